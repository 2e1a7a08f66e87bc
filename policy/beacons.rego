# SPDX-License-Identifier: AGPL-3.0-or-later

package halo.beacons

import data.halo.lib

# METADATA
# title: account that operates or stops a Class, and gains by it
# description: |
#   Actors decide what a PAU does inside its limits, revokers and freezers stop them. Who receives the capital must do neither, and a Prime's or the
#   platform's contract can do neither: the role would be lost.
# custom:
#   code: HC2181
#   severity: error
#   remedy: use an account of the operator's, or of the freezing team's, that has no other part
#   source: "reviewer's checks: actors are multisigs that were vetted before, revokers are vetted; threat model: allocators are assumed to be compromised"
#   claims: [class.beacon.actors.*, class.beacon.revokers.*, class.facility.freezers.*]
disinterested contains finding if {
	some entry in lib.classes
	some path, accounts in operators(entry.class)
	some i, account in accounts
	some role, addresses in others(entry)
	lower(account) in addresses
	finding := lib.finding(entry.class, sprintf("%s.%d", [path, i]), sprintf("%s is also %s", [account, role]))
}

operators(class) := {
	"class.beacon.actors": class.beacon.actors,
	"class.beacon.revokers": class.beacon.revokers,
	"class.facility.freezers": object.get(class, ["facility", "freezers"], []),
}

others(entry) := {
	"a Unit's manager": {lower(unit.manager.address) | some unit in entry.class.units},
	"a counterparty": {lower(each.address) | some each in object.get(entry.class, ["facility", "counterparties"], [])},
	"a Prime's contract": {lower(prime[part]) | some prime in entry.network.primes; some part in ["almProxy", "rateLimits", "controller"]},
	"a contract of the platform": {lower(address) | some address in entry.network.contracts},
	"a token": {lower(asset.address) | some asset in entry.network.assets},
}

# METADATA
# title: freezer that is an actor
# description: A freezer stops the facility when the beacon misbehaves, so the beacon is not its own freezer; and one listed twice hides that there are fewer.
# custom:
#   code: HC2182
#   severity: error
#   remedy: name the freezing team's account
#   source: "roles of a facility: freezers stop it; separation of relayer and freezer"
#   claims: [class.facility.freezers.*]
freezers_apart contains finding if {
	some entry in lib.classes
	some i, freezer in entry.class.facility.freezers
	freezer in entry.class.beacon.actors
	finding := lib.finding(entry.class, sprintf("class.facility.freezers.%d", [i]), sprintf("%s is an actor of the beacon too", [freezer]))
}

freezers_apart contains finding if {
	some entry in lib.classes
	some i, freezer in entry.class.facility.freezers
	some j, other in entry.class.facility.freezers
	i < j
	freezer == other
	finding := lib.finding(entry.class, sprintf("class.facility.freezers.%d", [j]), sprintf("%s is listed twice", [freezer]))
}

# METADATA
# title: account that nobody has vetted
# description: |
#   On a public chain the accounts that operate or stop a Class are Safes that the network's manifest names as authorities. That manifest changes by its
#   own approval, in which they are vetted.
# custom:
#   code: HC2183
#   severity: error
#   waivable: true
#   remedy: have the Safe named among the network's authorities first
#   source: "reviewer's checks: actors are m-of-n multisigs that were vetted before, revokers are vetted"
#   claims: [class.beacon.actors.*, class.beacon.revokers.*, class.facility.freezers.*]
vetted contains finding if {
	some entry in lib.classes
	not lib.development(entry.network)
	some path, accounts in operators(entry.class)
	some i, account in accounts
	not account in {authority.safe | some authority in entry.network.authorities}
	finding := lib.deviation(entry.class, sprintf("%s.%d", [path, i]), account, sprintf("%s is no authority of the network %s", [account, entry.network.name]))
}
