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

// TemplateRegistryMetaData contains all meta data concerning the TemplateRegistry contract.
var TemplateRegistryMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"governance\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"DEFAULT_ADMIN_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"}],\"name\":\"checkClass\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"maxAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"slope\",\"type\":\"uint256\"}],\"name\":\"checkLimit\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"subject\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"maxAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"slope\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"firstMaxAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"firstSlope\",\"type\":\"uint256\"}],\"internalType\":\"structIHaloFactory.Limit[]\",\"name\":\"limits\",\"type\":\"tuple[]\"}],\"name\":\"checkLimits\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"}],\"name\":\"checkUnit\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"classBounds\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"min\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"internalType\":\"structITemplateRegistry.Bound[]\",\"name\":\"bounds\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"}],\"name\":\"codeParts\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"parts\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"}],\"name\":\"component\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"}],\"name\":\"creationCode\",\"outputs\":[{\"internalType\":\"bytes\",\"name\":\"code\",\"type\":\"bytes\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"}],\"name\":\"deploySingleton\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"deployed\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"expiryOf\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"expires\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"}],\"name\":\"getRoleAdmin\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"grantRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"hasRole\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"integrations\",\"outputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"ids\",\"type\":\"bytes32[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"}],\"name\":\"isStored\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"limitBounds\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"maxAmountMin\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maxAmountMax\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"slopeMin\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"slopeMax\",\"type\":\"uint256\"}],\"internalType\":\"structITemplateRegistry.LimitBound[]\",\"name\":\"bounds\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"}],\"name\":\"predictSingleton\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"}],\"internalType\":\"structITemplateRegistry.Component[]\",\"name\":\"components\",\"type\":\"tuple[]\"},{\"internalType\":\"bytes32[]\",\"name\":\"integrations\",\"type\":\"bytes32[]\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"min\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"internalType\":\"structITemplateRegistry.Bound[]\",\"name\":\"classBounds\",\"type\":\"tuple[]\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"min\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"internalType\":\"structITemplateRegistry.Bound[]\",\"name\":\"unitBounds\",\"type\":\"tuple[]\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"maxAmountMin\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maxAmountMax\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"slopeMin\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"slopeMax\",\"type\":\"uint256\"}],\"internalType\":\"structITemplateRegistry.LimitBound[]\",\"name\":\"limitBounds\",\"type\":\"tuple[]\"},{\"internalType\":\"bytes32\",\"name\":\"auditDigest\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"expires\",\"type\":\"uint64\"}],\"internalType\":\"structITemplateRegistry.Spec\",\"name\":\"spec\",\"type\":\"tuple\"}],\"name\":\"registerTemplate\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"callerConfirmation\",\"type\":\"address\"}],\"name\":\"renounceRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"revokeRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"enumITemplateRegistry.Status\",\"name\":\"status\",\"type\":\"uint8\"}],\"name\":\"setStatus\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"}],\"name\":\"singleton\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"deployed\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"statusOf\",\"outputs\":[{\"internalType\":\"enumITemplateRegistry.Status\",\"name\":\"status\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"code\",\"type\":\"bytes\"}],\"name\":\"storeCode\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"template\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"}],\"internalType\":\"structITemplateRegistry.Component[]\",\"name\":\"components\",\"type\":\"tuple[]\"},{\"internalType\":\"bytes32[]\",\"name\":\"integrations\",\"type\":\"bytes32[]\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"min\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"internalType\":\"structITemplateRegistry.Bound[]\",\"name\":\"classBounds\",\"type\":\"tuple[]\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"min\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"internalType\":\"structITemplateRegistry.Bound[]\",\"name\":\"unitBounds\",\"type\":\"tuple[]\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"maxAmountMin\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maxAmountMax\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"slopeMin\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"slopeMax\",\"type\":\"uint256\"}],\"internalType\":\"structITemplateRegistry.LimitBound[]\",\"name\":\"limitBounds\",\"type\":\"tuple[]\"},{\"internalType\":\"bytes32\",\"name\":\"auditDigest\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"expires\",\"type\":\"uint64\"}],\"internalType\":\"structITemplateRegistry.Spec\",\"name\":\"spec\",\"type\":\"tuple\"},{\"internalType\":\"enumITemplateRegistry.Status\",\"name\":\"status\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"}],\"name\":\"templateId\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"unitBounds\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"min\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"internalType\":\"structITemplateRegistry.Bound[]\",\"name\":\"bounds\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"size\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"parts\",\"type\":\"address[]\"}],\"name\":\"CodeStored\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"previousAdminRole\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"newAdminRole\",\"type\":\"bytes32\"}],\"name\":\"RoleAdminChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"RoleGranted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"RoleRevoked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"singleton\",\"type\":\"address\"}],\"name\":\"SingletonDeployed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"}],\"internalType\":\"structITemplateRegistry.Component[]\",\"name\":\"components\",\"type\":\"tuple[]\"},{\"internalType\":\"bytes32[]\",\"name\":\"integrations\",\"type\":\"bytes32[]\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"min\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"internalType\":\"structITemplateRegistry.Bound[]\",\"name\":\"classBounds\",\"type\":\"tuple[]\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"min\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"internalType\":\"structITemplateRegistry.Bound[]\",\"name\":\"unitBounds\",\"type\":\"tuple[]\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"maxAmountMin\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maxAmountMax\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"slopeMin\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"slopeMax\",\"type\":\"uint256\"}],\"internalType\":\"structITemplateRegistry.LimitBound[]\",\"name\":\"limitBounds\",\"type\":\"tuple[]\"},{\"internalType\":\"bytes32\",\"name\":\"auditDigest\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"expires\",\"type\":\"uint64\"}],\"indexed\":false,\"internalType\":\"structITemplateRegistry.Spec\",\"name\":\"spec\",\"type\":\"tuple\"}],\"name\":\"TemplateRegistered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"enumITemplateRegistry.Status\",\"name\":\"from\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"enumITemplateRegistry.Status\",\"name\":\"to\",\"type\":\"uint8\"}],\"name\":\"TemplateStatusSet\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"AccessControlBadConfirmation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"neededRole\",\"type\":\"bytes32\"}],\"name\":\"AccessControlUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"}],\"name\":\"CodeNotStored\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"size\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"CodeTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"}],\"name\":\"ComponentUnknown\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Create2EmptyBytecode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"}],\"name\":\"DuplicateName\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EmptyCode\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EmptyName\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"min\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"EmptyRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"expires\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"timestamp\",\"type\":\"uint256\"}],\"name\":\"ExpiryNotInFuture\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedDeployment\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"maxAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"slope\",\"type\":\"uint256\"}],\"name\":\"InvalidFirst\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"maxAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"slope\",\"type\":\"uint256\"}],\"name\":\"LimitNeverFills\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"maxAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"min\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"MaxAmountOutOfBounds\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"expected\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"actual\",\"type\":\"bytes32\"}],\"name\":\"ParameterMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"}],\"name\":\"RouteUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"}],\"name\":\"SingletonFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"}],\"name\":\"SingletonNotDeployed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"slope\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"min\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"SlopeOutOfBounds\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"size\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"SpecTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"enumITemplateRegistry.Status\",\"name\":\"from\",\"type\":\"uint8\"},{\"internalType\":\"enumITemplateRegistry.Status\",\"name\":\"to\",\"type\":\"uint8\"}],\"name\":\"StatusTransition\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"enumITemplateRegistry.Status\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"expires\",\"type\":\"uint64\"}],\"name\":\"TemplateClosedForClasses\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"enumITemplateRegistry.Status\",\"name\":\"status\",\"type\":\"uint8\"}],\"name\":\"TemplateClosedForUnits\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"TemplateExists\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"TemplateUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"slope\",\"type\":\"uint256\"}],\"name\":\"UnlimitedWithSlope\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"actual\",\"type\":\"uint256\"}],\"name\":\"ValueCount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"min\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"ValueOutOfBounds\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAuditDigest\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroGovernance\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroVersion\",\"type\":\"error\"}]",
	ID:  "TemplateRegistry",
	Bin: "0x608060405234801561000f575f5ffd5b50604051612ff6380380612ff683398101604081905261002e9161010f565b6001600160a01b0381166100555760405163027f836560e51b815260040160405180910390fd5b61005f5f82610066565b505061013c565b5f828152602081815260408083206001600160a01b038516845290915281205460ff16610106575f838152602081815260408083206001600160a01b03861684529091529020805460ff191660011790556100be3390565b6001600160a01b0316826001600160a01b0316847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a4506001610109565b505f5b92915050565b5f6020828403121561011f575f5ffd5b81516001600160a01b0381168114610135575f5ffd5b9392505050565b612ead806101495f395ff3fe608060405234801561000f575f5ffd5b50600436106101c6575f3560e01c806377ceb0be116100fe578063b2d952ec1161009e578063d547741f1161006e578063d547741f14610490578063e0feea54146104a3578063eaecadd4146104b6578063f6c28c67146104c9575f5ffd5b8063b2d952ec1461041b578063b956069d1461042e578063c2b5d3721461044e578063c7df14e214610461575f5ffd5b80638de654ba116100d95780638de654ba146103ce57806391d14854146103e15780639f1c7e58146103f4578063a217fddf14610414575f5ffd5b806377ceb0be1461037a5780637dfbb38e1461039b57806384627944146103bb575f5ffd5b806336568abe1161016957806340711fb01161014457806340711fb0146102fc57806347d2e7921461034157806365c8cd63146103545780636afc8ef814610367575f5ffd5b806336568abe1461029d5780633e0e7120146102b05780633f42aeab146102db575f5ffd5b8063248a9ca3116101a4578063248a9ca3146102335780632f2ff15d146102555780632fbf35431461026a578063331a0b9e1461027d575f5ffd5b806301ffc9a7146101ca578063093ba322146101f25780630c7075d714610213575b5f5ffd5b6101dd6101d8366004611dd2565b6104dc565b60405190151581526020015b60405180910390f35b610205610200366004611df9565b610512565b6040519081526020016101e9565b610226610221366004611e30565b610962565b6040516101e99190611e47565b610205610241366004611e30565b5f9081526020819052604090206001015490565b610268610263366004611e92565b6109cb565b005b610268610278366004611ecb565b6109f5565b61029061028b366004611e30565b610ae6565b6040516101e99190611f43565b6102686102ab366004611e92565b610afb565b6102c36102be366004611e30565b610b33565b6040516001600160a01b0390911681526020016101e9565b6101dd6102e9366004611e30565b5f90815260016020526040902054151590565b61032961030a366004611e30565b5f9081526002602052604090205461010090046001600160401b031690565b6040516001600160401b0390911681526020016101e9565b61020561034f366004611f7a565b610bcf565b610268610362366004611fe6565b610d4d565b6102c3610375366004611e30565b610d66565b61038d610388366004611e30565b610d71565b6040516101e9929190612165565b6103ae6103a9366004611e30565b610d9f565b6040516101e99190612256565b6102686103c9366004611ecb565b610e60565b6102686103dc36600461228b565b610ec8565b6101dd6103ef366004611e92565b611014565b610407610402366004611e30565b61103c565b6040516101e991906122b1565b6102055f81565b6102c3610429366004611e30565b611051565b61044161043c366004611e30565b61108f565b6040516101e991906122c3565b61020561045c3660046122f6565b6110a4565b61048361046f366004611e30565b5f9081526002602052604090205460ff1690565b6040516101e99190612319565b61026861049e366004611e92565b6110e5565b6102056104b1366004612327565b611109565b6104076104c4366004611e30565b611153565b6102686104d7366004612347565b611168565b5f6001600160e01b03198216637965db0b60e01b148061050c57506301ffc9a760e01b6001600160e01b03198316145b92915050565b5f8061051d8161120a565b82355f0361053e57604051632ef1310560e01b815260040160405180910390fd5b61054e60408401602085016123ae565b63ffffffff165f0361057357604051635498399960e11b815260040160405180910390fd5b60e08301355f0361059757604051637872f4f360e01b815260040160405180910390fd5b426105aa610120850161010086016123e8565b6001600160401b0316116105c6610120850161010086016123e8565b4290916105fc5760405163352181b760e11b81526001600160401b03909216600483015260248201526044015b60405180910390fd5b506106149050833561045c60408601602087016123ae565b91505f5f8381526002602052604090205460ff16600381111561063957610639612131565b14829061065c5760405163841c070560e01b81526004016105f391815260200190565b506106738261066e6040860186612403565b611217565b610688610683606085018561244f565b611313565b5f61069f61042984654d4f44554c4560d01b611109565b9050610718816001600160a01b031663dbc456f26040518163ffffffff1660e01b81526004015f60405180830381865afa1580156106df573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261070691908101906125f3565b6107136080870187612624565b6113e1565b61078a816001600160a01b03166339ffdba56040518163ffffffff1660e01b81526004015f60405180830381865afa158015610756573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261077d91908101906125f3565b61071360a0870187612624565b61079f61079a60c0860186612668565b6115b9565b5f846040516020016107b191906128b3565b60408051601f198184030181529190528051909150615fe0808211156107f3576040516376ba2a2960e01b8152600481019290925260248201526044016105f3565b50506040805160608101909152806001815260200161081a610120880161010089016123e8565b6001600160401b03168152602001610831836116e6565b6001600160a01b031690525f85815260026020526040902081518154829060ff1916600183600381111561086757610867612131565b021790555060208281015182546040948501516001600160a01b0316600160481b027fffffff0000000000000000000000000000000000000000ffffffffffffffffff6001600160401b039093166101000292909216610100600160e81b031990911617179091556108dd9187019087016123ae565b63ffffffff16855f0135857f90d755d0c0c99dd164cd02c05f463351d52117fbfffe960ffd8d7b991bcaf5388860405161091791906128b3565b60405180910390a4837fcb7b4ece9cc67fa56bb79c1c0a7733d945244c9054d1a5b72f0328ea27e7efc45f60016040516109529291906129d4565b60405180910390a2505050919050565b5f818152600160209081526040918290208054835181840281018401909452808452606093928301828280156109bf57602002820191905f5260205f20905b81546001600160a01b031681526001909101906020018083116109a1575b50505050509050919050565b5f828152602081905260409020600101546109e58161120a565b6109ef8383611754565b50505050565b5f6109ff846117e3565b608001515f8581526002602052604080822081516060810190925280549394509192909190829060ff166003811115610a3a57610a3a612131565b6003811115610a4b57610a4b612131565b8152905461010081046001600160401b03166020830152600160481b90046001600160a01b03166040909101529050600181516003811115610a8f57610a8f612131565b148015610aa8575080602001516001600160401b031642105b815160208301518792610ad157604051634cf7534360e11b81526004016105f3939291906129ef565b505050610adf82858561184f565b5050505050565b6060610af1826117e3565b6060015192915050565b6001600160a01b0381163314610b245760405163334bd91960e11b815260040160405180910390fd5b610b2e828261195c565b505050565b5f610b3d82610d66565b90506001600160a01b0381163b15610b5457919050565b610b675f80610b6285610d9f565b6119c5565b50816001600160a01b0382163b610b945760405163558612ad60e11b81526004016105f391815260200190565b506040516001600160a01b0382169083907fbf6722a7dd061052f05d85b58d00cc5791c1f91cda26136733f43ca05b4e6e9d905f90a3919050565b5f818103610bf057604051631858b10b60e01b815260040160405180910390fd5b8161c00080821115610c1e5760405163d069b8e160e01b8152600481019290925260248201526044016105f3565b50508282604051610c30929190612a1a565b60408051918290039091205f81815260016020529190912080549192509015610c59575061050c565b5f5b83811015610d095781610cc5868387610c7f610c79615fff84612a3d565b8a611a52565b92610c8c93929190612a50565b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506116e692505050565b81546001810183555f928352602090922090910180546001600160a01b0319166001600160a01b03909216919091179055610d02615fff82612a3d565b9050610c5b565b5060405182907f98811c4ff8ae2257d1f818ebfaf92ca43c6f4194d45be00d8121e1618576953990610d3e9086908590612a77565b60405180910390a25092915050565b6109ef84610d5a866117e3565b60c00151858585611a61565b5f61050c8183611c37565b610d79611d7b565b5f610d83836117e3565b5f9384526002602052604090932054929360ff90931692915050565b5f8181526001602052604090208054606091908381610dd45760405163df6428e360e01b81526004016105f391815260200190565b505f5b81811015610e58578015610e395783610e14848381548110610dfb57610dfb612ad0565b5f918252602090912001546001600160a01b0316611c43565b604051602001610e25929190612afb565b604051602081830303815290604052610e4e565b610e4e838281548110610dfb57610dfb612ad0565b9350600101610dd7565b505050919050565b5f610e6a846117e3565b60a001515f8581526002602052604090205490915060ff166003816003811115610e9657610e96612131565b141585829091610ebb57604051635a36c7c960e11b81526004016105f3929190612b0f565b5050610adf82858561184f565b5f610ed28161120a565b5f8381526002602052604081205460ff1690816003811115610ef657610ef6612131565b14158490610f1a57604051638408d13f60e01b81526004016105f391815260200190565b50826003811115610f2d57610f2d612131565b816003811115610f3f57610f3f612131565b14158015610f5f57506003816003811115610f5c57610f5c612131565b14155b8015610f7c57505f836003811115610f7957610f79612131565b14155b848285909192610fa257604051632573bc3d60e21b81526004016105f393929190612b23565b5050505f848152600260205260409020805484919060ff19166001836003811115610fcf57610fcf612131565b0217905550837fcb7b4ece9cc67fa56bb79c1c0a7733d945244c9054d1a5b72f0328ea27e7efc482856040516110069291906129d4565b60405180910390a250505050565b5f918252602082815260408084206001600160a01b0393909316845291905290205460ff1690565b6060611047826117e3565b6080015192915050565b5f61105b82610d66565b9050816001600160a01b0382163b61108957604051637e622e4960e11b81526004016105f391815260200190565b50919050565b606061109a826117e3565b60c0015192915050565b5f82826040516020016110c792919091825263ffffffff16602082015260400190565b60405160208183030381529060405280519060200120905092915050565b5f828152602081905260409020600101546110ff8161120a565b6109ef838361195c565b5f82815260036020908152604080832084845290915290205482828261114b576040516316a57ae760e01b8152600481019290925260248201526044016105f3565b505092915050565b606061115e826117e3565b60a0015192915050565b5f611172846117e3565b60c0015190505f5b82811015610adf573684848381811061119557611195612ad0565b905060e0020190506111b58684835f013584606001358560800135611a61565b6111be81611c81565b81359060a08301359060c0840135906111fb576040516307b408fb60e01b81526004810193909352602483019190915260448201526064016105f3565b5050505080600101905061117a565b6112148133611d01565b50565b5f5b818110156109ef575f83838381811061123457611234612ad0565b9050604002015f013590505f84848481811061125257611252612ad0565b905060400201602001359050815f5f1b0361128057604051632ef1310560e01b815260040160405180910390fd5b5f8681526003602090815260408083208584529091529020548290156112bc5760405163147b765f60e31b81526004016105f391815260200190565b505f81815260016020526040902054151581906112ef5760405163df6428e360e01b81526004016105f391815260200190565b505f8681526003602090815260408083209483529390529190912055600101611219565b5f5b81811015610b2e5782828281811061132f5761132f612ad0565b905060200201355f5f1b0361135757604051632ef1310560e01b815260040160405180910390fd5b5f5b818110156113d85783838381811061137357611373612ad0565b9050602002013584848381811061138c5761138c612ad0565b9050602002013514158484848181106113a7576113a7612ad0565b90506020020135906113cf5760405163147b765f60e31b81526004016105f391815260200190565b50600101611359565b50600101611315565b82515f9082106113f157816113f4565b83515b90505f5b81811015610adf575f8551821061140f575f61142a565b85828151811061142157611421612ad0565b60200260200101515b90505f84831061143a575f611456565b85858481811061144c5761144c612ad0565b9050606002015f01355b905082828281811461148c5760405163636ce26760e11b81526004810193909352602483019190915260448201526064016105f3565b5050505f8190036114b057604051632ef1310560e01b815260040160405180910390fd5b8585848181106114c2576114c2612ad0565b905060600201604001358686858181106114de576114de612ad0565b905060600201602001351115818787868181106114fd576114fd612ad0565b9050606002016020013588888781811061151957611519612ad0565b9050606002016040013590919261155457604051631de62bcd60e01b81526004810193909352602483019190915260448201526064016105f3565b505f9150505b838110156115ab578187878381811061157557611575612ad0565b9050606002015f0135141582906115a25760405163147b765f60e31b81526004016105f391815260200190565b5060010161155a565b5050508060010190506113f8565b5f5b81811015610b2e57368383838181106115d6576115d6612ad0565b60a0029190910191505080355f0361160157604051632ef1310560e01b815260040160405180910390fd5b8035602082013560408301358082111561163f57604051631de62bcd60e01b81526004810193909352602483019190915260448201526064016105f3565b505081359050606082013560808301358082111561168157604051631de62bcd60e01b81526004810193909352602483019190915260448201526064016105f3565b505f9150505b828110156116dc5781358585838181106116a3576116a3612ad0565b905060a002015f01351415825f0135906116d35760405163147b765f60e31b81526004016105f391815260200190565b50600101611687565b50506001016115bb565b5f5f825160016116f69190612a3d565b60f01b8360405160200161170b929190612b44565b604051602081830303815290604052905061172f5f5f1b8280519060200120611c37565b9150816001600160a01b03163b5f036110895761174d5f80836119c5565b5050919050565b5f61175f8383611014565b6117dc575f838152602081815260408083206001600160a01b03861684529091529020805460ff191660011790556117943390565b6001600160a01b0316826001600160a01b0316847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a450600161050c565b505f61050c565b6117eb611d7b565b5f82815260026020526040902054600160481b90046001600160a01b0316828161182b57604051638408d13f60e01b81526004016105f391815260200190565b5061183581611c43565b8060200190518101906118489190612d37565b9392505050565b82518180821461187e5760405160016260b98360e11b03198152600481019290925260248201526044016105f3565b505f90505b818110156109ef575f84828151811061189e5761189e612ad0565b6020026020010151905080602001518484848181106118bf576118bf612ad0565b90506020020135101580156118f0575080604001518484848181106118e6576118e6612ad0565b9050602002013511155b815185858581811061190457611904612ad0565b90506020020135836020015184604001519091929361194c57604051635fe2513f60e01b815260048101949094526024840192909252604483015260648201526084016105f3565b5050505050806001019050611883565b5f6119678383611014565b156117dc575f838152602081815260408083206001600160a01b0386168085529252808320805460ff1916905551339286917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a450600161050c565b5f834710156119f05760405163cf47918160e01b8152476004820152602481018590526044016105f3565b81515f03611a1157604051631328927760e21b815260040160405180910390fd5b8282516020840186f590506001600160a01b038116611848573d5f03611a4a5760405163b06ebf3d60e01b815260040160405180910390fd5b611848611d3e565b5f828218828410028218611848565b5f5b845181108015611a8f575083858281518110611a8157611a81612ad0565b60200260200101515f015114155b15611aa457611a9d81612e82565b9050611a63565b8451811086859091611ad257604051631bdc6e2760e21b8152600481019290925260248201526044016105f3565b50505f198303611b0d5783828015611b0657604051636d9c8e6b60e11b8152600481019290925260248201526044016105f3565b5050611b53565b8215801590611b1b57508115155b848484909192611b4f576040516330af1fab60e11b81526004810193909352602483019190915260448201526064016105f3565b5050505b5f858281518110611b6657611b66612ad0565b6020026020010151905080602001518410158015611b88575080604001518411155b85858360200151846040015190919293611bcb576040516342b213a160e11b815260048101949094526024840192909252604483015260648201526084016105f3565b5050505080606001518310158015611be7575080608001518311155b85848360600151846080015190919293611c2a5760405163020496fd60e11b815260048101949094526024840192909252604483015260648201526084016105f3565b5050505050505050505050565b5f611848838330611d49565b60605f611c5b60016001600160a01b0385163b612e9a565b90506040519150601f19603f820116820160405280825280600160208401853c50919050565b5f60a082013560c083013581158015611c98575080155b15611ca7575060019392505050565b5f19846060013503611ccc57836060013582148015611cc4575080155b949350505050565b8115801590611cda57508015155b8015611cea575083606001358211155b8015611cc457508360800135811115949350505050565b611d0b8282611014565b611d3a5760405163e2517d3f60e01b81526001600160a01b0382166004820152602481018390526044016105f3565b5050565b6040513d5f823e3d81fd5b5f604051836040820152846020820152828152600b8101905060ff8153605590206001600160a01b0316949350505050565b6040518061012001604052805f81526020015f63ffffffff16815260200160608152602001606081526020016060815260200160608152602001606081526020015f81526020015f6001600160401b031681525090565b5f60208284031215611de2575f5ffd5b81356001600160e01b031981168114611848575f5ffd5b5f60208284031215611e09575f5ffd5b81356001600160401b03811115611e1e575f5ffd5b82016101208185031215611848575f5ffd5b5f60208284031215611e40575f5ffd5b5035919050565b602080825282518282018190525f918401906040840190835b81811015611e875783516001600160a01b0316835260209384019390920191600101611e60565b509095945050505050565b5f5f60408385031215611ea3575f5ffd5b8235915060208301356001600160a01b0381168114611ec0575f5ffd5b809150509250929050565b5f5f5f60408486031215611edd575f5ffd5b8335925060208401356001600160401b03811115611ef9575f5ffd5b8401601f81018613611f09575f5ffd5b80356001600160401b03811115611f1e575f5ffd5b8660208260051b8401011115611f32575f5ffd5b939660209190910195509293505050565b602080825282518282018190525f918401906040840190835b81811015611e87578351835260209384019390920191600101611f5c565b5f5f60208385031215611f8b575f5ffd5b82356001600160401b03811115611fa0575f5ffd5b8301601f81018513611fb0575f5ffd5b80356001600160401b03811115611fc5575f5ffd5b856020828401011115611fd6575f5ffd5b6020919091019590945092505050565b5f5f5f5f60808587031215611ff9575f5ffd5b5050823594602084013594506040840135936060013592509050565b5f8151808452602084019350602083015f5b82811015612051578151805187526020908101518188015260409096019590910190600101612027565b5093949350505050565b5f8151808452602084019350602083015f5b8281101561205157815186526020958601959091019060010161206d565b5f8151808452602084019350602083015f5b828110156120515781518051875260208082015181890152604091820151918801919091526060909601959091019060010161209d565b5f8151808452602084019350602083015f5b82811015612051578151805187526020808201518189015260408083015190890152606080830151908901526080918201519188019190915260a090960195909101906001016120e6565b634e487b7160e01b5f52602160045260245ffd5b6004811061216157634e487b7160e01b5f52602160045260245ffd5b9052565b60408152825160408201525f6020840151612188606084018263ffffffff169052565b50604084015161012060808401526121a4610160840182612015565b90506060850151603f198483030160a08501526121c1828261205b565b9150506080850151603f198483030160c08501526121df828261208b565b91505060a0850151603f198483030160e08501526121fd828261208b565b91505060c0850151603f198483030161010085015261221c82826120d4565b91505060e08501516101208401526101008501516122466101408501826001600160401b03169052565b5090506118486020830184612145565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b5f5f6040838503121561229c575f5ffd5b82359150602083013560048110611ec0575f5ffd5b602081525f611848602083018461208b565b602081525f61184860208301846120d4565b63ffffffff81168114611214575f5ffd5b80356122f1816122d5565b919050565b5f5f60408385031215612307575f5ffd5b823591506020830135611ec0816122d5565b6020810161050c8284612145565b5f5f60408385031215612338575f5ffd5b50508035926020909101359150565b5f5f5f60408486031215612359575f5ffd5b8335925060208401356001600160401b03811115612375575f5ffd5b8401601f81018613612385575f5ffd5b80356001600160401b0381111561239a575f5ffd5b86602060e083028401011115611f32575f5ffd5b5f602082840312156123be575f5ffd5b8135611848816122d5565b6001600160401b0381168114611214575f5ffd5b80356122f1816123c9565b5f602082840312156123f8575f5ffd5b8135611848816123c9565b5f5f8335601e19843603018112612418575f5ffd5b8301803591506001600160401b03821115612431575f5ffd5b6020019150600681901b3603821315612448575f5ffd5b9250929050565b5f5f8335601e19843603018112612464575f5ffd5b8301803591506001600160401b0382111561247d575f5ffd5b6020019150600581901b3603821315612448575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b604080519081016001600160401b03811182821017156124ca576124ca612494565b60405290565b604051606081016001600160401b03811182821017156124ca576124ca612494565b60405160a081016001600160401b03811182821017156124ca576124ca612494565b60405161012081016001600160401b03811182821017156124ca576124ca612494565b604051601f8201601f191681016001600160401b038111828210171561255f5761255f612494565b604052919050565b5f6001600160401b0382111561257f5761257f612494565b5060051b60200190565b5f82601f830112612598575f5ffd5b81516125ab6125a682612567565b612537565b8082825260208201915060208360051b8601019250858311156125cc575f5ffd5b602085015b838110156125e95780518352602092830192016125d1565b5095945050505050565b5f60208284031215612603575f5ffd5b81516001600160401b03811115612618575f5ffd5b611cc484828501612589565b5f5f8335601e19843603018112612639575f5ffd5b8301803591506001600160401b03821115612652575f5ffd5b6020019150606081023603821315612448575f5ffd5b5f5f8335601e1984360301811261267d575f5ffd5b8301803591506001600160401b03821115612696575f5ffd5b602001915060a081023603821315612448575f5ffd5b5f5f8335601e198436030181126126c1575f5ffd5b83016020810192503590506001600160401b038111156126df575f5ffd5b8060061b3603821315612448575f5ffd5b8183526020830192505f815f5b84811015612051578135865260208083013590870152604095860195909101906001016126fd565b5f5f8335601e1984360301811261273a575f5ffd5b83016020810192503590506001600160401b03811115612758575f5ffd5b8060051b3603821315612448575f5ffd5b8183525f6001600160fb1b03831115612780575f5ffd5b8260051b80836020870137939093016020019392505050565b5f5f8335601e198436030181126127ae575f5ffd5b83016020810192503590506001600160401b038111156127cc575f5ffd5b606081023603821315612448575f5ffd5b8183526020830192505f815f5b8481101561205157813586526020808301359087015260408083013590870152606095860195909101906001016127ea565b5f5f8335601e19843603018112612831575f5ffd5b83016020810192503590506001600160401b0381111561284f575f5ffd5b60a081023603821315612448575f5ffd5b8183526020830192505f815f5b8481101561205157813586526020808301359087015260408083013590870152606080830135908701526080808301359087015260a0958601959091019060010161286d565b60208082528235828201525f906128cb9084016122e6565b63ffffffff81166040840152506128e560408401846126ac565b61012060608501526128fc610140850182846126f0565b91505061290c6060850185612725565b848303601f19016080860152612923838284612769565b925050506129346080850185612799565b848303601f190160a086015261294b8382846127dd565b9250505061295c60a0850185612799565b848303601f190160c08601526129738382846127dd565b9250505061298460c085018561281c565b848303601f190160e086015261299b838284612860565b925050505f60e0850135905080610100850152506129bc61010085016123dd565b6001600160401b038116610120850152509392505050565b604081016129e28285612145565b6118486020830184612145565b83815260608101612a036020830185612145565b6001600160401b0383166040830152949350505050565b818382375f9101908152919050565b634e487b7160e01b5f52601160045260245ffd5b8082018082111561050c5761050c612a29565b5f5f85851115612a5e575f5ffd5b83861115612a6a575f5ffd5b5050820193919092039150565b5f6040820184835260406020840152808454808352606085019150855f5260205f2092505f5b81811015612ac45783546001600160a01b0316835260019384019360209093019201612a9d565b50909695505050505050565b634e487b7160e01b5f52603260045260245ffd5b5f81518060208401855e5f93019283525090919050565b5f611cc4612b098386612ae4565b84612ae4565b828152604081016118486020830184612145565b83815260608101612b376020830185612145565b611cc46040830184612145565b606160f81b81526001600160f01b0319831660018201526680600a3d393df360c81b60038201525f611cc4600b830184612ae4565b80516122f1816122d5565b5f82601f830112612b93575f5ffd5b8151612ba16125a682612567565b8082825260208201915060208360061b860101925085831115612bc2575f5ffd5b602085015b838110156125e95760408188031215612bde575f5ffd5b612be66124a8565b81518152602080830151818301529084529290920191604001612bc7565b5f82601f830112612c13575f5ffd5b8151612c216125a682612567565b80828252602082019150602060608402860101925085831115612c42575f5ffd5b602085015b838110156125e95760608188031215612c5e575f5ffd5b612c666124d0565b8151815260208083015181830152604080840151908301529084529290920191606001612c47565b5f82601f830112612c9d575f5ffd5b8151612cab6125a682612567565b80828252602082019150602060a08402860101925085831115612ccc575f5ffd5b602085015b838110156125e95760a08188031215612ce8575f5ffd5b612cf06124f2565b8151815260208083015181830152604080840151908301526060808401519083015260808084015190830152908452929092019160a001612cd1565b80516122f1816123c9565b5f60208284031215612d47575f5ffd5b81516001600160401b03811115612d5c575f5ffd5b82016101208185031215612d6e575f5ffd5b612d76612514565b81518152612d8660208301612b79565b602082015260408201516001600160401b03811115612da3575f5ffd5b612daf86828501612b84565b60408301525060608201516001600160401b03811115612dcd575f5ffd5b612dd986828501612589565b60608301525060808201516001600160401b03811115612df7575f5ffd5b612e0386828501612c04565b60808301525060a08201516001600160401b03811115612e21575f5ffd5b612e2d86828501612c04565b60a08301525060c08201516001600160401b03811115612e4b575f5ffd5b612e5786828501612c8e565b60c08301525060e08281015190820152612e746101008301612d2c565b610100820152949350505050565b5f60018201612e9357612e93612a29565b5060010190565b8181038181111561050c5761050c612a2956",
}

