// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

/// @title  IEnumerableIntegrations
/// @notice What the Beacon and every Controller can be asked about their integrations. An
///         integration is a facet and the selectors by which a Controller offers the facet's
///         functions.
/// @dev    Source: sky-ecosystem/diamond-pau, Beacon and Controller.
interface IEnumerableIntegrations {
    /**********************************************************************************************/
    /*** Structs                                                                                ***/
    /**********************************************************************************************/

    /// @notice One function of a facet, as a Controller offers it.
    /// @param  callSelector     Selector that callers use on the Controller, for example of
    ///                          `transferAsset_transfer`.
    /// @param  delegateSelector Selector of the same function on the facet, for example of
    ///                          `transfer`.
    struct Wire {
        bytes4 callSelector;
        bytes4 delegateSelector;
    }

    /// @notice A facet with its wires.
    struct Config {
        address facet;
        Wire[] wires;
    }

    /// @notice An integration under its id, which is right-padded ASCII such as
    ///         "TRANSFER_ASSET_FACET".
    struct Integration {
        bytes32 id;
        Config config;
    }

    /// @notice Where a call selector leads.
    struct Dispatch {
        address facet;
        bytes4 delegateSelector;
    }

    /**********************************************************************************************/
    /*** Events                                                                                 ***/
    /**********************************************************************************************/

    /// @notice An integration was added, or replaced as a whole.
    event IntegrationSet(bytes32 indexed id, Config config);

    /// @notice An integration was taken out.
    event IntegrationRemoved(bytes32 indexed id);

    /**********************************************************************************************/
    /*** Errors                                                                                 ***/
    /**********************************************************************************************/

    /// @notice The selector belongs to another integration, or stands twice in this one.
    error CallSelectorAlreadyWired(bytes4 callSelector);

    /// @notice An empty list was given where at least one entry is needed.
    error EmptyArray();

    /// @notice There is no code at the facet's address.
    error EmptyFacet();

    /// @notice There is no integration with this id.
    error IntegrationNotFound(bytes32 id);

    /**********************************************************************************************/
    /*** Views                                                                                  ***/
    /**********************************************************************************************/

    /// @notice All integrations. The order carries no meaning and changes when one is removed.
    function integrations() external view returns (Integration[] memory);

    /// @notice The facet and wires of one integration; empty (facet zero) for an unknown id.
    function getConfig(bytes32 id) external view returns (Config memory config);

    /// @notice `getConfig` for many ids, in their order.
    function getConfigs(bytes32[] calldata ids) external view returns (Config[] memory configs);

    /// @notice Where a call selector leads; empty (facet zero) when it is not wired.
    function getDispatch(bytes4 callSelector) external view returns (Dispatch memory dispatch);

    /// @notice `getDispatch` for many selectors, in their order.
    function getDispatches(bytes4[] calldata callSelectors) external view returns (Dispatch[] memory dispatches);
}
