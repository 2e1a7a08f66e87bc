// SPDX-License-Identifier: AGPL-3.0-or-later

package policy

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/kind"
)

// ClassCatalog returns the part of a Catalog that the rules on one Class read. It has the Class,
// its Halo, its template, its network, and the entries of the inventory on that network. It leaves
// out the digests of manifests, because they follow from the rest.
func ClassCatalog(declared *catalog.Catalog, halo *catalog.Halo, class *catalog.Class) *catalog.Catalog {
	plain := *class
	plain.Manifest, plain.HaloManifest = common.Hash{}, common.Hash{}
	plain.Units = make([]*catalog.Unit, len(class.Units))
	for i, unit := range class.Units {
		own := *unit
		own.Manifest = common.Hash{}
		plain.Units[i] = &own
	}
	alone := *halo
	alone.Classes = []*catalog.Class{&plain}
	part := &catalog.Catalog{
		Version:   declared.Version,
		Networks:  map[catalog.NetworkRef]*catalog.Network{},
		Templates: map[catalog.TemplateRef]*catalog.Template{},
		Halos:     []*catalog.Halo{&alone},
		Inventory: map[string]*catalog.Entry{},
		Waivers:   map[string]*catalog.Waiver{},
	}
	for name, entry := range declared.Inventory {
		if entry.Network == class.Network {
			part.Inventory[name] = entry
		}
	}
	if network := declared.Networks[class.Network]; network != nil {
		part.Networks[class.Network] = network
	}
	if template := declared.Templates[class.Template]; template != nil {
		part.Templates[class.Template] = template
	}
	return part
}

// Index is a summary of the repository down to its Classes. It is for rules that look at what
// Classes share, or at the clock. Slices are sorted by name.
type Index struct {
	Now       string                                    `json:"now"` // RFC 3339, UTC
	Networks  map[catalog.NetworkRef]*catalog.Network   `json:"networks"`
	Templates map[catalog.TemplateRef]*catalog.Template `json:"templates"`
	Inventory map[string]*catalog.Entry                 `json:"inventory"`
	Waivers   map[string]*catalog.Waiver                `json:"waivers"`
	Rules     map[string]RuleFacts                      `json:"rules"`
	// contracts of the inventory that records have as those of a Class
	Recorded []Recorded  `json:"recorded,omitempty"`
	Halos    []IndexHalo `json:"halos"`
}

// RuleFacts says what rules may know about another rule.
type RuleFacts struct {
	Severity Severity `json:"severity"`
	Waivable bool     `json:"waivable"`
}

// IndexHalo is the summary of a Halo.
type IndexHalo struct {
	catalog.Origin
	Name       string           `json:"name"`
	Title      string           `json:"title"`
	Owner      catalog.PrimeRef `json:"owner"`
	Governance common.Address   `json:"governance"`
	Legal      catalog.Legal    `json:"legal"`
	Classes    []*IndexClass    `json:"classes"`
}

// IndexClass is the summary of a Class, without its Units.
type IndexClass struct {
	catalog.Origin
	Name     string                 `json:"name"`
	Halo     string                 `json:"halo"`
	Title    string                 `json:"title"`
	Template catalog.TemplateRef    `json:"template"`
	Network  catalog.NetworkRef     `json:"network"`
	GovOps   catalog.AuthorityRef   `json:"govOps"`
	Beacon   catalog.BeaconOperator `json:"beacon"`
	Status   catalog.Status         `json:"status,omitempty"`
	Replaces *catalog.ClassRef      `json:"replaces,omitempty"`
	Adopted  []AdoptedContract      `json:"adopted,omitempty"`
	Live     bool                   `json:"live"` // whether its record says that it is deployed
	// Units that no record says are deployed
	New []NewUnit `json:"new"`
}

// AdoptedContract is a contract that a Class or one of its Units has adopted.
type AdoptedContract struct {
	catalog.Origin
	Field   string         `json:"field"` // "class.adopted.contracts.CONTROLLER"
	Address common.Address `json:"address"`
}

