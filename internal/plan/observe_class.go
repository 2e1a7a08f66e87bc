// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/onchain"
)

func (o *observer) halo() (HaloState, error) {
	record, err := ask(o, *o.s.network.Contracts.Factory, "halo", factory().PackHalo(onchain.Slug(o.s.halo.Name)), factory().UnpackHalo)
	if err != nil {
		return HaloState{}, err
	}
	return HaloState{Exists: record.Manifest != [32]byte{}, Governance: record.Governance, Manifest: record.Manifest}, nil
}

func (o *observer) class() (ClassState, error) {
	f := *o.s.network.Contracts.Factory
	request, _, err := o.s.classRequest()
	if err != nil {
		return ClassState{}, err
	}
	record, err := ask(o, f, "class_", factory().PackClass(o.s.classID()), factory().UnpackClass)
	if err != nil {
		return ClassState{}, err
	}
	state := ClassState{
		Exists: record.Manifest != [32]byte{}, Manifest: record.Manifest, Template: record.Template,
		Pau: pau(record.Pau), CBeam: record.CBeam, Activated: record.Activated, Stopped: record.Stopped,
	}
	of := o.s.limited(nil)[0]
	if !state.Exists {
		return state, o.predictClass(&state, of, request)
	}
	if state.Template != common.Hash(request.Template) {
		return state, immutable(o.s.class.File, "class.template", state.Template.Hex(), common.Hash(request.Template).Hex()+" ("+string(o.s.class.Template)+")")
	}
	if err := o.deployedClass(&state, of, request); err != nil {
		return state, err
	}
	if state.Same, err = o.sameClass(state.Blocks); err != nil {
		return state, err
	}
	// The timelock knows the operation's id only if every init is the same, because the id covers
	// them.
	state.Same = state.Same && (len(of.Limits) == 0 || state.Operation.ReadyAt != 0)
	state.Missing, err = o.missing(state)
	return state, err
}

// predictClass asks the factory what it will deploy for a request. Every address commits to the
// whole request.
func (o *observer) predictClass(state *ClassState, of limited, request bindings.IHaloFactoryClassRequest) error {
	f := *o.s.network.Contracts.Factory
	predicted, err := ask(o, f, "predictClass", factory().PackPredictClass(request), factory().UnpackPredictClass)
	if err != nil {
		return err
	}
	if state.Operation, err = o.operation(predicted.Operation); err != nil {
		return err
	}
	state.Pau, state.Blocks, state.CBeam = pau(predicted.Pau), predicted.Blocks, o.s.govOps.Safe
	if err := o.blocks(f, state.Blocks); err != nil {
		return err
	}
	if state.Limits, err = o.limits(of, state.Blocks, *state); err != nil {
		return err
	}
	// The registration comes first: RateLimits, Controller and cBEAM.
	return crossCheck(of, state.Limits, state.Operation.Payloads[min(registered, len(state.Operation.Payloads)):])
}

// deployedClass reads the contracts of a deployed Class from the factory's record and from the
// module. It does not use the factory's predictions, because they hold only for the request that
// was deployed. The manifest may have changed since, for example by an actor that admins added.
func (o *observer) deployedClass(state *ClassState, of limited, request bindings.IHaloFactoryClassRequest) error {
	r := *o.s.network.Contracts.Registry
	hash, err := ask(o, r, "component", registry().PackComponent(state.Template, onchain.Slug("MODULE")), registry().UnpackComponent)
	if err != nil {
		return err
	}
	at, err := ask(o, r, "singleton", registry().PackSingleton(hash), registry().UnpackSingleton)
	if err != nil {
		return err
	}
	where := bindings.IClassModuleContext{Registry: r, Template: state.Template, Class: o.s.classID(), AlmProxy: state.Pau.ALMProxy}
	data := module().PackPredictClass(*o.s.network.Contracts.Factory, where, request.Values, request.Data)
	if state.Blocks, err = ask(o, at, "predictClass", data, module().UnpackPredictClass); err != nil {
		return err
	}
	if err := o.blocks(at, state.Blocks); err != nil {
		return err
	}
	if state.Limits, err = o.limits(of, state.Blocks, *state); err != nil {
		return err
	}
	if state.Operation, err = o.operation(registration(o.s, state, of)); err != nil || state.Operation.ReadyAt != 0 {
		return err // the timelock knows the id, and the id covers every key
	}
	for i, limit := range of.Limits {
		wanted := request.Limits[i]
		data := module().PackClassLimitKey(wanted.Route, wanted.Subject, where, state.Blocks, request.Data)
		key, err := ask(o, at, "classLimitKey", data, module().UnpackClassLimitKey)
		if err != nil {
			return err
		}
		if common.Hash(key.Key) != state.Limits[i].Key || key.Prime != (limit.Prime != "") {
			return fault.New(fault.CodeNotAsPinned, of.File, "route %s of %s: the module's key is %s, we compute %s", limit.Route, of.part, common.Hash(key.Key), state.Limits[i].Key)
		}
	}
	return nil
}

