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
	ABI: "[{\"inputs\":[],\"name\":\"ALLOCATOR_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DEFAULT_ADMIN_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"VERSION\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"queue\",\"type\":\"address\"}],\"name\":\"getSettleRateLimitKey\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"queue\",\"type\":\"address\"}],\"name\":\"lock\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"queue\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"rate\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"}],\"name\":\"overrideExchangeRate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"queue\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"rate\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"}],\"name\":\"setExchangeRate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"queue\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"capacity\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"}],\"name\":\"settle\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"converted\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"rewarded\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"version\",\"type\":\"uint64\"}],\"name\":\"Initialized\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"queue\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"share\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"rate\",\"type\":\"uint256\"}],\"name\":\"LctsHaloExchangeRateOverridden\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"queue\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"share\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"rate\",\"type\":\"uint256\"}],\"name\":\"LctsHaloExchangeRateSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"queue\",\"type\":\"address\"}],\"name\":\"LctsHaloLocked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"queue\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"converted\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"rewarded\",\"type\":\"uint256\"}],\"name\":\"LctsHaloSettled\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"}],\"name\":\"AccessControlUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidInitialization\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotInitializing\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"}]",
	ID:  "LctsHaloFacet",
	Bin: "0x6080604052348015600e575f5ffd5b5061162b8061001c5f395ff3fe608060405234801561000f575f5ffd5b5060043610610085575f3560e01c8063a217fddf11610058578063a217fddf146100ff578063c81cbaa114610106578063f435f5a71461011a578063ffa1ad741461012d575f5ffd5b80633c4c6a281461008957806358a5514f146100b6578063927056ed146100cb578063955b7019146100ec575b5f5ffd5b61009c61009736600461127f565b61015e565b604080519283526020830191909152015b60405180910390f35b6100c96100c436600461127f565b61041b565b005b6100de6100d93660046112b1565b61066e565b6040519081526020016100ad565b6100c96100fa36600461127f565b6106de565b6100de5f81565b6100de5f5160206115eb5f395f51905f5281565b6100c96101283660046112b1565b610963565b610151604051806040016040528060058152602001640312e302e360dc1b81525081565b6040516100ad91906112fa565b5f5f610168610b84565b5f5160206115eb5f395f51905f525f5160206115cb5f395f51905f5254604051632474521560e21b8152600481018390523360248201526001600160a01b03909116906391d1485490604401602060405180830381865afa1580156101cf573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101f39190611320565b3382909161022a5760405163e2517d3f60e01b81526001600160a01b03909216600483015260248201526044015b60405180910390fd5b50505f866001600160a01b031663d50256256040518163ffffffff1660e01b815260040160a060405180830381865afa158015610269573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061028d919061137e565b905061029d816040015186610bbb565b5f6002886001600160a01b031663c19d93fb6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156102dc573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610300919061141f565b60028111156103115761031161140b565b60405163de4e099b60e01b8152600481018a9052911491506001600160a01b0389169063de4e099b906024016040805180830381865afa158015610357573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061037b919061143d565b608084015191965094501561039f5761039a8883602001518988610c6d565b6103af565b6103af8883602001518987610d41565b80156103fa5760408051868152602081018690526001600160a01b038a16917fdaa497fc0363ba9f03d15a3d35cb21e340e2be13c3132570a7e364d4d44a6e9e910160405180910390a25b50505061041360015f51602061160b5f395f51905f5255565b935093915050565b610423610b84565b5f5160206115eb5f395f51905f525f5160206115cb5f395f51905f5254604051632474521560e21b8152600481018390523360248201526001600160a01b03909116906391d1485490604401602060405180830381865afa15801561048a573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104ae9190611320565b338290916104e05760405163e2517d3f60e01b81526001600160a01b0390921660048301526024820152604401610221565b50505f846001600160a01b031663d50256256040518163ffffffff1660e01b815260040160a060405180830381865afa15801561051f573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610543919061137e565b905061055b610556826020015187610e06565b610e6d565b6105a75760405162461bcd60e51b815260206004820152601c60248201527f4c63747348616c6f46616365742f696e76616c69642d616374696f6e000000006044820152606401610221565b6105b5816040015184610bbb565b6105ff8160400151856040516024016105d091815260200190565b60408051601f198184030181529190526020810180516001600160e01b0316636d83470760e11b179052610f14565b5080604001516001600160a01b0316856001600160a01b03167fdc5844a4a1aaa896af3975189b460ac8c54888b365237d0788eb2a2cb728d5a18660405161064991815260200190565b60405180910390a3505061066960015f51602061160b5f395f51905f5255565b505050565b5f6106d8826001600160a01b03166338d52e0f6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156106ae573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106d2919061145f565b83610e06565b92915050565b6106e6610b84565b5f5f5160206115cb5f395f51905f5254604051632474521560e21b8152600481018390523360248201526001600160a01b03909116906391d1485490604401602060405180830381865afa158015610740573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906107649190611320565b338290916107965760405163e2517d3f60e01b81526001600160a01b0390921660048301526024820152604401610221565b50505f846001600160a01b031663a8d5fd656040518163ffffffff1660e01b8152600401602060405180830381865afa1580156107d5573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906107f9919061145f565b90506108058184610bbb565b610896816001600160a01b031663b4a1eee16040518163ffffffff1660e01b8152600401602060405180830381865afa158015610844573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610868919061145f565b6040805160048152602481019091526020810180516001600160e01b0316637c1e845d60e11b179052610f14565b506108d6816001600160a01b031663523fa6776040518163ffffffff1660e01b8152600401602060405180830381865afa158015610844573d5f5f3e3d5ffd5b5061091d81856040516024016108ee91815260200190565b60408051601f198184030181529190526020810180516001600160e01b031663819dcd2360e01b179052610f14565b50806001600160a01b0316856001600160a01b03167f3fa993ed368ee48fbe9ab9279a2aecbe890140ceee38d279f572ad30984621388660405161064991815260200190565b61096b610b84565b5f5160206115eb5f395f51905f525f5160206115cb5f395f51905f5254604051632474521560e21b8152600481018390523360248201526001600160a01b03909116906391d1485490604401602060405180830381865afa1580156109d2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109f69190611320565b33829091610a285760405163e2517d3f60e01b81526001600160a01b0390921660048301526024820152604401610221565b5050610a366105568361066e565b610a825760405162461bcd60e51b815260206004820152601c60248201527f4c63747348616c6f46616365742f696e76616c69642d616374696f6e000000006044820152606401610221565b5f6001836001600160a01b031663c19d93fb6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610ac1573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ae5919061141f565b6002811115610af657610af661140b565b6040805160048152602481019091526020810180516001600160e01b0316637c1e845d60e11b17905291149150610b2e908490610f14565b508015610b69576040516001600160a01b038416907fe30d7a593ceac4e16d4ec3982ef8749ee60b1498ee124558684a7df3c3948587905f90a25b5050610b8160015f51602061160b5f395f51905f5255565b50565b5f51602061160b5f395f51905f52805460011901610bb557604051633ee5aeb560e01b815260040160405180910390fd5b60029055565b80826001600160a01b0316633ba0b9a96040518163ffffffff1660e01b8152600401602060405180830381865afa158015610bf8573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c1c919061147a565b14610c695760405162461bcd60e51b815260206004820152601d60248201527f4c63747348616c6f46616365742f756e65787065637465642d726174650000006044820152606401610221565b5050565b610c80610c7a8486610e06565b82610f94565b5f610c8a84611030565b9050610cd18584604051602401610ca391815260200190565b60408051601f198184030181529190526020810180516001600160e01b03166211bf0560eb1b179052610f14565b505f81610cdd86611030565b610ce79190611491565b905082811015610d395760405162461bcd60e51b815260206004820152601f60248201527f4c63747348616c6f46616365742f756e65787065637465642d616d6f756e74006044820152606401610221565b505050505050565b610d4e610c7a8486610e06565b5f610d5884611030565b9050610da184838786604051602401610d7391815260200190565b60408051601f198184030181529190526020810180516001600160e01b03166211bf0560eb1b1790526110ae565b5f610dab85611030565b610db59083611491565b9050828114610d395760405162461bcd60e51b815260206004820152601f60248201527f4c63747348616c6f46616365742f756e65787065637465642d616d6f756e74006044820152606401610221565b604080517faa8a03e02b09a8093050068b11c765c2036523e52d51e7b8f3ca4d5c141c790060208201526001600160a01b038085169282019290925290821660608201525f9060800160405160208183030381529060405280519060200120905092915050565b5f610e9f7f77adf60bdbfedf206f8b8310f3d364080b7f61dcc0e46caac13c29bb1eb5cc02546001600160a01b031690565b6001600160a01b031663ff7a9fa4836040518263ffffffff1660e01b8152600401610ecc91815260200190565b608060405180830381865afa158015610ee7573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610f0b91906114b0565b51151592915050565b6060610f1e611165565b6001600160a01b0316633aada4d284846040518363ffffffff1660e01b8152600401610f4b929190611513565b5f604051808303815f875af1158015610f66573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052610f8d9190810190611536565b9392505050565b7f77adf60bdbfedf206f8b8310f3d364080b7f61dcc0e46caac13c29bb1eb5cc02546001600160a01b03166040516303bf076b60e41b815260048101849052602481018390526001600160a01b039190911690633bf076b0906044016020604051808303815f875af115801561100c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610669919061147a565b5f816001600160a01b03166370a08231611048611165565b6040516001600160e01b031960e084901b1681526001600160a01b039091166004820152602401602060405180830381865afa15801561108a573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106d8919061147a565b82156110bf576110bf848385611193565b6110c98282610f14565b50836001600160a01b031663dd62ed3e6110e1611165565b6040516001600160e01b031960e084901b1681526001600160a01b0391821660048201529085166024820152604401602060405180830381865afa15801561112b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061114f919061147a565b1561115f5761115f84835f611193565b50505050565b7f77adf60bdbfedf206f8b8310f3d364080b7f61dcc0e46caac13c29bb1eb5cc01546001600160a01b031690565b6040516001600160a01b0383166024820152604481018290526111e490849060640160408051601f198184030181529190526020810180516001600160e01b031663095ea7b360e01b179052611227565b6106695760405162461bcd60e51b8152602060048201526014602482015273119858d95d0bd85c1c1c9bdd994b59985a5b195960621b6044820152606401610221565b5f5f6112338484610f14565b905080515f148061126357508051602014801561126357508080602001905181019061125f919061147a565b6001145b949350505050565b6001600160a01b0381168114610b81575f5ffd5b5f5f5f60608486031215611291575f5ffd5b833561129c8161126b565b95602085013595506040909401359392505050565b5f602082840312156112c1575f5ffd5b8135610f8d8161126b565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f610f8d60208301846112cc565b8051801515811461131b575f5ffd5b919050565b5f60208284031215611330575f5ffd5b610f8d8261130c565b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f1916810167ffffffffffffffff8111828210171561137657611376611339565b604052919050565b5f60a082840312801561138f575f5ffd5b5060405160a0810167ffffffffffffffff811182821017156113b3576113b3611339565b60405282516113c18161126b565b815260208301516113d18161126b565b602082015260408301516113e48161126b565b6040820152606083810151908201526113ff6080840161130c565b60808201529392505050565b634e487b7160e01b5f52602160045260245ffd5b5f6020828403121561142f575f5ffd5b815160038110610f8d575f5ffd5b5f5f6040838503121561144e575f5ffd5b505080516020909101519092909150565b5f6020828403121561146f575f5ffd5b8151610f8d8161126b565b5f6020828403121561148a575f5ffd5b5051919050565b818103818111156106d857634e487b7160e01b5f52601160045260245ffd5b5f60808284031280156114c1575f5ffd5b506040516080810167ffffffffffffffff811182821017156114e5576114e5611339565b6040908152835182526020808501519083015283810151908201526060928301519281019290925250919050565b6001600160a01b03831681526040602082018190525f90611263908301846112cc565b5f60208284031215611546575f5ffd5b815167ffffffffffffffff81111561155c575f5ffd5b8201601f8101841361156c575f5ffd5b805167ffffffffffffffff81111561158657611586611339565b611599601f8201601f191660200161134d565b8181528560208385010111156115ad575f5ffd5b8160208401602083015e5f9181016020019190915294935050505056fe77adf60bdbfedf206f8b8310f3d364080b7f61dcc0e46caac13c29bb1eb5cc0068bf109b95a5c15fb2bb99041323c27d15f8675e11bf7420a1cd6ad64c394f469b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00",
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

