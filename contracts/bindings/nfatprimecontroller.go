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

// NfatPrimeControllerMetaData contains all meta data concerning the NfatPrimeController contract.
var NfatPrimeControllerMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"name\":\"nfatPrime_VERSION\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"nfatPrime_collect\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"}],\"name\":\"nfatPrime_getCollectRateLimitKey\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"gem\",\"type\":\"address\"}],\"name\":\"nfatPrime_getSubscribeRateLimitKey\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"}],\"name\":\"nfatPrime_getWithdrawRateLimitKey\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"nfatPrime_subscribe\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"nfatPrime_withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "NfatPrimeController",
}

// NfatPrimeController is an auto generated Go binding around an Ethereum contract.
type NfatPrimeController struct {
	abi abi.ABI
}

// NewNfatPrimeController creates a new instance of NfatPrimeController.
func NewNfatPrimeController() *NfatPrimeController {
	parsed, err := NfatPrimeControllerMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &NfatPrimeController{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *NfatPrimeController) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackNfatPrimeVERSION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9027aa28.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nfatPrime_VERSION() pure returns(string)
func (nfatPrimeController *NfatPrimeController) PackNfatPrimeVERSION() []byte {
	enc, err := nfatPrimeController.abi.Pack("nfatPrime_VERSION")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNfatPrimeVERSION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9027aa28.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nfatPrime_VERSION() pure returns(string)
func (nfatPrimeController *NfatPrimeController) TryPackNfatPrimeVERSION() ([]byte, error) {
	return nfatPrimeController.abi.Pack("nfatPrime_VERSION")
}

// UnpackNfatPrimeVERSION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9027aa28.
//
// Solidity: function nfatPrime_VERSION() pure returns(string)
func (nfatPrimeController *NfatPrimeController) UnpackNfatPrimeVERSION(data []byte) (string, error) {
	out, err := nfatPrimeController.abi.Unpack("nfatPrime_VERSION", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackNfatPrimeCollect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x440a8b3b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nfatPrime_collect(address facility, uint256 tokenId, uint256 amount) returns()
func (nfatPrimeController *NfatPrimeController) PackNfatPrimeCollect(facility common.Address, tokenId *big.Int, amount *big.Int) []byte {
	enc, err := nfatPrimeController.abi.Pack("nfatPrime_collect", facility, tokenId, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNfatPrimeCollect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x440a8b3b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nfatPrime_collect(address facility, uint256 tokenId, uint256 amount) returns()
func (nfatPrimeController *NfatPrimeController) TryPackNfatPrimeCollect(facility common.Address, tokenId *big.Int, amount *big.Int) ([]byte, error) {
	return nfatPrimeController.abi.Pack("nfatPrime_collect", facility, tokenId, amount)
}

// PackNfatPrimeGetCollectRateLimitKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf348434d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nfatPrime_getCollectRateLimitKey(address facility) pure returns(bytes32 key)
func (nfatPrimeController *NfatPrimeController) PackNfatPrimeGetCollectRateLimitKey(facility common.Address) []byte {
	enc, err := nfatPrimeController.abi.Pack("nfatPrime_getCollectRateLimitKey", facility)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNfatPrimeGetCollectRateLimitKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf348434d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nfatPrime_getCollectRateLimitKey(address facility) pure returns(bytes32 key)
func (nfatPrimeController *NfatPrimeController) TryPackNfatPrimeGetCollectRateLimitKey(facility common.Address) ([]byte, error) {
	return nfatPrimeController.abi.Pack("nfatPrime_getCollectRateLimitKey", facility)
}

// UnpackNfatPrimeGetCollectRateLimitKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf348434d.
//
// Solidity: function nfatPrime_getCollectRateLimitKey(address facility) pure returns(bytes32 key)
func (nfatPrimeController *NfatPrimeController) UnpackNfatPrimeGetCollectRateLimitKey(data []byte) ([32]byte, error) {
	out, err := nfatPrimeController.abi.Unpack("nfatPrime_getCollectRateLimitKey", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackNfatPrimeGetSubscribeRateLimitKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe952141a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nfatPrime_getSubscribeRateLimitKey(address facility, address gem) pure returns(bytes32 key)
func (nfatPrimeController *NfatPrimeController) PackNfatPrimeGetSubscribeRateLimitKey(facility common.Address, gem common.Address) []byte {
	enc, err := nfatPrimeController.abi.Pack("nfatPrime_getSubscribeRateLimitKey", facility, gem)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNfatPrimeGetSubscribeRateLimitKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe952141a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nfatPrime_getSubscribeRateLimitKey(address facility, address gem) pure returns(bytes32 key)
func (nfatPrimeController *NfatPrimeController) TryPackNfatPrimeGetSubscribeRateLimitKey(facility common.Address, gem common.Address) ([]byte, error) {
	return nfatPrimeController.abi.Pack("nfatPrime_getSubscribeRateLimitKey", facility, gem)
}

// UnpackNfatPrimeGetSubscribeRateLimitKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe952141a.
//
// Solidity: function nfatPrime_getSubscribeRateLimitKey(address facility, address gem) pure returns(bytes32 key)
func (nfatPrimeController *NfatPrimeController) UnpackNfatPrimeGetSubscribeRateLimitKey(data []byte) ([32]byte, error) {
	out, err := nfatPrimeController.abi.Unpack("nfatPrime_getSubscribeRateLimitKey", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackNfatPrimeGetWithdrawRateLimitKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43f7b5f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nfatPrime_getWithdrawRateLimitKey(address facility) pure returns(bytes32 key)
func (nfatPrimeController *NfatPrimeController) PackNfatPrimeGetWithdrawRateLimitKey(facility common.Address) []byte {
	enc, err := nfatPrimeController.abi.Pack("nfatPrime_getWithdrawRateLimitKey", facility)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNfatPrimeGetWithdrawRateLimitKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43f7b5f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nfatPrime_getWithdrawRateLimitKey(address facility) pure returns(bytes32 key)
func (nfatPrimeController *NfatPrimeController) TryPackNfatPrimeGetWithdrawRateLimitKey(facility common.Address) ([]byte, error) {
	return nfatPrimeController.abi.Pack("nfatPrime_getWithdrawRateLimitKey", facility)
}

// UnpackNfatPrimeGetWithdrawRateLimitKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x43f7b5f5.
//
// Solidity: function nfatPrime_getWithdrawRateLimitKey(address facility) pure returns(bytes32 key)
func (nfatPrimeController *NfatPrimeController) UnpackNfatPrimeGetWithdrawRateLimitKey(data []byte) ([32]byte, error) {
	out, err := nfatPrimeController.abi.Unpack("nfatPrime_getWithdrawRateLimitKey", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackNfatPrimeSubscribe is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe2f5e974.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nfatPrime_subscribe(address facility, uint256 amount, bytes data) returns()
func (nfatPrimeController *NfatPrimeController) PackNfatPrimeSubscribe(facility common.Address, amount *big.Int, data []byte) []byte {
	enc, err := nfatPrimeController.abi.Pack("nfatPrime_subscribe", facility, amount, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNfatPrimeSubscribe is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe2f5e974.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nfatPrime_subscribe(address facility, uint256 amount, bytes data) returns()
func (nfatPrimeController *NfatPrimeController) TryPackNfatPrimeSubscribe(facility common.Address, amount *big.Int, data []byte) ([]byte, error) {
	return nfatPrimeController.abi.Pack("nfatPrime_subscribe", facility, amount, data)
}

// PackNfatPrimeWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xba6cfa89.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nfatPrime_withdraw(address facility, uint256 amount) returns()
func (nfatPrimeController *NfatPrimeController) PackNfatPrimeWithdraw(facility common.Address, amount *big.Int) []byte {
	enc, err := nfatPrimeController.abi.Pack("nfatPrime_withdraw", facility, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNfatPrimeWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xba6cfa89.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nfatPrime_withdraw(address facility, uint256 amount) returns()
func (nfatPrimeController *NfatPrimeController) TryPackNfatPrimeWithdraw(facility common.Address, amount *big.Int) ([]byte, error) {
	return nfatPrimeController.abi.Pack("nfatPrime_withdraw", facility, amount)
}
