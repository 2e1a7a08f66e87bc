// SPDX-License-Identifier: AGPL-3.0-or-later

// Package mutation proves that a policy is not vacuous: it pushes each value of a repository past
// each bound in turn, and demands that the rule which claims the bound denies it, at the field
// where the value stands.
//
// In go a Catalog, a compiled policy and the time. Out comes a Report: for every rule how many
// mutants it has killed, and which survived. A value that stands exactly on its bound has to be let
// pass by the rule; that is asked as well, so that a rule which denies everything is no better than
// one which denies nothing. A rule that nothing here tries to break is named too: whoever adds a
// rule adds a mutant.
//
// It changes copies only. It looks at rules that read manifests; rules that read a change or a plan
// have their own tests.
package mutation
