// SPDX-License-Identifier: AGPL-3.0-or-later

package mutation

import (
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/manifest"
)

// public puts a copy's network among those whose coins are worth something.
func public(c *scene) { c.network.ChainID = 1 }

// ---- What a Class was approved for, and what its Units offer.

func classTerms(s *site) {
	s.mutant("terms.owned", "class.network", "the Halo's owner is no Prime of the network", func(c *scene) { c.halo.Owner = "nobody" })
	const ordered = "terms.buybox_ordered"
	if box := s.class.Buybox.Term; box != nil {
		s.mutant(ordered, "class.buybox.term", "the least a second above the greatest", func(c *scene) { c.class.Buybox.Term.Min = box.Max + 1 })
		s.edge(ordered, "class.buybox.term", "of one value", func(c *scene) { c.class.Buybox.Term.Min = box.Max })
	}
	if box := s.class.Buybox.Size; box != nil {
		s.mutant(ordered, "class.buybox.size", "the least one above the greatest", func(c *scene) { c.class.Buybox.Size.Min.Units = plus(box.Max.Units, 1) })
		s.edge(ordered, "class.buybox.size", "of one value", func(c *scene) { c.class.Buybox.Size.Min.Units = plus(box.Max.Units, 0) })
	}
	if box := s.class.Buybox.APY; box != nil {
		s.mutant(ordered, "class.buybox.apy", "the least one above the greatest", func(c *scene) { c.class.Buybox.APY.Min = box.Max + 1 })
		s.edge(ordered, "class.buybox.apy", "of one value", func(c *scene) { c.class.Buybox.APY.Min = box.Max })
	}
	total := new(manifest.Integer)
	for _, unit := range s.class.Units {
		total.Add(&total.Int, &unit.Capacity.Units.Int)
	}
	if len(s.class.Units) > 0 {
		within(s, total, s.class.Limits, func(c *scene) []*manifest.Limit { return c.class.Limits })
	}
}

// within starts what a Prime may bring, or be issued, above a capacity.
func within(s *site, capacity *manifest.Integer, limits []*manifest.Limit, list func(*scene) []*manifest.Limit) {
	for i, limit := range limits {
		if limit.Route == "PRIME_SUBSCRIBE" || limit.Route == "ISSUE" {
			s.above("terms.prime_within_capacity", limit.Field+".initial.max", capacity, func(c *scene, value *manifest.Integer) { list(c)[i].Initial.MaxAmount = value })
		}
	}
}

