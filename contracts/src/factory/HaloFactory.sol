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

import {IAdministeredAgent} from "../pau/interfaces/IAdministeredAgent.sol";
import {IController} from "../pau/interfaces/IController.sol";

import {IClassModule} from "./interfaces/IClassModule.sol";
import {IHaloFactory} from "./interfaces/IHaloFactory.sol";
import {ITemplateRegistry} from "./interfaces/ITemplateRegistry.sol";

/// @title Halo factory
contract HaloFactory is IHaloFactory, AccessControl, ReentrancyGuardTransient {
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

        IClassModule.Context memory context = _context(class, request.template, pau.almProxy);
        address[] memory blocks = _module(request.template).deployClass(context, request.values, request.data);

        _wire(pau, request);
        _setUp(pau.controller, context, blocks, request);
        _handOver(pau, request.admins);

        _announceClass(context, pau, blocks, request);
    }

    /// @inheritdoc IHaloFactory
    function deployUnit(UnitRequest calldata request)
        external
        override
        nonReentrant
        onlyRole(DEPLOYER_ROLE)
        returns (bytes32 unit_, address[] memory contracts)
    {
        uint256 index;
        (unit_, index) = _recordUnit(request);

        ClassRecord storage class = _classes[request.class];
        IClassModule.Context memory context = _context(request.class, class.template, class.pau.almProxy);
        IClassModule module = _module(context.template);

        contracts = module.deployUnit(context, unit_, request.values, request.data);

        Init[] memory inits = _unitInits(module, context, contracts, request, class.pau.rateLimits);

        _announceUnit(unit_, index, request, contracts, inits);
    }

    /// @inheritdoc IHaloFactory
    function activate(bytes32 class) external override {
        ClassRecord storage record = _classes[class];

        require(record.halo != 0, ClassUnknown(class));
        require(!record.activated, AlreadyActivated(class));
        require(!record.stopped, ActivationStopped(class));
        require(
            ITemplateRegistry(registry).statusOf(record.template) != ITemplateRegistry.Status.REVOKED,
            TemplateRevoked(record.template)
        );

        address rateLimits = record.pau.rateLimits;
        address controller = record.pau.controller;
        address cBeam = record.cBeam;
        IBeamState state = IBeamState(beamState);

        // The BeamState demands the same of whoever pairs. It is asked here as well: another
        // version of it might demand less, and this error says which of the three is missing.
        require(state.rateLimits(rateLimits) == 1, NotRegistered(rateLimits));
        require(state.controllers(controller) == 1, NotRegistered(controller));
        require(state.cBeams(cBeam) == 1, NotRegistered(cBeam));

        record.activated = true;

        state.setCBeamForRateLimits(rateLimits, cBeam);
        state.setCBeamForController(controller, cBeam);

        emit ClassActivated({class: class, cBeam: cBeam, rateLimits: rateLimits, controller: controller});
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
        returns (Pau memory pau, address[] memory blocks)
    {
        IClassModule.Context memory context;
        (context, pau) = _predictContext(request);
        blocks = _module(request.template).predictClass(address(this), context, request.values, request.data);
    }

    /// @inheritdoc IHaloFactory
    function predictUnit(UnitRequest calldata request) external view override returns (address[] memory contracts) {
        return _predictUnit(_classContext(request.class), request);
    }

    /// @inheritdoc IHaloFactory
    function predictUnitOf(ClassRequest calldata class, UnitRequest calldata unit_)
        external
        view
        override
        returns (address[] memory contracts)
    {
        (IClassModule.Context memory context,) = _predictContext(class);
        return _predictUnit(context, unit_);
    }

    /// @inheritdoc IHaloFactory
    function classOperation(ClassRequest calldata request) external view override returns (Operation memory operation) {
        (IClassModule.Context memory context, Pau memory pau) = _predictContext(request);
        IClassModule module = _module(request.template);
        address[] memory blocks = module.predictClass(address(this), context, request.values, request.data);

        return
            _classOperation(context.class, pau, request, _classInits(module, context, blocks, request, pau.rateLimits));
    }

    /// @inheritdoc IHaloFactory
    function unitOperation(UnitRequest calldata request) external view override returns (Operation memory operation) {
        return _predictUnitOperation(_classContext(request.class), request, _classes[request.class].pau.rateLimits);
    }

    /// @inheritdoc IHaloFactory
    function unitOperationOf(ClassRequest calldata class, UnitRequest calldata unit_)
        external
        view
        override
        returns (Operation memory operation)
    {
        (IClassModule.Context memory context, Pau memory pau) = _predictContext(class);
        return _predictUnitOperation(context, unit_, pau.rateLimits);
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
    function _recordUnit(UnitRequest calldata request) internal returns (bytes32 unit_, uint256 index) {
        _checkName(request.name);
        require(request.manifest != 0, ZeroManifest());

        ClassRecord storage class = _classes[request.class];
        require(class.halo != 0, ClassUnknown(request.class));
        require(!class.stopped, ActivationStopped(request.class));

        unit_ = unitId(request.class, request.name);
        require(_units[unit_].manifest == 0, UnitExists(unit_));

        ITemplateRegistry(registry).checkUnit(class.template, request.values);
        _checkLimits(class.template, request.limits);

        index = class.units++;
        _units[unit_] = UnitRecord({manifest: request.manifest, index: index});
    }

    function _checkLimits(bytes32 template, Limit[] calldata limits) internal view {
        if (limits.length == 0) return;

        ITemplateRegistry.LimitValue[] memory values = new ITemplateRegistry.LimitValue[](limits.length);

        for (uint256 i = 0; i < limits.length; ++i) {
            values[i] = ITemplateRegistry.LimitValue({
                route: limits[i].route, maxAmount: limits[i].maxAmount, slope: limits[i].slope
            });
        }

        ITemplateRegistry(registry).checkLimits(template, values);
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
    function _setUp(
        address controller,
        IClassModule.Context memory context,
        address[] memory blocks,
        ClassRequest calldata request
    ) internal {
        bytes[] memory calls = _module(context.template).controllerCalls(context, blocks, request.values, request.data);

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
    /*** Internal: module                                                                       ***/
    /**********************************************************************************************/

    function _module(bytes32 template) internal view returns (IClassModule) {
        ITemplateRegistry registry_ = ITemplateRegistry(registry);

        return IClassModule(registry_.singleton(registry_.component(template, MODULE_CODE)));
    }

    function _context(bytes32 class, bytes32 template, address almProxy)
        internal
        view
        returns (IClassModule.Context memory context)
    {
        return IClassModule.Context({registry: registry, template: template, class: class, almProxy: almProxy});
    }

    function _classContext(bytes32 class) internal view returns (IClassModule.Context memory context) {
        ClassRecord storage record = _classes[class];
        require(record.halo != 0, ClassUnknown(class));

        return _context(class, record.template, record.pau.almProxy);
    }

    function _predictContext(ClassRequest calldata request)
        internal
        view
        returns (IClassModule.Context memory context, Pau memory pau)
    {
        bytes32 class = classId(request.halo, request.name);

        pau = _predictPau(class, request);
        context = _context(class, request.template, pau.almProxy);
    }

    function _predictUnit(IClassModule.Context memory context, UnitRequest calldata request)
        internal
        view
        returns (address[] memory contracts)
    {
        return _module(context.template)
            .predictUnit(address(this), context, unitId(context.class, request.name), request.values, request.data);
    }

    function _predictUnitOperation(
        IClassModule.Context memory context,
        UnitRequest calldata request,
        address rateLimits
    ) internal view returns (Operation memory operation) {
        address[] memory contracts = _predictUnit(context, request);
        Init[] memory inits = _unitInits(_module(context.template), context, contracts, request, rateLimits);

        return _unitOperation(unitId(context.class, request.name), request.manifest, inits);
    }

    function _classInits(
        IClassModule module,
        IClassModule.Context memory context,
        address[] memory blocks,
        ClassRequest calldata request,
        address own
    ) internal view returns (Init[] memory inits) {
        inits = new Init[](request.limits.length);

        for (uint256 i = 0; i < inits.length; ++i) {
            Limit calldata limit = request.limits[i];
            (bytes32 key, bool prime) = module.classLimitKey(limit.route, limit.subject, context, blocks, request.data);

            _addInit(inits, i, limit, key, prime, own);
        }
    }

    function _unitInits(
        IClassModule module,
        IClassModule.Context memory context,
        address[] memory contracts,
        UnitRequest calldata request,
        address own
    ) internal view returns (Init[] memory inits) {
        inits = new Init[](request.limits.length);

        for (uint256 i = 0; i < inits.length; ++i) {
            Limit calldata limit = request.limits[i];
            (bytes32 key, bool prime) =
                module.unitLimitKey(limit.route, limit.subject, context, contracts, request.data);

            _addInit(inits, i, limit, key, prime, own);
        }
    }

    /// @dev A route of the Class's own goes to its own RateLimits, a route of a Prime to the
    ///      RateLimits that the request names. The target is never address(0): that would be a
    ///      limit of every PAU.
    function _addInit(Init[] memory inits, uint256 index, Limit calldata limit, bytes32 key, bool prime, address own)
        internal
        pure
    {
        // A Prime's route on the Class's own RateLimits would let the Class act as its own Prime.
        require(
            prime ? limit.rateLimits != address(0) && limit.rateLimits != own : limit.rateLimits == address(0),
            LimitTarget(limit.route, limit.rateLimits)
        );

        address target = prime ? limit.rateLimits : own;

        for (uint256 i = 0; i < index; ++i) {
            require(inits[i].key != key || inits[i].rateLimits != target, DuplicateLimit(limit.route, limit.rateLimits));
        }

        inits[index] =
            Init({route: limit.route, key: key, rateLimits: target, maxAmount: limit.maxAmount, slope: limit.slope});
    }

    function _announceClass(
        IClassModule.Context memory context,
        Pau memory pau,
        address[] memory blocks,
        ClassRequest calldata request
    ) internal {
        Init[] memory inits = _classInits(_module(context.template), context, blocks, request, pau.rateLimits);
        Operation memory operation = _classOperation(context.class, pau, request, inits);

        emit ClassDeployed({
            class: context.class,
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

    function _announceUnit(
        bytes32 unit_,
        uint256 index,
        UnitRequest calldata request,
        address[] memory contracts,
        Init[] memory inits
    ) internal {
        Operation memory operation = _unitOperation(unit_, request.manifest, inits);

        emit UnitDeployed({
            unit: unit_,
            class: request.class,
            name: request.name,
            manifest: request.manifest,
            index: index,
            contracts: contracts,
            values: request.values,
            data: request.data,
            inits: inits,
            operation: operation.id,
            scheduled: _schedule(operation)
        });
    }

    /**********************************************************************************************/
    /*** Internal: operations                                                                   ***/
    /**********************************************************************************************/

    function _classOperation(bytes32 class, Pau memory pau, ClassRequest calldata request, Init[] memory inits)
        internal
        view
        returns (Operation memory operation)
    {
        operation = _operation(class, request.manifest, 3 + inits.length);

        operation.payloads[0] = abi.encodeCall(IBeamState.addRateLimits, (pau.rateLimits));
        operation.payloads[1] = abi.encodeCall(IBeamState.addController, (pau.controller));
        operation.payloads[2] = abi.encodeCall(IBeamState.addCBeam, (request.cBeam));
        _addInits(operation, 3, inits);

        operation.id = _operationId(operation);
    }

    function _unitOperation(bytes32 unit_, bytes32 manifest, Init[] memory inits)
        internal
        view
        returns (Operation memory operation)
    {
        if (inits.length == 0) return operation;

        operation = _operation(unit_, manifest, inits.length);
        _addInits(operation, 0, inits);

        operation.id = _operationId(operation);
    }

    function _addInits(Operation memory operation, uint256 from, Init[] memory inits) internal pure {
        for (uint256 i = 0; i < inits.length; ++i) {
            Init memory init = inits[i];
            operation.payloads[from + i] =
                abi.encodeCall(IBeamState.addInitRateLimits, (init.key, init.rateLimits, init.maxAmount, init.slope));
        }
    }

    /// @dev The salt comes from what is deployed and from the manifest, never from a clock. So the
    ///      same content can be scheduled once, and everybody can derive its id beforehand.
    function _operation(bytes32 subject, bytes32 manifest, uint256 count)
        internal
        view
        returns (Operation memory operation)
    {
        operation.targets = new address[](count);
        operation.values = new uint256[](count);
        operation.payloads = new bytes[](count);
        operation.salt = keccak256(abi.encode(subject, manifest));

        for (uint256 i = 0; i < count; ++i) {
            operation.targets[i] = beamState;
        }
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
