# SPDX-License-Identifier: AGPL-3.0-or-later

# METADATA
# title: What a plan may hold
# description: |
#   The plan of one Class, before anybody signs it. These rules know nothing of how plans are made:
#   they look at every call's destination and calldata, at who signs, and at who holds what in the
#   end. A Class without changes has a plan without stages.
package halo.plan

import data.halo.lib

core := input.plan.plan.core

contracts := input.plan.network.contracts

pau := core.basis.class.pau

# class is where findings are shown: a plan has no file of its own.
class := {"file": sprintf("halos/%s/class.cue", [input.plan.name])}

batches := [{"stage": stage.name, "batch": batch} | some stage in core.stages; some batch in stage.batches]

calls := [{"stage": entry.stage, "batch": entry.batch, "call": call, "selector": substring(call.data, 0, 10)} |
	some entry in batches
	some call in entry.batch.calls
]

# functions is all that a plan calls, by the contract's name in the network's manifest. A test
# computes the selectors anew.
functions := {
	"guards": {
		"chain(uint256)": "0x5852cc0c",
		"notAfter(uint256)": "0xf11e333d",
		"codeHash(address,bytes32)": "0xf76d5382",
		"noCode(address)": "0x4335064f",
		"reads(address,bytes,bytes32)": "0x7ed9010a",
		"atMost(address,bytes,uint256,uint256)": "0x62b8a83c",
	},
	"factory": {
		"deployHalo(bytes32,address,bytes32)": "0x4bdd1136",
		"deployClass((bytes32,bytes32,bytes32,bytes32,address[],address,address[],address[],uint256[],bytes,(bytes32,address,address,uint256,uint256,uint256,uint256)[]))": "0xd258ee6f",
		"deployUnits((bytes32,bytes32,bytes32,uint256[],bytes,(bytes32,address,address,uint256,uint256,uint256,uint256)[])[])": "0xa2ac5f03",
		"activate(bytes32,(bytes32,uint256,uint256)[][])": "0xcb34557f",
		"open(bytes32,address,(bytes32,uint256,uint256)[][])": "0x97098b49",
	},
	"timelock": {
		"scheduleBatch(address[],uint256[],bytes[],bytes32,bytes32,uint256)": "0x8f2a0bb0",
		"executeBatch(address[],uint256[],bytes[],bytes32,bytes32)": "0xe38335e5",
		"cancel(bytes32)": "0xc4d252f5",
	},
	"beamState": {
		"setCBeamForRateLimits(address,address)": "0x70807a96",
		"setCBeamForController(address,address)": "0xbb0f6004",
		"unsetCBeamForRateLimits(address,address)": "0x6384113e",
		"unsetCBeamForController(address,address)": "0x403283df",
		"delInitRateLimits(bytes32,address)": "0x7aea8693",
		"delInitControllerActions(bytes32,address)": "0x94d32bf8",
		"delRateLimits(address)": "0xe0fc9e9f",
		"delController(address)": "0x66a87e12",
	},
	"configurator": {
		"setRateLimit(address,bytes32,uint256,uint256)": "0x91cc936a",
		"callControllerAction(address,bytes)": "0x7051c19c",
	},
}

# own_functions are what a plan calls of the contracts of a Class that is live: what gives a role,
# what takes one, and what sets a parameter.
own_functions := {
	"gives": {
		"grantRole(bytes32,address)": "0x2f2ff15d",
		"addActor(address)": "0x4306386c",
		"addRevoker(address)": "0x961a66f6",
		"addGrantor(address)": "0x13f0da84",
		"addAdmin(address)": "0x70480275",
		"rely(address)": "0x65fae35e",
		"kiss(address)": "0xf29c29c4",
		"addFreezer(address)": "0x526606c9",
	},
	"takes": {
		"revokeRole(bytes32,address)": "0xd547741f",
		"removeActor(address)": "0x56158044",
		"removeRevoker(address)": "0xc06f8b94",
		"removeGrantor(address)": "0x332cc9c6",
		"removeAdmin(address)": "0x1785f53c",
		"deny(address)": "0x9c52a7f1",
		"diss(address)": "0x65c4ce7a",
		"removeFreezer(address)": "0x2acd2000",
	},
	"sets": {
		"file(bytes32,address)": "0xd4e8be83",
		"file(bytes32,string)": "0x097ac46e",
		"stopUnit(uint256)": "0xa4e2e722",
		"retireUnit(uint256)": "0xbf37b0b9",
		"updateIntegrations(bytes32[])": "0xaf666640",
		"removeIntegrations(bytes32[])": "0x339a441f",
		"nfatHalo_setMaxAnnualGrowthRate(address,uint256)": "0x0b6dc4cf",
		"lctsHalo_setCapacity(address,uint256)": "0x883f8734",
		"lctsHalo_setMaxAnnualGrowth(address,uint256)": "0xa261aa96",
		"lctsHalo_setLockLimit(address,uint256)": "0xbe6f30b0",
		"nfatHalo_setCapacity(address,uint256,uint256)": "0x23133d80",
		"nfatHalo_setSizes(address,uint256,uint256,uint256)": "0xbf77c5df",
		"nfatHalo_setTerms(address,uint256,uint256,uint256)": "0x60f07775",
		"nfatHalo_setYields(address,uint256,uint256,uint256)": "0x3052a02f",
	},
}

