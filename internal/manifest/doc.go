// SPDX-License-Identifier: AGPL-3.0-or-later

// Package manifest reads the manifests of a repository into one typed Catalog.
//
// In go two file trees: the repository (halos/), and the schema (schema/, perhaps of an older
// revision). Out comes the Catalog, or every fault at once, each with file, line and column. The
// Catalog depends on nothing but those files.
//
// A manifest is data: literals, structs and lists. References, calls, comprehensions, imports and
// attributes are refused. Reading one therefore takes time and memory in proportion to its size,
// and every value is written at the place that Positions names. The package never writes, never
// follows a symbolic link, and never opens a network connection. It leaves to policy what policy
// judges.
package manifest
