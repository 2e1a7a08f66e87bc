// SPDX-License-Identifier: AGPL-3.0-or-later

package plan_test

import (
	"cmp"
	"encoding/json"
	"fmt"
	"math/big"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/field"
	"github.com/halo-factory/halocompile/internal/golden"
	"github.com/halo-factory/halocompile/internal/kind"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/kind/lcts"
	"github.com/halo-factory/halocompile/internal/kind/nfat"
	"github.com/halo-factory/halocompile/internal/observe"
	"github.com/halo-factory/halocompile/internal/onchain"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
)

// edit is one edit of the manifests of live Classes, or one act behind the repository's back, with
// what it has to come to.
type edit struct {
	name    string
	class   catalog.ClassRef
	do      func(*testing.T, *plantest.Live)
	refused []string   // what the message of a refusal names
	fault   fault.Code // of the refusal; ChangeNotAllowed if it is not said
	found   []string   // what the plan has to name
	undo    func(*testing.T, *plantest.Live)
}

var someone, other = common.HexToAddress("0x00000000000000000000000000000000000a11ce"), common.HexToAddress("0x0000000000000000000000000000000000000b0b")

// edits are made one after the other on one chain. Each is planned, signed and carried out; then
// the plan has to be empty. testdata/edits.txt has their changes and stages in words.
var edits = []edit{
	{name: "nothing", class: plantest.Class, do: func(*testing.T, *plantest.Live) {}},
	{name: "an actor comes, another goes", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		class(l).Beacon.Actors = []common.Address{someone}
	}},
	{name: "a revoker more", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		class(l).Beacon.Revokers = append(class(l).Beacon.Revokers, other)
	}},
	{name: "an init higher", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		twice(unit(l).Limits[0].Init.MaxAmount)
	}},
	{name: "an init lower", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		half(unit(l).Limits[0].Init.MaxAmount)
	}},
	{name: "the same init higher again", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		twice(unit(l).Limits[0].Init.MaxAmount)
	}},
	{name: "an init that refills less", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		half(unit(l).Limits[0].Init.Slope)
		unit(l).Limits[0].Init.PerDay = "500000"
	}},
	{name: "an init that lets more through at once and refills less", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		twice(unit(l).Limits[0].Init.MaxAmount)
		half(unit(l).Limits[0].Init.Slope)
		unit(l).Limits[0].Init.PerDay = "250000"
	}},
	{name: "and the other way round", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		half(unit(l).Limits[0].Init.MaxAmount)
		twice(unit(l).Limits[0].Init.Slope)
		unit(l).Limits[0].Init.PerDay = "500000"
	}},
	{name: "another manager", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		lcts.PoolOf(unit(l)).Manager.Address = someone
	}},
	{name: "a Prime leaves", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		unit(l).Limits = slices.DeleteFunc(unit(l).Limits, func(limit *catalog.Limit) bool { return limit.Prime != "" })
	}},
	{name: "other GovOps", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		class(l).GovOps = "ember-govops"
	}},
	{name: "more capacity, growth and lock limit", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		twice(unit(l).Capacity.Units)
		lcts.PoolOf(unit(l)).MaxGrowth, lcts.PoolOf(unit(l)).Queue.LockLimit = lcts.PoolOf(unit(l)).MaxGrowth-100, lcts.PoolOf(unit(l)).Queue.LockLimit-600
	}},
	{name: "less capacity", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		half(unit(l).Capacity.Units)
	}},
	{name: "another haircut", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		lcts.PoolOf(unit(l)).MaxHaircut++
	}, refused: []string{"unit.maxHaircut", "units/junior.cue:"}},
	{name: "a Term Unit: larger deals, longer terms, other yields", class: plantest.Term, do: func(t *testing.T, l *plantest.Live) {
		u := l.Catalog.Class(plantest.Term).Units[0]
		twice(u.Capacity.Units)
		twice(nfat.TermOf(u).Size.Max.Units)
		term := nfat.TermOf(u)
		term.Maturity.Max, term.Yield.Max = term.Maturity.Max+86_400, term.Yield.Max+10
	}},
	{name: "a Term Unit: less of all", class: plantest.Term, do: func(t *testing.T, l *plantest.Live) {
		u := l.Catalog.Class(plantest.Term).Units[0]
		u.Capacity.Units.Set(&nfat.TermOf(u).Size.Min.Units.Int)
		nfat.TermOf(u).Size.Max.Units.Set(&nfat.TermOf(u).Size.Min.Units.Int)
	}},
	{name: "another token", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		lcts.PoolOf(unit(l)).Token.Symbol = "OTHER"
	}, refused: []string{"unit.token.symbol", "mCLO-J", "OTHER", "new Unit"}},
	{name: "a Unit more", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		more, own := copied(class(l).Units[1]), *lcts.PoolOf(class(l).Units[1])
		more.Name, more.Manifest, more.Own = "third", common.Hash{3}, &own
		own.Token.Symbol, own.Manager.Address = "mCLO-T", other
		class(l).Units = append(class(l).Units, more)
	}},
	{name: "behind the back: an actor, a grantor and a revoker of the agent", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		for _, function := range []string{"addActor(address)", "addGrantor(address)", "addRevoker(address)"} {
			l.Council(t, pauOf(t, l).Agent, facts.Call(function, common.Address{19: 0x77}))
		}
	}},
	{name: "behind the back: roles on the PAU's contracts", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		p := pauOf(t, l)
		for _, at := range []common.Address{p.ALMProxy, p.RateLimits, p.AccessControls} {
			l.Council(t, at, bindings.NewAccessControls().PackGrantRole(onchain.ControllerRole.ID(), other))
		}
		l.Council(t, p.AccessControls, bindings.NewAccessControls().PackRevokeRole(onchain.AllocatorRole.ID(), p.Agent))
	}},
	{name: "behind the back: an init deleted, another on a key that nobody knows", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		state := snapshotOf(t, l, plantest.Class).Basis.Units[1].Limits[0]
		b := bindings.NewBeamState()
		l.Council(t, network(l).Contracts.BeamState, b.PackDelInitRateLimits(state.Key, state.RateLimits))
		delayed(t, l, b.PackAddInitRateLimits(common.Hash{7}, state.RateLimits, big.NewInt(5), big.NewInt(5)))
	}},
	{name: "behind the back: a second cBEAM, and the first one unpaired", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		b, p, at := bindings.NewBeamState(), pauOf(t, l), network(l).Contracts.BeamState
		delayed(t, l, b.PackAddCBeam(other))
		l.Council(t, at, b.PackSetCBeamForRateLimits(p.RateLimits, other))
		l.Council(t, at, b.PackUnsetCBeamForController(p.Controller, network(l).Authorities["ember-govops"].Safe))
	}},
	{name: "behind the back: deregistered", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		l.Council(t, network(l).Contracts.BeamState, bindings.NewBeamState().PackDelController(pauOf(t, l).Controller))
	}},
	{name: "another manager and other GovOps while the Controller is not registered", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		l.Council(t, network(l).Contracts.BeamState, bindings.NewBeamState().PackDelController(pauOf(t, l).Controller))
		lcts.PoolOf(unit(l)).Manager.Address, class(l).GovOps = common.Address{0: 0xbe, 19: 0x0c}, "meridian-govops"
	}, found: []string{"Controller is not registered", "unit.limits.transfer", "unit.manager.address", "class.govOps"}},
	{name: "behind the back: an addition that no manifest wants waits", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		state := snapshotOf(t, l, plantest.Class).Basis.Units[1].Limits[0]
		schedule(t, l, bindings.NewBeamState().PackAddInitRateLimits(state.Key, state.RateLimits, big.NewInt(5), big.NewInt(5)))
	}},
	{name: "behind the back: what is wanted waits already", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		state := snapshotOf(t, l, plantest.Class).Basis.Units[1].Limits[0]
		init := class(l).Units[1].Limits[0].Init
		twice(init.MaxAmount)
		schedule(t, l, bindings.NewBeamState().PackAddInitRateLimits(state.Key, state.RateLimits, &init.MaxAmount.Int, &init.Slope.Int))
	}},
	{name: "behind the back: a facet less", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		l.Council(t, pauOf(t, l).Controller, bindings.NewController().PackRemoveIntegrations([][32]byte{onchain.Slug("TRANSFER_ASSET_FACET")}))
	}},
	{name: "behind the back: an admin sets limits: one anew, and one without a bound that nobody knows", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		state := snapshotOf(t, l, plantest.Class).Basis.Units[1].Limits[0]
		l.Council(t, state.RateLimits, facts.Call("setRateLimitData(bytes32,uint256,uint256)", state.Key, big.NewInt(3e18), big.NewInt(7)))
		l.Council(t, state.RateLimits, facts.Call("setUnlimitedRateLimitData(bytes32)", common.Hash{8}))
	}, found: []string{"was last set by council 0x", "lets through unlimited"}},
	{name: "a value below an init without a bound", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		limit := unit(l).Limits[0]
		limit.Now = &catalog.RateLimit{MaxAmount: catalog.NewInteger(big.NewInt(1e18)), Slope: new(catalog.Integer), PerDay: "0"}
		limit.Init = catalog.RateLimit{MaxAmount: copied(catalog.Unlimited), Slope: new(catalog.Integer)}
	}, refused: []string{".now", "has no bound", "an admin of RateLimits of class clo-tranched (council 0x"}},
	{name: "a manifest of a live Unit is not there any more", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		class(l).Units = class(l).Units[:2]
	}},
	{name: "a counterparty more", class: plantest.Term, do: func(t *testing.T, l *plantest.Live) {
		c := l.Catalog.Class(plantest.Term)
		at := slices.IndexFunc(c.Limits, func(limit *catalog.Limit) bool { return limit.Route == "TRANSFER" })
		limit := copied(c.Limits[at])
		limit.Subject = &catalog.Subject{Name: "haven", Address: someone}
		c.Limits = slices.Insert(c.Limits, at+1, limit)
	}},
	{name: "and it goes again", class: plantest.Term, do: func(t *testing.T, l *plantest.Live) {
		c := l.Catalog.Class(plantest.Term)
		c.Limits = slices.DeleteFunc(c.Limits, func(limit *catalog.Limit) bool { return limit.Subject != nil && limit.Subject.Name == "haven" })
	}},
	{name: "another freezer, base URI and network of identities", class: plantest.Term, do: func(t *testing.T, l *plantest.Live) {
		f := nfat.FacilityOf(l.Catalog.Class(plantest.Term))
		f.Freezers, f.BaseURI, f.IdentityNetwork = []common.Address{someone}, "https://nfat.meridian.example/a-longer-place-than-one-word/", &other
	}},
	{name: "another bound on the interest", class: plantest.Term, do: func(t *testing.T, l *plantest.Live) {
		nfat.FacilityOf(l.Catalog.Class(plantest.Term)).MaxGrowth = 1_400
	}},
	{name: "behind the back: another recipient, ward, bud and freezer of the facility", class: plantest.Term, do: func(t *testing.T, l *plantest.Live) {
		facility := blockOf(t, l, plantest.Term)
		l.Council(t, facility, facts.Call("file(bytes32,address)", onchain.Slug("recipient"), other))
		for _, function := range []string{"rely(address)", "kiss(address)", "addFreezer(address)"} {
			l.Council(t, facility, facts.Call(function, other))
		}
	}},
	{name: "and it comes back", class: plantest.Term, do: func(t *testing.T, l *plantest.Live) {
		c := l.Catalog.Class(plantest.Term)
		at := slices.IndexFunc(c.Limits, func(limit *catalog.Limit) bool { return limit.Route == "TRANSFER" })
		limit := copied(c.Limits[at])
		limit.Subject = &catalog.Subject{Name: "haven", Address: someone}
		c.Limits = slices.Insert(c.Limits, at+1, limit)
	}, found: []string{"TRANSFER: "}},
	{name: "an admin more", class: plantest.Term, do: func(t *testing.T, l *plantest.Live) {
		c := l.Catalog.Class(plantest.Term)
		c.Admins = append(c.Admins, network(l).Authorities["meridian-govops"].Safe)
		l.Council(t, *network(l).Contracts.Factory, bindings.NewHaloFactory().PackSetAdminAllowed(c.Admins[1], true))
	}},
	{name: "the first admin goes", class: plantest.Term, do: func(t *testing.T, l *plantest.Live) {
		c := l.Catalog.Class(plantest.Term)
		c.Admins = c.Admins[1:]
	}},

	{name: "another governance of the Halo", class: plantest.Class, do: func(_ *testing.T, l *plantest.Live) {
		l.Catalog.Halos[0].Governance = other
	}, refused: []string{"halo.governance", "halo.cue:", "declare a new Halo"}},
}

