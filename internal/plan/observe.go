// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"context"
	"fmt"
	"math/big"
	"slices"
	"sort"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/onchain"
	"github.com/halo-factory/halocompile/internal/parallel"
	"github.com/halo-factory/halocompile/internal/safe"
)

// Contracts of the platform and of deployments, by their bindings, which take a while to read and are read when they are needed.
var (
	factory        = sync.OnceValue(bindings.NewHaloFactory)
	registry       = sync.OnceValue(bindings.NewTemplateRegistry)
	guards         = sync.OnceValue(bindings.NewGuards)
	beamState      = sync.OnceValue(bindings.NewBeamState)
	configurator   = sync.OnceValue(bindings.NewConfigurator)
	timelock       = sync.OnceValue(bindings.NewTimelock)
	rateLimits     = sync.OnceValue(bindings.NewRateLimits)
	accessControls = sync.OnceValue(bindings.NewAccessControls)
	agent          = sync.OnceValue(bindings.NewAdministeredAgent)
	module         = sync.OnceValue(bindings.NewClassModule)
	facility       = sync.OnceValue(bindings.NewNfatFacility)
)

// pairing is what the factory's BeamState role must allow so that it can activate.
var pairing = []string{"setCBeamForRateLimits(address,address)", "setCBeamForController(address,address)"}

// Observe reads at the latest block what a plan for a Class depends on.
func Observe(ctx context.Context, client *chain.Client, declared *catalog.Catalog, class catalog.ClassRef) (*Snapshot, error) {
	return observe(ctx, client, declared, class, func(*catalog.Network) uint64 { return 1 })
}

// ObserveSettled is Observe at the latest block that has the confirmations that the network asks
// for: what it reads, no reorganisation of fewer blocks can make untrue.
func ObserveSettled(ctx context.Context, client *chain.Client, declared *catalog.Catalog, class catalog.ClassRef) (*Snapshot, error) {
	return observe(ctx, client, declared, class, func(n *catalog.Network) uint64 { return n.Confirmations })
}

func observe(ctx context.Context, client *chain.Client, declared *catalog.Catalog, class catalog.ClassRef, confirmations func(*catalog.Network) uint64) (*Snapshot, error) {
	s, err := resolve(declared, class)
	if err != nil {
		return nil, err
	}
	if err := client.RequireChain(ctx, s.network.ChainID); err != nil {
		return nil, err
	}
	head, err := client.Head(ctx)
	if err != nil {
		return nil, err
	}
	if head, err = client.Settled(ctx, head, confirmations(s.network)); err != nil {
		return nil, err
	}
	o := &observer{ctx: ctx, client: client, block: head.Hash, s: s}
	snapshot := &Snapshot{Block: Block{Number: head.Number, Hash: head.Hash, Time: head.Time}}
	if snapshot.Basis.Platform, err = o.platform(); err != nil {
		return nil, err
	}
	if err := o.template(); err != nil {
		return nil, err
	}
	if snapshot.Basis.Safes, err = o.safes(); err != nil {
		return nil, err
	}
	if snapshot.Basis.Halo, err = o.halo(); err != nil {
		return nil, err
	}
	if snapshot.Basis.Class, err = o.class(); err != nil {
		return nil, err
	}
	snapshot.Basis.Units, err = o.units(snapshot.Basis.Class)
	return snapshot, err
}

// atOnce is how many Units are read side by side: enough to hide a hosted node's latency, few enough for its rate limit.
const atOnce = 8

// units reads the Class's Units, in its order.
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

type observer struct {
	ctx    context.Context
	client *chain.Client
	block  common.Hash
	s      *subject
}

// ask calls a contract and decodes the answer. No answer at all means that there is no such contract.
func ask[T any](o *observer, to common.Address, what string, data []byte, unpack func([]byte) (T, error)) (T, error) {
	var none T
	answer, err := o.client.Call(o.ctx, to, data, o.block)
	if err != nil {
		return none, fmt.Errorf("%s of %s: %w", what, to, err)
	}
	if len(answer) == 0 {
		return none, fault.New("HC3005", to.Hex(), "%s: no contract answers at this address", what)
	}
	value, err := unpack(answer)
	if err != nil {
		return none, fault.New("HC3005", to.Hex(), "%s: the answer is not what the interface says: %w", what, err)
	}
	return value, nil
}

