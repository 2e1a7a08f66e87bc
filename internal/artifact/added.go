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

// addition is a call that adds something to the BeamState.
type addition struct {
	to   common.Address
	data string
}

// firsts are the logs by which the chain shows that operations of the timelock were executed, by
// what each of them adds, in the order of the chain. Several rollouts may add the same: one of a
// Class, and one of a Unit alone.
func firsts(list []carried, found map[event]*types.Log) (map[addition][]*types.Log, error) {
	by := map[addition][]*types.Log{}
	for _, of := range list {
		if of.err != nil {
			continue
		}
		for _, t := range of.Bundle.Batches {
			if t.Safe != nil || t.Sender != nil {
				continue
			}
			shows, err := eventsOf(t)
			if err != nil {
				return nil, err
			}
			for i, e := range shows {
				for _, each := range additions(t.Open()[i]) {
					if at := (addition{each.To, string(each.Data)}); found[e] != nil {
						by[at] = append(by[at], found[e])
					}
				}
			}
		}
	}
	for _, logs := range by {
		slices.SortFunc(logs, func(a, b *types.Log) int {
			return cmp.Or(cmp.Compare(a.BlockNumber, b.BlockNumber), cmp.Compare(a.Index, b.Index))
		})
	}
	return by, nil
}

// effective are the logs that show how a call of a rollout took effect: its own, unless that of
// executing an operation came when other rollouts had added all of it since this one was planned.
// It says the same before the operation is executed and after it.
func effective(of *carried, call safe.Call, log *types.Log, firsts map[addition][]*types.Log) (list []*types.Log) {
	for _, each := range additions(call) {
		for _, other := range firsts[addition{each.To, string(each.Data)}] {
			if other.BlockNumber > of.From {
				list = append(list, other)
				break
			}
		}
	}
	if len(list) == 0 || slices.ContainsFunc(list, func(other *types.Log) bool { return other.TxHash == log.TxHash }) {
		return []*types.Log{log}
	}
	return list
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
	var newest uint64 // of those that are no registrations
	for i, log := range found {
		if log != nil && !registers(additions[i]) {
			newest = max(newest, log.BlockNumber)
		}
	}
	var made []*types.Log
	for i, log := range found {
		switch {
		case newest > 0 && registers(additions[i]) && (log == nil || log.BlockNumber > newest):
		case log == nil:
			return false, nil
		default:
			made = append(made, log)
		}
	}
	for _, log := range made {
		if err := r.carriedBy(of, t, log); err != nil {
			return false, err
		}
	}
	return len(made) > 0, nil
}

// registers tells whether an addition registers an account: it has no other argument.
func registers(addition safe.Call) bool { return len(addition.Data) == 4+32 }
