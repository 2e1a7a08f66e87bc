// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {IClassModule} from "../../src/factory/interfaces/IClassModule.sol";
import {IHaloFactory} from "../../src/factory/interfaces/IHaloFactory.sol";
import {NfatFacility} from "../../src/nfat/NfatFacility.sol";
import {NfatLimits} from "../../src/nfat/NfatLimits.sol";
import {ALMProxy} from "../../src/pau/ALMProxy.sol";
import {members} from "./Members.sol";
import {AccessControls} from "../../src/pau/AccessControls.sol";
import {AdministeredAgent} from "../../src/pau/AdministeredAgent.sol";
import {Controller} from "../../src/pau/Controller.sol";
import {RateLimits} from "../../src/pau/RateLimits.sol";
import {NfatPrimeFacet} from "../../src/pau/facets/NfatPrimeFacet.sol";
import {INfatHaloController} from "../../src/pau/facets/interfaces/INfatHaloFacet.sol";
import {INfatPrimeController, INfatPrimeFacet} from "../../src/pau/facets/interfaces/INfatPrimeFacet.sol";
import {IEnumerableIntegrations} from "../../src/pau/interfaces/IEnumerableIntegrations.sol";

import {TermTestBase} from "../factory/support/TermTestBase.sol";
import {SystemBooks} from "./SystemBooks.sol";

