// SPDX-License-Identifier: AGPL-3.0-or-later

package headroom

import (
	"cmp"
	"fmt"
	"math/big"
	"slices"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/kind"
	"github.com/halo-factory/halocompile/internal/kind/facts"
)

// Of returns the headroom of a Class of the Catalog. It fails only for a Catalog that was not made
// from manifests.
func Of(declared *catalog.Catalog, class *catalog.Class) (*Document, error) {
	network, template := declared.Networks[class.Network], declared.Templates[class.Template]
	if network == nil || template == nil {
		return nil, fmt.Errorf("the template %s or the network %s is not in the Catalog", class.Template, class.Network)
	}
	of, known := kind.Of(template)
	if !known {
		return nil, fmt.Errorf("the template %s is of kind %q, which this version does not know", class.Template, template.Kind)
	}
	l := &list{catalog: declared, at: map[string]int{}}
	l.file = class.File
	for i, bound := range template.ClassBounds {
		l.template(class.Values, i, bound, kind.ClassField(template, bound.Name), template)
	}
	for _, unit := range class.Units {
		l.file, l.unit = unit.File, unit.Name
		for i, bound := range template.UnitBounds {
			l.template(unit.Values, i, bound, cmp.Or(kind.UnitField(template, bound.Name), "unit"), template)
		}
		for _, bound := range of.Bounds(class, unit, template.Ranges, network.Assets[unit.Asset]) {
			l.narrow(bound)
		}
	}
	bounds := map[string]catalog.LimitBound{}
	for _, bound := range template.LimitBounds {
		bounds[bound.Route] = bound
	}
	for _, of := range kind.Limited(template, class) {
		l.file, l.unit = of.File, unitOf(of)
		for _, limit := range of.Limits {
			bound, known := bounds[limit.Route]
			if !known || bound.MaxAmount.Min.Cmp(&catalog.Unlimited.Int) == 0 {
				continue // nothing bounds it, or it must be unlimited
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
		of := &l.found[i]
		of.Left, of.ToLeast, of.ToGreatest = part(*of, &of.Distance.Int), part(*of, below(*of)), part(*of, above(*of))
	}
	return &Document{
		Version: Version, Class: class.Ref(), Template: class.Template, Network: class.Network, Parameters: l.found, Losses: losses(declared, class, of),
		Haircuts: haircuts(declared, class, of),
	}, nil
}

// list gathers bounded parameters.
type list struct {
	catalog *catalog.Catalog
	file    string // of the manifest under consideration
	unit    catalog.UnitName
	found   []Parameter
	at      map[string]int // index in found, by unit and field
}

// add adds a parameter with its bounds. If the parameter is there already, it gets the narrower
// range.
func (l *list) add(made Parameter) {
	made.Unit, made.Where = l.unit, l.catalog.Position(l.file, made.Field)
	key := string(l.unit) + "#" + made.Field
	if i, known := l.at[key]; known {
		before := l.found[i]
		made.Counts, made.Scale = before.Counts, before.Scale
		made.Least, made.Greatest = larger(made.Least, before.Least), smaller(made.Greatest, before.Greatest)
		made.Default = made.Default || before.Default
		l.found[i] = made
	} else {
		l.at[key] = len(l.found)
		l.found = append(l.found, made)
	}
	of := &l.found[l.at[key]]
	of.Default = of.Default || !l.catalog.Written(l.file, made.Field)
	nearer := below(*of)
	if above := above(*of); nearer.Cmp(above) > 0 {
		nearer = above
	}
	of.Distance = catalog.NewInteger(nearer)
}

// below and above are the distances to the two bounds; negative outside of the range.
func below(of Parameter) *big.Int { return new(big.Int).Sub(&of.Value.Int, &of.Least.Int) }
func above(of Parameter) *big.Int { return new(big.Int).Sub(&of.Greatest.Int, &of.Value.Int) }

// template adds a parameter that the chain bounds, too.
func (l *list) template(values []*catalog.Integer, i int, bound catalog.Bound, field string, template *catalog.Template) {
	if i >= len(values) {
		return // the rule parameters.counted denies such a Class or Unit
	}
	made := Parameter{Field: field, Counts: Plain, Value: values[i], Least: bound.Min, Greatest: bound.Max}
	if bound.Unit == "tokens" {
		made.Counts, made.Scale = Tokens, template.Decimals
	}
	l.add(made)
}

// narrow adds a bound of the Class's kind. If one end of it is open, the template's bound counts
// there. If neither gives a bound at one end, there is no range, and narrow adds nothing.
func (l *list) narrow(bound facts.Bound) {
	made := Parameter{Field: bound.Field, Counts: Plain, Token: bound.Token, Scale: bound.Scale, Value: bound.Value, Least: bound.Least, Greatest: bound.Greatest}
	made.Default = bound.Default != nil && bound.Value.Cmp(&bound.Default.Int) == 0
	switch {
	case bound.Token != "":
		made.Counts = Tokens
	case bound.TimeOfDay:
		made.Counts = TimeOfDay
	}
	if i, known := l.at[string(l.unit)+"#"+made.Field]; known {
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

// limit adds the init, the initial value and, if there is one, the declared value of a limit. The
// template and both values bound the init. The rules limits.initial_conservative,
// initial_within_init and no_dead_key bound the initial value, now_within_init the declared one.
func (l *list) limit(limit *catalog.Limit, bound catalog.LimitBound, first catalog.RateLimit, token string, scale uint8) {
	one := facts.Signed(1)
	for _, each := range []struct {
		name                 string
		counts               Counts
		init, initial, start *catalog.Integer
		span                 catalog.Range
		of                   func(*catalog.RateLimit) *catalog.Integer
	}{
		{"max", Tokens, limit.Init.MaxAmount, limit.Initial.MaxAmount, first.MaxAmount, bound.MaxAmount, func(r *catalog.RateLimit) *catalog.Integer { return r.MaxAmount }},
		{"perDay", Slope, limit.Init.Slope, limit.Initial.Slope, first.Slope, bound.Slope, func(r *catalog.RateLimit) *catalog.Integer { return r.Slope }},
	} {
		made := Parameter{Counts: each.counts, Token: token, Scale: scale}
		least := larger(each.span.Min, each.initial)
		if limit.Now != nil {
			now := each.of(limit.Now)
			least = larger(least, now)
			made.Field, made.Value, made.Least, made.Greatest = limit.Field+".now."+each.name, now, facts.Signed(0), each.init
			l.add(made)
		}
		made.Field, made.Value, made.Least, made.Greatest = limit.Field+".init."+each.name, each.init, least, each.span.Max
		l.add(made)
		made.Field, made.Value, made.Least, made.Greatest = limit.Field+".initial."+each.name, each.initial, one, smaller(each.init, each.start)
		made.Default = each.initial.Cmp(&each.start.Int) == 0
		l.add(made)
	}
}

// tightest orders parameters by the distance to the nearer bound, as a part of the range. What
// nobody chose comes after what somebody did, and what nobody can choose comes last.
func tightest(a, b Parameter) int {
	rank := func(of Parameter) int {
		switch {
		case of.Chosen():
			return 0
		case of.Fixed():
			return 2
		}
		return 1
	}
	if x, y := rank(a), rank(b); x != y || x == 2 {
		return cmp.Compare(x, y)
	}
	return new(big.Int).Mul(&a.Distance.Int, width(b)).Cmp(new(big.Int).Mul(&b.Distance.Int, width(a)))
}

// width returns the width of a parameter's range, but at least 1. So a value outside a range of one
// value is the tightest of all.
func width(of Parameter) *big.Int {
	width := new(big.Int).Sub(&of.Greatest.Int, &of.Least.Int)
	if width.Sign() <= 0 {
		width.SetInt64(1)
	}
	return width
}

// part returns a distance in percent of the range, rounded down to one decimal; "" if the range is
// one value.
func part(of Parameter, distance *big.Int) string {
	if of.Least.Cmp(&of.Greatest.Int) >= 0 {
		return ""
	}
	thousandths := new(big.Int).Mul(distance, big.NewInt(1000))
	thousandths.Div(thousandths, width(of)) // rounds down, also below zero
	sign := ""
	if thousandths.Sign() < 0 {
		sign = "-"
		thousandths.Neg(thousandths)
	}
	percent, digit := new(big.Int).QuoRem(thousandths, big.NewInt(10), new(big.Int))
	return fmt.Sprintf("%s%d.%d", sign, percent, digit)
}

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
