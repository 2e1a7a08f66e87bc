// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {IFacet} from "./IFacet.sol";

/// @title  INfatHaloFacet
/// @notice The Halo's side of NFATs: issues them from a facility whose operator and recipient is the PAU's ALMProxy, and repays
///         them. Integration id "NFAT_HALO_FACET". These are the facet's own (delegate) selectors; callers use the prefixed ones
///         of `INfatHaloController` on a Controller, whose names and keys are the published ones.
/// @dev    What may be repaid as interest is bounded: it accrues on the outstanding principal at the facility's greatest annual
///         growth rate, simple interest by an index that starts at 0. Amounts are what the ALMProxy's balance changes by; a call
///         that changes it by anything but what was asked reverts.
///         Source: the published NFATHaloFacet: selectors, keys, and the bound on interest.
interface INfatHaloFacet is IFacet {
    /**********************************************************************************************/
    /*** Events                                                                                 ***/
    /**********************************************************************************************/

    /// @param facility The facility.
    /// @param rate     Greatest growth [1e18 is 100 % a year].
    event NfatHaloMaxAnnualGrowthRateSet(address indexed facility, uint256 rate);

    /// @param facility The facility.
    /// @param to       First owner.
    /// @param tokenId  The NFAT.
    /// @param amount   Its principal, which the ALMProxy received [gem units].
    event NfatHaloIssued(address indexed facility, address indexed to, uint256 indexed tokenId, uint256 amount);

    /// @param amount What the ALMProxy paid [gem units].
    event NfatHaloPrincipalRepaid(address indexed facility, uint256 indexed tokenId, uint256 amount);

    /// @param amount What the ALMProxy paid [gem units].
    event NfatHaloInterestRepaid(address indexed facility, uint256 indexed tokenId, uint256 amount);

    /**********************************************************************************************/
    /*** Errors                                                                                 ***/
    /**********************************************************************************************/

    /// @notice An amount that must be above 0.
    error ZeroAmount();

    /// @notice A growth rate beyond what an index can be kept for.
    error RateTooHigh(uint256 rate, uint256 max);

    /// @notice More than is outstanding of the principal.
    error PrincipalExceeded(address facility, uint256 tokenId, uint256 amount, uint256 outstanding);

    /// @notice More than has accrued as interest at most.
    error InterestExceeded(address facility, uint256 tokenId, uint256 amount, uint256 max);

    /// @notice The ALMProxy's balance changed by another amount than was asked for.
    error UnexpectedAmount(address facility, uint256 expected, uint256 actual);

    /**********************************************************************************************/
    /*** Admin functions                                                                        ***/
    /**********************************************************************************************/

    /// @notice Sets the greatest growth of a facility's interest from now on. Only DEFAULT_ADMIN_ROLE. With 0, which it is at
    ///         first, no interest accrues. Error RateTooHigh.
    /// @param  facility The facility.
    /// @param  rate     [1e18 is 100 % a year], at most 100e18.
    function setMaxAnnualGrowthRate(address facility, uint256 rate) external;

    /**********************************************************************************************/
    /*** Allocator functions                                                                    ***/
    /**********************************************************************************************/

    /// @notice Issues an NFAT against what `to` has deposited. Only ALLOCATOR_ROLE.
    /// @dev    Uses the issue limit of (facility, to). Errors `RateLimits/zero-maxAmount`, `RateLimits/rate-limit-exceeded`,
    ///         ZeroAmount, UnexpectedAmount, and the facility's own.
    /// @param  facility The facility.
    /// @param  to       First owner; the set of issue limits is the list of those who may be.
    /// @param  tokenId  Index of the Unit in the upper 128 bits, a number of the caller's choice in the lower.
    /// @param  amount   Principal [gem units].
    function issue(address facility, address to, uint256 tokenId, uint256 amount) external;

    /// @notice Repays principal from the ALMProxy's balance. Only ALLOCATOR_ROLE.
    /// @dev    Uses the repay-principal limit of (gem, facility). No allowance is left behind. Errors PrincipalExceeded, and as for
    ///         `issue`.
    /// @param  amount [gem units], above 0.
    function repayPrincipal(address facility, uint256 tokenId, uint256 amount) external;

