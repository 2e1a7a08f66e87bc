// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {IERC721} from "@openzeppelin/contracts/token/ERC721/IERC721.sol";
import {Create2} from "@openzeppelin/contracts/utils/Create2.sol";
import {Pausable} from "@openzeppelin/contracts/utils/Pausable.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {DevToken} from "../src/devnet/DevToken.sol";
import {IClassModule} from "../src/factory/interfaces/IClassModule.sol";
import {IHaloFactory} from "../src/factory/interfaces/IHaloFactory.sol";
import {ITemplateRegistry} from "../src/factory/interfaces/ITemplateRegistry.sol";
import {LctsLimits} from "../src/lcts/LctsLimits.sol";
import {LctsQueue} from "../src/lcts/LctsQueue.sol";
import {ILctsModule} from "../src/lcts/interfaces/ILctsModule.sol";
import {ILctsQueue} from "../src/lcts/interfaces/ILctsQueue.sol";
import {IUnitShare} from "../src/lcts/interfaces/IUnitShare.sol";
import {NfatLimits} from "../src/nfat/NfatLimits.sol";
import {INfatFacility} from "../src/nfat/interfaces/INfatFacility.sol";
import {INfatModule} from "../src/nfat/interfaces/INfatModule.sol";
import {ALMProxy} from "../src/pau/ALMProxy.sol";
import {AccessControls} from "../src/pau/AccessControls.sol";
import {AdministeredAgent} from "../src/pau/AdministeredAgent.sol";
import {Controller} from "../src/pau/Controller.sol";
import {RateLimits} from "../src/pau/RateLimits.sol";
import {ILctsHaloController, ILctsHaloFacet} from "../src/pau/facets/interfaces/ILctsHaloFacet.sol";
import {ILctsPrimeController} from "../src/pau/facets/interfaces/ILctsPrimeFacet.sol";
import {INfatHaloController} from "../src/pau/facets/interfaces/INfatHaloFacet.sol";
import {IAdministeredAgent} from "../src/pau/interfaces/IAdministeredAgent.sol";

import {TermTestBase} from "./factory/support/TermTestBase.sol";
import {BackdooredAccessControls, EvilModule} from "./support/EvilComponents.sol";
import {HostileToken} from "./support/HostileToken.sol";
import {ISafe} from "./support/ISafe.sol";
import {SystemTestBase} from "./support/SystemTestBase.sol";
import {TermSystem} from "./support/TermSystem.sol";
import {Vm} from "./support/Vm.sol";

/**************************************************************************************************/
/*** A stolen beacon key                                                                        ***/
/**************************************************************************************************/

contract CompromisedBeaconAttacks is SystemTestBase {
    uint256 internal constant DAY = LIMIT + SLOPE * 1 days;

    /// @notice Lost at most, of each route: its capacity when the key was stolen, and its slope for
    ///         each second until the freeze. None of it reaches the thief: assets go to the manager
    ///         that the route names, and holders are paid what the exchange rate says. Who waits in
    ///         a queue keeps all of it, as asset or as shares.
    function test_beacon_usesEveryRouteForADay() external {
        _giveShares(bob, senior, 1_000_000e6);
        _enter(bob, senior.redeemQueue, 500_000e18);
        _subscribe(alice, senior, 500_000e6);
        token.mint(address(prime.proxy), 100_000e6);
        _primeSubscribe(senior.subscribeQueue, 100_000e6);

        uint256 custody = token.balanceOf(pau.almProxy);
        uint256[3] memory spent;
        for (uint256 hour = 0; hour <= 24; ++hour) {
            if (hour != 0) skip(1 hours);
            spent[0] += _settleAllItMay(senior.subscribeQueue, 1);
            spent[1] += _settleAllItMay(senior.redeemQueue, PAR);
            spent[2] += _transferAllItMay();
        }

        // To the unit.
        assertEq(spent[0], DAY);
        assertEq(spent[1], DAY);
        assertEq(spent[2], DAY);
        assertEq(token.balanceOf(manager), DAY);
        assertEq(token.balanceOf(pau.almProxy), custody + spent[0] - spent[1] - spent[2]);
        assertEq(token.balanceOf(operator) + token.balanceOf(pau.agent) + token.balanceOf(mallory), 0);

        vm.prank(freezer);
        AdministeredAgent(payable(pau.agent)).removeActor(operator);

        _assertWorth(alice, 500_000e6);
        _assertWorth(bob, 1_000_000e6);
        _primeExit(senior.subscribeQueue);
        _primeClaim(senior.subscribeQueue);
        assertGe(_worth(address(prime.proxy)) + 1, 100_000e6);
        assertLe(_worth(address(prime.proxy)), 100_000e6);
    }

    /// @dev Locks, settles as much as the limit has left, after one unit more was refused.
    function _settleAllItMay(LctsQueue queue, uint256 scale) internal returns (uint256 spent) {
        spent = _capacity(_settleKey(queue));

        _act(_lockCall(queue));
        vm.expectRevert("RateLimits/rate-limit-exceeded");
        _act(_settleCall(queue, (spent + 1) * scale));
        _act(_settleCall(queue, spent * scale));

        assertEq(_capacity(_settleKey(queue)), 0);
    }

    function _transferAllItMay() internal returns (uint256 spent) {
        spent = _capacity(_transferKey(manager));

        vm.expectRevert("RateLimits/rate-limit-exceeded");
        _act(_transferCall(address(token), manager, spent + 1));
        _act(_transferCall(address(token), manager, spent));
    }

    /// @dev What an account has at par, out of the senior queues: at most a unit of the asset less
    ///      than before.
    function _assertWorth(address user, uint256 before) internal {
        _leave(user, senior.subscribeQueue);
        _leave(user, senior.redeemQueue);

        assertGe(_worth(user) + 1, before);
        assertLe(_worth(user), before);
    }

    function _leave(address user, LctsQueue queue) internal {
        vm.startPrank(user);
        if (queue.positionOf(user).shares != 0) queue.exit();
        if (queue.claimable(user) != 0) queue.claim();
        vm.stopPrank();
    }

    function _worth(address user) internal view returns (uint256) {
        return token.balanceOf(user) + senior.share.toAssets(senior.share.balanceOf(user));
    }

    /// @notice Lost at most: nothing. The agent holds the allocator role and no other, and every
    ///         key that is not set is shut.
    function test_beacon_triesEverythingElse() external {
        _giveShares(bob, senior, 1_000_000e6);
        _enter(bob, senior.redeemQueue, 500_000e18);
        _subscribe(alice, senior, 500_000e6);
        bytes32 before = _liveState();

        // Custody, limits and roles, directly.
        bytes memory steal = abi.encodeCall(token.transfer, (mallory, 1));
        _refused(pau.almProxy, abi.encodeCall(ALMProxy.doCall, (address(token), steal)));
        _refused(pau.almProxy, abi.encodeCall(ALMProxy.doCallWithValue, (address(token), steal, 0)));
        _refused(pau.almProxy, abi.encodeCall(ALMProxy.doDelegateCall, (address(token), steal)));
        bytes32 key = _transferKey(mallory);
        _refused(pau.rateLimits, abi.encodeCall(RateLimits.setUnlimitedRateLimitData, (key)));
        _refused(
            pau.rateLimits,
            abi.encodeCall(RateLimits.triggerRateLimitIncrease, (_transferKey(manager), type(uint128).max))
        );
        _refused(pau.accessControls, abi.encodeCall(IAccessControl.grantRole, (ADMIN_ROLE, mallory)));
        _refused(pau.accessControls, abi.encodeCall(AccessControls.setRoleAdmin, (ADMIN_ROLE, ALLOCATOR_ROLE)));
        _refused(pau.controller, abi.encodeWithSignature("updateIntegrations(bytes32[])", new bytes32[](1)));
        _refused(pau.agent, abi.encodeCall(AdministeredAgent.addActor, (mallory)));

        // The platform.
        _refused(address(configurator), abi.encodeCall(configurator.setRateLimit, (pau.rateLimits, key, 1, 1)));
        _refused(address(beamState), abi.encodeCall(beamState.addInitRateLimits, (key, pau.rateLimits, 1, 1)));
        _refused(address(factory), abi.encodeCall(factory.deployHalo, ("mallory", mallory, MANIFEST)));

        // Queues and shares behind the Controller's back.
        _refused(address(senior.subscribeQueue), abi.encodeCall(LctsQueue.lock, ()));
        _refused(address(senior.subscribeQueue), abi.encodeCall(LctsQueue.settle, (1)));
        _refused(address(senior.share), abi.encodeCall(IUnitShare.setExchangeRate, (1)));
        _refused(address(senior.share), abi.encodeCall(IUnitShare.overrideExchangeRate, (1)));
        _refused(pau.controller, _overrideCall(senior.subscribeQueue, 1e6));
        _refused(address(senior.share), abi.encodeCall(IUnitShare.mint, (1)));
        _refused(address(senior.share), abi.encodeCall(IUnitShare.burn, (1)));

        // Routes that nobody opened: to itself, of another token, of another's queue, on a queue of
        // its own making.
        _refused(pau.controller, _transferCall(address(token), mallory, 1));
        _refused(pau.controller, _transferCall(address(senior.share), manager, 1));
        _refused(pau.controller, abi.encodeCall(ILctsPrimeController.lctsPrime_exit, (address(senior.subscribeQueue))));
        FakeQueue fake = new FakeQueue(address(token), address(senior.share));
        _refused(pau.controller, abi.encodeCall(ILctsHaloController.lctsHalo_lock, (address(fake))));
        _refused(pau.controller, abi.encodeCall(ILctsHaloController.lctsHalo_settle, (address(fake), 0, 1e6)));
        _refused(
            pau.controller, abi.encodeCall(ILctsHaloController.lctsHalo_setExchangeRate, (address(fake), 1e6, 1e6))
        );

        assertEq(_liveState(), before);
    }

    function _refused(address target, bytes memory data) internal {
        vm.prank(operator);
        (bool success,) = pau.agent.call(abi.encodeCall(AdministeredAgent.call, (target, data)));
        assertFalse(success, "went through");
    }

    /// @notice Lost at most: what is settled within the limits while the rate is too low, times the
    ///         bound of a haircut. Who is redeemed then misses a tenth; who subscribes then gets a
    ///         ninth too much, which all other shares pay. No asset leaves custody beyond the
    ///         limits, and no other Unit is touched. Governance puts the rate back within seven
    ///         days of the last decrease, and holders have the rest as if nothing had been.
    function test_beacon_haircut() external {
        _giveShares(bob, senior, 1_000_000e6);
        _enter(bob, senior.redeemQueue, 500_000e18);
        _giveShares(alice, junior, 300_000e6);
        _subscribe(mallory, senior, 500_000e6);

        // A tenth, whatever the pieces, and not a unit more.
        _act(_lockCall(senior.subscribeQueue));
        _act(_lockCall(senior.redeemQueue));
        vm.expectRevert(abi.encodeWithSelector(IUnitShare.HaircutTooLarge.selector, 1, 900_000));
        _act(_rateCall(senior.redeemQueue, 1));
        _act(_rateCall(senior.redeemQueue, 950_000));
        vm.expectRevert(abi.encodeWithSelector(IUnitShare.HaircutTooLarge.selector, 899_999, 900_000));
        _act(_rateCall(senior.redeemQueue, 899_999));
        _act(_rateCall(senior.redeemQueue, 900_000));

        // The limits stand in the way of the rest.
        vm.expectRevert("RateLimits/rate-limit-exceeded");
        _act(_settleCall(senior.redeemQueue, type(uint256).max));
        vm.expectRevert("RateLimits/rate-limit-exceeded");
        _act(_settleCall(senior.subscribeQueue, type(uint256).max));
        _act(_settleCall(senior.redeemQueue, 111_111e18));
        _act(_settleCall(senior.subscribeQueue, LIMIT));

        vm.prank(freezer);
        AdministeredAgent(payable(pau.agent)).removeActor(operator);
        skip(7 days);
        bytes memory back = _overrideCall(senior.redeemQueue, 1e6);
        vm.prank(starAdmin);
        (bool success,) = pau.controller.call(back);
        assertTrue(success);
        assertEq(senior.share.exchangeRate(), 1e6);

        // The override locked the queues, so that nobody could run ahead of it.
        skip(LOCK_LIMIT);
        senior.redeemQueue.release();
        senior.subscribeQueue.release();
        _leave(bob, senior.redeemQueue);
        _leave(mallory, senior.subscribeQueue);
        assertEq(_worth(bob), 1_000_000e6 - 11_111_100_000 - 1, "a tenth of 111,111");
        assertEq(_worth(mallory), 500_000e6 + 11_111_111_111, "a ninth of 100,000");
        assertEq(junior.share.exchangeRate(), 1e6);
        assertEq(_capacity(_settleKey(junior.redeemQueue)), LIMIT);
    }

    /// @notice Lost at most: gas. What sets or uses the rate carries the rate that was seen: twice,
    ///         late or out of order it does nothing.
    function test_beacon_staleCalls() external {
        _giveShares(bob, senior, 1_000_000e6);
        _enter(bob, senior.redeemQueue, 500_000e18);
        skip(30 days);
        _act(_lockCall(senior.subscribeQueue));
        _act(_lockCall(senior.redeemQueue));
        bytes memory down = _rateCall(senior.redeemQueue, 990_000);
        bytes memory settle = _settleCall(senior.redeemQueue, 1e18);

        _act(down);
        vm.expectRevert("LctsHaloFacet/unexpected-rate");
        _act(down);
        vm.expectRevert("LctsHaloFacet/unexpected-rate");
        _act(settle);
        bytes memory override_ = abi.encodeCall(
            ILctsHaloController.lctsHalo_overrideExchangeRate, (address(senior.redeemQueue), 1e6, 990_001)
        );
        vm.expectRevert("LctsHaloFacet/unexpected-rate");
        vm.prank(starAdmin);
        (bool success,) = pau.controller.call(override_);
        assertTrue(success, "expectRevert turns a revert into success");

        _act(_settleCall(senior.redeemQueue, 1e18));
    }

    /// @notice Lost at most: the growth that the Unit's terms allow. Set every day instead of once
    ///         a year, 12 % become 12.75 %, e ** 0.12 - 1 being the limit. What is paid out of it
    ///         passes the settle limit.
    function test_beacon_growth() external {
        _giveShares(mallory, senior, 1_000_000e6);
        uint256 start = senior.share.exchangeRateSetAt();

        while (block.timestamp < start + 365 days) {
            skip(1 days);
            uint256 most = senior.share.maxExchangeRate();
            vm.expectRevert(abi.encodeWithSelector(IUnitShare.ExchangeRateTooHigh.selector, most + 1, most));
            _act(_rateCall(senior.redeemQueue, most + 1));
            _act(_rateCall(senior.redeemQueue, most));
        }

        assertLe(senior.share.exchangeRate(), 1_127_497);
        assertGe(senior.share.exchangeRate(), 1_120_000);

        _enter(mallory, senior.redeemQueue, 1_000_000e18);
        _act(_lockCall(senior.redeemQueue));
        vm.expectRevert("RateLimits/rate-limit-exceeded");
        _act(_settleCall(senior.redeemQueue, type(uint256).max));
    }

    /// @notice Lost at most: the growth since the rate was last set. Setting a rate, the same one
    ///         included, begins a new count, and what was not counted before cannot be made up for.
    function test_beacon_forfeitsGrowth() external {
        _giveShares(bob, senior, 1_000_000e6);
        skip(30 days);
        assertEq(senior.share.maxExchangeRate(), 1_000_000 + _growthOf(senior));
        assertGe(_growthOf(senior), 9_863);

        _act(_rateCall(senior.redeemQueue, 1_000_000));
        assertEq(senior.share.maxExchangeRate(), 1_000_000);
        assertEq(junior.share.maxExchangeRate(), 1_000_000 + _growthOf(junior));
    }

    function _growthOf(Unit memory unit) internal view returns (uint256) {
        return (1_000_000 * 1_200 * (block.timestamp - unit.share.exchangeRateSetAt())) / (10_000 * 365 days);
    }

    /// @notice Lost at most: the time until the freeze, and three hours; by whoever leaves in two
    ///         transactions. Locking again and again between release and exit keeps those in.
    function test_beacon_locksForever() external {
        _subscribe(alice, senior, 500_000e6);

        for (uint256 i = 0; i < 8; ++i) {
            _act(_lockCall(senior.subscribeQueue));
            vm.expectRevert(ILctsQueue.QueueIsLocked.selector);
            vm.prank(alice);
            senior.subscribeQueue.exit();
            skip(LOCK_LIMIT);
            senior.subscribeQueue.release();
        }
        _act(_lockCall(senior.subscribeQueue));

        vm.prank(freezer);
        AdministeredAgent(payable(pau.agent)).removeActor(operator);
        skip(LOCK_LIMIT);
        vm.startPrank(alice);
        senior.subscribeQueue.release();
        senior.subscribeQueue.exit();
        vm.stopPrank();
        assertEq(token.balanceOf(alice), 500_000e6);
    }

    /// @notice Lost at most: three hours, freeze or not, by whoever releases and leaves in one
    ///         transaction. A locked queue cannot be locked again, so nothing fits in between; a
    ///         Prime's agent makes the two calls at once.
    function test_beacon_locksForever_butNotWhoLeavesAtOnce() external {
        token.mint(address(prime.proxy), 100_000e6);
        _primeSubscribe(senior.subscribeQueue, 100_000e6);
        AdministeredAgent agent = new AdministeredAgent(starAdmin);
        vm.startPrank(starAdmin);
        agent.addActor(allocator);
        prime.accessControls.grantRole(ALLOCATOR_ROLE, address(agent));
        vm.stopPrank();
        _act(_lockCall(senior.subscribeQueue));

        address[] memory targets = _list(address(senior.subscribeQueue), address(prime.controller));
        bytes[] memory payloads = new bytes[](2);
        payloads[0] = abi.encodeCall(LctsQueue.release, ());
        payloads[1] = abi.encodeCall(ILctsPrimeController.lctsPrime_exit, (address(senior.subscribeQueue)));
        skip(LOCK_LIMIT - 1);
        vm.expectRevert(abi.encodeWithSelector(ILctsQueue.LockHolds.selector, block.timestamp, block.timestamp + 1));
        vm.prank(allocator);
        agent.batchCall(targets, payloads, new uint256[](2));

        skip(1);
        _act(_lockCall(senior.subscribeQueue));
        vm.prank(allocator);
        agent.batchCall(targets, payloads, new uint256[](2));
        assertEq(token.balanceOf(address(prime.proxy)), 100_000e6);
    }
}

