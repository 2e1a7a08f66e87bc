// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {Pausable} from "@openzeppelin/contracts/utils/Pausable.sol";

import {DevToken} from "../../src/devnet/DevToken.sol";
import {IHaloFactory} from "../../src/factory/interfaces/IHaloFactory.sol";
import {AdministeredAgent} from "../../src/pau/AdministeredAgent.sol";
import {RateLimits} from "../../src/pau/RateLimits.sol";
import {IAdministeredAgent} from "../../src/pau/interfaces/IAdministeredAgent.sol";
import {IRateLimits} from "../../src/pau/interfaces/IRateLimits.sol";

import {FactoryTestBase} from "./support/FactoryTestBase.sol";
import {OtherRateLimits} from "./support/OtherRateLimits.sol";

/// @notice From a template to a limit that a GovOps team has set and a beacon has used, with
///         everything real: PAU, BeamState, Configurator, Timelock. The kind of Class is the test
///         kind, so the path knows no queues.
contract HaloFactoryEndToEndTests is FactoryTestBase {
    bytes32 internal class;
    IHaloFactory.Pau internal pau;

    function _begin() internal {
        (class, pau) = _deployClass(_classRequest());
    }

    function _payKey(address note) internal view returns (bytes32) {
        return keccak256(abi.encode("LIMIT_TEST_PAY", asset, note));
    }

    /// @dev From two scheduled operations to a limit at its init.
    function _finish(IHaloFactory.UnitRequest memory unitRequest) internal {
        _execute(_classOperation(_classRequest()));
        _execute(_unitOperation(unitRequest));
        vm.prank(anyone);
        _activate(class);

        _assertLimitCanBeSet(_predictUnit(unitRequest)[0]);
    }

    function _assertLimitCanBeSet(address note) internal {
        bytes32 key = _payKey(note);

        // The init is the ceiling, on this PAU and on no other.
        vm.expectRevert("Configurator/exceeds-max-amount");
        vm.prank(govOps);
        configurator.setRateLimit(pau.rateLimits, key, 1e9 + 1, 11_574);

        vm.prank(govOps);
        configurator.setRateLimit(pau.rateLimits, key, 1e9, 11_574);

        IRateLimits.RateLimitData memory data = IRateLimits(pau.rateLimits).getRateLimitData(key);
        assertEq(data.maxAmount, 1e9);
        assertEq(data.slope, 11_574);
        assertEq(data.lastAmount, 0);

        skip(10);
        assertEq(IRateLimits(pau.rateLimits).getCurrentRateLimit(key), 115_740);

        assertEq(beamState.getInitRateLimits(key, primeRateLimits).maxAmount, 0);
        assertEq(beamState.getInitRateLimits(key, address(0)).maxAmount, 0);
    }

    function test_endToEnd_proposer() external {
        _begin();
        IHaloFactory.UnitRequest memory unitRequest = _unitRequest();
        _deployUnit(unitRequest);

        // Not a second early, for nobody.
        IHaloFactory.Operation memory operation = _classOperation(_classRequest());
        skip(DELAY - 1);
        vm.expectRevert();
        _execute(operation);

        skip(1);
        _finish(unitRequest);

        // The Prime's init waits on the Prime's RateLimits, and nowhere else.
        bytes32 fund = keccak256(abi.encode("LIMIT_TEST_FUND", asset, _predictUnit(unitRequest)[0]));
        assertEq(beamState.getInitRateLimits(fund, primeRateLimits).maxAmount, 2e9);
        assertEq(beamState.getInitRateLimits(fund, primeRateLimits).slope, 23_148);
        assertEq(beamState.getInitRateLimits(fund, pau.rateLimits).maxAmount, 0);
    }

    /// @dev A factory that may not propose deploys all the same; the council schedules what the
    ///      factory announced.
    function test_endToEnd_notProposer() external {
        vm.prank(governance);
        timelock.revokeRole(PROPOSER_ROLE, address(factory));

        _begin();
        IHaloFactory.UnitRequest memory unitRequest = _unitRequest();
        _deployUnit(unitRequest);

        _schedule(council, _classOperation(_classRequest()));
        _schedule(council, _unitOperation(unitRequest));
        skip(DELAY);
        _finish(unitRequest);
    }

    /// @dev Paused, nothing is scheduled and nothing can be; unpaused, a proposer schedules what
    ///      the factory announced.
    function test_endToEnd_pausedTimelock() external {
        vm.prank(council);
        timelock.pause();

        _begin();
        IHaloFactory.UnitRequest memory unitRequest = _unitRequest();
        _deployUnit(unitRequest);

        IHaloFactory.Operation memory operation = _classOperation(_classRequest());
        vm.expectRevert(Pausable.EnforcedPause.selector);
        _schedule(council, operation);

        vm.prank(governance);
        timelock.unpause();
        _schedule(council, operation);
        _schedule(council, _unitOperation(unitRequest));
        skip(DELAY);
        _finish(unitRequest);
    }

    /// @dev The timelock never runs: governance makes the same calls itself, as it does while the
    ///      live timelock is paused.
    function test_endToEnd_governanceRegisters() external {
        vm.prank(council);
        timelock.pause();

        _begin();
        IHaloFactory.UnitRequest memory unitRequest = _unitRequest();
        (, address[] memory contracts) = _deployUnit(unitRequest);

        _callAsGovernance(_classOperation(_classRequest()));
        _callAsGovernance(_unitOperation(unitRequest));
        _activate(class);

        _assertLimitCanBeSet(contracts[0]);
    }

    function _callAsGovernance(IHaloFactory.Operation memory operation) internal {
        vm.startPrank(governance);
        for (uint256 i = 0; i < operation.targets.length; ++i) {
            (bool success,) = operation.targets[i].call(operation.payloads[i]);
            assertTrue(success);
        }
        vm.stopPrank();
    }

    /// @dev Paused after scheduling: what is ready waits, and runs when the pause ends.
    function test_endToEnd_pausedAfterScheduling() external {
        _begin();
        IHaloFactory.UnitRequest memory unitRequest = _unitRequest();
        _deployUnit(unitRequest);

        skip(DELAY);
        vm.prank(council);
        timelock.pause();

        IHaloFactory.Operation memory operation = _classOperation(_classRequest());
        vm.expectRevert(Pausable.EnforcedPause.selector);
        _execute(operation);
        vm.expectRevert(abi.encodeWithSelector(IHaloFactory.NotRegistered.selector, pau.rateLimits));
        _activate(class);

        vm.prank(governance);
        timelock.unpause();
        _finish(unitRequest);
    }

    /// @dev The beacon's path: actor, agent, Controller, facet, rate limit, proxy.
    function test_endToEnd_beaconActs() external {
        _begin();
        skip(DELAY);
        _execute(_classOperation(_classRequest()));
        _activate(class);

        DevToken token = new DevToken("Dollar", "USD", 6);
        token.mint(pau.almProxy, 1000e6);
        bytes32 key = keccak256(abi.encode(keccak256("LIMIT_ASSET_TRANSFER"), address(token), anyone));
        bytes memory transfer =
            abi.encodeWithSignature("transferAsset_transfer(address,address,uint256)", token, anyone, 100e6);

        vm.prank(governance);
        beamState.addInitRateLimits(key, pau.rateLimits, 500e6, 10e6);

        vm.expectRevert("RateLimits/zero-maxAmount");
        _act(transfer);

        vm.prank(govOps);
        configurator.setRateLimit(pau.rateLimits, key, 500e6, 10e6);
        skip(10);

        _act(transfer);
        assertEq(token.balanceOf(anyone), 100e6);
        assertEq(IRateLimits(pau.rateLimits).getCurrentRateLimit(key), 0);

        // Frozen: the revoker takes the actor away.
        vm.prank(freezer);
        AdministeredAgent(payable(pau.agent)).removeActor(operator);
        skip(10);
        vm.expectRevert(IAdministeredAgent.NotActor.selector);
        _act(transfer);
    }

    /// @dev One call of the beacon operator on the Controller, through the agent.
    function _act(bytes memory data) internal {
        bytes[] memory payloads = new bytes[](1);
        payloads[0] = data;

        vm.prank(operator);
        AdministeredAgent(payable(pau.agent)).batchCall(_list(pau.controller), payloads, new uint256[](1));
    }

    /// @dev RateLimits by another hand, same ABI: the factory, the Configurator and the facets take
    ///      it as it is.
    function test_endToEnd_foreignRateLimits() external {
        template = _registerTemplate(2, type(OtherRateLimits).creationCode);
        _begin();
        assertEq(pau.rateLimits.code, type(OtherRateLimits).runtimeCode);
        assertFalse(OtherRateLimits(pau.rateLimits).hasRole(ADMIN_ROLE, address(factory)));

        IHaloFactory.UnitRequest memory unitRequest = _unitRequest();
        _deployUnit(unitRequest);
        skip(DELAY);
        _finish(unitRequest);

        DevToken token = new DevToken("Dollar", "USD", 6);
        token.mint(pau.almProxy, 1000e6);
        bytes32 key = keccak256(abi.encode(keccak256("LIMIT_ASSET_TRANSFER"), address(token), anyone));
        vm.prank(starAdmin);
        OtherRateLimits(pau.rateLimits).setRateLimitData(key, 100e6, 1, 100e6, block.timestamp);

        _act(abi.encodeWithSignature("transferAsset_transfer(address,address,uint256)", token, anyone, 40e6));
        assertEq(token.balanceOf(anyone), 40e6);
        assertEq(OtherRateLimits(pau.rateLimits).getCurrentRateLimit(key), 60e6);
    }

    /// @dev The deployed blocks are the template's code: same runtime code in every Class, whoever
    ///      deployed it.
    function test_endToEnd_blocksAreTheSameCode() external {
        _begin();
        IHaloFactory.ClassRequest memory request = _classRequest();
        request.name = "second";
        (, IHaloFactory.Pau memory second) = _deployClass(request);

        assertEq(pau.almProxy.codehash, second.almProxy.codehash);
        assertEq(pau.accessControls.codehash, second.accessControls.codehash);
        assertEq(pau.rateLimits.codehash, second.rateLimits.codehash);
        assertEq(pau.controller.codehash, second.controller.codehash);
        assertEq(pau.agent.codehash, second.agent.codehash);
        assertEq(pau.rateLimits.code, type(RateLimits).runtimeCode);
    }
}
