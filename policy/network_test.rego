# SPDX-License-Identifier: AGPL-3.0-or-later

package halo.network_test

import data.halo.fixture_test as fixture
import data.halo.network

test_authorities_apart if {
	count(network.authorities_apart) == 0 with input as fixture.question
	fixture.paths(network.authorities_apart) == {"network.authorities.deployer.safe"} with input as fixture.replaced("/index/networks/dev/authorities/deployer/safe", fixture.account(11))
}

test_primes_apart if {
	count(network.primes_apart) == 0 with input as fixture.question
	every part in ["almProxy", "rateLimits", "controller"] {
		path := concat("/", ["/index/networks/dev/primes/elm", part])
		expected := {sprintf("network.primes.elm.%s", [part])}
		fixture.paths(network.primes_apart) == expected with input as fixture.replaced(path, fixture.network.primes.ash[part])
	}
}

test_contracts_distinct if {
	count(network.contracts_distinct) == 0 with input as fixture.question
	fixture.paths(network.contracts_distinct) == {"network.contracts.guards"} with input as fixture.replaced("/index/networks/dev/contracts/guards", fixture.account(4))
}
