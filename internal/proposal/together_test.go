// SPDX-License-Identifier: AGPL-3.0-or-later

package proposal_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/manifest"
	"github.com/halo-factory/halocompile/internal/observe"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
	"github.com/halo-factory/halocompile/internal/proposal"
	"github.com/halo-factory/halocompile/internal/rollout"
)

func TestOnlyTheClassesThatChangeArePlanned(t *testing.T) {
	b := newBench(t, plantest.Start(t, root))
	b.addClass(b.base)
	b.addClass(b.head)
	b.edit(b.head, "halos/meridian/clo-second/units/senior.cue", "capacity:        25M", "capacity:        20M")
	if p := b.judge(); len(p.Classes) != 1 || p.Classes[0].Name.String() != "meridian/clo-second" {
		t.Errorf("%s, %v, %+v", p.Verdict, p.Faults, p.Classes)
	}
	b.write(b.head, class+"/artifact/devnet/unit-senior.json", `{"version":"1.0"}`)
	if p := b.judge(); len(p.Classes) != 1 {
		t.Errorf("a record is no change of a Class: %+v", p.Classes)
	}
	b.edit(b.head, "halos/meridian/halo.cue", "title:", "title: // said anew\n\t")
	if p := b.judge(); len(p.Classes) != 3 {
		t.Errorf("the Halo's manifest belongs to all: %s, %v, %+v", p.Verdict, p.Faults, p.Classes)
	}
}

// Two Classes of one change share their Safes: the second takes the nonces behind the first, with
// bundles or without.
func TestTwoClassesOfOneChangeTakeOneNonceAfterTheOther(t *testing.T) {
	b := newBench(t, plantest.Start(t, root))
	b.live.Launch(t, plantest.Class) // the Halo's record is there
	b.addClass(b.head)
	b.addClassAs(b.head, "third", "0x1111111111111111111111111111111111111112", "0x1111111111111111111111111111111111111113")
	nonces := func(c proposal.Class) map[uint64]bool {
		used := map[uint64]bool{}
		signed, err := c.Signed()
		if err != nil {
			t.Fatal(err)
		}
		for _, each := range signed.Batches {
			if each.Safe != nil && c.Plan.Core.First(each.Stage) {
				used[each.Safe.Nonce] = true
			}
		}
		return used
	}
	judge := func(want proposal.Verdict) *proposal.Proposal {
		t.Helper()
		p := b.judge()
		if len(p.Classes) != 2 || p.Verdict != want {
			t.Fatalf("%s, %v, %v, %+v", p.Verdict, p.Faults, p.Findings, p.Classes)
		}
		first, second := nonces(p.Classes[0]), nonces(p.Classes[1])
		if len(first) == 0 || len(second) == 0 {
			t.Fatal("no Safe signs")
		}
		for nonce := range second {
			if first[nonce] {
				t.Errorf("both use nonce %d", nonce)
			}
		}
		for _, each := range p.Classes {
			if len(each.Faults) > 0 || each.Plan.Simulated == nil || !each.Plan.Simulated.Passed {
				t.Errorf("%s: %v", each.Name, each.Faults)
			}
		}
		return p
	}
	declared, err := manifest.Load(t.Context(), os.DirFS(b.head), manifest.Options{})
	if err != nil {
		t.Fatal(err)
	}
	keep := func(of catalog.ClassRef, p *plan.Plan, made *bundle.Bundle, approvals map[string]*bundle.Approval) string {
		t.Helper()
		digest, err := made.Digest()
		if err != nil {
			t.Fatal(err)
		}
		folder := rollout.Folder{Path: filepath.Join(b.head, "halos", of.String(), "approvals", digest)}
		if err := folder.WritePlan(declared, p, made); err != nil {
			t.Fatal(err)
		}
		for _, each := range approvals {
			if _, err := folder.WriteApproval(each); err != nil {
				t.Fatal(err)
			}
		}
		return folder.Path
	}
	p := judge(proposal.Unsigned)
	var folders []string
	for _, each := range p.Classes {
		folders = append(folders, keep(each.Name, each.Plan, each.Bundle, plantest.Approvals(t, each.Bundle)))
	}
	judge(proposal.Ready)
	// Instead, both were planned and signed as if the other were not there. One keeps its nonces,
	// and the other is told to be signed again.
	second := p.Classes[1].Name
	if err := os.RemoveAll(folders[1]); err != nil {
		t.Fatal(err)
	}
	snapshot, err := observe.Latest(t.Context(), b.live.Client, declared, second)
	if err != nil {
		t.Fatal(err)
	}
	alone := plantest.MakeOf(t, declared, second, snapshot)
	made := plantest.Compile(t, declared, alone)
	folder := keep(second, alone, made, plantest.Approvals(t, made))
	p = judge(proposal.Unsigned)
	if stale := p.Classes[1].Stale; len(stale) != 1 || !slices.Contains(codes(stale[0].Faults), fault.SafeNonceUsed) {
		t.Errorf("%+v", stale)
	} else if of := stale[0].Faults[0]; !strings.HasSuffix(of.Where, alone.Core.Class.String()+"/"+rollout.Approvals+"/"+filepath.Base(folder)+"/bundle.json") {
		t.Errorf("it names the place %q", of.Where)
	}
	r := &rollout.Rollout{Client: b.live.Client, Catalog: declared, Records: os.DirFS(b.head), Folder: rollout.Folder{Path: folder}, Plan: alone, Bundle: made}
	if _, err := r.Signable(t.Context(), func(string) {}); err != nil {
		t.Fatal(err)
	}
	for _, each := range plantest.Approvals(t, r.Bundle) {
		if _, err := r.Folder.WriteApproval(each); err != nil {
			t.Fatal(err)
		}
	}
	if p = judge(proposal.Ready); len(p.Classes[1].Stale) > 0 {
		t.Errorf("%+v", p.Classes[1].Stale)
	}
}

