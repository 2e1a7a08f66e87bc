// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

/// @title  Guards
/// @notice Preconditions to put in front of a batch: each call reverts unless one assumption of the
///         plan still holds, so that drift between plan and execution fails the whole batch instead
///         of doing something else.
/// @dev    Stateless: no storage, no owner, every function view or pure. Anyone may call anything.
///         Source: ours.
interface IGuards {
    /**********************************************************************************************/
    /*** Errors                                                                                 ***/
    /**********************************************************************************************/

    /// @notice The block is later than the deadline [unix seconds].
    error TooLate(uint256 deadline, uint256 timestamp);

    /// @notice The block is earlier than the start [unix seconds].
    error TooEarly(uint256 start, uint256 timestamp);

    /// @notice Signed for another chain.
    error WrongChain(uint256 expected, uint256 actual);

    /// @notice The account's code is not the planned one.
    error WrongCodeHash(address account, bytes32 expected, bytes32 actual);

    /// @notice The account has code already.
    /// @param  actual Hash of the code found.
    error HasCode(address account, bytes32 actual);

    /// @notice There is nothing to read from: the account has no code.
    error NothingToRead(address target);

    /// @notice The read reverted.
    /// @param  reason What it reverted with.
    error ReadReverted(address target, bytes call, bytes reason);

    /// @notice The read gave another result than planned.
    /// @param  expected keccak256 of the planned return data.
    /// @param  actual   keccak256 of the return data found.
    error WrongRead(address target, bytes call, bytes32 expected, bytes32 actual);

    /// @notice The read gave no word at this index.
    error NoWord(address target, bytes call, uint256 index);

    /// @notice The read gave more than planned.
    /// @param  actual The number found.
    error TooMuch(address target, bytes call, uint256 most, uint256 actual);

    /**********************************************************************************************/
    /*** Guards                                                                                 ***/
    /**********************************************************************************************/

    /// @notice Reverts with TooLate unless block.timestamp <= `timestamp` [unix seconds].
    function notAfter(uint256 timestamp) external view;

    /// @notice Reverts with TooEarly unless block.timestamp >= `timestamp` [unix seconds].
    function notBefore(uint256 timestamp) external view;

    /// @notice Reverts with WrongChain unless the chain's id is `id`.
    function chain(uint256 id) external view;

    /// @notice Reverts with WrongCodeHash unless EXTCODEHASH of `account` is `expected`. (0 for an
    ///         account that does not exist, keccak256("") for one that exists without code.)
    function codeHash(address account, bytes32 expected) external view;

    /// @notice Reverts with HasCode unless `account` has no code.
    function noCode(address account) external view;

    /// @notice Reverts with NothingToRead, ReadReverted or WrongRead unless a static call of
    ///         `target` with `call` succeeds and the hash of all it returns is `resultHash`.
    function reads(address target, bytes calldata call, bytes32 resultHash) external view;

    /// @notice Reverts with NothingToRead, ReadReverted, NoWord or TooMuch unless a static call of
    ///         `target` with `call` succeeds and the word at `index` of what it returns, read as a
    ///         number, is at most `most`.
    function atMost(address target, bytes calldata call, uint256 index, uint256 most) external view;

    /// @notice Does nothing. It puts a digest into the calldata of a batch, so that a signature of
    ///         the batch covers it.
    /// @param  digest Digest of the plan or manifest.
    function plan(bytes32 digest) external pure;
}
