// SPDX-License-Identifier: AGPL-3.0-or-later

// Package catalog has the types of the Catalog: what every manifest of a repository says, typed.
//
// In go nothing but texts and numbers. Out come plain structs with their JSON form, their digests,
// and the references by which the rest of the program names a Halo, a Class or a Unit. Package
// manifest reads files into these types. This package never reads a file, and links neither CUE nor
// a chain.
package catalog
