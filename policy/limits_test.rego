# SPDX-License-Identifier: AGPL-3.0-or-later

package halo.limits_test

import data.halo.fixture_test as fixture
import data.halo.lib
import data.halo.limits

test_route_bounded if {
	count(limits.route_bounded) == 0 with input as fixture.question
	fixture.paths(limits.route_bounded) == {"unit.TRANSFER"} with input as fixture.of_unit("limits/0/route", "OTHER")
}

test_init_in_range if {
	every value in ["864000", "8640000"] {
		count(limits.init_in_range) == 0 with input as fixture.of_unit("limits/0/init/maxAmount", value)
	}
	every value in ["863999", "8640001", "-1"] {
		fixture.paths(limits.init_in_range) == {"unit.TRANSFER.init.max"} with input as fixture.of_unit("limits/0/init/maxAmount", value)
	}
	every value in ["10", "100"] {
		count(limits.init_in_range) == 0 with input as fixture.of_unit("limits/0/init/slope", value)
	}
	every value in ["9", "101"] {
		fixture.paths(limits.init_in_range) == {"unit.TRANSFER.init.perDay"} with input as fixture.of_unit("limits/0/init/slope", value)
	}
}

test_an_unlimited_route_is_exactly_unlimited if {
	finite := {"maxAmount": "8640000", "slope": "100"}
	fixture.paths(limits.init_in_range) == {"unit.PRIME_CLAIM_REDEEM.init.max", "unit.PRIME_CLAIM_REDEEM.init.perDay"} with input as fixture.of_unit("limits/2/init", finite)
}

test_initial_within_init if {
	count(limits.initial_within_init) == 0 with input as fixture.of_unit("limits/0/initial", {"maxAmount": "8640000", "slope": "100"})
	fixture.paths(limits.initial_within_init) == {"unit.TRANSFER.initial.max"} with input as fixture.of_unit("limits/0/initial/maxAmount", "8640001")
	fixture.paths(limits.initial_within_init) == {"unit.TRANSFER.initial.perDay"} with input as fixture.of_unit("limits/0/initial/slope", "101")
}

test_now_within_init if {
	count(limits.now_within_init) == 0 with input as fixture.question
	count(limits.now_within_init) == 0 with input as fixture.added("limits/0/now", {"maxAmount": "8640000", "slope": "100"})
	count(limits.now_within_init) == 0 with input as fixture.added("limits/0/now", {"maxAmount": "0", "slope": "0"})
	fixture.paths(limits.now_within_init) == {"unit.TRANSFER.now.max"} with input as fixture.added("limits/0/now", {"maxAmount": "8640001", "slope": "100"})
	fixture.paths(limits.now_within_init) == {"unit.TRANSFER.now.perDay"} with input as fixture.added("limits/0/now", {"maxAmount": "0", "slope": "101"})
}

test_initial_conservative_in_the_decimals_of_the_asset if {
	count(limits.initial_conservative) == 0 with input as fixture.of_unit("limits/0/initial", {"maxAmount": "864000", "slope": "10"})
	fixture.paths(limits.initial_conservative) == {"unit.TRANSFER.initial.max"} with input as fixture.of_unit("limits/0/initial/maxAmount", "864001")
	fixture.paths(limits.initial_conservative) == {"unit.TRANSFER.initial.perDay"} with input as fixture.of_unit("limits/0/initial/slope", "11")
}

test_initial_conservative_in_shares if {
	count(limits.initial_conservative) == 0 with input as fixture.of_unit("limits/1/initial", {"maxAmount": "8640000", "slope": "100"})
	fixture.paths(limits.initial_conservative) == {"unit.PRIME_REDEEM.initial.max"} with input as fixture.of_unit("limits/1/initial/maxAmount", "8640001")
}

test_initial_conservative_denies_what_it_cannot_compare if {
	count(limits.initial_conservative) == 10 with input as fixture.without("/start")
}

test_unlimited_exact if {
	count(limits.unlimited_exact) == 0 with input as fixture.question
	every name in ["init", "initial"] {
		fixture.paths(limits.unlimited_exact) == {sprintf("unit.PRIME_CLAIM_REDEEM.%s", [name])} with input as fixture.of_unit(sprintf("limits/2/%s/slope", [name]), "1")
	}
}

