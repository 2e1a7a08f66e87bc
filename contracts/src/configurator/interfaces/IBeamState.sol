// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

/// @title  IBeamState
/// @notice Registry, data and access control of a Configurator Unit: which PAUs are known, who
///         configures them, and within what. The Configurator reads it; nothing here moves funds or
///         changes a PAU.
/// @dev    Flags are 1 (yes) and 0 (no). Where a RateLimits or Controller address qualifies an
///         entry, the zero address stands for all of them ("general"), any other for that one only
///         ("restricted"). Nothing checks that an address is what it should be: a mistyped one is
///         stored like any other. Errors: `BeamState/not-authorized` (not a ward),
///         `BeamState/role-not-authorized` (neither ward nor holder of a role that covers the
///         function), and those named at a function.
///         Source: sky-ecosystem/pas, BeamState and ROLES.md.
interface IBeamState {
    /**********************************************************************************************/
    /*** Structs                                                                                ***/
    /**********************************************************************************************/

    /// @notice What a rate limit may always be set to.
    /// @param  maxAmount Highest maximum [token units]; 2^256-1 together with slope 0 means
    ///                   unlimited.
    /// @param  slope     Highest slope [token units a second].
    struct DefaultRateLimits {
        uint256 maxAmount;
        uint256 slope;
    }

    /**********************************************************************************************/
    /*** Events                                                                                 ***/
    /**********************************************************************************************/

    event Rely(address indexed usr);

    event Deny(address indexed usr);

    event SetUserRole(address indexed who, uint8 indexed role, bool enabled);

    event SetRoleAction(uint8 indexed role, bytes4 sig, bool enabled);

    event Stop();

    event Start();

    event SetHop(address indexed rateLimits, uint256 value);

    event SetMaxChange(address indexed rateLimits, uint256 value);

    event AddCBeam(address indexed cBeam);

    event DelCBeam(address indexed cBeam);

    event AddRateLimits(address indexed rateLimits);

    event DelRateLimits(address indexed rateLimits);

    event AddController(address indexed controller);

    event DelController(address indexed controller);

    event SetCBeamForController(address indexed controller, address indexed cBeam);

    event UnsetCBeamForController(address indexed controller, address indexed cBeam);

    event SetCBeamForRateLimits(address indexed rateLimits, address indexed cBeam);

    event UnsetCBeamForRateLimits(address indexed rateLimits, address indexed cBeam);

    event AddInitRateLimits(bytes32 indexed key, address indexed rateLimits, uint256 maxAmount, uint256 slope);

    event DelInitRateLimits(bytes32 indexed key, address indexed rateLimits);

    event AddInitControllerActions(bytes32 indexed key, address indexed controller);

    event DelInitControllerActions(bytes32 indexed key, address indexed controller);

    /**********************************************************************************************/
    /*** Ward functions                                                                         ***/
    /**********************************************************************************************/

    /// @notice Makes `usr` a ward: it may call everything here. Only wards.
    function rely(address usr) external;

    /// @notice Makes `usr` no longer a ward. It may be the caller. Only wards.
    function deny(address usr) external;

    /// @notice Gives `who` a role, or takes it. Only wards.
    /// @param  role    0 to 255.
    /// @param  enabled Whether it holds the role from now on.
    function setUserRole(address who, uint8 role, bool enabled) external;

    /// @notice Lets a role call a function here, or not. Only wards.
    /// @param  role    0 to 255.
    /// @param  sig     Selector of the function.
    /// @param  enabled Whether the role may call it from now on.
    function setRoleAction(uint8 role, bytes4 sig, bool enabled) external;

    /**********************************************************************************************/
    /*** Role functions: additions, which a timelock holds                                      ***/
    /**********************************************************************************************/

    /// @notice Lets the Configurator work again.
    function start() external;

    /// @notice Sets the least time between two increases of one key.
    /// @param  rateLimits_ RateLimits that it is for, zero for all without one of their own.
    /// @param  value       Time [seconds]. 0: no value of its own; general 0 as well means no
    ///                     increase at all.
    function setHop(address rateLimits_, uint256 value) external;

    /// @notice Sets how far one increase may go.
    /// @dev    Error: `BeamState/maxChange-below-1x`.
    /// @param  rateLimits_ RateLimits that it is for, zero for all without one of their own.
    /// @param  value       Multiplier of the present value, at least 1e18 [WAD: 1.2e18 is +20 %].
    function setMaxChange(address rateLimits_, uint256 value) external;

    /// @notice Makes a RateLimits known, so that a cBEAM can be paired with it.
    function addRateLimits(address rateLimits_) external;

    /// @notice Makes a Controller known, so that a cBEAM can be paired with it.
    function addController(address controller) external;

    /// @notice Makes a cBEAM holder known, so that it can be paired.
    function addCBeam(address cBeam) external;

    /// @notice Sets what a key may always be set to, on one RateLimits or on all. A standing
    ///         allowance, not spent by use.
    /// @param  key         Key of the limit.
    /// @param  rateLimits_ RateLimits that it is for, zero for all without one of their own.
    /// @param  maxAmount   See `DefaultRateLimits`.
    /// @param  slope       See `DefaultRateLimits`.
    function addInitRateLimits(bytes32 key, address rateLimits_, uint256 maxAmount, uint256 slope) external;

