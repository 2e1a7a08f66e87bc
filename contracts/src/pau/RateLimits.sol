// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {AccessControl} from "@openzeppelin/contracts-5.0.2/access/AccessControl.sol";
import {Math} from "@openzeppelin/contracts-5.0.2/utils/math/Math.sol";

import {IRateLimits} from "./interfaces/IRateLimits.sol";

/// @title RateLimits
contract RateLimits is IRateLimits, AccessControl {
    /**********************************************************************************************/
    /*** State                                                                                  ***/
    /**********************************************************************************************/

    /// @inheritdoc IRateLimits
    bytes32 public constant CONTROLLER = keccak256("CONTROLLER");

    mapping(bytes32 key => RateLimitData limit) private _limits;

    /**********************************************************************************************/
    /*** Construction                                                                           ***/
    /**********************************************************************************************/

    /// @param admin First holder of DEFAULT_ADMIN_ROLE.
    constructor(address admin) {
        require(admin != address(0), "RateLimits/zero-admin");

        _grantRole(DEFAULT_ADMIN_ROLE, admin);
    }

    /**********************************************************************************************/
    /*** Admin functions                                                                        ***/
    /**********************************************************************************************/

    /// @inheritdoc IRateLimits
    function setRateLimitData(bytes32 key, uint256 maxAmount, uint256 slope, uint256 lastAmount, uint256 lastUpdated)
        external
        onlyRole(DEFAULT_ADMIN_ROLE)
    {
        require(lastAmount <= maxAmount, "RateLimits/invalid-lastAmount");
        require(lastUpdated <= block.timestamp, "RateLimits/invalid-lastUpdated");

        _set(key, maxAmount, slope, lastAmount, lastUpdated);
    }

    /// @inheritdoc IRateLimits
    function setRateLimitData(bytes32 key, uint256 maxAmount, uint256 slope) external onlyRole(DEFAULT_ADMIN_ROLE) {
        _set(key, maxAmount, slope, maxAmount, block.timestamp);
    }

    /// @inheritdoc IRateLimits
    function setUnlimitedRateLimitData(bytes32 key) external onlyRole(DEFAULT_ADMIN_ROLE) {
        _set(key, type(uint256).max, 0, type(uint256).max, block.timestamp);
    }

    /**********************************************************************************************/
    /*** Controller functions                                                                   ***/
    /**********************************************************************************************/

    /// @inheritdoc IRateLimits
    function triggerRateLimitDecrease(bytes32 key, uint256 amountToDecrease)
        external
        onlyRole(CONTROLLER)
        returns (uint256 newLimit)
    {
        RateLimitData storage limit = _limits[key];

        uint256 oldLimit = _usableCapacity(limit);
        if (oldLimit == type(uint256).max) return oldLimit;

        require(amountToDecrease <= oldLimit, "RateLimits/rate-limit-exceeded");

        newLimit = oldLimit - amountToDecrease;
        limit.lastAmount = newLimit;
        limit.lastUpdated = block.timestamp;

        emit RateLimitDecreaseTriggered(key, amountToDecrease, oldLimit, newLimit);
    }

    /// @inheritdoc IRateLimits
    function triggerRateLimitIncrease(bytes32 key, uint256 amountToIncrease)
        external
        onlyRole(CONTROLLER)
        returns (uint256 newLimit)
    {
        RateLimitData storage limit = _limits[key];

        uint256 oldLimit = _usableCapacity(limit);
        if (oldLimit == type(uint256).max) return oldLimit;

        newLimit = Math.min(oldLimit + amountToIncrease, limit.maxAmount);
        limit.lastAmount = newLimit;
        limit.lastUpdated = block.timestamp;

        emit RateLimitIncreaseTriggered(key, amountToIncrease, oldLimit, newLimit);
    }

    /**********************************************************************************************/
    /*** Views                                                                                  ***/
    /**********************************************************************************************/

    /// @inheritdoc IRateLimits
    function getRateLimitData(bytes32 key) external view returns (RateLimitData memory data) {
        return _limits[key];
    }

    /// @inheritdoc IRateLimits
    function getCurrentRateLimit(bytes32 key) external view returns (uint256 capacity) {
        return _capacity(_limits[key]);
    }

    /**********************************************************************************************/
    /*** Internal functions                                                                     ***/
    /**********************************************************************************************/

    function _set(bytes32 key, uint256 maxAmount, uint256 slope, uint256 lastAmount, uint256 lastUpdated) private {
        _limits[key] =
            RateLimitData({maxAmount: maxAmount, slope: slope, lastAmount: lastAmount, lastUpdated: lastUpdated});

        emit RateLimitDataSet(key, maxAmount, slope, lastAmount, lastUpdated);
    }

    /// @dev The capacity of a key that must be set. 2^256-1 comes back for unlimited keys only,
    ///      since a finite maximum bounds every other one.
    function _usableCapacity(RateLimitData storage limit) private view returns (uint256) {
        require(limit.maxAmount != 0, "RateLimits/zero-maxAmount");

        return _capacity(limit);
    }

    function _capacity(RateLimitData storage limit) private view returns (uint256) {
        uint256 maxAmount = limit.maxAmount;
        if (maxAmount == type(uint256).max) return maxAmount;

        return Math.min(limit.slope * (block.timestamp - limit.lastUpdated) + limit.lastAmount, maxAmount);
    }
}
