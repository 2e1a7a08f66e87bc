// SPDX-License-Identifier: AGPL-3.0-or-later

// Package mutation proves that a policy is not vacuous. It pushes each value of a repository past
// each bound in turn. It demands that the rule which claims the bound denies the value, at the
// field where the value stands.
//
// In go a Catalog, a compiled policy and the time. Out comes a Report: how many mutants each rule
// has killed, and which mutants survived. The package also puts each value exactly on its bound,
// and demands that the rule lets it pass. So a rule that denies everything fails as surely as one
// that denies nothing. The Report also shows rules without mutants: whoever adds a rule adds a
// mutant.
//
// The package changes only copies. It tests rules on manifests. Rules on a change or a plan have
// their own tests.
package mutation
