// SPDX-License-Identifier: AGPL-3.0-or-later

package artifact

import (
	"cmp"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/safe"
)

// additions are the calls of the BeamState that a call of the timelock would make; none for any
// other call. A spell may have made them while the timelock was paused.
func additions(call safe.Call) (list []safe.Call) {
	if kind, _ := openCall(call.Data); kind != plan.Register {
		return nil
	}
	values, err := bindings.ABI(&bindings.TimelockMetaData).Methods["executeBatch"].Inputs.Unpack(call.Data[4:])
	if err != nil {
		return nil
	}
	for i, target := range values[0].([]common.Address) {
		if payloads := values[2].([][]byte); i < len(payloads) {
			list = append(list, safe.Call{To: target, Data: payloads[i]})
		}
	}
	return list
}

// adding is what logs of additions are looked up by: the contract, the event, and its first topics.
type adding struct {
	by                  common.Address
	kind, first, second common.Hash
}

// addings reads the logs of everything that the operations which were executed add, in one request.
// Each list is in the order of the chain. Somebody else may have added it before: another rollout,
// or a spell while the timelock was paused.
func (r *receipts) addings(list []carried, found map[event]*types.Log, to chain.Head) (map[adding][]types.Log, error) {
	var by []common.Address
	var subjects []common.Hash
	from := to.Number
	for _, of := range list {
		if of.err != nil {
			continue
		}
		for _, t := range of.Bundle.Batches {
			if t.Safe != nil || t.Sender != nil {
				continue
			}
			shown, err := eventsOf(t)
			if err != nil {
				return nil, err
			}
			for i, e := range shown {
				if found[e] == nil {
					continue
				}
				for _, each := range additions(t.Open()[i]) {
					if s := shows(each); len(s.words) > 0 {
						by, subjects, from = append(by, s.by), append(subjects, s.words[0]), min(from, of.From+1)
					}
				}
			}
		}
	}
	var queries []chain.LogQuery
	by = distinct(by, common.Address.Cmp)
	for chunk := range slices.Chunk(distinct(subjects, common.Hash.Cmp), mostTopics) {
		queries = append(queries, chain.LogQuery{Addresses: by, Topics: [][]common.Hash{nil, chunk}, From: from, To: to})
	}
	if len(queries) == 0 {
		return nil, nil
	}
	answers, err := r.client.LogsMany(r.ctx, queries...)
	if err != nil {
		return nil, err
	}
	logs := slices.Concat(answers...)
	slices.SortFunc(logs, func(a, b types.Log) int {
		return cmp.Or(cmp.Compare(a.BlockNumber, b.BlockNumber), cmp.Compare(a.Index, b.Index))
	})
	index := map[adding][]types.Log{}
	for _, log := range logs {
		if len(log.Topics) > 1 {
			at := adding{by: log.Address, kind: log.Topics[0], first: log.Topics[1]}
			if len(log.Topics) > 2 {
				at.second = log.Topics[2]
			}
			index[at] = append(index[at], log)
		}
	}
	return index, nil
}

// first is the first log after a block that shows something; nil if there is none.
func (s shown) first(after uint64, addings map[adding][]types.Log) *types.Log {
	at := adding{by: s.by, kind: s.kind, first: s.words[0]}
	keys := []adding{at}
	if len(s.words) > 1 {
		at.second = s.words[1]
		keys = append(keys, at)
	}
	for _, key := range keys {
		for i := range addings[key] {
			if log := &addings[key][i]; log.BlockNumber > after && s.is(log) {
				return log
			}
		}
	}
	return nil
}

// effective are the logs that show how a call of a rollout took effect: its own, unless that of
// executing an operation came when others had added all of it since this rollout was planned. It
// says the same before the operation is executed and after it.
func effective(of *carried, call safe.Call, log *types.Log, addings map[adding][]types.Log) []*types.Log {
	wanted := additions(call)
	earlier := make([]*types.Log, len(wanted))
	for i, each := range wanted {
		s := shows(each)
		if len(s.words) == 0 {
			continue
		}
		if other := s.first(of.From, addings); other != nil && other.TxHash != log.TxHash && other.BlockNumber <= log.BlockNumber {
			earlier[i] = other
		}
	}
	if made, all := madeBy(wanted, earlier); all {
		return made
	}
	return []*types.Log{log}
}

// added is spelled for the additions of an operation of the timelock. It adds nothing unless all of
// them were made: a part may have been made by a rollout of one Unit alone. An account that is to
// be registered may have been before. Then a registration that comes later than the rest is not
// this one's.
func (r *receipts) added(of *carried, t bundle.Transaction, additions []safe.Call, to chain.Head) (bool, error) {
	found, err := r.directly(additions, of.From+1, to)
	if err != nil {
		return false, err
	}
	made, all := madeBy(additions, found)
	if !all {
		return false, nil
	}
	for _, log := range made {
		if err := r.carriedBy(of, t, log); err != nil {
			return false, err
		}
	}
	return true, nil
}

// madeBy are those of the logs found of additions that made them; it tells whether all were made.
func madeBy(additions []safe.Call, found []*types.Log) (made []*types.Log, all bool) {
	var newest uint64 // of those that are no registrations
	for i, log := range found {
		if log != nil && !registers(additions[i]) {
			newest = max(newest, log.BlockNumber)
		}
	}
	for i, log := range found {
		switch {
		case newest > 0 && registers(additions[i]) && (log == nil || log.BlockNumber > newest):
		case log == nil:
			return nil, false
		default:
			made = append(made, log)
		}
	}
	return made, len(made) > 0
}

// registers tells whether an addition registers an account: it has no other argument.
func registers(addition safe.Call) bool { return len(addition.Data) == 4+32 }
