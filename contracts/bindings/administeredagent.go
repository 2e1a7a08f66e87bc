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

// AdministeredAgentMetaData contains all meta data concerning the AdministeredAgent contract.
var AdministeredAgentMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"admin\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"stateMutability\":\"payable\",\"type\":\"receive\"},{\"inputs\":[],\"name\":\"actorCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"addActor\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"addAdmin\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"addGrantor\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"addRevoker\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"adminCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"bytes[]\",\"name\":\"data\",\"type\":\"bytes[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"}],\"name\":\"batchCall\",\"outputs\":[{\"internalType\":\"bytes[]\",\"name\":\"results\",\"type\":\"bytes[]\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"call\",\"outputs\":[{\"internalType\":\"bytes\",\"name\":\"result\",\"type\":\"bytes\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"getActor\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"actor\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"getAdmin\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"admin\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"getGrantor\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"grantor\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"getIsActor\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"isActor\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"getIsAdmin\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"isAdmin\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"getIsGrantor\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"isGrantor\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"getIsRevoker\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"isRevoker\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"getRevoker\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"revoker\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"grantorCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"removeActor\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"removeAdmin\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"removeGrantor\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"removeRevoker\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"revokerCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"sendValue\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"ActorAdded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"ActorRemoved\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"AdminAdded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"AdminRemoved\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"GrantorAdded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"GrantorRemoved\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"RevokerAdded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"RevokerRemoved\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"AccountAlreadyActor\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"AccountAlreadyAdmin\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"AccountAlreadyGrantor\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"AccountAlreadyRevoker\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"AccountNotActor\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"AccountNotAdmin\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"AccountNotGrantor\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"AccountNotRevoker\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"}],\"name\":\"AddressEmptyCode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"AddressInsufficientBalance\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedInnerCall\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidTarget\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"MismatchedArrayLengths\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoAdminsRemaining\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotActor\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotAdmin\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotGrantor\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotRevoker\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAccount\",\"type\":\"error\"}]",
	ID:  "AdministeredAgent",
	Bin: "0x608060405234801561000f575f5ffd5b506040516113eb3803806113eb83398101604081905261002e91610105565b6001600160a01b0381166100555760405163bfcf3c0b60e01b815260040160405180910390fd5b61006060028261009c565b5060405133906001600160a01b038316907fbf3f493c772c8c283fd124432c2d0f539ab343faa04258fe88e52912d36b102b905f90a350610132565b5f6100b0836001600160a01b0384166100b9565b90505b92915050565b5f8181526001830160205260408120546100fe57508154600181810184555f8481526020808220909301849055845484825282860190935260409020919091556100b3565b505f6100b3565b5f60208284031215610115575f5ffd5b81516001600160a01b038116811461012b575f5ffd5b9392505050565b6112ac8061013f5f395ff3fe60806040526004361061013f575f3560e01c806356158044116100b35780639bb7be451161006d5780639bb7be451461036b578063b35958a01461038a578063c06f8b94146103a9578063c8c0eb87146103c8578063e5c1ff08146103e7578063e8f17667146103fb575f5ffd5b806356158044146102bc57806370480275146102db578063822b0ceb146102fa57806389421f5e146103195780638a657bfa1461032d578063961a66f61461034c575f5ffd5b806324a084df1161010457806324a084df146102155780632895e66d146102285780632b7832b31461024a578063332cc9c61461025e5780634306386c1461027d5780634e1204231461029c575f5ffd5b8063111fd88b1461014a5780631214a0a81461018657806313f0da84146101b55780631785f53c146101d65780631b8b921d146101f5575f5ffd5b3661014657005b5f5ffd5b348015610155575f5ffd5b50610169610164366004610f7d565b61041a565b6040516001600160a01b0390911681526020015b60405180910390f35b348015610191575f5ffd5b506101a56101a0366004610faf565b61042c565b604051901515815260200161017d565b3480156101c0575f5ffd5b506101d46101cf366004610faf565b610438565b005b3480156101e1575f5ffd5b506101d46101f0366004610faf565b6104e9565b610208610203366004610fc8565b61059a565b60405161017d9190611074565b6101d4610223366004611086565b6105d9565b348015610233575f5ffd5b5061023c61060e565b60405190815260200161017d565b348015610255575f5ffd5b5061023c61061e565b348015610269575f5ffd5b506101d4610278366004610faf565b610629565b348015610288575f5ffd5b506101d4610297366004610faf565b6106b1565b6102af6102aa3660046110f6565b610770565b60405161017d9190611195565b3480156102c7575f5ffd5b506101d46102d6366004610faf565b6108b9565b3480156102e6575f5ffd5b506101d46102f5366004610faf565b610951565b348015610305575f5ffd5b506101a5610314366004610faf565b610a02565b348015610324575f5ffd5b5061023c610a0e565b348015610338575f5ffd5b506101a5610347366004610faf565b610a18565b348015610357575f5ffd5b506101d4610366366004610faf565b610a23565b348015610376575f5ffd5b506101a5610385366004610faf565b610ad4565b348015610395575f5ffd5b506101696103a4366004610f7d565b610ae0565b3480156103b4575f5ffd5b506101d46103c3366004610faf565b610aeb565b3480156103d3575f5ffd5b506101696103e2366004610f7d565b610b73565b3480156103f2575f5ffd5b5061023c610b7f565b348015610406575f5ffd5b50610169610415366004610f7d565b610b8a565b5f610426600283610b92565b92915050565b5f610426600483610b9d565b610443600233610b9d565b61046057604051637bfa4b9f60e01b815260040160405180910390fd5b806001600160a01b0381166104885760405163bfcf3c0b60e01b815260040160405180910390fd5b610493600483610bbe565b6104b05760405163067a8a9760e11b815260040160405180910390fd5b60405133906001600160a01b038416907f9d4fdd69b7b217598f3fcde5f236bef39d7ee6ef62bf42bb7474bf4b408778ca905f90a35050565b6104f4600233610b9d565b61051157604051637bfa4b9f60e01b815260040160405180910390fd5b61051c600282610bd2565b61053957604051630120b3ed60e31b815260040160405180910390fd5b6105436002610be6565b5f03610562576040516312bc153b60e11b815260040160405180910390fd5b60405133906001600160a01b038316907fdb9d5d31320daf5bc7181d565b6da4d12e30f0f4d5aa324a992426c14a1d19ce905f90a350565b60606105a65f33610b9d565b6105c3576040516319bb3fbd60e21b815260040160405180910390fd5b6105cf84848434610bef565b90505b9392505050565b6105e35f33610b9d565b610600576040516319bb3fbd60e21b815260040160405180910390fd5b61060a8282610c6d565b5050565b5f6106196004610be6565b905090565b5f6106196002610be6565b610634600233610b9d565b61065157604051637bfa4b9f60e01b815260040160405180910390fd5b61065c600482610bd2565b610679576040516328150e2d60e21b815260040160405180910390fd5b60405133906001600160a01b038316907f44318a448a685df64d28b21690cf118d69f6b02ca88fbb04f98900288477d591905f90a350565b6106bc600433610b9d565b806106cd57506106cd600233610b9d565b6106ea57604051630cc9108f60e11b815260040160405180910390fd5b6001600160a01b0381166107115760405163bfcf3c0b60e01b815260040160405180910390fd5b61071b5f82610bbe565b6107385760405163651ec19360e01b815260040160405180910390fd5b60405133906001600160a01b038316907fd8b8d40582460da214d7dd2b2e4866eadcbc2cbe60bebc81e83957b9a0b44dcd905f90a350565b606061077c5f33610b9d565b610799576040516319bb3fbd60e21b815260040160405180910390fd5b85841480156107a757508582145b6107c457604051632b477e7160e11b815260040160405180910390fd5b8567ffffffffffffffff8111156107dd576107dd6111f8565b60405190808252806020026020018201604052801561081057816020015b60608152602001906001900390816107fb5790505b5090505f5b868110156108ae576108898888838181106108325761083261120c565b90506020020160208101906108479190610faf565b8787848181106108595761085961120c565b905060200281019061086b9190611220565b87878681811061087d5761087d61120c565b90506020020135610bef565b82828151811061089b5761089b61120c565b6020908102919091010152600101610815565b509695505050505050565b6108c4600633610b9d565b806108d557506108d5600233610b9d565b6108f257604051632ad3d44f60e01b815260040160405180910390fd5b6108fc5f82610bd2565b61091957604051631390991160e01b815260040160405180910390fd5b60405133906001600160a01b038316907f113fb10e44edec55526f9774e8fcd1247488290bdd11e42dcc7fc52835e363ea905f90a350565b61095c600233610b9d565b61097957604051637bfa4b9f60e01b815260040160405180910390fd5b806001600160a01b0381166109a15760405163bfcf3c0b60e01b815260040160405180910390fd5b6109ac600283610bbe565b6109c9576040516309edd62b60e31b815260040160405180910390fd5b60405133906001600160a01b038416907fbf3f493c772c8c283fd124432c2d0f539ab343faa04258fe88e52912d36b102b905f90a35050565b5f610426600283610b9d565b5f6106195f610be6565b5f6104268183610b9d565b610a2e600233610b9d565b610a4b57604051637bfa4b9f60e01b815260040160405180910390fd5b806001600160a01b038116610a735760405163bfcf3c0b60e01b815260040160405180910390fd5b610a7e600683610bbe565b610a9b5760405163c7d6c98760e01b815260040160405180910390fd5b60405133906001600160a01b038416907f2b5f18afd9a7b21f41bf023b012b3d4c8a22a21b79fa425cd4494ecbe2970196905f90a35050565b5f610426600683610b9d565b5f6104268183610b92565b610af6600233610b9d565b610b1357604051637bfa4b9f60e01b815260040160405180910390fd5b610b1e600682610bd2565b610b3b576040516331e88cef60e11b815260040160405180910390fd5b60405133906001600160a01b038316907fb6fe3ab11eb9ab1d9f1d41c8f42a5d72d10122099ba1548e4a6d1a4d8cefec4b905f90a350565b5f610426600683610b92565b5f6106196006610be6565b5f6104266004835b5f6105d28383610d0a565b6001600160a01b0381165f90815260018301602052604081205415156105d2565b5f6105d2836001600160a01b038416610d30565b5f6105d2836001600160a01b038416610d7c565b5f610426825490565b6060306001600160a01b03861603610c1a5760405163416aebb560e11b815260040160405180910390fd5b610c6484848080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525050506001600160a01b03881691905084610e5f565b95945050505050565b80471015610c955760405163cd78605960e01b81523060048201526024015b60405180910390fd5b5f826001600160a01b0316826040515f6040518083038185875af1925050503d805f8114610cde576040519150601f19603f3d011682016040523d82523d5f602084013e610ce3565b606091505b5050905080610d0557604051630a12f52160e11b815260040160405180910390fd5b505050565b5f825f018281548110610d1f57610d1f61120c565b905f5260205f200154905092915050565b5f818152600183016020526040812054610d7557508154600181810184555f848152602080822090930184905584548482528286019093526040902091909155610426565b505f610426565b5f8181526001830160205260408120548015610e56575f610d9e600183611263565b85549091505f90610db190600190611263565b9050808214610e10575f865f018281548110610dcf57610dcf61120c565b905f5260205f200154905080875f018481548110610def57610def61120c565b5f918252602080832090910192909255918252600188019052604090208390555b8554869080610e2157610e21611282565b600190038181905f5260205f20015f90559055856001015f8681526020019081526020015f205f905560019350505050610426565b5f915050610426565b606081471015610e845760405163cd78605960e01b8152306004820152602401610c8c565b5f5f856001600160a01b03168486604051610e9f9190611296565b5f6040518083038185875af1925050503d805f8114610ed9576040519150601f19603f3d011682016040523d82523d5f602084013e610ede565b606091505b5091509150610eee868383610ef8565b9695505050505050565b606082610f0d57610f0882610f54565b6105d2565b8151158015610f2457506001600160a01b0384163b155b15610f4d57604051639996b31560e01b81526001600160a01b0385166004820152602401610c8c565b50806105d2565b805115610f645780518082602001fd5b604051630a12f52160e11b815260040160405180910390fd5b5f60208284031215610f8d575f5ffd5b5035919050565b80356001600160a01b0381168114610faa575f5ffd5b919050565b5f60208284031215610fbf575f5ffd5b6105d282610f94565b5f5f5f60408486031215610fda575f5ffd5b610fe384610f94565b9250602084013567ffffffffffffffff811115610ffe575f5ffd5b8401601f8101861361100e575f5ffd5b803567ffffffffffffffff811115611024575f5ffd5b866020828401011115611035575f5ffd5b939660209190910195509293505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f6105d26020830184611046565b5f5f60408385031215611097575f5ffd5b6110a083610f94565b946020939093013593505050565b5f5f83601f8401126110be575f5ffd5b50813567ffffffffffffffff8111156110d5575f5ffd5b6020830191508360208260051b85010111156110ef575f5ffd5b9250929050565b5f5f5f5f5f5f6060878903121561110b575f5ffd5b863567ffffffffffffffff811115611121575f5ffd5b61112d89828a016110ae565b909750955050602087013567ffffffffffffffff81111561114c575f5ffd5b61115889828a016110ae565b909550935050604087013567ffffffffffffffff811115611177575f5ffd5b61118389828a016110ae565b979a9699509497509295939492505050565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b828110156111ec57603f198786030184526111d7858351611046565b945060209384019391909101906001016111bb565b50929695505050505050565b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b5f5f8335601e19843603018112611235575f5ffd5b83018035915067ffffffffffffffff82111561124f575f5ffd5b6020019150368190038213156110ef575f5ffd5b8181038181111561042657634e487b7160e01b5f52601160045260245ffd5b634e487b7160e01b5f52603160045260245ffd5b5f82518060208501845e5f92019182525091905056",
}

