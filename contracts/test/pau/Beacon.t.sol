// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";

import {Beacon} from "../../src/pau/Beacon.sol";
import {IBeacon} from "../../src/pau/interfaces/IBeacon.sol";
import {IEnumerableIntegrations} from "../../src/pau/interfaces/IEnumerableIntegrations.sol";
import {Test} from "../support/Test.sol";
import {IProbeController, OtherFacet, ProbeFacet, Wires} from "./Facets.sol";

abstract contract BeaconTestBase is Test {
    bytes32 internal constant PROBE = "PROBE_FACET";
    bytes32 internal constant OTHER = "OTHER_FACET";

    address internal admin = makeAddr("admin");
    address internal stranger = makeAddr("stranger");
    address internal probeFacet = address(new ProbeFacet());
    address internal otherFacet = address(new OtherFacet());

    Beacon internal beacon;

    function setUp() external {
        beacon = new Beacon(admin);
    }

    function _config(address facet, IEnumerableIntegrations.Wire[] memory wires)
        internal
        pure
        returns (IEnumerableIntegrations.Config memory)
    {
        return IEnumerableIntegrations.Config({facet: facet, wires: wires});
    }

    function _set(bytes32 id, address facet, IEnumerableIntegrations.Wire[] memory wires) internal {
        vm.prank(admin);
        beacon.setIntegration(id, _config(facet, wires));
    }
}

contract BeaconFailureTests is BeaconTestBase {
    function test_constructor_zeroAdmin() external {
        assertCreationReverts(type(Beacon).creationCode, abi.encode(address(0)), errorOf(IBeacon.ZeroAdmin.selector));
    }

    function test_setIntegration_notAdmin() external {
        IEnumerableIntegrations.Config memory config = _config(probeFacet, Wires.probe());

        vm.expectRevert(
            abi.encodeWithSelector(IAccessControl.AccessControlUnauthorizedAccount.selector, stranger, bytes32(0))
        );
        vm.prank(stranger);
        beacon.setIntegration(PROBE, config);
    }

    function test_removeIntegration_notAdmin() external {
        vm.expectRevert(
            abi.encodeWithSelector(IAccessControl.AccessControlUnauthorizedAccount.selector, stranger, bytes32(0))
        );
        vm.prank(stranger);
        beacon.removeIntegration(PROBE);
    }

    function test_setIntegration_zeroFacet() external {
        vm.expectRevert(IBeacon.ZeroFacet.selector);
        vm.prank(admin);
        beacon.setIntegration(PROBE, _config(address(0), Wires.probe()));
    }

    function test_setIntegration_facetWithoutCode() external {
        vm.expectRevert(IEnumerableIntegrations.EmptyFacet.selector);
        vm.prank(admin);
        beacon.setIntegration(PROBE, _config(stranger, Wires.probe()));
    }

    function test_setIntegration_noWires() external {
        vm.expectRevert(IEnumerableIntegrations.EmptyArray.selector);
        vm.prank(admin);
        beacon.setIntegration(PROBE, _config(probeFacet, new IEnumerableIntegrations.Wire[](0)));
    }

    function test_setIntegration_hardcodedSelectors() external {
        bytes4[] memory selectors = Wires.hardcoded();

        for (uint256 i; i < selectors.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IBeacon.CallSelectorHardcoded.selector, selectors[i]));
            vm.prank(admin);
            beacon.setIntegration(PROBE, _config(probeFacet, Wires.one(selectors[i], 0x12345678)));
        }
    }

    function test_setIntegration_selectorOfAnotherIntegration() external {
        _set(PROBE, probeFacet, Wires.probe());

        bytes4 taken = IProbeController.probe_refuse.selector;
        vm.expectRevert(abi.encodeWithSelector(IEnumerableIntegrations.CallSelectorAlreadyWired.selector, taken));
        vm.prank(admin);
        beacon.setIntegration(OTHER, _config(otherFacet, Wires.one(taken, OtherFacet.answer.selector)));
    }

    function test_setIntegration_selectorTwice() external {
        IEnumerableIntegrations.Wire[] memory wires = new IEnumerableIntegrations.Wire[](2);
        wires[0] = Wires.wire(0x11111111, 0x22222222);
        wires[1] = Wires.wire(0x11111111, 0x33333333);

        vm.expectRevert(
            abi.encodeWithSelector(IEnumerableIntegrations.CallSelectorAlreadyWired.selector, bytes4(0x11111111))
        );
        vm.prank(admin);
        beacon.setIntegration(PROBE, _config(probeFacet, wires));
    }

    function test_removeIntegration_unknown() external {
        vm.expectRevert(abi.encodeWithSelector(IEnumerableIntegrations.IntegrationNotFound.selector, PROBE));
        vm.prank(admin);
        beacon.removeIntegration(PROBE);
    }

    function test_removeIntegration_twice() external {
        _set(PROBE, probeFacet, Wires.probe());

        vm.startPrank(admin);
        beacon.removeIntegration(PROBE);
        vm.expectRevert(abi.encodeWithSelector(IEnumerableIntegrations.IntegrationNotFound.selector, PROBE));
        beacon.removeIntegration(PROBE);
        vm.stopPrank();
    }
}

