// SPDX-License-Identifier: AGPL-3.0-or-later

package drift_test

import (
	"math/big"
	"os"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/chaintest"
	"github.com/halo-factory/halocompile/internal/devnet"
	"github.com/halo-factory/halocompile/internal/drift"
	"github.com/halo-factory/halocompile/internal/golden"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/kind/lcts"
	"github.com/halo-factory/halocompile/internal/observe"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
	"github.com/halo-factory/halocompile/internal/report"
)

// scene is one chain, with all that was told of it so far.
type scene struct {
	*plantest.Live
	t        *testing.T
	text     strings.Builder
	recorded *catalog.Class // as records have the Class; nil if there are none
}

// nothing is what a repository without rollouts and records knows of a Class.
func nothing(catalog.ClassRef) (drift.Known, error) { return drift.Known{}, nil }

// unstable is what two runs do not share.
var unstable = regexp.MustCompile(`block \d+, \d{4}-\d\d-\d\dT[0-9:]+Z|0x[0-9a-f]{64}`)

// look compares one Class with the chain, and expects as many differences of each nature.
func (s *scene) look(name string, declared *catalog.Catalog, want map[drift.Nature]int, open ...*plan.Core) *drift.Drift {
	s.t.Helper()
	found, err := drift.Read(s.t.Context(), s.Client, declared, []catalog.ClassRef{plantest.Class}, func(catalog.ClassRef) (drift.Known, error) { return drift.Known{Open: open, Recorded: s.recorded}, nil })
	if err == nil && len(declared.Halos) > 0 {
		err = found.AddUndeclared(s.t.Context(), s.Client, declared)
	}
	if err != nil {
		s.t.Fatal(name, err)
	}
	got := map[drift.Nature]int{}
	for _, item := range found.Classes[0].Items {
		got[item.Nature]++
		if item.Since != nil && item.Since.Time == 0 {
			s.t.Errorf("%s: no time: %+v", name, item)
		}
	}
	text := report.Drift(found)
	for _, nature := range []drift.Nature{drift.Drifted, drift.UnderWay, drift.Ramped, drift.Kept, drift.Told} {
		if got[nature] != want[nature] {
			s.t.Errorf("%s: %d times %s, want %d:\n%s", name, got[nature], nature, want[nature], text)
		}
	}
	for line := range strings.Lines(text) {
		if len([]rune(line)) > 101 {
			s.t.Errorf("%s: more than 100 columns: %s", name, line)
		}
	}
	s.text.WriteString("# " + name + "\n" + unstable.ReplaceAllString(text, "…") + "\n")
	return found
}

// snapshot is the present state of the Class.
func (s *scene) snapshot() *plan.Snapshot {
	s.t.Helper()
	snapshot, err := observe.Latest(s.t.Context(), s.Client, s.Catalog, plantest.Class)
	if err != nil {
		s.t.Fatal(err)
	}
	return snapshot
}

var stranger = common.HexToAddress("0x0000000000000000000000000000000000057a4e")