// sent are the hashes of transactions in what a plan says.
var sent = regexp.MustCompile(`transaction 0x[0-9a-f]{64}`)

// copied is a deep copy of a part of a Catalog.
func copied[T any](value *T) *T {
	data, err := json.Marshal(value)
	if err != nil {
		panic(err)
	}
	made := new(T)
	if err := json.Unmarshal(data, made); err != nil {
		panic(err)
	}
	return made
}

func snapshotOf(t *testing.T, l *plantest.Live, class catalog.ClassRef) *plan.Snapshot {
	t.Helper()
	snapshot, err := observe.Latest(t.Context(), l.Client, l.Catalog, class)
	if err != nil {
		t.Fatal(err)
	}
	return snapshot
}

func pauOf(t *testing.T, l *plantest.Live) plan.Pau {
	return snapshotOf(t, l, plantest.Class).Basis.Class.Pau
}

func blockOf(t *testing.T, l *plantest.Live, class catalog.ClassRef) common.Address {
	return snapshotOf(t, l, class).Basis.Class.Blocks[0]
}

// schedule has the council schedule a call of the BeamState, and returns the operation.
func schedule(t *testing.T, l *plantest.Live, payload []byte) (targets []common.Address, values []*big.Int, payloads [][]byte) {
	t.Helper()
	targets, values, payloads = []common.Address{network(l).Contracts.BeamState}, []*big.Int{new(big.Int)}, [][]byte{payload}
	l.Council(t, network(l).Contracts.Timelock, bindings.NewTimelock().PackScheduleBatch(targets, values, payloads, common.Hash{}, common.Hash{}, big.NewInt(int64(plantest.Delay/time.Second))))
	return targets, values, payloads
}

