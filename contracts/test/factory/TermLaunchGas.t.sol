// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {IHaloFactory} from "../../src/factory/interfaces/IHaloFactory.sol";
import {PaddedAccessControls, PaddedAgent, PaddedController, PaddedRateLimits} from "./support/Padded.sol";
import {TermTestBase} from "./support/TermTestBase.sol";

/// @notice What a Term Class costs through the factory.
contract TermLaunchGasTests is TermTestBase {
    /// forge-config: default.isolate = true
    function test_gas_deployClass() external {
        _deployClass(_termClass());
        vm.snapshotGasLastCall("Term", "deployClass");
    }

    /// @dev One more offering of a Class that is there.
    /// forge-config: default.isolate = true
    function test_gas_deployUnit() external {
        _deployClass(_termClass());
        _deployUnit(_termUnit("bridge"));
        _deployUnit(_termUnit("term"));

        assertLe(vm.snapshotGasLastCall("Term", "deployUnit"), 190_000);
    }

    /// @dev The same with blocks as large as the published ones. (Our ALMProxy is the larger one
    ///      anyway; a facility is a clone, whose cost does not depend on the size of what it points
    ///      to.)
    /// forge-config: default.isolate = true
    function test_gas_deployClass_publishedSizes() external {
        template = _registerTerm(
            2,
            type(PaddedAccessControls).creationCode,
            type(PaddedRateLimits).creationCode,
            type(PaddedController).creationCode,
            type(PaddedAgent).creationCode
        );
        (, IHaloFactory.Pau memory pau) = _deployClass(_termClass());
        vm.snapshotGasLastCall("Term", "deployClass_published_sizes");

        assertGe(pau.almProxy.code.length, 2_276);
        assertGe(pau.accessControls.code.length, 1_953);
        assertGe(pau.rateLimits.code.length, 2_805);
        assertGe(pau.controller.code.length, 6_336);
        assertGe(pau.agent.code.length, 5_002);
    }
}
