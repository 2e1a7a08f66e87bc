// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"cmp"
	"context"
	"fmt"
	"math/big"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/onchain"
)

// Users are the actors of a Class and of its Primes, with what the chain says of them.
type Users struct {
	Beacon *Side                 // nil: the Class names no actor
	Primes map[string]*PrimeSide // by name; those that the Class's limits name
	Notes  []string              // who cannot act, and why

	// the one Unit that is asked about; "": those that a plan brings to life
	only   string
	places map[string]uint64   // of each such Unit among those of its Class
	rates  map[string]*big.Int // what a share of each such Unit is worth, where it has shares
}

// PrimeSide is a Prime as it can act.
type PrimeSide struct {
	Side
	Offers map[string]bool     // by function of the Controller, of those that the kind uses
	Has    map[string]*big.Int // by asset: all that it can bring; absent: as much as is needed
}

// allocators is how many holders of a Prime's role are looked at.
const allocators = 8

// ReadUsers reads who acts for a Class and for the Primes that its limits name, to use one live
// Unit, or, without its name, those that a plan on this Basis brings to life. It sends three
// batches of questions, however many Units there are. A Prime for which nobody can act is in the
// notes.
func ReadUsers(ctx context.Context, client *chain.Client, declared *catalog.Catalog, of catalog.ClassRef, only string, basis *Basis, block common.Hash) (*Users, error) {
	s, err := resolve(declared, of)
	if err != nil {
		return nil, err
	}
	users := &Users{Primes: map[string]*PrimeSide{}, only: only, places: map[string]uint64{}, rates: map[string]*big.Int{}}
	if len(s.class.Beacon.Actors) > 0 {
		p := basis.Class.Pau
		users.Beacon = &Side{Actor: s.class.Beacon.Actors[0], Agent: p.Agent, Controller: p.Controller, ALMProxy: p.ALMProxy}
	} else {
		users.Notes = append(users.Notes, "the Class names no actor of its beacon, so nobody can use its Units")
	}
	var primes []*catalog.Prime
	for _, of := range s.limited(nil) {
		for _, limit := range of.Limits {
			if prime := s.network.Primes[limit.Prime]; prime != nil && !slices.Contains(primes, prime) {
				primes = append(primes, prime)
			}
		}
	}
	slices.SortFunc(primes, func(a, b *catalog.Prime) int { return cmp.Compare(a.Name, b.Name) })

	q := &questions{ctx: ctx, client: client, block: block}
	factoryAt := *s.network.Contracts.Factory
	class := q.ask(factoryAt, factory().PackClass(s.classID()))
	places, rates := map[string]int{}, map[string]int{}
	for i, unit := range s.class.Units {
		if state := basis.Units[i]; state.Exists && users.begins(basis, i) {
			places[unit.Name] = q.ask(factoryAt, factory().PackUnit(onchain.UnitID(s.classID(), unit.Name)))
			if worth := s.kind.UnitWorth(state.Contracts); worth != nil {
				rates[unit.Name] = q.ask(worth.At, worth.Data)
			}
		}
	}
	access, offers := make([]int, len(primes)), make([][]int, len(primes))
	for i, prime := range primes {
		access[i] = q.ask(prime.Controller, controller().PackAccessControls())
		for _, function := range s.kind.PrimeFunctions() {
			offers[i] = append(offers[i], q.ask(prime.Controller, controller().PackGetDispatch(selector(function))))
		}
	}
	if err := q.send(); err != nil {
		return nil, err
	}
	record, err := factory().UnpackClass(q.answers[class].Data)
	if err != nil {
		return nil, fault.New(fault.NetworkIncomplete, factoryAt.Hex(), "class_: the answer is not what the interface says: %w", err)
	}
	next := record.Units
	for i, unit := range s.class.Units {
		if !basis.Units[i].Exists {
			users.places[unit.Name] = next
			next++
		}
		if j, asked := places[unit.Name]; asked {
			record, err := factory().UnpackUnit(q.answers[j].Data)
			if err != nil {
				return nil, fault.New(fault.NetworkIncomplete, factoryAt.Hex(), "unit: the answer is not what the interface says: %w", err)
			}
			users.places[unit.Name] = record.Index.Uint64()
		}
		if j, asked := rates[unit.Name]; asked {
			worth := s.kind.UnitWorth(basis.Units[i].Contracts)
			if users.rates[unit.Name], err = worth.Read(q.answers[j].Data); err != nil {
				return nil, fault.New(fault.NetworkIncomplete, worth.At.Hex(), "%s: the answer is not what the interface says: %w", worth.What, err)
			}
		}
	}
	// Who may act for a Prime is not in the manifests: whoever holds the role on its
	// AccessControls.
	first := *q
	q.reset()
	members := make([][allocators]int, len(primes))
	for i, prime := range primes {
		at, err := controller().UnpackAccessControls(first.answers[access[i]].Data)
		if first.answers[access[i]].Err != nil || err != nil {
			users.Notes = append(users.Notes, fmt.Sprintf("Prime %s: its Controller %s does not say who may act for it, so its first use is not simulated", prime.Name, prime.Controller))
			continue
		}
		users.Primes[prime.Name] = &PrimeSide{
			Side:   Side{Controller: prime.Controller, ALMProxy: prime.ALMProxy},
			Offers: map[string]bool{}, Has: map[string]*big.Int{},
		}
		for j, function := range s.kind.PrimeFunctions() {
			dispatch, err := controller().UnpackGetDispatch(first.answers[offers[i][j]].Data)
			users.Primes[prime.Name].Offers[function] = err == nil && dispatch.Facet != (common.Address{})
		}
		for j := range members[i] {
			members[i][j] = q.ask(at, accessControls().PackGetRoleMember(onchain.AllocatorRole, uint256(uint64(j))))
		}
	}
	if err := q.send(); err != nil {
		return nil, err
	}
	holders := make([][]common.Address, len(primes))
	for i, prime := range primes {
		if users.Primes[prime.Name] == nil {
			continue
		}
		for _, j := range members[i] {
			if holder, err := accessControls().UnpackGetRoleMember(q.answers[j].Data); q.answers[j].Err == nil && err == nil {
				holders[i] = append(holders[i], holder)
			}
		}
	}
	q.reset()
	actors := map[common.Address]int{}
	for _, list := range holders {
		for _, holder := range list {
			actors[holder] = q.ask(holder, agent().PackGetActor(new(big.Int)))
		}
	}
	if err := q.send(); err != nil {
		return nil, err
	}
	for i, prime := range primes {
		side := users.Primes[prime.Name]
		if side == nil {
			continue
		}
		for _, holder := range holders[i] {
			// An account that is no agent answers nothing.
			answer := q.answers[actors[holder]]
			if actor, err := agent().UnpackGetActor(answer.Data); answer.Err == nil && err == nil {
				side.Actor, side.Agent = actor, holder
				break
			}
			if answer.Err == nil && len(answer.Data) == 0 && side.Actor == (common.Address{}) {
				side.Actor = holder
			}
		}
		if side.Actor == (common.Address{}) {
			users.Notes = append(users.Notes, fmt.Sprintf("Prime %s: nobody may act through its Controller %s, so its first use is not simulated", prime.Name, prime.Controller))
			delete(users.Primes, prime.Name)
		}
	}
	return users, nil
}

// begins tells whether the first use of a Unit is asked about.
func (u *Users) begins(basis *Basis, i int) bool {
	state := basis.Units[i]
	if u.only != "" {
		return state.Name == u.only
	}
	unset := func(limit LimitState) bool { return !limit.Set }
	return !state.Exists || !basis.Class.Activated || slices.ContainsFunc(state.Limits, unset) || slices.ContainsFunc(basis.Class.Limits, unset)
}

// controller is read when it is needed, like the bindings beside the observer.
var controller = sync.OnceValue(bindings.NewController)

// questions are asked of a node together.
type questions struct {
	ctx      context.Context
	client   *chain.Client
	block    common.Hash
	messages []chain.Message
	answers  []chain.Answer
}

// ask adds a question, and gives its place among the answers.
func (q *questions) ask(to common.Address, data []byte) int {
	q.messages = append(q.messages, chain.Message{To: &to, Data: data})
	return len(q.messages) - 1
}

func (q *questions) send() (err error) {
	q.answers, err = q.client.CallMany(q.ctx, q.messages, q.block)
	return err
}

func (q *questions) reset() { q.messages, q.answers = nil, nil }

func selector(function string) [4]byte { return [4]byte(crypto.Keccak256([]byte(function))[:4]) }
