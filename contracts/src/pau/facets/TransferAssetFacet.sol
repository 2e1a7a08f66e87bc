// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {Facet} from "./Facet.sol";
import {IFacet} from "./interfaces/IFacet.sol";
import {ITransferAssetFacet} from "./interfaces/ITransferAssetFacet.sol";

/// @title TransferAssetFacet
contract TransferAssetFacet is ITransferAssetFacet, Facet {
    /**********************************************************************************************/
    /*** Constants                                                                              ***/
    /**********************************************************************************************/

    bytes32 internal constant LIMIT_ASSET_TRANSFER = keccak256("LIMIT_ASSET_TRANSFER");

    /// @inheritdoc IFacet
    string public constant VERSION = "1.0.0";

    /**********************************************************************************************/
    /*** Allocator functions                                                                    ***/
    /**********************************************************************************************/

    /// @inheritdoc ITransferAssetFacet
    function transfer(address asset, address destination, uint256 amount)
        external
        nonReentrant
        onlyRole(ALLOCATOR_ROLE)
    {
        _spend(getTransferRateLimitKey(asset, destination), amount);

        require(_proxyTransfer(asset, destination, amount), "TransferAssetFacet/transfer-failed");

        emit TransferAssetTransfer(asset, destination, amount);
    }

    /**********************************************************************************************/
    /*** Views                                                                                  ***/
    /**********************************************************************************************/

    /// @inheritdoc ITransferAssetFacet
    function getTransferRateLimitKey(address asset, address destination) public pure returns (bytes32 key) {
        return keccak256(abi.encode(LIMIT_ASSET_TRANSFER, asset, destination));
    }
}
