// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {Pausable} from "@openzeppelin/contracts/utils/Pausable.sol";

import {ITimelock} from "./interfaces/ITimelock.sol";

/// @title Timelock
contract Timelock is ITimelock, TimelockController, Pausable {
    /**********************************************************************************************/
    /*** State                                                                                  ***/
    /**********************************************************************************************/

    /// @inheritdoc ITimelock
    bytes32 public constant PAUSER_ROLE = keccak256("PAUSER_ROLE");

    /**********************************************************************************************/
    /*** Construction                                                                           ***/
    /**********************************************************************************************/

    /// @dev Proposers, cancellers and pausers are granted by the admin afterwards. The role that
    ///      OpenZeppelin gives the timelock over itself is taken back: it could only be used by
    ///      operations, and those cannot target it.
    /// @param minDelay Least delay of an operation [seconds].
    /// @param admin    First holder of DEFAULT_ADMIN_ROLE, and the only one.
    constructor(uint256 minDelay, address admin)
        TimelockController(minDelay, new address[](0), new address[](0), admin)
    {
        require(admin != address(0), "Timelock/zero-admin");

        _grantRole(EXECUTOR_ROLE, address(0));
        _revokeRole(DEFAULT_ADMIN_ROLE, address(this));
    }

    /**********************************************************************************************/
    /*** Pauser functions                                                                       ***/
    /**********************************************************************************************/

    /// @inheritdoc ITimelock
    function pause() external onlyRole(PAUSER_ROLE) {
        _pause();
    }

    /**********************************************************************************************/
    /*** Admin functions                                                                        ***/
    /**********************************************************************************************/

    /// @inheritdoc ITimelock
    function unpause() external onlyRole(DEFAULT_ADMIN_ROLE) {
        _unpause();
    }

    /// @inheritdoc ITimelock
    /// @dev OpenZeppelin lets only the timelock itself set its delay, hence the external call to
    ///      itself.
    function updateDelayImmediately(uint256 newDelay) external onlyRole(DEFAULT_ADMIN_ROLE) {
        this.updateDelay(newDelay);
    }

    /**********************************************************************************************/
    /*** Operations                                                                             ***/
    /**********************************************************************************************/

    /// @notice As OpenZeppelin's, unless paused and never on the timelock itself. Only
    ///         PROPOSER_ROLE.
    /// @inheritdoc TimelockController
    function scheduleBatch(
        address[] calldata targets,
        uint256[] calldata values,
        bytes[] calldata payloads,
        bytes32 predecessor,
        bytes32 salt,
        uint256 delay
    ) public override whenNotPaused {
        for (uint256 i; i < targets.length; ++i) {
            require(targets[i] != address(this), "Timelock/self-calls-disabled");
        }

        super.scheduleBatch(targets, values, payloads, predecessor, salt, delay);
    }

    /// @notice As OpenZeppelin's, unless paused. Anyone.
    /// @inheritdoc TimelockController
    function executeBatch(
        address[] calldata targets,
        uint256[] calldata values,
        bytes[] calldata payloads,
        bytes32 predecessor,
        bytes32 salt
    ) public payable override whenNotPaused {
        super.executeBatch(targets, values, payloads, predecessor, salt);
    }

    /// @notice As OpenZeppelin's, unless paused. Only CANCELLER_ROLE.
    /// @inheritdoc TimelockController
    function cancel(bytes32 id) public override whenNotPaused {
        super.cancel(id);
    }

    /// @notice Refused: one call is a batch of one.
    function schedule(address, uint256, bytes calldata, bytes32, bytes32, uint256) public pure override {
        revert("Timelock/use-scheduleBatch");
    }

    /// @notice Refused: one call is a batch of one.
    function execute(address, uint256, bytes calldata, bytes32, bytes32) public payable override {
        revert("Timelock/use-executeBatch");
    }
}
