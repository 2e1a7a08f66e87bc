# SPDX-License-Identifier: AGPL-3.0-or-later

package halo.plan_test

import data.halo.complete_test as complete
import data.halo.plan

# account is an address whose word in calldata is easy to write.
account(n) := sprintf("0x%040d", [n])

word(n) := sprintf("%064d", [n])

hash(n) := sprintf("0x%s", [word(n)])

# The Class's own contracts have numbers from 201 on.
question := {"plan": {
	"now": "2027-01-01T00:00:00Z",
	"name": "one/first",
	"network": network,
	"template": complete.templates["lcts@1"],
	"plan": {"block": {"time": 1798761600}, "core": core},
}}

network := object.union(complete.network, {
	"contracts": {
		"registry": account(1), "factory": account(2), "guards": account(3), "beacon": account(4),
		"beamState": account(5), "configurator": account(6), "timelock": account(7),
	},
	"authorities": {"council": {"safe": account(11)}, "deployer": {"safe": account(12)}, "govops": {"safe": account(13)}, "ash-govops": {"safe": account(14)}},
	"admins": [account(11)],
	"primes": {"ash": {"almProxy": account(21), "rateLimits": account(22), "controller": account(23), "govOps": "ash-govops"}},
})

pau := {"almProxy": account(201), "accessControls": account(202), "rateLimits": account(203), "controller": account(204), "agent": account(205)}

core := {
	"class": "one/first",
	"network": "dev",
	"chainId": 1337,
	"deadline": 1802649600,
	"operations": [registration, inits],
	"basis": {
		"platform": {"minDelay": 1209600},
		"class": {"pau": pau, "cBeam": account(13), "operation": registration, "limits": [{"rateLimits": account(203), "key": hash(301)}]},
		"units": [{"name": "a", "operation": inits, "limits": [{"rateLimits": account(203), "key": hash(302)}, {"rateLimits": account(22), "key": hash(303)}]}, {"name": "b-2", "operation": {"targets": null}}],
	},
	"roles": [
		role("DEFAULT_ADMIN_ROLE", "almProxy", 11), role("CONTROLLER", "almProxy", 204),
		role("DEFAULT_ADMIN_ROLE", "accessControls", 11), role("DEFAULT_ADMIN_ROLE", "accessControls", 6), role("ALLOCATOR_ROLE", "accessControls", 205),
		role("DEFAULT_ADMIN_ROLE", "rateLimits", 11), role("DEFAULT_ADMIN_ROLE", "rateLimits", 6), role("CONTROLLER", "rateLimits", 204),
		role("ADMIN", "agent", 11), role("ACTOR", "agent", 31), role("REVOKER", "agent", 32),
		{"contract": "facility", "address": account(206), "role": "WARD", "holder": account(11)},
		{"contract": "facility", "address": account(206), "role": "BUD", "holder": account(201)},
		{"contract": "facility", "address": account(206), "role": "FREEZER", "holder": account(33)},
	],
	"stages": [
		{"name": "deploy", "batches": [signed("deploy/deployer", "deployer", 12, [call(2, halo("one")), call(2, class("one", "first")), call(2, unit(501, "a"))])]},
		{"name": "schedule", "batches": [signed("schedule/council", "council", 11, [call(7, scheduled)])]},
		{"name": "register", "batches": [
			{"id": "register/anyone", "authority": "anyone", "calls": [call(7, executed), call(2, activate(501))]},
			signed("register/council", "council", 11, [call(5, pairing("70807a96", 203, 13)), call(5, pairing("bb0f6004", 204, 13))]),
		]},
		{"name": "limits", "batches": [
			signed("limits/govops", "govops", 13, [call(6, limit(203, 301)), call(6, limit(203, 302))]),
			signed("limits/ash-govops", "ash-govops", 14, [call(6, limit(22, 303))]),
		]},
	],
}

# What a name is as a bytes32.
slugs := {
	"one": "6f6e650000000000000000000000000000000000000000000000000000000000",
	"first": "6669727374000000000000000000000000000000000000000000000000000000",
	"a": "6100000000000000000000000000000000000000000000000000000000000000",
	"b-2": "622d320000000000000000000000000000000000000000000000000000000000",
	"other": "6f74686572000000000000000000000000000000000000000000000000000000",
}

halo(name) := sprintf("0x4bdd1136%s%s%s", [slugs[name], word(91), word(1)])

class(halo_name, name) := sprintf("0xd258ee6f%s%s%s", [word(20), slugs[halo_name], slugs[name]])

unit(id, name) := sprintf("0xa2ac5f03%s%s%s%s%s", [word(20), word(1), word(20), word(id), slugs[name]])

# units is a call with two Units, the second before the first in the calldata.
units(first, name, second, other) := sprintf("0xa2ac5f03%s%s%s%s%s%s%s%s", [word(20), word(2), word(80), word(40), word(second), slugs[other], word(first), slugs[name]])

