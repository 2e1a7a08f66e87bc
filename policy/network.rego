# SPDX-License-Identifier: AGPL-3.0-or-later

package halo.network

import data.halo.lib

# METADATA
# title: two authorities with one Safe
# description: Authorities check each other, which one Safe in two places cannot.
# custom:
#   code: HC2161
#   severity: error
#   remedy: give each authority its own Safe
#   source: separation of council, deployer and GovOps
authorities_apart contains finding if {
	some network in input.index.networks
	some name, authority in network.authorities
	some other_name, other in network.authorities
	name < other_name
	authority.safe == other.safe
	finding := lib.finding(network, sprintf("network.authorities.%s.safe", [other_name]), sprintf("%s has the Safe of %s", [other_name, name]))
}

# METADATA
# title: two Primes that share a PAU
# description: An init for one of them would hold for the other.
# custom:
#   code: HC2162
#   severity: error
#   remedy: state each Prime's own contracts
#   source: "RateLimits: keys are not scoped to a Controller, so sharing couples budgets"
primes_apart contains finding if {
	some network in input.index.networks
	some part in ["almProxy", "rateLimits", "controller"]
	some name, prime in network.primes
	some other_name, other in network.primes
	name < other_name
	prime[part] == other[part]
	finding := lib.finding(network, sprintf("network.primes.%s.%s", [other_name, part]), sprintf("%s has the %s of %s", [other_name, part, name]))
}

# METADATA
# title: one address for two contracts of the platform
# description: A contract in the wrong place is called with what was meant for another.
# custom:
#   code: HC2163
#   severity: error
#   remedy: copy each address from its own source
#   source: networks/<name>.cue, contracts
contracts_distinct contains finding if {
	some network in input.index.networks
	some name, address in network.contracts
	some other_name, other in network.contracts
	name < other_name
	address == other
	finding := lib.finding(network, sprintf("network.contracts.%s", [other_name]), sprintf("%s has the address of %s", [other_name, name]))
}
