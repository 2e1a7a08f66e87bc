// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {IAccessControlEnumerable} from "@openzeppelin/contracts-5.0.2/access/extensions/IAccessControlEnumerable.sol";

/// @notice The holders of a role, asked one by one, as the published contracts can be.
function members(IAccessControlEnumerable roles, bytes32 role) view returns (address[] memory holders) {
    holders = new address[](roles.getRoleMemberCount(role));
    for (uint256 i; i < holders.length; ++i) {
        holders[i] = roles.getRoleMember(role, i);
    }
}
