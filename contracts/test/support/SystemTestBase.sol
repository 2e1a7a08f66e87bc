// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {DevToken} from "../../src/devnet/DevToken.sol";
import {IHaloFactory} from "../../src/factory/interfaces/IHaloFactory.sol";
import {ITemplateRegistry} from "../../src/factory/interfaces/ITemplateRegistry.sol";
import {LctsLimits} from "../../src/lcts/LctsLimits.sol";
import {LctsModule} from "../../src/lcts/LctsModule.sol";
import {LctsQueue} from "../../src/lcts/LctsQueue.sol";
import {UnitShare} from "../../src/lcts/UnitShare.sol";
import {ALMProxy} from "../../src/pau/ALMProxy.sol";
import {AccessControls} from "../../src/pau/AccessControls.sol";
import {AdministeredAgent} from "../../src/pau/AdministeredAgent.sol";
import {Controller} from "../../src/pau/Controller.sol";
import {RateLimits} from "../../src/pau/RateLimits.sol";
import {LctsHaloFacet} from "../../src/pau/facets/LctsHaloFacet.sol";
import {LctsPrimeFacet} from "../../src/pau/facets/LctsPrimeFacet.sol";
import {ILctsHaloController, ILctsHaloFacet} from "../../src/pau/facets/interfaces/ILctsHaloFacet.sol";
import {ILctsPrimeController, ILctsPrimeFacet} from "../../src/pau/facets/interfaces/ILctsPrimeFacet.sol";
import {IEnumerableIntegrations} from "../../src/pau/interfaces/IEnumerableIntegrations.sol";

import {FactoryTestBase} from "../factory/support/FactoryTestBase.sol";

