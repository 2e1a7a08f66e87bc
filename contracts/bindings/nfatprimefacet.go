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
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"collect\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"}],\"name\":\"getCollectRateLimitKey\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"gem\",\"type\":\"address\"}],\"name\":\"getSubscribeRateLimitKey\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"}],\"name\":\"getWithdrawRateLimitKey\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"subscribe\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"NfatPrimeCollected\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"NfatPrimeSubscribed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"NfatPrimeWithdrawn\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"neededRole\",\"type\":\"bytes32\"}],\"name\":\"AccessControlUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"}],\"name\":\"RateLimitKeyNotSet\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"TokenCallFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"facility\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"actual\",\"type\":\"uint256\"}],\"name\":\"UnexpectedAmount\",\"type\":\"error\"}]",
	ID:  "NfatPrimeFacet",
	Bin: "0x6080604052348015600e575f5ffd5b5061107a8061001c5f395ff3fe608060405234801561000f575f5ffd5b5060043610610060575f3560e01c8063180c92e7146100645780635285d44914610089578063acc10f111461009c578063d0804281146100b1578063df897ee4146100c4578063f3fef3a3146100d7575b5f5ffd5b610077610072366004610d22565b6100ea565b60405190815260200160405180910390f35b610077610097366004610d22565b6100fa565b6100af6100aa366004610d3d565b610104565b005b6100af6100bf366004610d6f565b610339565b6100776100d2366004610df4565b610568565b6100af6100e5366004610e2b565b61057a565b5f6100f48261079d565b92915050565b5f6100f482610800565b61010c610846565b7f68bf109b95a5c15fb2bb99041323c27d15f8675e11bf7420a1cd6ad64c394f467fee25394e09bdf9f095ffaf6289395c59de06e33ff54692b0774d5012253c4d0054604051632474521560e21b8152600481018390523360248201526001600160a01b03909116906391d1485490604401602060405180830381865afa158015610199573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101bd9190610e55565b338290916101f45760405163e2517d3f60e01b81526001600160a01b03909216600483015260248201526044015b60405180910390fd5b50505f846001600160a01b0316637bd2bea76040518163ffffffff1660e01b8152600401602060405180830381865afa158015610233573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102579190610e74565b905061026b61026586610800565b8461087d565b83856001600160a01b03167f29df1bf400eb8599eed9d00f0757931c6698eab4e0098b4b5a6b59a6ec588b54856040516102a791815260200190565b60405180910390a35f6102b9826108f7565b905061030a8686866040516024016102db929190918252602082015260400190565b60408051601f198184030181529190526020810180516001600160e01b031663cfa6f82760e01b17905261099e565b5061032986858361031a866108f7565b6103249190610e8f565b610a40565b505050610334610a84565b505050565b610341610846565b7f68bf109b95a5c15fb2bb99041323c27d15f8675e11bf7420a1cd6ad64c394f467fee25394e09bdf9f095ffaf6289395c59de06e33ff54692b0774d5012253c4d0054604051632474521560e21b8152600481018390523360248201526001600160a01b03909116906391d1485490604401602060405180830381865afa1580156103ce573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103f29190610e55565b338290916104245760405163e2517d3f60e01b81526001600160a01b03909216600483015260248201526044016101eb565b50505f856001600160a01b0316637bd2bea76040518163ffffffff1660e01b8152600401602060405180830381865afa158015610463573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104879190610e74565b905061049c6104968288610aae565b8661087d565b856001600160a01b03167f67370936f2c265af3144dbe34e37bf5987c5b9f01e75562b03f57bef3907bbca866040516104d791815260200190565b60405180910390a25f6104e9826108f7565b90506104f6828888610b15565b61053e8787878760405160240161050f93929190610eae565b60408051601f198184030181529190526020810180516001600160e01b0316632cbf793b60e21b17905261099e565b50610557878761054d856108f7565b6103249085610e8f565b505050610562610a84565b50505050565b5f6105738284610aae565b9392505050565b610582610846565b7f68bf109b95a5c15fb2bb99041323c27d15f8675e11bf7420a1cd6ad64c394f467fee25394e09bdf9f095ffaf6289395c59de06e33ff54692b0774d5012253c4d0054604051632474521560e21b8152600481018390523360248201526001600160a01b03909116906391d1485490604401602060405180830381865afa15801561060f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106339190610e55565b338290916106655760405163e2517d3f60e01b81526001600160a01b03909216600483015260248201526044016101eb565b50505f836001600160a01b0316637bd2bea76040518163ffffffff1660e01b8152600401602060405180830381865afa1580156106a4573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106c89190610e74565b90506106d66102658561079d565b6106e96106e38286610aae565b84610b66565b836001600160a01b03167f5c30152e9c06d1bd923c9c0d714108e8557521522c63544fd7f7fb2ccf66ede38460405161072491815260200190565b60405180910390a25f610736826108f7565b905061077e858560405160240161074f91815260200190565b60408051601f198184030181529190526020810180516001600160e01b0316632e1a7d4d60e01b17905261099e565b5061078e85858361031a866108f7565b505050610799610a84565b5050565b5f7f9d78029a08327b4fd0dfa4d5e6a140d71936e947294b39736e46b8ba46ffb1ad826040516020016107e39291909182526001600160a01b0316602082015260400190565b604051602081830303815290604052805190602001209050919050565b5f7f594d768565fc53d4f10aa71734dc71a1e302040a35980646fda5494b86748c8a826040516020016107e39291909182526001600160a01b0316602082015260400190565b61084e610bb2565b61087b60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90610bf2565b565b610885610bf9565b6040516303bf076b60e41b815260048101849052602481018390526001600160a01b039190911690633bf076b0906044015b6020604051808303815f875af11580156108d3573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103349190610ee3565b5f816001600160a01b03166370a082316109387fee25394e09bdf9f095ffaf6289395c59de06e33ff54692b0774d5012253c4d01546001600160a01b031690565b6040516001600160e01b031960e084901b1681526001600160a01b039091166004820152602401602060405180830381865afa15801561097a573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100f49190610ee3565b60606109d17fee25394e09bdf9f095ffaf6289395c59de06e33ff54692b0774d5012253c4d01546001600160a01b031690565b6001600160a01b0316633aada4d284846040518363ffffffff1660e01b81526004016109fe929190610efa565b5f604051808303815f875af1158015610a19573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526105739190810190610f83565b828282808214610a7c57604051633f61df2760e11b81526001600160a01b039093166004840152602483019190915260448201526064016101eb565b505050505050565b61087b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00610875565b604080517f8473567056328c618c1cfd978a104f32b493b61c46768ffcd0896dfed52d717e60208201526001600160a01b038085169282019290925290821660608201525f9060800160405160208183030381529060405280519060200120905092915050565b6040516001600160a01b03831660248201526044810182905261033490849060640160408051601f198184030181529190526020810180516001600160e01b031663095ea7b360e01b179052610c27565b610b6f82610c8d565b1561079957610b7c610bf9565b6040516317024edd60e21b815260048101849052602481018390526001600160a01b039190911690635c093b74906044016108b7565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c1561087b57604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b7fee25394e09bdf9f095ffaf6289395c59de06e33ff54692b0774d5012253c4d02546001600160a01b031690565b5f610c32838361099e565b905080515f1480610c62575080516020148015610c62575080806020019051810190610c5e9190610ee3565b6001145b839061056257604051633fb2da6d60e21b81526001600160a01b0390911660048201526024016101eb565b5f610c96610bf9565b6001600160a01b031663ff7a9fa4836040518263ffffffff1660e01b8152600401610cc391815260200190565b608060405180830381865afa158015610cde573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d029190611017565b51151592915050565b6001600160a01b0381168114610d1f575f5ffd5b50565b5f60208284031215610d32575f5ffd5b813561057381610d0b565b5f5f5f60608486031215610d4f575f5ffd5b8335610d5a81610d0b565b95602085013595506040909401359392505050565b5f5f5f5f60608587031215610d82575f5ffd5b8435610d8d81610d0b565b935060208501359250604085013567ffffffffffffffff811115610daf575f5ffd5b8501601f81018713610dbf575f5ffd5b803567ffffffffffffffff811115610dd5575f5ffd5b876020828401011115610de6575f5ffd5b949793965060200194505050565b5f5f60408385031215610e05575f5ffd5b8235610e1081610d0b565b91506020830135610e2081610d0b565b809150509250929050565b5f5f60408385031215610e3c575f5ffd5b8235610e4781610d0b565b946020939093013593505050565b5f60208284031215610e65575f5ffd5b81518015158114610573575f5ffd5b5f60208284031215610e84575f5ffd5b815161057381610d0b565b818103818111156100f457634e487b7160e01b5f52601160045260245ffd5b83815260406020820152816040820152818360608301375f818301606090810191909152601f909201601f1916010192915050565b5f60208284031215610ef3575f5ffd5b5051919050565b60018060a01b0383168152604060208201525f82518060408401528060208501606085015e5f606082850101526060601f19601f8301168401019150509392505050565b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f1916810167ffffffffffffffff81118282101715610f7b57610f7b610f3e565b604052919050565b5f60208284031215610f93575f5ffd5b815167ffffffffffffffff811115610fa9575f5ffd5b8201601f81018413610fb9575f5ffd5b805167ffffffffffffffff811115610fd357610fd3610f3e565b610fe6601f8201601f1916602001610f52565b818152856020838501011115610ffa575f5ffd5b8160208401602083015e5f91810160200191909152949350505050565b5f6080828403128015611028575f5ffd5b506040516080810167ffffffffffffffff8111828210171561104c5761104c610f3e565b604090815283518252602080850151908301528381015190820152606092830151928101929092525091905056",
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

