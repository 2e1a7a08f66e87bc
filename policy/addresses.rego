# SPDX-License-Identifier: AGPL-3.0-or-later

package halo.addresses

import data.halo.lib

# words are how messages call the roles of lib_addresses.rego. A Safe of the network is the
# deployer, the council, a team that sets limits (of the Class, or of a Prime), or another one.
words := {
	"platform": "a contract of the platform",
	"multisend": "the MultiSendCallOnly of the network",
	"deployer": "the Safe that deploys",
	"council": "the Safe of the council",
	"govops": "the Safe of a GovOps team",
	"safe": "a Safe of the network",
	"spell": "a contract through which spells act",
	"starguard": "a StarGuard",
	"eligible": "an admin that the network allows",
	"token": "a token",
	"prime": "a contract of a Prime",
	"recorded": "a contract of the inventory",
	"adopted": "a contract that was adopted",
	"governance": "the governance of a Halo",
	"admin": "an admin",
	"attestor": "the attestor",
	"actor": "an actor of the beacon",
	"revoker": "a revoker",
	"membership": "the identity network",
	"freezer": "a freezer",
	"receiver": "a receiver of capital",
	"oracle": "an oracle",
	"reviewer": "a reviewer of day 0",
}

# together are the roles that one address may have beside another. Whatever is not here is kept
# apart: a receiver of capital is nothing else, an actor is at most a Safe that was named for it.
# The key of a transfer keeps receivers of one Class apart (limits.receivers_apart).
together := {
	"multisend": {"tool"},
	"spell": {"eligible", "governance", "admin"},
	"eligible": {"council", "safe"},
	"governance": {"governance", "eligible", "council", "safe"},
	"admin": {"governance", "eligible", "council", "safe"},
	"actor": {"safe"},
	"revoker": {"eligible", "council", "safe"},
	"freezer": {"admin", "eligible", "council", "govops", "safe", "revoker"},
	"receiver": {"receiver"},
	"oracle": {"oracle", "token", "recorded"},
	"reviewer": {"reviewer", "admin", "eligible", "council", "govops", "safe", "revoker", "freezer"},
	"recorded": {"recorded", "prime"},
	"adopted": set(),
}

may(role, other) if other in together[role]

may(role, other) if role in together[other]

# settled holds for what an address means on every chain, where a field of the role may hold that.
settled(role, meaning) if may(role, meaning)

settled("token", "token") # a network's table has tokens that everybody knows

# METADATA
# title: address in a Class that is something else already
# description: |
#   Each address of a Class or Unit has a role. The role says what else the address may be. An
#   account that receives capital, acts or stops is no token, no contract of the platform or of a
#   Prime, no Safe of the network (unless it was named for that), nobody else in the Class, no
#   contract that anybody may use, such as MultiSend, and no address that nobody holds. On a public
#   chain it is no account whose key everybody has. A contract that was adopted is nothing else, and
#   no entry of the inventory has it any more.
# custom:
#   code: HC2252
#   severity: error
#   remedy: use an address of its own, copied from its source
#   source: "separation of governance, relayer, freezer and receiver; reviewer's checks: every
#     address is the one of its source"
#   claims: [class.admins.*, class.attestor.address, class.beacon.actors.*, class.beacon.revokers.*,
#     class.facility.identityNetwork, class.facility.freezers.*,
#     class.facility.counterparties.*.address, unit.manager.address, unit.oracles.*.source,
#     unit.day0.reviewers.*, class.adopted.contracts.*, unit.adopted.contracts.*]
apart contains finding if {
	some finding in clashes(lib.around_class, {"class", "unit", "book"})
}

# METADATA
# title: address of a network, Halo or entry that is something else already
# description: |
#   Each address of a network, a Halo and an entry of the inventory has a role. The role says what
#   else the address may be. A network's contracts, tokens, Safes and Primes' contracts all differ.
#   A Halo's governance is none of them, except for a Safe that belongs to no team. An entry's
#   contracts belong to nobody else.
# custom:
#   code: HC2253
#   severity: error
#   remedy: copy each address from its own source
#   source: "reviewer's checks: every address is the one of its source; separation of council,
#     deployer and GovOps; RateLimits: sharing couples budgets"
#   claims: [network.contracts.*, network.safe.multiSendCallOnly, network.authorities.*.safe,
#     network.spells.*.sender, network.admins.*, network.assets.*.address, network.primes.*,
#     halo.governance, entry.contracts.*]
shared_apart contains finding if {
	some finding in clashes(lib.on_network, {"network", "halo", "entry"})
}

# clashes are the fields, in manifests of the kinds given, whose address is something that it may
# not be. What stands at an address is found by [scope, public, address].
clashes(standing, kinds) := {finding |
	some [_, public, address], statements in standing
	some [order, path, file, role] in statements
	kind_of(path) in kinds
	some what in array.concat(
		[sprintf("%s (%s)", [words[other_role], other_path]) |
			some [other_order, other_path, other_file, other_role] in statements
			[other_order, other_path, other_file] < [order, path, file]
			not may(role, other_role)
		],
		[means[1] |
			means := lib.meant(address, public)
			not settled(role, means[0])
		],
	)
	finding := lib.finding({"file": file}, path, sprintf("%s is also %s", [address, what]))
}

kind_of(path) := split(path, ".")[0]
