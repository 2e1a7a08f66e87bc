// SPDX-License-Identifier: AGPL-3.0-or-later

// Package review is the pull-request loop: what is posted about a change, and what happens once it
// is merged.
//
// In go what the plan job found, the merged tree, and the chain; out come a comment, a check run,
// labels, deployments, issues, and commits of records. proposal judges, rollout carries out, report
// finds the words, host talks to the Git host. Nothing that a pull request holds decides what is
// executed: after a merge every plan is made anew, from the main branch.
package review
