// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

/// @title  ISubProxy
/// @notice The account of a Star: it runs code by delegatecall for its wards.
/// @dev    Not implemented here: this is what is read of it, and called.
///         Source: sidestream-tech/sky-star-guard, SubProxyLike.
interface ISubProxy {
    /// @notice Runs `args` on the code of `target` by delegatecall. Only a ward.
    /// @param  target Contract whose code is run.
    /// @param  args   Calldata.
    /// @return out    What it returned.
    function exec(address target, bytes memory args) external payable returns (bytes memory out);

    /// @notice 1 for a ward; else 0.
    function wards(address usr) external view returns (uint256);
}
