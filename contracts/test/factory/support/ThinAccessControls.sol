// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {AccessControlEnumerable} from "@openzeppelin/contracts/access/extensions/AccessControlEnumerable.sol";

/// @notice OpenZeppelin's own roles and nothing else: no setRoleAdmin, no check of the admin.
contract ThinAccessControls is AccessControlEnumerable {
    constructor(address admin) {
        _grantRole(DEFAULT_ADMIN_ROLE, admin);
    }
}
