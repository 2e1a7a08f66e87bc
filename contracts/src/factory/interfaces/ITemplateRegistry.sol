// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {IHaloFactory} from "./IHaloFactory.sol";

/// @title  Template registry
/// @notice Where governance decides what can be deployed. It holds creation code,
///         content-addressed, and templates: immutable lists of components by code hash with the
///         bounds that every Class and Unit of the template must keep.
/// @dev    Anyone may store code and deploy singletons from it: neither approves anything. Only a
///         template, registered by a DEFAULT_ADMIN_ROLE holder, does. What is audited is creation
///         code, so a component whose constructor reads mutable state of other contracts must not
///         be approved.
///         Source: ours, for the Halo Factory of Laniakea, Phase 5.
interface ITemplateRegistry {
    /**********************************************************************************************/
    /*** Types                                                                                  ***/
    /**********************************************************************************************/

    /// @notice NONE: not registered. APPROVED: new Classes and Units, until it expires. DEPRECATED,
    ///         or expired: new Units of existing Classes only, and their activation. REVOKED:
    ///         nothing, for good, and no activation either.
    enum Status {
        NONE,
        APPROVED,
        DEPRECATED,
        REVOKED
    }

    /// @notice A contract that a template deploys.
    /// @param  name     Its part, right-padded ASCII, e.g. "ALM_PROXY". "MODULE" is the template's
    ///                  IClassModule.
    /// @param  codeHash keccak256 of its creation code, without constructor arguments.
    struct Component {
        bytes32 name;
        bytes32 codeHash;
    }

    /// @notice The range of one numeric parameter, both ends included, in the parameter's own unit.
    struct Bound {
        bytes32 name;
        uint256 min;
        uint256 max;
    }

    /// @notice The range of the initial rate limits on one route, both ends included.
    /// @param  route        Name of the route, as the module knows it.
    /// @param  maxAmountMin Least maxAmount [units of the route's key].
    /// @param  maxAmountMax Greatest maxAmount [units of the route's key].
    /// @param  slopeMin     Least slope [units of the route's key per second].
    /// @param  slopeMax     Greatest slope [units of the route's key per second].
    struct LimitBound {
        bytes32 route;
        uint256 maxAmountMin;
        uint256 maxAmountMax;
        uint256 slopeMin;
        uint256 slopeMax;
    }

    /// @notice A template, as governance approves it. Never changes afterwards.
    /// @param  name         Right-padded ASCII, e.g. "portfolio-lcts".
    /// @param  version      From 1.
    /// @param  components   What it deploys. "MODULE" must be among them.
    /// @param  integrations Ids of the Beacon integrations that a Class's Controller takes over.
    /// @param  classBounds  Bounds of the module's class parameters, in the module's order.
    /// @param  unitBounds   Bounds of the module's unit parameters, in the module's order.
    /// @param  limitBounds  Bounds of initial limits, by route. A route that is not listed cannot
    ///                      be used.
    /// @param  auditDigest  Digest of the audit references.
    /// @param  expires      First second at which no new Class may be deployed [unix seconds].
    struct Spec {
        bytes32 name;
        uint32 version;
        Component[] components;
        bytes32[] integrations;
        Bound[] classBounds;
        Bound[] unitBounds;
        LimitBound[] limitBounds;
        bytes32 auditDigest;
        uint64 expires;
    }

    /**********************************************************************************************/
    /*** Events                                                                                 ***/
    /**********************************************************************************************/

    /// @param codeHash keccak256 of the creation code.
    /// @param size     Its length [bytes].
    /// @param parts    The data contracts that hold it, in order.
    event CodeStored(bytes32 indexed codeHash, uint256 size, address[] parts);

    event SingletonDeployed(bytes32 indexed codeHash, address indexed singleton);

    event TemplateRegistered(bytes32 indexed id, bytes32 indexed name, uint32 indexed version, Spec spec);

    event TemplateStatusSet(bytes32 indexed id, Status from, Status to);

    /**********************************************************************************************/
    /*** Errors                                                                                 ***/
    /**********************************************************************************************/

    /// @notice The registry needs somebody who governs it.
    error ZeroGovernance();

    /// @notice There is no creation code to store.
    error EmptyCode();

    /// @notice Longer than what a chain accepts as creation code (EIP-3860).
    error CodeTooLarge(uint256 size, uint256 max);

    /// @notice No creation code of this hash is stored.
    error CodeNotStored(bytes32 codeHash);

    /// @notice The singleton of this code has not been deployed.
    error SingletonNotDeployed(bytes32 codeHash);

