// SPDX-License-Identifier: AGPL-3.0-or-later

// Package manifest reads the manifests of a repository into one typed Catalog.
//
// In go two file trees: the repository (halos/) and the schema (schema/, perhaps of an older
// revision). Out comes the Catalog, a pure function of those files, or every fault in them at once,
// each with file, line and column.
//
// A manifest is data: literals, structs and lists. References, calls, comprehensions, imports and
// attributes are refused, so that reading one takes time and memory in proportion to its size, and
// every value stands at the place that Positions names. The package never writes, never follows a
// symbolic link, never opens a network connection, and judges nothing that policy judges.
package manifest
