// SPDX-License-Identifier: AGPL-3.0-or-later

package drift

import (
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/kind"
	"github.com/halo-factory/halocompile/internal/observe"
	"github.com/halo-factory/halocompile/internal/onchain"
	"github.com/halo-factory/halocompile/internal/plan"
)

// teller finds the events that brought something about.
type teller struct {
	events []types.Log           // in chain order
	with   map[common.Hash][]int // indices of the events that have a topic
	names  map[common.Address]catalog.ContractRef
	gone   map[string]int // indices of the last events that cancelled a call, by its calldata
}

func newTeller(s *plan.Resolved, sight *observe.Sight) *teller {
	t := &teller{sight.Events, map[common.Hash][]int{}, s.Contracts(&sight.Basis.Class), map[string]int{}}
	timelock, scheduled := bindings.NewTimelock(), map[common.Hash][]string{}
	for i := range t.events {
		event := &t.events[i]
		for _, topic := range event.Topics {
			t.with[topic] = append(t.with[topic], i)
		}
		if event.Address != s.Network.Contracts.Timelock || len(event.Topics) < 2 {
			continue
		}
		if call, err := timelock.UnpackCallScheduledEvent(event); err == nil {
			scheduled[call.Id] = append(scheduled[call.Id], string(call.Data))
		} else if event.Topics[0] == cancelled {
			for _, call := range scheduled[event.Topics[1]] {
				t.gone[call] = i
			}
		}
	}
	return t
}

// since returns the last event about any of some things; nil if there was none.
func (t *teller) since(about []plan.About) *Since {
	last := -1
	for _, each := range about {
		last = max(last, t.last(each))
		if i, is := t.gone[string(each.Addition)]; is && len(each.Addition) > 0 {
			last = max(last, i)
		}
	}
	if last < 0 {
		return nil
	}
	return sinceOf(&t.events[last])
}

// last is the index of the last event about something; -1 if there is none. A role may stand in an
// event in many ways, and there are few of them.
func (t *teller) last(about plan.About) int {
	if about.Role != (onchain.Role{}) || len(about.Words) == 0 {
		for i := len(t.events) - 1; i >= 0; i-- {
			if t.tells(&t.events[i], about) {
				return i
			}
		}
		return -1
	}
	for _, i := range slices.Backward(t.with[about.Words[0]]) {
		if t.tells(&t.events[i], about) {
			return i
		}
	}
	return -1
}

// cancelled is the event by which an operation of the timelock that was to bring something about
// is gone.
var cancelled = bindings.Topic(&bindings.TimelockMetaData, "Cancelled")

func (t *teller) tells(event *types.Log, about plan.About) bool {
	if about.Role != (onchain.Role{}) {
		role, _, is := onchain.RoleIn(event, t.names, kind.RoleEvents()...)
		return is && role == about.Role
	}
	if event.Address != about.By || len(about.Words) == 0 {
		return false
	}
	return !slices.ContainsFunc(about.Words, func(word common.Hash) bool { return !slices.Contains(event.Topics, word) })
}

func sinceOf(event *types.Log) *Since {
	since := &Since{Block: event.BlockNumber, Hash: event.BlockHash, Transaction: event.TxHash}
	if len(event.Topics) > 0 {
		since.Event = eventNames()[event.Topics[0]]
	}
	return since
}

// eventNames are the names of the events of every contract that is known.
var eventNames = sync.OnceValue(func() map[common.Hash]string {
	names := map[common.Hash]string{}
	for _, contract := range bindings.ABIs() {
		for _, event := range contract.Events {
			names[event.ID] = event.RawName
		}
	}
	return names
})
