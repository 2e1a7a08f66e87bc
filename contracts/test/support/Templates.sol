// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {ITemplateRegistry} from "../../src/factory/interfaces/ITemplateRegistry.sol";

/// @notice A registry as far as a Unit asks one: the bounds of one template.
contract Templates {
    bytes32 public constant ID = "template";

    ITemplateRegistry.Bound[] private _bounds;

    function add(bytes32 name, uint256 min, uint256 max) external {
        _bounds.push(ITemplateRegistry.Bound({name: name, min: min, max: max}));
    }

    function unitBounds(bytes32 id) external view returns (ITemplateRegistry.Bound[] memory) {
        require(id == ID, ITemplateRegistry.TemplateUnknown(id));

        return _bounds;
    }
}
