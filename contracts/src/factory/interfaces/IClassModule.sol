// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

/// @title  Class module
/// @notice What one kind of Class adds to the PAU that every Class has: its own blocks, how its
///         Controller is set up, what a Unit of it deploys, and which rate-limit keys its routes
///         use. The factory knows nothing else about a kind.
/// @dev    A module is a stateless singleton: code only, no storage, no owner, no funds. A template
///         pins it by the hash of its creation code, and the factory CALLs it, never delegatecalls
///         it, so it cannot act in the factory's name. Everything a module deploys must
///         - come from `Context.registry`, i.e. from a component that the template names (by
///           CREATE2 from its creation code, or as clones of its singleton);
///         - be salted with `msg.sender` and with `Context.almProxy`, besides the Class or Unit.
///           `msg.sender` makes the address the caller's: nobody else can take it, so a prediction
///           for one factory holds. `Context.almProxy` makes the address commit to the whole
///           request of the Class, as the ALMProxy's does: its admins, actors, revokers, cBEAM,
///           values, data, limits and manifest. A Unit's own values and data must be in its salt or
///           in the code at its address as well;
///         - leave no right with `msg.sender` once the function returns. The module may keep a
///           right that it uses for that caller alone, such as adding a Unit to a block of the
///           Class.
///         Source: ours.
interface IClassModule {
    /**********************************************************************************************/
    /*** Structs                                                                                ***/
    /**********************************************************************************************/

    /// @notice Where a Class or Unit is deployed.
    /// @param  registry TemplateRegistry that holds the code of the template's components.
    /// @param  template Id of the Class's template.
    /// @param  class    Id of the Class.
    /// @param  almProxy The Class's ALMProxy: custody, and the caller of everything the PAU does.
    ///                  Its address commits to the request of the Class.
    struct Context {
        address registry;
        bytes32 template;
        bytes32 class;
        address almProxy;
    }

    /**********************************************************************************************/
    /*** Description                                                                            ***/
    /**********************************************************************************************/

    /// @notice The kind of Class, as right-padded ASCII, e.g. "LCTS".
    function kind() external view returns (bytes32);

    /// @notice Names of the numeric parameters of a Class, right-padded ASCII, in the order of
    ///         `values` in `deployClass`. A template must bound each of them, in this order. The
    ///         module documents units.
    function classParameters() external view returns (bytes32[] memory names);

    /// @notice Names of the numeric parameters of a Unit, right-padded ASCII, in the order of
    ///         `values` in `deployUnit`. A template must bound each of them, in this order. The
    ///         module documents units.
    function unitParameters() external view returns (bytes32[] memory names);

    /**********************************************************************************************/
    /*** Deployment                                                                             ***/
    /**********************************************************************************************/

    /// @notice Deploys what a Class of this kind has beyond its PAU. The PAU exists already, wired
    ///         or not.
    /// @dev    Anyone may call. Its salt makes the result the caller's, and nobody gets a right on
    ///         it.
    /// @param  context Where.
    /// @param  values  The Class's parameters, already checked against the template's bounds, in
    ///                 the order of `classParameters`.
    /// @param  data    What the kind needs besides numbers, in the module's own ABI encoding.
    /// @return blocks  The deployed contracts, in the module's documented order. May be empty.
    function deployClass(Context calldata context, uint256[] calldata values, bytes calldata data)
        external
        returns (address[] memory blocks);

    /// @notice The addresses that `deployClass` returns, or returned, when `factory` is the caller.
    /// @param  factory The caller to predict for.
    function predictClass(address factory, Context calldata context, uint256[] calldata values, bytes calldata data)
        external
        view
        returns (address[] memory blocks);

    /// @notice Calls that the factory makes on the Class's Controller while it is an admin of its
    ///         AccessControls: once, in `deployClass`, after the integrations were taken over. For
    ///         settings without which a Class would not work.
    /// @param  context Where.
    /// @param  blocks  What `deployClass` returned.
    /// @param  values  As for `deployClass`.
    /// @param  data    As for `deployClass`.
    /// @return calls   Calldata, in order. May be empty.
    function controllerCalls(
        Context calldata context,
        address[] calldata blocks,
        uint256[] calldata values,
        bytes calldata data
    ) external view returns (bytes[] memory calls);

    /// @notice Deploys a Unit of this kind.
    /// @dev    Anyone may call. Its salt makes the result the caller's, and nobody gets a right on
    ///         it.
    /// @param  context   The Class of the Unit.
    /// @param  unit      Id of the Unit.
    /// @param  values    The Unit's parameters, already checked against the template's bounds, in
    ///                   the order of `unitParameters`.
    /// @param  data      What the kind needs besides numbers, in the module's own ABI encoding.
    /// @return contracts The deployed contracts, in the module's documented order.
    function deployUnit(Context calldata context, bytes32 unit, uint256[] calldata values, bytes calldata data)
        external
        returns (address[] memory contracts);

    /// @notice The addresses that `deployUnit` returns, or returned, when `factory` is the caller.
    ///         It must work before the Class itself exists, from a Context of predicted addresses.
    /// @param  factory The caller to predict for.
    function predictUnit(
        address factory,
        Context calldata context,
        bytes32 unit,
        uint256[] calldata values,
        bytes calldata data
    ) external view returns (address[] memory contracts);

    /**********************************************************************************************/
    /*** Rate limits                                                                            ***/
    /**********************************************************************************************/

    /// @notice The rate-limit key that bounds one route of a Class, which all its Units share. It
    ///         must be a function of the arguments alone, so that it is the same before and after
    ///         the deployment. Reverts with the module's own error for an unknown route, and for a
    ///         subject that is missing or superfluous.
    /// @param  route   Name of the route, right-padded ASCII; the module documents its routes and
    ///                 the unit of each.
    /// @param  subject Whom the route is for, such as the destination of a transfer; zero where the
    ///                 route names nobody.
    /// @param  context The Class.
    /// @param  blocks  The Class's blocks, as `deployClass` returns them.
    /// @param  data    The Class's data, as for `deployClass`.
    /// @return key     The key.
    /// @return prime True when the key lives on the RateLimits of a Prime that uses the Class,
    ///                 false when it lives on the Class's own.
    function classLimitKey(
        bytes32 route,
        address subject,
        Context calldata context,
        address[] calldata blocks,
        bytes calldata data
    ) external view returns (bytes32 key, bool prime);

    /// @notice The rate-limit key that bounds one route of a Unit. As `classLimitKey` otherwise.
    /// @param  contracts The Unit's contracts, as `deployUnit` returns them.
    /// @param  data      The Unit's data, as for `deployUnit`.
    function unitLimitKey(
        bytes32 route,
        address subject,
        Context calldata context,
        address[] calldata contracts,
        bytes calldata data
    ) external view returns (bytes32 key, bool prime);
}
