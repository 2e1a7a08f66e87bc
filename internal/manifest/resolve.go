// SPDX-License-Identifier: AGPL-3.0-or-later

package manifest

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/parallel"
)

// resolver turns manifests into typed documents, and resolves what they refer to.
type resolver struct {
	problems  *problems
	declared  map[string]bool // such as "network devnet"; its file may have faults
	networks  map[catalog.NetworkRef]*catalog.Network
	templates map[catalog.TemplateRef]*catalog.Template
	halos     map[string]*catalog.Halo
	owners    map[string]*source // by Halo: the file that names its owner
	entries   []pending[rawEntry]
	waivers   []pending[rawWaiver]
	platforms []pending[*catalog.Wanted]
	chains    map[uint64][]pending[rawNetwork] // networks by the id of their chain
	// code that is not built here: where the first template pins it
	built     map[common.Hash]position
	positions map[string]string // nil if nobody asks for them
}

// pending is a manifest that waits until what it refers to is read.
type pending[T any] struct {
	place *place
	from  *source
	raw   T
}

func newResolver(problems *problems) *resolver {
	return &resolver{
		problems:  problems,
		declared:  map[string]bool{},
		networks:  map[catalog.NetworkRef]*catalog.Network{},
		chains:    map[uint64][]pending[rawNetwork]{},
		templates: map[catalog.TemplateRef]*catalog.Template{},
		halos:     map[string]*catalog.Halo{},
		owners:    map[string]*source{},
		built:     map[common.Hash]position{},
	}
}

// declare notes that there is a manifest. A reference to one with faults is then not reported as
// another fault.
func (r *resolver) declare(place *place) { r.declared[string(place.kind)+" "+place.name] = true }

// take checks a manifest that belongs to no Class against the schema, and resolves it. Inventory
// entries and waivers wait until all manifests are read.
func (r *resolver) take(schema_ *schema, place *place, from *source) {
	switch place.kind {
	case network:
		if raw := (networkFile{}); schema_.check(from, &raw, r.problems) {
			r.networks[catalog.NetworkRef(place.name)] = r.network(place, from, raw.Network)
			r.chains[raw.Network.ChainID] = append(r.chains[raw.Network.ChainID], pending[rawNetwork]{place, from, raw.Network})
		}
	case template:
		if raw := (templateFile{}); schema_.check(from, &raw, r.problems) {
			r.template(place, from, raw.Template)
		}
	case halo:
		if raw := (haloFile{}); schema_.check(from, &raw, r.problems) {
			r.halos[place.name] = &catalog.Halo{
				Origin:     catalog.Origin{File: place.file},
				Name:       place.name,
				Title:      raw.Halo.Title,
				Governance: r.address(from, "halo.governance", raw.Halo.Governance),
				Owner:      raw.Halo.Owner,
				Legal:      raw.Halo.Legal,
				Classes:    []*catalog.Class{},
			}
			r.owners[place.name] = from
		}
	case inventory:
		if raw := (entryFile{}); schema_.check(from, &raw, r.problems) {
			r.entries = append(r.entries, pending[rawEntry]{place, from, raw.Entry})
		}
	case waiver:
		if raw := (waiverFile{}); schema_.check(from, &raw, r.problems) {
			r.waivers = append(r.waivers, pending[rawWaiver]{place, from, raw.Waiver})
		}
	}
	r.note(place, from)
}

// note keeps where each field of a manifest is written.
func (r *resolver) note(place *place, from *source) {
	if r.positions == nil {
		return
	}
	for path, where := range from.fields {
		r.positions[place.file+"#"+path] = where.String()
	}
}

// catalog resolves what has waited, and puts everything in order. If there are faults, the Catalog
// holds what could be resolved.
func (r *resolver) catalog() *catalog.Catalog {
	r.registered()
	r.distinct()
	declared := &catalog.Catalog{
		Version:   catalog.Version,
		Networks:  r.networks,
		Templates: r.templates,
		Halos:     []*catalog.Halo{},
		Inventory: r.inventory(),
		Waivers:   r.permissions(),
		Positions: r.positions,
	}
	for _, name := range slices.Sorted(maps.Keys(r.halos)) {
		declared.Halos = append(declared.Halos, r.halos[name])
	}
	return declared
}

