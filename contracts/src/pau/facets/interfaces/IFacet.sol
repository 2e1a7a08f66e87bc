// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

/// @title  IFacet
/// @notice What every facet may answer with. A refused caller gets OpenZeppelin's
///         `AccessControlUnauthorizedAccount(account, role)`, a re-entrant one `ReentrancyGuardReentrantCall()`.
/// @dev    Source: sky-ecosystem/diamond-pau, facets.
interface IFacet {
    /// @notice The rate limit key is not set on the PAU's RateLimits, so what it stands for is not allowed.
    error RateLimitKeyNotSet(bytes32 key);

    /// @notice The token answered a call of the ALMProxy with anything but success.
    error TokenCallFailed(address token);
}
