// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";

import {BeamState} from "../../src/configurator/BeamState.sol";
import {IBeamState} from "../../src/configurator/interfaces/IBeamState.sol";
import {HaloFactory} from "../../src/factory/HaloFactory.sol";
import {IHaloFactory} from "../../src/factory/interfaces/IHaloFactory.sol";
import {ITemplateRegistry} from "../../src/factory/interfaces/ITemplateRegistry.sol";
import {ALMProxy} from "../../src/pau/ALMProxy.sol";
import {AccessControls} from "../../src/pau/AccessControls.sol";
import {AdministeredAgent} from "../../src/pau/AdministeredAgent.sol";
import {Controller} from "../../src/pau/Controller.sol";
import {RateLimits} from "../../src/pau/RateLimits.sol";
import {IController} from "../../src/pau/interfaces/IController.sol";
import {IEnumerableIntegrations} from "../../src/pau/interfaces/IEnumerableIntegrations.sol";

import {FactoryTestBase} from "./support/FactoryTestBase.sol";
import {TestLedger, TestModule, TestNote} from "./support/TestModule.sol";

/**************************************************************************************************/
/*** Governance and Halos                                                                       ***/
/**************************************************************************************************/

contract HaloFactoryGovernanceFailureTests is FactoryTestBase {
    function _expectZero(address[6] memory a) internal {
        assertCreationReverts(
            type(HaloFactory).creationCode,
            abi.encode(a[0], a[1], a[2], a[3], a[4], a[5]),
            errorOf(IHaloFactory.ZeroAddress.selector)
        );
    }

    function test_constructor_zeroAddress() external {
        for (uint256 i = 0; i < 6; ++i) {
            address[6] memory arguments = [anyone, anyone, anyone, anyone, anyone, anyone];
            arguments[i] = address(0);
            _expectZero(arguments);
        }
    }

    function test_setAdminAllowed_notAdmin() external {
        vm.expectRevert(_missingRole(deployer, ADMIN_ROLE));
        vm.prank(deployer);
        factory.setAdminAllowed(deployer, true);
    }

    function test_setAdminAllowed_zeroAddress() external {
        vm.expectRevert(IHaloFactory.ZeroAddress.selector);
        vm.prank(governance);
        factory.setAdminAllowed(address(0), true);
    }

    function test_deployHalo_notDeployer() external {
        vm.expectRevert(_missingRole(governance, DEPLOYER_ROLE));
        vm.prank(governance);
        factory.deployHalo("beta", governance, MANIFEST);
    }

    function test_deployHalo_zeroGovernance() external {
        vm.expectRevert(IHaloFactory.ZeroAddress.selector);
        vm.prank(deployer);
        factory.deployHalo("beta", address(0), MANIFEST);
    }

    function test_deployHalo_zeroManifest() external {
        vm.expectRevert(IHaloFactory.ZeroManifest.selector);
        vm.prank(deployer);
        factory.deployHalo("beta", governance, 0);
    }

    function test_deployHalo_exists() external {
        vm.expectRevert(abi.encodeWithSelector(IHaloFactory.HaloExists.selector, HALO));
        vm.prank(deployer);
        factory.deployHalo(HALO, governance, "other manifest");
    }

    function _expectInvalid(bytes32 name) internal {
        vm.expectRevert(abi.encodeWithSelector(IHaloFactory.InvalidName.selector, name));
        vm.prank(deployer);
        factory.deployHalo(name, governance, MANIFEST);
    }

    function test_deployHalo_invalidName() external {
        _expectInvalid("");
        _expectInvalid("Beta");
        _expectInvalid("beta halo");
        _expectInvalid("beta_halo");
        _expectInvalid("beta\nhalo");
        _expectInvalid(unicode"bêta");
        _expectInvalid(bytes32(uint256(0x61)));
        _expectInvalid(hex"626500746100");
    }

    function test_deployHalo_invalidName_boundary() external {
        // The neighbours of each allowed range.
        _expectInvalid("a`");
        _expectInvalid("a{");
        _expectInvalid("a/");
        _expectInvalid("a:");
        _expectInvalid("a,");
        _expectInvalid("a.");

        vm.startPrank(deployer);
        factory.deployHalo("az09-", governance, MANIFEST);
        factory.deployHalo("thirty-two-characters-long-name1", governance, MANIFEST);
        vm.stopPrank();
    }

    /// @dev The rule once more, by bytes in order: allowed ones, then only zeros.
    function testFuzz_deployHalo_names(bytes32 noise, uint256 length) external {
        bytes memory letters = "abcdefghijklmnopqrstuvwxyz0123456789-";
        bytes memory text = new bytes(32);
        length = bound(length, 0, 32);
        for (uint256 i = 0; i < length; ++i) {
            // One byte in sixteen stays what the fuzzer made of it.
            text[i] = uint8(noise[i]) < 16 ? noise[(i + 1) % 32] : letters[uint8(noise[i]) % letters.length];
        }

        bool valid = text[0] != 0;
        bool ended = false;
        for (uint256 i = 0; i < 32; ++i) {
            bytes1 char = text[i];
            if (char == 0) ended = true;
            else if (ended) valid = false;
            else if (!(char >= "a" && char <= "z") && !(char >= "0" && char <= "9") && char != "-") valid = false;
        }

        bytes32 name = abi.decode(text, (bytes32));
        vm.assume(name != HALO);

        if (!valid) vm.expectRevert(abi.encodeWithSelector(IHaloFactory.InvalidName.selector, name));
        vm.prank(deployer);
        factory.deployHalo(name, governance, MANIFEST);
    }
}

contract HaloFactoryGovernanceSuccessTests is FactoryTestBase {
    function test_constructor() external view {
        assertTrue(factory.hasRole(ADMIN_ROLE, governance));
        assertFalse(factory.hasRole(ADMIN_ROLE, address(this)));
        assertFalse(factory.hasRole(DEPLOYER_ROLE, governance));

        assertEq(factory.DEPLOYER_ROLE(), DEPLOYER_ROLE);
        assertEq(factory.registry(), address(registry));
        assertEq(factory.beacon(), address(beacon));
        assertEq(factory.beamState(), address(beamState));
        assertEq(factory.configurator(), address(configurator));
        assertEq(factory.timelock(), address(timelock));
    }

    function test_setAdminAllowed() external {
        assertFalse(factory.adminAllowed(anyone));

        vm.expectEmit(address(factory));
        emit IHaloFactory.AdminAllowedSet(anyone, true);
        vm.prank(governance);
        factory.setAdminAllowed(anyone, true);
        assertTrue(factory.adminAllowed(anyone));

        vm.expectEmit(address(factory));
        emit IHaloFactory.AdminAllowedSet(anyone, false);
        vm.prank(governance);
        factory.setAdminAllowed(anyone, false);
        assertFalse(factory.adminAllowed(anyone));
    }

    function test_deployHalo() external {
        vm.expectEmit(address(factory));
        emit IHaloFactory.HaloDeployed("beta", starAdmin, "its manifest");
        vm.prank(deployer);
        factory.deployHalo("beta", starAdmin, "its manifest");

        assertEq(factory.halo("beta").governance, starAdmin);
        assertEq(factory.halo("beta").manifest, "its manifest");
    }

    function test_reads_unknown() external view {
        assertEq(factory.halo("none").governance, address(0));
        assertEq(factory.class_("none").halo, 0);
        assertEq(factory.unit("none").manifest, 0);
    }

    function testFuzz_ids(bytes32 first, bytes32 second) external view {
        assertEq(factory.classId(first, second), keccak256(bytes.concat(first, second)));
        assertEq(factory.unitId(first, second), keccak256(bytes.concat(first, second)));
    }
}

