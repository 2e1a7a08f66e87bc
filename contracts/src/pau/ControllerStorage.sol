// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {EnumerableIntegrations} from "./EnumerableIntegrations.sol";

/// @title  ControllerStorage
/// @notice Everything that a Controller stores, at the place where its facets look for it (ERC-7201). A facet that needs
///         storage takes a slot of its own in the same way.
library ControllerStorage {
    /// @custom:storage-location erc7201:sky.pau.storage.Controller
    struct Layout {
        address accessControls;
        address proxy;
        address rateLimits;
        EnumerableIntegrations.Table integrations;
    }

    /// @dev keccak256(abi.encode(uint256(keccak256("sky.pau.storage.Controller")) - 1)) & ~bytes32(uint256(0xff))
    bytes32 internal constant SLOT = 0xee25394e09bdf9f095ffaf6289395c59de06e33ff54692b0774d5012253c4d00;

    function load() internal pure returns (Layout storage $) {
        assembly ("memory-safe") {
            $.slot := SLOT
        }
    }
}
