// SPDX-License-Identifier: AGPL-3.0-or-later

package plan_test

import (
	"os"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chaintest"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/golden"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/kind/lcts"
	"github.com/halo-factory/halocompile/internal/kind/nfat"
	"github.com/halo-factory/halocompile/internal/onchain"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
	"github.com/halo-factory/halocompile/internal/platform"
)

// Places of a Halo that tests declare beside the live one.
var (
	besides    = catalog.ClassRef{Halo: "aurora", Class: "clo-tranched"}
	deprecated = catalog.ClassRef{Halo: "aurora", Class: "clo-late"}
)

// besideIt declares another Halo with one Class: a copy of the live Portfolio Class with one Unit.
func besideIt(l *plantest.Live, at catalog.ClassRef) *catalog.Class {
	halo := l.Catalog.Halo(at.Halo)
	if halo == nil {
		halo = copied(l.Catalog.Halo(plantest.Class.Halo))
		halo.Name, halo.File, halo.Governance, halo.Classes = at.Halo, "halos/aurora/halo.cue", other, nil
		l.Catalog.Halos = append(l.Catalog.Halos, halo)
	}
	made := copied(l.Catalog.Class(plantest.Class))
	made.Halo, made.Name, made.File, made.Manifest, made.HaloManifest = at.Halo, at.Class, "halos/aurora/"+at.Class+"/class.cue", common.Hash{4}, common.Hash{5}
	only := copied(class(l).Units[0])
	own := *lcts.PoolOf(class(l).Units[0])
	only.Own, own.Manager.Address, own.Token.Symbol = &own, common.Address{0: 0xbe, 19: 1}, "aCLO-J"
	made.Units = []*catalog.Unit{only}
	halo.Classes = append(halo.Classes, made)
	return made
}

func term(l *plantest.Live) *catalog.Class { return l.Catalog.Class(plantest.Term) }