func (o *observer) platform() (Platform, error) {
	c := o.s.network.Contracts
	platform := Platform{CodeHashes: map[string]common.Hash{}}
	empty := crypto.Keccak256Hash()
	for name, address := range map[string]common.Address{
		"TemplateRegistry": *c.Registry, "HaloFactory": *c.Factory, "Guards": *c.Guards, "Beacon": c.Beacon,
		"BeamState": c.BeamState, "Configurator": c.Configurator, "Timelock": c.Timelock,
		"MultiSendCallOnly": o.s.network.Safe.MultiSendCallOnly,
	} {
		hash, err := o.client.CodeHash(o.ctx, address, o.block)
		if err != nil {
			return platform, err
		}
		if hash == empty || hash == (common.Hash{}) {
			return platform, fault.New("HC3005", o.s.network.File, "network %s names %s as %s, where there is no code", o.s.network.Name, address, name)
		}
		platform.CodeHashes[name] = hash
	}
	if pinned := o.s.network.Safe.MultiSendCallOnlyCodeHash; platform.CodeHashes["MultiSendCallOnly"] != pinned {
		return platform, fault.New("HC3004", o.s.network.File, "MultiSendCallOnly at %s has code hash %s, pinned is %s",
			o.s.network.Safe.MultiSendCallOnly, platform.CodeHashes["MultiSendCallOnly"], pinned)
	}
	for _, wire := range []struct {
		name   string
		data   []byte
		unpack func([]byte) (common.Address, error)
		want   common.Address
	}{
		{"registry", factory().PackRegistry(), factory().UnpackRegistry, *c.Registry},
		{"beacon", factory().PackBeacon(), factory().UnpackBeacon, c.Beacon},
		{"beamState", factory().PackBeamState(), factory().UnpackBeamState, c.BeamState},
		{"configurator", factory().PackConfigurator(), factory().UnpackConfigurator, c.Configurator},
		{"timelock", factory().PackTimelock(), factory().UnpackTimelock, c.Timelock},
	} {
		got, err := ask(o, *c.Factory, wire.name, wire.data, wire.unpack)
		if err != nil {
			return platform, err
		}
		if got != wire.want {
			return platform, fault.New("HC3005", o.s.network.File, "the HaloFactory's %s is %s, the network names %s", wire.name, got, wire.want)
		}
	}
	deployer := o.s.network.Authorities["deployer"]
	if deployer == nil {
		return platform, fault.New("HC3005", o.s.network.File, "network %s names no authority \"deployer\"", o.s.network.Name)
	}
	role, err := ask(o, *c.Factory, "DEPLOYER_ROLE", factory().PackDEPLOYERROLE(), factory().UnpackDEPLOYERROLE)
	if err != nil {
		return platform, err
	}
	may, err := ask(o, *c.Factory, "hasRole", factory().PackHasRole(role, deployer.Safe), factory().UnpackHasRole)
	if err != nil {
		return platform, err
	}
	if !may {
		return platform, fault.New("HC3005", o.s.network.File, "the deployer Safe %s does not hold DEPLOYER_ROLE of the HaloFactory", deployer.Safe)
	}
	for _, admin := range o.s.class.Admins {
		allowed, err := ask(o, *c.Factory, "adminAllowed", factory().PackAdminAllowed(admin), factory().UnpackAdminAllowed)
		if err != nil {
			return platform, err
		}
		if !allowed {
			return platform, fault.New("HC3005", o.s.class.File, "the HaloFactory does not allow %s as an admin of a PAU", admin)
		}
	}
	delay, err := ask(o, c.Timelock, "getMinDelay", timelock().PackGetMinDelay(), timelock().UnpackGetMinDelay)
	if err != nil {
		return platform, err
	}
	platform.MinDelay = delay.Uint64()
	if platform.Paused, err = ask(o, c.Timelock, "paused", timelock().PackPaused(), timelock().UnpackPaused); err != nil {
		return platform, err
	}
	if platform.FactoryProposes, err = ask(o, c.Timelock, "hasRole", timelock().PackHasRole(onchain.ProposerRole, *c.Factory), timelock().UnpackHasRole); err != nil {
		return platform, err
	}
	if platform.Stopped, err = ask(o, c.BeamState, "stopped", beamState().PackStopped(), beamState().UnpackStopped); err != nil {
		return platform, err
	}
	platform.FactoryPairs, err = o.factoryPairs()
	return platform, err
}

