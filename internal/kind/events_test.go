// SPDX-License-Identifier: AGPL-3.0-or-later

package kind_test

import (
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/kind"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
)

// Whatever can be set of a Class or a Unit says which event tells of that, and each such event is
// one that a contract has and that is looked for.
func TestWhatCanBeSetHasAnEvent(t *testing.T) {
	declared := plantest.Catalog(t)
	known := map[common.Hash]bool{}
	for _, contract := range bindings.ABIs() {
		for _, event := range contract.Events {
			known[event.ID] = true
		}
	}
	for _, topic := range kind.Topics() {
		if !known[topic] {
			t.Errorf("no contract has the event %s", topic)
		}
	}
	asked := 0
	for _, class := range declared.Halos[0].Classes {
		s, err := plan.Resolve(declared, class.Ref())
		if err != nil {
			t.Fatal(err)
		}
		state := &plan.ClassState{Pau: plan.Pau{Controller: common.Address{1}}, Blocks: []common.Address{{2}}}
		places := []facts.Place{s.Place(state, nil, nil, 0)}
		for i, unit := range class.Units {
			places = append(places, s.Place(state, unit, []common.Address{{3}, {4}, {5}}, uint64(i)))
		}
		for _, place := range places {
			reads, err := s.Kind.Reads(place)
			if err != nil {
				t.Fatal(err)
			}
			for _, read := range reads {
				if read.Set == nil && !read.Told {
					continue
				}
				asked++
				if len(read.Events) == 0 {
					t.Errorf("%s: no event tells of %s", class.Ref(), read.Field)
				}
				for _, topics := range read.Events {
					if !slices.Contains(kind.Topics(), topics[0]) {
						t.Errorf("%s: nobody looks for the event of %s", class.Ref(), read.Field)
					}
				}
			}
		}
	}
	if asked < 10 {
		t.Errorf("only %d parameters can be set", asked)
	}
}
