// SPDX-License-Identifier: AGPL-3.0-or-later

package rollout_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/canon"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
	"github.com/halo-factory/halocompile/internal/rollout"
)

func example(t testing.TB) (*catalog.Catalog, *plan.Plan, *bundle.Bundle) {
	t.Helper()
	declared := plantest.Catalog(t)
	p := plantest.Make(t, declared, plantest.Snapshot(t))
	return declared, p, plantest.Compile(t, declared, p)
}

// small is the example with one Unit, and of its limits one of the Halo's and one of the Prime's:
// every kind of leaf, and few of each.
func small(t testing.TB) (*catalog.Catalog, *plan.Plan, *bundle.Bundle) {
	t.Helper()
	declared, snapshot := plantest.Catalog(t), plantest.Snapshot(t)
	class := declared.Class(plantest.Class)
	class.Units, snapshot.Basis.Units = class.Units[:1], snapshot.Basis.Units[:1]
	unit, state := class.Units[0], &snapshot.Basis.Units[0]
	unit.Limits = []*catalog.Limit{unit.Limits[0], unit.Limits[3]}
	state.Limits = []plan.LimitState{state.Limits[0], state.Limits[3]}
	for _, operation := range []*plan.Operation{&state.Operation, &snapshot.Basis.Class.Operation} {
		operation.Targets, operation.Values, operation.Payloads = operation.Targets[:1], operation.Values[:1], operation.Payloads[:1]
	}
	p := plantest.Make(t, declared, snapshot)
	return declared, p, plantest.Compile(t, declared, p)
}

func tree(t testing.TB, document any) any {
	t.Helper()
	data, err := canon.Marshal(document)
	if err != nil {
		t.Fatal(err)
	}
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.UseNumber()
	var value any
	if err := decoder.Decode(&value); err != nil {
		t.Fatal(err)
	}
	return value
}

// tampered gives every document that differs from a tree in one leaf, one element too few or one
// field too few. It puts the tree in order again.
func tampered(value any, path string, set func(any), visit func(path string)) {
	replace := func(what string, other any) {
		set(other)
		visit(path + what)
		set(value)
	}
	switch value := value.(type) {
	case map[string]any:
		for _, key := range slices.Sorted(maps.Keys(value)) {
			old := value[key]
			delete(value, key)
			visit(path + "." + key + " removed")
			value[key] = old
			tampered(old, path+"."+key, func(other any) { value[key] = other }, visit)
		}
	case []any:
		for i := range value {
			tampered(value[i], fmt.Sprintf("%s[%d]", path, i), func(other any) { value[i] = other }, visit)
		}
		if len(value) > 0 {
			replace(" without its last", value[:len(value)-1])
			replace(" with one more", append(append([]any{}, value...), value[0]))
		}
	case string:
		if value == "" {
			replace(" filled", "x")
			break
		}
		// Another last character of the same kind, so that hexadecimal stays hexadecimal.
		last, other := value[len(value)-1], byte('0')
		if last == '0' {
			other = '1'
		}
		replace(" changed", value[:len(value)-1]+string(other))
	case json.Number:
		replace(" increased", json.Number("1"+value.String()))
	case bool:
		replace(" negated", !value)
	default:
		replace(" set", "x")
	}
}

// decode reads a plan as the rollout's folder does; false when that refuses already, or when the
// document still says the same.
func decode[T any](t testing.TB, value any, same []byte) (*T, bool) {
	t.Helper()
	data, err := json.Marshal(value)
	if err != nil {
		t.Fatal(err)
	}
	document := new(T)
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.DisallowUnknownFields()
	if decoder.Decode(document) != nil {
		return nil, false
	}
	again, err := canon.Marshal(document)
	if err != nil {
		return nil, false
	}
	return document, !bytes.Equal(again, same)
}

