// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {Address} from "@openzeppelin/contracts/utils/Address.sol";

import {DevToken} from "../../src/devnet/DevToken.sol";
import {IFacet} from "../../src/pau/facets/interfaces/IFacet.sol";
import {ControllerTestBase} from "./ControllerTestBase.sol";
import {ProbeFacet, Wires} from "./Facets.sol";
import {FalseToken, MultiWordToken, SilentToken} from "./Tokens.sol";

/// @notice What the base gives every facet, seen through a Controller.
contract FacetFailureTests is ControllerTestBase {
    function setUp() public override {
        super.setUp();
        _update(Wires.ids(PROBE));
    }

    function test_onlyRole_notHolder() external {
        vm.expectRevert(abi.encodeWithSelector(IAccessControl.AccessControlUnauthorizedAccount.selector, stranger, KEY));
        vm.prank(stranger);
        probe.probe_onlyRole(KEY);
    }

    /// @dev Called directly, a facet finds no AccessControls to ask.
    function test_onlyRole_calledDirectly() external {
        vm.expectRevert();
        vm.prank(admin);
        ProbeFacet(probeFacet).onlyRole_(0);
    }

    function test_requireSet_notSet() external {
        vm.expectRevert(abi.encodeWithSelector(IFacet.RateLimitKeyNotSet.selector, KEY));
        probe.probe_requireSet(KEY);
    }

    function test_spend_notSet() external {
        vm.expectRevert("RateLimits/zero-maxAmount");
        probe.probe_spend(KEY, 0);
    }

    function test_spend_boundary() external {
        vm.prank(admin);
        rateLimits.setRateLimitData(KEY, 100, 0);

        vm.expectRevert("RateLimits/rate-limit-exceeded");
        probe.probe_spend(KEY, 101);

        probe.probe_spend(KEY, 100);
    }

    function test_tokenCalls_false() external {
        address token = address(new FalseToken());

        vm.expectRevert(abi.encodeWithSelector(IFacet.TokenCallFailed.selector, token));
        probe.probe_transfer(token, stranger, 1);
        vm.expectRevert(abi.encodeWithSelector(IFacet.TokenCallFailed.selector, token));
        probe.probe_approve(token, stranger, 1);
    }

    function test_tokenCalls_unreadableAnswer() external {
        address token = address(new MultiWordToken());

        vm.expectRevert(abi.encodeWithSelector(IFacet.TokenCallFailed.selector, token));
        probe.probe_transfer(token, stranger, 1);
    }

    function test_tokenCalls_noCode() external {
        vm.expectRevert(abi.encodeWithSelector(Address.AddressEmptyCode.selector, stranger));
        probe.probe_transfer(stranger, stranger, 1);
    }
}

contract FacetSuccessTests is ControllerTestBase {
    function setUp() public override {
        super.setUp();
        _update(Wires.ids(PROBE));
    }

    function test_bindings() external view {
        (address boundProxy, address boundRateLimits) = probe.probe_bindings();
        assertEq(boundProxy, address(proxy));
        assertEq(boundRateLimits, address(rateLimits));
    }

    function test_onlyRole() external {
        vm.prank(admin);
        accessControls.grantRole(KEY, stranger);

        vm.prank(stranger);
        probe.probe_onlyRole(KEY);
    }

    /// @dev The set of keys is the whitelist, whatever capacity is left.
    function test_requireSet_withoutCapacity() external {
        vm.prank(admin);
        rateLimits.setRateLimitData(KEY, 1, 0, 0, block.timestamp);

        assertTrue(probe.probe_isSet(KEY));
        probe.probe_requireSet(KEY);
    }

    function test_giveBack() external {
        vm.prank(admin);
        rateLimits.setRateLimitData(KEY, 100, 0);
        probe.probe_spend(KEY, 60);

        probe.probe_giveBack(KEY, 25);
        assertEq(rateLimits.getCurrentRateLimit(KEY), 65);
    }

    function test_giveBack_notSetDoesNothing() external {
        vm.recordLogs();
        probe.probe_giveBack(KEY, 25);
        assertEq(vm.getRecordedLogs().length, 0);
    }

    function test_tokenCalls() external {
        DevToken token = new DevToken("USDS Stablecoin", "USDS", 18);
        token.mint(address(proxy), 100);

        probe.probe_transfer(address(token), stranger, 40);
        probe.probe_approve(address(token), stranger, 7);

        assertEq(token.balanceOf(stranger), 40);
        assertEq(token.balanceOf(address(proxy)), 60);
        assertEq(token.allowance(address(proxy), stranger), 7);
    }

    function test_tokenCalls_tokenThatReturnsNothing() external {
        SilentToken token = new SilentToken();
        token.mint(address(proxy), 100);

        probe.probe_transfer(address(token), stranger, 40);
        probe.probe_approve(address(token), stranger, 7);

        assertEq(token.balanceOf(stranger), 40);
        assertEq(token.allowance(address(proxy), stranger), 7);
    }
}
