// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {IERC20Metadata} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Metadata.sol";

import {ITemplateRegistry} from "../../factory/interfaces/ITemplateRegistry.sol";

/// @title  Unit share
/// @notice The claim on a Halo Unit: an ERC-20 of 18 decimals. Its subscribe queue mints it, its
///         redeem queue burns it, and what it is worth is one number, the exchange rate, which the
///         Class's PAU sets at settlement.
///
/// | The rate goes | by the beacon: `setExchangeRate`    | by governance: `overrideExchangeRate` |
/// | up            | as far as `maxAnnualGrowth` allows  | the same, and undoes an open haircut, |
/// |               |                                     | with the growth missed since          |
/// | down          | by `maxHaircut` within RESTORE_TIME | without bound, never to 0             |
///
///         A haircut is open from the first decrease until the rate is back to what it was before,
///         or until RESTORE_TIME has passed since the last decrease. All decreases in that time are
///         one haircut: the bound counts from the rate before the first of them. So however a
///         beacon divides it, a share loses at most `maxHaircut` of its worth within any
///         RESTORE_TIME, unless governance decides otherwise.
///
///         Capacity and growth bound begin as they were deployed. The operator may change them, for
///         an admin of the Class, within the bounds of the Class's template. A growth bound counts
///         for the time in which it is in force: growth that was allowed until a change stays
///         allowed, and no more is. contracts/docs/moving-parameters.md says why that is right.
/// @dev    A clone with immutable arguments. Amounts are in share units (1e18 a share) or asset
///         units (10**decimals an asset); conversions round down.
///         Source: the LCTS specification, laniakea-docs smart-contracts/lcts.md; where that leaves
///         numbers open, ours.
interface IUnitShare is IERC20Metadata {
    /**********************************************************************************************/
    /*** Events                                                                                 ***/
    /**********************************************************************************************/

    /// @notice The queues of the Unit were named, and the exchange rate began at par.
    event Initialized(address indexed subscribeQueue, address indexed redeemQueue);

    /// @param oldRate Exchange rate before [asset units for 1e18 shares].
    /// @param newRate Exchange rate now [asset units for 1e18 shares].
    event ExchangeRateSet(uint256 oldRate, uint256 newRate);

    /// @param oldCapacity Capacity before [asset units].
    /// @param newCapacity Capacity now [asset units].
    event CapacitySet(uint256 oldCapacity, uint256 newCapacity);

    /// @param oldBps Growth bound until now [bps a year].
    /// @param newBps Growth bound from now on [bps a year].
    event MaxAnnualGrowthSet(uint256 oldBps, uint256 newBps);

    /**********************************************************************************************/
    /*** Errors                                                                                 ***/
    /**********************************************************************************************/

    /// @notice The call went to the implementation, which belongs to no Unit.
    error NotAClone();

    /// @notice Only the deployer named in the arguments may initialize.
    error NotDeployer(address caller);

    /// @notice The queues have been named already.
    error AlreadyInitialized();

    /// @notice Only the operator, the Class's ALMProxy, may set anything.
    error NotOperator(address caller);

    /// @notice Only the subscribe queue mints.
    error NotSubscribeQueue(address caller);

    /// @notice Only the redeem queue burns.
    error NotRedeemQueue(address caller);

    /// @notice Minting would take the Unit beyond its capacity.
    /// @param  value    What the supply would be worth [asset units].
    /// @param  capacity What it may be worth [asset units].
    error CapacityExceeded(uint256 value, uint256 capacity);

    /// @notice The exchange rate changes between lock and settlement only, or while nobody waits.
    error QueueActive(address queue);

    /// @notice A share is never worth nothing.
    error ZeroExchangeRate();

    /// @notice Growth beyond the Unit's yield terms.
    /// @param  rate    The rate that was asked for [asset units for 1e18 shares].
    /// @param  maximum The greatest rate allowed now [asset units for 1e18 shares].
    error ExchangeRateTooHigh(uint256 rate, uint256 maximum);

    /// @notice A haircut so large that only governance may make it.
    /// @param  rate    The rate that was asked for [asset units for 1e18 shares].
    /// @param  minimum The smallest rate allowed now [asset units for 1e18 shares].
    error HaircutTooLarge(uint256 rate, uint256 minimum);

    /**********************************************************************************************/
    /*** Deployment                                                                             ***/
    /**********************************************************************************************/

    /// @notice Names the two queues and sets the exchange rate to par. Once, by the deployer named
    ///         in the arguments.
    /// @dev    The queues' addresses follow from this contract's address, so it cannot follow from
    ///         theirs.
    function initialize(address subscribeQueue_, address redeemQueue_) external;

    /**********************************************************************************************/
    /*** Operator                                                                               ***/
    /**********************************************************************************************/

    /// @notice Sets the exchange rate. Operator only, and only while neither queue is ACTIVE. So
    ///         nobody can foresee the next rate, enter or leave at the present one, and be settled
    ///         at the next.
    /// @dev    A decrease (haircut) is immediate, and bounded by `minExchangeRate`. An increase is
    ///         bounded by `maxExchangeRate`. Each call, an unchanged rate included, restarts the
    ///         time over which growth is counted. Reverts with NotOperator, QueueActive,
    ///         ZeroExchangeRate, HaircutTooLarge, ExchangeRateTooHigh.
    /// @param  rate New rate [asset units for 1e18 shares].
    function setExchangeRate(uint256 rate) external;

