// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/field"
)

// Revision is one field in which a record differs from the manifest, and that no stage of the plan
// changes. The next revision of the record has it.
type Revision struct {
	Subject catalog.Part `json:"subject"`
	Field   string       `json:"field"` // as in the manifest: "unit.seniority"
	File    string       `json:"file"`
	How     field.How    `json:"how"`
	// whose owners sign it; "" if nobody does: the merge approves it, or the chain has it already
	Authority catalog.AuthorityRef `json:"authority,omitempty"`
	Before    string               `json:"before,omitempty"`
	After     string               `json:"after,omitempty"`
}

// Revisions lists the fields in which records of what is live differ from the manifests. Those that
// the chain keeps are among them only if nothing is to be done, because then the chain has them
// already.
func Revisions(of field.Kind, recorded, declared field.Side, core *Core) []Revision {
	var list []Revision
	for _, edit := range field.Compare(of, recorded, declared) {
		made := Revision{Subject: edit.Of, Field: edit.Field, File: edit.File, How: edit.Row.How, Before: edit.Before, After: edit.After}
		switch {
		case edit.Row.How == field.Promise:
			if signs := declared.Network.Promising(); signs != nil {
				made.Authority = signs.Name
			}
		case edit.Row.How == field.Record, edit.Row.How == field.Move && core.Empty():
		default:
			continue
		}
		list = append(list, made)
	}
	return list
}

// Revise notes what records of what is live have otherwise than the manifests. The plan's digest
// does not cover it.
func (p *Plan) Revise(declared *catalog.Catalog, list []Revision) {
	p.Revisions = list
	if p.Positions == nil {
		p.Positions = map[string]string{}
	}
	for _, each := range list {
		place(p.Positions, declared, each.File, each.Field)
	}
}

// Idle tells whether there is nothing to do, on the chain or in the records.
func (p *Plan) Idle() bool { return p.Core.Empty() && len(p.Revisions) == 0 }
