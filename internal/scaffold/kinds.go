// SPDX-License-Identifier: AGPL-3.0-or-later

package scaffold

import (
	"cmp"
	"fmt"
	"maps"
	"math/big"
	"slices"
	"strconv"
	"strings"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
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
				{"title", "its name for people", title(name[0])},
				{"governance", "the account that governs the Halo: an address", ""},
				{"owner", "the Prime that owns it: " + list(primes), only(primes)},
			}, legal(catalog.Legal{})...), haloBody
		},
	}, nil
}

// Class drafts a Class of a Halo that is there.
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
		body := classBody
		approved := approvedTemplates(declared)
		networks := factories(declared)
		questions := []Question{
			{"template", "what it is made from: " + list(approved), only(approved)},
			{"network", "where it is deployed: " + list(networks), only(networks)},
			{"title", "its name for people", title(name[1])},
		}
		template := declared.Templates[answer(questions[0], answers)]
		network := declared.Networks[answer(questions[1], answers)]
		if template == nil || network == nil {
			return questions, body // what follows depends on both
		}
		authorities := slices.Sorted(maps.Keys(network.Authorities))
		questions = append(questions,
			Question{"admin", "admin of the PAU, one that the network allows: an authority or an address", known(authorities, "council")},
			Question{"govOps", "authority that sets its limits: " + list(authorities), known(authorities, name[0]+"-govops")},
			Question{"beacon", "kind of beacon", "lpha-" + template.Kind},
			Question{"operator", "who runs the beacon", ""},
			Question{"endpoint", "where the beacon answers: an https address", ""},
			Question{"actor", "account that acts for the beacon: an address", ""},
			Question{"revoker", "freezer, which may remove that account: an address", ""},
		)
		if template.Kind == "nfat" {
			body = termClassBody
			primes := slices.Sorted(maps.Keys(network.Primes))
			questions = append(questions,
				Question{"asset", "what Primes bring and are repaid in: " + list(template.Ranges.Assets), only(template.Ranges.Assets)},
				Question{"tokenName", "name of its NFATs", title(name[1])},
				Question{"symbol", "symbol of its NFATs", ""},
				Question{"baseURI", "what the address of an NFAT's metadata begins with: https", ""},
				Question{"maxAnnualGrowth", "bound on interest, basis points a year" + bounds(template.ClassBounds, "maxAnnualGrowth", template), ""},
				Question{"counterparty", "short name of who receives capital", ""},
				Question{"counterpartyTitle", "its name for people", ""},
				Question{"counterpartyAddress", "its address", ""},
				Question{"constraint", "what it is held to", ""},
				Question{"prime", "Prime that may bring capital: " + list(primes), only(primes)},
			)
			questions = append(questions, limits(template)...)
		}
		questions = append(questions, buybox(halo, template)...)
		questions = append(questions, legal(halo.Legal)...)
		return append(questions, Question{"format", "format of its reports", "halo-" + map[string]string{"lcts": "portfolio", "nfat": "term"}[template.Kind] + "-report/1"}), body
	}
	return draft, nil
}

