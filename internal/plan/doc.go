// SPDX-License-Identifier: AGPL-3.0-or-later

// Package plan says what has to happen on a chain so that it becomes what the manifests of one
// Class say.
//
// In go a Catalog, the name of a Class, and a node; out comes a Plan. The Plan lists the fields
// that change and the addresses that will exist. It lists the calls in stages: who has to make each
// call, and from when on. For each call it says how the chain shows that the call has been made.
//
// Observe reads everything that matters at one block into a Snapshot. Make is a pure function of
// Catalog, Class, Snapshot and deadline: the same inputs give the same bytes. The package never
// sends, signs, or looks at a clock.
package plan
