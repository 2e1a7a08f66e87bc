// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";

import {IHaloFactory} from "../../src/factory/interfaces/IHaloFactory.sol";
import {ITemplateRegistry} from "../../src/factory/interfaces/ITemplateRegistry.sol";

import {Vm} from "../support/Vm.sol";
import {FactoryTestBase} from "./support/FactoryTestBase.sol";

/// @notice Units that are deployed together.
abstract contract HaloFactoryUnitsTestBase is FactoryTestBase {
    bytes32 internal class;
    IHaloFactory.Pau internal pau;

    function setUp() public override {
        super.setUp();
        (class, pau) = _deployClass(_classRequest());
    }

    /// @dev Each with another name, manifest and size.
    function _units(uint256 count) internal view returns (IHaloFactory.UnitRequest[] memory requests) {
        requests = new IHaloFactory.UnitRequest[](count);

        for (uint256 i = 0; i < count; ++i) {
            requests[i] = _unitRequest();
            requests[i].name = bytes32(abi.encodePacked("unit-", bytes1(uint8(0x61 + i))));
            requests[i].manifest = keccak256(abi.encode("manifest", i));
            requests[i].values[0] += i;
        }
    }
}

contract HaloFactoryUnitsFailureTests is HaloFactoryUnitsTestBase {
    function _expectRefusal(IHaloFactory.UnitRequest[] memory requests, bytes memory reason) internal {
        uint256 before = factory.class_(class).units;

        vm.expectRevert(reason);
        vm.prank(deployer);
        factory.deployUnits(requests);
        assertEq(factory.class_(class).units, before);
    }

    function test_deployUnits_none() external {
        bytes memory refusal = abi.encodeWithSelector(IHaloFactory.NoUnits.selector);
        _expectRefusal(_units(0), refusal);

        vm.expectRevert(refusal);
        factory.predictUnits(template, pau, _units(0));
    }

    function test_deployUnits_anotherClass() external {
        IHaloFactory.ClassRequest memory other = _classRequest();
        other.name = "other";
        (bytes32 second,) = _deployClass(other);

        for (uint256 i = 1; i < 3; ++i) {
            IHaloFactory.UnitRequest[] memory requests = _units(3);
            requests[i].class = second;
            _expectRefusal(requests, abi.encodeWithSelector(IHaloFactory.AnotherClass.selector, class, second));
        }
    }

    function test_deployUnits_sameName() external {
        IHaloFactory.UnitRequest[] memory requests = _units(3);
        requests[2].name = requests[0].name;
        _expectRefusal(
            requests, abi.encodeWithSelector(IHaloFactory.UnitExists.selector, factory.unitId(class, requests[0].name))
        );
    }

    /// @dev Whichever of them is bad, nothing is deployed, recorded or scheduled.
    function test_deployUnits_failWhole() external {
        for (uint256 i = 0; i < 3; ++i) {
            IHaloFactory.UnitRequest[] memory requests = _units(3);
            (address[][] memory contracts, IHaloFactory.Operation memory operation) = _predict(requests);
            requests[i].values[1] = 721 days;
            _expectRefusal(
                requests,
                abi.encodeWithSelector(
                    ITemplateRegistry.ValueOutOfBounds.selector, word("term"), 721 days, 1 days, 720 days
                )
            );

            for (uint256 j = 0; j < 3; ++j) {
                assertEq(contracts[j][0].code.length, 0);
                assertEq(factory.unit(factory.unitId(class, requests[j].name)).manifest, 0);
            }
            assertFalse(timelock.isOperation(operation.id));
        }
    }

    /// @dev Two Units, one key: one of the two inits would be lost.
    function test_deployUnits_duplicateLimit() external {
        IHaloFactory.UnitRequest[] memory requests = _units(3);
        requests[0].limits[1] = IHaloFactory.Limit("PAY_ALL", address(0), address(0), 1e9, 10, 0, 0);
        requests[2].limits[0] = IHaloFactory.Limit("PAY_ALL", address(0), address(0), 2e9, 20, 0, 0);
        bytes memory refusal = abi.encodeWithSelector(IHaloFactory.DuplicateLimit.selector, word("PAY_ALL"), address(0));

        _expectRefusal(requests, refusal);
        vm.expectRevert(refusal);
        factory.predictUnits(template, pau, requests);

        requests[2].data = abi.encode(anyone);
        _deployUnits(requests);
    }

    /// @dev A set of keys that is as full as it gets finds the one that is there twice, wherever it
    ///      stands.
    /// forge-config: default.fuzz.runs = 100
    function testFuzz_deployUnits_duplicateLimit(uint256 count, uint256 first, uint256 second) external {
        count = bound(count, 2, 12);
        first = bound(first, 0, count - 2);
        second = bound(second, first + 1, count - 1);

        IHaloFactory.UnitRequest[] memory requests = _units(count);
        (requests[first].limits[0].route, requests[second].limits[0].route) = ("PAY_ALL", "PAY_ALL");
        _expectRefusal(
            requests, abi.encodeWithSelector(IHaloFactory.DuplicateLimit.selector, word("PAY_ALL"), address(0))
        );

        requests[second].limits[0].route = "PAY";
        _deployUnits(requests);
    }
}

