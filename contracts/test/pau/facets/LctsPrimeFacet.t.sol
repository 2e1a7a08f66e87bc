// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {LctsQueue} from "../../../src/lcts/LctsQueue.sol";
import {ILctsQueue} from "../../../src/lcts/interfaces/ILctsQueue.sol";
import {ILctsPrimeController, ILctsPrimeFacet} from "../../../src/pau/facets/interfaces/ILctsPrimeFacet.sol";
import {PauFixture} from "../../lcts/support/PauFixture.sol";
import {BlockToken, CallbackToken, LastingToken, NoZeroToken, SurchargeToken} from "../../lcts/support/Tokens.sol";

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

    function _exitFrom(LctsQueue queue) internal returns (uint256 underlying) {
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
        vm.expectRevert("LctsPrimeFacet/wrong-direction");
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

    /// @dev What was pending is claimed later: that must not pass the claim limit by.
    function test_claim_ofOwed_chargesClaimLimit_boundary() public {
        _subscribe(100e18);
        _lockAndSettle(subscribeQueue, 50e18);
        _limit(prime, _claimKey(address(subscribeQueue)), 50e18 - 1);
        _subscribe(100e18);
        _exitFrom(subscribeQueue);

        vm.expectRevert("RateLimits/rate-limit-exceeded");
        _claimFrom(subscribeQueue);

        _limit(prime, _claimKey(address(subscribeQueue)), 50e18);
        assertEq(_claimFrom(subscribeQueue), 50e18);
        assertEq(_capacityLeft(prime, _claimKey(address(subscribeQueue))), 0);
    }

    function test_enter_zero() public {
        vm.expectRevert("LctsPrimeFacet/zero-amount");
        _subscribe(0);
        vm.expectRevert("LctsPrimeFacet/zero-amount");
        _redeem(0);

        _subscribe(1);
        _redeem(1);
    }

    /// @dev A token that takes a unit beside what is brought: no limit was charged for that.
    function test_subscribe_tokenWithSurcharge() public {
        SurchargeToken token = new SurchargeToken();
        _deployUnitOf(address(token), 18, uint128(CAPACITY), 0);
        _limitAll();
        token.mint(custody, 2e18);

        vm.expectRevert("LctsPrimeFacet/unexpected-amount");
        _subscribe(1e18);
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
        vm.expectRevert("LctsPrimeFacet/wrong-direction");
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

    /// @dev In the middle of any function nobody comes in by any door, not even an allocator: from
    ///      a subscription into each, and from each into a claim.
    function test_everyFunction_reentered() public {
        CallbackToken token = new CallbackToken();
        _deployUnitOf(address(token), 18, uint128(CAPACITY), 0);
        _limitAll();
        vm.prank(admin);
        prime.accessControls.grantRole(ALLOCATOR_ROLE, address(token));
        token.mint(custody, 10e18);
        _giveShares(custody, 10e18);
        _subscribe(1e18);
        _redeem(1e18);
        _lockAndSettle(subscribeQueue, 0.5e18);
        _lockAndSettle(redeemQueue, 0.5e18);

        bytes[] memory calls = new bytes[](4);
        calls[0] = abi.encodeCall(ILctsPrimeController.lctsPrime_subscribe, (address(subscribeQueue), 1));
        calls[1] = abi.encodeCall(ILctsPrimeController.lctsPrime_redeem, (address(redeemQueue), 1));
        calls[2] = abi.encodeCall(ILctsPrimeController.lctsPrime_claim, (address(redeemQueue)));
        calls[3] = abi.encodeCall(ILctsPrimeController.lctsPrime_exit, (address(redeemQueue)));
        for (uint256 i; i < calls.length; ++i) {
            token.callBack(address(primeController), calls[i]);
            vm.expectRevert(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector);
            _subscribe(1e18);
            vm.expectRevert(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector);
            _exitFrom(subscribeQueue);
            vm.expectRevert(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector);
            _claimFrom(redeemQueue);
        }
    }
}

contract LctsPrimeFacetSuccessTests is LctsPrimeFacetTestBase {
    function test_subscribe() public {
        vm.expectEmit(address(subscribeQueue));
        emit ILctsQueue.Entered(custody, 1, 100e18, 100e18 << 55);
        vm.expectEmit(address(primeController));
        emit ILctsPrimeFacet.LctsPrimeSubscribed(address(subscribeQueue), 100e18);
        _subscribe(100e18);

        assertEq(subscribeQueue.underlyingOf(custody), 100e18);
        assertEq(asset.balanceOf(custody), 9_900e18);
        assertEq(asset.allowance(custody, address(subscribeQueue)), 0);
        assertEq(_capacityLeft(prime, _subscribeKey()), 900e18);
        assertEq(_capacityLeft(prime, _claimKey(address(subscribeQueue))), LIMIT);
    }

    function test_subscribe_again_keepsPendingAsOwed() public {
        _subscribe(100e18);
        _lockAndSettle(subscribeQueue, 50e18);

        vm.expectEmit(address(primeController));
        emit ILctsPrimeFacet.LctsPrimeSubscribed(address(subscribeQueue), 10e18);
        _subscribe(10e18);

        assertEq(share.balanceOf(custody), 10_000e18);
        assertEq(subscribeQueue.owed(custody), 50e18);
        assertEq(_capacityLeft(prime, _claimKey(address(subscribeQueue))), LIMIT);
    }

    /// @dev The claim key need not be set to enter, whatever is pending.
    function test_enter_claimKeyNotSet() public {
        _limit(prime, _claimKey(address(subscribeQueue)), 0);
        _limit(prime, _claimKey(address(redeemQueue)), 0);
        _subscribe(100e18);
        _redeem(100e18);
        _lockAndSettle(subscribeQueue, 50e18);
        _lockAndSettle(redeemQueue, 50e18);

        _subscribe(100e18);
        _redeem(100e18);

        assertEq(subscribeQueue.underlyingOf(custody), 150e18);
        assertEq(redeemQueue.underlyingOf(custody), 150e18);
    }

    /// @dev What is not converted comes back whatever becomes of the reward: at a rate that makes
    ///      it as large as can be, at an honest haircut of a half, with a claim limit of less or a
    ///      claim key that is not set.
    function test_exit_neverFailsForTheReward() public {
        uint256[3] memory rates = [uint256(1), 0.5e18, 1e18];
        uint256[3] memory limits = [uint256(0), 1, 50e18 - 1];
        uint256 start = vm.snapshotState();
        for (uint256 i; i < 9; ++i) {
            _subscribe(100e18);
            _redeem(100e18);
            _limit(prime, _claimKey(address(subscribeQueue)), limits[i / 3]);
            _limit(prime, _claimKey(address(redeemQueue)), limits[i / 3]);
            _lock(subscribeQueue);
            _lock(redeemQueue);
            if (rates[i % 3] != 1e18) _setRate(rates[i % 3]);
            _settle(subscribeQueue, rates[i % 3] == 1 ? 1e9 : 50e18);
            _settle(redeemQueue, 50e18);
            uint256 waits = subscribeQueue.underlyingOf(custody);
            uint256 reward = subscribeQueue.claimable(custody);
            assertGt(reward, limits[i / 3]);

            assertEq(_exitFrom(subscribeQueue), waits);
            assertEq(_exitFrom(redeemQueue), 50e18);
            assertEq(subscribeQueue.owed(custody), reward);

            if (limits[i / 3] == 0) vm.expectRevert("RateLimits/zero-maxAmount");
            else vm.expectRevert("RateLimits/rate-limit-exceeded");
            _claimFrom(subscribeQueue);
            vm.revertToState(start);
        }
    }

    /// @dev Limits that overflow, and RateLimits that no longer answer to the Controller, hold
    ///      nothing back either.
    function test_exit_whateverTheLimitDoes() public {
        _subscribe(100e18);
        _redeem(100e18);
        bytes32 controllerRole = prime.rateLimits.CONTROLLER();
        vm.startPrank(admin);
        prime.rateLimits.setRateLimitData(_subscribeKey(), type(uint256).max - 1, type(uint256).max);
        vm.stopPrank();
        skip(2);
        assertEq(_exitFrom(subscribeQueue), 100e18);

        vm.prank(admin);
        prime.rateLimits.revokeRole(controllerRole, address(prime.controller));
        assertEq(_exitFrom(redeemQueue), 100e18);
        assertEq(asset.balanceOf(custody), 10_000e18);
        assertEq(share.balanceOf(custody), 10_000e18);
    }

    /// @dev A Prime whom the asset blocks gets its shares back, and its reward when it is blocked
    ///      no longer.
    function test_exit_ofAPrimeWhomTheAssetBlocks() public {
        BlockToken token = new BlockToken();
        _deployUnitOf(address(token), 18, uint128(CAPACITY), 0);
        _limitAll();
        _giveShares(custody, 100e18);
        _redeem(100e18);
        _lockAndSettle(redeemQueue, 50e18);
        token.setBlocked(custody, true);

        assertEq(_exitFrom(redeemQueue), 50e18);
        _redeem(50e18);
        vm.expectRevert(abi.encodeWithSelector(BlockToken.Blocked.selector, custody));
        _claimFrom(redeemQueue);

        token.setBlocked(custody, false);
        assertEq(_claimFrom(redeemQueue), 50e18);
    }

    /// @dev A token that keeps allowances, and refuses to change one: none is left, so the next
    ///      subscription goes through.
    function test_subscribe_tokenThatKeepsAllowances() public {
        _deployUnitOf(address(new LastingToken()), 18, uint128(CAPACITY), 0);
        _limitAll();
        asset.mint(custody, 10e18);

        for (uint256 i; i < 2; ++i) {
            _subscribe(1e18);
            assertEq(asset.allowance(custody, address(subscribeQueue)), 0);
        }
        assertEq(subscribeQueue.underlyingOf(custody), 2e18);
    }

    /// @dev A token that refuses to move or approve nothing: the facet asks for neither, in either
    ///      direction.
    function test_tokenThatRefusesZero() public {
        _deployUnitOf(address(new NoZeroToken()), 18, uint128(CAPACITY), 0);
        _limitAll();
        asset.mint(custody, 10e18);
        _giveShares(custody, 10e18);

        _subscribe(2e18);
        _redeem(2e18);
        _lockAndSettle(subscribeQueue, 1e18);
        _lockAndSettle(redeemQueue, 1e18);
        assertEq(_claimFrom(subscribeQueue), 1e18);
        assertEq(_claimFrom(redeemQueue), 1e18);
        assertEq(_claimFrom(redeemQueue), 0);
        assertEq(_exitFrom(subscribeQueue), 1e18);
        assertEq(_exitFrom(redeemQueue), 1e18);
    }

    function test_version() public view {
        assertEq(primeController.lctsPrime_VERSION(), "1.0.0");
    }

    function test_redeem() public {
        vm.expectEmit(address(primeController));
        emit ILctsPrimeFacet.LctsPrimeRedeemed(address(redeemQueue), 100e18);
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
        emit ILctsPrimeFacet.LctsPrimeExited(address(subscribeQueue), 50e18);
        assertEq(_exitFrom(subscribeQueue), 50e18);

        assertEq(asset.balanceOf(custody), 9_950e18);
        assertEq(share.balanceOf(custody), 10_000e18);
        assertEq(_capacityLeft(prime, _subscribeKey()), LIMIT - 50e18);
        assertEq(_capacityLeft(prime, _claimKey(address(subscribeQueue))), LIMIT);

        assertEq(_claimFrom(subscribeQueue), 50e18);
        assertEq(share.balanceOf(custody), 10_050e18);
        assertEq(_capacityLeft(prime, _claimKey(address(subscribeQueue))), LIMIT - 50e18);
    }

    function test_exit_redeem_givesBackToRedeemLimit() public {
        _redeem(100e18);
        _lockAndSettle(redeemQueue, 50e18);

        vm.expectEmit(address(primeController));
        emit ILctsPrimeFacet.LctsPrimeExited(address(redeemQueue), 50e18);
        assertEq(_exitFrom(redeemQueue), 50e18);

        assertEq(asset.balanceOf(custody), 10_000e18);
        assertEq(share.balanceOf(custody), 9_950e18);
        assertEq(_capacityLeft(prime, _redeemKey()), LIMIT - 50e18);
        assertEq(_capacityLeft(prime, _claimKey(address(redeemQueue))), LIMIT);
    }

    /// @dev Governance closed the way in: the way out stays open.
    function test_exit_subscribeKeyNotSet() public {
        _subscribe(100e18);
        _limit(prime, _subscribeKey(), 0);

        assertEq(_exitFrom(subscribeQueue), 100e18);
        assertEq(_capacityLeft(prime, _subscribeKey()), 0);
    }

    function test_keys() public view {
        assertEq(primeController.lctsPrime_getSubscribeRateLimitKey(address(subscribeQueue)), _subscribeKey());
        assertEq(primeController.lctsPrime_getRedeemRateLimitKey(address(redeemQueue)), _redeemKey());
        assertEq(
            primeController.lctsPrime_getClaimRateLimitKey(address(subscribeQueue)), _claimKey(address(subscribeQueue))
        );
    }

    /// @dev The whole way of a Prime's funds through a Unit and back, both PAUs acting through
    ///      their Controllers.
    function test_roundTrip() public {
        _limit(halo, _settleKey(address(subscribeQueue)), LIMIT);
        _limit(halo, _settleKey(address(redeemQueue)), LIMIT);

        _subscribe(500e18);
        vm.startPrank(beaconOperator);
        haloController.lctsHalo_lock(address(subscribeQueue));
        haloController.lctsHalo_settle(address(subscribeQueue), 500e18, 1e18);
        vm.stopPrank();
        assertEq(_claimFrom(subscribeQueue), 500e18);
        assertEq(asset.balanceOf(operator), 500e18);

        // A year's yield reaches the Class, and the exchange rate follows.
        skip(365 days);
        asset.mint(operator, 50e18);
        vm.prank(beaconOperator);
        haloController.lctsHalo_setExchangeRate(address(redeemQueue), 1.1e18, 1e18);

        _redeem(500e18);
        vm.startPrank(beaconOperator);
        haloController.lctsHalo_lock(address(redeemQueue));
        haloController.lctsHalo_settle(address(redeemQueue), 500e18, 1.1e18);
        vm.stopPrank();
        assertEq(_claimFrom(redeemQueue), 550e18 - 1, "rounded down: 1.1 for each has no last binary digit");

        assertEq(asset.balanceOf(custody), 10_050e18 - 1);
        assertEq(share.balanceOf(custody), 10_000e18);
        assertEq(asset.balanceOf(operator), 0);
    }

    /// forge-config: default.isolate = true
    function test_gas() public {
        // Others are there already, and something has been settled: no slot is written for the
        // first time but the Prime's.
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
