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

// ClassModuleMetaData contains all meta data concerning the ClassModule contract.
var ClassModuleMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"subject\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"}],\"internalType\":\"structIClassModule.Context\",\"name\":\"context\",\"type\":\"tuple\"},{\"internalType\":\"address[]\",\"name\":\"blocks\",\"type\":\"address[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"classLimitKey\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"prime\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"classParameters\",\"outputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"names\",\"type\":\"bytes32[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"}],\"internalType\":\"structIClassModule.Context\",\"name\":\"context\",\"type\":\"tuple\"},{\"internalType\":\"address[]\",\"name\":\"blocks\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"controllerCalls\",\"outputs\":[{\"internalType\":\"bytes[]\",\"name\":\"calls\",\"type\":\"bytes[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"}],\"internalType\":\"structIClassModule.Context\",\"name\":\"context\",\"type\":\"tuple\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"deployClass\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"blocks\",\"type\":\"address[]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"}],\"internalType\":\"structIClassModule.Context\",\"name\":\"context\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"unit\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"deployUnit\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"contracts\",\"type\":\"address[]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"kind\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"factory\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"}],\"internalType\":\"structIClassModule.Context\",\"name\":\"context\",\"type\":\"tuple\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"predictClass\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"blocks\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"factory\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"}],\"internalType\":\"structIClassModule.Context\",\"name\":\"context\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"unit\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"predictUnit\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"contracts\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"subject\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"}],\"internalType\":\"structIClassModule.Context\",\"name\":\"context\",\"type\":\"tuple\"},{\"internalType\":\"address[]\",\"name\":\"contracts\",\"type\":\"address[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"unitLimitKey\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"prime\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unitParameters\",\"outputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"names\",\"type\":\"bytes32[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "ClassModule",
}

// ClassModule is an auto generated Go binding around an Ethereum contract.
type ClassModule struct {
	abi abi.ABI
}

