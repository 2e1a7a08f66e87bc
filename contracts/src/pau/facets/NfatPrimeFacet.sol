// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {NfatLimits} from "../../nfat/NfatLimits.sol";
import {INfatFacility} from "../../nfat/interfaces/INfatFacility.sol";
import {Facet} from "./Facet.sol";
import {IFacet} from "./interfaces/IFacet.sol";
import {INfatPrimeFacet} from "./interfaces/INfatPrimeFacet.sol";

/// @title NfatPrimeFacet
contract NfatPrimeFacet is INfatPrimeFacet, Facet {
    /**********************************************************************************************/
    /*** Constants                                                                              ***/
    /**********************************************************************************************/

    /// @inheritdoc IFacet
    string public constant VERSION = "1.0.0";

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

        uint256 before = _proxyBalance(gem);
        _proxyCallWithAllowance(gem, amount, facility, abi.encodeCall(INfatFacility.subscribe, (amount, data)));
        require(before - _proxyBalance(gem) == amount, "NFATPrimeFacet/unexpected-amount");

        emit NFATPrimeSubscribe(facility, amount, data);
    }

    /// @inheritdoc INfatPrimeFacet
    function withdraw(address facility, uint256 amount) external nonReentrant onlyRole(ALLOCATOR_ROLE) {
        _receive(facility, NfatLimits.withdraw(facility), amount, abi.encodeCall(INfatFacility.withdraw, (amount)));

        emit NFATPrimeWithdraw(facility, amount);
    }

    /// @inheritdoc INfatPrimeFacet
    function collect(address facility, uint256 tokenId, uint256 amount) external nonReentrant onlyRole(ALLOCATOR_ROLE) {
        _receive(
            facility, NfatLimits.collect(facility), amount, abi.encodeCall(INfatFacility.collect, (tokenId, amount))
        );

        emit NFATPrimeCollect(facility, tokenId, amount);
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

    /// @dev Makes the facility pay the proxy exactly `amount` [gem units], within the limit of
    ///      `key`.
    function _receive(address facility, bytes32 key, uint256 amount, bytes memory data) private {
        require(amount != 0, "NFATPrimeFacet/zero-amount");

        _spend(key, amount);

        address gem = INfatFacility(facility).gem();
        uint256 before = _proxyBalance(gem);
        _proxyCall(facility, data);
        require(_proxyBalance(gem) - before == amount, "NFATPrimeFacet/unexpected-amount");
    }
}
