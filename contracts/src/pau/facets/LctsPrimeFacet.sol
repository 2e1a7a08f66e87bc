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
        require(ILctsQueue(queue).isSubscribe(), WrongDirection(queue));
        address asset = ILctsQueue(queue).asset();

        _spend(LctsLimits.subscribe(asset, queue), amount);
        uint256 reward = _enter(queue, asset, ILctsQueue(queue).share(), amount);

        emit LctsPrimeSubscribed(queue, amount, reward);
    }

    /// @inheritdoc ILctsPrimeFacet
    function exit(address queue)
        external
        nonReentrant
        onlyRole(ALLOCATOR_ROLE)
        returns (uint256 underlying, uint256 reward)
    {
        address asset = ILctsQueue(queue).asset();
        address share = ILctsQueue(queue).share();
        uint256 assets = _proxyBalance(asset);
        uint256 shares = _proxyBalance(share);

        _proxyCall(queue, abi.encodeCall(ILctsQueue.exit, ()));

        assets = _proxyBalance(asset) - assets;
        shares = _proxyBalance(share) - shares;

        bytes32 key;
        if (ILctsQueue(queue).isSubscribe()) {
            (underlying, reward, key) = (assets, shares, LctsLimits.subscribe(asset, queue));
        } else {
            (underlying, reward, key) = (shares, assets, LctsLimits.redeem(share, queue));
        }

        _giveBack(key, underlying);
        _spend(LctsLimits.claim(queue), reward);

        emit LctsPrimeExited(queue, underlying, reward);
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
        require(!ILctsQueue(queue).isSubscribe(), WrongDirection(queue));
        address share = ILctsQueue(queue).share();

        _spend(LctsLimits.redeem(share, queue), shares);
        uint256 reward = _enter(queue, share, ILctsQueue(queue).asset(), shares);

        emit LctsPrimeRedeemed(queue, shares, reward);
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

    /// @dev The queue takes exactly what it is approved for, or reverts: no allowance stays.
    function _enter(address queue, address underlying, address rewardToken, uint256 amount)
        private
        returns (uint256 reward)
    {
        uint256 before = _proxyBalance(rewardToken);
        _proxyCallWithAllowance(underlying, amount, queue, abi.encodeCall(ILctsQueue.enter, (amount)));
        reward = _proxyBalance(rewardToken) - before;

        if (reward != 0) _spend(LctsLimits.claim(queue), reward);
    }
}
