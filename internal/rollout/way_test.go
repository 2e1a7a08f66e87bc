// SPDX-License-Identifier: AGPL-3.0-or-later

package rollout_test

import (
	"bytes"
	"encoding/json"
	"io/fs"
	"math/big"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/kind"
	"github.com/halo-factory/halocompile/internal/manifest"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
	"github.com/halo-factory/halocompile/internal/safe"
	"github.com/halo-factory/halocompile/internal/scaffold"
)

// The capacity of a Unit is followed from the manifest to the calldata, function by function. The
// architecture page names the same functions, in the same order. No package has it twice.
func TestTheWayOfACapacity(t *testing.T) {
	t.Parallel()
	const file, written = "halos/meridian/clo-tranched/units/senior.cue", "12345678.5"
	units, _ := new(big.Int).SetString("12345678500000000000000000", 10)
	word := common.LeftPadBytes(units.Bytes(), 32)
	var (
		declared *catalog.Catalog
		unit     *catalog.Unit
		planned  *plan.Plan
		compiled *bundle.Bundle
	)
	steps := []struct {
		function string
		run      func(t *testing.T)
	}{
		{"manifest.Load", func(t *testing.T) {
			whole := os.DirFS(filepath.Join("..", ".."))
			text, err := fs.ReadFile(whole, file)
			if err != nil {
				t.Fatal(err)
			}
			capacity := regexp.MustCompile(`(?m)^(\tcapacity:\s*)\S+$`)
			if !capacity.Match(text) {
				t.Fatalf("%s states no capacity", file)
			}
			changed := scaffold.With(whole, file, capacity.ReplaceAll(text, []byte("${1}"+written)))
			if declared, err = manifest.Load(t.Context(), changed, manifest.Options{}); err != nil {
				t.Fatal(err)
			}
			unit = declared.Class(plantest.Class).Unit("senior")
			if unit.Capacity.Tokens != written || !strings.HasPrefix(declared.Position(file, "unit.capacity"), file+":") {
				t.Errorf("%s at %s", unit.Capacity.Tokens, declared.Position(file, "unit.capacity"))
			}
		}},
		{"catalog.ParseAmount", func(t *testing.T) {
			amount, err := catalog.ParseAmount(json.Number(written), 18)
			if err != nil || amount.Units.Cmp(units) != 0 || amount.Units.Cmp(&unit.Capacity.Units.Int) != 0 {
				t.Errorf("%v, %v", amount, err)
			}
		}},
		{"kind.Of", func(t *testing.T) {
			template := declared.Templates[declared.Class(plantest.Class).Template]
			of, known := kind.Of(template)
			at := slices.IndexFunc(template.UnitBounds, func(b catalog.Bound) bool { return b.Name == "capacity" })
			if !known || at < 0 {
				t.Fatal("the template has no bound for it")
			}
			network := declared.Networks[declared.Class(plantest.Class).Network]
			value := of.Facts().Parameters.Unit["capacity"].Value(unit, network.Assets[unit.Asset])
			if value.Cmp(units) != 0 || unit.Values[at].Cmp(units) != 0 {
				t.Errorf("%s and %s", value, unit.Values[at])
			}
		}},
		{"plan.Make", func(t *testing.T) {
			snapshot := plantest.Snapshot(t)
			var err error
			if planned, err = plan.Make(declared, plantest.Class, snapshot, plan.Deadline(snapshot.Block.Time, snapshot.Basis.Platform.MinDelay)); err != nil {
				t.Fatal(err)
			}
			for _, call := range planned.Core.Stages[0].Batches[0].Calls {
				named := slices.ContainsFunc(call.Arguments, func(a plan.Argument) bool { return a.File == file && a.Field == "unit.capacity" })
				if bytes.Contains(call.Data, word) != named {
					t.Errorf("%s", call.Name)
				}
			}
			if capacity(t, planned.Core.Stages[0].Batches[0].Calls) != units.String() {
				t.Error("it is no value of deployUnits")
			}
		}},
		{"bundle.Compile", func(t *testing.T) {
			var err error
			if compiled, err = bundle.Compile(planned, declared.Networks[planned.Core.Network].Safe); err != nil {
				t.Fatal(err)
			}
			calls, err := safe.DecodeMultiSend(compiled.Batches[0].Data)
			if err != nil || !slices.ContainsFunc(calls, func(c safe.Call) bool { return bytes.Contains(c.Data, word) }) {
				t.Errorf("%v", err)
			}
		}},
		{"safe.ExecTransaction", func(t *testing.T) {
			calldata, err := safe.ExecTransaction(compiled.Batches[0].Tx(), nil)
			if err != nil || bytes.Count(calldata, word) != 1 {
				t.Errorf("%d times, %v", bytes.Count(calldata, word), err)
			}
		}},
	}
	var names, packages []string
	for _, each := range steps {
		t.Run(each.function, each.run)
		names = append(names, each.function)
		of, _, _ := strings.Cut(each.function, ".")
		if packages = append(packages, of); slices.Index(packages, of) != len(packages)-1 {
			t.Errorf("the way comes back to %s", of)
		}
	}
	if len(packages) > 8 {
		t.Errorf("%d packages", len(packages))
	}
	page, err := os.ReadFile(filepath.Join("..", "..", "docs", "architecture.md"))
	if err != nil {
		t.Fatal(err)
	}
	_, section, _ := strings.Cut(string(page), "## The way of one parameter")
	section, _, _ = strings.Cut(section, "\n## ")
	var shown []string
	for _, row := range regexp.MustCompile("(?m)^\\| \\d+ \\| `([^`]+)`").FindAllStringSubmatch(section, -1) {
		shown = append(shown, row[1])
	}
	if !slices.Equal(shown, names) {
		t.Errorf("the architecture page has %q, and the test %q", shown, names)
	}
}

// capacity is the first value of the deployUnits of the senior Unit.
func capacity(t *testing.T, calls []plan.Call) string {
	t.Helper()
	method := bindings.ABI(&bindings.HaloFactoryMetaData).Methods["deployUnits"]
	for _, call := range calls {
		if !bytes.HasPrefix(call.Data, method.ID) {
			continue
		}
		values, err := method.Inputs.Unpack(call.Data[4:])
		if err != nil {
			t.Fatal(err)
		}
		text, err := json.Marshal(values[0])
		if err != nil {
			t.Fatal(err)
		}
		var requests []struct {
			Name   [32]byte
			Values []json.Number
		}
		if err := json.Unmarshal(text, &requests); err != nil {
			t.Fatal(err)
		}
		for _, request := range requests {
			if string(bytes.TrimRight(request.Name[:], "\x00")) != "senior" {
				continue
			}
			for _, value := range request.Values {
				if value.String() == "12345678500000000000000000" {
					return value.String()
				}
			}
		}
	}
	return ""
}
