// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

/// @title  ITimelock
/// @notice What the timelock of a Configurator Unit has beyond OpenZeppelin's TimelockController,
///         and what it refuses.
/// @dev    Batches only: `schedule` reverts with `Timelock/use-scheduleBatch`, `execute` with
///         `Timelock/use-executeBatch`. `scheduleBatch` refuses the timelock itself as a target,
///         `Timelock/self-calls-disabled`, so no operation can change its roles or delay. While it
///         is paused `scheduleBatch`, `cancel` and `executeBatch` revert with `EnforcedPause()`;
///         time goes on meanwhile, and what became ready can be executed as soon as it is unpaused.
///         Anyone may execute what is ready. The contents of operations are not stored. They are in
///         the `CallScheduled` events and in the calldata that scheduled them, the id commits to
///         them, and whoever executes must supply them anyway; a copy in storage would more than
///         double the price of scheduling, and published versions do not agree on how it is read.
///         Source: sky-ecosystem/pas, Timelock and ROLES-TIMELOCK.md.
interface ITimelock {
    /**********************************************************************************************/
    /*** Pauser functions                                                                       ***/
    /**********************************************************************************************/

    /// @notice Pauses. Only PAUSER_ROLE. Error: `EnforcedPause()` when it is paused already.
    function pause() external;

    /**********************************************************************************************/
    /*** Admin functions                                                                        ***/
    /**********************************************************************************************/

    /// @notice Ends the pause. Only DEFAULT_ADMIN_ROLE. Error: `ExpectedPause()` when it is not
    ///         paused.
    function unpause() external;

    /// @notice Sets the least delay of operations scheduled from now on, at once. Only
    ///         DEFAULT_ADMIN_ROLE.
    /// @param  newDelay Delay [seconds].
    function updateDelayImmediately(uint256 newDelay) external;

    /**********************************************************************************************/
    /*** Views                                                                                  ***/
    /**********************************************************************************************/

    /// @notice Role that may pause: keccak256("PAUSER_ROLE").
    function PAUSER_ROLE() external view returns (bytes32);
}
