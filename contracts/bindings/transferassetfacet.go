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

// TransferAssetFacetMetaData contains all meta data concerning the TransferAssetFacet contract.
var TransferAssetFacetMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"name\":\"ALLOCATOR_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DEFAULT_ADMIN_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"VERSION\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"destination\",\"type\":\"address\"}],\"name\":\"getTransferRateLimitKey\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"destination\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"transfer\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"version\",\"type\":\"uint64\"}],\"name\":\"Initialized\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"destination\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"TransferAssetTransfer\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"}],\"name\":\"AccessControlUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidInitialization\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotInitializing\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"}]",
	ID:  "TransferAssetFacet",
	Bin: "0x6080604052348015600e575f5ffd5b5061074f8061001c5f395ff3fe608060405234801561000f575f5ffd5b5060043610610055575f3560e01c8063a217fddf14610059578063a7811f5614610073578063beabacc814610086578063c81cbaa11461009b578063ffa1ad74146100c2575b5f5ffd5b6100605f81565b6040519081526020015b60405180910390f35b610060610081366004610585565b6100f3565b6100996100943660046105b6565b61015a565b005b6100607f68bf109b95a5c15fb2bb99041323c27d15f8675e11bf7420a1cd6ad64c394f4681565b6100e6604051806040016040528060058152602001640312e302e360dc1b81525081565b60405161006a919061061d565b604080517f48f98264e3feb9c04c94251c86b84a95f369fb2973906e457f22ec9080cb675560208201526001600160a01b038085169282019290925290821660608201525f9060800160405160208183030381529060405280519060200120905092915050565b61016261033d565b7f68bf109b95a5c15fb2bb99041323c27d15f8675e11bf7420a1cd6ad64c394f467f77adf60bdbfedf206f8b8310f3d364080b7f61dcc0e46caac13c29bb1eb5cc0054604051632474521560e21b8152600481018390523360248201526001600160a01b03909116906391d1485490604401602060405180830381865afa1580156101ef573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610213919061062f565b3382909161024a5760405163e2517d3f60e01b81526001600160a01b03909216600483015260248201526044015b60405180910390fd5b505061025f61025985856100f3565b83610387565b61026a848484610423565b6102c15760405162461bcd60e51b815260206004820152602260248201527f5472616e73666572417373657446616365742f7472616e736665722d6661696c604482015261195960f21b6064820152608401610241565b826001600160a01b0316846001600160a01b03167fff364e1ef6190841ba9dfd518157372a542d1a297893d3d0a7e9beda04cb0cd08460405161030691815260200190565b60405180910390a35061033860017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0055565b505050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0080546001190161038157604051633ee5aeb560e01b815260040160405180910390fd5b60029055565b7f77adf60bdbfedf206f8b8310f3d364080b7f61dcc0e46caac13c29bb1eb5cc02546001600160a01b03166040516303bf076b60e41b815260048101849052602481018390526001600160a01b039190911690633bf076b0906044016020604051808303815f875af11580156103ff573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610338919061064e565b6040516001600160a01b0383166024820152604481018290525f9061047690859060640160408051601f198184030181529190526020810180516001600160e01b031663a9059cbb60e01b17905261047e565b949350505050565b5f5f61048a84846104c1565b905080515f14806104765750805160201480156104765750808060200190518101906104b6919061064e565b600114949350505050565b60606104f47f77adf60bdbfedf206f8b8310f3d364080b7f61dcc0e46caac13c29bb1eb5cc01546001600160a01b031690565b6001600160a01b0316633aada4d284846040518363ffffffff1660e01b8152600401610521929190610665565b5f604051808303815f875af115801561053c573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052610563919081019061069c565b9392505050565b80356001600160a01b0381168114610580575f5ffd5b919050565b5f5f60408385031215610596575f5ffd5b61059f8361056a565b91506105ad6020840161056a565b90509250929050565b5f5f5f606084860312156105c8575f5ffd5b6105d18461056a565b92506105df6020850161056a565b9150604084013590509250925092565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f61056360208301846105ef565b5f6020828403121561063f575f5ffd5b81518015158114610563575f5ffd5b5f6020828403121561065e575f5ffd5b5051919050565b6001600160a01b03831681526040602082018190525f90610476908301846105ef565b634e487b7160e01b5f52604160045260245ffd5b5f602082840312156106ac575f5ffd5b815167ffffffffffffffff8111156106c2575f5ffd5b8201601f810184136106d2575f5ffd5b805167ffffffffffffffff8111156106ec576106ec610688565b604051601f8201601f19908116603f0116810167ffffffffffffffff8111828210171561071b5761071b610688565b604052818152828201602001861015610732575f5ffd5b8160208401602083015e5f9181016020019190915294935050505056",
}

// TransferAssetFacet is an auto generated Go binding around an Ethereum contract.
type TransferAssetFacet struct {
	abi abi.ABI
}

