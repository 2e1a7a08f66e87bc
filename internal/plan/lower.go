// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"math/big"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
)

// amounts are those that a limit is lowered to; false if they are no numbers.
func (l Lowering) amounts() (to catalog.RateLimit, ok bool) {
	most, first := new(big.Int).SetString(l.Max, 10)
	slope, second := new(big.Int).SetString(l.Slope, 10)
	if !first || !second || most.Sign() < 0 || slope.Sign() < 0 || most.BitLen() > 256 || slope.BitLen() > 256 {
		return to, false
	}
	return catalog.RateLimit{MaxAmount: catalog.NewInteger(most), Slope: catalog.NewInteger(slope)}, true
}

// lowers tells whether a limit is the one, and would be lowered: one of its numbers falls, and none
// rises.
func (l Lowering) lowers(at limitPlace, now Amounts) bool {
	to, ok := l.amounts()
	if !ok || at != (limitPlace{l.RateLimits, l.Key}) || now.MaxAmount == nil || now.below(to) {
		return false
	}
	return now.above(to)
}

// Holds tells whether a limit is still at what it was lowered to, or below.
func (l Lowering) Holds(now Amounts) bool {
	to, ok := l.amounts()
	return ok && now.MaxAmount != nil && !now.above(to)
}

// lower sets one limit to less. There is nothing to do if it is there, or if one of its numbers
// would rise.
func (m *maker) lower() error {
	lower := m.basis.Emergency.Lower
	to, ok := lower.amounts()
	if !ok {
		return fault.New(fault.EmergencyNotPossible, m.s.Class.File, "%q and %q are no amounts", lower.Max, lower.Slope)
	}
	if m.basis.Platform.Stopped {
		return m.stoppedAll()
	}
	for _, of := range m.s.limited(m.basis) {
		for j, limit := range of.Limits {
			state := of.states[j]
			if of.Part != lower.Of || limit.Ref() != lower.Limit || !state.Open || m.skips(of.Part) {
				continue
			}
			m.changed(of.Part, of.File, limit.Field, limit.Route+": more", limit.Route+": "+m.describeAmounts(of, limit.Token, &to.MaxAmount.Int, &to.Slope.Int))
			m.shut(Act{Kind: LowerLimit, Of: of.Part, Limit: limit.Ref()}, state, to)
		}
	}
	return nil
}
