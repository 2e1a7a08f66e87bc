// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {BeamState} from "../../src/configurator/BeamState.sol";
import {IBeamState} from "../../src/configurator/interfaces/IBeamState.sol";
import {IConfigurator} from "../../src/configurator/interfaces/IConfigurator.sol";
import {IHaloFactory} from "../../src/factory/interfaces/IHaloFactory.sol";
import {ITemplateRegistry} from "../../src/factory/interfaces/ITemplateRegistry.sol";
import {IRateLimits} from "../../src/pau/interfaces/IRateLimits.sol";

import {FactoryTestBase} from "./support/FactoryTestBase.sol";
import {ReentrantRateLimits} from "./support/ReentrantRateLimits.sol";

/// @notice A Class with first values, and Units with some: what the factory opens, for whom, and
///         what it never does.
abstract contract HaloFactoryOpeningTestBase is FactoryTestBase {
    bytes32 internal class;
    IHaloFactory.Pau internal pau;
    address internal ledger;

    function setUp() public virtual override {
        super.setUp();
        _begin(_openingClass());
    }

    function _begin(IHaloFactory.ClassRequest memory wanted) internal {
        (class, pau) = _deployClass(wanted);
        (, address[] memory blocks,) = factory.predictClass(wanted);
        ledger = blocks[0];
    }

    /// @dev Two limits of its own with first values, one of its own without, and one of a Prime.
    function _openingClass() internal view returns (IHaloFactory.ClassRequest memory wanted) {
        wanted = _classRequest();
        wanted.limits = new IHaloFactory.Limit[](4);
        wanted.limits[0] = IHaloFactory.Limit("PAY", address(0), address(1), 1e9, 11_574, 1e8, 1_157);
        wanted.limits[1] = IHaloFactory.Limit("FUND", primeRateLimits, address(0), 2e9, 23_148, 0, 0);
        wanted.limits[2] = IHaloFactory.Limit("PAY", address(0), address(2), 1e9, 11_574, 0, 0);
        wanted.limits[3] = IHaloFactory.Limit("PAY", address(0), address(3), 1e9, 11_574, 1e9, 11_574);
    }

    function _openingUnit(bytes32 name) internal view returns (IHaloFactory.UnitRequest memory unit) {
        unit = _unitRequest();
        unit.name = name;
        unit.limits[0].firstMaxAmount = 5e7;
        unit.limits[0].firstSlope = 578;
    }

    /// @dev What the class of `_openingClass` can be opened with.
    function _classOpening() internal view returns (IHaloFactory.FirstLimit[] memory opening) {
        opening = new IHaloFactory.FirstLimit[](2);
        opening[0] = IHaloFactory.FirstLimit({key: _classKey(1), maxAmount: 1e8, slope: 1_157});
        opening[1] = IHaloFactory.FirstLimit({key: _classKey(3), maxAmount: 1e9, slope: 11_574});
    }

    function _unitOpening(address note) internal view returns (IHaloFactory.FirstLimit[] memory opening) {
        opening = new IHaloFactory.FirstLimit[](1);
        opening[0] = IHaloFactory.FirstLimit({key: _unitKey(note), maxAmount: 5e7, slope: 578});
    }

    function _classKey(uint160 subject) internal view returns (bytes32) {
        return keccak256(abi.encode("LIMIT_TEST_CLASS_PAY", ledger, address(subject)));
    }

    function _unitKey(address note) internal view returns (bytes32) {
        return keccak256(abi.encode("LIMIT_TEST_PAY", asset, note));
    }

    function _list(IHaloFactory.FirstLimit[] memory opening)
        internal
        pure
        returns (IHaloFactory.FirstLimit[][] memory openings)
    {
        openings = new IHaloFactory.FirstLimit[][](1);
        openings[0] = opening;
    }

    /// @dev The definition once more.
    function _id(bytes32 wanted, IHaloFactory.FirstLimit[] memory opening) internal pure returns (bytes32 id) {
        id = wanted;
        for (uint256 i = 0; i < opening.length; ++i) {
            id = keccak256(bytes.concat(id, opening[i].key, bytes32(opening[i].maxAmount), bytes32(opening[i].slope)));
        }
    }

    function _register() internal {
        skip(DELAY);
        _execute(_classOperation(_openingClass()));
    }

    function _data(bytes32 key) internal view returns (IRateLimits.RateLimitData memory) {
        return IRateLimits(pau.rateLimits).getRateLimitData(key);
    }

    function _assertSet(IHaloFactory.FirstLimit memory first) internal view {
        IRateLimits.RateLimitData memory data = _data(first.key);

        assertEq(data.maxAmount, first.maxAmount);
        assertEq(data.slope, first.slope);
        assertEq(data.lastAmount, 0);
        assertEq(data.lastUpdated, block.timestamp);
    }

    function _assertUnset(bytes32 key) internal view {
        assertEq(_data(key).maxAmount, 0);
        assertEq(_data(key).lastUpdated, 0);
    }

    function _assertNotPaired() internal view {
        assertEq(beamState.rateLimitsCBeams(pau.rateLimits, address(factory)), 0);
        assertEq(beamState.controllersCBeams(pau.controller, address(factory)), 0);
    }

    /// @dev Nothing opens, nothing is used up, and nobody stays paired.
    function _expectClosed(bytes memory reason) internal {
        IHaloFactory.FirstLimit[] memory opening = _classOpening();
        bool activated = factory.class_(class).activated;

        vm.expectRevert(reason);
        vm.prank(anyone);
        activated ? factory.open(class, govOps, _list(opening)) : factory.activate(class, _list(opening));

        _assertUnset(opening[0].key);
        _assertUnset(opening[1].key);
        _assertNotPaired();
        assertTrue(factory.isPending(_id(class, opening)));
        assertEq(factory.class_(class).activated, activated);
    }

    function _activateAndOpen() internal {
        vm.prank(anyone);
        factory.activate(class, _list(_classOpening()));
    }
}

