// SPDX-License-Identifier: AGPL-3.0-or-later

package fault

import (
	"bytes"
	"fmt"
	"sort"
)

//go:generate go test . -run TestDocumentationIsCurrent -update

// Codes are all numbers, in order.
func Codes() []string {
	codes := make([]string, 0, len(Table))
	for code := range Table {
		codes = append(codes, code)
	}
	sort.Strings(codes)
	return codes
}

// stages are what a number's first digit says.
var stages = []string{
	"Command line and files", "Manifests", "Policy", "Chain", "Plan", "Bundle and signatures", "Execution", "Artifacts", "Pull requests",
}

// Markdown is the page docs/errors.md.
func Markdown() []byte {
	var text bytes.Buffer
	text.WriteString(`<!-- Machine-written from internal/fault/table.go by: go generate ./internal/fault -->

# Errors

Whatever goes wrong has a number that never changes its meaning. ` + "`halocompile explain HC1008`" + ` says the same as this page. A message names the
place, says what is wrong there with the values, and what to do:

` + "```" + `
halos/meridian/halo.cue:7:14: HC1008: halo.governance: the checksum of 0x… does not hold
  write it as EIP-55 says
` + "```" + `

| Exit code | Meaning |
|---|---|
| 0 | done |
| 1 | error |
| 2 | there are changes; only of ` + "`plan --exit-code`" + ` |
| 3 | denied by policy |
| 4 | stale or drifted: the chain or the repository is not what was approved |
| 130 | interrupted by Ctrl-C or by SIGTERM; a second signal ends it at once |

Of several errors the lowest exit code counts.
`)
	stage := byte(0)
	for _, code := range Codes() {
		if code[2] != stage {
			stage = code[2]
			fmt.Fprintf(&text, "\n## HC%cxxx: %s\n\n| Number | Error | What to do | Exit code |\n|---|---|---|---|\n", stage, stages[stage-'0'])
		}
		kind := Table[code]
		fmt.Fprintf(&text, "| %s | %s | %s | %d |\n", code, kind.Title, kind.Remedy, kind.Exit)
	}
	return text.Bytes()
}
