// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {ReentrancyGuardUpgradeable} from "@openzeppelin/contracts-upgradeable/utils/ReentrancyGuardUpgradeable.sol";

import {Controller} from "../../src/pau/Controller.sol";
import {IController} from "../../src/pau/interfaces/IController.sol";
import {IEnumerableIntegrations} from "../../src/pau/interfaces/IEnumerableIntegrations.sol";
import {ControllerTestBase} from "./ControllerTestBase.sol";
import {IProbeController, OtherFacet, ProbeFacet, Wires} from "./Facets.sol";

contract ControllerFailureTests is ControllerTestBase {
    function test_constructor_zeroAddresses() external {
        assertCreationReverts(
            type(Controller).creationCode,
            abi.encode(address(0), address(beacon), address(proxy), address(rateLimits)),
            errorOf(IController.ZeroAccessControls.selector)
        );

        assertCreationReverts(
            type(Controller).creationCode,
            abi.encode(address(accessControls), address(0), address(proxy), address(rateLimits)),
            errorOf(IController.ZeroBeacon.selector)
        );

        assertCreationReverts(
            type(Controller).creationCode,
            abi.encode(address(accessControls), address(beacon), address(0), address(rateLimits)),
            errorOf(IController.ZeroProxy.selector)
        );

        assertCreationReverts(
            type(Controller).creationCode,
            abi.encode(address(accessControls), address(beacon), address(proxy), address(0)),
            errorOf(IController.ZeroRateLimits.selector)
        );
    }

    function test_updateIntegrations_notAdmin() external {
        vm.expectRevert(abi.encodeWithSelector(IController.NotAdmin.selector, stranger));
        vm.prank(stranger);
        controller.updateIntegrations(Wires.ids(PROBE));
    }

    /// @dev Governance decides what stands on the Beacon, not when a Controller takes it over.
    function test_updateIntegrations_beaconAdminIsNotAdmin() external {
        vm.expectRevert(abi.encodeWithSelector(IController.NotAdmin.selector, governance));
        vm.prank(governance);
        controller.updateIntegrations(Wires.ids(PROBE));
    }

    function test_updateIntegrations_none() external {
        vm.expectRevert(IEnumerableIntegrations.EmptyArray.selector);
        vm.prank(admin);
        controller.updateIntegrations(new bytes32[](0));
    }

    function test_updateIntegrations_unknown() external {
        vm.expectRevert(
            abi.encodeWithSelector(IEnumerableIntegrations.IntegrationNotFound.selector, bytes32("UNKNOWN"))
        );
        vm.prank(admin);
        controller.updateIntegrations(Wires.ids(PROBE, "UNKNOWN"));

        assertEq(controller.integrations().length, 0);
    }

    function test_updateIntegrations_idTwice() external {
        vm.expectRevert(
            abi.encodeWithSelector(
                IEnumerableIntegrations.CallSelectorAlreadyWired.selector, IProbeController.other_answer.selector
            )
        );
        vm.prank(admin);
        controller.updateIntegrations(Wires.ids(OTHER, OTHER));
    }

    /// @dev A Controller that still has the stale holder of a selector cannot take the new one over
    ///      beside it.
    function test_updateIntegrations_selectorMovedButOldHolderStays() external {
        _update(Wires.ids(OTHER));

        vm.prank(governance);
        beacon.removeIntegration(OTHER);
        _register("NEW_FACET", otherFacet, Wires.other());

        vm.expectRevert(
            abi.encodeWithSelector(
                IEnumerableIntegrations.CallSelectorAlreadyWired.selector, IProbeController.other_answer.selector
            )
        );
        vm.prank(admin);
        controller.updateIntegrations(Wires.ids("NEW_FACET"));
    }

    function test_updateIntegrations_facetWithoutCode() external {
        vm.etch(probeFacet, "");

        vm.expectRevert(IEnumerableIntegrations.EmptyFacet.selector);
        vm.prank(admin);
        controller.updateIntegrations(Wires.ids(PROBE));
    }

    function test_removeIntegrations_notAdmin() external {
        vm.expectRevert(abi.encodeWithSelector(IController.NotAdmin.selector, stranger));
        vm.prank(stranger);
        controller.removeIntegrations(Wires.ids(PROBE));
    }

    function test_removeIntegrations_none() external {
        vm.expectRevert(IEnumerableIntegrations.EmptyArray.selector);
        vm.prank(admin);
        controller.removeIntegrations(new bytes32[](0));
    }

    function test_removeIntegrations_unknown() external {
        vm.expectRevert(abi.encodeWithSelector(IEnumerableIntegrations.IntegrationNotFound.selector, PROBE));
        vm.prank(admin);
        controller.removeIntegrations(Wires.ids(PROBE));
    }

    function test_fallback_notWired() external {
        _expectNotWired(IProbeController.probe_refuse.selector);
        probe.probe_refuse(1);
    }

    /// @dev A facet's own selector leads nowhere unless it is wired as a call selector.
    function test_fallback_delegateSelector() external {
        _update(Wires.ids(OTHER));

        _expectNotWired(OtherFacet.answer.selector);
        OtherFacet(address(controller)).answer();
    }

    function test_fallback_callDataLength_boundary() external {
        bytes[4] memory tooShort = [bytes(""), hex"11", hex"1122", hex"112233"];
        for (uint256 i; i < tooShort.length; ++i) {
            (bool success, bytes memory result) = address(controller).call(tooShort[i]);
            assertFalse(success);
            assertEq(result, abi.encodeWithSelector(IController.InvalidCallDataLength.selector, tooShort[i].length));
        }

        (, bytes memory wiredAnswer) = address(controller).call(hex"11223344");
        assertEq(wiredAnswer, abi.encodeWithSelector(IController.CallSelectorNotWired.selector, bytes4(0x11223344)));
    }

    function test_receive() external {
        vm.deal(stranger, 1 ether);
        vm.prank(stranger);
        (bool success, bytes memory result) = address(controller).call{value: 1 ether}("");

        assertFalse(success);
        assertEq(result, abi.encodeWithSelector(IController.InvalidCallDataLength.selector, 0));
    }

    function test_fallback_passesRevertsOn() external {
        _update(Wires.ids(PROBE));

        vm.expectRevert(abi.encodeWithSelector(ProbeFacet.Refused.selector, 7));
        probe.probe_refuse(7);

        (bool success, bytes memory result) =
            address(controller).call(abi.encodeCall(IProbeController.probe_refuseSilently, ()));
        assertFalse(success);
        assertEq(result.length, 0);
    }

    function test_fallback_etherToANonPayableFacetFunction() external {
        _update(Wires.ids(OTHER));
        vm.deal(stranger, 1);

        vm.prank(stranger);
        (bool success,) = address(controller).call{value: 1}(abi.encodeCall(IProbeController.other_answer, ()));
        assertFalse(success);
    }

    function test_reentrancy() external {
        _update(Wires.ids(PROBE));

        bytes[3] memory again = [
            abi.encodeCall(IProbeController.probe_guardedAndCall, (stranger, "")),
            abi.encodeCall(IController.updateIntegrations, (Wires.ids(OTHER))),
            abi.encodeCall(IController.removeIntegrations, (Wires.ids(PROBE)))
        ];
        for (uint256 i; i < again.length; ++i) {
            vm.expectRevert(ReentrancyGuardUpgradeable.ReentrancyGuardReentrantCall.selector);
            probe.probe_guardedAndCall(address(controller), again[i]);
        }
    }
}

