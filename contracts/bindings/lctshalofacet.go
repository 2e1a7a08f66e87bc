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
	ABI: "[{\"inputs\":[],\"name\":\"ALLOCATOR_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DEFAULT_ADMIN_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"VERSION\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"queue\",\"type\":\"address\"}],\"name\":\"getSettleRateLimitKey\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"queue\",\"type\":\"address\"}],\"name\":\"lock\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"queue\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"rate\",\"type\":\"uint256\"}],\"name\":\"setExchangeRate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"queue\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"capacity\",\"type\":\"uint256\"}],\"name\":\"settle\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"converted\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"rewarded\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"version\",\"type\":\"uint64\"}],\"name\":\"Initialized\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"queue\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"share\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"rate\",\"type\":\"uint256\"}],\"name\":\"LctsHaloExchangeRateSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"queue\",\"type\":\"address\"}],\"name\":\"LctsHaloLocked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"queue\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"converted\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"rewarded\",\"type\":\"uint256\"}],\"name\":\"LctsHaloSettled\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"}],\"name\":\"AccessControlUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidInitialization\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotInitializing\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"queue\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"actual\",\"type\":\"uint256\"}],\"name\":\"UnexpectedSettlement\",\"type\":\"error\"}]",
	ID:  "LctsHaloFacet",
	Bin: "0x6080604052348015600e575f5ffd5b506110c78061001c5f395ff3fe608060405234801561000f575f5ffd5b506004361061007a575f3560e01c8063bd5c542011610058578063bd5c5420146100d3578063c81cbaa1146100e8578063f435f5a7146100fc578063ffa1ad741461010f575f5ffd5b806315afd4091461007e578063927056ed146100ab578063a217fddf146100cc575b5f5ffd5b61009161008c366004610e10565b610140565b604080519283526020830191909152015b60405180910390f35b6100be6100b9366004610e3a565b6103d7565b6040519081526020016100a2565b6100be5f81565b6100e66100e1366004610e10565b610447565b005b6100be5f5160206110875f395f51905f5281565b6100e661010a366004610e3a565b610691565b610133604051806040016040528060058152602001640312e302e360dc1b81525081565b6040516100a29190610e83565b5f5f61014a610845565b5f5160206110875f395f51905f527f77adf60bdbfedf206f8b8310f3d364080b7f61dcc0e46caac13c29bb1eb5cc0054604051632474521560e21b8152600481018390523360248201526001600160a01b03909116906391d1485490604401602060405180830381865afa1580156101c4573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101e89190610e95565b3382909161021f5760405163e2517d3f60e01b81526001600160a01b03909216600483015260248201526044015b60405180910390fd5b505060405163de4e099b60e01b8152600481018590526001600160a01b0386169063de4e099b906024016040805180830381865afa158015610263573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102879190610eb4565b80935081945050505f856001600160a01b03166338d52e0f6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156102cc573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102f09190610ed6565b9050856001600160a01b0316633b7bb7ec6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561032e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103529190610e95565b15610368576103638682878761087c565b610374565b61037486828786610940565b60408051858152602081018590526001600160a01b038816917fdaa497fc0363ba9f03d15a3d35cb21e340e2be13c3132570a7e364d4d44a6e9e910160405180910390a250506103d060015f5160206110a75f395f51905f5255565b9250929050565b5f610441826001600160a01b03166338d52e0f6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610417573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061043b9190610ed6565b836109f2565b92915050565b61044f610845565b5f5160206110875f395f51905f527f77adf60bdbfedf206f8b8310f3d364080b7f61dcc0e46caac13c29bb1eb5cc0054604051632474521560e21b8152600481018390523360248201526001600160a01b03909116906391d1485490604401602060405180830381865afa1580156104c9573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104ed9190610e95565b3382909161051f5760405163e2517d3f60e01b81526001600160a01b0390921660048301526024820152604401610216565b505061053261052d846103d7565b610a59565b61057e5760405162461bcd60e51b815260206004820152601c60248201527f4c63747348616c6f46616365742f696e76616c69642d616374696f6e000000006044820152606401610216565b5f836001600160a01b031663a8d5fd656040518163ffffffff1660e01b8152600401602060405180830381865afa1580156105bb573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906105df9190610ed6565b905061062781846040516024016105f891815260200190565b60408051601f198184030181529190526020810180516001600160e01b0316636d83470760e11b179052610b00565b50806001600160a01b0316846001600160a01b03167fdc5844a4a1aaa896af3975189b460ac8c54888b365237d0788eb2a2cb728d5a18560405161066d91815260200190565b60405180910390a3505061068d60015f5160206110a75f395f51905f5255565b5050565b610699610845565b5f5160206110875f395f51905f527f77adf60bdbfedf206f8b8310f3d364080b7f61dcc0e46caac13c29bb1eb5cc0054604051632474521560e21b8152600481018390523360248201526001600160a01b03909116906391d1485490604401602060405180830381865afa158015610713573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906107379190610e95565b338290916107695760405163e2517d3f60e01b81526001600160a01b0390921660048301526024820152604401610216565b505061077761052d836103d7565b6107c35760405162461bcd60e51b815260206004820152601c60248201527f4c63747348616c6f46616365742f696e76616c69642d616374696f6e000000006044820152606401610216565b6040805160048152602481019091526020810180516001600160e01b0316637c1e845d60e11b1790526107f7908390610b00565b506040516001600160a01b038316907fe30d7a593ceac4e16d4ec3982ef8749ee60b1498ee124558684a7df3c3948587905f90a25061084260015f5160206110a75f395f51905f5255565b50565b5f5160206110a75f395f51905f5280546001190161087657604051633ee5aeb560e01b815260040160405180910390fd5b60029055565b61088f61088984866109f2565b82610ba9565b5f61089984610c4a565b90506108e085846040516024016108b291815260200190565b60408051601f198184030181529190526020810180516001600160e01b03166211bf0560eb1b179052610b00565b505f816108ec86610c4a565b6108f69190610ef1565b90508583828181101561093557604051635868fb8760e01b81526001600160a01b03909316600484015260248301919091526044820152606401610216565b505050505050505050565b61094d61088984866109f2565b5f61095784610c4a565b90506109a08483878660405160240161097291815260200190565b60408051601f198184030181529190526020810180516001600160e01b03166211bf0560eb1b179052610cf1565b5f6109aa85610c4a565b6109b49083610ef1565b905085838281811461093557604051635868fb8760e01b81526001600160a01b03909316600484015260248301919091526044820152606401610216565b604080517faa8a03e02b09a8093050068b11c765c2036523e52d51e7b8f3ca4d5c141c790060208201526001600160a01b038085169282019290925290821660608201525f9060800160405160208183030381529060405280519060200120905092915050565b5f610a8b7f77adf60bdbfedf206f8b8310f3d364080b7f61dcc0e46caac13c29bb1eb5cc02546001600160a01b031690565b6001600160a01b031663ff7a9fa4836040518263ffffffff1660e01b8152600401610ab891815260200190565b608060405180830381865afa158015610ad3573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610af79190610f55565b51151592915050565b6060610b337f77adf60bdbfedf206f8b8310f3d364080b7f61dcc0e46caac13c29bb1eb5cc01546001600160a01b031690565b6001600160a01b0316633aada4d284846040518363ffffffff1660e01b8152600401610b60929190610fb8565b5f604051808303815f875af1158015610b7b573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052610ba29190810190610fdb565b9392505050565b7f77adf60bdbfedf206f8b8310f3d364080b7f61dcc0e46caac13c29bb1eb5cc02546001600160a01b03166040516303bf076b60e41b815260048101849052602481018390526001600160a01b039190911690633bf076b0906044016020604051808303815f875af1158015610c21573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c45919061106f565b505050565b5f816001600160a01b03166370a08231610c8b7f77adf60bdbfedf206f8b8310f3d364080b7f61dcc0e46caac13c29bb1eb5cc01546001600160a01b031690565b6040516001600160e01b031960e084901b1681526001600160a01b039091166004820152602401602060405180830381865afa158015610ccd573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610441919061106f565b8215610d0257610d02848385610d24565b610d0c8282610b00565b508215610d1e57610d1e84835f610d24565b50505050565b6040516001600160a01b038316602482015260448101829052610d7590849060640160408051601f198184030181529190526020810180516001600160e01b031663095ea7b360e01b179052610db8565b610c455760405162461bcd60e51b8152602060048201526014602482015273119858d95d0bd85c1c1c9bdd994b59985a5b195960621b6044820152606401610216565b5f5f610dc48484610b00565b905080515f1480610df4575080516020148015610df4575080806020019051810190610df0919061106f565b6001145b949350505050565b6001600160a01b0381168114610842575f5ffd5b5f5f60408385031215610e21575f5ffd5b8235610e2c81610dfc565b946020939093013593505050565b5f60208284031215610e4a575f5ffd5b8135610ba281610dfc565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f610ba26020830184610e55565b5f60208284031215610ea5575f5ffd5b81518015158114610ba2575f5ffd5b5f5f60408385031215610ec5575f5ffd5b505080516020909101519092909150565b5f60208284031215610ee6575f5ffd5b8151610ba281610dfc565b8181038181111561044157634e487b7160e01b5f52601160045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f1916810167ffffffffffffffff81118282101715610f4d57610f4d610f10565b604052919050565b5f6080828403128015610f66575f5ffd5b506040516080810167ffffffffffffffff81118282101715610f8a57610f8a610f10565b6040908152835182526020808501519083015283810151908201526060928301519281019290925250919050565b6001600160a01b03831681526040602082018190525f90610df490830184610e55565b5f60208284031215610feb575f5ffd5b815167ffffffffffffffff811115611001575f5ffd5b8201601f81018413611011575f5ffd5b805167ffffffffffffffff81111561102b5761102b610f10565b61103e601f8201601f1916602001610f24565b818152856020838501011115611052575f5ffd5b8160208401602083015e5f91810160200191909152949350505050565b5f6020828403121561107f575f5ffd5b505191905056fe68bf109b95a5c15fb2bb99041323c27d15f8675e11bf7420a1cd6ad64c394f469b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00",
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

// PackALLOCATORROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc81cbaa1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ALLOCATOR_ROLE() view returns(bytes32)
func (lctsHaloFacet *LctsHaloFacet) PackALLOCATORROLE() []byte {
	enc, err := lctsHaloFacet.abi.Pack("ALLOCATOR_ROLE")
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
func (lctsHaloFacet *LctsHaloFacet) TryPackALLOCATORROLE() ([]byte, error) {
	return lctsHaloFacet.abi.Pack("ALLOCATOR_ROLE")
}

// UnpackALLOCATORROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc81cbaa1.
//
// Solidity: function ALLOCATOR_ROLE() view returns(bytes32)
func (lctsHaloFacet *LctsHaloFacet) UnpackALLOCATORROLE(data []byte) ([32]byte, error) {
	out, err := lctsHaloFacet.abi.Unpack("ALLOCATOR_ROLE", data)
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
func (lctsHaloFacet *LctsHaloFacet) PackDEFAULTADMINROLE() []byte {
	enc, err := lctsHaloFacet.abi.Pack("DEFAULT_ADMIN_ROLE")
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
func (lctsHaloFacet *LctsHaloFacet) TryPackDEFAULTADMINROLE() ([]byte, error) {
	return lctsHaloFacet.abi.Pack("DEFAULT_ADMIN_ROLE")
}

// UnpackDEFAULTADMINROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa217fddf.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (lctsHaloFacet *LctsHaloFacet) UnpackDEFAULTADMINROLE(data []byte) ([32]byte, error) {
	out, err := lctsHaloFacet.abi.Unpack("DEFAULT_ADMIN_ROLE", data)
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
func (lctsHaloFacet *LctsHaloFacet) PackVERSION() []byte {
	enc, err := lctsHaloFacet.abi.Pack("VERSION")
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
func (lctsHaloFacet *LctsHaloFacet) TryPackVERSION() ([]byte, error) {
	return lctsHaloFacet.abi.Pack("VERSION")
}

// UnpackVERSION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xffa1ad74.
//
// Solidity: function VERSION() view returns(string)
func (lctsHaloFacet *LctsHaloFacet) UnpackVERSION(data []byte) (string, error) {
	out, err := lctsHaloFacet.abi.Unpack("VERSION", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
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

// LctsHaloFacetInitialized represents a Initialized event raised by the LctsHaloFacet contract.
type LctsHaloFacetInitialized struct {
	Version uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const LctsHaloFacetInitializedEventName = "Initialized"

// ContractEventName returns the user-defined event name.
func (LctsHaloFacetInitialized) ContractEventName() string {
	return LctsHaloFacetInitializedEventName
}

// UnpackInitializedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Initialized(uint64 version)
func (lctsHaloFacet *LctsHaloFacet) UnpackInitializedEvent(log *types.Log) (*LctsHaloFacetInitialized, error) {
	event := "Initialized"
	if len(log.Topics) == 0 || log.Topics[0] != lctsHaloFacet.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(LctsHaloFacetInitialized)
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
	if bytes.Equal(raw[:4], lctsHaloFacet.abi.Errors["InvalidInitialization"].ID.Bytes()[:4]) {
		return lctsHaloFacet.UnpackInvalidInitializationError(raw[4:])
	}
	if bytes.Equal(raw[:4], lctsHaloFacet.abi.Errors["NotInitializing"].ID.Bytes()[:4]) {
		return lctsHaloFacet.UnpackNotInitializingError(raw[4:])
	}
	if bytes.Equal(raw[:4], lctsHaloFacet.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return lctsHaloFacet.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], lctsHaloFacet.abi.Errors["UnexpectedSettlement"].ID.Bytes()[:4]) {
		return lctsHaloFacet.UnpackUnexpectedSettlementError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// LctsHaloFacetAccessControlUnauthorizedAccount represents a AccessControlUnauthorizedAccount error raised by the LctsHaloFacet contract.
type LctsHaloFacetAccessControlUnauthorizedAccount struct {
	Account common.Address
	Role    [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 role)
func LctsHaloFacetAccessControlUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0xe2517d3fbfae6f8515ef5ff1ccedc3933ab0cbbda0b492c06eb54ad10ef03b3e")
}

// UnpackAccessControlUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 role)
func (lctsHaloFacet *LctsHaloFacet) UnpackAccessControlUnauthorizedAccountError(raw []byte) (*LctsHaloFacetAccessControlUnauthorizedAccount, error) {
	out := new(LctsHaloFacetAccessControlUnauthorizedAccount)
	if err := lctsHaloFacet.abi.UnpackIntoInterface(out, "AccessControlUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LctsHaloFacetInvalidInitialization represents a InvalidInitialization error raised by the LctsHaloFacet contract.
type LctsHaloFacetInvalidInitialization struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidInitialization()
func LctsHaloFacetInvalidInitializationErrorID() common.Hash {
	return common.HexToHash("0xf92ee8a957075833165f68c320933b1a1294aafc84ee6e0dd3fb178008f9aaf5")
}

// UnpackInvalidInitializationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidInitialization()
func (lctsHaloFacet *LctsHaloFacet) UnpackInvalidInitializationError(raw []byte) (*LctsHaloFacetInvalidInitialization, error) {
	out := new(LctsHaloFacetInvalidInitialization)
	if err := lctsHaloFacet.abi.UnpackIntoInterface(out, "InvalidInitialization", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LctsHaloFacetNotInitializing represents a NotInitializing error raised by the LctsHaloFacet contract.
type LctsHaloFacetNotInitializing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInitializing()
func LctsHaloFacetNotInitializingErrorID() common.Hash {
	return common.HexToHash("0xd7e6bcf8597daa127dc9f0048d2f08d5ef140a2cb659feabd700beff1f7a8302")
}

// UnpackNotInitializingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInitializing()
func (lctsHaloFacet *LctsHaloFacet) UnpackNotInitializingError(raw []byte) (*LctsHaloFacetNotInitializing, error) {
	out := new(LctsHaloFacetNotInitializing)
	if err := lctsHaloFacet.abi.UnpackIntoInterface(out, "NotInitializing", raw); err != nil {
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