// factoryPairs reads whether BeamState lets the factory pair a cBEAM: userRoles[factory] & actionsRoles[selector] != 0, for both selectors.
func (o *observer) factoryPairs() (bool, error) {
	c := o.s.network.Contracts
	roles, err := ask(o, c.BeamState, "userRoles", beamState().PackUserRoles(*c.Factory), beamState().UnpackUserRoles)
	if err != nil {
		return false, err
	}
	for _, signature := range pairing {
		action, err := ask(o, c.BeamState, "actionsRoles", beamState().PackActionsRoles([4]byte(crypto.Keccak256([]byte(signature))[:4])), beamState().UnpackActionsRoles)
		if err != nil {
			return false, err
		}
		if new(big.Int).And(new(big.Int).SetBytes(roles[:]), new(big.Int).SetBytes(action[:])).Sign() == 0 {
			return false, nil
		}
	}
	return true, nil
}

// template compares the template that the chain holds with the manifest, field by field, and reports everything that differs.
func (o *observer) template() error {
	t, c := o.s.template, o.s.network.Contracts
	where := t.File
	id := onchain.TemplateID(t.Name, t.Version)
	// The registry reverts when it is asked for a template that it does not have, but tells its status.
	number, err := ask(o, *c.Registry, "statusOf", registry().PackStatusOf(id), registry().UnpackStatusOf)
	if err != nil {
		return err
	}
	status := []string{"not registered", "approved", "deprecated", "revoked"}
	if int(number) >= len(status) {
		return fault.New("HC3005", c.Registry.Hex(), "template %s has unknown status %d", t.Name, number)
	}
	if number == 0 {
		return fault.New("HC4003", where, "template %s@%d is not registered on %s", t.Name, t.Version, o.s.network.Name)
	}
	onChain, err := ask(o, *c.Registry, "template", registry().PackTemplate(id), registry().UnpackTemplate)
	if err != nil {
		return err
	}
	want, got := describeTemplate(t), describeSpec(onChain.Spec)
	want["status"], got["status"] = t.Status, status[number]
	var faults fault.List
	for _, field := range union(want, got) {
		if want[field] != got[field] {
			faults = append(faults, fault.New("HC4007", where, "template.%s: the manifest says %q, the chain says %q", field, want[field], got[field]))
		}
	}
	if len(faults) > 0 {
		return faults
	}
	return nil
}

func (o *observer) safes() (map[string]Safe, error) {
	names := map[string]bool{"deployer": true, "council": true, o.s.class.GovOps: true}
	for _, of := range o.s.limited(nil) {
		for _, limit := range of.Limits {
			if prime := o.s.network.Primes[limit.Prime]; prime != nil {
				names[prime.GovOps] = true
			}
		}
	}
	safes := map[string]Safe{}
	for name := range names {
		authority := o.s.network.Authorities[name]
		if authority == nil {
			return nil, fault.New("HC1007", o.s.network.File, "authority %q is not declared by network %s", name, o.s.network.Name)
		}
		state, err := safe.Read(o.ctx, o.client, authority.Safe, o.block)
		if err != nil {
			return nil, err
		}
		if err := state.Require(safe.Pin{Version: o.s.network.Safe.Version}); err != nil {
			return nil, err
		}
		safes[name] = Safe{Address: state.Address, Version: state.Version, Singleton: state.Singleton, Nonce: state.Nonce}
	}
	return safes, nil
}

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
		return state, immutable(o.s.class.File, "class.template", state.Template.Hex(), common.Hash(request.Template).Hex()+" ("+o.s.class.Template+")")
	}
	if err := o.deployedClass(&state, of, request); err != nil {
		return state, err
	}
	if state.Same, err = o.s.kind.sameClass(o, state.Blocks); err != nil {
		return state, err
	}
	// The id of the timelock operation covers every init.
	state.Same = state.Same && (len(of.Limits) == 0 || state.Operation.ReadyAt != 0)
	state.Missing, err = o.missing(state)
	return state, err
}

