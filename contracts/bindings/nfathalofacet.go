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

// NfatHaloFacetMetaData contains all meta data concerning the NfatHaloFacet contract.
var NfatHaloFacetMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"name\":\"ALLOCATOR_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DEFAULT_ADMIN_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"VERSION\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"getCurrentMaxOutstandingInterest\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"maxOutstandingInterest\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"}],\"name\":\"getFacilityState\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"interestIndex\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"lastUpdated\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"getIssueRateLimitKey\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"}],\"name\":\"getMaxAnnualGrowthRate\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"maxAnnualGrowthRate\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"getPosition\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"issued\",\"type\":\"bool\"},{\"internalType\":\"uint256\",\"name\":\"outstandingPrincipal\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maxOutstandingInterest\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"interestIndex\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"gem\",\"type\":\"address\"}],\"name\":\"getRepayInterestRateLimitKey\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"gem\",\"type\":\"address\"}],\"name\":\"getRepayPrincipalRateLimitKey\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"issue\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"repayInterest\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"repayPrincipal\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"maxAnnualGrowthRate\",\"type\":\"uint256\"}],\"name\":\"setMaxAnnualGrowthRate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"version\",\"type\":\"uint64\"}],\"name\":\"Initialized\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"NFATHaloIssue\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"maxAnnualGrowthRate\",\"type\":\"uint256\"}],\"name\":\"NFATHaloMaxAnnualGrowthRateSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"NFATHaloRepayInterest\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"NFATHaloRepayPrincipal\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"}],\"name\":\"AccessControlUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidInitialization\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotInitializing\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"}]",
	ID:  "NfatHaloFacet",
	Bin: "0x6080604052348015600e575f5ffd5b506118688061001c5f395ff3fe608060405234801561000f575f5ffd5b50600436106100e5575f3560e01c806365e5f46711610088578063ccc241c611610063578063ccc241c6146102a0578063da212a55146102b3578063fb3cb180146102c6578063ffa1ad74146102d9575f5ffd5b806365e5f46714610272578063a217fddf14610285578063c81cbaa11461028c575f5ffd5b80633adbb5af116100c35780633adbb5af146101375780634bb67ec9146101b45780635724bd3d146101c757806363dc5e1e1461020e575f5ffd5b80630ac777cf146100e957806324dc428e1461010f5780633a19deb014610124575b5f5ffd5b6100fc6100f736600461150b565b61030a565b6040519081526020015b60405180910390f35b61012261011d36600461150b565b6103aa565b005b610122610132366004611535565b6105b3565b61019261014536600461150b565b6001600160a01b03919091165f9081525f5160206118485f395f51905f52602090815260408083209383529290522080546001820154600283015460039093015460ff9092169390929190565b6040805194151585526020850193909352918301526060820152608001610106565b6100fc6101c2366004611567565b61080a565b6100fc6101d536600461159e565b6001600160a01b03165f9081527f9374587c30f7383b766c0ada49451c0a4d8cea55cebbd6eec5b0112712b60800602052604090205490565b61025d61021c36600461159e565b6001600160a01b03165f9081527f9374587c30f7383b766c0ada49451c0a4d8cea55cebbd6eec5b0112712b608016020526040902080546001909101549091565b60408051928352602083019190915201610106565b6100fc610280366004611567565b61081c565b6100fc5f81565b6100fc5f5160206118085f395f51905f5281565b6101226102ae3660046115b9565b610827565b6101226102c1366004611535565b610b88565b6100fc6102d4366004611567565b610db8565b6102fd604051806040016040528060058152602001640312e302e360dc1b81525081565b604051610106919061162a565b6001600160a01b0382165f9081525f5160206118485f395f51905f52602090815260408083208484529091528120805460ff1661038e5760405162461bcd60e51b815260206004820181905260248201527f4e46415448616c6f46616365742f706f736974696f6e2d6e6f742d666f756e6460448201526064015b60405180910390fd5b6103a08161039b86610dc3565b610e60565b9150505b92915050565b6103b2610ea2565b5f5f5160206117e85f395f51905f5254604051632474521560e21b8152600481018390523360248201526001600160a01b03909116906391d1485490604401602060405180830381865afa15801561040c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610430919061163c565b338290916104625760405163e2517d3f60e01b81526001600160a01b0390921660048301526024820152604401610385565b50506001600160a01b0383166104c65760405162461bcd60e51b815260206004820152602360248201527f4e46415448616c6f46616365742f666163696c6974792d7a65726f2d6164647260448201526265737360e81b6064820152608401610385565b68056bc75e2d6310000082111561051f5760405162461bcd60e51b815260206004820152601b60248201527f4e46415448616c6f46616365742f726174652d746f6f2d6869676800000000006044820152606401610385565b61052883610ed9565b50817f9374587c30f7383b766c0ada49451c0a4d8cea55cebbd6eec5b0112712b608006001600160a01b0385165f81815260209283526040908190209390935591518481527f336dac757d201f81084a0686a2f41910304f2df64c7a432328b1c3ef0165f663910160405180910390a2506105af60015f5160206118285f395f51905f5255565b5050565b6105bb610ea2565b5f5160206118085f395f51905f525f5160206117e85f395f51905f5254604051632474521560e21b8152600481018390523360248201526001600160a01b03909116906391d1485490604401602060405180830381865afa158015610622573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610646919061163c565b338290916106785760405163e2517d3f60e01b81526001600160a01b0390921660048301526024820152604401610385565b50505f610686858585610f29565b6002810154909150808411156106de5760405162461bcd60e51b815260206004820152601f60248201527f4e46415448616c6f46616365742f696e7465726573742d6578636565646564006044820152606401610385565b6106e8848261166f565b82600201819055505f866001600160a01b0316637bd2bea76040518163ffffffff1660e01b8152600401602060405180830381865afa15801561072d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906107519190611682565b90506107a78782610762848b61101c565b604051602481018b9052604481018a9052899060640160408051601f198184030181529190526020810180516001600160e01b031663d8aed14560e01b179052611084565b85876001600160a01b03167ff7bbaffd1eef19086f4fe8ca7cae24d4ec3f2183930fede53404a41d886f2d4f876040516107e391815260200190565b60405180910390a35050505061080560015f5160206118285f395f51905f5255565b505050565b5f610815828461110f565b9392505050565b5f610815828461101c565b61082f610ea2565b5f5160206118085f395f51905f525f5160206117e85f395f51905f5254604051632474521560e21b8152600481018390523360248201526001600160a01b03909116906391d1485490604401602060405180830381865afa158015610896573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906108ba919061163c565b338290916108ec5760405163e2517d3f60e01b81526001600160a01b0390921660048301526024820152604401610385565b5050815f036109395760405162461bcd60e51b81526020600482015260196024820152781391905512185b1bd19858d95d0bde995c9bcb585b5bdd5b9d603a1b6044820152606401610385565b6001600160a01b0385165f9081525f5160206118485f395f51905f52602090815260408083208684529091529020805460ff16156109b95760405162461bcd60e51b815260206004820152601d60248201527f4e46415448616c6f46616365742f706f736974696f6e2d6578697374730000006044820152606401610385565b6109cc6109c6878761115d565b846111ab565b805460ff19166001908117825581018390556109e786610ed9565b81600301819055505f866001600160a01b0316637bd2bea76040518163ffffffff1660e01b8152600401602060405180830381865afa158015610a2c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a509190611682565b90505f610a5c82611247565b6040516001600160a01b03891660248201526044810188905260648101879052909150610ab790899060840160408051601f198184030181529190526020810180516001600160e01b0316631bfcbde960e31b1790526112c5565b508481610ac384611247565b610acd919061166f565b14610b1a5760405162461bcd60e51b815260206004820152601f60248201527f4e46415448616c6f46616365742f756e65787065637465642d616d6f756e74006044820152606401610385565b85876001600160a01b0316896001600160a01b03167f1968f290c31f9f81f35f74bbb941b9b3627bf5479eec667dd2958b3dd1ad9e4088604051610b6091815260200190565b60405180910390a450505050610b8260015f5160206118285f395f51905f5255565b50505050565b610b90610ea2565b5f5160206118085f395f51905f525f5160206117e85f395f51905f5254604051632474521560e21b8152600481018390523360248201526001600160a01b03909116906391d1485490604401602060405180830381865afa158015610bf7573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c1b919061163c565b33829091610c4d5760405163e2517d3f60e01b81526001600160a01b0390921660048301526024820152604401610385565b50505f610c5b858585610f29565b600181015490915080841115610cb35760405162461bcd60e51b815260206004820181905260248201527f4e46415448616c6f46616365742f7072696e636970616c2d65786365656465646044820152606401610385565b610cbd848261166f565b82600101819055505f866001600160a01b0316637bd2bea76040518163ffffffff1660e01b8152600401602060405180830381865afa158015610d02573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d269190611682565b9050610d7c8782610d37848b61110f565b604051602481018b9052604481018a9052899060640160408051601f198184030181529190526020810180516001600160e01b03166328ea09bb60e21b179052611084565b85876001600160a01b03167ffdda1e521c85bfd11a8457e10e2bda2c8b515c765e53196248c4056e34340386876040516107e391815260200190565b5f610815838361115d565b6001600160a01b0381165f9081527f9374587c30f7383b766c0ada49451c0a4d8cea55cebbd6eec5b0112712b60801602090815260408083207f9374587c30f7383b766c0ada49451c0a4d8cea55cebbd6eec5b0112712b6080090925282205460018201546301e1338090610e38904261166f565b610e42908361169d565b610e4c91906116b4565b8254610e5891906116d3565b949350505050565b5f670de0b6b3a7640000836003015483610e7a919061166f565b8460010154610e89919061169d565b610e9391906116b4565b836002015461081591906116d3565b5f5160206118285f395f51905f52805460011901610ed357604051633ee5aeb560e01b815260040160405180910390fd5b60029055565b5f610ee382610dc3565b6001600160a01b03929092165f9081527f9374587c30f7383b766c0ada49451c0a4d8cea55cebbd6eec5b0112712b6080160205260409020828155426001909101555090565b5f815f03610f755760405162461bcd60e51b81526020600482015260196024820152781391905512185b1bd19858d95d0bde995c9bcb585b5bdd5b9d603a1b6044820152606401610385565b506001600160a01b0383165f9081525f5160206118485f395f51905f52602090815260408083208584529091529020805460ff16610ff55760405162461bcd60e51b815260206004820181905260248201527f4e46415448616c6f46616365742f706f736974696f6e2d6e6f742d666f756e646044820152606401610385565b5f610fff85610ed9565b905061100b8282610e60565b600283015560038201559392505050565b604080517f425f4e5f12a2f126c003441ab9f6cedc5a35888b6edaa67b21436ca3939edd0860208201526001600160a01b038085169282019290925290821660608201525f906080015b60405160208183030381529060405280519060200120905092915050565b61108e83836111ab565b5f61109885611247565b90506110a68584888561133e565b826110b086611247565b6110ba908361166f565b146111075760405162461bcd60e51b815260206004820152601f60248201527f4e46415448616c6f46616365742f756e65787065637465642d616d6f756e74006044820152606401610385565b505050505050565b604080517f4561e00f13c62c5283773b1725ae67bd9bc24ee1436fe3c86efaee586acc1a6560208201526001600160a01b038085169282019290925290821660608201525f90608001611066565b604080517fb683cad1531fc82efe6e67511e5236259b748461a768931560aa1918820d73f060208201526001600160a01b038085169282019290925290821660608201525f90608001611066565b7f77adf60bdbfedf206f8b8310f3d364080b7f61dcc0e46caac13c29bb1eb5cc02546001600160a01b03166040516303bf076b60e41b815260048101849052602481018390526001600160a01b039190911690633bf076b0906044016020604051808303815f875af1158015611223573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061080591906116e6565b5f816001600160a01b03166370a0823161125f6113ef565b6040516001600160e01b031960e084901b1681526001600160a01b039091166004820152602401602060405180830381865afa1580156112a1573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103a491906116e6565b60606112cf6113ef565b6001600160a01b0316633aada4d284846040518363ffffffff1660e01b81526004016112fc9291906116fd565b5f604051808303815f875af1158015611317573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526108159190810190611734565b821561134f5761134f84838561141d565b61135982826112c5565b50836001600160a01b031663dd62ed3e6113716113ef565b6040516001600160e01b031960e084901b1681526001600160a01b0391821660048201529085166024820152604401602060405180830381865afa1580156113bb573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906113df91906116e6565b15610b8257610b8284835f61141d565b7f77adf60bdbfedf206f8b8310f3d364080b7f61dcc0e46caac13c29bb1eb5cc01546001600160a01b031690565b6040516001600160a01b03831660248201526044810182905261146e90849060640160408051601f198184030181529190526020810180516001600160e01b031663095ea7b360e01b1790526114b1565b6108055760405162461bcd60e51b8152602060048201526014602482015273119858d95d0bd85c1c1c9bdd994b59985a5b195960621b6044820152606401610385565b5f5f6114bd84846112c5565b905080515f14806103a05750805160201480156103a05750808060200190518101906114e991906116e6565b600114949350505050565b6001600160a01b0381168114611508575f5ffd5b50565b5f5f6040838503121561151c575f5ffd5b8235611527816114f4565b946020939093013593505050565b5f5f5f60608486031215611547575f5ffd5b8335611552816114f4565b95602085013595506040909401359392505050565b5f5f60408385031215611578575f5ffd5b8235611583816114f4565b91506020830135611593816114f4565b809150509250929050565b5f602082840312156115ae575f5ffd5b8135610815816114f4565b5f5f5f5f608085870312156115cc575f5ffd5b84356115d7816114f4565b935060208501356115e7816114f4565b93969395505050506040820135916060013590565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f61081560208301846115fc565b5f6020828403121561164c575f5ffd5b81518015158114610815575f5ffd5b634e487b7160e01b5f52601160045260245ffd5b818103818111156103a4576103a461165b565b5f60208284031215611692575f5ffd5b8151610815816114f4565b80820281158282048414176103a4576103a461165b565b5f826116ce57634e487b7160e01b5f52601260045260245ffd5b500490565b808201808211156103a4576103a461165b565b5f602082840312156116f6575f5ffd5b5051919050565b6001600160a01b03831681526040602082018190525f90610e58908301846115fc565b634e487b7160e01b5f52604160045260245ffd5b5f60208284031215611744575f5ffd5b815167ffffffffffffffff81111561175a575f5ffd5b8201601f8101841361176a575f5ffd5b805167ffffffffffffffff81111561178457611784611720565b604051601f8201601f19908116603f0116810167ffffffffffffffff811182821017156117b3576117b3611720565b6040528181528282016020018610156117ca575f5ffd5b8160208401602083015e5f9181016020019190915294935050505056fe77adf60bdbfedf206f8b8310f3d364080b7f61dcc0e46caac13c29bb1eb5cc0068bf109b95a5c15fb2bb99041323c27d15f8675e11bf7420a1cd6ad64c394f469b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f009374587c30f7383b766c0ada49451c0a4d8cea55cebbd6eec5b0112712b60802",
}