activate(id) := sprintf("0xcb34557f%s", [word(id)])

role(name, contract, holder) := {"contract": contract, "address": pau[contract], "role": name, "holder": account(holder)}

signed(id, authority, safe, calls) := {"id": id, "authority": authority, "safe": account(safe), "calls": array.concat(guards, calls)}

# 1337 is 0x539; 1802649600 is 0x6b724000.
guards := [
	call(3, "0x5852cc0c0000000000000000000000000000000000000000000000000000000000000539"),
	call(3, "0xf11e333d000000000000000000000000000000000000000000000000000000006b724000"),
]

call(contract, data_) := {"name": "call", "to": account(contract), "data": data_}

pairing(selector, contract, cbeam) := sprintf("0x%s%s%s", [selector, word(contract), word(cbeam)])

limit(rate_limits, key) := sprintf("0x91cc936a%s%s%s%s", [word(rate_limits), word(key), word(9), word(1)])

registration := operation([
	sprintf("0x80080dd1%s", [word(203)]),
	sprintf("0xa7fc7a07%s", [word(204)]),
	sprintf("0x38de8682%s", [word(13)]),
	init(203, 301),
])

inits := operation([init(203, 302), init(22, 303)])

init(rate_limits, key) := sprintf("0xa67c5859%s%s%s%s", [word(key), word(rate_limits), word(9), word(1)])

operation(payloads) := {
	"id": hash(401),
	"targets": [account(5) | some _ in payloads],
	"values": ["0" | some _ in payloads],
	"payloads": payloads,
	"predecessor": hash(0),
	"salt": hash(402),
}

# What scheduleBatch and executeBatch take, as another encoder writes it.
scheduled := "0x8f2a0bb000000000000000000000000000000000000000000000000000000000000000c00000000000000000000000000000000000000000000000000000000000000160000000000000000000000000000000000000000000000000000000000000020000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000402000000000000000000000000000000000000000000000000000000000012750000000000000000000000000000000000000000000000000000000000000000040000000000000000000000000000000000000000000000000000000000000005000000000000000000000000000000000000000000000000000000000000000500000000000000000000000000000000000000000000000000000000000000050000000000000000000000000000000000000000000000000000000000000005000000000000000000000000000000000000000000000000000000000000000400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000004000000000000000000000000000000000000000000000000000000000000008000000000000000000000000000000000000000000000000000000000000000e0000000000000000000000000000000000000000000000000000000000000014000000000000000000000000000000000000000000000000000000000000001a0000000000000000000000000000000000000000000000000000000000000002480080dd10000000000000000000000000000000000000000000000000000000000000203000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000024a7fc7a07000000000000000000000000000000000000000000000000000000000000020400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000002438de86820000000000000000000000000000000000000000000000000000000000000013000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000084a67c5859000000000000000000000000000000000000000000000000000000000000030100000000000000000000000000000000000000000000000000000000000002030000000000000000000000000000000000000000000000000000000000000009000000000000000000000000000000000000000000000000000000000000000100000000000000000000000000000000000000000000000000000000"

executed := "0xe38335e500000000000000000000000000000000000000000000000000000000000000a000000000000000000000000000000000000000000000000000000000000001000000000000000000000000000000000000000000000000000000000000000160000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000004020000000000000000000000000000000000000000000000000000000000000002000000000000000000000000000000000000000000000000000000000000000500000000000000000000000000000000000000000000000000000000000000050000000000000000000000000000000000000000000000000000000000000002000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000002000000000000000000000000000000000000000000000000000000000000004000000000000000000000000000000000000000000000000000000000000001000000000000000000000000000000000000000000000000000000000000000084a67c58590000000000000000000000000000000000000000000000000000000000000302000000000000000000000000000000000000000000000000000000000000020300000000000000000000000000000000000000000000000000000000000000090000000000000000000000000000000000000000000000000000000000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000084a67c5859000000000000000000000000000000000000000000000000000000000000030300000000000000000000000000000000000000000000000000000000000000220000000000000000000000000000000000000000000000000000000000000009000000000000000000000000000000000000000000000000000000000000000100000000000000000000000000000000000000000000000000000000"

# changed is the plan with one value changed.
changed(path, value) := json.patch(question, [{"op": "replace", "path": sprintf("/plan/plan/core/%s", [path]), "value": value}])

# calls is the plan with the first call after the guards of its first batch changed.
calls(changed_call) := changed("stages/0/batches/0/calls/2", changed_call)

denied(findings) if complete.places(findings) == {"halos/one/first/class.cue#class"}

