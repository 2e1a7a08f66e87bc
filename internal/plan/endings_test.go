// SPDX-License-Identifier: AGPL-3.0-or-later

package plan_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/golden"
	"github.com/halo-factory/halocompile/internal/kind/lcts"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
)

// endings are edits by which Units and Classes end. Like edits, they are made one after the other.
var endings = []edit{
	{name: "a Portfolio Unit winds down", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		unit(l).Status = catalog.WindingDown
	}},
	{name: "it is live again: what GovOps make of its limits is theirs", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		unit(l).Status = catalog.Live
	}},
	{name: "it winds down again: all is closed still", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		unit(l).Status = catalog.WindingDown
	}},
	{name: "a Unit that is to wind down before it is there", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		newUnit(l).Status = catalog.WindingDown
	}, refused: []string{"unit.status is winding-down", "junior.cue:", "nothing of it was ever deployed"}},
	{name: "the Portfolio Class winds down", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		class(l).Status = catalog.WindingDown
	}},
	{name: "a Unit more, of a Class that winds down", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		newUnit(l)
	}, refused: []string{"unit.status is winding-down", "nothing of it was ever deployed"}},
	{name: "the Term Class winds down", class: plantest.Term, do: func(t *testing.T, l *plantest.Live) {
		l.Catalog.Class(plantest.Term).Status = catalog.WindingDown
	}},
}

// newUnit declares one more Unit of the Portfolio Class.
func newUnit(l *plantest.Live) *catalog.Unit {
	more, own := copied(unit(l)), *lcts.PoolOf(unit(l))
	more.Name, more.Manifest, more.Status, more.Own = "third", common.Hash{3}, catalog.Live, &own
	own.Token.Symbol, own.Manager.Address = "mCLO-T", other
	class(l).Units = append(class(l).Units, more)
	return more
}

func TestEachEndingIsPlannedAndCarriedOut(t *testing.T) {
	golden.Check(t, "testdata/endings.txt", eachCarriedOut(t, plantest.Start(t, "../.."), endings))
}