/// @notice A Term Class with two Units, a Prime and two plain depositors, and books of its own
///         about them: every verb is one act of one party, tried for real, and booked by what was
///         asked for and what moved. A verb that is refused moves nothing.
contract TermSystem is TermTestBase, SystemBooks {
    /// @dev What went where so far.
    struct Flow {
        uint256 deposited;
        uint256 withdrawn;
        uint256 issued;
        uint256 repaid;
        uint256 collected;
        uint256 donated;
        uint256 lent;
        uint256 returned;
        uint256 paidByProxy;
    }

    /// @dev An NFAT by its history. Interest that may be paid is exact: [gem units × WAD ×
    ///      seconds], to be divided by a WAD and a year.
    struct Nfat {
        uint256 size;
        uint256 principal;
        uint256 collectable;
        address owner;
        uint256 interest;
        uint256 allowed;
        uint256 countedAt;
    }

    uint256 internal constant MONEY = 1_000_000_000e18;
    uint256 internal constant LIMIT = 25_000_000e18;
    uint256 internal constant SLOPE = 289_351_851_851_851_851_851;
    uint256 internal constant RATE = 0.15e18;
    uint256 internal constant NO_UNIT = 3;

    address internal alice = makeAddr("alice");
    address internal bob = makeAddr("bob");
    address internal mallory = makeAddr("mallory");
    address internal allocator = makeAddr("allocator");
    address internal primeGovOps = makeAddr("primeGovOps");

    NfatFacility internal facility;
    IHaloFactory.Pau internal pau;
    address internal primeController;

    Flow internal _flow;
    mapping(address account => uint256 amount) internal _deposits;
    // The Unit that what waits is marked for, and 1 more; 0 without a mark.
    mapping(address account => uint256 unit) internal _marks;
    mapping(uint256 tokenId => Nfat nfat) internal _nfats;
    uint256[] internal _ids;
    uint256 internal _serial;

    bool internal _beaconNamed = true;
    bool internal _actorsMayChange;

    constructor() {
        super.setUp();
        _installPrime();

        IHaloFactory.ClassRequest memory request = _classForTwo();
        address[] memory blocks;
        (, blocks,) = factory.predictClass(request);
        facility = NfatFacility(blocks[0]);
        bytes32 class;
        (class, pau) = _deployClass(request);
        _deployUnit(_termUnit("bridge"));
        IHaloFactory.UnitRequest memory small = _termUnit("term");
        small.values[0] = 30_000_000e18;
        _deployUnit(small);
        skip(DELAY);
        _execute(_classOperation(request));
        _activate(class);

        address f = address(facility);
        _set(pau.rateLimits, NfatLimits.repayPrincipal(address(gem), f), govOps);
        _set(pau.rateLimits, NfatLimits.repayInterest(address(gem), f), govOps);
        _set(pau.rateLimits, NfatLimits.transfer(address(gem), counterparty), govOps);
        _set(pau.rateLimits, NfatLimits.issue(f, prime), govOps);
        _set(pau.rateLimits, NfatLimits.issue(f, alice), govOps);
        _set(primeRateLimits, NfatLimits.subscribe(address(gem), f), primeGovOps);
        _setUnlimited(NfatLimits.withdraw(f));
        _setUnlimited(NfatLimits.collect(f));
        skip(1 days + 1);
        for (uint256 i = 0; i < _limits.length; ++i) {
            _limits[i].countedAt = block.timestamp;
        }

        gem.mint(alice, MONEY);
        gem.mint(bob, MONEY);
        gem.mint(prime, MONEY);
        gem.mint(counterparty, MONEY);
        gem.mint(mallory, MONEY);
    }

    function setUp() public override {}

    /// @dev A Prime's PAU, by hand, and known to the BeamState with a GovOps team of its own.
    function _installPrime() internal {
        AccessControls controls = new AccessControls(starAdmin);
        ALMProxy proxy = new ALMProxy(starAdmin);
        RateLimits limits = new RateLimits(starAdmin);
        Controller controller = new Controller(address(controls), address(beacon), address(proxy), address(limits));
        (prime, primeRateLimits, primeController) = (address(proxy), address(limits), address(controller));

        IEnumerableIntegrations.Wire[] memory wires = new IEnumerableIntegrations.Wire[](3);
        wires[0] = IEnumerableIntegrations.Wire({
            callSelector: INfatPrimeController.nfatPrime_subscribe.selector,
            delegateSelector: INfatPrimeFacet.subscribe.selector
        });
        wires[1] = IEnumerableIntegrations.Wire({
            callSelector: INfatPrimeController.nfatPrime_withdraw.selector,
            delegateSelector: INfatPrimeFacet.withdraw.selector
        });
        wires[2] = IEnumerableIntegrations.Wire({
            callSelector: INfatPrimeController.nfatPrime_collect.selector,
            delegateSelector: INfatPrimeFacet.collect.selector
        });
        address facet = address(new NfatPrimeFacet());
        bytes32[] memory ids = new bytes32[](1);
        ids[0] = "NFAT_PRIME_FACET";

        vm.startPrank(governance);
        beacon.setIntegration(ids[0], IEnumerableIntegrations.Config({facet: facet, wires: wires}));
        beamState.addRateLimits(primeRateLimits);
        beamState.addCBeam(primeGovOps);
        beamState.setCBeamForRateLimits(primeRateLimits, primeGovOps);
        vm.stopPrank();

        vm.startPrank(starAdmin);
        proxy.grantRole(CONTROLLER_ROLE, primeController);
        limits.grantRole(CONTROLLER_ROLE, primeController);
        limits.grantRole(ADMIN_ROLE, address(configurator));
        controls.grantRole(ALLOCATOR_ROLE, allocator);
        controller.updateIntegrations(ids);
        vm.stopPrank();
    }

    /// @dev The Prime and alice may be issued NFATs, bob may not.
    function _classForTwo() internal view returns (IHaloFactory.ClassRequest memory request) {
        request = _termClass();
        request.limits = new IHaloFactory.Limit[](8);
        request.limits[0] = _limit("REPAY_PRINCIPAL", address(0));
        request.limits[1] = _limit("REPAY_INTEREST", address(0));
        request.limits[2] = _limit("TRANSFER", counterparty);
        request.limits[3] = _limit("ISSUE", prime);
        request.limits[4] = _limit("ISSUE", alice);
        request.limits[5] = _ofPrime("PRIME_SUBSCRIBE", LIMIT, SLOPE);
        request.limits[6] = _ofPrime("PRIME_WITHDRAW", type(uint256).max, 0);
        request.limits[7] = _ofPrime("PRIME_COLLECT", type(uint256).max, 0);
    }

    function _ofPrime(bytes32 route, uint256 maxAmount, uint256 slope)
        internal
        view
        returns (IHaloFactory.Limit memory)
    {
        return IHaloFactory.Limit({
            route: route,
            rateLimits: primeRateLimits,
            subject: address(0),
            maxAmount: maxAmount,
            slope: slope,
            firstMaxAmount: 0,
            firstSlope: 0
        });
    }

    function _set(address rateLimits, bytes32 key, address by) internal {
        vm.prank(by);
        configurator.setRateLimit(rateLimits, key, LIMIT, SLOPE);
        _addLimit(rateLimits, key, by, SLOPE, 1);
    }

    function _setUnlimited(bytes32 key) internal {
        vm.prank(primeGovOps);
        configurator.setRateLimit(primeRateLimits, key, type(uint256).max, 0);
    }

    /**********************************************************************************************/
    /*** Around every verb                                                                      ***/
    /**********************************************************************************************/

    /// @dev Every Unit but this one is as before, and nobody's rights changed but where the verb is
    ///      about an actor of the agent.
    modifier onUnit(uint256 unit) {
        bytes32[3] memory before = [_unitState(0), _unitState(1), _unitState(2)];
        vm.recordLogs();
        _;
        _assertNoRightsChanged(_actorsMayChange ? pau.agent : address(0));
        _actorsMayChange = false;
        for (uint256 i = 0; i < 3; ++i) {
            if (i != unit) assertEq(_unitState(i), before[i], "another Unit changed");
        }
    }

    function _unitState(uint256 unit) internal view returns (bytes32 digest) {
        if (unit >= facility.unitCount()) return 0;
        (uint256 capacity, uint256 minSize, uint256 maxSize, uint256 outstanding, bool stopped) = facility.unit(unit);
        digest = keccak256(abi.encode(capacity, minSize, maxSize, outstanding, stopped));

        for (uint256 i = 0; i < _ids.length; ++i) {
            if (_ids[i] >> 128 != unit) continue;
            digest = keccak256(
                abi.encode(
                    digest, facility.principal(_ids[i]), facility.collectable(_ids[i]), facility.ownerOf(_ids[i])
                )
            );
        }
    }

    function _tryAct(bytes memory data) internal returns (bool success) {
        success = _try(operator, pau.agent, abi.encodeCall(AdministeredAgent.call, (pau.controller, data)));
        assertTrue(!success || _beaconNamed, "a frozen beacon acted");
    }

    function _holder(uint256 who) internal view returns (address) {
        return [alice, bob, prime][who % 3];
    }

    function _pick(uint256 seed) internal view returns (uint256) {
        return _ids.length == 0 ? 0 : _ids[seed % _ids.length];
    }

    /// @dev Interest that the rate allows, by the second.
    function _count(Nfat storage nfat) internal {
        nfat.allowed += nfat.principal * RATE * (block.timestamp - nfat.countedAt);
        nfat.countedAt = block.timestamp;
    }

    /**********************************************************************************************/
    /*** Depositors and owners                                                                  ***/
    /**********************************************************************************************/

    /// @dev Now and then with the mark of a Unit, of one that is not there as well.
    function subscribe(uint256 who, uint256 amount, uint256 words) external onUnit(NO_UNIT) {
        address holder = _holder(who);
        amount = bound(amount, 0, 30_000_000e18);
        bool marks = words % 4 == 0;
        uint256 unit = words / 4 % 4;
        bytes memory data = marks ? abi.encodeCall(NfatFacility.unit, (unit)) : abi.encode(words);
        bool stopped = facility.stopped();
        bool success;

        if (holder == prime) {
            success = _try(
                allocator,
                primeController,
                abi.encodeCall(INfatPrimeController.nfatPrime_subscribe, (address(facility), amount, data))
            );
        } else {
            vm.prank(holder);
            gem.approve(address(facility), amount);
            success = _try(holder, address(facility), abi.encodeCall(NfatFacility.subscribe, (amount, data)));
        }
        if (!success) return;

        assertFalse(stopped, "subscribed while stopped");
        _deposits[holder] += amount;
        _flow.deposited += amount;
        if (holder == prime) _book(primeRateLimits, NfatLimits.subscribe(address(gem), address(facility)), amount, 0);
        if (marks) _bookMark(holder, unit);
        ++done["subscribe"];
    }

    function _bookMark(address holder, uint256 unit) internal {
        (,,,, bool stopped) = facility.unit(unit);

        assertFalse(stopped, "marked for a stopped Unit");
        assertTrue(_marks[holder] == 0 || _marks[holder] == unit + 1, "two marks");
        _marks[holder] = unit + 1;
        ++done["mark"];
    }

    function _take(address holder, uint256 amount) internal {
        _deposits[holder] -= amount;
        if (_deposits[holder] == 0) _marks[holder] = 0;
    }

    function withdraw(uint256 who, uint256 amount) external onUnit(NO_UNIT) {
        address holder = _holder(who);
        amount = bound(amount, 0, _deposits[holder] + 1);
        bool right = amount != 0 && amount <= _deposits[holder];

        bool success = holder == prime
            ? _try(
                allocator,
                primeController,
                abi.encodeCall(INfatPrimeController.nfatPrime_withdraw, (address(facility), amount))
            )
            : _try(holder, address(facility), abi.encodeCall(NfatFacility.withdraw, (amount)));
        assertEq(success, right, "a deposit is its owner's, whatever is stopped or frozen");
        if (!success) return;

        _take(holder, amount);
        _flow.withdrawn += amount;
        if (holder == prime) _book(primeRateLimits, NfatLimits.subscribe(address(gem), address(facility)), 0, amount);
        ++done["withdraw"];
    }

    function collect(uint256 who, uint256 seed, uint256 amount) external onUnit(_pick(seed) >> 128) {
        uint256 tokenId = _pick(seed);
        if (tokenId == 0) return;
        Nfat storage nfat = _nfats[tokenId];
        address holder = who % 4 == 0 ? _holder(who >> 8) : nfat.owner;
        amount = bound(amount, 0, nfat.collectable + 1);

        bool success = holder == prime
            ? _try(
                allocator,
                primeController,
                abi.encodeCall(INfatPrimeController.nfatPrime_collect, (address(facility), tokenId, amount))
            )
            : _try(holder, address(facility), abi.encodeCall(NfatFacility.collect, (tokenId, amount)));
        if (!success) return;

        assertEq(holder, nfat.owner, "somebody else collected");
        nfat.collectable -= amount;
        _flow.collected += amount;
        ++done["collect"];
    }

    /// @notice An owner passes an NFAT on. The Prime's facet offers no way to.
    function pass(uint256 seed, uint256 to) external onUnit(_pick(seed) >> 128) {
        uint256 tokenId = _pick(seed);
        if (tokenId == 0 || _nfats[tokenId].owner == prime) return;
        address from = _nfats[tokenId].owner;

        if (_try(
                from,
                address(facility),
                abi.encodeWithSignature("transferFrom(address,address,uint256)", from, _holder(to), tokenId)
            )) {
            _nfats[tokenId].owner = _holder(to);
            ++done["pass"];
        }
    }

    /**********************************************************************************************/
    /*** The beacon                                                                             ***/
    /**********************************************************************************************/

    /// @dev Sizes on both sides of each bound, and now and then an id that exists or a Unit that
    ///      does not.
    function issue(uint256 who, uint256 unit, uint256 size, uint256 oddity) external onUnit(unit % 3) {
        address to = _holder(who);
        unit = unit % 3;
        uint256 amount = bound(size, 4_999_999e18, 26_000_000e18);
        uint256 tokenId = unit << 128 | ++_serial;
        if (oddity % 16 == 0 && _ids.length != 0 && _pick(oddity >> 8) >> 128 == unit) tokenId = _pick(oddity >> 8);
        bool exists = _nfats[tokenId].size != 0;
        uint256 custody = gem.balanceOf(pau.almProxy);

        if (!_tryAct(abi.encodeCall(INfatHaloController.nfatHalo_issue, (address(facility), to, tokenId, amount)))) {
            return;
        }

        assertFalse(exists, "issued twice");
        assertTrue(to != bob, "issued to somebody without a limit");
        assertEq(gem.balanceOf(pau.almProxy), custody + amount);
        assertTrue(_marks[to] == 0 || _marks[to] == unit + 1, "issued from another Unit's deposit");
        _take(to, amount);
        _flow.issued += amount;
        _ids.push(tokenId);
        Nfat storage nfat = _nfats[tokenId];
        (nfat.size, nfat.principal, nfat.owner, nfat.countedAt) = (amount, amount, to, block.timestamp);
        _book(pau.rateLimits, NfatLimits.issue(address(facility), to), amount, 0);
        ++done["issue"];
    }

    function repayPrincipal(uint256 seed, uint256 amount) external onUnit(_pick(seed) >> 128) {
        uint256 tokenId = _pick(seed);
        Nfat storage nfat = _nfats[tokenId];
        amount = bound(amount, 0, nfat.principal + 1);

        if (!_tryAct(abi.encodeCall(INfatHaloController.nfatHalo_repayPrincipal, (address(facility), tokenId, amount))))
        {
            return;
        }

        _count(nfat);
        nfat.principal -= amount;
        nfat.collectable += amount;
        _flow.repaid += amount;
        _flow.paidByProxy += amount;
        _book(pau.rateLimits, NfatLimits.repayPrincipal(address(gem), address(facility)), amount, 0);
        ++done["repayPrincipal"];
    }

    function repayInterest(uint256 seed, uint256 amount) external onUnit(_pick(seed) >> 128) {
        uint256 tokenId = _pick(seed);
        Nfat storage nfat = _nfats[tokenId];
        _count(nfat);
        amount = bound(amount, 0, (nfat.allowed / 1e18 / 365 days - nfat.interest) * 11 / 10 + 1);

        if (!_tryAct(abi.encodeCall(INfatHaloController.nfatHalo_repayInterest, (address(facility), tokenId, amount)))) return;

        nfat.interest += amount;
        assertLe(nfat.interest * 1e18 * 365 days, nfat.allowed, "more interest than the rate allows");
        nfat.collectable += amount;
        _flow.repaid += amount;
        _flow.paidByProxy += amount;
        _book(pau.rateLimits, NfatLimits.repayInterest(address(gem), address(facility)), amount, 0);
        ++done["repayInterest"];
    }

    /// @notice To the counterparty, or to somebody else.
    function transfer(uint256 to, uint256 amount) external onUnit(NO_UNIT) {
        address destination = to % 8 == 0 ? mallory : counterparty;
        amount = bound(amount, 0, 26_000_000e18);

        if (_tryAct(
                abi.encodeWithSignature(
                    "transferAsset_transfer(address,address,uint256)", address(gem), destination, amount
                )
            )) {
            assertEq(destination, counterparty, "to somebody else");
            _flow.lent += amount;
            _book(pau.rateLimits, NfatLimits.transfer(address(gem), counterparty), amount, 0);
            ++done["transfer"];
        }
    }

    /**********************************************************************************************/
    /*** Counterparty, donors, strangers                                                        ***/
    /**********************************************************************************************/

    function payBack(uint256 amount) external onUnit(NO_UNIT) {
        amount = bound(amount, 0, 26_000_000e18);

        if (_try(counterparty, address(gem), abi.encodeCall(gem.transfer, (pau.almProxy, amount)))) {
            _flow.returned += amount;
            ++done["payBack"];
        }
    }

    /// @notice Anybody may pay into an NFAT; it frees no capacity.
    function repay(uint256 seed, uint256 amount) external onUnit(_pick(seed) >> 128) {
        uint256 tokenId = _pick(seed);
        if (tokenId == 0) return;
        amount = bound(amount, 1, 1_000e18);

        vm.prank(mallory);
        gem.approve(address(facility), amount);
        if (_try(mallory, address(facility), abi.encodeCall(NfatFacility.repay, (tokenId, amount)))) {
            _nfats[tokenId].collectable += amount;
            _flow.repaid += amount;
            ++done["repay"];
        }
    }

    function donate(uint256 amount) external onUnit(NO_UNIT) {
        amount = bound(amount, 0, 1_000e18);
        vm.prank(mallory);
        gem.transfer(address(facility), amount);
        _flow.donated += amount;
        ++done["donate"];
    }

    /// @notice A stranger calls everything that is not theirs.
    function trespass(uint256 verb) external onUnit(NO_UNIT) {
        uint256 tokenId = _pick(verb >> 8);
        address f = address(facility);
        uint256[] memory values = _termUnit("mine").values;
        IClassModule.Context memory context = _context(factory.classId(HALO, CLASS_NAME), pau);
        address[18] memory targets = [
            f,
            f,
            f,
            f,
            f,
            f,
            f,
            f,
            f,
            f,
            f,
            f,
            f,
            pau.agent,
            pau.controller,
            pau.almProxy,
            primeController,
            address(_module())
        ];
        bytes[18] memory calls = [
            abi.encodeCall(NfatFacility.issue, (mallory, 77, 5_000_000e18)),
            abi.encodeCall(NfatFacility.kiss, (mallory)),
            abi.encodeCall(NfatFacility.collect, (tokenId, 0)),
            abi.encodeWithSignature("transferFrom(address,address,uint256)", _nfats[tokenId].owner, mallory, tokenId),
            abi.encodeCall(NfatFacility.stop, ()),
            abi.encodeCall(NfatFacility.startUnit, (0)),
            abi.encodeCall(NfatFacility.stopUnit, (0)),
            abi.encodeCall(NfatFacility.retireUnit, (verb % 2)),
            abi.encodeCall(NfatFacility.addUnit, (facility.offering(0))),
            abi.encodeCall(NfatFacility.rely, (mallory)),
            abi.encodeWithSignature("file(bytes32,address)", bytes32("recipient"), mallory),
            abi.encodeCall(NfatFacility.rescueDeposit, (alice, mallory, 0)),
            abi.encodeCall(NfatFacility.rescueCollectable, (tokenId, mallory, 0)),
            abi.encodeCall(AdministeredAgent.addActor, (mallory)),
            abi.encodeCall(INfatHaloController.nfatHalo_setMaxAnnualGrowthRate, (f, 1e18)),
            abi.encodeWithSignature("doCall(address,bytes)", gem, abi.encodeCall(gem.transfer, (mallory, 1))),
            abi.encodeCall(INfatPrimeController.nfatPrime_withdraw, (f, 1)),
            abi.encodeCall(IClassModule.deployUnit, (context, "mine", values, ""))
        ];
        if (_try(mallory, targets[verb % 18], calls[verb % 18])) ++breaches;
        ++done["trespass"];
    }

    /**********************************************************************************************/
    /*** GovOps, freezers, admins, time                                                         ***/
    /**********************************************************************************************/

    /// @notice The GovOps of a limit's own PAU, or of the other, set it.
    function setLimit(uint256 index, uint256 by, uint256 maxAmount, uint256 slope) external onUnit(NO_UNIT) {
        index = index % _limits.length;
        Limit storage limit = _limits[index];
        bool own = by % 8 != 0;
        bool back = by % 2 != 0;
        (maxAmount, slope) = back ? (LIMIT, SLOPE) : (bound(maxAmount, 0, LIMIT * 2), bound(slope, 0, SLOPE * 2));

        _accrue(index);
        if (_try(
                own == (limit.cBeam == govOps) ? govOps : primeGovOps,
                address(configurator),
                abi.encodeCall(configurator.setRateLimit, (limit.rateLimits, limit.key, maxAmount, slope))
            )) {
            assertTrue(own, "another's GovOps set a limit");
            assertFalse(beamState.stopped(), "set while stopped");
            limit.slope = slope;
            ++done["limit"];
        }
    }

    /// @notice The council pairs and unpairs, governance stops and starts; what they switch off
    ///         they switch on more often.
    function govern(uint256 verb) external onUnit(NO_UNIT) {
        bytes memory data;
        if (verb % 8 == 0) data = abi.encodeCall(beamState.unsetCBeamForRateLimits, (pau.rateLimits, govOps));
        else if (verb % 8 == 2) data = abi.encodeCall(beamState.stop, ());
        else if (verb % 2 == 0) data = abi.encodeCall(beamState.setCBeamForRateLimits, (pau.rateLimits, govOps));
        else data = abi.encodeCall(beamState.start, ());

        bool pairs = verb % 2 == 0 && verb % 8 != 2;
        if (_try(pairs ? council : governance, address(beamState), data)) ++done["govern"];
    }

    /// @notice The deployer adds a third Unit, and no other; nor what neither template nor factory
    ///         allows.
    function deploy(uint256 verb) external onUnit(2) {
        IHaloFactory.UnitRequest memory request = _termUnit("third");
        if (verb % 8 == 1) request.values[0] = type(uint256).max;
        if (verb % 8 == 2) request.values[1] = 1;
        if (verb % 8 == 3) request.name = "bridge";

        bool stands = facility.stopped() || _heldUnits() != 0;

        if (_try(
                verb % 8 == 4 ? mallory : deployer,
                address(factory),
                abi.encodeCall(factory.deployUnits, (_list(request)))
            )) {
            assertFalse(stands, "a Unit past a stop");
            if (verb % 8 != 0 && verb % 8 < 5) ++breaches;
            ++done["deploy"];
        }
    }

    /// @notice The freezer, and more often the admin who puts it right again.
    function freezeOrThaw(uint256 verb) external onUnit(NO_UNIT) {
        _actorsMayChange = true;
        if (verb % 4 == 0) {
            if (_try(freezer, pau.agent, abi.encodeCall(AdministeredAgent.removeActor, (operator)))) {
                _beaconNamed = false;
                ++done["freeze"];
            }
        } else if (_try(starAdmin, pau.agent, abi.encodeCall(AdministeredAgent.addActor, (operator)))) {
            _beaconNamed = true;
            ++done["thaw"];
        }
    }

    function stopOrStart(uint256 verb) external onUnit(NO_UNIT) {
        bool stopping = verb % 4 == 0;
        bytes memory data = stopping ? abi.encodeCall(NfatFacility.stop, ()) : abi.encodeCall(NfatFacility.start, ());
        if (_try(stopping ? freezer : starAdmin, address(facility), data)) {
            ++done[stopping ? bytes32("stop") : bytes32("start")];
        }
    }

    function stopOrStartUnit(uint256 unit, uint256 verb) external onUnit(unit % 2) {
        bool stopping = verb % 4 == 0;
        bytes memory data = stopping
            ? abi.encodeCall(NfatFacility.stopUnit, (unit % 2))
            : abi.encodeCall(NfatFacility.startUnit, (unit % 2));
        if (_try(stopping ? freezer : starAdmin, address(facility), data)) {
            ++done[stopping ? bytes32("stopUnit") : bytes32("startUnit")];
        }
    }

    /// @notice The third Unit, once it is there, is stopped and retired, and then neither starts
    ///         nor ends again.
    function retireUnit(uint256 verb) external onUnit(2) {
        bytes memory data;
        if (verb % 8 == 0) data = abi.encodeCall(NfatFacility.stopUnit, (2));
        else if (verb % 2 == 0) data = abi.encodeCall(NfatFacility.startUnit, (2));
        else data = abi.encodeCall(NfatFacility.retireUnit, (2));

        bool success = _try(verb % 8 == 0 ? freezer : starAdmin, address(facility), data);
        if (done["retireUnit"] != 0) assertTrue(!success || verb % 8 == 0, "a retired Unit moved");
        if (success && verb % 2 != 0) ++done["retireUnit"];
    }

    /// @dev Stopped and not retired, by what the facility says of each.
    function _heldUnits() internal view returns (uint256 count) {
        for (uint256 u = 0; u < facility.unitCount(); ++u) {
            (,,,, bool stopped) = facility.unit(u);
            if (stopped && !facility.isRetired(u)) ++count;
        }
    }

    /// @notice Seconds to thirty days, because interest needs some.
    function wait_(uint256 time, uint256 limit, uint256 slot) external {
        time = time % 4 == 0 ? bound(time >> 8, 1 days, 30 days) : bound(time >> 8, 0, 12 hours);
        _pass(time, limit % _limits.length, slot % WINDOWS);
    }

    /**********************************************************************************************/
    /*** What must hold after every call                                                        ***/
    /**********************************************************************************************/

    function check() external view {
        assertEq(breaches, 0, "a stranger's call went through");
        _checkConservation();
        _checkNfats();
        _checkLimits();
        _checkRoles();
    }

    /// @dev No token is anywhere but where the books say.
    function _checkConservation() internal view {
        Flow memory flow = _flow;
        uint256 owed = flow.deposited - flow.withdrawn - flow.issued + flow.repaid - flow.collected;

        assertEq(gem.balanceOf(address(facility)), owed + flow.donated, "facility");
        assertEq(gem.balanceOf(pau.almProxy), flow.issued + flow.returned - flow.lent - flow.paidByProxy, "custody");
        assertEq(gem.balanceOf(counterparty), MONEY + flow.lent - flow.returned, "counterparty");
        assertEq(
            gem.totalSupply(),
            gem.balanceOf(address(facility)) + gem.balanceOf(pau.almProxy) + gem.balanceOf(counterparty)
                + gem.balanceOf(alice) + gem.balanceOf(bob) + gem.balanceOf(prime) + gem.balanceOf(mallory),
            "elsewhere"
        );
        assertEq(gem.allowance(pau.almProxy, address(facility)), 0, "an allowance was left");
        assertEq(gem.allowance(prime, address(facility)), 0, "an allowance was left");
    }

    function _checkNfats() internal view {
        uint256[3] memory outstanding;
        for (uint256 i = 0; i < _ids.length; ++i) {
            Nfat memory nfat = _nfats[_ids[i]];
            (, uint256 principal,,) =
                INfatHaloController(pau.controller).nfatHalo_getPosition(address(facility), _ids[i]);

            assertEq(facility.principal(_ids[i]), nfat.principal, "principal");
            assertEq(principal, nfat.principal, "position");
            assertEq(facility.collectable(_ids[i]), nfat.collectable, "collectable");
            assertEq(facility.ownerOf(_ids[i]), nfat.owner, "owner");
            outstanding[_ids[i] >> 128] += nfat.principal;
        }
        for (uint256 u = 0; u < facility.unitCount(); ++u) {
            (uint256 capacity,,, uint256 counted,) = facility.unit(u);
            assertEq(counted, outstanding[u], "outstanding");
            assertLe(counted, capacity, "capacity");
        }
        for (uint256 i = 0; i < 3; ++i) {
            assertEq(facility.deposits(_holder(i)), _deposits[_holder(i)], "deposit");
            (bool marked, uint256 unit) = facility.markOf(_holder(i));
            assertEq(marked ? unit + 1 : 0, _marks[_holder(i)], "mark");
        }
        assertEq(facility.heldUnits(), _heldUnits(), "held");
        if (done["retireUnit"] != 0) assertTrue(facility.isRetired(2), "retired for good");
    }

    /// @dev The matrix. For what cannot be listed see `_assertNoRightsChanged`.
    function _checkRoles() internal view {
        AdministeredAgent agent = AdministeredAgent(payable(pau.agent));
        AccessControls controls = AccessControls(pau.accessControls);

        assertEq(members(controls, ADMIN_ROLE), _list(address(configurator), starAdmin));
        assertEq(members(controls, ALLOCATOR_ROLE), _list(pau.agent));
        assertEq(agent.actorCount(), _beaconNamed ? 1 : 0);
        assertEq(agent.getIsActor(operator), _beaconNamed);
        assertEq(agent.adminCount(), 1);
        assertEq(agent.grantorCount(), 0);
        assertEq(agent.revokerCount(), 1);
        assertEq(facility.wards(starAdmin), 1);
        assertEq(facility.buds(pau.almProxy), 1);
        assertEq(facility.cops(freezer), 1);
        assertEq(facility.recipient(), pau.almProxy);
        assertEq(facility.unitCount(), 2 + done["deploy"]);
    }
}
