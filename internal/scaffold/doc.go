// SPDX-License-Identifier: AGPL-3.0-or-later

// Package scaffold drafts new manifests: a Halo, a Class, a Unit, an inventory entry.
//
// In: the Catalog of the repository, the name of what is new, and answers to questions. Out: the
// text of one file, in the usual layout. The questions follow from what is there: a Unit of a Term
// Class is asked for its sizes, a Portfolio one for its share token; bounds are the template's, and
// what the Class or Halo says already is offered as the default. It writes nothing, and it does not
// judge: With is the repository as it would be, for the schema and the policy to judge like any
// other.
package scaffold
