// SPDX-License-Identifier: AGPL-3.0-or-later

// Package plantest gives tests the inputs of a plan. They are the repository's example as it was
// when it was stored, and what a real chain said about it then. The package also starts a real
// chain on which tests can roll out the example as it is now.
//
// In go the files of testdata/; out come documents that a test may change as it likes. `go test
// ./internal/plan -run TestTheStoredSnapshot -update` observes the files anew from an embedded
// chain. Only tests may use the package.
package plantest

import (
	"embed"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/canon"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/kind"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/onchain"
	"github.com/halo-factory/halocompile/internal/plan"
)

// Class is the Class that the stored documents are about. Term is the example's Class of the other
// kind.
var (
	Class = catalog.ClassRef{Halo: "meridian", Class: "clo-tranched"}
	Term  = catalog.ClassRef{Halo: "meridian", Class: "senior-secured"}
)

// Delay is the devnet's timelock delay.
const Delay = 14 * 24 * time.Hour

//go:embed testdata/catalog.json testdata/snapshot.json
var stored embed.FS

// Catalog returns a fresh copy of the stored manifests.
func Catalog(t testing.TB) *catalog.Catalog {
	t.Helper()
	return read[catalog.Catalog](t, "catalog.json")
}

// Snapshot returns a fresh copy of the stored Snapshot. Its chain has the platform, and nothing of
// the example.
func Snapshot(t testing.TB) *plan.Snapshot {
	t.Helper()
	return read[plan.Snapshot](t, "snapshot.json")
}

func read[T any](t testing.TB, name string) *T {
	t.Helper()
	data, err := stored.ReadFile("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	return decoded[T](t, data)
}

func decoded[T any](t testing.TB, data []byte) *T {
	t.Helper()
	value := new(T)
	if err := json.Unmarshal(data, value); err != nil {
		t.Fatal(err)
	}
	if declared, is := any(value).(*catalog.Catalog); is {
		if err := kind.Complete(declared); err != nil {
			t.Fatal(err)
		}
	}
	return value
}

// Store writes the stored documents anew, in the folder of the sources. If the chain says what it
// said before, it keeps the block of then: each run has another.
func Store(t testing.TB, folder string, declared *catalog.Catalog, snapshot *plan.Snapshot) {
	t.Helper()
	before := new(plan.Snapshot)
	if data, err := stored.ReadFile("testdata/snapshot.json"); err == nil && json.Unmarshal(data, before) == nil {
		basis, err := canon.Marshal(snapshot.Basis)
		if err != nil {
			t.Fatal(err)
		}
		if same, err := canon.Equal(basis, before.Basis); err == nil && same {
			snapshot = before
		}
	}
	for name, document := range map[string]any{"catalog.json": declared, "snapshot.json": snapshot} {
		data, err := canon.Marshal(document)
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(folder, name), data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// Make makes the plan of the example with the default deadline. It fails the test if there is no
// plan.
func Make(t testing.TB, declared *catalog.Catalog, snapshot *plan.Snapshot) *plan.Plan {
	t.Helper()
	return MakeOf(t, declared, Class, snapshot)
}

// MakeOf is Make for another Class.
func MakeOf(t testing.TB, declared *catalog.Catalog, class catalog.ClassRef, snapshot *plan.Snapshot) *plan.Plan {
	t.Helper()
	p, err := plan.Make(declared, class, snapshot, plan.Deadline(snapshot.Block.Time, snapshot.Basis.Platform.MinDelay))
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// RolledOut is a Snapshot of the example's chain, as it is once all that the manifests declare is
// there.
func RolledOut(declared *catalog.Catalog, snapshot *plan.Snapshot) *plan.Snapshot {
	subject, err := plan.Resolve(declared, Class)
	if err != nil {
		panic(err) // the stored documents fit each other
	}
	b, p := &snapshot.Basis, snapshot.Basis.Class.Pau
	b.Halo = plan.HaloState{Exists: true, Governance: subject.Halo.Governance, Manifest: subject.Class.HaloManifest}
	class := &b.Class
	class.Exists, class.Activated, class.Manifest, class.CBeam = true, true, subject.Class.Manifest, subject.GovOps.Safe
	class.Template = onchain.TemplateID(subject.Template.Name, subject.Template.Version)
	class.Registered = plan.Registered{RateLimits: true, Controller: true, CBeam: true}
	class.Pairings = []plan.Pairing{{Contract: p.RateLimits, CBeam: class.CBeam}, {Contract: p.Controller, CBeam: class.CBeam}}
	class.Facets = slices.Clone(class.Facets)
	for i := range class.Facets {
		facet := &class.Facets[i]
		facet.Facet, facet.CodeHash, facet.Wires, facet.Selector = facet.Offered, facet.OfferedCodeHash, facet.OfferedWires, facet.OfferedWires[0].Selector
	}
	class.Roles, class.Pending = subject.Roles(class), nil
	class.Held = held(subject, subject.Place(class, nil, nil, 0))
	for i, unit := range subject.Class.Units {
		state := &b.Units[i]
		state.Exists, state.Manifest = true, unit.Manifest
		state.Held = held(subject, subject.Place(class, unit, state.Contracts, state.Index))
	}
	for i, of := range subject.Limited() {
		for j, limit := range of.Limits {
			state := &b.Limits()[i][j]
			state.Init = plan.Amounts{MaxAmount: limit.Init.MaxAmount, Slope: limit.Init.Slope}
			state.Set = true
		}
	}
	return snapshot
}

func held(subject *plan.Resolved, place facts.Place) (list []plan.Held) {
	reads, err := subject.Kind.Reads(place)
	if err != nil {
		panic(err) // the stored documents fit each other
	}
	for _, read := range reads {
		list = append(list, plan.Held{Field: read.Field, Value: read.Want})
	}
	return list
}

// Compile compiles a plan with its network's pins. It fails the test if there is no bundle.
func Compile(t testing.TB, declared *catalog.Catalog, p *plan.Plan) *bundle.Bundle {
	t.Helper()
	b, err := bundle.Compile(p, declared.Networks[p.Core.Network].Safe)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// Copy returns a deep copy of a document.
func Copy[T any](t testing.TB, document *T) *T {
	t.Helper()
	data, err := json.Marshal(document)
	if err != nil {
		t.Fatal(err)
	}
	return decoded[T](t, data)
}
