// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {ILctsQueue} from "../../../src/lcts/interfaces/ILctsQueue.sol";
import {IUnitShare} from "../../../src/lcts/interfaces/IUnitShare.sol";
import {ILctsHaloController, ILctsHaloFacet} from "../../../src/pau/facets/interfaces/ILctsHaloFacet.sol";
import {PauFixture} from "../../lcts/support/PauFixture.sol";
import {CallbackToken} from "../../lcts/support/Tokens.sol";

abstract contract LctsHaloFacetTestBase is PauFixture {
    function setUp() public override {
        super.setUp();
        _limitSettlements(1_000e18);
    }

    function _limitSettlements(uint256 amount) internal {
        _limit(halo, _settleKey(address(subscribeQueue)), amount);
        _limit(halo, _settleKey(address(redeemQueue)), amount);
    }

    function _lockByBeacon(address queue) internal {
        vm.prank(beaconOperator);
        haloController.lctsHalo_lock(queue);
    }

    function _settleByBeacon(address queue, uint256 capacity) internal returns (uint256 converted, uint256 rewarded) {
        vm.prank(beaconOperator);
        return haloController.lctsHalo_settle(queue, capacity);
    }

    function _setRateByBeacon(address queue, uint256 rate) internal {
        vm.prank(beaconOperator);
        haloController.lctsHalo_setExchangeRate(queue, rate);
    }
}