/// @notice What a Controller shares with its facets, and where: the published layout.
contract ControllerStorageTests is ControllerTestBase {
    function setUp() public override {
        super.setUp();
        _update(Wires.ids(PROBE));
    }

    /// @dev A facet that changed one of the three bindings is undone, whichever it was.
    function test_sharedStorageAltered() external {
        for (uint256 i; i < 3; ++i) {
            vm.expectRevert(IController.SharedStorageAltered.selector);
            probe.probe_rebind(i, stranger);
        }

        assertEq(controller.accessControls(), address(accessControls));
        assertEq(controller.proxy(), address(proxy));
        assertEq(controller.rateLimits(), address(rateLimits));
    }

    /// @dev The slot behind the three is nobody's.
    function test_sharedStorageAltered_boundary() external {
        probe.probe_rebind(3, stranger);
    }

    /// @dev The guard is written on the way in and on the way out, at the place that published
    ///      facets look at.
    function test_reentrancyGuard() external {
        bytes32 slot = 0x9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00;
        assertEq(uint256(vm.load(address(controller), slot)), 1, "idle");

        vm.record();
        probe.probe_guardedAndCall(stranger, "");
        (, bytes32[] memory writes) = vm.accesses(address(controller));
        assertEq(writes.length, 2);
        assertEq(writes[0], slot);
        assertEq(writes[1], slot);
        assertEq(uint256(vm.load(address(controller), slot)), 1, "idle again");

        vm.store(address(controller), slot, bytes32(uint256(2)));
        vm.expectRevert(ReentrancyGuardUpgradeable.ReentrancyGuardReentrantCall.selector);
        probe.probe_guardedAndCall(stranger, "");
        vm.expectRevert(ReentrancyGuardUpgradeable.ReentrancyGuardReentrantCall.selector);
        vm.prank(admin);
        controller.updateIntegrations(Wires.ids(OTHER));
        vm.expectRevert(ReentrancyGuardUpgradeable.ReentrancyGuardReentrantCall.selector);
        vm.prank(admin);
        controller.removeIntegrations(Wires.ids(PROBE));
    }
}

