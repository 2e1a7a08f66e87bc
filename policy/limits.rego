# SPDX-License-Identifier: AGPL-3.0-or-later

package halo.limits

import data.halo.lib

# A limit has two values: the init, which is approved for good, and the one that GovOps starts with.
values := ["init", "initial"]

# What the manifest calls each number of a rate limit.
fields := {"maxAmount": "max", "slope": "perDay"}

# METADATA
# title: route that the template does not bound
# description: Nothing would judge an init on a route without a bound.
# custom:
#   code: HC2121
#   severity: error
#   remedy: use a route that the template has
#   source: the template's limitBounds
route_bounded contains finding if {
	some entry in lib.limited
	bounds := object.get(lib.bounds, entry.class.template, {})
	some limit in entry.of.limits
	not bounds[limit.route]
	finding := lib.finding(entry.of, limit.field, sprintf("the template %s has no bound for the route %s", [entry.class.template, limit.route]))
}

# METADATA
# title: init outside its template's range
# description: |
#   An init is approved for good: GovOps may set up to it in one step at any time, and beyond it
#   step by step. So it has an upper bound. An init below the starting value is a mistake.
# custom:
#   code: HC2122
#   severity: error
#   remedy: choose an init inside the range, or use a template with another
#   source: the template's limitBounds; the factory enforces them on chain
init_in_range contains finding if {
	some entry in lib.limits
	not in_range(entry.limit.init, entry.bound)
	some number, name in fields
	not lib.within(entry.limit.init[number], entry.bound[number])
	path := sprintf("%s.init.%s", [entry.limit.field, name])
	message := sprintf(
		"%s: the init's %s is %s, outside of %s to %s that the template %s allows",
		[
			entry.limit.route, name,
			lib.in_words(entry, number, entry.limit.init[number]),
			lib.in_words(entry, number, entry.bound[number].min),
			lib.in_words(entry, number, entry.bound[number].max),
			entry.class.template,
		],
	)
	finding := lib.finding(entry.of, path, message)
}

# in_range, at_most and conservative compare both numbers of a limit at once. Only a limit that
# fails is looked at again, number by number.
in_range(init, bound) if {
	lib.within(init.maxAmount, bound.maxAmount)
	lib.within(init.slope, bound.slope)
}

at_most(limit, other) if {
	lib.at_most(limit.maxAmount, other.maxAmount)
	lib.at_most(limit.slope, other.slope)
}

# METADATA
# title: initial limit above its init
# description: GovOps can set no more than the init, so a higher first value can never be set.
# custom:
#   code: HC2123
#   severity: error
#   remedy: start at the init at most
#   source: Configurator.setRateLimit refuses values above the init
initial_within_init contains finding if {
	some entry in lib.limits
	not at_most(entry.limit.initial, entry.limit.init)
	some number, name in fields
	not lib.at_most(entry.limit.initial[number], entry.limit.init[number])
	path := sprintf("%s.initial.%s", [entry.limit.field, name])
	message := sprintf(
		"%s: %s starts with %s, above the init's %s",
		[entry.limit.route, name, lib.in_words(entry, number, entry.limit.initial[number]), lib.in_words(entry, number, entry.limit.init[number])],
	)
	finding := lib.finding(entry.of, path, message)
}

# METADATA
# title: declared limit above its init
# description: |
#   A manifest may declare what a limit is to be now. GovOps raise it up to the init in one step.
#   Beyond the init they go by steps of the SORL, and no plan has those.
# custom:
#   code: HC2130
#   severity: error
#   remedy: declare the init at most, or raise the init with it
#   source: "Configurator.setRateLimit: at once to the init, beyond it by maxChange a hop"
now_within_init contains finding if {
	some entry in lib.limits
	now := entry.limit.now
	some number, name in fields
	not lib.at_most(now[number], entry.limit.init[number])
	path := sprintf("%s.now.%s", [entry.limit.field, name])
	message := sprintf(
		"%s: %s is to be %s now, above the init's %s",
		[entry.limit.route, name, lib.in_words(entry, number, now[number]), lib.in_words(entry, number, entry.limit.init[number])],
	)
	finding := lib.finding(entry.of, path, message)
}

# METADATA
# title: initial limit is not conservative
# description: |
#   A new route starts small and is ramped up by hops. Routes that the template leaves unlimited
#   need no exception: their bound is exactly unlimited.
# custom:
#   code: HC2124
#   severity: error
#   waivable: true
#   remedy: start with less and ramp up
#   source: the template's ranges.initialMaxAmount; reference value 100,000 of a dollar asset
initial_conservative contains finding if {
	some entry in lib.limits
	entry.bound.maxAmount.min != lib.unlimited
	not conservative(entry)
	some number, name in fields
	not starts_low(entry, number)
	path := sprintf("%s.initial.%s", [entry.limit.field, name])
	most := lib.separated(entry.template.ranges.initialMaxAmount)
	message := sprintf(
		"%s: %s starts with %s, above the %s that the template %s allows to start with",
		[entry.limit.route, name, lib.in_words(entry, number, entry.limit.initial[number]), {"maxAmount": most, "slope": concat(" ", [most, "a day"])}[number], entry.class.template],
	)
	finding := lib.deviation(entry.of, path, lib.amount(entry, number, entry.limit.initial[number]), message)
}

# starts_low reads the bound itself. Without a bound it is undefined, so nothing starts low enough.
starts_low(entry, number) if lib.at_most(entry.limit.initial[number], most(entry)[number])

conservative(entry) if at_most(entry.limit.initial, most(entry))

# most is what a limit may start with.
most(entry) := input.start[entry.class.template][format_int(lib.decimals(entry), 10)]

