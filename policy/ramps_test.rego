# SPDX-License-Identifier: AGPL-3.0-or-later

package halo.ramps_test

import data.halo.fixture_test as fixture
import data.halo.ramps

# one ramps the first limit of the first Unit, to its init.
one := {
	"file": "ramps/one.cue", "name": "one", "of": "unit a", "step": 57600,
	"limit": {"route": "TRANSFER"},
	"target": {"maxAmount": "8640000", "slope": "100"},
}

# ramped is the input with ramps in its first Class.
ramped(list) := json.patch(fixture.question, [{"op": "add", "path": concat("/", [fixture.first_class, "ramps"]), "value": list}])

# also is ramped with one ramp, and one value more.
also(ramp, path, value) := json.patch(ramped([ramp]), [{"op": "add", "path": concat("/", [fixture.first_class, path]), "value": value}])

found contains finding if some finding in ramps.once

found contains finding if some finding in ramps.apart_from_now

found contains finding if some finding in ramps.reachable

found contains finding if some finding in ramps.pace

found contains finding if some finding in ramps.live

found contains finding if some finding in ramps.bounded

test_a_ramp_within_the_init_passes if {
	count(found) == 0 with input as ramped([one])
	count(ramps.ramped) == 1 with input as ramped([one])
}

test_a_limit_has_one_ramp if {
	other := object.union(one, {"file": "ramps/two.cue", "name": "two"})
	{finding.file | some finding in ramps.once} == {"ramps/two.cue"} with input as ramped([one, other])
	elsewhere := object.union(other, {"limit": {"route": "PRIME_REDEEM", "prime": "ash"}})
	count(ramps.once) == 0 with input as ramped([one, elsewhere])
}

test_a_limit_that_units_share_has_one if {
	shared := object.union(one, {"of": "class second"})
	declared := json.patch(fixture.question, [{"op": "add", "path": "/catalog/halos/0/classes/1/ramps", "value": [shared]}, {"op": "add", "path": "/catalog/halos/0/classes/1/name", "value": "second"}])
	count(ramps.ramped) > 0 with input as declared
}

test_a_declared_limit_has_none if {
	fixture.paths(ramps.apart_from_now) == {"ramp"} with input as also(one, "units/0/limits/0/now", {"maxAmount": "8640000", "slope": "100"})
}

test_a_target_is_reachable if {
	beyond := object.union(one, {"target": {"maxAmount": "8640001", "slope": "101"}})
	count(ramps.reachable) == 0 with input as ramped([beyond])
	fixture.paths(ramps.reachable) == {"ramp.target.max", "ramp.target.perDay"} with input as json.patch(ramped([beyond]), [{"op": "replace", "path": "/catalog/networks/dev/sorl/maxChange", "value": 0}])

	# a hundred and 99 of a hundredth: no rise adds a whole one
	fixture.paths(ramps.reachable) == {"ramp.target.perDay"} with input as json.patch(ramped([beyond]), [{"op": "replace", "path": "/catalog/networks/dev/sorl/maxChange", "value": 99}])
	count(ramps.reachable) == 0 with input as json.patch(ramped([beyond]), [{"op": "replace", "path": "/catalog/networks/dev/sorl/maxChange", "value": 100}])
}

test_steps_are_a_hop_apart if {
	count(ramps.pace) == 0 with input as ramped([object.remove(one, ["step"])])
	fixture.paths(ramps.pace) == {"ramp.step"} with input as ramped([object.union(one, {"step": 57599})])
}

test_what_ends_is_not_ramped if {
	fixture.paths(ramps.live) == {"ramp"} with input as also(one, "status", "winding-down")
	fixture.paths(ramps.live) == {"ramp"} with input as also(one, "units/0/status", "retired")
}

test_what_has_no_bound_is_not_ramped if {
	free := object.union(one, {"limit": {"route": "PRIME_CLAIM_REDEEM", "prime": "ash"}})
	fixture.paths(ramps.bounded) == {"ramp"} with input as ramped([free])
}
