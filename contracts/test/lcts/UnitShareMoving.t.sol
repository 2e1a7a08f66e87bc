// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {ITemplateRegistry} from "../../src/factory/interfaces/ITemplateRegistry.sol";
import {UnitShare} from "../../src/lcts/UnitShare.sol";
import {IUnitShare} from "../../src/lcts/interfaces/IUnitShare.sol";
import {UnitFixture} from "./support/UnitFixture.sol";

/// @notice Capacity and growth bound of a Unit that is live.
abstract contract UnitShareMovingTestBase is UnitFixture {
    uint256 internal constant YEAR_BPS = 10_000 * 365 days;

    function _setCapacity(uint256 assets) internal {
        vm.prank(operator);
        share.setCapacity(assets);
    }

    function _setGrowth(uint256 bps) internal {
        vm.prank(operator);
        share.setMaxAnnualGrowth(bps);
    }

    function _outOfBounds(bytes32 name, uint256 value, uint256 min, uint256 max) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(ITemplateRegistry.ValueOutOfBounds.selector, name, value, min, max);
    }

    /// @dev What a rate may become after growth of so many bps seconds.
    function _grown(uint256 rate, uint256 bpsSeconds) internal pure returns (uint256) {
        return rate + rate * bpsSeconds / YEAR_BPS;
    }
}

contract UnitShareMovingFailureTests is UnitShareMovingTestBase {
    function test_set_notOperator() public {
        address[4] memory callers = [alice, address(this), address(subscribeQueue), address(redeemQueue)];
        for (uint256 i; i < callers.length; ++i) {
            vm.startPrank(callers[i]);
            vm.expectRevert(abi.encodeWithSelector(IUnitShare.NotOperator.selector, callers[i]));
            share.setCapacity(CAPACITY);
            vm.expectRevert(abi.encodeWithSelector(IUnitShare.NotOperator.selector, callers[i]));
            share.setMaxAnnualGrowth(GROWTH);
            vm.stopPrank();
        }
    }

    function test_implementation_standsForNoUnit() public {
        vm.expectRevert(IUnitShare.NotAClone.selector);
        shareCode.setCapacity(CAPACITY);
        vm.expectRevert(IUnitShare.NotAClone.selector);
        shareCode.setMaxAnnualGrowth(GROWTH);
        vm.expectRevert(IUnitShare.NotAClone.selector);
        shareCode.unitBounds();
    }

    function test_setCapacity_boundary() public {
        vm.expectRevert(_outOfBounds("capacity", CAPACITY_MIN - 1, CAPACITY_MIN, CAPACITY_MAX));
        _setCapacity(CAPACITY_MIN - 1);
        vm.expectRevert(_outOfBounds("capacity", CAPACITY_MAX + 1, CAPACITY_MIN, CAPACITY_MAX));
        _setCapacity(CAPACITY_MAX + 1);
        assertEq(share.capacity(), CAPACITY);

        _setCapacity(CAPACITY_MIN);
        _setCapacity(CAPACITY_MAX);
        assertEq(share.capacity(), CAPACITY_MAX);
    }

    function test_setMaxAnnualGrowth_boundary() public {
        vm.expectRevert(_outOfBounds("maxAnnualGrowth", GROWTH_MIN - 1, GROWTH_MIN, GROWTH_MAX));
        _setGrowth(GROWTH_MIN - 1);
        vm.expectRevert(_outOfBounds("maxAnnualGrowth", GROWTH_MAX + 1, GROWTH_MIN, GROWTH_MAX));
        _setGrowth(GROWTH_MAX + 1);
        assertEq(share.maxAnnualGrowth(), GROWTH);

        _setGrowth(GROWTH_MIN);
        _setGrowth(GROWTH_MAX);
        assertEq(share.maxAnnualGrowth(), GROWTH_MAX);
    }

    function testFuzz_set_bounds(uint256 capacity, uint256 bps) public {
        bool fits = capacity >= CAPACITY_MIN && capacity <= CAPACITY_MAX;
        if (!fits) vm.expectRevert(_outOfBounds("capacity", capacity, CAPACITY_MIN, CAPACITY_MAX));
        _setCapacity(capacity);
        assertEq(share.capacity(), fits ? capacity : CAPACITY);

        fits = bps >= GROWTH_MIN && bps <= GROWTH_MAX;
        if (!fits) vm.expectRevert(_outOfBounds("maxAnnualGrowth", bps, GROWTH_MIN, GROWTH_MAX));
        _setGrowth(bps);
        assertEq(share.maxAnnualGrowth(), fits ? bps : GROWTH);
    }
}