// lines are edits of sheet 09 that the first table has not: of the other kind, of what nothing
// changes, and of several things at once.
var lines = []edit{
	{name: "words that holders rely on", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		unit(l).Seniority, unit(l).Redemption, unit(l).Legal.Recourse, unit(l).Manifest = 3, "Weekly", "None", common.Hash{6}
	}, found: []string{"unit junior"}},
	{name: "words of the record: title, oracles, reporting, hours, first cycles", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		unit(l).Title, unit(l).Oracles, unit(l).Manifest = "Another title", nil, common.Hash{7}
	}, found: []string{"unit junior"}},
	{name: "the beacon's operator and endpoint", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		class(l).Beacon.Operator, class(l).Beacon.Endpoint, class(l).Manifest = "Somebody else", "https://beacon.example/", common.Hash{8}
	}, found: []string{"class clo-tranched"}},
	{name: "a template that no plan can move a Class to", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		more := copied(template(l))
		more.Version, more.File = 2, "halos/templates/portfolio-lcts.cue"
		register2(t, l, more)
		l.Catalog.Templates[more.Ref()] = more
		class(l).Template = more.Ref()
	}, refused: []string{"class.template", "clo-tranched/class.cue:", "replaces"}},
	{name: "another asset", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		l.Catalog.Networks["devnet"].Assets["USDC"] = &catalog.Asset{Name: "USDC", Address: network(l).Authorities["council"].Safe, Decimals: 18}
		unit(l).Asset = "USDC"
	}, refused: []string{"unit.asset", "units/junior.cue:", "new Unit"}},
	{name: "another name of the share", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		lcts.PoolOf(unit(l)).Token.Name = "Other"
	}, refused: []string{"unit.token.name", "units/junior.cue:", "new Unit"}},
	{name: "another asset of the facility", class: plantest.Term, do: func(t *testing.T, l *plantest.Live) {
		l.Catalog.Networks["devnet"].Assets["USDC"] = &catalog.Asset{Name: "USDC", Address: network(l).Authorities["council"].Safe, Decimals: 18}
		nfat.FacilityOf(term(l)).Asset = "USDC"
		for _, u := range term(l).Units {
			u.Asset = "USDC"
		}
	}, refused: []string{"class.facility.asset", "senior-secured/class.cue:", "new Class"}},
	{name: "another token of the facility", class: plantest.Term, do: func(t *testing.T, l *plantest.Live) {
		nfat.FacilityOf(term(l)).Token.Name, nfat.FacilityOf(term(l)).Token.Symbol = "Other", "OTH"
	}, refused: []string{"class.facility.token.name", "class.facility.token.symbol", "senior-secured/class.cue:", "new Class"}},
	{name: "a Class on another network", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		elsewhere := copied(network(l))
		elsewhere.Name, elsewhere.ChainID = "elsewhere", 1
		l.Catalog.Networks["elsewhere"], class(l).Network = elsewhere, "elsewhere"
	}, fault: fault.NodeOfOtherChain, refused: []string{"1337"}},
	{name: "several faults at once", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		lcts.PoolOf(unit(l)).Token.Symbol = "OTHER"
		lcts.PoolOf(class(l).Units[1]).MaxHaircut++
	}, refused: []string{"unit.token.symbol", "units/junior.cue:", "unit.maxHaircut", "units/senior.cue:"}},
	{name: "the other Class beside a refused edit", class: plantest.Term, do: func(t *testing.T, l *plantest.Live) {
		lcts.PoolOf(unit(l)).MaxHaircut++
		term(l).Beacon.Actors = []common.Address{someone}
	}, found: []string{"class.beacon.actors"}, undo: func(t *testing.T, l *plantest.Live) { lcts.PoolOf(unit(l)).MaxHaircut-- }},
	{name: "a Term Class: GovOps", class: plantest.Term, do: func(t *testing.T, l *plantest.Live) {
		term(l).GovOps = "ember-govops"
	}},
	{name: "a Term Class: revokers", class: plantest.Term, do: func(t *testing.T, l *plantest.Live) {
		term(l).Beacon.Revokers = []common.Address{other, someone}
	}},
	{name: "a Term Class: an init higher, another lower", class: plantest.Term, do: func(t *testing.T, l *plantest.Live) {
		twice(term(l).Limits[0].Init.MaxAmount)
		half(term(l).Limits[1].Init.MaxAmount)
	}},
	{name: "a Term Class: another address of a counterparty", class: plantest.Term, do: func(t *testing.T, l *plantest.Live) {
		for _, limit := range term(l).Limits {
			if limit.Route == "TRANSFER" {
				limit.Subject.Address = someone
			}
		}
	}},
	{name: "a Term Class: a Unit more", class: plantest.Term, do: func(t *testing.T, l *plantest.Live) {
		more, own := copied(term(l).Units[1]), *nfat.TermOf(term(l).Units[1])
		more.Name, more.Manifest, more.Own = "long", common.Hash{3}, &own
		term(l).Units = append(term(l).Units, more)
	}},
	{name: "a Term Class: a Prime leaves", class: plantest.Term, do: func(t *testing.T, l *plantest.Live) {
		term(l).Limits = slices.DeleteFunc(term(l).Limits, func(limit *catalog.Limit) bool { return limit.Prime != "" })
	}},
	{name: "a Portfolio Class: two Units more, and an actor and an init beside", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		for i, name := range []catalog.UnitName{"third", "fourth"} {
			more, own := copied(class(l).Units[1]), *lcts.PoolOf(class(l).Units[1])
			more.Name, more.Manifest, more.Own = name, common.Hash{9, byte(i)}, &own
			own.Token.Symbol, own.Manager.Address = "mCLO-"+string(name), common.Address{0: 0xbe, 19: byte(2 + i)}
			class(l).Units = append(class(l).Units, more)
		}
		class(l).Beacon.Actors = []common.Address{someone, other}
		twice(unit(l).Limits[0].Init.MaxAmount)
	}},
	{name: "a Portfolio Class: an admin more", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		class(l).Admins = append(class(l).Admins, network(l).Authorities["meridian-govops"].Safe)
		l.Council(t, *network(l).Contracts.Factory, bindings.NewHaloFactory().PackSetAdminAllowed(class(l).Admins[1], true))
	}},
	{name: "a Portfolio Class: the first admin goes", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		class(l).Admins = class(l).Admins[1:]
	}, undo: func(t *testing.T, l *plantest.Live) {}},
	{name: "a Term Class: another admin", class: plantest.Term, do: func(t *testing.T, l *plantest.Live) {
		term(l).Admins = []common.Address{network(l).Authorities["meridian-govops"].Safe}
	}},
	{name: "a Term Class: an admin goes whom no manifest names any more", class: plantest.Term, do: func(t *testing.T, l *plantest.Live) {
		term(l).Admins = []common.Address{network(l).Authorities["council"].Safe}
	}},
	{name: "a new Halo with a Class beside the live ones", class: besides, do: func(t *testing.T, l *plantest.Live) {
		besideIt(l, besides)
	}},
	{name: "its template is deprecated: a Unit more of the live Class", class: besides, do: func(t *testing.T, l *plantest.Live) {
		l.Council(t, register(t, l), facts.Call("setStatus(bytes32,uint8)", onchain.TemplateID("portfolio-lcts", 1), uint8(2)))
		template(l).Status = "deprecated"
		made := l.Catalog.Class(besides)
		more, own := copied(made.Units[0]), *lcts.PoolOf(made.Units[0])
		more.Name, more.Manifest, more.Own = "late", common.Hash{10}, &own
		own.Token.Symbol, own.Manager.Address = "aCLO-L", common.Address{0: 0xbe, 19: 9}
		made.Units = append(made.Units, more)
	}},
	{name: "its template is deprecated: a new Class", class: deprecated, do: func(t *testing.T, l *plantest.Live) {
		besideIt(l, deprecated)
	}, fault: fault.TemplateUnusable, refused: []string{"deprecated", "aurora/clo-late/class.cue"}},
	{name: "its template has expired: what is live goes on", class: besides, do: func(t *testing.T, l *plantest.Live) {
		l.Council(t, register(t, l), facts.Call("setStatus(bytes32,uint8)", onchain.TemplateID("portfolio-lcts", 1), uint8(1)))
		template(l).Status = "approved"
		l.Wait(t, 800*24*time.Hour)
		l.Catalog.Class(besides).Beacon.Actors = []common.Address{someone}
	}},
	{name: "its template has expired: a new Class", class: deprecated, do: func(t *testing.T, l *plantest.Live) {
		besideIt(l, deprecated)
	}, fault: fault.TemplateUnusable, refused: []string{"expired", "aurora/clo-late/class.cue"}},
	{name: "its template is revoked: what is live goes on", class: besides, do: func(t *testing.T, l *plantest.Live) {
		l.Council(t, register(t, l), facts.Call("setStatus(bytes32,uint8)", onchain.TemplateID("portfolio-lcts", 1), uint8(3)))
		template(l).Status = "revoked"
		l.Catalog.Class(besides).Beacon.Actors = []common.Address{someone, other}
	}},
	{name: "its template is revoked: a Unit more", class: besides, do: func(t *testing.T, l *plantest.Live) {
		made := l.Catalog.Class(besides)
		more, own := copied(made.Units[0]), *lcts.PoolOf(made.Units[0])
		more.Name, more.Manifest, more.Own = "latest", common.Hash{11}, &own
		own.Token.Symbol, own.Manager.Address = "aCLO-M", common.Address{0: 0xbe, 19: 10}
		made.Units = append(made.Units, more)
	}, fault: fault.TemplateUnusable, refused: []string{"revoked"}},
}

