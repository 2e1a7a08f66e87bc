// SPDX-License-Identifier: AGPL-3.0-or-later

package plan_test

import (
	"encoding/json"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/observe"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
)

// edit is one edit of the manifests of live Classes, or one act behind the repository's back, with
// what it has to come to.
type edit struct {
	name  string
	class catalog.ClassRef
	do    func(*testing.T, *plantest.Live)
	// Stages with their authorities and calls, one a line, as told has them. For a refusal it is
	// empty.
	want []string
	// what a refusal names
	refused []string
}

var someone, other = common.HexToAddress("0x00000000000000000000000000000000000a11ce"), common.HexToAddress("0x0000000000000000000000000000000000000b0b")

// edits are carried out one after the other on one chain. Each is planned, signed and carried out;
// then the plan has to be empty.
var edits = []edit{
	{name: "nothing", class: plantest.Class, do: func(*testing.T, *plantest.Live) {}},
	{name: "an actor comes, another goes", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		class(l).Beacon.Actors = []common.Address{someone}
	}, want: []string{"access council: give ACTOR, take ACTOR"}},
	{name: "a revoker more", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		class(l).Beacon.Revokers = append(class(l).Beacon.Revokers, other)
	}, want: []string{"access council: give REVOKER"}},
	{name: "an init higher", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		twice(unit(l).Limits[0].Init.MaxAmount)
	}, want: []string{"schedule council: schedule registration", "register anyone: register"}},
	{name: "an init lower", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		half(unit(l).Limits[0].Init.MaxAmount)
	}, want: []string{"schedule council: delete init SETTLE_SUBSCRIBE, schedule registration", "register anyone: register"}},
	{name: "the same init higher again", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		twice(unit(l).Limits[0].Init.MaxAmount)
	}, want: []string{"schedule council: schedule registration", "register anyone: register"}},
	{name: "another manager", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		unit(l).Manager.Address = someone
	}, want: []string{
		"schedule council: schedule registration", "limits meridian-govops: set to zero limit TRANSFER", "register anyone: register",
		"limits-2 meridian-govops: set limit TRANSFER", "remove council: delete init TRANSFER",
	}},
	{name: "a Prime leaves", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		unit(l).Limits = slices.DeleteFunc(unit(l).Limits, func(limit *catalog.Limit) bool { return limit.Prime != "" })
	}, want: []string{"limits ember-govops: set to zero limit PRIME_SUBSCRIBE", "remove council: delete init PRIME_SUBSCRIBE"}},
	{name: "other GovOps", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		class(l).GovOps = "ember-govops"
	}, want: []string{
		"schedule council: schedule registration", "register anyone: register",
		"access council: pair rateLimits with the cBEAM, pair controller with the cBEAM, unpair rateLimits from another cBEAM, unpair controller from another cBEAM",
	}},
	{name: "another capacity", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		twice(unit(l).Capacity.Units)
	}, refused: []string{"unit.capacity", "units/junior.cue:"}},
	{name: "another token", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		unit(l).Token.Symbol = "OTHER"
	}, refused: []string{"unit.token.symbol", "mCLO-J", "OTHER", "new Unit"}},
	{name: "a Unit more", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		more := copied(class(l).Units[1])
		more.Name, more.Manifest, more.Token.Symbol, more.Manager.Address = "third", common.Hash{3}, "mCLO-T", other
		class(l).Units = append(class(l).Units, more)
	}, want: []string{"deploy deployer: deploy unit third", "register anyone: register", "limits ember-govops: set limit", "limits ember-govops: set limit"}},
	{name: "a counterparty more", class: plantest.Term, do: func(t *testing.T, l *plantest.Live) {
		c := l.Catalog.Class(plantest.Term)
		at := slices.IndexFunc(c.Limits, func(limit *catalog.Limit) bool { return limit.Route == "TRANSFER" })
		limit := copied(c.Limits[at])
		limit.Subject = &catalog.Subject{Name: "haven", Address: someone}
		c.Limits = slices.Insert(c.Limits, at+1, limit)
	}, want: []string{"schedule council: schedule registration", "register anyone: register", "limits meridian-govops: set limit TRANSFER"}},
	{name: "and it goes again", class: plantest.Term, do: func(t *testing.T, l *plantest.Live) {
		c := l.Catalog.Class(plantest.Term)
		c.Limits = slices.DeleteFunc(c.Limits, func(limit *catalog.Limit) bool { return limit.Subject != nil && limit.Subject.Name == "haven" })
	}, want: []string{"limits meridian-govops: set to zero limit", "remove council: delete init"}},
	{name: "another freezer, base URI and network of identities", class: plantest.Term, do: func(t *testing.T, l *plantest.Live) {
		f := l.Catalog.Class(plantest.Term).Facility
		f.Freezers, f.BaseURI, f.IdentityNetwork = []common.Address{someone}, "https://nfat.meridian.example/a-longer-place-than-one-word/", &other
	}, want: []string{"access council: set class.facility.identityNetwork, set class.facility.baseURI, give FREEZER, take FREEZER"}},
	{name: "another bound on the interest", class: plantest.Term, do: func(t *testing.T, l *plantest.Live) {
		l.Catalog.Class(plantest.Term).Facility.MaxGrowth = 1_400
	}, want: []string{"access council: set class.facility.maxAnnualGrowth"}},
	{name: "an admin more", class: plantest.Term, do: func(t *testing.T, l *plantest.Live) {
		c := l.Catalog.Class(plantest.Term)
		c.Admins = append(c.Admins, network(l).Authorities["meridian-govops"].Safe)
		l.Council(t, *network(l).Contracts.Factory, bindings.NewHaloFactory().PackSetAdminAllowed(c.Admins[1], true))
	}, want: []string{"access council: give DEFAULT_ADMIN_ROLE, give DEFAULT_ADMIN_ROLE, give DEFAULT_ADMIN_ROLE, give ADMIN, give WARD"}},
	{name: "the first admin goes", class: plantest.Term, do: func(t *testing.T, l *plantest.Live) {
		c := l.Catalog.Class(plantest.Term)
		c.Admins = c.Admins[1:]
	}, want: []string{"remove"}},
}

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

