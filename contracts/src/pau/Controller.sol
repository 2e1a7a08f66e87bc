// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {IAccessControl} from "@openzeppelin/contracts-5.0.2/access/IAccessControl.sol";
import {ReentrancyGuardUpgradeable} from "@openzeppelin/contracts-upgradeable/utils/ReentrancyGuardUpgradeable.sol";

import {EnumerableIntegrations} from "./EnumerableIntegrations.sol";
import {SharedController} from "./SharedController.sol";
import {IController} from "./interfaces/IController.sol";
import {IEnumerableIntegrations} from "./interfaces/IEnumerableIntegrations.sol";

/// @title Controller
contract Controller is IController, EnumerableIntegrations, ReentrancyGuardUpgradeable {
    /**********************************************************************************************/
    /*** State                                                                                  ***/
    /**********************************************************************************************/

    /// @dev Where the table of integrations lies (ERC-7201). Facets have no business with it.
    ///      keccak256(abi.encode(uint256(keccak256("sky.pau.storage.Controller")) - 1)) &
    ///      ~bytes32(uint256(0xff))
    bytes32 internal constant INTEGRATIONS_SLOT = 0xee25394e09bdf9f095ffaf6289395c59de06e33ff54692b0774d5012253c4d00;

    /// @inheritdoc IController
    /// @dev An immutable, unlike the other bindings: so all Controllers of one Beacon share their
    ///      runtime code.
    address public immutable beacon;

    /**********************************************************************************************/
    /*** Construction                                                                           ***/
    /**********************************************************************************************/

    /// @param accessControls_ Who may do what here.
    /// @param beacon_         Where integrations come from.
    /// @param proxy_          The ALMProxy that acts for this Controller.
    /// @param rateLimits_     The limits that its facets use.
    /// @dev `initializer` marks the storage of the published reentrancy guard, which facets use as
    ///      well, as set up for good.
    constructor(address accessControls_, address beacon_, address proxy_, address rateLimits_) initializer {
        require(accessControls_ != address(0), ZeroAccessControls());
        require(beacon_ != address(0), ZeroBeacon());
        require(proxy_ != address(0), ZeroProxy());
        require(rateLimits_ != address(0), ZeroRateLimits());

        __ReentrancyGuard_init();

        beacon = beacon_;

        SharedController.Layout storage $ = SharedController.load();
        $.accessControls = accessControls_;
        $.proxy = proxy_;
        $.rateLimits = rateLimits_;
    }

    /**********************************************************************************************/
    /*** Modifiers                                                                              ***/
    /**********************************************************************************************/

    /// @dev Runs after `nonReentrant`, as in every facet, so that a re-entrant call gets the same
    ///      answer whoever makes it.
    modifier onlyAdmin() {
        require(
            IAccessControl(SharedController.load().accessControls).hasRole(bytes32(0), msg.sender), NotAdmin(msg.sender)
        );
        _;
    }

    /**********************************************************************************************/
    /*** Dispatch                                                                               ***/
    /**********************************************************************************************/

    /// @dev Runs the facet that the selector is wired to. The calldata is the same but for the
    ///      selector, which becomes the facet's own. What the facet returns or reverts with goes
    ///      back unchanged. It reverts when a facet changed what the Controller shares with all
    ///      facets. It is payable because a facet may forward ether; a facet that does not refuses
    ///      it itself.
    // solhint-disable-next-line no-complex-fallback
    fallback() external payable {
        require(msg.data.length >= 4, InvalidCallDataLength(msg.data.length));

        Dispatch storage dispatch = _table().dispatches[msg.sig];
        address facet = dispatch.facet;
        require(facet != address(0), CallSelectorNotWired(msg.sig));

        SharedController.Layout storage $ = SharedController.load();
        address accessControls_ = $.accessControls;
        address proxy_ = $.proxy;
        address rateLimits_ = $.rateLimits;

        // solhint-disable-next-line avoid-low-level-calls
        (bool success, bytes memory result) = facet.delegatecall(bytes.concat(dispatch.delegateSelector, msg.data[4:]));

        require(
            $.accessControls == accessControls_ && $.proxy == proxy_ && $.rateLimits == rateLimits_,
            SharedStorageAltered()
        );

        assembly ("memory-safe") {
            switch success
            case 0 { revert(add(result, 0x20), mload(result)) }
            default { return(add(result, 0x20), mload(result)) }
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
        return SharedController.load().accessControls;
    }

    /// @inheritdoc IController
    function proxy() external view returns (address) {
        return SharedController.load().proxy;
    }

    /// @inheritdoc IController
    function rateLimits() external view returns (address) {
        return SharedController.load().rateLimits;
    }

    /**********************************************************************************************/
    /*** Internal functions                                                                     ***/
    /**********************************************************************************************/

    function _table() internal pure override returns (Table storage $) {
        assembly ("memory-safe") {
            $.slot := INTEGRATIONS_SLOT
        }
    }
}
