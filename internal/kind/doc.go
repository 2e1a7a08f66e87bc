// SPDX-License-Identifier: AGPL-3.0-or-later

// Package kind knows the kinds of Class, and nobody else does.
//
// In go a template and what manifests say; out come the contracts, roles, encodings, keys, fields,
// first uses and words of its kind. Each kind is one folder beside this file, and one entry of a
// list. A kind describes as data what has to be read from a chain; it never asks one.
package kind
