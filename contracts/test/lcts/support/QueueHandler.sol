// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {LctsQueue} from "../../../src/lcts/LctsQueue.sol";
import {ILctsQueue} from "../../../src/lcts/interfaces/ILctsQueue.sol";
import {UnitFixture} from "./UnitFixture.sol";

/// @notice A Unit with everybody who can act on its queues: users, the operator, somebody who sends
///         tokens for nothing, and time. It keeps its own books, and watches what each act does to
///         everybody else.
/// @dev    `broken[n]` counts breaches of invariant n of the LCTS sheet that show in a single act;
///         the rest is read from the books by the invariants themselves.
contract QueueHandler is UnitFixture {
    uint256 internal constant USERS = 4;

    /// @param deposited     Underlying brought by users.
    /// @param returned      Underlying given back by exits.
    /// @param converted     Underlying converted by settlements.
    /// @param dust          Underlying handed over as dust.
    /// @param rewarded      Reward received at settlements.
    /// @param paid          Reward paid to users.
    /// @param acts          Payouts and settlements, each of which may round a unit of reward away.
    /// @param donated       Underlying sent to the queue for nothing.
    /// @param donatedReward Reward sent to the queue for nothing.
    struct Books {
        uint256 deposited;
        uint256 returned;
        uint256 converted;
        uint256 dust;
        uint256 rewarded;
        uint256 paid;
        uint256 acts;
        uint256 donated;
        uint256 donatedReward;
    }

    /// @param known     Whether the position was seen finalized.
    /// @param claimable What it could claim then.
    struct Final {
        bool known;
        uint256 claimable;
    }

    /// @notice What can be seen of a queue and its users at one time.
    struct View {
        ILctsQueue.State state;
        uint256 generation;
        uint256[USERS] shares;
        uint256[USERS] epochs;
        bool[USERS] current;
        uint256[USERS] claimable;
        uint256[USERS] owed;
        uint256[USERS] underlying;
    }

    mapping(uint256 invariant => uint256 times) public broken;
    mapping(LctsQueue queue => Books books) internal _books;
    mapping(LctsQueue queue => mapping(uint256 user => Final seen)) internal _finals;
    mapping(bytes32 act => uint256 times) public done;

    constructor() {
        vm.warp(START);
        _deployUnit(18, type(uint128).max, uint32(GROWTH));
    }

    function setUp() public override {}

    /**********************************************************************************************/
    /*** Users                                                                                  ***/
    /**********************************************************************************************/

    function enter(uint256 queueSeed, uint256 userSeed, uint256 amount) external {
        _enterAs(_queue(queueSeed), userSeed % USERS, 10 ** (amount % 25) + amount % 1e9);
    }

    function _enterAs(LctsQueue queue, uint256 user, uint256 amount) internal {
        View memory before = _view(queue);

        _give(queue, userAt(user), amount);
        _approve(queue, userAt(user), amount);
        vm.prank(userAt(user));
        try queue.enter(amount) {
            ++done["enter"];
            _books[queue].deposited += amount;
            ++_books[queue].acts;
            _finals[queue][user].known = false;

            View memory now_ = _view(queue);
            if (before.state == ILctsQueue.State.LOCKED) ++broken[6];
            // What was theirs before, plus what they brought, but for rounding; nobody else's
            // changes, but for rounding.
            if (now_.underlying[user] > before.underlying[user] + amount) ++broken[1];
            if (now_.underlying[user] + 1 < before.underlying[user] + amount) ++broken[7];
            for (uint256 i; i < USERS; ++i) {
                if (i == user) continue;
                if (now_.underlying[i] > before.underlying[i]) ++broken[1];
                if (now_.underlying[i] + 1 < before.underlying[i]) ++broken[1];
            }
            // What was earned stays, and what was brought has earned nothing.
            if (now_.claimable[user] != before.claimable[user]) ++broken[2];
            _othersKeep(user, before, now_, 2);

            bool began = before.state == ILctsQueue.State.DORMANT;
            if (now_.generation != before.generation + (began ? 1 : 0)) ++broken[5];
            if (!now_.current[user] || now_.state != ILctsQueue.State.ACTIVE) ++broken[5];
            for (uint256 i; i < USERS; ++i) {
                if (began && i != user && now_.current[i]) ++broken[5];
            }
        } catch (bytes memory reason) {
            if (before.state != ILctsQueue.State.LOCKED) ++broken[8];
            if (bytes4(reason) != ILctsQueue.QueueIsLocked.selector) ++broken[6];
        }
        _watchFinals(queue);
    }

    function claim(uint256 queueSeed, uint256 userSeed) public {
        LctsQueue queue = _queue(queueSeed);
        uint256 user = userSeed % USERS;
        View memory before = _view(queue);
        if (before.shares[user] == 0 && before.owed[user] == 0) return;
        bool locked = before.current[user] && before.state == ILctsQueue.State.LOCKED;
        bool blocked = locked && before.owed[user] == 0;

        vm.prank(userAt(user));
        try queue.claim() returns (uint256 reward) {
            ++done["claim"];
            if (locked) ++done["claimWhileLocked"];
            if (blocked) ++broken[6];
            _books[queue].paid += reward;
            ++_books[queue].acts;
            if (before.shares[user] != 0 && !before.current[user] && _finals[queue][user].known) {
                if (reward != _finals[queue][user].claimable) ++broken[3];
            }
            _finals[queue][user].known = false;

            View memory now_ = _view(queue);
            if (reward != (locked ? before.owed[user] : before.claimable[user])) ++broken[12];
            if (now_.claimable[user] != before.claimable[user] - reward) ++broken[12];
            if (locked && now_.shares[user] != before.shares[user]) ++broken[6];
            if (now_.underlying[user] != before.underlying[user]) ++broken[11];
            if (!before.current[user] && now_.shares[user] != 0) ++broken[7];
            _othersKeep(user, before, now_, 2);
        } catch (bytes memory reason) {
            if (!blocked || bytes4(reason) != ILctsQueue.QueueIsLocked.selector) ++broken[6];
        }
        _watchFinals(queue);
    }

    function exit(uint256 queueSeed, uint256 userSeed) external {
        LctsQueue queue = _queue(queueSeed);
        _exitAs(queue, userSeed % USERS);
        _watchFinals(queue);
    }

    function _exitAs(LctsQueue queue, uint256 user) internal {
        View memory before = _view(queue);
        if (before.shares[user] == 0) return;
        bool blocked = before.current[user] && before.state == ILctsQueue.State.LOCKED;

        vm.prank(userAt(user));
        try queue.exit() returns (uint256 underlying) {
            ++done["exit"];
            if (blocked) ++broken[9];
            _books[queue].returned += underlying;
            ++_books[queue].acts;
            _finals[queue][user].known = false;

            View memory now_ = _view(queue);
            if (!before.current[user] && underlying != 0) ++broken[4];
            if (underlying != before.underlying[user]) ++broken[11];
            if (now_.claimable[user] != before.claimable[user]) ++broken[12];
            if (now_.shares[user] != 0) ++broken[7];
            _othersKeep(user, before, now_, 2);
        } catch (bytes memory reason) {
            if (!blocked) ++broken[8];
            if (bytes4(reason) != ILctsQueue.QueueIsLocked.selector) ++broken[9];
        }
    }

    /**********************************************************************************************/
    /*** Operator                                                                               ***/
    /**********************************************************************************************/

    function lock(uint256 queueSeed) external {
        LctsQueue queue = _queue(queueSeed);
        (ILctsQueue.State state, uint256 since) = (queue.state(), queue.lockedAt());

        _lock(queue);
        ++done["lock"];
        if (state == ILctsQueue.State.LOCKED && queue.lockedAt() != since) ++broken[6];
        if (state == ILctsQueue.State.DORMANT && queue.lockedAt() != 0) ++broken[4];
        _watchFinals(queue);
    }

    /// @dev Nearly everything, everything, nothing and anything, so that all ends of a settlement
    ///      are common.
    function settle(uint256 queueSeed, uint256 kind, uint256 capacity) external {
        LctsQueue queue = _queue(queueSeed);
        if (queue.state() == ILctsQueue.State.ACTIVE) _lock(queue);
        if (queue.state() == ILctsQueue.State.LOCKED) _settleAs(queue, kind, capacity);
        else _settleNobody(queue, capacity);
    }

    /// @dev Changes nothing, and in particular no finalized generation.
    function _settleNobody(LctsQueue queue, uint256 capacity) internal {
        bytes32 before = keccak256(abi.encode(_view(queue), queue.dust(), share.totalSupply()));

        (uint256 converted, uint256 rewarded) = _settle(queue, capacity);

        ++done["settleNobody"];
        if (converted != 0 || rewarded != 0) ++broken[4];
        if (keccak256(abi.encode(_view(queue), queue.dust(), share.totalSupply())) != before) ++broken[3];
    }

    /// @dev Five days, each with an entrant and a settlement that leaves a millionth: shares are
    ///      rescaled on the way.
    function fiveDays(uint256 queueSeed, uint256 userSeed, uint256 amount) external {
        LctsQueue queue = _queue(queueSeed);
        for (uint256 day; day < 5; ++day) {
            if (queue.lockedAt() == 0) _enterAs(queue, userSeed % USERS, bound(amount, 1e18, 1e24));
            if (queue.lockedAt() == 0) _lock(queue);
            if (queue.lockedAt() != 0) _settleAs(queue, 0, 0);
            skip(1 days);
            userSeed /= USERS;
        }
    }

    function _settleAs(LctsQueue queue, uint256 kind, uint256 capacity) internal {
        uint256 waiting = queue.totalUnderlying();
        if (kind % 8 < 4) capacity = waiting - waiting / 1e6;
        else if (kind % 8 == 4) capacity = type(uint256).max;
        else if (kind % 8 == 5) capacity = 0;
        else capacity = bound(capacity, 0, waiting);

        View memory before = _view(queue);
        uint256 dust = queue.dust();
        (uint256 converted, uint256 rewarded) = _settle(queue, capacity);
        ++done["settle"];
        _books[queue].converted += converted;
        _books[queue].rewarded += rewarded;
        _books[queue].dust += dust;
        ++_books[queue].acts;

        View memory now_ = _view(queue);
        if (now_.state == ILctsQueue.State.LOCKED) ++broken[6];
        if (now_.generation != before.generation) ++broken[5];
        uint256 gained;
        for (uint256 i; i < USERS; ++i) {
            if (now_.claimable[i] < before.claimable[i]) ++broken[12];
            if (!before.current[i] && now_.claimable[i] != before.claimable[i]) ++broken[3];
            gained += now_.claimable[i] - before.claimable[i];
        }
        // Each claimable amount is rounded down by itself, so their growth may exceed the reward by
        // a unit each.
        if (gained > rewarded + USERS) ++broken[12];
        _watchFinals(queue);
    }

    function setExchangeRate(uint256 rate) external {
        if (subscribeQueue.state() == ILctsQueue.State.ACTIVE || redeemQueue.state() == ILctsQueue.State.ACTIVE) {
            return;
        }

        rate = bound(rate, share.exchangeRate() * 99 / 100 + 1, share.maxExchangeRate());
        vm.prank(operator);
        share.setExchangeRate(rate);
        ++done["rate"];
    }

    /**********************************************************************************************/
    /*** Others                                                                                 ***/
    /**********************************************************************************************/

    function release(uint256 queueSeed) external {
        LctsQueue queue = _queue(queueSeed);
        uint256 since = queue.lockedAt();
        if (since == 0) return;

        if (vm.getBlockTimestamp() < since + LOCK_LIMIT) skip(LOCK_LIMIT);
        queue.release();
        ++done["release"];
        _watchFinals(queue);
    }

    /// @dev A donation to a queue must change nothing that anybody can see or take.
    function donate(uint256 queueSeed, uint256 amount, bool ofReward) external {
        LctsQueue queue = _queue(queueSeed);
        amount = bound(amount, 1, 1e24);
        bytes32 before = keccak256(abi.encode(_view(queue), queue.dust(), queue.totalUnderlying()));

        address token = ofReward ? queue.reward() : queue.underlying();
        if (token == address(asset)) asset.mint(address(this), amount);
        else _giveShares(address(this), amount);
        assertTrue(IERC20(token).transfer(address(queue), amount));

        if (ofReward) _books[queue].donatedReward += amount;
        else _books[queue].donated += amount;
        ++done["donate"];

        if (keccak256(abi.encode(_view(queue), queue.dust(), queue.totalUnderlying())) != before) ++broken[11];
    }

    function pass(uint256 time) external {
        skip(bound(time, 1 minutes, 2 days));
    }

    /**********************************************************************************************/
    /*** Reads                                                                                  ***/
    /**********************************************************************************************/

    function queueAt(uint256 index) public view returns (LctsQueue) {
        return index == 0 ? subscribeQueue : redeemQueue;
    }

    function userAt(uint256 index) public view returns (address) {
        if (index == 0) return alice;
        if (index == 1) return bob;
        return index == 2 ? carol : address(0xDA7E);
    }

    function userCount() external pure returns (uint256) {
        return USERS;
    }

    function booksOf(LctsQueue queue) external view returns (Books memory) {
        return _books[queue];
    }

    /// @dev Ends everything: locks are released, everybody leaves both queues, then nobody has
    ///      anything left to leave with.
    function leaveAll() external {
        for (uint256 i; i < 2; ++i) {
            LctsQueue queue = queueAt(i);
            if (queue.lockedAt() != 0) {
                skip(LOCK_LIMIT);
                queue.release();
            }
            for (uint256 user; user < USERS; ++user) {
                _exitAs(queue, user);
                claim(i == 0 ? 1 : 0, user);
            }
        }
    }

    /**********************************************************************************************/
    /*** Internal functions                                                                     ***/
    /**********************************************************************************************/

    /// @dev Subscribing three times as often: shares come from there, and near-complete settlements
    ///      need entrants.
    function _queue(uint256 seed) internal view returns (LctsQueue) {
        return queueAt(seed % 4 == 0 ? 1 : 0);
    }

    function _view(LctsQueue queue) internal view returns (View memory v) {
        v.state = queue.state();
        v.generation = queue.generation();
        for (uint256 i; i < USERS; ++i) {
            ILctsQueue.Position memory position = queue.positionOf(userAt(i));
            v.shares[i] = position.shares;
            v.epochs[i] = position.epoch;
            v.current[i] = position.current;
            v.claimable[i] = queue.claimable(userAt(i));
            v.owed[i] = queue.owed(userAt(i));
            v.underlying[i] = queue.underlyingOf(userAt(i));
        }
    }

    /// @dev What one user does changes no other's shares (10) and no other's reward (`number`).
    function _othersKeep(uint256 user, View memory before, View memory now_, uint256 number) internal {
        for (uint256 i; i < USERS; ++i) {
            if (i == user) continue;
            if (now_.shares[i] != before.shares[i] || now_.epochs[i] != before.epochs[i]) ++broken[10];
            if (now_.claimable[i] != before.claimable[i]) ++broken[number];
        }
    }

    /// @dev A position that was seen finalized claims the same ever after, and holds no underlying.
    function _watchFinals(LctsQueue queue) internal {
        for (uint256 i; i < USERS; ++i) {
            ILctsQueue.Position memory position = queue.positionOf(userAt(i));
            if (position.shares == 0 || position.current) continue;

            uint256 claimable = queue.claimable(userAt(i));
            Final storage seen = _finals[queue][i];
            if (seen.known && seen.claimable != claimable) ++broken[3];
            (seen.known, seen.claimable) = (true, claimable);
            if (queue.underlyingOf(userAt(i)) != 0) ++broken[4];
        }
    }
}
