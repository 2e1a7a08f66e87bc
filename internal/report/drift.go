// SPDX-License-Identifier: AGPL-3.0-or-later

package report

import (
	"cmp"
	"fmt"
	"strings"

	"github.com/halo-factory/halocompile/internal/drift"
	"github.com/halo-factory/halocompile/internal/inventory"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/words"
)

// Drift shows in what the chain differs from manifests: for each Class a headline, and below it a
// block of lines for each difference.
func Drift(d *drift.Drift) string {
	var text strings.Builder
	for i, class := range d.Classes {
		if i > 0 {
			text.WriteString("\n")
		}
		fmt.Fprintf(&text, "%s on %s%s\n", line(class.Class.String()), line(class.Network), readAt(class.Block))
		for _, each := range class.InForce {
			for _, said := range emergencyInForce(each) {
				text.WriteString("  " + said + "\n")
			}
		}
		if len(class.Items) == 0 {
			text.WriteString("  as declared\n")
		}
		for _, item := range class.Items {
			driftItem(&text, item)
		}
	}
	for _, each := range d.Undeclared {
		fmt.Fprintf(&text, "\n%s on %s\n  %s: deployed by the factory; no manifest declares it\n", line(each.Class.String()), line(each.Network), drift.Drifted)
		driftLine(&text, "since", since(each.Since))
	}
	if d.Inventory != nil {
		for _, entry := range d.Inventory.Entries {
			driftEntry(&text, entry)
		}
	}
	fmt.Fprintf(&text, "\n%s.\n", DriftSummary(d))
	return words.Wrap(text.String(), width)
}

// Undeclared names the Classes that a factory deployed and no manifest declares, below the plans of
// the others; "" if there are none.
func Undeclared(list []drift.Undeclared) string {
	if len(list) == 0 {
		return ""
	}
	var text strings.Builder
	text.WriteString("\nDeployed by the factory, and no manifest declares it. No plan changes it:\n")
	for _, each := range list {
		fmt.Fprintf(&text, "  %s on %s, since block %d, transaction %s\n", line(each.Class.String()), line(string(each.Network)), each.Since.Block, each.Since.Transaction)
	}
	text.WriteString("  Bring its manifests and records back from the repository's history. What is live ends by its status.\n")
	return words.Wrap(text.String(), width)
}

// DriftSummary counts in one sentence what counts as drift. A network that wants something of the
// Halo Factory is compared as a Class is, and counted apart.
func DriftSummary(d *drift.Drift) string {
	classes, networks := 0, 0
	for _, each := range d.Classes {
		if _, is := each.Class.Platform(); is {
			networks++
		} else {
			classes++
		}
	}
	var parts []string
	if classes > 0 || networks == 0 {
		parts = append(parts, words.Count(classes, "Class"))
	}
	if networks > 0 {
		parts = append(parts, words.Count(networks, "network"))
	}
	if d.Inventory != nil {
		parts = append(parts, entriesOf(d.Inventory))
	}
	last := len(parts) - 1
	compared := parts[last]
	if last > 0 {
		compared = strings.Join(parts[:last], ", ") + " and " + compared
	}
	if d.Count() == 0 {
		return "No drift in " + compared
	}
	return fmt.Sprintf("Drift: %s not as declared, in %s", words.Count(d.Count(), "thing"), compared)
}

// driftEntry shows what is not as an entry of the inventory says. How far it conforms to a template
// is no drift.
func driftEntry(text *strings.Builder, entry inventory.Standing) {
	fmt.Fprintf(text, "\nentry %s on %s%s\n", line(entry.Entry), line(entry.Network), readAt(entry.Block))
	if len(entry.Differences) == 0 {
		text.WriteString("  as the entry says\n")
	}
	for _, each := range entry.Differences {
		fmt.Fprintf(text, "  %s: %s\n", natureOf(each), line(each.Field))
		driftLine(text, "declared", each.Entry)
		driftLine(text, "chain", each.Chain)
		driftLine(text, "file", entry.File)
	}
}

func natureOf(each inventory.Deviation) drift.Nature {
	if each.Ramped {
		return drift.Ramped
	}
	return drift.Drifted
}

func readAt(block *plan.Block) string {
	if block == nil {
		return ", which cannot be compared"
	}
	return fmt.Sprintf(", read at block %d, %s", block.Number, plan.Clock(block.Time))
}

func driftItem(text *strings.Builder, item drift.Item) {
	fmt.Fprintf(text, "  %s: %s, %s\n", item.Nature, line(item.Subject.String()), line(item.Field))
	driftLine(text, "declared", cmp.Or(item.Declared, "nothing"))
	driftLine(text, "chain", cmp.Or(item.Chain, "nothing"))
	if item.Since != nil {
		driftLine(text, "since", since(item.Since))
	}
	driftLine(text, "file", item.File)
}

// driftLine shows one value, on as many lines as it needs.
func driftLine(text *strings.Builder, name, value string) {
	text.WriteString(words.Beside(fmt.Sprintf("    %-9s ", name), line(value), width))
}

func since(s *drift.Since) string {
	said := fmt.Sprintf("block %d, %s,", s.Block, plan.Clock(s.Time))
	if s.Event != "" {
		said += " event " + s.Event + " in"
	}
	return said + " transaction " + s.Transaction.Hex()
}
