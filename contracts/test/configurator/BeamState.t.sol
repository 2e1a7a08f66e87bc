// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {BeamState} from "../../src/configurator/BeamState.sol";
import {IBeamState} from "../../src/configurator/interfaces/IBeamState.sol";
import {Test} from "../support/Test.sol";

abstract contract BeamStateTestBase is Test {
    uint8 internal constant DELAYED = 1;
    uint8 internal constant IMMEDIATE = 2;
    bytes32 internal constant KEY = "KEY";

    address internal timelock = makeAddr("timelock");
    address internal council = makeAddr("council");
    address internal stranger = makeAddr("stranger");
    address internal rateLimits = makeAddr("rateLimits");
    address internal controller = makeAddr("controller");
    address internal cBeam = makeAddr("cBeam");

    BeamState internal beamState;

    function setUp() public virtual {
        beamState = new BeamState();

        beamState.setUserRole(timelock, DELAYED, true);
        beamState.setUserRole(council, IMMEDIATE, true);
        bytes[] memory calls = _delayedCalls();
        for (uint256 i; i < calls.length; ++i) {
            beamState.setRoleAction(DELAYED, bytes4(calls[i]), true);
        }
        calls = _immediateCalls();
        for (uint256 i; i < calls.length; ++i) {
            beamState.setRoleAction(IMMEDIATE, bytes4(calls[i]), true);
        }
    }

    /// @dev Everything that the timelock may call, in an order that succeeds.
    function _delayedCalls() internal view returns (bytes[] memory calls) {
        calls = new bytes[](8);
        calls[0] = abi.encodeCall(IBeamState.start, ());
        calls[1] = abi.encodeCall(IBeamState.setHop, (rateLimits, 1));
        calls[2] = abi.encodeCall(IBeamState.setMaxChange, (rateLimits, 1e18));
        calls[3] = abi.encodeCall(IBeamState.addRateLimits, (rateLimits));
        calls[4] = abi.encodeCall(IBeamState.addController, (controller));
        calls[5] = abi.encodeCall(IBeamState.addCBeam, (cBeam));
        calls[6] = abi.encodeCall(IBeamState.addInitRateLimits, (KEY, rateLimits, 1, 1));
        calls[7] = abi.encodeCall(IBeamState.addInitControllerActions, (hex"1234", controller));
    }

    /// @dev Everything that the council may call, in an order that succeeds after `_delayedCalls`.
    function _immediateCalls() internal view returns (bytes[] memory calls) {
        calls = new bytes[](10);
        calls[0] = abi.encodeCall(IBeamState.stop, ());
        calls[1] = abi.encodeCall(IBeamState.setCBeamForRateLimits, (rateLimits, cBeam));
        calls[2] = abi.encodeCall(IBeamState.setCBeamForController, (controller, cBeam));
        calls[3] = abi.encodeCall(IBeamState.unsetCBeamForRateLimits, (rateLimits, cBeam));
        calls[4] = abi.encodeCall(IBeamState.unsetCBeamForController, (controller, cBeam));
        calls[5] = abi.encodeCall(IBeamState.delInitRateLimits, (KEY, rateLimits));
        calls[6] = abi.encodeCall(IBeamState.delInitControllerActions, (keccak256(hex"1234"), controller));
        calls[7] = abi.encodeCall(IBeamState.delRateLimits, (rateLimits));
        calls[8] = abi.encodeCall(IBeamState.delController, (controller));
        calls[9] = abi.encodeCall(IBeamState.delCBeam, (cBeam));
    }

    function _wardCalls() internal view returns (bytes[] memory calls) {
        calls = new bytes[](4);
        calls[0] = abi.encodeCall(IBeamState.rely, (stranger));
        calls[1] = abi.encodeCall(IBeamState.deny, (stranger));
        calls[2] = abi.encodeCall(IBeamState.setUserRole, (stranger, 1, true));
        calls[3] = abi.encodeCall(IBeamState.setRoleAction, (1, 0x12345678, true));
    }

    function _callAll(address caller, bytes[] memory calls) internal {
        for (uint256 i; i < calls.length; ++i) {
            vm.prank(caller);
            (bool success,) = address(beamState).call(calls[i]);
            assertTrue(success);
        }
    }

    function _refuseAll(address caller, bytes[] memory calls, string memory reason) internal {
        for (uint256 i; i < calls.length; ++i) {
            vm.prank(caller);
            (bool success, bytes memory result) = address(beamState).call(calls[i]);
            assertFalse(success);
            assertEq(result, abi.encodeWithSignature("Error(string)", reason));
        }
    }
}