func twice(n *catalog.Integer) { n.Set(new(big.Int).Mul(&n.Int, big.NewInt(2))) }
func half(n *catalog.Integer)  { n.Set(new(big.Int).Div(&n.Int, big.NewInt(2))) }

// told writes the stages of a plan: a line an authority.
func told(p *plan.Plan) []string {
	var list []string
	for _, stage := range p.Core.Stages {
		for _, batch := range stage.Batches {
			var calls []string
			for _, call := range batch.Calls {
				if !call.Guard {
					calls = append(calls, call.Name)
				}
			}
			list = append(list, fmt.Sprintf("%s %s: %s", stage.Name, batch.Authority, strings.Join(calls, ", ")))
		}
	}
	return list
}

func TestEachEditOfALiveClassIsPlannedAndCarriedOut(t *testing.T) {
	live := plantest.Start(t, "../..")
	for _, class := range []catalog.ClassRef{plantest.Class, plantest.Term} {
		live.Launch(t, class)
	}
	for _, test := range edits {
		t.Run(test.name, func(t *testing.T) {
			before := plantest.Copy(t, live.Catalog)
			test.do(t, live)
			snapshot, err := observe.Latest(t.Context(), live.Client, live.Catalog, test.class)
			if err != nil {
				t.Fatal(err)
			}
			p, err := plan.Make(live.Catalog, test.class, snapshot, plan.Deadline(snapshot.Block.Time, snapshot.Basis.Platform.MinDelay))
			if test.refused != nil {
				live.Catalog = before
				if fault.First(err) != fault.ChangeNotAllowed {
					t.Fatalf("%v", err)
				}
				for _, what := range test.refused {
					if !strings.Contains(err.Error(), what) {
						t.Errorf("%v does not name %s", err, what)
					}
				}
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			got := told(p)
			t.Logf("%s\n%s", changesOf(p), strings.Join(got, "\n"))
			live.CarryOut(t, p)
			left := live.PlanOf(t, test.class)
			if !left.Core.Empty() {
				t.Errorf("left: %s\n%s", changesOf(left), strings.Join(told(left), "\n"))
			}
		})
	}
}

func changesOf(p *plan.Plan) string {
	var list []string
	for _, change := range p.Core.Changes {
		list = append(list, fmt.Sprintf("%s %s: %s: %q → %q", change.Kind, change.Subject, change.Field, change.Before, change.After))
	}
	return strings.Join(list, "\n")
}
