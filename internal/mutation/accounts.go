// SPDX-License-Identifier: AGPL-3.0-or-later

package mutation

import (
	"fmt"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/manifest"
)

// roles are the lists of accounts of a Class, in the order of their names.
var roles = []named[func(*manifest.Class) *[]common.Address]{
	{"class.admins", func(c *manifest.Class) *[]common.Address { return &c.Admins }},
	{"class.beacon.actors", func(c *manifest.Class) *[]common.Address { return &c.Beacon.Actors }},
	{"class.beacon.revokers", func(c *manifest.Class) *[]common.Address { return &c.Beacon.Revokers }},
}

// accounts gives every role to whom it must not belong.
func accounts(s *site) {
	for i := range s.class.Admins {
		s.mutant("permissions.admins_allowed", fmt.Sprintf("class.admins.%d", i), "nobody that the network lists", func(c *scene) { c.class.Admins[i] = stranger })
	}
	for k, role := range roles {
		s.mutant("permissions.staffed", role.name, "empty", func(c *scene) { *role.of(c.class) = []common.Address{} })
		for i, account := range *role.of(s.class) {
			last := fmt.Sprintf("%s.%d", role.name, len(*role.of(s.class)))
			s.mutant("permissions.apart", last, fmt.Sprintf("number %d of the same list again", i), func(c *scene) { *role.of(c.class) = append(*role.of(c.class), account) })
			for _, other := range roles[k+1:] {
				for j := range *other.of(s.class) {
					s.mutant("permissions.apart", fmt.Sprintf("%s.%d", other.name, j), fmt.Sprintf("the account of %s.%d", role.name, i), func(c *scene) { (*other.of(c.class))[j] = account })
				}
			}
			for _, name := range slices.Compact(slices.Sorted(slices.Values([]string{s.class.GovOps, "deployer"}))) {
				if authority := s.network.Authorities[name]; authority != nil {
					s.mutant("permissions.operators_apart", fmt.Sprintf("%s.%d", role.name, i), "the Safe of "+name, func(c *scene) { (*role.of(c.class))[i] = authority.Safe })
				}
			}
		}
	}
	for _, name := range []string{"council", "deployer"} {
		if s.network.Authorities[name] != nil {
			s.mutant("permissions.govops_apart", "class.govOps", name, func(c *scene) { c.class.GovOps = name })
		}
	}
}

// networkAddresses puts one address in two places of a network.
func networkAddresses(s *site) {
	names := slices.Sorted(maps.Keys(s.network.Authorities))
	for i, name := range names {
		for _, first := range names[:i] {
			s.mutant("network.authorities_apart", "network.authorities."+name+".safe", "the Safe of "+first, func(c *scene) { c.network.Authorities[name].Safe = c.network.Authorities[first].Safe })
		}
	}
	names = slices.Sorted(maps.Keys(s.network.Primes))
	for i, name := range names {
		for _, first := range names[:i] {
			for _, part := range []named[func(*manifest.Prime) *common.Address]{
				{"almProxy", func(p *manifest.Prime) *common.Address { return &p.ALMProxy }},
				{"rateLimits", func(p *manifest.Prime) *common.Address { return &p.RateLimits }},
				{"controller", func(p *manifest.Prime) *common.Address { return &p.Controller }},
			} {
				s.mutant("network.primes_apart", "network.primes."+name+"."+part.name, "that of "+first, func(c *scene) {
					*part.of(c.network.Primes[name]) = *part.of(c.network.Primes[first])
				})
			}
		}
	}
	contracts := platform(&s.network.Contracts)
	names = slices.Sorted(maps.Keys(contracts))
	for i, name := range names {
		for _, first := range names[:i] {
			s.mutant("network.contracts_distinct", "network.contracts."+name, "the address of "+first, func(c *scene) {
				contracts := platform(&c.network.Contracts)
				*contracts[name] = *contracts[first]
			})
		}
	}
}

// platform are a network's contracts by name, those that are there.
func platform(contracts *manifest.Contracts) map[string]*common.Address {
	all := map[string]*common.Address{
		"beacon": &contracts.Beacon, "beamState": &contracts.BeamState, "configurator": &contracts.Configurator, "timelock": &contracts.Timelock,
	}
	for name, address := range map[string]*common.Address{"registry": contracts.Registry, "factory": contracts.Factory, "guards": contracts.Guards} {
		if address != nil {
			all[name] = address
		}
	}
	return all
}
