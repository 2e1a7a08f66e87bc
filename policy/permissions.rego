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
# description: Without an admin nobody can repair a PAU, without an actor nobody operates it, without a revoker nobody stops an actor.
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
# title: one account in two roles
# description: Who acts must not be who stops, nor who administers; and an account listed twice hides that there are fewer.
# custom:
#   code: HC2133
#   severity: error
#   remedy: give each role its own account
#   source: separation of the relayer, the freezer and governance
apart contains finding if {
	some entry in lib.classes
	all_roles := roles(entry.class)
	some path, accounts in all_roles
	some other_path, other_accounts in all_roles
	some i, account in accounts
	some j, other in other_accounts
	[path, i] < [other_path, j]
	account == other
	finding := lib.finding(entry.class, sprintf("%s.%d", [other_path, j]), sprintf("%s stands in %s too", [account, path]))
}

# METADATA
# title: operator or deployer among a Class's roles
# description: |
#   GovOps sets limits through the Configurator, which holds it to the inits: as an admin it would be held to nothing, as an
#   actor it would limit itself. The deployer ends with no role on anything that it deployed.
# custom:
#   code: HC2134
#   severity: error
#   remedy: use another account
#   source: "invariants of the Configurator Unit: only the cBEAM configures, and within inits"
operators_apart contains finding if {
	some entry in lib.classes
	some authority in {entry.class.govOps, "deployer"}
	safe := entry.network.authorities[authority].safe
	some path, accounts in roles(entry.class)
	some i, account in accounts
	account == safe
	finding := lib.finding(entry.class, sprintf("%s.%d", [path, i]), sprintf("%s is the Safe of %s", [account, authority]))
}

# METADATA
# title: cBEAM held by governance or by the deployer
# description: The team that sets limits is not the one that approves inits, nor the one that deploys.
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
