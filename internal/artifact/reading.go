// SPDX-License-Identifier: AGPL-3.0-or-later

package artifact

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/kind"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/onchain"
	"github.com/halo-factory/halocompile/internal/plan"
)

// reader reads all that the records of one Class say of the chain, at one block: once for the
// Class, however many Units it has.
type reader struct {
	ctx      context.Context
	client   *chain.Client
	head     chain.Head
	declared *catalog.Catalog
	network  *catalog.Network
	kind     kind.Kind
	halo     *catalog.Halo
	class    *catalog.Class
	observed
	receipts *receipts

	found map[catalog.Part]*Chain // what was read
	wrong map[catalog.Part]error  // why a part has no record; the first reason
	// operation that registers it, as the factory's event names it
	operations map[catalog.Part]common.Hash
	differs    map[catalog.Part]bool // of which the chain holds something else than is declared
}

// read reads the chain for the records of a Class. The search for events begins at block from; what
// is not found from there on is looked for from the chain's first block on. What is wrong with one
// part does not keep the others from being read.
func read(ctx context.Context, of Compiled, from uint64) (*reader, error) {
	r, err := newReader(ctx, of)
	if err != nil {
		return nil, err
	}
	missing, err := r.deployments(from)
	if err == nil && missing && from > 0 {
		_, err = r.deployments(0)
	}
	if err != nil {
		return nil, err
	}
	for _, step := range []func() error{r.ask, r.askHeld, r.roleEvents} {
		if err := step(); err != nil {
			return nil, err
		}
	}
	return r, nil
}

func newReader(ctx context.Context, of Compiled) (*reader, error) {
	ref := of.Plan.Core.Class
	halo, class := of.Catalog.Halo(ref.Halo), of.Catalog.Class(ref)
	if class == nil {
		return nil, fault.New(fault.ArtifactDiffers, ref.String(), "no Class of that name in the manifests").Remedy("verify in the repository, and at the commit, that the record comes from")
	}
	made, _ := kind.Of(of.Catalog.Templates[class.Template]) // no plan has another kind of template
	r := &reader{
		ctx: ctx, client: of.Client, declared: of.Catalog, halo: halo, class: class, network: of.Catalog.Networks[class.Network], kind: made,
		observed: observe(of.Plan, halo.Part(), class.Part()), receipts: newReceipts(ctx, of.Client),
		found: map[catalog.Part]*Chain{}, wrong: map[catalog.Part]error{}, operations: map[catalog.Part]common.Hash{}, differs: map[catalog.Part]bool{},
	}
	for _, change := range of.Plan.Core.Changes {
		r.differs[change.Subject] = r.differs[change.Subject] || change.Kind == plan.Added || change.Kind == plan.Changed
	}
	var err error
	if r.head, err = of.Client.HeadOf(ctx, r.block); err != nil {
		return nil, err
	}
	for _, part := range r.parts() {
		r.found[part] = &Chain{Manifest: r.manifests[part], Addresses: []Address{}, Parameters: map[string]string{}, Roles: []onchain.Role{}, Inits: []Init{}}
		if err := r.unready(part); err != nil {
			r.fail(part, err)
		}
	}
	if r.exists[halo.Part()] {
		r.found[halo.Part()].Parameters["governance"] = r.governance.Hex()
	}
	r.found[class.Part()].Parameters["cBeam"] = r.cBeam.Hex()
	r.found[class.Part()].Facets = heldBy(r.snapshot.Basis.Class.Facets)
	return r, nil
}

// parts lists what has a record: the Halo, the Class, and each of its Units.
func (r *reader) parts() []catalog.Part {
	list := []catalog.Part{r.halo.Part(), r.class.Part()}
	for _, unit := range r.class.Units {
		list = append(list, unit.Part())
	}
	return list
}

// fail notes why a part has no record. Faults of the artifact stage count; others, such as a
// node's, end the reading.
func (r *reader) fail(part catalog.Part, err error) {
	if r.wrong[part] == nil {
		r.wrong[part] = err
	}
}

