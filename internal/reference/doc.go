// SPDX-License-Identifier: AGPL-3.0-or-later

// Package reference writes the pages that say what may stand in a manifest, and what rules read.
//
// In goes the folder of CUE definitions; out comes docs/schema.md. For each definition the page
// lists each field: whether it is required, what it may be, and what it means, in the words of the
// comment above it. A field without a comment is an error.
//
// In goes the repository with the Go types of the documents that rules read; out comes
// docs/documents.md, type by type, with their comments. A field that is on the page may not
// disappear while the layout of the documents keeps its number.
//
// Both pages follow from these texts alone. The package reads nothing else and writes no file.
package reference
