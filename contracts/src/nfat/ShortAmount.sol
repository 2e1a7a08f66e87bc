// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

/// @title  Short amount
/// @notice An amount in 40 bits: a number below 2**35 and a power of ten. It is exact or refused, so
///         nothing is ever rounded. So three amounts of a Unit share one slot with all else that it
///         declares.
/// @dev    Any amount below 2**35 fits, and above that any one with ten significant digits.
library ShortAmount {
    uint256 private constant NUMBER_BITS = 35;
    uint256 private constant NUMBERS = 2 ** NUMBER_BITS;

    /// @notice Whether `amount` can be kept. It must be below 2**96.
    function fits(uint256 amount) internal pure returns (bool) {
        return unpack(_pack(amount)) == amount;
    }

    /// @notice `amount` in 40 bits; false if it does not fit. It must be below 2**96.
    function pack(uint256 amount) internal pure returns (uint40 short, bool exact) {
        short = _pack(amount);
        exact = unpack(short) == amount;
    }

    function unpack(uint40 short) internal pure returns (uint256 amount) {
        return (short % NUMBERS) * 10 ** (short >> NUMBER_BITS);
    }

    /// @dev The smallest power of ten by which the number fits, found by halves, rounded down. Below
    ///      2**96 it is at most 19.
    function _pack(uint256 amount) private pure returns (uint40) {
        uint256 power;
        unchecked {
            if (amount >= NUMBERS * 1e15) (amount, power) = (amount / 1e16, 16);
            if (amount >= NUMBERS * 1e7) (amount, power) = (amount / 1e8, power + 8);
            if (amount >= NUMBERS * 1e3) (amount, power) = (amount / 1e4, power + 4);
            if (amount >= NUMBERS * 1e1) (amount, power) = (amount / 1e2, power + 2);
            if (amount >= NUMBERS) (amount, power) = (amount / 10, power + 1);
        }

        // forge-lint: disable-next-line(unsafe-typecast)
        return uint40(power << NUMBER_BITS | amount);
    }
}
