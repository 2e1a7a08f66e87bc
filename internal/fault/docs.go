// SPDX-License-Identifier: AGPL-3.0-or-later

package fault

import (
	"bytes"
	"fmt"
	"go/format"
)

//go:generate go run ../../scripts/faults -root ../..
//go:generate go test . -run TestDocumentationIsCurrent -update

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
| 4 | stale or drifted: the chain or the repository is not what was approved or declared |
| 130 | interrupted by Ctrl-C or by SIGTERM; a second signal ends it at once |

Of several errors the lowest exit code counts.
`)
	stage := Stage(-1)
	for _, code := range Codes() {
		if code.Stage() != stage {
			stage = code.Stage()
			fmt.Fprintf(&text, "\n## HC%dxxx: %s\n\n| Number | Error | What to do | Exit code |\n|---|---|---|---|\n", stage, stage)
		}
		kind, _ := code.Kind()
		fmt.Fprintf(&text, "| %s | %s | %s | %d |\n", code, kind.Title, kind.Remedy, kind.Exit)
	}
	return text.Bytes()
}

// Source is the file internal/fault/codes.go.
func Source() []byte {
	var text bytes.Buffer
	text.WriteString(`// SPDX-License-Identifier: AGPL-3.0-or-later

// Code generated from table.go by scripts/faults. DO NOT EDIT.

package fault

// The numbers of the table by name.
var (
`)
	codes := Codes()
	for i, code := range codes {
		if i > 0 && code.Stage() != codes[i-1].Stage() {
			text.WriteString("\n")
		}
		kind, _ := code.Kind()
		fmt.Fprintf(&text, "\t%s = Code{%q} // %s\n", kind.Name, code.number, kind.Title)
	}
	text.WriteString(")\n")
	source, err := format.Source(text.Bytes())
	if err != nil {
		panic(err) // a name that is no identifier of Go
	}
	return source
}
