// SPDX-License-Identifier: AGPL-3.0-or-later

package exec

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/safe"
	"github.com/halo-factory/halocompile/internal/spell"
)

var starGuard = bindings.NewStarGuard()

// plotted says, of each Star's spell that is waited for, what its StarGuard has plotted. A spell
// whose code makes exactly the calls of the transaction is this rollout's: it is due once it can be
// run, by exec() of the StarGuard, which anybody may send. Any other spell is somebody else's
// business.
func (r *Result) plotted(ctx context.Context, client *chain.Client, p *plan.Plan) error {
	for i := range r.Reports {
		report := &r.Reports[i]
		guard, is := p.Core.Basis.Platform.StarGuards[report.Transaction.Authority]
		if !is || report.State != Waiting || report.Transaction.Sender == nil {
			continue
		}
		answer, err := client.Call(ctx, guard.Address, starGuard.PackSpellData(), r.Head.Hash)
		if err != nil {
			return err
		}
		data, err := starGuard.UnpackSpellData(answer)
		if err != nil {
			return fmt.Errorf("StarGuard %s: %w", guard.Address, err)
		}
		if data.Addr == (common.Address{}) {
			report.Reason += fmt.Sprintf("; StarGuard %s: it has no spell plotted; once one is deployed, 'halocompile spell %s --deployed ADDRESS' proves it and says how it is plotted", guard.Address, p.Core.Of())
			continue
		}
		if data.Deadline.IsUint64() && data.Deadline.Uint64() < r.Head.Time {
			report.Reason += fmt.Sprintf("; StarGuard %s: the spell %s was plotted and not run until %s: it has to be plotted again", guard.Address, data.Addr, plan.Clock(data.Deadline.Uint64()))
			continue
		}
		by := through{guard.Address, data.Addr}
		why, err := by.waits(ctx, client, report.Transaction, data.Tag, r.Head.Hash)
		if err != nil {
			return err
		}
		if why != "" {
			report.Reason += fmt.Sprintf("; StarGuard %s: the spell %s is plotted, and %s", guard.Address, data.Addr, why)
			continue
		}
		report.State, report.Reason = Due, ""
		report.Note = fmt.Sprintf("by exec() of StarGuard %s: the spell %s is plotted, and its code makes exactly these calls", guard.Address, data.Addr)
		report.through = &by
	}
	return nil
}

// through is the StarGuard by which a transaction is sent, and the spell that it runs.
type through struct{ guard, spell common.Address }

// call is what anybody sends.
func (t through) call() safe.Call { return safe.Call{To: t.guard, Data: starGuard.PackExec()} }

// ran tells whether the logs of the call say that this spell was run: another one may be plotted by
// then.
func (t through) ran(logs []*types.Log) bool {
	for _, log := range logs {
		if log.Address != t.guard {
			continue
		}
		if event, err := starGuard.UnpackExecEvent(log); err == nil && event.Addr == t.spell {
			return true
		}
	}
	return false
}

// waits says why a spell that was plotted with a code hash is not run now; "" if it is this
// rollout's, and can be run.
func (t through) waits(ctx context.Context, client *chain.Client, of bundle.Transaction, tag, block common.Hash) (string, error) {
	prob := chain.ReadCall(chain.Message{To: &t.guard, Data: starGuard.PackProb()})
	wanted, code, answers, err := Spell(ctx, client, of, Deployed{t.spell, block}, prob)
	if err != nil {
		return "", err
	}
	if crypto.Keccak256Hash(code) != tag {
		return "it has other code than was plotted", nil
	}
	if err := spell.Prove(code, wanted); err != nil {
		return "it is no spell of this rollout: " + fault.OneLine(err.Error()), nil
	}
	var revert *chain.Revert
	if err := answers[0].Err; err != nil && !errors.As(err, &revert) {
		return "", err
	}
	// A spell that reverts when it is asked cannot be run.
	if can, err := starGuard.UnpackProb(answers[0].Data); revert != nil || err != nil || !can {
		return "it cannot be run yet: what it needs before is not done", nil
	}
	return "", nil
}

// Deployed is a spell that somebody deployed, as it is at a block.
type Deployed struct {
	At    common.Address
	Block common.Hash
}

// Spell reads the code of a spell, and says what the spell of a transaction has to do. It asks for
// more in the same requests, and returns the answers.
func Spell(ctx context.Context, client *chain.Client, t bundle.Transaction, of Deployed, more ...chain.Read) (spell.Listed, []byte, []chain.Answer, error) {
	wanted := spell.Listed{ChainID: client.ChainID(), Sender: *t.Sender, Calls: t.Open(), Sizes: map[common.Address]int{}}
	var targets []common.Address
	for _, call := range wanted.Calls {
		if _, known := wanted.Sizes[call.To]; !known {
			wanted.Sizes[call.To] = 0
			targets = append(targets, call.To)
		}
	}
	reads := append([]chain.Read{chain.ReadCode(of.At)}, more...)
	for _, target := range targets {
		reads = append(reads, chain.ReadCode(target))
	}
	answers, err := client.ReadMany(ctx, reads, of.Block)
	if err != nil {
		return wanted, nil, nil, err
	}
	behind := answers[1+len(more):]
	for i, target := range targets {
		if behind[i].Err != nil {
			return wanted, nil, nil, behind[i].Err
		}
		wanted.Sizes[target] = len(behind[i].Data)
	}
	return wanted, answers[0].Data, answers[1 : 1+len(more)], answers[0].Err
}
