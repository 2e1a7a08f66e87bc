// SPDX-License-Identifier: AGPL-3.0-or-later

// Package host does everything that halocompile does at a Git host: GitHub, or GitHub Enterprise.
//
// In go a repository, a token and finished texts. Out come pull requests, the paths that they
// touch, and files that workflow runs left. The package also writes: one comment, check run,
// deployment or issue for each purpose, however often and concurrently it is called. Every request
// is bounded in time and size. When the host fails, a request is repeated if doing it twice changes
// nothing; otherwise the package first looks whether it was carried out. It waits when the host
// limits it, at most ten minutes in sum. Every failure is a numbered fault. It names the permission
// when one is missing.
//
// The package trusts nobody. It recognises what it wrote itself by marker and author. Callers get
// text that people may have edited as mere text. It leaves alone what is no longer on the pull
// request that it was written for. The token goes only to the API's own address, and never into an
// error. The package never writes with force, never merges, never approves, and never judges a
// change.
package host
