// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {IUnitShare} from "../src/lcts/interfaces/IUnitShare.sol";
import {ILctsHaloController} from "../src/pau/facets/interfaces/ILctsHaloFacet.sol";

import {SystemTestBase} from "./support/SystemTestBase.sol";

/// @notice Who changes the parameters of a live Unit: the Class's admins, at once; GovOps, exactly
///         what was approved; and nobody else. The whole system is at work.
contract MovingTests is SystemTestBase {
    uint256 internal constant RAISED = 2 * UNIT_CAPACITY;

    function _capacityCall(uint256 capacity) internal view returns (bytes memory) {
        return abi.encodeCall(ILctsHaloController.lctsHalo_setCapacity, (address(senior.share), capacity));
    }

    function _calls() internal view returns (bytes[3] memory) {
        address share = address(senior.share);
        return [
            _capacityCall(RAISED),
            abi.encodeCall(ILctsHaloController.lctsHalo_setMaxAnnualGrowth, (share, 1_500)),
            abi.encodeCall(ILctsHaloController.lctsHalo_setLockLimit, (share, 6 hours))
        ];
    }

    function _approve(bytes memory data) internal returns (bytes32 key) {
        vm.prank(governance);
        key = beamState.addInitControllerActions(data, pau.controller);
    }

    function _byGovOps(bytes memory data) internal {
        vm.prank(govOps);
        configurator.callControllerAction(pau.controller, data);
    }

    function _assertMoved() internal view {
        assertEq(senior.share.capacity(), RAISED);
        assertEq(senior.share.maxAnnualGrowth(), 1_500);
        assertEq(senior.subscribeQueue.lockLimit(), 6 hours);
        assertEq(senior.redeemQueue.lockLimit(), 6 hours);
        assertEq(junior.share.capacity(), UNIT_CAPACITY);
        assertEq(junior.share.maxAnnualGrowth(), GROWTH);
        assertEq(junior.subscribeQueue.lockLimit(), LOCK_LIMIT);
    }

    function test_admins() external {
        bytes[3] memory calls = _calls();
        for (uint256 i; i < calls.length; ++i) {
            vm.prank(starAdmin);
            (bool success,) = pau.controller.call(calls[i]);
            assertTrue(success);
        }
        _assertMoved();
    }

    /// @dev Governance on the one hand, GovOps on the other: neither can do it alone.
    function test_govOps_whatWasApproved() external {
        vm.startPrank(governance);
        beamState.setCBeamForController(pau.controller, govOps);
        vm.stopPrank();

        bytes[3] memory calls = _calls();
        for (uint256 i; i < calls.length; ++i) {
            vm.expectRevert("Configurator/not-valid-data");
            _byGovOps(calls[i]);
            _approve(calls[i]);
            _byGovOps(calls[i]);
        }
        _assertMoved();

        vm.expectRevert("Configurator/not-valid-data");
        _byGovOps(_capacityCall(RAISED + 1));
    }

    /// @dev An approval stands until it is taken back. So it goes together with a decrease.
    function test_govOps_approvalStands() external {
        vm.prank(governance);
        beamState.setCBeamForController(pau.controller, govOps);
        bytes32 key = _approve(_capacityCall(RAISED));
        _byGovOps(_capacityCall(RAISED));

        vm.prank(starAdmin);
        ILctsHaloController(pau.controller).lctsHalo_setCapacity(address(senior.share), UNIT_CAPACITY);
        _byGovOps(_capacityCall(RAISED));
        assertEq(senior.share.capacity(), RAISED);

        vm.prank(governance);
        beamState.delInitControllerActions(key, pau.controller);
        vm.prank(starAdmin);
        ILctsHaloController(pau.controller).lctsHalo_setCapacity(address(senior.share), UNIT_CAPACITY);
        vm.expectRevert("Configurator/not-valid-data");
        _byGovOps(_capacityCall(RAISED));
    }

    /// @dev What governance approves beyond the template's bounds is refused when it is called.
    function test_govOps_approvedBeyondTheBounds() external {
        vm.prank(governance);
        beamState.setCBeamForController(pau.controller, govOps);
        _approve(_capacityCall(1e30 + 1));

        vm.expectRevert("Configurator/call-failed");
        _byGovOps(_capacityCall(1e30 + 1));
        assertEq(senior.share.capacity(), UNIT_CAPACITY);
    }

    /// @dev No actor of the agent, not the agent, and nobody who deploys.
    function test_nobodyElse() external {
        bytes[3] memory calls = _calls();
        for (uint256 i; i < calls.length; ++i) {
            vm.expectRevert(_missingRole(pau.agent, bytes32(0)));
            _act(calls[i]);

            address[9] memory others = [
                pau.agent,
                operator,
                deployer,
                address(factory),
                address(_module()),
                allocator,
                govOps,
                pau.almProxy,
                mallory
            ];
            for (uint256 j; j < others.length; ++j) {
                vm.prank(others[j]);
                (bool success, bytes memory reason) = pau.controller.call(calls[i]);
                assertFalse(success);
                assertEq(reason, _missingRole(others[j], bytes32(0)));
            }
        }

        // Nor past the Controller.
        address[6] memory callers = [pau.agent, operator, deployer, address(factory), pau.controller, starAdmin];
        for (uint256 j; j < callers.length; ++j) {
            vm.expectRevert(abi.encodeWithSelector(IUnitShare.NotOperator.selector, callers[j]));
            vm.prank(callers[j]);
            senior.share.setCapacity(RAISED);
        }
        assertEq(senior.share.capacity(), UNIT_CAPACITY);
    }
}
