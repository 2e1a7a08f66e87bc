// SPDX-License-Identifier: AGPL-3.0-or-later

package observe

import (
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/onchain"
	"github.com/halo-factory/halocompile/internal/plan"
)

// made is an init that a deployment prepared: it names the route of a key.
type made struct {
	unit catalog.UnitName // "" for the Class
	bindings.IHaloFactoryInit
}

// records reads the factory's records. Of what is adopted it has none.
func (o *observer) records(r *round) {
	f := *o.s.Network.Contracts.Factory
	ask(r, getter{f, "halo", factory().PackHalo(onchain.Slug(o.s.Halo.Name))}, factory().UnpackHalo, func(record bindings.IHaloFactoryHaloRecord) error {
		o.basis.Halo = plan.HaloState{Exists: record.Manifest != [32]byte{}, Governance: record.Governance, Manifest: record.Manifest}
		return nil
	})
	class := &o.basis.Class
	ask(r, getter{f, "class_", factory().PackClass(o.s.ClassID())}, factory().UnpackClass, func(record bindings.IHaloFactoryClassRecord) error {
		if o.s.Class.Adopted != nil {
			*class = o.adoptedClass()
			return o.unmade(o.s.Class.File, "class.adopted", o.s.Class.Part(), record.Manifest)
		}
		*class = plan.ClassState{
			Exists: record.Manifest != [32]byte{}, Manifest: record.Manifest, Template: record.Template,
			Pau: pau(record.Pau), CBeam: record.CBeam, Activated: record.Activated, Stopped: record.Stopped,
		}
		return nil
	})
	for _, unit := range o.s.Class.Units {
		ask(r, getter{f, "unit", factory().PackUnit(onchain.UnitID(o.s.ClassID(), unit.Name))}, factory().UnpackUnit, func(record bindings.IHaloFactoryUnitRecord) error {
			if unit.Adopted != nil {
				o.basis.Units = append(o.basis.Units, o.adoptedUnit(unit))
				return o.unmade(unit.File, "unit.adopted", unit.Part(), record.Manifest)
			}
			o.basis.Units = append(o.basis.Units, plan.UnitState{Name: unit.Name, Exists: record.Manifest != [32]byte{}, Manifest: record.Manifest, Index: record.Index.Uint64()})
			return nil
		})
	}
}

// deployments reads the events by which the factory announced what it deployed.
func (o *observer) deployments() error {
	f, class := *o.s.Network.Contracts.Factory, &o.basis.Class
	if !class.Exists {
		if at := slices.IndexFunc(o.basis.Units, func(u plan.UnitState) bool { return u.Exists }); at >= 0 {
			return fault.New(fault.NodeError, o.client.Node(), "factory %s has unit %s and not its class %s: the node contradicts itself", f, o.basis.Units[at].Name, o.s.Class.Ref())
		}
		return nil
	}
	if class.Template != onchain.TemplateID(o.s.Template.Name, o.s.Template.Version) {
		return plan.TemplateNotThat(o.declared, o.s.Class, class.Template)
	}
	p, limited := class.Pau, []common.Address{class.Pau.RateLimits}
	for _, prime := range o.s.Network.Primes {
		limited = append(limited, prime.RateLimits)
	}
	slices.SortFunc(limited, common.Address.Cmp)
	queries := []chain.LogQuery{
		// Addresses and keys are known before the deployment: others may have used them by then.
		o.query(0, o.s.Network.Contracts.BeamState, eventsOf(&bindings.BeamStateMetaData, "AddInitRateLimits", "DelInitRateLimits", "AddInitControllerActions"), nil, words(append([]common.Address{p.Controller, p.AccessControls}, limited...)...)),
		{Addresses: slices.Compact(limited), Topics: [][]common.Hash{{limitSet}}, To: o.head},
	}
	if o.s.Class.Adopted == nil {
		queries = append(queries,
			o.query(0, f, []common.Hash{bindings.Topic(&bindings.HaloFactoryMetaData, "ClassDeployed")}, []common.Hash{o.s.ClassID()}),
			o.query(0, f, []common.Hash{bindings.Topic(&bindings.HaloFactoryMetaData, "UnitDeployed")}, nil, []common.Hash{o.s.ClassID()}))
	}
	logs, err := o.logs(queries...)
	if err != nil {
		return err
	}
	o.approved(logs[0])
	o.seen.set = logs[1]
	if o.s.Class.Adopted != nil {
		return o.taken()
	}
	if err := o.announced(logs[2]); err != nil {
		return err
	}
	return o.units(logs[3])
}