test_a_good_plan_passes if {
	count(plan.same_class) == 0 with input as question
	count(plan.destinations) == 0 with input as question
	count(plan.own_deployments) == 0 with input as question
	count(plan.additions_wait) == 0 with input as question
	count(plan.registration) == 0 with input as question
	count(plan.operations_exact) == 0 with input as question
	count(plan.own_limits) == 0 with input as question
	count(plan.roles_expected) == 0 with input as question
	count(plan.signers_expected) == 0 with input as question
	count(plan.deadline) == 0 with input as question
	count(plan.guarded) == 0 with input as question
}

test_same_class if {
	every field, value in {"class": "one/second", "network": "elsewhere", "chainId": 1} {
		denied(plan.same_class) with input as changed(field, value)
	}
	denied(plan.same_class) with input as json.patch(question, [{"op": "remove", "path": "/plan/plan/core/chainId"}])
}

test_destinations if {
	# Other contracts of the platform, the Class's own, a Prime's, a token; and functions that a
	# plan never calls.
	every to in [1, 4, 201, 203, 21, 22, 41, 999] {
		denied(plan.destinations) with input as calls(call(to, "0xd258ee6f"))
	}
	every n, selector in {2: "0x91cc936a", 3: "0xd258ee6f", 5: "0x65fae35e", 6: "0x65fae35e", 7: "0x64d62353"} {
		denied(plan.destinations) with input as calls(call(n, selector))
	}
	denied(plan.destinations) with input as calls(call(2, "0x"))
}

test_additions_wait if {
	every selector in plan.delayed {
		denied(plan.additions_wait) with input as calls(call(5, selector))
		count(plan.destinations) == 0 with input as calls(call(5, selector))
	}
	count(plan.delayed) == 8
}

test_registration_is_of_this_class if {
	every payload in [
		sprintf("0x80080dd1%s", [word(22)]), sprintf("0xa7fc7a07%s", [word(23)]), sprintf("0x38de8682%s", [word(14)]),
		sprintf("0x38de8682%s", [word(11)]), init(0, 301), init(25, 301), sprintf("0xf419993b%s%s", [word(203), word(1)]),
		sprintf("0x971ec835%s%s", [word(64), word(204)]), "0x", "0x80080dd1",
		"0x80080dd11000000000000000000000000000000000000000000000000000000000000203",
	] {
		denied(plan.registration) with input as changed("operations/0/payloads/0", payload)
	}
	denied(plan.registration) with input as changed("operations/0/targets/0", account(6))
	denied(plan.registration) with input as changed("operations/0/targets", [account(5)])
	denied(plan.registration) with input as changed("operations/0/values/0", "1")
	denied(plan.registration) with input as changed("operations/1/payloads/1", init(25, 303))

	# The cBEAM is neither the council nor the deployer.
	every n in [11, 12, 999] {
		denied(plan.registration) with input as changed("basis/class/cBeam", account(n))
	}
}

test_the_pace_is_that_of_the_network if {
	hop := "000000000000000000000000000000000000000000000000000000000000fd20"
	change := "0000000000000000000000000000000000000000000000001158e460913d0000"
	every payload in [sprintf("0xf419993b%s%s", [word(0), hop]), sprintf("0xca927be9%s%s", [word(0), change])] {
		count(plan.registration) == 0 with input as changed("operations/0/payloads/0", payload)
	}
	every payload in [
		sprintf("0xf419993b%s%s", [word(0), word(0)]), sprintf("0xf419993b%s%s", [word(0), change]), sprintf("0xf419993b%s%s", [word(203), hop]),
		sprintf("0xca927be9%s%s", [word(0), hop]), sprintf("0xca927be9%s%s", [word(22), change]), sprintf("0xf419993b%s%s00", [word(0), hop]),
	] {
		denied(plan.registration) with input as changed("operations/0/payloads/0", payload)
	}
}

test_operations_are_encoded_exactly if {
	plan.encoded[scheduled] with input as question
	plan.encoded[executed] with input as question
	every data_ in [scheduled, executed] {
		longer := concat("", [data_, word(0)])
		denied(plan.operations_exact) with input as calls(call(7, longer))
	}
	every path, value in {"payloads/0": init(203, 304), "salt": hash(403), "predecessor": hash(1), "targets/0": account(6)} {
		denied(plan.operations_exact) with input as changed(sprintf("operations/0/%s", [path]), value)
	}
	denied(plan.operations_exact) with input as changed("basis/platform/minDelay", 1209601)

	# A payload that is no whole word long is padded.
	plan.padded("0x1234") == "1234000000000000000000000000000000000000000000000000000000000000"
	plan.padded("0x") == ""
}

