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

// NfatHaloControllerMetaData contains all meta data concerning the NfatHaloController contract.
var NfatHaloControllerMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"name\":\"nfatHalo_VERSION\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"nfatHalo_getCurrentMaxOutstandingInterest\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"maxOutstandingInterest\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"}],\"name\":\"nfatHalo_getFacilityState\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"interestIndex\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"lastUpdated\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"nfatHalo_getIssueRateLimitKey\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"}],\"name\":\"nfatHalo_getMaxAnnualGrowthRate\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"maxAnnualGrowthRate\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"nfatHalo_getPosition\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"issued\",\"type\":\"bool\"},{\"internalType\":\"uint256\",\"name\":\"outstandingPrincipal\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maxOutstandingInterest\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"interestIndex\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"gem\",\"type\":\"address\"}],\"name\":\"nfatHalo_getRepayInterestRateLimitKey\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"gem\",\"type\":\"address\"}],\"name\":\"nfatHalo_getRepayPrincipalRateLimitKey\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"nfatHalo_issue\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"nfatHalo_repayInterest\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"nfatHalo_repayPrincipal\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"unit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"capacity\",\"type\":\"uint256\"}],\"name\":\"nfatHalo_setCapacity\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"maxAnnualGrowthRate\",\"type\":\"uint256\"}],\"name\":\"nfatHalo_setMaxAnnualGrowthRate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"unit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minSize\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maxSize\",\"type\":\"uint256\"}],\"name\":\"nfatHalo_setSizes\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"unit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minTerm\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maxTerm\",\"type\":\"uint256\"}],\"name\":\"nfatHalo_setTerms\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"unit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minYield\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maxYield\",\"type\":\"uint256\"}],\"name\":\"nfatHalo_setYields\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "NfatHaloController",
}

// NfatHaloController is an auto generated Go binding around an Ethereum contract.
type NfatHaloController struct {
	abi abi.ABI
}

