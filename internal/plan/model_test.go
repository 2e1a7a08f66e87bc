// SPDX-License-Identifier: AGPL-3.0-or-later

package plan_test

import (
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"pgregory.net/rapid"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/onchain"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
)

// disturb changes the state of a live Class in one way that a plan can mend.
var disturb = map[string]func(*rapid.T, *plan.Basis){
	"an init": func(t *rapid.T, b *plan.Basis) {
		unit := &b.Units[rapid.IntRange(0, len(b.Units)-1).Draw(t, "unit")]
		limit := &unit.Limits[rapid.IntRange(0, len(unit.Limits)-1).Draw(t, "limit")]
		limit.Init = plan.Amounts{MaxAmount: number(t), Slope: number(t)}
	},
	"a role less": func(t *rapid.T, b *plan.Basis) {
		b.Class.Roles = slices.DeleteFunc(b.Class.Roles, func(role onchain.Role) bool { return role.Role == onchain.Actor })
	},
	"a role more": func(t *rapid.T, b *plan.Basis) {
		role := rapid.SampledFrom(b.Class.Roles).Draw(t, "role")
		role.Holder = common.Address{19: byte(rapid.IntRange(1, 5).Draw(t, "holder"))}
		if !slices.Contains(b.Class.Roles, role) {
			b.Class.Roles = append(b.Class.Roles, role)
		}
	},
	"a pairing less": func(t *rapid.T, b *plan.Basis) {
		b.Class.Pairings = b.Class.Pairings[:rapid.IntRange(0, len(b.Class.Pairings)).Draw(t, "pairings")]
	},
	"a pairing more": func(t *rapid.T, b *plan.Basis) {
		b.Class.Pairings = append(b.Class.Pairings, plan.Pairing{Contract: b.Class.Pau.Controller, CBeam: common.Address{19: 9}})
	},
	"not registered":    func(t *rapid.T, b *plan.Basis) { b.Class.Registered.Controller = rapid.Bool().Draw(t, "still") },
	"a limit never set": func(t *rapid.T, b *plan.Basis) { b.Units[0].Limits[0].Set = false },
	"a stray": func(t *rapid.T, b *plan.Basis) {
		key := common.Hash{31: byte(rapid.IntRange(1, 200).Draw(t, "key"))}
		b.Class.Strays = append(b.Class.Strays, plan.Stray{
			LimitState: plan.LimitState{RateLimits: b.Class.Pau.RateLimits, Key: key, Init: plan.Amounts{MaxAmount: number(t), Slope: number(t)}},
			Value:      plan.Amounts{MaxAmount: number(t), Slope: number(t)},
		})
	},
	"a parameter": func(t *rapid.T, b *plan.Basis) {
		for i, held := range b.Units[0].Held {
			if held.Field == "unit.capacity" {
				b.Units[0].Held[i].Value = number(t).String()
			}
		}
	},
}

func number(t *rapid.T) *catalog.Integer {
	return catalog.NewInteger(big.NewInt(rapid.Int64Range(0, 1_000_000).Draw(t, "number")))
}

// Whatever differs is planned, and every call of the plan mends what differs and nothing else: a
// plan never takes away what the manifests declare, and never gives what they do not.
func TestAPlanMendsWhatDiffersAndNothingElse(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		declared := plantest.Catalog(t)
		snapshot := rolledOut(t, declared)
		clean := plantest.Make(t, declared, snapshot)
		if !clean.Core.Empty() {
			rt.Fatalf("a Class as it is declared: %s", told(clean))
		}
		for _, name := range rapid.SliceOfNDistinct(rapid.SampledFrom([]string{
			"an init", "a role less", "a role more", "a pairing less", "a pairing more", "not registered", "a limit never set", "a stray", "a parameter",
		}), 1, 4, rapid.ID).Draw(rt, "what differs") {
			disturb[name](rt, &snapshot.Basis)
		}
		p := plantest.Make(t, declared, snapshot)
		orderly(rt, p)
		want := p.Core.Roles
		for _, calls := range p.Core.CallsOf() {
			for _, call := range calls {
				switch act := call.Act; act.Kind {
				case plan.GiveRole:
					if !slices.Contains(want, act.Role) || slices.Contains(snapshot.Basis.Class.Roles, act.Role) {
						rt.Fatalf("%s, which the Class has or shall not have", call.Name)
					}
				case plan.TakeRole:
					if slices.Contains(want, act.Role) || !slices.Contains(snapshot.Basis.Class.Roles, act.Role) {
						rt.Fatalf("%s, which the Class shall have or has not", call.Name)
					}
				}
			}
		}
		// New in before old out: in every stage and batch, and across stages, what is given comes
		// before what is taken.
		taken := false
		for _, stage := range p.Core.Stages {
			for _, batch := range stage.Batches {
				for _, call := range batch.Calls {
					taken = taken || call.Act.Kind == plan.TakeRole
					if taken && call.Act.Kind == plan.GiveRole {
						rt.Fatalf("%s comes after something was taken:\n%s", call.Name, told(p))
					}
				}
			}
		}
		// Once the plan is carried out, nothing is left.
		carriedOut(rt, declared, snapshot, p)
		if left := plantest.Make(t, declared, snapshot); !left.Core.Empty() {
			rt.Fatalf("left, after\n%s:\n%s", told(p), told(left))
		}
	})
}

