// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/onchain"
	"github.com/halo-factory/halocompile/internal/parallel"
)

// atOnce is how many Units are read at the same time. It is enough to hide the latency of a hosted
// node, and few enough for the node's rate limit.
const atOnce = 8

// units reads the Class's Units, in the Class's order.
func (o *observer) units(class ClassState) ([]UnitState, error) {
	var states []UnitState
	for chunk := range slices.Chunk(o.s.class.Units, atOnce) {
		read, failed := make([]UnitState, len(chunk)), make([]error, len(chunk))
		var wait parallel.Group
		for i, unit := range chunk {
			wait.Go(func() { read[i], failed[i] = o.unit(unit, class) })
		}
		wait.Wait()
		for _, err := range failed {
			if err != nil {
				return nil, err
			}
		}
		states = append(states, read...)
	}
	return states, nil
}

func (o *observer) unit(unit *catalog.Unit, class ClassState) (UnitState, error) {
	f := *o.s.network.Contracts.Factory
	state := UnitState{Name: unit.Name}
	request, _, err := o.s.unitRequest(unit)
	if err != nil {
		return state, err
	}
	record, err := ask(o, f, "unit", factory().PackUnit(onchain.UnitID(o.s.classID(), unit.Name)), factory().UnpackUnit)
	if err != nil {
		return state, err
	}
	state.Exists, state.Manifest = record.Manifest != [32]byte{}, record.Manifest
	if state.Exists {
		// The id of the timelock operation covers the manifest that was deployed. The request gets
		// that manifest, so that the id compares only the rest.
		request.Manifest = record.Manifest
	}
	operation, err := o.predictUnit(&state, request, class.Pau)
	if err != nil {
		return state, err
	}
	if len(state.Contracts) != len(o.s.kind.UnitContracts()) {
		return state, fault.New(fault.NetworkIncomplete, f.Hex(), "a Unit of kind %s has %d contracts, the factory predicts %d", o.s.template.Kind, len(o.s.kind.UnitContracts()), len(state.Contracts))
	}
	if state.Operation, err = o.operation(operation); err != nil {
		return state, err
	}
	if state.Exists {
		if state.Same, err = o.sameUnit(unit, state, record.Index, class.Blocks); err != nil {
			return state, err
		}
	}
	of := limited{Limited: catalog.Limited{Unit: unit, File: unit.File, Limits: unit.Limits}, part: unit.Part()}
	if state.Limits, err = o.limits(of, state.Contracts, class); err != nil {
		return state, err
	}
	return state, crossCheck(of, state.Limits, state.Operation.Payloads)
}

// sameUnit tells whether a deployed Unit has on the chain what its manifest says now. The addresses
// of its contracts commit to every parameter, and the id of the timelock operation commits to every
// init.
func (o *observer) sameUnit(unit *catalog.Unit, state UnitState, index *big.Int, blocks []common.Address) (bool, error) {
	for _, address := range state.Contracts {
		code, err := o.client.Code(o.ctx, address, o.block)
		if err != nil || len(code) == 0 {
			return false, err
		}
	}
	if len(unit.Limits) > 0 && state.Operation.ReadyAt == 0 {
		return false, nil
	}
	record := o.s.kind.UnitRecord()
	if record == nil {
		return true, nil
	}
	held, err := ask(o, blocks[record.Block], "unit", record.Ask(index), record.Tell)
	return err == nil && record.Same(unit, held), err
}

// predictUnit asks the factory for a Unit's contracts, and for its operation when it is deployed
// alone.
func (o *observer) predictUnit(state *UnitState, request bindings.IHaloFactoryUnitRequest, of Pau) (bindings.IHaloFactoryOperation, error) {
	data := factory().PackPredictUnits(onchain.TemplateID(o.s.template.Name, o.s.template.Version), bindings.IHaloFactoryPau{
		AlmProxy: of.ALMProxy, AccessControls: of.AccessControls, RateLimits: of.RateLimits, Controller: of.Controller, Agent: of.Agent,
	}, []bindings.IHaloFactoryUnitRequest{request})
	predicted, err := ask(o, *o.s.network.Contracts.Factory, "predictUnits", data, factory().UnpackPredictUnits)
	if err != nil {
		return predicted.Operation, err
	}
	if len(predicted.Contracts) != 1 {
		return predicted.Operation, fault.New(fault.NetworkIncomplete, o.s.network.Contracts.Factory.Hex(), "the factory was asked for 1 Unit and predicts %d", len(predicted.Contracts))
	}
	state.Contracts = predicted.Contracts[0]
	return predicted.Operation, nil
}

