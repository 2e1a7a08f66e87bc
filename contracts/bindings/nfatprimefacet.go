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

// NfatPrimeFacetMetaData contains all meta data concerning the NfatPrimeFacet contract.
var NfatPrimeFacetMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"name\":\"ALLOCATOR_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DEFAULT_ADMIN_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"VERSION\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"collect\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"}],\"name\":\"getCollectRateLimitKey\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"gem\",\"type\":\"address\"}],\"name\":\"getSubscribeRateLimitKey\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"}],\"name\":\"getWithdrawRateLimitKey\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"subscribe\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"version\",\"type\":\"uint64\"}],\"name\":\"Initialized\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"NFATPrimeCollect\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"NFATPrimeSubscribe\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"NFATPrimeWithdraw\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"}],\"name\":\"AccessControlUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidInitialization\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotInitializing\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"}]",
	ID:  "NfatPrimeFacet",
	Bin: "0x6080604052348015600e575f5ffd5b5061103f8061001c5f395ff3fe608060405234801561000f575f5ffd5b5060043610610090575f3560e01c8063c81cbaa111610063578063c81cbaa1146100e9578063d0804281146100fd578063df897ee414610110578063f3fef3a314610123578063ffa1ad7414610136575f5ffd5b8063180c92e7146100945780635285d449146100ba578063a217fddf146100cd578063acc10f11146100d4575b5f5ffd5b6100a76100a2366004610cfc565b610167565b6040519081526020015b60405180910390f35b6100a76100c8366004610cfc565b610177565b6100a75f81565b6100e76100e2366004610d17565b610181565b005b6100a75f516020610fff5f395f51905f5281565b6100e761010b366004610d49565b610312565b6100a761011e366004610dce565b61057d565b6100e7610131366004610e05565b61058f565b61015a604051806040016040528060058152602001640312e302e360dc1b81525081565b6040516100b19190610e5d565b5f61017182610717565b92915050565b5f6101718261077a565b6101896107c0565b5f516020610fff5f395f51905f527f77adf60bdbfedf206f8b8310f3d364080b7f61dcc0e46caac13c29bb1eb5cc0054604051632474521560e21b8152600481018390523360248201526001600160a01b03909116906391d1485490604401602060405180830381865afa158015610203573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102279190610e6f565b3382909161025e5760405163e2517d3f60e01b81526001600160a01b03909216600483015260248201526044015b60405180910390fd5b50506102b28461026d8661077a565b6040516024810187905260448101869052859060640160408051601f198184030181529190526020810180516001600160e01b031663cfa6f82760e01b1790526107f7565b82846001600160a01b03167f4c91b7ea811d3a13d0f61635d6cb9f1182efe762903c945967ccb7b3d95f2e41846040516102ee91815260200190565b60405180910390a35061030d60015f51602061101f5f395f51905f5255565b505050565b61031a6107c0565b5f516020610fff5f395f51905f527f77adf60bdbfedf206f8b8310f3d364080b7f61dcc0e46caac13c29bb1eb5cc0054604051632474521560e21b8152600481018390523360248201526001600160a01b03909116906391d1485490604401602060405180830381865afa158015610394573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103b89190610e6f565b338290916103ea5760405163e2517d3f60e01b81526001600160a01b0390921660048301526024820152604401610255565b50505f856001600160a01b0316637bd2bea76040518163ffffffff1660e01b8152600401602060405180830381865afa158015610429573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061044d9190610e8e565b905061046261045c8288610934565b8661099b565b5f61046c82610a37565b90506104b882878989898960405160240161048993929190610ea9565b60408051601f198184030181529190526020810180516001600160e01b0316632cbf793b60e21b179052610ab5565b856104c283610a37565b6104cc9083610ede565b146105195760405162461bcd60e51b815260206004820181905260248201527f4e4641545072696d6546616365742f756e65787065637465642d616d6f756e746044820152606401610255565b866001600160a01b03167f4107fe54af094322a23ddae3e87bb59132232334bf1e4447de16f07bfc4ba0e887878760405161055693929190610ea9565b60405180910390a250505061057760015f51602061101f5f395f51905f5255565b50505050565b5f6105888284610934565b9392505050565b6105976107c0565b5f516020610fff5f395f51905f527f77adf60bdbfedf206f8b8310f3d364080b7f61dcc0e46caac13c29bb1eb5cc0054604051632474521560e21b8152600481018390523360248201526001600160a01b03909116906391d1485490604401602060405180830381865afa158015610611573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106359190610e6f565b338290916106675760405163e2517d3f60e01b81526001600160a01b0390921660048301526024820152604401610255565b50506106b98361067685610717565b848560405160240161068a91815260200190565b60408051601f198184030181529190526020810180516001600160e01b0316632e1a7d4d60e01b1790526107f7565b826001600160a01b03167fc2b0ddd08a2de5bf3f6a133b70189e2327b1730dffd8a47dfa9813dd1e47c319836040516106f491815260200190565b60405180910390a25061071360015f51602061101f5f395f51905f5255565b5050565b5f7f9d78029a08327b4fd0dfa4d5e6a140d71936e947294b39736e46b8ba46ffb1ad8260405160200161075d9291909182526001600160a01b0316602082015260400190565b604051602081830303815290604052805190602001209050919050565b5f7f594d768565fc53d4f10aa71734dc71a1e302040a35980646fda5494b86748c8a8260405160200161075d9291909182526001600160a01b0316602082015260400190565b5f51602061101f5f395f51905f528054600119016107f157604051633ee5aeb560e01b815260040160405180910390fd5b60029055565b815f036108465760405162461bcd60e51b815260206004820152601a60248201527f4e4641545072696d6546616365742f7a65726f2d616d6f756e740000000000006044820152606401610255565b610850838361099b565b5f846001600160a01b0316637bd2bea76040518163ffffffff1660e01b8152600401602060405180830381865afa15801561088d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906108b19190610e8e565b90505f6108bd82610a37565b90506108c98684610b66565b5083816108d584610a37565b6108df9190610ede565b1461092c5760405162461bcd60e51b815260206004820181905260248201527f4e4641545072696d6546616365742f756e65787065637465642d616d6f756e746044820152606401610255565b505050505050565b604080517f8473567056328c618c1cfd978a104f32b493b61c46768ffcd0896dfed52d717e60208201526001600160a01b038085169282019290925290821660608201525f9060800160405160208183030381529060405280519060200120905092915050565b7f77adf60bdbfedf206f8b8310f3d364080b7f61dcc0e46caac13c29bb1eb5cc02546001600160a01b03166040516303bf076b60e41b815260048101849052602481018390526001600160a01b039190911690633bf076b0906044016020604051808303815f875af1158015610a13573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061030d9190610efd565b5f816001600160a01b03166370a08231610a4f610bdf565b6040516001600160e01b031960e084901b1681526001600160a01b039091166004820152602401602060405180830381865afa158015610a91573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101719190610efd565b8215610ac657610ac6848385610c0d565b610ad08282610b66565b50836001600160a01b031663dd62ed3e610ae8610bdf565b6040516001600160e01b031960e084901b1681526001600160a01b0391821660048201529085166024820152604401602060405180830381865afa158015610b32573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b569190610efd565b156105775761057784835f610c0d565b6060610b70610bdf565b6001600160a01b0316633aada4d284846040518363ffffffff1660e01b8152600401610b9d929190610f14565b5f604051808303815f875af1158015610bb8573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526105889190810190610f4b565b7f77adf60bdbfedf206f8b8310f3d364080b7f61dcc0e46caac13c29bb1eb5cc01546001600160a01b031690565b6040516001600160a01b038316602482015260448101829052610c5e90849060640160408051601f198184030181529190526020810180516001600160e01b031663095ea7b360e01b179052610ca1565b61030d5760405162461bcd60e51b8152602060048201526014602482015273119858d95d0bd85c1c1c9bdd994b59985a5b195960621b6044820152606401610255565b5f5f610cad8484610b66565b905080515f1480610cdd575080516020148015610cdd575080806020019051810190610cd99190610efd565b6001145b949350505050565b6001600160a01b0381168114610cf9575f5ffd5b50565b5f60208284031215610d0c575f5ffd5b813561058881610ce5565b5f5f5f60608486031215610d29575f5ffd5b8335610d3481610ce5565b95602085013595506040909401359392505050565b5f5f5f5f60608587031215610d5c575f5ffd5b8435610d6781610ce5565b935060208501359250604085013567ffffffffffffffff811115610d89575f5ffd5b8501601f81018713610d99575f5ffd5b803567ffffffffffffffff811115610daf575f5ffd5b876020828401011115610dc0575f5ffd5b949793965060200194505050565b5f5f60408385031215610ddf575f5ffd5b8235610dea81610ce5565b91506020830135610dfa81610ce5565b809150509250929050565b5f5f60408385031215610e16575f5ffd5b8235610e2181610ce5565b946020939093013593505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f6105886020830184610e2f565b5f60208284031215610e7f575f5ffd5b81518015158114610588575f5ffd5b5f60208284031215610e9e575f5ffd5b815161058881610ce5565b83815260406020820152816040820152818360608301375f818301606090810191909152601f909201601f1916010192915050565b8181038181111561017157634e487b7160e01b5f52601160045260245ffd5b5f60208284031215610f0d575f5ffd5b5051919050565b6001600160a01b03831681526040602082018190525f90610cdd90830184610e2f565b634e487b7160e01b5f52604160045260245ffd5b5f60208284031215610f5b575f5ffd5b815167ffffffffffffffff811115610f71575f5ffd5b8201601f81018413610f81575f5ffd5b805167ffffffffffffffff811115610f9b57610f9b610f37565b604051601f8201601f19908116603f0116810167ffffffffffffffff81118282101715610fca57610fca610f37565b604052818152828201602001861015610fe1575f5ffd5b8160208401602083015e5f9181016020019190915294935050505056fe68bf109b95a5c15fb2bb99041323c27d15f8675e11bf7420a1cd6ad64c394f469b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00",
}

