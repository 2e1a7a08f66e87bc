# SPDX-License-Identifier: AGPL-3.0-or-later

# METADATA
# title: What the plan of a platform may hold
# description: |
#   The plan by which a network gets what its manifest wants of the Halo Factory, before anybody
#   signs it. These rules know nothing of how plans are made: they look at every call's destination
#   and calldata, and at who signs. What gives a right is compared word by word with what the
#   manifest wants.
package halo.platform

import data.halo.lib
import data.halo.plan

core := input.platform.plan.core

network := input.platform.network

contracts := network.contracts

wanted := network.platform

batches := [{"stage": stage.name, "batch": batch} | some stage in core.stages; some batch in stage.batches]

calls := [{"batch": entry.batch, "call": call, "selector": substring(call.data, 0, 10)} |
	some entry in batches
	some call in entry.batch.calls
]

# deployer is the public CREATE2 deployer. Its calldata is a salt, which is zero here, and code.
deployer := "0x4e59b44847b379578588920cA78FbF26c0B4956C"

# open_functions may be called by anyone. What they store or deploy is found by its hash alone.
open_functions := {
	"storeCode(bytes)": "0x47d2e792",
	"deploySingleton(bytes32)": "0x3e0e7120",
}

# template_functions are those of whoever approves templates.
template_functions := {
	"registerTemplate((bytes32,uint32,(bytes32,bytes32)[],bytes32[],(bytes32,uint256,uint256)[],(bytes32,uint256,uint256)[],(bytes32,uint256,uint256,uint256,uint256)[],bytes32,uint64))": "0x093ba322",
	"setStatus(bytes32,uint8)": "0x8de654ba",
}

# right_functions give or take a right, by the contract's name in the network's manifest.
right_functions := {
	"factory": {
		"grantRole(bytes32,address)": "0x2f2ff15d",
		"revokeRole(bytes32,address)": "0xd547741f",
		"setAdminAllowed(address,bool)": "0x5059a58d",
	},
	"registry": {"revokeRole(bytes32,address)": "0xd547741f"},
	"timelock": {
		"grantRole(bytes32,address)": "0x2f2ff15d",
		"revokeRole(bytes32,address)": "0xd547741f",
	},
	"beamState": {
		"setRoleAction(uint8,bytes4,bool)": "0xd3d99a45",
		"setUserRole(address,uint8,bool)": "0x67aff484",
		"addCBeam(address)": "0x38de8682",
		"delCBeam(address)": "0x486d8db5",
	},
}

# pairing_functions are those of the BeamState that the factory calls when it activates a Class, and
# opening_functions when it opens limits.
pairing_functions := {
	"setCBeamForRateLimits(address,address)": "0x70807a96",
	"setCBeamForController(address,address)": "0xbb0f6004",
}

opening_functions := {
	"setCBeamForRateLimits(address,address)": "0x70807a96",
	"unsetCBeamForRateLimits(address,address)": "0x6384113e",
}

# roles are the keccak256 of their names, admin_role is that of AccessControl, and pairing_role that
# of the BeamState.
roles := {
	"DEPLOYER_ROLE": "0xfc425f2263d0df187444b70e47283d622c70181c5baebb1306a01edba1ce184c",
	"PROPOSER_ROLE": "0xb09aa5aeb3702cfd50b6b62bc4532604938f21248a27a1d5ca736082b6819cc1",
}

admin_role := concat("", ["0x", word(0)])

pairing_role := 3

# METADATA
# title: call that a platform does not need
# description: |
#   The plan of a platform calls the public CREATE2 deployer, the registry, and what gives or takes
#   a right of factory, timelock and BeamState. Contracts of Classes and Primes, and tokens, are
#   never called.
# custom:
#   code: HC2300
#   severity: error
#   remedy: do not sign, and find out who made this plan
#   source: "platform plans: nothing but what the manifest wants"
destinations contains finding if {
	some entry in calls
	not installs(entry)
	not governs_templates(entry)
	not gives(entry)
	not guards(entry)
	finding := lib.finding(network, "network.platform", sprintf("%s: %q calls %s of %s, which the plan of a platform never does", [entry.batch.id, entry.call.name, entry.selector, entry.call.to]))
}

installs(entry) if {
	entry.call.to == deployer
	startswith(entry.call.data, concat("", ["0x", word(0)]))
}

installs(entry) if {
	entry.call.to == contracts.registry
	some selector in open_functions
	entry.selector == selector
}

governs_templates(entry) if {
	entry.call.to == contracts.registry
	some selector in template_functions
	entry.selector == selector
}

gives(entry) if {
	some contract, signatures in right_functions
	entry.call.to == contracts[contract]
	some selector in signatures
	entry.selector == selector
}

