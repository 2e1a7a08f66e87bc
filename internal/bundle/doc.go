// SPDX-License-Identifier: AGPL-3.0-or-later

// Package bundle turns a Plan into the exact transactions: for every batch of a Safe one SafeTx
// with the hash that owners sign, for anyone the calls as they will be sent.
//
// In go a Plan and, later, approvals; out come a Bundle and signatures. Compile is a pure function
// of the Plan's Core. The bundle's digest is the SHA-256 of its file (`sha256sum bundle.json`), so
// it covers every byte that is signed for. The package never talks to a node and never reads a key
// from disk.
package bundle
