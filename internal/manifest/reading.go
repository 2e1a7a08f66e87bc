// SPDX-License-Identifier: AGPL-3.0-or-later

package manifest

import (
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	kinds "github.com/halo-factory/halocompile/internal/kind"
	"github.com/halo-factory/halocompile/internal/kind/facts"
)

// reading is a manifest of a Class or a Unit, as its kind reads it.
type reading struct {
	*resolver
	from     *source
	template *catalog.Template
	ref      catalog.TemplateRef // as the Class writes it
}

// Address implements facts.Fields.
func (r *reading) Address(path, text string) common.Address { return r.address(r.from, path, text) }

// Addresses implements facts.Fields.
func (r *reading) Addresses(path string, texts []string) []common.Address {
	return r.addresses(r.from, path, texts)
}

// Duration implements facts.Fields.
func (r *reading) Duration(path, text string) uint64 { return r.duration(r.from, path, text) }

// Durations implements facts.Fields.
func (r *reading) Durations(path string, written facts.WrittenDurations) catalog.Seconds {
	return r.durations(r.from, path, written)
}

// Sizes implements facts.Fields.
func (r *reading) Sizes(path string, written facts.WrittenRange, decimals uint8) catalog.Sizes {
	return r.sizes(r.from, path, written, decimals)
}

// Rates implements facts.Fields.
func (r *reading) Rates(path string, written catalog.Bps) catalog.Bps {
	return r.rates(r.from, path, written)
}

// Unlimited implements facts.Fields.
func (r *reading) Unlimited(route facts.Route) *catalog.Limit {
	return &catalog.Limit{
		Route:   route.Name,
		Prime:   route.Prime,
		Subject: route.Subject,
		Field:   route.Field,
		Token:   r.token(route),
		Init:    catalog.NoLimit(),
		Initial: catalog.NoLimit(),
	}
}

// Limit implements facts.Fields.
func (r *reading) Limit(route facts.Route, written facts.WrittenLimit, decimals uint8) *catalog.Limit {
	made := r.Unlimited(route)
	decimals = decimalsOf(made.Token, decimals)
	made.Init = r.rateLimit(route.Field+".init", written.Init, decimals)
	made.Initial = r.rateLimit(route.Field+".initial", written.Initial, decimals)
	if written.Now != nil {
		now := r.rateLimit(route.Field+".now", *written.Now, decimals)
		made.Now = &now
	}
	return made
}

// token returns what a route counts, by its template.
func (r *reading) token(route facts.Route) string {
	for _, bound := range r.template.LimitBounds {
		if bound.Route == route.Name {
			return bound.Token
		}
	}
	r.problems.add(fault.NotDeclared, r.from.at(route.Field), "%s: the template %s has no route %s", route.Field, r.ref, route.Name)
	return "asset"
}

func (r *reading) rateLimit(path string, raw facts.WrittenRate, decimals uint8) catalog.RateLimit {
	limit, maximumErr, perDayErr := catalog.ParseRateLimit(raw.Max, raw.PerDay, decimals)
	r.inexact(r.from, path+".max", maximumErr)
	r.inexact(r.from, path+".perDay", perDayErr)
	if maximumErr != nil || perDayErr != nil {
		return catalog.RateLimit{MaxAmount: new(catalog.Integer), Slope: new(catalog.Integer)}
	}
	return limit
}

// Common implements facts.Fields.
func (r *reading) Common(made *catalog.Unit, written facts.WrittenUnit, asset string, decimals uint8) {
	made.Title, made.Status, made.Asset, made.Seniority = written.Title, catalog.StatusOf(written.Status), asset, written.Seniority
	of, _ := kinds.Of(r.template)
	made.Adopted = r.adopted(of, "unit", written.Adopted)
	made.Capacity = r.amount(r.from, "unit.capacity", written.Capacity, decimals)
	made.Book, made.Oracles, made.Redemption = written.Book, []catalog.Oracle{}, written.Redemption
	for i, oracle := range written.Oracles {
		if oracle.MaxAge != "" {
			oracle.Oracle.MaxAge = r.Duration(fmt.Sprintf("unit.oracles.%d.maxAge", i), oracle.MaxAge)
		}
		made.Oracles = append(made.Oracles, oracle.Oracle)
	}
	made.Legal, made.Reporting, made.Day0 = written.Legal, written.Reporting, written.Day0.Day0
	if len(written.Day0.Reviewers) > 0 {
		made.Day0.Reviewers = r.Addresses("unit.day0.reviewers", written.Day0.Reviewers)
	}
}

// adopted reads the contracts of a Class or a Unit that people deployed by hand: all that one of
// its kind has, and no other. It returns nil where the manifest names none.
func (r *reading) adopted(of kinds.Kind, level string, written *facts.WrittenAdopted) *catalog.Adopted {
	if written == nil {
		return nil
	}
	path := level + ".adopted"
	if !of.Facts().Adoptable() {
		r.problems.add(fault.FieldNotAllowed, r.from.at(path), "%s: a %s Class is not adopted: %s", path, of.Facts().Title, of.Facts().NotAdopted).
			Remedy("keep its entry in the inventory, and declare a new Class; see docs/inventory.md")
		return nil
	}
	path += ".contracts"
	wanted := of.Facts().Own(level == "unit")
	made := &catalog.Adopted{Block: written.Block, Contracts: map[string]common.Address{}}
	for _, name := range facts.Sorted(written.Contracts) {
		if !slices.Contains(wanted, name) {
			r.unknown(r.from, path+"."+name, "contract of such a "+level, name, wanted)
		}
		made.Contracts[name] = r.address(r.from, path+"."+name, written.Contracts[name])
	}
	for _, name := range wanted {
		if written.Contracts[name] == "" {
			r.problems.add(fault.FieldMissing, r.from.at(path), "%s.%s: missing", path, name)
		}
	}
	return made
}

// Unknown implements facts.Fields.
func (r *reading) Unknown(path, what, name string, known []string) {
	r.unknown(r.from, path, what, name, known)
}

// Missing implements facts.Fields.
func (r *reading) Missing(path, format string, arguments ...any) {
	r.problems.add(fault.FieldMissing, r.from.at(path), format, arguments...)
}

// Wrong implements facts.Fields.
func (r *reading) Wrong(path, format string, arguments ...any) *fault.Fault {
	return r.problems.add(fault.WrongValue, r.from.at(path), format, arguments...)
}