test_own_limits if {
	every data_ in [limit(203, 304), limit(25, 303), limit(22, 301), limit(203, 303), "0x91cc936a", "0x91cc936a1000000000000000000000000000000000000000000000000000000000000203"] {
		denied(plan.own_limits) with input as calls(call(6, data_))
	}

	# A limit on the RateLimits of nobody whom the network names is not made good by showing it.
	foreign := json.patch(question, [{"op": "add", "path": "/plan/plan/core/basis/class/limits/0", "value": {"rateLimits": account(27), "key": hash(303)}}])
	denied(plan.own_limits) with input as json.patch(foreign, [{"op": "replace", "path": "/plan/plan/core/stages/0/batches/0/calls/2", "value": call(6, limit(27, 303))}])
	every data_ in [pairing("70807a96", 204, 13), pairing("bb0f6004", 203, 13), pairing("70807a96", 203, 14), pairing("70807a96", 22, 13), pairing("70807a96", 203, 11), "0x70807a96"] {
		denied(plan.own_limits) with input as calls(call(5, data_))
	}
}

# sent is a plan on a public chain that opens the limits of the Class and of the Unit a, through
# which the Unit sends capital to account(41).
sent := json.patch(question, [
	{"op": "replace", "path": "/plan/network/chainId", "value": 1},
	{"op": "add", "path": "/plan/now", "value": "2026-11-21T00:00:00Z"},
	{"op": "add", "path": "/plan/sends", "value": [send(false), send(true)]},
])

send(own) := {"file": "halos/one/first/units/a.cue", "unit": "a", "own": own, "limit": 0, "to": account(41), "book": {"attestations": [{
	"type": "PRE_DEPLOYMENT", "scope": account(41),
	"at": "2026-11-20T09:00:00Z", "refreshDue": "2027-02-18T09:00:00Z",
}]}}

# attested is that plan with one field of the attestations changed.
attested(field, value) := json.patch(sent, [
	{"op": "replace", "path": sprintf("/plan/sends/0/book/attestations/0/%s", [field]), "value": value},
	{"op": "replace", "path": sprintf("/plan/sends/1/book/attestations/0/%s", [field]), "value": value},
])

# stale is that plan after the attestations have run out.
stale := json.patch(sent, [{"op": "replace", "path": "/plan/now", "value": "2027-02-18T09:00:00Z"}])

# idle is that plan with nothing that opens a limit but what is given.
idle(payloads, calls_) := json.patch(stale, [
	{"op": "replace", "path": "/plan/plan/core/operations", "value": [operation(payloads)]},
	{"op": "replace", "path": "/plan/plan/core/stages", "value": [{"name": "limits", "batches": [signed("limits/govops", "govops", 13, calls_)]}]},
])

test_sends_attested if {
	count(plan.sends_attested) == 0 with input as sent
	unattested(plan.sends_attested) with input as stale
	unattested(plan.sends_attested) with input as attested("type", "PERIODIC")
	unattested(plan.sends_attested) with input as attested("scope", account(42))
	unattested(plan.sends_attested) with input as attested("at", "2026-11-21T00:00:01Z")
	unattested(plan.sends_attested) with input as json.patch(sent, [{"op": "remove", "path": "/plan/sends/0/book"}, {"op": "remove", "path": "/plan/sends/1/book"}])
	count(plan.sends_attested) == 0 with input as json.patch(stale, [{"op": "replace", "path": "/plan/network/chainId", "value": 1337}])
	count(plan.sends_attested) == 0 with input as json.patch(stale, [{"op": "replace", "path": "/plan/sends", "value": []}])
}

test_sends_attested_by_call if {
	count(plan.sends_attested) == 0 with input as idle([], [])
	every payload in [init(203, 301), init(203, 302)] {
		unattested(plan.sends_attested) with input as idle([payload], [])
	}
	every payload in [init(203, 303), init(22, 302)] {
		count(plan.sends_attested) == 0 with input as idle([payload], [])
	}
	unattested(plan.sends_attested) with input as idle([], [call(6, limit(203, 302))])
	unattested(plan.sends_attested) with input as idle([], [call(2, sprintf("0x97098b49%s%s%s%s", [word(501), word(302), word(0), word(1)]))])
	unattested(plan.sends_attested) with input as idle([], [call(2, sprintf("0xcb34557f%s%s%s%s", [word(501), word(302), word(1), word(0)]))])
	count(plan.sends_attested) == 0 with input as idle([], [call(2, sprintf("0x97098b49%s%s%s%s", [word(501), word(302), word(0), word(0)]))])
	count(plan.sends_attested) == 0 with input as idle([], [call(6, limit(203, 303)), call(6, limit(22, 302))])
}

# A limit that is lowered, or left, lets no more through; here 9 at once and 1 a second.
test_sends_attested_by_value if {
	every was in [[9, 1], [10, 2], [9, 2]] {
		count(plan.sends_attested) == 0 with input as found("now", was, [], [call(6, limit(203, 302))])
		count(plan.sends_attested) == 0 with input as found("init", was, [init(203, 302)], [])
	}
	every was in [[8, 1], [9, 0]] {
		unattested(plan.sends_attested) with input as found("now", was, [], [call(6, limit(203, 302))])
		unattested(plan.sends_attested) with input as found("init", was, [init(203, 302)], [])
	}
}

