// SPDX-License-Identifier: AGPL-3.0-or-later

package plan_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/golden"
	"github.com/halo-factory/halocompile/internal/kind/lcts"
	"github.com/halo-factory/halocompile/internal/kind/nfat"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
)

// underway plans an edit and carries out what of it is due now. The rest waits.
func underway(t *testing.T, l *plantest.Live, class catalog.ClassRef, edit func()) {
	t.Helper()
	edit()
	if result := l.Run(t, l.PlanOf(t, class)); result.Complete() {
		t.Fatal("nothing waits")
	}
}

// mixed are edits that come together, and edits of what is under way. Like edits, they are made one
// after the other.
var mixed = []edit{
	{name: "two Units exchange their managers", class: plantest.Class, do: func(_ *testing.T, l *plantest.Live) {
		a, b := &lcts.PoolOf(class(l).Units[0]).Manager, &lcts.PoolOf(class(l).Units[1]).Manager
		a.Address, b.Address = b.Address, a.Address
	}},
	{name: "a Unit more, and other GovOps", class: plantest.Class, do: func(_ *testing.T, l *plantest.Live) {
		newUnit(l)
		class(l).GovOps = "ember-govops"
	}},
	{name: "an init is raised again while the first raise waits", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		underway(t, l, plantest.Class, func() { twice(unit(l).Limits[0].Init.MaxAmount) })
		twice(unit(l).Limits[0].Init.MaxAmount)
	}},
	{name: "a raise is taken back while it waits", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		underway(t, l, plantest.Class, func() { twice(unit(l).Limits[0].Init.MaxAmount) })
		half(unit(l).Limits[0].Init.MaxAmount)
	}},
	{name: "and made again: the timelock knew the same operation", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		twice(unit(l).Limits[0].Init.MaxAmount)
	}},
	{name: "a lower init waits, and is to be as before", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		underway(t, l, plantest.Class, func() { half(unit(l).Limits[0].Init.MaxAmount) })
		twice(unit(l).Limits[0].Init.MaxAmount)
	}},
	{name: "a raise waits, one more of another limit, and other GovOps", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		underway(t, l, plantest.Class, func() { twice(unit(l).Limits[0].Init.MaxAmount) })
		twice(unit(l).Limits[1].Init.MaxAmount)
		class(l).GovOps = "meridian-govops"
	}},
	{name: "another manager waits, and is changed again", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		underway(t, l, plantest.Class, func() { lcts.PoolOf(unit(l)).Manager.Address = someone })
		lcts.PoolOf(unit(l)).Manager.Address = common.Address{0: 0xbb, 19: 1}
	}},
	{name: "a Unit more waits, and winds down", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		underway(t, l, plantest.Class, func() {
			more := newUnit(l)
			more.Name, more.Manifest = "fourth", common.Hash{4}
			lcts.PoolOf(more).Token.Symbol, lcts.PoolOf(more).Manager.Address = "mCLO-F", common.Address{0: 0xbb, 19: 4}
		})
		class(l).Units[3].Status = catalog.WindingDown
	}},
	{name: "it is live again", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		class(l).Units[3].Status = catalog.Live
		l.Wait(t, 24*time.Hour)
	}},
	{name: "a Unit more waits, and retires at once", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		underway(t, l, plantest.Class, func() {
			more := newUnit(l)
			more.Name, more.Manifest = "fifth", common.Hash{5}
			lcts.PoolOf(more).Token.Symbol, lcts.PoolOf(more).Manager.Address = "mCLO-G", common.Address{0: 0xbb, 19: 5}
		})
		class(l).Units[4].Status = catalog.Retired
	}},
	{name: "a Unit winds down and gets a higher init, a value and another manager", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		u := class(l).Units[1]
		u.Status = catalog.WindingDown
		twice(u.Limits[0].Init.MaxAmount)
		u.Limits[1].Now = rate(200_000, 200_000)
		lcts.PoolOf(u).Manager.Address = common.Address{0: 0xbb, 19: 7}
	}},
	{name: "it retires directly, with capacity and a Prime gone", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		u := class(l).Units[1]
		u.Status = catalog.Retired
		twice(u.Capacity.Units)
		u.Limits = slices.DeleteFunc(u.Limits, ofPrime)
	}},
	{name: "GovOps administer, and the actors and revokers are exchanged", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		c := class(l)
		c.Admins = []common.Address{network(l).Authorities["meridian-govops"].Safe}
		c.Beacon.Actors, c.Beacon.Revokers = c.Beacon.Revokers, c.Beacon.Actors
		l.Council(t, *network(l).Contracts.Factory, bindings.NewHaloFactory().PackSetAdminAllowed(c.Admins[0], true))
	}},
	{name: "the new admin raises the capacity, and the council is back beside it", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		twice(unit(l).Capacity.Units)
		class(l).Admins = append(class(l).Admins, network(l).Authorities["council"].Safe)
	}},
	{name: "the governance Safe of the Halo revokes", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		class(l).Beacon.Revokers = []common.Address{l.Catalog.Halos[0].Governance, class(l).Admins[0]}
	}},
	{name: "three Units more", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		for i := range 3 {
			more := newUnit(l)
			more.Name, more.Manifest = catalog.UnitName(fmt.Sprint("many-", i)), common.Hash{6, byte(i)}
			lcts.PoolOf(more).Token.Symbol, lcts.PoolOf(more).Manager.Address = fmt.Sprint("mCLO-M", i), common.Address{0: 0xbc, 19: byte(i + 1)}
		}
	}},
	{name: "the Class retires while a raise waits", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		underway(t, l, plantest.Class, func() { twice(unit(l).Limits[0].Init.MaxAmount) })
		class(l).Status = catalog.Retired
	}},
	{name: "a Term Class: a counterparty more, and the name of the first goes to another address", class: plantest.Term, do: func(t *testing.T, l *plantest.Live) {
		c := term(l)
		at := slices.IndexFunc(c.Limits, func(limit *catalog.Limit) bool { return limit.Route == "TRANSFER" })
		haven := copied(c.Limits[at])
		haven.Field = "class.facility.counterparties.haven.transfer"
		haven.Subject = &catalog.Subject{Name: "haven", Address: c.Limits[at].Subject.Address}
		c.Limits[at].Subject.Address = someone
		c.Limits = slices.Insert(c.Limits, at+1, haven)
	}},
	{name: "a Term Class: they exchange their names", class: plantest.Term, do: func(t *testing.T, l *plantest.Live) {
		c := term(l)
		at := slices.IndexFunc(c.Limits, func(limit *catalog.Limit) bool { return limit.Route == "TRANSFER" })
		a, b := c.Limits[at].Subject, c.Limits[at+1].Subject
		a.Address, b.Address = b.Address, a.Address
	}},
	{name: "a Term Class: a Unit winds down, with a smaller size", class: plantest.Term, do: func(t *testing.T, l *plantest.Live) {
		u := term(l).Units[0]
		nfat.TermOf(u).Size.Max.Units.Set(&nfat.TermOf(u).Size.Min.Units.Int)
		u.Status = catalog.WindingDown
	}},
	{name: "a Term Class retires with a Unit that winds down", class: plantest.Term, do: func(t *testing.T, l *plantest.Live) {
		term(l).Status = catalog.Retired
	}},
}

func TestEditsThatComeTogether(t *testing.T) {
	golden.Check(t, "testdata/mixed.txt", eachCarriedOut(t, plantest.Start(t, "../.."), mixed))
}
