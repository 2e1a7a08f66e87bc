// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {Address} from "@openzeppelin/contracts-5.0.2/utils/Address.sol";

import {AdministeredAgent} from "../../src/pau/AdministeredAgent.sol";
import {IAdministeredAgent} from "../../src/pau/interfaces/IAdministeredAgent.sol";
import {Test} from "../support/Test.sol";
import {Target} from "./ALMProxy.t.sol";

abstract contract AdministeredAgentTestBase is Test {
    address internal admin = makeAddr("admin");
    address internal grantor = makeAddr("grantor");
    address internal revoker = makeAddr("revoker");
    address internal actor = makeAddr("actor");
    address internal newcomer = makeAddr("newcomer");

    AdministeredAgent internal agent;
    Target internal target;

    function setUp() external {
        agent = new AdministeredAgent(admin);
        target = new Target();

        vm.startPrank(admin);
        agent.addGrantor(grantor);
        agent.addRevoker(revoker);
        agent.addActor(actor);
        vm.stopPrank();
    }

    function _batch(address first, address second)
        internal
        pure
        returns (address[] memory targets, bytes[] memory data, uint256[] memory values)
    {
        targets = new address[](2);
        targets[0] = first;
        targets[1] = second;
        data = new bytes[](2);
        data[0] = abi.encodeCall(Target.report, (1));
        data[1] = abi.encodeCall(Target.report, (2));
        values = new uint256[](2);
    }
}

