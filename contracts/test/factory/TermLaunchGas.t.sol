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

        assertLe(vm.snapshotGasLastCall("Term", "deployUnit"), 180_000);
    }

    /// @dev Units of a Term Class have no limits: nothing is scheduled, and nothing opened.
    /// forge-config: default.isolate = true
    function test_gas_deployUnits() external {
        _deployClass(_termClass());

        for (uint256 count = 10; count <= 20; count += 10) {
            IHaloFactory.UnitRequest[] memory requests = new IHaloFactory.UnitRequest[](count);
            for (uint256 i = 0; i < count; ++i) {
                requests[i] = _termUnit(bytes32(abi.encodePacked("unit-", vm.toString(count + i))));
            }

            _deployUnits(requests);
            vm.snapshotGasLastCall("Term", string.concat("deployUnits_", vm.toString(count)));
        }
    }

    /// @dev The Class's four limits, opened with the activation.
    /// forge-config: default.isolate = true
    function test_gas_activate() external {
        IHaloFactory.ClassRequest memory request = _termClass();
        for (uint256 i = 0; i < request.limits.length; ++i) {
            (request.limits[i].firstMaxAmount, request.limits[i].firstSlope) =
            (request.limits[i].maxAmount, request.limits[i].slope);
        }
        (bytes32 class,) = _deployClass(request);
        vm.snapshotGasLastCall("Term", "deployClass_opening");

        IHaloFactory.Operation memory operation = _classOperation(request);
        IHaloFactory.FirstLimit[][] memory openings = new IHaloFactory.FirstLimit[][](1);
        openings[0] = new IHaloFactory.FirstLimit[](request.limits.length);
        for (uint256 i = 0; i < request.limits.length; ++i) {
            openings[0][i] = IHaloFactory.FirstLimit({
                key: _keyOf(operation.payloads[3 + i]),
                maxAmount: request.limits[i].maxAmount,
                slope: request.limits[i].slope
            });
        }

        skip(DELAY);
        _execute(operation);
        vm.snapshotGasLastCall("Term", "executeBatch");
        vm.prank(anyone);
        factory.activate(class, openings);
        vm.snapshotGasLastCall("Term", "activate");
    }

    function _keyOf(bytes memory addInitRateLimits) internal pure returns (bytes32 key) {
        assembly ("memory-safe") {
            key := mload(add(addInitRateLimits, 0x24))
        }
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
