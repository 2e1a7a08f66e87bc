# SPDX-License-Identifier: AGPL-3.0-or-later

package halo.legal_test

import data.halo.complete_test as complete
import data.halo.legal
import data.halo.lib

test_framework_shared if {
	count(legal.framework_shared) == 0 with input as complete.question
	complete.places(legal.framework_shared) == {"a.cue#unit.legal.framework"} with input as complete.of_unit("legal/framework", "Trust, Delaware")
}

test_a_host_has_a_name if {
	every url in ["https://one.org", "https://one.org/", "https://a-b.one.org:8443/x?y#z", "https://one.org?x", "https://one.org#x", "ipfs://one.org", "https://xn--bcher-kva.example"] {
		lib.hosted(url)
	}
	every url in [
		"https://", "https:///x", "https://localhost/x", "https://10.0.0.1/x", "https://[::1]/", "https://bank.example@one.org/", "https://one.org:123456/",
		"https://-one.org/", "https://one-.org/", "https://one..org/", "https://one.org\\x", "one.org", "https://one.1/", "",
	] {
		not lib.hosted(url)
	}
}

test_secure_is_https_and_hosted if {
	lib.secure("https://one.org")
	not lib.secure("http://one.org")
	not lib.secure("https://10.0.0.1")
}

test_hosted if {
	count(legal.hosted) == 0 with input as complete.question
	every path in ["legal/documents/0/url", "oracles/0/source", "day0/endpoints/0/url"] {
		field := replace(sprintf("unit/%s", [path]), "/", ".")
		complete.places(legal.hosted) == {sprintf("a.cue#%s", [field])} with input as complete.replaced_of_unit(path, "https://10.0.0.1/x")
	}
	complete.places(legal.hosted) == {"class.cue#class.legal.documents.0.url"} with input as complete.of_class("legal/documents", [{"url": "https:///x"}])
	complete.places(legal.hosted) == {"class.cue#class.beacon.endpoint"} with input as complete.of_class("beacon/endpoint", "https://a@one.org")
	complete.places(legal.hosted) == {"term.cue#class.facility.baseURI"} with input as complete.of_term("facility/baseURI", "https://localhost/")
}

test_published_hosted if {
	count(legal.published_hosted) == 0 with input as complete.question
	complete.places(legal.published_hosted) == {"halo.cue#halo.legal.documents.0.url"} with input as complete.indexed("halos/0/legal/documents", [{"url": "https:///x"}])
	complete.places(legal.published_hosted) == {"lcts.cue#template.audits.0.report"} with input as complete.indexed("templates/lcts@1/audits/0/report", "https://10.0.0.1/")
}

test_durations_are_seconds if {
	lib.seconds("1s") == 1
	lib.seconds("90m") == 5400
	lib.seconds("24h") == 86400
	lib.seconds("1d") == 86400
	lib.seconds("2w") == 1209600
	every text in ["", "h", "0h", "1.5h", "24", "24hh", "1000000s", "24H"] {
		not lib.seconds(text)
	}
}

test_cadence if {
	count(legal.cadence) == 0 with input as complete.question
	count(legal.cadence) == 0 with input as complete.of_unit("reporting/cadence", "1d")
	complete.places(legal.cadence) == {"a.cue#unit.reporting.cadence"} with input as complete.of_unit("reporting/cadence", "86401s")
	complete.places(legal.cadence) == {"a.cue#unit.reporting.cadence"} with input as complete.of_unit("reporting/cadence", "monthly")
	complete.places(legal.cadence) == {"class.cue#class.reporting.cadence"} with input as complete.of_class("reporting/cadence", "2d")
}

test_what_stands_in_for_something if {
	every text in [
		"TBD", "tbd: ask legal", "TODO", "Lorem ipsum", "n/a", "N/A", "None", "tba", "TBC.", "todo", "xxx", " - ", "?", "unknown", "xxx", "T.B.D.", "To be determined", "change me", "A placeholder", "test",
		"https://example.com/x", "https://docs.example.org", "https://beacon.meridian.example/x", "https://a.test", "https://a.invalid/",
	] {
		lib.stands_in(text)
	}
	every text in ["Nona Lending", "Agency TBA trades", "Meridian Fund XXX", "Todo riesgo", "Attested daily", "Testing grounds", "https://examples.com", "https://my-example.com/x", "https://example.com.au", "https://value.test-bank.org/", "https://example.finance", "None of the above applies", "Unknown obligors are excluded", "東京", "To be decided by holders"] {
		not lib.stands_in(text)
	}
	lib.empty(" ")
	lib.empty("–—…")
	not lib.empty("A")
	not lib.empty("1")
}

