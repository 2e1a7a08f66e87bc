// SPDX-License-Identifier: AGPL-3.0-or-later

package headroom

import (
	"cmp"
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/manifest"
)

const (
	shareDecimals = 18     // of every Unit share
	threeHours    = 10_800 // seconds that a queue may be locked for at most; see the rule timing.short
)

// Of is the headroom of a Class of the Catalog. The error is that of a Catalog which did not come from manifests.
func Of(declared *catalog.Catalog, class *catalog.Class) (*Document, error) {
	network, template := declared.Networks[class.Network], declared.Templates[class.Template]
	if network == nil || template == nil {
		return nil, fmt.Errorf("the template %s or the network %s is not in the Catalog", class.Template, class.Network)
	}
	l := &list{catalog: declared, at: map[string]int{}}
	l.file = class.File
	for i, bound := range template.ClassBounds {
		l.template(class.Values, i, bound, manifest.ClassField(template.Kind, bound.Name), template)
	}
	for _, unit := range class.Units {
		l.file, l.unit = unit.File, unit.Name
		for i, bound := range template.UnitBounds {
			l.template(unit.Values, i, bound, cmp.Or(manifest.UnitField(template.Kind, bound.Name), "unit"), template)
		}
		if unit.Pool != nil {
			l.pool(unit.Pool, template.Ranges)
		}
		if unit.Term != nil {
			l.term(unit, class, network.Assets[unit.Asset])
		}
	}
	bounds := map[string]catalog.LimitBound{}
	for _, bound := range template.LimitBounds {
		bounds[bound.Route] = bound
	}
	for _, of := range class.Limited() {
		l.file, l.unit = of.File, unitOf(of)
		for _, limit := range of.Limits {
			bound, known := bounds[limit.Route]
			if !known || bound.MaxAmount.Min.Cmp(&catalog.Unlimited.Int) == 0 {
				continue // nothing bounds it, or it is unlimited and cannot be anything else
			}
			token, scale := counted(network, of, limit)
			first, err := catalog.PerDay(template.Ranges.InitialMaxAmount, scale)
			if err != nil {
				return nil, fmt.Errorf("the template %s: initialMaxAmount: %w", class.Template, err)
			}
			l.limit(limit, bound, first, token, scale)
		}
	}
	slices.SortStableFunc(l.found, tightest)
	for i := range l.found {
		l.found[i].Left = left(l.found[i])
	}
	return &Document{
		Version: Version, Class: class.Ref(), Template: class.Template, Network: class.Network, Parameters: l.found, Losses: losses(declared, class),
		Haircuts: haircuts(declared, class),
	}, nil
}

// list gathers bounded parameters.
type list struct {
	catalog *catalog.Catalog
	file    string // of the manifest that is looked at
	unit    string
	found   []Parameter
	at      map[string]int // unit and field → where it stands in found
}

// add notes a bound. A parameter that is bounded twice has the narrower range.
func (l *list) add(made Parameter) {
	made.Unit, made.Where = l.unit, l.catalog.Position(l.file, made.Field)
	key := l.unit + "#" + made.Field
	if i, known := l.at[key]; known {
		before := l.found[i]
		made.Counts, made.Scale = before.Counts, before.Scale
		made.Least, made.Greatest = larger(made.Least, before.Least), smaller(made.Greatest, before.Greatest)
		l.found[i] = made
	} else {
		l.at[key] = len(l.found)
		l.found = append(l.found, made)
	}
	of := &l.found[l.at[key]]
	below, above := new(big.Int).Sub(&of.Value.Int, &of.Least.Int), new(big.Int).Sub(&of.Greatest.Int, &of.Value.Int)
	if below.Cmp(above) > 0 {
		below = above
	}
	of.Distance = catalog.NewInteger(below)
}

