// SPDX-License-Identifier: AGPL-3.0-or-later

package mutation

import (
	"encoding/json"
	"fmt"
	"maps"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/policy"
)

// draft says how to make a mutant.
type draft struct {
	Mutant
	site   *site
	change func(*scene)
}

// scene is the copy that a mutant changes. It has a Class with what it refers to, or only a Halo, a
// network or a template. The other fields are nil.
type scene struct {
	halo     *catalog.Halo
	class    *catalog.Class
	unit     *catalog.Unit
	template *catalog.Template
	network  *catalog.Network
	entry    *catalog.Entry
	waiver   *catalog.Waiver
	part     *catalog.Catalog // the part of the Catalog that holds them
	life     policy.Life      // what records say; nothing, unless a mutant does
}

// site is the place where mutants are made: one manifest, with what it refers to.
type site struct {
	drafts *[]draft
	whole  *catalog.Catalog
	file   string
	text   []byte // the part of the Catalog to copy, as JSON
	names  struct {
		halo, entry, waiver string
		class               catalog.ClassRef
		unit                catalog.UnitName
		template            catalog.TemplateRef
		network             catalog.NetworkRef
	}
	now   time.Time
	scene // the original; never changed
}

// made returns a copy of the part of the Catalog, with the change, and what records say after it.
func (d *draft) made() (*catalog.Catalog, policy.Life, error) {
	part, err := copied(d.site.text)
	if err != nil {
		return nil, policy.Life{}, fmt.Errorf("%s cannot be copied: %w", d.File, err)
	}
	names := d.site.names
	s := &scene{halo: part.Halo(names.halo), class: part.Class(names.class), template: part.Templates[names.template], network: part.Networks[names.network], entry: part.Inventory[names.entry], waiver: part.Waivers[names.waiver], part: part}
	if s.class != nil {
		s.unit = s.class.Unit(names.unit)
	}
	d.change(s)
	return part, s.life, nil
}

// of returns the same site for a Unit of its Class. The other Units remain in the copy.
func (s *site) of(unit *catalog.Unit) *site {
	other := *s
	other.file, other.unit, other.names.unit = unit.File, unit, unit.Name
	return &other
}

// in returns the same site for another manifest of the copy.
func (s *site) in(file string) *site {
	other := *s
	other.file = file
	return &other
}

// mutant adds a mutant that a rule must kill, at a field of the site's manifest.
func (s *site) mutant(rule, field, change string, do func(*scene)) {
	*s.drafts = append(*s.drafts, draft{Mutant{Rule: rule, File: s.file, Field: field, Change: change}, s, do})
}

// edge adds a mutant that a rule must let pass.
func (s *site) edge(rule, field, change string, do func(*scene)) {
	*s.drafts = append(*s.drafts, draft{Mutant{Rule: rule, File: s.file, Field: field, Change: change, Edge: true}, s, do})
}

// span puts a number on both ends of its range, and pushes it past them.
func (s *site) span(rule, field string, least, greatest *catalog.Integer, set func(*scene, *catalog.Integer)) {
	s.below(rule, field, least, set)
	s.above(rule, field, greatest, set)
}

// below puts a number on the least that it may be, and pushes it past that.
func (s *site) below(rule, field string, least *catalog.Integer, set func(*scene, *catalog.Integer)) {
	one := plus(least, -1)
	s.mutant(rule, field, "one below the least: "+one.String(), func(c *scene) { set(c, one) })
	s.edge(rule, field, "the least: "+least.String(), func(c *scene) { set(c, plus(least, 0)) })
}

// above puts a number on the greatest that it may be, and pushes it past that.
func (s *site) above(rule, field string, greatest *catalog.Integer, set func(*scene, *catalog.Integer)) {
	one := plus(greatest, 1)
	s.mutant(rule, field, "one above the greatest: "+one.String(), func(c *scene) { set(c, one) })
	s.edge(rule, field, "the greatest: "+greatest.String(), func(c *scene) { set(c, plus(greatest, 0)) })
}

// named is a value with a name. A list of them is a map with an order.
type named[T any] struct {
	name string
	of   T
}

// sorted returns the entries of a map in the order of the keys.
func sorted[K ~string, T any](of map[K]T) []named[T] {
	var list []named[T]
	for _, name := range slices.Sorted(maps.Keys(of)) {
		list = append(list, named[T]{string(name), of[name]})
	}
	return list
}

