// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {AccessControlEnumerable} from "@openzeppelin/contracts-5.0.2/access/extensions/AccessControlEnumerable.sol";

import {EnumerableIntegrations} from "./EnumerableIntegrations.sol";
import {IBeacon} from "./interfaces/IBeacon.sol";
import {IController} from "./interfaces/IController.sol";
import {IEnumerableIntegrations} from "./interfaces/IEnumerableIntegrations.sol";

/// @title Beacon
contract Beacon is IBeacon, EnumerableIntegrations, AccessControlEnumerable {
    /**********************************************************************************************/
    /*** State                                                                                  ***/
    /**********************************************************************************************/

    Table private _integrations;

    /**********************************************************************************************/
    /*** Construction                                                                           ***/
    /**********************************************************************************************/

    /// @param admin First holder of DEFAULT_ADMIN_ROLE.
    constructor(address admin) {
        require(admin != address(0), ZeroAdmin());

        _grantRole(DEFAULT_ADMIN_ROLE, admin);
    }

    /**********************************************************************************************/
    /*** Admin functions                                                                        ***/
    /**********************************************************************************************/

    /// @inheritdoc IBeacon
    function setIntegration(bytes32 id, Config calldata config) external onlyRole(DEFAULT_ADMIN_ROLE) {
        require(config.facet != address(0), ZeroFacet());

        for (uint256 i; i < config.wires.length; ++i) {
            bytes4 callSelector = config.wires[i].callSelector;
            require(!_isHardcoded(callSelector), CallSelectorHardcoded(callSelector));
        }

        _clear(id);
        _put(id, config);
    }

    /// @inheritdoc IBeacon
    function removeIntegration(bytes32 id) external onlyRole(DEFAULT_ADMIN_ROLE) {
        require(_clear(id), IntegrationNotFound(id));

        emit IntegrationRemoved(id);
    }

    /**********************************************************************************************/
    /*** Internal functions                                                                     ***/
    /**********************************************************************************************/

    function _table() internal view override returns (Table storage) {
        return _integrations;
    }

    /// @dev The selectors of the Controller's own functions. One that is missing here could be
    ///      wired, and no call would ever reach its facet. Whoever changes the Controller's
    ///      functions changes this list.
    function _isHardcoded(bytes4 callSelector) private pure returns (bool) {
        return callSelector == IController.updateIntegrations.selector
            || callSelector == IController.removeIntegrations.selector
            || callSelector == IController.accessControls.selector || callSelector == IController.beacon.selector
            || callSelector == IController.proxy.selector || callSelector == IController.rateLimits.selector
            || callSelector == IEnumerableIntegrations.integrations.selector
            || callSelector == IEnumerableIntegrations.getConfig.selector
            || callSelector == IEnumerableIntegrations.getConfigs.selector
            || callSelector == IEnumerableIntegrations.getDispatch.selector
            || callSelector == IEnumerableIntegrations.getDispatches.selector;
    }
}
