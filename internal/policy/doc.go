// SPDX-License-Identifier: AGPL-3.0-or-later

// Package policy judges a Catalog by rules written in Rego.
//
// In go the folder with the rules, the Catalog and the time. Out come Findings: for every rule
// whether the Catalog passes, and for every failure the value's file and line. The rules can read
// only what they are given. They may call only functions on a list, and no function on it reaches
// the network, the clock, the environment or chance.
//
// A rule reads exactly one document: one Class with what it refers to, or an index of the
// repository with the time, or the names in the repository, or a change of one Class, or the plan
// of one Class. The compiled rule shows which document that is. So Classes are judged one by one,
// and a judgement of a Class stays true until the Class changes.
//
// A policy that could not run is an error, never a pass. It could not run if there are no rules, if
// a rule lacks its annotations or is outside the known namespace, if the library is for documents
// of another layout, if a decision is undefined, if a built-in fails, or if the context is over.
package policy
