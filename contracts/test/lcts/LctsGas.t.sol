// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {LctsQueue} from "../../src/lcts/LctsQueue.sol";
import {UnitFixture} from "./support/UnitFixture.sol";

/// @notice What users and operator pay, each call a transaction of its own with everything cold. The queue has been in use:
///         others wait, rewards have been distributed, shares rescaled.
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
