// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {LctsQueue} from "../../src/lcts/LctsQueue.sol";
import {ILctsQueue} from "../../src/lcts/interfaces/ILctsQueue.sol";
import {UnitFixture} from "./support/UnitFixture.sol";

/// @notice What users and operator pay, each call a transaction of its own with everything cold.
///         The queue has been in use: others wait, rewards have been distributed, shares rescaled.
contract LctsQueueGasTests is UnitFixture {
    uint256 internal constant USER_LIMIT = 130_000;

    function setUp() public override {
        super.setUp();
        for (uint256 i; i < 2; ++i) {
            LctsQueue queue = i == 0 ? subscribeQueue : redeemQueue;
            for (uint256 day; day < 6; ++day) {
                _enter(queue, bob, 1_000e18);
                _lockAndSettle(queue, queue.totalUnderlying() * 999_999 / 1_000_000);
            }
            _enter(queue, alice, 1_000e18);
            _lockAndSettle(queue, 100e18);
            _give(queue, carol, 2_000e18);
            _approve(queue, carol, 2_000e18);
        }
    }

    /// forge-config: default.isolate = true
    function test_gas_subscribeQueue() public {
        _measure(subscribeQueue);
    }

    /// forge-config: default.isolate = true
    function test_gas_redeemQueue() public {
        _measure(redeemQueue);
    }

    function _measure(LctsQueue queue) internal {
        string memory prefix = queue.isSubscribe() ? "subscribeQueue." : "redeemQueue.";

        vm.prank(carol);
        queue.enter(1_000e18);
        assertLe(vm.snapshotGasLastCall("Lcts", string.concat(prefix, "enter")), USER_LIMIT);

        vm.prank(operator);
        queue.lock();
        vm.snapshotGasLastCall("Lcts", string.concat(prefix, "lock"));

        _fund(queue, 500e18);
        vm.prank(operator);
        queue.settle(500e18);
        vm.snapshotGasLastCall("Lcts", string.concat(prefix, "settle"));

        vm.prank(alice);
        queue.claim();
        assertLe(vm.snapshotGasLastCall("Lcts", string.concat(prefix, "claim")), USER_LIMIT);

        vm.prank(carol);
        queue.enter(1_000e18);
        assertLe(vm.snapshotGasLastCall("Lcts", string.concat(prefix, "enterAgain")), USER_LIMIT);

        _lockAndSettle(queue, 100e18);
        vm.prank(alice);
        queue.exit();
        assertLe(vm.snapshotGasLastCall("Lcts", string.concat(prefix, "exit")), USER_LIMIT);
    }
}

/// @notice The dearest cases of the same calls: nobody ever held the reward, the queue holds
///         nothing, allowances stay, and a position has lasted as many epochs as can count.
contract LctsQueueDearestGasTests is UnitFixture {
    uint256 internal constant USER_LIMIT = 130_000;

    /// @dev The first entry in a queue's life, when ledger and balance begin at zero.
    uint256 internal constant FIRST_OF_ALL = 40_000;

    /// forge-config: default.isolate = true
    function test_gas_subscribeQueue() public {
        _measureEntries(subscribeQueue, "subscribeQueue.");
        _measureLeaving(subscribeQueue, "subscribeQueue.");
    }

    /// forge-config: default.isolate = true
    function test_gas_redeemQueue() public {
        _measureEntries(redeemQueue, "redeemQueue.");
        _measureLeaving(redeemQueue, "redeemQueue.");
    }

    function _measureEntries(LctsQueue queue, string memory prefix) internal {
        uint256 start = vm.snapshotState();
        _mayEnter(queue, alice);
        vm.prank(alice);
        queue.enter(1_000e18);
        assertLe(vm.snapshotGasLastCall("Lcts", string.concat(prefix, "enterFirst")), USER_LIMIT + FIRST_OF_ALL);

        _age(queue, queue.epoch() + 4, type(uint256).max);
        _lockAndSettle(queue, type(uint256).max);
        assertTrue(queue.state() == ILctsQueue.State.DORMANT);
        uint256 dormant = vm.snapshotState();
        _mayEnter(queue, carol);
        vm.prank(carol);
        queue.enter(1_000e18);
        assertLe(vm.snapshotGasLastCall("Lcts", string.concat(prefix, "enterGeneration")), USER_LIMIT);
        vm.revertToState(dormant);

        vm.prank(alice);
        queue.enter(1_000e18);
        assertLe(vm.snapshotGasLastCall("Lcts", string.concat(prefix, "enterGenerationAndOwe")), USER_LIMIT);
        assertGt(queue.owed(alice), 0);
        vm.revertToState(start);
    }

    function _measureLeaving(LctsQueue queue, string memory prefix) internal {
        // Alice enters at the end of an epoch, so that something of hers is left after two more
        // begin.
        _age(queue, type(uint256).max, 2 ** 112);
        uint256 entered = queue.epoch();
        _mayEnter(queue, alice);
        vm.prank(alice);
        queue.enter(1e26);

        _age(queue, entered + 2, type(uint256).max);
        uint256 aged = vm.snapshotState();
        vm.prank(alice);
        uint256 underlying = queue.exit();
        assertLe(vm.snapshotGasLastCall("Lcts", string.concat(prefix, "exitAfterEpochs")), USER_LIMIT);
        assertGt(underlying, 0);
        vm.prank(alice);
        uint256 reward = queue.claim();
        vm.snapshotGasLastCall("Lcts", string.concat(prefix, "claimOfOwed"));
        assertGt(reward, 0);
        vm.revertToState(aged);

        _age(queue, entered + 4, type(uint256).max);
        vm.prank(alice);
        assertGt(queue.claim(), 0);
        assertLe(vm.snapshotGasLastCall("Lcts", string.concat(prefix, "claimAfterEpochs")), USER_LIMIT);
    }

    /// @dev Bob enters and all but a hundredth is settled, until an epoch begins or there are so
    ///      many shares to a unit.
    function _age(LctsQueue queue, uint256 epoch, uint256 sharesOfUnit) internal {
        do {
            _enter(queue, bob, 1_000e18);
            _lockAndSettle(queue, queue.totalUnderlying() * 99 / 100);
        } while (queue.epoch() < epoch && queue.totalShares() / queue.totalUnderlying() < sharesOfUnit);
    }

    function _mayEnter(LctsQueue queue, address user) internal {
        _give(queue, user, 2e26);
        _approve(queue, user, type(uint256).max);
    }
}
