// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {IFacet} from "./IFacet.sol";

/// @title  INfatPrimeFacet
/// @notice A Prime's side of NFATs: takes its ALMProxy's assets into a facility's queue, back out
///         of it, and collects what its NFATs were repaid. Integration id "NFAT_PRIME_FACET". These
///         are the facet's own (delegate) selectors; callers use the prefixed ones of
///         `INfatPrimeController` on a Controller.
/// @dev    Amounts are what the ALMProxy's balance changes by; a call that changes it by anything
///         but what was asked reverts.
///         Source: sky-ecosystem/diamond-pau, NFATPrimeFacet.
interface INfatPrimeFacet is IFacet {
    /**********************************************************************************************/
    /*** Events                                                                                 ***/
    /**********************************************************************************************/

    /// @param amount What was brought [gem units].
    /// @param data   What was said with it.
    event NFATPrimeSubscribe(address indexed facility, uint256 amount, bytes data);

    /// @param amount What came back [gem units].
    event NFATPrimeWithdraw(address indexed facility, uint256 amount);

    /// @param amount What came [gem units].
    event NFATPrimeCollect(address indexed facility, uint256 indexed tokenId, uint256 amount);

    /**********************************************************************************************/
    /*** Allocator functions                                                                    ***/
    /**********************************************************************************************/

    /// @notice Brings the facility's gem into the Prime's own queue. Only ALLOCATOR_ROLE.
    /// @dev    Uses the subscribe limit of (gem, facility). The allowance is 0 afterwards. Errors
    ///         `RateLimits/zero-maxAmount`, `RateLimits/rate-limit-exceeded`,
    ///         "NFATPrimeFacet/unexpected-amount", and the facility's own.
    /// @param  amount [gem units]. May be 0, to say something with `data`.
    /// @param  data   For whoever reads the facility's event.
    function subscribe(address facility, uint256 amount, bytes calldata data) external;

    /// @notice Takes back what was not issued against. Only ALLOCATOR_ROLE.
    /// @dev    Uses the withdraw limit of the facility, and gives nothing back to the subscribe
    ///         limit. Errors as for `subscribe`, and "NFATPrimeFacet/zero-amount".
    /// @param  amount [gem units]
    function withdraw(address facility, uint256 amount) external;

    /// @notice Collects what one of the Prime's NFATs was repaid. Only ALLOCATOR_ROLE.
    /// @dev    Uses the collect limit of the facility. Errors as for `withdraw`.
    /// @param  amount [gem units]
    function collect(address facility, uint256 tokenId, uint256 amount) external;

    /**********************************************************************************************/
    /*** Views                                                                                  ***/
    /**********************************************************************************************/

    /// @notice keccak256(abi.encode(keccak256("LIMIT_NFAT_PRIME_SUBSCRIBE"), gem, facility)).
    ///         Counts gem units.
    function getSubscribeRateLimitKey(address facility, address gem) external pure returns (bytes32 key);

    /// @notice keccak256(abi.encode(keccak256("LIMIT_NFAT_PRIME_WITHDRAW"), facility)). Counts gem
    ///         units.
    function getWithdrawRateLimitKey(address facility) external pure returns (bytes32 key);

    /// @notice keccak256(abi.encode(keccak256("LIMIT_NFAT_PRIME_COLLECT"), facility)). Counts gem
    ///         units.
    function getCollectRateLimitKey(address facility) external pure returns (bytes32 key);
}

/// @title  INfatPrimeController
/// @notice The functions of `INfatPrimeFacet` under the names that a Controller offers them by.
interface INfatPrimeController {
    /// @notice `INfatPrimeFacet.subscribe`.
    function nfatPrime_subscribe(address facility, uint256 amount, bytes calldata data) external;

    /// @notice `INfatPrimeFacet.withdraw`.
    function nfatPrime_withdraw(address facility, uint256 amount) external;

    /// @notice `INfatPrimeFacet.collect`.
    function nfatPrime_collect(address facility, uint256 tokenId, uint256 amount) external;

    /// @notice `INfatPrimeFacet.getSubscribeRateLimitKey`.
    function nfatPrime_getSubscribeRateLimitKey(address facility, address gem) external pure returns (bytes32 key);

    /// @notice `INfatPrimeFacet.getWithdrawRateLimitKey`.
    function nfatPrime_getWithdrawRateLimitKey(address facility) external pure returns (bytes32 key);

    /// @notice `INfatPrimeFacet.getCollectRateLimitKey`.
    function nfatPrime_getCollectRateLimitKey(address facility) external pure returns (bytes32 key);

    /// @notice `IFacet.VERSION`.
    function nfatPrime_VERSION() external pure returns (string memory);
}
