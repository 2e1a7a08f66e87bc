// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {ALMProxy} from "../../src/pau/ALMProxy.sol";
import {AccessControls} from "../../src/pau/AccessControls.sol";
import {Beacon} from "../../src/pau/Beacon.sol";
import {Controller} from "../../src/pau/Controller.sol";
import {RateLimits} from "../../src/pau/RateLimits.sol";
import {IController} from "../../src/pau/interfaces/IController.sol";
import {IEnumerableIntegrations} from "../../src/pau/interfaces/IEnumerableIntegrations.sol";
import {Test} from "../support/Test.sol";
import {IProbeController, OtherFacet, ProbeFacet, Wires} from "./Facets.sol";

/// @notice One PAU with a Beacon that has two integrations, neither of them taken over yet.
abstract contract ControllerTestBase is Test {
    bytes32 internal constant PROBE = "PROBE_FACET";
    bytes32 internal constant OTHER = "OTHER_FACET";
    bytes32 internal constant KEY = "KEY";

    address internal admin = makeAddr("admin");
    address internal governance = makeAddr("governance");
    address internal stranger = makeAddr("stranger");

    address internal probeFacet = address(new ProbeFacet());
    address internal otherFacet = address(new OtherFacet());

    AccessControls internal accessControls;
    ALMProxy internal proxy;
    RateLimits internal rateLimits;
    Beacon internal beacon;
    Controller internal controller;
    IProbeController internal probe;

    function setUp() public virtual {
        vm.warp(1_800_000_000);

        accessControls = new AccessControls(admin);
        proxy = new ALMProxy(admin);
        rateLimits = new RateLimits(admin);
        beacon = new Beacon(governance);
        controller = new Controller(address(accessControls), address(beacon), address(proxy), address(rateLimits));
        probe = IProbeController(address(controller));

        vm.startPrank(admin);
        proxy.grantRole(proxy.CONTROLLER(), address(controller));
        rateLimits.grantRole(rateLimits.CONTROLLER(), address(controller));
        vm.stopPrank();

        _register(PROBE, probeFacet, Wires.probe());
        _register(OTHER, otherFacet, Wires.other());
    }

    function _register(bytes32 id, address facet, IEnumerableIntegrations.Wire[] memory wires) internal {
        vm.prank(governance);
        beacon.setIntegration(id, IEnumerableIntegrations.Config({facet: facet, wires: wires}));
    }

    function _update(bytes32[] memory ids) internal {
        vm.prank(admin);
        controller.updateIntegrations(ids);
    }

    function _expectNotWired(bytes4 selector) internal {
        vm.expectRevert(abi.encodeWithSelector(IController.CallSelectorNotWired.selector, selector));
    }
}
