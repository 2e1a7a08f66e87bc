// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {Errors} from "@openzeppelin/contracts/utils/Errors.sol";

import {TemplateRegistry} from "../../src/factory/TemplateRegistry.sol";
import {IClassModule} from "../../src/factory/interfaces/IClassModule.sol";
import {IHaloFactory} from "../../src/factory/interfaces/IHaloFactory.sol";
import {ITemplateRegistry} from "../../src/factory/interfaces/ITemplateRegistry.sol";

import {Test} from "../support/Test.sol";
import {TestLedger, TestModule, TestNote} from "./support/TestModule.sol";
import {Words} from "./support/Words.sol";

/// @notice Its constructor refuses without a word.
contract Refuses {
    constructor() {
        assembly {
            revert(0, 0)
        }
    }
}

/// @notice Its constructor refuses and says why.
contract RefusesLoudly {
    error Loudly(uint256 value);

    constructor() {
        revert Loudly(5);
    }
}

/// @notice Leaves no code behind.
contract Vanishes {
    constructor() {
        assembly {
            return(0, 0)
        }
    }
}

/// @notice A module with one class parameter that has no name.
contract NamelessModule {
    function classParameters() external pure returns (bytes32[] memory names) {
        names = new bytes32[](1);
    }

    function unitParameters() external pure returns (bytes32[] memory names) {}
}

/// @notice A module that names one parameter twice.
contract TwiceModule {
    function classParameters() external pure returns (bytes32[] memory names) {
        names = new bytes32[](2);
        names[0] = "fee";
        names[1] = "fee";
    }

    function unitParameters() external pure returns (bytes32[] memory names) {}
}

abstract contract TemplateRegistryTestBase is Test, Words {
    uint64 internal constant TIME = 1_800_000_000;

    address internal governance = makeAddr("governance");

    TemplateRegistry internal registry;

    bytes32 internal ledgerHash = keccak256(type(TestLedger).creationCode);
    bytes32 internal moduleHash = keccak256(type(TestModule).creationCode);
    bytes32 internal noteHash = keccak256(type(TestNote).creationCode);

    function setUp() public virtual {
        vm.warp(TIME);
        registry = new TemplateRegistry(governance);
    }

    function _storeAll() internal {
        registry.storeCode(type(TestLedger).creationCode);
        registry.storeCode(type(TestModule).creationCode);
        registry.storeCode(type(TestNote).creationCode);
        registry.deploySingleton(moduleHash);
    }

    function _spec() internal view returns (ITemplateRegistry.Spec memory spec) {
        spec.name = "term-test";
        spec.version = 1;
        spec.components = new ITemplateRegistry.Component[](3);
        spec.components[0] = ITemplateRegistry.Component({name: "MODULE", codeHash: moduleHash});
        spec.components[1] = ITemplateRegistry.Component({name: "TEST_LEDGER", codeHash: ledgerHash});
        spec.components[2] = ITemplateRegistry.Component({name: "TEST_NOTE", codeHash: noteHash});
        spec.integrations = new bytes32[](2);
        spec.integrations[0] = "ONE_FACET";
        spec.integrations[1] = "OTHER_FACET";
        spec.classBounds = new ITemplateRegistry.Bound[](1);
        spec.classBounds[0] = ITemplateRegistry.Bound({name: "fee", min: 10, max: 20});
        spec.unitBounds = new ITemplateRegistry.Bound[](2);
        spec.unitBounds[0] = ITemplateRegistry.Bound({name: "size", min: 5, max: 5});
        spec.unitBounds[1] = ITemplateRegistry.Bound({name: "term", min: 0, max: type(uint256).max});
        spec.limitBounds = new ITemplateRegistry.LimitBound[](2);
        spec.limitBounds[0] = ITemplateRegistry.LimitBound({
            route: "PAY", maxAmountMin: 100, maxAmountMax: 200, slopeMin: 3, slopeMax: 4
        });
        spec.limitBounds[1] = ITemplateRegistry.LimitBound({
            route: "FUND", maxAmountMin: 0, maxAmountMax: type(uint256).max, slopeMin: 0, slopeMax: type(uint256).max
        });
        spec.auditDigest = "audit";
        spec.expires = TIME + 1 days;
    }

    function _register(ITemplateRegistry.Spec memory spec) internal returns (bytes32) {
        vm.prank(governance);
        return registry.registerTemplate(spec);
    }

    function _setStatus(bytes32 id, ITemplateRegistry.Status status) internal {
        vm.prank(governance);
        registry.setStatus(id, status);
    }

    function _values(uint256 first) internal pure returns (uint256[] memory values) {
        values = new uint256[](1);
        values[0] = first;
    }

    function _values(uint256 first, uint256 second) internal pure returns (uint256[] memory values) {
        values = new uint256[](2);
        values[0] = first;
        values[1] = second;
    }

    function _notAdmin(address account) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IAccessControl.AccessControlUnauthorizedAccount.selector, account, bytes32(0));
    }
}

