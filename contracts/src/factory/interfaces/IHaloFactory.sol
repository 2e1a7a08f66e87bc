// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

/// @title  Halo factory
/// @notice Deploys Halo Classes and Units from approved templates, at addresses known beforehand,
///         and leaves no right behind with itself or with its caller.
/// @dev    Who can do what:
///
/// | Who                           | Can                                                    |
/// |-------------------------------|--------------------------------------------------------|
/// | DEFAULT_ADMIN_ROLE            | grant and revoke roles here, allow admins of PAUs      |
/// | DEFAULT_ADMIN_ROLE, BeamState | stop a Class before its activation, for good           |
/// | DEPLOYER_ROLE                 | deploy inside templates' bounds, for allowed admins;   |
/// |                               | never gain a role                                      |
/// | anyone                        | activate a Class that the timelock has registered      |
///
///         "BeamState" is whoever the BeamState lets call `unsetCBeamForRateLimits`: its wards, and
///         holders of a role that covers the function. Who may unpair a cBEAM afterwards may
///         prevent the pairing beforehand.
///
///         What the factory itself holds elsewhere: PROPOSER_ROLE on the timelock (optional:
///         without it registration becomes a step of the council), and on the BeamState a role of
///         its own with setCBeamForRateLimits and setCBeamForController, which only `activate`
///         uses, and only for a pair that this factory recorded and the timelock registered.
///
///         Names are slugs in right-padded ASCII: one or more of a-z, 0-9 and "-".
///         Source: ours, for the Halo Factory of Laniakea, Phase 5. What registers a PAU:
///         sky-ecosystem/pas.
interface IHaloFactory {
    /**********************************************************************************************/
    /*** Structs                                                                                ***/
    /**********************************************************************************************/

    /// @notice The addresses of a Class's PAU.
    struct Pau {
        address almProxy;
        address accessControls;
        address rateLimits;
        address controller;
        address agent;
    }

    /// @notice A Class to deploy.
    /// @param  halo     Its Halo, which must exist.
    /// @param  name     Its name, unique within the Halo.
    /// @param  template Id of its template.
    /// @param  manifest Digest of its manifest.
    /// @param  admins   DEFAULT_ADMIN_ROLE of ALMProxy, AccessControls and RateLimits, and admins
    ///                  of the agent. At least one; each must be on the list of allowed admins.
    /// @param  cBeam    The GovOps account that will set the PAU's rate limits through the
    ///                  Configurator.
    /// @param  actors   Beacon operators: they act through the agent, which holds the allocator
    ///                  role. At least one.
    /// @param  revokers Who may remove an actor from the agent.
    /// @param  values   Class parameters of the template's module.
    /// @param  data     What the module needs besides numbers.
    /// @param  limits   The initial limits that all Units share. May be empty.
    struct ClassRequest {
        bytes32 halo;
        bytes32 name;
        bytes32 template;
        bytes32 manifest;
        address[] admins;
        address cBeam;
        address[] actors;
        address[] revokers;
        uint256[] values;
        bytes data;
        Limit[] limits;
    }

    /// @notice An initial rate limit to prepare: the ceiling up to which a cBEAM may set the key at
    ///         once.
    /// @param  route      Name of the module's route.
    /// @param  rateLimits Zero for a route of the Class's own; the Prime's RateLimits for a route
    ///                    of a Prime.
    /// @param  subject    Whom the route is for, such as the destination of a transfer; zero where
    ///                    the route names nobody.
    /// @param  maxAmount  [units of the route's key]
    /// @param  slope      [units of the route's key per second]
    struct Limit {
        bytes32 route;
        address rateLimits;
        address subject;
        uint256 maxAmount;
        uint256 slope;
    }

    /// @notice A Unit to deploy.
    /// @param  class    Id of its Class, which must exist.
    /// @param  name     Its name, unique within the Class.
    /// @param  manifest Digest of its manifest.
    /// @param  values   Unit parameters of the template's module.
    /// @param  data     What the module needs besides numbers.
    /// @param  limits   The initial limits to prepare. May be empty: then there is nothing to
    ///                  schedule.
    struct UnitRequest {
        bytes32 class;
        bytes32 name;
        bytes32 manifest;
        uint256[] values;
        bytes data;
        Limit[] limits;
    }

    /// @notice A resolved initial limit: what `addInitRateLimits` is called with, and the route
    ///         that it came from.
    struct Init {
        bytes32 route;
        bytes32 key;
        address rateLimits;
        uint256 maxAmount;
        uint256 slope;
    }