// NfatHaloFacet is an auto generated Go binding around an Ethereum contract.
type NfatHaloFacet struct {
	abi abi.ABI
}

// NewNfatHaloFacet creates a new instance of NfatHaloFacet.
func NewNfatHaloFacet() *NfatHaloFacet {
	parsed, err := NfatHaloFacetMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &NfatHaloFacet{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *NfatHaloFacet) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackALLOCATORROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc81cbaa1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ALLOCATOR_ROLE() view returns(bytes32)
func (nfatHaloFacet *NfatHaloFacet) PackALLOCATORROLE() []byte {
	enc, err := nfatHaloFacet.abi.Pack("ALLOCATOR_ROLE")
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
func (nfatHaloFacet *NfatHaloFacet) TryPackALLOCATORROLE() ([]byte, error) {
	return nfatHaloFacet.abi.Pack("ALLOCATOR_ROLE")
}

// UnpackALLOCATORROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc81cbaa1.
//
// Solidity: function ALLOCATOR_ROLE() view returns(bytes32)
func (nfatHaloFacet *NfatHaloFacet) UnpackALLOCATORROLE(data []byte) ([32]byte, error) {
	out, err := nfatHaloFacet.abi.Unpack("ALLOCATOR_ROLE", data)
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
func (nfatHaloFacet *NfatHaloFacet) PackDEFAULTADMINROLE() []byte {
	enc, err := nfatHaloFacet.abi.Pack("DEFAULT_ADMIN_ROLE")
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
func (nfatHaloFacet *NfatHaloFacet) TryPackDEFAULTADMINROLE() ([]byte, error) {
	return nfatHaloFacet.abi.Pack("DEFAULT_ADMIN_ROLE")
}

// UnpackDEFAULTADMINROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa217fddf.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (nfatHaloFacet *NfatHaloFacet) UnpackDEFAULTADMINROLE(data []byte) ([32]byte, error) {
	out, err := nfatHaloFacet.abi.Unpack("DEFAULT_ADMIN_ROLE", data)
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
func (nfatHaloFacet *NfatHaloFacet) PackVERSION() []byte {
	enc, err := nfatHaloFacet.abi.Pack("VERSION")
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
func (nfatHaloFacet *NfatHaloFacet) TryPackVERSION() ([]byte, error) {
	return nfatHaloFacet.abi.Pack("VERSION")
}

// UnpackVERSION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xffa1ad74.
//
// Solidity: function VERSION() view returns(string)
func (nfatHaloFacet *NfatHaloFacet) UnpackVERSION(data []byte) (string, error) {
	out, err := nfatHaloFacet.abi.Unpack("VERSION", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackGetCurrentMaxOutstandingInterest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0ac777cf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getCurrentMaxOutstandingInterest(address facility, uint256 tokenId) view returns(uint256 maxOutstandingInterest)
func (nfatHaloFacet *NfatHaloFacet) PackGetCurrentMaxOutstandingInterest(facility common.Address, tokenId *big.Int) []byte {
	enc, err := nfatHaloFacet.abi.Pack("getCurrentMaxOutstandingInterest", facility, tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetCurrentMaxOutstandingInterest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0ac777cf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getCurrentMaxOutstandingInterest(address facility, uint256 tokenId) view returns(uint256 maxOutstandingInterest)
func (nfatHaloFacet *NfatHaloFacet) TryPackGetCurrentMaxOutstandingInterest(facility common.Address, tokenId *big.Int) ([]byte, error) {
	return nfatHaloFacet.abi.Pack("getCurrentMaxOutstandingInterest", facility, tokenId)
}

// UnpackGetCurrentMaxOutstandingInterest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0ac777cf.
//
// Solidity: function getCurrentMaxOutstandingInterest(address facility, uint256 tokenId) view returns(uint256 maxOutstandingInterest)
func (nfatHaloFacet *NfatHaloFacet) UnpackGetCurrentMaxOutstandingInterest(data []byte) (*big.Int, error) {
	out, err := nfatHaloFacet.abi.Unpack("getCurrentMaxOutstandingInterest", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetFacilityState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x63dc5e1e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getFacilityState(address facility) view returns(uint256 interestIndex, uint256 lastUpdated)
func (nfatHaloFacet *NfatHaloFacet) PackGetFacilityState(facility common.Address) []byte {
	enc, err := nfatHaloFacet.abi.Pack("getFacilityState", facility)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetFacilityState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x63dc5e1e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getFacilityState(address facility) view returns(uint256 interestIndex, uint256 lastUpdated)
func (nfatHaloFacet *NfatHaloFacet) TryPackGetFacilityState(facility common.Address) ([]byte, error) {
	return nfatHaloFacet.abi.Pack("getFacilityState", facility)
}

// NfatHaloFacetGetFacilityStateOutput serves as a container for the return parameters of contract
// method GetFacilityState.
type NfatHaloFacetGetFacilityStateOutput struct {
	InterestIndex *big.Int
	LastUpdated   *big.Int
}

// UnpackGetFacilityState is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x63dc5e1e.
//
// Solidity: function getFacilityState(address facility) view returns(uint256 interestIndex, uint256 lastUpdated)
func (nfatHaloFacet *NfatHaloFacet) UnpackGetFacilityState(data []byte) (NfatHaloFacetGetFacilityStateOutput, error) {
	out, err := nfatHaloFacet.abi.Unpack("getFacilityState", data)
	outstruct := new(NfatHaloFacetGetFacilityStateOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.InterestIndex = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.LastUpdated = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackGetIssueRateLimitKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfb3cb180.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getIssueRateLimitKey(address facility, address to) pure returns(bytes32 key)
func (nfatHaloFacet *NfatHaloFacet) PackGetIssueRateLimitKey(facility common.Address, to common.Address) []byte {
	enc, err := nfatHaloFacet.abi.Pack("getIssueRateLimitKey", facility, to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetIssueRateLimitKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfb3cb180.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getIssueRateLimitKey(address facility, address to) pure returns(bytes32 key)
func (nfatHaloFacet *NfatHaloFacet) TryPackGetIssueRateLimitKey(facility common.Address, to common.Address) ([]byte, error) {
	return nfatHaloFacet.abi.Pack("getIssueRateLimitKey", facility, to)
}

// UnpackGetIssueRateLimitKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfb3cb180.
//
// Solidity: function getIssueRateLimitKey(address facility, address to) pure returns(bytes32 key)
func (nfatHaloFacet *NfatHaloFacet) UnpackGetIssueRateLimitKey(data []byte) ([32]byte, error) {
	out, err := nfatHaloFacet.abi.Unpack("getIssueRateLimitKey", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGetMaxAnnualGrowthRate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5724bd3d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getMaxAnnualGrowthRate(address facility) view returns(uint256 maxAnnualGrowthRate)
func (nfatHaloFacet *NfatHaloFacet) PackGetMaxAnnualGrowthRate(facility common.Address) []byte {
	enc, err := nfatHaloFacet.abi.Pack("getMaxAnnualGrowthRate", facility)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetMaxAnnualGrowthRate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5724bd3d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getMaxAnnualGrowthRate(address facility) view returns(uint256 maxAnnualGrowthRate)
func (nfatHaloFacet *NfatHaloFacet) TryPackGetMaxAnnualGrowthRate(facility common.Address) ([]byte, error) {
	return nfatHaloFacet.abi.Pack("getMaxAnnualGrowthRate", facility)
}

// UnpackGetMaxAnnualGrowthRate is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5724bd3d.
//
// Solidity: function getMaxAnnualGrowthRate(address facility) view returns(uint256 maxAnnualGrowthRate)
func (nfatHaloFacet *NfatHaloFacet) UnpackGetMaxAnnualGrowthRate(data []byte) (*big.Int, error) {
	out, err := nfatHaloFacet.abi.Unpack("getMaxAnnualGrowthRate", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetPosition is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3adbb5af.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getPosition(address facility, uint256 tokenId) view returns(bool issued, uint256 outstandingPrincipal, uint256 maxOutstandingInterest, uint256 interestIndex)
func (nfatHaloFacet *NfatHaloFacet) PackGetPosition(facility common.Address, tokenId *big.Int) []byte {
	enc, err := nfatHaloFacet.abi.Pack("getPosition", facility, tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetPosition is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3adbb5af.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getPosition(address facility, uint256 tokenId) view returns(bool issued, uint256 outstandingPrincipal, uint256 maxOutstandingInterest, uint256 interestIndex)
func (nfatHaloFacet *NfatHaloFacet) TryPackGetPosition(facility common.Address, tokenId *big.Int) ([]byte, error) {
	return nfatHaloFacet.abi.Pack("getPosition", facility, tokenId)
}

// NfatHaloFacetGetPositionOutput serves as a container for the return parameters of contract
// method GetPosition.
type NfatHaloFacetGetPositionOutput struct {
	Issued                 bool
	OutstandingPrincipal   *big.Int
	MaxOutstandingInterest *big.Int
	InterestIndex          *big.Int
}

// UnpackGetPosition is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3adbb5af.
//
// Solidity: function getPosition(address facility, uint256 tokenId) view returns(bool issued, uint256 outstandingPrincipal, uint256 maxOutstandingInterest, uint256 interestIndex)
func (nfatHaloFacet *NfatHaloFacet) UnpackGetPosition(data []byte) (NfatHaloFacetGetPositionOutput, error) {
	out, err := nfatHaloFacet.abi.Unpack("getPosition", data)
	outstruct := new(NfatHaloFacetGetPositionOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Issued = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.OutstandingPrincipal = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.MaxOutstandingInterest = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	outstruct.InterestIndex = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackGetRepayInterestRateLimitKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x65e5f467.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRepayInterestRateLimitKey(address facility, address gem) pure returns(bytes32 key)
func (nfatHaloFacet *NfatHaloFacet) PackGetRepayInterestRateLimitKey(facility common.Address, gem common.Address) []byte {
	enc, err := nfatHaloFacet.abi.Pack("getRepayInterestRateLimitKey", facility, gem)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRepayInterestRateLimitKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x65e5f467.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRepayInterestRateLimitKey(address facility, address gem) pure returns(bytes32 key)
func (nfatHaloFacet *NfatHaloFacet) TryPackGetRepayInterestRateLimitKey(facility common.Address, gem common.Address) ([]byte, error) {
	return nfatHaloFacet.abi.Pack("getRepayInterestRateLimitKey", facility, gem)
}

// UnpackGetRepayInterestRateLimitKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x65e5f467.
//
// Solidity: function getRepayInterestRateLimitKey(address facility, address gem) pure returns(bytes32 key)
func (nfatHaloFacet *NfatHaloFacet) UnpackGetRepayInterestRateLimitKey(data []byte) ([32]byte, error) {
	out, err := nfatHaloFacet.abi.Unpack("getRepayInterestRateLimitKey", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGetRepayPrincipalRateLimitKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4bb67ec9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRepayPrincipalRateLimitKey(address facility, address gem) pure returns(bytes32 key)
func (nfatHaloFacet *NfatHaloFacet) PackGetRepayPrincipalRateLimitKey(facility common.Address, gem common.Address) []byte {
	enc, err := nfatHaloFacet.abi.Pack("getRepayPrincipalRateLimitKey", facility, gem)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRepayPrincipalRateLimitKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4bb67ec9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRepayPrincipalRateLimitKey(address facility, address gem) pure returns(bytes32 key)
func (nfatHaloFacet *NfatHaloFacet) TryPackGetRepayPrincipalRateLimitKey(facility common.Address, gem common.Address) ([]byte, error) {
	return nfatHaloFacet.abi.Pack("getRepayPrincipalRateLimitKey", facility, gem)
}

// UnpackGetRepayPrincipalRateLimitKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4bb67ec9.
//
// Solidity: function getRepayPrincipalRateLimitKey(address facility, address gem) pure returns(bytes32 key)
func (nfatHaloFacet *NfatHaloFacet) UnpackGetRepayPrincipalRateLimitKey(data []byte) ([32]byte, error) {
	out, err := nfatHaloFacet.abi.Unpack("getRepayPrincipalRateLimitKey", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackIssue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xccc241c6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function issue(address facility, address to, uint256 tokenId, uint256 amount) returns()
func (nfatHaloFacet *NfatHaloFacet) PackIssue(facility common.Address, to common.Address, tokenId *big.Int, amount *big.Int) []byte {
	enc, err := nfatHaloFacet.abi.Pack("issue", facility, to, tokenId, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIssue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xccc241c6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function issue(address facility, address to, uint256 tokenId, uint256 amount) returns()
func (nfatHaloFacet *NfatHaloFacet) TryPackIssue(facility common.Address, to common.Address, tokenId *big.Int, amount *big.Int) ([]byte, error) {
	return nfatHaloFacet.abi.Pack("issue", facility, to, tokenId, amount)
}

// PackRepayInterest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a19deb0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function repayInterest(address facility, uint256 tokenId, uint256 amount) returns()
func (nfatHaloFacet *NfatHaloFacet) PackRepayInterest(facility common.Address, tokenId *big.Int, amount *big.Int) []byte {
	enc, err := nfatHaloFacet.abi.Pack("repayInterest", facility, tokenId, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRepayInterest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a19deb0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function repayInterest(address facility, uint256 tokenId, uint256 amount) returns()
func (nfatHaloFacet *NfatHaloFacet) TryPackRepayInterest(facility common.Address, tokenId *big.Int, amount *big.Int) ([]byte, error) {
	return nfatHaloFacet.abi.Pack("repayInterest", facility, tokenId, amount)
}

// PackRepayPrincipal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda212a55.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function repayPrincipal(address facility, uint256 tokenId, uint256 amount) returns()
func (nfatHaloFacet *NfatHaloFacet) PackRepayPrincipal(facility common.Address, tokenId *big.Int, amount *big.Int) []byte {
	enc, err := nfatHaloFacet.abi.Pack("repayPrincipal", facility, tokenId, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRepayPrincipal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda212a55.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function repayPrincipal(address facility, uint256 tokenId, uint256 amount) returns()
func (nfatHaloFacet *NfatHaloFacet) TryPackRepayPrincipal(facility common.Address, tokenId *big.Int, amount *big.Int) ([]byte, error) {
	return nfatHaloFacet.abi.Pack("repayPrincipal", facility, tokenId, amount)
}

// PackSetMaxAnnualGrowthRate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x24dc428e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setMaxAnnualGrowthRate(address facility, uint256 maxAnnualGrowthRate) returns()
func (nfatHaloFacet *NfatHaloFacet) PackSetMaxAnnualGrowthRate(facility common.Address, maxAnnualGrowthRate *big.Int) []byte {
	enc, err := nfatHaloFacet.abi.Pack("setMaxAnnualGrowthRate", facility, maxAnnualGrowthRate)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetMaxAnnualGrowthRate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x24dc428e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setMaxAnnualGrowthRate(address facility, uint256 maxAnnualGrowthRate) returns()
func (nfatHaloFacet *NfatHaloFacet) TryPackSetMaxAnnualGrowthRate(facility common.Address, maxAnnualGrowthRate *big.Int) ([]byte, error) {
	return nfatHaloFacet.abi.Pack("setMaxAnnualGrowthRate", facility, maxAnnualGrowthRate)
}

// NfatHaloFacetInitialized represents a Initialized event raised by the NfatHaloFacet contract.
type NfatHaloFacetInitialized struct {
	Version uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const NfatHaloFacetInitializedEventName = "Initialized"

// ContractEventName returns the user-defined event name.
func (NfatHaloFacetInitialized) ContractEventName() string {
	return NfatHaloFacetInitializedEventName
}

// UnpackInitializedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Initialized(uint64 version)
func (nfatHaloFacet *NfatHaloFacet) UnpackInitializedEvent(log *types.Log) (*NfatHaloFacetInitialized, error) {
	event := "Initialized"
	if len(log.Topics) == 0 || log.Topics[0] != nfatHaloFacet.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(NfatHaloFacetInitialized)
	if len(log.Data) > 0 {
		if err := nfatHaloFacet.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nfatHaloFacet.abi.Events[event].Inputs {
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

// NfatHaloFacetNFATHaloIssue represents a NFATHaloIssue event raised by the NfatHaloFacet contract.
type NfatHaloFacetNFATHaloIssue struct {
	Facility common.Address
	To       common.Address
	TokenId  *big.Int
	Amount   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const NfatHaloFacetNFATHaloIssueEventName = "NFATHaloIssue"

// ContractEventName returns the user-defined event name.
func (NfatHaloFacetNFATHaloIssue) ContractEventName() string {
	return NfatHaloFacetNFATHaloIssueEventName
}

// UnpackNFATHaloIssueEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NFATHaloIssue(address indexed facility, address indexed to, uint256 indexed tokenId, uint256 amount)
func (nfatHaloFacet *NfatHaloFacet) UnpackNFATHaloIssueEvent(log *types.Log) (*NfatHaloFacetNFATHaloIssue, error) {
	event := "NFATHaloIssue"
	if len(log.Topics) == 0 || log.Topics[0] != nfatHaloFacet.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(NfatHaloFacetNFATHaloIssue)
	if len(log.Data) > 0 {
		if err := nfatHaloFacet.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nfatHaloFacet.abi.Events[event].Inputs {
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

// NfatHaloFacetNFATHaloMaxAnnualGrowthRateSet represents a NFATHaloMaxAnnualGrowthRateSet event raised by the NfatHaloFacet contract.
type NfatHaloFacetNFATHaloMaxAnnualGrowthRateSet struct {
	Facility            common.Address
	MaxAnnualGrowthRate *big.Int
	Raw                 *types.Log // Blockchain specific contextual infos
}

const NfatHaloFacetNFATHaloMaxAnnualGrowthRateSetEventName = "NFATHaloMaxAnnualGrowthRateSet"

// ContractEventName returns the user-defined event name.
func (NfatHaloFacetNFATHaloMaxAnnualGrowthRateSet) ContractEventName() string {
	return NfatHaloFacetNFATHaloMaxAnnualGrowthRateSetEventName
}

// UnpackNFATHaloMaxAnnualGrowthRateSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NFATHaloMaxAnnualGrowthRateSet(address indexed facility, uint256 maxAnnualGrowthRate)
func (nfatHaloFacet *NfatHaloFacet) UnpackNFATHaloMaxAnnualGrowthRateSetEvent(log *types.Log) (*NfatHaloFacetNFATHaloMaxAnnualGrowthRateSet, error) {
	event := "NFATHaloMaxAnnualGrowthRateSet"
	if len(log.Topics) == 0 || log.Topics[0] != nfatHaloFacet.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(NfatHaloFacetNFATHaloMaxAnnualGrowthRateSet)
	if len(log.Data) > 0 {
		if err := nfatHaloFacet.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nfatHaloFacet.abi.Events[event].Inputs {
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

// NfatHaloFacetNFATHaloRepayInterest represents a NFATHaloRepayInterest event raised by the NfatHaloFacet contract.
type NfatHaloFacetNFATHaloRepayInterest struct {
	Facility common.Address
	TokenId  *big.Int
	Amount   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const NfatHaloFacetNFATHaloRepayInterestEventName = "NFATHaloRepayInterest"

// ContractEventName returns the user-defined event name.
func (NfatHaloFacetNFATHaloRepayInterest) ContractEventName() string {
	return NfatHaloFacetNFATHaloRepayInterestEventName
}

// UnpackNFATHaloRepayInterestEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NFATHaloRepayInterest(address indexed facility, uint256 indexed tokenId, uint256 amount)
func (nfatHaloFacet *NfatHaloFacet) UnpackNFATHaloRepayInterestEvent(log *types.Log) (*NfatHaloFacetNFATHaloRepayInterest, error) {
	event := "NFATHaloRepayInterest"
	if len(log.Topics) == 0 || log.Topics[0] != nfatHaloFacet.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(NfatHaloFacetNFATHaloRepayInterest)
	if len(log.Data) > 0 {
		if err := nfatHaloFacet.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nfatHaloFacet.abi.Events[event].Inputs {
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

// NfatHaloFacetNFATHaloRepayPrincipal represents a NFATHaloRepayPrincipal event raised by the NfatHaloFacet contract.
type NfatHaloFacetNFATHaloRepayPrincipal struct {
	Facility common.Address
	TokenId  *big.Int
	Amount   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const NfatHaloFacetNFATHaloRepayPrincipalEventName = "NFATHaloRepayPrincipal"

// ContractEventName returns the user-defined event name.
func (NfatHaloFacetNFATHaloRepayPrincipal) ContractEventName() string {
	return NfatHaloFacetNFATHaloRepayPrincipalEventName
}

// UnpackNFATHaloRepayPrincipalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NFATHaloRepayPrincipal(address indexed facility, uint256 indexed tokenId, uint256 amount)
func (nfatHaloFacet *NfatHaloFacet) UnpackNFATHaloRepayPrincipalEvent(log *types.Log) (*NfatHaloFacetNFATHaloRepayPrincipal, error) {
	event := "NFATHaloRepayPrincipal"
	if len(log.Topics) == 0 || log.Topics[0] != nfatHaloFacet.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(NfatHaloFacetNFATHaloRepayPrincipal)
	if len(log.Data) > 0 {
		if err := nfatHaloFacet.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nfatHaloFacet.abi.Events[event].Inputs {
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
func (nfatHaloFacet *NfatHaloFacet) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], nfatHaloFacet.abi.Errors["AccessControlUnauthorizedAccount"].ID.Bytes()[:4]) {
		return nfatHaloFacet.UnpackAccessControlUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], nfatHaloFacet.abi.Errors["InvalidInitialization"].ID.Bytes()[:4]) {
		return nfatHaloFacet.UnpackInvalidInitializationError(raw[4:])
	}
	if bytes.Equal(raw[:4], nfatHaloFacet.abi.Errors["NotInitializing"].ID.Bytes()[:4]) {
		return nfatHaloFacet.UnpackNotInitializingError(raw[4:])
	}
	if bytes.Equal(raw[:4], nfatHaloFacet.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return nfatHaloFacet.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// NfatHaloFacetAccessControlUnauthorizedAccount represents a AccessControlUnauthorizedAccount error raised by the NfatHaloFacet contract.
type NfatHaloFacetAccessControlUnauthorizedAccount struct {
	Account common.Address
	Role    [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 role)
func NfatHaloFacetAccessControlUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0xe2517d3fbfae6f8515ef5ff1ccedc3933ab0cbbda0b492c06eb54ad10ef03b3e")
}

// UnpackAccessControlUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 role)
func (nfatHaloFacet *NfatHaloFacet) UnpackAccessControlUnauthorizedAccountError(raw []byte) (*NfatHaloFacetAccessControlUnauthorizedAccount, error) {
	out := new(NfatHaloFacetAccessControlUnauthorizedAccount)
	if err := nfatHaloFacet.abi.UnpackIntoInterface(out, "AccessControlUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NfatHaloFacetInvalidInitialization represents a InvalidInitialization error raised by the NfatHaloFacet contract.
type NfatHaloFacetInvalidInitialization struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidInitialization()
func NfatHaloFacetInvalidInitializationErrorID() common.Hash {
	return common.HexToHash("0xf92ee8a957075833165f68c320933b1a1294aafc84ee6e0dd3fb178008f9aaf5")
}

// UnpackInvalidInitializationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidInitialization()
func (nfatHaloFacet *NfatHaloFacet) UnpackInvalidInitializationError(raw []byte) (*NfatHaloFacetInvalidInitialization, error) {
	out := new(NfatHaloFacetInvalidInitialization)
	if err := nfatHaloFacet.abi.UnpackIntoInterface(out, "InvalidInitialization", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NfatHaloFacetNotInitializing represents a NotInitializing error raised by the NfatHaloFacet contract.
type NfatHaloFacetNotInitializing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInitializing()
func NfatHaloFacetNotInitializingErrorID() common.Hash {
	return common.HexToHash("0xd7e6bcf8597daa127dc9f0048d2f08d5ef140a2cb659feabd700beff1f7a8302")
}

// UnpackNotInitializingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInitializing()
func (nfatHaloFacet *NfatHaloFacet) UnpackNotInitializingError(raw []byte) (*NfatHaloFacetNotInitializing, error) {
	out := new(NfatHaloFacetNotInitializing)
	if err := nfatHaloFacet.abi.UnpackIntoInterface(out, "NotInitializing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NfatHaloFacetReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the NfatHaloFacet contract.
type NfatHaloFacetReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func NfatHaloFacetReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (nfatHaloFacet *NfatHaloFacet) UnpackReentrancyGuardReentrantCallError(raw []byte) (*NfatHaloFacetReentrancyGuardReentrantCall, error) {
	out := new(NfatHaloFacetReentrancyGuardReentrantCall)
	if err := nfatHaloFacet.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}
