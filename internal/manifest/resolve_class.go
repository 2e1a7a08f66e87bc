// SPDX-License-Identifier: AGPL-3.0-or-later

package manifest

import (
	"cmp"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	kinds "github.com/halo-factory/halocompile/internal/kind"
	"github.com/halo-factory/halocompile/internal/kind/facts"
)

func (r *resolver) class(each pending[rawClass]) *catalog.Class {
	from, raw := each.from, each.raw
	made := &catalog.Class{
		Origin:   catalog.Origin{File: each.place.file},
		Name:     each.place.name,
		Title:    raw.Title,
		Status:   catalog.StatusOf(raw.Status),
		Replaces: raw.Replaces,
		Halo:     each.place.halo,
		Template: raw.Template,
		Network:  raw.Network,
		GovOps:   raw.GovOps,
		Beacon: catalog.BeaconOperator{
			Kind:     raw.Beacon.Kind,
			Operator: raw.Beacon.Operator,
			Endpoint: raw.Beacon.Endpoint,
			Actors:   r.addresses(from, "class.beacon.actors", raw.Beacon.Actors),
			Revokers: r.addresses(from, "class.beacon.revokers", raw.Beacon.Revokers),
		},
		Legal:     raw.Legal,
		Reporting: raw.Reporting,
		Admins:    []common.Address{},
		Values:    []*catalog.Integer{},
		Units:     []*catalog.Unit{},
	}
	if raw.Cycle != "" {
		made.Cycle = r.duration(from, "class.cycle", raw.Cycle)
	}
	if raw.Attestor != nil {
		made.Attestor = &catalog.Attestor{
			ID: raw.Attestor.ID, Operator: raw.Attestor.Operator, Endpoint: raw.Attestor.Endpoint, Refresh: raw.Attestor.Refresh,
			Address: r.address(from, "class.attestor.address", raw.Attestor.Address),
		}
	}
	if network := r.networks[raw.Network]; network != nil {
		made.Admins = r.principals(from, "class.admins", raw.Admins, network)
		r.authority(from, "class.govOps", raw.GovOps, network)
	} else if !r.declared["network "+string(raw.Network)] {
		r.unknown(from, "class.network", "network", string(raw.Network), facts.Sorted(r.networks))
	}
	if template := r.templates[raw.Template]; template != nil {
		of, known := kinds.Of(template)
		if !known {
			return made // unreachable: the schema knows no other kind
		}
		reader := &reading{r, from, template, raw.Template}
		made.Adopted = reader.adopted(of, "class", raw.Adopted)
		made.Buybox = reader.buybox(of, made, raw.Buybox)
		asset := reader.section(of, made, raw.sections)
		if raw.Buybox.Size != nil && asset != nil && of.Facts().Manifests.Deals {
			size := r.sizes(from, "class.buybox.size", *raw.Buybox.Size, asset.Decimals)
			made.Buybox.Size = &size
		}
		made.Values = reader.classValues(of, made, raw, asset)
	} else if name := raw.Template.Name(); !r.declared["template "+name] || r.anyVersion(name) {
		r.unknown(from, "class.template", "template", string(raw.Template), facts.Sorted(r.templates))
	}
	return made
}

// anyVersion tells whether some version of a template could be read. If none could, the template's
// own faults say why.
func (r *resolver) anyVersion(name string) bool {
	for _, template := range r.templates {
		if template.Name == name {
			return true
		}
	}
	return false
}

// section resolves what only Classes of a kind have, and returns the Class's asset. It returns nil
// if the kind's Classes have none, or if the section has faults.
func (r *reading) section(of kinds.Kind, made *catalog.Class, written map[string]json.RawMessage) *catalog.Asset {
	how, network := of.Facts().Manifests, r.networks[made.Network]
	other := false
	for _, name := range slices.Sorted(maps.Keys(written)) {
		if name != how.Section {
			other = true
			r.problems.add(fault.FieldNotAllowed, r.from.at("class."+name), "class.%s: a Class of the template %s has none", name, made.Template).
				Remedy("remove it, or use a template of kind %s", among(func(each facts.Manifests) bool { return each.Section == name }))
		}
	}
	text, has := written[how.Section]
	if how.Section != "" && !has {
		r.problems.add(fault.FieldMissing, r.from.at("class"), "class.%s: missing; the template %s makes a %s Class", how.Section, made.Template, of.Facts().Title)
		return nil
	}
	if other || network == nil {
		return nil
	}
	file := how.ClassFile()
	if has && !r.from.read(decode(text, file), r.problems) {
		return nil
	}
	return of.ReadClass(r, file, network, made)
}

