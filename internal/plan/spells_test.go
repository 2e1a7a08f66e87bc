// SPDX-License-Identifier: AGPL-3.0-or-later

package plan_test

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/golden"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/kind/lcts"
	"github.com/halo-factory/halocompile/internal/kind/nfat"
	"github.com/halo-factory/halocompile/internal/observe"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
)

// What only a spell may do stands in the plan as calls of its own. Everything else goes on as
// before, and once the spells are cast, nothing is left.
func TestEditsAreCarriedOutBySpells(t *testing.T) {
	live := plantest.Start(t, "../..")
	proxy := live.SpellsBy(t, "pause-proxy")
	live.Adds(t, proxy)
	network(live).Additions = catalog.AdditionsSpell
	// An admin that acts by spell instead of the council.
	network(live).Admins = []common.Address{proxy}
	live.Council(t, *network(live).Contracts.Factory, bindings.NewHaloFactory().PackSetAdminAllowed(proxy, true))
	for _, ref := range []catalog.ClassRef{plantest.Class, plantest.Term} {
		live.Catalog.Class(ref).Admins = []common.Address{proxy}
		live.Launch(t, ref)
	}
	term := func(l *plantest.Live) *catalog.Unit { return l.Catalog.Class(plantest.Term).Units[0] }
	var story strings.Builder
	for _, test := range []edit{
		{name: "an init higher", class: plantest.Class, do: func(_ *testing.T, l *plantest.Live) { twice(unit(l).Limits[0].Init.MaxAmount) }},
		{name: "an init lower", class: plantest.Class, do: func(_ *testing.T, l *plantest.Live) { half(unit(l).Limits[0].Init.MaxAmount) }},
		{name: "an actor comes, another goes", class: plantest.Class, do: func(_ *testing.T, l *plantest.Live) {
			class(l).Beacon.Actors = []common.Address{someone}
		}},
		{name: "more capacity", class: plantest.Class, do: func(_ *testing.T, l *plantest.Live) { twice(unit(l).Capacity.Units) }},
		{name: "a Term Unit: larger deals, longer terms, other yields", class: plantest.Term, do: func(_ *testing.T, l *plantest.Live) {
			of := nfat.TermOf(term(l))
			twice(term(l).Capacity.Units)
			twice(of.Size.Max.Units)
			of.Maturity.Max, of.Yield.Max = of.Maturity.Max+86_400, of.Yield.Max+10
		}},
		{name: "another freezer", class: plantest.Term, do: func(_ *testing.T, l *plantest.Live) {
			nfat.FacilityOf(l.Catalog.Class(plantest.Term)).Freezers = []common.Address{someone}
		}},
	} {
		t.Run(test.name, func(t *testing.T) {
			test.do(t, live)
			p := live.PlanOf(t, test.class)
			fmt.Fprintf(&story, "%s\n%s%s\n", test.name, changesOf(p), told(p))
			if cast := live.CarryOut(t, p); cast == 0 {
				t.Error("no spell was cast")
			}
			if left := live.PlanOf(t, test.class); !left.Core.Empty() {
				t.Errorf("left:\n%s%s", changesOf(left), told(left))
			}
		})
	}
	golden.Check(t, "testdata/spells.txt", story.String())
}

// While the timelock is paused, a Class is launched all the same: the factory schedules nothing
// then, and a spell adds what the timelock would have.
func TestAClassIsLaunchedWhileTheTimelockIsPaused(t *testing.T) {
	live := plantest.Start(t, "../..")
	live.Council(t, network(live).Contracts.Timelock, bindings.NewTimelock().PackPause())
	make := func() (*plan.Plan, error) {
		snapshot, err := observe.Latest(t.Context(), live.Client, live.Catalog, plantest.Class)
		if err != nil {
			t.Fatal(err)
		}
		return plan.Make(live.Catalog, plantest.Class, snapshot, plan.Deadline(snapshot.Block.Time, snapshot.Basis.Platform.MinDelay))
	}
	if _, err := make(); fault.First(err) != fault.ChainNotAsPlanned || !strings.Contains(err.Error(), "network.spells") {
		t.Errorf("nobody can add, and the plan says: %v", err)
	}
	proxy := live.SpellsBy(t, "pause-proxy")
	if _, err := make(); fault.First(err) != fault.ChainNotAsPlanned {
		t.Errorf("a contract without the right counts: %v", err)
	}
	live.Adds(t, proxy)
	network(live).Additions = catalog.AdditionsTimelock
	if _, err := make(); fault.First(err) != fault.ChainNotAsPlanned || !strings.Contains(err.Error(), "take additions out") {
		t.Errorf("the manifest demands the timelock, and the plan says: %v", err)
	}
	network(live).Additions = ""
	p, err := make()
	if err != nil {
		t.Fatal(err)
	}
	stages := []plan.StageName{}
	for _, stage := range p.Core.Stages {
		stages = append(stages, stage.Name)
	}
	if len(stages) < 4 || !slices.Equal(stages[:4], []plan.StageName{"deploy", "spell", "register", "limits"}) {
		t.Errorf("the stages are %v", stages)
	}
	if cast := live.CarryOut(t, p); cast != 1 {
		t.Errorf("%d spells were cast", cast)
	}
	if left := live.Plan(t); !left.Core.Empty() {
		t.Errorf("left:\n%s%s", changesOf(left), told(left))
	}
	live.Council(t, network(live).Contracts.Timelock, bindings.NewTimelock().PackUnpause())
	if left := live.Plan(t); !left.Core.Empty() {
		t.Errorf("left when it is unpaused:\n%s%s", changesOf(left), told(left))
	}
}