/// @notice A contract that answers like a queue of the Class's own asset.
contract FakeQueue {
    address public immutable asset;
    address public immutable share;
    bool public constant isSubscribe = false;
    ILctsQueue.State public constant state = ILctsQueue.State.LOCKED;

    constructor(address asset_, address share_) {
        asset = asset_;
        share = share_;
    }

    function previewSettle(uint256) external pure returns (uint256 converted, uint256 rewarded) {
        return (0, 0);
    }

    function terms() external view returns (ILctsQueue.Terms memory t) {
        (t.asset, t.share) = (asset, share);
    }

    function lock() external {}

    function exit() external {}

    function settle(uint256) external pure returns (uint256 converted, uint256 rewarded) {
        return (0, 0);
    }
}

/**************************************************************************************************/
/*** A stolen deployer key                                                                      ***/
/**************************************************************************************************/

contract CompromisedDeployerAttacks is SystemTestBase {
    /// @notice Lost at most: names, gas, and the council's attention. Two weeks long nothing of
    ///         what was deployed can be used, and the council cancels it. What is live is not
    ///         touched.
    function test_deployer_classOfItsOwn() external {
        _giveShares(bob, senior, 1_000_000e6);
        bytes32 before = _liveState();
        uint256 start = vm.snapshotState();

        (bytes32 theirs,) = _deployClass(_theirClass());
        IHaloFactory.Operation memory operation = _classOperation(_theirClass());
        vm.prank(council);
        timelock.cancel(operation.id);
        skip(DELAY);
        vm.expectRevert();
        _execute(operation);
        vm.expectRevert();
        _activate(theirs);
        assertEq(_liveState(), before);

        vm.revertToState(start);
        _assertUncancelledReachesNothing(before);
    }

    /// @notice Lost at most: the name. The council stops the thief's Class in one call, at any time
    ///         before its activation: neither the operation nor anyone's call of `activate` brings
    ///         it back.
    function test_deployer_classOfItsOwn_stopped() external {
        (bytes32 theirs, IHaloFactory.Pau memory own) = _deployClass(_theirClass());
        vm.prank(council);
        factory.stopClass(theirs);

        skip(DELAY);
        _execute(_classOperation(_theirClass()));
        bytes memory refusal = abi.encodeWithSelector(IHaloFactory.ActivationStopped.selector, theirs);
        vm.startPrank(mallory);
        vm.expectRevert(refusal);
        _activate(theirs);
        vm.expectRevert("Configurator/not-authorized-ratelimits-cBeam");
        configurator.setRateLimit(own.rateLimits, _transferKey(mallory), 1, 1);
        vm.stopPrank();

        IHaloFactory.UnitRequest memory unit = _portfolioUnit("bait", mallory);
        unit.class = theirs;
        vm.expectRevert(refusal);
        _deployUnit(unit);
    }

    /// @notice Lost at most: the name. Where people approved a Class, and perhaps sent something
    ///         already, the thief cannot put one that it operates: the addresses commit to the
    ///         whole request.
    function test_deployer_approvedAddresses() external {
        IHaloFactory.ClassRequest memory approved = _portfolioClass();
        approved.name = "theirs";
        (IHaloFactory.Pau memory expected,,) = factory.predictClass(approved);
        token.mint(expected.almProxy, 1_000_000e6);
        bytes32 operation = _classOperation(approved).id;

        (, IHaloFactory.Pau memory own) = _deployClass(_theirClass());

        assertTrue(own.almProxy != expected.almProxy && own.accessControls != expected.accessControls);
        assertTrue(own.rateLimits != expected.rateLimits && own.controller != expected.controller);
        assertTrue(own.agent != expected.agent);
        assertEq(expected.almProxy.code.length, 0);
        assertEq(token.balanceOf(expected.almProxy), 1_000_000e6);
        assertFalse(timelock.isOperation(operation));
    }

    /// @notice Lost at most, if nobody cancels: what people bring to the thief's own Class. Its
    ///         cBEAM sets limits up to the template's bounds, on its own RateLimits; no Prime's
    ///         limit opens without the Prime's GovOps.
    function _assertUncancelledReachesNothing(bytes32 before) internal {
        IHaloFactory.UnitRequest memory unit = _portfolioUnit("bait", mallory);
        unit.class = factory.classId(HALO, "theirs");
        (bytes32 theirs, IHaloFactory.Pau memory own) = _deployClass(_theirClass());
        Unit memory bait = _deployAsUnit(unit);
        skip(DELAY);
        _execute(_classOperation(_theirClass()));
        _execute(_unitOperation(unit));
        _activate(theirs);

        vm.startPrank(mallory);
        configurator.setRateLimit(own.rateLimits, _transferKey(mallory), LIMIT, SLOPE);
        vm.expectRevert("Configurator/not-authorized-ratelimits-cBeam");
        configurator.setRateLimit(pau.rateLimits, _transferKey(mallory), 1, 1);
        vm.expectRevert("Configurator/not-authorized-ratelimits-cBeam");
        configurator.setRateLimit(primeRateLimits, LctsLimits.claim(address(bait.subscribeQueue)), 1, 1);
        vm.stopPrank();

        token.mint(address(prime.proxy), 1e6);
        vm.expectRevert("RateLimits/zero-maxAmount");
        _primeSubscribe(bait.subscribeQueue, 1);
        assertEq(_liveState(), before);
    }

    function _theirClass() internal view returns (IHaloFactory.ClassRequest memory request) {
        request = _portfolioClass();
        request.name = "theirs";
        request.cBeam = mallory;
        request.actors = _list(mallory);
        request.revokers = _list(mallory);
    }

    /// @notice Lost at most: nothing. Outside a template, its bounds or the list of admins there is
    ///         no deployment at all.
    function test_deployer_outsideTheTemplate() external {
        IHaloFactory.ClassRequest memory request = _theirClass();
        request.admins = _list(starAdmin, mallory);
        _refusedClass(request, abi.encodeWithSelector(IHaloFactory.AdminNotAllowed.selector, mallory));

        request.admins = _list(starAdmin);
        request.cBeam = deployer;
        _refusedClass(request, abi.encodeWithSelector(IHaloFactory.DeployerNotAllowed.selector, deployer));

        request = _portfolioClass();
        _refusedClass(request, abi.encodeWithSelector(IHaloFactory.ClassExists.selector, class));

        IHaloFactory.UnitRequest memory unit = _portfolioUnit("theirs", mallory);
        unit.limits[2].maxAmount = LIMIT * 10 + 1;
        vm.expectRevert(
            abi.encodeWithSelector(
                ITemplateRegistry.MaxAmountOutOfBounds.selector, bytes32("TRANSFER"), LIMIT * 10 + 1, 1, LIMIT * 10
            )
        );
        _deployUnit(unit);

        unit = _portfolioUnit("senior", mallory);
        vm.expectRevert(abi.encodeWithSelector(IHaloFactory.UnitExists.selector, senior.id));
        _deployUnit(unit);

        vm.startPrank(deployer);
        vm.expectRevert(_missingRole(deployer, ADMIN_ROLE));
        factory.setAdminAllowed(mallory, true);
        vm.expectRevert(_missingRole(deployer, ADMIN_ROLE));
        factory.grantRole(DEPLOYER_ROLE, mallory);
        vm.expectRevert(_missingRole(deployer, ADMIN_ROLE));
        registry.setStatus(template, ITemplateRegistry.Status.REVOKED);
        vm.stopPrank();
    }

    function _refusedClass(IHaloFactory.ClassRequest memory request, bytes memory reason) internal {
        vm.expectRevert(reason);
        _deployClass(request);
    }

    /// @notice Lost at most: nothing while GovOps are honest. A Unit of a live Class that names the
    ///         thief as its manager only prepares a limit; after two weeks in which nobody
    ///         cancelled, GovOps would have to set it.
    function test_deployer_unitInALiveClass() external {
        token.mint(pau.almProxy, 1_000_000e6);
        bytes32 before = _liveState();
        IHaloFactory.UnitRequest memory unit = _portfolioUnit("theirs", mallory);

        _deployUnit(unit);
        skip(DELAY);
        _execute(_unitOperation(unit));

        assertEq(_liveState(), before);
        vm.expectRevert("RateLimits/zero-maxAmount");
        _act(_transferCall(address(token), mallory, 1));
    }

    /// @notice Lost at most: the difference between a live route's ceiling and the template's
    ///         bound. Units with the same asset and manager share their transfer key, so the init
    ///         of one replaces the other's: after the delay, uncancelled, and as an upper bound
    ///         only. The limit itself stays as it is until GovOps set another.
    function test_deployer_unitThatSharesATransferKey() external {
        IHaloFactory.UnitRequest memory unit = _portfolioUnit("theirs", manager);
        unit.limits[2].maxAmount = LIMIT * 10;
        unit.limits[2].slope = SLOPE * 10;
        bytes32 before = _liveState();

        _deployUnit(unit);
        skip(DELAY);
        _execute(_unitOperation(unit));

        assertEq(_liveState(), before);
        assertEq(beamState.getInitRateLimits(_transferKey(manager), pau.rateLimits).maxAmount, LIMIT * 10);
        vm.expectRevert("RateLimits/rate-limit-exceeded");
        _act(_transferCall(address(token), manager, LIMIT + 1));
    }
}