    /// @notice A timelock operation, argument by argument of `scheduleBatch` and `executeBatch`.
    /// @param  id keccak256(abi.encode(targets, values, payloads, predecessor, salt)), the
    ///            timelock's own id. Zero, with empty arrays, where there is nothing to do.
    struct Operation {
        address[] targets;
        uint256[] values;
        bytes[] payloads;
        bytes32 predecessor;
        bytes32 salt;
        bytes32 id;
    }

    /// @notice What is remembered of a Halo. All zero when there is none.
    struct HaloRecord {
        address governance;
        bytes32 manifest;
    }

    /// @notice What is remembered of a Class. All zero when there is none.
    /// @param  units     Number of its Units.
    /// @param  activated Whether `activate` was called.
    /// @param  stopped   Whether `stopClass` was called. Never true together with `activated`.
    struct ClassRecord {
        bytes32 halo;
        bytes32 template;
        bytes32 manifest;
        Pau pau;
        address cBeam;
        uint64 units;
        bool activated;
        bool stopped;
    }

    /// @notice What is remembered of a Unit. All zero when there is none.
    /// @param  index Its position among the Units of its Class, from 0.
    struct UnitRecord {
        bytes32 manifest;
        uint256 index;
    }

    /**********************************************************************************************/
    /*** Events                                                                                 ***/
    /**********************************************************************************************/

    event AdminAllowedSet(address indexed admin, bool allowed);

    event HaloDeployed(bytes32 indexed halo, address indexed governance, bytes32 manifest);

    /// @param class     Id of the Class.
    /// @param halo      Its Halo.
    /// @param template  Its template.
    /// @param request   The request, as called: name, manifest, admins, cBEAM, actors, revokers,
    ///                  parameters.
    /// @param pau       The deployed PAU.
    /// @param blocks    What the module deployed besides.
    /// @param inits     The initial limits that the operation prepares.
    /// @param operation Id of the timelock operation that registers the PAU.
    /// @param scheduled Whether that operation is known to the timelock now; false leaves it to a
    ///                  proposer.
    event ClassDeployed(
        bytes32 indexed class,
        bytes32 indexed halo,
        bytes32 indexed template,
        ClassRequest request,
        Pau pau,
        address[] blocks,
        Init[] inits,
        bytes32 operation,
        bool scheduled
    );

    /// @param unit      Id of the Unit.
    /// @param class     Its Class.
    /// @param name      Its name.
    /// @param manifest  Digest of its manifest.
    /// @param index     Its position among the Units of its Class, from 0.
    /// @param contracts What the module deployed.
    /// @param values    Its parameters.
    /// @param data      Its module data.
    /// @param inits     The initial limits that the operation prepares.
    /// @param operation Id of the timelock operation that prepares them; zero when there are none.
    /// @param scheduled Whether that operation is known to the timelock now; false leaves it to a
    ///                  proposer.
    event UnitDeployed(
        bytes32 indexed unit,
        bytes32 indexed class,
        bytes32 name,
        bytes32 manifest,
        uint256 index,
        address[] contracts,
        uint256[] values,
        bytes data,
        Init[] inits,
        bytes32 operation,
        bool scheduled
    );

    event ClassActivated(bytes32 indexed class, address indexed cBeam, address indexed rateLimits, address controller);

    /// @param class  Id of the Class, which will never be activated.
    /// @param caller Who stopped it.
    event ClassStopped(bytes32 indexed class, address indexed caller);

    /**********************************************************************************************/
    /*** Errors                                                                                 ***/
    /**********************************************************************************************/

    /// @notice An address that must be set is zero.
    error ZeroAddress();

    /// @notice Not a slug: one or more of a-z, 0-9 and "-", then zero bytes.
    error InvalidName(bytes32 name);

    /// @notice The digest of the manifest is missing.
    error ZeroManifest();

    error HaloExists(bytes32 halo);

    error HaloUnknown(bytes32 halo);

    error ClassExists(bytes32 class);

    error ClassUnknown(bytes32 class);

    error UnitExists(bytes32 unit);

    /// @notice The request names no admin. Governance could not reach such a PAU.
    error NoAdmins();

    /// @notice The request names no actor. Such a PAU would have no beacon.
    error NoActors();

    /// @notice Governance has not allowed this account as an admin.
    error AdminNotAllowed(address admin);

    /// @notice The factory and holders of DEPLOYER_ROLE get no role on what is deployed.
    error DeployerNotAllowed(address account);

    /// @notice The same account stands twice in one list.
    error DuplicateAccount(address account);