// template is a parameter that the chain bounds, too.
func (l *list) template(values []*catalog.Integer, i int, bound catalog.Bound, field string, template *catalog.Template) {
	if i >= len(values) {
		return // the rule parameters.counted denies it
	}
	made := Parameter{Field: field, Counts: Plain, Value: values[i], Least: bound.Min, Greatest: bound.Max}
	if bound.Unit == "tokens" {
		made.Counts, made.Scale = Tokens, template.Decimals
	}
	l.add(made)
}

// pool is the settlement window of a Unit, as the rules timing.window, timing.short and timing.settleable bound it, and the yield that
// it aims at, which its share can grow by.
func (l *list) pool(pool *catalog.Pool, ranges catalog.Ranges) {
	if pool.Pricing.Target != nil {
		l.add(Parameter{Field: "unit.pricing.target", Counts: Plain, Value: whole(*pool.Pricing.Target), Least: new(catalog.Integer), Greatest: whole(pool.MaxGrowth)})
	}
	queue := pool.Queue
	lock, settle := minutes(queue.LockAt), minutes(queue.SettleBy)
	earliest, latest := minutes(ranges.LockAt), minutes(ranges.SettleBy)
	if lock < 0 || settle < 0 || earliest < 0 || latest < 0 {
		return // the rule timing.window denies it
	}
	longest := int64(min(queue.LockLimit, threeHours)) / 60
	l.add(Parameter{Field: "unit.queue.lockAt", Counts: TimeOfDay, Value: whole(lock), Least: whole(max(earliest, settle-longest)), Greatest: whole(settle - 1)})
	l.add(Parameter{Field: "unit.queue.settleBy", Counts: TimeOfDay, Value: whole(settle), Least: whole(lock + 1), Greatest: whole(min(latest, lock+longest))})
	limit := catalog.NewInteger(new(big.Int).SetUint64(queue.LockLimit))
	l.add(Parameter{Field: "unit.queue.lockLimit", Counts: Plain, Value: limit, Least: whole((settle - lock) * 60), Greatest: whole(threeHours)})
}

// term is what rules demand of the ranges of deals besides the template: their ends are in order, they lie inside the Class's buybox, one deal
// fits into the Unit, and the facility can pay what it yields.
func (l *list) term(unit *catalog.Unit, class *catalog.Class, asset *catalog.Asset) {
	amount := func(field string, value, least, greatest *catalog.Integer) {
		l.narrow(Parameter{Field: field, Counts: Tokens, Token: unit.Asset, Scale: asset.Decimals, Value: value, Least: least, Greatest: greatest})
	}
	plain := func(field string, value, least, greatest *catalog.Integer) {
		l.narrow(Parameter{Field: field, Counts: Plain, Value: value, Least: least, Greatest: greatest})
	}
	count := func(n uint64) *catalog.Integer { return catalog.NewInteger(new(big.Int).SetUint64(n)) }
	size, term, yield := unit.Size, unit.Maturity, unit.Yield
	amount("unit.capacity", unit.Capacity.Units, size.Max.Units, nil)
	amount("unit.size.min", size.Min.Units, nil, size.Max.Units)
	amount("unit.size.max", size.Max.Units, size.Min.Units, unit.Capacity.Units)
	plain("unit.term.min", count(term.Min), nil, count(term.Max))
	plain("unit.term.max", count(term.Max), count(term.Min), nil)
	plain("unit.yield.min", whole(yield.Min), nil, whole(yield.Max))
	plain("unit.yield.max", whole(yield.Max), whole(yield.Min), whole(class.Facility.MaxGrowth))
	if box := class.Buybox.Size; box != nil {
		amount("unit.size.min", size.Min.Units, box.Min.Units, nil)
		amount("unit.size.max", size.Max.Units, nil, box.Max.Units)
	}
	if box := class.Buybox.Term; box != nil {
		plain("unit.term.min", count(term.Min), count(box.Min), nil)
		plain("unit.term.max", count(term.Max), nil, count(box.Max))
	}
	if box := class.Buybox.APY; box != nil {
		plain("unit.yield.min", whole(yield.Min), whole(box.Min), nil)
		plain("unit.yield.max", whole(yield.Max), nil, whole(box.Max))
	}
}

