// SPDX-License-Identifier: AGPL-3.0-or-later

// Package proposal judges a change of the repository against the chain, before the change is
// merged.
//
// In go two trees, the base revision and the proposed one, and a way to reach the chain. Out comes
// a Proposal: what package change says of the files, and for each Class that the change touches a
// plan, its bundle, and the signatures that are there.
//
// The package runs nothing that is in either tree, writes nothing, and knows no Git host.
package proposal
