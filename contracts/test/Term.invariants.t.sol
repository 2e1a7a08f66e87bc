// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {TermSystem} from "./support/TermSystem.sol";
import {Test} from "./support/Test.sol";

/// @notice Of a Term Class through the real factory: whatever its parties do, in whatever order, no
///         token is anywhere but where the books say, no Unit feels another, no limit is exceeded
///         over any window, no NFAT earns more than the rate allows, and nobody holds a right
///         outside the matrix.
/// @dev    A long campaign: FOUNDRY_PROFILE=long forge test --match-path test/Term.invariants.t.sol
contract TermInvariants is Test {
    TermSystem internal system;

    function setUp() external {
        system = new TermSystem();

        bytes4[] memory selectors = new bytes4[](27);
        selectors[0] = TermSystem.subscribe.selector;
        selectors[1] = TermSystem.subscribe.selector;
        selectors[2] = TermSystem.subscribe.selector;
        selectors[3] = TermSystem.withdraw.selector;
        selectors[4] = TermSystem.collect.selector;
        selectors[5] = TermSystem.pass.selector;
        selectors[6] = TermSystem.issue.selector;
        selectors[7] = TermSystem.issue.selector;
        selectors[8] = TermSystem.issue.selector;
        selectors[9] = TermSystem.issue.selector;
        selectors[10] = TermSystem.repayPrincipal.selector;
        selectors[11] = TermSystem.repayPrincipal.selector;
        selectors[12] = TermSystem.repayInterest.selector;
        selectors[13] = TermSystem.repayInterest.selector;
        selectors[14] = TermSystem.transfer.selector;
        selectors[15] = TermSystem.payBack.selector;
        selectors[16] = TermSystem.repay.selector;
        selectors[17] = TermSystem.donate.selector;
        selectors[18] = TermSystem.trespass.selector;
        selectors[19] = TermSystem.setLimit.selector;
        selectors[20] = TermSystem.freezeOrThaw.selector;
        selectors[21] = TermSystem.stopOrStart.selector;
        selectors[22] = TermSystem.stopOrStartUnit.selector;
        selectors[23] = TermSystem.wait_.selector;
        selectors[24] = TermSystem.govern.selector;
        selectors[25] = TermSystem.deploy.selector;
        selectors[26] = TermSystem.retireUnit.selector;

        targetContract(address(system));
        targetSelector(FuzzSelector({addr: address(system), selectors: selectors}));
    }

    /// @dev One function, so that one campaign serves all. Parties bound what they are given, so
    ///      values seen on chain are no better than any others, and collecting them takes half of
    ///      the time.
    /// forge-config: default.invariant.runs = 40
    /// forge-config: default.invariant.depth = 256
    /// forge-config: default.invariant.dictionary_weight = 0
    /// forge-config: default.invariant.include_storage = false
    /// forge-config: default.invariant.include_push_bytes = false
    /// forge-config: long.invariant.runs = 5000
    /// forge-config: long.invariant.depth = 500
    /// forge-config: long.invariant.dictionary_weight = 0
    /// forge-config: long.invariant.include_storage = false
    /// forge-config: long.invariant.include_push_bytes = false
    function invariant_term() external view {
        system.check();
    }

    /// @dev The campaign is about something: a few hundred rounds of the same parties move every
    ///      verb.
    function test_partiesReachEverything() external {
        for (uint256 i = 0; i < 150; ++i) {
            uint256 r = uint256(keccak256(abi.encode(i)));
            system.subscribe(r >> 8, 5_000_000e18 + (r >> 16) % 20_000_000e18, r >> 20);
            system.issue(r >> 8, r >> 10, 5_000_000e18 + (r >> 24) % 5_000_000e18, r >> 12);
            system.transfer(r >> 8, (r >> 32) % 5_000_000e18);
            system.wait_(r >> 8, r >> 16, r >> 24);
            system.payBack((r >> 40) % 8_000_000e18);
            system.repayInterest(r >> 8, (r >> 48) % 10_000e18);
            system.repayPrincipal(r >> 16, (r >> 56) % 5_000_000e18);
            system.repay(r >> 8, r >> 16);
            system.collect(r >> 8, r >> 16, (r >> 64) % 1_000e18);
            system.pass(r >> 8, r >> 16);
            system.withdraw(r >> 8, (r >> 72) % 1_000_000e18);
            system.donate(r >> 8);
            system.trespass(r >> 8);
            system.setLimit(r >> 8, r >> 16, r >> 24, r >> 32);
            system.freezeOrThaw(r >> 8);
            system.stopOrStart(r >> 10);
            system.stopOrStartUnit(r >> 8, r >> 12);
            system.govern(r >> 8);
            system.deploy(r >> 8);
            if (i > 75) system.retireUnit(r >> 8);
            system.check();
        }

        bytes32[21] memory verbs = [
            bytes32("subscribe"),
            "mark",
            "withdraw",
            "collect",
            "pass",
            "issue",
            "repayPrincipal",
            "repayInterest",
            "transfer",
            "payBack",
            "repay",
            "donate",
            "trespass",
            "limit",
            "govern",
            "freeze",
            "thaw",
            "stop",
            "start",
            "stopUnit",
            "startUnit"
        ];
        for (uint256 i = 0; i < verbs.length; ++i) {
            assertGe(system.done(verbs[i]), 3, string.concat("never: ", vm.toString(verbs[i])));
        }
        assertEq(system.done("deploy"), 1);
        assertEq(system.done("retireUnit"), 1);
    }
}
