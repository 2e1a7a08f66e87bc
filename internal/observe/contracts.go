// SPDX-License-Identifier: AGPL-3.0-or-later

package observe

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/plan"
)

// contracts asks the factory what it will deploy, and what it will schedule, for all that does not
// exist yet.
func (o *observer) contracts() error {
	r := o.round()
	class, _, err := o.s.ClassRequest()
	if err != nil {
		return err
	}
	state := &o.basis.Class
	if !state.Exists {
		o.predictClass(r, class)
	}
	for i, unit := range o.s.Class.Units {
		if o.basis.Units[i].Exists {
			continue
		}
		request, _, err := o.s.UnitRequest(unit)
		if err != nil {
			return err
		}
		o.predictUnit(r, &o.basis.Units[i], class, request)
	}
	return r.send()
}

// predictClass asks the factory what it will deploy for a request. Every address commits to the
// whole request.
func (o *observer) predictClass(r *round, request bindings.IHaloFactoryClassRequest) {
	f, state := *o.s.Network.Contracts.Factory, &o.basis.Class
	ask(r, f, "classOperation", factory().PackClassOperation(request), factory().UnpackClassOperation, func(operation bindings.IHaloFactoryOperation) error {
		state.Operation = operationOf(operation)
		return nil
	})
	ask(r, f, "predictClass", factory().PackPredictClass(request), factory().UnpackPredictClass, func(predicted bindings.HaloFactoryPredictClassOutput) error {
		state.Pau, state.Blocks, state.CBeam = pau(predicted.Pau), predicted.Blocks, o.s.GovOps.Safe
		if len(state.Blocks) != len(o.s.Kind.ClassContracts()) {
			return fault.New(fault.NetworkIncomplete, f.Hex(), "a Class of kind %s has %d contracts beside its PAU, the factory predicts %d", o.s.Template.Kind, len(o.s.Kind.ClassContracts()), len(state.Blocks))
		}
		return nil
	})
}

// predictUnit is predictClass for a Unit. If the factory has no record of the Class yet, the
// question contains the request for the Class.
func (o *observer) predictUnit(r *round, state *plan.UnitState, class bindings.IHaloFactoryClassRequest, request bindings.IHaloFactoryUnitRequest) {
	f := *o.s.Network.Contracts.Factory
	predict, operation := factory().PackPredictUnitOf(class, request), factory().PackUnitOperationOf(class, request)
	if o.basis.Class.Exists {
		predict, operation = factory().PackPredictUnit(request), factory().PackUnitOperation(request)
	}
	ask(r, f, "predictUnit", predict, factory().UnpackPredictUnit, func(contracts []common.Address) error {
		state.Contracts = contracts
		if len(contracts) != len(o.s.Kind.UnitContracts()) {
			return fault.New(fault.NetworkIncomplete, f.Hex(), "a Unit of kind %s has %d contracts, the factory predicts %d", o.s.Template.Kind, len(o.s.Kind.UnitContracts()), len(contracts))
		}
		return nil
	})
	ask(r, f, "unitOperation", operation, factory().UnpackUnitOperation, func(operation bindings.IHaloFactoryOperation) error {
		state.Operation = operationOf(operation)
		return nil
	})
}

func operationOf(operation bindings.IHaloFactoryOperation) plan.Operation {
	result := plan.Operation{ID: operation.Id, Targets: operation.Targets, Predecessor: operation.Predecessor, Salt: operation.Salt}
	for i := range operation.Values {
		result.Values = append(result.Values, operation.Values[i].String())
		result.Payloads = append(result.Payloads, operation.Payloads[i])
	}
	return result
}

// crossCheck fails if the inits that the factory would schedule are not, byte for byte, those that
// we compute. If the factory made its keys in another way, an init would go to a key that no route
// uses, and nobody would notice.
func crossCheck(of plan.Limited, states []plan.LimitState, payloads []hexutil.Bytes) error {
	if len(payloads) != len(of.Limits) {
		return fault.New(fault.CodeNotAsPinned, of.File, "%s has %d limits, the factory would schedule %d", of.Part, len(of.Limits), len(payloads))
	}
	for i, limit := range of.Limits {
		own, err := beamState().TryPackAddInitRateLimits(states[i].Key, states[i].RateLimits, &limit.Init.MaxAmount.Int, &limit.Init.Slope.Int)
		if err != nil {
			return err
		}
		if string(own) != string(payloads[i]) {
			return fault.New(fault.CodeNotAsPinned, of.File, "route %s of %s: the factory would schedule %s, we compute %s",
				limit.Route, of.Part, hexutil.Encode(payloads[i]), hexutil.Encode(own))
		}
	}
	return nil
}