    /// @notice Approves one exact call for one Controller or for all. It may be made any number of
    ///         times.
    /// @param  data       Whole calldata.
    /// @param  controller Controller that it is for, zero for all.
    /// @return key        keccak256 of `data`, by which it is checked and deleted.
    function addInitControllerActions(bytes calldata data, address controller) external returns (bytes32 key);

    /**********************************************************************************************/
    /*** Role functions: removals and pairings, without delay                                   ***/
    /**********************************************************************************************/

    /// @notice Stops the Configurator, for everybody.
    function stop() external;

    /// @notice Makes a RateLimits unknown: no new pairing. Existing pairings go on until each is
    ///         unset.
    function delRateLimits(address rateLimits_) external;

    /// @notice Makes a Controller unknown: no new pairing. Existing pairings go on until each is
    ///         unset.
    function delController(address controller) external;

    /// @notice Makes a cBEAM holder unknown: no new pairing. Existing pairings go on until each is
    ///         unset.
    function delCBeam(address cBeam) external;

    /// @notice Lets `cBeam` set the limits of `rateLimits_`.
    /// @dev    Errors: `BeamState/not-existing-rateLimits`, `BeamState/not-existing-cBeam`.
    function setCBeamForRateLimits(address rateLimits_, address cBeam) external;

    /// @notice Ends what `setCBeamForRateLimits` began.
    function unsetCBeamForRateLimits(address rateLimits_, address cBeam) external;

    /// @notice Lets `cBeam` make approved calls to `controller`.
    /// @dev    Errors: `BeamState/not-existing-controller`, `BeamState/not-existing-cBeam`.
    function setCBeamForController(address controller, address cBeam) external;

    /// @notice Ends what `setCBeamForController` began.
    function unsetCBeamForController(address controller, address cBeam) external;

    /// @notice Deletes an init. Deleting a restricted one exposes the general one, if there is one.
    function delInitRateLimits(bytes32 key, address rateLimits_) external;

    /// @notice Withdraws the approval of a call.
    /// @param  key        keccak256 of the whole calldata.
    /// @param  controller Controller that it was for, zero for all.
    function delInitControllerActions(bytes32 key, address controller) external;

    /**********************************************************************************************/
    /*** Views                                                                                  ***/
    /**********************************************************************************************/

    /// @notice 1 if `usr` is a ward.
    function wards(address usr) external view returns (uint256);

    /// @notice The roles of `usr`, one bit each, role 0 the lowest.
    function userRoles(address usr) external view returns (bytes32);

    /// @notice The roles that may call `sig`, one bit each, role 0 the lowest.
    function actionsRoles(bytes4 sig) external view returns (bytes32);

    /// @notice Whether `usr` holds `role`.
    function hasUserRole(address usr, uint8 role) external view returns (bool);

    /// @notice Whether `role` may call `sig`.
    function isActionInRole(bytes4 sig, uint8 role) external view returns (bool);

    /// @notice 1 if the RateLimits is known.
    function rateLimits(address rateLimits_) external view returns (uint256);

    /// @notice 1 if the Controller is known.
    function controllers(address controller) external view returns (uint256);

    /// @notice 1 if the cBEAM holder is known.
    function cBeams(address cBeam) external view returns (uint256);

    /// @notice 1 if `cBeam` sets the limits of `rateLimits_`.
    function rateLimitsCBeams(address rateLimits_, address cBeam) external view returns (uint256);

    /// @notice 1 if `cBeam` makes approved calls to `controller`.
    function controllersCBeams(address controller, address cBeam) external view returns (uint256);

    /// @notice The init stored for exactly this pair.
    function initRateLimits(bytes32 key, address rateLimits_) external view returns (uint256 maxAmount, uint256 slope);

    /// @notice The init that holds: the restricted one, or the general one when the restricted one
    ///         is (0, 0).
    function getInitRateLimits(bytes32 key, address rateLimits_) external view returns (DefaultRateLimits memory);

    /// @notice Whether the call is approved for exactly this Controller.
    function initControllerActions(bytes32 key, address controller) external view returns (bool);

    /// @notice Whether the call is approved for this Controller, by itself or generally.
    function isControllerActionEnabled(bytes32 key, address controller) external view returns (bool);

    /// @notice The hop stored for exactly this address [seconds].
    function hop(address rateLimits_) external view returns (uint256);

    /// @notice The hop that holds: its own, or the general one when its own is 0 [seconds].
    function getHop(address rateLimits_) external view returns (uint256);

    /// @notice The maxChange stored for exactly this address [WAD].
    function maxChange(address rateLimits_) external view returns (uint256);

    /// @notice The maxChange that holds: its own, or the general one when its own is 0 [WAD].
    function getMaxChange(address rateLimits_) external view returns (uint256);

    /// @notice Whether the Configurator is stopped.
    function stopped() external view returns (bool);
}
