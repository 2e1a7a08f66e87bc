// SPDX-License-Identifier: AGPL-3.0-or-later

// Package document tells the documents of a rollout apart, and reads each as whoever works with it
// reads it.
//
// In goes a file that somebody else wrote; out comes what it holds. What a document says about a
// chain is whatever its writer wanted: the package compares nothing with a chain, and nothing with
// manifests. It never opens a file.
package document
