// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/words"
)

// unknownUse is what stands for the route of a limit whose key nobody can tell anything from.
func unknownUse(key common.Hash) string { return "of unknown use (key " + key.Hex() + ")" }

// counted is a Class or a Unit with what a limit of it counts: an asset or a share. It counts
// nothing that is known if token is "".
type counted struct {
	of    Limited
	token string
}

// describe writes amounts of a limit. What they count is not always known.
func (m *maker) describe(counts counted, most, slope *big.Int) string {
	switch {
	case most.Sign() == 0 && slope.Sign() == 0:
		return "nothing"
	case counts.token == "" && slope.Sign() == 0 && most.Cmp(unlimited) == 0:
		return "unlimited"
	case counts.token == "":
		return fmt.Sprintf("%s of its token's smallest units at most, %s a second", words.Tokens(most, 0), words.Tokens(slope, 0))
	}
	return m.describeAmounts(counts.of, counts.token, most, slope)
}

// amountsOf tells what a limit that no manifest names lets through, and what its init is.
func (m *maker) amountsOf(stray Stray) string {
	counts := m.counts(stray)
	said := func(amounts Amounts) string {
		if amounts.None() {
			return "nothing"
		}
		return m.describe(counts, &amounts.MaxAmount.Int, &amounts.Slope.Int)
	}
	return "lets through " + said(stray.Value) + "; its init: " + said(stray.Init)
}

// counts tells what a limit counts that no manifest names: what its route does in the template.
func (m *maker) counts(stray Stray) counted {
	part := m.subjectOf(stray)
	of, there := m.index().parts[part]
	for _, bound := range m.s.Template.LimitBounds {
		if there && bound.Route == stray.Limit.Route && m.s.token(of, bound.Token) != "" {
			return counted{of, bound.Token}
		}
	}
	return counted{}
}

// limitAt names a limit of the chain, and tells what it counts.
func (m *maker) limitAt(rateLimits common.Address, key common.Hash) (string, counted) {
	if of, limit := m.limitOf(limitPlace{rateLimits, key}); limit != nil {
		return "limit " + limit.Ref().Of(of.Part), counted{of, limit.Token}
	}
	for _, stray := range m.basis.Class.Strays {
		if stray.RateLimits == rateLimits && stray.Key == key && stray.Limit.Route != "" {
			return "limit " + stray.Limit.Of(m.subjectOf(stray)), m.counts(stray)
		}
	}
	return "a limit " + unknownUse(key) + " at " + m.contract(rateLimits), counted{}
}

// contract is a contract by its name, as far as it has one.
func (m *maker) contract(at common.Address) string {
	if known, is := m.s.Contracts(&m.basis.Class)[at]; is {
		return string(known.Name) + " of " + known.Of.String()
	}
	for _, name := range sortedKeys(m.s.Network.Primes) {
		switch prime := m.s.Network.Primes[name]; at {
		case prime.RateLimits:
			return "RateLimits of Prime " + string(name)
		case prime.Controller:
			return "Controller of Prime " + string(name)
		}
	}
	if name := m.platformName(at); name != at.Hex() {
		return name
	}
	return m.named(at)
}

// says tells what a call of an operation of the timelock does, as far as anybody can tell.
func (m *maker) says(target common.Address, payload []byte) string {
	method, values, err := decoded(bindings.ABI(&bindings.BeamStateMetaData), payload)
	if err != nil || target != m.s.Network.Contracts.BeamState {
		return "calls " + m.contract(target) + " (" + inShort(payload) + ")"
	}
	switch method.RawName {
	case "addInitRateLimits":
		limit, counts := m.limitAt(values[1].(common.Address), values[0].([32]byte))
		return "gives " + limit + " an init: " + m.describe(counts, values[2].(*big.Int), values[3].(*big.Int))
	case "addRateLimits", "addController", "addCBeam":
		return "registers " + m.contract(values[0].(common.Address)) + " as a " + map[string]string{"addRateLimits": "RateLimits", "addController": "Controller", "addCBeam": "cBEAM"}[method.RawName]
	case "addInitControllerActions":
		return "approves a call of " + m.contract(values[1].(common.Address)) + " (" + inShort(values[0].([]byte)) + ")"
	}
	if pace, all := values[0].(common.Address); all && pacesOf[method.RawName] != "" {
		return m.saysPace(method.RawName, pace, values[1].(*big.Int))
	}
	return "calls " + method.RawName + " of the BeamState (" + inShort(payload) + ")"
}

// saysPace tells how fast a call lets limits of one RateLimits rise, or of all.
func (m *maker) saysPace(function string, at common.Address, value *big.Int) string {
	of := "all RateLimits"
	if at != (common.Address{}) {
		of = m.contract(at)
	}
	if function == "setMaxChange" {
		return "lets a limit of " + of + " rise by " + words.Tokens(new(big.Int).Sub(value, one), 16) + " % at most"
	}
	rest := value.String() + " seconds"
	if value.IsUint64() {
		rest = words.Span(value.Uint64())
	}
	return "makes a limit of " + of + " wait for " + rest + " before it rises again"
}

// inShort is calldata that nobody can name: its function, its arguments, and how much more there
// is.
func inShort(payload []byte) string {
	const most = 68
	if len(payload) <= most {
		return fmt.Sprintf("0x%x", payload)
	}
	return fmt.Sprintf("0x%x and %s more", payload[:most], words.Count(len(payload)-most, "byte"))
}

// several is what more than one call does, in short.
func several(says []string) string {
	says = slices.Compact(says)
	if len(says) == 1 {
		return says[0]
	}
	return fmt.Sprintf("%s, and does %s", says[0], words.Count(len(says)-1, "more thing"))
}
