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

// NfatFacilityMetaData contains all meta data concerning the NfatFacility contract.
var NfatFacilityMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"usr\",\"type\":\"address\"}],\"name\":\"addFreezer\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"capacity\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minSize\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maxSize\",\"type\":\"uint256\"}],\"name\":\"addUnit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"approve\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"baseURI\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"usr\",\"type\":\"address\"}],\"name\":\"buds\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"is_\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"collect\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"collectable\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"usr\",\"type\":\"address\"}],\"name\":\"cops\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"is_\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"usr\",\"type\":\"address\"}],\"name\":\"deny\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"depositor\",\"type\":\"address\"}],\"name\":\"deposits\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"usr\",\"type\":\"address\"}],\"name\":\"diss\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"what\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"data\",\"type\":\"string\"}],\"name\":\"file\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"what\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"data\",\"type\":\"address\"}],\"name\":\"file\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"gem\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"getApproved\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"heldUnits\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"identityNetwork\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"symbol\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"baseURI\",\"type\":\"string\"},{\"internalType\":\"address\",\"name\":\"gem\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"identityNetwork\",\"type\":\"address\"},{\"internalType\":\"address[]\",\"name\":\"wards\",\"type\":\"address[]\"},{\"internalType\":\"address[]\",\"name\":\"buds\",\"type\":\"address[]\"},{\"internalType\":\"address[]\",\"name\":\"cops\",\"type\":\"address[]\"}],\"internalType\":\"structINfatFacility.Setup\",\"name\":\"setup\",\"type\":\"tuple\"}],\"name\":\"initialize\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"isApprovedForAll\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"isRetired\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"issue\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"usr\",\"type\":\"address\"}],\"name\":\"kiss\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"depositor\",\"type\":\"address\"}],\"name\":\"markOf\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"marked\",\"type\":\"bool\"},{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"ownerOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"principal\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"recipient\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"registrar\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"usr\",\"type\":\"address\"}],\"name\":\"rely\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"usr\",\"type\":\"address\"}],\"name\":\"removeFreezer\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"repay\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"repayPrincipal\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"rescue\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"rescueCollectable\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"depositor\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"rescueDeposit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"retireUnit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"safeTransferFrom\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"safeTransferFrom\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"approved\",\"type\":\"bool\"}],\"name\":\"setApprovalForAll\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"start\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"startUnit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"stop\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"stopUnit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"stopped\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"subscribe\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"symbol\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"tokenURI\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"transferFrom\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"unit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"capacity\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minSize\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maxSize\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"outstanding\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"isStopped\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unitCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"usr\",\"type\":\"address\"}],\"name\":\"wards\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"is_\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"usr\",\"type\":\"address\"}],\"name\":\"AddFreezer\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"capacity\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"minSize\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"maxSize\",\"type\":\"uint256\"}],\"name\":\"AddUnit\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"approved\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"Approval\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"approved\",\"type\":\"bool\"}],\"name\":\"ApprovalForAll\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Collect\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"usr\",\"type\":\"address\"}],\"name\":\"Deny\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"usr\",\"type\":\"address\"}],\"name\":\"Diss\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"what\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"data\",\"type\":\"address\"}],\"name\":\"File\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"what\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"data\",\"type\":\"string\"}],\"name\":\"File\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Issue\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"usr\",\"type\":\"address\"}],\"name\":\"Kiss\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"depositor\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"Mark\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"usr\",\"type\":\"address\"}],\"name\":\"Rely\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"usr\",\"type\":\"address\"}],\"name\":\"RemoveFreezer\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"payer\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Repay\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"RepayPrincipal\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Rescue\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"RescueCollectable\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"depositor\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"RescueDeposit\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"RetireUnit\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"Start\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"StartUnit\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"Stop\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"StopUnit\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"depositor\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"Subscribe\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"Transfer\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"depositor\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Withdraw\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"ERC721IncorrectOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"ERC721InsufficientApproval\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"approver\",\"type\":\"address\"}],\"name\":\"ERC721InvalidApprover\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"ERC721InvalidOperator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"ERC721InvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"ERC721InvalidReceiver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"ERC721InvalidSender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"ERC721NonexistentToken\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"}]",
	ID:  "NfatFacility",
	Bin: "0x608060405234801561000f575f5ffd5b5060408051602080820183525f808352835191820190935282815290916100368382610100565b5060016100438282610100565b5050600f80546001600160a01b03191630179055506101be565b634e487b7160e01b5f52604160045260245ffd5b600181811c9082168061008557607f821691505b6020821081036100a357634e487b7160e01b5f52602260045260245ffd5b50919050565b601f8211156100fb57828211156100fb57805f5260205f20601f840160051c60208510156100d457505f5b90810190601f840160051c035f5b818110156100f7575f838201556001016100e2565b5050505b505050565b81516001600160401b038111156101195761011961005d565b61012d816101278454610071565b846100a9565b6020601f82116001811461015f575f83156101485750848201515b5f19600385901b1c1916600184901b1784556101b7565b5f84815260208120601f198516915b8281101561018e578785015182556020948501946001909201910161016e565b50848210156101ab57868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b614285806101cb5f395ff3fe608060405234801561000f575f5ffd5b5060043610610333575f3560e01c806395d89b41116101af578063c87b56dd116100fe578063dfe5ef481161009e578063ee44dcf511610079578063ee44dcf5146107c5578063f29c29c4146107db578063f584fbf6146107ee578063fc7e286d14610804575f5ffd5b8063dfe5ef4814610762578063e00508ba14610775578063e985e9c5146107b2575f5ffd5b8063cfa6f827116100d9578063cfa6f82714610716578063d4e8be8314610729578063d8aed1451461073c578063daa1dbd21461074f575f5ffd5b8063c87b56dd146106dd578063c9587ff9146106f0578063cf6ebee714610703575f5ffd5b8063a4e2e72211610169578063b88d4fde11610144578063b88d4fde14610690578063be9a6555146106a3578063bf353dbb146106ab578063bf37b0b9146106ca575f5ffd5b8063a4e2e72214610657578063aac42ebd1461066a578063b2fde4ec1461067d575f5ffd5b806395d89b41146105aa5780639c52a7f1146105b2578063a22cb465146105c5578063a2dc2c42146105d8578063a36103ea14610631578063a3a826ec14610644575f5ffd5b806342842e0e1161028557806365fae35e1161022557806370a082311161020057806370a082311461054257806375f12b21146105555780637bd2bea7146105685780638844f6bc1461057b575f5ffd5b806365fae35e1461051457806366d003ac146105275780636c0360eb1461053a575f5ffd5b806353a7d8cd1161026057806353a7d8cd146104bc5780635fccc465146104db5780636352211e146104ee57806365c4ce7a14610501575f5ffd5b806342842e0e1461047757806345d62e751461048a578063526606c9146104a9575f5ffd5b806314f29493116102f05780632acd2000116102cb5780632acd20001461042b5780632b20e3971461043e5780632e1a7d4d146104515780633d2c5a8114610464575f5ffd5b806314f29493146103cf57806320ff430b1461040557806323b872dd14610418575f5ffd5b806301ffc9a71461033757806306fdde031461035f57806307da68f514610374578063081812fc1461037e578063095ea7b3146103a9578063097ac46e146103bc575b5f5ffd5b61034a61034536600461396a565b610835565b60405190151581526020015b60405180910390f35b610367610886565b60405161035691906139b3565b61037c610916565b005b61039161038c3660046139c5565b6109ab565b6040516001600160a01b039091168152602001610356565b61037c6103b73660046139f7565b6109d2565b61037c6103ca366004613a64565b6109e1565b6103f76103dd3660046139c5565b5f908152600a60205260409020546001600160601b031690565b604051908152602001610356565b61037c610413366004613aac565b610a1f565b61037c610426366004613aac565b610bb0565b61037c610439366004613ae6565b610c39565b600f54610391906001600160a01b031681565b61037c61045f3660046139c5565b610caa565b61037c610472366004613aff565b610d14565b61037c610485366004613aac565b611047565b6103f7610498366004613ae6565b60086020525f908152604090205481565b61037c6104b7366004613ae6565b611061565b6103f76104ca366004613ae6565b60076020525f908152604090205481565b61037c6104e9366004613b37565b611098565b6103916104fc3660046139c5565b611126565b61037c61050f366004613ae6565b611130565b61037c610522366004613ae6565b6111a1565b600e54610391906001600160a01b031681565b6103676111d8565b6103f7610550366004613ae6565b611264565b600d54600160a01b900460ff161561034a565b600c54610391906001600160a01b031681565b6103f76105893660046139c5565b5f908152600a6020526040902054600160601b90046001600160601b031690565b6103676112a9565b61037c6105c0366004613ae6565b6112b8565b61037c6105d3366004613b66565b611329565b61061a6105e6366004613ae6565b6001600160a01b03165f90815260096020526040902054600160881b810460ff1691600160601b90910464ffffffffff1690565b604080519215158352602083019190915201610356565b61037c61063f3660046139c5565b611334565b61037c610652366004613b9b565b611476565b61037c6106653660046139c5565b611636565b600d54610391906001600160a01b031681565b61037c61068b366004613a64565b61173c565b61037c61069e366004613bcf565b611877565b61037c61188f565b6103f76106b9366004613ae6565b60066020525f908152604090205481565b61037c6106d83660046139c5565b6118fa565b6103676106eb3660046139c5565b611a20565b61037c6106fe366004613aac565b611a85565b61034a6107113660046139c5565b611b21565b61037c610724366004613b9b565b611b50565b61037c610737366004613cac565b611c96565b61037c61074a366004613b9b565b611cce565b6103f761075d366004613cd6565b611d11565b61037c610770366004613cff565b611ff5565b6107886107833660046139c5565b6123bb565b6040805195865260208601949094529284019190915260608301521515608082015260a001610356565b61034a6107c0366004613d2f565b612467565b600d54600160d01b900464ffffffffff166103f7565b61037c6107e9366004613ae6565b612494565b600d54600160a81b900464ffffffffff166103f7565b6103f7610812366004613ae6565b6001600160a01b03165f908152600960205260409020546001600160601b031690565b5f6001600160e01b031982166380ac58cd60e01b148061086557506001600160e01b03198216635b5e139f60e01b145b8061088057506301ffc9a760e01b6001600160e01b03198316145b92915050565b60606011805461089590613d57565b80601f01602080910402602001604051908101604052809291908181526020018280546108c190613d57565b801561090c5780601f106108e35761010080835404028352916020019161090c565b820191905f5260205f20905b8154815290600101906020018083116108ef57829003601f168201915b5050505050905090565b335f908152600860205260409020546001146109745760405162461bcd60e51b8152602060048201526018602482015277272320aa2330b1b4b634ba3c97b737ba16b33932b2bd32b960411b60448201526064015b60405180910390fd5b600d805460ff60a01b191690556040517fbedf0f4abfe86d4ffad593d9607fe70e83ea706033d44d24b3b6283cf3fc4f6b905f90a1565b5f6109b5826124cb565b505f828152600460205260409020546001600160a01b0316610880565b6109dd828233612503565b5050565b335f90815260066020526040902054600114610a0f5760405162461bcd60e51b815260040161096b90613d8f565b610a1a838383612510565b505050565b335f90815260066020526040902054600114610a4d5760405162461bcd60e51b815260040161096b90613d8f565b610a55612586565b816001600160a01b0316836001600160a01b03167fe01920728668d89f092ef9cb92036bad90964bb622eec508d2c3ffe1d582efb283604051610a9a91815260200190565b60405180910390a38015610abc57610abc6001600160a01b03841683836125bd565b600c546001600160a01b038481169116141580610b525750600c546040516370a0823160e01b8152306004820152600160a01b9091046001600160601b0316906001600160a01b038516906370a0823190602401602060405180830381865afa158015610b2b573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b4f9190613dc6565b10155b610ba85760405162461bcd60e51b815260206004820152602160248201527f4e464154466163696c6974792f696e73756666696369656e742d737572706c756044820152607360f81b606482015260840161096b565b610a1a6125f2565b6001600160a01b038216610bd957604051633250574960e11b81525f600482015260240161096b565b5f610be583833361261c565b9050836001600160a01b0316816001600160a01b031614610c33576040516364283d7b60e01b81526001600160a01b038086166004830152602482018490528216604482015260640161096b565b50505050565b335f90815260066020526040902054600114610c675760405162461bcd60e51b815260040161096b90613d8f565b6001600160a01b0381165f81815260086020526040808220829055517f9897b394a6b591cfc037421a7ded37d10c937d559efc566379996935ca7e8cb39190a250565b610cb2612586565b335f908152600960205260409020610cca9082612639565b60405181815233907f884edad9ce6fa2440d8a54cc123490eb96d2768479d49ff9c7366125a94243649060200160405180910390a2610d093382612701565b610d116125f2565b50565b600f546001600160a01b031615610d6d5760405162461bcd60e51b815260206004820152601860248201527f4e464154466163696c6974792f696e697469616c697a65640000000000000000604482015260640161096b565b5f610d7e6080830160608401613ae6565b6001600160a01b031603610dcc5760405162461bcd60e51b81526020600482015260156024820152744e464154466163696c6974792f7a65726f2d67656d60581b604482015260640161096b565b610dd960c0820182613ddd565b90505f03610e215760405162461bcd60e51b81526020600482015260156024820152744e464154466163696c6974792f6e6f2d776172647360581b604482015260640161096b565b600f80546001600160a01b03191633179055600d805460ff60a01b1916600160a01b179055610e566080820160608301613ae6565b600c80546001600160a01b0319166001600160a01b0392909216919091179055610e808180613e23565b601191610e8e919083613eb4565b50610e9c6020820182613e23565b601291610eaa919083613eb4565b50610ed0681c9958da5c1a595b9d60ba1b610ecb60a0840160808501613ae6565b612889565b5f610ee160c0830160a08401613ae6565b6001600160a01b031614610f1557610f156e6964656e746974794e6574776f726b60881b610ecb60c0840160a08501613ae6565b610f35666261736555524960c81b610f306040840184613e23565b612510565b5f5b610f4460c0830183613ddd565b9050811015610f8f57610f87610f5d60c0840184613ddd565b83818110610f6d57610f6d613f6e565b9050602002016020810190610f829190613ae6565b6129a5565b600101610f37565b505f5b610f9f60e0830183613ddd565b9050811015610fea57610fe2610fb860e0840184613ddd565b83818110610fc857610fc8613f6e565b9050602002016020810190610fdd9190613ae6565b6129f2565b600101610f92565b505f5b610ffb610100830183613ddd565b90508110156109dd5761103f611015610100840184613ddd565b8381811061102557611025613f6e565b905060200201602081019061103a9190613ae6565b612a3f565b600101610fed565b610a1a83838360405180602001604052805f815250611877565b335f9081526006602052604090205460011461108f5760405162461bcd60e51b815260040161096b90613d8f565b610d1181612a3f565b335f908152600660205260409020546001146110c65760405162461bcd60e51b815260040161096b90613d8f565b6110ce612586565b6110d88382612a8c565b816001600160a01b0316837fb3cb30e70dcd1d33c87163a136011b4f97a27de0ddb8be0bbaa1b06890b7f4278360405161111491815260200190565b60405180910390a3610ba88282612701565b5f610880826124cb565b335f9081526006602052604090205460011461115e5760405162461bcd60e51b815260040161096b90613d8f565b6001600160a01b0381165f81815260076020526040808220829055517f12fdafd291eb287a54e3416070923d22aa5072f5ee04c4fb8361615e7508a37c9190a250565b335f908152600660205260409020546001146111cf5760405162461bcd60e51b815260040161096b90613d8f565b610d11816129a5565b601080546111e590613d57565b80601f016020809104026020016040519081016040528092919081815260200182805461121190613d57565b801561125c5780601f106112335761010080835404028352916020019161125c565b820191905f5260205f20905b81548152906001019060200180831161123f57829003601f168201915b505050505081565b5f6001600160a01b03821661128e576040516322718ad960e21b81525f600482015260240161096b565b506001600160a01b03165f9081526003602052604090205490565b60606012805461089590613d57565b335f908152600660205260409020546001146112e65760405162461bcd60e51b815260040161096b90613d8f565b6001600160a01b0381165f81815260066020526040808220829055517f184450df2e323acec0ed3b5c7531b81f9b4cdef7914dfd4c0a4317416bb5251b9190a250565b6109dd338383612b66565b335f908152600660205260409020546001146113625760405162461bcd60e51b815260040161096b90613d8f565b5f61136c82612c2d565b905060028154600160f01b900460ff16600281111561138d5761138d613f82565b036113da5760405162461bcd60e51b815260206004820152601960248201527f4e464154466163696c6974792f756e69742d7265746972656400000000000000604482015260640161096b565b60018154600160f01b900460ff1660028111156113f9576113f9613f82565b0361144857805460ff60f01b19168155600d8054601a9061142790600160d01b900464ffffffffff16613faa565b91906101000a81548164ffffffffff021916908364ffffffffff1602179055505b60405182907f86f81096a13273bdf473daa7d5fa4c9e810a88d4ae84d2401e12a0be124fc6f9905f90a25050565b335f908152600760205260409020546001146114d05760405162461bcd60e51b8152602060048201526019602482015278272320aa2330b1b4b634ba3c97b737ba16b7b832b930ba37b960391b604482015260640161096b565b600d54600160a01b900460ff166114f95760405162461bcd60e51b815260040161096b90613fc9565b611501612586565b5f828152600a6020526040902080546001600160601b0316808311156115755760405162461bcd60e51b815260206004820152602360248201527f4e464154466163696c6974792f696e73756666696369656e742d7072696e63696044820152621c185b60ea1b606482015260840161096b565b6115876115828483613ff7565b612c9f565b82546001600160601b0319166001600160601b03918216178355608085901c5f908152600b60205260409020600181015490916115ca9161158291879116613ff7565b6001820180546001600160601b0319166001600160601b039290921691909117905560405184815285907fd45a0dce68a916f445b4d3084924109a7dfd3dc8f6a6bb9ac1b1ca4cc2d45f8f9060200160405180910390a261162b8585612cd6565b5050506109dd6125f2565b335f9081526008602052604090205460011461168f5760405162461bcd60e51b8152602060048201526018602482015277272320aa2330b1b4b634ba3c97b737ba16b33932b2bd32b960411b604482015260640161096b565b5f61169982612c2d565b90505f8154600160f01b900460ff1660028111156116b9576116b9613f82565b0361170e57805460ff60f01b1916600160f01b178155600d8054601a906116ed90600160d01b900464ffffffffff1661400a565b91906101000a81548164ffffffffff021916908364ffffffffff1602179055505b60405182907f2f9c353040b2423fdbac2e492f11101da8ea27e12a90404ba32977a47f4340ed905f90a25050565b600d54600160a01b900460ff166117655760405162461bcd60e51b815260040161096b90613fc9565b61176d612586565b335f90815260096020526040812080549091906117949086906001600160601b0316614030565b90506024831480156117bf5750637002845d60e11b6117b38486614043565b6001600160e01b031916145b1561180257805f036117e35760405162461bcd60e51b815260040161096b9061407b565b611802826117f485600481896140b2565b6117fd916140d9565b612df1565b61180b81612c9f565b82546001600160601b0319166001600160601b039190911617825560405133907f3458cff40b0e354bf6c1779cf6e8ee3a38e4e25c1e1a73a68d54e4c11255900a9061185c9088908890889061411e565b60405180910390a261186d85612f3b565b5050610a1a6125f2565b611882848484610bb0565b610c3333858585856130ca565b335f908152600660205260409020546001146118bd5760405162461bcd60e51b815260040161096b90613d8f565b600d805460ff60a01b1916600160a01b1790556040517f1b55ba3aa851a46be3b365aee5b5c140edd620d578922f3e8466d2cbd96f954b905f90a1565b335f908152600660205260409020546001146119285760405162461bcd60e51b815260040161096b90613d8f565b5f61193282612c2d565b905060018154600160f01b900460ff16600281111561195357611953613f82565b146119a05760405162461bcd60e51b815260206004820152601a60248201527f4e464154466163696c6974792f756e69742d6e6f742d68656c64000000000000604482015260640161096b565b805460ff60f01b1916600160f11b178155600d8054601a906119cf90600160d01b900464ffffffffff16613faa565b91906101000a81548164ffffffffff021916908364ffffffffff160217905550817f543cb23383aeb0d63c832987f7db41c28f9f2adfbee60b8292f169774effb17760405160405180910390a25050565b6060611a2b826124cb565b505f611a356131f2565b90505f815111611a535760405180602001604052805f815250611a7e565b80611a5d84613201565b604051602001611a6e929190614157565b6040516020818303038152906040525b9392505050565b335f90815260066020526040902054600114611ab35760405162461bcd60e51b815260040161096b90613d8f565b611abb612586565b6001600160a01b0383165f908152600960205260409020611adc9082612639565b816001600160a01b0316836001600160a01b03167ffe6d32ffff893806ac4890deae04ad133fbb0a9c02cc0eec8fa5be7523601d618360405161111491815260200190565b5f6002611b2d83612c2d565b54600160f01b900460ff166002811115611b4957611b49613f82565b1492915050565b600d54600160a01b900460ff16611b795760405162461bcd60e51b815260040161096b90613fc9565b611b81612586565b5f828152600260205260409020546001600160a01b031680611be55760405162461bcd60e51b815260206004820152601a60248201527f4e464154466163696c6974792f696e76616c69642d746f6b656e000000000000604482015260640161096b565b6001600160a01b0381163314611c365760405162461bcd60e51b8152602060048201526016602482015275272320aa2330b1b4b634ba3c97b737ba16b7bbb732b960511b604482015260640161096b565b611c3f81613291565b611c498383612a8c565b827f44ac423abde78f781d0bdf82a76bbe38aa71b9fa09289d4269e8e053bc532a8983604051611c7b91815260200190565b60405180910390a2611c8d3383612701565b506109dd6125f2565b335f90815260066020526040902054600114611cc45760405162461bcd60e51b815260040161096b90613d8f565b6109dd8282612889565b600d54600160a01b900460ff16611cf75760405162461bcd60e51b815260040161096b90613fc9565b611cff612586565b611d098282612cd6565b6109dd6125f2565b600f545f906001600160a01b03163314611d6d5760405162461bcd60e51b815260206004820152601a60248201527f4e464154466163696c6974792f6e6f742d726567697374726172000000000000604482015260640161096b565b600d54600160a01b900460ff16611d965760405162461bcd60e51b815260040161096b90613fc9565b600d54600160d01b900464ffffffffff1615611ded5760405162461bcd60e51b815260206004820152601660248201527513919055119858da5b1a5d1e4bdd5b9a5d0b5a195b1960521b604482015260640161096b565b8215801590611dfc5750818311155b8015611e085750838211155b611e545760405162461bcd60e51b815260206004820152601e60248201527f4e464154466163696c6974792f73697a652d6f75742d6f662d72616e67650000604482015260640161096b565b611e61620f42408461417f565b158015611e785750611e76620f42408361417f565b155b611ec45760405162461bcd60e51b815260206004820152601e60248201527f4e464154466163696c6974792f73697a652d6e6f742d696e2d73746570730000604482015260640161096b565b600d8054600160a81b900464ffffffffff16906015611ee28361400a565b82546101009290920a64ffffffffff818102199093169183160217909155165f818152600b60205260409020909150611f1a85612c9f565b81546001600160601b0319166001600160601b0391909116178155611f4a611f45620f424086614192565b61335c565b81546001600160481b0391909116600160601b0268ffffffffffffffffff60601b19909116178155611f82611f45620f424085614192565b81546001600160481b0391909116600160a81b0268ffffffffffffffffff60a81b19909116178155604080518681526020810186905290810184905282907fbfab9e576ebd40ee8925d850c97e218b51efcaa60f90dba3e70bd8102e55b4fb9060600160405180910390a2509392505050565b335f9081526007602052604090205460011461204f5760405162461bcd60e51b8152602060048201526019602482015278272320aa2330b1b4b634ba3c97b737ba16b7b832b930ba37b960391b604482015260640161096b565b600d54600160a01b900460ff166120785760405162461bcd60e51b815260040161096b90613fc9565b612080612586565b815f036120cf5760405162461bcd60e51b815260206004820152601a60248201527f4e464154466163696c6974792f746f6b656e2d69642d7a65726f000000000000604482015260640161096b565b608082901c5f6120de82612c2d565b90505f8154600160f01b900460ff1660028111156120fe576120fe613f82565b146121475760405162461bcd60e51b815260206004820152601960248201527813919055119858da5b1a5d1e4bdd5b9a5d0b5cdd1bdc1c1959603a1b604482015260640161096b565b805461216790620f424090600160601b90046001600160481b03166141a5565b83101580156121955750805461219190620f424090600160a81b90046001600160481b03166141a5565b8311155b6121e15760405162461bcd60e51b815260206004820152601e60248201527f4e464154466163696c6974792f73697a652d6f75742d6f662d72616e67650000604482015260640161096b565b60018101545f906121fc9085906001600160601b0316614030565b82549091506001600160601b03168111156122595760405162461bcd60e51b815260206004820152601e60248201527f4e464154466163696c6974792f63617061636974792d65786365656465640000604482015260640161096b565b61226281612c9f565b6001830180546001600160601b0319166001600160601b03929092169190911790556001600160a01b0386165f9081526009602052604090208054600160881b900460ff1615806122c157508054600160601b900464ffffffffff1684145b61230d5760405162461bcd60e51b815260206004820152601b60248201527f4e464154466163696c6974792f6465706f7369742d6d61726b65640000000000604482015260640161096b565b6123178186612639565b61232085612c9f565b5f878152600a6020526040902080546001600160601b0319166001600160601b0392909216919091179055612355878761338f565b85876001600160a01b03167f7bbff60f84adf6a9b6881c0bae9f63e6f324d55f6ddeb2cf3213414a2f058d4a8760405161239191815260200190565b60405180910390a3600e546123af906001600160a01b031686612701565b50505050610a1a6125f2565b5f5f5f5f5f5f6123ca87612c2d565b80549091506001600160601b038116906123f890620f424090600160601b90046001600160481b03166141a5565b825461241890620f424090600160a81b90046001600160481b03166141a5565b60018401546001600160601b03165f8554600160f01b900460ff16600281111561244457612444613f82565b6001600160601b039586169d949c50929a50931697509190911415945092505050565b6001600160a01b039182165f90815260056020908152604080832093909416825291909152205460ff1690565b335f908152600660205260409020546001146124c25760405162461bcd60e51b815260040161096b90613d8f565b610d11816129f2565b5f818152600260205260408120546001600160a01b03168061088057604051637e27328960e01b81526004810184905260240161096b565b610a1a83838360016133f0565b82666261736555524960c81b146125395760405162461bcd60e51b815260040161096b906141bc565b6010612546828483613eb4565b50827fe42e0b9a029dc87ccb1029c632e6359090acd0eb032b2b59c811e3ec70160dc68383604051612579929190614200565b60405180910390a2505050565b61258e6134f4565b6125bb60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90613534565b565b6125ca838383600161353b565b610a1a57604051635274afe760e01b81526001600160a01b038416600482015260240161096b565b6125bb5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f006125b5565b5f61262684613291565b61263184848461359d565b949350505050565b805f036126585760405162461bcd60e51b815260040161096b9061407b565b81546001600160601b0316808211156126be5760405162461bcd60e51b815260206004820152602260248201527f4e464154466163696c6974792f696e73756666696369656e742d6465706f7369604482015261747360f01b606482015260840161096b565b6126cb6115828383613ff7565b83546001600160601b0319166001600160601b0391909116178355808203610a1a575050805465ffffffffffff60601b19169055565b600c546001600160a01b0381169061272e90611582908490600160a01b90046001600160601b0316613ff7565b600c80546001600160601b0392909216600160a01b026001600160a01b039283161790556040516370a0823160e01b81523060048201525f918316906370a0823190602401602060405180830381865afa15801561278e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906127b29190613dc6565b90506127c86001600160a01b03831685856125bd565b6040516370a0823160e01b8152306004820152819084906001600160a01b038516906370a0823190602401602060405180830381865afa15801561280e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906128329190613dc6565b61283c9190614030565b14610c335760405162461bcd60e51b815260206004820181905260248201527f4e464154466163696c6974792f756e65787065637465642d7472616e73666572604482015260640161096b565b81681c9958da5c1a595b9d60ba1b03612912576001600160a01b0381166128f25760405162461bcd60e51b815260206004820152601b60248201527f4e464154466163696c6974792f7a65726f2d726563697069656e740000000000604482015260640161096b565b600e80546001600160a01b0319166001600160a01b038316179055612963565b816e6964656e746974794e6574776f726b60881b0361294b57600d80546001600160a01b0319166001600160a01b038316179055612963565b60405162461bcd60e51b815260040161096b906141bc565b6040516001600160a01b038216815282907f8fef588b5fc1afbf5b2f06c1a435d513f208da2e6704c3d8f0e0ec91167066ba9060200160405180910390a25050565b6129ae8161368f565b6001600160a01b0381165f8181526006602052604080822060019055517fdd0e34038ac38b2a1ce960229778ac48a8719bc900b6c4f8d0475c6e8b385a609190a250565b6129fb8161368f565b6001600160a01b0381165f8181526007602052604080822060019055517f6ffc0fabf0709270e42087e84a3bfc36041d3b281266d04ae1962185092fb2449190a250565b612a488161368f565b6001600160a01b0381165f8181526008602052604080822060019055517f8be40cc857dac82fa5df8b4151dce647ff88a95dcbc51a85bf863880ab67c3d29190a250565b805f03612aab5760405162461bcd60e51b815260040161096b9061407b565b5f828152600a602052604090208054600160601b90046001600160601b031680831115612b285760405162461bcd60e51b815260206004820152602560248201527f4e464154466163696c6974792f696e73756666696369656e742d636f6c6c65636044820152647461626c6560d81b606482015260840161096b565b612b356115828483613ff7565b82546001600160601b0391909116600160601b026bffffffffffffffffffffffff60601b1990911617909155505050565b6001600160a01b038316612b8f5760405163a9fbf51f60e01b81525f600482015260240161096b565b6001600160a01b038216612bc157604051630b61174360e31b81526001600160a01b038316600482015260240161096b565b6001600160a01b038381165f81815260056020908152604080832094871680845294825291829020805460ff191686151590811790915591519182527f17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c31910160405180910390a3505050565b600d545f90600160a81b900464ffffffffff168210612c8e5760405162461bcd60e51b815260206004820152601960248201527f4e464154466163696c6974792f756e69742d756e6b6e6f776e00000000000000604482015260640161096b565b505f908152600b6020526040902090565b5f6001600160601b03821115612cd2576040516306dfcc6560e41b8152606060048201526024810183905260440161096b565b5090565b805f03612cf55760405162461bcd60e51b815260040161096b9061407b565b5f828152600260205260409020546001600160a01b0316612d585760405162461bcd60e51b815260206004820152601a60248201527f4e464154466163696c6974792f696e76616c69642d746f6b656e000000000000604482015260640161096b565b5f828152600a602052604090208054612d8690611582908490600160601b90046001600160601b0316614030565b81546001600160601b0391909116600160601b026bffffffffffffffffffffffff60601b19909116178155604051828152839033907f77c6871227e5d2dec8dadd5354f78453203e22e669cd0ec4c19d9a8c5edb31d09060200160405180910390a3610a1a82612f3b565b5f612dfb82612c2d565b54600160f01b900460ff166002811115612e1757612e17613f82565b14612e605760405162461bcd60e51b815260206004820152601960248201527813919055119858da5b1a5d1e4bdd5b9a5d0b5cdd1bdc1c1959603a1b604482015260640161096b565b8154600160881b900460ff1615612ecf578154600160601b900464ffffffffff1681146109dd5760405162461bcd60e51b815260206004820152601b60248201527f4e464154466163696c6974792f6465706f7369742d6d61726b65640000000000604482015260640161096b565b815460ff60881b1916600160881b178255612ee9816136e5565b825464ffffffffff91909116600160601b0264ffffffffff60601b19909116178255604051819033907f107ec71fda583b5cb87e2d91eb800bd679c5135716e210552288368a1ec5b648905f90a35050565b805f03612f455750565b600c546001600160a01b03811690612f7290611582908490600160a01b90046001600160601b0316614030565b600c80546001600160601b0392909216600160a01b026001600160a01b039283161790556040516370a0823160e01b81523060048201525f918316906370a0823190602401602060405180830381865afa158015612fd2573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612ff69190613dc6565b905061300d6001600160a01b038316333086613716565b6130178382614030565b6040516370a0823160e01b81523060048201526001600160a01b038416906370a0823190602401602060405180830381865afa158015613059573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061307d9190613dc6565b14610a1a5760405162461bcd60e51b815260206004820181905260248201527f4e464154466163696c6974792f756e65787065637465642d7472616e73666572604482015260640161096b565b6001600160a01b0383163b156131eb57604051630a85bd0160e11b81526001600160a01b0384169063150b7a029061310c908890889087908790600401614213565b6020604051808303815f875af1925050508015613146575060408051601f3d908101601f191682019092526131439181019061424f565b60015b6131ad573d808015613173576040519150601f19603f3d011682016040523d82523d5f602084013e613178565b606091505b5080515f036131a557604051633250574960e11b81526001600160a01b038516600482015260240161096b565b805160208201fd5b6001600160e01b03198116630a85bd0160e11b146131e957604051633250574960e11b81526001600160a01b038516600482015260240161096b565b505b5050505050565b60606010805461089590613d57565b60605f61320d8361374c565b60010190505f8167ffffffffffffffff81111561322c5761322c613bbb565b6040519080825280601f01601f191660200182016040528015613256576020820181803683370190505b5090508181016020015b5f19016f181899199a1a9b1b9c1cb0b131b232b360811b600a86061a8153600a850494508461326057509392505050565b600d546001600160a01b031615806133105750600d5460405163288c314960e21b81526001600160a01b0383811660048301529091169063a230c52490602401602060405180830381865afa1580156132ec573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613310919061426a565b610d115760405162461bcd60e51b815260206004820152601760248201527f4e464154466163696c6974792f6e6f742d6d656d626572000000000000000000604482015260640161096b565b5f6001600160481b03821115612cd2576040516306dfcc6560e41b8152604860048201526024810183905260440161096b565b6001600160a01b0382166133b857604051633250574960e11b81525f600482015260240161096b565b5f6133c483835f61261c565b90506001600160a01b03811615610a1a576040516339e3563760e11b81525f600482015260240161096b565b808061340457506001600160a01b03821615155b156134c5575f613413846124cb565b90506001600160a01b0383161580159061343f5750826001600160a01b0316816001600160a01b031614155b801561345257506134508184612467565b155b1561347b5760405163a9fbf51f60e01b81526001600160a01b038416600482015260240161096b565b81156134c35783856001600160a01b0316826001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92560405160405180910390a45b505b50505f90815260046020526040902080546001600160a01b0319166001600160a01b0392909216919091179055565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c156125bb57604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316613591578383151615613585573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f828152600260205260408120546001600160a01b03908116908316156135c9576135c9818486613823565b6001600160a01b03811615613603576135e45f855f5f6133f0565b6001600160a01b0381165f90815260036020526040902080545f190190555b6001600160a01b03851615613631576001600160a01b0385165f908152600360205260409020805460010190555b5f8481526002602052604080822080546001600160a01b0319166001600160a01b0389811691821790925591518793918516917fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef91a4949350505050565b6001600160a01b038116610d115760405162461bcd60e51b815260206004820152601960248201527f4e464154466163696c6974792f7a65726f2d6163636f756e7400000000000000604482015260640161096b565b5f64ffffffffff821115612cd2576040516306dfcc6560e41b8152602860048201526024810183905260440161096b565b613724848484846001613887565b610c3357604051635274afe760e01b81526001600160a01b038516600482015260240161096b565b5f8072184f03e93ff9f4daa797ed6e38ed64bf6a1f0160401b831061378a5772184f03e93ff9f4daa797ed6e38ed64bf6a1f0160401b830492506040015b6d04ee2d6d415b85acef810000000083106137b6576d04ee2d6d415b85acef8100000000830492506020015b662386f26fc1000083106137d457662386f26fc10000830492506010015b6305f5e10083106137ec576305f5e100830492506008015b612710831061380057612710830492506004015b60648310613812576064830492506002015b600a83106108805760010192915050565b61382e8383836138f4565b610a1a576001600160a01b03831661385c57604051637e27328960e01b81526004810182905260240161096b565b60405163177e802f60e01b81526001600160a01b03831660048201526024810182905260440161096b565b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f511483166138e35783831516156138d7573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f6001600160a01b038316158015906126315750826001600160a01b0316846001600160a01b0316148061392d575061392d8484612467565b806126315750505f908152600460205260409020546001600160a01b03908116911614919050565b6001600160e01b031981168114610d11575f5ffd5b5f6020828403121561397a575f5ffd5b8135611a7e81613955565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f611a7e6020830184613985565b5f602082840312156139d5575f5ffd5b5035919050565b80356001600160a01b03811681146139f2575f5ffd5b919050565b5f5f60408385031215613a08575f5ffd5b613a11836139dc565b946020939093013593505050565b5f5f83601f840112613a2f575f5ffd5b50813567ffffffffffffffff811115613a46575f5ffd5b602083019150836020828501011115613a5d575f5ffd5b9250929050565b5f5f5f60408486031215613a76575f5ffd5b83359250602084013567ffffffffffffffff811115613a93575f5ffd5b613a9f86828701613a1f565b9497909650939450505050565b5f5f5f60608486031215613abe575f5ffd5b613ac7846139dc565b9250613ad5602085016139dc565b929592945050506040919091013590565b5f60208284031215613af6575f5ffd5b611a7e826139dc565b5f60208284031215613b0f575f5ffd5b813567ffffffffffffffff811115613b25575f5ffd5b82016101208185031215611a7e575f5ffd5b5f5f5f60608486031215613b49575f5ffd5b83359250613ad5602085016139dc565b8015158114610d11575f5ffd5b5f5f60408385031215613b77575f5ffd5b613b80836139dc565b91506020830135613b9081613b59565b809150509250929050565b5f5f60408385031215613bac575f5ffd5b50508035926020909101359150565b634e487b7160e01b5f52604160045260245ffd5b5f5f5f5f60808587031215613be2575f5ffd5b613beb856139dc565b9350613bf9602086016139dc565b925060408501359150606085013567ffffffffffffffff811115613c1b575f5ffd5b8501601f81018713613c2b575f5ffd5b803567ffffffffffffffff811115613c4557613c45613bbb565b604051601f8201601f19908116603f0116810167ffffffffffffffff81118282101715613c7457613c74613bbb565b604052818152828201602001891015613c8b575f5ffd5b816020840160208301375f6020838301015280935050505092959194509250565b5f5f60408385031215613cbd575f5ffd5b82359150613ccd602084016139dc565b90509250929050565b5f5f5f60608486031215613ce8575f5ffd5b505081359360208301359350604090920135919050565b5f5f5f60608486031215613d11575f5ffd5b613d1a846139dc565b95602085013595506040909401359392505050565b5f5f60408385031215613d40575f5ffd5b613d49836139dc565b9150613ccd602084016139dc565b600181811c90821680613d6b57607f821691505b602082108103613d8957634e487b7160e01b5f52602260045260245ffd5b50919050565b6020808252601b908201527f4e464154466163696c6974792f6e6f742d617574686f72697a65640000000000604082015260600190565b5f60208284031215613dd6575f5ffd5b5051919050565b5f5f8335601e19843603018112613df2575f5ffd5b83018035915067ffffffffffffffff821115613e0c575f5ffd5b6020019150600581901b3603821315613a5d575f5ffd5b5f5f8335601e19843603018112613e38575f5ffd5b83018035915067ffffffffffffffff821115613e52575f5ffd5b602001915036819003821315613a5d575f5ffd5b601f821115610a1a5782821115610a1a57805f5260205f20601f840160051c6020851015613e9157505f5b90810190601f840160051c035f5b818110156131e9575f83820155600101613e9f565b67ffffffffffffffff831115613ecc57613ecc613bbb565b613ee083613eda8354613d57565b83613e66565b5f601f841160018114613f11575f8515613efa5750838201355b5f19600387901b1c1916600186901b1783556131eb565b5f83815260208120601f198716915b82811015613f405786850135825560209485019460019092019101613f20565b5086821015613f5c575f1960f88860031b161c19848701351681555b505060018560011b0183555050505050565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52602160045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b5f64ffffffffff821680613fc057613fc0613f96565b5f190192915050565b60208082526014908201527313919055119858da5b1a5d1e4bdcdd1bdc1c195960621b604082015260600190565b8181038181111561088057610880613f96565b5f64ffffffffff821664ffffffffff810361402757614027613f96565b60010192915050565b8082018082111561088057610880613f96565b80356001600160e01b03198116906004841015614074576001600160e01b0319600485900360031b81901b82161691505b5092915050565b60208082526018908201527f4e464154466163696c6974792f7a65726f2d616d6f756e740000000000000000604082015260600190565b5f5f858511156140c0575f5ffd5b838611156140cc575f5ffd5b5050820193919092039150565b80356020831015610880575f19602084900360031b1b1692915050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b838152604060208201525f6141376040830184866140f6565b95945050505050565b5f81518060208401855e5f93019283525090919050565b5f6126316141658386614140565b84614140565b634e487b7160e01b5f52601260045260245ffd5b5f8261418d5761418d61416b565b500690565b5f826141a0576141a061416b565b500490565b808202811582820484141761088057610880613f96565b60208082526024908201527f4e464154466163696c6974792f66696c652d756e7265636f676e697a65642d706040820152636172616d60e01b606082015260800190565b602081525f6126316020830184866140f6565b6001600160a01b03858116825284166020820152604081018390526080606082018190525f9061424590830184613985565b9695505050505050565b5f6020828403121561425f575f5ffd5b8151611a7e81613955565b5f6020828403121561427a575f5ffd5b8151611a7e81613b5956",
}

