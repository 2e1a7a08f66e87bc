// SPDX-License-Identifier: AGPL-3.0-or-later

package proposal_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/canon"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/change"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/field"
	"github.com/halo-factory/halocompile/internal/manifest"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
	"github.com/halo-factory/halocompile/internal/policy"
	"github.com/halo-factory/halocompile/internal/proposal"
	"github.com/halo-factory/halocompile/internal/rollout"
)

const (
	root   = "../.."
	class  = "halos/meridian/clo-tranched"
	senior = class + "/units/senior.cue"
	third  = class + "/units/mezzanine.cue"
)

func TestNothingChangedIsNothingToDo(t *testing.T) {
	b := newBench(t, plantest.Start(t, root))
	p := b.judge()
	if p.Verdict != proposal.Nothing || len(p.Classes)+len(p.Kinds)+len(p.Findings)+len(p.Faults) > 0 || p.Rules == 0 {
		t.Errorf("%+v", p)
	}
}

func TestAChangeIsPlannedAndItsSignaturesAreCounted(t *testing.T) {
	b := newBench(t, plantest.Start(t, root))
	b.addUnit()
	p := b.judge()
	if p.Verdict != proposal.Unsigned || !slices.Equal(p.Kinds, []change.Kind{change.NewUnit}) || len(p.Classes) != 1 {
		t.Fatalf("%s %s, %d Classes, %v", p.Verdict, p.Kinds, len(p.Classes), p.Faults)
	}
	planned := p.Classes[0]
	if planned.Folder != "" || len(planned.Faults)+len(planned.Stale) > 0 || !planned.Plan.Simulated.Passed {
		t.Fatalf("%+v", planned)
	}
	if len(planned.Approvals) != 1 || planned.Approvals[0].Authority != "deployer" || planned.Approvals[0].Missing() != 2 || len(planned.Approvals[0].Owners) != 3 {
		t.Errorf("%+v", planned.Approvals)
	}
	found := false
	for _, ramp := range planned.Ramps {
		if ramp.Unit == "mezzanine" && ramp.Route == "TRANSFER" {
			found = true
			if ramp.Initial.String() != "100000"+strings.Repeat("0", 18) || ramp.Ceiling.String() != "5000000"+strings.Repeat("0", 18) ||
				ramp.Hop != 18*3600 || ramp.Factor.String() != "1250000000000000000" || ramp.Token != "USDS" || ramp.Scale != 18 {
				t.Errorf("%+v", ramp)
			}
		}
	}
	if !found {
		t.Errorf("no ramp of the new Unit: %+v", planned.Ramps)
	}
	if room := planned.Headroom; room == nil || room.Class != planned.Name || len(room.Parameters) == 0 || len(room.Losses) == 0 {
		t.Errorf("it does not say what can be lost: %+v", room)
	}

	// The proposer commits the documents, a day passes, and owners sign one after the other.
	folder := b.keep(p)
	b.live.Wait(t, 24*time.Hour)
	approvals := plantest.Approvals(t, planned.Bundle)
	names := make([]string, 0, len(approvals))
	for name := range approvals {
		names = append(names, name)
	}
	slices.Sort(names)
	wanted := 0 // signatures of the stage that is due at the merge
	for _, name := range names {
		if slices.ContainsFunc(approvals[name].Signatures, func(s bundle.Signature) bool { return s.Transaction == planned.Bundle.Batches[0].ID }) {
			wanted++
		}
		if _, err := folder.WriteApproval(approvals[name]); err != nil {
			t.Fatal(err)
		}
		now := b.judge()
		signed := 0
		for _, approval := range now.Classes[0].Approvals {
			signed += len(approval.Signed)
		}
		want := proposal.Unsigned
		if wanted == 2 {
			want = proposal.Ready
		}
		if now.Verdict != want || signed != wanted || now.Classes[0].Digest != planned.Digest || now.Classes[0].Folder == "" || len(now.Classes[0].Stale) > 0 {
			t.Fatalf("with %d signatures: %s, %d signed, %+v", wanted, now.Verdict, signed, now.Classes[0].Stale)
		}
	}
}

