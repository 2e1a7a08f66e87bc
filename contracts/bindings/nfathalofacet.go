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
	ABI: "[{\"inputs\":[],\"name\":\"ALLOCATOR_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DEFAULT_ADMIN_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"VERSION\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"getCurrentMaxOutstandingInterest\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"maxOutstandingInterest\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"}],\"name\":\"getFacilityState\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"interestIndex\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"lastUpdated\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"getIssueRateLimitKey\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"}],\"name\":\"getMaxAnnualGrowthRate\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"maxAnnualGrowthRate\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"getPosition\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"issued\",\"type\":\"bool\"},{\"internalType\":\"uint256\",\"name\":\"outstandingPrincipal\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maxOutstandingInterest\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"interestIndex\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"gem\",\"type\":\"address\"}],\"name\":\"getRepayInterestRateLimitKey\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"gem\",\"type\":\"address\"}],\"name\":\"getRepayPrincipalRateLimitKey\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"issue\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"repayInterest\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"repayPrincipal\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"unit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"capacity\",\"type\":\"uint256\"}],\"name\":\"setCapacity\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"maxAnnualGrowthRate\",\"type\":\"uint256\"}],\"name\":\"setMaxAnnualGrowthRate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"unit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minSize\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maxSize\",\"type\":\"uint256\"}],\"name\":\"setSizes\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"unit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minTerm\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maxTerm\",\"type\":\"uint256\"}],\"name\":\"setTerms\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"unit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minYield\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maxYield\",\"type\":\"uint256\"}],\"name\":\"setYields\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"version\",\"type\":\"uint64\"}],\"name\":\"Initialized\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"unit\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"capacity\",\"type\":\"uint256\"}],\"name\":\"NFATHaloCapacitySet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"NFATHaloIssue\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"maxAnnualGrowthRate\",\"type\":\"uint256\"}],\"name\":\"NFATHaloMaxAnnualGrowthRateSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"NFATHaloRepayInterest\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"NFATHaloRepayPrincipal\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"unit\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"minSize\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"maxSize\",\"type\":\"uint256\"}],\"name\":\"NFATHaloSizesSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"unit\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"minTerm\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"maxTerm\",\"type\":\"uint256\"}],\"name\":\"NFATHaloTermsSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"unit\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"minYield\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"maxYield\",\"type\":\"uint256\"}],\"name\":\"NFATHaloYieldsSet\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"}],\"name\":\"AccessControlUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidInitialization\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotInitializing\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"}]",
	ID:  "NfatHaloFacet",
	Bin: "0x6080604052348015600e575f5ffd5b506120ee8061001c5f395ff3fe608060405234801561000f575f5ffd5b5060043610610111575f3560e01c806365e5f4671161009e578063ccc241c61161006e578063ccc241c6146102f2578063da212a5514610305578063f2cdac9b14610318578063fb3cb1801461032b578063ffa1ad741461033e575f5ffd5b806365e5f467146102b157806382044d1d146102c4578063a217fddf146102d7578063c81cbaa1146102de575f5ffd5b806340cc4939116100e457806340cc4939146101e05780634bb67ec9146101f357806350d3bf85146102065780635724bd3d1461021957806363dc5e1e1461024d575f5ffd5b80630ac777cf1461011557806324dc428e1461013b5780633a19deb0146101505780633adbb5af14610163575b5f5ffd5b610128610123366004611ca6565b61036f565b6040519081526020015b60405180910390f35b61014e610149366004611ca6565b61040f565b005b61014e61015e366004611cd0565b610605565b6101be610171366004611ca6565b6001600160a01b03919091165f9081525f5160206120ce5f395f51905f52602090815260408083209383529290522080546001820154600283015460039093015460ff9092169390929190565b6040805194151585526020850193909352918301526060820152608001610132565b61014e6101ee366004611d02565b61085c565b610128610201366004611d3a565b6109ff565b61014e610214366004611cd0565b610a11565b610128610227366004611d71565b6001600160a01b03165f9081525f51602061206e5f395f51905f52602052604090205490565b61029c61025b366004611d71565b6001600160a01b03165f9081527f9374587c30f7383b766c0ada49451c0a4d8cea55cebbd6eec5b0112712b608016020526040902080546001909101549091565b60408051928352602083019190915201610132565b6101286102bf366004611d3a565b610ba0565b61014e6102d2366004611d02565b610bab565b6101285f81565b6101285f51602061208e5f395f51905f5281565b61014e610300366004611d8c565b610d2c565b61014e610313366004611cd0565b611173565b61014e610326366004611d02565b61135e565b610128610339366004611d3a565b6114df565b610362604051806040016040528060058152602001640312e302e360dc1b81525081565b6040516101329190611dfd565b6001600160a01b0382165f9081525f5160206120ce5f395f51905f52602090815260408083208484529091528120805460ff166103f35760405162461bcd60e51b815260206004820181905260248201527f4e46415448616c6f46616365742f706f736974696f6e2d6e6f742d666f756e6460448201526064015b60405180910390fd5b61040581610400866114ea565b611574565b9150505b92915050565b6104176115b6565b5f5f51602061204e5f395f51905f5254604051632474521560e21b8152600481018390523360248201526001600160a01b03909116906391d1485490604401602060405180830381865afa158015610471573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104959190611e0f565b338290916104c75760405163e2517d3f60e01b81526001600160a01b03909216600483015260248201526044016103ea565b50506001600160a01b03831661052b5760405162461bcd60e51b815260206004820152602360248201527f4e46415448616c6f46616365742f666163696c6974792d7a65726f2d6164647260448201526265737360e81b60648201526084016103ea565b68056bc75e2d631000008211156105845760405162461bcd60e51b815260206004820152601b60248201527f4e46415448616c6f46616365742f726174652d746f6f2d68696768000000000060448201526064016103ea565b61058d836115ed565b50815f51602061206e5f395f51905f526001600160a01b0385165f81815260209283526040908190209390935591518481527f336dac757d201f81084a0686a2f41910304f2df64c7a432328b1c3ef0165f663910160405180910390a25061060160015f5160206120ae5f395f51905f5255565b5050565b61060d6115b6565b5f51602061208e5f395f51905f525f51602061204e5f395f51905f5254604051632474521560e21b8152600481018390523360248201526001600160a01b03909116906391d1485490604401602060405180830381865afa158015610674573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106989190611e0f565b338290916106ca5760405163e2517d3f60e01b81526001600160a01b03909216600483015260248201526044016103ea565b50505f6106d885858561163d565b6002810154909150808411156107305760405162461bcd60e51b815260206004820152601f60248201527f4e46415448616c6f46616365742f696e7465726573742d65786365656465640060448201526064016103ea565b61073a8482611e42565b82600201819055505f866001600160a01b0316637bd2bea76040518163ffffffff1660e01b8152600401602060405180830381865afa15801561077f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906107a39190611e55565b90506107f987826107b4848b611730565b604051602481018b9052604481018a9052899060640160408051601f198184030181529190526020810180516001600160e01b031663d8aed14560e01b179052611798565b85876001600160a01b03167ff7bbaffd1eef19086f4fe8ca7cae24d4ec3f2183930fede53404a41d886f2d4f8760405161083591815260200190565b60405180910390a35050505061085760015f5160206120ae5f395f51905f5255565b505050565b6108646115b6565b5f5f51602061204e5f395f51905f5254604051632474521560e21b8152600481018390523360248201526001600160a01b03909116906391d1485490604401602060405180830381865afa1580156108be573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906108e29190611e0f565b338290916109145760405163e2517d3f60e01b81526001600160a01b03909216600483015260248201526044016103ea565b50506040516336c93b1b60e21b8152600481018590525f906001600160a01b0387169063db24ec6c9060240160e060405180830381865afa15801561095b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061097f9190611eb5565b60c0810184905260a08101859052905061099a868683611823565b604080518581526020810185905286916001600160a01b038916917f7b25e83ce2d15e867ec120cc4bab29ad8e84c6877b43fd76b7f397dbee31f63891015b60405180910390a350506109f960015f5160206120ae5f395f51905f5255565b50505050565b5f610a0a82846118aa565b9392505050565b610a196115b6565b5f5f51602061204e5f395f51905f5254604051632474521560e21b8152600481018390523360248201526001600160a01b03909116906391d1485490604401602060405180830381865afa158015610a73573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a979190611e0f565b33829091610ac95760405163e2517d3f60e01b81526001600160a01b03909216600483015260248201526044016103ea565b50506040516336c93b1b60e21b8152600481018490525f906001600160a01b0386169063db24ec6c9060240160e060405180830381865afa158015610b10573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b349190611eb5565b8381529050610b44858583611823565b83856001600160a01b03167fbb13c70c698ede262f71dc115d61620d907097de67d9074c68dcbb85232cb2ca85604051610b8091815260200190565b60405180910390a3505061085760015f5160206120ae5f395f51905f5255565b5f610a0a8284611730565b610bb36115b6565b5f5f51602061204e5f395f51905f5254604051632474521560e21b8152600481018390523360248201526001600160a01b03909116906391d1485490604401602060405180830381865afa158015610c0d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c319190611e0f565b33829091610c635760405163e2517d3f60e01b81526001600160a01b03909216600483015260248201526044016103ea565b50506040516336c93b1b60e21b8152600481018590525f906001600160a01b0387169063db24ec6c9060240160e060405180830381865afa158015610caa573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610cce9190611eb5565b60408101849052602081018590529050610ce9868683611823565b604080518581526020810185905286916001600160a01b038916917fd406a85d486223600503ec6c182b75ab9f26a5ad21ff103999133b7d74aed6e691016109d9565b610d346115b6565b5f51602061208e5f395f51905f525f51602061204e5f395f51905f5254604051632474521560e21b8152600481018390523360248201526001600160a01b03909116906391d1485490604401602060405180830381865afa158015610d9b573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610dbf9190611e0f565b33829091610df15760405163e2517d3f60e01b81526001600160a01b03909216600483015260248201526044016103ea565b5050815f03610e3e5760405162461bcd60e51b81526020600482015260196024820152781391905512185b1bd19858d95d0bde995c9bcb585b5bdd5b9d603a1b60448201526064016103ea565b6001600160a01b0385165f9081525f5160206120ce5f395f51905f52602090815260408083208684529091529020805460ff1615610ebe5760405162461bcd60e51b815260206004820152601d60248201527f4e46415448616c6f46616365742f706f736974696f6e2d65786973747300000060448201526064016103ea565b5f51602061206e5f395f51905f526001600160a01b0387165f8181526020929092526040918290205491516336c93b1b60e21b8152608087901c6004820152655af3107a4000919063db24ec6c9060240160e060405180830381865afa158015610f2a573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610f4e9190611eb5565b60a00151610f5c9190611f36565b1115610faa5760405162461bcd60e51b815260206004820152601f60248201527f4e46415448616c6f46616365742f7969656c642d6e6f742d70617961626c650060448201526064016103ea565b610fbd610fb787876118f8565b84611946565b805460ff1916600190811782558101839055610fd8866115ed565b81600301819055505f866001600160a01b0316637bd2bea76040518163ffffffff1660e01b8152600401602060405180830381865afa15801561101d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906110419190611e55565b90505f61104d826119e2565b6040516001600160a01b038916602482015260448101889052606481018790529091506110a890899060840160408051601f198184030181529190526020810180516001600160e01b0316631bfcbde960e31b179052611a60565b5084816110b4846119e2565b6110be9190611e42565b1461110b5760405162461bcd60e51b815260206004820152601f60248201527f4e46415448616c6f46616365742f756e65787065637465642d616d6f756e740060448201526064016103ea565b85876001600160a01b0316896001600160a01b03167f1968f290c31f9f81f35f74bbb941b9b3627bf5479eec667dd2958b3dd1ad9e408860405161115191815260200190565b60405180910390a4505050506109f960015f5160206120ae5f395f51905f5255565b61117b6115b6565b5f51602061208e5f395f51905f525f51602061204e5f395f51905f5254604051632474521560e21b8152600481018390523360248201526001600160a01b03909116906391d1485490604401602060405180830381865afa1580156111e2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906112069190611e0f565b338290916112385760405163e2517d3f60e01b81526001600160a01b03909216600483015260248201526044016103ea565b50505f61124685858561163d565b60018101549091508084111561129e5760405162461bcd60e51b815260206004820181905260248201527f4e46415448616c6f46616365742f7072696e636970616c2d657863656564656460448201526064016103ea565b6112a88482611e42565b82600101819055505f866001600160a01b0316637bd2bea76040518163ffffffff1660e01b8152600401602060405180830381865afa1580156112ed573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906113119190611e55565b905061132287826107b4848b6118aa565b85876001600160a01b03167ffdda1e521c85bfd11a8457e10e2bda2c8b515c765e53196248c4056e343403868760405161083591815260200190565b6113666115b6565b5f5f51602061204e5f395f51905f5254604051632474521560e21b8152600481018390523360248201526001600160a01b03909116906391d1485490604401602060405180830381865afa1580156113c0573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906113e49190611e0f565b338290916114165760405163e2517d3f60e01b81526001600160a01b03909216600483015260248201526044016103ea565b50506040516336c93b1b60e21b8152600481018590525f906001600160a01b0387169063db24ec6c9060240160e060405180830381865afa15801561145d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906114819190611eb5565b6080810184905260608101859052905061149c868683611823565b604080518581526020810185905286916001600160a01b038916917fe5d54e0bb68b57c0d23cfb393cb9c0a3084d983029ad31aa19f4289534b4d10891016109d9565b5f610a0a83836118f8565b6001600160a01b0381165f9081527f9374587c30f7383b766c0ada49451c0a4d8cea55cebbd6eec5b0112712b60801602090815260408083205f51602061206e5f395f51905f5290925282205460018201546301e133809061154c9042611e42565b6115569083611f36565b6115609190611f4d565b825461156c9190611f6c565b949350505050565b5f670de0b6b3a764000083600301548361158e9190611e42565b846001015461159d9190611f36565b6115a79190611f4d565b8360020154610a0a9190611f6c565b5f5160206120ae5f395f51905f528054600119016115e757604051633ee5aeb560e01b815260040160405180910390fd5b60029055565b5f6115f7826114ea565b6001600160a01b03929092165f9081527f9374587c30f7383b766c0ada49451c0a4d8cea55cebbd6eec5b0112712b6080160205260409020828155426001909101555090565b5f815f036116895760405162461bcd60e51b81526020600482015260196024820152781391905512185b1bd19858d95d0bde995c9bcb585b5bdd5b9d603a1b60448201526064016103ea565b506001600160a01b0383165f9081525f5160206120ce5f395f51905f52602090815260408083208584529091529020805460ff166117095760405162461bcd60e51b815260206004820181905260248201527f4e46415448616c6f46616365742f706f736974696f6e2d6e6f742d666f756e6460448201526064016103ea565b5f611713856115ed565b905061171f8282611574565b600283015560038201559392505050565b604080517f425f4e5f12a2f126c003441ab9f6cedc5a35888b6edaa67b21436ca3939edd0860208201526001600160a01b038085169282019290925290821660608201525f906080015b60405160208183030381529060405280519060200120905092915050565b6117a28383611946565b5f6117ac856119e2565b90506117ba85848885611ad9565b826117c4866119e2565b6117ce9083611e42565b1461181b5760405162461bcd60e51b815260206004820152601f60248201527f4e46415448616c6f46616365742f756e65787065637465642d616d6f756e740060448201526064016103ea565b505050505050565b60408051602481018490528251604482015260208301516064820152908201516084820152606082015160a4820152608082015160c482015260a082015160e482015260c08201516101048201526109f99084906101240160408051601f198184030181529190526020810180516001600160e01b031663154b704960e11b179052611a60565b604080517f4561e00f13c62c5283773b1725ae67bd9bc24ee1436fe3c86efaee586acc1a6560208201526001600160a01b038085169282019290925290821660608201525f9060800161177a565b604080517fb683cad1531fc82efe6e67511e5236259b748461a768931560aa1918820d73f060208201526001600160a01b038085169282019290925290821660608201525f9060800161177a565b7f77adf60bdbfedf206f8b8310f3d364080b7f61dcc0e46caac13c29bb1eb5cc02546001600160a01b03166040516303bf076b60e41b815260048101849052602481018390526001600160a01b039190911690633bf076b0906044016020604051808303815f875af11580156119be573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906108579190611f7f565b5f816001600160a01b03166370a082316119fa611b8a565b6040516001600160e01b031960e084901b1681526001600160a01b039091166004820152602401602060405180830381865afa158015611a3c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104099190611f7f565b6060611a6a611b8a565b6001600160a01b0316633aada4d284846040518363ffffffff1660e01b8152600401611a97929190611f96565b5f604051808303815f875af1158015611ab2573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052610a0a9190810190611fb9565b8215611aea57611aea848385611bb8565b611af48282611a60565b50836001600160a01b031663dd62ed3e611b0c611b8a565b6040516001600160e01b031960e084901b1681526001600160a01b0391821660048201529085166024820152604401602060405180830381865afa158015611b56573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611b7a9190611f7f565b156109f9576109f984835f611bb8565b7f77adf60bdbfedf206f8b8310f3d364080b7f61dcc0e46caac13c29bb1eb5cc01546001600160a01b031690565b6040516001600160a01b038316602482015260448101829052611c0990849060640160408051601f198184030181529190526020810180516001600160e01b031663095ea7b360e01b179052611c4c565b6108575760405162461bcd60e51b8152602060048201526014602482015273119858d95d0bd85c1c1c9bdd994b59985a5b195960621b60448201526064016103ea565b5f5f611c588484611a60565b905080515f1480610405575080516020148015610405575080806020019051810190611c849190611f7f565b600114949350505050565b6001600160a01b0381168114611ca3575f5ffd5b50565b5f5f60408385031215611cb7575f5ffd5b8235611cc281611c8f565b946020939093013593505050565b5f5f5f60608486031215611ce2575f5ffd5b8335611ced81611c8f565b95602085013595506040909401359392505050565b5f5f5f5f60808587031215611d15575f5ffd5b8435611d2081611c8f565b966020860135965060408601359560600135945092505050565b5f5f60408385031215611d4b575f5ffd5b8235611d5681611c8f565b91506020830135611d6681611c8f565b809150509250929050565b5f60208284031215611d81575f5ffd5b8135610a0a81611c8f565b5f5f5f5f60808587031215611d9f575f5ffd5b8435611daa81611c8f565b93506020850135611dba81611c8f565b93969395505050506040820135916060013590565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f610a0a6020830184611dcf565b5f60208284031215611e1f575f5ffd5b81518015158114610a0a575f5ffd5b634e487b7160e01b5f52601160045260245ffd5b8181038181111561040957610409611e2e565b5f60208284031215611e65575f5ffd5b8151610a0a81611c8f565b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f1916810167ffffffffffffffff81118282101715611ead57611ead611e70565b604052919050565b5f60e0828403128015611ec6575f5ffd5b5060405160e0810167ffffffffffffffff81118282101715611eea57611eea611e70565b604090815283518252602080850151908301528381015190820152606080840151908201526080808401519082015260a0808401519082015260c0928301519281019290925250919050565b808202811582820484141761040957610409611e2e565b5f82611f6757634e487b7160e01b5f52601260045260245ffd5b500490565b8082018082111561040957610409611e2e565b5f60208284031215611f8f575f5ffd5b5051919050565b6001600160a01b03831681526040602082018190525f9061156c90830184611dcf565b5f60208284031215611fc9575f5ffd5b815167ffffffffffffffff811115611fdf575f5ffd5b8201601f81018413611fef575f5ffd5b805167ffffffffffffffff81111561200957612009611e70565b61201c601f8201601f1916602001611e84565b818152856020838501011115612030575f5ffd5b8160208401602083015e5f9181016020019190915294935050505056fe77adf60bdbfedf206f8b8310f3d364080b7f61dcc0e46caac13c29bb1eb5cc009374587c30f7383b766c0ada49451c0a4d8cea55cebbd6eec5b0112712b6080068bf109b95a5c15fb2bb99041323c27d15f8675e11bf7420a1cd6ad64c394f469b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f009374587c30f7383b766c0ada49451c0a4d8cea55cebbd6eec5b0112712b60802",
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

