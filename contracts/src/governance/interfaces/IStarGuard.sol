// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

/// @title  IStarGuard
/// @notice Lets a Star's spells act through its SubProxy. A ward plots a spell by address and code
///         hash; anybody runs it until the deadline. One spell is plotted at a time.
/// @dev    Not implemented here: this is what is read of it, and called.
///         Source: sidestream-tech/sky-star-guard, StarGuard.
interface IStarGuard {
    /// @notice A spell was plotted.
    /// @param  addr     The spell.
    /// @param  tag      Hash of its code.
    /// @param  deadline Last moment at which it can be run [Unix seconds].
    event Plot(address indexed addr, bytes32 tag, uint256 deadline);

    /// @notice A plotted spell was taken away, or replaced by another.
    /// @param  addr The spell.
    event Drop(address indexed addr);

    /// @notice A spell was run.
    /// @param  addr The spell.
    event Exec(address indexed addr);

    /// @notice Plots a spell. Only a ward. It replaces the one that is plotted.
    /// @param  addr The spell, not zero.
    /// @param  tag  Hash of its code.
    function plot(address addr, bytes32 tag) external;

    /// @notice Runs the plotted spell through the SubProxy. Anybody may, once.
    /// @return addr The spell.
    function exec() external returns (address addr);

    /// @notice Takes the plotted spell away. Only a ward.
    function drop() external;

    /// @notice The SubProxy that spells act through.
    function subProxy() external view returns (address);

    /// @notice How long after its plot a spell can be run [s].
    function maxDelay() external view returns (uint256);

    /// @notice The plotted spell; zero for none.
    /// @return addr     The spell.
    /// @return tag      Hash of its code.
    /// @return deadline Last moment at which it can be run [Unix seconds].
    function spellData() external view returns (address addr, bytes32 tag, uint256 deadline);

    /// @notice Whether the plotted spell can be run now.
    function prob() external view returns (bool);

    /// @notice 1 for a ward, who plots and drops; else 0.
    function wards(address usr) external view returns (uint256);
}
