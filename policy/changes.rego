# SPDX-License-Identifier: AGPL-3.0-or-later

# METADATA
# title: What may change, and how
# description: |
#   A change is one Class before and after, each in the shape of the Catalog or null, and what of it
#   is deployed by the base revision's Artifacts (deployed) and by those of the change (recorded).
#   Whatever is live is, before, as its record has it. The edits are every field that differs, each
#   with its row of the table of fields: how it changes once it is live, and who signs that.
package halo.changes

import data.halo.lib

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

# live are the edits of what is deployed.
live := [edit | some edit in input.change.edits; edit.live]

# recorded_class is false without records, so that a missing record is denied.
default recorded_class := false

recorded_class := input.change.recorded.class

default within(_, _) := false

within(unit, records) if unit in input.change[records].units

shown("") := "nothing"

shown(text) := text if text != ""

# METADATA
# title: change of what never changes once it is live
# description: |
#   A contract keeps the value that it was deployed with, or an address follows from it, or a
#   registry holds it for good. The changed manifest would be wrong.
# custom:
#   code: HC2231
#   severity: error
#   remedy: take the change back, and do what the finding says instead
#   source: "the table of fields, \"never\": immutable arguments of clones, the factory's records,
#     ids that addresses follow from, registered templates"
immutable contains finding if {
	some edit in live
	edit.how == "never"
	message := sprintf("%s: it is live with %s, and never becomes %s: %s", [edit.field, shown(edit.before), shown(edit.after), edit.way])
	finding := lib.finding(edit, edit.field, message)
}

# METADATA
# title: change that is made on the chain
# description: |
#   The field of something live is changed. Whoever has the right makes the change on the chain; the
#   plan has the calls, in stages.
# custom:
#   code: HC2232
#   severity: warning
#   remedy: "nothing has to be done here: the plan has the calls, and says who signs them and when"
#   source: "the table of fields, \"move\": additions pass the timelock or a spell, admins grant
#     roles, GovOps set limits"
followed contains finding if {
	some edit in live
	edit.how == "move"
	message := sprintf("%s: from %s to %s, signed by %s: %s", [edit.field, shown(edit.before), shown(edit.after), concat(", then ", edit.by), edit.way])
	finding := lib.finding(edit, edit.field, message)
}

# METADATA
# title: change of what holders were promised
# description: |
#   No contract holds this field, so a manifest can say anything. Whoever bought under the old terms
#   has to agree to new ones. The authority that the network names for promises signs the change of
#   the record.
# custom:
#   code: HC2233
#   severity: warning
#   remedy: "show where holders have agreed; after the merge, owners of the authority that the
#     network names for promises sign it with 'halocompile sign --record'"
#   source: "the table of fields, \"promise\": seniority, pricing or yield terms, recourse,
#     redemption path, buybox, legal documents"
promised contains finding if {
	some edit in live
	edit.how == "promise"
	message := sprintf("%s: from %s to %s, signed by %s: it is live, and holders rely on what it said", [edit.field, shown(edit.before), shown(edit.after), concat(", then ", edit.by)])
	finding := lib.finding(edit, edit.field, message)
}

# METADATA
# title: change of what is retired
# description: |
#   What is retired on the chain has no registrations, inits or roles any more. Its manifest stays
#   as its record has it, or goes. The change that retires it moves nothing else of it.
# custom:
#   code: HC2240
#   severity: error
#   remedy: leave it as its record has it; declare something new beside it
#   source: "retirement is final: registrations are removed, and roles revoked"
final contains finding if {
	some edit in live
	edit.row in {"class.status", "unit.status"}
	edit.before == "retired"
	finding := lib.finding(edit, edit.field, sprintf("%s: it is retired, and cannot become %s", [edit.field, edit.after]))
}

final contains finding if {
	some edit in live
	edit.how == "move"
	not edit.row in {"class.status", "unit.status"}
	edit.file in ended
	finding := lib.finding(edit, edit.field, sprintf("%s: from %s to %s: what it is of is retired, and nobody can move it", [edit.field, shown(edit.before), shown(edit.after)]))
}

