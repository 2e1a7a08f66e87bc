// SPDX-License-Identifier: AGPL-3.0-or-later

// Package scaffold drafts new manifests: a Halo, a Class, a Unit, a Book, an inventory
// entry.
//
// In go the Catalog of the repository, the name of what is new, and answers to questions. Out comes
// the text of one file, in the usual layout. The questions depend on what is declared. A Unit of a
// Term Class is asked for its sizes, one of a Portfolio Class for its share token. Bounds are the
// template's. What the Class or Halo says already is offered as the default.
//
// The package writes nothing, and judges nothing. With returns the repository as it would be with
// the new file, for the schema and policy to judge like any other.
package scaffold