guards(entry) if {
	entry.call.to == contracts.guards
	some selector in plan.functions.guards
	entry.selector == selector
}

# METADATA
# title: right that the manifest does not want
# description: |
#   Each call that gives or takes a right is, word by word, one of those that follow from the
#   network's manifest: the deployer's role, the admins of Classes, and what the factory may do in
#   the Configurator Unit. Nobody else gets a right by the plan of a platform, and the factory gets
#   no other. What the manifest wants is taken from nobody; what it does not want may be.
# custom:
#   code: HC2301
#   severity: error
#   remedy: do not sign, cast no spell made from it, and find out who made this plan
#   source: "spells of platforms: nothing but what the manifest wants"
rights_wanted contains finding if {
	some entry in calls
	gives(entry)
	not [entry.call.to, entry.call.data] in foreseen
	not takes(entry)
	finding := lib.finding(network, "network.platform", sprintf("%s: %q is no right that network %s wants", [entry.batch.id, entry.call.name, network.name]))
}

# foreseen are the calls that give or take a right, by who is called.
foreseen := (((({[contracts.factory, called("factory", "grantRole", [roles.DEPLOYER_ROLE, account(safe)])] |
	some name, authority in network.authorities
	name == "deployer"
	safe := authority.safe
} | {[contracts.factory, called("factory", "setAdminAllowed", [account(admin), word(1)])] | some admin in network.admins}) | {[contracts.timelock, called("timelock", proposing, [roles.PROPOSER_ROLE, account(contracts.factory)])]}) | {[contracts.beamState, called("beamState", "setRoleAction", [word(pairing_role), left(selector), word(1)])] | some selector in factory_functions}) | {[contracts.beamState, called("beamState", "setUserRole", [account(contracts.factory), word(pairing_role), holding])]}) | {[contracts.beamState, called("beamState", enrolling, [account(contracts.factory)])]}

# takes tells whether a call takes a right that the manifest does not want: an admin of Classes, a
# role of registry or factory, or a function of the BeamState's role.
takes(entry) if {
	entry.call.to == contracts.factory
	some admin in accounts(entry.call.data)
	not admin in {account(each) | some each in network.admins}
	entry.call.data == called("factory", "setAdminAllowed", [admin, word(0)])
}

takes(entry) if {
	entry.call.to == contracts.factory
	some role, holder in {roles.DEPLOYER_ROLE: network.authorities.deployer.safe, admin_role: acting(wanted.governance)}
	some other in accounts(entry.call.data)
	other != account(holder)
	entry.call.data == called("factory", "revokeRole", [role, other])
}

takes(entry) if {
	entry.call.to == contracts.registry
	some other in accounts(entry.call.data)
	other != account(acting(wanted.approval))
	entry.call.data == called("registry", "revokeRole", [admin_role, other])
}

takes(entry) if {
	entry.call.to == contracts.beamState
	argument := plan.argument(entry.call.data, 1)
	not argument in {left(selector) | some selector in factory_functions}
	entry.call.data == called("beamState", "setRoleAction", [word(pairing_role), argument, word(0)])
}

# accounts are the first two words of a call: one of them is the account that it is about.
accounts(calldata) := {plan.argument(calldata, i) | some i in [0, 1]}

# acting is the account of an authority, or of a contract of spells.
acting(name) := network.authorities[name].safe

acting(name) := network.spells[name].sender

default proposing := "revokeRole"

proposing := "grantRole" if wanted.schedules

default holding := "0000000000000000000000000000000000000000000000000000000000000000"

holding := word(1) if count(factory_functions) > 0

default enrolling := "delCBeam"

enrolling := "addCBeam" if opens

opens if network.opening == "factory"

# factory_functions are what the factory calls of the BeamState.
factory_functions := {selector | some selector in pairing_functions; wanted.pairs} | {selector | some selector in opening_functions; opens}

# called is the calldata of a function of a contract, with its words.
called(contract, function, words) := concat("", array.concat([selector], [trim_prefix(each, "0x") | some each in words])) if {
	some signature, selector in right_functions[contract]
	startswith(signature, sprintf("%s(", [function]))
}

word(value) := sprintf("%064x", [value])

account(address) := concat("", ["000000000000000000000000", lower(trim_prefix(address, "0x"))])

left(selector) := concat("", [trim_prefix(selector, "0x"), substring(word(0), 0, 56)])

# METADATA
# title: template that the manifest does not want
# description: |
#   A plan registers versions that the network's manifest names, and sets of each the status that
#   its own manifest says.
# custom:
#   code: HC2302
#   severity: error
#   remedy: do not sign, and find out who made this plan
#   source: "templates are governed: registered as their manifests say, by whoever approves them"
templates_wanted contains finding if {
	some entry in calls
	governs_templates(entry)
	not wanted_template(entry)
	finding := lib.finding(network, "network.platform.templates", sprintf("%s: %q is of no template that network %s wants", [entry.batch.id, entry.call.name, network.name]))
}