/**************************************************************************************************/
/*** A hostile relayer                                                                          ***/
/**************************************************************************************************/

/// @notice The deployer is a Safe, two of three; what its owners have signed is submitted by an
///         account that means harm.
contract CompromisedRelayerAttacks is SystemTestBase {
    ISafe internal safe;
    uint256[] internal keys;

    bytes[3] internal calls;
    bytes[3] internal signatures;

    function setUp() public override {
        super.setUp();
        _installSafe();

        IHaloFactory.ClassRequest memory request = _portfolioClass();
        request.halo = "beta";
        IHaloFactory.UnitRequest memory unit = _portfolioUnit("mezzanine", manager);
        unit.class = factory.classId("beta", PORTFOLIO);

        calls[0] = abi.encodeCall(factory.deployHalo, ("beta", governance, MANIFEST));
        calls[1] = abi.encodeCall(factory.deployClass, (request));
        calls[2] = abi.encodeCall(factory.deployUnits, (_list(unit)));
        for (uint256 i = 0; i < 3; ++i) {
            signatures[i] = _sign(calls[i], i);
        }
    }

    function _installSafe() internal {
        bytes memory code =
            vm.getCode("node_modules/@safe-global/safe-contracts/build/artifacts/contracts/Safe.sol/Safe.json");
        address singleton;
        assembly ("memory-safe") {
            singleton := create(0, add(code, 0x20), mload(code))
        }
        safe = ISafe(Clones.clone(singleton));

        address[] memory owners = new address[](3);
        for (uint256 i = 0; i < 3; ++i) {
            (address owner, uint256 key) = makeAddrAndKey(string.concat("owner ", vm.toString(i)));
            owners[i] = owner;
            keys.push(key);
        }
        // Signatures are ordered by owner.
        if (vm.addr(keys[0]) > vm.addr(keys[1])) (keys[0], keys[1]) = (keys[1], keys[0]);
        safe.setup(owners, 2, address(0), "", address(0), address(0), 0, payable(address(0)));

        vm.startPrank(governance);
        factory.revokeRole(DEPLOYER_ROLE, deployer);
        factory.grantRole(DEPLOYER_ROLE, address(safe));
        vm.stopPrank();
    }

    function _sign(bytes memory data, uint256 nonce) internal view returns (bytes memory) {
        bytes32 digest =
            safe.getTransactionHash(address(factory), 0, data, 0, 0, 0, 0, address(0), payable(address(0)), nonce);
        (uint8 v0, bytes32 r0, bytes32 s0) = vm.sign(keys[0], digest);
        (uint8 v1, bytes32 r1, bytes32 s1) = vm.sign(keys[1], digest);

        return bytes.concat(abi.encodePacked(r0, s0, v0), abi.encodePacked(r1, s1, v1));
    }

    function _submit(bytes memory data, bytes memory signed) internal {
        vm.prank(mallory);
        safe.execTransaction(address(factory), 0, data, 0, 0, 0, 0, address(0), payable(address(0)), signed);
    }

    /// @notice Lost at most: time. Each signature is good for one call, one place in the order, one
    ///         chain.
    function test_relayer_ofSignedTransactions() external {
        // Out of order.
        _refused(calls[1], signatures[1]);
        _refused(calls[2], signatures[2]);

        // Altered, or with one signature for two.
        _refused(abi.encodeCall(factory.deployHalo, ("beta", mallory, MANIFEST)), signatures[0]);
        bytes memory signed = signatures[0];
        assembly ("memory-safe") {
            mstore(signed, 65)
        }
        vm.expectRevert("GS020");
        _submit(calls[0], signed);

        // On another chain.
        signatures[0] = _sign(calls[0], 0);
        vm.chainId(block.chainid + 1);
        _refused(calls[0], signatures[0]);
        vm.chainId(block.chainid - 1);

        // Starved of gas it fails whole, and stays good.
        vm.prank(mallory);
        (bool success,) = address(safe).call{gas: 300_000}(
            abi.encodeCall(
                safe.execTransaction,
                (address(factory), 0, calls[0], 0, 0, 0, 0, address(0), payable(address(0)), _sign(calls[1], 0))
            )
        );
        assertFalse(success);
        assertEq(safe.nonce(), 0);

        for (uint256 i = 0; i < 3; ++i) {
            _submit(calls[i], signatures[i]);
            // Again.
            _refused(calls[i], signatures[i]);
        }
        assertEq(factory.class_(factory.classId("beta", PORTFOLIO)).units, 1);
    }

    function _refused(bytes memory data, bytes memory signed) internal {
        vm.expectRevert("GS026");
        _submit(data, signed);
    }

    /// @notice Lost at most: time. Timelock operations are anyone's to run, in any order, once
    ///         each; the end is the same, and what one account leaves out another puts in.
    function test_relayer_ofTimelockOperations() external {
        for (uint256 i = 0; i < 3; ++i) {
            _submit(calls[i], signatures[i]);
        }
        IHaloFactory.ClassRequest memory request = _portfolioClass();
        request.halo = "beta";
        IHaloFactory.UnitRequest memory unit = _portfolioUnit("mezzanine", manager);
        unit.class = factory.classId("beta", PORTFOLIO);
        IHaloFactory.Operation memory registration = _classOperation(request);
        IHaloFactory.Operation memory preparation = _unitOperation(unit);
        address own = factory.class_(unit.class).pau.rateLimits;

        vm.expectRevert();
        _execute(registration);
        skip(DELAY);
        uint256 ready = vm.snapshotState();

        _execute(registration);
        _activate(unit.class);
        _execute(preparation);
        bytes32 inOrder = _registered(own);
        vm.revertToState(ready);

        // Omitted: not activated, whoever asks. Reordered: the limits first.
        _execute(preparation);
        vm.expectRevert(abi.encodeWithSelector(IHaloFactory.NotRegistered.selector, own));
        _activate(unit.class);
        _execute(registration);
        _activate(unit.class);
        assertEq(_registered(own), inOrder);

        vm.expectRevert();
        _execute(registration);
        vm.expectRevert();
        _execute(preparation);
        vm.expectRevert(abi.encodeWithSelector(IHaloFactory.AlreadyActivated.selector, unit.class));
        _activate(unit.class);

        // Altered, it is another operation, which nobody scheduled.
        registration.payloads[2] = abi.encodeCall(beamState.addCBeam, (mallory));
        vm.expectRevert();
        _execute(registration);
        assertEq(_registered(own), inOrder);
    }

    function _registered(address own) internal view returns (bytes32) {
        return keccak256(
            abi.encode(
                beamState.rateLimits(own),
                beamState.rateLimitsCBeams(own, govOps),
                beamState.cBeams(govOps),
                beamState.cBeams(mallory),
                beamState.getInitRateLimits(_transferKey(manager), own)
            )
        );
    }
}

/**************************************************************************************************/
/*** A hostile token                                                                            ***/
/**************************************************************************************************/

/// @notice Each token is the asset of a third Unit of the live Class, with unlimited settlement.
///         Whatever it does, the other Units' state is compared before and after.
contract HostileTokenAttacks is SystemTestBase {
    HostileToken internal hostile;
    Unit internal unit;

    function _unitOf(uint8 decimals) internal {
        hostile = new HostileToken(decimals);
        unit = _deployAsUnit(_portfolioUnit("hostile", manager, address(hostile), decimals));

        vm.startPrank(starAdmin);
        RateLimits(pau.rateLimits).setUnlimitedRateLimitData(_settleKey(unit.subscribeQueue));
        RateLimits(pau.rateLimits).setUnlimitedRateLimitData(_settleKey(unit.redeemQueue));
        RateLimits(pau.rateLimits).setUnlimitedRateLimitData(LctsLimits.transfer(address(hostile), manager));
        vm.stopPrank();
    }

    /// @dev In and out again, through both queues; what came back.
    function _roundTrip(uint256 amount) internal returns (uint256 back) {
        _subscribe(alice, unit, amount);
        _lockAndSettle(unit.subscribeQueue, type(uint256).max);
        vm.prank(alice);
        uint256 shares = unit.subscribeQueue.claim();

        _enter(alice, unit.redeemQueue, shares);
        _lockAndSettle(unit.redeemQueue, type(uint256).max);
        vm.prank(alice);
        back = unit.redeemQueue.claim();

        assertEq(hostile.balanceOf(alice), back);
    }

    /// @notice Lost at most: two units in and out again, one for each claim that is rounded down,
    ///         whatever its decimals.
    function test_token_ofAnyDecimals() external {
        uint256 start = vm.snapshotState();
        for (uint8 decimals = 6; decimals <= 18; decimals += 6) {
            _unitOf(decimals);
            uint256 amount = 1_234_567 * 10 ** decimals + 1;
            _assertBack(amount);
            vm.revertToState(start);
        }
    }

    function _assertBack(uint256 amount) internal {
        uint256 back = _roundTrip(amount);
        assertLe(back, amount);
        assertGe(back + 2, amount);
    }

    /// @notice Lost at most: nothing. A Unit whose token reports other decimals than planned is not
    ///         deployed.
    function test_token_ofOtherDecimals() external {
        hostile = new HostileToken(8);
        IHaloFactory.UnitRequest memory request = _portfolioUnit("hostile", manager, address(hostile), 18);

        vm.expectRevert(abi.encodeWithSelector(ILctsModule.DecimalsMismatch.selector, address(hostile), 18, 8));
        _deployUnit(request);
    }

    /// @notice Lost at most: nothing. Old tokens that return nothing are as good as others, to the
    ///         same two units.
    function test_token_thatReturnsNothing() external {
        _unitOf(6);
        hostile.become(HostileToken.Mode.SILENT);

        _assertBack(1_000_000e6);
        hostile.mint(pau.almProxy, 1);
        _act(_transferCall(address(hostile), manager, 1));
        assertEq(hostile.balanceOf(manager), 1);
    }

    /// @notice Lost at most: nothing beyond what the token withholds, and for as long. Nothing is
    ///         booked that did not move.
    function test_token_thatReturnsFalse() external {
        _unitOf(6);
        _giveShares(bob, unit, 1_000_000e6);
        _enter(bob, unit.redeemQueue, 400_000e18);
        _subscribe(alice, unit, 500_000e6);
        hostile.mint(mallory, 1e6);
        bytes32 before = _liveState();

        hostile.become(HostileToken.Mode.FALSE);
        bytes memory failed = abi.encodeWithSelector(SafeERC20.SafeERC20FailedOperation.selector, address(hostile));
        vm.prank(mallory);
        vm.expectRevert(failed);
        unit.subscribeQueue.enter(1e6);
        vm.prank(alice);
        vm.expectRevert(failed);
        unit.subscribeQueue.exit();
        _act(_lockCall(unit.subscribeQueue));
        _act(_lockCall(unit.redeemQueue));
        vm.expectRevert(failed);
        _act(_settleCall(unit.subscribeQueue, type(uint256).max));
        vm.expectRevert(failed);
        _act(_settleCall(unit.redeemQueue, type(uint256).max));
        vm.expectRevert("TransferAssetFacet/transfer-failed");
        _act(_transferCall(address(hostile), manager, 1));

        hostile.become(HostileToken.Mode.HONEST);
        _act(_settleCall(unit.redeemQueue, type(uint256).max));
        vm.prank(bob);
        assertEq(unit.redeemQueue.claim() + 1, 400_000e6);
        assertEq(_liveState(), before);
    }

    /// @notice Lost at most: the fee itself, by those who leave with one. No queue takes less than
    ///         it books, so nobody pays another's fee.
    function test_token_thatTakesAFee() external {
        _unitOf(6);
        _giveShares(bob, unit, 1_000_000e6);
        _enter(bob, unit.redeemQueue, 400_000e18);
        _subscribe(alice, unit, 500_000e6);
        _subscribe(bob, unit, 100_000e6);
        bytes32 before = _liveState();

        hostile.become(HostileToken.Mode.FEE);
        hostile.mint(mallory, 1e6);
        vm.startPrank(mallory);
        hostile.approve(address(unit.subscribeQueue), 1e6);
        vm.expectRevert(abi.encodeWithSelector(ILctsQueue.UnexpectedAmount.selector, address(hostile), 1e6, 1e6 - 1));
        unit.subscribeQueue.enter(1e6);
        vm.stopPrank();

        vm.prank(alice);
        unit.subscribeQueue.exit();
        assertEq(hostile.balanceOf(alice), 500_000e6 - 1);
        assertEq(unit.subscribeQueue.underlyingOf(bob), 100_000e6);
        assertEq(hostile.balanceOf(address(unit.subscribeQueue)), 100_000e6);

        _act(_lockCall(unit.redeemQueue));
        vm.expectRevert(
            abi.encodeWithSelector(ILctsQueue.UnexpectedAmount.selector, address(hostile), 400_000e6, 400_000e6 - 1)
        );
        _act(_settleCall(unit.redeemQueue, type(uint256).max));
        _act(_lockCall(unit.subscribeQueue));
        vm.expectRevert("LctsHaloFacet/unexpected-amount");
        _act(_settleCall(unit.subscribeQueue, type(uint256).max));
        assertEq(_liveState(), before);
    }

    /// @notice Lost at most: the unit that an exit rounds off. In the middle of a transfer a queue
    ///         answers to nobody, and the other queue is none of its business.
    function test_token_thatCallsBack() external {
        _unitOf(6);
        bytes32 before = _liveState();
        LctsQueue queue = unit.subscribeQueue;
        bytes[6] memory again = [
            abi.encodeCall(LctsQueue.enter, (1)),
            abi.encodeCall(LctsQueue.claim, ()),
            abi.encodeCall(LctsQueue.exit, ()),
            abi.encodeCall(LctsQueue.release, ()),
            abi.encodeCall(LctsQueue.lock, ()),
            abi.encodeCall(LctsQueue.settle, (1))
        ];

        // The token is itself a user of the queue, so it could do all of it at another moment.
        hostile.mint(address(hostile), 1e6);
        _enter(address(hostile), queue, 1e6);

        for (uint256 i = 0; i < again.length; ++i) {
            hostile.callBack(address(queue), again[i]);
            _subscribe(alice, unit, 500_000e6);
            vm.prank(alice);
            queue.exit();
            _subscribe(bob, unit, 100e6);
            _lockAndSettle(queue, 10e6);
            vm.prank(bob);
            queue.exit();
        }

        assertEq(hostile.calls(), 30);
        assertEq(hostile.successes(), 0);
        assertLe(hostile.balanceOf(alice), 500_000e6 * again.length);
        assertGe(hostile.balanceOf(alice) + again.length, 500_000e6 * again.length);
        assertEq(_liveState(), before);
    }

    /// @dev The guard is what refuses: one of the calls above, seen from inside.
    function test_token_callBackIsRefusedByTheGuard() external {
        _unitOf(6);
        Reporter reporter = new Reporter(unit.subscribeQueue);
        hostile.callBack(address(reporter), abi.encodeCall(Reporter.claim, ()));

        _subscribe(alice, unit, 1e6);

        assertEq(reporter.reason(), abi.encodePacked(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector));
    }
}

