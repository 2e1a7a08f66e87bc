// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {LctsQueue} from "../../../src/lcts/LctsQueue.sol";
import {ILctsQueue} from "../../../src/lcts/interfaces/ILctsQueue.sol";
import {ILctsPrimeController, ILctsPrimeFacet} from "../../../src/pau/facets/interfaces/ILctsPrimeFacet.sol";
import {PauFixture} from "../../lcts/support/PauFixture.sol";
import {CallbackToken} from "../../lcts/support/Tokens.sol";

abstract contract LctsPrimeFacetTestBase is PauFixture {
    uint256 internal constant LIMIT = 1_000e18;

    address internal custody;

    function setUp() public override {
        super.setUp();
        custody = address(prime.proxy);
        _limitAll();
        asset.mint(custody, 10_000e18);
        _giveShares(custody, 10_000e18);
    }

    function _limitAll() internal {
        _limit(prime, _subscribeKey(), LIMIT);
        _limit(prime, _redeemKey(), LIMIT);
        _limit(prime, _claimKey(address(subscribeQueue)), LIMIT);
        _limit(prime, _claimKey(address(redeemQueue)), LIMIT);
    }

    function _subscribe(uint256 amount) internal {
        vm.prank(allocator);
        primeController.lctsPrime_subscribe(address(subscribeQueue), amount);
    }

    function _redeem(uint256 shares) internal {
        vm.prank(allocator);
        primeController.lctsPrime_redeem(address(redeemQueue), shares);
    }

    function _claimFrom(LctsQueue queue) internal returns (uint256 reward) {
        vm.prank(allocator);
        return primeController.lctsPrime_claim(address(queue));
    }

    function _exitFrom(LctsQueue queue) internal returns (uint256 underlying, uint256 reward) {
        vm.prank(allocator);
        return primeController.lctsPrime_exit(address(queue));
    }
}

contract LctsPrimeFacetFailureTests is LctsPrimeFacetTestBase {
    function test_everyFunction_notAllocator() public {
        bytes[] memory calls = new bytes[](4);
        calls[0] = abi.encodeCall(ILctsPrimeController.lctsPrime_subscribe, (address(subscribeQueue), 1));
        calls[1] = abi.encodeCall(ILctsPrimeController.lctsPrime_redeem, (address(redeemQueue), 1));
        calls[2] = abi.encodeCall(ILctsPrimeController.lctsPrime_claim, (address(subscribeQueue)));
        calls[3] = abi.encodeCall(ILctsPrimeController.lctsPrime_exit, (address(subscribeQueue)));
        for (uint256 i; i < calls.length; ++i) {
            vm.prank(stranger);
            (bool success, bytes memory reason) = address(primeController).call(calls[i]);
            assertFalse(success);
            assertEq(
                reason,
                abi.encodeWithSelector(
                    IAccessControl.AccessControlUnauthorizedAccount.selector, stranger, ALLOCATOR_ROLE
                )
            );
        }
    }

    function test_subscribe_keyNotSet() public {
        _limit(prime, _subscribeKey(), 0);

        vm.expectRevert("RateLimits/zero-maxAmount");
        _subscribe(1);
    }

    function test_subscribe_limitExceeded_boundary() public {
        vm.expectRevert("RateLimits/rate-limit-exceeded");
        _subscribe(LIMIT + 1);

        _subscribe(LIMIT);

        vm.expectRevert("RateLimits/rate-limit-exceeded");
        _subscribe(1);
    }

    function test_subscribe_redeemQueue() public {
        vm.expectRevert(abi.encodeWithSelector(ILctsPrimeFacet.WrongDirection.selector, address(redeemQueue)));
        vm.prank(allocator);
        primeController.lctsPrime_subscribe(address(redeemQueue), 1);
    }

    function test_subscribe_notEnoughAsset() public {
        _limit(prime, _subscribeKey(), type(uint256).max);

        vm.expectRevert(
            abi.encodeWithSelector(
                IERC20Errors.ERC20InsufficientBalance.selector, custody, uint256(10_000e18), uint256(10_000e18 + 1)
            )
        );
        _subscribe(10_000e18 + 1);
    }

    /// @dev Entering again pays what is pending: that must not pass the claim limit by.
    function test_subscribe_again_chargesClaimLimit_boundary() public {
        _subscribe(100e18);
        _lockAndSettle(subscribeQueue, 50e18);
        _limit(prime, _claimKey(address(subscribeQueue)), 50e18 - 1);

        vm.expectRevert("RateLimits/rate-limit-exceeded");
        _subscribe(100e18);

        _limit(prime, _claimKey(address(subscribeQueue)), 50e18);
        _subscribe(100e18);
        assertEq(_capacityLeft(prime, _claimKey(address(subscribeQueue))), 0);
    }

    function test_redeem_keyNotSet() public {
        _limit(prime, _redeemKey(), 0);

        vm.expectRevert("RateLimits/zero-maxAmount");
        _redeem(1);
    }

    function test_redeem_limitExceeded_boundary() public {
        vm.expectRevert("RateLimits/rate-limit-exceeded");
        _redeem(LIMIT + 1);

        _redeem(LIMIT);
    }

    function test_redeem_subscribeQueue() public {
        vm.expectRevert(abi.encodeWithSelector(ILctsPrimeFacet.WrongDirection.selector, address(subscribeQueue)));
        vm.prank(allocator);
        primeController.lctsPrime_redeem(address(subscribeQueue), 1);
    }

    function test_claim_keyNotSet() public {
        _subscribe(100e18);
        _limit(prime, _claimKey(address(subscribeQueue)), 0);

        vm.expectRevert("RateLimits/zero-maxAmount");
        _claimFrom(subscribeQueue);
    }

    function test_claim_limitExceeded_boundary() public {
        _subscribe(100e18);
        _lockAndSettle(subscribeQueue, 50e18);
        _limit(prime, _claimKey(address(subscribeQueue)), 50e18 - 1);

        vm.expectRevert("RateLimits/rate-limit-exceeded");
        _claimFrom(subscribeQueue);

        _limit(prime, _claimKey(address(subscribeQueue)), 50e18);
        _claimFrom(subscribeQueue);
    }

    function test_exit_claimKeyNotSet() public {
        _subscribe(100e18);
        _limit(prime, _claimKey(address(subscribeQueue)), 0);

        vm.expectRevert("RateLimits/zero-maxAmount");
        _exitFrom(subscribeQueue);
    }

    function test_exit_claimLimitExceeded_boundary() public {
        _subscribe(100e18);
        _lockAndSettle(subscribeQueue, 50e18);
        _limit(prime, _claimKey(address(subscribeQueue)), 50e18 - 1);

        vm.expectRevert("RateLimits/rate-limit-exceeded");
        _exitFrom(subscribeQueue);

        _limit(prime, _claimKey(address(subscribeQueue)), 50e18);
        _exitFrom(subscribeQueue);
    }

    function test_everyFunction_locked() public {
        _subscribe(100e18);
        _lock(subscribeQueue);

        vm.expectRevert(ILctsQueue.QueueIsLocked.selector);
        _subscribe(1);
        vm.expectRevert(ILctsQueue.QueueIsLocked.selector);
        _claimFrom(subscribeQueue);
        vm.expectRevert(ILctsQueue.QueueIsLocked.selector);
        _exitFrom(subscribeQueue);
    }

    function test_exit_reentered() public {
        CallbackToken token = new CallbackToken();
        _deployUnitOf(address(token), 18, uint128(CAPACITY), 0);
        _limitAll();
        token.mint(custody, 1e18);
        _subscribe(1e18);
        token.callBack(
            address(primeController), abi.encodeCall(ILctsPrimeController.lctsPrime_claim, (address(subscribeQueue)))
        );

        vm.expectRevert(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector);
        _exitFrom(subscribeQueue);
    }
}

