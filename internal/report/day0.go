// SPDX-License-Identifier: AGPL-3.0-or-later

package report

import (
	"fmt"
	"strings"

	"github.com/halo-factory/halocompile/internal/day0"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/words"
)

// Day0Table shows how far each Unit is in its first settlement cycles, with what is wrong below it.
func Day0Table(units []day0.Progress) string {
	if len(units) == 0 {
		return "no Unit has a record\n"
	}
	cells, more := [][]string{{"UNIT", "CYCLE", "CLEAN", "NEXT WINDOW", "WAITS FOR"}}, [][]string{nil}
	for _, each := range units {
		row := []string{line(each.Unit.String()), fmt.Sprint(each.Cycles), fmt.Sprintf("%d of %d", each.Clean, each.Needed), "–", "day 0 is over"}
		var below []string
		if !each.Over {
			row[3], row[4] = windowOf(each), line(each.Waits)
		}
		for _, lapse := range each.Raised {
			below = append(below, line(fmt.Sprintf("%s: %s", lapse.Kind, lapse.What)))
		}
		cells, more = append(cells, row), append(more, below)
	}
	return grid(cells, more)
}

func windowOf(s day0.Progress) string {
	return fmt.Sprintf("%s %s", s.Next, plan.Clock(s.Opens)[11:16])
}

// Day0Cycle shows what the checks of a cycle found, and who reviewed it.
func Day0Cycle(c *day0.Cycle) string {
	var text strings.Builder
	name := "no cycle is open"
	if c.Cycle > 0 {
		name = fmt.Sprintf("cycle %d, window of %s", c.Cycle, c.Day)
	}
	fmt.Fprintf(&text, "%s on %s: %s, read at block %d, %s\n", line(c.Unit.String()), line(string(c.Network)), name, c.Block, plan.Clock(c.Time))
	for _, check := range c.Checks {
		text.WriteString(words.Beside(fmt.Sprintf("  %-6s  ", check.Result), line(check.Name+": "+check.Found), width))
	}
	for _, review := range c.Reviews {
		said := "no findings"
		if review.Findings != "" {
			said = review.Findings
		}
		text.WriteString(words.Beside("  review  ", line(fmt.Sprintf("%s, %s: %s", review.Reviewer, plan.Clock(review.Time), said)), width))
	}
	return text.String()
}

// Day0Summary says in one sentence how many checks failed.
func Day0Summary(cycles []*day0.Cycle) string {
	failed, units := 0, 0
	for _, each := range cycles {
		if n := len(each.Failures()); n > 0 {
			failed, units = failed+n, units+1
		}
	}
	if failed == 0 {
		return fmt.Sprintf("no check failed, of %s", words.Count(len(cycles), "Unit"))
	}
	return fmt.Sprintf("%s failed, of %s", words.Count(failed, "check"), words.Count(units, "Unit"))
}
