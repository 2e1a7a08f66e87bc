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

// TimelockMetaData contains all meta data concerning the Timelock contract.
var TimelockMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"minDelay\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"admin\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"stateMutability\":\"payable\",\"type\":\"receive\"},{\"inputs\":[],\"name\":\"CANCELLER_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DEFAULT_ADMIN_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"EXECUTOR_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PAUSER_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PROPOSER_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"cancel\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"name\":\"execute\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"payloads\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"predecessor\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"executeBatch\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"getMinDelay\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"getOperationState\",\"outputs\":[{\"internalType\":\"enumTimelockController.OperationState\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"}],\"name\":\"getRoleAdmin\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"getTimestamp\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"grantRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"hasRole\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"predecessor\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"hashOperation\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"payloads\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"predecessor\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"hashOperationBatch\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"isOperation\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"isOperationDone\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"isOperationPending\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"isOperationReady\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256[]\",\"name\":\"\",\"type\":\"uint256[]\"},{\"internalType\":\"uint256[]\",\"name\":\"\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"onERC1155BatchReceived\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"onERC1155Received\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"onERC721Received\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"paused\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"callerConfirmation\",\"type\":\"address\"}],\"name\":\"renounceRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"revokeRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"name\":\"schedule\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"payloads\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"predecessor\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"delay\",\"type\":\"uint256\"}],\"name\":\"scheduleBatch\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unpause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"newDelay\",\"type\":\"uint256\"}],\"name\":\"updateDelay\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"newDelay\",\"type\":\"uint256\"}],\"name\":\"updateDelayImmediately\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"CallExecuted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"CallSalt\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"predecessor\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"delay\",\"type\":\"uint256\"}],\"name\":\"CallScheduled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"Cancelled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"oldDuration\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newDuration\",\"type\":\"uint256\"}],\"name\":\"MinDelayChange\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"Paused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"previousAdminRole\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"newAdminRole\",\"type\":\"bytes32\"}],\"name\":\"RoleAdminChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"RoleGranted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"RoleRevoked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"Unpaused\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"AccessControlBadConfirmation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"neededRole\",\"type\":\"bytes32\"}],\"name\":\"AccessControlUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EnforcedPause\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ExpectedPause\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"delay\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minDelay\",\"type\":\"uint256\"}],\"name\":\"TimelockInsufficientDelay\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"targets\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"payloads\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"values\",\"type\":\"uint256\"}],\"name\":\"TimelockInvalidOperationLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"TimelockUnauthorizedCaller\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"predecessorId\",\"type\":\"bytes32\"}],\"name\":\"TimelockUnexecutedPredecessor\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"operationId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"expectedStates\",\"type\":\"bytes32\"}],\"name\":\"TimelockUnexpectedOperationState\",\"type\":\"error\"}]",
	ID:  "Timelock",
	Bin: "0x608060405234801561000f575f5ffd5b50604051611f37380380611f3783398101604081905261002e9161032c565b604080515f8082526020820181815282840190935284929084906100529030610202565b506001600160a01b0381161561006e5761006c5f82610202565b505b5f5b8351811015610102576100c27fb09aa5aeb3702cfd50b6b62bc4532604938f21248a27a1d5ca736082b6819cc18583815181106100af576100af610366565b602002602001015161020260201b60201c565b506100f97ffd643c72710c63c0180259aba6b2d05451e3591a24e58b62239378085726f7838583815181106100af576100af610366565b50600101610070565b505f5b825181101561013a576101315f516020611f175f395f51905f528483815181106100af576100af610366565b50600101610105565b506002849055604080515f8152602081018690527f11c24f4ead16507c69ac467fbd5e4eed5fb5c699626d2cc6d66421df253886d5910160405180910390a15050506001600160a01b03821690506101d85760405162461bcd60e51b815260206004820152601360248201527f54696d656c6f636b2f7a65726f2d61646d696e00000000000000000000000000604482015260640160405180910390fd5b6101ef5f516020611f175f395f51905f525f610202565b506101fa5f306102ab565b50505061037a565b5f828152602081815260408083206001600160a01b038516845290915281205460ff166102a2575f838152602081815260408083206001600160a01b03861684529091529020805460ff1916600117905561025a3390565b6001600160a01b0316826001600160a01b0316847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a45060016102a5565b505f5b92915050565b5f828152602081815260408083206001600160a01b038516845290915281205460ff16156102a2575f838152602081815260408083206001600160a01b0386168085529252808320805460ff1916905551339286917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a45060016102a5565b5f5f6040838503121561033d575f5ffd5b825160208401519092506001600160a01b038116811461035b575f5ffd5b809150509250929050565b634e487b7160e01b5f52603260045260245ffd5b611b90806103875f395ff3fe6080604052600436106101e9575f3560e01c80637958004c11610108578063b1c5f4271161009d578063d547741f1161006d578063d547741f146105db578063e38335e5146105fa578063e63ab1e91461060d578063f23a6e6114610640578063f27a0c921461066b575f5ffd5b8063b1c5f42714610547578063bc197c8114610566578063c4d252f514610591578063d45c4435146105b0575f5ffd5b80638f61f4f5116100d85780638f61f4f5146104af57806391d14854146104e2578063a217fddf14610501578063b08e51c014610514575f5ffd5b80637958004c146104315780638065657f1461045d5780638456cb591461047c5780638f2a0bb014610490575f5ffd5b80632f2ff15d1161017e578063584b153e1161014e578063584b153e146103bd5780635c975abb146103dc57806364d62353146103f3578063704af64214610412575f5ffd5b80632f2ff15d1461034c57806331d507501461036b57806336568abe1461038a5780633f4ba83a146103a9575f5ffd5b806313bc9f20116101b957806313bc9f201461029d578063150b7a02146102bc578063248a9ca3146102ff5780632ab0f5291461032d575f5ffd5b806301d5062a146101f457806301ffc9a71461021557806307bd026514610249578063134008d31461028a575f5ffd5b366101f057005b5f5ffd5b3480156101ff575f5ffd5b5061021361020e366004611393565b61067f565b005b348015610220575f5ffd5b5061023461022f366004611401565b6106cc565b60405190151581526020015b60405180910390f35b348015610254575f5ffd5b5061027c7fd8aa0f3194971a2a116679f7c2090f6939c8d4e01a2a8d7e41d55e5351469e6381565b604051908152602001610240565b610213610298366004611428565b6106dc565b3480156102a8575f5ffd5b506102346102b736600461148e565b610724565b3480156102c7575f5ffd5b506102e66102d6366004611554565b630a85bd0160e11b949350505050565b6040516001600160e01b03199091168152602001610240565b34801561030a575f5ffd5b5061027c61031936600461148e565b5f9081526020819052604090206001015490565b348015610338575f5ffd5b5061023461034736600461148e565b610749565b348015610357575f5ffd5b506102136103663660046115b7565b610751565b348015610376575f5ffd5b5061023461038536600461148e565b61077b565b348015610395575f5ffd5b506102136103a43660046115b7565b61079f565b3480156103b4575f5ffd5b506102136107d7565b3480156103c8575f5ffd5b506102346103d736600461148e565b6107ec565b3480156103e7575f5ffd5b5060035460ff16610234565b3480156103fe575f5ffd5b5061021361040d36600461148e565b610831565b34801561041d575f5ffd5b5061021361042c36600461148e565b61089f565b34801561043c575f5ffd5b5061045061044b36600461148e565b6108f9565b60405161024091906115f5565b348015610468575f5ffd5b5061027c610477366004611428565b610941565b348015610487575f5ffd5b5061021361097f565b34801561049b575f5ffd5b506102136104aa36600461165b565b6109b1565b3480156104ba575f5ffd5b5061027c7fb09aa5aeb3702cfd50b6b62bc4532604938f21248a27a1d5ca736082b6819cc181565b3480156104ed575f5ffd5b506102346104fc3660046115b7565b610a66565b34801561050c575f5ffd5b5061027c5f81565b34801561051f575f5ffd5b5061027c7ffd643c72710c63c0180259aba6b2d05451e3591a24e58b62239378085726f78381565b348015610552575f5ffd5b5061027c61056136600461170d565b610a8e565b348015610571575f5ffd5b506102e6610580366004611836565b63bc197c8160e01b95945050505050565b34801561059c575f5ffd5b506102136105ab36600461148e565b610ad2565b3480156105bb575f5ffd5b5061027c6105ca36600461148e565b5f9081526001602052604090205490565b3480156105e6575f5ffd5b506102136105f53660046115b7565b610ae3565b61021361060836600461170d565b610b07565b348015610618575f5ffd5b5061027c7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a81565b34801561064b575f5ffd5b506102e661065a3660046118e2565b63f23a6e6160e01b95945050505050565b348015610676575f5ffd5b5060025461027c565b60405162461bcd60e51b815260206004820152601a60248201527f54696d656c6f636b2f7573652d7363686564756c65426174636800000000000060448201526064015b60405180910390fd5b5f6106d682610b29565b92915050565b60405162461bcd60e51b815260206004820152601960248201527f54696d656c6f636b2f7573652d6578656375746542617463680000000000000060448201526064016106c3565b5f60025b610731836108f9565b6003811115610742576107426115e1565b1492915050565b5f6003610728565b5f8281526020819052604090206001015461076b81610b4d565b6107758383610b57565b50505050565b5f80610786836108f9565b6003811115610797576107976115e1565b141592915050565b6001600160a01b03811633146107c85760405163334bd91960e11b815260040160405180910390fd5b6107d28282610be6565b505050565b5f6107e181610b4d565b6107e9610c4f565b50565b5f5f6107f7836108f9565b9050600181600381111561080d5761080d6115e1565b148061082a57506002816003811115610828576108286115e1565b145b9392505050565b3330811461085d5760405163e2850c5960e01b81526001600160a01b03821660048201526024016106c3565b60025460408051918252602082018490527f11c24f4ead16507c69ac467fbd5e4eed5fb5c699626d2cc6d66421df253886d5910160405180910390a150600255565b5f6108a981610b4d565b6040516364d6235360e01b81526004810183905230906364d62353906024015f604051808303815f87803b1580156108df575f5ffd5b505af11580156108f1573d5f5f3e3d5ffd5b505050505050565b5f81815260016020526040812054805f0361091657505f92915050565b600181036109275750600392915050565b428111156109385750600192915050565b50600292915050565b5f86868686868660405160200161095d9695949392919061195d565b6040516020818303038152906040528051906020012090509695505050505050565b7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a6109a981610b4d565b6107e9610ca1565b6109b9610cde565b5f5b88811015610a4957308a8a838181106109d6576109d6611999565b90506020020160208101906109eb91906119ad565b6001600160a01b031603610a415760405162461bcd60e51b815260206004820152601c60248201527f54696d656c6f636b2f73656c662d63616c6c732d64697361626c65640000000060448201526064016106c3565b6001016109bb565b50610a5b898989898989898989610d04565b505050505050505050565b5f918252602082815260408084206001600160a01b0393909316845291905290205460ff1690565b5f8888888888888888604051602001610aae989796959493929190611a5a565b60405160208183030381529060405280519060200120905098975050505050505050565b610ada610cde565b6107e981610e90565b5f82815260208190526040902060010154610afd81610b4d565b6107758383610be6565b610b0f610cde565b610b1f8888888888888888610f3a565b5050505050505050565b5f6001600160e01b03198216630271189760e51b14806106d657506106d6826110bb565b6107e981336110ef565b5f610b628383610a66565b610bdf575f838152602081815260408083206001600160a01b03861684529091529020805460ff19166001179055610b973390565b6001600160a01b0316826001600160a01b0316847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a45060016106d6565b505f6106d6565b5f610bf18383610a66565b15610bdf575f838152602081815260408083206001600160a01b0386168085529252808320805460ff1916905551339286917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a45060016106d6565b610c5761112c565b6003805460ff191690557f5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa335b6040516001600160a01b03909116815260200160405180910390a1565b610ca9610cde565b6003805460ff191660011790557f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a258610c843390565b60035460ff1615610d025760405163d93c066560e01b815260040160405180910390fd5b565b7fb09aa5aeb3702cfd50b6b62bc4532604938f21248a27a1d5ca736082b6819cc1610d2e81610b4d565b8887141580610d3d5750888514155b15610d6f576040516001624fcdef60e01b03198152600481018a905260248101869052604481018890526064016106c3565b5f610d808b8b8b8b8b8b8b8b610a8e565b9050610d8c818461114f565b5f5b8a811015610e415780827f4cf4410cc57040e44862ef0f45f3dd5a5e02db8eb8add648d4b0e236f1d07dca8e8e85818110610dcb57610dcb611999565b9050602002016020810190610de091906119ad565b8d8d86818110610df257610df2611999565b905060200201358c8c87818110610e0b57610e0b611999565b9050602002810190610e1d9190611af9565b8c8b604051610e319695949392919061195d565b60405180910390a3600101610d8e565b508315610e8357807f20fda5fd27a1ea7bf5b9567f143ac5470bb059374a27e8f67cb44f946f6d038785604051610e7a91815260200190565b60405180910390a25b5050505050505050505050565b7ffd643c72710c63c0180259aba6b2d05451e3591a24e58b62239378085726f783610eba81610b4d565b610ec3826107ec565b610eff5781610ed260026111e0565b610edc60016111e0565b604051635ead8eb560e01b815260048101939093521760248201526044016106c3565b5f828152600160205260408082208290555183917fbaa1eb22f2a492ba1a5fea61b8df4d27c6c8b5f3971e63bb58fa14ff72eedb7091a25050565b7fd8aa0f3194971a2a116679f7c2090f6939c8d4e01a2a8d7e41d55e5351469e63610f65815f610a66565b610f7357610f7381336110ef565b8786141580610f825750878414155b15610fb4576040516001624fcdef60e01b031981526004810189905260248101859052604481018790526064016106c3565b5f610fc58a8a8a8a8a8a8a8a610a8e565b9050610fd18185611202565b5f5b898110156110a5575f8b8b83818110610fee57610fee611999565b905060200201602081019061100391906119ad565b90505f8a8a8481811061101857611018611999565b905060200201359050365f8a8a8681811061103557611035611999565b90506020028101906110479190611af9565b9150915061105784848484611250565b84867fc2617efa69bab66782fa219543714338489c4e9e178271560a91b82c3f612b588686868660405161108e9493929190611b3b565b60405180910390a350505050806001019050610fd3565b506110af816112c4565b50505050505050505050565b5f6001600160e01b03198216637965db0b60e01b14806106d657506301ffc9a760e01b6001600160e01b03198316146106d6565b6110f98282610a66565b6111285760405163e2517d3f60e01b81526001600160a01b0382166004820152602481018390526044016106c3565b5050565b60035460ff16610d0257604051638dfc202b60e01b815260040160405180910390fd5b6111588261077b565b1561118957816111675f6111e0565b604051635ead8eb560e01b8152600481019290925260248201526044016106c3565b5f61119360025490565b9050808210156111c057604051635433660960e01b815260048101839052602481018290526044016106c3565b6111ca8242611b62565b5f93845260016020526040909320929092555050565b5f8160038111156111f3576111f36115e1565b600160ff919091161b92915050565b61120b82610724565b61121a578161116760026111e0565b801580159061122f575061122d81610749565b155b156111285760405163121534c360e31b8152600481018290526024016106c3565b5f5f856001600160a01b031685858560405161126d929190611b81565b5f6040518083038185875af1925050503d805f81146112a7576040519150601f19603f3d011682016040523d82523d5f602084013e6112ac565b606091505b50915091506112bb82826112ef565b50505050505050565b6112cd81610724565b6112dc578061116760026111e0565b5f90815260016020819052604090912055565b606082156112fe5750806106d6565b8151156113135761130e8261132c565b6106d6565b60405163d6bda27560e01b815260040160405180910390fd5b805160208201fd5b80356001600160a01b038116811461134a575f5ffd5b919050565b5f5f83601f84011261135f575f5ffd5b5081356001600160401b03811115611375575f5ffd5b60208301915083602082850101111561138c575f5ffd5b9250929050565b5f5f5f5f5f5f5f60c0888a0312156113a9575f5ffd5b6113b288611334565b96506020880135955060408801356001600160401b038111156113d3575f5ffd5b6113df8a828b0161134f565b989b979a50986060810135976080820135975060a09091013595509350505050565b5f60208284031215611411575f5ffd5b81356001600160e01b03198116811461082a575f5ffd5b5f5f5f5f5f5f60a0878903121561143d575f5ffd5b61144687611334565b95506020870135945060408701356001600160401b03811115611467575f5ffd5b61147389828a0161134f565b979a9699509760608101359660809091013595509350505050565b5f6020828403121561149e575f5ffd5b5035919050565b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f191681016001600160401b03811182821017156114e1576114e16114a5565b604052919050565b5f82601f8301126114f8575f5ffd5b81356001600160401b03811115611511576115116114a5565b611524601f8201601f19166020016114b9565b818152846020838601011115611538575f5ffd5b816020850160208301375f918101602001919091529392505050565b5f5f5f5f60808587031215611567575f5ffd5b61157085611334565b935061157e60208601611334565b92506040850135915060608501356001600160401b0381111561159f575f5ffd5b6115ab878288016114e9565b91505092959194509250565b5f5f604083850312156115c8575f5ffd5b823591506115d860208401611334565b90509250929050565b634e487b7160e01b5f52602160045260245ffd5b602081016004831061161557634e487b7160e01b5f52602160045260245ffd5b91905290565b5f5f83601f84011261162b575f5ffd5b5081356001600160401b03811115611641575f5ffd5b6020830191508360208260051b850101111561138c575f5ffd5b5f5f5f5f5f5f5f5f5f60c08a8c031215611673575f5ffd5b89356001600160401b03811115611688575f5ffd5b6116948c828d0161161b565b909a5098505060208a01356001600160401b038111156116b2575f5ffd5b6116be8c828d0161161b565b90985096505060408a01356001600160401b038111156116dc575f5ffd5b6116e88c828d0161161b565b9a9d999c50979a969997986060880135976080810135975060a0013595509350505050565b5f5f5f5f5f5f5f5f60a0898b031215611724575f5ffd5b88356001600160401b03811115611739575f5ffd5b6117458b828c0161161b565b90995097505060208901356001600160401b03811115611763575f5ffd5b61176f8b828c0161161b565b90975095505060408901356001600160401b0381111561178d575f5ffd5b6117998b828c0161161b565b999c989b509699959896976060870135966080013595509350505050565b5f82601f8301126117c6575f5ffd5b81356001600160401b038111156117df576117df6114a5565b8060051b6117ef602082016114b9565b9182526020818501810192908101908684111561180a575f5ffd5b6020860192505b8383101561182c578235825260209283019290910190611811565b9695505050505050565b5f5f5f5f5f60a0868803121561184a575f5ffd5b61185386611334565b945061186160208701611334565b935060408601356001600160401b0381111561187b575f5ffd5b611887888289016117b7565b93505060608601356001600160401b038111156118a2575f5ffd5b6118ae888289016117b7565b92505060808601356001600160401b038111156118c9575f5ffd5b6118d5888289016114e9565b9150509295509295909350565b5f5f5f5f5f60a086880312156118f6575f5ffd5b6118ff86611334565b945061190d60208701611334565b9350604086013592506060860135915060808601356001600160401b038111156118c9575f5ffd5b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b60018060a01b038716815285602082015260a060408201525f61198460a083018688611935565b60608301949094525060800152949350505050565b634e487b7160e01b5f52603260045260245ffd5b5f602082840312156119bd575f5ffd5b61082a82611334565b5f8383855260208501945060208460051b820101835f5b86811015611a4e57838303601f19018852813536879003601e19018112611a02575f5ffd5b86016020810190356001600160401b03811115611a1d575f5ffd5b803603821315611a2b575f5ffd5b611a36858284611935565b60209a8b019a909550939093019250506001016119dd565b50909695505050505050565b60a080825281018890525f8960c08301825b8b811015611a9a576001600160a01b03611a8584611334565b16825260209283019290910190600101611a6c565b5083810360208501528881526001600160fb1b03891115611ab9575f5ffd5b8860051b9150818a60208301370182810360209081016040850152611ae190820187896119c6565b60608401959095525050608001529695505050505050565b5f5f8335601e19843603018112611b0e575f5ffd5b8301803591506001600160401b03821115611b27575f5ffd5b60200191503681900382131561138c575f5ffd5b60018060a01b0385168152836020820152606060408201525f61182c606083018486611935565b808201808211156106d657634e487b7160e01b5f52601160045260245ffd5b818382375f910190815291905056d8aa0f3194971a2a116679f7c2090f6939c8d4e01a2a8d7e41d55e5351469e63",
}

