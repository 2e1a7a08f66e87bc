// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";

import {CloneArguments} from "../../src/lcts/CloneArguments.sol";
import {UnitShare} from "../../src/lcts/UnitShare.sol";
import {IUnitShare} from "../../src/lcts/interfaces/IUnitShare.sol";
import {UnitFixture} from "./support/UnitFixture.sol";

contract UnitShareFailureTests is UnitFixture {
    function _fresh(address deployer, uint8 decimals) internal returns (UnitShare) {
        return UnitShare(
            Clones.cloneWithImmutableArgs(
                address(shareCode),
                CloneArguments.encode(
                    CloneArguments.Share({
                        asset: address(asset),
                        operator: operator,
                        deployer: deployer,
                        capacity: 1,
                        maxAnnualGrowth: 0,
                        maxHaircut: 0,
                        assetDecimals: decimals,
                        registry: address(templates),
                        template: "template"
                    }),
                    "n",
                    "s"
                )
            )
        );
    }

    function test_initialize_notDeployer() public {
        UnitShare fresh = _fresh(alice, 18);

        vm.expectRevert(abi.encodeWithSelector(IUnitShare.NotDeployer.selector, bob));
        vm.prank(bob);
        fresh.initialize(address(1), address(2));

        vm.expectEmit(address(fresh));
        emit IUnitShare.Initialized(address(1), address(2));
        vm.prank(alice);
        fresh.initialize(address(1), address(2));
    }

    function test_initialize_twice() public {
        vm.expectRevert(IUnitShare.AlreadyInitialized.selector);
        share.initialize(address(1), address(2));
    }

    function test_implementation_standsForNoUnit() public {
        bytes[] memory calls = new bytes[](6);
        calls[0] = abi.encodeCall(IUnitShare.initialize, (alice, bob));
        calls[1] = abi.encodeCall(IUnitShare.setExchangeRate, (1));
        calls[2] = abi.encodeCall(IUnitShare.operator, ());
        calls[3] = abi.encodeWithSignature("name()");
        calls[4] = abi.encodeWithSignature("symbol()");
        calls[5] = abi.encodeCall(IUnitShare.overrideExchangeRate, (1));
        for (uint256 i; i < calls.length; ++i) {
            (bool success, bytes memory reason) = address(shareCode).call(calls[i]);
            assertFalse(success);
            assertEq(reason, abi.encodeWithSelector(IUnitShare.NotAClone.selector));
        }
    }

    function test_mint_notSubscribeQueue() public {
        address[4] memory others = [operator, address(redeemQueue), address(this), address(share)];
        for (uint256 i; i < others.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IUnitShare.NotSubscribeQueue.selector, others[i]));
            vm.prank(others[i]);
            share.mint(1);
        }
    }

    function test_burn_notRedeemQueue() public {
        address[4] memory others = [operator, address(subscribeQueue), address(this), address(share)];
        for (uint256 i; i < others.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IUnitShare.NotRedeemQueue.selector, others[i]));
            vm.prank(others[i]);
            share.burn(0);
        }
    }

    function test_mint_capacityExceeded_boundary() public {
        vm.expectRevert(abi.encodeWithSelector(IUnitShare.CapacityExceeded.selector, CAPACITY + 1, CAPACITY));
        vm.prank(address(subscribeQueue));
        share.mint(CAPACITY + 1);

        vm.prank(address(subscribeQueue));
        share.mint(CAPACITY);

        vm.expectRevert(abi.encodeWithSelector(IUnitShare.CapacityExceeded.selector, CAPACITY + 1, CAPACITY));
        vm.prank(address(subscribeQueue));
        share.mint(1);
    }

    /// @dev Capacity is value, so a haircut makes room.
    function test_mint_capacityExceeded_countsValue_boundary() public {
        _setRate(0.5e18);

        vm.expectRevert(abi.encodeWithSelector(IUnitShare.CapacityExceeded.selector, CAPACITY + 1, CAPACITY));
        vm.prank(address(subscribeQueue));
        share.mint(2 * CAPACITY + 2);

        vm.prank(address(subscribeQueue));
        share.mint(2 * CAPACITY);
    }

    function test_setExchangeRate_notOperator() public {
        vm.expectRevert(abi.encodeWithSelector(IUnitShare.NotOperator.selector, alice));
        vm.prank(alice);
        share.setExchangeRate(1e18);

        vm.expectRevert(abi.encodeWithSelector(IUnitShare.NotOperator.selector, alice));
        vm.prank(alice);
        share.overrideExchangeRate(1e18);
    }

    function test_setExchangeRate_queueActive() public {
        _enter(subscribeQueue, alice, 1e18);
        _expectActive(address(subscribeQueue));

        _lock(subscribeQueue);
        _enter(redeemQueue, bob, 1e18);
        _expectActive(address(redeemQueue));

        _lock(redeemQueue);
        _setRate(1e18);

        _settle(subscribeQueue, 1e17);
        _expectActive(address(subscribeQueue));
    }

    function _expectActive(address queue) internal {
        vm.expectRevert(abi.encodeWithSelector(IUnitShare.QueueActive.selector, queue));
        _setRate(1e18);

        vm.expectRevert(abi.encodeWithSelector(IUnitShare.QueueActive.selector, queue));
        _override(1e18);
    }

    function test_setExchangeRate_zero_boundary() public {
        vm.expectRevert(IUnitShare.ZeroExchangeRate.selector);
        _setRate(0);
        vm.expectRevert(IUnitShare.ZeroExchangeRate.selector);
        _override(0);

        // A haircut of everything is bounded by this alone.
        assertEq(share.minExchangeRate(), 1);
        _setRate(1);
    }

    /**********************************************************************************************/
    /*** Haircuts                                                                               ***/
    /**********************************************************************************************/

    function _deployWithHaircut(uint16 bps) internal {
        maxHaircut = bps;
        _deployUnit(18, uint128(CAPACITY), uint32(GROWTH));
    }

    function _expectTooLarge(uint256 rate, uint256 minimum) internal {
        assertEq(share.minExchangeRate(), minimum);
        vm.expectRevert(abi.encodeWithSelector(IUnitShare.HaircutTooLarge.selector, rate, minimum));
        _setRate(rate);
    }

    function _expectTooHigh(uint256 rate, uint256 maximum) internal {
        assertEq(share.restorableRate(), maximum);
        vm.expectRevert(abi.encodeWithSelector(IUnitShare.ExchangeRateTooHigh.selector, rate, maximum));
        _override(rate);
    }

    function test_setExchangeRate_haircut_boundary() public {
        _deployWithHaircut(1_000);
        _expectTooLarge(1, 0.9e18);
        _expectTooLarge(0.9e18 - 1, 0.9e18);

        _setRate(0.9e18);
    }

    /// @dev With a bound of nothing, the beacon lowers nothing; it still goes up, or repeats the
    ///      rate.
    function test_setExchangeRate_haircutOfNothing() public {
        _deployWithHaircut(0);
        _expectTooLarge(1e18 - 1, 1e18);

        _setRate(1e18);
    }

    /// @dev A haircut rounds down: never a unit more than the bound.
    function testFuzz_setExchangeRate_haircut_rounding(uint256 rate, uint16 bps) public {
        rate = bound(rate, 1, 1e18);
        _deployWithHaircut(uint16(bound(bps, 0, 10_000)));
        _override(rate);
        skip(7 days + 1);

        uint256 minimum = share.minExchangeRate();
        assertGe(minimum * 10_000, rate * (10_000 - share.maxHaircut()));
        assertGe(minimum, 1);
        if (minimum > 1) assertLt((minimum - 1) * 10_000, rate * (10_000 - share.maxHaircut()));
        _setRate(minimum);
        assertEq(share.exchangeRate(), minimum);
    }

    /// @dev Many small ones are one, until so much time has passed without any.
    function test_setExchangeRate_haircutInParts_boundary() public {
        _deployWithHaircut(1_000);
        _setRate(0.95e18);
        skip(7 days);
        assertEq(share.restorableUntil(), START + 7 days);
        _expectTooLarge(0.9e18 - 1, 0.9e18);

        // The next one begins the time anew, and not the bound.
        _setRate(0.91e18);
        assertEq(share.restorableUntil(), START + 14 days);
        skip(7 days);
        _expectTooLarge(0.9e18 - 1, 0.9e18);

        skip(1);
        assertEq(share.restorableUntil(), 0);
        _expectTooLarge(0.819e18 - 1, 0.819e18);
        _setRate(0.819e18);
        _expectTooLarge(0.819e18 - 1, 0.819e18);
    }

    /// @dev A rate that is back ends the haircut: the bound counts from there. A unit less does
    ///      not.
    function test_setExchangeRate_backToWhatItWas_boundary() public {
        _deployWithHaircut(1_000);
        skip(365 days);
        _setRate(1e18 - 1);
        skip(1 days);
        uint256 before = vm.snapshotState();

        _setRate(1e18 - 1);
        assertEq(share.restorableUntil(), START + 372 days);
        _setRate(1e18 - 1);
        assertEq(share.restorableUntil(), START + 372 days, "no decrease");

        vm.revertToState(before);
        _setRate(1e18);
        assertEq(share.restorableUntil(), 0);
        assertEq(share.restorableRate(), 1e18);
        _expectTooLarge(0.9e18 - 1, 0.9e18);
        _setRate(0.9e18);
        assertEq(share.restorableUntil(), START + 373 days);
    }

    /// @dev Whatever a beacon sets, in whatever pieces and at whatever times: after any seven days
    ///      a share is worth at least what the bound leaves of what it was worth at any time in
    ///      them.
    function testFuzz_setExchangeRate_haircut_overAnyTime(uint256[12] memory rates, uint256[12] memory times) public {
        _deployWithHaircut(1_000);
        uint256[13] memory rateAt;
        uint256[13] memory setAt;
        (rateAt[0], setAt[0]) = (1e18, START);

        for (uint256 i; i < 12; ++i) {
            skip(bound(times[i], 0, 9 days));
            (uint256 least, uint256 most) = (share.minExchangeRate(), share.maxExchangeRate());
            _setRate(rates[i] % 3 == 0 ? least : rates[i] % 3 == 1 ? most : bound(rates[i], least, most));

            (rateAt[i + 1], setAt[i + 1]) = (share.exchangeRate(), vm.getBlockTimestamp());
            for (uint256 j; j <= i; ++j) {
                // The rate of j held until j + 1 was set.
                if (setAt[j + 1] + 7 days < setAt[i + 1]) continue;
                assertGe(rateAt[i + 1] * 10_000, rateAt[j] * 9_000);
            }
        }
    }

    /**********************************************************************************************/
    /*** Governance                                                                             ***/
    /**********************************************************************************************/

    /// @dev Taken back at the last second, with the growth of the time; a second later only growth
    ///      is left.
    function test_overrideExchangeRate_takesAMistakeBack_boundary() public {
        _deployWithHaircut(1_000);
        skip(73 days);
        _setRate(0.9e18);
        uint256 cut = vm.snapshotState();

        skip(7 days);
        uint256 restorable = 1e18 + uint256(0.1e18) * 80 / 365;
        assertEq(share.restorableUntil(), vm.getBlockTimestamp());
        _expectTooHigh(restorable + 1, restorable);
        vm.expectRevert(abi.encodeWithSelector(IUnitShare.ExchangeRateTooHigh.selector, 1e18, share.maxExchangeRate()));
        _setRate(1e18);
        uint256 late = vm.snapshotState();
        _override(1e18);
        assertEq(share.restorableUntil(), 0);
        assertEq(share.exchangeRate(), 1e18);
        vm.revertToState(late);
        _override(restorable);
        assertEq(share.exchangeRate(), restorable);
        assertEq(share.exchangeRateSetAt(), vm.getBlockTimestamp());

        vm.revertToState(cut);
        skip(7 days + 1);
        assertEq(share.restorableUntil(), 0);
        assertEq(share.restorableRate(), share.maxExchangeRate());
        _expectTooHigh(1e18, share.maxExchangeRate());
    }

    /// @dev In part, and then the rest. The time counts from the last decrease, not from what was
    ///      taken back.
    function test_overrideExchangeRate_takesBackInParts() public {
        _deployWithHaircut(1_000);
        _setRate(0.9e18);
        skip(7 days);

        _override(0.95e18);
        assertEq(share.restorableUntil(), START + 7 days);
        _expectTooLarge(0.9e18 - 1, 0.9e18);
        _override(1e18);
        assertEq(share.restorableUntil(), 0);
    }

    /// @dev Below the bound, at once; and that can be taken back as well.
    function test_overrideExchangeRate_beyondTheBound() public {
        _deployWithHaircut(1_000);
        vm.expectEmit(address(share));
        emit IUnitShare.ExchangeRateSet(1e18, 0.3e18);
        _override(0.3e18);

        assertEq(share.exchangeRate(), 0.3e18);
        assertEq(share.restorableUntil(), START + 7 days);

        // The beacon goes on from there, but not further down.
        _expectTooLarge(0.3e18 - 1, 0.3e18);
        _setRate(0.3e18);

        skip(7 days);
        _override(1);
        assertEq(share.restorableUntil(), START + 14 days);
        skip(7 days);
        _override(1e18);
        assertEq(share.exchangeRate(), 1e18);
    }

    /// @dev A beacon's haircut, and governance's beyond it, are one.
    function test_overrideExchangeRate_goesOnWithAHaircut() public {
        _deployWithHaircut(1_000);
        _setRate(0.9e18);
        skip(1 days);
        _override(0.5e18);
        skip(7 days);

        uint256 restorable = 1e18 + uint256(0.1e18) * 8 / 365;
        _expectTooHigh(restorable + 1, restorable);
        _override(restorable);
        _expectTooHigh(restorable + 1, restorable);
    }

    /// @dev Without a haircut, governance raises no further than a beacon.
    function test_overrideExchangeRate_growth_boundary() public {
        skip(73 days);
        _expectTooHigh(1.02e18 + 1, 1.02e18);
        _override(1.02e18);
        assertEq(share.restorableUntil(), 0);
    }

    /// @dev A clock that has not run for seven days is no haircut.
    function test_minExchangeRate_onAYoungChain() public {
        vm.warp(1 days);
        _deployWithHaircut(1_000);

        assertEq(share.minExchangeRate(), 0.9e18);
        assertEq(share.restorableRate(), 1e18);
        assertEq(share.restorableUntil(), 0);
    }

    /// @dev What is remembered of one haircut means nothing for the next.
    function test_overrideExchangeRate_afterAnEarlierHaircut() public {
        _deployWithHaircut(1_000);
        _setRate(0.9e18);
        skip(8 days);
        _setRate(0.85e18);
        skip(7 days);

        uint256 restorable = 0.9e18 + uint256(0.09e18) * 15 / 365;
        _expectTooHigh(1e18, restorable);
        _override(restorable);
    }

    function test_setExchangeRate_tooHigh_boundary() public {
        skip(73 days);
        // A fifth of a year at 10 % a year.
        uint256 maximum = 1.02e18;
        assertEq(share.maxExchangeRate(), maximum);

        vm.expectRevert(abi.encodeWithSelector(IUnitShare.ExchangeRateTooHigh.selector, maximum + 1, maximum));
        _setRate(maximum + 1);

        _setRate(maximum);

        vm.expectRevert(abi.encodeWithSelector(IUnitShare.ExchangeRateTooHigh.selector, maximum + 1, maximum));
        _setRate(maximum + 1);
    }
}