// NewTransferAssetFacet creates a new instance of TransferAssetFacet.
func NewTransferAssetFacet() *TransferAssetFacet {
	parsed, err := TransferAssetFacetMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &TransferAssetFacet{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *TransferAssetFacet) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackALLOCATORROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc81cbaa1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ALLOCATOR_ROLE() view returns(bytes32)
func (transferAssetFacet *TransferAssetFacet) PackALLOCATORROLE() []byte {
	enc, err := transferAssetFacet.abi.Pack("ALLOCATOR_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackALLOCATORROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc81cbaa1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ALLOCATOR_ROLE() view returns(bytes32)
func (transferAssetFacet *TransferAssetFacet) TryPackALLOCATORROLE() ([]byte, error) {
	return transferAssetFacet.abi.Pack("ALLOCATOR_ROLE")
}

// UnpackALLOCATORROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc81cbaa1.
//
// Solidity: function ALLOCATOR_ROLE() view returns(bytes32)
func (transferAssetFacet *TransferAssetFacet) UnpackALLOCATORROLE(data []byte) ([32]byte, error) {
	out, err := transferAssetFacet.abi.Unpack("ALLOCATOR_ROLE", data)
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
func (transferAssetFacet *TransferAssetFacet) PackDEFAULTADMINROLE() []byte {
	enc, err := transferAssetFacet.abi.Pack("DEFAULT_ADMIN_ROLE")
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
func (transferAssetFacet *TransferAssetFacet) TryPackDEFAULTADMINROLE() ([]byte, error) {
	return transferAssetFacet.abi.Pack("DEFAULT_ADMIN_ROLE")
}

// UnpackDEFAULTADMINROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa217fddf.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (transferAssetFacet *TransferAssetFacet) UnpackDEFAULTADMINROLE(data []byte) ([32]byte, error) {
	out, err := transferAssetFacet.abi.Unpack("DEFAULT_ADMIN_ROLE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackVERSION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xffa1ad74.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function VERSION() view returns(string)
func (transferAssetFacet *TransferAssetFacet) PackVERSION() []byte {
	enc, err := transferAssetFacet.abi.Pack("VERSION")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVERSION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xffa1ad74.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function VERSION() view returns(string)
func (transferAssetFacet *TransferAssetFacet) TryPackVERSION() ([]byte, error) {
	return transferAssetFacet.abi.Pack("VERSION")
}

// UnpackVERSION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xffa1ad74.
//
// Solidity: function VERSION() view returns(string)
func (transferAssetFacet *TransferAssetFacet) UnpackVERSION(data []byte) (string, error) {
	out, err := transferAssetFacet.abi.Unpack("VERSION", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackGetTransferRateLimitKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7811f56.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getTransferRateLimitKey(address asset, address destination) pure returns(bytes32 key)
func (transferAssetFacet *TransferAssetFacet) PackGetTransferRateLimitKey(asset common.Address, destination common.Address) []byte {
	enc, err := transferAssetFacet.abi.Pack("getTransferRateLimitKey", asset, destination)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetTransferRateLimitKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7811f56.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getTransferRateLimitKey(address asset, address destination) pure returns(bytes32 key)
func (transferAssetFacet *TransferAssetFacet) TryPackGetTransferRateLimitKey(asset common.Address, destination common.Address) ([]byte, error) {
	return transferAssetFacet.abi.Pack("getTransferRateLimitKey", asset, destination)
}

// UnpackGetTransferRateLimitKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa7811f56.
//
// Solidity: function getTransferRateLimitKey(address asset, address destination) pure returns(bytes32 key)
func (transferAssetFacet *TransferAssetFacet) UnpackGetTransferRateLimitKey(data []byte) ([32]byte, error) {
	out, err := transferAssetFacet.abi.Unpack("getTransferRateLimitKey", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbeabacc8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transfer(address asset, address destination, uint256 amount) returns()
func (transferAssetFacet *TransferAssetFacet) PackTransfer(asset common.Address, destination common.Address, amount *big.Int) []byte {
	enc, err := transferAssetFacet.abi.Pack("transfer", asset, destination, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbeabacc8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transfer(address asset, address destination, uint256 amount) returns()
func (transferAssetFacet *TransferAssetFacet) TryPackTransfer(asset common.Address, destination common.Address, amount *big.Int) ([]byte, error) {
	return transferAssetFacet.abi.Pack("transfer", asset, destination, amount)
}

// TransferAssetFacetInitialized represents a Initialized event raised by the TransferAssetFacet contract.
type TransferAssetFacetInitialized struct {
	Version uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const TransferAssetFacetInitializedEventName = "Initialized"

// ContractEventName returns the user-defined event name.
func (TransferAssetFacetInitialized) ContractEventName() string {
	return TransferAssetFacetInitializedEventName
}

// UnpackInitializedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Initialized(uint64 version)
func (transferAssetFacet *TransferAssetFacet) UnpackInitializedEvent(log *types.Log) (*TransferAssetFacetInitialized, error) {
	event := "Initialized"
	if len(log.Topics) == 0 || log.Topics[0] != transferAssetFacet.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TransferAssetFacetInitialized)
	if len(log.Data) > 0 {
		if err := transferAssetFacet.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range transferAssetFacet.abi.Events[event].Inputs {
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

// TransferAssetFacetTransferAssetTransfer represents a TransferAssetTransfer event raised by the TransferAssetFacet contract.
type TransferAssetFacetTransferAssetTransfer struct {
	Asset       common.Address
	Destination common.Address
	Amount      *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const TransferAssetFacetTransferAssetTransferEventName = "TransferAssetTransfer"

// ContractEventName returns the user-defined event name.
func (TransferAssetFacetTransferAssetTransfer) ContractEventName() string {
	return TransferAssetFacetTransferAssetTransferEventName
}

// UnpackTransferAssetTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TransferAssetTransfer(address indexed asset, address indexed destination, uint256 amount)
func (transferAssetFacet *TransferAssetFacet) UnpackTransferAssetTransferEvent(log *types.Log) (*TransferAssetFacetTransferAssetTransfer, error) {
	event := "TransferAssetTransfer"
	if len(log.Topics) == 0 || log.Topics[0] != transferAssetFacet.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TransferAssetFacetTransferAssetTransfer)
	if len(log.Data) > 0 {
		if err := transferAssetFacet.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range transferAssetFacet.abi.Events[event].Inputs {
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
func (transferAssetFacet *TransferAssetFacet) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], transferAssetFacet.abi.Errors["AccessControlUnauthorizedAccount"].ID.Bytes()[:4]) {
		return transferAssetFacet.UnpackAccessControlUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], transferAssetFacet.abi.Errors["InvalidInitialization"].ID.Bytes()[:4]) {
		return transferAssetFacet.UnpackInvalidInitializationError(raw[4:])
	}
	if bytes.Equal(raw[:4], transferAssetFacet.abi.Errors["NotInitializing"].ID.Bytes()[:4]) {
		return transferAssetFacet.UnpackNotInitializingError(raw[4:])
	}
	if bytes.Equal(raw[:4], transferAssetFacet.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return transferAssetFacet.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// TransferAssetFacetAccessControlUnauthorizedAccount represents a AccessControlUnauthorizedAccount error raised by the TransferAssetFacet contract.
type TransferAssetFacetAccessControlUnauthorizedAccount struct {
	Account common.Address
	Role    [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 role)
func TransferAssetFacetAccessControlUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0xe2517d3fbfae6f8515ef5ff1ccedc3933ab0cbbda0b492c06eb54ad10ef03b3e")
}

// UnpackAccessControlUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 role)
func (transferAssetFacet *TransferAssetFacet) UnpackAccessControlUnauthorizedAccountError(raw []byte) (*TransferAssetFacetAccessControlUnauthorizedAccount, error) {
	out := new(TransferAssetFacetAccessControlUnauthorizedAccount)
	if err := transferAssetFacet.abi.UnpackIntoInterface(out, "AccessControlUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TransferAssetFacetInvalidInitialization represents a InvalidInitialization error raised by the TransferAssetFacet contract.
type TransferAssetFacetInvalidInitialization struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidInitialization()
func TransferAssetFacetInvalidInitializationErrorID() common.Hash {
	return common.HexToHash("0xf92ee8a957075833165f68c320933b1a1294aafc84ee6e0dd3fb178008f9aaf5")
}

// UnpackInvalidInitializationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidInitialization()
func (transferAssetFacet *TransferAssetFacet) UnpackInvalidInitializationError(raw []byte) (*TransferAssetFacetInvalidInitialization, error) {
	out := new(TransferAssetFacetInvalidInitialization)
	if err := transferAssetFacet.abi.UnpackIntoInterface(out, "InvalidInitialization", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TransferAssetFacetNotInitializing represents a NotInitializing error raised by the TransferAssetFacet contract.
type TransferAssetFacetNotInitializing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInitializing()
func TransferAssetFacetNotInitializingErrorID() common.Hash {
	return common.HexToHash("0xd7e6bcf8597daa127dc9f0048d2f08d5ef140a2cb659feabd700beff1f7a8302")
}

// UnpackNotInitializingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInitializing()
func (transferAssetFacet *TransferAssetFacet) UnpackNotInitializingError(raw []byte) (*TransferAssetFacetNotInitializing, error) {
	out := new(TransferAssetFacetNotInitializing)
	if err := transferAssetFacet.abi.UnpackIntoInterface(out, "NotInitializing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TransferAssetFacetReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the TransferAssetFacet contract.
type TransferAssetFacetReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func TransferAssetFacetReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (transferAssetFacet *TransferAssetFacet) UnpackReentrancyGuardReentrantCallError(raw []byte) (*TransferAssetFacetReentrancyGuardReentrantCall, error) {
	out := new(TransferAssetFacetReentrancyGuardReentrantCall)
	if err := transferAssetFacet.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}