// NfatPrimeFacetNfatPrimeCollected represents a NfatPrimeCollected event raised by the NfatPrimeFacet contract.
type NfatPrimeFacetNfatPrimeCollected struct {
	Facility common.Address
	TokenId  *big.Int
	Amount   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const NfatPrimeFacetNfatPrimeCollectedEventName = "NfatPrimeCollected"

// ContractEventName returns the user-defined event name.
func (NfatPrimeFacetNfatPrimeCollected) ContractEventName() string {
	return NfatPrimeFacetNfatPrimeCollectedEventName
}

// UnpackNfatPrimeCollectedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NfatPrimeCollected(address indexed facility, uint256 indexed tokenId, uint256 amount)
func (nfatPrimeFacet *NfatPrimeFacet) UnpackNfatPrimeCollectedEvent(log *types.Log) (*NfatPrimeFacetNfatPrimeCollected, error) {
	event := "NfatPrimeCollected"
	if len(log.Topics) == 0 || log.Topics[0] != nfatPrimeFacet.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(NfatPrimeFacetNfatPrimeCollected)
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

// NfatPrimeFacetNfatPrimeSubscribed represents a NfatPrimeSubscribed event raised by the NfatPrimeFacet contract.
type NfatPrimeFacetNfatPrimeSubscribed struct {
	Facility common.Address
	Amount   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const NfatPrimeFacetNfatPrimeSubscribedEventName = "NfatPrimeSubscribed"

// ContractEventName returns the user-defined event name.
func (NfatPrimeFacetNfatPrimeSubscribed) ContractEventName() string {
	return NfatPrimeFacetNfatPrimeSubscribedEventName
}

// UnpackNfatPrimeSubscribedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NfatPrimeSubscribed(address indexed facility, uint256 amount)
func (nfatPrimeFacet *NfatPrimeFacet) UnpackNfatPrimeSubscribedEvent(log *types.Log) (*NfatPrimeFacetNfatPrimeSubscribed, error) {
	event := "NfatPrimeSubscribed"
	if len(log.Topics) == 0 || log.Topics[0] != nfatPrimeFacet.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(NfatPrimeFacetNfatPrimeSubscribed)
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

// NfatPrimeFacetNfatPrimeWithdrawn represents a NfatPrimeWithdrawn event raised by the NfatPrimeFacet contract.
type NfatPrimeFacetNfatPrimeWithdrawn struct {
	Facility common.Address
	Amount   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const NfatPrimeFacetNfatPrimeWithdrawnEventName = "NfatPrimeWithdrawn"

// ContractEventName returns the user-defined event name.
func (NfatPrimeFacetNfatPrimeWithdrawn) ContractEventName() string {
	return NfatPrimeFacetNfatPrimeWithdrawnEventName
}

// UnpackNfatPrimeWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NfatPrimeWithdrawn(address indexed facility, uint256 amount)
func (nfatPrimeFacet *NfatPrimeFacet) UnpackNfatPrimeWithdrawnEvent(log *types.Log) (*NfatPrimeFacetNfatPrimeWithdrawn, error) {
	event := "NfatPrimeWithdrawn"
	if len(log.Topics) == 0 || log.Topics[0] != nfatPrimeFacet.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(NfatPrimeFacetNfatPrimeWithdrawn)
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
	if bytes.Equal(raw[:4], nfatPrimeFacet.abi.Errors["RateLimitKeyNotSet"].ID.Bytes()[:4]) {
		return nfatPrimeFacet.UnpackRateLimitKeyNotSetError(raw[4:])
	}
	if bytes.Equal(raw[:4], nfatPrimeFacet.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return nfatPrimeFacet.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], nfatPrimeFacet.abi.Errors["TokenCallFailed"].ID.Bytes()[:4]) {
		return nfatPrimeFacet.UnpackTokenCallFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], nfatPrimeFacet.abi.Errors["UnexpectedAmount"].ID.Bytes()[:4]) {
		return nfatPrimeFacet.UnpackUnexpectedAmountError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// NfatPrimeFacetAccessControlUnauthorizedAccount represents a AccessControlUnauthorizedAccount error raised by the NfatPrimeFacet contract.
type NfatPrimeFacetAccessControlUnauthorizedAccount struct {
	Account    common.Address
	NeededRole [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 neededRole)
func NfatPrimeFacetAccessControlUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0xe2517d3fbfae6f8515ef5ff1ccedc3933ab0cbbda0b492c06eb54ad10ef03b3e")
}

// UnpackAccessControlUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 neededRole)
func (nfatPrimeFacet *NfatPrimeFacet) UnpackAccessControlUnauthorizedAccountError(raw []byte) (*NfatPrimeFacetAccessControlUnauthorizedAccount, error) {
	out := new(NfatPrimeFacetAccessControlUnauthorizedAccount)
	if err := nfatPrimeFacet.abi.UnpackIntoInterface(out, "AccessControlUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NfatPrimeFacetRateLimitKeyNotSet represents a RateLimitKeyNotSet error raised by the NfatPrimeFacet contract.
type NfatPrimeFacetRateLimitKeyNotSet struct {
	Key [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RateLimitKeyNotSet(bytes32 key)
func NfatPrimeFacetRateLimitKeyNotSetErrorID() common.Hash {
	return common.HexToHash("0x25b20c17c6ec221cff667d5fe85859876017cb8a259f3e8dbab9437b7917d77b")
}

// UnpackRateLimitKeyNotSetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RateLimitKeyNotSet(bytes32 key)
func (nfatPrimeFacet *NfatPrimeFacet) UnpackRateLimitKeyNotSetError(raw []byte) (*NfatPrimeFacetRateLimitKeyNotSet, error) {
	out := new(NfatPrimeFacetRateLimitKeyNotSet)
	if err := nfatPrimeFacet.abi.UnpackIntoInterface(out, "RateLimitKeyNotSet", raw); err != nil {
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

// NfatPrimeFacetTokenCallFailed represents a TokenCallFailed error raised by the NfatPrimeFacet contract.
type NfatPrimeFacetTokenCallFailed struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TokenCallFailed(address token)
func NfatPrimeFacetTokenCallFailedErrorID() common.Hash {
	return common.HexToHash("0xfecb69b4f00b9203b60da5ed901012a39c115c782cd06a41cb7715ca2556cd47")
}

// UnpackTokenCallFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TokenCallFailed(address token)
func (nfatPrimeFacet *NfatPrimeFacet) UnpackTokenCallFailedError(raw []byte) (*NfatPrimeFacetTokenCallFailed, error) {
	out := new(NfatPrimeFacetTokenCallFailed)
	if err := nfatPrimeFacet.abi.UnpackIntoInterface(out, "TokenCallFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NfatPrimeFacetUnexpectedAmount represents a UnexpectedAmount error raised by the NfatPrimeFacet contract.
type NfatPrimeFacetUnexpectedAmount struct {
	Facility common.Address
	Expected *big.Int
	Actual   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnexpectedAmount(address facility, uint256 expected, uint256 actual)
func NfatPrimeFacetUnexpectedAmountErrorID() common.Hash {
	return common.HexToHash("0x7ec3be4eb5022019e1a88269315cc4b2612e80dc73a3609d360b7c9956712f92")
}

// UnpackUnexpectedAmountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnexpectedAmount(address facility, uint256 expected, uint256 actual)
func (nfatPrimeFacet *NfatPrimeFacet) UnpackUnexpectedAmountError(raw []byte) (*NfatPrimeFacetUnexpectedAmount, error) {
	out := new(NfatPrimeFacetUnexpectedAmount)
	if err := nfatPrimeFacet.abi.UnpackIntoInterface(out, "UnexpectedAmount", raw); err != nil {
		return nil, err
	}
	return out, nil
}
