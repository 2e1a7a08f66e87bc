# SPDX-License-Identifier: AGPL-3.0-or-later

package halo.terms

import data.halo.lib

# METADATA
# title: Unit outside its Class's buybox
# description: |
#   A Unit offers deals inside the ranges that its Class was approved for, with the counterparties
#   that it was approved for. A range that the buybox does not state allows nothing.
# custom:
#   code: HC2202
#   severity: error
#   remedy: narrow the Unit, or have the Class's buybox widened
#   source: "what a buybox is: the ranges that a deal must fall into: term, size, yield,
#     counterparties"
#   claims: [unit.size, unit.term, unit.yield, unit.counterparties.*]
in_buybox contains finding if {
	some entry in lib.units
	some field, box in {"size": "size", "term": "term", "yield": "apy"}
	range := entry.unit[field]
	allowed := object.get(entry.class, ["buybox", box], {})
	not contained(range, allowed)
	message := sprintf("the Unit's %s is %s, and the Class's buybox (%s) allows %s", [field, shown(field, range), box, shown(field, allowed)])
	finding := lib.finding(entry.unit, sprintf("unit.%s", [field]), message)
}

in_buybox contains finding if {
	some entry in lib.units
	some i, counterparty in entry.unit.counterparties
	named := object.get(entry.class, ["buybox", "counterparties"], entry.unit.counterparties)
	not counterparty in named
	finding := lib.finding(entry.unit, sprintf("unit.counterparties.%d", [i]), sprintf("%s is no counterparty of the Class's buybox", [counterparty]))
}

# shown is a range of a deal as people read it. Whatever it is given, it says something: no finding
# is lost for want of a word.
shown(field, range) := text if {
	text := sprintf("%s to %s", [end(field, range.min), end(field, range.max)])
} else := "nothing"

end("size", amount) := lib.separated(amount.tokens)

end("term", seconds) := lib.span(seconds)

end("yield", points) := lib.percent(points)

contained(range, box) if {
	at_most(box.min, range.min)
	at_most(range.max, box.max)
}

# at_most compares two amounts, or two numbers of seconds or basis points. These are far below 2^53.
at_most(a, b) if lib.at_most(a.units, b.units)

at_most(a, b) if {
	is_number(a)
	is_number(b)
	a <= b
}

# METADATA
# title: target that cannot be paid
# description: |
#   Holders are paid by a growing exchange rate. The share bounds its growth by maxAnnualGrowth.
# custom:
#   code: HC2203
#   severity: error
#   remedy: lower the target, or raise maxAnnualGrowth
#   source: UnitShare.setExchangeRate refuses more than maxAnnualGrowth
#   claims: [unit.pricing.target]
target_payable contains finding if {
	some entry in lib.units
	target := entry.unit.pricing.target
	not payable(target, entry.unit)
	finding := lib.finding(entry.unit, "unit.pricing.target", sprintf("the target is %s a year, maxAnnualGrowth is %s", [lib.percent(target), lib.percent(entry.unit.maxAnnualGrowth)]))
}

# payable reads the bound itself. Without a bound it is undefined, so nothing can be paid.
payable(rate, of) if rate <= of.maxAnnualGrowth

# METADATA
# title: fixed yield without a number
# description: Holders of a Unit with a fixed yield are told what it is.
# custom:
#   code: HC2204
#   severity: error
#   remedy: state the target, or call the basis variable
#   source: "what a Unit records: its pricing or yield terms"
#   claims: [unit.pricing.target]
fixed_stated contains finding if {
	some entry in lib.units
	entry.unit.pricing.basis == "fixed"
	not entry.unit.pricing.target
	finding := lib.finding(entry.unit, "unit.pricing", "the basis is fixed, and there is no target")
}

# METADATA
# title: day-0 runbook shorter than the template's
# description: During a Unit's first settlement cycles people look at every processing window.
# custom:
#   code: HC2205
#   severity: error
#   waivable: true
#   remedy: state as many cycles as the template does, or more
#   source: "day-0 runbook: checks for the first N settlement cycles; the template's
#     ranges.day0Cycles"
#   claims: [unit.day0.cycles]
watched contains finding if {
	some entry in lib.units
	not long_enough(entry)
	cycles := sprintf("%v", [object.get(entry.unit, ["day0", "cycles"], 0)])
	wanted := object.get(entry.template, ["ranges", "day0Cycles"], 0)
	finding := lib.deviation(entry.unit, "unit.day0.cycles", cycles, sprintf("%s settlement cycles, the template %s wants %v", [cycles, entry.class.template, wanted]))
}