// among names the kinds whose manifests are written in some way.
func among(is func(facts.Manifests) bool) string {
	var names []string
	for _, each := range kinds.All() {
		if is(each.Facts().Manifests) {
			names = append(names, each.Facts().Name)
		}
	}
	return strings.Join(names, " or ")
}

func (r *reading) classValues(of kinds.Kind, made *catalog.Class, raw rawClass, asset *catalog.Asset) []*catalog.Integer {
	from, template, parameters := r.from, r.template, of.Facts().Parameters.Class
	values := []*catalog.Integer{}
	known := map[string]bool{}
	around := "class.parameters"
	if len(raw.Parameters) == 0 {
		around = "class"
	}
	for _, bound := range template.ClassBounds {
		if given, ok := parameters[bound.Name]; ok {
			if asset != nil { // a missing asset has been reported
				values = append(values, given.Value(made, asset))
			}
			continue
		}
		known[bound.Name] = true
		number, ok := raw.Parameters[bound.Name]
		if !ok {
			r.problems.add(fault.FieldMissing, from.at(around), "class.parameters.%s: missing; the template %s asks for it", bound.Name, raw.Template)
			continue
		}
		values = append(values, r.amount(from, "class.parameters."+bound.Name, number, 0).Units)
	}
	for _, name := range slices.Sorted(maps.Keys(raw.Parameters)) {
		if !known[name] {
			r.problems.add(fault.FieldNotAllowed, from.at("class.parameters."+name), "class.parameters.%s: the template %s has no such parameter", name, raw.Template)
		}
	}
	return values
}

// unitFile checks a Unit by the definition for its Class's template, and resolves it.
func (r *resolver) unitFile(each pending[*schema], parent *catalog.Class) *catalog.Unit {
	from := each.from
	var network *catalog.Network
	var template *catalog.Template
	if parent != nil {
		network, template = r.networks[parent.Network], r.templates[parent.Template]
	}
	of, known := kinds.Of(template)
	// The fault is reported at the Class. The Unit's own faults are reported all the same.
	if network == nil || !known {
		r.alone(from, each.raw)
		return nil
	}
	made := &catalog.Unit{Origin: catalog.Origin{File: each.place.file}, Name: catalog.UnitName(each.place.name), Limits: []*catalog.Limit{}, Values: []*catalog.Integer{}}
	from.definition = of.Facts().Manifests.Definition
	file := of.Facts().Manifests.UnitFile()
	if !each.raw.check(from, file, r.problems) {
		return nil
	}
	asset := of.ReadUnit(&reading{r, from, template, parent.Template}, file, network, parent, made)
	if asset == nil {
		return nil
	}
	if (parent.Adopted == nil) != (made.Adopted == nil) {
		r.problems.add(fault.WrongValue, from.at("unit.adopted"), "unit.adopted: a Unit is adopted with its Class, and the Class %s with all its Units", parent.Name).
			Remedy("adopt both with 'halocompile inventory adopt', or let the factory deploy the Unit in a Class of the factory's")
	}
	for i, oracle := range made.Oracles {
		if strings.HasPrefix(oracle.Source, "0x") {
			r.address(from, fmt.Sprintf("unit.oracles.%d.source", i), oracle.Source)
		}
	}
	for i, bound := range template.UnitBounds {
		given, ok := of.Facts().Parameters.Unit[bound.Name]
		if !ok {
			r.problems.add(fault.NotDeclared, from.top(), "the template %s asks for the parameter %q (its unitBounds.%d), which no field of a Unit gives", parent.Template, bound.Name, i).
				Remedy("use a template for Units of this kind")
			continue
		}
		made.Values = append(made.Values, given.Value(made, asset))
	}
	r.note(each.place, from)
	return made
}

// alone checks a Unit whose Class could not be resolved. A Unit that carries the mark of a kind is
// not checked. Any other is checked as one of the kind without a mark.
func (r *resolver) alone(from *source, against *schema) {
	var plain kinds.Kind
	for _, each := range kinds.All() {
		switch mark := each.Facts().Manifests.Mark; {
		case mark == "":
			plain = cmp.Or(plain, each)
		case from.has(mark):
			return
		}
	}
	from.definition = plain.Facts().Manifests.Definition
	against.check(from, plain.Facts().Manifests.UnitFile(), r.problems)
}
