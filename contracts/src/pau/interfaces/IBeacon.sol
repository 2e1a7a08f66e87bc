// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {IAccessControlEnumerable} from "@openzeppelin/contracts-5.0.2/access/extensions/IAccessControlEnumerable.sol";

import {IEnumerableIntegrations} from "./IEnumerableIntegrations.sol";

/// @title  IBeacon
/// @notice Registry of the integrations that Controllers may take over. Governance decides what
///         stands here; the admins of each PAU decide what of it, and when, their Controllers use.
/// @dev    A change here changes no Controller before its `updateIntegrations`.
///         Source: sky-ecosystem/diamond-pau, Beacon.
interface IBeacon is IAccessControlEnumerable, IEnumerableIntegrations {
    /**********************************************************************************************/
    /*** Errors                                                                                 ***/
    /**********************************************************************************************/

    /// @notice The selector is one of the Controller's own functions, so that a wire could never be
    ///         reached.
    error CallSelectorHardcoded(bytes4 callSelector);

    /// @notice The admin given to the constructor is the zero address.
    error ZeroAdmin();

    /// @notice The facet is the zero address.
    error ZeroFacet();

    /**********************************************************************************************/
    /*** Admin functions                                                                        ***/
    /**********************************************************************************************/

    /// @notice Adds an integration, or replaces it as a whole. Only DEFAULT_ADMIN_ROLE.
    /// @dev    Errors: `ZeroFacet`, `EmptyFacet`, `EmptyArray` (no wires), `CallSelectorHardcoded`,
    ///         `CallSelectorAlreadyWired`.
    /// @param  id     Right-padded ASCII name, for example "TRANSFER_ASSET_FACET".
    /// @param  config Facet and wires.
    function setIntegration(bytes32 id, Config calldata config) external;

    /// @notice Takes an integration out of the registry. Controllers that use it keep it. Only
    ///         DEFAULT_ADMIN_ROLE.
    /// @dev    Error: `IntegrationNotFound`.
    /// @param  id Id of the integration.
    function removeIntegration(bytes32 id) external;
}
