// SPDX-License-Identifier: AGPL-3.0-or-later

// Package chaintest starts real nodes for tests: go-ethereum's embedded chain, anvil, and geth
// --dev.
//
// In goes a test; out comes a Peer with an address that any JSON-RPC client can dial, an account
// that gives ether, and a clock. The node ends with the test. A node that cannot be started fails
// the test: nothing is skipped, so a green run has met all three. Not for anything but tests.
//
// Some peers go back to an earlier block, and replace the latest ones. A Proxy stands before any of
// them, and commits one Fault: one request goes wrong, in one way.
package chaintest