/// @notice Remembers why a queue refused.
contract Reporter {
    LctsQueue internal immutable _queue;
    bytes public reason;

    constructor(LctsQueue queue) {
        _queue = queue;
    }

    function claim() external {
        try _queue.claim() {}
        catch (bytes memory reason_) {
            reason = reason_;
        }
    }
}

/**************************************************************************************************/
/*** Donations, first depositors, grinding                                                      ***/
/**************************************************************************************************/

contract LedgerAttacks is SystemTestBase {
    /// @notice Lost at most: the donation, by the donor. Books are kept by what was entered, never
    ///         by a balance.
    function test_donation_toQueues() external {
        _giveShares(bob, senior, 1_000_000e6);
        _giveShares(mallory, senior, 100_000e6);
        _enter(bob, senior.redeemQueue, 500_000e18);
        _subscribe(alice, senior, 500_000e6);
        token.mint(mallory, 100_000e6);

        vm.startPrank(mallory);
        token.transfer(address(senior.subscribeQueue), 50_000e6);
        token.transfer(address(senior.redeemQueue), 50_000e6);
        senior.share.transfer(address(senior.subscribeQueue), 50_000e18);
        senior.share.transfer(address(senior.redeemQueue), 50_000e18);
        vm.stopPrank();

        assertEq(senior.subscribeQueue.underlyingOf(alice), 500_000e6);
        assertEq(senior.redeemQueue.underlyingOf(bob), 500_000e18);
        assertEq(senior.share.exchangeRate(), 1e6);
        _lockAndSettle(senior.subscribeQueue, 50_000e6);
        _lockAndSettle(senior.redeemQueue, 50_000e18);
        vm.startPrank(alice);
        senior.subscribeQueue.exit();
        senior.subscribeQueue.claim();
        vm.stopPrank();
        vm.startPrank(bob);
        senior.redeemQueue.exit();
        senior.redeemQueue.claim();
        vm.stopPrank();

        assertEq(token.balanceOf(alice), 450_000e6);
        assertEq(senior.share.balanceOf(alice), 50_000e18);
        assertEq(token.balanceOf(bob), 50_000e6 - 1);
        assertEq(senior.share.balanceOf(bob), 950_000e18);

        // What was given stays where it is.
        assertEq(token.balanceOf(address(senior.subscribeQueue)), 50_000e6);
        assertEq(senior.share.balanceOf(address(senior.redeemQueue)), 50_000e18);
    }

    /// @notice Lost at most: the donation, by the first depositor. One unit and a gift of a million
    ///         do not make a share dear.
    function test_firstDepositor() external {
        _subscribe(mallory, senior, 1);
        token.mint(address(senior.subscribeQueue), 1_000_000e6);

        _subscribe(alice, senior, 1);
        _subscribe(bob, senior, 1_999_999);
        assertEq(senior.subscribeQueue.underlyingOf(alice), 1);
        assertEq(senior.subscribeQueue.underlyingOf(bob), 1_999_999);

        _lockAndSettle(senior.subscribeQueue, type(uint256).max);
        assertGe(senior.subscribeQueue.claimable(alice) + 1, PAR);
        assertGe(senior.subscribeQueue.claimable(bob) + 1, 1_999_999 * PAR);
        assertLe(senior.subscribeQueue.claimable(mallory), PAR);
    }

    /// @notice Lost at most: nothing of an entrant's. A settlement that leaves one unit of the
    ///         attacker's behind makes shares many, not dear.
    function test_firstDepositor_afterASettlement() external {
        _subscribe(mallory, senior, 100_000e6);
        _lockAndSettle(senior.subscribeQueue, 100_000e6 - 1);

        _subscribe(alice, senior, 3);
        vm.prank(mallory);
        senior.subscribeQueue.exit();
        assertLe(token.balanceOf(mallory), 1);
        vm.prank(alice);
        senior.subscribeQueue.exit();
        assertEq(token.balanceOf(alice), 3);
    }

    /// @notice Lost at most: one unit of an honest position, however many thousand times it is
    ///         tried; and every try costs the attacker up to a unit of its own.
    function test_grind_entersAndExits() external {
        _subscribe(alice, senior, 333_333_333_333);
        _subscribe(bob, senior, 77_777_777_777);
        _lockAndSettle(senior.subscribeQueue, 99_999_999_999);
        uint256 left = senior.subscribeQueue.underlyingOf(alice);
        token.mint(mallory, 1_000e6);

        for (uint256 i = 0; i < 3_000; ++i) {
            uint256 before = token.balanceOf(mallory);
            _enter(mallory, senior.subscribeQueue, 1 + (i * 7_919) % 1_009);
            vm.prank(mallory);
            senior.subscribeQueue.exit();
            assertLe(token.balanceOf(mallory), before);
        }

        assertEq(senior.subscribeQueue.claimable(mallory), 0);
        assertGe(senior.subscribeQueue.underlyingOf(alice) + 1, left);
        assertGe(token.balanceOf(mallory) + 3_000, 1_000e6);
    }

    /// @notice Gained at most: nothing. Who claims after each of a thousand settlements has no more
    ///         than who claims once, and up to a unit less for each claim.
    function test_grind_claims() external {
        _subscribe(mallory, senior, 33_333e6 + 1);
        _subscribe(alice, senior, 33_333e6 + 1);
        _subscribe(bob, senior, 33_333e6 + 1);

        for (uint256 i = 0; i < 1_000; ++i) {
            _lockAndSettle(senior.subscribeQueue, 1 + (i * 7_919) % 1_009);
            vm.prank(mallory);
            senior.subscribeQueue.claim();
        }
        vm.prank(alice);
        uint256 once = senior.subscribeQueue.claim();

        assertLe(senior.share.balanceOf(mallory), once);
        assertGe(senior.share.balanceOf(mallory) + 1_000, once);
    }

    /// @notice Lost at most: one unit of the asset for each settlement, which a beacon that settles
    ///         a fraction of a unit at a time keeps from the holders: a thousandth of a dollar for
    ///         a thousand transactions.
    function test_grind_settlements() external {
        _giveShares(bob, senior, 1_000_000e6);
        _enter(bob, senior.redeemQueue, 500_000e18);

        for (uint256 i = 0; i < 1_000; ++i) {
            _lockAndSettle(senior.redeemQueue, PAR - 1);
        }
        vm.prank(bob);
        uint256 shares = senior.redeemQueue.exit();

        assertEq(senior.redeemQueue.claimable(bob), 0);
        assertGe(senior.share.toAssets(shares) + 1_000, 500_000e6);
        assertEq(_capacity(_settleKey(senior.redeemQueue)), LIMIT);
    }

    /// @notice Gained at most: nothing, by a hundred trips through both queues, at a rate that
    ///         divides nothing.
    function test_grind_roundTrips() external {
        _giveShares(bob, senior, 1_000_000e6);
        _setOddRate();
        token.mint(mallory, 10_000);

        for (uint256 i = 0; i < 100; ++i) {
            _enter(mallory, senior.subscribeQueue, 90 + i);
            _lockAndSettle(senior.subscribeQueue, type(uint256).max);
            vm.startPrank(mallory);
            uint256 shares = senior.subscribeQueue.claim();
            vm.stopPrank();
            _enter(mallory, senior.redeemQueue, shares);
            _lockAndSettle(senior.redeemQueue, type(uint256).max);
            vm.prank(mallory);
            senior.redeemQueue.claim();
        }

        assertLe(token.balanceOf(mallory), 10_000);
        assertGe(token.balanceOf(mallory) + 200, 10_000);
        assertGe(token.balanceOf(pau.almProxy), 1_000_000e6);
    }

    function _setOddRate() internal {
        skip(30 days);
        _act(_rateCall(senior.redeemQueue, 1_007_919));
    }
}

/**************************************************************************************************/
/*** Addresses and code                                                                         ***/
/**************************************************************************************************/

