// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/onchain"
)

// The Configurator lets no cBEAM lower a limit without a bound, unless its init has one. What no
// manifest names has no init to be given, and of what ends none is waited for: only an admin of the
// RateLimits closes it.

// Unbound tells whether GovOps cannot lower a limit: the Configurator lets them set it without a
// bound, and to nothing else.
func Unbound(init, now Amounts) bool {
	if init.None() {
		init = now
	}
	return init.unlimited() && init.Slope.Sign() == 0
}

// shutByAdmin makes the move by which an admin of the RateLimits closes a limit, but for what is
// left of it, in the smallest units of its token. It returns nil where no admin signs, or acts by
// spell, for the network.
func (m *maker) shutByAdmin(act Act, state LimitState, left *big.Int, needs []*move) []*move {
	right := onchain.Role{Address: state.RateLimits, Role: onchain.AdminRole}
	if _, holder := m.holder(right); holder == (common.Address{}) {
		return nil
	}
	const function = "setRateLimitData(bytes32,uint256,uint256)"
	read := rateLimits().PackGetRateLimitData(state.Key)
	made := m.byRight(weighed{limitGas, act.named(Call{
		Contract: "RateLimits", To: state.RateLimits, Function: function, Data: facts.Call(function, state.Key, left, common.Big0),
		Arguments: []Argument{{Name: "key", Value: state.Key.Hex()}, {Name: "maxAmount", Value: left.String()}, {Name: "slope", Value: "0"}},
		Undo:      "An admin of the RateLimits opens the limit again.",
		Done:      []Check{{passes(left), state.RateLimits, read, 0, Equal, word(left)}, {"the limit does not refill", state.RateLimits, read, 1, Equal, common.Hash{}}},
	})}, []onchain.Role{right}, Removal, needs)
	return []*move{made}
}

// leavesOpen says of the change that was shown last that the plan cannot make it, and who can.
func (m *maker) leavesOpen(act Act, state LimitState) {
	last := &m.changes[len(m.changes)-1]
	last.Kind, last.After = Found, ""
	last.Before += "; it has no bound, so that no cBEAM can lower it: " + m.admins(state) + " can"
	if act.Limit.Prime != "" {
		last.Kind = Told
	}
}

// admins says whose admins a RateLimits has, as far as the chain was read.
func (m *maker) admins(state LimitState) string {
	who := slices.DeleteFunc(m.holdersOf(state.RateLimits, onchain.AdminRole), func(each common.Address) bool {
		return each == m.s.Network.Contracts.Configurator
	})
	says := "an admin of " + m.contract(state.RateLimits)
	if len(who) == 0 {
		return says
	}
	named := make([]string, len(who))
	for i, each := range who {
		named[i] = m.contract(each)
	}
	return says + " (" + strings.Join(named, ", ") + ")"
}
