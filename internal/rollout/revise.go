// SPDX-License-Identifier: AGPL-3.0-or-later

package rollout

import (
	"context"
	"fmt"
	"strings"

	"github.com/halo-factory/halocompile/internal/artifact"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/field"
)

// Updates say how edits that need no transaction become revisions of records.
type Updates struct {
	Catalog *catalog.Catalog // the manifests as they are now
	Commit  string           // that holds them
	// At returns the manifests of a Class as a commit holds them.
	At         func(ctx context.Context, commit string, class catalog.ClassRef) (*catalog.Catalog, error)
	Signatures [][]byte      // of the owners who approve a promise
	Client     *chain.Client // checks the signatures; nil without any
}

// Update adds a revision to each record whose manifest was edited in a way that needs no
// transaction, and writes it. It returns the paths of those records, and a line about each edit
// that has to wait, with what it waits for.
func (s Shelf) Update(ctx context.Context, u Updates) (written, waiting []string, err error) {
	proof, err := s.Proof(func(commit string) (*catalog.Catalog, error) { return u.At(ctx, commit, s.Class) })
	if err != nil {
		return nil, nil, err
	}
	edited, err := Edits(s, u.Catalog, proof)
	if err != nil {
		return nil, nil, err
	}
	var made []*artifact.Record
	for _, each := range edited {
		record, wait, err := s.revise(ctx, u, each, proof)
		if err != nil {
			return nil, nil, err
		}
		if record != nil {
			made = append(made, record)
			continue
		}
		var fields []string
		for _, edit := range each.Edits {
			fields = append(fields, fmt.Sprintf("%s: %s → %s", edit.Field, edit.Before, edit.After))
		}
		waiting = append(waiting, each.Record.Named()+": "+strings.Join(fields, "; ")+": "+wait)
	}
	written, err = s.Folder.WriteRecords(made)
	return written, waiting, err
}

// revise adds one revision. If that has to wait, it returns no record, and says for what.
func (s Shelf) revise(ctx context.Context, u Updates, each Edited, proof artifact.Proof) (record *artifact.Record, wait string, err error) {
	if each.How != field.Record && each.How != field.Promise {
		return nil, fmt.Sprintf("needs a rollout: plan %s", s.Class), nil
	}
	held, err := proof.At(u.Commit)
	if err != nil {
		return nil, "", fault.New(fault.CommitWithoutManifests, each.Path, "commit %q: %w", u.Commit, err)
	}
	if there, _ := artifact.DeclaredIn(held, s.Class, each.Record.Part()); there.Digest() != each.Next.Digest() {
		return nil, "", fault.New(fault.CommitWithoutManifests, each.Path, "commit %s holds another manifest than the work tree", u.Commit).Remedy("commit the manifests first")
	}
	next := artifact.Next{Declared: each.Next, Catalog: u.Catalog.Version, Commit: u.Commit, How: each.How}
	if each.How == field.Promise {
		network := u.Catalog.Networks[s.Network]
		update := each.Record.Update(each.Next, u.Commit, proof.Promising(network))
		if len(u.Signatures) == 0 {
			return nil, fmt.Sprintf("changes a promise; owners of the Safe %s sign %s (typed data: revision %d, previous %s, next %s, commit %s)",
				update.Safe, update.Hash(), update.Revision, update.Previous, update.Next, update.Commit), nil
		}
		head, err := u.Client.Head(ctx)
		if err == nil {
			head, err = u.Client.Settled(ctx, head, network.Confirmations)
		}
		if err != nil {
			return nil, "", err
		}
		if next.Approval, err = artifact.Approve(ctx, u.Client, update, u.Signatures, head); err != nil {
			return nil, "", err
		}
		next.Time = head.Time
	}
	record, err = each.Record.Revise(next)
	return record, "", err
}
