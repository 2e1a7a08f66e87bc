// SPDX-License-Identifier: AGPL-3.0-or-later

package plan_test

import (
	"bytes"
	"fmt"
	"math/big"
	"os"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/golden"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/kind/nfat"
	"github.com/halo-factory/halocompile/internal/observe"
	"github.com/halo-factory/halocompile/internal/onchain"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
	"github.com/halo-factory/halocompile/internal/rollout"
	"github.com/halo-factory/halocompile/internal/simulate"
)

// legs starts a chain on which a core spell adds to the BeamState, and the SubProxy of a Star is
// the admin of a live Term Class.
func legs(t *testing.T) (live *plantest.Live, star *catalog.Spell) {
	t.Helper()
	live = plantest.Start(t, "../..")
	live.Adds(t, live.SpellsBy(t, "pause-proxy"))
	star = live.Star(t, "../..", "star", "pause-proxy")
	network(live).Additions, network(live).Admins = catalog.AdditionsSpell, []common.Address{star.Sender}
	live.Council(t, *network(live).Contracts.Factory, bindings.NewHaloFactory().PackSetAdminAllowed(star.Sender, true))
	live.Catalog.Class(plantest.Term).Admins = []common.Address{star.Sender}
	live.Launch(t, plantest.Term)
	return live, star
}

// listed is the list of calls of one authority's spell.
func listed(t *testing.T, live *plantest.Live, p *plan.Plan, by catalog.AuthorityRef) *bundle.CallList {
	t.Helper()
	lists, err := bundle.Spells(p, plantest.Compile(t, live.Catalog, p))
	if err != nil {
		t.Fatal(err)
	}
	for _, list := range lists {
		if list.Authority == by {
			return list
		}
	}
	t.Fatalf("there is no spell of %s: %s", by, told(p))
	return nil
}

// varied are addresses (in decimals, too), digests and calldata, which change with any contract.
var varied = regexp.MustCompile(`\b[0-9]{40,}\b|0x[0-9a-fA-F]{40,64}\b|\b[0-9a-f]{64}\b|hex"[0-9a-f]+"`)

// A Class whose admin is the SubProxy of a Star goes by spell in two legs: a core spell adds to the
// BeamState, and the Star's own spell does what its SubProxy alone may. Each leg is a list of its
// own. The core spell plots the Star's, and anybody runs that in time; it can be run again after
// another plot, and never before the stages that it needs. A StarGuard that runs nothing for its
// SubProxy is refused.
func TestASpellHasACoreLegAndAStarsLeg(t *testing.T) {
	live, star := legs(t)
	term, guard := live.Catalog.Class(plantest.Term), bindings.NewStarGuard()
	twice(term.Units[0].Capacity.Units)
	twice(term.Limits[0].Init.MaxAmount)
	nfat.FacilityOf(term).Freezers = []common.Address{someone}
	p := live.PlanOf(t, plantest.Term)
	var texts strings.Builder
	for _, by := range []catalog.AuthorityRef{"pause-proxy", "star"} {
		list := listed(t, live, p, by)
		for _, call := range list.Calls {
			for i, check := range call.After {
				answer, err := live.Client.Call(t.Context(), check.To, check.Data, common.Hash{})
				if err != nil || len(call.Before) != len(call.After) || common.BytesToHash(answer[32*check.Word:][:32]) != call.Before[i] {
					t.Errorf("%s: before it %s is %x, the list says %s (%v)", call.Name, check.What, answer, call.Before, err)
				}
			}
		}
		fmt.Fprintf(&texts, "%s\n%s\n", list.Source(), list.Text())
	}
	golden.Check(t, "testdata/legs.txt", varied.ReplaceAllString(texts.String(), "…"))

	waits := func(p *plan.Plan, says string) {
		t.Helper()
		for _, each := range live.Run(t, p).Awaited() {
			if each.Transaction.Authority == "star" && !strings.Contains(each.Reason, says) {
				t.Errorf("the Star's spell waits %s, without: %s", each.Reason, says)
			}
		}
	}
	refused := func(reason string) {
		t.Helper()
		if _, err := live.Client.Call(t.Context(), *star.Guard, guard.PackExec(), common.Hash{}); err == nil || !strings.Contains(err.Error(), "StarGuard/"+reason) {
			t.Errorf("exec() is not refused with %s: %v", reason, err)
		}
	}
	waits(p, "it has no spell plotted")
	first, others := spelledBy(t, live, p), owned(t, live, listed(t, live, p, "star").Calls[:1]...)
	plotsProved(t, live, p, first, others)
	live.Plot(t, "pause-proxy", star, others)
	waits(p, "the spell "+others.Hex()+" is plotted, and it is no spell of this rollout")
	live.Plot(t, "pause-proxy", star, first)
	live.Wait(t, plantest.MaxDelay+time.Minute)
	refused("expired-spell")
	waits(p, "it has to be plotted again")
	live.Plot(t, "pause-proxy", star, first)
	result := live.Run(t, p) // sends exec() by itself
	if awaited := result.Awaited(); len(awaited) != 1 || awaited[0].Transaction.Authority != "pause-proxy" || result.Sent != 1 {
		t.Fatalf("after the Star's leg, %d sent: %+v", result.Sent, awaited)
	}
	live.Cast(t, result.Awaited()[0].Transaction)
	if result := live.Run(t, p); !result.Complete() {
		t.Fatalf("after both legs: %+v", result.Next())
	}
	if left := live.PlanOf(t, plantest.Term); !left.Core.Empty() {
		t.Errorf("left:\n%s%s", changesOf(left), told(left))
	}

	takesIn(t, live, star)
	givesBack(t, live, star)

	term.Status = catalog.Retired
	p = live.PlanOf(t, plantest.Term)
	live.Plot(t, "pause-proxy", star, spelledBy(t, live, p))
	refused("not-yet-executable")
	if result := live.Run(t, p); !result.Complete() {
		t.Errorf("what comes before, and then the Star's leg: %+v", result.Next())
	}

	unfit := func(says string) {
		t.Helper()
		if _, err := observe.Latest(t.Context(), live.Client, live.Catalog, plantest.Class); fault.First(err) != fault.StarGuardUnfit || !strings.Contains(err.Error(), says) {
			t.Errorf("it is not said: %s: %v", says, err)
		}
	}
	live.Send(t, "relayer", &star.Sender, facts.Call("deny(address)", *star.Guard))
	unfit("is no ward of the SubProxy")
	star.Sender = network(live).Spells["pause-proxy"].Sender
	unfit("act from")
}

