# SPDX-License-Identifier: AGPL-3.0-or-later

# METADATA
# title: What may change, and how
# description: |
#   A change is one Class before and after, each in the shape of the Catalog or null, and what of it
#   is deployed by the base revision's Artifacts (deployed) and by those of the change (recorded).
#   Every field of a Halo, Class and Unit stands in one of the four tables below; a test checks
#   that. In a path, * stands for each element of a list.
package halo.changes

import data.halo.lib

# fixed are the fields that never change once they are deployed, each with what keeps it.
fixed := {
	"halo": {
		"name": "the factory's record",
		"governance": "the factory's record",
	},
	"class": {
		"halo": "the id of the Class",
		"name": "the id of the Class",
		"template": "the factory's record, and the code of every contract",
		"network": "the place of every contract",
		"govOps": "the factory's record: activate pairs this cBEAM",
		"facility.asset": "the gem of the facility",
		"facility.token.name": "the name of the facility's token",
		"facility.token.symbol": "the symbol of the facility's token",
	},
	"unit": {
		"name": "the id of the Unit",
		"asset": "immutable arguments of the share and the queues",
		"capacity": "an immutable argument of the share, or the facility's record",
		"token.name": "an immutable argument of the share",
		"token.symbol": "an immutable argument of the share",
		"maxAnnualGrowth": "an immutable argument of the share",
		"maxHaircut": "an immutable argument of the share",
		"queue.lockLimit": "an immutable argument of the queues",
		"size.min": "the facility's record",
		"size.max": "the facility's record",
	},
}

# governed are the fields that governance changes on the chain, each with the way. The manifest
# follows.
governed := {
	"halo": {},
	"class": {
		"admins": "grantRole and revokeRole on the PAU, addAdmin and removeAdmin on the agent, by an admin",
		"beacon.actors": "addActor by an admin, removeActor by a revoker, on the agent",
		"beacon.revokers": "addRevoker and removeRevoker on the agent, by an admin",
		"facility.baseURI": "file on the facility, by an admin",
		"facility.identityNetwork": "file on the facility, by an admin",
		"facility.freezers": "addFreezer and removeFreezer on the facility, by an admin",
		"facility.maxAnnualGrowth": "nfatHalo_setMaxAnnualGrowthRate on the Controller, by an admin",
		"facility.counterparties.*.address": "addInitRateLimits through the timelock",
		"limits.*.init": "addInitRateLimits through the timelock, delInitRateLimits by the council",
	},
	"unit": {
		"manager.address": "addInitRateLimits through the timelock",
		"limits.*.init": "addInitRateLimits through the timelock, delInitRateLimits by the council",
	},
}

# stated are the fields that only the record holds, or that a contract holds and does not act on.
# The value is true for a field that holders were promised.
stated := {
	"halo": {"title": false, "owner": false, "legal": false},
	"class": {
		"title": false,
		"beacon.kind": false,
		"beacon.operator": false,
		"beacon.endpoint": false,
		"buybox": true,
		"legal.framework": true,
		"legal.recourse": true,
		"legal.documents": false,
		"reporting": false,
		"facility.counterparties.*.title": false,
		"facility.counterparties.*.constraints": false,
		"limits.*.initial": false,
	},
	"unit": {
		"title": false,
		"seniority": true,
		"pricing": true,
		"term": true,
		"yield": true,
		"counterparties": true,
		"queue.lockAt": false,
		"queue.settleBy": false,
		"manager.name": false,
		"manager.constraints": false,
		"book": false,
		"oracles": false,
		"redemption": true,
		"legal.framework": true,
		"legal.recourse": true,
		"legal.documents": false,
		"reporting": false,
		"day0": false,
		"limits.*.initial": false,
	},
}

# derived are the fields that follow from others, or that name an element of a list.
derived := {
	"halo": {"file", "classes"},
	"class": {
		"file", "manifest", "haloManifest", "values", "units", "facility.counterparties.*.name",
		"limits.*.route", "limits.*.prime", "limits.*.subject", "limits.*.field", "limits.*.token",
	},
	"unit": {"file", "manifest", "values", "limits.*.route", "limits.*.prime", "limits.*.subject", "limits.*.field", "limits.*.token"},
}

# kept is the Class, and each of its Units, that stands in both revisions.
kept := array.concat(
	[{"kind": "class", "before": before, "after": after, "deployed": input.change.deployed.class, "recorded": recorded_class} |
		before := input.change.before.halos[0].classes[0]
		after := input.change.after.halos[0].classes[0]
	],
	[{"kind": "unit", "before": before, "after": after, "deployed": within(before.name, "deployed"), "recorded": within(before.name, "recorded")} |
		some before in input.change.before.halos[0].classes[0].units
		some after in input.change.after.halos[0].classes[0].units
		before.name == after.name
	],
)

# held is what is deployed and stands in both revisions, with its Halo.
held := array.concat(
	[{"kind": "halo", "before": before, "after": after} |
		input.change.deployed.class
		before := input.change.before.halos[0]
		after := input.change.after.halos[0]
	],
	[each | some each in kept; each.deployed],
)