# closing is the call by which an admin of the Class's RateLimits closes a limit without a bound,
# which GovOps cannot lower.
closing := {"setRateLimitData(bytes32,uint256,uint256)": "0x34323fba"}

# own_contracts are those that the Class has already.
own_contracts := {lower(entry.address) |
	some entry in core.addresses
	entry.exists
	startswith(entry.name, "class ")
}

# delayed are the functions of the BeamState that only the timelock may call. registered are those
# of them that the registration of a Class or Unit needs.
delayed := object.union(registered, {
	"start()": "0xbe9a6555",
	"setHop(address,uint256)": "0xf419993b",
	"setMaxChange(address,uint256)": "0xca927be9",
	"addInitControllerActions(bytes,address)": "0x971ec835",
})

registered := {
	"addRateLimits(address)": "0x80080dd1",
	"addController(address)": "0xa7fc7a07",
	"addCBeam(address)": "0x38de8682",
	"addInitRateLimits(bytes32,address,uint256,uint256)": "0xa67c5859",
}

# argument is a word of calldata, without 0x; address is the address in it, in lower case, and no
# address if there is more in it.
argument(calldata, index) := substring(calldata, 10 + (64 * index), 64)

address(word) := sprintf("0x%s", [substring(word, 24, 40)]) if startswith(word, "000000000000000000000000")

number(value) := sprintf("%064x", [value])

# integer is the number in a word, if it is below 2^32.
integer(word) := sum([worth |
	some i, place in [268435456, 16777216, 1048576, 65536, 4096, 256, 16, 1]
	worth := place * indexof("0123456789abcdef", substring(word, 56 + i, 1))
]) if {
	count(word) == 64
	startswith(word, substring(number(0), 0, 56))
}

# METADATA
# title: plan of something else
# description: A plan is for the Class, network and chain that it is shown for.
# custom:
#   code: HC2241
#   severity: error
#   remedy: plan again from this commit
#   source: "plan comment: nobody is shown one thing and signs another"
same_class contains finding if {
	some field, value in {"class": input.plan.name, "network": input.plan.network.name, "chainId": input.plan.network.chainId}
	object.get(core, field, null) != value
	finding := lib.finding(class, "class", sprintf("the %s of the plan is not %v", [field, value]))
}

# METADATA
# title: call outside the changed Class
# description: |
#   A plan calls the platform's contracts, and each of them for what a rollout needs. Contracts of
#   other Classes, of Primes, and tokens are never called.
# custom:
#   code: HC2242
#   severity: error
#   remedy: do not sign, and find out who made this plan
#   source: "reviewer's checks: simulation shows all and only the intended actions"
destinations contains finding if {
	some entry in calls
	not allowed(entry)
	not addition(entry)
	finding := lib.finding(class, "class", sprintf("%s: %q calls %s of %s, which a plan never does", [entry.batch.id, entry.call.name, entry.selector, entry.call.to]))
}

allowed(entry) if {
	some contract, signatures in functions
	entry.call.to == contracts[contract]
	some selector in signatures
	entry.selector == selector
}

allowed(entry) if changes_own(entry)

allowed(entry) if closes_stray(entry)

# closes_stray holds for what sets a limit of the Class to zero that no manifest names.
closes_stray(entry) if {
	entry.selector in {selector | some selector in closing}
	[lower(entry.call.to), argument(entry.call.data, 0)] in stray_limits
	lower(entry.call.to) == lower(pau.rateLimits)
	[argument(entry.call.data, 1), argument(entry.call.data, 2)] == [number(0), number(0)]
}

# changes_own holds for what gives or takes a role, or sets a parameter, of the Class's contracts.
changes_own(entry) if {
	lower(entry.call.to) in own_contracts
	some signatures in own_functions
	some selector in signatures
	entry.selector == selector
}

addition(entry) if {
	entry.call.to == contracts.beamState
	some selector in delayed
	entry.selector == selector
}

# METADATA
# title: deployment of something else
# description: |
#   The factory is asked for this Halo, this Class and Units that the plan names, all of one Class.
#   The id of a Class is a hash, which these rules cannot compute. They demand that it is the same
#   in every call. The simulation demands that it is the right one.
# custom:
#   code: HC2251
#   severity: error
#   remedy: do not sign, and find out who made this plan
#   source: "reviewer's checks: simulation shows all and only the intended actions"
own_deployments contains finding if {
	some entry in calls
	entry.call.to == contracts.factory
	not deploys_own(entry.selector, entry.call.data)
	finding := lib.finding(class, "class", sprintf("%s: %q deploys something else", [entry.batch.id, entry.call.name]))
}

