# SPDX-License-Identifier: AGPL-3.0-or-later

# METADATA
# title: A small input that every rule lets pass
# description: Each test changes one thing in it.
package halo.fixture_test

unlimited := {"unlimited": true, "maxAmount": "115792089237316195423570985008687907853269984665640564039457584007913129639935", "slope": "0", "perDay": ""}

account(n) := sprintf("0x5%039d", [n])

question := {
	"fields": {"lcts@1": {"class": {"size": "class.parameters.size"}, "unit": {"capacity": "unit.capacity"}}, "nfat@1": {"class": {}, "unit": {}}},
	"start": {"lcts@1": start, "nfat@1": start},
	"catalog": {
		"networks": {"dev": network},
		"templates": {"lcts@1": template, "nfat@1": term_template},
		"halos": [halo],
	},
	"index": {
		"now": "2027-01-01T00:00:00Z",
		"networks": {"dev": network},
		"templates": {"lcts@1": template, "nfat@1": term_template},
		"halos": [halo],
	},
	"names": {
		"manifests": ["dev.cue", "lcts.cue", "nfat.cue", "halo.cue"],
		"waivers": {},
		"classes": [
			{
				"network": "dev", "manifests": ["class.cue", "a.cue", "b.cue"], "tokens": [named("a"), named("b")],
			},
			{
				"network": "dev", "manifests": ["term.cue", "deal.cue"],
				"tokens": [{"file": "term.cue", "field": "class.facility.token", "name": "Notes", "symbol": "N"}],
			},
		],
	},
}

# named is a Unit's token among the names.
named(name) := {"file": sprintf("%s.cue", [name]), "field": "unit.token", "name": sprintf("Token %s", [name]), "symbol": upper(name)}

# document is a legal document at an address.
document(url) := {"url": url, "sha256": "0x0000000000000000000000000000000000000000000000000000000000000001"}

halo := {
	"file": "halo.cue",
	"name": "one",
	"legal": {"documents": [document("https://one.example")]},
	"classes": [class, term],
}

start := {
	"18": {"maxAmount": "8640000", "slope": "100"},
	"6": {"maxAmount": "864000", "slope": "10"},
}

network := {
	"file": "dev.cue",
	"name": "dev",
	"contracts": {"registry": account(1), "factory": account(2), "guards": account(3), "beacon": account(4)},
	"safe": {"multiSendCallOnly": account(5)},
	"authorities": {
		"council": {"safe": account(11)},
		"deployer": {"safe": account(12)},
		"govops": {"safe": account(13)},
	},
	"admins": [account(11)],
	"assets": {"USD": {"decimals": 6}},
	"sorl": {"maxChange": 2000, "hop": 57600},
	"primes": {
		"ash": {"almProxy": account(21), "rateLimits": account(22), "controller": account(23)},
		"elm": {"almProxy": account(24), "rateLimits": account(25), "controller": account(26)},
	},
}

template := {
	"file": "lcts.cue",
	"kind": "lcts",
	"status": "approved",
	"expires": "2028-01-01T00:00:00Z",
	"classBounds": [{"name": "size", "unit": "plain", "min": "2", "max": "4"}],
	"unitBounds": [{"name": "capacity", "unit": "tokens", "min": "10", "max": "20"}, {"name": "other", "unit": "plain", "min": "0", "max": "0"}],
	"decimals": 1,
	"limitBounds": [
		{"route": "TRANSFER", "maxAmount": {"min": "864000", "max": "8640000"}, "slope": {"min": "10", "max": "100"}},
		{"route": "PRIME_REDEEM", "maxAmount": {"min": "8640000", "max": "86400000"}, "slope": {"min": "100", "max": "1000"}},
		{"route": "PRIME_CLAIM_REDEEM", "maxAmount": {"min": unlimited.maxAmount, "max": unlimited.maxAmount}, "slope": {"min": "0", "max": "0"}},
	],
	"ranges": {"assets": ["USD"], "initialMaxAmount": "1", "lockAt": "13:00", "settleBy": "16:00"},
	"audits": [{"report": "https://audits.example/1.pdf"}],
}