contract TemplateRegistryCodeFailureTests is TemplateRegistryTestBase {
    function test_constructor_zeroGovernance() external {
        assertCreationReverts(
            type(TemplateRegistry).creationCode,
            abi.encode(address(0)),
            errorOf(ITemplateRegistry.ZeroGovernance.selector)
        );
    }

    function test_storeCode_empty() external {
        vm.expectRevert(ITemplateRegistry.EmptyCode.selector);
        registry.storeCode("");
    }

    function test_storeCode_tooLarge_boundary() external {
        bytes memory code = new bytes(49_153);
        vm.expectRevert(abi.encodeWithSelector(ITemplateRegistry.CodeTooLarge.selector, 49_153, 49_152));
        registry.storeCode(code);
        assertFalse(registry.isStored(keccak256(code)));

        assertTrue(registry.isStored(registry.storeCode(new bytes(49_152))));
    }

    function test_creationCode_notStored() external {
        vm.expectRevert(abi.encodeWithSelector(ITemplateRegistry.CodeNotStored.selector, noteHash));
        registry.creationCode(noteHash);
    }

    function test_deploySingleton_notStored() external {
        vm.expectRevert(abi.encodeWithSelector(ITemplateRegistry.CodeNotStored.selector, noteHash));
        registry.deploySingleton(noteHash);
    }

    function test_deploySingleton_constructorReverts() external {
        bytes32 silent = registry.storeCode(type(Refuses).creationCode);
        bytes32 loud = registry.storeCode(type(RefusesLoudly).creationCode);

        vm.expectRevert(Errors.FailedDeployment.selector);
        registry.deploySingleton(silent);

        vm.expectRevert(abi.encodeWithSelector(RefusesLoudly.Loudly.selector, 5));
        registry.deploySingleton(loud);
    }

    function test_deploySingleton_leavesNoCode() external {
        bytes32 codeHash = registry.storeCode(type(Vanishes).creationCode);

        vm.expectRevert(abi.encodeWithSelector(ITemplateRegistry.SingletonFailed.selector, codeHash));
        registry.deploySingleton(codeHash);
    }

    function test_singleton_notDeployed() external {
        registry.storeCode(type(TestNote).creationCode);

        vm.expectRevert(abi.encodeWithSelector(ITemplateRegistry.SingletonNotDeployed.selector, noteHash));
        registry.singleton(noteHash);
    }
}