# recorded_class is false without records, so that a missing record is denied.
default recorded_class := false

recorded_class := input.change.recorded.class

default within(_, _) := false

within(unit, records) if unit in input.change[records].units

# value is what a field holds. Amounts are compared as units, so that 1 and 1.0 are the same.
value(document, field) := object.get(content, "units", content) if {
	content := object.get(document, split(field, "."), null)
	is_object(content)
}

value(document, field) := content if {
	content := object.get(document, split(field, "."), null)
	not is_object(content)
}

shown(content) := "nothing" if content == null

shown(content) := sprintf("%v", [content]) if content != null

# METADATA
# title: change of what is deployed for good
# description: |
#   A contract keeps the value that it was deployed with, or a contract's address follows from it.
#   The changed manifest would be wrong.
# custom:
#   code: HC2231
#   severity: error
#   remedy: take the change back, or declare a new Unit or Class
#   source: "immutable arguments of clones, the factory's records, and ids that addresses follow
#     from"
immutable contains finding if {
	some each in held
	some field, holder in fixed[each.kind]
	before := value(each.before, field)
	after := value(each.after, field)
	before != after
	message := sprintf("it was deployed with %s and cannot become %s: %s", [shown(before), shown(after), holder])
	finding := lib.finding(each.after, sprintf("%s.%s", [each.kind, field]), message)
}

# METADATA
# title: change that governance has to make on the chain
# description: |
#   Nobody can deploy this change: an admin, or the council through the timelock, makes it by hand.
#   The manifest follows, and a plan refuses to go on while the chain does not have a role, an
#   address or an init that the manifest names.
# custom:
#   code: HC2232
#   severity: warning
#   remedy: have governance change it on the chain before this is merged
#   source: "roles of the PAU and of the Configurator Unit: additions pass the timelock, admins
#     grant roles"
followed contains finding if {
	some each in held
	some field, how in governed[each.kind]
	not contains(field, "*")
	value(each.before, field) != value(each.after, field)
	finding := lib.finding(each.after, sprintf("%s.%s", [each.kind, field]), sprintf("governance changes it on the chain: %s", [how]))
}

followed contains finding if {
	some each in held
	after := addresses(each.after)
	some name, address in after
	object.get(addresses(each.before), name, "") != address
	path := sprintf("class.facility.counterparties.%s.address", [name])
	finding := lib.finding(each.after, path, sprintf("governance changes it on the chain: %s", [governed.class["facility.counterparties.*.address"]]))
}

followed contains finding if {
	some each in held
	before := routes(each.before)
	some on, limit in routes(each.after)
	object.get(before, [on, "init", "maxAmount"], "") != limit.init.maxAmount
	finding := lib.finding(each.after, sprintf("%s.init.max", [limit.field]), route_message(limit))
}

followed contains finding if {
	some each in held
	before := routes(each.before)
	some on, limit in routes(each.after)
	object.get(before, [on, "init", "slope"], "") != limit.init.slope
	finding := lib.finding(each.after, sprintf("%s.init.perDay", [limit.field]), route_message(limit))
}

followed contains finding if {
	some each in held
	after := routes(each.after)
	some on, limit in routes(each.before)
	not after[on]
	finding := lib.finding(each.after, limit.field, sprintf("%s is gone, and its init stays until governance deletes it: delInitRateLimits by the council", [limit.route]))
}

route_message(limit) := sprintf("%s: governance changes the init on the chain: %s", [limit.route, governed.unit["limits.*.init"]])

addresses(class) := {each.name: each.address | some each in object.get(class, ["facility", "counterparties"], [])}

# routes are limits by what they are on: their route, the Prime, and whom they are for.
routes(document) := {[limit.route, limit.prime, object.get(limit, ["subject", "address"], "")]: limit | some limit in object.get(document, "limits", [])}

# METADATA
# title: change of what holders were promised
# description: |
#   No contract holds this field, so a manifest can say anything. Whoever bought under the old terms
#   has to agree to new ones.
# custom:
#   code: HC2233
#   severity: warning
#   remedy: show where holders have agreed, or declare a new Unit
#   source: "what a Unit records: seniority, pricing or yield terms, recourse, redemption path"
promised contains finding if {
	some each in held
	some field, matters in stated[each.kind]
	matters
	value(each.before, field) != value(each.after, field)
	finding := lib.finding(each.after, sprintf("%s.%s", [each.kind, field]), "it is deployed, and holders rely on what it said")
}

# METADATA
# title: manifest removed of what is deployed
# description: |
#   What was deployed stays on the chain. Without its manifest nobody compares it with the
#   repository any more, and nobody runs its runbook. Retire it on the chain first: stop it, pay
#   back what is owed, bring its limits to zero and unpair its cBEAM.
# custom:
#   code: HC2234
#   severity: error
#   waivable: true
#   remedy: keep the manifest; once it is retired on the chain, have the removal waived
#   source: "removing an init or a registration leaves the pairing behind: off-boarding must unset
#     each pair"
removed contains finding if {
	input.change.deployed.class
	input.change.after == null
	some halo in input.change.before.halos
	some class in halo.classes
	finding := lib.deviation(halo, sprintf("halo.classes.%s", [class.name]), "removed", sprintf("the Class %s is deployed on %s, and its manifest is gone", [class.name, class.network]))
}