# found is an idle plan where the limit of the Unit has an init or a value already.
found(what, was, payloads, calls_) := json.patch(idle(payloads, calls_), [{
	"op": "add", "path": sprintf("/plan/plan/core/basis/units/0/limits/0/%s", [what]),
	"value": {"maxAmount": sprintf("%d", [was[0]]), "slope": sprintf("%d", [was[1]])},
}])

unattested(findings) if complete.places(findings) == {"halos/one/first/units/a.cue#unit.book"}

test_roles_expected if {
	every n in [1, 2, 3, 12] {
		every i, _ in core.roles {
			denied(plan.roles_expected) with input as changed(sprintf("roles/%d/holder", [i]), account(n))
		}
	}

	# An admin that the network does not allow, the Configurator on the ALMProxy, another
	# Controller, another agent, another operator of the facility.
	every i, n in {0: 6, 1: 23, 2: 31, 4: 31, 7: 23, 8: 6, 11: 6, 12: 31} {
		denied(plan.roles_expected) with input as changed(sprintf("roles/%d/holder", [i]), account(n))
	}
	every name in ["GRANTOR", "0x1234"] {
		denied(plan.roles_expected) with input as changed("roles/9/role", name)
	}
}

test_signers_expected if {
	every stage, authority in {0: "council", 1: "deployer", 3: "council"} {
		denied(plan.signers_expected) with input as changed(sprintf("stages/%d/batches/0/authority", [stage]), authority)
	}
	every stage, batch in {0: 0, 1: 0, 2: 1, 3: 1} {
		denied(plan.signers_expected) with input as changed(sprintf("stages/%d/batches/%d/safe", [stage, batch]), account(99))
	}
	denied(plan.signers_expected) with input as changed("stages/0/name", "renounce")
	denied(plan.signers_expected) with input as changed("stages/0/batches/0/authority", "stranger")
	denied(plan.signers_expected) with input as changed("stages/0/batches/0/authority", "anyone")
	denied(plan.signers_expected) with input as json.patch(question, [{"op": "remove", "path": "/plan/plan/core/stages/0/batches/0/safe"}])
	denied(plan.signers_expected) with input as json.patch(question, [{"op": "add", "path": "/plan/plan/core/stages/2/batches/0/safe", "value": account(11)}])
}

# A call that GovOps make once it was approved sets a parameter of the Class's Controller, and
# nothing else is approved.
test_approved_calls if {
	approval := sprintf("0x971ec835%s%s%s", [word(40), word(204), setter("883f8734")])
	count(plan.registration) == 0 with input as changed("operations/1/payloads/1", approval)
	denied(plan.registration) with input as changed("operations/1/payloads/1", sprintf("0x971ec835%s%s%s", [word(40), word(23), setter("883f8734")]))
	denied(plan.registration) with input as changed("operations/1/payloads/1", sprintf("0x971ec835%s%s%s", [word(40), word(204), setter("2f2ff15d")]))
	count(plan.own_limits) == 0 with input as calls(call(6, sprintf("0x7051c19c%s%s%s", [word(204), word(40), setter("883f8734")])))
	denied(plan.own_limits) with input as calls(call(6, sprintf("0x7051c19c%s%s%s", [word(202), word(40), setter("883f8734")])))
	denied(plan.own_limits) with input as calls(call(6, sprintf("0x7051c19c%s%s%s", [word(204), word(40), setter("2f2ff15d")])))
	count(plan.own_limits) == 0 with input as calls(call(5, sprintf("0x94d32bf8%s%s", [word(301), word(204)])))
	denied(plan.own_limits) with input as calls(call(5, sprintf("0x94d32bf8%s%s", [word(301), word(23)])))
}

setter(selector) := sprintf("%s%s%s", [word(4), selector, substring(word(0), 0, 56)])

