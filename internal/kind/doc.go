// SPDX-License-Identifier: AGPL-3.0-or-later

// Package kind knows the kinds of Class. No other package does.
//
// In go a template and what manifests say. Out come the contracts, roles, encodings, keys, fields,
// first uses and words of the template's kind. Each kind is one folder beside this file and one
// entry of a list. A kind describes as data what has to be read from a chain; it never asks one.
//
// To add a kind: write a type with the methods of Kind in a folder of its own, and put it on the
// list in kind.go. The folder has the types of what only this kind's manifests say. The schema, the
// rules and the contracts know kinds on their own, not through this package. third_test.go is a
// kind in one file, with fields of its own. Tests read, judge, deploy and record it, though no
// other package knows of it.
package kind
