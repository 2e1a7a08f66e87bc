// SPDX-License-Identifier: AGPL-3.0-or-later

package nfat

import (
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/kind/facts"
)

// Texts are those of the NFATs and the counterparties.
func (Kind) Texts(class *catalog.Class, unit *catalog.Unit) []facts.Text {
	if unit != nil {
		return nil
	}
	token := &FacilityOf(class).Token
	texts := []facts.Text{{Field: "class.facility.token.name", Text: &token.Name}, {Field: "class.facility.token.symbol", Text: &token.Symbol}}
	for _, each := range FacilityOf(class).Counterparties {
		field := "class.facility.counterparties." + each.Name
		texts = append(texts, facts.Text{Field: field + ".title", Text: &each.Title})
		for i := range each.Constraints {
			texts = append(texts, facts.Text{Field: facts.Element(field+".constraints", i), Text: &each.Constraints[i]})
		}
	}
	return texts
}

// Published is the address of the NFATs' metadata.
func (Kind) Published(class *catalog.Class) []facts.Text {
	return []facts.Text{{Field: "class.facility.baseURI", Text: &FacilityOf(class).BaseURI}}
}

// mutants change counterparties, the buybox, and the ranges of deals.
var mutants = facts.Mutants{Receivers: receivers, ClassTerms: classTerms, UnitTiming: sizes, UnitTerms: terms}

func classTerms(b facts.Bench) {
	inTemplate(b)
	issues(b)
}

// receivers adds a second counterparty at the address of another.
func receivers(b facts.Bench) {
	for _, each := range FacilityOf(b.Scene().Class).Counterparties {
		twin := "~" + each.Name // sorts after every name
		b.Mutant("limits.receivers_apart", "class.facility.counterparties."+twin+".address", "a second counterparty with the address of "+each.Name, func(c *facts.Scene) {
			FacilityOf(c.Class).Counterparties = append(FacilityOf(c.Class).Counterparties, &Counterparty{Name: twin, Address: each.Address})
		})
	}
}

// sizes makes a deal too large for its Unit.
func sizes(b facts.Bench) {
	facts.Above(b, "timing.deal_fits", "unit.size.max", b.Scene().Unit.Capacity.Units, func(c *facts.Scene, value *catalog.Integer) { TermOf(c.Unit).Size.Max.Units = value })
}

// inTemplate sets the buybox to the ends of its template's ranges, and past them.
func inTemplate(b facts.Bench) {
	s := b.Scene()
	const rule = "terms.buybox_in_template"
	ends := map[string]*catalog.Integer{}
	for _, bound := range s.Template.UnitBounds {
		ends[bound.Name+".min"], ends[bound.Name+".max"] = bound.Min, bound.Max
	}
	try := func(field string, least, greatest *catalog.Integer, set func(c *facts.Scene, least, greatest *catalog.Integer)) {
		if least == nil || greatest == nil {
			return
		}
		b.Mutant(rule, field, "one below the template", func(c *facts.Scene) { set(c, facts.Plus(least, -1), greatest) })
		b.Mutant(rule, field, "one above the template", func(c *facts.Scene) { set(c, least, facts.Plus(greatest, 1)) })
		b.Edge(rule, field, "the template's ranges", func(c *facts.Scene) { set(c, least, greatest) })
	}
	try("class.buybox.term", ends["minTerm.min"], ends["maxTerm.max"], func(c *facts.Scene, least, greatest *catalog.Integer) {
		c.Class.Buybox.Term = &catalog.Seconds{Min: least.Uint64(), Max: greatest.Uint64()}
	})
	try("class.buybox.size", ends["minSize.min"], ends["maxSize.max"], func(c *facts.Scene, least, greatest *catalog.Integer) {
		c.Class.Buybox.Size = &catalog.Sizes{Min: catalog.Amount{Units: least}, Max: catalog.Amount{Units: greatest}}
	})
	try("class.buybox.apy", ends["minYield.min"], ends["maxYield.max"], func(c *facts.Scene, least, greatest *catalog.Integer) {
		c.Class.Buybox.APY = &catalog.Bps{Min: least.Int64(), Max: greatest.Int64()}
	})
}

