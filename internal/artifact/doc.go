// SPDX-License-Identifier: AGPL-3.0-or-later

// Package artifact writes the public record of a Halo, a Class or a Unit, and verifies such records
// against a chain.
//
// In go a Class as package rollout compiles it from the chain, the documents of its rollouts, and a
// node. Out come Records. A Record takes nothing from a plan or a journal that the chain can
// answer: addresses, code hashes, roles, inits, parameters, transactions and signers are read back.
// Its history is composed from the chain and from documents whose digests the chain shows, so what
// was once a revision stays one. It names a transaction only if that transaction's own receipt has
// the event that no other transaction has.
//
// Verify reads a Class once for all of its records, builds them anew, and reports every field that
// differs. What cannot be proved at hand, it says. So a reader has to trust neither us nor the
// file.
package artifact
