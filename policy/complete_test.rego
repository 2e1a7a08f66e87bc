# SPDX-License-Identifier: AGPL-3.0-or-later

# METADATA
# title: A small input that states everything
# description: |
#   What it has beyond the small input of fixture_test are texts, ranges, approvals, the inventory
#   and waivers. Each test changes one thing in it.
package halo.complete_test

import data.halo.fixture_test as fixture

question := object.union(fixture.question, {
	"catalog": {"networks": {"dev": network}, "templates": templates, "halos": [halo], "inventory": {"old": entry}},
	"index": {
		"now": "2027-01-01T00:00:00Z",
		"networks": {"dev": network},
		"templates": templates,
		"halos": [halo],
		"inventory": {"old": entry, "older": older},
		"waivers": {"start": waiver},
		"rules": {"limits.initial_conservative": {"severity": "error", "waivable": true}, "limits.once": {"severity": "error", "waivable": false}},
	},
	"names": {"manifests": array.concat(fixture.question.names.manifests, ["old.cue", "older.cue"]), "waivers": {"start": waiver}},
})

network := object.union(fixture.network, {
	"chainId": 1337,
	"sources": {"sorl": "executive spell"},
	"spells": {"pause-proxy": {"sender": fixture.account(97), "role": "Executive spells"}},
	"assets": {"USD": {"decimals": 6, "address": fixture.account(41)}},
	"sorl": {"maxChange": 2500, "hop": 64800},
})

templates := {"lcts@1": template(fixture.template), "nfat@1": template(fixture.term_template)}

template(short) := object.union(short, {
	"ranges": object.union(short.ranges, {"day0Cycles": 5}),
	"audits": [{"firm": "Auditors", "date": "2026-10-01", "report": "https://audits.one.org/1.pdf"}, {"firm": "Others", "date": "2026-11-01", "report": "https://audits.two.org/1.pdf"}],
	"approvals": [{"by": "Governance", "date": "2026-11-01", "reference": "https://forum.one.org/1"}],
	"limitBounds": array.concat(short.limitBounds, [
		{"route": "PRIME_SUBSCRIBE", "maxAmount": {"min": "0", "max": "9"}, "slope": {"min": "0", "max": "9"}},
		{"route": "ISSUE", "maxAmount": {"min": "0", "max": "9"}, "slope": {"min": "0", "max": "9"}},
	]),
})

legal(name) := {"framework": "Company, Cayman Islands", "recourse": "Limited to the assets", "documents": [fixture.document(sprintf("https://one.org/%s.pdf", [name]))]}

reporting := {"format": "report/1", "cadence": "24h"}

halo := {"file": "halo.cue", "name": "one", "governance": fixture.account(91), "title": "One", "owner": "ash", "legal": legal("halo"), "classes": [class, term]}

class := object.union(fixture.class, {
	"title": "First",
	"halo": "one",
	"legal": legal("class"),
	"reporting": reporting,
	"beacon": object.union(fixture.class.beacon, {"operator": "Operations", "endpoint": "https://beacon.one.org/first"}),
	"attestor": {"id": "attest-data-first", "operator": "Attestors", "endpoint": "https://attest.one.org/first", "address": fixture.account(34), "refresh": "2160h"},
	"buybox": {"assetTypes": ["Loans"], "jurisdictions": ["United States"]},
	"units": [unit("a"), unit("b")],
})

book := {"title": "Portfolio", "form": "segregated-portfolio", "entity": "One SPC, Segregated Portfolio 1", "assets": [{"type": "USDS", "location": "facility-almproxy"}], "attestations": [{"type": "PRE_DEPLOYMENT", "reference": "https://attest.one.org/1", "scope": fixture.account(75)}]}

unit(name) := object.union(fixture.unit(name), {
	"name": name,
	"title": "Senior",
	"book": sprintf("one/first/%s", [name]),
	"behind": book,
	"capacity": {"tokens": "8.64", "units": "8640000"},
	"seniority": {"a": 1, "b": 2}[name],
	"maxAnnualGrowth": 700,
	"maxHaircut": 200,
	"redemption": "Daily",
	"legal": legal("unit"),
	"reporting": reporting,
	"manager": object.union(fixture.unit(name).manager, {"name": "Manager", "constraints": ["Loans alone"]}),
	"oracles": [{"name": "Valuation", "source": "https://value.one.org/senior.json"}, {"name": "Price", "source": fixture.account(51)}],
	"pricing": {"basis": "fixed", "target": 700, "description": "Seven percent"},
	"day0": {
		"cycles": 5, "reviewer": "Risk team", "reviewers": [fixture.account(55)],
		"endpoints": [{"name": "Redemption desk", "url": "https://desk.one.org/"}],
	},
	"limits": array.concat(fixture.unit(name).limits, [fixture.limit("PRIME_SUBSCRIBE", "ash", "asset", fixture.ceiling, fixture.floor)]),
})