// NewUnit is a Unit that is not deployed yet.
type NewUnit struct {
	catalog.Origin
	Name catalog.UnitName `json:"name"`
}

// Life is what the records of a repository say.
type Life struct {
	// what is deployed of each Class; one without records is not in it
	Classes map[catalog.ClassRef]Deployed
	// contracts of the inventory that records have, too
	Contracts []Recorded
	// tells whether a change has touched a file; nil if no change is judged
	Edited func(file string) bool `json:"-"`
}

// Recorded is a contract that a record has.
type Recorded struct {
	Network  catalog.NetworkRef `json:"network"`
	Address  common.Address     `json:"address"`
	Contract string             `json:"contract"` // its name in the record, which others wrote
	Record   string             `json:"record"`   // path of the record in the repository
}

// IndexOf returns the Index of a Catalog.
func IndexOf(declared *catalog.Catalog, life Life, now time.Time) *Index {
	index := NewIndex(declared, now)
	index.Recorded = life.Contracts
	for i, halo := range declared.Halos {
		for _, class := range halo.Classes {
			index.Halos[i].Classes = append(index.Halos[i].Classes, InShort(class, life.Classes[class.Ref()]))
		}
	}
	return index
}

// NewIndex returns the Index of a Catalog without its Classes.
func NewIndex(declared *catalog.Catalog, now time.Time) *Index {
	index := &Index{
		Now:       now.UTC().Format(time.RFC3339),
		Networks:  declared.Networks,
		Templates: declared.Templates,
		Inventory: declared.Inventory,
		Waivers:   declared.Waivers,
		Halos:     make([]IndexHalo, len(declared.Halos)),
	}
	for i, halo := range declared.Halos {
		index.Halos[i] = IndexHalo{
			Origin: halo.Origin, Name: halo.Name, Title: halo.Title, Owner: halo.Owner, Governance: halo.Governance, Legal: halo.Legal, Classes: []*IndexClass{},
		}
	}
	return index
}

// InShort returns the summary of a Class.
func InShort(class *catalog.Class, deployed Deployed) *IndexClass {
	short := &IndexClass{
		Origin: class.Origin, Name: class.Name, Halo: class.Halo, Title: class.Title, Template: class.Template, Network: class.Network,
		GovOps: class.GovOps, Beacon: class.Beacon, Status: class.Status, Replaces: class.Replaces, Live: deployed.Class, New: []NewUnit{},
	}
	short.adopts(class.Origin, "class", class.Adopted)
	for _, unit := range class.Units {
		short.adopts(unit.Origin, "unit", unit.Adopted)
		if !slices.Contains(deployed.Units, unit.Name) {
			short.New = append(short.New, NewUnit{unit.Origin, unit.Name})
		}
	}
	return short
}

func (c *IndexClass) adopts(in catalog.Origin, level string, adopted *catalog.Adopted) {
	if adopted == nil {
		return
	}
	for _, name := range slices.Sorted(maps.Keys(adopted.Contracts)) {
		c.Adopted = append(c.Adopted, AdoptedContract{in, level + ".adopted.contracts." + name, adopted.Contracts[name]})
	}
}

// Names are the files of all manifests and the names of all tokens. They are for rules
// that look for a name in the whole repository, or compare names. They grow with the number of
// Units and do not hold the time, so the rules are asked again only when a name has changed.
type Names struct {
	Waivers   map[string]*catalog.Waiver `json:"waivers"`
	Manifests []string                   `json:"manifests"` // those that belong to no Class
	Classes   []*ClassNames              `json:"classes"`
}

// ClassNames are the Names of a Class.
type ClassNames struct {
	Network   catalog.NetworkRef `json:"network"`
	Manifests []string           `json:"manifests"` // of the Class and its Units
	Tokens    []TokenName        `json:"tokens"`
}

// TokenName is the name of a token, and the place where it is written.
type TokenName struct {
	File   string `json:"file"`
	Field  string `json:"field"`
	Name   string `json:"name"`
	Symbol string `json:"symbol"`
}