final contains finding if {
	some edit in live
	edit.how == "move"
	not edit.row in {"class.status", "unit.status"}
	not endswith(edit.row, ".now") # retirement closes what it was to be
	edit.file in ending
	finding := lib.finding(edit, edit.field, sprintf("%s: from %s to %s: what it is of retires, and nothing else of it is moved", [edit.field, shown(edit.before), shown(edit.after)]))
}

# ended are the manifests of what is retired, by its record; ending those of what is to be retired.
ended := retiring(input.change.before)

ending := retiring(input.change.after) - ended

# retiring are the manifests that say retired. A Class takes its Units with it.
retiring(catalog) := {part.file |
	class := catalog.halos[0].classes[0]
	some part in array.concat([class], class.units)
	"retired" in {object.get(class, "status", ""), object.get(part, "status", "")}
}

# METADATA
# title: manifest removed of what is live
# description: |
#   What was deployed stays on the chain. Without its manifest nobody compares it with the
#   repository any more, and nobody runs its runbook. A renamed manifest is a removed one and a new
#   one. It is retired by its `status`: what is in it is paid back, its limits go to zero, its
#   pairings and registrations go.
# custom:
#   code: HC2234
#   severity: error
#   waivable: true
#   remedy: keep the manifest, and set its status to winding-down, then to retired; once its
#     record says retired, it may go
#   source: "removing an init or a registration leaves the pairing behind: off-boarding must unset
#     each pair"
removed contains finding if {
	input.change.deployed.class
	input.change.after == null
	some halo in input.change.before.halos
	some class in halo.classes
	not retired(class.name)
	finding := lib.deviation(halo, sprintf("halo.classes.%s", [class.name]), "removed", sprintf("the Class %s is live on %s, and its manifest is gone", [class.name, class.network]))
}

removed contains finding if {
	class := input.change.after.halos[0].classes[0]
	some name in input.change.deployed.units
	not name in {unit.name | some unit in class.units}
	not retired(sprintf("%s/%s", [input.change.name, name]))
	finding := lib.deviation(class, sprintf("class.units.%s", [name]), "removed", sprintf("the Unit %s is live on %s, and its manifest is gone", [name, class.network]))
}

# retired tells whether a record says that a Class, or a Unit by its whole name, is retired.
retired(name) if name in input.change.deployed.retired

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

# routes are limits by what they are on: their route, the Prime, and whom they are for.
routes(document) := {[limit.route, limit.prime, object.get(limit, ["subject", "address"], "")]: limit | some limit in object.get(document, "limits", [])}

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
	grown := legible(each.after, limit, number, limit.init[number]).value
	shows := [legible(each.after, limit, number, value).words | some value in [was, limit.init[number]]]
	message := sprintf("%s: the init's %s grows from %s to %s, by more than one step of %s", [limit.route, name, shows[0], shows[1], lib.percent(step)])
	finding := lib.deviation(each.after, sprintf("%s.init.%s", [limit.field, name]), grown, message)
}

# legible shows a number of a limit to people, in tokens where it can. A number that cannot be shown
# in tokens is denied all the same.
legible(document, limit, number, value) := {"value": lib.amount(entry, number, value), "words": lib.in_words(entry, number, value)} if {
	some network in input.change.after.networks
	asset := object.get(document, "asset", object.get(document, ["facility", "asset"], ""))
	entry := {"limit": limit, "network": network, "asset": asset}
} else := {"value": value, "words": value}

# METADATA
# title: capacity that grows by more than one step
# description: |
#   A Unit in the repository was reviewed with its capacity. It may grow by no more than limits may
#   in one step.
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
	not one_step(each.before.capacity.units, each.after.capacity.units)
	message := sprintf("the capacity grows from %s to %s, by more than one step of %s", [lib.separated(each.before.capacity.tokens), lib.separated(each.after.capacity.tokens), lib.percent(step)])
	finding := lib.deviation(each.after, "unit.capacity", each.after.capacity.tokens, message)
}

