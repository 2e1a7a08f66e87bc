// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {IAccessControl} from "@openzeppelin/contracts-5.0.2/access/IAccessControl.sol";

/// @title  IALMProxy
/// @notice Custody of a PAU. It holds the funds and calls out as its Controllers tell it to.
/// @dev    There is no allow-list and no freeze in here: whoever holds CONTROLLER has full custody.
///         What a Controller may do is bounded by its facets and by RateLimits.
///         Source: sky-ecosystem/diamond-pau, ALMProxy.
interface IALMProxy is IAccessControl {
    /**********************************************************************************************/
    /*** Errors                                                                                 ***/
    /**********************************************************************************************/

    /// @notice The admin given to the constructor is the zero address: nobody could ever grant a
    ///         role.
    error ZeroAdmin();

    /**********************************************************************************************/
    /*** Controller functions                                                                   ***/
    /**********************************************************************************************/

    /// @notice Calls `target` with `data` and no value. Only CONTROLLER.
    /// @dev    A revert of the target is passed on as it is. A target without code is refused.
    /// @param  target Contract to call.
    /// @param  data   Whole calldata, selector included.
    /// @return result What the target returned, not decoded.
    function doCall(address target, bytes calldata data) external returns (bytes memory result);

    /// @notice Calls `target` with `data` and `value` wei out of the proxy's balance (which
    ///         includes what this call brings along). Only CONTROLLER.
    /// @dev    A revert of the target is passed on as it is.
    /// @param  target Contract to call.
    /// @param  data   Whole calldata, selector included.
    /// @param  value  Wei to send along.
    /// @return result What the target returned, not decoded.
    function doCallWithValue(address target, bytes calldata data, uint256 value)
        external
        payable
        returns (bytes memory result);

    /// @notice Runs the code of `target` as the proxy itself. Only CONTROLLER.
    /// @dev    The code sees, and can change, the proxy's own storage, roles included.
    /// @param  target Contract whose code runs.
    /// @param  data   Whole calldata, selector included.
    /// @return result What the target returned, not decoded.
    function doDelegateCall(address target, bytes calldata data) external returns (bytes memory result);

    /**********************************************************************************************/
    /*** Views                                                                                  ***/
    /**********************************************************************************************/

    /// @notice Role that may make the proxy call out: keccak256("CONTROLLER").
    function CONTROLLER() external view returns (bytes32);
}
