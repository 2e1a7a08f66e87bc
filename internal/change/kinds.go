// SPDX-License-Identifier: AGPL-3.0-or-later

package change

import (
	"encoding/json"
	"maps"
	"slices"

	"github.com/halo-factory/halocompile/internal/catalog"
)

// Kind is a kind of change, by which pull requests are labelled.
type Kind string

const (
	TemplateChange Kind = "template change"
	NetworkChange  Kind = "network change"
	RuleChange     Kind = "rule change"
	ToolChange     Kind = "tool change"
	RecordChange   Kind = "record change" // of a record of what is deployed; it is denied
	NewClass       Kind = "new class"
	NewUnit        Kind = "new unit"
	// an init, an initial limit or a capacity is larger than in the base
	LimitIncrease   Kind = "limit increase"
	ParameterChange Kind = "parameter change"
	// nothing but titles, legal documents, reporting and other fields for people
	ReportingOnly Kind = "reporting only"
	Retirement    Kind = "retirement" // a manifest or a record is removed
)

// kindsOf returns the kinds of change between two Catalogs. If the base does not load, before is
// nil, and everything counts as new.
func kindsOf(before, after *catalog.Catalog) ([]Kind, error) {
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
		if err := compareFields(kinds, withoutUnits(previous), withoutUnits(class)); err != nil {
			return nil, err
		}
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
			if err := compareFields(kinds, previous, unit); err != nil {
				return nil, err
			}
		}
	}
	if before != nil {
		for _, halo := range after.Halos {
			if previous := before.Halo(halo.Name); previous != nil {
				a, b := *previous, *halo
				a.Classes, b.Classes = nil, nil
				if err := compareFields(kinds, &a, &b); err != nil {
					return nil, err
				}
			}
		}
	}
	if len(kinds) > 1 || kinds[LimitIncrease] {
		delete(kinds, ReportingOnly)
	}
	return slices.Sorted(maps.Keys(kinds)), nil
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

func withoutUnits(class *catalog.Class) *catalog.Class {
	alone := *class
	alone.Units = nil
	return &alone
}

// forPeople are the fields of a Halo, Class or Unit that no contract knows and that bound no risk.
var forPeople = map[string]bool{"title": true, "legal": true, "reporting": true, "redemption": true, "book": true}

// computed are fields that the manifest does not state, or that follow from others.
var computed = map[string]bool{"manifest": true, "haloManifest": true, "values": true, "file": true}

// compareFields compares the topmost fields of two manifests of one kind.
func compareFields(kinds map[Kind]bool, before, after any) error {
	old, err := fieldsOf(before)
	if err != nil {
		return err
	}
	now, err := fieldsOf(after)
	if err != nil {
		return err
	}
	for name := range now {
		if _, there := old[name]; !there {
			old[name] = nil
		}
	}
	for name, value := range old {
		switch {
		case computed[name], string(value) == string(now[name]):
		case forPeople[name]:
			kinds[ReportingOnly] = true
		default:
			kinds[ParameterChange] = true
		}
	}
	return nil
}

func fieldsOf(document any) (map[string]json.RawMessage, error) {
	text, err := json.Marshal(document)
	if err != nil {
		return nil, err
	}
	var fields map[string]json.RawMessage
	return fields, json.Unmarshal(text, &fields)
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
