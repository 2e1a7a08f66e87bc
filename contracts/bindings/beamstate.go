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

// BeamStateMetaData contains all meta data concerning the BeamState contract.
var BeamStateMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"sig\",\"type\":\"bytes4\"}],\"name\":\"actionsRoles\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"roles\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"cBeam\",\"type\":\"address\"}],\"name\":\"addCBeam\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"}],\"name\":\"addController\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"}],\"name\":\"addInitControllerActions\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"rateLimits_\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"maxAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"slope\",\"type\":\"uint256\"}],\"name\":\"addInitRateLimits\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"rateLimits_\",\"type\":\"address\"}],\"name\":\"addRateLimits\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"cBeam\",\"type\":\"address\"}],\"name\":\"cBeams\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"flag\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"}],\"name\":\"controllers\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"flag\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"cBeam\",\"type\":\"address\"}],\"name\":\"controllersCBeams\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"flag\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"cBeam\",\"type\":\"address\"}],\"name\":\"delCBeam\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"}],\"name\":\"delController\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"}],\"name\":\"delInitControllerActions\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"rateLimits_\",\"type\":\"address\"}],\"name\":\"delInitRateLimits\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"rateLimits_\",\"type\":\"address\"}],\"name\":\"delRateLimits\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"usr\",\"type\":\"address\"}],\"name\":\"deny\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"rateLimits_\",\"type\":\"address\"}],\"name\":\"getHop\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"rateLimits_\",\"type\":\"address\"}],\"name\":\"getInitRateLimits\",\"outputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"maxAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"slope\",\"type\":\"uint256\"}],\"internalType\":\"structIBeamState.DefaultRateLimits\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"rateLimits_\",\"type\":\"address\"}],\"name\":\"getMaxChange\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"usr\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"role\",\"type\":\"uint8\"}],\"name\":\"hasUserRole\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"rateLimits_\",\"type\":\"address\"}],\"name\":\"hop\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"}],\"name\":\"initControllerActions\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"approved\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"rateLimits_\",\"type\":\"address\"}],\"name\":\"initRateLimits\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"maxAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"slope\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"sig\",\"type\":\"bytes4\"},{\"internalType\":\"uint8\",\"name\":\"role\",\"type\":\"uint8\"}],\"name\":\"isActionInRole\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"}],\"name\":\"isControllerActionEnabled\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"rateLimits_\",\"type\":\"address\"}],\"name\":\"maxChange\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"rateLimits_\",\"type\":\"address\"}],\"name\":\"rateLimits\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"flag\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"rateLimits_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"cBeam\",\"type\":\"address\"}],\"name\":\"rateLimitsCBeams\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"flag\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"usr\",\"type\":\"address\"}],\"name\":\"rely\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"cBeam\",\"type\":\"address\"}],\"name\":\"setCBeamForController\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"rateLimits_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"cBeam\",\"type\":\"address\"}],\"name\":\"setCBeamForRateLimits\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"rateLimits_\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"setHop\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"rateLimits_\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"setMaxChange\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"role\",\"type\":\"uint8\"},{\"internalType\":\"bytes4\",\"name\":\"sig\",\"type\":\"bytes4\"},{\"internalType\":\"bool\",\"name\":\"enabled\",\"type\":\"bool\"}],\"name\":\"setRoleAction\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"role\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"enabled\",\"type\":\"bool\"}],\"name\":\"setUserRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"start\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"stop\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"stopped\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"cBeam\",\"type\":\"address\"}],\"name\":\"unsetCBeamForController\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"rateLimits_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"cBeam\",\"type\":\"address\"}],\"name\":\"unsetCBeamForRateLimits\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"usr\",\"type\":\"address\"}],\"name\":\"userRoles\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"roles\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"usr\",\"type\":\"address\"}],\"name\":\"wards\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"flag\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"cBeam\",\"type\":\"address\"}],\"name\":\"AddCBeam\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"}],\"name\":\"AddController\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"}],\"name\":\"AddInitControllerActions\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"maxAmount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"slope\",\"type\":\"uint256\"}],\"name\":\"AddInitRateLimits\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"}],\"name\":\"AddRateLimits\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"cBeam\",\"type\":\"address\"}],\"name\":\"DelCBeam\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"}],\"name\":\"DelController\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"}],\"name\":\"DelInitControllerActions\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"}],\"name\":\"DelInitRateLimits\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"}],\"name\":\"DelRateLimits\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"usr\",\"type\":\"address\"}],\"name\":\"Deny\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"usr\",\"type\":\"address\"}],\"name\":\"Rely\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"cBeam\",\"type\":\"address\"}],\"name\":\"SetCBeamForController\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"cBeam\",\"type\":\"address\"}],\"name\":\"SetCBeamForRateLimits\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SetHop\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SetMaxChange\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint8\",\"name\":\"role\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"bytes4\",\"name\":\"sig\",\"type\":\"bytes4\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"enabled\",\"type\":\"bool\"}],\"name\":\"SetRoleAction\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint8\",\"name\":\"role\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"enabled\",\"type\":\"bool\"}],\"name\":\"SetUserRole\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"Start\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"Stop\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"cBeam\",\"type\":\"address\"}],\"name\":\"UnsetCBeamForController\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"cBeam\",\"type\":\"address\"}],\"name\":\"UnsetCBeamForRateLimits\",\"type\":\"event\"}]",
	ID:  "BeamState",
	Bin: "0x6080604052348015600e575f5ffd5b50335f8181526020819052604080822060019055517fdd0e34038ac38b2a1ce960229778ac48a8719bc900b6c4f8d0475c6e8b385a609190a2611b93806100545f395ff3fe608060405234801561000f575f5ffd5b506004361061024a575f3560e01c80638ca2bbd211610140578063aa65fb82116100bf578063ca927be911610084578063ca927be91461060d578063d3d99a4514610620578063da8c229e14610633578063e0fc9e9f14610652578063e6780be514610665578063f419993b14610692575f5ffd5b8063aa65fb8214610595578063afe67319146105b4578063bb0f6004146105d3578063be9a6555146105e6578063bf353dbb146105ee575f5ffd5b80639c52a7f1116101055780639c52a7f114610510578063a078f73714610523578063a67c58591461055c578063a6a1b59c1461056f578063a7fc7a0714610582575f5ffd5b80638ca2bbd2146104a55780638edf830b146104b8578063901bb3f3146104cb57806394d32bf8146104ea578063971ec835146104fd575f5ffd5b806365fae35e116101cc57806374d5e1001161019157806374d5e1001461043457806375f12b21146104535780637a14c7d2146104605780637aea86931461047f57806380080dd114610492575f5ffd5b806365fae35e146103a257806366a87e12146103b557806367aff484146103c857806370807a96146103db5780637407af05146103ee575f5ffd5b8063403283df11610212578063403283df146102f5578063478194d014610308578063486d8db51461033257806352d355df146103455780636384113e1461038f575f5ffd5b806307da68f51461024e57806313cc9ade14610258578063342f66c71461028a57806338de8682146102b45780633ae42bbd146102c7575b5f5ffd5b6102566106a5565b005b6102776102663660046118de565b600a6020525f908152604090205481565b6040519081526020015b60405180910390f35b6102776102983660046118f7565b600660209081525f928352604080842090915290825290205481565b6102566102c23660046118de565b610745565b6102da6102d5366004611928565b6107e9565b60408051825181526020928301519281019290925201610281565b6102566103033660046118f7565b610889565b6102776103163660046118f7565b600760209081525f928352604080842090915290825290205481565b6102566103403660046118de565b61093d565b61037f610353366004611970565b5f600160ff83161b6001600160e01b031984165f90815260026020526040902054161515905092915050565b6040519015158152602001610281565b61025661039d3660046118f7565b6109e0565b6102566103b03660046118de565b610a94565b6102566103c33660046118de565b610b06565b6102566103d63660046119a7565b610ba9565b6102566103e93660046118f7565b610c54565b61041f6103fc366004611928565b600860209081525f92835260408084209091529082529020805460019091015482565b60408051928352602083019190915201610281565b6102776104423660046118de565b60016020525f908152604090205481565b600c5461037f9060ff1681565b61027761046e3660046118de565b60036020525f908152604090205481565b61025661048d366004611928565b610de1565b6102566104a03660046118de565b610e99565b6102776104b33660046118de565b610f3d565b61037f6104c6366004611928565b610f4f565b6102776104d93660046118de565b60056020525f908152604090205481565b6102566104f8366004611928565b610f9e565b61027761050b3660046119e7565b611055565b61025661051e3660046118de565b61112a565b61037f610531366004611a5a565b5f600160ff83161b6001600160a01b0384165f90815260016020526040902054161515905092915050565b61025661056a366004611a74565b61119b565b61027761057d3660046118de565b611284565b6102566105903660046118de565b611290565b6102776105a3366004611aac565b60026020525f908152604090205481565b6102776105c23660046118de565b600b6020525f908152604090205481565b6102566105e13660046118f7565b611334565b6102566114c1565b6102776105fc3660046118de565b5f6020819052908152604090205481565b61025661061b366004611ac5565b611555565b61025661062e366004611aed565b611665565b6102776106413660046118de565b60046020525f908152604090205481565b6102566106603660046118de565b61171b565b61037f610673366004611928565b600960209081525f928352604080842090915290825290205460ff1681565b6102566106a0366004611ac5565b6117be565b5f80356001600160e01b031916815260026020908152604080832054338452600190925290912054161515806106e95750335f908152602081905260409020546001145b61070e5760405162461bcd60e51b815260040161070590611b16565b60405180910390fd5b600c805460ff191660011790556040517fbedf0f4abfe86d4ffad593d9607fe70e83ea706033d44d24b3b6283cf3fc4f6b905f90a1565b5f80356001600160e01b031916815260026020908152604080832054338452600190925290912054161515806107895750335f908152602081905260409020546001145b6107a55760405162461bcd60e51b815260040161070590611b16565b6001600160a01b0381165f8181526005602052604080822060019055517fb7fde01a6631c3933704fd4fd3f6478e61824517b4f8f38a44bfb6833fd380569190a250565b6040805180820182525f8082526020808301829052858252600881528382206001600160a01b03861683528152838220845180860190955280548086526001909101549185019190915291929115801561084557506020820151155b9050806108525781610880565b5f85815260086020908152604080832083805282529182902082518084019093528054835260010154908201525b95945050505050565b5f80356001600160e01b031916815260026020908152604080832054338452600190925290912054161515806108cd5750335f908152602081905260409020546001145b6108e95760405162461bcd60e51b815260040161070590611b16565b6001600160a01b038083165f81815260076020908152604080832094861680845294909152808220829055517f24cb0a8dfc169e4fae8f15b169a533e19cc5df2e2c87584105a19479c9e4b2ac9190a35050565b5f80356001600160e01b031916815260026020908152604080832054338452600190925290912054161515806109815750335f908152602081905260409020546001145b61099d5760405162461bcd60e51b815260040161070590611b16565b6001600160a01b0381165f81815260056020526040808220829055517f26df186da9bcc987ac27bf06b684c012d0e4bf418a7bc79f275f25f58508b48c9190a250565b5f80356001600160e01b03191681526002602090815260408083205433845260019092529091205416151580610a245750335f908152602081905260409020546001145b610a405760405162461bcd60e51b815260040161070590611b16565b6001600160a01b038083165f81815260066020908152604080832094861680845294909152808220829055517f3bbb5a7817f562bc7441dd9b52d0167e2acc629ffca3060a4082a36293d968749190a35050565b335f90815260208190526040902054600114610ac25760405162461bcd60e51b815260040161070590611b4d565b6001600160a01b0381165f8181526020819052604080822060019055517fdd0e34038ac38b2a1ce960229778ac48a8719bc900b6c4f8d0475c6e8b385a609190a250565b5f80356001600160e01b03191681526002602090815260408083205433845260019092529091205416151580610b4a5750335f908152602081905260409020546001145b610b665760405162461bcd60e51b815260040161070590611b16565b6001600160a01b0381165f81815260046020526040808220829055517f29f603f8e53dc8fe148522d21f2ecc0ffb8323185409a4a90f0906dc61d88d539190a250565b335f90815260208190526040902054600114610bd75760405162461bcd60e51b815260040161070590611b4d565b6001600160a01b0383165f90815260016020526040902054610bfa90838361186a565b6001600160a01b0384165f818152600160209081526040918290209390935551831515815260ff8516927f3cddaa242050783aba68ea7daf09f800417a76ef9648fbfbab2593c9c94c45e9910160405180910390a3505050565b5f80356001600160e01b03191681526002602090815260408083205433845260019092529091205416151580610c985750335f908152602081905260409020546001145b610cb45760405162461bcd60e51b815260040161070590611b16565b6001600160a01b0382165f90815260036020526040902054600114610d255760405162461bcd60e51b815260206004820152602160248201527f4265616d53746174652f6e6f742d6578697374696e672d726174654c696d69746044820152607360f81b6064820152608401610705565b6001600160a01b0381165f90815260056020526040902054600114610d8c5760405162461bcd60e51b815260206004820152601c60248201527f4265616d53746174652f6e6f742d6578697374696e672d634265616d000000006044820152606401610705565b6001600160a01b038083165f8181526006602090815260408083209486168084529490915280822060019055517f9d6e9c59afbbb3f29ae91c8bbded878ca85d2c138aff026db1b0523854be69f59190a35050565b5f80356001600160e01b03191681526002602090815260408083205433845260019092529091205416151580610e255750335f908152602081905260409020546001145b610e415760405162461bcd60e51b815260040161070590611b16565b5f8281526008602090815260408083206001600160a01b038516808552925280832083815560010183905551909184917fc87982b53cd6466c0946dc20072a43f8d8261dafc0c9000578957638c43c18ad9190a35050565b5f80356001600160e01b03191681526002602090815260408083205433845260019092529091205416151580610edd5750335f908152602081905260409020546001145b610ef95760405162461bcd60e51b815260040161070590611b16565b6001600160a01b0381165f8181526003602052604080822060019055517f2c4a5291487da6ca424f9336c58ea69da40a5badab43d54c5ab39dc542e4bcd59190a250565b5f610f49600b83611891565b92915050565b5f8281526009602090815260408083206001600160a01b038516845290915281205460ff1680610f9757505f83815260096020908152604080832083805290915290205460ff165b9392505050565b5f80356001600160e01b03191681526002602090815260408083205433845260019092529091205416151580610fe25750335f908152602081905260409020546001145b610ffe5760405162461bcd60e51b815260040161070590611b16565b5f8281526009602090815260408083206001600160a01b0385168085529252808320805460ff1916905551909184917f048316335078539a1bf9454ffe0a433fc2bb5738542d92710d21a81fbf8df9db9190a35050565b5f80356001600160e01b0319168152600260209081526040808320543384526001909252822054161515806110985750335f908152602081905260409020546001145b6110b45760405162461bcd60e51b815260040161070590611b16565b83836040516110c4929190611b84565b604080519182900382205f818152600960209081528382206001600160a01b0388168084529152928120805460ff19166001179055909350909183917fe097306657870f1c13929112dcd0ad42b8e41a819e63bb53c4a1b11d5bf59c7891a39392505050565b335f908152602081905260409020546001146111585760405162461bcd60e51b815260040161070590611b4d565b6001600160a01b0381165f81815260208190526040808220829055517f184450df2e323acec0ed3b5c7531b81f9b4cdef7914dfd4c0a4317416bb5251b9190a250565b5f80356001600160e01b031916815260026020908152604080832054338452600190925290912054161515806111df5750335f908152602081905260409020546001145b6111fb5760405162461bcd60e51b815260040161070590611b16565b60408051808201825283815260208082018481525f888152600883528481206001600160a01b03891680835293528490209251835551600190920191909155905185907f2f28a70084cd7a0b15c322c46431d8581a1eb1e36f031c7b26c14f6bc22030e3906112769086908690918252602082015260400190565b60405180910390a350505050565b5f610f49600a83611891565b5f80356001600160e01b031916815260026020908152604080832054338452600190925290912054161515806112d45750335f908152602081905260409020546001145b6112f05760405162461bcd60e51b815260040161070590611b16565b6001600160a01b0381165f8181526004602052604080822060019055517fc187ac4977e802e627f1d633bbe3561806983fdbbde5904319f329bc0516365a9190a250565b5f80356001600160e01b031916815260026020908152604080832054338452600190925290912054161515806113785750335f908152602081905260409020546001145b6113945760405162461bcd60e51b815260040161070590611b16565b6001600160a01b0382165f908152600460205260409020546001146114055760405162461bcd60e51b815260206004820152602160248201527f4265616d53746174652f6e6f742d6578697374696e672d636f6e74726f6c6c656044820152603960f91b6064820152608401610705565b6001600160a01b0381165f9081526005602052604090205460011461146c5760405162461bcd60e51b815260206004820152601c60248201527f4265616d53746174652f6e6f742d6578697374696e672d634265616d000000006044820152606401610705565b6001600160a01b038083165f8181526007602090815260408083209486168084529490915280822060019055517fbd2fef67ff976a85c149699a6381c5c67b56e672d4f0fdf709dba5aee1918f319190a35050565b5f80356001600160e01b031916815260026020908152604080832054338452600190925290912054161515806115055750335f908152602081905260409020546001145b6115215760405162461bcd60e51b815260040161070590611b16565b600c805460ff191690556040517f1b55ba3aa851a46be3b365aee5b5c140edd620d578922f3e8466d2cbd96f954b905f90a1565b5f80356001600160e01b031916815260026020908152604080832054338452600190925290912054161515806115995750335f908152602081905260409020546001145b6115b55760405162461bcd60e51b815260040161070590611b16565b670de0b6b3a764000081101561160d5760405162461bcd60e51b815260206004820152601c60248201527f4265616d53746174652f6d61784368616e67652d62656c6f772d3178000000006044820152606401610705565b6001600160a01b0382165f818152600b602052604090819020839055517f4f5736b8d3cb02079e7b029deaa2e7ba5b8db860cca8c7ecea73f35e70590c8f906116599084815260200190565b60405180910390a25050565b335f908152602081905260409020546001146116935760405162461bcd60e51b815260040161070590611b4d565b6001600160e01b031982165f908152600260205260409020546116b790848361186a565b6001600160e01b031983165f818152600260209081526040918290209390935580519182528315159282019290925260ff8516917fb4e04dc5f1204858bb669563818a138ac60cf334e9d8f9a5149a232775b44178910160405180910390a2505050565b5f80356001600160e01b0319168152600260209081526040808320543384526001909252909120541615158061175f5750335f908152602081905260409020546001145b61177b5760405162461bcd60e51b815260040161070590611b16565b6001600160a01b0381165f81815260036020526040808220829055517f257960f7fca4d3225d73f1ee4945bcf7a8e883638d05d4591e3042c9127f42b09190a250565b5f80356001600160e01b031916815260026020908152604080832054338452600190925290912054161515806118025750335f908152602081905260409020546001145b61181e5760405162461bcd60e51b815260040161070590611b16565b6001600160a01b0382165f818152600a602052604090819020839055517f8aae9c6d6d990871eede637775f0fe522252d829b7545a5e7534409c73000251906116599084815260200190565b5f8161187f57600160ff84161b198416611889565b600160ff84161b84175b949350505050565b6001600160a01b0381165f90815260208390526040812054808203610f97575f80805260208590526040902054611889565b80356001600160a01b03811681146118d9575f5ffd5b919050565b5f602082840312156118ee575f5ffd5b610f97826118c3565b5f5f60408385031215611908575f5ffd5b611911836118c3565b915061191f602084016118c3565b90509250929050565b5f5f60408385031215611939575f5ffd5b8235915061191f602084016118c3565b80356001600160e01b0319811681146118d9575f5ffd5b803560ff811681146118d9575f5ffd5b5f5f60408385031215611981575f5ffd5b61198a83611949565b915061191f60208401611960565b803580151581146118d9575f5ffd5b5f5f5f606084860312156119b9575f5ffd5b6119c2846118c3565b92506119d060208501611960565b91506119de60408501611998565b90509250925092565b5f5f5f604084860312156119f9575f5ffd5b833567ffffffffffffffff811115611a0f575f5ffd5b8401601f81018613611a1f575f5ffd5b803567ffffffffffffffff811115611a35575f5ffd5b866020828401011115611a46575f5ffd5b6020918201945092506119de9085016118c3565b5f5f60408385031215611a6b575f5ffd5b61198a836118c3565b5f5f5f5f60808587031215611a87575f5ffd5b84359350611a97602086016118c3565b93969395505050506040820135916060013590565b5f60208284031215611abc575f5ffd5b610f9782611949565b5f5f60408385031215611ad6575f5ffd5b611adf836118c3565b946020939093013593505050565b5f5f5f60608486031215611aff575f5ffd5b611b0884611960565b92506119d060208501611949565b6020808252601d908201527f4265616d53746174652f726f6c652d6e6f742d617574686f72697a6564000000604082015260600190565b60208082526018908201527f4265616d53746174652f6e6f742d617574686f72697a65640000000000000000604082015260600190565b818382375f910190815291905056",
}

