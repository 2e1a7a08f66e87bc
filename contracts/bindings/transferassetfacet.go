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
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"destination\",\"type\":\"address\"}],\"name\":\"getTransferRateLimitKey\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"destination\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"transfer\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"destination\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"TransferAssetTransfer\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"neededRole\",\"type\":\"bytes32\"}],\"name\":\"AccessControlUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"}],\"name\":\"RateLimitKeyNotSet\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"TokenCallFailed\",\"type\":\"error\"}]",
	ID:  "TransferAssetFacet",
	Bin: "0x6080604052348015600e575f5ffd5b506106b48061001c5f395ff3fe608060405234801561000f575f5ffd5b5060043610610034575f3560e01c8063a7811f5614610038578063beabacc81461005d575b5f5ffd5b61004b610046366004610509565b610072565b60405190815260200160405180910390f35b61007061006b36600461053a565b6100d9565b005b604080517f48f98264e3feb9c04c94251c86b84a95f369fb2973906e457f22ec9080cb675560208201526001600160a01b038085169282019290925290821660608201525f9060800160405160208183030381529060405280519060200120905092915050565b6100e1610244565b7f68bf109b95a5c15fb2bb99041323c27d15f8675e11bf7420a1cd6ad64c394f467fee25394e09bdf9f095ffaf6289395c59de06e33ff54692b0774d5012253c4d0054604051632474521560e21b8152600481018390523360248201526001600160a01b03909116906391d1485490604401602060405180830381865afa15801561016e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101929190610573565b338290916101c95760405163e2517d3f60e01b81526001600160a01b03909216600483015260248201526044015b60405180910390fd5b50506101de6101d88585610072565b8361027b565b6101e9848484610317565b826001600160a01b0316846001600160a01b03167fff364e1ef6190841ba9dfd518157372a542d1a297893d3d0a7e9beda04cb0cd08460405161022e91815260200190565b60405180910390a35061023f610368565b505050565b61024c610392565b61027960017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b906103d2565b565b7fee25394e09bdf9f095ffaf6289395c59de06e33ff54692b0774d5012253c4d02546001600160a01b03166040516303bf076b60e41b815260048101849052602481018390526001600160a01b039190911690633bf076b0906044016020604051808303815f875af11580156102f3573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061023f9190610592565b6040516001600160a01b03831660248201526044810182905261023f90849060640160408051601f198184030181529190526020810180516001600160e01b031663a9059cbb60e01b1790526103d9565b6102795f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00610273565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c1561027957604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b5f6103e48383610445565b905080515f14806104145750805160201480156104145750808060200190518101906104109190610592565b6001145b839061043f57604051633fb2da6d60e21b81526001600160a01b0390911660048201526024016101c0565b50505050565b60606104787fee25394e09bdf9f095ffaf6289395c59de06e33ff54692b0774d5012253c4d01546001600160a01b031690565b6001600160a01b0316633aada4d284846040518363ffffffff1660e01b81526004016104a59291906105a9565b5f604051808303815f875af11580156104c0573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526104e79190810190610601565b9392505050565b80356001600160a01b0381168114610504575f5ffd5b919050565b5f5f6040838503121561051a575f5ffd5b610523836104ee565b9150610531602084016104ee565b90509250929050565b5f5f5f6060848603121561054c575f5ffd5b610555846104ee565b9250610563602085016104ee565b9150604084013590509250925092565b5f60208284031215610583575f5ffd5b815180151581146104e7575f5ffd5b5f602082840312156105a2575f5ffd5b5051919050565b60018060a01b0383168152604060208201525f82518060408401528060208501606085015e5f606082850101526060601f19601f8301168401019150509392505050565b634e487b7160e01b5f52604160045260245ffd5b5f60208284031215610611575f5ffd5b815167ffffffffffffffff811115610627575f5ffd5b8201601f81018413610637575f5ffd5b805167ffffffffffffffff811115610651576106516105ed565b604051601f8201601f19908116603f0116810167ffffffffffffffff81118282101715610680576106806105ed565b604052818152828201602001861015610697575f5ffd5b8160208401602083015e5f9181016020019190915294935050505056",
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
	if bytes.Equal(raw[:4], transferAssetFacet.abi.Errors["RateLimitKeyNotSet"].ID.Bytes()[:4]) {
		return transferAssetFacet.UnpackRateLimitKeyNotSetError(raw[4:])
	}
	if bytes.Equal(raw[:4], transferAssetFacet.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return transferAssetFacet.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], transferAssetFacet.abi.Errors["TokenCallFailed"].ID.Bytes()[:4]) {
		return transferAssetFacet.UnpackTokenCallFailedError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// TransferAssetFacetAccessControlUnauthorizedAccount represents a AccessControlUnauthorizedAccount error raised by the TransferAssetFacet contract.
type TransferAssetFacetAccessControlUnauthorizedAccount struct {
	Account    common.Address
	NeededRole [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 neededRole)
func TransferAssetFacetAccessControlUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0xe2517d3fbfae6f8515ef5ff1ccedc3933ab0cbbda0b492c06eb54ad10ef03b3e")
}

// UnpackAccessControlUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 neededRole)
func (transferAssetFacet *TransferAssetFacet) UnpackAccessControlUnauthorizedAccountError(raw []byte) (*TransferAssetFacetAccessControlUnauthorizedAccount, error) {
	out := new(TransferAssetFacetAccessControlUnauthorizedAccount)
	if err := transferAssetFacet.abi.UnpackIntoInterface(out, "AccessControlUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TransferAssetFacetRateLimitKeyNotSet represents a RateLimitKeyNotSet error raised by the TransferAssetFacet contract.
type TransferAssetFacetRateLimitKeyNotSet struct {
	Key [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RateLimitKeyNotSet(bytes32 key)
func TransferAssetFacetRateLimitKeyNotSetErrorID() common.Hash {
	return common.HexToHash("0x25b20c17c6ec221cff667d5fe85859876017cb8a259f3e8dbab9437b7917d77b")
}

// UnpackRateLimitKeyNotSetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RateLimitKeyNotSet(bytes32 key)
func (transferAssetFacet *TransferAssetFacet) UnpackRateLimitKeyNotSetError(raw []byte) (*TransferAssetFacetRateLimitKeyNotSet, error) {
	out := new(TransferAssetFacetRateLimitKeyNotSet)
	if err := transferAssetFacet.abi.UnpackIntoInterface(out, "RateLimitKeyNotSet", raw); err != nil {
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

// TransferAssetFacetTokenCallFailed represents a TokenCallFailed error raised by the TransferAssetFacet contract.
type TransferAssetFacetTokenCallFailed struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TokenCallFailed(address token)
func TransferAssetFacetTokenCallFailedErrorID() common.Hash {
	return common.HexToHash("0xfecb69b4f00b9203b60da5ed901012a39c115c782cd06a41cb7715ca2556cd47")
}

// UnpackTokenCallFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TokenCallFailed(address token)
func (transferAssetFacet *TransferAssetFacet) UnpackTokenCallFailedError(raw []byte) (*TransferAssetFacetTokenCallFailed, error) {
	out := new(TransferAssetFacetTokenCallFailed)
	if err := transferAssetFacet.abi.UnpackIntoInterface(out, "TokenCallFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}