contract UnitShareCapacityTests is UnitShareMovingTestBase {
    function test_setCapacity() public {
        vm.expectEmit(address(share));
        emit IUnitShare.CapacitySet(CAPACITY, 2 * CAPACITY);
        _setCapacity(2 * CAPACITY);

        vm.expectEmit(address(share));
        emit IUnitShare.CapacitySet(2 * CAPACITY, CAPACITY_MIN);
        _setCapacity(CAPACITY_MIN);
        assertEq(share.capacity(), CAPACITY_MIN);
        assertEq(share.maxAnnualGrowth(), GROWTH);
    }

    function test_mint_raisedCapacity_boundary() public {
        _setCapacity(2 * CAPACITY);

        vm.startPrank(address(subscribeQueue));
        share.mint(2 * CAPACITY);
        vm.expectRevert(abi.encodeWithSelector(IUnitShare.CapacityExceeded.selector, 2 * CAPACITY + 1, 2 * CAPACITY));
        share.mint(1);
    }

    /// @dev Below what is there, nothing is lost: minting waits until enough was redeemed.
    function test_mint_loweredCapacity_boundary() public {
        vm.prank(address(subscribeQueue));
        share.mint(3 * CAPACITY_MIN);
        vm.prank(address(subscribeQueue));
        assertTrue(share.transfer(address(redeemQueue), 3 * CAPACITY_MIN));

        _setCapacity(CAPACITY_MIN);
        assertEq(share.totalSupply(), 3 * CAPACITY_MIN);

        vm.expectRevert(
            abi.encodeWithSelector(IUnitShare.CapacityExceeded.selector, 3 * CAPACITY_MIN + 1, CAPACITY_MIN)
        );
        vm.prank(address(subscribeQueue));
        share.mint(1);

        vm.prank(address(redeemQueue));
        share.burn(2 * CAPACITY_MIN + 1);
        vm.prank(address(subscribeQueue));
        share.mint(1);

        vm.expectRevert(abi.encodeWithSelector(IUnitShare.CapacityExceeded.selector, CAPACITY_MIN + 1, CAPACITY_MIN));
        vm.prank(address(subscribeQueue));
        share.mint(1);
    }

    function test_unitBounds() public view {
        ITemplateRegistry.Bound[] memory bounds = share.unitBounds();
        assertEq(bounds.length, 5);
        assertEq(bounds[1].name, bytes32("capacity"));
        assertEq(bounds[1].min, CAPACITY_MIN);
        assertEq(bounds[1].max, CAPACITY_MAX);
        assertEq(bounds[2].name, bytes32("maxAnnualGrowth"));
        assertEq(bounds[2].min, GROWTH_MIN);
        assertEq(bounds[2].max, GROWTH_MAX);
        assertEq(bounds[4].name, bytes32("lockLimit"));
    }
}

