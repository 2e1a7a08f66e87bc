// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {Pausable} from "@openzeppelin/contracts/utils/Pausable.sol";

import {BeamState} from "../../src/configurator/BeamState.sol";
import {Timelock} from "../../src/configurator/Timelock.sol";
import {IBeamState} from "../../src/configurator/interfaces/IBeamState.sol";
import {Test} from "../support/Test.sol";

abstract contract TimelockTestBase is Test {
    uint256 internal constant START = 1_800_000_000;
    uint256 internal constant DELAY = 14 days;
    bytes32 internal constant SALT = "SALT";

    address internal admin = makeAddr("admin");
    address internal council = makeAddr("council");
    address internal pauser = makeAddr("pauser");
    address internal stranger = makeAddr("stranger");

    Timelock internal timelock;
    BeamState internal beamState;

    address[] internal targets;
    uint256[] internal values;
    bytes[] internal payloads;
    bytes32 internal id;

    function setUp() external {
        vm.warp(START);

        timelock = new Timelock(DELAY, admin);
        beamState = new BeamState();
        beamState.rely(address(timelock));

        vm.startPrank(admin);
        timelock.grantRole(timelock.PROPOSER_ROLE(), council);
        timelock.grantRole(timelock.CANCELLER_ROLE(), council);
        timelock.grantRole(timelock.PAUSER_ROLE(), pauser);
        vm.stopPrank();

        _push(address(beamState), abi.encodeCall(IBeamState.addRateLimits, (address(1))));
        _push(address(beamState), abi.encodeCall(IBeamState.addCBeam, (address(2))));
        id = timelock.hashOperationBatch(targets, values, payloads, 0, SALT);
    }

    function _push(address target, bytes memory payload) internal {
        targets.push(target);
        values.push(0);
        payloads.push(payload);
    }

    function _schedule(uint256 delay) internal {
        vm.prank(council);
        timelock.scheduleBatch(targets, values, payloads, 0, SALT, delay);
    }

    function _execute() internal {
        vm.prank(stranger);
        timelock.executeBatch(targets, values, payloads, 0, SALT);
    }

    function _pause() internal {
        vm.prank(pauser);
        timelock.pause();
    }

    function _expectUnauthorized(address caller, bytes32 role) internal {
        vm.expectRevert(abi.encodeWithSelector(IAccessControl.AccessControlUnauthorizedAccount.selector, caller, role));
        vm.prank(caller);
    }
}