// The source beside a bundle compiles without a warning, and does what the list says when the
// sender runs it by delegatecall. Nobody else can run it.
func TestTheSourceOfASpellDoesWhatThePlanSays(t *testing.T) {
	live := plantest.Start(t, "../..")
	live.Council(t, network(live).Contracts.Timelock, bindings.NewTimelock().PackPause())
	proxy := live.SpellsBy(t, "pause-proxy")
	live.Adds(t, proxy)
	p := live.Plan(t)
	awaited := plantest.Awaited(t, live.Run(t, p))
	lists, err := bundle.Spells(p, plantest.Compile(t, live.Catalog, p))
	if err != nil {
		t.Fatal(err)
	}
	list := lists[awaited.ID]
	if list == nil || len(list.Calls) != len(awaited.Open()) {
		t.Fatalf("the list is %+v", list)
	}
	for i, call := range awaited.Open() {
		if listed := list.Calls[i]; listed.To != call.To.Hex() || !bytes.Equal(listed.Data, call.Data) {
			t.Errorf("call %d is listed as %+v", i, listed)
		}
	}
	code := plantest.Compiled(t, "../../contracts", map[string]string{"spell.sol": list.Source()})["HaloSpellAction"]
	action := live.Send(t, "relayer", nil, code)
	execute := facts.Call("execute()")
	_, err = live.Client.Call(t.Context(), action, execute, common.Hash{})
	if err == nil || !strings.Contains(err.Error(), "other-sender") {
		t.Errorf("somebody else runs it: %v", err)
	}
	live.Delegate(t, proxy, action, execute)
	if result := live.Run(t, p); !result.Complete() {
		t.Fatalf("after the spell: %+v", result.Next())
	}
	if left := live.Plan(t); !left.Core.Empty() {
		t.Errorf("left:\n%s%s", changesOf(left), told(left))
	}
}

// Where the admin acts by spell and additions pass the timelock, a parameter of the Controller is
// set by GovOps, once that very call was approved. The approval is taken back then. Whatever was
// done meanwhile, the plan that is made anew holds nothing that the first did not.
func TestAParameterIsSetByAnApprovedCall(t *testing.T) {
	live := plantest.Start(t, "../..")
	proxy := live.SpellsBy(t, "star")
	network(live).Admins = []common.Address{proxy}
	live.Council(t, *network(live).Contracts.Factory, bindings.NewHaloFactory().PackSetAdminAllowed(proxy, true))
	class(live).Admins = []common.Address{proxy}
	live.Launch(t, plantest.Class)
	twice(unit(live).Capacity.Units)
	p := live.Plan(t)
	golden.Check(t, "testdata/approved.txt", changesOf(p)+told(p))
	has := map[string]bool{}
	for _, calls := range p.Core.CallsOf() {
		for _, call := range calls {
			has[call.To.Hex()+string(call.Data)] = true
		}
	}
	subset := func(when string) {
		t.Helper()
		for _, calls := range live.Plan(t).Core.CallsOf() {
			for _, call := range calls {
				if !call.Guard && !has[call.To.Hex()+string(call.Data)] {
					t.Errorf("%s: it now also takes to %s", when, call.Name)
				}
			}
		}
	}
	if result := live.Run(t, p); result.Complete() || result.Next().State != "waiting" {
		t.Fatalf("%+v", result.Next())
	}
	subset("scheduled")
	live.Wait(t, plantest.Delay)
	var register plan.Call
	for _, calls := range p.Core.CallsOf() {
		for _, call := range calls {
			if call.Act.Kind == plan.Register {
				register = call
			}
		}
	}
	live.Send(t, "relayer", &register.To, register.Data)
	subset("approved")
	if result := live.Run(t, p); !result.Complete() {
		t.Fatalf("%+v", result.Next())
	}
	snapshot := snapshotOf(t, live, plantest.Class)
	if left := live.Plan(t); !left.Core.Empty() || len(snapshot.Basis.Class.Actions) > 0 {
		t.Errorf("left: %v\n%s%s", snapshot.Basis.Class.Actions, changesOf(left), told(left))
	}
	// An approval that nobody needs is named, and taken back.
	controller := snapshot.Basis.Class.Pau.Controller
	live.Council(t, network(live).Contracts.BeamState, bindings.NewBeamState().PackAddInitControllerActions([]byte{1, 2, 3, 4}, controller))
	p = live.Plan(t)
	if !strings.Contains(changesOf(p), "no manifest needs it") {
		t.Errorf("the approval is not named:\n%s", changesOf(p))
	}
	live.CarryOut(t, p)
	if left := live.Plan(t); !left.Core.Empty() {
		t.Errorf("left:\n%s", told(left))
	}
}

