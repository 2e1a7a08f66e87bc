// SPDX-License-Identifier: AGPL-3.0-or-later

package manifest

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/kind/facts"
)

func (r *resolver) network(place *place, from *source, raw rawNetwork) *catalog.Network {
	made := &catalog.Network{
		Origin:        catalog.Origin{File: place.file},
		Name:          catalog.NetworkRef(place.name),
		ChainID:       raw.ChainID,
		Confirmations: raw.Confirmations,
		Explorer:      strings.TrimRight(raw.Explorer, "/"),
		Safe: catalog.SafePins{
			Version:                   raw.Safe.Version,
			MultiSendCallOnly:         r.address(from, "network.safe.multiSendCallOnly", raw.Safe.MultiSendCallOnly),
			MultiSendCallOnlyCodeHash: common.HexToHash(raw.Safe.MultiSendCallOnlyCodeHash),
		},
		Additions:   raw.Additions,
		Promises:    raw.Promises,
		Authorities: map[catalog.AuthorityRef]*catalog.Authority{},
		Admins:      []common.Address{},
		Assets:      map[string]*catalog.Asset{},
		Primes:      map[catalog.PrimeRef]*catalog.Prime{},
		SORL:        catalog.SORL{MaxChange: raw.SORL.MaxChange, Hop: r.duration(from, "network.sorl.hop", raw.SORL.Hop)},
		Sources:     raw.Sources,
	}
	contracts := map[string]common.Address{}
	for name, text := range raw.Contracts {
		contracts[name] = r.address(from, "network.contracts."+name, text)
	}
	made.Contracts = catalog.Contracts{
		Registry:     optional(contracts, "registry"),
		Factory:      optional(contracts, "factory"),
		Guards:       optional(contracts, "guards"),
		Beacon:       contracts["beacon"],
		BeamState:    contracts["beamState"],
		Configurator: contracts["configurator"],
		Timelock:     contracts["timelock"],
	}
	for name, each := range raw.Authorities {
		ref := catalog.AuthorityRef(name)
		made.Authorities[ref] = &catalog.Authority{Name: ref, Safe: r.address(from, "network.authorities."+name+".safe", each.Safe), Role: each.Role}
	}
	r.spells(from, raw, made)
	for name, each := range raw.Assets {
		made.Assets[name] = &catalog.Asset{Name: name, Address: r.address(from, "network.assets."+name+".address", each.Address), Decimals: each.Decimals}
	}
	for name, each := range raw.Primes {
		path, ref := "network.primes."+name, catalog.PrimeRef(name)
		made.Primes[ref] = &catalog.Prime{
			Name:       ref,
			ALMProxy:   r.address(from, path+".almProxy", each.ALMProxy),
			RateLimits: r.address(from, path+".rateLimits", each.RateLimits),
			Controller: r.address(from, path+".controller", each.Controller),
			GovOps:     each.GovOps,
		}
		r.authority(from, path+".govOps", each.GovOps, made)
	}
	if raw.Promises != "" {
		r.authority(from, "network.promises", raw.Promises, made)
	}
	if raw.Opening == catalog.OpeningFactory {
		made.Opening = raw.Opening // what it is by default is not written
	}
	made.Admins = r.principals(from, "network.admins", raw.Admins, made)
	if raw.Platform != nil {
		made.Platform = r.platform(from, *raw.Platform, made)
	}
	return made
}

// platform reads what is wanted of the Halo Factory. Its templates wait until all manifests are
// read.
func (r *resolver) platform(from *source, raw rawPlatform, network *catalog.Network) *catalog.Wanted {
	made := catalog.Wanted(raw)
	if made.Approval == "" {
		made.Approval = made.Governance
	}
	actor := func(path string, name catalog.AuthorityRef) {
		if network.Account(name) == (common.Address{}) {
			known := append(facts.Sorted(network.Authorities), facts.Sorted(network.Spells)...)
			slices.Sort(known)
			r.unknown(from, path, "authority and no contract of spells of the network "+string(network.Name), string(name), known)
		}
	}
	actor("network.platform.governance", made.Governance)
	if raw.Approval != "" {
		actor("network.platform.approval", raw.Approval)
	}
	r.platforms = append(r.platforms, pending[*catalog.Wanted]{from: from, raw: &made})
	return &made
}