contract TemplateRegistryCodeSuccessTests is TemplateRegistryTestBase {
    function _part(bytes memory code) internal view returns (address) {
        bytes memory initCode = bytes.concat(hex"61", bytes2(uint16(code.length + 1)), hex"80600a3d393df300", code);
        return vm.computeCreate2Address(0, keccak256(initCode), address(registry));
    }

    function test_storeCode() external {
        bytes memory code = type(TestNote).creationCode;
        address[] memory parts = new address[](1);
        parts[0] = _part(code);

        assertFalse(registry.isStored(noteHash));

        vm.expectEmit(address(registry));
        emit ITemplateRegistry.CodeStored(noteHash, code.length, parts);
        vm.prank(makeAddr("anyone"));
        assertEq(registry.storeCode(code), noteHash);

        assertTrue(registry.isStored(noteHash));
        assertEq(registry.creationCode(noteHash), code);
        assertEq(registry.codeParts(noteHash), parts);
    }

    function test_storeCode_twice_changesNothing() external {
        registry.storeCode(type(TestNote).creationCode);

        vm.recordLogs();
        assertEq(registry.storeCode(type(TestNote).creationCode), noteHash);
        assertEq(vm.getRecordedLogs().length, 0);
        assertEq(registry.codeParts(noteHash).length, 1);
    }

    function test_storeCode_dataIsInert() external {
        // A code that would answer to a call, if it were executed: PUSH0 PUSH0 RETURN behind a jump
        // destination.
        bytes32 codeHash = registry.storeCode(hex"5b6001600052602060005ff3");
        address part = registry.codeParts(codeHash)[0];

        (bool success, bytes memory result) = part.call(hex"01");
        assertTrue(success);
        assertEq(result.length, 0);
        assertEq(part.code, hex"005b6001600052602060005ff3");
    }

    /// @dev Every byte is 0x5b, so that a byte that is missing, doubled or made up shows in what is
    ///      read.
    function _assertParts(uint256 size, uint256[] memory sizes) internal {
        bytes memory code = new bytes(size);
        for (uint256 i = 0; i < size; ++i) {
            code[i] = 0x5b;
        }

        bytes32 codeHash = registry.storeCode(code);
        address[] memory parts = registry.codeParts(codeHash);

        assertEq(keccak256(code), codeHash);
        assertEq(keccak256(registry.creationCode(codeHash)), codeHash);
        assertEq(parts.length, sizes.length);
        for (uint256 i = 0; i < parts.length; ++i) {
            // The byte more is STOP.
            assertEq(parts[i].code.length, sizes[i] + 1);
        }
    }

    function _sizes(uint256 first, uint256 second, uint256 third) internal pure returns (uint256[] memory sizes) {
        sizes = new uint256[](third != 0 ? 3 : second != 0 ? 2 : 1);
        sizes[0] = first;
        if (sizes.length > 1) sizes[1] = second;
        if (sizes.length > 2) sizes[2] = third;
    }

    /// @dev A part and its STOP are as long as code may be (EIP-170), and no part is empty.
    function test_storeCode_parts_boundary() external {
        _assertParts(1, _sizes(1, 0, 0));
        _assertParts(24_574, _sizes(24_574, 0, 0));
        _assertParts(24_575, _sizes(24_575, 0, 0));
        _assertParts(24_576, _sizes(24_575, 1, 0));
        _assertParts(49_149, _sizes(24_575, 24_574, 0));
        _assertParts(49_150, _sizes(24_575, 24_575, 0));
        _assertParts(49_151, _sizes(24_575, 24_575, 1));
        _assertParts(49_152, _sizes(24_575, 24_575, 2));
    }

    function test_storeCode_sharedPart() external {
        // All zero, so the first part of the longer code is the whole of the shorter one.
        bytes32 short = registry.storeCode(new bytes(24_575));
        bytes32 long = registry.storeCode(new bytes(24_577));

        assertEq(registry.codeParts(short)[0], registry.codeParts(long)[0]);
        assertEq(registry.creationCode(short).length, 24_575);
        assertEq(registry.creationCode(long), new bytes(24_577));
    }

    /// forge-config: default.fuzz.runs = 64
    function testFuzz_storeCode_readsBack(bytes32 seed, uint256 size) external {
        size = bound(size, 1, 49_152);
        bytes memory code = new bytes(size);
        for (uint256 i = 0; i < size; i += 997) {
            code[i] = keccak256(abi.encode(seed, i))[0];
        }

        bytes32 codeHash = registry.storeCode(code);
        assertEq(codeHash, keccak256(code));
        assertEq(keccak256(registry.creationCode(codeHash)), codeHash);
    }

    function test_deploySingleton() external {
        registry.storeCode(type(TestNote).creationCode);
        address expected = vm.computeCreate2Address(0, noteHash, address(registry));

        assertEq(registry.predictSingleton(noteHash), expected);

        vm.expectEmit(address(registry));
        emit ITemplateRegistry.SingletonDeployed(noteHash, expected);
        vm.prank(makeAddr("anyone"));
        assertEq(registry.deploySingleton(noteHash), expected);

        assertEq(registry.singleton(noteHash), expected);
        assertEq(expected.code, type(TestNote).runtimeCode);
    }

    function test_deploySingleton_twice_changesNothing() external {
        registry.storeCode(type(TestNote).creationCode);
        address first = registry.deploySingleton(noteHash);

        vm.recordLogs();
        assertEq(registry.deploySingleton(noteHash), first);
        assertEq(vm.getRecordedLogs().length, 0);
    }
}

