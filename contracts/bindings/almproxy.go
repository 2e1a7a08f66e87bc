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

// ALMProxyMetaData contains all meta data concerning the ALMProxy contract.
var ALMProxyMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"admin\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"stateMutability\":\"payable\",\"type\":\"receive\"},{\"inputs\":[],\"name\":\"CONTROLLER\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DEFAULT_ADMIN_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"doCall\",\"outputs\":[{\"internalType\":\"bytes\",\"name\":\"result\",\"type\":\"bytes\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"doCallWithValue\",\"outputs\":[{\"internalType\":\"bytes\",\"name\":\"result\",\"type\":\"bytes\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"doDelegateCall\",\"outputs\":[{\"internalType\":\"bytes\",\"name\":\"result\",\"type\":\"bytes\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"}],\"name\":\"getRoleAdmin\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"grantRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"hasRole\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"callerConfirmation\",\"type\":\"address\"}],\"name\":\"renounceRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"revokeRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"previousAdminRole\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"newAdminRole\",\"type\":\"bytes32\"}],\"name\":\"RoleAdminChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"RoleGranted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"RoleRevoked\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"AccessControlBadConfirmation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"neededRole\",\"type\":\"bytes32\"}],\"name\":\"AccessControlUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"}],\"name\":\"AddressEmptyCode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"AddressInsufficientBalance\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedInnerCall\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAdmin\",\"type\":\"error\"}]",
	ID:  "ALMProxy",
	Bin: "0x608060405234801561000f575f5ffd5b50604051610a3f380380610a3f83398101604081905261002e9161010f565b6001600160a01b03811661005557604051633944ed8760e11b815260040160405180910390fd5b61005f5f82610066565b505061013c565b5f828152602081815260408083206001600160a01b038516845290915281205460ff16610106575f838152602081815260408083206001600160a01b03861684529091529020805460ff191660011790556100be3390565b6001600160a01b0316826001600160a01b0316847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a4506001610109565b505f5b92915050565b5f6020828403121561011f575f5ffd5b81516001600160a01b0381168114610135575f5ffd5b9392505050565b6108f6806101495f395ff3fe60806040526004361061009d575f3560e01c80638ce4a1f2116100625780638ce4a1f21461018457806391d14854146101a3578063a217fddf146101c2578063d547741f146101d5578063d71f93f8146101f4578063ee0fc12114610207575f5ffd5b806301ffc9a7146100a8578063248a9ca3146100dc5780632f2ff15d1461011857806336568abe146101395780633aada4d214610158575f5ffd5b366100a457005b5f5ffd5b3480156100b3575f5ffd5b506100c76100c236600461071d565b610227565b60405190151581526020015b60405180910390f35b3480156100e7575f5ffd5b5061010a6100f6366004610744565b5f9081526020819052604090206001015490565b6040519081526020016100d3565b348015610123575f5ffd5b50610137610132366004610776565b61025d565b005b348015610144575f5ffd5b50610137610153366004610776565b610287565b348015610163575f5ffd5b506101776101723660046107e5565b6102bf565b6040516100d39190610834565b34801561018f575f5ffd5b5061017761019e3660046107e5565b61032a565b3480156101ae575f5ffd5b506100c76101bd366004610776565b61038c565b3480156101cd575f5ffd5b5061010a5f81565b3480156101e0575f5ffd5b506101376101ef366004610776565b6103b4565b610177610202366004610869565b6103d8565b348015610212575f5ffd5b5061010a5f5160206108d65f395f51905f5281565b5f6001600160e01b03198216637965db0b60e01b148061025757506301ffc9a760e01b6001600160e01b03198316145b92915050565b5f8281526020819052604090206001015461027781610445565b6102818383610452565b50505050565b6001600160a01b03811633146102b05760405163334bd91960e11b815260040160405180910390fd5b6102ba82826104e1565b505050565b60605f5160206108d65f395f51905f526102d881610445565b61032184848080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250506001600160a01b0389169291505061054a565b95945050505050565b60605f5160206108d65f395f51905f5261034381610445565b61032184848080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250506001600160a01b0389169291505061055e565b5f918252602082815260408084206001600160a01b0393909316845291905290205460ff1690565b5f828152602081905260409020600101546103ce81610445565b61028183836104e1565b60605f5160206108d65f395f51905f526103f181610445565b61043b85858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525050506001600160a01b038916919050856105c7565b9695505050505050565b61044f813361065b565b50565b5f61045d838361038c565b6104da575f838152602081815260408083206001600160a01b03861684529091529020805460ff191660011790556104923390565b6001600160a01b0316826001600160a01b0316847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a4506001610257565b505f610257565b5f6104ec838361038c565b156104da575f838152602081815260408083206001600160a01b0386168085529252808320805460ff1916905551339286917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a4506001610257565b606061055783835f6105c7565b9392505050565b60605f5f846001600160a01b03168460405161057a91906108bf565b5f60405180830381855af49150503d805f81146105b2576040519150601f19603f3d011682016040523d82523d5f602084013e6105b7565b606091505b5091509150610321858383610698565b6060814710156105f15760405163cd78605960e01b81523060048201526024015b60405180910390fd5b5f5f856001600160a01b0316848660405161060c91906108bf565b5f6040518083038185875af1925050503d805f8114610646576040519150601f19603f3d011682016040523d82523d5f602084013e61064b565b606091505b509150915061043b868383610698565b610665828261038c565b6106945760405163e2517d3f60e01b81526001600160a01b0382166004820152602481018390526044016105e8565b5050565b6060826106ad576106a8826106f4565b610557565b81511580156106c457506001600160a01b0384163b155b156106ed57604051639996b31560e01b81526001600160a01b03851660048201526024016105e8565b5080610557565b8051156107045780518082602001fd5b604051630a12f52160e11b815260040160405180910390fd5b5f6020828403121561072d575f5ffd5b81356001600160e01b031981168114610557575f5ffd5b5f60208284031215610754575f5ffd5b5035919050565b80356001600160a01b0381168114610771575f5ffd5b919050565b5f5f60408385031215610787575f5ffd5b823591506107976020840161075b565b90509250929050565b5f5f83601f8401126107b0575f5ffd5b50813567ffffffffffffffff8111156107c7575f5ffd5b6020830191508360208285010111156107de575f5ffd5b9250929050565b5f5f5f604084860312156107f7575f5ffd5b6108008461075b565b9250602084013567ffffffffffffffff81111561081b575f5ffd5b610827868287016107a0565b9497909650939450505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b5f5f5f5f6060858703121561087c575f5ffd5b6108858561075b565b9350602085013567ffffffffffffffff8111156108a0575f5ffd5b6108ac878288016107a0565b9598909750949560400135949350505050565b5f82518060208501845e5f92019182525091905056fe70546d1c92f8c2132ae23a23f5177aa8526356051c7510df99f50e012d221529",
}