// predictClass asks the factory what it will deploy for a request. Every address commits to the
// whole of it.
func (o *observer) predictClass(state *ClassState, of limited, request bindings.IHaloFactoryClassRequest) error {
	f := *o.s.network.Contracts.Factory
	operation, err := ask(o, f, "classOperation", factory().PackClassOperation(request), factory().UnpackClassOperation)
	if err != nil {
		return err
	}
	if state.Operation, err = o.operation(operation); err != nil {
		return err
	}
	predicted, err := ask(o, f, "predictClass", factory().PackPredictClass(request), factory().UnpackPredictClass)
	if err != nil {
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

// deployedClass reads what was deployed from the factory's record and from the module. The
// factory's predictions are of no use any more: they are for one request, and the manifest may say
// more by now, such as an actor that admins added.
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
		return err // the timelock knows it by its id, which covers every key
	}
	for i, limit := range of.Limits {
		wanted := request.Limits[i]
		data := module().PackClassLimitKey(wanted.Route, wanted.Subject, where, state.Blocks, request.Data)
		key, err := ask(o, at, "classLimitKey", data, module().UnpackClassLimitKey)
		if err != nil {
			return err
		}
		if common.Hash(key.Key) != state.Limits[i].Key || key.Prime != (limit.Prime != "") {
			return fault.New("HC3004", of.File, "route %s of %s: the module's key is %s, we compute %s", limit.Route, of.subject, common.Hash(key.Key), state.Limits[i].Key)
		}
	}
	return nil
}

// registered is how many calls of a Class's registration come before its inits: RateLimits,
// Controller and cBEAM.
const registered = 3

// registration is the operation that registers a deployed Class, as the factory composed it: from
// its record, and from the inits that the manifest has. With other inits than those that were
// deployed its id is one that the timelock does not know.
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
	// The id is the hash of what hashOperationBatch is called with.
	call := timelock().PackHashOperationBatch(operation.Targets, operation.Values, operation.Payloads, operation.Predecessor, operation.Salt)
	operation.Id = crypto.Keccak256Hash(call[4:])
	return operation
}

// blocks demands as many contracts beside the PAU as the kind has.
func (o *observer) blocks(by common.Address, blocks []common.Address) error {
	if len(blocks) != len(o.s.kind.blocks()) {
		return fault.New("HC3005", by.Hex(), "a Class of kind %s has %d contracts beside its PAU, the answer is %d", o.s.template.Kind, len(o.s.kind.blocks()), len(blocks))
	}
	return nil
}

// missing asks a deployed Class for every holder that its manifest names. (Holders that it has beyond those show when its Artifact is verified.)
func (o *observer) missing(state ClassState) ([]string, error) {
	m := &maker{s: o.s, basis: &Basis{Class: state}}
	var missing []string
	for _, role := range m.roles() {
		data, unpack := accessControls().PackHasRole(onchain.RoleID(role.Role), role.Holder), accessControls().UnpackHasRole
		switch role.Role {
		case "ADMIN":
			data, unpack = agent().PackGetIsAdmin(role.Holder), agent().UnpackGetIsAdmin
		case "ACTOR":
			data, unpack = agent().PackGetIsActor(role.Holder), agent().UnpackGetIsActor
		case "REVOKER":
			data, unpack = agent().PackGetIsRevoker(role.Holder), agent().UnpackGetIsRevoker
		case "WARD":
			data, unpack = facility().PackWards(role.Holder), counted(facility().UnpackWards)
		case "BUD":
			data, unpack = facility().PackBuds(role.Holder), counted(facility().UnpackBuds)
		case "FREEZER":
			data, unpack = facility().PackCops(role.Holder), counted(facility().UnpackCops)
		}
		held, err := ask(o, role.Address, role.Role, data, unpack)
		if err != nil {
			return nil, err
		}
		if !held {
			missing = append(missing, role.String())
		}
	}
	return missing, nil
}

