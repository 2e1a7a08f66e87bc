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

// LctsHaloControllerMetaData contains all meta data concerning the LctsHaloController contract.
var LctsHaloControllerMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"name\":\"lctsHalo_VERSION\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"queue\",\"type\":\"address\"}],\"name\":\"lctsHalo_getSettleRateLimitKey\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"queue\",\"type\":\"address\"}],\"name\":\"lctsHalo_lock\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"queue\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"rate\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"}],\"name\":\"lctsHalo_overrideExchangeRate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"share\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"capacity\",\"type\":\"uint256\"}],\"name\":\"lctsHalo_setCapacity\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"queue\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"rate\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"}],\"name\":\"lctsHalo_setExchangeRate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"share\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"}],\"name\":\"lctsHalo_setLockLimit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"share\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"bps\",\"type\":\"uint256\"}],\"name\":\"lctsHalo_setMaxAnnualGrowth\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"queue\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"capacity\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"}],\"name\":\"lctsHalo_settle\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"converted\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"rewarded\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "LctsHaloController",
}

// LctsHaloController is an auto generated Go binding around an Ethereum contract.
type LctsHaloController struct {
	abi abi.ABI
}

// NewLctsHaloController creates a new instance of LctsHaloController.
func NewLctsHaloController() *LctsHaloController {
	parsed, err := LctsHaloControllerMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &LctsHaloController{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *LctsHaloController) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackLctsHaloVERSION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x90639a7e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lctsHalo_VERSION() view returns(string version)
func (lctsHaloController *LctsHaloController) PackLctsHaloVERSION() []byte {
	enc, err := lctsHaloController.abi.Pack("lctsHalo_VERSION")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLctsHaloVERSION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x90639a7e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lctsHalo_VERSION() view returns(string version)
func (lctsHaloController *LctsHaloController) TryPackLctsHaloVERSION() ([]byte, error) {
	return lctsHaloController.abi.Pack("lctsHalo_VERSION")
}

// UnpackLctsHaloVERSION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x90639a7e.
//
// Solidity: function lctsHalo_VERSION() view returns(string version)
func (lctsHaloController *LctsHaloController) UnpackLctsHaloVERSION(data []byte) (string, error) {
	out, err := lctsHaloController.abi.Unpack("lctsHalo_VERSION", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackLctsHaloGetSettleRateLimitKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x14ad15ee.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lctsHalo_getSettleRateLimitKey(address queue) view returns(bytes32 key)
func (lctsHaloController *LctsHaloController) PackLctsHaloGetSettleRateLimitKey(queue common.Address) []byte {
	enc, err := lctsHaloController.abi.Pack("lctsHalo_getSettleRateLimitKey", queue)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLctsHaloGetSettleRateLimitKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x14ad15ee.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lctsHalo_getSettleRateLimitKey(address queue) view returns(bytes32 key)
func (lctsHaloController *LctsHaloController) TryPackLctsHaloGetSettleRateLimitKey(queue common.Address) ([]byte, error) {
	return lctsHaloController.abi.Pack("lctsHalo_getSettleRateLimitKey", queue)
}

// UnpackLctsHaloGetSettleRateLimitKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x14ad15ee.
//
// Solidity: function lctsHalo_getSettleRateLimitKey(address queue) view returns(bytes32 key)
func (lctsHaloController *LctsHaloController) UnpackLctsHaloGetSettleRateLimitKey(data []byte) ([32]byte, error) {
	out, err := lctsHaloController.abi.Unpack("lctsHalo_getSettleRateLimitKey", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackLctsHaloLock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6c19a327.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lctsHalo_lock(address queue) returns()
func (lctsHaloController *LctsHaloController) PackLctsHaloLock(queue common.Address) []byte {
	enc, err := lctsHaloController.abi.Pack("lctsHalo_lock", queue)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLctsHaloLock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6c19a327.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lctsHalo_lock(address queue) returns()
func (lctsHaloController *LctsHaloController) TryPackLctsHaloLock(queue common.Address) ([]byte, error) {
	return lctsHaloController.abi.Pack("lctsHalo_lock", queue)
}

// PackLctsHaloOverrideExchangeRate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbb0c734c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lctsHalo_overrideExchangeRate(address queue, uint256 rate, uint256 expected) returns()
func (lctsHaloController *LctsHaloController) PackLctsHaloOverrideExchangeRate(queue common.Address, rate *big.Int, expected *big.Int) []byte {
	enc, err := lctsHaloController.abi.Pack("lctsHalo_overrideExchangeRate", queue, rate, expected)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLctsHaloOverrideExchangeRate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbb0c734c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lctsHalo_overrideExchangeRate(address queue, uint256 rate, uint256 expected) returns()
func (lctsHaloController *LctsHaloController) TryPackLctsHaloOverrideExchangeRate(queue common.Address, rate *big.Int, expected *big.Int) ([]byte, error) {
	return lctsHaloController.abi.Pack("lctsHalo_overrideExchangeRate", queue, rate, expected)
}

// PackLctsHaloSetCapacity is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x883f8734.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lctsHalo_setCapacity(address share, uint256 capacity) returns()
func (lctsHaloController *LctsHaloController) PackLctsHaloSetCapacity(share common.Address, capacity *big.Int) []byte {
	enc, err := lctsHaloController.abi.Pack("lctsHalo_setCapacity", share, capacity)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLctsHaloSetCapacity is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x883f8734.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lctsHalo_setCapacity(address share, uint256 capacity) returns()
func (lctsHaloController *LctsHaloController) TryPackLctsHaloSetCapacity(share common.Address, capacity *big.Int) ([]byte, error) {
	return lctsHaloController.abi.Pack("lctsHalo_setCapacity", share, capacity)
}

// PackLctsHaloSetExchangeRate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5b58360d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lctsHalo_setExchangeRate(address queue, uint256 rate, uint256 expected) returns()
func (lctsHaloController *LctsHaloController) PackLctsHaloSetExchangeRate(queue common.Address, rate *big.Int, expected *big.Int) []byte {
	enc, err := lctsHaloController.abi.Pack("lctsHalo_setExchangeRate", queue, rate, expected)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLctsHaloSetExchangeRate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5b58360d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lctsHalo_setExchangeRate(address queue, uint256 rate, uint256 expected) returns()
func (lctsHaloController *LctsHaloController) TryPackLctsHaloSetExchangeRate(queue common.Address, rate *big.Int, expected *big.Int) ([]byte, error) {
	return lctsHaloController.abi.Pack("lctsHalo_setExchangeRate", queue, rate, expected)
}

// PackLctsHaloSetLockLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbe6f30b0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lctsHalo_setLockLimit(address share, uint256 limit) returns()
func (lctsHaloController *LctsHaloController) PackLctsHaloSetLockLimit(share common.Address, limit *big.Int) []byte {
	enc, err := lctsHaloController.abi.Pack("lctsHalo_setLockLimit", share, limit)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLctsHaloSetLockLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbe6f30b0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lctsHalo_setLockLimit(address share, uint256 limit) returns()
func (lctsHaloController *LctsHaloController) TryPackLctsHaloSetLockLimit(share common.Address, limit *big.Int) ([]byte, error) {
	return lctsHaloController.abi.Pack("lctsHalo_setLockLimit", share, limit)
}

// PackLctsHaloSetMaxAnnualGrowth is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa261aa96.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lctsHalo_setMaxAnnualGrowth(address share, uint256 bps) returns()
func (lctsHaloController *LctsHaloController) PackLctsHaloSetMaxAnnualGrowth(share common.Address, bps *big.Int) []byte {
	enc, err := lctsHaloController.abi.Pack("lctsHalo_setMaxAnnualGrowth", share, bps)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLctsHaloSetMaxAnnualGrowth is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa261aa96.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lctsHalo_setMaxAnnualGrowth(address share, uint256 bps) returns()
func (lctsHaloController *LctsHaloController) TryPackLctsHaloSetMaxAnnualGrowth(share common.Address, bps *big.Int) ([]byte, error) {
	return lctsHaloController.abi.Pack("lctsHalo_setMaxAnnualGrowth", share, bps)
}

// PackLctsHaloSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d83557b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lctsHalo_settle(address queue, uint256 capacity, uint256 expected) returns(uint256 converted, uint256 rewarded)
func (lctsHaloController *LctsHaloController) PackLctsHaloSettle(queue common.Address, capacity *big.Int, expected *big.Int) []byte {
	enc, err := lctsHaloController.abi.Pack("lctsHalo_settle", queue, capacity, expected)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLctsHaloSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d83557b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lctsHalo_settle(address queue, uint256 capacity, uint256 expected) returns(uint256 converted, uint256 rewarded)
func (lctsHaloController *LctsHaloController) TryPackLctsHaloSettle(queue common.Address, capacity *big.Int, expected *big.Int) ([]byte, error) {
	return lctsHaloController.abi.Pack("lctsHalo_settle", queue, capacity, expected)
}

// LctsHaloControllerLctsHaloSettleOutput serves as a container for the return parameters of contract
// method LctsHaloSettle.
type LctsHaloControllerLctsHaloSettleOutput struct {
	Converted *big.Int
	Rewarded  *big.Int
}

// UnpackLctsHaloSettle is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2d83557b.
//
// Solidity: function lctsHalo_settle(address queue, uint256 capacity, uint256 expected) returns(uint256 converted, uint256 rewarded)
func (lctsHaloController *LctsHaloController) UnpackLctsHaloSettle(data []byte) (LctsHaloControllerLctsHaloSettleOutput, error) {
	out, err := lctsHaloController.abi.Unpack("lctsHalo_settle", data)
	outstruct := new(LctsHaloControllerLctsHaloSettleOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Converted = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Rewarded = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}