contract AddressAttacks is SystemTestBase {
    /// @notice Lost at most: nothing. What anyone deploys first, by the module, by the registry or
    ///         alone, with the same salt and code, stands elsewhere, or is the very thing that was
    ///         wanted.
    function test_create2_frontRun() external {
        IHaloFactory.ClassRequest memory request = _portfolioClass();
        request.name = "next";
        IHaloFactory.UnitRequest memory unit = _portfolioUnit("next", manager);
        unit.class = factory.classId(HALO, "next");
        (IHaloFactory.Pau memory predicted,,) = factory.predictClass(request);
        address[] memory contracts = _predictUnitOf(request, unit);

        // The module, with the factory's own arguments.
        vm.prank(mallory);
        address[] memory theirs = _module()
            .deployUnit(_context(unit.class, predicted), factory.unitId(unit.class, unit.name), unit.values, unit.data);
        for (uint256 i = 0; i < 3; ++i) {
            assertNotEq(theirs[i], contracts[i]);
        }

        // Create2 alone, with the factory's salt and code.
        bytes32 salt = keccak256(abi.encode(unit.class, bytes32("ALM_PROXY"), keccak256(abi.encode(request))));
        bytes memory code = bytes.concat(type(ALMProxy).creationCode, abi.encode(address(factory)));
        assertEq(vm.computeCreate2Address(salt, keccak256(code), address(factory)), predicted.almProxy);
        vm.prank(mallory);
        assertNotEq(Create2.deploy(0, salt, code), predicted.almProxy);

        // The registry, whose addresses are functions of the code.
        vm.startPrank(mallory);
        registry.storeCode(type(RateLimits).creationCode);
        registry.deploySingleton(registry.component(template, "MODULE"));
        vm.stopPrank();

        (, IHaloFactory.Pau memory deployed) = _deployClass(request);
        (, address[] memory own) = _deployUnit(unit);
        assertEq(keccak256(abi.encode(deployed)), keccak256(abi.encode(predicted)));
        assertEq(own, contracts);
    }

    /// @notice Lost at most: nothing. A singleton that anybody deploys before governance asks for
    ///         it is the same singleton.
    function test_create2_singletonFirst() external {
        bytes memory code = type(EvilModule).creationCode;
        address predicted = registry.predictSingleton(keccak256(code));

        vm.startPrank(mallory);
        bytes32 codeHash = registry.storeCode(code);
        assertEq(registry.deploySingleton(codeHash), predicted);
        vm.stopPrank();
        assertEq(registry.deploySingleton(codeHash), predicted);
    }

    /// @notice Lost at most: nothing. Storing code gives it no name; names are bound to hashes by
    ///         governance, once.
    function test_component_underAnotherName() external {
        ITemplateRegistry.Spec memory spec = _portfolioSpec(2);
        bytes32 evil = registry.storeCode(type(BackdooredAccessControls).creationCode);
        spec.components[1].codeHash = evil;

        vm.prank(mallory);
        vm.expectRevert(_missingRole(mallory, ADMIN_ROLE));
        registry.registerTemplate(spec);

        // Nor beside the right one, nor over it, even by governance.
        spec = _portfolioSpec(2);
        spec.components[6] = ITemplateRegistry.Component({name: "ACCESS_CONTROLS", codeHash: evil});
        vm.startPrank(governance);
        vm.expectRevert(abi.encodeWithSelector(ITemplateRegistry.DuplicateName.selector, bytes32("ACCESS_CONTROLS")));
        registry.registerTemplate(spec);
        spec = _portfolioSpec(1);
        spec.components[1].codeHash = evil;
        vm.expectRevert(abi.encodeWithSelector(ITemplateRegistry.TemplateExists.selector, template));
        registry.registerTemplate(spec);
        vm.stopPrank();

        assertEq(registry.component(template, "ACCESS_CONTROLS"), keccak256(type(AccessControls).creationCode));
    }

    /// @notice Lost at most, when governance itself approves malicious code: what is brought to
    ///         Classes of that template. It shows in the code hash, and reaches nothing that is
    ///         live.
    function test_component_approvedByMistake() external {
        ITemplateRegistry.Spec memory spec = _portfolioSpec(2);
        spec.components[1] = _component("ACCESS_CONTROLS", type(BackdooredAccessControls).creationCode);
        bytes32 evil = _register(spec);
        _giveShares(bob, senior, 1_000_000e6);
        bytes32 before = _liveState();

        IHaloFactory.ClassRequest memory request = _portfolioClass();
        request.name = "evil";
        request.template = evil;
        (, IHaloFactory.Pau memory own) = _deployClass(request);

        address thief = BackdooredAccessControls(own.accessControls).THIEF();
        assertTrue(AccessControls(own.accessControls).hasRole(ALLOCATOR_ROLE, thief));
        assertTrue(own.accessControls.codehash != pau.accessControls.codehash);

        vm.prank(thief);
        vm.expectRevert(_missingRole(thief, ALLOCATOR_ROLE));
        (bool success,) = pau.controller.call(_lockCall(senior.redeemQueue));
        assertTrue(success, "expectRevert turns a revert into success");
        assertEq(_liveState(), before);
    }

    /// @notice Lost at most: that Class. A malicious module is called, never delegated to: it acts
    ///         in its own name, which has no role anywhere, and cannot come back into a deployment.
    function test_component_evilModule() external {
        (address[] memory targets, bytes[] memory payloads) = _whatAModuleWouldTry();
        bytes32 before = _liveState();

        ITemplateRegistry.Spec memory spec = _portfolioSpec(2);
        spec.components[5] = _component("MODULE", type(EvilModule).creationCode);
        spec.unitBounds = new ITemplateRegistry.Bound[](0);
        IHaloFactory.ClassRequest memory request = _portfolioClass();
        request.name = "evil";
        request.template = _register(spec);
        request.data = abi.encode(targets, payloads);
        (, IHaloFactory.Pau memory own) = _deployClass(request);

        EvilModule module = EvilModule(registry.singleton(registry.component(request.template, "MODULE")));
        assertEq(module.calls(), targets.length);
        assertEq(module.successes(), 0);
        assertFalse(RateLimits(own.rateLimits).hasRole(ADMIN_ROLE, address(module)));
        assertEq(_liveState(), before);
    }

    function _whatAModuleWouldTry() internal view returns (address[] memory targets, bytes[] memory payloads) {
        IHaloFactory.ClassRequest memory request = _portfolioClass();
        request.name = "another";
        IHaloFactory.Operation memory none;

        targets = new address[](8);
        payloads = new bytes[](8);
        targets[0] = address(factory);
        payloads[0] = abi.encodeCall(factory.deployClass, (request));
        targets[1] = address(factory);
        payloads[1] = abi.encodeCall(factory.deployUnits, (_list(_portfolioUnit("evil", mallory))));
        targets[2] = address(factory);
        payloads[2] = abi.encodeCall(factory.activate, (class, new IHaloFactory.FirstLimit[][](0)));
        targets[3] = address(timelock);
        payloads[3] =
            abi.encodeCall(TimelockController.scheduleBatch, (none.targets, none.values, none.payloads, 0, 0, DELAY));
        targets[4] = address(beamState);
        payloads[4] = abi.encodeCall(beamState.setCBeamForRateLimits, (pau.rateLimits, govOps));
        targets[5] = pau.rateLimits;
        payloads[5] = abi.encodeCall(RateLimits.setUnlimitedRateLimitData, (_transferKey(mallory)));
        targets[6] = pau.agent;
        payloads[6] = abi.encodeCall(AdministeredAgent.addActor, (mallory));
        targets[7] = address(registry);
        payloads[7] = abi.encodeCall(registry.setStatus, (template, ITemplateRegistry.Status.REVOKED));
    }

    /// @notice Lost at most: nothing. A revoked template deploys neither Classes nor Units, for
    ///         good, and takes nothing from what it deployed before.
    function test_template_revoked() external {
        _giveShares(bob, senior, 1_000_000e6);
        bytes32 before = _liveState();
        vm.startPrank(governance);
        registry.setStatus(template, ITemplateRegistry.Status.REVOKED);
        vm.expectRevert(
            abi.encodeWithSelector(
                ITemplateRegistry.StatusTransition.selector,
                template,
                ITemplateRegistry.Status.REVOKED,
                ITemplateRegistry.Status.APPROVED
            )
        );
        registry.setStatus(template, ITemplateRegistry.Status.APPROVED);
        vm.stopPrank();

        IHaloFactory.ClassRequest memory request = _portfolioClass();
        request.name = "next";
        vm.expectRevert(
            abi.encodeWithSelector(
                ITemplateRegistry.TemplateClosedForClasses.selector,
                template,
                ITemplateRegistry.Status.REVOKED,
                registry.expiryOf(template)
            )
        );
        _deployClass(request);
        IHaloFactory.UnitRequest memory unit = _portfolioUnit("next", manager);
        vm.expectRevert(
            abi.encodeWithSelector(
                ITemplateRegistry.TemplateClosedForUnits.selector, template, ITemplateRegistry.Status.REVOKED
            )
        );
        _deployUnit(unit);

        assertEq(_liveState(), before);
        _enter(bob, senior.redeemQueue, 1e18);
        _lockAndSettle(senior.redeemQueue, 1e18);
        vm.prank(bob);
        assertEq(senior.redeemQueue.claim() + 1, 1e6);
    }
}

/**************************************************************************************************/
/*** Registration                                                                               ***/
/**************************************************************************************************/

contract RegistrationAttacks is SystemTestBase {
    /// @notice Lost at most: nothing. An operation runs once, a Class is deployed once, a Class is
    ///         activated once.
    function test_registration_replayed() external {
        IHaloFactory.Operation memory operation = _classOperation(_portfolioClass());
        bytes32 before = _liveState();

        vm.expectRevert(
            abi.encodeWithSelector(
                TimelockController.TimelockUnexpectedOperationState.selector, operation.id, bytes32(uint256(1 << 2))
            )
        );
        _execute(operation);
        vm.expectRevert(
            abi.encodeWithSelector(
                TimelockController.TimelockUnexpectedOperationState.selector, operation.id, bytes32(uint256(1))
            )
        );
        _schedule(council, operation);

        IHaloFactory.ClassRequest memory request = _portfolioClass();
        vm.expectRevert(abi.encodeWithSelector(IHaloFactory.ClassExists.selector, class));
        _deployClass(request);
        vm.expectRevert(abi.encodeWithSelector(IHaloFactory.AlreadyActivated.selector, class));
        _activate(class);
        assertEq(_liveState(), before);
    }

    /// @notice Lost at most: what the surviving pairing allows. Deletion does not unpair: a cBEAM
    ///         whose RateLimits, Controller and own entry were deleted goes on setting limits until
    ///         it is unpaired; unpaired, nothing brings it back.
    function test_registration_softDeleted() external {
        bytes32 key = _transferKey(manager);
        vm.startPrank(council);
        beamState.delRateLimits(pau.rateLimits);
        beamState.delController(pau.controller);
        beamState.delCBeam(govOps);
        vm.stopPrank();

        vm.prank(govOps);
        configurator.setRateLimit(pau.rateLimits, key, LIMIT - 1, SLOPE);

        vm.startPrank(council);
        beamState.unsetCBeamForRateLimits(pau.rateLimits, govOps);
        beamState.unsetCBeamForController(pau.controller, govOps);
        vm.stopPrank();
        _assertUnpaired(key);

        // Another Class with the same cBEAM registers it again. The first Class stays unpaired, its
        // operation stays done.
        IHaloFactory.ClassRequest memory request = _portfolioClass();
        request.name = "next";
        (bytes32 next,) = _deployClass(request);
        skip(DELAY);
        _execute(_classOperation(request));
        _activate(next);
        assertEq(beamState.cBeams(govOps), 1);
        _assertUnpaired(key);

        vm.expectRevert(abi.encodeWithSelector(IHaloFactory.AlreadyActivated.selector, class));
        _activate(class);
        IHaloFactory.Operation memory operation = _classOperation(_portfolioClass());
        vm.expectRevert();
        _execute(operation);
        assertEq(beamState.rateLimits(pau.rateLimits), 0);
    }

    function _assertUnpaired(bytes32 key) internal {
        vm.expectRevert("Configurator/not-authorized-ratelimits-cBeam");
        vm.prank(govOps);
        configurator.setRateLimit(pau.rateLimits, key, 1, 1);
    }

    /// @notice Lost at most: time. Deleted between registration and activation, a Class is not
    ///         activated; and nobody but the timelock can add it again.
    function test_registration_deletedBeforeActivation() external {
        IHaloFactory.ClassRequest memory request = _portfolioClass();
        request.name = "next";
        (bytes32 next, IHaloFactory.Pau memory own) = _deployClass(request);
        skip(DELAY);
        _execute(_classOperation(request));

        vm.prank(council);
        beamState.delController(own.controller);
        vm.expectRevert(abi.encodeWithSelector(IHaloFactory.NotRegistered.selector, own.controller));
        _activate(next);
        vm.prank(council);
        vm.expectRevert("BeamState/role-not-authorized");
        beamState.addController(own.controller);
    }

    /// @notice Lost at most: time. Paused between the two operations of a launch, the first stands,
    ///         the second waits; nothing is half done, and a pause does not use up a delay.
    function test_timelock_pausedMidway() external {
        IHaloFactory.ClassRequest memory request = _portfolioClass();
        request.name = "next";
        IHaloFactory.UnitRequest memory unit = _portfolioUnit("next", manager);
        unit.class = factory.classId(HALO, "next");
        (bytes32 next, IHaloFactory.Pau memory own) = _deployClass(request);
        _deployUnit(unit);
        IHaloFactory.Operation memory preparation = _unitOperation(unit);

        skip(DELAY);
        _execute(_classOperation(request));
        vm.prank(council);
        timelock.pause();

        vm.expectRevert(Pausable.EnforcedPause.selector);
        _execute(preparation);
        _activate(next);
        vm.expectRevert("Configurator/exceeds-max-amount");
        vm.prank(govOps);
        configurator.setRateLimit(own.rateLimits, _transferKey(manager), 1, 1);

        // The council cannot cancel in a pause, and governance ends it.
        vm.prank(council);
        vm.expectRevert(Pausable.EnforcedPause.selector);
        timelock.cancel(preparation.id);
        vm.prank(governance);
        timelock.unpause();
        _execute(preparation);
        vm.prank(govOps);
        configurator.setRateLimit(own.rateLimits, _transferKey(manager), LIMIT, SLOPE);
    }
}

/**************************************************************************************************/
/*** A hostile freezer, a hostile Prime                                                         ***/
/**************************************************************************************************/