contract LctsHaloFacetFailureTests is LctsHaloFacetTestBase {
    function test_everyFunction_notAllocator() public {
        bytes[] memory calls = new bytes[](3);
        calls[0] = abi.encodeCall(ILctsHaloController.lctsHalo_lock, (address(subscribeQueue)));
        calls[1] = abi.encodeCall(ILctsHaloController.lctsHalo_settle, (address(subscribeQueue), 0));
        calls[2] = abi.encodeCall(ILctsHaloController.lctsHalo_setExchangeRate, (address(subscribeQueue), 1e18));
        for (uint256 i; i < calls.length; ++i) {
            vm.prank(stranger);
            (bool success, bytes memory reason) = address(haloController).call(calls[i]);
            assertFalse(success);
            assertEq(
                reason,
                abi.encodeWithSelector(
                    IAccessControl.AccessControlUnauthorizedAccount.selector, stranger, ALLOCATOR_ROLE
                )
            );
        }
    }

    function test_lock_keyNotSet() public {
        _limitSettlements(0);

        vm.expectRevert("LctsHaloFacet/invalid-action");
        _lockByBeacon(address(subscribeQueue));
    }

    function test_setExchangeRate_keyNotSet() public {
        _limitSettlements(0);

        vm.expectRevert("LctsHaloFacet/invalid-action");
        _setRateByBeacon(address(redeemQueue), 1e18);
    }

    function test_settle_keyNotSet() public {
        _enter(subscribeQueue, alice, 1e18);
        _lockByBeacon(address(subscribeQueue));
        _limitSettlements(0);

        vm.expectRevert("RateLimits/zero-maxAmount");
        _settleByBeacon(address(subscribeQueue), 0);
    }

    function test_settle_subscribe_limitExceeded_boundary() public {
        _enter(subscribeQueue, alice, 2_000e18);
        _lockByBeacon(address(subscribeQueue));

        vm.expectRevert("RateLimits/rate-limit-exceeded");
        _settleByBeacon(address(subscribeQueue), 1_000e18 + 1);

        _settleByBeacon(address(subscribeQueue), 1_000e18);
    }

    /// @dev The limit of a redeem queue counts the asset that is paid, not the shares: at 0.5 for a share, twice as many.
    function test_settle_redeem_limitExceeded_boundary() public {
        _enter(redeemQueue, alice, 3_000e18);
        _lockByBeacon(address(redeemQueue));
        _setRateByBeacon(address(redeemQueue), 0.5e18);
        asset.mint(operator, 2_000e18);

        vm.expectRevert("RateLimits/rate-limit-exceeded");
        _settleByBeacon(address(redeemQueue), 2_000e18 + 2);

        _settleByBeacon(address(redeemQueue), 2_000e18);
    }

    function test_settle_redeem_notEnoughAsset_boundary() public {
        _enter(redeemQueue, alice, 100e18);
        _lockByBeacon(address(redeemQueue));
        asset.mint(operator, 100e18 - 1);

        vm.expectRevert(
            abi.encodeWithSelector(
                IERC20Errors.ERC20InsufficientBalance.selector, operator, uint256(100e18 - 1), uint256(100e18)
            )
        );
        _settleByBeacon(address(redeemQueue), 100e18);

        _settleByBeacon(address(redeemQueue), 100e18 - 1);
    }

    function test_settle_notLocked() public {
        _enter(subscribeQueue, alice, 1e18);

        vm.expectRevert(abi.encodeWithSelector(ILctsQueue.QueueNotLocked.selector, ILctsQueue.State.ACTIVE));
        _settleByBeacon(address(subscribeQueue), 1e18);
    }

    function test_setExchangeRate_queueActive() public {
        _enter(subscribeQueue, alice, 1e18);

        vm.expectRevert(abi.encodeWithSelector(IUnitShare.QueueActive.selector, address(subscribeQueue)));
        _setRateByBeacon(address(redeemQueue), 1e18);
    }

    /// @dev A queue that takes less, or gives less, than it announced.
    function test_settle_unexpectedAmounts() public {
        _enter(subscribeQueue, alice, 100e18);
        _enter(redeemQueue, alice, 100e18);
        _lockByBeacon(address(subscribeQueue));
        _lockByBeacon(address(redeemQueue));
        asset.mint(operator, 100e18);
        vm.mockCall(
            address(subscribeQueue),
            abi.encodeCall(ILctsQueue.settle, (50e18)),
            abi.encode(uint256(50e18), uint256(50e18))
        );
        vm.mockCall(
            address(redeemQueue), abi.encodeCall(ILctsQueue.settle, (50e18)), abi.encode(uint256(50e18), uint256(50e18))
        );

        vm.expectRevert(
            abi.encodeWithSelector(
                ILctsHaloFacet.UnexpectedSettlement.selector, address(subscribeQueue), uint256(50e18), uint256(0)
            )
        );
        _settleByBeacon(address(subscribeQueue), 50e18);

        vm.expectRevert(
            abi.encodeWithSelector(
                ILctsHaloFacet.UnexpectedSettlement.selector, address(redeemQueue), uint256(50e18), uint256(0)
            )
        );
        _settleByBeacon(address(redeemQueue), 50e18);
    }

    function test_settle_reentered() public {
        CallbackToken token = new CallbackToken();
        _deployUnitOf(address(token), 18, uint128(CAPACITY), 0);
        _limitSettlements(1_000e18);
        _enter(subscribeQueue, alice, 1e18);
        _lockByBeacon(address(subscribeQueue));
        token.callBack(
            address(haloController), abi.encodeCall(ILctsHaloController.lctsHalo_lock, (address(subscribeQueue)))
        );

        vm.expectRevert(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector);
        _settleByBeacon(address(subscribeQueue), 1e18);
    }
}

