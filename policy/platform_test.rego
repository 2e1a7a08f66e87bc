# SPDX-License-Identifier: AGPL-3.0-or-later

package halo.platform_test

import data.halo.plan
import data.halo.plan_test as fixture
import data.halo.platform

word(value) := sprintf("%064x", [value])

network := object.union(fixture.network, {
	"name": "dev", "file": "halos/networks/dev.cue", "opening": "factory",
	"platform": {"governance": "council", "approval": "approvers", "templates": ["lcts@1"], "schedules": true, "pairs": true},
	"authorities": {"council": {"safe": fixture.account(11)}, "deployer": {"safe": fixture.account(12)}, "approvers": {"safe": fixture.account(15)}},
	"spells": {"proxy": {"sender": fixture.account(41)}},
})

factory := platform.account(fixture.account(2))

call(contract, text) := {"to": fixture.account(contract), "name": "a call", "data": text}

begin := [
	call(3, concat("", [plan.functions.guards["chain(uint256)"], word(1337)])),
	call(3, concat("", [plan.functions.guards["notAfter(uint256)"], word(1801440000)])),
]

signed(authority, safe, list) := {"id": authority, "authority": authority, "safe": fixture.account(safe), "calls": array.concat(begin, list)}

anyone := {"id": "anyone", "authority": "anyone", "calls": [
	{"to": platform.deployer, "name": "install", "data": concat("", ["0x", word(0), "6000"])},
	call(1, platform.open_functions["storeCode(bytes)"]),
]}

registration := call(1, concat("", [platform.registering, word(32), plan.slug("lcts"), word(1)]))

status(value) := call(1, concat("", [platform.template_functions["setStatus(bytes32,uint8)"], word(7), word(value)]))

id(value) := concat("", ["0x", word(value)])

rights := [
	call(2, platform.called("factory", "grantRole", [platform.roles.DEPLOYER_ROLE, platform.account(fixture.account(12))])),
	call(2, platform.called("factory", "setAdminAllowed", [platform.account(fixture.account(11)), word(1)])),
]

given := [
	call(7, platform.called("timelock", "grantRole", [platform.roles.PROPOSER_ROLE, factory])),
	call(5, platform.called("beamState", "setUserRole", [factory, word(3), word(1)])),
	call(5, platform.called("beamState", "addCBeam", [factory])),
]

spell := {"id": "proxy", "authority": "proxy", "sender": fixture.account(41), "calls": given}

asked(on, list) := {"platform": {
	"now": "2027-01-01T00:00:00Z", "network": on, "templates": {
		"lcts@1": {"name": "lcts", "version": 1, "status": "deprecated"},
		"nfat@1": {"name": "nfat", "version": 1, "status": "deprecated"},
	},
	"ids": {"lcts@1": id(7), "nfat@1": id(8)},
	"plan": {"block": {"time": 1798761600}, "core": {
		"class": "networks/dev", "network": "dev", "chainId": 1337, "deadline": 1801440000,
		"stages": [{"name": "all", "batches": list}],
	}},
}}

whole := [anyone, signed("approvers", 15, [registration, status(2)]), signed("council", 11, rights), spell]

of(list) := asked(network, list)

test_what_is_wanted_passes if {
	every rule in [platform.destinations, platform.rights_wanted, platform.templates_wanted, platform.signers_expected, platform.guarded] {
		count(rule) == 0
	} with input as of(whole)
}

test_destinations if {
	count(platform.destinations) == 1 with input as of([signed("council", 11, [call(22, "0x40c10f19")])])
	count(platform.destinations) == 1 with input as of([signed("council", 11, [call(5, "0x65fae35e")])])
}

test_rights_wanted if {
	count(platform.rights_wanted) == 1 with input as of([object.union(spell, {"calls": [call(7, platform.called("timelock", "revokeRole", [platform.roles.PROPOSER_ROLE, factory]))]})])

	# Of a network that wants less, each of the three is no right.
	less := json.patch(network, [
		{"op": "replace", "path": "platform/schedules", "value": false}, {"op": "replace", "path": "platform/pairs", "value": false},
		{"op": "replace", "path": "opening", "value": "govops"},
	])
	count(platform.rights_wanted) == 1 with input as asked(less, [spell])
	taken := object.union(spell, {"calls": [
		call(7, platform.called("timelock", "revokeRole", [platform.roles.PROPOSER_ROLE, factory])),
		call(5, platform.called("beamState", "setUserRole", [factory, word(3), word(0)])),
		call(5, platform.called("beamState", "delCBeam", [factory])),
	]})
	count(platform.rights_wanted) == 0 with input as asked(less, [taken])
}