func unitTerms(s *site) {
	least := s.template.Ranges.Day0Cycles
	s.mutant("terms.watched", "unit.day0.cycles", "one less than the template wants", func(c *scene) { c.unit.Day0.Cycles = least - 1 })
	s.edge("terms.watched", "unit.day0.cycles", "as many as the template wants", func(c *scene) { c.unit.Day0.Cycles = least })
	if s.unit.Pool != nil {
		target := func(bps int64) func(*scene) { return func(c *scene) { c.unit.Pricing.Target = &bps } }
		s.mutant("terms.target_payable", "unit.pricing.target", "one above maxAnnualGrowth", target(s.unit.MaxGrowth+1))
		s.edge("terms.target_payable", "unit.pricing.target", "maxAnnualGrowth", target(s.unit.MaxGrowth))
		s.mutant("terms.fixed_stated", "unit.pricing", "a fixed yield without a number", func(c *scene) { c.unit.Pricing.Basis, c.unit.Pricing.Target = "fixed", nil })
		within(s, s.unit.Capacity.Units, s.unit.Limits, func(c *scene) []*manifest.Limit { return c.unit.Limits })
	}
	if s.unit.Term == nil {
		return
	}
	growth := s.class.Facility.MaxGrowth
	s.mutant("terms.interest_payable", "unit.yield.max", "one above the facility's maxAnnualGrowth", func(c *scene) { c.unit.Yield.Max = growth + 1 })
	s.edge("terms.interest_payable", "unit.yield.max", "the facility's maxAnnualGrowth", func(c *scene) { c.unit.Yield.Max = growth })

	const rule = "terms.in_buybox"
	size, term, yield := s.unit.Size, s.unit.Maturity, s.unit.Yield
	sizes := func(least, greatest *manifest.Integer) func(*scene) {
		return func(c *scene) {
			c.class.Buybox.Size = &manifest.Sizes{Min: manifest.Amount{Units: least}, Max: manifest.Amount{Units: greatest}}
		}
	}
	s.mutant(rule, "unit.size", "the least one below the buybox", sizes(plus(size.Min.Units, 1), plus(size.Max.Units, 0)))
	s.mutant(rule, "unit.size", "the greatest one above the buybox", sizes(plus(size.Min.Units, 0), plus(size.Max.Units, -1)))
	s.mutant(rule, "unit.size", "the buybox does not say", func(c *scene) { c.class.Buybox.Size = nil })
	s.edge(rule, "unit.size", "the buybox", sizes(plus(size.Min.Units, 0), plus(size.Max.Units, 0)))
	terms := func(least, greatest uint64) func(*scene) {
		return func(c *scene) { c.class.Buybox.Term = &manifest.Seconds{Min: least, Max: greatest} }
	}
	s.mutant(rule, "unit.term", "the least a second below the buybox", terms(term.Min+1, term.Max))
	s.mutant(rule, "unit.term", "the greatest a second above the buybox", terms(term.Min, term.Max-1))
	s.mutant(rule, "unit.term", "the buybox does not say", func(c *scene) { c.class.Buybox.Term = nil })
	s.edge(rule, "unit.term", "the buybox", terms(term.Min, term.Max))
	yields := func(least, greatest int64) func(*scene) {
		return func(c *scene) { c.class.Buybox.APY = &manifest.Bps{Min: least, Max: greatest} }
	}
	s.mutant(rule, "unit.yield", "the least one below the buybox", yields(yield.Min+1, yield.Max))
	s.mutant(rule, "unit.yield", "the greatest one above the buybox", yields(yield.Min, yield.Max-1))
	s.mutant(rule, "unit.yield", "the buybox does not say", func(c *scene) { c.class.Buybox.APY = nil })
	s.edge(rule, "unit.yield", "the buybox", yields(yield.Min, yield.Max))
	for i := range s.unit.Counterparties {
		s.mutant(rule, fmt.Sprintf("unit.counterparties.%d", i), "not of the buybox", func(c *scene) { c.class.Buybox.Counterparties = []string{"nobody"} })
	}
}

// ---- Who operates, stops and values a Class.

// operators are the accounts that act by themselves.
var operators = []named[func(*manifest.Class) []common.Address]{
	{"class.beacon.actors", func(c *manifest.Class) []common.Address { return c.Beacon.Actors }},
	{"class.beacon.revokers", func(c *manifest.Class) []common.Address { return c.Beacon.Revokers }},
	{"class.facility.freezers", func(c *manifest.Class) []common.Address {
		if c.Facility == nil {
			return nil
		}
		return c.Facility.Freezers
	}},
}

func classOperators(s *site) {
	interested := []named[common.Address]{}
	for _, unit := range s.class.Units {
		if unit.Pool != nil {
			interested = append(interested, named[common.Address]{"the manager of " + unit.Name, unit.Manager.Address})
		}
	}
	if s.class.Facility != nil {
		for _, each := range s.class.Facility.Counterparties {
			interested = append(interested, named[common.Address]{"the counterparty " + each.Name, each.Address})
		}
	}
	interested = append(interested, primes(s)...)
	interested = append(interested, named[common.Address]{"the platform's timelock", s.network.Contracts.Timelock})
	for _, asset := range sorted(s.network.Assets) {
		interested = append(interested, named[common.Address]{"the token " + asset.name, asset.of.Address})
	}
	for _, list := range operators {
		for i := range list.of(s.class) {
			field := fmt.Sprintf("%s.%d", list.name, i)
			for _, who := range interested {
				s.mutant("beacons.disinterested", field, who.name, func(c *scene) { list.of(c.class)[i] = who.of })
			}
			s.mutant("beacons.vetted", field, "nobody that a public network lists", func(c *scene) { public(c); list.of(c.class)[i] = stranger })
			for _, authority := range sorted(s.network.Authorities) {
				s.edge("beacons.vetted", field, "the Safe of "+authority.name+" on a public network", func(c *scene) { public(c); list.of(c.class)[i] = authority.of.Safe })
				break
			}
		}
	}
	if s.class.Facility == nil {
		return
	}
	for i, freezer := range s.class.Facility.Freezers {
		for _, actor := range s.class.Beacon.Actors {
			s.mutant("beacons.freezers_apart", fmt.Sprintf("class.facility.freezers.%d", i), "an actor", func(c *scene) { c.class.Facility.Freezers[i] = actor })
		}
		s.mutant("beacons.freezers_apart", fmt.Sprintf("class.facility.freezers.%d", len(s.class.Facility.Freezers)), fmt.Sprintf("number %d again", i), func(c *scene) {
			c.class.Facility.Freezers = append(c.class.Facility.Freezers, freezer)
		})
	}
}

