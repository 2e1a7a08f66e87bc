// SPDX-License-Identifier: AGPL-3.0-or-later

package manifest

import (
	"fmt"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/kind/facts"
)

// A pair of bounds that is out of order is refused. No value would lie between the bounds, and the
// chain would refuse them without saying where. A test holds every pair of the schema to that.

// span reads a range of amounts in the smallest units.
func (r *resolver) span(from *source, path string, raw facts.WrittenRange, decimals uint8) catalog.Range {
	size := r.sizes(from, path, raw, decimals)
	return catalog.Range{Min: size.Min.Units, Max: size.Max.Units}
}

// sizes reads a range of amounts.
func (r *resolver) sizes(from *source, path string, raw facts.WrittenRange, decimals uint8) catalog.Sizes {
	made := catalog.Sizes{Min: r.amount(from, path+".min", raw.Min, decimals), Max: r.amount(from, path+".max", raw.Max, decimals)}
	exact := made.Min.Tokens != "" && made.Max.Tokens != "" // if not, that was reported
	r.ordered(from, path, raw.Min, raw.Max, !exact || made.Min.Units.Cmp(&made.Max.Units.Int) <= 0)
	return made
}

// durations reads a range of durations.
func (r *resolver) durations(from *source, path string, raw facts.WrittenDurations) catalog.Seconds {
	made := catalog.Seconds{Min: r.duration(from, path+".min", raw.Min), Max: r.duration(from, path+".max", raw.Max)}
	r.ordered(from, path, raw.Min, raw.Max, made.Min <= made.Max)
	return made
}

// rates checks a range of rates.
func (r *resolver) rates(from *source, path string, raw catalog.Bps) catalog.Bps {
	r.ordered(from, path, raw.Min, raw.Max, raw.Min <= raw.Max)
	return raw
}

func (r *resolver) ordered(from *source, path string, min, max any, are bool) {
	if !are {
		r.problems.add(fault.WrongValue, from.at(path), "%s: min %s is above max %s", path, separated(fmt.Sprint(min)), separated(fmt.Sprint(max))).
			Remedy("exchange the two: min: %s, max: %s", from.written(path+".max"), from.written(path+".min"))
	}
}

func (r *resolver) duration(from *source, path, text string) uint64 {
	length, err := seconds(text)
	if err != nil {
		r.problems.add(fault.WrongValue, from.at(path), "%s: %w", path, err)
	}
	return length
}