own_deployments contains finding if {
	count(class_ids) > 1
	finding := lib.finding(class, "class", "its calls are for Units of more than one Class")
}

# The id shows whether this Class is activated.
deploys_own(selector, _) if selector in {factory("activate"), factory("open")}

deploys_own(selector, calldata) if [selector, argument(calldata, 0)] == [factory("deployHalo"), slug(names[0])]

deploys_own(selector, calldata) if [selector, argument(calldata, 1), argument(calldata, 2)] == [factory("deployClass"), slug(names[0]), slug(names[1])]

deploys_own(selector, calldata) if {
	selector == factory("deployUnits")
	count(units_at(calldata)) == integer(argument(calldata, 1))
	count(units_at(calldata)) > 0
	every position in units_at(calldata) {
		argument(calldata, position + 1) in {slug(unit.name) | some unit in core.basis.units}
	}
}

# units_at are the words at which the Units of a call begin: the Class's id, then the name. No call
# has more Units than the plan.
units_at(calldata) := [position |
	some i, _ in core.basis.units
	i < integer(argument(calldata, 1))
	position := 2 + (integer(argument(calldata, 2 + i)) / 32)
]

names := split(core.class, "/")

class_ids := {argument(entry.call.data, position) |
	some entry in calls
	entry.call.to == contracts.factory
	some position in about_class(entry.selector, entry.call.data)
}

# about_class are the words of a call that hold the id of a Class.
about_class(selector, _) := [0] if selector in {factory("activate"), factory("open")}

about_class(selector, calldata) := units_at(calldata) if selector == factory("deployUnits")

factory(name) := selector if {
	some signature, selector in functions.factory
	startswith(signature, sprintf("%s(", [name]))
}

# slug is a name as contracts hold it: ASCII, padded with zeroes on the right.
slug(name) := concat("", [digits, substring(number(0), 0, 64 - count(digits))]) if {
	digits := concat("", [code | some letter in split(name, ""); code := hexadecimal[letter]])
	count(digits) == 2 * count(name)
}

hexadecimal[letter] := sprintf("%x", [45 + i]) if some i, letter in split("-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz", "")

# METADATA
# title: addition that skips the timelock
# description: |
#   A call that gives somebody more rights waits for the timelock's delay. During it everybody can
#   see it, and it can be cancelled. A direct call to the BeamState would not wait. Only a spell of
#   governance makes one, where the timelock is paused, the council's Safe may not schedule in it,
#   or the network says so, and only to register this Class.
# custom:
#   code: HC2243
#   severity: error
#   remedy: do not sign, and find out who made this plan
#   source: "invariants of the Configurator Unit: additions wait, removals do not"
additions_wait contains finding if {
	some entry in calls
	addition(entry)
	not spelled(entry.batch)
	finding := lib.finding(class, "class", sprintf("%s: %q calls %s of the BeamState without the timelock", [entry.batch.id, entry.call.name, entry.selector]))
}

additions_wait contains finding if {
	some entry in calls
	addition(entry)
	spelled(entry.batch)
	not own(entry.call.data)
	finding := lib.finding(class, "class", sprintf("%s: %q is no registration of this Class", [entry.batch.id, entry.call.name]))
}

# spelled holds for what a spell may add.
spelled(batch) if {
	governs(batch)
	core.basis.platform.paused
}

spelled(batch) if {
	governs(batch)
	input.plan.network.additions == "spell"
}

spelled(batch) if {
	governs(batch)
	not core.basis.platform.councilProposes
	object.get(input.plan.network, "additions", "") != "timelock"
}

# METADATA
# title: call that no spell makes
# description: |
#   A spell of governance adds to the BeamState, does there and in the timelock what the council's
#   Safe may not, and changes roles and parameters of the Class's own contracts. It closes limits
#   that no manifest names and that have no bound. It deploys nothing, sets no limit as GovOps do,
#   and executes nothing that anyone may. The chain shows of each of its
#   calls that it was made, but for guards, which change nothing: nothing here sends them, so
#   nothing else tells.
# custom:
#   code: HC2330
#   severity: error
#   remedy: do not sign, write no spell from it, and find out who made this plan
#   source: "plans of spells: nothing but additions and what the plan says, no surprise target"
spells_bounded contains finding if {
	some entry in calls
	governs(entry.batch)
	not spell_makes(entry)
	finding := lib.finding(class, "class", sprintf("%s: %q calls %s of %s, which no spell does", [entry.batch.id, entry.call.name, entry.selector, entry.call.to]))
}