/**************************************************************************************************/
/*** deployClass                                                                                ***/
/**************************************************************************************************/

contract HaloFactoryDeployClassFailureTests is FactoryTestBase {
    function _expectRefusal(IHaloFactory.ClassRequest memory request, bytes memory reason) internal {
        vm.expectRevert(reason);
        vm.prank(deployer);
        factory.deployClass(request);
    }

    function _expectRefusal(IHaloFactory.ClassRequest memory request, bytes4 selector) internal {
        _expectRefusal(request, abi.encodeWithSelector(selector));
    }

    function test_deployClass_notDeployer() external {
        vm.expectRevert(_missingRole(governance, DEPLOYER_ROLE));
        vm.prank(governance);
        factory.deployClass(_classRequest());
    }

    function test_deployClass_invalidName() external {
        IHaloFactory.ClassRequest memory request = _classRequest();
        request.name = "CLO tranched";
        _expectRefusal(request, abi.encodeWithSelector(IHaloFactory.InvalidName.selector, request.name));
    }

    function test_deployClass_zeroManifest() external {
        IHaloFactory.ClassRequest memory request = _classRequest();
        request.manifest = 0;
        _expectRefusal(request, IHaloFactory.ZeroManifest.selector);
    }

    function test_deployClass_unknownHalo() external {
        IHaloFactory.ClassRequest memory request = _classRequest();
        request.halo = "beta";
        _expectRefusal(request, abi.encodeWithSelector(IHaloFactory.HaloUnknown.selector, word("beta")));
    }

    function test_deployClass_exists() external {
        IHaloFactory.ClassRequest memory request = _classRequest();
        (bytes32 class,) = _deployClass(request);
        request.manifest = "another manifest";
        request.template = _registerTemplate(2, type(RateLimits).creationCode);

        _expectRefusal(request, abi.encodeWithSelector(IHaloFactory.ClassExists.selector, class));
    }

    function test_deployClass_noAdmins() external {
        IHaloFactory.ClassRequest memory request = _classRequest();
        request.admins = new address[](0);
        _expectRefusal(request, IHaloFactory.NoAdmins.selector);
    }

    function test_deployClass_noActors() external {
        IHaloFactory.ClassRequest memory request = _classRequest();
        request.actors = new address[](0);
        _expectRefusal(request, IHaloFactory.NoActors.selector);
    }

    function test_deployClass_adminNotAllowed() external {
        IHaloFactory.ClassRequest memory request = _classRequest();
        request.admins = _list(starAdmin, anyone);
        _expectRefusal(request, abi.encodeWithSelector(IHaloFactory.AdminNotAllowed.selector, anyone));

        vm.startPrank(governance);
        factory.setAdminAllowed(starAdmin, false);
        factory.setAdminAllowed(anyone, true);
        vm.stopPrank();
        _expectRefusal(request, abi.encodeWithSelector(IHaloFactory.AdminNotAllowed.selector, starAdmin));
    }

    function test_deployClass_zeroAddress() external {
        IHaloFactory.ClassRequest memory request = _classRequest();
        request.admins = _list(starAdmin, address(0));
        _expectRefusal(request, IHaloFactory.ZeroAddress.selector);

        request = _classRequest();
        request.actors = _list(operator, address(0));
        _expectRefusal(request, IHaloFactory.ZeroAddress.selector);

        request = _classRequest();
        request.revokers = _list(address(0));
        _expectRefusal(request, IHaloFactory.ZeroAddress.selector);

        request = _classRequest();
        request.cBeam = address(0);
        _expectRefusal(request, IHaloFactory.ZeroAddress.selector);
    }

    function test_deployClass_duplicate() external {
        IHaloFactory.ClassRequest memory request = _classRequest();
        request.admins = _list(starAdmin, starAdmin);
        _expectRefusal(request, abi.encodeWithSelector(IHaloFactory.DuplicateAccount.selector, starAdmin));

        request = _classRequest();
        request.actors = _list(operator, operator);
        _expectRefusal(request, abi.encodeWithSelector(IHaloFactory.DuplicateAccount.selector, operator));

        request = _classRequest();
        request.revokers = _list(freezer, freezer);
        _expectRefusal(request, abi.encodeWithSelector(IHaloFactory.DuplicateAccount.selector, freezer));
    }

    /// @dev Neither the caller, nor another deployer, nor the factory, even where governance
    ///      allowed it as an admin.
    function test_deployClass_deployerWantsRole() external {
        address other = makeAddr("other deployer");
        address[3] memory accounts = [deployer, other, address(factory)];

        vm.startPrank(governance);
        factory.grantRole(DEPLOYER_ROLE, other);
        for (uint256 i = 0; i < 3; ++i) {
            factory.setAdminAllowed(accounts[i], true);
        }
        vm.stopPrank();

        for (uint256 i = 0; i < 3; ++i) {
            bytes memory refusal = abi.encodeWithSelector(IHaloFactory.DeployerNotAllowed.selector, accounts[i]);

            IHaloFactory.ClassRequest memory request = _classRequest();
            request.admins = _list(starAdmin, accounts[i]);
            _expectRefusal(request, refusal);

            request = _classRequest();
            request.actors = _list(operator, accounts[i]);
            _expectRefusal(request, refusal);

            request = _classRequest();
            request.revokers = _list(accounts[i]);
            _expectRefusal(request, refusal);

            request = _classRequest();
            request.cBeam = accounts[i];
            _expectRefusal(request, refusal);
        }
    }

    function test_deployClass_template() external {
        IHaloFactory.ClassRequest memory request = _classRequest();
        request.template = "none";
        _expectRefusal(request, abi.encodeWithSelector(ITemplateRegistry.TemplateUnknown.selector, word("none")));

        request = _classRequest();
        request.values[0] = 101;
        _expectRefusal(
            request, abi.encodeWithSelector(ITemplateRegistry.ValueOutOfBounds.selector, word("fee"), 101, 1, 100)
        );

        vm.prank(governance);
        registry.setStatus(template, ITemplateRegistry.Status.DEPRECATED);
        _expectRefusal(
            _classRequest(),
            abi.encodeWithSelector(
                ITemplateRegistry.TemplateClosedForClasses.selector,
                template,
                ITemplateRegistry.Status.DEPRECATED,
                TIME + 365 days
            )
        );
    }

    function test_deployClass_templateExpired_boundary() external {
        vm.warp(TIME + 365 days);
        _expectRefusal(
            _classRequest(),
            abi.encodeWithSelector(
                ITemplateRegistry.TemplateClosedForClasses.selector,
                template,
                ITemplateRegistry.Status.APPROVED,
                TIME + 365 days
            )
        );

        vm.warp(TIME + 365 days - 1);
        _deployClass(_classRequest());
    }

    function test_deployClass_templateWithoutBlock() external {
        ITemplateRegistry.Spec memory spec = _spec(2, type(RateLimits).creationCode);
        spec.components[4].name = "AGENT";
        vm.prank(governance);
        bytes32 incomplete = registry.registerTemplate(spec);

        IHaloFactory.ClassRequest memory request = _classRequest();
        request.template = incomplete;
        _expectRefusal(
            request,
            abi.encodeWithSelector(ITemplateRegistry.ComponentUnknown.selector, incomplete, word("ADMINISTERED_AGENT"))
        );
    }

    function test_deployClass_controllerCallFails() external {
        bytes[] memory calls = new bytes[](1);
        calls[0] = abi.encodeCall(IController.removeIntegrations, (new bytes32[](1)));
        IHaloFactory.ClassRequest memory request = _classRequest();
        request.data = abi.encode(calls);

        _expectRefusal(
            request, abi.encodeWithSelector(IEnumerableIntegrations.IntegrationNotFound.selector, bytes32(0))
        );
    }

    function test_deployClass_limit_boundary() external {
        IHaloFactory.ClassRequest memory request = _classRequest();
        request.limits = new IHaloFactory.Limit[](1);
        request.limits[0] = IHaloFactory.Limit("PAY", address(0), address(0), 1e12 + 1, 1, 0, 0);
        _expectRefusal(
            request,
            abi.encodeWithSelector(
                ITemplateRegistry.MaxAmountOutOfBounds.selector,
                word("PAY"),
                uint256(1e12 + 1),
                uint256(1),
                uint256(1e12)
            )
        );

        request.limits[0].maxAmount = 1e12;
        _deployClass(request);
    }

    function test_deployClass_limitRouteNotInModule() external {
        IHaloFactory.ClassRequest memory request = _classRequest();
        request.limits = new IHaloFactory.Limit[](1);
        request.limits[0] = IHaloFactory.Limit("PAY_AGAIN", address(0), address(0), 1, 1, 0, 0);
        _expectRefusal(request, abi.encodeWithSelector(TestModule.UnknownRoute.selector, word("PAY_AGAIN")));
    }

    /// @dev A route of the Class's own takes no other RateLimits, a route of a Prime not none. It
    ///      cannot name the Class's own either: their address commits to the request.
    function test_deployClass_limitTarget() external {
        IHaloFactory.ClassRequest memory request = _classRequest();
        (IHaloFactory.Pau memory pau,,) = factory.predictClass(request);
        request.limits = new IHaloFactory.Limit[](1);

        request.limits[0] = IHaloFactory.Limit("PAY", primeRateLimits, address(0), 1, 1, 0, 0);
        _expectRefusal(request, abi.encodeWithSelector(IHaloFactory.LimitTarget.selector, word("PAY"), primeRateLimits));
        request.limits[0] = IHaloFactory.Limit("FUND", address(0), address(0), 1, 1, 0, 0);
        _expectRefusal(request, abi.encodeWithSelector(IHaloFactory.LimitTarget.selector, word("FUND"), address(0)));

        request.limits[0] = IHaloFactory.Limit("FUND", pau.rateLimits, address(0), 1, 1, 0, 0);
        (IHaloFactory.Pau memory other,,) = factory.predictClass(request);
        assertNotEq(other.rateLimits, pau.rateLimits);
    }

    function test_deployClass_duplicateLimit() external {
        IHaloFactory.ClassRequest memory request = _classRequest();
        request.limits = new IHaloFactory.Limit[](2);
        request.limits[0] = IHaloFactory.Limit("PAY", address(0), makeAddr("same"), 1, 1, 0, 0);
        request.limits[1] = IHaloFactory.Limit("PAY", address(0), makeAddr("same"), 2, 2, 0, 0);
        _expectRefusal(request, abi.encodeWithSelector(IHaloFactory.DuplicateLimit.selector, word("PAY"), address(0)));

        request.limits[1].subject = makeAddr("another");
        _deployClass(request);
    }

    function test_deployClass_integrationNotOnBeacon() external {
        vm.prank(governance);
        beacon.removeIntegration("TRANSFER_ASSET_FACET");

        _expectRefusal(
            _classRequest(),
            abi.encodeWithSelector(IEnumerableIntegrations.IntegrationNotFound.selector, word("TRANSFER_ASSET_FACET"))
        );
    }
}