contract ControllerSuccessTests is ControllerTestBase {
    function test_constructor() external view {
        assertEq(controller.accessControls(), address(accessControls));
        assertEq(controller.beacon(), address(beacon));
        assertEq(controller.proxy(), address(proxy));
        assertEq(controller.rateLimits(), address(rateLimits));
        assertEq(controller.integrations().length, 0);

        bytes32 guard = 0x9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00;
        assertEq(uint256(vm.load(address(controller), guard)), 1, "idle before anybody called");
    }

    function test_constructor_codeIsSharedByControllersOfOneBeacon() external {
        Controller sibling = new Controller(makeAddr("a"), address(beacon), makeAddr("b"), makeAddr("c"));
        Controller foreign = new Controller(makeAddr("a"), makeAddr("beacon"), makeAddr("b"), makeAddr("c"));

        assertEq(address(sibling).codehash, address(controller).codehash);
        assertNotEq(address(foreign).codehash, address(controller).codehash);
    }

    function test_updateIntegrations() external {
        vm.expectEmit(address(controller));
        emit IEnumerableIntegrations.IntegrationSet(PROBE, beacon.getConfig(PROBE));
        vm.expectEmit(address(controller));
        emit IEnumerableIntegrations.IntegrationSet(OTHER, beacon.getConfig(OTHER));

        _update(Wires.ids(PROBE, OTHER));

        assertEq(abi.encode(controller.integrations()), abi.encode(beacon.integrations()));
        assertEq(
            abi.encode(controller.getConfigs(Wires.ids(OTHER, PROBE))),
            abi.encode(beacon.getConfigs(Wires.ids(OTHER, PROBE)))
        );
        assertEq(abi.encode(controller.getConfig(PROBE)), abi.encode(beacon.getConfig(PROBE)));
        assertEq(controller.getDispatch(IProbeController.other_answer.selector).facet, otherFacet);
        assertEq(probe.other_answer(), 42);
    }

    function test_updateIntegrations_beaconChangesWaitForIt() external {
        _update(Wires.ids(OTHER));

        vm.prank(governance);
        beacon.removeIntegration(OTHER);
        assertEq(probe.other_answer(), 42);

        _register(OTHER, address(new OtherFacet()), Wires.one(0x11111111, OtherFacet.answer.selector));
        assertEq(probe.other_answer(), 42);

        _update(Wires.ids(OTHER));
        _expectNotWired(IProbeController.other_answer.selector);
        probe.other_answer();
        assertEq(controller.getConfig(OTHER).wires[0].callSelector, bytes32(bytes4(0x11111111)));
    }

    /// @dev Selectors can change hands between integrations that are updated together.
    function test_updateIntegrations_selectorsMoveWithinOneCall() external {
        bytes4 a = 0x0000000a;
        bytes4 b = 0x0000000b;
        _register("A", otherFacet, Wires.one(a, OtherFacet.answer.selector));
        _register("B", probeFacet, Wires.one(b, ProbeFacet.refuse.selector));
        _update(Wires.ids("A", "B"));

        vm.prank(governance);
        beacon.removeIntegration("B");
        _register("A", otherFacet, Wires.one(b, OtherFacet.answer.selector));
        _register("B", probeFacet, Wires.one(a, ProbeFacet.refuse.selector));
        _update(Wires.ids("A", "B"));

        assertEq(controller.getDispatch(a).facet, probeFacet);
        assertEq(controller.getDispatch(b).facet, otherFacet);
    }

    function test_removeIntegrations() external {
        _update(Wires.ids(PROBE, OTHER));

        vm.expectEmit(address(controller));
        emit IEnumerableIntegrations.IntegrationRemoved(OTHER);
        vm.prank(admin);
        controller.removeIntegrations(Wires.ids(OTHER));

        assertEq(controller.integrations().length, 1);
        _expectNotWired(IProbeController.other_answer.selector);
        probe.other_answer();
    }

    function test_removeIntegrations_goneFromTheBeaconAlready() external {
        _update(Wires.ids(OTHER));
        vm.prank(governance);
        beacon.removeIntegration(OTHER);

        vm.prank(admin);
        controller.removeIntegrations(Wires.ids(OTHER));
        assertEq(controller.integrations().length, 0);
    }

    function testFuzz_fallback_translatesTheSelectorAndNothingElse(uint256 value, bytes calldata data, uint96 sent)
        external
    {
        _update(Wires.ids(PROBE));
        vm.deal(stranger, sent);

        vm.prank(stranger);
        (address context, address caller, uint256 received, uint256 echoed, bytes memory echoedData) =
            probe.probe_context{value: sent}(value, data);

        assertEq(context, address(controller));
        assertEq(caller, stranger);
        assertEq(received, sent);
        assertEq(echoed, value);
        assertEq(echoedData, data);
    }

    /// @dev No selector but those wired and the Controller's own gets anywhere.
    function testFuzz_fallback_unwiredSelectors(bytes4 selector, bytes calldata arguments) external {
        _update(Wires.ids(PROBE, OTHER));
        vm.assume(controller.getDispatch(selector).facet == address(0));
        bytes4[] memory own = Wires.hardcoded();
        for (uint256 i; i < own.length; ++i) {
            vm.assume(selector != own[i]);
        }

        (bool success, bytes memory result) = address(controller).call(bytes.concat(selector, arguments));
        assertFalse(success);
        assertEq(result, abi.encodeWithSelector(IController.CallSelectorNotWired.selector, selector));
    }
}
