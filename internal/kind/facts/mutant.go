// SPDX-License-Identifier: AGPL-3.0-or-later

package facts

import (
	"math/big"

	"github.com/halo-factory/halocompile/internal/catalog"
)

// Scene is a Class, and perhaps one of its Units, with the template. A mutant changes a copy of it.
type Scene struct {
	Class    *catalog.Class
	Unit     *catalog.Unit // nil at the manifest of a Class
	Template *catalog.Template
}

// Bench is where values of one manifest are changed, to see which rules notice.
type Bench interface {
	Scene() Scene // as it is; never changed
	// At is the bench of another manifest of the Class: that of a Unit.
	At(unit *catalog.Unit) Bench
	// Mutant has to be denied by a rule, at a field of the manifest. Edge has to be let pass.
	Mutant(rule, field, change string, do func(*Scene))
	Edge(rule, field, change string, do func(*Scene))
}

// Mutants are those that only a kind has. A nil function has none.
type Mutants struct {
	Receivers  func(Bench) // of a Class: two receivers that may not be one
	ClassTerms func(Bench) // what a Class was approved for
	UnitTiming func(Bench) // when, and how much at once
	UnitTerms  func(Bench) // what a Unit offers
}

// Text is one that people read.
type Text struct {
	Field string
	Text  *string
}

// Plus is a number changed a little.
func Plus(value *catalog.Integer, delta int64) *catalog.Integer {
	return catalog.NewInteger(new(big.Int).Add(&value.Int, big.NewInt(delta)))
}

// Above pushes a number past the greatest that it may be, and puts it on that.
func Above(b Bench, rule, field string, greatest *catalog.Integer, set func(*Scene, *catalog.Integer)) {
	one := Plus(greatest, 1)
	b.Mutant(rule, field, "one above the greatest: "+one.String(), func(c *Scene) { set(c, one) })
	b.Edge(rule, field, "the greatest: "+greatest.String(), func(c *Scene) { set(c, Plus(greatest, 0)) })
}