// ALMProxy is an auto generated Go binding around an Ethereum contract.
type ALMProxy struct {
	abi abi.ABI
}

// NewALMProxy creates a new instance of ALMProxy.
func NewALMProxy() *ALMProxy {
	parsed, err := ALMProxyMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &ALMProxy{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *ALMProxy) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address admin) returns()
func (aLMProxy *ALMProxy) PackConstructor(admin common.Address) []byte {
	enc, err := aLMProxy.abi.Pack("", admin)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCONTROLLER is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xee0fc121.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function CONTROLLER() view returns(bytes32)
func (aLMProxy *ALMProxy) PackCONTROLLER() []byte {
	enc, err := aLMProxy.abi.Pack("CONTROLLER")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCONTROLLER is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xee0fc121.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function CONTROLLER() view returns(bytes32)
func (aLMProxy *ALMProxy) TryPackCONTROLLER() ([]byte, error) {
	return aLMProxy.abi.Pack("CONTROLLER")
}

// UnpackCONTROLLER is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xee0fc121.
//
// Solidity: function CONTROLLER() view returns(bytes32)
func (aLMProxy *ALMProxy) UnpackCONTROLLER(data []byte) ([32]byte, error) {
	out, err := aLMProxy.abi.Unpack("CONTROLLER", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackDEFAULTADMINROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa217fddf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (aLMProxy *ALMProxy) PackDEFAULTADMINROLE() []byte {
	enc, err := aLMProxy.abi.Pack("DEFAULT_ADMIN_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDEFAULTADMINROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa217fddf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (aLMProxy *ALMProxy) TryPackDEFAULTADMINROLE() ([]byte, error) {
	return aLMProxy.abi.Pack("DEFAULT_ADMIN_ROLE")
}

// UnpackDEFAULTADMINROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa217fddf.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (aLMProxy *ALMProxy) UnpackDEFAULTADMINROLE(data []byte) ([32]byte, error) {
	out, err := aLMProxy.abi.Unpack("DEFAULT_ADMIN_ROLE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackDoCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3aada4d2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function doCall(address target, bytes data) returns(bytes result)
func (aLMProxy *ALMProxy) PackDoCall(target common.Address, data []byte) []byte {
	enc, err := aLMProxy.abi.Pack("doCall", target, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDoCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3aada4d2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function doCall(address target, bytes data) returns(bytes result)
func (aLMProxy *ALMProxy) TryPackDoCall(target common.Address, data []byte) ([]byte, error) {
	return aLMProxy.abi.Pack("doCall", target, data)
}

// UnpackDoCall is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3aada4d2.
//
// Solidity: function doCall(address target, bytes data) returns(bytes result)
func (aLMProxy *ALMProxy) UnpackDoCall(data []byte) ([]byte, error) {
	out, err := aLMProxy.abi.Unpack("doCall", data)
	if err != nil {
		return *new([]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	return out0, nil
}

// PackDoCallWithValue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd71f93f8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function doCallWithValue(address target, bytes data, uint256 value) payable returns(bytes result)
func (aLMProxy *ALMProxy) PackDoCallWithValue(target common.Address, data []byte, value *big.Int) []byte {
	enc, err := aLMProxy.abi.Pack("doCallWithValue", target, data, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDoCallWithValue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd71f93f8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function doCallWithValue(address target, bytes data, uint256 value) payable returns(bytes result)
func (aLMProxy *ALMProxy) TryPackDoCallWithValue(target common.Address, data []byte, value *big.Int) ([]byte, error) {
	return aLMProxy.abi.Pack("doCallWithValue", target, data, value)
}

// UnpackDoCallWithValue is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd71f93f8.
//
// Solidity: function doCallWithValue(address target, bytes data, uint256 value) payable returns(bytes result)
func (aLMProxy *ALMProxy) UnpackDoCallWithValue(data []byte) ([]byte, error) {
	out, err := aLMProxy.abi.Unpack("doCallWithValue", data)
	if err != nil {
		return *new([]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	return out0, nil
}

// PackDoDelegateCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ce4a1f2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function doDelegateCall(address target, bytes data) returns(bytes result)
func (aLMProxy *ALMProxy) PackDoDelegateCall(target common.Address, data []byte) []byte {
	enc, err := aLMProxy.abi.Pack("doDelegateCall", target, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDoDelegateCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ce4a1f2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function doDelegateCall(address target, bytes data) returns(bytes result)
func (aLMProxy *ALMProxy) TryPackDoDelegateCall(target common.Address, data []byte) ([]byte, error) {
	return aLMProxy.abi.Pack("doDelegateCall", target, data)
}

// UnpackDoDelegateCall is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8ce4a1f2.
//
// Solidity: function doDelegateCall(address target, bytes data) returns(bytes result)
func (aLMProxy *ALMProxy) UnpackDoDelegateCall(data []byte) ([]byte, error) {
	out, err := aLMProxy.abi.Unpack("doDelegateCall", data)
	if err != nil {
		return *new([]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	return out0, nil
}

// PackGetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x248a9ca3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRoleAdmin(bytes32 role) view returns(bytes32)
func (aLMProxy *ALMProxy) PackGetRoleAdmin(role [32]byte) []byte {
	enc, err := aLMProxy.abi.Pack("getRoleAdmin", role)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x248a9ca3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRoleAdmin(bytes32 role) view returns(bytes32)
func (aLMProxy *ALMProxy) TryPackGetRoleAdmin(role [32]byte) ([]byte, error) {
	return aLMProxy.abi.Pack("getRoleAdmin", role)
}

// UnpackGetRoleAdmin is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x248a9ca3.
//
// Solidity: function getRoleAdmin(bytes32 role) view returns(bytes32)
func (aLMProxy *ALMProxy) UnpackGetRoleAdmin(data []byte) ([32]byte, error) {
	out, err := aLMProxy.abi.Unpack("getRoleAdmin", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGrantRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f2ff15d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function grantRole(bytes32 role, address account) returns()
func (aLMProxy *ALMProxy) PackGrantRole(role [32]byte, account common.Address) []byte {
	enc, err := aLMProxy.abi.Pack("grantRole", role, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGrantRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f2ff15d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function grantRole(bytes32 role, address account) returns()
func (aLMProxy *ALMProxy) TryPackGrantRole(role [32]byte, account common.Address) ([]byte, error) {
	return aLMProxy.abi.Pack("grantRole", role, account)
}

// PackHasRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91d14854.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (aLMProxy *ALMProxy) PackHasRole(role [32]byte, account common.Address) []byte {
	enc, err := aLMProxy.abi.Pack("hasRole", role, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHasRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91d14854.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (aLMProxy *ALMProxy) TryPackHasRole(role [32]byte, account common.Address) ([]byte, error) {
	return aLMProxy.abi.Pack("hasRole", role, account)
}

// UnpackHasRole is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91d14854.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (aLMProxy *ALMProxy) UnpackHasRole(data []byte) (bool, error) {
	out, err := aLMProxy.abi.Unpack("hasRole", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackRenounceRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36568abe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceRole(bytes32 role, address callerConfirmation) returns()
func (aLMProxy *ALMProxy) PackRenounceRole(role [32]byte, callerConfirmation common.Address) []byte {
	enc, err := aLMProxy.abi.Pack("renounceRole", role, callerConfirmation)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenounceRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36568abe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renounceRole(bytes32 role, address callerConfirmation) returns()
func (aLMProxy *ALMProxy) TryPackRenounceRole(role [32]byte, callerConfirmation common.Address) ([]byte, error) {
	return aLMProxy.abi.Pack("renounceRole", role, callerConfirmation)
}

// PackRevokeRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd547741f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revokeRole(bytes32 role, address account) returns()
func (aLMProxy *ALMProxy) PackRevokeRole(role [32]byte, account common.Address) []byte {
	enc, err := aLMProxy.abi.Pack("revokeRole", role, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevokeRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd547741f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revokeRole(bytes32 role, address account) returns()
func (aLMProxy *ALMProxy) TryPackRevokeRole(role [32]byte, account common.Address) ([]byte, error) {
	return aLMProxy.abi.Pack("revokeRole", role, account)
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (aLMProxy *ALMProxy) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := aLMProxy.abi.Pack("supportsInterface", interfaceId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (aLMProxy *ALMProxy) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return aLMProxy.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (aLMProxy *ALMProxy) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := aLMProxy.abi.Unpack("supportsInterface", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// ALMProxyRoleAdminChanged represents a RoleAdminChanged event raised by the ALMProxy contract.
type ALMProxyRoleAdminChanged struct {
	Role              [32]byte
	PreviousAdminRole [32]byte
	NewAdminRole      [32]byte
	Raw               *types.Log // Blockchain specific contextual infos
}

const ALMProxyRoleAdminChangedEventName = "RoleAdminChanged"

// ContractEventName returns the user-defined event name.
func (ALMProxyRoleAdminChanged) ContractEventName() string {
	return ALMProxyRoleAdminChangedEventName
}

// UnpackRoleAdminChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleAdminChanged(bytes32 indexed role, bytes32 indexed previousAdminRole, bytes32 indexed newAdminRole)
func (aLMProxy *ALMProxy) UnpackRoleAdminChangedEvent(log *types.Log) (*ALMProxyRoleAdminChanged, error) {
	event := "RoleAdminChanged"
	if len(log.Topics) == 0 || log.Topics[0] != aLMProxy.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(ALMProxyRoleAdminChanged)
	if len(log.Data) > 0 {
		if err := aLMProxy.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range aLMProxy.abi.Events[event].Inputs {
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

// ALMProxyRoleGranted represents a RoleGranted event raised by the ALMProxy contract.
type ALMProxyRoleGranted struct {
	Role    [32]byte
	Account common.Address
	Sender  common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const ALMProxyRoleGrantedEventName = "RoleGranted"

// ContractEventName returns the user-defined event name.
func (ALMProxyRoleGranted) ContractEventName() string {
	return ALMProxyRoleGrantedEventName
}

// UnpackRoleGrantedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleGranted(bytes32 indexed role, address indexed account, address indexed sender)
func (aLMProxy *ALMProxy) UnpackRoleGrantedEvent(log *types.Log) (*ALMProxyRoleGranted, error) {
	event := "RoleGranted"
	if len(log.Topics) == 0 || log.Topics[0] != aLMProxy.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(ALMProxyRoleGranted)
	if len(log.Data) > 0 {
		if err := aLMProxy.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range aLMProxy.abi.Events[event].Inputs {
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

// ALMProxyRoleRevoked represents a RoleRevoked event raised by the ALMProxy contract.
type ALMProxyRoleRevoked struct {
	Role    [32]byte
	Account common.Address
	Sender  common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const ALMProxyRoleRevokedEventName = "RoleRevoked"

// ContractEventName returns the user-defined event name.
func (ALMProxyRoleRevoked) ContractEventName() string {
	return ALMProxyRoleRevokedEventName
}

// UnpackRoleRevokedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleRevoked(bytes32 indexed role, address indexed account, address indexed sender)
func (aLMProxy *ALMProxy) UnpackRoleRevokedEvent(log *types.Log) (*ALMProxyRoleRevoked, error) {
	event := "RoleRevoked"
	if len(log.Topics) == 0 || log.Topics[0] != aLMProxy.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(ALMProxyRoleRevoked)
	if len(log.Data) > 0 {
		if err := aLMProxy.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range aLMProxy.abi.Events[event].Inputs {
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

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (aLMProxy *ALMProxy) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], aLMProxy.abi.Errors["AccessControlBadConfirmation"].ID.Bytes()[:4]) {
		return aLMProxy.UnpackAccessControlBadConfirmationError(raw[4:])
	}
	if bytes.Equal(raw[:4], aLMProxy.abi.Errors["AccessControlUnauthorizedAccount"].ID.Bytes()[:4]) {
		return aLMProxy.UnpackAccessControlUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], aLMProxy.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return aLMProxy.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], aLMProxy.abi.Errors["AddressInsufficientBalance"].ID.Bytes()[:4]) {
		return aLMProxy.UnpackAddressInsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], aLMProxy.abi.Errors["FailedInnerCall"].ID.Bytes()[:4]) {
		return aLMProxy.UnpackFailedInnerCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], aLMProxy.abi.Errors["ZeroAdmin"].ID.Bytes()[:4]) {
		return aLMProxy.UnpackZeroAdminError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ALMProxyAccessControlBadConfirmation represents a AccessControlBadConfirmation error raised by the ALMProxy contract.
type ALMProxyAccessControlBadConfirmation struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessControlBadConfirmation()
func ALMProxyAccessControlBadConfirmationErrorID() common.Hash {
	return common.HexToHash("0x6697b23232a647058342c0724fe7c415cab25915b54e5dbc03f233173d37b41c")
}

// UnpackAccessControlBadConfirmationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessControlBadConfirmation()
func (aLMProxy *ALMProxy) UnpackAccessControlBadConfirmationError(raw []byte) (*ALMProxyAccessControlBadConfirmation, error) {
	out := new(ALMProxyAccessControlBadConfirmation)
	if err := aLMProxy.abi.UnpackIntoInterface(out, "AccessControlBadConfirmation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ALMProxyAccessControlUnauthorizedAccount represents a AccessControlUnauthorizedAccount error raised by the ALMProxy contract.
type ALMProxyAccessControlUnauthorizedAccount struct {
	Account    common.Address
	NeededRole [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 neededRole)
func ALMProxyAccessControlUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0xe2517d3fbfae6f8515ef5ff1ccedc3933ab0cbbda0b492c06eb54ad10ef03b3e")
}

// UnpackAccessControlUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 neededRole)
func (aLMProxy *ALMProxy) UnpackAccessControlUnauthorizedAccountError(raw []byte) (*ALMProxyAccessControlUnauthorizedAccount, error) {
	out := new(ALMProxyAccessControlUnauthorizedAccount)
	if err := aLMProxy.abi.UnpackIntoInterface(out, "AccessControlUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ALMProxyAddressEmptyCode represents a AddressEmptyCode error raised by the ALMProxy contract.
type ALMProxyAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func ALMProxyAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (aLMProxy *ALMProxy) UnpackAddressEmptyCodeError(raw []byte) (*ALMProxyAddressEmptyCode, error) {
	out := new(ALMProxyAddressEmptyCode)
	if err := aLMProxy.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ALMProxyAddressInsufficientBalance represents a AddressInsufficientBalance error raised by the ALMProxy contract.
type ALMProxyAddressInsufficientBalance struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressInsufficientBalance(address account)
func ALMProxyAddressInsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xcd7860599b9fd41bcf04bec8b7a59cb8b83ebbb59480bead3f13259df2ace421")
}

// UnpackAddressInsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressInsufficientBalance(address account)
func (aLMProxy *ALMProxy) UnpackAddressInsufficientBalanceError(raw []byte) (*ALMProxyAddressInsufficientBalance, error) {
	out := new(ALMProxyAddressInsufficientBalance)
	if err := aLMProxy.abi.UnpackIntoInterface(out, "AddressInsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ALMProxyFailedInnerCall represents a FailedInnerCall error raised by the ALMProxy contract.
type ALMProxyFailedInnerCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedInnerCall()
func ALMProxyFailedInnerCallErrorID() common.Hash {
	return common.HexToHash("0x1425ea42df7c932537f94e8b917ea9c5931f140fb6e8098822ef05dc56222ca9")
}

// UnpackFailedInnerCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedInnerCall()
func (aLMProxy *ALMProxy) UnpackFailedInnerCallError(raw []byte) (*ALMProxyFailedInnerCall, error) {
	out := new(ALMProxyFailedInnerCall)
	if err := aLMProxy.abi.UnpackIntoInterface(out, "FailedInnerCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ALMProxyZeroAdmin represents a ZeroAdmin error raised by the ALMProxy contract.
type ALMProxyZeroAdmin struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAdmin()
func ALMProxyZeroAdminErrorID() common.Hash {
	return common.HexToHash("0x7289db0ee0abc296040261a52ff209c8991a9c7f7acbaa6b5a604acd8f843b3b")
}

// UnpackZeroAdminError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAdmin()
func (aLMProxy *ALMProxy) UnpackZeroAdminError(raw []byte) (*ALMProxyZeroAdmin, error) {
	out := new(ALMProxyZeroAdmin)
	if err := aLMProxy.abi.UnpackIntoInterface(out, "ZeroAdmin", raw); err != nil {
		return nil, err
	}
	return out, nil
}
