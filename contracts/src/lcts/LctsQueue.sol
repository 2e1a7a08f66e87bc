// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {Bounds} from "../factory/Bounds.sol";
import {CloneArguments} from "./CloneArguments.sol";
import {ILctsQueue} from "./interfaces/ILctsQueue.sol";
import {IUnitShare} from "./interfaces/IUnitShare.sol";

/// @title  LctsQueue
/// @dev    The published formulae, kept exact in whole numbers. A generation has a total underlying
///         U and a total of queue shares S.
///           - S counts in a scale. When a unit has more than 2**119 shares, all shares are divided
///             by 2**64 and the next epoch begins. A user's shares are divided when they are next
///             used.
///           - Rewards for a share are kept by epoch. Nothing is left of shares after four
///             divisions, so at most four epochs count, and a new generation skips four numbers.
///           - U counts 2**-64ths of a unit. What an exit does not pay out of its claim is dust.
///           - Every rounding favours the queue, so no payout is more than the exact one.
///         Why that is right, and nothing overflows: contracts/docs/queue-arithmetic.md.
contract LctsQueue is ILctsQueue, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;

    /**********************************************************************************************/
    /*** Constants                                                                              ***/
    /**********************************************************************************************/

    /// @dev Most underlying that a generation can count [underlying units].
    uint256 private constant MAX_UNDERLYING = type(uint96).max;

    /// @dev Binary digits after the point in which underlying is counted.
    uint8 private constant UNIT_BITS = 64;

    /// @dev Shares for each unit of underlying when a generation begins, as a power of two. An
    ///      epoch ends when a unit has 2**64 times as many.
    uint8 private constant SHARE_BITS = 55;

    /// @dev What an epoch divides shares by, as a power of two.
    uint8 private constant EPOCH_BITS = 64;

    uint256 private constant EPOCH_DIVISOR = 2 ** EPOCH_BITS;

    /// @dev Divisions after which shares of 216 bits are 0.
    uint40 private constant EPOCHS = 4;

    /// @dev Binary digits after the point in which the rewards for a share are counted.
    uint8 private constant REWARD_BITS = 224;

    uint256 private constant REWARD_ONE = 2 ** REWARD_BITS;

    /// @dev Place in the module's order of parameters.
    uint256 private constant LOCK_LIMIT = 4;

    /// @dev Binary digits after the point in which a user's rewards of several epochs are summed.
    uint8 private constant SUM_BITS = 64;

    /**********************************************************************************************/
    /*** State                                                                                  ***/
    /**********************************************************************************************/

    /// @dev The queue as a whole.
    /// @param totalShares S, in the scale of `epoch`.
    /// @param epoch       Current epoch, across generations.
    /// @param underlying  U [2**-64 underlying units]. 0 while DORMANT, at least 2**64 otherwise.
    /// @param lockedAt    0 while not LOCKED [Unix seconds].
    /// @param firstEpoch  First epoch of the current or last generation.
    /// @param generation  Number of the current or last generation.
    /// @param dust        What belongs to no user [2**-64 underlying units].
    /// @param lockLimit   Lock limit, once it was changed [seconds].
    /// @param isLimitSet  Whether it was.
    /// @param releaseAt   When the lock may be released, if the limit was changed while it runs
    ///                    [Unix seconds]; 0 otherwise.
    struct Ledger {
        uint216 totalShares;
        uint40 epoch;
        uint160 underlying;
        uint40 lockedAt;
        uint40 firstEpoch;
        uint40 generation;
        uint128 dust;
        uint40 lockLimit;
        bool isLimitSet;
        uint40 releaseAt;
    }

    /// @param shares     In the scale of `epoch`. 0: no position.
    /// @param epoch      Epoch of the last visit.
    /// @param rewardDebt Rewards for a share of that epoch at the last visit [2**-224 reward
    ///                   units].
    struct Stake {
        uint216 shares;
        uint40 epoch;
        uint256 rewardDebt;
    }

    address private immutable _implementation;

    Ledger private _ledger;

    mapping(address user => Stake stake) private _stakes;

    /// @dev What a position earned until it was last entered or left, and `claim` did not pay yet
    ///      [reward units]. All that is owed was received at settlements, so no sum of it
    ///      overflows.
    mapping(address user => uint256 amount) private _owed;

    /// @dev Rewards for a share of an epoch [2**-224 reward units]. Written in the current epoch
    ///      only.
    mapping(uint256 epoch => uint256 rewards) private _rewardPerShare;

    /**********************************************************************************************/
    /*** Construction                                                                           ***/
    /**********************************************************************************************/

    constructor() {
        _implementation = address(this);
    }

    /**********************************************************************************************/
    /*** Users                                                                                  ***/
    /**********************************************************************************************/

    /// @inheritdoc ILctsQueue
    function enter(uint256 amount) external nonReentrant {
        CloneArguments.Queue memory arguments = _arguments();
        Ledger memory ledger = _ledger;

        require(amount != 0, ZeroAmount());
        require(ledger.lockedAt == 0, QueueIsLocked());

        uint256 total = (ledger.underlying >> UNIT_BITS) + Math.min(amount, MAX_UNDERLYING + 1);
        require(total <= MAX_UNDERLYING, QueueFull(total, MAX_UNDERLYING));

        Stake storage stake = _stakes[msg.sender];
        (uint256 pending, uint256 shares,) = _visit(stake, ledger);

        if (ledger.underlying == 0) _begin(ledger);

        uint256 minted = _join(ledger, amount);
        _ledger.totalShares = ledger.totalShares;
        _ledger.epoch = ledger.epoch;
        _ledger.underlying = ledger.underlying;

        stake.shares = SafeCast.toUint216(shares + minted);
        stake.epoch = ledger.epoch;
        stake.rewardDebt = _rewardPerShare[ledger.epoch];

        _owe(pending);

        emit Entered(msg.sender, ledger.generation, amount, minted);

        _pull(_underlying(arguments), msg.sender, amount);
    }

    /// @inheritdoc ILctsQueue
    function claim() external nonReentrant returns (uint256 reward_) {
        CloneArguments.Queue memory arguments = _arguments();
        Ledger memory ledger = _ledger;
        Stake storage stake = _stakes[msg.sender];

        reward_ = _owed[msg.sender];
        require(reward_ != 0 || stake.shares != 0, NoPosition(msg.sender));

        (uint256 pending, uint256 shares, bool current) = _visit(stake, ledger);

        if (current && ledger.lockedAt != 0) {
            require(reward_ != 0, QueueIsLocked());
        } else {
            reward_ += pending;

            if (shares == 0) {
                delete _stakes[msg.sender];
            } else {
                stake.shares = SafeCast.toUint216(shares);
                stake.epoch = ledger.epoch;
                stake.rewardDebt = _rewardPerShare[ledger.epoch];
            }
        }

        if (reward_ == 0) return 0;

        delete _owed[msg.sender];

        emit Claimed(msg.sender, reward_);

        IERC20(_reward(arguments)).safeTransfer(msg.sender, reward_);
    }

    /// @inheritdoc ILctsQueue
    function exit() external nonReentrant returns (uint256 underlying_) {
        CloneArguments.Queue memory arguments = _arguments();
        Ledger memory ledger = _ledger;
        Stake storage stake = _stakes[msg.sender];

        require(stake.shares != 0, NoPosition(msg.sender));

        (uint256 pending, uint256 shares, bool current) = _visit(stake, ledger);

        require(!current || ledger.lockedAt == 0, QueueIsLocked());

        delete _stakes[msg.sender];

        _owe(pending);

        if (!current) return 0;

        underlying_ = _leave(ledger, shares);
        _ledger = ledger;

        emit Exited(msg.sender, ledger.generation, underlying_);

        if (underlying_ != 0) IERC20(_underlying(arguments)).safeTransfer(msg.sender, underlying_);
    }

    /// @inheritdoc ILctsQueue
    function release() external nonReentrant {
        require(_ledger.lockedAt != 0, QueueNotLocked(state()));

        uint256 at = releasableAt();
        require(block.timestamp >= at, LockHolds(block.timestamp, at));

        _ledger.lockedAt = 0;
        if (_ledger.releaseAt != 0) _ledger.releaseAt = 0;

        emit Released(_ledger.generation, msg.sender);
    }

    /**********************************************************************************************/
    /*** Operator                                                                               ***/
    /**********************************************************************************************/

    /// @inheritdoc ILctsQueue
    function lock() external nonReentrant {
        require(msg.sender == _arguments().operator, NotOperator(msg.sender));

        if (state() != State.ACTIVE) return;

        _ledger.lockedAt = uint40(block.timestamp);

        emit Locked(_ledger.generation);
    }

    /// @inheritdoc ILctsQueue
    function settle(uint256 capacity) external nonReentrant returns (uint256 converted, uint256 rewarded) {
        CloneArguments.Queue memory arguments = _arguments();
        Ledger memory ledger = _ledger;

        require(msg.sender == arguments.operator, NotOperator(msg.sender));
        if (ledger.underlying == 0) return (0, 0);
        require(ledger.lockedAt != 0, QueueNotLocked(State.ACTIVE));

        (converted, rewarded) = _quote(arguments, ledger.underlying, capacity);

        uint256 leftOver = ledger.dust >> UNIT_BITS;
        ledger.dust -= SafeCast.toUint128(leftOver << UNIT_BITS);
        ledger.lockedAt = 0;
        ledger.releaseAt = 0;

        emit Settled(ledger.generation, converted, rewarded, leftOver);

        if (converted != 0) _convert(ledger, converted, rewarded);

        _ledger = ledger;

        if (arguments.isSubscribe) {
            if (converted + leftOver != 0) {
                IERC20(arguments.asset).safeTransfer(arguments.operator, converted + leftOver);
            }
            if (rewarded != 0) IUnitShare(arguments.share).mint(rewarded);
        } else {
            if (rewarded != 0) _pull(arguments.asset, arguments.operator, rewarded);
            if (converted + leftOver != 0) IUnitShare(arguments.share).burn(converted + leftOver);
        }
    }

    /// @inheritdoc ILctsQueue
    function setLockLimit(uint256 limit) external nonReentrant {
        CloneArguments.Queue memory arguments = _arguments();
        require(msg.sender == arguments.operator, NotOperator(msg.sender));
        Bounds.check(IUnitShare(arguments.share).unitBounds()[LOCK_LIMIT], limit);

        emit LockLimitSet(_lockLimit(arguments), limit);

        uint256 since = _ledger.lockedAt;
        if (since != 0) {
            uint256 at = Math.min(releasableAt(), since + limit);
            _ledger.releaseAt = SafeCast.toUint40(Math.min(at, type(uint40).max));
        }
        _ledger.lockLimit = SafeCast.toUint40(limit);
        _ledger.isLimitSet = true;
    }

    /**********************************************************************************************/
    /*** Views                                                                                  ***/
    /**********************************************************************************************/

    /// @inheritdoc ILctsQueue
    function previewSettle(uint256 capacity) external view returns (uint256 converted, uint256 rewarded) {
        return _quote(_arguments(), _ledger.underlying, capacity);
    }

    /// @inheritdoc ILctsQueue
    function terms() external view returns (Terms memory) {
        CloneArguments.Queue memory arguments = _arguments();

        return Terms({
            operator: arguments.operator,
            asset: arguments.asset,
            share: arguments.share,
            lockLimit: _lockLimit(arguments),
            isSubscribe: arguments.isSubscribe
        });
    }

    /// @inheritdoc ILctsQueue
    function operator() external view returns (address) {
        return _arguments().operator;
    }

    /// @inheritdoc ILctsQueue
    function underlying() external view returns (address) {
        return _underlying(_arguments());
    }

    /// @inheritdoc ILctsQueue
    function reward() external view returns (address) {
        return _reward(_arguments());
    }

    /// @inheritdoc ILctsQueue
    function asset() external view returns (address) {
        return _arguments().asset;
    }

    /// @inheritdoc ILctsQueue
    function share() external view returns (address) {
        return _arguments().share;
    }

    /// @inheritdoc ILctsQueue
    function isSubscribe() external view returns (bool) {
        return _arguments().isSubscribe;
    }

    /// @inheritdoc ILctsQueue
    function lockLimit() external view returns (uint256) {
        return _lockLimit(_arguments());
    }

    /// @inheritdoc ILctsQueue
    function state() public view returns (State) {
        if (_ledger.underlying == 0) return State.DORMANT;
        return _ledger.lockedAt == 0 ? State.ACTIVE : State.LOCKED;
    }

    /// @inheritdoc ILctsQueue
    function lockedAt() external view returns (uint256) {
        return _ledger.lockedAt;
    }

    /// @inheritdoc ILctsQueue
    function releasableAt() public view returns (uint256) {
        uint256 since = _ledger.lockedAt;
        if (since == 0) return 0;

        return _ledger.releaseAt == 0 ? since + _lockLimit(_arguments()) : _ledger.releaseAt;
    }

    /// @inheritdoc ILctsQueue
    function generation() external view returns (uint256) {
        return _ledger.generation;
    }

    /// @inheritdoc ILctsQueue
    function epoch() external view returns (uint256) {
        return _ledger.epoch;
    }

    /// @inheritdoc ILctsQueue
    function totalUnderlying() external view returns (uint256) {
        return _ledger.underlying >> UNIT_BITS;
    }

    /// @inheritdoc ILctsQueue
    function totalShares() external view returns (uint256) {
        return _ledger.totalShares;
    }

    /// @inheritdoc ILctsQueue
    function rewardPerToken() external view returns (uint256) {
        uint256 first = _ledger.firstEpoch;
        uint256 sum;
        for (uint256 i; i < EPOCHS; ++i) {
            sum += _rewardPerShare[first + i] >> (i * EPOCH_BITS);
        }
        return Math.mulShr(sum, 1e18, REWARD_BITS - SHARE_BITS);
    }

    /// @inheritdoc ILctsQueue
    function positionOf(address user) external view returns (Position memory position) {
        Stake memory stake = _stakes[user];
        return Position({shares: stake.shares, epoch: stake.epoch, current: _isCurrent(stake, _ledger)});
    }

    /// @inheritdoc ILctsQueue
    function claimable(address user) external view returns (uint256 amount) {
        (amount,,) = _visit(_stakes[user], _ledger);
        amount += _owed[user];
    }

    /// @inheritdoc ILctsQueue
    function owed(address user) external view returns (uint256 amount) {
        return _owed[user];
    }

    /// @inheritdoc ILctsQueue
    function underlyingOf(address user) external view returns (uint256 amount) {
        Ledger memory ledger = _ledger;
        (, uint256 shares,) = _visit(_stakes[user], ledger);

        return shares == 0 ? 0 : Math.mulDiv(shares, ledger.underlying, ledger.totalShares) >> UNIT_BITS;
    }

    /// @inheritdoc ILctsQueue
    function dust() external view returns (uint256 amount) {
        return _ledger.dust >> UNIT_BITS;
    }

    /**********************************************************************************************/
    /*** Internal functions: the ledger                                                         ***/
    /**********************************************************************************************/

    /// @dev Begins a generation, far enough from the last that its shares count for nothing here.
    function _begin(Ledger memory ledger) private {
        ledger.epoch += EPOCHS;
        ledger.firstEpoch = ledger.epoch;
        ledger.generation += 1;

        _ledger.firstEpoch = ledger.firstEpoch;
        _ledger.generation = ledger.generation;
    }

    /// @dev Adds `amount` [underlying units] to the generation. The user's shares are rounded down,
    ///      the total's up.
    function _join(Ledger memory ledger, uint256 amount) private pure returns (uint256 minted) {
        uint256 total;

        if (ledger.totalShares == 0) {
            minted = total = amount << SHARE_BITS;
        } else {
            (minted, total) = _proportion(amount << UNIT_BITS, ledger.totalShares, ledger.underlying);
        }

        ledger.totalShares = SafeCast.toUint216(ledger.totalShares + total);
        ledger.underlying += SafeCast.toUint160(amount << UNIT_BITS);
    }

    /// @dev Takes a user's shares out of the generation. The user is paid their worth, rounded down
    ///      to units. The total loses it rounded up to 2**-64 units. The difference becomes dust.
    function _leave(Ledger memory ledger, uint256 shares) private returns (uint256 paid) {
        (uint256 down, uint256 up) = _proportion(shares, ledger.underlying, ledger.totalShares);

        paid = down >> UNIT_BITS;
        ledger.totalShares -= SafeCast.toUint216(shares);
        ledger.underlying -= SafeCast.toUint160(up);
        ledger.dust += SafeCast.toUint128(up - (paid << UNIT_BITS));

        _endIfDrained(ledger);
    }

    /// @dev Books a settlement, and divides the shares if there are too many of them for what is
    ///      left.
    function _convert(Ledger memory ledger, uint256 converted, uint256 rewarded) private {
        _rewardPerShare[ledger.epoch] += Math.mulDiv(rewarded, REWARD_ONE, ledger.totalShares);
        ledger.underlying -= SafeCast.toUint160(converted << UNIT_BITS);

        _endIfDrained(ledger);

        uint256 most = uint256(ledger.underlying) << (SHARE_BITS + EPOCH_BITS - UNIT_BITS);
        while (ledger.totalShares > most) {
            ledger.totalShares = SafeCast.toUint216(Math.ceilDiv(ledger.totalShares, EPOCH_DIVISOR));
            ledger.epoch += 1;
        }
    }

    /// @dev Finalizes the generation when less than one unit waits. What is left is dust.
    function _endIfDrained(Ledger memory ledger) private {
        if (ledger.underlying >> UNIT_BITS != 0) return;

        ledger.dust += SafeCast.toUint128(ledger.underlying);
        ledger.underlying = 0;
        ledger.totalShares = 0;

        emit Finalized(ledger.generation);
    }

    /// @dev Keeps a pending reward for its user, whose position is about to earn from a new start.
    function _owe(uint256 pending) private {
        if (pending == 0) return;

        _owed[msg.sender] += pending;

        emit Earned(msg.sender, pending);
    }

    /// @dev What a position has become since it was last written: its pending reward [reward
    ///      units], its shares in the scale of the current epoch (0 if its generation is
    ///      finalized), and whether its generation is the current one.
    function _visit(Stake memory stake, Ledger memory ledger)
        private
        view
        returns (uint256 pending, uint256 shares, bool current)
    {
        shares = stake.shares;
        if (shares == 0) return (0, 0, false);

        uint256 visited = stake.epoch;
        pending = _earned(shares, _rewardPerShare[visited] - stake.rewardDebt);

        while (visited < ledger.epoch) {
            shares >>= EPOCH_BITS;
            if (shares == 0) break;
            pending += _earned(shares, _rewardPerShare[++visited]);
        }

        pending >>= SUM_BITS;
        current = _isCurrent(stake, ledger);
        if (!current) shares = 0;
    }

    function _isCurrent(Stake memory stake, Ledger memory ledger) private pure returns (bool) {
        return stake.shares != 0 && ledger.underlying != 0 && stake.epoch >= ledger.firstEpoch;
    }

    /// @dev In 2**-64 reward units, rounded down.
    function _earned(uint256 shares, uint256 rewards) private pure returns (uint256) {
        return Math.mulShr(shares, rewards, REWARD_BITS - SUM_BITS);
    }

    /// @dev x * y / z, rounded down and up.
    function _proportion(uint256 x, uint256 y, uint256 z) private pure returns (uint256 down, uint256 up) {
        down = Math.mulDiv(x, y, z);
        up = mulmod(x, y, z) == 0 ? down : down + 1;
    }

    function _quote(CloneArguments.Queue memory arguments, uint256 waiting, uint256 capacity)
        private
        view
        returns (uint256 converted, uint256 rewarded)
    {
        converted = Math.min(capacity, waiting >> UNIT_BITS);
        if (converted == 0) return (0, 0);

        rewarded = arguments.isSubscribe
            ? IUnitShare(arguments.share).toShares(converted)
            : IUnitShare(arguments.share).toAssets(converted);
    }

    /**********************************************************************************************/
    /*** Internal functions: tokens                                                             ***/
    /**********************************************************************************************/

    /// @dev Takes exactly `amount` of `token`, and measures it: a transfer fee would leave others
    ///      short.
    function _pull(address token, address from, uint256 amount) private {
        uint256 before = IERC20(token).balanceOf(address(this));
        IERC20(token).safeTransferFrom(from, address(this), amount);
        uint256 received = IERC20(token).balanceOf(address(this)) - before;

        require(received == amount, UnexpectedAmount(token, amount, received));
    }

    function _underlying(CloneArguments.Queue memory arguments) private pure returns (address) {
        return arguments.isSubscribe ? arguments.asset : arguments.share;
    }

    function _reward(CloneArguments.Queue memory arguments) private pure returns (address) {
        return arguments.isSubscribe ? arguments.share : arguments.asset;
    }

    function _lockLimit(CloneArguments.Queue memory arguments) private view returns (uint256) {
        return _ledger.isLimitSet ? _ledger.lockLimit : arguments.lockLimit;
    }

    function _arguments() private view returns (CloneArguments.Queue memory) {
        require(address(this) != _implementation, NotAClone());
        return CloneArguments.queueOf(address(this));
    }
}
