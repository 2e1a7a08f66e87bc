// SPDX-License-Identifier: AGPL-3.0-or-later

// Package roles says who may do what on a Class and on the platform that it depends on.
//
// In go manifests and a chain. Out come all holders of all roles. The package replays every event
// by which a role was given or taken, from the chain's first block on. So it leaves out nobody who
// holds a role, whatever the manifests say.
package roles

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/kind"
	"github.com/halo-factory/halocompile/internal/onchain"
	"github.com/halo-factory/halocompile/internal/plan"
)

// Holding is one role on one contract that one account holds.
type Holding struct {
	Contract catalog.ContractRef `json:"contract"`
	Address  common.Address      `json:"address"`
	Role     onchain.RoleName    `json:"role"`
	Holder   common.Address      `json:"holder"`
	// name of the holder in manifests and plan; "" if they do not know the holder
	Name string `json:"name"`
	// the contract that the holder is, if the Class or the platform has it
	Is catalog.ContractRef `json:"-"`
}

// Read lists all holders of roles at the block of a snapshot of a Class. First come the contracts
// of the Class and its Units, then those of the platform. What is not deployed yet is left out.
func Read(ctx context.Context, client *chain.Client, declared *catalog.Catalog, class catalog.ClassRef, snapshot *plan.Snapshot) ([]Holding, error) {
	head, err := client.HeadOf(ctx, snapshot.Block.Hash)
	if err != nil {
		return nil, err
	}
	addresses, err := plan.Addresses(declared, class, snapshot)
	if err != nil {
		return nil, err
	}
	subject := declared.Class(class)
	of, _ := kind.Of(declared.Templates[subject.Template]) // Addresses refuses any other template
	network := declared.Networks[subject.Network]
	r := &reader{client: client, head: head, beamState: network.Contracts.BeamState, contracts: map[common.Address]catalog.ContractRef{}, names: map[common.Address]string{}, order: map[common.Address]int{}}
	for _, address := range addresses {
		if address.Exists {
			r.add(address.Address, address.Name)
		}
	}
	c := network.Contracts
	for _, each := range []struct {
		at   *common.Address
		name catalog.ContractName
	}{{c.Factory, "HaloFactory"}, {c.Registry, "TemplateRegistry"}, {&c.BeamState, "BeamState"}, {&c.Timelock, "Timelock"}, {&c.Beacon, "Beacon"}} {
		if each.at != nil {
			r.add(*each.at, catalog.ContractRef{Name: each.name})
		}
	}
	var list []Holding
	for _, part := range []func(context.Context) ([]Holding, error){r.events, func(ctx context.Context) ([]Holding, error) { return r.fixed(ctx, addresses, of) }} {
		found, err := part(ctx)
		if err != nil {
			return nil, err
		}
		list = append(list, found...)
	}
	if err := r.people(ctx, subject, of, declared); err != nil {
		return nil, err
	}
	for i := range list {
		list[i].Name, list[i].Is = r.names[list[i].Holder], r.contracts[list[i].Holder]
	}
	slices.SortFunc(list, func(a, b Holding) int {
		return cmp.Or(cmp.Compare(r.order[a.Address], r.order[b.Address]), cmp.Compare(a.Role, b.Role), a.Holder.Cmp(b.Holder))
	})
	return list, nil
}

type reader struct {
	client    *chain.Client
	head      chain.Head
	beamState common.Address
	contracts map[common.Address]catalog.ContractRef
	order     map[common.Address]int    // of contracts
	names     map[common.Address]string // of contracts, and later of everybody
}

func (r *reader) add(address common.Address, contract catalog.ContractRef) {
	r.contracts[address], r.names[address], r.order[address] = contract, contract.String(), len(r.order)+1
}

// events replays every event that gave or took a role.
func (r *reader) events(ctx context.Context) ([]Holding, error) {
	topics := append(onchain.RoleTopics(kind.RoleEvents()...), onchain.BeamStateTopics()...)
	var contracts []common.Address
	for address := range r.order {
		contracts = append(contracts, address)
	}
	slices.SortFunc(contracts, common.Address.Cmp)
	logs, err := r.client.Logs(ctx, chain.LogQuery{Addresses: contracts, Topics: [][]common.Hash{topics}, To: r.head})
	if err != nil {
		return nil, err
	}
	var list []Holding
	for _, role := range append(onchain.RolesFrom(logs, r.contracts, kind.RoleEvents()...), onchain.BeamStateRoles(logs, r.beamState, r.contracts)...) {
		list = append(list, Holding{Contract: role.Contract, Address: role.Address, Role: role.Role, Holder: role.Holder})
	}
	return list, nil
}

// fixed reads the holders of rights that code gives to one address, which was set when the contract
// was made.
func (r *reader) fixed(ctx context.Context, addresses []plan.Address, of kind.Kind) ([]Holding, error) {
	var list []Holding
	rights := map[catalog.ContractName][]onchain.RoleName{}
	for _, contract := range of.Facts().Contracts() {
		rights[contract.Name] = contract.Rights
	}
	for _, address := range addresses {
		if !address.Exists {
			continue
		}
		for _, right := range rights[address.Name.Name] {
			answer, err := r.client.Call(ctx, address.Address, crypto.Keccak256([]byte(string(right) + "()"))[:4], r.head.Hash)
			if err != nil {
				return nil, err
			}
			if len(answer) != 32 {
				return nil, fault.New(fault.NetworkIncomplete, address.Address.Hex(), "%s(): the answer is not what the interface says", right)
			}
			list = append(list, Holding{Contract: address.Name, Address: address.Address, Role: right, Holder: common.BytesToAddress(answer[12:])})
		}
	}
	return list, nil
}

// people adds the names of those whom the manifests know, and of the module of the template. An
// address that has a name keeps it.
func (r *reader) people(ctx context.Context, class *catalog.Class, of kind.Kind, declared *catalog.Catalog) error {
	network := declared.Networks[class.Network]
	know := func(address common.Address, name string) {
		if r.names[address] == "" {
			r.names[address] = name
		}
	}
	know(common.Address{}, "anyone")
	know(network.Contracts.Configurator, "Configurator")
	for _, name := range slices.Sorted(maps.Keys(network.Authorities)) {
		know(network.Authorities[name].Safe, string(name))
	}
	for i, actor := range class.Beacon.Actors {
		know(actor, numbered("beacon", i, len(class.Beacon.Actors)))
	}
	for i, revoker := range class.Beacon.Revokers {
		know(revoker, numbered("freezer", i, len(class.Beacon.Revokers)))
	}
	for _, accounts := range of.Accounts(class) {
		for i, account := range *accounts.List {
			know(account, numbered(accounts.Role, i, len(*accounts.List)))
		}
	}
	if network.Contracts.Registry == nil {
		return nil
	}
	registry := bindings.NewTemplateRegistry()
	for _, component := range declared.Templates[class.Template].Components {
		if component.Name != "MODULE" {
			continue
		}
		answer, err := r.client.Call(ctx, *network.Contracts.Registry, registry.PackPredictSingleton(component.CodeHash), r.head.Hash)
		if err != nil {
			return err
		}
		module, err := registry.UnpackPredictSingleton(answer)
		if err != nil {
			return fault.New(fault.NetworkIncomplete, network.Contracts.Registry.Hex(), "predictSingleton: %w", err)
		}
		know(module, "module of the template")
	}
	return nil
}

func numbered(name string, i, of int) string {
	if of == 1 {
		return name
	}
	return fmt.Sprintf("%s %d", name, i+1)
}
