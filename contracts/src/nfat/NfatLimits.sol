// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

/// @title  NFAT limits
/// @notice The rate-limit keys of NFATs, in one place for the facets that use them and the module
///         that announces them: keccak256(abi.encode(keccak256(name), ...)). The order of the
///         arguments is the published one, and not that of the facets' getters.
library NfatLimits {
    bytes32 private constant HALO_ISSUE = keccak256("LIMIT_NFAT_HALO_ISSUE");
    bytes32 private constant HALO_REPAY_PRINCIPAL = keccak256("LIMIT_NFAT_HALO_REPAY_PRINCIPAL");
    bytes32 private constant HALO_REPAY_INTEREST = keccak256("LIMIT_NFAT_HALO_REPAY_INTEREST");
    bytes32 private constant PRIME_SUBSCRIBE = keccak256("LIMIT_NFAT_PRIME_SUBSCRIBE");
    bytes32 private constant PRIME_WITHDRAW = keccak256("LIMIT_NFAT_PRIME_WITHDRAW");
    bytes32 private constant PRIME_COLLECT = keccak256("LIMIT_NFAT_PRIME_COLLECT");
    bytes32 private constant ASSET_TRANSFER = keccak256("LIMIT_ASSET_TRANSFER");

    /// @notice Counts gem units: principal issued to one account. The set of these keys is the list
    ///         of those who may hold NFATs.
    function issue(address facility, address to) internal pure returns (bytes32 key) {
        return keccak256(abi.encode(HALO_ISSUE, facility, to));
    }

    /// @notice Counts gem units.
    function repayPrincipal(address gem, address facility) internal pure returns (bytes32 key) {
        return keccak256(abi.encode(HALO_REPAY_PRINCIPAL, gem, facility));
    }

    /// @notice Counts gem units.
    function repayInterest(address gem, address facility) internal pure returns (bytes32 key) {
        return keccak256(abi.encode(HALO_REPAY_INTEREST, gem, facility));
    }

    /// @notice Counts gem units.
    function subscribe(address gem, address facility) internal pure returns (bytes32 key) {
        return keccak256(abi.encode(PRIME_SUBSCRIBE, gem, facility));
    }

    /// @notice Counts gem units.
    function withdraw(address facility) internal pure returns (bytes32 key) {
        return keccak256(abi.encode(PRIME_WITHDRAW, facility));
    }

    /// @notice Counts gem units.
    function collect(address facility) internal pure returns (bytes32 key) {
        return keccak256(abi.encode(PRIME_COLLECT, facility));
    }

    /// @notice Counts gem units. The key of the TransferAsset facet.
    function transfer(address gem, address destination) internal pure returns (bytes32 key) {
        return keccak256(abi.encode(ASSET_TRANSFER, gem, destination));
    }
}
