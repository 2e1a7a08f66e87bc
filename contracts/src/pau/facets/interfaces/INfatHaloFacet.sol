// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {IFacet} from "./IFacet.sol";

/// @title  INfatHaloFacet
/// @notice The Halo's side of NFATs: issues them from a facility whose operator and recipient is
///         the PAU's ALMProxy, and repays them. Integration id "NFAT_HALO_FACET". These are the
///         facet's own (delegate) selectors; callers use the prefixed ones of `INfatHaloController`
///         on a Controller, whose names and keys are the published ones.
/// @dev    What may be repaid as interest is bounded: it accrues on the outstanding principal at
///         the facility's greatest annual growth rate, simple interest by an index that starts at
///         0. Amounts are what the ALMProxy's balance changes by; a call that changes it by
///         anything but what was asked reverts.
///         Source: sky-ecosystem/diamond-pau, NFATHaloFacet.
interface INfatHaloFacet is IFacet {
    /**********************************************************************************************/
    /*** Types                                                                                  ***/
    /**********************************************************************************************/

    /// @notice What governance sets of a facility.
    /// @param  maxAnnualGrowthRate Greatest growth of interest [1e18 is 100 % a year].
    struct Parameters {
        uint256 maxAnnualGrowthRate;
    }

    /// @notice The interest of a facility, as of its last change.
    /// @param  interestIndex Interest of one unit of principal since the beginning, rounded down
    ///         [1e18 is one unit].
    /// @param  lastUpdated   When that was [Unix seconds].
    struct FacilityState {
        uint256 interestIndex;
        uint256 lastUpdated;
    }

    /// @notice What is known of an NFAT, as of its last change.
    /// @param  issued                 Whether it was issued by this facet.
    /// @param  outstandingPrincipal   Principal that is not repaid [gem units].
    /// @param  maxOutstandingInterest Most that could be paid as interest then, rounded down [gem
    ///         units].
    /// @param  interestIndex          The facility's index then.
    struct Position {
        bool issued;
        uint256 outstandingPrincipal;
        uint256 maxOutstandingInterest;
        uint256 interestIndex;
    }

    /**********************************************************************************************/
    /*** Events                                                                                 ***/
    /**********************************************************************************************/

    /// @param facility            The facility.
    /// @param maxAnnualGrowthRate Greatest growth [1e18 is 100 % a year].
    event NFATHaloMaxAnnualGrowthRateSet(address indexed facility, uint256 maxAnnualGrowthRate);

    /// @notice The facility's own event has the old value, too; so with the next three.
    /// @param facility The facility.
    /// @param unit     Index of the Unit.
    /// @param capacity Its capacity now [gem units].
    event NFATHaloCapacitySet(address indexed facility, uint256 indexed unit, uint256 capacity);

    /// @param minSize Least principal of an NFAT from now on [gem units].
    /// @param maxSize Greatest principal of an NFAT from now on [gem units].
    event NFATHaloSizesSet(address indexed facility, uint256 indexed unit, uint256 minSize, uint256 maxSize);

    /// @param minTerm Least time to maturity from now on [seconds].
    /// @param maxTerm Greatest time to maturity from now on [seconds].
    event NFATHaloTermsSet(address indexed facility, uint256 indexed unit, uint256 minTerm, uint256 maxTerm);

    /// @param minYield Least yield of a deal from now on [bps a year].
    /// @param maxYield Greatest yield of a deal from now on [bps a year].
    event NFATHaloYieldsSet(address indexed facility, uint256 indexed unit, uint256 minYield, uint256 maxYield);

    /// @param facility The facility.
    /// @param to       First owner.
    /// @param tokenId  The NFAT.
    /// @param amount   Its principal, which the ALMProxy received [gem units].
    event NFATHaloIssue(address indexed facility, address indexed to, uint256 indexed tokenId, uint256 amount);

    /// @param amount What the ALMProxy paid [gem units].
    event NFATHaloRepayPrincipal(address indexed facility, uint256 indexed tokenId, uint256 amount);

    /// @param amount What the ALMProxy paid [gem units].
    event NFATHaloRepayInterest(address indexed facility, uint256 indexed tokenId, uint256 amount);

    /**********************************************************************************************/
    /*** Admin functions                                                                        ***/
    /**********************************************************************************************/

    /// @notice Sets the greatest growth of a facility's interest from now on. Only
    ///         DEFAULT_ADMIN_ROLE. With 0, which it is at first, no interest accrues. What has
    ///         accrued stays.
    /// @dev    Errors "NFATHaloFacet/facility-zero-address", "NFATHaloFacet/rate-too-high".
    /// @param  facility            The facility.
    /// @param  maxAnnualGrowthRate [1e18 is 100 % a year], at most 100e18.
    function setMaxAnnualGrowthRate(address facility, uint256 maxAnnualGrowthRate) external;

