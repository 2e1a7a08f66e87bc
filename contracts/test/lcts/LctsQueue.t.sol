// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

import {LctsQueue} from "../../src/lcts/LctsQueue.sol";
import {ILctsQueue} from "../../src/lcts/interfaces/ILctsQueue.sol";
import {IUnitShare} from "../../src/lcts/interfaces/IUnitShare.sol";
import {BlockToken, CallbackToken, FeeToken, NoZeroToken, SilentToken} from "./support/Tokens.sol";
import {Vm} from "../support/Vm.sol";
import {UnitFixture} from "./support/UnitFixture.sol";

contract LctsQueueFailureTests is UnitFixture {
    uint256 internal constant MAX = type(uint96).max;

    /**********************************************************************************************/
    /*** Users                                                                                  ***/
    /**********************************************************************************************/

    function test_enter_zero() public {
        vm.expectRevert(ILctsQueue.ZeroAmount.selector);
        subscribeQueue.enter(0);
    }

    function test_enter_locked() public {
        _enter(subscribeQueue, alice, 1e18);
        _lock(subscribeQueue);
        asset.mint(bob, 1);
        _approve(subscribeQueue, bob, 1);

        vm.expectRevert(ILctsQueue.QueueIsLocked.selector);
        vm.prank(bob);
        subscribeQueue.enter(1);
    }

    function test_enter_full_boundary() public {
        asset.mint(alice, MAX + 1);
        _approve(subscribeQueue, alice, MAX + 1);

        vm.expectRevert(abi.encodeWithSelector(ILctsQueue.QueueFull.selector, MAX + 1, MAX));
        vm.prank(alice);
        subscribeQueue.enter(MAX + 1);

        vm.prank(alice);
        subscribeQueue.enter(MAX);

        vm.expectRevert(abi.encodeWithSelector(ILctsQueue.QueueFull.selector, MAX + 1, MAX));
        vm.prank(alice);
        subscribeQueue.enter(1);
    }

    function test_enter_amountBeyondAnyCount() public {
        vm.expectRevert(abi.encodeWithSelector(ILctsQueue.QueueFull.selector, MAX + 1, MAX));
        subscribeQueue.enter(type(uint256).max);
    }

    function test_enter_notApproved() public {
        asset.mint(alice, 1e18);

        vm.expectRevert(
            abi.encodeWithSelector(
                IERC20Errors.ERC20InsufficientAllowance.selector, address(subscribeQueue), 0, uint256(1e18)
            )
        );
        vm.prank(alice);
        subscribeQueue.enter(1e18);
    }

    function test_enter_tokenWithFee() public {
        _deployUnitOf(address(new FeeToken()), 18, uint128(CAPACITY), 0);
        asset.mint(alice, 1e18);
        _approve(subscribeQueue, alice, 1e18);

        vm.expectRevert(
            abi.encodeWithSelector(
                ILctsQueue.UnexpectedAmount.selector, address(asset), uint256(1e18), uint256(1e18 - 1)
            )
        );
        vm.prank(alice);
        subscribeQueue.enter(1e18);
    }

    function test_claim_noPosition() public {
        vm.expectRevert(abi.encodeWithSelector(ILctsQueue.NoPosition.selector, alice));
        _claim(subscribeQueue, alice);
    }

    function test_claim_locked() public {
        _enter(subscribeQueue, alice, 1e18);
        _lock(subscribeQueue);

        vm.expectRevert(ILctsQueue.QueueIsLocked.selector);
        _claim(subscribeQueue, alice);
    }

    function test_claim_twiceFromFinalized() public {
        _enter(subscribeQueue, alice, 1e18);
        _lockAndSettle(subscribeQueue, 1e18);
        _claim(subscribeQueue, alice);

        vm.expectRevert(abi.encodeWithSelector(ILctsQueue.NoPosition.selector, alice));
        _claim(subscribeQueue, alice);
    }

    function test_exit_noPosition() public {
        vm.expectRevert(abi.encodeWithSelector(ILctsQueue.NoPosition.selector, alice));
        _exit(subscribeQueue, alice);
    }

    function test_exit_locked() public {
        _enter(subscribeQueue, alice, 1e18);
        _lock(subscribeQueue);

        vm.expectRevert(ILctsQueue.QueueIsLocked.selector);
        _exit(subscribeQueue, alice);
    }

    function test_release_notLocked() public {
        vm.expectRevert(abi.encodeWithSelector(ILctsQueue.QueueNotLocked.selector, ILctsQueue.State.DORMANT));
        subscribeQueue.release();

        _enter(subscribeQueue, alice, 1e18);

        vm.expectRevert(abi.encodeWithSelector(ILctsQueue.QueueNotLocked.selector, ILctsQueue.State.ACTIVE));
        subscribeQueue.release();
    }

    function test_release_tooEarly_boundary() public {
        _enter(subscribeQueue, alice, 1e18);
        _lock(subscribeQueue);

        vm.warp(START + LOCK_LIMIT - 1);
        vm.expectRevert(
            abi.encodeWithSelector(ILctsQueue.LockHolds.selector, START + LOCK_LIMIT - 1, START + LOCK_LIMIT)
        );
        subscribeQueue.release();

        vm.warp(START + LOCK_LIMIT);
        subscribeQueue.release();
    }

    /**********************************************************************************************/
    /*** Operator                                                                               ***/
    /**********************************************************************************************/

    function test_lock_notOperator() public {
        vm.expectRevert(abi.encodeWithSelector(ILctsQueue.NotOperator.selector, alice));
        vm.prank(alice);
        subscribeQueue.lock();
    }

    function test_settle_notOperator() public {
        _enter(subscribeQueue, alice, 1e18);
        _lock(subscribeQueue);

        vm.expectRevert(abi.encodeWithSelector(ILctsQueue.NotOperator.selector, alice));
        vm.prank(alice);
        subscribeQueue.settle(1e18);
    }

    function test_settle_notLocked() public {
        _enter(subscribeQueue, alice, 1e18);

        vm.expectRevert(abi.encodeWithSelector(ILctsQueue.QueueNotLocked.selector, ILctsQueue.State.ACTIVE));
        vm.prank(operator);
        subscribeQueue.settle(0);
    }

    function test_settle_twice() public {
        _enter(subscribeQueue, alice, 1e18);
        _lockAndSettle(subscribeQueue, 0.5e18);

        vm.expectRevert(abi.encodeWithSelector(ILctsQueue.QueueNotLocked.selector, ILctsQueue.State.ACTIVE));
        vm.prank(operator);
        subscribeQueue.settle(0.1e18);
    }

    function test_settle_beyondCapacityOfUnit_boundary() public {
        _enter(subscribeQueue, alice, CAPACITY + 1);
        _lock(subscribeQueue);

        vm.expectRevert(abi.encodeWithSelector(IUnitShare.CapacityExceeded.selector, CAPACITY + 1, CAPACITY));
        vm.prank(operator);
        subscribeQueue.settle(CAPACITY + 1);

        vm.prank(operator);
        subscribeQueue.settle(CAPACITY);
    }

    function test_settle_redeem_notApproved_boundary() public {
        _enter(redeemQueue, alice, 1e18);
        _lock(redeemQueue);
        asset.mint(operator, 1e18);
        vm.prank(operator);
        asset.approve(address(redeemQueue), 1e18 - 1);

        vm.expectRevert(
            abi.encodeWithSelector(
                IERC20Errors.ERC20InsufficientAllowance.selector, address(redeemQueue), uint256(1e18 - 1), uint256(1e18)
            )
        );
        vm.prank(operator);
        redeemQueue.settle(1e18);

        vm.prank(operator);
        redeemQueue.settle(1e18 - 1);
    }

    function test_settle_redeem_tokenWithFee() public {
        _deployUnitOf(address(new FeeToken()), 18, uint128(CAPACITY), 0);
        _enter(redeemQueue, alice, 1e18);
        _lock(redeemQueue);
        _fund(redeemQueue, 1e18);

        vm.expectRevert(
            abi.encodeWithSelector(
                ILctsQueue.UnexpectedAmount.selector, address(asset), uint256(1e18), uint256(1e18 - 1)
            )
        );
        vm.prank(operator);
        redeemQueue.settle(1e18);
    }

    /**********************************************************************************************/
    /*** Re-entrancy, implementation                                                            ***/
    /**********************************************************************************************/

    function test_everyFunction_reentered() public {
        CallbackToken token = new CallbackToken();
        _deployUnitOf(address(token), 18, uint128(CAPACITY), 0);
        _enter(subscribeQueue, alice, 1e18);
        asset.mint(alice, 1e18);
        _approve(subscribeQueue, alice, 1e18);

        bytes[] memory calls = new bytes[](6);
        calls[0] = abi.encodeCall(ILctsQueue.enter, (1));
        calls[1] = abi.encodeCall(ILctsQueue.claim, ());
        calls[2] = abi.encodeCall(ILctsQueue.exit, ());
        calls[3] = abi.encodeCall(ILctsQueue.release, ());
        calls[4] = abi.encodeCall(ILctsQueue.lock, ());
        calls[5] = abi.encodeCall(ILctsQueue.settle, (1));
        for (uint256 i; i < calls.length; ++i) {
            token.callBack(address(subscribeQueue), calls[i]);

            vm.expectRevert(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector);
            vm.prank(alice);
            subscribeQueue.enter(1e18);

            vm.expectRevert(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector);
            _exit(subscribeQueue, alice);
        }
    }

    function test_settle_reentered() public {
        CallbackToken token = new CallbackToken();
        _deployUnitOf(address(token), 18, uint128(CAPACITY), 0);
        _enter(subscribeQueue, alice, 1e18);
        _lock(subscribeQueue);
        token.callBack(address(subscribeQueue), abi.encodeCall(ILctsQueue.claim, ()));

        vm.expectRevert(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector);
        vm.prank(operator);
        subscribeQueue.settle(1e18);
    }

    function test_implementation_standsForNoUnit() public {
        bytes[] memory calls = new bytes[](6);
        calls[0] = abi.encodeCall(ILctsQueue.enter, (1));
        calls[1] = abi.encodeCall(ILctsQueue.lock, ());
        calls[2] = abi.encodeCall(ILctsQueue.settle, (1));
        calls[3] = abi.encodeCall(ILctsQueue.operator, ());
        calls[4] = abi.encodeCall(ILctsQueue.underlying, ());
        calls[5] = abi.encodeCall(ILctsQueue.previewSettle, (1));
        for (uint256 i; i < calls.length; ++i) {
            (bool success, bytes memory reason) = address(queueCode).call(calls[i]);
            assertFalse(success);
            assertEq(reason, abi.encodeWithSelector(ILctsQueue.NotAClone.selector));
        }
    }
}