// limits reads the state of every limit of a Class or Unit.
func (o *observer) limits(of limited, contracts []common.Address, class ClassState) ([]LimitState, error) {
	var states []LimitState
	for _, limit := range of.Limits {
		entry, err := o.limit(of, limit, contracts, class)
		if err != nil {
			return nil, err
		}
		states = append(states, entry)
	}
	return states, nil
}

// crossCheck fails if the inits that the factory would schedule are not, byte for byte, those that
// we compute. If the factory made its keys in another way, an init would go to a key that no route
// uses, and nobody would notice.
func crossCheck(of limited, states []LimitState, payloads []hexutil.Bytes) error {
	if len(payloads) != len(of.Limits) {
		return fault.New(fault.CodeNotAsPinned, of.File, "%s has %d limits, the factory would schedule %d", of.part, len(of.Limits), len(payloads))
	}
	for i, limit := range of.Limits {
		own, err := beamState().TryPackAddInitRateLimits(states[i].Key, states[i].RateLimits, &limit.Init.MaxAmount.Int, &limit.Init.Slope.Int)
		if err != nil {
			return err
		}
		if string(own) != string(payloads[i]) {
			return fault.New(fault.CodeNotAsPinned, of.File, "route %s of %s: the factory would schedule %s, we compute %s",
				limit.Route, of.part, hexutil.Encode(payloads[i]), hexutil.Encode(own))
		}
	}
	return nil
}

func (o *observer) limit(of limited, limit *catalog.Limit, contracts []common.Address, class ClassState) (LimitState, error) {
	entry := LimitState{RateLimits: class.Pau.RateLimits, CBeam: class.CBeam, MaxAmount: new(catalog.Integer), Slope: new(catalog.Integer)}
	exists := class.Exists
	if prime := o.s.network.Primes[limit.Prime]; prime != nil {
		exists = true
		entry.RateLimits, entry.CBeam = prime.RateLimits, o.s.network.Authorities[prime.GovOps].Safe
		paired, err := ask(o, o.s.network.Contracts.BeamState, "rateLimitsCBeams",
			beamState().PackRateLimitsCBeams(entry.RateLimits, entry.CBeam), beamState().UnpackRateLimitsCBeams)
		if err != nil {
			return entry, err
		}
		if paired.Sign() == 0 {
			return entry, fault.New(fault.NetworkIncomplete, o.s.network.File, "Prime %s: the Safe %s is not paired with its RateLimits %s", prime.Name, entry.CBeam, entry.RateLimits)
		}
	}
	var ok bool
	if entry.Key, ok = o.s.kind.Key(o.s.network, of.Limited, limit, contracts); !ok {
		return entry, fault.New(fault.NotDeclared, of.File, "route %q is not one of kind %s", limit.Route, o.s.template.Kind)
	}
	if !exists {
		return entry, nil
	}
	current, err := ask(o, entry.RateLimits, "getRateLimitData", rateLimits().PackGetRateLimitData(entry.Key), rateLimits().UnpackGetRateLimitData)
	if err != nil {
		return entry, err
	}
	entry.MaxAmount.Set(current.MaxAmount)
	entry.Slope.Set(current.Slope)
	entry.Set = current.LastUpdated.Sign() != 0
	return entry, nil
}

func (o *observer) operation(operation bindings.IHaloFactoryOperation) (Operation, error) {
	result := Operation{ID: operation.Id, Targets: operation.Targets, Predecessor: operation.Predecessor, Salt: operation.Salt}
	for i := range operation.Values {
		result.Values = append(result.Values, operation.Values[i].String())
		result.Payloads = append(result.Payloads, operation.Payloads[i])
	}
	if result.ID == (common.Hash{}) {
		return result, nil // nothing to schedule
	}
	ready, err := ask(o, o.s.network.Contracts.Timelock, "getTimestamp", timelock().PackGetTimestamp(result.ID), timelock().UnpackGetTimestamp)
	if err != nil {
		return result, err
	}
	result.ReadyAt = ready.Uint64()
	return result, nil
}
