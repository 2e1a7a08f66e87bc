// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {IFacet} from "./IFacet.sol";

/// @title  ILctsHaloFacet
/// @notice The Halo's side of LCTS: locks and settles the queues whose operator is the PAU's ALMProxy, and sets the exchange
///         rate of their share. Integration id "LCTS_HALO_FACET". These are the facet's own (delegate) selectors; callers use
///         the prefixed ones of `ILctsHaloController` on a Controller.
/// @dev    Source: ours; nothing is published for LCTS yet.
interface ILctsHaloFacet is IFacet {
    /**********************************************************************************************/
    /*** Events                                                                                 ***/
    /**********************************************************************************************/

    event LctsHaloLocked(address indexed queue);

    /// @param queue     Queue that was settled.
    /// @param converted What it converted [its underlying's units].
    /// @param rewarded  What its users received for it [its reward's units].
    event LctsHaloSettled(address indexed queue, uint256 converted, uint256 rewarded);

    /// @param queue The queue by whose limit this was allowed.
    /// @param share The share whose rate was set.
    /// @param rate  Its exchange rate now [asset units for 1e18 shares].
    event LctsHaloExchangeRateSet(address indexed queue, address indexed share, uint256 rate);

    /**********************************************************************************************/
    /*** Errors                                                                                 ***/
    /**********************************************************************************************/

    /// @notice The settlement moved another amount of the asset than what the limit was charged for.
    /// @param  expected What should have come or gone at least or exactly [asset units].
    /// @param  actual   What did [asset units].
    error UnexpectedSettlement(address queue, uint256 expected, uint256 actual);

    /**********************************************************************************************/
    /*** Allocator functions                                                                    ***/
    /**********************************************************************************************/

    /// @notice Locks a queue. Only ALLOCATOR_ROLE. The queue's settle limit must be set, or RateLimitKeyNotSet; the queue's own
    ///         errors pass through.
    function lock(address queue) external;

    /// @notice Settles a queue. Only ALLOCATOR_ROLE.
    /// @dev    Uses the queue's settle limit by the asset that moves: what a subscribe queue converts, what a redeem queue is
    ///         paid. Errors `RateLimits/zero-maxAmount`, `RateLimits/rate-limit-exceeded`, UnexpectedSettlement, and the
    ///         queue's own. No allowance is left behind.
    /// @param  queue     The queue.
    /// @param  capacity  Most that may be converted [the queue's underlying's units].
    /// @return converted What was converted [the queue's underlying's units].
    /// @return rewarded  What the users received [the queue's reward's units].
    function settle(address queue, uint256 capacity) external returns (uint256 converted, uint256 rewarded);

    /// @notice Sets the exchange rate of a queue's share. Only ALLOCATOR_ROLE. The queue's settle limit must be set, or
    ///         RateLimitKeyNotSet; the share's own errors pass through.
    /// @param  queue One of the share's queues.
    /// @param  rate  New rate [asset units for 1e18 shares].
    function setExchangeRate(address queue, uint256 rate) external;

    /**********************************************************************************************/
    /*** Views                                                                                  ***/
    /**********************************************************************************************/

    /// @notice Key of the limit of `settle`: keccak256(abi.encode(keccak256("LIMIT_LCTS_HALO_SETTLE"), asset, queue)). The
    ///         limit counts asset units.
    function getSettleRateLimitKey(address queue) external view returns (bytes32 key);
}

/// @title  ILctsHaloController
/// @notice The functions of `ILctsHaloFacet` under the names that a Controller offers them by.
interface ILctsHaloController {
    /// @notice `ILctsHaloFacet.lock`.
    function lctsHalo_lock(address queue) external;

    /// @notice `ILctsHaloFacet.settle`.
    function lctsHalo_settle(address queue, uint256 capacity) external returns (uint256 converted, uint256 rewarded);

    /// @notice `ILctsHaloFacet.setExchangeRate`.
    function lctsHalo_setExchangeRate(address queue, uint256 rate) external;

    /// @notice `ILctsHaloFacet.getSettleRateLimitKey`.
    function lctsHalo_getSettleRateLimitKey(address queue) external view returns (bytes32 key);
}