contract HaloFactoryUnitsSuccessTests is HaloFactoryUnitsTestBase {
    function test_deployUnits() external {
        IHaloFactory.UnitRequest[] memory requests = _units(3);
        (address[][] memory predicted, IHaloFactory.Operation memory operation) = _predict(requests);

        vm.recordLogs();
        (bytes32[] memory ids, address[][] memory contracts) = _deployUnits(requests);
        Vm.Log[] memory logs = vm.getRecordedLogs();

        assertEq(keccak256(abi.encode(contracts)), keccak256(abi.encode(predicted)));
        assertEq(factory.class_(class).units, 3);
        assertEq(timelock.getTimestamp(operation.id), TIME + DELAY);

        uint256 found = 0;
        for (uint256 i = 0; i < logs.length; ++i) {
            if (logs[i].topics[0] != IHaloFactory.UnitDeployed.selector) continue;

            assertEq(logs[i].topics[1], ids[found]);
            assertEq(logs[i].topics[2], class);
            _assertAnnounced(logs[i].data, requests[found], found, contracts[found], operation.id);
            assertEq(factory.unit(ids[found]).index, found);
            assertEq(factory.unit(ids[found]).manifest, requests[found].manifest);
            ++found;
        }
        assertEq(found, 3);
    }

    function _assertAnnounced(
        bytes memory data,
        IHaloFactory.UnitRequest memory request,
        uint256 index,
        address[] memory contracts,
        bytes32 operation
    ) internal view {
        (
            bytes32 name,
            bytes32 manifest,
            uint256 position,
            address[] memory deployed,,,
            IHaloFactory.Init[] memory inits,
            bytes32 id,
            bool scheduled
        ) = abi.decode(
            data, (bytes32, bytes32, uint256, address[], uint256[], bytes, IHaloFactory.Init[], bytes32, bool)
        );

        assertEq(name, request.name);
        assertEq(manifest, request.manifest);
        assertEq(position, index);
        assertEq(deployed, contracts);
        assertEq(inits.length, 2);
        assertEq(inits[0].key, keccak256(abi.encode("LIMIT_TEST_PAY", asset, contracts[0])));
        assertEq(inits[0].rateLimits, pau.rateLimits);
        assertEq(inits[1].key, keccak256(abi.encode("LIMIT_TEST_FUND", asset, contracts[0])));
        assertEq(inits[1].rateLimits, primeRateLimits);
        assertEq(id, operation);
        assertTrue(scheduled);
    }

    /// @dev Each Unit's inits in the order of the Units; Units without limits have none.
    function test_deployUnits_operation() external {
        IHaloFactory.UnitRequest[] memory requests = _units(3);
        requests[1].limits = new IHaloFactory.Limit[](0);
        (address[][] memory contracts, IHaloFactory.Operation memory operation) = _predict(requests);

        assertEq(operation.payloads.length, 4);
        assertEq(operation.values, new uint256[](4));
        for (uint256 i = 0; i < 4; ++i) {
            address note = contracts[i < 2 ? 0 : 2][0];
            assertEq(operation.targets[i], address(beamState));
            assertEq(
                operation.payloads[i],
                i % 2 == 0
                    ? abi.encodeCall(
                        beamState.addInitRateLimits,
                        (keccak256(abi.encode("LIMIT_TEST_PAY", asset, note)), pau.rateLimits, 1e9, 11_574)
                    )
                    : abi.encodeCall(
                        beamState.addInitRateLimits,
                        (keccak256(abi.encode("LIMIT_TEST_FUND", asset, note)), primeRateLimits, 2e9, 23_148)
                    )
            );
        }

        bytes32 salt = 0;
        for (uint256 i = 0; i < 3; ++i) {
            salt = keccak256(abi.encode(salt, factory.unitId(class, requests[i].name), requests[i].manifest));
        }
        assertEq(operation.salt, salt);
        assertEq(operation.predecessor, 0);
        assertEq(
            operation.id,
            timelock.hashOperationBatch(
                operation.targets, operation.values, operation.payloads, operation.predecessor, operation.salt
            )
        );

        _deployUnits(requests);
        skip(DELAY);
        _execute(operation);
        assertEq(beamState.getInitRateLimits(_payKey(contracts[2][0]), pau.rateLimits).maxAmount, 1e9);
    }

    function _payKey(address note) internal view returns (bytes32) {
        return keccak256(abi.encode("LIMIT_TEST_PAY", asset, note));
    }

    function test_deployUnits_withoutLimits() external {
        IHaloFactory.UnitRequest[] memory requests = _units(2);
        requests[0].limits = new IHaloFactory.Limit[](0);
        requests[1].limits = new IHaloFactory.Limit[](0);
        (, IHaloFactory.Operation memory operation) = _predict(requests);
        assertEq(operation.id, 0);
        assertEq(operation.targets.length, 0);

        vm.recordLogs();
        _deployUnits(requests);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i = 0; i < logs.length; ++i) {
            assertTrue(logs[i].topics[0] != TimelockController.CallScheduled.selector);
        }
    }

    /// @dev The id commits to which Units, in which order, with which manifests.
    function test_deployUnits_operationCommits() external view {
        IHaloFactory.UnitRequest[] memory requests = _units(2);
        (, IHaloFactory.Operation memory operation) = _predict(requests);

        requests[1].manifest = "another";
        (, IHaloFactory.Operation memory other) = _predict(requests);
        assertTrue(other.salt != operation.salt);

        requests = _units(2);
        (requests[0], requests[1]) = (requests[1], requests[0]);
        (, other) = _predict(requests);
        assertTrue(other.salt != operation.salt);

        (, other) = _predict(_units(1));
        assertTrue(other.salt != operation.salt);
    }

    /// @notice Together, apart, or in any two calls: the same contracts at the same addresses, the
    ///         same records, and after the delay the same inits.
    /// forge-config: default.fuzz.runs = 50
    function testFuzz_deployUnits_togetherOrApart(uint256 count, uint256 cut) external {
        count = bound(count, 1, 8);
        cut = bound(cut, 0, count);
        IHaloFactory.UnitRequest[] memory requests = _units(count);

        uint256 start = vm.snapshotState();
        bytes32 together = _deployAll(requests, count);
        vm.revertToState(start);
        bytes32 inTwo = _deployAll(requests, cut);
        vm.revertToState(start);
        bytes32 apart = 0;
        for (uint256 i = 0; i < count; ++i) {
            _deployUnit(requests[i]);
            skip(DELAY);
            _execute(_unitOperation(requests[i]));
        }
        apart = _state(requests);

        assertEq(together, apart);
        assertEq(inTwo, apart);
    }

    function _deployAll(IHaloFactory.UnitRequest[] memory requests, uint256 cut) internal returns (bytes32) {
        _deployPart(requests, 0, cut);
        _deployPart(requests, cut, requests.length);
        return _state(requests);
    }

    function _deployPart(IHaloFactory.UnitRequest[] memory requests, uint256 from, uint256 to) internal {
        if (from == to) return;

        IHaloFactory.UnitRequest[] memory part = new IHaloFactory.UnitRequest[](to - from);
        for (uint256 i = from; i < to; ++i) {
            part[i - from] = requests[i];
        }

        _deployUnits(part);
        (, IHaloFactory.Operation memory operation) = _predict(part);
        skip(DELAY);
        _execute(operation);
    }

    /// @dev Everything that one may see afterwards, but for when.
    function _state(IHaloFactory.UnitRequest[] memory requests) internal view returns (bytes32 state) {
        (address[][] memory contracts,) = _predict(requests);

        for (uint256 i = 0; i < requests.length; ++i) {
            address note = contracts[i][0];
            bytes32 fund = keccak256(abi.encode("LIMIT_TEST_FUND", asset, note));
            assertEq(beamState.getInitRateLimits(_payKey(note), pau.rateLimits).maxAmount, 1e9);
            assertEq(beamState.getInitRateLimits(fund, primeRateLimits).slope, 23_148);

            state = keccak256(
                abi.encode(state, note, note.codehash, factory.unit(factory.unitId(class, requests[i].name)))
            );
        }
    }
}