spells_bounded contains finding if {
	some entry in calls
	governs(entry.batch)
	not guards_spell(entry)
	count(object.get(entry.call, "done", [])) == 0
	finding := lib.finding(class, "class", sprintf("%s: nothing shows that %q was called", [entry.batch.id, entry.call.name]))
}

governs(batch) if batch.sender == input.plan.network.spells[batch.authority].sender

spell_makes(entry) if addition(entry)

spell_makes(entry) if {
	entry.call.to == contracts.beamState
	some selector in functions.beamState
	entry.selector == selector
}

spell_makes(entry) if {
	entry.call.to == contracts.timelock
	entry.selector in {functions.timelock[signature] |
		some signature, _ in functions.timelock
		not startswith(signature, "executeBatch(")
	}
}

spell_makes(entry) if changes_own(entry)

spell_makes(entry) if closes_stray(entry)

spell_makes(entry) if guards_spell(entry)

# A guard changes nothing: a spell reverts by it, so nothing has to show it.
guards_spell(entry) if {
	entry.call.to == contracts.guards
	some selector in functions.guards
	entry.selector == selector
}

# operations are those of the timelock that the plan schedules, executes or cancels.
operations := object.get(core, "operations", [])

# subjects are the Class and its Units, as the chain was found.
subjects := array.concat([core.basis.class], [unit | some unit in core.basis.units])

# METADATA
# title: registration of something else
# description: |
#   The timelock's operations register this Class with the Configurator Unit: its RateLimits, its
#   Controller, its cBEAM, and inits for the limits that the plan shows. The inits are on its own
#   RateLimits or on those of a Prime that the network names. An init for the zero address would
#   hold for every PAU. How fast limits of all may be raised is set as the network's manifest says.
# custom:
#   code: HC2244
#   severity: error
#   remedy: do not sign, and find out who made this plan
#   source: "BeamState: the zero address stands for all RateLimits; inits of a Halo are always
#     restricted"
registration contains finding if {
	some operation in operations
	not cancelled(operation)
	some i, _ in operation.payloads
	not registers(operation, i)
	finding := lib.finding(class, "class", sprintf("payload %d of the timelock operation %s is no registration of this Class", [i, operation.id]))
}

cancelled(operation) if {
	some entry in calls
	entry.call.to == contracts.timelock
	entry.selector == functions.timelock["cancel(bytes32)"]
	argument(entry.call.data, 0) == trim_prefix(operation.id, "0x")
}

registers(operation, i) if {
	operation.targets[i] == contracts.beamState
	operation.values[i] == "0"
	own(operation.payloads[i])
}

own(payload) if {
	some signature, accounts in {
		"addRateLimits(address)": {lower(pau.rateLimits)},
		"addController(address)": {lower(pau.controller)},
		"addCBeam(address)": cbeams,
	}
	startswith(payload, registered[signature])
	address(argument(payload, 0)) in accounts
}

own(payload) if {
	startswith(payload, registered["addInitRateLimits(bytes32,address,uint256,uint256)"])
	[address(argument(payload, 1)), argument(payload, 0)] in shown_limits
}

# How fast limits of all may be raised is what the network's manifest says, and nothing else.
own(payload) if {
	pace := input.plan.network.sorl
	some signature, value in {"setHop(address,uint256)": pace.hop, "setMaxChange(address,uint256)": 1000000000000000000 + (pace.maxChange * 100000000000000)}
	payload == concat("", [delayed[signature], number(0), number(value)])
}

# An approved call sets a parameter of the Class's Controller.
own(payload) if {
	startswith(payload, delayed["addInitControllerActions(bytes,address)"])
	sets_own(address(argument(payload, 1)), payload)
}

# sets_own tells whether a call inside calldata, after two words and its length, sets a parameter of
# the Class's Controller.
sets_own(contract, calldata) if {
	contract == lower(pau.controller)
	some selector in own_functions.sets
	substring(argument(calldata, 3), 0, 8) == trim_prefix(selector, "0x")
}

# cbeams are the Class's own: the one of its deployment, and the one that its manifest names now.
# Each is the Safe of an authority that neither approves nor deploys.
cbeams := {lower(authority.safe) |
	some name, authority in input.plan.network.authorities
	not name in {"council", "deployer"}
	lower(authority.safe) in own_cbeams
}

own_cbeams := {lower(core.basis.class.cBeam)} | {lower(limit.cBeam) |
	some of in subjects
	some limit in of.limits
	lower(limit.rateLimits) == lower(pau.rateLimits)
}

# budgets are the RateLimits that a plan may prepare or set limits on.
budgets := {lower(pau.rateLimits)} | {lower(prime.rateLimits) | some prime in input.plan.network.primes}

