// SPDX-License-Identifier: AGPL-3.0-or-later

package change

import (
	"bytes"
	"encoding/json"
	"maps"
	"slices"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/field"
	"github.com/halo-factory/halocompile/internal/kind"
)

// Kind is a kind of change, by which pull requests are labelled.
type Kind string

const (
	TemplateChange Kind = "template change"
	NetworkChange  Kind = "network change"
	RuleChange     Kind = "rule change"
	ToolChange     Kind = "tool change"
	RecordChange   Kind = "record change"   // of a record of what is deployed; it is denied
	GovernanceTier Kind = "governance tier" // touches a Class that governance has to approve
	NewClass       Kind = "new class"
	NewUnit        Kind = "new unit"
	// an init, an initial limit or a capacity is larger than in the base
	LimitIncrease   Kind = "limit increase"
	ParameterChange Kind = "parameter change"
	// what holders were told: after the merge, owners of an authority sign it
	PromiseChange Kind = "promise change"
	// nothing but what the merge approves alone, by the table of fields
	ReportingOnly Kind = "reporting only"
	Retirement    Kind = "retirement" // a manifest or a record is removed
)

// kindsOf returns the kinds of change between two Catalogs. If the base does not load, before is
// nil, and everything counts as new.
func kindsOf(before, after *catalog.Catalog) []Kind {
	kinds := map[Kind]bool{}
	old, now := classesOf(before), classesOf(after)
	for name, class := range now {
		previous, existed := old[name]
		if !existed {
			kinds[NewClass] = true
			continue
		}
		if grew(previous.Limits, class.Limits) {
			kinds[LimitIncrease] = true
		}
		if !sameLimits(previous.Limits, class.Limits) {
			kinds[ParameterChange] = true
		}
		sort(kinds, sideOf(before, previous), sideOf(after, class))
		units := map[catalog.UnitName]*catalog.Unit{}
		for _, unit := range previous.Units {
			units[unit.Name] = unit
		}
		for _, unit := range class.Units {
			previous, existed := units[unit.Name]
			if !existed {
				kinds[NewUnit] = true
				continue
			}
			if larger(previous, unit) {
				kinds[LimitIncrease] = true
			}
			if !sameLimits(previous.Limits, unit.Limits) {
				kinds[ParameterChange] = true
			}
		}
	}
	if before != nil {
		for _, halo := range after.Halos {
			if previous := before.Halo(halo.Name); previous != nil && len(halo.Classes) == 0 {
				sort(kinds, field.Side{Halo: previous}, field.Side{Halo: halo})
			}
		}
	}
	if len(kinds) > 1 || kinds[LimitIncrease] {
		delete(kinds, ReportingOnly)
	}
	return slices.Sorted(maps.Keys(kinds))
}

// governed tells whether governance has to approve a Class, by the base's templates or by the
// change's own.
func (j *Judgement) governed(name catalog.ClassRef) bool {
	return slices.ContainsFunc([]*catalog.Catalog{j.Catalog, j.After}, func(in *catalog.Catalog) bool {
		if in == nil || in.Class(name) == nil {
			return false
		}
		template := in.Templates[in.Class(name).Template]
		return template != nil && template.Tier == catalog.Governance
	})
}

// Edited lists the fields of a Class, of its Halo and of its Units that the change edits. A Class
// or a Unit that is new has none.
func (j *Judgement) Edited(class catalog.ClassRef) []field.Edit {
	was, is := classesOf(j.before)[class], classesOf(j.Catalog)[class]
	if was == nil || is == nil {
		return nil
	}
	of, _ := kind.Of(j.Catalog.Templates[is.Template])
	return field.Compare(of, sideOf(j.before, was), sideOf(j.Catalog, is))
}

func classesOf(declared *catalog.Catalog) map[catalog.ClassRef]*catalog.Class {
	classes := map[catalog.ClassRef]*catalog.Class{}
	if declared == nil {
		return classes
	}
	for _, halo := range declared.Halos {
		for _, class := range halo.Classes {
			classes[class.Ref()] = class
		}
	}
	return classes
}

// sideOf is a Class with what it refers to.
func sideOf(in *catalog.Catalog, class *catalog.Class) field.Side {
	return field.Side{Network: in.Networks[class.Network], Template: in.Templates[class.Template], Halo: in.Halo(class.Halo), Class: class}
}

// sort adds the kinds of change that lie between two states, by how their fields change once they
// are live.
func sort(kinds map[Kind]bool, before, after field.Side) {
	of, _ := kind.Of(after.Template)
	for _, edit := range field.Compare(of, before, after) {
		switch edit.Row.How {
		case field.Record:
			kinds[ReportingOnly] = true
		case field.Promise:
			kinds[PromiseChange] = true
		default:
			kinds[ParameterChange] = true
		}
	}
}

// sameLimits tells whether limits are the same. Their first values are for the record alone only
// once they are live.
func sameLimits(before, after []*catalog.Limit) bool {
	if len(before)+len(after) == 0 {
		return true
	}
	one, err := json.Marshal(before)
	other, failed := json.Marshal(after)
	return err == nil && failed == nil && bytes.Equal(one, other)
}

// larger tells whether a Unit may take or move more than before. That is so if its capacity, an
// init or an initial limit has grown, or if a route is new.
func larger(before, after *catalog.Unit) bool {
	return after.Capacity.Units.Cmp(&before.Capacity.Units.Int) > 0 || grew(before.Limits, after.Limits)
}

// grew tells whether an init or an initial limit has grown, or a route is new.
func grew(before, after []*catalog.Limit) bool {
	limits := map[catalog.LimitRef]*catalog.Limit{}
	for _, limit := range before {
		limits[limit.Ref()] = limit
	}
	for _, limit := range after {
		previous, existed := limits[limit.Ref()]
		if !existed || grown(previous.Init, limit.Init) || grown(previous.Initial, limit.Initial) {
			return true
		}
	}
	return false
}

func grown(before, after catalog.RateLimit) bool {
	if before.Unlimited || after.Unlimited {
		return after.Unlimited && !before.Unlimited
	}
	return after.MaxAmount.Cmp(&before.MaxAmount.Int) > 0 || after.Slope.Cmp(&before.Slope.Int) > 0
}
