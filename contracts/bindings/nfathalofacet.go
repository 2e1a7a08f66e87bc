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
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"getCurrentMaxOutstandingInterest\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"}],\"name\":\"getFacilityState\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"interestIndex\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"lastUpdated\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"getIssueRateLimitKey\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"}],\"name\":\"getMaxAnnualGrowthRate\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"rate\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"getPosition\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"issued\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"outstandingPrincipal\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maxOutstandingInterest\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"interestIndex\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"gem\",\"type\":\"address\"}],\"name\":\"getRepayInterestRateLimitKey\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"gem\",\"type\":\"address\"}],\"name\":\"getRepayPrincipalRateLimitKey\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"issue\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"repayInterest\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"repayPrincipal\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"rate\",\"type\":\"uint256\"}],\"name\":\"setMaxAnnualGrowthRate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"NfatHaloInterestRepaid\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"NfatHaloIssued\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"rate\",\"type\":\"uint256\"}],\"name\":\"NfatHaloMaxAnnualGrowthRateSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"NfatHaloPrincipalRepaid\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"neededRole\",\"type\":\"bytes32\"}],\"name\":\"AccessControlUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"InterestExceeded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"outstanding\",\"type\":\"uint256\"}],\"name\":\"PrincipalExceeded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"}],\"name\":\"RateLimitKeyNotSet\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"rate\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"RateTooHigh\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"TokenCallFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"actual\",\"type\":\"uint256\"}],\"name\":\"UnexpectedAmount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAmount\",\"type\":\"error\"}]",
	ID:  "NfatHaloFacet",
	Bin: "0x6080604052348015600e575f5ffd5b506114fa8061001c5f395ff3fe608060405234801561000f575f5ffd5b50600436106100a6575f3560e01c80635724bd3d1161006e5780635724bd3d1461018257806363dc5e1e146101b657806365e5f4671461020a578063ccc241c61461021d578063da212a5514610230578063fb3cb18014610243575f5ffd5b80630ac777cf146100aa57806324dc428e146100d05780633a19deb0146100e55780633adbb5af146100f85780634bb67ec91461016f575b5f5ffd5b6100bd6100b83660046111d5565b610256565b6040519081526020015b60405180910390f35b6100e36100de3660046111d5565b6102b7565b005b6100e36100f33660046111ff565b610436565b61014f6101063660046111d5565b6001600160a01b03919091165f9081525f5160206114ba5f395f51905f526020908152604080832093835292905220805460018201546002830154600390930154919390929190565b6040805194855260208501939093529183015260608201526080016100c7565b6100bd61017d366004611231565b610683565b6100bd610190366004611268565b6001600160a01b03165f9081525f5160206114da5f395f51905f52602052604090205490565b6101f56101c4366004611268565b6001600160a01b03165f9081525f5160206114da5f395f51905f526020526040902060018101546002909101549091565b604080519283526020830191909152016100c7565b6100bd610218366004611231565b61068e565b6100e361022b36600461128a565b610699565b6100e361023e3660046111ff565b610985565b6100bd610251366004611231565b610bc1565b6001600160a01b0382165f8181525f5160206114ba5f395f51905f526020908152604080832085845282528083209383525f5160206114da5f395f51905f52909152812090916102ae916102a990610bcc565b610c07565b90505b92915050565b6102bf610c49565b5f5f51602061149a5f395f51905f5254604051632474521560e21b8152600481018390523360248201526001600160a01b03909116906391d1485490604401602060405180830381865afa158015610319573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061033d91906112cd565b338290916103745760405163e2517d3f60e01b81526001600160a01b03909216600483015260248201526044015b60405180910390fd5b5082905068056bc75e2d63100000808211156103ac57604051634716c00560e01b81526004810192909252602482015260440161036b565b50505f6103c35f5160206114da5f395f51905f5290565b6001600160a01b0385165f9081526020919091526040902090506103e681610c80565b508281556040518381526001600160a01b038516907f87bb074316c3e31f8a94dd1fcf5f1b20f41ae400d3140d556feceec9de2101da9060200160405180910390a25050610432610c9f565b5050565b61043e610c49565b7f68bf109b95a5c15fb2bb99041323c27d15f8675e11bf7420a1cd6ad64c394f465f51602061149a5f395f51905f5254604051632474521560e21b8152600481018390523360248201526001600160a01b03909116906391d1485490604401602060405180830381865afa1580156104b8573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104dc91906112cd565b3382909161050e5760405163e2517d3f60e01b81526001600160a01b039092166004830152602482015260440161036b565b50505f61051b8585610cc9565b60028101549091508585858380821115610566576040516358884a2960e11b81526001600160a01b03909416600485015260248401929092526044830152606482015260840161036b565b5050505083816105769190611300565b600283015560405184815285906001600160a01b038816907fbddd0a05111eb9348bd9b2bc364a15062aa9d3ccec28be82d74e80d495e763789060200160405180910390a35f866001600160a01b0316637bd2bea76040518163ffffffff1660e01b8152600401602060405180830381865afa1580156105f8573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061061c9190611313565b9050610672878261062d848b610d32565b604051602481018b9052604481018a9052899060640160408051601f198184030181529190526020810180516001600160e01b031663d8aed14560e01b179052610d9a565b5050505061067e610c9f565b505050565b5f6102ae8284610e44565b5f6102ae8284610d32565b6106a1610c49565b7f68bf109b95a5c15fb2bb99041323c27d15f8675e11bf7420a1cd6ad64c394f465f51602061149a5f395f51905f5254604051632474521560e21b8152600481018390523360248201526001600160a01b03909116906391d1485490604401602060405180830381865afa15801561071b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061073f91906112cd565b338290916107715760405163e2517d3f60e01b81526001600160a01b039092166004830152602482015260440161036b565b5050815f0361079357604051631f2a200560e01b815260040160405180910390fd5b6107a66107a08686610e92565b83610ee0565b6001600160a01b0385165f8181525f5160206114ba5f395f51905f52602090815260408083208784528252808320868155600181018790559383525f5160206114da5f395f51905f5290915290206107fd90610c80565b816003018190555083856001600160a01b0316876001600160a01b03167ff77353c1d2ceca65cf3d169d1e55f511cdd6cec512033ef5432ca0d705c3d4838660405161084b91815260200190565b60405180910390a45f866001600160a01b0316637bd2bea76040518163ffffffff1660e01b8152600401602060405180830381865afa158015610890573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906108b49190611313565b90505f6108c082610f7c565b6040516001600160a01b0389166024820152604481018890526064810187905290915061091b90899060840160408051601f198184030181529190526020810180516001600160e01b0316631bfcbde960e31b179052611023565b505f8161092784610f7c565b6109319190611300565b905088868281811461096f57604051633f61df2760e11b81526001600160a01b0390931660048401526024830191909152604482015260640161036b565b505050505050505061097f610c9f565b50505050565b61098d610c49565b7f68bf109b95a5c15fb2bb99041323c27d15f8675e11bf7420a1cd6ad64c394f465f51602061149a5f395f51905f5254604051632474521560e21b8152600481018390523360248201526001600160a01b03909116906391d1485490604401602060405180830381865afa158015610a07573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a2b91906112cd565b33829091610a5d5760405163e2517d3f60e01b81526001600160a01b039092166004830152602482015260440161036b565b50505f610a6a8585610cc9565b60018101549091508585858380821115610ab557604051634cb3d0f560e11b81526001600160a01b03909416600485015260248401929092526044830152606482015260840161036b565b505050508381610ac59190611300565b600183015560405184815285906001600160a01b038816907ff2531ef779c3431367e0f37ec297511cc0ae7577100e209b0242e355ef441a2e9060200160405180910390a35f866001600160a01b0316637bd2bea76040518163ffffffff1660e01b8152600401602060405180830381865afa158015610b47573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b6b9190611313565b90506106728782610b7c848b610e44565b604051602481018b9052604481018a9052899060640160408051601f198184030181529190526020810180516001600160e01b03166328ea09bb60e21b179052610d9a565b5f6102ae8383610e92565b5f6301e13380826002015442610be29190611300565b8354610bee919061132e565b610bf89190611345565b82600101546102b19190611364565b5f670de0b6b3a7640000836003015483610c219190611300565b8460010154610c30919061132e565b610c3a9190611345565b83600201546102ae9190611364565b610c516110c5565b610c7e60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90611105565b565b5f610c8a82610bcc565b60018301819055426002909301929092555090565b610c7e5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00610c78565b6001600160a01b0382165f8181525f5160206114ba5f395f51905f526020908152604080832085845282528083209383525f5160206114da5f395f51905f529091528120610d1690610c80565b9050610d228282610c07565b6002830155600382015592915050565b604080517f425f4e5f12a2f126c003441ab9f6cedc5a35888b6edaa67b21436ca3939edd0860208201526001600160a01b038085169282019290925290821660608201525f906080015b60405160208183030381529060405280519060200120905092915050565b815f03610dba57604051631f2a200560e01b815260040160405180910390fd5b610dc48383610ee0565b5f610dce85610f7c565b9050610ddb85878561110c565b610de58683611023565b505f610df086610f7c565b610dfa9083611300565b9050868482818114610e3857604051633f61df2760e11b81526001600160a01b0390931660048401526024830191909152604482015260640161036b565b50505050505050505050565b604080517f4561e00f13c62c5283773b1725ae67bd9bc24ee1436fe3c86efaee586acc1a6560208201526001600160a01b038085169282019290925290821660608201525f90608001610d7c565b604080517fb683cad1531fc82efe6e67511e5236259b748461a768931560aa1918820d73f060208201526001600160a01b038085169282019290925290821660608201525f90608001610d7c565b7fee25394e09bdf9f095ffaf6289395c59de06e33ff54692b0774d5012253c4d02546001600160a01b03166040516303bf076b60e41b815260048101849052602481018390526001600160a01b039190911690633bf076b0906044016020604051808303815f875af1158015610f58573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061067e9190611377565b5f816001600160a01b03166370a08231610fbd7fee25394e09bdf9f095ffaf6289395c59de06e33ff54692b0774d5012253c4d01546001600160a01b031690565b6040516001600160e01b031960e084901b1681526001600160a01b039091166004820152602401602060405180830381865afa158015610fff573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102b19190611377565b60606110567fee25394e09bdf9f095ffaf6289395c59de06e33ff54692b0774d5012253c4d01546001600160a01b031690565b6001600160a01b0316633aada4d284846040518363ffffffff1660e01b815260040161108392919061138e565b5f604051808303815f875af115801561109e573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526102ae91908101906113e6565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15610c7e57604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b6040516001600160a01b03831660248201526044810182905261067e90849060640160408051601f198184030181529190526020810180516001600160e01b031663095ea7b360e01b1790525f6111638383611023565b905080515f148061119357508051602014801561119357508080602001905181019061118f9190611377565b6001145b839061097f57604051633fb2da6d60e21b81526001600160a01b03909116600482015260240161036b565b6001600160a01b03811681146111d2575f5ffd5b50565b5f5f604083850312156111e6575f5ffd5b82356111f1816111be565b946020939093013593505050565b5f5f5f60608486031215611211575f5ffd5b833561121c816111be565b95602085013595506040909401359392505050565b5f5f60408385031215611242575f5ffd5b823561124d816111be565b9150602083013561125d816111be565b809150509250929050565b5f60208284031215611278575f5ffd5b8135611283816111be565b9392505050565b5f5f5f5f6080858703121561129d575f5ffd5b84356112a8816111be565b935060208501356112b8816111be565b93969395505050506040820135916060013590565b5f602082840312156112dd575f5ffd5b81518015158114611283575f5ffd5b634e487b7160e01b5f52601160045260245ffd5b818103818111156102b1576102b16112ec565b5f60208284031215611323575f5ffd5b8151611283816111be565b80820281158282048414176102b1576102b16112ec565b5f8261135f57634e487b7160e01b5f52601260045260245ffd5b500490565b808201808211156102b1576102b16112ec565b5f60208284031215611387575f5ffd5b5051919050565b60018060a01b0383168152604060208201525f82518060408401528060208501606085015e5f606082850101526060601f19601f8301168401019150509392505050565b634e487b7160e01b5f52604160045260245ffd5b5f602082840312156113f6575f5ffd5b815167ffffffffffffffff81111561140c575f5ffd5b8201601f8101841361141c575f5ffd5b805167ffffffffffffffff811115611436576114366113d2565b604051601f8201601f19908116603f0116810167ffffffffffffffff81118282101715611465576114656113d2565b60405281815282820160200186101561147c575f5ffd5b8160208401602083015e5f9181016020019190915294935050505056feee25394e09bdf9f095ffaf6289395c59de06e33ff54692b0774d5012253c4d001f9dc00d9f55ef3b3630f7753fc18b92d6baad11a272b55401589b2380d992011f9dc00d9f55ef3b3630f7753fc18b92d6baad11a272b55401589b2380d99200",
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

