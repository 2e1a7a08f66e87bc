// SPDX-License-Identifier: AGPL-3.0-or-later

package manifest

import (
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

// These are the forms of moments in manifests.
const (
	day    = "2006-01-02"
	second = "2006-01-02T15:04:05Z"
)

// moment reports a day or time that does not exist, or that lies outside FirstYear to LastYear.
func (r *resolver) moment(from *source, path, text, layout string) bool {
	err := instant(text, layout)
	if err != nil {
		r.problems.add(fault.WrongValue, from.at(path), "%s: %w", path, err).Remedy("write a day and a time that the calendar has, in these years")
	}
	return err == nil
}

// owner demands that the Prime that owns a Halo is declared on the network of each of its Classes.
func (r *resolver) owner(halo *catalog.Halo, class *catalog.Class) {
	network := r.networks[class.Network]
	if network == nil || network.Primes[halo.Owner] != nil {
		return
	}
	r.unknown(r.owners[halo.Name], "halo.owner", "Prime of the network "+string(network.Name)+", on which the Halo has a Class", string(halo.Owner), facts.Sorted(network.Primes))
}

// buybox resolves what a Class may invest in, but for the size of a deal, which counts in an asset
// that the kind knows.
func (r *reading) buybox(of kinds.Kind, made *catalog.Class, raw rawBuybox) catalog.Buybox {
	from := r.from
	const path = "class.buybox"
	box := catalog.Buybox{Source: raw.Source, AssetTypes: raw.AssetTypes, Jurisdictions: raw.Jurisdictions, APY: raw.APY, Counterparties: raw.Counterparties}
	if raw.Term != nil {
		term := r.durations(from, path+".term", *raw.Term)
		box.Term = &term
	}
	if raw.APY != nil {
		r.rates(from, path+".apy", *raw.APY)
	}
	if !of.Facts().Manifests.Deals {
		for field, given := range map[string]bool{"size": raw.Size != nil, "counterparties": raw.Counterparties != nil} {
			if given {
				r.problems.add(fault.FieldNotAllowed, from.at(path+"."+field), "%s.%s: a Class of the template %s has no facility that it could refer to", path, field, made.Template).
					Remedy("remove it, or use a template of kind %s", among(func(each facts.Manifests) bool { return each.Deals }))
			}
		}
		return box
	}
	for _, field := range []struct {
		name    string
		missing bool
	}{{"term", raw.Term == nil}, {"size", raw.Size == nil}, {"apy", raw.APY == nil}} {
		if field.missing {
			r.problems.add(fault.FieldMissing, from.at(path), "%s.%s: missing; the template %s makes a %s Class", path, field.name, made.Template, of.Facts().Title)
		}
	}
	return box
}

// inventory resolves the entries of what was deployed without the factory.
func (r *resolver) inventory() map[string]*catalog.Entry {
	made := map[string]*catalog.Entry{}
	for _, each := range r.entries {
		from, raw := each.from, each.raw
		if r.networks[raw.Network] == nil && !r.declared["network "+string(raw.Network)] {
			r.unknown(from, "entry.network", "network", string(raw.Network), facts.Sorted(r.networks))
		}
		if name := raw.Template.Name(); raw.Template != "" && r.templates[raw.Template] == nil && (!r.declared["template "+name] || r.anyVersion(name)) {
			r.unknown(from, "entry.template", "template", string(raw.Template), facts.Sorted(r.templates))
		}
		if len(raw.Contracts) == 0 {
			r.problems.add(fault.FieldMissing, from.at("entry.contracts"), "entry.contracts: names no contract; one is needed at least")
		}
		contracts := map[string]common.Address{}
		holders := map[common.Address]string{}
		for _, name := range slices.Sorted(maps.Keys(raw.Contracts)) {
			path := "entry.contracts." + name
			address := r.address(from, path, raw.Contracts[name])
			if other, twice := holders[address]; twice && address != (common.Address{}) {
				r.problems.add(fault.NameClash, from.at(path), "%s: this is the address of %s, too", path, other).
					Remedy("copy each address from its own source")
			}
			contracts[name], holders[address] = address, name
		}
		r.aboutEntry(from, raw)
		made[each.place.name] = &catalog.Entry{
			Origin:    catalog.Origin{File: each.place.file},
			Name:      each.place.name,
			Title:     raw.Title,
			Kind:      raw.Kind,
			Scope:     raw.Scope,
			Halo:      raw.Halo,
			Network:   raw.Network,
			Contracts: contracts,
			Beacon:    raw.Beacon,
			Artifact:  raw.Artifact,
			Template:  raw.Template,

			Owner: raw.Owner, Legal: raw.Legal, Prime: raw.Prime, Collateral: raw.Collateral, Risk: raw.Risk, Disposition: raw.Disposition,
			Evidence: raw.Evidence, Checked: raw.Checked, Held: raw.Held,
		}
	}
	return made
}

// aboutEntry checks what an entry says about itself: its Prime, the day of its check, and which of
// its contracts it means.
func (r *resolver) aboutEntry(from *source, raw rawEntry) {
	if network := r.networks[raw.Network]; raw.Prime != "" && network != nil && network.Primes[raw.Prime] == nil {
		r.unknown(from, "entry.prime", "Prime of the network "+string(network.Name), string(raw.Prime), facts.Sorted(network.Primes))
	}
	if raw.Checked != nil {
		r.moment(from, "entry.checked.date", raw.Checked.Date, day)
	}
	known := func(path, name string) {
		if raw.Contracts[name] == "" && len(raw.Contracts) > 0 {
			r.unknown(from, path, "contract of this entry", name, facts.Sorted(raw.Contracts))
		}
	}
	for _, name := range slices.Sorted(maps.Keys(raw.Evidence)) {
		known("entry.evidence."+name, name)
	}
	if raw.Held == nil {
		return
	}
	for i, each := range raw.Held.Wiring {
		known(fmt.Sprintf("entry.held.wiring.%d.contract", i), each.Contract)
	}
	for i, each := range raw.Held.Roles {
		known(fmt.Sprintf("entry.held.roles.%d.contract", i), each.Contract)
	}
	for i, each := range raw.Held.Facets {
		known(fmt.Sprintf("entry.held.facets.%d.contract", i), each.Contract)
	}
}

// kindAt returns the kind of manifest that belongs at a path, or "".
func kindAt(file string) kind {
	parts := strings.Split(file, "/")
	last := parts[len(parts)-1]
	switch {
	case len(parts) == 3 && parts[1] == "networks":
		return network
	case len(parts) == 3 && parts[1] == "templates":
		return template
	case len(parts) == 3 && parts[1] == "inventory":
		return inventory
	case len(parts) == 3 && parts[1] == "waivers":
		return waiver
	case len(parts) == 3 && last == "halo.cue":
		return halo
	case len(parts) == 4 && last == "class.cue":
		return class
	case len(parts) == 5 && parts[3] == "units":
		return unit
	case len(parts) == 5 && parts[3] == "ramps":
		return ramp
	}
	return ""
}

// permissions resolves the waivers. The manifest that a waiver is for need not exist yet:
// governance decides first, and the deviation is proposed afterwards.
func (r *resolver) permissions() map[string]*catalog.Waiver {
	made := map[string]*catalog.Waiver{}
	for _, each := range r.waivers {
		from, raw := each.from, each.raw
		granted := r.moment(from, "waiver.granted", raw.Granted, second)
		expires := r.moment(from, "waiver.expires", raw.Expires, second)
		// times in UTC, spelled one way, sort as texts in the order of time
		if granted && expires && raw.Expires <= raw.Granted {
			r.problems.add(fault.WrongValue, from.at("waiver.expires"), "waiver.expires: %s is not after %s, when the waiver is granted", raw.Expires, raw.Granted)
		}
		if kind := kindAt(raw.File); kind == "" || kind == waiver {
			r.problems.add(fault.WrongValue, from.at("waiver.file"), "waiver.file: %s is no place of a manifest that can be waived", raw.File).
				Remedy("name the manifest that may deviate, as messages do")
		} else if !strings.HasPrefix(raw.Field, string(kind)+".") {
			r.problems.add(fault.WrongValue, from.at("waiver.field"), "waiver.field: the place of %s makes it %s, so its fields begin with %q", raw.File, kind.words(), string(kind)+".").
				Remedy("name the field as messages do")
		}
		made[each.place.name] = &catalog.Waiver{
			Origin:     catalog.Origin{File: each.place.file},
			Name:       each.place.name,
			Rule:       raw.Rule,
			Target:     catalog.Target{File: raw.File, Field: raw.Field},
			Value:      raw.Value,
			Reason:     raw.Reason,
			ApprovedBy: raw.ApprovedBy,
			Reference:  raw.Reference,
			Granted:    raw.Granted,
			Expires:    raw.Expires,
		}
	}
	return made
}
