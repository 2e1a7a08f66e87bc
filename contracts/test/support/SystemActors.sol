// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {SystemLedger} from "./SystemLedger.sol";
import {Test} from "./Test.sol";

/// @notice The parties of the system, each a contract whose functions a campaign calls with
///         whatever arguments. They choose; the ledger acts and books.
abstract contract Actor is Test {
    SystemLedger internal immutable _ledger;

    constructor(SystemLedger ledger) {
        _ledger = ledger;
    }

    function selectors() external pure virtual returns (bytes4[] memory);

    function _visit(uint256 u, bool subscribe, uint256 who, SystemLedger.Act act, uint256 amount) internal {
        _ledger.visit(SystemLedger.Visit({unit: u % 2, subscribe: subscribe, who: who, act: act, amount: amount}));
    }
}

/// @notice Three holders.
contract Holders is Actor {
    constructor(SystemLedger ledger) Actor(ledger) {}

    function selectors() external pure override returns (bytes4[] memory list) {
        list = new bytes4[](5);
        list[0] = Holders.subscribe.selector;
        list[1] = Holders.redeem.selector;
        list[2] = Holders.claim.selector;
        list[3] = Holders.exit.selector;
        list[4] = Holders.pass.selector;
    }

    function subscribe(uint256 u, uint256 who, uint256 amount) external {
        _visit(u, true, who % 3, SystemLedger.Act.ENTER, bound(amount, 0, 60_000e6));
    }

    function redeem(uint256 u, uint256 who, uint256 amount) external {
        _visit(u, false, who % 3, SystemLedger.Act.ENTER, bound(amount, 0, 40_000e18));
    }

    function claim(uint256 u, bool subscribe_, uint256 who) external {
        _visit(u, subscribe_, who % 3, SystemLedger.Act.CLAIM, 0);
    }

    function exit(uint256 u, bool subscribe_, uint256 who) external {
        _visit(u, subscribe_, who % 3, SystemLedger.Act.EXIT, 0);
    }

    function pass(uint256 u, uint256 from, uint256 to, uint256 amount) external {
        _ledger.pass(u % 2, from % 3, to % 4, bound(amount, 0, 10_000e18));
    }
}

/// @notice The Prime's allocator.
contract PrimeAllocator is Actor {
    constructor(SystemLedger ledger) Actor(ledger) {}

    function selectors() external pure override returns (bytes4[] memory list) {
        list = new bytes4[](4);
        list[0] = PrimeAllocator.subscribe.selector;
        list[1] = PrimeAllocator.redeem.selector;
        list[2] = PrimeAllocator.claim.selector;
        list[3] = PrimeAllocator.exit.selector;
    }

    function subscribe(uint256 u, uint256 amount) external {
        _visit(u, true, 3, SystemLedger.Act.ENTER, bound(amount, 0, 130_000e6));
    }

    function redeem(uint256 u, uint256 amount) external {
        _visit(u, false, 3, SystemLedger.Act.ENTER, bound(amount, 0, 130_000e18));
    }

    function claim(uint256 u, bool subscribe_) external {
        _visit(u, subscribe_, 3, SystemLedger.Act.CLAIM, 0);
    }

    function exit(uint256 u, bool subscribe_) external {
        _visit(u, subscribe_, 3, SystemLedger.Act.EXIT, 0);
    }
}

/// @notice The beacon's operator, honest and not.
contract BeaconOperator is Actor {
    constructor(SystemLedger ledger) Actor(ledger) {}

    function selectors() external pure override returns (bytes4[] memory list) {
        list = new bytes4[](5);
        list[0] = BeaconOperator.lock.selector;
        list[1] = BeaconOperator.settle.selector;
        list[2] = BeaconOperator.cycle.selector;
        list[3] = BeaconOperator.setRate.selector;
        list[4] = BeaconOperator.transfer.selector;
    }

    function lock(uint256 u, bool subscribe) external {
        _ledger.lock(u % 2, subscribe);
    }

    function settle(uint256 u, bool subscribe, uint256 capacity) external {
        _settle(u % 2, subscribe, capacity);
    }

    /// @notice What a beacon does every day.
    function cycle(uint256 u, bool subscribe, uint256 capacity) external {
        _ledger.lock(u % 2, subscribe);
        _settle(u % 2, subscribe, capacity);
    }

    function _settle(uint256 u, bool subscribe, uint256 capacity) internal {
        _ledger.settle(u, subscribe, bound(capacity, 0, subscribe ? 150_000e6 : 150_000e18));
    }

    /// @notice Around par, so that redemptions stay in the size of the limits.
    function setRate(uint256 u, uint256 rate) external {
        _ledger.lock(u % 2, true);
        _ledger.lock(u % 2, false);
        _ledger.setRate(u % 2, bound(rate, 0.95e6, 1.1e6));
    }

    function transfer(uint256 to, uint256 amount) external {
        _ledger.transfer(to % 5 > 1 ? to % 2 : to % 3, bound(amount, 0, 120_000e6));
    }
}

