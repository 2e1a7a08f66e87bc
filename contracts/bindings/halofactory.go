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

// HaloFactoryMetaData contains all meta data concerning the HaloFactory contract.
var HaloFactoryMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"governance\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"registry_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"beacon_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"beamState_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"configurator_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"timelock_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"DEFAULT_ADMIN_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DEPLOYER_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"}],\"name\":\"activate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"admin\",\"type\":\"address\"}],\"name\":\"adminAllowed\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"beacon\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"beamState\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"halo_\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"}],\"name\":\"classId\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"halo\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"internalType\":\"address[]\",\"name\":\"admins\",\"type\":\"address[]\"},{\"internalType\":\"address\",\"name\":\"cBeam\",\"type\":\"address\"},{\"internalType\":\"address[]\",\"name\":\"actors\",\"type\":\"address[]\"},{\"internalType\":\"address[]\",\"name\":\"revokers\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"subject\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"maxAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"slope\",\"type\":\"uint256\"}],\"internalType\":\"structIHaloFactory.Limit[]\",\"name\":\"limits\",\"type\":\"tuple[]\"}],\"internalType\":\"structIHaloFactory.ClassRequest\",\"name\":\"request\",\"type\":\"tuple\"}],\"name\":\"classOperation\",\"outputs\":[{\"components\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"payloads\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"predecessor\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"internalType\":\"structIHaloFactory.Operation\",\"name\":\"operation\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"class_\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"halo\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"accessControls\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"}],\"internalType\":\"structIHaloFactory.Pau\",\"name\":\"pau\",\"type\":\"tuple\"},{\"internalType\":\"address\",\"name\":\"cBeam\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"units\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"activated\",\"type\":\"bool\"}],\"internalType\":\"structIHaloFactory.ClassRecord\",\"name\":\"record\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"configurator\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"halo\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"internalType\":\"address[]\",\"name\":\"admins\",\"type\":\"address[]\"},{\"internalType\":\"address\",\"name\":\"cBeam\",\"type\":\"address\"},{\"internalType\":\"address[]\",\"name\":\"actors\",\"type\":\"address[]\"},{\"internalType\":\"address[]\",\"name\":\"revokers\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"subject\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"maxAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"slope\",\"type\":\"uint256\"}],\"internalType\":\"structIHaloFactory.Limit[]\",\"name\":\"limits\",\"type\":\"tuple[]\"}],\"internalType\":\"structIHaloFactory.ClassRequest\",\"name\":\"request\",\"type\":\"tuple\"}],\"name\":\"deployClass\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"accessControls\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"}],\"internalType\":\"structIHaloFactory.Pau\",\"name\":\"pau\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"halo_\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"governance\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"}],\"name\":\"deployHalo\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"subject\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"maxAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"slope\",\"type\":\"uint256\"}],\"internalType\":\"structIHaloFactory.Limit[]\",\"name\":\"limits\",\"type\":\"tuple[]\"}],\"internalType\":\"structIHaloFactory.UnitRequest\",\"name\":\"request\",\"type\":\"tuple\"}],\"name\":\"deployUnit\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"unit_\",\"type\":\"bytes32\"},{\"internalType\":\"address[]\",\"name\":\"contracts\",\"type\":\"address[]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"}],\"name\":\"getRoleAdmin\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"grantRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"halo\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"governance\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"}],\"internalType\":\"structIHaloFactory.HaloRecord\",\"name\":\"record\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"hasRole\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"halo\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"internalType\":\"address[]\",\"name\":\"admins\",\"type\":\"address[]\"},{\"internalType\":\"address\",\"name\":\"cBeam\",\"type\":\"address\"},{\"internalType\":\"address[]\",\"name\":\"actors\",\"type\":\"address[]\"},{\"internalType\":\"address[]\",\"name\":\"revokers\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"subject\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"maxAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"slope\",\"type\":\"uint256\"}],\"internalType\":\"structIHaloFactory.Limit[]\",\"name\":\"limits\",\"type\":\"tuple[]\"}],\"internalType\":\"structIHaloFactory.ClassRequest\",\"name\":\"request\",\"type\":\"tuple\"}],\"name\":\"predictClass\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"accessControls\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"}],\"internalType\":\"structIHaloFactory.Pau\",\"name\":\"pau\",\"type\":\"tuple\"},{\"internalType\":\"address[]\",\"name\":\"blocks\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"subject\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"maxAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"slope\",\"type\":\"uint256\"}],\"internalType\":\"structIHaloFactory.Limit[]\",\"name\":\"limits\",\"type\":\"tuple[]\"}],\"internalType\":\"structIHaloFactory.UnitRequest\",\"name\":\"request\",\"type\":\"tuple\"}],\"name\":\"predictUnit\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"contracts\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"halo\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"internalType\":\"address[]\",\"name\":\"admins\",\"type\":\"address[]\"},{\"internalType\":\"address\",\"name\":\"cBeam\",\"type\":\"address\"},{\"internalType\":\"address[]\",\"name\":\"actors\",\"type\":\"address[]\"},{\"internalType\":\"address[]\",\"name\":\"revokers\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"subject\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"maxAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"slope\",\"type\":\"uint256\"}],\"internalType\":\"structIHaloFactory.Limit[]\",\"name\":\"limits\",\"type\":\"tuple[]\"}],\"internalType\":\"structIHaloFactory.ClassRequest\",\"name\":\"class\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"subject\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"maxAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"slope\",\"type\":\"uint256\"}],\"internalType\":\"structIHaloFactory.Limit[]\",\"name\":\"limits\",\"type\":\"tuple[]\"}],\"internalType\":\"structIHaloFactory.UnitRequest\",\"name\":\"unit_\",\"type\":\"tuple\"}],\"name\":\"predictUnitOf\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"contracts\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"registry\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"callerConfirmation\",\"type\":\"address\"}],\"name\":\"renounceRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"revokeRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"admin\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"name\":\"setAdminAllowed\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"timelock\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"unit\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"internalType\":\"structIHaloFactory.UnitRecord\",\"name\":\"record\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"}],\"name\":\"unitId\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"unit_\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"subject\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"maxAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"slope\",\"type\":\"uint256\"}],\"internalType\":\"structIHaloFactory.Limit[]\",\"name\":\"limits\",\"type\":\"tuple[]\"}],\"internalType\":\"structIHaloFactory.UnitRequest\",\"name\":\"request\",\"type\":\"tuple\"}],\"name\":\"unitOperation\",\"outputs\":[{\"components\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"payloads\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"predecessor\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"internalType\":\"structIHaloFactory.Operation\",\"name\":\"operation\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"halo\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"internalType\":\"address[]\",\"name\":\"admins\",\"type\":\"address[]\"},{\"internalType\":\"address\",\"name\":\"cBeam\",\"type\":\"address\"},{\"internalType\":\"address[]\",\"name\":\"actors\",\"type\":\"address[]\"},{\"internalType\":\"address[]\",\"name\":\"revokers\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"subject\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"maxAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"slope\",\"type\":\"uint256\"}],\"internalType\":\"structIHaloFactory.Limit[]\",\"name\":\"limits\",\"type\":\"tuple[]\"}],\"internalType\":\"structIHaloFactory.ClassRequest\",\"name\":\"class\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"subject\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"maxAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"slope\",\"type\":\"uint256\"}],\"internalType\":\"structIHaloFactory.Limit[]\",\"name\":\"limits\",\"type\":\"tuple[]\"}],\"internalType\":\"structIHaloFactory.UnitRequest\",\"name\":\"unit_\",\"type\":\"tuple\"}],\"name\":\"unitOperationOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"payloads\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"predecessor\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"internalType\":\"structIHaloFactory.Operation\",\"name\":\"operation\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"admin\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"name\":\"AdminAllowedSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"cBeam\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"}],\"name\":\"ClassActivated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"halo\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"halo\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"internalType\":\"address[]\",\"name\":\"admins\",\"type\":\"address[]\"},{\"internalType\":\"address\",\"name\":\"cBeam\",\"type\":\"address\"},{\"internalType\":\"address[]\",\"name\":\"actors\",\"type\":\"address[]\"},{\"internalType\":\"address[]\",\"name\":\"revokers\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"subject\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"maxAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"slope\",\"type\":\"uint256\"}],\"internalType\":\"structIHaloFactory.Limit[]\",\"name\":\"limits\",\"type\":\"tuple[]\"}],\"indexed\":false,\"internalType\":\"structIHaloFactory.ClassRequest\",\"name\":\"request\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"accessControls\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"}],\"indexed\":false,\"internalType\":\"structIHaloFactory.Pau\",\"name\":\"pau\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"blocks\",\"type\":\"address[]\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"maxAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"slope\",\"type\":\"uint256\"}],\"indexed\":false,\"internalType\":\"structIHaloFactory.Init[]\",\"name\":\"inits\",\"type\":\"tuple[]\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"operation\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"scheduled\",\"type\":\"bool\"}],\"name\":\"ClassDeployed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"halo\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"governance\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"}],\"name\":\"HaloDeployed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"previousAdminRole\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"newAdminRole\",\"type\":\"bytes32\"}],\"name\":\"RoleAdminChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"RoleGranted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"RoleRevoked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"unit\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"contracts\",\"type\":\"address[]\"},{\"indexed\":false,\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"maxAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"slope\",\"type\":\"uint256\"}],\"indexed\":false,\"internalType\":\"structIHaloFactory.Init[]\",\"name\":\"inits\",\"type\":\"tuple[]\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"operation\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"scheduled\",\"type\":\"bool\"}],\"name\":\"UnitDeployed\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"AccessControlBadConfirmation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"neededRole\",\"type\":\"bytes32\"}],\"name\":\"AccessControlUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"}],\"name\":\"AddressEmptyCode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"admin\",\"type\":\"address\"}],\"name\":\"AdminNotAllowed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"}],\"name\":\"AlreadyActivated\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"}],\"name\":\"ClassExists\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"}],\"name\":\"ClassUnknown\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Create2EmptyBytecode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"DeployerNotAllowed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"DuplicateAccount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"}],\"name\":\"DuplicateLimit\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedDeployment\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"halo\",\"type\":\"bytes32\"}],\"name\":\"HaloExists\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"halo\",\"type\":\"bytes32\"}],\"name\":\"HaloUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"}],\"name\":\"InvalidName\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"}],\"name\":\"LimitTarget\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoActors\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoAdmins\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NotRegistered\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"unit\",\"type\":\"bytes32\"}],\"name\":\"UnitExists\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroManifest\",\"type\":\"error\"}]",
	ID:  "HaloFactory",
	Bin: "0x610120604052348015610010575f5ffd5b5060405161512638038061512683398101604081905261002f916101b5565b6001600160a01b0386161580159061004f57506001600160a01b03851615155b801561006357506001600160a01b03841615155b801561007757506001600160a01b03831615155b801561008b57506001600160a01b03821615155b801561009f57506001600160a01b03811615155b6100bc5760405163d92e233d60e01b815260040160405180910390fd5b6100c65f876100f1565b506001600160a01b0394851660805292841660a05290831660c052821660e052166101005250610225565b5f828152602081815260408083206001600160a01b038516845290915281205460ff16610191575f838152602081815260408083206001600160a01b03861684529091529020805460ff191660011790556101493390565b6001600160a01b0316826001600160a01b0316847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a4506001610194565b505f5b92915050565b80516001600160a01b03811681146101b0575f5ffd5b919050565b5f5f5f5f5f5f60c087890312156101ca575f5ffd5b6101d38761019a565b95506101e16020880161019a565b94506101ef6040880161019a565b93506101fd6060880161019a565b925061020b6080880161019a565b915061021960a0880161019a565b90509295509295509295565b60805160a05160c05160e05161010051614e626102c45f395f81816104f70152818161326a015261338d01525f81816102850152818161226c01526122e601525f818161030e01528181610c9201526137fe01525f818161039c01526131be01525f81816103d60152818161180c015281816119ce01528181611a3001528181611c33015281816129b90152818161312d01526139af0152614e625ff3fe608060405234801561000f575f5ffd5b50600436106101d1575f3560e01c806359db6e85116100fe578063a3404b1d1161009e578063d33219b41161006e578063d33219b4146104f2578063d547741f14610519578063e665d0e71461052c578063ecd00261146105a3575f5ffd5b8063a3404b1d14610438578063abf4bb9814610459578063b2bbecee1461047a578063b9f07d391461048d575f5ffd5b806391d14854116100d957806391d14854146103f85780639ceb1aaa1461040b578063a0fcce311461041e578063a217fddf14610431575f5ffd5b806359db6e85146103be5780635ab427b2146101fd5780637b103999146103d1575f5ffd5b806336568abe116101745780634707b92a116101445780634707b92a146103505780634bdd1136146103715780635059a58d1461038457806359659e9014610397575f5ffd5b806336568abe146102d457806337b40f35146102e75780633efa892b14610309578063439eb65914610330575f5ffd5b8063248a9ca3116101af578063248a9ca31461023e5780632a617005146102605780632b507df8146102805780632f2ff15d146102bf575f5ffd5b806301ffc9a7146101d55780630945e979146101fd5780630dafbd041461021e575b5f5ffd5b6101e86101e3366004613d51565b6105b7565b60405190151581526020015b60405180910390f35b61021061020b366004613d78565b6105ed565b6040519081526020016101f4565b61023161022c366004613d98565b610619565b6040516101f49190613dee565b61021061024c366004613d98565b5f9081526020819052604090206001015490565b61027361026e366004613e71565b6106e9565b6040516101f49190613f56565b6102a77f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016101f4565b6102d26102cd36600461402e565b610721565b005b6102d26102e236600461402e565b61074b565b6101e86102f536600461405c565b60016020525f908152604090205460ff1681565b6102a77f000000000000000000000000000000000000000000000000000000000000000081565b61034361033e366004614088565b610783565b6040516101f49190614124565b61036361035e366004614136565b6107a4565b6040516101f4929190614167565b6102d261037f36600461417b565b610a34565b6102d26103923660046141bd565b610b64565b6102a77f000000000000000000000000000000000000000000000000000000000000000081565b6102d26103cc366004613d98565b610bf4565b6102a77f000000000000000000000000000000000000000000000000000000000000000081565b6101e861040636600461402e565b610f7b565b610273610419366004614136565b610fa3565b61034361042c366004613e71565b611086565b6102105f81565b61044b610446366004613e71565b61109b565b6040516101f49291906141e9565b61046c610467366004614136565b6111df565b6040516101f4929190614201565b610273610488366004614088565b6112a1565b6104d761049b366004613d98565b604080518082019091525f8082526020820152505f90815260046020908152604091829020825180840190935280548352600101549082015290565b604080518251815260209283015192810192909252016101f4565b6102a77f000000000000000000000000000000000000000000000000000000000000000081565b6102d261052736600461402e565b6112d0565b61057f61053a366004613d98565b604080518082019091525f8082526020820152505f90815260026020908152604091829020825180840190935280546001600160a01b03168352600101549082015290565b6040805182516001600160a01b0316815260209283015192810192909252016101f4565b6102105f516020614e425f395f51905f5281565b5f6001600160e01b03198216637965db0b60e01b14806105e757506301ffc9a760e01b6001600160e01b03198316145b92915050565b604080516020808201949094528082019290925280518083038201815260609092019052805191012090565b610621613c7c565b505f90815260036020818152604092839020835160e08101855281548152600182015481840152600282015481860152845160a08082018752948301546001600160a01b0390811682526004840154811694820194909452600583015484169581019590955260068201548316606080870191909152600783015484166080808801919091529082019590955260089091015491821693810193909352600160a01b81046001600160401b031691830191909152600160e01b900460ff16151560c082015290565b6106f1613cbb565b6105e76106fe83356112f4565b83355f9081526003602052604090206005015484906001600160a01b0316611353565b5f8281526020819052604090206001015461073b816113a4565b61074583836113b1565b50505050565b6001600160a01b03811633146107745760405163334bd91960e11b815260040160405180910390fd5b61077e8282611440565b505050565b60605f61078f846114a9565b50905061079c81846114f5565b949350505050565b5f6107ad613cee565b6107b56115a3565b5f516020614e425f395f51905f526107cc816113a4565b6107d5846115da565b92506107e58385604001356118af565b91506040518060e00160405280855f0135815260200185604001358152602001856060013581526020018381526020018560a0016020810190610828919061405c565b6001600160a01b0390811682525f60208084018290526040938401829052878252600380825284832086518155868301516001820155868601516002820155606080880151805193830180549488166001600160a01b031995861617905593840151600483018054918816918516919091179055838701516005830180549188169185169190911790558301516006820180549187169184169190911790556080928301516007820180549187169190931617909155908501516008909101805460a087015160c0909701511515600160e01b0260ff60e01b196001600160401b0398909816600160a01b026001600160e01b03199092169390951692909217919091179490941691909117909255835161094991869190880135906119b1565b90505f6109598660400135611a09565b6001600160a01b03166361350080836109766101008a018a614220565b6109846101208c018c61426c565b6040518663ffffffff1660e01b81526004016109a4959493929190614335565b5f604051808303815f875af11580156109bf573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526109e691908101906143da565b90506109f28487611b08565b610a028460600151838389611f0a565b610a1884610a136080890189614220565b611fe7565b610a24828583896124b2565b505050610a2f612538565b915091565b5f516020614e425f395f51905f52610a4b816113a4565b610a5484612562565b6001600160a01b038316610a7b5760405163d92e233d60e01b815260040160405180910390fd5b5f829003610a9c57604051631705608160e11b815260040160405180910390fd5b5f8481526002602052604090205484906001600160a01b031615610adf5760405163560dc3ed60e11b8152600401610ad691815260200190565b60405180910390fd5b506040805180820182526001600160a01b0385811680835260208084018781525f8a815260028352869020945185546001600160a01b031916941693909317845591516001909301929092559151848152909186917e5841395f9280c37352e5f5a7aaf668f6c04211dd63a86d1dd50c06610fcad0910160405180910390a350505050565b5f610b6e816113a4565b6001600160a01b038316610b955760405163d92e233d60e01b815260040160405180910390fd5b6001600160a01b0383165f81815260016020908152604091829020805460ff191686151590811790915591519182527f13e1852ab7118b0192bfc81983f3277c9b643d6017ef9821c8209fbf56d8544d910160405180910390a2505050565b5f81815260036020526040902080548290610c2557604051636f7fabc160e01b8152600401610ad691815260200190565b5060088101548290600160e01b900460ff1615610c585760405163866b004160e01b8152600401610ad691815260200190565b50600581015460068201546008830154604051633d0a63e960e11b81526001600160a01b03938416600482018190529392831692918216917f00000000000000000000000000000000000000000000000000000000000000009190821690637a14c7d290602401602060405180830381865afa158015610cda573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610cfe919061446e565b6001148490610d2c5760405163bfc6c33760e01b81526001600160a01b039091166004820152602401610ad6565b50604051636d46114f60e11b81526001600160a01b03848116600483015282169063da8c229e90602401602060405180830381865afa158015610d71573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d95919061446e565b6001148390610dc35760405163bfc6c33760e01b81526001600160a01b039091166004820152602401610ad6565b5060405163901bb3f360e01b81526001600160a01b03838116600483015282169063901bb3f390602401602060405180830381865afa158015610e08573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e2c919061446e565b6001148290610e5a5760405163bfc6c33760e01b81526001600160a01b039091166004820152602401610ad6565b5060088501805460ff60e01b1916600160e01b1790556040516338403d4b60e11b81526001600160a01b03858116600483015283811660248301528216906370807a96906044015f604051808303815f87803b158015610eb8575f5ffd5b505af1158015610eca573d5f5f3e3d5ffd5b5050604051632ec3d80160e21b81526001600160a01b03868116600483015285811660248301528416925063bb0f600491506044015f604051808303815f87803b158015610f16575f5ffd5b505af1158015610f28573d5f5f3e3d5ffd5b50506040516001600160a01b03868116825280881693508516915088907f6a9cbd29227efc563ccef46547cc1908b07973792afbc44df1904476427704ca906020015b60405180910390a4505050505050565b5f918252602082815260408084206001600160a01b0393909316845291905290205460ff1690565b610fab613cbb565b5f5f610fb6846114a9565b915091505f610fc88560400135611a09565b90505f6001600160a01b03821663955b327f3086610fea6101008b018b614220565b610ff86101208d018d61426c565b6040518763ffffffff1660e01b815260040161101996959493929190614485565b5f60405180830381865afa158015611033573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261105a91908101906143da565b905061107c846040015184886110778689878d8b604001516125f7565b61277b565b9695505050505050565b60606105e761109583356112f4565b836114f5565b5f60606110a66115a3565b5f516020614e425f395f51905f526110bd816113a4565b5f6110c7856128fe565b86355f8181526003602081905260408220600181015491810154959950939550929390926110fe92916001600160a01b03166119b1565b90505f61110e8260200151611a09565b90506001600160a01b03811663fa17daf7838961112e60608d018d614220565b61113b60808f018f61426c565b6040518763ffffffff1660e01b815260040161115c969594939291906144d4565b5f604051808303815f875af1158015611177573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261119e91908101906143da565b60058401549096505f906111c290839085908a908d906001600160a01b0316612acb565b90506111d188868b8a85612c42565b505050505050610a2f612538565b6111e7613cee565b60606111f1613d1b565b6111fa846114a9565b9350905061120b6040850135611a09565b6001600160a01b031663955b327f3083611229610100890189614220565b6112376101208b018b61426c565b6040518763ffffffff1660e01b815260040161125896959493929190614485565b5f60405180830381865afa158015611272573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261129991908101906143da565b915050915091565b6112a9613cbb565b5f5f6112b4856114a9565b915091506112c782858360400151611353565b95945050505050565b5f828152602081905260409020600101546112ea816113a4565b6107458383611440565b6112fc613d1b565b5f8281526003602052604090208054839061132d57604051636f7fabc160e01b8152600401610ad691815260200190565b506001810154600382015461134c9185916001600160a01b03166119b1565b9392505050565b61135b613cbb565b5f61136685856114f5565b90505f6113826113798760200151611a09565b87848888612acb565b905061107c611399876040015187602001356105ed565b866040013583612cd4565b6113ae8133612d11565b50565b5f6113bc8383610f7b565b611439575f838152602081815260408083206001600160a01b03861684529091529020805460ff191660011790556113f13390565b6001600160a01b0316826001600160a01b0316847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a45060016105e7565b505f6105e7565b5f61144b8383610f7b565b15611439575f838152602081815260408083206001600160a01b0386168085529252808320805460ff1916905551339286917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a45060016105e7565b6114b1613d1b565b6114b9613cee565b5f6114c9843560208601356105ed565b90506114d9818560400135612d4a565b91506114ed818560400135845f01516119b1565b925050915091565b60606115048360200151611a09565b6001600160a01b031663321947543085611526876040015187602001356105ed565b6115336060880188614220565b61154060808a018a61426c565b6040518863ffffffff1660e01b815260040161156297969594939291906144fa565b5f60405180830381865afa15801561157c573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261134c91908101906143da565b6115ab612e37565b6115d860017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90612e77565b565b5f6115e88260200135612562565b60608201355f0361160c57604051631705608160e11b815260040160405180910390fd5b81355f818152600260205260409020546001600160a01b031661164557604051632f86a68d60e21b8152600401610ad691815260200190565b50611655823560208401356105ed565b5f818152600360205260409020549091508190156116895760405163ea52ae4f60e01b8152600401610ad691815260200190565b506116976080830183614220565b90505f036116b857604051633f73e98560e11b815260040160405180910390fd5b6116c560c0830183614220565b90505f036116e657604051633107ae4960e21b815260040160405180910390fd5b6116fb6116f66080840184614220565b612e7e565b61170b6116f660c0840184614220565b61171b6116f660e0840184614220565b61173361172e60c0840160a0850161405c565b612f81565b5f5b6117426080840184614220565b90508110156118015760015f61175b6080860186614220565b8481811061176b5761176b614552565b9050602002016020810190611780919061405c565b6001600160a01b0316815260208101919091526040015f205460ff166117a96080850185614220565b838181106117b9576117b9614552565b90506020020160208101906117ce919061405c565b906117f857604051631c7af4a760e21b81526001600160a01b039091166004820152602401610ad6565b50600101611735565b506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016632fbf35436040840135611844610100860186614220565b6040518463ffffffff1660e01b815260040161186293929190614566565b5f6040518083038186803b158015611878575f5ffd5b505afa15801561188a573d5f5f3e3d5ffd5b506118aa9250505060408301356118a561014085018561457f565b613000565b919050565b6118b7613cee565b604080513060208201525f910160405160208183030381529060405290506118ed848468414c4d5f50524f585960b81b84613196565b6001600160a01b0316825261191684846e4143434553535f434f4e54524f4c5360881b84613196565b6001600160a01b0316602083015261193e84846a524154455f4c494d49545360a81b84613196565b6001600160a01b0316604083015261196d84846921a7a72a2927a62622a960b11b611968866131b5565b613196565b6001600160a01b0316606083015261199c84847110511352539254d51154915117d051d1539560721b84613196565b6001600160a01b031660808301525092915050565b6119b9613d1b565b50604080516080810182526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000008116825260208201949094529081019390935216606082015290565b60405163383fba9560e21b815260048101829052654d4f44554c4560d01b60248201525f907f0000000000000000000000000000000000000000000000000000000000000000906001600160a01b0382169063b2d952ec90829063e0feea5490604401602060405180830381865afa158015611a87573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611aab919061446e565b6040518263ffffffff1660e01b8152600401611ac991815260200190565b602060405180830381865afa158015611ae4573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061134c91906145c3565b81516060830151604051632f2ff15d60e01b81527f70546d1c92f8c2132ae23a23f5177aa8526356051c7510df99f50e012d22152960048201526001600160a01b039182166024820152911690632f2ff15d906044015f604051808303815f87803b158015611b75575f5ffd5b505af1158015611b87573d5f5f3e3d5ffd5b50505060408084015160608501519151632f2ff15d60e01b81527f70546d1c92f8c2132ae23a23f5177aa8526356051c7510df99f50e012d22152960048201526001600160a01b03928316602482015291169150632f2ff15d906044015f604051808303815f87803b158015611bfb575f5ffd5b505af1158015611c0d573d5f5f3e3d5ffd5b50506040805163198d05cf60e11b81529084013560048201525f92506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016915063331a0b9e906024015f60405180830381865afa158015611c78573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052611c9f91908101906145de565b905080515f14611d075782606001516001600160a01b031663af666640826040518263ffffffff1660e01b8152600401611cd99190614664565b5f604051808303815f87803b158015611cf0575f5ffd5b505af1158015611d02573d5f5f3e3d5ffd5b505050505b60208301516080840151604051632f2ff15d60e01b81527f68bf109b95a5c15fb2bb99041323c27d15f8675e11bf7420a1cd6ad64c394f4660048201526001600160a01b039182166024820152911690632f2ff15d906044015f604051808303815f87803b158015611d77575f5ffd5b505af1158015611d89573d5f5f3e3d5ffd5b5050505060808301515f5b611da160c0850185614220565b9050811015611e4a576001600160a01b038216634306386c611dc660c0870187614220565b84818110611dd657611dd6614552565b9050602002016020810190611deb919061405c565b6040516001600160e01b031960e084901b1681526001600160a01b0390911660048201526024015f604051808303815f87803b158015611e29575f5ffd5b505af1158015611e3b573d5f5f3e3d5ffd5b50505050806001019050611d94565b505f5b611e5a60e0850185614220565b9050811015611f03576001600160a01b03821663961a66f6611e7f60e0870187614220565b84818110611e8f57611e8f614552565b9050602002016020810190611ea4919061405c565b6040516001600160e01b031960e084901b1681526001600160a01b0390911660048201526024015f604051808303815f87803b158015611ee2575f5ffd5b505af1158015611ef4573d5f5f3e3d5ffd5b50505050806001019050611e4d565b5050505050565b5f611f188460200151611a09565b6001600160a01b031663988186378585611f36610100870187614220565b611f4461012089018961426c565b6040518763ffffffff1660e01b8152600401611f65969594939291906146a6565b5f60405180830381865afa158015611f7f573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052611fa69190810190614758565b90505f5b8151811015611fdf57611fd686838381518110611fc957611fc9614552565b6020026020010151613235565b50600101611faa565b505050505050565b82516020840151604085015160808601515f5b8581101561224e576001600160a01b038516632f2ff15d5f89898581811061202457612024614552565b9050602002016020810190612039919061405c565b6040516001600160e01b031960e085901b16815260048101929092526001600160a01b031660248201526044015f604051808303815f87803b15801561207d575f5ffd5b505af115801561208f573d5f5f3e3d5ffd5b50505050836001600160a01b0316632f2ff15d5f5f1b8989858181106120b7576120b7614552565b90506020020160208101906120cc919061405c565b6040516001600160e01b031960e085901b16815260048101929092526001600160a01b031660248201526044015f604051808303815f87803b158015612110575f5ffd5b505af1158015612122573d5f5f3e3d5ffd5b50505050826001600160a01b0316632f2ff15d5f5f1b89898581811061214a5761214a614552565b905060200201602081019061215f919061405c565b6040516001600160e01b031960e085901b16815260048101929092526001600160a01b031660248201526044015f604051808303815f87803b1580156121a3575f5ffd5b505af11580156121b5573d5f5f3e3d5ffd5b50505050816001600160a01b031663704802758888848181106121da576121da614552565b90506020020160208101906121ef919061405c565b6040516001600160e01b031960e084901b1681526001600160a01b0390911660048201526024015f604051808303815f87803b15801561222d575f5ffd5b505af115801561223f573d5f5f3e3d5ffd5b50505050806001019050611ffa565b50604051632f2ff15d60e01b81525f60048201526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000081166024830152841690632f2ff15d906044015f604051808303815f87803b1580156122b5575f5ffd5b505af11580156122c7573d5f5f3e3d5ffd5b5050604051632f2ff15d60e01b81525f60048201526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000008116602483015285169250632f2ff15d91506044015f604051808303815f87803b158015612331575f5ffd5b505af1158015612343573d5f5f3e3d5ffd5b5050604051631b2b455f60e11b81525f60048201523060248201526001600160a01b03871692506336568abe91506044015f604051808303815f87803b15801561238b575f5ffd5b505af115801561239d573d5f5f3e3d5ffd5b5050604051631b2b455f60e11b81525f60048201523060248201526001600160a01b03861692506336568abe91506044015f604051808303815f87803b1580156123e5575f5ffd5b505af11580156123f7573d5f5f3e3d5ffd5b5050604051631b2b455f60e11b81525f60048201523060248201526001600160a01b03851692506336568abe91506044015f604051808303815f87803b15801561243f575f5ffd5b505af1158015612451573d5f5f3e3d5ffd5b50506040516305e17d4f60e21b81523060048201526001600160a01b0384169250631785f53c91506024015f604051808303815f87803b158015612493575f5ffd5b505af11580156124a5573d5f5f3e3d5ffd5b5050505050505050505050565b5f6124d06124c38660200151611a09565b86858588604001516125f7565b90505f6124e3866040015186858561277b565b90508260400135835f013587604001517fea4e77cc28efb80994773f366dfc5b1347f371b65d96f6917a8c042956494606868989888860a001516125268a613242565b604051610f6b969594939291906149eb565b6115d85f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f006115d2565b808061258457604051630fbc1cf160e31b8152600401610ad691815260200190565b50805b80156125f35760f881901c606181108015906125a45750607a8111155b806125bc5750603081101580156125bc575060398111155b806125c7575080602d145b83906125e957604051630fbc1cf160e31b8152600401610ad691815260200190565b505060081b612587565b5050565b606061260761014084018461457f565b90506001600160401b0381111561262057612620614374565b60405190808252806020026020018201604052801561268757816020015b6126746040518060a001604052805f81526020015f81526020015f6001600160a01b031681526020015f81526020015f81525090565b81526020019060019003908161263e5790505b5090505f5b815181101561277157366126a461014086018661457f565b838181106126b4576126b4614552565b60a0029190910191505f9050806001600160a01b038a166305b0051584356126e2606087016040880161405c565b8c8c6126f26101208e018e61426c565b6040518763ffffffff1660e01b815260040161271396959493929190614b88565b6040805180830381865afa15801561272d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906127519190614bd1565b9150915061276385858585858b6134f6565b50505080600101905061268c565b5095945050505050565b612783613cbb565b61279f8584606001358451600361279a9190614c09565b6136db565b60408086015190516001600160a01b03909116602482015290915060440160408051601f198184030181529181526020820180516001600160e01b03166380080dd160e01b17905282015180515f906127fa576127fa614552565b602090810291909101015260608401516040516001600160a01b03909116602482015260440160408051601f198184030181529181526020820180516001600160e01b031663a7fc7a0760e01b1790528201518051600190811061286057612860614552565b602090810291909101015261287b60c0840160a0850161405c565b6040516001600160a01b03909116602482015260440160408051601f198184030181529181526020820180516001600160e01b0316631c6f434160e11b179052820151805160029081106128d1576128d1614552565b60200260200101819052506128e88160038461385a565b6128f181613923565b60a0820152949350505050565b5f5f61290d8360200135612562565b60408301355f0361293157604051631705608160e11b815260040160405180910390fd5b82355f818152600360205260409020805490919061296557604051636f7fabc160e01b8152600401610ad691815260200190565b50612975843560208601356105ed565b5f818152600460205260409020549093508390156129a95760405163a6c6a9c360e01b8152600401610ad691815260200190565b5060018101546001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906384627944906129ed6060880188614220565b6040518463ffffffff1660e01b8152600401612a0b93929190614566565b5f6040518083038186803b158015612a21575f5ffd5b505afa158015612a33573d5f5f3e3d5ffd5b5050506001820154612a4d91506118a560a087018761457f565b600881018054600160a01b90046001600160401b0316906014612a6f83614c1c565b82546101009290920a6001600160401b03818102199093169183160217909155604080518082018252968101358752911660208087018281525f8781526004909252929020955186559051600195909501949094555090929050565b6060612ada60a084018461457f565b90506001600160401b03811115612af357612af3614374565b604051908082528060200260200182016040528015612b5a57816020015b612b476040518060a001604052805f81526020015f81526020015f6001600160a01b031681526020015f81526020015f81525090565b815260200190600190039081612b115790505b5090505f5b81518110156127715736612b7660a086018661457f565b83818110612b8657612b86614552565b60a0029190910191505f9050806001600160a01b038a1663cdfe19578435612bb4606087016040880161405c565b8c8c612bc360808e018e61426c565b6040518763ffffffff1660e01b8152600401612be496959493929190614b88565b6040805180830381865afa158015612bfe573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612c229190614bd1565b91509150612c3485858585858b6134f6565b505050806001019050612b5f565b5f612c5286856040013584612cd4565b90508335867fa602f6341c27162daad4c5f84d9b0cb95f64661dfd93868477d01515f2af6ba2602087013560408801358988612c9160608c018c614220565b612c9e60808e018e61426c565b8c8c60a00151612cad8e613242565b604051612cc49b9a99989796959493929190614c46565b60405180910390a3505050505050565b612cdc613cbb565b81511561134c57612cef848484516136db565b9050612cfc815f8461385a565b612d0581613923565b60a08201529392505050565b612d1b8282610f7b565b6125f35760405163e2517d3f60e01b81526001600160a01b038216600482015260248101839052604401610ad6565b612d52613cee565b604080513060208201525f91016040516020818303038152906040529050612d88848468414c4d5f50524f585960b81b8461396a565b6001600160a01b03168252612db184846e4143434553535f434f4e54524f4c5360881b8461396a565b6001600160a01b03166020830152612dd984846a524154455f4c494d49545360a81b8461396a565b6001600160a01b03166040830152612e0884846921a7a72a2927a62622a960b11b612e03866131b5565b61396a565b6001600160a01b0316606083015261199c84847110511352539254d51154915117d051d1539560721b8461396a565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c156115d857604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b5f5b8181101561077e57612eb2838383818110612e9d57612e9d614552565b905060200201602081019061172e919061405c565b5f5b81811015612f7857838383818110612ece57612ece614552565b9050602002016020810190612ee3919061405c565b6001600160a01b0316848483818110612efe57612efe614552565b9050602002016020810190612f13919061405c565b6001600160a01b03161415848484818110612f3057612f30614552565b9050602002016020810190612f45919061405c565b90612f6f5760405163ebad245d60e01b81526001600160a01b039091166004820152602401610ad6565b50600101612eb4565b50600101612e80565b6001600160a01b038116612fa85760405163d92e233d60e01b815260040160405180910390fd5b6001600160a01b0381163014801590612fd55750612fd35f516020614e425f395f51905f5282610f7b565b155b81906125f357604051632aa80f1760e01b81526001600160a01b039091166004820152602401610ad6565b5f81900361300d57505050565b5f816001600160401b0381111561302657613026614374565b60405190808252806020026020018201604052801561307857816020015b61306560405180606001604052805f81526020015f81526020015f81525090565b8152602001906001900390816130445790505b5090505f5b828110156131155760405180606001604052808585848181106130a2576130a2614552565b905060a002015f013581526020018585848181106130c2576130c2614552565b905060a002016060013581526020018585848181106130e3576130e3614552565b905060a002016080013581525082828151811061310257613102614552565b602090810291909101015260010161307d565b506040516304338c8360e21b81526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906310ce320c906131649087908590600401614cc9565b5f6040518083038186803b15801561317a575f5ffd5b505afa15801561318c573d5f5f3e3d5ffd5b5050505050505050565b5f6112c75f6131a587866105ed565b6131b087878761398f565b613ab4565b606081602001517f0000000000000000000000000000000000000000000000000000000000000000835f0151846040015160405160200161321f94939291906001600160a01b03948516815292841660208401529083166040830152909116606082015260800190565b6040516020818303038152906040529050919050565b606061134c83835f613b41565b60a08101515f90810361325657505f919050565b60a082015160405163031d507560e41b81527f0000000000000000000000000000000000000000000000000000000000000000916001600160a01b038316916331d50750916132ab9160040190815260200190565b602060405180830381865afa1580156132c6573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906132ea9190614d26565b156132f85750600192915050565b604051632474521560e21b81527fb09aa5aeb3702cfd50b6b62bc4532604938f21248a27a1d5ca736082b6819cc160048201523060248201526001600160a01b038216906391d1485490604401602060405180830381865afa158015613360573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906133849190614d26565b158061340b57507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316635c975abb6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156133e7573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061340b9190614d26565b1561341857505f92915050565b806001600160a01b0316638f2a0bb0845f01518560200151866040015187606001518860800151876001600160a01b031663f27a0c926040518163ffffffff1660e01b8152600401602060405180830381865afa15801561347b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061349f919061446e565b6040518763ffffffff1660e01b81526004016134c096959493929190614d41565b5f604051808303815f87803b1580156134d7575f5ffd5b505af11580156134e9573d5f5f3e3d5ffd5b5060019695505050505050565b8161351b575f61350c604086016020870161405c565b6001600160a01b031614613564565b5f61352c604086016020870161405c565b6001600160a01b03161415801561356457506001600160a01b038116613558604086016020870161405c565b6001600160a01b031614155b8435613576604087016020880161405c565b90916135a757604051630f41c3cf60e21b815260048101929092526001600160a01b03166024820152604401610ad6565b50505f826135b557816135c5565b6135c5604086016020870161405c565b90505f5b8681101561367957848882815181106135e4576135e4614552565b60200260200101516020015114158061362c5750816001600160a01b031688828151811061361457613614614552565b6020026020010151604001516001600160a01b031614155b863561363e6040890160208a0161405c565b909161366f5760405163615d902160e11b815260048101929092526001600160a01b03166024820152604401610ad6565b50506001016135c9565b506040518060a00160405280865f01358152602001858152602001826001600160a01b031681526020018660600135815260200186608001358152508787815181106136c7576136c7614552565b602002602001018190525050505050505050565b6136e3613cbb565b816001600160401b038111156136fb576136fb614374565b604051908082528060200260200182016040528015613724578160200160208202803683370190505b508152816001600160401b0381111561373f5761373f614374565b604051908082528060200260200182016040528015613768578160200160208202803683370190505b506020820152816001600160401b0381111561378657613786614374565b6040519080825280602002602001820160405280156137b957816020015b60608152602001906001900390816137a45790505b5060408083019190915280516020810186905290810184905260600160408051601f19818403018152919052805160209091012060808201525f5b82811015613852577f0000000000000000000000000000000000000000000000000000000000000000825f0151828151811061383257613832614552565b6001600160a01b03909216602092830291909101909101526001016137f4565b509392505050565b5f5b8151811015610745575f82828151811061387857613878614552565b6020026020010151905080602001518160400151826060015183608001516040516024016138c894939291909384526001600160a01b039290921660208401526040830152606082015260800190565b60408051601f198184030181529181526020820180516001600160e01b031663a67c585960e01b1790528601516138ff8487614c09565b8151811061390f5761390f614552565b60209081029190910101525060010161385c565b80516020808301516040808501516060860151608087015192515f9661394d969095949101614d98565b604051602081830303815290604052805190602001209050919050565b5f6112c761397886856105ed565b61398386868661398f565b80519060200120613c05565b60405163383fba9560e21b815260048101849052602481018390526060907f0000000000000000000000000000000000000000000000000000000000000000906001600160a01b03821690637dfbb38e90829063e0feea5490604401602060405180830381865afa158015613a06573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613a2a919061446e565b6040518263ffffffff1660e01b8152600401613a4891815260200190565b5f60405180830381865afa158015613a62573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052613a899190810190614de5565b83604051602001613a9b929190614e2d565b6040516020818303038152906040529150509392505050565b5f83471015613adf5760405163cf47918160e01b815247600482015260248101859052604401610ad6565b81515f03613b0057604051631328927760e21b815260040160405180910390fd5b8282516020840186f590506001600160a01b03811661134c573d5f03613b395760405163b06ebf3d60e01b815260040160405180910390fd5b61134c613c11565b606081471015613b6d5760405163cf47918160e01b815247600482015260248101839052604401610ad6565b5f613b79858486613c1c565b9050808015613b9a57505f3d1180613b9a57505f856001600160a01b03163b115b15613baf57613ba7613c31565b91505061134c565b8015613bd957604051639996b31560e01b81526001600160a01b0386166004820152602401610ad6565b3d15613bec57613be7613c11565b613852565b60405163d6bda27560e01b815260040160405180910390fd5b5f61134c838330613c4a565b6040513d5f823e3d81fd5b5f5f5f83516020850186885af1949350505050565b6040513d81523d5f602083013e3d602001810160405290565b5f604051836040820152846020820152828152600b8101905060ff8153605590206001600160a01b0316949350505050565b6040518060e001604052805f81526020015f81526020015f8152602001613ca1613cee565b81525f602082018190526040820181905260609091015290565b6040518060c001604052806060815260200160608152602001606081526020015f81526020015f81526020015f81525090565b6040805160a0810182525f8082526020820181905291810182905260608101829052608081019190915290565b60405180608001604052805f6001600160a01b031681526020015f81526020015f81526020015f6001600160a01b031681525090565b5f60208284031215613d61575f5ffd5b81356001600160e01b03198116811461134c575f5ffd5b5f5f60408385031215613d89575f5ffd5b50508035926020909101359150565b5f60208284031215613da8575f5ffd5b5035919050565b80516001600160a01b03908116835260208083015182169084015260408083015182169084015260608083015182169084015260809182015116910152565b5f610160820190508251825260208301516020830152604083015160408301526060830151613e206060840182613daf565b5060808301516001600160a01b031661010083015260a08301516001600160401b031661012083015260c09092015115156101409091015290565b5f60c08284031215613e6b575f5ffd5b50919050565b5f60208284031215613e81575f5ffd5b81356001600160401b03811115613e96575f5ffd5b61079c84828501613e5b565b5f8151808452602084019350602083015f5b82811015613ed2578151865260209586019590910190600101613eb4565b5093949350505050565b5f82825180855260208501945060208160051b830101602085015f5b83811015613f4a57601f19858403018852815180518085528060208301602087015e5f602082870101526020601f19601f83011686010194505050602082019150602088019750600181019050613ef8565b50909695505050505050565b6020808252825160c083830152805160e084018190525f92919091019082906101008501905b80831015613fa75783516001600160a01b031682526020938401936001939093019290910190613f7c565b506020860151858203601f190160408701529250613fc58184613ea2565b925050506040840151601f19848303016060850152613fe48282613edc565b91505060608401516080840152608084015160a084015260a084015160c08401528091505092915050565b6001600160a01b03811681146113ae575f5ffd5b80356118aa8161400f565b5f5f6040838503121561403f575f5ffd5b8235915060208301356140518161400f565b809150509250929050565b5f6020828403121561406c575f5ffd5b813561134c8161400f565b5f6101608284031215613e6b575f5ffd5b5f5f60408385031215614099575f5ffd5b82356001600160401b038111156140ae575f5ffd5b6140ba85828601614077565b92505060208301356001600160401b038111156140d5575f5ffd5b6140e185828601613e5b565b9150509250929050565b5f8151808452602084019350602083015f5b82811015613ed25781516001600160a01b03168652602095860195909101906001016140fd565b602081525f61134c60208301846140eb565b5f60208284031215614146575f5ffd5b81356001600160401b0381111561415b575f5ffd5b61079c84828501614077565b82815260c0810161134c6020830184613daf565b5f5f5f6060848603121561418d575f5ffd5b83359250602084013561419f8161400f565b929592945050506040919091013590565b80151581146113ae575f5ffd5b5f5f604083850312156141ce575f5ffd5b82356141d98161400f565b91506020830135614051816141b0565b828152604060208201525f61079c60408301846140eb565b61420b8184613daf565b60c060a08201525f61079c60c08301846140eb565b5f5f8335601e19843603018112614235575f5ffd5b8301803591506001600160401b0382111561424e575f5ffd5b6020019150600581901b3603821315614265575f5ffd5b9250929050565b5f5f8335601e19843603018112614281575f5ffd5b8301803591506001600160401b0382111561429a575f5ffd5b602001915036819003821315614265575f5ffd5b80516001600160a01b039081168352602080830151908401526040808301519084015260609182015116910152565b8183525f6001600160fb1b038311156142f4575f5ffd5b8260051b80836020870137939093016020019392505050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b61433f81876142ae565b60c060808201525f61435560c0830186886142dd565b82810360a084015261436881858761430d565b98975050505050505050565b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f191681016001600160401b03811182821017156143b0576143b0614374565b604052919050565b5f6001600160401b038211156143d0576143d0614374565b5060051b60200190565b5f602082840312156143ea575f5ffd5b81516001600160401b038111156143ff575f5ffd5b8201601f8101841361440f575f5ffd5b805161442261441d826143b8565b614388565b8082825260208201915060208360051b850101925086831115614443575f5ffd5b6020840193505b8284101561107c57835161445d8161400f565b82526020938401939091019061444a565b5f6020828403121561447e575f5ffd5b5051919050565b6001600160a01b038716815261449e60208201876142ae565b60e060a08201525f6144b460e0830186886142dd565b82810360c08401526144c781858761430d565b9998505050505050505050565b6144de81886142ae565b85608082015260e060a08201525f6144b460e0830186886142dd565b6001600160a01b038816815261451360208201886142ae565b8560a082015261010060c08201525f614531610100830186886142dd565b82810360e084015261454481858761430d565b9a9950505050505050505050565b634e487b7160e01b5f52603260045260245ffd5b838152604060208201525f6112c76040830184866142dd565b5f5f8335601e19843603018112614594575f5ffd5b8301803591506001600160401b038211156145ad575f5ffd5b602001915060a081023603821315614265575f5ffd5b5f602082840312156145d3575f5ffd5b815161134c8161400f565b5f602082840312156145ee575f5ffd5b81516001600160401b03811115614603575f5ffd5b8201601f81018413614613575f5ffd5b805161462161441d826143b8565b8082825260208201915060208360051b850101925086831115614642575f5ffd5b6020840193505b8284101561107c578351825260209384019390910190614649565b602080825282518282018190525f918401906040840190835b8181101561469b57835183526020938401939092019160010161467d565b509095945050505050565b6146b081886142ae565b60e060808201525f6146c560e08301886140eb565b82810360a08401526146d88187896142dd565b905082810360c08401526144c781858761430d565b5f82601f8301126146fc575f5ffd5b81516001600160401b0381111561471557614715614374565b614728601f8201601f1916602001614388565b81815284602083860101111561473c575f5ffd5b8160208501602083015e5f918101602001919091529392505050565b5f60208284031215614768575f5ffd5b81516001600160401b0381111561477d575f5ffd5b8201601f8101841361478d575f5ffd5b805161479b61441d826143b8565b8082825260208201915060208360051b8501019250868311156147bc575f5ffd5b602084015b838110156147fc5780516001600160401b038111156147de575f5ffd5b6147ed896020838901016146ed565b845250602092830192016147c1565b509695505050505050565b5f5f8335601e1984360301811261481c575f5ffd5b83016020810192503590506001600160401b0381111561483a575f5ffd5b8060051b3603821315614265575f5ffd5b8183526020830192505f815f5b84811015613ed257813561486b8161400f565b6001600160a01b031686526020958601959190910190600101614858565b5f5f8335601e1984360301811261489e575f5ffd5b83016020810192503590506001600160401b038111156148bc575f5ffd5b803603821315614265575f5ffd5b5f5f8335601e198436030181126148df575f5ffd5b83016020810192503590506001600160401b038111156148fd575f5ffd5b60a081023603821315614265575f5ffd5b8183526020830192505f815f5b84811015613ed2578135865260208201356149358161400f565b6001600160a01b0316602087015260408201356149518161400f565b6001600160a01b03166040870152606082810135908701526080808301359087015260a0958601959091019060010161491b565b5f8151808452602084019350602083015f5b82811015613ed257815180518752602080820151818901526040808301516001600160a01b031690890152606080830151908901526080918201519188019190915260a09096019590910190600101614997565b6101408082528735908201526020870135610160820152604087013561018082015260608701356101a08201525f614a266080890189614807565b6101606101c0850152614a3e6102a08501828461484b565b915050614a4d60a08a01614023565b6001600160a01b03166101e0840152614a6960c08a018a614807565b84830361013f1901610200860152614a8283828461484b565b92505050614a9360e08a018a614807565b84830361013f1901610220860152614aac83828461484b565b92505050614abe6101008a018a614807565b84830361013f1901610240860152614ad78382846142dd565b92505050614ae96101208a018a614889565b84830361013f1901610260860152614b0283828461430d565b92505050614b146101408a018a6148ca565b84830361013f1901610280860152614b2d83828461490e565b92505050614b3e6020840189613daf565b82810360c0840152614b5081886140eb565b905082810360e0840152614b648187614985565b91505083610100830152614b7d61012083018415159052565b979650505050505050565b8681526001600160a01b0386166020820152614ba760408201866142ae565b61010060c08201525f614bbe6101008301866140eb565b82810360e08401526144c781858761430d565b5f5f60408385031215614be2575f5ffd5b82516020840151909250614051816141b0565b634e487b7160e01b5f52601160045260245ffd5b808201808211156105e7576105e7614bf5565b5f6001600160401b0382166001600160401b038103614c3d57614c3d614bf5565b60010192915050565b8b81528a602082015289604082015261012060608201525f614c6c61012083018b6140eb565b8281036080840152614c7f818a8c6142dd565b905082810360a0840152614c9481888a61430d565b905082810360c0840152614ca88187614985565b60e08401959095525050901515610100909101529998505050505050505050565b5f60408201848352604060208401528084518083526060850191506020860192505f5b81811015613f4a57835180518452602081015160208501526040810151604085015250606083019250602084019350600181019050614cec565b5f60208284031215614d36575f5ffd5b815161134c816141b0565b60c081525f614d5360c08301896140eb565b8281036020840152614d658189613ea2565b90508281036040840152614d798188613edc565b60608401969096525050608081019290925260a0909101529392505050565b60a081525f614daa60a08301886140eb565b8281036020840152614dbc8188613ea2565b90508281036040840152614dd08187613edc565b60608401959095525050608001529392505050565b5f60208284031215614df5575f5ffd5b81516001600160401b03811115614e0a575f5ffd5b61079c848285016146ed565b5f81518060208401855e5f93019283525090919050565b5f61079c614e3b8386614e16565b84614e1656fefc425f2263d0df187444b70e47283d622c70181c5baebb1306a01edba1ce184c",
}