    /// @notice Changes the capacity of a Unit, as `INfatFacility.setOffering`. Only
    ///         DEFAULT_ADMIN_ROLE. Principal above it stays, and nothing is issued until it fits.
    /// @dev    The facility's errors pass through, for this and the next three: unit-unknown,
    ///         ITemplateRegistry.ValueOutOfBounds, size-out-of-range (so sizes go down before the
    ///         capacity, and up after it), too-many-digits, SafeCastOverflowedUintDowncast. An
    ///         approved call of the Configurator can be made again until its approval is taken back.
    ///         So the approval of a raise has to go before, or together with, a later decrease.
    /// @param  facility The facility.
    /// @param  unit     Index of the Unit.
    /// @param  capacity Greatest principal that may be outstanding [gem units].
    function setCapacity(address facility, uint256 unit, uint256 capacity) external;

    /// @notice Changes the range of sizes of a Unit. Only DEFAULT_ADMIN_ROLE. NFATs that were issued
    ///         keep theirs.
    /// @dev    Errors as for `setCapacity`.
    /// @param  minSize Least principal of an NFAT [gem units].
    /// @param  maxSize Greatest principal of an NFAT [gem units].
    function setSizes(address facility, uint256 unit, uint256 minSize, uint256 maxSize) external;

    /// @notice Changes the range of terms that a Unit declares. Only DEFAULT_ADMIN_ROLE.
    /// @dev    Errors as for `setCapacity`, and term-out-of-range.
    /// @param  minTerm Least time to maturity [seconds].
    /// @param  maxTerm Greatest time to maturity [seconds].
    function setTerms(address facility, uint256 unit, uint256 minTerm, uint256 maxTerm) external;

    /// @notice Changes the range of yields that a Unit declares. Only DEFAULT_ADMIN_ROLE.
    /// @dev    Errors as for `setCapacity`, and yield-out-of-range.
    /// @param  minYield Least yield of a deal [bps a year].
    /// @param  maxYield Greatest yield of a deal [bps a year].
    function setYields(address facility, uint256 unit, uint256 minYield, uint256 maxYield) external;

    /**********************************************************************************************/
    /*** Allocator functions                                                                    ***/
    /**********************************************************************************************/

    /// @notice Issues an NFAT against what `to` has deposited. Only ALLOCATOR_ROLE.
    /// @dev    Uses the issue limit of (facility, to). Errors `RateLimits/zero-maxAmount`,
    ///         `RateLimits/rate-limit-exceeded`, "NFATHaloFacet/zero-amount",
    ///         "NFATHaloFacet/position-exists", "NFATHaloFacet/unexpected-amount",
    ///         "NFATHaloFacet/yield-not-payable" when the Unit's least yield is above the facility's
    ///         greatest growth, and the facility's own. That is all that can be known here of term
    ///         and yield: which of them a deal has is agreed outside of the chain.
    /// @param  facility The facility.
    /// @param  to       First owner; the set of issue limits is the list of those who may be.
    /// @param  tokenId  Index of the Unit in the upper 128 bits, a number of the caller's choice in
    ///                  the lower.
    /// @param  amount   Principal [gem units].
    function issue(address facility, address to, uint256 tokenId, uint256 amount) external;

    /// @notice Repays principal from the ALMProxy's balance. Only ALLOCATOR_ROLE.
    /// @dev    Uses the repay-principal limit of (gem, facility). The allowance is 0 afterwards.
    ///         Errors "NFATHaloFacet/zero-amount", "NFATHaloFacet/position-not-found",
    ///         "NFATHaloFacet/principal-exceeded", "NFATHaloFacet/unexpected-amount", those of
    ///         RateLimits, and the facility's own.
    /// @param  amount [gem units], above 0.
    function repayPrincipal(address facility, uint256 tokenId, uint256 amount) external;

    /// @notice Pays interest from the ALMProxy's balance. Only ALLOCATOR_ROLE.
    /// @dev    Uses the repay-interest limit of (gem, facility). The allowance is 0 afterwards.
    ///         Errors as for `repayPrincipal`, with "NFATHaloFacet/interest-exceeded".
    /// @param  amount [gem units], above 0.
    function repayInterest(address facility, uint256 tokenId, uint256 amount) external;

    /**********************************************************************************************/
    /*** Views                                                                                  ***/
    /**********************************************************************************************/

    /// @notice What is known of an NFAT, as of the last change to it.
    /// @return issued                 Whether it was issued by this facet.
    /// @return outstandingPrincipal   Principal that is not repaid [gem units].
    /// @return maxOutstandingInterest Most that could be paid as interest then, rounded down [gem
    ///         units].
    /// @return interestIndex          The facility's index then.
    function getPosition(address facility, uint256 tokenId)
        external
        view
        returns (bool issued, uint256 outstandingPrincipal, uint256 maxOutstandingInterest, uint256 interestIndex);

