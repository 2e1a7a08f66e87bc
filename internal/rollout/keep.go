// SPDX-License-Identifier: AGPL-3.0-or-later

package rollout

import (
	"context"
	"maps"
	"path/filepath"
	"slices"

	"github.com/halo-factory/halocompile/internal/artifact"
	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/canon"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/inventory"
	"github.com/halo-factory/halocompile/internal/plan"
)

// Keep brings the records of a rollout that is over in line with the chain. It writes anew those
// that are missing, cannot be read, or do not say what the chain shows. It sends nothing.
func (r *Rollout) Keep(ctx context.Context, o Options) (*Outcome, error) {
	c, err := r.Hold()
	if err != nil {
		return nil, err
	}
	outcome := &Outcome{}
	if _, is := c.Class.Platform(); is {
		return outcome, nil // the chain is its record
	}
	outcome.Records, outcome.Unknown, err = r.record(ctx, c, o)
	return outcome, err
}

// record writes those records of a complete rollout that are missing or out of date. One answer of
// a node may be wrong, so record reads the chain twice. It writes nothing when the two readings
// differ.
func (r *Rollout) record(ctx context.Context, c *Compilation, o Options) (written []string, unknown fault.List, err error) {
	there, err := r.Folder.Records(c.Bundle.Network)
	if err != nil {
		return nil, nil, err
	}
	known, err := r.known(ctx, c, o, there)
	if err != nil {
		return nil, nil, err
	}
	build := func() ([]*artifact.Record, error) {
		newest, err := artifact.Newest(ctx, c.Client, known)
		if err != nil {
			return nil, err
		}
		of, err := settled(ctx, c.Client, r.updated(newest, there), c.Class)
		if err != nil {
			return nil, err
		}
		return artifact.Build(ctx, of, known)
	}
	records, err := build()
	if err != nil {
		return nil, nil, err
	}
	news, unknown, err := sift(records, there)
	if err != nil {
		return nil, unknown, err
	}
	if len(news) == 0 {
		return nil, unknown, nil
	}
	again, err := build()
	if err != nil {
		return nil, unknown, err
	}
	for i, record := range records {
		same, err := equal(record, again[i])
		if err != nil {
			return nil, unknown, err
		}
		if !same {
			return nil, unknown, fault.New(fault.NodeContradictsItself, record.Part().String(), "the chain was read twice for its record, and the node gave two answers: nothing was written")
		}
	}
	written, err = r.Folder.WriteRecords(news)
	return written, unknown, err
}

// updated returns the manifests of the Class's newest rollout, with what the records declare since
// then without a transaction: governance may have made it so on the chain.
func (r *Rollout) updated(newest *catalog.Catalog, there []Recorded) *catalog.Catalog {
	class := r.Bundle.Class
	digest, err := r.Bundle.Digest()
	named := func(each Recorded) bool {
		return each.Record != nil && slices.ContainsFunc(each.Record.History, func(of artifact.Revision) bool { return of.Bundle == digest })
	}
	if err != nil || !slices.ContainsFunc(there, named) {
		return newest // it was carried out after all that is recorded
	}
	for _, each := range there {
		if each.Record == nil || !each.Record.Updated() {
			continue
		}
		part, digest := each.Record.Part(), each.Record.History[len(each.Record.History)-1].Declared
		made, _ := artifact.DeclaredIn(r.Catalog, class, part)
		if made.Digest() != digest {
			made = each.Record.Declared
		}
		if _, is := artifact.DeclaredIn(newest, class, part); is && made.Digest() == digest {
			newest = artifact.Declaring(newest, class, made)
		}
	}
	return newest
}

