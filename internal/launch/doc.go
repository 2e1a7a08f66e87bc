// SPDX-License-Identifier: AGPL-3.0-or-later

// Package launch carries one rollout on, from the documents in its folder to the records of what came out.
//
// In go the folder, the manifests and a node; out come transactions on the chain, a journal, and, once everything is done, records. It joins the stages
// that execution is made of, in their order: recompile, compare with the chain, ask policy, check signatures, send what is due, read back.
// It sends nothing that is not signed, and decides nothing that a stage decides.
package launch