// PackOverrideExchangeRate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x955b7019.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function overrideExchangeRate(address queue, uint256 rate, uint256 expected) returns()
func (lctsHaloFacet *LctsHaloFacet) PackOverrideExchangeRate(queue common.Address, rate *big.Int, expected *big.Int) []byte {
	enc, err := lctsHaloFacet.abi.Pack("overrideExchangeRate", queue, rate, expected)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOverrideExchangeRate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x955b7019.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function overrideExchangeRate(address queue, uint256 rate, uint256 expected) returns()
func (lctsHaloFacet *LctsHaloFacet) TryPackOverrideExchangeRate(queue common.Address, rate *big.Int, expected *big.Int) ([]byte, error) {
	return lctsHaloFacet.abi.Pack("overrideExchangeRate", queue, rate, expected)
}

// PackSetExchangeRate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x58a5514f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setExchangeRate(address queue, uint256 rate, uint256 expected) returns()
func (lctsHaloFacet *LctsHaloFacet) PackSetExchangeRate(queue common.Address, rate *big.Int, expected *big.Int) []byte {
	enc, err := lctsHaloFacet.abi.Pack("setExchangeRate", queue, rate, expected)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetExchangeRate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x58a5514f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setExchangeRate(address queue, uint256 rate, uint256 expected) returns()
func (lctsHaloFacet *LctsHaloFacet) TryPackSetExchangeRate(queue common.Address, rate *big.Int, expected *big.Int) ([]byte, error) {
	return lctsHaloFacet.abi.Pack("setExchangeRate", queue, rate, expected)
}

// PackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3c4c6a28.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settle(address queue, uint256 capacity, uint256 expected) returns(uint256 converted, uint256 rewarded)
func (lctsHaloFacet *LctsHaloFacet) PackSettle(queue common.Address, capacity *big.Int, expected *big.Int) []byte {
	enc, err := lctsHaloFacet.abi.Pack("settle", queue, capacity, expected)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3c4c6a28.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settle(address queue, uint256 capacity, uint256 expected) returns(uint256 converted, uint256 rewarded)
func (lctsHaloFacet *LctsHaloFacet) TryPackSettle(queue common.Address, capacity *big.Int, expected *big.Int) ([]byte, error) {
	return lctsHaloFacet.abi.Pack("settle", queue, capacity, expected)
}

// LctsHaloFacetSettleOutput serves as a container for the return parameters of contract
// method Settle.
type LctsHaloFacetSettleOutput struct {
	Converted *big.Int
	Rewarded  *big.Int
}

// UnpackSettle is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3c4c6a28.
//
// Solidity: function settle(address queue, uint256 capacity, uint256 expected) returns(uint256 converted, uint256 rewarded)
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

// LctsHaloFacetLctsHaloExchangeRateOverridden represents a LctsHaloExchangeRateOverridden event raised by the LctsHaloFacet contract.
type LctsHaloFacetLctsHaloExchangeRateOverridden struct {
	Queue common.Address
	Share common.Address
	Rate  *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const LctsHaloFacetLctsHaloExchangeRateOverriddenEventName = "LctsHaloExchangeRateOverridden"

// ContractEventName returns the user-defined event name.
func (LctsHaloFacetLctsHaloExchangeRateOverridden) ContractEventName() string {
	return LctsHaloFacetLctsHaloExchangeRateOverriddenEventName
}

// UnpackLctsHaloExchangeRateOverriddenEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LctsHaloExchangeRateOverridden(address indexed queue, address indexed share, uint256 rate)
func (lctsHaloFacet *LctsHaloFacet) UnpackLctsHaloExchangeRateOverriddenEvent(log *types.Log) (*LctsHaloFacetLctsHaloExchangeRateOverridden, error) {
	event := "LctsHaloExchangeRateOverridden"
	if len(log.Topics) == 0 || log.Topics[0] != lctsHaloFacet.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(LctsHaloFacetLctsHaloExchangeRateOverridden)
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
