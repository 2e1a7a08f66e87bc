// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {ITemplateRegistry} from "./interfaces/ITemplateRegistry.sol";

/// @title  Bounds
/// @notice Holds a parameter of a Unit that is changed against its template, as the registry does
///         for one that is deployed. A template never changes, so its bounds are those that the
///         Unit was deployed with; its status does not matter here.
library Bounds {
    /// @notice Reverts with ITemplateRegistry.ValueOutOfBounds unless `value` is in the range, both
    ///         ends included.
    function check(ITemplateRegistry.Bound memory bound, uint256 value) internal pure {
        require(
            value >= bound.min && value <= bound.max,
            ITemplateRegistry.ValueOutOfBounds(bound.name, value, bound.min, bound.max)
        );
    }
}
