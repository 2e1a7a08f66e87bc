// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";

import {RateLimits} from "../../src/pau/RateLimits.sol";
import {IRateLimits} from "../../src/pau/interfaces/IRateLimits.sol";
import {Test} from "../support/Test.sol";

abstract contract RateLimitsTestBase is Test {
    bytes32 internal constant KEY = "KEY";
    uint256 internal constant MAX = type(uint256).max;
    uint256 internal constant START = 1_800_000_000;

    address internal admin = makeAddr("admin");
    address internal controller = makeAddr("controller");
    address internal stranger = makeAddr("stranger");

    RateLimits internal rateLimits;

    function setUp() public virtual {
        vm.warp(START);

        rateLimits = new RateLimits(admin);
        bytes32 role = rateLimits.CONTROLLER();
        vm.prank(admin);
        rateLimits.grantRole(role, controller);
    }

    function _set(uint256 maxAmount, uint256 slope, uint256 lastAmount, uint256 lastUpdated) internal {
        vm.prank(admin);
        rateLimits.setRateLimitData(KEY, maxAmount, slope, lastAmount, lastUpdated);
    }

    function _decrease(uint256 amount) internal returns (uint256) {
        vm.prank(controller);
        return rateLimits.triggerRateLimitDecrease(KEY, amount);
    }

    function _increase(uint256 amount) internal returns (uint256) {
        vm.prank(controller);
        return rateLimits.triggerRateLimitIncrease(KEY, amount);
    }

    function _assertData(uint256 maxAmount, uint256 slope, uint256 lastAmount, uint256 lastUpdated) internal view {
        IRateLimits.RateLimitData memory data = rateLimits.getRateLimitData(KEY);
        assertEq(data.maxAmount, maxAmount, "maxAmount");
        assertEq(data.slope, slope, "slope");
        assertEq(data.lastAmount, lastAmount, "lastAmount");
        assertEq(data.lastUpdated, lastUpdated, "lastUpdated");
    }

    function _expectUnauthorized(bytes32 role) internal {
        vm.expectRevert(
            abi.encodeWithSelector(IAccessControl.AccessControlUnauthorizedAccount.selector, stranger, role)
        );
        vm.prank(stranger);
    }
}

