// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {ILctsQueue} from "../../../src/lcts/interfaces/ILctsQueue.sol";
import {IUnitShare} from "../../../src/lcts/interfaces/IUnitShare.sol";
import {ILctsHaloController, ILctsHaloFacet} from "../../../src/pau/facets/interfaces/ILctsHaloFacet.sol";
import {PauFixture} from "../../lcts/support/PauFixture.sol";
import {CallbackToken, LastingToken, NoZeroToken, SurchargeToken} from "../../lcts/support/Tokens.sol";
import {Vm} from "../../support/Vm.sol";

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
        return _settleByBeacon(queue, capacity, _rate());
    }

    function _settleByBeacon(address queue, uint256 capacity, uint256 expected)
        internal
        returns (uint256 converted, uint256 rewarded)
    {
        vm.prank(beaconOperator);
        return haloController.lctsHalo_settle(queue, capacity, expected);
    }

    function _setRateByBeacon(address queue, uint256 rate) internal {
        _setRateByBeacon(queue, rate, _rate());
    }

    function _setRateByBeacon(address queue, uint256 rate, uint256 expected) internal {
        vm.prank(beaconOperator);
        haloController.lctsHalo_setExchangeRate(queue, rate, expected);
    }

    function _overrideByAdmin(address queue, uint256 rate, uint256 expected) internal {
        vm.prank(admin);
        haloController.lctsHalo_overrideExchangeRate(queue, rate, expected);
    }

    function _deployWith(address token) internal {
        _deployUnitOf(token, 18, uint128(CAPACITY), uint32(GROWTH));
        _limitSettlements(1_000e18);
    }
}

