// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {NfatLimits} from "../../nfat/NfatLimits.sol";
import {INfatFacility} from "../../nfat/interfaces/INfatFacility.sol";
import {Facet} from "./Facet.sol";
import {INfatPrimeFacet} from "./interfaces/INfatPrimeFacet.sol";

/// @title NfatPrimeFacet
contract NfatPrimeFacet is INfatPrimeFacet, Facet {
    /**********************************************************************************************/
    /*** Allocator functions                                                                    ***/
    /**********************************************************************************************/

    /// @inheritdoc INfatPrimeFacet
    function subscribe(address facility, uint256 amount, bytes calldata data)
        external
        nonReentrant
        onlyRole(ALLOCATOR_ROLE)
    {
        address gem = INfatFacility(facility).gem();

        _spend(NfatLimits.subscribe(gem, facility), amount);

        emit NfatPrimeSubscribed(facility, amount);

        uint256 before = _balance(gem);
        _proxyApprove(gem, facility, amount);
        _proxyCall(facility, abi.encodeCall(INfatFacility.subscribe, (amount, data)));
        _requireAmount(facility, amount, before - _balance(gem));
    }

    /// @inheritdoc INfatPrimeFacet
    function withdraw(address facility, uint256 amount) external nonReentrant onlyRole(ALLOCATOR_ROLE) {
        address gem = INfatFacility(facility).gem();

        _spend(NfatLimits.withdraw(facility), amount);
        _giveBack(NfatLimits.subscribe(gem, facility), amount);

        emit NfatPrimeWithdrawn(facility, amount);

        uint256 before = _balance(gem);
        _proxyCall(facility, abi.encodeCall(INfatFacility.withdraw, (amount)));
        _requireAmount(facility, amount, _balance(gem) - before);
    }

    /// @inheritdoc INfatPrimeFacet
    function collect(address facility, uint256 tokenId, uint256 amount) external nonReentrant onlyRole(ALLOCATOR_ROLE) {
        address gem = INfatFacility(facility).gem();

        _spend(NfatLimits.collect(facility), amount);

        emit NfatPrimeCollected(facility, tokenId, amount);

        uint256 before = _balance(gem);
        _proxyCall(facility, abi.encodeCall(INfatFacility.collect, (tokenId, amount)));
        _requireAmount(facility, amount, _balance(gem) - before);
    }

    /**********************************************************************************************/
    /*** Views                                                                                  ***/
    /**********************************************************************************************/

    /// @inheritdoc INfatPrimeFacet
    function getSubscribeRateLimitKey(address facility, address gem) external pure returns (bytes32 key) {
        return NfatLimits.subscribe(gem, facility);
    }

    /// @inheritdoc INfatPrimeFacet
    function getWithdrawRateLimitKey(address facility) external pure returns (bytes32 key) {
        return NfatLimits.withdraw(facility);
    }

    /// @inheritdoc INfatPrimeFacet
    function getCollectRateLimitKey(address facility) external pure returns (bytes32 key) {
        return NfatLimits.collect(facility);
    }

    /**********************************************************************************************/
    /*** Internal functions                                                                     ***/
    /**********************************************************************************************/

    function _requireAmount(address facility, uint256 expected, uint256 actual) private pure {
        require(actual == expected, UnexpectedAmount(facility, expected, actual));
    }

    function _balance(address token) private view returns (uint256) {
        return IERC20(token).balanceOf(address(_proxy()));
    }
}