removed contains finding if {
	class := input.change.after.halos[0].classes[0]
	some name in input.change.deployed.units
	not name in {unit.name | some unit in class.units}
	finding := lib.deviation(class, sprintf("class.units.%s", [name]), "removed", sprintf("the Unit %s is deployed on %s, and its manifest is gone", [name, class.network]))
}

# METADATA
# title: record removed of what is deployed
# description: |
#   Records say what is deployed, and the next change is judged by them. Without a record, a change
#   could alter what must never change. A record is removed together with its manifest, once that is
#   retired.
# custom:
#   code: HC2238
#   severity: error
#   remedy: take the removal back
#   source: "the repository is the authoritative source of what was deployed"
recorded contains finding if {
	some each in kept
	each.deployed
	not each.recorded
	record := sprintf("halos/%s/artifact/%s/%s-%s.json", [input.change.name, input.change.before.halos[0].classes[0].network, each.kind, each.before.name])
	finding := lib.finding(each.after, each.kind, sprintf("it is deployed, and its record %s is gone: the next change would be judged as if it were not", [record]))
}

# METADATA
# title: init that grows by more than one step
# description: |
#   An init is approved for good: GovOps may go up to it at once, however far that is. An init that
#   is raised by more than one step of the SORL takes the bound of the SORL away. The base
#   revision's network says how large a step is.
# custom:
#   code: HC2235
#   severity: error
#   waivable: true
#   remedy: raise it by one step at most, or have governance waive the rule
#   source: "SORL: an increase is at most maxChange a hop; the Configurator lets a cBEAM return to
#     the init at any time"
#   claims: [unit.limits.*.init, unit.primes.*.*.init, class.facility.limits.*.init,
#     class.facility.counterparties.*.transfer.init, class.facility.primes.*.*.init]
init_steps contains finding if {
	some each in kept
	before := routes(each.before)
	some on, limit in routes(each.after)
	some number, name in {"maxAmount": "max", "slope": "perDay"}
	was := before[on].init[number]
	not one_step(was, limit.init[number])
	grown := legible(each.after, limit, number, limit.init[number])
	message := sprintf("%s: the init's %s grows from %s to %s, by more than one step of %v bps", [limit.route, name, legible(each.after, limit, number, was), grown, step])
	finding := lib.deviation(each.after, sprintf("%s.init.%s", [limit.field, name]), grown, message)
}

# legible shows a number of a limit to people, in tokens where it can. A number that cannot be shown
# in tokens is denied all the same.
legible(document, limit, number, value) := lib.amount({"limit": limit, "network": network, "asset": asset}, number, value) if {
	some network in input.change.after.networks
	asset := object.get(document, "asset", object.get(document, ["facility", "asset"], ""))
} else := value

# METADATA
# title: capacity that grows by more than one step
# description: |
#   A Unit in the repository was reviewed with its capacity. Before it is deployed the capacity may
#   grow, by no more than limits may in one step. Once it is deployed the capacity stays.
# custom:
#   code: HC2236
#   severity: error
#   waivable: true
#   remedy: raise it by one step at most, or have governance waive the rule
#   source: "SORL: an increase is at most maxChange a hop"
#   claims: [unit.capacity]
capacity_steps contains finding if {
	some each in kept
	each.kind == "unit"
	not each.deployed
	not one_step(each.before.capacity.units, each.after.capacity.units)
	message := sprintf("the capacity grows from %s to %s, by more than one step of %v bps", [each.before.capacity.tokens, each.after.capacity.tokens, step])
	finding := lib.deviation(each.after, "unit.capacity", each.after.capacity.tokens, message)
}

# one_step reads the step itself. Without a step it is undefined, so nothing may grow.
one_step(was, becomes) if lib.within_step(was, becomes, step)

default step := 0

step := network.sorl.maxChange if some network in input.change.before.networks

# METADATA
# title: first limit changed of a route that is deployed
# description: |
#   The manifest records the value that a route starts with. From then on GovOps ramps the limit
#   through the Configurator, and the chain has its value. A new first value in the manifest changes
#   nothing on the chain.
# custom:
#   code: HC2237
#   severity: warning
#   remedy: take the change back; have GovOps set the limit through the Configurator
#   source: "Configurator.setRateLimit: the cBEAM sets limits within the init and the SORL"
#   claims: [unit.limits.*.initial, unit.primes.*.*.initial, class.facility.limits.*.initial,
#     class.facility.counterparties.*.transfer.initial, class.facility.primes.*.*.initial]
initial_kept contains finding if {
	some each in held
	before := routes(each.before)
	some on, limit in routes(each.after)
	some number, name in {"maxAmount": "max", "slope": "perDay"}
	was := before[on].initial[number]
	was != limit.initial[number]
	finding := lib.finding(each.after, sprintf("%s.initial.%s", [limit.field, name]), sprintf("%s: GovOps has started with %s, and sets the limit through the Configurator", [limit.route, was]))
}
