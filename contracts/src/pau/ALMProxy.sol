// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {AccessControl} from "@openzeppelin/contracts-5.0.2/access/AccessControl.sol";
import {Address} from "@openzeppelin/contracts-5.0.2/utils/Address.sol";

import {IALMProxy} from "./interfaces/IALMProxy.sol";

/// @title ALMProxy
contract ALMProxy is IALMProxy, AccessControl {
    using Address for address;

    /**********************************************************************************************/
    /*** State                                                                                  ***/
    /**********************************************************************************************/

    /// @inheritdoc IALMProxy
    bytes32 public constant CONTROLLER = keccak256("CONTROLLER");

    /**********************************************************************************************/
    /*** Construction                                                                           ***/
    /**********************************************************************************************/

    /// @param admin First holder of DEFAULT_ADMIN_ROLE.
    constructor(address admin) {
        require(admin != address(0), ZeroAdmin());

        _grantRole(DEFAULT_ADMIN_ROLE, admin);
    }

    /// @notice Takes ether from anyone: some protocols pay out in it.
    receive() external payable {}

    /**********************************************************************************************/
    /*** Controller functions                                                                   ***/
    /**********************************************************************************************/

    /// @inheritdoc IALMProxy
    function doCall(address target, bytes calldata data) external onlyRole(CONTROLLER) returns (bytes memory result) {
        return target.functionCall(data);
    }

    /// @inheritdoc IALMProxy
    function doCallWithValue(address target, bytes calldata data, uint256 value)
        external
        payable
        onlyRole(CONTROLLER)
        returns (bytes memory result)
    {
        return target.functionCallWithValue(data, value);
    }

    /// @inheritdoc IALMProxy
    function doDelegateCall(address target, bytes calldata data)
        external
        onlyRole(CONTROLLER)
        returns (bytes memory result)
    {
        return target.functionDelegateCall(data);
    }
}
