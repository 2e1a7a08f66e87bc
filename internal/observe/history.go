// SPDX-License-Identifier: AGPL-3.0-or-later

package observe

import (
	"bytes"
	"cmp"
	"math/big"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/kind"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/onchain"
	"github.com/halo-factory/halocompile/internal/plan"
)

// seen is what events since the deployment of a Class tell. Each is confirmed by a read of the
// state, because events alone may be old.
type seen struct {
	rights     []types.Log // that give and take roles on the Class's contracts, in chain order
	roles      []onchain.Role
	pairings   []plan.Pairing
	inits      []place       // that were ever added or deleted
	set        []types.Log   // of limits, on the Class's RateLimits and on those of Primes
	actions    []plan.Action // likewise: calls that were ever approved
	operations []plan.Operation
	happened   []types.Log // that may tell of a fact
	struck     []types.Log // of deals, of a Class whose deals have to be counted
}

// place is a key on one RateLimits.
type place struct {
	rateLimits common.Address
	key        common.Hash
}

// history reads the events about a Class since its deployment, all at once.
func (o *observer) history() error {
	c, class := o.s.Network.Contracts, &o.basis.Class
	names := o.s.Contracts(class)
	addresses := make([]common.Address, 0, len(names))
	for address := range names {
		addresses = append(addresses, address)
	}
	slices.SortFunc(addresses, common.Address.Cmp)
	queries := []chain.LogQuery{
		chain.LogQuery{Addresses: addresses, Topics: [][]common.Hash{append(onchain.RoleTopics(kind.RoleEvents()...), kind.Topics()...)}, From: o.earliest(), To: o.head},
		o.query(o.earliest(), c.BeamState, append(onchain.BeamStateTopics(), eventsOf(&bindings.BeamStateMetaData, registrations...)...), words(class.Pau.RateLimits, class.Pau.Controller, class.Pau.AccessControls)),
		o.query(o.earliest(), c.Timelock, eventsOf(&bindings.TimelockMetaData, "CallScheduled", "CallSalt")),
		o.since(),
	}
	deals := o.s.Deals()
	if deals != nil {
		queries = append(queries, o.query(o.earliest(), class.Blocks[deals.Block], facts.By(deals.Event)))
	}
	lists, err := o.logs(queries...)
	if err != nil {
		return err
	}
	if deals != nil {
		o.seen.struck = lists[4]
	}
	o.seen.rights = lists[0]
	o.seen.roles = onchain.RolesFrom(o.seen.rights, names, kind.RoleEvents()...)
	for _, log := range lists[1] {
		if len(log.Topics) != 3 {
			continue
		}
		if pairing := (plan.Pairing{Contract: account(log.Topics[1]), CBeam: account(log.Topics[2])}); !slices.Contains(o.seen.pairings, pairing) {
			o.seen.pairings = append(o.seen.pairings, pairing)
		}
	}
	o.seen.happened = lists[3]
	return o.scheduled(lists[2])
}

// approved finds every key that ever had an init, on the Class's RateLimits and on those of Primes,
// and every call of the Class's own contracts that was ever approved.
func (o *observer) approved(logs []types.Log) {
	call, own := bindings.Topic(&bindings.BeamStateMetaData, "AddInitControllerActions"), []common.Address{o.basis.Class.Pau.Controller, o.basis.Class.Pau.AccessControls}
	for _, log := range logs {
		if len(log.Topics) != 3 {
			continue
		}
		if log.Topics[0] != call {
			o.seen.inits = append(o.seen.inits, place{account(log.Topics[2]), log.Topics[1]})
		} else if action := (plan.Action{Contract: account(log.Topics[2]), Key: log.Topics[1]}); slices.Contains(own, action.Contract) && !slices.Contains(o.seen.actions, action) {
			o.seen.actions = append(o.seen.actions, action)
		}
	}
}

