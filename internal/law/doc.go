// SPDX-License-Identifier: AGPL-3.0-or-later

// Package law holds laws over the whole tree, as tests: which package may link which, who may
// print, open a file or start a goroutine, where a kind of Class may be named, and how often a name
// may be used.
//
// In goes the source of this repository; out comes a failed test for each breach, with the way that
// led to it. A law is a row of a table: imports_test.go has those on imports, and uses_test.go
// those on what a file uses. Every law is also tried on breaches that the tests plant, so that none
// passes because it looks at nothing.
//
// The package has no code of its own, and nothing imports it.
package law
