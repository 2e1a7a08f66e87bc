// SPDX-License-Identifier: AGPL-3.0-or-later

package exec

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/plan"
)

var starGuard = bindings.NewStarGuard()

// plotted says, of each Star's spell that is waited for, what its StarGuard has plotted, and until
// when anybody can run it. Whether that is this rollout's spell only its code tells.
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
		spell, err := starGuard.UnpackSpellData(answer)
		if err != nil {
			return fmt.Errorf("StarGuard %s: %w", guard.Address, err)
		}
		var says string
		switch {
		case spell.Addr == common.Address{}:
			says = "it has no spell plotted"
		case spell.Deadline.IsUint64() && spell.Deadline.Uint64() < r.Head.Time:
			says = fmt.Sprintf("the spell %s was plotted and not run until %s: it has to be plotted again", spell.Addr, plan.Clock(spell.Deadline.Uint64()))
		case !spell.Deadline.IsUint64():
			says = fmt.Sprintf("the spell %s with code hash %s is plotted: anybody runs it with exec()", spell.Addr, common.Hash(spell.Tag))
		default:
			says = fmt.Sprintf("the spell %s with code hash %s is plotted: anybody runs it with exec() until %s", spell.Addr, common.Hash(spell.Tag), plan.Clock(spell.Deadline.Uint64()))
		}
		report.Reason += fmt.Sprintf("; StarGuard %s: %s", guard.Address, says)
	}
	return nil
}
