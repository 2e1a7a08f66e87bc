// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {Pausable} from "@openzeppelin/contracts/utils/Pausable.sol";

import {BeamState} from "../src/configurator/BeamState.sol";
import {IHaloFactory} from "../src/factory/interfaces/IHaloFactory.sol";
import {ITemplateRegistry} from "../src/factory/interfaces/ITemplateRegistry.sol";
import {ILctsQueue} from "../src/lcts/interfaces/ILctsQueue.sol";
import {IUnitShare} from "../src/lcts/interfaces/IUnitShare.sol";
import {NfatFacility} from "../src/nfat/NfatFacility.sol";
import {NfatLimits} from "../src/nfat/NfatLimits.sol";
import {INfatFacility} from "../src/nfat/interfaces/INfatFacility.sol";
import {ALMProxy} from "../src/pau/ALMProxy.sol";
import {AccessControls} from "../src/pau/AccessControls.sol";
import {AdministeredAgent} from "../src/pau/AdministeredAgent.sol";
import {RateLimits} from "../src/pau/RateLimits.sol";
import {INfatHaloController} from "../src/pau/facets/interfaces/INfatHaloFacet.sol";
import {IAdministeredAgent} from "../src/pau/interfaces/IAdministeredAgent.sol";

import {SystemTestBase} from "./support/SystemTestBase.sol";
import {TermSystem} from "./support/TermSystem.sol";

