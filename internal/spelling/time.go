// SPDX-License-Identifier: AGPL-3.0-or-later

package spelling

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"time"
)

// span is a word for a length of time: its letter in manifests, and how often that.
type span struct {
	letter string
	times  int64
}

// spans are the words for lengths of time. A month is 30 days, a year 365.
var spans = map[string]span{
	"s": {"s", 1}, "sec": {"s", 1}, "secs": {"s", 1}, "second": {"s", 1}, "seconds": {"s", 1},
	"m": {"m", 1}, "min": {"m", 1}, "mins": {"m", 1}, "minute": {"m", 1}, "minutes": {"m", 1},
	"h": {"h", 1}, "hr": {"h", 1}, "hrs": {"h", 1}, "hour": {"h", 1}, "hours": {"h", 1},
	"d": {"d", 1}, "day": {"d", 1}, "days": {"d", 1},
	"w": {"w", 1}, "wk": {"w", 1}, "wks": {"w", 1}, "week": {"w", 1}, "weeks": {"w", 1},
	"mo": {"d", 30}, "mth": {"d", 30}, "month": {"d", 30}, "months": {"d", 30},
	"y": {"d", 365}, "yr": {"d", 365}, "yrs": {"d", 365}, "year": {"d", 365}, "years": {"d", 365},
}

// often are words for how often something happens.
var often = map[string]string{"hourly": "1h", "daily": "24h", "weekly": "7d", "monthly": "30d", "quarterly": "90d", "yearly": "365d", "annually": "365d"}

// letters are those of durations, the longest first, with their seconds.
var letters = []struct {
	letter  string
	seconds int64
}{{"w", 604_800}, {"d", 86_400}, {"h", 3_600}, {"m", 60}, {"s", 1}}

var (
	pieces        = regexp.MustCompile(`([0-9]{1,6})(?:[.,]([0-9]{1,3}))? ?-?([a-z]+)`)
	onlyDurations = regexp.MustCompile(`^(?:[0-9]{1,6}(?:[.,][0-9]{1,3})? ?-?[a-z]+(?: and |, | )?)+$`)
	seconds       = regexp.MustCompile(`^[0-9]{1,9}$`)
	iso           = strings.NewReplacer("p", "", "t", " ")
)

// duration reads a length of time. A number alone is taken for seconds, if it makes whole hours.
func duration(written string) Reading {
	lower := strings.ToLower(written)
	if right, known := often[lower]; known {
		return quoted(right)
	}
	if seconds.MatchString(lower) {
		n, _ := strconv.ParseInt(lower, 10, 64) // nine digits at most
		if n >= 3_600 && n%3_600 == 0 {
			return quoted(fmt.Sprintf("%dh", n/3_600))
		}
		return Reading{Why: "how long it is cannot be told without a unit"}
	}
	if strings.HasPrefix(lower, "p") {
		lower = strings.TrimSpace(iso.Replace(lower))
	}
	if !onlyDurations.MatchString(lower) {
		return Reading{}
	}
	total, letter := int64(0), ""
	for _, piece := range pieces.FindAllStringSubmatch(lower, -1) {
		unit, known := spans[piece[3]]
		if !known {
			return Reading{}
		}
		milli, _ := strconv.ParseInt(piece[1]+(piece[2] + "000")[:3], 10, 64) // nine digits at most
		each := milli * unit.times * lasts(unit.letter)
		if each%1_000 != 0 {
			return Reading{}
		}
		total += each / 1_000
		letter = unit.letter
	}
	return fits(total, letter)
}

func lasts(letter string) int64 {
	for _, each := range letters {
		if each.letter == letter {
			return each.seconds
		}
	}
	return 0
}

// fits spells seconds in the unit that was written, or the next smaller one that they are whole in.
func fits(total int64, letter string) Reading {
	from := false
	for _, each := range letters {
		from = from || each.letter == letter
		if from && total > 0 && total%each.seconds == 0 && total/each.seconds < 1_000_000 {
			return quoted(fmt.Sprintf("%d%s", total/each.seconds, each.letter))
		}
	}
	return Reading{}
}

var clock = regexp.MustCompile(`^([0-9]{1,2})(?:[:.h]([0-9]{2}))?(?:[:.]00)? ?(am|pm|a\.m\.|p\.m\.)? ?(?:utc|gmt|z)?$`)

// timeOfDay reads an hour and minute in UTC. It reads no other time zone.
func timeOfDay(written string) Reading {
	parts := clock.FindStringSubmatch(strings.ToLower(written))
	if parts == nil {
		if zoned.MatchString(written) {
			return Reading{Why: "times of day are in UTC"}
		}
		return Reading{}
	}
	hour, _ := strconv.Atoi(parts[1])         // two digits at most
	minute, _ := strconv.Atoi("0" + parts[2]) // two digits at most
	if half := parts[3]; half != "" {
		if hour < 1 || hour > 12 {
			return Reading{}
		}
		if hour %= 12; half[0] == 'p' {
			hour += 12
		}
	}
	if hour > 23 || minute > 59 {
		return Reading{Why: "there is no such time"}
	}
	return quoted(fmt.Sprintf("%02d:%02d", hour, minute))
}

var zoned = regexp.MustCompile(`^[0-9]{1,2}[:.][0-9]{2} ?[A-Z]{2,5}$`)

// days are the ways to write a day that have one meaning.
var days = []string{
	"2006-1-2", "2006/1/2", "2006.1.2", "20060102", "2.1.2006",
	"2 January 2006", "2 Jan 2006", "2. January 2006", "January 2, 2006", "Jan 2, 2006", "January 2 2006", "Jan 2 2006", "2-Jan-2006",
}

// date reads a calendar day. A day and a month with a slash between them can be either.
func date(written string) Reading {
	for _, layout := range days {
		if at, err := time.Parse(layout, written); err == nil {
			return quoted(at.Format(time.DateOnly))
		}
	}
	var found []Spelling
	for _, layout := range []string{"2/1/2006", "1/2/2006"} {
		if at, err := time.Parse(layout, written); err == nil {
			each := Spelling{Quote(at.Format(time.DateOnly)), at.Format("2 January")}
			if len(found) == 0 || found[0] != each {
				found = append(found, each)
			}
		}
	}
	return Reading{Right: found}
}

// moments are the ways to write a moment. Without a zone it is in UTC.
var moments = []string{
	time.RFC3339, "2006-01-02T15:04Z07:00", "2006-01-02T15:04:05", "2006-01-02T15:04", "2006-01-02 15:04:05", "2006-01-02 15:04",
	"2006-01-02 15:04:05Z07:00", "2006-01-02 15:04 UTC", "2006-01-02 15:04:05 UTC", time.RFC1123, time.RFC1123Z,
}

// moment reads a moment, or the beginning of a day, in UTC.
func moment(written string) Reading {
	for _, layout := range moments {
		if at, err := time.Parse(layout, written); err == nil {
			return quoted(at.UTC().Format(time.RFC3339))
		}
	}
	found := date(written)
	for i, each := range found.Right {
		found.Right[i].Text = Quote(Bare(each.Text) + "T00:00:00Z")
	}
	return found
}
