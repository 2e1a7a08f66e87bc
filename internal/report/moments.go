// SPDX-License-Identifier: AGPL-3.0-or-later

package report

import (
	"strconv"
	"strings"
	"time"
)

// stamp is a moment to the minute.
func stamp(at time.Time) string { return at.UTC().Format("2006-01-02 15:04 UTC") }

// moment is Unix seconds to the minute, rounded up: something can happen from then on. What is no date of a calendar is none.
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

// span is a duration in the largest unit that is exact.
func span(seconds uint64) string {
	switch {
	case seconds > 0 && seconds%86400 == 0:
		return plural(int(min(seconds/86400, 1<<40)), "day")
	case seconds > 0 && seconds%3600 == 0:
		return plural(int(min(seconds/3600, 1<<40)), "hour")
	case seconds > 0 && seconds%60 == 0:
		return plural(int(min(seconds/60, 1<<40)), "minute")
	}
	return strconv.FormatUint(seconds, 10) + " s"
}
