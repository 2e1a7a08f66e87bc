# SPDX-License-Identifier: AGPL-3.0-or-later

package halo.ramps

import data.halo.lib

# ramped is every ramp with its limit, and whose limit it is.
ramped := [object.union(entry, {"ramp": ramp}) |
	some entry in lib.limits
	some ramp in entry.class.ramps
	ramp.of == part(entry)
	ramp.limit == reference(entry.limit)
]

part(entry) := sprintf("class %s", [entry.class.name]) if entry.of.file == entry.class.file

part(entry) := sprintf("unit %s", [entry.of.name]) if entry.of.file != entry.class.file

# reference names a limit as a ramp does. What is empty is left out there.
reference(limit) := {name: value |
	some name, value in {"route": limit.route, "prime": limit.prime, "for": object.get(limit, ["subject", "name"], "")}
	value != ""
}

# METADATA
# title: two ramps of one limit
# description: |
#   Each plans a step from what the chain holds, and each step is the base of the next. Two targets
#   would pull one limit to and fro.
# custom:
#   code: HC2270
#   severity: error
#   remedy: keep one of them
#   source: "Configurator.setRateLimit: a rise is counted from the value before"
once contains finding if {
	some i, entry in ramped
	some j, other in ramped
	i != j
	other.ramp.of == entry.ramp.of
	other.ramp.limit == entry.ramp.limit
	other.ramp.file < entry.ramp.file
	finding := lib.finding(entry.ramp, "ramp", sprintf("%s: %s ramps this limit, too", [entry.limit.route, other.ramp.file]))
}

# METADATA
# title: ramp of a limit whose value is declared
# description: |
#   A plan brings a limit to the value that its manifest declares. A ramp would take it away from
#   there again.
# custom:
#   code: HC2271
#   severity: error
#   remedy: take now out of the limit, or remove the ramp
#   source: docs/drift.md, limits whose value is declared
apart_from_now contains finding if {
	some entry in ramped
	entry.limit.now
	finding := lib.finding(entry.ramp, "ramp", sprintf("%s: %s.now says what it is to be", [entry.limit.route, entry.limit.field]))
}

# METADATA
# title: ramp to a target that no step leads to
# description: |
#   Beyond the init a limit rises by a part of its value. So the init, and what a rise may add, must
#   be large enough for a rise of one of the smallest units.
# custom:
#   code: HC2272
#   severity: error
#   remedy: lower the target to the init, or have governance raise the init
#   source: "Configurator.setRateLimit: value * maxChange / 1e18, rounded down"
reachable contains finding if {
	some entry in ramped
	some number, name in {"maxAmount": "max", "slope": "perDay"}
	not leads(entry, number)
	message := sprintf(
		"%s: %s is to come to %s, and nothing leads there beyond the init's %s",
		[entry.limit.route, name, lib.in_words(entry, number, entry.ramp.target[number]), lib.in_words(entry, number, entry.limit.init[number])],
	)
	finding := lib.finding(entry.ramp, sprintf("ramp.target.%s", [name]), message)
}

leads(entry, number) if lib.at_most(entry.ramp.target[number], entry.limit.init[number])

leads(entry, number) if lib.at_most("10000", lib.times(entry.limit.init[number], entry.network.sorl.maxChange))

# METADATA
# title: ramp with steps closer than the hop
# description: The Configurator takes no rise before the hop since the last one is over.
# custom:
#   code: HC2273
#   severity: error
#   remedy: let steps be as far apart as the network's hop, or farther
#   source: "Configurator.setRateLimit: increment-too-soon"
pace contains finding if {
	some entry in ramped
	entry.ramp.step < entry.network.sorl.hop
	finding := lib.finding(entry.ramp, "ramp.step", sprintf("%s: steps are %s apart, the network's hop is %s", [entry.limit.route, lib.span(entry.ramp.step), lib.span(entry.network.sorl.hop)]))
}

# METADATA
# title: ramp of what ends
# description: Nothing enters any more what winds down or is retired.
# custom:
#   code: HC2274
#   severity: error
#   remedy: remove the ramp
#   source: docs/ending.md
live contains finding if {
	some entry in ramped
	some status in {object.get(entry.class, "status", ""), object.get(entry.of, "status", "")}
	status != ""
	finding := lib.finding(entry.ramp, "ramp", sprintf("%s: %s is %s", [entry.limit.route, entry.ramp.of, status]))
}

# METADATA
# title: ramp of a limit without a bound
# description: The Configurator leaves a limit without a bound as it is.
# custom:
#   code: HC2275
#   severity: error
#   remedy: remove the ramp, or approve an init with a bound
#   source: "Configurator.setRateLimit: unlimited-incorrect-params"
bounded contains finding if {
	some entry in ramped
	entry.limit.init.maxAmount == lib.unlimited
	finding := lib.finding(entry.ramp, "ramp", sprintf("%s: its init has no bound", [entry.limit.route]))
}
