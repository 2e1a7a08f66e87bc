// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {LctsLimits} from "../../lcts/LctsLimits.sol";
import {ILctsQueue} from "../../lcts/interfaces/ILctsQueue.sol";
import {IUnitShare} from "../../lcts/interfaces/IUnitShare.sol";
import {Facet} from "./Facet.sol";
import {ILctsHaloFacet} from "./interfaces/ILctsHaloFacet.sol";

/// @title LctsHaloFacet
contract LctsHaloFacet is ILctsHaloFacet, Facet {
    /**********************************************************************************************/
    /*** Allocator functions                                                                    ***/
    /**********************************************************************************************/

    /// @inheritdoc ILctsHaloFacet
    function lock(address queue) external nonReentrant onlyRole(ALLOCATOR_ROLE) {
        _requireSet(getSettleRateLimitKey(queue));

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
        _requireSet(getSettleRateLimitKey(queue));

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

        uint256 before = _balance(asset);
        _proxyCall(queue, abi.encodeCall(ILctsQueue.settle, (capacity)));
        uint256 received = _balance(asset) - before;

        require(received >= converted, UnexpectedSettlement(queue, converted, received));
    }

    /// @dev What goes is exactly what the limit was charged for and the allowance allowed, so nothing of that is left.
    function _settleRedeem(address queue, address asset, uint256 capacity, uint256 rewarded) private {
        _spend(LctsLimits.settle(asset, queue), rewarded);

        uint256 before = _balance(asset);
        if (rewarded != 0) _proxyApprove(asset, queue, rewarded);
        _proxyCall(queue, abi.encodeCall(ILctsQueue.settle, (capacity)));
        uint256 paid = before - _balance(asset);

        require(paid == rewarded, UnexpectedSettlement(queue, rewarded, paid));
    }

    function _balance(address token) private view returns (uint256) {
        return IERC20(token).balanceOf(address(_proxy()));
    }
}
