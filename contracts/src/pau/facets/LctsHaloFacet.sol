// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {LctsLimits} from "../../lcts/LctsLimits.sol";
import {ILctsQueue} from "../../lcts/interfaces/ILctsQueue.sol";
import {IUnitShare} from "../../lcts/interfaces/IUnitShare.sol";
import {Facet} from "./Facet.sol";
import {IFacet} from "./interfaces/IFacet.sol";
import {ILctsHaloFacet} from "./interfaces/ILctsHaloFacet.sol";

/// @title LctsHaloFacet
contract LctsHaloFacet is ILctsHaloFacet, Facet {
    /**********************************************************************************************/
    /*** Constants                                                                              ***/
    /**********************************************************************************************/

    /// @inheritdoc IFacet
    string public constant VERSION = "1.0.0";

    /**********************************************************************************************/
    /*** Allocator functions                                                                    ***/
    /**********************************************************************************************/

    /// @inheritdoc ILctsHaloFacet
    function lock(address queue) external nonReentrant onlyRole(ALLOCATOR_ROLE) {
        require(_isSet(getSettleRateLimitKey(queue)), "LctsHaloFacet/invalid-action");

        _proxyCall(queue, abi.encodeCall(ILctsQueue.lock, ()));

        emit LctsHaloLocked(queue);
    }

    /// @inheritdoc ILctsHaloFacet
    function settle(address queue, uint256 capacity)
        external
        nonReentrant
        onlyRole(ALLOCATOR_ROLE)
        returns (uint256 converted, uint256 rewarded)
    {
        (converted, rewarded) = ILctsQueue(queue).previewSettle(capacity);

        address asset = ILctsQueue(queue).asset();
        if (ILctsQueue(queue).isSubscribe()) _settleSubscribe(queue, asset, capacity, converted);
        else _settleRedeem(queue, asset, capacity, rewarded);

        emit LctsHaloSettled(queue, converted, rewarded);
    }

    /// @inheritdoc ILctsHaloFacet
    function setExchangeRate(address queue, uint256 rate) external nonReentrant onlyRole(ALLOCATOR_ROLE) {
        require(_isSet(getSettleRateLimitKey(queue)), "LctsHaloFacet/invalid-action");

        address share = ILctsQueue(queue).share();
        _proxyCall(share, abi.encodeCall(IUnitShare.setExchangeRate, (rate)));

        emit LctsHaloExchangeRateSet(queue, share, rate);
    }

    /**********************************************************************************************/
    /*** Views                                                                                  ***/
    /**********************************************************************************************/

    /// @inheritdoc ILctsHaloFacet
    function getSettleRateLimitKey(address queue) public view returns (bytes32 key) {
        return LctsLimits.settle(ILctsQueue(queue).asset(), queue);
    }

    /**********************************************************************************************/
    /*** Internal functions                                                                     ***/
    /**********************************************************************************************/

    /// @dev A queue may hand over dust beside what it converted, so more may come, never less.
    function _settleSubscribe(address queue, address asset, uint256 capacity, uint256 converted) private {
        _spend(LctsLimits.settle(asset, queue), converted);

        uint256 before = _proxyBalance(asset);
        _proxyCall(queue, abi.encodeCall(ILctsQueue.settle, (capacity)));
        uint256 received = _proxyBalance(asset) - before;

        require(received >= converted, UnexpectedSettlement(queue, converted, received));
    }

    /// @dev What goes is exactly what the limit was charged for and the allowance allowed, so nothing of that is left.
    function _settleRedeem(address queue, address asset, uint256 capacity, uint256 rewarded) private {
        _spend(LctsLimits.settle(asset, queue), rewarded);

        uint256 before = _proxyBalance(asset);
        _proxyCallWithAllowance(asset, rewarded, queue, abi.encodeCall(ILctsQueue.settle, (capacity)));
        uint256 paid = before - _proxyBalance(asset);

        require(paid == rewarded, UnexpectedSettlement(queue, rewarded, paid));
    }
}