contract TemplateRegistryTemplateFailureTests is TemplateRegistryTestBase {
    function setUp() public override {
        super.setUp();
        _storeAll();
    }

    function _expectRefusal(ITemplateRegistry.Spec memory spec, bytes memory reason) internal {
        vm.expectRevert(reason);
        vm.prank(governance);
        registry.registerTemplate(spec);
    }

    function test_registerTemplate_notAdmin() external {
        vm.expectRevert(_notAdmin(address(this)));
        registry.registerTemplate(_spec());
    }

    function test_registerTemplate_noName() external {
        ITemplateRegistry.Spec memory spec = _spec();
        spec.name = 0;
        _expectRefusal(spec, abi.encodeWithSelector(ITemplateRegistry.EmptyName.selector));
    }

    function test_registerTemplate_noVersion_boundary() external {
        ITemplateRegistry.Spec memory spec = _spec();
        spec.version = 0;
        _expectRefusal(spec, abi.encodeWithSelector(ITemplateRegistry.ZeroVersion.selector));

        spec.version = 1;
        _register(spec);
    }

    function test_registerTemplate_noAudit() external {
        ITemplateRegistry.Spec memory spec = _spec();
        spec.auditDigest = 0;
        _expectRefusal(spec, abi.encodeWithSelector(ITemplateRegistry.ZeroAuditDigest.selector));
    }

    function test_registerTemplate_expired_boundary() external {
        ITemplateRegistry.Spec memory spec = _spec();
        spec.expires = TIME;
        _expectRefusal(spec, abi.encodeWithSelector(ITemplateRegistry.ExpiryNotInFuture.selector, TIME, TIME));

        spec.expires = TIME + 1;
        _register(spec);
    }

    function test_registerTemplate_exists() external {
        bytes32 id = _register(_spec());
        ITemplateRegistry.Spec memory spec = _spec();
        spec.auditDigest = "another audit";

        _expectRefusal(spec, abi.encodeWithSelector(ITemplateRegistry.TemplateExists.selector, id));

        _setStatus(id, ITemplateRegistry.Status.REVOKED);
        _expectRefusal(spec, abi.encodeWithSelector(ITemplateRegistry.TemplateExists.selector, id));
    }

    function test_registerTemplate_componentWithoutName() external {
        ITemplateRegistry.Spec memory spec = _spec();
        spec.components[1].name = 0;
        _expectRefusal(spec, abi.encodeWithSelector(ITemplateRegistry.EmptyName.selector));
    }

    function test_registerTemplate_componentTwice() external {
        ITemplateRegistry.Spec memory spec = _spec();
        spec.components[2].name = "TEST_LEDGER";
        _expectRefusal(spec, abi.encodeWithSelector(ITemplateRegistry.DuplicateName.selector, word("TEST_LEDGER")));
    }

    function test_registerTemplate_componentNotStored() external {
        ITemplateRegistry.Spec memory spec = _spec();
        spec.components[2].codeHash = "other";
        _expectRefusal(spec, abi.encodeWithSelector(ITemplateRegistry.CodeNotStored.selector, word("other")));
    }

    function test_registerTemplate_noModule() external {
        ITemplateRegistry.Spec memory spec = _spec();
        spec.components[0].name = "MODUL";
        _expectRefusal(
            spec,
            abi.encodeWithSelector(
                ITemplateRegistry.ComponentUnknown.selector,
                registry.templateId(spec.name, spec.version),
                word("MODULE")
            )
        );
    }

    function test_registerTemplate_moduleNotDeployed() external {
        TemplateRegistry fresh = new TemplateRegistry(governance);
        fresh.storeCode(type(TestLedger).creationCode);
        fresh.storeCode(type(TestModule).creationCode);
        fresh.storeCode(type(TestNote).creationCode);

        vm.expectRevert(abi.encodeWithSelector(ITemplateRegistry.SingletonNotDeployed.selector, moduleHash));
        vm.prank(governance);
        fresh.registerTemplate(_spec());
    }

    function test_registerTemplate_integrationWithoutName() external {
        ITemplateRegistry.Spec memory spec = _spec();
        spec.integrations[0] = 0;
        _expectRefusal(spec, abi.encodeWithSelector(ITemplateRegistry.EmptyName.selector));
    }

    function test_registerTemplate_integrationTwice() external {
        ITemplateRegistry.Spec memory spec = _spec();
        spec.integrations[1] = "ONE_FACET";
        _expectRefusal(spec, abi.encodeWithSelector(ITemplateRegistry.DuplicateName.selector, word("ONE_FACET")));
    }

    function test_registerTemplate_classBoundMissing() external {
        ITemplateRegistry.Spec memory spec = _spec();
        spec.classBounds = new ITemplateRegistry.Bound[](0);
        _expectRefusal(
            spec, abi.encodeWithSelector(ITemplateRegistry.ParameterMismatch.selector, 0, word("fee"), bytes32(0))
        );
    }

    function test_registerTemplate_unitBoundTooMany() external {
        ITemplateRegistry.Spec memory spec = _spec();
        ITemplateRegistry.Bound[] memory bounds = new ITemplateRegistry.Bound[](3);
        (bounds[0], bounds[1]) = (spec.unitBounds[0], spec.unitBounds[1]);
        bounds[2] = ITemplateRegistry.Bound({name: "more", min: 0, max: 1});
        spec.unitBounds = bounds;
        _expectRefusal(
            spec, abi.encodeWithSelector(ITemplateRegistry.ParameterMismatch.selector, 2, bytes32(0), word("more"))
        );
    }

    function test_registerTemplate_unitBoundNamelessTooMany() external {
        ITemplateRegistry.Spec memory spec = _spec();
        ITemplateRegistry.Bound[] memory bounds = new ITemplateRegistry.Bound[](3);
        (bounds[0], bounds[1]) = (spec.unitBounds[0], spec.unitBounds[1]);
        spec.unitBounds = bounds;
        _expectRefusal(spec, abi.encodeWithSelector(ITemplateRegistry.EmptyName.selector));
    }

    function test_registerTemplate_unitBoundsInAnotherOrder() external {
        ITemplateRegistry.Spec memory spec = _spec();
        (spec.unitBounds[0], spec.unitBounds[1]) = (spec.unitBounds[1], spec.unitBounds[0]);
        _expectRefusal(
            spec, abi.encodeWithSelector(ITemplateRegistry.ParameterMismatch.selector, 0, word("size"), word("term"))
        );
    }

    function _withModule(bytes memory code) internal returns (ITemplateRegistry.Spec memory spec) {
        spec = _spec();
        spec.components[0].codeHash = registry.storeCode(code);
        registry.deploySingleton(spec.components[0].codeHash);
        spec.unitBounds = new ITemplateRegistry.Bound[](0);
    }

    function test_registerTemplate_moduleWithNamelessParameter() external {
        ITemplateRegistry.Spec memory spec = _withModule(type(NamelessModule).creationCode);
        spec.classBounds[0].name = 0;
        _expectRefusal(spec, abi.encodeWithSelector(ITemplateRegistry.EmptyName.selector));

        // The module's list is the longer one, and its name reads as the missing bound's.
        spec.classBounds = new ITemplateRegistry.Bound[](0);
        _expectRefusal(spec, abi.encodeWithSelector(ITemplateRegistry.EmptyName.selector));
    }

    function test_registerTemplate_moduleWithParameterTwice() external {
        ITemplateRegistry.Spec memory spec = _withModule(type(TwiceModule).creationCode);
        spec.classBounds = new ITemplateRegistry.Bound[](2);
        spec.classBounds[0].name = "fee";
        spec.classBounds[1].name = "fee";
        _expectRefusal(spec, abi.encodeWithSelector(ITemplateRegistry.DuplicateName.selector, word("fee")));
    }

    function test_registerTemplate_emptyRange_boundary() external {
        ITemplateRegistry.Spec memory spec = _spec();
        spec.classBounds[0].min = 21;
        _expectRefusal(spec, abi.encodeWithSelector(ITemplateRegistry.EmptyRange.selector, word("fee"), 21, 20));

        spec = _spec();
        spec.limitBounds[0].maxAmountMin = 201;
        _expectRefusal(spec, abi.encodeWithSelector(ITemplateRegistry.EmptyRange.selector, word("PAY"), 201, 200));

        spec = _spec();
        spec.limitBounds[0].slopeMin = 5;
        _expectRefusal(spec, abi.encodeWithSelector(ITemplateRegistry.EmptyRange.selector, word("PAY"), 5, 4));

        spec = _spec();
        spec.classBounds[0].min = 20;
        spec.limitBounds[0].maxAmountMin = 200;
        spec.limitBounds[0].slopeMin = 4;
        _register(spec);
    }

    function test_registerTemplate_routeWithoutName() external {
        ITemplateRegistry.Spec memory spec = _spec();
        spec.limitBounds[1].route = 0;
        _expectRefusal(spec, abi.encodeWithSelector(ITemplateRegistry.EmptyName.selector));
    }

    function test_registerTemplate_routeTwice() external {
        ITemplateRegistry.Spec memory spec = _spec();
        spec.limitBounds[1].route = "PAY";
        _expectRefusal(spec, abi.encodeWithSelector(ITemplateRegistry.DuplicateName.selector, word("PAY")));
    }

    /// @dev An encoding is made of whole words: the longest that fits leaves 31 bytes of its part
    ///      empty.
    function test_registerTemplate_tooLong_boundary() external {
        ITemplateRegistry.Spec memory spec = _spec();
        uint256 room = (24_544 - abi.encode(spec).length) / 32;

        bytes32[] memory integrations = new bytes32[](2 + room + 1);
        for (uint256 i = 0; i < integrations.length; ++i) {
            integrations[i] = bytes32(i + 1);
        }

        spec.integrations = integrations;
        assertEq(abi.encode(spec).length, 24_576);
        _expectRefusal(spec, abi.encodeWithSelector(ITemplateRegistry.SpecTooLarge.selector, 24_576, 24_544));

        assembly {
            mstore(integrations, sub(mload(integrations), 1))
        }
        assertEq(abi.encode(spec).length, 24_544);
        _register(spec);
        assertEq(registry.integrations(registry.templateId(spec.name, 1)), integrations);

        // One word less fits as well.
        assembly {
            mstore(integrations, sub(mload(integrations), 1))
        }
        spec.version = 2;
        _register(spec);
    }

    function test_setStatus_notAdmin() external {
        bytes32 id = _register(_spec());

        vm.expectRevert(_notAdmin(address(this)));
        registry.setStatus(id, ITemplateRegistry.Status.DEPRECATED);
    }

    function test_setStatus_unknown() external {
        vm.expectRevert(abi.encodeWithSelector(ITemplateRegistry.TemplateUnknown.selector, word("none")));
        vm.prank(governance);
        registry.setStatus("none", ITemplateRegistry.Status.REVOKED);
    }

    /// @dev The whole table: every pair that is not one of the four allowed ones is refused.
    function testFuzz_setStatus_transitions(uint8 from_, uint8 to_) external {
        ITemplateRegistry.Status from = ITemplateRegistry.Status(bound(from_, 1, 3));
        ITemplateRegistry.Status to = ITemplateRegistry.Status(bound(to_, 0, 3));
        bytes32 id = _register(_spec());
        if (from != ITemplateRegistry.Status.APPROVED) _setStatus(id, from);

        bool allowed = (from == ITemplateRegistry.Status.APPROVED && to == ITemplateRegistry.Status.DEPRECATED)
            || (from == ITemplateRegistry.Status.DEPRECATED && to == ITemplateRegistry.Status.APPROVED)
            || (from != ITemplateRegistry.Status.REVOKED && to == ITemplateRegistry.Status.REVOKED);

        if (!allowed) {
            vm.expectRevert(abi.encodeWithSelector(ITemplateRegistry.StatusTransition.selector, id, from, to));
        }
        _setStatus(id, to);

        assertTrue(registry.statusOf(id) == (allowed ? to : from));
    }

    function test_reads_unknown() external {
        bytes memory unknown = abi.encodeWithSelector(ITemplateRegistry.TemplateUnknown.selector, word("none"));

        vm.expectRevert(unknown);
        registry.template("none");
        vm.expectRevert(unknown);
        registry.integrations("none");
        vm.expectRevert(unknown);
        registry.classBounds("none");
        vm.expectRevert(unknown);
        registry.unitBounds("none");
        vm.expectRevert(unknown);
        registry.limitBounds("none");
        vm.expectRevert(unknown);
        registry.checkClass("none", new uint256[](0));
        vm.expectRevert(unknown);
        registry.checkUnit("none", new uint256[](0));
        vm.expectRevert(unknown);
        registry.checkLimit("none", "PAY", 150, 3);
        vm.expectRevert(unknown);
        registry.checkLimits("none", new IHaloFactory.Limit[](0));

        assertTrue(registry.statusOf("none") == ITemplateRegistry.Status.NONE);
        assertEq(registry.expiryOf("none"), 0);
    }

    function test_component_unknown() external {
        bytes32 id = _register(_spec());

        vm.expectRevert(abi.encodeWithSelector(ITemplateRegistry.ComponentUnknown.selector, id, word("CONTROLLER")));
        registry.component(id, "CONTROLLER");
    }

    /// @dev A registration that is refused half-way leaves no component behind.
    function test_registerTemplate_refusedLeavesNothing() external {
        ITemplateRegistry.Spec memory spec = _spec();
        spec.limitBounds[1].route = "PAY";
        _expectRefusal(spec, abi.encodeWithSelector(ITemplateRegistry.DuplicateName.selector, word("PAY")));

        bytes32 id = registry.templateId(spec.name, 1);
        vm.expectRevert(abi.encodeWithSelector(ITemplateRegistry.ComponentUnknown.selector, id, word("MODULE")));
        registry.component(id, "MODULE");
    }
}