contract HostilePartyAttacks is SystemTestBase {
    /// @notice Lost at most: time, until an admin of the PAU names a beacon again. A freezer
    ///         removes actors and does nothing else.
    function test_freezer_misuse() external {
        _subscribe(alice, senior, 500_000e6);
        AdministeredAgent agent = AdministeredAgent(payable(pau.agent));

        vm.startPrank(freezer);
        agent.removeActor(operator);
        vm.expectRevert(IAdministeredAgent.NotGrantor.selector);
        agent.addActor(freezer);
        vm.expectRevert(IAdministeredAgent.NotAdmin.selector);
        agent.addRevoker(mallory);
        vm.expectRevert(IAdministeredAgent.NotAdmin.selector);
        agent.removeAdmin(starAdmin);
        vm.expectRevert(IAdministeredAgent.NotActor.selector);
        agent.call(pau.controller, _lockCall(senior.subscribeQueue));
        vm.stopPrank();

        // Nobody is kept in meanwhile.
        vm.prank(alice);
        senior.subscribeQueue.exit();
        assertEq(token.balanceOf(alice), 500_000e6);

        // Again and again, until it is taken off the list.
        vm.startPrank(starAdmin);
        agent.addActor(operator);
        agent.removeRevoker(freezer);
        vm.stopPrank();
        vm.prank(freezer);
        vm.expectRevert(IAdministeredAgent.NotRevoker.selector);
        agent.removeActor(operator);
        _act(_lockCall(senior.subscribeQueue));
    }

    /// @notice Lost at most: one transaction of the beacon. A dormant queue that is entered between
    ///         the lock of the other and the new rate stops the rate; locked in the same batch as
    ///         the rate is set, it does not.
    function test_prime_wakesAQueue() external {
        _giveShares(mallory, senior, 1e6);
        _subscribe(alice, senior, 500_000e6);
        skip(30 days);

        _act(_lockCall(senior.subscribeQueue));
        _act(_lockCall(senior.redeemQueue));
        _enter(mallory, senior.redeemQueue, 1);
        vm.expectRevert(abi.encodeWithSelector(IUnitShare.QueueActive.selector, address(senior.redeemQueue)));
        _act(_rateCall(senior.subscribeQueue, 1_001_000));

        _settleDay(1_001_000, 1e6, 0);
        assertEq(senior.share.exchangeRate(), 1_001_000);
    }

    /// @dev What a beacon does every day in one transaction, whatever it did to the queues before.
    function _settleDay(uint256 rate, uint256 subscribed, uint256 redeemed) internal {
        address[] memory targets = new address[](5);
        bytes[] memory payloads = new bytes[](5);
        for (uint256 i; i < 5; ++i) {
            targets[i] = pau.controller;
        }
        payloads[0] = _lockCall(senior.subscribeQueue);
        payloads[1] = _lockCall(senior.redeemQueue);
        payloads[2] = _rateCall(senior.subscribeQueue, rate);
        payloads[3] = _settleCall(senior.subscribeQueue, subscribed, rate);
        payloads[4] = _settleCall(senior.redeemQueue, redeemed, rate);

        vm.prank(operator);
        AdministeredAgent(payable(pau.agent)).batchCall(targets, payloads, new uint256[](5));
    }

    /// @notice Lost at most: nothing. Whatever one user does before the beacon's batch, in either
    ///         queue and in any state of it, the batch goes through: who is alone in a queue and
    ///         leaves it, who enters one that was empty when it was locked, who releases one, who
    ///         sends dust. And it says of each queue only what it did.
    function test_user_cannotFailTheBatch() external {
        _giveShares(mallory, senior, 1_000e6);
        skip(30 days);
        uint256 start = vm.snapshotState();

        for (uint256 subscribed; subscribed < 5; ++subscribed) {
            for (uint256 redeemed; redeemed < 5; ++redeemed) {
                _disturb(senior.subscribeQueue, subscribed);
                _disturb(senior.redeemQueue, redeemed);
                (bool locksS, bool settlesS) = _toCome(senior.subscribeQueue);
                (bool locksR, bool settlesR) = _toCome(senior.redeemQueue);
                vm.recordLogs();

                _settleDay(1_001_000, 10e6, 10e18);

                assertEq(senior.share.exchangeRate(), 1_001_000);
                Vm.Log[] memory logs = vm.getRecordedLogs();
                _assertSaid(logs, ILctsHaloFacet.LctsHaloLocked.selector, senior.subscribeQueue, locksS);
                _assertSaid(logs, ILctsHaloFacet.LctsHaloLocked.selector, senior.redeemQueue, locksR);
                _assertSaid(logs, ILctsHaloFacet.LctsHaloSettled.selector, senior.subscribeQueue, settlesS);
                _assertSaid(logs, ILctsHaloFacet.LctsHaloSettled.selector, senior.redeemQueue, settlesR);
                vm.revertToState(start);
            }
        }
    }

    /// @dev What a batch is about to do to a queue.
    function _toCome(LctsQueue queue) internal view returns (bool locks, bool settles) {
        return (queue.state() == ILctsQueue.State.ACTIVE, queue.state() != ILctsQueue.State.DORMANT);
    }

    function _assertSaid(Vm.Log[] memory logs, bytes32 topic, LctsQueue queue, bool said) internal view {
        uint256 times;
        for (uint256 i; i < logs.length; ++i) {
            if (logs[i].emitter != pau.controller || logs[i].topics[0] != topic) continue;
            if (logs[i].topics[1] == bytes32(uint256(uint160(address(queue))))) ++times;
        }
        assertEq(times, said ? 1 : 0);
    }

    /// @dev Nobody; a unit that was not locked; a unit that was; a unit in a queue that was empty
    ///      at the lock, with dust sent to it; one that was released again.
    function _disturb(LctsQueue queue, uint256 how) internal {
        token.mint(mallory, 2e6);
        uint256 unit = queue.isSubscribe() ? 1e6 : 1e18;

        if (how == 3) {
            _act(_lockCall(queue));
            DevToken underlying = DevToken(queue.underlying());
            vm.prank(mallory);
            underlying.transfer(address(queue), 1);
        }
        if (how != 0) _enter(mallory, queue, how == 2 ? 1 : unit);
        if (how == 2 || how == 4) _act(_lockCall(queue));
        if (how == 4) {
            skip(LOCK_LIMIT);
            vm.prank(mallory);
            queue.release();
        }
    }

    /// @notice Lost at most: a delay of others' conversion, in proportion to what the attacker
    ///         brings and has converted too. Crowding a queue takes nobody's money, and fills no
    ///         Unit beyond its capacity.
    function test_prime_crowdsAQueue() external {
        _subscribe(alice, senior, 100_000e6);
        _subscribe(mallory, senior, 900_000e6);
        _lockAndSettle(senior.subscribeQueue, LIMIT);

        assertEq(senior.subscribeQueue.claimable(alice), 10_000e18);
        assertEq(senior.subscribeQueue.claimable(mallory), 90_000e18);
        vm.prank(mallory);
        senior.subscribeQueue.exit();
        assertEq(senior.subscribeQueue.underlyingOf(alice), 90_000e6);

        _subscribe(mallory, senior, UNIT_CAPACITY);
        vm.startPrank(starAdmin);
        RateLimits(pau.rateLimits).setUnlimitedRateLimitData(_settleKey(senior.subscribeQueue));
        vm.stopPrank();
        _act(_lockCall(senior.subscribeQueue));
        uint256 room = UNIT_CAPACITY - LIMIT;
        vm.expectRevert(abi.encodeWithSelector(IUnitShare.CapacityExceeded.selector, UNIT_CAPACITY + 1, UNIT_CAPACITY));
        _act(_settleCall(senior.subscribeQueue, room + 1));
        _act(_settleCall(senior.subscribeQueue, room));
    }

    /// @notice Lost at most, by a Prime whose own allocator is stolen: nothing; what it may put
    ///         into a Unit's queues within a day is its limit and its slope, and all of that stays
    ///         the Prime's. It cannot use another Prime's or holder's position, or a queue that it
    ///         was not given.
    function test_prime_allocatorStolen() external {
        token.mint(address(prime.proxy), 1_000_000e6);
        _subscribe(alice, senior, 100_000e6);

        // In and out does not add up to more.
        for (uint256 i = 0; i < 10; ++i) {
            _primeSubscribe(senior.subscribeQueue, LIMIT);
            vm.expectRevert("RateLimits/rate-limit-exceeded");
            _primeSubscribe(senior.subscribeQueue, 1);
            _primeExit(senior.subscribeQueue);
        }
        assertEq(token.balanceOf(address(prime.proxy)), 1_000_000e6);

        uint256 spent = LIMIT;
        _primeSubscribe(senior.subscribeQueue, LIMIT);
        for (uint256 i = 0; i < 24; ++i) {
            skip(1 hours);
            _primeSubscribe(senior.subscribeQueue, SLOPE * 1 hours);
            spent += SLOPE * 1 hours;
        }
        assertEq(spent, LIMIT + SLOPE * 1 days);
        assertEq(senior.subscribeQueue.underlyingOf(address(prime.proxy)), spent);
        assertEq(senior.subscribeQueue.underlyingOf(alice), 100_000e6);

        FakeQueue fake = new FakeQueue(address(token), address(senior.share));
        vm.expectRevert();
        _primeRedeem(LctsQueue(address(fake)), 1);
        // A queue of the thief's own gives nothing back, and none of the limits either.
        _primeExit(LctsQueue(address(fake)));
        assertEq(prime.rateLimits.getCurrentRateLimit(LctsLimits.redeem(address(senior.share), address(fake))), 0);
        vm.startPrank(allocator);
        vm.expectRevert(abi.encodeWithSelector(ILctsQueue.NotOperator.selector, allocator));
        senior.subscribeQueue.settle(1);
        vm.stopPrank();

        _primeExit(senior.subscribeQueue);
        assertEq(token.balanceOf(address(prime.proxy)), 1_000_000e6);
    }

    /// @notice Lost at most, by a Prime that does not claim for days: time, and by its reward
    ///         alone. A claim is all or nothing, so a reward that outgrew the claim limit waits
    ///         until the Prime's own GovOps or admin raise the limit. What is not converted comes
    ///         back at once, and the Prime may bring more.
    function test_prime_rewardOutgrowsItsLimit() external {
        token.mint(address(prime.proxy), 300_000e6);
        for (uint256 i = 0; i < 3; ++i) {
            _primeSubscribe(senior.subscribeQueue, LIMIT);
            skip(1 days + 1);
        }
        for (uint256 i = 0; i < 3; ++i) {
            _lockAndSettle(senior.subscribeQueue, LIMIT / 2);
            skip(1 days + 1);
        }
        assertGt(senior.subscribeQueue.claimable(address(prime.proxy)), LIMIT * PAR);

        vm.expectRevert("RateLimits/rate-limit-exceeded");
        _primeClaim(senior.subscribeQueue);
        _primeExit(senior.subscribeQueue);
        assertEq(token.balanceOf(address(prime.proxy)), 150_000e6);
        _primeSubscribe(senior.subscribeQueue, 1e6);
        _primeExit(senior.subscribeQueue);
        skip(365 days);
        vm.expectRevert("RateLimits/rate-limit-exceeded");
        _primeClaim(senior.subscribeQueue);

        // A quarter more for each hop, then a day to fill.
        bytes32 key = LctsLimits.claim(address(senior.subscribeQueue));
        for (uint256 raised = LIMIT * PAR * 5 / 4; raised < LIMIT * PAR * 2; raised = raised * 5 / 4) {
            vm.prank(primeGovOps);
            configurator.setRateLimit(primeRateLimits, key, raised, SLOPE * PAR);
            skip(HOP);
        }
        skip(1 days);
        _primeClaim(senior.subscribeQueue);
        assertEq(token.balanceOf(address(prime.proxy)), 150_000e6);
        assertGe(senior.share.balanceOf(address(prime.proxy)) + 1, 150_000e18);
    }
}

/**************************************************************************************************/
/*** A Term Class                                                                               ***/
/**************************************************************************************************/