// delayed has the council add something to the BeamState.
func delayed(t *testing.T, l *plantest.Live, payload []byte) {
	t.Helper()
	targets, values, payloads := schedule(t, l, payload)
	l.Wait(t, plantest.Delay)
	l.Send(t, "relayer", &network(l).Contracts.Timelock, bindings.NewTimelock().PackExecuteBatch(targets, values, payloads, common.Hash{}, common.Hash{}))
}

func twice(n *catalog.Integer) { n.Set(new(big.Int).Mul(&n.Int, big.NewInt(2))) }
func half(n *catalog.Integer)  { n.Set(new(big.Int).Div(&n.Int, big.NewInt(2))) }

// told writes the stages of a plan: a line an authority, and one for each of its calls.
func told(p *plan.Plan) string {
	var text strings.Builder
	for _, stage := range p.Core.Stages {
		fmt.Fprintf(&text, "  stage %s", stage.Name)
		if len(stage.After) > 0 {
			fmt.Fprintf(&text, ", after %v", stage.After)
		}
		if stage.Delay > 0 {
			fmt.Fprintf(&text, " and %s", time.Duration(stage.Delay)*time.Second)
		}
		text.WriteString("\n")
		for _, batch := range stage.Batches {
			fmt.Fprintf(&text, "    %s\n", batch.Authority)
			for _, call := range batch.Calls {
				if !call.Guard || call.Act.Kind == plan.GuardEmpty {
					fmt.Fprintf(&text, "      %s\n", call.Name)
				}
			}
		}
	}
	return text.String()
}

