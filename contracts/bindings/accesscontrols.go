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

// AccessControlsMetaData contains all meta data concerning the AccessControls contract.
var AccessControlsMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"admin\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"DEFAULT_ADMIN_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"}],\"name\":\"getRoleAdmin\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"getRoleMember\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"}],\"name\":\"getRoleMemberCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"grantRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"hasRole\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"callerConfirmation\",\"type\":\"address\"}],\"name\":\"renounceRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"revokeRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"adminRole\",\"type\":\"bytes32\"}],\"name\":\"setRoleAdmin\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"previousAdminRole\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"newAdminRole\",\"type\":\"bytes32\"}],\"name\":\"RoleAdminChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"RoleGranted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"RoleRevoked\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"AccessControlBadConfirmation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"neededRole\",\"type\":\"bytes32\"}],\"name\":\"AccessControlUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAdmin\",\"type\":\"error\"}]",
	ID:  "AccessControls",
	Bin: "0x608060405234801561000f575f5ffd5b5060405161091138038061091183398101604081905261002e91610197565b6001600160a01b03811661005557604051633944ed8760e11b815260040160405180910390fd5b61005f5f82610066565b50506101bd565b5f80610072848461009c565b90508015610093575f8481526001602052604090206100919084610143565b505b90505b92915050565b5f828152602081815260408083206001600160a01b038516845290915281205460ff1661013c575f838152602081815260408083206001600160a01b03861684529091529020805460ff191660011790556100f43390565b6001600160a01b0316826001600160a01b0316847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a4506001610096565b505f610096565b5f610093836001600160a01b0384165f81815260018301602052604081205461013c57508154600181810184555f848152602080822090930184905584548482528286019093526040902091909155610096565b5f602082840312156101a7575f5ffd5b81516001600160a01b0381168114610093575f5ffd5b610747806101ca5f395ff3fe608060405234801561000f575f5ffd5b506004361061009b575f3560e01c80639010d07c116100635780639010d07c1461013257806391d148541461015d578063a217fddf14610170578063ca15c87314610177578063d547741f1461018a575f5ffd5b806301ffc9a71461009f5780631e4e0091146100c7578063248a9ca3146100dc5780632f2ff15d1461010c57806336568abe1461011f575b5f5ffd5b6100b26100ad366004610669565b61019d565b60405190151581526020015b60405180910390f35b6100da6100d5366004610690565b6101c7565b005b6100fe6100ea3660046106b0565b5f9081526020819052604090206001015490565b6040519081526020016100be565b6100da61011a3660046106c7565b6101e0565b6100da61012d3660046106c7565b61020a565b610145610140366004610690565b61023d565b6040516001600160a01b0390911681526020016100be565b6100b261016b3660046106c7565b61025b565b6100fe5f81565b6100fe6101853660046106b0565b610283565b6100da6101983660046106c7565b610299565b5f6001600160e01b03198216635a05180f60e01b14806101c157506101c1826102bd565b92915050565b5f6101d1816102f1565b6101db83836102fe565b505050565b5f828152602081905260409020600101546101fa816102f1565b6102048383610348565b50505050565b6001600160a01b03811633146102335760405163334bd91960e11b815260040160405180910390fd5b6101db828261037b565b5f82815260016020526040812061025490836103a6565b9392505050565b5f918252602082815260408084206001600160a01b0393909316845291905290205460ff1690565b5f8181526001602052604081206101c1906103b1565b5f828152602081905260409020600101546102b3816102f1565b610204838361037b565b5f6001600160e01b03198216637965db0b60e01b14806101c157506301ffc9a760e01b6001600160e01b03198316146101c1565b6102fb81336103ba565b50565b5f82815260208190526040808220600101805490849055905190918391839186917fbd79b86ffe0ab8e8776151514217cd7cacd52c909f66475c3af44e129f0b00ff9190a4505050565b5f5f61035484846103fb565b90508015610254575f848152600160205260409020610373908461048a565b509392505050565b5f5f610387848461049e565b90508015610254575f8481526001602052604090206103739084610507565b5f610254838361051b565b5f6101c1825490565b6103c4828261025b565b6103f75760405163e2517d3f60e01b81526001600160a01b03821660048201526024810183905260440160405180910390fd5b5050565b5f610406838361025b565b610483575f838152602081815260408083206001600160a01b03861684529091529020805460ff1916600117905561043b3390565b6001600160a01b0316826001600160a01b0316847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a45060016101c1565b505f6101c1565b5f610254836001600160a01b038416610541565b5f6104a9838361025b565b15610483575f838152602081815260408083206001600160a01b0386168085529252808320805460ff1916905551339286917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a45060016101c1565b5f610254836001600160a01b038416610586565b5f825f01828154811061053057610530610700565b905f5260205f200154905092915050565b5f81815260018301602052604081205461048357508154600181810184555f8481526020808220909301849055845484825282860190935260409020919091556101c1565b5f8181526001830160205260408120548015610660575f6105a8600183610714565b85549091505f906105bb90600190610714565b905080821461061a575f865f0182815481106105d9576105d9610700565b905f5260205f200154905080875f0184815481106105f9576105f9610700565b5f918252602080832090910192909255918252600188019052604090208390555b855486908061062b5761062b610733565b600190038181905f5260205f20015f90559055856001015f8681526020019081526020015f205f9055600193505050506101c1565b5f9150506101c1565b5f60208284031215610679575f5ffd5b81356001600160e01b031981168114610254575f5ffd5b5f5f604083850312156106a1575f5ffd5b50508035926020909101359150565b5f602082840312156106c0575f5ffd5b5035919050565b5f5f604083850312156106d8575f5ffd5b8235915060208301356001600160a01b03811681146106f5575f5ffd5b809150509250929050565b634e487b7160e01b5f52603260045260245ffd5b818103818111156101c157634e487b7160e01b5f52601160045260245ffd5b634e487b7160e01b5f52603160045260245ffd",
}

