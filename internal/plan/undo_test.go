// SPDX-License-Identifier: AGPL-3.0-or-later

package plan_test

import (
	"bytes"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"pgregory.net/rapid"

	"github.com/halo-factory/halocompile/internal/canon"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/onchain"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
)

// Whatever emergencies are carried out, and in whatever order they are undone, the chain is then
// what it was before. A limit that GovOps had closed themselves stays closed.
func TestEmergenciesThatAreUndoneLeaveTheChainAsItWas(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		c := newCalm(t, rt)
		before := c.holds(rt)
		emergencies := rapid.SliceOfNDistinct(rapid.SampledFrom([]plan.EmergencyKind{
			plan.Freeze, plan.Stop, plan.LimitsToZero, plan.Unpair, plan.Pause,
		}), 1, 3, rapid.ID).Draw(rt, "emergencies")
		var made []*plan.Core
		for _, kind := range emergencies {
			done := c.makes(rt, plan.Emergency{Kind: kind}, made)
			untouched := bytes.Equal(c.holds(rt), before)
			c.carriesOut(rt, done)
			if !done.Core.Empty() && untouched && bytes.Equal(c.holds(rt), before) {
				rt.Fatalf("%s took nothing:\n%s", kind, told(done))
			}
			if again := c.makes(rt, plan.Emergency{Kind: kind}, made); !again.Core.Empty() {
				rt.Fatalf("%s, once more:\n%s", kind, told(again))
			}
			made = append(made, &done.Core)
		}
		for _, kind := range rapid.Permutation(emergencies).Draw(rt, "order of undoing") {
			c.carriesOut(rt, c.makes(rt, plan.Emergency{Kind: kind, Undo: true}, made))
			if again := c.makes(rt, plan.Emergency{Kind: kind, Undo: true}, made); !again.Core.Empty() {
				rt.Fatalf("undo of %s, once more:\n%s", kind, told(again))
			}
		}
		if after := c.holds(rt); !bytes.Equal(after, before) {
			rt.Fatalf("before:\n%s\nafter:\n%s", before, after)
		}
	})
}

// calm is a live Class as its manifests declare it, and the value of each of its limits.
type calm struct {
	declared *catalog.Catalog
	subject  *plan.Resolved
	chain    *plan.Snapshot
	values   map[limitOn]plan.Amounts
}

// limitOn is where a limit is on the chain.
type limitOn struct {
	rateLimits common.Address
	key        common.Hash
}

// newCalm draws, for each limit, whether it has its first value, or nothing because GovOps closed
// it; some limits of the Class itself are without a bound.
func newCalm(t *testing.T, rt *rapid.T) *calm {
	declared := plantest.Catalog(t)
	for _, unit := range declared.Class(plantest.Class).Units {
		for _, limit := range unit.Limits {
			if limit.Prime == "" && rapid.Bool().Draw(rt, "without a bound") {
				all := new(big.Int).Sub(new(big.Int).Lsh(common.Big1, 256), common.Big1)
				limit.Init = catalog.RateLimit{MaxAmount: catalog.NewInteger(all), Slope: new(catalog.Integer), Unlimited: true}
				limit.Initial = limit.Init
			}
		}
	}
	snapshot := rolledOut(t, declared)
	subject, err := plan.Resolve(declared, plantest.Class)
	if err != nil {
		t.Fatal(err)
	}
	timelock, council := subject.Network.Contracts.Timelock, subject.Network.Authorities["council"].Safe
	for _, role := range []onchain.RoleName{onchain.PauserRole, onchain.AdminRole} {
		snapshot.Basis.Platform.Roles = append(snapshot.Basis.Platform.Roles, onchain.Role{
			Contract: catalog.ContractRef{Name: "Timelock"}, Address: timelock, Role: role, Holder: council,
		})
	}
	c := &calm{declared, subject, snapshot, map[limitOn]plan.Amounts{}}
	for i, of := range subject.Limited() {
		for j, limit := range of.Limits {
			value := plan.Amounts{MaxAmount: limit.Initial.MaxAmount, Slope: limit.Initial.Slope}
			if rapid.Bool().Draw(rt, "closed by GovOps") {
				value = plan.Amounts{MaxAmount: new(catalog.Integer), Slope: new(catalog.Integer)}
			}
			state := snapshot.Basis.Limits()[i][j]
			c.values[limitOn{state.RateLimits, state.Key}] = value
		}
	}
	return c
}

