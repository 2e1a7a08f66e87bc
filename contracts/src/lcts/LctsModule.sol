// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {IERC20Metadata} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Metadata.sol";
import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";

import {IClassModule} from "../factory/interfaces/IClassModule.sol";
import {ITemplateRegistry} from "../factory/interfaces/ITemplateRegistry.sol";
import {CloneArguments} from "./CloneArguments.sol";
import {LctsLimits} from "./LctsLimits.sol";
import {ILctsModule} from "./interfaces/ILctsModule.sol";
import {IUnitShare} from "./interfaces/IUnitShare.sol";

/// @title LctsModule
contract LctsModule is ILctsModule {
    /**********************************************************************************************/
    /*** Constants                                                                              ***/
    /**********************************************************************************************/

    bytes32 private constant QUEUE_CODE = "LCTS_QUEUE";
    bytes32 private constant SHARE_CODE = "UNIT_SHARE";

    bytes32 private constant ASSET_DECIMALS = "assetDecimals";
    bytes32 private constant CAPACITY = "capacity";
    bytes32 private constant MAX_ANNUAL_GROWTH = "maxAnnualGrowth";
    bytes32 private constant MAX_HAIRCUT = "maxHaircut";
    bytes32 private constant LOCK_LIMIT = "lockLimit";

    /// @dev Fewest decimals of an asset. With fewer, one unit would be worth so much that rounding
    ///      matters.
    uint256 private constant MIN_DECIMALS = 6;

    /// @dev Most decimals of an asset. With more, an exchange rate would begin close to the largest
    ///      that a share can store.
    uint256 private constant MAX_DECIMALS = 18;

    /// @dev A haircut of everything [bps]. The share itself never lets its rate be 0.
    uint256 private constant ALL = 10_000;

    uint256 private constant MAX_NAME = 64;
    uint256 private constant MAX_SYMBOL = 32;

    /// @dev What a Unit is made from: its data and parameters, decoded and checked, and where its
    ///      clones point to.
    struct Unit {
        bytes32 salt;
        address shareCode;
        address queueCode;
        CloneArguments.Share share;
        uint40 lockLimit;
        string name;
        string symbol;
    }

    /**********************************************************************************************/
    /*** Description                                                                            ***/
    /**********************************************************************************************/

    /// @inheritdoc IClassModule
    function kind() external pure returns (bytes32) {
        return "LCTS";
    }

    /// @inheritdoc IClassModule
    function classParameters() external pure returns (bytes32[] memory names) {}

    /// @inheritdoc IClassModule
    function unitParameters() external pure returns (bytes32[] memory names) {
        names = new bytes32[](5);
        names[0] = ASSET_DECIMALS;
        names[1] = CAPACITY;
        names[2] = MAX_ANNUAL_GROWTH;
        names[3] = MAX_HAIRCUT;
        names[4] = LOCK_LIMIT;
    }

    /**********************************************************************************************/
    /*** Deployment                                                                             ***/
    /**********************************************************************************************/

    /// @inheritdoc IClassModule
    function deployClass(Context calldata, uint256[] calldata values, bytes calldata data)
        external
        pure
        returns (address[] memory blocks)
    {
        return _noBlocks(values, data);
    }

    /// @inheritdoc IClassModule
    function predictClass(address, Context calldata, uint256[] calldata values, bytes calldata data)
        external
        pure
        returns (address[] memory blocks)
    {
        return _noBlocks(values, data);
    }

    /// @inheritdoc IClassModule
    function controllerCalls(Context calldata, address[] calldata, uint256[] calldata, bytes calldata)
        external
        pure
        returns (bytes[] memory calls)
    {}

    /// @inheritdoc IClassModule
    function deployUnit(Context calldata context, bytes32 unit, uint256[] calldata values, bytes calldata data)
        external
        returns (address[] memory contracts)
    {
        Unit memory u = _unit(msg.sender, context, unit, values, data);

        contracts = new address[](3);
        contracts[0] = Clones.cloneDeterministicWithImmutableArgs(u.shareCode, _shareArguments(u), u.salt);
        contracts[1] = _cloneQueue(u, contracts[0], true);
        contracts[2] = _cloneQueue(u, contracts[0], false);

        IUnitShare(contracts[0]).initialize(contracts[1], contracts[2]);
    }

    /// @inheritdoc IClassModule
    function predictUnit(
        address factory,
        Context calldata context,
        bytes32 unit,
        uint256[] calldata values,
        bytes calldata data
    ) external view returns (address[] memory contracts) {
        Unit memory u = _unit(factory, context, unit, values, data);

        contracts = new address[](3);
        contracts[0] = Clones.predictDeterministicAddressWithImmutableArgs(u.shareCode, _shareArguments(u), u.salt);
        contracts[1] = _predictQueue(u, contracts[0], true);
        contracts[2] = _predictQueue(u, contracts[0], false);
    }

    /**********************************************************************************************/
    /*** Rate limits                                                                            ***/
    /**********************************************************************************************/

    /// @inheritdoc IClassModule
    function classLimitKey(bytes32 route, address, Context calldata, address[] calldata, bytes calldata)
        external
        pure
        returns (bytes32, bool)
    {
        revert RouteUnknown(route);
    }

    /// @inheritdoc IClassModule
    function unitLimitKey(
        bytes32 route,
        address subject,
        Context calldata,
        address[] calldata contracts,
        bytes calldata data
    ) external pure returns (bytes32 key, bool prime) {
        require(subject == address(0), UnexpectedSubject(route, subject));

        (address asset, address manager,,) = abi.decode(data, (address, address, string, string));
        (address share, address subscribeQueue, address redeemQueue) = (contracts[0], contracts[1], contracts[2]);

        if (route == "SETTLE_SUBSCRIBE") return (LctsLimits.settle(asset, subscribeQueue), false);
        if (route == "SETTLE_REDEEM") return (LctsLimits.settle(asset, redeemQueue), false);
        if (route == "TRANSFER") return (LctsLimits.transfer(asset, manager), false);
        if (route == "PRIME_SUBSCRIBE") return (LctsLimits.subscribe(asset, subscribeQueue), true);
        if (route == "PRIME_REDEEM") return (LctsLimits.redeem(share, redeemQueue), true);
        if (route == "PRIME_CLAIM_SUBSCRIBE") return (LctsLimits.claim(subscribeQueue), true);
        if (route == "PRIME_CLAIM_REDEEM") return (LctsLimits.claim(redeemQueue), true);
        revert RouteUnknown(route);
    }

    /**********************************************************************************************/
    /*** Internal functions                                                                     ***/
    /**********************************************************************************************/

    function _noBlocks(uint256[] calldata values, bytes calldata data) private pure returns (address[] memory blocks) {
        require(values.length == 0, ValueCount(0, values.length));
        require(data.length == 0, UnexpectedData());

        blocks = new address[](0);
    }

    /// @dev The share names this contract as its deployer, so nobody else can initialize it. The
    ///      salt commits to the whole request, the manager included, and by the ALMProxy to the
    ///      Class. So whoever approves a predicted address approves what stands there.
    function _unit(
        address factory,
        Context calldata context,
        bytes32 unit,
        uint256[] calldata values,
        bytes calldata data
    ) private view returns (Unit memory u) {
        require(values.length == 5, ValueCount(5, values.length));
        uint256 assetDecimals = values[0];
        require(
            assetDecimals >= MIN_DECIMALS && assetDecimals <= MAX_DECIMALS,
            ValueOutOfRange(ASSET_DECIMALS, assetDecimals, MIN_DECIMALS, MAX_DECIMALS)
        );

        address manager;
        (u.share.asset, manager, u.name, u.symbol) = abi.decode(data, (address, address, string, string));
        require(u.share.asset != address(0) && manager != address(0), ZeroAddress());
        _checkText(u.name, MAX_NAME);
        _checkText(u.symbol, MAX_SYMBOL);

        uint256 decimals = IERC20Metadata(u.share.asset).decimals();
        require(decimals == assetDecimals, DecimalsMismatch(u.share.asset, assetDecimals, decimals));

        u.share.operator = context.almProxy;
        u.share.deployer = address(this);
        u.share.registry = context.registry;
        u.share.template = context.template;
        // Each was checked to fit.
        // forge-lint: disable-start(unsafe-typecast)
        u.share.capacity = uint128(_atMost(CAPACITY, values[1], type(uint128).max));
        u.share.maxAnnualGrowth = uint32(_atMost(MAX_ANNUAL_GROWTH, values[2], type(uint32).max));
        u.share.maxHaircut = uint16(_atMost(MAX_HAIRCUT, values[3], ALL));
        u.share.assetDecimals = uint8(assetDecimals);
        u.lockLimit = uint40(_atMost(LOCK_LIMIT, values[4], type(uint40).max));
        // forge-lint: disable-end(unsafe-typecast)

        ITemplateRegistry registry = ITemplateRegistry(context.registry);
        u.shareCode = registry.singleton(registry.component(context.template, SHARE_CODE));
        u.queueCode = registry.singleton(registry.component(context.template, QUEUE_CODE));
        u.salt = keccak256(abi.encode(factory, context.almProxy, unit, values, data));
    }

    function _atMost(bytes32 name, uint256 value, uint256 max) private pure returns (uint256) {
        require(value <= max, ValueTooLarge(name, value, max));
        return value;
    }

    function _checkText(string memory text, uint256 max) private pure {
        require(bytes(text).length != 0 && bytes(text).length <= max, TextLength(text, max));
    }

    function _shareArguments(Unit memory u) private pure returns (bytes memory) {
        return CloneArguments.encode(u.share, u.name, u.symbol);
    }

    function _queueArguments(Unit memory u, address share, bool isSubscribe) private pure returns (bytes memory) {
        return CloneArguments.encode(
            CloneArguments.Queue({
                operator: u.share.operator,
                asset: u.share.asset,
                share: share,
                lockLimit: u.lockLimit,
                isSubscribe: isSubscribe
            })
        );
    }

    /// @dev One salt serves the three: their arguments differ.
    function _cloneQueue(Unit memory u, address share, bool isSubscribe) private returns (address) {
        return Clones.cloneDeterministicWithImmutableArgs(u.queueCode, _queueArguments(u, share, isSubscribe), u.salt);
    }

    function _predictQueue(Unit memory u, address share, bool isSubscribe) private view returns (address) {
        return Clones.predictDeterministicAddressWithImmutableArgs(
            u.queueCode, _queueArguments(u, share, isSubscribe), u.salt
        );
    }
}
