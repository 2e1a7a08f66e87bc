// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/onchain"
	"github.com/halo-factory/halocompile/internal/words"
)

func (m *maker) changes() ([]Change, error) {
	changes := []Change{}
	var faults fault.List
	s, b := m.s, m.basis
	all := s.limited(b)
	subject := s.Halo.Part()
	switch {
	case !b.Halo.Exists:
		changes = append(changes, added(subject, s.Halo.File, haloFields(s.Halo))...)
	case b.Halo.Governance != s.Halo.Governance:
		faults = append(faults, immutable(s.Halo.File, "halo.governance", b.Halo.Governance.Hex(), s.Halo.Governance.Hex()))
	case b.Halo.Manifest != s.Class.HaloManifest:
		changes = append(changes, record(subject, s.Halo.File, "halo", b.Halo.Manifest, s.Class.HaloManifest))
	}
	subject = s.Class.Part()
	switch {
	case !b.Class.Exists:
		changes = append(changes, added(subject, s.Class.File, m.classFields(all[0]))...)
	default:
		if want := onchain.TemplateID(s.Template.Name, s.Template.Version); b.Class.Template != want {
			faults = append(faults, immutable(s.Class.File, "class.template", b.Class.Template.Hex(), want.Hex()+" ("+s.Class.Template+")"))
		}
		if b.Class.CBeam != s.GovOps.Safe {
			faults = append(faults, immutable(s.Class.File, "class.govOps", b.Class.CBeam.Hex(), s.GovOps.Safe.Hex()))
		}
		for _, role := range b.Class.Missing {
			faults = append(faults, fault.New(fault.ChangeNotAllowed, s.Class.File, "the Class is deployed, and its manifest names a holder that the chain does not have: %s", role))
		}
		switch {
		case b.Class.Manifest != s.Class.Manifest && !b.Class.Same:
			faults = append(faults, fault.New(fault.ChangeNotAllowed, s.Class.File, "class %s is deployed with another facility or other inits than its manifest now has", s.Class.Name))
		case b.Class.Manifest != s.Class.Manifest:
			changes = append(changes, record(subject, s.Class.File, "class", b.Class.Manifest, s.Class.Manifest))
		}
	}
	changes = append(changes, m.unset(all[0])...)
	for i, unit := range s.Class.Units {
		state := b.Units[i]
		subject := unit.Part()
		switch {
		case !state.Exists:
			changes = append(changes, added(subject, unit.File, m.unitFields(unit, all[i+1]))...)
		case state.Manifest != unit.Manifest && !state.Same:
			faults = append(faults, fault.New(fault.ChangeNotAllowed, unit.File, "unit %s is deployed with other parameters, token, asset, manager or inits than its manifest now has", unit.Name))
		case state.Manifest != unit.Manifest:
			changes = append(changes, record(subject, unit.File, "unit", state.Manifest, unit.Manifest))
		}
		changes = append(changes, m.unset(all[i+1])...)
	}
	if len(faults) > 0 {
		return nil, faults
	}
	return changes, nil
}

// unset lists the limits of a deployed Class or Unit that nobody has set yet. It leaves out limits
// that are set: the manifest gives only their first value, and GovOps may have changed it since.
func (m *maker) unset(of Limited) []Change {
	var changes []Change
	for j, limit := range of.Limits {
		if of.exists && !of.states[j].Set {
			changes = append(changes, Change{
				Subject: of.Part, Field: limit.Field, Kind: Changed, File: of.File, Before: "not set", After: limit.Route + ": " + m.describeLimit(of, limit, limit.Initial),
			})
		}
	}
	return changes
}

func immutable(file, field, before, after string) *fault.Fault {
	return fault.New(fault.ChangeNotAllowed, file, "%s was deployed as %s and cannot become %s", field, before, after)
}

// record is a change that needs no transaction: only the next Artifact will have it.
func record(subject catalog.Part, file, field string, before, after common.Hash) Change {
	return Change{Subject: subject, Field: field, Kind: Recorded, Before: before.Hex(), After: after.Hex(), File: file}
}

func added(subject catalog.Part, file string, fields []facts.Field) []Change {
	changes := make([]Change, 0, len(fields))
	for _, f := range fields {
		changes = append(changes, Change{Subject: subject, Field: f.Name, Kind: Added, After: f.Value, File: file})
	}
	return changes
}

func haloFields(halo *catalog.Halo) []facts.Field {
	return []facts.Field{{Name: "halo.name", Value: halo.Name}, {Name: "halo.governance", Value: halo.Governance.Hex()}}
}

func (m *maker) classFields(of Limited) []facts.Field {
	class := m.s.Class
	fields := append([]facts.Field{
		{Name: "class.name", Value: class.Name}, {Name: "class.template", Value: class.Template}, {Name: "class.network", Value: class.Network},
		{Name: "class.admins", Value: facts.Hexes(class.Admins)}, {Name: "class.govOps", Value: class.GovOps}, {Name: "class.beacon.kind", Value: class.Beacon.Kind},
		{Name: "class.beacon.operator", Value: class.Beacon.Operator}, {Name: "class.beacon.actors", Value: facts.Hexes(class.Beacon.Actors)},
		{Name: "class.beacon.revokers", Value: facts.Hexes(class.Beacon.Revokers)},
	}, m.s.Kind.ClassFields(class)...)
	return append(fields, m.limitFields(of)...)
}

func (m *maker) unitFields(unit *catalog.Unit, of Limited) []facts.Field {
	fields := append([]facts.Field{
		{Name: "unit.name", Value: unit.Name}, {Name: "unit.asset", Value: unit.Asset},
		{Name: "unit.capacity", Value: unit.Capacity.Tokens + " " + unit.Asset}, {Name: "unit.seniority", Value: fmt.Sprint(unit.Seniority)},
	}, m.s.Kind.UnitFields(unit)...)
	fields = append(fields, facts.Field{Name: "unit.book", Value: unit.Book})
	return append(fields, m.limitFields(of)...)
}

func (m *maker) limitFields(of Limited) []facts.Field {
	var fields []facts.Field
	for _, limit := range of.Limits {
		fields = append(fields, facts.Field{Name: limit.Field, Value: limit.Route + ": init " + m.describeLimit(of, limit, limit.Init) + "; first " + m.describeLimit(of, limit, limit.Initial)})
	}
	return fields
}

// describeLimit writes a rate limit in whole tokens, exactly. The slope on the chain is the amount
// per day divided by 86,400, rounded down.
func (m *maker) describeLimit(of Limited, limit *catalog.Limit, value catalog.RateLimit) string {
	if value.Unlimited {
		return "unlimited"
	}
	return fmt.Sprintf("%s at most, %s a day", m.s.amount(of, limit, &value.MaxAmount.Int), value.PerDay)
}

// amount writes units, which a limit counts in the smallest unit of a token, as whole tokens,
// exactly.
func (s *Subject) amount(of Limited, limit *catalog.Limit, units *big.Int) string {
	token, decimals := of.Asset, uint8(facts.ShareDecimals)
	if limit.Token == "share" {
		token = of.Share
	} else if asset := s.Network.Assets[of.Asset]; asset != nil {
		decimals = asset.Decimals
	}
	return words.Decimal(units, decimals) + " " + token
}
