// SPDX-License-Identifier: AGPL-3.0-or-later

// Package reference writes the page that says what may stand in a manifest.
//
// In goes the folder of CUE definitions; out comes docs/schema.md, definition by definition: each field, whether it must be there, what it may be,
// and what it means, in the words of the comment above it. A field without a comment is an error, so that none is without a meaning. The page follows
// from the schema's text alone. The package reads nothing else and writes no file.
package reference
