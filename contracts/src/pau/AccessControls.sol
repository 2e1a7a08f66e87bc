// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {AccessControlEnumerable} from "@openzeppelin/contracts-5.0.2/access/extensions/AccessControlEnumerable.sol";

import {IAccessControls} from "./interfaces/IAccessControls.sol";

/// @title AccessControls
contract AccessControls is IAccessControls, AccessControlEnumerable {
    /**********************************************************************************************/
    /*** Construction                                                                           ***/
    /**********************************************************************************************/

    /// @param admin First holder of DEFAULT_ADMIN_ROLE.
    constructor(address admin) {
        require(admin != address(0), ZeroAdmin());

        _grantRole(DEFAULT_ADMIN_ROLE, admin);
    }

    /**********************************************************************************************/
    /*** Admin functions                                                                        ***/
    /**********************************************************************************************/

    /// @inheritdoc IAccessControls
    function setRoleAdmin(bytes32 role, bytes32 adminRole) external onlyRole(DEFAULT_ADMIN_ROLE) {
        _setRoleAdmin(role, adminRole);
    }
}
