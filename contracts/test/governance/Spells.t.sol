// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {BeamState} from "../../src/configurator/BeamState.sol";
import {AccessControls} from "../../src/pau/AccessControls.sol";
import {StarGuard, SubProxy} from "../support/Star.sol";
import {Test} from "../support/Test.sol";
import {HaloSpellAction} from "./HaloSpellAction.sol";
import {HaloStarSpell} from "./HaloStarSpell.sol";

/// @notice Sources as the program writes them, from lists of calls. The addresses in them are those
///         of setUp, in its order.
abstract contract SpellsTestBase is Test {
    address internal constant SOMEONE = address(0xA11CE);

    address internal stranger = makeAddr("stranger");

    SubProxy internal pauseProxy;
    SubProxy internal subProxy;
    StarGuard internal starGuard;
    BeamState internal beamState;
    AccessControls internal accessControls;
    HaloSpellAction internal action;
    HaloStarSpell internal spell;

    function setUp() external {
        pauseProxy = new SubProxy(); // runs actions by delegatecall for its wards, as the Pause Proxy
        subProxy = new SubProxy();
        starGuard = new StarGuard(address(subProxy), 7 days);
        beamState = new BeamState();
        accessControls = new AccessControls(address(subProxy));
        action = new HaloSpellAction();
        spell = new HaloStarSpell();

        beamState.rely(address(pauseProxy));
        subProxy.rely(address(starGuard));
        starGuard.rely(address(pauseProxy));
    }

    function _core() internal {
        pauseProxy.exec(address(action), abi.encodeCall(HaloSpellAction.execute, ()));
    }

    function _plot() internal {
        vm.prank(address(pauseProxy));
        starGuard.plot(address(spell), address(spell).codehash);
    }
}

contract SpellsFailureTests is SpellsTestBase {
    function test_action_elsewhere() external {
        vm.expectRevert("HaloSpellAction/other-sender");
        action.execute();

        vm.expectRevert("HaloSpellAction/other-sender");
        subProxy.exec(address(action), abi.encodeCall(HaloSpellAction.execute, ()));
    }

    function test_spell_elsewhere() external {
        vm.expectRevert("HaloStarSpell/other-sender");
        spell.execute();
    }

    function test_otherChain() external {
        vm.chainId(block.chainid + 1);

        vm.expectRevert("HaloSpellAction/other-chain");
        _core();

        _plot();
        vm.expectRevert("StarGuard/not-yet-executable");
        starGuard.exec();
    }

    function test_action_allOrNone() external {
        beamState.deny(address(pauseProxy));

        vm.expectRevert("BeamState/role-not-authorized");
        _core();
        assertEq(beamState.rateLimits(SOMEONE), 0);
    }

    function test_action_noCode() external {
        vm.etch(address(beamState), "");

        vm.expectRevert("HaloSpellAction/no-code");
        _core();
    }

    function test_spell_beforeTheCoreLeg() external {
        _plot();

        vm.expectRevert("StarGuard/not-yet-executable");
        starGuard.exec();
    }

    function test_spell_late() external {
        _core();
        _plot();
        vm.warp(block.timestamp + 7 days + 1);

        vm.expectRevert("StarGuard/expired-spell");
        starGuard.exec();
    }

    function test_spell_replaced() external {
        _core();
        _plot();
        vm.prank(address(pauseProxy));
        starGuard.plot(address(action), address(action).codehash);

        assertFalse(accessControls.hasRole(keccak256("ALLOCATOR_ROLE"), SOMEONE));
        vm.expectRevert();
        starGuard.exec();
    }
}

contract SpellsSuccessTests is SpellsTestBase {
    function test_action() external {
        _core();

        assertEq(beamState.rateLimits(SOMEONE), 1);
        assertEq(beamState.cBeams(SOMEONE), 1);
    }

    function test_spell_byAnybodyInTime() external {
        _plot();
        assertFalse(starGuard.prob());
        _core();
        assertTrue(starGuard.prob());
        vm.warp(block.timestamp + 7 days);

        vm.prank(stranger);
        assertEq(starGuard.exec(), address(spell));
        assertTrue(accessControls.hasRole(keccak256("ALLOCATOR_ROLE"), SOMEONE));
    }

    function test_spell_hasNoStorage() external view {
        for (uint256 slot; slot < 8; slot++) {
            assertEq(uint256(vm.load(address(spell), bytes32(slot))), 0);
        }
    }
}
