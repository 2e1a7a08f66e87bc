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

// DevNfatHaloFacetMetaData contains all meta data concerning the DevNfatHaloFacet contract.
var DevNfatHaloFacetMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"name\":\"ALLOCATOR_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DEFAULT_ADMIN_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"VERSION\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"getCurrentMaxOutstandingInterest\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"maxOutstandingInterest\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"}],\"name\":\"getFacilityState\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"interestIndex\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"lastUpdated\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"getIssueRateLimitKey\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"}],\"name\":\"getMaxAnnualGrowthRate\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"maxAnnualGrowthRate\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"getPosition\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"issued\",\"type\":\"bool\"},{\"internalType\":\"uint256\",\"name\":\"outstandingPrincipal\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maxOutstandingInterest\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"interestIndex\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"gem\",\"type\":\"address\"}],\"name\":\"getRepayInterestRateLimitKey\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"gem\",\"type\":\"address\"}],\"name\":\"getRepayPrincipalRateLimitKey\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"issue\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"repayInterest\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"repayPrincipal\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"unit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"capacity\",\"type\":\"uint256\"}],\"name\":\"setCapacity\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"maxAnnualGrowthRate\",\"type\":\"uint256\"}],\"name\":\"setMaxAnnualGrowthRate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"unit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minSize\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maxSize\",\"type\":\"uint256\"}],\"name\":\"setSizes\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"unit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minTerm\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maxTerm\",\"type\":\"uint256\"}],\"name\":\"setTerms\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"unit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minYield\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maxYield\",\"type\":\"uint256\"}],\"name\":\"setYields\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"version\",\"type\":\"uint64\"}],\"name\":\"Initialized\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"unit\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"capacity\",\"type\":\"uint256\"}],\"name\":\"NFATHaloCapacitySet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"NFATHaloIssue\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"maxAnnualGrowthRate\",\"type\":\"uint256\"}],\"name\":\"NFATHaloMaxAnnualGrowthRateSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"NFATHaloRepayInterest\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"NFATHaloRepayPrincipal\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"unit\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"minSize\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"maxSize\",\"type\":\"uint256\"}],\"name\":\"NFATHaloSizesSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"unit\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"minTerm\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"maxTerm\",\"type\":\"uint256\"}],\"name\":\"NFATHaloTermsSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"unit\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"minYield\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"maxYield\",\"type\":\"uint256\"}],\"name\":\"NFATHaloYieldsSet\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"}],\"name\":\"AccessControlUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidInitialization\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotInitializing\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"}]",
	ID:  "DevNfatHaloFacet",
	Bin: "0x6080604052348015600e575f5ffd5b50611fc58061001c5f395ff3fe608060405234801561000f575f5ffd5b5060043610610111575f3560e01c806365e5f4671161009e578063ccc241c61161006e578063ccc241c614610305578063da212a5514610318578063f2cdac9b1461032b578063fb3cb1801461033e578063ffa1ad7414610351575f5ffd5b806365e5f467146102c457806382044d1d146102d7578063a217fddf146102ea578063c81cbaa1146102f1575f5ffd5b806340cc4939116100e457806340cc4939146101e05780634bb67ec9146101f357806350d3bf85146102065780635724bd3d1461021957806363dc5e1e14610260575f5ffd5b80630ac777cf1461011557806324dc428e1461013b5780633a19deb0146101505780633adbb5af14610163575b5f5ffd5b610128610123366004611b9d565b610382565b6040519081526020015b60405180910390f35b61014e610149366004611b9d565b610422565b005b61014e61015e366004611bc7565b61062b565b6101be610171366004611b9d565b6001600160a01b03919091165f9081525f516020611fa55f395f51905f52602090815260408083209383529290522080546001820154600283015460039093015460ff9092169390929190565b6040805194151585526020850193909352918301526060820152608001610132565b61014e6101ee366004611bf9565b610882565b610128610201366004611c31565b610a25565b61014e610214366004611bc7565b610a37565b610128610227366004611c68565b6001600160a01b03165f9081527f9374587c30f7383b766c0ada49451c0a4d8cea55cebbd6eec5b0112712b60800602052604090205490565b6102af61026e366004611c68565b6001600160a01b03165f9081527f9374587c30f7383b766c0ada49451c0a4d8cea55cebbd6eec5b0112712b608016020526040902080546001909101549091565b60408051928352602083019190915201610132565b6101286102d2366004611c31565b610bc6565b61014e6102e5366004611bf9565b610bd1565b6101285f81565b6101285f516020611f655f395f51905f5281565b61014e610313366004611c83565b610d52565b61014e610326366004611bc7565b611057565b61014e610339366004611bf9565b611242565b61012861034c366004611c31565b6113c3565b610375604051806040016040528060058152602001640312e302e360dc1b81525081565b6040516101329190611cf4565b6001600160a01b0382165f9081525f516020611fa55f395f51905f52602090815260408083208484529091528120805460ff166104065760405162461bcd60e51b815260206004820181905260248201527f4e46415448616c6f46616365742f706f736974696f6e2d6e6f742d666f756e6460448201526064015b60405180910390fd5b61041881610413866113ce565b61146b565b9150505b92915050565b61042a6114ad565b5f5f516020611f455f395f51905f5254604051632474521560e21b8152600481018390523360248201526001600160a01b03909116906391d1485490604401602060405180830381865afa158015610484573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104a89190611d06565b338290916104da5760405163e2517d3f60e01b81526001600160a01b03909216600483015260248201526044016103fd565b50506001600160a01b03831661053e5760405162461bcd60e51b815260206004820152602360248201527f4e46415448616c6f46616365742f666163696c6974792d7a65726f2d6164647260448201526265737360e81b60648201526084016103fd565b68056bc75e2d631000008211156105975760405162461bcd60e51b815260206004820152601b60248201527f4e46415448616c6f46616365742f726174652d746f6f2d68696768000000000060448201526064016103fd565b6105a0836114e4565b50817f9374587c30f7383b766c0ada49451c0a4d8cea55cebbd6eec5b0112712b608006001600160a01b0385165f81815260209283526040908190209390935591518481527f336dac757d201f81084a0686a2f41910304f2df64c7a432328b1c3ef0165f663910160405180910390a25061062760015f516020611f855f395f51905f5255565b5050565b6106336114ad565b5f516020611f655f395f51905f525f516020611f455f395f51905f5254604051632474521560e21b8152600481018390523360248201526001600160a01b03909116906391d1485490604401602060405180830381865afa15801561069a573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106be9190611d06565b338290916106f05760405163e2517d3f60e01b81526001600160a01b03909216600483015260248201526044016103fd565b50505f6106fe858585611534565b6002810154909150808411156107565760405162461bcd60e51b815260206004820152601f60248201527f4e46415448616c6f46616365742f696e7465726573742d65786365656465640060448201526064016103fd565b6107608482611d39565b82600201819055505f866001600160a01b0316637bd2bea76040518163ffffffff1660e01b8152600401602060405180830381865afa1580156107a5573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906107c99190611d4c565b905061081f87826107da848b611627565b604051602481018b9052604481018a9052899060640160408051601f198184030181529190526020810180516001600160e01b031663d8aed14560e01b17905261168f565b85876001600160a01b03167ff7bbaffd1eef19086f4fe8ca7cae24d4ec3f2183930fede53404a41d886f2d4f8760405161085b91815260200190565b60405180910390a35050505061087d60015f516020611f855f395f51905f5255565b505050565b61088a6114ad565b5f5f516020611f455f395f51905f5254604051632474521560e21b8152600481018390523360248201526001600160a01b03909116906391d1485490604401602060405180830381865afa1580156108e4573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109089190611d06565b3382909161093a5760405163e2517d3f60e01b81526001600160a01b03909216600483015260248201526044016103fd565b50506040516336c93b1b60e21b8152600481018590525f906001600160a01b0387169063db24ec6c9060240160e060405180830381865afa158015610981573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109a59190611dac565b60c0810184905260a0810185905290506109c086868361171a565b604080518581526020810185905286916001600160a01b038916917f7b25e83ce2d15e867ec120cc4bab29ad8e84c6877b43fd76b7f397dbee31f63891015b60405180910390a35050610a1f60015f516020611f855f395f51905f5255565b50505050565b5f610a3082846117a1565b9392505050565b610a3f6114ad565b5f5f516020611f455f395f51905f5254604051632474521560e21b8152600481018390523360248201526001600160a01b03909116906391d1485490604401602060405180830381865afa158015610a99573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610abd9190611d06565b33829091610aef5760405163e2517d3f60e01b81526001600160a01b03909216600483015260248201526044016103fd565b50506040516336c93b1b60e21b8152600481018490525f906001600160a01b0386169063db24ec6c9060240160e060405180830381865afa158015610b36573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b5a9190611dac565b8381529050610b6a85858361171a565b83856001600160a01b03167fbb13c70c698ede262f71dc115d61620d907097de67d9074c68dcbb85232cb2ca85604051610ba691815260200190565b60405180910390a3505061087d60015f516020611f855f395f51905f5255565b5f610a308284611627565b610bd96114ad565b5f5f516020611f455f395f51905f5254604051632474521560e21b8152600481018390523360248201526001600160a01b03909116906391d1485490604401602060405180830381865afa158015610c33573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c579190611d06565b33829091610c895760405163e2517d3f60e01b81526001600160a01b03909216600483015260248201526044016103fd565b50506040516336c93b1b60e21b8152600481018590525f906001600160a01b0387169063db24ec6c9060240160e060405180830381865afa158015610cd0573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610cf49190611dac565b60408101849052602081018590529050610d0f86868361171a565b604080518581526020810185905286916001600160a01b038916917fd406a85d486223600503ec6c182b75ab9f26a5ad21ff103999133b7d74aed6e691016109ff565b610d5a6114ad565b5f516020611f655f395f51905f525f516020611f455f395f51905f5254604051632474521560e21b8152600481018390523360248201526001600160a01b03909116906391d1485490604401602060405180830381865afa158015610dc1573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610de59190611d06565b33829091610e175760405163e2517d3f60e01b81526001600160a01b03909216600483015260248201526044016103fd565b5050815f03610e645760405162461bcd60e51b81526020600482015260196024820152781391905512185b1bd19858d95d0bde995c9bcb585b5bdd5b9d603a1b60448201526064016103fd565b6001600160a01b0385165f9081525f516020611fa55f395f51905f52602090815260408083208684529091529020805460ff1615610ee45760405162461bcd60e51b815260206004820152601d60248201527f4e46415448616c6f46616365742f706f736974696f6e2d65786973747300000060448201526064016103fd565b610ef7610ef187876117ef565b8461183d565b5f610f01876114e4565b90505f876001600160a01b0316637bd2bea76040518163ffffffff1660e01b8152600401602060405180830381865afa158015610f40573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610f649190611d4c565b90505f610f70826118d9565b6040516001600160a01b038a1660248201526044810189905260648101889052909150610fcb908a9060840160408051601f198184030181529190526020810180516001600160e01b0316631bfcbde960e31b179052611957565b50835460ff1916600117845580610fe1836118d9565b610feb9190611d39565b60018501556003840183905560405186815287906001600160a01b03808b1691908c16907f1968f290c31f9f81f35f74bbb941b9b3627bf5479eec667dd2958b3dd1ad9e409060200160405180910390a45050505050610a1f60015f516020611f855f395f51905f5255565b61105f6114ad565b5f516020611f655f395f51905f525f516020611f455f395f51905f5254604051632474521560e21b8152600481018390523360248201526001600160a01b03909116906391d1485490604401602060405180830381865afa1580156110c6573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906110ea9190611d06565b3382909161111c5760405163e2517d3f60e01b81526001600160a01b03909216600483015260248201526044016103fd565b50505f61112a858585611534565b6001810154909150808411156111825760405162461bcd60e51b815260206004820181905260248201527f4e46415448616c6f46616365742f7072696e636970616c2d657863656564656460448201526064016103fd565b61118c8482611d39565b82600101819055505f866001600160a01b0316637bd2bea76040518163ffffffff1660e01b8152600401602060405180830381865afa1580156111d1573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906111f59190611d4c565b905061120687826107da848b6117a1565b85876001600160a01b03167ffdda1e521c85bfd11a8457e10e2bda2c8b515c765e53196248c4056e343403868760405161085b91815260200190565b61124a6114ad565b5f5f516020611f455f395f51905f5254604051632474521560e21b8152600481018390523360248201526001600160a01b03909116906391d1485490604401602060405180830381865afa1580156112a4573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906112c89190611d06565b338290916112fa5760405163e2517d3f60e01b81526001600160a01b03909216600483015260248201526044016103fd565b50506040516336c93b1b60e21b8152600481018590525f906001600160a01b0387169063db24ec6c9060240160e060405180830381865afa158015611341573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906113659190611dac565b6080810184905260608101859052905061138086868361171a565b604080518581526020810185905286916001600160a01b038916917fe5d54e0bb68b57c0d23cfb393cb9c0a3084d983029ad31aa19f4289534b4d10891016109ff565b5f610a3083836117ef565b6001600160a01b0381165f9081527f9374587c30f7383b766c0ada49451c0a4d8cea55cebbd6eec5b0112712b60801602090815260408083207f9374587c30f7383b766c0ada49451c0a4d8cea55cebbd6eec5b0112712b6080090925282205460018201546301e13380906114439042611d39565b61144d9083611e2d565b6114579190611e44565b82546114639190611e63565b949350505050565b5f670de0b6b3a76400008360030154836114859190611d39565b84600101546114949190611e2d565b61149e9190611e44565b8360020154610a309190611e63565b5f516020611f855f395f51905f528054600119016114de57604051633ee5aeb560e01b815260040160405180910390fd5b60029055565b5f6114ee826113ce565b6001600160a01b03929092165f9081527f9374587c30f7383b766c0ada49451c0a4d8cea55cebbd6eec5b0112712b6080160205260409020828155426001909101555090565b5f815f036115805760405162461bcd60e51b81526020600482015260196024820152781391905512185b1bd19858d95d0bde995c9bcb585b5bdd5b9d603a1b60448201526064016103fd565b506001600160a01b0383165f9081525f516020611fa55f395f51905f52602090815260408083208584529091529020805460ff166116005760405162461bcd60e51b815260206004820181905260248201527f4e46415448616c6f46616365742f706f736974696f6e2d6e6f742d666f756e6460448201526064016103fd565b5f61160a856114e4565b9050611616828261146b565b600283015560038201559392505050565b604080517f425f4e5f12a2f126c003441ab9f6cedc5a35888b6edaa67b21436ca3939edd0860208201526001600160a01b038085169282019290925290821660608201525f906080015b60405160208183030381529060405280519060200120905092915050565b611699838361183d565b5f6116a3856118d9565b90506116b1858488856119d0565b826116bb866118d9565b6116c59083611d39565b146117125760405162461bcd60e51b815260206004820152601f60248201527f4e46415448616c6f46616365742f756e65787065637465642d616d6f756e740060448201526064016103fd565b505050505050565b60408051602481018490528251604482015260208301516064820152908201516084820152606082015160a4820152608082015160c482015260a082015160e482015260c0820151610104820152610a1f9084906101240160408051601f198184030181529190526020810180516001600160e01b031663154b704960e11b179052611957565b604080517f4561e00f13c62c5283773b1725ae67bd9bc24ee1436fe3c86efaee586acc1a6560208201526001600160a01b038085169282019290925290821660608201525f90608001611671565b604080517fb683cad1531fc82efe6e67511e5236259b748461a768931560aa1918820d73f060208201526001600160a01b038085169282019290925290821660608201525f90608001611671565b7f77adf60bdbfedf206f8b8310f3d364080b7f61dcc0e46caac13c29bb1eb5cc02546001600160a01b03166040516303bf076b60e41b815260048101849052602481018390526001600160a01b039190911690633bf076b0906044016020604051808303815f875af11580156118b5573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061087d9190611e76565b5f816001600160a01b03166370a082316118f1611a81565b6040516001600160e01b031960e084901b1681526001600160a01b039091166004820152602401602060405180830381865afa158015611933573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061041c9190611e76565b6060611961611a81565b6001600160a01b0316633aada4d284846040518363ffffffff1660e01b815260040161198e929190611e8d565b5f604051808303815f875af11580156119a9573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052610a309190810190611eb0565b82156119e1576119e1848385611aaf565b6119eb8282611957565b50836001600160a01b031663dd62ed3e611a03611a81565b6040516001600160e01b031960e084901b1681526001600160a01b0391821660048201529085166024820152604401602060405180830381865afa158015611a4d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611a719190611e76565b15610a1f57610a1f84835f611aaf565b7f77adf60bdbfedf206f8b8310f3d364080b7f61dcc0e46caac13c29bb1eb5cc01546001600160a01b031690565b6040516001600160a01b038316602482015260448101829052611b0090849060640160408051601f198184030181529190526020810180516001600160e01b031663095ea7b360e01b179052611b43565b61087d5760405162461bcd60e51b8152602060048201526014602482015273119858d95d0bd85c1c1c9bdd994b59985a5b195960621b60448201526064016103fd565b5f5f611b4f8484611957565b905080515f1480610418575080516020148015610418575080806020019051810190611b7b9190611e76565b600114949350505050565b6001600160a01b0381168114611b9a575f5ffd5b50565b5f5f60408385031215611bae575f5ffd5b8235611bb981611b86565b946020939093013593505050565b5f5f5f60608486031215611bd9575f5ffd5b8335611be481611b86565b95602085013595506040909401359392505050565b5f5f5f5f60808587031215611c0c575f5ffd5b8435611c1781611b86565b966020860135965060408601359560600135945092505050565b5f5f60408385031215611c42575f5ffd5b8235611c4d81611b86565b91506020830135611c5d81611b86565b809150509250929050565b5f60208284031215611c78575f5ffd5b8135610a3081611b86565b5f5f5f5f60808587031215611c96575f5ffd5b8435611ca181611b86565b93506020850135611cb181611b86565b93969395505050506040820135916060013590565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f610a306020830184611cc6565b5f60208284031215611d16575f5ffd5b81518015158114610a30575f5ffd5b634e487b7160e01b5f52601160045260245ffd5b8181038181111561041c5761041c611d25565b5f60208284031215611d5c575f5ffd5b8151610a3081611b86565b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f1916810167ffffffffffffffff81118282101715611da457611da4611d67565b604052919050565b5f60e0828403128015611dbd575f5ffd5b5060405160e0810167ffffffffffffffff81118282101715611de157611de1611d67565b604090815283518252602080850151908301528381015190820152606080840151908201526080808401519082015260a0808401519082015260c0928301519281019290925250919050565b808202811582820484141761041c5761041c611d25565b5f82611e5e57634e487b7160e01b5f52601260045260245ffd5b500490565b8082018082111561041c5761041c611d25565b5f60208284031215611e86575f5ffd5b5051919050565b6001600160a01b03831681526040602082018190525f9061146390830184611cc6565b5f60208284031215611ec0575f5ffd5b815167ffffffffffffffff811115611ed6575f5ffd5b8201601f81018413611ee6575f5ffd5b805167ffffffffffffffff811115611f0057611f00611d67565b611f13601f8201601f1916602001611d7b565b818152856020838501011115611f27575f5ffd5b8160208401602083015e5f9181016020019190915294935050505056fe77adf60bdbfedf206f8b8310f3d364080b7f61dcc0e46caac13c29bb1eb5cc0068bf109b95a5c15fb2bb99041323c27d15f8675e11bf7420a1cd6ad64c394f469b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f009374587c30f7383b766c0ada49451c0a4d8cea55cebbd6eec5b0112712b60802",
}