    /// @notice The creation code ran but left no code behind.
    error SingletonFailed(bytes32 codeHash);

    /// @notice A template too long to be kept in one data contract.
    /// @param  size Length of its ABI encoding [bytes].
    error SpecTooLarge(uint256 size, uint256 max);

    /// @notice A template of this name and version exists already.
    error TemplateExists(bytes32 id);

    /// @notice No template of this id.
    error TemplateUnknown(bytes32 id);

    /// @notice The template takes no new Classes (any more).
    /// @param  status  Its status now.
    /// @param  expires Its expiry [unix seconds].
    error TemplateClosedForClasses(bytes32 id, Status status, uint64 expires);

    /// @notice The template takes no new Units.
    error TemplateClosedForUnits(bytes32 id, Status status);

    /// @notice A template, component, bound, route or integration has an empty name.
    error EmptyName();

    /// @notice Versions count from 1.
    error ZeroVersion();

    /// @notice A template without audit references.
    error ZeroAuditDigest();

    /// @notice A template that would be expired from the start.
    error ExpiryNotInFuture(uint64 expires, uint256 timestamp);

    /// @notice The same name twice in one list.
    error DuplicateName(bytes32 name);

    /// @notice The template does not have this component.
    error ComponentUnknown(bytes32 id, bytes32 name);

    /// @notice The bounds do not list the module's parameters, in the module's order. The shorter
    ///         list reads as zero.
    /// @param  index    First position that differs.
    /// @param  expected The module's name there.
    /// @param  actual   The bound's name there.
    error ParameterMismatch(uint256 index, bytes32 expected, bytes32 actual);

    /// @notice The lower end of a range lies above its upper end.
    error EmptyRange(bytes32 name, uint256 min, uint256 max);

    /// @notice This change of status is not allowed.
    error StatusTransition(bytes32 id, Status from, Status to);

    /// @notice Not as many values as the template has parameters.
    error ValueCount(uint256 expected, uint256 actual);

    /// @notice A parameter outside its range.
    error ValueOutOfBounds(bytes32 name, uint256 value, uint256 min, uint256 max);

    /// @notice The template has no bounds for this route, so no limit may be set on it.
    error RouteUnknown(bytes32 id, bytes32 route);

    /// @notice An initial maxAmount outside its range.
    error MaxAmountOutOfBounds(bytes32 route, uint256 maxAmount, uint256 min, uint256 max);

    /// @notice An initial slope outside its range.
    error SlopeOutOfBounds(bytes32 route, uint256 slope, uint256 min, uint256 max);

    /// @notice An unlimited route with a slope: RateLimits reads it as unlimited, the Configurator
    ///         does not.
    error UnlimitedWithSlope(bytes32 route, uint256 slope);

    /// @notice A finite limit that can never be used: its capacity stays 0 for ever.
    error LimitNeverFills(bytes32 route, uint256 maxAmount, uint256 slope);

    /// @notice A first value that the Configurator would not take at once, or that could never be
    ///         used: above its initial limit; finite with one number 0; other than unlimited where
    ///         the initial limit is unlimited.
    error InvalidFirst(bytes32 route, uint256 maxAmount, uint256 slope);

    /**********************************************************************************************/
    /*** Code                                                                                   ***/
    /**********************************************************************************************/

    /// @notice Stores creation code under its hash. Permissionless, and without effect when it is
    ///         stored already.
    /// @dev    Kept as code of data contracts, at most 24,575 bytes each behind a STOP byte, which
    ///         can be neither executed nor destroyed. Reverts with EmptyCode, CodeTooLarge.
    /// @param  code     Creation code without constructor arguments, 1 to 49,152 bytes.
    /// @return codeHash keccak256(code).
    function storeCode(bytes calldata code) external returns (bytes32 codeHash);

    /// @notice The creation code of a hash. Reverts with CodeNotStored.
    function creationCode(bytes32 codeHash) external view returns (bytes memory code);

    /// @notice The data contracts that hold the creation code of a hash, in order. Empty when it is
    ///         not stored.
    function codeParts(bytes32 codeHash) external view returns (address[] memory parts);

    /// @notice Whether the creation code of a hash is stored.
    function isStored(bytes32 codeHash) external view returns (bool);

    /// @notice Deploys stored code without constructor arguments at the one address it can have
    ///         here: CREATE2 from this contract with salt 0. For modules and for implementations of
    ///         clones. Permissionless, and without effect when it is deployed already.
    /// @dev    Reverts with CodeNotStored, SingletonFailed, or as the constructor reverts.
    function deploySingleton(bytes32 codeHash) external returns (address deployed);

