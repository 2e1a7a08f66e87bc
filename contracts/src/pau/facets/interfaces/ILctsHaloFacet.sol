// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {IFacet} from "./IFacet.sol";

/// @title  ILctsHaloFacet
/// @notice The Halo's side of LCTS: locks and settles the queues whose operator is the PAU's
///         ALMProxy, and sets the exchange rate of their share. A call that sets or uses the
///         exchange rate names the rate that its caller saw. It reverts at any other rate, so it
///         cannot be late, doubled or out of order. A bound on an amount would not serve: users
///         could change the amount, and so make the call fail. Integration id "LCTS_HALO_FACET".
///         These are the facet's own (delegate) selectors; callers use the prefixed ones of
///         `ILctsHaloController` on a Controller.
/// @dev    Source: ours; nothing is published for LCTS yet.
interface ILctsHaloFacet is IFacet {
    /**********************************************************************************************/
    /*** Events                                                                                 ***/
    /**********************************************************************************************/

    /// @param queue Queue that this call locked. Not emitted for one that was locked, or in which
    ///         nobody waits.
    event LctsHaloLocked(address indexed queue);

    /// @param queue     Queue that was locked and is settled. Not emitted for one in which nobody
    ///         waits.
    /// @param converted What it converted [its underlying's units].
    /// @param rewarded  What its users received for it [its reward's units].
    event LctsHaloSettled(address indexed queue, uint256 converted, uint256 rewarded);

    /// @param queue The queue by whose limit this was allowed.
    /// @param share The share whose rate was set.
    /// @param rate  Its exchange rate now [asset units for 1e18 shares].
    event LctsHaloExchangeRateSet(address indexed queue, address indexed share, uint256 rate);

    /// @param queue The queue by which the share was named.
    /// @param share The share whose rate was overridden.
    /// @param rate  Its exchange rate now [asset units for 1e18 shares].
    event LctsHaloExchangeRateOverridden(address indexed queue, address indexed share, uint256 rate);

    /// @param share    The share whose capacity was changed; its own event has the old one, too.
    /// @param capacity Its capacity now [asset units].
    event LctsHaloCapacitySet(address indexed share, uint256 capacity);

    /// @param share The share whose growth bound was changed; its own event has the old one, too.
    /// @param bps   Its growth bound from now on [bps a year].
    event LctsHaloMaxAnnualGrowthSet(address indexed share, uint256 bps);

    /// @param share The share whose queues were changed; their own events have the old limit, too.
    /// @param limit Lock limit of both queues now [seconds].
    event LctsHaloLockLimitSet(address indexed share, uint256 limit);

    /**********************************************************************************************/
    /*** Admin functions                                                                        ***/
    /**********************************************************************************************/

    /// @notice Sets the exchange rate of a queue's share beyond what a beacon may:
    ///         `IUnitShare.overrideExchangeRate`. Only DEFAULT_ADMIN_ROLE, the Class's governance,
    ///         which answers for `queue`: no limit has to be set, so the rate of a Unit that was
    ///         stopped can be mended, too.
    /// @dev    Locks both queues of the share first, which otherwise an allocator does: users can
    ///         neither hold the override up by keeping a queue ACTIVE, nor enter or leave at the
    ///         rate that it sets before somebody settles them, or releases the queues after
    ///         `lockLimit`. Freeze a hostile beacon first, or it changes the rate that `expected`
    ///         names. Error `LctsHaloFacet/unexpected-rate`; the share's own errors pass through.
    /// @param  queue    One of the share's queues.
    /// @param  rate     New rate [asset units for 1e18 shares].
    /// @param  expected Present rate, as the caller saw it [asset units for 1e18 shares].
    function overrideExchangeRate(address queue, uint256 rate, uint256 expected) external;

    /// @notice Changes the capacity of a Unit: `IUnitShare.setCapacity`. Only DEFAULT_ADMIN_ROLE,
    ///         which answers for `share`. The share's own errors pass through, also
    ///         ITemplateRegistry.ValueOutOfBounds.
    /// @dev    An approved call of the Configurator can be made again until its approval is taken
    ///         back. So the approval of a raise has to go before, or together with, a later
    ///         decrease. The same holds for the next two functions.
    /// @param  share    The Unit's share.
    /// @param  capacity New capacity [asset units].
    function setCapacity(address share, uint256 capacity) external;

    /// @notice Changes the growth bound of a Unit from now on: `IUnitShare.setMaxAnnualGrowth`.
    ///         Only DEFAULT_ADMIN_ROLE, which answers for `share`. The share's own errors pass
    ///         through, also ITemplateRegistry.ValueOutOfBounds.
    /// @param  share The Unit's share.
    /// @param  bps   New bound [bps a year].
    function setMaxAnnualGrowth(address share, uint256 bps) external;

