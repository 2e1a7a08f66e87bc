// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/onchain"
)

// WaysOutOf says what shows that an emergency does what it is to do, and no more: Primes bring
// capital in before it, and take it out after it. What it closes is tried after it, too, and has to
// fail. users were read for every live Unit.
func WaysOutOf(declared *catalog.Catalog, class catalog.ClassRef, basis *Basis, users *Users) (*FirstUse, error) {
	if basis.Emergency.Kind == Lower {
		return &FirstUse{}, nil // how little may go through is for GovOps to say
	}
	s, err := Resolve(declared, class)
	if err != nil {
		return nil, err
	}
	a := &actors{s: s, users: users, of: s.limited(basis), out: &FirstUse{}}
	for i, unit := range s.Class.Units {
		if !basis.Units[i].Exists || len(s.Class.Limits) > 0 && len(a.out.Units) > 0 {
			continue // Units that share limits share the ways out
		}
		a.unit, a.own, a.uses, a.ends, a.wait = unit, a.of[i+1], nil, nil, 1
		site := facts.Site{
			Network: s.Network, Class: s.Class, Unit: unit, Controller: basis.Class.Pau.Controller, Blocks: basis.Class.Blocks, Contracts: basis.Units[i].Contracts,
			Place: users.Places[unit.Name], Before: true, UnitOld: true, Rate: users.Rates[unit.Name],
		}
		if err := s.Kind.WaysOut(site, a); err != nil {
			return nil, err
		}
		uses := append(a.uses, a.barred(basis)...)
		uses = slices.DeleteFunc(uses, func(use Use) bool { return use.Enters && !closes(s, basis) })
		for j := range uses {
			uses[j].Barred = uses[j].Barred || uses[j].Enters
		}
		if len(uses) > 0 {
			uses[0].After = a.wait
			a.out.Units = append(a.out.Units, UnitUse{unit.Name, uses})
		}
	}
	return a.out, nil
}

// closes tells whether an emergency closes what leads capital in. Units that share limits share
// what leads in, and one of them that is stopped leaves it.
func closes(s *Resolved, basis *Basis) bool {
	kind := basis.Emergency.Kind
	return kind == LimitsToZero || kind == Stop && (basis.Unit == "" || len(s.Class.Limits) == 0)
}

// barred are calls of those from whom an emergency takes a right: of the beacon's actors, and of
// cBEAMs.
func (a *actors) barred(basis *Basis) (list []Use) {
	if basis.Emergency.Kind == Unpair {
		for _, each := range basis.Class.Pairings {
			if each.Contract == basis.Class.Pau.RateLimits {
				list = append(list, Use{
					Unit: a.unit.Name, Who: "the cBEAM " + each.CBeam.Hex(), What: "set a limit", Function: "setRateLimit(address,bytes32,uint256,uint256)",
					Data: configurator().PackSetRateLimit(each.Contract, common.Hash{}, new(big.Int), new(big.Int)),
					Side: Side{Actor: each.CBeam, Controller: a.s.Network.Contracts.Configurator}, Later: true, Barred: true,
				})
			}
		}
	}
	if basis.Emergency.Kind != Freeze {
		return list
	}
	p, asks := basis.Class.Pau, "integrations()"
	m := &maker{s: a.s, basis: basis}
	for _, actor := range m.holdersOf(p.Agent, onchain.Actor) {
		list = append(list, Use{
			Unit: a.unit.Name, Who: "the beacon", What: "call the Controller as " + actor.Hex(), Function: asks, Data: facts.Call(asks),
			Side: Side{Actor: actor, Agent: p.Agent, Controller: p.Controller, ALMProxy: common.Address{}}, Later: true, Barred: true,
		})
	}
	return list
}
