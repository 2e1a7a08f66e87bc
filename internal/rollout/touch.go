// SPDX-License-Identifier: AGPL-3.0-or-later

package rollout

import (
	"context"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/plan"
)

// Touch is another rollout that changes something which a plan changes, too.
type Touch struct {
	Class  catalog.ClassRef `json:"class"`
	Digest string           `json:"digest"` // of its bundle
	// names of the plan's calls that change the same, in order
	Calls []string `json:"calls"`
	// only one of both can be carried out as it is, because both deploy the same
	Excludes bool `json:"excludes,omitempty"`
	// the pull request that brings it, or has brought it; 0 if that is not known
	Pull int `json:"pull,omitempty"`
}

// Touches says which other rollouts of the repository that are open change what a plan changes. A
// rollout of the same Class counts once it has begun: until then a new plan takes the place of it.
func Touches(ctx context.Context, of Input, p *plan.Plan, digest string) ([]Touch, error) {
	found, _, err := candidates(ctx, of, func(b *bundle.Bundle) bool {
		own, err := b.Digest()
		return err == nil && own != digest
	})
	if err != nil {
		return nil, err
	}
	others, err := opened(ctx, of, found)
	if err != nil {
		return nil, err
	}
	var list []Touch
	for _, each := range others {
		if replaces(p, each.r.Bundle) && !each.status.Begun() {
			continue
		}
		other, err := each.r.Bundle.Digest()
		if err != nil {
			return nil, err
		}
		if touch := Shared(p, each.r.Plan); touch != nil {
			touch.Digest = other
			list = append(list, *touch)
		}
	}
	return list, nil
}

// replaces tells whether a plan takes the place of a bundle that has not begun: it is of the same,
// or of the whole Class.
func replaces(p *plan.Plan, b *bundle.Bundle) bool {
	return b.Class == p.Core.Class && (p.Core.Basis.Unit == "" || p.Core.Basis.Unit == b.Unit)
}

// Shared says what a plan changes that another one changes, too; nil if there is nothing. Calls
// change the same if the same part of the chain's state shows that they are done.
func Shared(p, other *plan.Plan) *Touch {
	type read struct {
		to   common.Address
		data string
	}
	changes := map[read]plan.Call{}
	for _, calls := range other.Core.CallsOf() {
		for _, call := range calls {
			for _, check := range call.Done {
				changes[read{check.To, string(check.Data)}] = call
			}
		}
	}
	touch := &Touch{Class: other.Core.Class}
	for _, stage := range p.Core.Stages {
		for _, batch := range stage.Batches {
			for _, call := range batch.Calls {
				for _, check := range call.Done {
					theirs, same := changes[read{check.To, string(check.Data)}]
					if !same {
						continue
					}
					if !slices.Contains(touch.Calls, call.Name) {
						touch.Calls = append(touch.Calls, call.Name)
					}
					touch.Excludes = touch.Excludes || call.Act.Kind == plan.Deploy && theirs.Act.Kind == plan.Deploy
				}
			}
		}
	}
	if len(touch.Calls) == 0 {
		return nil
	}
	return touch
}
