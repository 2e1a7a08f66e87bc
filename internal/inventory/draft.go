// SPDX-License-Identifier: AGPL-3.0-or-later

package inventory

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"

	"cuelang.org/go/cue/format"
	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/kind"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/words"
)

// Kind is the kind of which the contracts are; that of a Core Halo if there is none but a PAU.
func (d *Deployment) Kind() string {
	for _, each := range kind.All() {
		if slices.ContainsFunc(each.Facts().Instance.Contracts, d.has) {
			return each.Facts().Name
		}
	}
	for _, each := range kind.All() {
		for _, facet := range each.Facts().Code.Facets {
			if !facet.Prime && slices.ContainsFunc(d.Held.Facets, func(held catalog.HeldFacet) bool { return held.ID == facet.ID }) {
				return each.Facts().Name
			}
		}
	}
	return core
}

// has tells whether one of the contracts is of a sort. Those that the inventory calls by one name,
// and that are of several kinds, their views tell apart.
func (d *Deployment) has(part facts.InstanceContract) bool {
	return d.Contracts[part.Entry] != (common.Address{}) && !slices.ContainsFunc(part.Links, func(link facts.Link) bool {
		return link.Tells && !slices.ContainsFunc(d.Held.Wiring, func(wire catalog.HeldWire) bool { return wire.Contract == part.Entry && wire.View == link.View })
	})
}

// scope is what an entry of the contracts is about: a Unit, if one of them belongs to a Unit.
func (d *Deployment) scope() string {
	for name := range d.Contracts {
		if part, _ := partOf(name); part.Unit {
			return "unit"
		}
	}
	return "class"
}

// Draft writes what was read as an entry. What no chain tells has a value that people have to
// replace, and what could not be found is a comment.
func Draft(declared *catalog.Catalog, d *Deployment) ([]byte, error) {
	w := &writer{names: names(d)}
	w.line("// SPDX-License-Identifier: AGPL-3.0-or-later\n")
	w.line("// Drafted from network %s at block %d, %s.", d.Network.Name, d.Block.Number, plan.Clock(d.Block.Time))
	for _, missing := range d.Missing {
		w.remark("Not found: " + fault.OneLine(missing) + ".")
	}
	prime := primeOf(d)
	halo := "unknown"
	if prime != "" {
		halo = string(prime)
	}
	w.line("entry: {")
	w.line("// No chain tells title, Halo and record: write what they are.")
	w.line("title: %s\nkind: %s\nscope: %s\nhalo: %s\nnetwork: %s\n", strconv.Quote("TBD"), strconv.Quote(d.Kind()), strconv.Quote(d.scope()), strconv.Quote(halo), strconv.Quote(string(d.Network.Name)))
	w.line("contracts: {")
	for _, name := range d.sorted() {
		w.line("%s: %q", name, d.Contracts[name].Hex())
	}
	w.line("}\n")
	w.line("artifact: \"https://example.org/\"")
	if prime != "" {
		w.line("prime: %q", prime)
	}
	if d.Kind() != core {
		w.line("// Who runs it? No chain tells.")
		w.line("beacon: {\nkind: %q\noperator: \"TBD\"\n}", "lpha-"+kind.Beacon(d.Kind()))
	}
	if like := nearest(declared, d); like != "" {
		w.line("template: %q", like)
	}
	w.line("\nchecked: {\ndate: %q\nagainst: %q\n}", time.Unix(int64(d.Block.Time), 0).UTC().Format(time.DateOnly), fmt.Sprintf("the chain at block %d", d.Block.Number))
	w.held(d)
	w.line("}")
	return format.Source([]byte(w.String()))
}

// primeOf is the Prime that the network says has these contracts; "" if there is none.
func primeOf(d *Deployment) catalog.PrimeRef {
	for _, name := range slices.Sorted(maps.Keys(d.Network.Primes)) {
		if prime := d.Network.Primes[name]; prime.Controller == d.Contracts[controller] || prime.ALMProxy == d.Contracts[almProxy] || prime.RateLimits == d.Contracts[rateLimits] {
			return name
		}
	}
	return ""
}

// nearest is the first template to which the contracts conform, with or without exceptions.
func nearest(declared *catalog.Catalog, d *Deployment) catalog.TemplateRef {
	if d.Kind() == core {
		return ""
	}
	for _, verdict := range Judge(declared, d, "") {
		if verdict.Result != Foreign {
			return verdict.Template
		}
	}
	return ""
}

type writer struct {
	strings.Builder
	names map[common.Address]string
}

func (w *writer) line(form string, arguments ...any) {
	fmt.Fprintf(&w.Builder, form+"\n", arguments...)
}

