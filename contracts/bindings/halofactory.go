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
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"governance\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"registry_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"beacon_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"beamState_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"configurator_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"timelock_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"DEFAULT_ADMIN_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DEPLOYER_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"}],\"name\":\"activate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"admin\",\"type\":\"address\"}],\"name\":\"adminAllowed\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"beacon\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"beamState\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"halo_\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"}],\"name\":\"classId\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"halo\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"internalType\":\"address[]\",\"name\":\"admins\",\"type\":\"address[]\"},{\"internalType\":\"address\",\"name\":\"cBeam\",\"type\":\"address\"},{\"internalType\":\"address[]\",\"name\":\"actors\",\"type\":\"address[]\"},{\"internalType\":\"address[]\",\"name\":\"revokers\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"subject\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"maxAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"slope\",\"type\":\"uint256\"}],\"internalType\":\"structIHaloFactory.Limit[]\",\"name\":\"limits\",\"type\":\"tuple[]\"}],\"internalType\":\"structIHaloFactory.ClassRequest\",\"name\":\"request\",\"type\":\"tuple\"}],\"name\":\"classOperation\",\"outputs\":[{\"components\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"payloads\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"predecessor\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"internalType\":\"structIHaloFactory.Operation\",\"name\":\"operation\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"class_\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"halo\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"accessControls\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"}],\"internalType\":\"structIHaloFactory.Pau\",\"name\":\"pau\",\"type\":\"tuple\"},{\"internalType\":\"address\",\"name\":\"cBeam\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"units\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"activated\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"stopped\",\"type\":\"bool\"}],\"internalType\":\"structIHaloFactory.ClassRecord\",\"name\":\"record\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"configurator\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"halo\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"internalType\":\"address[]\",\"name\":\"admins\",\"type\":\"address[]\"},{\"internalType\":\"address\",\"name\":\"cBeam\",\"type\":\"address\"},{\"internalType\":\"address[]\",\"name\":\"actors\",\"type\":\"address[]\"},{\"internalType\":\"address[]\",\"name\":\"revokers\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"subject\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"maxAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"slope\",\"type\":\"uint256\"}],\"internalType\":\"structIHaloFactory.Limit[]\",\"name\":\"limits\",\"type\":\"tuple[]\"}],\"internalType\":\"structIHaloFactory.ClassRequest\",\"name\":\"request\",\"type\":\"tuple\"}],\"name\":\"deployClass\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"accessControls\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"}],\"internalType\":\"structIHaloFactory.Pau\",\"name\":\"pau\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"halo_\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"governance\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"}],\"name\":\"deployHalo\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"subject\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"maxAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"slope\",\"type\":\"uint256\"}],\"internalType\":\"structIHaloFactory.Limit[]\",\"name\":\"limits\",\"type\":\"tuple[]\"}],\"internalType\":\"structIHaloFactory.UnitRequest\",\"name\":\"request\",\"type\":\"tuple\"}],\"name\":\"deployUnit\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"unit_\",\"type\":\"bytes32\"},{\"internalType\":\"address[]\",\"name\":\"contracts\",\"type\":\"address[]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"}],\"name\":\"getRoleAdmin\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"grantRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"halo\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"governance\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"}],\"internalType\":\"structIHaloFactory.HaloRecord\",\"name\":\"record\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"hasRole\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"halo\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"internalType\":\"address[]\",\"name\":\"admins\",\"type\":\"address[]\"},{\"internalType\":\"address\",\"name\":\"cBeam\",\"type\":\"address\"},{\"internalType\":\"address[]\",\"name\":\"actors\",\"type\":\"address[]\"},{\"internalType\":\"address[]\",\"name\":\"revokers\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"subject\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"maxAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"slope\",\"type\":\"uint256\"}],\"internalType\":\"structIHaloFactory.Limit[]\",\"name\":\"limits\",\"type\":\"tuple[]\"}],\"internalType\":\"structIHaloFactory.ClassRequest\",\"name\":\"request\",\"type\":\"tuple\"}],\"name\":\"predictClass\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"accessControls\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"}],\"internalType\":\"structIHaloFactory.Pau\",\"name\":\"pau\",\"type\":\"tuple\"},{\"internalType\":\"address[]\",\"name\":\"blocks\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"subject\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"maxAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"slope\",\"type\":\"uint256\"}],\"internalType\":\"structIHaloFactory.Limit[]\",\"name\":\"limits\",\"type\":\"tuple[]\"}],\"internalType\":\"structIHaloFactory.UnitRequest\",\"name\":\"request\",\"type\":\"tuple\"}],\"name\":\"predictUnit\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"contracts\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"halo\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"internalType\":\"address[]\",\"name\":\"admins\",\"type\":\"address[]\"},{\"internalType\":\"address\",\"name\":\"cBeam\",\"type\":\"address\"},{\"internalType\":\"address[]\",\"name\":\"actors\",\"type\":\"address[]\"},{\"internalType\":\"address[]\",\"name\":\"revokers\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"subject\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"maxAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"slope\",\"type\":\"uint256\"}],\"internalType\":\"structIHaloFactory.Limit[]\",\"name\":\"limits\",\"type\":\"tuple[]\"}],\"internalType\":\"structIHaloFactory.ClassRequest\",\"name\":\"class\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"subject\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"maxAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"slope\",\"type\":\"uint256\"}],\"internalType\":\"structIHaloFactory.Limit[]\",\"name\":\"limits\",\"type\":\"tuple[]\"}],\"internalType\":\"structIHaloFactory.UnitRequest\",\"name\":\"unit_\",\"type\":\"tuple\"}],\"name\":\"predictUnitOf\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"contracts\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"registry\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"callerConfirmation\",\"type\":\"address\"}],\"name\":\"renounceRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"revokeRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"admin\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"name\":\"setAdminAllowed\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"}],\"name\":\"stopClass\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"timelock\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"unit\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"internalType\":\"structIHaloFactory.UnitRecord\",\"name\":\"record\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"}],\"name\":\"unitId\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"unit_\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"subject\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"maxAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"slope\",\"type\":\"uint256\"}],\"internalType\":\"structIHaloFactory.Limit[]\",\"name\":\"limits\",\"type\":\"tuple[]\"}],\"internalType\":\"structIHaloFactory.UnitRequest\",\"name\":\"request\",\"type\":\"tuple\"}],\"name\":\"unitOperation\",\"outputs\":[{\"components\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"payloads\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"predecessor\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"internalType\":\"structIHaloFactory.Operation\",\"name\":\"operation\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"halo\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"internalType\":\"address[]\",\"name\":\"admins\",\"type\":\"address[]\"},{\"internalType\":\"address\",\"name\":\"cBeam\",\"type\":\"address\"},{\"internalType\":\"address[]\",\"name\":\"actors\",\"type\":\"address[]\"},{\"internalType\":\"address[]\",\"name\":\"revokers\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"subject\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"maxAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"slope\",\"type\":\"uint256\"}],\"internalType\":\"structIHaloFactory.Limit[]\",\"name\":\"limits\",\"type\":\"tuple[]\"}],\"internalType\":\"structIHaloFactory.ClassRequest\",\"name\":\"class\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"subject\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"maxAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"slope\",\"type\":\"uint256\"}],\"internalType\":\"structIHaloFactory.Limit[]\",\"name\":\"limits\",\"type\":\"tuple[]\"}],\"internalType\":\"structIHaloFactory.UnitRequest\",\"name\":\"unit_\",\"type\":\"tuple\"}],\"name\":\"unitOperationOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"payloads\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"predecessor\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"internalType\":\"structIHaloFactory.Operation\",\"name\":\"operation\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"admin\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"name\":\"AdminAllowedSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"cBeam\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"}],\"name\":\"ClassActivated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"halo\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"halo\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"internalType\":\"address[]\",\"name\":\"admins\",\"type\":\"address[]\"},{\"internalType\":\"address\",\"name\":\"cBeam\",\"type\":\"address\"},{\"internalType\":\"address[]\",\"name\":\"actors\",\"type\":\"address[]\"},{\"internalType\":\"address[]\",\"name\":\"revokers\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"subject\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"maxAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"slope\",\"type\":\"uint256\"}],\"internalType\":\"structIHaloFactory.Limit[]\",\"name\":\"limits\",\"type\":\"tuple[]\"}],\"indexed\":false,\"internalType\":\"structIHaloFactory.ClassRequest\",\"name\":\"request\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"accessControls\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"}],\"indexed\":false,\"internalType\":\"structIHaloFactory.Pau\",\"name\":\"pau\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"blocks\",\"type\":\"address[]\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"maxAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"slope\",\"type\":\"uint256\"}],\"indexed\":false,\"internalType\":\"structIHaloFactory.Init[]\",\"name\":\"inits\",\"type\":\"tuple[]\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"operation\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"scheduled\",\"type\":\"bool\"}],\"name\":\"ClassDeployed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"ClassStopped\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"halo\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"governance\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"}],\"name\":\"HaloDeployed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"previousAdminRole\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"newAdminRole\",\"type\":\"bytes32\"}],\"name\":\"RoleAdminChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"RoleGranted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"RoleRevoked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"unit\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"contracts\",\"type\":\"address[]\"},{\"indexed\":false,\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"maxAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"slope\",\"type\":\"uint256\"}],\"indexed\":false,\"internalType\":\"structIHaloFactory.Init[]\",\"name\":\"inits\",\"type\":\"tuple[]\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"operation\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"scheduled\",\"type\":\"bool\"}],\"name\":\"UnitDeployed\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"AccessControlBadConfirmation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"neededRole\",\"type\":\"bytes32\"}],\"name\":\"AccessControlUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"}],\"name\":\"ActivationStopped\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"}],\"name\":\"AddressEmptyCode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"admin\",\"type\":\"address\"}],\"name\":\"AdminNotAllowed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"}],\"name\":\"AlreadyActivated\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"}],\"name\":\"ClassExists\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"}],\"name\":\"ClassUnknown\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Create2EmptyBytecode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"DeployerNotAllowed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"DuplicateAccount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"}],\"name\":\"DuplicateLimit\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedDeployment\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"halo\",\"type\":\"bytes32\"}],\"name\":\"HaloExists\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"halo\",\"type\":\"bytes32\"}],\"name\":\"HaloUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"}],\"name\":\"InvalidName\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"}],\"name\":\"LimitTarget\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoActors\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoAdmins\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NotRegistered\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"StopNotAllowed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"}],\"name\":\"TemplateRevoked\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"unit\",\"type\":\"bytes32\"}],\"name\":\"UnitExists\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroManifest\",\"type\":\"error\"}]",
	ID:  "HaloFactory",
	Bin: "0x610120604052348015610010575f5ffd5b506040516155ec3803806155ec83398101604081905261002f916101b5565b6001600160a01b0386161580159061004f57506001600160a01b03851615155b801561006357506001600160a01b03841615155b801561007757506001600160a01b03831615155b801561008b57506001600160a01b03821615155b801561009f57506001600160a01b03811615155b6100bc5760405163d92e233d60e01b815260040160405180910390fd5b6100c65f876100f1565b506001600160a01b0394851660805292841660a05290831660c052821660e052166101005250610225565b5f828152602081815260408083206001600160a01b038516845290915281205460ff16610191575f838152602081815260408083206001600160a01b03861684529091529020805460ff191660011790556101493390565b6001600160a01b0316826001600160a01b0316847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a4506001610194565b505f5b92915050565b80516001600160a01b03811681146101b0575f5ffd5b919050565b5f5f5f5f5f5f60c087890312156101ca575f5ffd5b6101d38761019a565b95506101e16020880161019a565b94506101ef6040880161019a565b93506101fd6060880161019a565b925061020b6080880161019a565b915061021960a0880161019a565b90509295509295509295565b60805160a05160c05160e0516101005161531a6102d25f395f8181610515015281816136dc01526137ff01525f81816102a50152818161263a01526126b401525f818161032c01528181610ece015281816115330152613c7001525f81816103ba015261363001525f81816103f401528181610dea01528181611bc001528181611d9c01528181611dfe0152818161200101528181612dbb015281816135460152613e2d015261531a5ff3fe608060405234801561000f575f5ffd5b50600436106101dc575f3560e01c806359659e9011610109578063a3404b1d1161009e578063d33219b41161006e578063d33219b414610510578063d547741f14610537578063e665d0e71461054a578063ecd00261146105c1575f5ffd5b8063a3404b1d14610456578063abf4bb9814610477578063b2bbecee14610498578063b9f07d39146104ab575f5ffd5b806391d14854116100d957806391d14854146104165780639ceb1aaa14610429578063a0fcce311461043c578063a217fddf1461044f575f5ffd5b806359659e90146103b557806359db6e85146103dc5780635ab427b21461021d5780637b103999146103ef575f5ffd5b80632f2ff15d1161017f578063439eb6591161014f578063439eb6591461034e5780634707b92a1461036e5780634bdd11361461038f5780635059a58d146103a2575f5ffd5b80632f2ff15d146102df57806336568abe146102f257806337b40f35146103055780633efa892b14610327575f5ffd5b80630dafbd04116101ba5780630dafbd041461023e578063248a9ca31461025e5780632a617005146102805780632b507df8146102a0575f5ffd5b806301ffc9a7146101e057806305f40bb4146102085780630945e9791461021d575b5f5ffd5b6101f36101ee3660046141d7565b6105d5565b60405190151581526020015b60405180910390f35b61021b6102163660046141fe565b61060b565b005b61023061022b366004614215565b610707565b6040519081526020016101ff565b61025161024c3660046141fe565b610733565b6040516101ff9190614274565b61023061026c3660046141fe565b5f9081526020819052604090206001015490565b61029361028e366004614304565b610815565b6040516101ff91906143e9565b6102c77f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016101ff565b61021b6102ed3660046144c1565b61084d565b61021b6103003660046144c1565b610877565b6101f36103133660046144ef565b60016020525f908152604090205460ff1681565b6102c77f000000000000000000000000000000000000000000000000000000000000000081565b61036161035c36600461451b565b6108af565b6040516101ff91906145b7565b61038161037c3660046145c9565b6108d0565b6040516101ff9291906145fa565b61021b61039d36600461460e565b610b7d565b61021b6103b0366004614650565b610ca4565b6102c77f000000000000000000000000000000000000000000000000000000000000000081565b61021b6103ea3660046141fe565b610d34565b6102c77f000000000000000000000000000000000000000000000000000000000000000081565b6101f36104243660046144c1565b6111b7565b6102936104373660046145c9565b6111df565b61036161044a366004614304565b6112c2565b6102305f81565b610469610464366004614304565b6112d7565b6040516101ff92919061467c565b61048a6104853660046145c9565b61141b565b6040516101ff929190614694565b6102936104a636600461451b565b6114dd565b6104f56104b93660046141fe565b604080518082019091525f8082526020820152505f90815260046020908152604091829020825180840190935280548352600101549082015290565b604080518251815260209283015192810192909252016101ff565b6102c77f000000000000000000000000000000000000000000000000000000000000000081565b61021b6105453660046144c1565b61150c565b61059d6105583660046141fe565b604080518082019091525f8082526020820152505f90815260026020908152604091829020825180840190935280546001600160a01b03168352600101549082015290565b6040805182516001600160a01b0316815260209283015192810192909252016101ff565b6102305f5160206152fa5f395f51905f5281565b5f6001600160e01b03198216637965db0b60e01b148061060557506301ffc9a760e01b6001600160e01b03198316145b92915050565b61061433611530565b3390610644576040516324df768b60e01b81526001600160a01b0390911660048201526024015b60405180910390fd5b505f8181526003602052604090208054829061067657604051636f7fabc160e01b815260040161063b91815260200190565b5060088101548290600160e01b900460ff16156106a95760405163866b004160e01b815260040161063b91815260200190565b506008810154600160e81b900460ff16156106c2575050565b60088101805460ff60e81b1916600160e81b179055604051339083907fad753cc18bdb146aa789826cd7348eb68eff25d35ddc5a5e30926683c190f1cd905f90a35050565b604080516020808201949094528082019290925280518083038201815260609092019052805191012090565b61073b6140fa565b505f9081526003602081815260409283902083516101008101855281548152600182015481840152600282015481860152845160a08082018752948301546001600160a01b03908116825260048401548116948201949094526005830154841695810195909552600682015483166060868101919091526007830154841660808088019190915290820195909552600890910154918216938101939093526001600160401b03600160a01b8204169183019190915260ff600160e01b82048116151560c0840152600160e81b90910416151560e082015290565b61081d614141565b61060561082a83356116b3565b83355f9081526003602052604090206005015484906001600160a01b031661170b565b5f828152602081905260409020600101546108678161175c565b6108718383611769565b50505050565b6001600160a01b03811633146108a05760405163334bd91960e11b815260040160405180910390fd5b6108aa82826117f8565b505050565b60605f6108bb84611861565b5090506108c881846118a9565b949350505050565b5f6108d9614174565b6108e1611957565b5f5160206152fa5f395f51905f526108f88161175c565b6109018461198e565b925061090d8385611c63565b9150604051806101000160405280855f0135815260200185604001358152602001856060013581526020018381526020018560a001602081019061095191906144ef565b6001600160a01b0390811682525f60208084018290526040808501839052606094850183905288835260038083528184208751815587840151600182015587830151600282015587870151805192820180549388166001600160a01b031994851617905593840151600482018054918816918416919091179055838301516005820180549188169184169190911790559583015160068701805491871691831691909117905560809283015160078701805491871691909216179055908501516008909401805460a087015160c088015160e0909801511515600160e81b0260ff60e81b19981515600160e01b029890981661ffff60e01b196001600160401b0392909216600160a01b026001600160e01b03199093169790961696909617179490941692909217939093179091558351610a929186919088013590611d7f565b90505f610aa28660400135611dd7565b6001600160a01b0316636135008083610abf6101008a018a6146b3565b610acd6101208c018c6146ff565b6040518663ffffffff1660e01b8152600401610aed9594939291906147c8565b5f604051808303815f875af1158015610b08573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052610b2f919081019061486d565b9050610b3b8487611ed6565b610b4b84606001518383896122d8565b610b6184610b5c60808901896146b3565b6123b5565b610b6d82858389612880565b505050610b78612906565b915091565b5f5160206152fa5f395f51905f52610b948161175c565b610b9d84612930565b6001600160a01b038316610bc45760405163d92e233d60e01b815260040160405180910390fd5b5f829003610be557604051631705608160e11b815260040160405180910390fd5b5f8481526002602052604090205484906001600160a01b031615610c1f5760405163560dc3ed60e11b815260040161063b91815260200190565b506040805180820182526001600160a01b0385811680835260208084018781525f8a815260028352869020945185546001600160a01b031916941693909317845591516001909301929092559151848152909186917e5841395f9280c37352e5f5a7aaf668f6c04211dd63a86d1dd50c06610fcad0910160405180910390a350505050565b5f610cae8161175c565b6001600160a01b038316610cd55760405163d92e233d60e01b815260040160405180910390fd5b6001600160a01b0383165f81815260016020908152604091829020805460ff191686151590811790915591519182527f13e1852ab7118b0192bfc81983f3277c9b643d6017ef9821c8209fbf56d8544d910160405180910390a2505050565b5f81815260036020526040902080548290610d6557604051636f7fabc160e01b815260040161063b91815260200190565b5060088101548290600160e01b900460ff1615610d985760405163866b004160e01b815260040161063b91815260200190565b5060088101548290600160e81b900460ff1615610dcb57604051632741ff6960e11b815260040161063b91815260200190565b50600360018201546040516363ef8a7160e11b815260048101919091527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063c7df14e290602401602060405180830381865afa158015610e37573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e5b9190614915565b6003811115610e6c57610e6c614901565b1415816001015490610e94576040516302beca0d60e61b815260040161063b91815260200190565b50600581015460068201546008830154604051633d0a63e960e11b81526001600160a01b03938416600482018190529392831692918216917f00000000000000000000000000000000000000000000000000000000000000009190821690637a14c7d290602401602060405180830381865afa158015610f16573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610f3a9190614933565b6001148490610f685760405163bfc6c33760e01b81526001600160a01b03909116600482015260240161063b565b50604051636d46114f60e11b81526001600160a01b03848116600483015282169063da8c229e90602401602060405180830381865afa158015610fad573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610fd19190614933565b6001148390610fff5760405163bfc6c33760e01b81526001600160a01b03909116600482015260240161063b565b5060405163901bb3f360e01b81526001600160a01b03838116600483015282169063901bb3f390602401602060405180830381865afa158015611044573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906110689190614933565b60011482906110965760405163bfc6c33760e01b81526001600160a01b03909116600482015260240161063b565b5060088501805460ff60e01b1916600160e01b1790556040516338403d4b60e11b81526001600160a01b03858116600483015283811660248301528216906370807a96906044015f604051808303815f87803b1580156110f4575f5ffd5b505af1158015611106573d5f5f3e3d5ffd5b5050604051632ec3d80160e21b81526001600160a01b03868116600483015285811660248301528416925063bb0f600491506044015f604051808303815f87803b158015611152575f5ffd5b505af1158015611164573d5f5f3e3d5ffd5b50506040516001600160a01b03868116825280881693508516915088907f6a9cbd29227efc563ccef46547cc1908b07973792afbc44df1904476427704ca906020015b60405180910390a4505050505050565b5f918252602082815260408084206001600160a01b0393909316845291905290205460ff1690565b6111e7614141565b5f5f6111f284611861565b915091505f6112048560400135611dd7565b90505f6001600160a01b03821663955b327f30866112266101008b018b6146b3565b6112346101208d018d6146ff565b6040518763ffffffff1660e01b81526004016112559695949392919061494a565b5f60405180830381865afa15801561126f573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052611296919081019061486d565b90506112b8846040015184886112b38689878d8b604001516129c5565b612b49565b9695505050505050565b60606106056112d183356116b3565b836118a9565b5f60606112e2611957565b5f5160206152fa5f395f51905f526112f98161175c565b5f61130385612ccc565b86355f81815260036020819052604082206001810154918101549599509395509293909261133a92916001600160a01b0316611d7f565b90505f61134a8260200151611dd7565b90506001600160a01b03811663fa17daf7838961136a60608d018d6146b3565b61137760808f018f6146ff565b6040518763ffffffff1660e01b815260040161139896959493929190614999565b5f604051808303815f875af11580156113b3573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526113da919081019061486d565b60058401549096505f906113fe90839085908a908d906001600160a01b0316612ecd565b905061140d88868b8a85613044565b505050505050610b78612906565b611423614174565b606061142d6141a1565b61143684611861565b935090506114476040850135611dd7565b6001600160a01b031663955b327f30836114656101008901896146b3565b6114736101208b018b6146ff565b6040518763ffffffff1660e01b81526004016114949695949392919061494a565b5f60405180830381865afa1580156114ae573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526114d5919081019061486d565b915050915091565b6114e5614141565b5f5f6114f085611861565b915091506115038285836040015161170b565b95945050505050565b5f828152602081905260409020600101546115268161175c565b61087183836117f8565b5f7f000000000000000000000000000000000000000000000000000000000000000061155c82846111b7565b806115ce575060405163bf353dbb60e01b81526001600160a01b03848116600483015282169063bf353dbb90602401602060405180830381865afa1580156115a6573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906115ca9190614933565b6001145b806116ac5750604051635532fdc160e11b81526331c2089f60e11b60048201526001600160a01b0382169063aa65fb8290602401602060405180830381865afa15801561161d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906116419190614933565b6040516274d5e160e81b81526001600160a01b0385811660048301528316906374d5e10090602401602060405180830381865afa158015611684573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906116a89190614933565b1615155b9392505050565b6116bb6141a1565b5f828152600360205260409020805483906116ec57604051636f7fabc160e01b815260040161063b91815260200190565b50600181015460038201546116ac9185916001600160a01b0316611d7f565b611713614141565b5f61171e85856118a9565b90505f61173a6117318760200151611dd7565b87848888612ecd565b90506112b861175187604001518760200135610707565b8660400135836130d6565b6117668133613113565b50565b5f61177483836111b7565b6117f1575f838152602081815260408083206001600160a01b03861684529091529020805460ff191660011790556117a93390565b6001600160a01b0316826001600160a01b0316847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a4506001610605565b505f610605565b5f61180383836111b7565b156117f1575f838152602081815260408083206001600160a01b0386168085529252808320805460ff1916905551339286917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a4506001610605565b6118696141a1565b611871614174565b5f61188184356020860135610707565b905061188d818561314c565b91506118a1818560400135845f0151611d7f565b925050915091565b60606118b88360200151611dd7565b6001600160a01b0316633219475430856118da87604001518760200135610707565b6118e760608801886146b3565b6118f460808a018a6146ff565b6040518863ffffffff1660e01b815260040161191697969594939291906149bf565b5f60405180830381865afa158015611930573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526116ac919081019061486d565b61195f613250565b61198c60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90613290565b565b5f61199c8260200135612930565b60608201355f036119c057604051631705608160e11b815260040160405180910390fd5b81355f818152600260205260409020546001600160a01b03166119f957604051632f86a68d60e21b815260040161063b91815260200190565b50611a0982356020840135610707565b5f81815260036020526040902054909150819015611a3d5760405163ea52ae4f60e01b815260040161063b91815260200190565b50611a4b60808301836146b3565b90505f03611a6c57604051633f73e98560e11b815260040160405180910390fd5b611a7960c08301836146b3565b90505f03611a9a57604051633107ae4960e21b815260040160405180910390fd5b611aaf611aaa60808401846146b3565b613297565b611abf611aaa60c08401846146b3565b611acf611aaa60e08401846146b3565b611ae7611ae260c0840160a085016144ef565b61339a565b5f5b611af660808401846146b3565b9050811015611bb55760015f611b0f60808601866146b3565b84818110611b1f57611b1f614a17565b9050602002016020810190611b3491906144ef565b6001600160a01b0316815260208101919091526040015f205460ff16611b5d60808501856146b3565b83818110611b6d57611b6d614a17565b9050602002016020810190611b8291906144ef565b90611bac57604051631c7af4a760e21b81526001600160a01b03909116600482015260240161063b565b50600101611ae9565b506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016632fbf35436040840135611bf86101008601866146b3565b6040518463ffffffff1660e01b8152600401611c1693929190614a2b565b5f6040518083038186803b158015611c2c575f5ffd5b505afa158015611c3e573d5f5f3e3d5ffd5b50611c5e925050506040830135611c59610140850185614a44565b613419565b919050565b611c6b614174565b60408201355f611c7a846135af565b604080513060208201529192505f91016040516020818303038152906040529050611cb486838568414c4d5f50524f585960b81b856135de565b6001600160a01b03168452611cde8683856e4143434553535f434f4e54524f4c5360881b856135de565b6001600160a01b03166020850152611d078683856a524154455f4c494d49545360a81b856135de565b6001600160a01b03166040850152611d378683856921a7a72a2927a62622a960b11b611d3289613627565b6135de565b6001600160a01b03166060850152611d678683857110511352539254d51154915117d051d1539560721b856135de565b6001600160a01b031660808501525091949350505050565b611d876141a1565b50604080516080810182526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000008116825260208201949094529081019390935216606082015290565b60405163383fba9560e21b815260048101829052654d4f44554c4560d01b60248201525f907f0000000000000000000000000000000000000000000000000000000000000000906001600160a01b0382169063b2d952ec90829063e0feea5490604401602060405180830381865afa158015611e55573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611e799190614933565b6040518263ffffffff1660e01b8152600401611e9791815260200190565b602060405180830381865afa158015611eb2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906116ac9190614a88565b81516060830151604051632f2ff15d60e01b81527f70546d1c92f8c2132ae23a23f5177aa8526356051c7510df99f50e012d22152960048201526001600160a01b039182166024820152911690632f2ff15d906044015f604051808303815f87803b158015611f43575f5ffd5b505af1158015611f55573d5f5f3e3d5ffd5b50505060408084015160608501519151632f2ff15d60e01b81527f70546d1c92f8c2132ae23a23f5177aa8526356051c7510df99f50e012d22152960048201526001600160a01b03928316602482015291169150632f2ff15d906044015f604051808303815f87803b158015611fc9575f5ffd5b505af1158015611fdb573d5f5f3e3d5ffd5b50506040805163198d05cf60e11b81529084013560048201525f92506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016915063331a0b9e906024015f60405180830381865afa158015612046573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261206d9190810190614aa3565b905080515f146120d55782606001516001600160a01b031663af666640826040518263ffffffff1660e01b81526004016120a79190614b29565b5f604051808303815f87803b1580156120be575f5ffd5b505af11580156120d0573d5f5f3e3d5ffd5b505050505b60208301516080840151604051632f2ff15d60e01b81527f68bf109b95a5c15fb2bb99041323c27d15f8675e11bf7420a1cd6ad64c394f4660048201526001600160a01b039182166024820152911690632f2ff15d906044015f604051808303815f87803b158015612145575f5ffd5b505af1158015612157573d5f5f3e3d5ffd5b5050505060808301515f5b61216f60c08501856146b3565b9050811015612218576001600160a01b038216634306386c61219460c08701876146b3565b848181106121a4576121a4614a17565b90506020020160208101906121b991906144ef565b6040516001600160e01b031960e084901b1681526001600160a01b0390911660048201526024015f604051808303815f87803b1580156121f7575f5ffd5b505af1158015612209573d5f5f3e3d5ffd5b50505050806001019050612162565b505f5b61222860e08501856146b3565b90508110156122d1576001600160a01b03821663961a66f661224d60e08701876146b3565b8481811061225d5761225d614a17565b905060200201602081019061227291906144ef565b6040516001600160e01b031960e084901b1681526001600160a01b0390911660048201526024015f604051808303815f87803b1580156122b0575f5ffd5b505af11580156122c2573d5f5f3e3d5ffd5b5050505080600101905061221b565b5050505050565b5f6122e68460200151611dd7565b6001600160a01b0316639881863785856123046101008701876146b3565b6123126101208901896146ff565b6040518763ffffffff1660e01b815260040161233396959493929190614b6b565b5f60405180830381865afa15801561234d573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526123749190810190614c1d565b90505f5b81518110156123ad576123a48683838151811061239757612397614a17565b60200260200101516136a7565b50600101612378565b505050505050565b82516020840151604085015160808601515f5b8581101561261c576001600160a01b038516632f2ff15d5f8989858181106123f2576123f2614a17565b905060200201602081019061240791906144ef565b6040516001600160e01b031960e085901b16815260048101929092526001600160a01b031660248201526044015f604051808303815f87803b15801561244b575f5ffd5b505af115801561245d573d5f5f3e3d5ffd5b50505050836001600160a01b0316632f2ff15d5f5f1b89898581811061248557612485614a17565b905060200201602081019061249a91906144ef565b6040516001600160e01b031960e085901b16815260048101929092526001600160a01b031660248201526044015f604051808303815f87803b1580156124de575f5ffd5b505af11580156124f0573d5f5f3e3d5ffd5b50505050826001600160a01b0316632f2ff15d5f5f1b89898581811061251857612518614a17565b905060200201602081019061252d91906144ef565b6040516001600160e01b031960e085901b16815260048101929092526001600160a01b031660248201526044015f604051808303815f87803b158015612571575f5ffd5b505af1158015612583573d5f5f3e3d5ffd5b50505050816001600160a01b031663704802758888848181106125a8576125a8614a17565b90506020020160208101906125bd91906144ef565b6040516001600160e01b031960e084901b1681526001600160a01b0390911660048201526024015f604051808303815f87803b1580156125fb575f5ffd5b505af115801561260d573d5f5f3e3d5ffd5b505050508060010190506123c8565b50604051632f2ff15d60e01b81525f60048201526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000081166024830152841690632f2ff15d906044015f604051808303815f87803b158015612683575f5ffd5b505af1158015612695573d5f5f3e3d5ffd5b5050604051632f2ff15d60e01b81525f60048201526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000008116602483015285169250632f2ff15d91506044015f604051808303815f87803b1580156126ff575f5ffd5b505af1158015612711573d5f5f3e3d5ffd5b5050604051631b2b455f60e11b81525f60048201523060248201526001600160a01b03871692506336568abe91506044015f604051808303815f87803b158015612759575f5ffd5b505af115801561276b573d5f5f3e3d5ffd5b5050604051631b2b455f60e11b81525f60048201523060248201526001600160a01b03861692506336568abe91506044015f604051808303815f87803b1580156127b3575f5ffd5b505af11580156127c5573d5f5f3e3d5ffd5b5050604051631b2b455f60e11b81525f60048201523060248201526001600160a01b03851692506336568abe91506044015f604051808303815f87803b15801561280d575f5ffd5b505af115801561281f573d5f5f3e3d5ffd5b50506040516305e17d4f60e21b81523060048201526001600160a01b0384169250631785f53c91506024015f604051808303815f87803b158015612861575f5ffd5b505af1158015612873573d5f5f3e3d5ffd5b5050505050505050505050565b5f61289e6128918660200151611dd7565b86858588604001516129c5565b90505f6128b18660400151868585612b49565b90508260400135835f013587604001517fea4e77cc28efb80994773f366dfc5b1347f371b65d96f6917a8c042956494606868989888860a001516128f48a6136b4565b6040516111a796959493929190614fca565b61198c5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611986565b808061295257604051630fbc1cf160e31b815260040161063b91815260200190565b50805b80156129c15760f881901c606181108015906129725750607a8111155b8061298a57506030811015801561298a575060398111155b80612995575080602d145b83906129b757604051630fbc1cf160e31b815260040161063b91815260200190565b505060081b612955565b5050565b60606129d5610140840184614a44565b90506001600160401b038111156129ee576129ee614807565b604051908082528060200260200182016040528015612a5557816020015b612a426040518060a001604052805f81526020015f81526020015f6001600160a01b031681526020015f81526020015f81525090565b815260200190600190039081612a0c5790505b5090505f5b8151811015612b3f5736612a72610140860186614a44565b83818110612a8257612a82614a17565b60a0029190910191505f9050806001600160a01b038a166305b005158435612ab060608701604088016144ef565b8c8c612ac06101208e018e6146ff565b6040518763ffffffff1660e01b8152600401612ae19695949392919061502e565b6040805180830381865afa158015612afb573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612b1f9190615077565b91509150612b3185858585858b613968565b505050806001019050612a5a565b5095945050505050565b612b51614141565b612b6d85846060013584516003612b6891906150af565b613b4d565b60408086015190516001600160a01b03909116602482015290915060440160408051601f198184030181529181526020820180516001600160e01b03166380080dd160e01b17905282015180515f90612bc857612bc8614a17565b602090810291909101015260608401516040516001600160a01b03909116602482015260440160408051601f198184030181529181526020820180516001600160e01b031663a7fc7a0760e01b17905282015180516001908110612c2e57612c2e614a17565b6020908102919091010152612c4960c0840160a085016144ef565b6040516001600160a01b03909116602482015260440160408051601f198184030181529181526020820180516001600160e01b0316631c6f434160e11b17905282015180516002908110612c9f57612c9f614a17565b6020026020010181905250612cb681600384613ccc565b612cbf81613d95565b60a0820152949350505050565b5f5f612cdb8360200135612930565b60408301355f03612cff57604051631705608160e11b815260040160405180910390fd5b82355f8181526003602052604090208054909190612d3357604051636f7fabc160e01b815260040161063b91815260200190565b506008810154843590600160e81b900460ff1615612d6757604051632741ff6960e11b815260040161063b91815260200190565b50612d7784356020860135610707565b5f81815260046020526040902054909350839015612dab5760405163a6c6a9c360e01b815260040161063b91815260200190565b5060018101546001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690638462794490612def60608801886146b3565b6040518463ffffffff1660e01b8152600401612e0d93929190614a2b565b5f6040518083038186803b158015612e23575f5ffd5b505afa158015612e35573d5f5f3e3d5ffd5b5050506001820154612e4f9150611c5960a0870187614a44565b600881018054600160a01b90046001600160401b0316906014612e71836150c2565b82546101009290920a6001600160401b03818102199093169183160217909155604080518082018252968101358752911660208087018281525f8781526004909252929020955186559051600195909501949094555090929050565b6060612edc60a0840184614a44565b90506001600160401b03811115612ef557612ef5614807565b604051908082528060200260200182016040528015612f5c57816020015b612f496040518060a001604052805f81526020015f81526020015f6001600160a01b031681526020015f81526020015f81525090565b815260200190600190039081612f135790505b5090505f5b8151811015612b3f5736612f7860a0860186614a44565b83818110612f8857612f88614a17565b60a0029190910191505f9050806001600160a01b038a1663cdfe19578435612fb660608701604088016144ef565b8c8c612fc560808e018e6146ff565b6040518763ffffffff1660e01b8152600401612fe69695949392919061502e565b6040805180830381865afa158015613000573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906130249190615077565b9150915061303685858585858b613968565b505050806001019050612f61565b5f613054868560400135846130d6565b90508335867fa602f6341c27162daad4c5f84d9b0cb95f64661dfd93868477d01515f2af6ba260208701356040880135898861309360608c018c6146b3565b6130a060808e018e6146ff565b8c8c60a001516130af8e6136b4565b6040516130c69b9a999897969594939291906150ec565b60405180910390a3505050505050565b6130de614141565b8151156116ac576130f184848451613b4d565b90506130fe815f84613ccc565b61310781613d95565b60a08201529392505050565b61311d82826111b7565b6129c15760405163e2517d3f60e01b81526001600160a01b03821660048201526024810183905260440161063b565b613154614174565b60408201355f613163846135af565b604080513060208201529192505f9101604051602081830303815290604052905061319d86838568414c4d5f50524f585960b81b85613dbf565b6001600160a01b031684526131c78683856e4143434553535f434f4e54524f4c5360881b85613dbf565b6001600160a01b031660208501526131f08683856a524154455f4c494d49545360a81b85613dbf565b6001600160a01b031660408501526132208683856921a7a72a2927a62622a960b11b61321b89613627565b613dbf565b6001600160a01b03166060850152611d678683857110511352539254d51154915117d051d1539560721b85613dbf565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c1561198c57604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b5f5b818110156108aa576132cb8383838181106132b6576132b6614a17565b9050602002016020810190611ae291906144ef565b5f5b81811015613391578383838181106132e7576132e7614a17565b90506020020160208101906132fc91906144ef565b6001600160a01b031684848381811061331757613317614a17565b905060200201602081019061332c91906144ef565b6001600160a01b0316141584848481811061334957613349614a17565b905060200201602081019061335e91906144ef565b906133885760405163ebad245d60e01b81526001600160a01b03909116600482015260240161063b565b506001016132cd565b50600101613299565b6001600160a01b0381166133c15760405163d92e233d60e01b815260040160405180910390fd5b6001600160a01b03811630148015906133ee57506133ec5f5160206152fa5f395f51905f52826111b7565b155b81906129c157604051632aa80f1760e01b81526001600160a01b03909116600482015260240161063b565b5f81900361342657505050565b5f816001600160401b0381111561343f5761343f614807565b60405190808252806020026020018201604052801561349157816020015b61347e60405180606001604052805f81526020015f81526020015f81525090565b81526020019060019003908161345d5790505b5090505f5b8281101561352e5760405180606001604052808585848181106134bb576134bb614a17565b905060a002015f013581526020018585848181106134db576134db614a17565b905060a002016060013581526020018585848181106134fc576134fc614a17565b905060a002016080013581525082828151811061351b5761351b614a17565b6020908102919091010152600101613496565b506040516304338c8360e21b81526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906310ce320c9061357d908790859060040161516f565b5f6040518083038186803b158015613593575f5ffd5b505afa1580156135a5573d5f5f3e3d5ffd5b5050505050505050565b5f816040516020016135c191906151cc565b604051602081830303815290604052805190602001209050919050565b604080516020808201889052818301859052606080830188905283518084039091018152608090920190925280519101205f906112b8908290613622878787613e0d565b613f32565b606081602001517f0000000000000000000000000000000000000000000000000000000000000000835f0151846040015160405160200161369194939291906001600160a01b03948516815292841660208401529083166040830152909116606082015260800190565b6040516020818303038152906040529050919050565b60606116ac83835f613fbf565b60a08101515f9081036136c857505f919050565b60a082015160405163031d507560e41b81527f0000000000000000000000000000000000000000000000000000000000000000916001600160a01b038316916331d507509161371d9160040190815260200190565b602060405180830381865afa158015613738573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061375c91906151de565b1561376a5750600192915050565b604051632474521560e21b81527fb09aa5aeb3702cfd50b6b62bc4532604938f21248a27a1d5ca736082b6819cc160048201523060248201526001600160a01b038216906391d1485490604401602060405180830381865afa1580156137d2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906137f691906151de565b158061387d57507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316635c975abb6040518163ffffffff1660e01b8152600401602060405180830381865afa158015613859573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061387d91906151de565b1561388a57505f92915050565b806001600160a01b0316638f2a0bb0845f01518560200151866040015187606001518860800151876001600160a01b031663f27a0c926040518163ffffffff1660e01b8152600401602060405180830381865afa1580156138ed573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906139119190614933565b6040518763ffffffff1660e01b8152600401613932969594939291906151f9565b5f604051808303815f87803b158015613949575f5ffd5b505af115801561395b573d5f5f3e3d5ffd5b5060019695505050505050565b8161398d575f61397e60408601602087016144ef565b6001600160a01b0316146139d6565b5f61399e60408601602087016144ef565b6001600160a01b0316141580156139d657506001600160a01b0381166139ca60408601602087016144ef565b6001600160a01b031614155b84356139e860408701602088016144ef565b9091613a1957604051630f41c3cf60e21b815260048101929092526001600160a01b0316602482015260440161063b565b50505f82613a275781613a37565b613a3760408601602087016144ef565b90505f5b86811015613aeb5784888281518110613a5657613a56614a17565b602002602001015160200151141580613a9e5750816001600160a01b0316888281518110613a8657613a86614a17565b6020026020010151604001516001600160a01b031614155b8635613ab06040890160208a016144ef565b9091613ae15760405163615d902160e11b815260048101929092526001600160a01b0316602482015260440161063b565b5050600101613a3b565b506040518060a00160405280865f01358152602001858152602001826001600160a01b03168152602001866060013581526020018660800135815250878781518110613b3957613b39614a17565b602002602001018190525050505050505050565b613b55614141565b816001600160401b03811115613b6d57613b6d614807565b604051908082528060200260200182016040528015613b96578160200160208202803683370190505b508152816001600160401b03811115613bb157613bb1614807565b604051908082528060200260200182016040528015613bda578160200160208202803683370190505b506020820152816001600160401b03811115613bf857613bf8614807565b604051908082528060200260200182016040528015613c2b57816020015b6060815260200190600190039081613c165790505b5060408083019190915280516020810186905290810184905260600160408051601f19818403018152919052805160209091012060808201525f5b82811015613cc4577f0000000000000000000000000000000000000000000000000000000000000000825f01518281518110613ca457613ca4614a17565b6001600160a01b0390921660209283029190910190910152600101613c66565b509392505050565b5f5b8151811015610871575f828281518110613cea57613cea614a17565b602002602001015190508060200151816040015182606001518360800151604051602401613d3a94939291909384526001600160a01b039290921660208401526040830152606082015260800190565b60408051601f198184030181529181526020820180516001600160e01b031663a67c585960e01b179052860151613d7184876150af565b81518110613d8157613d81614a17565b602090810291909101015250600101613cce565b80516020808301516040808501516060860151608087015192515f966135c1969095949101615250565b604080516020808201889052818301859052606080830188905283518084039091018152608090920190925280519101205f906112b890613e01868686613e0d565b80519060200120614083565b60405163383fba9560e21b815260048101849052602481018390526060907f0000000000000000000000000000000000000000000000000000000000000000906001600160a01b03821690637dfbb38e90829063e0feea5490604401602060405180830381865afa158015613e84573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613ea89190614933565b6040518263ffffffff1660e01b8152600401613ec691815260200190565b5f60405180830381865afa158015613ee0573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052613f07919081019061529d565b83604051602001613f199291906152e5565b6040516020818303038152906040529150509392505050565b5f83471015613f5d5760405163cf47918160e01b81524760048201526024810185905260440161063b565b81515f03613f7e57604051631328927760e21b815260040160405180910390fd5b8282516020840186f590506001600160a01b0381166116ac573d5f03613fb75760405163b06ebf3d60e01b815260040160405180910390fd5b6116ac61408f565b606081471015613feb5760405163cf47918160e01b81524760048201526024810183905260440161063b565b5f613ff785848661409a565b905080801561401857505f3d118061401857505f856001600160a01b03163b115b1561402d576140256140af565b9150506116ac565b801561405757604051639996b31560e01b81526001600160a01b038616600482015260240161063b565b3d1561406a5761406561408f565b613cc4565b60405163d6bda27560e01b815260040160405180910390fd5b5f6116ac8383306140c8565b6040513d5f823e3d81fd5b5f5f5f83516020850186885af1949350505050565b6040513d81523d5f602083013e3d602001810160405290565b5f604051836040820152846020820152828152600b8101905060ff8153605590206001600160a01b0316949350505050565b6040518061010001604052805f81526020015f81526020015f8152602001614120614174565b81525f60208201819052604082018190526060820181905260809091015290565b6040518060c001604052806060815260200160608152602001606081526020015f81526020015f81526020015f81525090565b6040805160a0810182525f8082526020820181905291810182905260608101829052608081019190915290565b60405180608001604052805f6001600160a01b031681526020015f81526020015f81526020015f6001600160a01b031681525090565b5f602082840312156141e7575f5ffd5b81356001600160e01b0319811681146116ac575f5ffd5b5f6020828403121561420e575f5ffd5b5035919050565b5f5f60408385031215614226575f5ffd5b50508035926020909101359150565b80516001600160a01b03908116835260208083015182169084015260408083015182169084015260608083015182169084015260809182015116910152565b5f6101808201905082518252602083015160208301526040830151604083015260608301516142a66060840182614235565b5060808301516001600160a01b031661010083015260a08301516001600160401b031661012083015260c0830151151561014083015260e09092015115156101609091015290565b5f60c082840312156142fe575f5ffd5b50919050565b5f60208284031215614314575f5ffd5b81356001600160401b03811115614329575f5ffd5b6108c8848285016142ee565b5f8151808452602084019350602083015f5b82811015614365578151865260209586019590910190600101614347565b5093949350505050565b5f82825180855260208501945060208160051b830101602085015f5b838110156143dd57601f19858403018852815180518085528060208301602087015e5f602082870101526020601f19601f8301168601019450505060208201915060208801975060018101905061438b565b50909695505050505050565b6020808252825160c083830152805160e084018190525f92919091019082906101008501905b8083101561443a5783516001600160a01b03168252602093840193600193909301929091019061440f565b506020860151858203601f1901604087015292506144588184614335565b925050506040840151601f19848303016060850152614477828261436f565b91505060608401516080840152608084015160a084015260a084015160c08401528091505092915050565b6001600160a01b0381168114611766575f5ffd5b8035611c5e816144a2565b5f5f604083850312156144d2575f5ffd5b8235915060208301356144e4816144a2565b809150509250929050565b5f602082840312156144ff575f5ffd5b81356116ac816144a2565b5f61016082840312156142fe575f5ffd5b5f5f6040838503121561452c575f5ffd5b82356001600160401b03811115614541575f5ffd5b61454d8582860161450a565b92505060208301356001600160401b03811115614568575f5ffd5b614574858286016142ee565b9150509250929050565b5f8151808452602084019350602083015f5b828110156143655781516001600160a01b0316865260209586019590910190600101614590565b602081525f6116ac602083018461457e565b5f602082840312156145d9575f5ffd5b81356001600160401b038111156145ee575f5ffd5b6108c88482850161450a565b82815260c081016116ac6020830184614235565b5f5f5f60608486031215614620575f5ffd5b833592506020840135614632816144a2565b929592945050506040919091013590565b8015158114611766575f5ffd5b5f5f60408385031215614661575f5ffd5b823561466c816144a2565b915060208301356144e481614643565b828152604060208201525f6108c8604083018461457e565b61469e8184614235565b60c060a08201525f6108c860c083018461457e565b5f5f8335601e198436030181126146c8575f5ffd5b8301803591506001600160401b038211156146e1575f5ffd5b6020019150600581901b36038213156146f8575f5ffd5b9250929050565b5f5f8335601e19843603018112614714575f5ffd5b8301803591506001600160401b0382111561472d575f5ffd5b6020019150368190038213156146f8575f5ffd5b80516001600160a01b039081168352602080830151908401526040808301519084015260609182015116910152565b8183525f6001600160fb1b03831115614787575f5ffd5b8260051b80836020870137939093016020019392505050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b6147d28187614741565b60c060808201525f6147e860c083018688614770565b82810360a08401526147fb8185876147a0565b98975050505050505050565b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f191681016001600160401b038111828210171561484357614843614807565b604052919050565b5f6001600160401b0382111561486357614863614807565b5060051b60200190565b5f6020828403121561487d575f5ffd5b81516001600160401b03811115614892575f5ffd5b8201601f810184136148a2575f5ffd5b80516148b56148b08261484b565b61481b565b8082825260208201915060208360051b8501019250868311156148d6575f5ffd5b6020840193505b828410156112b85783516148f0816144a2565b8252602093840193909101906148dd565b634e487b7160e01b5f52602160045260245ffd5b5f60208284031215614925575f5ffd5b8151600481106116ac575f5ffd5b5f60208284031215614943575f5ffd5b5051919050565b6001600160a01b03871681526149636020820187614741565b60e060a08201525f61497960e083018688614770565b82810360c084015261498c8185876147a0565b9998505050505050505050565b6149a38188614741565b85608082015260e060a08201525f61497960e083018688614770565b6001600160a01b03881681526149d86020820188614741565b8560a082015261010060c08201525f6149f661010083018688614770565b82810360e0840152614a098185876147a0565b9a9950505050505050505050565b634e487b7160e01b5f52603260045260245ffd5b838152604060208201525f611503604083018486614770565b5f5f8335601e19843603018112614a59575f5ffd5b8301803591506001600160401b03821115614a72575f5ffd5b602001915060a0810236038213156146f8575f5ffd5b5f60208284031215614a98575f5ffd5b81516116ac816144a2565b5f60208284031215614ab3575f5ffd5b81516001600160401b03811115614ac8575f5ffd5b8201601f81018413614ad8575f5ffd5b8051614ae66148b08261484b565b8082825260208201915060208360051b850101925086831115614b07575f5ffd5b6020840193505b828410156112b8578351825260209384019390910190614b0e565b602080825282518282018190525f918401906040840190835b81811015614b60578351835260209384019390920191600101614b42565b509095945050505050565b614b758188614741565b60e060808201525f614b8a60e083018861457e565b82810360a0840152614b9d818789614770565b905082810360c084015261498c8185876147a0565b5f82601f830112614bc1575f5ffd5b81516001600160401b03811115614bda57614bda614807565b614bed601f8201601f191660200161481b565b818152846020838601011115614c01575f5ffd5b8160208501602083015e5f918101602001919091529392505050565b5f60208284031215614c2d575f5ffd5b81516001600160401b03811115614c42575f5ffd5b8201601f81018413614c52575f5ffd5b8051614c606148b08261484b565b8082825260208201915060208360051b850101925086831115614c81575f5ffd5b602084015b83811015614cc15780516001600160401b03811115614ca3575f5ffd5b614cb289602083890101614bb2565b84525060209283019201614c86565b509695505050505050565b5f5f8335601e19843603018112614ce1575f5ffd5b83016020810192503590506001600160401b03811115614cff575f5ffd5b8060051b36038213156146f8575f5ffd5b8183526020830192505f815f5b84811015614365578135614d30816144a2565b6001600160a01b031686526020958601959190910190600101614d1d565b5f5f8335601e19843603018112614d63575f5ffd5b83016020810192503590506001600160401b03811115614d81575f5ffd5b8036038213156146f8575f5ffd5b5f5f8335601e19843603018112614da4575f5ffd5b83016020810192503590506001600160401b03811115614dc2575f5ffd5b60a0810236038213156146f8575f5ffd5b8183526020830192505f815f5b8481101561436557813586526020820135614dfa816144a2565b6001600160a01b031660208701526040820135614e16816144a2565b6001600160a01b03166040870152606082810135908701526080808301359087015260a09586019590910190600101614de0565b803582526020808201359083015260408082013590830152606080820135908301525f614e7a6080830183614ccc565b6101606080860152614e9161016086018284614d10565b915050614ea060a084016144b6565b6001600160a01b031660a0850152614ebb60c0840184614ccc565b85830360c0870152614ece838284614d10565b92505050614edf60e0840184614ccc565b85830360e0870152614ef2838284614d10565b92505050614f04610100840184614ccc565b858303610100870152614f18838284614770565b92505050614f2a610120840184614d4e565b858303610120870152614f3e8382846147a0565b92505050614f50610140840184614d8f565b8583036101408701526112b8838284614dd3565b5f8151808452602084019350602083015f5b8281101561436557815180518752602080820151818901526040808301516001600160a01b031690890152606080830151908901526080918201519188019190915260a09096019590910190600101614f76565b61014081525f614fde610140830189614e4a565b614feb6020840189614235565b82810360c0840152614ffd818861457e565b905082810360e08401526150118187614f64565b610100840195909552505090151561012090910152949350505050565b8681526001600160a01b038616602082015261504d6040820186614741565b61010060c08201525f61506461010083018661457e565b82810360e084015261498c8185876147a0565b5f5f60408385031215615088575f5ffd5b825160208401519092506144e481614643565b634e487b7160e01b5f52601160045260245ffd5b808201808211156106055761060561509b565b5f6001600160401b0382166001600160401b0381036150e3576150e361509b565b60010192915050565b8b81528a602082015289604082015261012060608201525f61511261012083018b61457e565b8281036080840152615125818a8c614770565b905082810360a084015261513a81888a6147a0565b905082810360c084015261514e8187614f64565b60e08401959095525050901515610100909101529998505050505050505050565b5f60408201848352604060208401528084518083526060850191506020860192505f5b818110156143dd57835180518452602081015160208501526040810151604085015250606083019250602084019350600181019050615192565b602081525f6116ac6020830184614e4a565b5f602082840312156151ee575f5ffd5b81516116ac81614643565b60c081525f61520b60c083018961457e565b828103602084015261521d8189614335565b90508281036040840152615231818861436f565b60608401969096525050608081019290925260a0909101529392505050565b60a081525f61526260a083018861457e565b82810360208401526152748188614335565b90508281036040840152615288818761436f565b60608401959095525050608001529392505050565b5f602082840312156152ad575f5ffd5b81516001600160401b038111156152c2575f5ffd5b6108c884828501614bb2565b5f81518060208401855e5f93019283525090919050565b5f6108c86152f383866152ce565b846152ce56fefc425f2263d0df187444b70e47283d622c70181c5baebb1306a01edba1ce184c",
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
// Solidity: function class_(bytes32 id) view returns((bytes32,bytes32,bytes32,(address,address,address,address,address),address,uint64,bool,bool) record)
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
// Solidity: function class_(bytes32 id) view returns((bytes32,bytes32,bytes32,(address,address,address,address,address),address,uint64,bool,bool) record)
func (haloFactory *HaloFactory) TryPackClass(id [32]byte) ([]byte, error) {
	return haloFactory.abi.Pack("class_", id)
}

