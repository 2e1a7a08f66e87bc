// SPDX-License-Identifier: AGPL-3.0-or-later

package nfat

import (
	"slices"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/kind/facts"
)

// Bounds demand of the ranges of deals that their ends are in order, that they lie inside the
// Class's buybox, that one deal fits into the Unit, and that the facility can pay what a deal
// yields.
func (Kind) Bounds(class *catalog.Class, unit *catalog.Unit, _ catalog.Ranges, asset *catalog.Asset) []facts.Bound {
	var list []facts.Bound
	amount := func(field string, value, least, greatest *catalog.Integer) {
		list = append(list, facts.Bound{Field: field, Token: unit.Asset, Scale: asset.Decimals, Value: value, Least: least, Greatest: greatest})
	}
	plain := func(field string, value, least, greatest *catalog.Integer) {
		list = append(list, facts.Bound{Field: field, Value: value, Least: least, Greatest: greatest})
	}
	size, term, yield := TermOf(unit).Size, TermOf(unit).Maturity, TermOf(unit).Yield
	amount("unit.capacity", unit.Capacity.Units, size.Max.Units, nil)
	amount("unit.size.min", size.Min.Units, nil, size.Max.Units)
	amount("unit.size.max", size.Max.Units, size.Min.Units, unit.Capacity.Units)
	plain("unit.term.min", facts.Whole(term.Min), nil, facts.Whole(term.Max))
	plain("unit.term.max", facts.Whole(term.Max), facts.Whole(term.Min), nil)
	plain("unit.yield.min", facts.Signed(yield.Min), nil, facts.Signed(yield.Max))
	plain("unit.yield.max", facts.Signed(yield.Max), facts.Signed(yield.Min), facts.Signed(FacilityOf(class).MaxGrowth))
	if box := class.Buybox.Size; box != nil {
		amount("unit.size.min", size.Min.Units, box.Min.Units, nil)
		amount("unit.size.max", size.Max.Units, nil, box.Max.Units)
	}
	if box := class.Buybox.Term; box != nil {
		plain("unit.term.min", facts.Whole(term.Min), facts.Whole(box.Min), nil)
		plain("unit.term.max", facts.Whole(term.Max), nil, facts.Whole(box.Max))
	}
	if box := class.Buybox.APY; box != nil {
		plain("unit.yield.min", facts.Signed(yield.Min), facts.Signed(box.Min), nil)
		plain("unit.yield.max", facts.Signed(yield.Max), nil, facts.Signed(box.Max))
	}
	return list
}

// routes lead inward in three cases: the facility hands over a principal, a Prime takes back
// capital that no NFAT was issued for, or a Prime takes what was repaid.
var routes = facts.Routes{
	Inward: []string{"ISSUE", "PRIME_WITHDRAW", "PRIME_COLLECT"},
	Bring:  []string{"PRIME_SUBSCRIBE", "ISSUE"},
	Enter:  map[string]uint64{"PRIME_SUBSCRIBE": 0, "ISSUE": 0, "TRANSFER": 0},
}

// Sends are the Class's transfers to counterparties, for each Unit that deals with them.
func (Kind) Sends(class *catalog.Class) []facts.Send {
	var list []facts.Send
	for i, limit := range class.Limits {
		if limit.Route != "TRANSFER" || limit.Subject == nil {
			continue
		}
		for _, unit := range class.Units {
			if slices.Contains(TermOf(unit).Counterparties, limit.Subject.Name) {
				list = append(list, facts.Send{Unit: unit, Limit: i, To: limit.Subject.Address})
			}
		}
	}
	return list
}

// Haircut is none, because there are no shares.
func (Kind) Haircut(*catalog.Unit) *facts.Haircut { return nil }
