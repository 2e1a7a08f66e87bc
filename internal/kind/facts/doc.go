// SPDX-License-Identifier: AGPL-3.0-or-later

// Package facts has the types in which a kind of Class describes what is special to it.
//
// It holds plain structs, small interfaces that a kind uses and others implement, and the few
// functions that several kinds share. In go values, out come values. It knows no kind. It never
// reads a file and never asks a chain: it describes what has to be read, and others read it.
package facts
