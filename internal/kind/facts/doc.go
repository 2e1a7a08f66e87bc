// SPDX-License-Identifier: AGPL-3.0-or-later

// Package facts has the types in which a kind of Class says what is its own.
//
// In go nothing but values; out come plain structs, small interfaces that others implement for a
// kind to use, and the few functions that several kinds share. It knows no kind, never reads a file
// and never asks a chain: what has to be read is described here, and others read it.
package facts
