// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {IERC20Metadata} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Metadata.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {CloneArguments} from "./CloneArguments.sol";
import {ILctsQueue} from "./interfaces/ILctsQueue.sol";
import {IUnitShare} from "./interfaces/IUnitShare.sol";

/// @title UnitShare
contract UnitShare is IUnitShare, ERC20 {
    /**********************************************************************************************/
    /*** State                                                                                  ***/
    /**********************************************************************************************/

    uint256 private constant ONE_SHARE = 1e18;

    uint256 private constant BPS_YEAR = 10_000 * 365 days;

    address private immutable _implementation;

    /// @inheritdoc IUnitShare
    address public subscribeQueue;

    uint96 private _exchangeRate;

    /// @inheritdoc IUnitShare
    address public redeemQueue;

    uint40 private _exchangeRateSetAt;

    /**********************************************************************************************/
    /*** Construction                                                                           ***/
    /**********************************************************************************************/

    /// @dev Deploys the implementation; its own name and symbol are of no use.
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
        CloneArguments.Share memory arguments = _arguments();
        require(msg.sender == arguments.operator, NotOperator(msg.sender));
        _requireNotActive(subscribeQueue);
        _requireNotActive(redeemQueue);
        require(rate != 0, ZeroExchangeRate());

        uint256 maximum = _maxExchangeRate(arguments.maxAnnualGrowth);
        require(rate <= maximum, ExchangeRateTooHigh(rate, maximum));

        emit ExchangeRateSet(_exchangeRate, rate);

        _exchangeRate = SafeCast.toUint96(rate);
        _exchangeRateSetAt = uint40(block.timestamp);
    }

    /**********************************************************************************************/
    /*** Queues                                                                                 ***/
    /**********************************************************************************************/

    /// @inheritdoc IUnitShare
    function mint(uint256 shares) external {
        require(msg.sender == subscribeQueue, NotSubscribeQueue(msg.sender));

        _mint(msg.sender, shares);

        uint256 value = toAssets(totalSupply());
        uint256 limit = _arguments().capacity;
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
    function maxExchangeRate() external view returns (uint256 rate) {
        return _maxExchangeRate(_arguments().maxAnnualGrowth);
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
        return _arguments().capacity;
    }

    /// @inheritdoc IUnitShare
    function maxAnnualGrowth() external view returns (uint256 bps) {
        return _arguments().maxAnnualGrowth;
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

    function _requireNotActive(address queue) private view {
        require(ILctsQueue(queue).state() != ILctsQueue.State.ACTIVE, QueueActive(queue));
    }

    function _maxExchangeRate(uint256 growth) private view returns (uint256) {
        uint256 rate = _exchangeRate;
        return rate + Math.mulDiv(rate, growth * (block.timestamp - _exchangeRateSetAt), BPS_YEAR);
    }

    function _arguments() private view returns (CloneArguments.Share memory) {
        return CloneArguments.shareOf(_clone());
    }

    /// @dev The implementation's code ends in no arguments: what would be read there means nothing.
    function _clone() private view returns (address) {
        require(address(this) != _implementation, NotAClone());
        return address(this);
    }
}
