// SPDX-License-Identifier: AGPL-3.0-or-later

package review

import (
	"context"
	"fmt"
	"slices"

	"github.com/halo-factory/halocompile/internal/artifact"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/rollout"
)

// adopt writes the first records of Classes that were adopted, and commits them. Their contracts
// were there before, so no rollout comes that would write these records: the merge approved them.
// Where there is something to change, the rollout that changes it writes them.
func (r *records) adopt(ctx context.Context) error {
	var shelves []rollout.Shelf
	for _, s := range r.shelves {
		shelves = append(shelves, rollout.Shelf{Class: s.class, Network: s.network, Records: s.found})
	}
	m := r.merged
	for _, class := range rollout.Unrolled(m.Catalog, shelves, catalog.ClassRef{}) {
		client, err := r.client(ctx, class.Network)
		if err != nil {
			return err
		}
		written, waits, err := rollout.Updates{Catalog: m.Catalog, Commit: m.Commit, At: m.At, Client: client}.Adopt(ctx, m.Root, class)
		if err != nil {
			return err
		}
		if waits != "" {
			r.loop.Note("%s", waits)
		}
		if _, _, err := r.loop.commitRecords(ctx, m, written, fmt.Sprintf("First records of %s on %s, which was adopted", class.Ref(), class.Network)); err != nil {
			return err
		}
	}
	return nil
}

// proveAdopted notes which records of an adopted Class are as the chain and the commits that they
// name say. There is no rollout that could prove them.
func (r *records) proveAdopted(ctx context.Context, s *shelf, kept []artifact.Kept) error {
	client, err := r.client(ctx, s.network)
	if err != nil {
		return err
	}
	m := r.merged
	proof, err := rollout.Shelf{Class: s.class, Network: s.network, Folder: s.folder(m.Root, "-")}.Proof(func(commit string) (*catalog.Catalog, error) {
		return m.At(ctx, commit, s.class)
	})
	if err != nil {
		return err
	}
	verdicts, err := rollout.VerifyRecords(ctx, rollout.Input{Client: client, Catalog: m.Catalog, Class: s.class}, kept, proof)
	if err != nil {
		return err
	}
	s.adopted = true
	for i, each := range verdicts {
		if len(each.Faults) > 0 {
			s.wrong = append(s.wrong, each.Faults...)
			continue
		}
		s.proved = append(s.proved, kept[i].Record)
	}
	return nil
}

// adopted tells whether records are of a Class that was adopted and of which no rollout is
// recorded.
func (r *records) adopted(s *shelf, kept []artifact.Kept) bool {
	class := r.merged.Catalog.Class(s.class)
	rolled := func(each artifact.Kept) bool {
		return slices.ContainsFunc(each.Record.History, func(of artifact.Revision) bool { return of.Bundle != "" })
	}
	return len(kept) > 0 && class != nil && class.Adopted != nil && !slices.ContainsFunc(kept, rolled)
}