// plotsProved shows that a spell whose code makes the calls of the plan's list is proved, simulated
// through the StarGuard, and given to a core spell to plot, and that another one is not.
func plotsProved(t *testing.T, live *plantest.Live, p *plan.Plan, spell, others common.Address) {
	t.Helper()
	b, folder := plantest.Compile(t, live.Catalog, p), rollout.Folder{Path: t.TempDir()}
	if err := folder.WritePlan(live.Catalog, p, b); err != nil {
		t.Fatal(err)
	}
	r := rollout.Rollout{Client: live.Client, Catalog: live.Catalog, Folder: folder, Plan: p, Bundle: b}
	if _, err := r.Plot(t.Context(), others); fault.First(err) != fault.SpellNotProved || !strings.Contains(err.Error(), "star") {
		t.Errorf("a spell that makes a part of the calls: %v", err)
	}
	if _, err := r.Plot(t.Context(), someone); fault.First(err) != fault.SpellNotProved || !strings.Contains(err.Error(), "there is no code") {
		t.Errorf("an account without code: %v", err)
	}
	made, err := r.Plot(t.Context(), spell)
	if err != nil {
		t.Fatal(err)
	}
	code, err := live.Client.Code(t.Context(), spell, common.Hash{})
	if err != nil {
		t.Fatal(err)
	}
	list := made.List
	if want := bindings.NewStarGuard().PackPlot(spell, crypto.Keccak256Hash(code)); len(list.Calls) != 1 || !bytes.Equal(list.Calls[0].Data, want) || list.Authority != "pause-proxy" || made.Simulated == nil {
		t.Errorf("the list is %+v, simulated on %v", list, made.Simulated)
	}
	for i, says := range []string{crypto.Keccak256Hash(code).Hex(), "contract HaloSpellAction", "plot(address,bytes32)"} {
		if text, err := os.ReadFile(made.Files[i]); err != nil || !strings.Contains(string(text), says) {
			t.Errorf("%s does not say %s: %v", made.Files[i], says, err)
		}
	}
	if _, _, err := folder.Documents(); err != nil {
		t.Errorf("the folder is not read any more: %v", err)
	}

	// The rollout is simulated through the StarGuard, too.
	if verdict, _, err := simulate.Run(t.Context(), live.Client, p, b, live.Catalog); err != nil || !verdict.Passed {
		t.Errorf("%+v, %v", verdict, err)
	}
	wrong := plantest.Copy(t, p)
	guard := wrong.Core.Basis.Platform.StarGuards["star"]
	guard.Address = network(live).Spells["star"].Sender
	wrong.Core.Basis.Platform.StarGuards["star"] = guard
	if verdict, _, err := simulate.Run(t.Context(), live.Client, wrong, b, live.Catalog); err != nil || verdict.Passed || !strings.Contains(strings.Join(verdict.Findings, "\n"), "cannot be plotted") {
		t.Errorf("a StarGuard that is none: %+v, %v", verdict, err)
	}
}

// spelledBy deploys the Star's spell that the source of a plan makes.
func spelledBy(t *testing.T, live *plantest.Live, p *plan.Plan) common.Address {
	t.Helper()
	source := listed(t, live, p, "star").Source()
	return live.Send(t, "relayer", nil, plantest.Compiled(t, "../../contracts", map[string]string{"spell.sol": source})["HaloStarSpell"])
}

