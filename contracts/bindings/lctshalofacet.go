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

// LctsHaloFacetMetaData contains all meta data concerning the LctsHaloFacet contract.
var LctsHaloFacetMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"queue\",\"type\":\"address\"}],\"name\":\"getSettleRateLimitKey\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"queue\",\"type\":\"address\"}],\"name\":\"lock\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"queue\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"rate\",\"type\":\"uint256\"}],\"name\":\"setExchangeRate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"queue\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"capacity\",\"type\":\"uint256\"}],\"name\":\"settle\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"converted\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"rewarded\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"queue\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"share\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"rate\",\"type\":\"uint256\"}],\"name\":\"LctsHaloExchangeRateSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"queue\",\"type\":\"address\"}],\"name\":\"LctsHaloLocked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"queue\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"converted\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"rewarded\",\"type\":\"uint256\"}],\"name\":\"LctsHaloSettled\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"neededRole\",\"type\":\"bytes32\"}],\"name\":\"AccessControlUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"}],\"name\":\"RateLimitKeyNotSet\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"TokenCallFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"queue\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"actual\",\"type\":\"uint256\"}],\"name\":\"UnexpectedSettlement\",\"type\":\"error\"}]",
	ID:  "LctsHaloFacet",
	Bin: "0x6080604052348015600e575f5ffd5b50610f928061001c5f395ff3fe608060405234801561000f575f5ffd5b506004361061004a575f3560e01c806315afd4091461004e578063927056ed1461007b578063bd5c54201461009c578063f435f5a7146100b1575b5f5ffd5b61006161005c366004610d3b565b6100c4565b604080519283526020830191909152015b60405180910390f35b61008e610089366004610d65565b610360565b604051908152602001610072565b6100af6100aa366004610d3b565b6103d0565b005b6100af6100bf366004610d65565b6105d3565b5f5f6100ce610740565b7f68bf109b95a5c15fb2bb99041323c27d15f8675e11bf7420a1cd6ad64c394f467fee25394e09bdf9f095ffaf6289395c59de06e33ff54692b0774d5012253c4d0054604051632474521560e21b8152600481018390523360248201526001600160a01b03909116906391d1485490604401602060405180830381865afa15801561015b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061017f9190610d80565b338290916101b65760405163e2517d3f60e01b81526001600160a01b03909216600483015260248201526044015b60405180910390fd5b505060405163de4e099b60e01b8152600481018590526001600160a01b0386169063de4e099b906024016040805180830381865afa1580156101fa573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061021e9190610d9f565b80935081945050505f856001600160a01b03166338d52e0f6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610263573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102879190610dc1565b9050856001600160a01b0316633b7bb7ec6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156102c5573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102e99190610d80565b156102ff576102fa86828787610777565b61030b565b61030b8682878661083b565b60408051858152602081018590526001600160a01b038816917fdaa497fc0363ba9f03d15a3d35cb21e340e2be13c3132570a7e364d4d44a6e9e910160405180910390a250506103596108cf565b9250929050565b5f6103ca826001600160a01b03166338d52e0f6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156103a0573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103c49190610dc1565b836108f9565b92915050565b6103d8610740565b7f68bf109b95a5c15fb2bb99041323c27d15f8675e11bf7420a1cd6ad64c394f467fee25394e09bdf9f095ffaf6289395c59de06e33ff54692b0774d5012253c4d0054604051632474521560e21b8152600481018390523360248201526001600160a01b03909116906391d1485490604401602060405180830381865afa158015610465573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104899190610d80565b338290916104bb5760405163e2517d3f60e01b81526001600160a01b03909216600483015260248201526044016101ad565b50506104ce6104c984610360565b610960565b5f836001600160a01b031663a8d5fd656040518163ffffffff1660e01b8152600401602060405180830381865afa15801561050b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061052f9190610dc1565b9050610577818460405160240161054891815260200190565b60408051601f198184030181529190526020810180516001600160e01b0316636d83470760e11b17905261098b565b50806001600160a01b0316846001600160a01b03167fdc5844a4a1aaa896af3975189b460ac8c54888b365237d0788eb2a2cb728d5a1856040516105bd91815260200190565b60405180910390a350506105cf6108cf565b5050565b6105db610740565b7f68bf109b95a5c15fb2bb99041323c27d15f8675e11bf7420a1cd6ad64c394f467fee25394e09bdf9f095ffaf6289395c59de06e33ff54692b0774d5012253c4d0054604051632474521560e21b8152600481018390523360248201526001600160a01b03909116906391d1485490604401602060405180830381865afa158015610668573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061068c9190610d80565b338290916106be5760405163e2517d3f60e01b81526001600160a01b03909216600483015260248201526044016101ad565b50506106cc6104c983610360565b6040805160048152602481019091526020810180516001600160e01b0316637c1e845d60e11b17905261070090839061098b565b506040516001600160a01b038316907fe30d7a593ceac4e16d4ec3982ef8749ee60b1498ee124558684a7df3c3948587905f90a25061073d6108cf565b50565b610748610a34565b61077560017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90610a74565b565b61078a61078484866108f9565b82610a7b565b5f61079484610b1c565b90506107db85846040516024016107ad91815260200190565b60408051601f198184030181529190526020810180516001600160e01b03166211bf0560eb1b17905261098b565b505f816107e786610b1c565b6107f19190610ddc565b90508583828181101561083057604051635868fb8760e01b81526001600160a01b039093166004840152602483019190915260448201526064016101ad565b505050505050505050565b61084861078484866108f9565b5f61085284610b1c565b9050811561086557610865848684610bc3565b61087c85846040516024016107ad91815260200190565b505f61088785610b1c565b6108919083610ddc565b905085838281811461083057604051635868fb8760e01b81526001600160a01b039093166004840152602483019190915260448201526064016101ad565b6107755f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0061076f565b604080517faa8a03e02b09a8093050068b11c765c2036523e52d51e7b8f3ca4d5c141c790060208201526001600160a01b038085169282019290925290821660608201525f9060800160405160208183030381529060405280519060200120905092915050565b61096981610c14565b81906105cf576040516325b20c1760e01b81526004016101ad91815260200190565b60606109be7fee25394e09bdf9f095ffaf6289395c59de06e33ff54692b0774d5012253c4d01546001600160a01b031690565b6001600160a01b0316633aada4d284846040518363ffffffff1660e01b81526004016109eb929190610dfb565b5f604051808303815f875af1158015610a06573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052610a2d9190810190610e84565b9392505050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c1561077557604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b7fee25394e09bdf9f095ffaf6289395c59de06e33ff54692b0774d5012253c4d02546001600160a01b03166040516303bf076b60e41b815260048101849052602481018390526001600160a01b039190911690633bf076b0906044016020604051808303815f875af1158015610af3573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b179190610f18565b505050565b5f816001600160a01b03166370a08231610b5d7fee25394e09bdf9f095ffaf6289395c59de06e33ff54692b0774d5012253c4d01546001600160a01b031690565b6040516001600160e01b031960e084901b1681526001600160a01b039091166004820152602401602060405180830381865afa158015610b9f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103ca9190610f18565b6040516001600160a01b038316602482015260448101829052610b1790849060640160408051601f198184030181529190526020810180516001600160e01b031663095ea7b360e01b179052610cbb565b5f610c467fee25394e09bdf9f095ffaf6289395c59de06e33ff54692b0774d5012253c4d02546001600160a01b031690565b6001600160a01b031663ff7a9fa4836040518263ffffffff1660e01b8152600401610c7391815260200190565b608060405180830381865afa158015610c8e573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610cb29190610f2f565b51151592915050565b5f610cc6838361098b565b905080515f1480610cf6575080516020148015610cf6575080806020019051810190610cf29190610f18565b6001145b8390610d2157604051633fb2da6d60e21b81526001600160a01b0390911660048201526024016101ad565b50505050565b6001600160a01b038116811461073d575f5ffd5b5f5f60408385031215610d4c575f5ffd5b8235610d5781610d27565b946020939093013593505050565b5f60208284031215610d75575f5ffd5b8135610a2d81610d27565b5f60208284031215610d90575f5ffd5b81518015158114610a2d575f5ffd5b5f5f60408385031215610db0575f5ffd5b505080516020909101519092909150565b5f60208284031215610dd1575f5ffd5b8151610a2d81610d27565b818103818111156103ca57634e487b7160e01b5f52601160045260245ffd5b60018060a01b0383168152604060208201525f82518060408401528060208501606085015e5f606082850101526060601f19601f8301168401019150509392505050565b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f1916810167ffffffffffffffff81118282101715610e7c57610e7c610e3f565b604052919050565b5f60208284031215610e94575f5ffd5b815167ffffffffffffffff811115610eaa575f5ffd5b8201601f81018413610eba575f5ffd5b805167ffffffffffffffff811115610ed457610ed4610e3f565b610ee7601f8201601f1916602001610e53565b818152856020838501011115610efb575f5ffd5b8160208401602083015e5f91810160200191909152949350505050565b5f60208284031215610f28575f5ffd5b5051919050565b5f6080828403128015610f40575f5ffd5b506040516080810167ffffffffffffffff81118282101715610f6457610f64610e3f565b604090815283518252602080850151908301528381015190820152606092830151928101929092525091905056",
}