contract HaloFactoryDeployClassSuccessTests is FactoryTestBase {
    /// @dev What the routes of the test module mean: PAY names somebody, FUND is a Prime's.
    function _expectedInits(IHaloFactory.ClassRequest memory request, address[] memory blocks)
        internal
        view
        returns (IHaloFactory.Init[] memory inits)
    {
        (IHaloFactory.Pau memory pau,,) = factory.predictClass(request);
        inits = new IHaloFactory.Init[](request.limits.length);

        for (uint256 i = 0; i < inits.length; ++i) {
            IHaloFactory.Limit memory limit = request.limits[i];
            bool prime = limit.route == "FUND";
            inits[i] = IHaloFactory.Init({
                route: limit.route,
                key: prime
                    ? keccak256(abi.encode("LIMIT_TEST_CLASS_FUND", blocks[0]))
                    : keccak256(abi.encode("LIMIT_TEST_CLASS_PAY", blocks[0], limit.subject)),
                rateLimits: prime ? limit.rateLimits : pau.rateLimits,
                maxAmount: limit.maxAmount,
                slope: limit.slope,
                firstMaxAmount: limit.firstMaxAmount,
                firstSlope: limit.firstSlope
            });
        }
    }

    function _expectDeployment(IHaloFactory.ClassRequest memory request, bool scheduled) internal {
        (IHaloFactory.Pau memory pau, address[] memory blocks,) = factory.predictClass(request);

        vm.expectEmit(address(factory));
        emit IHaloFactory.ClassDeployed({
            class: factory.classId(request.halo, request.name),
            halo: request.halo,
            template: request.template,
            request: request,
            pau: pau,
            blocks: blocks,
            inits: _expectedInits(request, blocks),
            operation: _classOperation(request).id,
            scheduled: scheduled
        });
    }

    function test_deployClass() external {
        IHaloFactory.ClassRequest memory request = _classRequest();
        IHaloFactory.Operation memory operation = _classOperation(request);
        (IHaloFactory.Pau memory predicted, address[] memory blocks,) = factory.predictClass(request);

        _expectDeployment(request, true);
        (bytes32 class, IHaloFactory.Pau memory pau) = _deployClass(request);

        assertEq(class, keccak256(abi.encode(HALO, CLASS_NAME)));
        assertEq(keccak256(abi.encode(pau)), keccak256(abi.encode(predicted)));

        IHaloFactory.ClassRecord memory record = factory.class_(class);
        assertEq(record.halo, HALO);
        assertEq(record.template, template);
        assertEq(record.manifest, MANIFEST);
        assertEq(keccak256(abi.encode(record.pau)), keccak256(abi.encode(pau)));
        assertEq(record.cBeam, govOps);
        assertEq(record.units, 0);
        assertFalse(record.activated);
        assertFalse(record.stopped);

        // The module's block, byte for byte with its arguments.
        assertEq(TestLedger(blocks[0]).operator(), pau.almProxy);
        assertEq(TestLedger(blocks[0]).fee(), 25);

        // Scheduled with the least delay, counted from now.
        assertTrue(timelock.isOperationPending(operation.id));
        assertEq(timelock.getTimestamp(operation.id), TIME + DELAY);

        // Prediction still answers the same.
        (predicted, blocks,) = factory.predictClass(request);
        assertEq(keccak256(abi.encode(pau)), keccak256(abi.encode(predicted)));
        assertEq(_classOperation(request).id, operation.id);
    }

    /// @dev Every block is CREATE2 from the stored code with its documented arguments and salt, by
    ///      the factory.
    function test_deployClass_addresses() external {
        (bytes32 class, IHaloFactory.Pau memory pau) = _deployClass(_classRequest());
        bytes memory admin = abi.encode(address(factory));

        _assertBlock(pau.almProxy, class, "ALM_PROXY", bytes.concat(type(ALMProxy).creationCode, admin));
        _assertBlock(
            pau.accessControls, class, "ACCESS_CONTROLS", bytes.concat(type(AccessControls).creationCode, admin)
        );
        _assertBlock(pau.rateLimits, class, "RATE_LIMITS", bytes.concat(type(RateLimits).creationCode, admin));
        _assertBlock(
            pau.controller,
            class,
            "CONTROLLER",
            bytes.concat(
                type(Controller).creationCode,
                abi.encode(pau.accessControls, address(beacon), pau.almProxy, pau.rateLimits)
            )
        );
        _assertBlock(pau.agent, class, "ADMINISTERED_AGENT", bytes.concat(type(AdministeredAgent).creationCode, admin));
    }

    function _assertBlock(address account, bytes32 class, bytes32 name, bytes memory initCode) internal view {
        assertEq(
            account,
            vm.computeCreate2Address(
                keccak256(abi.encode(class, name, keccak256(abi.encode(_classRequest())))),
                keccak256(initCode),
                address(factory)
            )
        );
        assertGt(account.code.length, 0);
    }

    function test_deployClass_roles() external {
        IHaloFactory.ClassRequest memory request = _classRequest();
        address secondAdmin = makeAddr("second admin");
        vm.prank(governance);
        factory.setAdminAllowed(secondAdmin, true);
        request.admins = _list(starAdmin, secondAdmin);
        request.actors = _list(operator, makeAddr("second operator"));
        request.revokers = _list(freezer, makeAddr("second freezer"));

        (, IHaloFactory.Pau memory pau) = _deployClass(request);

        address[3] memory blocks = [pau.almProxy, pau.accessControls, pau.rateLimits];
        for (uint256 i = 0; i < 3; ++i) {
            assertTrue(IAccessControl(blocks[i]).hasRole(ADMIN_ROLE, starAdmin));
            assertTrue(IAccessControl(blocks[i]).hasRole(ADMIN_ROLE, secondAdmin));
            assertEq(IAccessControl(blocks[i]).hasRole(ADMIN_ROLE, address(configurator)), i != 0);
            assertFalse(IAccessControl(blocks[i]).hasRole(ADMIN_ROLE, address(factory)));
            assertFalse(IAccessControl(blocks[i]).hasRole(ADMIN_ROLE, deployer));
        }

        assertTrue(IAccessControl(pau.almProxy).hasRole(CONTROLLER_ROLE, pau.controller));
        assertTrue(IAccessControl(pau.rateLimits).hasRole(CONTROLLER_ROLE, pau.controller));

        AccessControls accessControls = AccessControls(pau.accessControls);
        assertEq(accessControls.getRoleMemberCount(ADMIN_ROLE), 3);
        assertEq(accessControls.getRoleMemberCount(ALLOCATOR_ROLE), 1);
        assertEq(accessControls.getRoleMember(ALLOCATOR_ROLE, 0), pau.agent);

        AdministeredAgent agent = AdministeredAgent(payable(pau.agent));
        assertEq(agent.adminCount(), 2);
        assertEq(agent.actorCount(), 2);
        assertEq(agent.revokerCount(), 2);
        assertEq(agent.grantorCount(), 0);
        assertTrue(agent.getIsAdmin(starAdmin));
        assertTrue(agent.getIsActor(operator));
        assertTrue(agent.getIsRevoker(freezer));
        assertFalse(agent.getIsAdmin(address(factory)));

        Controller controller = Controller(payable(pau.controller));
        assertEq(controller.accessControls(), pau.accessControls);
        assertEq(controller.beacon(), address(beacon));
        assertEq(controller.proxy(), pau.almProxy);
        assertEq(controller.rateLimits(), pau.rateLimits);
        assertEq(controller.integrations().length, 1);
        assertEq(controller.integrations()[0].config.facet, address(transferFacet));
    }

    /// @dev One operation registers the PAU and prepares what all Units share.
    function test_deployClass_limits() external {
        IHaloFactory.ClassRequest memory request = _classRequest();
        request.limits = new IHaloFactory.Limit[](3);
        request.limits[0] = IHaloFactory.Limit("PAY", address(0), makeAddr("first"), 1e9, 11_574, 0, 0);
        request.limits[1] = IHaloFactory.Limit("PAY", address(0), makeAddr("second"), 3e9, 11_575, 0, 0);
        request.limits[2] = IHaloFactory.Limit("FUND", primeRateLimits, address(0), 2e9, 23_148, 0, 0);
        (, address[] memory blocks,) = factory.predictClass(request);
        IHaloFactory.Init[] memory inits = _expectedInits(request, blocks);
        IHaloFactory.Operation memory operation = _classOperation(request);

        _expectDeployment(request, true);
        (, IHaloFactory.Pau memory pau) = _deployClass(request);

        assertEq(operation.payloads.length, 6);
        assertEq(operation.payloads[2], abi.encodeCall(IBeamState.addCBeam, (govOps)));
        skip(DELAY);
        _execute(operation);

        for (uint256 i = 0; i < inits.length; ++i) {
            IBeamState.DefaultRateLimits memory init = beamState.getInitRateLimits(inits[i].key, inits[i].rateLimits);
            assertEq(init.maxAmount, request.limits[i].maxAmount);
            assertEq(init.slope, request.limits[i].slope);
        }
        assertEq(inits[0].rateLimits, pau.rateLimits);
        assertEq(inits[2].rateLimits, primeRateLimits);
    }

    /// @dev What the module asks for is done in the factory's name while it is an admin, and not a
    ///      moment later.
    function test_deployClass_controllerCalls() external {
        bytes32[] memory ids = new bytes32[](1);
        ids[0] = "TRANSFER_ASSET_FACET";
        bytes[] memory calls = new bytes[](1);
        calls[0] = abi.encodeCall(IController.removeIntegrations, (ids));
        IHaloFactory.ClassRequest memory request = _classRequest();
        request.data = abi.encode(calls);

        (, IHaloFactory.Pau memory pau) = _deployClass(request);

        assertEq(IEnumerableIntegrations(pau.controller).integrations().length, 0);
        vm.prank(address(factory));
        vm.expectRevert(abi.encodeWithSelector(IController.NotAdmin.selector, address(factory)));
        IController(pau.controller).removeIntegrations(ids);
    }

    function test_deployClass_withoutIntegrations() external {
        ITemplateRegistry.Spec memory spec = _spec(2, type(RateLimits).creationCode);
        spec.integrations = new bytes32[](0);
        vm.prank(governance);
        bytes32 bare = registry.registerTemplate(spec);

        IHaloFactory.ClassRequest memory request = _classRequest();
        request.template = bare;
        (, IHaloFactory.Pau memory pau) = _deployClass(request);

        assertEq(Controller(payable(pau.controller)).integrations().length, 0);
    }

    /// @dev A template may name the same code for two parts; they still are two contracts.
    function test_deployClass_sameCodeTwice() external {
        ITemplateRegistry.Spec memory spec = _spec(2, type(RateLimits).creationCode);
        spec.components[1].codeHash = spec.components[0].codeHash;
        vm.prank(governance);
        bytes32 twice = registry.registerTemplate(spec);

        IHaloFactory.ClassRequest memory request = _classRequest();
        request.template = twice;
        (IHaloFactory.Pau memory pau,,) = factory.predictClass(request);

        assertTrue(pau.almProxy != pau.accessControls);
    }

    function test_deployClass_notProposer() external {
        vm.prank(governance);
        timelock.revokeRole(PROPOSER_ROLE, address(factory));

        IHaloFactory.ClassRequest memory request = _classRequest();
        IHaloFactory.Operation memory operation = _classOperation(request);

        _expectDeployment(request, false);
        _deployClass(request);
        assertFalse(timelock.isOperation(operation.id));

        _schedule(council, operation);
        assertTrue(timelock.isOperationPending(operation.id));
    }

    function test_deployClass_timelockPaused() external {
        vm.prank(council);
        timelock.pause();

        IHaloFactory.ClassRequest memory request = _classRequest();

        _expectDeployment(request, false);
        _deployClass(request);
        assertFalse(timelock.isOperation(_classOperation(request).id));
    }

    /// @dev The id is known beforehand; whoever may propose may be early, and must not be able to
    ///      stop the deployment.
    function test_deployClass_scheduledBefore() external {
        IHaloFactory.ClassRequest memory request = _classRequest();
        IHaloFactory.Operation memory operation = _classOperation(request);

        _schedule(council, operation);
        skip(1 days);

        _expectDeployment(request, true);
        _deployClass(request);
        assertEq(timelock.getTimestamp(operation.id), TIME + DELAY);
    }

    function test_deployClass_followsLiveDelay() external {
        vm.prank(governance);
        timelock.updateDelayImmediately(20 days);

        IHaloFactory.ClassRequest memory request = _classRequest();
        _deployClass(request);
        assertEq(timelock.getTimestamp(_classOperation(request).id), TIME + 20 days);
    }

    function test_deployClass_secondHaloAndSecondClass() external {
        vm.prank(deployer);
        factory.deployHalo("beta", governance, MANIFEST);

        IHaloFactory.ClassRequest memory request = _classRequest();
        (bytes32 first,) = _deployClass(request);
        request.halo = "beta";
        (bytes32 second,) = _deployClass(request);
        request.name = "other";
        (bytes32 third,) = _deployClass(request);

        assertNotEq(first, second);
        assertNotEq(second, third);
    }

    function test_classOperation() external view {
        IHaloFactory.ClassRequest memory request = _classRequest();
        (IHaloFactory.Pau memory pau,,) = factory.predictClass(request);
        IHaloFactory.Operation memory operation = _classOperation(request);

        assertEq(operation.targets.length, 3);
        assertEq(operation.values, new uint256[](3));
        for (uint256 i = 0; i < 3; ++i) {
            assertEq(operation.targets[i], address(beamState));
        }
        assertEq(operation.payloads[0], abi.encodeCall(BeamState.addRateLimits, (pau.rateLimits)));
        assertEq(operation.payloads[1], abi.encodeCall(BeamState.addController, (pau.controller)));
        assertEq(operation.payloads[2], abi.encodeCall(BeamState.addCBeam, (govOps)));
        assertEq(operation.predecessor, 0);
        assertEq(operation.salt, keccak256(abi.encode(factory.classId(HALO, CLASS_NAME), MANIFEST)));
        assertEq(
            operation.id,
            timelock.hashOperationBatch(
                operation.targets, operation.values, operation.payloads, operation.predecessor, operation.salt
            )
        );
    }
}

