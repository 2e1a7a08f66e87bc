# SPDX-License-Identifier: AGPL-3.0-or-later

package halo.terms_test

import data.halo.complete_test as complete
import data.halo.terms

# Each range of the Unit is the buybox itself; one step more on either side is outside.
test_in_buybox if {
	count(terms.in_buybox) == 0 with input as complete.question
	every field, ranges in {
		"size": [{"min": {"units": "8"}, "max": {"units": "15"}}, {"min": {"units": "9"}, "max": {"units": "16"}}],
		"term": [{"min": 0, "max": 1}, {"min": 1, "max": 2}],
		"yield": [{"min": -1, "max": 1}, {"min": 0, "max": 2}],
	} {
		every range in ranges {
			complete.places(terms.in_buybox) == {sprintf("deal.cue#unit.%s", [field])} with input as complete.of_term_unit(field, range)
		}
	}
	every box, field in {"size": "size", "term": "term", "apy": "yield"} {
		complete.places(terms.in_buybox) == {sprintf("deal.cue#unit.%s", [field]), sprintf("more.cue#unit.%s", [field])} with input as complete.without_of_term(sprintf("buybox/%s", [box]))
	}
	complete.places(terms.in_buybox) == {"deal.cue#unit.counterparties.1"} with input as complete.of_term_unit("counterparties", ["one", "two"])
	count(terms.in_buybox) == 0 with input as complete.without_of_term("buybox/counterparties")
}

test_target_payable if {
	count(terms.target_payable) == 0 with input as complete.question
	complete.places(terms.target_payable) == {"a.cue#unit.pricing.target"} with input as complete.of_unit("pricing/target", 701)
}

test_fixed_stated if {
	count(terms.fixed_stated) == 0 with input as complete.question
	complete.places(terms.fixed_stated) == {"a.cue#unit.pricing"} with input as complete.of_unit("pricing", {"basis": "fixed"})
	count(terms.fixed_stated) == 0 with input as complete.of_unit("pricing", {"basis": "variable"})
	count(terms.fixed_stated) == 0 with input as complete.of_unit("pricing", {"basis": "fixed", "target": 0})
}

test_watched if {
	count(terms.watched) == 0 with input as complete.question
	complete.places(terms.watched) == {"a.cue#unit.day0.cycles"} with input as complete.of_unit("day0/cycles", 4)
	complete.places(terms.watched) == {"deal.cue#unit.day0.cycles"} with input as complete.of_term_unit("day0", {})
	complete.places(terms.watched) == {"a.cue#unit.day0.cycles", "b.cue#unit.day0.cycles"} with input as complete.without("/catalog/templates/lcts@1/ranges/day0Cycles")
}

test_reviewed if {
	public := complete.public(complete.question)
	count(terms.reviewed) == 0 with input as complete.question
	complete.places(terms.reviewed) == {"deal.cue#unit.day0.reviewers", "more.cue#unit.day0.reviewers"} with input as public
	"a.cue#unit.day0.reviewers" in complete.places(terms.reviewed) with input as complete.public(complete.of_unit("day0/reviewers", []))
}

test_owned if {
	count(terms.owned) == 0 with input as complete.question
	complete.places(terms.owned) == {"class.cue#class.network", "term.cue#class.network"} with input as complete.changed("/catalog/halos/0/owner", "oak")
	count(terms.owned) == 2 with input as complete.without("/catalog/halos/0/owner")
}

# The Portfolio Unit has a capacity of 8,640,000 and both deals together one of 864,000, what the
# limits of their Class start with.
test_prime_within_capacity if {
	count(terms.prime_within_capacity) == 0 with input as complete.question
	count(terms.prime_within_capacity) == 0 with input as complete.of_unit("capacity/units", "864000")
	complete.places(terms.prime_within_capacity) == {"a.cue#unit.PRIME_SUBSCRIBE.initial.max"} with input as complete.of_unit("capacity/units", "863999")
	complete.places(terms.prime_within_capacity) == {"term.cue#class.facility.primes.ash.subscribe.initial.max", "term.cue#class.facility.primes.ash.issue.initial.max"} with input as complete.of_term_unit("capacity/units", "399999")
	count(terms.prime_within_capacity) == 0 with input as complete.of_term("units", [])
}

test_interest_payable if {
	count(terms.interest_payable) == 0 with input as complete.question
	complete.places(terms.interest_payable) == {"deal.cue#unit.yield.max"} with input as complete.of_term_unit("yield", {"min": 0, "max": 2})
}