// folder resolves a Class with its Units. It reads as many parts of the Units at once as there are
// schemas. It returns nil if the Class does not pass the schema, or if its Halo has faults.
func (r *resolver) folder(repository *Repository, schemas []*schema, sources *Sources) *catalog.Class {
	var parent *catalog.Class
	first := sources.folder.places[0]
	schemas[0] = repository.renewed(schemas[0])
	if from, ok := repository.parse(first, sources.texts[0], schemas[0], r.problems); ok {
		if raw := (classFile{}); schemas[0].check(from, &raw, r.problems) {
			if made := r.class(pending[rawClass]{first, from, raw.Class}); r.halos[made.Halo] != nil {
				parent = made
				r.owner(r.halos[made.Halo], made)
			}
		}
		r.note(first, from)
	}
	books := r.books(repository, schemas, sources)
	places, texts := sources.of(unit)
	units := make([]*catalog.Unit, len(places))
	parts := make([]resolver, len(schemas))
	var read parallel.Group
	for n := range parts {
		part := &parts[n]
		*part = *r
		part.problems = &problems{}
		if r.positions != nil {
			part.positions = map[string]string{}
		}
		read.Go(func() {
			for i := len(places) * n / len(parts); i < len(places)*(n+1)/len(parts); i++ {
				schemas[n] = repository.renewed(schemas[n])
				if from, ok := repository.parse(places[i], texts[i], schemas[n], part.problems); ok {
					if units[i] = part.unitFile(pending[*schema]{places[i], from, schemas[n]}, parent); units[i] != nil {
						units[i].Behind = books[catalog.BookFile(units[i].Book)]
					}
				}
			}
		})
	}
	read.Wait()
	for _, part := range parts {
		r.problems.found = append(r.problems.found, part.problems.found...)
		maps.Copy(r.positions, part.positions)
	}
	for _, made := range units {
		if made != nil {
			parent.Units = append(parent.Units, made)
		}
	}
	places, texts = sources.of(ramp)
	for i, place := range places {
		if from, ok := repository.parse(place, texts[i], schemas[0], r.problems); ok {
			r.ramp(pending[*schema]{place, from, schemas[0]}, parent)
		}
	}
	return parent
}

func (r *resolver) amount(from *source, path string, number json.Number, decimals uint8) catalog.Amount {
	made, err := catalog.ParseAmount(number, decimals)
	if r.inexact(from, path, err); err != nil {
		return catalog.Amount{Units: new(catalog.Integer)}
	}
	return made
}

func (r *resolver) inexact(from *source, path string, err error) {
	if err != nil {
		r.problems.add(fault.AmountNotExact, from.at(path), "%s: %w", path, err)
	}
}

// address reads an address. It demands the checksum, which reveals most mistakes of copying.
func (r *resolver) address(from *source, path, text string) common.Address {
	address := common.HexToAddress(text)
	switch digits := strings.TrimPrefix(text, "0x"); {
	case address == common.Address{}:
		r.problems.add(fault.WrongValue, from.at(path), "%s: the zero address stands for nobody", path)
	case address.Hex() == text:
	case digits == strings.ToLower(digits), digits == strings.ToUpper(digits):
		r.problems.add(fault.BadChecksum, from.at(path), "%s: %s carries no checksum", path, text).
			Remedy("copy it from a source that shows the checksum; if every digit is right, it reads %s", address.Hex())
	default:
		r.problems.add(fault.BadChecksum, from.at(path), "%s: the checksum of %s does not hold", path, text).
			Remedy("copy it again from its source: at least one character is wrong")
	}
	return address
}

func (r *resolver) addresses(from *source, path string, texts []string) []common.Address {
	made := []common.Address{}
	for i, text := range texts {
		made = append(made, r.address(from, fmt.Sprintf("%s.%d", path, i), text))
	}
	return made
}

// principals reads addresses, and names of authorities. A name stands for the authority's Safe.
func (r *resolver) principals(from *source, path string, texts []string, network *catalog.Network) []common.Address {
	made := []common.Address{}
	for i, text := range texts {
		here := fmt.Sprintf("%s.%d", path, i)
		if strings.HasPrefix(text, "0x") {
			made = append(made, r.address(from, here, text))
		} else if authority := r.authority(from, here, catalog.AuthorityRef(text), network); authority != nil {
			made = append(made, authority.Safe)
		}
	}
	return made
}

func (r *resolver) authority(from *source, path string, name catalog.AuthorityRef, network *catalog.Network) *catalog.Authority {
	found := network.Authorities[name]
	if found == nil {
		r.unknown(from, path, "authority of the network "+string(network.Name), string(name), facts.Sorted(network.Authorities))
	}
	return found
}

// unknown reports a reference to something that is not declared, and names what could be referred
// to.
func (r *resolver) unknown(from *source, path, what, name string, known []string) {
	f := r.problems.add(fault.NotDeclared, from.at(path), "%s: %q is no %s", path, name, what)
	if len(known) > 0 {
		f.Remedy("declare it, or use one of: %s", strings.Join(known, ", "))
	}
}