contract TemplateRegistryTemplateSuccessTests is TemplateRegistryTestBase {
    function setUp() public override {
        super.setUp();
        _storeAll();
    }

    function test_constructor() external view {
        assertTrue(registry.hasRole(0, governance));
        assertFalse(registry.hasRole(0, address(this)));
    }

    function test_registerTemplate() external {
        ITemplateRegistry.Spec memory spec = _spec();
        bytes32 id = keccak256(abi.encode(spec.name, spec.version));

        assertEq(registry.templateId(spec.name, spec.version), id);

        vm.expectEmit(address(registry));
        emit ITemplateRegistry.TemplateRegistered(id, "term-test", 1, spec);
        vm.expectEmit(address(registry));
        emit ITemplateRegistry.TemplateStatusSet(id, ITemplateRegistry.Status.NONE, ITemplateRegistry.Status.APPROVED);
        assertEq(_register(spec), id);

        (ITemplateRegistry.Spec memory stored, ITemplateRegistry.Status status) = registry.template(id);

        assertEq(keccak256(abi.encode(stored)), keccak256(abi.encode(spec)));
        assertTrue(status == ITemplateRegistry.Status.APPROVED);
        assertTrue(registry.statusOf(id) == ITemplateRegistry.Status.APPROVED);
        assertEq(registry.expiryOf(id), spec.expires);
        assertEq(registry.component(id, "MODULE"), moduleHash);
        assertEq(registry.component(id, "TEST_LEDGER"), ledgerHash);
        assertEq(registry.component(id, "TEST_NOTE"), noteHash);
        assertEq(registry.integrations(id), spec.integrations);
        assertEq(keccak256(abi.encode(registry.classBounds(id))), keccak256(abi.encode(spec.classBounds)));
        assertEq(keccak256(abi.encode(registry.unitBounds(id))), keccak256(abi.encode(spec.unitBounds)));
        assertEq(keccak256(abi.encode(registry.limitBounds(id))), keccak256(abi.encode(spec.limitBounds)));
    }

    function test_registerTemplate_versionsStandSideBySide() external {
        ITemplateRegistry.Spec memory spec = _spec();
        bytes32 first = _register(spec);
        spec.version = 2;
        spec.classBounds[0].max = 30;
        bytes32 second = _register(spec);

        assertNotEq(first, second);
        assertEq(registry.classBounds(first)[0].max, 20);
        assertEq(registry.classBounds(second)[0].max, 30);
    }

    function test_setStatus() external {
        bytes32 id = _register(_spec());

        vm.expectEmit(address(registry));
        emit ITemplateRegistry.TemplateStatusSet(
            id, ITemplateRegistry.Status.APPROVED, ITemplateRegistry.Status.DEPRECATED
        );
        _setStatus(id, ITemplateRegistry.Status.DEPRECATED);

        vm.expectEmit(address(registry));
        emit ITemplateRegistry.TemplateStatusSet(
            id, ITemplateRegistry.Status.DEPRECATED, ITemplateRegistry.Status.APPROVED
        );
        _setStatus(id, ITemplateRegistry.Status.APPROVED);

        vm.expectEmit(address(registry));
        emit ITemplateRegistry.TemplateStatusSet(
            id, ITemplateRegistry.Status.APPROVED, ITemplateRegistry.Status.REVOKED
        );
        _setStatus(id, ITemplateRegistry.Status.REVOKED);

        // Everything stays readable: what was deployed from it is still there.
        assertEq(registry.component(id, "MODULE"), moduleHash);
        assertEq(registry.unitBounds(id).length, 2);
    }
}

