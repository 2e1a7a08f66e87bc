# SPDX-License-Identifier: AGPL-3.0-or-later

package halo.changes_test

import data.halo.changes
import data.halo.complete_test as complete

# Both revisions are the same, and everything is deployed.
of(class, units) := {"change": {
	"now": "2027-01-01T00:00:00Z",
	"name": sprintf("one/%s", [class.name]),
	"before": catalog(class),
	"after": catalog(class),
	"deployed": {"class": true, "units": units},
	"recorded": {"class": true, "units": units},
}}

catalog(class) := {
	"networks": {"dev": complete.network},
	"templates": complete.templates,
	"halos": [object.union(complete.halo, {"governance": complete.account(91), "classes": [class]})],
}

pool := of(complete.class, ["a", "b"])

term := of(complete.term, ["deal", "more"])

# becomes is the change in which one value of the later revision is another.
becomes(question, path, value) := json.patch(question, [{"op": "add", "path": sprintf("/change/after/halos/0/%s", [path]), "value": value}])

replaced(question, path, value) := json.patch(question, [{"op": "replace", "path": sprintf("/change/after/halos/0/%s", [path]), "value": value}])

# drafted is the change of something that is not deployed.
drafted(question) := json.patch(question, [{"op": "replace", "path": "/change/deployed", "value": {"class": false, "units": []}}])

test_what_is_fixed_is_told_apart if {
	count(changes.immutable) == 0 with input as pool
	count(changes.immutable) == 0 with input as term
	every field in ["template", "network", "govOps", "halo", "name"] {
		question := becomes(pool, sprintf("classes/0/%s", [field]), "another")
		complete.places(changes.immutable) == {sprintf("class.cue#class.%s", [field])} with input as question
		count(changes.immutable) == 0 with input as drafted(question)
	}
	complete.places(changes.immutable) == {"halo.cue#halo.governance"} with input as becomes(pool, "governance", complete.account(92))
	every field, value in {"asset": "EUR", "maxAnnualGrowth": 701, "maxHaircut": 201, "capacity": {"tokens": "8.65", "units": "8650000"}} {
		question := becomes(pool, sprintf("classes/0/units/0/%s", [field]), value)
		complete.places(changes.immutable) == {sprintf("a.cue#unit.%s", [field])} with input as question
		count(changes.immutable) == 0 with input as drafted(question)
	}
	every path in ["token/name", "token/symbol", "queue/lockLimit"] {
		question := becomes(pool, sprintf("classes/0/units/0/%s", [path]), "another")
		complete.places(changes.immutable) == {sprintf("a.cue#unit.%s", [replace(path, "/", ".")])} with input as question
	}
	every path in ["asset", "token/name", "token/symbol"] {
		question := becomes(term, sprintf("classes/0/facility/%s", [path]), "another")
		complete.places(changes.immutable) == {sprintf("term.cue#class.facility.%s", [replace(path, "/", ".")])} with input as question
	}
	every end in ["min", "max"] {
		question := becomes(term, sprintf("classes/0/units/0/size/%s", [end]), {"units": "10"})
		complete.places(changes.immutable) == {sprintf("deal.cue#unit.size.%s", [end])} with input as question
	}
}

test_an_amount_may_be_written_otherwise if {
	count(changes.immutable) == 0 with input as becomes(pool, "classes/0/units/0/capacity", {"tokens": "8.640", "units": "8640000"})
}

test_a_new_unit_beside_deployed_ones_is_no_change_of_them if {
	question := becomes(pool, "classes/0/units/-", object.union(complete.unit("a"), {"name": "c", "file": "c.cue"}))
	count(changes.immutable) == 0 with input as question
	count(changes.followed) == 0 with input as question
	count(changes.promised) == 0 with input as question
	count(changes.removed) == 0 with input as question
	count(changes.init_steps) == 0 with input as question
	count(changes.capacity_steps) == 0 with input as question
	count(changes.initial_kept) == 0 with input as question
}

test_what_governance_changes_is_told if {
	count(changes.followed) == 0 with input as pool
	count(changes.followed) == 0 with input as term
	every path in ["admins", "beacon/actors", "beacon/revokers"] {
		question := becomes(pool, sprintf("classes/0/%s", [path]), [complete.account(93)])
		complete.places(changes.followed) == {sprintf("class.cue#class.%s", [replace(path, "/", ".")])} with input as question
		count(changes.followed) == 0 with input as drafted(question)
	}
	every field, value in {"baseURI": "https://two.org/", "identityNetwork": complete.account(94), "freezers": [], "maxAnnualGrowth": 2} {
		complete.places(changes.followed) == {sprintf("term.cue#class.facility.%s", [field])} with input as becomes(term, sprintf("classes/0/facility/%s", [field]), value)
	}
	complete.places(changes.followed) == {"a.cue#unit.manager.address"} with input as becomes(pool, "classes/0/units/0/manager/address", complete.account(95))
	complete.places(changes.followed) == {"term.cue#class.facility.counterparties.two.address"} with input as replaced(term, "classes/0/facility/counterparties/1/address", complete.account(96))
}