contract AdministeredAgentFailureTests is AdministeredAgentTestBase {
    function test_constructor_zeroAdmin() external {
        assertCreationReverts(
            type(AdministeredAgent).creationCode,
            abi.encode(address(0)),
            errorOf(IAdministeredAgent.ZeroAccount.selector)
        );
    }

    /// @dev Actor, grantor and revoker together cannot do what an admin does.
    function test_adminFunctions_notAdmin() external {
        address[4] memory callers = [actor, grantor, revoker, newcomer];
        bytes[6] memory calls = [
            abi.encodeCall(IAdministeredAgent.addAdmin, (newcomer)),
            abi.encodeCall(IAdministeredAgent.removeAdmin, (admin)),
            abi.encodeCall(IAdministeredAgent.addGrantor, (newcomer)),
            abi.encodeCall(IAdministeredAgent.removeGrantor, (grantor)),
            abi.encodeCall(IAdministeredAgent.addRevoker, (newcomer)),
            abi.encodeCall(IAdministeredAgent.removeRevoker, (revoker))
        ];

        for (uint256 i; i < callers.length; ++i) {
            for (uint256 j; j < calls.length; ++j) {
                vm.prank(callers[i]);
                (bool success, bytes memory result) = address(agent).call(calls[j]);
                assertFalse(success);
                assertEq(result, abi.encodeWithSelector(IAdministeredAgent.NotAdmin.selector));
            }
        }
    }

    function test_addActor_notGrantor() external {
        address[3] memory callers = [actor, revoker, newcomer];

        for (uint256 i; i < callers.length; ++i) {
            vm.expectRevert(IAdministeredAgent.NotGrantor.selector);
            vm.prank(callers[i]);
            agent.addActor(newcomer);
        }
    }

    function test_removeActor_notRevoker() external {
        address[3] memory callers = [actor, grantor, newcomer];

        for (uint256 i; i < callers.length; ++i) {
            vm.expectRevert(IAdministeredAgent.NotRevoker.selector);
            vm.prank(callers[i]);
            agent.removeActor(actor);
        }
    }

    function test_add_zeroAccount() external {
        vm.startPrank(admin);
        vm.expectRevert(IAdministeredAgent.ZeroAccount.selector);
        agent.addAdmin(address(0));
        vm.expectRevert(IAdministeredAgent.ZeroAccount.selector);
        agent.addGrantor(address(0));
        vm.expectRevert(IAdministeredAgent.ZeroAccount.selector);
        agent.addRevoker(address(0));
        vm.expectRevert(IAdministeredAgent.ZeroAccount.selector);
        agent.addActor(address(0));
        vm.stopPrank();
    }

    function test_add_already() external {
        vm.startPrank(admin);
        vm.expectRevert(IAdministeredAgent.AccountAlreadyAdmin.selector);
        agent.addAdmin(admin);
        vm.expectRevert(IAdministeredAgent.AccountAlreadyGrantor.selector);
        agent.addGrantor(grantor);
        vm.expectRevert(IAdministeredAgent.AccountAlreadyRevoker.selector);
        agent.addRevoker(revoker);
        vm.expectRevert(IAdministeredAgent.AccountAlreadyActor.selector);
        agent.addActor(actor);
        vm.stopPrank();
    }

    function test_remove_notThere() external {
        vm.startPrank(admin);
        vm.expectRevert(IAdministeredAgent.AccountNotAdmin.selector);
        agent.removeAdmin(newcomer);
        vm.expectRevert(IAdministeredAgent.AccountNotGrantor.selector);
        agent.removeGrantor(newcomer);
        vm.expectRevert(IAdministeredAgent.AccountNotRevoker.selector);
        agent.removeRevoker(newcomer);
        vm.expectRevert(IAdministeredAgent.AccountNotActor.selector);
        agent.removeActor(newcomer);
        vm.stopPrank();
    }

    function test_removeAdmin_last_boundary() external {
        vm.prank(admin);
        agent.addAdmin(newcomer);

        vm.startPrank(newcomer);
        agent.removeAdmin(admin);
        vm.expectRevert(IAdministeredAgent.NoAdminsRemaining.selector);
        agent.removeAdmin(newcomer);
        vm.stopPrank();
    }

    function test_actorFunctions_notActor() external {
        (address[] memory targets, bytes[] memory data, uint256[] memory values) =
            _batch(address(target), address(target));
        bytes[3] memory calls = [
            abi.encodeCall(IAdministeredAgent.call, (address(target), data[0])),
            abi.encodeCall(IAdministeredAgent.batchCall, (targets, data, values)),
            abi.encodeCall(IAdministeredAgent.sendValue, (newcomer, 0))
        ];
        address[4] memory callers = [admin, grantor, revoker, newcomer];

        for (uint256 i; i < callers.length; ++i) {
            for (uint256 j; j < calls.length; ++j) {
                vm.prank(callers[i]);
                (bool success, bytes memory result) = address(agent).call(calls[j]);
                assertFalse(success);
                assertEq(result, abi.encodeWithSelector(IAdministeredAgent.NotActor.selector));
            }
        }
    }

    function test_call_itself() external {
        vm.expectRevert(IAdministeredAgent.InvalidTarget.selector);
        vm.prank(actor);
        agent.call(address(agent), "");
    }

    function test_call_passesTheRevertOn() external {
        vm.expectRevert(abi.encodeWithSelector(Target.Refused.selector, 7));
        vm.prank(actor);
        agent.call(address(target), abi.encodeCall(Target.refuse, (7)));
    }

    function test_call_noCode() external {
        vm.expectRevert(abi.encodeWithSelector(Address.AddressEmptyCode.selector, newcomer));
        vm.prank(actor);
        agent.call(newcomer, hex"12345678");
    }

    function test_batchCall_lengths() external {
        (address[] memory targets, bytes[] memory data, uint256[] memory values) =
            _batch(address(target), address(target));

        vm.startPrank(actor);
        vm.expectRevert(IAdministeredAgent.MismatchedArrayLengths.selector);
        agent.batchCall(new address[](1), data, values);
        vm.expectRevert(IAdministeredAgent.MismatchedArrayLengths.selector);
        agent.batchCall(targets, new bytes[](3), values);
        vm.expectRevert(IAdministeredAgent.MismatchedArrayLengths.selector);
        agent.batchCall(targets, data, new uint256[](1));
        vm.stopPrank();
    }

    function test_batchCall_allOrNone() external {
        (address[] memory targets, bytes[] memory data, uint256[] memory values) =
            _batch(address(target), address(agent));

        vm.expectRevert(IAdministeredAgent.InvalidTarget.selector);
        vm.prank(actor);
        agent.batchCall(targets, data, values);

        assertEq(target.stored(), 0);
    }

    function test_sendValue_balance_boundary() external {
        vm.deal(address(agent), 5);

        vm.startPrank(actor);
        vm.expectRevert(abi.encodeWithSelector(Address.AddressInsufficientBalance.selector, address(agent)));
        agent.sendValue(newcomer, 6);

        agent.sendValue(newcomer, 5);
        vm.stopPrank();
    }

    /// @dev A frozen relayer is out at once.
    function test_call_removedActor() external {
        vm.prank(revoker);
        agent.removeActor(actor);

        vm.expectRevert(IAdministeredAgent.NotActor.selector);
        vm.prank(actor);
        agent.call(address(target), abi.encodeCall(Target.report, (1)));
    }
}

