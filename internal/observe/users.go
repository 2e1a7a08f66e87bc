// SPDX-License-Identifier: AGPL-3.0-or-later

package observe

import (
	"context"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/onchain"
	"github.com/halo-factory/halocompile/internal/plan"
)

// allocators is how many holders of a Prime's ALLOCATOR_ROLE are read.
const allocators = 8

// Users reads who acts for a Class and for the Primes that its limits name. They use one live Unit,
// or plan.EveryUnit that is live, or, if the reference has no Unit, every Unit that a plan on this
// Snapshot brings to life. Users sends three rounds of questions, however many Units there are. A
// Prime for which nobody can act is in the notes.
func Users(ctx context.Context, client *chain.Client, declared *catalog.Catalog, of catalog.UnitRef, snapshot *plan.Snapshot) (*plan.Users, error) {
	s, err := plan.Resolve(declared, of.Class)
	if err != nil {
		return nil, err
	}
	r := &userReader{
		Users: &plan.Users{Primes: map[catalog.PrimeRef]*plan.PrimeSide{}, Only: of.Unit, Limits: map[common.Hash]plan.Amounts{}, Places: map[catalog.UnitName]uint64{}, Rates: map[catalog.UnitName]*big.Int{}},
		s:     s, basis: &snapshot.Basis, primes: s.Primes(),
		access: map[catalog.PrimeRef]common.Address{}, holders: map[catalog.PrimeRef][]common.Address{}, answers: map[common.Address]chain.Answer{},
	}
	r.beacon()
	for _, batch := range []func(*round){r.askPlatform, r.askHolders, r.askActors} {
		q := &round{}
		batch(q)
		if err := q.send(ctx, client, snapshot.Block.Hash); err != nil {
			return nil, err
		}
	}
	r.act()
	return r.Users, nil
}

// userReader composes Users from the answers to three rounds of questions.
type userReader struct {
	*plan.Users
	s      *plan.Resolved
	basis  *plan.Basis
	primes []*catalog.Prime // that the limits name, sorted by name

	access  map[catalog.PrimeRef]common.Address   // AccessControls of each Prime
	holders map[catalog.PrimeRef][]common.Address // holders of ALLOCATOR_ROLE of each Prime
	answers map[common.Address]chain.Answer       // of each holder, to the question for its actor
}

// beacon sets the side of the Class's own beacon, with its first actor.
func (r *userReader) beacon() {
	actors, p := r.s.Class.Beacon.Actors, r.basis.Class.Pau
	if len(actors) == 0 {
		r.note("the Class names no actor of its beacon, so nobody can use its Units")
		return
	}
	actor := actors[0]
	if r.Only != "" {
		at := slices.IndexFunc(actors, r.acts)
		if at < 0 {
			r.note("no actor that the Class names may act through its agent, so nobody can use its Units through the beacon")
			return
		}
		actor = actors[at]
	}
	r.Beacon = &plan.Side{Actor: actor, Agent: p.Agent, Controller: p.Controller, ALMProxy: p.ALMProxy}
}

// acts tells whether the agent has an account as its actor.
func (r *userReader) acts(account common.Address) bool {
	return slices.ContainsFunc(r.basis.Class.Roles, func(role onchain.Role) bool {
		return role.Address == r.basis.Class.Pau.Agent && role.Role == onchain.Actor && role.Holder == account
	})
}

func (r *userReader) note(format string, arguments ...any) {
	r.Notes = append(r.Notes, fmt.Sprintf(format, arguments...))
}

// askPlatform asks the factory for the index of each Unit, and the Units for the worth of a share.
// It asks the Primes' Controllers for their AccessControls, and which functions they have.
func (r *userReader) askPlatform(q *round) {
	at := *r.s.Network.Contracts.Factory
	q.call(at, factory().PackClass(r.s.ClassID()), func(answer chain.Answer) error {
		record, err := factory().UnpackClass(answer.Data)
		if err != nil {
			return fault.New(fault.NetworkIncomplete, at.Hex(), "class_: the answer is not what the interface says: %w", err)
		}
		next := record.Units
		for i, unit := range r.s.Class.Units {
			if !r.basis.Units[i].Exists {
				r.Places[unit.Name] = next
				next++
			}
		}
		return nil
	})
	for i, unit := range r.s.Class.Units {
		if state := r.basis.Units[i]; state.Exists && r.Begins(r.s, r.basis, i) {
			r.askUnit(q, unit.Name, state.Contracts)
		}
	}
	for _, prime := range r.primes {
		r.askController(q, prime)
	}
	for _, states := range r.basis.Limits() {
		for _, state := range states {
			if state.Set || r.Only != "" {
				r.askLimit(q, state)
			}
		}
	}
}

