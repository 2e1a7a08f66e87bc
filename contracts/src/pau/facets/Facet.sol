// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {IAccessControl} from "@openzeppelin/contracts-5.0.2/access/IAccessControl.sol";
import {IERC20} from "@openzeppelin/contracts-5.0.2/token/ERC20/IERC20.sol";
import {ReentrancyGuardUpgradeable} from "@openzeppelin/contracts-upgradeable/utils/ReentrancyGuardUpgradeable.sol";

import {SharedController} from "../SharedController.sol";
import {IALMProxy} from "../interfaces/IALMProxy.sol";
import {IRateLimits} from "../interfaces/IRateLimits.sol";
import {IFacet} from "./interfaces/IFacet.sol";

/// @title  Facet
/// @notice Base of all facets: who may call, what the limits say, and how the ALMProxy is made to
///         act.
/// @dev    Runs by delegatecall from a Controller, on the Controller's storage; called directly it
///         finds no bindings and reverts. A facet declares no state variables. Its functions carry
///         `nonReentrant` first and `onlyRole` second, and emit one event, last. The guard is the
///         one that the Controller and the published facets use, in the same storage slot: a call
///         cannot enter one facet from within another.
abstract contract Facet is IFacet, ReentrancyGuardUpgradeable {
    /**********************************************************************************************/
    /*** Constants                                                                              ***/
    /**********************************************************************************************/

    /// @inheritdoc IFacet
    bytes32 public constant ALLOCATOR_ROLE = keccak256("ALLOCATOR_ROLE");

    /// @inheritdoc IFacet
    bytes32 public constant DEFAULT_ADMIN_ROLE = bytes32(0);

    /**********************************************************************************************/
    /*** Modifiers                                                                              ***/
    /**********************************************************************************************/

    /// @dev The caller must hold `role` on the Controller's AccessControls.
    modifier onlyRole(bytes32 role) {
        require(
            IAccessControl(SharedController.load().accessControls).hasRole(role, msg.sender),
            AccessControlUnauthorizedAccount(msg.sender, role)
        );
        _;
    }

    /**********************************************************************************************/
    /*** Limits                                                                                 ***/
    /**********************************************************************************************/

    /// @dev Takes `amount` from the capacity of `key`; reverts as
    ///      `IRateLimits.triggerRateLimitDecrease` does when the key is not set or the capacity is
    ///      smaller.
    function _spend(bytes32 key, uint256 amount) internal {
        _rateLimits().triggerRateLimitDecrease(key, amount);
    }

    /// @dev Gives `amount` back to the capacity of `key`. It never fails, whatever state the limit
    ///      is in: what came back is back already. A key that is not set, or that cannot be added
    ///      to, stays as it is.
    function _giveBack(bytes32 key, uint256 amount) internal {
        try _rateLimits().triggerRateLimitIncrease(key, amount) {} catch {}
    }

    /// @dev Whether `key` is set, whatever its capacity: the set of keys is the whitelist.
    function _isSet(bytes32 key) internal view returns (bool) {
        return _rateLimits().getRateLimitData(key).maxAmount != 0;
    }

    /**********************************************************************************************/
    /*** Acting through the proxy                                                               ***/
    /**********************************************************************************************/

    /// @dev Makes the proxy call `target`; a revert is passed on as it is, a target without code is
    ///      refused.
    function _proxyCall(address target, bytes memory data) internal returns (bytes memory) {
        return _proxy().doCall(target, data);
    }

    /// @dev Makes the proxy call `target`, which may take exactly `amount` of the proxy's `token`
    ///      meanwhile [token units]. The allowance is 0 afterwards, whatever the target took. Some
    ///      tokens refuse an approval of 0, so none is made that changes nothing.
    function _proxyCallWithAllowance(address token, uint256 amount, address target, bytes memory data) internal {
        if (amount != 0) _proxyApprove(token, target, amount);
        _proxyCall(target, data);
        if (IERC20(token).allowance(address(_proxy()), target) != 0) _proxyApprove(token, target, 0);
    }

    /// @dev Sends `amount` [token units] of the proxy's `token` to `to`. False when the token
    ///      answers with anything but success; one that answers nothing succeeded.
    function _proxyTransfer(address token, address to, uint256 amount) internal returns (bool) {
        return _proxyTokenCall(token, abi.encodeCall(IERC20.transfer, (to, amount)));
    }

    /// @dev What the proxy holds of `token` [token units].
    function _proxyBalance(address token) internal view returns (uint256) {
        return IERC20(token).balanceOf(address(_proxy()));
    }

    /**********************************************************************************************/
    /*** Private functions                                                                      ***/
    /**********************************************************************************************/

    function _proxyApprove(address token, address spender, uint256 amount) private {
        require(_proxyTokenCall(token, abi.encodeCall(IERC20.approve, (spender, amount))), "Facet/approve-failed");
    }

    function _proxyTokenCall(address token, bytes memory data) private returns (bool) {
        bytes memory result = _proxyCall(token, data);
        return result.length == 0 || (result.length == 32 && abi.decode(result, (uint256)) == 1);
    }

    function _proxy() private view returns (IALMProxy) {
        return IALMProxy(SharedController.load().proxy);
    }

    function _rateLimits() private view returns (IRateLimits) {
        return IRateLimits(SharedController.load().rateLimits);
    }
}