    /// @notice A limit on the wrong RateLimits: a route of the Class's own takes zero, a route of a
    ///         Prime takes the Prime's.
    error LimitTarget(bytes32 route, address rateLimits);

    /// @notice Two limits of one request for the same key of the same RateLimits: one of them would
    ///         be lost.
    error DuplicateLimit(bytes32 route, address rateLimits);

    /// @notice `activate` works once, and `stopClass` only before it.
    error AlreadyActivated(bytes32 class);

    /// @notice The Class was stopped before its activation: it is never activated and takes no
    ///         Units.
    error ActivationStopped(bytes32 class);

    /// @notice Governance has revoked the template of the Class.
    error TemplateRevoked(bytes32 template);

    /// @notice The account may neither govern this factory nor unpair a cBEAM on the BeamState.
    error StopNotAllowed(address account);

    /// @notice The BeamState does not know this RateLimits, Controller or cBEAM (yet, or any more).
    error NotRegistered(address account);

    /**********************************************************************************************/
    /*** Governance                                                                             ***/
    /**********************************************************************************************/

    /// @notice Says whether an account may become an admin of PAUs. DEFAULT_ADMIN_ROLE only. It
    ///         bounds what a compromised deployer can do; it changes nothing on a PAU that is
    ///         deployed already.
    /// @dev    Reverts with ZeroAddress.
    function setAdminAllowed(address admin, bool allowed) external;

    /**********************************************************************************************/
    /*** Deployment                                                                             ***/
    /**********************************************************************************************/

    /// @notice Records a Halo. DEPLOYER_ROLE only.
    /// @dev    Reverts with InvalidName, ZeroAddress, ZeroManifest, HaloExists.
    /// @param  halo       Its name.
    /// @param  governance Who governs it. A record; it gives no right here.
    /// @param  manifest   Digest of its manifest.
    function deployHalo(bytes32 halo, address governance, bytes32 manifest) external;

    /// @notice Deploys a Class: its PAU and the module's blocks, wired, with the agent as only
    ///         allocator, the admins and the Configurator as only admins, and registration with the
    ///         BeamState scheduled where the factory may. DEPLOYER_ROLE only.
    /// @dev    Reverts with InvalidName, ZeroManifest, ZeroAddress, HaloUnknown, ClassExists,
    ///         NoAdmins, NoActors, AdminNotAllowed, DeployerNotAllowed, DuplicateAccount,
    ///         LimitTarget, DuplicateLimit, and with what `ITemplateRegistry.checkClass`,
    ///         `checkLimits`, the module and its calls of the Controller revert with.
    /// @return class Id of the Class.
    /// @return pau   Its PAU; `predictClass` gives the same before.
    function deployClass(ClassRequest calldata request) external returns (bytes32 class, Pau memory pau);

    /// @notice Deploys a Unit of a Class, and schedules its initial limits where the factory may.
    ///         DEPLOYER_ROLE only.
    /// @dev    Reverts with InvalidName, ZeroManifest, ClassUnknown, ActivationStopped, UnitExists,
    ///         LimitTarget, DuplicateLimit, and with what `ITemplateRegistry.checkUnit`,
    ///         `checkLimits` and the module revert with.
    /// @return unit      Id of the Unit.
    /// @return contracts What the module deployed; `predictUnit` gives the same before.
    function deployUnit(UnitRequest calldata request) external returns (bytes32 unit, address[] memory contracts);

    /// @notice Pairs the cBEAM of a Class with its RateLimits and Controller, once the timelock has
    ///         registered all three. Anyone may call, once: what the council unpairs or deletes
    ///         afterwards stays so. It fails for a Class that was stopped and for one whose
    ///         template is REVOKED; a template that is DEPRECATED or expired does not matter.
    /// @dev    Reverts with ClassUnknown, AlreadyActivated, ActivationStopped, TemplateRevoked,
    ///         NotRegistered.
    function activate(bytes32 class) external;

    /// @notice Stops a Class before its activation. Nothing undoes it: `activate` and `deployUnit`
    ///         fail for this Class for ever, and its name stays taken. DEFAULT_ADMIN_ROLE, and
    ///         whoever the BeamState lets call `unsetCBeamForRateLimits`. It does nothing when the
    ///         Class is stopped already.
    ///
    ///         It cancels no timelock operation. Anyone may still execute one: the BeamState then
    ///         knows the RateLimits, the Controller and the cBEAM, and the initial limits are
    ///         prepared. The cBEAM gets no pairing by that, and cannot set a limit of this Class
    ///         without one. It takes no role away: admins and agent of the PAU keep theirs. It
    ///         binds the factory alone: whoever may pair on the BeamState directly can still do so.
    /// @dev    Reverts with StopNotAllowed, ClassUnknown, AlreadyActivated. An activation cannot be
    ///         stopped; it is undone by `unsetCBeamForRateLimits` and `unsetCBeamForController` of
    ///         the BeamState.
    function stopClass(bytes32 class) external;