contract UnitShareGrowthTests is UnitShareMovingTestBase {
    /// @dev What was allowed until the change neither jumps nor is lost, and from then on the new
    ///      bound counts.
    function test_setMaxAnnualGrowth_countsFromTheChange() public {
        skip(100 days);
        uint256 before = share.maxExchangeRate();
        assertEq(before, _grown(1e18, GROWTH * 100 days));

        vm.expectEmit(address(share));
        emit IUnitShare.MaxAnnualGrowthSet(GROWTH, GROWTH_MAX);
        _setGrowth(GROWTH_MAX);
        assertEq(share.maxExchangeRate(), before);
        assertEq(share.restorableRate(), before);

        skip(10 days);
        assertEq(share.maxExchangeRate(), _grown(1e18, GROWTH * 100 days + GROWTH_MAX * 10 days));

        _setGrowth(GROWTH_MIN);
        skip(50 days);
        uint256 most = _grown(1e18, GROWTH * 100 days + GROWTH_MAX * 10 days + GROWTH_MIN * 50 days);
        assertEq(share.maxExchangeRate(), most);

        vm.expectRevert(abi.encodeWithSelector(IUnitShare.ExchangeRateTooHigh.selector, most + 1, most));
        _setRate(most + 1);
        _setRate(most);
    }

    /// @dev A rate that is set begins a new count, under the bound in force.
    function test_setMaxAnnualGrowth_thenTheRate() public {
        skip(100 days);
        _setGrowth(GROWTH_MAX);
        skip(1 days);
        _setRate(1.01e18);
        assertEq(share.maxExchangeRate(), 1.01e18);

        skip(30 days);
        assertEq(share.maxExchangeRate(), _grown(1.01e18, GROWTH_MAX * 30 days));
    }

    /// @dev Both in one second, in either order.
    function test_setMaxAnnualGrowth_inTheSecondOfTheRate() public {
        skip(100 days);
        _setGrowth(GROWTH_MAX);
        _setRate(1.02e18);
        skip(1 days);
        assertEq(share.maxExchangeRate(), _grown(1.02e18, GROWTH_MAX * 1 days));

        _setRate(1.02e18);
        _setGrowth(GROWTH_MIN);
        skip(1 days);
        assertEq(share.maxExchangeRate(), _grown(1.02e18, GROWTH_MIN * 1 days));
    }

    /// @dev An open haircut can be undone with the growth that each bound allowed since the full
    ///      rate was set, whether the bound changed before the haircut or while it was open.
    function test_setMaxAnnualGrowth_whileAHaircutIsOpen() public {
        skip(100 days);
        _setGrowth(GROWTH_MAX);
        skip(10 days);
        _setRate(0.9e18);
        uint256 full = GROWTH * 100 days + GROWTH_MAX * 10 days;
        assertEq(share.restorableRate(), _grown(1e18, full));

        skip(2 days);
        _setGrowth(GROWTH_MIN);
        skip(3 days);
        assertEq(share.restorableRate(), _grown(1e18, full + GROWTH_MAX * 2 days + GROWTH_MIN * 3 days));
        assertEq(share.maxExchangeRate(), _grown(0.9e18, GROWTH_MAX * 2 days + GROWTH_MIN * 3 days));

        _override(_grown(1e18, full + GROWTH_MAX * 2 days + GROWTH_MIN * 3 days));
        assertEq(share.restorableUntil(), 0);
    }

    /// @dev A haircut that is over leaves nothing to the next one.
    function test_setMaxAnnualGrowth_betweenHaircuts() public {
        skip(50 days);
        _setGrowth(GROWTH_MAX);
        _setRate(0.9e18);
        skip(8 days);
        _setGrowth(GROWTH_MIN);
        skip(1 days);
        _setRate(0.8e18);
        assertEq(share.restorableRate(), _grown(0.9e18, GROWTH_MAX * 8 days + GROWTH_MIN * 1 days));
    }

    /// @dev Any history of bounds, rates and haircuts, against a list of all bounds that were ever
    ///      in force.
    function testFuzz_growth_againstTheHistory(uint256[24] memory acts) public {
        Ghost memory ghost = Ghost(1e18, block.timestamp, 0, 0, 0);
        _times.push(block.timestamp);
        _bps.push(GROWTH);

        for (uint256 i; i < acts.length; ++i) {
            uint256 r = acts[i];
            skip(r >> 8 & 0x1fffff);
            if (ghost.cutAt != 0 && block.timestamp > ghost.cutAt + 7 days) ghost.cutAt = 0;

            if (r % 4 == 0) {
                uint256 bps = bound(r >> 32, GROWTH_MIN, GROWTH_MAX);
                _setGrowth(bps);
                _times.push(block.timestamp);
                _bps.push(bps);
            } else {
                _moveRate(ghost, r);
            }

            uint256 most = _grown(ghost.rate, _allowed(ghost.setAt));
            assertEq(share.maxExchangeRate(), most);
            assertEq(
                share.restorableRate(), ghost.cutAt == 0 ? most : _grown(ghost.fullRate, _allowed(ghost.fullSetAt))
            );
            assertGe(share.restorableRate(), most);
        }
    }

    struct Ghost {
        uint256 rate;
        uint256 setAt;
        uint256 cutAt;
        uint256 fullRate;
        uint256 fullSetAt;
    }

    uint256[] private _times;
    uint256[] private _bps;

    function _moveRate(Ghost memory ghost, uint256 r) private {
        uint256 rate;
        if (r % 4 == 1) rate = bound(r >> 32, ghost.rate, share.maxExchangeRate());
        else if (r % 4 == 2) rate = bound(r >> 32, ghost.rate * 9 / 10, ghost.rate);
        else rate = share.restorableRate();
        _override(rate);

        if (rate < ghost.rate) {
            if (ghost.cutAt == 0) (ghost.fullRate, ghost.fullSetAt) = (ghost.rate, ghost.setAt);
            ghost.cutAt = block.timestamp;
        } else if (rate >= ghost.fullRate) {
            ghost.cutAt = 0;
        }
        (ghost.rate, ghost.setAt) = (rate, block.timestamp);
    }

    /// @dev Each bound for the time in which it was in force since `since` [bps seconds].
    function _allowed(uint256 since) private view returns (uint256 sum) {
        for (uint256 i; i < _times.length; ++i) {
            uint256 from = _times[i] > since ? _times[i] : since;
            uint256 to = i + 1 == _times.length ? block.timestamp : _times[i + 1];
            if (to > from) sum += _bps[i] * (to - from);
        }
    }
}
