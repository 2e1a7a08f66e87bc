// SPDX-License-Identifier: AGPL-3.0-or-later

package flows

import (
	"cmp"
	"context"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/observe"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/safe"
)

// atOnce is how many contracts or keys one query for logs names.
const atOnce = 500

// Read reads the flows of some Classes, which are all on the chain of the client, at the latest
// block. It reads them together, and fails if one cannot be read or is not deployed.
func Read(ctx context.Context, client *chain.Client, declared *catalog.Catalog, classes []catalog.ClassRef) (*Survey, error) {
	list := make([]*reading, len(classes))
	for i, seen := range observe.Look(ctx, client, declared, classes) {
		if seen.Err != nil {
			return nil, seen.Err
		}
		s, err := plan.Resolve(declared, classes[i])
		if err != nil {
			return nil, err
		}
		if !seen.Basis.Class.Exists {
			return nil, fault.New(fault.NothingToPlan, s.Class.File, "%s is not deployed, so nothing flows", classes[i]).Remedy("plan it first")
		}
		list[i] = newReading(s, seen.Sight)
	}
	for _, step := range []func(context.Context, *chain.Client, []*reading) error{history, state, date} {
		if err := step(ctx, client, list); err != nil {
			return nil, err
		}
	}
	document := &Survey{Version: Version, Classes: []ClassFlows{}}
	for _, each := range list {
		document.Classes = append(document.Classes, each.class())
	}
	return document, nil
}

// reading is what is read of one Class.
type reading struct {
	s     *plan.Resolved
	sight *observe.Sight
	parts []*part // the Class, and then its Units; nil for a Unit that is not deployed
	ways  map[way][]*passed
	keys  map[place]*used
	notes map[common.Address][]func(*types.Log) // of what waits, by contract
	// who had something done, or opened limits, by transaction
	acted map[common.Hash][]common.Address
}

// part is what is read of the Class or of a Unit.
type part struct {
	of     plan.Limited
	index  *big.Int // of a Unit, among those of the Class
	flows  []*passed
	stocks []*stock
	limits []*used
	queues []*queue
}

// way is an event of a contract; place is a key of a RateLimits.
type (
	way struct {
		at    common.Address
		event common.Hash
	}
	place struct {
		at  common.Address
		key common.Hash
	}
)

func newReading(s *plan.Resolved, sight *observe.Sight) *reading {
	r := &reading{
		s: s, sight: sight, ways: map[way][]*passed{}, keys: map[place]*used{}, notes: map[common.Address][]func(*types.Log){}, acted: map[common.Hash][]common.Address{},
	}
	states := sight.Basis.Limits()
	for i, of := range s.Limited() {
		if i > 0 && !sight.Basis.Units[i-1].Exists {
			r.parts = append(r.parts, nil)
			continue
		}
		made := &part{of: of}
		if i > 0 {
			made.index = new(big.Int).SetUint64(sight.Basis.Units[i-1].Index)
		}
		for j, limit := range of.Limits {
			each := &used{limit: limit, state: states[i][j]}
			made.limits, r.keys[place{each.state.RateLimits, each.state.Key}] = append(made.limits, each), each
		}
		r.parts = append(r.parts, made)
		r.moves(made, i)
	}
	return r
}

// at is the address of the Class's Controller, of another contract of the Class, or of one of its
// Unit with that place in the manifests.
func (r *reading) at(spot facts.Spot, unit int) common.Address {
	if spot.Controller {
		return r.sight.Basis.Class.Pau.Controller
	}
	if spot.Class {
		return r.sight.Basis.Class.Blocks[spot.Index]
	}
	return r.sight.Basis.Units[unit].Contracts[spot.Index]
}

// moves adds the ways of capital through a part, and where it stays. The first part is the Class.
func (r *reading) moves(made *part, i int) {
	all := r.s.Kind.Facts().Flows
	for _, move := range all.Moves {
		if shared := move.From.Class && move.Token == 0; shared != (i == 0) {
			continue
		}
		each := &passed{move: move, index: made.index}
		at := way{r.at(move.From, i-1), facts.By(move.Event)[0]}
		made.flows, r.ways[at] = append(made.flows, each), append(r.ways[at], each)
	}
	if i == 0 {
		return
	}
	for _, each := range all.Stocks {
		stays := &stock{Stock: each, at: r.at(each.From, i-1)}
		made.stocks, r.notes[stays.at] = append(made.stocks, stays), append(r.notes[stays.at], stays.note)
	}
	by := r.s.Kind.Facts().Settlement
	if by == nil {
		return
	}
	for _, index := range by.Contracts {
		waits := &queue{by: by, name: r.s.Kind.Facts().UnitContracts[index].Name, at: r.at(facts.Spot{Index: index}, i-1)}
		made.queues, r.notes[waits.at] = append(made.queues, waits), append(r.notes[waits.at], waits.note)
	}
}