test_what_governance_changes_of_routes_is_told if {
	complete.places(changes.followed) == {"a.cue#unit.TRANSFER.init.max"} with input as replaced(pool, "classes/0/units/0/limits/0/init/maxAmount", "8639999")
	complete.places(changes.followed) == {"a.cue#unit.TRANSFER.init.perDay"} with input as replaced(pool, "classes/0/units/0/limits/0/init/slope", "99")

	# A route for another Prime is a new one, and the old one stays on the chain.
	other := replaced(pool, "classes/0/units/0/limits/1/prime", "elm")
	complete.places(changes.followed) == {"a.cue#unit.PRIME_REDEEM", "a.cue#unit.PRIME_REDEEM.init.max", "a.cue#unit.PRIME_REDEEM.init.perDay"} with input as other
	count(changes.followed) == 0 with input as drafted(other)
}

test_what_holders_were_promised_is_told if {
	count(changes.promised) == 0 with input as pool
	every path, value in {"seniority": 2, "redemption": "Monthly", "pricing": {"basis": "variable"}, "legal/recourse": "None", "legal/framework": "Trust"} {
		question := becomes(pool, sprintf("classes/0/units/0/%s", [path]), value)
		complete.places(changes.promised) == {sprintf("a.cue#unit.%s", [replace(path, "/", ".")])} with input as question
		count(changes.promised) == 0 with input as drafted(question)
	}
	every path in ["title", "book", "legal/documents", "day0", "oracles"] {
		count(changes.promised) == 0 with input as becomes(pool, sprintf("classes/0/units/0/%s", [path]), "another")
	}
	every path in ["term", "yield"] {
		complete.places(changes.promised) == {sprintf("deal.cue#unit.%s", [path])} with input as becomes(term, sprintf("classes/0/units/0/%s", [path]), {"min": 0, "max": 0})
	}
	complete.places(changes.promised) == {"term.cue#class.buybox"} with input as becomes(term, "classes/0/buybox/apy", {"min": 0, "max": 2})
}

test_what_is_deployed_keeps_its_manifest if {
	count(changes.removed) == 0 with input as pool
	unit := json.patch(pool, [{"op": "remove", "path": "/change/after/halos/0/classes/0/units/0"}])
	complete.places(changes.removed) == {"class.cue#class.units.a"} with input as unit
	count(changes.removed) == 0 with input as drafted(unit)
	class := json.patch(pool, [{"op": "replace", "path": "/change/after", "value": null}])
	complete.places(changes.removed) == {"halo.cue#halo.classes.first"} with input as class
	count(changes.removed) == 0 with input as drafted(class)
}

test_what_is_deployed_keeps_its_record if {
	count(changes.recorded) == 0 with input as pool
	class := json.patch(pool, [{"op": "replace", "path": "/change/recorded/class", "value": false}])
	complete.places(changes.recorded) == {"class.cue#class"} with input as class
	unit := json.patch(pool, [{"op": "replace", "path": "/change/recorded/units", "value": ["b"]}])
	complete.places(changes.recorded) == {"a.cue#unit"} with input as unit
	none := json.patch(pool, [{"op": "remove", "path": "/change/recorded"}])
	complete.places(changes.recorded) == {"class.cue#class", "a.cue#unit", "b.cue#unit"} with input as none

	# What is not deployed has none, and what is retired goes with its record.
	count(changes.recorded) == 0 with input as drafted(class)
	count(changes.recorded) == 0 with input as json.patch(unit, [{"op": "remove", "path": "/change/after/halos/0/classes/0/units/0"}])
	count(changes.recorded) == 0 with input as json.patch(class, [{"op": "replace", "path": "/change/after", "value": null}])
}

test_a_new_class_has_nothing_to_compare_with if {
	question := json.patch(drafted(pool), [{"op": "replace", "path": "/change/before", "value": null}])
	count(changes.immutable) == 0 with input as question
	count(changes.followed) == 0 with input as question
	count(changes.promised) == 0 with input as question
	count(changes.removed) == 0 with input as question
	count(changes.init_steps) == 0 with input as question
	count(changes.capacity_steps) == 0 with input as question
	count(changes.initial_kept) == 0 with input as question
}