// registered is the number of calls that come before the inits in a Class's registration: for
// RateLimits, Controller and cBEAM.
const registered = 3

// registration returns the operation that registers a deployed Class, as the factory composed it.
// It is made from the factory's record, and from the inits in the manifest. If these are not the
// inits that were deployed, the timelock does not know the operation's id.
func registration(s *subject, state *ClassState, of limited) bindings.IHaloFactoryOperation {
	payloads := [][]byte{
		beamState().PackAddRateLimits(state.Pau.RateLimits), beamState().PackAddController(state.Pau.Controller), beamState().PackAddCBeam(state.CBeam),
	}
	for i, limit := range of.Limits {
		entry := state.Limits[i]
		payloads = append(payloads, beamState().PackAddInitRateLimits(entry.Key, entry.RateLimits, &limit.Init.MaxAmount.Int, &limit.Init.Slope.Int))
	}
	operation := bindings.IHaloFactoryOperation{Payloads: payloads}
	for range payloads {
		operation.Targets = append(operation.Targets, s.network.Contracts.BeamState)
		operation.Values = append(operation.Values, new(big.Int))
	}
	class := s.classID()
	operation.Salt = crypto.Keccak256Hash(class[:], state.Manifest[:])
	// The id is the hash of the arguments of hashOperationBatch.
	call := timelock().PackHashOperationBatch(operation.Targets, operation.Values, operation.Payloads, operation.Predecessor, operation.Salt)
	operation.Id = crypto.Keccak256Hash(call[4:])
	return operation
}

// blocks fails if the number of contracts beside the PAU is not the one of the kind.
func (o *observer) blocks(by common.Address, blocks []common.Address) error {
	if len(blocks) != len(o.s.kind.ClassContracts()) {
		return fault.New(fault.NetworkIncomplete, by.Hex(), "a Class of kind %s has %d contracts beside its PAU, the answer is %d", o.s.template.Kind, len(o.s.kind.ClassContracts()), len(blocks))
	}
	return nil
}

// missing lists the roles that the manifest of a deployed Class demands and that the chain does not
// have. It does not find holders beyond the manifest's: the verification of the Artifact does.
func (o *observer) missing(state ClassState) ([]string, error) {
	m := &maker{s: o.s, basis: &Basis{Class: state}}
	var missing []string
	for _, role := range m.roles() {
		data, unpack := accessControls().PackHasRole(role.Role.ID(), role.Holder), accessControls().UnpackHasRole
		switch role.Role {
		case onchain.Admin:
			data, unpack = agent().PackGetIsAdmin(role.Holder), agent().UnpackGetIsAdmin
		case onchain.Actor:
			data, unpack = agent().PackGetIsActor(role.Holder), agent().UnpackGetIsActor
		case onchain.Revoker:
			data, unpack = agent().PackGetIsRevoker(role.Holder), agent().UnpackGetIsRevoker
		}
		if own, is := o.ownRole(state.Blocks, role); is {
			data, unpack = own.Ask(role.Holder), own.Held
		}
		held, err := ask(o, role.Address, string(role.Role), data, unpack)
		if err != nil {
			return nil, err
		}
		if !held {
			missing = append(missing, role.String())
		}
	}
	return missing, nil
}

// ownRole returns how to ask a contract of the Class for a role that only its kind has.
func (o *observer) ownRole(blocks []common.Address, role onchain.Role) (facts.Role, bool) {
	for i, contract := range o.s.kind.ClassContracts() {
		for _, each := range contract.Roles {
			if blocks[i] == role.Address && each.Role == role.Role {
				return each, true
			}
		}
	}
	return facts.Role{}, false
}

// sameClass tells whether a deployed Class has on the chain what its manifest says now. It leaves
// out roles and limits.
func (o *observer) sameClass(blocks []common.Address) (bool, error) {
	reads, err := o.s.kind.ClassReads(o.s.network, o.s.class, blocks)
	if err != nil {
		return false, err
	}
	same := true
	for _, read := range reads {
		is, err := ask(o, read.At, read.What, read.Data, read.Same)
		if err != nil {
			return false, err
		}
		same = same && is
	}
	return same, nil
}

func pau(p bindings.IHaloFactoryPau) Pau {
	return Pau{ALMProxy: p.AlmProxy, AccessControls: p.AccessControls, RateLimits: p.RateLimits, Controller: p.Controller, Agent: p.Agent}
}
