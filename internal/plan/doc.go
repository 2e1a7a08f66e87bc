// SPDX-License-Identifier: AGPL-3.0-or-later

// Package plan says what has to happen on a chain so that it becomes what the manifests of one
// Class say.
//
// In go a Catalog, the name of a Class, and a Snapshot of the chain; out comes a Plan. The Plan
// lists the fields that change and the addresses that will exist. It lists the calls in stages: who
// has to make each call, and from when on. For each call it says how the chain shows that the call
// has been made.
//
// Each difference between manifests and chain becomes moves. A move is one call, with who may make
// it, which moves it needs first, and how long it waits for them. Stages follow from the moves.
// What nothing can change is refused, with the field.
//
// Make is a pure function of its arguments: the same inputs give the same bytes. The package never
// asks a chain (package observe does), never sends, signs, or looks at a clock.
package plan