// Two Classes of a Halo that is new: the plan of one deploys the Halo, and that of the other one
// waits for it. Only two bundles that both deploy it are refused.
func TestPlansThatTouchTheSameSaySo(t *testing.T) {
	b := newBench(t, plantest.Start(t, root))
	b.addClass(b.head)
	b.edit(b.head, class+"/class.cue", `title:`, `title: // said anew
	`)
	declared, err := manifest.Load(t.Context(), os.DirFS(b.head), manifest.Options{})
	if err != nil {
		t.Fatal(err)
	}
	keep := func(tree string, of catalog.ClassRef, p *plan.Plan, made *bundle.Bundle) string {
		t.Helper()
		digest, err := made.Digest()
		if err != nil {
			t.Fatal(err)
		}
		folder := rollout.Folder{Path: filepath.Join(tree, "halos", of.String(), "approvals", digest)}
		if err := folder.WritePlan(declared, p, made); err != nil {
			t.Fatal(err)
		}
		return folder.Path
	}
	p := b.judge()
	if len(p.Classes) != 2 || p.Verdict != proposal.Unsigned {
		t.Fatalf("%s, %+v", p.Verdict, p.Classes)
	}
	halo := plantest.Class.HaloPart()
	for i, each := range p.Classes {
		if core := each.Plan.Core; core.Deploys(halo) != (i == 0) || len(core.Awaits) != i || slices.ContainsFunc(each.Touches, func(of rollout.Touch) bool { return of.Excludes }) || len(each.Faults) > 0 || !each.Plan.Simulated.Passed {
			t.Errorf("%s: %+v, %+v, %v", each.Name, core.Awaits, each.Touches, each.Faults)
		}
	}
	first, second := p.Classes[0], p.Classes[1]
	keep(b.head, first.Name, first.Plan, first.Bundle)
	kept := keep(b.head, second.Name, second.Plan, second.Bundle)
	if p = b.judge(); p.Verdict != proposal.Unsigned || len(p.Classes) != 2 || p.Classes[0].Folder == "" || p.Classes[1].Folder == "" || len(p.Classes[1].Stale) > 0 {
		t.Fatalf("%s, %+v", p.Verdict, p.Classes)
	}
	// Instead, the second was planned and signed as if the first were not there.
	if err := os.RemoveAll(kept); err != nil {
		t.Fatal(err)
	}
	alone, err := rollout.Compile(t.Context(), rollout.Input{Client: b.live.Client, Catalog: declared, Class: second.Name, Claims: claims(t, b, declared, second.Name)}, rollout.Bundled)
	if err != nil {
		t.Fatal(err)
	}
	keep(b.head, second.Name, alone.Plan, alone.Bundle)
	if p = b.judge(); p.Verdict != proposal.Denied {
		t.Fatalf("%s, %+v", p.Verdict, p.Classes)
	}
	for i, each := range p.Classes {
		other := p.Classes[1-i]
		if len(each.Touches) != 1 || each.Touches[0].Class != other.Name || each.Touches[0].Digest != other.Digest || !each.Touches[0].Excludes || len(each.Touches[0].Calls) == 0 {
			t.Errorf("%s: %+v", each.Name, each.Touches)
		}
		if got := codes(each.Faults); slices.Contains(got, fault.DeployedTwice) != (i == 1) {
			t.Errorf("%s: %v", each.Name, each.Faults)
		}
	}
	// When the one with the Halo is open in the base, that is a note, and no refusal.
	b.addClass(b.base)
	keep(b.base, first.Name, first.Plan, first.Bundle)
	if p = b.judge(); len(p.Classes) != 1 || len(p.Classes[0].Faults) > 0 || len(p.Classes[0].Touches) != 1 || p.Classes[0].Touches[0].Digest != first.Digest {
		t.Errorf("%s, %+v", p.Verdict, p.Classes)
	}
}

// claims are the nonces that other rollouts of the head use next.
func claims(t *testing.T, b *bench, declared *catalog.Catalog, class catalog.ClassRef) rollout.Claims {
	t.Helper()
	list, err := rollout.Claimed(t.Context(), rollout.Input{Client: b.live.Client, Catalog: declared, Class: class, Records: os.DirFS(b.head)})
	if err != nil {
		t.Fatal(err)
	}
	return list
}