contract LctsQueueSuccessTests is UnitFixture {
    /**********************************************************************************************/
    /*** Entering                                                                               ***/
    /**********************************************************************************************/

    function test_enter_first_beginsGeneration() public {
        asset.mint(alice, 3e18);
        _approve(subscribeQueue, alice, 3e18);

        vm.expectEmit(address(subscribeQueue));
        emit ILctsQueue.Entered(alice, 1, 3e18, 3e18 << 55);
        vm.expectEmit(address(asset));
        emit IERC20.Transfer(alice, address(subscribeQueue), 3e18);
        vm.prank(alice);
        subscribeQueue.enter(3e18);

        _assertState({queue: subscribeQueue, state: ILctsQueue.State.ACTIVE, generation: 1, underlying: 3e18});
        assertEq(subscribeQueue.totalShares(), 3e18 << 55);
        assertEq(subscribeQueue.positionOf(alice).shares, 3e18 << 55);
        assertTrue(subscribeQueue.positionOf(alice).current);
        assertEq(subscribeQueue.underlyingOf(alice), 3e18);
        assertEq(subscribeQueue.claimable(alice), 0);
    }

    function test_enter_withPosition_keepsRewardAsOwed() public {
        _enter(subscribeQueue, alice, 1e18);
        _lockAndSettle(subscribeQueue, 0.25e18);
        asset.mint(alice, 1e18);
        _approve(subscribeQueue, alice, 1e18);

        vm.expectEmit(address(subscribeQueue));
        emit ILctsQueue.Earned(alice, 0.25e18);
        vm.prank(alice);
        subscribeQueue.enter(1e18);

        assertEq(share.balanceOf(alice), 0);
        assertEq(subscribeQueue.owed(alice), 0.25e18);
        assertEq(subscribeQueue.claimable(alice), 0.25e18);
        assertEq(subscribeQueue.underlyingOf(alice), 1.75e18 - 1, "rounded down: 1.75e18 less about 1e-17 of a unit");
    }

    function test_enter_withFinalizedPosition_keepsRewardAsOwed() public {
        _enter(subscribeQueue, alice, 1e18);
        _lockAndSettle(subscribeQueue, 1e18);
        asset.mint(alice, 2e18);
        _approve(subscribeQueue, alice, 2e18);

        vm.expectEmit(address(subscribeQueue));
        emit ILctsQueue.Earned(alice, 1e18);
        vm.prank(alice);
        subscribeQueue.enter(2e18);

        assertEq(subscribeQueue.owed(alice), 1e18);

        _assertState({queue: subscribeQueue, state: ILctsQueue.State.ACTIVE, generation: 2, underlying: 2e18});
        assertEq(subscribeQueue.underlyingOf(alice), 2e18);
    }

    function test_enter_tokenWithoutReturnValues() public {
        _deployUnitOf(address(new SilentToken()), 18, uint128(CAPACITY), 0);

        asset.mint(alice, 1e18);
        vm.startPrank(alice);
        SilentToken(address(asset)).approve(address(subscribeQueue), 1e18);
        subscribeQueue.enter(1e18);
        vm.stopPrank();
        _lockAndSettle(subscribeQueue, 0.5e18);
        _exit(subscribeQueue, alice);

        assertEq(asset.balanceOf(alice), 0.5e18);
        assertEq(asset.balanceOf(operator), 0.5e18);
    }

    /// @dev Some tokens revert when nothing is to be moved, in either place of a queue, and
    ///      whatever rounds to nothing.
    function test_tokenThatRefusesZero_subscribe() public {
        _deployUnitOf(address(new NoZeroToken()), 18, uint128(CAPACITY), uint32(GROWTH));
        skip(365 days);
        _setRate(1.1e18);

        _enter(subscribeQueue, alice, 1e18);
        _enter(subscribeQueue, bob, 1);
        _lockAndSettle(subscribeQueue, 0);
        (uint256 converted, uint256 rewarded) = _lockAndSettle(subscribeQueue, 1);
        assertEq(converted, 1);
        assertEq(rewarded, 0, "not worth a unit of shares");
        _exitsWithNothing(subscribeQueue, bob);
        assertEq(_claim(subscribeQueue, alice), 0);
        _exit(subscribeQueue, alice);
        assertEq(asset.balanceOf(operator), 1);
    }

    function test_tokenThatRefusesZero_redeem() public {
        _deployUnitOf(address(new NoZeroToken()), 18, uint128(CAPACITY), 0);
        _setRate(0.5e18);

        _enter(redeemQueue, alice, 1e18);
        _enter(redeemQueue, bob, 1);
        _lock(redeemQueue);
        vm.prank(operator);
        redeemQueue.settle(0);
        _lock(redeemQueue);
        vm.prank(operator);
        (uint256 converted, uint256 rewarded) = redeemQueue.settle(1);
        assertEq(converted, 1);
        assertEq(rewarded, 0, "not worth a unit of the asset");
        _exitsWithNothing(redeemQueue, bob);
        assertEq(_claim(redeemQueue, alice), 0);
        _exit(redeemQueue, alice);
    }

    /// @dev Less than a unit is left to somebody who brought one.
    function _exitsWithNothing(LctsQueue queue, address user) internal {
        assertGt(queue.positionOf(user).shares, 0);
        assertEq(_exit(queue, user), 0);
        assertEq(queue.owed(user), 0);
    }

    /**********************************************************************************************/
    /*** Leaving                                                                                ***/
    /**********************************************************************************************/

    function test_exit_beforeAnySettlement_returnsAll() public {
        _enter(subscribeQueue, alice, 1e18 + 1);
        _enter(subscribeQueue, bob, 7e18 + 3);
        _enter(subscribeQueue, carol, 5);

        vm.expectEmit(address(subscribeQueue));
        emit ILctsQueue.Exited(alice, 1, 1e18 + 1);
        _exit(subscribeQueue, alice);
        _exit(subscribeQueue, bob);

        vm.expectEmit(address(subscribeQueue));
        emit ILctsQueue.Finalized(1);
        vm.expectEmit(address(subscribeQueue));
        emit ILctsQueue.Exited(carol, 1, 5);
        _exit(subscribeQueue, carol);

        assertEq(asset.balanceOf(alice), 1e18 + 1);
        assertEq(asset.balanceOf(bob), 7e18 + 3);
        assertEq(asset.balanceOf(carol), 5);
        assertEq(subscribeQueue.dust(), 0);
        _assertState({queue: subscribeQueue, state: ILctsQueue.State.DORMANT, generation: 1, underlying: 0});
    }

    function test_exit_afterSettlement_keepsRewardAsOwed() public {
        _enter(subscribeQueue, alice, 3e18);
        _enter(subscribeQueue, bob, 1e18);
        _lockAndSettle(subscribeQueue, 1e18);

        vm.expectEmit(address(subscribeQueue));
        emit ILctsQueue.Earned(alice, 0.75e18);
        vm.expectEmit(address(subscribeQueue));
        emit ILctsQueue.Exited(alice, 1, 2.25e18);
        assertEq(_exit(subscribeQueue, alice), 2.25e18);

        assertEq(asset.balanceOf(alice), 2.25e18);
        assertEq(share.balanceOf(alice), 0);
        assertEq(subscribeQueue.positionOf(alice).shares, 0);
        assertEq(subscribeQueue.owed(alice), 0.75e18);
        assertEq(subscribeQueue.claimable(alice), 0.75e18);
        assertEq(subscribeQueue.underlyingOf(bob), 0.75e18);
        assertEq(subscribeQueue.claimable(bob), 0.25e18);
        _assertState({queue: subscribeQueue, state: ILctsQueue.State.ACTIVE, generation: 1, underlying: 0.75e18});
    }

    function test_exit_finalized_keepsRewardAsOwed() public {
        _enter(subscribeQueue, alice, 1e18);
        _lockAndSettle(subscribeQueue, 1e18);

        vm.expectEmit(address(subscribeQueue));
        emit ILctsQueue.Earned(alice, 1e18);
        assertEq(_exit(subscribeQueue, alice), 0);

        assertEq(subscribeQueue.positionOf(alice).shares, 0);
        assertEq(subscribeQueue.owed(alice), 1e18);
    }

    /// @dev In any state, long after, once, and added to what a later position earns.
    function test_claim_ofWhatIsOwed_afterThePositionIsGone() public {
        _enter(subscribeQueue, alice, 4e18);
        _enter(subscribeQueue, bob, 4e18);
        _lockAndSettle(subscribeQueue, 4e18);
        _exit(subscribeQueue, alice);
        skip(1000 days);

        uint256 active = vm.snapshotState();
        _claimsOnce(alice, 2e18);
        vm.revertToState(active);
        _lock(subscribeQueue);
        _claimsOnce(alice, 2e18);
        vm.revertToState(active);
        _exit(subscribeQueue, bob);
        assertEq(uint256(subscribeQueue.state()), uint256(ILctsQueue.State.DORMANT));
        _claimsOnce(alice, 2e18);
        vm.revertToState(active);

        _enter(subscribeQueue, alice, 2e18);
        _lockAndSettle(subscribeQueue, 2e18);
        assertEq(subscribeQueue.owed(alice), 2e18);
        assertEq(subscribeQueue.claimable(alice), 3e18);
        _exit(subscribeQueue, alice);
        assertEq(subscribeQueue.owed(alice), 3e18, "what was owed is added to");
        _claimsOnce(alice, 3e18);
    }

    function _claimsOnce(address user, uint256 amount) internal {
        vm.expectEmit(address(subscribeQueue));
        emit ILctsQueue.Claimed(user, amount);
        assertEq(_claim(subscribeQueue, user), amount);

        assertEq(share.balanceOf(user), amount);
        assertEq(subscribeQueue.owed(user), 0);
        vm.expectRevert(abi.encodeWithSelector(ILctsQueue.NoPosition.selector, user));
        _claim(subscribeQueue, user);
    }

    /// @dev The specification's claim-and-exit. Whether a settlement comes first or not, both calls
    ///      go through.
    function test_exitAndClaim() public {
        _enter(subscribeQueue, alice, 4e18);
        _lockAndSettle(subscribeQueue, 1e18);
        uint256 before = vm.snapshotState();
        assertEq(_exit(subscribeQueue, alice), 3e18);
        assertEq(_claim(subscribeQueue, alice), 1e18);
        vm.revertToState(before);

        _lockAndSettle(subscribeQueue, 3e18);
        assertEq(_exit(subscribeQueue, alice), 0);
        assertEq(_claim(subscribeQueue, alice), 4e18);
    }

    /// @dev A holder whom the asset blocks has no claim on it for as long, and loses neither shares
    ///      nor reward.
    function test_exit_redeem_ofAHolderWhomTheAssetBlocks() public {
        BlockToken token = new BlockToken();
        _deployUnitOf(address(token), 18, uint128(CAPACITY), 0);
        _enter(redeemQueue, alice, 4e18);
        _lockAndSettle(redeemQueue, 1e18);
        token.setBlocked(alice, true);

        vm.expectRevert(abi.encodeWithSelector(BlockToken.Blocked.selector, alice));
        _claim(redeemQueue, alice);
        assertEq(_exit(redeemQueue, alice), 3e18);
        assertEq(share.balanceOf(alice), 3e18);
        _enter(redeemQueue, alice, 1e18);

        token.setBlocked(alice, false);
        assertEq(_claim(redeemQueue, alice), 1e18);
    }

    function test_claim_fromFinalized_whileNextIsLocked() public {
        _enter(subscribeQueue, alice, 1e18);
        _lockAndSettle(subscribeQueue, 1e18);
        _enter(subscribeQueue, bob, 1e18);
        _lock(subscribeQueue);

        vm.expectEmit(address(subscribeQueue));
        emit ILctsQueue.Claimed(alice, 1e18);
        assertEq(_claim(subscribeQueue, alice), 1e18);

        assertEq(subscribeQueue.positionOf(alice).shares, 0);
    }

    function test_claim_nothingPending() public {
        _enter(subscribeQueue, alice, 1e18);

        assertEq(_claim(subscribeQueue, alice), 0);

        assertEq(subscribeQueue.underlyingOf(alice), 1e18);
    }

    /**********************************************************************************************/
    /*** Settling                                                                               ***/
    /**********************************************************************************************/

    function test_lock() public {
        _enter(subscribeQueue, alice, 1e18);

        vm.expectEmit(address(subscribeQueue));
        emit ILctsQueue.Locked(1);
        _lock(subscribeQueue);

        _assertState({queue: subscribeQueue, state: ILctsQueue.State.LOCKED, generation: 1, underlying: 1e18});
        assertEq(subscribeQueue.lockedAt(), START);
    }

    function test_lock_locked_doesNothing() public {
        _enter(subscribeQueue, alice, 1e18);
        _lock(subscribeQueue);
        skip(1 hours);

        vm.recordLogs();
        _lock(subscribeQueue);

        assertEq(vm.getRecordedLogs().length, 0);
        assertEq(subscribeQueue.lockedAt(), START, "the lock lasts no longer");
    }

    /// @dev Dust included, which waits for somebody to settle.
    function test_settle_dormant_doesNothing() public {
        _enter(subscribeQueue, alice, 100);
        _enter(subscribeQueue, bob, 100);
        _enter(subscribeQueue, carol, 100);
        _lockAndSettle(subscribeQueue, 298);
        _exit(subscribeQueue, alice);
        _exit(subscribeQueue, bob);
        assertEq(uint256(subscribeQueue.state()), uint256(ILctsQueue.State.DORMANT));

        vm.recordLogs();
        (uint256 converted, uint256 rewarded) = _settle(subscribeQueue, type(uint256).max);

        assertEq(vm.getRecordedLogs().length, 0);
        assertEq(converted, 0);
        assertEq(rewarded, 0);
        assertEq(subscribeQueue.dust(), 2);

        vm.expectRevert(abi.encodeWithSelector(ILctsQueue.NotOperator.selector, alice));
        vm.prank(alice);
        subscribeQueue.settle(0);
    }

    function test_lock_dormant_doesNothing() public {
        vm.recordLogs();
        _lock(subscribeQueue);

        assertEq(vm.getRecordedLogs().length, 0);
        assertEq(subscribeQueue.lockedAt(), 0);
    }

    function test_settle_subscribe_inPart() public {
        _enter(subscribeQueue, alice, 4e18);
        _lock(subscribeQueue);
        vm.prank(operator);
        share.setExchangeRate(0.8e18);

        (uint256 converted, uint256 rewarded) = subscribeQueue.previewSettle(1e18);
        assertEq(converted, 1e18);
        assertEq(rewarded, 1.25e18);

        vm.expectEmit(address(subscribeQueue));
        emit ILctsQueue.Settled(1, 1e18, 1.25e18, 0);
        vm.expectEmit(address(asset));
        emit IERC20.Transfer(address(subscribeQueue), operator, 1e18);
        vm.expectEmit(address(share));
        emit IERC20.Transfer(address(0), address(subscribeQueue), 1.25e18);
        (converted, rewarded) = _settle(subscribeQueue, 1e18);

        assertEq(converted, 1e18);
        assertEq(rewarded, 1.25e18);
        assertEq(asset.balanceOf(operator), 1e18);
        assertEq(subscribeQueue.claimable(alice), 1.25e18);
        assertEq(subscribeQueue.underlyingOf(alice), 3e18);
        assertEq(subscribeQueue.rewardPerToken(), 1.25e18 / 4, "1.25 for 4 of one unit each, in 1e18ths");
        _assertState({queue: subscribeQueue, state: ILctsQueue.State.ACTIVE, generation: 1, underlying: 3e18});
    }

    function test_settle_all_finalizes() public {
        _enter(subscribeQueue, alice, 4e18);
        _lock(subscribeQueue);

        vm.expectEmit(address(subscribeQueue));
        emit ILctsQueue.Settled(1, 4e18, 4e18, 0);
        vm.expectEmit(address(subscribeQueue));
        emit ILctsQueue.Finalized(1);
        _settle(subscribeQueue, type(uint256).max);

        _assertState({queue: subscribeQueue, state: ILctsQueue.State.DORMANT, generation: 1, underlying: 0});
        assertEq(subscribeQueue.rewardPerToken(), 1e18, "frozen");
        assertFalse(subscribeQueue.positionOf(alice).current);
        assertEq(subscribeQueue.claimable(alice), 4e18);
    }

    /// @dev Leaves one unit, or none: the smallest step between going on and finalizing.
    function test_settle_allButOne_boundary() public {
        _enter(subscribeQueue, alice, 4e18);
        _lockAndSettle(subscribeQueue, 4e18 - 1);
        _assertState({queue: subscribeQueue, state: ILctsQueue.State.ACTIVE, generation: 1, underlying: 1});

        _lockAndSettle(subscribeQueue, 1);
        _assertState({queue: subscribeQueue, state: ILctsQueue.State.DORMANT, generation: 1, underlying: 0});
        assertEq(_claim(subscribeQueue, alice), 4e18 - 1, "rounded down: two rewards, neither a whole part of a share");
    }

    /// @dev Where nothing is converted, no token is asked to do anything with nothing.
    function test_settle_nothing_callsNoToken() public {
        _enter(subscribeQueue, alice, 100e18);
        _giveShares(bob, 100e18);
        _enter(redeemQueue, bob, 100e18);
        _lock(subscribeQueue);
        _lock(redeemQueue);

        vm.recordLogs();
        vm.startPrank(operator);
        subscribeQueue.settle(0);
        redeemQueue.settle(0);
        vm.stopPrank();
        Vm.Log[] memory logs = vm.getRecordedLogs();
        assertEq(logs.length, 2);
        for (uint256 i; i < 2; ++i) {
            assertEq(logs[i].topics[0], ILctsQueue.Settled.selector);
        }
    }

    function test_settle_nothing_unlocks() public {
        _enter(subscribeQueue, alice, 4e18);
        _lock(subscribeQueue);

        vm.expectEmit(address(subscribeQueue));
        emit ILctsQueue.Settled(1, 0, 0, 0);
        _settle(subscribeQueue, 0);

        _assertState({queue: subscribeQueue, state: ILctsQueue.State.ACTIVE, generation: 1, underlying: 4e18});
        assertEq(asset.balanceOf(operator), 0);
    }

    function test_settle_redeem() public {
        _enter(redeemQueue, alice, 4e18);
        _lock(redeemQueue);
        vm.prank(operator);
        share.setExchangeRate(0.8e18);
        _fund(redeemQueue, 1e18);

        vm.expectEmit(address(redeemQueue));
        emit ILctsQueue.Settled(1, 1e18, 0.8e18, 0);
        vm.expectEmit(address(asset));
        emit IERC20.Transfer(operator, address(redeemQueue), 0.8e18);
        vm.expectEmit(address(share));
        emit IERC20.Transfer(address(redeemQueue), address(0), 1e18);
        vm.prank(operator);
        redeemQueue.settle(1e18);

        assertEq(share.totalSupply(), 3e18);
        assertEq(asset.balanceOf(operator), 0);
        assertEq(asset.allowance(operator, address(redeemQueue)), 0);

        assertEq(_exit(redeemQueue, alice), 3e18);
        assertEq(
            _claim(redeemQueue, alice), 0.8e18 - 1, "rounded down: a fifth of a unit for each has no last binary digit"
        );
        assertEq(share.balanceOf(alice), 3e18);
        assertEq(asset.balanceOf(alice), 0.8e18 - 1);
    }

    /// @dev Three equal claims on two units: each takes 0, and what is left is dust. It goes with
    ///      the next settlement and is no part of what that converts.
    function test_dust_goesToOperatorWithNextSettlement() public {
        _enter(subscribeQueue, alice, 100);
        _enter(subscribeQueue, bob, 100);
        _enter(subscribeQueue, carol, 100);
        _lockAndSettle(subscribeQueue, 298);
        _exit(subscribeQueue, alice);
        _exit(subscribeQueue, bob);

        assertEq(asset.balanceOf(alice) + asset.balanceOf(bob), 0);
        _assertState({queue: subscribeQueue, state: ILctsQueue.State.DORMANT, generation: 1, underlying: 0});
        assertEq(subscribeQueue.dust(), 2);
        assertEq(_claim(subscribeQueue, carol), 99);

        _enter(subscribeQueue, alice, 50);
        _lock(subscribeQueue);
        vm.expectEmit(address(subscribeQueue));
        emit ILctsQueue.Settled(2, 10, 10, 2);
        _settle(subscribeQueue, 10);

        assertEq(asset.balanceOf(operator), 298 + 10 + 2);
        assertEq(subscribeQueue.dust(), 0);
        assertEq(subscribeQueue.owed(alice), 99, "of the first generation");
        assertEq(
            subscribeQueue.claimable(alice), 99 + 9, "rounded down: a fifth of a unit for each has no last binary digit"
        );
    }

    function test_dust_ofShares_isBurned() public {
        _enter(redeemQueue, alice, 100);
        _enter(redeemQueue, bob, 100);
        _enter(redeemQueue, carol, 100);
        _lockAndSettle(redeemQueue, 298);
        _exit(redeemQueue, alice);
        _exit(redeemQueue, bob);
        assertEq(redeemQueue.dust(), 2);

        _enter(redeemQueue, alice, 50);
        _lockAndSettle(redeemQueue, 10);

        assertEq(redeemQueue.dust(), 0);
        assertEq(share.totalSupply(), share.balanceOf(alice) + share.balanceOf(bob) + 40);
        assertEq(share.balanceOf(address(redeemQueue)), 40);
    }

    function test_release() public {
        _enter(subscribeQueue, alice, 1e18);
        _lock(subscribeQueue);
        skip(LOCK_LIMIT);

        vm.expectEmit(address(subscribeQueue));
        emit ILctsQueue.Released(1, bob);
        vm.prank(bob);
        subscribeQueue.release();

        _assertState({queue: subscribeQueue, state: ILctsQueue.State.ACTIVE, generation: 1, underlying: 1e18});
        assertEq(_exit(subscribeQueue, alice), 1e18);
    }

    /**********************************************************************************************/
    /*** Epochs, donations                                                                      ***/
    /**********************************************************************************************/

    /// @dev The whole supply of shares is divided by 2**64 when a settlement leaves more than
    ///      2**119 to a unit.
    function test_epoch_rescalesShares_boundary() public {
        _enter(subscribeQueue, alice, 1 << 65);

        uint256 snapshot = vm.snapshotState();
        _lockAndSettle(subscribeQueue, (1 << 65) - 2);
        assertEq(subscribeQueue.totalShares(), 1 << 120);
        assertEq(subscribeQueue.epoch(), 4, "exactly 2**119 to a unit: not yet");

        assertTrue(vm.revertToState(snapshot));
        _lockAndSettle(subscribeQueue, (1 << 65) - 1);
        assertEq(subscribeQueue.totalShares(), 1 << 56);
        assertEq(subscribeQueue.epoch(), 5);
        assertEq(subscribeQueue.underlyingOf(alice), 1);
        assertEq(subscribeQueue.claimable(alice), (1 << 65) - 1);
    }

    /// @dev The view counts for what was one unit when the generation began. After an epoch that
    ///      unit has next to nothing left, which earns next to nothing, and at a rate of next to
    ///      nothing that can be seen.
    function test_epoch_rewardPerToken_countsLaterEpochs() public {
        _deployUnit(18, type(uint128).max, 0);
        _setRate(1);
        _enter(subscribeQueue, alice, 1 << 90);
        uint256 expected;

        for (uint256 i; i < 5; ++i) {
            // All but 2**-66 of what waits: one epoch each.
            (, uint256 rewarded) = _lockAndSettle(subscribeQueue, (1 << 90) - (1 << 24));
            expected += Math.mulDiv(rewarded, 1e18, 1 << 90) >> (66 * i);
            assertEq(subscribeQueue.epoch(), 5 + i);
            assertLe(subscribeQueue.rewardPerToken(), expected);
            assertGe(subscribeQueue.rewardPerToken() + 2, expected);
            if (i == 0) assertGe(expected >> 66, 1e16, "what comes later cannot be seen");

            _enter(subscribeQueue, bob, (1 << 90) - (1 << 24));
        }
    }

    /// @dev The total rounds up, a user's shares round down: the sum of users' shares is never more
    ///      than the total.
    function test_epoch_rounding() public {
        _enter(subscribeQueue, alice, 1e18 + 1);
        _lockAndSettle(subscribeQueue, 1e17 + 3);
        _enter(subscribeQueue, bob, 7e17 + 9);
        uint256 ofBob = subscribeQueue.positionOf(bob).shares;

        // Less than 2**64 units wait, so it takes two settlements to get to 2**64 times the shares
        // to a unit.
        _lockAndSettle(subscribeQueue, subscribeQueue.totalUnderlying() - 1e6);
        _enter(subscribeQueue, carol, 1e18);
        uint256 total = subscribeQueue.totalShares();
        assertEq(subscribeQueue.epoch(), 4);
        assertNotEq(total % (1 << 64), 0);
        _lockAndSettle(subscribeQueue, 1e18);

        assertEq(subscribeQueue.epoch(), 5);
        assertEq(subscribeQueue.totalShares(), total / (1 << 64) + 1);
        _claim(subscribeQueue, bob);
        assertNotEq(ofBob % (1 << 64), 0);
        assertEq(subscribeQueue.positionOf(bob).shares, ofBob / (1 << 64));
    }

    function test_epoch_twoDivisionsAtOnce() public {
        _deployUnit(18, type(uint128).max, 0);
        uint256 rest = 1 << 33;
        _enter(subscribeQueue, alice, type(uint96).max);
        _lockAndSettle(subscribeQueue, type(uint96).max - rest);
        assertEq(subscribeQueue.epoch(), 4, "2**118 to a unit: not yet");
        _enter(subscribeQueue, bob, type(uint96).max - rest);
        _lockAndSettle(subscribeQueue, type(uint96).max - 1);

        // One unit is left, some 2**-63 of it alice's and the rest bob's: nothing whole, but both
        // have earned.
        assertEq(subscribeQueue.epoch(), 6);
        assertEq(subscribeQueue.underlyingOf(alice) + subscribeQueue.underlyingOf(bob), 0);
        assertEq(subscribeQueue.claimable(alice), type(uint96).max - 1);
        assertEq(subscribeQueue.claimable(bob), type(uint96).max - rest - 2);
    }

    /// @dev A position whose shares have been divided to nothing keeps its reward, and leaves
    ///      nothing behind.
    function test_epoch_oldPositionClaimsAndIsGone() public {
        _enter(subscribeQueue, alice, 1e18);
        for (uint256 day; day < 20; ++day) {
            _enter(subscribeQueue, bob, 1e24);
            _lockAndSettle(subscribeQueue, subscribeQueue.totalUnderlying() * 999_999 / 1_000_000);
        }

        assertEq(subscribeQueue.underlyingOf(alice), 0);
        assertEq(_claim(subscribeQueue, alice), 1e18 - 1, "all of it but the unit that can never be whole");
        assertEq(subscribeQueue.positionOf(alice).shares, 0);
    }

    function testFuzz_donation_changesNothing(uint256 ofUnderlying, uint256 ofReward) public {
        _enter(subscribeQueue, alice, 3e18);
        _lockAndSettle(subscribeQueue, 1e18);
        uint256 snapshot = vm.snapshotState();
        bytes memory expected = _storyFromHere();
        assertTrue(vm.revertToState(snapshot));

        asset.mint(address(subscribeQueue), bound(ofUnderlying, 1, 1e30));
        _giveShares(address(subscribeQueue), bound(ofReward, 1, 1e25));

        assertEq(_storyFromHere(), expected);
    }

    function _storyFromHere() internal returns (bytes memory) {
        _enter(subscribeQueue, bob, 5e18);
        uint256 dust = subscribeQueue.dust();
        (uint256 converted, uint256 rewarded) = _lockAndSettle(subscribeQueue, 2e18);
        uint256 underlying = _exit(subscribeQueue, alice);
        uint256 reward = _claim(subscribeQueue, alice);
        uint256 ofBob = subscribeQueue.underlyingOf(bob);
        _lockAndSettle(subscribeQueue, type(uint256).max);
        return abi.encode(
            dust,
            converted,
            rewarded,
            underlying,
            reward,
            ofBob,
            subscribeQueue.claimable(bob),
            asset.balanceOf(operator)
        );
    }

    /**********************************************************************************************/
    /*** Arguments                                                                              ***/
    /**********************************************************************************************/

    function test_arguments() public view {
        _assertArguments(subscribeQueue, true);
        _assertArguments(redeemQueue, false);
    }

    function _assertArguments(LctsQueue queue, bool isSubscribe) internal view {
        assertEq(queue.isSubscribe(), isSubscribe);
        assertEq(queue.operator(), operator);
        assertEq(queue.asset(), address(asset));
        assertEq(queue.share(), address(share));
        assertEq(queue.underlying(), isSubscribe ? address(asset) : address(share));
        assertEq(queue.reward(), isSubscribe ? address(share) : address(asset));
        assertEq(queue.lockLimit(), LOCK_LIMIT);

        ILctsQueue.Terms memory terms = queue.terms();
        assertEq(terms.isSubscribe, isSubscribe);
        assertEq(terms.operator, operator);
        assertEq(terms.asset, address(asset));
        assertEq(terms.share, address(share));
        assertEq(terms.lockLimit, LOCK_LIMIT);
    }

    function _assertState(LctsQueue queue, ILctsQueue.State state, uint256 generation, uint256 underlying)
        internal
        view
    {
        assertEq(uint256(queue.state()), uint256(state));
        assertEq(queue.generation(), generation);
        assertEq(queue.totalUnderlying(), underlying);
    }
}