// counted reads a role that is held when a number is not 0.
func counted(unpack func([]byte) (*big.Int, error)) func([]byte) (bool, error) {
	return func(answer []byte) (bool, error) {
		number, err := unpack(answer)
		return err == nil && number.Sign() != 0, err
	}
}

func uint256(n uint64) *big.Int { return new(big.Int).SetUint64(n) }

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
		// The timelock operation's id covers the manifest that was deployed, so it is asked for with that one: what is compared is the rest.
		request.Manifest = record.Manifest
	}
	operation, err := o.predictUnit(&state, request, class.Exists)
	if err != nil {
		return state, err
	}
	if len(state.Contracts) != len(o.s.kind.contracts()) {
		return state, fault.New("HC3005", f.Hex(), "a Unit of kind %s has %d contracts, the factory predicts %d", o.s.template.Kind, len(o.s.kind.contracts()), len(state.Contracts))
	}
	if state.Operation, err = o.operation(operation); err != nil {
		return state, err
	}
	if state.Exists {
		if state.Same, err = o.s.kind.sameUnit(o, unit, state, record.Index.Uint64(), class.Blocks); err != nil {
			return state, err
		}
	}
	of := limited{Limited: catalog.Limited{Unit: unit, File: unit.File, Limits: unit.Limits}, subject: "unit " + unit.Name}
	if state.Limits, err = o.limits(of, state.Contracts, class); err != nil {
		return state, err
	}
	return state, crossCheck(of, state.Limits, state.Operation.Payloads)
}

// predictUnit asks the factory for a Unit's contracts and operation: from its record of the Class,
// or, before there is one, from the request for the Class.
func (o *observer) predictUnit(state *UnitState, request bindings.IHaloFactoryUnitRequest, recorded bool) (operation bindings.IHaloFactoryOperation, err error) {
	f := *o.s.network.Contracts.Factory
	if recorded {
		if state.Contracts, err = ask(o, f, "predictUnit", factory().PackPredictUnit(request), factory().UnpackPredictUnit); err != nil {
			return operation, err
		}
		return ask(o, f, "unitOperation", factory().PackUnitOperation(request), factory().UnpackUnitOperation)
	}
	class, _, err := o.s.classRequest()
	if err != nil {
		return operation, err
	}
	if state.Contracts, err = ask(o, f, "predictUnitOf", factory().PackPredictUnitOf(class, request), factory().UnpackPredictUnitOf); err != nil {
		return operation, err
	}
	return ask(o, f, "unitOperationOf", factory().PackUnitOperationOf(class, request), factory().UnpackUnitOperationOf)
}

// limits reads what the chain says of the limits of a Class or Unit.
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

