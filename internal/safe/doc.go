// SPDX-License-Identifier: AGPL-3.0-or-later

// Package safe holds what a compiler of Safe transactions must know about Safe 1.3.0, 1.4.1 and
// 1.5.0: the hash that owners sign, the batch that one signature covers, the order of signatures,
// the calldata that executes, and the state that a Safe must be in.
//
// In go transactions, calls, keys and signatures; out come hashes and calldata. It reads the chain
// through a Reader. The package never dials a node, never sends, and never stores a key. It never
// accepts a signature that the contract would not count.
package safe
