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

// RateLimitsMetaData contains all meta data concerning the RateLimits contract.
var RateLimitsMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"admin\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"CONTROLLER\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DEFAULT_ADMIN_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"}],\"name\":\"getCurrentRateLimit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"capacity\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"}],\"name\":\"getRateLimitData\",\"outputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"maxAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"slope\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"lastAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"lastUpdated\",\"type\":\"uint256\"}],\"internalType\":\"structIRateLimits.RateLimitData\",\"name\":\"data\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"}],\"name\":\"getRoleAdmin\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"grantRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"hasRole\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"callerConfirmation\",\"type\":\"address\"}],\"name\":\"renounceRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"revokeRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"maxAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"slope\",\"type\":\"uint256\"}],\"name\":\"setRateLimitData\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"maxAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"slope\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"lastAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"lastUpdated\",\"type\":\"uint256\"}],\"name\":\"setRateLimitData\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"}],\"name\":\"setUnlimitedRateLimitData\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"amountToDecrease\",\"type\":\"uint256\"}],\"name\":\"triggerRateLimitDecrease\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"newLimit\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"amountToIncrease\",\"type\":\"uint256\"}],\"name\":\"triggerRateLimitIncrease\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"newLimit\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"maxAmount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"slope\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"lastAmount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"lastUpdated\",\"type\":\"uint256\"}],\"name\":\"RateLimitDataSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amountToDecrease\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"oldRateLimit\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newRateLimit\",\"type\":\"uint256\"}],\"name\":\"RateLimitDecreaseTriggered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amountToIncrease\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"oldRateLimit\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newRateLimit\",\"type\":\"uint256\"}],\"name\":\"RateLimitIncreaseTriggered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"previousAdminRole\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"newAdminRole\",\"type\":\"bytes32\"}],\"name\":\"RoleAdminChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"RoleGranted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"RoleRevoked\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"AccessControlBadConfirmation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"neededRole\",\"type\":\"bytes32\"}],\"name\":\"AccessControlUnauthorizedAccount\",\"type\":\"error\"}]",
	ID:  "RateLimits",
	Bin: "0x608060405234801561000f575f5ffd5b50604051610bfa380380610bfa83398101604081905261002e91610142565b6001600160a01b0381166100885760405162461bcd60e51b815260206004820152601560248201527f526174654c696d6974732f7a65726f2d61646d696e0000000000000000000000604482015260640160405180910390fd5b6100925f82610099565b505061016f565b5f828152602081815260408083206001600160a01b038516845290915281205460ff16610139575f838152602081815260408083206001600160a01b03861684529091529020805460ff191660011790556100f13390565b6001600160a01b0316826001600160a01b0316847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a450600161013c565b505f5b92915050565b5f60208284031215610152575f5ffd5b81516001600160a01b0381168114610168575f5ffd5b9392505050565b610a7e8061017c5f395ff3fe608060405234801561000f575f5ffd5b50600436106100f0575f3560e01c806369d4ac0311610093578063d547741f11610063578063d547741f146101ed578063ee0fc12114610200578063f6a82d1a14610227578063ff7a9fa41461023a575f5ffd5b806369d4ac03146101ad57806391d14854146101c0578063a217fddf146101d3578063c8817503146101da575f5ffd5b806334323fba116100ce57806334323fba1461016157806336568abe146101745780633bf076b0146101875780635c093b741461019a575f5ffd5b806301ffc9a7146100f4578063248a9ca31461011c5780632f2ff15d1461014c575b5f5ffd5b610107610102366004610936565b610280565b60405190151581526020015b60405180910390f35b61013e61012a36600461095d565b5f9081526020819052604090206001015490565b604051908152602001610113565b61015f61015a366004610974565b6102b6565b005b61015f61016f3660046109ad565b6102e0565b61015f610182366004610974565b6102f7565b61013e6101953660046109d6565b61032f565b61013e6101a83660046109d6565b610441565b61013e6101bb36600461095d565b6104fa565b6101076101ce366004610974565b610510565b61013e5f81565b61015f6101e836600461095d565b610538565b61015f6101fb366004610974565b610555565b61013e7f70546d1c92f8c2132ae23a23f5177aa8526356051c7510df99f50e012d22152981565b61015f6102353660046109f6565b610579565b61024d61024836600461095d565b610638565b60405161011391908151815260208083015190820152604080830151908201526060918201519181019190915260800190565b5f6001600160e01b03198216637965db0b60e01b14806102b057506301ffc9a760e01b6001600160e01b03198316145b92915050565b5f828152602081905260409020600101546102d0816106a2565b6102da83836106af565b50505050565b5f6102ea816106a2565b6102da848484864261073e565b6001600160a01b03811633146103205760405163334bd91960e11b815260040160405180910390fd5b61032a82826107d9565b505050565b5f7f70546d1c92f8c2132ae23a23f5177aa8526356051c7510df99f50e012d22152961035a816106a2565b5f8481526001602052604081209061037182610842565b90505f19810361038457925061043a9050565b808511156103d95760405162461bcd60e51b815260206004820152601e60248201527f526174654c696d6974732f726174652d6c696d69742d6578636565646564000060448201526064015b60405180910390fd5b6103e38582610a41565b60028301819055426003840155604080518781526020810184905290810182905290945086907f2f9bcbd665fb7984aac3b6a05bb4ac8b303137a34ed4cc5fcd47622f52bdf046906060015b60405180910390a250505b5092915050565b5f7f70546d1c92f8c2132ae23a23f5177aa8526356051c7510df99f50e012d22152961046c816106a2565b5f8481526001602052604081209061048382610842565b90505f19810361049657925061043a9050565b6104aa6104a38683610a54565b835461089d565b60028301819055426003840155604080518781526020810184905290810182905290945086907fb824249bbde4df2bf5473f603ab3aa717ea2e37b908d9fb4440b962fb656d0ac9060600161042f565b5f8181526001602052604081206102b0906108b4565b5f918252602082815260408084206001600160a01b0393909316845291905290205460ff1690565b5f610542816106a2565b610551825f195f5f194261073e565b5050565b5f8281526020819052604090206001015461056f816106a2565b6102da83836107d9565b5f610583816106a2565b848311156105d35760405162461bcd60e51b815260206004820152601d60248201527f526174654c696d6974732f696e76616c69642d6c617374416d6f756e7400000060448201526064016103d0565b428211156106235760405162461bcd60e51b815260206004820152601e60248201527f526174654c696d6974732f696e76616c69642d6c61737455706461746564000060448201526064016103d0565b610630868686868661073e565b505050505050565b61065f60405180608001604052805f81526020015f81526020015f81526020015f81525090565b505f908152600160208181526040928390208351608081018552815481529281015491830191909152600281015492820192909252600390910154606082015290565b6106ac81336108fd565b50565b5f6106ba8383610510565b610737575f838152602081815260408083206001600160a01b03861684529091529020805460ff191660011790556106ef3390565b6001600160a01b0316826001600160a01b0316847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a45060016102b0565b505f6102b0565b6040805160808082018352868252602080830187815283850187815260608086018881525f8d815260018087529089902097518855935193870193909355905160028601559051600390940193909355835188815290810187905292830185905290820183905286917f356822943b80f809508a684c67d901d5c13b6a22161bf07d510e50a6cb727028910160405180910390a25050505050565b5f6107e48383610510565b15610737575f838152602081815260408083206001600160a01b0386168085529252808320805460ff1916905551339286917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a45060016102b0565b80545f9081036108945760405162461bcd60e51b815260206004820152601960248201527f526174654c696d6974732f7a65726f2d6d6178416d6f756e740000000000000060448201526064016103d0565b6102b0826108b4565b5f8183106108ab57816108ad565b825b9392505050565b80545f90600181016108c65792915050565b6108ad83600201548460030154426108de9190610a41565b85600101546108ed9190610a67565b6108f79190610a54565b8261089d565b6109078282610510565b6105515760405163e2517d3f60e01b81526001600160a01b0382166004820152602481018390526044016103d0565b5f60208284031215610946575f5ffd5b81356001600160e01b0319811681146108ad575f5ffd5b5f6020828403121561096d575f5ffd5b5035919050565b5f5f60408385031215610985575f5ffd5b8235915060208301356001600160a01b03811681146109a2575f5ffd5b809150509250929050565b5f5f5f606084860312156109bf575f5ffd5b505081359360208301359350604090920135919050565b5f5f604083850312156109e7575f5ffd5b50508035926020909101359150565b5f5f5f5f5f60a08688031215610a0a575f5ffd5b505083359560208501359550604085013594606081013594506080013592509050565b634e487b7160e01b5f52601160045260245ffd5b818103818111156102b0576102b0610a2d565b808201808211156102b0576102b0610a2d565b80820281158282048414176102b0576102b0610a2d56",
}