// announced reads the event of the Class's deployment.
func (o *observer) announced(logs []types.Log) error {
	class := &o.basis.Class
	if len(logs) != 1 {
		return fault.New(fault.HistoryMissing, o.s.Class.File, "the factory's state has class %s, and the node has %d logs of its deployment", o.s.Class.Ref(), len(logs))
	}
	event, err := factory().UnpackClassDeployedEvent(&logs[0])
	if err == nil && pau(event.Pau) != class.Pau {
		err = fmt.Errorf("another PAU than in the factory's record")
	}
	if err == nil && len(event.Blocks) != len(o.s.Kind.Facts().ClassContracts) {
		err = fmt.Errorf("%d contracts beside the PAU; a Class of kind %s has %d", len(event.Blocks), o.s.Template.Kind, len(o.s.Kind.Facts().ClassContracts))
	}
	if err != nil {
		return fault.New(fault.NetworkIncomplete, o.s.Network.Contracts.Factory.Hex(), "the event of the deployment of %s: %w", o.s.Class.Ref(), err)
	}
	class.Blocks, class.Since, class.Operation.ID = event.Blocks, logs[0].BlockNumber, event.Operation
	o.launched = logs[0].BlockHash
	for _, init := range event.Inits {
		o.made = append(o.made, made{"", init})
	}
	o.prepared = append(o.prepared, plan.Openings(o.s.ClassID(), firsts(event.Inits))...)
	return nil
}

// firsts are the first values that a deployment prepared, in the order of its inits.
func firsts(inits []bindings.IHaloFactoryInit) (list []plan.First) {
	for _, init := range inits {
		if init.FirstMaxAmount.Sign() != 0 {
			list = append(list, plan.First{Key: init.Key, Amounts: plan.Amounts{MaxAmount: catalog.NewInteger(init.FirstMaxAmount), Slope: catalog.NewInteger(init.FirstSlope)}})
		}
	}
	return list
}

// units reads the events of the deployments of Units: those that the manifests declare, and others.
func (o *observer) units(logs []types.Log) error {
	places := map[catalog.UnitName]int{}
	for i, state := range o.basis.Units {
		places[state.Name] = i
	}
	// Units that were deployed by one call share an operation, and their openings.
	var last common.Hash
	var together []bindings.IHaloFactoryInit
	prepare := func() {
		o.prepared, together = append(o.prepared, plan.Openings(o.s.ClassID(), firsts(together))...), nil
	}
	for i := range logs {
		event, err := factory().UnpackUnitDeployedEvent(&logs[i])
		if err != nil {
			return fault.New(fault.NetworkIncomplete, o.s.Network.Contracts.Factory.Hex(), "the event of a deployment in %s: %w", o.s.Class.Ref(), err)
		}
		if event.Operation != last {
			prepare()
		}
		last, together = event.Operation, append(together, event.Inits...)
		name := catalog.UnitName(onchain.Text(event.Name))
		for _, init := range event.Inits {
			o.made = append(o.made, made{name, init})
		}
		at, declared := places[name]
		if !declared {
			o.basis.Class.Undeclared = append(o.basis.Class.Undeclared, name)
			continue
		}
		state := &o.basis.Units[at]
		if len(event.Contracts) != len(o.s.Kind.Facts().UnitContracts) {
			return fault.New(fault.NetworkIncomplete, o.s.Network.Contracts.Factory.Hex(), "a Unit of kind %s has %d contracts, the event of %s has %d", o.s.Template.Kind, len(o.s.Kind.Facts().UnitContracts), name, len(event.Contracts))
		}
		state.Contracts, state.Operation.ID = event.Contracts, event.Operation
	}
	prepare()
	for _, state := range o.basis.Units {
		if state.Exists && state.Contracts == nil && len(o.s.Kind.Facts().UnitContracts) > 0 {
			return fault.New(fault.HistoryMissing, o.s.Class.File, "the factory's state has unit %s, and the node has no log of its deployment", state.Name)
		}
	}
	return nil
}

// query asks for logs of a contract from a block on, to the block of the snapshot.
func (o *observer) query(from uint64, at common.Address, topics ...[]common.Hash) chain.LogQuery {
	return chain.LogQuery{Addresses: []common.Address{at}, Topics: topics, From: from, To: o.head}
}

func pau(p bindings.IHaloFactoryPau) plan.Pau {
	return plan.Pau{ALMProxy: p.AlmProxy, AccessControls: p.AccessControls, RateLimits: p.RateLimits, Controller: p.Controller, Agent: p.Agent}
}
