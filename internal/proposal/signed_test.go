// SPDX-License-Identifier: AGPL-3.0-or-later

package proposal_test

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
	"github.com/halo-factory/halocompile/internal/proposal"
	"github.com/halo-factory/halocompile/internal/rollout"
)

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
