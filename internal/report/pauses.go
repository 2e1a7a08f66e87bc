// SPDX-License-Identifier: AGPL-3.0-or-later

package report

import (
	"fmt"
	"strings"

	"github.com/halo-factory/halocompile/internal/rollout"
	"github.com/halo-factory/halocompile/internal/words"
)

// PausesMarker begins the issue on ramps that pause.
const PausesMarker = "<!-- halocompile:ramps -->"

// mostPauses bounds how many ramps an issue lists.
const mostPauses = 100

// Pauses shows the ramps that go no further, below a table of rollouts; "" if there are none.
func Pauses(list []rollout.Pausing) string {
	var text strings.Builder
	for _, each := range list {
		text.WriteString(words.Beside(fmt.Sprintf("ramp %s of %s %s: ", line(each.Name), line(each.Class.String()), pauses(each)), line(strings.Join(each.Why, "; ")), width))
	}
	return text.String()
}

// PausesIssue writes the issue on ramps that pause. It holds no time, so that it changes only when
// what it tells does.
func PausesIssue(list []rollout.Pausing) Issue {
	var body strings.Builder
	body.WriteString("These ramps go no further until somebody acts. What pauses one by itself ends with its reason.\n\n")
	for i, each := range list {
		if i == mostPauses {
			fmt.Fprintf(&body, "- and %d more\n", len(list)-i)
			break
		}
		show := func(text string) Text { return Text{text, maxTask} }
		fmt.Fprintf(&body, "- %v of %v %s: %v\n", show(each.Name), show(each.Class.String()), pauses(each), show(strings.Join(each.Why, "; ")))
	}
	return Issue{Marker: PausesMarker, Title: "Ramps that pause", Body: body.String()}
}

func pauses(each rollout.Pausing) string {
	if each.Held {
		return "is held"
	}
	return "pauses"
}