contract UnitShareSuccessTests is UnitFixture {
    function test_arguments() public view {
        assertEq(share.name(), "CLO senior");
        assertEq(share.symbol(), "CLO-S");
        assertEq(share.decimals(), 18);
        assertEq(share.asset(), address(asset));
        assertEq(share.operator(), operator);
        assertEq(share.deployer(), address(this));
        assertEq(share.capacity(), CAPACITY);
        assertEq(share.maxAnnualGrowth(), GROWTH);
        assertEq(share.maxHaircut(), 10_000);
        assertEq(share.subscribeQueue(), address(subscribeQueue));
        assertEq(share.redeemQueue(), address(redeemQueue));
        assertEq(share.totalSupply(), 0);
    }

    function testFuzz_arguments_textsOfAnyLength(string memory name, string memory symbol) public {
        vm.assume(bytes(name).length < 256);

        UnitShare clone = UnitShare(
            Clones.cloneWithImmutableArgs(
                address(shareCode),
                CloneArguments.encode(
                    CloneArguments.Share({
                        asset: alice,
                        operator: bob,
                        deployer: carol,
                        capacity: type(uint128).max,
                        maxAnnualGrowth: type(uint32).max,
                        maxHaircut: 1_234,
                        assetDecimals: 7,
                        registry: alice,
                        template: bytes32(type(uint256).max)
                    }),
                    name,
                    symbol
                )
            )
        );

        assertEq(clone.name(), name);
        assertEq(clone.symbol(), symbol);
        assertEq(clone.asset(), alice);
        assertEq(clone.operator(), bob);
        assertEq(clone.deployer(), carol);
        assertEq(clone.capacity(), type(uint128).max);
        assertEq(clone.maxAnnualGrowth(), type(uint32).max);
        assertEq(clone.maxHaircut(), 1_234);
    }

    function test_exchangeRate_beginsAtPar() public {
        assertEq(share.exchangeRate(), 1e18);
        assertEq(share.exchangeRateSetAt(), START);

        _deployUnit(6, 1, 0);
        assertEq(share.exchangeRate(), 1e6);
        assertEq(share.toShares(5e6), 5e18);
        assertEq(share.toAssets(5e18), 5e6);
    }

    function test_setExchangeRate_decrease() public {
        vm.expectEmit(address(share));
        emit IUnitShare.ExchangeRateSet(1e18, 0.3e18);
        _setRate(0.3e18);

        assertEq(share.exchangeRate(), 0.3e18);
        assertEq(share.toShares(3), 10);
        assertEq(share.toAssets(10), 3);
        assertEq(share.toAssets(9), 2, "rounded down");
        assertEq(share.toShares(1), 3, "rounded down");
    }

    /// @dev What was lost may come back no faster than the Unit may grow.
    function test_setExchangeRate_recoversWithinGrowthOnly() public {
        _setRate(0.5e18);
        skip(365 days);

        assertEq(share.maxExchangeRate(), 0.55e18);
        assertEq(share.exchangeRateSetAt(), START);
        _setRate(0.55e18);
        assertEq(share.exchangeRateSetAt(), START + 365 days);
        assertEq(share.maxExchangeRate(), 0.55e18);
    }

    /// @dev However the time is cut, it never grows faster than simple growth compounded at each
    ///      setting.
    function testFuzz_setExchangeRate_growth(uint256[8] memory times) public {
        for (uint256 i; i < times.length; ++i) {
            uint256 rate = share.exchangeRate();
            uint256 time = bound(times[i], 0, 400 days);
            skip(time);

            uint256 maximum = share.maxExchangeRate();
            assertLe(maximum * 10_000 * 365 days, rate * (10_000 * 365 days + GROWTH * time));
            assertGt((maximum + 1) * 10_000 * 365 days, rate * (10_000 * 365 days + GROWTH * time));
            _setRate(maximum);
        }
    }

    function test_mintAndBurn() public {
        vm.expectEmit(address(share));
        emit IERC20.Transfer(address(0), address(subscribeQueue), 5);
        vm.startPrank(address(subscribeQueue));
        share.mint(5);
        assertTrue(share.transfer(address(redeemQueue), 3));
        vm.stopPrank();

        vm.expectEmit(address(share));
        emit IERC20.Transfer(address(redeemQueue), address(0), 3);
        vm.prank(address(redeemQueue));
        share.burn(3);

        assertEq(share.totalSupply(), 2);
    }

    function test_growthBeyondCapacity_stopsMintingOnly() public {
        vm.prank(address(subscribeQueue));
        share.mint(CAPACITY);
        skip(365 days);
        _setRate(1.1e18);

        vm.expectRevert(abi.encodeWithSelector(IUnitShare.CapacityExceeded.selector, CAPACITY * 11 / 10, CAPACITY));
        vm.prank(address(subscribeQueue));
        share.mint(0);

        vm.startPrank(address(subscribeQueue));
        assertTrue(share.transfer(address(redeemQueue), CAPACITY / 2));
        vm.stopPrank();
        vm.prank(address(redeemQueue));
        share.burn(CAPACITY / 2);
        vm.prank(address(subscribeQueue));
        share.mint(1e18);
    }
}