/**************************************************************************************************/
/*** What a deployment may prepare                                                              ***/
/**************************************************************************************************/

contract HaloFactoryOpeningDeploymentTests is HaloFactoryOpeningTestBase {
    function _expectRefusal(IHaloFactory.Limit memory limit, bytes memory reason) internal {
        IHaloFactory.UnitRequest memory unit = _unitRequest();
        unit.limits[0] = limit;

        vm.expectRevert(reason);
        vm.prank(deployer);
        factory.deployUnits(_list(unit));

        IHaloFactory.ClassRequest memory another = _openingClass();
        another.name = "another";
        limit.subject = address(4);
        another.limits[2] = limit;
        vm.expectRevert(reason);
        _deployClass(another);
    }

    function _expectInvalid(uint256 first, uint256 slope) internal {
        _expectRefusal(
            IHaloFactory.Limit("PAY", address(0), address(0), 1e9, 11_574, first, slope),
            abi.encodeWithSelector(ITemplateRegistry.InvalidFirst.selector, word("PAY"), first, slope)
        );
    }

    function test_first_boundary() external {
        _expectInvalid(1e9 + 1, 11_574);
        _expectInvalid(1e9, 11_575);
        _expectInvalid(0, 1);
        _expectInvalid(1, 0);
        _expectInvalid(type(uint256).max, 0);

        IHaloFactory.UnitRequest[] memory units = new IHaloFactory.UnitRequest[](2);
        (units[0], units[1]) = (_openingUnit("greatest"), _openingUnit("least"));
        (units[0].limits[0].firstMaxAmount, units[0].limits[0].firstSlope) = (1e9, 11_574);
        (units[1].limits[0].firstMaxAmount, units[1].limits[0].firstSlope) = (1, 1);
        _deployUnits(units);
    }

    /// @dev Where the init is unlimited, the Configurator takes nothing but unlimited.
    function test_first_unlimited_boundary() external {
        IHaloFactory.UnitRequest memory unit = _openingUnit("free");
        unit.limits[0] = IHaloFactory.Limit("PAY_FREELY", address(0), address(0), type(uint256).max, 0, 1, 0);

        for (uint256 i = 0; i < 3; ++i) {
            (uint256 first, uint256 slope) = i == 0
                ? (uint256(1), uint256(0))
                : i == 1 ? (type(uint256).max - 1, uint256(0)) : (type(uint256).max, uint256(1));
            (unit.limits[0].firstMaxAmount, unit.limits[0].firstSlope) = (first, slope);
            vm.expectRevert(
                abi.encodeWithSelector(ITemplateRegistry.InvalidFirst.selector, word("PAY_FREELY"), first, slope)
            );
            vm.prank(deployer);
            factory.deployUnits(_list(unit));
        }

        (unit.limits[0].firstMaxAmount, unit.limits[0].firstSlope) = (type(uint256).max, 0);
        (, address[] memory contracts) = _deployUnit(unit);
        _register();
        _execute(_unitOperation(unit));
        _activateAndOpen();

        IHaloFactory.FirstLimit[] memory opening = new IHaloFactory.FirstLimit[](1);
        opening[0] = IHaloFactory.FirstLimit({
            key: keccak256(abi.encode("LIMIT_TEST_PAY_FREELY", contracts[0])), maxAmount: type(uint256).max, slope: 0
        });
        factory.open(class, govOps, _list(opening));
        assertEq(IRateLimits(pau.rateLimits).getCurrentRateLimit(opening[0].key), type(uint256).max);
        _assertNotPaired();
    }

    /// @dev Primes' limits are always the Primes'.
    function test_first_ofPrime() external {
        for (uint256 i = 0; i < 2; ++i) {
            _expectRefusal(
                IHaloFactory.Limit("FUND", makeAddr("second prime"), address(0), 2e9, 23_148, 1, 1),
                abi.encodeWithSelector(IHaloFactory.FirstOfPrime.selector, word("FUND"))
            );
        }
    }

    /// @notice What the Configurator would take at once, and what could be used, is accepted, and
    ///         nothing else. The Configurator itself is the oracle.
    /// forge-config: default.fuzz.runs = 250
    function testFuzz_first(uint256 maxAmount, uint256 slope, uint256 first, uint256 firstSlope) external {
        maxAmount = bound(maxAmount, 1, 1e12);
        slope = bound(slope, 1, 1e8);
        first = bound(first, 0, maxAmount + maxAmount / 2 + 1);
        firstSlope = bound(firstSlope, 0, slope + slope / 2 + 1);

        IHaloFactory.UnitRequest memory unit = _unitRequest();
        unit.limits[0] = IHaloFactory.Limit("PAY", address(0), address(0), maxAmount, slope, first, firstSlope);
        vm.prank(deployer);
        (bool accepted,) = address(factory).call(abi.encodeCall(factory.deployUnits, (_list(unit))));

        bytes32 key = "any key";
        vm.startPrank(governance);
        beamState.addInitRateLimits(key, pau.rateLimits, maxAmount, slope);
        beamState.addRateLimits(pau.rateLimits);
        beamState.addCBeam(govOps);
        beamState.setCBeamForRateLimits(pau.rateLimits, govOps);
        vm.stopPrank();
        vm.prank(govOps);
        (bool taken,) = address(configurator)
            .call(abi.encodeCall(configurator.setRateLimit, (pau.rateLimits, key, first, firstSlope)));

        bool none = first == 0 && firstSlope == 0;
        assertEq(accepted, taken && (none || (first != 0 && firstSlope != 0)));
    }

    /// @dev Without first values nothing is prepared, and the activation is what it was.
    function test_none() external {
        IHaloFactory.ClassRequest memory another = _classRequest();
        another.name = "another";
        another.limits = new IHaloFactory.Limit[](1);
        another.limits[0] = IHaloFactory.Limit("PAY", address(0), address(1), 1e9, 11_574, 0, 0);
        _begin(another);
        assertFalse(factory.isPending(class));

        skip(DELAY);
        _execute(_classOperation(another));
        vm.expectRevert(abi.encodeWithSelector(IHaloFactory.NothingToOpen.selector, class));
        factory.activate(class, new IHaloFactory.FirstLimit[][](1));

        _activate(class);
        assertEq(beamState.rateLimitsCBeams(pau.rateLimits, govOps), 1);
        _assertUnset(_classKey(1));
        _assertNotPaired();
    }

    /// @dev One list of up to 64, each of which opens alone, in any order.
    function test_manyLimits_boundary() external {
        for (uint256 count = 63; count < 66; ++count) {
            IHaloFactory.ClassRequest memory another = _classRequest();
            another.name = bytes32(abi.encodePacked("with-", vm.toString(count)));
            another.limits = new IHaloFactory.Limit[](count);
            for (uint256 i = 0; i < count; ++i) {
                another.limits[i] = IHaloFactory.Limit("PAY", address(0), address(uint160(i + 1)), 1e9, 11_574, 1e8, 9);
            }
            _begin(another);

            IHaloFactory.FirstLimit[] memory first = _part(0, count < 64 ? count : 64);
            assertTrue(factory.isPending(_id(class, first)));
            assertFalse(factory.isPending(_id(class, _part(0, count))) != (count <= 64));
            if (count == 65) _assertTwoParts(another, first);
        }
    }

    function _part(uint160 from, uint256 size) internal view returns (IHaloFactory.FirstLimit[] memory opening) {
        opening = new IHaloFactory.FirstLimit[](size);
        for (uint160 i = 0; i < size; ++i) {
            opening[i] = IHaloFactory.FirstLimit({key: _classKey(from + i + 1), maxAmount: 1e8, slope: 9});
        }
    }

    function _assertTwoParts(IHaloFactory.ClassRequest memory another, IHaloFactory.FirstLimit[] memory first)
        internal
    {
        skip(DELAY);
        _execute(_classOperation(another));

        factory.activate(class, _list(_part(64, 1)));
        _assertSet(_part(64, 1)[0]);
        _assertUnset(first[0].key);

        factory.open(class, govOps, _list(first));
        _assertSet(first[0]);
        _assertSet(first[63]);
        assertFalse(factory.isPending(_id(class, first)));
    }
}

