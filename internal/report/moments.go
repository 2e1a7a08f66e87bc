// SPDX-License-Identifier: AGPL-3.0-or-later

package report

import (
	"strings"
	"time"
)

// stamp is a moment to the minute.
func stamp(at time.Time) string { return at.UTC().Format("2006-01-02 15:04 UTC") }

// moment is Unix seconds to the minute, rounded up: something can happen from then on. What is no
// date of a calendar is none.
func moment(seconds uint64) string {
	if seconds > lastMoment-59 {
		return nothing
	}
	return stamp(time.Unix(int64((seconds+59)/60*60), 0))
}

// date is the day of moment.
func date(seconds uint64) string {
	text, _, _ := strings.Cut(moment(seconds), " ")
	return text
}

// until is Unix seconds to the minute, rounded down: something can happen up to then.
func until(seconds uint64) string {
	if seconds > lastMoment {
		return nothing
	}
	return stamp(time.Unix(int64(seconds), 0))
}