// Unit drafts a Unit of a Class that is there.
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
	template, network := declared.Templates[class.Template], declared.Networks[class.Network]
	draft := &Draft{File: "halos/" + name[0] + "/" + name[1] + "/units/" + name[2] + ".cue"}
	draft.form = func(answers map[string]string) ([]Question, string) {
		bound := func(parameter string) string { return bounds(template.UnitBounds, parameter, template) }
		questions := []Question{
			{"title", "its name for people", title(name[2])},
			{"capacity", "whole tokens that it may hold" + bound("capacity"), ""},
			{"seniority", "order of payment within the Class; 1 is paid first", strconv.Itoa(len(class.Units) + 1)},
		}
		body := unitBody
		if template.Kind == "nfat" {
			body = termUnitBody
			counterparties := make([]string, len(class.Facility.Counterparties))
			for i, each := range class.Facility.Counterparties {
				counterparties[i] = each.Name
			}
			questions = append(questions,
				Question{"minSize", "least principal of a deal, whole tokens" + bound("minSize"), ""},
				Question{"maxSize", "greatest principal of a deal, whole tokens" + bound("maxSize"), ""},
				Question{"minTerm", `least time to maturity, such as "180d"` + days(template, "minTerm"), ""},
				Question{"maxTerm", `greatest time to maturity, such as "360d"` + days(template, "maxTerm"), ""},
				Question{"minYield", "least yield of a deal, basis points a year" + bound("minYield"), ""},
				Question{"maxYield", "greatest yield of a deal, basis points a year" + bound("maxYield"), ""},
				Question{"counterparty", "who deals may be struck with: " + list(counterparties), only(counterparties)},
			)
		} else {
			primes := slices.Sorted(maps.Keys(network.Primes))
			questions = append(questions,
				Question{"asset", "what it is denominated in: " + list(template.Ranges.Assets), only(template.Ranges.Assets)},
				Question{"tokenName", "name of its share token", title(name[2])},
				Question{"symbol", "symbol of its share token", ""},
				Question{"maxAnnualGrowth", "bound on the growth of its exchange rate, basis points a year" + bound("maxAnnualGrowth"), ""},
				Question{"maxHaircut", "bound on what the beacon lowers its exchange rate by, basis points within 7 days" + bound("maxHaircut"), ""},
				Question{"manager", "who invests its capital", ""},
				Question{"managerAddress", "the manager's address, the only destination of capital", ""},
				Question{"constraint", "what the manager is held to", ""},
				Question{"prime", "Prime that may use it: " + list(primes), only(primes)},
			)
			questions = append(questions, limits(template)...)
			basis := Question{"basis", "what holders are paid: variable or fixed", "variable"}
			questions = append(questions, basis, Question{"pricing", "the terms of that, for people", ""})
			if answer(basis, answers) == "fixed" {
				questions = append(questions, Question{"target", "what holders are to be paid, basis points a year", ""})
			}
		}
		questions = append(questions,
			Question{"book", "the Halo Book behind it, by its name in the Synome", strings.Join(name, "/")},
			Question{"oracle", "source of its valuation: a name", ""},
			Question{"oracleSource", "where that is published: an https address, or a contract", ""},
			Question{"redemption", "how holders get their money back", ""},
			Question{"cycles", fmt.Sprintf("settlement cycles that the day-0 runbook lasts, %d to 90", template.Ranges.Day0Cycles), strconv.FormatInt(max(7, template.Ranges.Day0Cycles), 10)},
			Question{"reviewer", "who reviews it in the processing window of each of them", reviewer(class)},
		)
		return append(append(questions, legal(class.Legal)...), Question{"format", "format of its reports", class.Reporting.Format}), body
	}
	return draft, nil
}

// Inventory drafts the entry of a Class or Unit that was deployed without the factory.
func Inventory(declared *catalog.Catalog, path string) (*Draft, error) {
	name, err := names(strings.TrimPrefix(path, "halos/inventory/"), "record")
	if err != nil {
		return nil, err
	}
	networks := slices.Sorted(maps.Keys(declared.Networks))
	draft := &Draft{File: "halos/inventory/" + name[0] + ".cue"}
	draft.form = func(answers map[string]string) ([]Question, string) {
		kind := Question{"kind", "what it is: core (a Core Halo), lcts (a Portfolio Halo) or nfat (a Term Halo)", ""}
		beacon := Question{"beacon", "kind of the beacon that operates it, or " + none, none}
		like := slices.DeleteFunc(slices.Sorted(maps.Keys(declared.Templates)), func(key string) bool { return declared.Templates[key].Kind != answer(kind, answers) })
		if answer(kind, answers) == "lcts" || answer(kind, answers) == "nfat" {
			beacon.Default = "lpha-" + answer(kind, answers)
		}
		questions := []Question{
			{"title", "its name for people", title(name[0])},
			kind,
			{"scope", "what it is an entry of: a class with its PAU, or one unit", "class"},
			{"halo", "short name of the Halo that it belongs to, which need not have a manifest", ""},
			{"network", "where it is deployed: " + list(networks), only(networks)},
			{"contracts", "its contracts, as NAME=ADDRESS, …: ALM_PROXY, CONTROLLER, RATE_LIMITS, ACCESS_CONTROLS, ADMINISTERED_AGENT, …", ""},
			beacon,
		}
		if answer(beacon, answers) != none {
			questions = append(questions,
				Question{"operator", "who runs the beacon", ""},
				Question{"endpoint", "where the beacon answers: an https address, or " + none, none})
		}
		return append(questions,
			Question{"artifact", "where its public record is: an https address", ""},
			Question{"template", "template that its code is compared with: " + strings.Join(append(like, none), ", "), cmp.Or(only(like), none)},
		), entryBody
	}
	return draft, nil
}

// primesOf are the Primes of the networks where Classes can be deployed.
func primesOf(declared *catalog.Catalog) []string {
	found := map[string]bool{}
	for _, name := range factories(declared) {
		for prime := range declared.Networks[name].Primes {
			found[prime] = true
		}
	}
	return slices.Sorted(maps.Keys(found))
}