// NamesOf returns the Names of a Catalog.
func NamesOf(declared *catalog.Catalog) *Names {
	names := NewNames(declared)
	for _, halo := range declared.Halos {
		for _, class := range halo.Classes {
			names.Classes = append(names.Classes, NamesIn(class, declared.Templates[class.Template]))
		}
	}
	return names
}

// NewNames returns the Names of a Catalog without its Classes.
func NewNames(declared *catalog.Catalog) *Names {
	names := &Names{Waivers: declared.Waivers, Manifests: []string{}, Classes: []*ClassNames{}}
	for _, each := range declared.Networks {
		names.Manifests = append(names.Manifests, each.File)
	}
	for _, each := range declared.Templates {
		names.Manifests = append(names.Manifests, each.File)
	}
	for _, each := range declared.Inventory {
		names.Manifests = append(names.Manifests, each.File)
	}
	for _, each := range declared.Halos {
		names.Manifests = append(names.Manifests, each.File)
	}
	slices.Sort(names.Manifests)
	return names
}

// NamesIn returns the Names of a Class. Without a known template they have no tokens.
func NamesIn(class *catalog.Class, template *catalog.Template) *ClassNames {
	names := &ClassNames{Network: class.Network, Manifests: []string{class.File}, Tokens: []TokenName{}}
	if of, known := kind.Of(template); known {
		for _, token := range of.Tokens(class) {
			file := class.File
			if token.Unit != nil {
				file = token.Unit.File
			}
			names.Tokens = append(names.Tokens, TokenName{file, token.Field, token.Name, token.Symbol})
		}
	}
	for _, unit := range class.Units {
		names.Manifests = append(names.Manifests, unit.File)
	}
	return names
}

// classInput returns what the rules on one Class are given.
func classInput(declared *catalog.Catalog) (any, error) {
	without := *declared
	without.Positions = nil
	fields := map[catalog.TemplateRef]map[string]map[string]string{}
	start := map[catalog.TemplateRef]map[string]catalog.RateLimit{}
	for key, template := range declared.Templates {
		fields[key] = map[string]map[string]string{"class": {}, "unit": {}}
		for _, bound := range template.ClassBounds {
			fields[key]["class"][bound.Name] = kind.ClassField(template, bound.Name)
		}
		for _, bound := range template.UnitBounds {
			if field := kind.UnitField(template, bound.Name); field != "" {
				fields[key]["unit"][bound.Name] = field
			}
		}
		start[key] = map[string]catalog.RateLimit{}
		for decimals := uint8(0); decimals <= 18; decimals++ {
			limit, err := catalog.PerDay(template.Ranges.InitialMaxAmount, decimals)
			if err != nil {
				return nil, fault.New(fault.PolicyFailed, "policy", "the template %s: initialMaxAmount: %w", key, err)
			}
			start[key][strconv.Itoa(int(decimals))] = limit
		}
	}
	return map[string]any{"catalog": &without, "start": start, "fields": fields}, nil
}

// inputJSON returns a document as JSON, as rules read it. Addresses have their checksums, because
// people read the answers.
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

// ClassJSON returns what the rules on one Class are given. It is for programs that ask the same
// rules.
func ClassJSON(declared *catalog.Catalog) ([]byte, error) {
	input, err := classInput(declared)
	if err != nil {
		return nil, err
	}
	return inputJSON(input)
}

// WholeJSON returns what the rules on the repository are given.
func (p *Policy) WholeJSON(index *Index, names *Names) ([]byte, error) {
	return inputJSON(map[string]any{"index": p.indexed(index), "names": names})
}

// indexed returns a copy of an Index, with what rules may know about each other.
func (p *Policy) indexed(index *Index) *Index {
	full := *index
	full.Rules = map[string]RuleFacts{}
	for _, each := range p.rules {
		full.Rules[each.ID] = RuleFacts{Severity: each.Severity, Waivable: each.waivable}
	}
	return &full
}