// remark writes a comment of lines that are at most 100 columns wide.
func (w *writer) remark(text string) {
	for line := range strings.Lines(words.Wrap(text, 100-len("// "))) {
		w.line("// %s", strings.TrimSpace(line))
	}
}

// accounts writes a list of accounts, each with its name.
func (w *writer) accounts(field string, list []common.Address) {
	if len(list) == 0 {
		w.line("%s: []", field)
		return
	}
	w.line("%s: [", field)
	for _, each := range list {
		w.line("%q, // %s", strings.ToLower(each.Hex()), fault.OneLine(w.known(each)))
	}
	w.line("]")
}

func (w *writer) known(account common.Address) string {
	if name := w.names[account]; name != "" {
		return name
	}
	return "nobody whom the manifests know"
}

func (w *writer) held(d *Deployment) {
	h := d.Held
	w.line("\n// Machine-written: what the chain held.")
	w.line("held: {\nblock: %d", h.Block)
	w.line("wiring: [")
	for _, each := range h.Wiring {
		w.line("{contract: %q, view: %q, to: %q}, // %s: %s", each.Contract, each.View, strings.ToLower(each.To.Hex()), w.known(each.To), d.truth(each))
	}
	w.line("]\nroles: [")
	for _, each := range h.Roles {
		w.line("{\ncontract: %q\nrole: %s", each.Contract, strconv.Quote(each.Role))
		w.accounts("holders", each.Holders)
		w.line("},")
	}
	w.line("]\nfacets: [")
	for _, each := range h.Facets {
		w.line("{\ncontract: %q\nid: %s\nfacet: %q\ncodeHash: %q\nselectors: [", each.Contract, strconv.Quote(fault.OneLine(each.ID)), strings.ToLower(each.Facet.Hex()), each.CodeHash.Hex())
		for _, selector := range each.Selectors {
			w.line("%q,", selector)
		}
		w.line("]\n},")
	}
	w.line("]\nlimits: [")
	for _, each := range h.Limits {
		w.line("{\nkey: %q", each.Key.Hex())
		if each.Name == "" {
			w.line("// Not found: which route, asset and account has this key.")
		} else {
			w.line("name: %s", strconv.Quote(each.Name))
		}
		if each.Route != "" && each.Token != "" {
			w.line("route: %s\ntoken: %s", strconv.Quote(each.Route), strconv.Quote(each.Token))
		}
		w.line("maxAmount: %q\nslope: %q\n},", each.MaxAmount.String(), each.Slope.String())
	}
	w.line("]\nregistration: {\nrateLimits: %t\ncontroller: %t", h.Registration.RateLimits, h.Registration.Controller)
	w.accounts("cBeams", h.Registration.CBeams)
	w.line("}\n}")
}

// truth says whether a contract names the one that it should.
func (d *Deployment) truth(wire catalog.HeldWire) string {
	part, _ := partOf(wire.Contract)
	for _, link := range part.Links {
		if link.View == wire.View && !d.right(link, wire.To) {
			return "false"
		}
	}
	return "true"
}

// right tells whether a link leads where it should: to a contract of its sort, the network's Beacon
// or an asset of the network.
func (d *Deployment) right(link facts.Link, to common.Address) bool {
	switch link.To {
	case "":
		return slices.ContainsFunc(slices.Collect(maps.Values(d.Network.Assets)), func(asset *catalog.Asset) bool { return asset.Address == to })
	case beacon:
		return to == d.Network.Contracts.Beacon
	}
	name := d.nameOf(to)
	part, known := partOf(name)
	return known && name != "" && part.Entry == link.To
}

// names are those by which people know accounts: contracts of the deployment, of the network, its
// Safes and its Primes.
func names(d *Deployment) map[common.Address]string {
	c := d.Network.Contracts
	list := map[common.Address]string{{}: "nobody", c.Configurator: "Configurator", c.Timelock: "Timelock", c.BeamState: "BeamState", c.Beacon: "Beacon"}
	if c.Factory != nil {
		list[*c.Factory] = "HaloFactory"
	}
	for name, asset := range d.Network.Assets {
		list[asset.Address] = name
	}
	for name, spell := range d.Network.Spells {
		list[spell.Sender] = string(name)
	}
	for name, prime := range d.Network.Primes {
		list[prime.ALMProxy], list[prime.Controller], list[prime.RateLimits] = "ALMProxy of "+string(name), "Controller of "+string(name), "RateLimits of "+string(name)
	}
	for name, authority := range d.Network.Authorities {
		list[authority.Safe] = string(name)
	}
	for name, at := range d.Contracts {
		list[at] = name
	}
	return list
}
