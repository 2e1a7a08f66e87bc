// SPDX-License-Identifier: AGPL-3.0-or-later

package mutation

import (
	"fmt"
	"strings"
	"time"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/kind"
)

// ---- What a Class and a Unit refer to.

func classReferences(s *site) {
	s.mutant("template.resolved", "class", "a template that does not exist", func(c *scene) { c.class.Template = "nothing@1" })
	s.mutant("template.resolved", "class", "a network that does not exist", func(c *scene) { c.class.Network = "nowhere" })
	for _, status := range []string{"deprecated", "revoked", "draft"} {
		s.mutant("template.approved", "class.template", "its template is "+status, func(c *scene) { c.template.Status = status })
	}
	expires := func(rule string, edge bool, change string, left time.Duration) {
		make := s.mutant
		if edge {
			make = s.edge
		}
		make(rule, "class.template", change, func(c *scene) { c.template.Expires = s.now.Add(left).Format(time.RFC3339) })
	}
	expires("template.unexpired", false, "its template expires now", 0)
	expires("template.unexpired", true, "its template expires in a second", time.Second)
	expires("template.lasting", false, "its template expires in a second less than ninety days", 90*24*time.Hour-time.Second)
	expires("template.lasting", true, "its template expires in ninety days", 90*24*time.Hour)
	for _, contract := range []named[func(*catalog.Contracts)]{
		{"registry", func(c *catalog.Contracts) { c.Registry = nil }},
		{"factory", func(c *catalog.Contracts) { c.Factory = nil }},
		{"guards", func(c *catalog.Contracts) { c.Guards = nil }},
	} {
		s.mutant("template.deployable", "class.network", "its network has no "+contract.name, func(c *scene) { contract.of(&c.network.Contracts) })
	}
}

func unitReferences(s *site) {
	s.mutant("template.resolved", "unit.asset", "an asset that the network does not have", func(c *scene) { c.unit.Asset = "NOTHING" })
}

// ---- What is published.

// insecure makes mutants of a URL: one over http, a text that is no URL, and hosts that rules
// refuse.
func insecure(s *site, rule, field, address string, set func(*scene, string)) {
	plain := "http://" + strings.TrimPrefix(address, "https://")
	s.mutant(rule, field, "over http", func(c *scene) { set(c, plain) })
	s.mutant(rule, field, "no address at all", func(c *scene) { set(c, "to be published") })
	hosted := "legal.hosted"
	if rule == "records.published_https" {
		hosted = "legal.published_hosted"
	}
	nameless(s, hosted, field, address, set)
}

func haloRecords(s *site) {
	for i, document := range s.halo.Legal.Documents {
		insecure(s, "records.published_https", fmt.Sprintf("halo.legal.documents.%d.url", i), document.URL, func(c *scene, url string) { c.halo.Legal.Documents[i].URL = url })
	}
}

func templateRecords(s *site) {
	for i, audit := range s.template.Audits {
		insecure(s, "records.published_https", fmt.Sprintf("template.audits.%d.report", i), audit.Report, func(c *scene, url string) { c.template.Audits[i].Report = url })
	}
}

func classRecords(s *site) {
	const rule = "records.https"
	for i, document := range s.class.Legal.Documents {
		insecure(s, rule, fmt.Sprintf("class.legal.documents.%d.url", i), document.URL, func(c *scene, url string) { c.class.Legal.Documents[i].URL = url })
	}
	insecure(s, rule, "class.beacon.endpoint", s.class.Beacon.Endpoint, func(c *scene, url string) { c.class.Beacon.Endpoint = url })
	fits := func(kind string) func(*scene) { return func(c *scene) { c.class.Beacon.Kind = kind } }
	operated := kind.Beacon(s.template.Kind)
	for _, kind := range []string{"lpha-" + another(operated), another(operated) + "-" + s.halo.Name, operated + "-another", operated} {
		s.mutant("records.beacon_fits", "class.beacon.kind", kind, fits(kind))
	}
	for _, kind := range []string{"lpha-" + operated, operated + "-" + s.halo.Name} {
		s.edge("records.beacon_fits", "class.beacon.kind", kind, fits(kind))
	}
	of := s.kind()
	for i, url := range of.Published(s.class) {
		insecure(s, rule, url.Field, *url.Text, func(c *scene, text string) { *of.Published(c.class)[i].Text = text })
	}
	kindTokens(s)
}