contract BeamStateFailureTests is BeamStateTestBase {
    function test_wardFunctions_notWard() external {
        _refuseAll(stranger, _wardCalls(), "BeamState/not-authorized");
    }

    /// @dev Roles are no way to more roles.
    function test_wardFunctions_roleHolders() external {
        _refuseAll(timelock, _wardCalls(), "BeamState/not-authorized");
        _refuseAll(council, _wardCalls(), "BeamState/not-authorized");
    }

    function test_roleFunctions_noRole() external {
        _refuseAll(stranger, _delayedCalls(), "BeamState/role-not-authorized");
        _refuseAll(stranger, _immediateCalls(), "BeamState/role-not-authorized");
    }

    /// @dev The council cannot add without delay, and the timelock is not needed to remove.
    function test_roleFunctions_roleOfTheOtherPath() external {
        _refuseAll(council, _delayedCalls(), "BeamState/role-not-authorized");
        _refuseAll(timelock, _immediateCalls(), "BeamState/role-not-authorized");
    }

    function test_roleFunctions_roleTaken() external {
        beamState.setUserRole(council, IMMEDIATE, false);
        _refuseAll(council, _immediateCalls(), "BeamState/role-not-authorized");
    }

    function test_roleFunctions_actionTaken() external {
        beamState.setRoleAction(IMMEDIATE, IBeamState.stop.selector, false);

        vm.expectRevert("BeamState/role-not-authorized");
        vm.prank(council);
        beamState.stop();
    }

    function test_wardFunctions_denied() external {
        beamState.deny(address(this));

        vm.expectRevert("BeamState/not-authorized");
        beamState.rely(address(this));
        vm.expectRevert("BeamState/role-not-authorized");
        beamState.stop();
    }

    function test_setMaxChange_boundary() external {
        vm.expectRevert("BeamState/maxChange-below-1x");
        beamState.setMaxChange(rateLimits, 1e18 - 1);

        beamState.setMaxChange(rateLimits, 1e18);
    }

    function test_setCBeamForRateLimits_unknownRateLimits() external {
        beamState.addCBeam(cBeam);

        vm.expectRevert("BeamState/not-existing-rateLimits");
        beamState.setCBeamForRateLimits(rateLimits, cBeam);
    }

    function test_setCBeamForRateLimits_unknownCBeam() external {
        beamState.addRateLimits(rateLimits);

        vm.expectRevert("BeamState/not-existing-cBeam");
        beamState.setCBeamForRateLimits(rateLimits, cBeam);
    }

    function test_setCBeamForController_unknownController() external {
        beamState.addCBeam(cBeam);

        vm.expectRevert("BeamState/not-existing-controller");
        beamState.setCBeamForController(controller, cBeam);
    }

    function test_setCBeamForController_unknownCBeam() external {
        beamState.addController(controller);

        vm.expectRevert("BeamState/not-existing-cBeam");
        beamState.setCBeamForController(controller, cBeam);
    }

    function test_setCBeam_afterDeletion() external {
        beamState.addRateLimits(rateLimits);
        beamState.addController(controller);
        beamState.addCBeam(cBeam);
        beamState.delRateLimits(rateLimits);
        beamState.delController(controller);

        vm.expectRevert("BeamState/not-existing-rateLimits");
        beamState.setCBeamForRateLimits(rateLimits, cBeam);
        vm.expectRevert("BeamState/not-existing-controller");
        beamState.setCBeamForController(controller, cBeam);
    }
}

