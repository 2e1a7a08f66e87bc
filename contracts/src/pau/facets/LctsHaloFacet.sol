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
    /*** Admin functions                                                                        ***/
    /**********************************************************************************************/

    /// @inheritdoc ILctsHaloFacet
    function overrideExchangeRate(address queue, uint256 rate, uint256 expected)
        external
        nonReentrant
        onlyRole(DEFAULT_ADMIN_ROLE)
    {
        address share = ILctsQueue(queue).share();
        _requireRate(share, expected);

        _proxyCall(IUnitShare(share).subscribeQueue(), abi.encodeCall(ILctsQueue.lock, ()));
        _proxyCall(IUnitShare(share).redeemQueue(), abi.encodeCall(ILctsQueue.lock, ()));
        _proxyCall(share, abi.encodeCall(IUnitShare.overrideExchangeRate, (rate)));

        emit LctsHaloExchangeRateOverridden(queue, share, rate);
    }

    /// @inheritdoc ILctsHaloFacet
    function setCapacity(address share, uint256 capacity) external nonReentrant onlyRole(DEFAULT_ADMIN_ROLE) {
        _proxyCall(share, abi.encodeCall(IUnitShare.setCapacity, (capacity)));

        emit LctsHaloCapacitySet(share, capacity);
    }

    /// @inheritdoc ILctsHaloFacet
    function setMaxAnnualGrowth(address share, uint256 bps) external nonReentrant onlyRole(DEFAULT_ADMIN_ROLE) {
        _proxyCall(share, abi.encodeCall(IUnitShare.setMaxAnnualGrowth, (bps)));

        emit LctsHaloMaxAnnualGrowthSet(share, bps);
    }

    /// @inheritdoc ILctsHaloFacet
    function setLockLimit(address share, uint256 limit) external nonReentrant onlyRole(DEFAULT_ADMIN_ROLE) {
        _proxyCall(IUnitShare(share).subscribeQueue(), abi.encodeCall(ILctsQueue.setLockLimit, (limit)));
        _proxyCall(IUnitShare(share).redeemQueue(), abi.encodeCall(ILctsQueue.setLockLimit, (limit)));

        emit LctsHaloLockLimitSet(share, limit);
    }

    /**********************************************************************************************/
    /*** Allocator functions                                                                    ***/
    /**********************************************************************************************/

    /// @inheritdoc ILctsHaloFacet
    function lock(address queue) external nonReentrant onlyRole(ALLOCATOR_ROLE) {
        require(_isSet(getSettleRateLimitKey(queue)), "LctsHaloFacet/invalid-action");

        bool locks = ILctsQueue(queue).state() == ILctsQueue.State.ACTIVE;
        _proxyCall(queue, abi.encodeCall(ILctsQueue.lock, ()));

        if (locks) emit LctsHaloLocked(queue);
    }

    /// @inheritdoc ILctsHaloFacet
    function settle(address queue, uint256 capacity, uint256 expected)
        external
        nonReentrant
        onlyRole(ALLOCATOR_ROLE)
        returns (uint256 converted, uint256 rewarded)
    {
        ILctsQueue.Terms memory terms = ILctsQueue(queue).terms();
        _requireRate(terms.share, expected);

        bool settles = ILctsQueue(queue).state() == ILctsQueue.State.LOCKED;
        (converted, rewarded) = ILctsQueue(queue).previewSettle(capacity);

        if (terms.isSubscribe) _settleSubscribe(queue, terms.asset, capacity, converted);
        else _settleRedeem(queue, terms.asset, capacity, rewarded);

        if (settles) emit LctsHaloSettled(queue, converted, rewarded);
    }

    /// @inheritdoc ILctsHaloFacet
    function setExchangeRate(address queue, uint256 rate, uint256 expected)
        external
        nonReentrant
        onlyRole(ALLOCATOR_ROLE)
    {
        ILctsQueue.Terms memory terms = ILctsQueue(queue).terms();
        require(_isSet(LctsLimits.settle(terms.asset, queue)), "LctsHaloFacet/invalid-action");
        _requireRate(terms.share, expected);

        _proxyCall(terms.share, abi.encodeCall(IUnitShare.setExchangeRate, (rate)));

        emit LctsHaloExchangeRateSet(queue, terms.share, rate);
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

    /// @dev Compares the rate with the one that the caller saw. A call that is late, doubled or out
    ///      of order finds another rate, and reverts.
    function _requireRate(address share, uint256 expected) private view {
        require(IUnitShare(share).exchangeRate() == expected, "LctsHaloFacet/unexpected-rate");
    }

    /// @dev More may come than was converted, because a queue hands its dust over too; never less.
    function _settleSubscribe(address queue, address asset, uint256 capacity, uint256 converted) private {
        _spend(LctsLimits.settle(asset, queue), converted);

        uint256 before = _proxyBalance(asset);
        _proxyCall(queue, abi.encodeCall(ILctsQueue.settle, (capacity)));
        uint256 received = _proxyBalance(asset) - before;

        require(received >= converted, "LctsHaloFacet/unexpected-amount");
    }

    /// @dev Reverts unless exactly what was charged to the limit and approved has gone.
    function _settleRedeem(address queue, address asset, uint256 capacity, uint256 rewarded) private {
        _spend(LctsLimits.settle(asset, queue), rewarded);

        uint256 before = _proxyBalance(asset);
        _proxyCallWithAllowance(asset, rewarded, queue, abi.encodeCall(ILctsQueue.settle, (capacity)));
        uint256 paid = before - _proxyBalance(asset);

        require(paid == rewarded, "LctsHaloFacet/unexpected-amount");
    }
}
