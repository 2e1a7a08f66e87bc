// SPDX-License-Identifier: AGPL-3.0-or-later

package rollout_test

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/artifact"
	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/canon"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
	"github.com/halo-factory/halocompile/internal/rollout"
)

// written is a folder with the example's documents.
func written(t *testing.T) (rollout.Folder, *plan.Plan) {
	t.Helper()
	folder := rollout.Folder{Path: filepath.Join(t.TempDir(), "deep", "rollout")}
	declared := plantest.Catalog(t)
	p := plantest.Make(t, declared, plantest.Snapshot(t))
	if err := folder.WritePlan(declared, p, plantest.Compile(t, declared, p)); err != nil {
		t.Fatal(err)
	}
	return folder, p
}

func TestDocumentsComeBackAsTheyWent(t *testing.T) {
	t.Parallel()
	folder, p := written(t)
	again, err := folder.Plan()
	if err != nil || !reflect.DeepEqual(plantest.Copy(t, p), again) {
		t.Errorf("plan: %v", err)
	}
	b, err := folder.Bundle()
	if err != nil {
		t.Fatal(err)
	}
	digest, _ := b.Digest()
	file, _ := os.ReadFile(filepath.Join(folder.Path, "bundle.json"))
	if sum := sha256.Sum256(file); hex.EncodeToString(sum[:]) != digest {
		t.Errorf("sha256sum says %x, the digest is %s", sum, digest)
	}
	if approvals, err := folder.Approvals(); err != nil || len(approvals) != 0 {
		t.Errorf("before anybody signed: %v, %v", approvals, err)
	}
	given := plantest.Approvals(t, b)
	for _, approval := range given {
		path, err := folder.WriteApproval(approval)
		if err != nil || path != filepath.Join(folder.Path, "approvals", approval.Owner.Hex()+".json") {
			t.Errorf("%s, %v", path, err)
		}
	}
	approvals, err := folder.Approvals()
	if err != nil || len(approvals) != len(given) {
		t.Errorf("%d approvals, %v", len(approvals), err)
	}
	launch := []artifact.Revision{{Number: 1}}
	records := []*artifact.Record{
		{Version: artifact.Version, Kind: "unit", Name: "senior", Network: "devnet", Declared: artifact.Declared{Unit: &artifact.UnitManifest{Unit: &catalog.Unit{}}}, History: launch},
		{Version: artifact.Version, Kind: "class", Name: "clo-tranched", Network: "devnet", Declared: artifact.Declared{Class: &artifact.ClassManifest{Class: &catalog.Class{}}}, History: launch},
	}
	paths, err := folder.WriteRecords(records)
	if err != nil || len(paths) != 2 || filepath.Base(paths[0]) != "unit-senior.json" {
		t.Errorf("%v, %v", paths, err)
	}
	back, err := folder.Records("devnet")
	if err != nil || len(back) != 2 || back[0].Record.Kind != "class" || filepath.Base(back[0].Path) != "class-clo-tranched.json" {
		t.Errorf("%+v, %v", back, err)
	}
	// What one file holds, or does not, is no other's.
	text, err := os.ReadFile(paths[0])
	if err != nil {
		t.Fatal(err)
	}
	for name, content := range map[string][]byte{"unit-garbage.json": []byte("{"), "unit-junior.json": text} {
		if err := os.WriteFile(filepath.Join(filepath.Dir(paths[0]), name), content, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	back, err = folder.Records("devnet")
	if err != nil || len(back) != 4 {
		t.Fatalf("%+v, %v", back, err)
	}
	for i, wanted := range []fault.Code{fault.Code{}, fault.ArtifactDiffers, fault.ArtifactDiffers, fault.Code{}} {
		if got := fault.First(back[i].Err); got != wanted || (wanted == fault.Code{}) != (back[i].Record != nil) {
			t.Errorf("%s: %v", back[i].Path, back[i].Err)
		}
	}
	err = filepath.WalkDir(folder.Path, func(path string, entry os.DirEntry, err error) error {
		if err == nil && strings.Contains(entry.Name(), "writing") {
			t.Errorf("%s is left over", path)
		}
		return err
	})
	if err != nil {
		t.Error(err)
	}
}

func TestAFileIsReplacedWhole(t *testing.T) {
	t.Parallel()
	folder, p := written(t)
	path := filepath.Join(folder.Path, "plan.json")
	before, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer before.Close()
	declared := plantest.Catalog(t)
	p.Block.Number++
	if err := folder.WritePlan(declared, p, plantest.Compile(t, declared, p)); err != nil {
		t.Fatal(err)
	}
	// Who has the old one open reads the old one to its end.
	old, _ := before.Stat()
	now, _ := os.Stat(path)
	if os.SameFile(old, now) {
		t.Error("the file was written over")
	}
	if now.Mode().Perm() != 0o644 {
		t.Errorf("mode %v", now.Mode())
	}
}

func TestWhatCannotBeRead(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		change func(text string) string
		code   fault.Code
	}{
		"no JSON": {func(string) string { return "x" }, fault.PlanNotReproducible},
		"cut off": {func(text string) string { return text[:100] }, fault.PlanNotReproducible},
		"another version": {func(text string) string {
			return strings.Replace(text, `"version":"`+plan.Version+`"}`, `"version":"3.0"}`, 1)
		}, fault.DocumentOfOtherVersion},
		"an unknown field":    {func(text string) string { return strings.Replace(text, `"core"`, `"also":1,"core"`, 1) }, fault.PlanNotReproducible},
		"something behind it": {func(text string) string { return text + "{}" }, fault.PlanNotReproducible},
		"white space":         {func(text string) string { return " " + text }, fault.PlanNotReproducible},
	} {
		folder, _ := written(t)
		path := filepath.Join(folder.Path, "plan.json")
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(test.change(string(text))), 0o644); err != nil {
			t.Fatal(err)
		}
		if _, err := folder.Plan(); fault.First(err) != test.code || !strings.Contains(err.Error(), path) {
			t.Errorf("%s: %v", name, err)
		}
	}
	empty := rollout.Folder{Path: t.TempDir()}
	if _, err := empty.Plan(); fault.First(err) != fault.FileUnusable {
		t.Errorf("no plan: %v", err)
	}
	if _, err := empty.Bundle(); fault.First(err) != fault.FileUnusable {
		t.Errorf("no bundle: %v", err)
	}
	if err := os.Mkdir(filepath.Join(empty.Path, "approvals"), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(empty.Path, "approvals", common.Address{}.Hex()+".json"), []byte("{}"), 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := empty.Approvals(); fault.First(err) != fault.DocumentOfOtherVersion {
		t.Errorf("an approval without a version: %v", err)
	}
	if err := os.Symlink("/dev/zero", filepath.Join(empty.Path, "approvals", "z.json")); err != nil {
		t.Fatal(err)
	}
	if err := os.Remove(filepath.Join(empty.Path, "approvals", common.Address{}.Hex()+".json")); err != nil {
		t.Fatal(err)
	}
	if approvals, err := empty.Approvals(); fault.First(err) != fault.NotPlainFile || len(approvals) > 0 {
		t.Errorf("links are not followed: %v, %v", approvals, err)
	}
	if err := os.Symlink("/dev/zero", filepath.Join(empty.Path, "plan.json")); err != nil {
		t.Fatal(err)
	}
	if _, err := empty.Plan(); fault.First(err) != fault.NotPlainFile {
		t.Errorf("a link to a file without end: %v", err)
	}
	large, err := os.Create(filepath.Join(empty.Path, "bundle.json"))
	if err != nil {
		t.Fatal(err)
	}
	defer large.Close()
	if err := large.Truncate(64<<20 + 1); err != nil {
		t.Fatal(err)
	}
	if _, err := empty.Bundle(); fault.First(err) != fault.InputTooLarge {
		t.Errorf("a file that is too large: %v", err)
	}
}

// Nonces for which a bundle is signed again count when they can be read and are of this bundle. All
// else is told, so nobody signs for the old nonces by mistake.
func TestNoncesThatCannotBeReadAreTold(t *testing.T) {
	t.Parallel()
	folder, _ := written(t)
	b, err := folder.Bundle()
	if err != nil {
		t.Fatal(err)
	}
	digest, err := b.Digest()
	if err != nil {
		t.Fatal(err)
	}
	at := slices.IndexFunc(b.Batches, func(t bundle.Transaction) bool { return t.Safe != nil })
	id := b.Batches[at].ID
	path := filepath.Join(folder.Path, "nonces.json")
	write := func(n bundle.Nonces) {
		t.Helper()
		data, err := canon.Marshal(n)
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	write(bundle.Nonces{Version: bundle.Version, Bundle: digest, Nonces: map[plan.TransactionID][]uint64{id: {77, 78}}})
	again, err := folder.Bundle()
	if err != nil || again.Batches[at].Safe.Nonce != 78 || again.Batches[at].Safe.SafeTxHash == b.Batches[at].Safe.SafeTxHash {
		t.Fatalf("%v", err)
	}
	if now, err := again.Digest(); err != nil || now != digest {
		t.Errorf("its digest is %s, %v", now, err)
	}
	many := make([]uint64, 1001)
	for name, test := range map[string]struct {
		write func()
		code  fault.Code
	}{
		"no JSON":           {func() { os.WriteFile(path, []byte("x"), 0o644) }, fault.PlanNotReproducible},
		"another version":   {func() { write(bundle.Nonces{Version: "2.0", Bundle: digest}) }, fault.DocumentOfOtherVersion},
		"of another bundle": {func() { write(bundle.Nonces{Version: bundle.Version, Bundle: strings.Repeat("0", 64)}) }, fault.BundleNotReproducible},
		"of a transaction of nobody": {func() {
			write(bundle.Nonces{Version: bundle.Version, Bundle: digest, Nonces: map[plan.TransactionID][]uint64{"x/y/1": {7}}})
		}, fault.BundleNotReproducible},
		"without an end": {func() {
			write(bundle.Nonces{Version: bundle.Version, Bundle: digest, Nonces: map[plan.TransactionID][]uint64{id: many}})
		}, fault.InputTooLarge},
		"a link": {func() { os.Remove(path); os.Symlink("/dev/zero", path) }, fault.NotPlainFile},
	} {
		if err := os.Remove(path); err != nil && !errors.Is(err, os.ErrNotExist) {
			t.Fatal(err)
		}
		test.write()
		if _, err := folder.Bundle(); fault.First(err) != test.code {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// On a machine where Git converts line ends, each digest differs. Then that is said, and not that a
// document was changed.
func TestConvertedLineEndsAreCalledSo(t *testing.T) {
	t.Parallel()
	folder, _ := written(t)
	for name, read := range map[string]func() error{
		"plan.json":   func() error { _, err := folder.Plan(); return err },
		"bundle.json": func() error { _, err := folder.Bundle(); return err },
	} {
		path := filepath.Join(folder.Path, name)
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(strings.ReplaceAll(string(text), "\n", "\r\n")), 0o644); err != nil {
			t.Fatal(err)
		}
		if err := read(); fault.First(err) != fault.LineEndsChanged || !strings.Contains(err.Error(), "core.autocrlf") || !strings.Contains(err.Error(), "git checkout -- "+path) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// One process at a time applies from a folder, and what it leaves behind when it is killed is
// removed by the next.
func TestAFolderIsHeldByOne(t *testing.T) {
	t.Parallel()
	folder, _ := written(t)
	left := filepath.Join(folder.Path, ".halocompile-"+strings.Repeat("A", 26))
	if err := os.WriteFile(left, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	held, err := folder.Hold()
	if err != nil {
		t.Fatal(err)
	}
	if _, err := folder.Hold(); fault.First(err) != fault.AlreadyRunning || !strings.Contains(err.Error(), "another process holds the lock") {
		t.Errorf("%v", err)
	}
	if err := held.Close(); err != nil {
		t.Fatal(err)
	}
	for _, path := range []string{left, filepath.Join(folder.Path, ".lock")} {
		if _, err := os.Lstat(path); !errors.Is(err, os.ErrNotExist) {
			t.Errorf("%s is still there: %v", path, err)
		}
	}
	if _, err := (rollout.Folder{Path: filepath.Join(folder.Path, "nowhere")}).Hold(); fault.First(err) != fault.FileUnusable {
		t.Errorf("a folder that is not there: %v", err)
	}
}
