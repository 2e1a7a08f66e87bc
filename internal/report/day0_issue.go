// SPDX-License-Identifier: AGPL-3.0-or-later

package report

import (
	"fmt"
	"strings"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/day0"
	"github.com/halo-factory/halocompile/internal/plan"
)

// most checks of a cycle that an issue shows, and bytes that it shows of each.
const (
	mostTasks = 60
	maxTask   = 400
)

// Day0Marker begins the issue on a Unit in day 0.
func Day0Marker(unit catalog.UnitRef) string {
	return fmt.Sprintf("<!-- halocompile:day0 %s -->", unit)
}

// Day0Issue writes the issue on a Unit in day 0: its runbook as a list of tasks. Of a check that
// passed it shows only the name, so that the text changes only when what it tells does.
func Day0Issue(status day0.Progress, cycle *day0.Cycle) Issue {
	show := func(text string) Text { return Text{text, maxTask} }
	var body strings.Builder
	fmt.Fprintf(&body, "%v on %v has %d of %d clean settlement cycles in a row.\n", show(status.Unit.String()), show(string(status.Network)), status.Clean, status.Needed)
	if len(status.Raised) > 0 {
		body.WriteString("\n**Somebody has to act:**\n\n")
		for _, lapse := range status.Raised {
			fmt.Fprintf(&body, "- %s: %v\n", lapse.Kind, show(lapse.What))
		}
	}
	fmt.Fprintf(&body, "\nIt waits for %v. The next processing window is that of %s, from %s to %s UTC.\n\n",
		show(status.Waits), status.Next, plan.Clock(status.Opens)[11:16], plan.Clock(status.Closes)[11:16])
	for i, check := range cycle.Checks {
		if i == mostTasks {
			fmt.Fprintf(&body, "- and %d more\n", len(cycle.Checks)-i)
			break
		}
		switch check.Result {
		case day0.Passed:
			fmt.Fprintf(&body, "- [x] %v\n", show(check.Name))
		case day0.Failed:
			fmt.Fprintf(&body, "- [ ] **failed:** %v: %v\n", show(check.Name), show(check.Found))
		default:
			fmt.Fprintf(&body, "- [ ] look at %v: %v\n", show(check.Name), show(check.Found))
		}
	}
	reviewed := " "
	if status.Cycles > 0 && status.Review == 0 {
		reviewed = "x"
	}
	fmt.Fprintf(&body, "- [%s] review of the last cycle, signed\n\n```sh\nhalocompile day0 run %s --rpc-url \"$NODE\"\nhalocompile day0 sign %s --key reviewer.json\n```\n", reviewed, status.Unit, status.Unit)
	return Issue{Marker: Day0Marker(status.Unit), Title: "Day 0 of " + status.Unit.String(), Body: body.String()}
}
