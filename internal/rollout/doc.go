// SPDX-License-Identifier: AGPL-3.0-or-later

// Package rollout is the one way from the manifests of a Class to a chain that holds what they say.
//
// Compile goes through the steps of that way, in their order: observe the chain, make the plan,
// compile the bundle, simulate it, judge it. Recompile and Verify hold documents that were written
// before against the same steps. Carry executes what is signed and due, and records what came of
// it. Whoever plans, signs, executes, records or reviews calls these, and none of the steps by
// itself.
//
// A rollout's documents lie in a Folder:
//
//	catalog.json     the manifests that the plan was made from; the bundle names its sha256sum
//	plan.json        what is to be done
//	bundle.json      the exact transactions; sha256sum of it is what is approved
//	approvals/       one file an owner: <owner>.json
//	journal.jsonl    what was sent, line by line
//
// The records that came out, <kind>-<name>.json, lie beside the Class in artifact/<network>/ when
// the folder is one of its approvals/, and in the folder's own artifact/ otherwise. Files are
// written whole or not at all.
//
// In go manifests, a node and a folder; out come documents, transactions and records. The package
// sends nothing that is not signed, and decides nothing that a step decides.
package rollout
