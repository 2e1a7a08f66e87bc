// SPDX-License-Identifier: AGPL-3.0-or-later

package plan_test

import (
	"flag"
	"fmt"
	"maps"
	"math/big"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"pgregory.net/rapid"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chaintest"
	"github.com/halo-factory/halocompile/internal/devnet"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/kind/lcts"
	"github.com/halo-factory/halocompile/internal/kind/nfat"
	"github.com/halo-factory/halocompile/internal/onchain"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
)

// sequences is how many random sequences of edits are carried out. `make edits` asks for more.
var sequences = flag.Int("sequences", 8, "how many random sequences of edits are carried out")

// seed is that of the first sequence; each has one more than the one before.
var seed = flag.Int("seed", 0, "the seed of the first random sequence of edits")

// randomly are edits that live Classes allow, with values that are drawn.
var randomly = map[string]struct {
	class catalog.ClassRef
	do    func(*rapid.T, *plantest.Live)
}{
	"admins":              {plantest.Class, func(t *rapid.T, l *plantest.Live) { class(l).Admins = admins(t, l) }},
	"admins of the other": {plantest.Term, func(t *rapid.T, l *plantest.Live) { term(l).Admins = admins(t, l) }},
	"a Prime leaves": {plantest.Class, func(t *rapid.T, l *plantest.Live) {
		u := rapid.SampledFrom(class(l).Units).Draw(t, "unit")
		u.Limits = slices.DeleteFunc(u.Limits, func(limit *catalog.Limit) bool { return limit.Prime != "" })
	}},
	"a Prime comes back": {plantest.Class, func(t *rapid.T, l *plantest.Live) {
		u := class(l).Units[rapid.IntRange(0, 1).Draw(t, "unit")]
		launched := example().Class(plantest.Class).Unit(u.Name).Limits
		if !slices.ContainsFunc(u.Limits, ofPrime) && u.Status != catalog.WindingDown {
			u.Limits = append(u.Limits, slices.DeleteFunc(slices.Clone(launched), func(limit *catalog.Limit) bool { return !ofPrime(limit) })...)
		}
	}},
	"a Unit more": {plantest.Class, func(t *rapid.T, l *plantest.Live) {
		from, n := rapid.SampledFrom(class(l).Units).Draw(t, "unit"), len(class(l).Units)
		more, own := copied(from), copied(lcts.PoolOf(from))
		more.Name, more.Status, more.Own = catalog.UnitName(fmt.Sprint("more-", n)), catalog.Live, own
		own.Token.Symbol, own.Manager.Address = fmt.Sprint("M-", n), common.Address{0: 0xad, 1: byte(1 + n), 19: 1}
		class(l).Units = append(class(l).Units, more)
	}},
	"a Term Unit more": {plantest.Term, func(t *rapid.T, l *plantest.Live) {
		from, n := rapid.SampledFrom(term(l).Units).Draw(t, "unit"), len(term(l).Units)
		more, own := copied(from), copied(nfat.TermOf(from))
		more.Name, more.Own = catalog.UnitName(fmt.Sprint("more-", n)), own
		term(l).Units = append(term(l).Units, more)
	}},
	"actors":   {plantest.Class, func(t *rapid.T, l *plantest.Live) { class(l).Beacon.Actors = accounts(t) }},
	"revokers": {plantest.Class, func(t *rapid.T, l *plantest.Live) { class(l).Beacon.Revokers = accounts(t) }},
	"GovOps": {plantest.Class, func(t *rapid.T, l *plantest.Live) {
		class(l).GovOps = rapid.SampledFrom([]catalog.AuthorityRef{"meridian-govops", "ember-govops"}).Draw(t, "GovOps")
	}},
	"init": {plantest.Class, func(t *rapid.T, l *plantest.Live) {
		limits := rapid.SampledFrom(class(l).Units).Draw(t, "unit").Limits
		limit := rapid.SampledFrom(limits).Draw(t, "limit")
		init := &limit.Init
		if init.Unlimited {
			return
		}
		init.MaxAmount = tokens(t, 100_000, 2_000_000)
		perDay := tokens(t, 100_000, 2_000_000)
		init.PerDay = new(big.Int).Div(&perDay.Int, big.NewInt(1e18)).String()
		init.Slope = catalog.NewInteger(new(big.Int).Div(&perDay.Int, big.NewInt(86_400)))
		// What a manifest says first is never beyond its init, nor what it says of now.
		limit.Initial = *copied(init)
		if limit.Now != nil {
			limit.Now = copied(init)
		}
	}},
	"a limit's present value": {plantest.Class, func(t *rapid.T, l *plantest.Live) {
		limit := rapid.SampledFrom(rapid.SampledFrom(class(l).Units).Draw(t, "unit").Limits).Draw(t, "limit")
		if limit.Init.Unlimited {
			return
		}
		part := func(of *catalog.Integer) *catalog.Integer {
			return catalog.NewInteger(new(big.Int).Div(new(big.Int).Mul(&of.Int, big.NewInt(rapid.Int64Range(0, 100).Draw(t, "part"))), big.NewInt(100)))
		}
		limit.Now = &catalog.RateLimit{MaxAmount: part(limit.Init.MaxAmount), Slope: part(limit.Init.Slope), PerDay: "1"}
	}},
	"manager": {plantest.Class, func(t *rapid.T, l *plantest.Live) {
		at := rapid.IntRange(0, len(class(l).Units)-1).Draw(t, "unit")
		to := account(t)
		to[1] = byte(1 + at) // no two Units may have one manager
		if !slices.ContainsFunc(class(l).Units, func(each *catalog.Unit) bool { return lcts.PoolOf(each).Manager.Address == to }) {
			lcts.PoolOf(class(l).Units[at]).Manager.Address = to
		}
	}},
	"managers are exchanged": {plantest.Class, func(_ *rapid.T, l *plantest.Live) {
		a, b := &lcts.PoolOf(class(l).Units[0]).Manager, &lcts.PoolOf(class(l).Units[1]).Manager
		a.Address, b.Address = b.Address, a.Address
	}},
	"how fast limits may be raised": {plantest.Class, func(t *rapid.T, l *plantest.Live) {
		network(l).SORL.Hop = uint64(rapid.IntRange(1, 20).Draw(t, "hours")) * 3_600
		network(l).SORL.MaxChange = rapid.Int64Range(1, 50).Draw(t, "percent") * 100
	}},
	"status": {plantest.Class, func(t *rapid.T, l *plantest.Live) {
		// What is new begins live.
		statuses := []catalog.Status{catalog.Live, catalog.WindingDown}
		class(l).Units[rapid.IntRange(0, 1).Draw(t, "unit")].Status = rapid.SampledFrom(statuses).Draw(t, "status")
	}},
	"capacity": {plantest.Class, func(t *rapid.T, l *plantest.Live) {
		rapid.SampledFrom(class(l).Units).Draw(t, "unit").Capacity.Units = tokens(t, 1_000_000, 500_000_000)
	}},
	"growth": {plantest.Class, func(t *rapid.T, l *plantest.Live) {
		lcts.PoolOf(rapid.SampledFrom(class(l).Units).Draw(t, "unit")).MaxGrowth = rapid.Int64Range(100, 700).Draw(t, "growth")
	}},
	"size and capacity of a Term Unit": {plantest.Term, func(t *rapid.T, l *plantest.Live) {
		unit := l.Catalog.Class(plantest.Term).Units[0]
		size := rapid.Int64Range(5, 30).Draw(t, "size")
		millions := func(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n*1_000_000), big.NewInt(1e18)) }
		nfat.TermOf(unit).Size.Min.Units.Set(millions(size))
		nfat.TermOf(unit).Size.Max.Units.Set(millions(2 * size))
		unit.Capacity.Units.Set(millions(2*size + rapid.Int64Range(0, 10).Draw(t, "more")))
	}},
	"term and yield": {plantest.Term, func(t *rapid.T, l *plantest.Live) {
		term := nfat.TermOf(l.Catalog.Class(plantest.Term).Units[0])
		term.Maturity.Max = term.Maturity.Min + uint64(rapid.IntRange(0, 100).Draw(t, "days"))*86_400
		term.Yield.Max = term.Yield.Min + rapid.Int64Range(0, 200).Draw(t, "yield")
	}},
	"freezers": {plantest.Term, func(t *rapid.T, l *plantest.Live) {
		nfat.FacilityOf(l.Catalog.Class(plantest.Term)).Freezers = accounts(t)
	}},
	"base URI": {plantest.Term, func(t *rapid.T, l *plantest.Live) {
		nfat.FacilityOf(l.Catalog.Class(plantest.Term)).BaseURI = fmt.Sprintf("https://nfat.example/%d/", rapid.IntRange(0, 9).Draw(t, "place"))
	}},
	"identities": {plantest.Term, func(t *rapid.T, l *plantest.Live) {
		to := account(t)
		nfat.FacilityOf(l.Catalog.Class(plantest.Term)).IdentityNetwork = &to
	}},
	"interest": {plantest.Term, func(t *rapid.T, l *plantest.Live) {
		nfat.FacilityOf(l.Catalog.Class(plantest.Term)).MaxGrowth = rapid.Int64Range(100, 1500).Draw(t, "interest")
	}},
	"a counterparty's limit": {plantest.Term, func(t *rapid.T, l *plantest.Live) {
		c := l.Catalog.Class(plantest.Term)
		at := slices.IndexFunc(c.Limits, func(limit *catalog.Limit) bool { return limit.Subject != nil && limit.Subject.Name == "haven" })
		if at >= 0 {
			c.Limits = slices.Delete(c.Limits, at, at+1)
			return
		}
		at = slices.IndexFunc(c.Limits, func(limit *catalog.Limit) bool { return limit.Route == "TRANSFER" })
		limit := copied(c.Limits[at])
		limit.Subject = &catalog.Subject{Name: "haven", Address: account(t)}
		c.Limits = slices.Insert(c.Limits, at+1, limit)
	}},
}