contract BeamStateSuccessTests is BeamStateTestBase {
    function test_constructor_senderIsWard() external {
        address predicted = vm.computeCreate2Address(0, keccak256(type(BeamState).creationCode), address(this));
        vm.expectEmit(predicted);
        emit IBeamState.Rely(address(this));

        BeamState deployed = new BeamState{salt: 0}();

        assertEq(deployed.wards(address(this)), 1);
        assertFalse(deployed.stopped());
    }

    function test_roleFunctions_byRole() external {
        _callAll(timelock, _delayedCalls());
        _callAll(council, _immediateCalls());
    }

    function test_roleFunctions_byWard() external {
        _callAll(address(this), _delayedCalls());
        _callAll(address(this), _immediateCalls());
    }

    function test_wards() external {
        vm.expectEmit(address(beamState));
        emit IBeamState.Rely(stranger);
        beamState.rely(stranger);
        assertEq(beamState.wards(stranger), 1);

        vm.expectEmit(address(beamState));
        emit IBeamState.Deny(address(this));
        vm.prank(stranger);
        beamState.deny(address(this));
        assertEq(beamState.wards(address(this)), 0);
    }

    function test_setUserRole() external {
        vm.expectEmit(address(beamState));
        emit IBeamState.SetUserRole(stranger, 255, true);
        beamState.setUserRole(stranger, 255, true);
        beamState.setUserRole(stranger, 0, true);

        assertTrue(beamState.hasUserRole(stranger, 255));
        assertFalse(beamState.hasUserRole(stranger, 1));
        assertEq(beamState.userRoles(stranger), bytes32((uint256(1) << 255) | 1));

        vm.expectEmit(address(beamState));
        emit IBeamState.SetUserRole(stranger, 255, false);
        beamState.setUserRole(stranger, 255, false);
        assertEq(beamState.userRoles(stranger), bytes32(uint256(1)));
    }

    function test_setRoleAction() external {
        vm.expectEmit(address(beamState));
        emit IBeamState.SetRoleAction(7, 0x12345678, true);
        beamState.setRoleAction(7, 0x12345678, true);

        assertTrue(beamState.isActionInRole(0x12345678, 7));
        assertFalse(beamState.isActionInRole(0x12345678, 6));
        assertEq(beamState.actionsRoles(0x12345678), bytes32(uint256(1) << 7));

        vm.expectEmit(address(beamState));
        emit IBeamState.SetRoleAction(7, 0x12345678, false);
        beamState.setRoleAction(7, 0x12345678, false);
        assertEq(beamState.actionsRoles(0x12345678), 0);
    }

    function testFuzz_roles_bitsAreIndependent(uint8 given, uint8 asked) external {
        beamState.setUserRole(stranger, given, true);
        beamState.setRoleAction(given, 0x12345678, true);

        assertEq(beamState.hasUserRole(stranger, asked), given == asked);
        assertEq(beamState.isActionInRole(0x12345678, asked), given == asked);
    }

    function test_stopAndStart() external {
        vm.expectEmit(address(beamState));
        emit IBeamState.Stop();
        beamState.stop();
        assertTrue(beamState.stopped());

        vm.expectEmit(address(beamState));
        emit IBeamState.Start();
        beamState.start();
        assertFalse(beamState.stopped());
    }

    function test_hop() external {
        assertEq(beamState.getHop(rateLimits), 0);

        vm.expectEmit(address(beamState));
        emit IBeamState.SetHop(address(0), 16 hours);
        beamState.setHop(address(0), 16 hours);
        assertEq(beamState.getHop(rateLimits), 16 hours);
        assertEq(beamState.hop(rateLimits), 0);

        beamState.setHop(rateLimits, 18 hours);
        assertEq(beamState.getHop(rateLimits), 18 hours);
        assertEq(beamState.getHop(controller), 16 hours);

        beamState.setHop(rateLimits, 0);
        assertEq(beamState.getHop(rateLimits), 16 hours);
    }

    function test_maxChange() external {
        assertEq(beamState.getMaxChange(rateLimits), 0);

        vm.expectEmit(address(beamState));
        emit IBeamState.SetMaxChange(address(0), 1.2e18);
        beamState.setMaxChange(address(0), 1.2e18);
        assertEq(beamState.getMaxChange(rateLimits), 1.2e18);
        assertEq(beamState.maxChange(rateLimits), 0);

        beamState.setMaxChange(rateLimits, 1.25e18);
        assertEq(beamState.getMaxChange(rateLimits), 1.25e18);
        assertEq(beamState.getMaxChange(controller), 1.2e18);
    }

    function test_rateLimits() external {
        vm.expectEmit(address(beamState));
        emit IBeamState.AddRateLimits(rateLimits);
        beamState.addRateLimits(rateLimits);
        assertEq(beamState.rateLimits(rateLimits), 1);

        vm.expectEmit(address(beamState));
        emit IBeamState.DelRateLimits(rateLimits);
        beamState.delRateLimits(rateLimits);
        assertEq(beamState.rateLimits(rateLimits), 0);
    }

    function test_controllers() external {
        vm.expectEmit(address(beamState));
        emit IBeamState.AddController(controller);
        beamState.addController(controller);
        assertEq(beamState.controllers(controller), 1);

        vm.expectEmit(address(beamState));
        emit IBeamState.DelController(controller);
        beamState.delController(controller);
        assertEq(beamState.controllers(controller), 0);
    }

    function test_cBeams() external {
        vm.expectEmit(address(beamState));
        emit IBeamState.AddCBeam(cBeam);
        beamState.addCBeam(cBeam);
        assertEq(beamState.cBeams(cBeam), 1);

        vm.expectEmit(address(beamState));
        emit IBeamState.DelCBeam(cBeam);
        beamState.delCBeam(cBeam);
        assertEq(beamState.cBeams(cBeam), 0);
    }

    function test_cBeamForRateLimits() external {
        beamState.addRateLimits(rateLimits);
        beamState.addCBeam(cBeam);

        vm.expectEmit(address(beamState));
        emit IBeamState.SetCBeamForRateLimits(rateLimits, cBeam);
        beamState.setCBeamForRateLimits(rateLimits, cBeam);
        assertEq(beamState.rateLimitsCBeams(rateLimits, cBeam), 1);
        assertEq(beamState.controllersCBeams(rateLimits, cBeam), 0);

        vm.expectEmit(address(beamState));
        emit IBeamState.UnsetCBeamForRateLimits(rateLimits, cBeam);
        beamState.unsetCBeamForRateLimits(rateLimits, cBeam);
        assertEq(beamState.rateLimitsCBeams(rateLimits, cBeam), 0);
    }

    function test_cBeamForController() external {
        beamState.addController(controller);
        beamState.addCBeam(cBeam);

        vm.expectEmit(address(beamState));
        emit IBeamState.SetCBeamForController(controller, cBeam);
        beamState.setCBeamForController(controller, cBeam);
        assertEq(beamState.controllersCBeams(controller, cBeam), 1);
        assertEq(beamState.rateLimitsCBeams(controller, cBeam), 0);

        vm.expectEmit(address(beamState));
        emit IBeamState.UnsetCBeamForController(controller, cBeam);
        beamState.unsetCBeamForController(controller, cBeam);
        assertEq(beamState.controllersCBeams(controller, cBeam), 0);
    }

    /// @dev Deleting is soft: a pairing survives it, and must be unset by itself.
    function test_pairingsSurviveDeletion() external {
        _callAll(timelock, _delayedCalls());
        beamState.setCBeamForRateLimits(rateLimits, cBeam);
        beamState.setCBeamForController(controller, cBeam);

        beamState.delRateLimits(rateLimits);
        beamState.delController(controller);
        beamState.delCBeam(cBeam);

        assertEq(beamState.rateLimitsCBeams(rateLimits, cBeam), 1);
        assertEq(beamState.controllersCBeams(controller, cBeam), 1);
    }

    function test_initRateLimits_restrictedBeforeGeneral() external {
        _assertInit(0, 0);

        vm.expectEmit(address(beamState));
        emit IBeamState.AddInitRateLimits(KEY, address(0), 100, 10);
        beamState.addInitRateLimits(KEY, address(0), 100, 10);
        _assertInit(100, 10);

        beamState.addInitRateLimits(KEY, rateLimits, 50, 0);
        _assertInit(50, 0);
        beamState.addInitRateLimits(KEY, rateLimits, 0, 5);
        _assertInit(0, 5);

        (uint256 maxAmount, uint256 slope) = beamState.initRateLimits(KEY, rateLimits);
        assertEq(maxAmount, 0);
        assertEq(slope, 5);

        vm.expectEmit(address(beamState));
        emit IBeamState.DelInitRateLimits(KEY, rateLimits);
        beamState.delInitRateLimits(KEY, rateLimits);
        _assertInit(100, 10);
    }

    /// @dev A restricted (0, 0) cannot be told from none: the general init shows through.
    function test_initRateLimits_restrictedZeroExposesGeneral() external {
        beamState.addInitRateLimits(KEY, address(0), 100, 10);
        beamState.addInitRateLimits(KEY, rateLimits, 0, 0);
        _assertInit(100, 10);
    }

    function test_initControllerActions() external {
        bytes memory data = abi.encodeWithSignature("anything(uint256)", 1);
        bytes32 key = keccak256(data);

        vm.expectEmit(address(beamState));
        emit IBeamState.AddInitControllerActions(key, controller);
        assertEq(beamState.addInitControllerActions(data, controller), key);
        assertTrue(beamState.initControllerActions(key, controller));
        assertTrue(beamState.isControllerActionEnabled(key, controller));
        assertFalse(beamState.isControllerActionEnabled(key, rateLimits));

        beamState.addInitControllerActions(data, address(0));
        assertTrue(beamState.isControllerActionEnabled(key, rateLimits));

        vm.expectEmit(address(beamState));
        emit IBeamState.DelInitControllerActions(key, address(0));
        beamState.delInitControllerActions(key, address(0));
        assertFalse(beamState.isControllerActionEnabled(key, rateLimits));
        assertTrue(beamState.isControllerActionEnabled(key, controller));
    }

    function _assertInit(uint256 maxAmount, uint256 slope) internal view {
        IBeamState.DefaultRateLimits memory init = beamState.getInitRateLimits(KEY, rateLimits);
        assertEq(init.maxAmount, maxAmount);
        assertEq(init.slope, slope);
    }
}