// registered demands that every template that a network wants is declared, and is named once.
func (r *resolver) registered() {
	for _, each := range r.platforms {
		for i, ref := range each.raw.Templates {
			path := fmt.Sprintf("network.platform.templates.%d", i)
			if slices.Index(each.raw.Templates, ref) < i {
				r.problems.add(fault.NameClash, each.from.at(path), "%s: %s is named twice", path, ref)
			}
			if r.templates[ref] == nil && !r.declared["template "+ref.Name()] {
				r.unknown(each.from, path, "template", string(ref), facts.Sorted(r.templates))
			}
		}
	}
}

// distinct demands a chain of its own for each network. A node is told by its chain's id, so two
// networks with one id could be taken for each other.
func (r *resolver) distinct() {
	for id, all := range r.chains {
		for i, each := range all {
			other := 0 // one is enough: a repository may have thousands
			if i == other {
				other = len(all) - 1
			}
			if i != other {
				r.problems.add(fault.ChainTwice, each.from.at("network.chainId"), "network.chainId: %d is the chain of %s, too", id, all[other].place.file).
					Remedy("correct the id, or keep one manifest: a chain has one")
			}
		}
	}
}

// spells adds the contracts through which spells act.
func (r *resolver) spells(from *source, raw rawNetwork, made *catalog.Network) {
	for name, each := range raw.Spells {
		ref, path := catalog.AuthorityRef(name), "network.spells."+name
		if made.Authorities[ref] != nil {
			r.problems.add(fault.NameClash, from.at(path), "%s: an authority that signs with a Safe has this name, too", path)
		}
		if made.Spells == nil {
			made.Spells = map[catalog.AuthorityRef]*catalog.Spell{}
		}
		made.Spells[ref] = &catalog.Spell{Name: ref, Sender: r.address(from, path+".sender", each.Sender), Role: each.Role}
		if each.Guard != "" {
			guard := r.address(from, path+".guard", each.Guard)
			made.Spells[ref].Guard = &guard
		}
	}
}

func optional(contracts map[string]common.Address, name string) *common.Address {
	if address, ok := contracts[name]; ok {
		return &address
	}
	return nil
}

func (r *resolver) template(place *place, from *source, raw rawTemplate) {
	key := (&catalog.Template{Name: place.name, Version: raw.Version}).Ref()
	if place.version != "" && place.version != fmt.Sprint(raw.Version) {
		r.problems.add(fault.FileMisplaced, from.at("template.version"), "the file's name says version %s, the template says %d", place.version, raw.Version)
	}
	if other := r.templates[key]; other != nil {
		r.problems.add(fault.NameClash, from.at("template.version"), "the template %s is declared by %s too", key, other.File)
		return
	}
	r.moment(from, "template.expires", raw.Expires, second)
	if raw.UnitsUntil != "" {
		r.moment(from, "template.unitsUntil", raw.UnitsUntil, second)
	}
	facts.Window(&reading{resolver: r, from: from}, "template.ranges", raw.Ranges.LockAt, raw.Ranges.SettleBy)
	made := &catalog.Template{
		Origin:       catalog.Origin{File: place.file},
		Name:         place.name,
		Version:      raw.Version,
		Kind:         raw.Kind,
		Status:       raw.Status,
		Expires:      raw.Expires,
		UnitsUntil:   raw.UnitsUntil,
		Components:   []catalog.Component{},
		Integrations: raw.Integrations,
		ClassBounds:  r.bounds(from, "template.classBounds", raw.ClassBounds, raw.AssetDecimals),
		UnitBounds:   r.bounds(from, "template.unitBounds", raw.UnitBounds, raw.AssetDecimals),
		LimitBounds:  []catalog.LimitBound{},
		Decimals:     raw.AssetDecimals,
		Ranges: catalog.Ranges{
			Assets:           raw.Ranges.Assets,
			InitialMaxAmount: r.amount(from, "template.ranges.initialMaxAmount", raw.Ranges.InitialMaxAmount, raw.AssetDecimals).Tokens,
			SettleBy:         raw.Ranges.SettleBy,
			LockAt:           raw.Ranges.LockAt,
			Day0Cycles:       raw.Ranges.Day0Cycles,
		},
		Audits:    raw.Audits,
		Approvals: raw.Approvals,
	}
	if made.ClassApprovals = raw.ClassApprovals; raw.Tier == catalog.Governance {
		made.Tier = raw.Tier
	}
	made.Facets = r.facets(from, raw, made)
	// rules compare this amount with limits in shares, too
	if start := made.Ranges.InitialMaxAmount; start != "" {
		_, err := catalog.PerDay(start, facts.ShareDecimals)
		r.inexact(from, "template.ranges.initialMaxAmount", err)
	}
	for _, name := range slices.Sorted(maps.Keys(raw.Components)) {
		each := raw.Components[name]
		component := catalog.Component{Name: name, CodeHash: common.HexToHash(each.CodeHash), Code: each.Code}
		r.build(from, "template.components."+name, component.CodeHash, each.Code, made)
		made.Components = append(made.Components, component)
	}
	for _, name := range slices.Sorted(maps.Keys(raw.LimitBounds)) {
		made.LimitBounds = append(made.LimitBounds, r.limitBound(from, name, raw.LimitBounds[name], raw.AssetDecimals))
	}
	for i, audit := range made.Audits {
		r.moment(from, fmt.Sprintf("template.audits.%d.date", i), audit.Date, day)
	}
	for i, approval := range made.Approvals {
		r.moment(from, fmt.Sprintf("template.approvals.%d.date", i), approval.Date, day)
	}
	for i, approval := range made.ClassApprovals {
		r.moment(from, fmt.Sprintf("template.classApprovals.%d.date", i), approval.Date, day)
	}
	made.AuditDigest = catalog.AuditDigest(made.Audits)
	r.templates[key] = made
}