// register2 has the council register another version of a template.
func register2(t *testing.T, l *plantest.Live, template *catalog.Template) {
	t.Helper()
	spec, err := platform.Spec(template)
	if err != nil {
		t.Fatal(err)
	}
	l.Council(t, register(t, l), bindings.NewTemplateRegistry().PackRegisterTemplate(spec))
}

func TestEachLineOfTheSheetIsPlannedAndCarriedOut(t *testing.T) {
	golden.Check(t, "testdata/lines.txt", eachCarriedOut(t, plantest.Start(t, "../.."), lines))
}

// What is planned and done on the embedded chain is planned and done on another program's chain,
// word for word.
func TestTheSameEditsOnAnvil(t *testing.T) {
	for name, table := range map[string][]edit{"endings": endings, "edits": edits, "lines": lines, "behind": behind, "joins": joins, "held": held, "pacings": pacings} {
		t.Run(name, func(t *testing.T) {
			want, err := os.ReadFile("testdata/" + name + ".txt")
			if err != nil {
				t.Fatal(err)
			}
			live := plantest.StartOn(t, "../..", chaintest.Anvil(t))
			if name == "joins" {
				withoutPrimes(live)
			}
			if got := eachCarriedOut(t, live, table); got != string(want) {
				t.Errorf("not as in testdata/%s.txt, where the embedded chain's words are:\n%s", name, got)
			}
		})
	}
}
