// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/words"
)

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
		{Name: "class.name", Value: class.Name}, {Name: "class.template", Value: string(class.Template)}, {Name: "class.network", Value: string(class.Network)},
		{Name: "class.admins", Value: facts.Hexes(class.Admins)}, {Name: "class.govOps", Value: string(class.GovOps)}, {Name: "class.beacon.kind", Value: class.Beacon.Kind},
		{Name: "class.beacon.operator", Value: class.Beacon.Operator}, {Name: "class.beacon.actors", Value: facts.Hexes(class.Beacon.Actors)},
		{Name: "class.beacon.revokers", Value: facts.Hexes(class.Beacon.Revokers)},
	}, m.s.Kind.ClassFields(class)...)
	return append(fields, m.limitFields(of)...)
}

func (m *maker) unitFields(unit *catalog.Unit, of Limited) []facts.Field {
	fields := append([]facts.Field{
		{Name: "unit.name", Value: string(unit.Name)}, {Name: "unit.asset", Value: unit.Asset},
		{Name: "unit.capacity", Value: words.Separated(unit.Capacity.Tokens) + " " + unit.Asset}, {Name: "unit.seniority", Value: fmt.Sprint(unit.Seniority)},
	}, m.s.Kind.UnitFields(unit)...)
	fields = append(fields, facts.Field{Name: "unit.book", Value: unit.Book})
	return append(fields, m.limitFields(of)...)
}

func (m *maker) limitFields(of Limited) []facts.Field {
	var fields []facts.Field
	for _, limit := range of.Limits {
		text := limit.Route + ": init " + m.describeLimit(of, limit, limit.Init) + "; first " + m.describeLimit(of, limit, limit.Initial)
		if limit.Now != nil {
			text += "; then " + m.describeLimit(of, limit, *limit.Now)
		}
		fields = append(fields, facts.Field{Name: limit.Field, Value: text})
	}
	return fields
}

// describeLimit writes a rate limit in whole tokens, exactly. The slope on the chain is the amount
// per day divided by 86,400, rounded down.
func (m *maker) describeLimit(of Limited, limit *catalog.Limit, value catalog.RateLimit) string {
	if value.Unlimited {
		return "unlimited"
	}
	return fmt.Sprintf("%s at most, %s %s a day", m.s.amount(of, limit.Token, &value.MaxAmount.Int), words.Separated(value.PerDay), m.s.token(of, limit.Token))
}

// describeAmounts is describeLimit for amounts of the chain, which count an asset or a share.
func (m *maker) describeAmounts(of Limited, token string, most, slope *big.Int) string {
	if slope.Sign() == 0 && most.Cmp(unlimited) == 0 {
		return "unlimited"
	}
	return fmt.Sprintf("%s at most, %s a day", m.s.amount(of, token, most), m.s.amount(of, token, aDay(slope)))
}

// aDay returns what refills a day. The chain has it a second, rounded down; of the amounts that
// give that slope, the roundest is what somebody wrote.
func aDay(slope *big.Int) *big.Int {
	least := new(big.Int).Mul(slope, seconds)
	if least.Sign() == 0 {
		return least
	}
	most := new(big.Int).Add(least, new(big.Int).Sub(seconds, common.Big1))
	for digits := len(most.String()); digits > 0; digits-- {
		unit := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(digits)), nil)
		if round := new(big.Int).Mul(new(big.Int).Div(most, unit), unit); round.Cmp(least) >= 0 && round.Sign() > 0 {
			return round
		}
	}
	return least
}

var seconds = big.NewInt(86_400) // a day

// unlimited is the maximum of a limit without bound.
var unlimited = new(big.Int).Sub(new(big.Int).Lsh(common.Big1, 256), common.Big1)

// amount writes units, which are the smallest of an asset or of a share, as whole tokens, exactly.
func (s *Resolved) amount(of Limited, token string, units *big.Int) string {
	return words.Tokens(units, s.scale(of, token)) + " " + s.token(of, token)
}

// Counts says what a limit counts: the name of the token, and its decimals.
func (s *Resolved) Counts(of Limited, limit *catalog.Limit) (token string, scale uint8) {
	return s.token(of, limit.Token), s.scale(of, limit.Token)
}

// scale is how many decimals the token has that a limit counts.
func (s *Resolved) scale(of Limited, token string) uint8 {
	if asset := s.Network.Assets[of.Asset]; token != catalog.Share && asset != nil {
		return asset.Decimals
	}
	return facts.ShareDecimals
}

// token is the name of what a limit counts.
func (s *Resolved) token(of Limited, token string) string {
	if token == catalog.Share {
		return of.Share
	}
	return of.Asset
}
