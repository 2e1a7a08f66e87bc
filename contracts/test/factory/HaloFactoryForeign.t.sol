// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {IAccessControlEnumerable} from "@openzeppelin/contracts/access/extensions/IAccessControlEnumerable.sol";

import {IHaloFactory} from "../../src/factory/interfaces/IHaloFactory.sol";
import {ITemplateRegistry} from "../../src/factory/interfaces/ITemplateRegistry.sol";
import {AdministeredAgent} from "../../src/pau/AdministeredAgent.sol";
import {IAdministeredAgent} from "../../src/pau/interfaces/IAdministeredAgent.sol";

import {SystemTestBase} from "../support/SystemTestBase.sol";
import {OtherRateLimits} from "./support/OtherRateLimits.sol";
import {ThinAccessControls} from "./support/ThinAccessControls.sol";

/// @notice Components by another hand, with the published ABI, work in a template as they are: the
///         same factory, the same module, the same facets; deployment, registration, activation,
///         limits and use.
contract HaloFactoryForeignTests is SystemTestBase {
    /// @dev The first Class, of our own components, beside which each foreign one is put.
    IHaloFactory.Pau internal ours;

    function setUp() public override {
        super.setUp();
        ours = pau;
    }

    /// @notice RateLimits with another storage layout, roles of its own making and no code in
    ///         common.
    function test_foreign_rateLimits() external {
        _launch(2, "RATE_LIMITS", type(OtherRateLimits).creationCode);
        assertEq(pau.rateLimits.code, type(OtherRateLimits).runtimeCode);
        assertEq(pau.accessControls.codehash, ours.accessControls.codehash);

        OtherRateLimits limits = OtherRateLimits(pau.rateLimits);
        assertTrue(limits.hasRole(ADMIN_ROLE, starAdmin));
        assertTrue(limits.hasRole(ADMIN_ROLE, address(configurator)));
        assertTrue(limits.hasRole(CONTROLLER_ROLE, pau.controller));
        assertFalse(limits.hasRole(ADMIN_ROLE, address(factory)));
        assertFalse(limits.hasRole(ADMIN_ROLE, deployer));

        _use();
    }

    /// @notice OpenZeppelin's AccessControlEnumerable with the constructor `(admin)`.
    function test_foreign_accessControls() external {
        _launch(2, "ACCESS_CONTROLS", type(ThinAccessControls).creationCode);
        assertEq(pau.accessControls.code, type(ThinAccessControls).runtimeCode);
        assertEq(pau.rateLimits.codehash, ours.rateLimits.codehash);
        _assertHandedOver();

        _use();
    }

    /// @notice Both at once.
    function test_foreign_both() external {
        ITemplateRegistry.Spec memory spec = _portfolioSpec(2);
        spec.components[1] = _component("ACCESS_CONTROLS", type(ThinAccessControls).creationCode);
        spec.components[2] = _component("RATE_LIMITS", type(OtherRateLimits).creationCode);
        _launch(spec);
        _assertHandedOver();

        _use();
    }

    /// @notice The addresses follow the template, which is part of the request: nothing of a Class
    ///         of foreign components stands where one of ours would, under the same names.
    function test_foreign_predictions() external {
        IHaloFactory.ClassRequest memory request = _foreignClass();
        (IHaloFactory.Pau memory own,,) = factory.predictClass(request);

        ITemplateRegistry.Spec memory spec = _portfolioSpec(2);
        spec.components[1] = _component("ACCESS_CONTROLS", type(ThinAccessControls).creationCode);
        request.template = _register(spec);
        (IHaloFactory.Pau memory foreign,,) = factory.predictClass(request);

        assertNotEq(foreign.accessControls, own.accessControls);
        assertNotEq(foreign.controller, own.controller);
        assertNotEq(foreign.almProxy, own.almProxy);
        assertNotEq(foreign.rateLimits, own.rateLimits);
        assertNotEq(foreign.agent, own.agent);
    }

    /**********************************************************************************************/
    /*** A launch                                                                               ***/
    /**********************************************************************************************/

    function _launch(uint32 version, bytes32 name, bytes memory code) internal {
        ITemplateRegistry.Spec memory spec = _portfolioSpec(version);

        for (uint256 i = 0; i < spec.components.length; ++i) {
            if (spec.components[i].name == name) spec.components[i] = _component(name, code);
        }
        _launch(spec);
    }

    /// @dev Puts the new Class and its Unit in the place of the base's, so that the base's verbs
    ///      are about them.
    function _launch(ITemplateRegistry.Spec memory spec) internal {
        template = _register(spec);

        IHaloFactory.ClassRequest memory request = _foreignClass();
        IHaloFactory.UnitRequest memory unit = _portfolioUnit("senior", manager);
        unit.class = factory.classId(HALO, request.name);
        (IHaloFactory.Pau memory predicted,,) = factory.predictClass(request);

        (class, pau) = _deployClass(request);
        assertEq(keccak256(abi.encode(pau)), keccak256(abi.encode(predicted)));
        senior = _deployAsUnit(unit);

        skip(DELAY);
        _execute(_classOperation(request));
        _execute(_unitOperation(unit));
        _activate(class);
        _setUnitLimits(senior, manager);
    }

    function _foreignClass() internal view returns (IHaloFactory.ClassRequest memory request) {
        request = _portfolioClass();
        request.name = "foreign";
    }

    function _assertHandedOver() internal view {
        IAccessControlEnumerable controls = IAccessControlEnumerable(pau.accessControls);

        assertEq(controls.getRoleMemberCount(ADMIN_ROLE), 2);
        assertTrue(controls.hasRole(ADMIN_ROLE, starAdmin));
        assertTrue(controls.hasRole(ADMIN_ROLE, address(configurator)));
        assertEq(controls.getRoleMemberCount(ALLOCATOR_ROLE), 1);
        assertTrue(controls.hasRole(ALLOCATOR_ROLE, pau.agent));
    }

    /**********************************************************************************************/
    /*** Its use                                                                                ***/
    /**********************************************************************************************/

    /// @dev Limits from their first second, both queues, a transfer, a stop of the Unit, a freeze.
    function _use() internal {
        assertEq(_capacity(_settleKey(senior.subscribeQueue)), 0);
        skip(10);
        assertEq(_capacity(_settleKey(senior.subscribeQueue)), 10 * SLOPE);
        skip(1 days);
        assertEq(_capacity(_settleKey(senior.subscribeQueue)), LIMIT);

        _subscribe(alice, senior, 200_000e6);
        _act(_lockCall(senior.subscribeQueue));
        vm.expectRevert();
        _act(_settleCall(senior.subscribeQueue, LIMIT + 1));
        _act(_settleCall(senior.subscribeQueue, LIMIT));
        vm.prank(alice);
        assertEq(senior.subscribeQueue.claim(), 100_000e18);
        assertEq(token.balanceOf(pau.almProxy), LIMIT);

        _enter(alice, senior.redeemQueue, 10_000e18);
        _lockAndSettle(senior.redeemQueue, 10_000e18);
        vm.prank(alice);
        assertEq(senior.redeemQueue.claim(), 10_000e6 - 1);
        assertEq(_capacity(_settleKey(senior.redeemQueue)), LIMIT - 10_000e6);

        _act(_transferCall(address(token), manager, 90_000e6));
        assertEq(token.balanceOf(manager), 90_000e6);

        vm.prank(govOps);
        configurator.setRateLimit(pau.rateLimits, _transferKey(manager), 0, 0);
        vm.expectRevert();
        _act(_transferCall(address(token), manager, 1));

        vm.prank(freezer);
        AdministeredAgent(payable(pau.agent)).removeActor(operator);
        vm.expectRevert(IAdministeredAgent.NotActor.selector);
        _act(_lockCall(senior.subscribeQueue));
    }
}