# METADATA
# title: limit that is neither limited nor unlimited
# description: |
#   Unlimited is (2^256-1, 0) and nothing else. With a slope, RateLimits takes the key for unlimited
#   while the Configurator does not protect it as such.
# custom:
#   code: HC2125
#   severity: error
#   remedy: state a finite limit
#   source: "published semantics of RateLimits and Configurator: never write (2^256-1, slope above
#     0)"
unlimited_exact contains finding if {
	some entry in lib.limits
	lib.unlimited in {entry.limit.init.maxAmount, entry.limit.initial.maxAmount}
	some name in values
	value := entry.limit[name]
	value.maxAmount == lib.unlimited
	value.slope != "0"
	finding := lib.finding(entry.of, sprintf("%s.%s", [entry.limit.field, name]), sprintf("%s: %s is unlimited and regains %s", [entry.limit.route, name, lib.in_words(entry, "slope", value.slope)]))
}

unlimited_exact contains finding if {
	some entry in lib.limits
	value := entry.limit.now
	value.maxAmount == lib.unlimited
	value.slope != "0"
	finding := lib.finding(entry.of, sprintf("%s.now", [entry.limit.field]), sprintf("%s: now is unlimited and regains %s", [entry.limit.route, lib.in_words(entry, "slope", value.slope)]))
}

# METADATA
# title: limit that never has capacity
# description: |
#   A key that the Configurator sets starts empty and fills at its slope. With slope 0 it stays
#   empty; with maximum 0 it is not set at all. An amount a day of less than 86,400 of the smallest
#   units rounds down to slope 0. What a limit is to be now may be nothing: then both numbers are 0.
# custom:
#   code: HC2126
#   severity: error
#   remedy: state an amount a day, or remove the route
#   source: "published semantics of RateLimits: min(slope * elapsed + lastAmount, maxAmount)"
no_dead_key contains finding if {
	some entry in lib.limits
	"0" in {entry.limit.init.maxAmount, entry.limit.init.slope, entry.limit.initial.maxAmount, entry.limit.initial.slope}
	some name in values
	value := entry.limit[name]
	value.maxAmount != lib.unlimited
	some number, field in fields
	value[number] == "0"
	path := sprintf("%s.%s.%s", [entry.limit.field, name, field])
	finding := lib.finding(entry.of, path, sprintf("%s: %s of %s comes to %s 0 on chain, so nothing can ever pass", [entry.limit.route, field, name, number]))
}

no_dead_key contains finding if {
	some entry in lib.limits
	value := entry.limit.now
	value.maxAmount != lib.unlimited
	[number] := [number | some number, _ in fields; value[number] == "0"]
	path := sprintf("%s.now.%s", [entry.limit.field, fields[number]])
	finding := lib.finding(entry.of, path, sprintf("%s: %s of now comes to %s 0 on chain, and the other number does not", [entry.limit.route, fields[number], number]))
}

# METADATA
# title: init that is not restricted to one PAU
# description: |
#   A general init holds for every PAU with the same key. Each init names the Class's own
#   RateLimits, or those of a Prime that the network declares; routes of Primes never stand on the
#   Class, nor the reverse.
# custom:
#   code: HC2127
#   severity: error
#   remedy: name a Prime of the network
#   source: "BeamState.addInitRateLimits: the zero address stands for all RateLimits"
restricted contains finding if {
	some entry in lib.limited
	network := entry.network
	some limit in entry.of.limits
	not names_one(network, limit)
	finding := lib.finding(entry.of, limit.field, sprintf("%s: the init would not be restricted to the Class or to a Prime (%q)", [limit.route, limit.prime]))
}

names_one(_, limit) if {
	limit.prime == ""
	not startswith(limit.route, "PRIME_")
}

names_one(network, limit) if {
	startswith(limit.route, "PRIME_")
	network.primes[limit.prime].rateLimits != lib.zero_address
}

# METADATA
# title: one route limited twice
# description: Two inits for one key would overwrite each other.
# custom:
#   code: HC2128
#   severity: error
#   remedy: state each route once
#   source: "BeamState.addInitRateLimits: one init for each key and RateLimits"
once contains finding if {
	some entry in lib.limited
	limits := entry.of.limits
	count({route_of(limit) | some limit in limits}) < count(limits) # otherwise there is nothing to search for
	some i, limit in limits
	some other in array.slice(limits, i + 1, count(limits))
	route_of(limit) == route_of(other)
	finding := lib.finding(entry.of, other.field, sprintf("%s is limited twice", [limit.route]))
}

# route_of is what the key of a limit is made of.
route_of(limit) := [limit.route, limit.prime, object.get(limit, ["subject", "address"], "")]

# METADATA
# title: two ways of sending capital to one address
# description: |
#   The key of a transfer is made of the asset and the receiving address. Two Units of a Class, or
#   two counterparties of its facility, that have both in common share one key. Then the later init
#   replaces the earlier one, and both spend one budget.
# custom:
#   code: HC2129
#   severity: error
#   remedy: have one address for each
#   source: "LIMIT_ASSET_TRANSFER is keyed by (asset, destination)"
receivers_apart contains finding if {
	some i, [class, asset, address, one, file, field] in lib.receivers
	i > 0
	[class, asset, address, other, other_file, other_field] = lib.receivers[i - 1]
	finding := lib.mirrored(
		lib.finding({"file": file}, field, receives_too(other)),
		lib.finding({"file": other_file}, other_field, receives_too(one)),
	)
}

receives_too(other) := sprintf("the address that receives capital is also that of %s in the same Class", [other])
