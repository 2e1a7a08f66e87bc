// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {NfatLimits} from "../../nfat/NfatLimits.sol";
import {INfatFacility} from "../../nfat/interfaces/INfatFacility.sol";
import {Facet} from "./Facet.sol";
import {INfatHaloFacet} from "./interfaces/INfatHaloFacet.sol";

/// @title NfatHaloFacet
contract NfatHaloFacet is INfatHaloFacet, Facet {
    /**********************************************************************************************/
    /*** State                                                                                  ***/
    /**********************************************************************************************/

    struct Facility {
        uint256 rate;
        uint256 interestIndex;
        uint256 lastUpdated;
    }

    struct Position {
        uint256 issued;
        uint256 outstandingPrincipal;
        uint256 maxOutstandingInterest;
        uint256 interestIndex;
    }

    /// @custom:storage-location erc7201:sky.pau.storage.NfatHaloFacet
    struct Layout {
        mapping(address facility => Facility) facilities;
        mapping(address facility => mapping(uint256 tokenId => Position)) positions;
    }

    /// @dev keccak256(abi.encode(uint256(keccak256("sky.pau.storage.NfatHaloFacet")) - 1)) & ~bytes32(uint256(0xff))
    bytes32 internal constant SLOT = 0x1f9dc00d9f55ef3b3630f7753fc18b92d6baad11a272b55401589b2380d99200;

    /// @dev Growth of 10,000 % a year; with it an index lasts for longer than time has bits.
    uint256 internal constant MAX_RATE = 100e18;

    /**********************************************************************************************/
    /*** Admin functions                                                                        ***/
    /**********************************************************************************************/

    /// @inheritdoc INfatHaloFacet
    function setMaxAnnualGrowthRate(address facility, uint256 rate) external nonReentrant onlyRole(DEFAULT_ADMIN_ROLE) {
        require(rate <= MAX_RATE, RateTooHigh(rate, MAX_RATE));

        Facility storage state = _load().facilities[facility];
        _accrue(state);
        state.rate = rate;

        emit NfatHaloMaxAnnualGrowthRateSet(facility, rate);
    }

    /**********************************************************************************************/
    /*** Allocator functions                                                                    ***/
    /**********************************************************************************************/

    /// @inheritdoc INfatHaloFacet
    function issue(address facility, address to, uint256 tokenId, uint256 amount)
        external
        nonReentrant
        onlyRole(ALLOCATOR_ROLE)
    {
        require(amount != 0, ZeroAmount());

        _spend(NfatLimits.issue(facility, to), amount);

        // The facility issues an id once, so there is nothing that this could add to.
        Position storage position = _load().positions[facility][tokenId];
        position.issued = amount;
        position.outstandingPrincipal = amount;
        position.interestIndex = _accrue(_load().facilities[facility]);

        emit NfatHaloIssued(facility, to, tokenId, amount);

        address gem = INfatFacility(facility).gem();
        uint256 before = _balance(gem);
        _proxyCall(facility, abi.encodeCall(INfatFacility.issue, (to, tokenId, amount)));
        uint256 received = _balance(gem) - before;

        require(received == amount, UnexpectedAmount(facility, amount, received));
    }

    /// @inheritdoc INfatHaloFacet
    function repayPrincipal(address facility, uint256 tokenId, uint256 amount)
        external
        nonReentrant
        onlyRole(ALLOCATOR_ROLE)
    {
        Position storage position = _accruePosition(facility, tokenId);
        uint256 outstanding = position.outstandingPrincipal;
        require(amount <= outstanding, PrincipalExceeded(facility, tokenId, amount, outstanding));

        position.outstandingPrincipal = outstanding - amount;

        emit NfatHaloPrincipalRepaid(facility, tokenId, amount);

        address gem = INfatFacility(facility).gem();
        _pay(
            facility,
            gem,
            NfatLimits.repayPrincipal(gem, facility),
            amount,
            abi.encodeCall(INfatFacility.repayPrincipal, (tokenId, amount))
        );
    }

    /// @inheritdoc INfatHaloFacet
    function repayInterest(address facility, uint256 tokenId, uint256 amount)
        external
        nonReentrant
        onlyRole(ALLOCATOR_ROLE)
    {
        Position storage position = _accruePosition(facility, tokenId);
        uint256 max = position.maxOutstandingInterest;
        require(amount <= max, InterestExceeded(facility, tokenId, amount, max));

        position.maxOutstandingInterest = max - amount;

        emit NfatHaloInterestRepaid(facility, tokenId, amount);

        address gem = INfatFacility(facility).gem();
        _pay(
            facility,
            gem,
            NfatLimits.repayInterest(gem, facility),
            amount,
            abi.encodeCall(INfatFacility.repay, (tokenId, amount))
        );
    }

    /**********************************************************************************************/
    /*** Views                                                                                  ***/
    /**********************************************************************************************/

    /// @inheritdoc INfatHaloFacet
    function getPosition(address facility, uint256 tokenId)
        external
        view
        returns (uint256 issued, uint256 outstandingPrincipal, uint256 maxOutstandingInterest, uint256 interestIndex)
    {
        Position storage position = _load().positions[facility][tokenId];

        return (position.issued, position.outstandingPrincipal, position.maxOutstandingInterest, position.interestIndex);
    }

    /// @inheritdoc INfatHaloFacet
    function getFacilityState(address facility) external view returns (uint256 interestIndex, uint256 lastUpdated) {
        Facility storage state = _load().facilities[facility];

        return (state.interestIndex, state.lastUpdated);
    }

    /// @inheritdoc INfatHaloFacet
    function getCurrentMaxOutstandingInterest(address facility, uint256 tokenId)
        external
        view
        returns (uint256 amount)
    {
        return _interest(_load().positions[facility][tokenId], _index(_load().facilities[facility]));
    }

    /// @inheritdoc INfatHaloFacet
    function getMaxAnnualGrowthRate(address facility) external view returns (uint256 rate) {
        return _load().facilities[facility].rate;
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

    function _load() private pure returns (Layout storage $) {
        assembly ("memory-safe") {
            $.slot := SLOT
        }
    }

    /// @dev The index now: what is kept, and what has accrued since at the rate that held.
    function _index(Facility storage state) private view returns (uint256) {
        return state.interestIndex + state.rate * (block.timestamp - state.lastUpdated) / 365 days;
    }

    /// @dev With rate 0 the time since the last update adds nothing, whenever that was.
    function _accrue(Facility storage state) private returns (uint256 index) {
        index = _index(state);

        state.interestIndex = index;
        state.lastUpdated = block.timestamp;
    }

    function _interest(Position storage position, uint256 index) private view returns (uint256) {
        return position.maxOutstandingInterest + position.outstandingPrincipal * (index - position.interestIndex) / 1e18;
    }

    function _accruePosition(address facility, uint256 tokenId) private returns (Position storage position) {
        position = _load().positions[facility][tokenId];
        uint256 index = _accrue(_load().facilities[facility]);

        position.maxOutstandingInterest = _interest(position, index);
        position.interestIndex = index;
    }

    /// @dev What goes is exactly what the limit was charged for and the allowance allowed, so nothing of that is left.
    function _pay(address facility, address gem, bytes32 key, uint256 amount, bytes memory data) private {
        require(amount != 0, ZeroAmount());

        _spend(key, amount);

        uint256 before = _balance(gem);
        _proxyApprove(gem, facility, amount);
        _proxyCall(facility, data);
        uint256 paid = before - _balance(gem);

        require(paid == amount, UnexpectedAmount(facility, amount, paid));
    }

    function _balance(address token) private view returns (uint256) {
        return IERC20(token).balanceOf(address(_proxy()));
    }
}
