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

// GuardsMetaData contains all meta data concerning the Guards contract.
var GuardsMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"call\",\"type\":\"bytes\"},{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"}],\"name\":\"atMost\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"chain\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"expected\",\"type\":\"bytes32\"}],\"name\":\"codeHash\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"noCode\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"timestamp\",\"type\":\"uint256\"}],\"name\":\"notAfter\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"timestamp\",\"type\":\"uint256\"}],\"name\":\"notBefore\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"}],\"name\":\"plan\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"call\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"resultHash\",\"type\":\"bytes32\"}],\"name\":\"reads\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"actual\",\"type\":\"bytes32\"}],\"name\":\"HasCode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"call\",\"type\":\"bytes\"},{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"NoWord\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"}],\"name\":\"NothingToRead\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"call\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"reason\",\"type\":\"bytes\"}],\"name\":\"ReadReverted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"start\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"timestamp\",\"type\":\"uint256\"}],\"name\":\"TooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"timestamp\",\"type\":\"uint256\"}],\"name\":\"TooLate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"call\",\"type\":\"bytes\"},{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"actual\",\"type\":\"uint256\"}],\"name\":\"TooMuch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"actual\",\"type\":\"uint256\"}],\"name\":\"WrongChain\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"expected\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"actual\",\"type\":\"bytes32\"}],\"name\":\"WrongCodeHash\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"call\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"expected\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"actual\",\"type\":\"bytes32\"}],\"name\":\"WrongRead\",\"type\":\"error\"}]",
	ID:  "Guards",
	Bin: "0x6080604052348015600e575f5ffd5b506106738061001c5f395ff3fe608060405234801561000f575f5ffd5b5060043610610085575f3560e01c80637ed9010a116100585780637ed9010a146100d7578063a5fe4926146100ea578063f11e333d146100fb578063f76d53821461010e575f5ffd5b80634335064f146100895780634d5598f01461009e5780635852cc0c146100b157806362b8a83c146100c4575b5f5ffd5b61009c6100973660046103f9565b610121565b005b61009c6100ac366004610419565b610169565b61009c6100bf366004610419565b610195565b61009c6100d2366004610475565b6101c0565b61009c6100e53660046104d5565b61024d565b61009c6100f8366004610419565b50565b61009c610109366004610419565b61029c565b61009c61011c36600461052b565b6102c8565b806001600160a01b038116803f903b15610164576040516317b3bd6960e31b81526001600160a01b03909216600483015260248201526044015b60405180910390fd5b505050565b8042818110156101645760405163e58369d160e01b81526004810192909252602482015260440161015b565b8046808214610164576040516324497bc360e01b81526004810192909252602482015260440161015b565b5f6101cc868686610317565b9050602081516101dc9190610553565b8310868686869091929361020757604051635ef3b43160e01b815260040161015b949392919061059a565b5050505060208381028201015186868685848181111561023f57604051636a29ef8d60e01b815260040161015b9594939291906105cf565b505050505050505050505050565b5f610259858585610317565b80516020820120909150859085908590859080821461029057604051631b240deb60e11b815260040161015b9594939291906105cf565b50505050505050505050565b8042818111156101645760405163388b017360e01b81526004810192909252602482015260440161015b565b81816001600160a01b038216803f903f821461031057604051636a3ea24f60e01b81526001600160a01b0390931660048401526024830191909152604482015260640161015b565b5050505050565b6060836001600160a01b0381163b61034e57604051634a2072b360e11b81526001600160a01b03909116600482015260240161015b565b505f846001600160a01b0316848460405161036a929190610607565b5f60405180830381855afa9150503d805f81146103a2576040519150601f19603f3d011682016040523d82523d5f602084013e6103a7565b606091505b509250905084848484846103d25760405163590f296160e11b815260040161015b9493929190610616565b50505050509392505050565b80356001600160a01b03811681146103f4575f5ffd5b919050565b5f60208284031215610409575f5ffd5b610412826103de565b9392505050565b5f60208284031215610429575f5ffd5b5035919050565b5f5f83601f840112610440575f5ffd5b50813567ffffffffffffffff811115610457575f5ffd5b60208301915083602082850101111561046e575f5ffd5b9250929050565b5f5f5f5f5f60808688031215610489575f5ffd5b610492866103de565b9450602086013567ffffffffffffffff8111156104ad575f5ffd5b6104b988828901610430565b9699909850959660408101359660609091013595509350505050565b5f5f5f5f606085870312156104e8575f5ffd5b6104f1856103de565b9350602085013567ffffffffffffffff81111561050c575f5ffd5b61051887828801610430565b9598909750949560400135949350505050565b5f5f6040838503121561053c575f5ffd5b610545836103de565b946020939093013593505050565b5f8261056d57634e487b7160e01b5f52601260045260245ffd5b500490565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b6001600160a01b03851681526060602082018190525f906105be9083018587610572565b905082604083015295945050505050565b6001600160a01b03861681526080602082018190525f906105f39083018688610572565b604083019490945250606001529392505050565b818382375f9101908152919050565b6001600160a01b03851681526060602082018190525f9061063a9083018587610572565b828103604084015283518082528060208601602084015e5f602082840101526020601f19601f830116830101925050509594505050505056",
}

