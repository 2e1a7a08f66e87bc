// SPDX-License-Identifier: AGPL-3.0-or-later

// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package bindings

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// ConfiguratorMetaData contains all meta data concerning the Configurator contract.
var ConfiguratorMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"beamState_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"beamState\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"callControllerAction\",\"outputs\":[{\"internalType\":\"bytes\",\"name\":\"result\",\"type\":\"bytes\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"maxAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"slope\",\"type\":\"uint256\"}],\"name\":\"setRateLimit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"}],\"name\":\"zzz\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"timestamp\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"CallControllerAction\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"maxAmount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"slope\",\"type\":\"uint256\"}],\"name\":\"SetRateLimit\",\"type\":\"event\"}]",
	ID:  "Configurator",
	Bin: "0x60a060405234801561000f575f5ffd5b5060405161109038038061109083398101604081905261002e9161003f565b6001600160a01b031660805261006c565b5f6020828403121561004f575f5ffd5b81516001600160a01b0381168114610065575f5ffd5b9392505050565b608051610fd56100bb5f395f8181605301528181610100015281816101ec015281816102bb015281816104ac015281816105930152818161068a015281816108570152610ba00152610fd55ff3fe608060405234801561000f575f5ffd5b506004361061004a575f3560e01c80633efa892b1461004e5780637051c19c1461009257806391cc936a146100b2578063bd6dfa83146100c7575b5f5ffd5b6100757f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020015b60405180910390f35b6100a56100a0366004610d2a565b6100fc565b6040516100899190610da8565b6100c56100c0366004610ddd565b6104aa565b005b6100ee6100d5366004610e13565b5f60208181529281526040808220909352908152205481565b604051908152602001610089565b60607f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166375f12b216040518163ffffffff1660e01b8152600401602060405180830381865afa15801561015a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061017e9190610e3b565b156101c75760405162461bcd60e51b815260206004820152601460248201527310dbdb999a59dd5c985d1bdc8bdcdd1bdc1c195960621b60448201526064015b60405180910390fd5b604051630478194d60e41b81526001600160a01b0385811660048301523360248301527f0000000000000000000000000000000000000000000000000000000000000000169063478194d090604401602060405180830381865afa158015610231573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102559190610e5a565b6001146102b95760405162461bcd60e51b815260206004820152602c60248201527f436f6e666967757261746f722f6e6f742d617574686f72697a65642d636f6e7460448201526b726f6c6c65722d634265616d60a01b60648201526084016101be565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316638edf830b84846040516102f8929190610e71565b60405190819003812060e083901b6001600160e01b031916825260048201526001600160a01b0387166024820152604401602060405180830381865afa158015610344573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103689190610e3b565b6103b45760405162461bcd60e51b815260206004820152601b60248201527f436f6e666967757261746f722f6e6f742d76616c69642d64617461000000000060448201526064016101be565b5f846001600160a01b031684846040516103cf929190610e71565b5f604051808303815f865af19150503d805f8114610408576040519150601f19603f3d011682016040523d82523d5f602084013e61040d565b606091505b50925090508061045f5760405162461bcd60e51b815260206004820152601860248201527f436f6e666967757261746f722f63616c6c2d6661696c6564000000000000000060448201526064016101be565b846001600160a01b03167f7ca8b1108db1e4d18ef4793d363d1e691e918b171fd612aeff46628f2ef1b7e9858560405161049a929190610e80565b60405180910390a2509392505050565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166375f12b216040518163ffffffff1660e01b8152600401602060405180830381865afa158015610506573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061052a9190610e3b565b1561056e5760405162461bcd60e51b815260206004820152601460248201527310dbdb999a59dd5c985d1bdc8bdcdd1bdc1c195960621b60448201526064016101be565b60405163342f66c760e01b81526001600160a01b0385811660048301523360248301527f0000000000000000000000000000000000000000000000000000000000000000169063342f66c790604401602060405180830381865afa1580156105d8573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906105fc9190610e5a565b6001146106605760405162461bcd60e51b815260206004820152602c60248201527f436f6e666967757261746f722f6e6f742d617574686f72697a65642d7261746560448201526b6c696d6974732d634265616d60a01b60648201526084016101be565b604051633ae42bbd60e01b8152600481018490526001600160a01b03808616602483015285915f917f00000000000000000000000000000000000000000000000000000000000000001690633ae42bbd906044016040805180830381865afa1580156106ce573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106f29190610eae565b60405160016221581760e21b03198152600481018790529091505f906001600160a01b0384169063ff7a9fa490602401608060405180830381865afa15801561073d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906107619190610f09565b905061076d8282610ae0565b15610836575f1985148015610780575083155b6107dc5760405162461bcd60e51b815260206004820152602760248201527f436f6e666967757261746f722f756e6c696d697465642d696e636f72726563746044820152662d706172616d7360c81b60648201526084016101be565b60405163c881750360e01b8152600481018790526001600160a01b0384169063c8817503906024015f604051808303815f87803b15801561081b575f5ffd5b505af115801561082d573d5f5f3e3d5ffd5b50505050610a91565b6040516346515de960e11b81526001600160a01b0388811660048301525f917f000000000000000000000000000000000000000000000000000000000000000090911690638ca2bbd290602401602060405180830381865afa15801561089e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906108c29190610e5a565b90506108d686845f0151845f015184610b3f565b6109225760405162461bcd60e51b815260206004820152601f60248201527f436f6e666967757261746f722f657863656564732d6d61782d616d6f756e740060448201526064016101be565b610936858460200151846020015184610b3f565b6109825760405162461bcd60e51b815260206004820152601e60248201527f436f6e666967757261746f722f657863656564732d6d61782d736c6f7065000060448201526064016101be565b81518611806109945750816020015185115b156109a3576109a38888610b7f565b836001600160a01b031663f6a82d1a888888610a2b8b8a6001600160a01b03166369d4ac038f6040518263ffffffff1660e01b81526004016109e791815260200190565b602060405180830381865afa158015610a02573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a269190610e5a565b610cfd565b6040516001600160e01b031960e087901b168152600481019490945260248401929092526044830152606482015242608482015260a4015f604051808303815f87803b158015610a79575f5ffd5b505af1158015610a8b573d5f5f3e3d5ffd5b50505050505b604080518681526020810186905287916001600160a01b038a16917f6529560ab8839bcce1238e51b3e901643111963e33873328475adaf658d62f38910160405180910390a350505050505050565b81515f905f19148015610af557506020830151155b15610b0257506001610b39565b82515f90151580610b165750602084015115155b905080158015610b27575082515f19145b8015610b3557506020830151155b9150505b92915050565b5f8385111580610b4f5750828511155b80610b765750670de0b6b3a7640000610b688385610f8c565b610b729190610fa3565b8511155b95945050505050565b6040516329a86d6760e21b81526001600160a01b0383811660048301525f917f00000000000000000000000000000000000000000000000000000000000000009091169063a6a1b59c90602401602060405180830381865afa158015610be7573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c0b9190610e5a565b9050805f03610c5c5760405162461bcd60e51b815260206004820152601860248201527f436f6e666967757261746f722f686f702d6e6f742d736574000000000000000060448201526064016101be565b6001600160a01b0383165f90815260208181526040808320858452909152902054610c88908290610fc2565b421015610cd75760405162461bcd60e51b815260206004820152601f60248201527f436f6e666967757261746f722f696e6372656d656e742d746f6f2d736f6f6e0060448201526064016101be565b506001600160a01b039091165f9081526020818152604080832093835292905220429055565b5f8282188284100282185b9392505050565b80356001600160a01b0381168114610d25575f5ffd5b919050565b5f5f5f60408486031215610d3c575f5ffd5b610d4584610d0f565b9250602084013567ffffffffffffffff811115610d60575f5ffd5b8401601f81018613610d70575f5ffd5b803567ffffffffffffffff811115610d86575f5ffd5b866020828401011115610d97575f5ffd5b939660209190910195509293505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b5f5f5f5f60808587031215610df0575f5ffd5b610df985610d0f565b966020860135965060408601359560600135945092505050565b5f5f60408385031215610e24575f5ffd5b610e2d83610d0f565b946020939093013593505050565b5f60208284031215610e4b575f5ffd5b81518015158114610d08575f5ffd5b5f60208284031215610e6a575f5ffd5b5051919050565b818382375f9101908152919050565b60208152816020820152818360408301375f818301604090810191909152601f909201601f19160101919050565b5f6040828403128015610ebf575f5ffd5b506040805190810167ffffffffffffffff81118282101715610eef57634e487b7160e01b5f52604160045260245ffd5b604052825181526020928301519281019290925250919050565b5f6080828403128015610f1a575f5ffd5b506040516080810167ffffffffffffffff81118282101715610f4a57634e487b7160e01b5f52604160045260245ffd5b6040908152835182526020808501519083015283810151908201526060928301519281019290925250919050565b634e487b7160e01b5f52601160045260245ffd5b8082028115828204841417610b3957610b39610f78565b5f82610fbd57634e487b7160e01b5f52601260045260245ffd5b500490565b80820180821115610b3957610b39610f7856",
}

