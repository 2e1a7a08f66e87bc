// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {LctsLimits} from "../../lcts/LctsLimits.sol";
import {ILctsQueue} from "../../lcts/interfaces/ILctsQueue.sol";
import {Facet} from "./Facet.sol";
import {IFacet} from "./interfaces/IFacet.sol";
import {ILctsPrimeFacet} from "./interfaces/ILctsPrimeFacet.sol";

/// @title LctsPrimeFacet
contract LctsPrimeFacet is ILctsPrimeFacet, Facet {
    /**********************************************************************************************/
    /*** Constants                                                                              ***/
    /**********************************************************************************************/

    /// @inheritdoc IFacet
    string public constant VERSION = "1.0.0";

    /**********************************************************************************************/
    /*** Allocator functions                                                                    ***/
    /**********************************************************************************************/

    /// @inheritdoc ILctsPrimeFacet
    function subscribe(address queue, uint256 amount) external nonReentrant onlyRole(ALLOCATOR_ROLE) {
        ILctsQueue.Terms memory terms = ILctsQueue(queue).terms();
        require(terms.isSubscribe, "LctsPrimeFacet/wrong-direction");

        _enter(queue, terms.asset, LctsLimits.subscribe(terms.asset, queue), amount);

        emit LctsPrimeSubscribed(queue, amount);
    }

    /// @inheritdoc ILctsPrimeFacet
    function exit(address queue) external nonReentrant onlyRole(ALLOCATOR_ROLE) returns (uint256 underlying) {
        ILctsQueue.Terms memory terms = ILctsQueue(queue).terms();
        (address token, bytes32 key) = terms.isSubscribe
            ? (terms.asset, LctsLimits.subscribe(terms.asset, queue))
            : (terms.share, LctsLimits.redeem(terms.share, queue));

        uint256 before = _proxyBalance(token);
        _proxyCall(queue, abi.encodeCall(ILctsQueue.exit, ()));
        underlying = _proxyBalance(token) - before;

        _giveBack(key, underlying);

        emit LctsPrimeExited(queue, underlying);
    }

    /// @inheritdoc ILctsPrimeFacet
    function claim(address queue) external nonReentrant onlyRole(ALLOCATOR_ROLE) returns (uint256 reward) {
        address token = ILctsQueue(queue).reward();

        uint256 before = _proxyBalance(token);
        _proxyCall(queue, abi.encodeCall(ILctsQueue.claim, ()));
        reward = _proxyBalance(token) - before;

        _spend(LctsLimits.claim(queue), reward);

        emit LctsPrimeClaimed(queue, reward);
    }

    /// @inheritdoc ILctsPrimeFacet
    function redeem(address queue, uint256 shares) external nonReentrant onlyRole(ALLOCATOR_ROLE) {
        ILctsQueue.Terms memory terms = ILctsQueue(queue).terms();
        require(!terms.isSubscribe, "LctsPrimeFacet/wrong-direction");

        _enter(queue, terms.share, LctsLimits.redeem(terms.share, queue), shares);

        emit LctsPrimeRedeemed(queue, shares);
    }

    /**********************************************************************************************/
    /*** Views                                                                                  ***/
    /**********************************************************************************************/

    /// @inheritdoc ILctsPrimeFacet
    function getSubscribeRateLimitKey(address queue) external view returns (bytes32 key) {
        return LctsLimits.subscribe(ILctsQueue(queue).asset(), queue);
    }

    /// @inheritdoc ILctsPrimeFacet
    function getRedeemRateLimitKey(address queue) external view returns (bytes32 key) {
        return LctsLimits.redeem(ILctsQueue(queue).share(), queue);
    }

    /// @inheritdoc ILctsPrimeFacet
    function getClaimRateLimitKey(address queue) external pure returns (bytes32 key) {
        return LctsLimits.claim(queue);
    }

    /**********************************************************************************************/
    /*** Internal functions                                                                     ***/
    /**********************************************************************************************/

    /// @dev Reverts unless exactly what was charged to the limit and approved has gone.
    function _enter(address queue, address token, bytes32 key, uint256 amount) private {
        require(amount != 0, "LctsPrimeFacet/zero-amount");
        _spend(key, amount);

        uint256 before = _proxyBalance(token);
        _proxyCallWithAllowance(token, amount, queue, abi.encodeCall(ILctsQueue.enter, (amount)));
        uint256 paid = before - _proxyBalance(token);

        require(paid == amount, "LctsPrimeFacet/unexpected-amount");
    }
}
