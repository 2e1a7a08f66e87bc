// SPDX-License-Identifier: AGPL-3.0-or-later

// Package chaintest starts real nodes for tests: go-ethereum's embedded chain, anvil, and geth
// --dev.
//
// In goes a test. Out comes a Peer with an address that any JSON-RPC client can dial, an account
// that gives ether, and a clock. The node ends with the test. If a node cannot be started, the test
// fails: nothing is skipped, so a green run has used all three. The package is for tests only.
//
// Some peers can go back to an earlier block and replace the latest ones. A Proxy stands in front
// of any peer and commits one Fault: one request goes wrong, in one way.
package chaintest
