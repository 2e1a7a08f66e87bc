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

// draft is a mutant that is not made yet.
type draft struct {
	Mutant
	site   *site
	change func(*scene)
}

// scene is the copy that a mutant is made of: a Class with what it refers to, or a Halo, a network or a template by itself. What the site
// does not have is nil.
type scene struct {
	halo     *catalog.Halo
	class    *catalog.Class
	unit     *catalog.Unit
	template *catalog.Template
	network  *catalog.Network
	entry    *catalog.Entry
	waiver   *catalog.Waiver
	part     *catalog.Catalog // that all of them stand in
}

// site is where mutants are made: one manifest, with what it refers to.
type site struct {
	drafts *[]draft
	whole  *catalog.Catalog
	file   string
	text   []byte // the part of the Catalog that is copied
	names  struct{ halo, class, unit, template, network, entry, waiver string }
	now    time.Time
	scene  // as it is; never changed
}

// made is the part of the Catalog with the change.
func (d *draft) made() (*catalog.Catalog, error) {
	part, err := copied(d.site.text)
	if err != nil {
		return nil, fmt.Errorf("%s cannot be copied: %w", d.File, err)
	}
	names := d.site.names
	s := &scene{halo: part.Halo(names.halo), class: part.Class(catalog.ClassRef{Halo: names.halo, Class: names.class}), template: part.Templates[names.template], network: part.Networks[names.network], entry: part.Inventory[names.entry], waiver: part.Waivers[names.waiver], part: part}
	if s.class != nil {
		s.unit = s.class.Unit(names.unit)
	}
	d.change(s)
	return part, nil
}

// of is the same site for a Unit of its Class, with all the others.
func (s *site) of(unit *catalog.Unit) *site {
	other := *s
	other.file, other.unit, other.names.unit = unit.File, unit, unit.Name
	return &other
}

// in is the same site for another manifest of the copy.
func (s *site) in(file string) *site {
	other := *s
	other.file = file
	return &other
}

// mutant has to be killed by a rule, at a field of the site's manifest.
func (s *site) mutant(rule, field, change string, do func(*scene)) {
	*s.drafts = append(*s.drafts, draft{Mutant{Rule: rule, File: s.file, Field: field, Change: change}, s, do})
}

// edge has to be let pass by a rule.
func (s *site) edge(rule, field, change string, do func(*scene)) {
	*s.drafts = append(*s.drafts, draft{Mutant{Rule: rule, File: s.file, Field: field, Change: change, Edge: true}, s, do})
}

// span pushes a number past both ends of its range, and puts it on them.
func (s *site) span(rule, field string, least, greatest *catalog.Integer, set func(*scene, *catalog.Integer)) {
	s.below(rule, field, least, set)
	s.above(rule, field, greatest, set)
}

// below pushes a number past the least that it may be.
func (s *site) below(rule, field string, least *catalog.Integer, set func(*scene, *catalog.Integer)) {
	one := plus(least, -1)
	s.mutant(rule, field, "one below the least: "+one.String(), func(c *scene) { set(c, one) })
	s.edge(rule, field, "the least: "+least.String(), func(c *scene) { set(c, plus(least, 0)) })
}

// above pushes a number past the greatest that it may be.
func (s *site) above(rule, field string, greatest *catalog.Integer, set func(*scene, *catalog.Integer)) {
	one := plus(greatest, 1)
	s.mutant(rule, field, "one above the greatest: "+one.String(), func(c *scene) { set(c, one) })
	s.edge(rule, field, "the greatest: "+greatest.String(), func(c *scene) { set(c, plus(greatest, 0)) })
}

// named is something with a name, where the order matters.
type named[T any] struct {
	name string
	of   T
}

// sorted is a map in the order of its keys.
func sorted[T any](of map[string]T) []named[T] {
	var list []named[T]
	for _, name := range slices.Sorted(maps.Keys(of)) {
		list = append(list, named[T]{name, of[name]})
	}
	return list
}

func plus(value *catalog.Integer, delta int64) *catalog.Integer {
	return catalog.NewInteger(new(big.Int).Add(&value.Int, big.NewInt(delta)))
}

// stranger is an address that nobody has.
var stranger = common.HexToAddress("0xaA00000000000000000000000000000000000001")

// subjects are what mutants are made of, by kind of manifest. Each function lists all mutants of one site for one subject of the policy.
var subjects = struct{ class, unit, halo, template, network, entry, waiver []func(*site) }{
	class:    []func(*site){classReferences, classParameters, classLimits, accounts, classRecords, classTerms, classOperators, classAddresses, classTexts},
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
		part := &catalog.Catalog{Networks: map[string]*catalog.Network{name: network}}
		l.every(subjects.network, part, network.File, scene{network: network})
	}
	for _, name := range slices.Sorted(maps.Keys(declared.Templates)) {
		template := declared.Templates[name]
		part := &catalog.Catalog{Templates: map[string]*catalog.Template{name: template}}
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
			for _, unit := range class.Units { // by itself, so that a Class of many Units takes no longer for each
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

// every adds all mutants of a site: a part of the Catalog as it is, which has the file of one
// manifest.
func (l *listing) every(list []func(*site), part *catalog.Catalog, file string, as scene) {
	text, err := json.Marshal(part)
	if err != nil {
		panic(err) // a Catalog has a JSON form
	}
	s := &site{drafts: &l.drafts, whole: l.catalog, file: file, text: text, scene: as, now: l.now}
	s.name()
	for _, each := range list {
		each(s)
	}
}

// name notes how what is at the site is called.
func (s *site) name() {
	if s.halo != nil {
		s.names.halo = s.halo.Name
	}
	if s.class != nil {
		s.names.class = s.class.Name
		s.names.template, s.names.network = s.class.Template, s.class.Network
	}
	if s.unit != nil {
		s.names.unit = s.unit.Name
	}
	if s.class == nil && s.template != nil {
		s.names.template = fmt.Sprintf("%s@%d", s.template.Name, s.template.Version)
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
