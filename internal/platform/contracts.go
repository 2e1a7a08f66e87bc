// SPDX-License-Identifier: AGPL-3.0-or-later

package platform

import (
	"fmt"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/vm/runtime"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
)

// Deployer is the public CREATE2 deployer. It stands there on every chain that has it, because its
// deployment was signed once, for all chains
// (https://github.com/Arachnid/deterministic-deployment-proxy). Its calldata is a salt and creation
// code.
var Deployer = common.HexToAddress("0x4e59b44847b379578588920cA78FbF26c0B4956C")

// DeployerHash is the keccak256 of its code.
var DeployerHash = common.HexToHash("0x2fa86add0aed31f33a762c9d88e807c475bd51d0f52bd0955754b2608f7e4989")

// salt is that of every deployment through the Deployer.
var salt common.Hash

// Names of the contracts, as plans have them.
const (
	registryName catalog.ContractName = "TemplateRegistry"
	factoryName  catalog.ContractName = "HaloFactory"
	guardsName   catalog.ContractName = "Guards"
	deployerName catalog.ContractName = "Create2Deployer"
)

// Contract is one of the Halo Factory's own contracts on a network.
type Contract struct {
	Name    catalog.ContractName
	Field   string          // of the network's manifest: "contracts.registry"
	Named   *common.Address // where the manifest says that it is; nil if it says nothing
	Address common.Address  // where it stands if this package deploys it
	// what deploys it, with the arguments of the constructor
	Creation []byte
	Runtime  common.Hash // keccak256 of the code that the creation code leaves
}

// At is where the contract is, or will be.
func (c *Contract) At() common.Address {
	if c.Named != nil {
		return *c.Named
	}
	return c.Address
}

// contracts are those of a network that wants the Halo Factory.
type contracts struct{ registry, factory, guards *Contract }

func (c *contracts) all() []*Contract { return []*Contract{c.registry, c.factory, c.guards} }

// Contracts are the Halo Factory's own contracts on a network, in the order in which they are
// deployed. Registry and factory are deployed through the Deployer, the guards by the registry. So
// the addresses follow from the code and from what the constructors get: who governs, and the
// contracts that the factory works with. It fails for a network that wants nothing.
func Contracts(network *catalog.Network) ([]*Contract, error) {
	own, err := contractsOf(network)
	if err != nil {
		return nil, err
	}
	return own.all(), nil
}

func contractsOf(network *catalog.Network) (*contracts, error) {
	want, at := network.Platform, network.Contracts
	if want == nil {
		return nil, fault.New(fault.NothingWanted, network.File, "network %s says nothing of a platform that is wanted", network.Name)
	}
	own := &contracts{
		registry: &Contract{Name: registryName, Field: "contracts.registry", Named: at.Registry},
		factory:  &Contract{Name: factoryName, Field: "contracts.factory", Named: at.Factory},
		guards:   &Contract{Name: guardsName, Field: "contracts.guards", Named: at.Guards},
	}
	if err := own.registry.made(&bindings.TemplateRegistryMetaData, network.Account(want.Approval)); err != nil {
		return nil, err
	}
	if err := own.factory.made(&bindings.HaloFactoryMetaData,
		network.Account(want.Governance), own.registry.At(), at.Beacon, at.BeamState, at.Configurator, at.Timelock); err != nil {
		return nil, err
	}
	if err := own.guards.made(&bindings.GuardsMetaData); err != nil {
		return nil, err
	}
	hash := crypto.Keccak256Hash(own.guards.Creation)
	own.guards.Address = Single(own.registry.At(), hash)
	return own, nil
}

// made fills in what follows from the contract's code and its constructor's arguments.
func (c *Contract) made(code *bind.MetaData, arguments ...any) error {
	packed, err := bindings.ABI(code).Pack("", arguments...)
	if err != nil {
		return fmt.Errorf("%s: %w", c.Name, err)
	}
	c.Creation = append(bindings.CreationCode(code), packed...)
	c.Address = crypto.CreateAddress2(Deployer, salt, crypto.Keccak256(c.Creation))
	// None of the three needs anything of a chain while it is constructed.
	left, _, _, err := runtime.Create(c.Creation, &runtime.Config{GasLimit: constructionGas})
	if err != nil {
		return fmt.Errorf("%s cannot be constructed: %w", c.Name, err)
	}
	c.Runtime = crypto.Keccak256Hash(left)
	return nil
}

// constructionGas is more than any construction uses.
const constructionGas = 30_000_000

// Single is where a registry deploys a component once, for all Classes.
func Single(registry common.Address, codeHash common.Hash) common.Address {
	return crypto.CreateAddress2(registry, common.Hash{}, codeHash[:])
}
