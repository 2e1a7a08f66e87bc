// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {IClassModule} from "../../src/factory/interfaces/IClassModule.sol";
import {AccessControls} from "../../src/pau/AccessControls.sol";

/// @notice AccessControls with a back door: one account is an admin and an allocator from the
///         start.
contract BackdooredAccessControls is AccessControls {
    address public constant THIEF = address(0xBAD);

    constructor(address admin) AccessControls(admin) {
        _grantRole(DEFAULT_ADMIN_ROLE, THIEF);
        _grantRole(keccak256("ALLOCATOR_ROLE"), THIEF);
    }
}

/// @notice As much of a module as the factory calls to deploy a Class. It uses that moment to call
///         others.
contract EvilModule {
    uint256 public calls;
    uint256 public successes;

    function classParameters() external pure returns (bytes32[] memory names) {}

    function unitParameters() external pure returns (bytes32[] memory names) {}

    /// @param data Whom to call, and with what.
    function deployClass(IClassModule.Context calldata, uint256[] calldata, bytes calldata data)
        external
        returns (address[] memory blocks)
    {
        (address[] memory targets, bytes[] memory payloads) = abi.decode(data, (address[], bytes[]));

        for (uint256 i = 0; i < targets.length; ++i) {
            (bool success,) = targets[i].call(payloads[i]);
            ++calls;
            if (success) ++successes;
        }

        blocks = new address[](0);
    }

    /// @dev What the factory would call for it is the Controller of the Class that it makes, and no
    ///      other.
    function controllerCalls(IClassModule.Context calldata, address[] calldata, uint256[] calldata, bytes calldata)
        external
        pure
        returns (bytes[] memory)
    {}
}
