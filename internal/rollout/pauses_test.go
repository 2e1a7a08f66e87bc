// SPDX-License-Identifier: AGPL-3.0-or-later

package rollout_test

import (
	"math/big"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/day0"
	"github.com/halo-factory/halocompile/internal/devnet"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/onchain"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
	"github.com/halo-factory/halocompile/internal/rollout"
	files "github.com/halo-factory/halocompile/internal/tree"
)

// A limit of 100,000 of which 19,999 were used is not raised further by a ramp that wants a fifth
// to be used; one token more, and it is. A step begins the count anew.
func TestARampPausesWhereTooLittleIsUsed(t *testing.T) {
	t.Parallel()
	l := plantest.Start(t, "../..")
	l.Launch(t, plantest.Class)
	class := l.Catalog.Class(plantest.Class)
	limit := class.Units[0].Limits[0]
	target := limit.Init
	class.Ramps = []*catalog.Ramp{{Origin: catalog.Origin{File: "ramps/settle.cue"}, Name: "settle", Of: class.Units[0].Part(), Limit: limit.Ref(), Target: target, LeastUse: 2_000}}
	compile := func() *rollout.Compilation {
		t.Helper()
		c, err := rollout.Compile(t.Context(), rollout.Input{Client: l.Client, Catalog: l.Catalog, Class: plantest.Class}, rollout.Planned)
		if err != nil {
			t.Fatal(err)
		}
		return c
	}
	state := compile().Snapshot.Basis.Units[0].Limits[0]
	if state.Now == nil || state.Now.RaisedAt == 0 {
		t.Fatalf("%+v", state)
	}
	council := l.Catalog.Networks["devnet"].Authorities[devnet.Council].Safe
	controller := crypto.Keccak256Hash([]byte(onchain.ControllerRole))
	use := func(tokens int64) {
		t.Helper()
		amount := new(big.Int).Mul(big.NewInt(tokens), big.NewInt(1e18))
		l.Council(t, state.RateLimits, facts.Call("grantRole(bytes32,address)", controller, council))
		l.Council(t, state.RateLimits, facts.Call("triggerRateLimitDecrease(bytes32,uint256)", state.Key, amount))
		l.Council(t, state.RateLimits, facts.Call("revokeRole(bytes32,address)", controller, council))
	}
	said := func() string {
		t.Helper()
		c := compile()
		if !c.Plan.Core.Empty() {
			return "a step"
		}
		return c.Plan.Core.Changes[len(c.Plan.Core.Changes)-1].Before
	}
	l.Wait(t, 48*time.Hour)
	if text := said(); !strings.Contains(text, "it pauses: 0 % of the limit was used since it was set, less than 20 %") {
		t.Error(text)
	}
	use(19_999)
	if text := said(); !strings.Contains(text, "it pauses: 19.99 % of the limit") {
		t.Error(text)
	}
	use(1)
	if text := said(); text != "a step" {
		t.Error(text)
	}
	l.CarryOut(t, compile().Plan)
	class.Ramps[0].Target.MaxAmount = catalog.NewInteger(new(big.Int).Add(&target.MaxAmount.Int, big.NewInt(1)))
	if text := said(); !strings.Contains(text, "it pauses: 0 % of the limit") {
		t.Error(text)
	}
}

// A ramp of a Unit in day 0 waits while a check of the Unit's last cycle failed, and goes on after
// the next cycle without a fault. Other Units are not held up.
func TestARampPausesWhileACheckOfDay0Fails(t *testing.T) {
	t.Parallel()
	l := plantest.Start(t, "../..")
	l.Launch(t, plantest.Class)
	class := l.Catalog.Class(plantest.Class)
	for _, unit := range class.Units {
		limit := unit.Limits[0]
		class.Ramps = append(class.Ramps, &catalog.Ramp{
			Origin: catalog.Origin{File: "ramps/" + string(unit.Name) + ".cue"}, Name: string(unit.Name), Of: unit.Part(), Limit: limit.Ref(), Target: limit.Init,
		})
	}
	l.Wait(t, 48*time.Hour)
	root := t.TempDir()
	repository, err := files.Open(root)
	if err != nil {
		t.Fatal(err)
	}
	defer repository.Close()
	first, second := class.Units[0], class.Units[1]
	cycle := func(number uint64, result day0.Mark) {
		t.Helper()
		if _, err := day0.Write(repository, &day0.Cycle{
			Version: day0.Version, Unit: plantest.Class.Unit(first.Name), Network: class.Network, Cycle: number, Day: day0.Day(number),
			Reviewers: []common.Address{}, Checks: []day0.Task{{Name: "oracles", Result: result, Found: "the valuation is of yesterday"}}, Reviews: []day0.Review{},
		}); err != nil {
			t.Fatal(err)
		}
	}
	steps := func() (list []catalog.Part, said string) {
		t.Helper()
		c, err := rollout.Compile(t.Context(), rollout.Input{Client: l.Client, Catalog: l.Catalog, Class: plantest.Class, Records: repository}, rollout.Planned)
		if err != nil {
			t.Fatal(err)
		}
		for _, change := range c.Plan.Core.Changes {
			said += change.Before + "\n"
		}
		for _, calls := range c.Plan.Core.CallsOf() {
			for _, call := range calls {
				if call.Act.Kind == plan.RampLimit {
					list = append(list, call.Act.Of)
				}
			}
		}
		slices.SortFunc(list, func(a, b catalog.Part) int { return strings.Compare(a.Name, b.Name) })
		return list, said
	}
	both := []catalog.Part{first.Part(), second.Part()}
	if got, said := steps(); !slices.Equal(got, both) {
		t.Errorf("%v\n%s", got, said)
	}
	cycle(1, day0.Failed)
	if got, said := steps(); !slices.Equal(got, both[1:]) || !strings.Contains(said, "it pauses: day 0 of "+plantest.Class.Unit(first.Name).String()+": oracles: the valuation is of yesterday") {
		t.Errorf("%v\n%s", got, said)
	}
	cycle(2, day0.Passed)
	if got, said := steps(); !slices.Equal(got, both) {
		t.Errorf("%v\n%s", got, said)
	}
}