// NewClassModule creates a new instance of ClassModule.
func NewClassModule() *ClassModule {
	parsed, err := ClassModuleMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &ClassModule{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *ClassModule) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackClassLimitKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x05b00515.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function classLimitKey(bytes32 route, address subject, (address,bytes32,bytes32,address) context, address[] blocks, bytes data) view returns(bytes32 key, bool prime)
func (classModule *ClassModule) PackClassLimitKey(route [32]byte, subject common.Address, context IClassModuleContext, blocks []common.Address, data []byte) []byte {
	enc, err := classModule.abi.Pack("classLimitKey", route, subject, context, blocks, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClassLimitKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x05b00515.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function classLimitKey(bytes32 route, address subject, (address,bytes32,bytes32,address) context, address[] blocks, bytes data) view returns(bytes32 key, bool prime)
func (classModule *ClassModule) TryPackClassLimitKey(route [32]byte, subject common.Address, context IClassModuleContext, blocks []common.Address, data []byte) ([]byte, error) {
	return classModule.abi.Pack("classLimitKey", route, subject, context, blocks, data)
}

// ClassModuleClassLimitKeyOutput serves as a container for the return parameters of contract
// method ClassLimitKey.
type ClassModuleClassLimitKeyOutput struct {
	Key   [32]byte
	Prime bool
}

// UnpackClassLimitKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x05b00515.
//
// Solidity: function classLimitKey(bytes32 route, address subject, (address,bytes32,bytes32,address) context, address[] blocks, bytes data) view returns(bytes32 key, bool prime)
func (classModule *ClassModule) UnpackClassLimitKey(data []byte) (ClassModuleClassLimitKeyOutput, error) {
	out, err := classModule.abi.Unpack("classLimitKey", data)
	outstruct := new(ClassModuleClassLimitKeyOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Key = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.Prime = *abi.ConvertType(out[1], new(bool)).(*bool)
	return *outstruct, nil
}

// PackClassParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdbc456f2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function classParameters() view returns(bytes32[] names)
func (classModule *ClassModule) PackClassParameters() []byte {
	enc, err := classModule.abi.Pack("classParameters")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClassParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdbc456f2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function classParameters() view returns(bytes32[] names)
func (classModule *ClassModule) TryPackClassParameters() ([]byte, error) {
	return classModule.abi.Pack("classParameters")
}

// UnpackClassParameters is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdbc456f2.
//
// Solidity: function classParameters() view returns(bytes32[] names)
func (classModule *ClassModule) UnpackClassParameters(data []byte) ([][32]byte, error) {
	out, err := classModule.abi.Unpack("classParameters", data)
	if err != nil {
		return *new([][32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][32]byte)).(*[][32]byte)
	return out0, nil
}

// PackControllerCalls is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x98818637.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function controllerCalls((address,bytes32,bytes32,address) context, address[] blocks, uint256[] values, bytes data) view returns(bytes[] calls)
func (classModule *ClassModule) PackControllerCalls(context IClassModuleContext, blocks []common.Address, values []*big.Int, data []byte) []byte {
	enc, err := classModule.abi.Pack("controllerCalls", context, blocks, values, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackControllerCalls is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x98818637.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function controllerCalls((address,bytes32,bytes32,address) context, address[] blocks, uint256[] values, bytes data) view returns(bytes[] calls)
func (classModule *ClassModule) TryPackControllerCalls(context IClassModuleContext, blocks []common.Address, values []*big.Int, data []byte) ([]byte, error) {
	return classModule.abi.Pack("controllerCalls", context, blocks, values, data)
}

// UnpackControllerCalls is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x98818637.
//
// Solidity: function controllerCalls((address,bytes32,bytes32,address) context, address[] blocks, uint256[] values, bytes data) view returns(bytes[] calls)
func (classModule *ClassModule) UnpackControllerCalls(data []byte) ([][]byte, error) {
	out, err := classModule.abi.Unpack("controllerCalls", data)
	if err != nil {
		return *new([][]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][]byte)).(*[][]byte)
	return out0, nil
}

// PackDeployClass is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61350080.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deployClass((address,bytes32,bytes32,address) context, uint256[] values, bytes data) returns(address[] blocks)
func (classModule *ClassModule) PackDeployClass(context IClassModuleContext, values []*big.Int, data []byte) []byte {
	enc, err := classModule.abi.Pack("deployClass", context, values, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeployClass is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61350080.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deployClass((address,bytes32,bytes32,address) context, uint256[] values, bytes data) returns(address[] blocks)
func (classModule *ClassModule) TryPackDeployClass(context IClassModuleContext, values []*big.Int, data []byte) ([]byte, error) {
	return classModule.abi.Pack("deployClass", context, values, data)
}

// UnpackDeployClass is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x61350080.
//
// Solidity: function deployClass((address,bytes32,bytes32,address) context, uint256[] values, bytes data) returns(address[] blocks)
func (classModule *ClassModule) UnpackDeployClass(data []byte) ([]common.Address, error) {
	out, err := classModule.abi.Unpack("deployClass", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackDeployUnit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfa17daf7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deployUnit((address,bytes32,bytes32,address) context, bytes32 unit, uint256[] values, bytes data) returns(address[] contracts)
func (classModule *ClassModule) PackDeployUnit(context IClassModuleContext, unit [32]byte, values []*big.Int, data []byte) []byte {
	enc, err := classModule.abi.Pack("deployUnit", context, unit, values, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeployUnit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfa17daf7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deployUnit((address,bytes32,bytes32,address) context, bytes32 unit, uint256[] values, bytes data) returns(address[] contracts)
func (classModule *ClassModule) TryPackDeployUnit(context IClassModuleContext, unit [32]byte, values []*big.Int, data []byte) ([]byte, error) {
	return classModule.abi.Pack("deployUnit", context, unit, values, data)
}

// UnpackDeployUnit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfa17daf7.
//
// Solidity: function deployUnit((address,bytes32,bytes32,address) context, bytes32 unit, uint256[] values, bytes data) returns(address[] contracts)
func (classModule *ClassModule) UnpackDeployUnit(data []byte) ([]common.Address, error) {
	out, err := classModule.abi.Unpack("deployUnit", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackKind is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x04baa00b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function kind() view returns(bytes32)
func (classModule *ClassModule) PackKind() []byte {
	enc, err := classModule.abi.Pack("kind")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackKind is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x04baa00b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function kind() view returns(bytes32)
func (classModule *ClassModule) TryPackKind() ([]byte, error) {
	return classModule.abi.Pack("kind")
}

// UnpackKind is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x04baa00b.
//
// Solidity: function kind() view returns(bytes32)
func (classModule *ClassModule) UnpackKind(data []byte) ([32]byte, error) {
	out, err := classModule.abi.Unpack("kind", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackPredictClass is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x955b327f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function predictClass(address factory, (address,bytes32,bytes32,address) context, uint256[] values, bytes data) view returns(address[] blocks)
func (classModule *ClassModule) PackPredictClass(factory common.Address, context IClassModuleContext, values []*big.Int, data []byte) []byte {
	enc, err := classModule.abi.Pack("predictClass", factory, context, values, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPredictClass is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x955b327f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function predictClass(address factory, (address,bytes32,bytes32,address) context, uint256[] values, bytes data) view returns(address[] blocks)
func (classModule *ClassModule) TryPackPredictClass(factory common.Address, context IClassModuleContext, values []*big.Int, data []byte) ([]byte, error) {
	return classModule.abi.Pack("predictClass", factory, context, values, data)
}

// UnpackPredictClass is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x955b327f.
//
// Solidity: function predictClass(address factory, (address,bytes32,bytes32,address) context, uint256[] values, bytes data) view returns(address[] blocks)
func (classModule *ClassModule) UnpackPredictClass(data []byte) ([]common.Address, error) {
	out, err := classModule.abi.Unpack("predictClass", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackPredictUnit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x32194754.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function predictUnit(address factory, (address,bytes32,bytes32,address) context, bytes32 unit, uint256[] values, bytes data) view returns(address[] contracts)
func (classModule *ClassModule) PackPredictUnit(factory common.Address, context IClassModuleContext, unit [32]byte, values []*big.Int, data []byte) []byte {
	enc, err := classModule.abi.Pack("predictUnit", factory, context, unit, values, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPredictUnit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x32194754.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function predictUnit(address factory, (address,bytes32,bytes32,address) context, bytes32 unit, uint256[] values, bytes data) view returns(address[] contracts)
func (classModule *ClassModule) TryPackPredictUnit(factory common.Address, context IClassModuleContext, unit [32]byte, values []*big.Int, data []byte) ([]byte, error) {
	return classModule.abi.Pack("predictUnit", factory, context, unit, values, data)
}

// UnpackPredictUnit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x32194754.
//
// Solidity: function predictUnit(address factory, (address,bytes32,bytes32,address) context, bytes32 unit, uint256[] values, bytes data) view returns(address[] contracts)
func (classModule *ClassModule) UnpackPredictUnit(data []byte) ([]common.Address, error) {
	out, err := classModule.abi.Unpack("predictUnit", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackUnitLimitKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcdfe1957.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unitLimitKey(bytes32 route, address subject, (address,bytes32,bytes32,address) context, address[] contracts, bytes data) view returns(bytes32 key, bool prime)
func (classModule *ClassModule) PackUnitLimitKey(route [32]byte, subject common.Address, context IClassModuleContext, contracts []common.Address, data []byte) []byte {
	enc, err := classModule.abi.Pack("unitLimitKey", route, subject, context, contracts, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnitLimitKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcdfe1957.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unitLimitKey(bytes32 route, address subject, (address,bytes32,bytes32,address) context, address[] contracts, bytes data) view returns(bytes32 key, bool prime)
func (classModule *ClassModule) TryPackUnitLimitKey(route [32]byte, subject common.Address, context IClassModuleContext, contracts []common.Address, data []byte) ([]byte, error) {
	return classModule.abi.Pack("unitLimitKey", route, subject, context, contracts, data)
}

// ClassModuleUnitLimitKeyOutput serves as a container for the return parameters of contract
// method UnitLimitKey.
type ClassModuleUnitLimitKeyOutput struct {
	Key   [32]byte
	Prime bool
}

// UnpackUnitLimitKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcdfe1957.
//
// Solidity: function unitLimitKey(bytes32 route, address subject, (address,bytes32,bytes32,address) context, address[] contracts, bytes data) view returns(bytes32 key, bool prime)
func (classModule *ClassModule) UnpackUnitLimitKey(data []byte) (ClassModuleUnitLimitKeyOutput, error) {
	out, err := classModule.abi.Unpack("unitLimitKey", data)
	outstruct := new(ClassModuleUnitLimitKeyOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Key = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.Prime = *abi.ConvertType(out[1], new(bool)).(*bool)
	return *outstruct, nil
}

// PackUnitParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x39ffdba5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unitParameters() view returns(bytes32[] names)
func (classModule *ClassModule) PackUnitParameters() []byte {
	enc, err := classModule.abi.Pack("unitParameters")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnitParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x39ffdba5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unitParameters() view returns(bytes32[] names)
func (classModule *ClassModule) TryPackUnitParameters() ([]byte, error) {
	return classModule.abi.Pack("unitParameters")
}

// UnpackUnitParameters is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x39ffdba5.
//
// Solidity: function unitParameters() view returns(bytes32[] names)
func (classModule *ClassModule) UnpackUnitParameters(data []byte) ([][32]byte, error) {
	out, err := classModule.abi.Unpack("unitParameters", data)
	if err != nil {
		return *new([][32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][32]byte)).(*[][32]byte)
	return out0, nil
}
