// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {IAccessControl} from "@openzeppelin/contracts-5.0.2/access/IAccessControl.sol";

/// @title  IRateLimits
/// @notice The limits of a PAU, one per key. A limit refills linearly up to a maximum, and what a
///         Controller moves is taken from it. A key that was never set lets nothing through: the
///         set of keys is the whitelist.
/// @dev    The capacity at any time is `min(slope * (now - lastUpdated) + lastAmount, maxAmount)`.
///         All amounts are in the units of the token that the key stands for.
///         Source: sky-ecosystem/diamond-pau, RateLimits.
interface IRateLimits is IAccessControl {
    /**********************************************************************************************/
    /*** Structs                                                                                ***/
    /**********************************************************************************************/

    /// @notice One limit.
    /// @param  maxAmount   Most that the capacity can grow to [token units]. 0: not set. 2^256-1:
    ///                     unlimited, whatever the slope.
    /// @param  slope       Growth of the capacity [token units a second]. With a finite maximum and
    ///                     slope 0 the capacity only ever falls.
    /// @param  lastAmount  Capacity at `lastUpdated` [token units].
    /// @param  lastUpdated When the capacity was last written [Unix seconds].
    struct RateLimitData {
        uint256 maxAmount;
        uint256 slope;
        uint256 lastAmount;
        uint256 lastUpdated;
    }

    /**********************************************************************************************/
    /*** Events                                                                                 ***/
    /**********************************************************************************************/

    /// @notice A limit was set as a whole.
    event RateLimitDataSet(
        bytes32 indexed key, uint256 maxAmount, uint256 slope, uint256 lastAmount, uint256 lastUpdated
    );

    /// @notice Capacity was used. Not emitted for an unlimited key.
    /// @param  key              Key of the limit.
    /// @param  amountToDecrease What was taken [token units].
    /// @param  oldRateLimit     Capacity before [token units].
    /// @param  newRateLimit     Capacity after [token units].
    event RateLimitDecreaseTriggered(
        bytes32 indexed key, uint256 amountToDecrease, uint256 oldRateLimit, uint256 newRateLimit
    );

    /// @notice Capacity was given back. Not emitted for an unlimited key.
    /// @param  key              Key of the limit.
    /// @param  amountToIncrease What was offered back; the maximum may have cut it [token units].
    /// @param  oldRateLimit     Capacity before [token units].
    /// @param  newRateLimit     Capacity after [token units].
    event RateLimitIncreaseTriggered(
        bytes32 indexed key, uint256 amountToIncrease, uint256 oldRateLimit, uint256 newRateLimit
    );

    /**********************************************************************************************/
    /*** Admin functions                                                                        ***/
    /**********************************************************************************************/

    /// @notice Sets every field of a limit. Only DEFAULT_ADMIN_ROLE.
    /// @dev    Errors: `RateLimits/invalid-lastAmount` when `lastAmount > maxAmount`;
    ///         `RateLimits/invalid-lastUpdated` when `lastUpdated` lies in the future. A slope so
    ///         large that `slope * elapsed + lastAmount` leaves 256 bits makes every reading of the
    ///         key revert until it is set anew.
    /// @param  key         Key of the limit.
    /// @param  maxAmount   See `RateLimitData`.
    /// @param  slope       See `RateLimitData`.
    /// @param  lastAmount  Capacity at `lastUpdated` [token units], at most `maxAmount`.
    /// @param  lastUpdated At most the present [Unix seconds].
    function setRateLimitData(bytes32 key, uint256 maxAmount, uint256 slope, uint256 lastAmount, uint256 lastUpdated)
        external;

    /// @notice Sets a limit that starts full, from now on. Only DEFAULT_ADMIN_ROLE.
    /// @dev    Not what the Configurator does: there a new key starts empty.
    /// @param  key       Key of the limit.
    /// @param  maxAmount See `RateLimitData`.
    /// @param  slope     See `RateLimitData`.
    function setRateLimitData(bytes32 key, uint256 maxAmount, uint256 slope) external;

    /// @notice Sets a key to unlimited: (2^256-1, 0), full. Only DEFAULT_ADMIN_ROLE.
    /// @param  key Key of the limit.
    function setUnlimitedRateLimitData(bytes32 key) external;

    /**********************************************************************************************/
    /*** Controller functions                                                                   ***/
    /**********************************************************************************************/

    /// @notice Takes `amountToDecrease` from the capacity of `key`. Only CONTROLLER, which is not
    ///         tied to keys.
    /// @dev    Errors: `RateLimits/zero-maxAmount` when the key is not set,
    ///         `RateLimits/rate-limit-exceeded` when the capacity is smaller. An unlimited key is
    ///         left as it is.
    /// @param  key              Key of the limit.
    /// @param  amountToDecrease What is used [token units].
    /// @return newLimit         Capacity left [token units]; 2^256-1 when unlimited.
    function triggerRateLimitDecrease(bytes32 key, uint256 amountToDecrease) external returns (uint256 newLimit);

    /// @notice Gives `amountToIncrease` back to the capacity of `key`, up to its maximum. Only
    ///         CONTROLLER.
    /// @dev    Error: `RateLimits/zero-maxAmount` when the key is not set. An unlimited key is left
    ///         as it is.
    /// @param  key              Key of the limit.
    /// @param  amountToIncrease What came back [token units].
    /// @return newLimit         Capacity now [token units]; 2^256-1 when unlimited.
    function triggerRateLimitIncrease(bytes32 key, uint256 amountToIncrease) external returns (uint256 newLimit);

    /**********************************************************************************************/
    /*** Views                                                                                  ***/
    /**********************************************************************************************/

    /// @notice Role that uses limits: keccak256("CONTROLLER").
    function CONTROLLER() external view returns (bytes32);

    /// @notice The limit as it was last written; `lastAmount` is the capacity then, not now.
    function getRateLimitData(bytes32 key) external view returns (RateLimitData memory data);

    /// @notice The capacity now [token units]; 2^256-1 if and only if `maxAmount` is.
    function getCurrentRateLimit(bytes32 key) external view returns (uint256 capacity);
}