/**************************************************************************************************/
/*** deployUnit                                                                                 ***/
/**************************************************************************************************/

contract HaloFactoryDeployUnitFailureTests is FactoryTestBase {
    bytes32 internal class;
    IHaloFactory.Pau internal pau;

    function setUp() public override {
        super.setUp();
        (class, pau) = _deployClass(_classRequest());
    }

    function _expectRefusal(IHaloFactory.UnitRequest memory request, bytes memory reason) internal {
        vm.expectRevert(reason);
        vm.prank(deployer);
        factory.deployUnits(_list(request));
    }

    function test_deployUnit_notDeployer() external {
        IHaloFactory.UnitRequest memory request = _unitRequest();

        vm.expectRevert(_missingRole(governance, DEPLOYER_ROLE));
        vm.prank(governance);
        factory.deployUnits(_list(request));
    }

    function test_deployUnit_invalidName() external {
        IHaloFactory.UnitRequest memory request = _unitRequest();
        request.name = "Senior";
        _expectRefusal(request, abi.encodeWithSelector(IHaloFactory.InvalidName.selector, request.name));
    }

    function test_deployUnit_zeroManifest() external {
        IHaloFactory.UnitRequest memory request = _unitRequest();
        request.manifest = 0;
        _expectRefusal(request, abi.encodeWithSelector(IHaloFactory.ZeroManifest.selector));
    }

    function test_deployUnit_unknownClass() external {
        IHaloFactory.UnitRequest memory request = _unitRequest();
        request.class = factory.classId(HALO, "other");

        _expectRefusal(request, abi.encodeWithSelector(IHaloFactory.ClassUnknown.selector, request.class));
    }

    function test_deployUnit_exists() external {
        (bytes32 unit,) = _deployUnit(_unitRequest());
        IHaloFactory.UnitRequest memory request = _unitRequest();
        request.values[0] += 1;

        _expectRefusal(request, abi.encodeWithSelector(IHaloFactory.UnitExists.selector, unit));
    }

    function test_deployUnit_value_boundary() external {
        IHaloFactory.UnitRequest memory request = _unitRequest();
        request.values[0] = 1e6 - 1;
        _expectRefusal(
            request,
            abi.encodeWithSelector(ITemplateRegistry.ValueOutOfBounds.selector, word("size"), 1e6 - 1, 1e6, 1e12)
        );

        request.values[0] = 1e6;
        _deployUnit(request);
    }

    function test_deployUnit_templateRevoked() external {
        vm.prank(governance);
        registry.setStatus(template, ITemplateRegistry.Status.REVOKED);

        _expectRefusal(
            _unitRequest(),
            abi.encodeWithSelector(
                ITemplateRegistry.TemplateClosedForUnits.selector, template, ITemplateRegistry.Status.REVOKED
            )
        );
    }

    function test_deployUnit_limit_boundary() external {
        IHaloFactory.UnitRequest memory request = _unitRequest();
        request.limits[1].maxAmount = 1e12 + 1;
        _expectRefusal(
            request,
            abi.encodeWithSelector(ITemplateRegistry.MaxAmountOutOfBounds.selector, word("FUND"), 1e12 + 1, 1, 1e12)
        );

        request.limits[1].maxAmount = 1e12;
        request.limits[1].slope = 1e8 + 1;
        _expectRefusal(
            request, abi.encodeWithSelector(ITemplateRegistry.SlopeOutOfBounds.selector, word("FUND"), 1e8 + 1, 1, 1e8)
        );

        request.limits[1].slope = 1e8;
        _deployUnit(request);
    }

    function test_deployUnit_routeNotInTemplate() external {
        IHaloFactory.UnitRequest memory request = _unitRequest();
        request.limits[0].route = "OTHER";
        _expectRefusal(
            request, abi.encodeWithSelector(ITemplateRegistry.RouteUnknown.selector, template, word("OTHER"))
        );
    }

    function test_deployUnit_routeNotInModule() external {
        ITemplateRegistry.Spec memory spec = _spec(2, type(RateLimits).creationCode);
        spec.limitBounds[0].route = "OTHER";
        vm.prank(governance);
        bytes32 wider = registry.registerTemplate(spec);

        IHaloFactory.ClassRequest memory classRequest = _classRequest();
        classRequest.name = "other";
        classRequest.template = wider;
        _deployClass(classRequest);

        IHaloFactory.UnitRequest memory request = _unitRequest();
        request.class = factory.classId(HALO, "other");
        request.limits[0].route = "OTHER";
        _expectRefusal(request, abi.encodeWithSelector(TestModule.UnknownRoute.selector, word("OTHER")));
    }

    function _expectLimitTarget(uint256 index, address rateLimits) internal {
        IHaloFactory.UnitRequest memory request = _unitRequest();
        request.limits[index].rateLimits = rateLimits;
        bytes memory refusal =
            abi.encodeWithSelector(IHaloFactory.LimitTarget.selector, request.limits[index].route, rateLimits);

        _expectRefusal(request, refusal);
        vm.expectRevert(refusal);
        factory.predictUnits(template, pau, _list(request));
    }

    function test_deployUnit_limitTarget() external {
        // A route of the Class's own names no RateLimits, not even its own.
        _expectLimitTarget(0, primeRateLimits);
        _expectLimitTarget(0, pau.rateLimits);

        // A route of a Prime names the Prime's: never all of them, never the Class's own.
        _expectLimitTarget(1, address(0));
        _expectLimitTarget(1, pau.rateLimits);
    }

    function test_deployUnit_duplicateLimit() external {
        IHaloFactory.UnitRequest memory request = _unitRequest();
        request.limits[1] = request.limits[0];
        _expectRefusal(request, abi.encodeWithSelector(IHaloFactory.DuplicateLimit.selector, word("PAY"), address(0)));

        // Two routes with one key are the same limit.
        request = _unitRequest();
        request.limits[1] = IHaloFactory.Limit({
            route: "PAY_AGAIN",
            rateLimits: address(0),
            subject: address(0),
            maxAmount: 1,
            slope: 1,
            firstMaxAmount: 0,
            firstSlope: 0
        });
        _expectRefusal(
            request, abi.encodeWithSelector(IHaloFactory.DuplicateLimit.selector, word("PAY_AGAIN"), address(0))
        );

        request = _unitRequest();
        request.limits[0] = request.limits[1];
        _expectRefusal(
            request, abi.encodeWithSelector(IHaloFactory.DuplicateLimit.selector, word("FUND"), primeRateLimits)
        );
    }
}

