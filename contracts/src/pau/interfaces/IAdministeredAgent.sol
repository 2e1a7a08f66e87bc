// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

/// @title  IAdministeredAgent
/// @notice The account that holds ALLOCATOR_ROLE, so that people and beacons behind it can change
///         without a role change. Actors call out through it; grantors may add actors; revokers may
///         remove them; admins may do both, and decide who is in the other sets.
/// @dev    An actor is a relayer or a beacon, a revoker is a freezer. Admins cannot act by
///         themselves.
///         Source: pau-administered-agent, AdministeredAgent.
interface IAdministeredAgent {
    /**********************************************************************************************/
    /*** Events                                                                                 ***/
    /**********************************************************************************************/

    event ActorAdded(address indexed account, address indexed caller);

    event ActorRemoved(address indexed account, address indexed caller);

    event AdminAdded(address indexed account, address indexed caller);

    event AdminRemoved(address indexed account, address indexed caller);

    event GrantorAdded(address indexed account, address indexed caller);

    event GrantorRemoved(address indexed account, address indexed caller);

    event RevokerAdded(address indexed account, address indexed caller);

    event RevokerRemoved(address indexed account, address indexed caller);

    /**********************************************************************************************/
    /*** Errors                                                                                 ***/
    /**********************************************************************************************/

    /// @notice The account is in the set already.
    error AccountAlreadyActor();
    error AccountAlreadyAdmin();
    error AccountAlreadyGrantor();
    error AccountAlreadyRevoker();

    /// @notice The account to remove is not in the set.
    error AccountNotActor();
    error AccountNotAdmin();
    error AccountNotGrantor();
    error AccountNotRevoker();

    /// @notice The agent may not call itself.
    error InvalidTarget();

    /// @notice The lists of a batch differ in length.
    error MismatchedArrayLengths();

    /// @notice The last admin may not be removed.
    error NoAdminsRemaining();

    /// @notice The caller is not an actor.
    error NotActor();

    /// @notice The caller is not an admin.
    error NotAdmin();

    /// @notice The caller is neither grantor nor admin.
    error NotGrantor();

    /// @notice The caller is neither revoker nor admin.
    error NotRevoker();

    /// @notice The zero address can be in no set.
    error ZeroAccount();

    /**********************************************************************************************/
    /*** Admin functions                                                                        ***/
    /**********************************************************************************************/

    /// @notice Adds an admin. Only admins. Errors: `NotAdmin`, `ZeroAccount`,
    ///         `AccountAlreadyAdmin`.
    function addAdmin(address account) external;

    /// @notice Removes an admin, oneself included. Only admins. Errors: `NotAdmin`,
    ///         `AccountNotAdmin`, `NoAdminsRemaining`.
    function removeAdmin(address account) external;

    /// @notice Adds a grantor. Only admins. Errors: `NotAdmin`, `ZeroAccount`,
    ///         `AccountAlreadyGrantor`.
    function addGrantor(address account) external;

    /// @notice Removes a grantor. Only admins. Errors: `NotAdmin`, `AccountNotGrantor`.
    function removeGrantor(address account) external;

    /// @notice Adds a revoker. Only admins. Errors: `NotAdmin`, `ZeroAccount`,
    ///         `AccountAlreadyRevoker`.
    function addRevoker(address account) external;

    /// @notice Removes a revoker. Only admins. Errors: `NotAdmin`, `AccountNotRevoker`.
    function removeRevoker(address account) external;

    /**********************************************************************************************/
    /*** Grantor and revoker functions                                                          ***/
    /**********************************************************************************************/

    /// @notice Adds an actor. Only grantors and admins. Errors: `NotGrantor`, `ZeroAccount`,
    ///         `AccountAlreadyActor`.
    function addActor(address account) external;

    /// @notice Removes an actor, from the next call on. Only revokers and admins. Errors:
    ///         `NotRevoker`, `AccountNotActor`.
    function removeActor(address account) external;

    /**********************************************************************************************/
    /*** Actor functions                                                                        ***/
    /**********************************************************************************************/

    /// @notice Calls `target` as the agent, with the ether that came along. Only actors.
    /// @dev    Errors: `NotActor`, `InvalidTarget`; a revert of the target is passed on as it is.
    /// @param  target Contract to call, not the agent itself.
    /// @param  data   Whole calldata.
    /// @return result What the target returned, not decoded.
    function call(address target, bytes calldata data) external payable returns (bytes memory result);

    /// @notice Makes several calls as the agent, in order, all or none. Only actors.
    /// @dev    The values come out of the agent's whole balance. Errors: `NotActor`,
    ///         `MismatchedArrayLengths`, `InvalidTarget`; a revert of a target is passed on as it
    ///         is.
    /// @param  targets Contracts to call, not the agent itself.
    /// @param  data    Whole calldata of each call.
    /// @param  values  Wei to send with each call.
    /// @return results What each target returned, not decoded.
    function batchCall(address[] calldata targets, bytes[] calldata data, uint256[] calldata values)
        external
        payable
        returns (bytes[] memory results);

    /// @notice Sends `value` wei out of the agent's whole balance to `target`. Only actors.
    /// @dev    Errors: `NotActor`; a failed transfer is passed on.
    function sendValue(address target, uint256 value) external payable;

    /**********************************************************************************************/
    /*** Views                                                                                  ***/
    /**********************************************************************************************/

    /// @notice How many actors there are.
    function actorCount() external view returns (uint256);

    /// @notice How many admins there are.
    function adminCount() external view returns (uint256);

    /// @notice How many grantors there are.
    function grantorCount() external view returns (uint256);

    /// @notice How many revokers there are.
    function revokerCount() external view returns (uint256);

    /// @notice The member of the set at `index`, below its count. The order changes when a member
    ///         leaves.
    function getActor(uint256 index) external view returns (address actor);

    /// @notice One of the admins. Reverts from `adminCount()` on; the order changes when one is
    ///         removed.
    function getAdmin(uint256 index) external view returns (address admin);

    /// @notice One of the grantors. Reverts from `grantorCount()` on; the order changes when one is
    ///         removed.
    function getGrantor(uint256 index) external view returns (address grantor);

    /// @notice One of the revokers. Reverts from `revokerCount()` on; the order changes when one is
    ///         removed.
    function getRevoker(uint256 index) external view returns (address revoker);

    /// @notice Whether `account` is an actor.
    function getIsActor(address account) external view returns (bool isActor);

    /// @notice Whether `account` is an admin.
    function getIsAdmin(address account) external view returns (bool isAdmin);

    /// @notice Whether `account` is a grantor.
    function getIsGrantor(address account) external view returns (bool isGrantor);

    /// @notice Whether `account` is a revoker.
    function getIsRevoker(address account) external view returns (bool isRevoker);
}