func TestWhatIsNotAsDeclaredIsToldWithItsCause(t *testing.T) {
	s := &scene{Live: plantest.Start(t, "../.."), t: t}
	of := func(nature drift.Nature, count int) map[drift.Nature]int { return map[drift.Nature]int{nature: count} }

	s.look("nothing is there", s.Catalog, of(drift.Drifted, 4))
	p := s.Plan(t)
	s.look("a rollout is approved", s.Catalog, of(drift.UnderWay, 4), &p.Core)
	s.Run(t, p)
	waiting := s.look("a rollout waits for the timelock", s.Catalog, of(drift.UnderWay, 31), &p.Core)
	if waiting.Count() != 0 {
		t.Errorf("%d differences of what is under way count", waiting.Count())
	}
	s.CarryOut(t, p)
	s.look("as declared", s.Catalog, nil)

	basis := s.snapshot().Basis
	network, limit := s.Catalog.Networks["devnet"], basis.Units[0].Limits[0]
	govOps := s.Catalog.Class(plantest.Class).GovOps
	s.By(t, govOps, network.Contracts.Configurator, bindings.NewConfigurator().PackSetRateLimit(limit.RateLimits, limit.Key, big.NewInt(1e6), big.NewInt(11)))
	s.look("GovOps lower a limit", s.Catalog, of(drift.Ramped, 1))

	agent := basis.Class.Pau.Agent
	s.Council(t, agent, facts.Call("addActor(address)", stranger))
	found := s.look("somebody else may act", s.Catalog, map[drift.Nature]int{drift.Ramped: 1, drift.Drifted: 1})
	if item := found.Classes[0].Items[0]; item.Field != "class.beacon.actors" || !strings.Contains(item.Chain, stranger.Hex()) || item.Since == nil || item.Since.Event != "ActorAdded" || found.Count() != 1 {
		t.Errorf("%+v, %+v", item, item.Since)
	}
	s.Council(t, agent, facts.Call("removeActor(address)", stranger))
	s.look("and may not any more", s.Catalog, of(drift.Ramped, 1))

	safe := network.Authorities[devnet.Council].Safe
	s.Council(t, safe, facts.Call("addOwnerWithThreshold(address,uint256)", stranger, big.NewInt(2)))
	s.look("a Safe has another owner", s.Catalog, map[drift.Nature]int{drift.Ramped: 1, drift.Told: 1})

	less := plantest.Copy(t, s.Catalog)
	class := less.Class(plantest.Class)
	class.Units = slices.Delete(class.Units, 1, 2)
	s.look("a Unit has no manifest", less, map[drift.Nature]int{drift.Drifted: 1, drift.Ramped: 1, drift.Told: 1})

	other := plantest.Copy(t, s.Catalog)
	init := other.Class(plantest.Class).Units[1].Limits[0]
	init.Init.MaxAmount.Lsh(&init.Init.MaxAmount.Int, 1)
	s.look("an init is declared higher", other, map[drift.Nature]int{drift.Drifted: 1, drift.Ramped: 1, drift.Told: 1})
	state := basis.Units[1].Limits[0]
	addition := bindings.NewBeamState().PackAddInitRateLimits(state.Key, state.RateLimits, &init.Init.MaxAmount.Int, &init.Init.Slope.Int)
	s.Council(t, network.Contracts.Timelock, bindings.NewTimelock().PackScheduleBatch(
		[]common.Address{network.Contracts.BeamState}, []*big.Int{new(big.Int)}, [][]byte{addition}, common.Hash{}, common.Hash{}, big.NewInt(int64(plantest.Delay/time.Second))))
	s.look("and waits in the timelock", other, map[drift.Nature]int{drift.UnderWay: 1, drift.Ramped: 1, drift.Told: 1})
	s.look("nobody declares what waits", s.Catalog, map[drift.Nature]int{drift.Drifted: 1, drift.Ramped: 1, drift.Told: 1})

	s.Council(t, safe, facts.Call("enableModule(address)", stranger))
	s.look("what a plan depends on is not as pinned", s.Catalog, of(drift.Drifted, 1))
	golden.Check(t, "testdata/drift.txt", s.text.String())
}

// What a contract holds is told with the event that changed it last, or that deployed it.
func TestParametersAreToldWithTheirCause(t *testing.T) {
	s := &scene{Live: plantest.Start(t, "../.."), t: t}
	s.Launch(t, plantest.Class)
	class := s.Catalog.Class(plantest.Class)
	cause := func(name string, declared *catalog.Catalog, field, event string) {
		t.Helper()
		found := s.look(name, declared, map[drift.Nature]int{drift.Drifted: 1})
		if item := found.Classes[0].Items[0]; item.Field != field || item.Since == nil || item.Since.Event != event {
			t.Errorf("%s: %+v, %+v", name, item, item.Since)
		}
	}
	other := plantest.Copy(t, s.Catalog)
	capacity := other.Class(plantest.Class).Unit("senior").Capacity
	capacity.Units.Lsh(&capacity.Units.Int, 1)
	cause("the manifest has another capacity", other, "unit.capacity", "UnitDeployed")

	basis := s.snapshot().Basis
	var admin catalog.AuthorityRef
	for name, authority := range s.Catalog.Networks["devnet"].Authorities {
		if slices.Contains(class.Admins, authority.Safe) {
			admin = name
		}
	}
	share := basis.Units[slices.IndexFunc(basis.Units, func(unit plan.UnitState) bool { return unit.Name == "senior" })].Contracts[0]
	s.By(t, admin, basis.Class.Pau.Controller, facts.Call("lctsHalo_setCapacity(address,uint256)", share, &capacity.Units.Int))
	s.look("the chain has it, too", other, nil)
	cause("the chain alone has it", s.Catalog, "unit.capacity", "CapacitySet")

	ends := plantest.Copy(t, other)
	ends.Class(plantest.Class).Unit("senior").Status = catalog.WindingDown
	cause("the Unit is to wind down", ends, "unit.status", "RateLimitDataSet")
	golden.Check(t, "testdata/parameters.txt", s.text.String())
}