contract HaloFactoryDeployUnitSuccessTests is FactoryTestBase {
    bytes32 internal class;
    IHaloFactory.Pau internal pau;

    // In storage, because the event below has as many fields as the stack has room for.
    address[] internal _predicted;
    bytes32 internal _operation;

    function setUp() public override {
        super.setUp();
        (class, pau) = _deployClass(_classRequest());
    }

    function _inits(address note) internal view returns (IHaloFactory.Init[] memory inits) {
        inits = new IHaloFactory.Init[](2);
        inits[0] = IHaloFactory.Init({
            route: "PAY",
            key: keccak256(abi.encode("LIMIT_TEST_PAY", asset, note)),
            rateLimits: pau.rateLimits,
            maxAmount: 1e9,
            slope: 11_574,
            firstMaxAmount: 0,
            firstSlope: 0
        });
        inits[1] = IHaloFactory.Init({
            route: "FUND",
            key: keccak256(abi.encode("LIMIT_TEST_FUND", asset, note)),
            rateLimits: primeRateLimits,
            maxAmount: 2e9,
            slope: 23_148,
            firstMaxAmount: 0,
            firstSlope: 0
        });
    }

    function _expectDeployment(
        IHaloFactory.UnitRequest memory request,
        uint256 index,
        IHaloFactory.Init[] memory inits,
        bool scheduled
    ) internal {
        _predicted = _predictUnit(request);
        _operation = _unitOperation(request).id;

        vm.expectEmit(address(factory));
        emit IHaloFactory.UnitDeployed({
            unit: factory.unitId(class, request.name),
            class: class,
            name: request.name,
            manifest: request.manifest,
            index: index,
            contracts: _predicted,
            values: request.values,
            data: request.data,
            inits: inits,
            operation: _operation,
            scheduled: scheduled
        });
    }

    function test_deployUnit() external {
        IHaloFactory.UnitRequest memory request = _unitRequest();
        address[] memory predicted = _predictUnit(request);
        IHaloFactory.Operation memory operation = _unitOperation(request);

        _expectDeployment(request, 0, _inits(predicted[0]), true);
        (bytes32 unit, address[] memory contracts) = _deployUnit(request);

        assertEq(unit, keccak256(abi.encode(class, UNIT_NAME)));
        assertEq(contracts, predicted);
        assertEq(_predictUnit(request), predicted);

        (address noteAsset, uint256 size, uint256 term) = TestNote(contracts[0]).terms();
        assertEq(noteAsset, asset);
        assertEq(size, 5e9);
        assertEq(term, 180 days);

        IHaloFactory.UnitRecord memory record = factory.unit(unit);
        assertEq(record.manifest, MANIFEST);
        assertEq(record.index, 0);
        assertEq(factory.class_(class).units, 1);

        assertEq(timelock.getTimestamp(operation.id), TIME + DELAY);
    }

    function test_deployUnit_second() external {
        IHaloFactory.UnitRequest memory request = _unitRequest();
        (, address[] memory first) = _deployUnit(request);

        request.name = "junior";
        address[] memory predicted = _predictUnit(request);
        _expectDeployment(request, 1, _inits(predicted[0]), true);
        (bytes32 unit, address[] memory second) = _deployUnit(request);

        assertTrue(first[0] != second[0]);
        assertEq(factory.unit(unit).index, 1);
        assertEq(factory.class_(class).units, 2);
    }

    function test_deployUnit_withoutLimits() external {
        IHaloFactory.UnitRequest memory request = _unitRequest();
        request.limits = new IHaloFactory.Limit[](0);

        assertEq(_unitOperation(request).id, 0);
        assertEq(_unitOperation(request).targets.length, 0);

        _expectDeployment(request, 0, new IHaloFactory.Init[](0), false);
        _deployUnit(request);
    }

    function test_deployUnit_notProposer() external {
        vm.prank(governance);
        timelock.revokeRole(PROPOSER_ROLE, address(factory));

        IHaloFactory.UnitRequest memory request = _unitRequest();
        _expectDeployment(request, 0, _inits(_predictUnit(request)[0]), false);
        _deployUnit(request);

        _schedule(council, _unitOperation(request));
    }

    function test_deployUnit_timelockPaused() external {
        vm.prank(council);
        timelock.pause();

        IHaloFactory.UnitRequest memory request = _unitRequest();
        _expectDeployment(request, 0, _inits(_predictUnit(request)[0]), false);
        _deployUnit(request);
        assertFalse(timelock.isOperation(_unitOperation(request).id));
    }

    function test_deployUnit_scheduledBefore() external {
        IHaloFactory.UnitRequest memory request = _unitRequest();
        _schedule(council, _unitOperation(request));

        _expectDeployment(request, 0, _inits(_predictUnit(request)[0]), true);
        _deployUnit(request);
    }

    function test_deployUnit_templateDeprecatedOrExpired() external {
        vm.prank(governance);
        registry.setStatus(template, ITemplateRegistry.Status.DEPRECATED);
        _deployUnit(_unitRequest());

        vm.warp(TIME + 400 days);
        IHaloFactory.UnitRequest memory request = _unitRequest();
        request.name = "junior";
        _deployUnit(request);
    }

    function test_deployUnit_samePrimeRouteForTwoPrimes() external {
        IHaloFactory.UnitRequest memory request = _unitRequest();
        request.limits[0] = IHaloFactory.Limit({
            route: "FUND",
            rateLimits: makeAddr("second prime"),
            subject: address(0),
            maxAmount: 2e9,
            slope: 23_148,
            firstMaxAmount: 0,
            firstSlope: 0
        });
        _deployUnit(request);

        IHaloFactory.Operation memory operation = _unitOperation(request);
        assertNotEq(keccak256(operation.payloads[0]), keccak256(operation.payloads[1]));
    }

    function test_unitOperation() external view {
        IHaloFactory.UnitRequest memory request = _unitRequest();
        IHaloFactory.Init[] memory inits = _inits(_predictUnit(request)[0]);
        IHaloFactory.Operation memory operation = _unitOperation(request);

        assertEq(operation.targets.length, 2);
        assertEq(operation.values, new uint256[](2));
        for (uint256 i = 0; i < 2; ++i) {
            assertEq(operation.targets[i], address(beamState));
            assertEq(
                operation.payloads[i],
                abi.encodeCall(
                    IBeamState.addInitRateLimits,
                    (inits[i].key, inits[i].rateLimits, inits[i].maxAmount, inits[i].slope)
                )
            );
        }
        assertEq(operation.predecessor, 0);
        assertEq(operation.salt, keccak256(abi.encode(factory.unitId(class, UNIT_NAME), MANIFEST)));
        assertEq(
            operation.id,
            timelock.hashOperationBatch(
                operation.targets, operation.values, operation.payloads, operation.predecessor, operation.salt
            )
        );
    }
}