// makes observes the chain for an emergency, and makes its plan.
func (c *calm) makes(t *rapid.T, e plan.Emergency, before []*plan.Core) *plan.Plan {
	now := *c.chain
	now.Basis.Class.Roles = slices.Clone(now.Basis.Class.Roles)
	now.Basis.Class.Pairings = slices.Clone(now.Basis.Class.Pairings)
	now.Basis.Units = slices.Clone(now.Basis.Units)
	for i := range now.Basis.Units {
		now.Basis.Units[i].Limits = slices.Clone(now.Basis.Units[i].Limits)
	}
	for i, of := range c.subject.Limited() {
		for j, limit := range of.Limits {
			state := &now.Basis.Limits()[i][j]
			value := c.values[limitOn{state.RateLimits, state.Key}]
			least, _ := c.subject.Least(limit)
			state.Value = &value
			if state.Shut = value.MaxAmount.Cmp(least) <= 0 && value.Slope.Sign() == 0; state.Shut {
				state.Raised = &plan.Present{Amounts: value, Hop: now.Basis.Platform.Hop}
			}
		}
	}
	now.Urgent(e, before)
	p, err := plan.Make(c.declared, plantest.Class, &now, plan.Deadline(now.Block.Time, now.Basis.Platform.MinDelay))
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// carriesOut makes of the chain what the calls of a plan make of it.
func (c *calm) carriesOut(t *rapid.T, p *plan.Plan) {
	class := &c.chain.Basis.Class
	for _, calls := range p.Core.CallsOf() {
		for _, call := range calls {
			if call.Guard {
				continue
			}
			word := func(i int) []byte { return call.Data[4+32*i : 4+32*(i+1)] }
			sets := func(on common.Address, from int) {
				c.values[limitOn{on, common.BytesToHash(word(from))}] = plan.Amounts{
					MaxAmount: catalog.NewInteger(new(big.Int).SetBytes(word(from + 1))), Slope: catalog.NewInteger(new(big.Int).SetBytes(word(from + 2))),
				}
			}
			pairing := func() plan.Pairing {
				return plan.Pairing{Contract: common.BytesToAddress(word(0)), CBeam: common.BytesToAddress(word(1))}
			}
			actor := func() onchain.Role {
				return onchain.Role{Contract: call.Act.Role.Contract, Address: call.To, Role: onchain.Actor, Holder: common.BytesToAddress(word(0))}
			}
			switch call.Function {
			case "pause()", "unpause()":
				c.chain.Basis.Platform.Paused = call.Function == "pause()"
			case "addActor(address)":
				class.Roles = append(class.Roles, actor())
			case "removeActor(address)":
				class.Roles = without(t, class.Roles, actor())
			case "setCBeamForRateLimits(address,address)", "setCBeamForController(address,address)":
				class.Pairings = append(class.Pairings, pairing())
			case "unsetCBeamForRateLimits(address,address)", "unsetCBeamForController(address,address)":
				class.Pairings = without(t, class.Pairings, pairing())
			case "setRateLimit(address,bytes32,uint256,uint256)":
				sets(common.BytesToAddress(word(0)), 1)
			case "setRateLimitData(bytes32,uint256,uint256)":
				sets(call.To, 0)
			default:
				t.Fatalf("a call of %s", call.Function)
			}
		}
	}
}

// without is a list without one of its entries. It fails if the list does not have it once.
func without[T comparable](t *rapid.T, list []T, entry T) []T {
	left := slices.DeleteFunc(slices.Clone(list), func(each T) bool { return each == entry })
	if len(left) != len(list)-1 {
		t.Fatalf("%v is taken from %v", entry, list)
	}
	return left
}

// holds writes what the chain holds. The order of holders and of pairings says nothing.
func (c *calm) holds(t *rapid.T) []byte {
	basis, values := c.chain.Basis, map[string]plan.Amounts{}
	for at, value := range c.values {
		values[at.rateLimits.Hex()+" "+at.key.Hex()] = value
	}
	basis.Class.Roles = slices.SortedFunc(slices.Values(basis.Class.Roles), func(a, b onchain.Role) int {
		return bytes.Compare([]byte(a.Address.Hex()+a.String()), []byte(b.Address.Hex()+b.String()))
	})
	basis.Class.Pairings = slices.SortedFunc(slices.Values(basis.Class.Pairings), func(a, b plan.Pairing) int { return a.Contract.Cmp(b.Contract) })
	written, err := canon.Marshal(map[string]any{"basis": basis, "values": values})
	if err != nil {
		t.Fatal(err)
	}
	return written
}