// secretly are acts behind the repository's back that a plan makes good. An admin of the Class as
// it is on the chain makes those that need one.
var secretly = map[string]func(t *testing.T, rt *rapid.T, l *plantest.Live, admin catalog.AuthorityRef, council act){
	"an actor and a revoker": func(t *testing.T, rt *rapid.T, l *plantest.Live, admin catalog.AuthorityRef, _ act) {
		l.By(t, admin, pauOf(t, l).Agent, facts.Call("addActor(address)", stranger))
		l.By(t, admin, pauOf(t, l).Agent, facts.Call("addRevoker(address)", stranger))
	},
	"a role": func(t *testing.T, rt *rapid.T, l *plantest.Live, admin catalog.AuthorityRef, _ act) {
		p := pauOf(t, l)
		at := rapid.SampledFrom([]common.Address{p.ALMProxy, p.RateLimits, p.AccessControls}).Draw(rt, "contract")
		role := rapid.SampledFrom([]onchain.RoleName{onchain.ControllerRole, onchain.AdminRole, onchain.AllocatorRole}).Draw(rt, "role")
		l.By(t, admin, at, bindings.NewAccessControls().PackGrantRole(role.ID(), stranger))
	},
	"an init less": func(t *testing.T, rt *rapid.T, l *plantest.Live, _ catalog.AuthorityRef, council act) {
		all := snapshotOf(t, l, plantest.Class).Basis.Limits()
		limit := rapid.SampledFrom(all[rapid.IntRange(1, len(all)-1).Draw(rt, "unit")]).Draw(rt, "limit")
		if !limit.Init.None() {
			council(network(l).Contracts.BeamState, bindings.NewBeamState().PackDelInitRateLimits(limit.Key, limit.RateLimits))
		}
	},
	"a pairing less": func(t *testing.T, rt *rapid.T, l *plantest.Live, _ catalog.AuthorityRef, council act) {
		for _, pairing := range snapshotOf(t, l, plantest.Class).Basis.Class.Pairings {
			if pairing.Contract == pauOf(t, l).Controller {
				council(network(l).Contracts.BeamState, bindings.NewBeamState().PackUnsetCBeamForController(pairing.Contract, pairing.CBeam))
			}
		}
	},
	"a registration less": func(t *testing.T, rt *rapid.T, l *plantest.Live, _ catalog.AuthorityRef, council act) {
		if basis := snapshotOf(t, l, plantest.Class).Basis.Class; basis.Registered.Controller {
			council(network(l).Contracts.BeamState, bindings.NewBeamState().PackDelController(basis.Pau.Controller))
		}
	},
}

