// SPDX-License-Identifier: AGPL-3.0-or-later

package flows

import (
	"context"
	"fmt"
	"math/big"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/kind/facts"
)

var rateLimits = sync.OnceValue(bindings.NewRateLimits)

// asked is a question about the present state, with what takes its answer.
type asked struct {
	what string
	to   common.Address
	data []byte
	take func([]byte) error
}

// state reads what can pass each limit, and what stays in each place. Classes that are read at the
// same block are asked together.
func state(ctx context.Context, client *chain.Client, list []*reading) error {
	questions := map[common.Hash][]asked{}
	var blocks []common.Hash
	for _, r := range list {
		block := r.sight.Block.Hash
		if questions[block] == nil {
			blocks = append(blocks, block)
		}
		questions[block] = append(questions[block], r.questions()...)
	}
	for _, block := range blocks {
		var messages []chain.Message
		for _, each := range questions[block] {
			messages = append(messages, chain.Message{To: &each.to, Data: each.data})
		}
		answers, err := client.CallMany(ctx, messages, block)
		if err != nil {
			return err
		}
		for i, each := range questions[block] {
			err := answers[i].Err
			if err == nil {
				err = each.take(answers[i].Data)
			}
			if err != nil {
				return fmt.Errorf("%s of %s: %w", each.what, each.to, err)
			}
		}
	}
	return nil
}

// questions are those about one Class.
func (r *reading) questions() (list []asked) {
	for i, part := range r.parts {
		if part == nil {
			continue
		}
		for _, limit := range part.limits {
			list = append(list, asked{"getCurrentRateLimit", limit.state.RateLimits, rateLimits().PackGetCurrentRateLimit(limit.state.Key), number(0, &limit.now)})
		}
		for _, stock := range part.stocks {
			list = append(list, asked{stock.Name, stock.at, stock.Ask(part.index), number(stock.Word, &stock.amount)})
			if !stock.Share || !stock.Fills {
				continue
			}
			if worth := r.s.Kind.UnitWorth(r.sight.Basis.Units[i-1].Contracts); worth != nil {
				list = append(list, asked{worth.What, worth.At, worth.Data, func(answer []byte) (err error) {
					stock.worth, err = worth.Read(answer)
					return err
				}})
			}
		}
	}
	return list
}

// number takes a word of an answer.
func number(word int, into **big.Int) func([]byte) error {
	return func(answer []byte) error {
		if len(answer) < 32*(word+1) {
			return fmt.Errorf("an answer of %d bytes", len(answer))
		}
		*into = new(big.Int).SetBytes(answer[32*word : 32*(word+1)])
		return nil
	}
}

// date fills in when everything happened that a Survey names.
func date(ctx context.Context, client *chain.Client, list []*reading) error {
	var moments []*Occasion
	for _, r := range list {
		for _, part := range r.parts {
			if part != nil {
				moments = append(moments, part.moments()...)
			}
		}
	}
	moments = slices.DeleteFunc(moments, func(m *Occasion) bool { return m == nil })
	var hashes []common.Hash
	places := map[common.Hash]int{}
	for _, moment := range moments {
		if _, known := places[moment.Hash]; !known {
			places[moment.Hash], hashes = len(hashes), append(hashes, moment.Hash)
		}
	}
	heads, err := client.HeadsOf(ctx, hashes)
	if err != nil {
		return err
	}
	for _, moment := range moments {
		moment.Time = heads[places[moment.Hash]].Time
	}
	return nil
}

func (p *part) moments() (list []*Occasion) {
	for _, each := range p.flows {
		list = append(list, each.last)
	}
	for _, each := range p.stocks {
		list = append(list, each.since)
	}
	for _, each := range p.queues {
		list = append(list, each.locked, each.settled, each.released)
	}
	for _, each := range p.limits {
		list = append(list, each.last, each.set)
	}
	return list
}

// wad is the shares that an exchange rate is of.
var wad = new(big.Int).Exp(big.NewInt(10), big.NewInt(facts.ShareDecimals), nil)
