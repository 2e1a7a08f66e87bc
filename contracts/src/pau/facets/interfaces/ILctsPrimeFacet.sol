// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {IFacet} from "./IFacet.sol";

/// @title  ILctsPrimeFacet
/// @notice A Prime's side of LCTS: takes its ALMProxy's assets into a Unit and back. Integration id "LCTS_PRIME_FACET". These
///         are the facet's own (delegate) selectors; callers use the prefixed ones of `ILctsPrimeController` on a Controller.
/// @dev    Rewards and what an exit returns are measured as the change of the ALMProxy's balance.
///         Source: ours; nothing is published for LCTS yet.
interface ILctsPrimeFacet is IFacet {
    /**********************************************************************************************/
    /*** Events                                                                                 ***/
    /**********************************************************************************************/

    /// @param queue  Subscribe queue.
    /// @param amount What was brought [asset units].
    /// @param reward What was pending and came with it [share units].
    event LctsPrimeSubscribed(address indexed queue, uint256 amount, uint256 reward);

    /// @param queue  Redeem queue.
    /// @param shares What was brought [share units].
    /// @param reward What was pending and came with it [asset units].
    event LctsPrimeRedeemed(address indexed queue, uint256 shares, uint256 reward);

    /// @param queue  Either queue.
    /// @param reward What came [shares from a subscribe queue, asset units from a redeem queue].
    event LctsPrimeClaimed(address indexed queue, uint256 reward);

    /// @param queue      Either queue.
    /// @param underlying What came back [asset units from a subscribe queue, shares from a redeem queue].
    /// @param reward     What came with it [shares from a subscribe queue, asset units from a redeem queue].
    event LctsPrimeExited(address indexed queue, uint256 underlying, uint256 reward);

    /**********************************************************************************************/
    /*** Errors                                                                                 ***/
    /**********************************************************************************************/

    /// @notice Subscribing to a redeem queue, or redeeming in a subscribe queue.
    error WrongDirection(address queue);

    /**********************************************************************************************/
    /*** Allocator functions                                                                    ***/
    /**********************************************************************************************/

    /// @notice Brings the Unit's asset into its subscribe queue. Only ALLOCATOR_ROLE.
    /// @dev    Uses the subscribe limit, and the claim limit by what was pending, if anything was. Errors
    ///         `RateLimits/zero-maxAmount`, `RateLimits/rate-limit-exceeded`, WrongDirection, and the queue's own.
    /// @param  queue  Subscribe queue.
    /// @param  amount [asset units]
    function subscribe(address queue, uint256 amount) external;

    /// @notice Leaves a queue with everything: takes back what is not converted, and the pending reward. Only ALLOCATOR_ROLE.
    /// @dev    Uses the claim limit by the reward, so that key must be set, and gives what comes back to the subscribe or
    ///         redeem limit, if that is set. Errors as for `subscribe`.
    /// @param  queue      Either queue.
    /// @return underlying What came back [the queue's underlying's units].
    /// @return reward     The reward [the queue's reward's units].
    function exit(address queue) external returns (uint256 underlying, uint256 reward);

    /// @notice Takes the pending reward. Only ALLOCATOR_ROLE.
    /// @dev    Uses the claim limit by the reward, so that key must be set. Errors as for `subscribe`.
    /// @param  queue  Either queue.
    /// @return reward The reward [the queue's reward's units].
    function claim(address queue) external returns (uint256 reward);

    /// @notice Brings shares of the Unit into its redeem queue. Only ALLOCATOR_ROLE.
    /// @dev    Uses the redeem limit, and the claim limit by what was pending, if anything was. Errors as for `subscribe`.
    /// @param  queue  Redeem queue.
    /// @param  shares [share units]
    function redeem(address queue, uint256 shares) external;

    /**********************************************************************************************/
    /*** Views                                                                                  ***/
    /**********************************************************************************************/

    /// @notice keccak256(abi.encode(keccak256("LIMIT_LCTS_PRIME_SUBSCRIBE"), asset, queue)). Counts asset units.
    function getSubscribeRateLimitKey(address queue) external view returns (bytes32 key);

    /// @notice keccak256(abi.encode(keccak256("LIMIT_LCTS_PRIME_REDEEM"), share, queue)). Counts share units.
    function getRedeemRateLimitKey(address queue) external view returns (bytes32 key);

    /// @notice keccak256(abi.encode(keccak256("LIMIT_LCTS_PRIME_CLAIM"), queue)). Counts the units of the queue's reward.
    function getClaimRateLimitKey(address queue) external view returns (bytes32 key);
}

/// @title  ILctsPrimeController
/// @notice The functions of `ILctsPrimeFacet` under the names that a Controller offers them by.
interface ILctsPrimeController {
    /// @notice `ILctsPrimeFacet.subscribe`.
    function lctsPrime_subscribe(address queue, uint256 amount) external;

    /// @notice `ILctsPrimeFacet.exit`.
    function lctsPrime_exit(address queue) external returns (uint256 underlying, uint256 reward);

    /// @notice `ILctsPrimeFacet.claim`.
    function lctsPrime_claim(address queue) external returns (uint256 reward);

    /// @notice `ILctsPrimeFacet.redeem`.
    function lctsPrime_redeem(address queue, uint256 shares) external;

    /// @notice `ILctsPrimeFacet.getSubscribeRateLimitKey`.
    function lctsPrime_getSubscribeRateLimitKey(address queue) external view returns (bytes32 key);

    /// @notice `ILctsPrimeFacet.getRedeemRateLimitKey`.
    function lctsPrime_getRedeemRateLimitKey(address queue) external view returns (bytes32 key);

    /// @notice `ILctsPrimeFacet.getClaimRateLimitKey`.
    function lctsPrime_getClaimRateLimitKey(address queue) external view returns (bytes32 key);
}
