// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {Address} from "@openzeppelin/contracts/utils/Address.sol";

import {IClassModule} from "../../../src/factory/interfaces/IClassModule.sol";

/// @notice A module that calls back whoever deploys with it, while it deploys: the data are the
///         calldata. It deploys nothing.
contract ReentrantModule is IClassModule {
    function kind() external pure override returns (bytes32) {
        return "REENTRANT";
    }

    function classParameters() external pure override returns (bytes32[] memory names) {}

    function unitParameters() external pure override returns (bytes32[] memory names) {}

    function deployClass(Context calldata, uint256[] calldata, bytes calldata data)
        external
        override
        returns (address[] memory blocks)
    {
        blocks = _callBack(data);
    }

    function deployUnit(Context calldata, bytes32, uint256[] calldata, bytes calldata data)
        external
        override
        returns (address[] memory contracts)
    {
        contracts = _callBack(data);
    }

    function predictClass(address, Context calldata, uint256[] calldata, bytes calldata)
        external
        pure
        override
        returns (address[] memory blocks)
    {}

    function predictUnit(address, Context calldata, bytes32, uint256[] calldata, bytes calldata)
        external
        pure
        override
        returns (address[] memory contracts)
    {}

    function controllerCalls(Context calldata, address[] calldata, uint256[] calldata, bytes calldata)
        external
        pure
        override
        returns (bytes[] memory calls)
    {}

    function classLimitKey(bytes32, address, Context calldata, address[] calldata, bytes calldata)
        external
        pure
        override
        returns (bytes32 key, bool prime)
    {}

    function unitLimitKey(bytes32, address, Context calldata, address[] calldata, bytes calldata)
        external
        pure
        override
        returns (bytes32 key, bool prime)
    {}

    function _callBack(bytes calldata data) private returns (address[] memory none) {
        if (data.length != 0) Address.functionCall(msg.sender, data);
        none = new address[](0);
    }
}