// A template says that raises of the capacity are approved. GovOps then make them through the
// Configurator, although the admin is a Safe; what is lowered is the admin's, at once.
func TestARaiseIsApprovedWhereTheTemplateSaysSo(t *testing.T) {
	live := plantest.Start(t, "../..")
	bounds := live.Catalog.Templates[class(live).Template].UnitBounds
	bounds[slices.IndexFunc(bounds, func(bound catalog.Bound) bool { return bound.Name == "capacity" })].Raise = catalog.Approved
	live.Launch(t, plantest.Class)
	var story strings.Builder
	for _, test := range []edit{
		{name: "more capacity, and less growth", do: func(_ *testing.T, l *plantest.Live) {
			twice(unit(l).Capacity.Units)
			lcts.PoolOf(unit(l)).MaxGrowth--
		}},
		{name: "less capacity, and more growth", do: func(_ *testing.T, l *plantest.Live) {
			half(unit(l).Capacity.Units)
			lcts.PoolOf(unit(l)).MaxGrowth++
		}},
	} {
		test.do(t, live)
		p := live.Plan(t)
		fmt.Fprintf(&story, "%s\n%s%s\n", test.name, changesOf(p), told(p))
		live.CarryOut(t, p)
		if left := live.Plan(t); !left.Core.Empty() {
			t.Errorf("%s: left\n%s%s", test.name, changesOf(left), told(left))
		}
	}
	golden.Check(t, "testdata/approved_raises.txt", story.String())

	// Where no call can be approved, nothing is raised.
	twice(unit(live).Capacity.Units)
	live.Council(t, network(live).Contracts.Timelock, bindings.NewTimelock().PackPause())
	snapshot := snapshotOf(t, live, plantest.Class)
	if _, err := plan.Make(live.Catalog, plantest.Class, snapshot, plan.Deadline(snapshot.Block.Time, snapshot.Basis.Platform.MinDelay)); fault.First(err) != fault.RaiseNotApprovable || !strings.Contains(err.Error(), "units/"+string(unit(live).Name)+".cue:") {
		t.Errorf("while the timelock is paused: %v", err)
	}
}

// An admin leaves in the plan in which it still lowers a capacity, and that waits for a raise that
// is approved. Its rights are taken once the capacity is lowered.
func TestAnAdminLeavesOnceItsCallsAreMade(t *testing.T) {
	live := plantest.Start(t, "../..")
	bounds := live.Catalog.Templates[term(live).Template].UnitBounds
	for i := range bounds {
		bounds[i].Raise = catalog.Approved
	}
	live.Launch(t, plantest.Term)
	council, govOps := network(live).Authorities[plan.Council].Safe, network(live).Authorities[term(live).GovOps].Safe
	live.Council(t, *network(live).Contracts.Factory, bindings.NewHaloFactory().PackSetAdminAllowed(govOps, true))
	for _, test := range []edit{
		{name: "GovOps administer", do: func(_ *testing.T, l *plantest.Live) { term(l).Admins = []common.Address{govOps} }},
		{name: "they leave, sizes rise and the capacity falls", do: func(_ *testing.T, l *plantest.Live) {
			unit := term(l).Units[0]
			twice(nfat.TermOf(unit).Size.Min.Units)
			twice(nfat.TermOf(unit).Size.Max.Units)
			unit.Capacity.Units.Set(&nfat.TermOf(unit).Size.Max.Units.Int)
			term(l).Admins = []common.Address{council}
		}},
	} {
		test.do(t, live)
		p := live.PlanOf(t, plantest.Term)
		live.CarryOut(t, p)
		if left := live.PlanOf(t, plantest.Term); !left.Core.Empty() {
			t.Errorf("%s: left\n%s%s", test.name, changesOf(left), told(left))
		}
	}
}
