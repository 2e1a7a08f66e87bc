// SPDX-License-Identifier: AGPL-3.0-or-later

// Package kind knows the kinds of Class, and nobody else does.
//
// In go a template and what manifests say; out come the contracts, roles, encodings, keys, fields,
// first uses and words of its kind. Each kind is one folder beside this file, and one entry of a
// list. A kind describes as data what has to be read from a chain; it never asks one.
//
// To add a kind: write a type with the methods of Kind in a folder of its own, and put it on the
// list in kind.go. The schema, the rules and the contracts know kinds by themselves. third_test.go is a
// kind in one file. A test deploys and records it, and no other package knows of it.
package kind
