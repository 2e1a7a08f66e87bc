// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {LctsQueue} from "../../../src/lcts/LctsQueue.sol";
import {ILctsQueue} from "../../../src/lcts/interfaces/ILctsQueue.sol";
import {UnitShare} from "../../../src/lcts/UnitShare.sol";
import {UnitFixture} from "./UnitFixture.sol";

/// @notice A Unit whose parameters its governance changes at any time, while users and beacon go on.
///         It keeps what the bounds in force have allowed so far: the rate's ceiling, and for each
///         lock the shortest limit.
contract MovingHandler is UnitFixture {
    /// @dev The ceiling has so many more digits than the rate.
    uint256 internal constant PRECISION = 1e18;

    uint256 internal constant YEAR_BPS = 10_000 * 365 days;

    uint256 internal _ceiling;
    uint256 internal _countedAt;
    mapping(LctsQueue queue => uint256 timestamp) internal _latest;

    uint256 public brokenCount;
    bytes32 public brokenLast;
    mapping(bytes32 act => uint256 times) public done;

    constructor() {
        super.setUp();
        _ceiling = share.exchangeRate() * PRECISION;
        _countedAt = block.timestamp;
    }

    function setUp() public override {}

    /**********************************************************************************************/
    /*** Governance                                                                             ***/
    /**********************************************************************************************/

    function setCapacity(uint256 assets) external {
        assets = bound(assets, CAPACITY_MIN - 1, CAPACITY_MAX + 1);
        bool right = assets >= CAPACITY_MIN && assets <= CAPACITY_MAX;
        vm.prank(operator);
        try share.setCapacity(assets) {
            _check(right, "capacity out of bounds");
            ++done["capacity"];
        } catch {
            _check(!right, "capacity refused");
        }
    }

    function setGrowth(uint256 bps, uint256 time) external {
        _pass(time);
        bps = bound(bps, GROWTH_MIN - 1, GROWTH_MAX + 1);
        bool right = bps >= GROWTH_MIN && bps <= GROWTH_MAX;
        (uint256 most, uint256 restorable) = (share.maxExchangeRate(), share.restorableRate());
        vm.prank(operator);
        try share.setMaxAnnualGrowth(bps) {
            _check(right, "growth out of bounds");
            ++done["growth"];
        } catch {
            _check(!right, "growth refused");
        }
        _check(share.maxExchangeRate() == most && share.restorableRate() == restorable, "the change jumps");
    }

    function setLockLimit(uint256 limit, bool subscribe_) external {
        limit = bound(limit, LOCK_LIMIT_MIN - 1, LOCK_LIMIT_MAX + 1);
        bool right = limit >= LOCK_LIMIT_MIN && limit <= LOCK_LIMIT_MAX;
        LctsQueue queue = _queue(subscribe_);
        vm.prank(operator);
        try queue.setLockLimit(limit) {
            _check(right, "lock limit out of bounds");
            ++done["lockLimit"];
            uint256 at = queue.lockedAt() + limit;
            if (queue.lockedAt() != 0 && at < _latest[queue]) _latest[queue] = at;
        } catch {
            _check(!right, "lock limit refused");
        }
    }

    function overrideRate(uint256 rate, uint256 time) external {
        _pass(time);
        _lockBoth();
        rate = bound(rate, share.exchangeRate() / 2 + 1, share.restorableRate() + 1);
        bool right = rate <= share.restorableRate();
        vm.prank(operator);
        try share.overrideExchangeRate(rate) {
            _check(right, "override too high");
            ++done["override"];
        } catch {
            _check(!right, "override refused");
        }
    }

    /**********************************************************************************************/
    /*** Beacon                                                                                 ***/
    /**********************************************************************************************/

    /// @dev Every second time as far as it goes.
    function setRate(uint256 rate, uint256 time) external {
        _pass(time);
        _lockBoth();
        uint256 most = share.maxExchangeRate();
        rate = time % 2 == 0 ? most : bound(rate, share.exchangeRate(), most + 1);
        vm.prank(operator);
        try share.setExchangeRate(rate) {
            _check(rate <= most, "rate too high");
            ++done["rate"];
        } catch {
            _check(rate > most, "rate refused");
        }
    }

    /// @dev A part of what waits, or all of it.
    function settle(bool subscribe_, uint256 time, uint256 most) external {
        _pass(time);
        LctsQueue queue = _queue(subscribe_);
        _lockOne(queue);
        bool locked = queue.lockedAt() != 0;
        most = bound(most, 1, queue.totalUnderlying() + 1);
        (, uint256 rewarded) = queue.previewSettle(most);
        bool fits = !subscribe_ || rewarded == 0 || share.toAssets(share.totalSupply() + rewarded) <= share.capacity();
        _fund(queue, most);

        vm.prank(operator);
        try queue.settle(most) {
            _check(fits, "minted beyond the capacity");
            _check(
                !subscribe_ || rewarded == 0 || share.toAssets(share.totalSupply()) <= share.capacity(),
                "worth more than the capacity"
            );
            if (locked) ++done[subscribe_ ? bytes32("subscribed") : bytes32("redeemed")];
        } catch {
            _check(!fits, "settlement refused");
            ++done["full"];
        }
    }

    /**********************************************************************************************/
    /*** Users                                                                                  ***/
    /**********************************************************************************************/

    function subscribe(uint256 amount) external {
        if (subscribeQueue.lockedAt() != 0) return;
        if (subscribeQueue.totalUnderlying() > CAPACITY_MAX) return;
        _enter(subscribeQueue, alice, bound(amount, 1e18, CAPACITY_MAX / 10));
    }

    function redeem(uint256 amount) external {
        if (redeemQueue.lockedAt() != 0) return;
        if (subscribeQueue.claimable(alice) != 0 && subscribeQueue.lockedAt() == 0) _claim(subscribeQueue, alice);
        uint256 balance = share.balanceOf(alice);
        uint256 room = type(uint96).max - redeemQueue.totalUnderlying();
        if (balance == 0 || room == 0) return;
        amount = bound(amount, 1, balance < room ? balance : room);
        _approve(redeemQueue, alice, amount);
        vm.prank(alice);
        redeemQueue.enter(amount);
    }

    /// @dev Users who do not want to wait longer than they were told.
    function release(bool subscribe_, uint256 time) external {
        LctsQueue queue = _queue(subscribe_);
        if (queue.lockedAt() == 0) return;
        if (time % 2 == 0) _passTo(_latest[queue]);
        else _pass(time);
        bool right = block.timestamp >= _latest[queue];

        try queue.release() {
            _check(right, "released too early");
            ++done["release"];
        } catch {
            _check(!right, "held longer than was said");
        }
    }

    /**********************************************************************************************/
    /*** Reads                                                                                  ***/
    /**********************************************************************************************/

    /// @notice The greatest rate that the bounds in force until now allow, however often the rate is
    ///         set [asset units for 1e18 shares].
    function ceiling() external view returns (uint256) {
        return _grownCeiling() / PRECISION + 1;
    }

    function unit() external view returns (UnitShare, LctsQueue, LctsQueue) {
        return (share, subscribeQueue, redeemQueue);
    }

    function latest(LctsQueue queue) external view returns (uint256) {
        return _latest[queue];
    }

    function bounds() external pure returns (uint256[6] memory) {
        return [CAPACITY_MIN, CAPACITY_MAX, GROWTH_MIN, GROWTH_MAX, LOCK_LIMIT_MIN, LOCK_LIMIT_MAX];
    }

    /**********************************************************************************************/
    /*** Internal functions                                                                     ***/
    /**********************************************************************************************/

    function _pass(uint256 time) internal {
        _passTo(block.timestamp + bound(time, 0, 3 days));
    }

    function _passTo(uint256 timestamp) internal {
        if (timestamp > block.timestamp) vm.warp(timestamp);
        (_ceiling, _countedAt) = (_grownCeiling(), block.timestamp);
    }

    /// @dev Compound, which is never less than simple growth. Rounded up.
    function _grownCeiling() internal view returns (uint256) {
        return _ceiling + _ceiling * share.maxAnnualGrowth() * (block.timestamp - _countedAt) / YEAR_BPS + 1;
    }

    function _queue(bool subscribe_) internal view returns (LctsQueue) {
        return subscribe_ ? subscribeQueue : redeemQueue;
    }

    function _lockBoth() internal {
        _lockOne(subscribeQueue);
        _lockOne(redeemQueue);
    }

    function _lockOne(LctsQueue queue) internal {
        if (queue.state() != ILctsQueue.State.ACTIVE) return;
        _lock(queue);
        _latest[queue] = block.timestamp + queue.lockLimit();
    }

    function _check(bool condition, bytes32 what) internal {
        if (condition) return;
        ++brokenCount;
        brokenLast = what;
    }
}
