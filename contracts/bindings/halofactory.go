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
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"governance\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"registry_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"beacon_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"beamState_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"configurator_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"timelock_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"DEFAULT_ADMIN_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DEPLOYER_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"}],\"name\":\"activate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"admin\",\"type\":\"address\"}],\"name\":\"adminAllowed\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"beacon\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"beamState\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"halo_\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"}],\"name\":\"classId\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"halo\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"internalType\":\"address[]\",\"name\":\"admins\",\"type\":\"address[]\"},{\"internalType\":\"address\",\"name\":\"cBeam\",\"type\":\"address\"},{\"internalType\":\"address[]\",\"name\":\"actors\",\"type\":\"address[]\"},{\"internalType\":\"address[]\",\"name\":\"revokers\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"internalType\":\"structIHaloFactory.ClassRequest\",\"name\":\"request\",\"type\":\"tuple\"}],\"name\":\"classOperation\",\"outputs\":[{\"components\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"payloads\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"predecessor\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"internalType\":\"structIHaloFactory.Operation\",\"name\":\"operation\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"class_\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"halo\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"accessControls\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"}],\"internalType\":\"structIHaloFactory.Pau\",\"name\":\"pau\",\"type\":\"tuple\"},{\"internalType\":\"address\",\"name\":\"cBeam\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"units\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"activated\",\"type\":\"bool\"}],\"internalType\":\"structIHaloFactory.ClassRecord\",\"name\":\"record\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"configurator\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"halo\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"internalType\":\"address[]\",\"name\":\"admins\",\"type\":\"address[]\"},{\"internalType\":\"address\",\"name\":\"cBeam\",\"type\":\"address\"},{\"internalType\":\"address[]\",\"name\":\"actors\",\"type\":\"address[]\"},{\"internalType\":\"address[]\",\"name\":\"revokers\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"internalType\":\"structIHaloFactory.ClassRequest\",\"name\":\"request\",\"type\":\"tuple\"}],\"name\":\"deployClass\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"accessControls\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"}],\"internalType\":\"structIHaloFactory.Pau\",\"name\":\"pau\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"halo_\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"governance\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"}],\"name\":\"deployHalo\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"maxAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"slope\",\"type\":\"uint256\"}],\"internalType\":\"structIHaloFactory.Limit[]\",\"name\":\"limits\",\"type\":\"tuple[]\"}],\"internalType\":\"structIHaloFactory.UnitRequest\",\"name\":\"request\",\"type\":\"tuple\"}],\"name\":\"deployUnit\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"unit_\",\"type\":\"bytes32\"},{\"internalType\":\"address[]\",\"name\":\"contracts\",\"type\":\"address[]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"}],\"name\":\"getRoleAdmin\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"grantRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"halo\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"governance\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"}],\"internalType\":\"structIHaloFactory.HaloRecord\",\"name\":\"record\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"hasRole\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"halo\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"internalType\":\"address[]\",\"name\":\"admins\",\"type\":\"address[]\"},{\"internalType\":\"address\",\"name\":\"cBeam\",\"type\":\"address\"},{\"internalType\":\"address[]\",\"name\":\"actors\",\"type\":\"address[]\"},{\"internalType\":\"address[]\",\"name\":\"revokers\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"internalType\":\"structIHaloFactory.ClassRequest\",\"name\":\"request\",\"type\":\"tuple\"}],\"name\":\"predictClass\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"accessControls\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"}],\"internalType\":\"structIHaloFactory.Pau\",\"name\":\"pau\",\"type\":\"tuple\"},{\"internalType\":\"address[]\",\"name\":\"blocks\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"maxAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"slope\",\"type\":\"uint256\"}],\"internalType\":\"structIHaloFactory.Limit[]\",\"name\":\"limits\",\"type\":\"tuple[]\"}],\"internalType\":\"structIHaloFactory.UnitRequest\",\"name\":\"request\",\"type\":\"tuple\"}],\"name\":\"predictUnit\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"contracts\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"halo\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"internalType\":\"address[]\",\"name\":\"admins\",\"type\":\"address[]\"},{\"internalType\":\"address\",\"name\":\"cBeam\",\"type\":\"address\"},{\"internalType\":\"address[]\",\"name\":\"actors\",\"type\":\"address[]\"},{\"internalType\":\"address[]\",\"name\":\"revokers\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"internalType\":\"structIHaloFactory.ClassRequest\",\"name\":\"class\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"maxAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"slope\",\"type\":\"uint256\"}],\"internalType\":\"structIHaloFactory.Limit[]\",\"name\":\"limits\",\"type\":\"tuple[]\"}],\"internalType\":\"structIHaloFactory.UnitRequest\",\"name\":\"unit_\",\"type\":\"tuple\"}],\"name\":\"predictUnitOf\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"contracts\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"registry\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"callerConfirmation\",\"type\":\"address\"}],\"name\":\"renounceRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"revokeRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"admin\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"name\":\"setAdminAllowed\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"timelock\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"unit\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"internalType\":\"structIHaloFactory.UnitRecord\",\"name\":\"record\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"}],\"name\":\"unitId\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"unit_\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"maxAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"slope\",\"type\":\"uint256\"}],\"internalType\":\"structIHaloFactory.Limit[]\",\"name\":\"limits\",\"type\":\"tuple[]\"}],\"internalType\":\"structIHaloFactory.UnitRequest\",\"name\":\"request\",\"type\":\"tuple\"}],\"name\":\"unitOperation\",\"outputs\":[{\"components\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"payloads\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"predecessor\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"internalType\":\"structIHaloFactory.Operation\",\"name\":\"operation\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"halo\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"internalType\":\"address[]\",\"name\":\"admins\",\"type\":\"address[]\"},{\"internalType\":\"address\",\"name\":\"cBeam\",\"type\":\"address\"},{\"internalType\":\"address[]\",\"name\":\"actors\",\"type\":\"address[]\"},{\"internalType\":\"address[]\",\"name\":\"revokers\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"internalType\":\"structIHaloFactory.ClassRequest\",\"name\":\"class\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"maxAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"slope\",\"type\":\"uint256\"}],\"internalType\":\"structIHaloFactory.Limit[]\",\"name\":\"limits\",\"type\":\"tuple[]\"}],\"internalType\":\"structIHaloFactory.UnitRequest\",\"name\":\"unit_\",\"type\":\"tuple\"}],\"name\":\"unitOperationOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"payloads\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"predecessor\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"internalType\":\"structIHaloFactory.Operation\",\"name\":\"operation\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"admin\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"name\":\"AdminAllowedSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"cBeam\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"}],\"name\":\"ClassActivated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"halo\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"halo\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"internalType\":\"address[]\",\"name\":\"admins\",\"type\":\"address[]\"},{\"internalType\":\"address\",\"name\":\"cBeam\",\"type\":\"address\"},{\"internalType\":\"address[]\",\"name\":\"actors\",\"type\":\"address[]\"},{\"internalType\":\"address[]\",\"name\":\"revokers\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"indexed\":false,\"internalType\":\"structIHaloFactory.ClassRequest\",\"name\":\"request\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"accessControls\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"}],\"indexed\":false,\"internalType\":\"structIHaloFactory.Pau\",\"name\":\"pau\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"blocks\",\"type\":\"address[]\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"operation\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"scheduled\",\"type\":\"bool\"}],\"name\":\"ClassDeployed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"halo\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"governance\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"}],\"name\":\"HaloDeployed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"previousAdminRole\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"newAdminRole\",\"type\":\"bytes32\"}],\"name\":\"RoleAdminChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"RoleGranted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"RoleRevoked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"unit\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"contracts\",\"type\":\"address[]\"},{\"indexed\":false,\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"maxAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"slope\",\"type\":\"uint256\"}],\"indexed\":false,\"internalType\":\"structIHaloFactory.Init[]\",\"name\":\"inits\",\"type\":\"tuple[]\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"operation\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"scheduled\",\"type\":\"bool\"}],\"name\":\"UnitDeployed\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"AccessControlBadConfirmation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"neededRole\",\"type\":\"bytes32\"}],\"name\":\"AccessControlUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"admin\",\"type\":\"address\"}],\"name\":\"AdminNotAllowed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"}],\"name\":\"AlreadyActivated\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"}],\"name\":\"ClassExists\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"}],\"name\":\"ClassUnknown\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Create2EmptyBytecode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"DeployerNotAllowed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"DuplicateAccount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"}],\"name\":\"DuplicateLimit\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedDeployment\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"halo\",\"type\":\"bytes32\"}],\"name\":\"HaloExists\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"halo\",\"type\":\"bytes32\"}],\"name\":\"HaloUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"}],\"name\":\"InvalidName\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"}],\"name\":\"LimitTarget\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoActors\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoAdmins\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NotRegistered\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"unit\",\"type\":\"bytes32\"}],\"name\":\"UnitExists\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroManifest\",\"type\":\"error\"}]",
	ID:  "HaloFactory",
	Bin: "0x610120604052348015610010575f5ffd5b50604051614b95380380614b9583398101604081905261002f916101b5565b6001600160a01b0386161580159061004f57506001600160a01b03851615155b801561006357506001600160a01b03841615155b801561007757506001600160a01b03831615155b801561008b57506001600160a01b03821615155b801561009f57506001600160a01b03811615155b6100bc5760405163d92e233d60e01b815260040160405180910390fd5b6100c65f876100f1565b506001600160a01b0394851660805292841660a05290831660c052821660e052166101005250610225565b5f828152602081815260408083206001600160a01b038516845290915281205460ff16610191575f838152602081815260408083206001600160a01b03861684529091529020805460ff191660011790556101493390565b6001600160a01b0316826001600160a01b0316847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a4506001610194565b505f5b92915050565b80516001600160a01b03811681146101b0575f5ffd5b919050565b5f5f5f5f5f5f60c087890312156101ca575f5ffd5b6101d38761019a565b95506101e16020880161019a565b94506101ef6040880161019a565b93506101fd6060880161019a565b925061020b6080880161019a565b915061021960a0880161019a565b90509295509295509295565b60805160a05160c05160e051610100516148d16102c45f395f818161049401528181612b940152612cb701525f81816102a7015281816127d0015261284a01525f818161035001528181610bcd01526135fc01525f818161039d015261346201525f818161040b01528181611339015281816115170152818161165501528181611fc0015281816122740152818161315b01526136e401526148d15ff3fe608060405234801561000f575f5ffd5b50600436106101d1575f3560e01c806359db6e85116100fe578063a217fddf1161009e578063e08a0b061161006e578063e08a0b06146104c9578063e665d0e7146104e9578063ecd0026114610560578063efc5bf9414610574575f5ffd5b8063a217fddf14610453578063b9f07d391461045a578063d33219b41461048f578063d547741f146104b6575f5ffd5b80637956c3df116100d95780637956c3df146103e55780637b103999146104065780638539507a1461042d57806391d1485414610440575f5ffd5b806359db6e85146103bf5780635ab427b2146101fd57806360258863146103d2575f5ffd5b80632f2ff15d116101745780633efa892b116101445780633efa892b1461034b5780634bdd1136146103725780635059a58d1461038557806359659e9014610398575f5ffd5b80632f2ff15d146102e157806336568abe146102f657806337b40f35146103095780633ac528861461032b575f5ffd5b80630dafbd04116101af5780630dafbd041461023f5780631a632aea1461025f578063248a9ca3146102805780632b507df8146102a2575f5ffd5b806301ffc9a7146101d55780630945e979146101fd5780630af3d8e81461021e575b5f5ffd5b6101e86101e33660046139a1565b610587565b60405190151581526020015b60405180910390f35b61021061020b3660046139c8565b6105bd565b6040519081526020016101f4565b61023161022c3660046139ff565b6105e9565b6040516101f4929190613ab2565b61025261024d366004613ad1565b6106ab565b6040516101f49190613ae8565b61027261026d366004613b65565b61077b565b6040516101f4929190613b96565b61021061028e366004613ad1565b5f9081526020819052604090206001015490565b6102c97f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016101f4565b6102f46102ef366004613bd2565b6108f2565b005b6102f4610304366004613bd2565b61091c565b6101e8610317366004613c00565b60016020525f908152604090205460ff1681565b61033e610339366004613b65565b610954565b6040516101f49190613cc5565b6102c97f000000000000000000000000000000000000000000000000000000000000000081565b6102f4610380366004613d7e565b61096f565b6102f4610393366004613dc0565b610a9f565b6102c97f000000000000000000000000000000000000000000000000000000000000000081565b6102f46103cd366004613ad1565b610b2f565b61033e6103e0366004613dec565b610eb5565b6103f86103f33660046139ff565b610edc565b6040516101f4929190613e4f565b6102c97f000000000000000000000000000000000000000000000000000000000000000081565b61033e61043b3660046139ff565b6111ba565b6101e861044e366004613bd2565b6111f6565b6102105f81565b61046d610468366004613ad1565b61121e565b60408051825181526020808401519082015291810151908201526060016101f4565b6102c97f000000000000000000000000000000000000000000000000000000000000000081565b6102f46104c4366004613bd2565b611277565b6104dc6104d7366004613dec565b61129b565b6040516101f49190613e63565b61053c6104f7366004613ad1565b604080518082019091525f8082526020820152505f90815260026020908152604091829020825180840190935280546001600160a01b03168352600101549082015290565b6040805182516001600160a01b0316815260209283015192810192909252016101f4565b6102105f5160206148b15f395f51905f5281565b6104dc610582366004613b65565b6112b4565b5f6001600160e01b03198216637965db0b60e01b14806105b757506301ffc9a760e01b6001600160e01b03198316145b92915050565b604080516020808201949094528082019290925280518083038201815260609092019052805191012090565b6105f16138bf565b60606105fb6138ec565b610604846112c9565b935090506106156040850135611312565b6001600160a01b031663db87509f3083610633610100890189613e75565b6106416101208b018b613ec1565b6040518763ffffffff1660e01b815260040161066296959493929190613fba565b5f60405180830381865afa15801561067c573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526106a39190810190614073565b915050915091565b6106b361392f565b505f90815260036020818152604092839020835160e08101855281548152600182015481840152600282015481860152845160a08082018752948301546001600160a01b0390811682526004840154811694820194909452600583015484169581019590955260068201548316606080870191909152600783015484166080808801919091529082019590955260089091015491821693810193909352600160a01b81046001600160401b031691830191909152600160e01b900460ff16151560c082015290565b5f6060610786611418565b5f5160206148b15f395f51905f5261079d8161144f565b5f6107a78561145c565b86355f8181526003602081815260408084206001810154825160a081018452948201546001600160a01b03908116865260048301548116948601949094526005820154841692850192909252600681015483166060850152600781015490921660808401529599509395509293909261082192919061163f565b90505f6108318260200151611312565b90506001600160a01b038116635945bef2838961085160608d018d613e75565b61085e60808f018f613ec1565b6040518763ffffffff1660e01b815260040161087f96959493929190614111565b5f604051808303815f875af115801561089a573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526108c19190810190614073565b95505f6108d08284898c6116f3565b90506108df88868b8a85611a53565b5050505050506108ed611ae5565b915091565b5f8281526020819052604090206001015461090c8161144f565b6109168383611b0f565b50505050565b6001600160a01b03811633146109455760405163334bd91960e11b815260040160405180910390fd5b61094f8282611b9e565b505050565b61095c61396e565b6105b76109698335611c07565b83611ca0565b5f5160206148b15f395f51905f526109868161144f565b61098f84611cf9565b6001600160a01b0383166109b65760405163d92e233d60e01b815260040160405180910390fd5b5f8290036109d757604051631705608160e11b815260040160405180910390fd5b5f8481526002602052604090205484906001600160a01b031615610a1a5760405163560dc3ed60e11b8152600401610a1191815260200190565b60405180910390fd5b506040805180820182526001600160a01b0385811680835260208084018781525f8a815260028352869020945185546001600160a01b031916941693909317845591516001909301929092559151848152909186917e5841395f9280c37352e5f5a7aaf668f6c04211dd63a86d1dd50c06610fcad0910160405180910390a350505050565b5f610aa98161144f565b6001600160a01b038316610ad05760405163d92e233d60e01b815260040160405180910390fd5b6001600160a01b0383165f81815260016020908152604091829020805460ff191686151590811790915591519182527f13e1852ab7118b0192bfc81983f3277c9b643d6017ef9821c8209fbf56d8544d910160405180910390a2505050565b5f81815260036020526040902080548290610b6057604051636f7fabc160e01b8152600401610a1191815260200190565b5060088101548290600160e01b900460ff1615610b935760405163866b004160e01b8152600401610a1191815260200190565b50600581015460068201546008830154604051633d0a63e960e11b81526001600160a01b03938416600482018190529392831692918216917f00000000000000000000000000000000000000000000000000000000000000009190821690637a14c7d290602401602060405180830381865afa158015610c15573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c39919061413b565b6001148490610c675760405163bfc6c33760e01b81526001600160a01b039091166004820152602401610a11565b50604051636d46114f60e11b81526001600160a01b03848116600483015282169063da8c229e90602401602060405180830381865afa158015610cac573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610cd0919061413b565b6001148390610cfe5760405163bfc6c33760e01b81526001600160a01b039091166004820152602401610a11565b5060405163901bb3f360e01b81526001600160a01b03838116600483015282169063901bb3f390602401602060405180830381865afa158015610d43573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d67919061413b565b6001148290610d955760405163bfc6c33760e01b81526001600160a01b039091166004820152602401610a11565b5060088501805460ff60e01b1916600160e01b1790556040516338403d4b60e11b81526001600160a01b03858116600483015283811660248301528216906370807a96906044015f604051808303815f87803b158015610df3575f5ffd5b505af1158015610e05573d5f5f3e3d5ffd5b5050604051632ec3d80160e21b81526001600160a01b03868116600483015285811660248301528416925063bb0f600491506044015f604051808303815f87803b158015610e51575f5ffd5b505af1158015610e63573d5f5f3e3d5ffd5b50506040516001600160a01b03868116825280881693508516915088907f6a9cbd29227efc563ccef46547cc1908b07973792afbc44df1904476427704ca9060200160405180910390a4505050505050565b610ebd61396e565b5f610ec7846112c9565b509050610ed48184611ca0565b949350505050565b5f610ee56138bf565b610eed611418565b5f5160206148b15f395f51905f52610f048161144f565b610f0d84611d8e565b9250610f1d838560400135612047565b91506040518060e00160405280855f0135815260200185604001358152602001856060013581526020018381526020018560a0016020810190610f609190613c00565b6001600160a01b0390811682525f60208084018290526040938401829052878252600380825284832086518155868301516001820155868601516002820155606080880151805193830180549488166001600160a01b031995861617905593840151600483018054918816918516919091179055838701516005830180549188169185169190911790558301516006820180549187169184169190911790556080928301516007820180549187169190931617909155908501516008909101805460a087015160c0909701511515600160e01b0260ff60e01b196001600160401b0398909816600160a01b026001600160e01b0319909216939095169290921791909117949094169190911790925561107b90860135611312565b6001600160a01b031663af8aa7f26110988688604001358761163f565b6110a6610100890189613e75565b6110b46101208b018b613ec1565b6040518663ffffffff1660e01b81526004016110d4959493929190614152565b5f604051808303815f875af11580156110ef573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526111169190810190614073565b90506111228386612149565b611138836111336080880188613e75565b61254b565b5f61115885606088013561115260c08a0160a08b01613c00565b87612a16565b90508560400135865f0135867f58dcec1340c3c440e81903d3f442d2b90758ab5ae562d67fbbf0566f156354ac8988878760a0015161119689612b6c565b6040516111a7959493929190614258565b60405180910390a45050506108ed611ae5565b6111c261396e565b5f5f6111cd846112c9565b60408201519193509150610ed49060608601356111f060c0880160a08901613c00565b84612a16565b5f918252602082815260408084206001600160a01b0393909316845291905290205460ff1690565b61123f60405180606001604052805f81526020015f81526020015f81525090565b505f90815260046020908152604091829020825160608101845281548152600182015492810192909252600201549181019190915290565b5f828152602081905260409020600101546112918161144f565b6109168383611b9e565b60605f6112a7846112c9565b509050610ed48184612e20565b60606105b76112c38335611c07565b83612e20565b6112d16138ec565b6112d96138bf565b5f6112e9843560208601356105bd565b90506112f9818560400135612ece565b915061130a8185604001358461163f565b925050915091565b60405163383fba9560e21b815260048101829052654d4f44554c4560d01b60248201525f907f0000000000000000000000000000000000000000000000000000000000000000906001600160a01b0382169063b2d952ec90829063e0feea5490604401602060405180830381865afa158015611390573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906113b4919061413b565b6040518263ffffffff1660e01b81526004016113d291815260200190565b602060405180830381865afa1580156113ed573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061141191906143aa565b9392505050565b611420612fbb565b61144d60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90612ffb565b565b6114598133613002565b50565b5f5f61146b8360200135611cf9565b60408301355f0361148f57604051631705608160e11b815260040160405180910390fd5b82355f81815260036020526040902080549091906114c357604051636f7fabc160e01b8152600401610a1191815260200190565b506114d3843560208601356105bd565b5f818152600460205260409020549093508390156115075760405163a6c6a9c360e01b8152600401610a1191815260200190565b5060018101546001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063846279449061154b6060880188613e75565b6040518463ffffffff1660e01b8152600401611569939291906143c5565b5f6040518083038186803b15801561157f575f5ffd5b505afa158015611591573d5f5f3e3d5ffd5b50505060018201546115b091506115ab60a08701876143de565b61303b565b600881018054600160a01b90046001600160401b03169060146115d283614423565b82546101009290920a6001600160401b038181021990931691831602179091556040805160608101825287358152968101356020808901918252939092168782018181525f8881526004909552919093209651875590516001870155516002909501949094555090929050565b6116476138ec565b6040518061010001604052807f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602001848152602001858152602001835f01516001600160a01b0316815260200183602001516001600160a01b0316815260200183604001516001600160a01b0316815260200183606001516001600160a01b0316815260200183608001516001600160a01b031681525090509392505050565b606061170260a08301836143de565b90506001600160401b0381111561171b5761171b61400d565b60405190808252806020026020018201604052801561178257816020015b61176f6040518060a001604052805f81526020015f81526020015f6001600160a01b031681526020015f81526020015f81525090565b8152602001906001900390816117395790505b5090505f5b8151811015611a4a573661179e60a08501856143de565b838181106117ae576117ae614459565b90506080020190505f5f886001600160a01b031663050804ad845f01358a8a8a80608001906117dd9190613ec1565b6040518663ffffffff1660e01b81526004016117fd95949392919061446d565b6040805180830381865afa158015611817573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061183b91906144a9565b9150915080611864575f6118556040850160208601613c00565b6001600160a01b0316146118b1565b5f6118756040850160208601613c00565b6001600160a01b0316141580156118b1575060a08801516001600160a01b03166118a56040850160208601613c00565b6001600160a01b031614155b83356118c36040860160208701613c00565b90916118f457604051630f41c3cf60e21b815260048101929092526001600160a01b03166024820152604401610a11565b50506040518060a00160405280845f013581526020018381526020018261191f578960a0015161192f565b61192f6040860160208701613c00565b6001600160a01b0316815260200184604001358152602001846060013581525085858151811061196157611961614459565b60209081029190910101525f5b84811015611a3b578286828151811061198957611989614459565b6020026020010151602001511415806119ee57508585815181106119af576119af614459565b6020026020010151604001516001600160a01b03168682815181106119d6576119d6614459565b6020026020010151604001516001600160a01b031614155b8435611a006040870160208801613c00565b9091611a315760405163615d902160e11b815260048101929092526001600160a01b03166024820152604401610a11565b505060010161196e565b50505050806001019050611787565b50949350505050565b5f611a63868560400135846131c4565b90508335867fa602f6341c27162daad4c5f84d9b0cb95f64661dfd93868477d01515f2af6ba2602087013560408801358988611aa260608c018c613e75565b611aaf60808e018e613ec1565b8c8c60a00151611abe8e612b6c565b604051611ad59b9a999897969594939291906144cd565b60405180910390a3505050505050565b61144d5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611447565b5f611b1a83836111f6565b611b97575f838152602081815260408083206001600160a01b03861684529091529020805460ff19166001179055611b4f3390565b6001600160a01b0316826001600160a01b0316847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a45060016105b7565b505f6105b7565b5f611ba983836111f6565b15611b97575f838152602081815260408083206001600160a01b0386168085529252808320805460ff1916905551339286917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a45060016105b7565b611c0f6138ec565b5f82815260036020526040902080548390611c4057604051636f7fabc160e01b8152600401610a1191815260200190565b5060018101546040805160a08101825260038401546001600160a01b03908116825260048501548116602083015260058501548116928201929092526006840154821660608201526007840154909116608082015261141191859161163f565b611ca861396e565b5f611cb38484612e20565b90505f611cce611cc68660200151611312565b8684876116f3565b9050611cf0611ce5866040015186602001356105bd565b8560400135836131c4565b95945050505050565b8080611d1b57604051630fbc1cf160e31b8152600401610a1191815260200190565b50805b8015611d8a5760f881901c60618110801590611d3b5750607a8111155b80611d53575060308110158015611d53575060398111155b80611d5e575080602d145b8390611d8057604051630fbc1cf160e31b8152600401610a1191815260200190565b505060081b611d1e565b5050565b5f611d9c8260200135611cf9565b60608201355f03611dc057604051631705608160e11b815260040160405180910390fd5b81355f818152600260205260409020546001600160a01b0316611df957604051632f86a68d60e21b8152600401610a1191815260200190565b50611e09823560208401356105bd565b5f81815260036020526040902054909150819015611e3d5760405163ea52ae4f60e01b8152600401610a1191815260200190565b50611e4b6080830183613e75565b90505f03611e6c57604051633f73e98560e11b815260040160405180910390fd5b611e7960c0830183613e75565b90505f03611e9a57604051633107ae4960e21b815260040160405180910390fd5b611eaf611eaa6080840184613e75565b6132b8565b611ebf611eaa60c0840184613e75565b611ecf611eaa60e0840184613e75565b611ee7611ee260c0840160a08501613c00565b6133bb565b5f5b611ef66080840184613e75565b9050811015611fb55760015f611f0f6080860186613e75565b84818110611f1f57611f1f614459565b9050602002016020810190611f349190613c00565b6001600160a01b0316815260208101919091526040015f205460ff16611f5d6080850185613e75565b83818110611f6d57611f6d614459565b9050602002016020810190611f829190613c00565b90611fac57604051631c7af4a760e21b81526001600160a01b039091166004820152602401610a11565b50600101611ee9565b506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016632fbf35436040840135611ff8610100860186613e75565b6040518463ffffffff1660e01b8152600401612016939291906143c5565b5f6040518083038186803b15801561202c575f5ffd5b505afa15801561203e573d5f5f3e3d5ffd5b50505050919050565b61204f6138bf565b604080513060208201525f91016040516020818303038152906040529050612085848468414c4d5f50524f585960b81b8461343a565b6001600160a01b031682526120ae84846e4143434553535f434f4e54524f4c5360881b8461343a565b6001600160a01b031660208301526120d684846a524154455f4c494d49545360a81b8461343a565b6001600160a01b0316604083015261210584846921a7a72a2927a62622a960b11b61210086613459565b61343a565b6001600160a01b0316606083015261213484847110511352539254d51154915117d051d1539560721b8461343a565b6001600160a01b031660808301525092915050565b81516060830151604051632f2ff15d60e01b81527f70546d1c92f8c2132ae23a23f5177aa8526356051c7510df99f50e012d22152960048201526001600160a01b039182166024820152911690632f2ff15d906044015f604051808303815f87803b1580156121b6575f5ffd5b505af11580156121c8573d5f5f3e3d5ffd5b50505060408084015160608501519151632f2ff15d60e01b81527f70546d1c92f8c2132ae23a23f5177aa8526356051c7510df99f50e012d22152960048201526001600160a01b03928316602482015291169150632f2ff15d906044015f604051808303815f87803b15801561223c575f5ffd5b505af115801561224e573d5f5f3e3d5ffd5b50506040805163198d05cf60e11b81529084013560048201525f92506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016915063331a0b9e906024015f60405180830381865afa1580156122b9573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526122e091908101906145b4565b905080515f146123485782606001516001600160a01b031663af666640826040518263ffffffff1660e01b815260040161231a919061463a565b5f604051808303815f87803b158015612331575f5ffd5b505af1158015612343573d5f5f3e3d5ffd5b505050505b60208301516080840151604051632f2ff15d60e01b81527f68bf109b95a5c15fb2bb99041323c27d15f8675e11bf7420a1cd6ad64c394f4660048201526001600160a01b039182166024820152911690632f2ff15d906044015f604051808303815f87803b1580156123b8575f5ffd5b505af11580156123ca573d5f5f3e3d5ffd5b5050505060808301515f5b6123e260c0850185613e75565b905081101561248b576001600160a01b038216634306386c61240760c0870187613e75565b8481811061241757612417614459565b905060200201602081019061242c9190613c00565b6040516001600160e01b031960e084901b1681526001600160a01b0390911660048201526024015f604051808303815f87803b15801561246a575f5ffd5b505af115801561247c573d5f5f3e3d5ffd5b505050508060010190506123d5565b505f5b61249b60e0850185613e75565b9050811015612544576001600160a01b03821663961a66f66124c060e0870187613e75565b848181106124d0576124d0614459565b90506020020160208101906124e59190613c00565b6040516001600160e01b031960e084901b1681526001600160a01b0390911660048201526024015f604051808303815f87803b158015612523575f5ffd5b505af1158015612535573d5f5f3e3d5ffd5b5050505080600101905061248e565b5050505050565b82516020840151604085015160808601515f5b858110156127b2576001600160a01b038516632f2ff15d5f89898581811061258857612588614459565b905060200201602081019061259d9190613c00565b6040516001600160e01b031960e085901b16815260048101929092526001600160a01b031660248201526044015f604051808303815f87803b1580156125e1575f5ffd5b505af11580156125f3573d5f5f3e3d5ffd5b50505050836001600160a01b0316632f2ff15d5f5f1b89898581811061261b5761261b614459565b90506020020160208101906126309190613c00565b6040516001600160e01b031960e085901b16815260048101929092526001600160a01b031660248201526044015f604051808303815f87803b158015612674575f5ffd5b505af1158015612686573d5f5f3e3d5ffd5b50505050826001600160a01b0316632f2ff15d5f5f1b8989858181106126ae576126ae614459565b90506020020160208101906126c39190613c00565b6040516001600160e01b031960e085901b16815260048101929092526001600160a01b031660248201526044015f604051808303815f87803b158015612707575f5ffd5b505af1158015612719573d5f5f3e3d5ffd5b50505050816001600160a01b0316637048027588888481811061273e5761273e614459565b90506020020160208101906127539190613c00565b6040516001600160e01b031960e084901b1681526001600160a01b0390911660048201526024015f604051808303815f87803b158015612791575f5ffd5b505af11580156127a3573d5f5f3e3d5ffd5b5050505080600101905061255e565b50604051632f2ff15d60e01b81525f60048201526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000081166024830152841690632f2ff15d906044015f604051808303815f87803b158015612819575f5ffd5b505af115801561282b573d5f5f3e3d5ffd5b5050604051632f2ff15d60e01b81525f60048201526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000008116602483015285169250632f2ff15d91506044015f604051808303815f87803b158015612895575f5ffd5b505af11580156128a7573d5f5f3e3d5ffd5b5050604051631b2b455f60e11b81525f60048201523060248201526001600160a01b03871692506336568abe91506044015f604051808303815f87803b1580156128ef575f5ffd5b505af1158015612901573d5f5f3e3d5ffd5b5050604051631b2b455f60e11b81525f60048201523060248201526001600160a01b03861692506336568abe91506044015f604051808303815f87803b158015612949575f5ffd5b505af115801561295b573d5f5f3e3d5ffd5b5050604051631b2b455f60e11b81525f60048201523060248201526001600160a01b03851692506336568abe91506044015f604051808303815f87803b1580156129a3575f5ffd5b505af11580156129b5573d5f5f3e3d5ffd5b50506040516305e17d4f60e21b81523060048201526001600160a01b0384169250631785f53c91506024015f604051808303815f87803b1580156129f7575f5ffd5b505af1158015612a09573d5f5f3e3d5ffd5b5050505050505050505050565b612a1e61396e565b612a2a858560036134d9565b60408084015190516001600160a01b03909116602482015290915060440160408051601f198184030181529181526020820180516001600160e01b03166380080dd160e01b17905282015180515f90612a8557612a85614459565b602090810291909101015260608201516040516001600160a01b03909116602482015260440160408051601f198184030181529181526020820180516001600160e01b031663a7fc7a0760e01b17905282015180516001908110612aeb57612aeb614459565b60209081029190910101526040516001600160a01b038416602482015260440160408051601f198184030181529181526020820180516001600160e01b0316631c6f434160e11b17905282015180516002908110612b4b57612b4b614459565b6020026020010181905250612b5f81613658565b60a0820152949350505050565b60a08101515f908103612b8057505f919050565b60a082015160405163031d507560e41b81527f0000000000000000000000000000000000000000000000000000000000000000916001600160a01b038316916331d5075091612bd59160040190815260200190565b602060405180830381865afa158015612bf0573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612c14919061467c565b15612c225750600192915050565b604051632474521560e21b81527fb09aa5aeb3702cfd50b6b62bc4532604938f21248a27a1d5ca736082b6819cc160048201523060248201526001600160a01b038216906391d1485490604401602060405180830381865afa158015612c8a573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612cae919061467c565b1580612d3557507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316635c975abb6040518163ffffffff1660e01b8152600401602060405180830381865afa158015612d11573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612d35919061467c565b15612d4257505f92915050565b806001600160a01b0316638f2a0bb0845f01518560200151866040015187606001518860800151876001600160a01b031663f27a0c926040518163ffffffff1660e01b8152600401602060405180830381865afa158015612da5573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612dc9919061413b565b6040518763ffffffff1660e01b8152600401612dea96959493929190614697565b5f604051808303815f87803b158015612e01575f5ffd5b505af1158015612e13573d5f5f3e3d5ffd5b5060019695505050505050565b6060612e2f8360200151611312565b6001600160a01b031663e32d12183085612e51876040015187602001356105bd565b612e5e6060880188613e75565b612e6b60808a018a613ec1565b6040518863ffffffff1660e01b8152600401612e8d97969594939291906146ee565b5f60405180830381865afa158015612ea7573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526114119190810190614073565b612ed66138bf565b604080513060208201525f91016040516020818303038152906040529050612f0c848468414c4d5f50524f585960b81b8461369f565b6001600160a01b03168252612f3584846e4143434553535f434f4e54524f4c5360881b8461369f565b6001600160a01b03166020830152612f5d84846a524154455f4c494d49545360a81b8461369f565b6001600160a01b03166040830152612f8c84846921a7a72a2927a62622a960b11b612f8786613459565b61369f565b6001600160a01b0316606083015261213484847110511352539254d51154915117d051d1539560721b8461369f565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c1561144d57604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b61300c82826111f6565b611d8a5760405163e2517d3f60e01b81526001600160a01b038216600482015260248101839052604401610a11565b5f816001600160401b038111156130545761305461400d565b6040519080825280602002602001820160405280156130a657816020015b61309360405180606001604052805f81526020015f81526020015f81525090565b8152602001906001900390816130725790505b5090505f5b828110156131435760405180606001604052808585848181106130d0576130d0614459565b9050608002015f013581526020018585848181106130f0576130f0614459565b90506080020160400135815260200185858481811061311157613111614459565b9050608002016060013581525082828151811061313057613130614459565b60209081029190910101526001016130ab565b506040516304338c8360e21b81526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906310ce320c906131929087908590600401614749565b5f6040518083038186803b1580156131a8575f5ffd5b505afa1580156131ba573d5f5f3e3d5ffd5b5050505050505050565b6131cc61396e565b815115611411576131df848484516134d9565b90505f5b82518110156132a2575f8382815181106131ff576131ff614459565b60200260200101519050806020015181604001518260600151836080015160405160240161324f94939291909384526001600160a01b039290921660208401526040830152606082015260800190565b60408051601f198184030181529181526020820180516001600160e01b031663a67c585960e01b17905284015180518490811061328e5761328e614459565b6020908102919091010152506001016131e3565b506132ac81613658565b60a08201529392505050565b5f5b8181101561094f576132ec8383838181106132d7576132d7614459565b9050602002016020810190611ee29190613c00565b5f5b818110156133b25783838381811061330857613308614459565b905060200201602081019061331d9190613c00565b6001600160a01b031684848381811061333857613338614459565b905060200201602081019061334d9190613c00565b6001600160a01b0316141584848481811061336a5761336a614459565b905060200201602081019061337f9190613c00565b906133a95760405163ebad245d60e01b81526001600160a01b039091166004820152602401610a11565b506001016132ee565b506001016132ba565b6001600160a01b0381166133e25760405163d92e233d60e01b815260040160405180910390fd5b6001600160a01b038116301480159061340f575061340d5f5160206148b15f395f51905f52826111f6565b155b8190611d8a57604051632aa80f1760e01b81526001600160a01b039091166004820152602401610a11565b5f611cf05f61344987866105bd565b6134548787876136c4565b6137e9565b606081602001517f0000000000000000000000000000000000000000000000000000000000000000835f015184604001516040516020016134c394939291906001600160a01b03948516815292841660208401529083166040830152909116606082015260800190565b6040516020818303038152906040529050919050565b6134e161396e565b816001600160401b038111156134f9576134f961400d565b604051908082528060200260200182016040528015613522578160200160208202803683370190505b508152816001600160401b0381111561353d5761353d61400d565b604051908082528060200260200182016040528015613566578160200160208202803683370190505b506020820152816001600160401b038111156135845761358461400d565b6040519080825280602002602001820160405280156135b757816020015b60608152602001906001900390816135a25790505b5060408083019190915280516020810186905290810184905260600160408051601f19818403018152919052805160209091012060808201525f5b82811015613650577f0000000000000000000000000000000000000000000000000000000000000000825f0151828151811061363057613630614459565b6001600160a01b03909216602092830291909101909101526001016135f2565b509392505050565b80516020808301516040808501516060860151608087015192515f966136829690959491016147a6565b604051602081830303815290604052805190602001209050919050565b5f611cf06136ad86856105bd565b6136b88686866136c4565b80519060200120613876565b60405163383fba9560e21b815260048101849052602481018390526060907f0000000000000000000000000000000000000000000000000000000000000000906001600160a01b03821690637dfbb38e90829063e0feea5490604401602060405180830381865afa15801561373b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061375f919061413b565b6040518263ffffffff1660e01b815260040161377d91815260200190565b5f60405180830381865afa158015613797573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526137be91908101906147f3565b836040516020016137d092919061489c565b6040516020818303038152906040529150509392505050565b5f834710156138145760405163cf47918160e01b815247600482015260248101859052604401610a11565b81515f0361383557604051631328927760e21b815260040160405180910390fd5b8282516020840186f590506001600160a01b038116611411573d5f0361386e5760405163b06ebf3d60e01b815260040160405180910390fd5b611411613882565b5f61141183833061388d565b6040513d5f823e3d81fd5b5f604051836040820152846020820152828152600b8101905060ff8153605590206001600160a01b0316949350505050565b6040805160a0810182525f8082526020820181905291810182905260608101829052608081019190915290565b60408051610100810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e081019190915290565b6040518060e001604052805f81526020015f81526020015f81526020016139546138bf565b81525f602082018190526040820181905260609091015290565b6040518060c001604052806060815260200160608152602001606081526020015f81526020015f81526020015f81525090565b5f602082840312156139b1575f5ffd5b81356001600160e01b031981168114611411575f5ffd5b5f5f604083850312156139d9575f5ffd5b50508035926020909101359150565b5f61014082840312156139f9575f5ffd5b50919050565b5f60208284031215613a0f575f5ffd5b81356001600160401b03811115613a24575f5ffd5b610ed4848285016139e8565b80516001600160a01b03908116835260208083015182169084015260408083015182169084015260608083015182169084015260809182015116910152565b5f8151808452602084019350602083015f5b82811015613aa85781516001600160a01b0316865260209586019590910190600101613a81565b5093949350505050565b613abc8184613a30565b60c060a08201525f610ed460c0830184613a6f565b5f60208284031215613ae1575f5ffd5b5035919050565b5f610160820190508251825260208301516020830152604083015160408301526060830151613b1a6060840182613a30565b5060808301516001600160a01b031661010083015260a08301516001600160401b031661012083015260c09092015115156101409091015290565b5f60c082840312156139f9575f5ffd5b5f60208284031215613b75575f5ffd5b81356001600160401b03811115613b8a575f5ffd5b610ed484828501613b55565b828152604060208201525f610ed46040830184613a6f565b6001600160a01b0381168114611459575f5ffd5b8035613bcd81613bae565b919050565b5f5f60408385031215613be3575f5ffd5b823591506020830135613bf581613bae565b809150509250929050565b5f60208284031215613c10575f5ffd5b813561141181613bae565b5f8151808452602084019350602083015f5b82811015613aa8578151865260209586019590910190600101613c2d565b5f82825180855260208501945060208160051b830101602085015f5b83811015613cb957601f19858403018852815180518085528060208301602087015e5f602082870101526020601f19601f83011686010194505050602082019150602088019750600181019050613c67565b50909695505050505050565b6020808252825160c083830152805160e084018190525f92919091019082906101008501905b80831015613d165783516001600160a01b031682526020938401936001939093019290910190613ceb565b506020860151858203601f190160408701529250613d348184613c1b565b925050506040840151601f19848303016060850152613d538282613c4b565b91505060608401516080840152608084015160a084015260a084015160c08401528091505092915050565b5f5f5f60608486031215613d90575f5ffd5b833592506020840135613da281613bae565b929592945050506040919091013590565b8015158114611459575f5ffd5b5f5f60408385031215613dd1575f5ffd5b8235613ddc81613bae565b91506020830135613bf581613db3565b5f5f60408385031215613dfd575f5ffd5b82356001600160401b03811115613e12575f5ffd5b613e1e858286016139e8565b92505060208301356001600160401b03811115613e39575f5ffd5b613e4585828601613b55565b9150509250929050565b82815260c081016114116020830184613a30565b602081525f6114116020830184613a6f565b5f5f8335601e19843603018112613e8a575f5ffd5b8301803591506001600160401b03821115613ea3575f5ffd5b6020019150600581901b3603821315613eba575f5ffd5b9250929050565b5f5f8335601e19843603018112613ed6575f5ffd5b8301803591506001600160401b03821115613eef575f5ffd5b602001915036819003821315613eba575f5ffd5b80516001600160a01b039081168352602080830151908401526040808301519084015260608083015182169084015260808083015182169084015260a08083015182169084015260c08083015182169084015260e09182015116910152565b8183525f6001600160fb1b03831115613f79575f5ffd5b8260051b80836020870137939093016020019392505050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b6001600160a01b0387168152613fd36020820187613f03565b6101606101208201525f613fec61016083018688613f62565b828103610140840152614000818587613f92565b9998505050505050505050565b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f191681016001600160401b03811182821017156140495761404961400d565b604052919050565b5f6001600160401b038211156140695761406961400d565b5060051b60200190565b5f60208284031215614083575f5ffd5b81516001600160401b03811115614098575f5ffd5b8201601f810184136140a8575f5ffd5b80516140bb6140b682614051565b614021565b8082825260208201915060208360051b8501019250868311156140dc575f5ffd5b6020840193505b828410156141075783516140f681613bae565b8252602093840193909101906140e3565b9695505050505050565b61411b8188613f03565b856101008201526101606101208201525f613fec61016083018688613f62565b5f6020828403121561414b575f5ffd5b5051919050565b61415c8187613f03565b6101406101008201525f61417561014083018688613f62565b828103610120840152614189818587613f92565b98975050505050505050565b5f5f8335601e198436030181126141aa575f5ffd5b83016020810192503590506001600160401b038111156141c8575f5ffd5b8060051b3603821315613eba575f5ffd5b8183526020830192505f815f5b84811015613aa85781356141f981613bae565b6001600160a01b0316865260209586019591909101906001016141e6565b5f5f8335601e1984360301811261422c575f5ffd5b83016020810192503590506001600160401b0381111561424a575f5ffd5b803603821315613eba575f5ffd5b6101208082528635908201526020860135610140820152604086013561016082015260608601356101808201525f6142936080880188614195565b6101406101a08501526142ab610260850182846141d9565b9150506142ba60a08901613bc2565b6001600160a01b03166101c08401526142d660c0890189614195565b84830361011f19016101e08601526142ef8382846141d9565b9250505061430060e0890189614195565b84830361011f19016102008601526143198382846141d9565b9250505061432b610100890189614195565b84830361011f1901610220860152614344838284613f62565b92505050614356610120890189614217565b84830361011f190161024086015261436f838284613f92565b925050506143806020840188613a30565b82810360c08401526143928187613a6f565b9150508360e083015261410761010083018415159052565b5f602082840312156143ba575f5ffd5b815161141181613bae565b838152604060208201525f611cf0604083018486613f62565b5f5f8335601e198436030181126143f3575f5ffd5b8301803591506001600160401b0382111561440c575f5ffd5b6020019150600781901b3603821315613eba575f5ffd5b5f6001600160401b0382166001600160401b03810361445057634e487b7160e01b5f52601160045260245ffd5b60010192915050565b634e487b7160e01b5f52603260045260245ffd5b85815261447d6020820186613f03565b6101606101208201525f614495610160830186613a6f565b828103610140840152614189818587613f92565b5f5f604083850312156144ba575f5ffd5b82516020840151909250613bf581613db3565b8b81528a602082015289604082015261012060608201525f6144f361012083018b613a6f565b8281036080840152614506818a8c613f62565b905082810360a084015261451b81888a613f92565b83810360c0850152865180825260208089019350909101905f5b8181101561458957835180518452602080820151818601526040808301516001600160a01b03169086015260608083015190860152608091820151918501919091529093019260a090920191600101614535565b505060e0840186905284151561010085015291506145a49050565b9c9b505050505050505050505050565b5f602082840312156145c4575f5ffd5b81516001600160401b038111156145d9575f5ffd5b8201601f810184136145e9575f5ffd5b80516145f76140b682614051565b8082825260208201915060208360051b850101925086831115614618575f5ffd5b6020840193505b8284101561410757835182526020938401939091019061461f565b602080825282518282018190525f918401906040840190835b81811015614671578351835260209384019390920191600101614653565b509095945050505050565b5f6020828403121561468c575f5ffd5b815161141181613db3565b60c081525f6146a960c0830189613a6f565b82810360208401526146bb8189613c1b565b905082810360408401526146cf8188613c4b565b60608401969096525050608081019290925260a0909101529392505050565b6001600160a01b03881681526147076020820188613f03565b856101208201526101806101408201525f61472761018083018688613f62565b82810361016084015261473b818587613f92565b9a9950505050505050505050565b5f60408201848352604060208401528084518083526060850191506020860192505f5b81811015613cb95783518051845260208101516020850152604081015160408501525060608301925060208401935060018101905061476c565b60a081525f6147b860a0830188613a6f565b82810360208401526147ca8188613c1b565b905082810360408401526147de8187613c4b565b60608401959095525050608001529392505050565b5f60208284031215614803575f5ffd5b81516001600160401b03811115614818575f5ffd5b8201601f81018413614828575f5ffd5b80516001600160401b038111156148415761484161400d565b614854601f8201601f1916602001614021565b818152856020838501011115614868575f5ffd5b8160208401602083015e5f91810160200191909152949350505050565b5f81518060208401855e5f93019283525090919050565b5f610ed46148aa8386614885565b8461488556fefc425f2263d0df187444b70e47283d622c70181c5baebb1306a01edba1ce184c",
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
// the contract method with ID 0x8539507a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function classOperation((bytes32,bytes32,bytes32,bytes32,address[],address,address[],address[],uint256[],bytes) request) view returns((address[],uint256[],bytes[],bytes32,bytes32,bytes32) operation)
func (haloFactory *HaloFactory) PackClassOperation(request IHaloFactoryClassRequest) []byte {
	enc, err := haloFactory.abi.Pack("classOperation", request)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClassOperation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8539507a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function classOperation((bytes32,bytes32,bytes32,bytes32,address[],address,address[],address[],uint256[],bytes) request) view returns((address[],uint256[],bytes[],bytes32,bytes32,bytes32) operation)
func (haloFactory *HaloFactory) TryPackClassOperation(request IHaloFactoryClassRequest) ([]byte, error) {
	return haloFactory.abi.Pack("classOperation", request)
}

// UnpackClassOperation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8539507a.
//
// Solidity: function classOperation((bytes32,bytes32,bytes32,bytes32,address[],address,address[],address[],uint256[],bytes) request) view returns((address[],uint256[],bytes[],bytes32,bytes32,bytes32) operation)
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
// the contract method with ID 0x7956c3df.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deployClass((bytes32,bytes32,bytes32,bytes32,address[],address,address[],address[],uint256[],bytes) request) returns(bytes32 class, (address,address,address,address,address) pau)
func (haloFactory *HaloFactory) PackDeployClass(request IHaloFactoryClassRequest) []byte {
	enc, err := haloFactory.abi.Pack("deployClass", request)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeployClass is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7956c3df.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deployClass((bytes32,bytes32,bytes32,bytes32,address[],address,address[],address[],uint256[],bytes) request) returns(bytes32 class, (address,address,address,address,address) pau)
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
// from invoking the contract method with ID 0x7956c3df.
//
// Solidity: function deployClass((bytes32,bytes32,bytes32,bytes32,address[],address,address[],address[],uint256[],bytes) request) returns(bytes32 class, (address,address,address,address,address) pau)
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
// the contract method with ID 0x1a632aea.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deployUnit((bytes32,bytes32,bytes32,uint256[],bytes,(bytes32,address,uint256,uint256)[]) request) returns(bytes32 unit_, address[] contracts)
func (haloFactory *HaloFactory) PackDeployUnit(request IHaloFactoryUnitRequest) []byte {
	enc, err := haloFactory.abi.Pack("deployUnit", request)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeployUnit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1a632aea.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deployUnit((bytes32,bytes32,bytes32,uint256[],bytes,(bytes32,address,uint256,uint256)[]) request) returns(bytes32 unit_, address[] contracts)
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
// from invoking the contract method with ID 0x1a632aea.
//
// Solidity: function deployUnit((bytes32,bytes32,bytes32,uint256[],bytes,(bytes32,address,uint256,uint256)[]) request) returns(bytes32 unit_, address[] contracts)
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
// the contract method with ID 0x0af3d8e8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function predictClass((bytes32,bytes32,bytes32,bytes32,address[],address,address[],address[],uint256[],bytes) request) view returns((address,address,address,address,address) pau, address[] blocks)
func (haloFactory *HaloFactory) PackPredictClass(request IHaloFactoryClassRequest) []byte {
	enc, err := haloFactory.abi.Pack("predictClass", request)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPredictClass is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0af3d8e8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function predictClass((bytes32,bytes32,bytes32,bytes32,address[],address,address[],address[],uint256[],bytes) request) view returns((address,address,address,address,address) pau, address[] blocks)
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
// from invoking the contract method with ID 0x0af3d8e8.
//
// Solidity: function predictClass((bytes32,bytes32,bytes32,bytes32,address[],address,address[],address[],uint256[],bytes) request) view returns((address,address,address,address,address) pau, address[] blocks)
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
// the contract method with ID 0xefc5bf94.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function predictUnit((bytes32,bytes32,bytes32,uint256[],bytes,(bytes32,address,uint256,uint256)[]) request) view returns(address[] contracts)
func (haloFactory *HaloFactory) PackPredictUnit(request IHaloFactoryUnitRequest) []byte {
	enc, err := haloFactory.abi.Pack("predictUnit", request)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPredictUnit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xefc5bf94.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function predictUnit((bytes32,bytes32,bytes32,uint256[],bytes,(bytes32,address,uint256,uint256)[]) request) view returns(address[] contracts)
func (haloFactory *HaloFactory) TryPackPredictUnit(request IHaloFactoryUnitRequest) ([]byte, error) {
	return haloFactory.abi.Pack("predictUnit", request)
}

// UnpackPredictUnit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xefc5bf94.
//
// Solidity: function predictUnit((bytes32,bytes32,bytes32,uint256[],bytes,(bytes32,address,uint256,uint256)[]) request) view returns(address[] contracts)
func (haloFactory *HaloFactory) UnpackPredictUnit(data []byte) ([]common.Address, error) {
	out, err := haloFactory.abi.Unpack("predictUnit", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackPredictUnitOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe08a0b06.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function predictUnitOf((bytes32,bytes32,bytes32,bytes32,address[],address,address[],address[],uint256[],bytes) class, (bytes32,bytes32,bytes32,uint256[],bytes,(bytes32,address,uint256,uint256)[]) unit_) view returns(address[] contracts)
func (haloFactory *HaloFactory) PackPredictUnitOf(class IHaloFactoryClassRequest, unit IHaloFactoryUnitRequest) []byte {
	enc, err := haloFactory.abi.Pack("predictUnitOf", class, unit)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPredictUnitOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe08a0b06.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function predictUnitOf((bytes32,bytes32,bytes32,bytes32,address[],address,address[],address[],uint256[],bytes) class, (bytes32,bytes32,bytes32,uint256[],bytes,(bytes32,address,uint256,uint256)[]) unit_) view returns(address[] contracts)
func (haloFactory *HaloFactory) TryPackPredictUnitOf(class IHaloFactoryClassRequest, unit IHaloFactoryUnitRequest) ([]byte, error) {
	return haloFactory.abi.Pack("predictUnitOf", class, unit)
}

// UnpackPredictUnitOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe08a0b06.
//
// Solidity: function predictUnitOf((bytes32,bytes32,bytes32,bytes32,address[],address,address[],address[],uint256[],bytes) class, (bytes32,bytes32,bytes32,uint256[],bytes,(bytes32,address,uint256,uint256)[]) unit_) view returns(address[] contracts)
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
// Solidity: function unit(bytes32 id) view returns((bytes32,bytes32,uint256) record)
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
// Solidity: function unit(bytes32 id) view returns((bytes32,bytes32,uint256) record)
func (haloFactory *HaloFactory) TryPackUnit(id [32]byte) ([]byte, error) {
	return haloFactory.abi.Pack("unit", id)
}

// UnpackUnit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb9f07d39.
//
// Solidity: function unit(bytes32 id) view returns((bytes32,bytes32,uint256) record)
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
// the contract method with ID 0x3ac52886.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unitOperation((bytes32,bytes32,bytes32,uint256[],bytes,(bytes32,address,uint256,uint256)[]) request) view returns((address[],uint256[],bytes[],bytes32,bytes32,bytes32) operation)
func (haloFactory *HaloFactory) PackUnitOperation(request IHaloFactoryUnitRequest) []byte {
	enc, err := haloFactory.abi.Pack("unitOperation", request)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnitOperation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ac52886.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unitOperation((bytes32,bytes32,bytes32,uint256[],bytes,(bytes32,address,uint256,uint256)[]) request) view returns((address[],uint256[],bytes[],bytes32,bytes32,bytes32) operation)
func (haloFactory *HaloFactory) TryPackUnitOperation(request IHaloFactoryUnitRequest) ([]byte, error) {
	return haloFactory.abi.Pack("unitOperation", request)
}

// UnpackUnitOperation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3ac52886.
//
// Solidity: function unitOperation((bytes32,bytes32,bytes32,uint256[],bytes,(bytes32,address,uint256,uint256)[]) request) view returns((address[],uint256[],bytes[],bytes32,bytes32,bytes32) operation)
func (haloFactory *HaloFactory) UnpackUnitOperation(data []byte) (IHaloFactoryOperation, error) {
	out, err := haloFactory.abi.Unpack("unitOperation", data)
	if err != nil {
		return *new(IHaloFactoryOperation), err
	}
	out0 := *abi.ConvertType(out[0], new(IHaloFactoryOperation)).(*IHaloFactoryOperation)
	return out0, nil
}

// PackUnitOperationOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x60258863.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unitOperationOf((bytes32,bytes32,bytes32,bytes32,address[],address,address[],address[],uint256[],bytes) class, (bytes32,bytes32,bytes32,uint256[],bytes,(bytes32,address,uint256,uint256)[]) unit_) view returns((address[],uint256[],bytes[],bytes32,bytes32,bytes32) operation)
func (haloFactory *HaloFactory) PackUnitOperationOf(class IHaloFactoryClassRequest, unit IHaloFactoryUnitRequest) []byte {
	enc, err := haloFactory.abi.Pack("unitOperationOf", class, unit)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnitOperationOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x60258863.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unitOperationOf((bytes32,bytes32,bytes32,bytes32,address[],address,address[],address[],uint256[],bytes) class, (bytes32,bytes32,bytes32,uint256[],bytes,(bytes32,address,uint256,uint256)[]) unit_) view returns((address[],uint256[],bytes[],bytes32,bytes32,bytes32) operation)
func (haloFactory *HaloFactory) TryPackUnitOperationOf(class IHaloFactoryClassRequest, unit IHaloFactoryUnitRequest) ([]byte, error) {
	return haloFactory.abi.Pack("unitOperationOf", class, unit)
}

// UnpackUnitOperationOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x60258863.
//
// Solidity: function unitOperationOf((bytes32,bytes32,bytes32,bytes32,address[],address,address[],address[],uint256[],bytes) class, (bytes32,bytes32,bytes32,uint256[],bytes,(bytes32,address,uint256,uint256)[]) unit_) view returns((address[],uint256[],bytes[],bytes32,bytes32,bytes32) operation)
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
// Solidity: event ClassDeployed(bytes32 indexed class, bytes32 indexed halo, bytes32 indexed template, (bytes32,bytes32,bytes32,bytes32,address[],address,address[],address[],uint256[],bytes) request, (address,address,address,address,address) pau, address[] blocks, bytes32 operation, bool scheduled)
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
