// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"slices"
	"strings"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/field"
)

// Revision is one field in which a record differs from the manifest, and that no change of the plan
// names. The next revision of the record has it.
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

// Revisions lists the fields in which records of what is live differ from the manifests. Of those
// that the chain keeps it lists what no change of the plan names: the chain has it already, or
// keeps it in another form, as it keeps the manager's address in the key of a limit. A status is
// listed in any case: the plan's changes say what becomes of limits, not what the status was.
func Revisions(of field.Kind, recorded, declared field.Side, core *Core) []Revision {
	var list []Revision
	for _, edit := range field.Compare(of, recorded, declared) {
		made := Revision{Subject: edit.Of, Field: edit.Field, File: edit.File, How: edit.Row.How, Before: edit.Before, After: edit.After}
		switch {
		case edit.Row.How == field.Promise:
			if signs := declared.Network.Promising(); signs != nil {
				made.Authority = signs.Name
			}
		case edit.Row.How == field.Record, edit.Row.How == field.Move && (edit.Field == "class.status" || edit.Field == "unit.status"):
		case edit.Row.How == field.Move && (core.Empty() || !retires(declared, edit.Of) && !core.names(edit.Of, edit.Field)):
		default:
			continue
		}
		list = append(list, made)
	}
	return list
}

// retires tells whether a part of a Class is declared as retired. No plan changes what else its
// manifest says then.
func retires(declared field.Side, of catalog.Part) bool {
	if unit := declared.Class.Unit(catalog.UnitName(of.Name)); of.Level == catalog.UnitLevel && unit != nil {
		return declared.Class.StatusOf(unit) == catalog.Retired
	}
	return declared.Class.Status == catalog.Retired
}

// names tells whether a change of the plan is of a field, of a part of it, or of what it is a part
// of. A Class's field may be told of its Units.
func (c *Core) names(of catalog.Part, path string) bool {
	return slices.ContainsFunc(c.Changes, func(change Change) bool {
		return (change.Subject == of || of.Level == catalog.ClassLevel) && (within(change.Field, path) || within(path, change.Field))
	})
}

// within tells whether a field is another one, or a part of it.
func within(path, whole string) bool {
	return path == whole || strings.HasPrefix(path, whole+".")
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
