// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {ITemplateRegistry} from "../../src/factory/interfaces/ITemplateRegistry.sol";
import {LctsQueue} from "../../src/lcts/LctsQueue.sol";
import {ILctsQueue} from "../../src/lcts/interfaces/ILctsQueue.sol";
import {UnitFixture} from "./support/UnitFixture.sol";

/// @notice The lock limit of a queue that is live.
contract LctsQueueMovingTests is UnitFixture {
    function _setLimit(uint256 limit) internal {
        vm.prank(operator);
        subscribeQueue.setLockLimit(limit);
    }

    function _expectHolds(uint256 releasableAt) internal {
        assertEq(subscribeQueue.releasableAt(), releasableAt);
        vm.warp(releasableAt - 1);
        vm.expectRevert(abi.encodeWithSelector(ILctsQueue.LockHolds.selector, releasableAt - 1, releasableAt));
        subscribeQueue.release();
        vm.warp(releasableAt);
        subscribeQueue.release();
        assertEq(subscribeQueue.releasableAt(), 0);
    }

    function _outOfBounds(uint256 value) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(
            ITemplateRegistry.ValueOutOfBounds.selector, bytes32("lockLimit"), value, LOCK_LIMIT_MIN, LOCK_LIMIT_MAX
        );
    }

    function test_setLockLimit_notOperator() public {
        address[3] memory callers = [alice, address(this), address(share)];
        for (uint256 i; i < callers.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(ILctsQueue.NotOperator.selector, callers[i]));
            vm.prank(callers[i]);
            subscribeQueue.setLockLimit(LOCK_LIMIT);
        }
        vm.expectRevert(ILctsQueue.NotAClone.selector);
        queueCode.setLockLimit(LOCK_LIMIT);
    }

    function test_setLockLimit_boundary() public {
        vm.expectRevert(_outOfBounds(LOCK_LIMIT_MIN - 1));
        _setLimit(LOCK_LIMIT_MIN - 1);
        vm.expectRevert(_outOfBounds(LOCK_LIMIT_MAX + 1));
        _setLimit(LOCK_LIMIT_MAX + 1);
        assertEq(subscribeQueue.lockLimit(), LOCK_LIMIT);

        vm.expectEmit(address(subscribeQueue));
        emit ILctsQueue.LockLimitSet(LOCK_LIMIT, LOCK_LIMIT_MIN);
        _setLimit(LOCK_LIMIT_MIN);
        vm.expectEmit(address(subscribeQueue));
        emit ILctsQueue.LockLimitSet(LOCK_LIMIT_MIN, LOCK_LIMIT_MAX);
        _setLimit(LOCK_LIMIT_MAX);
        assertEq(subscribeQueue.lockLimit(), LOCK_LIMIT_MAX);
        assertEq(subscribeQueue.terms().lockLimit, LOCK_LIMIT_MAX);
        assertEq(redeemQueue.lockLimit(), LOCK_LIMIT);
    }

    function testFuzz_setLockLimit_bounds(uint256 limit) public {
        bool fits = limit >= LOCK_LIMIT_MIN && limit <= LOCK_LIMIT_MAX;
        if (!fits) vm.expectRevert(_outOfBounds(limit));
        _setLimit(limit);
        assertEq(subscribeQueue.lockLimit(), fits ? limit : LOCK_LIMIT);
    }

    /// @dev The next lock takes the new limit.
    function test_setLockLimit_beforeTheLock() public {
        _enter(subscribeQueue, alice, 10e18);
        _setLimit(LOCK_LIMIT_MAX);
        assertEq(subscribeQueue.releasableAt(), 0);
        _lock(subscribeQueue);
        _expectHolds(START + LOCK_LIMIT_MAX);
    }

    /// @dev Who could not leave any more is not held longer than was said before.
    function test_setLockLimit_longer_whileLocked() public {
        _enter(subscribeQueue, alice, 10e18);
        _lock(subscribeQueue);
        skip(1 hours);
        _setLimit(LOCK_LIMIT_MAX);
        assertEq(subscribeQueue.lockLimit(), LOCK_LIMIT_MAX);
        _expectHolds(START + LOCK_LIMIT);

        // The lock after that is a new one.
        _lock(subscribeQueue);
        _expectHolds(START + LOCK_LIMIT + LOCK_LIMIT_MAX);
    }

    /// @dev A shorter one helps those who wait at once, and a longer one afterwards takes nothing
    ///      back.
    function test_setLockLimit_shorter_whileLocked() public {
        _enter(subscribeQueue, alice, 10e18);
        _lock(subscribeQueue);
        _setLimit(2 hours);
        _setLimit(LOCK_LIMIT_MAX);
        _expectHolds(START + 2 hours);
    }

    /// @dev A limit that is over when it comes lets anyone release at once.
    function test_setLockLimit_overAlready() public {
        _enter(subscribeQueue, alice, 10e18);
        _lock(subscribeQueue);
        skip(2 hours);
        _setLimit(LOCK_LIMIT_MIN);
        assertEq(subscribeQueue.releasableAt(), START + LOCK_LIMIT_MIN);
        subscribeQueue.release();
    }

    /// @dev A settlement ends the lock, and with it what the lock kept.
    function test_setLockLimit_settledBeforeTheNextLock() public {
        _enter(subscribeQueue, alice, 10e18);
        _lock(subscribeQueue);
        _setLimit(LOCK_LIMIT_MIN);
        _setLimit(LOCK_LIMIT_MAX);
        _settle(subscribeQueue, 5e18);
        assertEq(subscribeQueue.releasableAt(), 0);

        // In the same second.
        _lock(subscribeQueue);
        _expectHolds(START + LOCK_LIMIT_MAX);
    }

    /// @dev What else lies in the slot stays: the generation, and the dust.
    function test_setLockLimit_keepsTheLedger() public {
        _enter(subscribeQueue, alice, 10e18);
        _enter(subscribeQueue, bob, 5e18 + 1);
        _lockAndSettle(subscribeQueue, 7e18 + 3);
        _exit(subscribeQueue, alice);
        (uint256 generation, uint256 dust, uint256 total) =
            (subscribeQueue.generation(), subscribeQueue.dust(), subscribeQueue.totalUnderlying());
        bytes32 slots = keccak256(abi.encode(generation, dust, total, subscribeQueue.totalShares()));

        _setLimit(LOCK_LIMIT_MAX);
        assertEq(
            keccak256(
                abi.encode(
                    subscribeQueue.generation(),
                    subscribeQueue.dust(),
                    subscribeQueue.totalUnderlying(),
                    subscribeQueue.totalShares()
                )
            ),
            slots
        );
        _exit(subscribeQueue, bob);
        assertEq(subscribeQueue.lockLimit(), LOCK_LIMIT_MAX);
    }
}
