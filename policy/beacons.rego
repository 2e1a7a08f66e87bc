# SPDX-License-Identifier: AGPL-3.0-or-later

package halo.beacons

import data.halo.lib

# METADATA
# title: account that nobody has vetted
# description: |
#   On a public chain the accounts that operate or stop a Class are Safes that the network's
#   manifest names as authorities. A change of that manifest needs its own approval, in which they
#   are vetted.
# custom:
#   code: HC2183
#   severity: error
#   waivable: true
#   remedy: have the Safe named among the network's authorities first
#   source: "reviewer's checks: actors are m-of-n multisigs that were vetted before, revokers are
#     vetted"
#   claims: [class.beacon.actors.*, class.beacon.revokers.*, class.facility.freezers.*]
vetted contains finding if {
	some entry in lib.classes
	not lib.development(entry.network)
	some path, accounts in operators(entry.class)
	some i, account in accounts
	not account in {authority.safe | some authority in entry.network.authorities}
	finding := lib.deviation(entry.class, sprintf("%s.%d", [path, i]), account, sprintf("%s is no authority of the network %s", [account, entry.network.name]))
}

operators(class) := {
	"class.beacon.actors": class.beacon.actors,
	"class.beacon.revokers": class.beacon.revokers,
	"class.facility.freezers": object.get(class, ["facility", "freezers"], []),
}