// Guards is an auto generated Go binding around an Ethereum contract.
type Guards struct {
	abi abi.ABI
}

// NewGuards creates a new instance of Guards.
func NewGuards() *Guards {
	parsed, err := GuardsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Guards{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Guards) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackAtMost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x62b8a83c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function atMost(address target, bytes call, uint256 index, uint256 most) view returns()
func (guards *Guards) PackAtMost(target common.Address, call []byte, index *big.Int, most *big.Int) []byte {
	enc, err := guards.abi.Pack("atMost", target, call, index, most)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAtMost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x62b8a83c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function atMost(address target, bytes call, uint256 index, uint256 most) view returns()
func (guards *Guards) TryPackAtMost(target common.Address, call []byte, index *big.Int, most *big.Int) ([]byte, error) {
	return guards.abi.Pack("atMost", target, call, index, most)
}

// PackChain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5852cc0c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function chain(uint256 id) view returns()
func (guards *Guards) PackChain(id *big.Int) []byte {
	enc, err := guards.abi.Pack("chain", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5852cc0c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function chain(uint256 id) view returns()
func (guards *Guards) TryPackChain(id *big.Int) ([]byte, error) {
	return guards.abi.Pack("chain", id)
}

// PackCodeHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf76d5382.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function codeHash(address account, bytes32 expected) view returns()
func (guards *Guards) PackCodeHash(account common.Address, expected [32]byte) []byte {
	enc, err := guards.abi.Pack("codeHash", account, expected)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCodeHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf76d5382.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function codeHash(address account, bytes32 expected) view returns()
func (guards *Guards) TryPackCodeHash(account common.Address, expected [32]byte) ([]byte, error) {
	return guards.abi.Pack("codeHash", account, expected)
}

// PackNoCode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4335064f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function noCode(address account) view returns()
func (guards *Guards) PackNoCode(account common.Address) []byte {
	enc, err := guards.abi.Pack("noCode", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNoCode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4335064f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function noCode(address account) view returns()
func (guards *Guards) TryPackNoCode(account common.Address) ([]byte, error) {
	return guards.abi.Pack("noCode", account)
}

// PackNotAfter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf11e333d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function notAfter(uint256 timestamp) view returns()
func (guards *Guards) PackNotAfter(timestamp *big.Int) []byte {
	enc, err := guards.abi.Pack("notAfter", timestamp)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNotAfter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf11e333d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function notAfter(uint256 timestamp) view returns()
func (guards *Guards) TryPackNotAfter(timestamp *big.Int) ([]byte, error) {
	return guards.abi.Pack("notAfter", timestamp)
}

// PackNotBefore is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4d5598f0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function notBefore(uint256 timestamp) view returns()
func (guards *Guards) PackNotBefore(timestamp *big.Int) []byte {
	enc, err := guards.abi.Pack("notBefore", timestamp)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNotBefore is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4d5598f0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function notBefore(uint256 timestamp) view returns()
func (guards *Guards) TryPackNotBefore(timestamp *big.Int) ([]byte, error) {
	return guards.abi.Pack("notBefore", timestamp)
}

// PackPlan is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa5fe4926.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function plan(bytes32 digest) pure returns()
func (guards *Guards) PackPlan(digest [32]byte) []byte {
	enc, err := guards.abi.Pack("plan", digest)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPlan is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa5fe4926.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function plan(bytes32 digest) pure returns()
func (guards *Guards) TryPackPlan(digest [32]byte) ([]byte, error) {
	return guards.abi.Pack("plan", digest)
}

// PackReads is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ed9010a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reads(address target, bytes call, bytes32 resultHash) view returns()
func (guards *Guards) PackReads(target common.Address, call []byte, resultHash [32]byte) []byte {
	enc, err := guards.abi.Pack("reads", target, call, resultHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReads is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ed9010a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reads(address target, bytes call, bytes32 resultHash) view returns()
func (guards *Guards) TryPackReads(target common.Address, call []byte, resultHash [32]byte) ([]byte, error) {
	return guards.abi.Pack("reads", target, call, resultHash)
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (guards *Guards) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], guards.abi.Errors["HasCode"].ID.Bytes()[:4]) {
		return guards.UnpackHasCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], guards.abi.Errors["NoWord"].ID.Bytes()[:4]) {
		return guards.UnpackNoWordError(raw[4:])
	}
	if bytes.Equal(raw[:4], guards.abi.Errors["NothingToRead"].ID.Bytes()[:4]) {
		return guards.UnpackNothingToReadError(raw[4:])
	}
	if bytes.Equal(raw[:4], guards.abi.Errors["ReadReverted"].ID.Bytes()[:4]) {
		return guards.UnpackReadRevertedError(raw[4:])
	}
	if bytes.Equal(raw[:4], guards.abi.Errors["TooEarly"].ID.Bytes()[:4]) {
		return guards.UnpackTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], guards.abi.Errors["TooLate"].ID.Bytes()[:4]) {
		return guards.UnpackTooLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], guards.abi.Errors["TooMuch"].ID.Bytes()[:4]) {
		return guards.UnpackTooMuchError(raw[4:])
	}
	if bytes.Equal(raw[:4], guards.abi.Errors["WrongChain"].ID.Bytes()[:4]) {
		return guards.UnpackWrongChainError(raw[4:])
	}
	if bytes.Equal(raw[:4], guards.abi.Errors["WrongCodeHash"].ID.Bytes()[:4]) {
		return guards.UnpackWrongCodeHashError(raw[4:])
	}
	if bytes.Equal(raw[:4], guards.abi.Errors["WrongRead"].ID.Bytes()[:4]) {
		return guards.UnpackWrongReadError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// GuardsHasCode represents a HasCode error raised by the Guards contract.
type GuardsHasCode struct {
	Account common.Address
	Actual  [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error HasCode(address account, bytes32 actual)
func GuardsHasCodeErrorID() common.Hash {
	return common.HexToHash("0xbd9deb48c366eae7af3d083929e3ef8965620a6cbfab82073092a3da996d7472")
}

// UnpackHasCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error HasCode(address account, bytes32 actual)
func (guards *Guards) UnpackHasCodeError(raw []byte) (*GuardsHasCode, error) {
	out := new(GuardsHasCode)
	if err := guards.abi.UnpackIntoInterface(out, "HasCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GuardsNoWord represents a NoWord error raised by the Guards contract.
type GuardsNoWord struct {
	Target common.Address
	Call   []byte
	Index  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoWord(address target, bytes call, uint256 index)
func GuardsNoWordErrorID() common.Hash {
	return common.HexToHash("0x5ef3b431acdb4368994a54021e23661299118b0444369473398c0813f0210a3b")
}

// UnpackNoWordError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoWord(address target, bytes call, uint256 index)
func (guards *Guards) UnpackNoWordError(raw []byte) (*GuardsNoWord, error) {
	out := new(GuardsNoWord)
	if err := guards.abi.UnpackIntoInterface(out, "NoWord", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GuardsNothingToRead represents a NothingToRead error raised by the Guards contract.
type GuardsNothingToRead struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToRead(address target)
func GuardsNothingToReadErrorID() common.Hash {
	return common.HexToHash("0x9440e5662722cdf766d5eb8a384ac415e4340a9e891d65751cd26d5f76d8b2f6")
}

// UnpackNothingToReadError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToRead(address target)
func (guards *Guards) UnpackNothingToReadError(raw []byte) (*GuardsNothingToRead, error) {
	out := new(GuardsNothingToRead)
	if err := guards.abi.UnpackIntoInterface(out, "NothingToRead", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GuardsReadReverted represents a ReadReverted error raised by the Guards contract.
type GuardsReadReverted struct {
	Target common.Address
	Call   []byte
	Reason []byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReadReverted(address target, bytes call, bytes reason)
func GuardsReadRevertedErrorID() common.Hash {
	return common.HexToHash("0xb21e52c28fe38e5edab79efa77e8b1bac9dccb3e5cd65ba61a0dbc36a28d9f65")
}

// UnpackReadRevertedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReadReverted(address target, bytes call, bytes reason)
func (guards *Guards) UnpackReadRevertedError(raw []byte) (*GuardsReadReverted, error) {
	out := new(GuardsReadReverted)
	if err := guards.abi.UnpackIntoInterface(out, "ReadReverted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GuardsTooEarly represents a TooEarly error raised by the Guards contract.
type GuardsTooEarly struct {
	Start     *big.Int
	Timestamp *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooEarly(uint256 start, uint256 timestamp)
func GuardsTooEarlyErrorID() common.Hash {
	return common.HexToHash("0xe58369d1bf8fa4cf500d8cc0c220f6a0845d3ec0e42895d7d9bdf831b8642795")
}

// UnpackTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooEarly(uint256 start, uint256 timestamp)
func (guards *Guards) UnpackTooEarlyError(raw []byte) (*GuardsTooEarly, error) {
	out := new(GuardsTooEarly)
	if err := guards.abi.UnpackIntoInterface(out, "TooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GuardsTooLate represents a TooLate error raised by the Guards contract.
type GuardsTooLate struct {
	Deadline  *big.Int
	Timestamp *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooLate(uint256 deadline, uint256 timestamp)
func GuardsTooLateErrorID() common.Hash {
	return common.HexToHash("0x388b0173db4d67d3dde6a907127ba4666cfd85c9e09957658038ae708795e4d9")
}

// UnpackTooLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooLate(uint256 deadline, uint256 timestamp)
func (guards *Guards) UnpackTooLateError(raw []byte) (*GuardsTooLate, error) {
	out := new(GuardsTooLate)
	if err := guards.abi.UnpackIntoInterface(out, "TooLate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GuardsTooMuch represents a TooMuch error raised by the Guards contract.
type GuardsTooMuch struct {
	Target common.Address
	Call   []byte
	Most   *big.Int
	Actual *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooMuch(address target, bytes call, uint256 most, uint256 actual)
func GuardsTooMuchErrorID() common.Hash {
	return common.HexToHash("0x6a29ef8d74b22cbd6a0f65c91e63fbab2fc8c2a3b510d6077fe0d24e7138ab69")
}

// UnpackTooMuchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooMuch(address target, bytes call, uint256 most, uint256 actual)
func (guards *Guards) UnpackTooMuchError(raw []byte) (*GuardsTooMuch, error) {
	out := new(GuardsTooMuch)
	if err := guards.abi.UnpackIntoInterface(out, "TooMuch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GuardsWrongChain represents a WrongChain error raised by the Guards contract.
type GuardsWrongChain struct {
	Expected *big.Int
	Actual   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongChain(uint256 expected, uint256 actual)
func GuardsWrongChainErrorID() common.Hash {
	return common.HexToHash("0x24497bc308635bccbc06f4997297d2158da178be2267eeead419bfdb19d42d4b")
}

// UnpackWrongChainError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongChain(uint256 expected, uint256 actual)
func (guards *Guards) UnpackWrongChainError(raw []byte) (*GuardsWrongChain, error) {
	out := new(GuardsWrongChain)
	if err := guards.abi.UnpackIntoInterface(out, "WrongChain", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GuardsWrongCodeHash represents a WrongCodeHash error raised by the Guards contract.
type GuardsWrongCodeHash struct {
	Account  common.Address
	Expected [32]byte
	Actual   [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongCodeHash(address account, bytes32 expected, bytes32 actual)
func GuardsWrongCodeHashErrorID() common.Hash {
	return common.HexToHash("0x6a3ea24f51f6c854c5f66056ed8dd32cdf4bbfbd998ded7f457fbff1283d1ce0")
}

// UnpackWrongCodeHashError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongCodeHash(address account, bytes32 expected, bytes32 actual)
func (guards *Guards) UnpackWrongCodeHashError(raw []byte) (*GuardsWrongCodeHash, error) {
	out := new(GuardsWrongCodeHash)
	if err := guards.abi.UnpackIntoInterface(out, "WrongCodeHash", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GuardsWrongRead represents a WrongRead error raised by the Guards contract.
type GuardsWrongRead struct {
	Target   common.Address
	Call     []byte
	Expected [32]byte
	Actual   [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongRead(address target, bytes call, bytes32 expected, bytes32 actual)
func GuardsWrongReadErrorID() common.Hash {
	return common.HexToHash("0x36481bd6e24bebf4754ede501b2b7113959e3075bfaeb8d806c3d3e5cfbec833")
}

// UnpackWrongReadError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongRead(address target, bytes call, bytes32 expected, bytes32 actual)
func (guards *Guards) UnpackWrongReadError(raw []byte) (*GuardsWrongRead, error) {
	out := new(GuardsWrongRead)
	if err := guards.abi.UnpackIntoInterface(out, "WrongRead", raw); err != nil {
		return nil, err
	}
	return out, nil
}
