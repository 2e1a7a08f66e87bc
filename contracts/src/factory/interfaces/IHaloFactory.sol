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
/// | anyone                        | activate a Class that the timelock has registered, and |
/// |                               | open limits as its deployer signed them                |
///
///         "BeamState" is whoever the BeamState lets call `unsetCBeamForRateLimits`: its wards, and
///         holders of a role that covers the function. Who may unpair a cBEAM afterwards may
///         prevent the pairing beforehand.
///
///         What the factory itself holds elsewhere: PROPOSER_ROLE on the timelock (optional:
///         without it registration becomes a step of the council), and on the BeamState a role of
///         its own with setCBeamForRateLimits and setCBeamForController, which only `activate` and
///         `open` use, and only for a pair that this factory recorded and the timelock registered.
///         Where first limits are to be set, that role covers unsetCBeamForRateLimits as well, and
///         the factory is a cBEAM of the BeamState: one that is paired within a transaction only.
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
    /// @param  firstMaxAmount What the factory sets the key to when the Class, or the Unit, is
    ///                    opened; at most `maxAmount` [units of the route's key]
    /// @param  firstSlope Likewise; at most `slope` [units of the route's key per second]. Both are
    ///                    zero where GovOps set the first value, and on every route of a Prime.
    struct Limit {
        bytes32 route;
        address rateLimits;
        address subject;
        uint256 maxAmount;
        uint256 slope;
        uint256 firstMaxAmount;
        uint256 firstSlope;
    }

    /// @notice The first value of a key of a Class's own RateLimits. A list of them is an opening:
    ///         all first values of one call of `deployClass` or `deployUnits`, in the order of its
    ///         inits, 64 at a time. The id of an opening begins as the id of the Class, and becomes
    ///         keccak256(abi.encode(id, key, maxAmount, slope)) with each of them.
    /// @param  key       Key of the limit.
    /// @param  maxAmount [units of the route's key]
    /// @param  slope     [units of the route's key per second]
    struct FirstLimit {
        bytes32 key;
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

    /// @notice A resolved initial limit: what `addInitRateLimits` is called with, the route that it
    ///         came from, and the first value, if the factory is to set one.
    struct Init {
        bytes32 route;
        bytes32 key;
        address rateLimits;
        uint256 maxAmount;
        uint256 slope;
        uint256 firstMaxAmount;
        uint256 firstSlope;
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
    /// @param operation Id of the timelock operation that prepares the limits of all Units that
    ///                  were deployed together; zero when there are none.
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

    /// @notice First values of a Class's limits were set, but for those of keys that had been set
    ///         before.
    /// @param  class   Id of the Class.
    /// @param  opening Its id.
    event ClassOpened(bytes32 indexed class, bytes32 indexed opening);

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

    /// @notice The list of Units is empty.
    error NoUnits();

    /// @notice Units that are deployed together are of one Class.
    error AnotherClass(bytes32 class, bytes32 other);

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

    /// @notice Two limits of one deployment for the same key of the same RateLimits: one of them
    ///         would be lost.
    error DuplicateLimit(bytes32 route, address rateLimits);

    /// @notice A first value on a route of a Prime: the Prime's own GovOps set its limits.
    error FirstOfPrime(bytes32 route);

    /// @notice `activate` works once, and `stopClass` only before it.
    error AlreadyActivated(bytes32 class);

    /// @notice `open` works after the activation only.
    error NotActivated(bytes32 class);

    /// @notice The account is no cBEAM of the Class's RateLimits.
    error NotPaired(address account);

    /// @notice While the BeamState is stopped, nothing opens.
    error BeamStateStopped();

    /// @notice No deployment of this Class prepared this opening, or it was opened before.
    /// @param  opening Its id.
    error NothingToOpen(bytes32 opening);

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
    ///         LimitTarget, DuplicateLimit, FirstOfPrime, and with what
    ///         `ITemplateRegistry.checkClass`, `checkLimits`, the module and its calls of the
    ///         Controller revert with.
    /// @return class Id of the Class.
    /// @return pau   Its PAU; `predictClass` gives the same before.
    function deployClass(ClassRequest calldata request) external returns (bytes32 class, Pau memory pau);

    /// @notice Deploys Units of one Class, all or none, and schedules their initial limits as one
    ///         operation where the factory may. DEPLOYER_ROLE only.
    /// @dev    Reverts with NoUnits, InvalidName, ZeroManifest, ClassUnknown, AnotherClass,
    ///         ActivationStopped, UnitExists, LimitTarget, DuplicateLimit, FirstOfPrime, and with
    ///         what `ITemplateRegistry.checkUnit`, `checkLimits` and the module revert with.
    /// @return ids       Ids of the Units, in the order of the requests.
    /// @return contracts What the module deployed for each; `predictUnits` gives the same before.
    function deployUnits(UnitRequest[] calldata requests)
        external
        returns (bytes32[] memory ids, address[][] memory contracts);

    /**********************************************************************************************/
    /*** Activation                                                                             ***/
    /**********************************************************************************************/

    /// @notice Opens a Class and pairs its cBEAM with its RateLimits and Controller, once the
    ///         timelock has registered all three. Anyone may call, once: what the council unpairs
    ///         or deletes afterwards stays so. It fails for a Class that was stopped and for one
    ///         whose template is REVOKED; a template that is DEPRECATED or expired does not matter.
    /// @dev    Reverts with ClassUnknown, ActivationStopped, TemplateRevoked, AlreadyActivated,
    ///         NotRegistered, and where there is something to open as `open` does.
    /// @param  openings What to open at once, as for `open`. May be empty: everything can be opened
    ///                  later.
    function activate(bytes32 class, FirstLimit[][] calldata openings) external;

    /// @notice Opens limits of a Class that is active: sets the first values that its deployer
    ///         signed, through the Configurator, up to the inits that are prepared. Anyone may
    ///         call, once for each opening. For that moment the factory is a cBEAM of the Class's
    ///         RateLimits. It sets what a deployment of this Class prepared, and nothing else. A
    ///         key that was ever set before stays as it is.
    /// @dev    Reverts with ClassUnknown, ActivationStopped, TemplateRevoked, NotActivated,
    ///         NotPaired, BeamStateStopped, NothingToOpen, and as
    ///         BeamState and Configurator revert: while an init is not prepared yet, or lies
    ///         below the first value. Then nothing is opened, and it can be tried again.
    /// @param  cBeam    An account that is a cBEAM of the Class's RateLimits now. Where the council
    ///                  has unpaired all of them, nothing opens.
    /// @param  openings Each as it was prepared.
    function open(bytes32 class, address cBeam, FirstLimit[][] calldata openings) external;

    /**********************************************************************************************/
    /*** Stop                                                                                   ***/
    /**********************************************************************************************/

    /// @notice Stops a Class before its activation. Nothing undoes it: `activate`, `open` and
    ///         `deployUnits` fail for this Class for ever, and its name stays taken.
    ///         DEFAULT_ADMIN_ROLE, and whoever the BeamState lets call `unsetCBeamForRateLimits`.
    ///         It does nothing when the Class is stopped already.
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
    /// @dev    Before the deployment it answers for most requests that `deployClass` would refuse.
    ///         For a deployed Class it answers for the request that was deployed, and for another
    ///         one with addresses without code: `class_` has the record. Reverts with LimitTarget,
    ///         DuplicateLimit, FirstOfPrime.
    /// @return pau       The PAU.
    /// @return blocks    What the module deploys besides.
    /// @return operation What the timelock executes to register the Class: addRateLimits,
    ///                   addController, addCBeam on the BeamState, then addInitRateLimits for each
    ///                   of its initial limits. Its salt is keccak256(abi.encode(class, manifest)),
    ///                   its predecessor 0.
    function predictClass(ClassRequest calldata request)
        external
        view
        returns (Pau memory pau, address[] memory blocks, Operation memory operation);

    /// @notice What `deployUnits` deploys, or deployed, for these requests, and the operation that
    ///         follows it. It answers for the Class that the requests name, whether or not that
    ///         exists. Reverts with NoUnits, LimitTarget, DuplicateLimit, FirstOfPrime.
    /// @param  template  Of the Class.
    /// @param  pau       Of the Class, as `class_` or `predictClass` returns it.
    /// @return contracts Addresses commit to the request of the Class, by its ALMProxy, and to the
    ///                   Unit's name, values and data. Its manifest and limits are in the id of the
    ///                   operation instead. Deployed together or apart, a Unit has the same ones.
    /// @return operation What the timelock executes to prepare the initial limits:
    ///                   addInitRateLimits on the BeamState for each, Unit by Unit, always
    ///                   restricted to one RateLimits. All zero when there are no limits.
    ///                   Its salt begins as 0 and becomes keccak256(abi.encode(salt, unit,
    ///                   manifest)) with each Unit; its predecessor is 0.
    function predictUnits(bytes32 template, Pau calldata pau, UnitRequest[] calldata requests)
        external
        view
        returns (address[][] memory contracts, Operation memory operation);

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

    /// @notice Whether an opening was prepared by a deployment, and nobody has opened it yet.
    /// @param  opening Its id: see FirstLimit.
    function isPending(bytes32 opening) external view returns (bool pending);
}