// DevNfatHaloFacet is an auto generated Go binding around an Ethereum contract.
type DevNfatHaloFacet struct {
	abi abi.ABI
}

// NewDevNfatHaloFacet creates a new instance of DevNfatHaloFacet.
func NewDevNfatHaloFacet() *DevNfatHaloFacet {
	parsed, err := DevNfatHaloFacetMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &DevNfatHaloFacet{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *DevNfatHaloFacet) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackALLOCATORROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc81cbaa1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ALLOCATOR_ROLE() view returns(bytes32)
func (devNfatHaloFacet *DevNfatHaloFacet) PackALLOCATORROLE() []byte {
	enc, err := devNfatHaloFacet.abi.Pack("ALLOCATOR_ROLE")
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
func (devNfatHaloFacet *DevNfatHaloFacet) TryPackALLOCATORROLE() ([]byte, error) {
	return devNfatHaloFacet.abi.Pack("ALLOCATOR_ROLE")
}

// UnpackALLOCATORROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc81cbaa1.
//
// Solidity: function ALLOCATOR_ROLE() view returns(bytes32)
func (devNfatHaloFacet *DevNfatHaloFacet) UnpackALLOCATORROLE(data []byte) ([32]byte, error) {
	out, err := devNfatHaloFacet.abi.Unpack("ALLOCATOR_ROLE", data)
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
func (devNfatHaloFacet *DevNfatHaloFacet) PackDEFAULTADMINROLE() []byte {
	enc, err := devNfatHaloFacet.abi.Pack("DEFAULT_ADMIN_ROLE")
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
func (devNfatHaloFacet *DevNfatHaloFacet) TryPackDEFAULTADMINROLE() ([]byte, error) {
	return devNfatHaloFacet.abi.Pack("DEFAULT_ADMIN_ROLE")
}

// UnpackDEFAULTADMINROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa217fddf.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (devNfatHaloFacet *DevNfatHaloFacet) UnpackDEFAULTADMINROLE(data []byte) ([32]byte, error) {
	out, err := devNfatHaloFacet.abi.Unpack("DEFAULT_ADMIN_ROLE", data)
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
func (devNfatHaloFacet *DevNfatHaloFacet) PackVERSION() []byte {
	enc, err := devNfatHaloFacet.abi.Pack("VERSION")
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
func (devNfatHaloFacet *DevNfatHaloFacet) TryPackVERSION() ([]byte, error) {
	return devNfatHaloFacet.abi.Pack("VERSION")
}

// UnpackVERSION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xffa1ad74.
//
// Solidity: function VERSION() view returns(string)
func (devNfatHaloFacet *DevNfatHaloFacet) UnpackVERSION(data []byte) (string, error) {
	out, err := devNfatHaloFacet.abi.Unpack("VERSION", data)
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
func (devNfatHaloFacet *DevNfatHaloFacet) PackGetCurrentMaxOutstandingInterest(facility common.Address, tokenId *big.Int) []byte {
	enc, err := devNfatHaloFacet.abi.Pack("getCurrentMaxOutstandingInterest", facility, tokenId)
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
func (devNfatHaloFacet *DevNfatHaloFacet) TryPackGetCurrentMaxOutstandingInterest(facility common.Address, tokenId *big.Int) ([]byte, error) {
	return devNfatHaloFacet.abi.Pack("getCurrentMaxOutstandingInterest", facility, tokenId)
}

// UnpackGetCurrentMaxOutstandingInterest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0ac777cf.
//
// Solidity: function getCurrentMaxOutstandingInterest(address facility, uint256 tokenId) view returns(uint256 maxOutstandingInterest)
func (devNfatHaloFacet *DevNfatHaloFacet) UnpackGetCurrentMaxOutstandingInterest(data []byte) (*big.Int, error) {
	out, err := devNfatHaloFacet.abi.Unpack("getCurrentMaxOutstandingInterest", data)
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
func (devNfatHaloFacet *DevNfatHaloFacet) PackGetFacilityState(facility common.Address) []byte {
	enc, err := devNfatHaloFacet.abi.Pack("getFacilityState", facility)
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
func (devNfatHaloFacet *DevNfatHaloFacet) TryPackGetFacilityState(facility common.Address) ([]byte, error) {
	return devNfatHaloFacet.abi.Pack("getFacilityState", facility)
}

// DevNfatHaloFacetGetFacilityStateOutput serves as a container for the return parameters of contract
// method GetFacilityState.
type DevNfatHaloFacetGetFacilityStateOutput struct {
	InterestIndex *big.Int
	LastUpdated   *big.Int
}

// UnpackGetFacilityState is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x63dc5e1e.
//
// Solidity: function getFacilityState(address facility) view returns(uint256 interestIndex, uint256 lastUpdated)
func (devNfatHaloFacet *DevNfatHaloFacet) UnpackGetFacilityState(data []byte) (DevNfatHaloFacetGetFacilityStateOutput, error) {
	out, err := devNfatHaloFacet.abi.Unpack("getFacilityState", data)
	outstruct := new(DevNfatHaloFacetGetFacilityStateOutput)
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
func (devNfatHaloFacet *DevNfatHaloFacet) PackGetIssueRateLimitKey(facility common.Address, to common.Address) []byte {
	enc, err := devNfatHaloFacet.abi.Pack("getIssueRateLimitKey", facility, to)
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
func (devNfatHaloFacet *DevNfatHaloFacet) TryPackGetIssueRateLimitKey(facility common.Address, to common.Address) ([]byte, error) {
	return devNfatHaloFacet.abi.Pack("getIssueRateLimitKey", facility, to)
}

// UnpackGetIssueRateLimitKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfb3cb180.
//
// Solidity: function getIssueRateLimitKey(address facility, address to) pure returns(bytes32 key)
func (devNfatHaloFacet *DevNfatHaloFacet) UnpackGetIssueRateLimitKey(data []byte) ([32]byte, error) {
	out, err := devNfatHaloFacet.abi.Unpack("getIssueRateLimitKey", data)
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
func (devNfatHaloFacet *DevNfatHaloFacet) PackGetMaxAnnualGrowthRate(facility common.Address) []byte {
	enc, err := devNfatHaloFacet.abi.Pack("getMaxAnnualGrowthRate", facility)
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
func (devNfatHaloFacet *DevNfatHaloFacet) TryPackGetMaxAnnualGrowthRate(facility common.Address) ([]byte, error) {
	return devNfatHaloFacet.abi.Pack("getMaxAnnualGrowthRate", facility)
}

// UnpackGetMaxAnnualGrowthRate is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5724bd3d.
//
// Solidity: function getMaxAnnualGrowthRate(address facility) view returns(uint256 maxAnnualGrowthRate)
func (devNfatHaloFacet *DevNfatHaloFacet) UnpackGetMaxAnnualGrowthRate(data []byte) (*big.Int, error) {
	out, err := devNfatHaloFacet.abi.Unpack("getMaxAnnualGrowthRate", data)
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
func (devNfatHaloFacet *DevNfatHaloFacet) PackGetPosition(facility common.Address, tokenId *big.Int) []byte {
	enc, err := devNfatHaloFacet.abi.Pack("getPosition", facility, tokenId)
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
func (devNfatHaloFacet *DevNfatHaloFacet) TryPackGetPosition(facility common.Address, tokenId *big.Int) ([]byte, error) {
	return devNfatHaloFacet.abi.Pack("getPosition", facility, tokenId)
}

// DevNfatHaloFacetGetPositionOutput serves as a container for the return parameters of contract
// method GetPosition.
type DevNfatHaloFacetGetPositionOutput struct {
	Issued                 bool
	OutstandingPrincipal   *big.Int
	MaxOutstandingInterest *big.Int
	InterestIndex          *big.Int
}

// UnpackGetPosition is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3adbb5af.
//
// Solidity: function getPosition(address facility, uint256 tokenId) view returns(bool issued, uint256 outstandingPrincipal, uint256 maxOutstandingInterest, uint256 interestIndex)
func (devNfatHaloFacet *DevNfatHaloFacet) UnpackGetPosition(data []byte) (DevNfatHaloFacetGetPositionOutput, error) {
	out, err := devNfatHaloFacet.abi.Unpack("getPosition", data)
	outstruct := new(DevNfatHaloFacetGetPositionOutput)
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
func (devNfatHaloFacet *DevNfatHaloFacet) PackGetRepayInterestRateLimitKey(facility common.Address, gem common.Address) []byte {
	enc, err := devNfatHaloFacet.abi.Pack("getRepayInterestRateLimitKey", facility, gem)
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
func (devNfatHaloFacet *DevNfatHaloFacet) TryPackGetRepayInterestRateLimitKey(facility common.Address, gem common.Address) ([]byte, error) {
	return devNfatHaloFacet.abi.Pack("getRepayInterestRateLimitKey", facility, gem)
}

// UnpackGetRepayInterestRateLimitKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x65e5f467.
//
// Solidity: function getRepayInterestRateLimitKey(address facility, address gem) pure returns(bytes32 key)
func (devNfatHaloFacet *DevNfatHaloFacet) UnpackGetRepayInterestRateLimitKey(data []byte) ([32]byte, error) {
	out, err := devNfatHaloFacet.abi.Unpack("getRepayInterestRateLimitKey", data)
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
func (devNfatHaloFacet *DevNfatHaloFacet) PackGetRepayPrincipalRateLimitKey(facility common.Address, gem common.Address) []byte {
	enc, err := devNfatHaloFacet.abi.Pack("getRepayPrincipalRateLimitKey", facility, gem)
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
func (devNfatHaloFacet *DevNfatHaloFacet) TryPackGetRepayPrincipalRateLimitKey(facility common.Address, gem common.Address) ([]byte, error) {
	return devNfatHaloFacet.abi.Pack("getRepayPrincipalRateLimitKey", facility, gem)
}

// UnpackGetRepayPrincipalRateLimitKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4bb67ec9.
//
// Solidity: function getRepayPrincipalRateLimitKey(address facility, address gem) pure returns(bytes32 key)
func (devNfatHaloFacet *DevNfatHaloFacet) UnpackGetRepayPrincipalRateLimitKey(data []byte) ([32]byte, error) {
	out, err := devNfatHaloFacet.abi.Unpack("getRepayPrincipalRateLimitKey", data)
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
func (devNfatHaloFacet *DevNfatHaloFacet) PackIssue(facility common.Address, to common.Address, tokenId *big.Int, amount *big.Int) []byte {
	enc, err := devNfatHaloFacet.abi.Pack("issue", facility, to, tokenId, amount)
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
func (devNfatHaloFacet *DevNfatHaloFacet) TryPackIssue(facility common.Address, to common.Address, tokenId *big.Int, amount *big.Int) ([]byte, error) {
	return devNfatHaloFacet.abi.Pack("issue", facility, to, tokenId, amount)
}

// PackRepayInterest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a19deb0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function repayInterest(address facility, uint256 tokenId, uint256 amount) returns()
func (devNfatHaloFacet *DevNfatHaloFacet) PackRepayInterest(facility common.Address, tokenId *big.Int, amount *big.Int) []byte {
	enc, err := devNfatHaloFacet.abi.Pack("repayInterest", facility, tokenId, amount)
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
func (devNfatHaloFacet *DevNfatHaloFacet) TryPackRepayInterest(facility common.Address, tokenId *big.Int, amount *big.Int) ([]byte, error) {
	return devNfatHaloFacet.abi.Pack("repayInterest", facility, tokenId, amount)
}

// PackRepayPrincipal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda212a55.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function repayPrincipal(address facility, uint256 tokenId, uint256 amount) returns()
func (devNfatHaloFacet *DevNfatHaloFacet) PackRepayPrincipal(facility common.Address, tokenId *big.Int, amount *big.Int) []byte {
	enc, err := devNfatHaloFacet.abi.Pack("repayPrincipal", facility, tokenId, amount)
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
func (devNfatHaloFacet *DevNfatHaloFacet) TryPackRepayPrincipal(facility common.Address, tokenId *big.Int, amount *big.Int) ([]byte, error) {
	return devNfatHaloFacet.abi.Pack("repayPrincipal", facility, tokenId, amount)
}

// PackSetCapacity is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x50d3bf85.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setCapacity(address facility, uint256 unit, uint256 capacity) returns()
func (devNfatHaloFacet *DevNfatHaloFacet) PackSetCapacity(facility common.Address, unit *big.Int, capacity *big.Int) []byte {
	enc, err := devNfatHaloFacet.abi.Pack("setCapacity", facility, unit, capacity)
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
func (devNfatHaloFacet *DevNfatHaloFacet) TryPackSetCapacity(facility common.Address, unit *big.Int, capacity *big.Int) ([]byte, error) {
	return devNfatHaloFacet.abi.Pack("setCapacity", facility, unit, capacity)
}

// PackSetMaxAnnualGrowthRate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x24dc428e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setMaxAnnualGrowthRate(address facility, uint256 maxAnnualGrowthRate) returns()
func (devNfatHaloFacet *DevNfatHaloFacet) PackSetMaxAnnualGrowthRate(facility common.Address, maxAnnualGrowthRate *big.Int) []byte {
	enc, err := devNfatHaloFacet.abi.Pack("setMaxAnnualGrowthRate", facility, maxAnnualGrowthRate)
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
func (devNfatHaloFacet *DevNfatHaloFacet) TryPackSetMaxAnnualGrowthRate(facility common.Address, maxAnnualGrowthRate *big.Int) ([]byte, error) {
	return devNfatHaloFacet.abi.Pack("setMaxAnnualGrowthRate", facility, maxAnnualGrowthRate)
}

// PackSetSizes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82044d1d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setSizes(address facility, uint256 unit, uint256 minSize, uint256 maxSize) returns()
func (devNfatHaloFacet *DevNfatHaloFacet) PackSetSizes(facility common.Address, unit *big.Int, minSize *big.Int, maxSize *big.Int) []byte {
	enc, err := devNfatHaloFacet.abi.Pack("setSizes", facility, unit, minSize, maxSize)
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
func (devNfatHaloFacet *DevNfatHaloFacet) TryPackSetSizes(facility common.Address, unit *big.Int, minSize *big.Int, maxSize *big.Int) ([]byte, error) {
	return devNfatHaloFacet.abi.Pack("setSizes", facility, unit, minSize, maxSize)
}

// PackSetTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2cdac9b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setTerms(address facility, uint256 unit, uint256 minTerm, uint256 maxTerm) returns()
func (devNfatHaloFacet *DevNfatHaloFacet) PackSetTerms(facility common.Address, unit *big.Int, minTerm *big.Int, maxTerm *big.Int) []byte {
	enc, err := devNfatHaloFacet.abi.Pack("setTerms", facility, unit, minTerm, maxTerm)
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
func (devNfatHaloFacet *DevNfatHaloFacet) TryPackSetTerms(facility common.Address, unit *big.Int, minTerm *big.Int, maxTerm *big.Int) ([]byte, error) {
	return devNfatHaloFacet.abi.Pack("setTerms", facility, unit, minTerm, maxTerm)
}

// PackSetYields is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40cc4939.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setYields(address facility, uint256 unit, uint256 minYield, uint256 maxYield) returns()
func (devNfatHaloFacet *DevNfatHaloFacet) PackSetYields(facility common.Address, unit *big.Int, minYield *big.Int, maxYield *big.Int) []byte {
	enc, err := devNfatHaloFacet.abi.Pack("setYields", facility, unit, minYield, maxYield)
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
func (devNfatHaloFacet *DevNfatHaloFacet) TryPackSetYields(facility common.Address, unit *big.Int, minYield *big.Int, maxYield *big.Int) ([]byte, error) {
	return devNfatHaloFacet.abi.Pack("setYields", facility, unit, minYield, maxYield)
}

// DevNfatHaloFacetInitialized represents a Initialized event raised by the DevNfatHaloFacet contract.
type DevNfatHaloFacetInitialized struct {
	Version uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const DevNfatHaloFacetInitializedEventName = "Initialized"

// ContractEventName returns the user-defined event name.
func (DevNfatHaloFacetInitialized) ContractEventName() string {
	return DevNfatHaloFacetInitializedEventName
}

// UnpackInitializedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Initialized(uint64 version)
func (devNfatHaloFacet *DevNfatHaloFacet) UnpackInitializedEvent(log *types.Log) (*DevNfatHaloFacetInitialized, error) {
	event := "Initialized"
	if len(log.Topics) == 0 || log.Topics[0] != devNfatHaloFacet.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(DevNfatHaloFacetInitialized)
	if len(log.Data) > 0 {
		if err := devNfatHaloFacet.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devNfatHaloFacet.abi.Events[event].Inputs {
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

// DevNfatHaloFacetNFATHaloCapacitySet represents a NFATHaloCapacitySet event raised by the DevNfatHaloFacet contract.
type DevNfatHaloFacetNFATHaloCapacitySet struct {
	Facility common.Address
	Unit     *big.Int
	Capacity *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const DevNfatHaloFacetNFATHaloCapacitySetEventName = "NFATHaloCapacitySet"

// ContractEventName returns the user-defined event name.
func (DevNfatHaloFacetNFATHaloCapacitySet) ContractEventName() string {
	return DevNfatHaloFacetNFATHaloCapacitySetEventName
}

// UnpackNFATHaloCapacitySetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NFATHaloCapacitySet(address indexed facility, uint256 indexed unit, uint256 capacity)
func (devNfatHaloFacet *DevNfatHaloFacet) UnpackNFATHaloCapacitySetEvent(log *types.Log) (*DevNfatHaloFacetNFATHaloCapacitySet, error) {
	event := "NFATHaloCapacitySet"
	if len(log.Topics) == 0 || log.Topics[0] != devNfatHaloFacet.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(DevNfatHaloFacetNFATHaloCapacitySet)
	if len(log.Data) > 0 {
		if err := devNfatHaloFacet.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devNfatHaloFacet.abi.Events[event].Inputs {
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

// DevNfatHaloFacetNFATHaloIssue represents a NFATHaloIssue event raised by the DevNfatHaloFacet contract.
type DevNfatHaloFacetNFATHaloIssue struct {
	Facility common.Address
	To       common.Address
	TokenId  *big.Int
	Amount   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const DevNfatHaloFacetNFATHaloIssueEventName = "NFATHaloIssue"

// ContractEventName returns the user-defined event name.
func (DevNfatHaloFacetNFATHaloIssue) ContractEventName() string {
	return DevNfatHaloFacetNFATHaloIssueEventName
}

// UnpackNFATHaloIssueEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NFATHaloIssue(address indexed facility, address indexed to, uint256 indexed tokenId, uint256 amount)
func (devNfatHaloFacet *DevNfatHaloFacet) UnpackNFATHaloIssueEvent(log *types.Log) (*DevNfatHaloFacetNFATHaloIssue, error) {
	event := "NFATHaloIssue"
	if len(log.Topics) == 0 || log.Topics[0] != devNfatHaloFacet.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(DevNfatHaloFacetNFATHaloIssue)
	if len(log.Data) > 0 {
		if err := devNfatHaloFacet.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devNfatHaloFacet.abi.Events[event].Inputs {
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

// DevNfatHaloFacetNFATHaloMaxAnnualGrowthRateSet represents a NFATHaloMaxAnnualGrowthRateSet event raised by the DevNfatHaloFacet contract.
type DevNfatHaloFacetNFATHaloMaxAnnualGrowthRateSet struct {
	Facility            common.Address
	MaxAnnualGrowthRate *big.Int
	Raw                 *types.Log // Blockchain specific contextual infos
}

const DevNfatHaloFacetNFATHaloMaxAnnualGrowthRateSetEventName = "NFATHaloMaxAnnualGrowthRateSet"

// ContractEventName returns the user-defined event name.
func (DevNfatHaloFacetNFATHaloMaxAnnualGrowthRateSet) ContractEventName() string {
	return DevNfatHaloFacetNFATHaloMaxAnnualGrowthRateSetEventName
}

// UnpackNFATHaloMaxAnnualGrowthRateSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NFATHaloMaxAnnualGrowthRateSet(address indexed facility, uint256 maxAnnualGrowthRate)
func (devNfatHaloFacet *DevNfatHaloFacet) UnpackNFATHaloMaxAnnualGrowthRateSetEvent(log *types.Log) (*DevNfatHaloFacetNFATHaloMaxAnnualGrowthRateSet, error) {
	event := "NFATHaloMaxAnnualGrowthRateSet"
	if len(log.Topics) == 0 || log.Topics[0] != devNfatHaloFacet.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(DevNfatHaloFacetNFATHaloMaxAnnualGrowthRateSet)
	if len(log.Data) > 0 {
		if err := devNfatHaloFacet.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devNfatHaloFacet.abi.Events[event].Inputs {
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

// DevNfatHaloFacetNFATHaloRepayInterest represents a NFATHaloRepayInterest event raised by the DevNfatHaloFacet contract.
type DevNfatHaloFacetNFATHaloRepayInterest struct {
	Facility common.Address
	TokenId  *big.Int
	Amount   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const DevNfatHaloFacetNFATHaloRepayInterestEventName = "NFATHaloRepayInterest"

// ContractEventName returns the user-defined event name.
func (DevNfatHaloFacetNFATHaloRepayInterest) ContractEventName() string {
	return DevNfatHaloFacetNFATHaloRepayInterestEventName
}

// UnpackNFATHaloRepayInterestEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NFATHaloRepayInterest(address indexed facility, uint256 indexed tokenId, uint256 amount)
func (devNfatHaloFacet *DevNfatHaloFacet) UnpackNFATHaloRepayInterestEvent(log *types.Log) (*DevNfatHaloFacetNFATHaloRepayInterest, error) {
	event := "NFATHaloRepayInterest"
	if len(log.Topics) == 0 || log.Topics[0] != devNfatHaloFacet.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(DevNfatHaloFacetNFATHaloRepayInterest)
	if len(log.Data) > 0 {
		if err := devNfatHaloFacet.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devNfatHaloFacet.abi.Events[event].Inputs {
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

// DevNfatHaloFacetNFATHaloRepayPrincipal represents a NFATHaloRepayPrincipal event raised by the DevNfatHaloFacet contract.
type DevNfatHaloFacetNFATHaloRepayPrincipal struct {
	Facility common.Address
	TokenId  *big.Int
	Amount   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const DevNfatHaloFacetNFATHaloRepayPrincipalEventName = "NFATHaloRepayPrincipal"

// ContractEventName returns the user-defined event name.
func (DevNfatHaloFacetNFATHaloRepayPrincipal) ContractEventName() string {
	return DevNfatHaloFacetNFATHaloRepayPrincipalEventName
}

// UnpackNFATHaloRepayPrincipalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NFATHaloRepayPrincipal(address indexed facility, uint256 indexed tokenId, uint256 amount)
func (devNfatHaloFacet *DevNfatHaloFacet) UnpackNFATHaloRepayPrincipalEvent(log *types.Log) (*DevNfatHaloFacetNFATHaloRepayPrincipal, error) {
	event := "NFATHaloRepayPrincipal"
	if len(log.Topics) == 0 || log.Topics[0] != devNfatHaloFacet.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(DevNfatHaloFacetNFATHaloRepayPrincipal)
	if len(log.Data) > 0 {
		if err := devNfatHaloFacet.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devNfatHaloFacet.abi.Events[event].Inputs {
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

// DevNfatHaloFacetNFATHaloSizesSet represents a NFATHaloSizesSet event raised by the DevNfatHaloFacet contract.
type DevNfatHaloFacetNFATHaloSizesSet struct {
	Facility common.Address
	Unit     *big.Int
	MinSize  *big.Int
	MaxSize  *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const DevNfatHaloFacetNFATHaloSizesSetEventName = "NFATHaloSizesSet"

// ContractEventName returns the user-defined event name.
func (DevNfatHaloFacetNFATHaloSizesSet) ContractEventName() string {
	return DevNfatHaloFacetNFATHaloSizesSetEventName
}

// UnpackNFATHaloSizesSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NFATHaloSizesSet(address indexed facility, uint256 indexed unit, uint256 minSize, uint256 maxSize)
func (devNfatHaloFacet *DevNfatHaloFacet) UnpackNFATHaloSizesSetEvent(log *types.Log) (*DevNfatHaloFacetNFATHaloSizesSet, error) {
	event := "NFATHaloSizesSet"
	if len(log.Topics) == 0 || log.Topics[0] != devNfatHaloFacet.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(DevNfatHaloFacetNFATHaloSizesSet)
	if len(log.Data) > 0 {
		if err := devNfatHaloFacet.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devNfatHaloFacet.abi.Events[event].Inputs {
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

// DevNfatHaloFacetNFATHaloTermsSet represents a NFATHaloTermsSet event raised by the DevNfatHaloFacet contract.
type DevNfatHaloFacetNFATHaloTermsSet struct {
	Facility common.Address
	Unit     *big.Int
	MinTerm  *big.Int
	MaxTerm  *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const DevNfatHaloFacetNFATHaloTermsSetEventName = "NFATHaloTermsSet"

// ContractEventName returns the user-defined event name.
func (DevNfatHaloFacetNFATHaloTermsSet) ContractEventName() string {
	return DevNfatHaloFacetNFATHaloTermsSetEventName
}

// UnpackNFATHaloTermsSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NFATHaloTermsSet(address indexed facility, uint256 indexed unit, uint256 minTerm, uint256 maxTerm)
func (devNfatHaloFacet *DevNfatHaloFacet) UnpackNFATHaloTermsSetEvent(log *types.Log) (*DevNfatHaloFacetNFATHaloTermsSet, error) {
	event := "NFATHaloTermsSet"
	if len(log.Topics) == 0 || log.Topics[0] != devNfatHaloFacet.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(DevNfatHaloFacetNFATHaloTermsSet)
	if len(log.Data) > 0 {
		if err := devNfatHaloFacet.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devNfatHaloFacet.abi.Events[event].Inputs {
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

// DevNfatHaloFacetNFATHaloYieldsSet represents a NFATHaloYieldsSet event raised by the DevNfatHaloFacet contract.
type DevNfatHaloFacetNFATHaloYieldsSet struct {
	Facility common.Address
	Unit     *big.Int
	MinYield *big.Int
	MaxYield *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const DevNfatHaloFacetNFATHaloYieldsSetEventName = "NFATHaloYieldsSet"

// ContractEventName returns the user-defined event name.
func (DevNfatHaloFacetNFATHaloYieldsSet) ContractEventName() string {
	return DevNfatHaloFacetNFATHaloYieldsSetEventName
}

// UnpackNFATHaloYieldsSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NFATHaloYieldsSet(address indexed facility, uint256 indexed unit, uint256 minYield, uint256 maxYield)
func (devNfatHaloFacet *DevNfatHaloFacet) UnpackNFATHaloYieldsSetEvent(log *types.Log) (*DevNfatHaloFacetNFATHaloYieldsSet, error) {
	event := "NFATHaloYieldsSet"
	if len(log.Topics) == 0 || log.Topics[0] != devNfatHaloFacet.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(DevNfatHaloFacetNFATHaloYieldsSet)
	if len(log.Data) > 0 {
		if err := devNfatHaloFacet.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devNfatHaloFacet.abi.Events[event].Inputs {
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
func (devNfatHaloFacet *DevNfatHaloFacet) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], devNfatHaloFacet.abi.Errors["AccessControlUnauthorizedAccount"].ID.Bytes()[:4]) {
		return devNfatHaloFacet.UnpackAccessControlUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], devNfatHaloFacet.abi.Errors["InvalidInitialization"].ID.Bytes()[:4]) {
		return devNfatHaloFacet.UnpackInvalidInitializationError(raw[4:])
	}
	if bytes.Equal(raw[:4], devNfatHaloFacet.abi.Errors["NotInitializing"].ID.Bytes()[:4]) {
		return devNfatHaloFacet.UnpackNotInitializingError(raw[4:])
	}
	if bytes.Equal(raw[:4], devNfatHaloFacet.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return devNfatHaloFacet.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// DevNfatHaloFacetAccessControlUnauthorizedAccount represents a AccessControlUnauthorizedAccount error raised by the DevNfatHaloFacet contract.
type DevNfatHaloFacetAccessControlUnauthorizedAccount struct {
	Account common.Address
	Role    [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 role)
func DevNfatHaloFacetAccessControlUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0xe2517d3fbfae6f8515ef5ff1ccedc3933ab0cbbda0b492c06eb54ad10ef03b3e")
}

// UnpackAccessControlUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 role)
func (devNfatHaloFacet *DevNfatHaloFacet) UnpackAccessControlUnauthorizedAccountError(raw []byte) (*DevNfatHaloFacetAccessControlUnauthorizedAccount, error) {
	out := new(DevNfatHaloFacetAccessControlUnauthorizedAccount)
	if err := devNfatHaloFacet.abi.UnpackIntoInterface(out, "AccessControlUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevNfatHaloFacetInvalidInitialization represents a InvalidInitialization error raised by the DevNfatHaloFacet contract.
type DevNfatHaloFacetInvalidInitialization struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidInitialization()
func DevNfatHaloFacetInvalidInitializationErrorID() common.Hash {
	return common.HexToHash("0xf92ee8a957075833165f68c320933b1a1294aafc84ee6e0dd3fb178008f9aaf5")
}

// UnpackInvalidInitializationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidInitialization()
func (devNfatHaloFacet *DevNfatHaloFacet) UnpackInvalidInitializationError(raw []byte) (*DevNfatHaloFacetInvalidInitialization, error) {
	out := new(DevNfatHaloFacetInvalidInitialization)
	if err := devNfatHaloFacet.abi.UnpackIntoInterface(out, "InvalidInitialization", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevNfatHaloFacetNotInitializing represents a NotInitializing error raised by the DevNfatHaloFacet contract.
type DevNfatHaloFacetNotInitializing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInitializing()
func DevNfatHaloFacetNotInitializingErrorID() common.Hash {
	return common.HexToHash("0xd7e6bcf8597daa127dc9f0048d2f08d5ef140a2cb659feabd700beff1f7a8302")
}

// UnpackNotInitializingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInitializing()
func (devNfatHaloFacet *DevNfatHaloFacet) UnpackNotInitializingError(raw []byte) (*DevNfatHaloFacetNotInitializing, error) {
	out := new(DevNfatHaloFacetNotInitializing)
	if err := devNfatHaloFacet.abi.UnpackIntoInterface(out, "NotInitializing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevNfatHaloFacetReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the DevNfatHaloFacet contract.
type DevNfatHaloFacetReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func DevNfatHaloFacetReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (devNfatHaloFacet *DevNfatHaloFacet) UnpackReentrancyGuardReentrantCallError(raw []byte) (*DevNfatHaloFacetReentrancyGuardReentrantCall, error) {
	out := new(DevNfatHaloFacetReentrancyGuardReentrantCall)
	if err := devNfatHaloFacet.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}