# METADATA
# title: timelock calldata that is not the operation shown
# description: |
#   Calldata for the timelock is, byte for byte, one of the operations that the other rules judge,
#   with the timelock's own delay.
# custom:
#   code: HC2245
#   severity: error
#   remedy: do not sign, and find out who made this plan
#   source: "the id of a timelock operation covers its targets, values, payloads, predecessor and
#     salt, and not its delay"
operations_exact contains finding if {
	some entry in calls
	entry.call.to == contracts.timelock
	not entry.call.data in encoded
	finding := lib.finding(class, "class", sprintf("%s: the calldata of %q is none of the plan's operations", [entry.batch.id, entry.call.name]))
}

encoded := {concat("", [selector, arguments(operation, delay)]) |
	some operation in operations
	some selector, delay in {
		functions.timelock["scheduleBatch(address[],uint256[],bytes[],bytes32,bytes32,uint256)"]: number(core.basis.platform.minDelay),
		functions.timelock["executeBatch(address[],uint256[],bytes[],bytes32,bytes32)"]: "",
	}
} | {concat("", [functions.timelock["cancel(bytes32)"], trim_prefix(operation.id, "0x")]) | some operation in operations}

# arguments is the ABI encoding of an operation: the offsets of its three lists, predecessor and
# salt, perhaps the delay, and then the lists. All values are zero; the rule above demands it.
arguments(operation, delay) := concat("", array.flatten([
	[number(head), number(head + list), number(head + (2 * list))],
	[trim_prefix(word, "0x") | some word in [operation.predecessor, operation.salt]],
	delay,
	number(n),
	[sprintf("000000000000000000000000%s", [trim_prefix(lower(target), "0x")]) | some target in operation.targets],
	number(n),
	[number(0) | some _ in operation.values],
	number(n),
	[number((32 * n) + sum([size | some j, size in sizes; j < i])) | some i, _ in sizes],
	[concat("", [number(length(payload)), padded(payload)]) | some payload in operation.payloads],
])) if {
	n := count(operation.targets)
	head := (32 * 5) + (count(delay) / 2)
	list := 32 * (n + 1)
	sizes := [size |
		some payload in operation.payloads
		size := 32 + (count(padded(payload)) / 2)
	]
}

# length is in bytes; padded is the payload in whole words, without 0x.
length(payload) := (count(payload) - 2) / 2

padded(payload) := concat("", [digits, substring(number(0), 0, (64 - (count(digits) % 64)) % 64)]) if digits := trim_prefix(payload, "0x")

# METADATA
# title: limit or pairing of something else
# description: |
#   A plan sets the limits that it shows, on the Class's own RateLimits or on those of a Prime that
#   the network names, and pairs the Class's cBEAM with the Class's own contracts. It deregisters no
#   others, and gives no role that the plan does not show, but one that a Safe lends itself for one
#   transaction.
# custom:
#   code: HC2246
#   severity: error
#   remedy: do not sign, and find out who made this plan
#   source: "only the PAU's own cBEAM configures it; nothing outside the changed Class"
own_limits contains finding if {
	some entry in calls
	entry.call.to == contracts.configurator
	entry.selector == functions.configurator["setRateLimit(address,bytes32,uint256,uint256)"]
	not sets_shown(entry.call.data)
	finding := lib.finding(class, "class", sprintf("%s: %q sets a limit that the plan does not show", [entry.batch.id, entry.call.name]))
}

own_limits contains finding if {
	some entry in calls
	entry.call.to == contracts.configurator
	entry.selector == functions.configurator["callControllerAction(address,bytes)"]
	not sets_own(address(argument(entry.call.data, 0)), entry.call.data)
	finding := lib.finding(class, "class", sprintf("%s: %q makes an approved call that sets no parameter of the Class", [entry.batch.id, entry.call.name]))
}

own_limits contains finding if {
	some entry in calls
	entry.call.to == contracts.beamState
	entry.selector == functions.beamState["delInitControllerActions(bytes32,address)"]
	not address(argument(entry.call.data, 1)) in {lower(pau.controller), lower(pau.accessControls)}
	finding := lib.finding(class, "class", sprintf("%s: %q takes back an approval that is not the Class's own", [entry.batch.id, entry.call.name]))
}

own_limits contains finding if {
	some entry in calls
	entry.call.to == contracts.beamState
	some signature, contract in {"setCBeamForRateLimits(address,address)": "rateLimits", "setCBeamForController(address,address)": "controller"}
	entry.selector == functions.beamState[signature]
	not pairs(entry.call.data, contract)
	finding := lib.finding(class, "class", sprintf("%s: %q pairs something else than the Class's own", [entry.batch.id, entry.call.name]))
}

own_limits contains finding if {
	some entry in calls
	entry.call.to == contracts.beamState
	some signature, contract in {"unsetCBeamForRateLimits(address,address)": "rateLimits", "unsetCBeamForController(address,address)": "controller"}
	entry.selector == functions.beamState[signature]
	address(argument(entry.call.data, 0)) != lower(pau[contract])
	finding := lib.finding(class, "class", sprintf("%s: %q ends a pairing that is not the Class's own", [entry.batch.id, entry.call.name]))
}

