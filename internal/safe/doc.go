// SPDX-License-Identifier: AGPL-3.0-or-later

// Package safe is what a compiler of Safe transactions must know about Safe 1.4.1: the hash that
// owners sign, the batch that one signature covers, the order in which signatures count, the
// calldata that executes, and the state that a Safe must be in.
//
// In go transactions, calls, keys and signatures; out come hashes and calldata. State comes in
// through a Reader. The package never dials a node, never sends, never stores a key, and never
// accepts a signature that the contract would not count.
package safe