/// @notice Every way to stop something: who may, what stops, what does not, and how it goes on
///         afterwards. Of a Portfolio Class, and of what all Classes share; a Term Class's own ways
///         are below.
/// @dev    In the order of their reach: a beacon, a Unit, a Class, all limits, all deployments, all
///         additions.
contract EmergencyTests is SystemTestBase {
    AdministeredAgent internal agent;

    function setUp() public override {
        super.setUp();
        agent = AdministeredAgent(payable(pau.agent));

        // As live: stopping is immediate, starting waits.
        vm.startPrank(governance);
        _allow(IMMEDIATE, BeamState.stop.selector);
        _allow(IMMEDIATE, BeamState.delInitRateLimits.selector);
        _allow(DELAYED, BeamState.start.selector);
        vm.stopPrank();

        _giveShares(bob, senior, 1_000_000e6);
        _enter(bob, senior.redeemQueue, 500_000e18);
        _subscribe(alice, senior, 500_000e6);
        _subscribe(alice, junior, 500_000e6);
    }

    /**********************************************************************************************/
    /*** A beacon                                                                               ***/
    /**********************************************************************************************/

    /// @notice Freeze. Who: a revoker (freezer) or an admin of the agent, at once. Stops:
    ///         everything the beacon does. Does not stop: holders, who leave as before. Recovery:
    ///         an admin names another actor.
    function test_freeze() external {
        vm.prank(anyone);
        vm.expectRevert(IAdministeredAgent.NotRevoker.selector);
        agent.removeActor(operator);

        vm.prank(freezer);
        agent.removeActor(operator);
        _assertBeaconCanDoNothing();
        _assertEverybodyCanLeave();

        // The freezer cannot thaw.
        vm.prank(freezer);
        vm.expectRevert(IAdministeredAgent.NotGrantor.selector);
        agent.addActor(operator);
        vm.prank(starAdmin);
        agent.addActor(operator);
        _assertBeaconWorks();
    }

    /// @notice Without a freezer. Who: an admin of the PAU, at once, in either of two places: the
    ///         agent loses the allocator role, or the Controller loses custody and limits.
    ///         Recovery: the same admin grants again.
    function test_freeze_byAdmins() external {
        vm.prank(starAdmin);
        agent.removeActor(operator);
        _assertBeaconCanDoNothing();
        vm.prank(starAdmin);
        agent.addActor(operator);

        vm.prank(starAdmin);
        AccessControls(pau.accessControls).revokeRole(ALLOCATOR_ROLE, pau.agent);
        vm.expectRevert(_missingRole(pau.agent, ALLOCATOR_ROLE));
        _act(_lockCall(senior.subscribeQueue));
        vm.prank(starAdmin);
        AccessControls(pau.accessControls).grantRole(ALLOCATOR_ROLE, pau.agent);

        vm.prank(starAdmin);
        ALMProxy(payable(pau.almProxy)).revokeRole(CONTROLLER_ROLE, pau.controller);
        vm.expectRevert(_missingRole(pau.controller, CONTROLLER_ROLE));
        _act(_lockCall(senior.subscribeQueue));
        vm.prank(starAdmin);
        ALMProxy(payable(pau.almProxy)).grantRole(CONTROLLER_ROLE, pau.controller);

        _assertBeaconWorks();
    }

    /// @notice A beacon that died in the processing window. Who: anyone, once the lock has lasted
    ///         its bound, not a second before. Nothing is converted; everybody leaves with what
    ///         they brought.
    function test_deadBeacon() external {
        _act(_lockCall(senior.subscribeQueue));
        _act(_lockCall(senior.redeemQueue));
        uint256 releasableAt = block.timestamp + LOCK_LIMIT;

        skip(LOCK_LIMIT - 1);
        vm.startPrank(anyone);
        vm.expectRevert(abi.encodeWithSelector(ILctsQueue.LockHolds.selector, releasableAt - 1, releasableAt));
        senior.subscribeQueue.release();
        vm.expectRevert(abi.encodeWithSelector(ILctsQueue.LockHolds.selector, releasableAt - 1, releasableAt));
        senior.redeemQueue.release();

        skip(1);
        senior.subscribeQueue.release();
        senior.redeemQueue.release();
        vm.stopPrank();
        _assertEverybodyCanLeave();
    }

    /// @notice A haircut that should not be: by mistake, or by a hostile beacon. Who: an admin of
    ///         the PAU's AccessControls, at once and until seven days after the last decrease.
    ///         Freeze a hostile beacon first. Nobody can be in the way: limits of zero, queues that
    ///         users keep ACTIVE, or a beacon that was removed. Not afterwards: then the rate grows
    ///         back as far as the Unit's terms allow.
    function test_haircut_takenBack() external {
        _act(_lockCall(senior.subscribeQueue));
        _act(_lockCall(senior.redeemQueue));
        _act(_rateCall(senior.redeemQueue, 900_000));
        _act(_settleCall(senior.subscribeQueue, 0));
        _act(_settleCall(senior.redeemQueue, 0));
        vm.prank(freezer);
        agent.removeActor(operator);
        _setSeniorLimits(0, 0);
        bytes memory back = _overrideCall(senior.redeemQueue, 1e6);
        uint256 cut = vm.snapshotState();

        address[4] memory others = [anyone, operator, govOps, freezer];
        for (uint256 i = 0; i < others.length; ++i) {
            vm.expectRevert(_missingRole(others[i], ADMIN_ROLE));
            _call(others[i], back);
        }
        skip(7 days);
        _call(starAdmin, back);
        assertEq(senior.share.exchangeRate(), 1e6);
        assertEq(uint256(senior.subscribeQueue.state()), uint256(ILctsQueue.State.LOCKED));
        assertEq(uint256(senior.redeemQueue.state()), uint256(ILctsQueue.State.LOCKED));
        skip(LOCK_LIMIT);
        senior.subscribeQueue.release();
        senior.redeemQueue.release();
        _assertEverybodyCanLeave();

        vm.revertToState(cut);
        skip(7 days + 1);
        uint256 grown = 900_000 + uint256(900_000) * 1_200 * (7 days + 1) / (10_000 * 365 days);
        vm.expectRevert(abi.encodeWithSelector(IUnitShare.ExchangeRateTooHigh.selector, 1e6, grown));
        _call(starAdmin, back);
    }

    /// @notice A haircut beyond what the template allows a beacon. Who: the same admin, at once.
    ///         Recovery: the same admin again, within seven days.
    function test_haircut_beyondTheBound() external {
        bytes memory cut = _overrideCall(senior.redeemQueue, 400_000);
        _call(starAdmin, cut);
        assertEq(senior.share.exchangeRate(), 400_000);

        // The day goes on from there.
        _act(_settleCall(senior.redeemQueue, 1e18));
        assertEq(senior.redeemQueue.claimable(bob) + 1, 400_000);

        skip(7 days);
        _call(starAdmin, _overrideCall(senior.redeemQueue, 1e6));
        assertEq(senior.share.exchangeRate(), 1e6);
    }

    /// @notice A beacon that renounced the allocator role in its agent's name, on AccessControls.
    ///         Stops: every beacon of the Class, because naming another actor of the agent brings
    ///         no role back. Recovery: an admin of AccessControls grants the role to the agent
    ///         again, and the freezer or an admin removes the actor who did it.
    function test_allocatorRole_renounced() external {
        _agentCall(pau.accessControls, abi.encodeCall(IAccessControl.renounceRole, (ALLOCATOR_ROLE, pau.agent)));
        address successor = makeAddr("successor");
        vm.prank(freezer);
        agent.removeActor(operator);
        vm.prank(starAdmin);
        agent.addActor(successor);
        operator = successor;
        vm.expectRevert(_missingRole(pau.agent, ALLOCATOR_ROLE));
        _act(_lockCall(senior.subscribeQueue));
        _assertEverybodyCanLeave();

        vm.prank(starAdmin);
        AccessControls(pau.accessControls).grantRole(ALLOCATOR_ROLE, pau.agent);
        _assertBeaconWorks();
    }

    /// @dev A call of the Controller, not through the agent; its revert is passed on.
    function _call(address by, bytes memory data) internal {
        vm.prank(by);
        (bool success,) = pau.controller.call(data);
        assertTrue(success, "expectRevert turns a revert into success");
    }

    function _assertBeaconCanDoNothing() internal {
        bytes[4] memory calls = [
            _lockCall(senior.subscribeQueue),
            _settleCall(senior.subscribeQueue, 1),
            _rateCall(senior.subscribeQueue, 1),
            _transferCall(address(token), manager, 1)
        ];
        for (uint256 i = 0; i < calls.length; ++i) {
            vm.expectRevert(IAdministeredAgent.NotActor.selector);
            _act(calls[i]);
            vm.prank(operator);
            vm.expectRevert(_missingRole(operator, ALLOCATOR_ROLE));
            (bool success,) = pau.controller.call(calls[i]);
            assertTrue(success, "expectRevert turns a revert into success");
        }
    }

    function _assertBeaconWorks() internal {
        _lockAndSettle(senior.subscribeQueue, 1e6);
        _lockAndSettle(senior.redeemQueue, 1e18);
        _act(_transferCall(address(token), manager, 1));
    }

    function _assertEverybodyCanLeave() internal {
        uint256 start = vm.snapshotState();
        vm.prank(alice);
        senior.subscribeQueue.exit();
        assertEq(token.balanceOf(alice), 500_000e6);
        vm.prank(bob);
        senior.redeemQueue.exit();
        assertEq(senior.share.balanceOf(bob), 1_000_000e18);
        vm.revertToState(start);
    }

    /**********************************************************************************************/
    /*** A Unit                                                                                 ***/
    /**********************************************************************************************/

    /// @notice Stop of a Unit. Who: the Class's GovOps, at once, by limits of zero through the
    ///         Configurator. Stops: locking, settling, rates and transfers of that Unit. Does not
    ///         stop: other Units, and holders who leave. Recovery: the same GovOps, a hop after the
    ///         last increase, back to the init.
    function test_stopUnit() external {
        _setSeniorLimits(0, 0);

        vm.expectRevert("LctsHaloFacet/invalid-action");
        _act(_lockCall(senior.subscribeQueue));
        vm.expectRevert("LctsHaloFacet/invalid-action");
        _act(_rateCall(senior.redeemQueue, 1));
        vm.expectRevert("RateLimits/zero-maxAmount");
        _act(_transferCall(address(token), manager, 1));
        _assertEverybodyCanLeave();
        _lockAndSettle(junior.subscribeQueue, LIMIT);

        // Back at once, because the last increase was more than a hop ago; then not again for a
        // hop.
        _setSeniorLimits(LIMIT, SLOPE);
        assertEq(_capacity(_settleKey(senior.redeemQueue)), 0);
        skip(1 hours);
        _assertBeaconWorks();

        _setSeniorLimits(0, 0);
        vm.expectRevert("Configurator/increment-too-soon");
        vm.prank(govOps);
        configurator.setRateLimit(pau.rateLimits, _transferKey(manager), 1, 1);
        skip(HOP);
        _setSeniorLimits(LIMIT, SLOPE);
    }

    /// @notice Stopped while locked. The queue cannot be settled; the lock ends by its bound, or
    ///         anybody waits for GovOps.
    function test_stopUnit_whileLocked() external {
        _act(_lockCall(senior.subscribeQueue));
        _act(_lockCall(senior.redeemQueue));
        _setSeniorLimits(0, 0);

        vm.expectRevert("RateLimits/zero-maxAmount");
        _act(_settleCall(senior.subscribeQueue, 0));

        skip(LOCK_LIMIT);
        senior.subscribeQueue.release();
        senior.redeemQueue.release();
        _assertEverybodyCanLeave();
    }

    /// @notice A zero is a one-way door where no init stands behind it: then only an admin of the
    ///         PAU, or governance by a new init, opens the key again.
    function test_stopUnit_withoutInit() external {
        vm.prank(council);
        beamState.delInitRateLimits(_transferKey(manager), pau.rateLimits);
        _setSeniorLimits(0, 0);
        skip(HOP);

        vm.prank(govOps);
        vm.expectRevert("Configurator/exceeds-max-amount");
        configurator.setRateLimit(pau.rateLimits, _transferKey(manager), 1, 0);

        vm.prank(starAdmin);
        RateLimits(pau.rateLimits).setRateLimitData(_transferKey(manager), LIMIT, SLOPE);
        _act(_transferCall(address(token), manager, 1));
    }

    function _setSeniorLimits(uint256 maxAmount, uint256 slope) internal {
        vm.startPrank(govOps);
        configurator.setRateLimit(pau.rateLimits, _settleKey(senior.subscribeQueue), maxAmount, slope);
        configurator.setRateLimit(pau.rateLimits, _settleKey(senior.redeemQueue), maxAmount, slope);
        configurator.setRateLimit(pau.rateLimits, _transferKey(manager), maxAmount, slope);
        vm.stopPrank();
    }

    /**********************************************************************************************/
    /*** A Class                                                                                ***/
    /**********************************************************************************************/

    /// @notice Stop of a Class's configuration. Who: the council, at once, by unpairing the cBEAM.
    ///         Stops: every change of its limits, decreases too. Does not stop: the beacon, within
    ///         the limits as they are. Recovery: the council pairs.
    function test_stopClass() external {
        vm.prank(anyone);
        vm.expectRevert("BeamState/role-not-authorized");
        beamState.unsetCBeamForRateLimits(pau.rateLimits, govOps);

        vm.startPrank(council);
        beamState.unsetCBeamForRateLimits(pau.rateLimits, govOps);
        beamState.unsetCBeamForController(pau.controller, govOps);
        vm.stopPrank();

        vm.startPrank(govOps);
        vm.expectRevert("Configurator/not-authorized-ratelimits-cBeam");
        configurator.setRateLimit(pau.rateLimits, _transferKey(manager), 0, 0);
        vm.expectRevert("Configurator/not-authorized-controller-cBeam");
        configurator.callControllerAction(pau.controller, "");
        vm.stopPrank();
        _assertBeaconWorks();

        // Activation was once; only the council pairs again.
        vm.expectRevert(abi.encodeWithSelector(IHaloFactory.AlreadyActivated.selector, class));
        _activate(class);
        vm.prank(council);
        beamState.setCBeamForRateLimits(pau.rateLimits, govOps);
        vm.prank(govOps);
        configurator.setRateLimit(pau.rateLimits, _transferKey(manager), 0, 0);
    }

    /// @notice A stolen cBEAM. Raises no limit above its init at once, and a quarter for each hop
    ///         above what it was; the council unpairs it, an admin of the PAU puts the limits back.
    function test_stopClass_stolenCBeam() external {
        bytes32 key = _transferKey(manager);
        skip(HOP);
        vm.startPrank(govOps);
        configurator.setRateLimit(pau.rateLimits, key, LIMIT * 5 / 4, SLOPE);
        vm.expectRevert("Configurator/increment-too-soon");
        configurator.setRateLimit(pau.rateLimits, key, LIMIT * 5 / 4 + 1, SLOPE);
        vm.expectRevert("Configurator/exceeds-max-amount");
        configurator.setRateLimit(pau.rateLimits, _transferKey(mallory), 1, 0);
        vm.stopPrank();

        vm.prank(council);
        beamState.unsetCBeamForRateLimits(pau.rateLimits, govOps);
        vm.prank(starAdmin);
        RateLimits(pau.rateLimits).setRateLimitData(key, LIMIT, SLOPE);
        assertEq(_capacity(key), LIMIT);
    }

    /// @notice Stop of a Class before its activation. Who: the council, or an admin of the factory,
    ///         in one call and for good. Stops: its activation, and its further Units. Does not
    ///         stop: other Classes; the timelock's operation, which then registers what nobody is
    ///         paired with. Recovery: another Class under another name.
    function test_stopClass_beforeActivation() external {
        (bytes32 next, IHaloFactory.ClassRequest memory request) = _next();
        (, IHaloFactory.Pau memory own) = _deployClass(request);
        IHaloFactory.Operation memory operation = _classOperation(request);

        // What the BeamState offers does not last: the pending operation makes all of it known
        // again.
        vm.startPrank(council);
        beamState.unsetCBeamForRateLimits(own.rateLimits, govOps);
        beamState.unsetCBeamForController(own.controller, govOps);
        beamState.delRateLimits(own.rateLimits);
        beamState.delController(own.controller);
        beamState.delCBeam(govOps);
        vm.stopPrank();
        skip(DELAY);
        _execute(operation);
        uint256 registered = vm.snapshotState();
        _activate(next);
        assertEq(beamState.rateLimitsCBeams(own.rateLimits, govOps), 1);
        vm.revertToState(registered);

        vm.prank(deployer);
        vm.expectRevert(abi.encodeWithSelector(IHaloFactory.StopNotAllowed.selector, deployer));
        factory.stopClass(next);
        vm.prank(council);
        factory.stopClass(next);

        _assertStopped(next, own);
        _assertBeaconWorks();
        skip(100 days);
        _assertStopped(next, own);

        request.name = "after-next";
        bytes32 successor = factory.classId(HALO, "after-next");
        _deployClass(request);
        skip(DELAY);
        _execute(_classOperation(request));
        _activate(successor);
    }

    /// @notice The same before the registration: what is executed afterwards prepares limits that
    ///         nobody may set.
    function test_stopClass_beforeRegistration() external {
        (bytes32 next, IHaloFactory.ClassRequest memory request) = _next();
        (, IHaloFactory.Pau memory own) = _deployClass(request);
        IHaloFactory.UnitRequest memory unit = _portfolioUnit("next", manager);
        unit.class = next;
        IHaloFactory.Operation memory operation = _unitOperation(unit);
        _deployUnit(unit);

        vm.prank(council);
        factory.stopClass(next);
        skip(DELAY);
        _execute(_classOperation(request));
        _execute(operation);

        _assertStopped(next, own);
        assertEq(beamState.getInitRateLimits(_transferKey(manager), own.rateLimits).maxAmount, LIMIT);
        vm.prank(govOps);
        vm.expectRevert("Configurator/not-authorized-ratelimits-cBeam");
        configurator.setRateLimit(own.rateLimits, _transferKey(manager), 1, 1);
    }

    function _assertStopped(bytes32 stopped, IHaloFactory.Pau memory own) internal {
        bytes memory refusal = abi.encodeWithSelector(IHaloFactory.ActivationStopped.selector, stopped);

        vm.expectRevert(refusal);
        _activate(stopped);
        assertEq(beamState.rateLimitsCBeams(own.rateLimits, govOps), 0);
        assertEq(beamState.controllersCBeams(own.controller, govOps), 0);

        IHaloFactory.UnitRequest memory unit = _portfolioUnit("refused", manager);
        unit.class = stopped;
        vm.expectRevert(refusal);
        _deployUnit(unit);
    }

    /**********************************************************************************************/
    /*** All limits                                                                             ***/
    /**********************************************************************************************/

    /// @notice Stop of the Configurator. Who: the council, at once. Stops: every change of every
    ///         PAU's limits, decreases too. Does not stop: beacons, freezers, holders, PAU admins.
    ///         Recovery: the timelock after its delay, or governance.
    function test_stopConfigurator() external {
        vm.prank(anyone);
        vm.expectRevert("BeamState/role-not-authorized");
        beamState.stop();
        vm.prank(council);
        beamState.stop();

        vm.startPrank(govOps);
        vm.expectRevert("Configurator/stopped");
        configurator.setRateLimit(pau.rateLimits, _transferKey(manager), 0, 0);
        vm.expectRevert("Configurator/stopped");
        configurator.callControllerAction(pau.controller, "");
        vm.stopPrank();
        _assertEverybodyCanLeave();
        _assertBeaconWorks();

        vm.prank(starAdmin);
        RateLimits(pau.rateLimits).setRateLimitData(_transferKey(manager), 0, 0);
        vm.prank(freezer);
        agent.removeActor(operator);
        _assertBeaconCanDoNothing();

        vm.prank(council);
        vm.expectRevert("BeamState/role-not-authorized");
        beamState.start();
        _startByTimelock();
        vm.prank(govOps);
        configurator.setRateLimit(pau.rateLimits, _transferKey(manager), LIMIT, SLOPE);
    }

    function _startByTimelock() internal {
        IHaloFactory.Operation memory operation;
        operation.targets = _list(address(beamState));
        operation.values = new uint256[](1);
        operation.payloads = new bytes[](1);
        operation.payloads[0] = abi.encodeCall(BeamState.start, ());

        _schedule(council, operation);
        skip(DELAY);
        _execute(operation);
    }

    /**********************************************************************************************/
    /*** All deployments                                                                        ***/
    /**********************************************************************************************/

    /// @notice Stop of the factory. Who: its DEFAULT_ADMIN_ROLE, at once, by taking DEPLOYER_ROLE
    ///         from whoever has it. Stops: deployments. Does not stop: what is live, and activation
    ///         of what the timelock registered. Recovery: grant.
    function test_stopFactory() external {
        (bytes32 next, IHaloFactory.ClassRequest memory request) = _next();
        _deployClass(request);

        vm.prank(governance);
        factory.revokeRole(DEPLOYER_ROLE, deployer);
        IHaloFactory.UnitRequest memory unit = _portfolioUnit("next", manager);
        vm.startPrank(deployer);
        vm.expectRevert(_missingRole(deployer, DEPLOYER_ROLE));
        factory.deployHalo("next", governance, MANIFEST);
        vm.expectRevert(_missingRole(deployer, DEPLOYER_ROLE));
        factory.deployClass(request);
        vm.expectRevert(_missingRole(deployer, DEPLOYER_ROLE));
        factory.deployUnits(_list(unit));
        vm.stopPrank();

        _assertBeaconWorks();
        skip(DELAY);
        _execute(_classOperation(request));
        _activate(next);

        vm.prank(governance);
        factory.grantRole(DEPLOYER_ROLE, deployer);
        _deployUnit(unit);
    }

    /// @notice A factory that is not trusted any more. Who: governance, at once, by taking its two
    ///         rights elsewhere. It can then neither schedule nor pair; deployments stay inert
    ///         until the council does both by hand.
    function test_stopFactory_takeItsRights() external {
        vm.startPrank(governance);
        timelock.revokeRole(PROPOSER_ROLE, address(factory));
        beamState.setUserRole(address(factory), PAIRING, false);
        vm.stopPrank();

        (bytes32 next, IHaloFactory.ClassRequest memory request) = _next();
        (, IHaloFactory.Pau memory own) = _deployClass(request);
        IHaloFactory.Operation memory operation = _classOperation(request);
        assertFalse(timelock.isOperation(operation.id));

        _schedule(council, operation);
        skip(DELAY);
        _execute(operation);
        vm.expectRevert("BeamState/role-not-authorized");
        _activate(next);
        vm.prank(council);
        beamState.setCBeamForRateLimits(own.rateLimits, govOps);
        assertEq(beamState.rateLimitsCBeams(own.rateLimits, govOps), 1);
    }

    /// @notice A template in doubt. Who: the registry's DEFAULT_ADMIN_ROLE, at once. Deprecated: no
    ///         more Classes, Units of those that exist; it can be approved again.
    function test_deprecateTemplate() external {
        vm.prank(deployer);
        vm.expectRevert(_missingRole(deployer, ADMIN_ROLE));
        registry.setStatus(template, ITemplateRegistry.Status.DEPRECATED);

        (, IHaloFactory.ClassRequest memory request) = _next();
        vm.prank(governance);
        registry.setStatus(template, ITemplateRegistry.Status.DEPRECATED);
        vm.expectRevert(
            abi.encodeWithSelector(
                ITemplateRegistry.TemplateClosedForClasses.selector,
                template,
                ITemplateRegistry.Status.DEPRECATED,
                registry.expiryOf(template)
            )
        );
        _deployClass(request);
        _deployUnit(_portfolioUnit("next", manager));

        vm.prank(governance);
        registry.setStatus(template, ITemplateRegistry.Status.APPROVED);
        _deployClass(request);
    }

    /// @notice A template that is broken. Who: the same. Revoked: no more Classes, no more Units,
    ///         no more activations, for good. Recovery: a new version. What is active works as
    ///         before.
    function test_revokeTemplate() external {
        (bytes32 next, IHaloFactory.ClassRequest memory request) = _next();
        _deployClass(request);
        IHaloFactory.Operation memory operation = _classOperation(request);
        vm.prank(governance);
        registry.setStatus(template, ITemplateRegistry.Status.REVOKED);
        IHaloFactory.UnitRequest memory unit = _portfolioUnit("next", manager);
        vm.expectRevert(
            abi.encodeWithSelector(
                ITemplateRegistry.TemplateClosedForUnits.selector, template, ITemplateRegistry.Status.REVOKED
            )
        );
        _deployUnit(unit);
        _assertBeaconWorks();
        skip(DELAY);
        _execute(operation);
        vm.expectRevert(abi.encodeWithSelector(IHaloFactory.TemplateRevoked.selector, template));
        _activate(next);

        request.name = "successor";
        request.template = _registerPortfolio(2);
        _deployClass(request);
        // A Class stays with its template.
        vm.expectRevert(
            abi.encodeWithSelector(
                ITemplateRegistry.TemplateClosedForUnits.selector, template, ITemplateRegistry.Status.REVOKED
            )
        );
        _deployUnit(unit);
    }

    /**********************************************************************************************/
    /*** All additions                                                                          ***/
    /**********************************************************************************************/

    /// @notice Pause of the timelock. Who: a pauser (the council), at once. Stops: scheduling,
    ///         cancelling, executing; deployments go on unscheduled. Does not stop: removals and
    ///         limits. Recovery: governance unpauses, and what became ready in the meantime can be
    ///         run at once, so what should not run is made harmless first: a removal follows at
    ///         once.
    function test_pauseTimelock() external {
        (bytes32 next, IHaloFactory.ClassRequest memory request) = _next();
        (, IHaloFactory.Pau memory own) = _deployClass(request);
        IHaloFactory.Operation memory operation = _classOperation(request);

        vm.prank(anyone);
        vm.expectRevert(_missingRole(anyone, PAUSER_ROLE));
        timelock.pause();
        vm.prank(council);
        timelock.pause();
        skip(DELAY);

        vm.expectRevert(Pausable.EnforcedPause.selector);
        _execute(operation);
        vm.prank(council);
        vm.expectRevert(Pausable.EnforcedPause.selector);
        timelock.cancel(operation.id);
        vm.prank(council);
        vm.expectRevert(_missingRole(council, ADMIN_ROLE));
        timelock.unpause();
        IHaloFactory.UnitRequest memory unit = _portfolioUnit("next", manager);
        _deployUnit(unit);
        assertFalse(timelock.isOperation(_unitOperation(unit).id));

        vm.prank(council);
        beamState.delInitRateLimits(_transferKey(manager), pau.rateLimits);
        _assertBeaconWorks();

        vm.prank(governance);
        timelock.unpause();
        _execute(operation);
        vm.prank(council);
        beamState.delRateLimits(own.rateLimits);
        vm.expectRevert(abi.encodeWithSelector(IHaloFactory.NotRegistered.selector, own.rateLimits));
        _activate(next);
    }

    function _next() internal view returns (bytes32 id, IHaloFactory.ClassRequest memory request) {
        request = _portfolioClass();
        request.name = "next";
        id = factory.classId(HALO, "next");
    }
}

