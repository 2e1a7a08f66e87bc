// SPDX-License-Identifier: AGPL-3.0-or-later

package flows

import (
	"fmt"
	"math/big"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/ramp"
	"github.com/halo-factory/halocompile/internal/words"
)

// class tells what was read of a Class.
func (r *reading) class() ClassFlows {
	made := ClassFlows{Class: r.s.Class.Ref(), Network: r.s.Network.Name, Block: r.sight.Block, Since: r.sight.Basis.Class.Since, Parts: []PartFlows{}}
	for i, each := range r.parts {
		if each == nil || i == 0 && len(each.flows)+len(each.limits) == 0 {
			continue
		}
		made.Parts = append(made.Parts, r.part(each))
	}
	return made
}

func (r *reading) part(of *part) PartFlows {
	made := PartFlows{Of: of.of.Part, File: of.of.File, Flows: []Flow{}, Stocks: []Stock{}, Limits: []LimitUse{}, Alerts: []Alert{}}
	for _, each := range of.flows {
		made.Flows = append(made.Flows, Flow{Name: each.move.Name, Counted: r.counts(of, each.move.Share), Count: each.count, Total: catalog.NewInteger(&each.total), Last: each.last})
	}
	for _, each := range of.stocks {
		made.Stocks = append(made.Stocks, r.stock(of, each))
	}
	for _, each := range of.limits {
		made.Limits = append(made.Limits, r.limit(of, each))
	}
	made.Alerts = r.alerts(of, &made)
	return made
}

// counts says what an amount of a part counts.
func (r *reading) counts(of *part, share bool) Counted {
	counted := &catalog.Limit{}
	if share {
		counted.Token = catalog.Share
	}
	token, scale := r.s.Counts(of.of, counted)
	return Counted{token, scale}
}

// stock tells what stays somewhere. What fills a capacity is counted by what it is worth.
func (r *reading) stock(of *part, each *stock) Stock {
	made := Stock{Name: each.Name, Counted: r.counts(of, each.Share), Amount: catalog.NewInteger(each.amount)}
	if each.amount.Sign() > 0 {
		made.Since = each.since
	}
	if each.Fills {
		worth := each.amount
		if each.worth != nil {
			worth = new(big.Int).Mul(each.amount, each.worth)
			worth.Quo(worth, wad)
		}
		made.Filled = partOf(worth, &of.of.Unit.Capacity.Units.Int)
	}
	return made
}

// limit tells how a limit was used, and what it is to be.
func (r *reading) limit(of *part, each *used) LimitUse {
	made := LimitUse{
		Limit: each.limit.Ref(), Counted: r.counts(of, each.limit.Token == catalog.Share), Available: catalog.NewInteger(each.now),
		Uses: each.uses, Taken: catalog.NewInteger(&each.taken), Returned: catalog.NewInteger(&each.returned), Last: each.last, Sets: each.sets,
		Now: value(each), Planned: r.planned(of, each),
	}
	if each.set != nil {
		made.Set = &Setting{*each.set, r.by(each)}
	}
	if most := &made.Now.Max.Int; most.Sign() > 0 && most.Cmp(&catalog.Unlimited.Int) != 0 {
		lacks := new(big.Int).Sub(most, each.now)
		made.Spent = partOf(lacks, most)
		if slope := &made.Now.Slope.Int; lacks.Sign() == 0 || slope.Sign() > 0 {
			made.FullIn = until(lacks, slope)
		}
	}
	return made
}

// value is what a limit is set to.
func value(of *used) ramp.Value {
	if of.state.Value == nil || of.state.Value.MaxAmount == nil {
		return ramp.Value{Max: new(catalog.Integer), Slope: new(catalog.Integer)}
	}
	return ramp.Value{Max: of.state.Value.MaxAmount, Slope: of.state.Value.Slope}
}

// until is how many seconds it takes until something is refilled, rounded up; nil for longer than
// anybody counts.
func until(lacks, slope *big.Int) *uint64 {
	if lacks.Sign() == 0 {
		return new(uint64)
	}
	seconds, rest := new(big.Int).QuoRem(lacks, slope, new(big.Int))
	if rest.Sign() > 0 {
		seconds.Add(seconds, big.NewInt(1))
	}
	if !seconds.IsUint64() {
		return nil
	}
	made := seconds.Uint64()
	return &made
}

// planned is what the manifests say that a limit is to be.
func (r *reading) planned(of *part, each *used) Planned {
	declared := r.s.Class.RampOf(of.of.Part, each.limit.Ref())
	switch {
	case declared != nil:
		made := Planned{Source: Ramped, Value: ramp.ValueOf(declared.Target), Ramp: declared.Name}
		next, why := r.s.Coming(declared, of.of, each.limit, each.state, r.sight.Block.Time)
		if made.Why = why; next != nil {
			made.Left, made.Due = next.Left, next.Due
		}
		return made
	case each.limit.Now != nil:
		return Planned{Source: Declared, Value: ramp.ValueOf(*each.limit.Now)}
	}
	return Planned{Source: Initial, Value: ramp.ValueOf(each.limit.Initial)}
}

// partOf is a part of an amount in basis points, rounded down; nil of nothing.
func partOf(part, whole *big.Int) *int64 {
	if whole.Sign() <= 0 {
		return nil
	}
	bps := new(big.Int).Mul(part, big.NewInt(10_000))
	if bps.Quo(bps, whole); !bps.IsInt64() {
		bps.SetInt64(1 << 62)
	}
	made := bps.Int64()
	return &made
}

// amount shows an amount to people.
func (t Counted) amount(units *big.Int) string {
	return fmt.Sprintf("%s %s", words.Tokens(units, t.Scale), t.Token)
}
