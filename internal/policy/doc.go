// SPDX-License-Identifier: AGPL-3.0-or-later

// Package policy judges a Catalog by rules written in Rego.
//
// In go the folder with the rules, the Catalog and the time. Out come Findings: for every rule
// whether the Catalog passes, and for every failure the value's file and line. The rules cannot
// read anything but what they are given: built-in functions are allow-listed, and those that reach
// the network, the clock, the environment or chance are not on the list.
//
// A rule reads one document: one Class with what it refers to, or the repository in short with the
// time, or the names in it, or a change of one Class, or its plan. Which one is found out from what
// the rule refers to. So Classes are judged one by one, and what is known of one stays true until
// it changes.
//
// A policy that could not run is an error, never a pass: no rules, a rule without its annotations,
// a rule outside the known namespace, a library for documents of another layout, an undefined
// decision, a failing built-in, a deadline that is over.
package policy