// Events of limits, and of who sets them.
var (
	limitSet   = bindings.Topic(&bindings.RateLimitsMetaData, "RateLimitDataSet")
	limitTaken = bindings.Topic(&bindings.RateLimitsMetaData, "RateLimitDecreaseTriggered")
	limitGiven = bindings.Topic(&bindings.RateLimitsMetaData, "RateLimitIncreaseTriggered")
	setByBeam  = bindings.Topic(&bindings.ConfiguratorMetaData, "SetRateLimit")
	opened     = bindings.Topic(&bindings.HaloFactoryMetaData, "ClassOpened")
)

// queries are the questions for all that happened to the Class since its deployment.
func (r *reading) queries() (list []chain.LogQuery) {
	block, network := r.sight.Block, r.s.Network.Contracts
	ask := func(addresses []common.Address, topics ...[]common.Hash) {
		if len(addresses) > 0 {
			list = append(list, chain.LogQuery{
				Addresses: addresses, Topics: topics, From: r.sight.Basis.Class.Since, To: chain.Head{Number: block.Number, Hash: block.Hash, Time: block.Time},
			})
		}
	}
	var limits, beams, contracts []common.Address
	var words, keys, events []common.Hash
	for at, each := range r.keys {
		limits, beams, keys, words = append(limits, at.at), append(beams, each.state.CBeam), append(keys, at.key), append(words, common.BytesToHash(at.at[:]))
	}
	for at := range r.ways {
		contracts, events = append(contracts, at.at), append(events, at.event)
	}
	if by := r.s.Kind.Facts().Settlement; by != nil {
		events = append(events, facts.By(by.Locked)[0], facts.By(by.Settled)[0], facts.By(by.Released)[0])
	}
	limits, beams, contracts = ordered(limits), ordered(beams), ordered(contracts)
	words, events = ordered(words), ordered(events)
	for some := range slices.Chunk(ordered(keys), atOnce) {
		ask(limits, []common.Hash{limitSet, limitTaken, limitGiven}, some)
		ask([]common.Address{network.Configurator}, []common.Hash{setByBeam}, words, some)
	}
	for some := range slices.Chunk(contracts, atOnce) {
		ask(some, events)
	}
	ask(beams, []common.Hash{safe.TopicExecutionSuccess})
	if network.Factory != nil {
		ask([]common.Address{*network.Factory}, []common.Hash{opened}, []common.Hash{r.s.ClassID()})
	}
	return list
}

// ordered sorts words, and drops those that come twice.
func ordered[T interface {
	comparable
	Cmp(T) int
}](list []T) []T {
	slices.SortFunc(list, func(a, b T) int { return a.Cmp(b) })
	return slices.Compact(list)
}

// history reads and counts all events, in chain order.
func history(ctx context.Context, client *chain.Client, list []*reading) error {
	var all []chain.LogQuery
	counts := make([]int, len(list))
	for i, r := range list {
		queries := r.queries()
		all, counts[i] = append(all, queries...), len(queries)
	}
	lists, err := client.LogsMany(ctx, all...)
	if err != nil {
		return err
	}
	for i, r := range list {
		logs := slices.Concat(lists[:counts[i]]...)
		lists = lists[counts[i]:]
		slices.SortFunc(logs, func(a, b types.Log) int {
			return cmp.Or(cmp.Compare(a.BlockNumber, b.BlockNumber), cmp.Compare(a.Index, b.Index))
		})
		if err := r.count(logs); err != nil {
			return err
		}
	}
	return nil
}

// count counts events. Who acted is known before a limit is judged.
func (r *reading) count(logs []types.Log) error {
	byBeam := map[place]map[common.Hash]bool{}
	for _, log := range logs {
		switch {
		case log.Topics[0] == safe.TopicExecutionSuccess || log.Topics[0] == opened:
			r.acted[log.TxHash] = append(r.acted[log.TxHash], log.Address)
		case log.Topics[0] == setByBeam && len(log.Topics) == 3:
			at := place{common.BytesToAddress(log.Topics[1][12:]), log.Topics[2]}
			if byBeam[at] == nil {
				byBeam[at] = map[common.Hash]bool{}
			}
			byBeam[at][log.TxHash] = true
		}
	}
	for i := range logs {
		log := &logs[i]
		if len(log.Topics) > 1 {
			at := place{log.Address, log.Topics[1]}
			if each := r.keys[at]; each != nil {
				if err := each.count(log, byBeam[at][log.TxHash]); err != nil {
					return err
				}
				continue
			}
		}
		for _, each := range r.ways[way{log.Address, log.Topics[0]}] {
			if err := each.add(log); err != nil {
				return err
			}
		}
		for _, note := range r.notes[log.Address] {
			note(log)
		}
	}
	return nil
}

// word is a word of a log's data.
func word(log *types.Log, index int) (*big.Int, error) {
	if len(log.Data) < 32*(index+1) {
		return nil, fault.New(fault.NodeError, log.Address.Hex(), "the event %s in transaction %s has %d bytes only", log.Topics[0], log.TxHash, len(log.Data))
	}
	return new(big.Int).SetBytes(log.Data[32*index : 32*(index+1)]), nil
}
