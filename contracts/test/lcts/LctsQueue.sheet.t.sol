// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

import {LctsQueue} from "../../src/lcts/LctsQueue.sol";
import {ILctsQueue} from "../../src/lcts/interfaces/ILctsQueue.sol";
import {UnitFixture} from "./support/UnitFixture.sol";

/// @notice The twelve invariants of the LCTS sheet, one test each, in its order and under its
///         numbers.
/// forge-config: default.fuzz.runs = 256
contract LctsQueueSheetTests is UnitFixture {
    LctsQueue internal queue;

    function setUp() public override {
        super.setUp();
        _deployUnit(18, type(uint128).max, uint32(GROWTH));
        queue = subscribeQueue;
    }

    function _amount(uint256 seed) internal pure returns (uint256) {
        return 10 ** (seed % 27) + seed % 1e9;
    }

    /// @dev A generation with alice in it that has been settled in part, so that shares are not
    ///      worth what they were.
    function _settledInPart(uint256 amount, uint256 capacity) internal returns (uint256 converted) {
        _enter(queue, alice, amount);
        (converted,) = _lockAndSettle(queue, bound(capacity, 0, amount - 1));
    }

    function testFuzz_01_sharesAreMintedInProportion(uint256 first, uint256 capacity, uint256 second) public {
        (first, second) = (_amount(first), _amount(second));
        _settledInPart(first, capacity);
        (uint256 underlying, uint256 shares) = (queue.totalUnderlying(), queue.totalShares());

        _enter(queue, bob, second);

        uint256 minted = queue.positionOf(bob).shares;
        assertEq(minted, Math.mulDiv(second, shares, underlying), "s = a * S / U, rounded down");
        assertGe(queue.totalShares(), shares + minted);
        assertLe(queue.totalShares(), shares + minted + 1);
    }

    function testFuzz_02_lateEntrantsEarnNothingOfEarlierRewards(uint256 first, uint256 capacity, uint256 second)
        public
    {
        _settledInPart(_amount(first), capacity);
        uint256 earned = queue.claimable(alice);

        _enter(queue, bob, _amount(second));

        assertEq(queue.claimable(bob), 0);
        assertEq(queue.claimable(alice), earned);
        assertEq(_claim(queue, bob), 0);
    }

    function testFuzz_03_finalizedGenerationNeverChanges(uint256 amount, uint256 days_) public {
        amount = _amount(amount);
        _enter(queue, alice, amount);
        _lockAndSettle(queue, amount);
        assertFalse(queue.positionOf(alice).current);
        ILctsQueue.Position memory position = queue.positionOf(alice);

        // Further generations, drained or nearly, at another exchange rate.
        vm.prank(operator);
        share.setExchangeRate(0.9e18);
        for (uint256 day; day < days_ % 12; ++day) {
            _enter(queue, bob, 1e24);
            _lockAndSettle(queue, day % 3 == 0 ? 1e24 : queue.totalUnderlying() - 1e15);

            assertEq(queue.claimable(alice), amount);
            assertEq(queue.positionOf(alice).shares, position.shares);
            assertEq(queue.positionOf(alice).epoch, position.epoch);
        }
        assertEq(_claim(queue, alice), amount);
    }

    function testFuzz_04_finalizedGenerationHoldsNoUnderlying(uint256 first, uint256 second) public {
        (first, second) = (_amount(first), _amount(second));
        _enter(queue, alice, first);
        _enter(queue, bob, second);
        _lockAndSettle(queue, type(uint256).max);

        assertEq(queue.totalUnderlying(), 0);
        assertEq(queue.totalShares(), 0);
        assertEq(queue.underlyingOf(alice), 0);

        assertEq(_exit(queue, alice), 0);
        assertEq(_claim(queue, alice), first);
    }

    function test_05_atMostOneCurrentGeneration() public {
        assertEq(queue.generation(), 0);
        for (uint256 i = 1; i < 5; ++i) {
            _enter(queue, alice, 1e18);
            assertEq(queue.generation(), i);
            _enter(queue, bob, 1e18);
            assertEq(queue.generation(), i, "a second current generation");
            _lockAndSettle(queue, 1e18);
            _enter(queue, bob, 1e18);
            assertEq(queue.generation(), i, "a settlement in part ended the generation");
            assertTrue(queue.positionOf(alice).current);

            _lockAndSettle(queue, type(uint256).max);
            assertEq(uint256(queue.state()), uint256(ILctsQueue.State.DORMANT));
            assertFalse(queue.positionOf(alice).current);
            assertFalse(queue.positionOf(bob).current);
        }
    }

    function test_06_lockBlocksEveryChangeOfTheCurrentGeneration() public {
        _enter(queue, alice, 1e18);
        _lockAndSettle(queue, 0.5e18);
        _enter(queue, bob, 1e18);
        _give(queue, carol, 1e18);
        _approve(queue, carol, 1e18);
        _lock(queue);
        bytes32 before = _fingerprint();

        vm.expectRevert(ILctsQueue.QueueIsLocked.selector);
        vm.prank(carol);
        queue.enter(1e18);

        vm.expectRevert(ILctsQueue.QueueIsLocked.selector);
        _claim(queue, alice);

        vm.expectRevert(ILctsQueue.QueueIsLocked.selector);
        _exit(queue, bob);

        // A second lock is no lock: this one goes on from when it began.
        skip(1);
        _lock(queue);
        assertEq(queue.lockedAt(), START);

        assertEq(_fingerprint(), before);
    }

    /// @dev What was earned before the last visit is nobody's but the user's, locked or not. The
    ///      current generation does not feel that it is paid.
    function test_06_lockHoldsNothingThatWasOwedBefore() public {
        _enter(queue, alice, 1e18);
        _lockAndSettle(queue, 0.5e18);
        _enter(queue, alice, 1e18);
        _lockAndSettle(queue, 0.5e18);
        uint256 pending = queue.claimable(alice) - 0.5e18;
        _lock(queue);
        ILctsQueue.Position memory position = queue.positionOf(alice);
        (uint256 underlying, uint256 rewards) = (queue.underlyingOf(alice), queue.rewardPerToken());

        assertEq(_claim(queue, alice), 0.5e18);
        vm.expectRevert(ILctsQueue.QueueIsLocked.selector);
        _claim(queue, alice);

        assertEq(queue.claimable(alice), pending);
        assertEq(queue.underlyingOf(alice), underlying);
        assertEq(queue.rewardPerToken(), rewards);
        assertEq(queue.positionOf(alice).shares, position.shares);
        assertEq(queue.positionOf(alice).epoch, position.epoch);
        _settle(queue, 0);
        assertEq(_claim(queue, alice), pending);
    }

    function testFuzz_07_onePositionPerUserPerQueue(uint256 first, uint256 capacity, uint256 second) public {
        (first, second) = (_amount(first), _amount(second));
        uint256 converted = _settledInPart(first, capacity);
        uint256 claimable = queue.claimable(alice);

        // Entering again keeps what is pending and adds to the one position.
        _enter(queue, alice, second);
        assertEq(queue.owed(alice), claimable);
        assertEq(queue.claimable(alice), claimable);

        uint256 underlying = _exit(queue, alice);
        assertLe(underlying, first - converted + second);
        assertGe(underlying + 1, first - converted + second);
        assertEq(queue.positionOf(alice).shares, 0);

        vm.expectRevert(abi.encodeWithSelector(ILctsQueue.NoPosition.selector, alice));
        _exit(queue, alice);
    }

    function testFuzz_08_exitAlwaysWorksWhileActive(uint256 first, uint256 second, uint256 days_, uint256 leaver)
        public
    {
        _enter(queue, alice, _amount(first));
        for (uint256 day; day < days_ % 16; ++day) {
            _enter(queue, bob, _amount(second));
            _lockAndSettle(queue, queue.totalUnderlying() - queue.totalUnderlying() / 1e6);
        }
        _enter(queue, carol, 1e18);

        address user = leaver % 3 == 0 ? alice : leaver % 3 == 1 ? bob : carol;
        if (queue.positionOf(user).shares == 0) return;
        (uint256 underlying, uint256 reward) = (queue.underlyingOf(user), queue.claimable(user));
        assertEq(_exit(queue, user), underlying);
        assertEq(queue.claimable(user), reward);
        if (reward != 0) assertEq(_claim(queue, user), reward);
    }

    function testFuzz_09_exitNeverWorksWhileLocked(uint256 amount, uint256 capacity, uint256 time) public {
        _settledInPart(_amount(amount), capacity);
        _lock(queue);
        skip(bound(time, 0, 365 days));

        vm.expectRevert(ILctsQueue.QueueIsLocked.selector);
        _exit(queue, alice);
    }

    /// @dev There is nothing to call that would move them: neither of ERC-20 nor of ERC-721, and no
    ///      fallback.
    function test_10_queueSharesDoNotMoveBetweenAddresses() public {
        _enter(queue, alice, 1e18);
        bytes32 before = _fingerprint();

        bytes[] memory attempts = new bytes[](6);
        attempts[0] = abi.encodeCall(IERC20.transfer, (bob, 1));
        attempts[1] = abi.encodeCall(IERC20.approve, (bob, 1));
        attempts[2] = abi.encodeCall(IERC20.transferFrom, (alice, bob, 1));
        attempts[3] = abi.encodeWithSignature("safeTransferFrom(address,address,uint256)", alice, bob, 1);
        attempts[4] = abi.encodeWithSignature("setApprovalForAll(address,bool)", bob, true);
        attempts[5] = "";
        for (uint256 i; i < attempts.length; ++i) {
            vm.prank(alice);
            (bool success,) = address(queue).call(attempts[i]);
            assertFalse(success);
        }
        assertEq(_fingerprint(), before);
    }

    function testFuzz_11_totalUnderlyingIsTheSumOfClaimsAndIsCovered(
        uint256 first,
        uint256 second,
        uint256 capacity,
        bool bobLeaves
    ) public {
        _settledInPart(_amount(first), capacity);
        _enter(queue, bob, _amount(second));
        _lockAndSettle(queue, bound(capacity, 0, queue.totalUnderlying() - 1));
        _enter(queue, carol, _amount(second));
        if (bobLeaves) _exit(queue, bob);

        uint256 claims = queue.underlyingOf(alice) + queue.underlyingOf(bob) + queue.underlyingOf(carol);
        assertLe(claims, queue.totalUnderlying());
        assertGe(claims + 3, queue.totalUnderlying());
        assertLe(queue.totalUnderlying() + queue.dust(), asset.balanceOf(address(queue)));
    }

    function testFuzz_12_rewardsPaidNeverExceedRewardsReceived(uint256 first, uint256 second, uint256 capacity) public {
        uint256 received = _settledInPart(_amount(first), capacity);
        _enter(queue, bob, _amount(second));
        (, uint256 rewarded) = _lockAndSettle(queue, bound(capacity, 0, queue.totalUnderlying()));
        received += rewarded;

        uint256 paid = _claim(queue, alice) + _claim(queue, bob);
        assertLe(paid, received);
        assertGe(paid + 2, received);
        assertEq(share.balanceOf(address(queue)), received - paid);
    }

    function _fingerprint() internal view returns (bytes32) {
        bytes memory totals =
            abi.encode(queue.state(), queue.generation(), queue.epoch(), queue.totalUnderlying(), queue.totalShares());
        bytes memory rest = abi.encode(queue.rewardPerToken(), queue.dust(), _balances());
        return keccak256(bytes.concat(totals, rest, _positionPrint(alice), _positionPrint(bob), _positionPrint(carol)));
    }

    function _balances() internal view returns (bytes memory) {
        return abi.encode(asset.balanceOf(address(queue)), share.balanceOf(address(queue)));
    }

    function _positionPrint(address user) internal view returns (bytes memory) {
        return abi.encode(queue.positionOf(user), queue.claimable(user), queue.underlyingOf(user));
    }
}