/// @notice The whole system at work: a Portfolio Class from the factory with two Units, senior and
///         junior, registered and activated, its limits set by GovOps; and a Prime with a PAU of
///         its own that may use both. Every limit is full, and refills in a day.
abstract contract SystemTestBase is FactoryTestBase {
    struct Unit {
        bytes32 id;
        UnitShare share;
        LctsQueue subscribeQueue;
        LctsQueue redeemQueue;
    }

    struct Prime {
        AccessControls accessControls;
        ALMProxy proxy;
        RateLimits rateLimits;
        Controller controller;
    }

    bytes32 internal constant PORTFOLIO = "portfolio";

    /// @dev Every limit in asset units: 100,000 and 1.157407 a second, which is just less than
    ///      100,000 a day.
    uint256 internal constant LIMIT = 100_000e6;
    uint256 internal constant SLOPE = 1_157_407;

    /// @dev Share units for each asset unit at par.
    uint256 internal constant PAR = 1e12;

    /// @dev Bounds of a Unit.
    uint256 internal constant UNIT_CAPACITY = 25_000_000e6;
    uint256 internal constant GROWTH = 1_200;
    uint256 internal constant HAIRCUT = 1_000;
    uint256 internal constant LOCK_LIMIT = 3 hours;

    address internal allocator = makeAddr("allocator");
    address internal primeGovOps = makeAddr("primeGovOps");
    address internal manager = makeAddr("manager");
    address internal alice = makeAddr("alice");
    address internal bob = makeAddr("bob");
    address internal mallory = makeAddr("mallory");

    DevToken internal token;
    Prime internal prime;

    bytes32 internal class;
    IHaloFactory.Pau internal pau;
    Unit internal senior;
    Unit internal junior;

    mapping(address queue => address share) internal _shareOf;

    function setUp() public virtual override {
        super.setUp();
        token = new DevToken("Dollar", "USD", 6);
        _installLctsFacets();
        _installPrime();

        template = _registerPortfolio(1);
        (class, pau) = _deployClass(_portfolioClass());
        senior = _deployPortfolioUnit("senior", manager);
        junior = _deployPortfolioUnit("junior", makeAddr("juniorManager"));
        skip(DELAY);
        _execute(_classOperation(_portfolioClass()));
        _execute(_unitOperation(_portfolioUnit("senior", manager)));
        _execute(_unitOperation(_portfolioUnit("junior", makeAddr("juniorManager"))));
        _activate(class);

        _setUnitLimits(senior, manager);
        _setUnitLimits(junior, makeAddr("juniorManager"));
        skip(1 days + 1);
    }

    /**********************************************************************************************/
    /*** Installation                                                                           ***/
    /**********************************************************************************************/

    function _installLctsFacets() internal {
        IEnumerableIntegrations.Wire[] memory wires = new IEnumerableIntegrations.Wire[](9);
        wires[0] = _wire(ILctsHaloController.lctsHalo_lock.selector, ILctsHaloFacet.lock.selector);
        wires[1] = _wire(ILctsHaloController.lctsHalo_settle.selector, ILctsHaloFacet.settle.selector);
        wires[2] = _wire(ILctsHaloController.lctsHalo_setExchangeRate.selector, ILctsHaloFacet.setExchangeRate.selector);
        wires[3] = _wire(
            ILctsHaloController.lctsHalo_getSettleRateLimitKey.selector, ILctsHaloFacet.getSettleRateLimitKey.selector
        );
        wires[4] = _wire(
            ILctsHaloController.lctsHalo_overrideExchangeRate.selector, ILctsHaloFacet.overrideExchangeRate.selector
        );
        wires[5] = _wire(ILctsHaloController.lctsHalo_VERSION.selector, bytes4(keccak256("VERSION()")));
        wires[6] = _wire(ILctsHaloController.lctsHalo_setCapacity.selector, ILctsHaloFacet.setCapacity.selector);
        wires[7] =
            _wire(ILctsHaloController.lctsHalo_setMaxAnnualGrowth.selector, ILctsHaloFacet.setMaxAnnualGrowth.selector);
        wires[8] = _wire(ILctsHaloController.lctsHalo_setLockLimit.selector, ILctsHaloFacet.setLockLimit.selector);
        _setIntegration("LCTS_HALO_FACET", address(new LctsHaloFacet()), wires);

        wires = new IEnumerableIntegrations.Wire[](4);
        wires[0] = _wire(ILctsPrimeController.lctsPrime_subscribe.selector, ILctsPrimeFacet.subscribe.selector);
        wires[1] = _wire(ILctsPrimeController.lctsPrime_exit.selector, ILctsPrimeFacet.exit.selector);
        wires[2] = _wire(ILctsPrimeController.lctsPrime_claim.selector, ILctsPrimeFacet.claim.selector);
        wires[3] = _wire(ILctsPrimeController.lctsPrime_redeem.selector, ILctsPrimeFacet.redeem.selector);
        _setIntegration("LCTS_PRIME_FACET", address(new LctsPrimeFacet()), wires);
    }

    function _wire(bytes4 callSelector, bytes4 delegateSelector)
        internal
        pure
        returns (IEnumerableIntegrations.Wire memory)
    {
        return IEnumerableIntegrations.Wire({callSelector: callSelector, delegateSelector: delegateSelector});
    }

    function _setIntegration(bytes32 id, address facet, IEnumerableIntegrations.Wire[] memory wires) internal {
        vm.prank(governance);
        beacon.setIntegration(id, IEnumerableIntegrations.Config({facet: facet, wires: wires}));
    }

    /// @dev A Prime's PAU, by hand, and known to the BeamState with a GovOps team of its own.
    function _installPrime() internal {
        prime.accessControls = new AccessControls(starAdmin);
        prime.proxy = new ALMProxy(starAdmin);
        prime.rateLimits = new RateLimits(starAdmin);
        prime.controller = new Controller(
            address(prime.accessControls), address(beacon), address(prime.proxy), address(prime.rateLimits)
        );
        primeRateLimits = address(prime.rateLimits);

        bytes32[] memory ids = new bytes32[](1);
        ids[0] = "LCTS_PRIME_FACET";

        vm.startPrank(starAdmin);
        prime.proxy.grantRole(CONTROLLER_ROLE, address(prime.controller));
        prime.rateLimits.grantRole(CONTROLLER_ROLE, address(prime.controller));
        prime.rateLimits.grantRole(ADMIN_ROLE, address(configurator));
        prime.accessControls.grantRole(ALLOCATOR_ROLE, allocator);
        prime.controller.updateIntegrations(ids);
        vm.stopPrank();

        vm.startPrank(governance);
        beamState.addRateLimits(primeRateLimits);
        beamState.addCBeam(primeGovOps);
        beamState.setCBeamForRateLimits(primeRateLimits, primeGovOps);
        vm.stopPrank();
    }

    /**********************************************************************************************/
    /*** Template and requests                                                                  ***/
    /**********************************************************************************************/

    function _portfolioSpec(uint32 version) internal returns (ITemplateRegistry.Spec memory spec) {
        spec = _spec(version, type(RateLimits).creationCode);
        spec.name = "portfolio-lcts";
        spec.components[5] = _component("MODULE", type(LctsModule).creationCode);
        spec.components[6] = _component("LCTS_QUEUE", type(LctsQueue).creationCode);
        spec.components[7] = _component("UNIT_SHARE", type(UnitShare).creationCode);
        spec.integrations = new bytes32[](2);
        spec.integrations[0] = "TRANSFER_ASSET_FACET";
        spec.integrations[1] = "LCTS_HALO_FACET";
        spec.classBounds = new ITemplateRegistry.Bound[](0);
        spec.unitBounds = new ITemplateRegistry.Bound[](5);
        spec.unitBounds[0] = ITemplateRegistry.Bound({name: "assetDecimals", min: 6, max: 18});
        spec.unitBounds[1] = ITemplateRegistry.Bound({name: "capacity", min: 1, max: 1e30});
        spec.unitBounds[2] = ITemplateRegistry.Bound({name: "maxAnnualGrowth", min: 0, max: 2000});
        spec.unitBounds[3] = ITemplateRegistry.Bound({name: "maxHaircut", min: 0, max: 2000});
        spec.unitBounds[4] = ITemplateRegistry.Bound({name: "lockLimit", min: 3 hours, max: 2 days});
        spec.limitBounds = new ITemplateRegistry.LimitBound[](7);
        spec.limitBounds[0] = _limitBound("SETTLE_SUBSCRIBE", 1);
        spec.limitBounds[1] = _limitBound("SETTLE_REDEEM", 1);
        spec.limitBounds[2] = _limitBound("TRANSFER", 1);
        spec.limitBounds[3] = _limitBound("PRIME_SUBSCRIBE", 1);
        spec.limitBounds[4] = _limitBound("PRIME_REDEEM", PAR);
        spec.limitBounds[5] = _limitBound("PRIME_CLAIM_SUBSCRIBE", PAR);
        spec.limitBounds[6] = _limitBound("PRIME_CLAIM_REDEEM", 1);
    }

    /// @dev Up to ten times what the Units here use.
    function _limitBound(bytes32 route, uint256 scale)
        internal
        pure
        returns (ITemplateRegistry.LimitBound memory bound_)
    {
        bound_ = _limitBound(route);
        bound_.maxAmountMax = LIMIT * 10 * scale;
        bound_.slopeMax = SLOPE * 10 * scale;
    }

    function _register(ITemplateRegistry.Spec memory spec) internal returns (bytes32 id) {
        for (uint256 i = 5; i < 8; ++i) {
            registry.deploySingleton(spec.components[i].codeHash);
        }

        vm.prank(governance);
        id = registry.registerTemplate(spec);
    }

    function _registerPortfolio(uint32 version) internal returns (bytes32 id) {
        return _register(_portfolioSpec(version));
    }

    function _portfolioClass() internal view returns (IHaloFactory.ClassRequest memory request) {
        request = _classRequest();
        request.name = PORTFOLIO;
        request.values = new uint256[](0);
    }

    function _portfolioUnit(bytes32 name, address to) internal view returns (IHaloFactory.UnitRequest memory) {
        return _portfolioUnit(name, to, address(token), 6);
    }

    function _portfolioUnit(bytes32 name, address to, address asset_, uint8 decimals)
        internal
        view
        returns (IHaloFactory.UnitRequest memory request)
    {
        request = _unitRequest();
        request.class = factory.classId(HALO, PORTFOLIO);
        request.name = name;
        request.values = new uint256[](5);
        request.values[0] = decimals;
        request.values[1] = UNIT_CAPACITY * 10 ** (decimals - 6);
        request.values[2] = GROWTH;
        request.values[3] = HAIRCUT;
        request.values[4] = LOCK_LIMIT;
        request.data = abi.encode(asset_, to, "A Unit", "UNIT");
        request.limits = new IHaloFactory.Limit[](7);
        request.limits[0] = _limit("SETTLE_SUBSCRIBE", address(0), 1);
        request.limits[1] = _limit("SETTLE_REDEEM", address(0), 1);
        request.limits[2] = _limit("TRANSFER", address(0), 1);
        request.limits[3] = _limit("PRIME_SUBSCRIBE", primeRateLimits, 1);
        request.limits[4] = _limit("PRIME_REDEEM", primeRateLimits, PAR);
        request.limits[5] = _limit("PRIME_CLAIM_SUBSCRIBE", primeRateLimits, PAR);
        request.limits[6] = _limit("PRIME_CLAIM_REDEEM", primeRateLimits, 1);
    }

    /// @dev Field by field: the tests here care for these four only.
    function _limit(bytes32 route, address rateLimits, uint256 scale)
        internal
        pure
        returns (IHaloFactory.Limit memory limit)
    {
        limit.route = route;
        limit.rateLimits = rateLimits;
        limit.maxAmount = LIMIT * scale;
        limit.slope = SLOPE * scale;
    }

    function _deployPortfolioUnit(bytes32 name, address to) internal returns (Unit memory) {
        return _deployAsUnit(_portfolioUnit(name, to));
    }

    function _deployAsUnit(IHaloFactory.UnitRequest memory request) internal returns (Unit memory unit) {
        address[] memory contracts;
        (unit.id, contracts) = _deployUnit(request);
        unit.share = UnitShare(contracts[0]);
        unit.subscribeQueue = LctsQueue(contracts[1]);
        unit.redeemQueue = LctsQueue(contracts[2]);
        _shareOf[contracts[1]] = contracts[0];
        _shareOf[contracts[2]] = contracts[0];
    }

    /**********************************************************************************************/
    /*** Limits                                                                                 ***/
    /**********************************************************************************************/

    function _setUnitLimits(Unit memory unit, address to) internal {
        address asset_ = unit.share.asset();

        _setLimit(govOps, pau.rateLimits, _settleKey(unit.subscribeQueue), 1);
        _setLimit(govOps, pau.rateLimits, _settleKey(unit.redeemQueue), 1);
        _setLimit(govOps, pau.rateLimits, LctsLimits.transfer(asset_, to), 1);
        _setLimit(primeGovOps, primeRateLimits, LctsLimits.subscribe(asset_, address(unit.subscribeQueue)), 1);
        _setLimit(primeGovOps, primeRateLimits, LctsLimits.redeem(address(unit.share), address(unit.redeemQueue)), PAR);
        _setLimit(primeGovOps, primeRateLimits, LctsLimits.claim(address(unit.subscribeQueue)), PAR);
        _setLimit(primeGovOps, primeRateLimits, LctsLimits.claim(address(unit.redeemQueue)), 1);
    }

    function _setLimit(address by, address rateLimits, bytes32 key, uint256 scale) internal {
        vm.prank(by);
        configurator.setRateLimit(rateLimits, key, LIMIT * scale, SLOPE * scale);
    }

    function _settleKey(LctsQueue queue) internal view returns (bytes32) {
        return LctsLimits.settle(queue.asset(), address(queue));
    }

    function _transferKey(address to) internal view returns (bytes32) {
        return LctsLimits.transfer(address(token), to);
    }

    function _capacity(bytes32 key) internal view returns (uint256) {
        return RateLimits(pau.rateLimits).getCurrentRateLimit(key);
    }

    /**********************************************************************************************/
    /*** What is live                                                                           ***/
    /**********************************************************************************************/

    /// @dev Everything about the Class and its two Units, and about the Prime, that an attack from
    ///      elsewhere must not change: roles, limits, wiring, balances, books, rates, pairings.
    function _liveState() internal view returns (bytes32) {
        return keccak256(
            abi.encode(_roles(), _registration(), _unitState(senior), _unitState(junior), token.balanceOf(pau.almProxy))
        );
    }

    function _roles() internal view returns (bytes32 digest) {
        address[14] memory accounts = [
            governance,
            council,
            deployer,
            starAdmin,
            govOps,
            operator,
            freezer,
            anyone,
            mallory,
            pau.agent,
            pau.controller,
            address(configurator),
            address(factory),
            address(timelock)
        ];
        AdministeredAgent agent = AdministeredAgent(payable(pau.agent));

        for (uint256 i = 0; i < accounts.length; ++i) {
            address account = accounts[i];
            digest = keccak256(
                abi.encode(
                    digest,
                    ALMProxy(payable(pau.almProxy)).hasRole(ADMIN_ROLE, account),
                    ALMProxy(payable(pau.almProxy)).hasRole(CONTROLLER_ROLE, account),
                    RateLimits(pau.rateLimits).hasRole(ADMIN_ROLE, account),
                    RateLimits(pau.rateLimits).hasRole(CONTROLLER_ROLE, account),
                    AccessControls(pau.accessControls).hasRole(ADMIN_ROLE, account),
                    AccessControls(pau.accessControls).hasRole(ALLOCATOR_ROLE, account),
                    agent.getIsActor(account),
                    agent.getIsAdmin(account),
                    agent.getIsGrantor(account),
                    agent.getIsRevoker(account)
                )
            );
        }
        digest = keccak256(
            abi.encode(
                digest,
                AccessControls(pau.accessControls).getRoleMemberCount(ADMIN_ROLE),
                AccessControls(pau.accessControls).getRoleMemberCount(ALLOCATOR_ROLE),
                agent.actorCount(),
                agent.adminCount(),
                agent.grantorCount(),
                agent.revokerCount()
            )
        );
    }

    function _registration() internal view returns (bytes32) {
        return keccak256(
            abi.encode(
                Controller(payable(pau.controller)).integrations(),
                beamState.rateLimits(pau.rateLimits),
                beamState.controllers(pau.controller),
                beamState.rateLimitsCBeams(pau.rateLimits, govOps),
                beamState.controllersCBeams(pau.controller, govOps),
                beamState.rateLimitsCBeams(pau.rateLimits, mallory),
                beamState.rateLimitsCBeams(primeRateLimits, mallory),
                beamState.stopped(),
                RateLimits(pau.rateLimits).getRateLimitData(_transferKey(manager)),
                RateLimits(pau.rateLimits).getRateLimitData(_transferKey(mallory))
            )
        );
    }

    /// @dev Everybody who holds shares or waits in a queue.
    function _holders() internal view returns (address[4] memory) {
        return [alice, bob, mallory, address(prime.proxy)];
    }

    function _unitState(Unit memory unit) internal view returns (bytes32 digest) {
        digest = keccak256(
            abi.encode(
                unit.share.totalSupply(),
                unit.share.exchangeRate(),
                unit.share.exchangeRateSetAt(),
                RateLimits(pau.rateLimits).getRateLimitData(_settleKey(unit.subscribeQueue)),
                RateLimits(pau.rateLimits).getRateLimitData(_settleKey(unit.redeemQueue)),
                _queueState(unit.subscribeQueue),
                _queueState(unit.redeemQueue)
            )
        );

        address[4] memory holders = _holders();
        for (uint256 i = 0; i < holders.length; ++i) {
            digest = keccak256(abi.encode(digest, unit.share.balanceOf(holders[i])));
        }
    }

    function _queueState(LctsQueue queue) internal view returns (bytes32 digest) {
        digest = keccak256(
            abi.encode(
                queue.state(),
                queue.epoch(),
                queue.totalUnderlying(),
                queue.totalShares(),
                queue.dust(),
                token.balanceOf(address(queue)),
                DevToken(queue.share()).balanceOf(address(queue))
            )
        );

        address[4] memory holders = _holders();
        for (uint256 i = 0; i < holders.length; ++i) {
            digest = keccak256(
                abi.encode(digest, queue.underlyingOf(holders[i]), queue.claimable(holders[i]), queue.owed(holders[i]))
            );
        }
    }

    /**********************************************************************************************/
    /*** The beacon                                                                             ***/
    /**********************************************************************************************/

    /// @dev One call of the beacon's operator on the Controller, through the agent.
    function _act(bytes memory data) internal returns (bytes memory) {
        return _agentCall(pau.controller, data);
    }

    function _agentCall(address target, bytes memory data) internal returns (bytes memory) {
        vm.prank(operator);
        return AdministeredAgent(payable(pau.agent)).call(target, data);
    }

    function _lockCall(LctsQueue queue) internal pure returns (bytes memory) {
        return abi.encodeCall(ILctsHaloController.lctsHalo_lock, (address(queue)));
    }

    function _settleCall(LctsQueue queue, uint256 capacity) internal view returns (bytes memory) {
        return _settleCall(queue, capacity, _rate(queue));
    }

    function _settleCall(LctsQueue queue, uint256 capacity, uint256 expected) internal pure returns (bytes memory) {
        return abi.encodeCall(ILctsHaloController.lctsHalo_settle, (address(queue), capacity, expected));
    }

    function _rateCall(LctsQueue queue, uint256 rate) internal view returns (bytes memory) {
        return abi.encodeCall(ILctsHaloController.lctsHalo_setExchangeRate, (address(queue), rate, _rate(queue)));
    }

    function _overrideCall(LctsQueue queue, uint256 rate) internal view returns (bytes memory) {
        return abi.encodeCall(ILctsHaloController.lctsHalo_overrideExchangeRate, (address(queue), rate, _rate(queue)));
    }

    /// @dev The exchange rate of a queue's share, read without a call: `expectRevert` would take a
    ///      call for the one it waits for.
    function _rate(LctsQueue queue) internal view returns (uint256) {
        return uint256(vm.load(_shareOf[address(queue)], bytes32(uint256(5)))) >> 160;
    }

    function _transferCall(address asset_, address to, uint256 amount) internal pure returns (bytes memory) {
        return abi.encodeWithSignature("transferAsset_transfer(address,address,uint256)", asset_, to, amount);
    }

    function _lockAndSettle(LctsQueue queue, uint256 capacity) internal {
        _act(_lockCall(queue));
        _act(_settleCall(queue, capacity));
    }

    /**********************************************************************************************/
    /*** Holders and the Prime                                                                  ***/
    /**********************************************************************************************/

    /// @dev Brings asset that `user` is given for it.
    function _subscribe(address user, Unit memory unit, uint256 amount) internal {
        DevToken(unit.share.asset()).mint(user, amount);
        _enter(user, unit.subscribeQueue, amount);
    }

    /// @dev Brings what `user` has.
    function _enter(address user, LctsQueue queue, uint256 amount) internal {
        DevToken underlying = DevToken(queue.underlying());

        vm.startPrank(user);
        underlying.approve(address(queue), amount);
        queue.enter(amount);
        vm.stopPrank();
    }

    /// @dev Shares for `user`, by a settlement outside the limits: as if they had been subscribed
    ///      for long ago. Only while nobody waits.
    function _giveShares(address user, Unit memory unit, uint256 amount) internal {
        _subscribe(user, unit, amount);
        vm.startPrank(pau.almProxy);
        unit.subscribeQueue.lock();
        unit.subscribeQueue.settle(type(uint256).max);
        vm.stopPrank();
        vm.prank(user);
        unit.subscribeQueue.claim();
    }

    function _primeAct(bytes memory data) internal {
        vm.prank(allocator);
        (bool success, bytes memory result) = address(prime.controller).call(data);
        if (success) return;
        assembly ("memory-safe") {
            revert(add(result, 0x20), mload(result))
        }
    }

    function _primeSubscribe(LctsQueue queue, uint256 amount) internal {
        _primeAct(abi.encodeCall(ILctsPrimeController.lctsPrime_subscribe, (address(queue), amount)));
    }

    function _primeRedeem(LctsQueue queue, uint256 shares) internal {
        _primeAct(abi.encodeCall(ILctsPrimeController.lctsPrime_redeem, (address(queue), shares)));
    }

    function _primeExit(LctsQueue queue) internal {
        _primeAct(abi.encodeCall(ILctsPrimeController.lctsPrime_exit, (address(queue))));
    }

    function _primeClaim(LctsQueue queue) internal {
        _primeAct(abi.encodeCall(ILctsPrimeController.lctsPrime_claim, (address(queue))));
    }
}
