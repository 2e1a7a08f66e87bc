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
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"queue\",\"type\":\"address\"}],\"name\":\"claim\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"reward\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"queue\",\"type\":\"address\"}],\"name\":\"exit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"underlying\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"reward\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"queue\",\"type\":\"address\"}],\"name\":\"getClaimRateLimitKey\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"queue\",\"type\":\"address\"}],\"name\":\"getRedeemRateLimitKey\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"queue\",\"type\":\"address\"}],\"name\":\"getSubscribeRateLimitKey\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"queue\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"name\":\"redeem\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"queue\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"subscribe\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"queue\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"reward\",\"type\":\"uint256\"}],\"name\":\"LctsPrimeClaimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"queue\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"underlying\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"reward\",\"type\":\"uint256\"}],\"name\":\"LctsPrimeExited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"queue\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"reward\",\"type\":\"uint256\"}],\"name\":\"LctsPrimeRedeemed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"queue\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"reward\",\"type\":\"uint256\"}],\"name\":\"LctsPrimeSubscribed\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"neededRole\",\"type\":\"bytes32\"}],\"name\":\"AccessControlUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"}],\"name\":\"RateLimitKeyNotSet\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"TokenCallFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"queue\",\"type\":\"address\"}],\"name\":\"WrongDirection\",\"type\":\"error\"}]",
	ID:  "LctsPrimeFacet",
	Bin: "0x6080604052348015600e575f5ffd5b5061144a8061001c5f395ff3fe608060405234801561000f575f5ffd5b506004361061007a575f3560e01c806325f63f661161005857806325f63f66146100cc57806362809264146100df5780638de69284146100f2578063b42652e914610105575f5ffd5b8063083c6f671461007e5780631e83409a146100a45780631e9a6950146100b7575b5f5ffd5b61009161008c3660046111d4565b61012d565b6040519081526020015b60405180910390f35b6100916100b23660046111d4565b61019d565b6100ca6100c53660046111ef565b61038a565b005b6100916100da3660046111d4565b610617565b6100916100ed3660046111d4565b610681565b6100ca6101003660046111ef565b61068b565b6101186101133660046111d4565b6108d4565b6040805192835260208301919091520161009b565b5f610197826001600160a01b03166338d52e0f6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561016d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101919190611219565b83610be2565b92915050565b5f6101a6610c4a565b5f51602061142a5f395f51905f525f51602061140a5f395f51905f5254604051632474521560e21b8152600481018390523360248201526001600160a01b03909116906391d1485490604401602060405180830381865afa15801561020d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102319190611234565b338290916102685760405163e2517d3f60e01b81526001600160a01b03909216600483015260248201526044015b60405180910390fd5b50505f836001600160a01b031663228cb7336040518163ffffffff1660e01b8152600401602060405180830381865afa1580156102a7573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102cb9190611219565b90505f6102d782610c81565b6040805160048152602481019091526020810180516001600160e01b0316634e71d92d60e01b17905290915061030e908690610d28565b508061031983610c81565b6103239190611253565b935061033761033186610dd1565b85610e34565b846001600160a01b03167fbbe8372de99ca5e1150f6a224028d5a9e8ec2e39e5715f27075029e62b0cf8178560405161037291815260200190565b60405180910390a2505050610385610eb3565b919050565b610392610c4a565b5f51602061142a5f395f51905f525f51602061140a5f395f51905f5254604051632474521560e21b8152600481018390523360248201526001600160a01b03909116906391d1485490604401602060405180830381865afa1580156103f9573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061041d9190611234565b3382909161044f5760405163e2517d3f60e01b81526001600160a01b039092166004830152602482015260440161025f565b5050826001600160a01b0316633b7bb7ec6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561048d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104b19190611234565b1583906104dd5760405163183fb13b60e01b81526001600160a01b03909116600482015260240161025f565b505f836001600160a01b031663a8d5fd656040518163ffffffff1660e01b8152600401602060405180830381865afa15801561051b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061053f9190611219565b905061055461054e8286610edd565b84610e34565b5f6105c08583876001600160a01b03166338d52e0f6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610596573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906105ba9190611219565b87610f2b565b60408051868152602081018390529192506001600160a01b038716917f551c167ed1690908248d770fee5099dbfe2e361b0107cae2f4aaf9af5a1508d191015b60405180910390a2505050610613610eb3565b5050565b5f610197826001600160a01b031663a8d5fd656040518163ffffffff1660e01b8152600401602060405180830381865afa158015610657573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061067b9190611219565b83610edd565b5f61019782610dd1565b610693610c4a565b5f51602061142a5f395f51905f525f51602061140a5f395f51905f5254604051632474521560e21b8152600481018390523360248201526001600160a01b03909116906391d1485490604401602060405180830381865afa1580156106fa573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061071e9190611234565b338290916107505760405163e2517d3f60e01b81526001600160a01b039092166004830152602482015260440161025f565b5050826001600160a01b0316633b7bb7ec6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561078e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906107b29190611234565b83906107dd5760405163183fb13b60e01b81526001600160a01b03909116600482015260240161025f565b505f836001600160a01b03166338d52e0f6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561081b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061083f9190611219565b905061084e61054e8286610be2565b5f6108908583876001600160a01b031663a8d5fd656040518163ffffffff1660e01b8152600401602060405180830381865afa158015610596573d5f5f3e3d5ffd5b60408051868152602081018390529192506001600160a01b038716917f420383ef5ca51fa0d44f920de0f696cbfd5df3015a93e174dc146758d5c5c00d9101610600565b5f5f6108de610c4a565b5f51602061142a5f395f51905f525f51602061140a5f395f51905f5254604051632474521560e21b8152600481018390523360248201526001600160a01b03909116906391d1485490604401602060405180830381865afa158015610945573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109699190611234565b3382909161099b5760405163e2517d3f60e01b81526001600160a01b039092166004830152602482015260440161025f565b50505f846001600160a01b03166338d52e0f6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156109da573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109fe9190611219565b90505f856001600160a01b031663a8d5fd656040518163ffffffff1660e01b8152600401602060405180830381865afa158015610a3d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a619190611219565b90505f610a6d83610c81565b90505f610a7983610c81565b6040805160048152602481019091526020810180516001600160e01b03166374fd6c7760e11b179052909150610ab0908990610d28565b5081610abb85610c81565b610ac59190611253565b915080610ad184610c81565b610adb9190611253565b90505f886001600160a01b0316633b7bb7ec6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610b1a573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b3e9190611234565b15610b5b578282610b4f878c610be2565b91995097509050610b6f565b8183610b67868c610edd565b919950975090505b610b798189610fc1565b610b8b610b858a610dd1565b88610e34565b60408051898152602081018990526001600160a01b038b16917f20293556b451a29301cb927c5ab1a37d7bbf58fcf9fbd12b2ff0f32eab09b270910160405180910390a2505050505050610bdd610eb3565b915091565b604080517f7a04087298e8d279198803a2e12ecc29bab28b1dcc3453396d7228ee0b25c6bc60208201526001600160a01b038085169282019290925290821660608201525f906080015b60405160208183030381529060405280519060200120905092915050565b610c5261100d565b610c7f60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b9061104d565b565b5f816001600160a01b03166370a08231610cc27fee25394e09bdf9f095ffaf6289395c59de06e33ff54692b0774d5012253c4d01546001600160a01b031690565b6040516001600160e01b031960e084901b1681526001600160a01b039091166004820152602401602060405180830381865afa158015610d04573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101979190611272565b6060610d5b7fee25394e09bdf9f095ffaf6289395c59de06e33ff54692b0774d5012253c4d01546001600160a01b031690565b6001600160a01b0316633aada4d284846040518363ffffffff1660e01b8152600401610d88929190611289565b5f604051808303815f875af1158015610da3573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052610dca9190810190611312565b9392505050565b5f7fe03802d3733c574aab25c520c56f42cf6e5f87fade916af9b22aab21086b387082604051602001610e179291909182526001600160a01b0316602082015260400190565b604051602081830303815290604052805190602001209050919050565b610e3c611054565b6040516303bf076b60e41b815260048101849052602481018390526001600160a01b039190911690633bf076b0906044015b6020604051808303815f875af1158015610e8a573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610eae9190611272565b505050565b610c7f5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00610c79565b604080517f2d80dca24bee027c1ccb8f5785ae88695a9e17822f53e94f0635ba72fd7270ce60208201526001600160a01b038085169282019290925290821660608201525f90608001610c2c565b5f5f610f3684610c81565b9050610f43858785611082565b610f898684604051602401610f5a91815260200190565b60408051601f198184030181529190526020810180516001600160e01b0316632967cf8360e21b179052610d28565b5080610f9485610c81565b610f9e9190611253565b91508115610fb857610fb8610fb287610dd1565b83610e34565b50949350505050565b610fca826110d3565b1561061357610fd7611054565b6040516317024edd60e21b815260048101849052602481018390526001600160a01b039190911690635c093b7490604401610e6e565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15610c7f57604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b7fee25394e09bdf9f095ffaf6289395c59de06e33ff54692b0774d5012253c4d02546001600160a01b031690565b6040516001600160a01b038316602482015260448101829052610eae90849060640160408051601f198184030181529190526020810180516001600160e01b031663095ea7b360e01b179052611151565b5f6110dc611054565b6001600160a01b031663ff7a9fa4836040518263ffffffff1660e01b815260040161110991815260200190565b608060405180830381865afa158015611124573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061114891906113a6565b51151592915050565b5f61115c8383610d28565b905080515f148061118c57508051602014801561118c5750808060200190518101906111889190611272565b6001145b83906111b757604051633fb2da6d60e21b81526001600160a01b03909116600482015260240161025f565b50505050565b6001600160a01b03811681146111d1575f5ffd5b50565b5f602082840312156111e4575f5ffd5b8135610dca816111bd565b5f5f60408385031215611200575f5ffd5b823561120b816111bd565b946020939093013593505050565b5f60208284031215611229575f5ffd5b8151610dca816111bd565b5f60208284031215611244575f5ffd5b81518015158114610dca575f5ffd5b8181038181111561019757634e487b7160e01b5f52601160045260245ffd5b5f60208284031215611282575f5ffd5b5051919050565b60018060a01b0383168152604060208201525f82518060408401528060208501606085015e5f606082850101526060601f19601f8301168401019150509392505050565b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f1916810167ffffffffffffffff8111828210171561130a5761130a6112cd565b604052919050565b5f60208284031215611322575f5ffd5b815167ffffffffffffffff811115611338575f5ffd5b8201601f81018413611348575f5ffd5b805167ffffffffffffffff811115611362576113626112cd565b611375601f8201601f19166020016112e1565b818152856020838501011115611389575f5ffd5b8160208401602083015e5f91810160200191909152949350505050565b5f60808284031280156113b7575f5ffd5b506040516080810167ffffffffffffffff811182821017156113db576113db6112cd565b604090815283518252602080850151908301528381015190820152606092830151928101929092525091905056feee25394e09bdf9f095ffaf6289395c59de06e33ff54692b0774d5012253c4d0068bf109b95a5c15fb2bb99041323c27d15f8675e11bf7420a1cd6ad64c394f46",
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
// Solidity: function exit(address queue) returns(uint256 underlying, uint256 reward)
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
// Solidity: function exit(address queue) returns(uint256 underlying, uint256 reward)
func (lctsPrimeFacet *LctsPrimeFacet) TryPackExit(queue common.Address) ([]byte, error) {
	return lctsPrimeFacet.abi.Pack("exit", queue)
}