stranger := platform.account(fixture.account(77))

revoked(contract, name, role, holder) := call(contract, platform.called(name, "revokeRole", [role, holder]))

forbidden(admin) := call(2, platform.called("factory", "setAdminAllowed", [admin, word(0)]))

closed(selector) := call(5, platform.called("beamState", "setRoleAction", [word(3), platform.left(selector), word(0)]))

# What no manifest wants is taken from whomever has it. What a manifest wants is taken from nobody.
test_what_is_not_wanted_is_taken if {
	every list in [
		[signed("council", 11, [forbidden(stranger), revoked(2, "factory", platform.roles.DEPLOYER_ROLE, stranger), revoked(2, "factory", platform.admin_role, stranger)])],
		[signed("approvers", 15, [revoked(1, "registry", platform.admin_role, stranger)])],
		[object.union(spell, {"calls": [closed("0x38de8682")]})],
	] {
		every rule in [platform.destinations, platform.rights_wanted, platform.signers_expected] {
			count(rule) == 0
		} with input as of(list)
	}
	by_spell := json.patch(network, [{"op": "replace", "path": "platform/approval", "value": "proxy"}])
	of_spell := revoked(1, "registry", platform.admin_role, platform.account(fixture.account(41)))
	count(platform.rights_wanted) == 1 with input as asked(by_spell, [object.union(spell, {"calls": [of_spell]})])
	every each in [
		forbidden(platform.account(fixture.account(11))), revoked(2, "factory", platform.roles.DEPLOYER_ROLE, platform.account(fixture.account(12))),
		revoked(2, "factory", platform.admin_role, platform.account(fixture.account(11))), revoked(2, "factory", platform.roles.PROPOSER_ROLE, stranger),
		revoked(1, "registry", platform.admin_role, platform.account(fixture.account(15))), closed("0x70807a96"),
		call(2, platform.called("factory", "grantRole", [platform.roles.DEPLOYER_ROLE, stranger])), call(2, platform.called("factory", "setAdminAllowed", [stranger, word(1)])),
	] {
		count(platform.rights_wanted) == 1 with input as of([signed("council", 11, [each])])
	}
	count(platform.signers_expected) == 1 with input as of([signed("council", 11, [revoked(1, "registry", platform.admin_role, stranger)])])
}

test_templates_wanted if {
	other := call(1, concat("", [platform.registering, word(32), plan.slug("lcts"), word(2)]))
	count(platform.templates_wanted) == 1 with input as of([signed("approvers", 15, [other])])
	count(platform.templates_wanted) == 1 with input as of([signed("approvers", 15, [status(3)])])
	every version in [8, 9, 0] { # one that the network does not want, and what no manifest declares
		of_another := call(1, concat("", [platform.template_functions["setStatus(bytes32,uint8)"], word(version), word(2)]))
		count(platform.templates_wanted) == 1 with input as of([signed("approvers", 15, [of_another])])
	}
}

test_signers_expected if {
	count(platform.signers_expected) == 1 with input as of([signed("council", 11, [registration])])
	count(platform.signers_expected) == 1 with input as of([signed("council", 12, rights)])
	count(platform.signers_expected) == 2 with input as of([object.union(spell, {"authority": "deployer"})])
}

test_the_deployer_governs_nothing if {
	itself := json.patch(network, [
		{"op": "replace", "path": "platform/governance", "value": "deployer"},
		{"op": "replace", "path": "platform/approval", "value": "deployer"},
	])
	count(platform.signers_expected) == 2 with input as asked(itself, [signed("deployer", 12, array.concat(rights, [object.union(registration, {"name": "another"})]))])
}

test_guarded if {
	bare := object.union(signed("council", 11, []), {"calls": rights})
	count(platform.guarded) == 2 with input as of([bare])
	count(platform.guarded) == 2 with input as asked(object.union(network, {"name": "other"}), [])
	late := json.patch(of([]), [{"op": "replace", "path": "platform/plan/core/deadline", "value": 1801440000 + (86400 * 2)}])
	count(platform.guarded) == 1 with input as late
	public := asked(object.union(network, {"chainId": 1}), [])
	count(platform.guarded) == 1 with input as public # of another chain
}