contract TemplateRegistryCheckTests is TemplateRegistryTestBase {
    bytes32 internal id;

    function setUp() public override {
        super.setUp();
        _storeAll();
        id = _register(_spec());
    }

    function _closedForClasses(ITemplateRegistry.Status status) internal view returns (bytes memory) {
        return abi.encodeWithSelector(ITemplateRegistry.TemplateClosedForClasses.selector, id, status, TIME + 1 days);
    }

    function test_checkClass_expired_boundary() external {
        vm.warp(TIME + 1 days - 1);
        registry.checkClass(id, _values(15));

        vm.warp(TIME + 1 days);
        vm.expectRevert(_closedForClasses(ITemplateRegistry.Status.APPROVED));
        registry.checkClass(id, _values(15));
    }

    function test_checkUnit_expired() external {
        vm.warp(TIME + 1000 days);
        registry.checkUnit(id, _values(5, 0));
    }

    function test_checks_byStatus() external {
        registry.checkClass(id, _values(15));
        registry.checkUnit(id, _values(5, 0));

        _setStatus(id, ITemplateRegistry.Status.DEPRECATED);
        vm.expectRevert(_closedForClasses(ITemplateRegistry.Status.DEPRECATED));
        registry.checkClass(id, _values(15));
        registry.checkUnit(id, _values(5, 0));

        _setStatus(id, ITemplateRegistry.Status.APPROVED);
        registry.checkClass(id, _values(15));

        _setStatus(id, ITemplateRegistry.Status.REVOKED);
        vm.expectRevert(_closedForClasses(ITemplateRegistry.Status.REVOKED));
        registry.checkClass(id, _values(15));
        vm.expectRevert(
            abi.encodeWithSelector(
                ITemplateRegistry.TemplateClosedForUnits.selector, id, ITemplateRegistry.Status.REVOKED
            )
        );
        registry.checkUnit(id, _values(5, 0));
    }

    function test_checkClass_valueCount() external {
        vm.expectRevert(abi.encodeWithSelector(ITemplateRegistry.ValueCount.selector, 1, 0));
        registry.checkClass(id, new uint256[](0));

        vm.expectRevert(abi.encodeWithSelector(ITemplateRegistry.ValueCount.selector, 1, 2));
        registry.checkClass(id, _values(15, 15));
    }

    function test_checkClass_value_boundary() external {
        registry.checkClass(id, _values(10));
        registry.checkClass(id, _values(20));

        vm.expectRevert(abi.encodeWithSelector(ITemplateRegistry.ValueOutOfBounds.selector, word("fee"), 9, 10, 20));
        registry.checkClass(id, _values(9));

        vm.expectRevert(abi.encodeWithSelector(ITemplateRegistry.ValueOutOfBounds.selector, word("fee"), 21, 10, 20));
        registry.checkClass(id, _values(21));
    }

    function test_checkUnit_valueCount() external {
        vm.expectRevert(abi.encodeWithSelector(ITemplateRegistry.ValueCount.selector, 2, 1));
        registry.checkUnit(id, _values(5));
    }

    function test_checkUnit_value_boundary() external {
        registry.checkUnit(id, _values(5, 0));
        registry.checkUnit(id, _values(5, type(uint256).max));

        vm.expectRevert(abi.encodeWithSelector(ITemplateRegistry.ValueOutOfBounds.selector, word("size"), 4, 5, 5));
        registry.checkUnit(id, _values(4, 0));

        vm.expectRevert(abi.encodeWithSelector(ITemplateRegistry.ValueOutOfBounds.selector, word("size"), 6, 5, 5));
        registry.checkUnit(id, _values(6, 0));
    }

    function test_checkLimit_unknownRoute() external {
        vm.expectRevert(abi.encodeWithSelector(ITemplateRegistry.RouteUnknown.selector, id, word("OTHER")));
        registry.checkLimit(id, "OTHER", 150, 3);
    }

    function test_checkLimit_maxAmount_boundary() external {
        registry.checkLimit(id, "PAY", 100, 3);
        registry.checkLimit(id, "PAY", 200, 3);

        vm.expectRevert(
            abi.encodeWithSelector(ITemplateRegistry.MaxAmountOutOfBounds.selector, word("PAY"), 99, 100, 200)
        );
        registry.checkLimit(id, "PAY", 99, 3);

        vm.expectRevert(
            abi.encodeWithSelector(ITemplateRegistry.MaxAmountOutOfBounds.selector, word("PAY"), 201, 100, 200)
        );
        registry.checkLimit(id, "PAY", 201, 3);
    }

    function test_checkLimit_slope_boundary() external {
        registry.checkLimit(id, "PAY", 150, 3);
        registry.checkLimit(id, "PAY", 150, 4);

        vm.expectRevert(abi.encodeWithSelector(ITemplateRegistry.SlopeOutOfBounds.selector, word("PAY"), 2, 3, 4));
        registry.checkLimit(id, "PAY", 150, 2);

        vm.expectRevert(abi.encodeWithSelector(ITemplateRegistry.SlopeOutOfBounds.selector, word("PAY"), 5, 3, 4));
        registry.checkLimit(id, "PAY", 150, 5);
    }

    function test_checkLimit_unlimited_boundary() external {
        registry.checkLimit(id, "FUND", type(uint256).max, 0);
        registry.checkLimit(id, "FUND", type(uint256).max - 1, 1);

        vm.expectRevert(abi.encodeWithSelector(ITemplateRegistry.UnlimitedWithSlope.selector, word("FUND"), 1));
        registry.checkLimit(id, "FUND", type(uint256).max, 1);
    }

    function test_checkLimit_neverFills_boundary() external {
        registry.checkLimit(id, "FUND", 1, 1);

        vm.expectRevert(abi.encodeWithSelector(ITemplateRegistry.LimitNeverFills.selector, word("FUND"), 0, 1));
        registry.checkLimit(id, "FUND", 0, 1);

        vm.expectRevert(abi.encodeWithSelector(ITemplateRegistry.LimitNeverFills.selector, word("FUND"), 1, 0));
        registry.checkLimit(id, "FUND", 1, 0);

        vm.expectRevert(
            abi.encodeWithSelector(ITemplateRegistry.LimitNeverFills.selector, word("FUND"), type(uint256).max - 1, 0)
        );
        registry.checkLimit(id, "FUND", type(uint256).max - 1, 0);
    }

    /// @dev One limit of a list decides as it does alone, wherever it stands.
    function testFuzz_checkLimits(uint256 maxAmount, uint256 slope, uint256 position) external view {
        maxAmount = bound(maxAmount, 98, 202);
        slope = bound(slope, 2, 5);
        position = bound(position, 0, 2);

        IHaloFactory.Limit[] memory limits = new IHaloFactory.Limit[](3);
        for (uint256 i = 0; i < 3; ++i) {
            limits[i] = IHaloFactory.Limit("PAY", address(0), address(0), 150, 3, 0, 0);
        }
        limits[position].maxAmount = maxAmount;
        limits[position].slope = slope;

        (bool alone, bytes memory reasonAlone) =
            address(registry).staticcall(abi.encodeCall(ITemplateRegistry.checkLimit, (id, "PAY", maxAmount, slope)));
        (bool among, bytes memory reasonAmong) =
            address(registry).staticcall(abi.encodeCall(ITemplateRegistry.checkLimits, (id, limits)));

        assertEq(alone, maxAmount >= 100 && maxAmount <= 200 && slope >= 3 && slope <= 4);
        assertEq(among, alone);
        assertEq(reasonAmong, reasonAlone);
    }
}
