// SPDX-License-Identifier: AGPL-3.0-or-later

package report

import (
	"cmp"
	"fmt"
	"strings"

	"github.com/halo-factory/halocompile/internal/inventory"
	"github.com/halo-factory/halocompile/internal/words"
)

// Inventory shows how entries stand: for each a headline, what is not as it says, and how far it
// conforms to each template, with every reason and what would mend it.
func Inventory(found *inventory.Inventory) string {
	var text strings.Builder
	for i, entry := range found.Entries {
		if i > 0 {
			text.WriteString("\n")
		}
		if entry.Block == nil {
			fmt.Fprintf(&text, "%s on %s: not verified, the node is of another network\n", line(entry.Entry), line(entry.Network))
			continue
		}
		fmt.Fprintf(&text, "%s on %s%s\n", line(entry.Entry), line(entry.Network), readAt(entry.Block))
		for _, each := range entry.Differences {
			what := "differs"
			if each.Ramped {
				what = "ramped"
			}
			fmt.Fprintf(&text, "  %s: %s\n", what, line(each.Field))
			driftLine(&text, "entry", each.Entry)
			driftLine(&text, "chain", each.Chain)
		}
		if len(entry.Differences) == 0 {
			text.WriteString("  as the entry says\n")
		}
		for _, missing := range entry.Missing {
			text.WriteString(words.Beside("  not read: ", line(missing), width))
		}
		if len(entry.Verdicts) == 0 {
			text.WriteString("  there is no template to compare it with\n")
		}
		for _, verdict := range entry.Verdicts {
			fmt.Fprintf(&text, "  %s: %s\n", line(verdict.Template), verdict.Result)
			for _, reason := range verdict.Reasons {
				text.WriteString(words.Beside(fmt.Sprintf("    %s: ", reason.Aspect), line(strings.TrimSpace(reason.On+": "+reason.What)), width))
				driftLine(&text, "mend", mend(reason))
			}
		}
	}
	fmt.Fprintf(&text, "\n%s.\n", InventorySummary(found))
	return words.Wrap(text.String(), width)
}

func mend(reason inventory.Reason) string {
	if reason.Mend == "" {
		return "nothing can"
	}
	return reason.Mend
}

// InventorySummary counts in one sentence what is not as entries say.
func InventorySummary(found *inventory.Inventory) string {
	entries := words.Count(len(found.Entries), "entry")
	if len(found.Entries) != 1 {
		entries = fmt.Sprintf("%d entries", len(found.Entries))
	}
	if found.Count() == 0 {
		return "Nothing is otherwise than said, in " + entries
	}
	return fmt.Sprintf("%s not as said, in %s", words.Count(found.Count(), "thing"), entries)
}

// InventoryTable shows the same as a table in Markdown, a line an entry and template.
func InventoryTable(found *inventory.Inventory) string {
	var text strings.Builder
	text.WriteString("| Entry | Network | As it says | Template | Verdict | Reasons |\n|:--|:--|:--|:--|:--|:--|\n")
	row := func(entry inventory.Standing, template, verdict, reasons string) {
		said := "not verified"
		if one := (&inventory.Inventory{Entries: []inventory.Standing{entry}}); entry.Block != nil && one.Count() > 0 {
			said = "no"
		} else if entry.Block != nil {
			said = "yes"
		}
		fmt.Fprintf(&text, "| %s | %s | %s | %s | %s | %s |\n", Text{entry.Entry, maxName}, Text{string(entry.Network), maxName}, said, Text{template, maxName}, verdict, reasons)
	}
	for _, entry := range found.Entries {
		if len(entry.Verdicts) == 0 {
			row(entry, "", nothing, nothing)
		}
		for _, verdict := range entry.Verdicts {
			var reasons []string
			for _, reason := range verdict.Reasons {
				reasons = append(reasons, fmt.Sprintf("%s: %s", reason.Aspect, Text{reason.On + ": " + reason.What, maxText}))
			}
			row(entry, string(verdict.Template), string(verdict.Result), cmp.Or(strings.Join(reasons, "<br>"), nothing))
		}
	}
	return text.String()
}