func canonical(t testing.TB, document any) []byte {
	t.Helper()
	data, err := canon.Marshal(document)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func TestWhatIsUntouchedRecompiles(t *testing.T) {
	t.Parallel()
	declared, p, b := example(t)
	given := plantest.Copy(t, p)
	// nor is any of it
	given.Gas, given.Simulated = map[plan.TransactionID]uint64{"deploy/deployer": 1}, &plan.Simulated{Passed: true}
	// not from the manifests
	given.Positions = map[string]string{"x": "y"}
	before := plantest.Copy(t, given)
	c, err := rollout.Recompile(rollout.Input{Catalog: declared}, given, plantest.Copy(t, b))
	if err != nil {
		t.Fatal(err)
	}
	if made := c.Plan; !bytes.Equal(canonical(t, made.Core), canonical(t, p.Core)) || made.Positions["x"] != "" || made.Gas != nil || made.Simulated != nil {
		t.Error("what no digest covers is taken from the document")
	}
	if !bytes.Equal(canonical(t, given), canonical(t, before)) {
		t.Error("the plan that was given is another now")
	}
}

func TestEveryTamperedLeafOfThePlanIsRefused(t *testing.T) {
	t.Parallel()
	declared, p, b := small(t)
	core := tree(t, p.Core)
	same := canonical(t, p.Core)
	count := 0
	tampered(core, "core", func(any) {}, func(path string) {
		changed, ok := decode[plan.Core](t, core, same)
		if !ok {
			return
		}
		count++
		given := &plan.Plan{Version: p.Version, Digest: p.Digest, Core: *changed, Block: p.Block}
		if _, err := rollout.Recompile(rollout.Input{Catalog: declared}, given, b); fault.First(err) != fault.PlanNotReproducible {
			t.Errorf("%s: %v", path, err)
		}
	})
	if count < 700 {
		t.Errorf("only %d changes were tried", count)
	}
	t.Logf("%d changes", count)
	if !bytes.Equal(canonical(t, core), same) {
		t.Error("the test changed what it tests")
	}
}

// Somebody who changes the plan can also compute its digest anew; but not the manifests, and not
// the bundle that was approved.
func TestAPlanThatIsSealedAnewIsRefused(t *testing.T) {
	t.Parallel()
	declared, p, b := small(t)
	core := tree(t, p.Core)
	same := canonical(t, p.Core)
	var seen, tried int
	codes := map[fault.Code]int{}
	tampered(core, "core", func(any) {}, func(path string) {
		seen++
		// Of what only people read every tenth; of what decides everything.
		if strings.HasPrefix(path, "core.stages") && seen%20 != 0 {
			return
		}
		changed, ok := decode[plan.Core](t, core, same)
		if !ok {
			return
		}
		tried++
		given := &plan.Plan{Version: p.Version, Core: *changed, Block: p.Block}
		if err := given.Seal(); err != nil {
			t.Fatal(err)
		}
		_, err := rollout.Recompile(rollout.Input{Catalog: declared}, given, b)
		if err == nil || fault.First(err) == (fault.Code{}) {
			t.Errorf("%s: %v", path, err)
		}
		codes[fault.First(err)]++
	})
	t.Logf("%d changes: %v", tried, codes)
	if tried < 200 {
		t.Errorf("only %d changes were tried", tried)
	}
}

func TestEveryTamperedLeafOfTheBundleIsRefused(t *testing.T) {
	t.Parallel()
	declared, p, b := small(t)
	whole := tree(t, b)
	same := canonical(t, b)
	count := 0
	tampered(whole, "bundle", func(any) {}, func(path string) {
		changed, ok := decode[bundle.Bundle](t, whole, same)
		if !ok {
			return
		}
		count++
		if _, err := rollout.Recompile(rollout.Input{Catalog: declared}, p, changed); fault.First(err) != fault.BundleNotReproducible {
			t.Errorf("%s: %v", path, err)
		}
	})
	if count < 80 {
		t.Errorf("only %d changes were tried", count)
	}
	t.Logf("%d changes", count)
}

func TestManifestsOfAnotherCommitAreRefused(t *testing.T) {
	t.Parallel()
	for name, change := range map[string]func(*catalog.Catalog, *catalog.Class){
		"a limit": func(_ *catalog.Catalog, c *catalog.Class) {
			l := c.Units[0].Limits[0].Initial.MaxAmount
			l.Add(&l.Int, common.Big1)
		},
		"a network":       func(c *catalog.Catalog, _ *catalog.Class) { c.Networks["devnet"].Confirmations++ },
		"a title":         func(_ *catalog.Catalog, c *catalog.Class) { c.Title += "x" },
		"a template":      func(c *catalog.Catalog, _ *catalog.Class) { c.Templates["portfolio-lcts@1"].Audits = nil },
		"the Halo":        func(_ *catalog.Catalog, c *catalog.Class) { c.HaloManifest[0] ^= 1 },
		"a Unit more":     func(_ *catalog.Catalog, c *catalog.Class) { c.Units = append(c.Units, c.Units[0]) },
		"a Unit fewer":    func(_ *catalog.Catalog, c *catalog.Class) { c.Units = c.Units[:1] },
		"no such network": func(c *catalog.Catalog, _ *catalog.Class) { delete(c.Networks, "devnet") },
		"no such Class":   func(_ *catalog.Catalog, c *catalog.Class) { c.Name = "other" },
	} {
		declared, p, b := example(t)
		class := declared.Class(plantest.Class)
		change(declared, class)
		if _, err := rollout.Recompile(rollout.Input{Catalog: declared}, p, b); fault.First(err) == (fault.Code{}) {
			t.Errorf("%s: %v", name, err)
		}
	}
	// What the plan is not made from does not matter.
	declared, p, b := example(t)
	declared.Networks["mainnet"] = nil
	declared.Positions = nil
	if _, err := rollout.Recompile(rollout.Input{Catalog: declared}, p, b); err != nil {
		t.Error(err)
	}
}

func TestDriftIsEverythingThatTheRolloutDidNotBringAbout(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name   string
		change func(*plan.Basis, *catalog.Class)
		says   string // "" for no drift
	}{
		{"nothing", func(*plan.Basis, *catalog.Class) {}, ""},
		{"the rollout's own deployments", func(b *plan.Basis, c *catalog.Class) {
			b.Halo.Exists, b.Halo.Manifest = true, c.HaloManifest
			b.Class.Exists, b.Class.Manifest, b.Class.Activated = true, c.Manifest, true
			b.Units[0].Exists, b.Units[0].Manifest, b.Units[0].Operation.ReadyAt = true, c.Units[0].Manifest, 1
			b.Units[0].Limits[0].Set = true
		}, ""},
		{"its Safes' nonces", func(b *plan.Basis, _ *catalog.Class) {
			safe := b.Safes["deployer"]
			safe.Nonce++
			b.Safes["deployer"] = safe
		}, ""},
		{"code of the platform", func(b *plan.Basis, _ *catalog.Class) { b.Platform.CodeHashes["HaloFactory"] = common.Hash{1} }, "code hash of HaloFactory"},
		{"code that is gone", func(b *plan.Basis, _ *catalog.Class) { delete(b.Platform.CodeHashes, "Guards") }, "code hash of Guards"},
		{"the delay", func(b *plan.Basis, _ *catalog.Class) { b.Platform.MinDelay++ }, "timelock delay"},
		{"a pause", func(b *plan.Basis, _ *catalog.Class) { b.Platform.Paused = true }, "timelock paused"},
		{"the proposer", func(b *plan.Basis, _ *catalog.Class) { b.Platform.FactoryProposes = false }, "proposer"},
		{"pairing", func(b *plan.Basis, _ *catalog.Class) { b.Platform.FactoryPairs = false }, "pair"},
		{"a stop", func(b *plan.Basis, _ *catalog.Class) { b.Platform.Stopped = true }, "BeamState stopped"},
		{"a Safe's code", func(b *plan.Basis, _ *catalog.Class) {
			safe := b.Safes["council"]
			safe.Singleton[0] ^= 1
			b.Safes["council"] = safe
		}, "Safe council"},
		{"a Safe that is gone", func(b *plan.Basis, _ *catalog.Class) { delete(b.Safes, "ember-govops") }, "Safe ember-govops"},
		{"another Halo of that name", func(b *plan.Basis, _ *catalog.Class) { b.Halo.Exists, b.Halo.Manifest = true, common.Hash{9} }, "manifest of halo"},
		{"another Class of that name", func(b *plan.Basis, _ *catalog.Class) { b.Class.Exists, b.Class.Manifest = true, common.Hash{9} }, "manifest of class"},
		{"another Unit of that name", func(b *plan.Basis, _ *catalog.Class) { b.Units[1].Exists, b.Units[1].Manifest = true, common.Hash{9} }, "manifest of unit"},
		{"other addresses of the Class", func(b *plan.Basis, _ *catalog.Class) { b.Class.Pau.Agent[0] ^= 1 }, "class's PAU"},
		{"another cBEAM", func(b *plan.Basis, _ *catalog.Class) { b.Class.CBeam[0] ^= 1 }, "cBEAM"},
		{"another operation", func(b *plan.Basis, _ *catalog.Class) { b.Class.Operation.ID[0] ^= 1 }, "class's timelock operation"},
		{"other addresses of a Unit", func(b *plan.Basis, _ *catalog.Class) { b.Units[0].Contracts[2][0] ^= 1 }, "contracts"},
		{"another operation of a Unit", func(b *plan.Basis, _ *catalog.Class) { b.Units[0].Operation.ID[0] ^= 1 }, "timelock operation"},
	} {
		t.Run(test.name, func(t *testing.T) {
			declared, p, _ := example(t)
			class := declared.Class(plantest.Class)
			live := plantest.Copy(t, &p.Core.Basis)
			test.change(live, class)
			err := rollout.Drift(p, live)
			if test.says == "" {
				if err != nil {
					t.Error(err)
				}
				return
			}
			if list, _ := fault.All(err); len(list) != 1 || list[0].Code != fault.ChainNotAsPlanned || !strings.Contains(list[0].Where, test.says) {
				t.Errorf("%v", err)
			}
		})
	}
	t.Run("a Class that was stopped in the meantime", func(t *testing.T) {
		_, p, _ := example(t)
		live := plantest.Copy(t, &p.Core.Basis)
		live.Class.Exists, live.Class.Stopped = true, true
		live.Class.Manifest = rollout.PlannedManifests(p)[p.Core.Class.Part()]
		list, _ := fault.All(rollout.Drift(p, live))
		if len(list) != 1 || list[0].Code != fault.ClassStopped || !strings.Contains(list[0].Error(), "clo-tranched") {
			t.Errorf("%v", list)
		}
	})
	t.Run("all of it is told", func(t *testing.T) {
		_, p, _ := example(t)
		live := plantest.Copy(t, &p.Core.Basis)
		live.Platform.Paused, live.Platform.Stopped, live.Class.CBeam = true, true, common.Address{}
		if list, _ := fault.All(rollout.Drift(p, live)); len(list) != 3 {
			t.Errorf("%v", list)
		}
	})
	t.Run("what existed and does no more", func(t *testing.T) {
		_, p, _ := example(t)
		p.Core.Basis.Halo.Exists = true
		p.Core.Basis.Class.Exists, p.Core.Basis.Class.Manifest = true, common.Hash{4}
		live := plantest.Copy(t, &p.Core.Basis)
		live.Halo.Exists, live.Class.Manifest = false, common.Hash{5}
		if list, _ := fault.All(rollout.Drift(p, live)); len(list) != 2 {
			t.Errorf("%v", list)
		}
	})
}