func primes(s *site) []named[common.Address] {
	var list []named[common.Address]
	for _, prime := range sorted(s.network.Primes) {
		list = append(list, named[common.Address]{"the ALMProxy of " + prime.name, prime.of.ALMProxy}, named[common.Address]{"the RateLimits of " + prime.name, prime.of.RateLimits},
			named[common.Address]{"the Controller of " + prime.name, prime.of.Controller})
	}
	return list
}

func unitOracles(s *site) {
	interested := primes(s)
	if s.unit.Pool != nil {
		interested = append(interested, named[common.Address]{"the manager", s.unit.Manager.Address})
	}
	if s.class.Facility != nil {
		for _, each := range s.class.Facility.Counterparties {
			interested = append(interested, named[common.Address]{"the counterparty " + each.Name, each.Address})
		}
	}
	for _, list := range operators[:2] {
		for _, account := range list.of(s.class) {
			interested = append(interested, named[common.Address]{"one of " + list.name, account})
		}
	}
	for i := range s.unit.Oracles {
		for _, who := range interested {
			s.mutant("legal.oracle_independent", fmt.Sprintf("unit.oracles.%d.source", i), who.name, func(c *scene) { c.unit.Oracles[i].Source = who.of.Hex() })
		}
	}
}

// ---- What a Class and its Units say to people.

// silent makes a text say nothing: on any network, and on a public one.
func silent(s *site, field string, of func(*scene) *string) {
	s.mutant("legal.stated", field, "blanks and dashes", func(c *scene) { *of(c) = " – -" })
	s.mutant("legal.stated", field, "to be decided, on a public network", func(c *scene) { public(c); *of(c) = "TBD" })
}

func reporting(s *site, kind string, of func(*scene) *manifest.Reporting) {
	s.mutant("legal.cadence", kind+".reporting.cadence", "an hour more than a day", func(c *scene) { of(c).Cadence = "25h" })
	s.edge("legal.cadence", kind+".reporting.cadence", "a day", func(c *scene) { of(c).Cadence = "24h" })
	silent(s, kind+".reporting.format", func(c *scene) *string { return &of(c).Format })
}

