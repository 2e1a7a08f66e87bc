// SPDX-License-Identifier: AGPL-3.0-or-later

package rollout

import (
	"context"
	"fmt"
	"slices"

	"github.com/halo-factory/halocompile/internal/artifact"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
)

// Unrolled lists the Classes that were adopted and have no record yet. named is one Class; the zero
// ClassRef stands for all.
func Unrolled(declared *catalog.Catalog, shelves []Shelf, named catalog.ClassRef) (list []*catalog.Class) {
	for _, halo := range declared.Halos {
		for _, class := range halo.Classes {
			recorded := slices.ContainsFunc(shelves, func(s Shelf) bool { return s.Class == class.Ref() && s.Network == class.Network && s.has(class.Part()) })
			if class.Adopted != nil && !recorded && (named == catalog.ClassRef{} || named == class.Ref()) {
				list = append(list, class)
			}
		}
	}
	return list
}

// Adopt writes the first records of a Class that was adopted, where its plan is empty: no rollout
// comes that would write them. The commit approved it. It returns the paths of the records, or what
// the Class waits for. root is the folder of the repository.
func (u Updates) Adopt(ctx context.Context, root string, class *catalog.Class) (written []string, waits string, err error) {
	ref, network := class.Ref(), u.Catalog.Networks[class.Network]
	if u.Client == nil || u.Client.ChainID() != network.ChainID {
		return nil, fmt.Sprintf("class %s on %s was adopted and has no record: give --rpc-url", ref, network.Name), nil
	}
	c, err := Compile(ctx, Input{Client: u.Client, Catalog: u.Catalog, Class: ref, Settled: true}, Planned)
	if err != nil {
		return nil, "", err
	}
	if !c.Plan.Core.Empty() {
		return nil, fmt.Sprintf("class %s on %s was adopted: its first record comes with a rollout: plan %s", ref, network.Name, ref), nil
	}
	held, err := u.At(ctx, u.Commit, ref)
	if err != nil {
		return nil, "", fault.New(fault.CommitWithoutManifests, class.File, "commit %q: %w", u.Commit, err)
	}
	records, err := artifact.Build(ctx, artifact.Compiled{Client: u.Client, Catalog: u.Catalog, Plan: c.Plan}, artifact.Known{Adopted: u.Commit})
	if err != nil {
		return nil, "", err
	}
	// The Halo's record is there, or comes with the rollouts of its other Classes.
	records = slices.DeleteFunc(records, func(record *artifact.Record) bool { return record.Kind == catalog.HaloLevel })
	for _, record := range records {
		if made, _ := artifact.DeclaredIn(held, ref, record.Part()); made.Digest() != record.Declared.Digest() {
			return nil, "", fault.New(fault.CommitWithoutManifests, class.File, "commit %s holds another manifest of %s than the work tree", u.Commit, record.Part()).Remedy("commit the manifests first")
		}
	}
	written, err = shelfIn(root, ref, network.Name).Folder.WriteRecords(records)
	return written, "", err
}