// Configurator is an auto generated Go binding around an Ethereum contract.
type Configurator struct {
	abi abi.ABI
}

// NewConfigurator creates a new instance of Configurator.
func NewConfigurator() *Configurator {
	parsed, err := ConfiguratorMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Configurator{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Configurator) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address beamState_) returns()
func (configurator *Configurator) PackConstructor(beamState_ common.Address) []byte {
	enc, err := configurator.abi.Pack("", beamState_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackBeamState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3efa892b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function beamState() view returns(address)
func (configurator *Configurator) PackBeamState() []byte {
	enc, err := configurator.abi.Pack("beamState")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBeamState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3efa892b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function beamState() view returns(address)
func (configurator *Configurator) TryPackBeamState() ([]byte, error) {
	return configurator.abi.Pack("beamState")
}

// UnpackBeamState is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3efa892b.
//
// Solidity: function beamState() view returns(address)
func (configurator *Configurator) UnpackBeamState(data []byte) (common.Address, error) {
	out, err := configurator.abi.Unpack("beamState", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCallControllerAction is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7051c19c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function callControllerAction(address controller, bytes data) returns(bytes result)
func (configurator *Configurator) PackCallControllerAction(controller common.Address, data []byte) []byte {
	enc, err := configurator.abi.Pack("callControllerAction", controller, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCallControllerAction is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7051c19c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function callControllerAction(address controller, bytes data) returns(bytes result)
func (configurator *Configurator) TryPackCallControllerAction(controller common.Address, data []byte) ([]byte, error) {
	return configurator.abi.Pack("callControllerAction", controller, data)
}

// UnpackCallControllerAction is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7051c19c.
//
// Solidity: function callControllerAction(address controller, bytes data) returns(bytes result)
func (configurator *Configurator) UnpackCallControllerAction(data []byte) ([]byte, error) {
	out, err := configurator.abi.Unpack("callControllerAction", data)
	if err != nil {
		return *new([]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	return out0, nil
}

// PackSetRateLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91cc936a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setRateLimit(address rateLimits, bytes32 key, uint256 maxAmount, uint256 slope) returns()
func (configurator *Configurator) PackSetRateLimit(rateLimits common.Address, key [32]byte, maxAmount *big.Int, slope *big.Int) []byte {
	enc, err := configurator.abi.Pack("setRateLimit", rateLimits, key, maxAmount, slope)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetRateLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91cc936a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setRateLimit(address rateLimits, bytes32 key, uint256 maxAmount, uint256 slope) returns()
func (configurator *Configurator) TryPackSetRateLimit(rateLimits common.Address, key [32]byte, maxAmount *big.Int, slope *big.Int) ([]byte, error) {
	return configurator.abi.Pack("setRateLimit", rateLimits, key, maxAmount, slope)
}

// PackZzz is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbd6dfa83.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function zzz(address rateLimits, bytes32 key) view returns(uint256 timestamp)
func (configurator *Configurator) PackZzz(rateLimits common.Address, key [32]byte) []byte {
	enc, err := configurator.abi.Pack("zzz", rateLimits, key)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackZzz is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbd6dfa83.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function zzz(address rateLimits, bytes32 key) view returns(uint256 timestamp)
func (configurator *Configurator) TryPackZzz(rateLimits common.Address, key [32]byte) ([]byte, error) {
	return configurator.abi.Pack("zzz", rateLimits, key)
}

// UnpackZzz is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbd6dfa83.
//
// Solidity: function zzz(address rateLimits, bytes32 key) view returns(uint256 timestamp)
func (configurator *Configurator) UnpackZzz(data []byte) (*big.Int, error) {
	out, err := configurator.abi.Unpack("zzz", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// ConfiguratorCallControllerAction represents a CallControllerAction event raised by the Configurator contract.
type ConfiguratorCallControllerAction struct {
	Controller common.Address
	Data       []byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const ConfiguratorCallControllerActionEventName = "CallControllerAction"

// ContractEventName returns the user-defined event name.
func (ConfiguratorCallControllerAction) ContractEventName() string {
	return ConfiguratorCallControllerActionEventName
}

// UnpackCallControllerActionEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CallControllerAction(address indexed controller, bytes data)
func (configurator *Configurator) UnpackCallControllerActionEvent(log *types.Log) (*ConfiguratorCallControllerAction, error) {
	event := "CallControllerAction"
	if len(log.Topics) == 0 || log.Topics[0] != configurator.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(ConfiguratorCallControllerAction)
	if len(log.Data) > 0 {
		if err := configurator.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range configurator.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ConfiguratorSetRateLimit represents a SetRateLimit event raised by the Configurator contract.
type ConfiguratorSetRateLimit struct {
	RateLimits common.Address
	Key        [32]byte
	MaxAmount  *big.Int
	Slope      *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const ConfiguratorSetRateLimitEventName = "SetRateLimit"

// ContractEventName returns the user-defined event name.
func (ConfiguratorSetRateLimit) ContractEventName() string {
	return ConfiguratorSetRateLimitEventName
}

// UnpackSetRateLimitEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SetRateLimit(address indexed rateLimits, bytes32 indexed key, uint256 maxAmount, uint256 slope)
func (configurator *Configurator) UnpackSetRateLimitEvent(log *types.Log) (*ConfiguratorSetRateLimit, error) {
	event := "SetRateLimit"
	if len(log.Topics) == 0 || log.Topics[0] != configurator.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(ConfiguratorSetRateLimit)
	if len(log.Data) > 0 {
		if err := configurator.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range configurator.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}
