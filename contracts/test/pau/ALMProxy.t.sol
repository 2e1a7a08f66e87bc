// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {Address} from "@openzeppelin/contracts-5.0.2/utils/Address.sol";

import {ALMProxy} from "../../src/pau/ALMProxy.sol";
import {IALMProxy} from "../../src/pau/interfaces/IALMProxy.sol";
import {Test} from "../support/Test.sol";

/// @notice Reports who called it, how, and with what.
contract Target {
    error Refused(uint256 code);

    address public immutable self = address(this);
    uint256 public stored;

    function report(uint256 value)
        external
        payable
        returns (address context, address caller, uint256 sent, uint256 echoed)
    {
        stored = value;
        return (address(this), msg.sender, msg.value, value);
    }

    function refuse(uint256 code) external pure {
        revert Refused(code);
    }

    function refuseSilently() external pure {
        assembly ("memory-safe") {
            revert(0, 0)
        }
    }
}

abstract contract ALMProxyTestBase is Test {
    address internal admin = makeAddr("admin");
    address internal controller = makeAddr("controller");
    address internal stranger = makeAddr("stranger");

    ALMProxy internal proxy;
    Target internal target;

    function setUp() external {
        proxy = new ALMProxy(admin);
        target = new Target();

        bytes32 role = proxy.CONTROLLER();
        vm.prank(admin);
        proxy.grantRole(role, controller);
    }

    function _report() internal pure returns (bytes memory) {
        return abi.encodeCall(Target.report, (42));
    }

    function _refuse() internal pure returns (bytes memory) {
        return abi.encodeCall(Target.refuse, (7));
    }

    function _expectUnauthorized(address caller) internal {
        vm.expectRevert(
            abi.encodeWithSelector(
                IAccessControl.AccessControlUnauthorizedAccount.selector, caller, keccak256("CONTROLLER")
            )
        );
        vm.prank(caller);
    }
}

contract ALMProxyFailureTests is ALMProxyTestBase {
    function test_constructor_zeroAdmin() external {
        assertCreationReverts(
            type(ALMProxy).creationCode, abi.encode(address(0)), errorOf(IALMProxy.ZeroAdmin.selector)
        );
    }

    function test_doCall_notController() external {
        _expectUnauthorized(stranger);
        proxy.doCall(address(target), _report());
    }

    function test_doCall_adminIsNotController() external {
        _expectUnauthorized(admin);
        proxy.doCall(address(target), _report());
    }

    function test_doCallWithValue_notController() external {
        _expectUnauthorized(stranger);
        proxy.doCallWithValue(address(target), _report(), 0);
    }

    function test_doDelegateCall_notController() external {
        _expectUnauthorized(stranger);
        proxy.doDelegateCall(address(target), _report());
    }

    function test_doCall_passesTheRevertOn() external {
        vm.expectRevert(abi.encodeWithSelector(Target.Refused.selector, 7));
        vm.prank(controller);
        proxy.doCall(address(target), _refuse());
    }

    function test_doCall_silentRevert() external {
        vm.expectRevert(Address.FailedInnerCall.selector);
        vm.prank(controller);
        proxy.doCall(address(target), abi.encodeCall(Target.refuseSilently, ()));
    }

    function test_doCall_noCode() external {
        vm.expectRevert(abi.encodeWithSelector(Address.AddressEmptyCode.selector, stranger));
        vm.prank(controller);
        proxy.doCall(stranger, _report());
    }

    function test_doCallWithValue_passesTheRevertOn() external {
        vm.expectRevert(abi.encodeWithSelector(Target.Refused.selector, 7));
        vm.prank(controller);
        proxy.doCallWithValue(address(target), _refuse(), 0);
    }

    function test_doCallWithValue_balance_boundary() external {
        vm.deal(address(proxy), 1 ether);

        vm.expectRevert(abi.encodeWithSelector(Address.AddressInsufficientBalance.selector, address(proxy)));
        vm.prank(controller);
        proxy.doCallWithValue(address(target), _report(), 1 ether + 1);

        vm.prank(controller);
        proxy.doCallWithValue(address(target), _report(), 1 ether);
    }

    function test_doDelegateCall_passesTheRevertOn() external {
        vm.expectRevert(abi.encodeWithSelector(Target.Refused.selector, 7));
        vm.prank(controller);
        proxy.doDelegateCall(address(target), _refuse());
    }

    function test_doDelegateCall_noCode() external {
        vm.expectRevert(abi.encodeWithSelector(Address.AddressEmptyCode.selector, stranger));
        vm.prank(controller);
        proxy.doDelegateCall(stranger, _report());
    }

    /// @dev A role that was taken away is gone from the next call on.
    function test_doCall_revokedController() external {
        vm.prank(admin);
        proxy.revokeRole(keccak256("CONTROLLER"), controller);

        _expectUnauthorized(controller);
        proxy.doCall(address(target), _report());
    }
}

contract ALMProxySuccessTests is ALMProxyTestBase {
    function test_constructor() external view {
        assertTrue(proxy.hasRole(0, admin));
        assertFalse(proxy.hasRole(0, address(this)));
    }

    function test_doCall() external {
        vm.expectCall(address(target), _report());
        vm.prank(controller);
        bytes memory result = proxy.doCall(address(target), _report());

        assertEq(result, abi.encode(address(target), address(proxy), 0, 42));
        assertEq(target.stored(), 42);
    }

    function test_doCallWithValue_fromItsBalance() external {
        vm.deal(address(proxy), 3 ether);

        vm.prank(controller);
        bytes memory result = proxy.doCallWithValue(address(target), _report(), 1 ether);

        assertEq(result, abi.encode(address(target), address(proxy), 1 ether, 42));
        assertEq(address(proxy).balance, 2 ether);
    }

    function test_doCallWithValue_fromWhatCameAlong() external {
        vm.deal(controller, 1 ether);

        vm.prank(controller);
        proxy.doCallWithValue{value: 1 ether}(address(target), _report(), 1 ether);

        assertEq(address(target).balance, 1 ether);
        assertEq(address(proxy).balance, 0);
    }

    function test_doDelegateCall_runsAsTheProxy() external {
        vm.prank(controller);
        bytes memory result = proxy.doDelegateCall(address(target), _report());

        assertEq(result, abi.encode(address(proxy), controller, 0, 42));
        assertEq(target.stored(), 0);
    }

    function test_receive() external {
        vm.deal(stranger, 1 ether);
        vm.prank(stranger);
        (bool success,) = address(proxy).call{value: 1 ether}("");

        assertTrue(success);
        assertEq(address(proxy).balance, 1 ether);
    }

    function testFuzz_doCall_forwardsAnyCalldata(bytes calldata data) external {
        Echo echo = new Echo();

        vm.prank(controller);
        assertEq(proxy.doCall(address(echo), data), data);
    }
}

/// @notice Returns its calldata.
contract Echo {
    fallback(bytes calldata data) external returns (bytes memory) {
        return data;
    }
}
