// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

/// @title  LCTS queue
/// @notice One direction of a Halo Unit. People bring `underlying`, wait together in a generation,
///         and receive `reward` as settlements convert what waits, each in proportion to what they
///         have waiting.
///
/// |            | subscribe queue                      | redeem queue                           |
/// | underlying | the Unit's asset                     | the Unit's shares                      |
/// | reward     | the Unit's shares                    | the Unit's asset                       |
/// | settle     | asset to the operator, shares minted | shares burned, asset from the operator |
///
///         | State   | A user may                                                         |
///         | DORMANT | enter, which begins a generation; claim                            |
///         | ACTIVE  | enter, claim, exit                                                 |
///         | LOCKED  | nothing on the current generation; claim what was earned before it |
///
///         A generation is finalized when less than one unit of underlying waits in it: by a
///         settlement, or because the last user left. Rewards in a finalized generation stay
///         claimable for ever.
///
///         Underlying and reward leave apart. `exit` gives back underlying and never touches the
///         reward token; `claim` alone pays rewards. What a position earned before its user enters
///         again or exits is kept as owed, without a time limit. So no reward, and nobody who
///         blocks or limits it, can hold underlying back: `exit` from a queue that is not LOCKED
///         fails only if the underlying token itself refuses the transfer. The specification's
///         claim-and-exit is `exit` and then `claim`. In that order a settlement that comes first
///         changes only what is paid.
/// @dev    A clone with immutable arguments. Amounts of underlying and reward are in those tokens'
///         units. Every operation costs the same whatever the number of users. Tokens that take
///         fees on transfer, or rebase, are not supported; the former are refused. What is sent to
///         a queue outside these functions is not accounted and cannot be taken out.
///         Source: the LCTS specification, laniakea-docs smart-contracts/lcts.md; where that leaves
///         numbers open, ours.
interface ILctsQueue {
    /**********************************************************************************************/
    /*** Types                                                                                  ***/
    /**********************************************************************************************/

    enum State {
        DORMANT,
        ACTIVE,
        LOCKED
    }

    /// @notice What a queue was deployed with, and the lock limit in force. A view of the same name
    ///         returns each by itself.
    struct Terms {
        address operator;
        address asset;
        address share;
        uint256 lockLimit;
        bool isSubscribe;
    }

    /// @notice A user's position, of which there is at most one.
    /// @param  shares    Queue shares, in the scale of `epoch`. Never transferable. 0: no position.
    /// @param  epoch     Epoch in which the position was last written.
    /// @param  current   Whether it belongs to the current generation; otherwise that generation is
    ///                   finalized.
    struct Position {
        uint256 shares;
        uint256 epoch;
        bool current;
    }

    /**********************************************************************************************/
    /*** Events                                                                                 ***/
    /**********************************************************************************************/

    /// @param user       Who entered.
    /// @param generation Generation they entered.
    /// @param amount     What they brought [underlying units].
    /// @param shares     Queue shares they got for it, in the scale of the current epoch.
    event Entered(address indexed user, uint256 indexed generation, uint256 amount, uint256 shares);

    /// @notice A pending reward became owed, because its user entered again or exited.
    /// @param user   Whose.
    /// @param reward How much [reward units]. Not emitted for 0.
    event Earned(address indexed user, uint256 reward);

    /// @notice `claim` paid a reward.
    /// @param user   Whose.
    /// @param reward How much: what was owed, and what was pending [reward units]. Not emitted for
    ///         0.
    event Claimed(address indexed user, uint256 reward);

    /// @notice A user left the current generation, with all of their underlying.
    /// @param user       Who.
    /// @param generation Generation they left.
    /// @param underlying What they took back [underlying units].
    event Exited(address indexed user, uint256 indexed generation, uint256 underlying);

    event Locked(uint256 indexed generation);

