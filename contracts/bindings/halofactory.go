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
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"governance\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"registry_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"beacon_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"beamState_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"configurator_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"timelock_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"DEFAULT_ADMIN_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DEPLOYER_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"}],\"name\":\"activate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"admin\",\"type\":\"address\"}],\"name\":\"adminAllowed\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"beacon\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"beamState\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"halo_\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"}],\"name\":\"classId\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"halo\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"internalType\":\"address[]\",\"name\":\"admins\",\"type\":\"address[]\"},{\"internalType\":\"address\",\"name\":\"cBeam\",\"type\":\"address\"},{\"internalType\":\"address[]\",\"name\":\"actors\",\"type\":\"address[]\"},{\"internalType\":\"address[]\",\"name\":\"revokers\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"subject\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"maxAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"slope\",\"type\":\"uint256\"}],\"internalType\":\"structIHaloFactory.Limit[]\",\"name\":\"limits\",\"type\":\"tuple[]\"}],\"internalType\":\"structIHaloFactory.ClassRequest\",\"name\":\"request\",\"type\":\"tuple\"}],\"name\":\"classOperation\",\"outputs\":[{\"components\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"payloads\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"predecessor\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"internalType\":\"structIHaloFactory.Operation\",\"name\":\"operation\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"class_\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"halo\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"accessControls\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"}],\"internalType\":\"structIHaloFactory.Pau\",\"name\":\"pau\",\"type\":\"tuple\"},{\"internalType\":\"address\",\"name\":\"cBeam\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"units\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"activated\",\"type\":\"bool\"}],\"internalType\":\"structIHaloFactory.ClassRecord\",\"name\":\"record\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"configurator\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"halo\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"internalType\":\"address[]\",\"name\":\"admins\",\"type\":\"address[]\"},{\"internalType\":\"address\",\"name\":\"cBeam\",\"type\":\"address\"},{\"internalType\":\"address[]\",\"name\":\"actors\",\"type\":\"address[]\"},{\"internalType\":\"address[]\",\"name\":\"revokers\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"subject\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"maxAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"slope\",\"type\":\"uint256\"}],\"internalType\":\"structIHaloFactory.Limit[]\",\"name\":\"limits\",\"type\":\"tuple[]\"}],\"internalType\":\"structIHaloFactory.ClassRequest\",\"name\":\"request\",\"type\":\"tuple\"}],\"name\":\"deployClass\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"accessControls\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"}],\"internalType\":\"structIHaloFactory.Pau\",\"name\":\"pau\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"halo_\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"governance\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"}],\"name\":\"deployHalo\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"subject\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"maxAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"slope\",\"type\":\"uint256\"}],\"internalType\":\"structIHaloFactory.Limit[]\",\"name\":\"limits\",\"type\":\"tuple[]\"}],\"internalType\":\"structIHaloFactory.UnitRequest\",\"name\":\"request\",\"type\":\"tuple\"}],\"name\":\"deployUnit\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"unit_\",\"type\":\"bytes32\"},{\"internalType\":\"address[]\",\"name\":\"contracts\",\"type\":\"address[]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"}],\"name\":\"getRoleAdmin\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"grantRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"halo\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"governance\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"}],\"internalType\":\"structIHaloFactory.HaloRecord\",\"name\":\"record\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"hasRole\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"halo\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"internalType\":\"address[]\",\"name\":\"admins\",\"type\":\"address[]\"},{\"internalType\":\"address\",\"name\":\"cBeam\",\"type\":\"address\"},{\"internalType\":\"address[]\",\"name\":\"actors\",\"type\":\"address[]\"},{\"internalType\":\"address[]\",\"name\":\"revokers\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"subject\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"maxAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"slope\",\"type\":\"uint256\"}],\"internalType\":\"structIHaloFactory.Limit[]\",\"name\":\"limits\",\"type\":\"tuple[]\"}],\"internalType\":\"structIHaloFactory.ClassRequest\",\"name\":\"request\",\"type\":\"tuple\"}],\"name\":\"predictClass\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"accessControls\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"}],\"internalType\":\"structIHaloFactory.Pau\",\"name\":\"pau\",\"type\":\"tuple\"},{\"internalType\":\"address[]\",\"name\":\"blocks\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"subject\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"maxAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"slope\",\"type\":\"uint256\"}],\"internalType\":\"structIHaloFactory.Limit[]\",\"name\":\"limits\",\"type\":\"tuple[]\"}],\"internalType\":\"structIHaloFactory.UnitRequest\",\"name\":\"request\",\"type\":\"tuple\"}],\"name\":\"predictUnit\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"contracts\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"halo\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"internalType\":\"address[]\",\"name\":\"admins\",\"type\":\"address[]\"},{\"internalType\":\"address\",\"name\":\"cBeam\",\"type\":\"address\"},{\"internalType\":\"address[]\",\"name\":\"actors\",\"type\":\"address[]\"},{\"internalType\":\"address[]\",\"name\":\"revokers\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"subject\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"maxAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"slope\",\"type\":\"uint256\"}],\"internalType\":\"structIHaloFactory.Limit[]\",\"name\":\"limits\",\"type\":\"tuple[]\"}],\"internalType\":\"structIHaloFactory.ClassRequest\",\"name\":\"class\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"subject\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"maxAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"slope\",\"type\":\"uint256\"}],\"internalType\":\"structIHaloFactory.Limit[]\",\"name\":\"limits\",\"type\":\"tuple[]\"}],\"internalType\":\"structIHaloFactory.UnitRequest\",\"name\":\"unit_\",\"type\":\"tuple\"}],\"name\":\"predictUnitOf\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"contracts\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"registry\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"callerConfirmation\",\"type\":\"address\"}],\"name\":\"renounceRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"revokeRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"admin\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"name\":\"setAdminAllowed\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"timelock\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"unit\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"internalType\":\"structIHaloFactory.UnitRecord\",\"name\":\"record\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"}],\"name\":\"unitId\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"unit_\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"subject\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"maxAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"slope\",\"type\":\"uint256\"}],\"internalType\":\"structIHaloFactory.Limit[]\",\"name\":\"limits\",\"type\":\"tuple[]\"}],\"internalType\":\"structIHaloFactory.UnitRequest\",\"name\":\"request\",\"type\":\"tuple\"}],\"name\":\"unitOperation\",\"outputs\":[{\"components\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"payloads\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"predecessor\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"internalType\":\"structIHaloFactory.Operation\",\"name\":\"operation\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"halo\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"internalType\":\"address[]\",\"name\":\"admins\",\"type\":\"address[]\"},{\"internalType\":\"address\",\"name\":\"cBeam\",\"type\":\"address\"},{\"internalType\":\"address[]\",\"name\":\"actors\",\"type\":\"address[]\"},{\"internalType\":\"address[]\",\"name\":\"revokers\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"subject\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"maxAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"slope\",\"type\":\"uint256\"}],\"internalType\":\"structIHaloFactory.Limit[]\",\"name\":\"limits\",\"type\":\"tuple[]\"}],\"internalType\":\"structIHaloFactory.ClassRequest\",\"name\":\"class\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"subject\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"maxAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"slope\",\"type\":\"uint256\"}],\"internalType\":\"structIHaloFactory.Limit[]\",\"name\":\"limits\",\"type\":\"tuple[]\"}],\"internalType\":\"structIHaloFactory.UnitRequest\",\"name\":\"unit_\",\"type\":\"tuple\"}],\"name\":\"unitOperationOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"payloads\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"predecessor\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"internalType\":\"structIHaloFactory.Operation\",\"name\":\"operation\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"admin\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"name\":\"AdminAllowedSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"cBeam\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"}],\"name\":\"ClassActivated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"halo\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"halo\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"internalType\":\"address[]\",\"name\":\"admins\",\"type\":\"address[]\"},{\"internalType\":\"address\",\"name\":\"cBeam\",\"type\":\"address\"},{\"internalType\":\"address[]\",\"name\":\"actors\",\"type\":\"address[]\"},{\"internalType\":\"address[]\",\"name\":\"revokers\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"subject\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"maxAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"slope\",\"type\":\"uint256\"}],\"internalType\":\"structIHaloFactory.Limit[]\",\"name\":\"limits\",\"type\":\"tuple[]\"}],\"indexed\":false,\"internalType\":\"structIHaloFactory.ClassRequest\",\"name\":\"request\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"accessControls\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"}],\"indexed\":false,\"internalType\":\"structIHaloFactory.Pau\",\"name\":\"pau\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"blocks\",\"type\":\"address[]\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"maxAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"slope\",\"type\":\"uint256\"}],\"indexed\":false,\"internalType\":\"structIHaloFactory.Init[]\",\"name\":\"inits\",\"type\":\"tuple[]\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"operation\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"scheduled\",\"type\":\"bool\"}],\"name\":\"ClassDeployed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"halo\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"governance\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"}],\"name\":\"HaloDeployed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"previousAdminRole\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"newAdminRole\",\"type\":\"bytes32\"}],\"name\":\"RoleAdminChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"RoleGranted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"RoleRevoked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"unit\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"contracts\",\"type\":\"address[]\"},{\"indexed\":false,\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"maxAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"slope\",\"type\":\"uint256\"}],\"indexed\":false,\"internalType\":\"structIHaloFactory.Init[]\",\"name\":\"inits\",\"type\":\"tuple[]\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"operation\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"scheduled\",\"type\":\"bool\"}],\"name\":\"UnitDeployed\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"AccessControlBadConfirmation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"neededRole\",\"type\":\"bytes32\"}],\"name\":\"AccessControlUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"}],\"name\":\"AddressEmptyCode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"admin\",\"type\":\"address\"}],\"name\":\"AdminNotAllowed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"}],\"name\":\"AlreadyActivated\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"}],\"name\":\"ClassExists\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"}],\"name\":\"ClassUnknown\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Create2EmptyBytecode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"DeployerNotAllowed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"DuplicateAccount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"}],\"name\":\"DuplicateLimit\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedDeployment\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"halo\",\"type\":\"bytes32\"}],\"name\":\"HaloExists\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"halo\",\"type\":\"bytes32\"}],\"name\":\"HaloUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"}],\"name\":\"InvalidName\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"}],\"name\":\"LimitTarget\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoActors\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoAdmins\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NotRegistered\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"unit\",\"type\":\"bytes32\"}],\"name\":\"UnitExists\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroManifest\",\"type\":\"error\"}]",
	ID:  "HaloFactory",
	Bin: "0x610120604052348015610010575f5ffd5b5060405161522938038061522983398101604081905261002f916101b5565b6001600160a01b0386161580159061004f57506001600160a01b03851615155b801561006357506001600160a01b03841615155b801561007757506001600160a01b03831615155b801561008b57506001600160a01b03821615155b801561009f57506001600160a01b03811615155b6100bc5760405163d92e233d60e01b815260040160405180910390fd5b6100c65f876100f1565b506001600160a01b0394851660805292841660a05290831660c052821660e052166101005250610225565b5f828152602081815260408083206001600160a01b038516845290915281205460ff16610191575f838152602081815260408083206001600160a01b03861684529091529020805460ff191660011790556101493390565b6001600160a01b0316826001600160a01b0316847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a4506001610194565b505f5b92915050565b80516001600160a01b03811681146101b0575f5ffd5b919050565b5f5f5f5f5f5f60c087890312156101ca575f5ffd5b6101d38761019a565b95506101e16020880161019a565b94506101ef6040880161019a565b93506101fd6060880161019a565b925061020b6080880161019a565b915061021960a0880161019a565b90509295509295509295565b60805160a05160c05160e05161010051614f656102c45f395f81816104c701528181613310015261343301525f818161028501528181612316015261239001525f818161030e01528181610c3d01526138a401525f818161039c015261326401525f81816103d60152818161185e01528181611a1901528181611ade01528181611ce101528181612a5f015281816131d30152613a550152614f655ff3fe608060405234801561000f575f5ffd5b50600436106101d1575f3560e01c806359db6e85116100fe578063a3404b1d1161009e578063d33219b41161006e578063d33219b4146104c2578063d547741f146104e9578063e665d0e7146104fc578063ecd0026114610573575f5ffd5b8063a3404b1d14610438578063abf4bb9814610459578063b2bbecee1461047a578063b9f07d391461048d575f5ffd5b806391d14854116100d957806391d14854146103f85780639ceb1aaa1461040b578063a0fcce311461041e578063a217fddf14610431575f5ffd5b806359db6e85146103be5780635ab427b2146101fd5780637b103999146103d1575f5ffd5b806336568abe116101745780634707b92a116101445780634707b92a146103505780634bdd1136146103715780635059a58d1461038457806359659e9014610397575f5ffd5b806336568abe146102d457806337b40f35146102e75780633efa892b14610309578063439eb65914610330575f5ffd5b8063248a9ca3116101af578063248a9ca31461023e5780632a617005146102605780632b507df8146102805780632f2ff15d146102bf575f5ffd5b806301ffc9a7146101d55780630945e979146101fd5780630dafbd041461021e575b5f5ffd5b6101e86101e3366004613e04565b610587565b60405190151581526020015b60405180910390f35b61021061020b366004613e2b565b6105bd565b6040519081526020016101f4565b61023161022c366004613e4b565b6105e9565b6040516101f49190613ea1565b61021061024c366004613e4b565b5f9081526020819052604090206001015490565b61027361026e366004613f24565b6106b9565b6040516101f49190614009565b6102a77f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016101f4565b6102d26102cd3660046140e1565b6106d4565b005b6102d26102e23660046140e1565b6106fe565b6101e86102f536600461410f565b60016020525f908152604090205460ff1681565b6102a77f000000000000000000000000000000000000000000000000000000000000000081565b61034361033e36600461413b565b610736565b6040516101f491906141d7565b61036361035e3660046141e9565b610757565b6040516101f492919061421a565b6102d261037f36600461422e565b6109df565b6102d2610392366004614270565b610b0f565b6102a77f000000000000000000000000000000000000000000000000000000000000000081565b6102d26103cc366004613e4b565b610b9f565b6102a77f000000000000000000000000000000000000000000000000000000000000000081565b6101e86104063660046140e1565b610f26565b6102736104193660046141e9565b610f4e565b61034361042c366004613f24565b611024565b6102105f81565b61044b610446366004613f24565b611039565b6040516101f492919061429c565b61046c6104673660046141e9565b6111ab565b6040516101f49291906142b4565b61027361048836600461413b565b61126d565b6104a061049b366004613e4b565b61128c565b60408051825181526020808401519082015291810151908201526060016101f4565b6102a77f000000000000000000000000000000000000000000000000000000000000000081565b6102d26104f73660046140e1565b6112e5565b61054f61050a366004613e4b565b604080518082019091525f8082526020820152505f90815260026020908152604091829020825180840190935280546001600160a01b03168352600101549082015290565b6040805182516001600160a01b0316815260209283015192810192909252016101f4565b6102105f516020614f455f395f51905f5281565b5f6001600160e01b03198216637965db0b60e01b14806105b757506301ffc9a760e01b6001600160e01b03198316145b92915050565b604080516020808201949094528082019290925280518083038201815260609092019052805191012090565b6105f1613d22565b505f90815260036020818152604092839020835160e08101855281548152600182015481840152600282015481860152845160a08082018752948301546001600160a01b0390811682526004840154811694820194909452600583015484169581019590955260068201548316606080870191909152600783015484166080808801919091529082019590955260089091015491821693810193909352600160a01b81046001600160401b031691830191909152600160e01b900460ff16151560c082015290565b6106c1613d61565b6105b76106ce8335611309565b836113a9565b5f828152602081905260409020600101546106ee816113f9565b6106f88383611406565b50505050565b6001600160a01b03811633146107275760405163334bd91960e11b815260040160405180910390fd5b6107318282611495565b505050565b60605f610742846114fe565b50905061074f8184611547565b949350505050565b5f610760613d94565b6107686115f5565b5f516020614f455f395f51905f5261077f816113f9565b6107888461162c565b9250610798838560400135611901565b91506040518060e00160405280855f0135815260200185604001358152602001856060013581526020018381526020018560a00160208101906107db919061410f565b6001600160a01b0390811682525f60208084018290526040938401829052878252600380825284832086518155868301516001820155868601516002820155606080880151805193830180549488166001600160a01b031995861617905593840151600483018054918816918516919091179055838701516005830180549188169185169190911790558301516006820180549187169184169190911790556080928301516007820180549187169190931617909155908501516008909101805460a087015160c0909701511515600160e01b0260ff60e01b196001600160401b0398909816600160a01b026001600160e01b031990921693909516929092179190911794909416919091179092556108f990859087013585611a03565b90505f6109098660400135611ab7565b6001600160a01b031663af8aa7f2836109266101008a018a6142d3565b6109346101208c018c61431f565b6040518663ffffffff1660e01b8152600401610954959493929190614418565b5f604051808303815f875af115801561096f573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261099691908101906144c1565b90506109a28487611bb6565b6109ad828288611fb8565b6109c3846109be60808901896142d3565b612091565b6109cf8285838961255c565b5050506109da6125d8565b915091565b5f516020614f455f395f51905f526109f6816113f9565b6109ff84612602565b6001600160a01b038316610a265760405163d92e233d60e01b815260040160405180910390fd5b5f829003610a4757604051631705608160e11b815260040160405180910390fd5b5f8481526002602052604090205484906001600160a01b031615610a8a5760405163560dc3ed60e11b8152600401610a8191815260200190565b60405180910390fd5b506040805180820182526001600160a01b0385811680835260208084018781525f8a815260028352869020945185546001600160a01b031916941693909317845591516001909301929092559151848152909186917e5841395f9280c37352e5f5a7aaf668f6c04211dd63a86d1dd50c06610fcad0910160405180910390a350505050565b5f610b19816113f9565b6001600160a01b038316610b405760405163d92e233d60e01b815260040160405180910390fd5b6001600160a01b0383165f81815260016020908152604091829020805460ff191686151590811790915591519182527f13e1852ab7118b0192bfc81983f3277c9b643d6017ef9821c8209fbf56d8544d910160405180910390a2505050565b5f81815260036020526040902080548290610bd057604051636f7fabc160e01b8152600401610a8191815260200190565b5060088101548290600160e01b900460ff1615610c035760405163866b004160e01b8152600401610a8191815260200190565b50600581015460068201546008830154604051633d0a63e960e11b81526001600160a01b03938416600482018190529392831692918216917f00000000000000000000000000000000000000000000000000000000000000009190821690637a14c7d290602401602060405180830381865afa158015610c85573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ca9919061455f565b6001148490610cd75760405163bfc6c33760e01b81526001600160a01b039091166004820152602401610a81565b50604051636d46114f60e11b81526001600160a01b03848116600483015282169063da8c229e90602401602060405180830381865afa158015610d1c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d40919061455f565b6001148390610d6e5760405163bfc6c33760e01b81526001600160a01b039091166004820152602401610a81565b5060405163901bb3f360e01b81526001600160a01b03838116600483015282169063901bb3f390602401602060405180830381865afa158015610db3573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610dd7919061455f565b6001148290610e055760405163bfc6c33760e01b81526001600160a01b039091166004820152602401610a81565b5060088501805460ff60e01b1916600160e01b1790556040516338403d4b60e11b81526001600160a01b03858116600483015283811660248301528216906370807a96906044015f604051808303815f87803b158015610e63575f5ffd5b505af1158015610e75573d5f5f3e3d5ffd5b5050604051632ec3d80160e21b81526001600160a01b03868116600483015285811660248301528416925063bb0f600491506044015f604051808303815f87803b158015610ec1575f5ffd5b505af1158015610ed3573d5f5f3e3d5ffd5b50506040516001600160a01b03868116825280881693508516915088907f6a9cbd29227efc563ccef46547cc1908b07973792afbc44df1904476427704ca906020015b60405180910390a4505050505050565b5f918252602082815260408084206001600160a01b0393909316845291905290205460ff1690565b610f56613d61565b5f610f60836114fe565b5090505f610f718460400135611ab7565b90505f6001600160a01b03821663db87509f3085610f936101008a018a6142d3565b610fa16101208c018c61431f565b6040518763ffffffff1660e01b8152600401610fc296959493929190614576565b5f60405180830381865afa158015610fdc573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261100391908101906144c1565b905061101b83866110168587868b612697565b61281e565b95945050505050565b60606105b76110338335611309565b83611547565b5f60606110446115f5565b5f516020614f455f395f51905f5261105b816113f9565b5f611065856129a4565b86355f8181526003602081815260408084206001810154825160a081018452948201546001600160a01b0390811686526004830154811694860194909452600582015484169285019290925260068101548316606085015260078101549092166080840152959950939550929390926110df929190611a03565b90505f6110ef8260200151611ab7565b90506001600160a01b038116635945bef2838961110f60608d018d6142d3565b61111c60808f018f61431f565b6040518763ffffffff1660e01b815260040161113d969594939291906145c9565b5f604051808303815f875af1158015611158573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261117f91908101906144c1565b95505f61118e8284898c612b82565b905061119d88868b8a85612cfd565b5050505050506109da6125d8565b6111b3613d94565b60606111bd613dc1565b6111c6846114fe565b935090506111d76040850135611ab7565b6001600160a01b031663db87509f30836111f56101008901896142d3565b6112036101208b018b61431f565b6040518763ffffffff1660e01b815260040161122496959493929190614576565b5f60405180830381865afa15801561123e573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261126591908101906144c1565b915050915091565b611275613d61565b5f61127f846114fe565b50905061074f81846113a9565b6112ad60405180606001604052805f81526020015f81526020015f81525090565b505f90815260046020908152604091829020825160608101845281548152600182015492810192909252600201549181019190915290565b5f828152602081905260409020600101546112ff816113f9565b6106f88383611495565b611311613dc1565b5f8281526003602052604090208054839061134257604051636f7fabc160e01b8152600401610a8191815260200190565b5060018101546040805160a08101825260038401546001600160a01b0390811682526004850154811660208301526005850154811692820192909252600684015482166060820152600784015490911660808201526113a2918591611a03565b9392505050565b6113b1613d61565b5f6113bc8484611547565b90505f6113d76113cf8660200151611ab7565b868487612b82565b905061101b6113ee866040015186602001356105bd565b856040013583612d8f565b6114038133612db7565b50565b5f6114118383610f26565b61148e575f838152602081815260408083206001600160a01b03861684529091529020805460ff191660011790556114463390565b6001600160a01b0316826001600160a01b0316847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a45060016105b7565b505f6105b7565b5f6114a08383610f26565b1561148e575f838152602081815260408083206001600160a01b0386168085529252808320805460ff1916905551339286917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a45060016105b7565b611506613dc1565b61150e613d94565b5f61151e843560208601356105bd565b905061152e818560400135612df0565b915061153f81856040013584611a03565b925050915091565b60606115568360200151611ab7565b6001600160a01b031663e32d12183085611578876040015187602001356105bd565b61158560608801886142d3565b61159260808a018a61431f565b6040518863ffffffff1660e01b81526004016115b497969594939291906145f3565b5f60405180830381865afa1580156115ce573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526113a291908101906144c1565b6115fd612edd565b61162a60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90612f1d565b565b5f61163a8260200135612602565b60608201355f0361165e57604051631705608160e11b815260040160405180910390fd5b81355f818152600260205260409020546001600160a01b031661169757604051632f86a68d60e21b8152600401610a8191815260200190565b506116a7823560208401356105bd565b5f818152600360205260409020549091508190156116db5760405163ea52ae4f60e01b8152600401610a8191815260200190565b506116e960808301836142d3565b90505f0361170a57604051633f73e98560e11b815260040160405180910390fd5b61171760c08301836142d3565b90505f0361173857604051633107ae4960e21b815260040160405180910390fd5b61174d61174860808401846142d3565b612f24565b61175d61174860c08401846142d3565b61176d61174860e08401846142d3565b61178561178060c0840160a0850161410f565b613027565b5f5b61179460808401846142d3565b90508110156118535760015f6117ad60808601866142d3565b848181106117bd576117bd61464e565b90506020020160208101906117d2919061410f565b6001600160a01b0316815260208101919091526040015f205460ff166117fb60808501856142d3565b8381811061180b5761180b61464e565b9050602002016020810190611820919061410f565b9061184a57604051631c7af4a760e21b81526001600160a01b039091166004820152602401610a81565b50600101611787565b506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016632fbf354360408401356118966101008601866142d3565b6040518463ffffffff1660e01b81526004016118b493929190614662565b5f6040518083038186803b1580156118ca575f5ffd5b505afa1580156118dc573d5f5f3e3d5ffd5b506118fc9250505060408301356118f761014085018561467b565b6130a6565b919050565b611909613d94565b604080513060208201525f9101604051602081830303815290604052905061193f848468414c4d5f50524f585960b81b8461323c565b6001600160a01b0316825261196884846e4143434553535f434f4e54524f4c5360881b8461323c565b6001600160a01b0316602083015261199084846a524154455f4c494d49545360a81b8461323c565b6001600160a01b031660408301526119bf84846921a7a72a2927a62622a960b11b6119ba8661325b565b61323c565b6001600160a01b031660608301526119ee84847110511352539254d51154915117d051d1539560721b8461323c565b6001600160a01b031660808301525092915050565b611a0b613dc1565b6040518061010001604052807f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602001848152602001858152602001835f01516001600160a01b0316815260200183602001516001600160a01b0316815260200183604001516001600160a01b0316815260200183606001516001600160a01b0316815260200183608001516001600160a01b031681525090509392505050565b60405163383fba9560e21b815260048101829052654d4f44554c4560d01b60248201525f907f0000000000000000000000000000000000000000000000000000000000000000906001600160a01b0382169063b2d952ec90829063e0feea5490604401602060405180830381865afa158015611b35573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611b59919061455f565b6040518263ffffffff1660e01b8152600401611b7791815260200190565b602060405180830381865afa158015611b92573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906113a291906146bf565b81516060830151604051632f2ff15d60e01b81527f70546d1c92f8c2132ae23a23f5177aa8526356051c7510df99f50e012d22152960048201526001600160a01b039182166024820152911690632f2ff15d906044015f604051808303815f87803b158015611c23575f5ffd5b505af1158015611c35573d5f5f3e3d5ffd5b50505060408084015160608501519151632f2ff15d60e01b81527f70546d1c92f8c2132ae23a23f5177aa8526356051c7510df99f50e012d22152960048201526001600160a01b03928316602482015291169150632f2ff15d906044015f604051808303815f87803b158015611ca9575f5ffd5b505af1158015611cbb573d5f5f3e3d5ffd5b50506040805163198d05cf60e11b81529084013560048201525f92506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016915063331a0b9e906024015f60405180830381865afa158015611d26573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052611d4d91908101906146da565b905080515f14611db55782606001516001600160a01b031663af666640826040518263ffffffff1660e01b8152600401611d879190614760565b5f604051808303815f87803b158015611d9e575f5ffd5b505af1158015611db0573d5f5f3e3d5ffd5b505050505b60208301516080840151604051632f2ff15d60e01b81527f68bf109b95a5c15fb2bb99041323c27d15f8675e11bf7420a1cd6ad64c394f4660048201526001600160a01b039182166024820152911690632f2ff15d906044015f604051808303815f87803b158015611e25575f5ffd5b505af1158015611e37573d5f5f3e3d5ffd5b5050505060808301515f5b611e4f60c08501856142d3565b9050811015611ef8576001600160a01b038216634306386c611e7460c08701876142d3565b84818110611e8457611e8461464e565b9050602002016020810190611e99919061410f565b6040516001600160e01b031960e084901b1681526001600160a01b0390911660048201526024015f604051808303815f87803b158015611ed7575f5ffd5b505af1158015611ee9573d5f5f3e3d5ffd5b50505050806001019050611e42565b505f5b611f0860e08501856142d3565b9050811015611fb1576001600160a01b03821663961a66f6611f2d60e08701876142d3565b84818110611f3d57611f3d61464e565b9050602002016020810190611f52919061410f565b6040516001600160e01b031960e084901b1681526001600160a01b0390911660048201526024015f604051808303815f87803b158015611f90575f5ffd5b505af1158015611fa2573d5f5f3e3d5ffd5b50505050806001019050611efb565b5050505050565b5f611fc68460200151611ab7565b6001600160a01b031663e58f6f958585611fe46101008701876142d3565b611ff261012089018961431f565b6040518763ffffffff1660e01b8152600401612013969594939291906147a2565b5f60405180830381865afa15801561202d573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526120549190810190614859565b90505f5b8151811015611fb1576120888560c0015183838151811061207b5761207b61464e565b60200260200101516132db565b50600101612058565b82516020840151604085015160808601515f5b858110156122f8576001600160a01b038516632f2ff15d5f8989858181106120ce576120ce61464e565b90506020020160208101906120e3919061410f565b6040516001600160e01b031960e085901b16815260048101929092526001600160a01b031660248201526044015f604051808303815f87803b158015612127575f5ffd5b505af1158015612139573d5f5f3e3d5ffd5b50505050836001600160a01b0316632f2ff15d5f5f1b8989858181106121615761216161464e565b9050602002016020810190612176919061410f565b6040516001600160e01b031960e085901b16815260048101929092526001600160a01b031660248201526044015f604051808303815f87803b1580156121ba575f5ffd5b505af11580156121cc573d5f5f3e3d5ffd5b50505050826001600160a01b0316632f2ff15d5f5f1b8989858181106121f4576121f461464e565b9050602002016020810190612209919061410f565b6040516001600160e01b031960e085901b16815260048101929092526001600160a01b031660248201526044015f604051808303815f87803b15801561224d575f5ffd5b505af115801561225f573d5f5f3e3d5ffd5b50505050816001600160a01b031663704802758888848181106122845761228461464e565b9050602002016020810190612299919061410f565b6040516001600160e01b031960e084901b1681526001600160a01b0390911660048201526024015f604051808303815f87803b1580156122d7575f5ffd5b505af11580156122e9573d5f5f3e3d5ffd5b505050508060010190506120a4565b50604051632f2ff15d60e01b81525f60048201526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000081166024830152841690632f2ff15d906044015f604051808303815f87803b15801561235f575f5ffd5b505af1158015612371573d5f5f3e3d5ffd5b5050604051632f2ff15d60e01b81525f60048201526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000008116602483015285169250632f2ff15d91506044015f604051808303815f87803b1580156123db575f5ffd5b505af11580156123ed573d5f5f3e3d5ffd5b5050604051631b2b455f60e11b81525f60048201523060248201526001600160a01b03871692506336568abe91506044015f604051808303815f87803b158015612435575f5ffd5b505af1158015612447573d5f5f3e3d5ffd5b5050604051631b2b455f60e11b81525f60048201523060248201526001600160a01b03861692506336568abe91506044015f604051808303815f87803b15801561248f575f5ffd5b505af11580156124a1573d5f5f3e3d5ffd5b5050604051631b2b455f60e11b81525f60048201523060248201526001600160a01b03851692506336568abe91506044015f604051808303815f87803b1580156124e9575f5ffd5b505af11580156124fb573d5f5f3e3d5ffd5b50506040516305e17d4f60e21b81523060048201526001600160a01b0384169250631785f53c91506024015f604051808303815f87803b15801561253d575f5ffd5b505af115801561254f573d5f5f3e3d5ffd5b5050505050505050505050565b5f61257561256d8660200151611ab7565b868585612697565b90505f61258386848461281e565b90508260400135835f013587604001517fea4e77cc28efb80994773f366dfc5b1347f371b65d96f6917a8c042956494606868989888860a001516125c68a6132e8565b604051610f1696959493929190614aec565b61162a5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611624565b808061262457604051630fbc1cf160e31b8152600401610a8191815260200190565b50805b80156126935760f881901c606181108015906126445750607a8111155b8061265c57506030811015801561265c575060398111155b80612667575080602d145b839061268957604051630fbc1cf160e31b8152600401610a8191815260200190565b505060081b612627565b5050565b60606126a761014083018361467b565b90506001600160401b038111156126c0576126c061445b565b60405190808252806020026020018201604052801561272757816020015b6127146040518060a001604052805f81526020015f81526020015f6001600160a01b031681526020015f81526020015f81525090565b8152602001906001900390816126de5790505b5090505f5b8151811015612815573661274461014085018561467b565b838181106127545761275461464e565b60a0029190910191505f9050806001600160a01b03891663844307dd8435612782606087016040880161410f565b8b8b6127926101208d018d61431f565b6040518763ffffffff1660e01b81526004016127b396959493929190614c89565b6040805180830381865afa1580156127cd573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906127f19190614cd4565b9150915061280785858585858d60a0015161359c565b50505080600101905061272c565b50949350505050565b612826613d61565b61284684604001518460600135845160036128419190614d0c565b613781565b60a08501516040516001600160a01b03909116602482015290915060440160408051601f198184030181529181526020820180516001600160e01b03166380080dd160e01b17905282015180515f906128a1576128a161464e565b602090810291909101015260c08401516040516001600160a01b03909116602482015260440160408051601f198184030181529181526020820180516001600160e01b031663a7fc7a0760e01b179052820151805160019081106129075761290761464e565b602090810291909101015261292260c0840160a0850161410f565b6040516001600160a01b03909116602482015260440160408051601f198184030181529181526020820180516001600160e01b0316631c6f434160e11b179052820151805160029081106129785761297861464e565b602002602001018190525061298f81600384613900565b612998816139c9565b60a08201529392505050565b5f5f6129b38360200135612602565b60408301355f036129d757604051631705608160e11b815260040160405180910390fd5b82355f8181526003602052604090208054909190612a0b57604051636f7fabc160e01b8152600401610a8191815260200190565b50612a1b843560208601356105bd565b5f81815260046020526040902054909350839015612a4f5760405163a6c6a9c360e01b8152600401610a8191815260200190565b5060018101546001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690638462794490612a9360608801886142d3565b6040518463ffffffff1660e01b8152600401612ab193929190614662565b5f6040518083038186803b158015612ac7575f5ffd5b505afa158015612ad9573d5f5f3e3d5ffd5b5050506001820154612af391506118f760a087018761467b565b600881018054600160a01b90046001600160401b0316906014612b1583614d1f565b82546101009290920a6001600160401b038181021990931691831602179091556040805160608101825287358152968101356020808901918252939092168782018181525f8881526004909552919093209651875590516001870155516002909501949094555090929050565b6060612b9160a083018361467b565b90506001600160401b03811115612baa57612baa61445b565b604051908082528060200260200182016040528015612c1157816020015b612bfe6040518060a001604052805f81526020015f81526020015f6001600160a01b031681526020015f81526020015f81525090565b815260200190600190039081612bc85790505b5090505f5b81518110156128155736612c2d60a085018561467b565b83818110612c3d57612c3d61464e565b60a0029190910191505f9050806001600160a01b038916630a4221d88435612c6b606087016040880161410f565b8b8b612c7a60808d018d61431f565b6040518763ffffffff1660e01b8152600401612c9b96959493929190614c89565b6040805180830381865afa158015612cb5573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612cd99190614cd4565b91509150612cef85858585858d60a0015161359c565b505050806001019050612c16565b5f612d0d86856040013584612d8f565b90508335867fa602f6341c27162daad4c5f84d9b0cb95f64661dfd93868477d01515f2af6ba2602087013560408801358988612d4c60608c018c6142d3565b612d5960808e018e61431f565b8c8c60a00151612d688e6132e8565b604051612d7f9b9a99989796959493929190614d49565b60405180910390a3505050505050565b612d97613d61565b8151156113a257612daa84848451613781565b905061298f815f84613900565b612dc18282610f26565b6126935760405163e2517d3f60e01b81526001600160a01b038216600482015260248101839052604401610a81565b612df8613d94565b604080513060208201525f91016040516020818303038152906040529050612e2e848468414c4d5f50524f585960b81b84613a10565b6001600160a01b03168252612e5784846e4143434553535f434f4e54524f4c5360881b84613a10565b6001600160a01b03166020830152612e7f84846a524154455f4c494d49545360a81b84613a10565b6001600160a01b03166040830152612eae84846921a7a72a2927a62622a960b11b612ea98661325b565b613a10565b6001600160a01b031660608301526119ee84847110511352539254d51154915117d051d1539560721b84613a10565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c1561162a57604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b5f5b8181101561073157612f58838383818110612f4357612f4361464e565b9050602002016020810190611780919061410f565b5f5b8181101561301e57838383818110612f7457612f7461464e565b9050602002016020810190612f89919061410f565b6001600160a01b0316848483818110612fa457612fa461464e565b9050602002016020810190612fb9919061410f565b6001600160a01b03161415848484818110612fd657612fd661464e565b9050602002016020810190612feb919061410f565b906130155760405163ebad245d60e01b81526001600160a01b039091166004820152602401610a81565b50600101612f5a565b50600101612f26565b6001600160a01b03811661304e5760405163d92e233d60e01b815260040160405180910390fd5b6001600160a01b038116301480159061307b57506130795f516020614f455f395f51905f5282610f26565b155b819061269357604051632aa80f1760e01b81526001600160a01b039091166004820152602401610a81565b5f8190036130b357505050565b5f816001600160401b038111156130cc576130cc61445b565b60405190808252806020026020018201604052801561311e57816020015b61310b60405180606001604052805f81526020015f81526020015f81525090565b8152602001906001900390816130ea5790505b5090505f5b828110156131bb5760405180606001604052808585848181106131485761314861464e565b905060a002015f013581526020018585848181106131685761316861464e565b905060a002016060013581526020018585848181106131895761318961464e565b905060a00201608001358152508282815181106131a8576131a861464e565b6020908102919091010152600101613123565b506040516304338c8360e21b81526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906310ce320c9061320a9087908590600401614dcc565b5f6040518083038186803b158015613220575f5ffd5b505afa158015613232573d5f5f3e3d5ffd5b5050505050505050565b5f61101b5f61324b87866105bd565b613256878787613a35565b613b5a565b606081602001517f0000000000000000000000000000000000000000000000000000000000000000835f015184604001516040516020016132c594939291906001600160a01b03948516815292841660208401529083166040830152909116606082015260800190565b6040516020818303038152906040529050919050565b60606113a283835f613be7565b60a08101515f9081036132fc57505f919050565b60a082015160405163031d507560e41b81527f0000000000000000000000000000000000000000000000000000000000000000916001600160a01b038316916331d50750916133519160040190815260200190565b602060405180830381865afa15801561336c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906133909190614e29565b1561339e5750600192915050565b604051632474521560e21b81527fb09aa5aeb3702cfd50b6b62bc4532604938f21248a27a1d5ca736082b6819cc160048201523060248201526001600160a01b038216906391d1485490604401602060405180830381865afa158015613406573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061342a9190614e29565b15806134b157507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316635c975abb6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561348d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906134b19190614e29565b156134be57505f92915050565b806001600160a01b0316638f2a0bb0845f01518560200151866040015187606001518860800151876001600160a01b031663f27a0c926040518163ffffffff1660e01b8152600401602060405180830381865afa158015613521573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613545919061455f565b6040518763ffffffff1660e01b815260040161356696959493929190614e44565b5f604051808303815f87803b15801561357d575f5ffd5b505af115801561358f573d5f5f3e3d5ffd5b5060019695505050505050565b816135c1575f6135b2604086016020870161410f565b6001600160a01b03161461360a565b5f6135d2604086016020870161410f565b6001600160a01b03161415801561360a57506001600160a01b0381166135fe604086016020870161410f565b6001600160a01b031614155b843561361c604087016020880161410f565b909161364d57604051630f41c3cf60e21b815260048101929092526001600160a01b03166024820152604401610a81565b50505f8261365b578161366b565b61366b604086016020870161410f565b90505f5b8681101561371f578488828151811061368a5761368a61464e565b6020026020010151602001511415806136d25750816001600160a01b03168882815181106136ba576136ba61464e565b6020026020010151604001516001600160a01b031614155b86356136e46040890160208a0161410f565b90916137155760405163615d902160e11b815260048101929092526001600160a01b03166024820152604401610a81565b505060010161366f565b506040518060a00160405280865f01358152602001858152602001826001600160a01b0316815260200186606001358152602001866080013581525087878151811061376d5761376d61464e565b602002602001018190525050505050505050565b613789613d61565b816001600160401b038111156137a1576137a161445b565b6040519080825280602002602001820160405280156137ca578160200160208202803683370190505b508152816001600160401b038111156137e5576137e561445b565b60405190808252806020026020018201604052801561380e578160200160208202803683370190505b506020820152816001600160401b0381111561382c5761382c61445b565b60405190808252806020026020018201604052801561385f57816020015b606081526020019060019003908161384a5790505b5060408083019190915280516020810186905290810184905260600160408051601f19818403018152919052805160209091012060808201525f5b828110156138f8577f0000000000000000000000000000000000000000000000000000000000000000825f015182815181106138d8576138d861464e565b6001600160a01b039092166020928302919091019091015260010161389a565b509392505050565b5f5b81518110156106f8575f82828151811061391e5761391e61464e565b60200260200101519050806020015181604001518260600151836080015160405160240161396e94939291909384526001600160a01b039290921660208401526040830152606082015260800190565b60408051601f198184030181529181526020820180516001600160e01b031663a67c585960e01b1790528601516139a58487614d0c565b815181106139b5576139b561464e565b602090810291909101015250600101613902565b80516020808301516040808501516060860151608087015192515f966139f3969095949101614e9b565b604051602081830303815290604052805190602001209050919050565b5f61101b613a1e86856105bd565b613a29868686613a35565b80519060200120613cab565b60405163383fba9560e21b815260048101849052602481018390526060907f0000000000000000000000000000000000000000000000000000000000000000906001600160a01b03821690637dfbb38e90829063e0feea5490604401602060405180830381865afa158015613aac573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613ad0919061455f565b6040518263ffffffff1660e01b8152600401613aee91815260200190565b5f60405180830381865afa158015613b08573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052613b2f9190810190614ee8565b83604051602001613b41929190614f30565b6040516020818303038152906040529150509392505050565b5f83471015613b855760405163cf47918160e01b815247600482015260248101859052604401610a81565b81515f03613ba657604051631328927760e21b815260040160405180910390fd5b8282516020840186f590506001600160a01b0381166113a2573d5f03613bdf5760405163b06ebf3d60e01b815260040160405180910390fd5b6113a2613cb7565b606081471015613c135760405163cf47918160e01b815247600482015260248101839052604401610a81565b5f613c1f858486613cc2565b9050808015613c4057505f3d1180613c4057505f856001600160a01b03163b115b15613c5557613c4d613cd7565b9150506113a2565b8015613c7f57604051639996b31560e01b81526001600160a01b0386166004820152602401610a81565b3d15613c9257613c8d613cb7565b6138f8565b60405163d6bda27560e01b815260040160405180910390fd5b5f6113a2838330613cf0565b6040513d5f823e3d81fd5b5f5f5f83516020850186885af1949350505050565b6040513d81523d5f602083013e3d602001810160405290565b5f604051836040820152846020820152828152600b8101905060ff8153605590206001600160a01b0316949350505050565b6040518060e001604052805f81526020015f81526020015f8152602001613d47613d94565b81525f602082018190526040820181905260609091015290565b6040518060c001604052806060815260200160608152602001606081526020015f81526020015f81526020015f81525090565b6040805160a0810182525f8082526020820181905291810182905260608101829052608081019190915290565b60408051610100810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e081019190915290565b5f60208284031215613e14575f5ffd5b81356001600160e01b0319811681146113a2575f5ffd5b5f5f60408385031215613e3c575f5ffd5b50508035926020909101359150565b5f60208284031215613e5b575f5ffd5b5035919050565b80516001600160a01b03908116835260208083015182169084015260408083015182169084015260608083015182169084015260809182015116910152565b5f610160820190508251825260208301516020830152604083015160408301526060830151613ed36060840182613e62565b5060808301516001600160a01b031661010083015260a08301516001600160401b031661012083015260c09092015115156101409091015290565b5f60c08284031215613f1e575f5ffd5b50919050565b5f60208284031215613f34575f5ffd5b81356001600160401b03811115613f49575f5ffd5b61074f84828501613f0e565b5f8151808452602084019350602083015f5b82811015613f85578151865260209586019590910190600101613f67565b5093949350505050565b5f82825180855260208501945060208160051b830101602085015f5b83811015613ffd57601f19858403018852815180518085528060208301602087015e5f602082870101526020601f19601f83011686010194505050602082019150602088019750600181019050613fab565b50909695505050505050565b6020808252825160c083830152805160e084018190525f92919091019082906101008501905b8083101561405a5783516001600160a01b03168252602093840193600193909301929091019061402f565b506020860151858203601f1901604087015292506140788184613f55565b925050506040840151601f198483030160608501526140978282613f8f565b91505060608401516080840152608084015160a084015260a084015160c08401528091505092915050565b6001600160a01b0381168114611403575f5ffd5b80356118fc816140c2565b5f5f604083850312156140f2575f5ffd5b823591506020830135614104816140c2565b809150509250929050565b5f6020828403121561411f575f5ffd5b81356113a2816140c2565b5f6101608284031215613f1e575f5ffd5b5f5f6040838503121561414c575f5ffd5b82356001600160401b03811115614161575f5ffd5b61416d8582860161412a565b92505060208301356001600160401b03811115614188575f5ffd5b61419485828601613f0e565b9150509250929050565b5f8151808452602084019350602083015f5b82811015613f855781516001600160a01b03168652602095860195909101906001016141b0565b602081525f6113a2602083018461419e565b5f602082840312156141f9575f5ffd5b81356001600160401b0381111561420e575f5ffd5b61074f8482850161412a565b82815260c081016113a26020830184613e62565b5f5f5f60608486031215614240575f5ffd5b833592506020840135614252816140c2565b929592945050506040919091013590565b8015158114611403575f5ffd5b5f5f60408385031215614281575f5ffd5b823561428c816140c2565b9150602083013561410481614263565b828152604060208201525f61074f604083018461419e565b6142be8184613e62565b60c060a08201525f61074f60c083018461419e565b5f5f8335601e198436030181126142e8575f5ffd5b8301803591506001600160401b03821115614301575f5ffd5b6020019150600581901b3603821315614318575f5ffd5b9250929050565b5f5f8335601e19843603018112614334575f5ffd5b8301803591506001600160401b0382111561434d575f5ffd5b602001915036819003821315614318575f5ffd5b80516001600160a01b039081168352602080830151908401526040808301519084015260608083015182169084015260808083015182169084015260a08083015182169084015260c08083015182169084015260e09182015116910152565b8183525f6001600160fb1b038311156143d7575f5ffd5b8260051b80836020870137939093016020019392505050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b6144228187614361565b6101406101008201525f61443b610140830186886143c0565b82810361012084015261444f8185876143f0565b98975050505050505050565b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f191681016001600160401b03811182821017156144975761449761445b565b604052919050565b5f6001600160401b038211156144b7576144b761445b565b5060051b60200190565b5f602082840312156144d1575f5ffd5b81516001600160401b038111156144e6575f5ffd5b8201601f810184136144f6575f5ffd5b80516145096145048261449f565b61446f565b8082825260208201915060208360051b85010192508683111561452a575f5ffd5b6020840193505b82841015614555578351614544816140c2565b825260209384019390910190614531565b9695505050505050565b5f6020828403121561456f575f5ffd5b5051919050565b6001600160a01b038716815261458f6020820187614361565b6101606101208201525f6145a8610160830186886143c0565b8281036101408401526145bc8185876143f0565b9998505050505050505050565b6145d38188614361565b856101008201526101606101208201525f6145a8610160830186886143c0565b6001600160a01b038816815261460c6020820188614361565b856101208201526101806101408201525f61462c610180830186886143c0565b8281036101608401526146408185876143f0565b9a9950505050505050505050565b634e487b7160e01b5f52603260045260245ffd5b838152604060208201525f61101b6040830184866143c0565b5f5f8335601e19843603018112614690575f5ffd5b8301803591506001600160401b038211156146a9575f5ffd5b602001915060a081023603821315614318575f5ffd5b5f602082840312156146cf575f5ffd5b81516113a2816140c2565b5f602082840312156146ea575f5ffd5b81516001600160401b038111156146ff575f5ffd5b8201601f8101841361470f575f5ffd5b805161471d6145048261449f565b8082825260208201915060208360051b85010192508683111561473e575f5ffd5b6020840193505b82841015614555578351825260209384019390910190614745565b602080825282518282018190525f918401906040840190835b81811015614797578351835260209384019390920191600101614779565b509095945050505050565b6147ac8188614361565b6101606101008201525f6147c461016083018861419e565b8281036101208401526147d88187896143c0565b90508281036101408401526145bc8185876143f0565b5f82601f8301126147fd575f5ffd5b81516001600160401b038111156148165761481661445b565b614829601f8201601f191660200161446f565b81815284602083860101111561483d575f5ffd5b8160208501602083015e5f918101602001919091529392505050565b5f60208284031215614869575f5ffd5b81516001600160401b0381111561487e575f5ffd5b8201601f8101841361488e575f5ffd5b805161489c6145048261449f565b8082825260208201915060208360051b8501019250868311156148bd575f5ffd5b602084015b838110156148fd5780516001600160401b038111156148df575f5ffd5b6148ee896020838901016147ee565b845250602092830192016148c2565b509695505050505050565b5f5f8335601e1984360301811261491d575f5ffd5b83016020810192503590506001600160401b0381111561493b575f5ffd5b8060051b3603821315614318575f5ffd5b8183526020830192505f815f5b84811015613f8557813561496c816140c2565b6001600160a01b031686526020958601959190910190600101614959565b5f5f8335601e1984360301811261499f575f5ffd5b83016020810192503590506001600160401b038111156149bd575f5ffd5b803603821315614318575f5ffd5b5f5f8335601e198436030181126149e0575f5ffd5b83016020810192503590506001600160401b038111156149fe575f5ffd5b60a081023603821315614318575f5ffd5b8183526020830192505f815f5b84811015613f8557813586526020820135614a36816140c2565b6001600160a01b031660208701526040820135614a52816140c2565b6001600160a01b03166040870152606082810135908701526080808301359087015260a09586019590910190600101614a1c565b5f8151808452602084019350602083015f5b82811015613f8557815180518752602080820151818901526040808301516001600160a01b031690890152606080830151908901526080918201519188019190915260a09096019590910190600101614a98565b6101408082528735908201526020870135610160820152604087013561018082015260608701356101a08201525f614b276080890189614908565b6101606101c0850152614b3f6102a08501828461494c565b915050614b4e60a08a016140d6565b6001600160a01b03166101e0840152614b6a60c08a018a614908565b84830361013f1901610200860152614b8383828461494c565b92505050614b9460e08a018a614908565b84830361013f1901610220860152614bad83828461494c565b92505050614bbf6101008a018a614908565b84830361013f1901610240860152614bd88382846143c0565b92505050614bea6101208a018a61498a565b84830361013f1901610260860152614c038382846143f0565b92505050614c156101408a018a6149cb565b84830361013f1901610280860152614c2e838284614a0f565b92505050614c3f6020840189613e62565b82810360c0840152614c51818861419e565b905082810360e0840152614c658187614a86565b91505083610100830152614c7e61012083018415159052565b979650505050505050565b8681526001600160a01b0386166020820152614ca86040820186614361565b6101806101408201525f614cc061018083018661419e565b8281036101608401526145bc8185876143f0565b5f5f60408385031215614ce5575f5ffd5b8251602084015190925061410481614263565b634e487b7160e01b5f52601160045260245ffd5b808201808211156105b7576105b7614cf8565b5f6001600160401b0382166001600160401b038103614d4057614d40614cf8565b60010192915050565b8b81528a602082015289604082015261012060608201525f614d6f61012083018b61419e565b8281036080840152614d82818a8c6143c0565b905082810360a0840152614d9781888a6143f0565b905082810360c0840152614dab8187614a86565b60e08401959095525050901515610100909101529998505050505050505050565b5f60408201848352604060208401528084518083526060850191506020860192505f5b81811015613ffd57835180518452602081015160208501526040810151604085015250606083019250602084019350600181019050614def565b5f60208284031215614e39575f5ffd5b81516113a281614263565b60c081525f614e5660c083018961419e565b8281036020840152614e688189613f55565b90508281036040840152614e7c8188613f8f565b60608401969096525050608081019290925260a0909101529392505050565b60a081525f614ead60a083018861419e565b8281036020840152614ebf8188613f55565b90508281036040840152614ed38187613f8f565b60608401959095525050608001529392505050565b5f60208284031215614ef8575f5ffd5b81516001600160401b03811115614f0d575f5ffd5b61074f848285016147ee565b5f81518060208401855e5f93019283525090919050565b5f61074f614f3e8386614f19565b84614f1956fefc425f2263d0df187444b70e47283d622c70181c5baebb1306a01edba1ce184c",
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