// HaloFactory is an auto generated Go binding around an Ethereum contract.
type HaloFactory struct {
	abi abi.ABI
}

// NewHaloFactory creates a new instance of HaloFactory.
func NewHaloFactory() *HaloFactory {
	parsed, err := HaloFactoryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &HaloFactory{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *HaloFactory) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address governance, address registry_, address beacon_, address beamState_, address configurator_, address timelock_) returns()
func (haloFactory *HaloFactory) PackConstructor(governance common.Address, registry_ common.Address, beacon_ common.Address, beamState_ common.Address, configurator_ common.Address, timelock_ common.Address) []byte {
	enc, err := haloFactory.abi.Pack("", governance, registry_, beacon_, beamState_, configurator_, timelock_)
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
func (haloFactory *HaloFactory) PackDEFAULTADMINROLE() []byte {
	enc, err := haloFactory.abi.Pack("DEFAULT_ADMIN_ROLE")
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
func (haloFactory *HaloFactory) TryPackDEFAULTADMINROLE() ([]byte, error) {
	return haloFactory.abi.Pack("DEFAULT_ADMIN_ROLE")
}

// UnpackDEFAULTADMINROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa217fddf.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (haloFactory *HaloFactory) UnpackDEFAULTADMINROLE(data []byte) ([32]byte, error) {
	out, err := haloFactory.abi.Unpack("DEFAULT_ADMIN_ROLE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackDEPLOYERROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xecd00261.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DEPLOYER_ROLE() view returns(bytes32)
func (haloFactory *HaloFactory) PackDEPLOYERROLE() []byte {
	enc, err := haloFactory.abi.Pack("DEPLOYER_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDEPLOYERROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xecd00261.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DEPLOYER_ROLE() view returns(bytes32)
func (haloFactory *HaloFactory) TryPackDEPLOYERROLE() ([]byte, error) {
	return haloFactory.abi.Pack("DEPLOYER_ROLE")
}

// UnpackDEPLOYERROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xecd00261.
//
// Solidity: function DEPLOYER_ROLE() view returns(bytes32)
func (haloFactory *HaloFactory) UnpackDEPLOYERROLE(data []byte) ([32]byte, error) {
	out, err := haloFactory.abi.Unpack("DEPLOYER_ROLE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackActivate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59db6e85.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function activate(bytes32 class) returns()
func (haloFactory *HaloFactory) PackActivate(class [32]byte) []byte {
	enc, err := haloFactory.abi.Pack("activate", class)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackActivate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59db6e85.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function activate(bytes32 class) returns()
func (haloFactory *HaloFactory) TryPackActivate(class [32]byte) ([]byte, error) {
	return haloFactory.abi.Pack("activate", class)
}

// PackAdminAllowed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x37b40f35.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function adminAllowed(address admin) view returns(bool allowed)
func (haloFactory *HaloFactory) PackAdminAllowed(admin common.Address) []byte {
	enc, err := haloFactory.abi.Pack("adminAllowed", admin)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAdminAllowed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x37b40f35.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function adminAllowed(address admin) view returns(bool allowed)
func (haloFactory *HaloFactory) TryPackAdminAllowed(admin common.Address) ([]byte, error) {
	return haloFactory.abi.Pack("adminAllowed", admin)
}

// UnpackAdminAllowed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x37b40f35.
//
// Solidity: function adminAllowed(address admin) view returns(bool allowed)
func (haloFactory *HaloFactory) UnpackAdminAllowed(data []byte) (bool, error) {
	out, err := haloFactory.abi.Unpack("adminAllowed", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackBeacon is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59659e90.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function beacon() view returns(address)
func (haloFactory *HaloFactory) PackBeacon() []byte {
	enc, err := haloFactory.abi.Pack("beacon")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBeacon is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59659e90.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function beacon() view returns(address)
func (haloFactory *HaloFactory) TryPackBeacon() ([]byte, error) {
	return haloFactory.abi.Pack("beacon")
}

// UnpackBeacon is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x59659e90.
//
// Solidity: function beacon() view returns(address)
func (haloFactory *HaloFactory) UnpackBeacon(data []byte) (common.Address, error) {
	out, err := haloFactory.abi.Unpack("beacon", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackBeamState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3efa892b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function beamState() view returns(address)
func (haloFactory *HaloFactory) PackBeamState() []byte {
	enc, err := haloFactory.abi.Pack("beamState")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBeamState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3efa892b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function beamState() view returns(address)
func (haloFactory *HaloFactory) TryPackBeamState() ([]byte, error) {
	return haloFactory.abi.Pack("beamState")
}

// UnpackBeamState is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3efa892b.
//
// Solidity: function beamState() view returns(address)
func (haloFactory *HaloFactory) UnpackBeamState(data []byte) (common.Address, error) {
	out, err := haloFactory.abi.Unpack("beamState", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackClassId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0945e979.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function classId(bytes32 halo_, bytes32 name) pure returns(bytes32 class)
func (haloFactory *HaloFactory) PackClassId(halo [32]byte, name [32]byte) []byte {
	enc, err := haloFactory.abi.Pack("classId", halo, name)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClassId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0945e979.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function classId(bytes32 halo_, bytes32 name) pure returns(bytes32 class)
func (haloFactory *HaloFactory) TryPackClassId(halo [32]byte, name [32]byte) ([]byte, error) {
	return haloFactory.abi.Pack("classId", halo, name)
}

// UnpackClassId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0945e979.
//
// Solidity: function classId(bytes32 halo_, bytes32 name) pure returns(bytes32 class)
func (haloFactory *HaloFactory) UnpackClassId(data []byte) ([32]byte, error) {
	out, err := haloFactory.abi.Unpack("classId", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackClassOperation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ceb1aaa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function classOperation((bytes32,bytes32,bytes32,bytes32,address[],address,address[],address[],uint256[],bytes,(bytes32,address,address,uint256,uint256)[]) request) view returns((address[],uint256[],bytes[],bytes32,bytes32,bytes32) operation)
func (haloFactory *HaloFactory) PackClassOperation(request IHaloFactoryClassRequest) []byte {
	enc, err := haloFactory.abi.Pack("classOperation", request)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClassOperation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ceb1aaa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function classOperation((bytes32,bytes32,bytes32,bytes32,address[],address,address[],address[],uint256[],bytes,(bytes32,address,address,uint256,uint256)[]) request) view returns((address[],uint256[],bytes[],bytes32,bytes32,bytes32) operation)
func (haloFactory *HaloFactory) TryPackClassOperation(request IHaloFactoryClassRequest) ([]byte, error) {
	return haloFactory.abi.Pack("classOperation", request)
}

// UnpackClassOperation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9ceb1aaa.
//
// Solidity: function classOperation((bytes32,bytes32,bytes32,bytes32,address[],address,address[],address[],uint256[],bytes,(bytes32,address,address,uint256,uint256)[]) request) view returns((address[],uint256[],bytes[],bytes32,bytes32,bytes32) operation)
func (haloFactory *HaloFactory) UnpackClassOperation(data []byte) (IHaloFactoryOperation, error) {
	out, err := haloFactory.abi.Unpack("classOperation", data)
	if err != nil {
		return *new(IHaloFactoryOperation), err
	}
	out0 := *abi.ConvertType(out[0], new(IHaloFactoryOperation)).(*IHaloFactoryOperation)
	return out0, nil
}

// PackClass is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0dafbd04.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function class_(bytes32 id) view returns((bytes32,bytes32,bytes32,(address,address,address,address,address),address,uint64,bool) record)
func (haloFactory *HaloFactory) PackClass(id [32]byte) []byte {
	enc, err := haloFactory.abi.Pack("class_", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClass is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0dafbd04.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function class_(bytes32 id) view returns((bytes32,bytes32,bytes32,(address,address,address,address,address),address,uint64,bool) record)
func (haloFactory *HaloFactory) TryPackClass(id [32]byte) ([]byte, error) {
	return haloFactory.abi.Pack("class_", id)
}

// UnpackClass is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0dafbd04.
//
// Solidity: function class_(bytes32 id) view returns((bytes32,bytes32,bytes32,(address,address,address,address,address),address,uint64,bool) record)
func (haloFactory *HaloFactory) UnpackClass(data []byte) (IHaloFactoryClassRecord, error) {
	out, err := haloFactory.abi.Unpack("class_", data)
	if err != nil {
		return *new(IHaloFactoryClassRecord), err
	}
	out0 := *abi.ConvertType(out[0], new(IHaloFactoryClassRecord)).(*IHaloFactoryClassRecord)
	return out0, nil
}

// PackConfigurator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b507df8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function configurator() view returns(address)
func (haloFactory *HaloFactory) PackConfigurator() []byte {
	enc, err := haloFactory.abi.Pack("configurator")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfigurator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b507df8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function configurator() view returns(address)
func (haloFactory *HaloFactory) TryPackConfigurator() ([]byte, error) {
	return haloFactory.abi.Pack("configurator")
}

// UnpackConfigurator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2b507df8.
//
// Solidity: function configurator() view returns(address)
func (haloFactory *HaloFactory) UnpackConfigurator(data []byte) (common.Address, error) {
	out, err := haloFactory.abi.Unpack("configurator", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackDeployClass is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4707b92a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deployClass((bytes32,bytes32,bytes32,bytes32,address[],address,address[],address[],uint256[],bytes,(bytes32,address,address,uint256,uint256)[]) request) returns(bytes32 class, (address,address,address,address,address) pau)
func (haloFactory *HaloFactory) PackDeployClass(request IHaloFactoryClassRequest) []byte {
	enc, err := haloFactory.abi.Pack("deployClass", request)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeployClass is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4707b92a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deployClass((bytes32,bytes32,bytes32,bytes32,address[],address,address[],address[],uint256[],bytes,(bytes32,address,address,uint256,uint256)[]) request) returns(bytes32 class, (address,address,address,address,address) pau)
func (haloFactory *HaloFactory) TryPackDeployClass(request IHaloFactoryClassRequest) ([]byte, error) {
	return haloFactory.abi.Pack("deployClass", request)
}

// HaloFactoryDeployClassOutput serves as a container for the return parameters of contract
// method DeployClass.
type HaloFactoryDeployClassOutput struct {
	Class [32]byte
	Pau   IHaloFactoryPau
}

// UnpackDeployClass is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4707b92a.
//
// Solidity: function deployClass((bytes32,bytes32,bytes32,bytes32,address[],address,address[],address[],uint256[],bytes,(bytes32,address,address,uint256,uint256)[]) request) returns(bytes32 class, (address,address,address,address,address) pau)
func (haloFactory *HaloFactory) UnpackDeployClass(data []byte) (HaloFactoryDeployClassOutput, error) {
	out, err := haloFactory.abi.Unpack("deployClass", data)
	outstruct := new(HaloFactoryDeployClassOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Class = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.Pau = *abi.ConvertType(out[1], new(IHaloFactoryPau)).(*IHaloFactoryPau)
	return *outstruct, nil
}

// PackDeployHalo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4bdd1136.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deployHalo(bytes32 halo_, address governance, bytes32 manifest) returns()
func (haloFactory *HaloFactory) PackDeployHalo(halo [32]byte, governance common.Address, manifest [32]byte) []byte {
	enc, err := haloFactory.abi.Pack("deployHalo", halo, governance, manifest)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeployHalo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4bdd1136.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deployHalo(bytes32 halo_, address governance, bytes32 manifest) returns()
func (haloFactory *HaloFactory) TryPackDeployHalo(halo [32]byte, governance common.Address, manifest [32]byte) ([]byte, error) {
	return haloFactory.abi.Pack("deployHalo", halo, governance, manifest)
}

// PackDeployUnit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa3404b1d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deployUnit((bytes32,bytes32,bytes32,uint256[],bytes,(bytes32,address,address,uint256,uint256)[]) request) returns(bytes32 unit_, address[] contracts)
func (haloFactory *HaloFactory) PackDeployUnit(request IHaloFactoryUnitRequest) []byte {
	enc, err := haloFactory.abi.Pack("deployUnit", request)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeployUnit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa3404b1d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deployUnit((bytes32,bytes32,bytes32,uint256[],bytes,(bytes32,address,address,uint256,uint256)[]) request) returns(bytes32 unit_, address[] contracts)
func (haloFactory *HaloFactory) TryPackDeployUnit(request IHaloFactoryUnitRequest) ([]byte, error) {
	return haloFactory.abi.Pack("deployUnit", request)
}

// HaloFactoryDeployUnitOutput serves as a container for the return parameters of contract
// method DeployUnit.
type HaloFactoryDeployUnitOutput struct {
	Unit      [32]byte
	Contracts []common.Address
}

// UnpackDeployUnit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa3404b1d.
//
// Solidity: function deployUnit((bytes32,bytes32,bytes32,uint256[],bytes,(bytes32,address,address,uint256,uint256)[]) request) returns(bytes32 unit_, address[] contracts)
func (haloFactory *HaloFactory) UnpackDeployUnit(data []byte) (HaloFactoryDeployUnitOutput, error) {
	out, err := haloFactory.abi.Unpack("deployUnit", data)
	outstruct := new(HaloFactoryDeployUnitOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Unit = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.Contracts = *abi.ConvertType(out[1], new([]common.Address)).(*[]common.Address)
	return *outstruct, nil
}

// PackGetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x248a9ca3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRoleAdmin(bytes32 role) view returns(bytes32)
func (haloFactory *HaloFactory) PackGetRoleAdmin(role [32]byte) []byte {
	enc, err := haloFactory.abi.Pack("getRoleAdmin", role)
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
func (haloFactory *HaloFactory) TryPackGetRoleAdmin(role [32]byte) ([]byte, error) {
	return haloFactory.abi.Pack("getRoleAdmin", role)
}

// UnpackGetRoleAdmin is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x248a9ca3.
//
// Solidity: function getRoleAdmin(bytes32 role) view returns(bytes32)
func (haloFactory *HaloFactory) UnpackGetRoleAdmin(data []byte) ([32]byte, error) {
	out, err := haloFactory.abi.Unpack("getRoleAdmin", data)
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
func (haloFactory *HaloFactory) PackGrantRole(role [32]byte, account common.Address) []byte {
	enc, err := haloFactory.abi.Pack("grantRole", role, account)
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
func (haloFactory *HaloFactory) TryPackGrantRole(role [32]byte, account common.Address) ([]byte, error) {
	return haloFactory.abi.Pack("grantRole", role, account)
}

// PackHalo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe665d0e7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function halo(bytes32 id) view returns((address,bytes32) record)
func (haloFactory *HaloFactory) PackHalo(id [32]byte) []byte {
	enc, err := haloFactory.abi.Pack("halo", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHalo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe665d0e7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function halo(bytes32 id) view returns((address,bytes32) record)
func (haloFactory *HaloFactory) TryPackHalo(id [32]byte) ([]byte, error) {
	return haloFactory.abi.Pack("halo", id)
}

// UnpackHalo is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe665d0e7.
//
// Solidity: function halo(bytes32 id) view returns((address,bytes32) record)
func (haloFactory *HaloFactory) UnpackHalo(data []byte) (IHaloFactoryHaloRecord, error) {
	out, err := haloFactory.abi.Unpack("halo", data)
	if err != nil {
		return *new(IHaloFactoryHaloRecord), err
	}
	out0 := *abi.ConvertType(out[0], new(IHaloFactoryHaloRecord)).(*IHaloFactoryHaloRecord)
	return out0, nil
}

// PackHasRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91d14854.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (haloFactory *HaloFactory) PackHasRole(role [32]byte, account common.Address) []byte {
	enc, err := haloFactory.abi.Pack("hasRole", role, account)
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
func (haloFactory *HaloFactory) TryPackHasRole(role [32]byte, account common.Address) ([]byte, error) {
	return haloFactory.abi.Pack("hasRole", role, account)
}

// UnpackHasRole is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91d14854.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (haloFactory *HaloFactory) UnpackHasRole(data []byte) (bool, error) {
	out, err := haloFactory.abi.Unpack("hasRole", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackPredictClass is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xabf4bb98.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function predictClass((bytes32,bytes32,bytes32,bytes32,address[],address,address[],address[],uint256[],bytes,(bytes32,address,address,uint256,uint256)[]) request) view returns((address,address,address,address,address) pau, address[] blocks)
func (haloFactory *HaloFactory) PackPredictClass(request IHaloFactoryClassRequest) []byte {
	enc, err := haloFactory.abi.Pack("predictClass", request)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPredictClass is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xabf4bb98.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function predictClass((bytes32,bytes32,bytes32,bytes32,address[],address,address[],address[],uint256[],bytes,(bytes32,address,address,uint256,uint256)[]) request) view returns((address,address,address,address,address) pau, address[] blocks)
func (haloFactory *HaloFactory) TryPackPredictClass(request IHaloFactoryClassRequest) ([]byte, error) {
	return haloFactory.abi.Pack("predictClass", request)
}

// HaloFactoryPredictClassOutput serves as a container for the return parameters of contract
// method PredictClass.
type HaloFactoryPredictClassOutput struct {
	Pau    IHaloFactoryPau
	Blocks []common.Address
}

// UnpackPredictClass is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xabf4bb98.
//
// Solidity: function predictClass((bytes32,bytes32,bytes32,bytes32,address[],address,address[],address[],uint256[],bytes,(bytes32,address,address,uint256,uint256)[]) request) view returns((address,address,address,address,address) pau, address[] blocks)
func (haloFactory *HaloFactory) UnpackPredictClass(data []byte) (HaloFactoryPredictClassOutput, error) {
	out, err := haloFactory.abi.Unpack("predictClass", data)
	outstruct := new(HaloFactoryPredictClassOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Pau = *abi.ConvertType(out[0], new(IHaloFactoryPau)).(*IHaloFactoryPau)
	outstruct.Blocks = *abi.ConvertType(out[1], new([]common.Address)).(*[]common.Address)
	return *outstruct, nil
}

// PackPredictUnit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa0fcce31.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function predictUnit((bytes32,bytes32,bytes32,uint256[],bytes,(bytes32,address,address,uint256,uint256)[]) request) view returns(address[] contracts)
func (haloFactory *HaloFactory) PackPredictUnit(request IHaloFactoryUnitRequest) []byte {
	enc, err := haloFactory.abi.Pack("predictUnit", request)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPredictUnit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa0fcce31.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function predictUnit((bytes32,bytes32,bytes32,uint256[],bytes,(bytes32,address,address,uint256,uint256)[]) request) view returns(address[] contracts)
func (haloFactory *HaloFactory) TryPackPredictUnit(request IHaloFactoryUnitRequest) ([]byte, error) {
	return haloFactory.abi.Pack("predictUnit", request)
}

// UnpackPredictUnit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa0fcce31.
//
// Solidity: function predictUnit((bytes32,bytes32,bytes32,uint256[],bytes,(bytes32,address,address,uint256,uint256)[]) request) view returns(address[] contracts)
func (haloFactory *HaloFactory) UnpackPredictUnit(data []byte) ([]common.Address, error) {
	out, err := haloFactory.abi.Unpack("predictUnit", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackPredictUnitOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x439eb659.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function predictUnitOf((bytes32,bytes32,bytes32,bytes32,address[],address,address[],address[],uint256[],bytes,(bytes32,address,address,uint256,uint256)[]) class, (bytes32,bytes32,bytes32,uint256[],bytes,(bytes32,address,address,uint256,uint256)[]) unit_) view returns(address[] contracts)
func (haloFactory *HaloFactory) PackPredictUnitOf(class IHaloFactoryClassRequest, unit IHaloFactoryUnitRequest) []byte {
	enc, err := haloFactory.abi.Pack("predictUnitOf", class, unit)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPredictUnitOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x439eb659.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function predictUnitOf((bytes32,bytes32,bytes32,bytes32,address[],address,address[],address[],uint256[],bytes,(bytes32,address,address,uint256,uint256)[]) class, (bytes32,bytes32,bytes32,uint256[],bytes,(bytes32,address,address,uint256,uint256)[]) unit_) view returns(address[] contracts)
func (haloFactory *HaloFactory) TryPackPredictUnitOf(class IHaloFactoryClassRequest, unit IHaloFactoryUnitRequest) ([]byte, error) {
	return haloFactory.abi.Pack("predictUnitOf", class, unit)
}

// UnpackPredictUnitOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x439eb659.
//
// Solidity: function predictUnitOf((bytes32,bytes32,bytes32,bytes32,address[],address,address[],address[],uint256[],bytes,(bytes32,address,address,uint256,uint256)[]) class, (bytes32,bytes32,bytes32,uint256[],bytes,(bytes32,address,address,uint256,uint256)[]) unit_) view returns(address[] contracts)
func (haloFactory *HaloFactory) UnpackPredictUnitOf(data []byte) ([]common.Address, error) {
	out, err := haloFactory.abi.Unpack("predictUnitOf", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registry() view returns(address)
func (haloFactory *HaloFactory) PackRegistry() []byte {
	enc, err := haloFactory.abi.Pack("registry")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registry() view returns(address)
func (haloFactory *HaloFactory) TryPackRegistry() ([]byte, error) {
	return haloFactory.abi.Pack("registry")
}

// UnpackRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b103999.
//
// Solidity: function registry() view returns(address)
func (haloFactory *HaloFactory) UnpackRegistry(data []byte) (common.Address, error) {
	out, err := haloFactory.abi.Unpack("registry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRenounceRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36568abe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceRole(bytes32 role, address callerConfirmation) returns()
func (haloFactory *HaloFactory) PackRenounceRole(role [32]byte, callerConfirmation common.Address) []byte {
	enc, err := haloFactory.abi.Pack("renounceRole", role, callerConfirmation)
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
func (haloFactory *HaloFactory) TryPackRenounceRole(role [32]byte, callerConfirmation common.Address) ([]byte, error) {
	return haloFactory.abi.Pack("renounceRole", role, callerConfirmation)
}

// PackRevokeRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd547741f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revokeRole(bytes32 role, address account) returns()
func (haloFactory *HaloFactory) PackRevokeRole(role [32]byte, account common.Address) []byte {
	enc, err := haloFactory.abi.Pack("revokeRole", role, account)
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
func (haloFactory *HaloFactory) TryPackRevokeRole(role [32]byte, account common.Address) ([]byte, error) {
	return haloFactory.abi.Pack("revokeRole", role, account)
}

// PackSetAdminAllowed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5059a58d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAdminAllowed(address admin, bool allowed) returns()
func (haloFactory *HaloFactory) PackSetAdminAllowed(admin common.Address, allowed bool) []byte {
	enc, err := haloFactory.abi.Pack("setAdminAllowed", admin, allowed)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetAdminAllowed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5059a58d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setAdminAllowed(address admin, bool allowed) returns()
func (haloFactory *HaloFactory) TryPackSetAdminAllowed(admin common.Address, allowed bool) ([]byte, error) {
	return haloFactory.abi.Pack("setAdminAllowed", admin, allowed)
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (haloFactory *HaloFactory) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := haloFactory.abi.Pack("supportsInterface", interfaceId)
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
func (haloFactory *HaloFactory) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return haloFactory.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (haloFactory *HaloFactory) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := haloFactory.abi.Unpack("supportsInterface", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd33219b4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function timelock() view returns(address)
func (haloFactory *HaloFactory) PackTimelock() []byte {
	enc, err := haloFactory.abi.Pack("timelock")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd33219b4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function timelock() view returns(address)
func (haloFactory *HaloFactory) TryPackTimelock() ([]byte, error) {
	return haloFactory.abi.Pack("timelock")
}

// UnpackTimelock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd33219b4.
//
// Solidity: function timelock() view returns(address)
func (haloFactory *HaloFactory) UnpackTimelock(data []byte) (common.Address, error) {
	out, err := haloFactory.abi.Unpack("timelock", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackUnit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb9f07d39.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unit(bytes32 id) view returns((bytes32,uint256) record)
func (haloFactory *HaloFactory) PackUnit(id [32]byte) []byte {
	enc, err := haloFactory.abi.Pack("unit", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb9f07d39.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unit(bytes32 id) view returns((bytes32,uint256) record)
func (haloFactory *HaloFactory) TryPackUnit(id [32]byte) ([]byte, error) {
	return haloFactory.abi.Pack("unit", id)
}

// UnpackUnit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb9f07d39.
//
// Solidity: function unit(bytes32 id) view returns((bytes32,uint256) record)
func (haloFactory *HaloFactory) UnpackUnit(data []byte) (IHaloFactoryUnitRecord, error) {
	out, err := haloFactory.abi.Unpack("unit", data)
	if err != nil {
		return *new(IHaloFactoryUnitRecord), err
	}
	out0 := *abi.ConvertType(out[0], new(IHaloFactoryUnitRecord)).(*IHaloFactoryUnitRecord)
	return out0, nil
}

// PackUnitId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5ab427b2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unitId(bytes32 class, bytes32 name) pure returns(bytes32 unit_)
func (haloFactory *HaloFactory) PackUnitId(class [32]byte, name [32]byte) []byte {
	enc, err := haloFactory.abi.Pack("unitId", class, name)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnitId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5ab427b2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unitId(bytes32 class, bytes32 name) pure returns(bytes32 unit_)
func (haloFactory *HaloFactory) TryPackUnitId(class [32]byte, name [32]byte) ([]byte, error) {
	return haloFactory.abi.Pack("unitId", class, name)
}

// UnpackUnitId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5ab427b2.
//
// Solidity: function unitId(bytes32 class, bytes32 name) pure returns(bytes32 unit_)
func (haloFactory *HaloFactory) UnpackUnitId(data []byte) ([32]byte, error) {
	out, err := haloFactory.abi.Unpack("unitId", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackUnitOperation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2a617005.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unitOperation((bytes32,bytes32,bytes32,uint256[],bytes,(bytes32,address,address,uint256,uint256)[]) request) view returns((address[],uint256[],bytes[],bytes32,bytes32,bytes32) operation)
func (haloFactory *HaloFactory) PackUnitOperation(request IHaloFactoryUnitRequest) []byte {
	enc, err := haloFactory.abi.Pack("unitOperation", request)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnitOperation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2a617005.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unitOperation((bytes32,bytes32,bytes32,uint256[],bytes,(bytes32,address,address,uint256,uint256)[]) request) view returns((address[],uint256[],bytes[],bytes32,bytes32,bytes32) operation)
func (haloFactory *HaloFactory) TryPackUnitOperation(request IHaloFactoryUnitRequest) ([]byte, error) {
	return haloFactory.abi.Pack("unitOperation", request)
}

// UnpackUnitOperation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2a617005.
//
// Solidity: function unitOperation((bytes32,bytes32,bytes32,uint256[],bytes,(bytes32,address,address,uint256,uint256)[]) request) view returns((address[],uint256[],bytes[],bytes32,bytes32,bytes32) operation)
func (haloFactory *HaloFactory) UnpackUnitOperation(data []byte) (IHaloFactoryOperation, error) {
	out, err := haloFactory.abi.Unpack("unitOperation", data)
	if err != nil {
		return *new(IHaloFactoryOperation), err
	}
	out0 := *abi.ConvertType(out[0], new(IHaloFactoryOperation)).(*IHaloFactoryOperation)
	return out0, nil
}

// PackUnitOperationOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb2bbecee.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unitOperationOf((bytes32,bytes32,bytes32,bytes32,address[],address,address[],address[],uint256[],bytes,(bytes32,address,address,uint256,uint256)[]) class, (bytes32,bytes32,bytes32,uint256[],bytes,(bytes32,address,address,uint256,uint256)[]) unit_) view returns((address[],uint256[],bytes[],bytes32,bytes32,bytes32) operation)
func (haloFactory *HaloFactory) PackUnitOperationOf(class IHaloFactoryClassRequest, unit IHaloFactoryUnitRequest) []byte {
	enc, err := haloFactory.abi.Pack("unitOperationOf", class, unit)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnitOperationOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb2bbecee.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unitOperationOf((bytes32,bytes32,bytes32,bytes32,address[],address,address[],address[],uint256[],bytes,(bytes32,address,address,uint256,uint256)[]) class, (bytes32,bytes32,bytes32,uint256[],bytes,(bytes32,address,address,uint256,uint256)[]) unit_) view returns((address[],uint256[],bytes[],bytes32,bytes32,bytes32) operation)
func (haloFactory *HaloFactory) TryPackUnitOperationOf(class IHaloFactoryClassRequest, unit IHaloFactoryUnitRequest) ([]byte, error) {
	return haloFactory.abi.Pack("unitOperationOf", class, unit)
}

// UnpackUnitOperationOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb2bbecee.
//
// Solidity: function unitOperationOf((bytes32,bytes32,bytes32,bytes32,address[],address,address[],address[],uint256[],bytes,(bytes32,address,address,uint256,uint256)[]) class, (bytes32,bytes32,bytes32,uint256[],bytes,(bytes32,address,address,uint256,uint256)[]) unit_) view returns((address[],uint256[],bytes[],bytes32,bytes32,bytes32) operation)
func (haloFactory *HaloFactory) UnpackUnitOperationOf(data []byte) (IHaloFactoryOperation, error) {
	out, err := haloFactory.abi.Unpack("unitOperationOf", data)
	if err != nil {
		return *new(IHaloFactoryOperation), err
	}
	out0 := *abi.ConvertType(out[0], new(IHaloFactoryOperation)).(*IHaloFactoryOperation)
	return out0, nil
}

// HaloFactoryAdminAllowedSet represents a AdminAllowedSet event raised by the HaloFactory contract.
type HaloFactoryAdminAllowedSet struct {
	Admin   common.Address
	Allowed bool
	Raw     *types.Log // Blockchain specific contextual infos
}

const HaloFactoryAdminAllowedSetEventName = "AdminAllowedSet"

// ContractEventName returns the user-defined event name.
func (HaloFactoryAdminAllowedSet) ContractEventName() string {
	return HaloFactoryAdminAllowedSetEventName
}

// UnpackAdminAllowedSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AdminAllowedSet(address indexed admin, bool allowed)
func (haloFactory *HaloFactory) UnpackAdminAllowedSetEvent(log *types.Log) (*HaloFactoryAdminAllowedSet, error) {
	event := "AdminAllowedSet"
	if len(log.Topics) == 0 || log.Topics[0] != haloFactory.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(HaloFactoryAdminAllowedSet)
	if len(log.Data) > 0 {
		if err := haloFactory.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range haloFactory.abi.Events[event].Inputs {
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

// HaloFactoryClassActivated represents a ClassActivated event raised by the HaloFactory contract.
type HaloFactoryClassActivated struct {
	Class      [32]byte
	CBeam      common.Address
	RateLimits common.Address
	Controller common.Address
	Raw        *types.Log // Blockchain specific contextual infos
}

const HaloFactoryClassActivatedEventName = "ClassActivated"

// ContractEventName returns the user-defined event name.
func (HaloFactoryClassActivated) ContractEventName() string {
	return HaloFactoryClassActivatedEventName
}

// UnpackClassActivatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ClassActivated(bytes32 indexed class, address indexed cBeam, address indexed rateLimits, address controller)
func (haloFactory *HaloFactory) UnpackClassActivatedEvent(log *types.Log) (*HaloFactoryClassActivated, error) {
	event := "ClassActivated"
	if len(log.Topics) == 0 || log.Topics[0] != haloFactory.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(HaloFactoryClassActivated)
	if len(log.Data) > 0 {
		if err := haloFactory.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range haloFactory.abi.Events[event].Inputs {
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

// HaloFactoryClassDeployed represents a ClassDeployed event raised by the HaloFactory contract.
type HaloFactoryClassDeployed struct {
	Class     [32]byte
	Halo      [32]byte
	Template  [32]byte
	Request   IHaloFactoryClassRequest
	Pau       IHaloFactoryPau
	Blocks    []common.Address
	Inits     []IHaloFactoryInit
	Operation [32]byte
	Scheduled bool
	Raw       *types.Log // Blockchain specific contextual infos
}

const HaloFactoryClassDeployedEventName = "ClassDeployed"

// ContractEventName returns the user-defined event name.
func (HaloFactoryClassDeployed) ContractEventName() string {
	return HaloFactoryClassDeployedEventName
}

// UnpackClassDeployedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ClassDeployed(bytes32 indexed class, bytes32 indexed halo, bytes32 indexed template, (bytes32,bytes32,bytes32,bytes32,address[],address,address[],address[],uint256[],bytes,(bytes32,address,address,uint256,uint256)[]) request, (address,address,address,address,address) pau, address[] blocks, (bytes32,bytes32,address,uint256,uint256)[] inits, bytes32 operation, bool scheduled)
func (haloFactory *HaloFactory) UnpackClassDeployedEvent(log *types.Log) (*HaloFactoryClassDeployed, error) {
	event := "ClassDeployed"
	if len(log.Topics) == 0 || log.Topics[0] != haloFactory.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(HaloFactoryClassDeployed)
	if len(log.Data) > 0 {
		if err := haloFactory.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range haloFactory.abi.Events[event].Inputs {
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

// HaloFactoryHaloDeployed represents a HaloDeployed event raised by the HaloFactory contract.
type HaloFactoryHaloDeployed struct {
	Halo       [32]byte
	Governance common.Address
	Manifest   [32]byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const HaloFactoryHaloDeployedEventName = "HaloDeployed"

// ContractEventName returns the user-defined event name.
func (HaloFactoryHaloDeployed) ContractEventName() string {
	return HaloFactoryHaloDeployedEventName
}

// UnpackHaloDeployedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event HaloDeployed(bytes32 indexed halo, address indexed governance, bytes32 manifest)
func (haloFactory *HaloFactory) UnpackHaloDeployedEvent(log *types.Log) (*HaloFactoryHaloDeployed, error) {
	event := "HaloDeployed"
	if len(log.Topics) == 0 || log.Topics[0] != haloFactory.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(HaloFactoryHaloDeployed)
	if len(log.Data) > 0 {
		if err := haloFactory.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range haloFactory.abi.Events[event].Inputs {
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

// HaloFactoryRoleAdminChanged represents a RoleAdminChanged event raised by the HaloFactory contract.
type HaloFactoryRoleAdminChanged struct {
	Role              [32]byte
	PreviousAdminRole [32]byte
	NewAdminRole      [32]byte
	Raw               *types.Log // Blockchain specific contextual infos
}

const HaloFactoryRoleAdminChangedEventName = "RoleAdminChanged"

// ContractEventName returns the user-defined event name.
func (HaloFactoryRoleAdminChanged) ContractEventName() string {
	return HaloFactoryRoleAdminChangedEventName
}

// UnpackRoleAdminChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleAdminChanged(bytes32 indexed role, bytes32 indexed previousAdminRole, bytes32 indexed newAdminRole)
func (haloFactory *HaloFactory) UnpackRoleAdminChangedEvent(log *types.Log) (*HaloFactoryRoleAdminChanged, error) {
	event := "RoleAdminChanged"
	if len(log.Topics) == 0 || log.Topics[0] != haloFactory.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(HaloFactoryRoleAdminChanged)
	if len(log.Data) > 0 {
		if err := haloFactory.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range haloFactory.abi.Events[event].Inputs {
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

// HaloFactoryRoleGranted represents a RoleGranted event raised by the HaloFactory contract.
type HaloFactoryRoleGranted struct {
	Role    [32]byte
	Account common.Address
	Sender  common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const HaloFactoryRoleGrantedEventName = "RoleGranted"

// ContractEventName returns the user-defined event name.
func (HaloFactoryRoleGranted) ContractEventName() string {
	return HaloFactoryRoleGrantedEventName
}

// UnpackRoleGrantedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleGranted(bytes32 indexed role, address indexed account, address indexed sender)
func (haloFactory *HaloFactory) UnpackRoleGrantedEvent(log *types.Log) (*HaloFactoryRoleGranted, error) {
	event := "RoleGranted"
	if len(log.Topics) == 0 || log.Topics[0] != haloFactory.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(HaloFactoryRoleGranted)
	if len(log.Data) > 0 {
		if err := haloFactory.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range haloFactory.abi.Events[event].Inputs {
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

// HaloFactoryRoleRevoked represents a RoleRevoked event raised by the HaloFactory contract.
type HaloFactoryRoleRevoked struct {
	Role    [32]byte
	Account common.Address
	Sender  common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const HaloFactoryRoleRevokedEventName = "RoleRevoked"

// ContractEventName returns the user-defined event name.
func (HaloFactoryRoleRevoked) ContractEventName() string {
	return HaloFactoryRoleRevokedEventName
}

// UnpackRoleRevokedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleRevoked(bytes32 indexed role, address indexed account, address indexed sender)
func (haloFactory *HaloFactory) UnpackRoleRevokedEvent(log *types.Log) (*HaloFactoryRoleRevoked, error) {
	event := "RoleRevoked"
	if len(log.Topics) == 0 || log.Topics[0] != haloFactory.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(HaloFactoryRoleRevoked)
	if len(log.Data) > 0 {
		if err := haloFactory.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range haloFactory.abi.Events[event].Inputs {
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

// HaloFactoryUnitDeployed represents a UnitDeployed event raised by the HaloFactory contract.
type HaloFactoryUnitDeployed struct {
	Unit      [32]byte
	Class     [32]byte
	Name      [32]byte
	Manifest  [32]byte
	Index     *big.Int
	Contracts []common.Address
	Values    []*big.Int
	Data      []byte
	Inits     []IHaloFactoryInit
	Operation [32]byte
	Scheduled bool
	Raw       *types.Log // Blockchain specific contextual infos
}

const HaloFactoryUnitDeployedEventName = "UnitDeployed"

// ContractEventName returns the user-defined event name.
func (HaloFactoryUnitDeployed) ContractEventName() string {
	return HaloFactoryUnitDeployedEventName
}

// UnpackUnitDeployedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event UnitDeployed(bytes32 indexed unit, bytes32 indexed class, bytes32 name, bytes32 manifest, uint256 index, address[] contracts, uint256[] values, bytes data, (bytes32,bytes32,address,uint256,uint256)[] inits, bytes32 operation, bool scheduled)
func (haloFactory *HaloFactory) UnpackUnitDeployedEvent(log *types.Log) (*HaloFactoryUnitDeployed, error) {
	event := "UnitDeployed"
	if len(log.Topics) == 0 || log.Topics[0] != haloFactory.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(HaloFactoryUnitDeployed)
	if len(log.Data) > 0 {
		if err := haloFactory.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range haloFactory.abi.Events[event].Inputs {
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
func (haloFactory *HaloFactory) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], haloFactory.abi.Errors["AccessControlBadConfirmation"].ID.Bytes()[:4]) {
		return haloFactory.UnpackAccessControlBadConfirmationError(raw[4:])
	}
	if bytes.Equal(raw[:4], haloFactory.abi.Errors["AccessControlUnauthorizedAccount"].ID.Bytes()[:4]) {
		return haloFactory.UnpackAccessControlUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], haloFactory.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return haloFactory.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], haloFactory.abi.Errors["AdminNotAllowed"].ID.Bytes()[:4]) {
		return haloFactory.UnpackAdminNotAllowedError(raw[4:])
	}
	if bytes.Equal(raw[:4], haloFactory.abi.Errors["AlreadyActivated"].ID.Bytes()[:4]) {
		return haloFactory.UnpackAlreadyActivatedError(raw[4:])
	}
	if bytes.Equal(raw[:4], haloFactory.abi.Errors["ClassExists"].ID.Bytes()[:4]) {
		return haloFactory.UnpackClassExistsError(raw[4:])
	}
	if bytes.Equal(raw[:4], haloFactory.abi.Errors["ClassUnknown"].ID.Bytes()[:4]) {
		return haloFactory.UnpackClassUnknownError(raw[4:])
	}
	if bytes.Equal(raw[:4], haloFactory.abi.Errors["Create2EmptyBytecode"].ID.Bytes()[:4]) {
		return haloFactory.UnpackCreate2EmptyBytecodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], haloFactory.abi.Errors["DeployerNotAllowed"].ID.Bytes()[:4]) {
		return haloFactory.UnpackDeployerNotAllowedError(raw[4:])
	}
	if bytes.Equal(raw[:4], haloFactory.abi.Errors["DuplicateAccount"].ID.Bytes()[:4]) {
		return haloFactory.UnpackDuplicateAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], haloFactory.abi.Errors["DuplicateLimit"].ID.Bytes()[:4]) {
		return haloFactory.UnpackDuplicateLimitError(raw[4:])
	}
	if bytes.Equal(raw[:4], haloFactory.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return haloFactory.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], haloFactory.abi.Errors["FailedDeployment"].ID.Bytes()[:4]) {
		return haloFactory.UnpackFailedDeploymentError(raw[4:])
	}
	if bytes.Equal(raw[:4], haloFactory.abi.Errors["HaloExists"].ID.Bytes()[:4]) {
		return haloFactory.UnpackHaloExistsError(raw[4:])
	}
	if bytes.Equal(raw[:4], haloFactory.abi.Errors["HaloUnknown"].ID.Bytes()[:4]) {
		return haloFactory.UnpackHaloUnknownError(raw[4:])
	}
	if bytes.Equal(raw[:4], haloFactory.abi.Errors["InsufficientBalance"].ID.Bytes()[:4]) {
		return haloFactory.UnpackInsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], haloFactory.abi.Errors["InvalidName"].ID.Bytes()[:4]) {
		return haloFactory.UnpackInvalidNameError(raw[4:])
	}
	if bytes.Equal(raw[:4], haloFactory.abi.Errors["LimitTarget"].ID.Bytes()[:4]) {
		return haloFactory.UnpackLimitTargetError(raw[4:])
	}
	if bytes.Equal(raw[:4], haloFactory.abi.Errors["NoActors"].ID.Bytes()[:4]) {
		return haloFactory.UnpackNoActorsError(raw[4:])
	}
	if bytes.Equal(raw[:4], haloFactory.abi.Errors["NoAdmins"].ID.Bytes()[:4]) {
		return haloFactory.UnpackNoAdminsError(raw[4:])
	}
	if bytes.Equal(raw[:4], haloFactory.abi.Errors["NotRegistered"].ID.Bytes()[:4]) {
		return haloFactory.UnpackNotRegisteredError(raw[4:])
	}
	if bytes.Equal(raw[:4], haloFactory.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return haloFactory.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], haloFactory.abi.Errors["UnitExists"].ID.Bytes()[:4]) {
		return haloFactory.UnpackUnitExistsError(raw[4:])
	}
	if bytes.Equal(raw[:4], haloFactory.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return haloFactory.UnpackZeroAddressError(raw[4:])
	}
	if bytes.Equal(raw[:4], haloFactory.abi.Errors["ZeroManifest"].ID.Bytes()[:4]) {
		return haloFactory.UnpackZeroManifestError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// HaloFactoryAccessControlBadConfirmation represents a AccessControlBadConfirmation error raised by the HaloFactory contract.
type HaloFactoryAccessControlBadConfirmation struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessControlBadConfirmation()
func HaloFactoryAccessControlBadConfirmationErrorID() common.Hash {
	return common.HexToHash("0x6697b23232a647058342c0724fe7c415cab25915b54e5dbc03f233173d37b41c")
}

// UnpackAccessControlBadConfirmationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessControlBadConfirmation()
func (haloFactory *HaloFactory) UnpackAccessControlBadConfirmationError(raw []byte) (*HaloFactoryAccessControlBadConfirmation, error) {
	out := new(HaloFactoryAccessControlBadConfirmation)
	if err := haloFactory.abi.UnpackIntoInterface(out, "AccessControlBadConfirmation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HaloFactoryAccessControlUnauthorizedAccount represents a AccessControlUnauthorizedAccount error raised by the HaloFactory contract.
type HaloFactoryAccessControlUnauthorizedAccount struct {
	Account    common.Address
	NeededRole [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 neededRole)
func HaloFactoryAccessControlUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0xe2517d3fbfae6f8515ef5ff1ccedc3933ab0cbbda0b492c06eb54ad10ef03b3e")
}

// UnpackAccessControlUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 neededRole)
func (haloFactory *HaloFactory) UnpackAccessControlUnauthorizedAccountError(raw []byte) (*HaloFactoryAccessControlUnauthorizedAccount, error) {
	out := new(HaloFactoryAccessControlUnauthorizedAccount)
	if err := haloFactory.abi.UnpackIntoInterface(out, "AccessControlUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HaloFactoryAddressEmptyCode represents a AddressEmptyCode error raised by the HaloFactory contract.
type HaloFactoryAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func HaloFactoryAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (haloFactory *HaloFactory) UnpackAddressEmptyCodeError(raw []byte) (*HaloFactoryAddressEmptyCode, error) {
	out := new(HaloFactoryAddressEmptyCode)
	if err := haloFactory.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HaloFactoryAdminNotAllowed represents a AdminNotAllowed error raised by the HaloFactory contract.
type HaloFactoryAdminNotAllowed struct {
	Admin common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AdminNotAllowed(address admin)
func HaloFactoryAdminNotAllowedErrorID() common.Hash {
	return common.HexToHash("0x71ebd29cc9a53134922232ec819f0517f8334ca96c755f535e9b304c6ac90d9b")
}

// UnpackAdminNotAllowedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AdminNotAllowed(address admin)
func (haloFactory *HaloFactory) UnpackAdminNotAllowedError(raw []byte) (*HaloFactoryAdminNotAllowed, error) {
	out := new(HaloFactoryAdminNotAllowed)
	if err := haloFactory.abi.UnpackIntoInterface(out, "AdminNotAllowed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HaloFactoryAlreadyActivated represents a AlreadyActivated error raised by the HaloFactory contract.
type HaloFactoryAlreadyActivated struct {
	Class [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyActivated(bytes32 class)
func HaloFactoryAlreadyActivatedErrorID() common.Hash {
	return common.HexToHash("0x866b00417cec43d648cff80d676d3edd9ccbc0be9683f51a486413125064072f")
}

// UnpackAlreadyActivatedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyActivated(bytes32 class)
func (haloFactory *HaloFactory) UnpackAlreadyActivatedError(raw []byte) (*HaloFactoryAlreadyActivated, error) {
	out := new(HaloFactoryAlreadyActivated)
	if err := haloFactory.abi.UnpackIntoInterface(out, "AlreadyActivated", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HaloFactoryClassExists represents a ClassExists error raised by the HaloFactory contract.
type HaloFactoryClassExists struct {
	Class [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ClassExists(bytes32 class)
func HaloFactoryClassExistsErrorID() common.Hash {
	return common.HexToHash("0xea52ae4fec602f19c5ab568fa7d2354b72de0a0df24b09c205ab4ca0534a6276")
}

// UnpackClassExistsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ClassExists(bytes32 class)
func (haloFactory *HaloFactory) UnpackClassExistsError(raw []byte) (*HaloFactoryClassExists, error) {
	out := new(HaloFactoryClassExists)
	if err := haloFactory.abi.UnpackIntoInterface(out, "ClassExists", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HaloFactoryClassUnknown represents a ClassUnknown error raised by the HaloFactory contract.
type HaloFactoryClassUnknown struct {
	Class [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ClassUnknown(bytes32 class)
func HaloFactoryClassUnknownErrorID() common.Hash {
	return common.HexToHash("0x6f7fabc15a35f1202d9e922c8f906130de53eae31d852e6adc89b3bd3cd069af")
}

// UnpackClassUnknownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ClassUnknown(bytes32 class)
func (haloFactory *HaloFactory) UnpackClassUnknownError(raw []byte) (*HaloFactoryClassUnknown, error) {
	out := new(HaloFactoryClassUnknown)
	if err := haloFactory.abi.UnpackIntoInterface(out, "ClassUnknown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HaloFactoryCreate2EmptyBytecode represents a Create2EmptyBytecode error raised by the HaloFactory contract.
type HaloFactoryCreate2EmptyBytecode struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Create2EmptyBytecode()
func HaloFactoryCreate2EmptyBytecodeErrorID() common.Hash {
	return common.HexToHash("0x4ca249dcffe41558ef8b961d71c905e4fa4317a1663f377b9610642e4e0abdb6")
}

// UnpackCreate2EmptyBytecodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Create2EmptyBytecode()
func (haloFactory *HaloFactory) UnpackCreate2EmptyBytecodeError(raw []byte) (*HaloFactoryCreate2EmptyBytecode, error) {
	out := new(HaloFactoryCreate2EmptyBytecode)
	if err := haloFactory.abi.UnpackIntoInterface(out, "Create2EmptyBytecode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HaloFactoryDeployerNotAllowed represents a DeployerNotAllowed error raised by the HaloFactory contract.
type HaloFactoryDeployerNotAllowed struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeployerNotAllowed(address account)
func HaloFactoryDeployerNotAllowedErrorID() common.Hash {
	return common.HexToHash("0x2aa80f1760d96b2a6c6269b7cf3e7f093e010a8644155339792a93f0a7f3d22d")
}

// UnpackDeployerNotAllowedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeployerNotAllowed(address account)
func (haloFactory *HaloFactory) UnpackDeployerNotAllowedError(raw []byte) (*HaloFactoryDeployerNotAllowed, error) {
	out := new(HaloFactoryDeployerNotAllowed)
	if err := haloFactory.abi.UnpackIntoInterface(out, "DeployerNotAllowed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HaloFactoryDuplicateAccount represents a DuplicateAccount error raised by the HaloFactory contract.
type HaloFactoryDuplicateAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DuplicateAccount(address account)
func HaloFactoryDuplicateAccountErrorID() common.Hash {
	return common.HexToHash("0xebad245de7051a694c22e07642241e6658e0582a6b61fb62eba2a23eb1a76d0c")
}

// UnpackDuplicateAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DuplicateAccount(address account)
func (haloFactory *HaloFactory) UnpackDuplicateAccountError(raw []byte) (*HaloFactoryDuplicateAccount, error) {
	out := new(HaloFactoryDuplicateAccount)
	if err := haloFactory.abi.UnpackIntoInterface(out, "DuplicateAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HaloFactoryDuplicateLimit represents a DuplicateLimit error raised by the HaloFactory contract.
type HaloFactoryDuplicateLimit struct {
	Route      [32]byte
	RateLimits common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DuplicateLimit(bytes32 route, address rateLimits)
func HaloFactoryDuplicateLimitErrorID() common.Hash {
	return common.HexToHash("0xc2bb2042f68f2b6fb2b8febe046f660eead5766273bc84875186e49062c73c33")
}

// UnpackDuplicateLimitError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DuplicateLimit(bytes32 route, address rateLimits)
func (haloFactory *HaloFactory) UnpackDuplicateLimitError(raw []byte) (*HaloFactoryDuplicateLimit, error) {
	out := new(HaloFactoryDuplicateLimit)
	if err := haloFactory.abi.UnpackIntoInterface(out, "DuplicateLimit", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HaloFactoryFailedCall represents a FailedCall error raised by the HaloFactory contract.
type HaloFactoryFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func HaloFactoryFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (haloFactory *HaloFactory) UnpackFailedCallError(raw []byte) (*HaloFactoryFailedCall, error) {
	out := new(HaloFactoryFailedCall)
	if err := haloFactory.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HaloFactoryFailedDeployment represents a FailedDeployment error raised by the HaloFactory contract.
type HaloFactoryFailedDeployment struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedDeployment()
func HaloFactoryFailedDeploymentErrorID() common.Hash {
	return common.HexToHash("0xb06ebf3d5067824a3fe5d5ba19471e035a7de6c88dac362c77b162830a5b9093")
}

// UnpackFailedDeploymentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedDeployment()
func (haloFactory *HaloFactory) UnpackFailedDeploymentError(raw []byte) (*HaloFactoryFailedDeployment, error) {
	out := new(HaloFactoryFailedDeployment)
	if err := haloFactory.abi.UnpackIntoInterface(out, "FailedDeployment", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HaloFactoryHaloExists represents a HaloExists error raised by the HaloFactory contract.
type HaloFactoryHaloExists struct {
	Halo [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error HaloExists(bytes32 halo)
func HaloFactoryHaloExistsErrorID() common.Hash {
	return common.HexToHash("0xac1b87da848be055c9fdc10b28f5a1a7706f4713a0cd68dd93daf07cd6534683")
}

// UnpackHaloExistsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error HaloExists(bytes32 halo)
func (haloFactory *HaloFactory) UnpackHaloExistsError(raw []byte) (*HaloFactoryHaloExists, error) {
	out := new(HaloFactoryHaloExists)
	if err := haloFactory.abi.UnpackIntoInterface(out, "HaloExists", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HaloFactoryHaloUnknown represents a HaloUnknown error raised by the HaloFactory contract.
type HaloFactoryHaloUnknown struct {
	Halo [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error HaloUnknown(bytes32 halo)
func HaloFactoryHaloUnknownErrorID() common.Hash {
	return common.HexToHash("0xbe1a9a343bb2ad62f6941a4acd49cd20a788ab9d06c63c46453592580bc17e86")
}

// UnpackHaloUnknownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error HaloUnknown(bytes32 halo)
func (haloFactory *HaloFactory) UnpackHaloUnknownError(raw []byte) (*HaloFactoryHaloUnknown, error) {
	out := new(HaloFactoryHaloUnknown)
	if err := haloFactory.abi.UnpackIntoInterface(out, "HaloUnknown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HaloFactoryInsufficientBalance represents a InsufficientBalance error raised by the HaloFactory contract.
type HaloFactoryInsufficientBalance struct {
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func HaloFactoryInsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xcf4791818fba6e019216eb4864093b4947f674afada5d305e57d598b641dad1d")
}

// UnpackInsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func (haloFactory *HaloFactory) UnpackInsufficientBalanceError(raw []byte) (*HaloFactoryInsufficientBalance, error) {
	out := new(HaloFactoryInsufficientBalance)
	if err := haloFactory.abi.UnpackIntoInterface(out, "InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HaloFactoryInvalidName represents a InvalidName error raised by the HaloFactory contract.
type HaloFactoryInvalidName struct {
	Name [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidName(bytes32 name)
func HaloFactoryInvalidNameErrorID() common.Hash {
	return common.HexToHash("0x7de0e788149929c7027a20c8458bbd93d333a1468a75d90b659db924404c8a52")
}

// UnpackInvalidNameError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidName(bytes32 name)
func (haloFactory *HaloFactory) UnpackInvalidNameError(raw []byte) (*HaloFactoryInvalidName, error) {
	out := new(HaloFactoryInvalidName)
	if err := haloFactory.abi.UnpackIntoInterface(out, "InvalidName", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HaloFactoryLimitTarget represents a LimitTarget error raised by the HaloFactory contract.
type HaloFactoryLimitTarget struct {
	Route      [32]byte
	RateLimits common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LimitTarget(bytes32 route, address rateLimits)
func HaloFactoryLimitTargetErrorID() common.Hash {
	return common.HexToHash("0x3d070f3c989ff8d22af9f9ac8ac5b4f5827c1e6f409ba16db38c2855536097fb")
}

// UnpackLimitTargetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LimitTarget(bytes32 route, address rateLimits)
func (haloFactory *HaloFactory) UnpackLimitTargetError(raw []byte) (*HaloFactoryLimitTarget, error) {
	out := new(HaloFactoryLimitTarget)
	if err := haloFactory.abi.UnpackIntoInterface(out, "LimitTarget", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HaloFactoryNoActors represents a NoActors error raised by the HaloFactory contract.
type HaloFactoryNoActors struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoActors()
func HaloFactoryNoActorsErrorID() common.Hash {
	return common.HexToHash("0xc41eb9249fa2a5c6cc9f2b72860334becf13d42e26b4b563160782484682cac0")
}

// UnpackNoActorsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoActors()
func (haloFactory *HaloFactory) UnpackNoActorsError(raw []byte) (*HaloFactoryNoActors, error) {
	out := new(HaloFactoryNoActors)
	if err := haloFactory.abi.UnpackIntoInterface(out, "NoActors", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HaloFactoryNoAdmins represents a NoAdmins error raised by the HaloFactory contract.
type HaloFactoryNoAdmins struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoAdmins()
func HaloFactoryNoAdminsErrorID() common.Hash {
	return common.HexToHash("0x7ee7d30ade5f6900e968c436e064f806cde60517cd92f1788f1bbf2d1860ee95")
}

// UnpackNoAdminsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoAdmins()
func (haloFactory *HaloFactory) UnpackNoAdminsError(raw []byte) (*HaloFactoryNoAdmins, error) {
	out := new(HaloFactoryNoAdmins)
	if err := haloFactory.abi.UnpackIntoInterface(out, "NoAdmins", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HaloFactoryNotRegistered represents a NotRegistered error raised by the HaloFactory contract.
type HaloFactoryNotRegistered struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRegistered(address account)
func HaloFactoryNotRegisteredErrorID() common.Hash {
	return common.HexToHash("0xbfc6c337a80b7b8201f77f0a2a54c6e5f7c6fd9124a749804a482fa16ee8a895")
}

// UnpackNotRegisteredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRegistered(address account)
func (haloFactory *HaloFactory) UnpackNotRegisteredError(raw []byte) (*HaloFactoryNotRegistered, error) {
	out := new(HaloFactoryNotRegistered)
	if err := haloFactory.abi.UnpackIntoInterface(out, "NotRegistered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HaloFactoryReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the HaloFactory contract.
type HaloFactoryReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func HaloFactoryReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (haloFactory *HaloFactory) UnpackReentrancyGuardReentrantCallError(raw []byte) (*HaloFactoryReentrancyGuardReentrantCall, error) {
	out := new(HaloFactoryReentrancyGuardReentrantCall)
	if err := haloFactory.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HaloFactoryUnitExists represents a UnitExists error raised by the HaloFactory contract.
type HaloFactoryUnitExists struct {
	Unit [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnitExists(bytes32 unit)
func HaloFactoryUnitExistsErrorID() common.Hash {
	return common.HexToHash("0xa6c6a9c3212e673aa04d75aa88f00df5708586ea100d9130ae798c5f5a440a71")
}

// UnpackUnitExistsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnitExists(bytes32 unit)
func (haloFactory *HaloFactory) UnpackUnitExistsError(raw []byte) (*HaloFactoryUnitExists, error) {
	out := new(HaloFactoryUnitExists)
	if err := haloFactory.abi.UnpackIntoInterface(out, "UnitExists", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HaloFactoryZeroAddress represents a ZeroAddress error raised by the HaloFactory contract.
type HaloFactoryZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func HaloFactoryZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (haloFactory *HaloFactory) UnpackZeroAddressError(raw []byte) (*HaloFactoryZeroAddress, error) {
	out := new(HaloFactoryZeroAddress)
	if err := haloFactory.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HaloFactoryZeroManifest represents a ZeroManifest error raised by the HaloFactory contract.
type HaloFactoryZeroManifest struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroManifest()
func HaloFactoryZeroManifestErrorID() common.Hash {
	return common.HexToHash("0x2e0ac102d7b47cfcb1504f048c669ca6b86a364b9c02588602cb9a2677778705")
}

// UnpackZeroManifestError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroManifest()
func (haloFactory *HaloFactory) UnpackZeroManifestError(raw []byte) (*HaloFactoryZeroManifest, error) {
	out := new(HaloFactoryZeroManifest)
	if err := haloFactory.abi.UnpackIntoInterface(out, "ZeroManifest", raw); err != nil {
		return nil, err
	}
	return out, nil
}
