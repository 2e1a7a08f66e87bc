# SPDX-License-Identifier: AGPL-3.0-or-later

package halo.addresses_test

import data.halo.addresses
import data.halo.complete_test as complete
import data.halo.lib

multi_send := "0x38869bf66a61cF6bDB996A6aE40D5853Fd43B526"

anvil := "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266"

council := complete.account(11)

deployer := complete.account(12)

govops := complete.account(13)

# team is a Safe of the network that is no council's, deployer's or GovOps team's.
team := complete.account(14)

named := complete.changed("/catalog/networks/dev/authorities/team", {"safe": team})

patched(question, path, value) := json.patch(question, [{"op": "add", "path": path, "value": value}])

manager := "/catalog/halos/0/classes/0/units/0/manager/address"

actor := "/catalog/halos/0/classes/0/beacon/actors/0"

# Nobody who receives capital is anything else that is known.
test_a_receiver_is_nothing_else if {
	count(addresses.apart) == 0 with input as complete.question

	# The platform's contracts, its MultiSend, its Safes, its token, a Prime's contracts, the
	# inventory.
	every n in [1, 2, 3, 4, 5, 11, 12, 13, 41, 21, 22, 23, 26, 81, 91] {
		complete.places(addresses.apart) == {"a.cue#unit.manager.address"} with input as complete.of_unit("manager/address", complete.account(n))
		complete.places(addresses.apart) == {"term.cue#class.facility.counterparties.two.address"} with input as complete.of_term("facility/counterparties/1/address", complete.account(n))
		complete.places(addresses.apart) == {"term.cue#class.facility.identityNetwork"} with input as complete.of_term("facility/identityNetwork", complete.account(n))
	}

	# An actor or revoker, and an oracle that the receiver would be.
	every n in [31, 32] {
		complete.places(addresses.apart) == {"a.cue#unit.manager.address"} with input as complete.of_unit("manager/address", complete.account(n))
	}
	every n in [61, 31, 32, 21] {
		complete.places(addresses.apart) == {"a.cue#unit.oracles.1.source"} with input as complete.of_unit("oracles/1/source", complete.account(n))
	}
	complete.places(addresses.apart) == {"term.cue#class.facility.freezers.0"} with input as complete.of_term("facility/freezers", [complete.account(71)])

	# A reviewer acts for nobody and receives nothing, and may be who stops an actor.
	every n in [31, 41, 21] {
		complete.places(addresses.apart) == {"a.cue#unit.day0.reviewers.0"} with input as complete.of_unit("day0/reviewers/0", complete.account(n))
	}
	count(addresses.apart) == 0 with input as complete.of_unit("day0/reviewers/0", complete.account(32))

	# Two Units may have one manager, another Class's contract on another network is none of this
	# one's.
	count(addresses.apart) == 0 with input as complete.of_unit("manager/address", complete.account(62))
	count(addresses.apart) == 0 with input as patched(complete.of_unit("manager/address", complete.account(81)), "/catalog/inventory/old/network", "elsewhere")
}

test_an_actor_is_at_most_a_safe_that_was_named_for_it if {
	count(addresses.apart) == 0 with input as patched(named, actor, team)
	every account in [council, deployer, govops, complete.account(4), complete.account(22), complete.account(41), complete.account(91)] {
		complete.places(addresses.apart) == {"class.cue#class.beacon.actors.0"} with input as complete.of_class("beacon/actors", [account])
	}
	complete.places(addresses.apart) == {"class.cue#class.beacon.revokers.0"} with input as complete.of_class("beacon/revokers", [complete.account(31)])
	complete.places(addresses.apart) == {"class.cue#class.beacon.actors.1"} with input as complete.of_class("beacon/actors", [complete.account(31), complete.account(31)])

	# A team that sets a Prime's limits is a GovOps team, too.
	prime := patched(named, "/catalog/networks/dev/primes/ash/govOps", "team")
	complete.places(addresses.apart) == {"class.cue#class.beacon.actors.0"} with input as patched(prime, actor, team)
}

test_who_stops_and_who_administers if {
	every account in [govops, deployer] {
		complete.places(addresses.apart) == {"class.cue#class.beacon.revokers.0"} with input as complete.of_class("beacon/revokers", [account])
		complete.places(addresses.apart) == {"class.cue#class.admins.0"} with input as complete.of_class("admins", [account])
	}
	complete.places(addresses.apart) == {"class.cue#class.beacon.revokers.0"} with input as complete.of_class("beacon/revokers", [council]) # an admin of the Class
	count(addresses.apart) == 0 with input as complete.of_term("facility/freezers", [council, govops, complete.account(32)])
	complete.places(addresses.apart) == {"term.cue#class.facility.freezers.0"} with input as complete.of_term("facility/freezers", [deployer])
	complete.places(addresses.apart) == {"term.cue#class.facility.freezers.1"} with input as complete.of_term("facility/freezers", [complete.account(33), complete.account(33)])
	complete.places(addresses.apart) == {"class.cue#class.admins.1"} with input as complete.of_class("admins", [council, council])
}

