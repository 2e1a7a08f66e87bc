// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {AccessControl} from "@openzeppelin/contracts/access/AccessControl.sol";
import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {Address} from "@openzeppelin/contracts/utils/Address.sol";
import {Create2} from "@openzeppelin/contracts/utils/Create2.sol";
import {Pausable} from "@openzeppelin/contracts/utils/Pausable.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {IBeamState} from "../configurator/interfaces/IBeamState.sol";
import {IConfigurator} from "../configurator/interfaces/IConfigurator.sol";

import {IAdministeredAgent} from "../pau/interfaces/IAdministeredAgent.sol";
import {IController} from "../pau/interfaces/IController.sol";
import {IRateLimits} from "../pau/interfaces/IRateLimits.sol";

import {IClassModule} from "./interfaces/IClassModule.sol";
import {IHaloFactory} from "./interfaces/IHaloFactory.sol";
import {ITemplateRegistry} from "./interfaces/ITemplateRegistry.sol";

/// @title Halo factory
contract HaloFactory is IHaloFactory, AccessControl, ReentrancyGuardTransient {
    /**********************************************************************************************/
    /*** Types                                                                                  ***/
    /**********************************************************************************************/

    /// @dev What the limits of one Class, or of Units that are deployed together, are resolved
    ///      with.
    /// @param module     The module of the Class's template.
    /// @param context    The Class, deployed or predicted.
    /// @param rateLimits Its own RateLimits.
    /// @param limitKey   Which of the module's two functions answers.
    /// @param seen       The keys so far, by `_isNew`.
    /// @param inits      All inits, in order.
    /// @param count      How many of them there are so far.
    struct Site {
        IClassModule module;
        IClassModule.Context context;
        address rateLimits;
        function(bytes32, address, IClassModule.Context memory, address[] memory, bytes memory)
            external
            view returns (bytes32, bool) limitKey;
        bytes32[] seen;
        Init[] inits;
        uint256 count;
    }

    /**********************************************************************************************/
    /*** Constants                                                                              ***/
    /**********************************************************************************************/

    /// @inheritdoc IHaloFactory
    bytes32 public constant override DEPLOYER_ROLE = keccak256("DEPLOYER_ROLE");

    // Roles of the PAU and the timelock, as published.
    bytes32 internal constant ALLOCATOR_ROLE = keccak256("ALLOCATOR_ROLE");
    bytes32 internal constant CONTROLLER = keccak256("CONTROLLER");
    bytes32 internal constant PROPOSER_ROLE = keccak256("PROPOSER_ROLE");

    // Components that every template has.
    bytes32 internal constant ALM_PROXY_CODE = "ALM_PROXY";
    bytes32 internal constant ACCESS_CONTROLS_CODE = "ACCESS_CONTROLS";
    bytes32 internal constant RATE_LIMITS_CODE = "RATE_LIMITS";
    bytes32 internal constant CONTROLLER_CODE = "CONTROLLER";
    bytes32 internal constant AGENT_CODE = "ADMINISTERED_AGENT";
    bytes32 internal constant MODULE_CODE = "MODULE";

    /// @dev So that an opening fits into a transaction, whatever is deployed together: a key costs
    ///      some 130,000 gas.
    uint256 internal constant OPENING_SIZE = 64;

    /**********************************************************************************************/
    /*** State                                                                                  ***/
    /**********************************************************************************************/

    /// @inheritdoc IHaloFactory
    address public immutable override registry;

    /// @inheritdoc IHaloFactory
    address public immutable override beacon;

    /// @inheritdoc IHaloFactory
    address public immutable override beamState;

    /// @inheritdoc IHaloFactory
    address public immutable override configurator;

    /// @inheritdoc IHaloFactory
    address public immutable override timelock;

    /// @inheritdoc IHaloFactory
    mapping(address admin => bool allowed) public override adminAllowed;

    mapping(bytes32 id => HaloRecord record) internal _halos;

    mapping(bytes32 id => ClassRecord record) internal _classes;

    mapping(bytes32 id => UnitRecord record) internal _units;

    mapping(bytes32 id => bool pending) internal _openings;

    /**********************************************************************************************/
    /*** Construction                                                                           ***/
    /**********************************************************************************************/

    /// @param governance    First holder of DEFAULT_ADMIN_ROLE.
    /// @param registry_     The TemplateRegistry.
    /// @param beacon_       The Beacon of the Controllers to deploy.
    /// @param beamState_    The BeamState to register Classes with.
    /// @param configurator_ The Configurator that sets their rate limits.
    /// @param timelock_     The Timelock that may add to the BeamState.
    constructor(
        address governance,
        address registry_,
        address beacon_,
        address beamState_,
        address configurator_,
        address timelock_
    ) {
        require(
            governance != address(0) && registry_ != address(0) && beacon_ != address(0) && beamState_ != address(0)
                && configurator_ != address(0) && timelock_ != address(0),
            ZeroAddress()
        );

        _grantRole(DEFAULT_ADMIN_ROLE, governance);

        registry = registry_;
        beacon = beacon_;
        beamState = beamState_;
        configurator = configurator_;
        timelock = timelock_;
    }

    /**********************************************************************************************/
    /*** Governance                                                                             ***/
    /**********************************************************************************************/

    /// @inheritdoc IHaloFactory
    function setAdminAllowed(address admin, bool allowed) external override onlyRole(DEFAULT_ADMIN_ROLE) {
        require(admin != address(0), ZeroAddress());

        adminAllowed[admin] = allowed;

        emit AdminAllowedSet(admin, allowed);
    }

    /**********************************************************************************************/
    /*** Deployment                                                                             ***/
    /**********************************************************************************************/

    /// @inheritdoc IHaloFactory
    function deployHalo(bytes32 halo_, address governance, bytes32 manifest) external override onlyRole(DEPLOYER_ROLE) {
        _checkName(halo_);
        require(governance != address(0), ZeroAddress());
        require(manifest != 0, ZeroManifest());
        require(_halos[halo_].governance == address(0), HaloExists(halo_));

        _halos[halo_] = HaloRecord({governance: governance, manifest: manifest});

        emit HaloDeployed(halo_, governance, manifest);
    }

    /// @inheritdoc IHaloFactory
    function deployClass(ClassRequest calldata request)
        external
        override
        nonReentrant
        onlyRole(DEPLOYER_ROLE)
        returns (bytes32 class, Pau memory pau)
    {
        class = _checkClass(request);
        pau = _deployPau(class, request);

        _classes[class] = ClassRecord({
            halo: request.halo,
            template: request.template,
            manifest: request.manifest,
            pau: pau,
            cBeam: request.cBeam,
            units: 0,
            activated: false,
            stopped: false
        });

        Site memory site = _site(class, request.template, pau.almProxy, pau.rateLimits);
        address[] memory blocks = site.module.deployClass(site.context, request.values, request.data);

        _wire(pau, request);
        _setUp(site, pau.controller, blocks, request);
        _handOver(pau, request.admins);

        _announceClass(site, pau, blocks, request);
    }

    /// @inheritdoc IHaloFactory
    function deployUnits(UnitRequest[] calldata requests)
        external
        override
        nonReentrant
        onlyRole(DEPLOYER_ROLE)
        returns (bytes32[] memory ids, address[][] memory contracts)
    {
        require(requests.length != 0, NoUnits());

        bytes32 class = requests[0].class;
        ClassRecord storage record = _classes[class];
        require(record.halo != 0, ClassUnknown(class));
        require(!record.stopped, ActivationStopped(class));

        Site memory site = _site(class, record.template, record.pau.almProxy, record.pau.rateLimits);
        uint256 first = record.units;
        ids = new bytes32[](requests.length);
        contracts = new address[][](requests.length);

        for (uint256 i = 0; i < requests.length; ++i) {
            UnitRequest calldata request = requests[i];

            ids[i] = _recordUnit(class, site.context.template, request);
            contracts[i] = site.module.deployUnit(site.context, ids[i], request.values, request.data);
        }

        _announceUnits(site, first, ids, contracts, requests);
    }

    /**********************************************************************************************/
    /*** Activation                                                                             ***/
    /**********************************************************************************************/

    /// @inheritdoc IHaloFactory
    function activate(bytes32 class, FirstLimit[][] calldata openings) external override nonReentrant {
        ClassRecord storage record = _usable(class);

        require(!record.activated, AlreadyActivated(class));

        address rateLimits = record.pau.rateLimits;
        address controller = record.pau.controller;
        address cBeam = record.cBeam;
        IBeamState state = IBeamState(beamState);

        // The BeamState demands the same of whoever pairs. It is asked here as well: another
        // version of it might demand less, and this error says which of the three is missing.
        _checkRegistered(rateLimits, state.rateLimits(rateLimits));
        _checkRegistered(controller, state.controllers(controller));
        _checkRegistered(cBeam, state.cBeams(cBeam));

        record.activated = true;

        if (openings.length != 0) _open(class, rateLimits, openings);

        state.setCBeamForRateLimits(rateLimits, cBeam);
        state.setCBeamForController(controller, cBeam);

        emit ClassActivated({class: class, cBeam: cBeam, rateLimits: rateLimits, controller: controller});
    }

    /// @inheritdoc IHaloFactory
    function open(bytes32 class, address cBeam, FirstLimit[][] calldata openings) external override nonReentrant {
        ClassRecord storage record = _usable(class);
        address rateLimits = record.pau.rateLimits;

        require(record.activated, NotActivated(class));

        // Where the council has cut off every cBEAM, nothing opens.
        require(IBeamState(beamState).rateLimitsCBeams(rateLimits, cBeam) == 1, NotPaired(cBeam));

        _open(class, rateLimits, openings);
    }

    /// @inheritdoc IHaloFactory
    function stopClass(bytes32 class) external override {
        require(_mayStop(msg.sender), StopNotAllowed(msg.sender));

        ClassRecord storage record = _classes[class];

        require(record.halo != 0, ClassUnknown(class));
        require(!record.activated, AlreadyActivated(class));

        // A batch that stops several Classes must not fail because somebody stopped one of them
        // before.
        if (record.stopped) return;

        record.stopped = true;

        emit ClassStopped(class, msg.sender);
    }

    /**********************************************************************************************/
    /*** Prediction                                                                             ***/
    /**********************************************************************************************/

    /// @inheritdoc IHaloFactory
    function predictClass(ClassRequest calldata request)
        external
        view
        override
        returns (Pau memory pau, address[] memory blocks, Operation memory operation)
    {
        bytes32 class = classId(request.halo, request.name);
        pau = _predictPau(class, request);

        Site memory site = _site(class, request.template, pau.almProxy, pau.rateLimits);
        blocks = site.module.predictClass(address(this), site.context, request.values, request.data);

        _classInits(site, blocks, request);
        operation = _classOperation(site, pau, request);
    }

    /// @inheritdoc IHaloFactory
    function predictUnits(bytes32 template, Pau calldata pau, UnitRequest[] calldata requests)
        external
        view
        override
        returns (address[][] memory contracts, Operation memory operation)
    {
        require(requests.length != 0, NoUnits());

        Site memory site = _site(requests[0].class, template, pau.almProxy, pau.rateLimits);
        bytes32[] memory ids = new bytes32[](requests.length);
        contracts = new address[][](requests.length);

        for (uint256 i = 0; i < requests.length; ++i) {
            UnitRequest calldata request = requests[i];

            ids[i] = unitId(site.context.class, request.name);
            contracts[i] = site.module.predictUnit(address(this), site.context, ids[i], request.values, request.data);
        }

        _unitInits(site, contracts, requests);
        operation = _unitsOperation(site, ids, requests);
    }

    /**********************************************************************************************/
    /*** Reads                                                                                  ***/
    /**********************************************************************************************/

    /// @inheritdoc IHaloFactory
    function classId(bytes32 halo_, bytes32 name) public pure override returns (bytes32 class) {
        return keccak256(abi.encode(halo_, name));
    }

    /// @inheritdoc IHaloFactory
    function unitId(bytes32 class, bytes32 name) public pure override returns (bytes32 unit_) {
        return keccak256(abi.encode(class, name));
    }

    /// @inheritdoc IHaloFactory
    function halo(bytes32 id) external view override returns (HaloRecord memory record) {
        return _halos[id];
    }

    /// @inheritdoc IHaloFactory
    function class_(bytes32 id) external view override returns (ClassRecord memory record) {
        return _classes[id];
    }

    /// @inheritdoc IHaloFactory
    function unit(bytes32 id) external view override returns (UnitRecord memory record) {
        return _units[id];
    }

    /// @inheritdoc IHaloFactory
    function isPending(bytes32 opening) external view override returns (bool pending) {
        return _openings[opening];
    }

    /**********************************************************************************************/
    /*** Internal: requests                                                                     ***/
    /**********************************************************************************************/

    function _checkClass(ClassRequest calldata request) internal view returns (bytes32 class) {
        _checkName(request.name);
        require(request.manifest != 0, ZeroManifest());
        require(_halos[request.halo].governance != address(0), HaloUnknown(request.halo));

        class = classId(request.halo, request.name);
        require(_classes[class].halo == 0, ClassExists(class));

        require(request.admins.length != 0, NoAdmins());
        require(request.actors.length != 0, NoActors());

        _checkAccounts(request.admins);
        _checkAccounts(request.actors);
        _checkAccounts(request.revokers);
        _checkAccount(request.cBeam);

        for (uint256 i = 0; i < request.admins.length; ++i) {
            require(adminAllowed[request.admins[i]], AdminNotAllowed(request.admins[i]));
        }

        ITemplateRegistry(registry).checkClass(request.template, request.values);
        _checkLimits(request.template, request.limits);
    }

    /// @dev Makes every check that needs no module, then writes the record.
    function _recordUnit(bytes32 class, bytes32 template, UnitRequest calldata request)
        internal
        returns (bytes32 unit_)
    {
        _checkName(request.name);
        require(request.manifest != 0, ZeroManifest());
        require(request.class == class, AnotherClass(class, request.class));

        unit_ = unitId(class, request.name);
        require(_units[unit_].manifest == 0, UnitExists(unit_));

        ITemplateRegistry(registry).checkUnit(template, request.values);
        _checkLimits(template, request.limits);

        _units[unit_] = UnitRecord({manifest: request.manifest, index: _classes[class].units++});
    }

    function _checkLimits(bytes32 template, Limit[] calldata limits) internal view {
        if (limits.length != 0) ITemplateRegistry(registry).checkLimits(template, limits);
    }

    function _checkAccounts(address[] calldata accounts) internal view {
        for (uint256 i = 0; i < accounts.length; ++i) {
            _checkAccount(accounts[i]);
            for (uint256 j = 0; j < i; ++j) {
                require(accounts[j] != accounts[i], DuplicateAccount(accounts[i]));
            }
        }
    }

    function _checkAccount(address account) internal view {
        require(account != address(0), ZeroAddress());
        require(account != address(this) && !hasRole(DEPLOYER_ROLE, account), DeployerNotAllowed(account));
    }

    /// @dev Whoever may unpair a cBEAM after the activation may prevent the pairing before it.
    function _mayStop(address account) internal view returns (bool) {
        IBeamState state = IBeamState(beamState);

        return hasRole(DEFAULT_ADMIN_ROLE, account) || state.wards(account) == 1
            || (state.userRoles(account) & state.actionsRoles(IBeamState.unsetCBeamForRateLimits.selector)) != 0;
    }

    /// @dev People read names, in events too, so a name has nothing that could hide something.
    function _checkName(bytes32 name) internal pure {
        require(name != 0, InvalidName(name));

        // Shifts the name left a byte at a time: once the first byte is 0, nothing may follow.
        for (uint256 rest = uint256(name); rest != 0; rest <<= 8) {
            uint256 char = rest >> 248;
            require((char >= 0x61 && char <= 0x7a) || (char >= 0x30 && char <= 0x39) || char == 0x2d, InvalidName(name));
        }
    }

    /**********************************************************************************************/
    /*** Internal: PAU                                                                          ***/
    /**********************************************************************************************/

    function _deployPau(bytes32 class, ClassRequest calldata request) internal returns (Pau memory pau) {
        bytes32 template = request.template;
        bytes32 digest = _digest(request);
        bytes memory admin = abi.encode(address(this));

        pau.almProxy = _deployBlock(class, digest, template, ALM_PROXY_CODE, admin);
        pau.accessControls = _deployBlock(class, digest, template, ACCESS_CONTROLS_CODE, admin);
        pau.rateLimits = _deployBlock(class, digest, template, RATE_LIMITS_CODE, admin);
        pau.controller = _deployBlock(class, digest, template, CONTROLLER_CODE, _controllerArguments(pau));
        pau.agent = _deployBlock(class, digest, template, AGENT_CODE, admin);
    }

    function _predictPau(bytes32 class, ClassRequest calldata request) internal view returns (Pau memory pau) {
        bytes32 template = request.template;
        bytes32 digest = _digest(request);
        bytes memory admin = abi.encode(address(this));

        pau.almProxy = _predictBlock(class, digest, template, ALM_PROXY_CODE, admin);
        pau.accessControls = _predictBlock(class, digest, template, ACCESS_CONTROLS_CODE, admin);
        pau.rateLimits = _predictBlock(class, digest, template, RATE_LIMITS_CODE, admin);
        pau.controller = _predictBlock(class, digest, template, CONTROLLER_CODE, _controllerArguments(pau));
        pau.agent = _predictBlock(class, digest, template, AGENT_CODE, admin);
    }

    function _controllerArguments(Pau memory pau) internal view returns (bytes memory) {
        return abi.encode(pau.accessControls, beacon, pau.almProxy, pau.rateLimits);
    }

    /// @dev Only this contract creates at these addresses. `_classes` makes sure that it does so
    ///      once per Class.
    function _deployBlock(bytes32 class, bytes32 digest, bytes32 template, bytes32 name, bytes memory arguments)
        internal
        returns (address)
    {
        return Create2.deploy(0, _salt(class, digest, name), _initCode(template, name, arguments));
    }

    function _predictBlock(bytes32 class, bytes32 digest, bytes32 template, bytes32 name, bytes memory arguments)
        internal
        view
        returns (address)
    {
        return Create2.computeAddress(_salt(class, digest, name), keccak256(_initCode(template, name, arguments)));
    }

    /// @dev The name is part of the salt, so that a template may use the same code for two
    ///      components. The digest is part of it, so that whoever approves an address approves the
    ///      whole request: the same name with another admin gives another address.
    function _salt(bytes32 class, bytes32 digest, bytes32 name) internal pure returns (bytes32) {
        return keccak256(abi.encode(class, name, digest));
    }

    function _digest(ClassRequest calldata request) internal pure returns (bytes32) {
        return keccak256(abi.encode(request));
    }

    function _initCode(bytes32 template, bytes32 name, bytes memory arguments) internal view returns (bytes memory) {
        ITemplateRegistry registry_ = ITemplateRegistry(registry);

        return bytes.concat(registry_.creationCode(registry_.component(template, name)), arguments);
    }

    /// @dev In the order that the published initialisation has: the Controller's rights, its
    ///      integrations, the allocator.
    function _wire(Pau memory pau, ClassRequest calldata request) internal {
        IAccessControl(pau.almProxy).grantRole(CONTROLLER, pau.controller);
        IAccessControl(pau.rateLimits).grantRole(CONTROLLER, pau.controller);

        // The Controller refuses an empty list.
        bytes32[] memory integrations = ITemplateRegistry(registry).integrations(request.template);
        if (integrations.length != 0) IController(pau.controller).updateIntegrations(integrations);

        IAccessControl(pau.accessControls).grantRole(ALLOCATOR_ROLE, pau.agent);

        IAdministeredAgent agent = IAdministeredAgent(pau.agent);

        for (uint256 i = 0; i < request.actors.length; ++i) {
            agent.addActor(request.actors[i]);
        }

        for (uint256 i = 0; i < request.revokers.length; ++i) {
            agent.addRevoker(request.revokers[i]);
        }
    }

    /// @dev The template pins the module's code. Only the Controller is called.
    function _setUp(Site memory site, address controller, address[] memory blocks, ClassRequest calldata request)
        internal
    {
        bytes[] memory calls = site.module.controllerCalls(site.context, blocks, request.values, request.data);

        for (uint256 i = 0; i < calls.length; ++i) {
            Address.functionCall(controller, calls[i]);
        }
    }

    /// @dev The Configurator becomes an admin of what it configures, and gets neither custody nor
    ///      the agent.
    function _handOver(Pau memory pau, address[] calldata admins) internal {
        IAccessControl almProxy = IAccessControl(pau.almProxy);
        IAccessControl accessControls = IAccessControl(pau.accessControls);
        IAccessControl rateLimits = IAccessControl(pau.rateLimits);
        IAdministeredAgent agent = IAdministeredAgent(pau.agent);

        for (uint256 i = 0; i < admins.length; ++i) {
            almProxy.grantRole(DEFAULT_ADMIN_ROLE, admins[i]);
            accessControls.grantRole(DEFAULT_ADMIN_ROLE, admins[i]);
            rateLimits.grantRole(DEFAULT_ADMIN_ROLE, admins[i]);
            agent.addAdmin(admins[i]);
        }

        accessControls.grantRole(DEFAULT_ADMIN_ROLE, configurator);
        rateLimits.grantRole(DEFAULT_ADMIN_ROLE, configurator);

        almProxy.renounceRole(DEFAULT_ADMIN_ROLE, address(this));
        accessControls.renounceRole(DEFAULT_ADMIN_ROLE, address(this));
        rateLimits.renounceRole(DEFAULT_ADMIN_ROLE, address(this));
        agent.removeAdmin(address(this));
    }

    /**********************************************************************************************/
    /*** Internal: activation                                                                   ***/
    /**********************************************************************************************/

    /// @dev A Class that may be activated, or is.
    function _usable(bytes32 class) internal view returns (ClassRecord storage record) {
        record = _classes[class];

        require(record.halo != 0, ClassUnknown(class));
        require(!record.stopped, ActivationStopped(class));
        require(
            ITemplateRegistry(registry).statusOf(record.template) != ITemplateRegistry.Status.REVOKED,
            TemplateRevoked(record.template)
        );
    }

    function _checkRegistered(address account, uint256 flag) internal pure {
        require(flag == 1, NotRegistered(account));
    }

    /// @dev Between pairing and unpairing, nothing but the Configurator is asked to do something.
    ///      If anything fails, so does the transaction, and the pairing with it. A key that was
    ///      ever set is GovOps': they were faster, or have lowered it since.
    function _open(bytes32 class, address rateLimits, FirstLimit[][] calldata openings) internal {
        IBeamState state = IBeamState(beamState);

        require(!state.stopped(), BeamStateStopped());

        state.setCBeamForRateLimits(rateLimits, address(this));

        for (uint256 i = 0; i < openings.length; ++i) {
            _openOne(class, rateLimits, openings[i]);
        }

        state.unsetCBeamForRateLimits(rateLimits, address(this));
    }

    function _openOne(bytes32 class, address rateLimits, FirstLimit[] calldata opening) internal {
        bytes32 id = class;
        for (uint256 i = 0; i < opening.length; ++i) {
            id = _chain(id, opening[i].key, opening[i].maxAmount, opening[i].slope);
        }

        require(_openings[id], NothingToOpen(id));
        delete _openings[id];

        for (uint256 i = 0; i < opening.length; ++i) {
            FirstLimit calldata first = opening[i];
            IRateLimits.RateLimitData memory current = IRateLimits(rateLimits).getRateLimitData(first.key);

            if (current.lastUpdated != 0 || current.maxAmount != 0) continue;

            IConfigurator(configurator).setRateLimit(rateLimits, first.key, first.maxAmount, first.slope);
        }

        emit ClassOpened(class, id);
    }

    /// @dev The id of an opening is that of the one without its last key, and that key.
    function _chain(bytes32 id, bytes32 key, uint256 maxAmount, uint256 slope) internal pure returns (bytes32) {
        return keccak256(abi.encode(id, key, maxAmount, slope));
    }

    /**********************************************************************************************/
    /*** Internal: module                                                                       ***/
    /**********************************************************************************************/

    function _module(bytes32 template) internal view returns (IClassModule) {
        ITemplateRegistry registry_ = ITemplateRegistry(registry);

        return IClassModule(registry_.singleton(registry_.component(template, MODULE_CODE)));
    }

    function _site(bytes32 class, bytes32 template, address almProxy, address rateLimits)
        internal
        view
        returns (Site memory site)
    {
        site.module = _module(template);
        site.context = IClassModule.Context({registry: registry, template: template, class: class, almProxy: almProxy});
        site.rateLimits = rateLimits;
    }

    /**********************************************************************************************/
    /*** Internal: limits                                                                       ***/
    /**********************************************************************************************/

    function _classInits(Site memory site, address[] memory blocks, ClassRequest calldata request)
        internal
        view
        returns (Init[] memory inits)
    {
        _expect(site, request.limits.length);
        site.limitKey = site.module.classLimitKey;

        return _inits(site, blocks, request.data, request.limits);
    }

    function _unitInits(Site memory site, address[][] memory contracts, UnitRequest[] calldata requests)
        internal
        view
        returns (Init[][] memory inits)
    {
        uint256 count = 0;
        for (uint256 i = 0; i < requests.length; ++i) {
            count += requests[i].limits.length;
        }

        _expect(site, count);
        site.limitKey = site.module.unitLimitKey;

        inits = new Init[][](requests.length);
        for (uint256 i = 0; i < requests.length; ++i) {
            inits[i] = _inits(site, contracts[i], requests[i].data, requests[i].limits);
        }
    }

    /// @dev Makes room for that many inits. The set of keys is a power of two, and never full.
    function _expect(Site memory site, uint256 count) internal pure {
        uint256 size = 1;
        while (size <= 2 * count) size *= 2;

        site.seen = new bytes32[](size);
        site.inits = new Init[](count);
    }

    function _inits(Site memory site, address[] memory contracts, bytes calldata data, Limit[] calldata limits)
        internal
        view
        returns (Init[] memory inits)
    {
        inits = new Init[](limits.length);

        for (uint256 i = 0; i < limits.length; ++i) {
            Limit calldata limit = limits[i];
            (bytes32 key, bool prime) = site.limitKey(limit.route, limit.subject, site.context, contracts, data);

            inits[i] = site.inits[site.count++] = _init(site, limit, key, prime);
        }
    }

    /// @dev A route of the Class's own goes to its own RateLimits, a route of a Prime to the
    ///      RateLimits that the request names. The target is never address(0): that would be a
    ///      limit of every PAU.
    function _init(Site memory site, Limit calldata limit, bytes32 key, bool prime)
        internal
        pure
        returns (Init memory)
    {
        address target = prime ? limit.rateLimits : site.rateLimits;

        // A Prime's route on the Class's own RateLimits would let the Class act as its own Prime.
        require(
            prime ? target != address(0) && target != site.rateLimits : limit.rateLimits == address(0),
            LimitTarget(limit.route, limit.rateLimits)
        );
        require(_isNew(site.seen, keccak256(abi.encode(key, target))), DuplicateLimit(limit.route, limit.rateLimits));
        require(!prime || (limit.firstMaxAmount == 0 && limit.firstSlope == 0), FirstOfPrime(limit.route));

        return Init({
            route: limit.route,
            key: key,
            rateLimits: target,
            maxAmount: limit.maxAmount,
            slope: limit.slope,
            firstMaxAmount: limit.firstMaxAmount,
            firstSlope: limit.firstSlope
        });
    }

    /// @dev Adds a hash to a set, at the first free place from its own on.
    function _isNew(bytes32[] memory places, bytes32 hash) internal pure returns (bool) {
        uint256 mask = places.length - 1;
        uint256 place = uint256(hash) & mask;

        for (; places[place] != 0; place = (place + 1) & mask) {
            if (places[place] == hash) return false;
        }

        places[place] = hash;
        return true;
    }

    /// @dev Remembers what may be opened: the first values among the inits, in their order.
    function _prepare(Site memory site) internal {
        bytes32 class = site.context.class;
        bytes32 id = class;
        uint256 size = 0;

        for (uint256 i = 0; i < site.inits.length; ++i) {
            Init memory init = site.inits[i];
            if (init.firstMaxAmount == 0) continue;

            id = _chain(id, init.key, init.firstMaxAmount, init.firstSlope);
            if (++size % OPENING_SIZE != 0) continue;

            _openings[id] = true;
            id = class;
        }

        if (id != class) _openings[id] = true;
    }

    /**********************************************************************************************/
    /*** Internal: announcements                                                                ***/
    /**********************************************************************************************/

    function _announceClass(Site memory site, Pau memory pau, address[] memory blocks, ClassRequest calldata request)
        internal
    {
        Init[] memory inits = _classInits(site, blocks, request);
        Operation memory operation = _classOperation(site, pau, request);

        _prepare(site);

        emit ClassDeployed({
            class: site.context.class,
            halo: request.halo,
            template: request.template,
            request: request,
            pau: pau,
            blocks: blocks,
            inits: inits,
            operation: operation.id,
            scheduled: _schedule(operation)
        });
    }

    function _announceUnits(
        Site memory site,
        uint256 first,
        bytes32[] memory ids,
        address[][] memory contracts,
        UnitRequest[] calldata requests
    ) internal {
        Init[][] memory inits = _unitInits(site, contracts, requests);
        Operation memory operation = _unitsOperation(site, ids, requests);
        bool scheduled = _schedule(operation);

        _prepare(site);

        for (uint256 i = 0; i < ids.length; ++i) {
            UnitRequest calldata request = requests[i];

            emit UnitDeployed({
                unit: ids[i],
                class: request.class,
                name: request.name,
                manifest: request.manifest,
                index: first + i,
                contracts: contracts[i],
                values: request.values,
                data: request.data,
                inits: inits[i],
                operation: operation.id,
                scheduled: scheduled
            });
        }
    }

    /**********************************************************************************************/
    /*** Internal: operations                                                                   ***/
    /**********************************************************************************************/

    function _classOperation(Site memory site, Pau memory pau, ClassRequest calldata request)
        internal
        view
        returns (Operation memory operation)
    {
        bytes[] memory registration = new bytes[](3);
        registration[0] = abi.encodeCall(IBeamState.addRateLimits, (pau.rateLimits));
        registration[1] = abi.encodeCall(IBeamState.addController, (pau.controller));
        registration[2] = abi.encodeCall(IBeamState.addCBeam, (request.cBeam));

        return _operation(site, keccak256(abi.encode(site.context.class, request.manifest)), registration);
    }

    function _unitsOperation(Site memory site, bytes32[] memory ids, UnitRequest[] calldata requests)
        internal
        view
        returns (Operation memory operation)
    {
        bytes32 salt = 0;
        for (uint256 i = 0; i < ids.length; ++i) {
            salt = keccak256(abi.encode(salt, ids[i], requests[i].manifest));
        }

        return _operation(site, salt, new bytes[](0));
    }

    function _addition(Init memory init) internal pure returns (bytes memory) {
        return abi.encodeCall(IBeamState.addInitRateLimits, (init.key, init.rateLimits, init.maxAmount, init.slope));
    }

    /// @dev The salt comes from what is deployed and from the manifests, never from a clock. So the
    ///      same content can be scheduled once, and everybody can derive its id beforehand.
    function _operation(Site memory site, bytes32 salt, bytes[] memory registration)
        internal
        view
        returns (Operation memory operation)
    {
        uint256 before = registration.length;
        uint256 count = before + site.inits.length;
        if (count == 0) return operation;

        operation.targets = new address[](count);
        operation.values = new uint256[](count);
        operation.payloads = new bytes[](count);
        operation.salt = salt;

        for (uint256 i = 0; i < count; ++i) {
            operation.targets[i] = beamState;
            operation.payloads[i] = i < before ? registration[i] : _addition(site.inits[i - before]);
        }

        operation.id = _operationId(operation);
    }

    function _operationId(Operation memory operation) internal pure returns (bytes32) {
        return keccak256(
            abi.encode(operation.targets, operation.values, operation.payloads, operation.predecessor, operation.salt)
        );
    }

    /// @dev Ids are known beforehand, so a proposer may have scheduled the operation already. That
    ///      must not stop the deployment. When the timelock is paused, or does not list the
    ///      factory, a proposer has to schedule it.
    function _schedule(Operation memory operation) internal returns (bool scheduled) {
        if (operation.id == 0) return false;

        TimelockController timelock_ = TimelockController(payable(timelock));

        if (timelock_.isOperation(operation.id)) return true;
        if (!timelock_.hasRole(PROPOSER_ROLE, address(this)) || Pausable(timelock).paused()) return false;

        timelock_.scheduleBatch(
            operation.targets,
            operation.values,
            operation.payloads,
            operation.predecessor,
            operation.salt,
            timelock_.getMinDelay()
        );

        return true;
    }
}