// A limit that a plan closed, and that its manifest has open again, is drift until a plan opens it.
// One that GovOps closed is theirs.
func TestALimitThatWaitsToBeOpenedAgainIsTold(t *testing.T) {
	s := &scene{Live: plantest.Start(t, "../.."), t: t}
	s.Launch(t, plantest.Class)
	unit := s.Catalog.Class(plantest.Class).Units[0]
	unit.Status = catalog.WindingDown
	s.CarryOut(t, s.Plan(t))
	s.recorded = plantest.Copy(t, s.Catalog).Class(plantest.Class)
	unit.Status = catalog.Live
	for _, item := range s.look("three limits wait to be opened again", s.Catalog, map[drift.Nature]int{drift.Drifted: 3}).Classes[0].Items {
		if item.Since == nil || item.Since.Event != "RateLimitDataSet" || !strings.HasPrefix(item.Field, "unit.") || item.Chain != "closed" {
			t.Errorf("%+v, %+v", item, item.Since)
		}
	}
	s.recorded = nil
	s.look("GovOps closed them, for all that is known", s.Catalog, map[drift.Nature]int{drift.Ramped: 3})
	golden.Check(t, "testdata/reopened.txt", s.text.String())
}

// A limit that was added after the launch, and that no manifest names any more, is told by what the
// records say of it: nobody can tell anything from its key.
func TestTheRecordsTellTheUseOfALimitThatNoManifestNames(t *testing.T) {
	s := &scene{Live: plantest.Start(t, "../.."), t: t}
	s.Launch(t, plantest.Class)
	manager := &lcts.PoolOf(s.Catalog.Class(plantest.Class).Units[0]).Manager.Address
	first := *manager
	*manager = common.HexToAddress("0x00000000000000000000000000000000000a11ce")
	s.CarryOut(t, s.Plan(t))
	for recorded, want := range map[*catalog.Class]string{nil: "of unknown use (key ", plantest.Copy(t, s.Catalog).Class(plantest.Class): "limit TRANSFER: "} {
		*manager = first
		found, err := drift.Read(t.Context(), s.Client, s.Catalog, []catalog.ClassRef{plantest.Class}, func(catalog.ClassRef) (drift.Known, error) { return drift.Known{Recorded: recorded}, nil })
		if err != nil {
			t.Fatal(err)
		}
		if !slices.ContainsFunc(found.Classes[0].Items, func(item drift.Item) bool { return strings.Contains(item.Chain, want) }) {
			t.Errorf("no item says %q: %+v", want, found.Classes[0].Items)
		}
	}
}

// GovOps move a limit whose value the manifest declares: that is drift, with the transaction that
// did it.
func TestADeclaredValueThatGovOpsMovedIsDrift(t *testing.T) {
	s := &scene{Live: plantest.Start(t, "../.."), t: t}
	s.Launch(t, plantest.Class)
	class := s.Catalog.Class(plantest.Class)
	limit := class.Units[0].Limits[0]
	limit.Now = &catalog.RateLimit{MaxAmount: limit.Initial.MaxAmount, Slope: limit.Initial.Slope, PerDay: limit.Initial.PerDay}
	s.look("the first value is declared as the present one", s.Catalog, nil)
	state := s.snapshot().Basis.Units[0].Limits[0]
	s.By(t, class.GovOps, s.Catalog.Networks["devnet"].Contracts.Configurator, bindings.NewConfigurator().PackSetRateLimit(state.RateLimits, state.Key, big.NewInt(1e18), new(big.Int)))
	item := s.look("GovOps move it", s.Catalog, map[drift.Nature]int{drift.Drifted: 1}).Classes[0].Items[0]
	if item.Subject != class.Units[0].Part() || item.Field != limit.Field+".now" || item.Since == nil || item.Since.Event != "RateLimitDataSet" {
		t.Errorf("%+v, %+v", item, item.Since)
	}
}

