// SPDX-License-Identifier: AGPL-3.0-or-later

package mutation

import (
	"fmt"
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/kind"
)

// public makes a copy's network one whose coins are worth something.
func public(c *scene) { c.network.ChainID = 1 }

// ---- What a Class was approved for, and what its Units offer.

func classTerms(s *site) {
	s.mutant("terms.owned", "class.network", "the Halo's owner is no Prime of the network", func(c *scene) { c.halo.Owner = "nobody" })
	for i, bound := range s.template.ClassBounds {
		if s.kind().Facts().Parameters.Class[bound.Name].Rate {
			percent(s, kind.ClassField(s.template, bound.Name), bound, func(c *scene, value *catalog.Integer) { c.class.Values[i] = value })
		}
	}
	asked(s, s.kind().Facts().Mutants.ClassTerms)
	total := new(catalog.Integer)
	for _, unit := range s.class.Units {
		total.Add(&total.Int, &unit.Capacity.Units.Int)
	}
	if len(s.class.Units) > 0 {
		within(s, total, s.class.Limits, func(c *scene) []*catalog.Limit { return c.class.Limits })
	}
}

// within raises above a capacity the inits that count the asset, and the initial values of what a
// Prime may bring.
func within(s *site, capacity *catalog.Integer, limits []*catalog.Limit, list func(*scene) []*catalog.Limit) {
	for i, limit := range limits {
		if limit.Token == "asset" && !limit.Init.Unlimited {
			s.above("terms.init_within_capacity", limit.Field+".init.max", capacity, func(c *scene, value *catalog.Integer) { list(c)[i].Init.MaxAmount = value })
		}
		if slices.Contains(s.kind().Facts().Routes.Bring, limit.Route) {
			s.above("terms.prime_within_capacity", limit.Field+".initial.max", capacity, func(c *scene, value *catalog.Integer) { list(c)[i].Initial.MaxAmount = value })
		}
	}
}

// percent writes a number in percent where the manifest wants basis points.
func percent(s *site, field string, bound catalog.Bound, set func(*scene, *catalog.Integer)) {
	// the greatest number whose hundredfold is allowed
	most := new(big.Int).Quo(&bound.Max.Int, big.NewInt(100))
	if most.Sign() == 0 {
		return
	}
	const rule = "terms.in_basis_points"
	s.mutant(rule, field, "in percent: "+most.String(), func(c *scene) { set(c, catalog.NewInteger(most)) })
	s.edge(rule, field, "one above the greatest percentage", func(c *scene) { set(c, plus(catalog.NewInteger(most), 1)) })
}

func unitTerms(s *site) {
	for i, bound := range s.template.UnitBounds {
		if s.kind().Facts().Parameters.Unit[bound.Name].Rate {
			percent(s, kind.UnitField(s.template, bound.Name), bound, func(c *scene, value *catalog.Integer) { c.unit.Values[i] = value })
		}
	}
	least := s.template.Ranges.Day0Cycles
	s.mutant("terms.watched", "unit.day0.cycles", "one less than the template wants", func(c *scene) { c.unit.Day0.Cycles = least - 1 })
	s.edge("terms.watched", "unit.day0.cycles", "as many as the template wants", func(c *scene) { c.unit.Day0.Cycles = least })
	s.mutant("terms.reviewed", "unit.day0.reviewers", "nobody, on a public network", func(c *scene) { public(c); c.unit.Day0.Reviewers = nil })
	s.edge("terms.reviewed", "unit.day0.reviewers", "one account, on a public network", func(c *scene) { public(c); c.unit.Day0.Reviewers = []common.Address{stranger} })
	asked(s, s.kind().Facts().Mutants.UnitTerms)
	within(s, s.unit.Capacity.Units, s.unit.Limits, func(c *scene) []*catalog.Limit { return c.unit.Limits })
}

// ---- Who operates, stops and values a Class.

func classOperators(s *site) {
	for _, list := range lists(s)[1:] {
		for i := range *list.of(s.class) {
			field := fmt.Sprintf("%s.%d", list.name, i)
			s.mutant("beacons.vetted", field, "nobody that a public network lists", func(c *scene) { public(c); (*list.of(c.class))[i] = stranger })
			for _, authority := range sorted(s.network.Authorities) {
				s.edge("beacons.vetted", field, "the Safe of "+authority.name+" on a public network", func(c *scene) { public(c); (*list.of(c.class))[i] = authority.of.Safe })
				break
			}
		}
	}
}

// ---- What a Class and its Units say to people.

// silent makes a text say nothing, on any network and on a public one.
func silent(s *site, field string, of func(*scene) *string) {
	s.mutant("legal.stated", field, "blanks and dashes", func(c *scene) { *of(c) = " – -" })
	s.mutant("legal.stated", field, "to be decided, on a public network", func(c *scene) { public(c); *of(c) = "TBD" })
	s.mutant("legal.finished", field, "to be decided", func(c *scene) { *of(c) = "TBD" })
}

