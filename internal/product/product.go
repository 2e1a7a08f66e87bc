// SPDX-License-Identifier: AGPL-3.0-or-later

package product

import (
	"fmt"
	"strings"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/kind"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/words"
)

// Product is what a Class is and what its Units offer. It is a part of the Proposal document.
type Product struct {
	Title string      `json:"title"` // of the Class: "CLO tranched"
	Kind  string      `json:"kind"`  // "Portfolio Class"
	Rows  []Fact      `json:"rows"`  // of the Class
	Units []Described `json:"units"` // in the Class's order
}

// Described is what one Unit offers.
type Described struct {
	Name  catalog.UnitName `json:"name"` // slug
	Title string           `json:"title"`
	Rows  []Fact           `json:"rows"`
}

// Fact is one thing that people ask about, and the answer.
type Fact struct {
	Name string `json:"name"` // "Capacity"
	Text string `json:"text"` // "25,000,000 USDS"
}

// Of describes a Class of the Catalog. It fails only for a Catalog that was not made from
// manifests.
func Of(declared *catalog.Catalog, ref catalog.ClassRef) (*Product, error) {
	halo, class := declared.Halo(ref.Halo), declared.Class(ref)
	if class == nil {
		return nil, fault.New(fault.NothingToPlan, ref.String(), "no Class of that name in the manifests").
			Remedy("name one as <halo>/<class>, as its folder under halos/: %s", declared.Named())
	}
	of, known := kind.Of(declared.Templates[class.Template])
	network := declared.Networks[class.Network]
	if !known || network == nil {
		return nil, fault.New(fault.NotDeclared, class.File, "network %q or template %q is not declared", class.Network, class.Template)
	}
	made := &Product{Title: class.Title, Kind: of.Facts().Title + " Class", Units: []Described{}}
	made.Rows = []Fact{{"Halo", halo.Title}, {"Operated by", class.Beacon.Operator}, buybox(&class.Buybox, network.Assets[of.Asset(class)])}
	made.Rows = append(made.Rows, legal(class.Legal)...)
	for _, unit := range class.Units {
		asset, err := facts.Asset(network, unit.Asset, unit.File)
		if err != nil {
			return nil, err
		}
		rows := []Fact{
			{"Capacity", words.Tokens(&unit.Capacity.Units.Int, asset.Decimals) + " " + unit.Asset},
			{"Seniority", order(unit.Seniority)},
		}
		for _, field := range of.Offer(class, unit, asset) {
			rows = append(rows, Fact{field.Name, field.Value})
		}
		rows = append(rows, Fact{"Redemption", unit.Redemption}, Fact{"Book", behind(unit)})
		rows = append(rows, legal(unit.Legal)...)
		rows = append(rows, Fact{"Day 0", fmt.Sprintf("%s, reviewed by %s", words.Count(int(unit.Day0.Cycles), "cycle"), unit.Day0.Reviewer)})
		made.Units = append(made.Units, Described{Name: unit.Name, Title: unit.Title, Rows: rows})
	}
	return made, nil
}

// buybox says what the Class may invest in, or strike deals on. The asset is the one that the Class
// counts in; it may be nil.
func buybox(b *catalog.Buybox, asset *catalog.Asset) Fact {
	source := "open to every Halo"
	if b.Source == "accord" {
		source = "by an accord with this Halo"
	}
	texts := []string{strings.Join(b.AssetTypes, "; "), strings.Join(b.Jurisdictions, "; ")}
	if b.Term != nil {
		texts = append(texts, words.Range(words.Span(b.Term.Min), words.Span(b.Term.Max)))
	}
	if b.Size != nil && asset != nil {
		amount := func(a catalog.Amount) string { return words.Tokens(&a.Units.Int, asset.Decimals) }
		texts = append(texts, "deals of "+words.Range(amount(b.Size.Min), amount(b.Size.Max))+" "+asset.Name)
	}
	if b.APY != nil {
		texts = append(texts, words.Range(words.Percent(b.APY.Min), words.Percent(b.APY.Max))+" a year")
	}
	if len(b.Counterparties) > 0 {
		texts = append(texts, "with "+strings.Join(b.Counterparties, ", "))
	}
	return Fact{"Buybox", strings.Join(texts, " · ") + " (" + source + ")"}
}

// behind says on which Book a Unit stands.
func behind(unit *catalog.Unit) string {
	if unit.Behind == nil {
		return unit.Book
	}
	return fmt.Sprintf("%s: %s (%s)", unit.Book, unit.Behind.Entity, strings.ReplaceAll(unit.Behind.Form, "-", " "))
}

func legal(l catalog.Legal) []Fact {
	var documents []string
	for _, each := range l.Documents {
		if each.Title != "" {
			documents = append(documents, each.Title+": "+each.URL)
			continue
		}
		documents = append(documents, each.URL)
	}
	return []Fact{{"Legal framework", l.Framework}, {"Recourse", l.Recourse}, {"Documents", strings.Join(documents, " ")}}
}

// order says when a Unit is paid, among those of its Class.
func order(seniority int64) string {
	if seniority == 1 {
		return "1, paid first"
	}
	return fmt.Sprintf("%d, paid after what has a lower number", seniority)
}