// sift compares the records that the chain gives with those that are there. news are the records
// that are missing or say something else. unknown says what is wrong with the files that belong to
// nothing declared.
func sift(records []*artifact.Record, there []Recorded) (news []*artifact.Record, unknown fault.List, err error) {
	on := map[string]Recorded{} // by the name of its file
	for _, each := range there {
		on[filepath.Base(each.Path)] = each
	}
	for _, record := range records {
		name := recordName(record)
		old := on[name]
		delete(on, name)
		if old.Record != nil {
			same, err := equal(old.Record, record)
			if err != nil {
				return nil, nil, err
			}
			if same {
				continue
			}
		}
		news = append(news, record)
	}
	for _, name := range slices.Sorted(maps.Keys(on)) {
		if list, ok := fault.All(on[name].Err); ok {
			unknown = append(unknown, list...)
			continue
		}
		unknown = append(unknown, fault.New(fault.RecordNotDeclared, on[name].Path, "the manifests of this rollout declare nothing that it would be the record of"))
	}
	return news, unknown, nil
}

// known gathers what the records are built from: the documents of all rollouts of the Class, and
// the records that can be read.
func (r *Rollout) known(ctx context.Context, c *Compilation, o Options, there []Recorded) (artifact.Known, error) {
	known := artifact.Known{From: c.Plan.Block.Number, Bundle: c.Digest}
	if o.Commit != nil {
		known.Commit = func(claimed string, b *bundle.Bundle) string { return o.Commit(ctx, claimed, b) }
	}
	if o.At != nil {
		known.At = func(commit string) (*catalog.Catalog, error) { return o.At(ctx, commit, c.Class) }
	}
	manifests, err := plan.Sources(c.Catalog, c.Class)
	if err != nil {
		return known, err
	}
	data, err := canon.Marshal(c.Plan)
	if err != nil {
		return known, err
	}
	own := artifact.Evidence{Where: r.Folder.Path, Bundle: c.Bundle, Manifests: manifests}
	if own.Acts, own.From, err = acts(data, c.Bundle); err != nil {
		return known, err
	}
	others, err := r.Folder.Evidence(c.Bundle.Network)
	if err != nil {
		return known, err
	}
	known.Evidence = append(known.Evidence, own)
	for _, each := range others {
		if digest, err := each.Bundle.Digest(); err == nil && digest != c.Digest && each.Bundle.Class == c.Class {
			known.Evidence = append(known.Evidence, each)
		}
	}
	for _, each := range there {
		switch {
		case each.Record != nil:
			known.Kept = append(known.Kept, artifact.Kept{Where: each.Path, Record: each.Record})
		case each.Old != nil:
			known.Kept = append(known.Kept, each.Old.Kept(each.Path))
		}
	}
	return known, nil
}

func equal(a, b *artifact.Record) (bool, error) {
	text, err := canon.Marshal(a)
	if err != nil {
		return false, err
	}
	return canon.Equal(text, b)
}

// settled compiles a Class in the way that its records are read: at the depth that the network asks
// for.
func settled(ctx context.Context, client *chain.Client, declared *catalog.Catalog, class catalog.ClassRef) (artifact.Compiled, error) {
	c, err := Compile(ctx, Input{Client: client, Catalog: declared, Class: class, Settled: true}, Planned)
	if err != nil {
		return artifact.Compiled{}, err
	}
	return artifact.Compiled{Client: client, Catalog: declared, Plan: c.Plan}, nil
}

// VerifyRecords reads the chain once for all records of one Class on one network, and says of each
// what is wrong with it. The verdicts are in the order of the records.
func VerifyRecords(ctx context.Context, of Input, records []artifact.Kept, proof artifact.Proof) ([]artifact.Verified, error) {
	as, verdicts := artifact.AsRecorded(of.Catalog, of.Class, records, proof)
	if as == nil {
		return verdicts, nil
	}
	if others, err := inventory.Adopted(ctx, of.Client, as, of.Records, as.Class(of.Class)); err != nil {
		return nil, err
	} else if len(others) > 0 {
		for i := range verdicts {
			verdicts[i].Faults = append(verdicts[i].Faults, others...)
		}
		return verdicts, nil
	}
	compiled, err := settled(ctx, of.Client, as, of.Class)
	if err != nil {
		return nil, err
	}
	found, err := artifact.Verify(ctx, compiled, records, proof)
	if err != nil {
		return nil, err
	}
	for i := range found {
		if len(verdicts[i].Faults) > 0 {
			found[i] = verdicts[i]
		}
	}
	return found, nil
}