// LctsHaloFacet is an auto generated Go binding around an Ethereum contract.
type LctsHaloFacet struct {
	abi abi.ABI
}

// NewLctsHaloFacet creates a new instance of LctsHaloFacet.
func NewLctsHaloFacet() *LctsHaloFacet {
	parsed, err := LctsHaloFacetMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &LctsHaloFacet{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *LctsHaloFacet) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackGetSettleRateLimitKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x927056ed.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getSettleRateLimitKey(address queue) view returns(bytes32 key)
func (lctsHaloFacet *LctsHaloFacet) PackGetSettleRateLimitKey(queue common.Address) []byte {
	enc, err := lctsHaloFacet.abi.Pack("getSettleRateLimitKey", queue)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetSettleRateLimitKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x927056ed.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getSettleRateLimitKey(address queue) view returns(bytes32 key)
func (lctsHaloFacet *LctsHaloFacet) TryPackGetSettleRateLimitKey(queue common.Address) ([]byte, error) {
	return lctsHaloFacet.abi.Pack("getSettleRateLimitKey", queue)
}

// UnpackGetSettleRateLimitKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x927056ed.
//
// Solidity: function getSettleRateLimitKey(address queue) view returns(bytes32 key)
func (lctsHaloFacet *LctsHaloFacet) UnpackGetSettleRateLimitKey(data []byte) ([32]byte, error) {
	out, err := lctsHaloFacet.abi.Unpack("getSettleRateLimitKey", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackLock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf435f5a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lock(address queue) returns()
func (lctsHaloFacet *LctsHaloFacet) PackLock(queue common.Address) []byte {
	enc, err := lctsHaloFacet.abi.Pack("lock", queue)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf435f5a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lock(address queue) returns()
func (lctsHaloFacet *LctsHaloFacet) TryPackLock(queue common.Address) ([]byte, error) {
	return lctsHaloFacet.abi.Pack("lock", queue)
}

// PackSetExchangeRate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbd5c5420.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setExchangeRate(address queue, uint256 rate) returns()
func (lctsHaloFacet *LctsHaloFacet) PackSetExchangeRate(queue common.Address, rate *big.Int) []byte {
	enc, err := lctsHaloFacet.abi.Pack("setExchangeRate", queue, rate)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetExchangeRate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbd5c5420.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setExchangeRate(address queue, uint256 rate) returns()
func (lctsHaloFacet *LctsHaloFacet) TryPackSetExchangeRate(queue common.Address, rate *big.Int) ([]byte, error) {
	return lctsHaloFacet.abi.Pack("setExchangeRate", queue, rate)
}

// PackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x15afd409.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settle(address queue, uint256 capacity) returns(uint256 converted, uint256 rewarded)
func (lctsHaloFacet *LctsHaloFacet) PackSettle(queue common.Address, capacity *big.Int) []byte {
	enc, err := lctsHaloFacet.abi.Pack("settle", queue, capacity)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x15afd409.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settle(address queue, uint256 capacity) returns(uint256 converted, uint256 rewarded)
func (lctsHaloFacet *LctsHaloFacet) TryPackSettle(queue common.Address, capacity *big.Int) ([]byte, error) {
	return lctsHaloFacet.abi.Pack("settle", queue, capacity)
}

// LctsHaloFacetSettleOutput serves as a container for the return parameters of contract
// method Settle.
type LctsHaloFacetSettleOutput struct {
	Converted *big.Int
	Rewarded  *big.Int
}

// UnpackSettle is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x15afd409.
//
// Solidity: function settle(address queue, uint256 capacity) returns(uint256 converted, uint256 rewarded)
func (lctsHaloFacet *LctsHaloFacet) UnpackSettle(data []byte) (LctsHaloFacetSettleOutput, error) {
	out, err := lctsHaloFacet.abi.Unpack("settle", data)
	outstruct := new(LctsHaloFacetSettleOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Converted = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Rewarded = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// LctsHaloFacetLctsHaloExchangeRateSet represents a LctsHaloExchangeRateSet event raised by the LctsHaloFacet contract.
type LctsHaloFacetLctsHaloExchangeRateSet struct {
	Queue common.Address
	Share common.Address
	Rate  *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const LctsHaloFacetLctsHaloExchangeRateSetEventName = "LctsHaloExchangeRateSet"

// ContractEventName returns the user-defined event name.
func (LctsHaloFacetLctsHaloExchangeRateSet) ContractEventName() string {
	return LctsHaloFacetLctsHaloExchangeRateSetEventName
}

// UnpackLctsHaloExchangeRateSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LctsHaloExchangeRateSet(address indexed queue, address indexed share, uint256 rate)
func (lctsHaloFacet *LctsHaloFacet) UnpackLctsHaloExchangeRateSetEvent(log *types.Log) (*LctsHaloFacetLctsHaloExchangeRateSet, error) {
	event := "LctsHaloExchangeRateSet"
	if len(log.Topics) == 0 || log.Topics[0] != lctsHaloFacet.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(LctsHaloFacetLctsHaloExchangeRateSet)
	if len(log.Data) > 0 {
		if err := lctsHaloFacet.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range lctsHaloFacet.abi.Events[event].Inputs {
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

// LctsHaloFacetLctsHaloLocked represents a LctsHaloLocked event raised by the LctsHaloFacet contract.
type LctsHaloFacetLctsHaloLocked struct {
	Queue common.Address
	Raw   *types.Log // Blockchain specific contextual infos
}

const LctsHaloFacetLctsHaloLockedEventName = "LctsHaloLocked"

// ContractEventName returns the user-defined event name.
func (LctsHaloFacetLctsHaloLocked) ContractEventName() string {
	return LctsHaloFacetLctsHaloLockedEventName
}

// UnpackLctsHaloLockedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LctsHaloLocked(address indexed queue)
func (lctsHaloFacet *LctsHaloFacet) UnpackLctsHaloLockedEvent(log *types.Log) (*LctsHaloFacetLctsHaloLocked, error) {
	event := "LctsHaloLocked"
	if len(log.Topics) == 0 || log.Topics[0] != lctsHaloFacet.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(LctsHaloFacetLctsHaloLocked)
	if len(log.Data) > 0 {
		if err := lctsHaloFacet.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range lctsHaloFacet.abi.Events[event].Inputs {
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

// LctsHaloFacetLctsHaloSettled represents a LctsHaloSettled event raised by the LctsHaloFacet contract.
type LctsHaloFacetLctsHaloSettled struct {
	Queue     common.Address
	Converted *big.Int
	Rewarded  *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const LctsHaloFacetLctsHaloSettledEventName = "LctsHaloSettled"

// ContractEventName returns the user-defined event name.
func (LctsHaloFacetLctsHaloSettled) ContractEventName() string {
	return LctsHaloFacetLctsHaloSettledEventName
}

// UnpackLctsHaloSettledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LctsHaloSettled(address indexed queue, uint256 converted, uint256 rewarded)
func (lctsHaloFacet *LctsHaloFacet) UnpackLctsHaloSettledEvent(log *types.Log) (*LctsHaloFacetLctsHaloSettled, error) {
	event := "LctsHaloSettled"
	if len(log.Topics) == 0 || log.Topics[0] != lctsHaloFacet.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(LctsHaloFacetLctsHaloSettled)
	if len(log.Data) > 0 {
		if err := lctsHaloFacet.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range lctsHaloFacet.abi.Events[event].Inputs {
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
func (lctsHaloFacet *LctsHaloFacet) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], lctsHaloFacet.abi.Errors["AccessControlUnauthorizedAccount"].ID.Bytes()[:4]) {
		return lctsHaloFacet.UnpackAccessControlUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], lctsHaloFacet.abi.Errors["RateLimitKeyNotSet"].ID.Bytes()[:4]) {
		return lctsHaloFacet.UnpackRateLimitKeyNotSetError(raw[4:])
	}
	if bytes.Equal(raw[:4], lctsHaloFacet.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return lctsHaloFacet.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], lctsHaloFacet.abi.Errors["TokenCallFailed"].ID.Bytes()[:4]) {
		return lctsHaloFacet.UnpackTokenCallFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], lctsHaloFacet.abi.Errors["UnexpectedSettlement"].ID.Bytes()[:4]) {
		return lctsHaloFacet.UnpackUnexpectedSettlementError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// LctsHaloFacetAccessControlUnauthorizedAccount represents a AccessControlUnauthorizedAccount error raised by the LctsHaloFacet contract.
type LctsHaloFacetAccessControlUnauthorizedAccount struct {
	Account    common.Address
	NeededRole [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 neededRole)
func LctsHaloFacetAccessControlUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0xe2517d3fbfae6f8515ef5ff1ccedc3933ab0cbbda0b492c06eb54ad10ef03b3e")
}

// UnpackAccessControlUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 neededRole)
func (lctsHaloFacet *LctsHaloFacet) UnpackAccessControlUnauthorizedAccountError(raw []byte) (*LctsHaloFacetAccessControlUnauthorizedAccount, error) {
	out := new(LctsHaloFacetAccessControlUnauthorizedAccount)
	if err := lctsHaloFacet.abi.UnpackIntoInterface(out, "AccessControlUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LctsHaloFacetRateLimitKeyNotSet represents a RateLimitKeyNotSet error raised by the LctsHaloFacet contract.
type LctsHaloFacetRateLimitKeyNotSet struct {
	Key [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RateLimitKeyNotSet(bytes32 key)
func LctsHaloFacetRateLimitKeyNotSetErrorID() common.Hash {
	return common.HexToHash("0x25b20c17c6ec221cff667d5fe85859876017cb8a259f3e8dbab9437b7917d77b")
}

// UnpackRateLimitKeyNotSetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RateLimitKeyNotSet(bytes32 key)
func (lctsHaloFacet *LctsHaloFacet) UnpackRateLimitKeyNotSetError(raw []byte) (*LctsHaloFacetRateLimitKeyNotSet, error) {
	out := new(LctsHaloFacetRateLimitKeyNotSet)
	if err := lctsHaloFacet.abi.UnpackIntoInterface(out, "RateLimitKeyNotSet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LctsHaloFacetReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the LctsHaloFacet contract.
type LctsHaloFacetReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func LctsHaloFacetReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (lctsHaloFacet *LctsHaloFacet) UnpackReentrancyGuardReentrantCallError(raw []byte) (*LctsHaloFacetReentrancyGuardReentrantCall, error) {
	out := new(LctsHaloFacetReentrancyGuardReentrantCall)
	if err := lctsHaloFacet.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LctsHaloFacetTokenCallFailed represents a TokenCallFailed error raised by the LctsHaloFacet contract.
type LctsHaloFacetTokenCallFailed struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TokenCallFailed(address token)
func LctsHaloFacetTokenCallFailedErrorID() common.Hash {
	return common.HexToHash("0xfecb69b4f00b9203b60da5ed901012a39c115c782cd06a41cb7715ca2556cd47")
}

// UnpackTokenCallFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TokenCallFailed(address token)
func (lctsHaloFacet *LctsHaloFacet) UnpackTokenCallFailedError(raw []byte) (*LctsHaloFacetTokenCallFailed, error) {
	out := new(LctsHaloFacetTokenCallFailed)
	if err := lctsHaloFacet.abi.UnpackIntoInterface(out, "TokenCallFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LctsHaloFacetUnexpectedSettlement represents a UnexpectedSettlement error raised by the LctsHaloFacet contract.
type LctsHaloFacetUnexpectedSettlement struct {
	Queue    common.Address
	Expected *big.Int
	Actual   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnexpectedSettlement(address queue, uint256 expected, uint256 actual)
func LctsHaloFacetUnexpectedSettlementErrorID() common.Hash {
	return common.HexToHash("0x5868fb879e5ff38abcddb3c2e526b5f1f753bc38b40da767c765ddcc5ab101d1")
}

// UnpackUnexpectedSettlementError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnexpectedSettlement(address queue, uint256 expected, uint256 actual)
func (lctsHaloFacet *LctsHaloFacet) UnpackUnexpectedSettlementError(raw []byte) (*LctsHaloFacetUnexpectedSettlement, error) {
	out := new(LctsHaloFacetUnexpectedSettlement)
	if err := lctsHaloFacet.abi.UnpackIntoInterface(out, "UnexpectedSettlement", raw); err != nil {
		return nil, err
	}
	return out, nil
}