own_limits contains finding if {
	some entry in calls
	entry.call.to == contracts.beamState
	entry.selector == functions.beamState["delInitRateLimits(bytes32,address)"]
	not [address(argument(entry.call.data, 1)), argument(entry.call.data, 0)] in (shown_limits | stray_limits)
	finding := lib.finding(class, "class", sprintf("%s: %q deletes an init that the plan does not show", [entry.batch.id, entry.call.name]))
}

own_limits contains finding if {
	some entry in calls
	entry.call.to == contracts.beamState
	some signature, contract in {"delRateLimits(address)": "rateLimits", "delController(address)": "controller"}
	entry.selector == functions.beamState[signature]
	address(argument(entry.call.data, 0)) != lower(pau[contract])
	finding := lib.finding(class, "class", sprintf("%s: %q deregisters something else than the Class's own", [entry.batch.id, entry.call.name]))
}

own_limits contains finding if {
	some entry in calls
	lower(entry.call.to) in own_contracts
	some selector in own_functions.gives
	entry.selector == selector
	not gives_shown(entry)
	not lent(entry)
	finding := lib.finding(class, "class", sprintf("%s: %q gives a role that the plan does not show", [entry.batch.id, entry.call.name]))
}

# gives_shown compares with the roles of the end. The holder is the last argument.
gives_shown(entry) if {
	some role in core.roles
	lower(role.address) == lower(entry.call.to)
	address(substring(entry.call.data, count(entry.call.data) - 64, 64)) == lower(role.holder)
}

# lent tells whether a Safe gives a role to itself, and takes it away again in the same transaction.
lent(entry) if {
	some give, take in {"addFreezer(address)": "removeFreezer(address)"}
	entry.selector == own_functions.gives[give]
	some i, given in entry.batch.calls
	given.data == entry.call.data
	some j, taken in entry.batch.calls
	j > i
	taken.to == entry.call.to
	taken.data == concat("", [own_functions.takes[take], substring(entry.call.data, 10, -1)])
	address(argument(entry.call.data, 0)) == lower(entry.batch.safe)
}

shown_limits := {[lower(limit.rateLimits), trim_prefix(limit.key, "0x")] |
	some of in subjects
	some limit in of.limits
	lower(limit.rateLimits) in budgets
}

# stray_limits are those of the Class that no manifest names. A plan only takes them away.
stray_limits := {[lower(limit.rateLimits), trim_prefix(limit.key, "0x")] |
	some limit in core.basis.class.strays
	lower(limit.rateLimits) in budgets
}

sets_shown(calldata) if [address(argument(calldata, 0)), argument(calldata, 1)] in shown_limits

sets_shown(calldata) if {
	[address(argument(calldata, 0)), argument(calldata, 1)] in stray_limits
	[argument(calldata, 2), argument(calldata, 3)] == [number(0), number(0)]
}

pairs(calldata, contract) if {
	address(argument(calldata, 0)) == lower(pau[contract])
	address(argument(calldata, 1)) in cbeams
}

# METADATA
# title: plan that opens a send which nobody has attested
# description: |
#   A plan lets more capital go outside, by an init, a first value or a higher limit, only where the
#   Unit's Book refers to an attestation of that receiver which is valid when the plan is judged.
#   Lowering needs none. A development chain needs none. changes.attested asks the same of
#   manifests; a step of GovOps within an init, as of a ramp, changes no manifest.
# custom:
#   code: HC2298
#   severity: error
#   remedy: add the attestation to the Book's manifest, and plan again
#   source: "two-beacon gate: no external send without a PRE_DEPLOYMENT attestation; a stale one, or
#     one of another scope, does not count"
sends_attested contains finding if {
	not lib.development(input.plan.network)
	some send in input.plan.sends
	not lib.attested(object.get(send, "book", {}), send.to, input.plan.now)
	some what in lets_out(send)
	message := sprintf("%s lets more through to %s, and no PRE_DEPLOYMENT attestation of the Unit's Book speaks of that receiver and is valid at %s", [what, send.to, input.plan.now])
	finding := lib.finding({"file": send.file}, "unit.book", message)
}

# lets_out is what of a plan opens or raises the limit of a send.
lets_out(send) := {sprintf("%q", [entry.call.name]) | some entry in calls; raises(entry, limit)} | {"an operation of the timelock" | some payload in operations[_].payloads; raises_init(payload, limit)} if {
	limit := limit_of(send)
}

limit_of(send) := core.basis.class.limits[send.limit] if not send.own

limit_of(send) := unit.limits[send.limit] if {
	send.own
	some unit in core.basis.units
	unit.name == send.unit
}

