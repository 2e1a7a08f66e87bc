// SPDX-License-Identifier: AGPL-3.0-or-later

package day0

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/halo-factory/halocompile/internal/catalog"
)

// Trial is what is known of a Unit in day 0.
type Trial struct {
	Unit     *catalog.Unit
	Class    *catalog.Class
	Template *catalog.Template
	Since    uint64   // Unix seconds, as the record says
	Cycles   []*Cycle // in order
}

// Ref names the Unit.
func (s Trial) Ref() catalog.UnitRef { return s.Class.Ref().Unit(s.Unit.Name) }

// Progress is how far a Unit is in its runbook.
type Progress struct {
	Unit    catalog.UnitRef    `json:"unit"`
	Network catalog.NetworkRef `json:"network"`
	Cycles  uint64             `json:"cycles"` // so far
	Clean   uint64             `json:"clean"`  // in a row, up to now
	Needed  uint64             `json:"needed"` // clean cycles in a row that end day 0
	Over    bool               `json:"over"`
	// Faults began the count again, in order.
	Faults []Lapse `json:"faults"`
	// Raised are those that people have to act on now: of the last cycle, or of none.
	Raised []Lapse `json:"raised"`
	// Next is the day of the next processing window, and the seconds at which it opens and closes;
	// none once day 0 is over
	Next   Day    `json:"next,omitempty"`
	Opens  uint64 `json:"opens,omitempty"`
	Closes uint64 `json:"closes,omitempty"`
	// Review is the cycle whose review is waited for; 0 if none is
	Review uint64 `json:"review,omitempty"`
	// Waits says who has to do what; "" if nobody
	Waits string `json:"waits,omitempty"`
}

// Lapse is why the count of clean cycles began again.
type Lapse struct {
	Cycle uint64 `json:"cycle"` // 0 for a window that had none
	Day   Day    `json:"day"`
	Kind  Reason `json:"kind"`
	What  string `json:"what"`
}

// Reason is what kind of fault a Lapse is.
type Reason string

// Reasons.
const (
	CheckFailed  Reason = "failed check"
	WindowMissed Reason = "missed window"
	ReviewMissed Reason = "missed review"
)

// At says how far a Unit is at a time, in Unix seconds.
//
// A cycle is clean if none of its checks failed, if it came no later than the Class allows after
// the one before, and if a reviewer signed it by the end of the window by which the next one is
// due. The count ends once it is as high as the manifest asks for; what comes later does not matter
// then.
func (s Trial) At(now uint64) Progress {
	hours, every := HoursOf(s.Template, s.Unit), Every(s.Class)
	made := Progress{Unit: s.Ref(), Network: s.Class.Network, Needed: uint64(s.Unit.Day0.Cycles), Cycles: uint64(len(s.Cycles)), Faults: []Lapse{}, Raised: []Lapse{}}
	before := hours.First(s.Since) - 1
	lapse := func(of Lapse) { made.Clean, made.Faults = 0, append(made.Faults, of) }
	last := 0 // the first fault of the last cycle, or after it
	for _, cycle := range s.Cycles {
		if cycle.Day > before+every {
			lapse(missed(before, every))
		}
		last = len(made.Faults)
		before = cycle.Day
		due := hours.Closes(cycle.Day + every)
		failed, reviewed := cycle.Failures(), s.reviewed(cycle, due)
		for _, check := range failed {
			lapse(Lapse{cycle.Cycle, cycle.Day, CheckFailed, check.Name + ": " + check.Found})
		}
		switch {
		case !reviewed && now > due:
			lapse(Lapse{cycle.Cycle, cycle.Day, ReviewMissed, "nobody among the reviewers signed it by " + clock(due)})
		case !reviewed:
			made.Review, made.Waits = cycle.Cycle, fmt.Sprintf("review of cycle %d by %s, until %s", cycle.Cycle, s.Unit.Day0.Reviewer, clock(due))
			continue
		case len(failed) == 0:
			made.Clean++
		}
		made.Review, made.Waits = 0, ""
		if made.Clean >= made.Needed {
			made.Over = true
			return made
		}
	}
	today := hours.Day(now)
	if today > before+every {
		lapse(missed(before, every))
	}
	made.Raised = append(made.Raised, made.Faults[last:]...)
	made.Next = max(before+1, today)
	if hours.Closes(made.Next) < now {
		made.Next++
	}
	made.Opens, made.Closes = hours.Opens(made.Next), hours.Closes(made.Next)
	if made.Waits == "" {
		made.Waits = s.waits(made)
	}
	return made
}

// waits says who has to do what, if no review is waited for.
func (s Trial) waits(now Progress) string {
	for _, each := range now.Raised {
		if each.Kind == CheckFailed {
			return s.Class.Beacon.Operator + ": mend what failed"
		}
	}
	if len(s.Unit.Day0.Reviewers) == 0 {
		return "governance: name the reviewers' accounts, unit.day0.reviewers"
	}
	return fmt.Sprintf("cycle %d, in the window of %s", now.Cycles+1, now.Next)
}

// clock writes a time in Unix seconds.
func clock(at uint64) string { return time.Unix(int64(at), 0).UTC().Format("2006-01-02 15:04 UTC") }

// missed is the window by which a cycle was due.
func missed(before, every Day) Lapse {
	due := before + every
	return Lapse{Day: due, Kind: WindowMissed, What: "no cycle from " + (before + 1).String() + " to " + due.String()}
}

// reviewed tells whether a reviewer signed a cycle by a time. A cycle's file says who may: if it
// was made from the manifest as it is now, only those count whom that names.
func (s Trial) reviewed(cycle *Cycle, due uint64) bool {
	for _, review := range cycle.Reviews {
		named := cycle.Manifest != s.Unit.Manifest || slices.Contains(s.Unit.Day0.Reviewers, review.Reviewer)
		if named && review.Time <= due {
			return true
		}
	}
	return false
}

// Failing lists the failed checks of a Unit's last cycle, in words, while it is in day 0. It is
// empty if none failed, if day 0 is over, and before the first cycle. A limit of such a Unit is not
// to be raised.
func (s Trial) Failing(now uint64) []string {
	if len(s.Cycles) == 0 || s.At(now).Over {
		return nil
	}
	var list []string
	for _, check := range s.Cycles[len(s.Cycles)-1].Failures() {
		list = append(list, "day 0 of "+s.Ref().String()+": "+check.Name+": "+strings.TrimSpace(check.Found))
	}
	return list
}
