// SPDX-License-Identifier: AGPL-3.0-or-later

// Package plan says what has to happen on a chain so that it becomes what the manifests of one
// Class say.
//
// In go a Catalog, the name of a Class, and a node; out comes a Plan: what changes field by field,
// which addresses will exist, who has to call what, in which stages, from when on, and how one can
// tell from the chain that a call has been made.
//
// Observe reads everything that matters at one block into a Snapshot. Make is a pure function of
// Catalog, Snapshot and deadline: the same inputs give the same bytes. The package never sends,
// signs, or looks at a clock.
package plan