contract LctsHaloFacetSuccessTests is LctsHaloFacetTestBase {
    function test_lock() public {
        _enter(subscribeQueue, alice, 1e18);

        vm.expectEmit(address(subscribeQueue));
        emit ILctsQueue.Locked(1);
        vm.expectEmit(address(haloController));
        emit ILctsHaloFacet.LctsHaloLocked(address(subscribeQueue));
        _lockByBeacon(address(subscribeQueue));

        assertEq(uint256(subscribeQueue.state()), uint256(ILctsQueue.State.LOCKED));
    }

    function test_settle_subscribe() public {
        _enter(subscribeQueue, alice, 400e18);
        _lockByBeacon(address(subscribeQueue));

        vm.expectEmit(address(haloController));
        emit ILctsHaloFacet.LctsHaloSettled(address(subscribeQueue), 300e18, 300e18);
        (uint256 converted, uint256 rewarded) = _settleByBeacon(address(subscribeQueue), 300e18);

        assertEq(converted, 300e18);
        assertEq(rewarded, 300e18);
        assertEq(asset.balanceOf(operator), 300e18);
        assertEq(_capacityLeft(halo, _settleKey(address(subscribeQueue))), 700e18);
        assertEq(_capacityLeft(halo, _settleKey(address(redeemQueue))), 1_000e18);
    }

    function test_settle_redeem() public {
        _enter(redeemQueue, alice, 400e18);
        _lockByBeacon(address(redeemQueue));
        _setRateByBeacon(address(redeemQueue), 0.5e18);
        asset.mint(operator, 1_000e18);

        vm.expectEmit(address(haloController));
        emit ILctsHaloFacet.LctsHaloSettled(address(redeemQueue), 300e18, 150e18);
        (uint256 converted, uint256 rewarded) = _settleByBeacon(address(redeemQueue), 300e18);

        assertEq(converted, 300e18);
        assertEq(rewarded, 150e18);
        assertEq(asset.balanceOf(operator), 850e18);
        assertEq(asset.allowance(operator, address(redeemQueue)), 0);
        assertEq(_capacityLeft(halo, _settleKey(address(redeemQueue))), 850e18);
    }

    function test_settle_nothing() public {
        _enter(subscribeQueue, alice, 1e18);
        _enter(redeemQueue, alice, 1e18);
        _lockByBeacon(address(subscribeQueue));
        _lockByBeacon(address(redeemQueue));

        _settleByBeacon(address(subscribeQueue), 0);
        _settleByBeacon(address(redeemQueue), 0);

        assertEq(uint256(subscribeQueue.state()), uint256(ILctsQueue.State.ACTIVE));
        assertEq(uint256(redeemQueue.state()), uint256(ILctsQueue.State.ACTIVE));
        assertEq(_capacityLeft(halo, _settleKey(address(redeemQueue))), 1_000e18);
    }

    /// @dev Dust comes beside what was converted, and uses none of the limit.
    function test_settle_subscribe_withDust() public {
        _enter(subscribeQueue, alice, 100);
        _enter(subscribeQueue, bob, 100);
        _enter(subscribeQueue, carol, 100);
        _lockByBeacon(address(subscribeQueue));
        _settleByBeacon(address(subscribeQueue), 298);
        _exit(subscribeQueue, alice);
        _exit(subscribeQueue, bob);
        _enter(subscribeQueue, alice, 50);
        _lockByBeacon(address(subscribeQueue));

        _settleByBeacon(address(subscribeQueue), 10);

        assertEq(asset.balanceOf(operator), 298 + 10 + 2);
        assertEq(_capacityLeft(halo, _settleKey(address(subscribeQueue))), 1_000e18 - 308);
    }

    function test_setExchangeRate() public {
        vm.expectEmit(address(share));
        emit IUnitShare.ExchangeRateSet(1e18, 0.9e18);
        vm.expectEmit(address(haloController));
        emit ILctsHaloFacet.LctsHaloExchangeRateSet(address(redeemQueue), address(share), 0.9e18);
        _setRateByBeacon(address(redeemQueue), 0.9e18);

        assertEq(share.exchangeRate(), 0.9e18);
    }

    function test_getSettleRateLimitKey() public view {
        assertEq(
            haloController.lctsHalo_getSettleRateLimitKey(address(subscribeQueue)), _settleKey(address(subscribeQueue))
        );
        assertEq(haloController.lctsHalo_getSettleRateLimitKey(address(redeemQueue)), _settleKey(address(redeemQueue)));
    }

    /// forge-config: default.isolate = true
    function test_gas() public {
        _enter(subscribeQueue, alice, 400e18);
        _enter(redeemQueue, alice, 400e18);
        asset.mint(operator, 1_000e18);

        _lockByBeacon(address(subscribeQueue));
        vm.snapshotGasLastCall("Lcts", "haloFacet.lock");
        _settleByBeacon(address(subscribeQueue), 300e18);
        vm.snapshotGasLastCall("Lcts", "haloFacet.settleSubscribe");

        _lockByBeacon(address(redeemQueue));
        _settleByBeacon(address(redeemQueue), 300e18);
        vm.snapshotGasLastCall("Lcts", "haloFacet.settleRedeem");
    }
}
