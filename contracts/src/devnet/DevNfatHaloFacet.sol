// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {NfatLimits} from "../nfat/NfatLimits.sol";
import {INfatFacility} from "../nfat/interfaces/INfatFacility.sol";
import {NfatHaloFacet} from "../pau/facets/NfatHaloFacet.sol";
import {INfatHaloFacet} from "../pau/facets/interfaces/INfatHaloFacet.sol";

/// @title  DevNfatHaloFacet
/// @notice The facet of Term Classes for a facility that knows no Units. It stands for the
///         published NFATHaloFacet on development chains and in tests, and like that one it asks
///         the facility for nothing but its asset, and books what has moved.
contract DevNfatHaloFacet is NfatHaloFacet {
    /// @inheritdoc INfatHaloFacet
    function issue(address facility, address to, uint256 tokenId, uint256 amount)
        external
        override
        nonReentrant
        onlyRole(ALLOCATOR_ROLE)
    {
        require(amount != 0, "NFATHaloFacet/zero-amount");

        Position storage position = _load().positions[facility][tokenId];
        require(!position.issued, "NFATHaloFacet/position-exists");

        _spend(NfatLimits.issue(facility, to), amount);

        uint256 index = _accrue(facility);
        address gem = INfatFacility(facility).gem();
        uint256 before = _proxyBalance(gem);
        _proxyCall(facility, abi.encodeCall(INfatFacility.issue, (to, tokenId, amount)));

        position.issued = true;
        position.outstandingPrincipal = _proxyBalance(gem) - before;
        position.interestIndex = index;

        emit NFATHaloIssue(facility, to, tokenId, amount);
    }
}