// What a rule refuses is denied, and planned nevertheless: people see all that is wrong at once.
func TestWhatARuleRefusesIsDenied(t *testing.T) {
	b := newBench(t, plantest.Start(t, root))
	b.addUnit()
	b.edit(b.head, third, "maxAnnualGrowth: 700", "maxAnnualGrowth: 9000")
	p := b.judge()
	refused := slices.ContainsFunc(p.Findings, func(f change.Finding) bool { return f.Code == fault.UnitParameterOutsideRange })
	if p.Verdict != proposal.Denied || !refused || !slices.Contains(p.Kinds, change.NewUnit) {
		t.Errorf("%s, %v, %v, %v", p.Verdict, p.Findings, p.Kinds, p.Faults)
	}
	if len(p.Classes) != 1 || p.Classes[0].Plan == nil {
		t.Errorf("%+v", p.Classes)
	}
	// A record that is taken away: the rules say so, whatever the plan is.
	b.write(b.base, class+"/artifact/devnet/unit-senior.json", `{"version":"1.0"}`)
	if p := b.judge(); p.Verdict != proposal.Denied || len(p.Removed) != 1 || !slices.Contains(p.Kinds, change.Retirement) {
		t.Errorf("%s, %v, %v", p.Verdict, p.Removed, p.Kinds)
	}
}

// Without a node a change is judged by its files: its edits are told, and what denies it denies it.
// Nobody takes such a Proposal for that of a job.
func TestWithoutANodeTheFilesAreJudged(t *testing.T) {
	b := newBench(t, nil)
	b.dial = func(context.Context, *catalog.Network) (*chain.Client, error) { return nil, nil }
	b.edit(b.head, senior, "capacity:        25M", "capacity:        26M")
	p, err := b.try()
	if err != nil {
		t.Fatal(err)
	}
	if p.Verdict != proposal.Unplanned || p.Verdict.Exit() != 0 || len(p.Classes) != 1 || len(p.Classes[0].Edits) != 1 {
		t.Fatalf("%s, %v, %+v", p.Verdict, p.Faults, p.Classes)
	}
	want := proposal.EditedField{Of: "unit senior", Field: "unit.capacity", Before: "25,000,000 USDS", After: "26,000,000 USDS", How: field.Move, Where: senior + ":11:2"}
	if got := p.Classes[0].Edits[0]; got != want {
		t.Errorf("%+v", got)
	}
	for _, verdict := range []proposal.Verdict{proposal.Unplanned, proposal.Nothing, proposal.Ready} {
		p.Verdict = verdict
		text, err := canon.Marshal(p)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := proposal.Read("proposal.json", text); !errors.Is(err, fault.ProposalInvalid) {
			t.Errorf("%s is believed: %v", verdict, err)
		}
	}
	b.edit(b.head, senior, "capacity:        26M", "capacity:        99M")
	if p, err := b.try(); err != nil || p.Verdict != proposal.Denied {
		t.Errorf("%v, %v", p, err)
	}
}

func TestWhatCannotBeJudgedIsSaidWithItsPlace(t *testing.T) {
	live := plantest.Start(t, root)
	t.Run("a manifest that does not load", func(t *testing.T) {
		b := newBench(t, live)
		b.addUnit()
		b.edit(b.head, third, "capacity:", "capactiy:")
		p := b.judge()
		if p.Verdict != proposal.Failed || len(p.Classes) != 0 || len(p.Faults) == 0 || !strings.HasPrefix(p.Faults[0].Where, third+":") {
			t.Errorf("%s, %v", p.Verdict, p.Faults)
		}
	})
	t.Run("a node that is down", func(t *testing.T) {
		b := newBench(t, live)
		b.addUnit()
		b.dial = func(context.Context, *catalog.Network) (*chain.Client, error) {
			return nil, fault.New(fault.NodeUnreachable, "node", "it is down")
		}
		if p := b.judge(); p.Verdict != proposal.Failed || !slices.Equal(codes(p.Classes[0].Faults), []fault.Code{fault.NodeUnreachable}) {
			t.Errorf("%s, %v", p.Verdict, p.Classes[0].Faults)
		}
	})
	t.Run("a context that has ended", func(t *testing.T) {
		b := newBench(t, live)
		b.addUnit()
		ctx, cancel := context.WithCancel(t.Context())
		b.dial = func(context.Context, *catalog.Network) (*chain.Client, error) {
			cancel()
			return nil, ctx.Err()
		}
		base, head := os.DirFS(b.base), os.DirFS(b.head)
		if _, err := proposal.Judge(ctx, proposal.Request{Trees: change.Trees{Base: base, Head: head, Now: time.Now()}, Dial: b.dial}); !errors.Is(err, context.Canceled) {
			t.Errorf("%v", err)
		}
	})
}

