// SPDX-License-Identifier: AGPL-3.0-or-later

package rollout

import (
	"context"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/plan"
)

// Pausing is a ramp of the repository that goes no further until somebody acts.
type Pausing struct {
	Class catalog.ClassRef `json:"class"`
	Name  string           `json:"name"` // of the ramp
	File  string           `json:"file"`
	plan.RampPause
}

// PausesOf lists the ramps of a plan that pause.
func PausesOf(p *plan.Plan) (list []Pausing) {
	for _, each := range p.Pauses {
		list = append(list, Pausing{p.Core.Class, each.Ramp.Name, each.Ramp.File, each})
	}
	return list
}

// Pauses lists the ramps that pause of all Classes on networks whose node can be asked; dial
// returns no client for one that cannot. failed says why a Class could not be looked at.
func (r Repository) Pauses(ctx context.Context, dial func(*catalog.Network) (*chain.Client, error)) (list []Pausing, failed []error) {
	for _, halo := range r.Catalog.Halos {
		for _, class := range halo.Classes {
			if len(class.Ramps) == 0 {
				continue
			}
			client, err := dial(r.Catalog.Networks[class.Network])
			if err == nil && client == nil {
				continue
			}
			var c *Compilation
			if err == nil {
				c, err = Compile(ctx, Input{Client: client, Catalog: r.Catalog, Class: class.Ref(), Records: r.Tree}, Planned)
			}
			if err != nil {
				failed = append(failed, err)
				continue
			}
			list = append(list, PausesOf(c.Plan)...)
		}
	}
	return list, failed
}