long_enough(entry) if entry.unit.day0.cycles >= entry.template.ranges.day0Cycles

# METADATA
# title: day 0 that nobody can sign
# description: |
#   A settlement cycle counts only once one of the Unit's reviewers has signed it. On a public chain
#   a Unit names their accounts.
# custom:
#   code: HC2280
#   severity: warning
#   remedy: name the accounts of those who review in unit.day0.reviewers
#   source: "day-0 runbook: human review in each processing window, signed"
#   claims: [unit.day0.reviewers]
reviewed contains finding if {
	some entry in lib.units
	not lib.development(entry.network)
	count(object.get(entry.unit, ["day0", "reviewers"], [])) == 0
	finding := lib.finding(entry.unit, "unit.day0.reviewers", "no account may sign a review, so day 0 never ends")
}

# METADATA
# title: Halo whose owner is no Prime of the network
# description: |
#   A Prime owns each Halo and answers for it, on every network where the Halo has a Class.
# custom:
#   code: HC2206
#   severity: error
#   remedy: name a Prime of the network as the Halo's owner, or have the Prime added to the network
#   source: "what a Halo is: an agent that a Prime owns"
#   claims: [halo.owner, class.network]
owned contains finding if {
	some entry in lib.classes
	not has_owner(entry)
	finding := lib.finding(entry.class, "class.network", sprintf("the network %s has no Prime %q, who owns the Halo %s", [entry.network.name, object.get(entry.halo, "owner", ""), entry.halo.name]))
}

has_owner(entry) if entry.network.primes[entry.halo.owner]

# METADATA
# title: first limit of a Prime above what can be subscribed
# description: |
#   A limit above the capacity bounds nothing. This looks at what a Prime may bring or be issued at
#   first, against the capacity of the Unit or, of a Term Class, of all its Units together.
# custom:
#   code: HC2207
#   severity: error
#   waivable: true
#   remedy: start with less
#   source: "IRL: the conservative value that a new route starts with"
#   claims: [unit.primes.*.subscribe.initial.max, class.facility.primes.*.subscribe.initial.max,
#     class.facility.primes.*.issue.initial.max]
prime_within_capacity contains finding if {
	some entry in lib.limits
	entry.limit.route in {"PRIME_SUBSCRIBE", "ISSUE"}
	most := capacity(entry)
	not lib.at_most(entry.limit.initial.maxAmount, most)
	shown := [lib.tokens(amount, lib.decimals(entry)) | some amount in [entry.limit.initial.maxAmount, most]]
	finding := lib.deviation(entry.of, sprintf("%s.initial.max", [entry.limit.field]), shown[0], sprintf("%s: starts with %s, the capacity is %s", [entry.limit.route, lib.separated(shown[0]), lib.separated(shown[1])]))
}

capacity(entry) := entry.unit.capacity.units

capacity(entry) := lib.total([unit.capacity.units | some unit in entry.class.units]) if {
	not entry.unit
	some _ in entry.class.units # before the first Unit there is nothing to compare with
}

# METADATA
# title: interest that can never be paid
# description: |
#   The facility's interest is bounded by maxAnnualGrowth of the principal. A deal that yields more
#   could not be repaid in full.
# custom:
#   code: HC2208
#   severity: error
#   remedy: lower the Unit's greatest yield, or make a Class with a higher maxAnnualGrowth
#   source: "NFATHalo: interest is bounded by the growth rate of the facility"
#   claims: [unit.yield.max]
interest_payable contains finding if {
	some entry in lib.units
	greatest := entry.unit.yield.max
	not payable(greatest, entry.class.facility)
	finding := lib.finding(entry.unit, "unit.yield.max", sprintf("deals may yield %s a year, the facility pays %s at most", [lib.percent(greatest), lib.percent(entry.class.facility.maxAnnualGrowth)]))
}

