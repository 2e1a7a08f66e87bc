// SPDX-License-Identifier: AGPL-3.0-or-later

package scaffold

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/kind"
	"github.com/halo-factory/halocompile/internal/kind/facts"
)

// Halo drafts a Halo.
func Halo(declared *catalog.Catalog, path string) (*Draft, error) {
	name, err := names(path, "halo")
	if err != nil {
		return nil, err
	}
	primes := primesOf(declared)
	return &Draft{
		File: "halos/" + name[0] + "/halo.cue",
		form: func(map[string]string) ([]Question, string) {
			return append([]Question{
				ask("title", "its name for people", facts.TitleOf(name[0])),
				ask("governance", "the account that governs the Halo: an address", ""),
				ask("owner", "the Prime that owns it: "+facts.List(primes), facts.Only(primes)),
			}, legal(catalog.Legal{})...), haloBody
		},
	}, nil
}

// Class drafts a Class of a declared Halo.
func Class(declared *catalog.Catalog, path string) (*Draft, error) {
	name, err := names(path, "halo", "class")
	if err != nil {
		return nil, err
	}
	halo := haloOf(declared, name[0])
	if halo == nil {
		return nil, fault.New(fault.NotDeclared, path, "there is no Halo %q", name[0]).Remedy("write it first: halocompile new halo %s", name[0])
	}
	draft := &Draft{File: "halos/" + name[0] + "/" + name[1] + "/class.cue"}
	draft.form = func(answers map[string]string) ([]Question, string) {
		approved := approvedTemplates(declared)
		networks := factories(declared)
		questions := []Question{
			ask("template", "what it is made from: "+facts.List(approved), facts.Only(approved)),
			ask("network", "where it is deployed: "+facts.List(networks), facts.Only(networks)),
			ask("title", "its name for people", facts.TitleOf(name[1])),
		}
		template := declared.Templates[catalog.TemplateRef(facts.Said(questions[0], answers))]
		network := declared.Networks[catalog.NetworkRef(facts.Said(questions[1], answers))]
		of, known := kind.Of(template)
		if !known || network == nil {
			// All other questions depend on both. Without them, a check refuses the manifest.
			return questions, classBody(kind.All()[0].ClassForm(facts.Asked{}))
		}
		authorities := facts.Sorted(network.Authorities)
		questions = append(questions,
			ask("admin", "admin of the PAU, one that the network allows: an authority or an address", knownOr(authorities, "council")),
			ask("govOps", "authority that sets its limits: "+facts.List(authorities), knownOr(authorities, name[0]+"-govops")),
			ask("beacon", "kind of beacon", "lpha-"+kind.Beacon(template)),
			ask("operator", "who runs the beacon", ""),
			ask("endpoint", "where the beacon answers: an https address", ""),
			ask("actor", "account that acts for the beacon: an address", ""),
			ask("revoker", "freezer, which may remove that account: an address", ""),
		)
		questions = append(questions, attestor(name[1], answers)...)
		form := of.ClassForm(facts.Asked{Name: name[1], Network: network, Template: template, Answers: answers})
		questions = append(questions, form.Questions...)
		questions = append(append(questions, buybox(halo)...), form.Buybox...)
		questions = append(questions, legal(halo.Legal)...)
		return append(questions,
			ask("format", "format of its reports", "halo-"+strings.ToLower(of.Facts().Title)+"-report/1"),
			ask("cycle", "how many days two settlement cycles may be apart: 3d leaves out weekends; or "+none+", for one", none),
		), classBody(form)
	}
	return draft, nil
}

// Unit drafts a Unit of a declared Class.
func Unit(declared *catalog.Catalog, path string) (*Draft, error) {
	name, err := names(path, "halo", "class", "unit")
	if err != nil {
		return nil, err
	}
	var class *catalog.Class
	if halo := haloOf(declared, name[0]); halo != nil {
		for _, each := range halo.Classes {
			if each.Name == name[1] {
				class = each
			}
		}
	}
	if class == nil {
		return nil, fault.New(fault.NotDeclared, path, "there is no Class %s/%s", name[0], name[1]).
			Remedy("write it first: halocompile new class %s/%s", name[0], name[1])
	}
	return (&unitOf{declared: declared, class: class, name: name}).draft()
}

// unitOf is a Unit of a Class that is drafted.
type unitOf struct {
	declared *catalog.Catalog
	class    *catalog.Class
	name     []string // of Halo, Class and Unit
	adopted  bool
}

