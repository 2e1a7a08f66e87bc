// SPDX-License-Identifier: AGPL-3.0-or-later

package words

import (
	"strconv"
	"strings"
)

// Count returns a number of things as text: "1 Class", "2 Classes". The noun's plural must be
// regular.
func Count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	if strings.HasSuffix(noun, "s") {
		noun += "e"
	}
	return strconv.Itoa(n) + " " + noun + "s"
}

// Span returns a time in the largest unit that is exact: "14 days", "18 hours", "90 s".
func Span(seconds uint64) string {
	for _, unit := range []struct {
		seconds uint64
		noun    string
	}{{86_400, "day"}, {3_600, "hour"}, {60, "minute"}} {
		if seconds > 0 && seconds%unit.seconds == 0 {
			return Count(int(min(seconds/unit.seconds, 1<<40)), unit.noun)
		}
	}
	return strconv.FormatUint(seconds, 10) + " s"
}