// PackGetCurrentMaxOutstandingInterest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0ac777cf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getCurrentMaxOutstandingInterest(address facility, uint256 tokenId) view returns(uint256 amount)
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
// Solidity: function getCurrentMaxOutstandingInterest(address facility, uint256 tokenId) view returns(uint256 amount)
func (nfatHaloFacet *NfatHaloFacet) TryPackGetCurrentMaxOutstandingInterest(facility common.Address, tokenId *big.Int) ([]byte, error) {
	return nfatHaloFacet.abi.Pack("getCurrentMaxOutstandingInterest", facility, tokenId)
}

// UnpackGetCurrentMaxOutstandingInterest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0ac777cf.
//
// Solidity: function getCurrentMaxOutstandingInterest(address facility, uint256 tokenId) view returns(uint256 amount)
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
// Solidity: function getMaxAnnualGrowthRate(address facility) view returns(uint256 rate)
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
// Solidity: function getMaxAnnualGrowthRate(address facility) view returns(uint256 rate)
func (nfatHaloFacet *NfatHaloFacet) TryPackGetMaxAnnualGrowthRate(facility common.Address) ([]byte, error) {
	return nfatHaloFacet.abi.Pack("getMaxAnnualGrowthRate", facility)
}

// UnpackGetMaxAnnualGrowthRate is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5724bd3d.
//
// Solidity: function getMaxAnnualGrowthRate(address facility) view returns(uint256 rate)
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
// Solidity: function getPosition(address facility, uint256 tokenId) view returns(uint256 issued, uint256 outstandingPrincipal, uint256 maxOutstandingInterest, uint256 interestIndex)
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
// Solidity: function getPosition(address facility, uint256 tokenId) view returns(uint256 issued, uint256 outstandingPrincipal, uint256 maxOutstandingInterest, uint256 interestIndex)
func (nfatHaloFacet *NfatHaloFacet) TryPackGetPosition(facility common.Address, tokenId *big.Int) ([]byte, error) {
	return nfatHaloFacet.abi.Pack("getPosition", facility, tokenId)
}