contract LctsHaloFacetFailureTests is LctsHaloFacetTestBase {
    function test_everyFunction_notAllocator() public {
        bytes[] memory calls = new bytes[](3);
        calls[0] = abi.encodeCall(ILctsHaloController.lctsHalo_lock, (address(subscribeQueue)));
        calls[1] = abi.encodeCall(ILctsHaloController.lctsHalo_settle, (address(subscribeQueue), 0, 1e18));
        calls[2] = abi.encodeCall(ILctsHaloController.lctsHalo_setExchangeRate, (address(subscribeQueue), 1e18, 1e18));
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

    /// @dev The limit of a redeem queue counts the asset that is paid, not the shares: at 0.5 for a
    ///      share, twice as many.
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

        vm.expectRevert("LctsHaloFacet/unexpected-amount");
        _settleByBeacon(address(subscribeQueue), 50e18);

        vm.expectRevert("LctsHaloFacet/unexpected-amount");
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

    /// @dev In the middle of a settlement nobody comes in by any door, not even who holds every
    ///      role.
    function test_everyFunction_reentered() public {
        CallbackToken token = new CallbackToken();
        address ofAnotherUnit = address(redeemQueue);
        _deployWith(address(token));
        vm.startPrank(admin);
        halo.accessControls.grantRole(ALLOCATOR_ROLE, address(token));
        halo.accessControls.grantRole(bytes32(0), address(token));
        vm.stopPrank();
        _enter(subscribeQueue, alice, 1e18);
        _lockByBeacon(address(subscribeQueue));

        bytes[] memory calls = new bytes[](4);
        calls[0] = abi.encodeCall(ILctsHaloController.lctsHalo_lock, (address(redeemQueue)));
        calls[1] = abi.encodeCall(ILctsHaloController.lctsHalo_settle, (address(redeemQueue), 0, 1e18));
        calls[2] = abi.encodeCall(ILctsHaloController.lctsHalo_setExchangeRate, (address(redeemQueue), 1e18, 1e18));
        calls[3] = abi.encodeCall(ILctsHaloController.lctsHalo_overrideExchangeRate, (ofAnotherUnit, 1e18, 1e18));
        for (uint256 i; i < calls.length; ++i) {
            token.callBack(address(haloController), calls[i]);
            vm.expectRevert(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector);
            _settleByBeacon(address(subscribeQueue), 1e18);
        }
    }

    /// @dev One unit beside what was seen, on either side, and nothing is done; the rate itself,
    ///      and it is.
    function test_settle_unexpectedRate_boundary() public {
        _enter(subscribeQueue, alice, 1e18);
        _lockByBeacon(address(subscribeQueue));

        vm.expectRevert("LctsHaloFacet/unexpected-rate");
        _settleByBeacon(address(subscribeQueue), 1e18, 1e18 - 1);
        vm.expectRevert("LctsHaloFacet/unexpected-rate");
        _settleByBeacon(address(subscribeQueue), 1e18, 1e18 + 1);

        _settleByBeacon(address(subscribeQueue), 1e18, 1e18);
    }

    function test_setExchangeRate_unexpectedRate_boundary() public {
        vm.expectRevert("LctsHaloFacet/unexpected-rate");
        _setRateByBeacon(address(redeemQueue), 0.9e18, 1e18 - 1);
        vm.expectRevert("LctsHaloFacet/unexpected-rate");
        _setRateByBeacon(address(redeemQueue), 0.9e18, 1e18 + 1);

        _setRateByBeacon(address(redeemQueue), 0.9e18, 1e18);

        // The same again is too late.
        vm.expectRevert("LctsHaloFacet/unexpected-rate");
        _setRateByBeacon(address(redeemQueue), 0.9e18, 1e18);
    }

    function test_overrideExchangeRate_unexpectedRate_boundary() public {
        vm.expectRevert("LctsHaloFacet/unexpected-rate");
        _overrideByAdmin(address(redeemQueue), 0.5e18, 1e18 - 1);
        vm.expectRevert("LctsHaloFacet/unexpected-rate");
        _overrideByAdmin(address(redeemQueue), 0.5e18, 1e18 + 1);

        _overrideByAdmin(address(redeemQueue), 0.5e18, 1e18);
    }

    /// @dev Governance's, and nobody else's: above all not the beacon's.
    function test_overrideExchangeRate_notAdmin() public {
        address[2] memory others = [stranger, beaconOperator];
        for (uint256 i; i < 2; ++i) {
            vm.expectRevert(
                abi.encodeWithSelector(IAccessControl.AccessControlUnauthorizedAccount.selector, others[i], bytes32(0))
            );
            vm.prank(others[i]);
            haloController.lctsHalo_overrideExchangeRate(address(subscribeQueue), 0.5e18, 1e18);
        }
    }

    /// @dev A token that takes a unit beside what is paid: no limit was charged for that.
    function test_settle_redeem_tokenWithSurcharge() public {
        _deployWith(address(new SurchargeToken()));
        _enter(redeemQueue, alice, 1e18);
        _lockByBeacon(address(redeemQueue));
        asset.mint(operator, 2e18);

        vm.expectRevert("LctsHaloFacet/unexpected-amount");
        _settleByBeacon(address(redeemQueue), 1e18);
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

    /// @dev Who reads the events of the Controller reads nothing that was not done.
    function test_lock_ofDormantAndLocked_saysNothing() public {
        _expectNoEvent();
        _lockByBeacon(address(subscribeQueue));
        _assertNoEvent();

        _enter(subscribeQueue, alice, 1e18);
        _lockByBeacon(address(subscribeQueue));
        skip(1 hours);
        _expectNoEvent();
        _lockByBeacon(address(subscribeQueue));
        _assertNoEvent();
        assertEq(subscribeQueue.lockedAt(), START);
    }

    function test_settle_dormant_saysNothing() public {
        for (uint256 i; i < 2; ++i) {
            _expectNoEvent();
            (uint256 converted, uint256 rewarded) =
                _settleByBeacon(address(i == 0 ? subscribeQueue : redeemQueue), 100e18);
            _assertNoEvent();
            assertEq(converted, 0);
            assertEq(rewarded, 0);
        }
    }

    function _expectNoEvent() internal {
        vm.recordLogs();
    }

    /// @dev A rate limit of nothing is spent, which RateLimits says.
    function _assertNoEvent() internal {
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i; i < logs.length; ++i) {
            assertNotEq(logs[i].emitter, address(haloController));
        }
    }

    /// @dev A token that keeps allowances, and refuses to change one: none is left, so the next
    ///      settlement goes through.
    function test_settle_redeem_tokenThatKeepsAllowances() public {
        _deployWith(address(new LastingToken()));
        asset.mint(operator, 10e18);

        for (uint256 i; i < 2; ++i) {
            _enter(redeemQueue, alice, 1e18);
            _lockByBeacon(address(redeemQueue));
            _settleByBeacon(address(redeemQueue), 1e18);
            assertEq(asset.allowance(operator, address(redeemQueue)), 0);
        }
        assertEq(asset.balanceOf(operator), 8e18);
    }

    /// @dev A token that refuses to move or approve nothing: the facet asks for neither.
    function test_settle_tokenThatRefusesZero() public {
        _deployWith(address(new NoZeroToken()));
        _setRateByBeacon(address(redeemQueue), 0.5e18);
        asset.mint(operator, 10e18);
        _enter(subscribeQueue, alice, 1e18);
        _enter(redeemQueue, alice, 1e18);

        uint256[3] memory capacities = [uint256(0), 1, 0.5e18];
        for (uint256 i; i < 3; ++i) {
            _lockByBeacon(address(subscribeQueue));
            _lockByBeacon(address(redeemQueue));
            _settleByBeacon(address(subscribeQueue), capacities[i]);
            (uint256 converted, uint256 rewarded) = _settleByBeacon(address(redeemQueue), capacities[i]);
            assertEq(converted, capacities[i]);
            assertEq(rewarded, capacities[i] / 2, "nothing for a unit");
        }
        assertEq(asset.allowance(operator, address(redeemQueue)), 0);
    }

    function test_overrideExchangeRate() public {
        _limitSettlements(0);
        _enter(subscribeQueue, alice, 1e18);
        _enter(redeemQueue, alice, 1e18);

        vm.expectEmit(address(subscribeQueue));
        emit ILctsQueue.Locked(1);
        vm.expectEmit(address(redeemQueue));
        emit ILctsQueue.Locked(1);
        vm.expectEmit(address(share));
        emit IUnitShare.ExchangeRateSet(1e18, 0.2e18);
        vm.expectEmit(address(haloController));
        emit ILctsHaloFacet.LctsHaloExchangeRateOverridden(address(redeemQueue), address(share), 0.2e18);
        _overrideByAdmin(address(redeemQueue), 0.2e18, 1e18);

        assertEq(share.exchangeRate(), 0.2e18);
        assertEq(uint256(subscribeQueue.state()), uint256(ILctsQueue.State.LOCKED));
        assertEq(uint256(redeemQueue.state()), uint256(ILctsQueue.State.LOCKED));
    }

    function test_version() public view {
        assertEq(haloController.lctsHalo_VERSION(), "1.0.0");
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
