// SPDX-License-Identifier: AGPL-3.0-or-later

package rollout

import (
	"path/filepath"
	"slices"

	"github.com/halo-factory/halocompile/internal/artifact"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/plan"
)

// Open lists the plans of a Class in the repository at root that are open at a time of the chain,
// in Unix seconds: they are made from the present manifests, their deadline is not over, and no
// record has them. It leaves out what cannot be read, because that opens nothing.
func Open(root string, declared *catalog.Catalog, class catalog.ClassRef, now uint64) ([]*plan.Core, error) {
	manifests, err := plan.SourcesDigest(declared, class)
	if err != nil {
		return nil, err
	}
	around := Folder{Path: filepath.Join(root, "halos", class.Halo, class.Class, Approvals, "-"), Root: root}
	folders, err := around.siblings()
	if err != nil {
		return nil, err
	}
	records, err := around.Records(declared.Class(class).Network)
	if err != nil {
		return nil, err
	}
	var open []*plan.Core
	for _, each := range folders {
		p, err := each.Plan()
		if err != nil || p.Core.Class != class || p.Core.Manifests != manifests || p.Core.Deadline < now {
			continue
		}
		if !slices.ContainsFunc(records, func(r Recorded) bool { return r.Record != nil && over(r.Record, p.Digest) }) {
			open = append(open, &p.Core)
		}
	}
	return open, nil
}

// over tells whether a record has the rollout of a plan.
func over(record *artifact.Record, digest string) bool {
	return slices.ContainsFunc(record.History, func(revision artifact.Revision) bool { return revision.Plan == digest })
}