contract TermClassAttacks is TermSystem {
    uint256 internal constant DAY = LIMIT + SLOPE * 1 days;

    function _term(bytes memory data) internal {
        vm.prank(operator);
        AdministeredAgent(payable(pau.agent)).call(pau.controller, data);
    }

    function _issueTo(address to, uint256 tokenId, uint256 amount) internal {
        _term(abi.encodeCall(INfatHaloController.nfatHalo_issue, (address(facility), to, tokenId, amount)));
    }

    function _deposit(address holder, uint256 amount) internal {
        vm.startPrank(holder);
        gem.approve(address(facility), amount);
        facility.subscribe(amount, "");
        vm.stopPrank();
    }

    function _transferTo(address to, uint256 amount) internal {
        _term(abi.encodeWithSignature("transferAsset_transfer(address,address,uint256)", address(gem), to, amount));
    }

    /// @notice Lost at most, of each route: its capacity when the key was stolen, and its slope for
    ///         each second until the freeze. Deposits become NFATs of whoever made them, and
    ///         capital goes to a counterparty that a limit names.
    function test_term_beaconUsesEveryRouteForADay() external {
        _deposit(alice, 500_000_000e18);
        (uint256 issued, uint256 sent) = (0, 0);
        for (uint256 hour = 0; hour <= 24; ++hour) {
            if (hour != 0) skip(1 hours);
            uint256 capacity =
                RateLimits(pau.rateLimits).getCurrentRateLimit(NfatLimits.issue(address(facility), alice));
            if (capacity >= 5_000_000e18) {
                _issueTo(alice, hour + 1, capacity);
                issued += capacity;
            }
            capacity = RateLimits(pau.rateLimits).getCurrentRateLimit(NfatLimits.transfer(address(gem), counterparty));
            if (capacity > issued - sent) capacity = issued - sent;
            _transferTo(counterparty, capacity);
            sent += capacity;
        }

        assertLe(issued, DAY);
        assertGe(issued + 5_000_000e18, DAY);
        assertLe(sent, issued);
        assertEq(gem.balanceOf(counterparty), MONEY + sent);
        assertEq(gem.balanceOf(operator) + gem.balanceOf(pau.agent), 0);

        vm.prank(freezer);
        AdministeredAgent(payable(pau.agent)).removeActor(operator);
        uint256 left = facility.deposits(alice);
        assertEq(left, 500_000_000e18 - issued);
        vm.prank(alice);
        facility.withdraw(left);
        for (uint256 hour = 0; hour <= 24; ++hour) {
            if (facility.principal(hour + 1) != 0) assertEq(facility.ownerOf(hour + 1), alice);
        }
    }

    /// @notice Lost: nothing. An NFAT goes to nobody without a limit, against nobody else's
    ///         deposit, in no size, Unit or capacity but the offered ones, and capital to nobody
    ///         but a counterparty.
    function test_term_beaconTriesEverythingElse() external {
        _deposit(alice, 100_000_000e18);
        _deposit(bob, 100_000_000e18);

        vm.expectRevert("RateLimits/zero-maxAmount");
        _issueTo(bob, 1, 5_000_000e18);
        vm.expectRevert("RateLimits/zero-maxAmount");
        _issueTo(operator, 1, 5_000_000e18);
        vm.expectRevert("NFATFacility/insufficient-deposits");
        _issueTo(prime, 1, 5_000_000e18);
        vm.expectRevert("NFATFacility/token-id-zero");
        _issueTo(alice, 0, 5_000_000e18);
        vm.expectRevert("NFATFacility/size-out-of-range");
        _issueTo(alice, 1, 5_000_000e18 - 1);
        vm.expectRevert("NFATFacility/unit-unknown");
        _issueTo(alice, 2 << 128 | 1, 5_000_000e18);
        vm.expectRevert("RateLimits/rate-limit-exceeded");
        _issueTo(alice, 1, LIMIT + 1);
        vm.expectRevert("RateLimits/zero-maxAmount");
        _transferTo(operator, 1);

        _issueTo(alice, 1 << 128 | 1, LIMIT);
        skip(1 days);
        vm.expectRevert("NFATFacility/capacity-exceeded");
        _issueTo(alice, 1 << 128 | 2, 5_000_000e18 + 1);
        vm.expectRevert();
        _issueTo(alice, 1 << 128 | 1, 5_000_000e18);
    }

    /// @notice Lost: nothing. What a depositor has marked for one Unit becomes no NFAT of another,
    ///         whatever the beacon tries, and the depositor can take it back at any time.
    function test_term_depositMarkedForAnotherUnit() external {
        vm.startPrank(alice);
        gem.approve(address(facility), 30_000_000e18);
        facility.subscribe(20_000_000e18, abi.encodeCall(INfatFacility.unit, (1)));
        facility.subscribe(10_000_000e18, "");
        vm.stopPrank();

        for (uint256 tokenId = 1; tokenId < 3; ++tokenId) {
            vm.expectRevert("NFATFacility/deposit-marked");
            _issueTo(alice, tokenId, tokenId * 5_000_000e18);
        }
        _issueTo(alice, 1 << 128 | 1, 5_000_000e18);
        vm.expectRevert("NFATFacility/deposit-marked");
        _issueTo(alice, 1, 5_000_000e18);
        vm.prank(freezer);
        facility.stopUnit(1);
        vm.expectRevert("NFATFacility/deposit-marked");
        _issueTo(alice, 1, 5_000_000e18);

        vm.prank(alice);
        facility.withdraw(25_000_000e18);
        assertEq(gem.balanceOf(alice), MONEY - 5_000_000e18);
    }

    /// @notice Lost: time. A depositor who takes its deposit back, or marks it for another Unit,
    ///         before an issue against it is in a block fails that issue, and with it the call of
    ///         the beacon that it is a part of. It fails no issue against another's deposit: the
    ///         beacon asks again without it.
    function test_term_depositTakenBackOrMarkedBeforeTheIssue() external {
        _deposit(alice, 5_000_000e18);
        vm.prank(allocator);
        (bool success,) = primeController.call(
            abi.encodeWithSignature("nfatPrime_subscribe(address,uint256,bytes)", address(facility), 5_000_000e18, "")
        );
        assertTrue(success);
        address[] memory targets = _list(pau.controller, pau.controller);
        bytes[] memory calls = new bytes[](2);
        calls[0] = abi.encodeCall(INfatHaloController.nfatHalo_issue, (address(facility), alice, 1, 5_000_000e18));
        calls[1] = abi.encodeCall(INfatHaloController.nfatHalo_issue, (address(facility), prime, 2, 5_000_000e18));

        uint256 start = vm.snapshotState();
        vm.prank(alice);
        facility.withdraw(1);
        _expectBatch(targets, calls, "NFATFacility/insufficient-deposits");
        _term(calls[1]);
        vm.revertToState(start);
        vm.prank(alice);
        facility.subscribe(0, abi.encodeCall(INfatFacility.unit, (1)));
        _expectBatch(targets, calls, "NFATFacility/deposit-marked");
        _term(calls[1]);
        vm.revertToState(start);

        // Whoever is told nothing can refuse nothing: no owner is called when it gets an NFAT.
        vm.etch(alice, hex"fe");
        vm.prank(operator);
        AdministeredAgent(payable(pau.agent)).batchCall(targets, calls, new uint256[](2));
        assertEq(facility.ownerOf(1), alice);
        assertEq(facility.ownerOf(2), prime);
    }

    function _expectBatch(address[] memory targets, bytes[] memory calls, string memory reason) internal {
        vm.expectRevert(bytes(reason));
        vm.prank(operator);
        AdministeredAgent(payable(pau.agent)).batchCall(targets, calls, new uint256[](2));
    }

    /// @notice Lost: nothing. A stolen deployer's key does not bring back under another name what a
    ///         freezer has stopped, Unit or facility.
    function test_term_deployerAddsAStoppedUnitAgain() external {
        IHaloFactory.UnitRequest memory again = _termUnit("bridge-again");
        vm.prank(freezer);
        facility.stopUnit(0);
        vm.expectRevert("NFATFacility/unit-held");
        _deployUnit(again);
        // Neither a freezer nor the deployer lifts it.
        address[2] memory others = [freezer, deployer];
        for (uint256 i = 0; i < 2; ++i) {
            vm.startPrank(others[i]);
            vm.expectRevert("NFATFacility/not-authorized");
            facility.startUnit(0);
            vm.expectRevert("NFATFacility/not-authorized");
            facility.retireUnit(0);
            vm.stopPrank();
        }

        vm.prank(starAdmin);
        facility.startUnit(0);
        vm.prank(freezer);
        facility.stop();
        vm.expectRevert("NFATFacility/stopped");
        _deployUnit(again);

        vm.prank(starAdmin);
        facility.start();
        _deployUnit(again);
        assertEq(facility.unitCount(), 3);
    }

    /// @notice Lost at most: interest at the greatest rate on the principal that is outstanding, in
    ///         however many pieces. A beacon that works with an owner can pay that, and no
    ///         principal twice.
    function test_term_interestToAnAccomplice() external {
        _deposit(alice, 25_000_000e18);
        _issueTo(alice, 1, 25_000_000e18);
        gem.mint(pau.almProxy, 25_000_000e18);

        vm.expectRevert("NFATHaloFacet/interest-exceeded");
        _term(abi.encodeCall(INfatHaloController.nfatHalo_repayInterest, (address(facility), 1, 1)));

        uint256 paid;
        for (uint256 i = 0; i < 50; ++i) {
            skip(37 hours + 1);
            uint256 most =
                INfatHaloController(pau.controller).nfatHalo_getCurrentMaxOutstandingInterest(address(facility), 1);
            vm.expectRevert("NFATHaloFacet/interest-exceeded");
            _term(abi.encodeCall(INfatHaloController.nfatHalo_repayInterest, (address(facility), 1, most + 1)));
            _term(abi.encodeCall(INfatHaloController.nfatHalo_repayInterest, (address(facility), 1, most)));
            paid += most;
        }
        uint256 exact = 25_000_000e18 * uint256(0.15e18) * (50 * (37 hours + 1)) / 1e18 / 365 days;
        assertLe(paid, exact);
        // Each of the fifty rounds down by less than what the index loses, one unit in 1e18 of the
        // principal.
        assertGe(paid + 50 * 25_000_001, exact);

        _term(abi.encodeCall(INfatHaloController.nfatHalo_repayPrincipal, (address(facility), 1, 25_000_000e18)));
        vm.expectRevert("NFATHaloFacet/principal-exceeded");
        _term(abi.encodeCall(INfatHaloController.nfatHalo_repayPrincipal, (address(facility), 1, 1)));
    }

    /// @notice Lost: what was sent. A donation to a facility is nobody's deposit and no NFAT's
    ///         repayment, and changes no deal.
    function test_term_donation() external {
        _deposit(alice, 10_000_000e18);
        vm.prank(mallory);
        gem.transfer(address(facility), 77e18);

        assertEq(facility.deposits(alice), 10_000_000e18);
        assertEq(facility.deposits(mallory), 0);
        vm.expectRevert("NFATFacility/insufficient-deposits");
        vm.prank(mallory);
        facility.withdraw(1);
        _issueTo(alice, 1, 10_000_000e18);
        assertEq(gem.balanceOf(pau.almProxy), 10_000_000e18);
        assertEq(facility.collectable(1), 0);
        assertEq(gem.balanceOf(address(facility)), 77e18);
    }

    /// @notice Lost: nothing. Principal that somebody else pays frees no capacity, so that nobody
    ///         can make room for a beacon.
    function test_term_repaymentByAStranger() external {
        _deposit(alice, 25_000_000e18);
        _issueTo(alice, 1 << 128 | 1, 25_000_000e18);

        vm.startPrank(mallory);
        gem.approve(address(facility), 25_000_000e18);
        facility.repay(1 << 128 | 1, 25_000_000e18);
        vm.stopPrank();

        (,,, uint256 outstanding,) = facility.unit(1);
        assertEq(outstanding, 25_000_000e18);
        assertEq(facility.collectable(1 << 128 | 1), 25_000_000e18);
    }

    /// @notice Lost at most: time. A stolen freezer key stops issues, repayments and collections,
    ///         and the adding of Units until a ward has decided. It keeps nobody from taking a
    ///         deposit back.
    function test_term_freezerStolen() external {
        _deposit(alice, 10_000_000e18);
        vm.startPrank(freezer);
        facility.stop();
        facility.stopUnit(0);
        facility.stopUnit(1);
        vm.expectRevert("NFATFacility/not-authorized");
        facility.rescueDeposit(alice, freezer, 1);
        vm.expectRevert("NFATFacility/not-authorized");
        facility.rely(freezer);
        vm.stopPrank();

        vm.prank(alice);
        facility.withdraw(10_000_000e18);
        assertEq(gem.balanceOf(alice), MONEY);
    }

    /// @notice Lost: the attacker's gas. Whoever clones the implementation first gets a facility at
    ///         another address, and can initialize neither the implementation nor the Class's own,
    ///         which is deployed and initialized in one call.
    function test_term_facilityCannotBeTaken() external {
        INfatFacility.Setup memory setup;
        setup.gem = address(gem);
        setup.recipient = mallory;
        setup.wards = _list(mallory);

        vm.expectRevert("NFATFacility/initialized");
        facility.initialize(setup);

        IHaloFactory.ClassRequest memory request = _classForTwo();
        request.name = "another";
        (, address[] memory blocks,) = factory.predictClass(request);
        IClassModule module = _module();
        IClassModule.Context memory context = _context(factory.classId(HALO, "another"), pau);
        // Whoever else calls the module is asked whom it allows as a ward, and for the Controller.
        // One that allows everybody ends at an address of its own.
        vm.mockCall(mallory, abi.encodeWithSelector(IHaloFactory.adminAllowed.selector), abi.encode(true));
        IHaloFactory.ClassRecord memory record;
        record.pau.controller = mallory;
        vm.mockCall(mallory, abi.encodeWithSelector(IHaloFactory.class_.selector), abi.encode(record));
        vm.prank(mallory);
        address taken = module.deployClass(context, request.values, request.data)[0];
        assertNotEq(taken, blocks[0]);
        assertEq(blocks[0].code.length, 0);

        _deployClass(request);
        assertEq(INfatFacility(blocks[0]).wards(starAdmin), 1);
        assertEq(INfatFacility(blocks[0]).wards(mallory), 0);
    }
}