# An init of 8,640,000 and a slope of 100 may grow by a quarter; so may what is not deployed.
test_inits_grow_by_steps if {
	count(changes.init_steps) == 0 with input as pool
	every number in [
		{"chain": "maxAmount", "field": "max", "last": "10800000", "beyond": "10800001"},
		{"chain": "slope", "field": "perDay", "last": "125", "beyond": "126"},
	] {
		path := sprintf("classes/0/units/0/limits/0/init/%s", [number.chain])
		count(changes.init_steps) == 0 with input as replaced(pool, path, number.last)
		beyond := replaced(pool, path, number.beyond)
		complete.places(changes.init_steps) == {sprintf("a.cue#unit.TRANSFER.init.%s", [number.field])} with input as beyond
		count(changes.init_steps) == 1 with input as drafted(beyond)
		count(changes.init_steps) == 0 with input as replaced(pool, path, "0")
	}
	complete.places(changes.init_steps) == {"term.cue#class.TRANSFER.init.max"} with input as replaced(term, "classes/0/limits/1/init/maxAmount", "10800001")
}

# What grew is shown in tokens, and it is what a waiver has to name. What cannot be shown so is
# denied by its number.
test_growth_is_shown if {
	{finding.value | some finding in changes.init_steps} == {"10.800001"} with input as replaced(pool, "classes/0/units/0/limits/0/init/maxAmount", "10800001")
	{finding.value | some finding in changes.init_steps} == {"0.000126 a second"} with input as replaced(pool, "classes/0/units/0/limits/0/init/slope", "126")
	unknown := replaced(replaced(pool, "classes/0/units/0/limits/0/token", "coin"), "classes/0/units/0/limits/0/init/maxAmount", "10800001")
	{finding.value | some finding in changes.init_steps} == {"10800001"} with input as unknown
}

# grown is an init before and after.
grown(before, after) := json.patch(pool, [
	{"op": "replace", "path": "/change/before/halos/0/classes/0/units/0/limits/0/init/maxAmount", "value": before},
	{"op": "replace", "path": "/change/after/halos/0/classes/0/units/0/limits/0/init/maxAmount", "value": after},
])

# At 10^27, which no number here holds exactly, a step ends at the last unit.
test_steps_are_exact if {
	count(changes.init_steps) == 0 with input as grown("1000000000000000000000000003", "1250000000000000000000000003")
	count(changes.init_steps) == 1 with input as grown("1000000000000000000000000003", "1250000000000000000000000004")
}

test_an_init_does_not_become_unlimited if {
	count(changes.init_steps) == 1 with input as replaced(pool, "classes/0/units/0/limits/0/init/maxAmount", complete.unlimited)

	# And what is unlimited may be bounded.
	count(changes.init_steps) == 0 with input as replaced(pool, "classes/0/units/0/limits/2/init/maxAmount", "1")
}

test_without_a_step_nothing_grows if {
	question := json.patch(pool, [{"op": "remove", "path": "/change/before/networks/dev/sorl"}])
	count(changes.init_steps) == 0 with input as question
	count(changes.init_steps) == 1 with input as replaced(question, "classes/0/units/0/limits/0/init/maxAmount", "8640001")
}

# The later revision cannot give itself a larger step.
test_the_step_is_that_of_the_base if {
	question := replaced(pool, "classes/0/units/0/limits/0/init/maxAmount", "10800001")
	count(changes.init_steps) == 1 with input as json.patch(question, [{"op": "replace", "path": "/change/after/networks/dev/sorl/maxChange", "value": 100000}])
}

test_capacity_grows_by_steps if {
	count(changes.capacity_steps) == 0 with input as drafted(pool)
	last := becomes(pool, "classes/0/units/0/capacity", {"tokens": "10.8", "units": "10800000"})
	beyond := becomes(pool, "classes/0/units/0/capacity", {"tokens": "10.800001", "units": "10800001"})
	count(changes.capacity_steps) == 0 with input as drafted(last)
	complete.places(changes.capacity_steps) == {"a.cue#unit.capacity"} with input as drafted(beyond)

	# What is deployed does not grow at all, which another rule says.
	count(changes.capacity_steps) == 0 with input as beyond
}

test_first_limits_are_kept if {
	count(changes.initial_kept) == 0 with input as pool
	every number, name in {"maxAmount": "max", "slope": "perDay"} {
		question := replaced(pool, sprintf("classes/0/units/0/limits/0/initial/%s", [number]), "1")
		complete.places(changes.initial_kept) == {sprintf("a.cue#unit.TRANSFER.initial.%s", [name])} with input as question
		count(changes.initial_kept) == 0 with input as drafted(question)
	}
}

test_a_field_stands_in_one_table if {
	every kind in ["halo", "class", "unit"] {
		tables := [object.keys(changes.fixed[kind]), object.keys(changes.governed[kind]), object.keys(changes.stated[kind]), changes.derived[kind]]
		count(union({table | some table in tables})) == sum([count(table) | some table in tables])
	}
}

test_what_is_gone_is_shown_as_nothing if {
	question := json.patch(pool, [{"op": "remove", "path": "/change/after/halos/0/classes/0/units/0/maxAnnualGrowth"}])
	some finding in changes.immutable with input as question
	finding.message == "it was deployed with 700 and cannot become nothing: an immutable argument of the share"
}
