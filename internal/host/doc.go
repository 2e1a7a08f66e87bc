// SPDX-License-Identifier: AGPL-3.0-or-later

// Package host is what halocompile does at a Git host: GitHub, or GitHub Enterprise.
//
// In go a repository, a token and texts that are ready to be shown; out come pull requests, the
// paths that they touch, files that workflow runs left, and one comment, check run, deployment or
// issue each, however often and however concurrently it is asked for. Every request is bounded in
// time and size. What changes nothing when done twice is repeated when the host fails; what would
// is looked for first. Limits are waited out, ten minutes in sum. Whatever goes wrong is a numbered
// fault, which names the permission when one is missing.
//
// The package believes nobody: what it takes for its own it matches by marker and author, what
// people may have edited it hands on as text, and what a pull request moved away from it leaves
// alone. The token goes to the API's own address and nowhere else, and into no error. It never
// writes with force, never merges, never approves, and never says what a change is worth.
package host