class := {
	"file": "class.cue",
	"name": "first",
	"template": "lcts@1",
	"network": "dev",
	"admins": [account(11)],
	"govOps": "govops",
	"beacon": {"kind": "lpha-lcts", "endpoint": "https://beacon.example", "actors": [account(31)], "revokers": [account(32)]},
	"legal": {"documents": [document("https://one.example/class")]},
	"values": ["3"],
	"units": [unit("a"), unit("b")],
}

# term is a Class with a facility, whose limits its one Unit shares.
term := object.union(class, {
	"file": "term.cue",
	"name": "second",
	"template": "nfat@1",
	"beacon": object.union(class.beacon, {"kind": "lpha-nfat"}),
	"values": [],
	"facility": {
		"asset": "USD",
		"token": {"name": "Notes", "symbol": "N"},
		"baseURI": "https://one.example/notes/",
		"counterparties": [{"name": "one", "address": account(71)}, {"name": "two", "address": account(72)}],
	},
	"limits": [
		object.union(limit("TRANSFER", "", "asset", ceiling, floor), {"field": "class.TRANSFER", "subject": {"address": account(71)}}),
		object.union(limit("TRANSFER", "", "asset", ceiling, floor), {"field": "class.TRANSFER", "subject": {"address": account(72)}}),
	],
	"units": [{
		"file": "deal.cue",
		"asset": "USD",
		"capacity": {"units": "100"},
		"size": {"min": {"units": "9"}, "max": {"units": "15"}},
		"term": {"min": 1, "max": 1},
		"yield": {"min": 0, "max": 1},
		"oracles": [],
		"legal": {"documents": [document("https://one.example/deal")]},
		"values": [],
		"limits": [],
	}],
})

ceiling := {"maxAmount": "8640000", "slope": "100"}

floor := {"maxAmount": "864000", "slope": "10"}

term_template := object.union(template, {"file": "nfat.cue", "kind": "nfat", "classBounds": [], "unitBounds": []})

managers := {"a": account(61), "b": account(62)}

unit(name) := {
	"file": sprintf("%s.cue", [name]),
	"name": name,
	"asset": "USD",
	"token": {"name": sprintf("Token %s", [name]), "symbol": upper(name)},
	"manager": {"address": managers[name]},
	"queue": {"lockAt": "13:00", "settleBy": "16:00", "lockLimit": 10800},
	"oracles": [{"source": "https://oracle.example"}, {"source": account(51)}],
	"legal": {"documents": [document("https://one.example/unit")]},
	"values": ["10", "0"],
	"limits": [
		limit("TRANSFER", "", "asset", {"maxAmount": "8640000", "slope": "100"}, {"maxAmount": "864000", "slope": "10"}),
		limit("PRIME_REDEEM", "ash", "share", {"maxAmount": "86400000", "slope": "1000"}, {"maxAmount": "8640000", "slope": "100"}),
		limit("PRIME_CLAIM_REDEEM", "ash", "asset", unlimited, unlimited),
	],
}

limit(route, prime, token, init, initial) := {
	"route": route,
	"prime": prime,
	"field": sprintf("unit.%s", [route]),
	"token": token,
	"init": init,
	"initial": initial,
}

first_class := "/catalog/halos/0/classes/0"

first_unit := sprintf("%s/units/0", [first_class])

# replaced is the input with one value changed.
replaced(path, value) := json.patch(question, [{"op": "replace", "path": path, "value": value}])

# of_class and of_unit are the input with one value of the Class, or of its first Unit, changed.
of_class(path, value) := replaced(concat("/", [first_class, path]), value)

of_unit(path, value) := replaced(concat("/", [first_unit, path]), value)

# added is the input with one value more in its first Unit.
added(path, value) := json.patch(question, [{"op": "add", "path": concat("/", [first_unit, path]), "value": value}])

# of_term and of_term_unit are the same for the Class with a facility.
of_term(path, value) := replaced(sprintf("/catalog/halos/0/classes/1/%s", [path]), value)

of_term_unit(path, value) := of_term(sprintf("units/0/%s", [path]), value)

# indexed is the input with one value of the index changed.
indexed(path, value) := replaced(sprintf("/index/%s", [path]), value)

without(path) := json.patch(question, [{"op": "remove", "path": path}])

paths(findings) := {finding.path | some finding in findings}