func (u *unitOf) draft() (*Draft, error) {
	template, network := u.declared.Templates[u.class.Template], u.declared.Networks[u.class.Network]
	of, known := kind.Of(template)
	if !known {
		return nil, fault.New(fault.TemplateUnusable, u.class.File, "template %s makes Classes of no kind that is known to this version", u.class.Template)
	}
	name := u.name
	draft := &Draft{File: "halos/" + name[0] + "/" + name[1] + "/units/" + name[2] + ".cue"}
	draft.form = func(answers map[string]string) ([]Question, string) {
		questions := []Question{
			ask("title", "its name for people", facts.TitleOf(name[2])),
			{Name: "capacity", Field: "unit.capacity", Text: "whole tokens that it may hold" + facts.AskBounds(template.UnitBounds, "capacity", template)},
			ask("seniority", "order of payment within the Class; 1 is paid first", strconv.Itoa(len(u.class.Units)+1)),
		}
		form := of.UnitForm(facts.Asked{Name: name[2], Network: network, Template: template, Class: u.class, Answers: answers, Adopted: u.adopted})
		questions = append(questions, form.Questions...)
		questions = append(questions,
			ask("book", "the Halo Book behind it, HALO/CLASS/BOOK; 'new book' writes it", strings.Join(name, "/")),
			ask("oracle", "source of its valuation: a name", ""),
			ask("oracleSource", "where that is published: an https address, or a contract", ""),
			ask("maxAge", "how old its last answer may be in day 0, such as 25h, or "+none, none),
			ask("redemption", "how holders get their money back", ""),
			ask("cycles", fmt.Sprintf("settlement cycles that the day-0 runbook lasts, %d to 90", template.Ranges.Day0Cycles), strconv.FormatInt(max(7, template.Ranges.Day0Cycles), 10)),
			ask("reviewer", "who reviews it in the processing window of each of them", reviewer(u.class)),
			ask("account", "account that signs these reviews: an address, or "+none+", and then no cycle counts", none),
			ask("desk", "where redemption is to answer in each of them: an https address, or "+none, none),
		)
		return append(append(questions, legal(u.class.Legal)...), ask("format", "format of its reports", u.class.Reporting.Format)), unitBody(form)
	}
	return draft, nil
}

// Book drafts the Book of a declared Class.
func Book(declared *catalog.Catalog, path string) (*Draft, error) {
	name, err := names(path, "halo", "class", "book")
	if err != nil {
		return nil, err
	}
	of := catalog.ClassRef{Halo: name[0], Class: name[1]}
	class := declared.Class(of)
	if class == nil {
		return nil, fault.New(fault.NotDeclared, path, "there is no Class %s", of).Remedy("write it first: halocompile new class %s", of)
	}
	return &Draft{
		File: catalog.BookFile(of.String() + "/" + name[2]),
		form: func(map[string]string) ([]Question, string) {
			return []Question{
				ask("title", "its name for people", facts.TitleOf(name[2])),
				ask("form", "what it is in law: segregated-portfolio or series", "segregated-portfolio"),
				ask("entity", "its name in law", ""),
				ask("asset", "what its capital is held in: USDS, USDC or USD", "USDS"),
				ask("destination", "who receives that: an address, a bank account in words, or "+none, none),
			}, bookBody
		},
	}, nil
}

// Inventory drafts the entry of a Class or Unit that was deployed without the factory.
func Inventory(declared *catalog.Catalog, path string) (*Draft, error) {
	name, err := names(strings.TrimPrefix(path, "halos/inventory/"), "record")
	if err != nil {
		return nil, err
	}
	networks := facts.Sorted(declared.Networks)
	draft := &Draft{File: "halos/inventory/" + name[0] + ".cue"}
	draft.form = func(answers map[string]string) ([]Question, string) {
		what := ask("kind", "what it is: "+kinds(), "")
		beacon := ask("beacon", "kind of the beacon that operates it, or "+none, none)
		like := slices.DeleteFunc(facts.Sorted(declared.Templates), func(key string) bool {
			return declared.Templates[catalog.TemplateRef(key)].Kind != facts.Said(what, answers)
		})
		if _, known := kind.Named(facts.Said(what, answers)); known {
			beacon.Default = "lpha-" + facts.Said(what, answers)
		}
		questions := []Question{
			ask("title", "its name for people", facts.TitleOf(name[0])),
			what,
			ask("scope", "what it is an entry of: a class with its PAU, or one unit", "class"),
			ask("halo", "short name of the Halo that it belongs to, which need not have a manifest", ""),
			ask("network", "where it is deployed: "+facts.List(networks), facts.Only(networks)),
			ask("contracts", "its contracts, as NAME=ADDRESS, …: ALM_PROXY, CONTROLLER, RATE_LIMITS, ACCESS_CONTROLS, ADMINISTERED_AGENT, …", ""),
			beacon,
		}
		if facts.Said(beacon, answers) != none {
			questions = append(questions,
				ask("operator", "who runs the beacon", ""),
				ask("endpoint", "where the beacon answers: an https address, or "+none, none))
		}
		return append(questions,
			ask("artifact", "where its public record is: an https address", ""),
			ask("template", "template that its code is compared with: "+strings.Join(append(like, none), ", "), cmp.Or(facts.Only(like), none)),
		), entryBody
	}
	return draft, nil
}

