// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {HaloFactory} from "../../src/factory/HaloFactory.sol";
import {IClassModule} from "../../src/factory/interfaces/IClassModule.sol";
import {IHaloFactory} from "../../src/factory/interfaces/IHaloFactory.sol";
import {RateLimits} from "../../src/pau/RateLimits.sol";

import {FactoryTestBase} from "./support/FactoryTestBase.sol";

/// @notice Deploys anything by CREATE2, as the public deployers do.
contract PublicDeployer {
    function deploy(bytes32 salt, bytes memory initCode) external returns (address deployed) {
        assembly {
            deployed := create2(0, add(initCode, 0x20), mload(initCode), salt)
        }
    }
}

contract HaloFactoryPredictionTests is FactoryTestBase {
    struct Seeds {
        bytes32 class;
        bytes32 unit;
        bytes32 manifest;
        address cBeam;
        address actor;
        address asset;
        uint256 fee;
        uint256 size;
        uint256 term;
        uint256 limits;
    }

    /// @dev Maps noise to a name: one to thirty-two allowed characters.
    function _slug(bytes32 noise) internal pure returns (bytes32) {
        bytes memory letters = "abcdefghijklmnopqrstuvwxyz0123456789-";
        bytes memory text = new bytes(32);
        uint256 length = 1 + uint8(noise[31]) % 32;

        for (uint256 i = 0; i < length; ++i) {
            text[i] = letters[uint8(noise[i]) % letters.length];
        }
        return abi.decode(text, (bytes32));
    }

    function _requests(Seeds memory seeds)
        internal
        view
        returns (IHaloFactory.ClassRequest memory class, IHaloFactory.UnitRequest memory unit)
    {
        vm.assume(seeds.manifest != 0);
        vm.assume(seeds.cBeam != address(0) && seeds.cBeam != deployer && seeds.cBeam != address(factory));
        vm.assume(seeds.actor != address(0) && seeds.actor != deployer && seeds.actor != address(factory));

        class = _classRequest();
        class.name = _slug(seeds.class);
        class.manifest = seeds.manifest;
        class.cBeam = seeds.cBeam;
        class.actors = _list(seeds.actor);
        class.values[0] = bound(seeds.fee, 1, 100);

        unit = _unitRequest();
        unit.class = factory.classId(HALO, class.name);
        unit.name = _slug(seeds.unit);
        unit.manifest = seeds.manifest;
        unit.values[0] = bound(seeds.size, 1e6, 1e12);
        unit.values[1] = bound(seeds.term, 1 days, 720 days);
        unit.data = abi.encode(seeds.asset);
        unit.limits = new IHaloFactory.Limit[](seeds.limits % 3);
        for (uint256 i = 0; i < unit.limits.length; ++i) {
            unit.limits[i] = _unitRequest().limits[i];
        }
    }

    /// @dev The whole plan is known before anything exists, and it is what happens, whatever
    ///      happens in between.
    /// forge-config: default.fuzz.runs = 250
    function testFuzz_predictionIsDeployment(Seeds memory seeds) external {
        (IHaloFactory.ClassRequest memory class, IHaloFactory.UnitRequest memory unit) = _requests(seeds);

        (IHaloFactory.Pau memory pau, address[] memory blocks,) = factory.predictClass(class);
        address[] memory contracts = _predictUnitOf(class, unit);
        IHaloFactory.Operation memory registration = _classOperation(class);
        IHaloFactory.Operation memory preparation = _unitOperationOf(class, unit);

        // Other deployments in between move nothing.
        _deployClass(_classRequestNamed("in-between", class.name));
        skip(1 days);

        (, IHaloFactory.Pau memory deployed) = _deployClass(class);
        assertEq(keccak256(abi.encode(deployed)), keccak256(abi.encode(pau)));
        assertGt(blocks[0].code.length, 0);

        assertEq(_predictUnit(unit), contracts);
        assertEq(_unitOperation(unit).id, preparation.id);

        (, address[] memory deployedContracts) = _deployUnit(unit);
        assertEq(deployedContracts, contracts);
        assertGt(contracts[0].code.length, 0);

        assertTrue(timelock.isOperationPending(registration.id));
        assertEq(timelock.isOperationPending(preparation.id), unit.limits.length != 0);

        // And it stays the answer.
        assertEq(_classOperation(class).id, registration.id);
        assertEq(_unitOperationOf(class, unit).id, preparation.id);
        assertEq(_predictUnitOf(class, unit), contracts);
    }

    function _classRequestNamed(bytes32 name, bytes32 other)
        internal
        view
        returns (IHaloFactory.ClassRequest memory request)
    {
        request = _classRequest();
        request.name = name == other ? word("in-between-2") : name;
    }

    /// @dev Nobody else can put anything where the factory will: not through the module, not
    ///      through another factory on the same registry, not with the same code and salt from a
    ///      public deployer.
    /// forge-config: default.fuzz.runs = 250
    function testFuzz_nobodyElseTakesAPredictedAddress(Seeds memory seeds, address attacker) external {
        // No contract that this test deploys comes to stand at such an address.
        attacker = address(uint160(uint256(keccak256(abi.encode(attacker)))));
        vm.assume(attacker != address(factory) && attacker != deployer && uint160(attacker) > 0xffff);
        vm.assume(attacker != address(vm) && attacker.code.length == 0);
        vm.assume(attacker != starAdmin && attacker != freezer);
        (IHaloFactory.ClassRequest memory class, IHaloFactory.UnitRequest memory unit) = _requests(seeds);

        (IHaloFactory.Pau memory pau, address[] memory blocks,) = factory.predictClass(class);
        address[] memory contracts = _predictUnitOf(class, unit);

        _attackModule(attacker, class, unit, pau);
        _attackWithAnotherFactory(attacker, class, unit, pau);
        _attackWithPublicDeployer(pau, class);

        assertEq(pau.almProxy.code.length, 0);
        assertEq(pau.accessControls.code.length, 0);
        assertEq(pau.rateLimits.code.length, 0);
        assertEq(pau.controller.code.length, 0);
        assertEq(pau.agent.code.length, 0);
        assertEq(blocks[0].code.length, 0);
        assertEq(contracts[0].code.length, 0);

        (, IHaloFactory.Pau memory deployed) = _deployClass(class);
        assertEq(keccak256(abi.encode(deployed)), keccak256(abi.encode(pau)));
        (, address[] memory deployedContracts) = _deployUnit(unit);
        assertEq(deployedContracts, contracts);
    }

    function _attackModule(
        address attacker,
        IHaloFactory.ClassRequest memory class,
        IHaloFactory.UnitRequest memory unit,
        IHaloFactory.Pau memory pau
    ) internal {
        IClassModule module = _module();
        IClassModule.Context memory context = _context(unit.class, pau);

        vm.startPrank(attacker);
        module.deployClass(context, class.values, class.data);
        module.deployUnit(context, factory.unitId(unit.class, unit.name), unit.values, unit.data);
        vm.stopPrank();
    }

    function _attackWithAnotherFactory(
        address attacker,
        IHaloFactory.ClassRequest memory class,
        IHaloFactory.UnitRequest memory unit,
        IHaloFactory.Pau memory pau
    ) internal {
        vm.startPrank(attacker);
        HaloFactory other = new HaloFactory(
            attacker, address(registry), address(beacon), address(beamState), address(configurator), address(timelock)
        );
        other.grantRole(DEPLOYER_ROLE, attacker);
        other.setAdminAllowed(starAdmin, true);
        other.deployHalo(HALO, attacker, MANIFEST);

        if (class.cBeam != attacker && class.cBeam != address(other) && class.actors[0] != attacker) {
            (bytes32 id, IHaloFactory.Pau memory theirs) = other.deployClass(class);
            assertEq(id, unit.class);
            assertTrue(theirs.almProxy != pau.almProxy && theirs.controller != pau.controller);

            // Nor does it schedule anything: the timelock does not know it.
            (, address[][] memory contracts) = other.deployUnits(_list(unit));
            (,, IHaloFactory.Operation memory operation) = other.predictClass(class);
            assertFalse(timelock.isOperation(operation.id));
            assertGt(contracts[0][0].code.length, 0);
        }
        vm.stopPrank();
    }

    function _attackWithPublicDeployer(IHaloFactory.Pau memory pau, IHaloFactory.ClassRequest memory request) internal {
        bytes32 class = factory.classId(HALO, request.name);
        bytes32 salt = keccak256(abi.encode(class, word("RATE_LIMITS"), keccak256(abi.encode(request))));
        bytes memory initCode = bytes.concat(type(RateLimits).creationCode, abi.encode(address(factory)));

        assertEq(pau.rateLimits, vm.computeCreate2Address(salt, keccak256(initCode), address(factory)));
        address deployed = new PublicDeployer().deploy(salt, initCode);
        assertTrue(deployed != address(0) && deployed != pau.rateLimits);
    }

    /**********************************************************************************************/
    /*** What an address commits to                                                             ***/
    /**********************************************************************************************/

    uint256 internal constant VARIANTS = 30;

    /// @dev Two limits, so that each of their fields can be another.
    function _approved() internal view returns (IHaloFactory.ClassRequest memory request) {
        request = _classRequest();
        request.data = abi.encode(new bytes[](0));
        request.limits = new IHaloFactory.Limit[](2);
        request.limits[0] = IHaloFactory.Limit("FUND", primeRateLimits, address(0), 1e9, 11_574, 0, 0);
        request.limits[1] = IHaloFactory.Limit("PAY", address(0), address(0), 1e9, 11_574, 1e8, 1_157);
    }

    /// @dev The approved request with one thing changed; the last is the request unchanged.
    function _variant(uint256 i) internal returns (IHaloFactory.ClassRequest memory request) {
        address other = makeAddr("other");
        request = _approved();

        if (i == 0) request.halo = "beta-halo";
        else if (i == 1) request.name = "another";
        else if (i == 2) request.template = _registerTemplate(2, type(RateLimits).creationCode);
        else if (i == 3) request.manifest = "another manifest";
        else if (i == 4) request.admins = _list(other);
        else if (i == 5) request.admins = _list(starAdmin, other);
        else if (i == 6) request.admins = _list(other, starAdmin);
        else if (i == 7) request.cBeam = other;
        else if (i == 8) request.actors = _list(other);
        else if (i == 9) request.actors = _list(operator, other);
        else if (i == 10) request.actors = _list(other, operator);
        else if (i == 11) request.revokers = _list(other);
        else if (i == 12) request.revokers = _list(freezer, other);
        else if (i == 13) request.revokers = new address[](0);
        else if (i == 14) request.values[0] += 1;
        else if (i == 15) request.values[0] -= 1;
        else if (i == 16) request.data = "";
        else if (i == 17) request.data = bytes.concat(request.data, hex"00");
        else if (i == 18) request.limits = new IHaloFactory.Limit[](0);
        else if (i == 19) request.limits[0].route = "FUND_AGAIN";
        else if (i == 20) request.limits[0].rateLimits = other;
        else if (i == 21) request.limits[0].subject = other;
        else if (i == 22) request.limits[0].maxAmount += 1;
        else if (i == 23) request.limits[0].maxAmount -= 1;
        else if (i == 24) request.limits[0].slope += 1;
        else if (i == 25) request.limits[0].slope -= 1;
        else if (i == 26) request.limits[1].firstMaxAmount += 1;
        else if (i == 27) request.limits[1].firstMaxAmount -= 1;
        else if (i == 28) request.limits[1].firstSlope += 1;
        else if (i == 29) request.limits[1].firstSlope -= 1;
    }

    /// @dev Everything that is known beforehand of a Class and one Unit: the PAU, the module's
    ///      block, the Unit's contract.
    function _predicted(IHaloFactory.ClassRequest memory request) internal view returns (address[] memory all) {
        (IHaloFactory.Pau memory pau, address[] memory blocks,) = factory.predictClass(request);

        all = new address[](7);
        all[0] = pau.almProxy;
        all[1] = pau.accessControls;
        all[2] = pau.rateLimits;
        all[3] = pau.controller;
        all[4] = pau.agent;
        all[5] = blocks[0];
        all[6] = _predictUnitOf(request, _unitRequest())[0];
    }

    /// @notice Whoever approves an address approves the whole request: each field, changed alone,
    ///         moves every address, and no two requests share one. The same request gives the same.
    function test_predictClass_commitsToEveryField() external {
        address[] memory seen = new address[](7 * (VARIANTS + 1));
        uint256 count = 0;

        for (uint256 i = 0; i <= VARIANTS; ++i) {
            address[] memory all = _predicted(_variant(i));

            for (uint256 j = 0; j < all.length; ++j) {
                for (uint256 k = 0; k < count; ++k) {
                    assertTrue(seen[k] != all[j], "two requests share an address");
                }
                seen[count++] = all[j];
            }
        }

        address[] memory again = _predicted(_variant(VARIANTS));
        for (uint256 j = 0; j < again.length; ++j) {
            assertEq(again[j], seen[7 * VARIANTS + j]);
        }
    }

    /// @dev A field that is added to the request has to be added to the variants above: the first
    ///      field of variable length begins where the eleven words of the fields end.
    function test_predictClass_commitsToEveryField_complete() external view {
        bytes memory encoded = abi.encode(_approved());
        uint256 begins;
        assembly {
            begins := mload(add(encoded, 0xc0))
        }
        assertEq(begins, 11 * 32);
        assertEq(abi.encode(_approved().limits[0]).length, 7 * 32);
    }

    /// @dev The same by noise: one word of one field becomes another.
    /// forge-config: default.fuzz.runs = 250
    function testFuzz_predictClass_commitsToEveryField(uint256 field, uint256 noise) external view {
        IHaloFactory.ClassRequest memory request = _approved();
        address[] memory approved = _predicted(request);
        address account = address(uint160(noise));
        field = field % 14;

        if (field == 0) request.halo = bytes32(noise);
        else if (field == 1) request.name = bytes32(noise);
        else if (field == 2) request.manifest = bytes32(noise);
        else if (field == 3) request.admins[0] = account;
        else if (field == 4) request.cBeam = account;
        else if (field == 5) request.actors[0] = account;
        else if (field == 6) request.revokers[0] = account;
        else if (field == 7) request.values[0] = noise;
        else if (field == 8) request.data = abi.encode(noise);
        else if (field == 9) request.limits[0].rateLimits = account;
        else if (field == 10) request.limits[0].maxAmount = noise;
        else if (field == 11) request.limits[0].slope = noise;
        else if (field == 12) request.limits[1].firstMaxAmount = noise;
        else request.limits[1].firstSlope = noise;
        vm.assume(request.limits[0].rateLimits != address(0));
        vm.assume(keccak256(abi.encode(request)) != keccak256(abi.encode(_approved())));

        address[] memory others = _predicted(request);
        for (uint256 i = 0; i < approved.length; ++i) {
            assertTrue(others[i] != approved[i]);
        }
    }

    /// @notice A deployer that uses an approved Class's name for a request of its own, or another
    ///         deployer that does, gets none of the approved addresses: it takes the name, and what
    ///         people sent there is not lost to it.
    function test_deployClass_approvedAddressesAreNotTaken() external {
        IHaloFactory.ClassRequest memory approved = _approved();
        address[] memory expected = _predicted(approved);
        bytes32 operation = _classOperation(approved).id;

        address thief = makeAddr("thief");
        address other = makeAddr("other deployer");
        vm.prank(governance);
        factory.grantRole(DEPLOYER_ROLE, other);

        IHaloFactory.ClassRequest memory theirs = _approved();
        theirs.actors = _list(thief);
        theirs.cBeam = thief;
        vm.prank(other);
        (bytes32 class,) = factory.deployClass(theirs);
        IHaloFactory.UnitRequest memory unit = _unitRequest();
        vm.prank(other);
        factory.deployUnits(_list(unit));

        for (uint256 i = 0; i < expected.length; ++i) {
            assertEq(expected[i].code.length, 0);
        }
        assertFalse(timelock.isOperation(operation));

        // The approved answers stay what they were, and the name is what they lost.
        assertEq(_predicted(approved), expected);
        vm.expectRevert(abi.encodeWithSelector(IHaloFactory.ClassExists.selector, class));
        _deployClass(approved);

        // Under another name it is another request, and has to be approved anew.
        approved.name = "another";
        address[] memory renamed = _predicted(approved);
        _deployClass(approved);
        assertGt(renamed[0].code.length, 0);
    }
}
