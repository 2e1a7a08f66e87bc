// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {IClassModule} from "../../factory/interfaces/IClassModule.sol";

/// @title  INfatModule
/// @notice What makes a Class a Term Class: one facility for all its Units, a bound on interest,
///         and limits that the Units share. A Unit is a record in the facility.
/// @dev    The module is the registrar of every facility that it makes, for good. It adds Units for
///         the factory that deployed the Class, and for nobody else: the address of the facility
///         follows from who calls, the Class and its ALMProxy.
///
///         Component that the template must name, beside "MODULE" and the PAU's: "NFAT_FACILITY",
///         deployed as a singleton; facilities are its clones.
///
///         Class parameters:
///         | "assetDecimals"   | decimals of the asset, compared with the token's own; 6 to 18    |
///         | "maxAnnualGrowth" | greatest interest [bps a year of the outstanding principal]      |
///         Class data: abi.encode(address gem, address identityNetwork, string name, string symbol,
///         string baseURI, address[] wards, address[] cops). The name has 1 to 64 bytes, the symbol
///         1 to 32, the URI at most 256. Wards must be allowed as admins by the factory. There is
///         one at least, as of the cops.
///         Class blocks: [facility]. The ALMProxy is its recipient and its only operator. Its
///         Controller is the one that the calling factory has recorded for the Class.
///
///         Unit parameters:
///         | "capacity" | greatest principal that may be outstanding [asset units], < 2**96       |
///         | "minSize"  | least principal of an NFAT [asset units], above 0                       |
///         | "maxSize"  | greatest principal of an NFAT [asset units], up to "capacity"           |
///         | "minTerm"  | least time to maturity [seconds], < 2**32                               |
///         | "maxTerm"  | greatest time to maturity [seconds], < 2**32                            |
///         | "minYield" | least yield of a deal [bps a year], < 2**24                             |
///         | "maxYield" | greatest yield of a deal [bps a year], < 2**24                          |
///         Each of the three amounts is a number below 2**35 times a power of ten. The facility
///         enforces the first three and keeps the others: see INfatFacility.offering. All can be
///         changed later, within the template's bounds: see INfatHaloFacet. A Unit takes no data,
///         has no contracts and no limits. It is refused while the facility is stopped, and while a
///         freezer's stop of a Unit stands: see INfatFacility.
///
///         | Route of the Class | Subject   | Key, on the PAU of the Class                    |
///         | "ISSUE"            | the Prime | LIMIT_NFAT_HALO_ISSUE (facility, subject)       |
///         | "REPAY_PRINCIPAL"  | none      | LIMIT_NFAT_HALO_REPAY_PRINCIPAL (gem, facility) |
///         | "REPAY_INTEREST"   | none      | LIMIT_NFAT_HALO_REPAY_INTEREST (gem, facility)  |
///         | "TRANSFER"         | the payee | LIMIT_ASSET_TRANSFER (gem, subject)             |
///         |                    |           | Key, on a Prime's PAU                           |
///         | "PRIME_SUBSCRIBE"  | none      | LIMIT_NFAT_PRIME_SUBSCRIBE (gem, facility)      |
///         | "PRIME_WITHDRAW"   | none      | LIMIT_NFAT_PRIME_WITHDRAW (facility)            |
///         | "PRIME_COLLECT"    | none      | LIMIT_NFAT_PRIME_COLLECT (facility)             |
///         A Prime is named by its ALMProxy. All keys count asset units.
///         Source: ours.
interface INfatModule is IClassModule {
    /// @notice There are more or fewer values than parameters.
    error ValueCount(uint256 expected, uint256 actual);

    /// @notice A parameter that the contracts cannot hold, whatever a template allows.
    error ValueTooLarge(bytes32 name, uint256 value, uint256 max);

    /// @notice A parameter that the contracts can't serve, whatever a template allows.
    error ValueTooSmall(bytes32 name, uint256 value, uint256 min);

    /// @notice A range whose least value is above its greatest.
    error EmptyRange(bytes32 name, uint256 min, uint256 max);

    /// @notice An amount that the facility cannot keep, because it is no number below 2**35 times a
    ///         power of ten. Amounts of at most ten significant digits are kept.
    error TooManyDigits(bytes32 name, uint256 value);

    /// @notice A Unit of this kind takes no data.
    error UnexpectedData();

    /// @notice The token has other decimals than the manifest says.
    error DecimalsMismatch(address asset, uint256 expected, uint256 actual);

    /// @notice A name, symbol or URI that is too long, or a name or symbol that is empty.
    error TextLength(string text, uint256 max);

    /// @notice The factory does not allow this account as an admin, so it can't be a ward either.
    error WardNotAllowed(address ward);

    /// @notice Nobody could stop the facility.
    error NoCops();

    /// @notice A Term Class has no such route; a Unit of it has none at all.
    error RouteUnknown(bytes32 route);

    /// @notice The route names somebody, and the limit does not.
    error SubjectMissing(bytes32 route);

    /// @notice The route names nobody.
    error UnexpectedSubject(bytes32 route, address subject);
}