func plus(value *catalog.Integer, delta int64) *catalog.Integer {
	return catalog.NewInteger(new(big.Int).Add(&value.Int, big.NewInt(delta)))
}

// stranger is an address that appears nowhere in a manifest.
var stranger = common.HexToAddress("0xaA00000000000000000000000000000000000001")

// subjects lists the functions that make mutants, by kind of manifest. Each function lists all
// mutants of one site for one subject of the policy.
var subjects = struct{ class, unit, halo, template, network, entry, waiver []func(*site) }{
	class:    []func(*site){classReferences, classParameters, classLimits, accounts, classRecords, classTerms, sharedBooks, classOperators, classAddresses, classAdopted, classTexts, classRamps},
	unit:     []func(*site){unitReferences, unitParameters, unitLimits, unitTiming, unitRecords, unitTerms, unitAddresses, unitTexts},
	halo:     []func(*site){haloRecords, haloAddresses},
	template: []func(*site){templateRecords, templateApprovals},
	network:  []func(*site){networkAddresses},
	entry:    []func(*site){entryRecords, entryAddresses},
	waiver:   []func(*site){waivers},
}

// draftsOf lists all mutants of a Catalog, in a fixed order.
func draftsOf(declared *catalog.Catalog, now time.Time) []draft {
	l := &listing{catalog: declared, now: now}
	for _, name := range slices.Sorted(maps.Keys(declared.Networks)) {
		network := declared.Networks[name]
		part := &catalog.Catalog{Networks: map[catalog.NetworkRef]*catalog.Network{name: network}}
		l.every(subjects.network, part, network.File, scene{network: network})
	}
	for _, name := range slices.Sorted(maps.Keys(declared.Templates)) {
		template := declared.Templates[name]
		part := &catalog.Catalog{Templates: map[catalog.TemplateRef]*catalog.Template{name: template}}
		l.every(subjects.template, part, template.File, scene{template: template})
	}
	for _, halo := range declared.Halos {
		alone := *halo
		alone.Classes = nil
		l.every(subjects.halo, &catalog.Catalog{Halos: []*catalog.Halo{&alone}}, halo.File, scene{halo: halo})
		for _, class := range halo.Classes {
			part := policy.ClassCatalog(declared, halo, class)
			as := scene{halo: halo, class: class, template: declared.Templates[class.Template], network: declared.Networks[class.Network]}
			l.every(subjects.class, part, class.File, as)
			// each Unit alone, so that it takes no longer in a Class of many Units
			for _, unit := range class.Units {
				alone := *class
				alone.Units = []*catalog.Unit{unit}
				as.unit = unit
				l.every(subjects.unit, policy.ClassCatalog(declared, halo, &alone), unit.File, as)
			}
		}
	}
	for _, each := range sorted(declared.Inventory) {
		part := &catalog.Catalog{Inventory: map[string]*catalog.Entry{each.name: each.of}}
		l.every(subjects.entry, part, each.of.File, scene{entry: each.of})
	}
	one := waiver(declared, now)
	l.every(subjects.waiver, &catalog.Catalog{Waivers: map[string]*catalog.Waiver{one.Name: one}}, one.File, scene{waiver: one})
	return l.drafts
}

// listing collects the mutants of a Catalog.
type listing struct {
	catalog *catalog.Catalog
	now     time.Time
	drafts  []draft
}

// every adds all mutants of a site. part is the part of the Catalog to copy, and file is the
// manifest.
func (l *listing) every(list []func(*site), part *catalog.Catalog, file string, as scene) {
	text, err := json.Marshal(part)
	if err != nil {
		panic(err) // cannot happen: a Catalog has a JSON form
	}
	s := &site{drafts: &l.drafts, whole: l.catalog, file: file, text: text, scene: as, now: l.now}
	s.name()
	for _, each := range list {
		each(s)
	}
}

// name notes the names by which the site's manifests are found in a copy.
func (s *site) name() {
	if s.halo != nil {
		s.names.halo = s.halo.Name
	}
	if s.class != nil {
		s.names.class = s.class.Ref()
		s.names.template, s.names.network = s.class.Template, s.class.Network
	}
	if s.unit != nil {
		s.names.unit = s.unit.Name
	}
	if s.class == nil && s.template != nil {
		s.names.template = s.template.Ref()
	}
	if s.class == nil && s.network != nil {
		s.names.network = s.network.Name
	}
	if s.entry != nil {
		s.names.entry = s.entry.Name
	}
	if s.waiver != nil {
		s.names.waiver = s.waiver.Name
	}
}
