// SPDX-License-Identifier: AGPL-3.0-or-later

package policy

import (
	"bytes"
	"context"
	"encoding/json"
	"maps"
	"slices"
	"time"

	"github.com/halo-factory/halocompile/internal/catalog"
)

// Change is one Class before and after, as rules on changes read it.
type Change struct {
	Now    string           `json:"now"`    // RFC 3339, UTC
	Name   catalog.ClassRef `json:"name"`   // "<halo>/<class>"
	Before *catalog.Catalog `json:"before"` // only this Class; null for a new one
	// only this Class; null if its manifest is removed
	After    *catalog.Catalog `json:"after"`
	Deployed Deployed         `json:"deployed"` // by the records of the base
	// by the records of the change; from then on, whatever these lack counts as not deployed
	Recorded Deployed `json:"recorded"`
}

// Deployed says what of a Class is on the chain already, by the records.
type Deployed struct {
	Class bool               `json:"class"`
	Units []catalog.UnitName `json:"units"` // names, sorted
}

// lost tells whether the change takes records away.
func (c *Change) lost() bool {
	return c.Deployed.Class && !c.Recorded.Class ||
		slices.ContainsFunc(c.Deployed.Units, func(name catalog.UnitName) bool { return !slices.Contains(c.Recorded.Units, name) })
}

// Changes returns the Classes that differ between two Catalogs, and those that lose a record,
// sorted by name. It asks deployed only about Classes of the first Catalog. deployed says what of a
// Class is on the chain, by the records before and after the change.
func Changes(before, after *catalog.Catalog, deployed func(class *catalog.Class) (before, after Deployed, err error), now time.Time) ([]Change, error) {
	type pair struct{ before, after *catalog.Catalog }
	pairs := map[catalog.ClassRef]pair{}
	for _, halo := range before.Halos {
		for _, class := range halo.Classes {
			pairs[class.Ref()] = pair{before: changing(before, halo, class)}
		}
	}
	for _, halo := range after.Halos {
		for _, class := range halo.Classes {
			name := class.Ref()
			pairs[name] = pair{pairs[name].before, changing(after, halo, class)}
		}
	}
	changes := []Change{}
	for _, name := range slices.SortedFunc(maps.Keys(pairs), catalog.ClassRef.Compare) {
		change := Change{
			Now: now.UTC().Format(time.RFC3339), Name: name,
			Before: pairs[name].before, After: pairs[name].after, Deployed: Deployed{Units: []catalog.UnitName{}}, Recorded: Deployed{Units: []catalog.UnitName{}},
		}
		if change.Before != nil {
			var err error
			if change.Deployed, change.Recorded, err = deployed(change.Before.Halos[0].Classes[0]); err != nil {
				return nil, err
			}
		}
		was, err := json.Marshal(change.Before)
		if err != nil {
			return nil, err
		}
		is, err := json.Marshal(change.After)
		if err != nil {
			return nil, err
		}
		if bytes.Equal(was, is) && !change.lost() {
			continue
		}
		changes = append(changes, change)
	}
	return changes, nil
}

// changing returns the part of a Class that may change. It leaves out the inventory, which no rule
// on changes reads.
func changing(declared *catalog.Catalog, halo *catalog.Halo, class *catalog.Class) *catalog.Catalog {
	part := ClassCatalog(declared, halo, class)
	part.Inventory = map[string]*catalog.Entry{}
	return part
}

// Change asks the rules on changes about one Class.
func (p *Policy) Change(ctx context.Context, change Change) ([]Denied, error) {
	return p.ask(ctx, ChangeDocument, map[string]any{"change": change})
}

// Plan is the plan of one Class, as rules on plans read it.
type Plan struct {
	Now      string            `json:"now"` // RFC 3339, UTC
	Name     catalog.ClassRef  `json:"name"`
	Network  *catalog.Network  `json:"network"`
	Template *catalog.Template `json:"template"`
	Plan     any               `json:"plan"` // the Plan document
}

// JudgePlan asks the rules on plans about the plan of a Class.
func (p *Policy) JudgePlan(ctx context.Context, declared *catalog.Catalog, class *catalog.Class, plan any, now time.Time) (*Findings, error) {
	index := NewIndex(declared, now)
	denied, err := p.ask(ctx, PlanDocument, map[string]any{"plan": Plan{
		Now: index.Now, Name: class.Ref(),
		Network: declared.Networks[class.Network], Template: declared.Templates[class.Template], Plan: plan,
	}})
	if err != nil {
		return nil, err
	}
	return p.Findings(denied, []Document{PlanDocument}, index, declared.Position)
}