func classTexts(s *site) {
	silent(s, "class.title", func(c *scene) *string { return &c.class.Title })
	silent(s, "class.beacon.operator", func(c *scene) *string { return &c.class.Beacon.Operator })
	silent(s, "class.legal.framework", func(c *scene) *string { return &c.class.Legal.Framework })
	silent(s, "class.legal.recourse", func(c *scene) *string { return &c.class.Legal.Recourse })
	reporting(s, "class", func(c *scene) *manifest.Reporting { return &c.class.Reporting })
	for i := range s.class.Buybox.AssetTypes {
		silent(s, fmt.Sprintf("class.buybox.assetTypes.%d", i), func(c *scene) *string { return &c.class.Buybox.AssetTypes[i] })
	}
	for i := range s.class.Buybox.Jurisdictions {
		silent(s, fmt.Sprintf("class.buybox.jurisdictions.%d", i), func(c *scene) *string { return &c.class.Buybox.Jurisdictions[i] })
	}
	if s.class.Facility != nil {
		silent(s, "class.facility.token.name", func(c *scene) *string { return &c.class.Facility.Token.Name })
		silent(s, "class.facility.token.symbol", func(c *scene) *string { return &c.class.Facility.Token.Symbol })
		for i, each := range s.class.Facility.Counterparties {
			field := "class.facility.counterparties." + each.Name
			silent(s, field+".title", func(c *scene) *string { return &c.class.Facility.Counterparties[i].Title })
			for k := range each.Constraints {
				silent(s, fmt.Sprintf("%s.constraints.%d", field, k), func(c *scene) *string { return &c.class.Facility.Counterparties[i].Constraints[k] })
			}
		}
	}
	s.mutant("legal.stated", "class.beacon.endpoint", "a name that is reserved for examples, on a public network", func(c *scene) { public(c); c.class.Beacon.Endpoint = "https://beacon.example/" })

	// A Class on a public chain relies on what its Halo and its template say.
	const rule = "legal.published_stated"
	halo, template := s.in(s.halo.File), s.in(s.template.File)
	relied := func(s *site, field string, of func(*scene) *string) {
		s.mutant(rule, field, "to be decided, and a Class on a public network relies on it", func(c *scene) { public(c); *of(c) = "TBD" })
	}
	relied(halo, "halo.title", func(c *scene) *string { return &c.halo.Title })
	relied(halo, "halo.legal.framework", func(c *scene) *string { return &c.halo.Legal.Framework })
	relied(halo, "halo.legal.recourse", func(c *scene) *string { return &c.halo.Legal.Recourse })
	for i := range s.halo.Legal.Documents {
		relied(halo, fmt.Sprintf("halo.legal.documents.%d", i), func(c *scene) *string { return &c.halo.Legal.Documents[i] })
	}
	for i := range s.template.Audits {
		relied(template, fmt.Sprintf("template.audits.%d.firm", i), func(c *scene) *string { return &c.template.Audits[i].Firm })
		relied(template, fmt.Sprintf("template.audits.%d.report", i), func(c *scene) *string { return &c.template.Audits[i].Report })
	}
	for i := range s.template.Approvals {
		relied(template, fmt.Sprintf("template.approvals.%d.by", i), func(c *scene) *string { return &c.template.Approvals[i].By })
		relied(template, fmt.Sprintf("template.approvals.%d.reference", i), func(c *scene) *string { return &c.template.Approvals[i].Reference })
	}
	s.mutant("approval.audited", "class.template", "its template has a stand-in for an audit, on a public network", func(c *scene) { public(c); c.template.Audits[0].Firm = "None: a stand-in" })
	s.mutant("approval.audited", "class.template", "its template has no audit, on a public network", func(c *scene) { public(c); c.template.Audits = []manifest.Audit{} })
	s.edge("approval.audited", "class.template", "its template has audits, on a public network", func(c *scene) {
		public(c)
		for i := range c.template.Audits {
			c.template.Audits[i].Firm = "An auditor"
		}
	})
}

func unitTexts(s *site) {
	s.mutant("legal.framework_shared", "unit.legal.framework", "not that of the Class", func(c *scene) { c.unit.Legal.Framework = "Another one" })
	silent(s, "unit.title", func(c *scene) *string { return &c.unit.Title })
	silent(s, "unit.book", func(c *scene) *string { return &c.unit.Book })
	silent(s, "unit.redemption", func(c *scene) *string { return &c.unit.Redemption })
	silent(s, "unit.legal.framework", func(c *scene) *string { return &c.unit.Legal.Framework })
	silent(s, "unit.legal.recourse", func(c *scene) *string { return &c.unit.Legal.Recourse })
	silent(s, "unit.day0.reviewer", func(c *scene) *string { return &c.unit.Day0.Reviewer })
	reporting(s, "unit", func(c *scene) *manifest.Reporting { return &c.unit.Reporting })
	for i := range s.unit.Oracles {
		silent(s, fmt.Sprintf("unit.oracles.%d.name", i), func(c *scene) *string { return &c.unit.Oracles[i].Name })
	}
	if s.unit.Pool == nil {
		return
	}
	silent(s, "unit.token.name", func(c *scene) *string { return &c.unit.Token.Name })
	silent(s, "unit.token.symbol", func(c *scene) *string { return &c.unit.Token.Symbol })
	silent(s, "unit.manager.name", func(c *scene) *string { return &c.unit.Manager.Name })
	silent(s, "unit.pricing.description", func(c *scene) *string { return &c.unit.Pricing.Description })
	for i := range s.unit.Manager.Constraints {
		silent(s, fmt.Sprintf("unit.manager.constraints.%d", i), func(c *scene) *string { return &c.unit.Manager.Constraints[i] })
	}
}

// nameless are addresses on the network that name no host, or another one than they seem to.
func nameless(s *site, rule, field, address string, set func(*scene, string)) {
	rest := strings.TrimPrefix(address, "https://")
	for _, each := range []named[string]{{"an IP address", "https://192.0.2.1/x"}, {"a user before the host", "https://bank.sky.money@" + rest}, {"a host of one label", "https://localhost/x"}} {
		s.mutant(rule, field, each.name, func(c *scene) { set(c, each.of) })
	}
}
