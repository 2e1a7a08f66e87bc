// SPDX-License-Identifier: AGPL-3.0-or-later

// Package corpus makes repositories of any size out of the example, for measurements and tests.
//
// In go the example's tree, the folder to write to, and the numbers of Classes and Units. Out comes
// a repository that passes every check. It has the example's networks, templates, schema and rules,
// and Halos with the Classes. One Class in four is a Term Class. The same numbers give the same
// files. It never writes outside the folder, and never over an existing file.
package corpus