# A spell acts through a contract that the network names, without a Safe and without guards. It adds
# to the BeamState only what registers this Class, and only where the timelock is not the way.
test_spells if {
	count(plan.additions_wait) == 0 with input as spells([init(203, 301)], {}, true)
	count(plan.signers_expected) == 0 with input as spells([init(203, 301)], {}, true)
	count(plan.guarded) == 0 with input as spells([init(203, 301)], {}, true)
	count(plan.destinations) == 0 with input as spells([init(203, 301)], {}, true)
	count(plan.additions_wait) == 0 with input as spells([init(203, 301)], {"additions": "spell"}, false)
	denied(plan.additions_wait) with input as spells([init(203, 301)], {}, false)
	count(plan.additions_wait) == 0 with input as json.patch(spells([init(203, 301)], {}, false), [{"op": "add", "path": "/plan/plan/core/basis/platform/councilProposes", "value": false}])
	denied(plan.additions_wait) with input as json.patch(spells([init(203, 301)], {"additions": "timelock"}, false), [{"op": "add", "path": "/plan/plan/core/basis/platform/councilProposes", "value": false}])
	denied(plan.additions_wait) with input as spells([init(203, 399)], {}, true)
	denied(plan.additions_wait) with input as spells(["0xbe9a6555"], {}, true)
	denied(plan.signers_expected) with input as spells([init(203, 301)], {"spells": {"pause-proxy": {"sender": account(98)}}}, true)
	denied(plan.signers_expected) with input as json.patch(spells([init(203, 301)], {}, true), [{"op": "add", "path": "/plan/plan/core/stages/0/batches/0/safe", "value": account(97)}])
	denied(plan.signers_expected) with input as json.patch(spells([init(203, 301)], {}, true), [{"op": "replace", "path": "/plan/plan/core/stages/0/name", "value": "limits"}])
	denied(plan.signers_expected) with input as json.patch(question, [{"op": "add", "path": "/plan/plan/core/stages/2/batches/0/sender", "value": account(97)}])
	denied(plan.signers_expected) with input as json.patch(question, [{"op": "add", "path": "/plan/plan/core/stages/0/batches/0/sender", "value": account(97)}])
}

# Of what a plan may hold, a spell makes the part that governance alone may, and each of its calls
# leaves a trace.
test_spells_bounded if {
	count(plan.spells_bounded) == 0 with input as question
	every data_ in [init(203, 301), "0x70807a96"] {
		count(plan.spells_bounded) == 0 with input as spells([data_], {}, true)
	}
	count(plan.spells_bounded) == 0 with input as spelling(7, "0xc4d252f5")
	denied(plan.spells_bounded) with input as spelling(7, "0xe38335e5")
	count(plan.spells_bounded) == 0 with input as spelling(205, "0x4306386c")
	stray := [{"op": "add", "path": "/plan/plan/core/basis/class/strays", "value": [{"rateLimits": account(203), "key": hash(309)}]}]
	closes_all := json.patch(spelling(203, sprintf("0x34323fba%s%s%s", [word(309), word(0), word(0)])), stray)
	count(plan.spells_bounded) == 0 with input as closes_all
	denied(plan.spells_bounded) with input as spelling(99, "0x4306386c")
	denied(plan.spells_bounded) with input as spelling(2, "0xcb34557f")
	denied(plan.spells_bounded) with input as spelling(6, "0x91cc936a")
	denied(plan.spells_bounded) with input as json.patch(spelling(7, "0xc4d252f5"), undone)
	count(plan.spells_bounded) == 0 with input as json.patch(spelling(3, "0x7ed9010a"), undone)
	denied(plan.spells_bounded) with input as json.patch(spelling(3, "0xc4d252f5"), undone)
	denied(plan.spells_bounded) with input as json.patch(spelling(2, "0x7ed9010a"), undone)
}

# Nothing shows that the call was made.
undone := [{"op": "remove", "path": "/plan/plan/core/stages/0/batches/0/calls/0/done"}]

# spelling is one call that a spell makes, of a contract of a Class that is live.
spelling(contract, data_) := json.patch(spells([data_], {}, true), [
	{"op": "replace", "path": "/plan/plan/core/stages/0/batches/0/calls/0/to", "value": account(contract)},
	{"op": "add", "path": "/plan/plan/core/addresses", "value": [{"name": "class first: AdministeredAgent", "address": account(205), "exists": true}]},
])

spells(payloads, more, paused) := json.patch(question, [
	{"op": "add", "path": "/plan/network", "value": object.union(object.union(question.plan.network, {"spells": {"pause-proxy": {"sender": account(97)}}}), more)},
	{"op": "add", "path": "/plan/plan/core/basis/platform/paused", "value": paused},
	{"op": "add", "path": "/plan/plan/core/basis/platform/councilProposes", "value": true},
	{"op": "add", "path": "/plan/plan/core/stages", "value": [{"name": "spell", "batches": [{
		"id": "spell/pause-proxy", "authority": "pause-proxy", "sender": account(97),
		"calls": [object.union(call(5, payload), {"done": [{}]}) | some payload in payloads],
	}]}]},
])

