// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {FactoryHandler} from "./support/FactoryHandler.sol";
import {FactoryTestBase} from "./support/FactoryTestBase.sol";
import {OtherRateLimits} from "./support/OtherRateLimits.sol";

/// @notice Whatever is deployed, in whatever order, by whoever may and with whatever request:
///         afterwards neither the factory nor any deployer holds any role on any of it, and those
///         who do are exactly those whom the request named.
contract HaloFactoryRolesInvariants is FactoryTestBase {
    FactoryHandler internal handler;

    function setUp() public override {
        super.setUp();

        bytes32[] memory templates = new bytes32[](2);
        templates[0] = template;
        templates[1] = _registerTemplate(2, type(OtherRateLimits).creationCode);

        handler = new FactoryHandler(factory, timelock, governance, council, templates);
        _start();

        targetContract(address(handler));
        targetSelector(FuzzSelector({addr: address(handler), selectors: _actions()}));
    }

    /// @dev Enough to begin with that most sequences deploy something.
    function _start() internal {
        handler.setDeployer(0, true);
        for (uint256 i = 2; i < 6; ++i) {
            handler.setAdminAllowed(i, true);
        }
        for (uint256 i = 0; i < 16; ++i) {
            handler.deployHalo(i);
        }
    }

    /// @dev Deployments twice, so that they are drawn more often.
    function _actions() internal pure returns (bytes4[] memory actions) {
        actions = new bytes4[](16);
        actions[0] = FactoryHandler.setDeployer.selector;
        actions[1] = FactoryHandler.setAdminAllowed.selector;
        actions[2] = FactoryHandler.setProposer.selector;
        actions[3] = FactoryHandler.setPaused.selector;
        actions[4] = FactoryHandler.deployHalo.selector;
        actions[5] = FactoryHandler.deployClass.selector;
        actions[6] = FactoryHandler.deployClass.selector;
        actions[7] = FactoryHandler.deployUnits.selector;
        actions[8] = FactoryHandler.deployUnits.selector;
        actions[9] = FactoryHandler.register.selector;
        actions[10] = FactoryHandler.attack.selector;
        actions[11] = FactoryHandler.activate.selector;
        actions[12] = FactoryHandler.stop.selector;
        actions[13] = FactoryHandler.open.selector;
        actions[14] = FactoryHandler.open.selector;
        actions[15] = FactoryHandler.setOpener.selector;
    }

    /// forge-config: default.invariant.runs = 160
    /// forge-config: default.invariant.depth = 64
    function invariant_nobodyButTheNamedHoldsARole() external view {
        for (uint256 i = 0; i < handler.deployments(); ++i) {
            handler.checkDeployment(i);
        }
    }

    /// @notice What was stopped before its activation stays without one, whoever does what
    ///         afterwards.
    /// forge-config: default.invariant.runs = 160
    /// forge-config: default.invariant.depth = 64
    function invariant_stoppedIsForGood() external view {
        handler.checkStops();
    }

    /// @notice The factory is a cBEAM of a Class within one transaction only, whatever fails, and
    ///         sets what the deployer signed.
    /// forge-config: default.invariant.runs = 160
    /// forge-config: default.invariant.depth = 64
    function invariant_factoryOpensWhatWasSigned() external view {
        handler.checkOpenings();
    }

    /// @dev The handler does deploy: an invariant over nothing would say nothing.
    function test_handlerReachesEverything() external {
        for (uint256 i = 0; i < 120; ++i) {
            handler.deployClass(i);
            handler.deployUnits(i);
            handler.attack(i, bytes32(i));
            if (i < 8) handler.stop(i);
            handler.register(i);
            handler.activate(i);
            handler.open(i);
            handler.checkStops();
        }
        assertGe(handler.deployments(), 6);
        assertGe(handler.unitsDeployed(), 6);
        assertGe(handler.activations(), 6);
        assertGe(handler.stops(), 1);
        assertGe(handler.opened(), 3);
        assertGe(handler.refusals(), 100);
    }
}
