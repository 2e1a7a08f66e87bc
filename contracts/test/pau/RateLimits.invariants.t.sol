// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {RateLimits} from "../../src/pau/RateLimits.sol";
import {IRateLimits} from "../../src/pau/interfaces/IRateLimits.sol";
import {Test} from "../support/Test.sol";

/// @notice A Controller that uses two keys as it likes, beside an admin that changes them, and
///         keeps its own books.
contract RateLimitsHandler is Test {
    /// @param capacity Capacity that the books expect, as if it had been followed second by second.
    /// @param asOf     When the books were last brought up to date.
    /// @param windowAt Start of the observed interval: the last time that an admin set the key.
    /// @param start    Capacity at that time.
    /// @param consumed Used since.
    /// @param returned Given back since.
    struct Books {
        uint256 capacity;
        uint256 asOf;
        uint256 windowAt;
        uint256 start;
        uint256 consumed;
        uint256 returned;
    }

    uint256 internal constant KEYS = 2;

    RateLimits public immutable rateLimits;

    mapping(bytes32 key => Books books) public booksOf;
    uint256 public refusedWithinCapacity;
    uint256 public allowedBeyondCapacity;

    constructor() {
        rateLimits = new RateLimits(address(this));
        rateLimits.grantRole(rateLimits.CONTROLLER(), address(this));
        for (uint256 i; i < KEYS; ++i) {
            _set(keyAt(i), 1e24, 1e19, 0);
        }
    }

    function keyCount() external pure returns (uint256) {
        return KEYS;
    }

    function keyAt(uint256 seed) public pure returns (bytes32) {
        return bytes32(seed % KEYS + 1);
    }

    function pass(uint256 time) external {
        skip(bound(time, 0, 3 days));
    }

    function set(uint256 seed, uint256 maxAmount, uint256 slope, uint256 lastAmount) external {
        maxAmount = bound(maxAmount, 1, 1e27);
        _set(keyAt(seed), maxAmount, bound(slope, 0, 1e22), bound(lastAmount, 0, maxAmount));
    }

    /// @dev Aims around the capacity, where a limit that leaks would leak.
    function consume(uint256 seed, uint256 amount) external {
        bytes32 key = keyAt(seed);
        _follow(key);
        Books storage books = booksOf[key];

        amount = bound(amount, books.capacity / 2, books.capacity + books.capacity / 4 + 1);
        try rateLimits.triggerRateLimitDecrease(key, amount) {
            if (amount > books.capacity) ++allowedBeyondCapacity;
            else books.capacity -= amount;
            books.consumed += amount;
        } catch {
            if (amount <= books.capacity) ++refusedWithinCapacity;
        }
    }

    function giveBack(uint256 seed, uint256 amount) external {
        bytes32 key = keyAt(seed);
        _follow(key);
        Books storage books = booksOf[key];

        amount = bound(amount, 0, 1e25);
        rateLimits.triggerRateLimitIncrease(key, amount);

        uint256 maxAmount = rateLimits.getRateLimitData(key).maxAmount;
        books.capacity = books.capacity + amount < maxAmount ? books.capacity + amount : maxAmount;
        books.returned += amount;
    }

    function _set(bytes32 key, uint256 maxAmount, uint256 slope, uint256 lastAmount) internal {
        uint256 time = vm.getBlockTimestamp();
        rateLimits.setRateLimitData(key, maxAmount, slope, lastAmount, time);
        booksOf[key] =
            Books({capacity: lastAmount, asOf: time, windowAt: time, start: lastAmount, consumed: 0, returned: 0});
    }

    function _follow(bytes32 key) internal {
        IRateLimits.RateLimitData memory data = rateLimits.getRateLimitData(key);
        Books storage books = booksOf[key];

        uint256 time = vm.getBlockTimestamp();
        uint256 grown = books.capacity + data.slope * (time - books.asOf);
        books.capacity = grown < data.maxAmount ? grown : data.maxAmount;
        books.asOf = time;
    }
}

/// forge-config: default.invariant.runs = 40
contract RateLimitsInvariants is Test {
    RateLimitsHandler internal handler;
    RateLimits internal rateLimits;

    function setUp() external {
        vm.warp(1_800_000_000);

        handler = new RateLimitsHandler();
        rateLimits = handler.rateLimits();

        bytes4[] memory selectors = new bytes4[](4);
        selectors[0] = RateLimitsHandler.pass.selector;
        selectors[1] = RateLimitsHandler.set.selector;
        selectors[2] = RateLimitsHandler.consume.selector;
        selectors[3] = RateLimitsHandler.giveBack.selector;
        targetContract(address(handler));
        targetSelector(FuzzSelector({addr: address(handler), selectors: selectors}));
    }

    function invariant_capacityNeverAboveMaximum() external view {
        for (uint256 i; i < handler.keyCount(); ++i) {
            bytes32 key = handler.keyAt(i);
            assertLe(rateLimits.getCurrentRateLimit(key), rateLimits.getRateLimitData(key).maxAmount);
        }
    }

    /// @dev Over any interval between two settings of a key: what was used is at most what was
    ///      there, plus what grew, plus what came back.
    function invariant_consumptionBoundedOverTime() external view {
        for (uint256 i; i < handler.keyCount(); ++i) {
            bytes32 key = handler.keyAt(i);
            (,, uint256 windowAt, uint256 start, uint256 consumed, uint256 returned) = handler.booksOf(key);
            uint256 grown = rateLimits.getRateLimitData(key).slope * (vm.getBlockTimestamp() - windowAt);

            assertLe(consumed, start + grown + returned);
        }
    }

    /// @dev The lazy formula says what following every second would say, and exactly that much can
    ///      be used.
    function invariant_capacityIsWhatTheBooksSay() external view {
        for (uint256 i; i < handler.keyCount(); ++i) {
            bytes32 key = handler.keyAt(i);
            IRateLimits.RateLimitData memory data = rateLimits.getRateLimitData(key);
            (uint256 capacity, uint256 asOf,,,,) = handler.booksOf(key);

            uint256 grown = capacity + data.slope * (vm.getBlockTimestamp() - asOf);
            assertEq(rateLimits.getCurrentRateLimit(key), grown < data.maxAmount ? grown : data.maxAmount);
        }
        assertEq(handler.refusedWithinCapacity(), 0);
        assertEq(handler.allowedBeyondCapacity(), 0);
    }
}
