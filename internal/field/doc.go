// SPDX-License-Identifier: AGPL-3.0-or-later

// Package field says of every field of a manifest how it changes once what it describes is live.
//
// In go two states of a Halo and one of its Classes, or of a network or a template. Out come the
// fields in which they differ. Each has its row of one table, and its values as people read them.
// Rules, plans and records ask this table and no other, so they cannot disagree. The rows of what
// only one kind of Class has come from that kind.
//
// The package reads no file and asks no chain. It never says whether something is live, and makes
// no calls: it says who makes them and by which function, in words.
package field