/// @notice Each token is the asset of a Term Class of its own: queue, custody and NFATs are all of
///         it. What alice does is measured, what bob has brought must be there whatever happens.
contract TermHostileTokenAttacks is TermTestBase {
    uint256 internal constant TOKEN_ID = 1;

    address internal alice = makeAddr("alice");
    address internal bob = makeAddr("bob");
    address internal mallory = makeAddr("mallory");

    HostileToken internal hostile;
    INfatFacility internal facility;
    IHaloFactory.Pau internal pau;

    /// @dev One token, in the token's smallest units.
    uint256 internal one;

    function _classOf(uint8 decimals) internal {
        hostile = new HostileToken(decimals);
        one = 10 ** decimals;
        (bytes32 class, IHaloFactory.ClassRequest memory request) = _request(decimals);
        (, address[] memory blocks,) = factory.predictClass(request);
        facility = INfatFacility(blocks[0]);
        (, pau) = _deployClass(request);
        _deployUnit(_unitOf(decimals));
        skip(DELAY);
        _execute(_classOperation(request));
        _activate(class);

        _open(NfatLimits.issue(blocks[0], alice));
        _open(NfatLimits.repayPrincipal(address(hostile), blocks[0]));
        _open(NfatLimits.repayInterest(address(hostile), blocks[0]));
        _open(NfatLimits.transfer(address(hostile), counterparty));
        skip(1 days + 1);
    }

    function _request(uint8 decimals) internal returns (bytes32 class, IHaloFactory.ClassRequest memory request) {
        ITemplateRegistry.Spec memory spec = _termSpec(
            decimals,
            type(AccessControls).creationCode,
            type(RateLimits).creationCode,
            type(Controller).creationCode,
            type(AdministeredAgent).creationCode
        );
        // A template that allows what the module refuses.
        spec.classBounds[0].min = 0;
        for (uint256 i = 0; i < 3; ++i) {
            spec.unitBounds[i].min = 1;
        }
        vm.prank(governance);
        template = registry.registerTemplate(spec);

        gem = DevToken(address(hostile));
        request = _termClass();
        request.values[0] = decimals;
        request.limits[3].subject = alice;
        for (uint256 i = 0; i < 4; ++i) {
            request.limits[i].maxAmount = 25_000_000 * 10 ** decimals;
            request.limits[i].slope = 289 * 10 ** decimals;
        }
        class = factory.classId(HALO, request.name);
    }

    function _unitOf(uint8 decimals) internal view returns (IHaloFactory.UnitRequest memory request) {
        request = _termUnit("bridge");
        request.values[0] = 100_000_000 * 10 ** decimals;
        request.values[1] = 1_000_000 * 10 ** decimals;
        request.values[2] = 25_000_000 * 10 ** decimals;
    }

    function _open(bytes32 key) internal {
        vm.prank(govOps);
        configurator.setRateLimit(pau.rateLimits, key, 25_000_000 * one, 289 * one);
    }

    function _beacon(bytes memory data) internal {
        vm.prank(operator);
        AdministeredAgent(payable(pau.agent)).call(pau.controller, data);
    }

    function _issueCall(uint256 tokenId, uint256 amount) internal view returns (bytes memory) {
        return abi.encodeCall(INfatHaloController.nfatHalo_issue, (address(facility), alice, tokenId, amount));
    }

    function _principalCall(uint256 amount) internal view returns (bytes memory) {
        return abi.encodeCall(INfatHaloController.nfatHalo_repayPrincipal, (address(facility), TOKEN_ID, amount));
    }

    function _interestCall(uint256 amount) internal view returns (bytes memory) {
        return abi.encodeCall(INfatHaloController.nfatHalo_repayInterest, (address(facility), TOKEN_ID, amount));
    }

    function _transferCall(uint256 amount) internal view returns (bytes memory) {
        return abi.encodeWithSignature(
            "transferAsset_transfer(address,address,uint256)", address(hostile), counterparty, amount
        );
    }

    function _bring(address holder, uint256 amount) internal {
        hostile.mint(holder, amount);
        vm.startPrank(holder);
        hostile.approve(address(facility), amount);
        facility.subscribe(amount, "");
        vm.stopPrank();
    }

    /// @dev Alice has an NFAT of 20 million that a million was repaid of, and 10 million waiting;
    ///      bob has 7 million waiting.
    function _dealOf(uint8 decimals) internal {
        _classOf(decimals);
        _bring(alice, 30_000_000 * one);
        _bring(bob, 7_000_000 * one);
        _beacon(_issueCall(TOKEN_ID, 20_000_000 * one));
        _beacon(_principalCall(1_000_000 * one));
    }

    function _assertBooks() internal view {
        assertEq(facility.deposits(alice), 10_000_000 * one);
        assertEq(facility.deposits(bob), 7_000_000 * one);
        assertEq(facility.collectable(TOKEN_ID), 1_000_000 * one);
        assertEq(facility.principal(TOKEN_ID), 19_000_000 * one);
        assertEq(hostile.balanceOf(address(facility)), 18_000_000 * one);
        assertEq(hostile.balanceOf(pau.almProxy), 19_000_000 * one);
        assertEq(hostile.allowance(pau.almProxy, address(facility)), 0);
    }

    /// @notice Lost: nothing, not a unit, whatever its decimals. A facility divides nothing;
    ///         interest is rounded down before it is paid.
    function test_term_token_ofAnyDecimals() external {
        uint256 start = vm.snapshotState();
        for (uint8 decimals = 6; decimals <= 18; decimals += 6) {
            _dealOf(decimals);
            _assertBooks();
            skip(365 days);
            hostile.mint(pau.almProxy, 3_000_000 * one);

            _beacon(_principalCall(19_000_000 * one));
            // 15 % of 19 million, and of the 20 million in the time before the first repayment,
            // which was none.
            bytes memory more = _interestCall(2_850_000 * one + 1);
            vm.expectRevert("NFATHaloFacet/interest-exceeded");
            _beacon(more);
            _beacon(_interestCall(2_850_000 * one));
            vm.startPrank(alice);
            facility.collect(TOKEN_ID, 22_850_000 * one);
            facility.withdraw(10_000_000 * one);
            vm.stopPrank();
            vm.prank(bob);
            facility.withdraw(7_000_000 * one);

            assertEq(hostile.balanceOf(alice), 32_850_000 * one);
            assertEq(hostile.balanceOf(bob), 7_000_000 * one);
            assertEq(hostile.balanceOf(pau.almProxy), 150_000 * one);
            assertEq(hostile.balanceOf(address(facility)), 0);
            vm.revertToState(start);
        }
    }

    /// @notice Lost: nothing. A Class whose token reports other decimals than planned is not
    ///         deployed.
    function test_term_token_ofOtherDecimals() external {
        hostile = new HostileToken(8);
        (, IHaloFactory.ClassRequest memory request) = _request(6);

        vm.expectRevert(abi.encodeWithSelector(INfatModule.DecimalsMismatch.selector, address(hostile), 6, 8));
        _deployClass(request);
    }

    /// @notice Lost: nothing. A Class whose sizes would be steps of more than a token is not
    ///         deployed, whatever a template allows.
    function test_term_token_ofTooFewDecimals() external {
        hostile = new HostileToken(5);
        (, IHaloFactory.ClassRequest memory request) = _request(5);

        vm.expectRevert(abi.encodeWithSelector(INfatModule.ValueTooSmall.selector, bytes32("assetDecimals"), 5, 6));
        _deployClass(request);
    }

    /// @notice Lost: nothing. Old tokens that return nothing are as good as others.
    function test_term_token_thatReturnsNothing() external {
        _classOf(18);
        hostile.become(HostileToken.Mode.SILENT);
        _bring(alice, 30_000_000 * one);
        _bring(bob, 7_000_000 * one);
        _beacon(_issueCall(TOKEN_ID, 20_000_000 * one));
        _beacon(_principalCall(1_000_000 * one));
        _assertBooks();

        _beacon(_transferCall(5_000_000 * one));
        vm.prank(alice);
        facility.collect(TOKEN_ID, 1_000_000 * one);
        assertEq(hostile.balanceOf(alice), 1_000_000 * one);
        assertEq(hostile.balanceOf(counterparty), 5_000_000 * one);
    }

    /// @notice Lost at most: nothing beyond what the token withholds, and for as long. Nothing is
    ///         booked that did not move.
    function test_term_token_thatReturnsFalse() external {
        _dealOf(6);
        hostile.become(HostileToken.Mode.FALSE);

        _refusedToAll(abi.encodeWithSelector(SafeERC20.SafeERC20FailedOperation.selector, address(hostile)));
        vm.expectRevert("TransferAssetFacet/transfer-failed");
        _beacon(_transferCall(1));
        _assertBooks();

        hostile.become(HostileToken.Mode.HONEST);
        vm.prank(bob);
        facility.withdraw(7_000_000 * one);
        assertEq(hostile.balanceOf(bob), 7_000_000 * one);
    }

    /// @dev Every way in and out of the facility.
    function _refusedToAll(bytes memory reason) internal {
        bytes[4] memory calls = [
            abi.encodeCall(INfatFacility.subscribe, (1, "")),
            abi.encodeCall(INfatFacility.withdraw, (1)),
            abi.encodeCall(INfatFacility.repay, (TOKEN_ID, 1)),
            abi.encodeCall(INfatFacility.collect, (TOKEN_ID, 1))
        ];
        for (uint256 i = 0; i < calls.length; ++i) {
            vm.prank(alice);
            (bool success, bytes memory answer) = address(facility).call(calls[i]);
            assertFalse(success, "went through");
            assertEq(answer, reason);
        }
        bytes memory issue = _issueCall(2, 1_000_000 * one);
        vm.expectRevert(reason);
        _beacon(issue);
        bytes memory principal = _principalCall(1);
        vm.expectRevert(reason);
        _beacon(principal);
    }

    /// @notice Lost at most: the fee itself, by those who leave with one. No facility takes less
    ///         than it books, and nothing is issued or repaid for less than its amount.
    function test_term_token_thatTakesAFee() external {
        _dealOf(6);
        hostile.become(HostileToken.Mode.FEE);
        hostile.mint(mallory, 1_000 * one);
        vm.startPrank(mallory);
        hostile.approve(address(facility), 1_000 * one);
        vm.expectRevert("NFATFacility/unexpected-transfer");
        facility.subscribe(1_000 * one, "");
        vm.expectRevert("NFATFacility/unexpected-transfer");
        facility.repay(TOKEN_ID, 1_000 * one);
        vm.stopPrank();
        bytes memory issue = _issueCall(2, 1_000_000 * one);
        vm.expectRevert("NFATHaloFacet/unexpected-amount");
        _beacon(issue);
        bytes memory principal = _principalCall(1_000_000 * one);
        vm.expectRevert("NFATFacility/unexpected-transfer");
        _beacon(principal);
        _assertBooks();

        vm.startPrank(alice);
        facility.withdraw(10_000_000 * one);
        facility.collect(TOKEN_ID, 1_000_000 * one);
        vm.stopPrank();
        assertEq(hostile.balanceOf(alice), 11_000_000 * one - 2);
        assertEq(facility.deposits(bob), 7_000_000 * one);
        assertEq(hostile.balanceOf(address(facility)), 7_000_000 * one);
    }

    /// @notice Lost: nothing. In the middle of a transfer a facility answers to nobody.
    function test_term_token_thatCallsBack() external {
        _dealOf(6);
        // The token itself is a depositor and owns an NFAT, so it could do all of it at another
        // moment.
        _bring(address(hostile), 1_000 * one);
        vm.prank(alice);
        IERC721(address(facility)).transferFrom(alice, address(hostile), TOKEN_ID);
        bytes[4] memory again = [
            abi.encodeCall(INfatFacility.subscribe, (1, "")),
            abi.encodeCall(INfatFacility.withdraw, (1)),
            abi.encodeCall(INfatFacility.repay, (TOKEN_ID, 1)),
            abi.encodeCall(INfatFacility.collect, (TOKEN_ID, 1))
        ];

        for (uint256 i = 0; i < again.length; ++i) {
            hostile.callBack(address(facility), again[i]);
            _bring(mallory, 500 * one);
            vm.prank(mallory);
            facility.withdraw(500 * one);
            _beacon(_principalCall(1_000 * one));
        }
        hostile.become(HostileToken.Mode.HONEST);

        assertEq(hostile.calls(), 12);
        assertEq(hostile.successes(), 0);
        assertEq(hostile.balanceOf(mallory), 2_000 * one);
        assertEq(facility.deposits(address(hostile)), 1_000 * one);
        assertEq(facility.deposits(alice), 10_000_000 * one);
        assertEq(facility.deposits(bob), 7_000_000 * one);
        assertEq(facility.collectable(TOKEN_ID), 1_004_000 * one);
        assertEq(hostile.balanceOf(address(facility)), 18_005_000 * one);

        // Each is refused by the guard alone: by itself it goes through.
        hostile.mint(address(hostile), 2);
        vm.startPrank(address(hostile));
        hostile.approve(address(facility), 2);
        for (uint256 i = 0; i < again.length; ++i) {
            (bool success,) = address(facility).call(again[i]);
            assertTrue(success);
        }
        vm.stopPrank();
    }
}
