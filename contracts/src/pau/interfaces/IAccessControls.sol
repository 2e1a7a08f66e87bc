// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {IAccessControlEnumerable} from "@openzeppelin/contracts-5.0.2/access/extensions/IAccessControlEnumerable.sol";

/// @title  IAccessControls
/// @notice The roles of a Controller: DEFAULT_ADMIN_ROLE decides over integrations and roles,
///         ALLOCATOR_ROLE operates. Members can be listed on chain.
/// @dev    Source: sky-ecosystem/diamond-pau, AccessControls.
interface IAccessControls is IAccessControlEnumerable {
    /**********************************************************************************************/
    /*** Errors                                                                                 ***/
    /**********************************************************************************************/

    /// @notice The admin given to the constructor is the zero address: nobody could ever grant a
    ///         role.
    error ZeroAdmin();

    /**********************************************************************************************/
    /*** Admin functions                                                                        ***/
    /**********************************************************************************************/

    /// @notice Makes the holders of `adminRole` those who grant and revoke `role`. Only
    ///         DEFAULT_ADMIN_ROLE.
    /// @param  role      Role whose admin changes.
    /// @param  adminRole Role that grants and revokes it from now on.
    function setRoleAdmin(bytes32 role, bytes32 adminRole) external;
}