# one_step reads the step itself. Without a step it is undefined, so nothing may grow.
one_step(was, becomes) if lib.within_step(was, becomes, step)

default step := 0

step := network.sorl.maxChange if some network in input.change.before.networks

# METADATA
# title: first limit changed of a route that is live
# description: |
#   The manifest records the value that a route starts with. From then on GovOps ramps the limit
#   through the Configurator, and the chain has its value. A new first value in the manifest changes
#   nothing on the chain. What the limit is to be from now on stands beside it, as `now`.
# custom:
#   code: HC2237
#   severity: warning
#   remedy: declare what the limit is to be now, or have GovOps set it; the first value only records
#     where it started
#   source: "Configurator.setRateLimit: the cBEAM sets limits within the init and the SORL"
#   claims: [unit.limits.*.initial, unit.primes.*.*.initial, class.facility.limits.*.initial,
#     class.facility.counterparties.*.transfer.initial, class.facility.primes.*.*.initial]
initial_kept contains finding if {
	some edit in live
	endswith(edit.row, ".initial")
	edit.before != "" # a route that is new starts with it
	finding := lib.finding(edit, edit.field, sprintf("%s: from %s to %s: GovOps has started, and sets the limit through the Configurator", [edit.field, edit.before, shown(edit.after)]))
}

# METADATA
# title: send that nobody has attested
# description: |
#   TransferAsset sends capital to where no contract holds it. Before a Unit may send to a receiver,
#   and before that limit is raised, the Class's attestor states that account and legal structure
#   are as recorded. The Unit's Book refers to the statement (PRE_DEPLOYMENT), which speaks of that
#   receiver and is not stale. No contract knows of it: on the chain nothing stops a transfer within
#   its limit. A development chain needs none.
# custom:
#   code: HC2297
#   severity: error
#   remedy: add the attestation to the Book's manifest, or leave limit and receiver as they are
#   source: "two-beacon gate: no external send without a PRE_DEPLOYMENT attestation; a stale one, or
#     one of another scope, does not count"
attested contains finding if {
	some network in input.change.after.networks # that of the Class
	not lib.development(network)
	some send in sends(input.change.after)
	opened(send)
	not lib.attested(object.get(send.unit, "behind", {}), send.to, input.change.now)
	message := sprintf("%s to %s is opened or raised, and no PRE_DEPLOYMENT attestation of its Book %q speaks of that receiver and is valid at %s", [send.limit.route, send.to, send.unit.book, input.change.now])
	finding := lib.finding(send.unit, "unit.book", message)
}

# sends are the limits through which a Unit sends capital outside, with their receivers: its
# manager, or the counterparties of its Class that it names.
sends(catalog) := array.concat(
	[{"unit": unit, "limit": limit, "to": lower(unit.manager.address)} |
		some unit in catalog.halos[0].classes[0].units
		some limit in unit.limits
		limit.route == "TRANSFER"
	],
	[{"unit": unit, "limit": limit, "to": lower(each.address)} |
		class := catalog.halos[0].classes[0]
		some unit in class.units
		some each in object.get(class, ["facility", "counterparties"], [])
		each.name in unit.counterparties
		some limit in class.limits
		limit.route == "TRANSFER"
		lower(limit.subject.address) == lower(each.address)
	],
)

# earlier is the limit of a send before the change.
earlier(send) := [was.limit |
	some was in sends(input.change.before)
	[was.unit.name, was.to] == [send.unit.name, send.to]
][0]

opened(send) if not earlier(send)

opened(send) if {
	some number in ["maxAmount", "slope"]
	not lib.at_most(send.limit.init[number], earlier(send).init[number])
}

# A limit that is to be held at a value is raised by a greater one, and by none.
opened(send) if {
	some number in ["maxAmount", "slope"]
	was := earlier(send).now[number]
	not lib.at_most(object.get(send.limit, ["now", number], ""), was)
}