// act makes a call of a contract by whoever acts for the council.
type act func(to common.Address, data []byte)

// mayAdminister are the authorities that the factory allows as admins in these tests.
var mayAdminister = []catalog.AuthorityRef{devnet.Council, "meridian-govops", "ember-govops"}

func admins(t *rapid.T, l *plantest.Live) (list []common.Address) {
	for _, name := range rapid.SliceOfNDistinct(rapid.SampledFrom(mayAdminister), 1, 2, rapid.ID).Draw(t, "admins") {
		list = append(list, network(l).Authorities[name].Safe)
	}
	return list
}

// administrator is an authority that is an admin of the Portfolio Class.
func administrator(l *plantest.Live) catalog.AuthorityRef {
	at := slices.IndexFunc(mayAdminister, func(name catalog.AuthorityRef) bool { return network(l).Authorities[name].Safe == class(l).Admins[0] })
	return mayAdminister[at]
}

func account(t *rapid.T) common.Address {
	return common.Address{0: 0xac, 19: byte(rapid.IntRange(1, 6).Draw(t, "account"))}
}

func accounts(t *rapid.T) []common.Address {
	return rapid.SliceOfNDistinct(rapid.Custom(account), 1, 3, rapid.ID).Draw(t, "accounts")
}

// tokens is an amount of a token of 18 decimals.
func tokens(t *rapid.T, least, most int64) *catalog.Integer {
	return catalog.NewInteger(new(big.Int).Mul(big.NewInt(rapid.Int64Range(least, most).Draw(t, "tokens")), big.NewInt(1e18)))
}