// AccessControls is an auto generated Go binding around an Ethereum contract.
type AccessControls struct {
	abi abi.ABI
}

// NewAccessControls creates a new instance of AccessControls.
func NewAccessControls() *AccessControls {
	parsed, err := AccessControlsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &AccessControls{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *AccessControls) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address admin) returns()
func (accessControls *AccessControls) PackConstructor(admin common.Address) []byte {
	enc, err := accessControls.abi.Pack("", admin)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackDEFAULTADMINROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa217fddf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (accessControls *AccessControls) PackDEFAULTADMINROLE() []byte {
	enc, err := accessControls.abi.Pack("DEFAULT_ADMIN_ROLE")
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
func (accessControls *AccessControls) TryPackDEFAULTADMINROLE() ([]byte, error) {
	return accessControls.abi.Pack("DEFAULT_ADMIN_ROLE")
}

// UnpackDEFAULTADMINROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa217fddf.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (accessControls *AccessControls) UnpackDEFAULTADMINROLE(data []byte) ([32]byte, error) {
	out, err := accessControls.abi.Unpack("DEFAULT_ADMIN_ROLE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x248a9ca3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRoleAdmin(bytes32 role) view returns(bytes32)
func (accessControls *AccessControls) PackGetRoleAdmin(role [32]byte) []byte {
	enc, err := accessControls.abi.Pack("getRoleAdmin", role)
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
func (accessControls *AccessControls) TryPackGetRoleAdmin(role [32]byte) ([]byte, error) {
	return accessControls.abi.Pack("getRoleAdmin", role)
}

// UnpackGetRoleAdmin is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x248a9ca3.
//
// Solidity: function getRoleAdmin(bytes32 role) view returns(bytes32)
func (accessControls *AccessControls) UnpackGetRoleAdmin(data []byte) ([32]byte, error) {
	out, err := accessControls.abi.Unpack("getRoleAdmin", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGetRoleMember is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9010d07c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRoleMember(bytes32 role, uint256 index) view returns(address)
func (accessControls *AccessControls) PackGetRoleMember(role [32]byte, index *big.Int) []byte {
	enc, err := accessControls.abi.Pack("getRoleMember", role, index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRoleMember is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9010d07c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRoleMember(bytes32 role, uint256 index) view returns(address)
func (accessControls *AccessControls) TryPackGetRoleMember(role [32]byte, index *big.Int) ([]byte, error) {
	return accessControls.abi.Pack("getRoleMember", role, index)
}

// UnpackGetRoleMember is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9010d07c.
//
// Solidity: function getRoleMember(bytes32 role, uint256 index) view returns(address)
func (accessControls *AccessControls) UnpackGetRoleMember(data []byte) (common.Address, error) {
	out, err := accessControls.abi.Unpack("getRoleMember", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGetRoleMemberCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xca15c873.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRoleMemberCount(bytes32 role) view returns(uint256)
func (accessControls *AccessControls) PackGetRoleMemberCount(role [32]byte) []byte {
	enc, err := accessControls.abi.Pack("getRoleMemberCount", role)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRoleMemberCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xca15c873.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRoleMemberCount(bytes32 role) view returns(uint256)
func (accessControls *AccessControls) TryPackGetRoleMemberCount(role [32]byte) ([]byte, error) {
	return accessControls.abi.Pack("getRoleMemberCount", role)
}

// UnpackGetRoleMemberCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xca15c873.
//
// Solidity: function getRoleMemberCount(bytes32 role) view returns(uint256)
func (accessControls *AccessControls) UnpackGetRoleMemberCount(data []byte) (*big.Int, error) {
	out, err := accessControls.abi.Unpack("getRoleMemberCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGrantRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f2ff15d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function grantRole(bytes32 role, address account) returns()
func (accessControls *AccessControls) PackGrantRole(role [32]byte, account common.Address) []byte {
	enc, err := accessControls.abi.Pack("grantRole", role, account)
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
func (accessControls *AccessControls) TryPackGrantRole(role [32]byte, account common.Address) ([]byte, error) {
	return accessControls.abi.Pack("grantRole", role, account)
}

// PackHasRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91d14854.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (accessControls *AccessControls) PackHasRole(role [32]byte, account common.Address) []byte {
	enc, err := accessControls.abi.Pack("hasRole", role, account)
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
func (accessControls *AccessControls) TryPackHasRole(role [32]byte, account common.Address) ([]byte, error) {
	return accessControls.abi.Pack("hasRole", role, account)
}

// UnpackHasRole is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91d14854.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (accessControls *AccessControls) UnpackHasRole(data []byte) (bool, error) {
	out, err := accessControls.abi.Unpack("hasRole", data)
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
func (accessControls *AccessControls) PackRenounceRole(role [32]byte, callerConfirmation common.Address) []byte {
	enc, err := accessControls.abi.Pack("renounceRole", role, callerConfirmation)
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
func (accessControls *AccessControls) TryPackRenounceRole(role [32]byte, callerConfirmation common.Address) ([]byte, error) {
	return accessControls.abi.Pack("renounceRole", role, callerConfirmation)
}

// PackRevokeRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd547741f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revokeRole(bytes32 role, address account) returns()
func (accessControls *AccessControls) PackRevokeRole(role [32]byte, account common.Address) []byte {
	enc, err := accessControls.abi.Pack("revokeRole", role, account)
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
func (accessControls *AccessControls) TryPackRevokeRole(role [32]byte, account common.Address) ([]byte, error) {
	return accessControls.abi.Pack("revokeRole", role, account)
}

// PackSetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e4e0091.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setRoleAdmin(bytes32 role, bytes32 adminRole) returns()
func (accessControls *AccessControls) PackSetRoleAdmin(role [32]byte, adminRole [32]byte) []byte {
	enc, err := accessControls.abi.Pack("setRoleAdmin", role, adminRole)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e4e0091.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setRoleAdmin(bytes32 role, bytes32 adminRole) returns()
func (accessControls *AccessControls) TryPackSetRoleAdmin(role [32]byte, adminRole [32]byte) ([]byte, error) {
	return accessControls.abi.Pack("setRoleAdmin", role, adminRole)
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (accessControls *AccessControls) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := accessControls.abi.Pack("supportsInterface", interfaceId)
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
func (accessControls *AccessControls) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return accessControls.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (accessControls *AccessControls) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := accessControls.abi.Unpack("supportsInterface", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// AccessControlsRoleAdminChanged represents a RoleAdminChanged event raised by the AccessControls contract.
type AccessControlsRoleAdminChanged struct {
	Role              [32]byte
	PreviousAdminRole [32]byte
	NewAdminRole      [32]byte
	Raw               *types.Log // Blockchain specific contextual infos
}

const AccessControlsRoleAdminChangedEventName = "RoleAdminChanged"

// ContractEventName returns the user-defined event name.
func (AccessControlsRoleAdminChanged) ContractEventName() string {
	return AccessControlsRoleAdminChangedEventName
}

// UnpackRoleAdminChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleAdminChanged(bytes32 indexed role, bytes32 indexed previousAdminRole, bytes32 indexed newAdminRole)
func (accessControls *AccessControls) UnpackRoleAdminChangedEvent(log *types.Log) (*AccessControlsRoleAdminChanged, error) {
	event := "RoleAdminChanged"
	if len(log.Topics) == 0 || log.Topics[0] != accessControls.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(AccessControlsRoleAdminChanged)
	if len(log.Data) > 0 {
		if err := accessControls.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range accessControls.abi.Events[event].Inputs {
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

// AccessControlsRoleGranted represents a RoleGranted event raised by the AccessControls contract.
type AccessControlsRoleGranted struct {
	Role    [32]byte
	Account common.Address
	Sender  common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const AccessControlsRoleGrantedEventName = "RoleGranted"

// ContractEventName returns the user-defined event name.
func (AccessControlsRoleGranted) ContractEventName() string {
	return AccessControlsRoleGrantedEventName
}

// UnpackRoleGrantedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleGranted(bytes32 indexed role, address indexed account, address indexed sender)
func (accessControls *AccessControls) UnpackRoleGrantedEvent(log *types.Log) (*AccessControlsRoleGranted, error) {
	event := "RoleGranted"
	if len(log.Topics) == 0 || log.Topics[0] != accessControls.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(AccessControlsRoleGranted)
	if len(log.Data) > 0 {
		if err := accessControls.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range accessControls.abi.Events[event].Inputs {
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

// AccessControlsRoleRevoked represents a RoleRevoked event raised by the AccessControls contract.
type AccessControlsRoleRevoked struct {
	Role    [32]byte
	Account common.Address
	Sender  common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const AccessControlsRoleRevokedEventName = "RoleRevoked"

// ContractEventName returns the user-defined event name.
func (AccessControlsRoleRevoked) ContractEventName() string {
	return AccessControlsRoleRevokedEventName
}

// UnpackRoleRevokedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleRevoked(bytes32 indexed role, address indexed account, address indexed sender)
func (accessControls *AccessControls) UnpackRoleRevokedEvent(log *types.Log) (*AccessControlsRoleRevoked, error) {
	event := "RoleRevoked"
	if len(log.Topics) == 0 || log.Topics[0] != accessControls.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(AccessControlsRoleRevoked)
	if len(log.Data) > 0 {
		if err := accessControls.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range accessControls.abi.Events[event].Inputs {
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
func (accessControls *AccessControls) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], accessControls.abi.Errors["AccessControlBadConfirmation"].ID.Bytes()[:4]) {
		return accessControls.UnpackAccessControlBadConfirmationError(raw[4:])
	}
	if bytes.Equal(raw[:4], accessControls.abi.Errors["AccessControlUnauthorizedAccount"].ID.Bytes()[:4]) {
		return accessControls.UnpackAccessControlUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], accessControls.abi.Errors["ZeroAdmin"].ID.Bytes()[:4]) {
		return accessControls.UnpackZeroAdminError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// AccessControlsAccessControlBadConfirmation represents a AccessControlBadConfirmation error raised by the AccessControls contract.
type AccessControlsAccessControlBadConfirmation struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessControlBadConfirmation()
func AccessControlsAccessControlBadConfirmationErrorID() common.Hash {
	return common.HexToHash("0x6697b23232a647058342c0724fe7c415cab25915b54e5dbc03f233173d37b41c")
}

// UnpackAccessControlBadConfirmationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessControlBadConfirmation()
func (accessControls *AccessControls) UnpackAccessControlBadConfirmationError(raw []byte) (*AccessControlsAccessControlBadConfirmation, error) {
	out := new(AccessControlsAccessControlBadConfirmation)
	if err := accessControls.abi.UnpackIntoInterface(out, "AccessControlBadConfirmation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AccessControlsAccessControlUnauthorizedAccount represents a AccessControlUnauthorizedAccount error raised by the AccessControls contract.
type AccessControlsAccessControlUnauthorizedAccount struct {
	Account    common.Address
	NeededRole [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 neededRole)
func AccessControlsAccessControlUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0xe2517d3fbfae6f8515ef5ff1ccedc3933ab0cbbda0b492c06eb54ad10ef03b3e")
}

// UnpackAccessControlUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 neededRole)
func (accessControls *AccessControls) UnpackAccessControlUnauthorizedAccountError(raw []byte) (*AccessControlsAccessControlUnauthorizedAccount, error) {
	out := new(AccessControlsAccessControlUnauthorizedAccount)
	if err := accessControls.abi.UnpackIntoInterface(out, "AccessControlUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AccessControlsZeroAdmin represents a ZeroAdmin error raised by the AccessControls contract.
type AccessControlsZeroAdmin struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAdmin()
func AccessControlsZeroAdminErrorID() common.Hash {
	return common.HexToHash("0x7289db0ee0abc296040261a52ff209c8991a9c7f7acbaa6b5a604acd8f843b3b")
}

// UnpackZeroAdminError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAdmin()
func (accessControls *AccessControls) UnpackZeroAdminError(raw []byte) (*AccessControlsZeroAdmin, error) {
	out := new(AccessControlsZeroAdmin)
	if err := accessControls.abi.UnpackIntoInterface(out, "ZeroAdmin", raw); err != nil {
		return nil, err
	}
	return out, nil
}