term := object.union(fixture.term, {
	"title": "Second",
	"halo": "one",
	"legal": legal("term"),
	"reporting": reporting,
	"beacon": object.union(fixture.term.beacon, {"operator": "Operations", "endpoint": "https://beacon.one.org/second"}),
	"attestor": {"id": "attest-data-second", "operator": "Attestors", "endpoint": "https://attest.one.org/second", "address": fixture.account(34), "refresh": "2160h"},
	"buybox": {
		"assetTypes": ["Loans"], "jurisdictions": ["United States"],
		"size": {"min": {"units": "9"}, "max": {"units": "15"}}, "term": {"min": 1, "max": 1}, "apy": {"min": 0, "max": 1},
		"counterparties": ["one"],
	},
	"facility": object.union(fixture.term.facility, {
		"baseURI": "https://one.org/notes/",
		"maxAnnualGrowth": 1,
		"freezers": [fixture.account(33)],
		"counterparties": [
			{"name": "one", "title": "One Lending", "address": fixture.account(71), "constraints": ["Loans alone"]},
			{"name": "two", "title": "Two Lending", "address": fixture.account(72), "constraints": []},
		],
	}),
	"limits": array.concat(fixture.term.limits, [
		object.union(fixture.limit("PRIME_SUBSCRIBE", "ash", "asset", fixture.ceiling, fixture.floor), {"field": "class.facility.primes.ash.subscribe"}),
		object.union(fixture.limit("ISSUE", "", "asset", fixture.ceiling, fixture.floor), {"field": "class.facility.primes.ash.issue"}),
	]),
	"units": [
		object.union(deal, {"file": "deal.cue", "name": "deal", "capacity": {"tokens": "0.4", "units": "400000"}}),
		object.union(deal, {"file": "more.cue", "name": "more", "capacity": {"tokens": "0.464", "units": "464000"}}),
	],
})

deal := object.union(fixture.term.units[0], {
	"title": "Deal",
	"book": "one/second/deal",
	"behind": book,
	"redemption": "At maturity",
	"legal": legal("deal"),
	"reporting": reporting,
	"oracles": [{"name": "Report", "source": "https://value.one.org/deal.json"}],
	"counterparties": ["one"],
	"day0": {"cycles": 7, "reviewer": "Risk team"},
})

entry := {
	"file": "old.cue", "title": "Old", "kind": "lcts", "scope": "class", "halo": "old", "network": "dev",
	"contracts": {"ALM_PROXY": fixture.account(81), "RATE_LIMITS": fixture.account(82)},
	"beacon": {"kind": "lpha-lcts", "operator": "Operations", "endpoint": "https://beacon.old.org"},
	"artifact": "https://old.org/artifact", "template": "lcts@1", "owner": "Old Ltd",
	"legal": {"framework": "A company", "recourse": "Limited to its assets", "documents": [fixture.document("https://old.org/1"), fixture.document("https://old.org/2")]},
	"collateral": {"type": "vault", "description": "Shares of a vault"}, "evidence": {"ALM_PROXY": "a spell"},
	"risk": {"model": "Model 1", "data": {"what": "prices", "source": "an oracle", "cadence": "24h"}, "parameters": {"haircut": "2 %"}},
}

# older has no beacon and no template, because a Core Halo needs none.
older := {
	"file": "older.cue", "title": "Older", "kind": "core", "scope": "class", "halo": "older", "network": "dev",
	"contracts": {"VAULT": fixture.account(83)}, "artifact": "https://older.org/artifact",
}

waiver := {
	"file": "waiver.cue", "rule": "limits.initial_conservative", "target": {"file": "a.cue", "field": "unit.limits.transfer.initial.max"}, "value": "250000",
	"reason": "The first Prime starts with more, as governance has agreed with it", "approvedBy": ["Council", "Risk team"],
	"reference": "https://forum.one.org/2", "granted": "2026-12-31T00:00:00Z", "expires": "2027-03-31T00:00:00Z",
}

# changed is the input with one value changed or added; without is the input with one value removed.
changed(path, value) := json.patch(question, [{"op": "add", "path": path, "value": value}])

without(path) := json.patch(question, [{"op": "remove", "path": path}])

replaced(path, value) := json.patch(question, [{"op": "replace", "path": path, "value": value}])

account(n) := fixture.account(n)

unlimited := fixture.unlimited.maxAmount

first_class := "/catalog/halos/0/classes/0"

second_class := "/catalog/halos/0/classes/1"

of_class(path, value) := changed(concat("/", [first_class, path]), value)

of_unit(path, value) := changed(concat("/units/0/", [first_class, path]), value)

of_term(path, value) := changed(concat("/", [second_class, path]), value)

of_term_unit(path, value) := changed(concat("/units/0/", [second_class, path]), value)

without_of_term(path) := without(concat("/", [second_class, path]))

# replaced_… are the same for values inside lists.
replaced_of_class(path, value) := replaced(concat("/", [first_class, path]), value)

replaced_of_unit(path, value) := replaced(concat("/units/0/", [first_class, path]), value)

replaced_of_term(path, value) := replaced(concat("/", [second_class, path]), value)

indexed(path, value) := changed(concat("/", ["/index", path]), value)

# public is an input on a chain whose coins are worth something.
public(input_) := json.patch(input_, [{"op": "replace", "path": path, "value": 1} | some path in ["/catalog/networks/dev/chainId", "/index/networks/dev/chainId"]])

paths(findings) := fixture.paths(findings)

# places are where findings stand, with the file.
places(findings) := {sprintf("%s#%s", [finding.file, finding.path]) | some finding in findings}