# Every text that a Class and its Units have is looked at.
test_stated if {
	count(legal.stated) == 0 with input as complete.question
	count(legal.stated) == 0 with input as complete.public(complete.question)
	every path in [
		"title", "beacon/operator", "legal/framework", "legal/recourse", "reporting/format", "buybox/assetTypes/0", "buybox/jurisdictions/0",
	] {
		expected := {sprintf("class.cue#class.%s", [replace(path, "/", ".")])}
		complete.places(legal.stated) == expected with input as complete.public(complete.replaced_of_class(path, "TBD"))
		complete.places(legal.stated) == expected with input as complete.replaced_of_class(path, "…")
		count(legal.stated) == 0 with input as complete.replaced_of_class(path, "TBD")
	}
	every path in [
		"title", "book", "redemption", "legal/framework", "legal/recourse", "reporting/format", "token/name", "token/symbol", "manager/name",
		"manager/constraints/0", "oracles/0/name", "pricing/description", "day0/reviewer", "day0/endpoints/0/name",
	] {
		expected := {sprintf("a.cue#unit.%s", [replace(path, "/", ".")])}
		complete.places(legal.stated) == expected with input as complete.public(complete.replaced_of_unit(path, "n/a"))
	}
	every path, field in {
		"facility/token/name": "token.name", "facility/token/symbol": "token.symbol",
		"facility/counterparties/0/title": "counterparties.one.title", "facility/counterparties/0/constraints/0": "counterparties.one.constraints.0",
	} {
		expected := {sprintf("term.cue#class.facility.%s", [field])}
		complete.places(legal.stated) == expected with input as complete.public(complete.replaced_of_term(path, "none"))
	}
}

test_addresses_on_the_network_are_stated if {
	question := complete.replaced_of_unit("oracles/0/source", "https://value.one.example/x")
	count(legal.stated) == 0 with input as question
	complete.places(legal.stated) == {"a.cue#unit.oracles.0.source"} with input as complete.public(question)
}

test_published_stated if {
	count(legal.published_stated) == 0 with input as complete.public(complete.question)
	every path in ["title", "legal/framework", "legal/recourse", "legal/documents/0/url"] {
		question := complete.replaced(sprintf("/index/halos/0/%s", [path]), "example.com")
		count(legal.published_stated) == 0 with input as question
		complete.places(legal.published_stated) == {sprintf("halo.cue#halo.%s", [replace(path, "/", ".")])} with input as complete.public(question)
	}
	every path in ["audits/0/firm", "audits/1/report", "approvals/0/by", "approvals/0/reference"] {
		question := complete.replaced(sprintf("/index/templates/nfat@1/%s", [path]), "TBD")
		count(legal.published_stated) == 0 with input as question
		complete.places(legal.published_stated) == {sprintf("nfat.cue#template.%s", [replace(path, "/", ".")])} with input as complete.public(question)
	}
}

test_finished if {
	count(legal.finished) == 0 with input as complete.question
	every text in ["TBD", "TODO: ask", "n/a", "xxx", "Lorem ipsum"] {
		question := complete.of_unit("book", text)
		complete.places(legal.finished) == {"a.cue#unit.book"} with input as question
		count(legal.finished) == 0 with input as complete.public(question) # denied there
	}
	count(legal.finished) == 0 with input as complete.of_unit("book", "…") # denied everywhere
}

test_shared_finished if {
	count(legal.shared_finished) == 0 with input as complete.question
	every path, place in {
		"halos/0/title": "halo.cue#halo.title", "halos/0/legal/recourse": "halo.cue#halo.legal.recourse",
		"templates/nfat@1/audits/1/firm": "nfat.cue#template.audits.1.firm", "templates/nfat@1/approvals/0/by": "nfat.cue#template.approvals.0.by",
		"networks/dev/authorities/council/role": "dev.cue#network.authorities.council.role", "networks/dev/spells/pause-proxy/role": "dev.cue#network.spells.pause-proxy.role", "networks/dev/sources/sorl": "dev.cue#network.sources.sorl",
		"inventory/old/title": "old.cue#entry.title", "inventory/old/beacon/operator": "old.cue#entry.beacon.operator",
		"inventory/old/owner": "old.cue#entry.owner", "inventory/old/evidence/ALM_PROXY": "old.cue#entry.evidence.ALM_PROXY",
		"inventory/old/risk/parameters/haircut": "old.cue#entry.risk.parameters.haircut", "inventory/old/collateral/type": "old.cue#entry.collateral.type",
	} {
		complete.places(legal.shared_finished) == {place} with input as complete.indexed(path, "TBD")
	}
	count(legal.shared_finished) == 0 with input as complete.public(complete.indexed("halos/0/title", "TBD")) # denied there
	count(legal.shared_finished) == 1 with input as complete.public(complete.indexed("inventory/old/title", "TBD"))
}