wanted_template(entry) if {
	startswith(entry.selector, registering)
	some template in named
	plan.argument(entry.call.data, 1) == plan.slug(template.name)
	plan.argument(entry.call.data, 2) == word(template.version)
}

wanted_template(entry) if {
	not startswith(entry.selector, registering)
	some ref in wanted.templates
	plan.argument(entry.call.data, 0) == trim_prefix(lower(input.platform.ids[ref]), "0x")
	plan.argument(entry.call.data, 1) == word(statuses[input.platform.templates[ref].status])
}

registering := selector if {
	some signature, selector in template_functions
	startswith(signature, "registerTemplate(")
}

named := [input.platform.templates[ref] | some ref in wanted.templates]

statuses := {"approved": 1, "deprecated": 2, "revoked": 3}

# METADATA
# title: signature that nobody expects of a platform
# description: |
#   Anyone installs what is found by its hash. Whom the manifest names for approval registers
#   templates, and whom it names for governance gives the factory's roles. In timelock and BeamState
#   an authority or a contract of spells of the network acts. The deployer does none of it. Each
#   signs with the account that the manifest names.
# custom:
#   code: HC2303
#   severity: error
#   remedy: do not sign, and find out who made this plan
#   source: "authorities: template approval apart from governance; the deployer holds no right"
signers_expected contains finding if {
	some entry in calls
	not guards(entry)
	not entry.batch.authority in signers(entry)
	finding := lib.finding(network, "network.platform", sprintf("%s: %s calls %q", [entry.batch.id, entry.batch.authority, entry.call.name]))
}

signers_expected contains finding if {
	some entry in batches
	not signs_as(entry.batch)
	finding := lib.finding(network, "network.platform", sprintf("%s: Safe or sender is not that of %s", [entry.batch.id, entry.batch.authority]))
}

signers(entry) := {"anyone"} if installs(entry)

signers(entry) := {wanted.approval} - {"deployer"} if governs_templates(entry)

signers(entry) := {wanted.governance} - {"deployer"} if {
	gives(entry)
	entry.call.to == contracts.factory
}

signers(entry) := {wanted.approval} - {"deployer"} if {
	gives(entry)
	entry.call.to == contracts.registry
}

signers(entry) := actors if {
	gives(entry)
	not entry.call.to in {contracts.factory, contracts.registry}
}

actors := ({name | some name, _ in network.authorities} | {name | some name, _ in object.get(network, "spells", {})}) - {"deployer"}

signs_as(batch) if {
	batch.authority == "anyone"
	not batch.safe
	not batch.sender
}

signs_as(batch) if {
	batch.safe == network.authorities[batch.authority].safe
	not batch.sender
}

signs_as(batch) if {
	batch.sender == network.spells[batch.authority].sender
	not batch.safe
}

# METADATA
# title: signed batch of a platform without its guards
# description: |
#   A plan of a platform is for its network and chain. Each batch that a Safe signs begins with two
#   guards, by which it reverts on another chain and after the plan's deadline. That is at most
#   thirty days and the rest of the day away.
# custom:
#   code: HC2304
#   severity: error
#   remedy: plan again from this commit, with an earlier deadline
#   source: "batches start with guards: calls that revert unless the plan's assumptions still hold"
guarded contains finding if {
	some entry in batches
	entry.batch.safe
	some i, calldata in beginning
	not begins(entry.batch, i, calldata)
	finding := lib.finding(network, "network.platform", sprintf("%s: call %d is not its guard", [entry.batch.id, i]))
}

guarded contains finding if {
	some field, value in {"class": sprintf("networks/%s", [network.name]), "network": network.name, "chainId": network.chainId}
	object.get(core, field, null) != value
	finding := lib.finding(network, "network.platform", sprintf("the %s of the plan is not %v", [field, value]))
}

guarded contains finding if {
	not timely
	finding := lib.finding(network, "network.platform", sprintf("its deadline is more than %d days away", [days]))
}

begins(batch, i, calldata) if {
	batch.calls[i].to == contracts.guards
	batch.calls[i].data == calldata
}

beginning := [
	concat("", [plan.functions.guards["chain(uint256)"], word(network.chainId)]),
	concat("", [plan.functions.guards["notAfter(uint256)"], word(core.deadline)]),
]

days := 31

timely if core.deadline <= clock + (days * 86400)

clock := now if not lib.development(network)

clock := max([now, input.platform.plan.block.time]) if lib.development(network)

now := time.parse_rfc3339_ns(input.platform.now) / 1000000000
