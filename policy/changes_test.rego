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

# edited is a change with one edit, whose row says how such a field changes.
edited(how, row, before, after) := object.union(pool, {"change": object.union(pool.change, {"edits": [edit(how, row, before, after)]})})

edit(how, row, before, after) := {
	"live": true, "file": "a.cue", "field": replace(row, "*", "transfer"), "row": row, "how": how, "way": "make another", "by": ["council", "govops"], "before": before, "after": after,
}

# drafted_edit is the same of something that is not deployed.
drafted_edit(question) := json.patch(question, [{"op": "replace", "path": "/change/edits/0/live", "value": false}])

test_each_way_of_changing_has_its_rule if {
	every how in ["never", "move", "promise"] {
		question := edited(how, "unit.limits.*", "1", "2")
		asked(question) == {how}
		asked(drafted_edit(question)) == set()
	}
	asked(edited("record", "unit.title", "1", "2")) == set()
	asked(pool) == set()
}

# asked are the ways whose rule denies a change.
asked(question) := answered if {
	immutable := changes.immutable with input as question
	followed := changes.followed with input as question
	promised := changes.promised with input as question
	answered := {how | some how, denied in {"never": immutable, "move": followed, "promise": promised}; count(denied) == 1}
}

test_an_edit_is_told_in_words if {
	never := changes.immutable with input as edited("never", "unit.asset", "USDS", "")
	never == {{"file": "a.cue", "path": "unit.asset", "message": "unit.asset: it is live with USDS, and never becomes nothing: make another"}}
	moved := changes.followed with input as edited("move", "unit.limits.*.init", "", "5 USDS")
	moved == {{"file": "a.cue", "path": "unit.limits.transfer.init", "message": "unit.limits.transfer.init: from nothing to 5 USDS, signed by council, then govops: make another"}}
	promised := changes.promised with input as edited("promise", "unit.seniority", "1", "2")
	promised == {{"file": "a.cue", "path": "unit.seniority", "message": "unit.seniority: from 1 to 2, signed by council, then govops: it is live, and holders rely on what it said"}}
}

test_what_is_retired_stays_so if {
	every row in ["class.status", "unit.status"] {
		count(changes.final) == 1 with input as edited("move", row, "retired", "live")
		count(changes.final) == 0 with input as drafted_edit(edited("move", row, "retired", "live"))
		count(changes.final) == 0 with input as edited("move", row, "live", "retired")
		count(changes.final) == 0 with input as edited("move", row, "winding-down", "live")
	}
	count(changes.final) == 0 with input as edited("record", "unit.title", "retired", "live")
}

test_what_is_retired_is_not_moved if {
	moved := edited("move", "unit.capacity", "1", "2")
	class := {"file": "class.cue", "units": [{"file": "a.cue"}, {"file": "b.cue"}]}
	of := object.union(moved, {"change": object.union(moved.change, {"before": {"halos": [{"classes": [class]}]}})})
	path := "/change/before/halos/0/classes/0"
	unit_retired := json.patch(of, [{"op": "add", "path": concat("", [path, "/units/0/status"]), "value": "retired"}])
	other_retired := json.patch(of, [{"op": "add", "path": concat("", [path, "/units/1/status"]), "value": "retired"}])
	class_retired := json.patch(of, [{"op": "add", "path": concat("", [path, "/status"]), "value": "retired"}])
	count(changes.final) == 0 with input as of
	count(changes.final) == 1 with input as unit_retired
	count(changes.final) == 0 with input as other_retired
	count(changes.final) == 1 with input as class_retired
	count(changes.final) == 0 with input as drafted_edit(class_retired)
	recorded := json.patch(class_retired, [{"op": "replace", "path": "/change/edits/0/how", "value": "record"}])
	count(changes.final) == 0 with input as recorded
}

test_what_retires_is_not_moved_in_the_same_change if {
	moved := edited("move", "unit.capacity", "1", "2")
	class := {"file": "class.cue", "units": [{"file": "a.cue"}, {"file": "b.cue"}]}
	both := {"before": {"halos": [{"classes": [class]}]}, "after": {"halos": [{"classes": [class]}]}}
	of := object.union(moved, {"change": object.union(moved.change, both)})
	path := "/change/after/halos/0/classes/0"
	unit_retires := json.patch(of, [{"op": "add", "path": concat("", [path, "/units/0/status"]), "value": "retired"}])
	other_retires := json.patch(of, [{"op": "add", "path": concat("", [path, "/units/1/status"]), "value": "retired"}])
	class_retires := json.patch(of, [{"op": "add", "path": concat("", [path, "/status"]), "value": "retired"}])
	count(changes.final) == 0 with input as of
	findings := changes.final with input as unit_retires
	findings == {{"file": "a.cue", "path": "unit.capacity", "message": "unit.capacity: from 1 to 2: what it is of retires, and nothing else of it is moved"}}
	count(changes.final) == 0 with input as other_retires
	count(changes.final) == 1 with input as class_retires
	count(changes.final) == 0 with input as drafted_edit(class_retires)
	every row in ["unit.status", "unit.limits.*.now"] {
		other_row := json.patch(class_retires, [{"op": "replace", "path": "/change/edits/0/row", "value": row}])
		count(changes.final) == 0 with input as other_row
	}
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

test_what_is_deployed_keeps_its_manifest if {
	count(changes.removed) == 0 with input as pool
	unit := json.patch(pool, [{"op": "remove", "path": "/change/after/halos/0/classes/0/units/0"}])
	complete.places(changes.removed) == {"class.cue#class.units.a"} with input as unit
	count(changes.removed) == 0 with input as drafted(unit)
	class := json.patch(pool, [{"op": "replace", "path": "/change/after", "value": null}])
	complete.places(changes.removed) == {"halo.cue#halo.classes.first"} with input as class
	count(changes.removed) == 0 with input as drafted(class)

	# What its record says is retired may go, and nothing else with it.
	count(changes.removed) == 0 with input as retired(unit, ["one/first/a"])
	count(changes.removed) == 1 with input as retired(unit, ["one/first/b", "first"])
	count(changes.removed) == 0 with input as retired(class, ["first"])
	count(changes.removed) == 1 with input as retired(class, ["one/first/a"])
}

retired(question, names) := json.patch(question, [{"op": "add", "path": "/change/deployed/retired", "value": names}])

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
	complete.places(changes.capacity_steps) == {"a.cue#unit.capacity"} with input as beyond
}