// scheduled finds the operations that were scheduled since the deployment and that mention the
// Class. Whether they still wait, the state tells.
func (o *observer) scheduled(logs []types.Log) error {
	call, at := bindings.Topic(&bindings.TimelockMetaData, "CallScheduled"), o.s.Network.Contracts.Timelock
	found, order := map[common.Hash]*plan.Operation{}, []common.Hash{}
	for i := range logs {
		if len(logs[i].Topics) < 2 {
			continue
		}
		id := logs[i].Topics[1]
		if found[id] == nil {
			found[id], order = &plan.Operation{ID: id}, append(order, id)
		}
		if err := record(found[id], &logs[i], call); err != nil {
			return fault.New(fault.NetworkIncomplete, at.Hex(), "the event of operation %s: %w", id, err)
		}
	}
	about := o.about()
	for _, id := range order {
		operation := *found[id]
		if !o.mentions(&operation, about) && !o.mentions(&operation, o.possibleKeys()) {
			continue
		}
		if operation.Hash() != id {
			return fault.New(fault.NodeError, o.client.Node(), "the events of operation %s give the id %s: logs are missing, or wrong", id, operation.Hash())
		}
		o.seen.operations = append(o.seen.operations, operation)
	}
	return nil
}

// record adds what one event tells of an operation. A later scheduling of the same operation tells
// the same again.
func record(operation *plan.Operation, log *types.Log, call common.Hash) error {
	if log.Topics[0] != call {
		event, err := timelock().UnpackCallSaltEvent(log)
		if err == nil {
			operation.Salt = event.Salt
		}
		return err
	}
	event, err := timelock().UnpackCallScheduledEvent(log)
	if err != nil {
		return err
	}
	if event.Index.Cmp(big.NewInt(int64(len(operation.Targets)))) != 0 {
		return nil
	}
	operation.Targets, operation.Values = append(operation.Targets, event.Target), append(operation.Values, event.Value.String())
	operation.Payloads, operation.Predecessor = append(operation.Payloads, event.Data), event.Predecessor
	return nil
}

// about lists what an operation names that is about this Class: one of the Class's contracts, its
// declared cBEAM, or a key that a deployment prepared.
func (o *observer) about() map[common.Hash]bool {
	p, about := o.basis.Class.Pau, map[common.Hash]bool{}
	for _, word := range words(p.RateLimits, p.Controller, p.AccessControls, o.s.GovOps.Safe) {
		about[word] = true
	}
	for _, init := range o.made {
		about[init.Key] = true
	}
	return about
}

// possibleKeys are the keys that only this Class may have, even if nothing made use of them yet.
func (o *observer) possibleKeys() map[common.Hash]bool {
	if o.keys == nil {
		o.keys = map[common.Hash]bool{}
		for _, each := range o.candidates() {
			o.keys[each.Key] = true
		}
	}
	return o.keys
}

// mentions tells whether an operation calls the BeamState with one of these words among the
// arguments, or to say how fast limits of all may be raised.
func (o *observer) mentions(operation *plan.Operation, about map[common.Hash]bool) bool {
	for i, payload := range operation.Payloads {
		if operation.Targets[i] != o.s.Network.Contracts.BeamState || len(payload) < 4 {
			continue
		}
		if general(payload) {
			return true
		}
		for word := range slices.Chunk(payload[4:], 32) {
			if len(word) == 32 && about[common.Hash(word)] {
				return true
			}
		}
	}
	return false
}

// general tells whether a call of the BeamState says how fast limits of all RateLimits may be
// raised.
func general(payload []byte) bool {
	return slices.ContainsFunc(paces(), func(call []byte) bool { return bytes.HasPrefix(payload, call) })
}

// paces are what such calls begin with: the function, and no address.
var paces = sync.OnceValue(func() [][]byte {
	const begin = 4 + 32
	return [][]byte{beamState().PackSetHop(common.Address{}, new(big.Int))[:begin], beamState().PackSetMaxChange(common.Address{}, new(big.Int))[:begin]}
})

// registrations are the events by which a BeamState begins and ends to know a contract.
var registrations = []string{"AddRateLimits", "DelRateLimits", "AddController", "DelController"}

func eventsOf(contract *bind.MetaData, names ...string) []common.Hash {
	topics := make([]common.Hash, len(names))
	for i, name := range names {
		topics[i] = bindings.Topic(contract, name)
	}
	return topics
}

func selector(function string) [4]byte { return [4]byte(crypto.Keccak256([]byte(function))[:4]) }

func account(topic common.Hash) common.Address { return common.BytesToAddress(topic[12:]) }

// words are addresses as topics, in order.
func words(addresses ...common.Address) []common.Hash {
	list := make([]common.Hash, len(addresses))
	for i, address := range addresses {
		list[i] = common.BytesToHash(address[:])
	}
	slices.SortFunc(list, func(a, b common.Hash) int { return cmp.Compare(a.Hex(), b.Hex()) })
	return slices.Compact(list)
}