/**************************************************************************************************/
/*** Refusals                                                                                   ***/
/**************************************************************************************************/

contract HaloFactoryOpeningFailureTests is HaloFactoryOpeningTestBase {
    function test_activate_openedTwice() external {
        _register();
        _activateAndOpen();

        vm.expectRevert(abi.encodeWithSelector(IHaloFactory.AlreadyActivated.selector, class));
        factory.activate(class, _list(_classOpening()));
        bytes32 id = _id(class, _classOpening());
        vm.expectRevert(abi.encodeWithSelector(IHaloFactory.NothingToOpen.selector, id));
        factory.open(class, govOps, _list(_classOpening()));
    }

    /// @dev Twice in one call is twice.
    function test_activate_sameOpeningTwice() external {
        _register();
        IHaloFactory.FirstLimit[][] memory openings = new IHaloFactory.FirstLimit[][](2);
        (openings[0], openings[1]) = (_classOpening(), _classOpening());

        vm.expectRevert(abi.encodeWithSelector(IHaloFactory.NothingToOpen.selector, _id(class, openings[0])));
        factory.activate(class, openings);
        _assertUnset(openings[0][0].key);
        _assertNotPaired();
    }

    function test_open_beforeActivation() external {
        _register();

        vm.expectRevert(abi.encodeWithSelector(IHaloFactory.NotActivated.selector, class));
        factory.open(class, govOps, _list(_classOpening()));
    }

    function test_open_unknownClass() external {
        vm.expectRevert(abi.encodeWithSelector(IHaloFactory.ClassUnknown.selector, word("none")));
        factory.open("none", govOps, _list(_classOpening()));
    }

    function test_stopped() external {
        _register();
        vm.prank(council);
        factory.stopClass(class);

        bytes memory refusal = abi.encodeWithSelector(IHaloFactory.ActivationStopped.selector, class);
        _expectClosed(refusal);
        vm.expectRevert(refusal);
        factory.open(class, govOps, _list(_classOpening()));
    }

    /// @dev At the activation and afterwards. Without anything to open, the activation is as it
    ///      was.
    function test_beamStateStopped() external {
        _register();
        vm.prank(governance);
        beamState.stop();
        bytes memory refusal = abi.encodeWithSelector(IHaloFactory.BeamStateStopped.selector);
        _expectClosed(refusal);

        _activate(class);
        _expectClosed(refusal);

        vm.prank(governance);
        beamState.start();
        factory.open(class, govOps, _list(_classOpening()));
        _assertSet(_classOpening()[0]);
    }

    function test_templateRevoked() external {
        _register();
        uint256 start = vm.snapshotState();
        bytes memory refusal = abi.encodeWithSelector(IHaloFactory.TemplateRevoked.selector, template);

        vm.prank(governance);
        registry.setStatus(template, ITemplateRegistry.Status.REVOKED);
        _expectClosed(refusal);

        vm.revertToState(start);
        _activate(class);
        vm.prank(governance);
        registry.setStatus(template, ITemplateRegistry.Status.REVOKED);
        _expectClosed(refusal);
    }

    /// @dev The timelock has not prepared the inits yet, or the council has deleted one.
    function test_withoutInit() external {
        vm.startPrank(governance);
        beamState.addRateLimits(pau.rateLimits);
        beamState.addController(pau.controller);
        beamState.addCBeam(govOps);
        vm.stopPrank();
        _expectClosed("Configurator/exceeds-max-amount");

        vm.startPrank(governance);
        beamState.addInitRateLimits(_classKey(1), pau.rateLimits, 1e9, 11_574);
        beamState.addInitRateLimits(_classKey(3), pau.rateLimits, 1e9, 11_573);
        vm.stopPrank();
        _expectClosed("Configurator/exceeds-max-slope");
        _activate(class);
        _expectClosed("Configurator/exceeds-max-slope");

        // GovOps set what they may. Then the rest can be opened.
        vm.prank(govOps);
        configurator.setRateLimit(pau.rateLimits, _classKey(3), 7, 7);
        factory.open(class, govOps, _list(_classOpening()));
        assertEq(_data(_classKey(1)).maxAmount, 1e8);
        assertEq(_data(_classKey(3)).maxAmount, 7);
    }

    /// @dev What the factory needs, taken away piece by piece, each given back before the next.
    function test_factoryWithoutRight() external {
        _register();
        uint256 start = vm.snapshotState();
        for (uint256 i = 0; i < 2; ++i) {
            vm.prank(council);
            beamState.delCBeam(address(factory));
            _expectClosed("BeamState/not-existing-cBeam");
            vm.revertToState(start);

            vm.prank(governance);
            beamState.setRoleAction(PAIRING, BeamState.unsetCBeamForRateLimits.selector, false);
            _expectClosed("BeamState/role-not-authorized");
            vm.revertToState(start);

            vm.prank(governance);
            beamState.setRoleAction(PAIRING, BeamState.setCBeamForRateLimits.selector, false);
            _expectClosed("BeamState/role-not-authorized");
            vm.revertToState(start);

            // The same once more, after the activation.
            if (i == 0) _activate(class);
            start = vm.snapshotState();
        }

        _expectOpen();
    }

    function _expectOpen() internal {
        factory.open(class, govOps, _list(_classOpening()));
        _assertSet(_classOpening()[0]);
    }

    function test_hopNotSet() external {
        _register();
        vm.prank(governance);
        beamState.setHop(address(0), 0);
        _expectClosed("Configurator/hop-not-set");
    }

    /// @dev The council's brake: no cBEAM, or no RateLimits, and nothing opens, whomever the caller
    ///      names.
    function test_open_councilUnpaired() external {
        _register();
        _activate(class);
        vm.prank(council);
        beamState.unsetCBeamForRateLimits(pau.rateLimits, govOps);
        _expectClosed(abi.encodeWithSelector(IHaloFactory.NotPaired.selector, govOps));

        address[3] memory others = [address(factory), anyone, address(0)];
        for (uint256 i = 0; i < 3; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IHaloFactory.NotPaired.selector, others[i]));
            factory.open(class, others[i], _list(_classOpening()));
        }
    }

    function test_open_councilDeletedRateLimits() external {
        _register();
        _activate(class);
        vm.prank(council);
        beamState.delRateLimits(pau.rateLimits);
        _expectClosed("BeamState/not-existing-rateLimits");
    }

    /// @notice Whatever is changed in what the deployer signed opens nothing: a key, a number, the
    ///         order, a part of it, more, or another Class.
    /// forge-config: default.fuzz.runs = 250
    function testFuzz_nothingElse(uint256 how, uint256 which, uint256 noise) external {
        _register();
        IHaloFactory.FirstLimit[] memory opening = _classOpening();
        bytes32 signed = _id(class, opening);
        IHaloFactory.FirstLimit memory first = opening[which % 2];
        bytes32 wanted = class;

        how = how % 6;
        if (how == 0) first.key = bytes32(noise);
        else if (how == 1) first.maxAmount = noise;
        else if (how == 2) first.slope = noise;
        else if (how == 3) (opening[0], opening[1]) = (opening[1], opening[0]);
        else if (how == 4) opening = _resized(opening, noise % 4);
        else wanted = _anotherActiveClass();
        vm.assume(_id(wanted, opening) != signed);

        if (wanted == class && which % 4 > 1) _activate(class);
        bool activated = factory.class_(wanted).activated;

        vm.expectRevert(abi.encodeWithSelector(IHaloFactory.NothingToOpen.selector, _id(wanted, opening)));
        activated ? factory.open(wanted, govOps, _list(opening)) : factory.activate(wanted, _list(opening));
        assertTrue(factory.isPending(signed));
    }

    function _resized(IHaloFactory.FirstLimit[] memory opening, uint256 size)
        internal
        pure
        returns (IHaloFactory.FirstLimit[] memory resized)
    {
        resized = new IHaloFactory.FirstLimit[](size);
        for (uint256 i = 0; i < size; ++i) {
            resized[i] = opening[i % 2];
        }
    }

    function _anotherActiveClass() internal returns (bytes32 another) {
        IHaloFactory.ClassRequest memory wanted = _openingClass();
        wanted.name = "another";
        (another,) = _deployClass(wanted);
        skip(DELAY);
        _execute(_classOperation(wanted));
        _activate(another);
    }

    /// @notice RateLimits of a hostile template, which call back whenever they are set: they reach
    ///         neither the factory in the midst of an opening, nor the Configurator in its name.
    function test_reentrancy() external {
        template = _registerTemplate(2, type(ReentrantRateLimits).creationCode);
        IHaloFactory.ClassRequest memory wanted = _openingClass();
        wanted.name = "hostile";
        _begin(wanted);
        skip(DELAY);
        _execute(_classOperation(wanted));
        uint256 start = vm.snapshotState();

        bytes[3] memory calls = [
            abi.encodeCall(factory.open, (class, govOps, _list(_classOpening()))),
            abi.encodeCall(factory.activate, (class, _list(_classOpening()))),
            abi.encodeCall(factory.activate, (class, new IHaloFactory.FirstLimit[][](0)))
        ];
        for (uint256 i = 0; i < 3; ++i) {
            ReentrantRateLimits(pau.rateLimits).arm(address(factory), calls[i]);
            _expectClosed(abi.encodeWithSelector(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector));
        }

        ReentrantRateLimits(pau.rateLimits)
            .arm(
                address(configurator),
                abi.encodeCall(configurator.setRateLimit, (pau.rateLimits, _classKey(2), 1e9, 11_574))
            );
        _expectClosed("Configurator/not-authorized-ratelimits-cBeam");

        // Unarmed, all of it is granted.
        vm.revertToState(start);
        _activateAndOpen();
        _assertSet(_classOpening()[0]);
    }
}

