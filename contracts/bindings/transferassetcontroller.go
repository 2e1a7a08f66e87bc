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

// TransferAssetControllerMetaData contains all meta data concerning the TransferAssetController contract.
var TransferAssetControllerMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"name\":\"transferAsset_VERSION\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"destination\",\"type\":\"address\"}],\"name\":\"transferAsset_getTransferRateLimitKey\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"destination\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"transferAsset_transfer\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "TransferAssetController",
}

// TransferAssetController is an auto generated Go binding around an Ethereum contract.
type TransferAssetController struct {
	abi abi.ABI
}

// NewTransferAssetController creates a new instance of TransferAssetController.
func NewTransferAssetController() *TransferAssetController {
	parsed, err := TransferAssetControllerMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &TransferAssetController{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *TransferAssetController) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackTransferAssetVERSION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc58a1a66.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferAsset_VERSION() pure returns(string)
func (transferAssetController *TransferAssetController) PackTransferAssetVERSION() []byte {
	enc, err := transferAssetController.abi.Pack("transferAsset_VERSION")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferAssetVERSION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc58a1a66.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferAsset_VERSION() pure returns(string)
func (transferAssetController *TransferAssetController) TryPackTransferAssetVERSION() ([]byte, error) {
	return transferAssetController.abi.Pack("transferAsset_VERSION")
}

// UnpackTransferAssetVERSION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc58a1a66.
//
// Solidity: function transferAsset_VERSION() pure returns(string)
func (transferAssetController *TransferAssetController) UnpackTransferAssetVERSION(data []byte) (string, error) {
	out, err := transferAssetController.abi.Unpack("transferAsset_VERSION", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTransferAssetGetTransferRateLimitKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18cb1daf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferAsset_getTransferRateLimitKey(address asset, address destination) pure returns(bytes32 key)
func (transferAssetController *TransferAssetController) PackTransferAssetGetTransferRateLimitKey(asset common.Address, destination common.Address) []byte {
	enc, err := transferAssetController.abi.Pack("transferAsset_getTransferRateLimitKey", asset, destination)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferAssetGetTransferRateLimitKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18cb1daf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferAsset_getTransferRateLimitKey(address asset, address destination) pure returns(bytes32 key)
func (transferAssetController *TransferAssetController) TryPackTransferAssetGetTransferRateLimitKey(asset common.Address, destination common.Address) ([]byte, error) {
	return transferAssetController.abi.Pack("transferAsset_getTransferRateLimitKey", asset, destination)
}

// UnpackTransferAssetGetTransferRateLimitKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18cb1daf.
//
// Solidity: function transferAsset_getTransferRateLimitKey(address asset, address destination) pure returns(bytes32 key)
func (transferAssetController *TransferAssetController) UnpackTransferAssetGetTransferRateLimitKey(data []byte) ([32]byte, error) {
	out, err := transferAssetController.abi.Unpack("transferAsset_getTransferRateLimitKey", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackTransferAssetTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56ebb17a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferAsset_transfer(address asset, address destination, uint256 amount) returns()
func (transferAssetController *TransferAssetController) PackTransferAssetTransfer(asset common.Address, destination common.Address, amount *big.Int) []byte {
	enc, err := transferAssetController.abi.Pack("transferAsset_transfer", asset, destination, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferAssetTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56ebb17a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferAsset_transfer(address asset, address destination, uint256 amount) returns()
func (transferAssetController *TransferAssetController) TryPackTransferAssetTransfer(asset common.Address, destination common.Address, amount *big.Int) ([]byte, error) {
	return transferAssetController.abi.Pack("transferAsset_transfer", asset, destination, amount)
}