// inForce writes what holds of both Classes: roles, pairings, parameters and inits.
func inForce(t *testing.T, l *plantest.Live) string {
	var text strings.Builder
	for _, class := range []catalog.ClassRef{plantest.Class, plantest.Term} {
		basis := snapshotOf(t, l, class).Basis
		lines := []string{fmt.Sprint(basis.Class.Held)}
		for _, role := range basis.Class.Roles {
			lines = append(lines, role.String())
		}
		for _, pairing := range basis.Class.Pairings {
			lines = append(lines, fmt.Sprint(pairing))
		}
		for _, unit := range basis.Units {
			lines = append(lines, fmt.Sprint(unit.Name, unit.Held))
		}
		for _, limits := range basis.Limits() {
			for _, limit := range limits {
				lines = append(lines, fmt.Sprint(limit.RateLimits, limit.Key, limit.Init.MaxAmount, limit.Init.Slope))
			}
		}
		slices.Sort(lines)
		text.WriteString(strings.Join(lines, "\n"))
	}
	return text.String()
}

// anew is after how many sequences the chain goes back to where it was after the launch. Until then
// each begins in the state that those before it left.
const anew = 10

// world is how one chain is set up, before and after its Classes are launched.
type world struct {
	name          string
	before, after func(*testing.T, *plantest.Live)
}

