// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {Guards} from "../../src/factory/Guards.sol";
import {IGuards} from "../../src/factory/interfaces/IGuards.sol";

import {Test} from "../support/Test.sol";
import {Words} from "./support/Words.sol";

contract Counter {
    error Refused(uint256 value);

    uint256 internal _value = 7;

    function increase() external returns (uint256) {
        return ++_value;
    }

    function value() external view returns (uint256) {
        return _value;
    }

    function refuse() external view {
        revert Refused(_value);
    }

    function both() external view returns (uint256, uint256) {
        return (_value, _value + 1);
    }
}

abstract contract GuardsTestBase is Test, Words {
    uint256 internal constant TIME = 1_800_000_000;

    Guards internal guards;
    Counter internal counter;

    function setUp() public {
        vm.warp(TIME);
        guards = new Guards();
        counter = new Counter();
    }
}

contract GuardsFailureTests is GuardsTestBase {
    function test_notAfter_late_boundary() external {
        guards.notAfter(TIME);

        vm.expectRevert(abi.encodeWithSelector(IGuards.TooLate.selector, TIME - 1, TIME));
        guards.notAfter(TIME - 1);
    }

    function test_notBefore_early_boundary() external {
        guards.notBefore(TIME);

        vm.expectRevert(abi.encodeWithSelector(IGuards.TooEarly.selector, TIME + 1, TIME));
        guards.notBefore(TIME + 1);
    }

    function test_chain_other() external {
        vm.chainId(31_337);
        vm.expectRevert(abi.encodeWithSelector(IGuards.WrongChain.selector, 1, 31_337));
        guards.chain(1);
    }

    function test_codeHash_other() external {
        vm.expectRevert(
            abi.encodeWithSelector(
                IGuards.WrongCodeHash.selector, address(counter), word("other"), address(counter).codehash
            )
        );
        guards.codeHash(address(counter), "other");
    }

    function test_noCode_code() external {
        vm.expectRevert(abi.encodeWithSelector(IGuards.HasCode.selector, address(counter), address(counter).codehash));
        guards.noCode(address(counter));
    }

    function test_reads_noCode() external {
        address empty = makeAddr("empty");

        vm.expectRevert(abi.encodeWithSelector(IGuards.NothingToRead.selector, empty));
        guards.reads(empty, "", keccak256(""));
    }

    function test_reads_reverts() external {
        bytes memory call = abi.encodeCall(Counter.refuse, ());
        bytes memory reason = abi.encodeWithSelector(Counter.Refused.selector, 7);

        vm.expectRevert(abi.encodeWithSelector(IGuards.ReadReverted.selector, address(counter), call, reason));
        guards.reads(address(counter), call, keccak256(reason));
    }

    function test_reads_isStatic() external {
        bytes memory call = abi.encodeCall(Counter.increase, ());

        // Writing in a static call fails with all its gas, of which a sixty-fourth stays with the
        // guard.
        (bool success, bytes memory reason) =
            address(guards).call{gas: 1_000_000}(abi.encodeCall(IGuards.reads, (address(counter), call, 0)));

        assertFalse(success);
        assertEq(reason, abi.encodeWithSelector(IGuards.ReadReverted.selector, address(counter), call, ""));
    }

    function test_reads_other() external {
        bytes memory call = abi.encodeCall(Counter.value, ());
        bytes32 expected = keccak256(abi.encode(8));

        vm.expectRevert(
            abi.encodeWithSelector(
                IGuards.WrongRead.selector, address(counter), call, expected, keccak256(abi.encode(7))
            )
        );
        guards.reads(address(counter), call, expected);
    }

    function test_atMost_noCode() external {
        address empty = makeAddr("empty");

        vm.expectRevert(abi.encodeWithSelector(IGuards.NothingToRead.selector, empty));
        guards.atMost(empty, "", 0, 0);
    }

    function test_atMost_reverts() external {
        bytes memory call = abi.encodeCall(Counter.refuse, ());
        bytes memory reason = abi.encodeWithSelector(Counter.Refused.selector, 7);

        vm.expectRevert(abi.encodeWithSelector(IGuards.ReadReverted.selector, address(counter), call, reason));
        guards.atMost(address(counter), call, 0, 7);
    }

    function test_atMost_noWord_boundary() external {
        bytes memory call = abi.encodeCall(Counter.both, ());

        guards.atMost(address(counter), call, 1, 8);

        vm.expectRevert(abi.encodeWithSelector(IGuards.NoWord.selector, address(counter), call, 2));
        guards.atMost(address(counter), call, 2, 8);

        // An index that is no place in any memory wraps to none either.
        vm.expectRevert(abi.encodeWithSelector(IGuards.NoWord.selector, address(counter), call, type(uint256).max));
        guards.atMost(address(counter), call, type(uint256).max, 8);
    }

    function test_atMost_more_boundary() external {
        bytes memory call = abi.encodeCall(Counter.both, ());

        guards.atMost(address(counter), call, 0, 7);

        vm.expectRevert(abi.encodeWithSelector(IGuards.TooMuch.selector, address(counter), call, 6, 7));
        guards.atMost(address(counter), call, 0, 6);

        vm.expectRevert(abi.encodeWithSelector(IGuards.TooMuch.selector, address(counter), call, 7, 8));
        guards.atMost(address(counter), call, 1, 7);
    }
}

contract GuardsSuccessTests is GuardsTestBase {
    function testFuzz_times(uint256 time, uint256 limit) external {
        time = bound(time, 0, type(uint64).max);
        vm.warp(time);

        (bool notAfter,) = address(guards).staticcall(abi.encodeCall(IGuards.notAfter, (limit)));
        (bool notBefore,) = address(guards).staticcall(abi.encodeCall(IGuards.notBefore, (limit)));

        assertEq(notAfter, time <= limit);
        assertEq(notBefore, time >= limit);
    }

    function test_chain_same() external {
        vm.chainId(31_337);
        guards.chain(31_337);
    }

    function test_codeHash_same() external {
        guards.codeHash(address(counter), address(counter).codehash);
        guards.codeHash(makeAddr("nobody"), 0);
    }

    function test_codeHash_accountWithoutCode() external {
        address account = makeAddr("account");
        vm.deal(account, 1);
        guards.codeHash(account, keccak256(""));
    }

    function test_noCode_empty() external {
        guards.noCode(makeAddr("nobody"));
    }

    function test_reads_same() external view {
        guards.reads(address(counter), abi.encodeCall(Counter.value, ()), keccak256(abi.encode(7)));
    }

    function testFuzz_plan_takesAnyDigest(bytes32 digest) external view {
        guards.plan(digest);
    }

    function test_plan_leavesNoTrace() external {
        vm.record();
        vm.recordLogs();
        guards.plan("digest");

        (bytes32[] memory reads, bytes32[] memory writes) = vm.accesses(address(guards));
        assertEq(reads.length, 0);
        assertEq(writes.length, 0);
        assertEq(vm.getRecordedLogs().length, 0);
    }
}
