// SPDX-License-Identifier: AGPL-3.0-or-later

package proposal_test

import (
	"bytes"
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/canon"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/change"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/manifest"
	"github.com/halo-factory/halocompile/internal/observe"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
	"github.com/halo-factory/halocompile/internal/policy"
	"github.com/halo-factory/halocompile/internal/proposal"
	"github.com/halo-factory/halocompile/internal/rollout"
	"github.com/halo-factory/halocompile/internal/tree"
)

const (
	root   = "../.."
	class  = "halos/meridian/clo-tranched"
	senior = class + "/units/senior.cue"
	third  = class + "/units/mezzanine.cue"
)

// bench is two trees that are alike to begin with, and a chain.
type bench struct {
	t          *testing.T
	live       *plantest.Live
	base, head string
	dial       func(context.Context, *catalog.Network) (*chain.Client, error)
}

func newBench(t *testing.T, live *plantest.Live) *bench {
	t.Helper()
	b := &bench{t: t, live: live, base: t.TempDir(), head: t.TempDir()}
	for _, tree := range []string{b.base, b.head} {
		for _, folder := range []string{"halos", "schema", "policy"} {
			if err := os.CopyFS(filepath.Join(tree, folder), os.DirFS(filepath.Join(root, folder))); err != nil {
				t.Fatal(err)
			}
		}
	}
	b.dial = func(ctx context.Context, network *catalog.Network) (*chain.Client, error) {
		if network.Name != "devnet" {
			t.Errorf("a node of %s is asked for", network.Name)
		}
		return chain.Dial(ctx, live.Chain.URL(), chain.Options{Errors: bindings.ABIs()})
	}
	return b
}

func (b *bench) judge() *proposal.Proposal {
	b.t.Helper()
	p, err := b.try()
	if err != nil {
		b.t.Fatal(err)
	}
	// Whatever is written can be read back, by somebody who does not trust the writer.
	text, err := canon.Marshal(p)
	if err != nil {
		b.t.Fatal(err)
	}
	if _, err := proposal.Read("proposal.json", text); err != nil {
		b.t.Fatal(err)
	}
	return p
}

func (b *bench) try() (*proposal.Proposal, error) {
	open := func(path string) fs.FS {
		tree, err := tree.Open(path)
		if err != nil {
			b.t.Fatal(err)
		}
		b.t.Cleanup(func() { tree.Close() })
		return tree
	}
	return proposal.Judge(b.t.Context(), proposal.Request{
		Trees: change.Trees{Base: open(b.base), Head: open(b.head), Now: time.Date(2026, 12, 1, 12, 0, 0, 0, time.UTC)},
		Dial:  b.dial,
	})
}

// edit replaces text in a file of a tree; every replacement has to find something.
func (b *bench) edit(tree, file string, pairs ...string) {
	b.t.Helper()
	path := filepath.Join(tree, file)
	text, err := os.ReadFile(path)
	if err != nil {
		b.t.Fatal(err)
	}
	for i := 0; i < len(pairs); i += 2 {
		if !bytes.Contains(text, []byte(pairs[i])) {
			b.t.Fatalf("%s does not hold %q", file, pairs[i])
		}
		text = bytes.ReplaceAll(text, []byte(pairs[i]), []byte(pairs[i+1]))
	}
	b.write(tree, file, string(text))
}

func (b *bench) write(tree, file, text string) {
	b.t.Helper()
	path := filepath.Join(tree, file)
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		b.t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		b.t.Fatal(err)
	}
}

// addUnit adds a third Unit to the head.
func (b *bench) addUnit() {
	b.t.Helper()
	text, err := os.ReadFile(filepath.Join(b.head, senior))
	if err != nil {
		b.t.Fatal(err)
	}
	b.write(b.head, third, string(text))
	b.edit(b.head, third, "Meridian CLO Senior", "Meridian CLO Mezzanine", "mCLO-S", "mCLO-M",
		"0x145148e422DaFE6278526bE03374F171037576fA", "0x8617E340B3D01FA5F11F306F4090FD50E238070D", "seniority:       1", "seniority:       2")
}

// keep writes the documents of what is planned into the head, as a proposer does, and returns their
// folder.
func (b *bench) keep(p *proposal.Proposal) rollout.Folder {
	b.t.Helper()
	planned := p.Classes[0]
	folder := rollout.Folder{Path: filepath.Join(b.head, class, "approvals", planned.Digest)}
	if err := folder.WritePlan(b.live.Catalog, planned.Plan, planned.Bundle); err != nil {
		b.t.Fatal(err)
	}
	return folder
}