// NewNfatHaloController creates a new instance of NfatHaloController.
func NewNfatHaloController() *NfatHaloController {
	parsed, err := NfatHaloControllerMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &NfatHaloController{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *NfatHaloController) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackNfatHaloVERSION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfaa46a94.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nfatHalo_VERSION() pure returns(string)
func (nfatHaloController *NfatHaloController) PackNfatHaloVERSION() []byte {
	enc, err := nfatHaloController.abi.Pack("nfatHalo_VERSION")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNfatHaloVERSION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfaa46a94.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nfatHalo_VERSION() pure returns(string)
func (nfatHaloController *NfatHaloController) TryPackNfatHaloVERSION() ([]byte, error) {
	return nfatHaloController.abi.Pack("nfatHalo_VERSION")
}

// UnpackNfatHaloVERSION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfaa46a94.
//
// Solidity: function nfatHalo_VERSION() pure returns(string)
func (nfatHaloController *NfatHaloController) UnpackNfatHaloVERSION(data []byte) (string, error) {
	out, err := nfatHaloController.abi.Unpack("nfatHalo_VERSION", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackNfatHaloGetCurrentMaxOutstandingInterest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb720dcb3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nfatHalo_getCurrentMaxOutstandingInterest(address facility, uint256 tokenId) view returns(uint256 maxOutstandingInterest)
func (nfatHaloController *NfatHaloController) PackNfatHaloGetCurrentMaxOutstandingInterest(facility common.Address, tokenId *big.Int) []byte {
	enc, err := nfatHaloController.abi.Pack("nfatHalo_getCurrentMaxOutstandingInterest", facility, tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNfatHaloGetCurrentMaxOutstandingInterest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb720dcb3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nfatHalo_getCurrentMaxOutstandingInterest(address facility, uint256 tokenId) view returns(uint256 maxOutstandingInterest)
func (nfatHaloController *NfatHaloController) TryPackNfatHaloGetCurrentMaxOutstandingInterest(facility common.Address, tokenId *big.Int) ([]byte, error) {
	return nfatHaloController.abi.Pack("nfatHalo_getCurrentMaxOutstandingInterest", facility, tokenId)
}

// UnpackNfatHaloGetCurrentMaxOutstandingInterest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb720dcb3.
//
// Solidity: function nfatHalo_getCurrentMaxOutstandingInterest(address facility, uint256 tokenId) view returns(uint256 maxOutstandingInterest)
func (nfatHaloController *NfatHaloController) UnpackNfatHaloGetCurrentMaxOutstandingInterest(data []byte) (*big.Int, error) {
	out, err := nfatHaloController.abi.Unpack("nfatHalo_getCurrentMaxOutstandingInterest", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackNfatHaloGetFacilityState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x86e3aeb1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nfatHalo_getFacilityState(address facility) view returns(uint256 interestIndex, uint256 lastUpdated)
func (nfatHaloController *NfatHaloController) PackNfatHaloGetFacilityState(facility common.Address) []byte {
	enc, err := nfatHaloController.abi.Pack("nfatHalo_getFacilityState", facility)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNfatHaloGetFacilityState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x86e3aeb1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nfatHalo_getFacilityState(address facility) view returns(uint256 interestIndex, uint256 lastUpdated)
func (nfatHaloController *NfatHaloController) TryPackNfatHaloGetFacilityState(facility common.Address) ([]byte, error) {
	return nfatHaloController.abi.Pack("nfatHalo_getFacilityState", facility)
}

// NfatHaloControllerNfatHaloGetFacilityStateOutput serves as a container for the return parameters of contract
// method NfatHaloGetFacilityState.
type NfatHaloControllerNfatHaloGetFacilityStateOutput struct {
	InterestIndex *big.Int
	LastUpdated   *big.Int
}

// UnpackNfatHaloGetFacilityState is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x86e3aeb1.
//
// Solidity: function nfatHalo_getFacilityState(address facility) view returns(uint256 interestIndex, uint256 lastUpdated)
func (nfatHaloController *NfatHaloController) UnpackNfatHaloGetFacilityState(data []byte) (NfatHaloControllerNfatHaloGetFacilityStateOutput, error) {
	out, err := nfatHaloController.abi.Unpack("nfatHalo_getFacilityState", data)
	outstruct := new(NfatHaloControllerNfatHaloGetFacilityStateOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.InterestIndex = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.LastUpdated = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackNfatHaloGetIssueRateLimitKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x21c21cbb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nfatHalo_getIssueRateLimitKey(address facility, address to) pure returns(bytes32 key)
func (nfatHaloController *NfatHaloController) PackNfatHaloGetIssueRateLimitKey(facility common.Address, to common.Address) []byte {
	enc, err := nfatHaloController.abi.Pack("nfatHalo_getIssueRateLimitKey", facility, to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNfatHaloGetIssueRateLimitKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x21c21cbb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nfatHalo_getIssueRateLimitKey(address facility, address to) pure returns(bytes32 key)
func (nfatHaloController *NfatHaloController) TryPackNfatHaloGetIssueRateLimitKey(facility common.Address, to common.Address) ([]byte, error) {
	return nfatHaloController.abi.Pack("nfatHalo_getIssueRateLimitKey", facility, to)
}

// UnpackNfatHaloGetIssueRateLimitKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x21c21cbb.
//
// Solidity: function nfatHalo_getIssueRateLimitKey(address facility, address to) pure returns(bytes32 key)
func (nfatHaloController *NfatHaloController) UnpackNfatHaloGetIssueRateLimitKey(data []byte) ([32]byte, error) {
	out, err := nfatHaloController.abi.Unpack("nfatHalo_getIssueRateLimitKey", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackNfatHaloGetMaxAnnualGrowthRate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7876db5f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nfatHalo_getMaxAnnualGrowthRate(address facility) view returns(uint256 maxAnnualGrowthRate)
func (nfatHaloController *NfatHaloController) PackNfatHaloGetMaxAnnualGrowthRate(facility common.Address) []byte {
	enc, err := nfatHaloController.abi.Pack("nfatHalo_getMaxAnnualGrowthRate", facility)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNfatHaloGetMaxAnnualGrowthRate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7876db5f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nfatHalo_getMaxAnnualGrowthRate(address facility) view returns(uint256 maxAnnualGrowthRate)
func (nfatHaloController *NfatHaloController) TryPackNfatHaloGetMaxAnnualGrowthRate(facility common.Address) ([]byte, error) {
	return nfatHaloController.abi.Pack("nfatHalo_getMaxAnnualGrowthRate", facility)
}

// UnpackNfatHaloGetMaxAnnualGrowthRate is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7876db5f.
//
// Solidity: function nfatHalo_getMaxAnnualGrowthRate(address facility) view returns(uint256 maxAnnualGrowthRate)
func (nfatHaloController *NfatHaloController) UnpackNfatHaloGetMaxAnnualGrowthRate(data []byte) (*big.Int, error) {
	out, err := nfatHaloController.abi.Unpack("nfatHalo_getMaxAnnualGrowthRate", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackNfatHaloGetPosition is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7916b083.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nfatHalo_getPosition(address facility, uint256 tokenId) view returns(bool issued, uint256 outstandingPrincipal, uint256 maxOutstandingInterest, uint256 interestIndex)
func (nfatHaloController *NfatHaloController) PackNfatHaloGetPosition(facility common.Address, tokenId *big.Int) []byte {
	enc, err := nfatHaloController.abi.Pack("nfatHalo_getPosition", facility, tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNfatHaloGetPosition is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7916b083.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nfatHalo_getPosition(address facility, uint256 tokenId) view returns(bool issued, uint256 outstandingPrincipal, uint256 maxOutstandingInterest, uint256 interestIndex)
func (nfatHaloController *NfatHaloController) TryPackNfatHaloGetPosition(facility common.Address, tokenId *big.Int) ([]byte, error) {
	return nfatHaloController.abi.Pack("nfatHalo_getPosition", facility, tokenId)
}

// NfatHaloControllerNfatHaloGetPositionOutput serves as a container for the return parameters of contract
// method NfatHaloGetPosition.
type NfatHaloControllerNfatHaloGetPositionOutput struct {
	Issued                 bool
	OutstandingPrincipal   *big.Int
	MaxOutstandingInterest *big.Int
	InterestIndex          *big.Int
}

// UnpackNfatHaloGetPosition is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7916b083.
//
// Solidity: function nfatHalo_getPosition(address facility, uint256 tokenId) view returns(bool issued, uint256 outstandingPrincipal, uint256 maxOutstandingInterest, uint256 interestIndex)
func (nfatHaloController *NfatHaloController) UnpackNfatHaloGetPosition(data []byte) (NfatHaloControllerNfatHaloGetPositionOutput, error) {
	out, err := nfatHaloController.abi.Unpack("nfatHalo_getPosition", data)
	outstruct := new(NfatHaloControllerNfatHaloGetPositionOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Issued = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.OutstandingPrincipal = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.MaxOutstandingInterest = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	outstruct.InterestIndex = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackNfatHaloGetRepayInterestRateLimitKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0356c440.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nfatHalo_getRepayInterestRateLimitKey(address facility, address gem) pure returns(bytes32 key)
func (nfatHaloController *NfatHaloController) PackNfatHaloGetRepayInterestRateLimitKey(facility common.Address, gem common.Address) []byte {
	enc, err := nfatHaloController.abi.Pack("nfatHalo_getRepayInterestRateLimitKey", facility, gem)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNfatHaloGetRepayInterestRateLimitKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0356c440.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nfatHalo_getRepayInterestRateLimitKey(address facility, address gem) pure returns(bytes32 key)
func (nfatHaloController *NfatHaloController) TryPackNfatHaloGetRepayInterestRateLimitKey(facility common.Address, gem common.Address) ([]byte, error) {
	return nfatHaloController.abi.Pack("nfatHalo_getRepayInterestRateLimitKey", facility, gem)
}

// UnpackNfatHaloGetRepayInterestRateLimitKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0356c440.
//
// Solidity: function nfatHalo_getRepayInterestRateLimitKey(address facility, address gem) pure returns(bytes32 key)
func (nfatHaloController *NfatHaloController) UnpackNfatHaloGetRepayInterestRateLimitKey(data []byte) ([32]byte, error) {
	out, err := nfatHaloController.abi.Unpack("nfatHalo_getRepayInterestRateLimitKey", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackNfatHaloGetRepayPrincipalRateLimitKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeae18cb1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nfatHalo_getRepayPrincipalRateLimitKey(address facility, address gem) pure returns(bytes32 key)
func (nfatHaloController *NfatHaloController) PackNfatHaloGetRepayPrincipalRateLimitKey(facility common.Address, gem common.Address) []byte {
	enc, err := nfatHaloController.abi.Pack("nfatHalo_getRepayPrincipalRateLimitKey", facility, gem)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNfatHaloGetRepayPrincipalRateLimitKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeae18cb1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nfatHalo_getRepayPrincipalRateLimitKey(address facility, address gem) pure returns(bytes32 key)
func (nfatHaloController *NfatHaloController) TryPackNfatHaloGetRepayPrincipalRateLimitKey(facility common.Address, gem common.Address) ([]byte, error) {
	return nfatHaloController.abi.Pack("nfatHalo_getRepayPrincipalRateLimitKey", facility, gem)
}

// UnpackNfatHaloGetRepayPrincipalRateLimitKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xeae18cb1.
//
// Solidity: function nfatHalo_getRepayPrincipalRateLimitKey(address facility, address gem) pure returns(bytes32 key)
func (nfatHaloController *NfatHaloController) UnpackNfatHaloGetRepayPrincipalRateLimitKey(data []byte) ([32]byte, error) {
	out, err := nfatHaloController.abi.Unpack("nfatHalo_getRepayPrincipalRateLimitKey", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackNfatHaloIssue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x27d57f2b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nfatHalo_issue(address facility, address to, uint256 tokenId, uint256 amount) returns()
func (nfatHaloController *NfatHaloController) PackNfatHaloIssue(facility common.Address, to common.Address, tokenId *big.Int, amount *big.Int) []byte {
	enc, err := nfatHaloController.abi.Pack("nfatHalo_issue", facility, to, tokenId, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNfatHaloIssue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x27d57f2b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nfatHalo_issue(address facility, address to, uint256 tokenId, uint256 amount) returns()
func (nfatHaloController *NfatHaloController) TryPackNfatHaloIssue(facility common.Address, to common.Address, tokenId *big.Int, amount *big.Int) ([]byte, error) {
	return nfatHaloController.abi.Pack("nfatHalo_issue", facility, to, tokenId, amount)
}

// PackNfatHaloRepayInterest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc947bce.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nfatHalo_repayInterest(address facility, uint256 tokenId, uint256 amount) returns()
func (nfatHaloController *NfatHaloController) PackNfatHaloRepayInterest(facility common.Address, tokenId *big.Int, amount *big.Int) []byte {
	enc, err := nfatHaloController.abi.Pack("nfatHalo_repayInterest", facility, tokenId, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNfatHaloRepayInterest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc947bce.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nfatHalo_repayInterest(address facility, uint256 tokenId, uint256 amount) returns()
func (nfatHaloController *NfatHaloController) TryPackNfatHaloRepayInterest(facility common.Address, tokenId *big.Int, amount *big.Int) ([]byte, error) {
	return nfatHaloController.abi.Pack("nfatHalo_repayInterest", facility, tokenId, amount)
}

// PackNfatHaloRepayPrincipal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe17ff739.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nfatHalo_repayPrincipal(address facility, uint256 tokenId, uint256 amount) returns()
func (nfatHaloController *NfatHaloController) PackNfatHaloRepayPrincipal(facility common.Address, tokenId *big.Int, amount *big.Int) []byte {
	enc, err := nfatHaloController.abi.Pack("nfatHalo_repayPrincipal", facility, tokenId, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNfatHaloRepayPrincipal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe17ff739.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nfatHalo_repayPrincipal(address facility, uint256 tokenId, uint256 amount) returns()
func (nfatHaloController *NfatHaloController) TryPackNfatHaloRepayPrincipal(facility common.Address, tokenId *big.Int, amount *big.Int) ([]byte, error) {
	return nfatHaloController.abi.Pack("nfatHalo_repayPrincipal", facility, tokenId, amount)
}

// PackNfatHaloSetCapacity is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23133d80.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nfatHalo_setCapacity(address facility, uint256 unit, uint256 capacity) returns()
func (nfatHaloController *NfatHaloController) PackNfatHaloSetCapacity(facility common.Address, unit *big.Int, capacity *big.Int) []byte {
	enc, err := nfatHaloController.abi.Pack("nfatHalo_setCapacity", facility, unit, capacity)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNfatHaloSetCapacity is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23133d80.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nfatHalo_setCapacity(address facility, uint256 unit, uint256 capacity) returns()
func (nfatHaloController *NfatHaloController) TryPackNfatHaloSetCapacity(facility common.Address, unit *big.Int, capacity *big.Int) ([]byte, error) {
	return nfatHaloController.abi.Pack("nfatHalo_setCapacity", facility, unit, capacity)
}

// PackNfatHaloSetMaxAnnualGrowthRate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0b6dc4cf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nfatHalo_setMaxAnnualGrowthRate(address facility, uint256 maxAnnualGrowthRate) returns()
func (nfatHaloController *NfatHaloController) PackNfatHaloSetMaxAnnualGrowthRate(facility common.Address, maxAnnualGrowthRate *big.Int) []byte {
	enc, err := nfatHaloController.abi.Pack("nfatHalo_setMaxAnnualGrowthRate", facility, maxAnnualGrowthRate)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNfatHaloSetMaxAnnualGrowthRate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0b6dc4cf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nfatHalo_setMaxAnnualGrowthRate(address facility, uint256 maxAnnualGrowthRate) returns()
func (nfatHaloController *NfatHaloController) TryPackNfatHaloSetMaxAnnualGrowthRate(facility common.Address, maxAnnualGrowthRate *big.Int) ([]byte, error) {
	return nfatHaloController.abi.Pack("nfatHalo_setMaxAnnualGrowthRate", facility, maxAnnualGrowthRate)
}

// PackNfatHaloSetSizes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf77c5df.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nfatHalo_setSizes(address facility, uint256 unit, uint256 minSize, uint256 maxSize) returns()
func (nfatHaloController *NfatHaloController) PackNfatHaloSetSizes(facility common.Address, unit *big.Int, minSize *big.Int, maxSize *big.Int) []byte {
	enc, err := nfatHaloController.abi.Pack("nfatHalo_setSizes", facility, unit, minSize, maxSize)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNfatHaloSetSizes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf77c5df.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nfatHalo_setSizes(address facility, uint256 unit, uint256 minSize, uint256 maxSize) returns()
func (nfatHaloController *NfatHaloController) TryPackNfatHaloSetSizes(facility common.Address, unit *big.Int, minSize *big.Int, maxSize *big.Int) ([]byte, error) {
	return nfatHaloController.abi.Pack("nfatHalo_setSizes", facility, unit, minSize, maxSize)
}

// PackNfatHaloSetTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x60f07775.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nfatHalo_setTerms(address facility, uint256 unit, uint256 minTerm, uint256 maxTerm) returns()
func (nfatHaloController *NfatHaloController) PackNfatHaloSetTerms(facility common.Address, unit *big.Int, minTerm *big.Int, maxTerm *big.Int) []byte {
	enc, err := nfatHaloController.abi.Pack("nfatHalo_setTerms", facility, unit, minTerm, maxTerm)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNfatHaloSetTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x60f07775.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nfatHalo_setTerms(address facility, uint256 unit, uint256 minTerm, uint256 maxTerm) returns()
func (nfatHaloController *NfatHaloController) TryPackNfatHaloSetTerms(facility common.Address, unit *big.Int, minTerm *big.Int, maxTerm *big.Int) ([]byte, error) {
	return nfatHaloController.abi.Pack("nfatHalo_setTerms", facility, unit, minTerm, maxTerm)
}

// PackNfatHaloSetYields is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3052a02f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nfatHalo_setYields(address facility, uint256 unit, uint256 minYield, uint256 maxYield) returns()
func (nfatHaloController *NfatHaloController) PackNfatHaloSetYields(facility common.Address, unit *big.Int, minYield *big.Int, maxYield *big.Int) []byte {
	enc, err := nfatHaloController.abi.Pack("nfatHalo_setYields", facility, unit, minYield, maxYield)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNfatHaloSetYields is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3052a02f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nfatHalo_setYields(address facility, uint256 unit, uint256 minYield, uint256 maxYield) returns()
func (nfatHaloController *NfatHaloController) TryPackNfatHaloSetYields(facility common.Address, unit *big.Int, minYield *big.Int, maxYield *big.Int) ([]byte, error) {
	return nfatHaloController.abi.Pack("nfatHalo_setYields", facility, unit, minYield, maxYield)
}