# METADATA
# title: rate that reads as percent
# description: |
#   Rates are basis points. A rate was probably written in percent if a hundred times as much would
#   still be allowed: 10 is 0.1 %, and where the template allows 1,500, the author may have meant
#   1,000, which is 10 %. A rate of 0 counts as meant.
# custom:
#   code: HC2255
#   severity: warning
#   remedy: write basis points, a hundred for each percent; if the rate is meant, leave it
#   source: "units and precision are right"
#   claims: [unit.maxAnnualGrowth, unit.maxHaircut, unit.yield.min, unit.yield.max,
#     unit.pricing.target, class.facility.maxAnnualGrowth, class.buybox.apy]
in_basis_points contains finding if {
	some entry in lib.units
	some i, bound in entry.template.unitBounds
	bound.name in lib.rates
	percent(entry.unit.values[i], bound.max)
	path := object.get(input.fields, [entry.class.template, "unit", bound.name], "unit")
	finding := lib.finding(entry.unit, path, hundredfold(entry.unit.values[i], bound.max))
}

in_basis_points contains finding if {
	some entry in lib.classes
	some i, bound in entry.template.classBounds
	bound.name in lib.rates
	percent(entry.class.values[i], bound.max)
	path := object.get(input.fields, [entry.class.template, "class", bound.name], "class")
	finding := lib.finding(entry.class, path, hundredfold(entry.class.values[i], bound.max))
}

in_basis_points contains finding if {
	some entry in lib.units
	target := format_int(entry.unit.pricing.target, 10)
	most := format_int(entry.unit.maxAnnualGrowth, 10)
	percent(target, most)
	finding := lib.finding(entry.unit, "unit.pricing.target", hundredfold(target, most))
}

in_basis_points contains finding if {
	some entry in lib.classes
	some bound in entry.template.unitBounds
	bound.name in {"maxAnnualGrowth", "maxYield"} # what a Unit of the template pays at most
	greatest := format_int(entry.class.buybox.apy.max, 10)
	percent(greatest, bound.max)
	finding := lib.finding(entry.class, "class.buybox.apy", hundredfold(greatest, bound.max))
}

percent(rate, most) if {
	rate != "0"
	lib.at_most(lib.times(rate, 100), most)
}

hundredfold(rate, most) := sprintf("%s bps is %s; up to %s is allowed, so %s %% may be meant", [rate, lib.percent(rate), lib.percent(most), lib.separated(rate)])

# METADATA
# title: init above the capacity
# description: |
#   An init that lets more pass at once than may be outstanding bounds nothing. This looks at the
#   limits in the asset, against the capacity of the Unit or, of a Term Class, of all its Units
#   together.
# custom:
#   code: HC2256
#   severity: warning
#   remedy: lower the init to what may be outstanding
#   source: "an init is approved for good: GovOps may set up to it in one step at any time"
#   claims: [unit.limits.*.init.max, unit.primes.*.subscribe.init.max,
#     class.facility.limits.*.init.max, class.facility.counterparties.*.transfer.init.max,
#     class.facility.primes.*.*.init.max]
init_within_capacity contains finding if {
	some entry in lib.limits
	entry.limit.token == "asset"
	entry.limit.init.maxAmount != lib.unlimited
	most := capacity(entry)
	not lib.at_most(entry.limit.init.maxAmount, most)
	shown := [lib.tokens(amount, lib.decimals(entry)) | some amount in [entry.limit.init.maxAmount, most]]
	finding := lib.finding(entry.of, sprintf("%s.init.max", [entry.limit.field]), sprintf("%s: the init is %s, the capacity is %s", [entry.limit.route, lib.separated(shown[0]), lib.separated(shown[1])]))
}

# METADATA
# title: two Units of a Portfolio Class with one seniority
# description: |
#   Units of a Portfolio Class share one portfolio, and seniority says who is paid first. Deals of a
#   Term Class are paid from their own loans, so that its Units may rank alike.
# custom:
#   code: HC2257
#   severity: warning
#   remedy: give each Unit its own rank; if they are paid side by side, leave it
#   source: "what a Unit records: its seniority"
#   claims: [unit.seniority]
ranked contains finding if {
	some entry in lib.classes
	entry.template.kind == "lcts"
	ranks := sort([[unit.seniority, unit.file] | some unit in entry.class.units])
	some i, [seniority, file] in ranks
	i > 0
	[seniority, first] = ranks[i - 1]
	not same(seniority, ranks, i - 2) # once for each rank
	finding := lib.mirrored(
		lib.finding({"file": file}, "unit.seniority", sprintf("%d is also the seniority of %s", [seniority, first])),
		lib.finding({"file": first}, "unit.seniority", sprintf("%d is also the seniority of %s", [seniority, file])),
	)
}