    /**********************************************************************************************/
    /*** Prediction                                                                             ***/
    /**********************************************************************************************/

    /// @notice What `deployClass` deploys, or deployed, for this request. Each address of the PAU
    ///         commits to the whole request and to the code of the template: its salt is
    ///         keccak256(abi.encode(class, component, digest)), with digest =
    ///         keccak256(abi.encode(request)). The same name with another admin, value or manifest
    ///         gives other addresses. The blocks commit to it by the ALMProxy, which their module
    ///         puts into their salts. Nobody else can change an address.
    /// @dev    Before the deployment it answers for any request, valid or not; `deployClass` alone
    ///         checks. For a deployed Class it answers for the request that was deployed, and for
    ///         another one with addresses without code: `class_` has the record.
    function predictClass(ClassRequest calldata request) external view returns (Pau memory pau, address[] memory blocks);

    /// @notice What `deployUnit` deploys, or deployed, for this request. Reverts with ClassUnknown
    ///         when its Class does not exist yet: `predictUnitOf` answers then. The addresses
    ///         commit to the request of the Class, by its ALMProxy, and to the Unit's name, values
    ///         and data. Its manifest and limits are in the id of `unitOperation` instead.
    function predictUnit(UnitRequest calldata request) external view returns (address[] memory contracts);

    /// @notice What `deployUnit` will deploy for `unit` once `class` has been deployed.
    ///         `unit.class` is not read: the Class is the one that `class` describes.
    function predictUnitOf(ClassRequest calldata class, UnitRequest calldata unit)
        external
        view
        returns (address[] memory contracts);

    /// @notice The operation that registers a Class: addRateLimits, addController, addCBeam on the
    ///         BeamState, then addInitRateLimits for each of its initial limits. The same before
    ///         and after the deployment. Its salt is keccak256(abi.encode(class, manifest)), its
    ///         predecessor 0. Reverts with LimitTarget, DuplicateLimit.
    function classOperation(ClassRequest calldata request) external view returns (Operation memory operation);

    /// @notice The operation that prepares a Unit's initial limits: addInitRateLimits on the
    ///         BeamState for each, always restricted to one RateLimits. The same before and after
    ///         the deployment. Its salt is keccak256(abi.encode(unit, manifest)), its predecessor
    ///         0. Reverts with ClassUnknown, LimitTarget, DuplicateLimit.
    function unitOperation(UnitRequest calldata request) external view returns (Operation memory operation);

    /// @notice `unitOperation` for a Unit whose Class is not deployed yet. `unit.class` is not
    ///         read.
    function unitOperationOf(ClassRequest calldata class, UnitRequest calldata unit)
        external
        view
        returns (Operation memory operation);

    /**********************************************************************************************/
    /*** Reads                                                                                  ***/
    /**********************************************************************************************/

    /// @notice keccak256("DEPLOYER_ROLE").
    function DEPLOYER_ROLE() external view returns (bytes32);

    /// @notice The TemplateRegistry.
    function registry() external view returns (address);

    /// @notice The Beacon that every Class's Controller takes its integrations from.
    function beacon() external view returns (address);

    /// @notice The BeamState that Classes are registered with.
    function beamState() external view returns (address);

    /// @notice The Configurator, which becomes an admin of every Class's AccessControls and
    ///         RateLimits.
    function configurator() external view returns (address);

    /// @notice The Timelock through which the BeamState is added to.
    function timelock() external view returns (address);

    /// @notice Whether an account may become an admin of PAUs.
    function adminAllowed(address admin) external view returns (bool);

    /// @notice keccak256(abi.encode(halo, name)).
    function classId(bytes32 halo, bytes32 name) external pure returns (bytes32 class);

    /// @notice keccak256(abi.encode(class, name)).
    function unitId(bytes32 class, bytes32 name) external pure returns (bytes32 unit);

    /// @notice The record of a Halo, all zero when there is none.
    function halo(bytes32 id) external view returns (HaloRecord memory record);

    /// @notice The record of a Class, all zero when there is none.
    function class_(bytes32 id) external view returns (ClassRecord memory record);

    /// @notice The record of a Unit, all zero when there is none.
    function unit(bytes32 id) external view returns (UnitRecord memory record);
}
