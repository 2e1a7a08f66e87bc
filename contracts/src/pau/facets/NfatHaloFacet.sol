// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {NfatLimits} from "../../nfat/NfatLimits.sol";
import {INfatFacility} from "../../nfat/interfaces/INfatFacility.sol";
import {Facet} from "./Facet.sol";
import {IFacet} from "./interfaces/IFacet.sol";
import {INfatHaloFacet} from "./interfaces/INfatHaloFacet.sol";

/// @title NfatHaloFacet
contract NfatHaloFacet is INfatHaloFacet, Facet {
    /**********************************************************************************************/
    /*** State                                                                                  ***/
    /**********************************************************************************************/

    /// @dev The published layout, slot by slot. So a Controller may change from the published facet
    ///      to this one, or back, and finds every position.
    /// @custom:storage-location erc7201:sky.pau.storage.NFATHaloFacet.v1
    struct Layout {
        mapping(address facility => Parameters) parameters;
        mapping(address facility => FacilityState) states;
        mapping(address facility => mapping(uint256 tokenId => Position)) positions;
    }

    /// @dev keccak256(abi.encode(uint256(keccak256("sky.pau.storage.NFATHaloFacet.v1")) - 1)) &
    ///      ~bytes32(uint256(0xff))
    bytes32 internal constant SLOT = 0x9374587c30f7383b766c0ada49451c0a4d8cea55cebbd6eec5b0112712b60800;

    /**********************************************************************************************/
    /*** Constants                                                                              ***/
    /**********************************************************************************************/

    /// @dev Growth of 10,000 % a year. At this rate the index does not overflow before the time
    ///      does.
    uint256 internal constant MAX_RATE = 100e18;

    /// @dev One bps a year as a rate.
    uint256 internal constant RATE_BPS = 1e14;

    /// @inheritdoc IFacet
    string public constant VERSION = "1.0.0";

    /**********************************************************************************************/
    /*** Admin functions                                                                        ***/
    /**********************************************************************************************/

    /// @inheritdoc INfatHaloFacet
    function setMaxAnnualGrowthRate(address facility, uint256 maxAnnualGrowthRate)
        external
        nonReentrant
        onlyRole(DEFAULT_ADMIN_ROLE)
    {
        require(facility != address(0), "NFATHaloFacet/facility-zero-address");
        require(maxAnnualGrowthRate <= MAX_RATE, "NFATHaloFacet/rate-too-high");

        _accrue(facility);
        _load().parameters[facility].maxAnnualGrowthRate = maxAnnualGrowthRate;

        emit NFATHaloMaxAnnualGrowthRateSet(facility, maxAnnualGrowthRate);
    }

    /// @inheritdoc INfatHaloFacet
    function setCapacity(address facility, uint256 unit, uint256 capacity)
        external
        nonReentrant
        onlyRole(DEFAULT_ADMIN_ROLE)
    {
        INfatFacility.Offering memory offering = INfatFacility(facility).offering(unit);
        offering.capacity = capacity;
        _setOffering(facility, unit, offering);

        emit NFATHaloCapacitySet(facility, unit, capacity);
    }

    /// @inheritdoc INfatHaloFacet
    function setSizes(address facility, uint256 unit, uint256 minSize, uint256 maxSize)
        external
        nonReentrant
        onlyRole(DEFAULT_ADMIN_ROLE)
    {
        INfatFacility.Offering memory offering = INfatFacility(facility).offering(unit);
        (offering.minSize, offering.maxSize) = (minSize, maxSize);
        _setOffering(facility, unit, offering);

        emit NFATHaloSizesSet(facility, unit, minSize, maxSize);
    }

    /// @inheritdoc INfatHaloFacet
    function setTerms(address facility, uint256 unit, uint256 minTerm, uint256 maxTerm)
        external
        nonReentrant
        onlyRole(DEFAULT_ADMIN_ROLE)
    {
        INfatFacility.Offering memory offering = INfatFacility(facility).offering(unit);
        (offering.minTerm, offering.maxTerm) = (minTerm, maxTerm);
        _setOffering(facility, unit, offering);

        emit NFATHaloTermsSet(facility, unit, minTerm, maxTerm);
    }

    /// @inheritdoc INfatHaloFacet
    function setYields(address facility, uint256 unit, uint256 minYield, uint256 maxYield)
        external
        nonReentrant
        onlyRole(DEFAULT_ADMIN_ROLE)
    {
        INfatFacility.Offering memory offering = INfatFacility(facility).offering(unit);
        (offering.minYield, offering.maxYield) = (minYield, maxYield);
        _setOffering(facility, unit, offering);

        emit NFATHaloYieldsSet(facility, unit, minYield, maxYield);
    }

    /**********************************************************************************************/
    /*** Allocator functions                                                                    ***/
    /**********************************************************************************************/

    /// @inheritdoc INfatHaloFacet
    function issue(address facility, address to, uint256 tokenId, uint256 amount)
        external
        virtual
        nonReentrant
        onlyRole(ALLOCATOR_ROLE)
    {
        require(amount != 0, "NFATHaloFacet/zero-amount");

        Position storage position = _load().positions[facility][tokenId];
        require(!position.issued, "NFATHaloFacet/position-exists");
        require(
            INfatFacility(facility).offering(tokenId >> 128).minYield * RATE_BPS
                <= _load().parameters[facility].maxAnnualGrowthRate,
            "NFATHaloFacet/yield-not-payable"
        );

        _spend(NfatLimits.issue(facility, to), amount);

        position.issued = true;
        position.outstandingPrincipal = amount;
        position.interestIndex = _accrue(facility);

        address gem = INfatFacility(facility).gem();
        uint256 before = _proxyBalance(gem);
        _proxyCall(facility, abi.encodeCall(INfatFacility.issue, (to, tokenId, amount)));
        require(_proxyBalance(gem) - before == amount, "NFATHaloFacet/unexpected-amount");

        emit NFATHaloIssue(facility, to, tokenId, amount);
    }

    /// @inheritdoc INfatHaloFacet
    function repayPrincipal(address facility, uint256 tokenId, uint256 amount)
        external
        nonReentrant
        onlyRole(ALLOCATOR_ROLE)
    {
        Position storage position = _accruePosition(facility, tokenId, amount);
        uint256 outstanding = position.outstandingPrincipal;
        require(amount <= outstanding, "NFATHaloFacet/principal-exceeded");

        position.outstandingPrincipal = outstanding - amount;

        address gem = INfatFacility(facility).gem();
        _pay(
            facility,
            gem,
            NfatLimits.repayPrincipal(gem, facility),
            amount,
            abi.encodeCall(INfatFacility.repay, (tokenId, amount))
        );

        emit NFATHaloRepayPrincipal(facility, tokenId, amount);
    }

    /// @inheritdoc INfatHaloFacet
    function repayInterest(address facility, uint256 tokenId, uint256 amount)
        external
        nonReentrant
        onlyRole(ALLOCATOR_ROLE)
    {
        Position storage position = _accruePosition(facility, tokenId, amount);
        uint256 max = position.maxOutstandingInterest;
        require(amount <= max, "NFATHaloFacet/interest-exceeded");

        position.maxOutstandingInterest = max - amount;

        address gem = INfatFacility(facility).gem();
        _pay(
            facility,
            gem,
            NfatLimits.repayInterest(gem, facility),
            amount,
            abi.encodeCall(INfatFacility.repay, (tokenId, amount))
        );

        emit NFATHaloRepayInterest(facility, tokenId, amount);
    }

    /**********************************************************************************************/
    /*** Views                                                                                  ***/
    /**********************************************************************************************/

    /// @inheritdoc INfatHaloFacet
    function getPosition(address facility, uint256 tokenId)
        external
        view
        returns (bool issued, uint256 outstandingPrincipal, uint256 maxOutstandingInterest, uint256 interestIndex)
    {
        Position storage position = _load().positions[facility][tokenId];

        return (position.issued, position.outstandingPrincipal, position.maxOutstandingInterest, position.interestIndex);
    }

    /// @inheritdoc INfatHaloFacet
    function getFacilityState(address facility) external view returns (uint256 interestIndex, uint256 lastUpdated) {
        FacilityState storage state = _load().states[facility];

        return (state.interestIndex, state.lastUpdated);
    }

    /// @inheritdoc INfatHaloFacet
    function getCurrentMaxOutstandingInterest(address facility, uint256 tokenId)
        external
        view
        returns (uint256 maxOutstandingInterest)
    {
        Position storage position = _load().positions[facility][tokenId];
        require(position.issued, "NFATHaloFacet/position-not-found");

        return _interest(position, _index(facility));
    }

    /// @inheritdoc INfatHaloFacet
    function getMaxAnnualGrowthRate(address facility) external view returns (uint256 maxAnnualGrowthRate) {
        return _load().parameters[facility].maxAnnualGrowthRate;
    }

    /// @inheritdoc INfatHaloFacet
    function getIssueRateLimitKey(address facility, address to) external pure returns (bytes32 key) {
        return NfatLimits.issue(facility, to);
    }

    /// @inheritdoc INfatHaloFacet
    function getRepayPrincipalRateLimitKey(address facility, address gem) external pure returns (bytes32 key) {
        return NfatLimits.repayPrincipal(gem, facility);
    }

    /// @inheritdoc INfatHaloFacet
    function getRepayInterestRateLimitKey(address facility, address gem) external pure returns (bytes32 key) {
        return NfatLimits.repayInterest(gem, facility);
    }

    /**********************************************************************************************/
    /*** Internal functions                                                                     ***/
    /**********************************************************************************************/

    function _load() internal pure returns (Layout storage $) {
        assembly ("memory-safe") {
            $.slot := SLOT
        }
    }

    function _setOffering(address facility, uint256 unit, INfatFacility.Offering memory offering) private {
        _proxyCall(facility, abi.encodeCall(INfatFacility.setOffering, (unit, offering)));
    }

    /// @dev The index now: the stored one, and what has accrued since then at the stored rate.
    function _index(address facility) private view returns (uint256) {
        FacilityState storage state = _load().states[facility];
        uint256 rate = _load().parameters[facility].maxAnnualGrowthRate;

        return state.interestIndex + rate * (block.timestamp - state.lastUpdated) / 365 days;
    }

    /// @dev With rate 0 the time since the last update adds nothing, whenever that was.
    function _accrue(address facility) internal returns (uint256 index) {
        index = _index(facility);

        FacilityState storage state = _load().states[facility];
        state.interestIndex = index;
        state.lastUpdated = block.timestamp;
    }

    function _interest(Position storage position, uint256 index) private view returns (uint256) {
        return position.maxOutstandingInterest + position.outstandingPrincipal * (index - position.interestIndex) / 1e18;
    }

    /// @dev Brings a position up to date, from which `amount` is about to be repaid.
    function _accruePosition(address facility, uint256 tokenId, uint256 amount)
        private
        returns (Position storage position)
    {
        require(amount != 0, "NFATHaloFacet/zero-amount");

        position = _load().positions[facility][tokenId];
        require(position.issued, "NFATHaloFacet/position-not-found");

        uint256 index = _accrue(facility);
        position.maxOutstandingInterest = _interest(position, index);
        position.interestIndex = index;
    }

    /// @dev Reverts unless exactly what was charged to the limit has gone.
    function _pay(address facility, address gem, bytes32 key, uint256 amount, bytes memory data) private {
        _spend(key, amount);

        uint256 before = _proxyBalance(gem);
        _proxyCallWithAllowance(gem, amount, facility, data);
        require(before - _proxyBalance(gem) == amount, "NFATHaloFacet/unexpected-amount");
    }
}