test_no_dead_key if {
	count(limits.no_dead_key) == 0 with input as fixture.question
	every name in ["init", "initial"] {
		fixture.paths(limits.no_dead_key) == {sprintf("unit.TRANSFER.%s.perDay", [name])} with input as fixture.of_unit(sprintf("limits/0/%s/slope", [name]), "0")
		fixture.paths(limits.no_dead_key) == {sprintf("unit.TRANSFER.%s.max", [name])} with input as fixture.of_unit(sprintf("limits/0/%s/maxAmount", [name]), "0")
	}
}

test_now_unlimited_exact if {
	fixture.paths(limits.unlimited_exact) == {"unit.PRIME_CLAIM_REDEEM.now"} with input as fixture.added("limits/2/now", {"maxAmount": lib.unlimited, "slope": "1"})
	count(limits.unlimited_exact) == 0 with input as fixture.added("limits/2/now", {"maxAmount": lib.unlimited, "slope": "0"})
}

test_now_may_be_nothing_and_not_half_of_it if {
	count(limits.no_dead_key) == 0 with input as fixture.added("limits/0/now", {"maxAmount": "0", "slope": "0"})
	fixture.paths(limits.no_dead_key) == {"unit.TRANSFER.now.perDay"} with input as fixture.added("limits/0/now", {"maxAmount": "1", "slope": "0"})
	fixture.paths(limits.no_dead_key) == {"unit.TRANSFER.now.max"} with input as fixture.added("limits/0/now", {"maxAmount": "0", "slope": "1"})
}

test_restricted if {
	count(limits.restricted) == 0 with input as fixture.question

	# A Prime's route without a Prime, one that the network does not know, and one whose RateLimits
	# would mean all of them.
	fixture.paths(limits.restricted) == {"unit.PRIME_REDEEM"} with input as fixture.of_unit("limits/1/prime", "")
	fixture.paths(limits.restricted) == {"unit.PRIME_REDEEM"} with input as fixture.of_unit("limits/1/prime", "oak")
	count(limits.restricted) > 0 with input as fixture.replaced("/catalog/networks/dev/primes/ash/rateLimits", "0x0000000000000000000000000000000000000000")

	# The Class's own route on a Prime.
	fixture.paths(limits.restricted) == {"unit.TRANSFER"} with input as fixture.of_unit("limits/0/prime", "ash")
}

test_once if {
	count(limits.once) == 0 with input as fixture.question
	fixture.paths(limits.once) == {"unit.TRANSFER"} with input as fixture.of_unit("limits/2", fixture.unit("a").limits[0])
	count(limits.once) == 0 with input as fixture.of_unit("limits/2", object.union(fixture.unit("a").limits[1], {"prime": "elm"}))
}

test_receivers_apart if {
	count(limits.receivers_apart) == 0 with input as fixture.question
	fixture.paths(limits.receivers_apart) == {"unit.manager.address"} with input as fixture.of_unit("manager/address", fixture.account(62))
	other := json.patch(fixture.question, [
		{"op": "replace", "path": sprintf("%s/manager/address", [fixture.first_unit]), "value": fixture.account(62)},
		{"op": "replace", "path": sprintf("%s/asset", [fixture.first_unit]), "value": "EUR"},
	])
	count(limits.receivers_apart) == 0 with input as other
	fixture.paths(limits.receivers_apart) == {"class.facility.counterparties.two.address"} with input as fixture.of_term("facility/counterparties/1/address", fixture.account(71))
}

test_limits_of_a_class if {
	fixture.paths(limits.init_in_range) == {"class.TRANSFER.init.max"} with input as fixture.of_term("limits/0/init/maxAmount", "8640001")
	fixture.paths(limits.route_bounded) == {"class.TRANSFER"} with input as fixture.of_term("limits/0/route", "MINT")
	fixture.paths(limits.once) == {"class.TRANSFER"} with input as fixture.of_term("limits/1/subject/address", fixture.account(71))
}
