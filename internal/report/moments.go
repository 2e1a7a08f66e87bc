// SPDX-License-Identifier: AGPL-3.0-or-later

package report

import (
	"strings"
	"time"
)

// stamp shows a moment to the minute.
func stamp(at time.Time) string { return at.UTC().Format("2006-01-02 15:04 UTC") }

// moment shows the moment from which something can happen, given in Unix seconds. It rounds up to
// the minute. It is "–" for a moment past lastMoment.
func moment(seconds uint64) string {
	if seconds > lastMoment-59 {
		return nothing
	}
	return stamp(time.Unix(int64((seconds+59)/60*60), 0))
}

// date shows the day of a moment.
func date(seconds uint64) string {
	text, _, _ := strings.Cut(moment(seconds), " ")
	return text
}

// until shows the moment up to which something can happen, given in Unix seconds. It rounds down to
// the minute.
func until(seconds uint64) string {
	if seconds > lastMoment {
		return nothing
	}
	return stamp(time.Unix(int64(seconds), 0))
}
