// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

/// @title  IIdentityNetwork
/// @notice Who belongs to a network of known holders. The published interface, as far as a facility
///         needs it.
/// @dev    Source: the published identity network, as NFATFacility calls it.
interface IIdentityNetwork {
    /// @notice Whether an account may hold NFATs of a facility that is restricted to this network.
    function isMember(address account) external view returns (bool member);
}
