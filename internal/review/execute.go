// SPDX-License-Identifier: AGPL-3.0-or-later

package review

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"math/big"
	"path/filepath"
	"time"

	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/rollout"
	"github.com/halo-factory/halocompile/internal/tree"
)

// Merged is the tree of the main branch, and what it takes to carry out its rollouts.
type Merged struct {
	Root     string // folder of the tree
	Branch   string
	Commit   string // the checked-out commit
	Catalog  *catalog.Catalog
	Checked  func(context.Context, catalog.UnitRef) error // fails if policy denies what is named
	Dial     func(context.Context, *catalog.Network) (*chain.Client, error)
	Relayer  func(chainID uint64) (*ecdsa.PrivateKey, error) // can only pay gas
	FeeCap   *big.Int
	Patience time.Duration

	// Compile compiles a Class as plan does, with all that speaks against it. nil plans no steps of
	// ramps.
	Compile func(context.Context, rollout.Input) (*rollout.Compilation, error)

	// Holds returns the commit that a record may name as the one with its bundle's manifests. See
	// rollout.Options.
	Holds func(ctx context.Context, claimed string, b *bundle.Bundle) string
	// At and Touched read the history of the main branch. See rollout.Updates.
	At      func(ctx context.Context, commit string, class catalog.ClassRef) (*catalog.Catalog, error)
	Touched func(ctx context.Context, file string) string
}

// Execute carries out every rollout of the main branch, as far as it is due and signed. It then
// brings the records of finished rollouts in line with the chain, and revises those whose manifests
// were edited in a way that needs no transaction. begin allows rollouts to begin;
// without it they are only carried on. A fault of one rollout does not stop the others. The error
// lists every fault, and an issue tells of each. At last it makes the rollouts of ramps' steps that
// are due, and asks for their signatures.
func (l *Loop) Execute(ctx context.Context, m Merged, begin bool) error {
	repository, err := tree.Open(m.Root)
	if err != nil {
		return l.Unready(ctx, m.Commit, tree.Fault(m.Root, err))
	}
	defer repository.Close()
	folders, err := rollout.Folders(repository)
	if err != nil {
		return l.Unready(ctx, m.Commit, err)
	}
	if err := l.Host.Resolve(ctx, unreadyMarker, "Main can be carried out again."); err != nil {
		return err
	}
	records, err := l.records(ctx, m)
	if err != nil {
		return l.Unready(ctx, m.Commit, err)
	}
	defer records.close()
	now := turn{repository, records, folders, begin}
	failed := l.carryOut(ctx, m, now)
	if ctx.Err() != nil {
		return join(failed)
	}
	if err := records.keep(ctx); err != nil {
		failed = append(failed, err)
	}
	if m.Compile != nil && ctx.Err() == nil {
		failed = append(failed, l.ramps(ctx, m, now)...)
	}
	return join(failed)
}

// turn is the rollouts that are carried out one after the other.
type turn struct {
	repository *tree.Tree
	records    *records
	folders    []string
	begin      bool
}

// carryOut carries out rollouts in their order. What a Safe executes behind another rollout has its
// turn again as long as anything is sent. One that nobody signs any more is judged last, because
// others may bring about what it lacks.
func (l *Loop) carryOut(ctx context.Context, m Merged, t turn) (failed []error) {
	var dropped []string
	for again := true; again; {
		again = false
		var behind []string
		for _, folder := range t.folders {
			c := l.carrying(m, t, folder)
			err := c.run(ctx, t.begin)
			switch result := c.said.Result; {
			case errors.Is(err, fault.SignedNoMore):
				dropped = append(dropped, folder)
			case err != nil:
				failed = append(failed, c.stopped(ctx, err))
			case result != nil:
				again = again || result.Sent > 0
				if result.Behind() {
					behind = append(behind, folder)
				}
			}
			if ctx.Err() != nil {
				return failed
			}
		}
		t.folders = behind
	}
	for _, folder := range dropped {
		c := l.carrying(m, t, folder)
		if err := c.run(ctx, t.begin); err != nil {
			failed = append(failed, c.stopped(ctx, err))
		}
	}
	return failed
}

// carrying is the work on the rollout in a folder of the main branch.
func (l *Loop) carrying(m Merged, t turn, folder string) *carrying {
	c := &carrying{Loop: l, merged: m, tree: t.repository, name: folder, records: t.records}
	c.folder = rollout.Folder{Path: filepath.Join(m.Root, filepath.FromSlash(folder)), Root: m.Root}
	c.class, _ = rollout.ClassOf(folder)
	return c
}