contract RateLimitsFailureTests is RateLimitsTestBase {
    function test_constructor_zeroAdmin() external {
        assertCreationReverts(type(RateLimits).creationCode, abi.encode(address(0)), errorOf("RateLimits/zero-admin"));
    }

    function test_setRateLimitData_notAdmin() external {
        _expectUnauthorized(0);
        rateLimits.setRateLimitData(KEY, 1, 1, 1, 1);
    }

    function test_setRateLimitData_full_notAdmin() external {
        _expectUnauthorized(0);
        rateLimits.setRateLimitData(KEY, 1, 1);
    }

    function test_setUnlimitedRateLimitData_notAdmin() external {
        _expectUnauthorized(0);
        rateLimits.setUnlimitedRateLimitData(KEY);
    }

    function test_setRateLimitData_controllerIsNotAdmin() external {
        vm.expectRevert(
            abi.encodeWithSelector(IAccessControl.AccessControlUnauthorizedAccount.selector, controller, bytes32(0))
        );
        vm.prank(controller);
        rateLimits.setUnlimitedRateLimitData(KEY);
    }

    function test_setRateLimitData_lastAmount_boundary() external {
        vm.startPrank(admin);
        vm.expectRevert("RateLimits/invalid-lastAmount");
        rateLimits.setRateLimitData(KEY, 1_000, 10, 1_001, START);

        rateLimits.setRateLimitData(KEY, 1_000, 10, 1_000, START);
        vm.stopPrank();
    }

    function test_setRateLimitData_lastUpdated_boundary() external {
        vm.startPrank(admin);
        vm.expectRevert("RateLimits/invalid-lastUpdated");
        rateLimits.setRateLimitData(KEY, 1_000, 10, 500, START + 1);

        rateLimits.setRateLimitData(KEY, 1_000, 10, 500, START);
        vm.stopPrank();
    }

    function test_triggerRateLimitDecrease_notController() external {
        _expectUnauthorized(keccak256("CONTROLLER"));
        rateLimits.triggerRateLimitDecrease(KEY, 1);
    }

    function test_triggerRateLimitIncrease_notController() external {
        _expectUnauthorized(keccak256("CONTROLLER"));
        rateLimits.triggerRateLimitIncrease(KEY, 1);
    }

    function test_triggerRateLimitDecrease_keyNotSet() external {
        vm.expectRevert("RateLimits/zero-maxAmount");
        vm.prank(controller);
        rateLimits.triggerRateLimitDecrease(KEY, 0);
    }

    function test_triggerRateLimitIncrease_keyNotSet() external {
        vm.expectRevert("RateLimits/zero-maxAmount");
        vm.prank(controller);
        rateLimits.triggerRateLimitIncrease(KEY, 0);
    }

    function test_triggerRateLimitDecrease_capacity_boundary() external {
        _set(1_000, 10, 500, START);
        skip(7);

        vm.expectRevert("RateLimits/rate-limit-exceeded");
        vm.prank(controller);
        rateLimits.triggerRateLimitDecrease(KEY, 571);

        assertEq(_decrease(570), 0);
    }

    function test_triggerRateLimitDecrease_maximum_boundary() external {
        _set(1_000, 10, 500, START);
        skip(365 days);

        vm.expectRevert("RateLimits/rate-limit-exceeded");
        vm.prank(controller);
        rateLimits.triggerRateLimitDecrease(KEY, 1_001);

        assertEq(_decrease(1_000), 0);
    }

    /// @dev The published arithmetic is checked: a slope that overflows makes the key unreadable
    ///      until it is set anew.
    function test_getCurrentRateLimit_overflowingSlope_boundary() external {
        _set(1_000, MAX / 10, 5, START);

        skip(10);
        assertEq(rateLimits.getCurrentRateLimit(KEY), 1_000);

        skip(1);
        vm.expectRevert(abi.encodeWithSignature("Panic(uint256)", 0x11));
        rateLimits.getCurrentRateLimit(KEY);

        _set(1_000, 1, 5, START);
        assertEq(rateLimits.getCurrentRateLimit(KEY), 16);
    }
}