// facets are the facets that a template pins. It pins either none, or one for each of its
// integrations.
func (r *resolver) facets(from *source, raw rawTemplate, of *catalog.Template) (list []catalog.TemplateFacet) {
	for _, id := range raw.Integrations {
		if _, pinned := raw.Facets[id]; !pinned && len(raw.Facets) > 0 {
			r.problems.add(fault.FieldMissing, from.at("template.facets"), "template.facets.%s: missing; the template has this integration", id)
		}
	}
	for _, id := range slices.Sorted(maps.Keys(raw.Facets)) {
		path := "template.facets." + id
		if !slices.Contains(raw.Integrations, id) {
			r.problems.add(fault.NotDeclared, from.at(path), "%s: the template has no such integration", path)
		}
		made := catalog.TemplateFacet{ID: id, CodeHash: common.HexToHash(raw.Facets[id].CodeHash), Code: raw.Facets[id].Code}
		r.build(from, path, made.CodeHash, made.Code, of)
		for selector, delegate := range raw.Facets[id].Wires { // the schema has checked both
			call, _ := catalog.ParseSelector(selector)
			own, _ := catalog.ParseSelector(delegate)
			made.Wires = append(made.Wires, catalog.Wire{Selector: call, Delegate: own})
		}
		slices.SortFunc(made.Wires, catalog.Wire.Compare)
		if len(made.Wires) == 0 {
			r.problems.add(fault.FieldMissing, from.at(path+".wires"), "%s.wires: missing; no function leads to this facet", path)
		}
		list = append(list, made)
	}
	return list
}

func (r *resolver) bounds(from *source, path string, raw []rawBound, decimals uint8) []catalog.Bound {
	bounds := []catalog.Bound{}
	seen := map[string]bool{}
	for i, each := range raw {
		here := fmt.Sprintf("%s.%d", path, i)
		if seen[each.Name] {
			r.problems.add(fault.NameClash, from.at(here+".name"), "%s: the parameter %q is bounded twice", here, each.Name)
		}
		seen[each.Name] = true
		scale := uint8(0)
		if each.Unit == "tokens" {
			scale = decimals
		}
		bound := r.span(from, here, facts.WrittenRange{Min: each.Min, Max: each.Max}, scale)
		made := catalog.Bound{Name: each.Name, Min: bound.Min, Max: bound.Max, Unit: each.Unit}
		if each.Raise == catalog.Approved {
			made.Raise = each.Raise
		}
		bounds = append(bounds, made)
	}
	return bounds
}

func (r *resolver) limitBound(from *source, name string, raw rawLimitBound, decimals uint8) catalog.LimitBound {
	if raw.Unlimited {
		only := catalog.NoLimit()
		return catalog.LimitBound{Route: name, Token: raw.Token, MaxAmount: catalog.Range{Min: only.MaxAmount, Max: only.MaxAmount}, Slope: catalog.Range{Min: only.Slope, Max: only.Slope}}
	}
	path := "template.limitBounds." + name
	scale := decimalsOf(raw.Token, decimals)
	perDay := r.span(from, path+".perDay", raw.PerDay, scale)
	return catalog.LimitBound{Route: name, Token: raw.Token, MaxAmount: r.span(from, path+".max", raw.Max, scale), Slope: catalog.Range{Min: catalog.SlopeOf(perDay.Min), Max: catalog.SlopeOf(perDay.Max)}}
}

func decimalsOf(token string, asset uint8) uint8 {
	if token == catalog.Share {
		return facts.ShareDecimals
	}
	return asset
}