// What is to end is drift until it has ended, and none from then on.
func TestWhatHasEndedIsNoDrift(t *testing.T) {
	s := &scene{Live: plantest.Start(t, "../.."), t: t}
	s.Launch(t, plantest.Class)
	for _, status := range []catalog.Status{catalog.WindingDown, catalog.Retired} {
		s.Catalog.Class(plantest.Class).Status = status
		found, err := drift.Read(t.Context(), s.Client, s.Catalog, []catalog.ClassRef{plantest.Class}, nothing)
		if err != nil || found.Count() == 0 {
			t.Fatalf("%s: %+v, %v", status, found, err)
		}
		for _, item := range found.Classes[0].Items {
			if item.Since == nil {
				t.Errorf("%s: %+v", status, item)
			}
		}
		s.CarryOut(t, s.Plan(t))
		left := map[drift.Nature]int{}
		if status == catalog.Retired {
			left[drift.Told] = 4 // limits without a bound, that lead to nothing any more
		}
		s.look(string(status), s.Catalog, left)
	}
}

// A Class that the factory made stays known to it, whatever becomes of its manifest.
func TestAClassWithoutManifestIsNamed(t *testing.T) {
	live := plantest.Start(t, "../..")
	live.Run(t, live.Plan(t))
	declared := plantest.Copy(t, live.Catalog)
	for _, halo := range declared.Halos {
		halo.Classes = slices.DeleteFunc(halo.Classes, func(class *catalog.Class) bool { return class.Ref() == plantest.Class })
	}
	found := &drift.Drift{}
	if err := found.AddUndeclared(t.Context(), live.Client, declared); err != nil {
		t.Fatal(err)
	}
	if len(found.Undeclared) != 1 || found.Undeclared[0].Class != plantest.Class || found.Undeclared[0].Since.Event != "ClassDeployed" || found.Undeclared[0].Since.Time == 0 || found.Count() != 1 {
		t.Errorf("%+v", found.Undeclared)
	}
}

// Times of blocks take one request, and the comparison none beyond those of a plan.
func TestDriftAsksTheNodeLittleMoreThanAPlanDoes(t *testing.T) {
	live := plantest.Start(t, "../..")
	live.Launch(t, plantest.Class)
	proxy := chaintest.NewProxy(t, live.Chain.URL(), time.Minute)
	client, err := chain.Dial(t.Context(), proxy.URL, chain.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	before := len(proxy.Seen())
	if _, err := observe.Latest(t.Context(), client, live.Catalog, plantest.Class); err != nil {
		t.Fatal(err)
	}
	asked := len(proxy.Seen()) - before
	if _, err := drift.Read(t.Context(), client, live.Catalog, []catalog.ClassRef{plantest.Class}, nothing); err != nil {
		t.Fatal(err)
	}
	if more := len(proxy.Seen()) - before - 2*asked; more > 1 {
		t.Errorf("%d requests more than the %d of a plan", more, asked)
	}
}

func TestANameOfNothingIsRefused(t *testing.T) {
	declared := plantest.Catalog(t)
	for name, classes := range map[string]int{"": len(declared.Halos[0].Classes), "meridian": len(declared.Halos[0].Classes), "meridian/clo-tranched": 1, "meridian/clo-tranched/senior": 1, "halos/meridian/clo-tranched/": 1} {
		if scope, err := drift.Named(declared, name); err != nil || len(scope.Classes) != classes {
			t.Errorf("%q: %v, %v", name, scope, err)
		}
	}
	for _, name := range []string{"other", "meridian/other", "meridian/clo-tranched/other", "meridian/clo-tranched/senior/x", "/", "meridian//senior"} {
		if scope, err := drift.Named(declared, name); err == nil {
			t.Errorf("%q: %v", name, scope)
		}
	}
}

// The page names every field of the document.
func TestThePageHasTheDocument(t *testing.T) {
	page, err := os.ReadFile("../../docs/drift.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, of := range []any{drift.Drift{}, drift.Compared{}, drift.Undeclared{}, drift.Item{}, drift.Since{}} {
		for i := range reflect.TypeOf(of).NumField() {
			name, _, _ := strings.Cut(reflect.TypeOf(of).Field(i).Tag.Get("json"), ",")
			if !regexp.MustCompile("`[^`]*" + name + "`").Match(page) {
				t.Errorf("%T: %s is not there", of, name)
			}
		}
	}
	for _, nature := range []drift.Nature{drift.Drifted, drift.UnderWay, drift.Ramped, drift.Kept, drift.Told} {
		if !strings.Contains(string(page), "| `"+string(nature)+"` |") {
			t.Errorf("%s is not there", nature)
		}
	}
	if !strings.Contains(string(page), "of this document: "+drift.Version) {
		t.Error("another version")
	}
}
