// SPDX-License-Identifier: AGPL-3.0-or-later

package observe

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/plan"
)

// deals asks the Controller for every deal that was ever struck, where the sum of them is what
// keeps the Class from being retired, and no contract has it. It keeps those of which something is
// outstanding. A deal that the Controller does not know is kept, too: nothing tells its principal.
func (o *observer) deals(r *round) {
	of, class := o.s.Deals(), &o.basis.Class
	if of == nil {
		return
	}
	asked := map[common.Hash]bool{}
	for _, log := range o.seen.struck {
		if len(log.Topics) <= of.Token || asked[log.Topics[of.Token]] {
			continue
		}
		asked[log.Topics[of.Token]] = true
		id := log.Topics[of.Token].Big()
		word := func(answer []byte) ([2]*big.Int, error) {
			if len(answer) < 32*(max(of.Booked, of.Left)+1) {
				return [2]*big.Int{}, fmt.Errorf("%d bytes", len(answer))
			}
			at := func(i int) *big.Int { return new(big.Int).SetBytes(answer[32*i : 32*(i+1)]) }
			return [2]*big.Int{at(of.Booked), at(of.Left)}, nil
		}
		ask(r, getter{class.Pau.Controller, "the position of a deal", of.Ask(class.Blocks[of.Block], id)}, word, func(told [2]*big.Int) error {
			deal := plan.Deal{ID: catalog.NewInteger(id)}
			if told[0].Sign() != 0 {
				deal.Left = catalog.NewInteger(told[1])
			}
			if deal.Left == nil || deal.Left.Sign() != 0 {
				class.Deals = append(class.Deals, deal)
			}
			return nil
		})
	}
}

// updated reads when a limit was last set or used.
func (o *observer) updated(r *round, entry *plan.LimitState) {
	ask(r, getter{entry.RateLimits, "getRateLimitData", rateLimits().PackGetRateLimitData(entry.Key)}, rateLimits().UnpackGetRateLimitData, func(current bindings.IRateLimitsRateLimitData) error {
		return secondsOf(*entry, &entry.Updated)(current.LastUpdated)
	})
}