same(seniority, ranks, i) if ranks[i][0] == seniority

# METADATA
# title: buybox outside its template's ranges
# description: |
#   No Unit can offer what a buybox allows beyond the template's ranges: term, size and yield of a
#   Term Class, and a yield above every maxAnnualGrowth of a Portfolio Class.
# custom:
#   code: HC2258
#   severity: warning
#   remedy: narrow the buybox to what the template allows
#   source: "what a buybox is: the ranges that a deal must fall into; the template's unitBounds"
#   claims: [class.buybox.term, class.buybox.size, class.buybox.apy]
buybox_in_template contains finding if {
	some entry in lib.classes
	some name, [least, greatest] in {"term": ["minTerm", "maxTerm"], "size": ["minSize", "maxSize"], "apy": ["minYield", "maxYield"]}
	box := entry.class.buybox[name]
	bounds := {bound.name: bound | some bound in entry.template.unitBounds}
	range := {"min": bounds[least].min, "max": bounds[greatest].max}
	not contained({"min": units(box.min), "max": units(box.max)}, {"min": {"units": range.min}, "max": {"units": range.max}})
	field := {"term": "term", "size": "size", "apy": "yield"}[name]
	allowed := {"min": read(field, range.min, entry.template), "max": read(field, range.max, entry.template)}
	message := sprintf("the buybox (%s) goes from %s, and Units of the template %s from %s", [name, shown(field, box), entry.class.template, shown(field, allowed)])
	finding := lib.finding(entry.class, sprintf("class.buybox.%s", [name]), message)
}

buybox_in_template contains finding if {
	some entry in lib.classes
	some bound in entry.template.unitBounds
	bound.name == "maxAnnualGrowth"
	greatest := entry.class.buybox.apy.max
	not lib.at_most(format_int(greatest, 10), bound.max)
	finding := lib.finding(entry.class, "class.buybox.apy", sprintf("the buybox goes up to %s a year, a Unit of the template %s grows by %s at most", [lib.percent(greatest), entry.class.template, lib.percent(bound.max)]))
}

# read is a bound of a template as a manifest has such a number.
read("size", units, template) := {"units": units, "tokens": lib.tokens(units, object.get(template, "decimals", 0))}

read(field, number, _) := to_number(number) if field != "size"

# units is an amount, or a number of seconds or basis points, as a text.
units(value) := {"units": value.units}

units(value) := {"units": format_int(value, 10)} if is_number(value)

# METADATA
# title: issues beyond what Units on the published facility offer
# description: |
#   The published facility knows no Units, so limits alone bound what the beacon issues. The inits
#   of issues together are at most what the Units of the Class offer together. The init for each
#   Prime is at most the greatest deal that a Unit offers, because an NFAT is issued in one piece. A
#   limit refills, so over days more is issued: the capacity itself stays a promise.
# custom:
#   code: HC2320
#   severity: error
#   remedy: lower the inits of issues, or have a Unit offer more
#   source: "what holds a Unit on the published facility: its ranges are enforced by policy and by
#     rate limits alone"
#   claims: [class.facility.primes.*.issue.init.max]
issues_within_offers contains finding if {
	some entry in unheld
	issued := lib.total([issue.init.maxAmount | some issue in entry.issues])
	offered := lib.total([unit.capacity.units | some unit in entry.class.units])
	not lib.at_most(issued, offered)
	message := sprintf("%s may be issued at once, and the Units offer %s together", [lib.separated(issued), lib.separated(offered)])
	finding := lib.finding(entry.class, sprintf("%s.init.max", [entry.issues[0].field]), message)
}

issues_within_offers contains finding if {
	some entry in unheld
	some issue in entry.issues
	largest := [unit.file | some unit in entry.class.units; lib.at_most(issue.init.maxAmount, unit.size.max.units)]
	count(largest) == 0
	message := sprintf("an NFAT of %s may be issued, and no Unit offers a deal of that size", [lib.separated(issue.init.maxAmount)])
	finding := lib.finding(entry.class, sprintf("%s.init.max", [issue.field]), message)
}

# unheld are the Classes of whose Units no contract holds anything, with their limits on issues.
unheld := [object.union(entry, {"issues": issues}) |
	some entry in lib.classes
	entry.template.kind == "nfat-published"
	count(entry.class.units) > 0
	issues := [limit | some limit in entry.class.limits; limit.route == "ISSUE"]
	count(issues) > 0
]