contract BeaconSuccessTests is BeaconTestBase {
    function test_constructor() external view {
        assertEq(beacon.getRoleMemberCount(0), 1);
        assertEq(beacon.getRoleMember(0, 0), admin);
        assertEq(beacon.integrations().length, 0);
    }

    function test_setIntegration() external {
        IEnumerableIntegrations.Config memory config = _config(probeFacet, Wires.probe());

        vm.expectEmit(address(beacon));
        emit IEnumerableIntegrations.IntegrationSet(PROBE, config);

        vm.prank(admin);
        beacon.setIntegration(PROBE, config);

        assertEq(abi.encode(beacon.getConfig(PROBE)), abi.encode(config));
        for (uint256 i; i < config.wires.length; ++i) {
            IEnumerableIntegrations.Dispatch memory dispatch = beacon.getDispatch(config.wires[i].callSelector);
            assertEq(dispatch.facet, probeFacet);
            assertEq(dispatch.delegateSelector, config.wires[i].delegateSelector);
        }
    }

    function test_setIntegration_replacesAsAWhole() external {
        _set(PROBE, probeFacet, Wires.probe());
        _set(PROBE, otherFacet, Wires.one(IProbeController.probe_refuse.selector, OtherFacet.answer.selector));

        assertEq(beacon.integrations().length, 1);
        assertEq(beacon.getConfig(PROBE).wires.length, 1);
        assertEq(beacon.getDispatch(IProbeController.probe_refuse.selector).facet, otherFacet);
        assertEq(beacon.getDispatch(IProbeController.probe_context.selector).facet, address(0));
    }

    function test_removeIntegration() external {
        _set(PROBE, probeFacet, Wires.probe());
        _set(OTHER, otherFacet, Wires.other());

        vm.expectEmit(address(beacon));
        emit IEnumerableIntegrations.IntegrationRemoved(PROBE);
        vm.prank(admin);
        beacon.removeIntegration(PROBE);

        IEnumerableIntegrations.Integration[] memory all = beacon.integrations();
        assertEq(all.length, 1);
        assertEq(all[0].id, OTHER);
        assertEq(beacon.getConfig(PROBE).facet, address(0));
        assertEq(beacon.getConfig(PROBE).wires.length, 0);
        assertEq(beacon.getDispatch(IProbeController.probe_refuse.selector).facet, address(0));

        _set(PROBE, probeFacet, Wires.probe());
        assertEq(beacon.integrations().length, 2);
    }

    function test_getters_inOrderAndEmptyWhenUnknown() external {
        _set(PROBE, probeFacet, Wires.probe());
        _set(OTHER, otherFacet, Wires.other());

        bytes32[] memory ids = new bytes32[](3);
        ids[0] = OTHER;
        ids[1] = "UNKNOWN";
        ids[2] = PROBE;
        IEnumerableIntegrations.Config[] memory configs = beacon.getConfigs(ids);
        assertEq(configs.length, 3);
        assertEq(configs[0].facet, otherFacet);
        assertEq(configs[1].facet, address(0));
        assertEq(configs[2].facet, probeFacet);

        bytes4[] memory selectors = new bytes4[](3);
        selectors[0] = IProbeController.other_answer.selector;
        selectors[1] = 0xdeadbeef;
        selectors[2] = IProbeController.probe_refuse.selector;
        IEnumerableIntegrations.Dispatch[] memory dispatches = beacon.getDispatches(selectors);
        assertEq(dispatches.length, 3);
        assertEq(dispatches[0].facet, otherFacet);
        assertEq(dispatches[1].facet, address(0));
        assertEq(dispatches[2].facet, probeFacet);
        assertEq(dispatches[2].delegateSelector, ProbeFacet.refuse.selector);
    }

    /// @dev configs and dispatches agree after any sequence of settings and removals.
    function testFuzz_bothSidesOfTheTableAgree(uint256 seed) external {
        bytes4[4] memory selectors = [bytes4(0x00000001), 0x00000002, 0x00000003, 0x00000004];

        for (uint256 step; step < 12; ++step) {
            seed = uint256(keccak256(abi.encode(seed)));
            bytes32 id = bytes32(seed % 3 + 1);
            bytes4 selector = selectors[(seed >> 8) % 4];

            vm.prank(admin);
            if ((seed >> 16) % 3 == 0) {
                try beacon.removeIntegration(id) {} catch {}
            } else {
                try beacon.setIntegration(id, _config(probeFacet, Wires.one(selector, bytes4(uint32(step + 1))))) {}
                    catch {}
            }
        }

        IEnumerableIntegrations.Integration[] memory all = beacon.integrations();
        uint256 wired;
        for (uint256 i; i < all.length; ++i) {
            assertEq(all[i].config.wires.length, 1);
            IEnumerableIntegrations.Dispatch memory dispatch = beacon.getDispatch(all[i].config.wires[0].callSelector);
            assertEq(dispatch.facet, all[i].config.facet);
            assertEq(dispatch.delegateSelector, all[i].config.wires[0].delegateSelector);
        }
        for (uint256 i; i < 4; ++i) {
            if (beacon.getDispatch(selectors[i]).facet != address(0)) ++wired;
        }
        assertEq(wired, all.length);
    }
}