contract RateLimitsSuccessTests is RateLimitsTestBase {
    function test_constructor() external view {
        assertTrue(rateLimits.hasRole(0, admin));
        assertFalse(rateLimits.hasRole(0, address(this)));
        _assertData(0, 0, 0, 0);
    }

    function test_setRateLimitData() external {
        vm.expectEmit(address(rateLimits));
        emit IRateLimits.RateLimitDataSet(KEY, 1_000, 10, 500, START - 100);

        _set(1_000, 10, 500, START - 100);

        _assertData(1_000, 10, 500, START - 100);
        assertEq(rateLimits.getCurrentRateLimit(KEY), 1_000);
    }

    function test_setRateLimitData_startsFull() external {
        vm.expectEmit(address(rateLimits));
        emit IRateLimits.RateLimitDataSet(KEY, 1_000, 10, 1_000, START);

        vm.prank(admin);
        rateLimits.setRateLimitData(KEY, 1_000, 10);

        _assertData(1_000, 10, 1_000, START);
        assertEq(rateLimits.getCurrentRateLimit(KEY), 1_000);
    }

    function test_setUnlimitedRateLimitData() external {
        vm.expectEmit(address(rateLimits));
        emit IRateLimits.RateLimitDataSet(KEY, MAX, 0, MAX, START);

        vm.prank(admin);
        rateLimits.setUnlimitedRateLimitData(KEY);

        _assertData(MAX, 0, MAX, START);
        assertEq(rateLimits.getCurrentRateLimit(KEY), MAX);
    }

    function test_getCurrentRateLimit_refillsByTheSecondUpToTheMaximum() external {
        _set(1_000, 10, 500, START);

        assertEq(rateLimits.getCurrentRateLimit(KEY), 500);
        skip(1);
        assertEq(rateLimits.getCurrentRateLimit(KEY), 510);
        skip(48);
        assertEq(rateLimits.getCurrentRateLimit(KEY), 990);
        skip(1);
        assertEq(rateLimits.getCurrentRateLimit(KEY), 1_000);
        skip(1);
        assertEq(rateLimits.getCurrentRateLimit(KEY), 1_000);
    }

    function test_getCurrentRateLimit_keyNotSet() external view {
        assertEq(rateLimits.getCurrentRateLimit(KEY), 0);
    }

    /// @dev The maximum alone makes a key unlimited, so a slope beside it changes nothing.
    function test_getCurrentRateLimit_unlimitedWhateverTheSlope() external {
        _set(MAX, MAX, 0, START);
        skip(365 days);

        assertEq(rateLimits.getCurrentRateLimit(KEY), MAX);
    }

    function test_triggerRateLimitDecrease() external {
        _set(1_000, 10, 500, START);
        skip(7);

        vm.expectEmit(address(rateLimits));
        emit IRateLimits.RateLimitDecreaseTriggered(KEY, 200, 570, 370);

        assertEq(_decrease(200), 370);
        _assertData(1_000, 10, 370, START + 7);
    }

    function test_triggerRateLimitDecrease_unlimitedIsLeftAlone() external {
        _set(MAX, 0, 123, START - 1);

        vm.recordLogs();
        assertEq(_decrease(MAX), MAX);
        assertEq(vm.getRecordedLogs().length, 0);
        _assertData(MAX, 0, 123, START - 1);
    }

    function test_triggerRateLimitIncrease() external {
        _set(1_000, 10, 500, START);
        skip(7);

        vm.expectEmit(address(rateLimits));
        emit IRateLimits.RateLimitIncreaseTriggered(KEY, 200, 570, 770);

        assertEq(_increase(200), 770);
        _assertData(1_000, 10, 770, START + 7);
    }

    function test_triggerRateLimitIncrease_maximum_boundary() external {
        _set(1_000, 0, 500, START);

        uint256 snapshot = vm.snapshotState();
        assertEq(_increase(499), 999);
        vm.revertToState(snapshot);
        assertEq(_increase(500), 1_000);
        vm.revertToState(snapshot);

        vm.expectEmit(address(rateLimits));
        emit IRateLimits.RateLimitIncreaseTriggered(KEY, 501, 500, 1_000);
        assertEq(_increase(501), 1_000);
    }

    function test_triggerRateLimitIncrease_unlimitedIsLeftAlone() external {
        _set(MAX, 0, 123, START - 1);

        vm.recordLogs();
        assertEq(_increase(5), MAX);
        assertEq(vm.getRecordedLogs().length, 0);
        _assertData(MAX, 0, 123, START - 1);
    }

    function test_keysAreIndependent() external {
        _set(1_000, 10, 500, START);

        vm.prank(admin);
        rateLimits.setRateLimitData("OTHER", 7, 1);
        vm.prank(controller);
        rateLimits.triggerRateLimitDecrease("OTHER", 7);

        _assertData(1_000, 10, 500, START);
    }

    function testFuzz_capacity(uint256 maxAmount, uint256 slope, uint256 lastAmount, uint256 elapsed) external {
        elapsed = bound(elapsed, 0, 100 * 365 days);
        maxAmount = bound(maxAmount, 1, 1e60);
        slope = bound(slope, 0, 1e60);
        lastAmount = bound(lastAmount, 0, maxAmount);

        _set(maxAmount, slope, lastAmount, START);
        skip(elapsed);

        uint256 grown = lastAmount + slope * elapsed;
        assertEq(rateLimits.getCurrentRateLimit(KEY), grown < maxAmount ? grown : maxAmount);
    }

    function testFuzz_decreaseThenIncrease_restores(uint256 lastAmount, uint256 amount, uint256 elapsed) external {
        lastAmount = bound(lastAmount, 0, 1e30);
        elapsed = bound(elapsed, 0, 365 days);
        _set(1e30, 1e20, lastAmount, START);
        skip(elapsed);

        uint256 before = rateLimits.getCurrentRateLimit(KEY);
        amount = bound(amount, 0, before);

        assertEq(_decrease(amount), before - amount);
        assertEq(_increase(amount), before);
        assertEq(rateLimits.getCurrentRateLimit(KEY), before);
    }
}