// worlds are those of the chains: the council's Safe does what is the council's, or spells do; the
// admins raise parameters, or GovOps do by approved calls.
var worlds = []world{
	{name: "by the council's Safe"},
	{name: "with approved raises", before: func(_ *testing.T, l *plantest.Live) {
		for _, ref := range both {
			template := l.Catalog.Templates[l.Catalog.Class(ref).Template]
			for _, bounds := range [][]catalog.Bound{template.ClassBounds, template.UnitBounds} {
				for i := range bounds {
					bounds[i].Raise = catalog.Approved
				}
			}
		}
	}},
	{name: "by spells", before: func(t *testing.T, l *plantest.Live) {
		proxy := l.SpellsBy(t, "pause-proxy")
		l.Adds(t, proxy)
		l.Council(t, network(l).Contracts.Timelock, bindings.NewTimelock().PackGrantRole(onchain.CancellerRole.ID(), proxy))
	}, after: disempowered},
}

// drawn counts what was drawn on all chains, by kind.
type drawn struct {
	lock  sync.Mutex
	times map[string]int
}

func (d *drawn) add(kinds ...string) {
	d.lock.Lock()
	defer d.lock.Unlock()
	for _, kind := range kinds {
		d.times[kind]++
	}
}

// Kinds of what is drawn beside edits and acts behind the back.
const (
	spells    = "a spell is cast"
	approvals = "a call is approved"
	midway    = "given up midway"
	single    = "a Unit alone"
	takenBack = "taken back"
	takenOver = "nonces are taken"
	ended     = "retired"
)

// enough is how many sequences have every kind in them.
const enough = 60

// Whatever is edited, and whatever happens behind the repository's back meanwhile, the plan of it
// can be carried out, and then nothing is left. The edits are taken back, and the same holds for
// that. Workers have a chain each, of another world. Of many sequences every kind is drawn.
func TestRandomSequencesOfEdits(t *testing.T) {
	all := &drawn{times: map[string]int{}}
	workers := len(worlds)
	t.Run("chains", func(t *testing.T) {
		for worker, world := range worlds {
			t.Run(world.name, func(t *testing.T) {
				t.Parallel()
				w := startWorker(t, world, all)
				began := time.Now()
				for i := 0; i*workers+worker < *sequences; i++ {
					if i%anew == 0 {
						w.goBack()
					}
					if i > 0 && i%(5*anew) == 0 {
						t.Logf("%d sequences in %s", i, time.Since(began).Round(time.Second))
					}
					w.did = nil
					rapid.Custom(w.sequence).Example(*seed + i*workers + worker)
					if i%anew == anew-1 || (i+1)*workers+worker >= *sequences {
						// nothing follows on this chain
						rapid.Custom(w.retire).Example(*seed + i*workers + worker)
					}
					if t.Failed() {
						t.Fatalf("in sequence %d: %q", i*workers+worker, w.did)
					}
				}
				t.Logf("this part of %d sequences in %s", *sequences, time.Since(began).Round(time.Millisecond))
			})
		}
	})
	kinds := slices.Concat(slices.Collect(maps.Keys(randomly)), slices.Collect(maps.Keys(secretly)), []string{spells, approvals, midway, single, takenBack, takenOver, ended})
	slices.Sort(kinds)
	for _, kind := range kinds {
		t.Logf("%4d  %s", all.times[kind], kind)
		if all.times[kind] == 0 && *sequences >= enough {
			t.Errorf("of %d sequences none has: %s", *sequences, kind)
		}
	}
}

// worker carries out sequences on one chain.
type worker struct {
	t       *testing.T
	live    *plantest.Live
	records *keeper
	goBack  func()   // to the end of the launch
	did     []string // in the sequence that is carried out
	all     *drawn
	council act
}

var both = []catalog.ClassRef{plantest.Class, plantest.Term}