/**************************************************************************************************/
/*** Openings                                                                                   ***/
/**************************************************************************************************/

contract HaloFactoryOpeningSuccessTests is HaloFactoryOpeningTestBase {
    /// @dev Paired, set, unpaired, and only then GovOps.
    function test_activate() external {
        _register();
        IHaloFactory.FirstLimit[] memory opening = _classOpening();
        assertTrue(factory.isPending(_id(class, opening)));

        vm.expectEmit(address(beamState));
        emit IBeamState.SetCBeamForRateLimits(pau.rateLimits, address(factory));
        vm.expectEmit(address(configurator));
        emit IConfigurator.SetRateLimit(pau.rateLimits, opening[0].key, 1e8, 1_157);
        vm.expectEmit(address(configurator));
        emit IConfigurator.SetRateLimit(pau.rateLimits, opening[1].key, 1e9, 11_574);
        vm.expectEmit(address(factory));
        emit IHaloFactory.ClassOpened(class, _id(class, opening));
        vm.expectEmit(address(beamState));
        emit IBeamState.UnsetCBeamForRateLimits(pau.rateLimits, address(factory));
        vm.expectEmit(address(beamState));
        emit IBeamState.SetCBeamForRateLimits(pau.rateLimits, govOps);
        vm.expectEmit(address(beamState));
        emit IBeamState.SetCBeamForController(pau.controller, govOps);
        vm.expectEmit(address(factory));
        emit IHaloFactory.ClassActivated(class, govOps, pau.rateLimits, pau.controller);
        _activateAndOpen();

        _assertSet(opening[0]);
        _assertSet(opening[1]);
        _assertUnset(_classKey(2));
        _assertNotPaired();
        assertFalse(factory.isPending(_id(class, opening)));
        assertTrue(factory.class_(class).activated);

        // As if GovOps had set them: empty at first, filled by the slope, the next raise a hop
        // away.
        skip(10);
        assertEq(IRateLimits(pau.rateLimits).getCurrentRateLimit(opening[0].key), 11_570);
        vm.startPrank(govOps);
        vm.expectRevert("Configurator/increment-too-soon");
        configurator.setRateLimit(pau.rateLimits, opening[0].key, 1e9, 11_574);
        skip(HOP - 10);
        configurator.setRateLimit(pau.rateLimits, opening[0].key, 1e9, 11_574);
        configurator.setRateLimit(pau.rateLimits, _classKey(2), 1e9, 11_574);
        vm.stopPrank();
    }

    /// @dev Class and Units at once, what anyone sends in one transaction: a plain account calls
    ///      MultiSendCallOnly itself.
    function test_activate_withUnits_inOneTransaction() external {
        IHaloFactory.UnitRequest[] memory units = new IHaloFactory.UnitRequest[](2);
        (units[0], units[1]) = (_openingUnit("one"), _openingUnit("two"));
        (, address[][] memory contracts) = _deployUnits(units);
        (, IHaloFactory.Operation memory preparation) = _predict(units);

        IHaloFactory.FirstLimit[][] memory openings = new IHaloFactory.FirstLimit[][](2);
        openings[0] = new IHaloFactory.FirstLimit[](2);
        openings[0][0] = _unitOpening(contracts[0][0])[0];
        openings[0][1] = _unitOpening(contracts[1][0])[0];
        openings[1] = _classOpening();

        address multiSend = _deploy(
            vm.getCode(
                "node_modules/@safe-global/safe-contracts/build/artifacts/contracts/libraries/MultiSendCallOnly.sol/MultiSendCallOnly.json"
            )
        );
        bytes memory batch = bytes.concat(
            _packed(address(timelock), _executeCall(_classOperation(_openingClass()))),
            _packed(address(timelock), _executeCall(preparation)),
            _packed(address(factory), abi.encodeCall(factory.activate, (class, openings)))
        );
        skip(DELAY);
        vm.prank(anyone);
        (bool success,) = multiSend.call(abi.encodeWithSignature("multiSend(bytes)", batch));
        assertTrue(success);

        for (uint256 i = 0; i < 2; ++i) {
            _assertSet(openings[i][0]);
            _assertSet(openings[i][1]);
        }
        _assertNotPaired();
        assertEq(beamState.rateLimitsCBeams(pau.rateLimits, govOps), 1);
    }

    function _deploy(bytes memory initCode) internal returns (address deployed) {
        assembly ("memory-safe") {
            deployed := create(0, add(initCode, 0x20), mload(initCode))
        }
        assertGt(deployed.code.length, 0);
    }

    function _packed(address to, bytes memory data) internal pure returns (bytes memory) {
        return abi.encodePacked(uint8(0), to, uint256(0), data.length, data);
    }

    function _executeCall(IHaloFactory.Operation memory operation) internal view returns (bytes memory) {
        return abi.encodeCall(
            timelock.executeBatch,
            (operation.targets, operation.values, operation.payloads, operation.predecessor, operation.salt)
        );
    }

    /// @dev Anyone may have activated without opening anything: then it is opened afterwards.
    function test_open_afterActivation() external {
        _register();
        _activate(class);
        _assertUnset(_classKey(1));

        vm.prank(anyone);
        factory.open(class, govOps, _list(_classOpening()));
        _assertSet(_classOpening()[0]);
        _assertSet(_classOpening()[1]);
        _assertNotPaired();
    }

    /// @dev A Unit that comes later, as soon as its init is prepared.
    function test_open_laterUnit() external {
        _register();
        _activateAndOpen();
        (, address[] memory contracts) = _deployUnit(_openingUnit("later"));
        IHaloFactory.FirstLimit[] memory opening = _unitOpening(contracts[0]);

        vm.expectRevert("Configurator/exceeds-max-amount");
        factory.open(class, govOps, _list(opening));
        _assertNotPaired();

        skip(DELAY);
        _execute(_unitOperation(_openingUnit("later")));
        vm.prank(anyone);
        factory.open(class, govOps, _list(opening));
        _assertSet(opening[0]);
        _assertNotPaired();
    }

    /// @dev Another GovOps team than the first: whoever is paired stands for the council's consent.
    function test_open_anotherCBeam() external {
        _register();
        _activate(class);
        address next = makeAddr("next govOps");
        vm.prank(governance);
        beamState.addCBeam(next);
        vm.startPrank(council);
        beamState.setCBeamForRateLimits(pau.rateLimits, next);
        beamState.unsetCBeamForRateLimits(pau.rateLimits, govOps);
        vm.stopPrank();

        factory.open(class, next, _list(_classOpening()));
        _assertSet(_classOpening()[0]);
    }

    /// @dev GovOps were faster with one key, and have taken it back to zero; an admin set another.
    function test_open_setBefore() external {
        _register();
        _activate(class);
        IHaloFactory.FirstLimit[] memory opening = _classOpening();
        vm.startPrank(govOps);
        configurator.setRateLimit(pau.rateLimits, opening[0].key, 5, 5);
        configurator.setRateLimit(pau.rateLimits, opening[0].key, 0, 0);
        vm.stopPrank();
        skip(1);

        factory.open(class, govOps, _list(opening));
        assertEq(_data(opening[0].key).maxAmount, 0);
        assertEq(_data(opening[0].key).lastUpdated, block.timestamp - 1);
        _assertSet(opening[1]);
        assertFalse(factory.isPending(_id(class, opening)));
    }

    /// @dev An admin may even say that a key was set at time 0.
    function test_open_setBefore_byAdmin() external {
        _register();
        IHaloFactory.FirstLimit[] memory opening = _classOpening();
        vm.prank(starAdmin);
        IRateLimits(pau.rateLimits).setRateLimitData(opening[0].key, 3, 0, 3, 0);

        _activateAndOpen();
        assertEq(_data(opening[0].key).maxAmount, 3);
        _assertSet(opening[1]);
    }

    /// @dev Two calls that prepare the same key: whichever opens first sets it.
    function test_open_sharedKey() external {
        IHaloFactory.UnitRequest memory unit = _openingUnit("one");
        unit.limits[0].route = "PAY_ALL";
        _deployUnit(unit);
        unit.name = "two";
        unit.limits[0].firstMaxAmount = 6e7;
        _deployUnit(unit);
        _register();
        _execute(_unitOperation(unit));
        _activateAndOpen();

        IHaloFactory.FirstLimit[] memory opening = _unitOpening(address(0));
        opening[0].key = keccak256(abi.encode("LIMIT_TEST_PAY_ALL", asset));
        factory.open(class, govOps, _list(opening));
        opening[0].maxAmount = 6e7;
        factory.open(class, govOps, _list(opening));
        assertEq(_data(opening[0].key).maxAmount, 5e7);
    }
}
