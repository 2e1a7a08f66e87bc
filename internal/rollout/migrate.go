// SPDX-License-Identifier: AGPL-3.0-or-later

package rollout

import (
	"context"

	"github.com/halo-factory/halocompile/internal/artifact"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/fault"
)

// Raise builds the records of a Class anew from the chain, where its folder has records of version
// 1. It returns those that take the place of the old ones. It fails when an old one says anything
// else than the chain: nothing of it may get lost, and nothing false may become a new record. It
// writes nothing.
func Raise(ctx context.Context, client *chain.Client, s Shelf) ([]*artifact.Record, error) {
	var known artifact.Known
	old := map[string]Recorded{}
	for _, each := range s.Records {
		switch {
		case each.Old != nil:
			old[each.Old.Part().String()] = each
			known.Kept = append(known.Kept, each.Old.Kept(each.Path))
			if known.From == 0 || each.Old.Since < known.From {
				known.From = each.Old.Since
			}
		case each.Record != nil:
			known.Kept = append(known.Kept, artifact.Kept{Where: each.Path, Record: each.Record})
		}
	}
	if len(old) == 0 {
		return nil, nil
	}
	var err error
	if known.Evidence, err = s.Evidence(); err != nil {
		return nil, err
	}
	newest, err := artifact.Newest(ctx, client, known)
	if err != nil {
		return nil, err
	}
	of, err := settled(ctx, client, newest, s.Class)
	if err != nil {
		return nil, err
	}
	records, err := artifact.Build(ctx, of, known)
	if err != nil {
		return nil, err
	}
	var faults fault.List
	var raised []*artifact.Record
	for _, record := range records {
		each, there := old[record.Part().String()]
		if !there {
			continue
		}
		delete(old, record.Part().String())
		list, err := each.Old.Differs(each.Path, record, newest)
		if err != nil {
			return nil, err
		}
		faults, raised = append(faults, list...), append(raised, record)
	}
	for _, each := range s.Records {
		if each.Old != nil && old[each.Old.Part().String()].Path == each.Path {
			faults = append(faults, fault.New(fault.RecordNotDeclared, each.Path, "the manifests of the newest rollout of %s declare nothing that it would be the record of", s.Class))
		}
	}
	if len(faults) > 0 {
		return nil, faults
	}
	return raised, nil
}
