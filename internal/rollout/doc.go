// SPDX-License-Identifier: AGPL-3.0-or-later

// Package rollout is the one way from the manifests of a Class to a chain that holds what they say.
//
// Compile goes through the steps of that way, in their order: observe the chain, make the plan,
// compile the bundle, simulate it, judge it. Recompile compares documents that were written before
// with what the same steps give. Signable demands all that an owner's signature rests on. Carry
// sends what is signed and due, and writes the records when everything is done. Keep brings the
// records in line with the chain. Whoever plans, signs, carries out, records or reviews calls these
// functions, and none of the steps by itself.
//
// A rollout's documents lie in a Folder:
//
//	catalog.json     the manifests that the plan was made from; the bundle names its sha256sum
//	plan.json        what is to be done
//	bundle.json      the exact transactions; sha256sum of it is what is approved
//	spells/          what spells have to do: <stage>.<name>.json, and a source beside it
//	nonces.json      nonces for which transactions are signed again, if any are
//	approvals/       one file an owner: <owner>.json
//	journal.jsonl    what was sent, line by line
//
// An emergency that was compiled ahead lies in the Class's emergencies/, in a folder of the same
// form. Nothing is carried out from there: Urgent takes it over when it is wanted.
//
// The records are files named <kind>-<name>.json. They lie beside the Class in artifact/<network>/
// when the folder is one of the Class's approvals/, and in the folder's own artifact/ otherwise.
// Every file is written whole or not at all. Signatures of an edit that needs no transaction lie in
// approvals/promises/<network>/<kind>-<name>/, one file an owner: <owner>.json.
//
// In go manifests, a node and a folder. Out come documents, transactions and records. The package
// sends nothing that is not signed, and decides nothing that a step decides.
package rollout