func startWorker(t *testing.T, of world, all *drawn) *worker {
	t.Helper()
	anvil := chaintest.Anvil(t)
	live := plantest.StartOn(t, "../..", anvil)
	w := &worker{t: t, live: live, records: &keeper{t: t, live: live}, all: all}
	w.council = func(to common.Address, data []byte) { live.Council(t, to, data) }
	if of.before != nil {
		of.before(t, live)
	}
	for _, class := range both {
		p := live.PlanOf(t, class)
		live.CarryOut(t, p)
		w.records.keep(p, plantest.Compile(t, live.Catalog, p))
	}
	for _, name := range mayAdminister {
		live.Council(t, *network(live).Contracts.Factory, bindings.NewHaloFactory().PackSetAdminAllowed(network(live).Authorities[name].Safe, true))
	}
	if of.after != nil {
		of.after(t, live)
		w.council = func(to common.Address, data []byte) {
			for _, spell := range network(live).Spells {
				live.Spell(t, spell.Sender, to, data)
			}
		}
	}
	declared, restore, launched := plantest.Copy(t, live.Catalog), anvil.Snapshot(t), w.records.clone()
	w.goBack = func() {
		restore(t)
		live.Catalog, w.records = plantest.Copy(t, declared), launched.clone()
	}
	return w
}

// sequence makes one to eight edits, carries them out, and may take them back.
func (w *worker) sequence(rt *rapid.T) bool {
	t, live := w.t, w.live
	before, was := plantest.Copy(t, live.Catalog), inForce(t, live)
	units := len(class(live).Units) + len(term(live).Units)
	edits, acts := slices.Sorted(maps.Keys(randomly)), slices.Sorted(maps.Keys(secretly))
	var done []string
	for range rapid.IntRange(1, 8).Draw(rt, "edits") {
		name := rapid.SampledFrom(edits).Draw(rt, "edit")
		randomly[name].do(rt, live)
		w.all.add(name)
		done = append(done, name)
	}
	if rapid.IntRange(0, 2).Draw(rt, "behind the back") == 0 {
		name := rapid.SampledFrom(acts).Draw(rt, "act")
		secretly[name](t, rt, live, administrator(&plantest.Live{Catalog: before}), w.council)
		w.all.add(name)
		done = append(done, "behind the back: "+name)
	}
	if rapid.IntRange(0, 3).Draw(rt, "given up midway") == 0 {
		w.begin()
		name := rapid.SampledFrom(edits).Draw(rt, "edit")
		randomly[name].do(rt, live)
		w.all.add(midway)
		done = append(done, "begun, and then: "+name)
	}
	w.did = append(w.did, done...)
	w.carryOut(rt, fmt.Sprint(done))
	w.alone(rt)
	// What is deployed stays.
	if units == len(class(live).Units)+len(term(live).Units) && rapid.Bool().Draw(rt, "taken back") {
		live.Catalog = before
		w.did = append(w.did, "taken back")
		w.all.add(takenBack)
		w.carryOut(rt, fmt.Sprint(done, " taken back"))
		if is := inForce(t, live); is != was {
			rt.Fatalf("%v, taken back: in force was\n%s\nand is\n%s", done, was, is)
		}
	}
	return true
}