// Timelock is an auto generated Go binding around an Ethereum contract.
type Timelock struct {
	abi abi.ABI
}

// NewTimelock creates a new instance of Timelock.
func NewTimelock() *Timelock {
	parsed, err := TimelockMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Timelock{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Timelock) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(uint256 minDelay, address admin) returns()
func (timelock *Timelock) PackConstructor(minDelay *big.Int, admin common.Address) []byte {
	enc, err := timelock.abi.Pack("", minDelay, admin)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCANCELLERROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb08e51c0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function CANCELLER_ROLE() view returns(bytes32)
func (timelock *Timelock) PackCANCELLERROLE() []byte {
	enc, err := timelock.abi.Pack("CANCELLER_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCANCELLERROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb08e51c0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function CANCELLER_ROLE() view returns(bytes32)
func (timelock *Timelock) TryPackCANCELLERROLE() ([]byte, error) {
	return timelock.abi.Pack("CANCELLER_ROLE")
}

// UnpackCANCELLERROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb08e51c0.
//
// Solidity: function CANCELLER_ROLE() view returns(bytes32)
func (timelock *Timelock) UnpackCANCELLERROLE(data []byte) ([32]byte, error) {
	out, err := timelock.abi.Unpack("CANCELLER_ROLE", data)
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
func (timelock *Timelock) PackDEFAULTADMINROLE() []byte {
	enc, err := timelock.abi.Pack("DEFAULT_ADMIN_ROLE")
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
func (timelock *Timelock) TryPackDEFAULTADMINROLE() ([]byte, error) {
	return timelock.abi.Pack("DEFAULT_ADMIN_ROLE")
}

// UnpackDEFAULTADMINROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa217fddf.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (timelock *Timelock) UnpackDEFAULTADMINROLE(data []byte) ([32]byte, error) {
	out, err := timelock.abi.Unpack("DEFAULT_ADMIN_ROLE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackEXECUTORROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07bd0265.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function EXECUTOR_ROLE() view returns(bytes32)
func (timelock *Timelock) PackEXECUTORROLE() []byte {
	enc, err := timelock.abi.Pack("EXECUTOR_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEXECUTORROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07bd0265.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function EXECUTOR_ROLE() view returns(bytes32)
func (timelock *Timelock) TryPackEXECUTORROLE() ([]byte, error) {
	return timelock.abi.Pack("EXECUTOR_ROLE")
}

// UnpackEXECUTORROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x07bd0265.
//
// Solidity: function EXECUTOR_ROLE() view returns(bytes32)
func (timelock *Timelock) UnpackEXECUTORROLE(data []byte) ([32]byte, error) {
	out, err := timelock.abi.Unpack("EXECUTOR_ROLE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackPAUSERROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe63ab1e9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function PAUSER_ROLE() view returns(bytes32)
func (timelock *Timelock) PackPAUSERROLE() []byte {
	enc, err := timelock.abi.Pack("PAUSER_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPAUSERROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe63ab1e9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function PAUSER_ROLE() view returns(bytes32)
func (timelock *Timelock) TryPackPAUSERROLE() ([]byte, error) {
	return timelock.abi.Pack("PAUSER_ROLE")
}

// UnpackPAUSERROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe63ab1e9.
//
// Solidity: function PAUSER_ROLE() view returns(bytes32)
func (timelock *Timelock) UnpackPAUSERROLE(data []byte) ([32]byte, error) {
	out, err := timelock.abi.Unpack("PAUSER_ROLE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackPROPOSERROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f61f4f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function PROPOSER_ROLE() view returns(bytes32)
func (timelock *Timelock) PackPROPOSERROLE() []byte {
	enc, err := timelock.abi.Pack("PROPOSER_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPROPOSERROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f61f4f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function PROPOSER_ROLE() view returns(bytes32)
func (timelock *Timelock) TryPackPROPOSERROLE() ([]byte, error) {
	return timelock.abi.Pack("PROPOSER_ROLE")
}

// UnpackPROPOSERROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8f61f4f5.
//
// Solidity: function PROPOSER_ROLE() view returns(bytes32)
func (timelock *Timelock) UnpackPROPOSERROLE(data []byte) ([32]byte, error) {
	out, err := timelock.abi.Unpack("PROPOSER_ROLE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4d252f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancel(bytes32 id) returns()
func (timelock *Timelock) PackCancel(id [32]byte) []byte {
	enc, err := timelock.abi.Pack("cancel", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4d252f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancel(bytes32 id) returns()
func (timelock *Timelock) TryPackCancel(id [32]byte) ([]byte, error) {
	return timelock.abi.Pack("cancel", id)
}

// PackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x134008d3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function execute(address , uint256 , bytes , bytes32 , bytes32 ) payable returns()
func (timelock *Timelock) PackExecute(arg0 common.Address, arg1 *big.Int, arg2 []byte, arg3 [32]byte, arg4 [32]byte) []byte {
	enc, err := timelock.abi.Pack("execute", arg0, arg1, arg2, arg3, arg4)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x134008d3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function execute(address , uint256 , bytes , bytes32 , bytes32 ) payable returns()
func (timelock *Timelock) TryPackExecute(arg0 common.Address, arg1 *big.Int, arg2 []byte, arg3 [32]byte, arg4 [32]byte) ([]byte, error) {
	return timelock.abi.Pack("execute", arg0, arg1, arg2, arg3, arg4)
}

// PackExecuteBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe38335e5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function executeBatch(address[] targets, uint256[] values, bytes[] payloads, bytes32 predecessor, bytes32 salt) payable returns()
func (timelock *Timelock) PackExecuteBatch(targets []common.Address, values []*big.Int, payloads [][]byte, predecessor [32]byte, salt [32]byte) []byte {
	enc, err := timelock.abi.Pack("executeBatch", targets, values, payloads, predecessor, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExecuteBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe38335e5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function executeBatch(address[] targets, uint256[] values, bytes[] payloads, bytes32 predecessor, bytes32 salt) payable returns()
func (timelock *Timelock) TryPackExecuteBatch(targets []common.Address, values []*big.Int, payloads [][]byte, predecessor [32]byte, salt [32]byte) ([]byte, error) {
	return timelock.abi.Pack("executeBatch", targets, values, payloads, predecessor, salt)
}

// PackGetMinDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf27a0c92.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getMinDelay() view returns(uint256)
func (timelock *Timelock) PackGetMinDelay() []byte {
	enc, err := timelock.abi.Pack("getMinDelay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetMinDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf27a0c92.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getMinDelay() view returns(uint256)
func (timelock *Timelock) TryPackGetMinDelay() ([]byte, error) {
	return timelock.abi.Pack("getMinDelay")
}

// UnpackGetMinDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf27a0c92.
//
// Solidity: function getMinDelay() view returns(uint256)
func (timelock *Timelock) UnpackGetMinDelay(data []byte) (*big.Int, error) {
	out, err := timelock.abi.Unpack("getMinDelay", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetOperationState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7958004c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getOperationState(bytes32 id) view returns(uint8)
func (timelock *Timelock) PackGetOperationState(id [32]byte) []byte {
	enc, err := timelock.abi.Pack("getOperationState", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetOperationState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7958004c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getOperationState(bytes32 id) view returns(uint8)
func (timelock *Timelock) TryPackGetOperationState(id [32]byte) ([]byte, error) {
	return timelock.abi.Pack("getOperationState", id)
}

// UnpackGetOperationState is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7958004c.
//
// Solidity: function getOperationState(bytes32 id) view returns(uint8)
func (timelock *Timelock) UnpackGetOperationState(data []byte) (uint8, error) {
	out, err := timelock.abi.Unpack("getOperationState", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackGetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x248a9ca3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRoleAdmin(bytes32 role) view returns(bytes32)
func (timelock *Timelock) PackGetRoleAdmin(role [32]byte) []byte {
	enc, err := timelock.abi.Pack("getRoleAdmin", role)
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
func (timelock *Timelock) TryPackGetRoleAdmin(role [32]byte) ([]byte, error) {
	return timelock.abi.Pack("getRoleAdmin", role)
}

// UnpackGetRoleAdmin is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x248a9ca3.
//
// Solidity: function getRoleAdmin(bytes32 role) view returns(bytes32)
func (timelock *Timelock) UnpackGetRoleAdmin(data []byte) ([32]byte, error) {
	out, err := timelock.abi.Unpack("getRoleAdmin", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGetTimestamp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd45c4435.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getTimestamp(bytes32 id) view returns(uint256)
func (timelock *Timelock) PackGetTimestamp(id [32]byte) []byte {
	enc, err := timelock.abi.Pack("getTimestamp", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetTimestamp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd45c4435.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getTimestamp(bytes32 id) view returns(uint256)
func (timelock *Timelock) TryPackGetTimestamp(id [32]byte) ([]byte, error) {
	return timelock.abi.Pack("getTimestamp", id)
}

// UnpackGetTimestamp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd45c4435.
//
// Solidity: function getTimestamp(bytes32 id) view returns(uint256)
func (timelock *Timelock) UnpackGetTimestamp(data []byte) (*big.Int, error) {
	out, err := timelock.abi.Unpack("getTimestamp", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGrantRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f2ff15d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function grantRole(bytes32 role, address account) returns()
func (timelock *Timelock) PackGrantRole(role [32]byte, account common.Address) []byte {
	enc, err := timelock.abi.Pack("grantRole", role, account)
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
func (timelock *Timelock) TryPackGrantRole(role [32]byte, account common.Address) ([]byte, error) {
	return timelock.abi.Pack("grantRole", role, account)
}

// PackHasRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91d14854.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (timelock *Timelock) PackHasRole(role [32]byte, account common.Address) []byte {
	enc, err := timelock.abi.Pack("hasRole", role, account)
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
func (timelock *Timelock) TryPackHasRole(role [32]byte, account common.Address) ([]byte, error) {
	return timelock.abi.Pack("hasRole", role, account)
}

// UnpackHasRole is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91d14854.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (timelock *Timelock) UnpackHasRole(data []byte) (bool, error) {
	out, err := timelock.abi.Unpack("hasRole", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackHashOperation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8065657f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hashOperation(address target, uint256 value, bytes data, bytes32 predecessor, bytes32 salt) pure returns(bytes32)
func (timelock *Timelock) PackHashOperation(target common.Address, value *big.Int, data []byte, predecessor [32]byte, salt [32]byte) []byte {
	enc, err := timelock.abi.Pack("hashOperation", target, value, data, predecessor, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHashOperation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8065657f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hashOperation(address target, uint256 value, bytes data, bytes32 predecessor, bytes32 salt) pure returns(bytes32)
func (timelock *Timelock) TryPackHashOperation(target common.Address, value *big.Int, data []byte, predecessor [32]byte, salt [32]byte) ([]byte, error) {
	return timelock.abi.Pack("hashOperation", target, value, data, predecessor, salt)
}

// UnpackHashOperation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8065657f.
//
// Solidity: function hashOperation(address target, uint256 value, bytes data, bytes32 predecessor, bytes32 salt) pure returns(bytes32)
func (timelock *Timelock) UnpackHashOperation(data []byte) ([32]byte, error) {
	out, err := timelock.abi.Unpack("hashOperation", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackHashOperationBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1c5f427.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hashOperationBatch(address[] targets, uint256[] values, bytes[] payloads, bytes32 predecessor, bytes32 salt) pure returns(bytes32)
func (timelock *Timelock) PackHashOperationBatch(targets []common.Address, values []*big.Int, payloads [][]byte, predecessor [32]byte, salt [32]byte) []byte {
	enc, err := timelock.abi.Pack("hashOperationBatch", targets, values, payloads, predecessor, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHashOperationBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1c5f427.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hashOperationBatch(address[] targets, uint256[] values, bytes[] payloads, bytes32 predecessor, bytes32 salt) pure returns(bytes32)
func (timelock *Timelock) TryPackHashOperationBatch(targets []common.Address, values []*big.Int, payloads [][]byte, predecessor [32]byte, salt [32]byte) ([]byte, error) {
	return timelock.abi.Pack("hashOperationBatch", targets, values, payloads, predecessor, salt)
}

// UnpackHashOperationBatch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb1c5f427.
//
// Solidity: function hashOperationBatch(address[] targets, uint256[] values, bytes[] payloads, bytes32 predecessor, bytes32 salt) pure returns(bytes32)
func (timelock *Timelock) UnpackHashOperationBatch(data []byte) ([32]byte, error) {
	out, err := timelock.abi.Unpack("hashOperationBatch", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackIsOperation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x31d50750.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isOperation(bytes32 id) view returns(bool)
func (timelock *Timelock) PackIsOperation(id [32]byte) []byte {
	enc, err := timelock.abi.Pack("isOperation", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsOperation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x31d50750.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isOperation(bytes32 id) view returns(bool)
func (timelock *Timelock) TryPackIsOperation(id [32]byte) ([]byte, error) {
	return timelock.abi.Pack("isOperation", id)
}

// UnpackIsOperation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x31d50750.
//
// Solidity: function isOperation(bytes32 id) view returns(bool)
func (timelock *Timelock) UnpackIsOperation(data []byte) (bool, error) {
	out, err := timelock.abi.Unpack("isOperation", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsOperationDone is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2ab0f529.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isOperationDone(bytes32 id) view returns(bool)
func (timelock *Timelock) PackIsOperationDone(id [32]byte) []byte {
	enc, err := timelock.abi.Pack("isOperationDone", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsOperationDone is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2ab0f529.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isOperationDone(bytes32 id) view returns(bool)
func (timelock *Timelock) TryPackIsOperationDone(id [32]byte) ([]byte, error) {
	return timelock.abi.Pack("isOperationDone", id)
}

// UnpackIsOperationDone is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2ab0f529.
//
// Solidity: function isOperationDone(bytes32 id) view returns(bool)
func (timelock *Timelock) UnpackIsOperationDone(data []byte) (bool, error) {
	out, err := timelock.abi.Unpack("isOperationDone", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsOperationPending is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x584b153e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isOperationPending(bytes32 id) view returns(bool)
func (timelock *Timelock) PackIsOperationPending(id [32]byte) []byte {
	enc, err := timelock.abi.Pack("isOperationPending", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsOperationPending is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x584b153e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isOperationPending(bytes32 id) view returns(bool)
func (timelock *Timelock) TryPackIsOperationPending(id [32]byte) ([]byte, error) {
	return timelock.abi.Pack("isOperationPending", id)
}

// UnpackIsOperationPending is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x584b153e.
//
// Solidity: function isOperationPending(bytes32 id) view returns(bool)
func (timelock *Timelock) UnpackIsOperationPending(data []byte) (bool, error) {
	out, err := timelock.abi.Unpack("isOperationPending", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsOperationReady is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x13bc9f20.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isOperationReady(bytes32 id) view returns(bool)
func (timelock *Timelock) PackIsOperationReady(id [32]byte) []byte {
	enc, err := timelock.abi.Pack("isOperationReady", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsOperationReady is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x13bc9f20.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isOperationReady(bytes32 id) view returns(bool)
func (timelock *Timelock) TryPackIsOperationReady(id [32]byte) ([]byte, error) {
	return timelock.abi.Pack("isOperationReady", id)
}

// UnpackIsOperationReady is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x13bc9f20.
//
// Solidity: function isOperationReady(bytes32 id) view returns(bool)
func (timelock *Timelock) UnpackIsOperationReady(data []byte) (bool, error) {
	out, err := timelock.abi.Unpack("isOperationReady", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackOnERC1155BatchReceived is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc197c81.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) returns(bytes4)
func (timelock *Timelock) PackOnERC1155BatchReceived(arg0 common.Address, arg1 common.Address, arg2 []*big.Int, arg3 []*big.Int, arg4 []byte) []byte {
	enc, err := timelock.abi.Pack("onERC1155BatchReceived", arg0, arg1, arg2, arg3, arg4)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnERC1155BatchReceived is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc197c81.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) returns(bytes4)
func (timelock *Timelock) TryPackOnERC1155BatchReceived(arg0 common.Address, arg1 common.Address, arg2 []*big.Int, arg3 []*big.Int, arg4 []byte) ([]byte, error) {
	return timelock.abi.Pack("onERC1155BatchReceived", arg0, arg1, arg2, arg3, arg4)
}

// UnpackOnERC1155BatchReceived is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbc197c81.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) returns(bytes4)
func (timelock *Timelock) UnpackOnERC1155BatchReceived(data []byte) ([4]byte, error) {
	out, err := timelock.abi.Unpack("onERC1155BatchReceived", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackOnERC1155Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf23a6e61.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onERC1155Received(address , address , uint256 , uint256 , bytes ) returns(bytes4)
func (timelock *Timelock) PackOnERC1155Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 *big.Int, arg4 []byte) []byte {
	enc, err := timelock.abi.Pack("onERC1155Received", arg0, arg1, arg2, arg3, arg4)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnERC1155Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf23a6e61.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onERC1155Received(address , address , uint256 , uint256 , bytes ) returns(bytes4)
func (timelock *Timelock) TryPackOnERC1155Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 *big.Int, arg4 []byte) ([]byte, error) {
	return timelock.abi.Pack("onERC1155Received", arg0, arg1, arg2, arg3, arg4)
}

// UnpackOnERC1155Received is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf23a6e61.
//
// Solidity: function onERC1155Received(address , address , uint256 , uint256 , bytes ) returns(bytes4)
func (timelock *Timelock) UnpackOnERC1155Received(data []byte) ([4]byte, error) {
	out, err := timelock.abi.Unpack("onERC1155Received", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackOnERC721Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x150b7a02.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onERC721Received(address , address , uint256 , bytes ) returns(bytes4)
func (timelock *Timelock) PackOnERC721Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 []byte) []byte {
	enc, err := timelock.abi.Pack("onERC721Received", arg0, arg1, arg2, arg3)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnERC721Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x150b7a02.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onERC721Received(address , address , uint256 , bytes ) returns(bytes4)
func (timelock *Timelock) TryPackOnERC721Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 []byte) ([]byte, error) {
	return timelock.abi.Pack("onERC721Received", arg0, arg1, arg2, arg3)
}

// UnpackOnERC721Received is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x150b7a02.
//
// Solidity: function onERC721Received(address , address , uint256 , bytes ) returns(bytes4)
func (timelock *Timelock) UnpackOnERC721Received(data []byte) ([4]byte, error) {
	out, err := timelock.abi.Unpack("onERC721Received", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackPause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8456cb59.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pause() returns()
func (timelock *Timelock) PackPause() []byte {
	enc, err := timelock.abi.Pack("pause")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8456cb59.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pause() returns()
func (timelock *Timelock) TryPackPause() ([]byte, error) {
	return timelock.abi.Pack("pause")
}

// PackPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c975abb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function paused() view returns(bool)
func (timelock *Timelock) PackPaused() []byte {
	enc, err := timelock.abi.Pack("paused")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c975abb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function paused() view returns(bool)
func (timelock *Timelock) TryPackPaused() ([]byte, error) {
	return timelock.abi.Pack("paused")
}

// UnpackPaused is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5c975abb.
//
// Solidity: function paused() view returns(bool)
func (timelock *Timelock) UnpackPaused(data []byte) (bool, error) {
	out, err := timelock.abi.Unpack("paused", data)
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
func (timelock *Timelock) PackRenounceRole(role [32]byte, callerConfirmation common.Address) []byte {
	enc, err := timelock.abi.Pack("renounceRole", role, callerConfirmation)
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
func (timelock *Timelock) TryPackRenounceRole(role [32]byte, callerConfirmation common.Address) ([]byte, error) {
	return timelock.abi.Pack("renounceRole", role, callerConfirmation)
}

// PackRevokeRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd547741f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revokeRole(bytes32 role, address account) returns()
func (timelock *Timelock) PackRevokeRole(role [32]byte, account common.Address) []byte {
	enc, err := timelock.abi.Pack("revokeRole", role, account)
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
func (timelock *Timelock) TryPackRevokeRole(role [32]byte, account common.Address) ([]byte, error) {
	return timelock.abi.Pack("revokeRole", role, account)
}

// PackSchedule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01d5062a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function schedule(address , uint256 , bytes , bytes32 , bytes32 , uint256 ) pure returns()
func (timelock *Timelock) PackSchedule(arg0 common.Address, arg1 *big.Int, arg2 []byte, arg3 [32]byte, arg4 [32]byte, arg5 *big.Int) []byte {
	enc, err := timelock.abi.Pack("schedule", arg0, arg1, arg2, arg3, arg4, arg5)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSchedule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01d5062a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function schedule(address , uint256 , bytes , bytes32 , bytes32 , uint256 ) pure returns()
func (timelock *Timelock) TryPackSchedule(arg0 common.Address, arg1 *big.Int, arg2 []byte, arg3 [32]byte, arg4 [32]byte, arg5 *big.Int) ([]byte, error) {
	return timelock.abi.Pack("schedule", arg0, arg1, arg2, arg3, arg4, arg5)
}

// PackScheduleBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f2a0bb0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function scheduleBatch(address[] targets, uint256[] values, bytes[] payloads, bytes32 predecessor, bytes32 salt, uint256 delay) returns()
func (timelock *Timelock) PackScheduleBatch(targets []common.Address, values []*big.Int, payloads [][]byte, predecessor [32]byte, salt [32]byte, delay *big.Int) []byte {
	enc, err := timelock.abi.Pack("scheduleBatch", targets, values, payloads, predecessor, salt, delay)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackScheduleBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f2a0bb0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function scheduleBatch(address[] targets, uint256[] values, bytes[] payloads, bytes32 predecessor, bytes32 salt, uint256 delay) returns()
func (timelock *Timelock) TryPackScheduleBatch(targets []common.Address, values []*big.Int, payloads [][]byte, predecessor [32]byte, salt [32]byte, delay *big.Int) ([]byte, error) {
	return timelock.abi.Pack("scheduleBatch", targets, values, payloads, predecessor, salt, delay)
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (timelock *Timelock) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := timelock.abi.Pack("supportsInterface", interfaceId)
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
func (timelock *Timelock) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return timelock.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (timelock *Timelock) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := timelock.abi.Unpack("supportsInterface", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackUnpause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f4ba83a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unpause() returns()
func (timelock *Timelock) PackUnpause() []byte {
	enc, err := timelock.abi.Pack("unpause")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnpause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f4ba83a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unpause() returns()
func (timelock *Timelock) TryPackUnpause() ([]byte, error) {
	return timelock.abi.Pack("unpause")
}

// PackUpdateDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x64d62353.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function updateDelay(uint256 newDelay) returns()
func (timelock *Timelock) PackUpdateDelay(newDelay *big.Int) []byte {
	enc, err := timelock.abi.Pack("updateDelay", newDelay)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdateDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x64d62353.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function updateDelay(uint256 newDelay) returns()
func (timelock *Timelock) TryPackUpdateDelay(newDelay *big.Int) ([]byte, error) {
	return timelock.abi.Pack("updateDelay", newDelay)
}

// PackUpdateDelayImmediately is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x704af642.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function updateDelayImmediately(uint256 newDelay) returns()
func (timelock *Timelock) PackUpdateDelayImmediately(newDelay *big.Int) []byte {
	enc, err := timelock.abi.Pack("updateDelayImmediately", newDelay)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdateDelayImmediately is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x704af642.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function updateDelayImmediately(uint256 newDelay) returns()
func (timelock *Timelock) TryPackUpdateDelayImmediately(newDelay *big.Int) ([]byte, error) {
	return timelock.abi.Pack("updateDelayImmediately", newDelay)
}

// TimelockCallExecuted represents a CallExecuted event raised by the Timelock contract.
type TimelockCallExecuted struct {
	Id     [32]byte
	Index  *big.Int
	Target common.Address
	Value  *big.Int
	Data   []byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const TimelockCallExecutedEventName = "CallExecuted"

// ContractEventName returns the user-defined event name.
func (TimelockCallExecuted) ContractEventName() string {
	return TimelockCallExecutedEventName
}

// UnpackCallExecutedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CallExecuted(bytes32 indexed id, uint256 indexed index, address target, uint256 value, bytes data)
func (timelock *Timelock) UnpackCallExecutedEvent(log *types.Log) (*TimelockCallExecuted, error) {
	event := "CallExecuted"
	if len(log.Topics) == 0 || log.Topics[0] != timelock.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TimelockCallExecuted)
	if len(log.Data) > 0 {
		if err := timelock.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range timelock.abi.Events[event].Inputs {
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

// TimelockCallSalt represents a CallSalt event raised by the Timelock contract.
type TimelockCallSalt struct {
	Id   [32]byte
	Salt [32]byte
	Raw  *types.Log // Blockchain specific contextual infos
}

const TimelockCallSaltEventName = "CallSalt"

// ContractEventName returns the user-defined event name.
func (TimelockCallSalt) ContractEventName() string {
	return TimelockCallSaltEventName
}

// UnpackCallSaltEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CallSalt(bytes32 indexed id, bytes32 salt)
func (timelock *Timelock) UnpackCallSaltEvent(log *types.Log) (*TimelockCallSalt, error) {
	event := "CallSalt"
	if len(log.Topics) == 0 || log.Topics[0] != timelock.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TimelockCallSalt)
	if len(log.Data) > 0 {
		if err := timelock.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range timelock.abi.Events[event].Inputs {
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

// TimelockCallScheduled represents a CallScheduled event raised by the Timelock contract.
type TimelockCallScheduled struct {
	Id          [32]byte
	Index       *big.Int
	Target      common.Address
	Value       *big.Int
	Data        []byte
	Predecessor [32]byte
	Delay       *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const TimelockCallScheduledEventName = "CallScheduled"

// ContractEventName returns the user-defined event name.
func (TimelockCallScheduled) ContractEventName() string {
	return TimelockCallScheduledEventName
}

// UnpackCallScheduledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CallScheduled(bytes32 indexed id, uint256 indexed index, address target, uint256 value, bytes data, bytes32 predecessor, uint256 delay)
func (timelock *Timelock) UnpackCallScheduledEvent(log *types.Log) (*TimelockCallScheduled, error) {
	event := "CallScheduled"
	if len(log.Topics) == 0 || log.Topics[0] != timelock.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TimelockCallScheduled)
	if len(log.Data) > 0 {
		if err := timelock.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range timelock.abi.Events[event].Inputs {
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

// TimelockCancelled represents a Cancelled event raised by the Timelock contract.
type TimelockCancelled struct {
	Id  [32]byte
	Raw *types.Log // Blockchain specific contextual infos
}

const TimelockCancelledEventName = "Cancelled"

// ContractEventName returns the user-defined event name.
func (TimelockCancelled) ContractEventName() string {
	return TimelockCancelledEventName
}

// UnpackCancelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Cancelled(bytes32 indexed id)
func (timelock *Timelock) UnpackCancelledEvent(log *types.Log) (*TimelockCancelled, error) {
	event := "Cancelled"
	if len(log.Topics) == 0 || log.Topics[0] != timelock.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TimelockCancelled)
	if len(log.Data) > 0 {
		if err := timelock.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range timelock.abi.Events[event].Inputs {
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

// TimelockMinDelayChange represents a MinDelayChange event raised by the Timelock contract.
type TimelockMinDelayChange struct {
	OldDuration *big.Int
	NewDuration *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const TimelockMinDelayChangeEventName = "MinDelayChange"

// ContractEventName returns the user-defined event name.
func (TimelockMinDelayChange) ContractEventName() string {
	return TimelockMinDelayChangeEventName
}

// UnpackMinDelayChangeEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MinDelayChange(uint256 oldDuration, uint256 newDuration)
func (timelock *Timelock) UnpackMinDelayChangeEvent(log *types.Log) (*TimelockMinDelayChange, error) {
	event := "MinDelayChange"
	if len(log.Topics) == 0 || log.Topics[0] != timelock.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TimelockMinDelayChange)
	if len(log.Data) > 0 {
		if err := timelock.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range timelock.abi.Events[event].Inputs {
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

// TimelockPaused represents a Paused event raised by the Timelock contract.
type TimelockPaused struct {
	Account common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const TimelockPausedEventName = "Paused"

// ContractEventName returns the user-defined event name.
func (TimelockPaused) ContractEventName() string {
	return TimelockPausedEventName
}

// UnpackPausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Paused(address account)
func (timelock *Timelock) UnpackPausedEvent(log *types.Log) (*TimelockPaused, error) {
	event := "Paused"
	if len(log.Topics) == 0 || log.Topics[0] != timelock.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TimelockPaused)
	if len(log.Data) > 0 {
		if err := timelock.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range timelock.abi.Events[event].Inputs {
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

// TimelockRoleAdminChanged represents a RoleAdminChanged event raised by the Timelock contract.
type TimelockRoleAdminChanged struct {
	Role              [32]byte
	PreviousAdminRole [32]byte
	NewAdminRole      [32]byte
	Raw               *types.Log // Blockchain specific contextual infos
}

const TimelockRoleAdminChangedEventName = "RoleAdminChanged"

// ContractEventName returns the user-defined event name.
func (TimelockRoleAdminChanged) ContractEventName() string {
	return TimelockRoleAdminChangedEventName
}

// UnpackRoleAdminChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleAdminChanged(bytes32 indexed role, bytes32 indexed previousAdminRole, bytes32 indexed newAdminRole)
func (timelock *Timelock) UnpackRoleAdminChangedEvent(log *types.Log) (*TimelockRoleAdminChanged, error) {
	event := "RoleAdminChanged"
	if len(log.Topics) == 0 || log.Topics[0] != timelock.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TimelockRoleAdminChanged)
	if len(log.Data) > 0 {
		if err := timelock.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range timelock.abi.Events[event].Inputs {
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

// TimelockRoleGranted represents a RoleGranted event raised by the Timelock contract.
type TimelockRoleGranted struct {
	Role    [32]byte
	Account common.Address
	Sender  common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const TimelockRoleGrantedEventName = "RoleGranted"

// ContractEventName returns the user-defined event name.
func (TimelockRoleGranted) ContractEventName() string {
	return TimelockRoleGrantedEventName
}

// UnpackRoleGrantedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleGranted(bytes32 indexed role, address indexed account, address indexed sender)
func (timelock *Timelock) UnpackRoleGrantedEvent(log *types.Log) (*TimelockRoleGranted, error) {
	event := "RoleGranted"
	if len(log.Topics) == 0 || log.Topics[0] != timelock.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TimelockRoleGranted)
	if len(log.Data) > 0 {
		if err := timelock.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range timelock.abi.Events[event].Inputs {
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

// TimelockRoleRevoked represents a RoleRevoked event raised by the Timelock contract.
type TimelockRoleRevoked struct {
	Role    [32]byte
	Account common.Address
	Sender  common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const TimelockRoleRevokedEventName = "RoleRevoked"

// ContractEventName returns the user-defined event name.
func (TimelockRoleRevoked) ContractEventName() string {
	return TimelockRoleRevokedEventName
}

// UnpackRoleRevokedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleRevoked(bytes32 indexed role, address indexed account, address indexed sender)
func (timelock *Timelock) UnpackRoleRevokedEvent(log *types.Log) (*TimelockRoleRevoked, error) {
	event := "RoleRevoked"
	if len(log.Topics) == 0 || log.Topics[0] != timelock.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TimelockRoleRevoked)
	if len(log.Data) > 0 {
		if err := timelock.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range timelock.abi.Events[event].Inputs {
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

// TimelockUnpaused represents a Unpaused event raised by the Timelock contract.
type TimelockUnpaused struct {
	Account common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const TimelockUnpausedEventName = "Unpaused"

// ContractEventName returns the user-defined event name.
func (TimelockUnpaused) ContractEventName() string {
	return TimelockUnpausedEventName
}

// UnpackUnpausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Unpaused(address account)
func (timelock *Timelock) UnpackUnpausedEvent(log *types.Log) (*TimelockUnpaused, error) {
	event := "Unpaused"
	if len(log.Topics) == 0 || log.Topics[0] != timelock.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TimelockUnpaused)
	if len(log.Data) > 0 {
		if err := timelock.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range timelock.abi.Events[event].Inputs {
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
func (timelock *Timelock) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], timelock.abi.Errors["AccessControlBadConfirmation"].ID.Bytes()[:4]) {
		return timelock.UnpackAccessControlBadConfirmationError(raw[4:])
	}
	if bytes.Equal(raw[:4], timelock.abi.Errors["AccessControlUnauthorizedAccount"].ID.Bytes()[:4]) {
		return timelock.UnpackAccessControlUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], timelock.abi.Errors["EnforcedPause"].ID.Bytes()[:4]) {
		return timelock.UnpackEnforcedPauseError(raw[4:])
	}
	if bytes.Equal(raw[:4], timelock.abi.Errors["ExpectedPause"].ID.Bytes()[:4]) {
		return timelock.UnpackExpectedPauseError(raw[4:])
	}
	if bytes.Equal(raw[:4], timelock.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return timelock.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], timelock.abi.Errors["TimelockInsufficientDelay"].ID.Bytes()[:4]) {
		return timelock.UnpackTimelockInsufficientDelayError(raw[4:])
	}
	if bytes.Equal(raw[:4], timelock.abi.Errors["TimelockInvalidOperationLength"].ID.Bytes()[:4]) {
		return timelock.UnpackTimelockInvalidOperationLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], timelock.abi.Errors["TimelockUnauthorizedCaller"].ID.Bytes()[:4]) {
		return timelock.UnpackTimelockUnauthorizedCallerError(raw[4:])
	}
	if bytes.Equal(raw[:4], timelock.abi.Errors["TimelockUnexecutedPredecessor"].ID.Bytes()[:4]) {
		return timelock.UnpackTimelockUnexecutedPredecessorError(raw[4:])
	}
	if bytes.Equal(raw[:4], timelock.abi.Errors["TimelockUnexpectedOperationState"].ID.Bytes()[:4]) {
		return timelock.UnpackTimelockUnexpectedOperationStateError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// TimelockAccessControlBadConfirmation represents a AccessControlBadConfirmation error raised by the Timelock contract.
type TimelockAccessControlBadConfirmation struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessControlBadConfirmation()
func TimelockAccessControlBadConfirmationErrorID() common.Hash {
	return common.HexToHash("0x6697b23232a647058342c0724fe7c415cab25915b54e5dbc03f233173d37b41c")
}

// UnpackAccessControlBadConfirmationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessControlBadConfirmation()
func (timelock *Timelock) UnpackAccessControlBadConfirmationError(raw []byte) (*TimelockAccessControlBadConfirmation, error) {
	out := new(TimelockAccessControlBadConfirmation)
	if err := timelock.abi.UnpackIntoInterface(out, "AccessControlBadConfirmation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TimelockAccessControlUnauthorizedAccount represents a AccessControlUnauthorizedAccount error raised by the Timelock contract.
type TimelockAccessControlUnauthorizedAccount struct {
	Account    common.Address
	NeededRole [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 neededRole)
func TimelockAccessControlUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0xe2517d3fbfae6f8515ef5ff1ccedc3933ab0cbbda0b492c06eb54ad10ef03b3e")
}

// UnpackAccessControlUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 neededRole)
func (timelock *Timelock) UnpackAccessControlUnauthorizedAccountError(raw []byte) (*TimelockAccessControlUnauthorizedAccount, error) {
	out := new(TimelockAccessControlUnauthorizedAccount)
	if err := timelock.abi.UnpackIntoInterface(out, "AccessControlUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TimelockEnforcedPause represents a EnforcedPause error raised by the Timelock contract.
type TimelockEnforcedPause struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EnforcedPause()
func TimelockEnforcedPauseErrorID() common.Hash {
	return common.HexToHash("0xd93c0665d6c96d04a8f174024fc4ddd66c250604aff22bbec808de86dd3637e3")
}

// UnpackEnforcedPauseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EnforcedPause()
func (timelock *Timelock) UnpackEnforcedPauseError(raw []byte) (*TimelockEnforcedPause, error) {
	out := new(TimelockEnforcedPause)
	if err := timelock.abi.UnpackIntoInterface(out, "EnforcedPause", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TimelockExpectedPause represents a ExpectedPause error raised by the Timelock contract.
type TimelockExpectedPause struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ExpectedPause()
func TimelockExpectedPauseErrorID() common.Hash {
	return common.HexToHash("0x8dfc202bcfe9a735b559bee70674422512bc5c30f687046ae8778315fb81da44")
}

// UnpackExpectedPauseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ExpectedPause()
func (timelock *Timelock) UnpackExpectedPauseError(raw []byte) (*TimelockExpectedPause, error) {
	out := new(TimelockExpectedPause)
	if err := timelock.abi.UnpackIntoInterface(out, "ExpectedPause", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TimelockFailedCall represents a FailedCall error raised by the Timelock contract.
type TimelockFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func TimelockFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (timelock *Timelock) UnpackFailedCallError(raw []byte) (*TimelockFailedCall, error) {
	out := new(TimelockFailedCall)
	if err := timelock.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TimelockTimelockInsufficientDelay represents a TimelockInsufficientDelay error raised by the Timelock contract.
type TimelockTimelockInsufficientDelay struct {
	Delay    *big.Int
	MinDelay *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TimelockInsufficientDelay(uint256 delay, uint256 minDelay)
func TimelockTimelockInsufficientDelayErrorID() common.Hash {
	return common.HexToHash("0x543366097fc46a718a4890a59e5216cbbc872f61973a9e2a6666ecccaa1a07ca")
}

// UnpackTimelockInsufficientDelayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TimelockInsufficientDelay(uint256 delay, uint256 minDelay)
func (timelock *Timelock) UnpackTimelockInsufficientDelayError(raw []byte) (*TimelockTimelockInsufficientDelay, error) {
	out := new(TimelockTimelockInsufficientDelay)
	if err := timelock.abi.UnpackIntoInterface(out, "TimelockInsufficientDelay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TimelockTimelockInvalidOperationLength represents a TimelockInvalidOperationLength error raised by the Timelock contract.
type TimelockTimelockInvalidOperationLength struct {
	Targets  *big.Int
	Payloads *big.Int
	Values   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TimelockInvalidOperationLength(uint256 targets, uint256 payloads, uint256 values)
func TimelockTimelockInvalidOperationLengthErrorID() common.Hash {
	return common.HexToHash("0xffb0321166292613ddbe36e2eb9b9b1e8877aa314505f6d35f0f4ae660e8ada3")
}

// UnpackTimelockInvalidOperationLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TimelockInvalidOperationLength(uint256 targets, uint256 payloads, uint256 values)
func (timelock *Timelock) UnpackTimelockInvalidOperationLengthError(raw []byte) (*TimelockTimelockInvalidOperationLength, error) {
	out := new(TimelockTimelockInvalidOperationLength)
	if err := timelock.abi.UnpackIntoInterface(out, "TimelockInvalidOperationLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TimelockTimelockUnauthorizedCaller represents a TimelockUnauthorizedCaller error raised by the Timelock contract.
type TimelockTimelockUnauthorizedCaller struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TimelockUnauthorizedCaller(address caller)
func TimelockTimelockUnauthorizedCallerErrorID() common.Hash {
	return common.HexToHash("0xe2850c5900ceb2d1b367e63ffd96510279f191862fece2dde12a1b1bce580ebd")
}

// UnpackTimelockUnauthorizedCallerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TimelockUnauthorizedCaller(address caller)
func (timelock *Timelock) UnpackTimelockUnauthorizedCallerError(raw []byte) (*TimelockTimelockUnauthorizedCaller, error) {
	out := new(TimelockTimelockUnauthorizedCaller)
	if err := timelock.abi.UnpackIntoInterface(out, "TimelockUnauthorizedCaller", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TimelockTimelockUnexecutedPredecessor represents a TimelockUnexecutedPredecessor error raised by the Timelock contract.
type TimelockTimelockUnexecutedPredecessor struct {
	PredecessorId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TimelockUnexecutedPredecessor(bytes32 predecessorId)
func TimelockTimelockUnexecutedPredecessorErrorID() common.Hash {
	return common.HexToHash("0x90a9a618cfd84aabd2505bb50bbc6c95924a5d4f10d2bf500768fcbf91f51cab")
}

// UnpackTimelockUnexecutedPredecessorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TimelockUnexecutedPredecessor(bytes32 predecessorId)
func (timelock *Timelock) UnpackTimelockUnexecutedPredecessorError(raw []byte) (*TimelockTimelockUnexecutedPredecessor, error) {
	out := new(TimelockTimelockUnexecutedPredecessor)
	if err := timelock.abi.UnpackIntoInterface(out, "TimelockUnexecutedPredecessor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TimelockTimelockUnexpectedOperationState represents a TimelockUnexpectedOperationState error raised by the Timelock contract.
type TimelockTimelockUnexpectedOperationState struct {
	OperationId    [32]byte
	ExpectedStates [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TimelockUnexpectedOperationState(bytes32 operationId, bytes32 expectedStates)
func TimelockTimelockUnexpectedOperationStateErrorID() common.Hash {
	return common.HexToHash("0x5ead8eb51d1c1b7ef2eb1ef3ec2f009cfba25e924d04ccc853f25803ea40b489")
}

// UnpackTimelockUnexpectedOperationStateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TimelockUnexpectedOperationState(bytes32 operationId, bytes32 expectedStates)
func (timelock *Timelock) UnpackTimelockUnexpectedOperationStateError(raw []byte) (*TimelockTimelockUnexpectedOperationState, error) {
	out := new(TimelockTimelockUnexpectedOperationState)
	if err := timelock.abi.UnpackIntoInterface(out, "TimelockUnexpectedOperationState", raw); err != nil {
		return nil, err
	}
	return out, nil
}
