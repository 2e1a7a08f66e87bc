// SPDX-License-Identifier: AGPL-3.0-or-later

// Package artifact writes the public record of a Halo, a Class or a Unit, and verifies such a
// record against a chain.
//
// In go a Class as package rollout compiles it from the chain, a Bundle that was carried out, and a
// node. Out come Records. A Record takes nothing from a plan or a journal that the chain can
// answer: addresses, code hashes, roles, inits, parameters, transactions and signers are read back.
// It names a transaction only if that transaction's own receipt has the event that no other
// transaction has.
//
// Verify builds the same record anew from the manifests and the chain, and reports every field that
// differs. So a reader has to trust neither us nor the file.
package artifact