// buybox asks what a Class may invest in. A Term Class offers what its template allows.
func buybox(halo *catalog.Halo, template *catalog.Template) []Question {
	jurisdiction := ""
	for _, sibling := range halo.Classes {
		jurisdiction = cmp.Or(jurisdiction, sibling.Buybox.Jurisdictions[0])
	}
	questions := []Question{
		{"assetType", "kind of assets that it may invest in", ""},
		{"jurisdiction", "jurisdiction of the assets and their obligors", jurisdiction},
	}
	if template.Kind != "nfat" {
		return questions
	}
	low := func(parameter string) string { low, _ := ends(template.UnitBounds, parameter, template); return low }
	high := func(parameter string) string { _, high := ends(template.UnitBounds, parameter, template); return high }
	shortest, longest := dayEnds(template, "minTerm", "maxTerm")
	return append(questions,
		Question{"minSize", "least size of a deal, whole tokens", low("minSize")},
		Question{"maxSize", "greatest size of a deal, whole tokens", high("maxSize")},
		Question{"minTerm", "shortest time to maturity", shortest},
		Question{"maxTerm", "longest time to maturity", longest},
		Question{"minAPY", "lowest yield of a deal, basis points a year", low("minYield")},
		Question{"maxAPY", "highest yield of a deal, basis points a year", high("maxYield")},
	)
}

// reviewer is who reviews the Class's other Units.
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
			found = append(found, key)
		}
	}
	return found
}

// factories are the networks where Classes can be deployed.
func factories(declared *catalog.Catalog) []string {
	var found []string
	for _, name := range slices.Sorted(maps.Keys(declared.Networks)) {
		if declared.Networks[name].Contracts.Factory != nil {
			found = append(found, name)
		}
	}
	return found
}

func legal(inherited catalog.Legal) []Question {
	return []Question{
		{"framework", "legal framework, with the jurisdiction", inherited.Framework},
		{"recourse", "who is liable to whom, and for what", inherited.Recourse},
		{"document", "where the legal documents are: an https address", ""},
	}
}

func limits(template *catalog.Template) []Question {
	return []Question{
		{"limit", "init of each route, which governance approves for good: whole tokens at once and a day", template.Ranges.InitialMaxAmount},
		{"initial", "what GovOps starts with, whole tokens at once and a day; at most " + template.Ranges.InitialMaxAmount, template.Ranges.InitialMaxAmount},
	}
}

// answer is what was said, or the default.
func answer(question Question, answers map[string]string) string {
	if given := answers[question.Name]; given != "" {
		return given
	}
	return question.Default
}

func known(among []string, name string) string {
	if slices.Contains(among, name) {
		return name
	}
	return only(among)
}

func list(names []string) string {
	if len(names) == 0 {
		return "there is none yet"
	}
	return strings.Join(names, ", ")
}

// bounds says what a template allows of a parameter, in the unit that people write it in.
func bounds(among []catalog.Bound, parameter string, template *catalog.Template) string {
	low, high := ends(among, parameter, template)
	if low == "" {
		return ""
	}
	return fmt.Sprintf(", %s to %s", low, high)
}

// ends are the least and the most that a template allows of a parameter, in the unit that people write it in; "" if it does not bound it.
func ends(among []catalog.Bound, parameter string, template *catalog.Template) (low, high string) {
	for _, bound := range among {
		if bound.Name != parameter {
			continue
		}
		least, most := &bound.Min.Int, &bound.Max.Int
		if bound.Unit == "tokens" {
			scale := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(template.Decimals)), nil)
			least, most = new(big.Int).Quo(least, scale), new(big.Int).Quo(most, scale)
		}
		return least.String(), most.String()
	}
	return "", ""
}

// days says what a template allows of a parameter in seconds.
func days(template *catalog.Template, parameter string) string {
	low, high := dayEnds(template, parameter, parameter)
	if low == "" || high == "" {
		return ""
	}
	return fmt.Sprintf(", %s to %s", low, high)
}

// dayEnds are the least that a template allows of one parameter in seconds, and the most of another, in whole days inside of that; "" for one that it
// does not bound.
func dayEnds(template *catalog.Template, least, most string) (low, high string) {
	day := big.NewInt(86_400)
	for _, bound := range template.UnitBounds {
		if bound.Name == least {
			up := new(big.Int).Add(&bound.Min.Int, big.NewInt(86_399))
			low = up.Quo(up, day).String() + "d"
		}
		if bound.Name == most {
			high = new(big.Int).Quo(&bound.Max.Int, day).String() + "d"
		}
	}
	return low, high
}