func TestALieInAProposalIsRefused(t *testing.T) {
	b := newBench(t, plantest.Start(t, root))
	b.addUnit()
	honest := b.judge()
	for name, lie := range map[string]func(p *proposal.Proposal){
		"a verdict that its findings contradict": func(p *proposal.Proposal) {
			p.Findings = append(p.Findings, change.Finding{Finding: policy.Finding{Rule: "x", Code: fault.UnitParameterOutsideRange, Severity: policy.Error}, By: []string{"base"}})
		},
		"ready without signatures":     func(p *proposal.Proposal) { p.Verdict = proposal.Ready },
		"a verdict that nobody knows":  func(p *proposal.Proposal) { p.Verdict = "splendid" },
		"another digest of the bundle": func(p *proposal.Proposal) { p.Classes[0].Digest = strings.Repeat("0", 64) },
		"another digest of the plan":   func(p *proposal.Proposal) { p.Classes[0].Plan.Digest = strings.Repeat("0", 64) },
		"a plan that was changed":      func(p *proposal.Proposal) { p.Classes[0].Plan.Core.Deadline++ },
		"a bundle that was changed":    func(p *proposal.Proposal) { p.Classes[0].Bundle.Batches[0].To[0]++ },
		"a plan of another Class":      func(p *proposal.Proposal) { p.Classes[0].Name = catalog.ClassRef{Halo: "meridian", Class: "other"} },
		"a plan without a bundle":      func(p *proposal.Proposal) { p.Classes[0].Bundle = nil },
		"another version":              func(p *proposal.Proposal) { p.Version = "2.0" },
	} {
		t.Run(name, func(t *testing.T) {
			p := plantest.Copy(t, honest)
			lie(p)
			text, err := canon.Marshal(p)
			if err != nil {
				t.Fatal(err)
			}
			if _, err := proposal.Read("proposal.json", text); err == nil {
				t.Error("it is believed")
			}
		})
	}
	for name, text := range map[string]string{
		"no JSON": "<html>", "a field that nobody knows": `{"version":"1.0","evil":1}`, "something behind it": "{}{}", "another form": ` {"version":"1.0"}`,
	} {
		if _, err := proposal.Read("proposal.json", []byte(text)); err == nil {
			t.Errorf("%s is believed", name)
		}
	}
}

// A bundle of one Unit alone is held against that Unit's plan: it is not stale because of another
// Unit. It is what a merge carries out if it does all that the Class's plan does.
func TestABundleOfOneUnitIsNotStaleBecauseOfAnother(t *testing.T) {
	b := newBench(t, plantest.Start(t, root))
	b.live.Launch(t, plantest.Class)
	b.edit(b.head, senior, "capacity:        25M", "capacity:        24M")
	declared, err := manifest.Load(t.Context(), os.DirFS(b.head), manifest.Options{})
	if err != nil {
		t.Fatal(err)
	}
	c, err := rollout.Compile(t.Context(), rollout.Input{Client: b.live.Client, Catalog: declared, Class: plantest.Class, Unit: "senior"}, rollout.Bundled)
	if err != nil {
		t.Fatal(err)
	}
	folder := class + "/approvals/" + c.Digest
	if err := (rollout.Folder{Path: filepath.Join(b.head, folder)}).WritePlan(declared, c.Plan, c.Bundle); err != nil {
		t.Fatal(err)
	}
	of := func() proposal.Class {
		t.Helper()
		p := b.judge()
		if len(p.Classes) != 1 || len(p.Classes[0].Faults) > 0 || p.Verdict != proposal.Unsigned {
			t.Fatalf("%s, %+v, %v", p.Verdict, p.Classes, p.Faults)
		}
		return p.Classes[0]
	}
	if judged := of(); judged.Folder != folder || judged.Plan.Core.Basis.Unit != "senior" || len(judged.Stale) > 0 || len(judged.Approvals) != 1 {
		t.Errorf("alone: %s of %q, %+v, %+v", judged.Folder, judged.Plan.Core.Basis.Unit, judged.Stale, judged.Approvals)
	}
	b.edit(b.head, class+"/units/junior.cue", "capacity:        5M", "capacity:        4M")
	if judged := of(); judged.Folder != "" || judged.Plan.Core.Basis.Unit != "" || len(judged.Stale) > 0 {
		t.Errorf("beside another Unit: %s of %q, %+v", judged.Folder, judged.Plan.Core.Basis.Unit, judged.Stale)
	}
	b.edit(b.head, senior, "capacity:        24M", "capacity:        23M")
	if judged := of(); len(judged.Stale) != 1 {
		t.Errorf("after another edit of the Unit: %+v", judged.Stale)
	}
}
