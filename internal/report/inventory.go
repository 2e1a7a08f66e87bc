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
	entries := entriesOf(found)
	if found.Count() == 0 {
		return "Nothing is otherwise than said, in " + entries
	}
	return fmt.Sprintf("%s not as said, in %s", words.Count(found.Count(), "thing"), entries)
}

// InventoryLine counts in one line how entries stand; "" if there are none.
func InventoryLine(found *inventory.Inventory) string {
	count := map[string]int{}
	for _, entry := range found.Entries {
		count[asSaid(entry)]++
	}
	if len(found.Entries) == 0 {
		return ""
	}
	return fmt.Sprintf("inventory: %s: %d as said, %d not, %d not verified\n", entriesOf(found), count["yes"], count["no"], count["not verified"])
}

// entriesOf counts entries in words.
func entriesOf(found *inventory.Inventory) string {
	if len(found.Entries) != 1 {
		return fmt.Sprintf("%d entries", len(found.Entries))
	}
	return "1 entry"
}

// InventoryTable shows the same as a table in Markdown, a line an entry and template.
func InventoryTable(found *inventory.Inventory) string {
	var text strings.Builder
	text.WriteString("| Entry | Network | As it says | Template | Verdict | Reasons |\n|:--|:--|:--|:--|:--|:--|\n")
	row := func(entry inventory.Standing, template, verdict, reasons string) {
		fmt.Fprintf(&text, "| %s | %s | %s | %s | %s | %s |\n", Text{entry.Entry, maxName}, Text{string(entry.Network), maxName}, asSaid(entry), Text{template, maxName}, verdict, reasons)
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

// asSaid says in a word whether an entry is what it says.
func asSaid(entry inventory.Standing) string {
	switch one := (&inventory.Inventory{Entries: []inventory.Standing{entry}}); {
	case entry.Block == nil:
		return "not verified"
	case one.Count() > 0:
		return "no"
	}
	return "yes"
}

// inventory shows how the entries of a change stand.
func (b *builder) inventory(v *View, found *inventory.Inventory) {
	if found == nil {
		return
	}
	for _, entry := range found.Entries {
		row := EntryView{Name: b.name(entry.Entry), Network: b.name(string(entry.Network)), Said: asSaid(entry), Verdicts: Markdown{nothing}}
		var verdicts []string
		for _, verdict := range first(entry.Verdicts, maxVerdicts).Items {
			verdicts = append(verdicts, b.name(string(verdict.Template)).code()+": "+b.name(string(verdict.Result)).code())
		}
		if len(verdicts) > 0 {
			row.Verdicts = Markdown{strings.Join(verdicts, ", ")}
		}
		v.Entries.Items = append(v.Entries.Items, row)
		for _, each := range entry.Differences {
			if !each.Ramped {
				v.Otherwise.Items = append(v.Otherwise.Items, OtherwiseView{b.name(entry.Entry), b.name(each.Field), b.text(each.Entry), b.text(each.Chain)})
			}
		}
	}
}

// maxVerdicts is how many templates are shown that one entry was compared with.
const maxVerdicts = 8
