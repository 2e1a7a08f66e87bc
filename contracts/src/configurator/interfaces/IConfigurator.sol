// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

/// @title  IConfigurator
/// @notice What a cBEAM holder operates: rate limits within their inits and the second-order limit,
///         and calls that were approved word for word. To act it must be DEFAULT_ADMIN_ROLE on the
///         RateLimits, and hold whatever role the approved calls need.
/// @dev    Both functions go by the pairings of BeamState alone; whether the contract and the cBEAM
///         are still known there makes no difference.
///         Source: sky-ecosystem/pas, Configurator; its rules for increases as specified there for
///         formal verification.
interface IConfigurator {
    /**********************************************************************************************/
    /*** Events                                                                                 ***/
    /**********************************************************************************************/

    /// @notice A limit was set.
    /// @param  rateLimits RateLimits that it was set on.
    /// @param  key        Key of the limit.
    /// @param  maxAmount  New maximum [token units].
    /// @param  slope      New slope [token units a second].
    event SetRateLimit(address indexed rateLimits, bytes32 indexed key, uint256 maxAmount, uint256 slope);

    /// @notice An approved call was made.
    /// @param  controller Contract that was called.
    /// @param  data       Whole calldata.
    event CallControllerAction(address indexed controller, bytes data);

    /**********************************************************************************************/
    /*** cBEAM functions                                                                        ***/
    /**********************************************************************************************/

    /// @notice Sets the maximum and the slope of a limit. Only a cBEAM paired with `rateLimits`.
    /// @dev    With `init` the one that BeamState holds for the key, and `current` the limit as it
    ///         is:
    ///         - Unlimited key, which is `init` = (2^256-1, 0), or `current` = (2^256-1, 0) without
    ///           an init: it can only be set to (2^256-1, 0) again, which uses no hop. Else
    ///           `Configurator/unlimited-incorrect-params`.
    ///         - Any other key: each of the two values must be at most its init, or at most the
    ///           current one, or at most current * maxChange / 1e18, rounded down. Else
    ///           `Configurator/exceeds-max-amount`, `Configurator/exceeds-max-slope`.
    ///         - If one of the two rises, a hop must be set (`Configurator/hop-not-set`) and have
    ///           passed since the last rise of the key (`Configurator/increment-too-soon`). The
    ///           first rise of a key does not wait. What falls never waits and is always allowed,
    ///           as long as RateLimits can compute the capacity (see `IRateLimits.setRateLimitData`
    ///           on slopes that are too large).
    ///         - The capacity stays what it is, cut to the new maximum: a new key starts at 0 and
    ///           fills by its slope.
    ///         Refused before all that: `Configurator/stopped`,
    ///         `Configurator/not-authorized-ratelimits-cBeam`. A key set to (0, 0) without an init
    ///         cannot be raised again from here.
    /// @param  rateLimits RateLimits of the PAU.
    /// @param  key        Key of the limit.
    /// @param  maxAmount  New maximum [token units].
    /// @param  slope      New slope [token units a second].
    function setRateLimit(address rateLimits, bytes32 key, uint256 maxAmount, uint256 slope) external;

    /// @notice Makes an approved call. Only a cBEAM paired with `controller`.
    /// @dev    Errors: `Configurator/stopped`, `Configurator/not-authorized-controller-cBeam`,
    ///         `Configurator/not-valid-data` (not approved), `Configurator/call-failed` (the reason
    ///         is not passed on).
    /// @param  controller Contract to call.
    /// @param  data       Whole calldata, exactly as approved.
    /// @return result     What the contract returned, not decoded.
    function callControllerAction(address controller, bytes calldata data) external returns (bytes memory result);

    /**********************************************************************************************/
    /*** Views                                                                                  ***/
    /**********************************************************************************************/

    /// @notice The BeamState that decides.
    function beamState() external view returns (address);

    /// @notice When the maximum or the slope of the key last rose from here [Unix seconds]; 0:
    ///         never.
    function zzz(address rateLimits, bytes32 key) external view returns (uint256);
}
