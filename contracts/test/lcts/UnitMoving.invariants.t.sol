// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {LctsQueue} from "../../src/lcts/LctsQueue.sol";
import {UnitShare} from "../../src/lcts/UnitShare.sol";
import {Test} from "../support/Test.sol";
import {MovingHandler} from "./support/MovingHandler.sol";

/// @notice What always holds of a Unit whose parameters are changed at any time.
/// forge-config: default.invariant.runs = 40
/// forge-config: default.invariant.depth = 256
contract UnitMovingInvariants is Test {
    MovingHandler internal handler;

    function setUp() public {
        handler = new MovingHandler();

        bytes4[] memory selectors = new bytes4[](9);
        selectors[0] = MovingHandler.setCapacity.selector;
        selectors[1] = MovingHandler.setGrowth.selector;
        selectors[2] = MovingHandler.setLockLimit.selector;
        selectors[3] = MovingHandler.overrideRate.selector;
        selectors[4] = MovingHandler.setRate.selector;
        selectors[5] = MovingHandler.settle.selector;
        selectors[6] = MovingHandler.subscribe.selector;
        selectors[7] = MovingHandler.redeem.selector;
        selectors[8] = MovingHandler.release.selector;

        targetContract(address(handler));
        targetSelector(FuzzSelector({addr: address(handler), selectors: selectors}));
    }

    function invariant_unit() public view {
        assertEq(handler.brokenCount(), 0, string(abi.encodePacked(handler.brokenLast())));

        (UnitShare share, LctsQueue subscribeQueue, LctsQueue redeemQueue) = handler.unit();
        assertLe(share.exchangeRate(), handler.ceiling(), "above what the bounds in force allowed");
        assertLe(share.maxExchangeRate(), share.restorableRate(), "restorable");

        uint256[6] memory bounds = handler.bounds();
        _within(share.capacity(), bounds[0], bounds[1]);
        _within(share.maxAnnualGrowth(), bounds[2], bounds[3]);
        _within(subscribeQueue.lockLimit(), bounds[4], bounds[5]);
        _within(redeemQueue.lockLimit(), bounds[4], bounds[5]);
        _holdsNoLonger(subscribeQueue);
        _holdsNoLonger(redeemQueue);
    }

    function _within(uint256 value, uint256 min, uint256 max) internal pure {
        assertGe(value, min, "below its bound");
        assertLe(value, max, "above its bound");
    }

    /// @dev A lock can be released when the shortest limit in force while it runs is over.
    function _holdsNoLonger(LctsQueue queue) internal view {
        assertEq(queue.releasableAt(), queue.lockedAt() == 0 ? 0 : handler.latest(queue), "releasable");
    }

    /// @dev A few hundred rounds of the same parties reach what the campaign is about.
    function test_partiesReachEverything() public {
        for (uint256 i; i < 400; ++i) {
            uint256 r = uint256(keccak256(abi.encode(i)));
            handler.subscribe(r >> 8);
            if (r % 3 == 0) handler.setCapacity(r >> 16);
            handler.setGrowth(r >> 24, r >> 32);
            handler.setLockLimit(r >> 40, r & 16 == 0);
            handler.setRate(r >> 48, r >> 56);
            if (r & 32 == 0) handler.settle(r & 64 == 0, r >> 64, r >> 112);
            handler.setLockLimit(r >> 72, r & 128 == 0);
            handler.release(r & 256 == 0, r >> 80);
            if (r % 8 == 1) handler.overrideRate(r >> 88, r >> 96);
            handler.redeem(r >> 104);
            invariant_unit();
        }

        bytes32[9] memory acts = [
            bytes32("capacity"), "growth", "lockLimit", "override", "rate", "subscribed", "redeemed", "full", "release"
        ];
        for (uint256 i; i < acts.length; ++i) {
            assertGe(handler.done(acts[i]), 3, string(abi.encodePacked("never: ", acts[i])));
        }
    }
}
