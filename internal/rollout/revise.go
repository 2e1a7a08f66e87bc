// SPDX-License-Identifier: AGPL-3.0-or-later

package rollout

import (
	"context"
	"errors"
	"slices"

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
	At func(ctx context.Context, commit string, class catalog.ClassRef) (*catalog.Catalog, error)
	// Touched returns the newest commit that changed a manifest's file; "" if that is unknown. nil
	// means that a promise is signed for Commit, and for no other.
	Touched    func(ctx context.Context, file string) string
	Signatures [][]byte      // of the owners who approve a promise, besides those in files
	Client     *chain.Client // checks the signatures; nil without any
}

// Update adds a revision to each record whose manifest was edited in a way that needs no
// transaction, and writes it. It returns the paths of those records, and each edit that has to
// wait.
func (s Shelf) Update(ctx context.Context, u Updates) (written []string, waiting []Waiting, err error) {
	made, waiting, err := s.revisions(ctx, u)
	if err != nil {
		return nil, nil, err
	}
	written, err = s.Folder.WriteRecords(made)
	return written, waiting, err
}

// Waits returns each edit that has to wait. It writes nothing.
func (s Shelf) Waits(ctx context.Context, u Updates) ([]Waiting, error) {
	_, waiting, err := s.revisions(ctx, u)
	return waiting, err
}

// revisions makes the records with one revision more, and finds the edits that have to wait.
func (s Shelf) revisions(ctx context.Context, u Updates) (made []*artifact.Record, waiting []Waiting, err error) {
	proof, err := s.Proof(func(commit string) (*catalog.Catalog, error) { return u.At(ctx, commit, s.Class) })
	if err != nil {
		return nil, nil, err
	}
	edited, err := Edits(s, u.Catalog, proof)
	if err != nil {
		return nil, nil, err
	}
	edited, err = s.moved(ctx, u, edited, proof)
	if err != nil {
		return nil, nil, err
	}
	for _, each := range edited {
		record, wait, err := s.revise(ctx, u, each, proof)
		switch {
		case err != nil:
			return nil, nil, err
		case record != nil:
			made = append(made, record)
		default:
			waiting = append(waiting, *wait)
		}
	}
	return made, waiting, nil
}

// revise adds one revision. If that has to wait, it returns no record, and says for what.
func (s Shelf) revise(ctx context.Context, u Updates, each Edited, proof artifact.Proof) (*artifact.Record, *Waiting, error) {
	if each.How != field.Record && each.How != field.Promise {
		wait := &Waiting{Edited: each, Class: s.Class, Network: s.Network}
		if each.How == field.Move && u.Client == nil {
			wait.Notes = []string{"if the chain has it already, give --rpc-url"}
		}
		return nil, wait, nil
	}
	if _, err := proof.At(u.Commit); err != nil {
		return nil, nil, fault.New(fault.CommitWithoutManifests, each.Path, "commit %q: %w", u.Commit, err)
	}
	if !s.holds(u.Commit, each, proof) {
		return nil, nil, fault.New(fault.CommitWithoutManifests, each.Path, "commit %s holds another manifest than the work tree", u.Commit).Remedy("commit the manifests first")
	}
	next := artifact.Next{Declared: each.Next, Catalog: u.Catalog.Version, Commit: u.Commit, How: each.How}
	if each.How == field.Promise {
		wait, signatures, at, err := s.promise(ctx, u, each, proof)
		if err != nil {
			return nil, nil, err
		}
		if wait.Threshold == 0 || uint64(len(signatures)) < wait.Threshold && len(u.Signatures) == 0 {
			return nil, wait, nil
		}
		if next.Approval, err = artifact.Approve(ctx, u.Client, *wait.Update, signatures, at); err != nil {
			return nil, nil, err
		}
		next.Commit, next.Time = wait.Update.Commit, at.Time
	}
	record, err := each.Record.Revise(next)
	return record, nil, err
}

// moved finds out which edits of what the chain holds need no rollout, because the chain has it
// already: somebody did it there, and the manifest follows. Their records are built anew, so that
// they say what the chain shows. Where a rollout is over and not recorded, it is left to that.
func (s Shelf) moved(ctx context.Context, u Updates, edited []Edited, proof artifact.Proof) ([]Edited, error) {
	network := u.Catalog.Networks[s.Network]
	moves := func(each Edited) bool { return each.How == field.Move }
	if u.Client == nil || network == nil || u.Client.ChainID() != network.ChainID || !slices.ContainsFunc(edited, moves) {
		return edited, nil
	}
	c, err := Compile(ctx, Input{Client: u.Client, Catalog: u.Catalog, Class: s.Class, Settled: true}, Planned)
	if fault.First(err).Stage() == fault.StagePlan {
		return edited, nil // what cannot be planned is not there
	}
	if err != nil || !c.Plan.Core.Empty() {
		return edited, err
	}
	records, err := s.rebuilt(ctx, artifact.Compiled{Client: u.Client, Catalog: u.Catalog, Plan: c.Plan}, proof.At)
	if err != nil || records == nil {
		return edited, err
	}
	list := slices.Clone(edited)
	for i, each := range list {
		if record := records[each.Record.Part()]; moves(each) && record != nil {
			list[i].Record, list[i].How = record, untransacted(each.Edits)
		}
	}
	return list, nil
}

// rebuilt builds the records of a Class anew from the chain, by their parts. It returns none if a
// rollout is over that no record names.
func (s Shelf) rebuilt(ctx context.Context, of artifact.Compiled, at func(commit string) (*catalog.Catalog, error)) (map[catalog.Part]*artifact.Record, error) {
	known, named := artifact.Known{At: at}, map[string]bool{}
	for _, each := range s.Records {
		if each.Record == nil {
			return nil, nil
		}
		known.Kept = append(known.Kept, artifact.Kept{Where: each.Path, Record: each.Record})
		if since := each.Record.Chain.Since; known.From == 0 || since < known.From {
			known.From = since
		}
		for _, revision := range each.Record.History {
			named[revision.Bundle] = true
		}
	}
	var err error
	if known.Evidence, err = s.Evidence(); err != nil {
		return nil, err
	}
	others := known
	others.Evidence = nil
	for _, each := range known.Evidence {
		digest, err := each.Bundle.Digest()
		if err != nil {
			return nil, err
		}
		if !named[digest] {
			others.Evidence = append(others.Evidence, each)
		}
	}
	if len(others.Evidence) > 0 {
		if _, err := artifact.Newest(ctx, of.Client, others); !errors.Is(err, fault.ArtifactIncomplete) {
			return nil, err
		}
	}
	records, err := artifact.Build(ctx, of, known)
	made := map[catalog.Part]*artifact.Record{}
	for _, each := range records {
		made[each.Part()] = each
	}
	return made, err
}

// untransacted is what edits need that no transaction is needed for: those of what the chain holds
// need no more than the merge.
func untransacted(edits []field.Edit) field.How {
	how := strictest(slices.DeleteFunc(slices.Clone(edits), func(each field.Edit) bool { return each.Row.How == field.Move }))
	if how == field.Never && !slices.ContainsFunc(edits, func(each field.Edit) bool { return each.Row.How != field.Move }) {
		return field.Record
	}
	return how
}
