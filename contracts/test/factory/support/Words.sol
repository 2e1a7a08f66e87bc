// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

/// @notice Names in expected errors and events: a literal of at most 32 bytes as what it is on
///         chain, padded on the right.
abstract contract Words {
    function word(bytes32 text) internal pure returns (bytes32) {
        return text;
    }
}
