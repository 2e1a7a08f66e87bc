// SPDX-License-Identifier: AGPL-3.0-or-later

// Package product says in words what a Class and its Units are.
//
// In go the manifests of one Class; out comes a Product: rows of a name and a text, in the order in
// which people ask. Plans, comments and pages begin with it. The package decides nothing, reads no
// chain, and leaves out what only machines need.
package product
