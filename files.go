// SPDX-License-Identifier: AGPL-3.0-or-later

// Package halocompile holds what a new repository of manifests begins with, as it stands here:
// schema, rules, networks, templates, and the workflow files of the pull-request loop.
//
// The files are bytes and nothing else. Package provision says which of them goes where.
package halocompile

import "embed"

// Files are the files, by their path in this repository.
//
//go:embed schema/*.cue policy/*.rego halos/networks/*.cue halos/templates/*.cue
//go:embed .github/workflows/plan.yml .github/workflows/comment.yml .github/workflows/execute.yml
//go:embed .github/workflows/advance.yml .github/workflows/drift.yml .github/workflows/day0.yml
var Files embed.FS