// kindTokens makes mutants of the tokens that a kind has in the manifest.
func kindTokens(s *site) {
	of := s.kind()
	for i, token := range tokens(of, s.class, s.unit) {
		get := func(c *scene) *catalog.Token { return tokens(of, c.class, c.unit)[i].Token }
		alike(s, token.Field, get)
		knownAs(s, token.Field, get)
	}
}

// knownAs gives a token the name or symbol of a token that people know.
func knownAs(s *site, field string, of func(*scene) *catalog.Token) {
	const rule = "records.token_of_its_own"
	names := []string{"USDS", "u5d-s", "Dai Stablecoin"}
	for _, asset := range sorted(s.network.Assets) {
		names = append(names, asset.name)
	}
	for _, name := range names {
		s.mutant(rule, field+".name", name, func(c *scene) { of(c).Name = name })
		s.mutant(rule, field+".symbol", name, func(c *scene) { of(c).Symbol = name })
		s.edge(rule, field+".symbol", "m"+name, func(c *scene) { of(c).Symbol = "m" + name })
	}
}

func unitRecords(s *site) {
	const rule = "records.https"
	for i, document := range s.unit.Legal.Documents {
		insecure(s, rule, fmt.Sprintf("unit.legal.documents.%d.url", i), document.URL, func(c *scene, url string) { c.unit.Legal.Documents[i].URL = url })
	}
	for i, oracle := range s.unit.Oracles {
		if !strings.HasPrefix(oracle.Source, "0x") {
			insecure(s, rule, fmt.Sprintf("unit.oracles.%d.source", i), oracle.Source, func(c *scene, url string) { c.unit.Oracles[i].Source = url })
		}
	}
	for i, each := range s.unit.Day0.Endpoints {
		insecure(s, rule, fmt.Sprintf("unit.day0.endpoints.%d.url", i), each.URL, func(c *scene, url string) { c.unit.Day0.Endpoints[i].URL = url })
	}
	kindTokens(s)
}

// another returns the name of the first kind that is not the given one.
func another(name string) string {
	for _, each := range kind.All() {
		if each.Facts().Name != name {
			return each.Facts().Name
		}
	}
	return ""
}

// alike gives a token the name and symbol of another token on its network. That is the token of the
// first file; it may keep them.
func alike(s *site, field string, of func(*scene) *catalog.Token) {
	first := s.file
	var theirs catalog.Token
	for _, halo := range s.whole.Halos {
		for _, class := range halo.Classes {
			if class.Network != s.class.Network {
				continue
			}
			kin, known := kind.Of(s.whole.Templates[class.Template])
			if !known {
				continue
			}
			for _, token := range kin.Tokens(class) {
				file := class.File
				if token.Unit != nil {
					file = token.Unit.File
				}
				if file < first {
					first, theirs = file, *token.Token
				}
			}
		}
	}
	if first == s.file {
		return
	}
	for _, as := range []named[func(string) string]{{"as it is", strings.TrimSpace}, {"in capitals", strings.ToUpper}, {"with a space between", func(text string) string { return text[:1] + " " + text[1:] }}} {
		s.mutant("records.tokens_distinct", field+".name", "that of "+first+", "+as.name, func(c *scene) { of(c).Name = as.of(theirs.Name) })
		s.mutant("records.tokens_distinct", field+".symbol", "that of "+first+", "+as.name, func(c *scene) { of(c).Symbol = as.of(theirs.Symbol) })
	}
}