test_first_limits_are_kept if {
	count(changes.initial_kept) == 0 with input as pool
	question := edited("record", "unit.limits.*.initial", "1 USDS", "2 USDS")
	complete.places(changes.initial_kept) == {"a.cue#unit.limits.transfer.initial"} with input as question
	count(changes.initial_kept) == 0 with input as drafted_edit(question)
	count(changes.initial_kept) == 0 with input as edited("record", "unit.limits.*.initial", "", "2 USDS")
	count(changes.initial_kept) == 0 with input as edited("move", "unit.limits.*.init", "1 USDS", "2 USDS")
}

# A Unit sends capital outside only where its Book refers to a fresh attestation of the receiver.
test_attested if {
	every attestations, most in {
		[]: 1, [attestation]: 0,
		[object.union(attestation, {"type": "PERIODIC"})]: 1,
		[object.union(attestation, {"scope": "0x0000000000000000000000000000000000000002"})]: 1,
		[object.union(attestation, {"refreshDue": "2027-01-01T00:00:00Z"})]: 1,
		[object.union(attestation, {"refreshDue": "2027-01-01T00:00:01Z"})]: 0,
		[object.union(attestation, {"at": "2027-01-01T00:00:01Z"})]: 1,
	} {
		count(changes.attested) == most with input as sent(null, send("9", {}), attestations)
	}
}

# What is open is left alone; what is raised, or no longer held at a value, is not.
test_attested_of_what_is_open if {
	open := {"halos": [{"classes": [{"name": "c", "units": [unit_sending(send("9", {}), [])]}]}], "networks": {"public": {"chainId": 1}}}
	held := json.patch(open, [{"op": "add", "path": "/halos/0/classes/0/units/0/limits/0/now", "value": {"maxAmount": "1", "slope": "1"}}])
	count(changes.attested) == 0 with input as sent(open, send("9", {}), [])
	count(changes.attested) == 0 with input as sent(open, send("8", {}), [])
	count(changes.attested) == 1 with input as sent(open, send("10", {}), [])
	count(changes.attested) == 0 with input as sent(held, send("9", {"now": {"maxAmount": "1", "slope": "1"}}), [])
	count(changes.attested) == 1 with input as sent(held, send("9", {"now": {"maxAmount": "2", "slope": "1"}}), [])
	count(changes.attested) == 1 with input as sent(held, send("9", {}), [])
	development := json.patch(sent(null, send("9", {}), []), [{"op": "replace", "path": "/change/after/networks/public/chainId", "value": 1337}])
	count(changes.attested) == 0 with input as development
}

# The Units of a Term Class send to the counterparties that they name, through limits of the Class.
test_attested_of_counterparties if {
	before := facility(["two"], [])
	after := facility(["one", "two"], [])
	count(changes.attested) == 1 with input as {"change": {"now": now, "before": before, "after": after}}
	count(changes.attested) == 0 with input as {"change": {"now": now, "before": before, "after": facility(["one", "two"], [attestation])}}
	count(changes.attested) == 0 with input as {"change": {"now": now, "before": after, "after": after}}
	without := json.patch(after, [{"op": "remove", "path": "/halos/0/classes/0/units/0/behind"}])
	count(changes.attested) == 1 with input as {"change": {"now": now, "before": before, "after": without}}
}

facility(named, attestations) := {"networks": {"public": {"chainId": 1}}, "halos": [{"classes": [{
	"name": "c", "facility": {"counterparties": [{"name": "one", "address": receiver}, {"name": "two", "address": "0x02"}]},
	"limits": [object.union(send("9", {}), {"subject": {"address": receiver}})],
	"units": [{"name": "u", "file": "u.cue", "book": "h/c/u", "counterparties": named, "limits": [], "behind": {"attestations": attestations}}],
}]}]}

now := "2027-01-01T00:00:00Z"

receiver := "0x0000000000000000000000000000000000000001"

attestation := {"type": "PRE_DEPLOYMENT", "scope": receiver, "at": "2026-12-01T00:00:00Z", "refreshDue": "2027-03-01T00:00:00Z"}

send(most, besides) := object.union({"route": "TRANSFER", "init": {"maxAmount": most, "slope": "1"}}, besides)

unit_sending(limit, attestations) := {"name": "u", "file": "u.cue", "book": "h/c/u", "manager": {"address": receiver}, "limits": [limit], "behind": {"attestations": attestations}}

sent(before, limit, attestations) := {"change": {
	"now": now,
	"before": before,
	"after": {"halos": [{"classes": [{"name": "c", "units": [unit_sending(limit, attestations)]}]}], "networks": {"public": {"chainId": 1}}},
}}