test_what_anybody_uses_and_nobody_holds_has_no_role if {
	every account in [
		multi_send, "0x0000000000000000000000000000000000000000", "0x0000000000000000000000000000000000000011", "0xEeeeeEeeeEeEeeEeEeEeeEEEeeeeEeeeeeeeEEeE",
		"0x000000000000000000000000000000000000dEaD", "0xdEAD000000000000000042069420694206942069", "0xdC035D45d973E3EC169d2276DDab16f1e407384F",
	] {
		complete.places(addresses.apart) == {"a.cue#unit.manager.address"} with input as complete.of_unit("manager/address", account)
		complete.places(addresses.apart) == {"class.cue#class.beacon.actors.0"} with input as complete.of_class("beacon/actors", [account])
		complete.places(addresses.apart) == {"term.cue#class.facility.freezers.0"} with input as complete.of_term("facility/freezers", [account])
	}

	# A token may tell its own price.
	count(addresses.apart) == 0 with input as complete.of_unit("oracles/1/source", "0xdC035D45d973E3EC169d2276DDab16f1e407384F")
	count(addresses.apart) == 0 with input as complete.of_unit("oracles/1/source", complete.account(41))
}

# On a development chain everybody has every key.
test_a_key_that_everybody_has_is_nobodys_on_a_public_chain if {
	question := complete.of_unit("manager/address", anvil)
	count(addresses.apart) == 0 with input as question
	complete.places(addresses.apart) == {"a.cue#unit.manager.address"} with input as complete.public(question)
	halo := complete.indexed("halos/0/governance", anvil)
	count(addresses.shared_apart) == 0 with input as halo
	complete.places(addresses.shared_apart) == {"halo.cue#halo.governance"} with input as complete.public(halo)
}

test_contracts_of_a_network_are_different_ones if {
	count(addresses.shared_apart) == 0 with input as complete.question
	network := "networks/dev"
	every path, place in {
		"contracts/registry": "network.contracts.registry",
		"safe/multiSendCallOnly": "network.safe.multiSendCallOnly",
		"primes/ash/controller": "network.primes.ash.controller",
	} {
		complete.places(addresses.shared_apart) == {sprintf("dev.cue#%s", [place])} with input as complete.indexed(sprintf("%s/%s", [network, path]), complete.account(3))
	}
	complete.places(addresses.shared_apart) == {"dev.cue#network.contracts.beacon"} with input as complete.indexed("networks/dev/assets/USD/address", complete.account(4))
	complete.places(addresses.shared_apart) == {"dev.cue#network.authorities.govops.safe"} with input as complete.indexed("networks/dev/authorities/deployer/safe", govops)
	complete.places(addresses.shared_apart) == {"dev.cue#network.primes.elm.almProxy"} with input as complete.indexed("networks/dev/primes/elm/almProxy", complete.account(21))
	complete.places(addresses.shared_apart) == {"dev.cue#network.primes.ash.rateLimits"} with input as complete.indexed("networks/dev/primes/ash/rateLimits", complete.account(21))
	count(addresses.shared_apart) == 0 with input as complete.indexed("networks/dev/safe/multiSendCallOnly", multi_send)
	count(addresses.shared_apart) == 0 with input as complete.indexed("networks/dev/assets/USD/address", "0xdC035D45d973E3EC169d2276DDab16f1e407384F")
	complete.places(addresses.shared_apart) == {"dev.cue#network.contracts.factory"} with input as complete.indexed("networks/dev/contracts/factory", multi_send)
}

test_governance_of_a_halo if {
	every n in [1, 5, 12, 13, 21, 41] {
		complete.places(addresses.shared_apart) == {"halo.cue#halo.governance"} with input as complete.indexed("halos/0/governance", complete.account(n))
	}
	count(addresses.shared_apart) == 0 with input as complete.indexed("halos/0/governance", council)

	# A Halo without a Class is on no network yet, and a burnt address is one everywhere.
	alone := patched(complete.indexed("halos/0/governance", complete.account(1)), "/index/halos/0/classes", [])
	count(addresses.shared_apart) == 0 with input as alone
	complete.places(addresses.shared_apart) == {"halo.cue#halo.governance"} with input as patched(alone, "/index/halos/0/governance", multi_send)
}

# What a Prime has may be recorded in the inventory.
test_contracts_of_the_inventory if {
	count(addresses.shared_apart) == 0 with input as complete.indexed("inventory/old/contracts/ALM_PROXY", complete.account(21))
	every n in [1, 4, 5, 11, 41, 91] {
		complete.places(addresses.shared_apart) == {"old.cue#entry.contracts.ALM_PROXY"} with input as complete.indexed("inventory/old/contracts/ALM_PROXY", complete.account(n))
	}
}

test_an_address_that_nobody_holds if {
	every account in [
		"0x0000000000000000000000000000000000000000", "0x0000000000000000000000000000000000000001", "0x000000000000000000000000000000000000FFfF",
		"0x1111111111111111111111111111111111111111", "0xFFfFfFffFFfffFFfFFfFFFFFffFFFffffFfFFFfF", "0xDeaDbeefdEAdbeefdEadbEEFdeadbeEFdEaDbeeF",
		"0x000000000000000000000000000000000000dEaD", "0xdEAD000000000000000042069420694206942069",
	] {
		lib.nobody(account)
	}
	every account in [complete.account(1), multi_send, "0x0000000000000000000000000000000000010000", "0x1111111111111111111111111111111111111112"] {
		not lib.nobody(account)
	}
}

# A contract that was adopted is nothing else, and no entry has it.
test_adopted if {
	every n in [4, 11, 21] {
		adopted := {"contracts": {"CONTROLLER": complete.account(n)}}
		complete.places(addresses.apart) == {"class.cue#class.adopted.contracts.CONTROLLER"} with input as complete.of_class("adopted", adopted)
		complete.places(addresses.apart) == {"a.cue#unit.adopted.contracts.UNIT_SHARE"} with input as complete.of_unit("adopted", {"contracts": {"UNIT_SHARE": complete.account(n)}})
	}
	count(addresses.apart) == 0 with input as complete.of_class("adopted", {"contracts": {"CONTROLLER": complete.account(99)}})
}