// TemplateRegistry is an auto generated Go binding around an Ethereum contract.
type TemplateRegistry struct {
	abi abi.ABI
}

// NewTemplateRegistry creates a new instance of TemplateRegistry.
func NewTemplateRegistry() *TemplateRegistry {
	parsed, err := TemplateRegistryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &TemplateRegistry{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *TemplateRegistry) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address governance) returns()
func (templateRegistry *TemplateRegistry) PackConstructor(governance common.Address) []byte {
	enc, err := templateRegistry.abi.Pack("", governance)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackDEFAULTADMINROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa217fddf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (templateRegistry *TemplateRegistry) PackDEFAULTADMINROLE() []byte {
	enc, err := templateRegistry.abi.Pack("DEFAULT_ADMIN_ROLE")
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
func (templateRegistry *TemplateRegistry) TryPackDEFAULTADMINROLE() ([]byte, error) {
	return templateRegistry.abi.Pack("DEFAULT_ADMIN_ROLE")
}

// UnpackDEFAULTADMINROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa217fddf.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (templateRegistry *TemplateRegistry) UnpackDEFAULTADMINROLE(data []byte) ([32]byte, error) {
	out, err := templateRegistry.abi.Unpack("DEFAULT_ADMIN_ROLE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCheckClass is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2fbf3543.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkClass(bytes32 id, uint256[] values) view returns()
func (templateRegistry *TemplateRegistry) PackCheckClass(id [32]byte, values []*big.Int) []byte {
	enc, err := templateRegistry.abi.Pack("checkClass", id, values)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckClass is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2fbf3543.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkClass(bytes32 id, uint256[] values) view returns()
func (templateRegistry *TemplateRegistry) TryPackCheckClass(id [32]byte, values []*big.Int) ([]byte, error) {
	return templateRegistry.abi.Pack("checkClass", id, values)
}

// PackCheckLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x65c8cd63.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkLimit(bytes32 id, bytes32 route, uint256 maxAmount, uint256 slope) view returns()
func (templateRegistry *TemplateRegistry) PackCheckLimit(id [32]byte, route [32]byte, maxAmount *big.Int, slope *big.Int) []byte {
	enc, err := templateRegistry.abi.Pack("checkLimit", id, route, maxAmount, slope)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x65c8cd63.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkLimit(bytes32 id, bytes32 route, uint256 maxAmount, uint256 slope) view returns()
func (templateRegistry *TemplateRegistry) TryPackCheckLimit(id [32]byte, route [32]byte, maxAmount *big.Int, slope *big.Int) ([]byte, error) {
	return templateRegistry.abi.Pack("checkLimit", id, route, maxAmount, slope)
}

// PackCheckLimits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf6c28c67.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkLimits(bytes32 id, (bytes32,address,address,uint256,uint256,uint256,uint256)[] limits) view returns()
func (templateRegistry *TemplateRegistry) PackCheckLimits(id [32]byte, limits []IHaloFactoryLimit) []byte {
	enc, err := templateRegistry.abi.Pack("checkLimits", id, limits)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckLimits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf6c28c67.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkLimits(bytes32 id, (bytes32,address,address,uint256,uint256,uint256,uint256)[] limits) view returns()
func (templateRegistry *TemplateRegistry) TryPackCheckLimits(id [32]byte, limits []IHaloFactoryLimit) ([]byte, error) {
	return templateRegistry.abi.Pack("checkLimits", id, limits)
}

// PackCheckUnit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84627944.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkUnit(bytes32 id, uint256[] values) view returns()
func (templateRegistry *TemplateRegistry) PackCheckUnit(id [32]byte, values []*big.Int) []byte {
	enc, err := templateRegistry.abi.Pack("checkUnit", id, values)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckUnit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84627944.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkUnit(bytes32 id, uint256[] values) view returns()
func (templateRegistry *TemplateRegistry) TryPackCheckUnit(id [32]byte, values []*big.Int) ([]byte, error) {
	return templateRegistry.abi.Pack("checkUnit", id, values)
}

// PackClassBounds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9f1c7e58.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function classBounds(bytes32 id) view returns((bytes32,uint256,uint256)[] bounds)
func (templateRegistry *TemplateRegistry) PackClassBounds(id [32]byte) []byte {
	enc, err := templateRegistry.abi.Pack("classBounds", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClassBounds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9f1c7e58.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function classBounds(bytes32 id) view returns((bytes32,uint256,uint256)[] bounds)
func (templateRegistry *TemplateRegistry) TryPackClassBounds(id [32]byte) ([]byte, error) {
	return templateRegistry.abi.Pack("classBounds", id)
}

// UnpackClassBounds is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9f1c7e58.
//
// Solidity: function classBounds(bytes32 id) view returns((bytes32,uint256,uint256)[] bounds)
func (templateRegistry *TemplateRegistry) UnpackClassBounds(data []byte) ([]ITemplateRegistryBound, error) {
	out, err := templateRegistry.abi.Unpack("classBounds", data)
	if err != nil {
		return *new([]ITemplateRegistryBound), err
	}
	out0 := *abi.ConvertType(out[0], new([]ITemplateRegistryBound)).(*[]ITemplateRegistryBound)
	return out0, nil
}

// PackCodeParts is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0c7075d7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function codeParts(bytes32 codeHash) view returns(address[] parts)
func (templateRegistry *TemplateRegistry) PackCodeParts(codeHash [32]byte) []byte {
	enc, err := templateRegistry.abi.Pack("codeParts", codeHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCodeParts is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0c7075d7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function codeParts(bytes32 codeHash) view returns(address[] parts)
func (templateRegistry *TemplateRegistry) TryPackCodeParts(codeHash [32]byte) ([]byte, error) {
	return templateRegistry.abi.Pack("codeParts", codeHash)
}

// UnpackCodeParts is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0c7075d7.
//
// Solidity: function codeParts(bytes32 codeHash) view returns(address[] parts)
func (templateRegistry *TemplateRegistry) UnpackCodeParts(data []byte) ([]common.Address, error) {
	out, err := templateRegistry.abi.Unpack("codeParts", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackComponent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe0feea54.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function component(bytes32 id, bytes32 name) view returns(bytes32 codeHash)
func (templateRegistry *TemplateRegistry) PackComponent(id [32]byte, name [32]byte) []byte {
	enc, err := templateRegistry.abi.Pack("component", id, name)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackComponent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe0feea54.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function component(bytes32 id, bytes32 name) view returns(bytes32 codeHash)
func (templateRegistry *TemplateRegistry) TryPackComponent(id [32]byte, name [32]byte) ([]byte, error) {
	return templateRegistry.abi.Pack("component", id, name)
}

// UnpackComponent is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe0feea54.
//
// Solidity: function component(bytes32 id, bytes32 name) view returns(bytes32 codeHash)
func (templateRegistry *TemplateRegistry) UnpackComponent(data []byte) ([32]byte, error) {
	out, err := templateRegistry.abi.Unpack("component", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCreationCode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7dfbb38e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function creationCode(bytes32 codeHash) view returns(bytes code)
func (templateRegistry *TemplateRegistry) PackCreationCode(codeHash [32]byte) []byte {
	enc, err := templateRegistry.abi.Pack("creationCode", codeHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreationCode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7dfbb38e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function creationCode(bytes32 codeHash) view returns(bytes code)
func (templateRegistry *TemplateRegistry) TryPackCreationCode(codeHash [32]byte) ([]byte, error) {
	return templateRegistry.abi.Pack("creationCode", codeHash)
}

// UnpackCreationCode is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7dfbb38e.
//
// Solidity: function creationCode(bytes32 codeHash) view returns(bytes code)
func (templateRegistry *TemplateRegistry) UnpackCreationCode(data []byte) ([]byte, error) {
	out, err := templateRegistry.abi.Unpack("creationCode", data)
	if err != nil {
		return *new([]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	return out0, nil
}

// PackDeploySingleton is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e0e7120.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deploySingleton(bytes32 codeHash) returns(address deployed)
func (templateRegistry *TemplateRegistry) PackDeploySingleton(codeHash [32]byte) []byte {
	enc, err := templateRegistry.abi.Pack("deploySingleton", codeHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeploySingleton is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e0e7120.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deploySingleton(bytes32 codeHash) returns(address deployed)
func (templateRegistry *TemplateRegistry) TryPackDeploySingleton(codeHash [32]byte) ([]byte, error) {
	return templateRegistry.abi.Pack("deploySingleton", codeHash)
}

// UnpackDeploySingleton is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3e0e7120.
//
// Solidity: function deploySingleton(bytes32 codeHash) returns(address deployed)
func (templateRegistry *TemplateRegistry) UnpackDeploySingleton(data []byte) (common.Address, error) {
	out, err := templateRegistry.abi.Unpack("deploySingleton", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackExpiryOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40711fb0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function expiryOf(bytes32 id) view returns(uint64 expires)
func (templateRegistry *TemplateRegistry) PackExpiryOf(id [32]byte) []byte {
	enc, err := templateRegistry.abi.Pack("expiryOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExpiryOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40711fb0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function expiryOf(bytes32 id) view returns(uint64 expires)
func (templateRegistry *TemplateRegistry) TryPackExpiryOf(id [32]byte) ([]byte, error) {
	return templateRegistry.abi.Pack("expiryOf", id)
}

// UnpackExpiryOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x40711fb0.
//
// Solidity: function expiryOf(bytes32 id) view returns(uint64 expires)
func (templateRegistry *TemplateRegistry) UnpackExpiryOf(data []byte) (uint64, error) {
	out, err := templateRegistry.abi.Unpack("expiryOf", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x248a9ca3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRoleAdmin(bytes32 role) view returns(bytes32)
func (templateRegistry *TemplateRegistry) PackGetRoleAdmin(role [32]byte) []byte {
	enc, err := templateRegistry.abi.Pack("getRoleAdmin", role)
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
func (templateRegistry *TemplateRegistry) TryPackGetRoleAdmin(role [32]byte) ([]byte, error) {
	return templateRegistry.abi.Pack("getRoleAdmin", role)
}

// UnpackGetRoleAdmin is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x248a9ca3.
//
// Solidity: function getRoleAdmin(bytes32 role) view returns(bytes32)
func (templateRegistry *TemplateRegistry) UnpackGetRoleAdmin(data []byte) ([32]byte, error) {
	out, err := templateRegistry.abi.Unpack("getRoleAdmin", data)
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
func (templateRegistry *TemplateRegistry) PackGrantRole(role [32]byte, account common.Address) []byte {
	enc, err := templateRegistry.abi.Pack("grantRole", role, account)
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
func (templateRegistry *TemplateRegistry) TryPackGrantRole(role [32]byte, account common.Address) ([]byte, error) {
	return templateRegistry.abi.Pack("grantRole", role, account)
}

// PackHasRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91d14854.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (templateRegistry *TemplateRegistry) PackHasRole(role [32]byte, account common.Address) []byte {
	enc, err := templateRegistry.abi.Pack("hasRole", role, account)
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
func (templateRegistry *TemplateRegistry) TryPackHasRole(role [32]byte, account common.Address) ([]byte, error) {
	return templateRegistry.abi.Pack("hasRole", role, account)
}

// UnpackHasRole is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91d14854.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (templateRegistry *TemplateRegistry) UnpackHasRole(data []byte) (bool, error) {
	out, err := templateRegistry.abi.Unpack("hasRole", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIntegrations is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x331a0b9e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function integrations(bytes32 id) view returns(bytes32[] ids)
func (templateRegistry *TemplateRegistry) PackIntegrations(id [32]byte) []byte {
	enc, err := templateRegistry.abi.Pack("integrations", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIntegrations is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x331a0b9e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function integrations(bytes32 id) view returns(bytes32[] ids)
func (templateRegistry *TemplateRegistry) TryPackIntegrations(id [32]byte) ([]byte, error) {
	return templateRegistry.abi.Pack("integrations", id)
}

// UnpackIntegrations is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x331a0b9e.
//
// Solidity: function integrations(bytes32 id) view returns(bytes32[] ids)
func (templateRegistry *TemplateRegistry) UnpackIntegrations(data []byte) ([][32]byte, error) {
	out, err := templateRegistry.abi.Unpack("integrations", data)
	if err != nil {
		return *new([][32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][32]byte)).(*[][32]byte)
	return out0, nil
}

// PackIsStored is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f42aeab.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isStored(bytes32 codeHash) view returns(bool)
func (templateRegistry *TemplateRegistry) PackIsStored(codeHash [32]byte) []byte {
	enc, err := templateRegistry.abi.Pack("isStored", codeHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsStored is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f42aeab.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isStored(bytes32 codeHash) view returns(bool)
func (templateRegistry *TemplateRegistry) TryPackIsStored(codeHash [32]byte) ([]byte, error) {
	return templateRegistry.abi.Pack("isStored", codeHash)
}

// UnpackIsStored is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3f42aeab.
//
// Solidity: function isStored(bytes32 codeHash) view returns(bool)
func (templateRegistry *TemplateRegistry) UnpackIsStored(data []byte) (bool, error) {
	out, err := templateRegistry.abi.Unpack("isStored", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackLimitBounds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb956069d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function limitBounds(bytes32 id) view returns((bytes32,uint256,uint256,uint256,uint256)[] bounds)
func (templateRegistry *TemplateRegistry) PackLimitBounds(id [32]byte) []byte {
	enc, err := templateRegistry.abi.Pack("limitBounds", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLimitBounds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb956069d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function limitBounds(bytes32 id) view returns((bytes32,uint256,uint256,uint256,uint256)[] bounds)
func (templateRegistry *TemplateRegistry) TryPackLimitBounds(id [32]byte) ([]byte, error) {
	return templateRegistry.abi.Pack("limitBounds", id)
}

// UnpackLimitBounds is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb956069d.
//
// Solidity: function limitBounds(bytes32 id) view returns((bytes32,uint256,uint256,uint256,uint256)[] bounds)
func (templateRegistry *TemplateRegistry) UnpackLimitBounds(data []byte) ([]ITemplateRegistryLimitBound, error) {
	out, err := templateRegistry.abi.Unpack("limitBounds", data)
	if err != nil {
		return *new([]ITemplateRegistryLimitBound), err
	}
	out0 := *abi.ConvertType(out[0], new([]ITemplateRegistryLimitBound)).(*[]ITemplateRegistryLimitBound)
	return out0, nil
}

// PackPredictSingleton is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6afc8ef8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function predictSingleton(bytes32 codeHash) view returns(address)
func (templateRegistry *TemplateRegistry) PackPredictSingleton(codeHash [32]byte) []byte {
	enc, err := templateRegistry.abi.Pack("predictSingleton", codeHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPredictSingleton is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6afc8ef8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function predictSingleton(bytes32 codeHash) view returns(address)
func (templateRegistry *TemplateRegistry) TryPackPredictSingleton(codeHash [32]byte) ([]byte, error) {
	return templateRegistry.abi.Pack("predictSingleton", codeHash)
}

// UnpackPredictSingleton is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6afc8ef8.
//
// Solidity: function predictSingleton(bytes32 codeHash) view returns(address)
func (templateRegistry *TemplateRegistry) UnpackPredictSingleton(data []byte) (common.Address, error) {
	out, err := templateRegistry.abi.Unpack("predictSingleton", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRegisterTemplate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x093ba322.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registerTemplate((bytes32,uint32,(bytes32,bytes32)[],bytes32[],(bytes32,uint256,uint256)[],(bytes32,uint256,uint256)[],(bytes32,uint256,uint256,uint256,uint256)[],bytes32,uint64) spec) returns(bytes32 id)
func (templateRegistry *TemplateRegistry) PackRegisterTemplate(spec ITemplateRegistrySpec) []byte {
	enc, err := templateRegistry.abi.Pack("registerTemplate", spec)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegisterTemplate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x093ba322.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registerTemplate((bytes32,uint32,(bytes32,bytes32)[],bytes32[],(bytes32,uint256,uint256)[],(bytes32,uint256,uint256)[],(bytes32,uint256,uint256,uint256,uint256)[],bytes32,uint64) spec) returns(bytes32 id)
func (templateRegistry *TemplateRegistry) TryPackRegisterTemplate(spec ITemplateRegistrySpec) ([]byte, error) {
	return templateRegistry.abi.Pack("registerTemplate", spec)
}

// UnpackRegisterTemplate is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x093ba322.
//
// Solidity: function registerTemplate((bytes32,uint32,(bytes32,bytes32)[],bytes32[],(bytes32,uint256,uint256)[],(bytes32,uint256,uint256)[],(bytes32,uint256,uint256,uint256,uint256)[],bytes32,uint64) spec) returns(bytes32 id)
func (templateRegistry *TemplateRegistry) UnpackRegisterTemplate(data []byte) ([32]byte, error) {
	out, err := templateRegistry.abi.Unpack("registerTemplate", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRenounceRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36568abe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceRole(bytes32 role, address callerConfirmation) returns()
func (templateRegistry *TemplateRegistry) PackRenounceRole(role [32]byte, callerConfirmation common.Address) []byte {
	enc, err := templateRegistry.abi.Pack("renounceRole", role, callerConfirmation)
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
func (templateRegistry *TemplateRegistry) TryPackRenounceRole(role [32]byte, callerConfirmation common.Address) ([]byte, error) {
	return templateRegistry.abi.Pack("renounceRole", role, callerConfirmation)
}

// PackRevokeRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd547741f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revokeRole(bytes32 role, address account) returns()
func (templateRegistry *TemplateRegistry) PackRevokeRole(role [32]byte, account common.Address) []byte {
	enc, err := templateRegistry.abi.Pack("revokeRole", role, account)
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
func (templateRegistry *TemplateRegistry) TryPackRevokeRole(role [32]byte, account common.Address) ([]byte, error) {
	return templateRegistry.abi.Pack("revokeRole", role, account)
}

// PackSetStatus is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8de654ba.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setStatus(bytes32 id, uint8 status) returns()
func (templateRegistry *TemplateRegistry) PackSetStatus(id [32]byte, status uint8) []byte {
	enc, err := templateRegistry.abi.Pack("setStatus", id, status)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetStatus is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8de654ba.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setStatus(bytes32 id, uint8 status) returns()
func (templateRegistry *TemplateRegistry) TryPackSetStatus(id [32]byte, status uint8) ([]byte, error) {
	return templateRegistry.abi.Pack("setStatus", id, status)
}

// PackSingleton is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb2d952ec.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function singleton(bytes32 codeHash) view returns(address deployed)
func (templateRegistry *TemplateRegistry) PackSingleton(codeHash [32]byte) []byte {
	enc, err := templateRegistry.abi.Pack("singleton", codeHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSingleton is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb2d952ec.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function singleton(bytes32 codeHash) view returns(address deployed)
func (templateRegistry *TemplateRegistry) TryPackSingleton(codeHash [32]byte) ([]byte, error) {
	return templateRegistry.abi.Pack("singleton", codeHash)
}

// UnpackSingleton is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb2d952ec.
//
// Solidity: function singleton(bytes32 codeHash) view returns(address deployed)
func (templateRegistry *TemplateRegistry) UnpackSingleton(data []byte) (common.Address, error) {
	out, err := templateRegistry.abi.Unpack("singleton", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackStatusOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc7df14e2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function statusOf(bytes32 id) view returns(uint8 status)
func (templateRegistry *TemplateRegistry) PackStatusOf(id [32]byte) []byte {
	enc, err := templateRegistry.abi.Pack("statusOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStatusOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc7df14e2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function statusOf(bytes32 id) view returns(uint8 status)
func (templateRegistry *TemplateRegistry) TryPackStatusOf(id [32]byte) ([]byte, error) {
	return templateRegistry.abi.Pack("statusOf", id)
}

// UnpackStatusOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc7df14e2.
//
// Solidity: function statusOf(bytes32 id) view returns(uint8 status)
func (templateRegistry *TemplateRegistry) UnpackStatusOf(data []byte) (uint8, error) {
	out, err := templateRegistry.abi.Unpack("statusOf", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackStoreCode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x47d2e792.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function storeCode(bytes code) returns(bytes32 codeHash)
func (templateRegistry *TemplateRegistry) PackStoreCode(code []byte) []byte {
	enc, err := templateRegistry.abi.Pack("storeCode", code)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStoreCode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x47d2e792.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function storeCode(bytes code) returns(bytes32 codeHash)
func (templateRegistry *TemplateRegistry) TryPackStoreCode(code []byte) ([]byte, error) {
	return templateRegistry.abi.Pack("storeCode", code)
}

// UnpackStoreCode is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x47d2e792.
//
// Solidity: function storeCode(bytes code) returns(bytes32 codeHash)
func (templateRegistry *TemplateRegistry) UnpackStoreCode(data []byte) ([32]byte, error) {
	out, err := templateRegistry.abi.Unpack("storeCode", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (templateRegistry *TemplateRegistry) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := templateRegistry.abi.Pack("supportsInterface", interfaceId)
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
func (templateRegistry *TemplateRegistry) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return templateRegistry.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (templateRegistry *TemplateRegistry) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := templateRegistry.abi.Unpack("supportsInterface", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTemplate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x77ceb0be.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function template(bytes32 id) view returns((bytes32,uint32,(bytes32,bytes32)[],bytes32[],(bytes32,uint256,uint256)[],(bytes32,uint256,uint256)[],(bytes32,uint256,uint256,uint256,uint256)[],bytes32,uint64) spec, uint8 status)
func (templateRegistry *TemplateRegistry) PackTemplate(id [32]byte) []byte {
	enc, err := templateRegistry.abi.Pack("template", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTemplate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x77ceb0be.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function template(bytes32 id) view returns((bytes32,uint32,(bytes32,bytes32)[],bytes32[],(bytes32,uint256,uint256)[],(bytes32,uint256,uint256)[],(bytes32,uint256,uint256,uint256,uint256)[],bytes32,uint64) spec, uint8 status)
func (templateRegistry *TemplateRegistry) TryPackTemplate(id [32]byte) ([]byte, error) {
	return templateRegistry.abi.Pack("template", id)
}

// TemplateRegistryTemplateOutput serves as a container for the return parameters of contract
// method Template.
type TemplateRegistryTemplateOutput struct {
	Spec   ITemplateRegistrySpec
	Status uint8
}

// UnpackTemplate is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x77ceb0be.
//
// Solidity: function template(bytes32 id) view returns((bytes32,uint32,(bytes32,bytes32)[],bytes32[],(bytes32,uint256,uint256)[],(bytes32,uint256,uint256)[],(bytes32,uint256,uint256,uint256,uint256)[],bytes32,uint64) spec, uint8 status)
func (templateRegistry *TemplateRegistry) UnpackTemplate(data []byte) (TemplateRegistryTemplateOutput, error) {
	out, err := templateRegistry.abi.Unpack("template", data)
	outstruct := new(TemplateRegistryTemplateOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Spec = *abi.ConvertType(out[0], new(ITemplateRegistrySpec)).(*ITemplateRegistrySpec)
	outstruct.Status = *abi.ConvertType(out[1], new(uint8)).(*uint8)
	return *outstruct, nil
}

// PackTemplateId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc2b5d372.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function templateId(bytes32 name, uint32 version) pure returns(bytes32 id)
func (templateRegistry *TemplateRegistry) PackTemplateId(name [32]byte, version uint32) []byte {
	enc, err := templateRegistry.abi.Pack("templateId", name, version)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTemplateId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc2b5d372.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function templateId(bytes32 name, uint32 version) pure returns(bytes32 id)
func (templateRegistry *TemplateRegistry) TryPackTemplateId(name [32]byte, version uint32) ([]byte, error) {
	return templateRegistry.abi.Pack("templateId", name, version)
}

// UnpackTemplateId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc2b5d372.
//
// Solidity: function templateId(bytes32 name, uint32 version) pure returns(bytes32 id)
func (templateRegistry *TemplateRegistry) UnpackTemplateId(data []byte) ([32]byte, error) {
	out, err := templateRegistry.abi.Unpack("templateId", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackUnitBounds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeaecadd4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unitBounds(bytes32 id) view returns((bytes32,uint256,uint256)[] bounds)
func (templateRegistry *TemplateRegistry) PackUnitBounds(id [32]byte) []byte {
	enc, err := templateRegistry.abi.Pack("unitBounds", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnitBounds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeaecadd4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unitBounds(bytes32 id) view returns((bytes32,uint256,uint256)[] bounds)
func (templateRegistry *TemplateRegistry) TryPackUnitBounds(id [32]byte) ([]byte, error) {
	return templateRegistry.abi.Pack("unitBounds", id)
}

// UnpackUnitBounds is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xeaecadd4.
//
// Solidity: function unitBounds(bytes32 id) view returns((bytes32,uint256,uint256)[] bounds)
func (templateRegistry *TemplateRegistry) UnpackUnitBounds(data []byte) ([]ITemplateRegistryBound, error) {
	out, err := templateRegistry.abi.Unpack("unitBounds", data)
	if err != nil {
		return *new([]ITemplateRegistryBound), err
	}
	out0 := *abi.ConvertType(out[0], new([]ITemplateRegistryBound)).(*[]ITemplateRegistryBound)
	return out0, nil
}

// TemplateRegistryCodeStored represents a CodeStored event raised by the TemplateRegistry contract.
type TemplateRegistryCodeStored struct {
	CodeHash [32]byte
	Size     *big.Int
	Parts    []common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const TemplateRegistryCodeStoredEventName = "CodeStored"

// ContractEventName returns the user-defined event name.
func (TemplateRegistryCodeStored) ContractEventName() string {
	return TemplateRegistryCodeStoredEventName
}

// UnpackCodeStoredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CodeStored(bytes32 indexed codeHash, uint256 size, address[] parts)
func (templateRegistry *TemplateRegistry) UnpackCodeStoredEvent(log *types.Log) (*TemplateRegistryCodeStored, error) {
	event := "CodeStored"
	if len(log.Topics) == 0 || log.Topics[0] != templateRegistry.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TemplateRegistryCodeStored)
	if len(log.Data) > 0 {
		if err := templateRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range templateRegistry.abi.Events[event].Inputs {
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

// TemplateRegistryRoleAdminChanged represents a RoleAdminChanged event raised by the TemplateRegistry contract.
type TemplateRegistryRoleAdminChanged struct {
	Role              [32]byte
	PreviousAdminRole [32]byte
	NewAdminRole      [32]byte
	Raw               *types.Log // Blockchain specific contextual infos
}

const TemplateRegistryRoleAdminChangedEventName = "RoleAdminChanged"

// ContractEventName returns the user-defined event name.
func (TemplateRegistryRoleAdminChanged) ContractEventName() string {
	return TemplateRegistryRoleAdminChangedEventName
}

// UnpackRoleAdminChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleAdminChanged(bytes32 indexed role, bytes32 indexed previousAdminRole, bytes32 indexed newAdminRole)
func (templateRegistry *TemplateRegistry) UnpackRoleAdminChangedEvent(log *types.Log) (*TemplateRegistryRoleAdminChanged, error) {
	event := "RoleAdminChanged"
	if len(log.Topics) == 0 || log.Topics[0] != templateRegistry.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TemplateRegistryRoleAdminChanged)
	if len(log.Data) > 0 {
		if err := templateRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range templateRegistry.abi.Events[event].Inputs {
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

// TemplateRegistryRoleGranted represents a RoleGranted event raised by the TemplateRegistry contract.
type TemplateRegistryRoleGranted struct {
	Role    [32]byte
	Account common.Address
	Sender  common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const TemplateRegistryRoleGrantedEventName = "RoleGranted"

// ContractEventName returns the user-defined event name.
func (TemplateRegistryRoleGranted) ContractEventName() string {
	return TemplateRegistryRoleGrantedEventName
}

// UnpackRoleGrantedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleGranted(bytes32 indexed role, address indexed account, address indexed sender)
func (templateRegistry *TemplateRegistry) UnpackRoleGrantedEvent(log *types.Log) (*TemplateRegistryRoleGranted, error) {
	event := "RoleGranted"
	if len(log.Topics) == 0 || log.Topics[0] != templateRegistry.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TemplateRegistryRoleGranted)
	if len(log.Data) > 0 {
		if err := templateRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range templateRegistry.abi.Events[event].Inputs {
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

// TemplateRegistryRoleRevoked represents a RoleRevoked event raised by the TemplateRegistry contract.
type TemplateRegistryRoleRevoked struct {
	Role    [32]byte
	Account common.Address
	Sender  common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const TemplateRegistryRoleRevokedEventName = "RoleRevoked"

// ContractEventName returns the user-defined event name.
func (TemplateRegistryRoleRevoked) ContractEventName() string {
	return TemplateRegistryRoleRevokedEventName
}

// UnpackRoleRevokedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleRevoked(bytes32 indexed role, address indexed account, address indexed sender)
func (templateRegistry *TemplateRegistry) UnpackRoleRevokedEvent(log *types.Log) (*TemplateRegistryRoleRevoked, error) {
	event := "RoleRevoked"
	if len(log.Topics) == 0 || log.Topics[0] != templateRegistry.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TemplateRegistryRoleRevoked)
	if len(log.Data) > 0 {
		if err := templateRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range templateRegistry.abi.Events[event].Inputs {
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

// TemplateRegistrySingletonDeployed represents a SingletonDeployed event raised by the TemplateRegistry contract.
type TemplateRegistrySingletonDeployed struct {
	CodeHash  [32]byte
	Singleton common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const TemplateRegistrySingletonDeployedEventName = "SingletonDeployed"

// ContractEventName returns the user-defined event name.
func (TemplateRegistrySingletonDeployed) ContractEventName() string {
	return TemplateRegistrySingletonDeployedEventName
}

// UnpackSingletonDeployedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SingletonDeployed(bytes32 indexed codeHash, address indexed singleton)
func (templateRegistry *TemplateRegistry) UnpackSingletonDeployedEvent(log *types.Log) (*TemplateRegistrySingletonDeployed, error) {
	event := "SingletonDeployed"
	if len(log.Topics) == 0 || log.Topics[0] != templateRegistry.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TemplateRegistrySingletonDeployed)
	if len(log.Data) > 0 {
		if err := templateRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range templateRegistry.abi.Events[event].Inputs {
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

// TemplateRegistryTemplateRegistered represents a TemplateRegistered event raised by the TemplateRegistry contract.
type TemplateRegistryTemplateRegistered struct {
	Id      [32]byte
	Name    [32]byte
	Version uint32
	Spec    ITemplateRegistrySpec
	Raw     *types.Log // Blockchain specific contextual infos
}

const TemplateRegistryTemplateRegisteredEventName = "TemplateRegistered"

// ContractEventName returns the user-defined event name.
func (TemplateRegistryTemplateRegistered) ContractEventName() string {
	return TemplateRegistryTemplateRegisteredEventName
}

// UnpackTemplateRegisteredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TemplateRegistered(bytes32 indexed id, bytes32 indexed name, uint32 indexed version, (bytes32,uint32,(bytes32,bytes32)[],bytes32[],(bytes32,uint256,uint256)[],(bytes32,uint256,uint256)[],(bytes32,uint256,uint256,uint256,uint256)[],bytes32,uint64) spec)
func (templateRegistry *TemplateRegistry) UnpackTemplateRegisteredEvent(log *types.Log) (*TemplateRegistryTemplateRegistered, error) {
	event := "TemplateRegistered"
	if len(log.Topics) == 0 || log.Topics[0] != templateRegistry.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TemplateRegistryTemplateRegistered)
	if len(log.Data) > 0 {
		if err := templateRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range templateRegistry.abi.Events[event].Inputs {
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

// TemplateRegistryTemplateStatusSet represents a TemplateStatusSet event raised by the TemplateRegistry contract.
type TemplateRegistryTemplateStatusSet struct {
	Id   [32]byte
	From uint8
	To   uint8
	Raw  *types.Log // Blockchain specific contextual infos
}

const TemplateRegistryTemplateStatusSetEventName = "TemplateStatusSet"

// ContractEventName returns the user-defined event name.
func (TemplateRegistryTemplateStatusSet) ContractEventName() string {
	return TemplateRegistryTemplateStatusSetEventName
}

// UnpackTemplateStatusSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TemplateStatusSet(bytes32 indexed id, uint8 from, uint8 to)
func (templateRegistry *TemplateRegistry) UnpackTemplateStatusSetEvent(log *types.Log) (*TemplateRegistryTemplateStatusSet, error) {
	event := "TemplateStatusSet"
	if len(log.Topics) == 0 || log.Topics[0] != templateRegistry.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(TemplateRegistryTemplateStatusSet)
	if len(log.Data) > 0 {
		if err := templateRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range templateRegistry.abi.Events[event].Inputs {
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
func (templateRegistry *TemplateRegistry) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], templateRegistry.abi.Errors["AccessControlBadConfirmation"].ID.Bytes()[:4]) {
		return templateRegistry.UnpackAccessControlBadConfirmationError(raw[4:])
	}
	if bytes.Equal(raw[:4], templateRegistry.abi.Errors["AccessControlUnauthorizedAccount"].ID.Bytes()[:4]) {
		return templateRegistry.UnpackAccessControlUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], templateRegistry.abi.Errors["CodeNotStored"].ID.Bytes()[:4]) {
		return templateRegistry.UnpackCodeNotStoredError(raw[4:])
	}
	if bytes.Equal(raw[:4], templateRegistry.abi.Errors["CodeTooLarge"].ID.Bytes()[:4]) {
		return templateRegistry.UnpackCodeTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], templateRegistry.abi.Errors["ComponentUnknown"].ID.Bytes()[:4]) {
		return templateRegistry.UnpackComponentUnknownError(raw[4:])
	}
	if bytes.Equal(raw[:4], templateRegistry.abi.Errors["Create2EmptyBytecode"].ID.Bytes()[:4]) {
		return templateRegistry.UnpackCreate2EmptyBytecodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], templateRegistry.abi.Errors["DuplicateName"].ID.Bytes()[:4]) {
		return templateRegistry.UnpackDuplicateNameError(raw[4:])
	}
	if bytes.Equal(raw[:4], templateRegistry.abi.Errors["EmptyCode"].ID.Bytes()[:4]) {
		return templateRegistry.UnpackEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], templateRegistry.abi.Errors["EmptyName"].ID.Bytes()[:4]) {
		return templateRegistry.UnpackEmptyNameError(raw[4:])
	}
	if bytes.Equal(raw[:4], templateRegistry.abi.Errors["EmptyRange"].ID.Bytes()[:4]) {
		return templateRegistry.UnpackEmptyRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], templateRegistry.abi.Errors["ExpiryNotInFuture"].ID.Bytes()[:4]) {
		return templateRegistry.UnpackExpiryNotInFutureError(raw[4:])
	}
	if bytes.Equal(raw[:4], templateRegistry.abi.Errors["FailedDeployment"].ID.Bytes()[:4]) {
		return templateRegistry.UnpackFailedDeploymentError(raw[4:])
	}
	if bytes.Equal(raw[:4], templateRegistry.abi.Errors["InsufficientBalance"].ID.Bytes()[:4]) {
		return templateRegistry.UnpackInsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], templateRegistry.abi.Errors["InvalidFirst"].ID.Bytes()[:4]) {
		return templateRegistry.UnpackInvalidFirstError(raw[4:])
	}
	if bytes.Equal(raw[:4], templateRegistry.abi.Errors["LimitNeverFills"].ID.Bytes()[:4]) {
		return templateRegistry.UnpackLimitNeverFillsError(raw[4:])
	}
	if bytes.Equal(raw[:4], templateRegistry.abi.Errors["MaxAmountOutOfBounds"].ID.Bytes()[:4]) {
		return templateRegistry.UnpackMaxAmountOutOfBoundsError(raw[4:])
	}
	if bytes.Equal(raw[:4], templateRegistry.abi.Errors["ParameterMismatch"].ID.Bytes()[:4]) {
		return templateRegistry.UnpackParameterMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], templateRegistry.abi.Errors["RouteUnknown"].ID.Bytes()[:4]) {
		return templateRegistry.UnpackRouteUnknownError(raw[4:])
	}
	if bytes.Equal(raw[:4], templateRegistry.abi.Errors["SingletonFailed"].ID.Bytes()[:4]) {
		return templateRegistry.UnpackSingletonFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], templateRegistry.abi.Errors["SingletonNotDeployed"].ID.Bytes()[:4]) {
		return templateRegistry.UnpackSingletonNotDeployedError(raw[4:])
	}
	if bytes.Equal(raw[:4], templateRegistry.abi.Errors["SlopeOutOfBounds"].ID.Bytes()[:4]) {
		return templateRegistry.UnpackSlopeOutOfBoundsError(raw[4:])
	}
	if bytes.Equal(raw[:4], templateRegistry.abi.Errors["SpecTooLarge"].ID.Bytes()[:4]) {
		return templateRegistry.UnpackSpecTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], templateRegistry.abi.Errors["StatusTransition"].ID.Bytes()[:4]) {
		return templateRegistry.UnpackStatusTransitionError(raw[4:])
	}
	if bytes.Equal(raw[:4], templateRegistry.abi.Errors["TemplateClosedForClasses"].ID.Bytes()[:4]) {
		return templateRegistry.UnpackTemplateClosedForClassesError(raw[4:])
	}
	if bytes.Equal(raw[:4], templateRegistry.abi.Errors["TemplateClosedForUnits"].ID.Bytes()[:4]) {
		return templateRegistry.UnpackTemplateClosedForUnitsError(raw[4:])
	}
	if bytes.Equal(raw[:4], templateRegistry.abi.Errors["TemplateExists"].ID.Bytes()[:4]) {
		return templateRegistry.UnpackTemplateExistsError(raw[4:])
	}
	if bytes.Equal(raw[:4], templateRegistry.abi.Errors["TemplateUnknown"].ID.Bytes()[:4]) {
		return templateRegistry.UnpackTemplateUnknownError(raw[4:])
	}
	if bytes.Equal(raw[:4], templateRegistry.abi.Errors["UnlimitedWithSlope"].ID.Bytes()[:4]) {
		return templateRegistry.UnpackUnlimitedWithSlopeError(raw[4:])
	}
	if bytes.Equal(raw[:4], templateRegistry.abi.Errors["ValueCount"].ID.Bytes()[:4]) {
		return templateRegistry.UnpackValueCountError(raw[4:])
	}
	if bytes.Equal(raw[:4], templateRegistry.abi.Errors["ValueOutOfBounds"].ID.Bytes()[:4]) {
		return templateRegistry.UnpackValueOutOfBoundsError(raw[4:])
	}
	if bytes.Equal(raw[:4], templateRegistry.abi.Errors["ZeroAuditDigest"].ID.Bytes()[:4]) {
		return templateRegistry.UnpackZeroAuditDigestError(raw[4:])
	}
	if bytes.Equal(raw[:4], templateRegistry.abi.Errors["ZeroGovernance"].ID.Bytes()[:4]) {
		return templateRegistry.UnpackZeroGovernanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], templateRegistry.abi.Errors["ZeroVersion"].ID.Bytes()[:4]) {
		return templateRegistry.UnpackZeroVersionError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// TemplateRegistryAccessControlBadConfirmation represents a AccessControlBadConfirmation error raised by the TemplateRegistry contract.
type TemplateRegistryAccessControlBadConfirmation struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessControlBadConfirmation()
func TemplateRegistryAccessControlBadConfirmationErrorID() common.Hash {
	return common.HexToHash("0x6697b23232a647058342c0724fe7c415cab25915b54e5dbc03f233173d37b41c")
}

// UnpackAccessControlBadConfirmationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessControlBadConfirmation()
func (templateRegistry *TemplateRegistry) UnpackAccessControlBadConfirmationError(raw []byte) (*TemplateRegistryAccessControlBadConfirmation, error) {
	out := new(TemplateRegistryAccessControlBadConfirmation)
	if err := templateRegistry.abi.UnpackIntoInterface(out, "AccessControlBadConfirmation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TemplateRegistryAccessControlUnauthorizedAccount represents a AccessControlUnauthorizedAccount error raised by the TemplateRegistry contract.
type TemplateRegistryAccessControlUnauthorizedAccount struct {
	Account    common.Address
	NeededRole [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 neededRole)
func TemplateRegistryAccessControlUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0xe2517d3fbfae6f8515ef5ff1ccedc3933ab0cbbda0b492c06eb54ad10ef03b3e")
}

// UnpackAccessControlUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 neededRole)
func (templateRegistry *TemplateRegistry) UnpackAccessControlUnauthorizedAccountError(raw []byte) (*TemplateRegistryAccessControlUnauthorizedAccount, error) {
	out := new(TemplateRegistryAccessControlUnauthorizedAccount)
	if err := templateRegistry.abi.UnpackIntoInterface(out, "AccessControlUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TemplateRegistryCodeNotStored represents a CodeNotStored error raised by the TemplateRegistry contract.
type TemplateRegistryCodeNotStored struct {
	CodeHash [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CodeNotStored(bytes32 codeHash)
func TemplateRegistryCodeNotStoredErrorID() common.Hash {
	return common.HexToHash("0xdf6428e3321160cb55222acc1d186ee5b39f3fc2e9690111647937b7b80c2277")
}

// UnpackCodeNotStoredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CodeNotStored(bytes32 codeHash)
func (templateRegistry *TemplateRegistry) UnpackCodeNotStoredError(raw []byte) (*TemplateRegistryCodeNotStored, error) {
	out := new(TemplateRegistryCodeNotStored)
	if err := templateRegistry.abi.UnpackIntoInterface(out, "CodeNotStored", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TemplateRegistryCodeTooLarge represents a CodeTooLarge error raised by the TemplateRegistry contract.
type TemplateRegistryCodeTooLarge struct {
	Size *big.Int
	Max  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CodeTooLarge(uint256 size, uint256 max)
func TemplateRegistryCodeTooLargeErrorID() common.Hash {
	return common.HexToHash("0xd069b8e18025c1c5f9c6121b6da9ff108df53acefb58fde300cf0bad8ff8d487")
}

// UnpackCodeTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CodeTooLarge(uint256 size, uint256 max)
func (templateRegistry *TemplateRegistry) UnpackCodeTooLargeError(raw []byte) (*TemplateRegistryCodeTooLarge, error) {
	out := new(TemplateRegistryCodeTooLarge)
	if err := templateRegistry.abi.UnpackIntoInterface(out, "CodeTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TemplateRegistryComponentUnknown represents a ComponentUnknown error raised by the TemplateRegistry contract.
type TemplateRegistryComponentUnknown struct {
	Id   [32]byte
	Name [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ComponentUnknown(bytes32 id, bytes32 name)
func TemplateRegistryComponentUnknownErrorID() common.Hash {
	return common.HexToHash("0x16a57ae7bec81b25fd085dc5f1a4a61f2353973244eea3074e5b05560af58afc")
}

// UnpackComponentUnknownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ComponentUnknown(bytes32 id, bytes32 name)
func (templateRegistry *TemplateRegistry) UnpackComponentUnknownError(raw []byte) (*TemplateRegistryComponentUnknown, error) {
	out := new(TemplateRegistryComponentUnknown)
	if err := templateRegistry.abi.UnpackIntoInterface(out, "ComponentUnknown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TemplateRegistryCreate2EmptyBytecode represents a Create2EmptyBytecode error raised by the TemplateRegistry contract.
type TemplateRegistryCreate2EmptyBytecode struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Create2EmptyBytecode()
func TemplateRegistryCreate2EmptyBytecodeErrorID() common.Hash {
	return common.HexToHash("0x4ca249dcffe41558ef8b961d71c905e4fa4317a1663f377b9610642e4e0abdb6")
}

// UnpackCreate2EmptyBytecodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Create2EmptyBytecode()
func (templateRegistry *TemplateRegistry) UnpackCreate2EmptyBytecodeError(raw []byte) (*TemplateRegistryCreate2EmptyBytecode, error) {
	out := new(TemplateRegistryCreate2EmptyBytecode)
	if err := templateRegistry.abi.UnpackIntoInterface(out, "Create2EmptyBytecode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TemplateRegistryDuplicateName represents a DuplicateName error raised by the TemplateRegistry contract.
type TemplateRegistryDuplicateName struct {
	Name [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DuplicateName(bytes32 name)
func TemplateRegistryDuplicateNameErrorID() common.Hash {
	return common.HexToHash("0xa3dbb2f8a89730b39f771e9d1c19c874bf8fae0d018df33302d826c8ef96dca8")
}

// UnpackDuplicateNameError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DuplicateName(bytes32 name)
func (templateRegistry *TemplateRegistry) UnpackDuplicateNameError(raw []byte) (*TemplateRegistryDuplicateName, error) {
	out := new(TemplateRegistryDuplicateName)
	if err := templateRegistry.abi.UnpackIntoInterface(out, "DuplicateName", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TemplateRegistryEmptyCode represents a EmptyCode error raised by the TemplateRegistry contract.
type TemplateRegistryEmptyCode struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EmptyCode()
func TemplateRegistryEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x1858b10bfa307fab88c234e0eede6d6d9cabb845e6023b67205d26ba90751e48")
}

// UnpackEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EmptyCode()
func (templateRegistry *TemplateRegistry) UnpackEmptyCodeError(raw []byte) (*TemplateRegistryEmptyCode, error) {
	out := new(TemplateRegistryEmptyCode)
	if err := templateRegistry.abi.UnpackIntoInterface(out, "EmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TemplateRegistryEmptyName represents a EmptyName error raised by the TemplateRegistry contract.
type TemplateRegistryEmptyName struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EmptyName()
func TemplateRegistryEmptyNameErrorID() common.Hash {
	return common.HexToHash("0x2ef131051921ac1500c097e497a691f596827ccfeb2703bc406b6c5e1fd0bb26")
}

// UnpackEmptyNameError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EmptyName()
func (templateRegistry *TemplateRegistry) UnpackEmptyNameError(raw []byte) (*TemplateRegistryEmptyName, error) {
	out := new(TemplateRegistryEmptyName)
	if err := templateRegistry.abi.UnpackIntoInterface(out, "EmptyName", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TemplateRegistryEmptyRange represents a EmptyRange error raised by the TemplateRegistry contract.
type TemplateRegistryEmptyRange struct {
	Name [32]byte
	Min  *big.Int
	Max  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EmptyRange(bytes32 name, uint256 min, uint256 max)
func TemplateRegistryEmptyRangeErrorID() common.Hash {
	return common.HexToHash("0x1de62bcde5a4d5b10d30379d6cd4852d42accb950cc15342c403421c3c9da09f")
}

// UnpackEmptyRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EmptyRange(bytes32 name, uint256 min, uint256 max)
func (templateRegistry *TemplateRegistry) UnpackEmptyRangeError(raw []byte) (*TemplateRegistryEmptyRange, error) {
	out := new(TemplateRegistryEmptyRange)
	if err := templateRegistry.abi.UnpackIntoInterface(out, "EmptyRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TemplateRegistryExpiryNotInFuture represents a ExpiryNotInFuture error raised by the TemplateRegistry contract.
type TemplateRegistryExpiryNotInFuture struct {
	Expires   uint64
	Timestamp *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ExpiryNotInFuture(uint64 expires, uint256 timestamp)
func TemplateRegistryExpiryNotInFutureErrorID() common.Hash {
	return common.HexToHash("0x6a43036e10a2f8c059d8bf6c3f4d70e4cd77f1eb6ac41c57fbd2fa62fe93ba31")
}

// UnpackExpiryNotInFutureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ExpiryNotInFuture(uint64 expires, uint256 timestamp)
func (templateRegistry *TemplateRegistry) UnpackExpiryNotInFutureError(raw []byte) (*TemplateRegistryExpiryNotInFuture, error) {
	out := new(TemplateRegistryExpiryNotInFuture)
	if err := templateRegistry.abi.UnpackIntoInterface(out, "ExpiryNotInFuture", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TemplateRegistryFailedDeployment represents a FailedDeployment error raised by the TemplateRegistry contract.
type TemplateRegistryFailedDeployment struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedDeployment()
func TemplateRegistryFailedDeploymentErrorID() common.Hash {
	return common.HexToHash("0xb06ebf3d5067824a3fe5d5ba19471e035a7de6c88dac362c77b162830a5b9093")
}

// UnpackFailedDeploymentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedDeployment()
func (templateRegistry *TemplateRegistry) UnpackFailedDeploymentError(raw []byte) (*TemplateRegistryFailedDeployment, error) {
	out := new(TemplateRegistryFailedDeployment)
	if err := templateRegistry.abi.UnpackIntoInterface(out, "FailedDeployment", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TemplateRegistryInsufficientBalance represents a InsufficientBalance error raised by the TemplateRegistry contract.
type TemplateRegistryInsufficientBalance struct {
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func TemplateRegistryInsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xcf4791818fba6e019216eb4864093b4947f674afada5d305e57d598b641dad1d")
}

// UnpackInsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func (templateRegistry *TemplateRegistry) UnpackInsufficientBalanceError(raw []byte) (*TemplateRegistryInsufficientBalance, error) {
	out := new(TemplateRegistryInsufficientBalance)
	if err := templateRegistry.abi.UnpackIntoInterface(out, "InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TemplateRegistryInvalidFirst represents a InvalidFirst error raised by the TemplateRegistry contract.
type TemplateRegistryInvalidFirst struct {
	Route     [32]byte
	MaxAmount *big.Int
	Slope     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidFirst(bytes32 route, uint256 maxAmount, uint256 slope)
func TemplateRegistryInvalidFirstErrorID() common.Hash {
	return common.HexToHash("0x07b408fb3d792effbe9bfa93807de6a55bc4951130a18611c084c9ca1fa2a834")
}

// UnpackInvalidFirstError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidFirst(bytes32 route, uint256 maxAmount, uint256 slope)
func (templateRegistry *TemplateRegistry) UnpackInvalidFirstError(raw []byte) (*TemplateRegistryInvalidFirst, error) {
	out := new(TemplateRegistryInvalidFirst)
	if err := templateRegistry.abi.UnpackIntoInterface(out, "InvalidFirst", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TemplateRegistryLimitNeverFills represents a LimitNeverFills error raised by the TemplateRegistry contract.
type TemplateRegistryLimitNeverFills struct {
	Route     [32]byte
	MaxAmount *big.Int
	Slope     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LimitNeverFills(bytes32 route, uint256 maxAmount, uint256 slope)
func TemplateRegistryLimitNeverFillsErrorID() common.Hash {
	return common.HexToHash("0x615e3f56a699638d6b8ef63e5f3d6b9ab4e545acf0601249fece65674044a9dd")
}

// UnpackLimitNeverFillsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LimitNeverFills(bytes32 route, uint256 maxAmount, uint256 slope)
func (templateRegistry *TemplateRegistry) UnpackLimitNeverFillsError(raw []byte) (*TemplateRegistryLimitNeverFills, error) {
	out := new(TemplateRegistryLimitNeverFills)
	if err := templateRegistry.abi.UnpackIntoInterface(out, "LimitNeverFills", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TemplateRegistryMaxAmountOutOfBounds represents a MaxAmountOutOfBounds error raised by the TemplateRegistry contract.
type TemplateRegistryMaxAmountOutOfBounds struct {
	Route     [32]byte
	MaxAmount *big.Int
	Min       *big.Int
	Max       *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MaxAmountOutOfBounds(bytes32 route, uint256 maxAmount, uint256 min, uint256 max)
func TemplateRegistryMaxAmountOutOfBoundsErrorID() common.Hash {
	return common.HexToHash("0x856427425dc3dc569dbdc8147713a9e6e407a705abfee4c205cc5cdf4e436af7")
}

// UnpackMaxAmountOutOfBoundsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MaxAmountOutOfBounds(bytes32 route, uint256 maxAmount, uint256 min, uint256 max)
func (templateRegistry *TemplateRegistry) UnpackMaxAmountOutOfBoundsError(raw []byte) (*TemplateRegistryMaxAmountOutOfBounds, error) {
	out := new(TemplateRegistryMaxAmountOutOfBounds)
	if err := templateRegistry.abi.UnpackIntoInterface(out, "MaxAmountOutOfBounds", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TemplateRegistryParameterMismatch represents a ParameterMismatch error raised by the TemplateRegistry contract.
type TemplateRegistryParameterMismatch struct {
	Index    *big.Int
	Expected [32]byte
	Actual   [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ParameterMismatch(uint256 index, bytes32 expected, bytes32 actual)
func TemplateRegistryParameterMismatchErrorID() common.Hash {
	return common.HexToHash("0xc6d9c4ce08216dee2cdd9bd693fecd3217df7dca941ce051e839980860ce713a")
}

// UnpackParameterMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ParameterMismatch(uint256 index, bytes32 expected, bytes32 actual)
func (templateRegistry *TemplateRegistry) UnpackParameterMismatchError(raw []byte) (*TemplateRegistryParameterMismatch, error) {
	out := new(TemplateRegistryParameterMismatch)
	if err := templateRegistry.abi.UnpackIntoInterface(out, "ParameterMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TemplateRegistryRouteUnknown represents a RouteUnknown error raised by the TemplateRegistry contract.
type TemplateRegistryRouteUnknown struct {
	Id    [32]byte
	Route [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RouteUnknown(bytes32 id, bytes32 route)
func TemplateRegistryRouteUnknownErrorID() common.Hash {
	return common.HexToHash("0x6f71b89c88533cf716931166e93abf2dae3d64fc63ab6e5bf132f3c02f575ad5")
}

// UnpackRouteUnknownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RouteUnknown(bytes32 id, bytes32 route)
func (templateRegistry *TemplateRegistry) UnpackRouteUnknownError(raw []byte) (*TemplateRegistryRouteUnknown, error) {
	out := new(TemplateRegistryRouteUnknown)
	if err := templateRegistry.abi.UnpackIntoInterface(out, "RouteUnknown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TemplateRegistrySingletonFailed represents a SingletonFailed error raised by the TemplateRegistry contract.
type TemplateRegistrySingletonFailed struct {
	CodeHash [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SingletonFailed(bytes32 codeHash)
func TemplateRegistrySingletonFailedErrorID() common.Hash {
	return common.HexToHash("0xab0c255a0c84041b3a25588949f18361bbb412e24a4e270f85497d3cbba78eed")
}

// UnpackSingletonFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SingletonFailed(bytes32 codeHash)
func (templateRegistry *TemplateRegistry) UnpackSingletonFailedError(raw []byte) (*TemplateRegistrySingletonFailed, error) {
	out := new(TemplateRegistrySingletonFailed)
	if err := templateRegistry.abi.UnpackIntoInterface(out, "SingletonFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TemplateRegistrySingletonNotDeployed represents a SingletonNotDeployed error raised by the TemplateRegistry contract.
type TemplateRegistrySingletonNotDeployed struct {
	CodeHash [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SingletonNotDeployed(bytes32 codeHash)
func TemplateRegistrySingletonNotDeployedErrorID() common.Hash {
	return common.HexToHash("0xfcc45c92684a4f0f611b102648ce088f443ad4a913b532eadaf11833e5c51b1c")
}

// UnpackSingletonNotDeployedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SingletonNotDeployed(bytes32 codeHash)
func (templateRegistry *TemplateRegistry) UnpackSingletonNotDeployedError(raw []byte) (*TemplateRegistrySingletonNotDeployed, error) {
	out := new(TemplateRegistrySingletonNotDeployed)
	if err := templateRegistry.abi.UnpackIntoInterface(out, "SingletonNotDeployed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TemplateRegistrySlopeOutOfBounds represents a SlopeOutOfBounds error raised by the TemplateRegistry contract.
type TemplateRegistrySlopeOutOfBounds struct {
	Route [32]byte
	Slope *big.Int
	Min   *big.Int
	Max   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SlopeOutOfBounds(bytes32 route, uint256 slope, uint256 min, uint256 max)
func TemplateRegistrySlopeOutOfBoundsErrorID() common.Hash {
	return common.HexToHash("0x04092dfaee441132f0aacf64b159de1f33ac15796c236ea32bbc8eadeab51075")
}

// UnpackSlopeOutOfBoundsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SlopeOutOfBounds(bytes32 route, uint256 slope, uint256 min, uint256 max)
func (templateRegistry *TemplateRegistry) UnpackSlopeOutOfBoundsError(raw []byte) (*TemplateRegistrySlopeOutOfBounds, error) {
	out := new(TemplateRegistrySlopeOutOfBounds)
	if err := templateRegistry.abi.UnpackIntoInterface(out, "SlopeOutOfBounds", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TemplateRegistrySpecTooLarge represents a SpecTooLarge error raised by the TemplateRegistry contract.
type TemplateRegistrySpecTooLarge struct {
	Size *big.Int
	Max  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SpecTooLarge(uint256 size, uint256 max)
func TemplateRegistrySpecTooLargeErrorID() common.Hash {
	return common.HexToHash("0x76ba2a29b11377c6f6b63bb47b5c544e92a45ca27f0f4beec5a76ca3547a7740")
}

// UnpackSpecTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SpecTooLarge(uint256 size, uint256 max)
func (templateRegistry *TemplateRegistry) UnpackSpecTooLargeError(raw []byte) (*TemplateRegistrySpecTooLarge, error) {
	out := new(TemplateRegistrySpecTooLarge)
	if err := templateRegistry.abi.UnpackIntoInterface(out, "SpecTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TemplateRegistryStatusTransition represents a StatusTransition error raised by the TemplateRegistry contract.
type TemplateRegistryStatusTransition struct {
	Id   [32]byte
	From uint8
	To   uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StatusTransition(bytes32 id, uint8 from, uint8 to)
func TemplateRegistryStatusTransitionErrorID() common.Hash {
	return common.HexToHash("0x95cef0f4ff2ea1896e11148588e31a34a352597e5ecddf628dfc41ff9ce1a6d9")
}

// UnpackStatusTransitionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StatusTransition(bytes32 id, uint8 from, uint8 to)
func (templateRegistry *TemplateRegistry) UnpackStatusTransitionError(raw []byte) (*TemplateRegistryStatusTransition, error) {
	out := new(TemplateRegistryStatusTransition)
	if err := templateRegistry.abi.UnpackIntoInterface(out, "StatusTransition", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TemplateRegistryTemplateClosedForClasses represents a TemplateClosedForClasses error raised by the TemplateRegistry contract.
type TemplateRegistryTemplateClosedForClasses struct {
	Id      [32]byte
	Status  uint8
	Expires uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TemplateClosedForClasses(bytes32 id, uint8 status, uint64 expires)
func TemplateRegistryTemplateClosedForClassesErrorID() common.Hash {
	return common.HexToHash("0x99eea68628f4192b818f13f2b1e5eec59c830b34eedc3ec6c6c4ee3062026aac")
}

// UnpackTemplateClosedForClassesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TemplateClosedForClasses(bytes32 id, uint8 status, uint64 expires)
func (templateRegistry *TemplateRegistry) UnpackTemplateClosedForClassesError(raw []byte) (*TemplateRegistryTemplateClosedForClasses, error) {
	out := new(TemplateRegistryTemplateClosedForClasses)
	if err := templateRegistry.abi.UnpackIntoInterface(out, "TemplateClosedForClasses", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TemplateRegistryTemplateClosedForUnits represents a TemplateClosedForUnits error raised by the TemplateRegistry contract.
type TemplateRegistryTemplateClosedForUnits struct {
	Id     [32]byte
	Status uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TemplateClosedForUnits(bytes32 id, uint8 status)
func TemplateRegistryTemplateClosedForUnitsErrorID() common.Hash {
	return common.HexToHash("0xb46d8f92fbc4eadd3c0d91c9af8336d18e98a0b7715b943ab44c0fc41c6d20e5")
}

// UnpackTemplateClosedForUnitsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TemplateClosedForUnits(bytes32 id, uint8 status)
func (templateRegistry *TemplateRegistry) UnpackTemplateClosedForUnitsError(raw []byte) (*TemplateRegistryTemplateClosedForUnits, error) {
	out := new(TemplateRegistryTemplateClosedForUnits)
	if err := templateRegistry.abi.UnpackIntoInterface(out, "TemplateClosedForUnits", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TemplateRegistryTemplateExists represents a TemplateExists error raised by the TemplateRegistry contract.
type TemplateRegistryTemplateExists struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TemplateExists(bytes32 id)
func TemplateRegistryTemplateExistsErrorID() common.Hash {
	return common.HexToHash("0x841c0705637c444c5654cb1e7b97010b69ccaa236622e632c61f5df642fe7bef")
}

// UnpackTemplateExistsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TemplateExists(bytes32 id)
func (templateRegistry *TemplateRegistry) UnpackTemplateExistsError(raw []byte) (*TemplateRegistryTemplateExists, error) {
	out := new(TemplateRegistryTemplateExists)
	if err := templateRegistry.abi.UnpackIntoInterface(out, "TemplateExists", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TemplateRegistryTemplateUnknown represents a TemplateUnknown error raised by the TemplateRegistry contract.
type TemplateRegistryTemplateUnknown struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TemplateUnknown(bytes32 id)
func TemplateRegistryTemplateUnknownErrorID() common.Hash {
	return common.HexToHash("0x8408d13ff3efb5fd9e7ed6fd895a8a215fefcddaa2ad7d698a5478d101d170bd")
}

// UnpackTemplateUnknownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TemplateUnknown(bytes32 id)
func (templateRegistry *TemplateRegistry) UnpackTemplateUnknownError(raw []byte) (*TemplateRegistryTemplateUnknown, error) {
	out := new(TemplateRegistryTemplateUnknown)
	if err := templateRegistry.abi.UnpackIntoInterface(out, "TemplateUnknown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TemplateRegistryUnlimitedWithSlope represents a UnlimitedWithSlope error raised by the TemplateRegistry contract.
type TemplateRegistryUnlimitedWithSlope struct {
	Route [32]byte
	Slope *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnlimitedWithSlope(bytes32 route, uint256 slope)
func TemplateRegistryUnlimitedWithSlopeErrorID() common.Hash {
	return common.HexToHash("0xdb391cd665dae52793b5b4e2c68a60e0016daa1d9c70614f4ca82eaca72b6abf")
}

// UnpackUnlimitedWithSlopeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnlimitedWithSlope(bytes32 route, uint256 slope)
func (templateRegistry *TemplateRegistry) UnpackUnlimitedWithSlopeError(raw []byte) (*TemplateRegistryUnlimitedWithSlope, error) {
	out := new(TemplateRegistryUnlimitedWithSlope)
	if err := templateRegistry.abi.UnpackIntoInterface(out, "UnlimitedWithSlope", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TemplateRegistryValueCount represents a ValueCount error raised by the TemplateRegistry contract.
type TemplateRegistryValueCount struct {
	Expected *big.Int
	Actual   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ValueCount(uint256 expected, uint256 actual)
func TemplateRegistryValueCountErrorID() common.Hash {
	return common.HexToHash("0xff3e8cfac562c4f6dff95ed5f5b2750e608806238f6a113f13f67fb1c2f51f41")
}

// UnpackValueCountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ValueCount(uint256 expected, uint256 actual)
func (templateRegistry *TemplateRegistry) UnpackValueCountError(raw []byte) (*TemplateRegistryValueCount, error) {
	out := new(TemplateRegistryValueCount)
	if err := templateRegistry.abi.UnpackIntoInterface(out, "ValueCount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TemplateRegistryValueOutOfBounds represents a ValueOutOfBounds error raised by the TemplateRegistry contract.
type TemplateRegistryValueOutOfBounds struct {
	Name  [32]byte
	Value *big.Int
	Min   *big.Int
	Max   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ValueOutOfBounds(bytes32 name, uint256 value, uint256 min, uint256 max)
func TemplateRegistryValueOutOfBoundsErrorID() common.Hash {
	return common.HexToHash("0x5fe2513f16187c99653bf536baf6b297cbf5000e1aecf013e5891221f2715271")
}

// UnpackValueOutOfBoundsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ValueOutOfBounds(bytes32 name, uint256 value, uint256 min, uint256 max)
func (templateRegistry *TemplateRegistry) UnpackValueOutOfBoundsError(raw []byte) (*TemplateRegistryValueOutOfBounds, error) {
	out := new(TemplateRegistryValueOutOfBounds)
	if err := templateRegistry.abi.UnpackIntoInterface(out, "ValueOutOfBounds", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TemplateRegistryZeroAuditDigest represents a ZeroAuditDigest error raised by the TemplateRegistry contract.
type TemplateRegistryZeroAuditDigest struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAuditDigest()
func TemplateRegistryZeroAuditDigestErrorID() common.Hash {
	return common.HexToHash("0x7872f4f3416cec667f3edee123cb566ce8be467ed0d42d168eae61698a69a01e")
}

// UnpackZeroAuditDigestError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAuditDigest()
func (templateRegistry *TemplateRegistry) UnpackZeroAuditDigestError(raw []byte) (*TemplateRegistryZeroAuditDigest, error) {
	out := new(TemplateRegistryZeroAuditDigest)
	if err := templateRegistry.abi.UnpackIntoInterface(out, "ZeroAuditDigest", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TemplateRegistryZeroGovernance represents a ZeroGovernance error raised by the TemplateRegistry contract.
type TemplateRegistryZeroGovernance struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroGovernance()
func TemplateRegistryZeroGovernanceErrorID() common.Hash {
	return common.HexToHash("0x4ff06ca0052908893823ed559fb83c2ac86a5f39a7ab99376f40d18c04651fc6")
}

// UnpackZeroGovernanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroGovernance()
func (templateRegistry *TemplateRegistry) UnpackZeroGovernanceError(raw []byte) (*TemplateRegistryZeroGovernance, error) {
	out := new(TemplateRegistryZeroGovernance)
	if err := templateRegistry.abi.UnpackIntoInterface(out, "ZeroGovernance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TemplateRegistryZeroVersion represents a ZeroVersion error raised by the TemplateRegistry contract.
type TemplateRegistryZeroVersion struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroVersion()
func TemplateRegistryZeroVersionErrorID() common.Hash {
	return common.HexToHash("0xa9307332ce5e193eaf860ed187ca3d051643f9992100330823c1e5b0d3535160")
}

// UnpackZeroVersionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroVersion()
func (templateRegistry *TemplateRegistry) UnpackZeroVersionError(raw []byte) (*TemplateRegistryZeroVersion, error) {
	out := new(TemplateRegistryZeroVersion)
	if err := templateRegistry.abi.UnpackIntoInterface(out, "ZeroVersion", raw); err != nil {
		return nil, err
	}
	return out, nil
}