    /// @notice Changes the lock limit of both queues of a Unit: `ILctsQueue.setLockLimit`. Only
    ///         DEFAULT_ADMIN_ROLE, which answers for `share`. The queues' own errors pass through,
    ///         also ITemplateRegistry.ValueOutOfBounds.
    /// @param  share The Unit's share.
    /// @param  limit New limit [seconds].
    function setLockLimit(address share, uint256 limit) external;

    /**********************************************************************************************/
    /*** Allocator functions                                                                    ***/
    /**********************************************************************************************/

    /// @notice Locks a queue. Only ALLOCATOR_ROLE. Without effect on one that is locked, or in
    ///         which nobody waits. The queue's settle limit must be set, or
    ///         `LctsHaloFacet/invalid-action`; the queue's own errors pass through.
    function lock(address queue) external;

    /// @notice Settles a queue. Only ALLOCATOR_ROLE. Without effect on one in which nobody waits.
    /// @dev    Uses the queue's settle limit by the asset that moves: what a subscribe queue
    ///         converts, what a redeem queue is paid. Errors `RateLimits/zero-maxAmount`,
    ///         `RateLimits/rate-limit-exceeded`, `LctsHaloFacet/unexpected-rate`,
    ///         `LctsHaloFacet/unexpected-amount` if another amount of the asset moved than the
    ///         limit was charged for, and the queue's own. No allowance is left behind.
    /// @param  queue     The queue.
    /// @param  capacity  Most that may be converted [the queue's underlying's units].
    /// @param  expected  Present rate of the share, as the caller saw it [asset units for 1e18
    ///         shares].
    /// @return converted What was converted [the queue's underlying's units].
    /// @return rewarded  What the users received [the queue's reward's units].
    function settle(address queue, uint256 capacity, uint256 expected)
        external
        returns (uint256 converted, uint256 rewarded);

    /// @notice Sets the exchange rate of a queue's share. Only ALLOCATOR_ROLE. The queue's settle
    ///         limit must be set, or `LctsHaloFacet/invalid-action`. Error
    ///         `LctsHaloFacet/unexpected-rate`; the share's own errors pass through.
    /// @param  queue    One of the share's queues.
    /// @param  rate     New rate [asset units for 1e18 shares].
    /// @param  expected Present rate, as the caller saw it [asset units for 1e18 shares].
    function setExchangeRate(address queue, uint256 rate, uint256 expected) external;

    /**********************************************************************************************/
    /*** Views                                                                                  ***/
    /**********************************************************************************************/

    /// @notice Key of the limit of `settle`:
    ///         keccak256(abi.encode(keccak256("LIMIT_LCTS_HALO_SETTLE"), asset, queue)). The limit
    ///         counts asset units.
    function getSettleRateLimitKey(address queue) external view returns (bytes32 key);
}

/// @title  ILctsHaloController
/// @notice The functions of `ILctsHaloFacet` under the names that a Controller offers them by.
interface ILctsHaloController {
    /// @notice `LctsHaloFacet.VERSION`.
    function lctsHalo_VERSION() external view returns (string memory version);

    /// @notice `ILctsHaloFacet.overrideExchangeRate`.
    function lctsHalo_overrideExchangeRate(address queue, uint256 rate, uint256 expected) external;

    /// @notice `ILctsHaloFacet.setCapacity`.
    function lctsHalo_setCapacity(address share, uint256 capacity) external;

    /// @notice `ILctsHaloFacet.setMaxAnnualGrowth`.
    function lctsHalo_setMaxAnnualGrowth(address share, uint256 bps) external;

    /// @notice `ILctsHaloFacet.setLockLimit`.
    function lctsHalo_setLockLimit(address share, uint256 limit) external;

    /// @notice `ILctsHaloFacet.lock`.
    function lctsHalo_lock(address queue) external;

    /// @notice `ILctsHaloFacet.settle`.
    function lctsHalo_settle(address queue, uint256 capacity, uint256 expected)
        external
        returns (uint256 converted, uint256 rewarded);

    /// @notice `ILctsHaloFacet.setExchangeRate`.
    function lctsHalo_setExchangeRate(address queue, uint256 rate, uint256 expected) external;

    /// @notice `ILctsHaloFacet.getSettleRateLimitKey`.
    function lctsHalo_getSettleRateLimitKey(address queue) external view returns (bytes32 key);
}
