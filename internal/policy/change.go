// SPDX-License-Identifier: AGPL-3.0-or-later

package policy

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"maps"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/field"
	"github.com/halo-factory/halocompile/internal/kind"
	"github.com/halo-factory/halocompile/internal/onchain"
)

// Change is one Class before and after, as rules on changes read it.
type Change struct {
	Now    string           `json:"now"`    // RFC 3339, UTC
	Name   catalog.ClassRef `json:"name"`   // "<halo>/<class>"
	Before *catalog.Catalog `json:"before"` // only this Class; null for a new one
	// only this Class; null if its manifest is removed
	After *catalog.Catalog `json:"after"`
	// every field that differs of what is in both, with its row of the table of fields
	Edits    []Edited `json:"edits"`
	Deployed Deployed `json:"deployed"` // by the records of the base
	// by the records of the change; from then on, whatever these lack counts as not deployed
	Recorded Deployed `json:"recorded"`
}

// Edited is one field that differs, and how such a field changes once it is live.
type Edited struct {
	// whether what it belongs to is deployed, by the records of the base
	Live  bool   `json:"live"`
	File  string `json:"file"`
	Field string `json:"field"`         // "unit.limits.transfer.init.max"
	Row   string `json:"row"`           // of the table: "unit.limits.*.init"
	How   string `json:"how"`           // never, move, promise, record
	Way   string `json:"way,omitempty"` // never: what to do instead; move: who calls what
	// who signs; of a promise, the authority that the network of the base names
	By     []string `json:"by"`
	Before string   `json:"before"` // in words; "" for nothing
	After  string   `json:"after"`  // in words; "" for nothing
}

// Deployed says what of a Class is on the chain already, by the records.
type Deployed struct {
	Class bool               `json:"class"`
	Units []catalog.UnitName `json:"units"` // names, sorted
	// names of those whose records say that they are retired, and of the Class if it is
	Retired []string `json:"retired,omitempty"`
}

// lost tells whether the change takes records away.
func (c *Change) lost() bool {
	return c.Deployed.Class && !c.Recorded.Class ||
		slices.ContainsFunc(c.Deployed.Units, func(name catalog.UnitName) bool { return !slices.Contains(c.Recorded.Units, name) })
}

// Past is a Class before a change, with its Halo: what is live is as its record has it. Beside it
// stands what of it is on the chain, by the records before and after the change.
type Past struct {
	Halo               *catalog.Halo
	Class              *catalog.Class
	Deployed, Recorded Deployed
}

// Changes returns the Classes that differ between two Catalogs, and those that lose a record,
// sorted by name. It asks past only about Classes of the first Catalog.
func Changes(before, after *catalog.Catalog, past func(*catalog.Halo, *catalog.Class) (Past, error), now time.Time) ([]Change, error) {
	type pair struct {
		Past
		before, after *catalog.Catalog
	}
	pairs := map[catalog.ClassRef]pair{}
	for _, halo := range before.Halos {
		for _, class := range halo.Classes {
			was, err := past(halo, class)
			if err != nil {
				return nil, err
			}
			pairs[class.Ref()] = pair{Past: was, before: changing(before, was.Halo, was.Class)}
		}
	}
	for _, halo := range after.Halos {
		for _, class := range halo.Classes {
			both := pairs[class.Ref()]
			both.after = changing(after, halo, class)
			pairs[class.Ref()] = both
		}
	}
	changes := []Change{}
	for _, ref := range slices.SortedFunc(maps.Keys(pairs), catalog.ClassRef.Compare) {
		both := pairs[ref]
		change, differs, err := newChange(ref, both.before, both.after, both.Past, now)
		if err != nil {
			return nil, err
		}
		if differs {
			changes = append(changes, change)
		}
	}
	return changes, nil
}

// Since returns the change from the past of a Class to what a Catalog declares; false if there is
// none. Halo and class are nil if it declares no such Class.
func Since(declared *catalog.Catalog, past Past, halo *catalog.Halo, class *catalog.Class, now time.Time) (Change, bool, error) {
	var after *catalog.Catalog
	if class != nil {
		after = changing(declared, halo, class)
	}
	return newChange(past.Class.Ref(), changing(declared, past.Halo, past.Class), after, past, now)
}

// newChange compares a Class before and after. It tells whether they differ, or a record is lost.
func newChange(ref catalog.ClassRef, before, after *catalog.Catalog, past Past, now time.Time) (Change, bool, error) {
	deployed, recorded := past.Deployed, past.Recorded
	for _, each := range []*Deployed{&deployed, &recorded} {
		if each.Units == nil {
			each.Units = []catalog.UnitName{}
		}
	}
	change := Change{Now: now.UTC().Format(time.RFC3339), Name: ref, Before: before, After: after, Edits: []Edited{}, Deployed: deployed, Recorded: recorded}
	was, err := json.Marshal(before)
	if err != nil {
		return change, false, err
	}
	is, err := json.Marshal(after)
	if err != nil {
		return change, false, err
	}
	if bytes.Equal(was, is) {
		return change, change.lost(), nil
	}
	if before != nil && after != nil {
		change.edits()
	}
	return change, true, nil
}

