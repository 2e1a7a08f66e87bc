// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {LctsQueue} from "../../src/lcts/LctsQueue.sol";
import {ILctsQueue} from "../../src/lcts/interfaces/ILctsQueue.sol";
import {PublishedQueue} from "./support/PublishedQueue.sol";
import {UnitFixture} from "./support/UnitFixture.sol";

/// @notice Replays histories of 400 days against a queue and compares every payout with the
///         published formulae in exact arithmetic. Where those pay a reward with an entry or an
///         exit, the queue owes it: what becomes owed is compared. `test/lcts/exact/main.go` writes
///         the histories, and says how exact they are and what a step is.
contract LctsQueueExactTests is UnitFixture {
    uint256 internal constant STEP = 50;

    /// @param payouts Payouts compared, zeros included.
    /// @param short   Those of them that are one unit below the whole part of the exact value.
    struct Tally {
        uint256 payouts;
        uint256 short;
        uint256 settlements;
        uint256 entries;
        uint256 epochs;
    }

    bytes internal steps;
    Tally internal tally;

    function setUp() public override {
        vm.warp(START);
    }

    function test_everyPayout_of400DaysOf999999Millionths_subscribeWith18Decimals() public {
        _replay("subscribe-18", 18, true);

        assertGe(tally.epochs, 100, "hardly rescaled");
    }

    function test_everyPayout_of400DaysOf999999Millionths_subscribeWith6Decimals() public {
        _replay("subscribe-6", 6, true);

        assertGe(tally.epochs, 100, "hardly rescaled");
    }

    function test_everyPayout_of400DaysOf999999Millionths_redeemFor6Decimals() public {
        _replay("redeem-6", 6, false);

        assertGe(tally.epochs, 100, "hardly rescaled");
    }

    function test_everyPayout_of400DaysOfAnything() public {
        _replay("mixed-18", 18, true);
    }

    /**********************************************************************************************/
    /*** Replay                                                                                 ***/
    /**********************************************************************************************/

    function _replay(string memory name, uint8 decimals, bool isSubscribe) internal {
        _deployUnit(decimals, type(uint128).max, type(uint32).max);
        LctsQueue queue = isSubscribe ? subscribeQueue : redeemQueue;
        steps = vm.parseJsonBytes(vm.readFile(string.concat("./test/lcts/exact/", name, ".json")), ".steps");

        uint256 count = steps.length / STEP;
        bytes memory all = steps;
        for (uint256 i; i < count; ++i) {
            (uint256 operation, uint256 user, uint256 a, uint256 b, uint256 c) = _decode(all, i * STEP);
            _step(queue, operation, address(uint160(0xA11CE00 + user)), a, b, c);
        }

        assertEq(uint256(queue.state()), uint256(ILctsQueue.State.DORMANT), "somebody is left");
        assertEq(tally.settlements, 400, "settlements");
        assertGe(tally.entries, 400, "entries");
        assertLe(tally.short * 10, tally.payouts, "payouts a unit short");
        tally.epochs = queue.epoch() - 4 * queue.generation();

        vm.snapshotValue("LctsQueueExact", string.concat(name, ".payouts"), tally.payouts);
        vm.snapshotValue("LctsQueueExact", string.concat(name, ".short"), tally.short);
        vm.snapshotValue("LctsQueueExact", string.concat(name, ".epochs"), tally.epochs);
    }

    function _step(LctsQueue queue, uint256 operation, address user, uint256 a, uint256 b, uint256 c) internal {
        if (operation == 0) {
            ++tally.entries;
            uint256 owed = queue.owed(user);
            _enter(queue, user, a);
            _compare(queue.owed(user) - owed, b);
        } else if (operation == 1) {
            uint256 owed = queue.owed(user);
            _compare(_has(queue, user) ? _claim(queue, user) - owed : 0, b);
        } else if (operation == 2) {
            uint256 owed = queue.owed(user);
            _compare(_has(queue, user) ? _exit(queue, user) : 0, b);
            _compare(queue.owed(user) - owed, c);
        } else if (operation == 3) {
            ++tally.settlements;
            if (queue.lockedAt() == 0) _lock(queue);
            (uint256 converted, uint256 rewarded) = _settle(queue, a);
            assertEq(converted, b, "converted");
            assertEq(rewarded, c, "rewarded");
            skip(1 days);
        } else {
            _lock(queue);
            vm.prank(operator);
            share.setExchangeRate(a);
        }
    }

    /// @dev After a week or so, what is left of an early entrant's position is less than the
    ///      smallest share there is: the visit that finds this removes it, and 0 is compared with
    ///      what the formulae would still pay.
    function _has(LctsQueue queue, address user) internal view returns (bool) {
        return queue.positionOf(user).shares != 0;
    }

    /// @dev `exact` is the whole part of the exact value e, so `payout <= exact` is `payout <= e`.
    ///      Below, a payout may miss e by a thousand-millionth of it before it is rounded down to a
    ///      whole number: seldom by a unit, in fact.
    function _compare(uint256 payout, uint256 exact) internal {
        ++tally.payouts;
        if (payout < exact) ++tally.short;

        assertLe(payout, exact, "more than the exact value");
        assertGe(payout + exact / 1e9 + 1, exact, "less than a thousand-millionth below the exact value");
    }

    function _decode(bytes memory all, uint256 offset)
        internal
        pure
        returns (uint256 operation, uint256 user, uint256 a, uint256 b, uint256 c)
    {
        uint256 head;
        assembly ("memory-safe") {
            let from := add(add(all, 0x20), offset)
            head := mload(from)
            a := shr(128, mload(add(from, 2)))
            b := shr(128, mload(add(from, 18)))
            c := shr(128, mload(add(from, 34)))
        }
        operation = head >> 248;
        user = (head >> 240) & 0xff;
    }
}