// AdministeredAgent is an auto generated Go binding around an Ethereum contract.
type AdministeredAgent struct {
	abi abi.ABI
}

// NewAdministeredAgent creates a new instance of AdministeredAgent.
func NewAdministeredAgent() *AdministeredAgent {
	parsed, err := AdministeredAgentMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &AdministeredAgent{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *AdministeredAgent) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address admin) returns()
func (administeredAgent *AdministeredAgent) PackConstructor(admin common.Address) []byte {
	enc, err := administeredAgent.abi.Pack("", admin)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackActorCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x89421f5e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function actorCount() view returns(uint256)
func (administeredAgent *AdministeredAgent) PackActorCount() []byte {
	enc, err := administeredAgent.abi.Pack("actorCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackActorCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x89421f5e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function actorCount() view returns(uint256)
func (administeredAgent *AdministeredAgent) TryPackActorCount() ([]byte, error) {
	return administeredAgent.abi.Pack("actorCount")
}

// UnpackActorCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x89421f5e.
//
// Solidity: function actorCount() view returns(uint256)
func (administeredAgent *AdministeredAgent) UnpackActorCount(data []byte) (*big.Int, error) {
	out, err := administeredAgent.abi.Unpack("actorCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAddActor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4306386c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addActor(address account) returns()
func (administeredAgent *AdministeredAgent) PackAddActor(account common.Address) []byte {
	enc, err := administeredAgent.abi.Pack("addActor", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddActor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4306386c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addActor(address account) returns()
func (administeredAgent *AdministeredAgent) TryPackAddActor(account common.Address) ([]byte, error) {
	return administeredAgent.abi.Pack("addActor", account)
}

// PackAddAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70480275.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addAdmin(address account) returns()
func (administeredAgent *AdministeredAgent) PackAddAdmin(account common.Address) []byte {
	enc, err := administeredAgent.abi.Pack("addAdmin", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70480275.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addAdmin(address account) returns()
func (administeredAgent *AdministeredAgent) TryPackAddAdmin(account common.Address) ([]byte, error) {
	return administeredAgent.abi.Pack("addAdmin", account)
}

// PackAddGrantor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x13f0da84.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addGrantor(address account) returns()
func (administeredAgent *AdministeredAgent) PackAddGrantor(account common.Address) []byte {
	enc, err := administeredAgent.abi.Pack("addGrantor", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddGrantor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x13f0da84.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addGrantor(address account) returns()
func (administeredAgent *AdministeredAgent) TryPackAddGrantor(account common.Address) ([]byte, error) {
	return administeredAgent.abi.Pack("addGrantor", account)
}

// PackAddRevoker is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x961a66f6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addRevoker(address account) returns()
func (administeredAgent *AdministeredAgent) PackAddRevoker(account common.Address) []byte {
	enc, err := administeredAgent.abi.Pack("addRevoker", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddRevoker is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x961a66f6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addRevoker(address account) returns()
func (administeredAgent *AdministeredAgent) TryPackAddRevoker(account common.Address) ([]byte, error) {
	return administeredAgent.abi.Pack("addRevoker", account)
}

// PackAdminCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b7832b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function adminCount() view returns(uint256)
func (administeredAgent *AdministeredAgent) PackAdminCount() []byte {
	enc, err := administeredAgent.abi.Pack("adminCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAdminCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b7832b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function adminCount() view returns(uint256)
func (administeredAgent *AdministeredAgent) TryPackAdminCount() ([]byte, error) {
	return administeredAgent.abi.Pack("adminCount")
}

// UnpackAdminCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2b7832b3.
//
// Solidity: function adminCount() view returns(uint256)
func (administeredAgent *AdministeredAgent) UnpackAdminCount(data []byte) (*big.Int, error) {
	out, err := administeredAgent.abi.Unpack("adminCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackBatchCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4e120423.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function batchCall(address[] targets, bytes[] data, uint256[] values) payable returns(bytes[] results)
func (administeredAgent *AdministeredAgent) PackBatchCall(targets []common.Address, data [][]byte, values []*big.Int) []byte {
	enc, err := administeredAgent.abi.Pack("batchCall", targets, data, values)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBatchCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4e120423.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function batchCall(address[] targets, bytes[] data, uint256[] values) payable returns(bytes[] results)
func (administeredAgent *AdministeredAgent) TryPackBatchCall(targets []common.Address, data [][]byte, values []*big.Int) ([]byte, error) {
	return administeredAgent.abi.Pack("batchCall", targets, data, values)
}

// UnpackBatchCall is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4e120423.
//
// Solidity: function batchCall(address[] targets, bytes[] data, uint256[] values) payable returns(bytes[] results)
func (administeredAgent *AdministeredAgent) UnpackBatchCall(data []byte) ([][]byte, error) {
	out, err := administeredAgent.abi.Unpack("batchCall", data)
	if err != nil {
		return *new([][]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][]byte)).(*[][]byte)
	return out0, nil
}

// PackCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1b8b921d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function call(address target, bytes data) payable returns(bytes result)
func (administeredAgent *AdministeredAgent) PackCall(target common.Address, data []byte) []byte {
	enc, err := administeredAgent.abi.Pack("call", target, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1b8b921d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function call(address target, bytes data) payable returns(bytes result)
func (administeredAgent *AdministeredAgent) TryPackCall(target common.Address, data []byte) ([]byte, error) {
	return administeredAgent.abi.Pack("call", target, data)
}

// UnpackCall is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1b8b921d.
//
// Solidity: function call(address target, bytes data) payable returns(bytes result)
func (administeredAgent *AdministeredAgent) UnpackCall(data []byte) ([]byte, error) {
	out, err := administeredAgent.abi.Unpack("call", data)
	if err != nil {
		return *new([]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	return out0, nil
}

// PackGetActor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb35958a0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getActor(uint256 index) view returns(address actor)
func (administeredAgent *AdministeredAgent) PackGetActor(index *big.Int) []byte {
	enc, err := administeredAgent.abi.Pack("getActor", index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetActor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb35958a0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getActor(uint256 index) view returns(address actor)
func (administeredAgent *AdministeredAgent) TryPackGetActor(index *big.Int) ([]byte, error) {
	return administeredAgent.abi.Pack("getActor", index)
}

// UnpackGetActor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb35958a0.
//
// Solidity: function getActor(uint256 index) view returns(address actor)
func (administeredAgent *AdministeredAgent) UnpackGetActor(data []byte) (common.Address, error) {
	out, err := administeredAgent.abi.Unpack("getActor", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGetAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x111fd88b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getAdmin(uint256 index) view returns(address admin)
func (administeredAgent *AdministeredAgent) PackGetAdmin(index *big.Int) []byte {
	enc, err := administeredAgent.abi.Pack("getAdmin", index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x111fd88b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getAdmin(uint256 index) view returns(address admin)
func (administeredAgent *AdministeredAgent) TryPackGetAdmin(index *big.Int) ([]byte, error) {
	return administeredAgent.abi.Pack("getAdmin", index)
}

// UnpackGetAdmin is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x111fd88b.
//
// Solidity: function getAdmin(uint256 index) view returns(address admin)
func (administeredAgent *AdministeredAgent) UnpackGetAdmin(data []byte) (common.Address, error) {
	out, err := administeredAgent.abi.Unpack("getAdmin", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGetGrantor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe8f17667.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getGrantor(uint256 index) view returns(address grantor)
func (administeredAgent *AdministeredAgent) PackGetGrantor(index *big.Int) []byte {
	enc, err := administeredAgent.abi.Pack("getGrantor", index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetGrantor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe8f17667.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getGrantor(uint256 index) view returns(address grantor)
func (administeredAgent *AdministeredAgent) TryPackGetGrantor(index *big.Int) ([]byte, error) {
	return administeredAgent.abi.Pack("getGrantor", index)
}

// UnpackGetGrantor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe8f17667.
//
// Solidity: function getGrantor(uint256 index) view returns(address grantor)
func (administeredAgent *AdministeredAgent) UnpackGetGrantor(data []byte) (common.Address, error) {
	out, err := administeredAgent.abi.Unpack("getGrantor", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGetIsActor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a657bfa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getIsActor(address account) view returns(bool isActor)
func (administeredAgent *AdministeredAgent) PackGetIsActor(account common.Address) []byte {
	enc, err := administeredAgent.abi.Pack("getIsActor", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetIsActor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a657bfa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getIsActor(address account) view returns(bool isActor)
func (administeredAgent *AdministeredAgent) TryPackGetIsActor(account common.Address) ([]byte, error) {
	return administeredAgent.abi.Pack("getIsActor", account)
}

// UnpackGetIsActor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8a657bfa.
//
// Solidity: function getIsActor(address account) view returns(bool isActor)
func (administeredAgent *AdministeredAgent) UnpackGetIsActor(data []byte) (bool, error) {
	out, err := administeredAgent.abi.Unpack("getIsActor", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackGetIsAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x822b0ceb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getIsAdmin(address account) view returns(bool isAdmin)
func (administeredAgent *AdministeredAgent) PackGetIsAdmin(account common.Address) []byte {
	enc, err := administeredAgent.abi.Pack("getIsAdmin", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetIsAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x822b0ceb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getIsAdmin(address account) view returns(bool isAdmin)
func (administeredAgent *AdministeredAgent) TryPackGetIsAdmin(account common.Address) ([]byte, error) {
	return administeredAgent.abi.Pack("getIsAdmin", account)
}

// UnpackGetIsAdmin is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x822b0ceb.
//
// Solidity: function getIsAdmin(address account) view returns(bool isAdmin)
func (administeredAgent *AdministeredAgent) UnpackGetIsAdmin(data []byte) (bool, error) {
	out, err := administeredAgent.abi.Unpack("getIsAdmin", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackGetIsGrantor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1214a0a8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getIsGrantor(address account) view returns(bool isGrantor)
func (administeredAgent *AdministeredAgent) PackGetIsGrantor(account common.Address) []byte {
	enc, err := administeredAgent.abi.Pack("getIsGrantor", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetIsGrantor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1214a0a8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getIsGrantor(address account) view returns(bool isGrantor)
func (administeredAgent *AdministeredAgent) TryPackGetIsGrantor(account common.Address) ([]byte, error) {
	return administeredAgent.abi.Pack("getIsGrantor", account)
}

// UnpackGetIsGrantor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1214a0a8.
//
// Solidity: function getIsGrantor(address account) view returns(bool isGrantor)
func (administeredAgent *AdministeredAgent) UnpackGetIsGrantor(data []byte) (bool, error) {
	out, err := administeredAgent.abi.Unpack("getIsGrantor", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackGetIsRevoker is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9bb7be45.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getIsRevoker(address account) view returns(bool isRevoker)
func (administeredAgent *AdministeredAgent) PackGetIsRevoker(account common.Address) []byte {
	enc, err := administeredAgent.abi.Pack("getIsRevoker", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetIsRevoker is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9bb7be45.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getIsRevoker(address account) view returns(bool isRevoker)
func (administeredAgent *AdministeredAgent) TryPackGetIsRevoker(account common.Address) ([]byte, error) {
	return administeredAgent.abi.Pack("getIsRevoker", account)
}

// UnpackGetIsRevoker is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9bb7be45.
//
// Solidity: function getIsRevoker(address account) view returns(bool isRevoker)
func (administeredAgent *AdministeredAgent) UnpackGetIsRevoker(data []byte) (bool, error) {
	out, err := administeredAgent.abi.Unpack("getIsRevoker", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackGetRevoker is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc8c0eb87.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRevoker(uint256 index) view returns(address revoker)
func (administeredAgent *AdministeredAgent) PackGetRevoker(index *big.Int) []byte {
	enc, err := administeredAgent.abi.Pack("getRevoker", index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRevoker is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc8c0eb87.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRevoker(uint256 index) view returns(address revoker)
func (administeredAgent *AdministeredAgent) TryPackGetRevoker(index *big.Int) ([]byte, error) {
	return administeredAgent.abi.Pack("getRevoker", index)
}

// UnpackGetRevoker is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc8c0eb87.
//
// Solidity: function getRevoker(uint256 index) view returns(address revoker)
func (administeredAgent *AdministeredAgent) UnpackGetRevoker(data []byte) (common.Address, error) {
	out, err := administeredAgent.abi.Unpack("getRevoker", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGrantorCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2895e66d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function grantorCount() view returns(uint256)
func (administeredAgent *AdministeredAgent) PackGrantorCount() []byte {
	enc, err := administeredAgent.abi.Pack("grantorCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGrantorCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2895e66d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function grantorCount() view returns(uint256)
func (administeredAgent *AdministeredAgent) TryPackGrantorCount() ([]byte, error) {
	return administeredAgent.abi.Pack("grantorCount")
}

// UnpackGrantorCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2895e66d.
//
// Solidity: function grantorCount() view returns(uint256)
func (administeredAgent *AdministeredAgent) UnpackGrantorCount(data []byte) (*big.Int, error) {
	out, err := administeredAgent.abi.Unpack("grantorCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRemoveActor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56158044.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function removeActor(address account) returns()
func (administeredAgent *AdministeredAgent) PackRemoveActor(account common.Address) []byte {
	enc, err := administeredAgent.abi.Pack("removeActor", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRemoveActor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56158044.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function removeActor(address account) returns()
func (administeredAgent *AdministeredAgent) TryPackRemoveActor(account common.Address) ([]byte, error) {
	return administeredAgent.abi.Pack("removeActor", account)
}

// PackRemoveAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1785f53c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function removeAdmin(address account) returns()
func (administeredAgent *AdministeredAgent) PackRemoveAdmin(account common.Address) []byte {
	enc, err := administeredAgent.abi.Pack("removeAdmin", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRemoveAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1785f53c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function removeAdmin(address account) returns()
func (administeredAgent *AdministeredAgent) TryPackRemoveAdmin(account common.Address) ([]byte, error) {
	return administeredAgent.abi.Pack("removeAdmin", account)
}

// PackRemoveGrantor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x332cc9c6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function removeGrantor(address account) returns()
func (administeredAgent *AdministeredAgent) PackRemoveGrantor(account common.Address) []byte {
	enc, err := administeredAgent.abi.Pack("removeGrantor", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRemoveGrantor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x332cc9c6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function removeGrantor(address account) returns()
func (administeredAgent *AdministeredAgent) TryPackRemoveGrantor(account common.Address) ([]byte, error) {
	return administeredAgent.abi.Pack("removeGrantor", account)
}

// PackRemoveRevoker is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc06f8b94.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function removeRevoker(address account) returns()
func (administeredAgent *AdministeredAgent) PackRemoveRevoker(account common.Address) []byte {
	enc, err := administeredAgent.abi.Pack("removeRevoker", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRemoveRevoker is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc06f8b94.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function removeRevoker(address account) returns()
func (administeredAgent *AdministeredAgent) TryPackRemoveRevoker(account common.Address) ([]byte, error) {
	return administeredAgent.abi.Pack("removeRevoker", account)
}

// PackRevokerCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe5c1ff08.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revokerCount() view returns(uint256)
func (administeredAgent *AdministeredAgent) PackRevokerCount() []byte {
	enc, err := administeredAgent.abi.Pack("revokerCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevokerCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe5c1ff08.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revokerCount() view returns(uint256)
func (administeredAgent *AdministeredAgent) TryPackRevokerCount() ([]byte, error) {
	return administeredAgent.abi.Pack("revokerCount")
}

// UnpackRevokerCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe5c1ff08.
//
// Solidity: function revokerCount() view returns(uint256)
func (administeredAgent *AdministeredAgent) UnpackRevokerCount(data []byte) (*big.Int, error) {
	out, err := administeredAgent.abi.Unpack("revokerCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSendValue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x24a084df.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sendValue(address target, uint256 value) payable returns()
func (administeredAgent *AdministeredAgent) PackSendValue(target common.Address, value *big.Int) []byte {
	enc, err := administeredAgent.abi.Pack("sendValue", target, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSendValue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x24a084df.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sendValue(address target, uint256 value) payable returns()
func (administeredAgent *AdministeredAgent) TryPackSendValue(target common.Address, value *big.Int) ([]byte, error) {
	return administeredAgent.abi.Pack("sendValue", target, value)
}

// AdministeredAgentActorAdded represents a ActorAdded event raised by the AdministeredAgent contract.
type AdministeredAgentActorAdded struct {
	Account common.Address
	Caller  common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const AdministeredAgentActorAddedEventName = "ActorAdded"

// ContractEventName returns the user-defined event name.
func (AdministeredAgentActorAdded) ContractEventName() string {
	return AdministeredAgentActorAddedEventName
}

// UnpackActorAddedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ActorAdded(address indexed account, address indexed caller)
func (administeredAgent *AdministeredAgent) UnpackActorAddedEvent(log *types.Log) (*AdministeredAgentActorAdded, error) {
	event := "ActorAdded"
	if len(log.Topics) == 0 || log.Topics[0] != administeredAgent.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(AdministeredAgentActorAdded)
	if len(log.Data) > 0 {
		if err := administeredAgent.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range administeredAgent.abi.Events[event].Inputs {
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

// AdministeredAgentActorRemoved represents a ActorRemoved event raised by the AdministeredAgent contract.
type AdministeredAgentActorRemoved struct {
	Account common.Address
	Caller  common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const AdministeredAgentActorRemovedEventName = "ActorRemoved"

// ContractEventName returns the user-defined event name.
func (AdministeredAgentActorRemoved) ContractEventName() string {
	return AdministeredAgentActorRemovedEventName
}

// UnpackActorRemovedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ActorRemoved(address indexed account, address indexed caller)
func (administeredAgent *AdministeredAgent) UnpackActorRemovedEvent(log *types.Log) (*AdministeredAgentActorRemoved, error) {
	event := "ActorRemoved"
	if len(log.Topics) == 0 || log.Topics[0] != administeredAgent.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(AdministeredAgentActorRemoved)
	if len(log.Data) > 0 {
		if err := administeredAgent.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range administeredAgent.abi.Events[event].Inputs {
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

// AdministeredAgentAdminAdded represents a AdminAdded event raised by the AdministeredAgent contract.
type AdministeredAgentAdminAdded struct {
	Account common.Address
	Caller  common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const AdministeredAgentAdminAddedEventName = "AdminAdded"

// ContractEventName returns the user-defined event name.
func (AdministeredAgentAdminAdded) ContractEventName() string {
	return AdministeredAgentAdminAddedEventName
}

// UnpackAdminAddedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AdminAdded(address indexed account, address indexed caller)
func (administeredAgent *AdministeredAgent) UnpackAdminAddedEvent(log *types.Log) (*AdministeredAgentAdminAdded, error) {
	event := "AdminAdded"
	if len(log.Topics) == 0 || log.Topics[0] != administeredAgent.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(AdministeredAgentAdminAdded)
	if len(log.Data) > 0 {
		if err := administeredAgent.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range administeredAgent.abi.Events[event].Inputs {
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

// AdministeredAgentAdminRemoved represents a AdminRemoved event raised by the AdministeredAgent contract.
type AdministeredAgentAdminRemoved struct {
	Account common.Address
	Caller  common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const AdministeredAgentAdminRemovedEventName = "AdminRemoved"

// ContractEventName returns the user-defined event name.
func (AdministeredAgentAdminRemoved) ContractEventName() string {
	return AdministeredAgentAdminRemovedEventName
}

// UnpackAdminRemovedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AdminRemoved(address indexed account, address indexed caller)
func (administeredAgent *AdministeredAgent) UnpackAdminRemovedEvent(log *types.Log) (*AdministeredAgentAdminRemoved, error) {
	event := "AdminRemoved"
	if len(log.Topics) == 0 || log.Topics[0] != administeredAgent.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(AdministeredAgentAdminRemoved)
	if len(log.Data) > 0 {
		if err := administeredAgent.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range administeredAgent.abi.Events[event].Inputs {
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

// AdministeredAgentGrantorAdded represents a GrantorAdded event raised by the AdministeredAgent contract.
type AdministeredAgentGrantorAdded struct {
	Account common.Address
	Caller  common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const AdministeredAgentGrantorAddedEventName = "GrantorAdded"

// ContractEventName returns the user-defined event name.
func (AdministeredAgentGrantorAdded) ContractEventName() string {
	return AdministeredAgentGrantorAddedEventName
}

// UnpackGrantorAddedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GrantorAdded(address indexed account, address indexed caller)
func (administeredAgent *AdministeredAgent) UnpackGrantorAddedEvent(log *types.Log) (*AdministeredAgentGrantorAdded, error) {
	event := "GrantorAdded"
	if len(log.Topics) == 0 || log.Topics[0] != administeredAgent.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(AdministeredAgentGrantorAdded)
	if len(log.Data) > 0 {
		if err := administeredAgent.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range administeredAgent.abi.Events[event].Inputs {
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

// AdministeredAgentGrantorRemoved represents a GrantorRemoved event raised by the AdministeredAgent contract.
type AdministeredAgentGrantorRemoved struct {
	Account common.Address
	Caller  common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const AdministeredAgentGrantorRemovedEventName = "GrantorRemoved"

// ContractEventName returns the user-defined event name.
func (AdministeredAgentGrantorRemoved) ContractEventName() string {
	return AdministeredAgentGrantorRemovedEventName
}

// UnpackGrantorRemovedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GrantorRemoved(address indexed account, address indexed caller)
func (administeredAgent *AdministeredAgent) UnpackGrantorRemovedEvent(log *types.Log) (*AdministeredAgentGrantorRemoved, error) {
	event := "GrantorRemoved"
	if len(log.Topics) == 0 || log.Topics[0] != administeredAgent.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(AdministeredAgentGrantorRemoved)
	if len(log.Data) > 0 {
		if err := administeredAgent.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range administeredAgent.abi.Events[event].Inputs {
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

// AdministeredAgentRevokerAdded represents a RevokerAdded event raised by the AdministeredAgent contract.
type AdministeredAgentRevokerAdded struct {
	Account common.Address
	Caller  common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const AdministeredAgentRevokerAddedEventName = "RevokerAdded"

// ContractEventName returns the user-defined event name.
func (AdministeredAgentRevokerAdded) ContractEventName() string {
	return AdministeredAgentRevokerAddedEventName
}

// UnpackRevokerAddedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RevokerAdded(address indexed account, address indexed caller)
func (administeredAgent *AdministeredAgent) UnpackRevokerAddedEvent(log *types.Log) (*AdministeredAgentRevokerAdded, error) {
	event := "RevokerAdded"
	if len(log.Topics) == 0 || log.Topics[0] != administeredAgent.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(AdministeredAgentRevokerAdded)
	if len(log.Data) > 0 {
		if err := administeredAgent.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range administeredAgent.abi.Events[event].Inputs {
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

// AdministeredAgentRevokerRemoved represents a RevokerRemoved event raised by the AdministeredAgent contract.
type AdministeredAgentRevokerRemoved struct {
	Account common.Address
	Caller  common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const AdministeredAgentRevokerRemovedEventName = "RevokerRemoved"

// ContractEventName returns the user-defined event name.
func (AdministeredAgentRevokerRemoved) ContractEventName() string {
	return AdministeredAgentRevokerRemovedEventName
}

// UnpackRevokerRemovedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RevokerRemoved(address indexed account, address indexed caller)
func (administeredAgent *AdministeredAgent) UnpackRevokerRemovedEvent(log *types.Log) (*AdministeredAgentRevokerRemoved, error) {
	event := "RevokerRemoved"
	if len(log.Topics) == 0 || log.Topics[0] != administeredAgent.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(AdministeredAgentRevokerRemoved)
	if len(log.Data) > 0 {
		if err := administeredAgent.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range administeredAgent.abi.Events[event].Inputs {
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
func (administeredAgent *AdministeredAgent) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], administeredAgent.abi.Errors["AccountAlreadyActor"].ID.Bytes()[:4]) {
		return administeredAgent.UnpackAccountAlreadyActorError(raw[4:])
	}
	if bytes.Equal(raw[:4], administeredAgent.abi.Errors["AccountAlreadyAdmin"].ID.Bytes()[:4]) {
		return administeredAgent.UnpackAccountAlreadyAdminError(raw[4:])
	}
	if bytes.Equal(raw[:4], administeredAgent.abi.Errors["AccountAlreadyGrantor"].ID.Bytes()[:4]) {
		return administeredAgent.UnpackAccountAlreadyGrantorError(raw[4:])
	}
	if bytes.Equal(raw[:4], administeredAgent.abi.Errors["AccountAlreadyRevoker"].ID.Bytes()[:4]) {
		return administeredAgent.UnpackAccountAlreadyRevokerError(raw[4:])
	}
	if bytes.Equal(raw[:4], administeredAgent.abi.Errors["AccountNotActor"].ID.Bytes()[:4]) {
		return administeredAgent.UnpackAccountNotActorError(raw[4:])
	}
	if bytes.Equal(raw[:4], administeredAgent.abi.Errors["AccountNotAdmin"].ID.Bytes()[:4]) {
		return administeredAgent.UnpackAccountNotAdminError(raw[4:])
	}
	if bytes.Equal(raw[:4], administeredAgent.abi.Errors["AccountNotGrantor"].ID.Bytes()[:4]) {
		return administeredAgent.UnpackAccountNotGrantorError(raw[4:])
	}
	if bytes.Equal(raw[:4], administeredAgent.abi.Errors["AccountNotRevoker"].ID.Bytes()[:4]) {
		return administeredAgent.UnpackAccountNotRevokerError(raw[4:])
	}
	if bytes.Equal(raw[:4], administeredAgent.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return administeredAgent.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], administeredAgent.abi.Errors["AddressInsufficientBalance"].ID.Bytes()[:4]) {
		return administeredAgent.UnpackAddressInsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], administeredAgent.abi.Errors["FailedInnerCall"].ID.Bytes()[:4]) {
		return administeredAgent.UnpackFailedInnerCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], administeredAgent.abi.Errors["InvalidTarget"].ID.Bytes()[:4]) {
		return administeredAgent.UnpackInvalidTargetError(raw[4:])
	}
	if bytes.Equal(raw[:4], administeredAgent.abi.Errors["MismatchedArrayLengths"].ID.Bytes()[:4]) {
		return administeredAgent.UnpackMismatchedArrayLengthsError(raw[4:])
	}
	if bytes.Equal(raw[:4], administeredAgent.abi.Errors["NoAdminsRemaining"].ID.Bytes()[:4]) {
		return administeredAgent.UnpackNoAdminsRemainingError(raw[4:])
	}
	if bytes.Equal(raw[:4], administeredAgent.abi.Errors["NotActor"].ID.Bytes()[:4]) {
		return administeredAgent.UnpackNotActorError(raw[4:])
	}
	if bytes.Equal(raw[:4], administeredAgent.abi.Errors["NotAdmin"].ID.Bytes()[:4]) {
		return administeredAgent.UnpackNotAdminError(raw[4:])
	}
	if bytes.Equal(raw[:4], administeredAgent.abi.Errors["NotGrantor"].ID.Bytes()[:4]) {
		return administeredAgent.UnpackNotGrantorError(raw[4:])
	}
	if bytes.Equal(raw[:4], administeredAgent.abi.Errors["NotRevoker"].ID.Bytes()[:4]) {
		return administeredAgent.UnpackNotRevokerError(raw[4:])
	}
	if bytes.Equal(raw[:4], administeredAgent.abi.Errors["ZeroAccount"].ID.Bytes()[:4]) {
		return administeredAgent.UnpackZeroAccountError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// AdministeredAgentAccountAlreadyActor represents a AccountAlreadyActor error raised by the AdministeredAgent contract.
type AdministeredAgentAccountAlreadyActor struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccountAlreadyActor()
func AdministeredAgentAccountAlreadyActorErrorID() common.Hash {
	return common.HexToHash("0x651ec1937c4b4d40d9b8785b329251a4663ee5b8533797abccc5e45d3dcdcaf6")
}

// UnpackAccountAlreadyActorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccountAlreadyActor()
func (administeredAgent *AdministeredAgent) UnpackAccountAlreadyActorError(raw []byte) (*AdministeredAgentAccountAlreadyActor, error) {
	out := new(AdministeredAgentAccountAlreadyActor)
	if err := administeredAgent.abi.UnpackIntoInterface(out, "AccountAlreadyActor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AdministeredAgentAccountAlreadyAdmin represents a AccountAlreadyAdmin error raised by the AdministeredAgent contract.
type AdministeredAgentAccountAlreadyAdmin struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccountAlreadyAdmin()
func AdministeredAgentAccountAlreadyAdminErrorID() common.Hash {
	return common.HexToHash("0x4f6eb1587e2ced376ccc8408eb49104bc1a4aa1cceaaf5bf349bb4fb3e65b680")
}

// UnpackAccountAlreadyAdminError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccountAlreadyAdmin()
func (administeredAgent *AdministeredAgent) UnpackAccountAlreadyAdminError(raw []byte) (*AdministeredAgentAccountAlreadyAdmin, error) {
	out := new(AdministeredAgentAccountAlreadyAdmin)
	if err := administeredAgent.abi.UnpackIntoInterface(out, "AccountAlreadyAdmin", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AdministeredAgentAccountAlreadyGrantor represents a AccountAlreadyGrantor error raised by the AdministeredAgent contract.
type AdministeredAgentAccountAlreadyGrantor struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccountAlreadyGrantor()
func AdministeredAgentAccountAlreadyGrantorErrorID() common.Hash {
	return common.HexToHash("0x0cf5152e52f081cf61d3cd3fb5fb092498a9b33deefa11ccac847ffdb610aa11")
}

// UnpackAccountAlreadyGrantorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccountAlreadyGrantor()
func (administeredAgent *AdministeredAgent) UnpackAccountAlreadyGrantorError(raw []byte) (*AdministeredAgentAccountAlreadyGrantor, error) {
	out := new(AdministeredAgentAccountAlreadyGrantor)
	if err := administeredAgent.abi.UnpackIntoInterface(out, "AccountAlreadyGrantor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AdministeredAgentAccountAlreadyRevoker represents a AccountAlreadyRevoker error raised by the AdministeredAgent contract.
type AdministeredAgentAccountAlreadyRevoker struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccountAlreadyRevoker()
func AdministeredAgentAccountAlreadyRevokerErrorID() common.Hash {
	return common.HexToHash("0xc7d6c987197171fa6aea666644919b2076b9c17baf785c2fe349b060a9d57c7b")
}

// UnpackAccountAlreadyRevokerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccountAlreadyRevoker()
func (administeredAgent *AdministeredAgent) UnpackAccountAlreadyRevokerError(raw []byte) (*AdministeredAgentAccountAlreadyRevoker, error) {
	out := new(AdministeredAgentAccountAlreadyRevoker)
	if err := administeredAgent.abi.UnpackIntoInterface(out, "AccountAlreadyRevoker", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AdministeredAgentAccountNotActor represents a AccountNotActor error raised by the AdministeredAgent contract.
type AdministeredAgentAccountNotActor struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccountNotActor()
func AdministeredAgentAccountNotActorErrorID() common.Hash {
	return common.HexToHash("0x139099112840b9af332b642fa1368f414379376754f633cc5508fab764d0e89d")
}

// UnpackAccountNotActorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccountNotActor()
func (administeredAgent *AdministeredAgent) UnpackAccountNotActorError(raw []byte) (*AdministeredAgentAccountNotActor, error) {
	out := new(AdministeredAgentAccountNotActor)
	if err := administeredAgent.abi.UnpackIntoInterface(out, "AccountNotActor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AdministeredAgentAccountNotAdmin represents a AccountNotAdmin error raised by the AdministeredAgent contract.
type AdministeredAgentAccountNotAdmin struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccountNotAdmin()
func AdministeredAgentAccountNotAdminErrorID() common.Hash {
	return common.HexToHash("0x09059f68f222919716d3dedf1715bf443c309b507a5616d16081b18cee33c2fd")
}

// UnpackAccountNotAdminError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccountNotAdmin()
func (administeredAgent *AdministeredAgent) UnpackAccountNotAdminError(raw []byte) (*AdministeredAgentAccountNotAdmin, error) {
	out := new(AdministeredAgentAccountNotAdmin)
	if err := administeredAgent.abi.UnpackIntoInterface(out, "AccountNotAdmin", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AdministeredAgentAccountNotGrantor represents a AccountNotGrantor error raised by the AdministeredAgent contract.
type AdministeredAgentAccountNotGrantor struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccountNotGrantor()
func AdministeredAgentAccountNotGrantorErrorID() common.Hash {
	return common.HexToHash("0xa05438b4137146e30b3777eeab450c1377288eb7ead6a67385166e61b0b64495")
}

// UnpackAccountNotGrantorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccountNotGrantor()
func (administeredAgent *AdministeredAgent) UnpackAccountNotGrantorError(raw []byte) (*AdministeredAgentAccountNotGrantor, error) {
	out := new(AdministeredAgentAccountNotGrantor)
	if err := administeredAgent.abi.UnpackIntoInterface(out, "AccountNotGrantor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AdministeredAgentAccountNotRevoker represents a AccountNotRevoker error raised by the AdministeredAgent contract.
type AdministeredAgentAccountNotRevoker struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccountNotRevoker()
func AdministeredAgentAccountNotRevokerErrorID() common.Hash {
	return common.HexToHash("0x63d119de957656c084980aed2df750aa489720c260861115f30be91a9da64ee1")
}

// UnpackAccountNotRevokerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccountNotRevoker()
func (administeredAgent *AdministeredAgent) UnpackAccountNotRevokerError(raw []byte) (*AdministeredAgentAccountNotRevoker, error) {
	out := new(AdministeredAgentAccountNotRevoker)
	if err := administeredAgent.abi.UnpackIntoInterface(out, "AccountNotRevoker", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AdministeredAgentAddressEmptyCode represents a AddressEmptyCode error raised by the AdministeredAgent contract.
type AdministeredAgentAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func AdministeredAgentAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (administeredAgent *AdministeredAgent) UnpackAddressEmptyCodeError(raw []byte) (*AdministeredAgentAddressEmptyCode, error) {
	out := new(AdministeredAgentAddressEmptyCode)
	if err := administeredAgent.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AdministeredAgentAddressInsufficientBalance represents a AddressInsufficientBalance error raised by the AdministeredAgent contract.
type AdministeredAgentAddressInsufficientBalance struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressInsufficientBalance(address account)
func AdministeredAgentAddressInsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xcd7860599b9fd41bcf04bec8b7a59cb8b83ebbb59480bead3f13259df2ace421")
}

// UnpackAddressInsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressInsufficientBalance(address account)
func (administeredAgent *AdministeredAgent) UnpackAddressInsufficientBalanceError(raw []byte) (*AdministeredAgentAddressInsufficientBalance, error) {
	out := new(AdministeredAgentAddressInsufficientBalance)
	if err := administeredAgent.abi.UnpackIntoInterface(out, "AddressInsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AdministeredAgentFailedInnerCall represents a FailedInnerCall error raised by the AdministeredAgent contract.
type AdministeredAgentFailedInnerCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedInnerCall()
func AdministeredAgentFailedInnerCallErrorID() common.Hash {
	return common.HexToHash("0x1425ea42df7c932537f94e8b917ea9c5931f140fb6e8098822ef05dc56222ca9")
}

// UnpackFailedInnerCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedInnerCall()
func (administeredAgent *AdministeredAgent) UnpackFailedInnerCallError(raw []byte) (*AdministeredAgentFailedInnerCall, error) {
	out := new(AdministeredAgentFailedInnerCall)
	if err := administeredAgent.abi.UnpackIntoInterface(out, "FailedInnerCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AdministeredAgentInvalidTarget represents a InvalidTarget error raised by the AdministeredAgent contract.
type AdministeredAgentInvalidTarget struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidTarget()
func AdministeredAgentInvalidTargetErrorID() common.Hash {
	return common.HexToHash("0x82d5d76a554b1226e0bd53ae5121b9d30262dd775be75ba7d4bd87ba04ede349")
}

// UnpackInvalidTargetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidTarget()
func (administeredAgent *AdministeredAgent) UnpackInvalidTargetError(raw []byte) (*AdministeredAgentInvalidTarget, error) {
	out := new(AdministeredAgentInvalidTarget)
	if err := administeredAgent.abi.UnpackIntoInterface(out, "InvalidTarget", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AdministeredAgentMismatchedArrayLengths represents a MismatchedArrayLengths error raised by the AdministeredAgent contract.
type AdministeredAgentMismatchedArrayLengths struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MismatchedArrayLengths()
func AdministeredAgentMismatchedArrayLengthsErrorID() common.Hash {
	return common.HexToHash("0x568efce2118b954ae00f44f99f02864a5ce4a9ac58f97cd1a0cc3cb0010ef5a9")
}

// UnpackMismatchedArrayLengthsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MismatchedArrayLengths()
func (administeredAgent *AdministeredAgent) UnpackMismatchedArrayLengthsError(raw []byte) (*AdministeredAgentMismatchedArrayLengths, error) {
	out := new(AdministeredAgentMismatchedArrayLengths)
	if err := administeredAgent.abi.UnpackIntoInterface(out, "MismatchedArrayLengths", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AdministeredAgentNoAdminsRemaining represents a NoAdminsRemaining error raised by the AdministeredAgent contract.
type AdministeredAgentNoAdminsRemaining struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoAdminsRemaining()
func AdministeredAgentNoAdminsRemainingErrorID() common.Hash {
	return common.HexToHash("0x25782a76e2827e5796065508380f5fb1428071f2746e46151b9ecae56521ff22")
}

// UnpackNoAdminsRemainingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoAdminsRemaining()
func (administeredAgent *AdministeredAgent) UnpackNoAdminsRemainingError(raw []byte) (*AdministeredAgentNoAdminsRemaining, error) {
	out := new(AdministeredAgentNoAdminsRemaining)
	if err := administeredAgent.abi.UnpackIntoInterface(out, "NoAdminsRemaining", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AdministeredAgentNotActor represents a NotActor error raised by the AdministeredAgent contract.
type AdministeredAgentNotActor struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotActor()
func AdministeredAgentNotActorErrorID() common.Hash {
	return common.HexToHash("0x66ecfef4393c3a32c39b32b596d366051aa13a4e75398e3d178fcd29e1ac135f")
}

// UnpackNotActorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotActor()
func (administeredAgent *AdministeredAgent) UnpackNotActorError(raw []byte) (*AdministeredAgentNotActor, error) {
	out := new(AdministeredAgentNotActor)
	if err := administeredAgent.abi.UnpackIntoInterface(out, "NotActor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AdministeredAgentNotAdmin represents a NotAdmin error raised by the AdministeredAgent contract.
type AdministeredAgentNotAdmin struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAdmin()
func AdministeredAgentNotAdminErrorID() common.Hash {
	return common.HexToHash("0x7bfa4b9fb0cd3687c1f539f384b3f3f258f2c9aa9186353d0815413b508ed97d")
}

// UnpackNotAdminError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAdmin()
func (administeredAgent *AdministeredAgent) UnpackNotAdminError(raw []byte) (*AdministeredAgentNotAdmin, error) {
	out := new(AdministeredAgentNotAdmin)
	if err := administeredAgent.abi.UnpackIntoInterface(out, "NotAdmin", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AdministeredAgentNotGrantor represents a NotGrantor error raised by the AdministeredAgent contract.
type AdministeredAgentNotGrantor struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotGrantor()
func AdministeredAgentNotGrantorErrorID() common.Hash {
	return common.HexToHash("0x1992211e343cb408699c397959d336a1bfedd2c3292077302d7b3cbb196dd77f")
}

// UnpackNotGrantorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotGrantor()
func (administeredAgent *AdministeredAgent) UnpackNotGrantorError(raw []byte) (*AdministeredAgentNotGrantor, error) {
	out := new(AdministeredAgentNotGrantor)
	if err := administeredAgent.abi.UnpackIntoInterface(out, "NotGrantor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AdministeredAgentNotRevoker represents a NotRevoker error raised by the AdministeredAgent contract.
type AdministeredAgentNotRevoker struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRevoker()
func AdministeredAgentNotRevokerErrorID() common.Hash {
	return common.HexToHash("0x2ad3d44fa26b9c228921ca35c4ae0b79f50740e02e839c687e798c42969f8074")
}

// UnpackNotRevokerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRevoker()
func (administeredAgent *AdministeredAgent) UnpackNotRevokerError(raw []byte) (*AdministeredAgentNotRevoker, error) {
	out := new(AdministeredAgentNotRevoker)
	if err := administeredAgent.abi.UnpackIntoInterface(out, "NotRevoker", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AdministeredAgentZeroAccount represents a ZeroAccount error raised by the AdministeredAgent contract.
type AdministeredAgentZeroAccount struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAccount()
func AdministeredAgentZeroAccountErrorID() common.Hash {
	return common.HexToHash("0xbfcf3c0bb32fe792f677ae14b5f44b9695700b5b4a64cfda8a7f506371f2d39f")
}

// UnpackZeroAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAccount()
func (administeredAgent *AdministeredAgent) UnpackZeroAccountError(raw []byte) (*AdministeredAgentZeroAccount, error) {
	out := new(AdministeredAgentZeroAccount)
	if err := administeredAgent.abi.UnpackIntoInterface(out, "ZeroAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}
