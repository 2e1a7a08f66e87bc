// SPDX-License-Identifier: AGPL-3.0-or-later

package manifest

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/fault"
)

func (r *resolver) network(place *place, from *source, raw rawNetwork) *Network {
	made := &Network{
		Origin:        Origin{place.file},
		Name:          place.name,
		ChainID:       raw.ChainID,
		Confirmations: raw.Confirmations,
		Explorer:      strings.TrimRight(raw.Explorer, "/"),
		Safe: SafePins{
			Version:                   raw.Safe.Version,
			MultiSendCallOnly:         r.address(from, "network.safe.multiSendCallOnly", raw.Safe.MultiSendCallOnly),
			MultiSendCallOnlyCodeHash: common.HexToHash(raw.Safe.MultiSendCallOnlyCodeHash),
		},
		Authorities: map[string]*Authority{},
		Admins:      []common.Address{},
		Assets:      map[string]*Asset{},
		Primes:      map[string]*Prime{},
		SORL:        SORL{raw.SORL.MaxChange, r.duration(from, "network.sorl.hop", raw.SORL.Hop)},
		Sources:     raw.Sources,
	}
	contracts := map[string]common.Address{}
	for name, text := range raw.Contracts {
		contracts[name] = r.address(from, "network.contracts."+name, text)
	}
	made.Contracts = Contracts{
		Registry:     optional(contracts, "registry"),
		Factory:      optional(contracts, "factory"),
		Guards:       optional(contracts, "guards"),
		Beacon:       contracts["beacon"],
		BeamState:    contracts["beamState"],
		Configurator: contracts["configurator"],
		Timelock:     contracts["timelock"],
	}
	for name, each := range raw.Authorities {
		made.Authorities[name] = &Authority{name, r.address(from, "network.authorities."+name+".safe", each.Safe), each.Role}
	}
	for name, each := range raw.Assets {
		made.Assets[name] = &Asset{name, r.address(from, "network.assets."+name+".address", each.Address), each.Decimals}
	}
	for name, each := range raw.Primes {
		path := "network.primes." + name
		made.Primes[name] = &Prime{
			Name:       name,
			ALMProxy:   r.address(from, path+".almProxy", each.ALMProxy),
			RateLimits: r.address(from, path+".rateLimits", each.RateLimits),
			Controller: r.address(from, path+".controller", each.Controller),
			GovOps:     each.GovOps,
		}
		r.authority(from, path+".govOps", each.GovOps, made)
	}
	made.Admins = r.principals(from, "network.admins", raw.Admins, made)
	return made
}

func optional(contracts map[string]common.Address, name string) *common.Address {
	if address, ok := contracts[name]; ok {
		return &address
	}
	return nil
}

func (r *resolver) template(place *place, from *source, raw rawTemplate) {
	key := fmt.Sprintf("%s@%d", place.name, raw.Version)
	if place.version != "" && place.version != fmt.Sprint(raw.Version) {
		r.problems.add(fault.FileMisplaced, from.at("template.version"), "the file's name says version %s, the template says %d", place.version, raw.Version)
	}
	if other := r.templates[key]; other != nil {
		r.problems.add(fault.NameClash, from.at("template.version"), "the template %s is declared by %s too", key, other.File)
		return
	}
	r.moment(from, "template.expires", raw.Expires, second)
	r.window(from, "template.ranges", raw.Ranges.LockAt, raw.Ranges.SettleBy)
	made := &Template{
		Origin:       Origin{place.file},
		Name:         place.name,
		Version:      raw.Version,
		Kind:         raw.Kind,
		Status:       raw.Status,
		Expires:      raw.Expires,
		Components:   []Component{},
		Integrations: raw.Integrations,
		ClassBounds:  r.bounds(from, "template.classBounds", raw.ClassBounds, raw.AssetDecimals),
		UnitBounds:   r.bounds(from, "template.unitBounds", raw.UnitBounds, raw.AssetDecimals),
		LimitBounds:  []LimitBound{},
		Decimals:     raw.AssetDecimals,
		Ranges: Ranges{
			Assets:           raw.Ranges.Assets,
			InitialMaxAmount: r.amount(from, "template.ranges.initialMaxAmount", raw.Ranges.InitialMaxAmount, raw.AssetDecimals).Tokens,
			SettleBy:         raw.Ranges.SettleBy,
			LockAt:           raw.Ranges.LockAt,
			Day0Cycles:       raw.Ranges.Day0Cycles,
		},
		Audits:    raw.Audits,
		Approvals: raw.Approvals,
	}
	if start := made.Ranges.InitialMaxAmount; start != "" { // rules compare it with limits in shares too
		_, err := PerDay(start, shareDecimals)
		r.inexact(from, "template.ranges.initialMaxAmount", err)
	}
	for _, name := range slices.Sorted(maps.Keys(raw.Components)) {
		made.Components = append(made.Components, Component{name, common.HexToHash(raw.Components[name].CodeHash)})
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
	made.AuditDigest = digest(made.Audits)
	r.templates[key] = made
}

func (r *resolver) bounds(from *source, path string, raw []rawBound, decimals uint8) []Bound {
	bounds := []Bound{}
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
		bound := r.span(from, here, rawRange{each.Min, each.Max}, scale)
		bounds = append(bounds, Bound{each.Name, bound.Min, bound.Max, each.Unit})
	}
	return bounds
}

func (r *resolver) limitBound(from *source, name string, raw rawLimitBound, decimals uint8) LimitBound {
	if raw.Unlimited {
		only := unlimited()
		return LimitBound{name, raw.Token, Range{only.MaxAmount, only.MaxAmount}, Range{only.Slope, only.Slope}}
	}
	path := "template.limitBounds." + name
	scale := decimalsOf(raw.Token, decimals)
	perDay := r.span(from, path+".perDay", raw.PerDay, scale)
	return LimitBound{name, raw.Token, r.span(from, path+".max", raw.Max, scale), Range{slope(perDay.Min), slope(perDay.Max)}}
}

func decimalsOf(token string, asset uint8) uint8 {
	if token == "share" {
		return shareDecimals
	}
	return asset
}
