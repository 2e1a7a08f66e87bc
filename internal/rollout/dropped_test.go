// SPDX-License-Identifier: AGPL-3.0-or-later

package rollout_test

import (
	"context"
	"errors"
	"os"
	"path"
	"path/filepath"
	"slices"
	"testing"

	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/exec"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
	"github.com/halo-factory/halocompile/internal/rollout"
)

// A rollout has begun, and the signatures of its last stage are missing when its manifests are
// edited. Nobody signs that stage any more, no other Class waits behind its nonces, and everybody
// is told to plan again. Once the new rollout is over, nothing of the first is wanted.
func TestAStageThatWasNotSignedBeforeAnEditIsDropped(t *testing.T) {
	t.Parallel()
	root, at := t.TempDir(), path.Join("halos", plantest.Class.String())
	v := &venue{Live: plantest.Start(t, "../.."), class: filepath.Join(root, filepath.FromSlash(at))}
	v.folder = v.sign(t, v.Catalog)
	name := path.Join(at, rollout.Approvals, filepath.Base(v.folder.Path))
	b, err := v.folder.Bundle()
	if err != nil {
		t.Fatal(err)
	}
	withdrawn(t, v.folder, b)
	for range 2 {
		if outcome, err := v.carry(t, v.folder, v.Catalog, agree); err != nil || outcome.Result.Complete() {
			t.Fatalf("%+v, %v", outcome, err)
		}
		v.Wait(t, plantest.Delay)
	}
	look := func(declared *catalog.Catalog) *rollout.Found {
		t.Helper()
		in := rollout.Repository{Root: root, Tree: os.DirFS(root), Catalog: declared, Dial: func(context.Context, *catalog.Network) (*chain.Client, error) { return v.Client, nil }}
		found, err := in.Look(t.Context(), name)
		if err != nil || found.Err != nil {
			t.Fatalf("%v, %v", err, found.Err)
		}
		return found
	}
	claimed := func(declared *catalog.Catalog) rollout.Claims {
		t.Helper()
		claims, err := rollout.Claimed(t.Context(), rollout.Input{Client: v.Client, Catalog: declared, Class: plantest.Term, Records: os.DirFS(root)})
		if err != nil {
			t.Fatal(err)
		}
		return claims
	}
	if next := look(v.Catalog).Result.Next(); next.State != exec.Unsigned || len(claimed(v.Catalog)) == 0 {
		t.Fatalf("before the edit: %+v, %v", next, claimed(v.Catalog))
	}

	less := edited(t, v.Catalog, func(c *catalog.Class) {
		c.Units[0].Limits = slices.DeleteFunc(c.Units[0].Limits, func(limit *catalog.Limit) bool { return limit.Prime != "" })
	})
	found := look(less)
	if next := found.Result.Next(); next.State != exec.Stuck || found.Past || !errors.Is(found.Result.Stuck(), fault.SignedNoMore) {
		t.Errorf("after the edit: %+v, %v", next, found.Past)
	}
	if claims := claimed(less); len(claims) > 0 {
		t.Errorf("nobody signs for these nonces: %v", claims)
	}
	if _, err := found.Signable(t.Context(), func(string) {}); !errors.Is(err, fault.SignedNoMore) {
		t.Errorf("signing: %v", err)
	}
	if _, err := v.carry(t, v.folder, less, agree); !errors.Is(err, fault.SignedNoMore) {
		t.Errorf("carrying out: %v", err)
	}

	again := v.sign(t, less)
	if outcome, err := v.carry(t, again, less, agree); err != nil || !outcome.Result.Complete() {
		t.Fatal(err)
	}
	if found := look(less); !found.Past {
		t.Error("the chain is as the manifests say, and something is wanted still")
	}
}

// withdrawn leaves in a folder the signatures of the first transaction alone.
func withdrawn(t *testing.T, folder rollout.Folder, b *bundle.Bundle) {
	t.Helper()
	if err := os.RemoveAll(filepath.Join(folder.Path, "approvals")); err != nil {
		t.Fatal(err)
	}
	for _, approval := range plantest.Approvals(t, b) {
		approval.Signatures = slices.DeleteFunc(approval.Signatures, func(s bundle.Signature) bool { return s.Transaction != b.Batches[0].ID })
		if len(approval.Signatures) == 0 {
			continue
		}
		if _, err := folder.WriteApproval(approval); err != nil {
			t.Fatal(err)
		}
	}
}