    /// @param generation Generation that was settled.
    /// @param converted  What was converted [underlying units].
    /// @param rewarded   What was received for it [reward units].
    /// @param dust       What rounding had left, handed over beside the converted [underlying
    ///                   units].
    event Settled(uint256 indexed generation, uint256 converted, uint256 rewarded, uint256 dust);

    /// @param oldLimit Lock limit before [seconds].
    /// @param newLimit Lock limit now [seconds].
    event LockLimitSet(uint256 oldLimit, uint256 newLimit);

    /// @notice Somebody ended a lock that had lasted `lockLimit` or longer.
    event Released(uint256 indexed generation, address indexed caller);

    event Finalized(uint256 indexed generation);

    /**********************************************************************************************/
    /*** Errors                                                                                 ***/
    /**********************************************************************************************/

    /// @notice The call went to the implementation, which belongs to no Unit.
    error NotAClone();

    /// @notice Only the operator, the Class's ALMProxy, may lock and settle, and set the lock limit.
    error NotOperator(address caller);

    /// @notice The current generation is locked until it is settled or released.
    error QueueIsLocked();

    /// @notice There is no lock to release, or users may still enter and leave what was to be
    ///         settled.
    error QueueNotLocked(State state);

    /// @notice The lock may not be released yet.
    /// @param  timestamp    Now [Unix seconds].
    /// @param  releasableAt When it may be [Unix seconds].
    error LockHolds(uint256 timestamp, uint256 releasableAt);

    /// @notice An entry needs an amount above 0.
    error ZeroAmount();

    /// @notice More would wait than a queue can count.
    /// @param  total What would wait [underlying units].
    /// @param  max   2**96 - 1.
    error QueueFull(uint256 total, uint256 max);

    /// @notice The caller has no position to leave, or neither a position nor a reward to claim.
    error NoPosition(address user);

    /// @notice The token moved another amount than it was asked to, e.g. because it takes a fee.
    error UnexpectedAmount(address token, uint256 expected, uint256 received);

    /**********************************************************************************************/
    /*** Users                                                                                  ***/
    /**********************************************************************************************/

    /// @notice Brings `amount` into the current generation, or begins one. Pays nothing: a pending
    ///         reward, from whichever generation, becomes owed. Reverts with ZeroAmount,
    ///         QueueIsLocked, QueueFull, UnexpectedAmount.
    /// @param  amount What to bring; this contract must be approved for it [underlying units].
    function enter(uint256 amount) external;

    /// @notice Pays all of the user's reward: what is owed and what is pending. What is owed, or
    ///         comes from a finalized generation, is paid at any time. While the current generation
    ///         is locked, what is pending in it waits and only what is owed is paid. Reverts with
    ///         NoPosition, and with QueueIsLocked if all of it waits.
    /// @return reward What was paid, possibly 0 [reward units].
    function claim() external returns (uint256 reward);

    /// @notice Gives back, from the current generation, the whole of the user's underlying that is
    ///         not yet converted. Pays no reward: what is pending becomes owed. The user has no
    ///         position afterwards. From a finalized generation there is nothing to give back.
    ///         Reverts with NoPosition, QueueIsLocked.
    /// @return underlying_ What was given back [underlying units].
    function exit() external returns (uint256 underlying_);

    /// @notice Ends a lock from `releasableAt` on, without converting anything.
    ///         Anyone may call: a queue must not stay locked because its beacon died. Reverts with
    ///         QueueNotLocked, LockHolds.
    function release() external;

    /**********************************************************************************************/
    /*** Operator                                                                               ***/
    /**********************************************************************************************/

    /// @notice Locks the current generation. Without effect while DORMANT, because there is nothing
    ///         to settle, and while LOCKED: the lock goes on from when it began. So an operator's
    ///         batch may begin with this whatever users did. Reverts with NotOperator.
    function lock() external;

