// SPDX-License-Identifier: AGPL-3.0-or-later

package report

import (
	"fmt"
	"strings"

	"github.com/halo-factory/halocompile/internal/foreign"
	"github.com/halo-factory/halocompile/internal/words"
)

// TemplateCode shows how far a network runs what a template pins, a part a line.
func TemplateCode(verdict *foreign.Comparison) string {
	var text strings.Builder
	fmt.Fprintf(&text, "%s on %s%s\n", line(string(verdict.Template)), line(string(verdict.Network)), readAt(&verdict.Block))
	for _, each := range verdict.Parts {
		at := ""
		if each.Address != nil {
			at = " " + each.Address.Hex()
		}
		fmt.Fprintf(&text, "  %s, %s%s: %s\n", line(each.Name), each.Place, at, each.Likeness)
		for _, function := range each.Functions {
			text.WriteString(words.Beside("    ", line(function), width))
		}
	}
	fmt.Fprintf(&text, "\n%s.\n", TemplateCodeSummary(verdict))
	return words.Wrap(text.String(), width)
}

// TemplateCodeSummary counts the parts that are not what is pinned.
func TemplateCodeSummary(verdict *foreign.Comparison) string {
	count := verdict.Wrong()
	switch {
	case count == 0:
		return "Nothing differs from what is pinned"
	case count == 1:
		return "1 part differs from what is pinned"
	}
	return fmt.Sprintf("%d parts differ from what is pinned", count)
}
