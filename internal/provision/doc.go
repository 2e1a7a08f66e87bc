// SPDX-License-Identifier: AGPL-3.0-or-later

// Package provision writes the files that a repository of manifests has from this program, and
// brings them to the program's version later.
//
// In go a folder, who owns the repository, and which version of the program it is pinned to. Out
// come files: schema, rules, networks, templates, workflows, and what a Git host reads. Schema,
// rules and workflows stay the program's: Sums lists their digests, so that an upgrade tells what
// people have edited since. Everything else is the repository's own from the beginning.
//
// The package never writes over a file that people wrote or edited, unless it is told to. It does
// not run Git, and does not commit.
package provision
