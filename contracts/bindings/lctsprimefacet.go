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

// LctsPrimeFacetMetaData contains all meta data concerning the LctsPrimeFacet contract.
var LctsPrimeFacetMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"name\":\"ALLOCATOR_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DEFAULT_ADMIN_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"VERSION\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"queue\",\"type\":\"address\"}],\"name\":\"claim\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"reward\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"queue\",\"type\":\"address\"}],\"name\":\"exit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"underlying\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"queue\",\"type\":\"address\"}],\"name\":\"getClaimRateLimitKey\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"queue\",\"type\":\"address\"}],\"name\":\"getRedeemRateLimitKey\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"queue\",\"type\":\"address\"}],\"name\":\"getSubscribeRateLimitKey\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"queue\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"name\":\"redeem\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"queue\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"subscribe\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"version\",\"type\":\"uint64\"}],\"name\":\"Initialized\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"queue\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"reward\",\"type\":\"uint256\"}],\"name\":\"LctsPrimeClaimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"queue\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"underlying\",\"type\":\"uint256\"}],\"name\":\"LctsPrimeExited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"queue\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"name\":\"LctsPrimeRedeemed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"queue\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"LctsPrimeSubscribed\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"}],\"name\":\"AccessControlUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidInitialization\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotInitializing\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"}]",
	ID:  "LctsPrimeFacet",
	Bin: "0x6080604052348015600e575f5ffd5b506113a68061001c5f395ff3fe608060405234801561000f575f5ffd5b506004361061009b575f3560e01c80638de69284116100635780638de6928414610113578063a217fddf14610126578063b42652e91461012d578063c81cbaa114610140578063ffa1ad7414610154575f5ffd5b8063083c6f671461009f5780631e83409a146100c55780631e9a6950146100d857806325f63f66146100ed5780636280926414610100575b5f5ffd5b6100b26100ad3660046110be565b610185565b6040519081526020015b60405180910390f35b6100b26100d33660046110be565b6101f5565b6100eb6100e63660046110d9565b6103f0565b005b6100b26100fb3660046110be565b6105e5565b6100b261010e3660046110be565b61064f565b6100eb6101213660046110d9565b610659565b6100b25f81565b6100b261013b3660046110be565b610824565b6100b25f5160206113665f395f51905f5281565b610178604051806040016040528060058152602001640312e302e360dc1b81525081565b6040516100bc9190611131565b5f6101ef826001600160a01b03166338d52e0f6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156101c5573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101e99190611143565b83610a41565b92915050565b5f6101fe610aa9565b5f5160206113665f395f51905f525f5160206113465f395f51905f5254604051632474521560e21b8152600481018390523360248201526001600160a01b03909116906391d1485490604401602060405180830381865afa158015610265573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610289919061116d565b338290916102c05760405163e2517d3f60e01b81526001600160a01b03909216600483015260248201526044015b60405180910390fd5b50505f836001600160a01b031663228cb7336040518163ffffffff1660e01b8152600401602060405180830381865afa1580156102ff573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103239190611143565b90505f61032f82610ae0565b6040805160048152602481019091526020810180516001600160e01b0316634e71d92d60e01b179052909150610366908690610b5e565b508061037183610ae0565b61037b9190611186565b935061038f61038986610bde565b85610c41565b846001600160a01b03167fbbe8372de99ca5e1150f6a224028d5a9e8ec2e39e5715f27075029e62b0cf817856040516103ca91815260200190565b60405180910390a25050506103eb60015f5160206113865f395f51905f5255565b919050565b6103f8610aa9565b5f5160206113665f395f51905f525f5160206113465f395f51905f5254604051632474521560e21b8152600481018390523360248201526001600160a01b03909116906391d1485490604401602060405180830381865afa15801561045f573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610483919061116d565b338290916104b55760405163e2517d3f60e01b81526001600160a01b03909216600483015260248201526044016102b7565b50505f836001600160a01b031663d50256256040518163ffffffff1660e01b815260040160a060405180830381865afa1580156104f4573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061051891906111ea565b905080608001511561056c5760405162461bcd60e51b815260206004820152601e60248201527f4c6374735072696d6546616365742f77726f6e672d646972656374696f6e000060448201526064016102b7565b60408101516105879085906105818183610ce2565b86610d30565b836001600160a01b03167ebc7beaf33e86a1ff3518d7ff140cd69dd24b8b8fca0a18f9bcb89938bc2e32846040516105c191815260200190565b60405180910390a250506105e160015f5160206113865f395f51905f5255565b5050565b5f6101ef826001600160a01b031663a8d5fd656040518163ffffffff1660e01b8152600401602060405180830381865afa158015610625573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106499190611143565b83610ce2565b5f6101ef82610bde565b610661610aa9565b5f5160206113665f395f51905f525f5160206113465f395f51905f5254604051632474521560e21b8152600481018390523360248201526001600160a01b03909116906391d1485490604401602060405180830381865afa1580156106c8573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106ec919061116d565b3382909161071e5760405163e2517d3f60e01b81526001600160a01b03909216600483015260248201526044016102b7565b50505f836001600160a01b031663d50256256040518163ffffffff1660e01b815260040160a060405180830381865afa15801561075d573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061078191906111ea565b905080608001516107d45760405162461bcd60e51b815260206004820152601e60248201527f4c6374735072696d6546616365742f77726f6e672d646972656374696f6e000060448201526064016102b7565b60208101516107e99085906105818183610a41565b836001600160a01b03167f9690a67b59b2dbae1e222a84c53d522c758825ea5cfdf565771f6eb7405ec0b5846040516105c191815260200190565b5f61082d610aa9565b5f5160206113665f395f51905f525f5160206113465f395f51905f5254604051632474521560e21b8152600481018390523360248201526001600160a01b03909116906391d1485490604401602060405180830381865afa158015610894573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906108b8919061116d565b338290916108ea5760405163e2517d3f60e01b81526001600160a01b03909216600483015260248201526044016102b7565b50505f836001600160a01b031663d50256256040518163ffffffff1660e01b815260040160a060405180830381865afa158015610929573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061094d91906111ea565b90505f5f826080015161096e5760408301516109698188610ce2565b61097d565b602083015161097d8188610a41565b915091505f61098b83610ae0565b6040805160048152602481019091526020810180516001600160e01b03166374fd6c7760e11b1790529091506109c2908890610b5e565b50806109cd84610ae0565b6109d79190611186565b95506109e38287610e4a565b866001600160a01b03167f9eba9639c6c360c10453310d7f1a7726356a1d47053bd549b2045242b4b77cbd87604051610a1e91815260200190565b60405180910390a250505050506103eb60015f5160206113865f395f51905f5255565b604080517f7a04087298e8d279198803a2e12ecc29bab28b1dcc3453396d7228ee0b25c6bc60208201526001600160a01b038085169282019290925290821660608201525f906080015b60405160208183030381529060405280519060200120905092915050565b5f5160206113865f395f51905f52805460011901610ada57604051633ee5aeb560e01b815260040160405180910390fd5b60029055565b5f816001600160a01b03166370a08231610af8610eea565b6040516001600160e01b031960e084901b1681526001600160a01b039091166004820152602401602060405180830381865afa158015610b3a573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101ef9190611277565b6060610b68610eea565b6001600160a01b0316633aada4d284846040518363ffffffff1660e01b8152600401610b9592919061128e565b5f604051808303815f875af1158015610bb0573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052610bd791908101906112b1565b9392505050565b5f7fe03802d3733c574aab25c520c56f42cf6e5f87fade916af9b22aab21086b387082604051602001610c249291909182526001600160a01b0316602082015260400190565b604051602081830303815290604052805190602001209050919050565b7f77adf60bdbfedf206f8b8310f3d364080b7f61dcc0e46caac13c29bb1eb5cc02546001600160a01b03166040516303bf076b60e41b815260048101849052602481018390526001600160a01b039190911690633bf076b0906044016020604051808303815f875af1158015610cb9573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610cdd9190611277565b505050565b604080517f2d80dca24bee027c1ccb8f5785ae88695a9e17822f53e94f0635ba72fd7270ce60208201526001600160a01b038085169282019290925290821660608201525f90608001610a8b565b805f03610d7f5760405162461bcd60e51b815260206004820152601a60248201527f4c6374735072696d6546616365742f7a65726f2d616d6f756e7400000000000060448201526064016102b7565b610d898282610c41565b5f610d9384610ae0565b9050610ddd84838785604051602401610dae91815260200190565b60408051601f198184030181529190526020810180516001600160e01b0316632967cf8360e21b179052610f18565b5f610de785610ae0565b610df19083611186565b9050828114610e425760405162461bcd60e51b815260206004820181905260248201527f4c6374735072696d6546616365742f756e65787065637465642d616d6f756e7460448201526064016102b7565b505050505050565b7f77adf60bdbfedf206f8b8310f3d364080b7f61dcc0e46caac13c29bb1eb5cc02546001600160a01b03166040516317024edd60e21b815260048101849052602481018390526001600160a01b039190911690635c093b74906044016020604051808303815f875af1925050508015610ee0575060408051601f3d908101601f19168201909252610edd91810190611277565b60015b156105e157505050565b7f77adf60bdbfedf206f8b8310f3d364080b7f61dcc0e46caac13c29bb1eb5cc01546001600160a01b031690565b8215610f2957610f29848385610fcf565b610f338282610b5e565b50836001600160a01b031663dd62ed3e610f4b610eea565b6040516001600160e01b031960e084901b1681526001600160a01b0391821660048201529085166024820152604401602060405180830381865afa158015610f95573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610fb99190611277565b15610fc957610fc984835f610fcf565b50505050565b6040516001600160a01b03831660248201526044810182905261102090849060640160408051601f198184030181529190526020810180516001600160e01b031663095ea7b360e01b179052611063565b610cdd5760405162461bcd60e51b8152602060048201526014602482015273119858d95d0bd85c1c1c9bdd994b59985a5b195960621b60448201526064016102b7565b5f5f61106f8484610b5e565b905080515f148061109f57508051602014801561109f57508080602001905181019061109b9190611277565b6001145b949350505050565b6001600160a01b03811681146110bb575f5ffd5b50565b5f602082840312156110ce575f5ffd5b8135610bd7816110a7565b5f5f604083850312156110ea575f5ffd5b82356110f5816110a7565b946020939093013593505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f610bd76020830184611103565b5f60208284031215611153575f5ffd5b8151610bd7816110a7565b805180151581146103eb575f5ffd5b5f6020828403121561117d575f5ffd5b610bd78261115e565b818103818111156101ef57634e487b7160e01b5f52601160045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f1916810167ffffffffffffffff811182821017156111e2576111e26111a5565b604052919050565b5f60a08284031280156111fb575f5ffd5b5060405160a0810167ffffffffffffffff8111828210171561121f5761121f6111a5565b604052825161122d816110a7565b8152602083015161123d816110a7565b60208201526040830151611250816110a7565b60408201526060838101519082015261126b6080840161115e565b60808201529392505050565b5f60208284031215611287575f5ffd5b5051919050565b6001600160a01b03831681526040602082018190525f9061109f90830184611103565b5f602082840312156112c1575f5ffd5b815167ffffffffffffffff8111156112d7575f5ffd5b8201601f810184136112e7575f5ffd5b805167ffffffffffffffff811115611301576113016111a5565b611314601f8201601f19166020016111b9565b818152856020838501011115611328575f5ffd5b8160208401602083015e5f9181016020019190915294935050505056fe77adf60bdbfedf206f8b8310f3d364080b7f61dcc0e46caac13c29bb1eb5cc0068bf109b95a5c15fb2bb99041323c27d15f8675e11bf7420a1cd6ad64c394f469b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00",
}

