// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {IFacet} from "./IFacet.sol";

/// @title  ILctsPrimeFacet
/// @notice A Prime's side of LCTS: takes its ALMProxy's assets into a Unit and back. Integration id
///         "LCTS_PRIME_FACET". These are the facet's own (delegate) selectors; callers use the
///         prefixed ones of `ILctsPrimeController` on a Controller.
/// @dev    Rewards and what an exit returns are measured as the change of the ALMProxy's balance.
///         Source: ours; nothing is published for LCTS yet.
interface ILctsPrimeFacet is IFacet {
    /**********************************************************************************************/
    /*** Events                                                                                 ***/
    /**********************************************************************************************/

    /// @param queue  Subscribe queue.
    /// @param amount What was brought [asset units].
    event LctsPrimeSubscribed(address indexed queue, uint256 amount);

    /// @param queue  Redeem queue.
    /// @param shares What was brought [share units].
    event LctsPrimeRedeemed(address indexed queue, uint256 shares);

    /// @param queue  Either queue.
    /// @param reward What came [shares from a subscribe queue, asset units from a redeem queue].
    event LctsPrimeClaimed(address indexed queue, uint256 reward);

    /// @param queue      Either queue.
    /// @param underlying What came back [asset units from a subscribe queue, shares from a redeem
    ///                   queue].
    event LctsPrimeExited(address indexed queue, uint256 underlying);

    /**********************************************************************************************/
    /*** Allocator functions                                                                    ***/
    /**********************************************************************************************/

    /// @notice Brings the Unit's asset into its subscribe queue. Only ALLOCATOR_ROLE.
    /// @dev    Uses the subscribe limit. A pending reward stays in the queue as owed, so the claim
    ///         limit does not matter. No allowance is left behind. Errors
    ///         `RateLimits/zero-maxAmount`, `RateLimits/rate-limit-exceeded`,
    ///         `LctsPrimeFacet/wrong-direction` for a redeem queue, `LctsPrimeFacet/zero-amount`,
    ///         `LctsPrimeFacet/unexpected-amount` if the token moved another amount, and the
    ///         queue's own.
    /// @param  queue  Subscribe queue.
    /// @param  amount [asset units]
    function subscribe(address queue, uint256 amount) external;

    /// @notice Takes back everything from a queue that was not converted. Only ALLOCATOR_ROLE.
    /// @dev    Uses no limit and never touches the reward; `claim` takes that, before or after. So
    ///         whatever the limits and the exchange rate are, the Prime gets back what the queue
    ///         returns. The amount is given back to the capacity of the subscribe or redeem limit,
    ///         as far as it has room. The queue's own errors pass through.
    /// @param  queue      Either queue.
    /// @return underlying What came back [the queue's underlying's units].
    function exit(address queue) external returns (uint256 underlying);

    /// @notice Takes the reward, owed and pending. Only ALLOCATOR_ROLE.
    /// @dev    Uses the claim limit by the reward, so that key must be set. Errors
    ///         `RateLimits/zero-maxAmount`, `RateLimits/rate-limit-exceeded`, and the queue's own.
    /// @param  queue  Either queue.
    /// @return reward The reward [the queue's reward's units].
    function claim(address queue) external returns (uint256 reward);

    /// @notice Brings shares of the Unit into its redeem queue. Only ALLOCATOR_ROLE.
    /// @dev    Uses the redeem limit. Otherwise as `subscribe`, with
    ///         `LctsPrimeFacet/wrong-direction` for a subscribe queue.
    /// @param  queue  Redeem queue.
    /// @param  shares [share units]
    function redeem(address queue, uint256 shares) external;

    /**********************************************************************************************/
    /*** Views                                                                                  ***/
    /**********************************************************************************************/

    /// @notice keccak256(abi.encode(keccak256("LIMIT_LCTS_PRIME_SUBSCRIBE"), asset, queue)). Counts
    ///         asset units.
    function getSubscribeRateLimitKey(address queue) external view returns (bytes32 key);

    /// @notice keccak256(abi.encode(keccak256("LIMIT_LCTS_PRIME_REDEEM"), share, queue)). Counts
    ///         share units.
    function getRedeemRateLimitKey(address queue) external view returns (bytes32 key);

    /// @notice keccak256(abi.encode(keccak256("LIMIT_LCTS_PRIME_CLAIM"), queue)). Counts the units
    ///         of the queue's reward.
    function getClaimRateLimitKey(address queue) external pure returns (bytes32 key);
}

/// @title  ILctsPrimeController
/// @notice The functions of `ILctsPrimeFacet` under the names that a Controller offers them by.
interface ILctsPrimeController {
    /// @notice `LctsPrimeFacet.VERSION`.
    function lctsPrime_VERSION() external view returns (string memory version);

    /// @notice `ILctsPrimeFacet.subscribe`.
    function lctsPrime_subscribe(address queue, uint256 amount) external;

    /// @notice `ILctsPrimeFacet.exit`.
    function lctsPrime_exit(address queue) external returns (uint256 underlying);

    /// @notice `ILctsPrimeFacet.claim`.
    function lctsPrime_claim(address queue) external returns (uint256 reward);

    /// @notice `ILctsPrimeFacet.redeem`.
    function lctsPrime_redeem(address queue, uint256 shares) external;

    /// @notice `ILctsPrimeFacet.getSubscribeRateLimitKey`.
    function lctsPrime_getSubscribeRateLimitKey(address queue) external view returns (bytes32 key);

    /// @notice `ILctsPrimeFacet.getRedeemRateLimitKey`.
    function lctsPrime_getRedeemRateLimitKey(address queue) external view returns (bytes32 key);

    /// @notice `ILctsPrimeFacet.getClaimRateLimitKey`.
    function lctsPrime_getClaimRateLimitKey(address queue) external pure returns (bytes32 key);
}