// narrow adds a bound that may be open at one end; the other end is that of the template. Without any there is no range.
func (l *list) narrow(made Parameter) {
	if i, known := l.at[l.unit+"#"+made.Field]; known {
		if made.Least == nil {
			made.Least = l.found[i].Least
		}
		if made.Greatest == nil {
			made.Greatest = l.found[i].Greatest
		}
	}
	if made.Least != nil && made.Greatest != nil {
		l.add(made)
	}
}

// limit is an init, as the template and the first value bound it, and the first value, as the rules limits.initial_conservative,
// initial_within_init and no_dead_key do.
func (l *list) limit(limit *catalog.Limit, bound catalog.LimitBound, first catalog.RateLimit, token string, scale uint8) {
	one := whole(1)
	for _, each := range []struct {
		name                 string
		counts               Counts
		init, initial, start *catalog.Integer
		span                 catalog.Range
	}{
		{"max", Tokens, limit.Init.MaxAmount, limit.Initial.MaxAmount, first.MaxAmount, bound.MaxAmount},
		{"perDay", Slope, limit.Init.Slope, limit.Initial.Slope, first.Slope, bound.Slope},
	} {
		made := Parameter{Counts: each.counts, Token: token, Scale: scale}
		made.Field, made.Value, made.Least, made.Greatest = limit.Field+".init."+each.name, each.init, larger(each.span.Min, each.initial), each.span.Max
		l.add(made)
		made.Field, made.Value, made.Least, made.Greatest = limit.Field+".initial."+each.name, each.initial, one, smaller(each.init, each.start)
		l.add(made)
	}
}

// tightest orders parameters by the part of their range that is left.
func tightest(a, b Parameter) int {
	x, y := fixed(a), fixed(b)
	switch {
	case x && y:
		return 0
	case x:
		return 1
	case y:
		return -1
	}
	return new(big.Int).Mul(&a.Distance.Int, width(b)).Cmp(new(big.Int).Mul(&b.Distance.Int, width(a)))
}

// fixed tells whether a parameter has the one value that it can have.
func fixed(of Parameter) bool { return of.Distance.Sign() == 0 && of.Least.Cmp(&of.Greatest.Int) == 0 }

// width is that of the range, at least 1, so that a value beside a range of one value is the tightest of all.
func width(of Parameter) *big.Int {
	width := new(big.Int).Sub(&of.Greatest.Int, &of.Least.Int)
	if width.Sign() <= 0 {
		width.SetInt64(1)
	}
	return width
}

// left is the distance in percent of the range, rounded down to one digit.
func left(of Parameter) string {
	if of.Least.Cmp(&of.Greatest.Int) >= 0 {
		return ""
	}
	thousandths := new(big.Int).Mul(&of.Distance.Int, big.NewInt(1000))
	thousandths.Div(thousandths, width(of)) // rounds down below zero, too
	sign := ""
	if thousandths.Sign() < 0 {
		sign = "-"
		thousandths.Neg(thousandths)
	}
	percent, digit := new(big.Int).QuoRem(thousandths, big.NewInt(10), new(big.Int))
	return fmt.Sprintf("%s%d.%d", sign, percent, digit)
}

// minutes are those from midnight, of a time of day; -1 if it is none.
func minutes(text string) int64 {
	at, err := time.Parse("15:04", text)
	if err != nil {
		return -1
	}
	return int64(at.Hour()*60 + at.Minute())
}

func whole(n int64) *catalog.Integer { return catalog.NewInteger(big.NewInt(n)) }

func larger(a, b *catalog.Integer) *catalog.Integer {
	if a.Cmp(&b.Int) < 0 {
		return b
	}
	return a
}

func smaller(a, b *catalog.Integer) *catalog.Integer {
	if a.Cmp(&b.Int) > 0 {
		return b
	}
	return a
}