/**************************************************************************************************/
/*** activate                                                                                   ***/
/**************************************************************************************************/

abstract contract HaloFactoryActivateTestBase is FactoryTestBase {
    bytes32 internal class;
    IHaloFactory.Pau internal pau;

    function setUp() public override {
        super.setUp();
        (class, pau) = _deployClass(_classRequest());
    }

    function _register() internal {
        skip(DELAY);
        _execute(_classOperation(_classRequest()));
    }
}

contract HaloFactoryActivateFailureTests is HaloFactoryActivateTestBase {
    function _expectNotRegistered(address account) internal {
        vm.expectRevert(abi.encodeWithSelector(IHaloFactory.NotRegistered.selector, account));
        _activate(class);
    }

    function test_activate_unknown() external {
        vm.expectRevert(abi.encodeWithSelector(IHaloFactory.ClassUnknown.selector, word("none")));
        _activate("none");
    }

    function test_activate_beforeRegistration_boundary() external {
        _expectNotRegistered(pau.rateLimits);

        IHaloFactory.Operation memory operation = _classOperation(_classRequest());
        skip(DELAY - 1);
        vm.expectRevert();
        _execute(operation);
        _expectNotRegistered(pau.rateLimits);

        skip(1);
        _execute(operation);
        _activate(class);
    }

    /// @dev Each of the three is asked for.
    function test_activate_partlyRegistered() external {
        vm.startPrank(governance);
        _expectNotRegistered(pau.rateLimits);
        beamState.addRateLimits(pau.rateLimits);
        _expectNotRegistered(pau.controller);
        beamState.addController(pau.controller);
        _expectNotRegistered(govOps);
        beamState.addCBeam(govOps);
        _activate(class);
        vm.stopPrank();
    }

    function test_activate_twice() external {
        _register();
        _activate(class);

        vm.expectRevert(abi.encodeWithSelector(IHaloFactory.AlreadyActivated.selector, class));
        _activate(class);
    }

    /// @dev The template counts as it is when the Class is activated, before the registration and
    ///      after.
    function test_activate_templateRevoked() external {
        bytes memory revoked = abi.encodeWithSelector(IHaloFactory.TemplateRevoked.selector, template);
        vm.prank(governance);
        registry.setStatus(template, ITemplateRegistry.Status.REVOKED);

        vm.expectRevert(revoked);
        _activate(class);
        _register();
        vm.expectRevert(revoked);
        _activate(class);

        assertFalse(factory.class_(class).activated);
        assertEq(beamState.rateLimitsCBeams(pau.rateLimits, govOps), 0);
        assertEq(beamState.controllersCBeams(pau.controller, govOps), 0);
    }

    /// @dev Another template's status does not matter.
    function test_activate_anotherTemplateRevoked() external {
        bytes32 other = _registerTemplate(2, type(RateLimits).creationCode);
        vm.prank(governance);
        registry.setStatus(other, ITemplateRegistry.Status.REVOKED);

        _register();
        _activate(class);
    }

    /// @dev What the council took back stays taken back.
    function test_activate_afterUnpairing() external {
        _register();
        _activate(class);

        vm.startPrank(council);
        beamState.unsetCBeamForRateLimits(pau.rateLimits, govOps);
        beamState.unsetCBeamForController(pau.controller, govOps);
        vm.stopPrank();

        vm.expectRevert(abi.encodeWithSelector(IHaloFactory.AlreadyActivated.selector, class));
        _activate(class);
        assertEq(beamState.rateLimitsCBeams(pau.rateLimits, govOps), 0);
    }

    function test_activate_deletedRateLimits() external {
        _register();
        vm.prank(council);
        beamState.delRateLimits(pau.rateLimits);
        _expectNotRegistered(pau.rateLimits);
    }

    function test_activate_deletedController() external {
        _register();
        vm.prank(council);
        beamState.delController(pau.controller);
        _expectNotRegistered(pau.controller);
    }

    function test_activate_deletedCBeam() external {
        _register();
        vm.prank(council);
        beamState.delCBeam(govOps);
        _expectNotRegistered(govOps);
    }

    function test_activate_cancelled() external {
        IHaloFactory.Operation memory operation = _classOperation(_classRequest());
        vm.prank(council);
        timelock.cancel(operation.id);

        skip(DELAY);
        vm.expectRevert();
        _execute(operation);
        _expectNotRegistered(pau.rateLimits);
    }

    function test_activate_factoryWithoutRole() external {
        _register();
        vm.prank(governance);
        beamState.setUserRole(address(factory), PAIRING, false);

        vm.expectRevert("BeamState/role-not-authorized");
        _activate(class);
        assertFalse(factory.class_(class).activated);
    }
}