contract TimelockFailureTests is TimelockTestBase {
    function test_constructor_zeroAdmin() external {
        assertCreationReverts(
            type(Timelock).creationCode, abi.encode(DELAY, address(0)), errorOf("Timelock/zero-admin")
        );
    }

    function test_schedule() external {
        vm.expectRevert("Timelock/use-scheduleBatch");
        vm.prank(council);
        timelock.schedule(targets[0], 0, payloads[0], 0, SALT, DELAY);
    }

    function test_execute() external {
        vm.expectRevert("Timelock/use-executeBatch");
        timelock.execute(targets[0], 0, payloads[0], 0, SALT);
    }

    function test_scheduleBatch_notProposer() external {
        _expectUnauthorized(stranger, keccak256("PROPOSER_ROLE"));
        timelock.scheduleBatch(targets, values, payloads, 0, SALT, DELAY);
    }

    /// @dev The admin decides who proposes, and proposes nothing.
    function test_scheduleBatch_adminIsNotProposer() external {
        _expectUnauthorized(admin, keccak256("PROPOSER_ROLE"));
        timelock.scheduleBatch(targets, values, payloads, 0, SALT, DELAY);
    }

    function test_scheduleBatch_itself() external {
        _push(address(timelock), abi.encodeCall(TimelockController.updateDelay, (0)));

        vm.expectRevert("Timelock/self-calls-disabled");
        vm.prank(council);
        timelock.scheduleBatch(targets, values, payloads, 0, SALT, DELAY);
    }

    function test_scheduleBatch_delay_boundary() external {
        vm.expectRevert(abi.encodeWithSelector(TimelockController.TimelockInsufficientDelay.selector, DELAY - 1, DELAY));
        vm.prank(council);
        timelock.scheduleBatch(targets, values, payloads, 0, SALT, DELAY - 1);

        _schedule(DELAY);
    }

    /// @dev The delay is not part of the id: the same content and salt cannot be scheduled beside
    ///      itself.
    function test_scheduleBatch_twice() external {
        _schedule(DELAY);

        vm.expectRevert(
            abi.encodeWithSelector(
                TimelockController.TimelockUnexpectedOperationState.selector,
                id,
                _bit(TimelockController.OperationState.Unset)
            )
        );
        vm.prank(council);
        timelock.scheduleBatch(targets, values, payloads, 0, SALT, DELAY + 1);
    }

    function test_scheduleBatch_againAfterExecution() external {
        _schedule(DELAY);
        skip(DELAY);
        _execute();

        vm.expectRevert(
            abi.encodeWithSelector(
                TimelockController.TimelockUnexpectedOperationState.selector,
                id,
                _bit(TimelockController.OperationState.Unset)
            )
        );
        vm.prank(council);
        timelock.scheduleBatch(targets, values, payloads, 0, SALT, DELAY);
    }

    function test_executeBatch_delay_boundary() external {
        _schedule(DELAY);

        vm.warp(START + DELAY - 1);
        vm.expectRevert(
            abi.encodeWithSelector(
                TimelockController.TimelockUnexpectedOperationState.selector,
                id,
                _bit(TimelockController.OperationState.Ready)
            )
        );
        timelock.executeBatch(targets, values, payloads, 0, SALT);

        vm.warp(START + DELAY);
        _execute();
    }

    function test_executeBatch_allOrNone() external {
        _push(address(beamState), abi.encodeCall(IBeamState.setMaxChange, (address(0), 1e18 - 1)));
        _schedule(DELAY);
        skip(DELAY);

        vm.expectRevert("BeamState/maxChange-below-1x");
        timelock.executeBatch(targets, values, payloads, 0, SALT);
        assertEq(beamState.rateLimits(address(1)), 0);
    }

    function test_cancel_notCanceller() external {
        _schedule(DELAY);

        _expectUnauthorized(stranger, keccak256("CANCELLER_ROLE"));
        timelock.cancel(id);
    }

    function test_paused() external {
        _schedule(DELAY);
        skip(DELAY);
        _pause();

        vm.expectRevert(Pausable.EnforcedPause.selector);
        timelock.executeBatch(targets, values, payloads, 0, SALT);

        vm.startPrank(council);
        vm.expectRevert(Pausable.EnforcedPause.selector);
        timelock.scheduleBatch(targets, values, payloads, 0, "OTHER", DELAY);
        vm.expectRevert(Pausable.EnforcedPause.selector);
        timelock.cancel(id);
        vm.stopPrank();
    }

    function test_pause_notPauser() external {
        _expectUnauthorized(council, keccak256("PAUSER_ROLE"));
        timelock.pause();
    }

    function test_pause_twice() external {
        _pause();

        vm.expectRevert(Pausable.EnforcedPause.selector);
        vm.prank(pauser);
        timelock.pause();
    }

    function test_unpause_notAdmin() external {
        _pause();

        _expectUnauthorized(pauser, 0);
        timelock.unpause();
    }

    function test_unpause_notPaused() external {
        vm.expectRevert(Pausable.ExpectedPause.selector);
        vm.prank(admin);
        timelock.unpause();
    }

    function test_updateDelayImmediately_notAdmin() external {
        _expectUnauthorized(council, 0);
        timelock.updateDelayImmediately(1);
    }

    function test_updateDelay_adminDirectly() external {
        vm.expectRevert(abi.encodeWithSelector(TimelockController.TimelockUnauthorizedCaller.selector, admin));
        vm.prank(admin);
        timelock.updateDelay(1);
    }

    function _bit(TimelockController.OperationState state) internal pure returns (bytes32) {
        return bytes32(1 << uint8(state));
    }
}

