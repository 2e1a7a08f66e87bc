// SPDX-License-Identifier: AGPL-3.0-or-later

// Package githubtest is GitHub for tests: one repository with its forks, over HTTP, with state that
// lasts as long as the server.
//
// In go tokens with their permissions, pushes, pull requests, workflow runs and faults; out come
// the answers that GitHub gives, and afterwards what was asked and what has become of the
// repository. Contents live in real bare Git repositories, so merges, conflicts and renames are
// Git's own, and a test may push with git itself. Every request and every answer is compared with
// GitHub's published OpenAPI description: what differs is a violation, and a violation fails the
// test. What GitHub refuses for reasons that the description cannot say (permissions,
// non-fast-forward updates, rules of a branch, bodies that are too long, checks that have not
// passed) is refused here too, with the same status.
//
// It never reaches the network, never reads the environment, and is never part of the command.
// Operations that GitHub has and this package has not are a violation as well: a test can't pass
// because something was not implemented.
package githubtest
