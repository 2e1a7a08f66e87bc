// SPDX-License-Identifier: AGPL-3.0-or-later

package review_test

import (
	"context"
	"errors"
	"os"
	"strings"
	"testing"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/devnet"
	"github.com/halo-factory/halocompile/internal/githubtest"
	"github.com/halo-factory/halocompile/internal/manifest"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
	"github.com/halo-factory/halocompile/internal/review"
)

// One issue says what the chains of all networks have otherwise. It is edited when that changes,
// left alone when it does not or when nobody can say, and closed once nothing differs.
func TestOneIssueTellsDrift(t *testing.T) {
	w, second := newWorld(t), plantest.StartAs(t, root, devnet.ChainIDs[1])
	folder := w.tree("main")
	declared, err := manifest.Load(t.Context(), os.DirFS(folder), manifest.Options{})
	if err != nil {
		t.Fatal(err)
	}
	// The Term Class is on a network of its own, whose chain another node has.
	other := plantest.Copy(t, declared.Networks["devnet"])
	other.Name, other.ChainID = "second", devnet.ChainIDs[1]
	declared.Networks[other.Name], declared.Class(plantest.Term).Network = other, other.Name
	dial := func(ctx context.Context, network *catalog.Network) (*chain.Client, error) {
		if network.Name == other.Name {
			return chain.Dial(ctx, second.Chain.URL(), chain.Options{Errors: bindings.ABIs()})
		}
		return w.dial(ctx, network)
	}
	look := func(writes int) (*githubtest.Issue, error) {
		t.Helper()
		before := len(w.writes())
		err := w.loop.Drift(t.Context(), review.Merged{Root: folder, Catalog: declared, Dial: dial})
		if more := len(w.writes()) - before; more != writes {
			t.Errorf("%d writes: %v", more, w.writes()[before:])
		}
		issues := w.host.Issues()
		if len(issues) != 1 {
			t.Fatalf("%+v, %v", issues, err)
		}
		return &issues[0], err
	}

	issue, err := look(1)
	if err != nil || issue.State != "open" || issue.Author != bot {
		t.Fatal(issue, err)
	}
	has(t, issue.Body, "<!-- halocompile:drift -->\n", "meridian/clo-tranched", "meridian/senior-secured", "not on the chain")
	if _, err := look(0); err != nil {
		t.Error(err)
	}

	w.live.Launch(t, plantest.Class)
	issue, err = look(1)
	if err != nil || strings.Contains(issue.Body, "meridian/clo-tranched") {
		t.Error(issue.Body, err)
	}

	working := dial
	dial = func(context.Context, *catalog.Network) (*chain.Client, error) {
		return nil, errors.New("no node answers")
	}
	if issue, err = look(0); err == nil || !strings.Contains(err.Error(), "no node answers") || issue.State != "open" {
		t.Error(issue, err)
	}
	dial = working

	second.Launch(t, plantest.Term)
	issue, err = look(2)
	if err != nil || issue.State != "closed" || len(issue.Comments) != 1 {
		t.Error(issue, err)
	}
}
