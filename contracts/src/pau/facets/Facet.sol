// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {ControllerStorage} from "../ControllerStorage.sol";
import {IALMProxy} from "../interfaces/IALMProxy.sol";
import {IRateLimits} from "../interfaces/IRateLimits.sol";
import {IFacet} from "./interfaces/IFacet.sol";

/// @title  Facet
/// @notice Base of all facets: who may call, what the limits say, and how the ALMProxy is made to act.
/// @dev    Runs by delegatecall from a Controller, on the Controller's storage; called directly it finds no bindings and
///         reverts. A facet declares no state variables. Its functions carry `nonReentrant` first and `onlyRole` second.
abstract contract Facet is IFacet, ReentrancyGuardTransient {
    /**********************************************************************************************/
    /*** Constants                                                                              ***/
    /**********************************************************************************************/

    /// @dev Role, on AccessControls, of those who operate the PAU day to day.
    bytes32 internal constant ALLOCATOR_ROLE = keccak256("ALLOCATOR_ROLE");

    /// @dev Role, on AccessControls, of those who govern the PAU.
    bytes32 internal constant DEFAULT_ADMIN_ROLE = bytes32(0);

    /**********************************************************************************************/
    /*** Modifiers                                                                              ***/
    /**********************************************************************************************/

    /// @dev The caller must hold `role` on the Controller's AccessControls.
    modifier onlyRole(bytes32 role) {
        require(
            IAccessControl(ControllerStorage.load().accessControls).hasRole(role, msg.sender),
            IAccessControl.AccessControlUnauthorizedAccount(msg.sender, role)
        );
        _;
    }

    /**********************************************************************************************/
    /*** Bindings                                                                               ***/
    /**********************************************************************************************/

    function _proxy() internal view returns (IALMProxy) {
        return IALMProxy(ControllerStorage.load().proxy);
    }

    function _rateLimits() internal view returns (IRateLimits) {
        return IRateLimits(ControllerStorage.load().rateLimits);
    }

    /**********************************************************************************************/
    /*** Limits                                                                                 ***/
    /**********************************************************************************************/

    /// @dev Takes `amount` from the capacity of `key`; reverts as `IRateLimits.triggerRateLimitDecrease` does when the
    ///      key is not set or the capacity is smaller.
    function _spend(bytes32 key, uint256 amount) internal {
        _rateLimits().triggerRateLimitDecrease(key, amount);
    }

    /// @dev Gives `amount` back to the capacity of `key`. Does nothing when the key is not set: what comes back must be
    ///      able to come back after governance closed the way out.
    function _giveBack(bytes32 key, uint256 amount) internal {
        if (_isSet(key)) _rateLimits().triggerRateLimitIncrease(key, amount);
    }

    /// @dev The set of keys is the whitelist: refuses when `key` is not in it, whatever its capacity.
    function _requireSet(bytes32 key) internal view {
        require(_isSet(key), RateLimitKeyNotSet(key));
    }

    function _isSet(bytes32 key) internal view returns (bool) {
        return _rateLimits().getRateLimitData(key).maxAmount != 0;
    }

    /**********************************************************************************************/
    /*** Acting through the proxy                                                               ***/
    /**********************************************************************************************/

    /// @dev Makes the proxy call `target`; a revert is passed on as it is, a target without code is refused.
    function _proxyCall(address target, bytes memory data) internal returns (bytes memory) {
        return _proxy().doCall(target, data);
    }

    /// @dev Sets what `spender` may take of the proxy's `token`, to exactly `amount` [token units].
    ///      Tokens that refuse to go from one non-zero allowance to another are served by never leaving one behind.
    function _proxyApprove(address token, address spender, uint256 amount) internal {
        _proxyTokenCall(token, abi.encodeCall(IERC20.approve, (spender, amount)));
    }

    /// @dev Sends `amount` [token units] of the proxy's `token` to `to`.
    function _proxyTransfer(address token, address to, uint256 amount) internal {
        _proxyTokenCall(token, abi.encodeCall(IERC20.transfer, (to, amount)));
    }

    /// @dev Some tokens return nothing on success; one that returns anything must return true.
    function _proxyTokenCall(address token, bytes memory data) private {
        bytes memory result = _proxyCall(token, data);
        require(
            result.length == 0 || (result.length == 32 && abi.decode(result, (uint256)) == 1), TokenCallFailed(token)
        );
    }
}
