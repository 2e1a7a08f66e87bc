# SPDX-License-Identifier: AGPL-3.0-or-later

package halo.terms

import data.halo.lib

# METADATA
# title: buybox whose ends are the wrong way round
# description: Nothing would lie inside it.
# custom:
#   code: HC2201
#   severity: error
#   remedy: exchange the ends, or correct one
#   source: "what a buybox is: the ranges that a deal must fall into"
#   claims: [class.buybox.term, class.buybox.size, class.buybox.apy]
buybox_ordered contains finding if {
	some entry in lib.classes
	some name in ["term", "size", "apy"]
	range := entry.class.buybox[name]
	not upwards(range)
	finding := lib.finding(entry.class, sprintf("class.buybox.%s", [name]), sprintf("the least %s is above the greatest", [name]))
}

upwards(range) if at_most(range.min, range.max)

# at_most compares two amounts, or two numbers of seconds or basis points. These are far below 2^53.
at_most(a, b) if lib.at_most(a.units, b.units)

at_most(a, b) if {
	is_number(a)
	is_number(b)
	a <= b
}

# METADATA
# title: Unit outside its Class's buybox
# description: A Unit offers deals inside the ranges that its Class was approved for, with the counterparties that it was approved for. What the buybox does not state contains nothing.
# custom:
#   code: HC2202
#   severity: error
#   remedy: narrow the Unit, or have the Class's buybox widened
#   source: "what a buybox is: the ranges that a deal must fall into: term, size, yield, counterparties"
#   claims: [unit.size, unit.term, unit.yield, unit.counterparties.*]
in_buybox contains finding if {
	some entry in lib.units
	some field, box in {"size": "size", "term": "term", "yield": "apy"}
	range := entry.unit[field]
	not contained(range, object.get(entry.class, ["buybox", box], {}))
	finding := lib.finding(entry.unit, sprintf("unit.%s", [field]), sprintf("the Unit's %s does not lie inside the Class's buybox (%s)", [field, box]))
}

in_buybox contains finding if {
	some entry in lib.units
	some i, counterparty in entry.unit.counterparties
	named := object.get(entry.class, ["buybox", "counterparties"], entry.unit.counterparties)
	not counterparty in named
	finding := lib.finding(entry.unit, sprintf("unit.counterparties.%d", [i]), sprintf("%s is no counterparty of the Class's buybox", [counterparty]))
}

contained(range, box) if {
	at_most(box.min, range.min)
	at_most(range.max, box.max)
}

# METADATA
# title: target that cannot be paid
# description: What holders are to be paid is paid by raising the exchange rate, which the share bounds by maxAnnualGrowth.
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
	finding := lib.finding(entry.unit, "unit.pricing.target", sprintf("the target is %d bps a year, maxAnnualGrowth is %d", [target, entry.unit.maxAnnualGrowth]))
}

# payable looks the bound up inside, so that without one nothing can be paid.
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
#   source: "day-0 runbook: checks for the first N settlement cycles; the template's ranges.day0Cycles"
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
# title: Halo whose owner is no Prime of the network
# description: A Prime owns each Halo and answers for it, on every network where the Halo has a Class.
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
#   A limit above the capacity bounds nothing. This looks at what a Prime may bring or be issued at first, against the capacity of the Unit or, of a Term
#   Class, of all its Units together.
# custom:
#   code: HC2207
#   severity: error
#   waivable: true
#   remedy: start with less
#   source: "IRL: the conservative value that a new route starts with"
#   claims: [unit.primes.*.subscribe.initial.max, class.facility.primes.*.subscribe.initial.max, class.facility.primes.*.issue.initial.max]
prime_within_capacity contains finding if {
	some entry in lib.limits
	entry.limit.route in {"PRIME_SUBSCRIBE", "ISSUE"}
	most := capacity(entry)
	not lib.at_most(entry.limit.initial.maxAmount, most)
	shown := [lib.tokens(amount, lib.decimals(entry)) | some amount in [entry.limit.initial.maxAmount, most]]
	finding := lib.deviation(entry.of, sprintf("%s.initial.max", [entry.limit.field]), shown[0], sprintf("%s: starts with %s, the capacity is %s", [entry.limit.route, shown[0], shown[1]]))
}

capacity(entry) := entry.unit.capacity.units

capacity(entry) := lib.total([unit.capacity.units | some unit in entry.class.units]) if {
	not entry.unit
	some _ in entry.class.units # before the first Unit there is nothing to compare with
}

# METADATA
# title: interest that can never be paid
# description: The facility's interest is bounded by maxAnnualGrowth of the principal. A deal that yields more could not be repaid in full.
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
	finding := lib.finding(entry.unit, "unit.yield.max", sprintf("deals may yield %d bps a year, the facility pays %d at most", [greatest, entry.class.facility.maxAnnualGrowth]))
}
