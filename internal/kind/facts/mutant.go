// SPDX-License-Identifier: AGPL-3.0-or-later

package facts

import (
	"math/big"

	"github.com/halo-factory/halocompile/internal/catalog"
)

// Scene is a Class with its template, and one of its Units where the manifest is a Unit's. A mutant
// changes a copy of it.
type Scene struct {
	Class    *catalog.Class
	Unit     *catalog.Unit // nil if the manifest is a Class's
	Template *catalog.Template
}

// Bench changes values of one manifest, to see which rules notice.
type Bench interface {
	Scene() Scene // the original; never changed
	// At returns the bench for the manifest of a Unit of the Class.
	At(unit *catalog.Unit) Bench
	// Mutant makes a change that a rule has to deny, at a field of the manifest. Edge makes one
	// that the rule has to let pass.
	Mutant(rule, field, change string, do func(*Scene))
	Edge(rule, field, change string, do func(*Scene))
}

// Mutants are the changes that only one kind has. A nil function makes none.
type Mutants struct {
	Receivers  func(Bench) // of a Class: two receivers that must not be the same
	ClassTerms func(Bench) // what a Class was approved for
	UnitTiming func(Bench) // when, and how much at once
	UnitTerms  func(Bench) // what a Unit offers
}

// Text is a text that people read.
type Text struct {
	Field string
	Text  *string
}

// Plus returns a number plus a small one.
func Plus(value *catalog.Integer, delta int64) *catalog.Integer {
	return catalog.NewInteger(new(big.Int).Add(&value.Int, big.NewInt(delta)))
}

// Above makes a mutant one above the greatest number that is allowed, and an edge at it.
func Above(b Bench, rule, field string, greatest *catalog.Integer, set func(*Scene, *catalog.Integer)) {
	one := Plus(greatest, 1)
	b.Mutant(rule, field, "one above the greatest: "+one.String(), func(c *Scene) { set(c, one) })
	b.Edge(rule, field, "the greatest: "+greatest.String(), func(c *Scene) { set(c, Plus(greatest, 0)) })
}
