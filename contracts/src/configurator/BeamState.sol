// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {IBeamState} from "./interfaces/IBeamState.sol";

/// @title  BeamState
/// @notice Deployed by whoever becomes its first ward; a deployer that shall not stay one relies on
///         its successor and denies itself.
contract BeamState is IBeamState {
    /**********************************************************************************************/
    /*** State                                                                                  ***/
    /**********************************************************************************************/

    uint256 private constant WAD = 1e18;

    /// @dev Index of general entries.
    address private constant GENERAL = address(0);

    /// @inheritdoc IBeamState
    mapping(address usr => uint256 flag) public wards;

    /// @inheritdoc IBeamState
    mapping(address usr => bytes32 roles) public userRoles;

    /// @inheritdoc IBeamState
    mapping(bytes4 sig => bytes32 roles) public actionsRoles;

    /// @inheritdoc IBeamState
    mapping(address rateLimits_ => uint256 flag) public rateLimits;

    /// @inheritdoc IBeamState
    mapping(address controller => uint256 flag) public controllers;

    /// @inheritdoc IBeamState
    mapping(address cBeam => uint256 flag) public cBeams;

    /// @inheritdoc IBeamState
    mapping(address rateLimits_ => mapping(address cBeam => uint256 flag)) public rateLimitsCBeams;

    /// @inheritdoc IBeamState
    mapping(address controller => mapping(address cBeam => uint256 flag)) public controllersCBeams;

    /// @inheritdoc IBeamState
    mapping(bytes32 key => mapping(address rateLimits_ => DefaultRateLimits init)) public initRateLimits;

    /// @inheritdoc IBeamState
    mapping(bytes32 key => mapping(address controller => bool approved)) public initControllerActions;

    /// @inheritdoc IBeamState
    mapping(address rateLimits_ => uint256 value) public hop;

    /// @inheritdoc IBeamState
    mapping(address rateLimits_ => uint256 value) public maxChange;

    /// @inheritdoc IBeamState
    bool public stopped;

    /**********************************************************************************************/
    /*** Construction                                                                           ***/
    /**********************************************************************************************/

    constructor() {
        wards[msg.sender] = 1;
        emit Rely(msg.sender);
    }

    /**********************************************************************************************/
    /*** Modifiers                                                                              ***/
    /**********************************************************************************************/

    modifier auth() {
        require(wards[msg.sender] == 1, "BeamState/not-authorized");
        _;
    }

    modifier roleAuth() {
        require(
            (userRoles[msg.sender] & actionsRoles[msg.sig]) != 0 || wards[msg.sender] == 1,
            "BeamState/role-not-authorized"
        );
        _;
    }

    /**********************************************************************************************/
    /*** Ward functions                                                                         ***/
    /**********************************************************************************************/

    /// @inheritdoc IBeamState
    function rely(address usr) external auth {
        wards[usr] = 1;
        emit Rely(usr);
    }

    /// @inheritdoc IBeamState
    function deny(address usr) external auth {
        wards[usr] = 0;
        emit Deny(usr);
    }

    /// @inheritdoc IBeamState
    function setUserRole(address who, uint8 role, bool enabled) external auth {
        userRoles[who] = _withBit(userRoles[who], role, enabled);
        emit SetUserRole(who, role, enabled);
    }

    /// @inheritdoc IBeamState
    function setRoleAction(uint8 role, bytes4 sig, bool enabled) external auth {
        actionsRoles[sig] = _withBit(actionsRoles[sig], role, enabled);
        emit SetRoleAction(role, sig, enabled);
    }

    /**********************************************************************************************/
    /*** Role functions: additions, which a timelock holds                                      ***/
    /**********************************************************************************************/

    /// @inheritdoc IBeamState
    function start() external roleAuth {
        stopped = false;
        emit Start();
    }

    /// @inheritdoc IBeamState
    function setHop(address rateLimits_, uint256 value) external roleAuth {
        hop[rateLimits_] = value;
        emit SetHop(rateLimits_, value);
    }

    /// @inheritdoc IBeamState
    function setMaxChange(address rateLimits_, uint256 value) external roleAuth {
        require(value >= WAD, "BeamState/maxChange-below-1x");

        maxChange[rateLimits_] = value;
        emit SetMaxChange(rateLimits_, value);
    }

    /// @inheritdoc IBeamState
    function addRateLimits(address rateLimits_) external roleAuth {
        rateLimits[rateLimits_] = 1;
        emit AddRateLimits(rateLimits_);
    }

    /// @inheritdoc IBeamState
    function addController(address controller) external roleAuth {
        controllers[controller] = 1;
        emit AddController(controller);
    }

    /// @inheritdoc IBeamState
    function addCBeam(address cBeam) external roleAuth {
        cBeams[cBeam] = 1;
        emit AddCBeam(cBeam);
    }

    /// @inheritdoc IBeamState
    function addInitRateLimits(bytes32 key, address rateLimits_, uint256 maxAmount, uint256 slope) external roleAuth {
        initRateLimits[key][rateLimits_] = DefaultRateLimits({maxAmount: maxAmount, slope: slope});
        emit AddInitRateLimits(key, rateLimits_, maxAmount, slope);
    }

    /// @inheritdoc IBeamState
    function addInitControllerActions(bytes calldata data, address controller) external roleAuth returns (bytes32 key) {
        key = keccak256(data);

        initControllerActions[key][controller] = true;
        emit AddInitControllerActions(key, controller);
    }

    /**********************************************************************************************/
    /*** Role functions: removals and pairings, without delay                                   ***/
    /**********************************************************************************************/

    /// @inheritdoc IBeamState
    function stop() external roleAuth {
        stopped = true;
        emit Stop();
    }

    /// @inheritdoc IBeamState
    function delRateLimits(address rateLimits_) external roleAuth {
        rateLimits[rateLimits_] = 0;
        emit DelRateLimits(rateLimits_);
    }

    /// @inheritdoc IBeamState
    function delController(address controller) external roleAuth {
        controllers[controller] = 0;
        emit DelController(controller);
    }

    /// @inheritdoc IBeamState
    function delCBeam(address cBeam) external roleAuth {
        cBeams[cBeam] = 0;
        emit DelCBeam(cBeam);
    }

    /// @inheritdoc IBeamState
    function setCBeamForRateLimits(address rateLimits_, address cBeam) external roleAuth {
        require(rateLimits[rateLimits_] == 1, "BeamState/not-existing-rateLimits");
        require(cBeams[cBeam] == 1, "BeamState/not-existing-cBeam");

        rateLimitsCBeams[rateLimits_][cBeam] = 1;
        emit SetCBeamForRateLimits(rateLimits_, cBeam);
    }

    /// @inheritdoc IBeamState
    function unsetCBeamForRateLimits(address rateLimits_, address cBeam) external roleAuth {
        rateLimitsCBeams[rateLimits_][cBeam] = 0;
        emit UnsetCBeamForRateLimits(rateLimits_, cBeam);
    }

    /// @inheritdoc IBeamState
    function setCBeamForController(address controller, address cBeam) external roleAuth {
        require(controllers[controller] == 1, "BeamState/not-existing-controller");
        require(cBeams[cBeam] == 1, "BeamState/not-existing-cBeam");

        controllersCBeams[controller][cBeam] = 1;
        emit SetCBeamForController(controller, cBeam);
    }

    /// @inheritdoc IBeamState
    function unsetCBeamForController(address controller, address cBeam) external roleAuth {
        controllersCBeams[controller][cBeam] = 0;
        emit UnsetCBeamForController(controller, cBeam);
    }

    /// @inheritdoc IBeamState
    function delInitRateLimits(bytes32 key, address rateLimits_) external roleAuth {
        delete initRateLimits[key][rateLimits_];
        emit DelInitRateLimits(key, rateLimits_);
    }

    /// @inheritdoc IBeamState
    function delInitControllerActions(bytes32 key, address controller) external roleAuth {
        delete initControllerActions[key][controller];
        emit DelInitControllerActions(key, controller);
    }

    /**********************************************************************************************/
    /*** Views                                                                                  ***/
    /**********************************************************************************************/

    /// @inheritdoc IBeamState
    function hasUserRole(address usr, uint8 role) external view returns (bool) {
        return (userRoles[usr] & _bit(role)) != 0;
    }

    /// @inheritdoc IBeamState
    function isActionInRole(bytes4 sig, uint8 role) external view returns (bool) {
        return (actionsRoles[sig] & _bit(role)) != 0;
    }

    /// @inheritdoc IBeamState
    function getInitRateLimits(bytes32 key, address rateLimits_) external view returns (DefaultRateLimits memory) {
        DefaultRateLimits memory restricted = initRateLimits[key][rateLimits_];
        bool absent = restricted.maxAmount == 0 && restricted.slope == 0;

        return absent ? initRateLimits[key][GENERAL] : restricted;
    }

    /// @inheritdoc IBeamState
    function isControllerActionEnabled(bytes32 key, address controller) external view returns (bool) {
        return initControllerActions[key][controller] || initControllerActions[key][GENERAL];
    }

    /// @inheritdoc IBeamState
    function getHop(address rateLimits_) external view returns (uint256) {
        return _ownOrGeneral(hop, rateLimits_);
    }

    /// @inheritdoc IBeamState
    function getMaxChange(address rateLimits_) external view returns (uint256) {
        return _ownOrGeneral(maxChange, rateLimits_);
    }

    /**********************************************************************************************/
    /*** Internal functions                                                                     ***/
    /**********************************************************************************************/

    function _ownOrGeneral(mapping(address => uint256) storage values, address rateLimits_)
        private
        view
        returns (uint256)
    {
        uint256 own = values[rateLimits_];
        return own != 0 ? own : values[GENERAL];
    }

    function _bit(uint8 role) private pure returns (bytes32) {
        return bytes32(uint256(1) << role);
    }

    function _withBit(bytes32 roles, uint8 role, bool enabled) private pure returns (bytes32) {
        return enabled ? roles | _bit(role) : roles & ~_bit(role);
    }
}
