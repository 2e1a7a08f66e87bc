// SPDX-License-Identifier: AGPL-3.0-or-later

package report

import (
	"cmp"
	"fmt"
	"maps"
	"math/big"
	"slices"
	"strconv"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/proposal"
	"github.com/halo-factory/halocompile/internal/ramp"
	"github.com/halo-factory/halocompile/internal/words"
)

const (
	// most increases that are counted; a longer ramp is shown as "more than"
	maxHops = 2000
	// Unix seconds, the end of year 9999; a later moment is shown as no date
	lastMoment = 253402300799
)

var wad = words.Whole(18)

// tokens shows an amount in whole tokens; "–" if it is not known.
func tokens(units *big.Int, scale uint8) string {
	if units == nil {
		return nothing
	}
	return words.Tokens(units, scale)
}

// steps lists the values of a limit that GovOps raise by the SORL alone, from the first value to
// the init, as if there were no init. Both are among them. The list is incomplete if the init is
// not reached within maxHops, and nil if the document holds no ramp.
func steps(of proposal.Ramp) (values []*big.Int, complete bool) {
	if of.Initial == nil || of.Ceiling == nil || of.Factor == nil || of.Initial.Sign() < 0 || of.Factor.Sign() < 0 {
		return nil, false
	}
	none := new(catalog.Integer)
	present := ramp.Present{Init: ramp.Value{Max: none, Slope: none}, MaxChange: of.Factor}
	at, target := ramp.Value{Max: of.Initial, Slope: none}, ramp.Value{Max: of.Ceiling, Slope: none}
	values = append(values, &at.Max.Int)
	for at.Max.Cmp(&target.Max.Int) < 0 {
		next := present.Next(at, target)
		if next.Max.Cmp(&at.Max.Int) <= 0 || len(values) > maxHops {
			return values, false
		}
		at, values = next, append(values, &next.Max.Int)
	}
	return values, true
}

func (b *builder) ramps(v *ClassView, c *proposal.Class) {
	var start uint64
	if moments := earliest(c.Plan); len(moments) > 0 {
		start = moments[len(moments)-1]
	}
	groups := map[string]int{}
	paces := map[string]bool{}
	for _, each := range c.Ramps {
		name := joined(each.Unit, each.Route)
		if who := cmp.Or(each.For, string(each.Prime)); who != "" {
			name += " for " + who
		}
		key := fmt.Sprint(each.Token, "\x00", each.Scale, integer(each.Initial), integer(each.Ceiling), integer(each.Factor), each.Hop)
		if i, ok := groups[key]; ok {
			v.Ramps.Items[i].Limits.Items = append(v.Ramps.Items[i].Limits.Items, b.name(name))
			continue
		}
		groups[key] = len(v.Ramps.Items)
		row := Ramp{
			Limits: rows([]Text{b.name(name)}), Initial: b.name(tokens(big256(each.Initial), each.Scale) + " " + each.Token),
			Ceiling: b.name(tokens(big256(each.Ceiling), each.Scale) + " " + each.Token), From: date(start), scale: each.Scale, unit: each.Unit, route: each.Route, token: each.Token,
		}
		values, complete := []*big.Int(nil), false
		if b.effort > 0 {
			values, complete = steps(each)
			b.effort -= len(values)
		}
		row.values, row.count = values, len(values)-1
		switch {
		case complete && each.Hop > 0:
			row.Steps, row.Until = strconv.Itoa(row.count), date(after(start, uint64(row.count), each.Hop))
		case row.count >= maxHops:
			row.Steps, row.Until = fmt.Sprintf("more than %d", maxHops), nothing
		case values == nil:
			row.Steps, row.Until = nothing, nothing
		default:
			row.Steps, row.Until = "never", nothing
		}
		paces[pace(each)] = true
		v.Ramps.Items = append(v.Ramps.Items, row)
	}
	// The longest ramp comes first; it is the one that is drawn.
	slices.SortStableFunc(v.Ramps.Items, func(a, b Ramp) int { return cmp.Compare(b.count, a.count) })
	for i := range v.Ramps.Items {
		v.Ramps.Items[i].Limits = first(v.Ramps.Items[i].Limits.Items, 20)
	}
	if len(paces) == 1 {
		v.Pace = slices.Collect(maps.Keys(paces))[0]
	}
	if len(v.Ramps.Items) > 0 {
		v.Chart = b.rampChart(v.Ramps.Items[0])
	}
}

// after is the moment some hops after start. It is the greatest uint64 if the sum overflows.
func after(start, hops, hop uint64) uint64 {
	if hop != 0 && hops > (^uint64(0)-start)/hop {
		return ^uint64(0)
	}
	return start + hops*hop
}

func pace(of proposal.Ramp) string {
	if of.Factor == nil {
		return nothing
	}
	return "×" + tokens(&of.Factor.Int, 18) + " each " + words.Span(of.Hop)
}

func big256(value *catalog.Integer) *big.Int {
	if value == nil {
		return nil
	}
	return &value.Int
}

func integer(value *catalog.Integer) string {
	if value == nil {
		return "-;"
	}
	return value.String() + ";"
}
