// SPDX-License-Identifier: AGPL-3.0-or-later

package words

import (
	"math/big"
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

// Percent returns basis points as per cent, exact: 700 is "7 %", 1 is "0.01 %".
func Percent(bps int64) string {
	return Tokens(big.NewInt(bps), 2) + " %"
}

// Range returns two ends as people read them: "5 to 10", or "5" if they are the same.
func Range(least, most string) string {
	if least == most {
		return least
	}
	return least + " to " + most
}