// unready says why a part cannot have a record yet; nil if it can.
func (r *reader) unready(part catalog.Part) error {
	switch {
	case !r.exists[part]:
		return fault.New(fault.ArtifactIncomplete, part.String(), "it is not deployed")
	case part.Level == catalog.ClassLevel && r.stopped:
		return plan.Stopped(part.String(), r.class.Ref())
	case part.Level == catalog.ClassLevel && !r.activated:
		return fault.New(fault.ArtifactIncomplete, part.String(), "it is deployed but not activated")
	}
	return nil
}

// id is a part's id in the HaloFactory.
func (r *reader) id(of catalog.Part) common.Hash {
	switch class := onchain.ClassID(r.class.Ref()); of.Level {
	case catalog.HaloLevel:
		return onchain.Slug(of.Name)
	case catalog.ClassLevel:
		return class
	default:
		return onchain.UnitID(class, catalog.UnitName(of.Name))
	}
}

// deployments reads the factory's events about the Class: one query for the Halo and the Class, one
// for all Units. They prove that the factory, and nobody else, deployed what the records are about.
// It tells whether a part that exists has not exactly one event from block from on.
func (r *reader) deployments(from uint64) (missing bool, err error) {
	factory, class := *r.network.Contracts.Factory, r.id(r.class.Part())
	lists, err := r.client.LogsMany(r.ctx, chain.LogQuery{
		Addresses: []common.Address{factory}, From: from, To: r.head,
		Topics: [][]common.Hash{{haloDeployed, classDeployed}, {r.id(r.halo.Part()), class}},
	}, chain.LogQuery{
		Addresses: []common.Address{factory}, From: from, To: r.head, Topics: [][]common.Hash{{unitDeployed}, nil, {class}},
	})
	if err != nil {
		return false, err
	}
	seen := map[event]int{}
	parts := map[event]catalog.Part{}
	for _, part := range r.parts() {
		if of := r.adopted(part); of != nil {
			r.found[part].Since = of.Block // the factory tells nothing of it
			continue
		}
		parts[r.deployment(part)] = part
	}
	logs := slices.Concat(lists...)
	var hashes []common.Hash
	for _, log := range logs {
		hashes = append(hashes, log.TxHash)
	}
	if err := r.receipts.fetch(hashes); err != nil {
		return false, err
	}
	for i := range logs {
		log := &logs[i]
		of := event{factory, log.Topics[0], log.Topics[1]}
		part, ours := parts[of]
		if !ours {
			continue
		}
		if seen[of]++; seen[of] > 1 {
			continue
		}
		if err := r.receipts.holds(log); err != nil {
			return false, err
		}
		r.found[part].Since = log.BlockNumber
		if r.operations[part], err = operation(log); err != nil {
			return false, err
		}
	}
	for of, part := range parts {
		if !r.exists[part] || seen[of] == 1 {
			continue
		}
		missing = true
		switch {
		case from > 0:
		case seen[of] == 0:
			return true, fault.New(fault.HistoryMissing, part.String(), "the factory's state has it, and the node has no log of its deployment in any block")
		default:
			r.fail(part, fault.New(fault.DeploymentNotFound, part.String(), "the factory has %d events of its deployment, there must be one", seen[of]))
		}
	}
	return missing, nil
}

// deployment is the factory's event that shows that a part was deployed.
func (r *reader) deployment(of catalog.Part) event {
	return event{*r.network.Contracts.Factory, map[catalog.Level]common.Hash{
		catalog.HaloLevel: haloDeployed, catalog.ClassLevel: classDeployed, catalog.UnitLevel: unitDeployed,
	}[of.Level], r.id(of)}
}

// adopted is what the manifest says of a Class or a Unit that people deployed by hand; nil if the
// factory deployed it.
func (r *reader) adopted(part catalog.Part) *catalog.Adopted {
	switch {
	case part.Level == catalog.ClassLevel:
		return r.class.Adopted
	case part.Level == catalog.UnitLevel:
		return r.class.Unit(catalog.UnitName(part.Name)).Adopted
	}
	return nil
}

// given is the block from which on roles on the contracts of the Class may have been given.
func (r *reader) given() uint64 {
	if r.class.Adopted != nil {
		return 0
	}
	return r.found[r.class.Part()].Since
}

