// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {IFacet} from "./IFacet.sol";

/// @title  ITransferAssetFacet
/// @notice Sends assets of a PAU to destinations that have a rate limit of their own. Integration
///         id "TRANSFER_ASSET_FACET". These are the facet's own (delegate) selectors; callers use
///         the prefixed ones of `ITransferAssetController` on a Controller.
/// @dev    Source: sky-ecosystem/diamond-pau, TransferAssetFacet.
interface ITransferAssetFacet is IFacet {
    /**********************************************************************************************/
    /*** Events                                                                                 ***/
    /**********************************************************************************************/

    /// @notice An asset left the ALMProxy.
    /// @param  asset       ERC-20 token.
    /// @param  destination Who received it.
    /// @param  amount      How much [asset units].
    event TransferAssetTransfer(address indexed asset, address indexed destination, uint256 amount);

    /**********************************************************************************************/
    /*** Allocator functions                                                                    ***/
    /**********************************************************************************************/

    /// @notice Sends `amount` of the ALMProxy's `asset` to `destination`. Only ALLOCATOR_ROLE.
    /// @dev    Uses the limit of (asset, destination): errors `RateLimits/zero-maxAmount` when it
    ///         is not set and `RateLimits/rate-limit-exceeded`;
    ///         "TransferAssetFacet/transfer-failed" when the token answers false.
    /// @param  asset       ERC-20 token.
    /// @param  destination Who receives it.
    /// @param  amount      How much [asset units].
    function transfer(address asset, address destination, uint256 amount) external;

    /**********************************************************************************************/
    /*** Views                                                                                  ***/
    /**********************************************************************************************/

    /// @notice Key of the limit of `transfer`:
    ///         keccak256(abi.encode(keccak256("LIMIT_ASSET_TRANSFER"), asset, destination)). The
    ///         limit counts asset units.
    function getTransferRateLimitKey(address asset, address destination) external pure returns (bytes32 key);
}

/// @title  ITransferAssetController
/// @notice The functions of `ITransferAssetFacet` under the names that a Controller offers them by.
interface ITransferAssetController {
    /// @notice `ITransferAssetFacet.transfer`.
    function transferAsset_transfer(address asset, address destination, uint256 amount) external;

    /// @notice `ITransferAssetFacet.getTransferRateLimitKey`.
    function transferAsset_getTransferRateLimitKey(address asset, address destination)
        external
        pure
        returns (bytes32 key);

    /// @notice `IFacet.VERSION`.
    function transferAsset_VERSION() external pure returns (string memory);
}
