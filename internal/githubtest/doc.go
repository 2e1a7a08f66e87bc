// SPDX-License-Identifier: AGPL-3.0-or-later

// Package githubtest is a GitHub for tests: one repository with its forks, over HTTP. It keeps its
// state as long as the server runs.
//
// In go tokens with their permissions, pushes, pull requests, workflow runs and faults. Out come
// the answers that GitHub gives, and afterwards the requests that were made and the state of the
// repository. Contents are in real bare Git repositories. So merges, conflicts and renames are
// Git's own, and a test may push with git itself.
//
// Every request and every answer is compared with GitHub's published OpenAPI description. A
// difference is a violation, and a violation fails the test. GitHub also refuses requests for
// reasons that the description cannot state: permissions, non-fast-forward updates, rules of a
// branch, bodies that are too long, checks that have not passed. This package refuses them too,
// with the same status.
//
// It never uses the network, never reads the environment, and is never part of the command. An
// operation that this package lacks is a violation too. So no test passes because something is not
// implemented.
package githubtest