// edits compares every field of what is in both revisions.
func (c *Change) edits() {
	was, is := c.Before.Halos[0].Classes[0], c.After.Halos[0].Classes[0]
	before := field.Side{Network: c.Before.Networks[was.Network], Template: c.Before.Templates[was.Template], Halo: c.Before.Halos[0], Class: was}
	after := field.Side{Network: c.After.Networks[is.Network], Template: c.After.Templates[is.Template], Halo: c.After.Halos[0], Class: is}
	of, known := kind.Of(cmp.Or(before.Template, after.Template))
	if !known {
		return // the rule template.resolved denies the Class
	}
	c.edited(field.Compare(of, before, after))
	if before.Network != nil && after.Network != nil && was.Network == is.Network {
		c.edited(field.CompareNetworks(before.Network, after.Network))
	}
	if before.Template != nil && after.Template != nil && was.Template == is.Template {
		c.edited(field.CompareTemplates(before.Template, after.Template))
	}
}

// edited notes edits. Networks, templates and Halos are in use as soon as the Class is deployed.
func (c *Change) edited(edits []field.Edit) {
	for _, each := range edits {
		live := c.Deployed.Class
		if each.Of.Level == catalog.UnitLevel {
			live = slices.Contains(c.Deployed.Units, catalog.UnitName(each.Of.Name))
		}
		by := []string{}
		for _, signer := range each.Row.By {
			name := string(signer)
			if network := c.Before.Networks[c.Before.Halos[0].Classes[0].Network]; signer == field.Promising && network != nil && network.Promising() != nil {
				name = string(network.Promising().Name)
			}
			by = append(by, name)
		}
		c.Edits = append(c.Edits, Edited{
			Live: live, File: each.File, Field: each.Field, Row: each.Row.Field, How: string(each.Row.How), Way: each.Row.Way, By: by, Before: each.Before, After: each.After,
		})
	}
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
	Sends    []Send            `json:"sends"`
}

// Send is a limit through which a Unit sends capital outside, and what is stated of who receives
// it.
type Send struct {
	File  string           `json:"file"` // of the Unit
	Unit  catalog.UnitName `json:"unit"`
	Own   bool             `json:"own"`   // the limit is the Unit's; otherwise it is the Class's
	Limit int              `json:"limit"` // its place among the limits of Unit or Class
	To    common.Address   `json:"to"`
	Book  *catalog.Book    `json:"book,omitempty"` // absent if it has no manifest
}

// sends lists the limits through which a Class sends capital outside.
func sends(template *catalog.Template, class *catalog.Class) []Send {
	list := []Send{}
	if of, ok := kind.Of(template); ok {
		for _, each := range of.Sends(class) {
			list = append(list, Send{each.Unit.File, each.Unit.Name, each.Own, each.Limit, each.To, each.Unit.Behind})
		}
	}
	return list
}

// JudgePlan asks the rules on plans about the plan of a Class.
func (p *Policy) JudgePlan(ctx context.Context, declared *catalog.Catalog, class *catalog.Class, plan any, now time.Time) (*Findings, error) {
	index := NewIndex(declared, now)
	template := declared.Templates[class.Template]
	denied, err := p.plan(ctx, Plan{
		Now: index.Now, Name: class.Ref(),
		Network: declared.Networks[class.Network], Template: template, Plan: plan, Sends: sends(template, class),
	})
	if err != nil {
		return nil, err
	}
	return p.Findings(denied, []Document{PlanDocument}, index, declared.Position)
}

func (p *Policy) plan(ctx context.Context, of Plan) ([]Denied, error) {
	return p.ask(ctx, PlanDocument, map[string]any{"plan": of})
}

// PlatformPlan is the plan of what a network wants of the Halo Factory, as rules on such plans read
// it.
type PlatformPlan struct {
	Now     string           `json:"now"` // RFC 3339, UTC
	Network *catalog.Network `json:"network"`
	// all templates of the repository
	Templates map[catalog.TemplateRef]*catalog.Template `json:"templates"`
	// the id of each in the TemplateRegistry: a hash of its name and version
	IDs  map[catalog.TemplateRef]common.Hash `json:"ids"`
	Plan any                                 `json:"plan"` // the Plan document
}

// JudgePlatform asks the rules on plans of platforms about that of a network.
func (p *Policy) JudgePlatform(ctx context.Context, declared *catalog.Catalog, network *catalog.Network, plan any, now time.Time) (*Findings, error) {
	index := NewIndex(declared, now)
	ids := map[catalog.TemplateRef]common.Hash{}
	for name, each := range declared.Templates {
		ids[name] = onchain.TemplateID(each.Name, each.Version)
	}
	denied, err := p.platform(ctx, PlatformPlan{Now: index.Now, Network: network, Templates: declared.Templates, IDs: ids, Plan: plan})
	if err != nil {
		return nil, err
	}
	return p.Findings(denied, []Document{PlatformDocument}, index, declared.Position)
}

func (p *Policy) platform(ctx context.Context, of PlatformPlan) ([]Denied, error) {
	return p.ask(ctx, PlatformDocument, map[string]any{"platform": of})
}
