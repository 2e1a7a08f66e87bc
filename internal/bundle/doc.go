// SPDX-License-Identifier: AGPL-3.0-or-later

// Package bundle turns a Plan into the exact transactions. A batch of a Safe becomes one SafeTx
// with the hash that its owners sign. A batch of calls that anyone may make
// becomes one transaction, through the MultiSendCallOnly if there are several; so does a batch of
// calls that a spell makes, which nobody signs and nothing sends. For people who write the spell
// there is a list of its calls, and a source that makes them.
//
// In go a Plan and, later, approvals; out come a Bundle and signed transactions. Compile is a pure
// function of the Plan and of the network's pins. The bundle's digest is the SHA-256 of its file
// (`sha256sum bundle.json`), so it covers every byte that is signed for. The package never talks to
// a node and never reads a key from disk.
package bundle