// NfatFacility is an auto generated Go binding around an Ethereum contract.
type NfatFacility struct {
	abi abi.ABI
}

// NewNfatFacility creates a new instance of NfatFacility.
func NewNfatFacility() *NfatFacility {
	parsed, err := NfatFacilityMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &NfatFacility{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *NfatFacility) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackAddFreezer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x526606c9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addFreezer(address usr) returns()
func (nfatFacility *NfatFacility) PackAddFreezer(usr common.Address) []byte {
	enc, err := nfatFacility.abi.Pack("addFreezer", usr)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddFreezer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x526606c9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addFreezer(address usr) returns()
func (nfatFacility *NfatFacility) TryPackAddFreezer(usr common.Address) ([]byte, error) {
	return nfatFacility.abi.Pack("addFreezer", usr)
}

// PackAddUnit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdaa1dbd2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addUnit(uint256 capacity, uint256 minSize, uint256 maxSize) returns(uint256 index)
func (nfatFacility *NfatFacility) PackAddUnit(capacity *big.Int, minSize *big.Int, maxSize *big.Int) []byte {
	enc, err := nfatFacility.abi.Pack("addUnit", capacity, minSize, maxSize)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddUnit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdaa1dbd2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addUnit(uint256 capacity, uint256 minSize, uint256 maxSize) returns(uint256 index)
func (nfatFacility *NfatFacility) TryPackAddUnit(capacity *big.Int, minSize *big.Int, maxSize *big.Int) ([]byte, error) {
	return nfatFacility.abi.Pack("addUnit", capacity, minSize, maxSize)
}

// UnpackAddUnit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdaa1dbd2.
//
// Solidity: function addUnit(uint256 capacity, uint256 minSize, uint256 maxSize) returns(uint256 index)
func (nfatFacility *NfatFacility) UnpackAddUnit(data []byte) (*big.Int, error) {
	out, err := nfatFacility.abi.Unpack("addUnit", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approve(address to, uint256 tokenId) returns()
func (nfatFacility *NfatFacility) PackApprove(to common.Address, tokenId *big.Int) []byte {
	enc, err := nfatFacility.abi.Pack("approve", to, tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approve(address to, uint256 tokenId) returns()
func (nfatFacility *NfatFacility) TryPackApprove(to common.Address, tokenId *big.Int) ([]byte, error) {
	return nfatFacility.abi.Pack("approve", to, tokenId)
}

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address owner) view returns(uint256)
func (nfatFacility *NfatFacility) PackBalanceOf(owner common.Address) []byte {
	enc, err := nfatFacility.abi.Pack("balanceOf", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOf(address owner) view returns(uint256)
func (nfatFacility *NfatFacility) TryPackBalanceOf(owner common.Address) ([]byte, error) {
	return nfatFacility.abi.Pack("balanceOf", owner)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address owner) view returns(uint256)
func (nfatFacility *NfatFacility) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := nfatFacility.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackBaseURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6c0360eb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function baseURI() view returns(string)
func (nfatFacility *NfatFacility) PackBaseURI() []byte {
	enc, err := nfatFacility.abi.Pack("baseURI")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBaseURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6c0360eb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function baseURI() view returns(string)
func (nfatFacility *NfatFacility) TryPackBaseURI() ([]byte, error) {
	return nfatFacility.abi.Pack("baseURI")
}

// UnpackBaseURI is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6c0360eb.
//
// Solidity: function baseURI() view returns(string)
func (nfatFacility *NfatFacility) UnpackBaseURI(data []byte) (string, error) {
	out, err := nfatFacility.abi.Unpack("baseURI", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackBuds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x53a7d8cd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function buds(address usr) view returns(uint256 is_)
func (nfatFacility *NfatFacility) PackBuds(usr common.Address) []byte {
	enc, err := nfatFacility.abi.Pack("buds", usr)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBuds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x53a7d8cd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function buds(address usr) view returns(uint256 is_)
func (nfatFacility *NfatFacility) TryPackBuds(usr common.Address) ([]byte, error) {
	return nfatFacility.abi.Pack("buds", usr)
}

// UnpackBuds is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x53a7d8cd.
//
// Solidity: function buds(address usr) view returns(uint256 is_)
func (nfatFacility *NfatFacility) UnpackBuds(data []byte) (*big.Int, error) {
	out, err := nfatFacility.abi.Unpack("buds", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCollect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcfa6f827.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function collect(uint256 tokenId, uint256 amount) returns()
func (nfatFacility *NfatFacility) PackCollect(tokenId *big.Int, amount *big.Int) []byte {
	enc, err := nfatFacility.abi.Pack("collect", tokenId, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCollect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcfa6f827.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function collect(uint256 tokenId, uint256 amount) returns()
func (nfatFacility *NfatFacility) TryPackCollect(tokenId *big.Int, amount *big.Int) ([]byte, error) {
	return nfatFacility.abi.Pack("collect", tokenId, amount)
}

// PackCollectable is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8844f6bc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function collectable(uint256 tokenId) view returns(uint256)
func (nfatFacility *NfatFacility) PackCollectable(tokenId *big.Int) []byte {
	enc, err := nfatFacility.abi.Pack("collectable", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCollectable is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8844f6bc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function collectable(uint256 tokenId) view returns(uint256)
func (nfatFacility *NfatFacility) TryPackCollectable(tokenId *big.Int) ([]byte, error) {
	return nfatFacility.abi.Pack("collectable", tokenId)
}

// UnpackCollectable is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8844f6bc.
//
// Solidity: function collectable(uint256 tokenId) view returns(uint256)
func (nfatFacility *NfatFacility) UnpackCollectable(data []byte) (*big.Int, error) {
	out, err := nfatFacility.abi.Unpack("collectable", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCops is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x45d62e75.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cops(address usr) view returns(uint256 is_)
func (nfatFacility *NfatFacility) PackCops(usr common.Address) []byte {
	enc, err := nfatFacility.abi.Pack("cops", usr)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCops is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x45d62e75.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cops(address usr) view returns(uint256 is_)
func (nfatFacility *NfatFacility) TryPackCops(usr common.Address) ([]byte, error) {
	return nfatFacility.abi.Pack("cops", usr)
}

// UnpackCops is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x45d62e75.
//
// Solidity: function cops(address usr) view returns(uint256 is_)
func (nfatFacility *NfatFacility) UnpackCops(data []byte) (*big.Int, error) {
	out, err := nfatFacility.abi.Unpack("cops", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDeny is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9c52a7f1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deny(address usr) returns()
func (nfatFacility *NfatFacility) PackDeny(usr common.Address) []byte {
	enc, err := nfatFacility.abi.Pack("deny", usr)
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
func (nfatFacility *NfatFacility) TryPackDeny(usr common.Address) ([]byte, error) {
	return nfatFacility.abi.Pack("deny", usr)
}

// PackDeposits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc7e286d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deposits(address depositor) view returns(uint256)
func (nfatFacility *NfatFacility) PackDeposits(depositor common.Address) []byte {
	enc, err := nfatFacility.abi.Pack("deposits", depositor)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeposits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc7e286d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deposits(address depositor) view returns(uint256)
func (nfatFacility *NfatFacility) TryPackDeposits(depositor common.Address) ([]byte, error) {
	return nfatFacility.abi.Pack("deposits", depositor)
}

// UnpackDeposits is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc7e286d.
//
// Solidity: function deposits(address depositor) view returns(uint256)
func (nfatFacility *NfatFacility) UnpackDeposits(data []byte) (*big.Int, error) {
	out, err := nfatFacility.abi.Unpack("deposits", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDiss is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x65c4ce7a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function diss(address usr) returns()
func (nfatFacility *NfatFacility) PackDiss(usr common.Address) []byte {
	enc, err := nfatFacility.abi.Pack("diss", usr)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDiss is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x65c4ce7a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function diss(address usr) returns()
func (nfatFacility *NfatFacility) TryPackDiss(usr common.Address) ([]byte, error) {
	return nfatFacility.abi.Pack("diss", usr)
}

// PackFile is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x097ac46e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function file(bytes32 what, string data) returns()
func (nfatFacility *NfatFacility) PackFile(what [32]byte, data string) []byte {
	enc, err := nfatFacility.abi.Pack("file", what, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFile is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x097ac46e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function file(bytes32 what, string data) returns()
func (nfatFacility *NfatFacility) TryPackFile(what [32]byte, data string) ([]byte, error) {
	return nfatFacility.abi.Pack("file", what, data)
}

// PackFile0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd4e8be83.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function file(bytes32 what, address data) returns()
func (nfatFacility *NfatFacility) PackFile0(what [32]byte, data common.Address) []byte {
	enc, err := nfatFacility.abi.Pack("file0", what, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFile0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd4e8be83.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function file(bytes32 what, address data) returns()
func (nfatFacility *NfatFacility) TryPackFile0(what [32]byte, data common.Address) ([]byte, error) {
	return nfatFacility.abi.Pack("file0", what, data)
}

// PackGem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7bd2bea7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function gem() view returns(address)
func (nfatFacility *NfatFacility) PackGem() []byte {
	enc, err := nfatFacility.abi.Pack("gem")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7bd2bea7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function gem() view returns(address)
func (nfatFacility *NfatFacility) TryPackGem() ([]byte, error) {
	return nfatFacility.abi.Pack("gem")
}

// UnpackGem is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7bd2bea7.
//
// Solidity: function gem() view returns(address)
func (nfatFacility *NfatFacility) UnpackGem(data []byte) (common.Address, error) {
	out, err := nfatFacility.abi.Unpack("gem", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGetApproved is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x081812fc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getApproved(uint256 tokenId) view returns(address)
func (nfatFacility *NfatFacility) PackGetApproved(tokenId *big.Int) []byte {
	enc, err := nfatFacility.abi.Pack("getApproved", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetApproved is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x081812fc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getApproved(uint256 tokenId) view returns(address)
func (nfatFacility *NfatFacility) TryPackGetApproved(tokenId *big.Int) ([]byte, error) {
	return nfatFacility.abi.Pack("getApproved", tokenId)
}

// UnpackGetApproved is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x081812fc.
//
// Solidity: function getApproved(uint256 tokenId) view returns(address)
func (nfatFacility *NfatFacility) UnpackGetApproved(data []byte) (common.Address, error) {
	out, err := nfatFacility.abi.Unpack("getApproved", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackHeldUnits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xee44dcf5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function heldUnits() view returns(uint256)
func (nfatFacility *NfatFacility) PackHeldUnits() []byte {
	enc, err := nfatFacility.abi.Pack("heldUnits")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHeldUnits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xee44dcf5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function heldUnits() view returns(uint256)
func (nfatFacility *NfatFacility) TryPackHeldUnits() ([]byte, error) {
	return nfatFacility.abi.Pack("heldUnits")
}

// UnpackHeldUnits is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xee44dcf5.
//
// Solidity: function heldUnits() view returns(uint256)
func (nfatFacility *NfatFacility) UnpackHeldUnits(data []byte) (*big.Int, error) {
	out, err := nfatFacility.abi.Unpack("heldUnits", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackIdentityNetwork is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaac42ebd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function identityNetwork() view returns(address)
func (nfatFacility *NfatFacility) PackIdentityNetwork() []byte {
	enc, err := nfatFacility.abi.Pack("identityNetwork")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIdentityNetwork is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaac42ebd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function identityNetwork() view returns(address)
func (nfatFacility *NfatFacility) TryPackIdentityNetwork() ([]byte, error) {
	return nfatFacility.abi.Pack("identityNetwork")
}

// UnpackIdentityNetwork is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaac42ebd.
//
// Solidity: function identityNetwork() view returns(address)
func (nfatFacility *NfatFacility) UnpackIdentityNetwork(data []byte) (common.Address, error) {
	out, err := nfatFacility.abi.Unpack("identityNetwork", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3d2c5a81.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialize((string,string,string,address,address,address,address[],address[],address[]) setup) returns()
func (nfatFacility *NfatFacility) PackInitialize(setup INfatFacilitySetup) []byte {
	enc, err := nfatFacility.abi.Pack("initialize", setup)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3d2c5a81.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialize((string,string,string,address,address,address,address[],address[],address[]) setup) returns()
func (nfatFacility *NfatFacility) TryPackInitialize(setup INfatFacilitySetup) ([]byte, error) {
	return nfatFacility.abi.Pack("initialize", setup)
}

// PackIsApprovedForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe985e9c5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isApprovedForAll(address owner, address operator) view returns(bool)
func (nfatFacility *NfatFacility) PackIsApprovedForAll(owner common.Address, operator common.Address) []byte {
	enc, err := nfatFacility.abi.Pack("isApprovedForAll", owner, operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsApprovedForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe985e9c5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isApprovedForAll(address owner, address operator) view returns(bool)
func (nfatFacility *NfatFacility) TryPackIsApprovedForAll(owner common.Address, operator common.Address) ([]byte, error) {
	return nfatFacility.abi.Pack("isApprovedForAll", owner, operator)
}

// UnpackIsApprovedForAll is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe985e9c5.
//
// Solidity: function isApprovedForAll(address owner, address operator) view returns(bool)
func (nfatFacility *NfatFacility) UnpackIsApprovedForAll(data []byte) (bool, error) {
	out, err := nfatFacility.abi.Unpack("isApprovedForAll", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsRetired is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcf6ebee7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isRetired(uint256 index) view returns(bool)
func (nfatFacility *NfatFacility) PackIsRetired(index *big.Int) []byte {
	enc, err := nfatFacility.abi.Pack("isRetired", index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsRetired is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcf6ebee7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isRetired(uint256 index) view returns(bool)
func (nfatFacility *NfatFacility) TryPackIsRetired(index *big.Int) ([]byte, error) {
	return nfatFacility.abi.Pack("isRetired", index)
}

// UnpackIsRetired is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcf6ebee7.
//
// Solidity: function isRetired(uint256 index) view returns(bool)
func (nfatFacility *NfatFacility) UnpackIsRetired(data []byte) (bool, error) {
	out, err := nfatFacility.abi.Unpack("isRetired", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIssue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdfe5ef48.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function issue(address to, uint256 tokenId, uint256 amount) returns()
func (nfatFacility *NfatFacility) PackIssue(to common.Address, tokenId *big.Int, amount *big.Int) []byte {
	enc, err := nfatFacility.abi.Pack("issue", to, tokenId, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIssue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdfe5ef48.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function issue(address to, uint256 tokenId, uint256 amount) returns()
func (nfatFacility *NfatFacility) TryPackIssue(to common.Address, tokenId *big.Int, amount *big.Int) ([]byte, error) {
	return nfatFacility.abi.Pack("issue", to, tokenId, amount)
}

// PackKiss is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf29c29c4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function kiss(address usr) returns()
func (nfatFacility *NfatFacility) PackKiss(usr common.Address) []byte {
	enc, err := nfatFacility.abi.Pack("kiss", usr)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackKiss is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf29c29c4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function kiss(address usr) returns()
func (nfatFacility *NfatFacility) TryPackKiss(usr common.Address) ([]byte, error) {
	return nfatFacility.abi.Pack("kiss", usr)
}

// PackMarkOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa2dc2c42.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function markOf(address depositor) view returns(bool marked, uint256 index)
func (nfatFacility *NfatFacility) PackMarkOf(depositor common.Address) []byte {
	enc, err := nfatFacility.abi.Pack("markOf", depositor)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMarkOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa2dc2c42.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function markOf(address depositor) view returns(bool marked, uint256 index)
func (nfatFacility *NfatFacility) TryPackMarkOf(depositor common.Address) ([]byte, error) {
	return nfatFacility.abi.Pack("markOf", depositor)
}

// NfatFacilityMarkOfOutput serves as a container for the return parameters of contract
// method MarkOf.
type NfatFacilityMarkOfOutput struct {
	Marked bool
	Index  *big.Int
}

// UnpackMarkOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa2dc2c42.
//
// Solidity: function markOf(address depositor) view returns(bool marked, uint256 index)
func (nfatFacility *NfatFacility) UnpackMarkOf(data []byte) (NfatFacilityMarkOfOutput, error) {
	out, err := nfatFacility.abi.Unpack("markOf", data)
	outstruct := new(NfatFacilityMarkOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Marked = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.Index = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (nfatFacility *NfatFacility) PackName() []byte {
	enc, err := nfatFacility.abi.Pack("name")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function name() view returns(string)
func (nfatFacility *NfatFacility) TryPackName() ([]byte, error) {
	return nfatFacility.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (nfatFacility *NfatFacility) UnpackName(data []byte) (string, error) {
	out, err := nfatFacility.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackOwnerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6352211e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ownerOf(uint256 tokenId) view returns(address)
func (nfatFacility *NfatFacility) PackOwnerOf(tokenId *big.Int) []byte {
	enc, err := nfatFacility.abi.Pack("ownerOf", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwnerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6352211e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ownerOf(uint256 tokenId) view returns(address)
func (nfatFacility *NfatFacility) TryPackOwnerOf(tokenId *big.Int) ([]byte, error) {
	return nfatFacility.abi.Pack("ownerOf", tokenId)
}

// UnpackOwnerOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6352211e.
//
// Solidity: function ownerOf(uint256 tokenId) view returns(address)
func (nfatFacility *NfatFacility) UnpackOwnerOf(data []byte) (common.Address, error) {
	out, err := nfatFacility.abi.Unpack("ownerOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPrincipal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x14f29493.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function principal(uint256 tokenId) view returns(uint256)
func (nfatFacility *NfatFacility) PackPrincipal(tokenId *big.Int) []byte {
	enc, err := nfatFacility.abi.Pack("principal", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPrincipal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x14f29493.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function principal(uint256 tokenId) view returns(uint256)
func (nfatFacility *NfatFacility) TryPackPrincipal(tokenId *big.Int) ([]byte, error) {
	return nfatFacility.abi.Pack("principal", tokenId)
}

// UnpackPrincipal is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x14f29493.
//
// Solidity: function principal(uint256 tokenId) view returns(uint256)
func (nfatFacility *NfatFacility) UnpackPrincipal(data []byte) (*big.Int, error) {
	out, err := nfatFacility.abi.Unpack("principal", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRecipient is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x66d003ac.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function recipient() view returns(address)
func (nfatFacility *NfatFacility) PackRecipient() []byte {
	enc, err := nfatFacility.abi.Pack("recipient")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRecipient is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x66d003ac.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function recipient() view returns(address)
func (nfatFacility *NfatFacility) TryPackRecipient() ([]byte, error) {
	return nfatFacility.abi.Pack("recipient")
}

// UnpackRecipient is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x66d003ac.
//
// Solidity: function recipient() view returns(address)
func (nfatFacility *NfatFacility) UnpackRecipient(data []byte) (common.Address, error) {
	out, err := nfatFacility.abi.Unpack("recipient", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRegistrar is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b20e397.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registrar() view returns(address)
func (nfatFacility *NfatFacility) PackRegistrar() []byte {
	enc, err := nfatFacility.abi.Pack("registrar")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegistrar is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b20e397.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registrar() view returns(address)
func (nfatFacility *NfatFacility) TryPackRegistrar() ([]byte, error) {
	return nfatFacility.abi.Pack("registrar")
}

// UnpackRegistrar is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2b20e397.
//
// Solidity: function registrar() view returns(address)
func (nfatFacility *NfatFacility) UnpackRegistrar(data []byte) (common.Address, error) {
	out, err := nfatFacility.abi.Unpack("registrar", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRely is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x65fae35e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rely(address usr) returns()
func (nfatFacility *NfatFacility) PackRely(usr common.Address) []byte {
	enc, err := nfatFacility.abi.Pack("rely", usr)
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
func (nfatFacility *NfatFacility) TryPackRely(usr common.Address) ([]byte, error) {
	return nfatFacility.abi.Pack("rely", usr)
}

// PackRemoveFreezer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2acd2000.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function removeFreezer(address usr) returns()
func (nfatFacility *NfatFacility) PackRemoveFreezer(usr common.Address) []byte {
	enc, err := nfatFacility.abi.Pack("removeFreezer", usr)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRemoveFreezer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2acd2000.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function removeFreezer(address usr) returns()
func (nfatFacility *NfatFacility) TryPackRemoveFreezer(usr common.Address) ([]byte, error) {
	return nfatFacility.abi.Pack("removeFreezer", usr)
}

// PackRepay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd8aed145.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function repay(uint256 tokenId, uint256 amount) returns()
func (nfatFacility *NfatFacility) PackRepay(tokenId *big.Int, amount *big.Int) []byte {
	enc, err := nfatFacility.abi.Pack("repay", tokenId, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRepay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd8aed145.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function repay(uint256 tokenId, uint256 amount) returns()
func (nfatFacility *NfatFacility) TryPackRepay(tokenId *big.Int, amount *big.Int) ([]byte, error) {
	return nfatFacility.abi.Pack("repay", tokenId, amount)
}

// PackRepayPrincipal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa3a826ec.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function repayPrincipal(uint256 tokenId, uint256 amount) returns()
func (nfatFacility *NfatFacility) PackRepayPrincipal(tokenId *big.Int, amount *big.Int) []byte {
	enc, err := nfatFacility.abi.Pack("repayPrincipal", tokenId, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRepayPrincipal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa3a826ec.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function repayPrincipal(uint256 tokenId, uint256 amount) returns()
func (nfatFacility *NfatFacility) TryPackRepayPrincipal(tokenId *big.Int, amount *big.Int) ([]byte, error) {
	return nfatFacility.abi.Pack("repayPrincipal", tokenId, amount)
}

// PackRescue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x20ff430b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rescue(address token, address to, uint256 amount) returns()
func (nfatFacility *NfatFacility) PackRescue(token common.Address, to common.Address, amount *big.Int) []byte {
	enc, err := nfatFacility.abi.Pack("rescue", token, to, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRescue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x20ff430b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rescue(address token, address to, uint256 amount) returns()
func (nfatFacility *NfatFacility) TryPackRescue(token common.Address, to common.Address, amount *big.Int) ([]byte, error) {
	return nfatFacility.abi.Pack("rescue", token, to, amount)
}

// PackRescueCollectable is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5fccc465.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rescueCollectable(uint256 tokenId, address to, uint256 amount) returns()
func (nfatFacility *NfatFacility) PackRescueCollectable(tokenId *big.Int, to common.Address, amount *big.Int) []byte {
	enc, err := nfatFacility.abi.Pack("rescueCollectable", tokenId, to, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRescueCollectable is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5fccc465.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rescueCollectable(uint256 tokenId, address to, uint256 amount) returns()
func (nfatFacility *NfatFacility) TryPackRescueCollectable(tokenId *big.Int, to common.Address, amount *big.Int) ([]byte, error) {
	return nfatFacility.abi.Pack("rescueCollectable", tokenId, to, amount)
}

// PackRescueDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc9587ff9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rescueDeposit(address depositor, address to, uint256 amount) returns()
func (nfatFacility *NfatFacility) PackRescueDeposit(depositor common.Address, to common.Address, amount *big.Int) []byte {
	enc, err := nfatFacility.abi.Pack("rescueDeposit", depositor, to, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRescueDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc9587ff9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rescueDeposit(address depositor, address to, uint256 amount) returns()
func (nfatFacility *NfatFacility) TryPackRescueDeposit(depositor common.Address, to common.Address, amount *big.Int) ([]byte, error) {
	return nfatFacility.abi.Pack("rescueDeposit", depositor, to, amount)
}

// PackRetireUnit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf37b0b9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function retireUnit(uint256 index) returns()
func (nfatFacility *NfatFacility) PackRetireUnit(index *big.Int) []byte {
	enc, err := nfatFacility.abi.Pack("retireUnit", index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRetireUnit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf37b0b9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function retireUnit(uint256 index) returns()
func (nfatFacility *NfatFacility) TryPackRetireUnit(index *big.Int) ([]byte, error) {
	return nfatFacility.abi.Pack("retireUnit", index)
}

// PackSafeTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42842e0e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 tokenId) returns()
func (nfatFacility *NfatFacility) PackSafeTransferFrom(from common.Address, to common.Address, tokenId *big.Int) []byte {
	enc, err := nfatFacility.abi.Pack("safeTransferFrom", from, to, tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSafeTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42842e0e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 tokenId) returns()
func (nfatFacility *NfatFacility) TryPackSafeTransferFrom(from common.Address, to common.Address, tokenId *big.Int) ([]byte, error) {
	return nfatFacility.abi.Pack("safeTransferFrom", from, to, tokenId)
}

// PackSafeTransferFrom0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb88d4fde.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 tokenId, bytes data) returns()
func (nfatFacility *NfatFacility) PackSafeTransferFrom0(from common.Address, to common.Address, tokenId *big.Int, data []byte) []byte {
	enc, err := nfatFacility.abi.Pack("safeTransferFrom0", from, to, tokenId, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSafeTransferFrom0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb88d4fde.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 tokenId, bytes data) returns()
func (nfatFacility *NfatFacility) TryPackSafeTransferFrom0(from common.Address, to common.Address, tokenId *big.Int, data []byte) ([]byte, error) {
	return nfatFacility.abi.Pack("safeTransferFrom0", from, to, tokenId, data)
}

// PackSetApprovalForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa22cb465.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setApprovalForAll(address operator, bool approved) returns()
func (nfatFacility *NfatFacility) PackSetApprovalForAll(operator common.Address, approved bool) []byte {
	enc, err := nfatFacility.abi.Pack("setApprovalForAll", operator, approved)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetApprovalForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa22cb465.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setApprovalForAll(address operator, bool approved) returns()
func (nfatFacility *NfatFacility) TryPackSetApprovalForAll(operator common.Address, approved bool) ([]byte, error) {
	return nfatFacility.abi.Pack("setApprovalForAll", operator, approved)
}

// PackStart is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbe9a6555.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function start() returns()
func (nfatFacility *NfatFacility) PackStart() []byte {
	enc, err := nfatFacility.abi.Pack("start")
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
func (nfatFacility *NfatFacility) TryPackStart() ([]byte, error) {
	return nfatFacility.abi.Pack("start")
}

// PackStartUnit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa36103ea.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function startUnit(uint256 index) returns()
func (nfatFacility *NfatFacility) PackStartUnit(index *big.Int) []byte {
	enc, err := nfatFacility.abi.Pack("startUnit", index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStartUnit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa36103ea.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function startUnit(uint256 index) returns()
func (nfatFacility *NfatFacility) TryPackStartUnit(index *big.Int) ([]byte, error) {
	return nfatFacility.abi.Pack("startUnit", index)
}

// PackStop is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07da68f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stop() returns()
func (nfatFacility *NfatFacility) PackStop() []byte {
	enc, err := nfatFacility.abi.Pack("stop")
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
func (nfatFacility *NfatFacility) TryPackStop() ([]byte, error) {
	return nfatFacility.abi.Pack("stop")
}

// PackStopUnit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa4e2e722.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stopUnit(uint256 index) returns()
func (nfatFacility *NfatFacility) PackStopUnit(index *big.Int) []byte {
	enc, err := nfatFacility.abi.Pack("stopUnit", index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStopUnit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa4e2e722.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stopUnit(uint256 index) returns()
func (nfatFacility *NfatFacility) TryPackStopUnit(index *big.Int) ([]byte, error) {
	return nfatFacility.abi.Pack("stopUnit", index)
}

// PackStopped is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75f12b21.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stopped() view returns(bool)
func (nfatFacility *NfatFacility) PackStopped() []byte {
	enc, err := nfatFacility.abi.Pack("stopped")
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
func (nfatFacility *NfatFacility) TryPackStopped() ([]byte, error) {
	return nfatFacility.abi.Pack("stopped")
}

// UnpackStopped is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x75f12b21.
//
// Solidity: function stopped() view returns(bool)
func (nfatFacility *NfatFacility) UnpackStopped(data []byte) (bool, error) {
	out, err := nfatFacility.abi.Unpack("stopped", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackSubscribe is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb2fde4ec.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function subscribe(uint256 amount, bytes data) returns()
func (nfatFacility *NfatFacility) PackSubscribe(amount *big.Int, data []byte) []byte {
	enc, err := nfatFacility.abi.Pack("subscribe", amount, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSubscribe is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb2fde4ec.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function subscribe(uint256 amount, bytes data) returns()
func (nfatFacility *NfatFacility) TryPackSubscribe(amount *big.Int, data []byte) ([]byte, error) {
	return nfatFacility.abi.Pack("subscribe", amount, data)
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (nfatFacility *NfatFacility) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := nfatFacility.abi.Pack("supportsInterface", interfaceId)
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
func (nfatFacility *NfatFacility) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return nfatFacility.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (nfatFacility *NfatFacility) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := nfatFacility.abi.Unpack("supportsInterface", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function symbol() view returns(string)
func (nfatFacility *NfatFacility) PackSymbol() []byte {
	enc, err := nfatFacility.abi.Pack("symbol")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function symbol() view returns(string)
func (nfatFacility *NfatFacility) TryPackSymbol() ([]byte, error) {
	return nfatFacility.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (nfatFacility *NfatFacility) UnpackSymbol(data []byte) (string, error) {
	out, err := nfatFacility.abi.Unpack("symbol", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTokenURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc87b56dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tokenURI(uint256 tokenId) view returns(string)
func (nfatFacility *NfatFacility) PackTokenURI(tokenId *big.Int) []byte {
	enc, err := nfatFacility.abi.Pack("tokenURI", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTokenURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc87b56dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tokenURI(uint256 tokenId) view returns(string)
func (nfatFacility *NfatFacility) TryPackTokenURI(tokenId *big.Int) ([]byte, error) {
	return nfatFacility.abi.Pack("tokenURI", tokenId)
}

// UnpackTokenURI is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc87b56dd.
//
// Solidity: function tokenURI(uint256 tokenId) view returns(string)
func (nfatFacility *NfatFacility) UnpackTokenURI(data []byte) (string, error) {
	out, err := nfatFacility.abi.Unpack("tokenURI", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferFrom(address from, address to, uint256 tokenId) returns()
func (nfatFacility *NfatFacility) PackTransferFrom(from common.Address, to common.Address, tokenId *big.Int) []byte {
	enc, err := nfatFacility.abi.Pack("transferFrom", from, to, tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferFrom(address from, address to, uint256 tokenId) returns()
func (nfatFacility *NfatFacility) TryPackTransferFrom(from common.Address, to common.Address, tokenId *big.Int) ([]byte, error) {
	return nfatFacility.abi.Pack("transferFrom", from, to, tokenId)
}

// PackUnit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe00508ba.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unit(uint256 index) view returns(uint256 capacity, uint256 minSize, uint256 maxSize, uint256 outstanding, bool isStopped)
func (nfatFacility *NfatFacility) PackUnit(index *big.Int) []byte {
	enc, err := nfatFacility.abi.Pack("unit", index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe00508ba.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unit(uint256 index) view returns(uint256 capacity, uint256 minSize, uint256 maxSize, uint256 outstanding, bool isStopped)
func (nfatFacility *NfatFacility) TryPackUnit(index *big.Int) ([]byte, error) {
	return nfatFacility.abi.Pack("unit", index)
}

// NfatFacilityUnitOutput serves as a container for the return parameters of contract
// method Unit.
type NfatFacilityUnitOutput struct {
	Capacity    *big.Int
	MinSize     *big.Int
	MaxSize     *big.Int
	Outstanding *big.Int
	IsStopped   bool
}

// UnpackUnit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe00508ba.
//
// Solidity: function unit(uint256 index) view returns(uint256 capacity, uint256 minSize, uint256 maxSize, uint256 outstanding, bool isStopped)
func (nfatFacility *NfatFacility) UnpackUnit(data []byte) (NfatFacilityUnitOutput, error) {
	out, err := nfatFacility.abi.Unpack("unit", data)
	outstruct := new(NfatFacilityUnitOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Capacity = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.MinSize = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.MaxSize = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	outstruct.Outstanding = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.IsStopped = *abi.ConvertType(out[4], new(bool)).(*bool)
	return *outstruct, nil
}

// PackUnitCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf584fbf6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unitCount() view returns(uint256)
func (nfatFacility *NfatFacility) PackUnitCount() []byte {
	enc, err := nfatFacility.abi.Pack("unitCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnitCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf584fbf6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unitCount() view returns(uint256)
func (nfatFacility *NfatFacility) TryPackUnitCount() ([]byte, error) {
	return nfatFacility.abi.Pack("unitCount")
}

// UnpackUnitCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf584fbf6.
//
// Solidity: function unitCount() view returns(uint256)
func (nfatFacility *NfatFacility) UnpackUnitCount(data []byte) (*big.Int, error) {
	out, err := nfatFacility.abi.Unpack("unitCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackWards is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf353dbb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function wards(address usr) view returns(uint256 is_)
func (nfatFacility *NfatFacility) PackWards(usr common.Address) []byte {
	enc, err := nfatFacility.abi.Pack("wards", usr)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWards is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf353dbb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function wards(address usr) view returns(uint256 is_)
func (nfatFacility *NfatFacility) TryPackWards(usr common.Address) ([]byte, error) {
	return nfatFacility.abi.Pack("wards", usr)
}

// UnpackWards is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf353dbb.
//
// Solidity: function wards(address usr) view returns(uint256 is_)
func (nfatFacility *NfatFacility) UnpackWards(data []byte) (*big.Int, error) {
	out, err := nfatFacility.abi.Unpack("wards", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2e1a7d4d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(uint256 amount) returns()
func (nfatFacility *NfatFacility) PackWithdraw(amount *big.Int) []byte {
	enc, err := nfatFacility.abi.Pack("withdraw", amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2e1a7d4d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(uint256 amount) returns()
func (nfatFacility *NfatFacility) TryPackWithdraw(amount *big.Int) ([]byte, error) {
	return nfatFacility.abi.Pack("withdraw", amount)
}

// NfatFacilityAddFreezer represents a AddFreezer event raised by the NfatFacility contract.
type NfatFacilityAddFreezer struct {
	Usr common.Address
	Raw *types.Log // Blockchain specific contextual infos
}

const NfatFacilityAddFreezerEventName = "AddFreezer"

// ContractEventName returns the user-defined event name.
func (NfatFacilityAddFreezer) ContractEventName() string {
	return NfatFacilityAddFreezerEventName
}

// UnpackAddFreezerEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AddFreezer(address indexed usr)
func (nfatFacility *NfatFacility) UnpackAddFreezerEvent(log *types.Log) (*NfatFacilityAddFreezer, error) {
	event := "AddFreezer"
	if len(log.Topics) == 0 || log.Topics[0] != nfatFacility.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(NfatFacilityAddFreezer)
	if len(log.Data) > 0 {
		if err := nfatFacility.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nfatFacility.abi.Events[event].Inputs {
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

// NfatFacilityAddUnit represents a AddUnit event raised by the NfatFacility contract.
type NfatFacilityAddUnit struct {
	Index    *big.Int
	Capacity *big.Int
	MinSize  *big.Int
	MaxSize  *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const NfatFacilityAddUnitEventName = "AddUnit"

// ContractEventName returns the user-defined event name.
func (NfatFacilityAddUnit) ContractEventName() string {
	return NfatFacilityAddUnitEventName
}

// UnpackAddUnitEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AddUnit(uint256 indexed index, uint256 capacity, uint256 minSize, uint256 maxSize)
func (nfatFacility *NfatFacility) UnpackAddUnitEvent(log *types.Log) (*NfatFacilityAddUnit, error) {
	event := "AddUnit"
	if len(log.Topics) == 0 || log.Topics[0] != nfatFacility.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(NfatFacilityAddUnit)
	if len(log.Data) > 0 {
		if err := nfatFacility.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nfatFacility.abi.Events[event].Inputs {
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

// NfatFacilityApproval represents a Approval event raised by the NfatFacility contract.
type NfatFacilityApproval struct {
	Owner    common.Address
	Approved common.Address
	TokenId  *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const NfatFacilityApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (NfatFacilityApproval) ContractEventName() string {
	return NfatFacilityApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed approved, uint256 indexed tokenId)
func (nfatFacility *NfatFacility) UnpackApprovalEvent(log *types.Log) (*NfatFacilityApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 || log.Topics[0] != nfatFacility.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(NfatFacilityApproval)
	if len(log.Data) > 0 {
		if err := nfatFacility.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nfatFacility.abi.Events[event].Inputs {
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

// NfatFacilityApprovalForAll represents a ApprovalForAll event raised by the NfatFacility contract.
type NfatFacilityApprovalForAll struct {
	Owner    common.Address
	Operator common.Address
	Approved bool
	Raw      *types.Log // Blockchain specific contextual infos
}

const NfatFacilityApprovalForAllEventName = "ApprovalForAll"

// ContractEventName returns the user-defined event name.
func (NfatFacilityApprovalForAll) ContractEventName() string {
	return NfatFacilityApprovalForAllEventName
}

// UnpackApprovalForAllEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ApprovalForAll(address indexed owner, address indexed operator, bool approved)
func (nfatFacility *NfatFacility) UnpackApprovalForAllEvent(log *types.Log) (*NfatFacilityApprovalForAll, error) {
	event := "ApprovalForAll"
	if len(log.Topics) == 0 || log.Topics[0] != nfatFacility.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(NfatFacilityApprovalForAll)
	if len(log.Data) > 0 {
		if err := nfatFacility.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nfatFacility.abi.Events[event].Inputs {
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

// NfatFacilityCollect represents a Collect event raised by the NfatFacility contract.
type NfatFacilityCollect struct {
	TokenId *big.Int
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const NfatFacilityCollectEventName = "Collect"

// ContractEventName returns the user-defined event name.
func (NfatFacilityCollect) ContractEventName() string {
	return NfatFacilityCollectEventName
}

// UnpackCollectEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Collect(uint256 indexed tokenId, uint256 amount)
func (nfatFacility *NfatFacility) UnpackCollectEvent(log *types.Log) (*NfatFacilityCollect, error) {
	event := "Collect"
	if len(log.Topics) == 0 || log.Topics[0] != nfatFacility.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(NfatFacilityCollect)
	if len(log.Data) > 0 {
		if err := nfatFacility.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nfatFacility.abi.Events[event].Inputs {
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

// NfatFacilityDeny represents a Deny event raised by the NfatFacility contract.
type NfatFacilityDeny struct {
	Usr common.Address
	Raw *types.Log // Blockchain specific contextual infos
}

const NfatFacilityDenyEventName = "Deny"

// ContractEventName returns the user-defined event name.
func (NfatFacilityDeny) ContractEventName() string {
	return NfatFacilityDenyEventName
}

// UnpackDenyEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Deny(address indexed usr)
func (nfatFacility *NfatFacility) UnpackDenyEvent(log *types.Log) (*NfatFacilityDeny, error) {
	event := "Deny"
	if len(log.Topics) == 0 || log.Topics[0] != nfatFacility.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(NfatFacilityDeny)
	if len(log.Data) > 0 {
		if err := nfatFacility.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nfatFacility.abi.Events[event].Inputs {
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

// NfatFacilityDiss represents a Diss event raised by the NfatFacility contract.
type NfatFacilityDiss struct {
	Usr common.Address
	Raw *types.Log // Blockchain specific contextual infos
}

const NfatFacilityDissEventName = "Diss"

// ContractEventName returns the user-defined event name.
func (NfatFacilityDiss) ContractEventName() string {
	return NfatFacilityDissEventName
}

// UnpackDissEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Diss(address indexed usr)
func (nfatFacility *NfatFacility) UnpackDissEvent(log *types.Log) (*NfatFacilityDiss, error) {
	event := "Diss"
	if len(log.Topics) == 0 || log.Topics[0] != nfatFacility.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(NfatFacilityDiss)
	if len(log.Data) > 0 {
		if err := nfatFacility.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nfatFacility.abi.Events[event].Inputs {
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

// NfatFacilityFile represents a File event raised by the NfatFacility contract.
type NfatFacilityFile struct {
	What [32]byte
	Data common.Address
	Raw  *types.Log // Blockchain specific contextual infos
}

const NfatFacilityFileEventName = "File"

// ContractEventName returns the user-defined event name.
func (NfatFacilityFile) ContractEventName() string {
	return NfatFacilityFileEventName
}

// UnpackFileEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event File(bytes32 indexed what, address data)
func (nfatFacility *NfatFacility) UnpackFileEvent(log *types.Log) (*NfatFacilityFile, error) {
	event := "File"
	if len(log.Topics) == 0 || log.Topics[0] != nfatFacility.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(NfatFacilityFile)
	if len(log.Data) > 0 {
		if err := nfatFacility.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nfatFacility.abi.Events[event].Inputs {
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

// NfatFacilityFile0 represents a File0 event raised by the NfatFacility contract.
type NfatFacilityFile0 struct {
	What [32]byte
	Data string
	Raw  *types.Log // Blockchain specific contextual infos
}

const NfatFacilityFile0EventName = "File0"

// ContractEventName returns the user-defined event name.
func (NfatFacilityFile0) ContractEventName() string {
	return NfatFacilityFile0EventName
}

// UnpackFile0Event is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event File(bytes32 indexed what, string data)
func (nfatFacility *NfatFacility) UnpackFile0Event(log *types.Log) (*NfatFacilityFile0, error) {
	event := "File0"
	if len(log.Topics) == 0 || log.Topics[0] != nfatFacility.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(NfatFacilityFile0)
	if len(log.Data) > 0 {
		if err := nfatFacility.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nfatFacility.abi.Events[event].Inputs {
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

// NfatFacilityIssue represents a Issue event raised by the NfatFacility contract.
type NfatFacilityIssue struct {
	To      common.Address
	TokenId *big.Int
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const NfatFacilityIssueEventName = "Issue"

// ContractEventName returns the user-defined event name.
func (NfatFacilityIssue) ContractEventName() string {
	return NfatFacilityIssueEventName
}

// UnpackIssueEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Issue(address indexed to, uint256 indexed tokenId, uint256 amount)
func (nfatFacility *NfatFacility) UnpackIssueEvent(log *types.Log) (*NfatFacilityIssue, error) {
	event := "Issue"
	if len(log.Topics) == 0 || log.Topics[0] != nfatFacility.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(NfatFacilityIssue)
	if len(log.Data) > 0 {
		if err := nfatFacility.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nfatFacility.abi.Events[event].Inputs {
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

// NfatFacilityKiss represents a Kiss event raised by the NfatFacility contract.
type NfatFacilityKiss struct {
	Usr common.Address
	Raw *types.Log // Blockchain specific contextual infos
}

const NfatFacilityKissEventName = "Kiss"

// ContractEventName returns the user-defined event name.
func (NfatFacilityKiss) ContractEventName() string {
	return NfatFacilityKissEventName
}

// UnpackKissEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Kiss(address indexed usr)
func (nfatFacility *NfatFacility) UnpackKissEvent(log *types.Log) (*NfatFacilityKiss, error) {
	event := "Kiss"
	if len(log.Topics) == 0 || log.Topics[0] != nfatFacility.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(NfatFacilityKiss)
	if len(log.Data) > 0 {
		if err := nfatFacility.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nfatFacility.abi.Events[event].Inputs {
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

// NfatFacilityMark represents a Mark event raised by the NfatFacility contract.
type NfatFacilityMark struct {
	Depositor common.Address
	Index     *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const NfatFacilityMarkEventName = "Mark"

// ContractEventName returns the user-defined event name.
func (NfatFacilityMark) ContractEventName() string {
	return NfatFacilityMarkEventName
}

// UnpackMarkEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Mark(address indexed depositor, uint256 indexed index)
func (nfatFacility *NfatFacility) UnpackMarkEvent(log *types.Log) (*NfatFacilityMark, error) {
	event := "Mark"
	if len(log.Topics) == 0 || log.Topics[0] != nfatFacility.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(NfatFacilityMark)
	if len(log.Data) > 0 {
		if err := nfatFacility.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nfatFacility.abi.Events[event].Inputs {
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

// NfatFacilityRely represents a Rely event raised by the NfatFacility contract.
type NfatFacilityRely struct {
	Usr common.Address
	Raw *types.Log // Blockchain specific contextual infos
}

const NfatFacilityRelyEventName = "Rely"

// ContractEventName returns the user-defined event name.
func (NfatFacilityRely) ContractEventName() string {
	return NfatFacilityRelyEventName
}

// UnpackRelyEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Rely(address indexed usr)
func (nfatFacility *NfatFacility) UnpackRelyEvent(log *types.Log) (*NfatFacilityRely, error) {
	event := "Rely"
	if len(log.Topics) == 0 || log.Topics[0] != nfatFacility.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(NfatFacilityRely)
	if len(log.Data) > 0 {
		if err := nfatFacility.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nfatFacility.abi.Events[event].Inputs {
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

// NfatFacilityRemoveFreezer represents a RemoveFreezer event raised by the NfatFacility contract.
type NfatFacilityRemoveFreezer struct {
	Usr common.Address
	Raw *types.Log // Blockchain specific contextual infos
}

const NfatFacilityRemoveFreezerEventName = "RemoveFreezer"

// ContractEventName returns the user-defined event name.
func (NfatFacilityRemoveFreezer) ContractEventName() string {
	return NfatFacilityRemoveFreezerEventName
}

// UnpackRemoveFreezerEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RemoveFreezer(address indexed usr)
func (nfatFacility *NfatFacility) UnpackRemoveFreezerEvent(log *types.Log) (*NfatFacilityRemoveFreezer, error) {
	event := "RemoveFreezer"
	if len(log.Topics) == 0 || log.Topics[0] != nfatFacility.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(NfatFacilityRemoveFreezer)
	if len(log.Data) > 0 {
		if err := nfatFacility.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nfatFacility.abi.Events[event].Inputs {
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

// NfatFacilityRepay represents a Repay event raised by the NfatFacility contract.
type NfatFacilityRepay struct {
	Payer   common.Address
	TokenId *big.Int
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const NfatFacilityRepayEventName = "Repay"

// ContractEventName returns the user-defined event name.
func (NfatFacilityRepay) ContractEventName() string {
	return NfatFacilityRepayEventName
}

// UnpackRepayEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Repay(address indexed payer, uint256 indexed tokenId, uint256 amount)
func (nfatFacility *NfatFacility) UnpackRepayEvent(log *types.Log) (*NfatFacilityRepay, error) {
	event := "Repay"
	if len(log.Topics) == 0 || log.Topics[0] != nfatFacility.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(NfatFacilityRepay)
	if len(log.Data) > 0 {
		if err := nfatFacility.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nfatFacility.abi.Events[event].Inputs {
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

// NfatFacilityRepayPrincipal represents a RepayPrincipal event raised by the NfatFacility contract.
type NfatFacilityRepayPrincipal struct {
	TokenId *big.Int
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const NfatFacilityRepayPrincipalEventName = "RepayPrincipal"

// ContractEventName returns the user-defined event name.
func (NfatFacilityRepayPrincipal) ContractEventName() string {
	return NfatFacilityRepayPrincipalEventName
}

// UnpackRepayPrincipalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RepayPrincipal(uint256 indexed tokenId, uint256 amount)
func (nfatFacility *NfatFacility) UnpackRepayPrincipalEvent(log *types.Log) (*NfatFacilityRepayPrincipal, error) {
	event := "RepayPrincipal"
	if len(log.Topics) == 0 || log.Topics[0] != nfatFacility.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(NfatFacilityRepayPrincipal)
	if len(log.Data) > 0 {
		if err := nfatFacility.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nfatFacility.abi.Events[event].Inputs {
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

// NfatFacilityRescue represents a Rescue event raised by the NfatFacility contract.
type NfatFacilityRescue struct {
	Token  common.Address
	To     common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const NfatFacilityRescueEventName = "Rescue"

// ContractEventName returns the user-defined event name.
func (NfatFacilityRescue) ContractEventName() string {
	return NfatFacilityRescueEventName
}

// UnpackRescueEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Rescue(address indexed token, address indexed to, uint256 amount)
func (nfatFacility *NfatFacility) UnpackRescueEvent(log *types.Log) (*NfatFacilityRescue, error) {
	event := "Rescue"
	if len(log.Topics) == 0 || log.Topics[0] != nfatFacility.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(NfatFacilityRescue)
	if len(log.Data) > 0 {
		if err := nfatFacility.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nfatFacility.abi.Events[event].Inputs {
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

// NfatFacilityRescueCollectable represents a RescueCollectable event raised by the NfatFacility contract.
type NfatFacilityRescueCollectable struct {
	TokenId *big.Int
	To      common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const NfatFacilityRescueCollectableEventName = "RescueCollectable"

// ContractEventName returns the user-defined event name.
func (NfatFacilityRescueCollectable) ContractEventName() string {
	return NfatFacilityRescueCollectableEventName
}

// UnpackRescueCollectableEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RescueCollectable(uint256 indexed tokenId, address indexed to, uint256 amount)
func (nfatFacility *NfatFacility) UnpackRescueCollectableEvent(log *types.Log) (*NfatFacilityRescueCollectable, error) {
	event := "RescueCollectable"
	if len(log.Topics) == 0 || log.Topics[0] != nfatFacility.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(NfatFacilityRescueCollectable)
	if len(log.Data) > 0 {
		if err := nfatFacility.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nfatFacility.abi.Events[event].Inputs {
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

// NfatFacilityRescueDeposit represents a RescueDeposit event raised by the NfatFacility contract.
type NfatFacilityRescueDeposit struct {
	Depositor common.Address
	To        common.Address
	Amount    *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const NfatFacilityRescueDepositEventName = "RescueDeposit"

// ContractEventName returns the user-defined event name.
func (NfatFacilityRescueDeposit) ContractEventName() string {
	return NfatFacilityRescueDepositEventName
}

// UnpackRescueDepositEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RescueDeposit(address indexed depositor, address indexed to, uint256 amount)
func (nfatFacility *NfatFacility) UnpackRescueDepositEvent(log *types.Log) (*NfatFacilityRescueDeposit, error) {
	event := "RescueDeposit"
	if len(log.Topics) == 0 || log.Topics[0] != nfatFacility.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(NfatFacilityRescueDeposit)
	if len(log.Data) > 0 {
		if err := nfatFacility.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nfatFacility.abi.Events[event].Inputs {
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

// NfatFacilityRetireUnit represents a RetireUnit event raised by the NfatFacility contract.
type NfatFacilityRetireUnit struct {
	Index *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const NfatFacilityRetireUnitEventName = "RetireUnit"

// ContractEventName returns the user-defined event name.
func (NfatFacilityRetireUnit) ContractEventName() string {
	return NfatFacilityRetireUnitEventName
}

// UnpackRetireUnitEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RetireUnit(uint256 indexed index)
func (nfatFacility *NfatFacility) UnpackRetireUnitEvent(log *types.Log) (*NfatFacilityRetireUnit, error) {
	event := "RetireUnit"
	if len(log.Topics) == 0 || log.Topics[0] != nfatFacility.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(NfatFacilityRetireUnit)
	if len(log.Data) > 0 {
		if err := nfatFacility.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nfatFacility.abi.Events[event].Inputs {
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

// NfatFacilityStart represents a Start event raised by the NfatFacility contract.
type NfatFacilityStart struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const NfatFacilityStartEventName = "Start"

// ContractEventName returns the user-defined event name.
func (NfatFacilityStart) ContractEventName() string {
	return NfatFacilityStartEventName
}

// UnpackStartEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Start()
func (nfatFacility *NfatFacility) UnpackStartEvent(log *types.Log) (*NfatFacilityStart, error) {
	event := "Start"
	if len(log.Topics) == 0 || log.Topics[0] != nfatFacility.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(NfatFacilityStart)
	if len(log.Data) > 0 {
		if err := nfatFacility.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nfatFacility.abi.Events[event].Inputs {
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

// NfatFacilityStartUnit represents a StartUnit event raised by the NfatFacility contract.
type NfatFacilityStartUnit struct {
	Index *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const NfatFacilityStartUnitEventName = "StartUnit"

// ContractEventName returns the user-defined event name.
func (NfatFacilityStartUnit) ContractEventName() string {
	return NfatFacilityStartUnitEventName
}

// UnpackStartUnitEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StartUnit(uint256 indexed index)
func (nfatFacility *NfatFacility) UnpackStartUnitEvent(log *types.Log) (*NfatFacilityStartUnit, error) {
	event := "StartUnit"
	if len(log.Topics) == 0 || log.Topics[0] != nfatFacility.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(NfatFacilityStartUnit)
	if len(log.Data) > 0 {
		if err := nfatFacility.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nfatFacility.abi.Events[event].Inputs {
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

// NfatFacilityStop represents a Stop event raised by the NfatFacility contract.
type NfatFacilityStop struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const NfatFacilityStopEventName = "Stop"

// ContractEventName returns the user-defined event name.
func (NfatFacilityStop) ContractEventName() string {
	return NfatFacilityStopEventName
}

// UnpackStopEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Stop()
func (nfatFacility *NfatFacility) UnpackStopEvent(log *types.Log) (*NfatFacilityStop, error) {
	event := "Stop"
	if len(log.Topics) == 0 || log.Topics[0] != nfatFacility.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(NfatFacilityStop)
	if len(log.Data) > 0 {
		if err := nfatFacility.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nfatFacility.abi.Events[event].Inputs {
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

// NfatFacilityStopUnit represents a StopUnit event raised by the NfatFacility contract.
type NfatFacilityStopUnit struct {
	Index *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const NfatFacilityStopUnitEventName = "StopUnit"

// ContractEventName returns the user-defined event name.
func (NfatFacilityStopUnit) ContractEventName() string {
	return NfatFacilityStopUnitEventName
}

// UnpackStopUnitEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StopUnit(uint256 indexed index)
func (nfatFacility *NfatFacility) UnpackStopUnitEvent(log *types.Log) (*NfatFacilityStopUnit, error) {
	event := "StopUnit"
	if len(log.Topics) == 0 || log.Topics[0] != nfatFacility.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(NfatFacilityStopUnit)
	if len(log.Data) > 0 {
		if err := nfatFacility.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nfatFacility.abi.Events[event].Inputs {
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

// NfatFacilitySubscribe represents a Subscribe event raised by the NfatFacility contract.
type NfatFacilitySubscribe struct {
	Depositor common.Address
	Amount    *big.Int
	Data      []byte
	Raw       *types.Log // Blockchain specific contextual infos
}

const NfatFacilitySubscribeEventName = "Subscribe"

// ContractEventName returns the user-defined event name.
func (NfatFacilitySubscribe) ContractEventName() string {
	return NfatFacilitySubscribeEventName
}

// UnpackSubscribeEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Subscribe(address indexed depositor, uint256 amount, bytes data)
func (nfatFacility *NfatFacility) UnpackSubscribeEvent(log *types.Log) (*NfatFacilitySubscribe, error) {
	event := "Subscribe"
	if len(log.Topics) == 0 || log.Topics[0] != nfatFacility.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(NfatFacilitySubscribe)
	if len(log.Data) > 0 {
		if err := nfatFacility.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nfatFacility.abi.Events[event].Inputs {
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

// NfatFacilityTransfer represents a Transfer event raised by the NfatFacility contract.
type NfatFacilityTransfer struct {
	From    common.Address
	To      common.Address
	TokenId *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const NfatFacilityTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (NfatFacilityTransfer) ContractEventName() string {
	return NfatFacilityTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 indexed tokenId)
func (nfatFacility *NfatFacility) UnpackTransferEvent(log *types.Log) (*NfatFacilityTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 || log.Topics[0] != nfatFacility.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(NfatFacilityTransfer)
	if len(log.Data) > 0 {
		if err := nfatFacility.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nfatFacility.abi.Events[event].Inputs {
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

// NfatFacilityWithdraw represents a Withdraw event raised by the NfatFacility contract.
type NfatFacilityWithdraw struct {
	Depositor common.Address
	Amount    *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const NfatFacilityWithdrawEventName = "Withdraw"

// ContractEventName returns the user-defined event name.
func (NfatFacilityWithdraw) ContractEventName() string {
	return NfatFacilityWithdrawEventName
}

// UnpackWithdrawEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdraw(address indexed depositor, uint256 amount)
func (nfatFacility *NfatFacility) UnpackWithdrawEvent(log *types.Log) (*NfatFacilityWithdraw, error) {
	event := "Withdraw"
	if len(log.Topics) == 0 || log.Topics[0] != nfatFacility.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(NfatFacilityWithdraw)
	if len(log.Data) > 0 {
		if err := nfatFacility.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nfatFacility.abi.Events[event].Inputs {
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
func (nfatFacility *NfatFacility) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], nfatFacility.abi.Errors["ERC721IncorrectOwner"].ID.Bytes()[:4]) {
		return nfatFacility.UnpackERC721IncorrectOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], nfatFacility.abi.Errors["ERC721InsufficientApproval"].ID.Bytes()[:4]) {
		return nfatFacility.UnpackERC721InsufficientApprovalError(raw[4:])
	}
	if bytes.Equal(raw[:4], nfatFacility.abi.Errors["ERC721InvalidApprover"].ID.Bytes()[:4]) {
		return nfatFacility.UnpackERC721InvalidApproverError(raw[4:])
	}
	if bytes.Equal(raw[:4], nfatFacility.abi.Errors["ERC721InvalidOperator"].ID.Bytes()[:4]) {
		return nfatFacility.UnpackERC721InvalidOperatorError(raw[4:])
	}
	if bytes.Equal(raw[:4], nfatFacility.abi.Errors["ERC721InvalidOwner"].ID.Bytes()[:4]) {
		return nfatFacility.UnpackERC721InvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], nfatFacility.abi.Errors["ERC721InvalidReceiver"].ID.Bytes()[:4]) {
		return nfatFacility.UnpackERC721InvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], nfatFacility.abi.Errors["ERC721InvalidSender"].ID.Bytes()[:4]) {
		return nfatFacility.UnpackERC721InvalidSenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], nfatFacility.abi.Errors["ERC721NonexistentToken"].ID.Bytes()[:4]) {
		return nfatFacility.UnpackERC721NonexistentTokenError(raw[4:])
	}
	if bytes.Equal(raw[:4], nfatFacility.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return nfatFacility.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], nfatFacility.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return nfatFacility.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], nfatFacility.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return nfatFacility.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// NfatFacilityERC721IncorrectOwner represents a ERC721IncorrectOwner error raised by the NfatFacility contract.
type NfatFacilityERC721IncorrectOwner struct {
	Sender  common.Address
	TokenId *big.Int
	Owner   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721IncorrectOwner(address sender, uint256 tokenId, address owner)
func NfatFacilityERC721IncorrectOwnerErrorID() common.Hash {
	return common.HexToHash("0x64283d7b313c8117c125f736876fa2b4e90ea3831a4716dfdb87d2f540e26289")
}

// UnpackERC721IncorrectOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721IncorrectOwner(address sender, uint256 tokenId, address owner)
func (nfatFacility *NfatFacility) UnpackERC721IncorrectOwnerError(raw []byte) (*NfatFacilityERC721IncorrectOwner, error) {
	out := new(NfatFacilityERC721IncorrectOwner)
	if err := nfatFacility.abi.UnpackIntoInterface(out, "ERC721IncorrectOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NfatFacilityERC721InsufficientApproval represents a ERC721InsufficientApproval error raised by the NfatFacility contract.
type NfatFacilityERC721InsufficientApproval struct {
	Operator common.Address
	TokenId  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InsufficientApproval(address operator, uint256 tokenId)
func NfatFacilityERC721InsufficientApprovalErrorID() common.Hash {
	return common.HexToHash("0x177e802f6f313bc89797ecace66d6d29ab4719cbaaacbb87367264048b1eb861")
}

// UnpackERC721InsufficientApprovalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InsufficientApproval(address operator, uint256 tokenId)
func (nfatFacility *NfatFacility) UnpackERC721InsufficientApprovalError(raw []byte) (*NfatFacilityERC721InsufficientApproval, error) {
	out := new(NfatFacilityERC721InsufficientApproval)
	if err := nfatFacility.abi.UnpackIntoInterface(out, "ERC721InsufficientApproval", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NfatFacilityERC721InvalidApprover represents a ERC721InvalidApprover error raised by the NfatFacility contract.
type NfatFacilityERC721InvalidApprover struct {
	Approver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidApprover(address approver)
func NfatFacilityERC721InvalidApproverErrorID() common.Hash {
	return common.HexToHash("0xa9fbf51f86b8e03595d59dc726bb10c329bb24f62589be276d8dd193ca0b69ea")
}

// UnpackERC721InvalidApproverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidApprover(address approver)
func (nfatFacility *NfatFacility) UnpackERC721InvalidApproverError(raw []byte) (*NfatFacilityERC721InvalidApprover, error) {
	out := new(NfatFacilityERC721InvalidApprover)
	if err := nfatFacility.abi.UnpackIntoInterface(out, "ERC721InvalidApprover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NfatFacilityERC721InvalidOperator represents a ERC721InvalidOperator error raised by the NfatFacility contract.
type NfatFacilityERC721InvalidOperator struct {
	Operator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidOperator(address operator)
func NfatFacilityERC721InvalidOperatorErrorID() common.Hash {
	return common.HexToHash("0x5b08ba185e8f577075361f3a3555a6580a227ce22734dcc979c1aeadf894658b")
}

// UnpackERC721InvalidOperatorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidOperator(address operator)
func (nfatFacility *NfatFacility) UnpackERC721InvalidOperatorError(raw []byte) (*NfatFacilityERC721InvalidOperator, error) {
	out := new(NfatFacilityERC721InvalidOperator)
	if err := nfatFacility.abi.UnpackIntoInterface(out, "ERC721InvalidOperator", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NfatFacilityERC721InvalidOwner represents a ERC721InvalidOwner error raised by the NfatFacility contract.
type NfatFacilityERC721InvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidOwner(address owner)
func NfatFacilityERC721InvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x89c62b6479af2e623826dcc39c5133061d35b66d72de92833401dd2fd6567480")
}

// UnpackERC721InvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidOwner(address owner)
func (nfatFacility *NfatFacility) UnpackERC721InvalidOwnerError(raw []byte) (*NfatFacilityERC721InvalidOwner, error) {
	out := new(NfatFacilityERC721InvalidOwner)
	if err := nfatFacility.abi.UnpackIntoInterface(out, "ERC721InvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NfatFacilityERC721InvalidReceiver represents a ERC721InvalidReceiver error raised by the NfatFacility contract.
type NfatFacilityERC721InvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidReceiver(address receiver)
func NfatFacilityERC721InvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0x64a0ae9278f805eaf991dcd18ca78756d280b7508b764ef1b255c55845c11df9")
}

// UnpackERC721InvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidReceiver(address receiver)
func (nfatFacility *NfatFacility) UnpackERC721InvalidReceiverError(raw []byte) (*NfatFacilityERC721InvalidReceiver, error) {
	out := new(NfatFacilityERC721InvalidReceiver)
	if err := nfatFacility.abi.UnpackIntoInterface(out, "ERC721InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NfatFacilityERC721InvalidSender represents a ERC721InvalidSender error raised by the NfatFacility contract.
type NfatFacilityERC721InvalidSender struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidSender(address sender)
func NfatFacilityERC721InvalidSenderErrorID() common.Hash {
	return common.HexToHash("0x73c6ac6e10798e95d99e1f130d923eb40193ecb8d094ec3dce93292564eb3b17")
}

// UnpackERC721InvalidSenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidSender(address sender)
func (nfatFacility *NfatFacility) UnpackERC721InvalidSenderError(raw []byte) (*NfatFacilityERC721InvalidSender, error) {
	out := new(NfatFacilityERC721InvalidSender)
	if err := nfatFacility.abi.UnpackIntoInterface(out, "ERC721InvalidSender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NfatFacilityERC721NonexistentToken represents a ERC721NonexistentToken error raised by the NfatFacility contract.
type NfatFacilityERC721NonexistentToken struct {
	TokenId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721NonexistentToken(uint256 tokenId)
func NfatFacilityERC721NonexistentTokenErrorID() common.Hash {
	return common.HexToHash("0x7e273289a3a9ef6670f06df7dca227856fc925e956db96980692764a8bc734d7")
}

// UnpackERC721NonexistentTokenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721NonexistentToken(uint256 tokenId)
func (nfatFacility *NfatFacility) UnpackERC721NonexistentTokenError(raw []byte) (*NfatFacilityERC721NonexistentToken, error) {
	out := new(NfatFacilityERC721NonexistentToken)
	if err := nfatFacility.abi.UnpackIntoInterface(out, "ERC721NonexistentToken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NfatFacilityReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the NfatFacility contract.
type NfatFacilityReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func NfatFacilityReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (nfatFacility *NfatFacility) UnpackReentrancyGuardReentrantCallError(raw []byte) (*NfatFacilityReentrancyGuardReentrantCall, error) {
	out := new(NfatFacilityReentrancyGuardReentrantCall)
	if err := nfatFacility.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NfatFacilitySafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the NfatFacility contract.
type NfatFacilitySafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func NfatFacilitySafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (nfatFacility *NfatFacility) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*NfatFacilitySafeCastOverflowedUintDowncast, error) {
	out := new(NfatFacilitySafeCastOverflowedUintDowncast)
	if err := nfatFacility.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NfatFacilitySafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the NfatFacility contract.
type NfatFacilitySafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func NfatFacilitySafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (nfatFacility *NfatFacility) UnpackSafeERC20FailedOperationError(raw []byte) (*NfatFacilitySafeERC20FailedOperation, error) {
	out := new(NfatFacilitySafeERC20FailedOperation)
	if err := nfatFacility.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}