func reporting(s *site, kind string, of func(*scene) *catalog.Reporting) {
	s.mutant("legal.cadence", kind+".reporting.cadence", "an hour more than a day", func(c *scene) { of(c).Cadence = "25h" })
	s.edge("legal.cadence", kind+".reporting.cadence", "a day", func(c *scene) { of(c).Cadence = "24h" })
	silent(s, kind+".reporting.format", func(c *scene) *string { return &of(c).Format })
}

// classAttestor makes mutants of the attestor of a Class.
func classAttestor(s *site) {
	if s.class.Attestor == nil {
		return
	}
	const field = "class.attestor.operator"
	s.mutant("attestors.independent", field, "who runs the beacon", func(c *scene) { c.class.Attestor.Operator = c.class.Beacon.Operator })
	s.mutant("attestors.independent", field, "the Halo", func(c *scene) { c.class.Attestor.Operator = c.halo.Title })
	s.mutant("attestors.named", "class.attestor.id", "another Class", func(c *scene) { c.class.Attestor.ID = "attest-data-another" })
	s.mutant("attestors.named", "class.attestor.id", "a Class with a longer name", func(c *scene) { c.class.Attestor.ID = "attest-data-" + c.class.Name + "s" })
	s.edge("attestors.named", "class.attestor.id", "with a suffix", func(c *scene) { c.class.Attestor.ID = "attest-data-" + c.class.Name + "-2" })
	s.mutant("attestors.appointed", "class", "none, on a public network", func(c *scene) { public(c); c.class.Attestor = nil })
}

func classTexts(s *site) {
	classAttestor(s)
	silent(s, "class.title", func(c *scene) *string { return &c.class.Title })
	silent(s, "class.beacon.operator", func(c *scene) *string { return &c.class.Beacon.Operator })
	silent(s, "class.legal.framework", func(c *scene) *string { return &c.class.Legal.Framework })
	silent(s, "class.legal.recourse", func(c *scene) *string { return &c.class.Legal.Recourse })
	reporting(s, "class", func(c *scene) *catalog.Reporting { return &c.class.Reporting })
	for i := range s.class.Buybox.AssetTypes {
		silent(s, fmt.Sprintf("class.buybox.assetTypes.%d", i), func(c *scene) *string { return &c.class.Buybox.AssetTypes[i] })
	}
	for i := range s.class.Buybox.Jurisdictions {
		silent(s, fmt.Sprintf("class.buybox.jurisdictions.%d", i), func(c *scene) *string { return &c.class.Buybox.Jurisdictions[i] })
	}
	kindTexts(s)
	s.mutant("legal.stated", "class.beacon.endpoint", "a name that is reserved for examples, on a public network", func(c *scene) { public(c); c.class.Beacon.Endpoint = "https://beacon.example/" })

	// A Class on a public chain relies on the texts of its Halo and its template.
	const rule = "legal.published_stated"
	halo, template := s.in(s.halo.File), s.in(s.template.File)
	relied := func(s *site, field string, of func(*scene) *string) {
		s.mutant(rule, field, "to be decided, and a Class on a public network relies on it", func(c *scene) { public(c); *of(c) = "TBD" })
	}
	relied(halo, "halo.title", func(c *scene) *string { return &c.halo.Title })
	relied(halo, "halo.legal.framework", func(c *scene) *string { return &c.halo.Legal.Framework })
	relied(halo, "halo.legal.recourse", func(c *scene) *string { return &c.halo.Legal.Recourse })
	for i := range s.halo.Legal.Documents {
		relied(halo, fmt.Sprintf("halo.legal.documents.%d.url", i), func(c *scene) *string { return &c.halo.Legal.Documents[i].URL })
	}
	for i := range s.template.Audits {
		relied(template, fmt.Sprintf("template.audits.%d.firm", i), func(c *scene) *string { return &c.template.Audits[i].Firm })
		relied(template, fmt.Sprintf("template.audits.%d.report", i), func(c *scene) *string { return &c.template.Audits[i].Report })
	}
	for i := range s.template.Approvals {
		relied(template, fmt.Sprintf("template.approvals.%d.by", i), func(c *scene) *string { return &c.template.Approvals[i].By })
		relied(template, fmt.Sprintf("template.approvals.%d.reference", i), func(c *scene) *string { return &c.template.Approvals[i].Reference })
	}
	s.mutant("approval.by_governance", "class.template", "governance approves each Class of its template, and has not approved it", func(c *scene) { c.template.Tier, c.template.ClassApprovals = catalog.Governance, nil })
	s.edge("approval.by_governance", "class.template", "governance approves each Class of its template, and has approved it", func(c *scene) {
		c.template.Tier, c.template.ClassApprovals = catalog.Governance, []catalog.ClassApproval{{Class: c.class.Ref(), Approval: catalog.Approval{By: "Governance", Date: "2026-11-01", Reference: "https://forum.sky.money/t/1"}}}
	})
	s.edge("approval.by_governance", "class.template", "governance has not approved it, and it is retired", func(c *scene) {
		c.template.Tier, c.template.ClassApprovals, c.class.Status = catalog.Governance, nil, catalog.Retired
	})
	s.mutant("approval.audited", "class.template", "its template has a stand-in for an audit, on a public network", func(c *scene) { public(c); c.template.Audits[0].Firm = "None: a stand-in" })
	s.mutant("approval.audited", "class.template", "its template has no audit, on a public network", func(c *scene) { public(c); c.template.Audits = []catalog.Audit{} })
	s.edge("approval.audited", "class.template", "its template has audits, on a public network", func(c *scene) {
		public(c)
		for i := range c.template.Audits {
			c.template.Audits[i].Firm = "An auditor"
		}
	})
}

