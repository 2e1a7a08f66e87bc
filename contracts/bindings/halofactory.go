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
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"governance\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"registry_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"beacon_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"beamState_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"configurator_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"timelock_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"DEFAULT_ADMIN_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DEPLOYER_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"maxAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"slope\",\"type\":\"uint256\"}],\"internalType\":\"structIHaloFactory.FirstLimit[][]\",\"name\":\"openings\",\"type\":\"tuple[][]\"}],\"name\":\"activate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"admin\",\"type\":\"address\"}],\"name\":\"adminAllowed\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"beacon\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"beamState\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"halo_\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"}],\"name\":\"classId\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"class_\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"halo\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"accessControls\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"}],\"internalType\":\"structIHaloFactory.Pau\",\"name\":\"pau\",\"type\":\"tuple\"},{\"internalType\":\"address\",\"name\":\"cBeam\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"units\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"activated\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"stopped\",\"type\":\"bool\"}],\"internalType\":\"structIHaloFactory.ClassRecord\",\"name\":\"record\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"configurator\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"halo\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"internalType\":\"address[]\",\"name\":\"admins\",\"type\":\"address[]\"},{\"internalType\":\"address\",\"name\":\"cBeam\",\"type\":\"address\"},{\"internalType\":\"address[]\",\"name\":\"actors\",\"type\":\"address[]\"},{\"internalType\":\"address[]\",\"name\":\"revokers\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"subject\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"maxAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"slope\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"firstMaxAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"firstSlope\",\"type\":\"uint256\"}],\"internalType\":\"structIHaloFactory.Limit[]\",\"name\":\"limits\",\"type\":\"tuple[]\"}],\"internalType\":\"structIHaloFactory.ClassRequest\",\"name\":\"request\",\"type\":\"tuple\"}],\"name\":\"deployClass\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"accessControls\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"}],\"internalType\":\"structIHaloFactory.Pau\",\"name\":\"pau\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"halo_\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"governance\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"}],\"name\":\"deployHalo\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"subject\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"maxAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"slope\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"firstMaxAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"firstSlope\",\"type\":\"uint256\"}],\"internalType\":\"structIHaloFactory.Limit[]\",\"name\":\"limits\",\"type\":\"tuple[]\"}],\"internalType\":\"structIHaloFactory.UnitRequest[]\",\"name\":\"requests\",\"type\":\"tuple[]\"}],\"name\":\"deployUnits\",\"outputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"ids\",\"type\":\"bytes32[]\"},{\"internalType\":\"address[][]\",\"name\":\"contracts\",\"type\":\"address[][]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"}],\"name\":\"getRoleAdmin\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"grantRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"halo\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"governance\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"}],\"internalType\":\"structIHaloFactory.HaloRecord\",\"name\":\"record\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"hasRole\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"opening\",\"type\":\"bytes32\"}],\"name\":\"isPending\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"pending\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"cBeam\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"maxAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"slope\",\"type\":\"uint256\"}],\"internalType\":\"structIHaloFactory.FirstLimit[][]\",\"name\":\"openings\",\"type\":\"tuple[][]\"}],\"name\":\"open\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"halo\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"internalType\":\"address[]\",\"name\":\"admins\",\"type\":\"address[]\"},{\"internalType\":\"address\",\"name\":\"cBeam\",\"type\":\"address\"},{\"internalType\":\"address[]\",\"name\":\"actors\",\"type\":\"address[]\"},{\"internalType\":\"address[]\",\"name\":\"revokers\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"subject\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"maxAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"slope\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"firstMaxAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"firstSlope\",\"type\":\"uint256\"}],\"internalType\":\"structIHaloFactory.Limit[]\",\"name\":\"limits\",\"type\":\"tuple[]\"}],\"internalType\":\"structIHaloFactory.ClassRequest\",\"name\":\"request\",\"type\":\"tuple\"}],\"name\":\"predictClass\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"accessControls\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"}],\"internalType\":\"structIHaloFactory.Pau\",\"name\":\"pau\",\"type\":\"tuple\"},{\"internalType\":\"address[]\",\"name\":\"blocks\",\"type\":\"address[]\"},{\"components\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"payloads\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"predecessor\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"internalType\":\"structIHaloFactory.Operation\",\"name\":\"operation\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"accessControls\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"}],\"internalType\":\"structIHaloFactory.Pau\",\"name\":\"pau\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"subject\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"maxAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"slope\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"firstMaxAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"firstSlope\",\"type\":\"uint256\"}],\"internalType\":\"structIHaloFactory.Limit[]\",\"name\":\"limits\",\"type\":\"tuple[]\"}],\"internalType\":\"structIHaloFactory.UnitRequest[]\",\"name\":\"requests\",\"type\":\"tuple[]\"}],\"name\":\"predictUnits\",\"outputs\":[{\"internalType\":\"address[][]\",\"name\":\"contracts\",\"type\":\"address[][]\"},{\"components\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"payloads\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"predecessor\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"internalType\":\"structIHaloFactory.Operation\",\"name\":\"operation\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"registry\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"callerConfirmation\",\"type\":\"address\"}],\"name\":\"renounceRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"revokeRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"admin\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"name\":\"setAdminAllowed\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"}],\"name\":\"stopClass\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"timelock\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"unit\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"internalType\":\"structIHaloFactory.UnitRecord\",\"name\":\"record\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"}],\"name\":\"unitId\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"unit_\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"admin\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"name\":\"AdminAllowedSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"cBeam\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"}],\"name\":\"ClassActivated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"halo\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"halo\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"internalType\":\"address[]\",\"name\":\"admins\",\"type\":\"address[]\"},{\"internalType\":\"address\",\"name\":\"cBeam\",\"type\":\"address\"},{\"internalType\":\"address[]\",\"name\":\"actors\",\"type\":\"address[]\"},{\"internalType\":\"address[]\",\"name\":\"revokers\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"subject\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"maxAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"slope\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"firstMaxAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"firstSlope\",\"type\":\"uint256\"}],\"internalType\":\"structIHaloFactory.Limit[]\",\"name\":\"limits\",\"type\":\"tuple[]\"}],\"indexed\":false,\"internalType\":\"structIHaloFactory.ClassRequest\",\"name\":\"request\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"accessControls\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"}],\"indexed\":false,\"internalType\":\"structIHaloFactory.Pau\",\"name\":\"pau\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"blocks\",\"type\":\"address[]\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"maxAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"slope\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"firstMaxAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"firstSlope\",\"type\":\"uint256\"}],\"indexed\":false,\"internalType\":\"structIHaloFactory.Init[]\",\"name\":\"inits\",\"type\":\"tuple[]\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"operation\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"scheduled\",\"type\":\"bool\"}],\"name\":\"ClassDeployed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"opening\",\"type\":\"bytes32\"}],\"name\":\"ClassOpened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"ClassStopped\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"halo\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"governance\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"}],\"name\":\"HaloDeployed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"previousAdminRole\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"newAdminRole\",\"type\":\"bytes32\"}],\"name\":\"RoleAdminChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"RoleGranted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"RoleRevoked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"unit\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"contracts\",\"type\":\"address[]\"},{\"indexed\":false,\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"maxAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"slope\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"firstMaxAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"firstSlope\",\"type\":\"uint256\"}],\"indexed\":false,\"internalType\":\"structIHaloFactory.Init[]\",\"name\":\"inits\",\"type\":\"tuple[]\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"operation\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"scheduled\",\"type\":\"bool\"}],\"name\":\"UnitDeployed\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"AccessControlBadConfirmation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"neededRole\",\"type\":\"bytes32\"}],\"name\":\"AccessControlUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"}],\"name\":\"ActivationStopped\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"}],\"name\":\"AddressEmptyCode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"admin\",\"type\":\"address\"}],\"name\":\"AdminNotAllowed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"}],\"name\":\"AlreadyActivated\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"other\",\"type\":\"bytes32\"}],\"name\":\"AnotherClass\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BeamStateStopped\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"}],\"name\":\"ClassExists\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"}],\"name\":\"ClassUnknown\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Create2EmptyBytecode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"DeployerNotAllowed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"DuplicateAccount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"}],\"name\":\"DuplicateLimit\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedDeployment\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"}],\"name\":\"FirstOfPrime\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"halo\",\"type\":\"bytes32\"}],\"name\":\"HaloExists\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"halo\",\"type\":\"bytes32\"}],\"name\":\"HaloUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"}],\"name\":\"InvalidName\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"}],\"name\":\"LimitTarget\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoActors\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoAdmins\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoUnits\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"}],\"name\":\"NotActivated\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NotPaired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NotRegistered\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"opening\",\"type\":\"bytes32\"}],\"name\":\"NothingToOpen\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"StopNotAllowed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"}],\"name\":\"TemplateRevoked\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"unit\",\"type\":\"bytes32\"}],\"name\":\"UnitExists\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroManifest\",\"type\":\"error\"}]",
	ID:  "HaloFactory",
	Bin: "0x610120604052348015610010575f5ffd5b5060405161625338038061625383398101604081905261002f916101b5565b6001600160a01b0386161580159061004f57506001600160a01b03851615155b801561006357506001600160a01b03841615155b801561007757506001600160a01b03831615155b801561008b57506001600160a01b03821615155b801561009f57506001600160a01b03811615155b6100bc5760405163d92e233d60e01b815260040160405180910390fd5b6100c65f876100f1565b506001600160a01b0394851660805292841660a05290831660c052821660e052166101005250610225565b5f828152602081815260408083206001600160a01b038516845290915281205460ff16610191575f838152602081815260408083206001600160a01b03861684529091529020805460ff191660011790556101493390565b6001600160a01b0316826001600160a01b0316847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a4506001610194565b505f5b92915050565b80516001600160a01b03811681146101b0575f5ffd5b919050565b5f5f5f5f5f5f60c087890312156101ca575f5ffd5b6101d38761019a565b95506101e16020880161019a565b94506101ef6040880161019a565b93506101fd6060880161019a565b925061020b6080880161019a565b915061021960a0880161019a565b90509295509295509295565b60805160a05160c05160e05161010051615f6c6102e75f395f81816104bb01528181613efb015261401e01525f81816102910152818161322b015281816132a50152613db401525f818161031801528181610b980152818161125f0152818161174401528181611f8d0152613a6501525f8181610365015261358301525f818161038c01528181611a0a01528181611eda015281816122040152818161292901528181612bf60152818161362101528181613e6901526144820152615f6c5ff3fe608060405234801561000f575f5ffd5b50600436106101c6575f3560e01c80635ab427b2116100fe578063b9f07d391161009e578063d547741f1161006e578063d547741f146104dd578063e531d8c7146104f0578063e665d0e714610512578063ecd0026114610589575f5ffd5b8063b9f07d391461041d578063cb34557f14610482578063d258ee6f14610495578063d33219b4146104b6575f5ffd5b806397098b49116100d957806397098b49146103c1578063a217fddf146103d4578063a2ac5f03146103db578063a842fd4f146103fc575f5ffd5b80635ab427b2146102075780637b1039991461038757806391d14854146103ae575f5ffd5b80632f2ff15d116101695780633efa892b116101445780633efa892b146103135780634bdd11361461033a5780635059a58d1461034d57806359659e9014610360575f5ffd5b80632f2ff15d146102cb57806336568abe146102de57806337b40f35146102f1575f5ffd5b80630dafbd04116101a45780630dafbd0414610228578063248a9ca31461024857806324f85d631461026a5780632b507df81461028c575f5ffd5b806301ffc9a7146101ca57806305f40bb4146101f25780630945e97914610207575b5f5ffd5b6101dd6101d8366004614be1565b61059d565b60405190151581526020015b60405180910390f35b610205610200366004614c08565b6105d3565b005b61021a610215366004614c1f565b6106cf565b6040519081526020016101e9565b61023b610236366004614c08565b6106fb565b6040516101e99190614c7e565b61021a610256366004614c08565b5f9081526020819052604090206001015490565b61027d610278366004614cf8565b6107dd565b6040516101e993929190614e8e565b6102b37f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016101e9565b6102056102d9366004614ede565b6108da565b6102056102ec366004614ede565b610904565b6101dd6102ff366004614f0c565b60016020525f908152604090205460ff1681565b6102b37f000000000000000000000000000000000000000000000000000000000000000081565b610205610348366004614f27565b61093c565b61020561035b366004614f69565b610a63565b6102b37f000000000000000000000000000000000000000000000000000000000000000081565b6102b37f000000000000000000000000000000000000000000000000000000000000000081565b6101dd6103bc366004614ede565b610af3565b6102056103cf366004614fd5565b610b1b565b61021a5f81565b6103ee6103e936600461502c565b610c46565b6040516101e99291906150b8565b61040f61040a3660046150dc565b610f7c565b6040516101e9929190615124565b61046761042b366004614c08565b604080518082019091525f8082526020820152505f90815260046020908152604091829020825180840190935280548352600101549082015290565b604080518251815260209283015192810192909252016101e9565b610205610490366004615148565b6111de565b6104a86104a3366004614cf8565b611475565b6040516101e992919061518f565b6102b37f000000000000000000000000000000000000000000000000000000000000000081565b6102056104eb366004614ede565b61171d565b6101dd6104fe366004614c08565b5f9081526005602052604090205460ff1690565b610565610520366004614c08565b604080518082019091525f8082526020820152505f90815260026020908152604091829020825180840190935280546001600160a01b03168352600101549082015290565b6040805182516001600160a01b0316815260209283015192810192909252016101e9565b61021a5f516020615f4c5f395f51905f5281565b5f6001600160e01b03198216637965db0b60e01b14806105cd57506301ffc9a760e01b6001600160e01b03198316145b92915050565b6105dc33611741565b339061060c576040516324df768b60e01b81526001600160a01b0390911660048201526024015b60405180910390fd5b505f8181526003602052604090208054829061063e57604051636f7fabc160e01b815260040161060391815260200190565b5060088101548290600160e01b900460ff16156106715760405163866b004160e01b815260040161060391815260200190565b506008810154600160e81b900460ff161561068a575050565b60088101805460ff60e81b1916600160e81b179055604051339083907fad753cc18bdb146aa789826cd7348eb68eff25d35ddc5a5e30926683c190f1cd905f90a35050565b604080516020808201949094528082019290925280518083038201815260609092019052805191012090565b610703614a81565b505f9081526003602081815260409283902083516101008101855281548152600182015481840152600282015481860152845160a08082018752948301546001600160a01b03908116825260048401548116948201949094526005830154841695810195909552600682015483166060868101919091526007830154841660808088019190915290820195909552600890910154918216938101939093526001600160401b03600160a01b8204169183019190915260ff600160e01b82048116151560c0840152600160e81b90910416151560e082015290565b6107e5614ac8565b60606107ef614af5565b5f6107ff853560208701356106cf565b905061080b81866118c4565b93505f61081d828760400135876119e0565b805160208201519192506001600160a01b03169063955b327f9030906108476101008b018b6151a3565b6108556101208d018d6151e8565b6040518763ffffffff1660e01b8152600401610876969594939291906152b1565b5f60405180830381865afa158015610890573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526108b79190810190615366565b93506108c4818588611a5b565b506108d0818688611ac7565b9496939550505050565b5f828152602081905260409020600101546108f481611c86565b6108fe8383611c93565b50505050565b6001600160a01b038116331461092d5760405163334bd91960e11b815260040160405180910390fd5b6109378282611d22565b505050565b5f516020615f4c5f395f51905f5261095381611c86565b61095c84611d8b565b6001600160a01b0383166109835760405163d92e233d60e01b815260040160405180910390fd5b5f8290036109a457604051631705608160e11b815260040160405180910390fd5b5f8481526002602052604090205484906001600160a01b0316156109de5760405163560dc3ed60e11b815260040161060391815260200190565b506040805180820182526001600160a01b0385811680835260208084018781525f8a815260028352869020945185546001600160a01b031916941693909317845591516001909301929092559151848152909186917e5841395f9280c37352e5f5a7aaf668f6c04211dd63a86d1dd50c06610fcad0910160405180910390a350505050565b5f610a6d81611c86565b6001600160a01b038316610a945760405163d92e233d60e01b815260040160405180910390fd5b6001600160a01b0383165f81815260016020908152604091829020805460ff191686151590811790915591519182527f13e1852ab7118b0192bfc81983f3277c9b643d6017ef9821c8209fbf56d8544d910160405180910390a2505050565b5f918252602082815260408084206001600160a01b0393909316845291905290205460ff1690565b610b23611e20565b5f610b2d85611e57565b600581015460088201549192506001600160a01b0316908690600160e01b900460ff16610b705760405163747f01cb60e01b815260040161060391815260200190565b5060405163342f66c760e01b81526001600160a01b03828116600483015286811660248301527f0000000000000000000000000000000000000000000000000000000000000000169063342f66c790604401602060405180830381865afa158015610bdd573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c0191906153fa565b6001148590610c2f57604051633496527b60e01b81526001600160a01b039091166004820152602401610603565b50610c3c86828686611f8a565b50506108fe61212d565b606080610c51611e20565b5f516020615f4c5f395f51905f52610c6881611c86565b5f849003610c8957604051631a71ea8160e21b815260040160405180910390fd5b5f85855f818110610c9c57610c9c615411565b9050602002810190610cae9190615425565b355f8181526003602052604090208054919250908290610ce457604051636f7fabc160e01b815260040161060391815260200190565b5060088101548290600160e81b900460ff1615610d1757604051632741ff6960e11b815260040161060391815260200190565b5060018101546040805160a08101825260038401546001600160a01b0390811682526004850154811660208301526005850154811692820192909252600684015482166060820152600784015490911660808201525f91610d7a918591906119e0565b60088301549091506001600160401b03600160a01b9091048116908890811115610da657610da6615300565b604051908082528060200260200182016040528015610dcf578160200160208202803683370190505b509650876001600160401b03811115610dea57610dea615300565b604051908082528060200260200182016040528015610e1d57816020015b6060815260200190600190039081610e085790505b5095505f5b88811015610f5957368a8a83818110610e3d57610e3d615411565b9050602002810190610e4f9190615425565b9050610e648685602001516020015183612157565b898381518110610e7657610e76615411565b602002602001018181525050835f01516001600160a01b031663fa17daf785602001518b8581518110610eab57610eab615411565b6020026020010151848060600190610ec391906151a3565b610ed060808801886151e8565b6040518763ffffffff1660e01b8152600401610ef196959493929190615443565b5f604051808303815f875af1158015610f0c573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052610f339190810190615366565b888381518110610f4557610f45615411565b602090810291909101015250600101610e22565b50610f68828289898d8d612325565b5050505050610f7561212d565b9250929050565b6060610f86614af5565b5f839003610fa757604051631a71ea8160e21b815260040160405180910390fd5b5f610fe585855f818110610fbd57610fbd615411565b9050602002810190610fcf9190615425565b3588610fe0368a90038a018a615469565b6119e0565b90505f846001600160401b0381111561100057611000615300565b604051908082528060200260200182016040528015611029578160200160208202803683370190505b509050846001600160401b0381111561104457611044615300565b60405190808252806020026020018201604052801561107757816020015b60608152602001906001900390816110625790505b5093505f5b858110156111b7573687878381811061109757611097615411565b90506020028101906110a99190615425565b90506110c184602001516040015182602001356106cf565b8383815181106110d3576110d3615411565b602002602001018181525050835f01516001600160a01b0316633219475430866020015186868151811061110957611109615411565b602002602001015185806060019061112191906151a3565b61112e60808901896151e8565b6040518863ffffffff1660e01b81526004016111509796959493929190615500565b5f60405180830381865afa15801561116a573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526111919190810190615366565b8683815181106111a3576111a3615411565b60209081029190910101525060010161107c565b506111c48285888861246a565b506111d1828288886125f5565b9250505094509492505050565b6111e6611e20565b5f6111f084611e57565b60088101549091508490600160e01b900460ff16156112255760405163866b004160e01b815260040161060391815260200190565b50600581015460068201546008830154604051633d0a63e960e11b81526001600160a01b03938416600482018190529392831692918216917f0000000000000000000000000000000000000000000000000000000000000000916112d791869190841690637a14c7d2906024015b602060405180830381865afa1580156112ae573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906112d291906153fa565b6126c9565b604051636d46114f60e11b81526001600160a01b03808516600483015261130b91859184169063da8c229e90602401611293565b60405163901bb3f360e01b81526001600160a01b03808416600483015261133f91849184169063901bb3f390602401611293565b60088501805460ff60e01b1916600160e01b17905585156113665761136688858989611f8a565b6040516338403d4b60e11b81526001600160a01b03858116600483015283811660248301528216906370807a96906044015f604051808303815f87803b1580156113ae575f5ffd5b505af11580156113c0573d5f5f3e3d5ffd5b5050604051632ec3d80160e21b81526001600160a01b03868116600483015285811660248301528416925063bb0f600491506044015f604051808303815f87803b15801561140c575f5ffd5b505af115801561141e573d5f5f3e3d5ffd5b50506040516001600160a01b0386811682528088169350851691508a907f6a9cbd29227efc563ccef46547cc1908b07973792afbc44df1904476427704ca9060200160405180910390a4505050505061093761212d565b5f61147e614ac8565b611486611e20565b5f516020615f4c5f395f51905f5261149d81611c86565b6114a6846126f7565b92506114b283856129c7565b9150604051806101000160405280855f0135815260200185604001358152602001856060013581526020018381526020018560a00160208101906114f69190614f0c565b6001600160a01b0390811682525f60208084018290526040808501839052606094850183905288835260038083528184208751815587840151600182015587830151600282015587870151805192820180549388166001600160a01b031994851617905593840151600482018054918816918416919091179055838301516005820180549188169184169190911790559583015160068701805491871691831691909117905560809283015160078701805491871691909216179055908501516008909401805460a087015160c088015160e0909801511515600160e81b0260ff60e81b19981515600160e01b029890981661ffff60e01b196001600160401b0392909216600160a01b026001600160e01b0319909316979096169690961717949094169290921793909317909155611634908590870135856119e0565b90505f815f01516001600160a01b0316636135008083602001518880610100019061165f91906151a3565b61166d6101208c018c6151e8565b6040518663ffffffff1660e01b815260040161168d959493929190615558565b5f604051808303815f875af11580156116a8573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526116cf9190810190615366565b90506116db8487612acb565b6116eb8285606001518389612ecd565b611701846116fc60808901896151a3565b612fa6565b61170d82858389613471565b50505061171861212d565b915091565b5f8281526020819052604090206001015461173781611c86565b6108fe8383611d22565b5f7f000000000000000000000000000000000000000000000000000000000000000061176d8284610af3565b806117df575060405163bf353dbb60e01b81526001600160a01b03848116600483015282169063bf353dbb90602401602060405180830381865afa1580156117b7573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906117db91906153fa565b6001145b806118bd5750604051635532fdc160e11b81526331c2089f60e11b60048201526001600160a01b0382169063aa65fb8290602401602060405180830381865afa15801561182e573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061185291906153fa565b6040516274d5e160e81b81526001600160a01b0385811660048301528316906374d5e10090602401602060405180830381865afa158015611895573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906118b991906153fa565b1615155b9392505050565b6118cc614ac8565b60408201355f6118db846134fd565b604080513060208201529192505f9101604051602081830303815290604052905061191586838568414c4d5f50524f585960b81b8561352c565b6001600160a01b0316845261193f8683856e4143434553535f434f4e54524f4c5360881b8561352c565b6001600160a01b031660208501526119688683856a524154455f4c494d49545360a81b8561352c565b6001600160a01b031660408501526119988683856921a7a72a2927a62622a960b11b6119938961357a565b61352c565b6001600160a01b031660608501526119c88683857110511352539254d51154915117d051d1539560721b8561352c565b6001600160a01b031660808501525091949350505050565b6119e8614b28565b6119f1836135fa565b6001600160a01b039081168252604080516080810182527f0000000000000000000000000000000000000000000000000000000000000000831681526020808201969096528082019690965283518216606087015293820194909452908201519092169082015290565b6060611a7684611a6f610140850185615597565b90506136f9565b8351640100000000600160c01b0360209190911b166305b005151760401b6060850152611abf8484611aac6101208601866151e8565b611aba610140880188615597565b6137c5565b949350505050565b611acf614af5565b604080516003808252608082019092525f91816020015b6060815260200190600190039081611ae65790505060408086015190516001600160a01b03909116602482015290915060440160408051601f198184030181529190526020810180516001600160e01b03166380080dd160e01b179052815182905f90611b5557611b55615411565b602090810291909101015260608401516040516001600160a01b03909116602482015260440160408051601f198184030181529190526020810180516001600160e01b031663a7fc7a0760e01b179052815182906001908110611bba57611bba615411565b6020908102919091010152611bd560c0840160a08501614f0c565b6040516001600160a01b03909116602482015260440160408051601f198184030181529190526020810180516001600160e01b0316631c6f434160e11b179052815182906002908110611c2a57611c2a615411565b6020026020010181905250611c7d858660200151604001518560600135604051602001611c61929190918252602082015260400190565b604051602081830303815290604052805190602001208361394a565b95945050505050565b611c908133613b51565b50565b5f611c9e8383610af3565b611d1b575f838152602081815260408083206001600160a01b03861684529091529020805460ff19166001179055611cd33390565b6001600160a01b0316826001600160a01b0316847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a45060016105cd565b505f6105cd565b5f611d2d8383610af3565b15611d1b575f838152602081815260408083206001600160a01b0386168085529252808320805460ff1916905551339286917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a45060016105cd565b8080611dad57604051630fbc1cf160e31b815260040161060391815260200190565b50805b8015611e1c5760f881901c60618110801590611dcd5750607a8111155b80611de5575060308110158015611de5575060398111155b80611df0575080602d145b8390611e1257604051630fbc1cf160e31b815260040161060391815260200190565b505060081b611db0565b5050565b611e28613b8a565b611e5560017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90613bca565b565b5f81815260036020526040902080548290611e8857604051636f7fabc160e01b815260040161060391815260200190565b5060088101548290600160e81b900460ff1615611ebb57604051632741ff6960e11b815260040161060391815260200190565b50600360018201546040516363ef8a7160e11b815260048101919091527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063c7df14e290602401602060405180830381865afa158015611f27573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611f4b91906155ef565b6003811115611f5c57611f5c6155db565b1415816001015490611f84576040516302beca0d60e61b815260040161060391815260200190565b50919050565b5f7f00000000000000000000000000000000000000000000000000000000000000009050806001600160a01b03166375f12b216040518163ffffffff1660e01b8152600401602060405180830381865afa158015611fea573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061200e919061560d565b1561202c5760405163456e5d8d60e11b815260040160405180910390fd5b6040516338403d4b60e11b81526001600160a01b0385811660048301523060248301528216906370807a96906044015f604051808303815f87803b158015612072575f5ffd5b505af1158015612084573d5f5f3e3d5ffd5b505f925050505b828110156120c9576120c186868686858181106120aa576120aa615411565b90506020028101906120bc9190615628565b613bd1565b60010161208b565b506040516331c2089f60e11b81526001600160a01b038581166004830152306024830152821690636384113e906044015f604051808303815f87803b158015612110575f5ffd5b505af1158015612122573d5f5f3e3d5ffd5b505050505050505050565b611e555f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611e4f565b5f6121658260200135611d8b565b60408201355f0361218957604051631705608160e11b815260040160405180910390fd5b8382358082146121b557604051630cdcb58960e01b815260048101929092526024820152604401610603565b50506121c58483602001356106cf565b5f818152600460205260409020549091508190156121f95760405163a6c6a9c360e01b815260040161060391815260200190565b506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663846279448461223760608601866151a3565b6040518463ffffffff1660e01b81526004016122559392919061566c565b5f6040518083038186803b15801561226b575f5ffd5b505afa15801561227d573d5f5f3e3d5ffd5b5050505061229a83838060a001906122959190615597565b613e4c565b6040805180820182528382013581525f8681526003602090815292902060080180549192830191600160a01b90046001600160401b03169060146122dd83615699565b82546101009290920a6001600160401b038181021990931691831602179091551690525f82815260046020908152604090912082518155910151600191909101559392505050565b5f6123328785858561246a565b90505f612341888786866125f5565b90505f61234d82613ed3565b905061235889614187565b5f5b875181101561245e573686868381811061237657612376615411565b90506020028101906123889190615425565b9050805f01358983815181106123a0576123a0615411565b60200260200101517f0a1b5cdb8df10d4d5fabf9fa5db17cb78da701927b4f9b54c954c7bf52ab5b2d83602001358460400135868f6123df91906156c3565b8d88815181106123f1576123f1615411565b602002602001015187806060019061240991906151a3565b61241660808b018b6151e8565b8f8d8151811061242857612428615411565b60200260200101518f60a001518f60405161244d9b9a99989796959493929190615752565b60405180910390a35060010161235a565b50505050505050505050565b60605f805b838110156124be5784848281811061248957612489615411565b905060200281019061249b9190615425565b6124a99060a0810190615597565b6124b49150836156c3565b915060010161246f565b506124c986826136f9565b8551640100000000600160c01b0360209190911b1663cdfe19571760401b6060870152826001600160401b0381111561250457612504615300565b60405190808252806020026020018201604052801561253757816020015b60608152602001906001900390816125225790505b5091505f5b838110156125eb576125c68787838151811061255a5761255a615411565b602002602001015187878581811061257457612574615411565b90506020028101906125869190615425565b6125949060808101906151e8565b8989878181106125a6576125a6615411565b90506020028101906125b89190615425565b611aba9060a0810190615597565b8382815181106125d8576125d8615411565b602090810291909101015260010161253c565b5050949350505050565b6125fd614af5565b5f805b8551811015612687578186828151811061261c5761261c615411565b602002602001015186868481811061263657612636615411565b90506020028101906126489190615425565b604080516020810194909452838101929092520135606082015260800160408051601f1981840301815291905280516020909101209150600101612600565b50604080515f808252602082019092526126bf91889184916126b9565b60608152602001906001900390816126a45790505b5061394a565b9695505050505050565b81600182146109375760405163bfc6c33760e01b81526001600160a01b039091166004820152602401610603565b5f6127058260200135611d8b565b60608201355f0361272957604051631705608160e11b815260040160405180910390fd5b81355f818152600260205260409020546001600160a01b031661276257604051632f86a68d60e21b815260040161060391815260200190565b50612772823560208401356106cf565b5f818152600360205260409020549091508190156127a65760405163ea52ae4f60e01b815260040161060391815260200190565b506127b460808301836151a3565b90505f036127d557604051633f73e98560e11b815260040160405180910390fd5b6127e260c08301836151a3565b90505f0361280357604051633107ae4960e21b815260040160405180910390fd5b61281861281360808401846151a3565b61428a565b61282861281360c08401846151a3565b61283861281360e08401846151a3565b61285061284b60c0840160a08501614f0c565b61438d565b5f5b61285f60808401846151a3565b905081101561291e5760015f61287860808601866151a3565b8481811061288857612888615411565b905060200201602081019061289d9190614f0c565b6001600160a01b0316815260208101919091526040015f205460ff166128c660808501856151a3565b838181106128d6576128d6615411565b90506020020160208101906128eb9190614f0c565b9061291557604051631c7af4a760e21b81526001600160a01b039091166004820152602401610603565b50600101612852565b506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016632fbf354360408401356129616101008601866151a3565b6040518463ffffffff1660e01b815260040161297f9392919061566c565b5f6040518083038186803b158015612995575f5ffd5b505afa1580156129a7573d5f5f3e3d5ffd5b506129c2925050506040830135612295610140850185615597565b919050565b6129cf614ac8565b60408201355f6129de846134fd565b604080513060208201529192505f91016040516020818303038152906040529050612a1886838568414c4d5f50524f585960b81b8561440c565b6001600160a01b03168452612a428683856e4143434553535f434f4e54524f4c5360881b8561440c565b6001600160a01b03166020850152612a6b8683856a524154455f4c494d49545360a81b8561440c565b6001600160a01b03166040850152612a9b8683856921a7a72a2927a62622a960b11b612a968961357a565b61440c565b6001600160a01b031660608501526119c88683857110511352539254d51154915117d051d1539560721b8561440c565b81516060830151604051632f2ff15d60e01b81527f70546d1c92f8c2132ae23a23f5177aa8526356051c7510df99f50e012d22152960048201526001600160a01b039182166024820152911690632f2ff15d906044015f604051808303815f87803b158015612b38575f5ffd5b505af1158015612b4a573d5f5f3e3d5ffd5b50505060408084015160608501519151632f2ff15d60e01b81527f70546d1c92f8c2132ae23a23f5177aa8526356051c7510df99f50e012d22152960048201526001600160a01b03928316602482015291169150632f2ff15d906044015f604051808303815f87803b158015612bbe575f5ffd5b505af1158015612bd0573d5f5f3e3d5ffd5b50506040805163198d05cf60e11b81529084013560048201525f92506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016915063331a0b9e906024015f60405180830381865afa158015612c3b573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052612c6291908101906157d5565b905080515f14612cca5782606001516001600160a01b031663af666640826040518263ffffffff1660e01b8152600401612c9c919061585b565b5f604051808303815f87803b158015612cb3575f5ffd5b505af1158015612cc5573d5f5f3e3d5ffd5b505050505b60208301516080840151604051632f2ff15d60e01b81527f68bf109b95a5c15fb2bb99041323c27d15f8675e11bf7420a1cd6ad64c394f4660048201526001600160a01b039182166024820152911690632f2ff15d906044015f604051808303815f87803b158015612d3a575f5ffd5b505af1158015612d4c573d5f5f3e3d5ffd5b5050505060808301515f5b612d6460c08501856151a3565b9050811015612e0d576001600160a01b038216634306386c612d8960c08701876151a3565b84818110612d9957612d99615411565b9050602002016020810190612dae9190614f0c565b6040516001600160e01b031960e084901b1681526001600160a01b0390911660048201526024015f604051808303815f87803b158015612dec575f5ffd5b505af1158015612dfe573d5f5f3e3d5ffd5b50505050806001019050612d57565b505f5b612e1d60e08501856151a3565b9050811015612ec6576001600160a01b03821663961a66f6612e4260e08701876151a3565b84818110612e5257612e52615411565b9050602002016020810190612e679190614f0c565b6040516001600160e01b031960e084901b1681526001600160a01b0390911660048201526024015f604051808303815f87803b158015612ea5575f5ffd5b505af1158015612eb7573d5f5f3e3d5ffd5b50505050806001019050612e10565b5050505050565b835160208501515f916001600160a01b03169063988186379085612ef56101008701876151a3565b612f036101208901896151e8565b6040518763ffffffff1660e01b8152600401612f249695949392919061586d565b5f60405180830381865afa158015612f3e573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052612f65919081019061591f565b90505f5b8151811015612f9e57612f9585838381518110612f8857612f88615411565b6020026020010151614455565b50600101612f69565b505050505050565b82516020840151604085015160808601515f5b8581101561320d576001600160a01b038516632f2ff15d5f898985818110612fe357612fe3615411565b9050602002016020810190612ff89190614f0c565b6040516001600160e01b031960e085901b16815260048101929092526001600160a01b031660248201526044015f604051808303815f87803b15801561303c575f5ffd5b505af115801561304e573d5f5f3e3d5ffd5b50505050836001600160a01b0316632f2ff15d5f5f1b89898581811061307657613076615411565b905060200201602081019061308b9190614f0c565b6040516001600160e01b031960e085901b16815260048101929092526001600160a01b031660248201526044015f604051808303815f87803b1580156130cf575f5ffd5b505af11580156130e1573d5f5f3e3d5ffd5b50505050826001600160a01b0316632f2ff15d5f5f1b89898581811061310957613109615411565b905060200201602081019061311e9190614f0c565b6040516001600160e01b031960e085901b16815260048101929092526001600160a01b031660248201526044015f604051808303815f87803b158015613162575f5ffd5b505af1158015613174573d5f5f3e3d5ffd5b50505050816001600160a01b0316637048027588888481811061319957613199615411565b90506020020160208101906131ae9190614f0c565b6040516001600160e01b031960e084901b1681526001600160a01b0390911660048201526024015f604051808303815f87803b1580156131ec575f5ffd5b505af11580156131fe573d5f5f3e3d5ffd5b50505050806001019050612fb9565b50604051632f2ff15d60e01b81525f60048201526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000081166024830152841690632f2ff15d906044015f604051808303815f87803b158015613274575f5ffd5b505af1158015613286573d5f5f3e3d5ffd5b5050604051632f2ff15d60e01b81525f60048201526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000008116602483015285169250632f2ff15d91506044015f604051808303815f87803b1580156132f0575f5ffd5b505af1158015613302573d5f5f3e3d5ffd5b5050604051631b2b455f60e11b81525f60048201523060248201526001600160a01b03871692506336568abe91506044015f604051808303815f87803b15801561334a575f5ffd5b505af115801561335c573d5f5f3e3d5ffd5b5050604051631b2b455f60e11b81525f60048201523060248201526001600160a01b03861692506336568abe91506044015f604051808303815f87803b1580156133a4575f5ffd5b505af11580156133b6573d5f5f3e3d5ffd5b5050604051631b2b455f60e11b81525f60048201523060248201526001600160a01b03851692506336568abe91506044015f604051808303815f87803b1580156133fe575f5ffd5b505af1158015613410573d5f5f3e3d5ffd5b50506040516305e17d4f60e21b81523060048201526001600160a01b0384169250631785f53c91506024015f604051808303815f87803b158015613452575f5ffd5b505af1158015613464573d5f5f3e3d5ffd5b5050505050505050505050565b5f61347d858484611a5b565b90505f61348b868685611ac7565b905061349686614187565b8260400135835f01358760200151604001517f1cd55b17f56373d6a83ec25b21c1bf0c1487a2d46835b98210604e24ec56cfd5868989888860a001516134db8a613ed3565b6040516134ed96959493929190615c71565b60405180910390a4505050505050565b5f8160405160200161350f9190615cd5565b604051602081830303815290604052805190602001209050919050565b604080516020808201889052818301859052606080830188905283518084039091018152608090920190925280519101205f906126bf9061356e868686614462565b80519060200120614587565b606081602001517f0000000000000000000000000000000000000000000000000000000000000000835f015184604001516040516020016135e494939291906001600160a01b03948516815292841660208401529083166040830152909116606082015260800190565b6040516020818303038152906040529050919050565b60405163383fba9560e21b815260048101829052654d4f44554c4560d01b60248201525f907f0000000000000000000000000000000000000000000000000000000000000000906001600160a01b0382169063b2d952ec90829063e0feea5490604401602060405180830381865afa158015613678573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061369c91906153fa565b6040518263ffffffff1660e01b81526004016136ba91815260200190565b602060405180830381865afa1580156136d5573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906118bd9190615ce7565b60015b613707826002615d02565b811161371f57613718600282615d02565b90506136fc565b806001600160401b0381111561373757613737615300565b604051908082528060200260200182016040528015613760578160200160208202803683370190505b506080840152816001600160401b0381111561377e5761377e615300565b6040519080825280602002602001820160405280156137b757816020015b6137a4614ba2565b81526020019060019003908161379c5790505b508360a00181905250505050565b6060816001600160401b038111156137df576137df615300565b60405190808252806020026020018201604052801561381857816020015b613805614ba2565b8152602001906001900390816137fd5790505b5090505f5b8281101561393f573684848381811061383857613838615411565b905060e0020190505f5f8a606001518060601c9060401c63ffffffff16845f013585604001602081019061386c9190614f0c565b8e602001518e8e8e6040518763ffffffff1660e01b815260040161389596959493929190615d19565b6040805180830381865afa1580156138af573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906138d39190615d62565b915091506138e38b848484614593565b60a08c015160c08d018051906138f882615d86565b90528151811061390a5761390a615411565b6020026020010181905285858151811061392657613926615411565b602002602001018190525050505080600101905061381d565b509695505050505050565b613952614af5565b815160a0850151515f9061396690836156c3565b9050805f036139765750506118bd565b806001600160401b0381111561398e5761398e615300565b6040519080825280602002602001820160405280156139b7578160200160208202803683370190505b508352806001600160401b038111156139d2576139d2615300565b6040519080825280602002602001820160405280156139fb578160200160208202803683370190505b506020840152806001600160401b03811115613a1957613a19615300565b604051908082528060200260200182016040528015613a4c57816020015b6060815260200190600190039081613a375790505b506040840152608083018590525f5b81811015613b39577f0000000000000000000000000000000000000000000000000000000000000000845f01518281518110613a9957613a99615411565b60200260200101906001600160a01b031690816001600160a01b031681525050828110613af55760a0870151613af090613ad38584615d9e565b81518110613ae357613ae3615411565b602002602001015161477c565b613b10565b848181518110613b0757613b07615411565b60200260200101515b84604001518281518110613b2657613b26615411565b6020908102919091010152600101613a5b565b50613b43836147f4565b60a084015250509392505050565b613b5b8282610af3565b611e1c5760405163e2517d3f60e01b81526001600160a01b038216600482015260248101839052604401610603565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15611e5557604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b835f5b82811015613c7b57613c7182858584818110613bf257613bf2615411565b9050606002015f0135868685818110613c0d57613c0d615411565b90506060020160200135878786818110613c2957613c29615411565b90506060020160400135604080516020808201969096528082019490945260608401929092526080808401919091528151808403909101815260a09092019052805191012090565b9150600101613bd4565b505f81815260056020526040902054819060ff16613caf576040516319040b6d60e31b815260040161060391815260200190565b505f818152600560205260408120805460ff191690555b82811015613e185736848483818110613ce157613ce1615411565b60405160016221581760e21b031981526060909102929092018035600484015292505f916001600160a01b038916915063ff7a9fa490602401608060405180830381865afa158015613d35573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613d599190615db1565b905080606001515f141580613d6e5750805115155b15613d7a575050613e10565b604080516348e649b560e11b81526001600160a01b03898116600483015284356024830152602085013560448301529184013560648201527f0000000000000000000000000000000000000000000000000000000000000000909116906391cc936a906084015f604051808303815f87803b158015613df7575f5ffd5b505af1158015613e09573d5f5f3e3d5ffd5b5050505050505b600101613cc6565b50604051819086907f8d97b35ed7249c4cf66941c1e727ffcc97e1cebb9366b6ceca61693266354869905f90a35050505050565b80156109375760405163f6c28c6760e01b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063f6c28c6790613ea290869086908690600401615e13565b5f6040518083038186803b158015613eb8575f5ffd5b505afa158015613eca573d5f5f3e3d5ffd5b50505050505050565b60a08101515f908103613ee757505f919050565b60a082015160405163031d507560e41b81527f0000000000000000000000000000000000000000000000000000000000000000916001600160a01b038316916331d5075091613f3c9160040190815260200190565b602060405180830381865afa158015613f57573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613f7b919061560d565b15613f895750600192915050565b604051632474521560e21b81527fb09aa5aeb3702cfd50b6b62bc4532604938f21248a27a1d5ca736082b6819cc160048201523060248201526001600160a01b038216906391d1485490604401602060405180830381865afa158015613ff1573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190614015919061560d565b158061409c57507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316635c975abb6040518163ffffffff1660e01b8152600401602060405180830381865afa158015614078573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061409c919061560d565b156140a957505f92915050565b806001600160a01b0316638f2a0bb0845f01518560200151866040015187606001518860800151876001600160a01b031663f27a0c926040518163ffffffff1660e01b8152600401602060405180830381865afa15801561410c573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061413091906153fa565b6040518763ffffffff1660e01b815260040161415196959493929190615e2c565b5f604051808303815f87803b158015614168575f5ffd5b505af115801561417a573d5f5f3e3d5ffd5b5060019695505050505050565b602081015160400151805f805b8460a0015151811015614264575f8560a0015182815181106141b8576141b8615411565b602002602001015190508060a001515f036141d3575061425c565b60208082015160a08084015160c0850151604080518087018b90528082019590955260608501929092526080808501919091528151808503909101815292909101905280519101209350604061422884615d86565b93506142349084615e83565b1561423f575061425c565b505f92835260056020526040909220805460ff1916600117905582915b600101614194565b508282146108fe575f828152600560205260409020805460ff1916600117905550505050565b5f5b81811015610937576142be8383838181106142a9576142a9615411565b905060200201602081019061284b9190614f0c565b5f5b81811015614384578383838181106142da576142da615411565b90506020020160208101906142ef9190614f0c565b6001600160a01b031684848381811061430a5761430a615411565b905060200201602081019061431f9190614f0c565b6001600160a01b0316141584848481811061433c5761433c615411565b90506020020160208101906143519190614f0c565b9061437b5760405163ebad245d60e01b81526001600160a01b039091166004820152602401610603565b506001016142c0565b5060010161428c565b6001600160a01b0381166143b45760405163d92e233d60e01b815260040160405180910390fd5b6001600160a01b03811630148015906143e157506143df5f516020615f4c5f395f51905f5282610af3565b155b8190611e1c57604051632aa80f1760e01b81526001600160a01b039091166004820152602401610603565b604080516020808201889052818301859052606080830188905283518084039091018152608090920190925280519101205f906126bf908290614450878787614462565b61481e565b60606118bd83835f6148ab565b60405163383fba9560e21b815260048101849052602481018390526060907f0000000000000000000000000000000000000000000000000000000000000000906001600160a01b03821690637dfbb38e90829063e0feea5490604401602060405180830381865afa1580156144d9573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906144fd91906153fa565b6040518263ffffffff1660e01b815260040161451b91815260200190565b5f60405180830381865afa158015614535573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261455c9190810190615ea2565b8360405160200161456e929190615eea565b6040516020818303038152906040529150509392505050565b5f6118bd838330614977565b61459b614ba2565b5f826145ab5785604001516145bb565b6145bb6040860160208701614f0c565b9050826145e2575f6145d36040870160208801614f0c565b6001600160a01b031614614610565b6001600160a01b03811615801590614610575085604001516001600160a01b0316816001600160a01b031614155b85356146226040880160208901614f0c565b909161465357604051630f41c3cf60e21b815260048101929092526001600160a01b03166024820152604401610603565b505061469d866080015185836040516020016146829291909182526001600160a01b0316602082015260400190565b604051602081830303815290604052805190602001206149a9565b85356146af6040880160208901614f0c565b90916146e05760405163615d902160e11b815260048101929092526001600160a01b03166024820152604401610603565b50508215806146fe575060a08501351580156146fe575060c0850135155b8535906147215760405163ed5a79c960e01b815260040161060391815260200190565b506040518060e00160405280865f01358152602001858152602001826001600160a01b0316815260200186606001358152602001866080013581526020018660a0013581526020018660c00135815250915050949350505050565b606081602001518260400151836060015184608001516040516024016147c494939291909384526001600160a01b039290921660208401526040830152606082015260800190565b60408051601f198184030181529190526020810180516001600160e01b031663a67c585960e01b17905292915050565b80516020808301516040808501516060860151608087015192515f9661350f969095949101615efe565b5f834710156148495760405163cf47918160e01b815247600482015260248101859052604401610603565b81515f0361486a57604051631328927760e21b815260040160405180910390fd5b8282516020840186f590506001600160a01b0381166118bd573d5f036148a35760405163b06ebf3d60e01b815260040160405180910390fd5b6118bd614a48565b6060814710156148d75760405163cf47918160e01b815247600482015260248101839052604401610603565b5f6148e3858486614a53565b905080801561490457505f3d118061490457505f856001600160a01b03163b115b1561491957614911614a68565b9150506118bd565b801561494357604051639996b31560e01b81526001600160a01b0386166004820152602401610603565b3d1561495657614951614a48565b61496f565b60405163d6bda27560e01b815260040160405180910390fd5b509392505050565b5f604051836040820152846020820152828152600b8101905060ff8153605590206001600160a01b0316949350505050565b5f5f600184516149b99190615d9e565b90508281165b8481815181106149d1576149d1615411565b60200260200101515f5f1b14614a1f57838582815181106149f4576149f4615411565b602002602001015103614a0b575f925050506105cd565b81614a178260016156c3565b1690506149bf565b83858281518110614a3257614a32615411565b6020908102919091010152506001949350505050565b6040513d5f823e3d81fd5b5f5f5f83516020850186885af1949350505050565b6040513d81523d5f602083013e3d602001810160405290565b6040518061010001604052805f81526020015f81526020015f8152602001614aa7614ac8565b81525f60208201819052604082018190526060820181905260809091015290565b6040805160a0810182525f8082526020820181905291810182905260608101829052608081019190915290565b6040518060c001604052806060815260200160608152602001606081526020015f81526020015f81526020015f81525090565b6040518060e001604052805f6001600160a01b03168152602001614b7b60405180608001604052805f6001600160a01b031681526020015f81526020015f81526020015f6001600160a01b031681525090565b81525f60208201819052604082018190526060808301819052608083015260a09091015290565b6040518060e001604052805f81526020015f81526020015f6001600160a01b031681526020015f81526020015f81526020015f81526020015f81525090565b5f60208284031215614bf1575f5ffd5b81356001600160e01b0319811681146118bd575f5ffd5b5f60208284031215614c18575f5ffd5b5035919050565b5f5f60408385031215614c30575f5ffd5b50508035926020909101359150565b80516001600160a01b03908116835260208083015182169084015260408083015182169084015260608083015182169084015260809182015116910152565b5f610180820190508251825260208301516020830152604083015160408301526060830151614cb06060840182614c3f565b5060808301516001600160a01b031661010083015260a08301516001600160401b031661012083015260c0830151151561014083015260e09092015115156101609091015290565b5f60208284031215614d08575f5ffd5b81356001600160401b03811115614d1d575f5ffd5b820161016081850312156118bd575f5ffd5b5f8151808452602084019350602083015f5b82811015614d685781516001600160a01b0316865260209586019590910190600101614d41565b5093949350505050565b5f8151808452602084019350602083015f5b82811015614d68578151865260209586019590910190600101614d84565b5f82825180855260208501945060208160051b830101602085015f5b83811015614e1057601f19858403018852815180518085528060208301602087015e5f602082870101526020601f19601f83011686010194505050602082019150602088019750600181019050614dbe565b50909695505050505050565b5f815160c08452614e3060c0850182614d2f565b905060208301518482036020860152614e498282614d72565b91505060408301518482036040860152614e638282614da2565b915050606083015160608501526080830151608085015260a083015160a08501528091505092915050565b614e988185614c3f565b60e060a08201525f614ead60e0830185614d2f565b82810360c08401526126bf8185614e1c565b6001600160a01b0381168114611c90575f5ffd5b80356129c281614ebf565b5f5f60408385031215614eef575f5ffd5b823591506020830135614f0181614ebf565b809150509250929050565b5f60208284031215614f1c575f5ffd5b81356118bd81614ebf565b5f5f5f60608486031215614f39575f5ffd5b833592506020840135614f4b81614ebf565b929592945050506040919091013590565b8015158114611c90575f5ffd5b5f5f60408385031215614f7a575f5ffd5b8235614f8581614ebf565b91506020830135614f0181614f5c565b5f5f83601f840112614fa5575f5ffd5b5081356001600160401b03811115614fbb575f5ffd5b6020830191508360208260051b8501011115610f75575f5ffd5b5f5f5f5f60608587031215614fe8575f5ffd5b843593506020850135614ffa81614ebf565b925060408501356001600160401b03811115615014575f5ffd5b61502087828801614f95565b95989497509550505050565b5f5f6020838503121561503d575f5ffd5b82356001600160401b03811115615052575f5ffd5b61505e85828601614f95565b90969095509350505050565b5f82825180855260208501945060208160051b830101602085015f5b83811015614e1057601f198584030188526150a2838351614d2f565b6020988901989093509190910190600101615086565b604081525f6150ca6040830185614d72565b8281036020840152611c7d818561506a565b5f5f5f5f84860360e08112156150f0575f5ffd5b8535945060a0601f1982011215615105575f5ffd5b5060208501925060c08501356001600160401b03811115615014575f5ffd5b604081525f615136604083018561506a565b8281036020840152611c7d8185614e1c565b5f5f5f6040848603121561515a575f5ffd5b8335925060208401356001600160401b03811115615176575f5ffd5b61518286828701614f95565b9497909650939450505050565b82815260c081016118bd6020830184614c3f565b5f5f8335601e198436030181126151b8575f5ffd5b8301803591506001600160401b038211156151d1575f5ffd5b6020019150600581901b3603821315610f75575f5ffd5b5f5f8335601e198436030181126151fd575f5ffd5b8301803591506001600160401b03821115615216575f5ffd5b602001915036819003821315610f75575f5ffd5b80516001600160a01b039081168352602080830151908401526040808301519084015260609182015116910152565b8183525f6001600160fb1b03831115615270575f5ffd5b8260051b80836020870137939093016020019392505050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b6001600160a01b03871681526152ca602082018761522a565b60e060a08201525f6152e060e083018688615259565b82810360c08401526152f3818587615289565b9998505050505050505050565b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f191681016001600160401b038111828210171561533c5761533c615300565b604052919050565b5f6001600160401b0382111561535c5761535c615300565b5060051b60200190565b5f60208284031215615376575f5ffd5b81516001600160401b0381111561538b575f5ffd5b8201601f8101841361539b575f5ffd5b80516153ae6153a982615344565b615314565b8082825260208201915060208360051b8501019250868311156153cf575f5ffd5b6020840193505b828410156126bf5783516153e981614ebf565b8252602093840193909101906153d6565b5f6020828403121561540a575f5ffd5b5051919050565b634e487b7160e01b5f52603260045260245ffd5b5f823560be19833603018112615439575f5ffd5b9190910192915050565b61544d818861522a565b85608082015260e060a08201525f6152e060e083018688615259565b5f60a082840312801561547a575f5ffd5b5060405160a081016001600160401b038111828210171561549d5761549d615300565b60405282356154ab81614ebf565b815260208301356154bb81614ebf565b602082015260408301356154ce81614ebf565b604082015260608301356154e181614ebf565b606082015260808301356154f481614ebf565b60808201529392505050565b6001600160a01b0388168152615519602082018861522a565b8560a082015261010060c08201525f61553761010083018688615259565b82810360e084015261554a818587615289565b9a9950505050505050505050565b615562818761522a565b60c060808201525f61557860c083018688615259565b82810360a084015261558b818587615289565b98975050505050505050565b5f5f8335601e198436030181126155ac575f5ffd5b8301803591506001600160401b038211156155c5575f5ffd5b602001915060e081023603821315610f75575f5ffd5b634e487b7160e01b5f52602160045260245ffd5b5f602082840312156155ff575f5ffd5b8151600481106118bd575f5ffd5b5f6020828403121561561d575f5ffd5b81516118bd81614f5c565b5f5f8335601e1984360301811261563d575f5ffd5b8301803591506001600160401b03821115615656575f5ffd5b6020019150606081023603821315610f75575f5ffd5b838152604060208201525f611c7d604083018486615259565b634e487b7160e01b5f52601160045260245ffd5b5f6001600160401b0382166001600160401b0381036156ba576156ba615685565b60010192915050565b808201808211156105cd576105cd615685565b5f8151808452602084019350602083015f5b82811015614d68578151805187526020810151602088015260018060a01b036040820151166040880152606081015160608801526080810151608088015260a081015160a088015260c081015160c08801525060e0860195506020820191506001810190506156e8565b8b81528a602082015289604082015261012060608201525f61577861012083018b614d2f565b828103608084015261578b818a8c615259565b905082810360a08401526157a081888a615289565b905082810360c08401526157b481876156d6565b60e08401959095525050901515610100909101529998505050505050505050565b5f602082840312156157e5575f5ffd5b81516001600160401b038111156157fa575f5ffd5b8201601f8101841361580a575f5ffd5b80516158186153a982615344565b8082825260208201915060208360051b850101925086831115615839575f5ffd5b6020840193505b828410156126bf578351825260209384019390910190615840565b602081525f6118bd6020830184614d72565b615877818861522a565b60e060808201525f61588c60e0830188614d2f565b82810360a084015261589f818789615259565b905082810360c08401526152f3818587615289565b5f82601f8301126158c3575f5ffd5b81516001600160401b038111156158dc576158dc615300565b6158ef601f8201601f1916602001615314565b818152846020838601011115615903575f5ffd5b8160208501602083015e5f918101602001919091529392505050565b5f6020828403121561592f575f5ffd5b81516001600160401b03811115615944575f5ffd5b8201601f81018413615954575f5ffd5b80516159626153a982615344565b8082825260208201915060208360051b850101925086831115615983575f5ffd5b602084015b8381101561393f5780516001600160401b038111156159a5575f5ffd5b6159b4896020838901016158b4565b84525060209283019201615988565b5f5f8335601e198436030181126159d8575f5ffd5b83016020810192503590506001600160401b038111156159f6575f5ffd5b8060051b3603821315610f75575f5ffd5b8183526020830192505f815f5b84811015614d68578135615a2781614ebf565b6001600160a01b031686526020958601959190910190600101615a14565b5f5f8335601e19843603018112615a5a575f5ffd5b83016020810192503590506001600160401b03811115615a78575f5ffd5b803603821315610f75575f5ffd5b5f5f8335601e19843603018112615a9b575f5ffd5b83016020810192503590506001600160401b03811115615ab9575f5ffd5b60e081023603821315610f75575f5ffd5b8183526020830192505f815f5b84811015614d6857813586525f6020830135615af281614ebf565b6001600160a01b031660208801526040830135615b0e81614ebf565b6001600160a01b0316604088015250606082810135908701526080808301359087015260a0828101359087015260c0808301359087015260e09586019590910190600101615ad7565b803582526020808201359083015260408082013590830152606080820135908301525f615b8760808301836159c3565b6101606080860152615b9e61016086018284615a07565b915050615bad60a08401614ed3565b6001600160a01b031660a0850152615bc860c08401846159c3565b85830360c0870152615bdb838284615a07565b92505050615bec60e08401846159c3565b85830360e0870152615bff838284615a07565b92505050615c116101008401846159c3565b858303610100870152615c25838284615259565b92505050615c37610120840184615a45565b858303610120870152615c4b838284615289565b92505050615c5d610140840184615a86565b8583036101408701526126bf838284615aca565b61014081525f615c85610140830189615b57565b615c926020840189614c3f565b82810360c0840152615ca48188614d2f565b905082810360e0840152615cb881876156d6565b610100840195909552505090151561012090910152949350505050565b602081525f6118bd6020830184615b57565b5f60208284031215615cf7575f5ffd5b81516118bd81614ebf565b80820281158282048414176105cd576105cd615685565b8681526001600160a01b0386166020820152615d38604082018661522a565b61010060c08201525f615d4f610100830186614d2f565b82810360e08401526152f3818587615289565b5f5f60408385031215615d73575f5ffd5b82516020840151909250614f0181614f5c565b5f60018201615d9757615d97615685565b5060010190565b818103818111156105cd576105cd615685565b5f6080828403128015615dc2575f5ffd5b50604051608081016001600160401b0381118282101715615de557615de5615300565b6040908152835182526020808501519083015283810151908201526060928301519281019290925250919050565b838152604060208201525f611c7d604083018486615aca565b60c081525f615e3e60c0830189614d2f565b8281036020840152615e508189614d72565b90508281036040840152615e648188614da2565b60608401969096525050608081019290925260a0909101529392505050565b5f82615e9d57634e487b7160e01b5f52601260045260245ffd5b500690565b5f60208284031215615eb2575f5ffd5b81516001600160401b03811115615ec7575f5ffd5b611abf848285016158b4565b5f81518060208401855e5f93019283525090919050565b5f611abf615ef88386615ed3565b84615ed3565b60a081525f615f1060a0830188614d2f565b8281036020840152615f228188614d72565b90508281036040840152615f368187614da2565b6060840195909552505060800152939250505056fefc425f2263d0df187444b70e47283d622c70181c5baebb1306a01edba1ce184c",
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
// the contract method with ID 0xcb34557f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function activate(bytes32 class, (bytes32,uint256,uint256)[][] openings) returns()
func (haloFactory *HaloFactory) PackActivate(class [32]byte, openings [][]IHaloFactoryFirstLimit) []byte {
	enc, err := haloFactory.abi.Pack("activate", class, openings)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackActivate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcb34557f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function activate(bytes32 class, (bytes32,uint256,uint256)[][] openings) returns()
func (haloFactory *HaloFactory) TryPackActivate(class [32]byte, openings [][]IHaloFactoryFirstLimit) ([]byte, error) {
	return haloFactory.abi.Pack("activate", class, openings)
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
// the contract method with ID 0xd258ee6f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deployClass((bytes32,bytes32,bytes32,bytes32,address[],address,address[],address[],uint256[],bytes,(bytes32,address,address,uint256,uint256,uint256,uint256)[]) request) returns(bytes32 class, (address,address,address,address,address) pau)
func (haloFactory *HaloFactory) PackDeployClass(request IHaloFactoryClassRequest) []byte {
	enc, err := haloFactory.abi.Pack("deployClass", request)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeployClass is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd258ee6f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deployClass((bytes32,bytes32,bytes32,bytes32,address[],address,address[],address[],uint256[],bytes,(bytes32,address,address,uint256,uint256,uint256,uint256)[]) request) returns(bytes32 class, (address,address,address,address,address) pau)
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
// from invoking the contract method with ID 0xd258ee6f.
//
// Solidity: function deployClass((bytes32,bytes32,bytes32,bytes32,address[],address,address[],address[],uint256[],bytes,(bytes32,address,address,uint256,uint256,uint256,uint256)[]) request) returns(bytes32 class, (address,address,address,address,address) pau)
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

// PackDeployUnits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa2ac5f03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deployUnits((bytes32,bytes32,bytes32,uint256[],bytes,(bytes32,address,address,uint256,uint256,uint256,uint256)[])[] requests) returns(bytes32[] ids, address[][] contracts)
func (haloFactory *HaloFactory) PackDeployUnits(requests []IHaloFactoryUnitRequest) []byte {
	enc, err := haloFactory.abi.Pack("deployUnits", requests)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeployUnits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa2ac5f03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deployUnits((bytes32,bytes32,bytes32,uint256[],bytes,(bytes32,address,address,uint256,uint256,uint256,uint256)[])[] requests) returns(bytes32[] ids, address[][] contracts)
func (haloFactory *HaloFactory) TryPackDeployUnits(requests []IHaloFactoryUnitRequest) ([]byte, error) {
	return haloFactory.abi.Pack("deployUnits", requests)
}

// HaloFactoryDeployUnitsOutput serves as a container for the return parameters of contract
// method DeployUnits.
type HaloFactoryDeployUnitsOutput struct {
	Ids       [][32]byte
	Contracts [][]common.Address
}

// UnpackDeployUnits is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa2ac5f03.
//
// Solidity: function deployUnits((bytes32,bytes32,bytes32,uint256[],bytes,(bytes32,address,address,uint256,uint256,uint256,uint256)[])[] requests) returns(bytes32[] ids, address[][] contracts)
func (haloFactory *HaloFactory) UnpackDeployUnits(data []byte) (HaloFactoryDeployUnitsOutput, error) {
	out, err := haloFactory.abi.Unpack("deployUnits", data)
	outstruct := new(HaloFactoryDeployUnitsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Ids = *abi.ConvertType(out[0], new([][32]byte)).(*[][32]byte)
	outstruct.Contracts = *abi.ConvertType(out[1], new([][]common.Address)).(*[][]common.Address)
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

// PackIsPending is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe531d8c7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isPending(bytes32 opening) view returns(bool pending)
func (haloFactory *HaloFactory) PackIsPending(opening [32]byte) []byte {
	enc, err := haloFactory.abi.Pack("isPending", opening)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsPending is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe531d8c7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isPending(bytes32 opening) view returns(bool pending)
func (haloFactory *HaloFactory) TryPackIsPending(opening [32]byte) ([]byte, error) {
	return haloFactory.abi.Pack("isPending", opening)
}

// UnpackIsPending is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe531d8c7.
//
// Solidity: function isPending(bytes32 opening) view returns(bool pending)
func (haloFactory *HaloFactory) UnpackIsPending(data []byte) (bool, error) {
	out, err := haloFactory.abi.Unpack("isPending", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97098b49.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function open(bytes32 class, address cBeam, (bytes32,uint256,uint256)[][] openings) returns()
func (haloFactory *HaloFactory) PackOpen(class [32]byte, cBeam common.Address, openings [][]IHaloFactoryFirstLimit) []byte {
	enc, err := haloFactory.abi.Pack("open", class, cBeam, openings)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97098b49.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function open(bytes32 class, address cBeam, (bytes32,uint256,uint256)[][] openings) returns()
func (haloFactory *HaloFactory) TryPackOpen(class [32]byte, cBeam common.Address, openings [][]IHaloFactoryFirstLimit) ([]byte, error) {
	return haloFactory.abi.Pack("open", class, cBeam, openings)
}

// PackPredictClass is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x24f85d63.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function predictClass((bytes32,bytes32,bytes32,bytes32,address[],address,address[],address[],uint256[],bytes,(bytes32,address,address,uint256,uint256,uint256,uint256)[]) request) view returns((address,address,address,address,address) pau, address[] blocks, (address[],uint256[],bytes[],bytes32,bytes32,bytes32) operation)
func (haloFactory *HaloFactory) PackPredictClass(request IHaloFactoryClassRequest) []byte {
	enc, err := haloFactory.abi.Pack("predictClass", request)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPredictClass is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x24f85d63.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function predictClass((bytes32,bytes32,bytes32,bytes32,address[],address,address[],address[],uint256[],bytes,(bytes32,address,address,uint256,uint256,uint256,uint256)[]) request) view returns((address,address,address,address,address) pau, address[] blocks, (address[],uint256[],bytes[],bytes32,bytes32,bytes32) operation)
func (haloFactory *HaloFactory) TryPackPredictClass(request IHaloFactoryClassRequest) ([]byte, error) {
	return haloFactory.abi.Pack("predictClass", request)
}

// HaloFactoryPredictClassOutput serves as a container for the return parameters of contract
// method PredictClass.
type HaloFactoryPredictClassOutput struct {
	Pau       IHaloFactoryPau
	Blocks    []common.Address
	Operation IHaloFactoryOperation
}

// UnpackPredictClass is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x24f85d63.
//
// Solidity: function predictClass((bytes32,bytes32,bytes32,bytes32,address[],address,address[],address[],uint256[],bytes,(bytes32,address,address,uint256,uint256,uint256,uint256)[]) request) view returns((address,address,address,address,address) pau, address[] blocks, (address[],uint256[],bytes[],bytes32,bytes32,bytes32) operation)
func (haloFactory *HaloFactory) UnpackPredictClass(data []byte) (HaloFactoryPredictClassOutput, error) {
	out, err := haloFactory.abi.Unpack("predictClass", data)
	outstruct := new(HaloFactoryPredictClassOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Pau = *abi.ConvertType(out[0], new(IHaloFactoryPau)).(*IHaloFactoryPau)
	outstruct.Blocks = *abi.ConvertType(out[1], new([]common.Address)).(*[]common.Address)
	outstruct.Operation = *abi.ConvertType(out[2], new(IHaloFactoryOperation)).(*IHaloFactoryOperation)
	return *outstruct, nil
}

// PackPredictUnits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa842fd4f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function predictUnits(bytes32 template, (address,address,address,address,address) pau, (bytes32,bytes32,bytes32,uint256[],bytes,(bytes32,address,address,uint256,uint256,uint256,uint256)[])[] requests) view returns(address[][] contracts, (address[],uint256[],bytes[],bytes32,bytes32,bytes32) operation)
func (haloFactory *HaloFactory) PackPredictUnits(template [32]byte, pau IHaloFactoryPau, requests []IHaloFactoryUnitRequest) []byte {
	enc, err := haloFactory.abi.Pack("predictUnits", template, pau, requests)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPredictUnits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa842fd4f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function predictUnits(bytes32 template, (address,address,address,address,address) pau, (bytes32,bytes32,bytes32,uint256[],bytes,(bytes32,address,address,uint256,uint256,uint256,uint256)[])[] requests) view returns(address[][] contracts, (address[],uint256[],bytes[],bytes32,bytes32,bytes32) operation)
func (haloFactory *HaloFactory) TryPackPredictUnits(template [32]byte, pau IHaloFactoryPau, requests []IHaloFactoryUnitRequest) ([]byte, error) {
	return haloFactory.abi.Pack("predictUnits", template, pau, requests)
}

// HaloFactoryPredictUnitsOutput serves as a container for the return parameters of contract
// method PredictUnits.
type HaloFactoryPredictUnitsOutput struct {
	Contracts [][]common.Address
	Operation IHaloFactoryOperation
}

// UnpackPredictUnits is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa842fd4f.
//
// Solidity: function predictUnits(bytes32 template, (address,address,address,address,address) pau, (bytes32,bytes32,bytes32,uint256[],bytes,(bytes32,address,address,uint256,uint256,uint256,uint256)[])[] requests) view returns(address[][] contracts, (address[],uint256[],bytes[],bytes32,bytes32,bytes32) operation)
func (haloFactory *HaloFactory) UnpackPredictUnits(data []byte) (HaloFactoryPredictUnitsOutput, error) {
	out, err := haloFactory.abi.Unpack("predictUnits", data)
	outstruct := new(HaloFactoryPredictUnitsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Contracts = *abi.ConvertType(out[0], new([][]common.Address)).(*[][]common.Address)
	outstruct.Operation = *abi.ConvertType(out[1], new(IHaloFactoryOperation)).(*IHaloFactoryOperation)
	return *outstruct, nil
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
// Solidity: event ClassDeployed(bytes32 indexed class, bytes32 indexed halo, bytes32 indexed template, (bytes32,bytes32,bytes32,bytes32,address[],address,address[],address[],uint256[],bytes,(bytes32,address,address,uint256,uint256,uint256,uint256)[]) request, (address,address,address,address,address) pau, address[] blocks, (bytes32,bytes32,address,uint256,uint256,uint256,uint256)[] inits, bytes32 operation, bool scheduled)
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

// HaloFactoryClassOpened represents a ClassOpened event raised by the HaloFactory contract.
type HaloFactoryClassOpened struct {
	Class   [32]byte
	Opening [32]byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const HaloFactoryClassOpenedEventName = "ClassOpened"

// ContractEventName returns the user-defined event name.
func (HaloFactoryClassOpened) ContractEventName() string {
	return HaloFactoryClassOpenedEventName
}

// UnpackClassOpenedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ClassOpened(bytes32 indexed class, bytes32 indexed opening)
func (haloFactory *HaloFactory) UnpackClassOpenedEvent(log *types.Log) (*HaloFactoryClassOpened, error) {
	event := "ClassOpened"
	if len(log.Topics) == 0 || log.Topics[0] != haloFactory.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(HaloFactoryClassOpened)
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
// Solidity: event UnitDeployed(bytes32 indexed unit, bytes32 indexed class, bytes32 name, bytes32 manifest, uint256 index, address[] contracts, uint256[] values, bytes data, (bytes32,bytes32,address,uint256,uint256,uint256,uint256)[] inits, bytes32 operation, bool scheduled)
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
	if bytes.Equal(raw[:4], haloFactory.abi.Errors["AnotherClass"].ID.Bytes()[:4]) {
		return haloFactory.UnpackAnotherClassError(raw[4:])
	}
	if bytes.Equal(raw[:4], haloFactory.abi.Errors["BeamStateStopped"].ID.Bytes()[:4]) {
		return haloFactory.UnpackBeamStateStoppedError(raw[4:])
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
	if bytes.Equal(raw[:4], haloFactory.abi.Errors["FirstOfPrime"].ID.Bytes()[:4]) {
		return haloFactory.UnpackFirstOfPrimeError(raw[4:])
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
	if bytes.Equal(raw[:4], haloFactory.abi.Errors["NoUnits"].ID.Bytes()[:4]) {
		return haloFactory.UnpackNoUnitsError(raw[4:])
	}
	if bytes.Equal(raw[:4], haloFactory.abi.Errors["NotActivated"].ID.Bytes()[:4]) {
		return haloFactory.UnpackNotActivatedError(raw[4:])
	}
	if bytes.Equal(raw[:4], haloFactory.abi.Errors["NotPaired"].ID.Bytes()[:4]) {
		return haloFactory.UnpackNotPairedError(raw[4:])
	}
	if bytes.Equal(raw[:4], haloFactory.abi.Errors["NotRegistered"].ID.Bytes()[:4]) {
		return haloFactory.UnpackNotRegisteredError(raw[4:])
	}
	if bytes.Equal(raw[:4], haloFactory.abi.Errors["NothingToOpen"].ID.Bytes()[:4]) {
		return haloFactory.UnpackNothingToOpenError(raw[4:])
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

// HaloFactoryAnotherClass represents a AnotherClass error raised by the HaloFactory contract.
type HaloFactoryAnotherClass struct {
	Class [32]byte
	Other [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AnotherClass(bytes32 class, bytes32 other)
func HaloFactoryAnotherClassErrorID() common.Hash {
	return common.HexToHash("0x0cdcb58941103ba00a8bcb98373353c614cfcaeacb07fbd8391dfb4fc2157a5e")
}

// UnpackAnotherClassError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AnotherClass(bytes32 class, bytes32 other)
func (haloFactory *HaloFactory) UnpackAnotherClassError(raw []byte) (*HaloFactoryAnotherClass, error) {
	out := new(HaloFactoryAnotherClass)
	if err := haloFactory.abi.UnpackIntoInterface(out, "AnotherClass", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HaloFactoryBeamStateStopped represents a BeamStateStopped error raised by the HaloFactory contract.
type HaloFactoryBeamStateStopped struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BeamStateStopped()
func HaloFactoryBeamStateStoppedErrorID() common.Hash {
	return common.HexToHash("0x8adcbb1a11fdd2594a8a44e739f9961a3355039f79968f7a2cad3bdced8a6431")
}

// UnpackBeamStateStoppedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BeamStateStopped()
func (haloFactory *HaloFactory) UnpackBeamStateStoppedError(raw []byte) (*HaloFactoryBeamStateStopped, error) {
	out := new(HaloFactoryBeamStateStopped)
	if err := haloFactory.abi.UnpackIntoInterface(out, "BeamStateStopped", raw); err != nil {
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

// HaloFactoryFirstOfPrime represents a FirstOfPrime error raised by the HaloFactory contract.
type HaloFactoryFirstOfPrime struct {
	Route [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FirstOfPrime(bytes32 route)
func HaloFactoryFirstOfPrimeErrorID() common.Hash {
	return common.HexToHash("0xed5a79c91b30e512e947a7401765ebdbe9170ef3c1f7583a9dfae58b2b16f9d9")
}

// UnpackFirstOfPrimeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FirstOfPrime(bytes32 route)
func (haloFactory *HaloFactory) UnpackFirstOfPrimeError(raw []byte) (*HaloFactoryFirstOfPrime, error) {
	out := new(HaloFactoryFirstOfPrime)
	if err := haloFactory.abi.UnpackIntoInterface(out, "FirstOfPrime", raw); err != nil {
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

// HaloFactoryNoUnits represents a NoUnits error raised by the HaloFactory contract.
type HaloFactoryNoUnits struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoUnits()
func HaloFactoryNoUnitsErrorID() common.Hash {
	return common.HexToHash("0x69c7aa04884e65a7ffbba3098f85cf0856ee0181405e5aa129fd6b71b1676e53")
}

// UnpackNoUnitsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoUnits()
func (haloFactory *HaloFactory) UnpackNoUnitsError(raw []byte) (*HaloFactoryNoUnits, error) {
	out := new(HaloFactoryNoUnits)
	if err := haloFactory.abi.UnpackIntoInterface(out, "NoUnits", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HaloFactoryNotActivated represents a NotActivated error raised by the HaloFactory contract.
type HaloFactoryNotActivated struct {
	Class [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotActivated(bytes32 class)
func HaloFactoryNotActivatedErrorID() common.Hash {
	return common.HexToHash("0x747f01cb6a581576144d022f52d45ab614812549368c5d3eb21c28b76c65f9d2")
}

// UnpackNotActivatedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotActivated(bytes32 class)
func (haloFactory *HaloFactory) UnpackNotActivatedError(raw []byte) (*HaloFactoryNotActivated, error) {
	out := new(HaloFactoryNotActivated)
	if err := haloFactory.abi.UnpackIntoInterface(out, "NotActivated", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HaloFactoryNotPaired represents a NotPaired error raised by the HaloFactory contract.
type HaloFactoryNotPaired struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPaired(address account)
func HaloFactoryNotPairedErrorID() common.Hash {
	return common.HexToHash("0x3496527bf896cd3967ff358c4be7cac587f168762564506b0aaf52a5b0da392f")
}

// UnpackNotPairedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPaired(address account)
func (haloFactory *HaloFactory) UnpackNotPairedError(raw []byte) (*HaloFactoryNotPaired, error) {
	out := new(HaloFactoryNotPaired)
	if err := haloFactory.abi.UnpackIntoInterface(out, "NotPaired", raw); err != nil {
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

// HaloFactoryNothingToOpen represents a NothingToOpen error raised by the HaloFactory contract.
type HaloFactoryNothingToOpen struct {
	Opening [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToOpen(bytes32 opening)
func HaloFactoryNothingToOpenErrorID() common.Hash {
	return common.HexToHash("0xc8205b685df93528c96ba574467e3033b814b3ef7cc7dc6c5c8bcae715f3b163")
}

// UnpackNothingToOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToOpen(bytes32 opening)
func (haloFactory *HaloFactory) UnpackNothingToOpenError(raw []byte) (*HaloFactoryNothingToOpen, error) {
	out := new(HaloFactoryNothingToOpen)
	if err := haloFactory.abi.UnpackIntoInterface(out, "NothingToOpen", raw); err != nil {
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