// NfatHaloFacetGetPositionOutput serves as a container for the return parameters of contract
// method GetPosition.
type NfatHaloFacetGetPositionOutput struct {
	Issued                 *big.Int
	OutstandingPrincipal   *big.Int
	MaxOutstandingInterest *big.Int
	InterestIndex          *big.Int
}

// UnpackGetPosition is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3adbb5af.
//
// Solidity: function getPosition(address facility, uint256 tokenId) view returns(uint256 issued, uint256 outstandingPrincipal, uint256 maxOutstandingInterest, uint256 interestIndex)
func (nfatHaloFacet *NfatHaloFacet) UnpackGetPosition(data []byte) (NfatHaloFacetGetPositionOutput, error) {
	out, err := nfatHaloFacet.abi.Unpack("getPosition", data)
	outstruct := new(NfatHaloFacetGetPositionOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Issued = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
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
// Solidity: function setMaxAnnualGrowthRate(address facility, uint256 rate) returns()
func (nfatHaloFacet *NfatHaloFacet) PackSetMaxAnnualGrowthRate(facility common.Address, rate *big.Int) []byte {
	enc, err := nfatHaloFacet.abi.Pack("setMaxAnnualGrowthRate", facility, rate)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetMaxAnnualGrowthRate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x24dc428e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setMaxAnnualGrowthRate(address facility, uint256 rate) returns()
func (nfatHaloFacet *NfatHaloFacet) TryPackSetMaxAnnualGrowthRate(facility common.Address, rate *big.Int) ([]byte, error) {
	return nfatHaloFacet.abi.Pack("setMaxAnnualGrowthRate", facility, rate)
}

// NfatHaloFacetNfatHaloInterestRepaid represents a NfatHaloInterestRepaid event raised by the NfatHaloFacet contract.
type NfatHaloFacetNfatHaloInterestRepaid struct {
	Facility common.Address
	TokenId  *big.Int
	Amount   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const NfatHaloFacetNfatHaloInterestRepaidEventName = "NfatHaloInterestRepaid"

// ContractEventName returns the user-defined event name.
func (NfatHaloFacetNfatHaloInterestRepaid) ContractEventName() string {
	return NfatHaloFacetNfatHaloInterestRepaidEventName
}

// UnpackNfatHaloInterestRepaidEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NfatHaloInterestRepaid(address indexed facility, uint256 indexed tokenId, uint256 amount)
func (nfatHaloFacet *NfatHaloFacet) UnpackNfatHaloInterestRepaidEvent(log *types.Log) (*NfatHaloFacetNfatHaloInterestRepaid, error) {
	event := "NfatHaloInterestRepaid"
	if len(log.Topics) == 0 || log.Topics[0] != nfatHaloFacet.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(NfatHaloFacetNfatHaloInterestRepaid)
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

// NfatHaloFacetNfatHaloIssued represents a NfatHaloIssued event raised by the NfatHaloFacet contract.
type NfatHaloFacetNfatHaloIssued struct {
	Facility common.Address
	To       common.Address
	TokenId  *big.Int
	Amount   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const NfatHaloFacetNfatHaloIssuedEventName = "NfatHaloIssued"

// ContractEventName returns the user-defined event name.
func (NfatHaloFacetNfatHaloIssued) ContractEventName() string {
	return NfatHaloFacetNfatHaloIssuedEventName
}

// UnpackNfatHaloIssuedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NfatHaloIssued(address indexed facility, address indexed to, uint256 indexed tokenId, uint256 amount)
func (nfatHaloFacet *NfatHaloFacet) UnpackNfatHaloIssuedEvent(log *types.Log) (*NfatHaloFacetNfatHaloIssued, error) {
	event := "NfatHaloIssued"
	if len(log.Topics) == 0 || log.Topics[0] != nfatHaloFacet.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(NfatHaloFacetNfatHaloIssued)
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

// NfatHaloFacetNfatHaloMaxAnnualGrowthRateSet represents a NfatHaloMaxAnnualGrowthRateSet event raised by the NfatHaloFacet contract.
type NfatHaloFacetNfatHaloMaxAnnualGrowthRateSet struct {
	Facility common.Address
	Rate     *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const NfatHaloFacetNfatHaloMaxAnnualGrowthRateSetEventName = "NfatHaloMaxAnnualGrowthRateSet"

// ContractEventName returns the user-defined event name.
func (NfatHaloFacetNfatHaloMaxAnnualGrowthRateSet) ContractEventName() string {
	return NfatHaloFacetNfatHaloMaxAnnualGrowthRateSetEventName
}

// UnpackNfatHaloMaxAnnualGrowthRateSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NfatHaloMaxAnnualGrowthRateSet(address indexed facility, uint256 rate)
func (nfatHaloFacet *NfatHaloFacet) UnpackNfatHaloMaxAnnualGrowthRateSetEvent(log *types.Log) (*NfatHaloFacetNfatHaloMaxAnnualGrowthRateSet, error) {
	event := "NfatHaloMaxAnnualGrowthRateSet"
	if len(log.Topics) == 0 || log.Topics[0] != nfatHaloFacet.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(NfatHaloFacetNfatHaloMaxAnnualGrowthRateSet)
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

// NfatHaloFacetNfatHaloPrincipalRepaid represents a NfatHaloPrincipalRepaid event raised by the NfatHaloFacet contract.
type NfatHaloFacetNfatHaloPrincipalRepaid struct {
	Facility common.Address
	TokenId  *big.Int
	Amount   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const NfatHaloFacetNfatHaloPrincipalRepaidEventName = "NfatHaloPrincipalRepaid"

// ContractEventName returns the user-defined event name.
func (NfatHaloFacetNfatHaloPrincipalRepaid) ContractEventName() string {
	return NfatHaloFacetNfatHaloPrincipalRepaidEventName
}

// UnpackNfatHaloPrincipalRepaidEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NfatHaloPrincipalRepaid(address indexed facility, uint256 indexed tokenId, uint256 amount)
func (nfatHaloFacet *NfatHaloFacet) UnpackNfatHaloPrincipalRepaidEvent(log *types.Log) (*NfatHaloFacetNfatHaloPrincipalRepaid, error) {
	event := "NfatHaloPrincipalRepaid"
	if len(log.Topics) == 0 || log.Topics[0] != nfatHaloFacet.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(NfatHaloFacetNfatHaloPrincipalRepaid)
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
	if bytes.Equal(raw[:4], nfatHaloFacet.abi.Errors["InterestExceeded"].ID.Bytes()[:4]) {
		return nfatHaloFacet.UnpackInterestExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], nfatHaloFacet.abi.Errors["PrincipalExceeded"].ID.Bytes()[:4]) {
		return nfatHaloFacet.UnpackPrincipalExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], nfatHaloFacet.abi.Errors["RateLimitKeyNotSet"].ID.Bytes()[:4]) {
		return nfatHaloFacet.UnpackRateLimitKeyNotSetError(raw[4:])
	}
	if bytes.Equal(raw[:4], nfatHaloFacet.abi.Errors["RateTooHigh"].ID.Bytes()[:4]) {
		return nfatHaloFacet.UnpackRateTooHighError(raw[4:])
	}
	if bytes.Equal(raw[:4], nfatHaloFacet.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return nfatHaloFacet.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], nfatHaloFacet.abi.Errors["TokenCallFailed"].ID.Bytes()[:4]) {
		return nfatHaloFacet.UnpackTokenCallFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], nfatHaloFacet.abi.Errors["UnexpectedAmount"].ID.Bytes()[:4]) {
		return nfatHaloFacet.UnpackUnexpectedAmountError(raw[4:])
	}
	if bytes.Equal(raw[:4], nfatHaloFacet.abi.Errors["ZeroAmount"].ID.Bytes()[:4]) {
		return nfatHaloFacet.UnpackZeroAmountError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// NfatHaloFacetAccessControlUnauthorizedAccount represents a AccessControlUnauthorizedAccount error raised by the NfatHaloFacet contract.
type NfatHaloFacetAccessControlUnauthorizedAccount struct {
	Account    common.Address
	NeededRole [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 neededRole)
func NfatHaloFacetAccessControlUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0xe2517d3fbfae6f8515ef5ff1ccedc3933ab0cbbda0b492c06eb54ad10ef03b3e")
}

// UnpackAccessControlUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 neededRole)
func (nfatHaloFacet *NfatHaloFacet) UnpackAccessControlUnauthorizedAccountError(raw []byte) (*NfatHaloFacetAccessControlUnauthorizedAccount, error) {
	out := new(NfatHaloFacetAccessControlUnauthorizedAccount)
	if err := nfatHaloFacet.abi.UnpackIntoInterface(out, "AccessControlUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NfatHaloFacetInterestExceeded represents a InterestExceeded error raised by the NfatHaloFacet contract.
type NfatHaloFacetInterestExceeded struct {
	Facility common.Address
	TokenId  *big.Int
	Amount   *big.Int
	Max      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InterestExceeded(address facility, uint256 tokenId, uint256 amount, uint256 max)
func NfatHaloFacetInterestExceededErrorID() common.Hash {
	return common.HexToHash("0xb1109452b065d90e9985e9c16f8cf8a12a221eb6dbd58189bfc9c01a7c4176ea")
}

// UnpackInterestExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InterestExceeded(address facility, uint256 tokenId, uint256 amount, uint256 max)
func (nfatHaloFacet *NfatHaloFacet) UnpackInterestExceededError(raw []byte) (*NfatHaloFacetInterestExceeded, error) {
	out := new(NfatHaloFacetInterestExceeded)
	if err := nfatHaloFacet.abi.UnpackIntoInterface(out, "InterestExceeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NfatHaloFacetPrincipalExceeded represents a PrincipalExceeded error raised by the NfatHaloFacet contract.
type NfatHaloFacetPrincipalExceeded struct {
	Facility    common.Address
	TokenId     *big.Int
	Amount      *big.Int
	Outstanding *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PrincipalExceeded(address facility, uint256 tokenId, uint256 amount, uint256 outstanding)
func NfatHaloFacetPrincipalExceededErrorID() common.Hash {
	return common.HexToHash("0x9967a1ea3c80b032becb67f6e28f506cb6f1837a97e2763e45ffe778721a74eb")
}

// UnpackPrincipalExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PrincipalExceeded(address facility, uint256 tokenId, uint256 amount, uint256 outstanding)
func (nfatHaloFacet *NfatHaloFacet) UnpackPrincipalExceededError(raw []byte) (*NfatHaloFacetPrincipalExceeded, error) {
	out := new(NfatHaloFacetPrincipalExceeded)
	if err := nfatHaloFacet.abi.UnpackIntoInterface(out, "PrincipalExceeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NfatHaloFacetRateLimitKeyNotSet represents a RateLimitKeyNotSet error raised by the NfatHaloFacet contract.
type NfatHaloFacetRateLimitKeyNotSet struct {
	Key [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RateLimitKeyNotSet(bytes32 key)
func NfatHaloFacetRateLimitKeyNotSetErrorID() common.Hash {
	return common.HexToHash("0x25b20c17c6ec221cff667d5fe85859876017cb8a259f3e8dbab9437b7917d77b")
}

// UnpackRateLimitKeyNotSetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RateLimitKeyNotSet(bytes32 key)
func (nfatHaloFacet *NfatHaloFacet) UnpackRateLimitKeyNotSetError(raw []byte) (*NfatHaloFacetRateLimitKeyNotSet, error) {
	out := new(NfatHaloFacetRateLimitKeyNotSet)
	if err := nfatHaloFacet.abi.UnpackIntoInterface(out, "RateLimitKeyNotSet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NfatHaloFacetRateTooHigh represents a RateTooHigh error raised by the NfatHaloFacet contract.
type NfatHaloFacetRateTooHigh struct {
	Rate *big.Int
	Max  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RateTooHigh(uint256 rate, uint256 max)
func NfatHaloFacetRateTooHighErrorID() common.Hash {
	return common.HexToHash("0x4716c005c60b2d15d6b21971116fcbffc9ca23d1369445740940b85558b2bd86")
}

// UnpackRateTooHighError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RateTooHigh(uint256 rate, uint256 max)
func (nfatHaloFacet *NfatHaloFacet) UnpackRateTooHighError(raw []byte) (*NfatHaloFacetRateTooHigh, error) {
	out := new(NfatHaloFacetRateTooHigh)
	if err := nfatHaloFacet.abi.UnpackIntoInterface(out, "RateTooHigh", raw); err != nil {
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

// NfatHaloFacetTokenCallFailed represents a TokenCallFailed error raised by the NfatHaloFacet contract.
type NfatHaloFacetTokenCallFailed struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TokenCallFailed(address token)
func NfatHaloFacetTokenCallFailedErrorID() common.Hash {
	return common.HexToHash("0xfecb69b4f00b9203b60da5ed901012a39c115c782cd06a41cb7715ca2556cd47")
}

// UnpackTokenCallFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TokenCallFailed(address token)
func (nfatHaloFacet *NfatHaloFacet) UnpackTokenCallFailedError(raw []byte) (*NfatHaloFacetTokenCallFailed, error) {
	out := new(NfatHaloFacetTokenCallFailed)
	if err := nfatHaloFacet.abi.UnpackIntoInterface(out, "TokenCallFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NfatHaloFacetUnexpectedAmount represents a UnexpectedAmount error raised by the NfatHaloFacet contract.
type NfatHaloFacetUnexpectedAmount struct {
	Facility common.Address
	Expected *big.Int
	Actual   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnexpectedAmount(address facility, uint256 expected, uint256 actual)
func NfatHaloFacetUnexpectedAmountErrorID() common.Hash {
	return common.HexToHash("0x7ec3be4eb5022019e1a88269315cc4b2612e80dc73a3609d360b7c9956712f92")
}

// UnpackUnexpectedAmountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnexpectedAmount(address facility, uint256 expected, uint256 actual)
func (nfatHaloFacet *NfatHaloFacet) UnpackUnexpectedAmountError(raw []byte) (*NfatHaloFacetUnexpectedAmount, error) {
	out := new(NfatHaloFacetUnexpectedAmount)
	if err := nfatHaloFacet.abi.UnpackIntoInterface(out, "UnexpectedAmount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NfatHaloFacetZeroAmount represents a ZeroAmount error raised by the NfatHaloFacet contract.
type NfatHaloFacetZeroAmount struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAmount()
func NfatHaloFacetZeroAmountErrorID() common.Hash {
	return common.HexToHash("0x1f2a2005cb66a8e145327e8814e243a0996aec9bfe1e15a495778b1236dbd485")
}

// UnpackZeroAmountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAmount()
func (nfatHaloFacet *NfatHaloFacet) UnpackZeroAmountError(raw []byte) (*NfatHaloFacetZeroAmount, error) {
	out := new(NfatHaloFacetZeroAmount)
	if err := nfatHaloFacet.abi.UnpackIntoInterface(out, "ZeroAmount", raw); err != nil {
		return nil, err
	}
	return out, nil
}