func codes(list fault.List) []fault.Code {
	var codes []fault.Code
	for _, each := range list {
		codes = append(codes, each.Code)
	}
	return codes
}

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

// signedInBase has bundle and signatures lie in the base already, as when they were merged before.
func (b *bench) signedInBase(planned proposal.Class) string {
	b.t.Helper()
	relative := filepath.Join(class, "approvals", planned.Digest)
	for _, tree := range []string{b.base, b.head} {
		folder := rollout.Folder{Path: filepath.Join(tree, relative)}
		if err := folder.WritePlan(b.live.Catalog, planned.Plan, planned.Bundle); err != nil {
			b.t.Fatal(err)
		}
		for _, approval := range plantest.Approvals(b.t, planned.Bundle) {
			if _, err := folder.WriteApproval(approval); err != nil {
				b.t.Fatal(err)
			}
		}
	}
	return relative
}

// After a merge every bundle on main is carried out that is equal to its plan and signed, whoever
// brought it.
func TestSignaturesThatAreInTheBaseCount(t *testing.T) {
	live := plantest.Start(t, root)
	for name, test := range map[string]struct {
		change func(b *bench, folder string)
		want   proposal.Verdict
		signed int
		stale  int
	}{
		"all of them": {func(*bench, string) {}, proposal.Ready, 2, 0},
		"one is taken away": {func(b *bench, folder string) {
			names, err := filepath.Glob(filepath.Join(b.head, folder, "approvals", "*.json"))
			if err != nil || len(names) == 0 || os.Remove(names[0]) != nil {
				b.t.Fatal(names, err)
			}
		}, proposal.Unsigned, 1, 0},
		"the folder is taken away": {func(b *bench, folder string) {
			if err := os.RemoveAll(filepath.Join(b.head, folder)); err != nil {
				b.t.Fatal(err)
			}
		}, proposal.Unsigned, 0, 0},
		// Not a word of it: the change does not touch that folder, and it is of an earlier state.
		"of another digest": {func(b *bench, folder string) {
			b.edit(b.head, third, "capacity:        25M", "capacity:        20M")
		}, proposal.Unsigned, 0, 0},
		// An approval that does not count stops the rollout, however many others there are.
		"and one that does not count": {func(b *bench, folder string) {
			b.write(filepath.Join(b.head, folder), "approvals/mine.json", `{"bundle":"`+strings.Repeat("0", 64)+`","owner":"0x0000000000000000000000000000000000000001","signatures":[],"version":"1.0"}`)
		}, proposal.Denied, 2, 1},
	} {
		t.Run(name, func(t *testing.T) {
			b := newBench(t, live)
			b.addUnit()
			folder := b.signedInBase(b.judge().Classes[0])
			test.change(b, folder)
			p := b.judge()
			signed := 0
			for _, approval := range p.Classes[0].Approvals {
				signed += len(approval.Signed)
			}
			if p.Verdict != test.want || signed != test.signed || len(p.Classes[0].Stale) != test.stale {
				t.Errorf("%s, %d signed, %+v", p.Verdict, signed, p.Classes[0].Stale)
			}
			if kept := p.Classes[0].Folder; (kept != "") != (test.signed > 0) {
				t.Errorf("folder %q", kept)
			}
		})
	}
}

// Of two bundles with one plan the one that is signed is carried out; the other is only there.
func TestOfTwoBundlesOfOnePlanTheSignedOneCounts(t *testing.T) {
	b := newBench(t, plantest.Start(t, root))
	b.addUnit()
	first := b.judge().Classes[0]
	b.live.Wait(t, 7*24*time.Hour)
	second := b.judge()
	if second.Classes[0].Digest == first.Digest {
		t.Fatal("the deadline is the same")
	}
	b.signedInBase(first)
	b.keep(second)
	p := b.judge()
	if p.Verdict != proposal.Ready || p.Classes[0].Digest != first.Digest {
		t.Errorf("%s, %s and not %s", p.Verdict, p.Classes[0].Digest, first.Digest)
	}
}

func TestABundleThatIsNoLongerWhatIsPlannedIsStaleFieldByField(t *testing.T) {
	b := newBench(t, plantest.Start(t, root))
	b.addUnit()
	folder := b.keep(b.judge())
	b.edit(b.head, third, "capacity:        25M", "capacity:        20M")
	p := b.judge()
	planned := p.Classes[0]
	if p.Verdict != proposal.Unsigned || planned.Folder != "" || len(planned.Stale) != 1 || filepath.Base(planned.Stale[0].Folder) != filepath.Base(folder.Path) {
		t.Fatalf("%s, %+v", p.Verdict, planned.Stale)
	}
	fields := map[string]bool{}
	for _, difference := range planned.Stale[0].Differences {
		fields[difference.Field] = true
		if difference.Before == difference.After {
			t.Errorf("%+v is no difference", difference)
		}
	}
	if !fields["manifests"] || fields["deadline"] {
		t.Errorf("%v", fields)
	}
}