test_in_basis_points if {
	count(terms.in_basis_points) == 0 with input as complete.question

	# A bound of the Unit's template: 10 would be 1,000 of 1,500, and 16 would be 1,600.
	bounds := [{"name": "maxAnnualGrowth", "unit": "plain", "min": "0", "max": "1500"}, {"name": "other", "unit": "plain", "min": "0", "max": "1500"}]
	of_template := complete.changed("/catalog/templates/lcts@1/unitBounds", bounds)
	every value, count_ in {"10": 1, "15": 1, "16": 0, "0": 0, "1500": 0} {
		question := json.patch(of_template, [{"op": "add", "path": "/catalog/halos/0/classes/0/units/0/values", "value": [value, "10"]}, {"op": "remove", "path": "/catalog/halos/0/classes/0/units/1"}])
		count(terms.in_basis_points) == count_ with input as question
	}
	growth := json.patch(of_template, [{"op": "add", "path": "/catalog/halos/0/classes/0/units/0/values", "value": ["10", "10"]}, {"op": "add", "path": "/fields/lcts@1/unit/maxAnnualGrowth", "value": "unit.maxAnnualGrowth"}])
	"a.cue#unit.maxAnnualGrowth" in complete.places(terms.in_basis_points) with input as growth

	# The same of a Class, of what holders are to be paid, and of what a Class may buy.
	facility := json.patch(complete.question, [
		{"op": "add", "path": "/catalog/templates/nfat@1/classBounds", "value": [bounds[0]]},
		{"op": "add", "path": "/catalog/halos/0/classes/1/values", "value": ["15"]},
		{"op": "add", "path": "/fields/nfat@1/class/maxAnnualGrowth", "value": "class.facility.maxAnnualGrowth"},
	])
	complete.places(terms.in_basis_points) == {"term.cue#class.facility.maxAnnualGrowth"} with input as facility
	complete.places(terms.in_basis_points) == {"a.cue#unit.pricing.target"} with input as complete.of_unit("pricing/target", 7)
	count(terms.in_basis_points) == 0 with input as complete.of_unit("pricing/target", 8)
	box := json.patch(of_template, [{"op": "add", "path": "/catalog/halos/0/classes/0/buybox/apy", "value": {"min": 8, "max": 15}}, {"op": "add", "path": "/catalog/halos/0/classes/0/units", "value": []}])
	complete.places(terms.in_basis_points) == {"class.cue#class.buybox.apy"} with input as box
}

test_init_within_capacity if {
	# The limits of both Classes have an init of 8,640,000. The deals together have less; before the
	# first deal there is nothing to compare with.
	count(terms.init_within_capacity) == 0 with input as complete.of_term("units", [])
	count(terms.init_within_capacity) == 0 with input as complete.of_term_unit("capacity/units", "8176000")
	complete.places(terms.init_within_capacity) == {
		"term.cue#class.TRANSFER.init.max", "term.cue#class.facility.primes.ash.subscribe.init.max", "term.cue#class.facility.primes.ash.issue.init.max",
	} with input as complete.of_term_unit("capacity/units", "8175999")
	small := json.patch(complete.of_unit("capacity/units", "8639999"), [{"op": "add", "path": "/catalog/halos/0/classes/1/units", "value": []}])
	complete.places(terms.init_within_capacity) == {"a.cue#unit.TRANSFER.init.max", "a.cue#unit.PRIME_SUBSCRIBE.init.max"} with input as small
}

test_ranked if {
	count(terms.ranked) == 0 with input as complete.question
	complete.places(terms.ranked) == {"b.cue#unit.seniority"} with input as complete.of_unit("seniority", 2)

	# Three of one rank are said once.
	third := json.patch(complete.of_unit("seniority", 2), [{"op": "add", "path": "/catalog/halos/0/classes/0/units/2", "value": {"seniority": 2, "file": "c.cue"}}])
	complete.places(terms.ranked) == {"b.cue#unit.seniority"} with input as third
}

test_ranges_in_words if {
	terms.shown("size", {"min": {"tokens": "5000000"}, "max": {"tokens": "25000000"}}) == "5,000,000 to 25,000,000"
	terms.shown("term", {"min": 15552000, "max": 31104000}) == "180 days to 360 days"
	terms.shown("yield", {"min": 800, "max": 1150}) == "8 % to 11.5 %"
	terms.shown("size", {}) == "nothing"
}

