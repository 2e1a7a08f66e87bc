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

// Each way of capital, and each settlement, is told by an event that a contract has, with the
// amount in the word that is named.
func TestWhatFlowsHasAnEvent(t *testing.T) {
	words := map[common.Hash][]string{}
	for _, contract := range bindings.ABIs() {
		for _, event := range contract.Events {
			list := []string{}
			for _, each := range event.Inputs.NonIndexed() {
				list = append(list, each.Type.String())
			}
			words[event.ID] = list
		}
	}
	for _, each := range kind.All() {
		of := each.Facts()
		// a contract has something of a Unit
		held := of.UnitRecord == nil || of.UnitRecord.Ask != nil
		if len(of.Flows.Moves) == 0 || (len(of.Flows.Stocks) != 0) != held {
			t.Errorf("nothing flows through Units of kind %s", of.Name)
		}
		for _, move := range of.Flows.Moves {
			if data := words[facts.By(move.Event)[0]]; len(data) <= move.Amount || data[move.Amount] != "uint256" {
				t.Errorf("%s of kind %s: the event %s has %v", move.Name, of.Name, move.Event, data)
			}
		}
		for _, stock := range of.Flows.Stocks {
			if stock.Enters != "" && words[facts.By(stock.Enters)[0]] == nil {
				t.Errorf("%s of kind %s: no contract has the event %s", stock.Name, of.Name, stock.Enters)
			}
		}
		if by := of.Settlement; by != nil {
			for _, event := range []string{by.Locked, by.Settled, by.Released} {
				if words[facts.By(event)[0]] == nil {
					t.Errorf("no contract has the event %s", event)
				}
			}
		}
	}
}
