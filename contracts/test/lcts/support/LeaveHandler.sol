// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {LctsQueue} from "../../../src/lcts/LctsQueue.sol";
import {ILctsQueue} from "../../../src/lcts/interfaces/ILctsQueue.sol";
import {PauFixture} from "./PauFixture.sol";
import {BlockToken} from "./Tokens.sol";

/// @notice A Unit of an asset that blocks accounts, with three holders and a Prime, and everything
///         that might keep them in: exchange rates from next to nothing up, limits from nothing to
///         such as overflow, RateLimits that answer to nobody, and blocks of anybody. Each act is
///         tried; whether it goes through is not this handler's business.
contract LeaveHandler is PauFixture {
    uint256 internal constant HOLDERS = 4;

    mapping(bytes32 act => uint256 times) public done;

    constructor() {
        PauFixture.setUp();
        _deployUnitOf(address(new BlockToken()), 18, type(uint128).max, type(uint32).max);
        for (uint256 i; i < HOLDERS; ++i) {
            asset.mint(holderAt(i), 1e27);
            _giveShares(holderAt(i), 1e27);
        }
        asset.mint(operator, 1e36);
        for (uint256 i; i < 3; ++i) {
            vm.startPrank(holderAt(i));
            asset.approve(address(subscribeQueue), type(uint256).max);
            share.approve(address(redeemQueue), type(uint256).max);
            vm.stopPrank();
        }
        vm.prank(operator);
        asset.approve(address(redeemQueue), type(uint256).max);
        for (uint256 i; i < 4; ++i) {
            _limit(prime, _keyAt(i), type(uint128).max);
        }
    }

    function setUp() public override {}

    /**********************************************************************************************/
    /*** Acts                                                                                   ***/
    /**********************************************************************************************/

    function enter(bool subscribe, uint256 who, uint256 amount) external {
        LctsQueue queue = queueAt(subscribe);
        amount = bound(amount, 1, 1e24);

        if (who % HOLDERS != 3) {
            _try("enter", holderAt(who % HOLDERS), address(queue), abi.encodeCall(LctsQueue.enter, (amount)));
        } else if (subscribe) {
            _tryPrime("enter", abi.encodeCall(primeController.lctsPrime_subscribe, (address(queue), amount)));
        } else {
            _tryPrime("enter", abi.encodeCall(primeController.lctsPrime_redeem, (address(queue), amount)));
        }
    }

    function claim(bool subscribe, uint256 who) external {
        LctsQueue queue = queueAt(subscribe);

        if (who % HOLDERS == 3) {
            _tryPrime("claim", abi.encodeCall(primeController.lctsPrime_claim, (address(queue))));
        } else {
            _try("claim", holderAt(who % HOLDERS), address(queue), abi.encodeCall(LctsQueue.claim, ()));
        }
    }

    function exit(bool subscribe, uint256 who) external {
        _exit(queueAt(subscribe), who % HOLDERS);
    }

    function settle(bool subscribe, uint256 capacity) external {
        LctsQueue queue = queueAt(subscribe);
        _lock(queue);
        capacity = capacity % 4 == 0 ? queue.totalUnderlying() : bound(capacity, 0, queue.totalUnderlying());
        _try("settle", operator, address(queue), abi.encodeCall(LctsQueue.settle, (capacity)));
    }

    function lock(bool subscribe) external {
        _lock(queueAt(subscribe));
    }

    function release(bool subscribe) external {
        LctsQueue queue = queueAt(subscribe);
        if (queue.lockedAt() != 0) skip(LOCK_LIMIT);
        _try("release", stranger, address(queue), abi.encodeCall(LctsQueue.release, ()));
    }

    /// @notice Next to nothing, half, and whatever else, at any time at which it may be set.
    function setRate(uint256 rate, bool settled) external {
        if (settled) {
            _lock(subscribeQueue);
            _lock(redeemQueue);
        }
        rate = rate % 4 == 0 ? 1 : rate % 4 == 1 ? share.exchangeRate() / 2 : bound(rate, 1, share.restorableRate());
        _try("rate", operator, address(share), abi.encodeCall(share.overrideExchangeRate, (rate)));
    }

    function setLimit(uint256 key, uint256 maxAmount, uint256 slope) external {
        maxAmount = maxAmount % 3 == 0 ? 0 : maxAmount % 3 == 1 ? type(uint256).max - 1 : maxAmount % 1e24;
        slope = slope % 2 == 0 ? 0 : type(uint256).max;
        vm.prank(admin);
        prime.rateLimits.setRateLimitData(_keyAt(key % 4), maxAmount, slope);
        ++done["limit"];
    }

    /// @notice The Prime's RateLimits and its Controller part, and come together again.
    function part(bool apart) external {
        bytes32 role = prime.rateLimits.CONTROLLER();
        vm.prank(admin);
        if (apart) prime.rateLimits.revokeRole(role, address(prime.controller));
        else prime.rateLimits.grantRole(role, address(prime.controller));
        ++done["part"];
    }

    /// @notice Holders, the operator, and the queues themselves.
    function block_(uint256 who, bool blocked) external {
        address[7] memory accounts = [
            holderAt(0), holderAt(1), holderAt(2), holderAt(3), operator, address(subscribeQueue), address(redeemQueue)
        ];
        BlockToken(address(asset)).setBlocked(accounts[who % 7], blocked);
        ++done["block"];
    }

    function pass(uint256 time) external {
        skip(bound(time, 1 minutes, 9 days));
    }

    /**********************************************************************************************/
    /*** The law                                                                                ***/
    /**********************************************************************************************/

    /// @notice Whoever waits in a queue that is not locked leaves it with all that is theirs,
    ///         unless the token itself that they would be given refuses; and loses no reward by it.
    function assertEverybodyCanLeave() external {
        uint256 state = vm.snapshotState();
        for (uint256 i; i < 2; ++i) {
            LctsQueue queue = queueAt(i == 0);
            if (queue.state() != ILctsQueue.State.ACTIVE) continue;

            for (uint256 who; who < HOLDERS; ++who) {
                if (queue.positionOf(holderAt(who)).shares == 0) continue;

                bool refuses = i == 0 && queue.underlyingOf(holderAt(who)) != 0
                    && (_isBlocked(holderAt(who)) || _isBlocked(address(queue)));
                _assertLeaves(queue, who, refuses);
                vm.revertToState(state);
            }
        }
    }

    function _assertLeaves(LctsQueue queue, uint256 who, bool refuses) internal {
        address holder = holderAt(who);
        uint256 waits = queue.underlyingOf(holder);
        uint256 reward = queue.claimable(holder);
        uint256 before = IERC20(queue.underlying()).balanceOf(holder);

        assertEq(_exit(queue, who), !refuses, "kept in");
        if (refuses) return;

        assertEq(IERC20(queue.underlying()).balanceOf(holder), before + waits, "another amount came back");
        assertEq(queue.claimable(holder), reward, "the reward changed");
        assertEq(queue.positionOf(holder).shares, 0);
    }

    /**********************************************************************************************/
    /*** Internal functions                                                                     ***/
    /**********************************************************************************************/

    function queueAt(bool subscribe) public view returns (LctsQueue) {
        return subscribe ? subscribeQueue : redeemQueue;
    }

    function holderAt(uint256 index) public view returns (address) {
        if (index == 0) return alice;
        if (index == 1) return bob;
        return index == 2 ? carol : address(prime.proxy);
    }

    function _exit(LctsQueue queue, uint256 who) internal returns (bool) {
        if (who == 3) return _tryPrime("exit", abi.encodeCall(primeController.lctsPrime_exit, (address(queue))));
        return _try("exit", holderAt(who), address(queue), abi.encodeCall(LctsQueue.exit, ()));
    }

    function _keyAt(uint256 index) internal view returns (bytes32) {
        if (index == 0) return _subscribeKey();
        if (index == 1) return _redeemKey();
        return _claimKey(address(queueAt(index == 2)));
    }

    function _isBlocked(address account) internal view returns (bool) {
        return BlockToken(address(asset)).blocked(account);
    }

    function _tryPrime(bytes32 act, bytes memory data) internal returns (bool) {
        return _try(act, allocator, address(primeController), data);
    }

    function _try(bytes32 act, address by, address target, bytes memory data) internal returns (bool success) {
        vm.prank(by);
        (success,) = target.call(data);
        if (success) ++done[act];
    }
}
