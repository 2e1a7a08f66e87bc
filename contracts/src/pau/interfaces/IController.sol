// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {IEnumerableIntegrations} from "./IEnumerableIntegrations.sol";

/// @title  IController
/// @notice Entry point of a PAU. Its functions are those of the facets that it took over from the
///         Beacon: a call to a wired selector runs the facet's code on the Controller's storage.
///         The facet asks AccessControls whether the caller may, asks RateLimits whether the amount
///         may, and then makes the ALMProxy act.
/// @dev    What it is bound to never changes: other RateLimits mean another Controller.
///         Source: sky-ecosystem/diamond-pau, Controller.
interface IController is IEnumerableIntegrations {
    /**********************************************************************************************/
    /*** Errors                                                                                 ***/
    /**********************************************************************************************/

    /// @notice No facet answers to the selector.
    error CallSelectorNotWired(bytes4 callSelector);

    /// @notice The call carries no selector. Also the answer to plain ether, which the Controller
    ///         does not take.
    error InvalidCallDataLength(uint256 callDataLength);

    /// @notice The caller lacks DEFAULT_ADMIN_ROLE on AccessControls.
    error NotAdmin(address caller);

    /// @notice A facet changed the AccessControls, ALMProxy or RateLimits that the Controller
    ///         shares with its facets.
    error SharedStorageAltered();

    /// @notice The AccessControls given to the constructor is the zero address.
    error ZeroAccessControls();

    /// @notice The Beacon given to the constructor is the zero address.
    error ZeroBeacon();

    /// @notice The ALMProxy given to the constructor is the zero address.
    error ZeroProxy();

    /// @notice The RateLimits given to the constructor is the zero address.
    error ZeroRateLimits();

    /**********************************************************************************************/
    /*** Admin functions                                                                        ***/
    /**********************************************************************************************/

    /// @notice Takes the present state of integrations over from the Beacon: adds new ones,
    ///         replaces known ones. Only DEFAULT_ADMIN_ROLE on AccessControls.
    /// @dev    The wires of all given ids are dropped before any is written, so selectors may move
    ///         between integrations in one call. Errors: `NotAdmin`, `EmptyArray`,
    ///         `IntegrationNotFound` (on the Beacon), `EmptyFacet`, `CallSelectorAlreadyWired`
    ///         (also for an id given twice).
    /// @param  ids Ids to take over; at least one.
    function updateIntegrations(bytes32[] calldata ids) external;

    /// @notice Takes integrations out of this Controller. Only DEFAULT_ADMIN_ROLE on
    ///         AccessControls.
    /// @dev    Errors: `NotAdmin`, `EmptyArray`, `IntegrationNotFound` (on this Controller).
    /// @param  ids Ids to take out; at least one.
    function removeIntegrations(bytes32[] calldata ids) external;

    /**********************************************************************************************/
    /*** Views                                                                                  ***/
    /**********************************************************************************************/

    /// @notice Who may do what here.
    function accessControls() external view returns (address);

    /// @notice Where integrations come from.
    function beacon() external view returns (address);

    /// @notice The ALMProxy that acts for this Controller.
    function proxy() external view returns (address);

    /// @notice The limits that its facets use.
    function rateLimits() external view returns (address);
}
