# SPDX-License-Identifier: AGPL-3.0-or-later

package halo.permissions

import data.halo.lib

# METADATA
# title: admin that the network does not allow
# description: An admin of a PAU can do everything with it.
# custom:
#   code: HC2131
#   severity: error
#   remedy: use an admin that the network's manifest lists
#   source: networks/<name>.cue, admins; the factory enforces them on chain
admins_allowed contains finding if {
	some entry in lib.classes
	some i, admin in entry.class.admins
	not admin in entry.network.admins
	finding := lib.finding(entry.class, sprintf("class.admins.%d", [i]), sprintf("%s is no admin that the network %s allows", [admin, entry.network.name]))
}

# METADATA
# title: nobody in a place that needs somebody
# description: |
#   Without an admin nobody can repair a PAU, without an actor nobody operates it, without a revoker
#   nobody stops an actor.
# custom:
#   code: HC2132
#   severity: error
#   remedy: name at least one
#   source: AdministeredAgent has admins, actors and revokers
staffed contains finding if {
	some entry in lib.classes
	some path, accounts in roles(entry.class)
	count(accounts) == 0
	finding := lib.finding(entry.class, path, sprintf("%s is empty", [path]))
}

roles(class) := {
	"class.admins": class.admins,
	"class.beacon.actors": class.beacon.actors,
	"class.beacon.revokers": class.beacon.revokers,
}

# METADATA
# title: cBEAM held by governance or by the deployer
# description: |
#   The team that sets limits is not the one that approves inits, nor the one that deploys.
# custom:
#   code: HC2135
#   severity: error
#   remedy: name the Halo's GovOps
#   source: "roles of the Configurator Unit: aBEAM and cBEAM are held apart"
govops_apart contains finding if {
	some entry in lib.classes
	some authority in {"council", "deployer"}
	safe := entry.network.authorities[authority].safe
	entry.network.authorities[entry.class.govOps].safe == safe
	finding := lib.finding(entry.class, "class.govOps", sprintf("the Safe of %s is the Safe of %s", [entry.class.govOps, authority]))
}