// crossCheck demands that the inits which the factory would schedule are, byte for byte, those that
// we compute ourselves: a key of another shape would hash to a dead key without anybody noticing.
func crossCheck(of limited, states []LimitState, payloads []hexutil.Bytes) error {
	if len(payloads) != len(of.Limits) {
		return fault.New("HC3004", of.File, "%s has %d limits, the factory would schedule %d", of.subject, len(of.Limits), len(payloads))
	}
	for i, limit := range of.Limits {
		own, err := beamState().TryPackAddInitRateLimits(states[i].Key, states[i].RateLimits, &limit.Init.MaxAmount.Int, &limit.Init.Slope.Int)
		if err != nil {
			return err
		}
		if string(own) != string(payloads[i]) {
			return fault.New("HC3004", of.File, "route %s of %s: the factory would schedule %s, we compute %s",
				limit.Route, of.subject, hexutil.Encode(payloads[i]), hexutil.Encode(own))
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
			return entry, fault.New("HC3005", o.s.network.File, "Prime %s: the Safe %s is not paired with its RateLimits %s", prime.Name, entry.CBeam, entry.RateLimits)
		}
	}
	var ok bool
	if entry.Key, ok = o.s.kind.key(o.s, of.Unit, limit, contracts); !ok {
		return entry, fault.New("HC1007", of.File, "route %q is not one of kind %s", limit.Route, o.s.template.Kind)
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

func pau(p bindings.IHaloFactoryPau) Pau {
	return Pau{ALMProxy: p.AlmProxy, AccessControls: p.AccessControls, RateLimits: p.RateLimits, Controller: p.Controller, Agent: p.Agent}
}

// describeTemplate lists a template's facts under the names that a person would look for.
func describeTemplate(t *catalog.Template) map[string]string {
	facts := map[string]string{"name": t.Name, "version": fmt.Sprint(t.Version), "auditDigest": t.AuditDigest.Hex(), "expires": t.Expires}
	for _, component := range t.Components {
		facts["components."+component.Name] = component.CodeHash.Hex()
	}
	facts["integrations"] = strings.Join(t.Integrations, " ")
	bounds := func(kind string, list []catalog.Bound) {
		names := make([]string, len(list))
		for i, bound := range list {
			names[i] = bound.Name
			facts[kind+"."+bound.Name] = bound.Min.String() + ".." + bound.Max.String()
		}
		facts[kind] = strings.Join(names, " ")
	}
	bounds("classBounds", t.ClassBounds)
	bounds("unitBounds", t.UnitBounds)
	for _, bound := range t.LimitBounds {
		facts["limitBounds."+bound.Route] = bound.MaxAmount.Min.String() + ".." + bound.MaxAmount.Max.String() + ", slope " + bound.Slope.Min.String() + ".." + bound.Slope.Max.String()
	}
	return facts
}

// describeSpec is describeTemplate for what the chain holds.
func describeSpec(spec bindings.ITemplateRegistrySpec) map[string]string {
	integer := func(i *big.Int) *catalog.Integer { return &catalog.Integer{Int: *i} }
	t := &catalog.Template{Name: onchain.Text(spec.Name), Version: spec.Version, AuditDigest: spec.AuditDigest, Expires: Clock(spec.Expires)}
	for _, c := range spec.Components {
		t.Components = append(t.Components, catalog.Component{Name: onchain.Text(c.Name), CodeHash: c.CodeHash})
	}
	for _, id := range spec.Integrations {
		t.Integrations = append(t.Integrations, onchain.Text(id))
	}
	for _, b := range spec.ClassBounds {
		t.ClassBounds = append(t.ClassBounds, catalog.Bound{Name: onchain.Text(b.Name), Min: integer(b.Min), Max: integer(b.Max)})
	}
	for _, b := range spec.UnitBounds {
		t.UnitBounds = append(t.UnitBounds, catalog.Bound{Name: onchain.Text(b.Name), Min: integer(b.Min), Max: integer(b.Max)})
	}
	for _, b := range spec.LimitBounds {
		t.LimitBounds = append(t.LimitBounds, catalog.LimitBound{
			Route:     onchain.Text(b.Route),
			MaxAmount: catalog.Range{Min: integer(b.MaxAmountMin), Max: integer(b.MaxAmountMax)},
			Slope:     catalog.Range{Min: integer(b.SlopeMin), Max: integer(b.SlopeMax)},
		})
	}
	return describeTemplate(t)
}

// union is the keys of both, sorted.
func union(a, b map[string]string) []string {
	var keys []string
	for key := range a {
		keys = append(keys, key)
	}
	for key := range b {
		if _, both := a[key]; !both {
			keys = append(keys, key)
		}
	}
	sort.Strings(keys)
	return keys
}
