# SPDX-License-Identifier: AGPL-3.0-or-later

package halo.records_test

import data.halo.fixture_test as fixture
import data.halo.records

plain := "http://one.example"

test_https if {
	count(records.https) == 0 with input as fixture.question
	fixture.paths(records.https) == {"class.legal.documents.0.url"} with input as fixture.of_class("legal/documents/0/url", plain)
	fixture.paths(records.https) == {"class.beacon.endpoint"} with input as fixture.of_class("beacon/endpoint", plain)
	fixture.paths(records.https) == {"unit.legal.documents.0.url"} with input as fixture.of_unit("legal/documents/0/url", plain)
	fixture.paths(records.https) == {"unit.oracles.0.source"} with input as fixture.of_unit("oracles/0/source", plain)
}

test_published_https if {
	count(records.published_https) == 0 with input as fixture.question
	fixture.paths(records.published_https) == {"template.audits.0.report"} with input as fixture.indexed("templates/lcts@1/audits/0/report", plain)
	fixture.paths(records.published_https) == {"halo.legal.documents.0.url"} with input as fixture.indexed("halos/0/legal/documents/0/url", plain)
}

test_tokens_distinct if {
	count(records.tokens_distinct) == 0 with input as fixture.question
	fixture.paths(records.tokens_distinct) == {"unit.token.symbol"} with input as fixture.replaced("/names/classes/0/tokens/0/symbol", "b")
	fixture.paths(records.tokens_distinct) == {"unit.token.name"} with input as fixture.replaced("/names/classes/0/tokens/0/name", "token B")
	every name in ["TokenB", "token  b", "T0ken-B", " Token B", "Token_B.", "TOKEN\u0042"] {
		fixture.paths(records.tokens_distinct) == {"unit.token.name"} with input as fixture.replaced("/names/classes/0/tokens/0/name", name)
	}
	fixture.paths(records.tokens_distinct) == {"class.facility.token.symbol"} with input as fixture.replaced("/names/classes/1/tokens/0/symbol", "b")
}

test_beacon_fits if {
	every name in ["lpha-lcts", "lcts-one"] {
		count(records.beacon_fits) == 0 with input as fixture.of_class("beacon/kind", name)
	}
	every name in ["lpha-nfat", "lcts-two", "lcts"] {
		fixture.paths(records.beacon_fits) == {"class.beacon.kind"} with input as fixture.of_class("beacon/kind", name)
	}
	count(records.beacon_fits) == 0 with input as fixture.replaced("/catalog/templates/nfat@1/kind", "nfat-published")
}

test_token_of_its_own if {
	count(records.token_of_its_own) == 0 with input as fixture.question

	# An asset of the network, tokens that everybody knows, and what looks like them.
	every symbol in ["USD", "U.S.D", "USDS", "usds", "U5DS", "USD-S", "DAI", "DA1", "sUSDS", "USDC", "ETH", "stETH", "wETH", "vvETH", "SKY", "MKR"] {
		fixture.paths(records.token_of_its_own) == {"unit.token.symbol"} with input as fixture.of_unit("token/symbol", symbol)
		fixture.paths(records.token_of_its_own) == {"class.facility.token.symbol"} with input as fixture.of_term("facility/token/symbol", symbol)
	}
	every name in ["Dai Stablecoin", "USD Coin", "Savings  USDS", "Wrapped Ether", "USDS", "Tether-USD"] {
		fixture.paths(records.token_of_its_own) == {"unit.token.name"} with input as fixture.of_unit("token/name", name)
	}
	every symbol in ["mUSDS", "USDSX", "DAIS", "SKYE", "mCLO-S"] {
		count(records.token_of_its_own) == 0 with input as fixture.of_unit("token/symbol", symbol)
	}
}
