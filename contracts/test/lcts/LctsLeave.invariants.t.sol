// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {Test} from "../support/Test.sol";
import {LeaveHandler} from "./support/LeaveHandler.sol";

/// @notice The underlying of a queue that is not locked can always leave, whatever exchange rates,
///         limits and blocks there are.
/// forge-config: default.invariant.runs = 40
/// forge-config: default.invariant.depth = 256
contract LctsLeaveInvariants is Test {
    LeaveHandler internal handler;

    function setUp() public {
        handler = new LeaveHandler();

        bytes4[] memory selectors = new bytes4[](14);
        selectors[0] = LeaveHandler.enter.selector;
        selectors[1] = LeaveHandler.enter.selector;
        selectors[2] = LeaveHandler.enter.selector;
        selectors[3] = LeaveHandler.claim.selector;
        selectors[4] = LeaveHandler.exit.selector;
        selectors[5] = LeaveHandler.settle.selector;
        selectors[6] = LeaveHandler.settle.selector;
        selectors[7] = LeaveHandler.lock.selector;
        selectors[8] = LeaveHandler.release.selector;
        selectors[9] = LeaveHandler.setRate.selector;
        selectors[10] = LeaveHandler.setLimit.selector;
        selectors[11] = LeaveHandler.block_.selector;
        selectors[12] = LeaveHandler.pass.selector;
        selectors[13] = LeaveHandler.part.selector;

        targetContract(address(handler));
        targetSelector(FuzzSelector({addr: address(handler), selectors: selectors}));
    }

    function invariant_underlyingOfAnUnlockedQueueCanLeave() public {
        handler.assertEverybodyCanLeave();
    }

    /// @dev The campaign is about something: a few hundred rounds of the same acts do each of them,
    ///      and leave somebody to leave.
    function test_actsReachEverything() public {
        for (uint256 i; i < 200; ++i) {
            uint256 r = uint256(keccak256(abi.encode(i)));
            bool side = r % 2 == 0;
            handler.part(r % 5 == 0);
            handler.block_(r >> 8, r % 3 == 0);
            handler.setLimit(r >> 16, r >> 24, r >> 32);
            handler.enter(side, r >> 40, r >> 48);
            handler.enter(!side, r >> 44, r >> 48);
            handler.settle(side, r >> 56);
            handler.setRate(r >> 64, r % 7 == 0);
            handler.claim(side, r >> 72);
            handler.exit(!side, r >> 80);
            handler.release(side);
            handler.pass(r >> 88);
            handler.assertEverybodyCanLeave();
        }

        bytes32[9] memory acts =
            [bytes32("enter"), "claim", "exit", "settle", "release", "rate", "limit", "part", "block"];
        for (uint256 i; i < acts.length; ++i) {
            assertGe(handler.done(acts[i]), 5, string.concat("never: ", vm.toString(acts[i])));
        }
    }
}
