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
                        assetDecimals: decimals
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

        vm.prank(alice);
        fresh.initialize(address(1), address(2));
    }

    function test_initialize_twice() public {
        vm.expectRevert(IUnitShare.AlreadyInitialized.selector);
        share.initialize(address(1), address(2));
    }

    function test_implementation_standsForNoUnit() public {
        bytes[] memory calls = new bytes[](5);
        calls[0] = abi.encodeCall(IUnitShare.initialize, (alice, bob));
        calls[1] = abi.encodeCall(IUnitShare.setExchangeRate, (1));
        calls[2] = abi.encodeCall(IUnitShare.operator, ());
        calls[3] = abi.encodeWithSignature("name()");
        calls[4] = abi.encodeWithSignature("symbol()");
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
        vm.prank(operator);
        share.setExchangeRate(0.5e18);

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
    }

    function test_setExchangeRate_queueActive() public {
        _enter(subscribeQueue, alice, 1e18);
        _expectActive(address(subscribeQueue));

        _lock(subscribeQueue);
        _enter(redeemQueue, bob, 1e18);
        _expectActive(address(redeemQueue));

        _lock(redeemQueue);
        vm.prank(operator);
        share.setExchangeRate(1e18);

        _settle(subscribeQueue, 1e17);
        _expectActive(address(subscribeQueue));
    }

    function _expectActive(address queue) internal {
        vm.expectRevert(abi.encodeWithSelector(IUnitShare.QueueActive.selector, queue));
        vm.prank(operator);
        share.setExchangeRate(1e18);
    }

    function test_setExchangeRate_zero_boundary() public {
        vm.expectRevert(IUnitShare.ZeroExchangeRate.selector);
        vm.prank(operator);
        share.setExchangeRate(0);

        vm.prank(operator);
        share.setExchangeRate(1);
    }

    function test_setExchangeRate_tooHigh_boundary() public {
        skip(73 days);
        // A fifth of a year at 10 % a year.
        uint256 maximum = 1.02e18;
        assertEq(share.maxExchangeRate(), maximum);

        vm.expectRevert(abi.encodeWithSelector(IUnitShare.ExchangeRateTooHigh.selector, maximum + 1, maximum));
        vm.prank(operator);
        share.setExchangeRate(maximum + 1);

        vm.prank(operator);
        share.setExchangeRate(maximum);

        vm.expectRevert(abi.encodeWithSelector(IUnitShare.ExchangeRateTooHigh.selector, maximum + 1, maximum));
        vm.prank(operator);
        share.setExchangeRate(maximum + 1);
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
                        assetDecimals: 7
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
        vm.prank(operator);
        share.setExchangeRate(0.3e18);

        assertEq(share.exchangeRate(), 0.3e18);
        assertEq(share.toShares(3), 10);
        assertEq(share.toAssets(10), 3);
        assertEq(share.toAssets(9), 2, "rounded down");
        assertEq(share.toShares(1), 3, "rounded down");
    }

    /// @dev What was lost may come back no faster than the Unit may grow.
    function test_setExchangeRate_recoversWithinGrowthOnly() public {
        vm.prank(operator);
        share.setExchangeRate(0.5e18);
        skip(365 days);

        assertEq(share.maxExchangeRate(), 0.55e18);
        assertEq(share.exchangeRateSetAt(), START);
        vm.prank(operator);
        share.setExchangeRate(0.55e18);
        assertEq(share.exchangeRateSetAt(), START + 365 days);
        assertEq(share.maxExchangeRate(), 0.55e18);
    }

    /// @dev However the time is cut, it never grows faster than simple growth compounded at each setting.
    function testFuzz_setExchangeRate_growth(uint256[8] memory times) public {
        for (uint256 i; i < times.length; ++i) {
            uint256 rate = share.exchangeRate();
            uint256 time = bound(times[i], 0, 400 days);
            skip(time);

            uint256 maximum = share.maxExchangeRate();
            assertLe(maximum * 10_000 * 365 days, rate * (10_000 * 365 days + GROWTH * time));
            assertGt((maximum + 1) * 10_000 * 365 days, rate * (10_000 * 365 days + GROWTH * time));
            vm.prank(operator);
            share.setExchangeRate(maximum);
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
        vm.prank(operator);
        share.setExchangeRate(1.1e18);

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
