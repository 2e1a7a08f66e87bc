// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";

import {AccessControls} from "../../src/pau/AccessControls.sol";
import {IAccessControls} from "../../src/pau/interfaces/IAccessControls.sol";
import {Test} from "../support/Test.sol";

abstract contract AccessControlsTestBase is Test {
    bytes32 internal constant ALLOCATOR_ROLE = keccak256("ALLOCATOR_ROLE");
    bytes32 internal constant FREEZER_ROLE = keccak256("FREEZER_ROLE");

    address internal admin = makeAddr("admin");
    address internal agent = makeAddr("agent");
    address internal freezer = makeAddr("freezer");

    AccessControls internal accessControls;

    function setUp() external {
        accessControls = new AccessControls(admin);
    }
}

contract AccessControlsFailureTests is AccessControlsTestBase {
    function test_constructor_zeroAdmin() external {
        assertCreationReverts(
            type(AccessControls).creationCode, abi.encode(address(0)), errorOf(IAccessControls.ZeroAdmin.selector)
        );
    }

    function test_setRoleAdmin_notAdmin() external {
        vm.expectRevert(
            abi.encodeWithSelector(IAccessControl.AccessControlUnauthorizedAccount.selector, freezer, bytes32(0))
        );
        vm.prank(freezer);
        accessControls.setRoleAdmin(ALLOCATOR_ROLE, FREEZER_ROLE);
    }

    /// @dev Once another role administers it, even the default admin has to go through that role.
    function test_grantRole_afterSetRoleAdmin() external {
        vm.startPrank(admin);
        accessControls.setRoleAdmin(ALLOCATOR_ROLE, FREEZER_ROLE);

        vm.expectRevert(
            abi.encodeWithSelector(IAccessControl.AccessControlUnauthorizedAccount.selector, admin, FREEZER_ROLE)
        );
        accessControls.grantRole(ALLOCATOR_ROLE, agent);
        vm.stopPrank();
    }
}

contract AccessControlsSuccessTests is AccessControlsTestBase {
    function test_constructor() external view {
        assertEq(accessControls.getRoleMemberCount(0), 1);
        assertEq(accessControls.getRoleMember(0, 0), admin);
        assertEq(accessControls.getRoleMemberCount(ALLOCATOR_ROLE), 0);
    }

    function test_grantRole_listsMembers() external {
        vm.expectEmit(address(accessControls));
        emit IAccessControl.RoleGranted(ALLOCATOR_ROLE, agent, admin);

        vm.prank(admin);
        accessControls.grantRole(ALLOCATOR_ROLE, agent);

        assertEq(accessControls.getRoleMemberCount(ALLOCATOR_ROLE), 1);
        assertEq(accessControls.getRoleMember(ALLOCATOR_ROLE, 0), agent);
    }

    function test_setRoleAdmin() external {
        vm.startPrank(admin);
        accessControls.grantRole(ALLOCATOR_ROLE, agent);
        accessControls.grantRole(FREEZER_ROLE, freezer);

        vm.expectEmit(address(accessControls));
        emit IAccessControl.RoleAdminChanged(ALLOCATOR_ROLE, 0, FREEZER_ROLE);
        accessControls.setRoleAdmin(ALLOCATOR_ROLE, FREEZER_ROLE);
        vm.stopPrank();

        assertEq(accessControls.getRoleAdmin(ALLOCATOR_ROLE), FREEZER_ROLE);

        vm.prank(freezer);
        accessControls.revokeRole(ALLOCATOR_ROLE, agent);
        assertFalse(accessControls.hasRole(ALLOCATOR_ROLE, agent));
    }
}
