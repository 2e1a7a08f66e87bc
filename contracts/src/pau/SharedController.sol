// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

/// @title  SharedController
/// @notice What a Controller shares with its facets, at the place where the published ones look for
///         it (ERC-7201). A facet reads here whom to ask and through whom to act. It never writes
///         here: the Controller reverts if it did.
/// @dev    A facet that stores something takes a slot of its own, in the namespace
///         `sky.pau.storage.<Name>Facet.v1`. Source: sky-ecosystem/diamond-pau,
///         ControllerSharedStorage.
library SharedController {
    /// @custom:storage-location erc7201:sky.pau.storage.SharedController
    struct Layout {
        address accessControls;
        address proxy;
        address rateLimits;
    }

    /// @dev keccak256(abi.encode(uint256(keccak256("sky.pau.storage.SharedController")) - 1)) &
    ///      ~bytes32(uint256(0xff))
    bytes32 internal constant SLOT = 0x77adf60bdbfedf206f8b8310f3d364080b7f61dcc0e46caac13c29bb1eb5cc00;

    function load() internal pure returns (Layout storage $) {
        assembly ("memory-safe") {
            $.slot := SLOT
        }
    }
}