// runs has the Star run a spell of its own that no plan knows. It returns the spell.
func runs(t *testing.T, live *plantest.Live, star *catalog.Spell, calls ...bundle.ListedCall) common.Address {
	t.Helper()
	spell := owned(t, live, calls...)
	live.Plot(t, "pause-proxy", star, spell)
	live.Send(t, "relayer", star.Guard, bindings.NewStarGuard().PackExec())
	return spell
}

// owned deploys a spell that a Star wrote by itself.
func owned(t *testing.T, live *plantest.Live, calls ...bundle.ListedCall) common.Address {
	t.Helper()
	var body strings.Builder
	for _, call := range calls {
		fmt.Fprintf(&body, "(done, ) = %s.call(hex\"%x\"); require(done);\n", call.To, []byte(call.Data))
	}
	source := "// SPDX-License-Identifier: MIT\npragma solidity ^0.8.16;\ncontract Own {\nfunction isExecutable() external pure returns (bool) { return true; }\n" +
		"function execute() external {\nbool done;\n" + body.String() + "}\n}\n"
	return live.Send(t, "relayer", nil, plantest.Compiled(t, "../../contracts", map[string]string{"own.sol": source})["Own"])
}

// takesIn shows that what a Star does by its own spells is no fault of anybody: the plan names the
// spell, and has nothing to do; a limit goes on from there, and its hop is as it was. A facet that
// the template does not pin is named.
func takesIn(t *testing.T, live *plantest.Live, star *catalog.Spell) {
	t.Helper()
	class := &snapshotOf(t, live, plantest.Term).Basis.Class
	limit, configurator := class.Limits[0], bindings.NewConfigurator()
	raisedAt := func() string {
		answer, err := live.Client.Call(t.Context(), network(live).Contracts.Configurator, configurator.PackZzz(limit.RateLimits, limit.Key), common.Hash{})
		if err != nil {
			t.Fatal(err)
		}
		return common.Bytes2Hex(answer)
	}
	before, pinned := raisedAt(), live.Offered(t, transfer)
	live.Offer(t, transfer, live.Send(t, "installer", nil, plantest.Elsewhere(t, &bindings.TransferAssetFacetMetaData)))
	update := bundle.ListedCall{To: class.Pau.Controller.Hex(), Data: bindings.NewController().PackUpdateIntegrations([][32]byte{onchain.Slug(transfer)})}
	spell := runs(t, live, star, update, bundle.ListedCall{
		To: limit.RateLimits.Hex(), Data: facts.Call("setRateLimitData(bytes32,uint256,uint256)", limit.Key, big.NewInt(4e18), big.NewInt(9)),
	})
	p, says := live.PlanOf(t, plantest.Term), "by the spell "+spell.Hex()+" of star "+star.Sender.Hex()
	told := 0
	for _, change := range p.Core.Changes {
		if change.Kind == plan.Told && strings.Contains(change.Before, says) {
			told++
		}
	}
	if told != 2 || !p.Core.Empty() {
		t.Errorf("the spell is named %d times:\n%s", told, changesOf(p))
	}
	if raisedAt() != before {
		t.Error("the Star's own change moved the hop")
	}
	live.Set(t, transfer, pinned)
}

// givesBack shows that a Star's spell gives a Controller the template's facet only if the Beacon
// offers that when it is run.
func givesBack(t *testing.T, live *plantest.Live, star *catalog.Spell) {
	t.Helper()
	p, pinned := live.PlanOf(t, plantest.Term), live.Offered(t, transfer)
	list := listed(t, live, p, "star")
	if n := len(list.Calls); n != 3 || list.Calls[n-1].Function != "updateIntegrations(bytes32[])" || len(list.Calls[0].After) != 0 {
		t.Fatalf("the spell is:\n%s", list.Text())
	}
	golden.Check(t, "testdata/facet_by_spell.txt", varied.ReplaceAllString(list.Source()+list.Text(), "…"))
	live.Plot(t, "pause-proxy", star, spelledBy(t, live, p))
	live.Offer(t, transfer, live.Send(t, "installer", nil, plantest.Elsewhere(t, &bindings.TransferAssetFacetMetaData)))
	if _, err := live.Client.Call(t.Context(), *star.Guard, bindings.NewStarGuard().PackExec(), common.Hash{}); err == nil {
		t.Error("the spell makes the Controller take over what the template does not pin")
	}
	live.Set(t, transfer, pinned)
	if result := live.Run(t, p); !result.Complete() || result.Sent != 1 {
		t.Fatalf("the Star's leg: %+v", result.Next())
	}
	if p = live.PlanOf(t, plantest.Term); strings.Contains(changesOf(p), transfer) || !p.Core.Empty() {
		t.Errorf("left:\n%s", changesOf(p))
	}
}