// carriedOut makes a Snapshot what the calls of a plan would make of the chain.
func carriedOut(t *rapid.T, declared *catalog.Catalog, snapshot *plan.Snapshot, p *plan.Plan) {
	class := &snapshot.Basis.Class
	operations := p.Core.Operations
	for _, stage := range p.Core.Stages {
		for _, batch := range stage.Batches {
			for _, call := range batch.Calls {
				switch act := call.Act; act.Kind {
				case plan.GiveRole:
					class.Roles = append(class.Roles, act.Role)
				case plan.TakeRole:
					class.Roles = slices.DeleteFunc(class.Roles, func(role onchain.Role) bool { return role == act.Role })
				case plan.PairRateLimits, plan.PairController, plan.UnpairRateLimits, plan.UnpairController:
					pairing := plan.Pairing{Contract: common.BytesToAddress(call.Data[4:36]), CBeam: common.BytesToAddress(call.Data[36:68])}
					class.Pairings = slices.DeleteFunc(class.Pairings, func(each plan.Pairing) bool { return each == pairing })
					if act.Kind == plan.PairRateLimits || act.Kind == plan.PairController {
						class.Pairings = append(class.Pairings, pairing)
					}
				case plan.Register:
					for _, payload := range operations[0].Payloads {
						registered(t, &snapshot.Basis, payload)
					}
					operations = operations[1:]
				case plan.SetLimit, plan.ZeroLimit:
					limitsAt(&snapshot.Basis, common.BytesToHash(call.Data[36:68]), func(state *plan.LimitState, value *plan.Amounts) {
						state.Set = true
						if value != nil {
							*value = plan.Amounts{MaxAmount: new(catalog.Integer), Slope: new(catalog.Integer)}
						}
					})
				case plan.DeleteInit:
					limitsAt(&snapshot.Basis, common.BytesToHash(call.Data[4:36]), func(state *plan.LimitState, _ *plan.Amounts) {
						state.Init = plan.Amounts{MaxAmount: new(catalog.Integer), Slope: new(catalog.Integer)}
					})
				case plan.SetParameter:
					for i := range snapshot.Basis.Units[0].Held {
						if held := &snapshot.Basis.Units[0].Held[i]; held.Field == act.Field {
							held.Value = call.Arguments[0].Value
						}
					}
				}
			}
		}
	}
	class.Strays = slices.DeleteFunc(class.Strays, func(s plan.Stray) bool { return s.Init.None() && s.Value.None() })
}

// limitsAt calls a function for every limit on a key; those that no manifest names have a value.
func limitsAt(b *plan.Basis, key common.Hash, do func(*plan.LimitState, *plan.Amounts)) {
	for _, states := range b.Limits() {
		for i := range states {
			if states[i].Key == key {
				do(&states[i], nil)
			}
		}
	}
	for i := range b.Class.Strays {
		if stray := &b.Class.Strays[i]; stray.Key == key {
			do(&stray.LimitState, &stray.Value)
		}
	}
}

// registered makes of a Basis what an addition makes of the BeamState.
func registered(t *rapid.T, b *plan.Basis, payload []byte) {
	beamState := bindings.NewBeamState()
	switch [4]byte(payload[:4]) {
	case [4]byte(beamState.PackAddRateLimits(common.Address{})[:4]):
		b.Class.Registered.RateLimits = true
	case [4]byte(beamState.PackAddController(common.Address{})[:4]):
		b.Class.Registered.Controller = true
	case [4]byte(beamState.PackAddCBeam(common.Address{})[:4]):
		b.Class.Registered.CBeam = true
	case [4]byte(beamState.PackAddInitRateLimits(common.Hash{}, common.Address{}, new(big.Int), new(big.Int))[:4]):
		limitsAt(b, common.BytesToHash(payload[4:36]), func(state *plan.LimitState, _ *plan.Amounts) {
			state.Init = plan.Amounts{MaxAmount: catalog.NewInteger(new(big.Int).SetBytes(payload[68:100])), Slope: catalog.NewInteger(new(big.Int).SetBytes(payload[100:132]))}
		})
	default:
		t.Fatalf("an addition %x", payload)
	}
}