# boxed is a Term Class with one range in its buybox, and growing a Portfolio Class with a yield.
boxed(name, range) := json.patch(complete.question, [
	{"op": "add", "path": "/catalog/templates/nfat@1/unitBounds", "value": term_bounds},
	{"op": "add", "path": "/catalog/halos/0/classes/1/buybox", "value": {name: range}},
	{"op": "add", "path": "/catalog/halos/0/classes/1/units", "value": []},
])

term_bounds := [
	{"name": "minTerm", "unit": "plain", "min": "10", "max": "20"}, {"name": "maxTerm", "unit": "plain", "min": "10", "max": "30"},
	{"name": "minSize", "unit": "tokens", "min": "10", "max": "20"}, {"name": "maxSize", "unit": "tokens", "min": "10", "max": "30"},
	{"name": "minYield", "unit": "plain", "min": "10", "max": "20"}, {"name": "maxYield", "unit": "plain", "min": "10", "max": "30"},
]

growing(greatest) := json.patch(complete.changed("/catalog/templates/lcts@1/unitBounds", [{"name": "maxAnnualGrowth", "unit": "plain", "min": "0", "max": "1500"}]), [{"op": "add", "path": "/catalog/halos/0/classes/0/buybox/apy", "value": {"min": 0, "max": greatest}}])

test_buybox_in_template if {
	count(terms.buybox_in_template) == 0 with input as complete.question
	every name in ["term", "apy"] {
		count(terms.buybox_in_template) == 0 with input as boxed(name, {"min": 10, "max": 30})
		every range in [{"min": 9, "max": 30}, {"min": 10, "max": 31}] {
			complete.places(terms.buybox_in_template) == {sprintf("term.cue#class.buybox.%s", [name])} with input as boxed(name, range)
		}
	}
	count(terms.buybox_in_template) == 0 with input as boxed("size", {"min": {"units": "10"}, "max": {"units": "30"}})
	every range in [{"min": {"units": "9"}, "max": {"units": "30"}}, {"min": {"units": "10"}, "max": {"units": "31"}}] {
		complete.places(terms.buybox_in_template) == {"term.cue#class.buybox.size"} with input as boxed("size", range)
	}

	said := {finding.message | some finding in terms.buybox_in_template} with input as boxed("apy", {"min": 10, "max": 3100})
	said == {"the buybox (apy) goes from 0.1 % to 31 %, and Units of the template nfat@1 from 0.1 % to 0.3 %"}

	# A Portfolio Class pays by growth.
	count(terms.buybox_in_template) == 0 with input as growing(1500)
	complete.places(terms.buybox_in_template) == {"class.cue#class.buybox.apy"} with input as growing(1501)
}

# The Units offer 864,000 together, and deals of 15 at most. Another facility holds that itself.
test_issues_within_offers if {
	count(terms.issues_within_offers) == 0 with input as complete.question
	issue := "/catalog/halos/0/classes/1/limits/3/init/maxAmount"
	every size, places in {"15": set(), "16": {"term.cue#class.facility.primes.ash.issue.init.max"}} {
		complete.places(terms.issues_within_offers) == places with input as json.patch(published, [{"op": "replace", "path": issue, "value": size}])
	}

	# Two Primes, each with a limit that a deal fits into.
	sized := json.patch(published, [
		{"op": "replace", "path": issue, "value": "432000"},
		{"op": "add", "path": "/catalog/halos/0/classes/1/units/0/size/max", "value": {"units": "500000"}},
		{"op": "add", "path": "/catalog/halos/0/classes/1/limits/-", "value": object.union(
			complete.term.limits[3],
			{"field": "class.facility.primes.oak.issue", "init": {"maxAmount": "432000", "slope": "1"}},
		)},
	])
	count(terms.issues_within_offers) == 0 with input as sized
	more := json.patch(sized, [{"op": "replace", "path": "/catalog/halos/0/classes/1/limits/4/init/maxAmount", "value": "432001"}])
	complete.places(terms.issues_within_offers) == {"term.cue#class.facility.primes.ash.issue.init.max"} with input as more
	count(terms.issues_within_offers) == 0 with input as json.patch(more, [{"op": "replace", "path": "/catalog/halos/0/classes/1/units", "value": []}])
}

published := complete.changed("/catalog/templates/nfat@1/kind", "nfat-published")
