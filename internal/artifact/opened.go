// SPDX-License-Identifier: AGPL-3.0-or-later

package artifact

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/plan"
)

// opening is a call of anyone that has a factory give limits their first value.
type opening struct {
	factory, class common.Hash // the factory's address, and the id of the Class
	keys           []common.Hash
}

// openedBy reads it from a call of a transaction; false for any other call.
func openedBy(t bundle.Transaction, i int) (of opening, is bool, err error) {
	if t.Safe != nil || t.Sender != nil {
		return of, false, nil
	}
	call := t.Open()[i]
	if kind, _ := openCall(call.Data); kind != plan.Open {
		return of, false, nil
	}
	class, firsts, err := openingsOf(call.Data)
	for _, first := range firsts {
		of.keys = append(of.keys, first.Key)
	}
	of.factory, of.class = common.BytesToHash(call.To[:]), class
	return of, err == nil && len(firsts) > 0, err
}

// limitOf is a limit of a Class that a factory has on record.
type limitOf struct{ factory, class, key common.Hash }

// opened asks, for all openings of rollouts that no log shows, which of their limits have a value.
// It takes two requests.
func (r *receipts) opened(list []carried, found map[event]*types.Log, at chain.Head) error {
	var missing []opening
	for i := range list {
		for _, t := range list[i].Bundle.Batches {
			if list[i].err != nil || t.Safe != nil || t.Sender != nil {
				continue
			}
			shows, err := eventsOf(t)
			if err != nil {
				return err
			}
			for j, e := range shows {
				if found[e] != nil {
					continue
				}
				if of, is, err := openedBy(t, j); err != nil {
					return err
				} else if is {
					missing = append(missing, of)
				}
			}
		}
	}
	if len(missing) == 0 {
		return nil
	}
	factory, limits := bindings.NewHaloFactory(), bindings.NewRateLimits()
	var asked []chain.Message
	for _, each := range missing {
		to := common.BytesToAddress(each.factory[:])
		asked = append(asked, chain.Message{To: &to, Data: factory.PackClass(each.class)})
	}
	answers, err := r.client.CallMany(r.ctx, asked, at.Hash)
	if err != nil {
		return err
	}
	asked = nil
	var of []limitOf
	for i, each := range missing {
		record, err := factory.UnpackClass(answers[i].Data)
		if answers[i].Err != nil || err != nil {
			continue // what a factory does not tell was not opened
		}
		for _, key := range each.keys {
			of = append(of, limitOf{each.factory, each.class, key})
			asked = append(asked, chain.Message{To: &record.Pau.RateLimits, Data: limits.PackGetRateLimitData(key)})
		}
	}
	if answers, err = r.client.CallMany(r.ctx, asked, at.Hash); err != nil {
		return err
	}
	for i, answer := range answers {
		if data, err := limits.UnpackGetRateLimitData(answer.Data); answer.Err == nil && err == nil {
			r.set[of[i]] = data.LastUpdated.Sign() != 0
		}
	}
	return nil
}

// setOtherwise tells whether a call of anyone opens limits that were all given a value without it:
// GovOps were faster. No log shows that it was made then, and nobody has to make it.
func (r *receipts) setOtherwise(t bundle.Transaction, i int) (bool, error) {
	of, is, err := openedBy(t, i)
	for _, key := range of.keys {
		is = is && r.set[limitOf{of.factory, of.class, key}]
	}
	return is, err
}
