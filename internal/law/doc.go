// SPDX-License-Identifier: AGPL-3.0-or-later

// Package law holds laws over the whole tree, as tests: which package may link which, who may
// print, open a file or start a goroutine, where a kind of Class may be named, and how often a name
// may be used.
//
// In goes the source of this repository; out comes a failed test for each breach, with the chain of
// imports that leads to it. A law is a row of a table: imports_test.go has the laws on imports,
// uses_test.go those on what a file uses. Tests also plant a breach of every law, so that no law
// passes by looking at nothing.
//
// The package has no code of its own, and nothing imports it.
package law