# Where no present value was read, it counts as zero.
raises(entry, limit) if {
	entry.selector == functions.configurator["setRateLimit(address,bytes32,uint256,uint256)"]
	address(argument(entry.call.data, 0)) == lower(limit.rateLimits)
	argument(entry.call.data, 1) == trim_prefix(limit.key, "0x")
	above(argument(entry.call.data, 2), argument(entry.call.data, 3), object.get(limit, "now", {}))
}

# The factory gives limits their first values, each after its key.
raises(entry, limit) if {
	entry.selector in {functions.factory["activate(bytes32,(bytes32,uint256,uint256)[][])"], functions.factory["open(bytes32,address,(bytes32,uint256,uint256)[][])"]}
	[_, after] := split(entry.call.data, trim_prefix(limit.key, "0x"))
	above(substring(after, 0, 64), substring(after, 64, 64), {})
}

raises_init(payload, limit) if {
	startswith(payload, registered["addInitRateLimits(bytes32,address,uint256,uint256)"])
	argument(payload, 0) == trim_prefix(limit.key, "0x")
	address(argument(payload, 1)) == lower(limit.rateLimits)
	above(argument(payload, 2), argument(payload, 3), object.get(limit, "init", {}))
}

# above compares words of calldata with amounts. Words of one length sort as their numbers do.
above(max, _, was) if max > number(to_number(object.get(was, "maxAmount", "0")))

above(_, slope, was) if slope > number(to_number(object.get(was, "slope", "0")))

# METADATA
# title: role that nobody expects in the end
# description: |
#   In the end admins are those that the network allows, the Configurator is an admin of
#   AccessControls and RateLimits, and the PAU's parts hold what they need of each other. The
#   factory and the deployer hold nothing. Nobody may add actors but admins: there are no grantors.
# custom:
#   code: HC2247
#   severity: error
#   remedy: do not sign; correct the Class's admins, actors, revokers and freezers
#   source: "reviewer's checks: expected admins have access, the deployer none, nobody else;
#     grantors are empty; no leftover admins"
roles_expected contains finding if {
	some role in core.roles
	not foreseen(role)
	finding := lib.finding(class, "class", sprintf("%s of %s would be held by %s", [role.role, role.contract, role.holder]))
}

# foreseen reads the holders itself. A role that is not named here has none.
foreseen(role) if lower(role.holder) in (holders(role) - outsiders)

holders(role) := admins | configures(role.address) if role.role in {"DEFAULT_ADMIN_ROLE", "ADMIN", "WARD"}

holders(role) := {lower(pau.controller)} if role.role == "CONTROLLER"

holders(role) := {lower(pau.agent)} if role.role == "ALLOCATOR_ROLE"

holders(role) := {lower(pau.almProxy)} if role.role == "BUD"

# Rules about the manifest say who may be these.
holders(role) := {lower(role.holder)} if role.role in {"ACTOR", "REVOKER", "FREEZER"}

admins := {lower(admin) | some admin in input.plan.network.admins}

default configures(_) := set()

configures(contract) := {lower(contracts.configurator)} if contract in {pau.accessControls, pau.rateLimits}

# outsiders hold nothing in the end.
outsiders := {lower(contracts[part]) | some part in ["factory", "registry", "guards"]} | {lower(authority.safe) |
	some name, authority in input.plan.network.authorities
	name == "deployer"
}

# METADATA
# title: signature that nobody expects
# description: |
#   The deployer deploys, the council schedules and pairs, and GovOps sets limits, each with the
#   Safe that the network names. Anyone executes what has waited. A spell acts through a contract
#   that the network names for that.
# custom:
#   code: HC2248
#   severity: error
#   remedy: do not sign, and find out who made this plan
#   source: "authorities: council, deployer, GovOps; separation of who approves, deploys and
#     operates"
signers_expected contains finding if {
	some entry in batches
	not signs_in(entry)
	finding := lib.finding(class, "class", sprintf("%s: %s signs in the stage %q", [entry.batch.id, entry.batch.authority, entry.stage]))
}

signers_expected contains finding if {
	some entry in batches
	not signs_as(entry.batch)
	finding := lib.finding(class, "class", sprintf("%s: Safe or sender is not that of %s", [entry.batch.id, entry.batch.authority]))
}

signers := {
	"deploy": {"deployer"},
	"schedule": {"council"},
	"register": {"anyone", "council"},
	"spell": {name | some name, _ in object.get(input.plan.network, "spells", {})},
	"access": insiders,
	"remove": insiders,
	"limits": ({prime.govOps | some prime in input.plan.network.primes} | {name |
		some name, authority in input.plan.network.authorities
		lower(authority.safe) in cbeams
	}),
}

# insiders may hold rights on a live Class. The deployer never does.
insiders := {name | some name, _ in input.plan.network.authorities} - {"deployer"}

