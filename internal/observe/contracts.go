// SPDX-License-Identifier: AGPL-3.0-or-later

package observe

import (
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/onchain"
	"github.com/halo-factory/halocompile/internal/plan"
)

// contracts asks the factory what it will deploy, and what it will schedule, for all that does not
// exist yet.
func (o *observer) contracts() error {
	if !o.basis.Class.Exists {
		r := &round{}
		if err := o.predictClass(r); err != nil {
			return err
		}
		if err := o.send(r); err != nil {
			return err
		}
	}
	r := &round{}
	for _, group := range o.s.Groups(o.basis) {
		if err := o.predictUnits(r, group); err != nil {
			return err
		}
	}
	return o.send(r)
}

// predictClass asks the factory what it will deploy for the Class. Every address commits to the
// whole request.
func (o *observer) predictClass(r *round) error {
	f, state := *o.s.Network.Contracts.Factory, &o.basis.Class
	request, _, err := o.s.ClassRequest()
	if err != nil {
		return err
	}
	ask(r, getter{f, "predictClass", factory().PackPredictClass(request)}, factory().UnpackPredictClass, func(predicted bindings.HaloFactoryPredictClassOutput) error {
		state.Pau, state.Blocks, state.CBeam, state.Operation = pau(predicted.Pau), predicted.Blocks, o.s.GovOps.Safe, operationOf(predicted.Operation)
		if len(state.Blocks) != len(o.s.Kind.Facts().ClassContracts) {
			return fault.New(fault.NetworkIncomplete, f.Hex(), "a Class of kind %s has %d contracts beside its PAU, the factory predicts %d", o.s.Template.Kind, len(o.s.Kind.Facts().ClassContracts), len(state.Blocks))
		}
		return nil
	})
	return nil
}

// predictUnits asks the factory for the contracts of Units that are deployed together, and for
// their operation. The first of them gets its content, the others its id.
func (o *observer) predictUnits(r *round, group []int) error {
	f, p := *o.s.Network.Contracts.Factory, o.basis.Class.Pau
	requests, _, err := o.s.UnitRequests(group)
	if err != nil {
		return err
	}
	data := factory().PackPredictUnits(onchain.TemplateID(o.s.Template.Name, o.s.Template.Version), bindings.IHaloFactoryPau{
		AlmProxy: p.ALMProxy, AccessControls: p.AccessControls, RateLimits: p.RateLimits, Controller: p.Controller, Agent: p.Agent,
	}, requests)
	ask(r, getter{f, "predictUnits", data}, factory().UnpackPredictUnits, func(predicted bindings.HaloFactoryPredictUnitsOutput) error {
		if len(predicted.Contracts) != len(group) {
			return fault.New(fault.NetworkIncomplete, f.Hex(), "the factory was asked for %d Units, and predicts %d", len(group), len(predicted.Contracts))
		}
		for i, index := range group {
			state := &o.basis.Units[index]
			if state.Contracts = predicted.Contracts[i]; len(state.Contracts) != len(o.s.Kind.Facts().UnitContracts) {
				return fault.New(fault.NetworkIncomplete, f.Hex(), "a Unit of kind %s has %d contracts, the factory predicts %v", o.s.Template.Kind, len(o.s.Kind.Facts().UnitContracts), state.Contracts)
			}
			state.Operation.ID = predicted.Operation.Id
		}
		o.basis.Units[group[0]].Operation = operationOf(predicted.Operation)
		return nil
	})
	return nil
}

func operationOf(operation bindings.IHaloFactoryOperation) plan.Operation {
	result := plan.Operation{ID: operation.Id, Targets: operation.Targets, Predecessor: operation.Predecessor, Salt: operation.Salt}
	for i := range operation.Values {
		result.Values = append(result.Values, operation.Values[i].String())
		result.Payloads = append(result.Payloads, operation.Payloads[i])
	}
	return result
}

// crossCheck fails if the inits that the factory would schedule together are not, byte for byte,
// those that we compute. If the factory made its keys in another way, an init would go to a key
// that no route uses, and nobody would notice.
func crossCheck(together []plan.Limited, states [][]plan.LimitState, payloads []hexutil.Bytes) error {
	count := 0
	for _, of := range together {
		count += len(of.Limits)
	}
	if first := together[0]; len(payloads) != count {
		return fault.New(fault.CodeNotAsPinned, first.File, "%s and what is deployed with it have %d limits, the factory would schedule %d", first.Part, count, len(payloads))
	}
	for i, of := range together {
		for j, limit := range of.Limits {
			state, payload := states[i][j], payloads[0]
			payloads = payloads[1:]
			own, err := beamState().TryPackAddInitRateLimits(state.Key, state.RateLimits, &limit.Init.MaxAmount.Int, &limit.Init.Slope.Int)
			if err != nil {
				return err
			}
			if string(own) != string(payload) {
				return fault.New(fault.CodeNotAsPinned, of.File, "route %s of %s: the factory would schedule %s, we compute %s",
					limit.Route, of.Part, hexutil.Encode(payload), hexutil.Encode(own))
			}
		}
	}
	return nil
}