    /// @notice A facility's index, as of the last change to it.
    /// @return interestIndex Interest of one unit of principal since the beginning, rounded down
    ///         [1e18 is one unit].
    /// @return lastUpdated   When that was [unix seconds].
    function getFacilityState(address facility) external view returns (uint256 interestIndex, uint256 lastUpdated);

    /// @notice Most that can be paid as interest now, rounded down [gem units]. Error
    ///         "NFATHaloFacet/position-not-found".
    function getCurrentMaxOutstandingInterest(address facility, uint256 tokenId)
        external
        view
        returns (uint256 maxOutstandingInterest);

    /// @notice Greatest growth of a facility's interest [1e18 is 100 % a year].
    function getMaxAnnualGrowthRate(address facility) external view returns (uint256 maxAnnualGrowthRate);

    /// @notice keccak256(abi.encode(keccak256("LIMIT_NFAT_HALO_ISSUE"), facility, to)). Counts gem
    ///         units.
    function getIssueRateLimitKey(address facility, address to) external pure returns (bytes32 key);

    /// @notice keccak256(abi.encode(keccak256("LIMIT_NFAT_HALO_REPAY_PRINCIPAL"), gem, facility)).
    ///         Counts gem units.
    function getRepayPrincipalRateLimitKey(address facility, address gem) external pure returns (bytes32 key);

    /// @notice keccak256(abi.encode(keccak256("LIMIT_NFAT_HALO_REPAY_INTEREST"), gem, facility)).
    ///         Counts gem units.
    function getRepayInterestRateLimitKey(address facility, address gem) external pure returns (bytes32 key);
}

/// @title  INfatHaloController
/// @notice The functions of `INfatHaloFacet` under the names that a Controller offers them by.
interface INfatHaloController {
    /// @notice `INfatHaloFacet.setMaxAnnualGrowthRate`.
    function nfatHalo_setMaxAnnualGrowthRate(address facility, uint256 maxAnnualGrowthRate) external;

    /// @notice `INfatHaloFacet.setCapacity`.
    function nfatHalo_setCapacity(address facility, uint256 unit, uint256 capacity) external;

    /// @notice `INfatHaloFacet.setSizes`.
    function nfatHalo_setSizes(address facility, uint256 unit, uint256 minSize, uint256 maxSize) external;

    /// @notice `INfatHaloFacet.setTerms`.
    function nfatHalo_setTerms(address facility, uint256 unit, uint256 minTerm, uint256 maxTerm) external;

    /// @notice `INfatHaloFacet.setYields`.
    function nfatHalo_setYields(address facility, uint256 unit, uint256 minYield, uint256 maxYield) external;

    /// @notice `INfatHaloFacet.issue`.
    function nfatHalo_issue(address facility, address to, uint256 tokenId, uint256 amount) external;

    /// @notice `INfatHaloFacet.repayPrincipal`.
    function nfatHalo_repayPrincipal(address facility, uint256 tokenId, uint256 amount) external;

    /// @notice `INfatHaloFacet.repayInterest`.
    function nfatHalo_repayInterest(address facility, uint256 tokenId, uint256 amount) external;

    /// @notice `INfatHaloFacet.getPosition`.
    function nfatHalo_getPosition(address facility, uint256 tokenId)
        external
        view
        returns (bool issued, uint256 outstandingPrincipal, uint256 maxOutstandingInterest, uint256 interestIndex);

    /// @notice `INfatHaloFacet.getFacilityState`.
    function nfatHalo_getFacilityState(address facility)
        external
        view
        returns (uint256 interestIndex, uint256 lastUpdated);

    /// @notice `INfatHaloFacet.getCurrentMaxOutstandingInterest`.
    function nfatHalo_getCurrentMaxOutstandingInterest(address facility, uint256 tokenId)
        external
        view
        returns (uint256 maxOutstandingInterest);

    /// @notice `INfatHaloFacet.getMaxAnnualGrowthRate`.
    function nfatHalo_getMaxAnnualGrowthRate(address facility) external view returns (uint256 maxAnnualGrowthRate);

    /// @notice `INfatHaloFacet.getIssueRateLimitKey`.
    function nfatHalo_getIssueRateLimitKey(address facility, address to) external pure returns (bytes32 key);

    /// @notice `INfatHaloFacet.getRepayPrincipalRateLimitKey`.
    function nfatHalo_getRepayPrincipalRateLimitKey(address facility, address gem) external pure returns (bytes32 key);

    /// @notice `INfatHaloFacet.getRepayInterestRateLimitKey`.
    function nfatHalo_getRepayInterestRateLimitKey(address facility, address gem) external pure returns (bytes32 key);

    /// @notice `IFacet.VERSION`.
    function nfatHalo_VERSION() external pure returns (string memory);
}
