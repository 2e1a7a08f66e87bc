// SPDX-License-Identifier: AGPL-3.0-or-later

package diagnostic

import (
	"fmt"
	"io"
	"strings"

	"github.com/halo-factory/halocompile/internal/policy"
	"github.com/halo-factory/halocompile/internal/report"
)

// markdown writes for the summary of a step, or for a comment.
func markdown(out io.Writer, r *Report, _ Source) error {
	var all strings.Builder
	passed := 0
	for _, rule := range r.Rules {
		if rule.Answer == AnswerPassed {
			passed++
		}
	}
	switch r.Outcome {
	case Passed:
		fmt.Fprintf(&all, "**Passed**: %d of %d rules.\n", passed, len(r.Rules))
	case Denied:
		fmt.Fprintf(&all, "**Denied by policy**: %d of %d rules passed.\n", passed, len(r.Rules))
	default:
		fmt.Fprintf(&all, "**Failed**: the %d rules could not be asked.\n", len(r.Rules))
	}
	if len(r.Diagnostics) > 0 {
		all.WriteString("\n| | Where | What | What to do |\n|---|---|---|---|\n")
	}
	for _, each := range r.Diagnostics {
		mark := "error"
		if each.Severity == policy.Warning {
			mark = "warning"
		}
		fmt.Fprintf(&all, "| %s %s | %s | %s | %s |\n", mark, each.Code, report.Code(each.Where), report.Code(each.Message), report.Code(each.Remedy))
	}
	_, err := io.WriteString(out, all.String())
	return err
}
