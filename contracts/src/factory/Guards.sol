// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {IGuards} from "./interfaces/IGuards.sol";

/// @title Guards
contract Guards is IGuards {
    /// @inheritdoc IGuards
    function notAfter(uint256 timestamp) external view override {
        // forge-lint: disable-next-line(block-timestamp)
        require(block.timestamp <= timestamp, TooLate(timestamp, block.timestamp));
    }

    /// @inheritdoc IGuards
    function notBefore(uint256 timestamp) external view override {
        // forge-lint: disable-next-line(block-timestamp)
        require(block.timestamp >= timestamp, TooEarly(timestamp, block.timestamp));
    }

    /// @inheritdoc IGuards
    function chain(uint256 id) external view override {
        require(block.chainid == id, WrongChain(id, block.chainid));
    }

    /// @inheritdoc IGuards
    function codeHash(address account, bytes32 expected) external view override {
        require(account.codehash == expected, WrongCodeHash(account, expected, account.codehash));
    }

    /// @inheritdoc IGuards
    function noCode(address account) external view override {
        require(account.code.length == 0, HasCode(account, account.codehash));
    }

    /// @inheritdoc IGuards
    function reads(address target, bytes calldata call, bytes32 resultHash) external view override {
        bytes memory result = _read(target, call);

        require(keccak256(result) == resultHash, WrongRead(target, call, resultHash, keccak256(result)));
    }

    /// @inheritdoc IGuards
    function atMost(address target, bytes calldata call, uint256 index, uint256 most) external view override {
        bytes memory result = _read(target, call);

        require(index < result.length / 32, NoWord(target, call, index));

        uint256 actual;
        // The word at `index` lies within the result, behind its length.
        assembly ("memory-safe") {
            actual := mload(add(add(result, 32), mul(index, 32)))
        }

        require(actual <= most, TooMuch(target, call, most, actual));
    }

    /// @inheritdoc IGuards
    function plan(bytes32 digest) external pure override {}

    /// @dev What a static call returns.
    function _read(address target, bytes calldata call) internal view returns (bytes memory result) {
        require(target.code.length != 0, NothingToRead(target));

        bool success;
        (success, result) = target.staticcall(call);

        require(success, ReadReverted(target, call, result));
    }
}