func TestDocumentsThatSomebodyTamperedWithAreRefused(t *testing.T) {
	live := plantest.Start(t, root)
	for name, test := range map[string]struct {
		tamper func(b *bench, folder rollout.Folder)
		code   fault.Code
	}{
		"a plan that was edited": {func(b *bench, folder rollout.Folder) {
			b.edit(folder.Path, "plan.json", `"paused":false`, `"paused":true`)
		}, fault.Code{}},
		"a bundle that was edited": {func(b *bench, folder rollout.Folder) {
			b.edit(folder.Path, "bundle.json", `"value":"0"`, `"value":"1"`)
		}, fault.BundleNotReproducible},
		"no plan at all": {func(b *bench, folder rollout.Folder) {
			if err := os.Remove(filepath.Join(folder.Path, "plan.json")); err != nil {
				b.t.Fatal(err)
			}
		}, fault.FileUnusable},
		"a link to somewhere else": {func(b *bench, folder rollout.Folder) {
			path := filepath.Join(folder.Path, "plan.json")
			if err := errors.Join(os.Rename(path, filepath.Join(b.t.TempDir(), "plan.json")), os.Symlink("/etc/passwd", path)); err != nil {
				b.t.Fatal(err)
			}
		}, fault.NotPlainFile},
		"a signature of somebody else": {func(b *bench, folder rollout.Folder) {
			b.write(folder.Path, "approvals/mine.json", `{"bundle":"`+filepath.Base(folder.Path)+`","owner":"0x0000000000000000000000000000000000000001","signatures":[],"version":"9.0"}`)
		}, fault.DocumentOfOtherVersion},
		"signatures of another bundle": {func(b *bench, folder rollout.Folder) {
			b.write(folder.Path, "approvals/mine.json", `{"bundle":"`+strings.Repeat("0", 64)+`","owner":"0x0000000000000000000000000000000000000001","signatures":[],"version":"1.0"}`)
		}, fault.SignatureInvalid},
	} {
		t.Run(name, func(t *testing.T) {
			b := newBench(t, live)
			b.addUnit()
			folder := b.keep(b.judge())
			test.tamper(b, folder)
			p := b.judge()
			if p.Verdict != proposal.Unsigned || len(p.Classes[0].Stale) != 1 {
				t.Fatalf("%s, %+v", p.Verdict, p.Classes[0].Stale)
			}
			stale := p.Classes[0].Stale[0]
			if test.code == (fault.Code{}) {
				if len(stale.Differences) != 1 || stale.Differences[0].Field != "basis.platform.paused" {
					t.Errorf("%+v", stale.Differences)
				}
				return
			}
			if !slices.Contains(codes(stale.Faults), test.code) {
				t.Errorf("%v, wanted %s", stale.Faults, test.code)
			}
		})
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

// addClass adds a second Class to a tree.
func (b *bench) addClass(tree string) {
	b.t.Helper()
	other := "halos/meridian/clo-second"
	if err := os.CopyFS(filepath.Join(tree, other), os.DirFS(filepath.Join(tree, class))); err != nil {
		b.t.Fatal(err)
	}
	b.edit(tree, other+"/units/senior.cue", "Meridian CLO", "Meridian Second CLO", "mCLO", "m2CLO",
		"0x145148e422DaFE6278526bE03374F171037576fA", "0x8617E340B3D01FA5F11F306F4090FD50E238070D")
	b.edit(tree, other+"/units/junior.cue", "Meridian CLO", "Meridian Second CLO", "mCLO", "m2CLO",
		"0x527B409D2B753a9449f061E8Dd53eF3AAa58EE45", "0xde709f2102306220921060314715629080e2fb77")
}

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
	third := "halos/meridian/clo-third"
	if err := os.CopyFS(filepath.Join(b.head, third), os.DirFS(filepath.Join(b.head, class))); err != nil {
		t.Fatal(err)
	}
	b.edit(b.head, third+"/units/senior.cue", "Meridian CLO", "Meridian Third CLO", "mCLO", "m3CLO", "0x145148e422DaFE6278526bE03374F171037576fA", "0x1111111111111111111111111111111111111112")
	b.edit(b.head, third+"/units/junior.cue", "Meridian CLO", "Meridian Third CLO", "mCLO", "m3CLO", "0x527B409D2B753a9449f061E8Dd53eF3AAa58EE45", "0x1111111111111111111111111111111111111113")
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
