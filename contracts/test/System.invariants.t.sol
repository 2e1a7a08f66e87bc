// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {
    Actor,
    Anybody,
    BeaconOperator,
    Council,
    Deployer,
    Freezer,
    GovOps,
    Holders,
    PrimeAllocator,
    Time
} from "./support/SystemActors.sol";
import {SystemLedger} from "./support/SystemLedger.sol";

/// @notice Whatever the parties of the system do, in whatever order: no token is anywhere but where
///         the books say, no Unit feels another, no limit is exceeded over any window, and nobody
///         holds a right outside the matrix.
/// @dev    A long campaign, some millions of calls, takes hours: FOUNDRY_PROFILE=long forge test
///         --match-path test/System.invariants.t.sol
contract SystemInvariants is SystemLedger {
    Holders internal holders;
    PrimeAllocator internal primeAllocator;
    BeaconOperator internal beaconOperator;
    GovOps internal govOpsTeams;
    Anybody internal anybody;
    Time internal time;

    function setUp() public override {
        super.setUp();
        holders = new Holders(this);
        primeAllocator = new PrimeAllocator(this);
        beaconOperator = new BeaconOperator(this);
        govOpsTeams = new GovOps(this);
        anybody = new Anybody(this);
        time = new Time(this);

        _target(holders);
        _target(primeAllocator);
        _target(beaconOperator);
        _target(govOpsTeams);
        _target(new Council(this));
        _target(new Deployer(this));
        _target(new Freezer(this));
        _target(anybody);
        _target(time);
    }

    function _target(Actor actor) internal {
        targetContract(address(actor));
        targetSelector(FuzzSelector({addr: address(actor), selectors: actor.selectors()}));
    }

    /// @dev One function, so that one campaign serves all. Actors bound what they are given, so
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
    function invariant_system() external view {
        check();
    }

    /// @dev The campaign is about something: a few hundred rounds of the same actors move every
    ///      verb.
    function test_actorsReachEverything() external {
        Council council_ = new Council(this);
        Deployer deployer_ = new Deployer(this);
        Freezer freezer_ = new Freezer(this);

        for (uint256 i = 0; i < 100; ++i) {
            uint256 r = uint256(keccak256(abi.encode(i)));
            bool side = r % 3 == 0;
            holders.subscribe(r >> 8, r >> 16, r >> 24);
            primeAllocator.subscribe(r >> 8, (r >> 24) % 50_000e6);
            beaconOperator.cycle(r >> 8, true, r >> 32);
            holders.claim(r >> 8, true, r >> 16);
            primeAllocator.claim(r >> 8, true);
            holders.redeem(r >> 8, r >> 16, (r >> 24) % 10e18);
            primeAllocator.redeem(r >> 8, (r >> 24) % 10e18);
            holders.pass(r >> 8, r >> 16, r >> 17, (r >> 24) % 1e18);
            beaconOperator.cycle(r >> 8, false, r >> 32);
            if (r % 5 == 0) holders.exit(r >> 8, side, r >> 16);
            if (r % 5 == 1) primeAllocator.exit(r >> 8, side);
            beaconOperator.transfer(r >> 8, (r >> 24) % 1_000e6);
            if (r % 5 == 2) beaconOperator.setRate(r >> 8, 1e6);
            if (r % 5 == 3) beaconOperator.lock(r >> 8, side);
            anybody.give(r >> 8, side, r >> 16, r % 2 == 0, r >> 24);
            anybody.trespass(r >> 8);
            govOpsTeams.toAnything(r >> 8, r >> 16, r >> 24, r >> 32);
            govOpsTeams.toInit(r >> 40);
            council_.govern(r >> 8);
            deployer_.deploy(r >> 8, r >> 16, r >> 24);
            anybody.register(r >> 8);
            freezer_.freezeOrThaw(r >> 8);
            freezer_.overstep(r >> 8);
            time.pass(r >> 8, r >> 16, r >> 24);
            anybody.release(r >> 8, side);
            check();
        }

        bytes32[17] memory verbs = [
            bytes32("enter"),
            "claim",
            "exit",
            "prime",
            "give",
            "pass",
            "lock",
            "settle",
            "rate",
            "transfer",
            "limit",
            "govern",
            "deploy",
            "register",
            "freeze",
            "thaw",
            "release"
        ];
        for (uint256 i = 0; i < verbs.length; ++i) {
            assertGe(done[verbs[i]], 3, string.concat("never: ", vm.toString(verbs[i])));
        }
    }

    function check() public view {
        _checkConservation();
        _checkLimits();
        _checkRoles();
        assertEq(breaches, 0, "a stranger's call went through");
    }
}
