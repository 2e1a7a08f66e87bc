// SPDX-License-Identifier: AGPL-3.0-or-later

package observe

import (
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
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
	for i, unit := range o.s.Class.Units {
		if o.basis.Units[i].Exists {
			continue
		}
		if err := o.predictUnit(r, unit, &o.basis.Units[i]); err != nil {
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
		if len(state.Blocks) != len(o.s.Kind.ClassContracts()) {
			return fault.New(fault.NetworkIncomplete, f.Hex(), "a Class of kind %s has %d contracts beside its PAU, the factory predicts %d", o.s.Template.Kind, len(o.s.Kind.ClassContracts()), len(state.Blocks))
		}
		return nil
	})
	return nil
}

// predictUnit asks the factory for a Unit's contracts, and for its operation when it is deployed
// alone.
func (o *observer) predictUnit(r *round, unit *catalog.Unit, state *plan.UnitState) error {
	f, p := *o.s.Network.Contracts.Factory, o.basis.Class.Pau
	request, _, err := o.s.UnitRequest(unit)
	if err != nil {
		return err
	}
	data := factory().PackPredictUnits(onchain.TemplateID(o.s.Template.Name, o.s.Template.Version), bindings.IHaloFactoryPau{
		AlmProxy: p.ALMProxy, AccessControls: p.AccessControls, RateLimits: p.RateLimits, Controller: p.Controller, Agent: p.Agent,
	}, []bindings.IHaloFactoryUnitRequest{request})
	ask(r, getter{f, "predictUnits", data}, factory().UnpackPredictUnits, func(predicted bindings.HaloFactoryPredictUnitsOutput) error {
		if len(predicted.Contracts) != 1 || len(predicted.Contracts[0]) != len(o.s.Kind.UnitContracts()) {
			return fault.New(fault.NetworkIncomplete, f.Hex(), "the factory was asked for 1 Unit of kind %s and predicts %v", o.s.Template.Kind, predicted.Contracts)
		}
		state.Contracts, state.Operation = predicted.Contracts[0], operationOf(predicted.Operation)
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