// UnpackClass is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0dafbd04.
//
// Solidity: function class_(bytes32 id) view returns((bytes32,bytes32,bytes32,(address,address,address,address,address),address,uint64,bool,bool) record)
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

// PackStopClass is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x05f40bb4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stopClass(bytes32 class) returns()
func (haloFactory *HaloFactory) PackStopClass(class [32]byte) []byte {
	enc, err := haloFactory.abi.Pack("stopClass", class)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStopClass is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x05f40bb4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stopClass(bytes32 class) returns()
func (haloFactory *HaloFactory) TryPackStopClass(class [32]byte) ([]byte, error) {
	return haloFactory.abi.Pack("stopClass", class)
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

// HaloFactoryClassStopped represents a ClassStopped event raised by the HaloFactory contract.
type HaloFactoryClassStopped struct {
	Class  [32]byte
	Caller common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const HaloFactoryClassStoppedEventName = "ClassStopped"

// ContractEventName returns the user-defined event name.
func (HaloFactoryClassStopped) ContractEventName() string {
	return HaloFactoryClassStoppedEventName
}

// UnpackClassStoppedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ClassStopped(bytes32 indexed class, address indexed caller)
func (haloFactory *HaloFactory) UnpackClassStoppedEvent(log *types.Log) (*HaloFactoryClassStopped, error) {
	event := "ClassStopped"
	if len(log.Topics) == 0 || log.Topics[0] != haloFactory.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(HaloFactoryClassStopped)
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
	if bytes.Equal(raw[:4], haloFactory.abi.Errors["ActivationStopped"].ID.Bytes()[:4]) {
		return haloFactory.UnpackActivationStoppedError(raw[4:])
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
	if bytes.Equal(raw[:4], haloFactory.abi.Errors["StopNotAllowed"].ID.Bytes()[:4]) {
		return haloFactory.UnpackStopNotAllowedError(raw[4:])
	}
	if bytes.Equal(raw[:4], haloFactory.abi.Errors["TemplateRevoked"].ID.Bytes()[:4]) {
		return haloFactory.UnpackTemplateRevokedError(raw[4:])
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

// HaloFactoryActivationStopped represents a ActivationStopped error raised by the HaloFactory contract.
type HaloFactoryActivationStopped struct {
	Class [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ActivationStopped(bytes32 class)
func HaloFactoryActivationStoppedErrorID() common.Hash {
	return common.HexToHash("0x4e83fed260311fcf40f83314e0cb87d18f1e79c7e084c2d54ede6fc5a26e2ad0")
}

// UnpackActivationStoppedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ActivationStopped(bytes32 class)
func (haloFactory *HaloFactory) UnpackActivationStoppedError(raw []byte) (*HaloFactoryActivationStopped, error) {
	out := new(HaloFactoryActivationStopped)
	if err := haloFactory.abi.UnpackIntoInterface(out, "ActivationStopped", raw); err != nil {
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

// HaloFactoryStopNotAllowed represents a StopNotAllowed error raised by the HaloFactory contract.
type HaloFactoryStopNotAllowed struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StopNotAllowed(address account)
func HaloFactoryStopNotAllowedErrorID() common.Hash {
	return common.HexToHash("0x24df768bff3c91104e44e259b75cb9c967b4898e89b2f9d8030d7e8b306ed720")
}

// UnpackStopNotAllowedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StopNotAllowed(address account)
func (haloFactory *HaloFactory) UnpackStopNotAllowedError(raw []byte) (*HaloFactoryStopNotAllowed, error) {
	out := new(HaloFactoryStopNotAllowed)
	if err := haloFactory.abi.UnpackIntoInterface(out, "StopNotAllowed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HaloFactoryTemplateRevoked represents a TemplateRevoked error raised by the HaloFactory contract.
type HaloFactoryTemplateRevoked struct {
	Template [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TemplateRevoked(bytes32 template)
func HaloFactoryTemplateRevokedErrorID() common.Hash {
	return common.HexToHash("0xafb28340b3f5b3756a9c1f611abd03aa8dd52c313d1aaf548b1a92cf67845df3")
}

// UnpackTemplateRevokedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TemplateRevoked(bytes32 template)
func (haloFactory *HaloFactory) UnpackTemplateRevokedError(raw []byte) (*HaloFactoryTemplateRevoked, error) {
	out := new(HaloFactoryTemplateRevoked)
	if err := haloFactory.abi.UnpackIntoInterface(out, "TemplateRevoked", raw); err != nil {
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