/// @notice A Term Class: alice has an NFAT of each Unit, a part of both repaid, and a deposit that
///         waits.
contract TermEmergencyTests is TermSystem {
    uint256 internal constant BRIDGE = 1;
    uint256 internal constant TERM = 1 << 128 | 1;
    uint256 internal constant SIZE = 5_000_000e18;

    AdministeredAgent internal agent;
    uint256 internal serial = 1;

    constructor() {
        agent = AdministeredAgent(payable(pau.agent));
        _bring(25_000_000e18);
        _beacon(_issueCall(alice, BRIDGE));
        _beacon(_issueCall(alice, TERM));
        _beacon(_principalCall(BRIDGE, 1_000_000e18));
        _beacon(_principalCall(TERM, 1_000_000e18));
    }

    function _bring(uint256 amount) internal {
        vm.startPrank(alice);
        gem.approve(address(facility), amount);
        facility.subscribe(amount, "");
        vm.stopPrank();
    }

    function _beacon(bytes memory data) internal {
        vm.prank(operator);
        agent.call(pau.controller, data);
    }

    function _issueCall(address to, uint256 tokenId) internal view returns (bytes memory) {
        return abi.encodeCall(INfatHaloController.nfatHalo_issue, (address(facility), to, tokenId, SIZE));
    }

    function _principalCall(uint256 tokenId, uint256 amount) internal view returns (bytes memory) {
        return abi.encodeCall(INfatHaloController.nfatHalo_repayPrincipal, (address(facility), tokenId, amount));
    }

    function _transferCall() internal view returns (bytes memory) {
        return abi.encodeWithSignature("transferAsset_transfer(address,address,uint256)", address(gem), counterparty, 1);
    }

    /// @dev The next NFAT of a Unit.
    function _issueIn(uint256 unit) internal {
        _beacon(_issueCall(alice, unit << 128 | ++serial));
    }

    function _collectOf(uint256 tokenId) internal {
        vm.prank(alice);
        facility.collect(tokenId, 1);
    }

    function _refused(address by, bytes memory data, string memory reason) internal {
        vm.prank(by);
        (bool success, bytes memory answer) = address(facility).call(data);
        assertFalse(success, "went through");
        assertEq(answer, abi.encodeWithSignature("Error(string)", reason));
    }

    /// @notice Freeze. Who: a revoker (freezer) or an admin of the agent, at once. Stops: issues,
    ///         repayments by the PAU, transfers. Does not stop: depositors, who withdraw; owners,
    ///         who collect and pass on; anybody who repays. Recovery: an admin names another actor.
    function test_term_freeze() external {
        vm.prank(anyone);
        vm.expectRevert(IAdministeredAgent.NotRevoker.selector);
        agent.removeActor(operator);
        vm.prank(freezer);
        agent.removeActor(operator);

        bytes[3] memory calls = [_issueCall(alice, 9), _principalCall(BRIDGE, 1), _transferCall()];
        for (uint256 i = 0; i < calls.length; ++i) {
            vm.expectRevert(IAdministeredAgent.NotActor.selector);
            _beacon(calls[i]);
            vm.prank(operator);
            vm.expectRevert(_missingRole(operator, ALLOCATOR_ROLE));
            (bool success,) = pau.controller.call(calls[i]);
            assertTrue(success, "expectRevert turns a revert into success");
        }
        _assertNobodyNeedsTheBeacon();

        vm.prank(freezer);
        vm.expectRevert(IAdministeredAgent.NotGrantor.selector);
        agent.addActor(operator);
        vm.prank(starAdmin);
        agent.addActor(operator);
        _issueIn(0);
    }

    /// @dev What a counterparty owes reaches the owners without the PAU.
    function _assertNobodyNeedsTheBeacon() internal {
        uint256 start = vm.snapshotState();
        vm.prank(alice);
        facility.withdraw(15_000_000e18);
        vm.startPrank(counterparty);
        gem.approve(address(facility), 9_000_000e18);
        facility.repay(BRIDGE, 4_500_000e18);
        facility.repay(TERM, 4_500_000e18);
        vm.stopPrank();
        vm.startPrank(alice);
        facility.collect(BRIDGE, 5_500_000e18);
        facility.transferFrom(alice, bob, TERM);
        vm.stopPrank();
        vm.prank(bob);
        facility.collect(TERM, 5_500_000e18);

        assertEq(gem.balanceOf(alice), MONEY - 10_000_000e18 + 5_500_000e18);
        assertEq(gem.balanceOf(bob), MONEY + 5_500_000e18);
        assertEq(gem.balanceOf(address(facility)), 0);
        vm.revertToState(start);
    }

    /// @notice Stop of a Unit. Who: a freezer of the facility, at once. Stops: issues of that Unit,
    ///         new marks for it, and the adding of Units, so that it does not come back under
    ///         another name. Does not stop: other Units, what that Unit has issued, and depositors,
    ///         who withdraw. Recovery: a ward starts it, or retires it.
    function test_term_stopUnit() external {
        IHaloFactory.UnitRequest memory third = _termUnit("third");
        _refused(anyone, abi.encodeCall(NfatFacility.stopUnit, (1)), "NFATFacility/not-freezer");
        _refused(starAdmin, abi.encodeCall(NfatFacility.stopUnit, (1)), "NFATFacility/not-freezer");
        vm.prank(freezer);
        facility.stopUnit(1);

        bytes memory issue = _issueCall(alice, 1 << 128 | 9);
        vm.expectRevert("NFATFacility/unit-stopped");
        _beacon(issue);
        bytes memory mark = abi.encodeCall(INfatFacility.unit, (1));
        _refused(alice, abi.encodeCall(INfatFacility.subscribe, (0, mark)), "NFATFacility/unit-stopped");
        vm.expectRevert("NFATFacility/unit-held");
        _deployUnit(third);
        _issueIn(0);
        _beacon(_principalCall(TERM, 1));
        _collectOf(TERM);
        vm.prank(alice);
        facility.withdraw(1);

        _refused(freezer, abi.encodeCall(NfatFacility.startUnit, (1)), "NFATFacility/not-authorized");
        vm.prank(starAdmin);
        facility.startUnit(1);
        _beacon(issue);
        _deployUnit(third);
    }

    /// @notice End of a Unit that a freezer stopped. Who: a ward, at once. Stops: issues of that
    ///         Unit, for good. Does not stop: what the Unit has issued, and the adding of Units,
    ///         which goes on. Recovery: none; the deployer adds another Unit.
    function test_term_retireUnit() external {
        IHaloFactory.UnitRequest memory third = _termUnit("third");
        vm.prank(freezer);
        facility.stopUnit(1);
        _refused(freezer, abi.encodeCall(NfatFacility.retireUnit, (1)), "NFATFacility/not-authorized");
        _refused(deployer, abi.encodeCall(NfatFacility.retireUnit, (1)), "NFATFacility/not-authorized");
        _refused(starAdmin, abi.encodeCall(NfatFacility.retireUnit, (0)), "NFATFacility/unit-not-held");
        vm.prank(starAdmin);
        facility.retireUnit(1);

        _refused(starAdmin, abi.encodeCall(NfatFacility.startUnit, (1)), "NFATFacility/unit-retired");
        bytes memory issue = _issueCall(alice, 1 << 128 | 9);
        vm.expectRevert("NFATFacility/unit-stopped");
        _beacon(issue);
        _beacon(_principalCall(TERM, 1));
        _collectOf(TERM);
        _issueIn(0);
        _deployUnit(third);
        _issueIn(2);
    }

    /// @notice Stop of a facility. Who: a freezer of it, at once. Stops: deposits, issues,
    ///         repayments, collections, the adding of Units. Does not stop: withdrawals of what was
    ///         not issued against, transfers of NFATs. Recovery: a ward starts it; nothing was lost
    ///         but the time.
    function test_term_stopFacility() external {
        IHaloFactory.UnitRequest memory third = _termUnit("third");
        _refused(anyone, abi.encodeCall(NfatFacility.stop, ()), "NFATFacility/not-freezer");
        vm.prank(freezer);
        facility.stop();

        _refused(alice, abi.encodeCall(INfatFacility.subscribe, (1, "")), "NFATFacility/stopped");
        _refused(alice, abi.encodeCall(INfatFacility.collect, (BRIDGE, 1)), "NFATFacility/stopped");
        _refused(counterparty, abi.encodeCall(INfatFacility.repay, (BRIDGE, 1)), "NFATFacility/stopped");
        bytes[2] memory calls = [_issueCall(alice, 9), _principalCall(BRIDGE, 1)];
        for (uint256 i = 0; i < calls.length; ++i) {
            vm.expectRevert("NFATFacility/stopped");
            _beacon(calls[i]);
        }
        vm.expectRevert("NFATFacility/stopped");
        _deployUnit(third);
        vm.startPrank(alice);
        facility.withdraw(1_000_000e18);
        facility.transferFrom(alice, bob, TERM);
        vm.stopPrank();

        _refused(freezer, abi.encodeCall(NfatFacility.start, ()), "NFATFacility/not-authorized");
        vm.prank(starAdmin);
        facility.start();
        _deployUnit(third);
        _bring(1_000_000e18);
        _issueIn(0);
        _beacon(_principalCall(BRIDGE, 1));
        _collectOf(BRIDGE);
    }

    /// @notice Stop of one Prime, or of one route. Who: the Class's GovOps, at once, by a limit of
    ///         zero. Stops: issues to that Prime. Does not stop: others, and what that Prime has.
    ///         Recovery: the same GovOps, back to the init, a hop after the last increase.
    function test_term_stopRoute() external {
        bytes32 key = NfatLimits.issue(address(facility), alice);
        vm.prank(govOps);
        configurator.setRateLimit(pau.rateLimits, key, 0, 0);

        bytes memory issue = _issueCall(alice, 9);
        vm.expectRevert("RateLimits/zero-maxAmount");
        _beacon(issue);
        vm.prank(allocator);
        (bool success,) = primeController.call(
            abi.encodeWithSignature("nfatPrime_subscribe(address,uint256,bytes)", address(facility), SIZE, "")
        );
        assertTrue(success);
        _beacon(_issueCall(prime, 10));
        _beacon(_principalCall(BRIDGE, 1));
        _collectOf(BRIDGE);
        vm.prank(alice);
        facility.withdraw(1);

        vm.prank(govOps);
        configurator.setRateLimit(pau.rateLimits, key, LIMIT, SLOPE);
        skip(6 hours);
        _beacon(issue);
    }

    /// @notice A depositor or an owner who cannot act any more, its key lost or a court in between.
    ///         Who: a ward, at once. Takes: that deposit, or what that NFAT could collect, no more;
    ///         of what came by mistake, what is nobody's.
    function test_term_rescue() external {
        vm.prank(mallory);
        gem.transfer(address(facility), 7);
        _refused(freezer, abi.encodeCall(NfatFacility.rescueDeposit, (alice, bob, 1)), "NFATFacility/not-authorized");

        vm.startPrank(starAdmin);
        vm.expectRevert("NFATFacility/insufficient-deposits");
        facility.rescueDeposit(alice, bob, 15_000_000e18 + 1);
        facility.rescueDeposit(alice, bob, 15_000_000e18);
        vm.expectRevert("NFATFacility/insufficient-collectable");
        facility.rescueCollectable(TERM, bob, 1_000_000e18 + 1);
        facility.rescueCollectable(TERM, bob, 1_000_000e18);
        vm.expectRevert("NFATFacility/insufficient-surplus");
        facility.rescue(address(gem), bob, 8);
        facility.rescue(address(gem), bob, 7);
        vm.stopPrank();

        assertEq(gem.balanceOf(bob), MONEY + 16_000_000e18 + 7);
        _collectOf(BRIDGE);
        assertEq(facility.ownerOf(TERM), alice);
    }
}
