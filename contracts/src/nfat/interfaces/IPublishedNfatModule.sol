// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

/// @title  IPublishedNfatModule
/// @notice What makes a Class a Term Class on the published facility as it is. Parameters, data,
///         blocks, routes and keys are those of INfatModule, and so are the errors. A Unit is
///         checked, and then nothing on chain knows it: the facility takes deals of any size, term
///         and yield. What may be issued is bounded by the rate limits of the Class alone.
/// @dev    Component that the template must name, beside "MODULE" and the PAU's: "NFAT_FACILITY",
///         the published creation code, whose constructor takes (address gem, string name, string
///         symbol) and makes its caller a ward. Each Class gets a facility of its own, by CREATE2.
///         The module sets it up and then is no ward any more: it has no right on it. The
///         Controller's facet is the one of the template. It must not ask the facility for a Unit.
///         Source: ours.
interface IPublishedNfatModule {
    /// @notice Nobody could govern the facility. The published one does not refuse that.
    error NoWards();

    /// @notice The zero address as a ward or a cop. The published facility does not refuse it.
    error ZeroAccount();
}
