// SPDX-License-Identifier: AGPL-3.0-or-later

package scaffold

import (
	"cmp"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/kind"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/spelling"
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
				facts.Ask("title", "its name for people", facts.TitleOf(name[0])),
				facts.Ask("governance", "the account that governs the Halo: an address", "").As(spelling.Address),
				facts.Ask("owner", "the Prime that owns it", facts.Only(primes)).From(primes),
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
			facts.Ask("template", "what it is made from", facts.Only(approved)).From(approved),
			facts.Ask("network", "where it is deployed", facts.Only(networks)).From(networks),
			facts.Ask("title", "its name for people", facts.TitleOf(name[1])),
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
			admin(network),
			facts.Ask("govOps", "authority that sets its limits", knownOr(authorities, name[0]+"-govops")).From(authorities),
			facts.Ask("beacon", "kind of beacon", "lpha-"+kind.Beacon(template.Kind)).Like(facts.Slug),
			facts.Ask("operator", "who runs the beacon", ""),
			facts.Ask("endpoint", "where the beacon answers: an https address", "").As(spelling.URL),
			facts.Ask("actor", "account that acts for the beacon: an address", "").As(spelling.Address),
			facts.Ask("revoker", "freezer, which may remove that account: an address", "").As(spelling.Address),
		)
		questions = append(questions, attestor(name[1], answers)...)
		form := of.ClassForm(facts.Asked{Name: name[1], Network: network, Template: template, Answers: answers})
		questions = append(questions, form.Questions...)
		questions = append(append(questions, buybox(halo)...), form.Buybox...)
		questions = append(questions, legal(halo.Legal)...)
		return append(questions,
			facts.Ask("format", "format of its reports", "halo-"+strings.ToLower(of.Facts().Title)+"-report/1"),
			facts.Ask("cycle", "how many days two settlement cycles may be apart: 3d leaves out weekends; or none, for one", "").As(spelling.Duration).Like(facts.WholeDays).OrNone(),
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
	draft := &Draft{File: "halos/" + name[0] + "/" + name[1] + "/units/" + name[2] + ".cue", moves: u.moves}
	draft.form = func(answers map[string]string) ([]Question, string) {
		questions := []Question{
			facts.Ask("title", "its name for people", facts.TitleOf(name[2])),
			facts.Ask("capacity", "whole tokens that it may hold", "").As(spelling.Amount).Between(facts.AskEnds(template.UnitBounds, "capacity", template)).At("unit.capacity"),
			u.seniority(),
		}
		form := of.UnitForm(facts.Asked{Name: name[2], Network: network, Template: template, Class: u.class, Answers: answers, Adopted: u.adopted})
		questions = append(questions, form.Questions...)
		questions = append(questions,
			u.book(),
			facts.Ask("oracle", "source of its valuation: a name", ""),
			either(facts.Ask("oracleSource", "where that is published: an https address, or a contract", "").As(spelling.URL), spelling.Address),
			facts.Ask("maxAge", "how old its last answer may be in day 0, such as 25h, or none", "").As(spelling.Duration).OrNone(),
			facts.Ask("redemption", "how holders get their money back", "").Like(facts.Prose),
			facts.Ask("cycles", "settlement cycles that the day-0 runbook lasts", strconv.FormatInt(max(7, template.Ranges.Day0Cycles), 10)).As(spelling.Count).
				Between(strconv.FormatInt(template.Ranges.Day0Cycles, 10), "90"),
			facts.Ask("reviewer", "who reviews it in the processing window of each of them", reviewer(u.class)),
			facts.Ask("account", "account that signs these reviews: an address, or none, and then no cycle counts", "").As(spelling.Address).OrNone(),
			facts.Ask("desk", "where redemption is to answer in each of them: an https address, or none", "").As(spelling.URL).OrNone(),
		)
		return append(append(questions, legal(u.class.Legal)...), facts.Ask("format", "format of its reports", u.class.Reporting.Format)), unitBody(form)
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
				facts.Ask("title", "its name for people", facts.TitleOf(name[2])),
				among(facts.Ask("form", "what it is in law: segregated-portfolio or series", "segregated-portfolio"), "segregated-portfolio", "series"),
				facts.Ask("entity", "its name in law", ""),
				among(facts.Ask("asset", "what its capital is held in: USDS, USDC or USD", "USDS"), "USDS", "USDC", "USD"),
				facts.Ask("destination", "who receives that: an address, a bank account in words, or none", "").OrNone(),
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
		what := among(facts.Ask("kind", "what it is: "+kinds(), ""), "core")
		for _, each := range kind.All() {
			if each.Facts().Inventoried() {
				what.Choices = append(what.Choices, each.Facts().Name)
			}
		}
		beacon := facts.Ask("beacon", "kind of the beacon that operates it, or none", "").Like(facts.Slug).OrNone()
		like := slices.DeleteFunc(facts.Sorted(declared.Templates), func(key string) bool {
			return declared.Templates[catalog.TemplateRef(key)].Kind != facts.Said(what, answers)
		})
		if _, known := kind.Named(facts.Said(what, answers)); known {
			beacon.Default = "lpha-" + kind.Beacon(facts.Said(what, answers))
		}
		contracts := facts.Ask("contracts", "its contracts, as NAME=ADDRESS, …: ALM_PROXY, CONTROLLER, RATE_LIMITS, ACCESS_CONTROLS, ADMINISTERED_AGENT, …", "")
		contracts.Pairs = true
		questions := []Question{
			facts.Ask("title", "its name for people", facts.TitleOf(name[0])),
			what,
			among(facts.Ask("scope", "what it is an entry of: a class with its PAU, or one unit", "class"), "class", "unit"),
			facts.Ask("halo", "short name of the Halo that it belongs to, which need not have a manifest", "").Like(facts.Slug),
			facts.Ask("network", "where it is deployed", facts.Only(networks)).From(networks),
			contracts,
			beacon,
		}
		if facts.Said(beacon, answers) != facts.None {
			questions = append(questions,
				facts.Ask("operator", "who runs the beacon", ""),
				facts.Ask("endpoint", "where the beacon answers: an https address, or none", "").As(spelling.URL).OrNone())
		}
		return append(questions,
			facts.Ask("artifact", "where its public record is: an https address", "").As(spelling.URL),
			facts.Ask("template", "template that its code is compared with", cmp.Or(facts.Only(like), facts.None)).From(append(like, facts.None)),
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
			names = append(names, fmt.Sprintf("%s (a %s Halo%s)", each.Facts().Name, each.Facts().Title, each.Facts().Told))
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
		facts.Ask("assetType", "kind of assets that it may invest in", ""),
		facts.Ask("jurisdiction", "jurisdiction of the assets and their obligors", jurisdiction),
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
	who := facts.Ask("attestor", "company that attests accounts and legal claims, another than runs the beacon, or none", "").OrNone()
	if facts.Said(who, answers) == facts.None {
		return []Question{who}
	}
	return []Question{
		who,
		facts.Ask("attestorID", "its id", "attest-data-"+class).Like(facts.Attestor),
		facts.Ask("attestorAddress", "the account whose key signs its statements: an address", "").As(spelling.Address),
		facts.Ask("attestorRefresh", "after how long it attests anew", "2160h").As(spelling.Duration),
	}
}

func legal(inherited catalog.Legal) []Question {
	return []Question{
		facts.Ask("framework", "legal framework, with the jurisdiction", inherited.Framework),
		facts.Ask("recourse", "who is liable to whom, and for what", inherited.Recourse),
		facts.Ask("document", "where the legal document is published: an https address", "").As(spelling.URL),
		facts.Ask("sha256", "SHA-256 of the document's bytes, 0x and 64 digits; --document FILE=URL takes it from a file", "").As(spelling.Hash),
	}
}

// among has people choose. The question's text names the choices.
func among(question Question, choices ...string) Question {
	question.Choices = choices
	return question
}

// either takes a value of another sort, too.
func either(question Question, or spelling.Sort) Question {
	question.Or = or
	return question
}

// admin asks for an admin that the network allows: the authority with that Safe, or the address
// itself where no authority has it.
func admin(network *catalog.Network) Question {
	asked := facts.Ask("admin", "admin of the PAU, one that the network allows: an authority or an address", "")
	for _, name := range facts.Sorted(network.Authorities) {
		if slices.Contains(network.Admins, network.Authorities[catalog.AuthorityRef(name)].Safe) {
			asked.Choices = append(asked.Choices, name)
		}
	}
	for _, each := range network.Admins {
		asked.Also = append(asked.Also, each.Hex())
	}
	asked.Default = knownOr(asked.Choices, "council")
	return asked
}

// seniority asks for a Unit's rank. A Class with several Units has one already that loses first:
// what is new takes its rank, and is paid before it. Units that are paid side by side stay so.
func (u *unitOf) seniority() Question {
	var ranks []string
	last := int64(0)
	for _, each := range u.class.Units {
		ranks = append(ranks, fmt.Sprintf("%s has %d", each.Name, each.Seniority))
		last = max(last, each.Seniority)
	}
	proposed := last
	if len(ranks) < 2 {
		proposed = last + 1
	}
	asked := facts.Ask("seniority", "order of payment within the Class; 1 is paid first", strconv.FormatInt(proposed, 10)).As(spelling.Count)
	asked.Least, asked.Most = "1", "100"
	if len(ranks) > 0 {
		slices.Sort(ranks)
		asked.Text += "; " + strings.Join(ranks, ", ")
	}
	return asked
}

// moves says which Units move down, because the new one takes a rank that a Unit has. Nothing moves
// in a Class whose Units are paid side by side.
func (u *unitOf) moves(answers map[string]string) []string {
	rank, err := strconv.ParseInt(facts.Said(u.seniority(), answers), 10, 64)
	taken := map[int64]bool{}
	for _, each := range u.class.Units {
		if taken[each.Seniority] {
			return nil
		}
		taken[each.Seniority] = true
	}
	if err != nil || len(taken) < 2 {
		return nil
	}
	var lines []string
	for ; taken[rank]; rank++ {
		for _, each := range u.class.Units {
			if each.Seniority == rank {
				lines = append(lines, fmt.Sprintf("%s moves down: write seniority: %d in %s", each.Name, rank+1, each.File))
			}
		}
	}
	return lines
}

// book asks for a Book of the Unit's Class, which may be a new one.
func (u *unitOf) book() Question {
	of := strings.Join(u.name[:2], "/")
	return facts.Ask("book", "the Halo Book behind it, HALO/CLASS/BOOK; 'new book' writes it", strings.Join(u.name, "/")).Like(facts.Shape{
		Pattern: regexp.MustCompile("^" + regexp.QuoteMeta(of) + "/[a-z][a-z0-9]*(-[a-z0-9]+)*$"), Longest: len(of) + 33,
		Is: "a Book of the Class " + of, Example: strings.Join(u.name, "/"),
	})
}

func knownOr(among []string, name string) string {
	if slices.Contains(among, name) {
		return name
	}
	return facts.Only(among)
}
