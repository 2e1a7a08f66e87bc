// SPDX-License-Identifier: AGPL-3.0-or-later

package proposal

import (
	"context"
	"errors"
	"io/fs"
	"maps"
	"path"
	"slices"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/change"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/rollout"
)

// platforms plans the platform of each network that the change alters. Networks and templates judge
// a change, so the rules read those of the base. But a plan is of what the change says: that is
// what the main branch has after the merge.
func (p *Proposal) platforms(ctx context.Context, asked Request, judged *change.Judgement, planned earlier) error {
	if judged.After == nil {
		return nil // the Proposal says why
	}
	for _, name := range slices.Sorted(maps.Keys(judged.After.Networks)) {
		altered, err := alters(asked, judged, name)
		if err != nil {
			return err
		}
		if !altered {
			continue
		}
		entry := Class{Name: name.Platform(), Network: name, Approvals: []Signing{}}
		if err := p.judge(ctx, asked, judged.After, entry, planned); err != nil {
			return err
		}
	}
	return nil
}

// alters tells whether a change alters what a network wants of the Halo Factory: the manifests that
// its plan is made from, or the documents of its rollouts.
func alters(asked Request, judged *change.Judgement, name catalog.NetworkRef) (bool, error) {
	if judged.After.Networks[name].Platform == nil {
		return false, nil
	}
	if judged.Before == nil || judged.Before.Networks[name] == nil {
		return true, nil
	}
	was, err := plan.SourcesDigest(judged.Before, name.Platform())
	if err != nil {
		return false, err
	}
	is, err := plan.SourcesDigest(judged.After, name.Platform())
	if err != nil || was != is {
		return true, err
	}
	folder := path.Join("halos", name.Platform().String(), rollout.Approvals)
	if _, err := fs.Stat(asked.Head, folder); errors.Is(err, fs.ErrNotExist) {
		return false, nil
	}
	same, err := change.SameFolder(asked.Base, asked.Head, folder)
	return !same, err
}
