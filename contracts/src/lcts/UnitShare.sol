// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {IERC20Metadata} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Metadata.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {Bounds} from "../factory/Bounds.sol";
import {ITemplateRegistry} from "../factory/interfaces/ITemplateRegistry.sol";
import {CloneArguments} from "./CloneArguments.sol";
import {ILctsQueue} from "./interfaces/ILctsQueue.sol";
import {IUnitShare} from "./interfaces/IUnitShare.sol";

/// @title UnitShare
contract UnitShare is IUnitShare, ERC20 {
    /**********************************************************************************************/
    /*** State                                                                                  ***/
    /**********************************************************************************************/

    /// @dev A capacity that was changed. It is looked at by every mint, so it has a slot of its own.
    struct Capacity {
        uint128 assets;
        bool isSet;
    }

    /// @dev A growth bound that was changed.
    /// @param bps         The bound in force.
    /// @param since       When it came into force [Unix seconds]. 0: it was never changed.
    /// @param accrued     Growth that the rate was allowed until then, if it was set before [bps
    ///                    seconds].
    /// @param fullAccrued The same of the rate before the haircut that is open.
    struct Growth {
        uint32 bps;
        uint40 since;
        uint72 accrued;
        uint72 fullAccrued;
    }

    /// @dev Places in the module's order of parameters.
    uint256 private constant CAPACITY = 1;
    uint256 private constant MAX_ANNUAL_GROWTH = 2;

    uint256 private constant ONE_SHARE = 1e18;

    uint256 private constant BPS = 10_000;

    uint256 private constant BPS_YEAR = BPS * 365 days;

    /// @inheritdoc IUnitShare
    uint256 public constant RESTORE_TIME = 7 days;

    address private immutable _implementation;

    /// @inheritdoc IUnitShare
    address public subscribeQueue;

    uint96 private _exchangeRate;

    /// @inheritdoc IUnitShare
    address public redeemQueue;

    uint40 private _exchangeRateSetAt;

    /// @dev When the last decrease was made [Unix seconds]. 0: none is remembered.
    uint40 private _cutAt;

    /// @dev The rate before the haircut, and when it was set. They are read only while a haircut is
    ///      open; an earlier one may have left values here.
    uint96 private _fullRate;

    uint40 private _fullRateSetAt;

    /// @dev Both are empty until they are changed: then the arguments count.
    Capacity private _capacity;

    Growth private _growth;

    /**********************************************************************************************/
    /*** Construction                                                                           ***/
    /**********************************************************************************************/

    /// @dev Deploys the implementation. Nobody uses its own name and symbol.
    constructor() ERC20("", "") {
        _implementation = address(this);
    }

    /// @inheritdoc IUnitShare
    function initialize(address subscribeQueue_, address redeemQueue_) external {
        CloneArguments.Share memory arguments = _arguments();
        require(msg.sender == arguments.deployer, NotDeployer(msg.sender));
        require(_exchangeRate == 0, AlreadyInitialized());

        subscribeQueue = subscribeQueue_;
        _exchangeRate = SafeCast.toUint96(10 ** arguments.assetDecimals);
        redeemQueue = redeemQueue_;
        _exchangeRateSetAt = uint40(block.timestamp);

        emit Initialized(subscribeQueue_, redeemQueue_);
    }

    /**********************************************************************************************/
    /*** Operator                                                                               ***/
    /**********************************************************************************************/

    /// @inheritdoc IUnitShare
    function setExchangeRate(uint256 rate) external {
        CloneArguments.Share memory arguments = _requireSettable(rate);

        uint256 minimum = _minExchangeRate(arguments.maxHaircut);
        require(rate >= minimum, HaircutTooLarge(rate, minimum));
        uint256 maximum = _maxExchangeRate(arguments);
        require(rate <= maximum, ExchangeRateTooHigh(rate, maximum));

        _setExchangeRate(rate);
    }

    /// @inheritdoc IUnitShare
    function overrideExchangeRate(uint256 rate) external {
        CloneArguments.Share memory arguments = _requireSettable(rate);

        uint256 maximum = _restorableRate(arguments);
        require(rate <= maximum, ExchangeRateTooHigh(rate, maximum));

        _setExchangeRate(rate);
    }

    /// @inheritdoc IUnitShare
    function setCapacity(uint256 assets) external {
        CloneArguments.Share memory arguments = _requireOperator();
        Bounds.check(_bounds(arguments)[CAPACITY], assets);

        emit CapacitySet(_capacityInForce(arguments), assets);

        _capacity = Capacity({assets: SafeCast.toUint128(assets), isSet: true});
    }

    /// @inheritdoc IUnitShare
    function setMaxAnnualGrowth(uint256 bps) external {
        CloneArguments.Share memory arguments = _requireOperator();
        Bounds.check(_bounds(arguments)[MAX_ANNUAL_GROWTH], bps);

        emit MaxAnnualGrowthSet(_growthInForce(arguments), bps);

        // Below 2**32 bps for less than 2**40 seconds.
        _growth = Growth({
            bps: SafeCast.toUint32(bps),
            since: uint40(block.timestamp),
            accrued: SafeCast.toUint72(_accrued(arguments, _exchangeRateSetAt, _growth.accrued)),
            fullAccrued: SafeCast.toUint72(_isCut() ? _accrued(arguments, _fullRateSetAt, _growth.fullAccrued) : 0)
        });
    }

    /**********************************************************************************************/
    /*** Queues                                                                                 ***/
    /**********************************************************************************************/

    /// @inheritdoc IUnitShare
    function mint(uint256 shares) external {
        require(msg.sender == subscribeQueue, NotSubscribeQueue(msg.sender));

        _mint(msg.sender, shares);

        uint256 value = toAssets(totalSupply());
        uint256 limit = _capacityInForce(_arguments());
        require(value <= limit, CapacityExceeded(value, limit));
    }

    /// @inheritdoc IUnitShare
    function burn(uint256 shares) external {
        require(msg.sender == redeemQueue, NotRedeemQueue(msg.sender));

        _burn(msg.sender, shares);
    }

    /**********************************************************************************************/
    /*** Views                                                                                  ***/
    /**********************************************************************************************/

    /// @inheritdoc IUnitShare
    function exchangeRate() external view returns (uint256 rate) {
        return _exchangeRate;
    }

    /// @inheritdoc IUnitShare
    function minExchangeRate() external view returns (uint256 rate) {
        return _minExchangeRate(_arguments().maxHaircut);
    }

    /// @inheritdoc IUnitShare
    function maxExchangeRate() external view returns (uint256 rate) {
        return _maxExchangeRate(_arguments());
    }

    /// @inheritdoc IUnitShare
    function restorableRate() external view returns (uint256 rate) {
        return _restorableRate(_arguments());
    }

    /// @inheritdoc IUnitShare
    function restorableUntil() external view returns (uint256 timestamp) {
        return _isCut() ? _cutAt + RESTORE_TIME : 0;
    }

    /// @inheritdoc IUnitShare
    function exchangeRateSetAt() external view returns (uint256 timestamp) {
        return _exchangeRateSetAt;
    }

    /// @inheritdoc IUnitShare
    function toShares(uint256 assets) external view returns (uint256 shares) {
        return Math.mulDiv(assets, ONE_SHARE, _exchangeRate);
    }

    /// @inheritdoc IUnitShare
    function toAssets(uint256 shares) public view returns (uint256 assets) {
        return Math.mulDiv(shares, _exchangeRate, ONE_SHARE);
    }

    /// @inheritdoc IUnitShare
    function asset() external view returns (address) {
        return _arguments().asset;
    }

    /// @inheritdoc IUnitShare
    function operator() external view returns (address) {
        return _arguments().operator;
    }

    /// @inheritdoc IUnitShare
    function deployer() external view returns (address) {
        return _arguments().deployer;
    }

    /// @inheritdoc IUnitShare
    function capacity() external view returns (uint256 assets) {
        return _capacityInForce(_arguments());
    }

    /// @inheritdoc IUnitShare
    function maxAnnualGrowth() external view returns (uint256 bps) {
        return _growthInForce(_arguments());
    }

    /// @inheritdoc IUnitShare
    function maxHaircut() external view returns (uint256 bps) {
        return _arguments().maxHaircut;
    }

    /// @inheritdoc IUnitShare
    function unitBounds() external view returns (ITemplateRegistry.Bound[] memory bounds) {
        return _bounds(_arguments());
    }

    /// @inheritdoc IERC20Metadata
    function name() public view override(ERC20, IERC20Metadata) returns (string memory) {
        return CloneArguments.nameOf(_clone());
    }

    /// @inheritdoc IERC20Metadata
    function symbol() public view override(ERC20, IERC20Metadata) returns (string memory) {
        return CloneArguments.symbolOf(_clone());
    }

    /**********************************************************************************************/
    /*** Internal functions                                                                     ***/
    /**********************************************************************************************/

    /// @dev Both ways of setting the rate demand this.
    function _requireSettable(uint256 rate) private view returns (CloneArguments.Share memory arguments) {
        arguments = _requireOperator();
        _requireNotActive(subscribeQueue);
        _requireNotActive(redeemQueue);
        require(rate != 0, ZeroExchangeRate());
    }

    function _requireOperator() private view returns (CloneArguments.Share memory arguments) {
        arguments = _arguments();
        require(msg.sender == arguments.operator, NotOperator(msg.sender));
    }

    /// @dev A decrease opens a haircut, or goes on with the one that is open. A rate that is back
    ///      to what it was ends it. While one is open, the rate is below the remembered one.
    function _setExchangeRate(uint256 rate) private {
        uint96 old = _exchangeRate;
        bool cut = _isCut();

        if (rate < old) {
            if (!cut) {
                (_fullRate, _fullRateSetAt) = (old, _exchangeRateSetAt);
                if (_growth.since > _exchangeRateSetAt) _growth.fullAccrued = _growth.accrued;
            }
            _cutAt = uint40(block.timestamp);
        } else if (cut && rate >= _fullRate) {
            _cutAt = 0;
        }
        _exchangeRate = SafeCast.toUint96(rate);
        _exchangeRateSetAt = uint40(block.timestamp);

        emit ExchangeRateSet(old, rate);
    }

    /// @dev Whether a haircut is open.
    function _isCut() private view returns (bool) {
        return _cutAt != 0 && block.timestamp <= _cutAt + RESTORE_TIME;
    }

    function _requireNotActive(address queue) private view {
        require(ILctsQueue(queue).state() != ILctsQueue.State.ACTIVE, QueueActive(queue));
    }

    /// @dev All decreases of a haircut are bounded together. The amount of the haircut rounds down,
    ///      so the minimum rounds up.
    function _minExchangeRate(uint256 haircut) private view returns (uint256) {
        uint256 rate = _exchangeRate;
        uint256 full = _isCut() ? _fullRate : rate;
        uint256 minimum = full - Math.mulDiv(full, haircut, BPS);

        // Governance may have gone below the bound: then the rate may stay or grow, but not fall.
        return Math.max(1, Math.min(rate, minimum));
    }

    function _maxExchangeRate(CloneArguments.Share memory arguments) private view returns (uint256) {
        return _grown(_exchangeRate, _accrued(arguments, _exchangeRateSetAt, _growth.accrued));
    }

    /// @dev While a haircut is open, the full rate is above the present one and was set earlier, so
    ///      this is never below `_maxExchangeRate`.
    function _restorableRate(CloneArguments.Share memory arguments) private view returns (uint256) {
        return _isCut()
            ? _grown(_fullRate, _accrued(arguments, _fullRateSetAt, _growth.fullAccrued))
            : _maxExchangeRate(arguments);
    }

    /// @dev Growth by so many bps for so many seconds each [bps seconds].
    function _grown(uint256 rate, uint256 accrued) private pure returns (uint256) {
        return rate + Math.mulDiv(rate, accrued, BPS_YEAR);
    }

    /// @dev Growth that was allowed since a rate was set, each bound for the time in which it was in
    ///      force [bps seconds]. `before` is that until the last change of the bound, and counts
    ///      only if the rate was set earlier.
    function _accrued(CloneArguments.Share memory arguments, uint256 setAt, uint256 before)
        private
        view
        returns (uint256)
    {
        uint256 changedAt = _growth.since;
        uint256 growth = _growthInForce(arguments);

        return setAt < changedAt ? before + growth * (block.timestamp - changedAt) : growth * (block.timestamp - setAt);
    }

    function _growthInForce(CloneArguments.Share memory arguments) private view returns (uint256) {
        return _growth.since == 0 ? arguments.maxAnnualGrowth : _growth.bps;
    }

    function _capacityInForce(CloneArguments.Share memory arguments) private view returns (uint256) {
        return _capacity.isSet ? _capacity.assets : arguments.capacity;
    }

    function _bounds(CloneArguments.Share memory arguments) private view returns (ITemplateRegistry.Bound[] memory) {
        return ITemplateRegistry(arguments.registry).unitBounds(arguments.template);
    }

    function _arguments() private view returns (CloneArguments.Share memory) {
        return CloneArguments.shareOf(_clone());
    }

    /// @dev The implementation has no arguments behind its code. Reading them there would give
    ///      noise.
    function _clone() private view returns (address) {
        require(address(this) != _implementation, NotAClone());
        return address(this);
    }
}
