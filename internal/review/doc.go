// SPDX-License-Identifier: AGPL-3.0-or-later

// Package review is the pull-request loop: it posts what is found about a change, and carries out
// what is merged.
//
// In go what the plan job found, the merged tree, and the chain. Out come a comment, a check run,
// labels, deployments, issues, and commits of records. The package proposal judges, rollout carries
// out, report finds the words, and host talks to the Git host. Nothing that a pull request holds
// decides what is carried out: after a merge every plan is made anew, from the main branch.
package review
