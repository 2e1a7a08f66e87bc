// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import "regexp"

const (
	bot        = "github-actions[bot]"
	mainBranch = "main"
)

var pinned = regexp.MustCompile(`uses:\s*([\w.-]+/[\w.-]+)@([0-9a-f]{40})`)


