// SPDX-License-Identifier: AGPL-3.0-or-later

package policy

import (
	"bytes"
	"encoding/json"
	"fmt"
	"reflect"
	"regexp"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/manifest"
)

// ClassCatalog is the part of a Catalog that the rules of a Class read: the Class, its Halo, and the template and network that it names. The digests of manifests,
// which follow from the rest, are left out.
func ClassCatalog(catalog *manifest.Catalog, halo *manifest.Halo, class *manifest.Class) *manifest.Catalog {
	plain := *class
	plain.Manifest, plain.HaloManifest = common.Hash{}, common.Hash{}
	plain.Units = make([]*manifest.Unit, len(class.Units))
	for i, unit := range class.Units {
		own := *unit
		own.Manifest = common.Hash{}
		plain.Units[i] = &own
	}
	alone := *halo
	alone.Classes = []*manifest.Class{&plain}
	part := &manifest.Catalog{
		Version:   catalog.Version,
		Networks:  map[string]*manifest.Network{},
		Templates: map[string]*manifest.Template{},
		Halos:     []*manifest.Halo{&alone},
		Inventory: map[string]*manifest.Entry{},
		Waivers:   map[string]*manifest.Waiver{},
	}
	if network := catalog.Networks[class.Network]; network != nil {
		part.Networks[class.Network] = network
	}
	if template := catalog.Templates[class.Template]; template != nil {
		part.Templates[class.Template] = template
	}
	return part
}

// Index is the whole repository in short: what rules need that compare Classes with each other, or with the clock. Slices are sorted by name.
type Index struct {
	Now       string                        `json:"now"` // RFC 3339, UTC
	Networks  map[string]*manifest.Network  `json:"networks"`
	Templates map[string]*manifest.Template `json:"templates"`
	Inventory map[string]*manifest.Entry    `json:"inventory"`
	Waivers   map[string]*manifest.Waiver   `json:"waivers"`
	Rules     map[string]RuleFacts          `json:"rules"`
	Halos     []IndexHalo                   `json:"halos"`
}

// RuleFacts is what rules may know of each other.
type RuleFacts struct {
	Severity Severity `json:"severity"`
	Waivable bool     `json:"waivable"`
}

// IndexHalo is a Halo in short.
type IndexHalo struct {
	manifest.Origin
	Name       string         `json:"name"`
	Title      string         `json:"title"`
	Owner      string         `json:"owner"`
	Governance common.Address `json:"governance"`
	Legal      manifest.Legal `json:"legal"`
	Classes    []*IndexClass  `json:"classes"`
}

// IndexClass is a Class in short.
type IndexClass struct {
	manifest.Origin
	Name     string                  `json:"name"`
	Halo     string                  `json:"halo"`
	Title    string                  `json:"title"`
	Template string                  `json:"template"`
	Network  string                  `json:"network"`
	GovOps   string                  `json:"govOps"`
	Beacon   manifest.BeaconOperator `json:"beacon"`
	Facility *IndexFacility          `json:"facility,omitempty"`
	Units    []IndexUnit             `json:"units"`

	term *ast.Term // what rules read of it, once it is prepared
}

// Prepare does ahead what asking the rules about the Index would do: many can be prepared at once.
func (c *IndexClass) Prepare() error {
	var err error
	c.term, err = termOf(reflect.ValueOf(*c))
	return err
}

// IndexFacility is a Term Class's facility in short.
type IndexFacility struct {
	Token manifest.Token `json:"token"`
}

// IndexUnit is a Unit in short.
type IndexUnit struct {
	manifest.Origin
	Name  string          `json:"name"`
	Book  string          `json:"book"`
	Token *manifest.Token `json:"token,omitempty"` // of a Portfolio Class
}

// IndexOf is the Index of a Catalog.
func IndexOf(catalog *manifest.Catalog, now time.Time) *Index {
	index := NewIndex(catalog, now)
	for i, halo := range catalog.Halos {
		for _, class := range halo.Classes {
			index.Halos[i].Classes = append(index.Halos[i].Classes, InShort(class))
		}
	}
	return index
}