func unitTexts(s *site) {
	s.mutant("legal.framework_shared", "unit.legal.framework", "not that of the Class", func(c *scene) { c.unit.Legal.Framework = "Another one" })
	for i, document := range s.unit.Legal.Documents {
		if document.Title != "" {
			silent(s, fmt.Sprintf("unit.legal.documents.%d.title", i), func(c *scene) *string { return &c.unit.Legal.Documents[i].Title })
		}
	}
	silent(s, "unit.title", func(c *scene) *string { return &c.unit.Title })
	unitBook(s)
	silent(s, "unit.book", func(c *scene) *string { return &c.unit.Book })
	silent(s, "unit.redemption", func(c *scene) *string { return &c.unit.Redemption })
	silent(s, "unit.legal.framework", func(c *scene) *string { return &c.unit.Legal.Framework })
	silent(s, "unit.legal.recourse", func(c *scene) *string { return &c.unit.Legal.Recourse })
	silent(s, "unit.day0.reviewer", func(c *scene) *string { return &c.unit.Day0.Reviewer })
	reporting(s, "unit", func(c *scene) *catalog.Reporting { return &c.unit.Reporting })
	for i := range s.unit.Day0.Endpoints {
		silent(s, fmt.Sprintf("unit.day0.endpoints.%d.name", i), func(c *scene) *string { return &c.unit.Day0.Endpoints[i].Name })
	}
	for i := range s.unit.Oracles {
		silent(s, fmt.Sprintf("unit.oracles.%d.name", i), func(c *scene) *string { return &c.unit.Oracles[i].Name })
	}
	kindTexts(s)
}

// unitBook makes mutants of the Book behind a Unit.
func unitBook(s *site) {
	s.mutant("books.of_class", "unit.book", "a Book of another Class", func(c *scene) { c.unit.Book = s.halo.Name + "/another/book" })
	if s.unit.Behind == nil {
		return
	}
	s.mutant("books.declared", "unit.book", "no manifest, on a public network", func(c *scene) { public(c); c.unit.Behind = nil })
	s.mutant("books.drafted", "unit.book", "no manifest", func(c *scene) { c.unit.Behind = nil })
	s.edge("books.pari_passu", "unit.seniority", "another rank, alone on its Book", func(c *scene) {
		c.unit.Seniority++
		c.unit.Book += "-alone"
	})
}

// sharedBooks puts Units on the Book of another Unit of their Class.
func sharedBooks(s *site) {
	for i, unit := range s.class.Units {
		u := s.of(unit)
		for _, other := range s.class.Units[:i] { // of two, the finding is at the later one
			u.mutant("books.pari_passu", "unit.seniority", "another rank on the Book of "+string(other.Name), func(c *scene) {
				c.unit.Book, c.unit.Behind, c.unit.Seniority = other.Book, other.Behind, other.Seniority+1
			})
			u.edge("books.pari_passu", "unit.seniority", "the same rank on the Book of "+string(other.Name), func(c *scene) {
				c.unit.Book, c.unit.Behind, c.unit.Seniority = other.Book, other.Behind, other.Seniority
			})
		}
	}
}

// kindTexts makes mutants of texts that only manifests of a kind have.
func kindTexts(s *site) {
	of := s.kind()
	for i, text := range of.Texts(s.class, s.unit) {
		silent(s, text.Field, func(c *scene) *string { return of.Texts(c.class, c.unit)[i].Text })
	}
}

// nameless makes mutants of an address on the network: it names no host, or another host than it
// seems to.
func nameless(s *site, rule, field, address string, set func(*scene, string)) {
	rest := strings.TrimPrefix(address, "https://")
	for _, each := range []named[string]{{"an IP address", "https://192.0.2.1/x"}, {"a user before the host", "https://bank.sky.money@" + rest}, {"a host of one label", "https://localhost/x"}} {
		s.mutant(rule, field, each.name, func(c *scene) { set(c, each.of) })
	}
}