// askCode asks which code stands at an address.
func (r *reader) askCode(q *questions, contract plan.Address) {
	part := contract.Name.Of
	q.read(part, chain.ReadCodeHash(contract.Address), func(told []byte) error {
		hash := common.BytesToHash(told)
		if hash == crypto.Keccak256Hash() {
			return fault.New(fault.ArtifactDiffers, contract.Address.Hex(), "%s: there is no code", contract.Name)
		}
		r.found[part].Addresses = append(r.found[part].Addresses, Address{Name: contract.Name, Address: contract.Address, CodeHash: hash})
		return nil
	})
}

// ask reads code, parameters and inits.
func (r *reader) ask() error {
	q, units := &questions{}, map[catalog.Part]*catalog.Unit{}
	for _, unit := range r.class.Units {
		units[unit.Part()] = unit
	}
	for _, part := range r.parts() {
		if r.wrong[part] != nil {
			continue
		}
		for _, contract := range r.contracts[part] {
			r.askCode(q, contract)
			r.askViews(q, contract)
		}
		limits, status := r.class.Limits, r.class.StatusOf(nil)
		if part.Level == catalog.UnitLevel {
			unit := units[part]
			limits, status = unit.Limits, r.class.StatusOf(unit)
		}
		for i, at := range r.keys[part] {
			if status == catalog.Retired {
				r.askNoInit(q, part, limits[i], at)
				continue
			}
			r.askInit(q, part, limits[i], at)
		}
	}
	return r.send(q)
}

func (r *reader) send(q *questions) error {
	var failed error
	err := q.send(r.ctx, r.client, r.head.Hash, func(part catalog.Part, err error) {
		if list, ok := fault.All(err); !ok || list[0].Code.Stage() != fault.StageRecords {
			failed = errors.Join(failed, err)
		}
		r.fail(part, err)
	})
	if err == nil {
		err = failed
	}
	return err
}

func (r *reader) askViews(q *questions, at plan.Address) {
	for _, contract := range r.kind.Facts().Contracts() {
		if contract.Name != at.Name.Name {
			continue
		}
		for _, view := range contract.Views {
			q.ask(at.Name.Of, at.Address, crypto.Keccak256([]byte(view.Name + "()"))[:4], func(answer []byte) error {
				value, err := viewed(view, answer)
				if err != nil {
					return fault.New(fault.ArtifactDiffers, at.Address.Hex(), "%s(): %w", view.Name, err)
				}
				r.found[at.Name.Of].Parameters[string(contract.Name)+"."+view.Name] = value
				return nil
			})
		}
	}
}

func viewed(view facts.View, answer []byte) (string, error) {
	type_, err := abi.NewType(view.Type, "", nil)
	if err != nil {
		return "", err
	}
	values, err := abi.Arguments{{Type: type_}}.Unpack(answer)
	if err != nil {
		return "", err
	}
	return fmt.Sprint(values[0]), nil
}

// askInit asks for the init that the Configurator Unit admits on a route. The part has no record
// while there is none, because the record would be incomplete, and none when it is not what the
// manifest says.
func (r *reader) askInit(q *questions, of catalog.Part, limit *catalog.Limit, at limitKey) {
	beamState := bindings.NewBeamState()
	q.ask(of, r.network.Contracts.BeamState, beamState.PackInitRateLimits(at.key, at.rateLimits), func(answer []byte) error {
		values, err := beamState.UnpackInitRateLimits(answer)
		if err != nil {
			return fault.New(fault.ArtifactDiffers, r.network.Contracts.BeamState.Hex(), "initRateLimits: %w", err)
		}
		if values.MaxAmount.Sign() == 0 {
			return fault.New(fault.ArtifactIncomplete, limit.Field, "the init of route %s is not registered", limit.Route)
		}
		if values.MaxAmount.Cmp(&limit.Init.MaxAmount.Int) != 0 || values.Slope.Cmp(&limit.Init.Slope.Int) != 0 {
			return fault.New(fault.ArtifactDiffers, limit.Field, "the init of route %s is (%s, %s), the manifest says (%s, %s)",
				limit.Route, values.MaxAmount, values.Slope, limit.Init.MaxAmount, limit.Init.Slope)
		}
		r.found[of].Inits = append(r.found[of].Inits, Init{
			LimitRef: limit.Ref(), RateLimits: at.rateLimits, Key: at.key, MaxAmount: values.MaxAmount.String(), Slope: values.Slope.String(),
		})
		return nil
	})
}

