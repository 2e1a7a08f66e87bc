// SPDX-License-Identifier: AGPL-3.0-or-later

package plan_test

import (
	"fmt"
	"math/big"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/devnet"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/golden"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/observe"
	"github.com/halo-factory/halocompile/internal/onchain"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
)

// disempowered takes every right from the council's Safe by which it adds, deletes, pairs,
// schedules and cancels. The relayer may schedule then, so that something can wait that no manifest
// says.
func disempowered(t *testing.T, l *plantest.Live) {
	t.Helper()
	council, c := network(l).Authorities[plan.Council].Safe, network(l).Contracts
	l.Council(t, c.Timelock, bindings.NewTimelock().PackGrantRole(onchain.ProposerRole.ID(), devnet.Address("relayer")))
	for _, role := range []onchain.RoleName{onchain.ProposerRole, onchain.CancellerRole} {
		l.Council(t, c.Timelock, bindings.NewTimelock().PackRevokeRole(role.ID(), council))
	}
	l.Council(t, c.BeamState, bindings.NewBeamState().PackSetUserRole(council, onchain.ImmediateRole, false))
	l.Council(t, c.BeamState, facts.Call("deny(address)", council))
}

// What the council does by itself elsewhere goes by a spell where its Safe has no right to do it,
// and where the network names a contract of spells for it. Nothing waits for its Safe then.
func TestWhatTheCouncilMayNotDoGoesByASpell(t *testing.T) {
	live := plantest.Start(t, "../..")
	proxy, c := live.SpellsBy(t, "pause-proxy"), network(live).Contracts
	live.Adds(t, proxy)
	live.Council(t, c.Timelock, bindings.NewTimelock().PackGrantRole(onchain.CancellerRole.ID(), proxy))
	for _, ref := range []catalog.ClassRef{plantest.Class, plantest.Term} {
		live.Launch(t, ref)
	}
	disempowered(t, live)
	var story strings.Builder
	for _, test := range []edit{
		{name: "other GovOps", class: plantest.Class, do: func(_ *testing.T, l *plantest.Live) { class(l).GovOps = "ember-govops" }},
		{name: "an init lower", class: plantest.Class, do: func(_ *testing.T, l *plantest.Live) { half(unit(l).Limits[0].Init.MaxAmount) }},
		{name: "how fast limits may be raised", class: plantest.Class, do: func(_ *testing.T, l *plantest.Live) { network(l).SORL.Hop = 3_600 }},
		{name: "a Prime leaves", class: plantest.Class, do: func(_ *testing.T, l *plantest.Live) {
			unit(l).Limits = slices.DeleteFunc(unit(l).Limits, func(limit *catalog.Limit) bool { return limit.Prime != "" })
		}},
		{name: "behind the back: an addition that no manifest wants waits", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
			state := snapshotOf(t, l, plantest.Class).Basis.Units[1].Limits[0]
			payload := bindings.NewBeamState().PackAddInitRateLimits(state.Key, state.RateLimits, big.NewInt(5), big.NewInt(5))
			l.Send(t, "relayer", &c.Timelock, bindings.NewTimelock().PackScheduleBatch([]common.Address{c.BeamState}, []*big.Int{new(big.Int)}, [][]byte{payload}, common.Hash{}, common.Hash{}, big.NewInt(int64(plantest.Delay/time.Second))))
		}},
		{name: "the Class retires", class: plantest.Term, do: func(_ *testing.T, l *plantest.Live) {
			l.Catalog.Class(plantest.Term).Status = catalog.Retired
		}},
		{name: "the network names a contract of spells for the council", class: plantest.Class, do: func(_ *testing.T, l *plantest.Live) {
			delete(network(l).Authorities, plan.Council)
			network(l).Spells = map[catalog.AuthorityRef]*catalog.Spell{
				"another": {Name: "another", Sender: other, Role: "spells of a test"}, plan.Council: {Name: plan.Council, Sender: proxy, Role: "spells of a test"},
			}
			class(l).GovOps = "meridian-govops"
		}},
	} {
		t.Run(test.name, func(t *testing.T) {
			test.do(t, live)
			p := live.PlanOf(t, test.class)
			fmt.Fprintf(&story, "%s\n%s%s\n", test.name, changesOf(p), told(p))
			for id, calls := range p.Core.CallsOf() {
				for _, call := range calls {
					if spell := strings.HasPrefix(id.String(), "spell"); !spell && !call.Guard && slices.Contains([]common.Address{c.BeamState, c.Timelock}, call.To) && call.Act.Kind != plan.Register {
						t.Errorf("%s: %s", id, call.Name)
					}
				}
			}
			passes(t, live, p)
			if cast := live.CarryOut(t, p); cast == 0 {
				t.Error("no spell was cast")
			}
			if left := live.PlanOf(t, test.class); !left.Core.Empty() {
				t.Errorf("left:\n%s%s", changesOf(left), told(left))
			}
		})
	}
	golden.Check(t, "testdata/council.txt", story.String())
}

// Where nobody whom the network names may do what the council does, the plan says which right is
// missing.
func TestARightThatNobodyHasIsNamed(t *testing.T) {
	live := plantest.Start(t, "../..")
	live.Launch(t, plantest.Class)
	disempowered(t, live)
	for name, test := range map[string]struct {
		do   func()
		says string
	}{
		"other GovOps": {func() { class(live).GovOps = "ember-govops" }, "setCBeamForRateLimits(address,address)"},
		"an addition":  {func() { twice(unit(live).Limits[0].Init.MaxAmount) }, "scheduleBatch("},
	} {
		before := plantest.Copy(t, live.Catalog)
		test.do()
		snapshot, err := observe.Latest(t.Context(), live.Client, live.Catalog, plantest.Class)
		if err != nil {
			t.Fatal(err)
		}
		_, err = plan.Make(live.Catalog, plantest.Class, snapshot, plan.Deadline(snapshot.Block.Time, snapshot.Basis.Platform.MinDelay))
		if fault.First(err) != fault.ChainNotAsPlanned || !strings.Contains(err.Error(), test.says) || !strings.Contains(err.Error(), "network.spells") {
			t.Errorf("%s: %v", name, err)
		}
		live.Catalog = before
	}
}
