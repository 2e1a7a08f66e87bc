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
        require(target.code.length != 0, NothingToRead(target));

        (bool success, bytes memory result) = target.staticcall(call);

        require(success, ReadReverted(target, call, result));
        require(keccak256(result) == resultHash, WrongRead(target, call, resultHash, keccak256(result)));
    }

    /// @inheritdoc IGuards
    function plan(bytes32 digest) external pure override {}
}