# 2027-01-01 is 1798761600; the timelock's 14 days and 31 more lead to 1802649600.
test_deadline if {
	denied(plan.deadline) with input as changed("deadline", 1802649601)
	denied(plan.deadline) with input as json.patch(question, [{"op": "remove", "path": "/plan/plan/core/basis/platform/minDelay"}])
	denied(plan.deadline) with input as json.patch(question, [{"op": "remove", "path": "/plan/now"}])

	# The clock of a development chain may be ahead.
	ahead := json.patch(changed("deadline", 1802649700), [{"op": "replace", "path": "/plan/plan/block/time", "value": 1798761700}])
	count(plan.deadline) == 0 with input as ahead
	denied(plan.deadline) with input as json.patch(ahead, [{"op": "replace", "path": "/plan/network/chainId", "value": 1}])
	count(plan.deadline) == 0 with input as json.patch(question, [{"op": "replace", "path": "/plan/network/chainId", "value": 1}])
}

test_guarded if {
	every i in [0, 1] {
		path := sprintf("stages/0/batches/0/calls/%d", [i])
		denied(plan.guarded) with input as changed(path, guards[1 - i])
		denied(plan.guarded) with input as changed(sprintf("%s/to", [path]), account(2))
	}
	denied(plan.guarded) with input as changed("deadline", 1802649599)
	denied(plan.guarded) with input as changed("stages/0/batches/0/calls", [])
}

# pinned is the question about a template that pins a facet, with other calls behind the guards.
pinned(made) := json.patch(question, [
	{"op": "add", "path": "/plan/template", "value": object.union(question.plan.template, {"facets": [{"id": "F_FACET", "codeHash": hash(777)}]})},
	{"op": "replace", "path": "/plan/plan/core/stages/0/batches/0/calls", "value": array.concat(guards, made)},
])

reads(target, selector) := call(3, sprintf("0x7ed9010a%s%s%s%s%s", [word(target), word(60), word(900), word(44), selector]))

code_hash(value) := call(3, sprintf("0xf76d5382%s%s", [word(41), word(value)]))

test_facets_guarded if {
	asked := reads(4, "47e51d38")
	deploys := call(2, class("one", "first"))
	updates := call(204, sprintf("0xaf666640%s", [word(20)]))
	every good in [[asked, code_hash(777), deploys], [asked, updates], [call(2, unit(501, "a"))]] {
		count(plan.facets_guarded) == 0 with input as pinned(good)
	}
	every bad in [
		[deploys], [asked, deploys], [code_hash(777), deploys], [asked, code_hash(778), deploys], [updates],
		[reads(5, "47e51d38"), code_hash(777), deploys], [reads(4, "47e51d39"), updates],
	] {
		denied(plan.facets_guarded) with input as pinned(bad)
	}

	# a spell gives a Controller its facets, too
	spell := [{"op": "add", "path": "/plan/plan/core/stages/0/batches/0/sender", "value": account(97)}]
	count(plan.facets_guarded) == 0 with input as json.patch(pinned([asked, updates]), spell)
	denied(plan.facets_guarded) with input as json.patch(pinned([updates]), spell)

	# a template of before facets were pinned
	count(plan.facets_guarded) == 0 with input as question
}

test_own_deployments if {
	every data_ in [halo("other"), class("other", "first"), class("one", "other"), unit(501, "other"), unit(502, "a"), activate(502), "0xa2ac5f03", "0xd258ee6f", "0x12345678"] {
		denied(plan.own_deployments) with input as calls(call(2, data_))
	}
	count(plan.own_deployments) == 0 with input as calls(call(2, unit(501, "b-2")))
	count(plan.own_deployments) == 0 with input as calls(call(2, units(501, "a", 501, "b-2")))
	every data_ in [units(501, "a", 502, "b-2"), units(502, "a", 501, "b-2"), units(501, "other", 501, "a"), units(501, "a", 501, "other"), sprintf("0xa2ac5f03%s%s", [word(20), word(0)]), sprintf("0xa2ac5f03%s%s", [word(20), word(3)])] {
		denied(plan.own_deployments) with input as calls(call(2, data_))
	}
	every name, slug in slugs {
		plan.slug(name) == slug
	}
	plan.slug("abcdefghijklmnopqrstuvwxyz-01234") == "6162636465666768696a6b6c6d6e6f707172737475767778797a2d3031323334"
	not plan.slug("é")
}

# live is the question about a Class that is live: it has contracts, a limit that no manifest names,
# and one call more in the first batch.
live(changed_call) := json.patch(calls(changed_call), [
	{"op": "add", "path": "/plan/plan/core/addresses", "value": [
		{"name": "class first: AdministeredAgent", "address": account(205), "exists": true},
		{"name": "class first: Controller", "address": account(204), "exists": false},
	]},
	{"op": "add", "path": "/plan/plan/core/basis/class/strays", "value": [{"rateLimits": account(203), "key": hash(309)}]},
])

