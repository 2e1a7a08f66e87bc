// SPDX-License-Identifier: AGPL-3.0-or-later

// Package change judges a change of the repository by its files alone.
//
// In go two trees: the base revision and the one that is proposed. Out comes a Judgement: what the
// schema and the rules find, what of its own judge the change edits, what kinds of change it holds,
// and which Classes it touches. Schema, rules, templates and networks are the base's. A change that
// edits them is judged a second time by its own, and may pass only by both.
//
// The package reads no chain and links no code that could: plans, bundles and signatures are added
// by package proposal. It runs nothing but schemas and rules, and writes nothing.
package change