    /// @notice Converts as much as waits, at most `capacity`, at the share's exchange rate, and
    ///         unlocks. Capacity 0 just unlocks. Without effect while DORMANT: nobody waits. A
    ///         redeem queue takes the reward from the operator, who must have approved it. Reverts
    ///         with NotOperator, with QueueNotLocked while ACTIVE, with UnexpectedAmount, and as
    ///         the share refuses to mint.
    /// @param  capacity  Most that may be converted [underlying units].
    /// @return converted What was converted [underlying units].
    /// @return rewarded  What was received for it [reward units].
    function settle(uint256 capacity) external returns (uint256 converted, uint256 rewarded);

    /// @notice Changes how long a lock lasts before anyone may release it, for an admin of the
    ///         Class's AccessControls and for nobody else. Operator only. A lock that runs keeps
    ///         the limit it began under or takes the new one, whichever is shorter: so nobody is
    ///         held longer than the queue said when they could still leave.
    /// @dev    Reverts with NotOperator, with ITemplateRegistry.ValueOutOfBounds for "lockLimit",
    ///         and with SafeCastOverflowedUintDowncast from 2**40 on.
    /// @param  limit New limit [seconds].
    function setLockLimit(uint256 limit) external;

    /**********************************************************************************************/
    /*** Views                                                                                  ***/
    /**********************************************************************************************/

    /// @notice What `settle(capacity)` would convert and reward if the queue were locked now.
    function previewSettle(uint256 capacity) external view returns (uint256 converted, uint256 rewarded);

    /// @notice What the queue was deployed with, and its lock limit, in one call.
    function terms() external view returns (Terms memory);

    /// @notice Who locks and settles: the Class's ALMProxy.
    function operator() external view returns (address);

    /// @notice What users bring.
    function underlying() external view returns (address);

    /// @notice What users receive.
    function reward() external view returns (address);

    /// @notice The Unit's asset.
    function asset() external view returns (address);

    /// @notice The Unit's share.
    function share() external view returns (address);

    /// @notice True for asset in, shares out.
    function isSubscribe() external view returns (bool);

    /// @notice How long a lock that begins now lasts before anyone may release it [seconds]. Its
    ///         bounds are in the share's `unitBounds`.
    function lockLimit() external view returns (uint256);

    /// @notice What users and the operator may do now; see the table above.
    function state() external view returns (State);

    /// @notice When the lock began [Unix seconds]; 0 while not LOCKED.
    function lockedAt() external view returns (uint256);

    /// @notice From when on anyone may release the lock [Unix seconds]; 0 while not LOCKED.
    function releasableAt() external view returns (uint256);

    /// @notice Number of the current generation, or of the last one while DORMANT. The first is 1.
    function generation() external view returns (uint256);

    /// @notice Number of the current epoch. Each generation begins a new one, and so does a
    ///         rescaling within it.
    function epoch() external view returns (uint256);

    /// @notice What waits in the current generation [underlying units, rounded down].
    function totalUnderlying() external view returns (uint256);

    /// @notice Queue shares of the current generation, in the scale of the current epoch: at least
    ///         the sum of all users'.
    function totalShares() external view returns (uint256);

    /// @notice Rewards of the current generation, or of the last one while DORMANT, for what was
    ///         one unit of underlying when it began, times 1e18: the published `rewardPerToken`,
    ///         and `finalRewardPerToken` once finalized [rounded down].
    function rewardPerToken() external view returns (uint256);

    /// @notice A user's position as it was last written.
    function positionOf(address user) external view returns (Position memory position);

    /// @notice What `claim` would pay the user, were their generation not locked: owed and pending
    ///         [reward units].
    function claimable(address user) external view returns (uint256 amount);

    /// @notice The part of `claimable` that a lock does not hold back, because the user's position
    ///         earned it before they last entered or exited [reward units].
    function owed(address user) external view returns (uint256 amount);

    /// @notice What `exit` would give back to the user, were their generation not locked
    ///         [underlying units].
    function underlyingOf(address user) external view returns (uint256 amount);

    /// @notice What rounding left that belongs to no user; the next settlement hands it to the
    ///         operator, or burns it if it is shares [underlying units, rounded down].
    function dust() external view returns (uint256 amount);
}