test_a_live_class_gets_the_roles_that_the_plan_shows if {
	shown := live(call(205, sprintf("0x4306386c%s", [word(31)])))
	count(plan.destinations) == 0 with input as shown
	count(plan.own_limits) == 0 with input as shown
	denied(plan.own_limits) with input as live(call(205, sprintf("0x4306386c%s", [word(32 + 900)])))

	# taking is always allowed, and contracts that do not exist are not called
	count(plan.own_limits) == 0 with input as live(call(205, sprintf("0x56158044%s", [word(77)])))
	denied(plan.destinations) with input as live(call(204, sprintf("0xaf666640%s", [word(77)])))
}

test_what_no_manifest_names_is_only_taken_away if {
	every data_ in [
		sprintf("0x91cc936a%s%s%s%s", [word(203), word(309), word(0), word(0)]),
	] {
		count(plan.own_limits) == 0 with input as live(call(6, data_))
	}
	denied(plan.own_limits) with input as live(call(6, limit(203, 309)))
	count(plan.own_limits) == 0 with input as live(call(5, sprintf("0x7aea8693%s%s", [word(309), word(203)])))
	count(plan.own_limits) == 0 with input as live(call(5, sprintf("0x7aea8693%s%s", [word(301), word(203)])))
	denied(plan.own_limits) with input as live(call(5, sprintf("0x7aea8693%s%s", [word(308), word(203)])))
	count(plan.own_limits) == 0 with input as live(call(5, pairing("6384113e", 203, 99)))
	denied(plan.own_limits) with input as live(call(5, pairing("6384113e", 204, 99)))
	denied(plan.own_limits) with input as live(call(5, pairing("403283df", 203, 99)))
}

closes(at, key, most, slope) := call(at, sprintf("0x34323fba%s%s%s", [word(key), word(most), word(slope)]))

test_an_admin_closes_only_limits_that_no_manifest_names if {
	count(plan.destinations) == 0 with input as live(closes(203, 309, 0, 0))
	every other in [closes(203, 309, 1, 0), closes(203, 309, 0, 1), closes(203, 301, 0, 0), closes(204, 309, 0, 0)] {
		denied(plan.destinations) with input as live(other)
	}
}

test_what_retires_is_its_own if {
	every selector, contract in {"e0fc9e9f": 203, "66a87e12": 204} {
		good := live(call(5, sprintf("0x%s%s", [selector, word(contract)])))
		count(plan.destinations) == 0 with input as good
		count(plan.own_limits) == 0 with input as good
		denied(plan.own_limits) with input as live(call(5, sprintf("0x%s%s", [selector, word(22)])))
	}
	count(plan.destinations) == 0 with input as calls(call(3, "0x62b8a83c"))
}

# 12 is the Safe of the first batch.
test_a_role_is_lent_within_one_transaction if {
	give := call(205, sprintf("0x526606c9%s", [word(12)]))
	take := call(205, sprintf("0x2acd2000%s", [word(12)]))
	between := call(205, "0xa4e2e722")
	loans := [[give, between, take], [give, take]]
	every loan in loans {
		count(plan.own_limits) == 0 with input as lends(loan)
		count(plan.destinations) == 0 with input as lends(loan)
	}
	other := call(205, sprintf("0x526606c9%s", [word(13)]))
	every loan in [
		[give], [take, give], [give, call(204, sprintf("0x2acd2000%s", [word(12)]))],
		[give, call(205, sprintf("0x2acd2000%s", [word(13)]))], [other, call(205, sprintf("0x2acd2000%s", [word(13)]))],
	] {
		denied(plan.own_limits) with input as lends(loan)
	}
}

# lends is live with more calls behind the guards of the first batch.
lends(loan) := json.patch(live(call(205, "0x56158044")), [{"op": "replace", "path": "/plan/plan/core/stages/0/batches/0/calls", "value": array.concat(guards, loan)}])

test_a_plan_cancels_only_what_it_shows if {
	count(plan.operations_exact) == 0 with input as calls(call(7, sprintf("0xc4d252f5%s", [word(401)])))
	denied(plan.operations_exact) with input as calls(call(7, sprintf("0xc4d252f5%s", [word(499)])))

	# what it cancels may register anything
	foreign := [{"op": "replace", "path": "/plan/plan/core/operations/0/payloads/0", "value": init(25, 303)}]
	count(plan.registration) == 0 with input as json.patch(calls(call(7, sprintf("0xc4d252f5%s", [word(401)]))), foreign)
	denied(plan.registration) with input as json.patch(calls(call(7, sprintf("0xc4d252f5%s", [word(499)]))), foreign)
}

test_stages_of_a_live_class_have_their_signers if {
	count(plan.signers_expected) == 0 with input as changed("stages/3/name", "limits-2")
	count(plan.signers_expected) == 0 with input as changed("stages/1/name", "access")
	count(plan.signers_expected) == 0 with input as changed("stages/1/name", "remove-3")
	denied(plan.signers_expected) with input as changed("stages/0/name", "access")
}
