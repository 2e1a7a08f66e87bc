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

// StarGuardMetaData contains all meta data concerning the StarGuard contract.
var StarGuardMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"name\":\"drop\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"exec\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"addr\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"maxDelay\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"addr\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"tag\",\"type\":\"bytes32\"}],\"name\":\"plot\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"prob\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"spellData\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"addr\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"tag\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"subProxy\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"usr\",\"type\":\"address\"}],\"name\":\"wards\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"addr\",\"type\":\"address\"}],\"name\":\"Drop\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"addr\",\"type\":\"address\"}],\"name\":\"Exec\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"addr\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"tag\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"Plot\",\"type\":\"event\"}]",
	ID:  "StarGuard",
}

// StarGuard is an auto generated Go binding around an Ethereum contract.
type StarGuard struct {
	abi abi.ABI
}

// NewStarGuard creates a new instance of StarGuard.
func NewStarGuard() *StarGuard {
	parsed, err := StarGuardMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &StarGuard{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *StarGuard) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackDrop is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf751cd8f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function drop() returns()
func (starGuard *StarGuard) PackDrop() []byte {
	enc, err := starGuard.abi.Pack("drop")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDrop is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf751cd8f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function drop() returns()
func (starGuard *StarGuard) TryPackDrop() ([]byte, error) {
	return starGuard.abi.Pack("drop")
}

// PackExec is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc1c0e9c4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function exec() returns(address addr)
func (starGuard *StarGuard) PackExec() []byte {
	enc, err := starGuard.abi.Pack("exec")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExec is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc1c0e9c4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function exec() returns(address addr)
func (starGuard *StarGuard) TryPackExec() ([]byte, error) {
	return starGuard.abi.Pack("exec")
}

// UnpackExec is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc1c0e9c4.
//
// Solidity: function exec() returns(address addr)
func (starGuard *StarGuard) UnpackExec(data []byte) (common.Address, error) {
	out, err := starGuard.abi.Unpack("exec", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackMaxDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xed49d2f8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maxDelay() view returns(uint256)
func (starGuard *StarGuard) PackMaxDelay() []byte {
	enc, err := starGuard.abi.Pack("maxDelay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaxDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xed49d2f8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maxDelay() view returns(uint256)
func (starGuard *StarGuard) TryPackMaxDelay() ([]byte, error) {
	return starGuard.abi.Pack("maxDelay")
}

// UnpackMaxDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xed49d2f8.
//
// Solidity: function maxDelay() view returns(uint256)
func (starGuard *StarGuard) UnpackMaxDelay(data []byte) (*big.Int, error) {
	out, err := starGuard.abi.Unpack("maxDelay", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPlot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ab0b3c1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function plot(address addr, bytes32 tag) returns()
func (starGuard *StarGuard) PackPlot(addr common.Address, tag [32]byte) []byte {
	enc, err := starGuard.abi.Pack("plot", addr, tag)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPlot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ab0b3c1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function plot(address addr, bytes32 tag) returns()
func (starGuard *StarGuard) TryPackPlot(addr common.Address, tag [32]byte) ([]byte, error) {
	return starGuard.abi.Pack("plot", addr, tag)
}

// PackProb is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc6f396db.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function prob() view returns(bool)
func (starGuard *StarGuard) PackProb() []byte {
	enc, err := starGuard.abi.Pack("prob")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProb is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc6f396db.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function prob() view returns(bool)
func (starGuard *StarGuard) TryPackProb() ([]byte, error) {
	return starGuard.abi.Pack("prob")
}

// UnpackProb is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc6f396db.
//
// Solidity: function prob() view returns(bool)
func (starGuard *StarGuard) UnpackProb(data []byte) (bool, error) {
	out, err := starGuard.abi.Unpack("prob", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackSpellData is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf602c805.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function spellData() view returns(address addr, bytes32 tag, uint256 deadline)
func (starGuard *StarGuard) PackSpellData() []byte {
	enc, err := starGuard.abi.Pack("spellData")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSpellData is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf602c805.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function spellData() view returns(address addr, bytes32 tag, uint256 deadline)
func (starGuard *StarGuard) TryPackSpellData() ([]byte, error) {
	return starGuard.abi.Pack("spellData")
}

// StarGuardSpellDataOutput serves as a container for the return parameters of contract
// method SpellData.
type StarGuardSpellDataOutput struct {
	Addr     common.Address
	Tag      [32]byte
	Deadline *big.Int
}

// UnpackSpellData is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf602c805.
//
// Solidity: function spellData() view returns(address addr, bytes32 tag, uint256 deadline)
func (starGuard *StarGuard) UnpackSpellData(data []byte) (StarGuardSpellDataOutput, error) {
	out, err := starGuard.abi.Unpack("spellData", data)
	outstruct := new(StarGuardSpellDataOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Addr = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Tag = *abi.ConvertType(out[1], new([32]byte)).(*[32]byte)
	outstruct.Deadline = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackSubProxy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa07bc02a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function subProxy() view returns(address)
func (starGuard *StarGuard) PackSubProxy() []byte {
	enc, err := starGuard.abi.Pack("subProxy")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSubProxy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa07bc02a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function subProxy() view returns(address)
func (starGuard *StarGuard) TryPackSubProxy() ([]byte, error) {
	return starGuard.abi.Pack("subProxy")
}

// UnpackSubProxy is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa07bc02a.
//
// Solidity: function subProxy() view returns(address)
func (starGuard *StarGuard) UnpackSubProxy(data []byte) (common.Address, error) {
	out, err := starGuard.abi.Unpack("subProxy", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackWards is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf353dbb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function wards(address usr) view returns(uint256)
func (starGuard *StarGuard) PackWards(usr common.Address) []byte {
	enc, err := starGuard.abi.Pack("wards", usr)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWards is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf353dbb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function wards(address usr) view returns(uint256)
func (starGuard *StarGuard) TryPackWards(usr common.Address) ([]byte, error) {
	return starGuard.abi.Pack("wards", usr)
}

// UnpackWards is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf353dbb.
//
// Solidity: function wards(address usr) view returns(uint256)
func (starGuard *StarGuard) UnpackWards(data []byte) (*big.Int, error) {
	out, err := starGuard.abi.Unpack("wards", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// StarGuardDrop represents a Drop event raised by the StarGuard contract.
type StarGuardDrop struct {
	Addr common.Address
	Raw  *types.Log // Blockchain specific contextual infos
}

const StarGuardDropEventName = "Drop"

// ContractEventName returns the user-defined event name.
func (StarGuardDrop) ContractEventName() string {
	return StarGuardDropEventName
}

// UnpackDropEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Drop(address indexed addr)
func (starGuard *StarGuard) UnpackDropEvent(log *types.Log) (*StarGuardDrop, error) {
	event := "Drop"
	if len(log.Topics) == 0 || log.Topics[0] != starGuard.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(StarGuardDrop)
	if len(log.Data) > 0 {
		if err := starGuard.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range starGuard.abi.Events[event].Inputs {
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

// StarGuardExec represents a Exec event raised by the StarGuard contract.
type StarGuardExec struct {
	Addr common.Address
	Raw  *types.Log // Blockchain specific contextual infos
}

const StarGuardExecEventName = "Exec"

// ContractEventName returns the user-defined event name.
func (StarGuardExec) ContractEventName() string {
	return StarGuardExecEventName
}

// UnpackExecEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Exec(address indexed addr)
func (starGuard *StarGuard) UnpackExecEvent(log *types.Log) (*StarGuardExec, error) {
	event := "Exec"
	if len(log.Topics) == 0 || log.Topics[0] != starGuard.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(StarGuardExec)
	if len(log.Data) > 0 {
		if err := starGuard.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range starGuard.abi.Events[event].Inputs {
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

// StarGuardPlot represents a Plot event raised by the StarGuard contract.
type StarGuardPlot struct {
	Addr     common.Address
	Tag      [32]byte
	Deadline *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const StarGuardPlotEventName = "Plot"

// ContractEventName returns the user-defined event name.
func (StarGuardPlot) ContractEventName() string {
	return StarGuardPlotEventName
}

// UnpackPlotEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Plot(address indexed addr, bytes32 tag, uint256 deadline)
func (starGuard *StarGuard) UnpackPlotEvent(log *types.Log) (*StarGuardPlot, error) {
	event := "Plot"
	if len(log.Topics) == 0 || log.Topics[0] != starGuard.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(StarGuardPlot)
	if len(log.Data) > 0 {
		if err := starGuard.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range starGuard.abi.Events[event].Inputs {
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
