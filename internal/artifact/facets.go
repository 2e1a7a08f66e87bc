// SPDX-License-Identifier: AGPL-3.0-or-later

package artifact

import (
	"slices"
	"strings"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/plan"
)

// heldBy lists what a Controller delegates to, as a record has it.
func heldBy(facets []plan.Facet) (list []RecordedFacet) {
	for _, each := range facets {
		if held := each.Held(); !held.None() {
			wires := slices.SortedFunc(slices.Values(held.Wires), catalog.Wire.Compare)
			list = append(list, RecordedFacet{ID: each.ID, Facet: held.Facet, CodeHash: held.CodeHash, Wires: wires})
		}
	}
	slices.SortFunc(list, func(a, b RecordedFacet) int { return strings.Compare(a.ID, b.ID) })
	return list
}

// before tells whether a record is of a version before facets were recorded.
func (r *Record) before() bool { return r.Version == "2.0" || r.Version == "2.1" }

// facets says what the Controller has otherwise than the Class's template pins it. It says nothing
// of a template that pins no facets.
func (r *reader) facets(where string) (faults fault.List) {
	template, held := r.declared.Templates[r.class.Template], r.snapshot.Basis.Class.Facets
	if template == nil || len(template.Facets) == 0 {
		return nil
	}
	differs := func(format string, arguments ...any) {
		faults = append(faults, fault.New(fault.ControllerFacetsDiffer, where, format, arguments...))
	}
	for _, each := range held {
		switch pin := template.Facet(each.ID); {
		case pin == nil && !each.Held().None():
			differs("the Controller %s has %s, which template %s does not have", r.pau.Controller, each.ID, template.Ref())
		case pin != nil:
			if what := each.Held().Differs(*pin, plan.Elsewhere(held, plan.Facet.Held, each.ID)); len(what) > 0 {
				differs("%s of the Controller %s is not the one of template %s: %s", each.ID, r.pau.Controller, template.Ref(), strings.Join(what, "; "))
			}
		}
	}
	return faults
}
