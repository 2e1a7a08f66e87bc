// SPDX-License-Identifier: AGPL-3.0-or-later

package day0

import (
	"fmt"
	"time"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/kind"
)

const daySeconds = 24 * 60 * 60

// Day is the day of a processing window, in days since 1 January 1970, UTC. In JSON it is a date.
type Day int64

// String returns the date, such as 2026-11-29.
func (d Day) String() string { return time.Unix(int64(d)*daySeconds, 0).UTC().Format(time.DateOnly) }

// MarshalText writes the date.
func (d Day) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads what MarshalText writes.
func (d *Day) UnmarshalText(text []byte) error {
	read, err := time.Parse(time.DateOnly, string(text))
	if err != nil {
		return fmt.Errorf("%q is no date", text)
	}
	*d = Day(read.Unix() / daySeconds)
	return nil
}

// Hours are the processing window of each day, in seconds from midnight, UTC.
type Hours struct{ Lock, Settle int64 }

// usual is the processing window where the manifest names no other.
var usual = Hours{13 * 3600, 16 * 3600}

// HoursOf is the processing window of a Unit.
func HoursOf(template *catalog.Template, unit *catalog.Unit) Hours {
	of, known := kind.Of(template)
	if !known {
		return usual
	}
	said := of.UnitPromises(unit)
	lock, err := time.Parse("15:04", said.LockAt)
	if err != nil {
		return usual
	}
	settle, err := time.Parse("15:04", said.SettleBy)
	if err != nil {
		return usual
	}
	clock := func(t time.Time) int64 { return int64(t.Hour())*3600 + int64(t.Minute())*60 }
	return Hours{clock(lock), clock(settle)}
}

// Day is the day of the window that opened last before a time, in Unix seconds, or opens then.
func (h Hours) Day(at uint64) Day {
	since := int64(at) - h.Lock
	day := since / daySeconds
	if since < 0 && since%daySeconds != 0 {
		day--
	}
	return Day(day)
}

// Opens and Closes are when the window of a day begins and ends, in Unix seconds.
func (h Hours) Opens(day Day) uint64  { return uint64(int64(day)*daySeconds + h.Lock) }
func (h Hours) Closes(day Day) uint64 { return uint64(int64(day)*daySeconds + h.Settle) }

// First is the day of the first window that opens after a moment, or at it.
func (h Hours) First(since uint64) Day {
	day := h.Day(since)
	if h.Opens(day) < since {
		day++
	}
	return day
}

// Every is how many days the cycles of a Class may be apart.
func Every(class *catalog.Class) Day { return max(Day(class.Cycle/daySeconds), 1) }
