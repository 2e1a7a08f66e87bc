// SPDX-License-Identifier: AGPL-3.0-or-later

package plan_test

import (
	"math/big"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/golden"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/kind/lcts"
	"github.com/halo-factory/halocompile/internal/kind/nfat"
	"github.com/halo-factory/halocompile/internal/onchain"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
)

// endings are edits by which Units and Classes end. Like edits, they are made one after the other.
var endings = []edit{
	{name: "a Portfolio Unit winds down", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		unit(l).Status = catalog.WindingDown
	}},
	{name: "it is live again: what was closed gets its first value again", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		unit(l).Status = catalog.Live
		l.Wait(t, 24*time.Hour)
	}, found: []string{"unit.limits.transfer: closed"}},
	{name: "GovOps close a limit of what is live: that stays theirs", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		at := slices.IndexFunc(unit(l).Limits, func(limit *catalog.Limit) bool { return limit.Route == "TRANSFER" })
		state := snapshotOf(t, l, plantest.Class).Basis.Units[0].Limits[at]
		l.By(t, class(l).GovOps, network(l).Contracts.Configurator, bindings.NewConfigurator().PackSetRateLimit(state.RateLimits, state.Key, new(big.Int), new(big.Int)))
	}},
	{name: "it winds down again: all is closed still", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		locks(t, l)
		unit(l).Status = catalog.WindingDown
	}},
	{name: "a Unit that is to wind down before it is there", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		newUnit(l).Status = catalog.WindingDown
	}, refused: []string{"unit.status is winding-down", "junior.cue:", "nothing of it was ever deployed"}},
	{name: "the Portfolio Class winds down", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		class(l).Status = catalog.WindingDown
	}},
	{name: "a Unit more, of a Class that winds down", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		newUnit(l)
	}, refused: []string{"unit.status is winding-down", "nothing of it was ever deployed"}},
	{name: "the Portfolio Class is live again", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		class(l).Status = catalog.Live
		l.Wait(t, 24*time.Hour)
	}, found: []string{"unit senior: unit.limits.transfer: closed"}},
	{name: "and winds down again", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		class(l).Status = catalog.WindingDown
	}},
	{name: "a Term Unit winds down: it strikes no deal any more", class: plantest.Term, do: func(t *testing.T, l *plantest.Live) {
		l.Catalog.Class(plantest.Term).Units[0].Status = catalog.WindingDown
	}},
	{name: "it is to be live again, which the facility cannot do", class: plantest.Term, do: func(t *testing.T, l *plantest.Live) {
		l.Catalog.Class(plantest.Term).Units[0].Status = catalog.Live
	}, refused: []string{"senior-secured/units/bridge.cue:", "unit.status is stopped for good on the chain", "declare a new Unit"}},
	{name: "a Term Unit more, beside it", class: plantest.Term, do: func(t *testing.T, l *plantest.Live) {
		c := l.Catalog.Class(plantest.Term)
		more, own := copied(c.Units[0]), *nfat.TermOf(c.Units[0])
		more.Name, more.Manifest, more.Status, more.Own = "second", common.Hash{4}, catalog.Live, &own
		c.Units = append(c.Units, more)
	}},
	{name: "the Term Class winds down", class: plantest.Term, do: func(t *testing.T, l *plantest.Live) {
		l.Catalog.Class(plantest.Term).Status = catalog.WindingDown
	}},
	{name: "the Term Class is live again", class: plantest.Term, do: func(t *testing.T, l *plantest.Live) {
		l.Catalog.Class(plantest.Term).Status = catalog.Live
		l.Wait(t, 24*time.Hour)
	}, found: []string{"class.facility.counterparties.harbour.transfer: closed"}},
	{name: "and winds down again", class: plantest.Term, do: func(t *testing.T, l *plantest.Live) {
		l.Catalog.Class(plantest.Term).Status = catalog.WindingDown
	}},
	{name: "a Portfolio Unit retires", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		unit(l).Status = catalog.Retired
	}},
	{name: "a Portfolio Class that has something yet", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		class(l).Status = catalog.Retired
		fund(t, l, pauOf(t, l).ALMProxy, 7)
	}, refused: []string{"clo-tranched/class.cue:", "the balance of the ALMProxy is 7 USDS"}, fault: fault.StillHeld},
	{name: "the Portfolio Class retires", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		class(l).Status = catalog.Retired
		pau := pauOf(t, l)
		l.Council(t, pau.ALMProxy, bindings.NewAccessControls().PackGrantRole(onchain.ControllerRole.ID(), network(l).Authorities["council"].Safe))
		empty(t, l, pau.ALMProxy, 7)
	}},
	{name: "a Term Unit retires", class: plantest.Term, do: func(t *testing.T, l *plantest.Live) {
		l.Catalog.Class(plantest.Term).Units[0].Status = catalog.Retired
	}},
	{name: "the Term Class retires", class: plantest.Term, do: func(t *testing.T, l *plantest.Live) {
		l.Catalog.Class(plantest.Term).Status = catalog.Retired
	}},
}

// locks demands that the beacon can still lock both queues of the first Unit. Without that it could
// not set the rate at which holders redeem.
func locks(t *testing.T, l *plantest.Live) {
	t.Helper()
	basis := snapshotOf(t, l, plantest.Class).Basis
	pau := basis.Class.Pau
	var asks []chain.Read
	for _, queue := range basis.Units[0].Contracts[1:] {
		asks = append(asks, chain.ReadCall(chain.Message{
			From: class(l).Beacon.Actors[0], To: &pau.Agent,
			Data: bindings.NewAdministeredAgent().PackCall(pau.Controller, facts.Call("lctsHalo_lock(address)", queue)),
		}))
	}
	head, err := l.Client.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	answers, err := l.Client.ReadMany(t.Context(), asks, head.Hash)
	if err != nil {
		t.Fatal(err)
	}
	for i, answer := range answers {
		if answer.Err != nil {
			t.Errorf("queue %d: %v", i, answer.Err)
		}
	}
}

// fund gives somebody whole tokens, and empty makes an ALMProxy send them away.
func fund(t *testing.T, l *plantest.Live, to common.Address, tokens int64) {
	t.Helper()
	asset := network(l).Assets[unit(l).Asset]
	l.Send(t, "relayer", &asset.Address, facts.Call("mint(address,uint256)", to, whole(tokens)))
}

func empty(t *testing.T, l *plantest.Live, proxy common.Address, tokens int64) {
	t.Helper()
	asset := network(l).Assets[unit(l).Asset]
	l.Council(t, proxy, facts.Call("doCall(address,bytes)", asset.Address, facts.Call("transfer(address,uint256)", someone, whole(tokens))))
}

func whole(tokens int64) *big.Int { return new(big.Int).Mul(big.NewInt(tokens), big.NewInt(1e18)) }

// newUnit declares one more Unit of the Portfolio Class.
func newUnit(l *plantest.Live) *catalog.Unit {
	more, own := copied(unit(l)), *lcts.PoolOf(unit(l))
	more.Name, more.Manifest, more.Status, more.Own = "third", common.Hash{3}, catalog.Live, &own
	own.Token.Symbol, own.Manager.Address = "mCLO-T", other
	class(l).Units = append(class(l).Units, more)
	return more
}

func TestEachEndingIsPlannedAndCarriedOut(t *testing.T) {
	golden.Check(t, "testdata/endings.txt", eachCarriedOut(t, plantest.Start(t, "../.."), endings))
}
