// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {LctsQueue} from "../../src/lcts/LctsQueue.sol";
import {ILctsQueue} from "../../src/lcts/interfaces/ILctsQueue.sol";
import {Test} from "../support/Test.sol";
import {QueueHandler} from "./support/QueueHandler.sol";

/// @notice The twelve invariants of the LCTS sheet, by number, over any order of acts on both
///         queues of a Unit.
/// forge-config: default.invariant.runs = 40
/// forge-config: default.invariant.depth = 256
contract LctsQueueInvariants is Test {
    QueueHandler internal handler;

    function setUp() public {
        handler = new QueueHandler();

        bytes4[] memory selectors = new bytes4[](12);
        selectors[0] = QueueHandler.enter.selector;
        selectors[1] = QueueHandler.enter.selector;
        selectors[2] = QueueHandler.claim.selector;
        selectors[3] = QueueHandler.exit.selector;
        selectors[4] = QueueHandler.lock.selector;
        selectors[5] = QueueHandler.fiveDays.selector;
        selectors[6] = QueueHandler.settle.selector;
        selectors[7] = QueueHandler.exit.selector;
        selectors[8] = QueueHandler.setExchangeRate.selector;
        selectors[9] = QueueHandler.release.selector;
        selectors[10] = QueueHandler.donate.selector;
        selectors[11] = QueueHandler.pass.selector;

        targetContract(address(handler));
        targetSelector(FuzzSelector({addr: address(handler), selectors: selectors}));
    }

    /// @dev Everybody can leave at the end of any history, and then the queues owe nobody anything.
    function afterInvariant() public {
        handler.leaveAll();

        _none(8, "exit always works while ACTIVE");
        for (uint256 i; i < 2; ++i) {
            LctsQueue queue = handler.queueAt(i);
            assertEq(uint256(queue.state()), uint256(ILctsQueue.State.DORMANT), "somebody is left");
            for (uint256 user; user < handler.userCount(); ++user) {
                assertEq(queue.positionOf(handler.userAt(user)).shares, 0);
                assertEq(queue.claimable(handler.userAt(user)), 0, "a reward is left");
            }
            _booksBalance(queue);
        }
    }

    /// @dev One function, so that one long campaign serves all twelve. Each has a test of its own
    ///      name beside this, in LctsQueue.sheet.t.sol.
    function invariant_theTwelve() public view {
        _none(1, "shares are minted in proportion");
        _none(2, "late entrants earn nothing of earlier rewards");
        _none(3, "a finalized generation never changes");
        _none(4, "a finalized generation holds no underlying");
        _none(5, "at most one current generation");
        _none(6, "LOCKED blocks every change of the current generation");
        _none(7, "one position per user per queue");
        _none(8, "exit always works while ACTIVE");
        _none(9, "exit never works while LOCKED");
        _none(10, "queue shares do not move between addresses");
        _none(11, "totalUnderlying is the sum of the claims on it, and covered");
        _none(12, "rewards paid never exceed rewards received");

        for (uint256 i; i < 2; ++i) {
            LctsQueue queue = handler.queueAt(i);
            _holdsNothingWhileDormant(queue);
            _booksBalance(queue);
            _rewardsSuffice(queue);
        }
    }

    /**********************************************************************************************/
    /*** Helpers                                                                                ***/
    /**********************************************************************************************/

    function _none(uint256 number, string memory name) internal view {
        assertEq(handler.broken(number), 0, name);
    }

    function _holdsNothingWhileDormant(LctsQueue queue) internal view {
        if (queue.state() != ILctsQueue.State.DORMANT) return;

        assertEq(queue.totalUnderlying(), 0);
        assertEq(queue.totalShares(), 0);
    }

    /// @dev No more is owed than came in, and no more is lost than each act, and each amount still
    ///      owed, can round away.
    function _rewardsSuffice(LctsQueue queue) internal view {
        QueueHandler.Books memory books = handler.booksOf(queue);

        uint256 owed = books.paid;
        for (uint256 user; user < handler.userCount(); ++user) {
            owed += queue.claimable(handler.userAt(user));
        }
        assertLe(owed, books.rewarded);
        assertLe(books.rewarded, owed + books.acts + handler.userCount());
        assertEq(IERC20(queue.reward()).balanceOf(address(queue)), books.rewarded - books.paid + books.donatedReward);
    }

    /// @dev What came in is converted, given back, handed over as dust, or still there; what is
    ///      there is what users can take and dust, each rounded down.
    function _booksBalance(LctsQueue queue) internal view {
        QueueHandler.Books memory books = handler.booksOf(queue);
        uint256 held = books.deposited - books.converted - books.returned - books.dust;
        assertEq(IERC20(queue.underlying()).balanceOf(address(queue)), held + books.donated);

        uint256 accounted = queue.totalUnderlying() + queue.dust();
        assertLe(accounted, held);
        assertGe(accounted + 1, held);

        uint256 claims;
        uint256 shares;
        for (uint256 user; user < handler.userCount(); ++user) {
            claims += queue.underlyingOf(handler.userAt(user));
            ILctsQueue.Position memory position = queue.positionOf(handler.userAt(user));
            if (position.current) shares += position.shares >> (64 * (queue.epoch() - position.epoch));
        }
        assertLe(shares, queue.totalShares());
        assertLe(claims, queue.totalUnderlying());
        assertGe(claims + handler.userCount(), queue.totalUnderlying());
    }
}
