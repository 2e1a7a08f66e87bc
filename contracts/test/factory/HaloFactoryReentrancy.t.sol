// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {IHaloFactory} from "../../src/factory/interfaces/IHaloFactory.sol";
import {ITemplateRegistry} from "../../src/factory/interfaces/ITemplateRegistry.sol";
import {RateLimits} from "../../src/pau/RateLimits.sol";

import {FactoryTestBase} from "./support/FactoryTestBase.sol";
import {ReentrantModule} from "./support/ReentrantModule.sol";

/// @notice A module, or whatever it calls, that governance made a deployer by mistake: what it asks
///         for in the midst of a deployment is refused, and the whole deployment with it. Asked for
///         alone, the same is granted.
contract HaloFactoryReentrancyTests is FactoryTestBase {
    bytes32 internal class;
    address internal module;

    function setUp() public override {
        super.setUp();

        ITemplateRegistry.Spec memory spec = _spec(2, type(RateLimits).creationCode);
        spec.name = "reentrant";
        spec.components[5] = _component("MODULE", type(ReentrantModule).creationCode);
        spec.classBounds = new ITemplateRegistry.Bound[](0);
        spec.unitBounds = new ITemplateRegistry.Bound[](0);
        module = registry.deploySingleton(spec.components[5].codeHash);

        vm.startPrank(governance);
        template = registry.registerTemplate(spec);
        factory.grantRole(DEPLOYER_ROLE, module);
        vm.stopPrank();

        (class,) = _deployClass(_class("outer", ""));
    }

    function _class(bytes32 name, bytes memory data) internal view returns (IHaloFactory.ClassRequest memory request) {
        request = _classRequest();
        request.name = name;
        request.values = new uint256[](0);
        request.data = data;
    }

    function _unit(bytes32 name, bytes32 parent, bytes memory data)
        internal
        view
        returns (IHaloFactory.UnitRequest memory request)
    {
        request = _unitRequest();
        request.class = parent;
        request.name = name;
        request.values = new uint256[](0);
        request.data = data;
        request.limits = new IHaloFactory.Limit[](0);
    }

    function _innerClass() internal view returns (bytes memory) {
        return abi.encodeCall(factory.deployClass, (_class("inner", "")));
    }

    function _innerUnit(bytes32 parent) internal view returns (bytes memory) {
        return abi.encodeCall(factory.deployUnits, (_list(_unit("inner", parent, ""))));
    }

    /// @dev The inner call is good: the guard alone refuses it.
    function _assertGranted(bytes memory call) internal {
        uint256 before = vm.snapshotState();
        vm.prank(module);
        (bool success,) = address(factory).call(call);
        assertTrue(success);
        vm.revertToState(before);
    }

    function _expectRefused(IHaloFactory.ClassRequest memory request) internal {
        vm.expectRevert(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector);
        vm.prank(deployer);
        factory.deployClass(request);

        assertEq(factory.class_(factory.classId(HALO, "next")).halo, 0);
        assertEq(factory.class_(factory.classId(HALO, "inner")).halo, 0);
    }

    function _expectRefused(IHaloFactory.UnitRequest memory request) internal {
        vm.expectRevert(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector);
        vm.prank(deployer);
        factory.deployUnits(_list(request));

        assertEq(factory.class_(class).units, 0);
        assertEq(factory.class_(factory.classId(HALO, "inner")).halo, 0);
    }

    function test_deployClass_inDeployClass() external {
        _assertGranted(_innerClass());

        _expectRefused(_class("next", _innerClass()));
    }

    /// @dev The record of the Class is there already, and its Controller has no integrations yet.
    function test_deployUnit_inDeployClass() external {
        _assertGranted(_innerUnit(class));

        _expectRefused(_class("next", _innerUnit(factory.classId(HALO, "next"))));
        _expectRefused(_class("next", _innerUnit(class)));
        assertEq(factory.class_(class).units, 0);
    }

    function test_deployClass_inDeployUnit() external {
        _assertGranted(_innerClass());

        _expectRefused(_unit("next", class, _innerClass()));
    }

    function test_deployUnit_inDeployUnit() external {
        _assertGranted(_innerUnit(class));

        _expectRefused(_unit("next", class, _innerUnit(class)));
    }

    /// @dev Without the call back both go through, so that nothing else refuses them.
    function test_withoutCallBack() external {
        (bytes32 next,) = _deployClass(_class("next", ""));
        _deployUnit(_unit("next", next, ""));
        assertEq(factory.class_(next).units, 1);
    }
}
