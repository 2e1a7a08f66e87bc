// SPDX-License-Identifier: AGPL-3.0-or-later

package artifact_test

import (
	"bytes"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/artifact"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
)

// A bundle may come from a file without the plan that it was compiled from, so what its
// transactions do is read from their calldata alone.
func TestWhatAnyoneCallsIsToldByItsCalldata(t *testing.T) {
	declared := plantest.Catalog(t)
	declared.Networks["devnet"].Opening = catalog.OpeningFactory
	p := plantest.Make(t, declared, plantest.Snapshot(t))
	told := map[plan.ActKind]int{}
	for _, calls := range p.Core.CallsOf() {
		of := len(calls)
		if calls[0].Guard { // of a Safe
			of = 1
		}
		for _, call := range calls[:of] {
			kind, id := artifact.OpenCall(call.Data)
			if call.Guard {
				if kind != "" {
					t.Errorf("%s is taken for %q", call.Name, kind)
				}
				continue
			}
			told[kind]++
			if kind != call.Act.Kind || id == (common.Hash{}) {
				t.Errorf("%s is taken for %q of %s", call.Name, kind, id)
			}
			for name, other := range map[string][]byte{
				"one byte more": append(bytes.Clone(call.Data), 0), "one byte less": call.Data[:len(call.Data)-1],
				"a word more": append(bytes.Clone(call.Data), make([]byte, 32)...), "the function alone": call.Data[:4], "less than that": call.Data[:3],
				"another function": append([]byte{1, 2, 3, 4}, call.Data[4:]...), "nothing": nil,
			} {
				if kind, id := artifact.OpenCall(other); kind != "" || id != (common.Hash{}) {
					t.Errorf("%s: with %s it is taken for %q of %s", call.Name, name, kind, id)
				}
			}
		}
	}
	if told[plan.Register] != 2 || told[plan.Activate] != 1 || told[plan.Open] != 1 {
		t.Errorf("%v", told)
	}
}