// alone may make one more edit. If it is of one Unit of the Portfolio Class and of nothing else,
// the Unit is planned alone, and then its Class has nothing left.
func (w *worker) alone(rt *rapid.T) {
	t, live := w.t, w.live
	if rapid.IntRange(0, 2).Draw(rt, "a Unit alone") > 0 {
		return
	}
	before := plantest.Copy(t, live.Catalog)
	name := rapid.SampledFrom([]string{"capacity", "growth", "init", "a limit's present value", "manager", "a Prime leaves", "a Prime comes back", "status"}).Draw(rt, "edit of a Unit")
	randomly[name].do(rt, live)
	w.did = append(w.did, "of a Unit alone: "+name)
	digests(class(live))
	at := slices.IndexFunc(class(live).Units, func(unit *catalog.Unit) bool {
		return unit.Manifest != before.Class(plantest.Class).Unit(unit.Name).Manifest
	})
	if at < 0 {
		return // the same was drawn
	}
	of := plantest.Class.Unit(class(live).Units[at].Name)
	all := live.Catalog
	var err error
	if live.Catalog, err = plan.Alone(all, of); err != nil {
		rt.Fatal(err)
	}
	snapshot := snapshotOf(t, live, plantest.Class)
	if err := snapshot.Alone(all, of); err != nil {
		rt.Fatal(err)
	}
	p := plantest.Make(t, live.Catalog, snapshot)
	b := plantest.Compile(t, live.Catalog, p)
	w.all.add(single)
	w.run(p, b)
	digest := ""
	if !p.Core.Empty() {
		_, digest = w.records.note(p, b)
	}
	live.Catalog = all
	left := live.PlanOf(t, plantest.Class)
	if !left.Core.Empty() {
		rt.Fatalf("%s of %s: carried out\n%s%s\nleft\n%s%s", name, of, changesOf(p), told(p), changesOf(left), told(left))
	}
	if digest == "" {
		return
	}
	manifests, err := plan.Sources(plantest.Copy(t, all), plantest.Class)
	if err != nil {
		rt.Fatal(err)
	}
	w.records.write(manifests, p, digest)
}

// retire ends a Unit, and then both Classes.
func (w *worker) retire(rt *rapid.T) bool {
	unit := rapid.SampledFrom(class(w.live).Units).Draw(rt, "unit")
	unit.Status = catalog.Retired
	w.did = append(w.did, "retired: "+string(unit.Name))
	w.carryOut(rt, "a Unit retires")
	class(w.live).Status, term(w.live).Status = catalog.Retired, catalog.Retired
	w.did = append(w.did, "retired: both Classes")
	w.carryOut(rt, "both Classes retire")
	w.all.add(ended)
	return true
}

// run carries out a plan to the end, and counts its spells and approved calls.
func (w *worker) run(p *plan.Plan, b *bundle.Bundle) {
	for range w.live.CarryOutSigned(w.t, p, b) {
		w.all.add(spells)
	}
	for _, calls := range p.Core.CallsOf() {
		for _, call := range calls {
			if call.Act.Kind == plan.SetParameter && call.To == network(w.live).Contracts.Configurator {
				w.all.add(approvals)
			}
		}
	}
}

// begin carries out what of the plans of both Classes is due, and leaves the rest.
func (w *worker) begin() {
	for _, class := range both {
		digests(w.live.Catalog.Class(class))
		p := w.live.PlanOf(w.t, class)
		if p.Core.Empty() {
			continue
		}
		b := plantest.Compile(w.t, w.live.Catalog, p)
		if w.live.Run(w.t, p).Complete() {
			w.records.keep(p, b)
		} else {
			w.records.note(p, b)
		}
	}
}

// carryOut carries out the plans of both Classes. Then neither may have anything left, and the
// records of what was carried out are verified and exported. Somebody else may take the nonces of a
// plan first.
func (w *worker) carryOut(rt *rapid.T, what string) {
	for _, class := range both {
		digests(w.live.Catalog.Class(class))
		p := w.live.PlanOf(w.t, class)
		b := plantest.Compile(w.t, w.live.Catalog, p)
		if rapid.IntRange(0, 3).Draw(rt, "nonces are taken") == 0 {
			b = w.overtaken(b)
			w.all.add(takenOver)
		}
		w.run(p, b)
		if !p.Core.Empty() {
			w.records.keep(p, b)
		}
		if left := w.live.PlanOf(w.t, class); !left.Core.Empty() {
			rt.Fatalf("%s: carried out\n%s%s\nleft\n%s%s", what, changesOf(p), told(p), changesOf(left), told(left))
		}
	}
}
