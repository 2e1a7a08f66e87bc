# SPDX-License-Identifier: AGPL-3.0-or-later

package halo.terms_test

import data.halo.complete_test as complete
import data.halo.terms

test_buybox_ordered if {
	count(terms.buybox_ordered) == 0 with input as complete.question
	every name, range in {"term": {"min": 2, "max": 1}, "apy": {"min": 2, "max": 1}, "size": {"min": {"units": "10"}, "max": {"units": "9"}}} {
		complete.places(terms.buybox_ordered) == {sprintf("term.cue#class.buybox.%s", [name])} with input as complete.of_term(sprintf("buybox/%s", [name]), range)
	}
	every range in [{"min": 1, "max": 1}, {"min": {"units": "9"}, "max": {"units": "10"}}] {
		count(terms.buybox_ordered) == 0 with input as complete.of_class("buybox/term", range)
	}
}

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

test_owned if {
	count(terms.owned) == 0 with input as complete.question
	complete.places(terms.owned) == {"class.cue#class.network", "term.cue#class.network"} with input as complete.changed("/catalog/halos/0/owner", "oak")
	count(terms.owned) == 2 with input as complete.without("/catalog/halos/0/owner")
}

# The Portfolio Unit has a capacity of 8,640,000 and both deals together one of 864,000, what the limits of their Class start with.
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