/// @notice What the published formulae do in whole numbers, and what the queue does with the same
///         history.
contract PublishedFormulaeTests is UnitFixture {
    uint256 internal constant DAILY = 1_000_000e18;

    PublishedQueue internal published;

    function setUp() public override {
        super.setUp();
        _deployUnit(18, type(uint128).max, 0);
        published = new PublishedQueue();
    }

    /// @dev One entrant a day with a million tokens, and settlements that leave a millionth.
    function _day(uint256 day) internal returns (uint256 minted) {
        published.enter(day, DAILY);
        minted = published.totalUnderlying() * 999_999 / 1_000_000;
        published.settle(minted, minted);

        _enter(subscribeQueue, _user(day), DAILY);
        (uint256 converted,) = _lockAndSettle(subscribeQueue, subscribeQueue.totalUnderlying() * 999_999 / 1_000_000);
        assertEq(converted / 1e6, minted / 1e6, "not the same history");
    }

    function _user(uint256 day) internal pure returns (address) {
        return address(uint160(0xDA700000 + day));
    }

    function test_publishedFormulae_loseTheWholeRewardWithinAWeek() public {
        for (uint256 day; day < 4; ++day) {
            _day(day);
        }
        assertEq(published.claimable(3), 0, "published: the fourth entrant's reward");

        // The queue pays the fourth entrant a millionth less than what they brought: that is what
        // still waits.
        assertApproxEqAbs(subscribeQueue.claimable(_user(3)), DAILY - DAILY / 1e6, 1e6);
    }

    function test_publishedFormulae_shutTheQueueWithinTwoWeeks() public {
        uint256 day;
        for (; day < 14; ++day) {
            try published.enter(day, DAILY) {
                uint256 minted = published.totalUnderlying() * 999_999 / 1_000_000;
                try published.settle(minted, minted) {}
                catch {
                    break;
                }
            } catch {
                break;
            }
        }
        assertLt(day, 14, "the published formulae did not overflow");

        for (day = 0; day < 14; ++day) {
            _enter(subscribeQueue, _user(day), DAILY);
            _lockAndSettle(subscribeQueue, subscribeQueue.totalUnderlying() * 999_999 / 1_000_000);
            assertGe(subscribeQueue.claimable(_user(day)), DAILY - DAILY / 1e6 - 1e6);
        }
    }
}
