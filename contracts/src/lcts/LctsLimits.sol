// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

/// @title  LCTS limits
/// @notice The rate-limit keys of LCTS, in one place for the facets that use them and the module
///         that announces them: keccak256(abi.encode(keccak256(name), ...)).
library LctsLimits {
    bytes32 private constant HALO_SETTLE = keccak256("LIMIT_LCTS_HALO_SETTLE");
    bytes32 private constant PRIME_SUBSCRIBE = keccak256("LIMIT_LCTS_PRIME_SUBSCRIBE");
    bytes32 private constant PRIME_REDEEM = keccak256("LIMIT_LCTS_PRIME_REDEEM");
    bytes32 private constant PRIME_CLAIM = keccak256("LIMIT_LCTS_PRIME_CLAIM");
    bytes32 private constant ASSET_TRANSFER = keccak256("LIMIT_ASSET_TRANSFER");

    /// @notice Counts asset units: what a subscribe queue converts, what a redeem queue is paid.
    function settle(address asset, address queue) internal pure returns (bytes32 key) {
        return keccak256(abi.encode(HALO_SETTLE, asset, queue));
    }

    /// @notice Counts asset units.
    function subscribe(address asset, address queue) internal pure returns (bytes32 key) {
        return keccak256(abi.encode(PRIME_SUBSCRIBE, asset, queue));
    }

    /// @notice Counts share units.
    function redeem(address share, address queue) internal pure returns (bytes32 key) {
        return keccak256(abi.encode(PRIME_REDEEM, share, queue));
    }

    /// @notice Counts reward units: shares from a subscribe queue, the asset from a redeem queue.
    function claim(address queue) internal pure returns (bytes32 key) {
        return keccak256(abi.encode(PRIME_CLAIM, queue));
    }

    /// @notice Counts asset units. The key of the TransferAsset facet.
    function transfer(address asset, address destination) internal pure returns (bytes32 key) {
        return keccak256(abi.encode(ASSET_TRANSFER, asset, destination));
    }
}
