// SPDX-License-Identifier: AGPL-3.0-or-later

package report

import (
	"fmt"
	"math/big"
	"strings"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/flows"
	"github.com/halo-factory/halocompile/internal/ramp"
	"github.com/halo-factory/halocompile/internal/words"
)

// Flows shows what went through Units, how limits were used, and what people have to look at, in
// lines of at most 100 columns.
func Flows(d *flows.Survey) string {
	var text strings.Builder
	for _, class := range d.Classes {
		text.WriteString(words.Wrap(flowsHead(class, line[string])+"\n", width))
		for _, part := range class.Parts {
			fmt.Fprintf(&text, "\n%s\n", line(part.Of.String()))
			for _, section := range flowSections(part) {
				fmt.Fprintf(&text, "  %s\n", section.title)
				for _, row := range section.rows {
					text.WriteString(flowRow(row))
				}
			}
			for _, alert := range part.Alerts {
				text.WriteString(words.Beside("  alert, "+string(alert.Kind)+": ", line(alert.What), width))
			}
		}
	}
	return text.String() + "\n" + FlowsSummary(d) + ".\n"
}

// FlowsMarkdown shows the same for a page of a Git host.
func FlowsMarkdown(d *flows.Survey) string {
	var text strings.Builder
	code := func(raw string) string { return Text{raw, maxName}.code() }
	for _, class := range d.Classes {
		fmt.Fprintf(&text, "### Flows of %s\n\n", flowsHead(class, code))
		for _, part := range class.Parts {
			fmt.Fprintf(&text, "#### %s\n\n", code(part.Of.String()))
			for _, alert := range part.Alerts {
				fmt.Fprintf(&text, "- **%s**: %s\n", alert.Kind, code(alert.What))
			}
			for _, section := range flowSections(part) {
				more := len(section.rows[0]) - 1
				fmt.Fprintf(&text, "\n| %s |%s\n| -- |%s\n", section.title, strings.Repeat(" |", more), strings.Repeat(" -- |", more))
				for _, row := range section.rows {
					for _, cell := range row {
						text.WriteString("| " + code(cell) + " ")
					}
					text.WriteString("|\n")
				}
			}
			text.WriteString("\n")
		}
	}
	return text.String() + FlowsSummary(d) + ".\n"
}

// FlowsSummary says in one sentence how many alerts there are.
func FlowsSummary(d *flows.Survey) string {
	units := 0
	for _, class := range d.Classes {
		for _, part := range class.Parts {
			if part.Of.Level == catalog.UnitLevel {
				units++
			}
		}
	}
	if d.Count() == 0 {
		return "No alert, of " + words.Count(units, "Unit")
	}
	return fmt.Sprintf("%s, of %s", words.Count(d.Count(), "alert"), words.Count(units, "Unit"))
}

func flowsHead(class flows.ClassFlows, mark func(string) string) string {
	return fmt.Sprintf("%s on %s since block %d, read at block %d, %s", mark(class.Class.String()), mark(string(class.Network)), class.Since, class.Block.Number, ramp.Clock(class.Block.Time))
}

// flowSection is a list of what a part has, each with its name and what is to be said of it.
type flowSection struct {
	title string
	rows  [][]string
}

// flowRow shows what is said of one thing beside its name, or below it if that is several things.
func flowRow(row []string) string {
	if len(row) == 2 {
		return words.Beside("    "+line(row[0])+": ", line(row[1]), width)
	}
	text := "    " + line(row[0]) + "\n"
	for _, cell := range row[1:] {
		text += words.Beside("      ", line(cell), width)
	}
	return text
}

func flowSections(part flows.PartFlows) (list []flowSection) {
	add := func(title string, rows [][]string) {
		if len(rows) > 0 {
			list = append(list, flowSection{title, rows})
		}
	}
	var went, stays, limits [][]string
	for _, each := range part.Flows {
		said := "none"
		if each.Count > 0 {
			said = fmt.Sprintf("%s, %s in all, last at %s", words.Count(each.Count, "time"), counted(each.Counted, each.Total), ramp.Clock(each.Last.Time))
		}
		went = append(went, []string{each.Name, said})
	}
	for _, each := range part.Stocks {
		said := counted(each.Counted, each.Amount)
		if each.Filled != nil {
			said += fmt.Sprintf(", %s of the capacity", words.Percent(*each.Filled))
		}
		if each.Since != nil {
			said += ", since " + ramp.Clock(each.Since.Time)
		}
		stays = append(stays, []string{each.Name, said})
	}
	for _, each := range part.Limits {
		limits = append(limits, []string{flowName(each.Limit), flowLimit(each), flowUse(each), flowPlan(each)})
	}
	add("since the deployment", went)
	add("now", stays)
	add("limits", limits)
	return list
}

// flowName names a limit below what has it.
func flowName(limit catalog.LimitRef) string {
	name := limit.Route
	if limit.For != "" {
		name += " for " + limit.For
	}
	if limit.Prime != "" {
		name += " for Prime " + string(limit.Prime)
	}
	return name
}

// flowLimit says what can pass a limit.
func flowLimit(l flows.LimitUse) string {
	switch {
	case l.Set == nil:
		return "not set"
	case l.Spent == nil:
		return flowValue(l.Counted, l.Now)
	}
	said := fmt.Sprintf("%s; %s can pass, %s cannot", flowValue(l.Counted, l.Now), counted(l.Counted, l.Available), words.Percent(*l.Spent))
	switch {
	case l.FullIn == nil:
		return said + ", it never fills up"
	case *l.FullIn > 0:
		return said + ", full in " + roughly(*l.FullIn)
	}
	return said
}

// flowUse says how a limit was used.
func flowUse(l flows.LimitUse) string {
	if l.Uses == 0 {
		return "not used"
	}
	said := fmt.Sprintf("used %s for %s", words.Count(l.Uses, "time"), counted(l.Counted, l.Taken))
	if l.Returned.Sign() > 0 {
		said += fmt.Sprintf(", of which %s came back", counted(l.Counted, l.Returned))
	}
	return said
}

// flowPlan says what the manifests plan for a limit.
func flowPlan(l flows.LimitUse) string {
	said := flowValue(l.Counted, l.Planned.Value)
	switch l.Planned.Source {
	case flows.Declared:
		return "declared: " + said
	case flows.Initial:
		return "first value: " + said
	}
	said = fmt.Sprintf("ramp %s: %s", l.Planned.Ramp, said)
	switch {
	case l.Planned.Why != "":
		said += ", " + l.Planned.Why
	case l.Planned.Left == 0:
		said += ", reached"
	case l.Planned.Due == 0:
		said += ", " + words.Count(l.Planned.Left, "step") + " left, the next is due"
	default:
		said += fmt.Sprintf(", %s left, the next from %s", words.Count(l.Planned.Left, "step"), ramp.Clock(l.Planned.Due))
	}
	return said
}

func flowValue(of flows.Counted, value ramp.Value) string {
	return courseValue(ramp.Present{Token: of.Token, Scale: of.Scale}, value)
}

func counted(of flows.Counted, units *catalog.Integer) string {
	return tokens(&units.Int, of.Scale) + " " + of.Token
}

// roughly shows a span in whole hours, rounded up, or in minutes if it is less than an hour.
func roughly(seconds uint64) string {
	unit := uint64(3_600)
	if seconds < unit {
		unit = 60
	}
	up := new(big.Int).SetUint64(seconds)
	up.Add(up, new(big.Int).SetUint64(unit-1)).Quo(up, new(big.Int).SetUint64(unit))
	return words.Span(max(up.Uint64(), 1) * unit)
}