// NfatPrimeFacet is an auto generated Go binding around an Ethereum contract.
type NfatPrimeFacet struct {
	abi abi.ABI
}

// NewNfatPrimeFacet creates a new instance of NfatPrimeFacet.
func NewNfatPrimeFacet() *NfatPrimeFacet {
	parsed, err := NfatPrimeFacetMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &NfatPrimeFacet{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *NfatPrimeFacet) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackALLOCATORROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc81cbaa1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ALLOCATOR_ROLE() view returns(bytes32)
func (nfatPrimeFacet *NfatPrimeFacet) PackALLOCATORROLE() []byte {
	enc, err := nfatPrimeFacet.abi.Pack("ALLOCATOR_ROLE")
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
func (nfatPrimeFacet *NfatPrimeFacet) TryPackALLOCATORROLE() ([]byte, error) {
	return nfatPrimeFacet.abi.Pack("ALLOCATOR_ROLE")
}

// UnpackALLOCATORROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc81cbaa1.
//
// Solidity: function ALLOCATOR_ROLE() view returns(bytes32)
func (nfatPrimeFacet *NfatPrimeFacet) UnpackALLOCATORROLE(data []byte) ([32]byte, error) {
	out, err := nfatPrimeFacet.abi.Unpack("ALLOCATOR_ROLE", data)
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
func (nfatPrimeFacet *NfatPrimeFacet) PackDEFAULTADMINROLE() []byte {
	enc, err := nfatPrimeFacet.abi.Pack("DEFAULT_ADMIN_ROLE")
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
func (nfatPrimeFacet *NfatPrimeFacet) TryPackDEFAULTADMINROLE() ([]byte, error) {
	return nfatPrimeFacet.abi.Pack("DEFAULT_ADMIN_ROLE")
}

// UnpackDEFAULTADMINROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa217fddf.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (nfatPrimeFacet *NfatPrimeFacet) UnpackDEFAULTADMINROLE(data []byte) ([32]byte, error) {
	out, err := nfatPrimeFacet.abi.Unpack("DEFAULT_ADMIN_ROLE", data)
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
func (nfatPrimeFacet *NfatPrimeFacet) PackVERSION() []byte {
	enc, err := nfatPrimeFacet.abi.Pack("VERSION")
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
func (nfatPrimeFacet *NfatPrimeFacet) TryPackVERSION() ([]byte, error) {
	return nfatPrimeFacet.abi.Pack("VERSION")
}

// UnpackVERSION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xffa1ad74.
//
// Solidity: function VERSION() view returns(string)
func (nfatPrimeFacet *NfatPrimeFacet) UnpackVERSION(data []byte) (string, error) {
	out, err := nfatPrimeFacet.abi.Unpack("VERSION", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackCollect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xacc10f11.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function collect(address facility, uint256 tokenId, uint256 amount) returns()
func (nfatPrimeFacet *NfatPrimeFacet) PackCollect(facility common.Address, tokenId *big.Int, amount *big.Int) []byte {
	enc, err := nfatPrimeFacet.abi.Pack("collect", facility, tokenId, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCollect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xacc10f11.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function collect(address facility, uint256 tokenId, uint256 amount) returns()
func (nfatPrimeFacet *NfatPrimeFacet) TryPackCollect(facility common.Address, tokenId *big.Int, amount *big.Int) ([]byte, error) {
	return nfatPrimeFacet.abi.Pack("collect", facility, tokenId, amount)
}

// PackGetCollectRateLimitKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5285d449.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getCollectRateLimitKey(address facility) pure returns(bytes32 key)
func (nfatPrimeFacet *NfatPrimeFacet) PackGetCollectRateLimitKey(facility common.Address) []byte {
	enc, err := nfatPrimeFacet.abi.Pack("getCollectRateLimitKey", facility)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetCollectRateLimitKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5285d449.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getCollectRateLimitKey(address facility) pure returns(bytes32 key)
func (nfatPrimeFacet *NfatPrimeFacet) TryPackGetCollectRateLimitKey(facility common.Address) ([]byte, error) {
	return nfatPrimeFacet.abi.Pack("getCollectRateLimitKey", facility)
}

// UnpackGetCollectRateLimitKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5285d449.
//
// Solidity: function getCollectRateLimitKey(address facility) pure returns(bytes32 key)
func (nfatPrimeFacet *NfatPrimeFacet) UnpackGetCollectRateLimitKey(data []byte) ([32]byte, error) {
	out, err := nfatPrimeFacet.abi.Unpack("getCollectRateLimitKey", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGetSubscribeRateLimitKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf897ee4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getSubscribeRateLimitKey(address facility, address gem) pure returns(bytes32 key)
func (nfatPrimeFacet *NfatPrimeFacet) PackGetSubscribeRateLimitKey(facility common.Address, gem common.Address) []byte {
	enc, err := nfatPrimeFacet.abi.Pack("getSubscribeRateLimitKey", facility, gem)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetSubscribeRateLimitKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf897ee4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getSubscribeRateLimitKey(address facility, address gem) pure returns(bytes32 key)
func (nfatPrimeFacet *NfatPrimeFacet) TryPackGetSubscribeRateLimitKey(facility common.Address, gem common.Address) ([]byte, error) {
	return nfatPrimeFacet.abi.Pack("getSubscribeRateLimitKey", facility, gem)
}

// UnpackGetSubscribeRateLimitKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdf897ee4.
//
// Solidity: function getSubscribeRateLimitKey(address facility, address gem) pure returns(bytes32 key)
func (nfatPrimeFacet *NfatPrimeFacet) UnpackGetSubscribeRateLimitKey(data []byte) ([32]byte, error) {
	out, err := nfatPrimeFacet.abi.Unpack("getSubscribeRateLimitKey", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGetWithdrawRateLimitKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x180c92e7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getWithdrawRateLimitKey(address facility) pure returns(bytes32 key)
func (nfatPrimeFacet *NfatPrimeFacet) PackGetWithdrawRateLimitKey(facility common.Address) []byte {
	enc, err := nfatPrimeFacet.abi.Pack("getWithdrawRateLimitKey", facility)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetWithdrawRateLimitKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x180c92e7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getWithdrawRateLimitKey(address facility) pure returns(bytes32 key)
func (nfatPrimeFacet *NfatPrimeFacet) TryPackGetWithdrawRateLimitKey(facility common.Address) ([]byte, error) {
	return nfatPrimeFacet.abi.Pack("getWithdrawRateLimitKey", facility)
}

// UnpackGetWithdrawRateLimitKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x180c92e7.
//
// Solidity: function getWithdrawRateLimitKey(address facility) pure returns(bytes32 key)
func (nfatPrimeFacet *NfatPrimeFacet) UnpackGetWithdrawRateLimitKey(data []byte) ([32]byte, error) {
	out, err := nfatPrimeFacet.abi.Unpack("getWithdrawRateLimitKey", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackSubscribe is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd0804281.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function subscribe(address facility, uint256 amount, bytes data) returns()
func (nfatPrimeFacet *NfatPrimeFacet) PackSubscribe(facility common.Address, amount *big.Int, data []byte) []byte {
	enc, err := nfatPrimeFacet.abi.Pack("subscribe", facility, amount, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSubscribe is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd0804281.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function subscribe(address facility, uint256 amount, bytes data) returns()
func (nfatPrimeFacet *NfatPrimeFacet) TryPackSubscribe(facility common.Address, amount *big.Int, data []byte) ([]byte, error) {
	return nfatPrimeFacet.abi.Pack("subscribe", facility, amount, data)
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf3fef3a3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(address facility, uint256 amount) returns()
func (nfatPrimeFacet *NfatPrimeFacet) PackWithdraw(facility common.Address, amount *big.Int) []byte {
	enc, err := nfatPrimeFacet.abi.Pack("withdraw", facility, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf3fef3a3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(address facility, uint256 amount) returns()
func (nfatPrimeFacet *NfatPrimeFacet) TryPackWithdraw(facility common.Address, amount *big.Int) ([]byte, error) {
	return nfatPrimeFacet.abi.Pack("withdraw", facility, amount)
}

// NfatPrimeFacetInitialized represents a Initialized event raised by the NfatPrimeFacet contract.
type NfatPrimeFacetInitialized struct {
	Version uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const NfatPrimeFacetInitializedEventName = "Initialized"

// ContractEventName returns the user-defined event name.
func (NfatPrimeFacetInitialized) ContractEventName() string {
	return NfatPrimeFacetInitializedEventName
}

// UnpackInitializedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Initialized(uint64 version)
func (nfatPrimeFacet *NfatPrimeFacet) UnpackInitializedEvent(log *types.Log) (*NfatPrimeFacetInitialized, error) {
	event := "Initialized"
	if len(log.Topics) == 0 || log.Topics[0] != nfatPrimeFacet.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(NfatPrimeFacetInitialized)
	if len(log.Data) > 0 {
		if err := nfatPrimeFacet.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nfatPrimeFacet.abi.Events[event].Inputs {
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

// NfatPrimeFacetNFATPrimeCollect represents a NFATPrimeCollect event raised by the NfatPrimeFacet contract.
type NfatPrimeFacetNFATPrimeCollect struct {
	Facility common.Address
	TokenId  *big.Int
	Amount   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const NfatPrimeFacetNFATPrimeCollectEventName = "NFATPrimeCollect"

// ContractEventName returns the user-defined event name.
func (NfatPrimeFacetNFATPrimeCollect) ContractEventName() string {
	return NfatPrimeFacetNFATPrimeCollectEventName
}

// UnpackNFATPrimeCollectEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NFATPrimeCollect(address indexed facility, uint256 indexed tokenId, uint256 amount)
func (nfatPrimeFacet *NfatPrimeFacet) UnpackNFATPrimeCollectEvent(log *types.Log) (*NfatPrimeFacetNFATPrimeCollect, error) {
	event := "NFATPrimeCollect"
	if len(log.Topics) == 0 || log.Topics[0] != nfatPrimeFacet.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(NfatPrimeFacetNFATPrimeCollect)
	if len(log.Data) > 0 {
		if err := nfatPrimeFacet.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nfatPrimeFacet.abi.Events[event].Inputs {
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

// NfatPrimeFacetNFATPrimeSubscribe represents a NFATPrimeSubscribe event raised by the NfatPrimeFacet contract.
type NfatPrimeFacetNFATPrimeSubscribe struct {
	Facility common.Address
	Amount   *big.Int
	Data     []byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const NfatPrimeFacetNFATPrimeSubscribeEventName = "NFATPrimeSubscribe"

// ContractEventName returns the user-defined event name.
func (NfatPrimeFacetNFATPrimeSubscribe) ContractEventName() string {
	return NfatPrimeFacetNFATPrimeSubscribeEventName
}

// UnpackNFATPrimeSubscribeEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NFATPrimeSubscribe(address indexed facility, uint256 amount, bytes data)
func (nfatPrimeFacet *NfatPrimeFacet) UnpackNFATPrimeSubscribeEvent(log *types.Log) (*NfatPrimeFacetNFATPrimeSubscribe, error) {
	event := "NFATPrimeSubscribe"
	if len(log.Topics) == 0 || log.Topics[0] != nfatPrimeFacet.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(NfatPrimeFacetNFATPrimeSubscribe)
	if len(log.Data) > 0 {
		if err := nfatPrimeFacet.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nfatPrimeFacet.abi.Events[event].Inputs {
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

// NfatPrimeFacetNFATPrimeWithdraw represents a NFATPrimeWithdraw event raised by the NfatPrimeFacet contract.
type NfatPrimeFacetNFATPrimeWithdraw struct {
	Facility common.Address
	Amount   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const NfatPrimeFacetNFATPrimeWithdrawEventName = "NFATPrimeWithdraw"

// ContractEventName returns the user-defined event name.
func (NfatPrimeFacetNFATPrimeWithdraw) ContractEventName() string {
	return NfatPrimeFacetNFATPrimeWithdrawEventName
}

// UnpackNFATPrimeWithdrawEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NFATPrimeWithdraw(address indexed facility, uint256 amount)
func (nfatPrimeFacet *NfatPrimeFacet) UnpackNFATPrimeWithdrawEvent(log *types.Log) (*NfatPrimeFacetNFATPrimeWithdraw, error) {
	event := "NFATPrimeWithdraw"
	if len(log.Topics) == 0 || log.Topics[0] != nfatPrimeFacet.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(NfatPrimeFacetNFATPrimeWithdraw)
	if len(log.Data) > 0 {
		if err := nfatPrimeFacet.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nfatPrimeFacet.abi.Events[event].Inputs {
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
func (nfatPrimeFacet *NfatPrimeFacet) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], nfatPrimeFacet.abi.Errors["AccessControlUnauthorizedAccount"].ID.Bytes()[:4]) {
		return nfatPrimeFacet.UnpackAccessControlUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], nfatPrimeFacet.abi.Errors["InvalidInitialization"].ID.Bytes()[:4]) {
		return nfatPrimeFacet.UnpackInvalidInitializationError(raw[4:])
	}
	if bytes.Equal(raw[:4], nfatPrimeFacet.abi.Errors["NotInitializing"].ID.Bytes()[:4]) {
		return nfatPrimeFacet.UnpackNotInitializingError(raw[4:])
	}
	if bytes.Equal(raw[:4], nfatPrimeFacet.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return nfatPrimeFacet.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// NfatPrimeFacetAccessControlUnauthorizedAccount represents a AccessControlUnauthorizedAccount error raised by the NfatPrimeFacet contract.
type NfatPrimeFacetAccessControlUnauthorizedAccount struct {
	Account common.Address
	Role    [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 role)
func NfatPrimeFacetAccessControlUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0xe2517d3fbfae6f8515ef5ff1ccedc3933ab0cbbda0b492c06eb54ad10ef03b3e")
}

// UnpackAccessControlUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 role)
func (nfatPrimeFacet *NfatPrimeFacet) UnpackAccessControlUnauthorizedAccountError(raw []byte) (*NfatPrimeFacetAccessControlUnauthorizedAccount, error) {
	out := new(NfatPrimeFacetAccessControlUnauthorizedAccount)
	if err := nfatPrimeFacet.abi.UnpackIntoInterface(out, "AccessControlUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NfatPrimeFacetInvalidInitialization represents a InvalidInitialization error raised by the NfatPrimeFacet contract.
type NfatPrimeFacetInvalidInitialization struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidInitialization()
func NfatPrimeFacetInvalidInitializationErrorID() common.Hash {
	return common.HexToHash("0xf92ee8a957075833165f68c320933b1a1294aafc84ee6e0dd3fb178008f9aaf5")
}

// UnpackInvalidInitializationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidInitialization()
func (nfatPrimeFacet *NfatPrimeFacet) UnpackInvalidInitializationError(raw []byte) (*NfatPrimeFacetInvalidInitialization, error) {
	out := new(NfatPrimeFacetInvalidInitialization)
	if err := nfatPrimeFacet.abi.UnpackIntoInterface(out, "InvalidInitialization", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NfatPrimeFacetNotInitializing represents a NotInitializing error raised by the NfatPrimeFacet contract.
type NfatPrimeFacetNotInitializing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInitializing()
func NfatPrimeFacetNotInitializingErrorID() common.Hash {
	return common.HexToHash("0xd7e6bcf8597daa127dc9f0048d2f08d5ef140a2cb659feabd700beff1f7a8302")
}

// UnpackNotInitializingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInitializing()
func (nfatPrimeFacet *NfatPrimeFacet) UnpackNotInitializingError(raw []byte) (*NfatPrimeFacetNotInitializing, error) {
	out := new(NfatPrimeFacetNotInitializing)
	if err := nfatPrimeFacet.abi.UnpackIntoInterface(out, "NotInitializing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NfatPrimeFacetReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the NfatPrimeFacet contract.
type NfatPrimeFacetReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func NfatPrimeFacetReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (nfatPrimeFacet *NfatPrimeFacet) UnpackReentrancyGuardReentrantCallError(raw []byte) (*NfatPrimeFacetReentrancyGuardReentrantCall, error) {
	out := new(NfatPrimeFacetReentrancyGuardReentrantCall)
	if err := nfatPrimeFacet.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}