/// @notice The GovOps teams of the Class and of the Prime.
contract GovOps is Actor {
    constructor(SystemLedger ledger) Actor(ledger) {}

    function selectors() external pure override returns (bytes4[] memory list) {
        list = new bytes4[](2);
        list[0] = GovOps.toInit.selector;
        list[1] = GovOps.toAnything.selector;
    }

    function toInit(uint256 limit) external {
        _ledger.setLimit(limit % 14, true, 100_000e6, 1_157_407);
    }

    function toAnything(uint256 limit, uint256 by, uint256 maxAmount, uint256 slope) external {
        _ledger.setLimit(limit % 14, by % 8 != 0, bound(maxAmount, 0, 250_000e6), bound(slope, 0, 3_000_000));
    }
}

/// @notice The council and governance. What they switch off they switch on more often.
contract Council is Actor {
    constructor(SystemLedger ledger) Actor(ledger) {}

    function selectors() external pure override returns (bytes4[] memory list) {
        list = new bytes4[](1);
        list[0] = Council.govern.selector;
    }

    function govern(uint256 verb) external {
        uint256 roll = verb % 8;
        _ledger.govern(roll == 0 ? 0 : roll == 1 ? 2 : roll % 2 == 0 ? 1 : 3);
    }
}

/// @notice The deployer, honest and not.
contract Deployer is Actor {
    constructor(SystemLedger ledger) Actor(ledger) {}

    function selectors() external pure override returns (bytes4[] memory list) {
        list = new bytes4[](1);
        list[0] = Deployer.deploy.selector;
    }

    function deploy(uint256 letter, uint256 to, uint256 verb) external {
        _ledger.deploy(letter % 26, to % 3, verb % 5);
    }
}

/// @notice The freezer, and the admin who names the beacon again, more often than it is frozen.
contract Freezer is Actor {
    constructor(SystemLedger ledger) Actor(ledger) {}

    function selectors() external pure override returns (bytes4[] memory list) {
        list = new bytes4[](2);
        list[0] = Freezer.freezeOrThaw.selector;
        list[1] = Freezer.overstep.selector;
    }

    function freezeOrThaw(uint256 verb) external {
        if (verb % 4 == 0) _ledger.freeze();
        else _ledger.thaw();
    }

    function overstep(uint256 verb) external {
        _ledger.freezerOversteps(verb % 4);
    }
}

/// @notice Strangers and donors.
contract Anybody is Actor {
    constructor(SystemLedger ledger) Actor(ledger) {}

    function selectors() external pure override returns (bytes4[] memory list) {
        list = new bytes4[](4);
        list[0] = Anybody.give.selector;
        list[1] = Anybody.release.selector;
        list[2] = Anybody.trespass.selector;
        list[3] = Anybody.register.selector;
    }

    function give(uint256 u, bool subscribe, uint256 who, bool reward, uint256 amount) external {
        _ledger.give(u % 2, subscribe, who % 3, reward, bound(amount, 0, 1_000e6));
    }

    function release(uint256 u, bool subscribe) external {
        _ledger.release(u % 2, subscribe);
    }

    function trespass(uint256 verb) external {
        _ledger.trespass(verb % 10);
    }

    function register(uint256 index) external {
        _ledger.register(index);
    }
}

/// @notice Seconds to two days.
contract Time is Actor {
    constructor(SystemLedger ledger) Actor(ledger) {}

    function selectors() external pure override returns (bytes4[] memory list) {
        list = new bytes4[](2);
        list[0] = Time.pass.selector;
        list[1] = Time.tick.selector;
    }

    function pass(uint256 time, uint256 limit, uint256 slot) external {
        _ledger.wait_(bound(time, 1 minutes, 2 days), limit % 14, slot % 4);
    }

    function tick(uint256 time, uint256 limit, uint256 slot) external {
        _ledger.wait_(bound(time, 0, 10), limit % 14, slot % 4);
    }
}