contract TimelockSuccessTests is TimelockTestBase {
    function test_constructor() external view {
        assertEq(timelock.getMinDelay(), DELAY);
        assertTrue(timelock.hasRole(0, admin));
        assertFalse(timelock.hasRole(0, address(timelock)));
        assertFalse(timelock.hasRole(0, address(this)));
        assertTrue(timelock.hasRole(timelock.EXECUTOR_ROLE(), address(0)));
        assertFalse(timelock.hasRole(timelock.PROPOSER_ROLE(), admin));
        assertFalse(timelock.paused());
    }

    function test_scheduleBatch() external {
        for (uint256 i; i < targets.length; ++i) {
            vm.expectEmit(address(timelock));
            emit TimelockController.CallScheduled(id, i, targets[i], values[i], payloads[i], 0, DELAY);
        }
        vm.expectEmit(address(timelock));
        emit TimelockController.CallSalt(id, SALT);

        _schedule(DELAY);

        assertEq(id, keccak256(abi.encode(targets, values, payloads, bytes32(0), SALT)));
        assertEq(timelock.getTimestamp(id), START + DELAY);
        assertTrue(timelock.isOperationPending(id));
        assertFalse(timelock.isOperationReady(id));
    }

    function test_executeBatch_byAnyone() external {
        _schedule(DELAY);
        skip(DELAY);
        assertTrue(timelock.isOperationReady(id));

        for (uint256 i; i < targets.length; ++i) {
            vm.expectEmit(address(timelock));
            emit TimelockController.CallExecuted(id, i, targets[i], values[i], payloads[i]);
        }
        _execute();

        assertTrue(timelock.isOperationDone(id));
        assertEq(beamState.rateLimits(address(1)), 1);
        assertEq(beamState.cBeams(address(2)), 1);
    }

    function test_executeBatch_withValue() external {
        targets.push(makeAddr("payee"));
        values.push(3);
        payloads.push("");
        _schedule(DELAY);
        skip(DELAY);
        vm.deal(stranger, 3);

        vm.prank(stranger);
        timelock.executeBatch{value: 3}(targets, values, payloads, 0, SALT);

        assertEq(makeAddr("payee").balance, 3);
    }

    function test_executeBatch_predecessor() external {
        _schedule(DELAY);
        vm.prank(council);
        timelock.scheduleBatch(targets, values, payloads, id, "SECOND", DELAY);
        skip(DELAY);

        vm.expectRevert(abi.encodeWithSelector(TimelockController.TimelockUnexecutedPredecessor.selector, id));
        timelock.executeBatch(targets, values, payloads, id, "SECOND");

        _execute();
        timelock.executeBatch(targets, values, payloads, id, "SECOND");
    }

    function test_cancel() external {
        _schedule(DELAY);

        vm.expectEmit(address(timelock));
        emit TimelockController.Cancelled(id);
        vm.prank(council);
        timelock.cancel(id);

        assertFalse(timelock.isOperation(id));
    }

    /// @dev Time goes on while it is paused: what became ready meanwhile can go at once.
    function test_pauseAndUnpause() external {
        _schedule(DELAY);

        vm.expectEmit(address(timelock));
        emit Pausable.Paused(pauser);
        _pause();
        assertTrue(timelock.paused());

        skip(DELAY);
        vm.expectEmit(address(timelock));
        emit Pausable.Unpaused(admin);
        vm.prank(admin);
        timelock.unpause();

        _execute();
        assertTrue(timelock.isOperationDone(id));
    }

    function test_updateDelayImmediately() external {
        _schedule(DELAY);

        vm.expectEmit(address(timelock));
        emit TimelockController.MinDelayChange(DELAY, 3);
        vm.prank(admin);
        timelock.updateDelayImmediately(3);

        assertEq(timelock.getMinDelay(), 3);
        assertEq(timelock.getTimestamp(id), START + DELAY);
    }

    function test_updateDelayImmediately_whilePaused() external {
        _pause();

        vm.prank(admin);
        timelock.updateDelayImmediately(3);
        assertEq(timelock.getMinDelay(), 3);
    }

    function testFuzz_scheduleBatch_anyDelayFromTheMinimumOn(uint256 delay) external {
        delay = bound(delay, DELAY, 1_000 * 365 days);
        _schedule(delay);

        vm.warp(START + delay - 1);
        assertFalse(timelock.isOperationReady(id));
        vm.warp(START + delay);
        assertTrue(timelock.isOperationReady(id));
    }
}