contract HaloFactoryActivateSuccessTests is HaloFactoryActivateTestBase {
    function test_activate() external {
        _register();

        vm.expectEmit(address(beamState));
        emit IBeamState.SetCBeamForRateLimits(pau.rateLimits, govOps);
        vm.expectEmit(address(beamState));
        emit IBeamState.SetCBeamForController(pau.controller, govOps);
        vm.expectEmit(address(factory));
        emit IHaloFactory.ClassActivated(class, govOps, pau.rateLimits, pau.controller);
        vm.prank(anyone);
        _activate(class);

        assertTrue(factory.class_(class).activated);
        assertEq(beamState.rateLimitsCBeams(pau.rateLimits, govOps), 1);
        assertEq(beamState.controllersCBeams(pau.controller, govOps), 1);
        assertEq(factory.class_(class).cBeam, govOps);
    }

    function test_activate_templateDeprecated() external {
        vm.prank(governance);
        registry.setStatus(template, ITemplateRegistry.Status.DEPRECATED);

        _register();
        _activate(class);
        assertTrue(factory.class_(class).activated);
    }

    function test_activate_templateExpired() external {
        _register();
        vm.warp(registry.expiryOf(template));

        _activate(class);
        assertTrue(factory.class_(class).activated);
    }

    /// @dev One GovOps team with two Classes: the second registration names a cBEAM that is there
    ///      already.
    function test_activate_sharedCBeam() external {
        IHaloFactory.ClassRequest memory request = _classRequest();
        request.name = "second";
        (bytes32 second, IHaloFactory.Pau memory secondPau) = _deployClass(request);

        _register();
        _execute(_classOperation(request));
        _activate(class);
        assertEq(beamState.rateLimitsCBeams(secondPau.rateLimits, govOps), 0);

        _activate(second);
        assertEq(beamState.rateLimitsCBeams(secondPau.rateLimits, govOps), 1);
    }
}

/**************************************************************************************************/
/*** stopClass                                                                                  ***/
/**************************************************************************************************/

