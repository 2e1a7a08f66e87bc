// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {ControllerStorage} from "./ControllerStorage.sol";
import {EnumerableIntegrations} from "./EnumerableIntegrations.sol";
import {IController} from "./interfaces/IController.sol";
import {IEnumerableIntegrations} from "./interfaces/IEnumerableIntegrations.sol";

/// @title Controller
contract Controller is IController, EnumerableIntegrations, ReentrancyGuardTransient {
    /**********************************************************************************************/
    /*** State                                                                                  ***/
    /**********************************************************************************************/

    /// @inheritdoc IController
    /// @dev The one binding outside storage: all Controllers of one Beacon share their runtime code.
    address public immutable beacon;

    /**********************************************************************************************/
    /*** Construction                                                                           ***/
    /**********************************************************************************************/

    /// @param accessControls_ Who may do what here.
    /// @param beacon_         Where integrations come from.
    /// @param proxy_          The ALMProxy that acts for this Controller.
    /// @param rateLimits_     The limits that its facets use.
    constructor(address accessControls_, address beacon_, address proxy_, address rateLimits_) {
        require(accessControls_ != address(0), ZeroAccessControls());
        require(beacon_ != address(0), ZeroBeacon());
        require(proxy_ != address(0), ZeroProxy());
        require(rateLimits_ != address(0), ZeroRateLimits());

        beacon = beacon_;

        ControllerStorage.Layout storage $ = ControllerStorage.load();
        $.accessControls = accessControls_;
        $.proxy = proxy_;
        $.rateLimits = rateLimits_;
    }

    /**********************************************************************************************/
    /*** Modifiers                                                                              ***/
    /**********************************************************************************************/

    /// @dev Runs after `nonReentrant`, as in every facet, so that a re-entrant call gets the same answer whoever makes it.
    modifier onlyAdmin() {
        require(
            IAccessControl(ControllerStorage.load().accessControls).hasRole(bytes32(0), msg.sender),
            NotAdmin(msg.sender)
        );
        _;
    }

    /**********************************************************************************************/
    /*** Dispatch                                                                               ***/
    /**********************************************************************************************/

    /// @dev Runs the facet that answers to the selector, with the facet's own selector in its place and every other
    ///      byte as it came; what the facet returns or reverts with goes back unchanged.
    ///      Payable because a facet may offer functions that forward ether; one that does not refuses it itself.
    // solhint-disable-next-line no-complex-fallback
    fallback() external payable {
        require(msg.data.length >= 4, InvalidCallDataLength(msg.data.length));

        Dispatch storage dispatch = _table().dispatches[msg.sig];
        address facet = dispatch.facet;
        require(facet != address(0), CallSelectorNotWired(msg.sig));

        bytes memory facetCall = bytes.concat(dispatch.delegateSelector, msg.data[4:]);
        assembly ("memory-safe") {
            let success := delegatecall(gas(), facet, add(facetCall, 0x20), mload(facetCall), 0, 0)
            let size := returndatasize()
            let result := mload(0x40)
            returndatacopy(result, 0, size)
            switch success
            case 0 { revert(result, size) }
            default { return(result, size) }
        }
    }

    /// @notice Refused: ether belongs to the ALMProxy.
    receive() external payable {
        revert InvalidCallDataLength(0);
    }

    /**********************************************************************************************/
    /*** Admin functions                                                                        ***/
    /**********************************************************************************************/

    /// @inheritdoc IController
    function updateIntegrations(bytes32[] calldata ids) external nonReentrant onlyAdmin {
        require(ids.length != 0, EmptyArray());

        Config[] memory configs = IEnumerableIntegrations(beacon).getConfigs(ids);

        for (uint256 i; i < ids.length; ++i) {
            _clear(ids[i]);
        }
        for (uint256 i; i < ids.length; ++i) {
            require(configs[i].facet != address(0), IntegrationNotFound(ids[i]));
            _put(ids[i], configs[i]);
        }
    }

    /// @inheritdoc IController
    function removeIntegrations(bytes32[] calldata ids) external nonReentrant onlyAdmin {
        require(ids.length != 0, EmptyArray());

        for (uint256 i; i < ids.length; ++i) {
            require(_clear(ids[i]), IntegrationNotFound(ids[i]));

            emit IntegrationRemoved(ids[i]);
        }
    }

    /**********************************************************************************************/
    /*** Views                                                                                  ***/
    /**********************************************************************************************/

    /// @inheritdoc IController
    function accessControls() external view returns (address) {
        return ControllerStorage.load().accessControls;
    }

    /// @inheritdoc IController
    function proxy() external view returns (address) {
        return ControllerStorage.load().proxy;
    }

    /// @inheritdoc IController
    function rateLimits() external view returns (address) {
        return ControllerStorage.load().rateLimits;
    }

    /**********************************************************************************************/
    /*** Internal functions                                                                     ***/
    /**********************************************************************************************/

    function _table() internal view override returns (Table storage) {
        return ControllerStorage.load().integrations;
    }
}