// BeamState is an auto generated Go binding around an Ethereum contract.
type BeamState struct {
	abi abi.ABI
}

// NewBeamState creates a new instance of BeamState.
func NewBeamState() *BeamState {
	parsed, err := BeamStateMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &BeamState{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *BeamState) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackActionsRoles is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaa65fb82.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function actionsRoles(bytes4 sig) view returns(bytes32 roles)
func (beamState *BeamState) PackActionsRoles(sig [4]byte) []byte {
	enc, err := beamState.abi.Pack("actionsRoles", sig)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackActionsRoles is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaa65fb82.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function actionsRoles(bytes4 sig) view returns(bytes32 roles)
func (beamState *BeamState) TryPackActionsRoles(sig [4]byte) ([]byte, error) {
	return beamState.abi.Pack("actionsRoles", sig)
}

// UnpackActionsRoles is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaa65fb82.
//
// Solidity: function actionsRoles(bytes4 sig) view returns(bytes32 roles)
func (beamState *BeamState) UnpackActionsRoles(data []byte) ([32]byte, error) {
	out, err := beamState.abi.Unpack("actionsRoles", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackAddCBeam is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x38de8682.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addCBeam(address cBeam) returns()
func (beamState *BeamState) PackAddCBeam(cBeam common.Address) []byte {
	enc, err := beamState.abi.Pack("addCBeam", cBeam)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddCBeam is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x38de8682.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addCBeam(address cBeam) returns()
func (beamState *BeamState) TryPackAddCBeam(cBeam common.Address) ([]byte, error) {
	return beamState.abi.Pack("addCBeam", cBeam)
}

// PackAddController is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7fc7a07.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addController(address controller) returns()
func (beamState *BeamState) PackAddController(controller common.Address) []byte {
	enc, err := beamState.abi.Pack("addController", controller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddController is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7fc7a07.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addController(address controller) returns()
func (beamState *BeamState) TryPackAddController(controller common.Address) ([]byte, error) {
	return beamState.abi.Pack("addController", controller)
}

// PackAddInitControllerActions is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x971ec835.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addInitControllerActions(bytes data, address controller) returns(bytes32 key)
func (beamState *BeamState) PackAddInitControllerActions(data []byte, controller common.Address) []byte {
	enc, err := beamState.abi.Pack("addInitControllerActions", data, controller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddInitControllerActions is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x971ec835.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addInitControllerActions(bytes data, address controller) returns(bytes32 key)
func (beamState *BeamState) TryPackAddInitControllerActions(data []byte, controller common.Address) ([]byte, error) {
	return beamState.abi.Pack("addInitControllerActions", data, controller)
}

// UnpackAddInitControllerActions is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x971ec835.
//
// Solidity: function addInitControllerActions(bytes data, address controller) returns(bytes32 key)
func (beamState *BeamState) UnpackAddInitControllerActions(data []byte) ([32]byte, error) {
	out, err := beamState.abi.Unpack("addInitControllerActions", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackAddInitRateLimits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa67c5859.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addInitRateLimits(bytes32 key, address rateLimits_, uint256 maxAmount, uint256 slope) returns()
func (beamState *BeamState) PackAddInitRateLimits(key [32]byte, rateLimits common.Address, maxAmount *big.Int, slope *big.Int) []byte {
	enc, err := beamState.abi.Pack("addInitRateLimits", key, rateLimits, maxAmount, slope)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddInitRateLimits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa67c5859.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addInitRateLimits(bytes32 key, address rateLimits_, uint256 maxAmount, uint256 slope) returns()
func (beamState *BeamState) TryPackAddInitRateLimits(key [32]byte, rateLimits common.Address, maxAmount *big.Int, slope *big.Int) ([]byte, error) {
	return beamState.abi.Pack("addInitRateLimits", key, rateLimits, maxAmount, slope)
}

// PackAddRateLimits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x80080dd1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addRateLimits(address rateLimits_) returns()
func (beamState *BeamState) PackAddRateLimits(rateLimits common.Address) []byte {
	enc, err := beamState.abi.Pack("addRateLimits", rateLimits)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddRateLimits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x80080dd1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addRateLimits(address rateLimits_) returns()
func (beamState *BeamState) TryPackAddRateLimits(rateLimits common.Address) ([]byte, error) {
	return beamState.abi.Pack("addRateLimits", rateLimits)
}

// PackCBeams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x901bb3f3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cBeams(address cBeam) view returns(uint256 flag)
func (beamState *BeamState) PackCBeams(cBeam common.Address) []byte {
	enc, err := beamState.abi.Pack("cBeams", cBeam)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCBeams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x901bb3f3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cBeams(address cBeam) view returns(uint256 flag)
func (beamState *BeamState) TryPackCBeams(cBeam common.Address) ([]byte, error) {
	return beamState.abi.Pack("cBeams", cBeam)
}

// UnpackCBeams is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x901bb3f3.
//
// Solidity: function cBeams(address cBeam) view returns(uint256 flag)
func (beamState *BeamState) UnpackCBeams(data []byte) (*big.Int, error) {
	out, err := beamState.abi.Unpack("cBeams", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackControllers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda8c229e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function controllers(address controller) view returns(uint256 flag)
func (beamState *BeamState) PackControllers(controller common.Address) []byte {
	enc, err := beamState.abi.Pack("controllers", controller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackControllers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda8c229e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function controllers(address controller) view returns(uint256 flag)
func (beamState *BeamState) TryPackControllers(controller common.Address) ([]byte, error) {
	return beamState.abi.Pack("controllers", controller)
}

// UnpackControllers is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xda8c229e.
//
// Solidity: function controllers(address controller) view returns(uint256 flag)
func (beamState *BeamState) UnpackControllers(data []byte) (*big.Int, error) {
	out, err := beamState.abi.Unpack("controllers", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackControllersCBeams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x478194d0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function controllersCBeams(address controller, address cBeam) view returns(uint256 flag)
func (beamState *BeamState) PackControllersCBeams(controller common.Address, cBeam common.Address) []byte {
	enc, err := beamState.abi.Pack("controllersCBeams", controller, cBeam)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackControllersCBeams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x478194d0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function controllersCBeams(address controller, address cBeam) view returns(uint256 flag)
func (beamState *BeamState) TryPackControllersCBeams(controller common.Address, cBeam common.Address) ([]byte, error) {
	return beamState.abi.Pack("controllersCBeams", controller, cBeam)
}

// UnpackControllersCBeams is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x478194d0.
//
// Solidity: function controllersCBeams(address controller, address cBeam) view returns(uint256 flag)
func (beamState *BeamState) UnpackControllersCBeams(data []byte) (*big.Int, error) {
	out, err := beamState.abi.Unpack("controllersCBeams", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDelCBeam is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x486d8db5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delCBeam(address cBeam) returns()
func (beamState *BeamState) PackDelCBeam(cBeam common.Address) []byte {
	enc, err := beamState.abi.Pack("delCBeam", cBeam)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelCBeam is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x486d8db5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delCBeam(address cBeam) returns()
func (beamState *BeamState) TryPackDelCBeam(cBeam common.Address) ([]byte, error) {
	return beamState.abi.Pack("delCBeam", cBeam)
}

// PackDelController is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x66a87e12.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delController(address controller) returns()
func (beamState *BeamState) PackDelController(controller common.Address) []byte {
	enc, err := beamState.abi.Pack("delController", controller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelController is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x66a87e12.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delController(address controller) returns()
func (beamState *BeamState) TryPackDelController(controller common.Address) ([]byte, error) {
	return beamState.abi.Pack("delController", controller)
}

// PackDelInitControllerActions is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94d32bf8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delInitControllerActions(bytes32 key, address controller) returns()
func (beamState *BeamState) PackDelInitControllerActions(key [32]byte, controller common.Address) []byte {
	enc, err := beamState.abi.Pack("delInitControllerActions", key, controller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelInitControllerActions is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94d32bf8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delInitControllerActions(bytes32 key, address controller) returns()
func (beamState *BeamState) TryPackDelInitControllerActions(key [32]byte, controller common.Address) ([]byte, error) {
	return beamState.abi.Pack("delInitControllerActions", key, controller)
}

// PackDelInitRateLimits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7aea8693.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delInitRateLimits(bytes32 key, address rateLimits_) returns()
func (beamState *BeamState) PackDelInitRateLimits(key [32]byte, rateLimits common.Address) []byte {
	enc, err := beamState.abi.Pack("delInitRateLimits", key, rateLimits)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelInitRateLimits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7aea8693.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delInitRateLimits(bytes32 key, address rateLimits_) returns()
func (beamState *BeamState) TryPackDelInitRateLimits(key [32]byte, rateLimits common.Address) ([]byte, error) {
	return beamState.abi.Pack("delInitRateLimits", key, rateLimits)
}

// PackDelRateLimits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe0fc9e9f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delRateLimits(address rateLimits_) returns()
func (beamState *BeamState) PackDelRateLimits(rateLimits common.Address) []byte {
	enc, err := beamState.abi.Pack("delRateLimits", rateLimits)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelRateLimits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe0fc9e9f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delRateLimits(address rateLimits_) returns()
func (beamState *BeamState) TryPackDelRateLimits(rateLimits common.Address) ([]byte, error) {
	return beamState.abi.Pack("delRateLimits", rateLimits)
}

// PackDeny is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9c52a7f1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deny(address usr) returns()
func (beamState *BeamState) PackDeny(usr common.Address) []byte {
	enc, err := beamState.abi.Pack("deny", usr)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeny is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9c52a7f1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deny(address usr) returns()
func (beamState *BeamState) TryPackDeny(usr common.Address) ([]byte, error) {
	return beamState.abi.Pack("deny", usr)
}

// PackGetHop is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa6a1b59c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getHop(address rateLimits_) view returns(uint256)
func (beamState *BeamState) PackGetHop(rateLimits common.Address) []byte {
	enc, err := beamState.abi.Pack("getHop", rateLimits)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetHop is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa6a1b59c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getHop(address rateLimits_) view returns(uint256)
func (beamState *BeamState) TryPackGetHop(rateLimits common.Address) ([]byte, error) {
	return beamState.abi.Pack("getHop", rateLimits)
}

// UnpackGetHop is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa6a1b59c.
//
// Solidity: function getHop(address rateLimits_) view returns(uint256)
func (beamState *BeamState) UnpackGetHop(data []byte) (*big.Int, error) {
	out, err := beamState.abi.Unpack("getHop", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetInitRateLimits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ae42bbd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getInitRateLimits(bytes32 key, address rateLimits_) view returns((uint256,uint256))
func (beamState *BeamState) PackGetInitRateLimits(key [32]byte, rateLimits common.Address) []byte {
	enc, err := beamState.abi.Pack("getInitRateLimits", key, rateLimits)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetInitRateLimits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ae42bbd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getInitRateLimits(bytes32 key, address rateLimits_) view returns((uint256,uint256))
func (beamState *BeamState) TryPackGetInitRateLimits(key [32]byte, rateLimits common.Address) ([]byte, error) {
	return beamState.abi.Pack("getInitRateLimits", key, rateLimits)
}

// UnpackGetInitRateLimits is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3ae42bbd.
//
// Solidity: function getInitRateLimits(bytes32 key, address rateLimits_) view returns((uint256,uint256))
func (beamState *BeamState) UnpackGetInitRateLimits(data []byte) (IBeamStateDefaultRateLimits, error) {
	out, err := beamState.abi.Unpack("getInitRateLimits", data)
	if err != nil {
		return *new(IBeamStateDefaultRateLimits), err
	}
	out0 := *abi.ConvertType(out[0], new(IBeamStateDefaultRateLimits)).(*IBeamStateDefaultRateLimits)
	return out0, nil
}

// PackGetMaxChange is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ca2bbd2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getMaxChange(address rateLimits_) view returns(uint256)
func (beamState *BeamState) PackGetMaxChange(rateLimits common.Address) []byte {
	enc, err := beamState.abi.Pack("getMaxChange", rateLimits)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetMaxChange is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ca2bbd2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getMaxChange(address rateLimits_) view returns(uint256)
func (beamState *BeamState) TryPackGetMaxChange(rateLimits common.Address) ([]byte, error) {
	return beamState.abi.Pack("getMaxChange", rateLimits)
}

// UnpackGetMaxChange is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8ca2bbd2.
//
// Solidity: function getMaxChange(address rateLimits_) view returns(uint256)
func (beamState *BeamState) UnpackGetMaxChange(data []byte) (*big.Int, error) {
	out, err := beamState.abi.Unpack("getMaxChange", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackHasUserRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa078f737.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hasUserRole(address usr, uint8 role) view returns(bool)
func (beamState *BeamState) PackHasUserRole(usr common.Address, role uint8) []byte {
	enc, err := beamState.abi.Pack("hasUserRole", usr, role)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHasUserRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa078f737.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hasUserRole(address usr, uint8 role) view returns(bool)
func (beamState *BeamState) TryPackHasUserRole(usr common.Address, role uint8) ([]byte, error) {
	return beamState.abi.Pack("hasUserRole", usr, role)
}

// UnpackHasUserRole is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa078f737.
//
// Solidity: function hasUserRole(address usr, uint8 role) view returns(bool)
func (beamState *BeamState) UnpackHasUserRole(data []byte) (bool, error) {
	out, err := beamState.abi.Unpack("hasUserRole", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackHop is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x13cc9ade.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hop(address rateLimits_) view returns(uint256 value)
func (beamState *BeamState) PackHop(rateLimits common.Address) []byte {
	enc, err := beamState.abi.Pack("hop", rateLimits)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHop is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x13cc9ade.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hop(address rateLimits_) view returns(uint256 value)
func (beamState *BeamState) TryPackHop(rateLimits common.Address) ([]byte, error) {
	return beamState.abi.Pack("hop", rateLimits)
}

// UnpackHop is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x13cc9ade.
//
// Solidity: function hop(address rateLimits_) view returns(uint256 value)
func (beamState *BeamState) UnpackHop(data []byte) (*big.Int, error) {
	out, err := beamState.abi.Unpack("hop", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackInitControllerActions is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe6780be5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initControllerActions(bytes32 key, address controller) view returns(bool approved)
func (beamState *BeamState) PackInitControllerActions(key [32]byte, controller common.Address) []byte {
	enc, err := beamState.abi.Pack("initControllerActions", key, controller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitControllerActions is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe6780be5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initControllerActions(bytes32 key, address controller) view returns(bool approved)
func (beamState *BeamState) TryPackInitControllerActions(key [32]byte, controller common.Address) ([]byte, error) {
	return beamState.abi.Pack("initControllerActions", key, controller)
}

// UnpackInitControllerActions is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe6780be5.
//
// Solidity: function initControllerActions(bytes32 key, address controller) view returns(bool approved)
func (beamState *BeamState) UnpackInitControllerActions(data []byte) (bool, error) {
	out, err := beamState.abi.Unpack("initControllerActions", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackInitRateLimits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7407af05.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initRateLimits(bytes32 key, address rateLimits_) view returns(uint256 maxAmount, uint256 slope)
func (beamState *BeamState) PackInitRateLimits(key [32]byte, rateLimits common.Address) []byte {
	enc, err := beamState.abi.Pack("initRateLimits", key, rateLimits)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitRateLimits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7407af05.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initRateLimits(bytes32 key, address rateLimits_) view returns(uint256 maxAmount, uint256 slope)
func (beamState *BeamState) TryPackInitRateLimits(key [32]byte, rateLimits common.Address) ([]byte, error) {
	return beamState.abi.Pack("initRateLimits", key, rateLimits)
}

// BeamStateInitRateLimitsOutput serves as a container for the return parameters of contract
// method InitRateLimits.
type BeamStateInitRateLimitsOutput struct {
	MaxAmount *big.Int
	Slope     *big.Int
}

// UnpackInitRateLimits is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7407af05.
//
// Solidity: function initRateLimits(bytes32 key, address rateLimits_) view returns(uint256 maxAmount, uint256 slope)
func (beamState *BeamState) UnpackInitRateLimits(data []byte) (BeamStateInitRateLimitsOutput, error) {
	out, err := beamState.abi.Unpack("initRateLimits", data)
	outstruct := new(BeamStateInitRateLimitsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.MaxAmount = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Slope = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackIsActionInRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52d355df.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isActionInRole(bytes4 sig, uint8 role) view returns(bool)
func (beamState *BeamState) PackIsActionInRole(sig [4]byte, role uint8) []byte {
	enc, err := beamState.abi.Pack("isActionInRole", sig, role)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsActionInRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52d355df.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isActionInRole(bytes4 sig, uint8 role) view returns(bool)
func (beamState *BeamState) TryPackIsActionInRole(sig [4]byte, role uint8) ([]byte, error) {
	return beamState.abi.Pack("isActionInRole", sig, role)
}

// UnpackIsActionInRole is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x52d355df.
//
// Solidity: function isActionInRole(bytes4 sig, uint8 role) view returns(bool)
func (beamState *BeamState) UnpackIsActionInRole(data []byte) (bool, error) {
	out, err := beamState.abi.Unpack("isActionInRole", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsControllerActionEnabled is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8edf830b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isControllerActionEnabled(bytes32 key, address controller) view returns(bool)
func (beamState *BeamState) PackIsControllerActionEnabled(key [32]byte, controller common.Address) []byte {
	enc, err := beamState.abi.Pack("isControllerActionEnabled", key, controller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsControllerActionEnabled is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8edf830b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isControllerActionEnabled(bytes32 key, address controller) view returns(bool)
func (beamState *BeamState) TryPackIsControllerActionEnabled(key [32]byte, controller common.Address) ([]byte, error) {
	return beamState.abi.Pack("isControllerActionEnabled", key, controller)
}

// UnpackIsControllerActionEnabled is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8edf830b.
//
// Solidity: function isControllerActionEnabled(bytes32 key, address controller) view returns(bool)
func (beamState *BeamState) UnpackIsControllerActionEnabled(data []byte) (bool, error) {
	out, err := beamState.abi.Unpack("isControllerActionEnabled", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackMaxChange is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xafe67319.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maxChange(address rateLimits_) view returns(uint256 value)
func (beamState *BeamState) PackMaxChange(rateLimits common.Address) []byte {
	enc, err := beamState.abi.Pack("maxChange", rateLimits)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaxChange is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xafe67319.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maxChange(address rateLimits_) view returns(uint256 value)
func (beamState *BeamState) TryPackMaxChange(rateLimits common.Address) ([]byte, error) {
	return beamState.abi.Pack("maxChange", rateLimits)
}

// UnpackMaxChange is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xafe67319.
//
// Solidity: function maxChange(address rateLimits_) view returns(uint256 value)
func (beamState *BeamState) UnpackMaxChange(data []byte) (*big.Int, error) {
	out, err := beamState.abi.Unpack("maxChange", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRateLimits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a14c7d2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rateLimits(address rateLimits_) view returns(uint256 flag)
func (beamState *BeamState) PackRateLimits(rateLimits common.Address) []byte {
	enc, err := beamState.abi.Pack("rateLimits", rateLimits)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRateLimits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a14c7d2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rateLimits(address rateLimits_) view returns(uint256 flag)
func (beamState *BeamState) TryPackRateLimits(rateLimits common.Address) ([]byte, error) {
	return beamState.abi.Pack("rateLimits", rateLimits)
}

// UnpackRateLimits is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7a14c7d2.
//
// Solidity: function rateLimits(address rateLimits_) view returns(uint256 flag)
func (beamState *BeamState) UnpackRateLimits(data []byte) (*big.Int, error) {
	out, err := beamState.abi.Unpack("rateLimits", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRateLimitsCBeams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x342f66c7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rateLimitsCBeams(address rateLimits_, address cBeam) view returns(uint256 flag)
func (beamState *BeamState) PackRateLimitsCBeams(rateLimits common.Address, cBeam common.Address) []byte {
	enc, err := beamState.abi.Pack("rateLimitsCBeams", rateLimits, cBeam)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRateLimitsCBeams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x342f66c7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rateLimitsCBeams(address rateLimits_, address cBeam) view returns(uint256 flag)
func (beamState *BeamState) TryPackRateLimitsCBeams(rateLimits common.Address, cBeam common.Address) ([]byte, error) {
	return beamState.abi.Pack("rateLimitsCBeams", rateLimits, cBeam)
}

// UnpackRateLimitsCBeams is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x342f66c7.
//
// Solidity: function rateLimitsCBeams(address rateLimits_, address cBeam) view returns(uint256 flag)
func (beamState *BeamState) UnpackRateLimitsCBeams(data []byte) (*big.Int, error) {
	out, err := beamState.abi.Unpack("rateLimitsCBeams", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRely is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x65fae35e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rely(address usr) returns()
func (beamState *BeamState) PackRely(usr common.Address) []byte {
	enc, err := beamState.abi.Pack("rely", usr)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRely is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x65fae35e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rely(address usr) returns()
func (beamState *BeamState) TryPackRely(usr common.Address) ([]byte, error) {
	return beamState.abi.Pack("rely", usr)
}

// PackSetCBeamForController is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbb0f6004.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setCBeamForController(address controller, address cBeam) returns()
func (beamState *BeamState) PackSetCBeamForController(controller common.Address, cBeam common.Address) []byte {
	enc, err := beamState.abi.Pack("setCBeamForController", controller, cBeam)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetCBeamForController is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbb0f6004.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setCBeamForController(address controller, address cBeam) returns()
func (beamState *BeamState) TryPackSetCBeamForController(controller common.Address, cBeam common.Address) ([]byte, error) {
	return beamState.abi.Pack("setCBeamForController", controller, cBeam)
}

// PackSetCBeamForRateLimits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70807a96.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setCBeamForRateLimits(address rateLimits_, address cBeam) returns()
func (beamState *BeamState) PackSetCBeamForRateLimits(rateLimits common.Address, cBeam common.Address) []byte {
	enc, err := beamState.abi.Pack("setCBeamForRateLimits", rateLimits, cBeam)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetCBeamForRateLimits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70807a96.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setCBeamForRateLimits(address rateLimits_, address cBeam) returns()
func (beamState *BeamState) TryPackSetCBeamForRateLimits(rateLimits common.Address, cBeam common.Address) ([]byte, error) {
	return beamState.abi.Pack("setCBeamForRateLimits", rateLimits, cBeam)
}

// PackSetHop is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf419993b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setHop(address rateLimits_, uint256 value) returns()
func (beamState *BeamState) PackSetHop(rateLimits common.Address, value *big.Int) []byte {
	enc, err := beamState.abi.Pack("setHop", rateLimits, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetHop is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf419993b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setHop(address rateLimits_, uint256 value) returns()
func (beamState *BeamState) TryPackSetHop(rateLimits common.Address, value *big.Int) ([]byte, error) {
	return beamState.abi.Pack("setHop", rateLimits, value)
}

// PackSetMaxChange is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xca927be9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setMaxChange(address rateLimits_, uint256 value) returns()
func (beamState *BeamState) PackSetMaxChange(rateLimits common.Address, value *big.Int) []byte {
	enc, err := beamState.abi.Pack("setMaxChange", rateLimits, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetMaxChange is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xca927be9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setMaxChange(address rateLimits_, uint256 value) returns()
func (beamState *BeamState) TryPackSetMaxChange(rateLimits common.Address, value *big.Int) ([]byte, error) {
	return beamState.abi.Pack("setMaxChange", rateLimits, value)
}

// PackSetRoleAction is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd3d99a45.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setRoleAction(uint8 role, bytes4 sig, bool enabled) returns()
func (beamState *BeamState) PackSetRoleAction(role uint8, sig [4]byte, enabled bool) []byte {
	enc, err := beamState.abi.Pack("setRoleAction", role, sig, enabled)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetRoleAction is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd3d99a45.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setRoleAction(uint8 role, bytes4 sig, bool enabled) returns()
func (beamState *BeamState) TryPackSetRoleAction(role uint8, sig [4]byte, enabled bool) ([]byte, error) {
	return beamState.abi.Pack("setRoleAction", role, sig, enabled)
}

// PackSetUserRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x67aff484.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setUserRole(address who, uint8 role, bool enabled) returns()
func (beamState *BeamState) PackSetUserRole(who common.Address, role uint8, enabled bool) []byte {
	enc, err := beamState.abi.Pack("setUserRole", who, role, enabled)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetUserRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x67aff484.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setUserRole(address who, uint8 role, bool enabled) returns()
func (beamState *BeamState) TryPackSetUserRole(who common.Address, role uint8, enabled bool) ([]byte, error) {
	return beamState.abi.Pack("setUserRole", who, role, enabled)
}

// PackStart is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbe9a6555.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function start() returns()
func (beamState *BeamState) PackStart() []byte {
	enc, err := beamState.abi.Pack("start")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStart is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbe9a6555.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function start() returns()
func (beamState *BeamState) TryPackStart() ([]byte, error) {
	return beamState.abi.Pack("start")
}

// PackStop is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07da68f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stop() returns()
func (beamState *BeamState) PackStop() []byte {
	enc, err := beamState.abi.Pack("stop")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStop is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07da68f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stop() returns()
func (beamState *BeamState) TryPackStop() ([]byte, error) {
	return beamState.abi.Pack("stop")
}

// PackStopped is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75f12b21.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stopped() view returns(bool)
func (beamState *BeamState) PackStopped() []byte {
	enc, err := beamState.abi.Pack("stopped")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStopped is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75f12b21.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stopped() view returns(bool)
func (beamState *BeamState) TryPackStopped() ([]byte, error) {
	return beamState.abi.Pack("stopped")
}

// UnpackStopped is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x75f12b21.
//
// Solidity: function stopped() view returns(bool)
func (beamState *BeamState) UnpackStopped(data []byte) (bool, error) {
	out, err := beamState.abi.Unpack("stopped", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackUnsetCBeamForController is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x403283df.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unsetCBeamForController(address controller, address cBeam) returns()
func (beamState *BeamState) PackUnsetCBeamForController(controller common.Address, cBeam common.Address) []byte {
	enc, err := beamState.abi.Pack("unsetCBeamForController", controller, cBeam)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnsetCBeamForController is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x403283df.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unsetCBeamForController(address controller, address cBeam) returns()
func (beamState *BeamState) TryPackUnsetCBeamForController(controller common.Address, cBeam common.Address) ([]byte, error) {
	return beamState.abi.Pack("unsetCBeamForController", controller, cBeam)
}

// PackUnsetCBeamForRateLimits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6384113e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unsetCBeamForRateLimits(address rateLimits_, address cBeam) returns()
func (beamState *BeamState) PackUnsetCBeamForRateLimits(rateLimits common.Address, cBeam common.Address) []byte {
	enc, err := beamState.abi.Pack("unsetCBeamForRateLimits", rateLimits, cBeam)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnsetCBeamForRateLimits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6384113e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unsetCBeamForRateLimits(address rateLimits_, address cBeam) returns()
func (beamState *BeamState) TryPackUnsetCBeamForRateLimits(rateLimits common.Address, cBeam common.Address) ([]byte, error) {
	return beamState.abi.Pack("unsetCBeamForRateLimits", rateLimits, cBeam)
}

// PackUserRoles is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x74d5e100.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function userRoles(address usr) view returns(bytes32 roles)
func (beamState *BeamState) PackUserRoles(usr common.Address) []byte {
	enc, err := beamState.abi.Pack("userRoles", usr)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUserRoles is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x74d5e100.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function userRoles(address usr) view returns(bytes32 roles)
func (beamState *BeamState) TryPackUserRoles(usr common.Address) ([]byte, error) {
	return beamState.abi.Pack("userRoles", usr)
}

// UnpackUserRoles is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x74d5e100.
//
// Solidity: function userRoles(address usr) view returns(bytes32 roles)
func (beamState *BeamState) UnpackUserRoles(data []byte) ([32]byte, error) {
	out, err := beamState.abi.Unpack("userRoles", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackWards is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf353dbb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function wards(address usr) view returns(uint256 flag)
func (beamState *BeamState) PackWards(usr common.Address) []byte {
	enc, err := beamState.abi.Pack("wards", usr)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWards is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf353dbb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function wards(address usr) view returns(uint256 flag)
func (beamState *BeamState) TryPackWards(usr common.Address) ([]byte, error) {
	return beamState.abi.Pack("wards", usr)
}

// UnpackWards is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf353dbb.
//
// Solidity: function wards(address usr) view returns(uint256 flag)
func (beamState *BeamState) UnpackWards(data []byte) (*big.Int, error) {
	out, err := beamState.abi.Unpack("wards", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// BeamStateAddCBeam represents a AddCBeam event raised by the BeamState contract.
type BeamStateAddCBeam struct {
	CBeam common.Address
	Raw   *types.Log // Blockchain specific contextual infos
}

const BeamStateAddCBeamEventName = "AddCBeam"

// ContractEventName returns the user-defined event name.
func (BeamStateAddCBeam) ContractEventName() string {
	return BeamStateAddCBeamEventName
}

// UnpackAddCBeamEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AddCBeam(address indexed cBeam)
func (beamState *BeamState) UnpackAddCBeamEvent(log *types.Log) (*BeamStateAddCBeam, error) {
	event := "AddCBeam"
	if len(log.Topics) == 0 || log.Topics[0] != beamState.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(BeamStateAddCBeam)
	if len(log.Data) > 0 {
		if err := beamState.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range beamState.abi.Events[event].Inputs {
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

// BeamStateAddController represents a AddController event raised by the BeamState contract.
type BeamStateAddController struct {
	Controller common.Address
	Raw        *types.Log // Blockchain specific contextual infos
}

const BeamStateAddControllerEventName = "AddController"

// ContractEventName returns the user-defined event name.
func (BeamStateAddController) ContractEventName() string {
	return BeamStateAddControllerEventName
}

// UnpackAddControllerEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AddController(address indexed controller)
func (beamState *BeamState) UnpackAddControllerEvent(log *types.Log) (*BeamStateAddController, error) {
	event := "AddController"
	if len(log.Topics) == 0 || log.Topics[0] != beamState.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(BeamStateAddController)
	if len(log.Data) > 0 {
		if err := beamState.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range beamState.abi.Events[event].Inputs {
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

// BeamStateAddInitControllerActions represents a AddInitControllerActions event raised by the BeamState contract.
type BeamStateAddInitControllerActions struct {
	Key        [32]byte
	Controller common.Address
	Raw        *types.Log // Blockchain specific contextual infos
}

const BeamStateAddInitControllerActionsEventName = "AddInitControllerActions"

// ContractEventName returns the user-defined event name.
func (BeamStateAddInitControllerActions) ContractEventName() string {
	return BeamStateAddInitControllerActionsEventName
}

// UnpackAddInitControllerActionsEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AddInitControllerActions(bytes32 indexed key, address indexed controller)
func (beamState *BeamState) UnpackAddInitControllerActionsEvent(log *types.Log) (*BeamStateAddInitControllerActions, error) {
	event := "AddInitControllerActions"
	if len(log.Topics) == 0 || log.Topics[0] != beamState.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(BeamStateAddInitControllerActions)
	if len(log.Data) > 0 {
		if err := beamState.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range beamState.abi.Events[event].Inputs {
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

// BeamStateAddInitRateLimits represents a AddInitRateLimits event raised by the BeamState contract.
type BeamStateAddInitRateLimits struct {
	Key        [32]byte
	RateLimits common.Address
	MaxAmount  *big.Int
	Slope      *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const BeamStateAddInitRateLimitsEventName = "AddInitRateLimits"

// ContractEventName returns the user-defined event name.
func (BeamStateAddInitRateLimits) ContractEventName() string {
	return BeamStateAddInitRateLimitsEventName
}

// UnpackAddInitRateLimitsEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AddInitRateLimits(bytes32 indexed key, address indexed rateLimits, uint256 maxAmount, uint256 slope)
func (beamState *BeamState) UnpackAddInitRateLimitsEvent(log *types.Log) (*BeamStateAddInitRateLimits, error) {
	event := "AddInitRateLimits"
	if len(log.Topics) == 0 || log.Topics[0] != beamState.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(BeamStateAddInitRateLimits)
	if len(log.Data) > 0 {
		if err := beamState.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range beamState.abi.Events[event].Inputs {
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

// BeamStateAddRateLimits represents a AddRateLimits event raised by the BeamState contract.
type BeamStateAddRateLimits struct {
	RateLimits common.Address
	Raw        *types.Log // Blockchain specific contextual infos
}

const BeamStateAddRateLimitsEventName = "AddRateLimits"

// ContractEventName returns the user-defined event name.
func (BeamStateAddRateLimits) ContractEventName() string {
	return BeamStateAddRateLimitsEventName
}

// UnpackAddRateLimitsEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AddRateLimits(address indexed rateLimits)
func (beamState *BeamState) UnpackAddRateLimitsEvent(log *types.Log) (*BeamStateAddRateLimits, error) {
	event := "AddRateLimits"
	if len(log.Topics) == 0 || log.Topics[0] != beamState.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(BeamStateAddRateLimits)
	if len(log.Data) > 0 {
		if err := beamState.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range beamState.abi.Events[event].Inputs {
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

// BeamStateDelCBeam represents a DelCBeam event raised by the BeamState contract.
type BeamStateDelCBeam struct {
	CBeam common.Address
	Raw   *types.Log // Blockchain specific contextual infos
}

const BeamStateDelCBeamEventName = "DelCBeam"

// ContractEventName returns the user-defined event name.
func (BeamStateDelCBeam) ContractEventName() string {
	return BeamStateDelCBeamEventName
}

// UnpackDelCBeamEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DelCBeam(address indexed cBeam)
func (beamState *BeamState) UnpackDelCBeamEvent(log *types.Log) (*BeamStateDelCBeam, error) {
	event := "DelCBeam"
	if len(log.Topics) == 0 || log.Topics[0] != beamState.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(BeamStateDelCBeam)
	if len(log.Data) > 0 {
		if err := beamState.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range beamState.abi.Events[event].Inputs {
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

// BeamStateDelController represents a DelController event raised by the BeamState contract.
type BeamStateDelController struct {
	Controller common.Address
	Raw        *types.Log // Blockchain specific contextual infos
}

const BeamStateDelControllerEventName = "DelController"

// ContractEventName returns the user-defined event name.
func (BeamStateDelController) ContractEventName() string {
	return BeamStateDelControllerEventName
}

// UnpackDelControllerEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DelController(address indexed controller)
func (beamState *BeamState) UnpackDelControllerEvent(log *types.Log) (*BeamStateDelController, error) {
	event := "DelController"
	if len(log.Topics) == 0 || log.Topics[0] != beamState.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(BeamStateDelController)
	if len(log.Data) > 0 {
		if err := beamState.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range beamState.abi.Events[event].Inputs {
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

// BeamStateDelInitControllerActions represents a DelInitControllerActions event raised by the BeamState contract.
type BeamStateDelInitControllerActions struct {
	Key        [32]byte
	Controller common.Address
	Raw        *types.Log // Blockchain specific contextual infos
}

const BeamStateDelInitControllerActionsEventName = "DelInitControllerActions"

// ContractEventName returns the user-defined event name.
func (BeamStateDelInitControllerActions) ContractEventName() string {
	return BeamStateDelInitControllerActionsEventName
}

// UnpackDelInitControllerActionsEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DelInitControllerActions(bytes32 indexed key, address indexed controller)
func (beamState *BeamState) UnpackDelInitControllerActionsEvent(log *types.Log) (*BeamStateDelInitControllerActions, error) {
	event := "DelInitControllerActions"
	if len(log.Topics) == 0 || log.Topics[0] != beamState.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(BeamStateDelInitControllerActions)
	if len(log.Data) > 0 {
		if err := beamState.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range beamState.abi.Events[event].Inputs {
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

// BeamStateDelInitRateLimits represents a DelInitRateLimits event raised by the BeamState contract.
type BeamStateDelInitRateLimits struct {
	Key        [32]byte
	RateLimits common.Address
	Raw        *types.Log // Blockchain specific contextual infos
}

const BeamStateDelInitRateLimitsEventName = "DelInitRateLimits"

// ContractEventName returns the user-defined event name.
func (BeamStateDelInitRateLimits) ContractEventName() string {
	return BeamStateDelInitRateLimitsEventName
}

// UnpackDelInitRateLimitsEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DelInitRateLimits(bytes32 indexed key, address indexed rateLimits)
func (beamState *BeamState) UnpackDelInitRateLimitsEvent(log *types.Log) (*BeamStateDelInitRateLimits, error) {
	event := "DelInitRateLimits"
	if len(log.Topics) == 0 || log.Topics[0] != beamState.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(BeamStateDelInitRateLimits)
	if len(log.Data) > 0 {
		if err := beamState.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range beamState.abi.Events[event].Inputs {
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

// BeamStateDelRateLimits represents a DelRateLimits event raised by the BeamState contract.
type BeamStateDelRateLimits struct {
	RateLimits common.Address
	Raw        *types.Log // Blockchain specific contextual infos
}

const BeamStateDelRateLimitsEventName = "DelRateLimits"

// ContractEventName returns the user-defined event name.
func (BeamStateDelRateLimits) ContractEventName() string {
	return BeamStateDelRateLimitsEventName
}

// UnpackDelRateLimitsEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DelRateLimits(address indexed rateLimits)
func (beamState *BeamState) UnpackDelRateLimitsEvent(log *types.Log) (*BeamStateDelRateLimits, error) {
	event := "DelRateLimits"
	if len(log.Topics) == 0 || log.Topics[0] != beamState.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(BeamStateDelRateLimits)
	if len(log.Data) > 0 {
		if err := beamState.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range beamState.abi.Events[event].Inputs {
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

// BeamStateDeny represents a Deny event raised by the BeamState contract.
type BeamStateDeny struct {
	Usr common.Address
	Raw *types.Log // Blockchain specific contextual infos
}

const BeamStateDenyEventName = "Deny"

// ContractEventName returns the user-defined event name.
func (BeamStateDeny) ContractEventName() string {
	return BeamStateDenyEventName
}

// UnpackDenyEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Deny(address indexed usr)
func (beamState *BeamState) UnpackDenyEvent(log *types.Log) (*BeamStateDeny, error) {
	event := "Deny"
	if len(log.Topics) == 0 || log.Topics[0] != beamState.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(BeamStateDeny)
	if len(log.Data) > 0 {
		if err := beamState.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range beamState.abi.Events[event].Inputs {
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

// BeamStateRely represents a Rely event raised by the BeamState contract.
type BeamStateRely struct {
	Usr common.Address
	Raw *types.Log // Blockchain specific contextual infos
}

const BeamStateRelyEventName = "Rely"

// ContractEventName returns the user-defined event name.
func (BeamStateRely) ContractEventName() string {
	return BeamStateRelyEventName
}

// UnpackRelyEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Rely(address indexed usr)
func (beamState *BeamState) UnpackRelyEvent(log *types.Log) (*BeamStateRely, error) {
	event := "Rely"
	if len(log.Topics) == 0 || log.Topics[0] != beamState.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(BeamStateRely)
	if len(log.Data) > 0 {
		if err := beamState.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range beamState.abi.Events[event].Inputs {
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

// BeamStateSetCBeamForController represents a SetCBeamForController event raised by the BeamState contract.
type BeamStateSetCBeamForController struct {
	Controller common.Address
	CBeam      common.Address
	Raw        *types.Log // Blockchain specific contextual infos
}

const BeamStateSetCBeamForControllerEventName = "SetCBeamForController"

// ContractEventName returns the user-defined event name.
func (BeamStateSetCBeamForController) ContractEventName() string {
	return BeamStateSetCBeamForControllerEventName
}

// UnpackSetCBeamForControllerEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SetCBeamForController(address indexed controller, address indexed cBeam)
func (beamState *BeamState) UnpackSetCBeamForControllerEvent(log *types.Log) (*BeamStateSetCBeamForController, error) {
	event := "SetCBeamForController"
	if len(log.Topics) == 0 || log.Topics[0] != beamState.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(BeamStateSetCBeamForController)
	if len(log.Data) > 0 {
		if err := beamState.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range beamState.abi.Events[event].Inputs {
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

// BeamStateSetCBeamForRateLimits represents a SetCBeamForRateLimits event raised by the BeamState contract.
type BeamStateSetCBeamForRateLimits struct {
	RateLimits common.Address
	CBeam      common.Address
	Raw        *types.Log // Blockchain specific contextual infos
}

const BeamStateSetCBeamForRateLimitsEventName = "SetCBeamForRateLimits"

// ContractEventName returns the user-defined event name.
func (BeamStateSetCBeamForRateLimits) ContractEventName() string {
	return BeamStateSetCBeamForRateLimitsEventName
}

// UnpackSetCBeamForRateLimitsEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SetCBeamForRateLimits(address indexed rateLimits, address indexed cBeam)
func (beamState *BeamState) UnpackSetCBeamForRateLimitsEvent(log *types.Log) (*BeamStateSetCBeamForRateLimits, error) {
	event := "SetCBeamForRateLimits"
	if len(log.Topics) == 0 || log.Topics[0] != beamState.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(BeamStateSetCBeamForRateLimits)
	if len(log.Data) > 0 {
		if err := beamState.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range beamState.abi.Events[event].Inputs {
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

// BeamStateSetHop represents a SetHop event raised by the BeamState contract.
type BeamStateSetHop struct {
	RateLimits common.Address
	Value      *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const BeamStateSetHopEventName = "SetHop"

// ContractEventName returns the user-defined event name.
func (BeamStateSetHop) ContractEventName() string {
	return BeamStateSetHopEventName
}

// UnpackSetHopEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SetHop(address indexed rateLimits, uint256 value)
func (beamState *BeamState) UnpackSetHopEvent(log *types.Log) (*BeamStateSetHop, error) {
	event := "SetHop"
	if len(log.Topics) == 0 || log.Topics[0] != beamState.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(BeamStateSetHop)
	if len(log.Data) > 0 {
		if err := beamState.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range beamState.abi.Events[event].Inputs {
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

// BeamStateSetMaxChange represents a SetMaxChange event raised by the BeamState contract.
type BeamStateSetMaxChange struct {
	RateLimits common.Address
	Value      *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const BeamStateSetMaxChangeEventName = "SetMaxChange"

// ContractEventName returns the user-defined event name.
func (BeamStateSetMaxChange) ContractEventName() string {
	return BeamStateSetMaxChangeEventName
}

// UnpackSetMaxChangeEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SetMaxChange(address indexed rateLimits, uint256 value)
func (beamState *BeamState) UnpackSetMaxChangeEvent(log *types.Log) (*BeamStateSetMaxChange, error) {
	event := "SetMaxChange"
	if len(log.Topics) == 0 || log.Topics[0] != beamState.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(BeamStateSetMaxChange)
	if len(log.Data) > 0 {
		if err := beamState.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range beamState.abi.Events[event].Inputs {
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

// BeamStateSetRoleAction represents a SetRoleAction event raised by the BeamState contract.
type BeamStateSetRoleAction struct {
	Role    uint8
	Sig     [4]byte
	Enabled bool
	Raw     *types.Log // Blockchain specific contextual infos
}

const BeamStateSetRoleActionEventName = "SetRoleAction"

// ContractEventName returns the user-defined event name.
func (BeamStateSetRoleAction) ContractEventName() string {
	return BeamStateSetRoleActionEventName
}

// UnpackSetRoleActionEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SetRoleAction(uint8 indexed role, bytes4 sig, bool enabled)
func (beamState *BeamState) UnpackSetRoleActionEvent(log *types.Log) (*BeamStateSetRoleAction, error) {
	event := "SetRoleAction"
	if len(log.Topics) == 0 || log.Topics[0] != beamState.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(BeamStateSetRoleAction)
	if len(log.Data) > 0 {
		if err := beamState.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range beamState.abi.Events[event].Inputs {
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

// BeamStateSetUserRole represents a SetUserRole event raised by the BeamState contract.
type BeamStateSetUserRole struct {
	Who     common.Address
	Role    uint8
	Enabled bool
	Raw     *types.Log // Blockchain specific contextual infos
}

const BeamStateSetUserRoleEventName = "SetUserRole"

// ContractEventName returns the user-defined event name.
func (BeamStateSetUserRole) ContractEventName() string {
	return BeamStateSetUserRoleEventName
}

// UnpackSetUserRoleEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SetUserRole(address indexed who, uint8 indexed role, bool enabled)
func (beamState *BeamState) UnpackSetUserRoleEvent(log *types.Log) (*BeamStateSetUserRole, error) {
	event := "SetUserRole"
	if len(log.Topics) == 0 || log.Topics[0] != beamState.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(BeamStateSetUserRole)
	if len(log.Data) > 0 {
		if err := beamState.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range beamState.abi.Events[event].Inputs {
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

// BeamStateStart represents a Start event raised by the BeamState contract.
type BeamStateStart struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const BeamStateStartEventName = "Start"

// ContractEventName returns the user-defined event name.
func (BeamStateStart) ContractEventName() string {
	return BeamStateStartEventName
}

// UnpackStartEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Start()
func (beamState *BeamState) UnpackStartEvent(log *types.Log) (*BeamStateStart, error) {
	event := "Start"
	if len(log.Topics) == 0 || log.Topics[0] != beamState.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(BeamStateStart)
	if len(log.Data) > 0 {
		if err := beamState.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range beamState.abi.Events[event].Inputs {
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

// BeamStateStop represents a Stop event raised by the BeamState contract.
type BeamStateStop struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const BeamStateStopEventName = "Stop"

// ContractEventName returns the user-defined event name.
func (BeamStateStop) ContractEventName() string {
	return BeamStateStopEventName
}

// UnpackStopEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Stop()
func (beamState *BeamState) UnpackStopEvent(log *types.Log) (*BeamStateStop, error) {
	event := "Stop"
	if len(log.Topics) == 0 || log.Topics[0] != beamState.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(BeamStateStop)
	if len(log.Data) > 0 {
		if err := beamState.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range beamState.abi.Events[event].Inputs {
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

// BeamStateUnsetCBeamForController represents a UnsetCBeamForController event raised by the BeamState contract.
type BeamStateUnsetCBeamForController struct {
	Controller common.Address
	CBeam      common.Address
	Raw        *types.Log // Blockchain specific contextual infos
}

const BeamStateUnsetCBeamForControllerEventName = "UnsetCBeamForController"

// ContractEventName returns the user-defined event name.
func (BeamStateUnsetCBeamForController) ContractEventName() string {
	return BeamStateUnsetCBeamForControllerEventName
}

// UnpackUnsetCBeamForControllerEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event UnsetCBeamForController(address indexed controller, address indexed cBeam)
func (beamState *BeamState) UnpackUnsetCBeamForControllerEvent(log *types.Log) (*BeamStateUnsetCBeamForController, error) {
	event := "UnsetCBeamForController"
	if len(log.Topics) == 0 || log.Topics[0] != beamState.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(BeamStateUnsetCBeamForController)
	if len(log.Data) > 0 {
		if err := beamState.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range beamState.abi.Events[event].Inputs {
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

// BeamStateUnsetCBeamForRateLimits represents a UnsetCBeamForRateLimits event raised by the BeamState contract.
type BeamStateUnsetCBeamForRateLimits struct {
	RateLimits common.Address
	CBeam      common.Address
	Raw        *types.Log // Blockchain specific contextual infos
}

const BeamStateUnsetCBeamForRateLimitsEventName = "UnsetCBeamForRateLimits"

// ContractEventName returns the user-defined event name.
func (BeamStateUnsetCBeamForRateLimits) ContractEventName() string {
	return BeamStateUnsetCBeamForRateLimitsEventName
}

// UnpackUnsetCBeamForRateLimitsEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event UnsetCBeamForRateLimits(address indexed rateLimits, address indexed cBeam)
func (beamState *BeamState) UnpackUnsetCBeamForRateLimitsEvent(log *types.Log) (*BeamStateUnsetCBeamForRateLimits, error) {
	event := "UnsetCBeamForRateLimits"
	if len(log.Topics) == 0 || log.Topics[0] != beamState.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(BeamStateUnsetCBeamForRateLimits)
	if len(log.Data) > 0 {
		if err := beamState.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range beamState.abi.Events[event].Inputs {
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