// RateLimits is an auto generated Go binding around an Ethereum contract.
type RateLimits struct {
	abi abi.ABI
}

// NewRateLimits creates a new instance of RateLimits.
func NewRateLimits() *RateLimits {
	parsed, err := RateLimitsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &RateLimits{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *RateLimits) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address admin) returns()
func (rateLimits *RateLimits) PackConstructor(admin common.Address) []byte {
	enc, err := rateLimits.abi.Pack("", admin)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCONTROLLER is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xee0fc121.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function CONTROLLER() view returns(bytes32)
func (rateLimits *RateLimits) PackCONTROLLER() []byte {
	enc, err := rateLimits.abi.Pack("CONTROLLER")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCONTROLLER is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xee0fc121.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function CONTROLLER() view returns(bytes32)
func (rateLimits *RateLimits) TryPackCONTROLLER() ([]byte, error) {
	return rateLimits.abi.Pack("CONTROLLER")
}

// UnpackCONTROLLER is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xee0fc121.
//
// Solidity: function CONTROLLER() view returns(bytes32)
func (rateLimits *RateLimits) UnpackCONTROLLER(data []byte) ([32]byte, error) {
	out, err := rateLimits.abi.Unpack("CONTROLLER", data)
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
func (rateLimits *RateLimits) PackDEFAULTADMINROLE() []byte {
	enc, err := rateLimits.abi.Pack("DEFAULT_ADMIN_ROLE")
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
func (rateLimits *RateLimits) TryPackDEFAULTADMINROLE() ([]byte, error) {
	return rateLimits.abi.Pack("DEFAULT_ADMIN_ROLE")
}

// UnpackDEFAULTADMINROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa217fddf.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (rateLimits *RateLimits) UnpackDEFAULTADMINROLE(data []byte) ([32]byte, error) {
	out, err := rateLimits.abi.Unpack("DEFAULT_ADMIN_ROLE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGetCurrentRateLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69d4ac03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getCurrentRateLimit(bytes32 key) view returns(uint256 capacity)
func (rateLimits *RateLimits) PackGetCurrentRateLimit(key [32]byte) []byte {
	enc, err := rateLimits.abi.Pack("getCurrentRateLimit", key)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetCurrentRateLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69d4ac03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getCurrentRateLimit(bytes32 key) view returns(uint256 capacity)
func (rateLimits *RateLimits) TryPackGetCurrentRateLimit(key [32]byte) ([]byte, error) {
	return rateLimits.abi.Pack("getCurrentRateLimit", key)
}

// UnpackGetCurrentRateLimit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x69d4ac03.
//
// Solidity: function getCurrentRateLimit(bytes32 key) view returns(uint256 capacity)
func (rateLimits *RateLimits) UnpackGetCurrentRateLimit(data []byte) (*big.Int, error) {
	out, err := rateLimits.abi.Unpack("getCurrentRateLimit", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetRateLimitData is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xff7a9fa4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRateLimitData(bytes32 key) view returns((uint256,uint256,uint256,uint256) data)
func (rateLimits *RateLimits) PackGetRateLimitData(key [32]byte) []byte {
	enc, err := rateLimits.abi.Pack("getRateLimitData", key)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRateLimitData is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xff7a9fa4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRateLimitData(bytes32 key) view returns((uint256,uint256,uint256,uint256) data)
func (rateLimits *RateLimits) TryPackGetRateLimitData(key [32]byte) ([]byte, error) {
	return rateLimits.abi.Pack("getRateLimitData", key)
}

// UnpackGetRateLimitData is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xff7a9fa4.
//
// Solidity: function getRateLimitData(bytes32 key) view returns((uint256,uint256,uint256,uint256) data)
func (rateLimits *RateLimits) UnpackGetRateLimitData(data []byte) (IRateLimitsRateLimitData, error) {
	out, err := rateLimits.abi.Unpack("getRateLimitData", data)
	if err != nil {
		return *new(IRateLimitsRateLimitData), err
	}
	out0 := *abi.ConvertType(out[0], new(IRateLimitsRateLimitData)).(*IRateLimitsRateLimitData)
	return out0, nil
}

// PackGetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x248a9ca3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRoleAdmin(bytes32 role) view returns(bytes32)
func (rateLimits *RateLimits) PackGetRoleAdmin(role [32]byte) []byte {
	enc, err := rateLimits.abi.Pack("getRoleAdmin", role)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x248a9ca3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRoleAdmin(bytes32 role) view returns(bytes32)
func (rateLimits *RateLimits) TryPackGetRoleAdmin(role [32]byte) ([]byte, error) {
	return rateLimits.abi.Pack("getRoleAdmin", role)
}

// UnpackGetRoleAdmin is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x248a9ca3.
//
// Solidity: function getRoleAdmin(bytes32 role) view returns(bytes32)
func (rateLimits *RateLimits) UnpackGetRoleAdmin(data []byte) ([32]byte, error) {
	out, err := rateLimits.abi.Unpack("getRoleAdmin", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGrantRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f2ff15d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function grantRole(bytes32 role, address account) returns()
func (rateLimits *RateLimits) PackGrantRole(role [32]byte, account common.Address) []byte {
	enc, err := rateLimits.abi.Pack("grantRole", role, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGrantRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f2ff15d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function grantRole(bytes32 role, address account) returns()
func (rateLimits *RateLimits) TryPackGrantRole(role [32]byte, account common.Address) ([]byte, error) {
	return rateLimits.abi.Pack("grantRole", role, account)
}

// PackHasRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91d14854.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (rateLimits *RateLimits) PackHasRole(role [32]byte, account common.Address) []byte {
	enc, err := rateLimits.abi.Pack("hasRole", role, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHasRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91d14854.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (rateLimits *RateLimits) TryPackHasRole(role [32]byte, account common.Address) ([]byte, error) {
	return rateLimits.abi.Pack("hasRole", role, account)
}

// UnpackHasRole is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91d14854.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (rateLimits *RateLimits) UnpackHasRole(data []byte) (bool, error) {
	out, err := rateLimits.abi.Unpack("hasRole", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackRenounceRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36568abe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceRole(bytes32 role, address callerConfirmation) returns()
func (rateLimits *RateLimits) PackRenounceRole(role [32]byte, callerConfirmation common.Address) []byte {
	enc, err := rateLimits.abi.Pack("renounceRole", role, callerConfirmation)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenounceRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36568abe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renounceRole(bytes32 role, address callerConfirmation) returns()
func (rateLimits *RateLimits) TryPackRenounceRole(role [32]byte, callerConfirmation common.Address) ([]byte, error) {
	return rateLimits.abi.Pack("renounceRole", role, callerConfirmation)
}

// PackRevokeRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd547741f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revokeRole(bytes32 role, address account) returns()
func (rateLimits *RateLimits) PackRevokeRole(role [32]byte, account common.Address) []byte {
	enc, err := rateLimits.abi.Pack("revokeRole", role, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevokeRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd547741f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revokeRole(bytes32 role, address account) returns()
func (rateLimits *RateLimits) TryPackRevokeRole(role [32]byte, account common.Address) ([]byte, error) {
	return rateLimits.abi.Pack("revokeRole", role, account)
}

// PackSetRateLimitData is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x34323fba.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setRateLimitData(bytes32 key, uint256 maxAmount, uint256 slope) returns()
func (rateLimits *RateLimits) PackSetRateLimitData(key [32]byte, maxAmount *big.Int, slope *big.Int) []byte {
	enc, err := rateLimits.abi.Pack("setRateLimitData", key, maxAmount, slope)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetRateLimitData is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x34323fba.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setRateLimitData(bytes32 key, uint256 maxAmount, uint256 slope) returns()
func (rateLimits *RateLimits) TryPackSetRateLimitData(key [32]byte, maxAmount *big.Int, slope *big.Int) ([]byte, error) {
	return rateLimits.abi.Pack("setRateLimitData", key, maxAmount, slope)
}

// PackSetRateLimitData0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf6a82d1a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setRateLimitData(bytes32 key, uint256 maxAmount, uint256 slope, uint256 lastAmount, uint256 lastUpdated) returns()
func (rateLimits *RateLimits) PackSetRateLimitData0(key [32]byte, maxAmount *big.Int, slope *big.Int, lastAmount *big.Int, lastUpdated *big.Int) []byte {
	enc, err := rateLimits.abi.Pack("setRateLimitData0", key, maxAmount, slope, lastAmount, lastUpdated)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetRateLimitData0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf6a82d1a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setRateLimitData(bytes32 key, uint256 maxAmount, uint256 slope, uint256 lastAmount, uint256 lastUpdated) returns()
func (rateLimits *RateLimits) TryPackSetRateLimitData0(key [32]byte, maxAmount *big.Int, slope *big.Int, lastAmount *big.Int, lastUpdated *big.Int) ([]byte, error) {
	return rateLimits.abi.Pack("setRateLimitData0", key, maxAmount, slope, lastAmount, lastUpdated)
}

// PackSetUnlimitedRateLimitData is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc8817503.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setUnlimitedRateLimitData(bytes32 key) returns()
func (rateLimits *RateLimits) PackSetUnlimitedRateLimitData(key [32]byte) []byte {
	enc, err := rateLimits.abi.Pack("setUnlimitedRateLimitData", key)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetUnlimitedRateLimitData is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc8817503.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setUnlimitedRateLimitData(bytes32 key) returns()
func (rateLimits *RateLimits) TryPackSetUnlimitedRateLimitData(key [32]byte) ([]byte, error) {
	return rateLimits.abi.Pack("setUnlimitedRateLimitData", key)
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (rateLimits *RateLimits) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := rateLimits.abi.Pack("supportsInterface", interfaceId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (rateLimits *RateLimits) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return rateLimits.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (rateLimits *RateLimits) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := rateLimits.abi.Unpack("supportsInterface", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTriggerRateLimitDecrease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3bf076b0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function triggerRateLimitDecrease(bytes32 key, uint256 amountToDecrease) returns(uint256 newLimit)
func (rateLimits *RateLimits) PackTriggerRateLimitDecrease(key [32]byte, amountToDecrease *big.Int) []byte {
	enc, err := rateLimits.abi.Pack("triggerRateLimitDecrease", key, amountToDecrease)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTriggerRateLimitDecrease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3bf076b0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function triggerRateLimitDecrease(bytes32 key, uint256 amountToDecrease) returns(uint256 newLimit)
func (rateLimits *RateLimits) TryPackTriggerRateLimitDecrease(key [32]byte, amountToDecrease *big.Int) ([]byte, error) {
	return rateLimits.abi.Pack("triggerRateLimitDecrease", key, amountToDecrease)
}

// UnpackTriggerRateLimitDecrease is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3bf076b0.
//
// Solidity: function triggerRateLimitDecrease(bytes32 key, uint256 amountToDecrease) returns(uint256 newLimit)
func (rateLimits *RateLimits) UnpackTriggerRateLimitDecrease(data []byte) (*big.Int, error) {
	out, err := rateLimits.abi.Unpack("triggerRateLimitDecrease", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTriggerRateLimitIncrease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c093b74.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function triggerRateLimitIncrease(bytes32 key, uint256 amountToIncrease) returns(uint256 newLimit)
func (rateLimits *RateLimits) PackTriggerRateLimitIncrease(key [32]byte, amountToIncrease *big.Int) []byte {
	enc, err := rateLimits.abi.Pack("triggerRateLimitIncrease", key, amountToIncrease)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTriggerRateLimitIncrease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c093b74.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function triggerRateLimitIncrease(bytes32 key, uint256 amountToIncrease) returns(uint256 newLimit)
func (rateLimits *RateLimits) TryPackTriggerRateLimitIncrease(key [32]byte, amountToIncrease *big.Int) ([]byte, error) {
	return rateLimits.abi.Pack("triggerRateLimitIncrease", key, amountToIncrease)
}

// UnpackTriggerRateLimitIncrease is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5c093b74.
//
// Solidity: function triggerRateLimitIncrease(bytes32 key, uint256 amountToIncrease) returns(uint256 newLimit)
func (rateLimits *RateLimits) UnpackTriggerRateLimitIncrease(data []byte) (*big.Int, error) {
	out, err := rateLimits.abi.Unpack("triggerRateLimitIncrease", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// RateLimitsRateLimitDataSet represents a RateLimitDataSet event raised by the RateLimits contract.
type RateLimitsRateLimitDataSet struct {
	Key         [32]byte
	MaxAmount   *big.Int
	Slope       *big.Int
	LastAmount  *big.Int
	LastUpdated *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const RateLimitsRateLimitDataSetEventName = "RateLimitDataSet"

// ContractEventName returns the user-defined event name.
func (RateLimitsRateLimitDataSet) ContractEventName() string {
	return RateLimitsRateLimitDataSetEventName
}

// UnpackRateLimitDataSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RateLimitDataSet(bytes32 indexed key, uint256 maxAmount, uint256 slope, uint256 lastAmount, uint256 lastUpdated)
func (rateLimits *RateLimits) UnpackRateLimitDataSetEvent(log *types.Log) (*RateLimitsRateLimitDataSet, error) {
	event := "RateLimitDataSet"
	if len(log.Topics) == 0 || log.Topics[0] != rateLimits.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(RateLimitsRateLimitDataSet)
	if len(log.Data) > 0 {
		if err := rateLimits.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rateLimits.abi.Events[event].Inputs {
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

// RateLimitsRateLimitDecreaseTriggered represents a RateLimitDecreaseTriggered event raised by the RateLimits contract.
type RateLimitsRateLimitDecreaseTriggered struct {
	Key              [32]byte
	AmountToDecrease *big.Int
	OldRateLimit     *big.Int
	NewRateLimit     *big.Int
	Raw              *types.Log // Blockchain specific contextual infos
}

const RateLimitsRateLimitDecreaseTriggeredEventName = "RateLimitDecreaseTriggered"

// ContractEventName returns the user-defined event name.
func (RateLimitsRateLimitDecreaseTriggered) ContractEventName() string {
	return RateLimitsRateLimitDecreaseTriggeredEventName
}

// UnpackRateLimitDecreaseTriggeredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RateLimitDecreaseTriggered(bytes32 indexed key, uint256 amountToDecrease, uint256 oldRateLimit, uint256 newRateLimit)
func (rateLimits *RateLimits) UnpackRateLimitDecreaseTriggeredEvent(log *types.Log) (*RateLimitsRateLimitDecreaseTriggered, error) {
	event := "RateLimitDecreaseTriggered"
	if len(log.Topics) == 0 || log.Topics[0] != rateLimits.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(RateLimitsRateLimitDecreaseTriggered)
	if len(log.Data) > 0 {
		if err := rateLimits.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rateLimits.abi.Events[event].Inputs {
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

// RateLimitsRateLimitIncreaseTriggered represents a RateLimitIncreaseTriggered event raised by the RateLimits contract.
type RateLimitsRateLimitIncreaseTriggered struct {
	Key              [32]byte
	AmountToIncrease *big.Int
	OldRateLimit     *big.Int
	NewRateLimit     *big.Int
	Raw              *types.Log // Blockchain specific contextual infos
}

const RateLimitsRateLimitIncreaseTriggeredEventName = "RateLimitIncreaseTriggered"

// ContractEventName returns the user-defined event name.
func (RateLimitsRateLimitIncreaseTriggered) ContractEventName() string {
	return RateLimitsRateLimitIncreaseTriggeredEventName
}

// UnpackRateLimitIncreaseTriggeredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RateLimitIncreaseTriggered(bytes32 indexed key, uint256 amountToIncrease, uint256 oldRateLimit, uint256 newRateLimit)
func (rateLimits *RateLimits) UnpackRateLimitIncreaseTriggeredEvent(log *types.Log) (*RateLimitsRateLimitIncreaseTriggered, error) {
	event := "RateLimitIncreaseTriggered"
	if len(log.Topics) == 0 || log.Topics[0] != rateLimits.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(RateLimitsRateLimitIncreaseTriggered)
	if len(log.Data) > 0 {
		if err := rateLimits.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rateLimits.abi.Events[event].Inputs {
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

// RateLimitsRoleAdminChanged represents a RoleAdminChanged event raised by the RateLimits contract.
type RateLimitsRoleAdminChanged struct {
	Role              [32]byte
	PreviousAdminRole [32]byte
	NewAdminRole      [32]byte
	Raw               *types.Log // Blockchain specific contextual infos
}

const RateLimitsRoleAdminChangedEventName = "RoleAdminChanged"

// ContractEventName returns the user-defined event name.
func (RateLimitsRoleAdminChanged) ContractEventName() string {
	return RateLimitsRoleAdminChangedEventName
}

// UnpackRoleAdminChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleAdminChanged(bytes32 indexed role, bytes32 indexed previousAdminRole, bytes32 indexed newAdminRole)
func (rateLimits *RateLimits) UnpackRoleAdminChangedEvent(log *types.Log) (*RateLimitsRoleAdminChanged, error) {
	event := "RoleAdminChanged"
	if len(log.Topics) == 0 || log.Topics[0] != rateLimits.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(RateLimitsRoleAdminChanged)
	if len(log.Data) > 0 {
		if err := rateLimits.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rateLimits.abi.Events[event].Inputs {
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

// RateLimitsRoleGranted represents a RoleGranted event raised by the RateLimits contract.
type RateLimitsRoleGranted struct {
	Role    [32]byte
	Account common.Address
	Sender  common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const RateLimitsRoleGrantedEventName = "RoleGranted"

// ContractEventName returns the user-defined event name.
func (RateLimitsRoleGranted) ContractEventName() string {
	return RateLimitsRoleGrantedEventName
}

// UnpackRoleGrantedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleGranted(bytes32 indexed role, address indexed account, address indexed sender)
func (rateLimits *RateLimits) UnpackRoleGrantedEvent(log *types.Log) (*RateLimitsRoleGranted, error) {
	event := "RoleGranted"
	if len(log.Topics) == 0 || log.Topics[0] != rateLimits.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(RateLimitsRoleGranted)
	if len(log.Data) > 0 {
		if err := rateLimits.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rateLimits.abi.Events[event].Inputs {
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

// RateLimitsRoleRevoked represents a RoleRevoked event raised by the RateLimits contract.
type RateLimitsRoleRevoked struct {
	Role    [32]byte
	Account common.Address
	Sender  common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const RateLimitsRoleRevokedEventName = "RoleRevoked"

// ContractEventName returns the user-defined event name.
func (RateLimitsRoleRevoked) ContractEventName() string {
	return RateLimitsRoleRevokedEventName
}

// UnpackRoleRevokedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleRevoked(bytes32 indexed role, address indexed account, address indexed sender)
func (rateLimits *RateLimits) UnpackRoleRevokedEvent(log *types.Log) (*RateLimitsRoleRevoked, error) {
	event := "RoleRevoked"
	if len(log.Topics) == 0 || log.Topics[0] != rateLimits.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(RateLimitsRoleRevoked)
	if len(log.Data) > 0 {
		if err := rateLimits.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rateLimits.abi.Events[event].Inputs {
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
func (rateLimits *RateLimits) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], rateLimits.abi.Errors["AccessControlBadConfirmation"].ID.Bytes()[:4]) {
		return rateLimits.UnpackAccessControlBadConfirmationError(raw[4:])
	}
	if bytes.Equal(raw[:4], rateLimits.abi.Errors["AccessControlUnauthorizedAccount"].ID.Bytes()[:4]) {
		return rateLimits.UnpackAccessControlUnauthorizedAccountError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// RateLimitsAccessControlBadConfirmation represents a AccessControlBadConfirmation error raised by the RateLimits contract.
type RateLimitsAccessControlBadConfirmation struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessControlBadConfirmation()
func RateLimitsAccessControlBadConfirmationErrorID() common.Hash {
	return common.HexToHash("0x6697b23232a647058342c0724fe7c415cab25915b54e5dbc03f233173d37b41c")
}

// UnpackAccessControlBadConfirmationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessControlBadConfirmation()
func (rateLimits *RateLimits) UnpackAccessControlBadConfirmationError(raw []byte) (*RateLimitsAccessControlBadConfirmation, error) {
	out := new(RateLimitsAccessControlBadConfirmation)
	if err := rateLimits.abi.UnpackIntoInterface(out, "AccessControlBadConfirmation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RateLimitsAccessControlUnauthorizedAccount represents a AccessControlUnauthorizedAccount error raised by the RateLimits contract.
type RateLimitsAccessControlUnauthorizedAccount struct {
	Account    common.Address
	NeededRole [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 neededRole)
func RateLimitsAccessControlUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0xe2517d3fbfae6f8515ef5ff1ccedc3933ab0cbbda0b492c06eb54ad10ef03b3e")
}

// UnpackAccessControlUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 neededRole)
func (rateLimits *RateLimits) UnpackAccessControlUnauthorizedAccountError(raw []byte) (*RateLimitsAccessControlUnauthorizedAccount, error) {
	out := new(RateLimitsAccessControlUnauthorizedAccount)
	if err := rateLimits.abi.UnpackIntoInterface(out, "AccessControlUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}