# A second stage of a kind has a number behind it: "limits-2".
signs_in(entry) if entry.batch.authority in signers[split(entry.stage, "-")[0]]

signs_as(batch) if {
	batch.authority == "anyone"
	not batch.safe
	not batch.sender
}

signs_as(batch) if {
	batch.safe == input.plan.network.authorities[batch.authority].safe
	not batch.sender
}

signs_as(batch) if {
	batch.sender == input.plan.network.spells[batch.authority].sender
	not batch.safe
}

# METADATA
# title: plan that can be executed for too long
# description: |
#   A signature that stays valid for long can be used when nobody expects it any more. The deadline
#   leaves the timelock's delay, thirty days for signing, and the rest of the day. On a development
#   chain, whose clock people move, it counts from the chain's time.
# custom:
#   code: HC2249
#   severity: error
#   remedy: plan again with an earlier deadline
#   source: "plan deadline: the timelock's delay and thirty days for signing"
deadline contains finding if {
	not timely
	finding := lib.finding(class, "class", sprintf("its deadline is more than the timelock's delay and %d days away", [days]))
}

days := 31

timely if core.deadline <= (clock + core.basis.platform.minDelay) + (days * 86400)

clock := now if not lib.development(input.plan.network)

clock := max([now, input.plan.plan.block.time]) if lib.development(input.plan.network)

now := time.parse_rfc3339_ns(input.plan.now) / 1000000000

# METADATA
# title: signed batch without its guards
# description: |
#   Each batch that a Safe signs begins with two guards, by which it reverts on another chain and
#   after the plan's deadline.
# custom:
#   code: HC2250
#   severity: error
#   remedy: do not sign, and find out who made this plan
#   source: "batches start with guards: calls that revert unless the plan's assumptions still hold"
guarded contains finding if {
	some entry in batches
	entry.batch.authority != "anyone"
	not entry.batch.sender
	some i, guard in guards
	not is_guard(entry.batch, i, guard)
	finding := lib.finding(class, "class", sprintf("%s: call %d is not the guard %s", [entry.batch.id, i, guard.function]))
}

guards := [
	{"function": "chain(uint256)", "value": core.chainId},
	{"function": "notAfter(uint256)", "value": core.deadline},
]

is_guard(batch, i, guard) if {
	call := batch.calls[i]
	call.to == contracts.guards
	call.data == concat("", [functions.guards[guard.function], number(guard.value)])
}

# METADATA
# title: facets that nothing holds to the template
# description: |
#   A batch that a Safe signs or a spell makes, and that gives a Controller facets, reverts unless
#   the Beacon still offers what the plan found: it reads what the Beacon has before. A batch that
#   deploys a Class demands the code of each facet that the template pins, too.
# custom:
#   code: HC2310
#   severity: error
#   remedy: do not sign, and find out who made this plan
#   source: "facets are part of a template: guarded in every batch, recorded and watched"
facets_guarded contains finding if {
	some entry in batches
	takes_facets(entry.batch)
	not reads_beacon(entry.batch)
	finding := lib.finding(class, "class", sprintf("%s: nothing demands that the Beacon still has the template's facets", [entry.batch.id]))
}

facets_guarded contains finding if {
	some entry in batches
	takes_facets(entry.batch)
	called(entry.batch, functions.factory, "deployClass(")
	some facet in pinned_facets
	not demands_code(entry.batch, facet.codeHash)
	finding := lib.finding(class, "class", sprintf("%s: nothing demands the code of %s that the template pins", [entry.batch.id, facet.id]))
}

pinned_facets := object.get(input.plan.template, "facets", [])

takes_facets(batch) if {
	count(pinned_facets) > 0
	batch.authority != "anyone"
	some from, signature in {functions.factory: "deployClass(", own_functions.sets: "updateIntegrations("}
	called(batch, from, signature)
}

called(batch, from, beginning) if {
	some call in batch.calls
	some signature, selector in from
	startswith(signature, beginning)
	startswith(call.data, selector)
}

# offers is how a guard asks the Beacon for its facets.
offers := {"getConfigs(bytes32[])": "0x47e51d38"}

# The call that a guard makes stands behind four words: target, place, expected hash and length.
reads_beacon(batch) if {
	some call in batch.calls
	call.to == contracts.guards
	startswith(call.data, functions.guards["reads(address,bytes,bytes32)"])
	address(argument(call.data, 0)) == lower(contracts.beacon)
	sprintf("0x%s", [substring(call.data, 10 + (64 * 4), 8)]) == offers["getConfigs(bytes32[])"]
}

demands_code(batch, hash) if {
	some call in batch.calls
	call.to == contracts.guards
	startswith(call.data, functions.guards["codeHash(address,bytes32)"])
	sprintf("0x%s", [argument(call.data, 1)]) == hash
}
