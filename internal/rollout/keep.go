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
)

// Keep brings the records of a rollout that is over in line with the chain. It writes anew those
// that are missing, cannot be read, or do not say what the chain shows. It sends nothing.
func (r *Rollout) Keep(ctx context.Context, o Options) (*Outcome, error) {
	c, err := r.hold()
	if err != nil {
		return nil, err
	}
	outcome := &Outcome{}
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
	kept := r.kept(ctx, c, o, there)
	commit := ""
	if o.Commit != nil {
		commit = o.Commit(ctx, "", c.Bundle)
	}
	build := func() ([]*artifact.Record, error) {
		of, err := settled(ctx, c.Client, c.Catalog, c.Class)
		if err != nil {
			return nil, err
		}
		return artifact.Build(ctx, of, c.Bundle, artifact.Known{From: c.Plan.Block.Number, Commit: commit, Kept: kept})
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

// kept lists the records that can be read and whose bundle is there. Each names the commit that
// Options.Commit returns for it, in place of one that does not hold the manifests.
func (r *Rollout) kept(ctx context.Context, c *Compilation, o Options, there []Recorded) []artifact.Kept {
	bundles := map[string]*bundle.Bundle{c.Digest: c.Bundle}
	var kept []artifact.Kept
	for _, each := range there {
		if each.Record == nil {
			continue
		}
		record := *each.Record
		from, read := bundles[record.Source.Bundle]
		if !read {
			// A bundle that cannot be read proves nothing. The record is then written anew.
			from, _ = r.Folder.SourceOf(&record)
			bundles[record.Source.Bundle] = from
		}
		if from == nil {
			continue
		}
		if record.Source.Commit != "" && o.Commit != nil {
			record.Source.Commit = o.Commit(ctx, record.Source.Commit, from)
		}
		kept = append(kept, artifact.Kept{Where: each.Path, Record: &record, Bundle: from})
	}
	return kept
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

// VerifyRecord reads back from the chain every fact of a record that the chain shows, and lists
// each field that differs. b is the bundle that the record came from.
func VerifyRecord(ctx context.Context, client *chain.Client, declared *catalog.Catalog, each Recorded, b *bundle.Bundle) error {
	class, err := artifact.ClassOf(declared, each.Path, each.Record)
	if err != nil {
		return err
	}
	of, err := settled(ctx, client, declared, class)
	if err != nil {
		return err
	}
	return artifact.Verify(ctx, of, each.Path, each.Record, b)
}