// changesOf writes the changes of a plan, one a line, without hashes of transactions.
func changesOf(p *plan.Plan) string {
	var text strings.Builder
	for _, change := range p.Core.Changes {
		fmt.Fprintf(&text, "  %s %s: %s: %s → %s\n", change.Kind, change.Subject, change.Field, cmp.Or(change.Before, "–"), cmp.Or(change.After, "–"))
	}
	for _, each := range p.Revisions {
		signs := ""
		if each.Authority != "" {
			signs = ", signed by " + string(each.Authority)
		}
		fmt.Fprintf(&text, "  %s %s: %s: %s → %s%s\n", each.How, each.Subject, each.Field, cmp.Or(each.Before, "–"), cmp.Or(each.After, "–"), signs)
	}
	return sent.ReplaceAllString(text.String(), "transaction …")
}

// revise adds to a plan what records have otherwise, if they are as manifests were before.
func revise(p *plan.Plan, before, now *catalog.Catalog) {
	side := func(c *catalog.Catalog) field.Side {
		class := c.Class(p.Core.Class)
		if class == nil {
			return field.Side{}
		}
		return field.Side{Network: c.Networks[class.Network], Template: c.Templates[class.Template], Halo: c.Halo(class.Halo), Class: class}
	}
	recorded, declared := side(before), side(now)
	if recorded.Class != nil {
		of, _ := kind.Of(declared.Template)
		p.Revise(now, plan.Revisions(of, recorded, declared, &p.Core))
	}
}