    /// @notice The deployed singleton of a code hash. Reverts with SingletonNotDeployed, so that
    ///         nobody clones an address that has no code.
    function singleton(bytes32 codeHash) external view returns (address);

    /// @notice The address that the singleton of a code hash has or will have.
    function predictSingleton(bytes32 codeHash) external view returns (address);

    /**********************************************************************************************/
    /*** Templates: governance                                                                  ***/
    /**********************************************************************************************/

    /// @notice Registers a template and approves it. DEFAULT_ADMIN_ROLE only.
    /// @dev    Reverts with EmptyName, ZeroVersion, ZeroAuditDigest, ExpiryNotInFuture,
    ///         TemplateExists, DuplicateName, CodeNotStored, ComponentUnknown (no "MODULE"),
    ///         SingletonNotDeployed (of the module), ParameterMismatch, EmptyRange, SpecTooLarge.
    /// @param  spec The template.
    /// @return id   `templateId(spec.name, spec.version)`.
    function registerTemplate(Spec calldata spec) external returns (bytes32 id);

    /// @notice Sets the status of a template. DEFAULT_ADMIN_ROLE only. APPROVED and DEPRECATED may
    ///         follow each other, REVOKED may follow both, and nothing follows REVOKED.
    /// @dev    Reverts with TemplateUnknown, StatusTransition.
    function setStatus(bytes32 id, Status status) external;

    /**********************************************************************************************/
    /*** Templates: reads                                                                       ***/
    /**********************************************************************************************/

    /// @notice keccak256(abi.encode(name, version)).
    function templateId(bytes32 name, uint32 version) external pure returns (bytes32 id);

    /// @notice A template and its status. Reverts with TemplateUnknown.
    function template(bytes32 id) external view returns (Spec memory spec, Status status);

    /// @notice The status of a template as governance set it; NONE when there is none. Expiry is
    ///         not in it.
    function statusOf(bytes32 id) external view returns (Status status);

    /// @notice First second at which the template takes no new Class [unix seconds]; 0 when there
    ///         is no such template.
    function expiryOf(bytes32 id) external view returns (uint64 expires);

    /// @notice The code hash of a component. Reverts with ComponentUnknown.
    function component(bytes32 id, bytes32 name) external view returns (bytes32 codeHash);

    /// @notice The Beacon integrations of a template's Controllers. Reverts with TemplateUnknown.
    function integrations(bytes32 id) external view returns (bytes32[] memory ids);

    /// @notice Bounds of the class parameters, in the module's order. Reverts with TemplateUnknown.
    function classBounds(bytes32 id) external view returns (Bound[] memory bounds);

    /// @notice Bounds of the unit parameters, in the module's order. Reverts with TemplateUnknown.
    function unitBounds(bytes32 id) external view returns (Bound[] memory bounds);

    /// @notice Bounds of the initial limits, by route. Reverts with TemplateUnknown.
    function limitBounds(bytes32 id) external view returns (LimitBound[] memory bounds);

    /**********************************************************************************************/
    /*** Templates: checks                                                                      ***/
    /**********************************************************************************************/

    /// @notice Reverts unless a Class with these parameters may be deployed now.
    /// @dev    TemplateUnknown, TemplateClosedForClasses, ValueCount, ValueOutOfBounds.
    function checkClass(bytes32 id, uint256[] calldata values) external view;

    /// @notice Reverts unless a Unit with these parameters may be deployed now, in a Class that
    ///         exists.
    /// @dev    TemplateUnknown, TemplateClosedForUnits, ValueCount, ValueOutOfBounds.
    function checkUnit(bytes32 id, uint256[] calldata values) external view;

    /// @notice Reverts unless the initial limit is inside the bounds of its route, and is one that
    ///         works: either unlimited, which is (2^256 - 1, 0), or finite with both numbers above
    ///         0.
    /// @dev    TemplateUnknown, RouteUnknown, UnlimitedWithSlope, LimitNeverFills,
    ///         MaxAmountOutOfBounds, SlopeOutOfBounds.
    function checkLimit(bytes32 id, bytes32 route, uint256 maxAmount, uint256 slope) external view;

    /// @notice `checkLimit` for each, and for its first value: none, which is (0, 0); unlimited
    ///         where the initial limit is; or finite with both numbers above 0 and at most those of
    ///         the initial limit. Whose RateLimits it is for does not matter here.
    /// @dev    As `checkLimit`, and InvalidFirst.
    function checkLimits(bytes32 id, IHaloFactory.Limit[] calldata limits) external view;
}
