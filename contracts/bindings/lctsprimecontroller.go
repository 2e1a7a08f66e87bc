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

// LctsPrimeControllerMetaData contains all meta data concerning the LctsPrimeController contract.
var LctsPrimeControllerMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"name\":\"lctsPrime_VERSION\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"queue\",\"type\":\"address\"}],\"name\":\"lctsPrime_claim\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"reward\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"queue\",\"type\":\"address\"}],\"name\":\"lctsPrime_exit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"underlying\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"queue\",\"type\":\"address\"}],\"name\":\"lctsPrime_getClaimRateLimitKey\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"queue\",\"type\":\"address\"}],\"name\":\"lctsPrime_getRedeemRateLimitKey\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"queue\",\"type\":\"address\"}],\"name\":\"lctsPrime_getSubscribeRateLimitKey\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"queue\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"name\":\"lctsPrime_redeem\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"queue\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"lctsPrime_subscribe\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "LctsPrimeController",
}

// LctsPrimeController is an auto generated Go binding around an Ethereum contract.
type LctsPrimeController struct {
	abi abi.ABI
}

// NewLctsPrimeController creates a new instance of LctsPrimeController.
func NewLctsPrimeController() *LctsPrimeController {
	parsed, err := LctsPrimeControllerMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &LctsPrimeController{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *LctsPrimeController) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackLctsPrimeVERSION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2fd14b61.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lctsPrime_VERSION() view returns(string version)
func (lctsPrimeController *LctsPrimeController) PackLctsPrimeVERSION() []byte {
	enc, err := lctsPrimeController.abi.Pack("lctsPrime_VERSION")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLctsPrimeVERSION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2fd14b61.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lctsPrime_VERSION() view returns(string version)
func (lctsPrimeController *LctsPrimeController) TryPackLctsPrimeVERSION() ([]byte, error) {
	return lctsPrimeController.abi.Pack("lctsPrime_VERSION")
}

// UnpackLctsPrimeVERSION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2fd14b61.
//
// Solidity: function lctsPrime_VERSION() view returns(string version)
func (lctsPrimeController *LctsPrimeController) UnpackLctsPrimeVERSION(data []byte) (string, error) {
	out, err := lctsPrimeController.abi.Unpack("lctsPrime_VERSION", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackLctsPrimeClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc38443ea.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lctsPrime_claim(address queue) returns(uint256 reward)
func (lctsPrimeController *LctsPrimeController) PackLctsPrimeClaim(queue common.Address) []byte {
	enc, err := lctsPrimeController.abi.Pack("lctsPrime_claim", queue)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLctsPrimeClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc38443ea.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lctsPrime_claim(address queue) returns(uint256 reward)
func (lctsPrimeController *LctsPrimeController) TryPackLctsPrimeClaim(queue common.Address) ([]byte, error) {
	return lctsPrimeController.abi.Pack("lctsPrime_claim", queue)
}

// UnpackLctsPrimeClaim is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc38443ea.
//
// Solidity: function lctsPrime_claim(address queue) returns(uint256 reward)
func (lctsPrimeController *LctsPrimeController) UnpackLctsPrimeClaim(data []byte) (*big.Int, error) {
	out, err := lctsPrimeController.abi.Unpack("lctsPrime_claim", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLctsPrimeExit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d84c3c9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lctsPrime_exit(address queue) returns(uint256 underlying)
func (lctsPrimeController *LctsPrimeController) PackLctsPrimeExit(queue common.Address) []byte {
	enc, err := lctsPrimeController.abi.Pack("lctsPrime_exit", queue)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLctsPrimeExit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d84c3c9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lctsPrime_exit(address queue) returns(uint256 underlying)
func (lctsPrimeController *LctsPrimeController) TryPackLctsPrimeExit(queue common.Address) ([]byte, error) {
	return lctsPrimeController.abi.Pack("lctsPrime_exit", queue)
}

// UnpackLctsPrimeExit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7d84c3c9.
//
// Solidity: function lctsPrime_exit(address queue) returns(uint256 underlying)
func (lctsPrimeController *LctsPrimeController) UnpackLctsPrimeExit(data []byte) (*big.Int, error) {
	out, err := lctsPrimeController.abi.Unpack("lctsPrime_exit", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLctsPrimeGetClaimRateLimitKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7dcc8418.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lctsPrime_getClaimRateLimitKey(address queue) pure returns(bytes32 key)
func (lctsPrimeController *LctsPrimeController) PackLctsPrimeGetClaimRateLimitKey(queue common.Address) []byte {
	enc, err := lctsPrimeController.abi.Pack("lctsPrime_getClaimRateLimitKey", queue)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLctsPrimeGetClaimRateLimitKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7dcc8418.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lctsPrime_getClaimRateLimitKey(address queue) pure returns(bytes32 key)
func (lctsPrimeController *LctsPrimeController) TryPackLctsPrimeGetClaimRateLimitKey(queue common.Address) ([]byte, error) {
	return lctsPrimeController.abi.Pack("lctsPrime_getClaimRateLimitKey", queue)
}

// UnpackLctsPrimeGetClaimRateLimitKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7dcc8418.
//
// Solidity: function lctsPrime_getClaimRateLimitKey(address queue) pure returns(bytes32 key)
func (lctsPrimeController *LctsPrimeController) UnpackLctsPrimeGetClaimRateLimitKey(data []byte) ([32]byte, error) {
	out, err := lctsPrimeController.abi.Unpack("lctsPrime_getClaimRateLimitKey", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackLctsPrimeGetRedeemRateLimitKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb74d997.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lctsPrime_getRedeemRateLimitKey(address queue) view returns(bytes32 key)
func (lctsPrimeController *LctsPrimeController) PackLctsPrimeGetRedeemRateLimitKey(queue common.Address) []byte {
	enc, err := lctsPrimeController.abi.Pack("lctsPrime_getRedeemRateLimitKey", queue)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLctsPrimeGetRedeemRateLimitKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb74d997.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lctsPrime_getRedeemRateLimitKey(address queue) view returns(bytes32 key)
func (lctsPrimeController *LctsPrimeController) TryPackLctsPrimeGetRedeemRateLimitKey(queue common.Address) ([]byte, error) {
	return lctsPrimeController.abi.Pack("lctsPrime_getRedeemRateLimitKey", queue)
}

// UnpackLctsPrimeGetRedeemRateLimitKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xeb74d997.
//
// Solidity: function lctsPrime_getRedeemRateLimitKey(address queue) view returns(bytes32 key)
func (lctsPrimeController *LctsPrimeController) UnpackLctsPrimeGetRedeemRateLimitKey(data []byte) ([32]byte, error) {
	out, err := lctsPrimeController.abi.Unpack("lctsPrime_getRedeemRateLimitKey", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackLctsPrimeGetSubscribeRateLimitKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0a9e1c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lctsPrime_getSubscribeRateLimitKey(address queue) view returns(bytes32 key)
func (lctsPrimeController *LctsPrimeController) PackLctsPrimeGetSubscribeRateLimitKey(queue common.Address) []byte {
	enc, err := lctsPrimeController.abi.Pack("lctsPrime_getSubscribeRateLimitKey", queue)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLctsPrimeGetSubscribeRateLimitKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0a9e1c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lctsPrime_getSubscribeRateLimitKey(address queue) view returns(bytes32 key)
func (lctsPrimeController *LctsPrimeController) TryPackLctsPrimeGetSubscribeRateLimitKey(queue common.Address) ([]byte, error) {
	return lctsPrimeController.abi.Pack("lctsPrime_getSubscribeRateLimitKey", queue)
}

// UnpackLctsPrimeGetSubscribeRateLimitKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0a9e1c.
//
// Solidity: function lctsPrime_getSubscribeRateLimitKey(address queue) view returns(bytes32 key)
func (lctsPrimeController *LctsPrimeController) UnpackLctsPrimeGetSubscribeRateLimitKey(data []byte) ([32]byte, error) {
	out, err := lctsPrimeController.abi.Unpack("lctsPrime_getSubscribeRateLimitKey", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackLctsPrimeRedeem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf473e77d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lctsPrime_redeem(address queue, uint256 shares) returns()
func (lctsPrimeController *LctsPrimeController) PackLctsPrimeRedeem(queue common.Address, shares *big.Int) []byte {
	enc, err := lctsPrimeController.abi.Pack("lctsPrime_redeem", queue, shares)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLctsPrimeRedeem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf473e77d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lctsPrime_redeem(address queue, uint256 shares) returns()
func (lctsPrimeController *LctsPrimeController) TryPackLctsPrimeRedeem(queue common.Address, shares *big.Int) ([]byte, error) {
	return lctsPrimeController.abi.Pack("lctsPrime_redeem", queue, shares)
}

// PackLctsPrimeSubscribe is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb14ecad0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lctsPrime_subscribe(address queue, uint256 amount) returns()
func (lctsPrimeController *LctsPrimeController) PackLctsPrimeSubscribe(queue common.Address, amount *big.Int) []byte {
	enc, err := lctsPrimeController.abi.Pack("lctsPrime_subscribe", queue, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLctsPrimeSubscribe is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb14ecad0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lctsPrime_subscribe(address queue, uint256 amount) returns()
func (lctsPrimeController *LctsPrimeController) TryPackLctsPrimeSubscribe(queue common.Address, amount *big.Int) ([]byte, error) {
	return lctsPrimeController.abi.Pack("lctsPrime_subscribe", queue, amount)
}