    /// @notice Sets the exchange rate beyond what a beacon may: any decrease, and back up to
    ///         `restorableRate`. Operator only, and only while neither queue is ACTIVE, as
    ///         `setExchangeRate`. The operator is the Class's ALMProxy, which calls this for an
    ///         admin of its AccessControls and for nobody else.
    /// @dev    A decrease by this is a haircut, too: it opens one or goes on with it, so it can be
    ///         taken back. Reverts with NotOperator, QueueActive, ZeroExchangeRate,
    ///         ExchangeRateTooHigh.
    /// @param  rate New rate [asset units for 1e18 shares].
    function overrideExchangeRate(uint256 rate) external;

    /// @notice Changes the capacity, for an admin of the Class's AccessControls and for nobody
    ///         else. Operator only. Below what the supply is worth, nothing is burned: minting is
    ///         refused until enough has been redeemed, and redeeming goes on.
    /// @dev    Reverts with NotOperator, with ITemplateRegistry.ValueOutOfBounds for "capacity",
    ///         and with SafeCastOverflowedUintDowncast from 2**128 on.
    /// @param  assets New capacity [asset units].
    function setCapacity(uint256 assets) external;

    /// @notice Changes the growth bound from now on, for an admin of the Class's AccessControls and
    ///         for nobody else. Operator only. What the old bound allowed until now stays allowed,
    ///         for the rate and for one that an open haircut could be undone to.
    /// @dev    Reverts with NotOperator, with ITemplateRegistry.ValueOutOfBounds for
    ///         "maxAnnualGrowth", and with SafeCastOverflowedUintDowncast from 2**32 on.
    /// @param  bps New bound [bps a year].
    function setMaxAnnualGrowth(uint256 bps) external;

    /**********************************************************************************************/
    /*** Queues                                                                                 ***/
    /**********************************************************************************************/

    /// @notice Mints to the subscribe queue, which alone may call. Reverts with NotSubscribeQueue,
    ///         CapacityExceeded.
    /// @param  shares What to mint [share units].
    function mint(uint256 shares) external;

    /// @notice Burns from the redeem queue, which alone may call. Reverts with NotRedeemQueue.
    /// @param  shares What to burn [share units].
    function burn(uint256 shares) external;

    /**********************************************************************************************/
    /*** Views                                                                                  ***/
    /**********************************************************************************************/

    /// @notice What 1e18 shares are worth [asset units]. Starts at 10**assetDecimals. Below 2**96.
    function exchangeRate() external view returns (uint256 rate);

    /// @notice How long after the last decrease a haircut stays open, the last second included
    ///         [seconds].
    function RESTORE_TIME() external view returns (uint256);

    /// @notice The smallest rate that `setExchangeRate` accepts now: `full - full * maxHaircut /
    ///         10,000`, the haircut rounded down, where `full` is the rate before the haircut that
    ///         is open, or else the present rate. Never 0, and never more than the present rate.
    function minExchangeRate() external view returns (uint256 rate);

    /// @notice The greatest rate that `overrideExchangeRate` accepts now: what `maxExchangeRate`
    ///         would be had the haircut that is open not been made. Without one, `maxExchangeRate`.
    function restorableRate() external view returns (uint256 rate);

    /// @notice Last second at which the haircut that is open can be taken back [Unix seconds]; 0 if
    ///         none is open.
    function restorableUntil() external view returns (uint256 timestamp);

    /// @notice The greatest rate that `setExchangeRate` accepts now: `rate + rate * maxAnnualGrowth
    ///         * seconds since it was set / (10,000 * 365 days)`, rounded down. When the bound was
    ///         changed since, each bound counts for the seconds in which it was in force.
    function maxExchangeRate() external view returns (uint256 rate);

    /// @notice When the exchange rate was last set [Unix seconds].
    function exchangeRateSetAt() external view returns (uint256 timestamp);

    /// @notice `assets * 1e18 / exchangeRate`, rounded down [share units].
    function toShares(uint256 assets) external view returns (uint256 shares);

    /// @notice `shares * exchangeRate / 1e18`, rounded down [asset units].
    function toAssets(uint256 shares) external view returns (uint256 assets);

    /// @notice The Unit's asset.
    function asset() external view returns (address);

    /// @notice The Class's ALMProxy.
    function operator() external view returns (address);

    /// @notice Who may initialize.
    function deployer() external view returns (address);

    /// @notice Greatest value of the supply that minting may lead to, as in force [asset units].
    ///         Growth of the exchange rate may lead beyond it; then nothing is minted until enough
    ///         has been redeemed.
    function capacity() external view returns (uint256 assets);

    /// @notice Greatest growth of the exchange rate, as in force [bps a year], simple between two
    ///         settings of the rate.
    function maxAnnualGrowth() external view returns (uint256 bps);

    /// @notice Bounds of the Unit's parameters, which never change: those of the Class's template,
    ///         in the order of the module's `unitParameters`.
    function unitBounds() external view returns (ITemplateRegistry.Bound[] memory bounds);

    /// @notice Greatest decrease of the exchange rate within RESTORE_TIME, unless governance
    ///         overrides it [bps].
    function maxHaircut() external view returns (uint256 bps);

    /// @notice The queue that mints.
    function subscribeQueue() external view returns (address);

    /// @notice The queue that burns.
    function redeemQueue() external view returns (address);
}
