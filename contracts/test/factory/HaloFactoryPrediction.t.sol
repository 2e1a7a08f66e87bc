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

    /// @dev The whole plan is known before anything exists, and it is what happens, whatever happens in between.
    /// forge-config: default.fuzz.runs = 250
    function testFuzz_predictionIsDeployment(Seeds memory seeds) external {
        (IHaloFactory.ClassRequest memory class, IHaloFactory.UnitRequest memory unit) = _requests(seeds);

        (IHaloFactory.Pau memory pau, address[] memory blocks) = factory.predictClass(class);
        address[] memory contracts = factory.predictUnitOf(class, unit);
        IHaloFactory.Operation memory registration = factory.classOperation(class);
        IHaloFactory.Operation memory preparation = factory.unitOperationOf(class, unit);

        // Other deployments in between move nothing.
        _deployClass(_classRequestNamed("in-between", class.name));
        skip(1 days);

        (, IHaloFactory.Pau memory deployed) = _deployClass(class);
        assertEq(keccak256(abi.encode(deployed)), keccak256(abi.encode(pau)));
        assertGt(blocks[0].code.length, 0);

        assertEq(factory.predictUnit(unit), contracts);
        assertEq(factory.unitOperation(unit).id, preparation.id);

        (, address[] memory deployedContracts) = _deployUnit(unit);
        assertEq(deployedContracts, contracts);
        assertGt(contracts[0].code.length, 0);

        assertTrue(timelock.isOperationPending(registration.id));
        assertEq(timelock.isOperationPending(preparation.id), unit.limits.length != 0);

        // And it stays the answer.
        assertEq(factory.classOperation(class).id, registration.id);
        assertEq(factory.unitOperationOf(class, unit).id, preparation.id);
        assertEq(factory.predictUnitOf(class, unit), contracts);
    }

    function _classRequestNamed(bytes32 name, bytes32 other)
        internal
        view
        returns (IHaloFactory.ClassRequest memory request)
    {
        request = _classRequest();
        request.name = name == other ? word("in-between-2") : name;
    }

    /// @dev Nobody else can put anything where the factory will: not through the module, not through another factory on the
    ///      same registry, not with the same code and salt from a public deployer.
    /// forge-config: default.fuzz.runs = 250
    function testFuzz_nobodyElseTakesAPredictedAddress(Seeds memory seeds, address attacker) external {
        vm.assume(attacker != address(factory) && attacker != deployer && uint160(attacker) > 0xffff);
        vm.assume(attacker != address(vm) && attacker.code.length == 0);
        vm.assume(attacker != starAdmin && attacker != freezer);
        (IHaloFactory.ClassRequest memory class, IHaloFactory.UnitRequest memory unit) = _requests(seeds);

        (IHaloFactory.Pau memory pau, address[] memory blocks) = factory.predictClass(class);
        address[] memory contracts = factory.predictUnitOf(class, unit);

        _attackModule(attacker, class, unit, pau);
        _attackWithAnotherFactory(attacker, class, unit, pau);
        _attackWithPublicDeployer(pau, factory.classId(HALO, class.name));

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
            (, address[] memory contracts) = other.deployUnit(unit);
            assertFalse(timelock.isOperation(other.classOperation(class).id));
            assertGt(contracts[0].code.length, 0);
        }
        vm.stopPrank();
    }

    function _attackWithPublicDeployer(IHaloFactory.Pau memory pau, bytes32 class) internal {
        bytes32 salt = keccak256(abi.encode(class, word("RATE_LIMITS")));
        bytes memory initCode = bytes.concat(type(RateLimits).creationCode, abi.encode(address(factory)));

        assertEq(pau.rateLimits, vm.computeCreate2Address(salt, keccak256(initCode), address(factory)));
        address deployed = new PublicDeployer().deploy(salt, initCode);
        assertTrue(deployed != address(0) && deployed != pau.rateLimits);
    }

    /// @dev Who administers and operates a Class is not in its addresses; what code it has is.
    function test_predictClass_dependsOnTemplateOnly() external {
        IHaloFactory.ClassRequest memory request = _classRequest();
        (IHaloFactory.Pau memory pau,) = factory.predictClass(request);
        bytes32 registration = factory.classOperation(request).id;

        request.admins = _list(anyone);
        request.actors = _list(anyone);
        request.manifest = "another manifest";
        (IHaloFactory.Pau memory same,) = factory.predictClass(request);
        assertEq(keccak256(abi.encode(same)), keccak256(abi.encode(pau)));
        assertNotEq(factory.classOperation(request).id, registration);

        request.template = _registerTemplate(2, bytes.concat(type(RateLimits).creationCode, hex"00"));
        (IHaloFactory.Pau memory other,) = factory.predictClass(request);
        assertTrue(other.rateLimits != pau.rateLimits);
        assertTrue(other.controller != pau.controller);
        assertEq(other.almProxy, pau.almProxy);
    }
}