// primesOf returns the Primes of the networks where Classes can be deployed.
func primesOf(declared *catalog.Catalog) []string {
	found := map[catalog.PrimeRef]bool{}
	for _, name := range factories(declared) {
		for prime := range declared.Networks[catalog.NetworkRef(name)].Primes {
			found[prime] = true
		}
	}
	return facts.Sorted(found)
}

// kinds returns what an entry may be of: "core (a Core Halo), lcts (a Portfolio Halo) or …".
func kinds() string {
	names := []string{"core (a Core Halo)"}
	for _, each := range kind.All() {
		if each.Facts().Inventoried() {
			names = append(names, fmt.Sprintf("%s (a %s Halo)", each.Facts().Name, each.Facts().Title))
		}
	}
	last := len(names) - 1
	return strings.Join(names[:last], ", ") + " or " + names[last]
}

// buybox returns the questions about what a Class may invest in.
func buybox(halo *catalog.Halo) []Question {
	jurisdiction := ""
	for _, sibling := range halo.Classes {
		jurisdiction = cmp.Or(jurisdiction, sibling.Buybox.Jurisdictions[0])
	}
	return []Question{
		ask("assetType", "kind of assets that it may invest in", ""),
		ask("jurisdiction", "jurisdiction of the assets and their obligors", jurisdiction),
	}
}

// reviewer returns who reviews the Class's first Unit, or "".
func reviewer(class *catalog.Class) string {
	for _, sibling := range class.Units {
		return sibling.Day0.Reviewer
	}
	return ""
}

func haloOf(declared *catalog.Catalog, name string) *catalog.Halo {
	for _, halo := range declared.Halos {
		if halo.Name == name {
			return halo
		}
	}
	return nil
}

func approvedTemplates(declared *catalog.Catalog) []string {
	var found []string
	for _, key := range slices.Sorted(maps.Keys(declared.Templates)) {
		if declared.Templates[key].Status == "approved" {
			found = append(found, string(key))
		}
	}
	return found
}

// factories returns the networks where Classes can be deployed.
func factories(declared *catalog.Catalog) []string {
	var found []string
	for _, name := range slices.Sorted(maps.Keys(declared.Networks)) {
		if declared.Networks[name].Contracts.Factory != nil {
			found = append(found, string(name))
		}
	}
	return found
}

// attestor asks who attests what no chain shows. On a public chain the rules want one.
func attestor(class string, answers map[string]string) []Question {
	who := ask("attestor", "company that attests accounts and legal claims, another than runs the beacon, or "+none, none)
	if facts.Said(who, answers) == none {
		return []Question{who}
	}
	return []Question{
		who,
		ask("attestorID", "its id", "attest-data-"+class),
		ask("attestorAddress", "the account whose key signs its statements: an address", ""),
		ask("attestorRefresh", "after how long it attests anew", "2160h"),
	}
}

func legal(inherited catalog.Legal) []Question {
	return []Question{
		ask("framework", "legal framework, with the jurisdiction", inherited.Framework),
		ask("recourse", "who is liable to whom, and for what", inherited.Recourse),
		ask("document", "where the legal document is published: an https address", ""),
		ask("sha256", "SHA-256 of the document's bytes, 0x and 64 digits; --document FILE=URL takes it from a file", ""),
	}
}

func knownOr(among []string, name string) string {
	if slices.Contains(among, name) {
		return name
	}
	return facts.Only(among)
}
