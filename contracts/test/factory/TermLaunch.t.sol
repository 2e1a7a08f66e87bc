// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {IClassModule} from "../../src/factory/interfaces/IClassModule.sol";
import {IHaloFactory} from "../../src/factory/interfaces/IHaloFactory.sol";
import {INfatFacility} from "../../src/nfat/interfaces/INfatFacility.sol";
import {INfatHaloController} from "../../src/pau/facets/interfaces/INfatHaloFacet.sol";
import {TermTestBase} from "./support/TermTestBase.sol";

/// @notice A Term Class through the factory.
contract TermLaunchTests is TermTestBase {
    function test_termLaunch() external {
        IHaloFactory.ClassRequest memory request = _termClass();
        (IHaloFactory.Pau memory predicted, address[] memory blocks,) = factory.predictClass(request);
        (bytes32 class, IHaloFactory.Pau memory pau) = _deployClass(request);
        assertEq(keccak256(abi.encode(pau)), keccak256(abi.encode(predicted)));

        INfatFacility facility = INfatFacility(blocks[0]);
        assertEq(facility.gem(), address(gem));
        assertEq(facility.recipient(), pau.almProxy);
        assertEq(facility.buds(pau.almProxy), 1);
        assertEq(facility.wards(starAdmin), 1);
        assertEq(facility.cops(freezer), 1);
        assertEq(facility.registrar(), address(_module()));
        assertEq(facility.wards(address(_module())), 0);
        assertEq(facility.wards(address(factory)), 0);
        assertEq(INfatHaloController(pau.controller).nfatHalo_getMaxAnnualGrowthRate(blocks[0]), 0.15e18);

        _deployUnit(_termUnit("bridge"));
        _deployUnit(_termUnit("term"));
        assertEq(facility.unitCount(), 2);
        assertEq(factory.unit(factory.unitId(class, "term")).index, 1);

        skip(DELAY);
        _execute(_classOperation(request));
        _activate(class);
        bytes32 key = INfatHaloController(pau.controller).nfatHalo_getIssueRateLimitKey(blocks[0], prime);
        assertEq(beamState.getInitRateLimits(key, pau.rateLimits).maxAmount, 25_000_000e18);
    }

    /// @dev A compromised deployer could otherwise make itself a ward, and send deposits away.
    function test_termLaunch_wardNotAllowed() external {
        IHaloFactory.ClassRequest memory request = _termClass();
        address thief = makeAddr("thief");
        request.data = abi.encode(address(gem), address(0), "Notes", "N", "", _list(starAdmin, thief), _list(freezer));

        vm.expectRevert(abi.encodeWithSignature("WardNotAllowed(address)", thief));
        vm.prank(deployer);
        factory.deployClass(request);
    }

    /// @dev Whoever calls the module reaches the facility that is theirs by its address, and nobody
    ///      else's.
    function test_termLaunch_unitOnlyByTheFactory() external {
        (bytes32 class, IHaloFactory.Pau memory pau) = _deployClass(_termClass());
        IHaloFactory.UnitRequest memory request = _termUnit("bridge");

        IClassModule module = _module();
        IClassModule.Context memory context = _context(class, pau);

        vm.expectRevert();
        module.deployUnit(context, "bridge", request.values, "");
    }
}