// askNoInit demands that the init of a route is gone, as that of what is retired has to be.
func (r *reader) askNoInit(q *questions, of catalog.Part, limit *catalog.Limit, at limitKey) {
	beamState := bindings.NewBeamState()
	q.ask(of, r.network.Contracts.BeamState, beamState.PackInitRateLimits(at.key, at.rateLimits), func(answer []byte) error {
		values, err := beamState.UnpackInitRateLimits(answer)
		if err == nil && (values.MaxAmount.Sign() != 0 || values.Slope.Sign() != 0) {
			err = fmt.Errorf("the init of route %s is (%s, %s), and what it is of is retired", limit.Route, values.MaxAmount, values.Slope)
		}
		if err != nil {
			return fault.New(fault.ArtifactDiffers, limit.Field, "%w", err)
		}
		return nil
	})
}

// askHeld reads what a contract of the Class stores about each Unit: the Unit's place in that
// contract, and what is enforced there. It reads nothing when Units of this kind have no such
// contract.
func (r *reader) askHeld() error {
	of := r.kind.Facts().UnitRecord
	if of == nil {
		return nil
	}
	factory, at := bindings.NewHaloFactory(), r.blocks[of.Block]
	places, held := &questions{}, &questions{}
	for _, unit := range r.class.Units {
		part := unit.Part()
		if r.wrong[part] != nil {
			continue
		}
		places.ask(part, *r.network.Contracts.Factory, factory.PackUnit(r.id(part)), func(answer []byte) error {
			entry, err := factory.UnpackUnit(answer)
			if err != nil {
				return fault.New(fault.ArtifactDiffers, r.network.Contracts.Factory.Hex(), "unit: %w", err)
			}
			parameters := r.found[part].Parameters
			parameters[string(r.kind.Facts().ClassContracts[of.Block].Name)], parameters["index"] = at.Hex(), entry.Index.String()
			if of.Ask == nil {
				return nil
			}
			held.ask(part, at, of.Ask(entry.Index), func(answer []byte) error {
				told, err := of.Tell(answer)
				if err != nil {
					return fault.New(fault.ArtifactDiffers, at.Hex(), "unit: %w", err)
				}
				maps.Copy(parameters, told)
				return nil
			})
			return nil
		})
	}
	if err := r.send(places); err != nil {
		return err
	}
	return r.send(held)
}

// roleEvents replays every event by which a role on the Class's contracts was given or taken, and
// every one by which the BeamState paired them with a cBEAM.
func (r *reader) roleEvents() error {
	part := r.class.Part()
	if r.wrong[part] != nil {
		return nil
	}
	names := map[common.Address]catalog.ContractRef{}
	for _, each := range r.contracts[part] {
		names[each.Address] = each.Name
	}
	logs, err := r.client.Logs(r.ctx, chain.LogQuery{
		Addresses: slices.SortedFunc(maps.Keys(names), common.Address.Cmp), Topics: [][]common.Hash{onchain.RoleTopics(kind.RoleEvents()...)},
		From: r.given(), To: r.head,
	})
	if err != nil {
		return err
	}
	pairings, err := r.pairings(names)
	if err != nil {
		return err
	}
	r.found[part].Roles = append(append(r.found[part].Roles, onchain.RolesFrom(logs, names, kind.RoleEvents()...)...), pairings...)
	return nil
}

// judgeRoles compares the roles that are held with those that should be. One that an emergency took
// may be missing; whoever gave it back by hand brought nothing else about than the manifest says.
func (r *reader) judgeRoles(taken map[onchain.Role]bool) {
	part := r.class.Part()
	if r.wrong[part] != nil {
		return
	}
	held := r.found[part].Roles
	wanted := slices.DeleteFunc(r.wanted(), func(role onchain.Role) bool { return taken[role] && !slices.Contains(held, role) })
	var faults fault.List
	for _, difference := range onchain.CompareRoles(wanted, held) {
		faults = append(faults, fault.New(fault.ArtifactDiffers, part.String(), "role %s", difference))
	}
	if len(faults) > 0 {
		r.fail(part, faults)
	}
}