contract AdministeredAgentSuccessTests is AdministeredAgentTestBase {
    function test_constructor() external {
        address predicted = vm.computeCreate2Address(
            0, keccak256(abi.encodePacked(type(AdministeredAgent).creationCode, abi.encode(admin))), address(this)
        );
        vm.expectEmit(predicted);
        emit IAdministeredAgent.AdminAdded(admin, address(this));

        AdministeredAgent deployed = new AdministeredAgent{salt: 0}(admin);

        assertEq(address(deployed), predicted);
        assertEq(deployed.adminCount(), 1);
        assertEq(deployed.getAdmin(0), admin);
        assertEq(deployed.actorCount() + deployed.grantorCount() + deployed.revokerCount(), 0);
    }

    function test_admins() external {
        vm.startPrank(admin);
        vm.expectEmit(address(agent));
        emit IAdministeredAgent.AdminAdded(newcomer, admin);
        agent.addAdmin(newcomer);
        assertTrue(agent.getIsAdmin(newcomer));
        assertEq(agent.adminCount(), 2);
        assertEq(agent.getAdmin(1), newcomer);

        vm.expectEmit(address(agent));
        emit IAdministeredAgent.AdminRemoved(admin, admin);
        agent.removeAdmin(admin);
        vm.stopPrank();

        assertFalse(agent.getIsAdmin(admin));
        assertEq(agent.adminCount(), 1);
    }

    function test_grantors() external {
        vm.startPrank(admin);
        vm.expectEmit(address(agent));
        emit IAdministeredAgent.GrantorAdded(newcomer, admin);
        agent.addGrantor(newcomer);
        assertTrue(agent.getIsGrantor(newcomer));
        assertEq(agent.grantorCount(), 2);
        assertEq(agent.getGrantor(1), newcomer);

        vm.expectEmit(address(agent));
        emit IAdministeredAgent.GrantorRemoved(newcomer, admin);
        agent.removeGrantor(newcomer);
        vm.stopPrank();

        assertFalse(agent.getIsGrantor(newcomer));
    }

    function test_revokers() external {
        vm.startPrank(admin);
        vm.expectEmit(address(agent));
        emit IAdministeredAgent.RevokerAdded(newcomer, admin);
        agent.addRevoker(newcomer);
        assertTrue(agent.getIsRevoker(newcomer));
        assertEq(agent.revokerCount(), 2);
        assertEq(agent.getRevoker(1), newcomer);

        vm.expectEmit(address(agent));
        emit IAdministeredAgent.RevokerRemoved(newcomer, admin);
        agent.removeRevoker(newcomer);
        vm.stopPrank();

        assertFalse(agent.getIsRevoker(newcomer));
    }

    function test_actors_byGrantorAndRevoker() external {
        vm.expectEmit(address(agent));
        emit IAdministeredAgent.ActorAdded(newcomer, grantor);
        vm.prank(grantor);
        agent.addActor(newcomer);
        assertTrue(agent.getIsActor(newcomer));
        assertEq(agent.actorCount(), 2);
        assertEq(agent.getActor(1), newcomer);

        vm.expectEmit(address(agent));
        emit IAdministeredAgent.ActorRemoved(newcomer, revoker);
        vm.prank(revoker);
        agent.removeActor(newcomer);
        assertFalse(agent.getIsActor(newcomer));
    }

    function test_actors_byAdmin() external {
        vm.startPrank(admin);
        vm.expectEmit(address(agent));
        emit IAdministeredAgent.ActorAdded(newcomer, admin);
        agent.addActor(newcomer);
        vm.expectEmit(address(agent));
        emit IAdministeredAgent.ActorRemoved(newcomer, admin);
        agent.removeActor(newcomer);
        vm.stopPrank();
    }

    function test_call() external {
        vm.deal(actor, 3);

        vm.prank(actor);
        bytes memory result = agent.call{value: 3}(address(target), abi.encodeCall(Target.report, (42)));

        assertEq(result, abi.encode(address(target), address(agent), 3, 42));
    }

    function test_batchCall() external {
        (address[] memory targets, bytes[] memory data, uint256[] memory values) =
            _batch(address(target), address(target));
        values[0] = 1;
        values[1] = 2;
        vm.deal(address(agent), 1);
        vm.deal(actor, 2);

        vm.prank(actor);
        bytes[] memory results = agent.batchCall{value: 2}(targets, data, values);

        assertEq(results[0], abi.encode(address(target), address(agent), 1, 1));
        assertEq(results[1], abi.encode(address(target), address(agent), 2, 2));
        assertEq(target.stored(), 2);
    }

    function test_batchCall_empty() external {
        vm.prank(actor);
        assertEq(agent.batchCall(new address[](0), new bytes[](0), new uint256[](0)).length, 0);
    }

    function test_sendValue() external {
        vm.deal(actor, 5);

        vm.prank(actor);
        agent.sendValue{value: 5}(newcomer, 4);

        assertEq(newcomer.balance, 4);
        assertEq(address(agent).balance, 1);
    }

    /// @dev Instances share their runtime code: nothing of the constructor's argument is in it.
    function testFuzz_codeIsSharedByAllInstances(address anyAdmin) external {
        vm.assume(anyAdmin != address(0));
        assertEq(address(new AdministeredAgent(anyAdmin)).codehash, address(agent).codehash);
    }
}