// issues lets more be issued on the published facility than its Units offer.
func issues(b facts.Bench) {
	const rule = "terms.issues_within_offers"
	largest, together, first := new(catalog.Integer), new(catalog.Integer), -1
	for _, unit := range b.Scene().Class.Units {
		if size := TermOf(unit).Size.Max.Units; size.Cmp(&largest.Int) > 0 {
			largest = size
		}
	}
	for i, limit := range b.Scene().Class.Limits {
		if limit.Route != "ISSUE" {
			continue
		}
		together.Add(&together.Int, &limit.Init.MaxAmount.Int)
		if first < 0 {
			first = i
		}
		facts.Above(b, rule, limit.Field+".init.max", largest, func(c *facts.Scene, most *catalog.Integer) {
			c.Template.Kind, c.Class.Limits[i].Init.MaxAmount = Published, most
		})
	}
	if first < 0 || len(b.Scene().Class.Units) == 0 {
		return
	}
	offer := func(most *catalog.Integer) func(*facts.Scene) {
		return func(c *facts.Scene) {
			c.Template.Kind = Published
			for i, unit := range c.Class.Units {
				if unit.Capacity.Units = new(catalog.Integer); i == 0 {
					unit.Capacity.Units = most
				}
			}
		}
	}
	field := b.Scene().Class.Limits[first].Field + ".init.max"
	b.Mutant(rule, field, "the Units offer one less together", offer(facts.Plus(together, -1)))
	b.Edge(rule, field, "the Units offer as much together", offer(together))
}

// terms sets the ranges of deals past what the facility can pay, and outside the buybox.
func terms(b facts.Bench) {
	s := b.Scene()
	growth := FacilityOf(s.Class).MaxGrowth
	b.Mutant("terms.interest_payable", "unit.yield.max", "one above the facility's maxAnnualGrowth", func(c *facts.Scene) { TermOf(c.Unit).Yield.Max = growth + 1 })
	b.Edge("terms.interest_payable", "unit.yield.max", "the facility's maxAnnualGrowth", func(c *facts.Scene) { TermOf(c.Unit).Yield.Max = growth })

	const rule = "terms.in_buybox"
	size, term, yield := TermOf(s.Unit).Size, TermOf(s.Unit).Maturity, TermOf(s.Unit).Yield
	inSizes := func(least, greatest *catalog.Integer) func(*facts.Scene) {
		return func(c *facts.Scene) {
			c.Class.Buybox.Size = &catalog.Sizes{Min: catalog.Amount{Units: least}, Max: catalog.Amount{Units: greatest}}
		}
	}
	b.Mutant(rule, "unit.size", "the least one below the buybox", inSizes(facts.Plus(size.Min.Units, 1), facts.Plus(size.Max.Units, 0)))
	b.Mutant(rule, "unit.size", "the greatest one above the buybox", inSizes(facts.Plus(size.Min.Units, 0), facts.Plus(size.Max.Units, -1)))
	b.Mutant(rule, "unit.size", "the buybox does not say", func(c *facts.Scene) { c.Class.Buybox.Size = nil })
	b.Edge(rule, "unit.size", "the buybox", inSizes(facts.Plus(size.Min.Units, 0), facts.Plus(size.Max.Units, 0)))
	inTerms := func(least, greatest uint64) func(*facts.Scene) {
		return func(c *facts.Scene) { c.Class.Buybox.Term = &catalog.Seconds{Min: least, Max: greatest} }
	}
	b.Mutant(rule, "unit.term", "the least a second below the buybox", inTerms(term.Min+1, term.Max))
	b.Mutant(rule, "unit.term", "the greatest a second above the buybox", inTerms(term.Min, term.Max-1))
	b.Mutant(rule, "unit.term", "the buybox does not say", func(c *facts.Scene) { c.Class.Buybox.Term = nil })
	b.Edge(rule, "unit.term", "the buybox", inTerms(term.Min, term.Max))
	yields := func(least, greatest int64) func(*facts.Scene) {
		return func(c *facts.Scene) { c.Class.Buybox.APY = &catalog.Bps{Min: least, Max: greatest} }
	}
	b.Mutant(rule, "unit.yield", "the least one below the buybox", yields(yield.Min+1, yield.Max))
	b.Mutant(rule, "unit.yield", "the greatest one above the buybox", yields(yield.Min, yield.Max-1))
	b.Mutant(rule, "unit.yield", "the buybox does not say", func(c *facts.Scene) { c.Class.Buybox.APY = nil })
	b.Edge(rule, "unit.yield", "the buybox", yields(yield.Min, yield.Max))
	for i := range TermOf(s.Unit).Counterparties {
		b.Mutant(rule, facts.Element("unit.counterparties", i), "not of the buybox", func(c *facts.Scene) { c.Class.Buybox.Counterparties = []string{"nobody"} })
	}
}