    /// @notice Pays interest from the ALMProxy's balance. Only ALLOCATOR_ROLE.
    /// @dev    Uses the repay-interest limit of (gem, facility). No allowance is left behind. Errors InterestExceeded, and as for
    ///         `issue`.
    /// @param  amount [gem units], above 0.
    function repayInterest(address facility, uint256 tokenId, uint256 amount) external;

    /**********************************************************************************************/
    /*** Views                                                                                  ***/
    /**********************************************************************************************/

    /// @notice What is known of an NFAT, as of the last change to it.
    /// @return issued                 Principal that it was issued with [gem units].
    /// @return outstandingPrincipal   Principal that is not repaid [gem units].
    /// @return maxOutstandingInterest Most that could be paid as interest then, rounded down [gem units].
    /// @return interestIndex          The facility's index then.
    function getPosition(address facility, uint256 tokenId)
        external
        view
        returns (uint256 issued, uint256 outstandingPrincipal, uint256 maxOutstandingInterest, uint256 interestIndex);

    /// @notice A facility's index, as of the last change to it.
    /// @return interestIndex Interest of one unit of principal since the beginning, rounded down [1e18 is one unit].
    /// @return lastUpdated   When that was [unix seconds].
    function getFacilityState(address facility) external view returns (uint256 interestIndex, uint256 lastUpdated);

    /// @notice Most that can be paid as interest now, rounded down [gem units].
    function getCurrentMaxOutstandingInterest(address facility, uint256 tokenId) external view returns (uint256 amount);

    /// @notice Greatest growth of a facility's interest [1e18 is 100 % a year].
    function getMaxAnnualGrowthRate(address facility) external view returns (uint256 rate);

    /// @notice keccak256(abi.encode(keccak256("LIMIT_NFAT_HALO_ISSUE"), facility, to)). Counts gem units.
    function getIssueRateLimitKey(address facility, address to) external view returns (bytes32 key);

    /// @notice keccak256(abi.encode(keccak256("LIMIT_NFAT_HALO_REPAY_PRINCIPAL"), gem, facility)). Counts gem units.
    function getRepayPrincipalRateLimitKey(address facility, address gem) external view returns (bytes32 key);

    /// @notice keccak256(abi.encode(keccak256("LIMIT_NFAT_HALO_REPAY_INTEREST"), gem, facility)). Counts gem units.
    function getRepayInterestRateLimitKey(address facility, address gem) external view returns (bytes32 key);
}

/// @title  INfatHaloController
/// @notice The functions of `INfatHaloFacet` under the names that a Controller offers them by.
interface INfatHaloController {
    /// @notice `INfatHaloFacet.setMaxAnnualGrowthRate`.
    function nfatHalo_setMaxAnnualGrowthRate(address facility, uint256 rate) external;

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
        returns (uint256 issued, uint256 outstandingPrincipal, uint256 maxOutstandingInterest, uint256 interestIndex);

    /// @notice `INfatHaloFacet.getFacilityState`.
    function nfatHalo_getFacilityState(address facility)
        external
        view
        returns (uint256 interestIndex, uint256 lastUpdated);

    /// @notice `INfatHaloFacet.getCurrentMaxOutstandingInterest`.
    function nfatHalo_getCurrentMaxOutstandingInterest(address facility, uint256 tokenId)
        external
        view
        returns (uint256 amount);

    /// @notice `INfatHaloFacet.getMaxAnnualGrowthRate`.
    function nfatHalo_getMaxAnnualGrowthRate(address facility) external view returns (uint256 rate);

    /// @notice `INfatHaloFacet.getIssueRateLimitKey`.
    function nfatHalo_getIssueRateLimitKey(address facility, address to) external view returns (bytes32 key);

    /// @notice `INfatHaloFacet.getRepayPrincipalRateLimitKey`.
    function nfatHalo_getRepayPrincipalRateLimitKey(address facility, address gem) external view returns (bytes32 key);

    /// @notice `INfatHaloFacet.getRepayInterestRateLimitKey`.
    function nfatHalo_getRepayInterestRateLimitKey(address facility, address gem) external view returns (bytes32 key);
}
