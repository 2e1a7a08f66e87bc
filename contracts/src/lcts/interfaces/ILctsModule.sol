// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {IClassModule} from "../../factory/interfaces/IClassModule.sol";

/// @title  LCTS module
/// @notice What the factory deploys for a Portfolio Class: nothing for the Class beyond its PAU,
///         and for a Unit a share token with a subscribe queue and a redeem queue, operated by the
///         Class's ALMProxy.
/// @dev    Kind "LCTS". Components: "UNIT_SHARE" and "LCTS_QUEUE", whose singletons the clones
///         point to.
///
///         Class parameters: none, and no data. Unit parameters:
/// | "assetDecimals"   | decimals of the asset, as the token says; 6 to 18                   |
/// | "capacity"        | most that minting may make the supply worth [asset units], < 2**128 |
/// | "maxAnnualGrowth" | greatest growth of the exchange rate [bps a year], < 2**32          |
/// | "maxHaircut"      | most that the beacon lowers the rate by [bps], at most 10,000       |
/// | "lockLimit"       | time after which anyone may release a queue [seconds], < 2**40      |
///         Unit data: abi.encode(address asset, address manager, string name, string symbol);
///         `manager` is where the Class sends the asset to work; the name has 1 to 64 bytes, the
///         symbol 1 to 32.
///         Unit contracts: [share, subscribe queue, redeem queue]. Their addresses
///         commit to the factory, the Class's ALMProxy, the Unit's id, its parameters and its data.
///         The Controller is not called, and limits are the Units' alone.
///
/// | Route                   | PAU of    | Key                                                 |
/// | "SETTLE_SUBSCRIBE"      | the Class | LIMIT_LCTS_HALO_SETTLE (asset, subscribe queue)     |
/// | "SETTLE_REDEEM"         | the Class | LIMIT_LCTS_HALO_SETTLE (asset, redeem queue)        |
/// | "TRANSFER"              | the Class | LIMIT_ASSET_TRANSFER (asset, manager)               |
/// | "PRIME_SUBSCRIBE"       | a Prime   | LIMIT_LCTS_PRIME_SUBSCRIBE (asset, subscribe queue) |
/// | "PRIME_REDEEM"          | a Prime   | LIMIT_LCTS_PRIME_REDEEM (share, redeem queue)       |
/// | "PRIME_CLAIM_SUBSCRIBE" | a Prime   | LIMIT_LCTS_PRIME_CLAIM (subscribe queue)            |
/// | "PRIME_CLAIM_REDEEM"    | a Prime   | LIMIT_LCTS_PRIME_CLAIM (redeem queue)               |
///         Keys count asset units; those of "PRIME_REDEEM" and "PRIME_CLAIM_SUBSCRIBE" count share
///         units.
///         Source: ours.
interface ILctsModule is IClassModule {
    /// @notice There are more or fewer values than parameters.
    error ValueCount(uint256 expected, uint256 actual);

    /// @notice A parameter that the contracts cannot hold, whatever a template allows.
    error ValueTooLarge(bytes32 name, uint256 value, uint256 max);

    /// @notice A parameter that the contracts cannot work with, whatever a template allows.
    error ValueOutOfRange(bytes32 name, uint256 value, uint256 min, uint256 max);

    /// @notice A Class of this kind takes no data.
    error UnexpectedData();

    /// @notice The token has other decimals than the manifest says.
    error DecimalsMismatch(address asset, uint256 expected, uint256 actual);

    /// @notice The asset or the manager is the zero address.
    error ZeroAddress();

    /// @notice A name or symbol that is empty or too long.
    error TextLength(string text, uint256 max);

    /// @notice LCTS has no such route; a Class has none at all.
    error RouteUnknown(bytes32 route);

    /// @notice The routes of LCTS name nobody beside what the Unit's data says.
    error UnexpectedSubject(bytes32 route, address subject);
}