// NewIndex is the Index of a Catalog without its Classes.
func NewIndex(catalog *manifest.Catalog, now time.Time) *Index {
	index := &Index{
		Now:       now.UTC().Format(time.RFC3339),
		Networks:  catalog.Networks,
		Templates: catalog.Templates,
		Inventory: catalog.Inventory,
		Waivers:   catalog.Waivers,
		Halos:     make([]IndexHalo, len(catalog.Halos)),
	}
	for i, halo := range catalog.Halos {
		index.Halos[i] = IndexHalo{
			Origin: halo.Origin, Name: halo.Name, Title: halo.Title, Owner: halo.Owner, Governance: halo.Governance, Legal: halo.Legal, Classes: []*IndexClass{},
		}
	}
	return index
}

// InShort is what the Index says of a Class.
func InShort(class *manifest.Class) *IndexClass {
	short := &IndexClass{
		Origin: class.Origin, Name: class.Name, Halo: class.Halo, Title: class.Title, Template: class.Template, Network: class.Network,
		GovOps: class.GovOps, Beacon: class.Beacon, Units: make([]IndexUnit, len(class.Units)),
	}
	if class.Facility != nil {
		short.Facility = &IndexFacility{class.Facility.Token}
	}
	for i, unit := range class.Units {
		short.Units[i] = IndexUnit{Origin: unit.Origin, Name: unit.Name, Book: unit.Book}
		if unit.Pool != nil {
			short.Units[i].Token = &unit.Token
		}
	}
	return short
}

// classInput is what the rules of a Class are told.
func classInput(catalog *manifest.Catalog) (any, error) {
	without := *catalog
	without.Positions = nil
	fields := map[string]map[string]map[string]string{}
	start := map[string]map[string]manifest.RateLimit{}
	for key, template := range catalog.Templates {
		fields[key] = map[string]map[string]string{"class": {}, "unit": {}}
		for _, bound := range template.ClassBounds {
			fields[key]["class"][bound.Name] = manifest.ClassField(template.Kind, bound.Name)
		}
		for _, bound := range template.UnitBounds {
			if field := manifest.UnitField(template.Kind, bound.Name); field != "" {
				fields[key]["unit"][bound.Name] = field
			}
		}
		start[key] = map[string]manifest.RateLimit{}
		for decimals := uint8(0); decimals <= 18; decimals++ {
			limit, err := manifest.PerDay(template.Ranges.InitialMaxAmount, decimals)
			if err != nil {
				return nil, fault.New("HC2002", "policy", "the template %s: initialMaxAmount: %w", key, err)
			}
			start[key][strconv.Itoa(int(decimals))] = limit
		}
	}
	return map[string]any{"catalog": &without, "start": start, "fields": fields}, nil
}

// inputJSON is a document as rules read it. Addresses carry their checksums, because people read the answers.
func inputJSON(input any) ([]byte, error) {
	data, err := json.Marshal(input)
	if err != nil {
		return nil, fmt.Errorf("document cannot be written: %w", err)
	}
	return lowerAddress.ReplaceAllFunc(data, func(quoted []byte) []byte {
		return []byte(`"` + common.HexToAddress(string(bytes.Trim(quoted, `"`))).Hex() + `"`)
	}), nil
}

var lowerAddress = regexp.MustCompile(`"0x[0-9a-f]{40}"`)

// ClassJSON is what the rules of a Class are told, and IndexJSON what those of the repository are told, for programs that ask the same rules.
func ClassJSON(catalog *manifest.Catalog) ([]byte, error) {
	input, err := classInput(catalog)
	if err != nil {
		return nil, err
	}
	return inputJSON(input)
}

// IndexJSON is what the rules of the repository are told.
func (p *Policy) IndexJSON(index *Index) ([]byte, error) { return inputJSON(p.indexInput(index)) }

func (p *Policy) indexInput(index *Index) any {
	full := *index
	full.Rules = map[string]RuleFacts{}
	for _, each := range p.rules {
		full.Rules[each.ID] = RuleFacts{Severity: each.Severity, Waivable: each.waivable}
	}
	return map[string]any{"index": full}
}
