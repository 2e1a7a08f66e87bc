// SPDX-License-Identifier: AGPL-3.0-or-later

package flows

import (
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/plan"
)

// passed counts what went one way.
type passed struct {
	move  facts.Move
	index *big.Int // of the Unit; nil for the Class
	count int
	total big.Int
	last  *Occasion
}

// add counts an event, unless it is about another Unit's NFAT.
func (p *passed) add(log *types.Log) error {
	if at := p.move.Token; at > 0 {
		if len(log.Topics) <= at || new(big.Int).Rsh(log.Topics[at].Big(), 128).Cmp(p.index) != 0 {
			return nil
		}
	}
	amount, err := word(log, p.move.Amount)
	if err != nil {
		return err
	}
	p.count, p.last = p.count+1, occasionOf(log)
	p.total.Add(&p.total, amount)
	return nil
}

// stock is an amount that stays somewhere, with the worth of a share if it counts shares.
type stock struct {
	facts.Stock
	at     common.Address
	amount *big.Int
	worth  *big.Int // units of the asset for 1e18 shares; nil if nothing asks for it
	// the batch of what came last, and when that batch began
	batch common.Hash
	since *Occasion
}

func (s *stock) note(log *types.Log) {
	if s.Enters == "" || log.Topics[0] != facts.By(s.Enters)[0] || len(log.Topics) <= s.Batch {
		return
	}
	if batch := log.Topics[s.Batch]; s.since == nil || batch != s.batch {
		s.batch, s.since = batch, occasionOf(log)
	}
}

// queue is what happened to a contract that is locked and settled.
type queue struct {
	by       *facts.Settlement
	name     catalog.ContractName
	at       common.Address
	locked   *Occasion // nil unless it is locked
	settled  *Occasion // last
	released *Occasion // by somebody else than its operator, since it was settled last
}

func (q *queue) note(log *types.Log) {
	switch log.Topics[0] {
	case facts.By(q.by.Locked)[0]:
		q.locked = occasionOf(log)
	case facts.By(q.by.Settled)[0]:
		q.locked, q.settled, q.released = nil, occasionOf(log), nil
	case facts.By(q.by.Released)[0]:
		q.locked, q.released = nil, occasionOf(log)
	}
}

// used is how a limit was used and set.
type used struct {
	limit           *catalog.Limit
	state           plan.LimitState
	uses, sets      int
	taken, returned big.Int
	since           big.Int // taken since it was last set
	last, set       *Occasion
	beam            bool // it was last set by the Configurator

	now *big.Int // can pass
}

// count counts an event of the limit. beam says that the Configurator set it in the transaction.
func (u *used) count(log *types.Log, beam bool) error {
	amount, err := word(log, 0)
	if err != nil {
		return err
	}
	switch log.Topics[0] {
	case limitSet:
		u.sets, u.set, u.beam = u.sets+1, occasionOf(log), beam
		u.since.SetUint64(0)
	case limitTaken:
		u.uses, u.last = u.uses+1, occasionOf(log)
		u.taken.Add(&u.taken, amount)
		u.since.Add(&u.since, amount)
	case limitGiven:
		u.returned.Add(&u.returned, amount)
	}
	return nil
}

// by says who has set a limit last.
func (r *reading) by(u *used) Setter {
	factory := r.s.Network.Contracts.Factory
	who := r.acted[u.set.Transaction]
	switch {
	case !u.beam:
		return BySpell
	case slices.Contains(who, u.state.CBeam):
		return ByGovOps
	case factory != nil && slices.Contains(who, *factory):
		return ByOpen
	}
	return ByBeam
}

func occasionOf(log *types.Log) *Occasion {
	return &Occasion{Block: log.BlockNumber, Hash: log.BlockHash, Transaction: log.TxHash}
}