// LctsPrimeFacetExitOutput serves as a container for the return parameters of contract
// method Exit.
type LctsPrimeFacetExitOutput struct {
	Underlying *big.Int
	Reward     *big.Int
}

// UnpackExit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb42652e9.
//
// Solidity: function exit(address queue) returns(uint256 underlying, uint256 reward)
func (lctsPrimeFacet *LctsPrimeFacet) UnpackExit(data []byte) (LctsPrimeFacetExitOutput, error) {
	out, err := lctsPrimeFacet.abi.Unpack("exit", data)
	outstruct := new(LctsPrimeFacetExitOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Underlying = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Reward = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
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
	Reward     *big.Int
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
// Solidity: event LctsPrimeExited(address indexed queue, uint256 underlying, uint256 reward)
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
	Reward *big.Int
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
// Solidity: event LctsPrimeRedeemed(address indexed queue, uint256 shares, uint256 reward)
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
	Reward *big.Int
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
// Solidity: event LctsPrimeSubscribed(address indexed queue, uint256 amount, uint256 reward)
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
	if bytes.Equal(raw[:4], lctsPrimeFacet.abi.Errors["RateLimitKeyNotSet"].ID.Bytes()[:4]) {
		return lctsPrimeFacet.UnpackRateLimitKeyNotSetError(raw[4:])
	}
	if bytes.Equal(raw[:4], lctsPrimeFacet.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return lctsPrimeFacet.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], lctsPrimeFacet.abi.Errors["TokenCallFailed"].ID.Bytes()[:4]) {
		return lctsPrimeFacet.UnpackTokenCallFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], lctsPrimeFacet.abi.Errors["WrongDirection"].ID.Bytes()[:4]) {
		return lctsPrimeFacet.UnpackWrongDirectionError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// LctsPrimeFacetAccessControlUnauthorizedAccount represents a AccessControlUnauthorizedAccount error raised by the LctsPrimeFacet contract.
type LctsPrimeFacetAccessControlUnauthorizedAccount struct {
	Account    common.Address
	NeededRole [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 neededRole)
func LctsPrimeFacetAccessControlUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0xe2517d3fbfae6f8515ef5ff1ccedc3933ab0cbbda0b492c06eb54ad10ef03b3e")
}

// UnpackAccessControlUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 neededRole)
func (lctsPrimeFacet *LctsPrimeFacet) UnpackAccessControlUnauthorizedAccountError(raw []byte) (*LctsPrimeFacetAccessControlUnauthorizedAccount, error) {
	out := new(LctsPrimeFacetAccessControlUnauthorizedAccount)
	if err := lctsPrimeFacet.abi.UnpackIntoInterface(out, "AccessControlUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LctsPrimeFacetRateLimitKeyNotSet represents a RateLimitKeyNotSet error raised by the LctsPrimeFacet contract.
type LctsPrimeFacetRateLimitKeyNotSet struct {
	Key [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RateLimitKeyNotSet(bytes32 key)
func LctsPrimeFacetRateLimitKeyNotSetErrorID() common.Hash {
	return common.HexToHash("0x25b20c17c6ec221cff667d5fe85859876017cb8a259f3e8dbab9437b7917d77b")
}

// UnpackRateLimitKeyNotSetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RateLimitKeyNotSet(bytes32 key)
func (lctsPrimeFacet *LctsPrimeFacet) UnpackRateLimitKeyNotSetError(raw []byte) (*LctsPrimeFacetRateLimitKeyNotSet, error) {
	out := new(LctsPrimeFacetRateLimitKeyNotSet)
	if err := lctsPrimeFacet.abi.UnpackIntoInterface(out, "RateLimitKeyNotSet", raw); err != nil {
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

// LctsPrimeFacetTokenCallFailed represents a TokenCallFailed error raised by the LctsPrimeFacet contract.
type LctsPrimeFacetTokenCallFailed struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TokenCallFailed(address token)
func LctsPrimeFacetTokenCallFailedErrorID() common.Hash {
	return common.HexToHash("0xfecb69b4f00b9203b60da5ed901012a39c115c782cd06a41cb7715ca2556cd47")
}

// UnpackTokenCallFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TokenCallFailed(address token)
func (lctsPrimeFacet *LctsPrimeFacet) UnpackTokenCallFailedError(raw []byte) (*LctsPrimeFacetTokenCallFailed, error) {
	out := new(LctsPrimeFacetTokenCallFailed)
	if err := lctsPrimeFacet.abi.UnpackIntoInterface(out, "TokenCallFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LctsPrimeFacetWrongDirection represents a WrongDirection error raised by the LctsPrimeFacet contract.
type LctsPrimeFacetWrongDirection struct {
	Queue common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongDirection(address queue)
func LctsPrimeFacetWrongDirectionErrorID() common.Hash {
	return common.HexToHash("0x183fb13b8072278806d397da182a6c132774df27a339f82a2e5a62560719d338")
}

// UnpackWrongDirectionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongDirection(address queue)
func (lctsPrimeFacet *LctsPrimeFacet) UnpackWrongDirectionError(raw []byte) (*LctsPrimeFacetWrongDirection, error) {
	out := new(LctsPrimeFacetWrongDirection)
	if err := lctsPrimeFacet.abi.UnpackIntoInterface(out, "WrongDirection", raw); err != nil {
		return nil, err
	}
	return out, nil
}