contract HaloFactoryStopFailureTests is HaloFactoryActivateTestBase {
    function _expectNotAllowed(address account) internal {
        vm.expectRevert(abi.encodeWithSelector(IHaloFactory.StopNotAllowed.selector, account));
        vm.prank(account);
        factory.stopClass(class);
        assertFalse(factory.class_(class).stopped);
    }

    /// @dev Neither whoever deploys, operates, freezes or administers the Class, nor whoever may
    ///      only pair or only add.
    function test_stopClass_notAllowed() external {
        _expectNotAllowed(anyone);
        _expectNotAllowed(deployer);
        _expectNotAllowed(starAdmin);
        _expectNotAllowed(govOps);
        _expectNotAllowed(operator);
        _expectNotAllowed(freezer);
        _expectNotAllowed(address(factory));
        _expectNotAllowed(address(timelock));
        _expectNotAllowed(address(configurator));
    }

    function test_stopClass_notAllowed_boundary() external {
        bytes4 selector = BeamState.unsetCBeamForRateLimits.selector;

        // The council, as long as its role covers the function that unpairs.
        vm.prank(governance);
        beamState.setRoleAction(IMMEDIATE, selector, false);
        _expectNotAllowed(council);
        vm.startPrank(governance);
        beamState.setRoleAction(IMMEDIATE, selector, true);
        beamState.setUserRole(council, IMMEDIATE, false);
        vm.stopPrank();
        _expectNotAllowed(council);

        // A ward, as long as it is one.
        vm.startPrank(governance);
        beamState.rely(anyone);
        beamState.deny(anyone);
        vm.stopPrank();
        _expectNotAllowed(anyone);

        // An admin of the factory, as long as it is one.
        vm.startPrank(governance);
        factory.grantRole(ADMIN_ROLE, anyone);
        factory.revokeRole(ADMIN_ROLE, anyone);
        vm.stopPrank();
        _expectNotAllowed(anyone);

        vm.prank(governance);
        beamState.setUserRole(council, IMMEDIATE, true);
        vm.prank(council);
        factory.stopClass(class);
        assertTrue(factory.class_(class).stopped);
    }

    /// @dev Who may stop is exactly who may unpair: the BeamState itself is the oracle.
    /// forge-config: default.fuzz.runs = 250
    function testFuzz_stopClass_whoMayUnpair(uint8 userRole, uint8 actionRole, bool ward, bool admin, bool otherAction)
        external
    {
        vm.startPrank(governance);
        beamState.setUserRole(anyone, userRole, true);
        beamState.setRoleAction(
            actionRole,
            otherAction ? BeamState.unsetCBeamForController.selector : BeamState.unsetCBeamForRateLimits.selector,
            true
        );
        if (ward) beamState.rely(anyone);
        if (admin) factory.grantRole(ADMIN_ROLE, anyone);
        vm.stopPrank();

        vm.startPrank(anyone);
        (bool mayUnpair,) =
            address(beamState).call(abi.encodeCall(BeamState.unsetCBeamForRateLimits, (pau.rateLimits, govOps)));
        (bool mayStop,) = address(factory).call(abi.encodeCall(factory.stopClass, (class)));
        vm.stopPrank();

        assertEq(mayStop, mayUnpair || admin);
        assertEq(factory.class_(class).stopped, mayStop);
    }

    /// @dev Who may not is told so first, whatever the Class.
    function test_stopClass_unknown() external {
        vm.expectRevert(abi.encodeWithSelector(IHaloFactory.ClassUnknown.selector, word("none")));
        vm.prank(council);
        factory.stopClass("none");

        vm.expectRevert(abi.encodeWithSelector(IHaloFactory.StopNotAllowed.selector, anyone));
        vm.prank(anyone);
        factory.stopClass("none");
    }

    /// @dev What is active is unpaired instead, and that lasts.
    function test_stopClass_activated() external {
        _register();
        _activate(class);

        vm.expectRevert(abi.encodeWithSelector(IHaloFactory.AlreadyActivated.selector, class));
        vm.prank(council);
        factory.stopClass(class);
        assertFalse(factory.class_(class).stopped);

        _deployUnit(_unitRequest());
    }
}

contract HaloFactoryStopSuccessTests is HaloFactoryActivateTestBase {
    function _stop(address account) internal {
        vm.expectEmit(address(factory));
        emit IHaloFactory.ClassStopped(class, account);
        vm.prank(account);
        factory.stopClass(class);

        assertTrue(factory.class_(class).stopped);
        assertFalse(factory.class_(class).activated);
    }

    function _assertNeverActivated() internal {
        vm.expectRevert(abi.encodeWithSelector(IHaloFactory.ActivationStopped.selector, class));
        _activate(class);

        assertFalse(factory.class_(class).activated);
        assertEq(beamState.rateLimitsCBeams(pau.rateLimits, govOps), 0);
        assertEq(beamState.controllersCBeams(pau.controller, govOps), 0);
    }

    function test_stopClass_council() external {
        _stop(council);
    }

    function test_stopClass_ward() external {
        vm.prank(governance);
        beamState.rely(anyone);
        _stop(anyone);
    }

    function test_stopClass_admin() external {
        vm.prank(governance);
        factory.grantRole(ADMIN_ROLE, anyone);
        _stop(anyone);
    }

    /// @dev The operation that is pending may still be executed, and makes all three known: the
    ///      activation fails all the same, now and later, whoever tries.
    function test_stopClass_beforeRegistration() external {
        _stop(council);
        _assertNeverActivated();

        _register();
        assertEq(beamState.rateLimits(pau.rateLimits), 1);
        assertEq(beamState.controllers(pau.controller), 1);
        assertEq(beamState.cBeams(govOps), 1);
        _assertNeverActivated();

        skip(1000 days);
        vm.startPrank(governance);
        _assertNeverActivated();
    }

    function test_stopClass_afterRegistration() external {
        _register();
        _stop(council);
        _assertNeverActivated();
    }

    /// @dev Initial limits that the timelock prepares are of no use to a cBEAM without a pairing.
    function test_stopClass_initsAreUseless() external {
        IHaloFactory.UnitRequest memory unit = _unitRequest();
        IHaloFactory.Operation memory operation = _unitOperation(unit);
        _deployUnit(unit);
        _stop(council);

        _register();
        _execute(operation);
        bytes32 key = keccak256(abi.encode("LIMIT_TEST_PAY", asset, _predictUnit(unit)[0]));
        assertEq(beamState.getInitRateLimits(key, pau.rateLimits).maxAmount, 1e9);

        vm.expectRevert("Configurator/not-authorized-ratelimits-cBeam");
        vm.prank(govOps);
        configurator.setRateLimit(pau.rateLimits, key, 1, 1);
    }

    /// @dev Stopping and going on elsewhere may be in one batch, which must not fail because
    ///      somebody was faster.
    function test_stopClass_twice() external {
        _stop(council);

        vm.recordLogs();
        vm.prank(governance);
        factory.stopClass(class);
        assertEq(vm.getRecordedLogs().length, 0);
        assertTrue(factory.class_(class).stopped);
    }

    function test_stopClass_takesNoUnits() external {
        IHaloFactory.UnitRequest memory request = _unitRequest();
        _deployUnit(request);
        _stop(council);

        request.name = "junior";
        vm.expectRevert(abi.encodeWithSelector(IHaloFactory.ActivationStopped.selector, class));
        _deployUnit(request);
        assertEq(factory.class_(class).units, 1);
    }

    /// @dev The name is used up, also for the very same request; another Class goes on under
    ///      another.
    function test_stopClass_anotherClass() external {
        _stop(council);

        IHaloFactory.ClassRequest memory request = _classRequest();
        vm.expectRevert(abi.encodeWithSelector(IHaloFactory.ClassExists.selector, class));
        _deployClass(request);

        request.name = "second";
        (bytes32 second,) = _deployClass(request);
        IHaloFactory.UnitRequest memory unit = _unitRequest();
        unit.class = second;
        _deployUnit(unit);
        skip(DELAY);
        _execute(_classOperation(request));
        _activate(second);

        assertTrue(factory.class_(second).activated);
        assertFalse(factory.class_(second).stopped);
        _assertNeverActivated();
    }

    /// @dev What was stopped answers as before to everybody who asks where it is.
    function test_stopClass_predictionsStay() external {
        IHaloFactory.UnitRequest memory unit = _unitRequest();
        address[] memory contracts = _predictUnit(unit);
        bytes32 operation = _classOperation(_classRequest()).id;
        _stop(council);

        assertEq(_predictUnit(unit), contracts);
        assertEq(_classOperation(_classRequest()).id, operation);
        assertEq(keccak256(abi.encode(factory.class_(class).pau)), keccak256(abi.encode(pau)));
    }
}