contract LctsPrimeFacetSuccessTests is LctsPrimeFacetTestBase {
    function test_subscribe() public {
        vm.expectEmit(address(subscribeQueue));
        emit ILctsQueue.Entered(custody, 1, 100e18, 100e18 << 55);
        vm.expectEmit(address(primeController));
        emit ILctsPrimeFacet.LctsPrimeSubscribed(address(subscribeQueue), 100e18, 0);
        _subscribe(100e18);

        assertEq(subscribeQueue.underlyingOf(custody), 100e18);
        assertEq(asset.balanceOf(custody), 9_900e18);
        assertEq(asset.allowance(custody, address(subscribeQueue)), 0);
        assertEq(_capacityLeft(prime, _subscribeKey()), 900e18);
        assertEq(_capacityLeft(prime, _claimKey(address(subscribeQueue))), LIMIT);
    }

    function test_subscribe_again_paysPending() public {
        _subscribe(100e18);
        _lockAndSettle(subscribeQueue, 50e18);

        vm.expectEmit(address(primeController));
        emit ILctsPrimeFacet.LctsPrimeSubscribed(address(subscribeQueue), 10e18, 50e18);
        _subscribe(10e18);

        assertEq(share.balanceOf(custody), 10_050e18);
        assertEq(_capacityLeft(prime, _claimKey(address(subscribeQueue))), LIMIT - 50e18);
    }

    /// @dev Without anything pending, the claim key need not be set to subscribe.
    function test_subscribe_claimKeyNotSet() public {
        _limit(prime, _claimKey(address(subscribeQueue)), 0);

        _subscribe(100e18);

        assertEq(subscribeQueue.underlyingOf(custody), 100e18);
    }

    function test_redeem() public {
        vm.expectEmit(address(primeController));
        emit ILctsPrimeFacet.LctsPrimeRedeemed(address(redeemQueue), 100e18, 0);
        _redeem(100e18);

        assertEq(redeemQueue.underlyingOf(custody), 100e18);
        assertEq(share.balanceOf(custody), 9_900e18);
        assertEq(share.allowance(custody, address(redeemQueue)), 0);
        assertEq(_capacityLeft(prime, _redeemKey()), 900e18);
    }

    function test_claim() public {
        _subscribe(100e18);
        _lockAndSettle(subscribeQueue, 50e18);

        vm.expectEmit(address(primeController));
        emit ILctsPrimeFacet.LctsPrimeClaimed(address(subscribeQueue), 50e18);
        assertEq(_claimFrom(subscribeQueue), 50e18);

        assertEq(share.balanceOf(custody), 10_050e18);
        assertEq(_capacityLeft(prime, _claimKey(address(subscribeQueue))), LIMIT - 50e18);
    }

    function test_exit_subscribe_givesBackToSubscribeLimit() public {
        _subscribe(100e18);
        _lockAndSettle(subscribeQueue, 50e18);

        vm.expectEmit(address(primeController));
        emit ILctsPrimeFacet.LctsPrimeExited(address(subscribeQueue), 50e18, 50e18);
        (uint256 underlying, uint256 reward) = _exitFrom(subscribeQueue);

        assertEq(underlying, 50e18);
        assertEq(reward, 50e18);
        assertEq(asset.balanceOf(custody), 9_950e18);
        assertEq(share.balanceOf(custody), 10_050e18);
        assertEq(_capacityLeft(prime, _subscribeKey()), LIMIT - 50e18);
        assertEq(_capacityLeft(prime, _claimKey(address(subscribeQueue))), LIMIT - 50e18);
    }

    function test_exit_redeem_givesBackToRedeemLimit() public {
        _redeem(100e18);
        _lockAndSettle(redeemQueue, 50e18);

        vm.expectEmit(address(primeController));
        emit ILctsPrimeFacet.LctsPrimeExited(address(redeemQueue), 50e18, 50e18);
        (uint256 underlying, uint256 reward) = _exitFrom(redeemQueue);

        assertEq(underlying, 50e18);
        assertEq(reward, 50e18);
        assertEq(asset.balanceOf(custody), 10_050e18);
        assertEq(share.balanceOf(custody), 9_950e18);
        assertEq(_capacityLeft(prime, _redeemKey()), LIMIT - 50e18);
        assertEq(_capacityLeft(prime, _claimKey(address(redeemQueue))), LIMIT - 50e18);
    }

    /// @dev Governance closed the way in: the way out stays open.
    function test_exit_subscribeKeyNotSet() public {
        _subscribe(100e18);
        _limit(prime, _subscribeKey(), 0);

        (uint256 underlying,) = _exitFrom(subscribeQueue);

        assertEq(underlying, 100e18);
        assertEq(_capacityLeft(prime, _subscribeKey()), 0);
    }

    function test_keys() public view {
        assertEq(primeController.lctsPrime_getSubscribeRateLimitKey(address(subscribeQueue)), _subscribeKey());
        assertEq(primeController.lctsPrime_getRedeemRateLimitKey(address(redeemQueue)), _redeemKey());
        assertEq(
            primeController.lctsPrime_getClaimRateLimitKey(address(subscribeQueue)), _claimKey(address(subscribeQueue))
        );
    }

    /// @dev The whole way of a Prime's funds through a Unit and back, both PAUs acting through their Controllers.
    function test_roundTrip() public {
        _limit(halo, _settleKey(address(subscribeQueue)), LIMIT);
        _limit(halo, _settleKey(address(redeemQueue)), LIMIT);

        _subscribe(500e18);
        vm.startPrank(beaconOperator);
        haloController.lctsHalo_lock(address(subscribeQueue));
        haloController.lctsHalo_settle(address(subscribeQueue), 500e18);
        vm.stopPrank();
        assertEq(_claimFrom(subscribeQueue), 500e18);
        assertEq(asset.balanceOf(operator), 500e18);

        // A year's yield reaches the Class, and the exchange rate follows.
        skip(365 days);
        asset.mint(operator, 50e18);
        vm.prank(beaconOperator);
        haloController.lctsHalo_setExchangeRate(address(redeemQueue), 1.1e18);

        _redeem(500e18);
        vm.startPrank(beaconOperator);
        haloController.lctsHalo_lock(address(redeemQueue));
        haloController.lctsHalo_settle(address(redeemQueue), 500e18);
        vm.stopPrank();
        assertEq(_claimFrom(redeemQueue), 550e18 - 1, "rounded down: 1.1 for each has no last binary digit");

        assertEq(asset.balanceOf(custody), 10_050e18 - 1);
        assertEq(share.balanceOf(custody), 10_000e18);
        assertEq(asset.balanceOf(operator), 0);
    }

    /// forge-config: default.isolate = true
    function test_gas() public {
        // Others are there already, and something has been settled: no slot is written for the first time but the Prime's.
        _enter(subscribeQueue, alice, 100e18);
        _lockAndSettle(subscribeQueue, 10e18);

        _subscribe(100e18);
        vm.snapshotGasLastCall("Lcts", "primeFacet.subscribe");
        _lockAndSettle(subscribeQueue, 50e18);
        _claimFrom(subscribeQueue);
        vm.snapshotGasLastCall("Lcts", "primeFacet.claim");
        _lockAndSettle(subscribeQueue, 50e18);
        _exitFrom(subscribeQueue);
        vm.snapshotGasLastCall("Lcts", "primeFacet.exit");
    }
}