// LctsPrimeFacet is an auto generated Go binding around an Ethereum contract.
type LctsPrimeFacet struct {
	abi abi.ABI
}

// NewLctsPrimeFacet creates a new instance of LctsPrimeFacet.
func NewLctsPrimeFacet() *LctsPrimeFacet {
	parsed, err := LctsPrimeFacetMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &LctsPrimeFacet{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *LctsPrimeFacet) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackALLOCATORROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc81cbaa1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ALLOCATOR_ROLE() view returns(bytes32)
func (lctsPrimeFacet *LctsPrimeFacet) PackALLOCATORROLE() []byte {
	enc, err := lctsPrimeFacet.abi.Pack("ALLOCATOR_ROLE")
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
func (lctsPrimeFacet *LctsPrimeFacet) TryPackALLOCATORROLE() ([]byte, error) {
	return lctsPrimeFacet.abi.Pack("ALLOCATOR_ROLE")
}

// UnpackALLOCATORROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc81cbaa1.
//
// Solidity: function ALLOCATOR_ROLE() view returns(bytes32)
func (lctsPrimeFacet *LctsPrimeFacet) UnpackALLOCATORROLE(data []byte) ([32]byte, error) {
	out, err := lctsPrimeFacet.abi.Unpack("ALLOCATOR_ROLE", data)
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
func (lctsPrimeFacet *LctsPrimeFacet) PackDEFAULTADMINROLE() []byte {
	enc, err := lctsPrimeFacet.abi.Pack("DEFAULT_ADMIN_ROLE")
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
func (lctsPrimeFacet *LctsPrimeFacet) TryPackDEFAULTADMINROLE() ([]byte, error) {
	return lctsPrimeFacet.abi.Pack("DEFAULT_ADMIN_ROLE")
}

// UnpackDEFAULTADMINROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa217fddf.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (lctsPrimeFacet *LctsPrimeFacet) UnpackDEFAULTADMINROLE(data []byte) ([32]byte, error) {
	out, err := lctsPrimeFacet.abi.Unpack("DEFAULT_ADMIN_ROLE", data)
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
func (lctsPrimeFacet *LctsPrimeFacet) PackVERSION() []byte {
	enc, err := lctsPrimeFacet.abi.Pack("VERSION")
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
func (lctsPrimeFacet *LctsPrimeFacet) TryPackVERSION() ([]byte, error) {
	return lctsPrimeFacet.abi.Pack("VERSION")
}

// UnpackVERSION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xffa1ad74.
//
// Solidity: function VERSION() view returns(string)
func (lctsPrimeFacet *LctsPrimeFacet) UnpackVERSION(data []byte) (string, error) {
	out, err := lctsPrimeFacet.abi.Unpack("VERSION", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e83409a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim(address queue) returns(uint256 reward)
func (lctsPrimeFacet *LctsPrimeFacet) PackClaim(queue common.Address) []byte {
	enc, err := lctsPrimeFacet.abi.Pack("claim", queue)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e83409a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim(address queue) returns(uint256 reward)
func (lctsPrimeFacet *LctsPrimeFacet) TryPackClaim(queue common.Address) ([]byte, error) {
	return lctsPrimeFacet.abi.Pack("claim", queue)
}

// UnpackClaim is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1e83409a.
//
// Solidity: function claim(address queue) returns(uint256 reward)
func (lctsPrimeFacet *LctsPrimeFacet) UnpackClaim(data []byte) (*big.Int, error) {
	out, err := lctsPrimeFacet.abi.Unpack("claim", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackExit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb42652e9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function exit(address queue) returns(uint256 underlying)
func (lctsPrimeFacet *LctsPrimeFacet) PackExit(queue common.Address) []byte {
	enc, err := lctsPrimeFacet.abi.Pack("exit", queue)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb42652e9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function exit(address queue) returns(uint256 underlying)
func (lctsPrimeFacet *LctsPrimeFacet) TryPackExit(queue common.Address) ([]byte, error) {
	return lctsPrimeFacet.abi.Pack("exit", queue)
}

// UnpackExit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb42652e9.
//
// Solidity: function exit(address queue) returns(uint256 underlying)
func (lctsPrimeFacet *LctsPrimeFacet) UnpackExit(data []byte) (*big.Int, error) {
	out, err := lctsPrimeFacet.abi.Unpack("exit", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetClaimRateLimitKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x62809264.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getClaimRateLimitKey(address queue) pure returns(bytes32 key)
func (lctsPrimeFacet *LctsPrimeFacet) PackGetClaimRateLimitKey(queue common.Address) []byte {
	enc, err := lctsPrimeFacet.abi.Pack("getClaimRateLimitKey", queue)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetClaimRateLimitKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x62809264.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getClaimRateLimitKey(address queue) pure returns(bytes32 key)
func (lctsPrimeFacet *LctsPrimeFacet) TryPackGetClaimRateLimitKey(queue common.Address) ([]byte, error) {
	return lctsPrimeFacet.abi.Pack("getClaimRateLimitKey", queue)
}

// UnpackGetClaimRateLimitKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x62809264.
//
// Solidity: function getClaimRateLimitKey(address queue) pure returns(bytes32 key)
func (lctsPrimeFacet *LctsPrimeFacet) UnpackGetClaimRateLimitKey(data []byte) ([32]byte, error) {
	out, err := lctsPrimeFacet.abi.Unpack("getClaimRateLimitKey", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGetRedeemRateLimitKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x25f63f66.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRedeemRateLimitKey(address queue) view returns(bytes32 key)
func (lctsPrimeFacet *LctsPrimeFacet) PackGetRedeemRateLimitKey(queue common.Address) []byte {
	enc, err := lctsPrimeFacet.abi.Pack("getRedeemRateLimitKey", queue)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRedeemRateLimitKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x25f63f66.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRedeemRateLimitKey(address queue) view returns(bytes32 key)
func (lctsPrimeFacet *LctsPrimeFacet) TryPackGetRedeemRateLimitKey(queue common.Address) ([]byte, error) {
	return lctsPrimeFacet.abi.Pack("getRedeemRateLimitKey", queue)
}

// UnpackGetRedeemRateLimitKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x25f63f66.
//
// Solidity: function getRedeemRateLimitKey(address queue) view returns(bytes32 key)
func (lctsPrimeFacet *LctsPrimeFacet) UnpackGetRedeemRateLimitKey(data []byte) ([32]byte, error) {
	out, err := lctsPrimeFacet.abi.Unpack("getRedeemRateLimitKey", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGetSubscribeRateLimitKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x083c6f67.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getSubscribeRateLimitKey(address queue) view returns(bytes32 key)
func (lctsPrimeFacet *LctsPrimeFacet) PackGetSubscribeRateLimitKey(queue common.Address) []byte {
	enc, err := lctsPrimeFacet.abi.Pack("getSubscribeRateLimitKey", queue)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetSubscribeRateLimitKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x083c6f67.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getSubscribeRateLimitKey(address queue) view returns(bytes32 key)
func (lctsPrimeFacet *LctsPrimeFacet) TryPackGetSubscribeRateLimitKey(queue common.Address) ([]byte, error) {
	return lctsPrimeFacet.abi.Pack("getSubscribeRateLimitKey", queue)
}

// UnpackGetSubscribeRateLimitKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x083c6f67.
//
// Solidity: function getSubscribeRateLimitKey(address queue) view returns(bytes32 key)
func (lctsPrimeFacet *LctsPrimeFacet) UnpackGetSubscribeRateLimitKey(data []byte) ([32]byte, error) {
	out, err := lctsPrimeFacet.abi.Unpack("getSubscribeRateLimitKey", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRedeem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e9a6950.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function redeem(address queue, uint256 shares) returns()
func (lctsPrimeFacet *LctsPrimeFacet) PackRedeem(queue common.Address, shares *big.Int) []byte {
	enc, err := lctsPrimeFacet.abi.Pack("redeem", queue, shares)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRedeem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e9a6950.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function redeem(address queue, uint256 shares) returns()
func (lctsPrimeFacet *LctsPrimeFacet) TryPackRedeem(queue common.Address, shares *big.Int) ([]byte, error) {
	return lctsPrimeFacet.abi.Pack("redeem", queue, shares)
}

// PackSubscribe is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8de69284.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function subscribe(address queue, uint256 amount) returns()
func (lctsPrimeFacet *LctsPrimeFacet) PackSubscribe(queue common.Address, amount *big.Int) []byte {
	enc, err := lctsPrimeFacet.abi.Pack("subscribe", queue, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSubscribe is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8de69284.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function subscribe(address queue, uint256 amount) returns()
func (lctsPrimeFacet *LctsPrimeFacet) TryPackSubscribe(queue common.Address, amount *big.Int) ([]byte, error) {
	return lctsPrimeFacet.abi.Pack("subscribe", queue, amount)
}

// LctsPrimeFacetInitialized represents a Initialized event raised by the LctsPrimeFacet contract.
type LctsPrimeFacetInitialized struct {
	Version uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const LctsPrimeFacetInitializedEventName = "Initialized"

// ContractEventName returns the user-defined event name.
func (LctsPrimeFacetInitialized) ContractEventName() string {
	return LctsPrimeFacetInitializedEventName
}

// UnpackInitializedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Initialized(uint64 version)
func (lctsPrimeFacet *LctsPrimeFacet) UnpackInitializedEvent(log *types.Log) (*LctsPrimeFacetInitialized, error) {
	event := "Initialized"
	if len(log.Topics) == 0 || log.Topics[0] != lctsPrimeFacet.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(LctsPrimeFacetInitialized)
	if len(log.Data) > 0 {
		if err := lctsPrimeFacet.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range lctsPrimeFacet.abi.Events[event].Inputs {
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

// LctsPrimeFacetLctsPrimeClaimed represents a LctsPrimeClaimed event raised by the LctsPrimeFacet contract.
type LctsPrimeFacetLctsPrimeClaimed struct {
	Queue  common.Address
	Reward *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const LctsPrimeFacetLctsPrimeClaimedEventName = "LctsPrimeClaimed"

// ContractEventName returns the user-defined event name.
func (LctsPrimeFacetLctsPrimeClaimed) ContractEventName() string {
	return LctsPrimeFacetLctsPrimeClaimedEventName
}

// UnpackLctsPrimeClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LctsPrimeClaimed(address indexed queue, uint256 reward)
func (lctsPrimeFacet *LctsPrimeFacet) UnpackLctsPrimeClaimedEvent(log *types.Log) (*LctsPrimeFacetLctsPrimeClaimed, error) {
	event := "LctsPrimeClaimed"
	if len(log.Topics) == 0 || log.Topics[0] != lctsPrimeFacet.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(LctsPrimeFacetLctsPrimeClaimed)
	if len(log.Data) > 0 {
		if err := lctsPrimeFacet.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range lctsPrimeFacet.abi.Events[event].Inputs {
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

// LctsPrimeFacetLctsPrimeExited represents a LctsPrimeExited event raised by the LctsPrimeFacet contract.
type LctsPrimeFacetLctsPrimeExited struct {
	Queue      common.Address
	Underlying *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const LctsPrimeFacetLctsPrimeExitedEventName = "LctsPrimeExited"

// ContractEventName returns the user-defined event name.
func (LctsPrimeFacetLctsPrimeExited) ContractEventName() string {
	return LctsPrimeFacetLctsPrimeExitedEventName
}

// UnpackLctsPrimeExitedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LctsPrimeExited(address indexed queue, uint256 underlying)
func (lctsPrimeFacet *LctsPrimeFacet) UnpackLctsPrimeExitedEvent(log *types.Log) (*LctsPrimeFacetLctsPrimeExited, error) {
	event := "LctsPrimeExited"
	if len(log.Topics) == 0 || log.Topics[0] != lctsPrimeFacet.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(LctsPrimeFacetLctsPrimeExited)
	if len(log.Data) > 0 {
		if err := lctsPrimeFacet.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range lctsPrimeFacet.abi.Events[event].Inputs {
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

// LctsPrimeFacetLctsPrimeRedeemed represents a LctsPrimeRedeemed event raised by the LctsPrimeFacet contract.
type LctsPrimeFacetLctsPrimeRedeemed struct {
	Queue  common.Address
	Shares *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const LctsPrimeFacetLctsPrimeRedeemedEventName = "LctsPrimeRedeemed"

// ContractEventName returns the user-defined event name.
func (LctsPrimeFacetLctsPrimeRedeemed) ContractEventName() string {
	return LctsPrimeFacetLctsPrimeRedeemedEventName
}

// UnpackLctsPrimeRedeemedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LctsPrimeRedeemed(address indexed queue, uint256 shares)
func (lctsPrimeFacet *LctsPrimeFacet) UnpackLctsPrimeRedeemedEvent(log *types.Log) (*LctsPrimeFacetLctsPrimeRedeemed, error) {
	event := "LctsPrimeRedeemed"
	if len(log.Topics) == 0 || log.Topics[0] != lctsPrimeFacet.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(LctsPrimeFacetLctsPrimeRedeemed)
	if len(log.Data) > 0 {
		if err := lctsPrimeFacet.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range lctsPrimeFacet.abi.Events[event].Inputs {
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

// LctsPrimeFacetLctsPrimeSubscribed represents a LctsPrimeSubscribed event raised by the LctsPrimeFacet contract.
type LctsPrimeFacetLctsPrimeSubscribed struct {
	Queue  common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const LctsPrimeFacetLctsPrimeSubscribedEventName = "LctsPrimeSubscribed"

// ContractEventName returns the user-defined event name.
func (LctsPrimeFacetLctsPrimeSubscribed) ContractEventName() string {
	return LctsPrimeFacetLctsPrimeSubscribedEventName
}

// UnpackLctsPrimeSubscribedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LctsPrimeSubscribed(address indexed queue, uint256 amount)
func (lctsPrimeFacet *LctsPrimeFacet) UnpackLctsPrimeSubscribedEvent(log *types.Log) (*LctsPrimeFacetLctsPrimeSubscribed, error) {
	event := "LctsPrimeSubscribed"
	if len(log.Topics) == 0 || log.Topics[0] != lctsPrimeFacet.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(LctsPrimeFacetLctsPrimeSubscribed)
	if len(log.Data) > 0 {
		if err := lctsPrimeFacet.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range lctsPrimeFacet.abi.Events[event].Inputs {
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
func (lctsPrimeFacet *LctsPrimeFacet) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], lctsPrimeFacet.abi.Errors["AccessControlUnauthorizedAccount"].ID.Bytes()[:4]) {
		return lctsPrimeFacet.UnpackAccessControlUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], lctsPrimeFacet.abi.Errors["InvalidInitialization"].ID.Bytes()[:4]) {
		return lctsPrimeFacet.UnpackInvalidInitializationError(raw[4:])
	}
	if bytes.Equal(raw[:4], lctsPrimeFacet.abi.Errors["NotInitializing"].ID.Bytes()[:4]) {
		return lctsPrimeFacet.UnpackNotInitializingError(raw[4:])
	}
	if bytes.Equal(raw[:4], lctsPrimeFacet.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return lctsPrimeFacet.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// LctsPrimeFacetAccessControlUnauthorizedAccount represents a AccessControlUnauthorizedAccount error raised by the LctsPrimeFacet contract.
type LctsPrimeFacetAccessControlUnauthorizedAccount struct {
	Account common.Address
	Role    [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 role)
func LctsPrimeFacetAccessControlUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0xe2517d3fbfae6f8515ef5ff1ccedc3933ab0cbbda0b492c06eb54ad10ef03b3e")
}

// UnpackAccessControlUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 role)
func (lctsPrimeFacet *LctsPrimeFacet) UnpackAccessControlUnauthorizedAccountError(raw []byte) (*LctsPrimeFacetAccessControlUnauthorizedAccount, error) {
	out := new(LctsPrimeFacetAccessControlUnauthorizedAccount)
	if err := lctsPrimeFacet.abi.UnpackIntoInterface(out, "AccessControlUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LctsPrimeFacetInvalidInitialization represents a InvalidInitialization error raised by the LctsPrimeFacet contract.
type LctsPrimeFacetInvalidInitialization struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidInitialization()
func LctsPrimeFacetInvalidInitializationErrorID() common.Hash {
	return common.HexToHash("0xf92ee8a957075833165f68c320933b1a1294aafc84ee6e0dd3fb178008f9aaf5")
}

// UnpackInvalidInitializationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidInitialization()
func (lctsPrimeFacet *LctsPrimeFacet) UnpackInvalidInitializationError(raw []byte) (*LctsPrimeFacetInvalidInitialization, error) {
	out := new(LctsPrimeFacetInvalidInitialization)
	if err := lctsPrimeFacet.abi.UnpackIntoInterface(out, "InvalidInitialization", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LctsPrimeFacetNotInitializing represents a NotInitializing error raised by the LctsPrimeFacet contract.
type LctsPrimeFacetNotInitializing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInitializing()
func LctsPrimeFacetNotInitializingErrorID() common.Hash {
	return common.HexToHash("0xd7e6bcf8597daa127dc9f0048d2f08d5ef140a2cb659feabd700beff1f7a8302")
}

// UnpackNotInitializingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInitializing()
func (lctsPrimeFacet *LctsPrimeFacet) UnpackNotInitializingError(raw []byte) (*LctsPrimeFacetNotInitializing, error) {
	out := new(LctsPrimeFacetNotInitializing)
	if err := lctsPrimeFacet.abi.UnpackIntoInterface(out, "NotInitializing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LctsPrimeFacetReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the LctsPrimeFacet contract.
type LctsPrimeFacetReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func LctsPrimeFacetReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (lctsPrimeFacet *LctsPrimeFacet) UnpackReentrancyGuardReentrantCallError(raw []byte) (*LctsPrimeFacetReentrancyGuardReentrantCall, error) {
	out := new(LctsPrimeFacetReentrancyGuardReentrantCall)
	if err := lctsPrimeFacet.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}
