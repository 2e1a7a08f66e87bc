// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {DevToken} from "../../src/devnet/DevToken.sol";
import {IHaloFactory} from "../../src/factory/interfaces/IHaloFactory.sol";
import {LctsLimits} from "../../src/lcts/LctsLimits.sol";
import {ILctsQueue} from "../../src/lcts/interfaces/ILctsQueue.sol";
import {LctsQueue} from "../../src/lcts/LctsQueue.sol";
import {members} from "./Members.sol";
import {AccessControls} from "../../src/pau/AccessControls.sol";
import {AdministeredAgent} from "../../src/pau/AdministeredAgent.sol";
import {RateLimits} from "../../src/pau/RateLimits.sol";
import {ILctsPrimeController} from "../../src/pau/facets/interfaces/ILctsPrimeFacet.sol";

import {SystemBooks} from "./SystemBooks.sol";
import {SystemTestBase} from "./SystemTestBase.sol";

/// @notice The system, and books of its own about it: every verb below is one act of one party on
///         one Unit, tried for real, and booked by what moved. A verb that is refused moves
///         nothing.
/// @dev    Books are kept from balances of the parties and from what verbs were asked to do, not
///         from what contracts say of themselves, so that they can disagree.
abstract contract SystemLedger is SystemTestBase, SystemBooks {
    /// @dev What went through a queue so far.
    struct Flow {
        uint256 entered;
        uint256 exited;
        uint256 converted;
        uint256 leftOver;
        uint256 rewarded;
        uint256 claimed;
        uint256 givenUnderlying;
        uint256 givenReward;
    }

    address internal juniorManager = makeAddr("juniorManager");

    mapping(address queue => Flow flow) internal _flows;
    uint256 internal _transferred;
    uint256 internal _custodyBefore;

    bool internal _actorsMayChange;
    bool internal _beaconNamed;

    /// @dev Registrations of Units that the deployer added, waiting or done: each an
    ///      IHaloFactory.Operation, encoded.
    bytes[] internal _added;

    function setUp() public virtual override {
        super.setUp();

        _beaconNamed = true;
        token.mint(pau.almProxy, 500_000e6);
        token.mint(address(prime.proxy), 1_000_000e6);
        _custodyBefore = 500_000e6;
        for (uint256 i = 0; i < 3; ++i) {
            token.mint(_holders()[i], 1_000_000e6);
        }
        for (uint256 u = 0; u < 2; ++u) {
            Unit memory unit = _unit(u);
            (address s, address r) = (address(unit.subscribeQueue), address(unit.redeemQueue));
            _addLimit(pau.rateLimits, LctsLimits.settle(address(token), s), govOps, SLOPE * 1, 1);
            _addLimit(pau.rateLimits, LctsLimits.settle(address(token), r), govOps, SLOPE * 1, 1);
            _addLimit(pau.rateLimits, _transferKey(_managerOf(u)), govOps, SLOPE * 1, 1);
            _addLimit(primeRateLimits, LctsLimits.subscribe(address(token), s), primeGovOps, SLOPE * 1, 1);
            _addLimit(primeRateLimits, LctsLimits.redeem(address(unit.share), r), primeGovOps, SLOPE * PAR, PAR);
            _addLimit(primeRateLimits, LctsLimits.claim(s), primeGovOps, SLOPE * PAR, PAR);
            _addLimit(primeRateLimits, LctsLimits.claim(r), primeGovOps, SLOPE * 1, 1);
        }
    }

    function _unit(uint256 u) internal view returns (Unit memory) {
        return u == 0 ? senior : junior;
    }

    function _managerOf(uint256 u) internal view returns (address) {
        return u == 0 ? manager : juniorManager;
    }

    function _queue(uint256 u, bool subscribe) internal view returns (LctsQueue) {
        Unit memory unit = _unit(u);
        return subscribe ? unit.subscribeQueue : unit.redeemQueue;
    }

    /**********************************************************************************************/
    /*** Around every verb                                                                      ***/
    /**********************************************************************************************/

    /// @dev The other Unit is as before, and nobody's rights changed but where the verb is about an
    ///      actor of the agent.
    modifier onUnit(uint256 u) {
        bytes32 other = _unitState(_unit(1 - u));
        vm.recordLogs();
        _;
        _assertNoRightsChanged();
        assertEq(_unitState(_unit(1 - u)), other, "another Unit changed");
    }

    /// @dev No Unit is touched at all.
    modifier onNoUnit() {
        bytes32 units = keccak256(abi.encode(_booksOf(senior), _booksOf(junior), token.balanceOf(pau.almProxy)));
        vm.recordLogs();
        _;
        _assertNoRightsChanged();
        assertEq(
            keccak256(abi.encode(_booksOf(senior), _booksOf(junior), token.balanceOf(pau.almProxy))),
            units,
            "a Unit changed"
        );
    }

    function _booksOf(Unit memory unit) internal view returns (bytes32) {
        return keccak256(
            abi.encode(
                unit.share.totalSupply(),
                unit.share.exchangeRate(),
                _queueState(unit.subscribeQueue),
                _queueState(unit.redeemQueue)
            )
        );
    }

    function _assertNoRightsChanged() internal {
        _assertNoRightsChanged(_actorsMayChange ? pau.agent : address(0));
    }

    function _tryAct(bytes memory data) internal returns (bool success) {
        success = _try(operator, pau.agent, abi.encodeCall(AdministeredAgent.call, (pau.controller, data)));
        assertTrue(!success || _beaconNamed, "a frozen beacon acted");
    }

    /**********************************************************************************************/
    /*** Holders and the Prime                                                                  ***/
    /**********************************************************************************************/

    /// @notice What a holder, or with `who` 3 the Prime's allocator, does with a queue.
    /// @param  amount Only for entering [the queue's underlying's units].
    struct Visit {
        uint256 unit;
        bool subscribe;
        uint256 who;
        Act act;
        uint256 amount;
    }

    enum Act {
        ENTER,
        CLAIM,
        EXIT
    }

    function visit(Visit calldata v) external onUnit(v.unit) {
        LctsQueue queue = _queue(v.unit, v.subscribe);
        address user = _holders()[v.who];
        (uint256 underlying, uint256 reward) = _purse(queue, user);

        bool success = v.who == 3 ? _primeVisits(queue, v) : _holderVisits(queue, user, v);
        (uint256 underlyingNow, uint256 rewardNow) = _purse(queue, user);
        if (!success) {
            assertEq(underlyingNow, underlying);
            assertEq(rewardNow, reward);
            return;
        }

        uint256 entered = v.act == Act.ENTER ? underlying - underlyingNow : 0;
        uint256 exited = v.act == Act.ENTER ? 0 : underlyingNow - underlying;
        assertEq(entered, v.act == Act.ENTER ? v.amount : 0, "entered another amount");
        if (v.act == Act.CLAIM) assertEq(exited, 0, "a claim gave underlying");
        else assertEq(rewardNow, reward, "a reward was paid without a claim");

        Flow storage flow = _flows[address(queue)];
        flow.entered += entered;
        flow.exited += exited;
        flow.claimed += rewardNow - reward;
        ++done[v.act == Act.ENTER ? bytes32("enter") : v.act == Act.CLAIM ? bytes32("claim") : bytes32("exit")];

        if (v.who == 3) _bookPrime(queue, entered, exited, rewardNow - reward);
    }

    /// @dev What a user has of a queue's two tokens.
    function _purse(LctsQueue queue, address user) internal view returns (uint256 underlying, uint256 reward) {
        return (DevToken(queue.underlying()).balanceOf(user), DevToken(queue.reward()).balanceOf(user));
    }

    function _holderVisits(LctsQueue queue, address user, Visit calldata v) internal returns (bool) {
        if (v.act == Act.CLAIM) return _try(user, address(queue), abi.encodeCall(LctsQueue.claim, ()));
        if (v.act == Act.EXIT) return _try(user, address(queue), abi.encodeCall(LctsQueue.exit, ()));

        address underlying = queue.underlying();
        vm.prank(user);
        DevToken(underlying).approve(address(queue), v.amount);
        return _try(user, address(queue), abi.encodeCall(LctsQueue.enter, (v.amount)));
    }

    function _primeVisits(LctsQueue queue, Visit calldata v) internal returns (bool) {
        bytes memory data;
        if (v.act == Act.CLAIM) {
            data = abi.encodeCall(ILctsPrimeController.lctsPrime_claim, (address(queue)));
        } else if (v.act == Act.EXIT) {
            data = abi.encodeCall(ILctsPrimeController.lctsPrime_exit, (address(queue)));
        } else if (v.subscribe) {
            data = abi.encodeCall(ILctsPrimeController.lctsPrime_subscribe, (address(queue), v.amount));
        } else {
            data = abi.encodeCall(ILctsPrimeController.lctsPrime_redeem, (address(queue), v.amount));
        }
        return _try(allocator, address(prime.controller), data);
    }

    function _bookPrime(LctsQueue queue, uint256 entered, uint256 exited, uint256 rewarded) internal {
        bytes32 key = queue.isSubscribe()
            ? LctsLimits.subscribe(address(token), address(queue))
            : LctsLimits.redeem(queue.share(), address(queue));

        _book(primeRateLimits, key, entered, exited);
        _book(primeRateLimits, LctsLimits.claim(address(queue)), rewarded, 0);
        ++done["prime"];
    }

    /// @notice A gift to a queue, of what its users bring or of what they receive.
    function give(uint256 u, bool subscribe, uint256 who, bool reward, uint256 amount) external onUnit(u) {
        LctsQueue queue = _queue(u, subscribe);
        address gift = reward ? queue.reward() : queue.underlying();

        if (!_try(_holders()[who], gift, abi.encodeCall(DevToken(gift).transfer, (address(queue), amount)))) return;

        if (reward) _flows[address(queue)].givenReward += amount;
        else _flows[address(queue)].givenUnderlying += amount;
        ++done["give"];
    }

    /// @notice A holder hands shares to another.
    function pass(uint256 u, uint256 from, uint256 to, uint256 amount) external onUnit(u) {
        address share = address(_unit(u).share);
        if (_try(_holders()[from], share, abi.encodeCall(DevToken(share).transfer, (_holders()[to], amount)))) {
            ++done["pass"];
        }
    }

    /**********************************************************************************************/
    /*** The beacon                                                                             ***/
    /**********************************************************************************************/

    function lock(uint256 u, bool subscribe) external onUnit(u) {
        if (_tryAct(_lockCall(_queue(u, subscribe)))) ++done["lock"];
    }

    function settle(uint256 u, bool subscribe, uint256 capacity) external onUnit(u) {
        LctsQueue queue = _queue(u, subscribe);
        Flow storage flow = _flows[address(queue)];
        uint256 custody = token.balanceOf(pau.almProxy);
        uint256 supply = _unit(u).share.totalSupply();
        // A queue that nobody waits in is not settled, and keeps its dust.
        uint256 leftOver = queue.state() == ILctsQueue.State.LOCKED ? queue.dust() : 0;

        if (!_tryAct(_settleCall(queue, capacity))) {
            assertEq(token.balanceOf(pau.almProxy), custody);
            return;
        }

        flow.leftOver += leftOver;
        uint256 assets;
        if (subscribe) {
            assets = token.balanceOf(pau.almProxy) - custody - leftOver;
            flow.converted += assets;
            flow.rewarded += _unit(u).share.totalSupply() - supply;
        } else {
            assets = custody - token.balanceOf(pau.almProxy);
            flow.converted += supply - _unit(u).share.totalSupply() - leftOver;
            flow.rewarded += assets;
        }
        _book(pau.rateLimits, _settleKey(queue), assets, 0);
        if (assets != 0) ++done["settle"];
    }

    function setRate(uint256 u, uint256 rate) external onUnit(u) {
        if (_tryAct(_rateCall(_queue(u, true), rate))) ++done["rate"];
    }

    /// @notice To a manager, of either Unit, or with `to` 2 to somebody else.
    function transfer(uint256 to, uint256 amount) external {
        address destination = to < 2 ? _managerOf(to) : mallory;
        bytes32 units = keccak256(abi.encode(_unitState(senior), _unitState(junior)));
        uint256 before = token.balanceOf(destination);

        if (_tryAct(_transferCall(address(token), destination, amount))) {
            assertTrue(to < 2, "to somebody else");
            assertEq(token.balanceOf(destination) - before, amount);
            _transferred += amount;
            _book(pau.rateLimits, _transferKey(destination), amount, 0);
            ++done["transfer"];
        }
        assertEq(keccak256(abi.encode(_unitState(senior), _unitState(junior))), units, "a Unit changed");
    }

    /**********************************************************************************************/
    /*** GovOps, council, governance                                                            ***/
    /**********************************************************************************************/

    /// @notice The GovOps of a limit's own PAU, or of the other, set it.
    function setLimit(uint256 index, bool own, uint256 maxAmount, uint256 slope) external onNoUnit {
        Limit storage limit = _limits[index];
        address by = own == (limit.cBeam == govOps) ? govOps : primeGovOps;

        _accrue(index);
        if (_try(
                by,
                address(configurator),
                abi.encodeCall(
                    configurator.setRateLimit,
                    (limit.rateLimits, limit.key, maxAmount * limit.scale, slope * limit.scale)
                )
            )) {
            assertTrue(own, "another's GovOps set a limit");
            assertFalse(beamState.stopped(), "set while stopped");
            limit.slope = slope * limit.scale;
            ++done["limit"];
        }
    }

    function scaleOf(uint256 index) external view returns (uint256) {
        return _limits[index].scale;
    }

    /// @notice The council pairs and unpairs; governance stops and starts.
    function govern(uint256 verb) external onNoUnit {
        bytes memory data;
        if (verb == 0) data = abi.encodeCall(beamState.unsetCBeamForRateLimits, (pau.rateLimits, govOps));
        else if (verb == 1) data = abi.encodeCall(beamState.setCBeamForRateLimits, (pau.rateLimits, govOps));
        else if (verb == 2) data = abi.encodeCall(beamState.stop, ());
        else data = abi.encodeCall(beamState.start, ());

        if (_try(verb < 2 ? council : governance, address(beamState), data)) ++done["govern"];
    }

    /**********************************************************************************************/
    /*** The deployer                                                                           ***/
    /**********************************************************************************************/

    /// @notice Another Unit for the live Class, which names any manager; or what neither template
    ///         nor factory allows.
    function deploy(uint256 letter, uint256 to, uint256 verb) external onNoUnit {
        IHaloFactory.UnitRequest memory request =
            _portfolioUnit(bytes32(bytes1(uint8(0x61 + letter))), to == 2 ? mallory : _managerOf(to));
        if (verb == 1) request.limits[2].maxAmount = LIMIT * 10 + 1;
        if (verb == 2) request.values[1] = type(uint256).max;
        if (verb == 3) request.name = "senior";

        if (_try(
                verb == 4 ? mallory : deployer, address(factory), abi.encodeCall(factory.deployUnits, (_list(request)))
            )) {
            if (verb != 0) ++breaches;
            _added.push(abi.encode(_unitOperation(request)));
            ++done["deploy"];
        }
    }

    /// @notice Anybody runs what the factory has scheduled.
    function register(uint256 index) external onNoUnit {
        if (_added.length == 0) return;
        IHaloFactory.Operation memory operation = abi.decode(_added[index % _added.length], (IHaloFactory.Operation));
        bool ready = timelock.isOperationReady(operation.id);

        bool success = _try(
            anyone,
            address(timelock),
            abi.encodeCall(
                timelock.executeBatch,
                (operation.targets, operation.values, operation.payloads, operation.predecessor, operation.salt)
            )
        );
        assertEq(success, ready, "a delay was passed by");
        if (success) ++done["register"];
    }

    /**********************************************************************************************/
    /*** Freezer and admin                                                                      ***/
    /**********************************************************************************************/

    function freeze() external onNoUnit {
        _actorsMayChange = true;
        if (_try(freezer, pau.agent, abi.encodeCall(AdministeredAgent.removeActor, (operator)))) {
            _beaconNamed = false;
            ++done["freeze"];
        }
        _assertNoRightsChanged();
        _actorsMayChange = false;
    }

    function thaw() external onNoUnit {
        _actorsMayChange = true;
        if (_try(starAdmin, pau.agent, abi.encodeCall(AdministeredAgent.addActor, (operator)))) {
            _beaconNamed = true;
            ++done["thaw"];
        }
        _assertNoRightsChanged();
        _actorsMayChange = false;
    }

    /// @notice A freezer tries what a freezer may not.
    function freezerOversteps(uint256 verb) external onNoUnit {
        bytes[4] memory calls = [
            abi.encodeCall(AdministeredAgent.addActor, (freezer)),
            abi.encodeCall(AdministeredAgent.removeAdmin, (starAdmin)),
            abi.encodeCall(AdministeredAgent.addRevoker, (mallory)),
            abi.encodeCall(AdministeredAgent.call, (pau.controller, _transferCall(address(token), manager, 0)))
        ];
        if (_try(freezer, pau.agent, calls[verb])) ++breaches;
    }

    /**********************************************************************************************/
    /*** Anybody and time                                                                       ***/
    /**********************************************************************************************/

    function release(uint256 u, bool subscribe) external onUnit(u) {
        LctsQueue queue = _queue(u, subscribe);
        uint256 since = queue.lockedAt();

        if (_try(anyone, address(queue), abi.encodeCall(LctsQueue.release, ()))) {
            assertGe(block.timestamp, since + LOCK_LIMIT, "released early");
            ++done["release"];
        }
    }

    /// @notice A stranger calls everything that is not theirs.
    function trespass(uint256 verb) external onNoUnit {
        address[10] memory targets = [
            pau.almProxy,
            address(prime.proxy),
            pau.rateLimits,
            pau.accessControls,
            pau.controller,
            pau.agent,
            address(senior.subscribeQueue),
            address(junior.share),
            address(factory),
            address(timelock)
        ];
        bytes[10] memory calls = [
            abi.encodeWithSignature("doCall(address,bytes)", token, abi.encodeCall(token.transfer, (mallory, 1))),
            abi.encodeWithSignature("doCall(address,bytes)", token, abi.encodeCall(token.transfer, (mallory, 1))),
            abi.encodeCall(RateLimits.setUnlimitedRateLimitData, (_transferKey(mallory))),
            abi.encodeWithSignature("grantRole(bytes32,address)", ADMIN_ROLE, mallory),
            _transferCall(address(token), manager, 1),
            abi.encodeCall(AdministeredAgent.call, (pau.controller, _lockCall(senior.subscribeQueue))),
            abi.encodeCall(LctsQueue.lock, ()),
            abi.encodeWithSignature("setExchangeRate(uint256)", 1),
            abi.encodeCall(factory.activate, (class, new IHaloFactory.FirstLimit[][](0))),
            abi.encodeCall(timelock.pause, ())
        ];
        if (_try(mallory, targets[verb], calls[verb])) ++breaches;
        ++done["trespass"];
    }

    /// @notice Time passes, and a window over one of the limits begins.
    function wait_(uint256 time, uint256 limit, uint256 slot) external {
        _pass(time, limit, slot);
    }

    /**********************************************************************************************/
    /*** What must hold after every call                                                        ***/
    /**********************************************************************************************/

    /// @dev No token is anywhere but where the books say.
    function _checkConservation() internal view {
        uint256 custody = _custodyBefore;
        uint256 assets = token.balanceOf(pau.almProxy) + token.balanceOf(manager) + token.balanceOf(juniorManager);
        for (uint256 i = 0; i < 4; ++i) {
            assets += token.balanceOf(_holders()[i]);
        }

        for (uint256 u = 0; u < 2; ++u) {
            Unit memory unit = _unit(u);
            Flow memory s = _flows[address(unit.subscribeQueue)];
            Flow memory r = _flows[address(unit.redeemQueue)];

            custody = custody + s.converted + s.leftOver - r.rewarded;
            assets += _checkQueue(unit.subscribeQueue, s) + _checkQueue(unit.redeemQueue, r);

            assertEq(unit.share.totalSupply(), s.rewarded - r.converted - r.leftOver, "supply of shares");
            uint256 shares =
                unit.share.balanceOf(address(unit.subscribeQueue)) + unit.share.balanceOf(address(unit.redeemQueue));
            for (uint256 i = 0; i < 4; ++i) {
                shares += unit.share.balanceOf(_holders()[i]);
            }
            assertEq(unit.share.totalSupply(), shares, "shares elsewhere");
        }

        assertEq(token.balanceOf(pau.almProxy), custody - _transferred, "custody");
        assertEq(token.balanceOf(manager) + token.balanceOf(juniorManager), _transferred, "managers");
        assertEq(token.totalSupply(), assets, "assets elsewhere");
    }

    /// @dev Books of a queue, and that it can pay everybody; what it has of the asset.
    function _checkQueue(LctsQueue queue, Flow memory flow) internal view returns (uint256) {
        uint256 underlying = DevToken(queue.underlying()).balanceOf(address(queue));
        uint256 reward = DevToken(queue.reward()).balanceOf(address(queue));

        assertEq(
            underlying,
            flow.entered + flow.givenUnderlying - flow.exited - flow.converted - flow.leftOver,
            "underlying of a queue"
        );
        assertEq(reward, flow.rewarded + flow.givenReward - flow.claimed, "reward of a queue");

        uint256 owedUnderlying;
        uint256 owedReward;
        for (uint256 i = 0; i < 4; ++i) {
            owedUnderlying += queue.underlyingOf(_holders()[i]);
            owedReward += queue.claimable(_holders()[i]);
        }
        assertLe(owedUnderlying, queue.totalUnderlying(), "more is owed than waits");
        assertLe(queue.totalUnderlying(), underlying, "less there than waits");
        assertLe(owedReward, reward, "less there than is owed");

        return queue.isSubscribe() ? underlying : reward;
    }

    /// @dev The matrix: who holds what, by name. Lists are exact where the contracts keep lists;
    ///      for the others see `_assertNoRightsChanged`.
    function _checkRoles() internal view {
        AdministeredAgent agent = AdministeredAgent(payable(pau.agent));
        AccessControls controls = AccessControls(pau.accessControls);

        assertEq(members(controls, ADMIN_ROLE), _list(address(configurator), starAdmin));
        assertEq(members(controls, ALLOCATOR_ROLE), _list(pau.agent));
        assertEq(members(prime.accessControls, ADMIN_ROLE), _list(starAdmin));
        assertEq(members(prime.accessControls, ALLOCATOR_ROLE), _list(allocator));
        assertEq(members(beacon, ADMIN_ROLE), _list(governance));

        assertEq(agent.actorCount(), _beaconNamed ? 1 : 0);
        assertEq(agent.getIsActor(operator), _beaconNamed);
        assertEq(agent.adminCount(), 1);
        assertTrue(agent.getIsAdmin(starAdmin));
        assertEq(agent.grantorCount(), 0);
        assertEq(agent.revokerCount(), 1);
        assertTrue(agent.getIsRevoker(freezer));
    }
}