// PackSetCapacity is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x50d3bf85.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setCapacity(address facility, uint256 unit, uint256 capacity) returns()
func (nfatHaloFacet *NfatHaloFacet) PackSetCapacity(facility common.Address, unit *big.Int, capacity *big.Int) []byte {
	enc, err := nfatHaloFacet.abi.Pack("setCapacity", facility, unit, capacity)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetCapacity is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x50d3bf85.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setCapacity(address facility, uint256 unit, uint256 capacity) returns()
func (nfatHaloFacet *NfatHaloFacet) TryPackSetCapacity(facility common.Address, unit *big.Int, capacity *big.Int) ([]byte, error) {
	return nfatHaloFacet.abi.Pack("setCapacity", facility, unit, capacity)
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

// PackSetSizes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82044d1d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setSizes(address facility, uint256 unit, uint256 minSize, uint256 maxSize) returns()
func (nfatHaloFacet *NfatHaloFacet) PackSetSizes(facility common.Address, unit *big.Int, minSize *big.Int, maxSize *big.Int) []byte {
	enc, err := nfatHaloFacet.abi.Pack("setSizes", facility, unit, minSize, maxSize)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetSizes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82044d1d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setSizes(address facility, uint256 unit, uint256 minSize, uint256 maxSize) returns()
func (nfatHaloFacet *NfatHaloFacet) TryPackSetSizes(facility common.Address, unit *big.Int, minSize *big.Int, maxSize *big.Int) ([]byte, error) {
	return nfatHaloFacet.abi.Pack("setSizes", facility, unit, minSize, maxSize)
}

// PackSetTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2cdac9b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setTerms(address facility, uint256 unit, uint256 minTerm, uint256 maxTerm) returns()
func (nfatHaloFacet *NfatHaloFacet) PackSetTerms(facility common.Address, unit *big.Int, minTerm *big.Int, maxTerm *big.Int) []byte {
	enc, err := nfatHaloFacet.abi.Pack("setTerms", facility, unit, minTerm, maxTerm)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2cdac9b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setTerms(address facility, uint256 unit, uint256 minTerm, uint256 maxTerm) returns()
func (nfatHaloFacet *NfatHaloFacet) TryPackSetTerms(facility common.Address, unit *big.Int, minTerm *big.Int, maxTerm *big.Int) ([]byte, error) {
	return nfatHaloFacet.abi.Pack("setTerms", facility, unit, minTerm, maxTerm)
}

// PackSetYields is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40cc4939.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setYields(address facility, uint256 unit, uint256 minYield, uint256 maxYield) returns()
func (nfatHaloFacet *NfatHaloFacet) PackSetYields(facility common.Address, unit *big.Int, minYield *big.Int, maxYield *big.Int) []byte {
	enc, err := nfatHaloFacet.abi.Pack("setYields", facility, unit, minYield, maxYield)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetYields is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40cc4939.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setYields(address facility, uint256 unit, uint256 minYield, uint256 maxYield) returns()
func (nfatHaloFacet *NfatHaloFacet) TryPackSetYields(facility common.Address, unit *big.Int, minYield *big.Int, maxYield *big.Int) ([]byte, error) {
	return nfatHaloFacet.abi.Pack("setYields", facility, unit, minYield, maxYield)
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

// NfatHaloFacetNFATHaloCapacitySet represents a NFATHaloCapacitySet event raised by the NfatHaloFacet contract.
type NfatHaloFacetNFATHaloCapacitySet struct {
	Facility common.Address
	Unit     *big.Int
	Capacity *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const NfatHaloFacetNFATHaloCapacitySetEventName = "NFATHaloCapacitySet"

// ContractEventName returns the user-defined event name.
func (NfatHaloFacetNFATHaloCapacitySet) ContractEventName() string {
	return NfatHaloFacetNFATHaloCapacitySetEventName
}

// UnpackNFATHaloCapacitySetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NFATHaloCapacitySet(address indexed facility, uint256 indexed unit, uint256 capacity)
func (nfatHaloFacet *NfatHaloFacet) UnpackNFATHaloCapacitySetEvent(log *types.Log) (*NfatHaloFacetNFATHaloCapacitySet, error) {
	event := "NFATHaloCapacitySet"
	if len(log.Topics) == 0 || log.Topics[0] != nfatHaloFacet.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(NfatHaloFacetNFATHaloCapacitySet)
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

// NfatHaloFacetNFATHaloSizesSet represents a NFATHaloSizesSet event raised by the NfatHaloFacet contract.
type NfatHaloFacetNFATHaloSizesSet struct {
	Facility common.Address
	Unit     *big.Int
	MinSize  *big.Int
	MaxSize  *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const NfatHaloFacetNFATHaloSizesSetEventName = "NFATHaloSizesSet"

// ContractEventName returns the user-defined event name.
func (NfatHaloFacetNFATHaloSizesSet) ContractEventName() string {
	return NfatHaloFacetNFATHaloSizesSetEventName
}

// UnpackNFATHaloSizesSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NFATHaloSizesSet(address indexed facility, uint256 indexed unit, uint256 minSize, uint256 maxSize)
func (nfatHaloFacet *NfatHaloFacet) UnpackNFATHaloSizesSetEvent(log *types.Log) (*NfatHaloFacetNFATHaloSizesSet, error) {
	event := "NFATHaloSizesSet"
	if len(log.Topics) == 0 || log.Topics[0] != nfatHaloFacet.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(NfatHaloFacetNFATHaloSizesSet)
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

// NfatHaloFacetNFATHaloTermsSet represents a NFATHaloTermsSet event raised by the NfatHaloFacet contract.
type NfatHaloFacetNFATHaloTermsSet struct {
	Facility common.Address
	Unit     *big.Int
	MinTerm  *big.Int
	MaxTerm  *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const NfatHaloFacetNFATHaloTermsSetEventName = "NFATHaloTermsSet"

// ContractEventName returns the user-defined event name.
func (NfatHaloFacetNFATHaloTermsSet) ContractEventName() string {
	return NfatHaloFacetNFATHaloTermsSetEventName
}

// UnpackNFATHaloTermsSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NFATHaloTermsSet(address indexed facility, uint256 indexed unit, uint256 minTerm, uint256 maxTerm)
func (nfatHaloFacet *NfatHaloFacet) UnpackNFATHaloTermsSetEvent(log *types.Log) (*NfatHaloFacetNFATHaloTermsSet, error) {
	event := "NFATHaloTermsSet"
	if len(log.Topics) == 0 || log.Topics[0] != nfatHaloFacet.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(NfatHaloFacetNFATHaloTermsSet)
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

// NfatHaloFacetNFATHaloYieldsSet represents a NFATHaloYieldsSet event raised by the NfatHaloFacet contract.
type NfatHaloFacetNFATHaloYieldsSet struct {
	Facility common.Address
	Unit     *big.Int
	MinYield *big.Int
	MaxYield *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const NfatHaloFacetNFATHaloYieldsSetEventName = "NFATHaloYieldsSet"

// ContractEventName returns the user-defined event name.
func (NfatHaloFacetNFATHaloYieldsSet) ContractEventName() string {
	return NfatHaloFacetNFATHaloYieldsSetEventName
}

// UnpackNFATHaloYieldsSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NFATHaloYieldsSet(address indexed facility, uint256 indexed unit, uint256 minYield, uint256 maxYield)
func (nfatHaloFacet *NfatHaloFacet) UnpackNFATHaloYieldsSetEvent(log *types.Log) (*NfatHaloFacetNFATHaloYieldsSet, error) {
	event := "NFATHaloYieldsSet"
	if len(log.Topics) == 0 || log.Topics[0] != nfatHaloFacet.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(NfatHaloFacetNFATHaloYieldsSet)
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
