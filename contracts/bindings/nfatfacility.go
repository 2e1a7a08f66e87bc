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
	ABI: "[{\"inputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"usr\",\"type\":\"address\"}],\"name\":\"addFreezer\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"capacity\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minSize\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maxSize\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minTerm\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maxTerm\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minYield\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maxYield\",\"type\":\"uint256\"}],\"internalType\":\"structINfatFacility.Offering\",\"name\":\"offering_\",\"type\":\"tuple\"}],\"name\":\"addUnit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"approve\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"baseURI\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"usr\",\"type\":\"address\"}],\"name\":\"buds\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"is_\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"collect\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"collectable\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"controller\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"usr\",\"type\":\"address\"}],\"name\":\"cops\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"is_\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"usr\",\"type\":\"address\"}],\"name\":\"deny\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"depositor\",\"type\":\"address\"}],\"name\":\"deposits\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"usr\",\"type\":\"address\"}],\"name\":\"diss\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"what\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"data\",\"type\":\"string\"}],\"name\":\"file\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"what\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"data\",\"type\":\"address\"}],\"name\":\"file\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"gem\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"getApproved\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"heldUnits\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"identityNetwork\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"symbol\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"baseURI\",\"type\":\"string\"},{\"internalType\":\"address\",\"name\":\"gem\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"identityNetwork\",\"type\":\"address\"},{\"internalType\":\"address[]\",\"name\":\"wards\",\"type\":\"address[]\"},{\"internalType\":\"address[]\",\"name\":\"buds\",\"type\":\"address[]\"},{\"internalType\":\"address[]\",\"name\":\"cops\",\"type\":\"address[]\"},{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"}],\"internalType\":\"structINfatFacility.Setup\",\"name\":\"setup\",\"type\":\"tuple\"}],\"name\":\"initialize\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"isApprovedForAll\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"isRetired\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"issue\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"usr\",\"type\":\"address\"}],\"name\":\"kiss\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"depositor\",\"type\":\"address\"}],\"name\":\"markOf\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"marked\",\"type\":\"bool\"},{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"offering\",\"outputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"capacity\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minSize\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maxSize\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minTerm\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maxTerm\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minYield\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maxYield\",\"type\":\"uint256\"}],\"internalType\":\"structINfatFacility.Offering\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"ownerOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"principal\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"recipient\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"registrar\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"usr\",\"type\":\"address\"}],\"name\":\"rely\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"usr\",\"type\":\"address\"}],\"name\":\"removeFreezer\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"repay\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"rescue\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"rescueCollectable\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"depositor\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"rescueDeposit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"retireUnit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"safeTransferFrom\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"safeTransferFrom\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"approved\",\"type\":\"bool\"}],\"name\":\"setApprovalForAll\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"capacity\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minSize\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maxSize\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minTerm\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maxTerm\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minYield\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maxYield\",\"type\":\"uint256\"}],\"internalType\":\"structINfatFacility.Offering\",\"name\":\"offering_\",\"type\":\"tuple\"}],\"name\":\"setOffering\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"settle\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"start\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"startUnit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"stop\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"stopUnit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"stopped\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"subscribe\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"symbol\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"template\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"tokenURI\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"transferFrom\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"unit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"capacity\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minSize\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maxSize\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"outstanding\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"isStopped\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unitBounds\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"min\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"internalType\":\"structITemplateRegistry.Bound[]\",\"name\":\"bounds\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unitCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"usr\",\"type\":\"address\"}],\"name\":\"wards\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"is_\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"usr\",\"type\":\"address\"}],\"name\":\"AddFreezer\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"capacity\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minSize\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maxSize\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minTerm\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maxTerm\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minYield\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maxYield\",\"type\":\"uint256\"}],\"indexed\":false,\"internalType\":\"structINfatFacility.Offering\",\"name\":\"offering\",\"type\":\"tuple\"}],\"name\":\"AddUnit\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"approved\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"Approval\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"approved\",\"type\":\"bool\"}],\"name\":\"ApprovalForAll\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Collect\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"usr\",\"type\":\"address\"}],\"name\":\"Deny\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"usr\",\"type\":\"address\"}],\"name\":\"Diss\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"what\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"data\",\"type\":\"address\"}],\"name\":\"File\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"what\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"data\",\"type\":\"string\"}],\"name\":\"File\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Issue\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"usr\",\"type\":\"address\"}],\"name\":\"Kiss\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"depositor\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"Mark\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"usr\",\"type\":\"address\"}],\"name\":\"Rely\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"usr\",\"type\":\"address\"}],\"name\":\"RemoveFreezer\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"payer\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Repay\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"RepayPrincipal\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Rescue\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"RescueCollectable\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"depositor\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"RescueDeposit\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"RetireUnit\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"capacity\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minSize\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maxSize\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minTerm\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maxTerm\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minYield\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maxYield\",\"type\":\"uint256\"}],\"indexed\":false,\"internalType\":\"structINfatFacility.Offering\",\"name\":\"oldOffering\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"capacity\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minSize\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maxSize\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minTerm\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maxTerm\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minYield\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maxYield\",\"type\":\"uint256\"}],\"indexed\":false,\"internalType\":\"structINfatFacility.Offering\",\"name\":\"newOffering\",\"type\":\"tuple\"}],\"name\":\"SetOffering\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"Start\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"StartUnit\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"Stop\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"StopUnit\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"depositor\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"Subscribe\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"Transfer\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"depositor\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Withdraw\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"ERC721IncorrectOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"ERC721InsufficientApproval\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"approver\",\"type\":\"address\"}],\"name\":\"ERC721InvalidApprover\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"ERC721InvalidOperator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"ERC721InvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"ERC721InvalidReceiver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"ERC721InvalidSender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"ERC721NonexistentToken\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"min\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"ValueOutOfBounds\",\"type\":\"error\"}]",
	ID:  "NfatFacility",
	Bin: "0x608060405234801561000f575f5ffd5b5060408051602080820183525f808352835191820190935282815290916100368382610100565b5060016100438282610100565b5050600f80546001600160a01b03191630179055506101be565b634e487b7160e01b5f52604160045260245ffd5b600181811c9082168061008557607f821691505b6020821081036100a357634e487b7160e01b5f52602260045260245ffd5b50919050565b601f8211156100fb57828211156100fb57805f5260205f20601f840160051c60208510156100d457505f5b90810190601f840160051c035f5b818110156100f7575f838201556001016100e2565b5050505b505050565b81516001600160401b038111156101195761011961005d565b61012d816101278454610071565b846100a9565b6020601f82116001811461015f575f83156101485750848201515b5f19600385901b1c1916600184901b1784556101b7565b5f84815260208120601f198516915b8281101561018e578785015182556020948501946001909201910161016e565b50848210156101ab57868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b614f74806101cb5f395ff3fe608060405234801561000f575f5ffd5b5060043610610388575f3560e01c80638844f6bc116101df578063c9587ff911610109578063e00508ba116100a9578063f29c29c411610079578063f29c29c41461088a578063f584fbf61461089d578063f77c4791146108b3578063fc7e286d146108c6575f5ffd5b8063e00508ba14610811578063e985e9c51461084e578063ee44dcf514610861578063f060950814610877575f5ffd5b8063d4e8be83116100e4578063d4e8be83146107b8578063d8aed145146107cb578063db24ec6c146107de578063dfe5ef48146107fe575f5ffd5b8063c9587ff91461077f578063cf6ebee714610792578063cfa6f827146107a5575f5ffd5b8063a4e2e7221161017f578063be9a65551161014f578063be9a655514610732578063bf353dbb1461073a578063bf37b0b914610759578063c87b56dd1461076c575f5ffd5b8063a4e2e722146106e6578063aac42ebd146106f9578063b2fde4ec1461070c578063b88d4fde1461071f575f5ffd5b80639c52a7f1116101ba5780639c52a7f114610654578063a22cb46514610667578063a2dc2c421461067a578063a36103ea146106d3575f5ffd5b80638844f6bc1461060a5780638df828001461063957806395d89b411461064c575f5ffd5b80634423241b116102c057806365c4ce7a116102605780636f2ddd93116102305780636f2ddd93146105aa57806370a08231146105d157806375f12b21146105e45780637bd2bea7146105f7575f5ffd5b806365c4ce7a1461056957806365fae35e1461057c57806366d003ac1461058f5780636c0360eb146105a2575f5ffd5b8063526606c91161029b578063526606c91461051157806353a7d8cd146105245780635fccc465146105435780636352211e14610556575f5ffd5b80634423241b146104ca57806345d62e75146104df57806347dce177146104fe575f5ffd5b806320ff430b1161032b5780632acd2000116103065780632acd20001461047e5780632b20e397146104915780632e1a7d4d146104a457806342842e0e146104b7575f5ffd5b806320ff430b1461044557806323b872dd146104585780632a96e0921461046b575f5ffd5b8063081812fc11610366578063081812fc146103d3578063095ea7b3146103fe578063097ac46e1461041157806314f2949314610424575f5ffd5b806301ffc9a71461038c57806306fdde03146103b457806307da68f5146103c9575b5f5ffd5b61039f61039a3660046142cd565b6108f7565b60405190151581526020015b60405180910390f35b6103bc610948565b6040516103ab9190614316565b6103d16109d8565b005b6103e66103e1366004614328565b610a6d565b6040516001600160a01b0390911681526020016103ab565b6103d161040c366004614353565b610a94565b6103d161041f3660046143c1565b610aa3565b610437610432366004614328565b610ae1565b6040519081526020016103ab565b6103d1610453366004614408565b610b0c565b6103d1610466366004614408565b610c9d565b6103d1610479366004614456565b610d26565b6103d161048c366004614482565b610f04565b600f546103e6906001600160a01b031681565b6103d16104b2366004614328565b610f75565b6103d16104c5366004614408565b610fdf565b6104d2610ff9565b6040516103ab919061449d565b6104376104ed366004614482565b60086020525f908152604090205481565b6103d161050c3660046144fb565b61107a565b6103d161051f366004614482565b611448565b610437610532366004614482565b60076020525f908152604090205481565b6103d1610551366004614532565b61147f565b6103e6610564366004614328565b61150d565b6103d1610577366004614482565b611517565b6103d161058a366004614482565b611588565b600e546103e6906001600160a01b031681565b6103bc6115bf565b6105b261164b565b604080516001600160a01b0390931683526020830191909152016103ab565b6104376105df366004614482565b6116c7565b600d54600160a01b900460ff161561039f565b600c546103e6906001600160a01b031681565b610437610618366004614328565b5f908152600a6020526040902054600160601b90046001600160601b031690565b6103d1610647366004614328565b61170c565b6103bc611726565b6103d1610662366004614482565b611735565b6103d1610675366004614563565b6117a6565b6106bc610688366004614482565b6001600160a01b03165f90815260096020526040902054600160881b810460ff1691600160601b90910464ffffffffff1690565b6040805192151583526020830191909152016103ab565b6103d16106e1366004614328565b6117b1565b6103d16106f4366004614328565b6118f3565b600d546103e6906001600160a01b031681565b6103d161071a3660046143c1565b6119f9565b6103d161072d366004614606565b611b34565b6103d1611b4c565b610437610748366004614482565b60066020525f908152604090205481565b6103d1610767366004614328565b611bb7565b6103bc61077a366004614328565b611cdd565b6103d161078d366004614408565b611d42565b61039f6107a0366004614328565b611dde565b6103d16107b33660046146c6565b611e0d565b6103d16107c63660046146e6565b611f53565b6103d16107d93660046146c6565b611f8b565b6107f16107ec366004614328565b612117565b6040516103ab919061474d565b6103d161080c36600461475b565b612161565b61082461081f366004614328565b612528565b6040805195865260208601949094529284019190915260608301521515608082015260a0016103ab565b61039f61085c36600461478d565b6125e9565b600d54600160d01b900464ffffffffff16610437565b6104376108853660046147b9565b612616565b6103d1610898366004614482565b612790565b600d54600160a81b900464ffffffffff16610437565b6010546103e6906001600160a01b031681565b6104376108d4366004614482565b6001600160a01b03165f908152600960205260409020546001600160601b031690565b5f6001600160e01b031982166380ac58cd60e01b148061092757506001600160e01b03198216635b5e139f60e01b145b8061094257506301ffc9a760e01b6001600160e01b03198316145b92915050565b606060138054610957906147d3565b80601f0160208091040260200160405190810160405280929190818152602001828054610983906147d3565b80156109ce5780601f106109a5576101008083540402835291602001916109ce565b820191905f5260205f20905b8154815290600101906020018083116109b157829003601f168201915b5050505050905090565b335f90815260086020526040902054600114610a365760405162461bcd60e51b8152602060048201526018602482015277272320aa2330b1b4b634ba3c97b737ba16b33932b2bd32b960411b60448201526064015b60405180910390fd5b600d805460ff60a01b191690556040517fbedf0f4abfe86d4ffad593d9607fe70e83ea706033d44d24b3b6283cf3fc4f6b905f90a1565b5f610a77826127c7565b505f828152600460205260409020546001600160a01b0316610942565b610a9f8282336127ff565b5050565b335f90815260066020526040902054600114610ad15760405162461bcd60e51b8152600401610a2d90614805565b610adc83838361280c565b505050565b5f610aeb82612882565b5f838152600a602052604090205461094291906001600160601b0316614850565b335f90815260066020526040902054600114610b3a5760405162461bcd60e51b8152600401610a2d90614805565b610b4261294e565b816001600160a01b0316836001600160a01b03167fe01920728668d89f092ef9cb92036bad90964bb622eec508d2c3ffe1d582efb283604051610b8791815260200190565b60405180910390a38015610ba957610ba96001600160a01b0384168383612985565b600c546001600160a01b038481169116141580610c3f5750600c546040516370a0823160e01b8152306004820152600160a01b9091046001600160601b0316906001600160a01b038516906370a0823190602401602060405180830381865afa158015610c18573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c3c9190614863565b10155b610c955760405162461bcd60e51b815260206004820152602160248201527f4e464154466163696c6974792f696e73756666696369656e742d737572706c756044820152607360f81b6064820152608401610a2d565b610adc6129ba565b6001600160a01b038216610cc657604051633250574960e11b81525f6004820152602401610a2d565b5f610cd28383336129e4565b9050836001600160a01b0316816001600160a01b031614610d20576040516364283d7b60e01b81526001600160a01b0380861660048301526024820184905282166044820152606401610a2d565b50505050565b335f90815260076020526040902054600114610d805760405162461bcd60e51b8152602060048201526019602482015278272320aa2330b1b4b634ba3c97b737ba16b7b832b930ba37b960391b6044820152606401610a2d565b5f610d8a83612a01565b90505f610d9682612a73565b90505f610da1610ff9565b9050610dc9815f81518110610db857610db861487a565b6020026020010151855f0135612b59565b610df181600181518110610ddf57610ddf61487a565b60200260200101518560200135612b59565b610e1981600281518110610e0757610e0761487a565b60200260200101518560400135612b59565b610e4181600381518110610e2f57610e2f61487a565b60200260200101518560600135612b59565b610e6981600481518110610e5757610e5761487a565b60200260200101518560800135612b59565b610e9181600581518110610e7f57610e7f61487a565b60200260200101518560a00135612b59565b610eb981600681518110610ea757610ea761487a565b60200260200101518560c00135612b59565b610ec38385612bbd565b847f52a5461638154579dfa72505edcdacce13df83c64b63481dfaa3469966e66a5a8386604051610ef592919061488e565b60405180910390a25050505050565b335f90815260066020526040902054600114610f325760405162461bcd60e51b8152600401610a2d90614805565b6001600160a01b0381165f81815260086020526040808220829055517f9897b394a6b591cfc037421a7ded37d10c937d559efc566379996935ca7e8cb39190a250565b610f7d61294e565b335f908152600960205260409020610f959082612e1a565b60405181815233907f884edad9ce6fa2440d8a54cc123490eb96d2768479d49ff9c7366125a94243649060200160405180910390a2610fd43382612ee2565b610fdc6129ba565b50565b610adc83838360405180602001604052805f815250611b34565b60605f5f61100561164b565b604051633abb2b7560e21b81526004810182905291935091506001600160a01b0383169063eaecadd4906024015f60405180830381865afa15801561104c573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261107391908101906148eb565b9250505090565b600f546001600160a01b0316156110d35760405162461bcd60e51b815260206004820152601860248201527f4e464154466163696c6974792f696e697469616c697a656400000000000000006044820152606401610a2d565b5f6110e46080830160608401614482565b6001600160a01b0316036111325760405162461bcd60e51b81526020600482015260156024820152744e464154466163696c6974792f7a65726f2d67656d60581b6044820152606401610a2d565b5f61114561014083016101208401614482565b6001600160a01b03160361119b5760405162461bcd60e51b815260206004820152601c60248201527f4e464154466163696c6974792f7a65726f2d636f6e74726f6c6c6572000000006044820152606401610a2d565b6111a860c08201826149ba565b90505f036111f05760405162461bcd60e51b81526020600482015260156024820152744e464154466163696c6974792f6e6f2d776172647360581b6044820152606401610a2d565b600f80546001600160a01b03191633179055600d805460ff60a01b1916600160a01b1790556112256080820160608301614482565b600c80546001600160a01b0319166001600160a01b039290921691909117905561125761014082016101208301614482565b601080546001600160a01b0319166001600160a01b039290921691909117905561128181806149ff565b60139161128f919083614a8f565b5061129d60208201826149ff565b6014916112ab919083614a8f565b506112d1681c9958da5c1a595b9d60ba1b6112cc60a0840160808501614482565b61306a565b5f6112e260c0830160a08401614482565b6001600160a01b031614611316576113166e6964656e746974794e6574776f726b60881b6112cc60c0840160a08501614482565b611336666261736555524960c81b61133160408401846149ff565b61280c565b5f5b61134560c08301836149ba565b90508110156113905761138861135e60c08401846149ba565b8381811061136e5761136e61487a565b90506020020160208101906113839190614482565b613186565b600101611338565b505f5b6113a060e08301836149ba565b90508110156113eb576113e36113b960e08401846149ba565b838181106113c9576113c961487a565b90506020020160208101906113de9190614482565b6131d3565b600101611393565b505f5b6113fc6101008301836149ba565b9050811015610a9f576114406114166101008401846149ba565b838181106114265761142661487a565b905060200201602081019061143b9190614482565b613220565b6001016113ee565b335f908152600660205260409020546001146114765760405162461bcd60e51b8152600401610a2d90614805565b610fdc81613220565b335f908152600660205260409020546001146114ad5760405162461bcd60e51b8152600401610a2d90614805565b6114b561294e565b6114bf838261326d565b816001600160a01b0316837fb3cb30e70dcd1d33c87163a136011b4f97a27de0ddb8be0bbaa1b06890b7f427836040516114fb91815260200190565b60405180910390a3610c958282612ee2565b5f610942826127c7565b335f908152600660205260409020546001146115455760405162461bcd60e51b8152600401610a2d90614805565b6001600160a01b0381165f81815260076020526040808220829055517f12fdafd291eb287a54e3416070923d22aa5072f5ee04c4fb8361615e7508a37c9190a250565b335f908152600660205260409020546001146115b65760405162461bcd60e51b8152600401610a2d90614805565b610fdc81613186565b601280546115cc906147d3565b80601f01602080910402602001604051908101604052809291908181526020018280546115f8906147d3565b80156116435780601f1061161a57610100808354040283529160200191611643565b820191905f5260205f20905b81548152906001019060200180831161162657829003601f168201915b505050505081565b5f5f5f61165730613347565b905060408151146116aa5760405162461bcd60e51b815260206004820152601860248201527f4e464154466163696c6974792f6e6f2d74656d706c61746500000000000000006044820152606401610a2d565b808060200190518101906116be9190614b48565b92509250509091565b5f6001600160a01b0382166116f1576040516322718ad960e21b81525f6004820152602401610a2d565b506001600160a01b03165f9081526003602052604090205490565b61171461294e565b61171d816133b3565b50610fdc6129ba565b606060148054610957906147d3565b335f908152600660205260409020546001146117635760405162461bcd60e51b8152600401610a2d90614805565b6001600160a01b0381165f81815260066020526040808220829055517f184450df2e323acec0ed3b5c7531b81f9b4cdef7914dfd4c0a4317416bb5251b9190a250565b610a9f338383613495565b335f908152600660205260409020546001146117df5760405162461bcd60e51b8152600401610a2d90614805565b5f6117e982612a01565b905060028154600160e81b900460ff16600281111561180a5761180a614b74565b036118575760405162461bcd60e51b815260206004820152601960248201527f4e464154466163696c6974792f756e69742d72657469726564000000000000006044820152606401610a2d565b60018154600160e81b900460ff16600281111561187657611876614b74565b036118c557805460ff60e81b19168155600d8054601a906118a490600160d01b900464ffffffffff16614b88565b91906101000a81548164ffffffffff021916908364ffffffffff1602179055505b60405182907f86f81096a13273bdf473daa7d5fa4c9e810a88d4ae84d2401e12a0be124fc6f9905f90a25050565b335f9081526008602052604090205460011461194c5760405162461bcd60e51b8152602060048201526018602482015277272320aa2330b1b4b634ba3c97b737ba16b33932b2bd32b960411b6044820152606401610a2d565b5f61195682612a01565b90505f8154600160e81b900460ff16600281111561197657611976614b74565b036119cb57805460ff60e81b1916600160e81b178155600d8054601a906119aa90600160d01b900464ffffffffff16614ba7565b91906101000a81548164ffffffffff021916908364ffffffffff1602179055505b60405182907f2f9c353040b2423fdbac2e492f11101da8ea27e12a90404ba32977a47f4340ed905f90a25050565b600d54600160a01b900460ff16611a225760405162461bcd60e51b8152600401610a2d90614bcd565b611a2a61294e565b335f9081526009602052604081208054909190611a519086906001600160601b0316614bfb565b9050602483148015611a7c5750637002845d60e11b611a708486614c0e565b6001600160e01b031916145b15611abf57805f03611aa05760405162461bcd60e51b8152600401610a2d90614c46565b611abf82611ab18560048189614c7d565b611aba91614ca4565b61355c565b611ac8816136a6565b82546001600160601b0319166001600160601b039190911617825560405133907f3458cff40b0e354bf6c1779cf6e8ee3a38e4e25c1e1a73a68d54e4c11255900a90611b1990889088908890614ce9565b60405180910390a2611b2a856136dd565b5050610adc6129ba565b611b3f848484610c9d565b610d20338585858561386c565b335f90815260066020526040902054600114611b7a5760405162461bcd60e51b8152600401610a2d90614805565b600d805460ff60a01b1916600160a01b1790556040517f1b55ba3aa851a46be3b365aee5b5c140edd620d578922f3e8466d2cbd96f954b905f90a1565b335f90815260066020526040902054600114611be55760405162461bcd60e51b8152600401610a2d90614805565b5f611bef82612a01565b905060018154600160e81b900460ff166002811115611c1057611c10614b74565b14611c5d5760405162461bcd60e51b815260206004820152601a60248201527f4e464154466163696c6974792f756e69742d6e6f742d68656c640000000000006044820152606401610a2d565b805460ff60e81b1916600160e91b178155600d8054601a90611c8c90600160d01b900464ffffffffff16614b88565b91906101000a81548164ffffffffff021916908364ffffffffff160217905550817f543cb23383aeb0d63c832987f7db41c28f9f2adfbee60b8292f169774effb17760405160405180910390a25050565b6060611ce8826127c7565b505f611cf2613992565b90505f815111611d105760405180602001604052805f815250611d3b565b80611d1a846139a1565b604051602001611d2b929190614d22565b6040516020818303038152906040525b9392505050565b335f90815260066020526040902054600114611d705760405162461bcd60e51b8152600401610a2d90614805565b611d7861294e565b6001600160a01b0383165f908152600960205260409020611d999082612e1a565b816001600160a01b0316836001600160a01b03167ffe6d32ffff893806ac4890deae04ad133fbb0a9c02cc0eec8fa5be7523601d61836040516114fb91815260200190565b5f6002611dea83612a01565b54600160e81b900460ff166002811115611e0657611e06614b74565b1492915050565b600d54600160a01b900460ff16611e365760405162461bcd60e51b8152600401610a2d90614bcd565b611e3e61294e565b5f828152600260205260409020546001600160a01b031680611ea25760405162461bcd60e51b815260206004820152601a60248201527f4e464154466163696c6974792f696e76616c69642d746f6b656e0000000000006044820152606401610a2d565b6001600160a01b0381163314611ef35760405162461bcd60e51b8152602060048201526016602482015275272320aa2330b1b4b634ba3c97b737ba16b7bbb732b960511b6044820152606401610a2d565b611efc81613a30565b611f06838361326d565b827f44ac423abde78f781d0bdf82a76bbe38aa71b9fa09289d4269e8e053bc532a8983604051611f3891815260200190565b60405180910390a2611f4a3383612ee2565b50610a9f6129ba565b335f90815260066020526040902054600114611f815760405162461bcd60e51b8152600401610a2d90614805565b610a9f828261306a565b600d54600160a01b900460ff16611fb45760405162461bcd60e51b8152600401610a2d90614bcd565b611fbc61294e565b805f03611fdb5760405162461bcd60e51b8152600401610a2d90614c46565b5f828152600260205260409020546001600160a01b031661203e5760405162461bcd60e51b815260206004820152601a60248201527f4e464154466163696c6974792f696e76616c69642d746f6b656e0000000000006044820152606401610a2d565b5f828152600a6020526040902080546120719061206c908490600160601b90046001600160601b0316614bfb565b6136a6565b81546001600160601b0391909116600160601b026bffffffffffffffffffffffff60601b19909116178155604051828152839033907f77c6871227e5d2dec8dadd5354f78453203e22e669cd0ec4c19d9a8c5edb31d09060200160405180910390a36120dc826136dd565b335f90815260076020526040902054600103611f4a576120fa613afb565b612103836133b3565b5f03611f4a57601183905550610a9f6129ba565b6121506040518060e001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b61094261215c83612a01565b612a73565b335f908152600760205260409020546001146121bb5760405162461bcd60e51b8152602060048201526019602482015278272320aa2330b1b4b634ba3c97b737ba16b7b832b930ba37b960391b6044820152606401610a2d565b600d54600160a01b900460ff166121e45760405162461bcd60e51b8152600401610a2d90614bcd565b6121ec61294e565b815f0361223b5760405162461bcd60e51b815260206004820152601a60248201527f4e464154466163696c6974792f746f6b656e2d69642d7a65726f0000000000006044820152606401610a2d565b612243613afb565b608082901c5f61225282612a01565b90505f8154600160e81b900460ff16600281111561227257612272614b74565b146122bb5760405162461bcd60e51b815260206004820152601960248201527813919055119858da5b1a5d1e4bdd5b9a5d0b5cdd1bdc1c1959603a1b6044820152606401610a2d565b80546122d490600160281b900464ffffffffff16613b16565b83101580156122fb575080546122f790600160501b900464ffffffffff16613b16565b8311155b6123475760405162461bcd60e51b815260206004820152601e60248201527f4e464154466163696c6974792f73697a652d6f75742d6f662d72616e676500006044820152606401610a2d565b60018101545f906123629085906001600160601b0316614bfb565b82549091506123779064ffffffffff16613b16565b8111156123c65760405162461bcd60e51b815260206004820152601e60248201527f4e464154466163696c6974792f63617061636974792d657863656564656400006044820152606401610a2d565b6123cf816136a6565b6001830180546001600160601b0319166001600160601b03929092169190911790556001600160a01b0386165f9081526009602052604090208054600160881b900460ff16158061242e57508054600160601b900464ffffffffff1684145b61247a5760405162461bcd60e51b815260206004820152601b60248201527f4e464154466163696c6974792f6465706f7369742d6d61726b656400000000006044820152606401610a2d565b6124848186612e1a565b61248d856136a6565b5f878152600a6020526040902080546001600160601b0319166001600160601b03929092169190911790556124c28787613b50565b85876001600160a01b03167f7bbff60f84adf6a9b6881c0bae9f63e6f324d55f6ddeb2cf3213414a2f058d4a876040516124fe91815260200190565b60405180910390a3600e5461251c906001600160a01b031686612ee2565b50505050610adc6129ba565b5f5f5f5f5f5f61253787612a01565b6011548154919250906125509064ffffffffff16613b16565b825461256990600160281b900464ffffffffff16613b16565b835461258290600160501b900464ffffffffff16613b16565b8a608085901c14612593575f61259c565b61259c84612882565b60018601546125b491906001600160601b0316614850565b5f8654600160e81b900460ff1660028111156125d2576125d2614b74565b141596509650965096509650505091939590929450565b6001600160a01b039182165f90815260056020908152604080832093909416825291909152205460ff1690565b600f545f906001600160a01b031633146126725760405162461bcd60e51b815260206004820152601a60248201527f4e464154466163696c6974792f6e6f742d7265676973747261720000000000006044820152606401610a2d565b600d54600160a01b900460ff1661269b5760405162461bcd60e51b8152600401610a2d90614bcd565b600d54600160d01b900464ffffffffff16156126f25760405162461bcd60e51b815260206004820152601660248201527513919055119858da5b1a5d1e4bdd5b9a5d0b5a195b1960521b6044820152606401610a2d565b600d8054600160a81b900464ffffffffff1690601561271083614ba7565b91906101000a81548164ffffffffff021916908364ffffffffff16021790555064ffffffffff169050612753600b5f8381526020019081526020015f2083612bbd565b807f1a4aa09dc1ebcb6678fc61f65cc42767e0ee5df815c3f5a6aac6c7793ea257fe836040516127839190614d36565b60405180910390a2919050565b335f908152600660205260409020546001146127be5760405162461bcd60e51b8152600401610a2d90614805565b610fdc816131d3565b5f818152600260205260408120546001600160a01b03168061094257604051637e27328960e01b815260048101849052602401610a2d565b610adc8383836001613bb1565b82666261736555524960c81b146128355760405162461bcd60e51b8152600401610a2d90614d7f565b6012612842828483614a8f565b50827fe42e0b9a029dc87ccb1029c632e6359090acd0eb032b2b59c811e3ec70160dc68383604051612875929190614dc3565b60405180910390a2505050565b5f818152600a60205260408120546001600160601b03168082036128a857505f92915050565b601054604051306024820152604481018590525f9182918291612903916001600160a01b039091169060640160408051601f198184030181529190526020810180516001600160e01b0316637916b08360e01b179052613cb5565b925092509250821580612916575060403d105b8061291f575081155b8061292a5750838110155b1561293a57505f95945050505050565b6129448185614850565b9695505050505050565b612956613cd6565b61298360017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90613d16565b565b6129928383836001613d1d565b610adc57604051635274afe760e01b81526001600160a01b0384166004820152602401610a2d565b6129835f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0061297d565b5f6129ee84613a30565b6129f9848484613d7f565b949350505050565b600d545f90600160a81b900464ffffffffff168210612a625760405162461bcd60e51b815260206004820152601960248201527f4e464154466163696c6974792f756e69742d756e6b6e6f776e000000000000006044820152606401610a2d565b505f908152600b6020526040902090565b612aac6040518060e001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b6040805160e0810190915282548190612acb9064ffffffffff16613b16565b81528354602090910190612aec90600160281b900464ffffffffff16613b16565b81528354602090910190612b0d90600160501b900464ffffffffff16613b16565b8152925463ffffffff600160781b820481166020860152600160981b820416604085015262ffffff600160b81b820481166060860152600160d01b909104166080909301929092525090565b81602001518110158015612b71575081604001518111155b8251602084015160408501519192849290612bb557604051635fe2513f60e01b81526004810194909452602484019290925260448301526064820152608401610a2d565b505050505050565b602081013515801590612bd857508060400135816020013511155b8015612be957508035604082013511155b612c355760405162461bcd60e51b815260206004820152601e60248201527f4e464154466163696c6974792f73697a652d6f75742d6f662d72616e676500006044820152606401610a2d565b806080013581606001351115612c8d5760405162461bcd60e51b815260206004820152601e60248201527f4e464154466163696c6974792f7465726d2d6f75742d6f662d72616e676500006044820152606401610a2d565b8060c001358160a001351115612ce55760405162461bcd60e51b815260206004820152601f60248201527f4e464154466163696c6974792f7969656c642d6f75742d6f662d72616e6765006044820152606401610a2d565b612cef8135613e71565b825464ffffffffff191664ffffffffff91909116178255612d136020820135613e71565b825464ffffffffff91909116600160281b0269ffffffffff000000000019909116178255612d446040820135613e71565b825464ffffffffff91909116600160501b0264ffffffffff60501b19909116178255612d736060820135613ee5565b825463ffffffff91909116600160781b0263ffffffff60781b19909116178255612da06080820135613ee5565b825463ffffffff91909116600160981b0263ffffffff60981b19909116178255612dcd60a0820135613f15565b825462ffffff91909116600160b81b0262ffffff60b81b19909116178255612df860c0820135613f15565b825462ffffff91909116600160d01b0262ffffff60d01b199091161790915550565b805f03612e395760405162461bcd60e51b8152600401610a2d90614c46565b81546001600160601b031680821115612e9f5760405162461bcd60e51b815260206004820152602260248201527f4e464154466163696c6974792f696e73756666696369656e742d6465706f7369604482015261747360f01b6064820152608401610a2d565b612eac61206c8383614850565b83546001600160601b0319166001600160601b0391909116178355808203610adc575050805465ffffffffffff60601b19169055565b600c546001600160a01b03811690612f0f9061206c908490600160a01b90046001600160601b0316614850565b600c80546001600160601b0392909216600160a01b026001600160a01b039283161790556040516370a0823160e01b81523060048201525f918316906370a0823190602401602060405180830381865afa158015612f6f573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612f939190614863565b9050612fa96001600160a01b0383168585612985565b6040516370a0823160e01b8152306004820152819084906001600160a01b038516906370a0823190602401602060405180830381865afa158015612fef573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906130139190614863565b61301d9190614bfb565b14610d205760405162461bcd60e51b815260206004820181905260248201527f4e464154466163696c6974792f756e65787065637465642d7472616e736665726044820152606401610a2d565b81681c9958da5c1a595b9d60ba1b036130f3576001600160a01b0381166130d35760405162461bcd60e51b815260206004820152601b60248201527f4e464154466163696c6974792f7a65726f2d726563697069656e7400000000006044820152606401610a2d565b600e80546001600160a01b0319166001600160a01b038316179055613144565b816e6964656e746974794e6574776f726b60881b0361312c57600d80546001600160a01b0319166001600160a01b038316179055613144565b60405162461bcd60e51b8152600401610a2d90614d7f565b6040516001600160a01b038216815282907f8fef588b5fc1afbf5b2f06c1a435d513f208da2e6704c3d8f0e0ec91167066ba9060200160405180910390a25050565b61318f81613f44565b6001600160a01b0381165f8181526006602052604080822060019055517fdd0e34038ac38b2a1ce960229778ac48a8719bc900b6c4f8d0475c6e8b385a609190a250565b6131dc81613f44565b6001600160a01b0381165f8181526007602052604080822060019055517f6ffc0fabf0709270e42087e84a3bfc36041d3b281266d04ae1962185092fb2449190a250565b61322981613f44565b6001600160a01b0381165f8181526008602052604080822060019055517f8be40cc857dac82fa5df8b4151dce647ff88a95dcbc51a85bf863880ab67c3d29190a250565b805f0361328c5760405162461bcd60e51b8152600401610a2d90614c46565b5f828152600a602052604090208054600160601b90046001600160601b0316808311156133095760405162461bcd60e51b815260206004820152602560248201527f4e464154466163696c6974792f696e73756666696369656e742d636f6c6c65636044820152647461626c6560d81b6064820152608401610a2d565b61331661206c8483614850565b82546001600160601b0391909116600160601b026bffffffffffffffffffffffff60601b1990911617909155505050565b60605f61335f602d6001600160a01b0385163b614850565b6001600160401b038111156133765761337661459a565b6040519080825280601f01601f1916602001820160405280156133a0576020820181803683370190505b5090508051602d60208301853c92915050565b5f6133bd82612882565b9050805f036133cd57505f919050565b5f828152600a6020526040902080546133f49061206c9084906001600160601b0316614850565b81546001600160601b0319166001600160601b03918216178255608084901c5f908152600b60205260409020600181015490916134379161206c91869116614850565b6001820180546001600160601b0319166001600160601b039290921691909117905560405183815284907fd45a0dce68a916f445b4d3084924109a7dfd3dc8f6a6bb9ac1b1ca4cc2d45f8f9060200160405180910390a25050919050565b6001600160a01b0383166134be5760405163a9fbf51f60e01b81525f6004820152602401610a2d565b6001600160a01b0382166134f057604051630b61174360e31b81526001600160a01b0383166004820152602401610a2d565b6001600160a01b038381165f81815260056020908152604080832094871680845294825291829020805460ff191686151590811790915591519182527f17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c31910160405180910390a3505050565b5f61356682612a01565b54600160e81b900460ff16600281111561358257613582614b74565b146135cb5760405162461bcd60e51b815260206004820152601960248201527813919055119858da5b1a5d1e4bdd5b9a5d0b5cdd1bdc1c1959603a1b6044820152606401610a2d565b8154600160881b900460ff161561363a578154600160601b900464ffffffffff168114610a9f5760405162461bcd60e51b815260206004820152601b60248201527f4e464154466163696c6974792f6465706f7369742d6d61726b656400000000006044820152606401610a2d565b815460ff60881b1916600160881b17825561365481613f9a565b825464ffffffffff91909116600160601b0264ffffffffff60601b19909116178255604051819033907f107ec71fda583b5cb87e2d91eb800bd679c5135716e210552288368a1ec5b648905f90a35050565b5f6001600160601b038211156136d9576040516306dfcc6560e41b81526060600482015260248101839052604401610a2d565b5090565b805f036136e75750565b600c546001600160a01b038116906137149061206c908490600160a01b90046001600160601b0316614bfb565b600c80546001600160601b0392909216600160a01b026001600160a01b039283161790556040516370a0823160e01b81523060048201525f918316906370a0823190602401602060405180830381865afa158015613774573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906137989190614863565b90506137af6001600160a01b038316333086613fcb565b6137b98382614bfb565b6040516370a0823160e01b81523060048201526001600160a01b038416906370a0823190602401602060405180830381865afa1580156137fb573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061381f9190614863565b14610adc5760405162461bcd60e51b815260206004820181905260248201527f4e464154466163696c6974792f756e65787065637465642d7472616e736665726044820152606401610a2d565b6001600160a01b0383163b1561398b57604051630a85bd0160e11b81526001600160a01b0384169063150b7a02906138ae908890889087908790600401614dd6565b6020604051808303815f875af19250505080156138e8575060408051601f3d908101601f191682019092526138e591810190614e08565b60015b61394f573d808015613915576040519150601f19603f3d011682016040523d82523d5f602084013e61391a565b606091505b5080515f0361394757604051633250574960e11b81526001600160a01b0385166004820152602401610a2d565b805160208201fd5b6001600160e01b03198116630a85bd0160e11b14612bb557604051633250574960e11b81526001600160a01b0385166004820152602401610a2d565b5050505050565b606060128054610957906147d3565b60605f6139ad83614001565b60010190505f816001600160401b038111156139cb576139cb61459a565b6040519080825280601f01601f1916602001820160405280156139f5576020820181803683370190505b5090508181016020015b5f19016f181899199a1a9b1b9c1cb0b131b232b360811b600a86061a8153600a85049450846139ff57509392505050565b600d546001600160a01b03161580613aaf5750600d5460405163288c314960e21b81526001600160a01b0383811660048301529091169063a230c52490602401602060405180830381865afa158015613a8b573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613aaf9190614e23565b610fdc5760405162461bcd60e51b815260206004820152601760248201527f4e464154466163696c6974792f6e6f742d6d656d6265720000000000000000006044820152606401610a2d565b6011545f819003613b095750565b5f601155610a9f816133b3565b5f613b29601f602384901c16600a614f21565b613b3560236002614f33565b613b469064ffffffffff8516614f3e565b6109429190614f5d565b6001600160a01b038216613b7957604051633250574960e11b81525f6004820152602401610a2d565b5f613b8583835f6129e4565b90506001600160a01b03811615610adc576040516339e3563760e11b81525f6004820152602401610a2d565b8080613bc557506001600160a01b03821615155b15613c86575f613bd4846127c7565b90506001600160a01b03831615801590613c005750826001600160a01b0316816001600160a01b031614155b8015613c135750613c1181846125e9565b155b15613c3c5760405163a9fbf51f60e01b81526001600160a01b0384166004820152602401610a2d565b8115613c845783856001600160a01b0316826001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92560405160405180910390a45b505b50505f90815260046020526040902080546001600160a01b0319166001600160a01b0392909216919091179055565b5f5f5f60405f855160208701885afa92505f51915060205190509250925092565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c1561298357604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316613d73578383151615613d67573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f828152600260205260408120546001600160a01b0390811690831615613dab57613dab8184866140d8565b6001600160a01b03811615613de557613dc65f855f5f613bb1565b6001600160a01b0381165f90815260036020526040902080545f190190555b6001600160a01b03851615613e13576001600160a01b0385165f908152600360205260409020805460010190555b5f8481526002602052604080822080546001600160a01b0319166001600160a01b0389811691821790925591518793918516917fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef91a4949350505050565b5f5f613e8d613e7f846136a6565b6001600160601b031661413c565b909250905080613edf5760405162461bcd60e51b815260206004820152601c60248201527f4e464154466163696c6974792f746f6f2d6d616e792d646967697473000000006044820152606401610a2d565b50919050565b5f63ffffffff8211156136d9576040516306dfcc6560e41b81526020600482015260248101839052604401610a2d565b5f62ffffff8211156136d9576040516306dfcc6560e41b81526018600482015260248101839052604401610a2d565b6001600160a01b038116610fdc5760405162461bcd60e51b815260206004820152601960248201527f4e464154466163696c6974792f7a65726f2d6163636f756e74000000000000006044820152606401610a2d565b5f64ffffffffff8211156136d9576040516306dfcc6560e41b81526028600482015260248101839052604401610a2d565b613fd984848484600161415b565b610d2057604051635274afe760e01b81526001600160a01b0385166004820152602401610a2d565b5f8072184f03e93ff9f4daa797ed6e38ed64bf6a1f0160401b831061403f5772184f03e93ff9f4daa797ed6e38ed64bf6a1f0160401b830492506040015b6d04ee2d6d415b85acef8100000000831061406b576d04ee2d6d415b85acef8100000000830492506020015b662386f26fc10000831061408957662386f26fc10000830492506010015b6305f5e10083106140a1576305f5e100830492506008015b61271083106140b557612710830492506004015b606483106140c7576064830492506002015b600a83106109425760010192915050565b6140e38383836141c8565b610adc576001600160a01b03831661411157604051637e27328960e01b815260048101829052602401610a2d565b60405163177e802f60e01b81526001600160a01b038316600482015260248101829052604401610a2d565b5f5f61414783614229565b91508261415383613b16565b149050915091565b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f511483166141b75783831516156141ab573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f6001600160a01b038316158015906129f95750826001600160a01b0316846001600160a01b03161480614201575061420184846125e9565b806129f95750505f908152600460205260409020546001600160a01b03908116911614919050565b5f806a1c6bf52634000000000000831061424d5750662386f26fc100009091049060105b6704c4b400000000008310614269576305f5e100830492506008015b651f4000000000831061428157612710830492506004015b6450000000008310614297576064830492506002015b64080000000083106142ad57600a830492506001015b60231b909117919050565b6001600160e01b031981168114610fdc575f5ffd5b5f602082840312156142dd575f5ffd5b8135611d3b816142b8565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f611d3b60208301846142e8565b5f60208284031215614338575f5ffd5b5035919050565b6001600160a01b0381168114610fdc575f5ffd5b5f5f60408385031215614364575f5ffd5b823561436f8161433f565b946020939093013593505050565b5f5f83601f84011261438d575f5ffd5b5081356001600160401b038111156143a3575f5ffd5b6020830191508360208285010111156143ba575f5ffd5b9250929050565b5f5f5f604084860312156143d3575f5ffd5b8335925060208401356001600160401b038111156143ef575f5ffd5b6143fb8682870161437d565b9497909650939450505050565b5f5f5f6060848603121561441a575f5ffd5b83356144258161433f565b925060208401356144358161433f565b929592945050506040919091013590565b5f60e08284031215613edf575f5ffd5b5f5f6101008385031215614468575f5ffd5b823591506144798460208501614446565b90509250929050565b5f60208284031215614492575f5ffd5b8135611d3b8161433f565b602080825282518282018190525f918401906040840190835b818110156144f0578351805184526020810151602085015260408101516040850152506060830192506020840193506001810190506144b6565b509095945050505050565b5f6020828403121561450b575f5ffd5b81356001600160401b03811115614520575f5ffd5b82016101408185031215611d3b575f5ffd5b5f5f5f60608486031215614544575f5ffd5b8335925060208401356144358161433f565b8015158114610fdc575f5ffd5b5f5f60408385031215614574575f5ffd5b823561457f8161433f565b9150602083013561458f81614556565b809150509250929050565b634e487b7160e01b5f52604160045260245ffd5b604051606081016001600160401b03811182821017156145d0576145d061459a565b60405290565b604051601f8201601f191681016001600160401b03811182821017156145fe576145fe61459a565b604052919050565b5f5f5f5f60808587031215614619575f5ffd5b84356146248161433f565b935060208501356146348161433f565b92506040850135915060608501356001600160401b03811115614655575f5ffd5b8501601f81018713614665575f5ffd5b80356001600160401b0381111561467e5761467e61459a565b614691601f8201601f19166020016145d6565b8181528860208385010111156146a5575f5ffd5b816020840160208301375f6020838301015280935050505092959194509250565b5f5f604083850312156146d7575f5ffd5b50508035926020909101359150565b5f5f604083850312156146f7575f5ffd5b82359150602083013561458f8161433f565b805182526020810151602083015260408101516040830152606081015160608301526080810151608083015260a081015160a083015260c081015160c08301525050565b60e081016109428284614709565b5f5f5f6060848603121561476d575f5ffd5b83356147788161433f565b95602085013595506040909401359392505050565b5f5f6040838503121561479e575f5ffd5b82356147a98161433f565b9150602083013561458f8161433f565b5f60e082840312156147c9575f5ffd5b611d3b8383614446565b600181811c908216806147e757607f821691505b602082108103613edf57634e487b7160e01b5f52602260045260245ffd5b6020808252601b908201527f4e464154466163696c6974792f6e6f742d617574686f72697a65640000000000604082015260600190565b634e487b7160e01b5f52601160045260245ffd5b818103818111156109425761094261483c565b5f60208284031215614873575f5ffd5b5051919050565b634e487b7160e01b5f52603260045260245ffd5b6101c0810161489d8285614709565b823560e0830152602083013561010083015260408301356101208301526060830135610140830152608083013561016083015260a083013561018083015260c08301356101a0830152611d3b565b5f602082840312156148fb575f5ffd5b81516001600160401b03811115614910575f5ffd5b8201601f81018413614920575f5ffd5b80516001600160401b038111156149395761493961459a565b61494860208260051b016145d6565b80828252602082019150602060608402850101925086831115614969575f5ffd5b6020840193505b828410156129445760608488031215614987575f5ffd5b61498f6145ae565b8451815260208086015181830152604080870151908301529083526060909401939190910190614970565b5f5f8335601e198436030181126149cf575f5ffd5b8301803591506001600160401b038211156149e8575f5ffd5b6020019150600581901b36038213156143ba575f5ffd5b5f5f8335601e19843603018112614a14575f5ffd5b8301803591506001600160401b03821115614a2d575f5ffd5b6020019150368190038213156143ba575f5ffd5b601f821115610adc5782821115610adc57805f5260205f20601f840160051c6020851015614a6c57505f5b90810190601f840160051c035f5b81811015612bb5575f83820155600101614a7a565b6001600160401b03831115614aa657614aa661459a565b614aba83614ab483546147d3565b83614a41565b5f601f841160018114614aeb575f8515614ad45750838201355b5f19600387901b1c1916600186901b17835561398b565b5f83815260208120601f198716915b82811015614b1a5786850135825560209485019460019092019101614afa565b5086821015614b36575f1960f88860031b161c19848701351681555b505060018560011b0183555050505050565b5f5f60408385031215614b59575f5ffd5b8251614b648161433f565b6020939093015192949293505050565b634e487b7160e01b5f52602160045260245ffd5b5f64ffffffffff821680614b9e57614b9e61483c565b5f190192915050565b5f64ffffffffff821664ffffffffff8103614bc457614bc461483c565b60010192915050565b60208082526014908201527313919055119858da5b1a5d1e4bdcdd1bdc1c195960621b604082015260600190565b808201808211156109425761094261483c565b80356001600160e01b03198116906004841015614c3f576001600160e01b0319600485900360031b81901b82161691505b5092915050565b60208082526018908201527f4e464154466163696c6974792f7a65726f2d616d6f756e740000000000000000604082015260600190565b5f5f85851115614c8b575f5ffd5b83861115614c97575f5ffd5b5050820193919092039150565b80356020831015610942575f19602084900360031b1b1692915050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b838152604060208201525f614d02604083018486614cc1565b95945050505050565b5f81518060208401855e5f93019283525090919050565b5f6129f9614d308386614d0b565b84614d0b565b813581526020808301359082015260408083013590820152606080830135908201526080808301359082015260a0808301359082015260c0808301359082015260e08101610942565b60208082526024908201527f4e464154466163696c6974792f66696c652d756e7265636f676e697a65642d706040820152636172616d60e01b606082015260800190565b602081525f6129f9602083018486614cc1565b6001600160a01b03858116825284166020820152604081018390526080606082018190525f90612944908301846142e8565b5f60208284031215614e18575f5ffd5b8151611d3b816142b8565b5f60208284031215614e33575f5ffd5b8151611d3b81614556565b6001815b6001841115614e7957808504811115614e5d57614e5d61483c565b6001841615614e6b57908102905b60019390931c928002614e42565b935093915050565b5f82614e8f57506001610942565b81614e9b57505f610942565b8160018114614eb15760028114614ebb57614ed7565b6001915050610942565b60ff841115614ecc57614ecc61483c565b50506001821b610942565b5060208310610133831016604e8410600b8410161715614efa575081810a610942565b614f065f198484614e3e565b805f1904821115614f1957614f1961483c565b029392505050565b5f611d3b64ffffffffff841683614e81565b5f611d3b8383614e81565b5f82614f5857634e487b7160e01b5f52601260045260245ffd5b500690565b80820281158282048414176109425761094261483c56",
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
// the contract method with ID 0xf0609508.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addUnit((uint256,uint256,uint256,uint256,uint256,uint256,uint256) offering_) returns(uint256 index)
func (nfatFacility *NfatFacility) PackAddUnit(offering INfatFacilityOffering) []byte {
	enc, err := nfatFacility.abi.Pack("addUnit", offering)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddUnit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf0609508.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addUnit((uint256,uint256,uint256,uint256,uint256,uint256,uint256) offering_) returns(uint256 index)
func (nfatFacility *NfatFacility) TryPackAddUnit(offering INfatFacilityOffering) ([]byte, error) {
	return nfatFacility.abi.Pack("addUnit", offering)
}

// UnpackAddUnit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf0609508.
//
// Solidity: function addUnit((uint256,uint256,uint256,uint256,uint256,uint256,uint256) offering_) returns(uint256 index)
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

// PackController is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf77c4791.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function controller() view returns(address)
func (nfatFacility *NfatFacility) PackController() []byte {
	enc, err := nfatFacility.abi.Pack("controller")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackController is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf77c4791.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function controller() view returns(address)
func (nfatFacility *NfatFacility) TryPackController() ([]byte, error) {
	return nfatFacility.abi.Pack("controller")
}

// UnpackController is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf77c4791.
//
// Solidity: function controller() view returns(address)
func (nfatFacility *NfatFacility) UnpackController(data []byte) (common.Address, error) {
	out, err := nfatFacility.abi.Unpack("controller", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
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
// the contract method with ID 0x47dce177.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialize((string,string,string,address,address,address,address[],address[],address[],address) setup) returns()
func (nfatFacility *NfatFacility) PackInitialize(setup INfatFacilitySetup) []byte {
	enc, err := nfatFacility.abi.Pack("initialize", setup)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x47dce177.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialize((string,string,string,address,address,address,address[],address[],address[],address) setup) returns()
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

// PackOffering is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdb24ec6c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function offering(uint256 index) view returns((uint256,uint256,uint256,uint256,uint256,uint256,uint256))
func (nfatFacility *NfatFacility) PackOffering(index *big.Int) []byte {
	enc, err := nfatFacility.abi.Pack("offering", index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOffering is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdb24ec6c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function offering(uint256 index) view returns((uint256,uint256,uint256,uint256,uint256,uint256,uint256))
func (nfatFacility *NfatFacility) TryPackOffering(index *big.Int) ([]byte, error) {
	return nfatFacility.abi.Pack("offering", index)
}

// UnpackOffering is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdb24ec6c.
//
// Solidity: function offering(uint256 index) view returns((uint256,uint256,uint256,uint256,uint256,uint256,uint256))
func (nfatFacility *NfatFacility) UnpackOffering(data []byte) (INfatFacilityOffering, error) {
	out, err := nfatFacility.abi.Unpack("offering", data)
	if err != nil {
		return *new(INfatFacilityOffering), err
	}
	out0 := *abi.ConvertType(out[0], new(INfatFacilityOffering)).(*INfatFacilityOffering)
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

// PackSetOffering is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2a96e092.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setOffering(uint256 index, (uint256,uint256,uint256,uint256,uint256,uint256,uint256) offering_) returns()
func (nfatFacility *NfatFacility) PackSetOffering(index *big.Int, offering INfatFacilityOffering) []byte {
	enc, err := nfatFacility.abi.Pack("setOffering", index, offering)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetOffering is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2a96e092.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setOffering(uint256 index, (uint256,uint256,uint256,uint256,uint256,uint256,uint256) offering_) returns()
func (nfatFacility *NfatFacility) TryPackSetOffering(index *big.Int, offering INfatFacilityOffering) ([]byte, error) {
	return nfatFacility.abi.Pack("setOffering", index, offering)
}

// PackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8df82800.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settle(uint256 tokenId) returns()
func (nfatFacility *NfatFacility) PackSettle(tokenId *big.Int) []byte {
	enc, err := nfatFacility.abi.Pack("settle", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8df82800.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settle(uint256 tokenId) returns()
func (nfatFacility *NfatFacility) TryPackSettle(tokenId *big.Int) ([]byte, error) {
	return nfatFacility.abi.Pack("settle", tokenId)
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

// PackTemplate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6f2ddd93.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function template() view returns(address registry, bytes32 id)
func (nfatFacility *NfatFacility) PackTemplate() []byte {
	enc, err := nfatFacility.abi.Pack("template")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTemplate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6f2ddd93.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function template() view returns(address registry, bytes32 id)
func (nfatFacility *NfatFacility) TryPackTemplate() ([]byte, error) {
	return nfatFacility.abi.Pack("template")
}

// NfatFacilityTemplateOutput serves as a container for the return parameters of contract
// method Template.
type NfatFacilityTemplateOutput struct {
	Registry common.Address
	Id       [32]byte
}

// UnpackTemplate is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6f2ddd93.
//
// Solidity: function template() view returns(address registry, bytes32 id)
func (nfatFacility *NfatFacility) UnpackTemplate(data []byte) (NfatFacilityTemplateOutput, error) {
	out, err := nfatFacility.abi.Unpack("template", data)
	outstruct := new(NfatFacilityTemplateOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Registry = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Id = *abi.ConvertType(out[1], new([32]byte)).(*[32]byte)
	return *outstruct, nil
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

// PackUnitBounds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4423241b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unitBounds() view returns((bytes32,uint256,uint256)[] bounds)
func (nfatFacility *NfatFacility) PackUnitBounds() []byte {
	enc, err := nfatFacility.abi.Pack("unitBounds")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnitBounds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4423241b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unitBounds() view returns((bytes32,uint256,uint256)[] bounds)
func (nfatFacility *NfatFacility) TryPackUnitBounds() ([]byte, error) {
	return nfatFacility.abi.Pack("unitBounds")
}

// UnpackUnitBounds is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4423241b.
//
// Solidity: function unitBounds() view returns((bytes32,uint256,uint256)[] bounds)
func (nfatFacility *NfatFacility) UnpackUnitBounds(data []byte) ([]ITemplateRegistryBound, error) {
	out, err := nfatFacility.abi.Unpack("unitBounds", data)
	if err != nil {
		return *new([]ITemplateRegistryBound), err
	}
	out0 := *abi.ConvertType(out[0], new([]ITemplateRegistryBound)).(*[]ITemplateRegistryBound)
	return out0, nil
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
	Offering INfatFacilityOffering
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
// Solidity: event AddUnit(uint256 indexed index, (uint256,uint256,uint256,uint256,uint256,uint256,uint256) offering)
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

// NfatFacilitySetOffering represents a SetOffering event raised by the NfatFacility contract.
type NfatFacilitySetOffering struct {
	Index       *big.Int
	OldOffering INfatFacilityOffering
	NewOffering INfatFacilityOffering
	Raw         *types.Log // Blockchain specific contextual infos
}

const NfatFacilitySetOfferingEventName = "SetOffering"

// ContractEventName returns the user-defined event name.
func (NfatFacilitySetOffering) ContractEventName() string {
	return NfatFacilitySetOfferingEventName
}

// UnpackSetOfferingEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SetOffering(uint256 indexed index, (uint256,uint256,uint256,uint256,uint256,uint256,uint256) oldOffering, (uint256,uint256,uint256,uint256,uint256,uint256,uint256) newOffering)
func (nfatFacility *NfatFacility) UnpackSetOfferingEvent(log *types.Log) (*NfatFacilitySetOffering, error) {
	event := "SetOffering"
	if len(log.Topics) == 0 || log.Topics[0] != nfatFacility.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(NfatFacilitySetOffering)
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
	if bytes.Equal(raw[:4], nfatFacility.abi.Errors["ValueOutOfBounds"].ID.Bytes()[:4]) {
		return nfatFacility.UnpackValueOutOfBoundsError(raw[4:])
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

// NfatFacilityValueOutOfBounds represents a ValueOutOfBounds error raised by the NfatFacility contract.
type NfatFacilityValueOutOfBounds struct {
	Name  [32]byte
	Value *big.Int
	Min   *big.Int
	Max   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ValueOutOfBounds(bytes32 name, uint256 value, uint256 min, uint256 max)
func NfatFacilityValueOutOfBoundsErrorID() common.Hash {
	return common.HexToHash("0x5fe2513f16187c99653bf536baf6b297cbf5000e1aecf013e5891221f2715271")
}

// UnpackValueOutOfBoundsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ValueOutOfBounds(bytes32 name, uint256 value, uint256 min, uint256 max)
func (nfatFacility *NfatFacility) UnpackValueOutOfBoundsError(raw []byte) (*NfatFacilityValueOutOfBounds, error) {
	out := new(NfatFacilityValueOutOfBounds)
	if err := nfatFacility.abi.UnpackIntoInterface(out, "ValueOutOfBounds", raw); err != nil {
		return nil, err
	}
	return out, nil
}