func TestEachEditOfALiveClassIsPlannedAndCarriedOut(t *testing.T) {
	golden.Check(t, "testdata/edits.txt", eachCarriedOut(t, plantest.Start(t, "../.."), edits))
}

// eachCarriedOut launches the example's Classes and makes the edits one after the other. It returns
// what is planned, in words.
func eachCarriedOut(t *testing.T, live *plantest.Live, edits []edit) string {
	t.Helper()
	for _, class := range []catalog.ClassRef{plantest.Class, plantest.Term} {
		live.Launch(t, class)
	}
	var story strings.Builder
	for _, test := range edits {
		t.Run(test.name, func(t *testing.T) {
			before := plantest.Copy(t, live.Catalog)
			test.do(t, live)
			snapshot, err := observe.Latest(t.Context(), live.Client, live.Catalog, test.class)
			var p *plan.Plan
			if recorded := before.Class(test.class); err == nil && recorded != nil {
				err = snapshot.Reopen(live.Catalog, recorded)
			}
			if err == nil {
				p, err = plan.Make(live.Catalog, test.class, snapshot, plan.Deadline(snapshot.Block.Time, snapshot.Basis.Platform.MinDelay))
			}
			if test.undo != nil {
				defer test.undo(t, live)
			}
			if test.refused != nil {
				live.Catalog = before
				if fault.First(err) != cmp.Or(test.fault, fault.ChangeNotAllowed) {
					t.Fatalf("%v", err)
				}
				for _, what := range test.refused {
					if !strings.Contains(err.Error(), what) {
						t.Errorf("%v does not name %s", err, what)
					}
				}
				fmt.Fprintf(&story, "%s\n  refused %s\n\n", test.name, strings.NewReplacer("\n", "\n  ", live.Client.Node(), "the node").Replace(err.Error()))
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			revise(p, before, live.Catalog)
			changes := changesOf(p)
			for _, what := range test.found {
				if !strings.Contains(changes, what) {
					t.Errorf("the plan does not name %q:\n%s", what, changes)
				}
			}
			fmt.Fprintf(&story, "%s\n%s%s\n", test.name, changes, told(p))
			passes(t, live, p)
			live.CarryOut(t, p)
			left := live.PlanOf(t, test.class)
			if !left.Core.Empty() {
				t.Errorf("left:\n%s%s", changesOf(left), told(left))
			}
		})
	}
	return story.String()
}
