// SPDX-License-Identifier: AGPL-3.0-or-later

package scaffold

import (
	"fmt"
	"maps"
	"math/big"
	"slices"
	"strconv"
	"strings"

	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/manifest"
)

// Halo drafts a Halo.
func Halo(catalog *manifest.Catalog, path string) (*Draft, error) {
	name, err := names(path, "halo")
	if err != nil {
		return nil, err
	}
	return &Draft{
		File: "halos/" + name[0] + "/halo.cue",
		form: func(map[string]string) ([]Question, string) {
			return append([]Question{
				{"title", "its name for people", title(name[0])},
				{"governance", "the account that governs the Halo: an address", ""},
			}, legal(manifest.Legal{})...), haloBody
		},
	}, nil
}

// Class drafts a Class of a Halo that is there.
func Class(catalog *manifest.Catalog, path string) (*Draft, error) {
	name, err := names(path, "halo", "class")
	if err != nil {
		return nil, err
	}
	halo := haloOf(catalog, name[0])
	if halo == nil {
		return nil, fault.New("HC1007", path, "there is no Halo %q", name[0]).Remedy("write it first: halocompile new halo %s", name[0])
	}
	draft := &Draft{File: "halos/" + name[0] + "/" + name[1] + "/class.cue"}
	draft.form = func(answers map[string]string) ([]Question, string) {
		body := classBody
		approved := approvedTemplates(catalog)
		networks := factories(catalog)
		questions := []Question{
			{"template", "what it is made from: " + list(approved), only(approved)},
			{"network", "where it is deployed: " + list(networks), only(networks)},
			{"title", "its name for people", title(name[1])},
		}
		template := catalog.Templates[answer(questions[0], answers)]
		network := catalog.Networks[answer(questions[1], answers)]
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
		questions = append(questions, legal(halo.Legal)...)
		return append(questions, Question{"format", "format of its reports", "halo-" + map[string]string{"lcts": "portfolio", "nfat": "term"}[template.Kind] + "-report/1"}), body
	}
	return draft, nil
}

// Unit drafts a Unit of a Class that is there.
func Unit(catalog *manifest.Catalog, path string) (*Draft, error) {
	name, err := names(path, "halo", "class", "unit")
	if err != nil {
		return nil, err
	}
	var class *manifest.Class
	if halo := haloOf(catalog, name[0]); halo != nil {
		for _, each := range halo.Classes {
			if each.Name == name[1] {
				class = each
			}
		}
	}
	if class == nil {
		return nil, fault.New("HC1007", path, "there is no Class %s/%s", name[0], name[1]).
			Remedy("write it first: halocompile new class %s/%s", name[0], name[1])
	}
	template, network := catalog.Templates[class.Template], catalog.Networks[class.Network]
	draft := &Draft{File: "halos/" + name[0] + "/" + name[1] + "/units/" + name[2] + ".cue"}
	draft.form = func(map[string]string) ([]Question, string) {
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
				Question{"manager", "who invests its capital", ""},
				Question{"managerAddress", "the manager's address, the only destination of capital", ""},
				Question{"constraint", "what the manager is held to", ""},
				Question{"prime", "Prime that may use it: " + list(primes), only(primes)},
			)
			questions = append(questions, limits(template)...)
		}
		questions = append(questions,
			Question{"book", "the Halo Book behind it, by its name in the Synome", strings.Join(name, "/")},
			Question{"oracle", "source of its valuation: a name", ""},
			Question{"oracleSource", "where that is published: an https address, or a contract", ""},
			Question{"redemption", "how holders get their money back", ""},
		)
		return append(append(questions, legal(class.Legal)...), Question{"format", "format of its reports", class.Reporting.Format}), body
	}
	return draft, nil
}

func haloOf(catalog *manifest.Catalog, name string) *manifest.Halo {
	for _, halo := range catalog.Halos {
		if halo.Name == name {
			return halo
		}
	}
	return nil
}

func approvedTemplates(catalog *manifest.Catalog) []string {
	var found []string
	for _, key := range slices.Sorted(maps.Keys(catalog.Templates)) {
		if catalog.Templates[key].Status == "approved" {
			found = append(found, key)
		}
	}
	return found
}

// factories are the networks where Classes can be deployed.
func factories(catalog *manifest.Catalog) []string {
	var found []string
	for _, name := range slices.Sorted(maps.Keys(catalog.Networks)) {
		if catalog.Networks[name].Contracts.Factory != nil {
			found = append(found, name)
		}
	}
	return found
}

func legal(inherited manifest.Legal) []Question {
	return []Question{
		{"framework", "legal framework, with the jurisdiction", inherited.Framework},
		{"recourse", "who is liable to whom, and for what", inherited.Recourse},
		{"document", "where the legal documents are: an https address", ""},
	}
}

func limits(template *manifest.Template) []Question {
	return []Question{
		{"limit", "permanent ceiling of each route, whole tokens at once and a day, which governance approves", template.Ranges.InitialMaxAmount},
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
func bounds(among []manifest.Bound, parameter string, template *manifest.Template) string {
	for _, bound := range among {
		if bound.Name != parameter {
			continue
		}
		low, high := &bound.Min.Int, &bound.Max.Int
		if bound.Unit == "tokens" {
			scale := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(template.Decimals)), nil)
			low, high = new(big.Int).Quo(low, scale), new(big.Int).Quo(high, scale)
		}
		return fmt.Sprintf(", %s to %s", low, high)
	}
	return ""
}

// days says what a template allows of a parameter in seconds.
func days(template *manifest.Template, parameter string) string {
	for _, bound := range template.UnitBounds {
		if bound.Name == parameter {
			day := big.NewInt(86_400)
			return fmt.Sprintf(", %sd to %sd", new(big.Int).Quo(&bound.Min.Int, day), new(big.Int).Quo(&bound.Max.Int, day))
		}
	}
	return ""
}
