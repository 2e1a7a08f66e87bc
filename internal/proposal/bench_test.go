// SPDX-License-Identifier: AGPL-3.0-or-later

package proposal_test

import (
	"bytes"
	"context"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/canon"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/change"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
	"github.com/halo-factory/halocompile/internal/proposal"
	"github.com/halo-factory/halocompile/internal/rollout"
	"github.com/halo-factory/halocompile/internal/tree"
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
		Trees:  change.Trees{Base: open(b.base), Head: open(b.head), Now: time.Date(2026, 12, 1, 12, 0, 0, 0, time.UTC)},
		Dial:   b.dial,
		Serves: func(network catalog.NetworkRef) bool { return network == "devnet" },
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
		"0x145148e422DaFE6278526bE03374F171037576fA", "0x8617E340B3D01FA5F11F306F4090FD50E238070D", "seniority:       1", "seniority:       2", "clo-tranched/senior", "clo-tranched/mezzanine")
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

// addClass adds a second Class to a tree.
func (b *bench) addClass(tree string) {
	b.t.Helper()
	b.addClassAs(tree, "second", "0x8617E340B3D01FA5F11F306F4090FD50E238070D", "0xde709f2102306220921060314715629080e2fb77")
}

// addClassAs adds a Class to a tree, as the example's under another name. Its Units have managers
// of their own.
func (b *bench) addClassAs(tree, name, senior, junior string) {
	b.t.Helper()
	other := "halos/meridian/clo-" + name
	if err := os.CopyFS(filepath.Join(tree, other), os.DirFS(filepath.Join(tree, class))); err != nil {
		b.t.Fatal(err)
	}
	token := "m" + name[:1] + "CLO"
	b.edit(tree, other+"/class.cue", "attest-data-clo-tranched", "attest-data-clo-"+name)
	b.edit(tree, other+"/units/senior.cue", "Meridian CLO", "Meridian "+name+" CLO", "mCLO", token, "clo-tranched/", "clo-"+name+"/",
		"0x145148e422DaFE6278526bE03374F171037576fA", senior)
	b.edit(tree, other+"/units/junior.cue", "Meridian CLO", "Meridian "+name+" CLO", "mCLO", token, "clo-tranched/", "clo-"+name+"/",
		"0x527B409D2B753a9449f061E8Dd53eF3AAa58EE45", junior)
}
