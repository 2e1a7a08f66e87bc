// SPDX-License-Identifier: AGPL-3.0-or-later

package observe

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/onchain"
	"github.com/halo-factory/halocompile/internal/plan"
)

// adoptedClass is a Class that people deployed by hand, as its manifest says where it is. Whether
// that is so, package inventory verifies. It needs no activation: the council paired it.
func (o *observer) adoptedClass() plan.ClassState {
	at, s := o.s.Class.Adopted.Contracts, o.s
	return plan.ClassState{
		Exists: true, Activated: true, Template: onchain.TemplateID(s.Template.Name, s.Template.Version), CBeam: s.GovOps.Safe, Since: s.Class.Adopted.Block,
		Pau: plan.Pau{
			ALMProxy: at[facts.Proxy], AccessControls: at[facts.AccessControls], RateLimits: at[facts.RateLimits], Controller: at[facts.Controller], Agent: at[facts.Agent],
		},
		Blocks: o.adoptedAs(s.Kind.Facts().ClassContracts, s.Class.Adopted),
	}
}

func (o *observer) adoptedUnit(unit *catalog.Unit) plan.UnitState {
	return plan.UnitState{Name: unit.Name, Exists: true, Contracts: o.adoptedAs(o.s.Kind.Facts().UnitContracts, unit.Adopted)}
}

// adoptedAs lists contracts in the order in which the kind has them.
func (o *observer) adoptedAs(contracts []facts.Contract, adopted *catalog.Adopted) []common.Address {
	var list []common.Address
	parts := o.s.Kind.Facts().Instance.Contracts
	for _, contract := range contracts {
		i := slices.IndexFunc(parts, func(part facts.InstanceContract) bool { return part.Of.Name == contract.Name })
		list = append(list, adopted.Contracts[parts[i].Entry])
	}
	return list
}

// unmade fails if the factory has a record of what is adopted.
func (o *observer) unmade(file, field string, of catalog.Part, manifest common.Hash) error {
	if manifest == (common.Hash{}) {
		return nil
	}
	return fault.New(fault.AdoptedNotAsSaid, o.declared.Position(file, field), "%s is adopted, and the factory %s has deployed one of that name", of, *o.s.Network.Contracts.Factory)
}

// taken finds the block at which the Class was adopted: facts count from there.
func (o *observer) taken() error {
	block := o.basis.Class.Since
	if block == 0 {
		return nil
	}
	head, err := o.client.HeadAt(o.ctx, block)
	o.launched = head.Hash
	return err
}

// earliest is the block from which on roles, pairings and operations may be about the Class.
func (o *observer) earliest() uint64 {
	if o.s.Class.Adopted != nil {
		return 0
	}
	return o.basis.Class.Since
}
