// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {Address} from "@openzeppelin/contracts-5.0.2/utils/Address.sol";

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

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
        vm.expectRevert(abi.encodeWithSelector(IFacet.AccessControlUnauthorizedAccount.selector, stranger, KEY));
        vm.prank(stranger);
        probe.probe_onlyRole(KEY);
    }

    /// @dev Called directly, a facet finds no AccessControls to ask.
    function test_onlyRole_calledDirectly() external {
        vm.expectRevert();
        vm.prank(admin);
        ProbeFacet(probeFacet).onlyRole_(0);
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

        assertFalse(probe.probe_transfer(token, stranger, 1));
        vm.expectRevert("Facet/approve-failed");
        probe.probe_callWithAllowance(token, 1, token, "");
    }

    function test_tokenCalls_unreadableAnswer() external {
        assertFalse(probe.probe_transfer(address(new MultiWordToken()), stranger, 1));
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
    function test_isSet_withoutCapacity() external {
        vm.prank(admin);
        rateLimits.setRateLimitData(KEY, 1, 0, 0, block.timestamp);

        assertTrue(probe.probe_isSet(KEY));
        assertFalse(probe.probe_isSet("OTHER"));
    }

    function test_giveBack() external {
        vm.prank(admin);
        rateLimits.setRateLimitData(KEY, 100, 0);
        probe.probe_spend(KEY, 60);

        probe.probe_giveBack(KEY, 25);
        assertEq(rateLimits.getCurrentRateLimit(KEY), 65);
    }

    /// @dev A slope so steep that the capacity cannot be computed any more.
    function test_giveBack_limitThatOverflows() external {
        vm.prank(admin);
        rateLimits.setRateLimitData(KEY, 100, type(uint256).max, 0, block.timestamp - 2);

        vm.expectRevert();
        probe.probe_spend(KEY, 1);
        probe.probe_giveBack(KEY, 25);
    }

    function test_giveBack_notSetDoesNothing() external {
        vm.recordLogs();
        probe.probe_giveBack(KEY, 25);
        assertEq(vm.getRecordedLogs().length, 0);
    }

    function test_tokenCalls() external {
        DevToken token = new DevToken("USDS Stablecoin", "USDS", 18);
        token.mint(address(proxy), 100);

        assertTrue(probe.probe_transfer(address(token), stranger, 40));

        assertEq(token.balanceOf(stranger), 40);
        assertEq(token.balanceOf(address(proxy)), 60);
        assertEq(probe.probe_balance(address(token)), 60);
    }

    /// @dev Whatever the target takes of its allowance, nothing of it stays.
    function test_callWithAllowance() external {
        DevToken token = new DevToken("USDS Stablecoin", "USDS", 18);
        Taker taker = new Taker();
        token.mint(address(proxy), 100);

        for (uint256 taken; taken <= 7; taken += 7) {
            vm.expectEmit(address(token));
            emit IERC20.Approval(address(proxy), address(taker), 7);
            if (taken == 0) {
                vm.expectEmit(address(token));
                emit IERC20.Approval(address(proxy), address(taker), 0);
            }
            probe.probe_callWithAllowance(
                address(token), 7, address(taker), abi.encodeCall(Taker.take, (token, address(proxy), taken))
            );

            assertEq(token.balanceOf(address(taker)), taken);
            assertEq(token.allowance(address(proxy), address(taker)), 0);
        }
    }

    /// @dev An allowance that somebody else left goes away as well.
    function test_callWithAllowance_left() external {
        DevToken token = new DevToken("USDS Stablecoin", "USDS", 18);
        Taker taker = new Taker();
        vm.prank(address(proxy));
        token.approve(address(taker), 5);

        probe.probe_callWithAllowance(address(token), 0, address(taker), abi.encodeCall(Taker.nothing, ()));
        assertEq(token.allowance(address(proxy), address(taker)), 0);
    }

    /// @dev Some tokens refuse an approval of 0.
    function test_callWithAllowance_nothing() external {
        DevToken token = new DevToken("USDS Stablecoin", "USDS", 18);
        Taker taker = new Taker();

        vm.recordLogs();
        probe.probe_callWithAllowance(address(token), 0, address(taker), abi.encodeCall(Taker.nothing, ()));
        assertEq(vm.getRecordedLogs().length, 0);
        assertEq(taker.calls(), 1);
    }

    function test_tokenCalls_tokenThatReturnsNothing() external {
        SilentToken token = new SilentToken();
        token.mint(address(proxy), 100);

        assertTrue(probe.probe_transfer(address(token), stranger, 40));
        assertEq(token.balanceOf(stranger), 40);

        Taker taker = new Taker();
        probe.probe_callWithAllowance(address(token), 7, address(taker), abi.encodeCall(Taker.nothing, ()));
        assertEq(taker.calls(), 1);
        assertEq(token.allowance(address(proxy), address(taker)), 0);
    }

    function test_rolesAndVersion() external view {
        assertEq(ProbeFacet(probeFacet).ALLOCATOR_ROLE(), keccak256("ALLOCATOR_ROLE"));
        assertEq(ProbeFacet(probeFacet).DEFAULT_ADMIN_ROLE(), bytes32(0));
        assertEq(ProbeFacet(probeFacet).VERSION(), "9.8.7");
    }
}

/// @notice Takes of a token what it was given leave to, or less.
contract Taker {
    uint256 public calls;

    function take(IERC20 token, address from, uint256 amount) external {
        if (amount != 0) token.transferFrom(from, address(this), amount);
    }

    function nothing() external {
        ++calls;
    }
}
