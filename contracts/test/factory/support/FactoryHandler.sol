// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";

import {BeamState} from "../../../src/configurator/BeamState.sol";
import {Timelock} from "../../../src/configurator/Timelock.sol";
import {IBeamState} from "../../../src/configurator/interfaces/IBeamState.sol";
import {HaloFactory} from "../../../src/factory/HaloFactory.sol";
import {IHaloFactory} from "../../../src/factory/interfaces/IHaloFactory.sol";
import {ITemplateRegistry} from "../../../src/factory/interfaces/ITemplateRegistry.sol";
import {IAdministeredAgent} from "../../../src/pau/interfaces/IAdministeredAgent.sol";
import {IRateLimits} from "../../../src/pau/interfaces/IRateLimits.sol";

import {Test} from "../../support/Test.sol";
import {Vm} from "../../support/Vm.sol";

/// @notice Governance, deployers and strangers doing what they may, and what they may not, in any
///         order. It keeps who holds which role on what was deployed, reconstructed from every role
///         event that was ever emitted, and nothing else.
contract FactoryHandler is Test {
    /// @notice One holding of one role, as events tell it. The sets of an agent count as roles too.
    struct Holding {
        address emitter;
        bytes32 role;
        address account;
        bool held;
    }

    struct Deployment {
        bytes32 class;
        bytes request; // IHaloFactory.ClassRequest, encoded
        IHaloFactory.Pau pau;
        address[] blocks;
        address[] excluded;
        Holding[] expected;
        bool stopped;
        uint256 units; // when it was stopped
    }

    /// @notice What a deployment prepared: its FirstLimits, and the Operation before them, encoded.
    struct Opening {
        bytes32 class;
        bytes opening;
        bytes operation;
    }

    bytes32 internal constant ADMIN_ROLE = 0;
    bytes32 internal constant CONTROLLER_ROLE = keccak256("CONTROLLER");
    bytes32 internal constant ALLOCATOR_ROLE = keccak256("ALLOCATOR_ROLE");
    bytes32 internal constant DEPLOYER_ROLE = keccak256("DEPLOYER_ROLE");
    bytes32 internal constant PROPOSER_ROLE = keccak256("PROPOSER_ROLE");

    bytes32 public constant AGENT_ADMIN = "agent admin";
    bytes32 public constant AGENT_ACTOR = "agent actor";
    bytes32 public constant AGENT_GRANTOR = "agent grantor";
    bytes32 public constant AGENT_REVOKER = "agent revoker";

    uint256 internal constant ACCOUNTS = 8;

    HaloFactory internal immutable factory;
    Timelock internal immutable timelock;
    address internal immutable governance;
    address internal immutable council;
    bytes32[] internal templates;

    address[ACCOUNTS] internal accounts;
    bytes32[3] internal halos;
    bytes32[5] internal names;

    Deployment[] internal _deployments;
    Holding[] internal _holdings;
    mapping(bytes32 id => uint256 indexPlusOne) internal _index;

    Opening[] internal _openings;
    mapping(address rateLimits => mapping(bytes32 key => IHaloFactory.FirstLimit first)) internal _signed;
    mapping(address rateLimits => bytes32[] keys) internal _keys;

    uint256 public refusals;
    uint256 public opened;
    uint256 public unitsDeployed;
    uint256 public activations;
    uint256 public stops;

    constructor(
        HaloFactory factory_,
        Timelock timelock_,
        address governance_,
        address council_,
        bytes32[] memory templates_
    ) {
        factory = factory_;
        timelock = timelock_;
        governance = governance_;
        council = council_;
        templates = templates_;

        (halos[0], halos[1], halos[2]) = ("alpha", "beta", "never-deployed");
        (names[0], names[1], names[2], names[3], names[4]) = ("one", "two", "three", "four", "Not a name");

        for (uint256 i = 0; i < ACCOUNTS; ++i) {
            accounts[i] = makeAddr(string.concat("account ", vm.toString(i)));
        }
    }

    modifier observed() {
        vm.recordLogs();
        _;
        _absorb();
    }

    /**********************************************************************************************/
    /*** Governance                                                                             ***/
    /**********************************************************************************************/

    function setDeployer(uint256 seed, bool granted) external observed {
        address account = _account(seed);

        vm.prank(governance);
        granted ? factory.grantRole(DEPLOYER_ROLE, account) : factory.revokeRole(DEPLOYER_ROLE, account);
    }

    /// @dev Governance may even allow the factory and deployers.
    function setAdminAllowed(uint256 seed, bool allowed) external observed {
        vm.prank(governance);
        factory.setAdminAllowed(_anyAccount(seed), allowed);
    }

    function setProposer(bool granted) external observed {
        vm.prank(governance);
        granted
            ? timelock.grantRole(PROPOSER_ROLE, address(factory))
            : timelock.revokeRole(PROPOSER_ROLE, address(factory));
    }

    function setPaused(bool paused) external observed {
        if (timelock.paused() == paused) return;

        vm.prank(paused ? council : governance);
        paused ? timelock.pause() : timelock.unpause();
    }

    /**********************************************************************************************/
    /*** Deployments                                                                            ***/
    /**********************************************************************************************/

    function deployHalo(uint256 seed) external observed {
        vm.prank(_caller(seed));
        try factory.deployHalo(halos[seed % 2], governance, keccak256(abi.encode(seed))) {}
        catch {
            ++refusals;
        }
    }

    function deployClass(uint256 seed) external {
        IHaloFactory.ClassRequest memory request = _classRequest(seed);
        address caller = _caller(seed);

        vm.recordLogs();
        vm.prank(caller);
        try factory.deployClass(request) returns (bytes32 class, IHaloFactory.Pau memory pau) {
            _absorb();
            _record(class, pau, request);
            checkDeployment(_deployments.length - 1);
        } catch {
            _absorb();
            ++refusals;
        }
    }

    function deployUnits(uint256 seed) external observed {
        if (_deployments.length == 0) return;

        Deployment storage deployment = _deployments[seed % _deployments.length];
        IHaloFactory.UnitRequest[] memory requests = new IHaloFactory.UnitRequest[](1 + _pick(seed, "together", 3));
        for (uint256 i = 0; i < requests.length; ++i) {
            requests[i] = _unitRequest(_seed(seed, vm.toString(i)), deployment.class);
        }

        vm.prank(_caller(seed));
        try factory.deployUnits(requests) returns (bytes32[] memory, address[][] memory contracts) {
            unitsDeployed += requests.length;
            _recordUnits(deployment, requests, contracts);
        } catch {
            ++refusals;
        }

        for (uint256 i = 0; i < _deployments.length; ++i) {
            checkDeployment(i);
        }
    }

    function _unitRequest(uint256 seed, bytes32 class) internal view returns (IHaloFactory.UnitRequest memory request) {
        request.class = class;
        request.name = names[_pick(seed, "unit", names.length)];
        request.manifest = keccak256(abi.encode(seed));
        request.values = new uint256[](2);
        request.values[0] = 1e6 + _pick(seed, "size", 1e12);
        request.values[1] = 1 days + _pick(seed, "term", 720 days);
        request.data = abi.encode(_account(seed));
        request.limits = new IHaloFactory.Limit[](_pick(seed, "limits", 3));
        if (request.limits.length > 0) {
            bool opens = _pick(seed, "opens", 3) != 0;
            request.limits[0] = IHaloFactory.Limit({
                route: "PAY",
                rateLimits: address(0),
                subject: address(0),
                maxAmount: 1e6,
                slope: 10,
                firstMaxAmount: opens ? 1 + _pick(seed, "first", 1e6 + 1e5) : 0,
                firstSlope: opens ? 1 + _pick(seed, "first slope", 10) : 0
            });
        }
        if (request.limits.length > 1) {
            request.limits[1] = IHaloFactory.Limit("FUND", _anyAccount(seed), address(0), 1e6, 10, 0, 0);
        }
    }

    /// @dev Keeps what was signed, and the operation that has to be executed before it opens.
    function _recordUnits(
        Deployment storage deployment,
        IHaloFactory.UnitRequest[] memory requests,
        address[][] memory contracts
    ) internal {
        IHaloFactory.FirstLimit[] memory opening = new IHaloFactory.FirstLimit[](requests.length);
        uint256 count = 0;

        for (uint256 i = 0; i < requests.length; ++i) {
            if (requests[i].limits.length == 0 || requests[i].limits[0].firstMaxAmount == 0) continue;

            address asset = abi.decode(requests[i].data, (address));
            opening[count] = IHaloFactory.FirstLimit({
                key: keccak256(abi.encode("LIMIT_TEST_PAY", asset, contracts[i][0])),
                maxAmount: requests[i].limits[0].firstMaxAmount,
                slope: requests[i].limits[0].firstSlope
            });
            _signed[deployment.pau.rateLimits][opening[count].key] = opening[count];
            _keys[deployment.pau.rateLimits].push(opening[count].key);
            ++count;
        }
        if (count == 0) return;

        assembly ("memory-safe") {
            mstore(opening, count)
        }
        IHaloFactory.ClassRecord memory record = factory.class_(deployment.class);
        (, IHaloFactory.Operation memory operation) = factory.predictUnits(record.template, record.pau, requests);
        _openings.push(Opening(deployment.class, abi.encode(opening), abi.encode(operation)));
    }

    /// @dev Anyone may try, with what was signed, or with something else. One in two tries first
    ///      waits for the inits.
    function open(uint256 seed) external observed {
        if (_openings.length == 0) return;

        Opening storage opening = _openings[seed % _openings.length];
        IHaloFactory.FirstLimit[][] memory openings = new IHaloFactory.FirstLimit[][](1);
        openings[0] = abi.decode(opening.opening, (IHaloFactory.FirstLimit[]));
        if (_pick(seed, "wait", 2) == 0) _executeIfPossible(abi.decode(opening.operation, (IHaloFactory.Operation)));

        bool odd = _pick(seed, "odd", 4) == 0;
        if (odd) openings[0][_pick(seed, "entry", openings[0].length)].maxAmount += 1 + _pick(seed, "more", 1e6);
        IHaloFactory.ClassRecord memory record = factory.class_(opening.class);

        vm.prank(_account(seed));
        try factory.open(opening.class, record.cBeam, openings) {
            assertTrue(!odd && record.activated, "the factory opened what nobody had signed");
            ++opened;
        } catch {
            ++refusals;
        }
        checkOpenings();
    }

    function _executeIfPossible(IHaloFactory.Operation memory operation) internal {
        if (timelock.paused() || !timelock.isOperationPending(operation.id)) return;

        skip(14 days);
        timelock.executeBatch(
            operation.targets, operation.values, operation.payloads, operation.predecessor, operation.salt
        );
    }

    /// @dev Governance may take any right of the factory's away for a while.
    function setOpener(uint256 seed, bool granted) external observed {
        BeamState state = BeamState(factory.beamState());
        bytes4 selector = _pick(seed, "selector", 2) == 0
            ? BeamState.setCBeamForRateLimits.selector
            : BeamState.unsetCBeamForRateLimits.selector;

        vm.startPrank(governance);
        if (_pick(seed, "what", 2) == 0) state.setRoleAction(3, selector, granted);
        else granted ? state.addCBeam(address(factory)) : state.delCBeam(address(factory));
        vm.stopPrank();
    }

    function _classOperation(IHaloFactory.ClassRequest memory request)
        internal
        view
        returns (IHaloFactory.Operation memory operation)
    {
        (,, operation) = factory.predictClass(request);
    }

    function register(uint256 seed) external observed {
        if (_deployments.length == 0) return;

        Deployment storage deployment = _deployments[seed % _deployments.length];
        IHaloFactory.Operation memory operation =
            _classOperation(abi.decode(deployment.request, (IHaloFactory.ClassRequest)));
        if (timelock.paused() || !timelock.isOperationPending(operation.id)) return;

        skip(14 days);
        vm.startPrank(_account(seed));
        timelock.executeBatch(
            operation.targets, operation.values, operation.payloads, operation.predecessor, operation.salt
        );
        vm.stopPrank();
        activate(seed);
    }

    /// @dev Anyone may try, at any time: `checkStops` says that it was in vain.
    function activate(uint256 seed) public observed {
        if (_deployments.length == 0) return;

        vm.prank(_account(seed));
        try factory.activate(_deployments[seed % _deployments.length].class, new IHaloFactory.FirstLimit[][](0)) {
            ++activations;
        } catch {
            ++refusals;
        }
    }

    /// @dev One in two tries is the council's, one in eight comes from somebody who may not.
    function stop(uint256 seed) external observed {
        if (_deployments.length == 0) return;

        Deployment storage deployment = _deployments[seed % _deployments.length];
        bool may = _pick(seed, "odd caller", 8) != 0;
        address caller = !may ? _anyAccount(seed) : _pick(seed, "council", 2) == 0 ? council : governance;
        IHaloFactory.ClassRecord memory record = factory.class_(deployment.class);

        vm.prank(caller);
        try factory.stopClass(deployment.class) {
            assertTrue(may && !record.activated, "somebody stopped what was not theirs to stop");
            if (!deployment.stopped) deployment.units = record.units;
            deployment.stopped = true;
            ++stops;
        } catch {
            assertTrue(!may || record.activated, "the council could not stop a Class");
            ++refusals;
        }
    }

    /// @dev Anyone who should hold nothing tries to take something.
    function attack(uint256 seed, bytes32 role) external observed {
        if (_deployments.length == 0) return;

        Deployment storage deployment = _deployments[seed % _deployments.length];
        address attacker = deployment.excluded[_pick(seed, "excluded", deployment.excluded.length)];
        if (_pick(seed, "role", 2) == 0) role = ADMIN_ROLE;

        vm.startPrank(attacker);
        _mustFail(deployment.pau.almProxy, abi.encodeCall(IAccessControl.grantRole, (role, attacker)));
        _mustFail(deployment.pau.accessControls, abi.encodeCall(IAccessControl.grantRole, (role, attacker)));
        _mustFail(deployment.pau.rateLimits, abi.encodeCall(IAccessControl.grantRole, (role, attacker)));
        _mustFail(deployment.pau.agent, abi.encodeCall(IAdministeredAgent.addAdmin, (attacker)));
        _mustFail(deployment.pau.agent, abi.encodeCall(IAdministeredAgent.addActor, (attacker)));
        vm.stopPrank();
    }

    function _mustFail(address target, bytes memory data) internal {
        (bool success,) = target.call(data);
        assertFalse(success, "somebody took a role");
    }

    /**********************************************************************************************/
    /*** Checks                                                                                 ***/
    /**********************************************************************************************/

    function deployments() external view returns (uint256) {
        return _deployments.length;
    }

    /// @notice Holds everything about one deployment that must hold for ever: who holds roles is
    ///         exactly whom the request named, by the events as by the contracts.
    function checkDeployment(uint256 i) public view {
        Deployment storage deployment = _deployments[i];
        uint256 held;

        for (uint256 j = 0; j < _holdings.length; ++j) {
            Holding storage holding = _holdings[j];
            if (!_isPart(deployment, holding.emitter)) continue;

            assertEq(_holds(holding), holding.held, "events and contract disagree");
            if (!holding.held) continue;

            ++held;
            for (uint256 k = 0; k < deployment.excluded.length; ++k) {
                assertTrue(holding.account != deployment.excluded[k], "factory or deployer holds a role");
            }
        }

        assertEq(held, deployment.expected.length, "somebody holds a role that the request does not name");
        for (uint256 j = 0; j < deployment.expected.length; ++j) {
            uint256 index = _index[_id(deployment.expected[j])];
            assertTrue(index != 0 && _holdings[index - 1].held, "a role that the request names is not held");
        }

        for (uint256 k = 0; k < deployment.excluded.length; ++k) {
            _checkHoldsNothing(deployment, deployment.excluded[k]);
        }
    }

    /// @notice What was stopped is never activated, never paired, and has no more Units; nothing
    ///         else counts as stopped.
    function checkStops() external view {
        IBeamState state = IBeamState(factory.beamState());

        for (uint256 i = 0; i < _deployments.length; ++i) {
            Deployment storage deployment = _deployments[i];
            IHaloFactory.ClassRecord memory record = factory.class_(deployment.class);

            assertEq(record.stopped, deployment.stopped);
            assertEq(state.rateLimitsCBeams(record.pau.rateLimits, record.cBeam) == 1, record.activated);
            assertEq(state.controllersCBeams(record.pau.controller, record.cBeam) == 1, record.activated);
            if (!deployment.stopped) continue;

            assertFalse(record.activated, "a Class was stopped and activated");
            assertEq(record.units, deployment.units, "a stopped Class has a new Unit");
        }
    }

    /// @notice The factory is never a paired cBEAM, and a key that GovOps have not touched holds
    ///         nothing, or what the deployer signed.
    function checkOpenings() public view {
        IBeamState state = IBeamState(factory.beamState());

        for (uint256 i = 0; i < _deployments.length; ++i) {
            address rateLimits = _deployments[i].pau.rateLimits;
            assertEq(state.rateLimitsCBeams(rateLimits, address(factory)), 0, "the factory stayed paired");
            assertEq(state.controllersCBeams(_deployments[i].pau.controller, address(factory)), 0);

            for (uint256 j = 0; j < _keys[rateLimits].length; ++j) {
                IHaloFactory.FirstLimit memory first = _signed[rateLimits][_keys[rateLimits][j]];
                IRateLimits.RateLimitData memory data = IRateLimits(rateLimits).getRateLimitData(first.key);
                if (data.lastUpdated == 0 && data.maxAmount == 0) continue;

                assertEq(data.maxAmount, first.maxAmount, "the factory set something else");
                assertEq(data.slope, first.slope, "the factory set something else");
            }
        }
    }

    function _checkHoldsNothing(Deployment storage deployment, address account) internal view {
        bytes32[3] memory roles = [ADMIN_ROLE, CONTROLLER_ROLE, ALLOCATOR_ROLE];

        for (uint256 i = 0; i < roles.length; ++i) {
            assertFalse(IAccessControl(deployment.pau.almProxy).hasRole(roles[i], account));
            assertFalse(IAccessControl(deployment.pau.accessControls).hasRole(roles[i], account));
            assertFalse(IAccessControl(deployment.pau.rateLimits).hasRole(roles[i], account));
        }

        IAdministeredAgent agent = IAdministeredAgent(deployment.pau.agent);
        assertFalse(agent.getIsAdmin(account));
        assertFalse(agent.getIsActor(account));
        assertFalse(agent.getIsGrantor(account));
        assertFalse(agent.getIsRevoker(account));
    }

    /**********************************************************************************************/
    /*** Internal: requests                                                                     ***/
    /**********************************************************************************************/

    /// @dev Three in four of all choices are such that the request can be good.
    function _classRequest(uint256 seed) internal view returns (IHaloFactory.ClassRequest memory request) {
        request.halo = halos[_pick(seed, "odd halo", 8) == 0 ? 2 : _pick(seed, "halo", 2)];
        request.name = names[_pick(seed, "name", names.length)];
        request.template = templates[_pick(seed, "template", templates.length)];
        request.manifest = keccak256(abi.encode(seed));
        request.admins = _accounts(seed, "admins", true);
        request.cBeam = _anyAccount(_seed(seed, "cBeam"));
        request.actors = _accounts(seed, "actors", false);
        request.revokers = _accounts(seed, "revokers", false);
        request.values = new uint256[](1);
        request.values[0] = 1 + _pick(seed, "fee", 101);
    }

    function _accounts(uint256 seed, string memory purpose, bool admins) internal view returns (address[] memory list) {
        list = new address[](1 + _pick(_seed(seed, purpose), "count", 2));
        uint256 first = _seed(seed, purpose);

        for (uint256 i = 0; i < list.length; ++i) {
            list[i] = _anyAccount(first + i);
            if (_pick(first, "odd", 4) == 0) continue;

            for (uint256 j = 0; j < ACCOUNTS; ++j) {
                address account = accounts[(first + i + j) % ACCOUNTS];
                bool usable = !factory.hasRole(DEPLOYER_ROLE, account) && (!admins || factory.adminAllowed(account))
                    && (i == 0 || account != list[0]);
                if (usable) {
                    list[i] = account;
                    break;
                }
            }
        }
    }

    function _account(uint256 seed) internal view returns (address) {
        return accounts[seed % ACCOUNTS];
    }

    function _anyAccount(uint256 seed) internal view returns (address) {
        return seed % 16 == 15 ? address(factory) : accounts[seed % ACCOUNTS];
    }

    function _caller(uint256 seed) internal view returns (address caller) {
        caller = _account(_seed(seed, "caller"));
        if (_pick(seed, "odd caller", 8) == 0) return caller;

        for (uint256 i = 0; i < ACCOUNTS; ++i) {
            if (factory.hasRole(DEPLOYER_ROLE, accounts[(seed % ACCOUNTS + i) % ACCOUNTS])) {
                return accounts[(seed % ACCOUNTS + i) % ACCOUNTS];
            }
        }
    }

    function _pick(uint256 seed, string memory purpose, uint256 count) internal pure returns (uint256) {
        return _seed(seed, purpose) % count;
    }

    /// @dev Halved, so that small steps from it cannot overflow.
    function _seed(uint256 seed, string memory purpose) internal pure returns (uint256) {
        return uint256(keccak256(abi.encode(seed, purpose))) / 2;
    }

    /**********************************************************************************************/
    /*** Internal: record                                                                       ***/
    /**********************************************************************************************/

    function _record(bytes32 class, IHaloFactory.Pau memory pau, IHaloFactory.ClassRequest memory request) internal {
        (IHaloFactory.Pau memory predicted, address[] memory blocks,) = factory.predictClass(request);
        assertEq(keccak256(abi.encode(pau)), keccak256(abi.encode(predicted)));

        Deployment storage deployment = _deployments.push();
        deployment.class = class;
        deployment.request = abi.encode(request);
        deployment.pau = pau;
        deployment.blocks = blocks;

        deployment.excluded.push(address(factory));
        deployment.excluded.push(factory.registry());
        for (uint256 i = 0; i < ACCOUNTS; ++i) {
            if (factory.hasRole(DEPLOYER_ROLE, accounts[i])) deployment.excluded.push(accounts[i]);
        }

        _expect(deployment, pau.almProxy, CONTROLLER_ROLE, pau.controller);
        _expect(deployment, pau.rateLimits, CONTROLLER_ROLE, pau.controller);
        _expect(deployment, pau.accessControls, ALLOCATOR_ROLE, pau.agent);
        _expect(deployment, pau.accessControls, ADMIN_ROLE, factory.configurator());
        _expect(deployment, pau.rateLimits, ADMIN_ROLE, factory.configurator());

        for (uint256 i = 0; i < request.admins.length; ++i) {
            _expect(deployment, pau.almProxy, ADMIN_ROLE, request.admins[i]);
            _expect(deployment, pau.accessControls, ADMIN_ROLE, request.admins[i]);
            _expect(deployment, pau.rateLimits, ADMIN_ROLE, request.admins[i]);
            _expect(deployment, pau.agent, AGENT_ADMIN, request.admins[i]);
        }
        for (uint256 i = 0; i < request.actors.length; ++i) {
            _expect(deployment, pau.agent, AGENT_ACTOR, request.actors[i]);
        }
        for (uint256 i = 0; i < request.revokers.length; ++i) {
            _expect(deployment, pau.agent, AGENT_REVOKER, request.revokers[i]);
        }
    }

    function _expect(Deployment storage deployment, address emitter, bytes32 role, address account) internal {
        deployment.expected.push(Holding(emitter, role, account, true));
    }

    function _absorb() internal {
        Vm.Log[] memory logs = vm.getRecordedLogs();

        for (uint256 i = 0; i < logs.length; ++i) {
            bytes32[] memory topics = logs[i].topics;
            address emitter = logs[i].emitter;

            if (topics[0] == IAccessControl.RoleGranted.selector) {
                _note(emitter, topics[1], topics[2], true);
            } else if (topics[0] == IAccessControl.RoleRevoked.selector) {
                _note(emitter, topics[1], topics[2], false);
            } else if (topics[0] == IAdministeredAgent.AdminAdded.selector) {
                _note(emitter, AGENT_ADMIN, topics[1], true);
            } else if (topics[0] == IAdministeredAgent.AdminRemoved.selector) {
                _note(emitter, AGENT_ADMIN, topics[1], false);
            } else if (topics[0] == IAdministeredAgent.ActorAdded.selector) {
                _note(emitter, AGENT_ACTOR, topics[1], true);
            } else if (topics[0] == IAdministeredAgent.ActorRemoved.selector) {
                _note(emitter, AGENT_ACTOR, topics[1], false);
            } else if (topics[0] == IAdministeredAgent.GrantorAdded.selector) {
                _note(emitter, AGENT_GRANTOR, topics[1], true);
            } else if (topics[0] == IAdministeredAgent.GrantorRemoved.selector) {
                _note(emitter, AGENT_GRANTOR, topics[1], false);
            } else if (topics[0] == IAdministeredAgent.RevokerAdded.selector) {
                _note(emitter, AGENT_REVOKER, topics[1], true);
            } else if (topics[0] == IAdministeredAgent.RevokerRemoved.selector) {
                _note(emitter, AGENT_REVOKER, topics[1], false);
            }
        }
    }

    function _note(address emitter, bytes32 role, bytes32 account, bool held) internal {
        // The factory's and the timelock's own roles are governance's, not a deployment's.
        if (emitter == address(factory) || emitter == address(timelock)) return;

        Holding memory holding = Holding(emitter, role, address(uint160(uint256(account))), held);
        uint256 index = _index[_id(holding)];

        if (index == 0) {
            _holdings.push(holding);
            _index[_id(holding)] = _holdings.length;
        } else {
            _holdings[index - 1].held = held;
        }
    }

    function _id(Holding memory holding) internal pure returns (bytes32) {
        return keccak256(abi.encode(holding.emitter, holding.role, holding.account));
    }

    function _isPart(Deployment storage deployment, address emitter) internal view returns (bool) {
        return emitter == deployment.pau.almProxy || emitter == deployment.pau.accessControls
            || emitter == deployment.pau.rateLimits || emitter == deployment.pau.controller
            || emitter == deployment.pau.agent || emitter == deployment.blocks[0];
    }

    function _holds(Holding storage holding) internal view returns (bool) {
        IAdministeredAgent agent = IAdministeredAgent(holding.emitter);

        if (holding.role == AGENT_ADMIN) return agent.getIsAdmin(holding.account);
        if (holding.role == AGENT_ACTOR) return agent.getIsActor(holding.account);
        if (holding.role == AGENT_GRANTOR) return agent.getIsGrantor(holding.account);
        if (holding.role == AGENT_REVOKER) return agent.getIsRevoker(holding.account);

        return IAccessControl(holding.emitter).hasRole(holding.role, holding.account);
    }
}