// askLimit asks for the present value of a limit. A RateLimits that does not exist has none.
func (r *userReader) askLimit(q *round, state plan.LimitState) {
	q.call(state.RateLimits, rateLimits().PackGetRateLimitData(state.Key), func(answer chain.Answer) error {
		value, err := rateLimits().UnpackGetRateLimitData(answer.Data)
		if answer.Err == nil && err == nil {
			r.Limits[state.Key] = plan.Amounts{MaxAmount: catalog.NewInteger(value.MaxAmount), Slope: catalog.NewInteger(value.Slope)}
		}
		return nil
	})
}

func (r *userReader) askUnit(q *round, unit catalog.UnitName, contracts []common.Address) {
	at := *r.s.Network.Contracts.Factory
	q.call(at, factory().PackUnit(onchain.UnitID(r.s.ClassID(), unit)), func(answer chain.Answer) error {
		record, err := factory().UnpackUnit(answer.Data)
		if err != nil {
			return fault.New(fault.NetworkIncomplete, at.Hex(), "unit: the answer is not what the interface says: %w", err)
		}
		r.Places[unit] = record.Index.Uint64()
		return nil
	})
	worth := r.s.Kind.UnitWorth(contracts)
	if worth == nil {
		return
	}
	q.call(worth.At, worth.Data, func(answer chain.Answer) (err error) {
		if r.Rates[unit], err = worth.Read(answer.Data); err != nil {
			return fault.New(fault.NetworkIncomplete, worth.At.Hex(), "%s: the answer is not what the interface says: %w", worth.What, err)
		}
		return nil
	})
}

func (r *userReader) askController(q *round, prime *catalog.Prime) {
	q.call(prime.Controller, controller().PackAccessControls(), func(answer chain.Answer) error {
		at, err := controller().UnpackAccessControls(answer.Data)
		if answer.Err != nil || err != nil {
			r.note("Prime %s: its Controller %s does not say who may act for it, so its first use is not simulated", prime.Name, prime.Controller)
			return nil
		}
		r.access[prime.Name] = at
		r.Primes[prime.Name] = &plan.PrimeSide{
			Side:   plan.Side{Controller: prime.Controller, ALMProxy: prime.ALMProxy},
			Offers: map[string]bool{}, Has: map[string]*big.Int{},
		}
		return nil
	})
	for _, function := range r.s.Kind.Facts().PrimeFunctions {
		q.call(prime.Controller, controller().PackGetDispatch(selector(function)), func(answer chain.Answer) error {
			if side := r.Primes[prime.Name]; side != nil {
				dispatch, err := controller().UnpackGetDispatch(answer.Data)
				side.Offers[function] = err == nil && dispatch.Facet != (common.Address{})
			}
			return nil
		})
	}
}

// askHolders asks each Prime's AccessControls who holds ALLOCATOR_ROLE, because no manifest says
// who may act for a Prime.
func (r *userReader) askHolders(q *round) {
	for _, prime := range r.primes {
		at, known := r.access[prime.Name]
		if !known {
			continue
		}
		for i := range uint64(allocators) {
			q.call(at, accessControls().PackGetRoleMember(onchain.AllocatorRole.ID(), uint256(i)), func(answer chain.Answer) error {
				if holder, err := accessControls().UnpackGetRoleMember(answer.Data); answer.Err == nil && err == nil {
					r.holders[prime.Name] = append(r.holders[prime.Name], holder)
				}
				return nil
			})
		}
	}
}

// askActors asks each holder for its actor. An account that is no agent gives an empty answer.
func (r *userReader) askActors(q *round) {
	for _, prime := range r.primes {
		for _, holder := range r.holders[prime.Name] {
			q.call(holder, agent().PackGetActor(new(big.Int)), func(answer chain.Answer) error {
				r.answers[holder] = answer
				return nil
			})
		}
	}
}

// act sets the actor of each Prime: that of the first agent that has one, or else the first holder
// that is no agent.
func (r *userReader) act() {
	for _, prime := range r.primes {
		side := r.Primes[prime.Name]
		if side == nil {
			continue
		}
		for _, holder := range r.holders[prime.Name] {
			answer := r.answers[holder]
			if actor, err := agent().UnpackGetActor(answer.Data); answer.Err == nil && err == nil {
				side.Actor, side.Agent = actor, holder
				break
			}
			if answer.Err == nil && len(answer.Data) == 0 && side.Actor == (common.Address{}) {
				side.Actor = holder
			}
		}
		if side.Actor == (common.Address{}) {
			r.note("Prime %s: nobody may act through its Controller %s, so its first use is not simulated", prime.Name, prime.Controller)
			delete(r.Primes, prime.Name)
		}
	}
}
