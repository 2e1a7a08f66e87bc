// SPDX-License-Identifier: AGPL-3.0-or-later

// Package change judges a change of the repository by its files alone.
//
// In go two trees: the base revision and the proposed one. Out comes a Judgement. It says what the
// schema and the rules find, which of the files that judge it the change edits, what kinds of
// change it holds, and which Classes it touches. The schema, rules, templates and networks of the
// base judge the change. A change that edits them is judged a second time by its own. It passes
// only if both let it pass.
//
// The package reads no chain and links no code that could. Package proposal adds plans, bundles and
// signatures. Package change runs nothing but schemas and rules, and writes nothing.
package change
