// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {SharedController} from "../../src/pau/SharedController.sol";
import {Facet} from "../../src/pau/facets/Facet.sol";
import {IController} from "../../src/pau/interfaces/IController.sol";
import {IEnumerableIntegrations} from "../../src/pau/interfaces/IEnumerableIntegrations.sol";

/// @notice Two integrations as a Controller would offer them: their facets share delegate
///         selectors, not call selectors.
interface IProbeController {
    function probe_context(uint256 value, bytes calldata data)
        external
        payable
        returns (address context, address caller, uint256 sent, uint256 echoed, bytes memory echoedData);
    function probe_refuse(uint256 code) external;
    function probe_refuseSilently() external;
    function probe_guardedAndCall(address target, bytes calldata data) external;
    function probe_onlyRole(bytes32 role) external;
    function probe_bindings() external view returns (address proxy, address rateLimits);
    function probe_isSet(bytes32 key) external view returns (bool);
    function probe_spend(bytes32 key, uint256 amount) external;
    function probe_giveBack(bytes32 key, uint256 amount) external;
    function probe_callWithAllowance(address token, uint256 amount, address target, bytes calldata data) external;
    function probe_transfer(address token, address to, uint256 amount) external returns (bool);
    function probe_balance(address token) external view returns (uint256);
    function probe_rebind(uint256 index, address to) external;
    function other_answer() external pure returns (uint256);
}

/// @notice Shows what a facet sees, and offers the base's helpers one by one.
contract ProbeFacet is Facet {
    string public constant VERSION = "9.8.7";

    error Refused(uint256 code);

    function context(uint256 value, bytes calldata data)
        external
        payable
        returns (address, address, uint256, uint256, bytes memory)
    {
        return (address(this), msg.sender, msg.value, value, data);
    }

    function refuse(uint256 code) external pure {
        revert Refused(code);
    }

    function refuseSilently() external pure {
        assembly ("memory-safe") {
            revert(0, 0)
        }
    }

    /// @dev Calls out while the guard is taken, and passes a revert on.
    function guardedAndCall(address target, bytes calldata data) external nonReentrant {
        (bool success, bytes memory result) = target.call(data);
        assembly ("memory-safe") {
            if iszero(success) { revert(add(result, 0x20), mload(result)) }
        }
    }

    function onlyRole_(bytes32 role) external nonReentrant onlyRole(role) {}

    function bindings() external view returns (address, address) {
        return (SharedController.load().proxy, SharedController.load().rateLimits);
    }

    function isSet(bytes32 key) external view returns (bool) {
        return _isSet(key);
    }

    function spend(bytes32 key, uint256 amount) external {
        _spend(key, amount);
    }

    function giveBack(bytes32 key, uint256 amount) external {
        _giveBack(key, amount);
    }

    function callWithAllowance(address token, uint256 amount, address target, bytes calldata data) external {
        _proxyCallWithAllowance(token, amount, target, data);
    }

    function transfer(address token, address to, uint256 amount) external returns (bool) {
        return _proxyTransfer(token, to, amount);
    }

    function balance(address token) external view returns (uint256) {
        return _proxyBalance(token);
    }

    /// @dev What no facet may do: changes one of the bindings that all facets share.
    function rebind(uint256 index, address to) external {
        bytes32 slot = bytes32(uint256(SharedController.SLOT) + index);
        assembly ("memory-safe") {
            sstore(slot, to)
        }
    }
}

contract OtherFacet {
    function answer() external pure returns (uint256) {
        return 42;
    }
}

/// @notice Lists of wires and ids for tests.
library Wires {
    function probe() internal pure returns (IEnumerableIntegrations.Wire[] memory wires) {
        wires = new IEnumerableIntegrations.Wire[](13);
        wires[0] = wire(IProbeController.probe_context.selector, ProbeFacet.context.selector);
        wires[1] = wire(IProbeController.probe_refuse.selector, ProbeFacet.refuse.selector);
        wires[2] = wire(IProbeController.probe_refuseSilently.selector, ProbeFacet.refuseSilently.selector);
        wires[3] = wire(IProbeController.probe_guardedAndCall.selector, ProbeFacet.guardedAndCall.selector);
        wires[4] = wire(IProbeController.probe_onlyRole.selector, ProbeFacet.onlyRole_.selector);
        wires[5] = wire(IProbeController.probe_bindings.selector, ProbeFacet.bindings.selector);
        wires[6] = wire(IProbeController.probe_isSet.selector, ProbeFacet.isSet.selector);
        wires[7] = wire(IProbeController.probe_balance.selector, ProbeFacet.balance.selector);
        wires[8] = wire(IProbeController.probe_spend.selector, ProbeFacet.spend.selector);
        wires[9] = wire(IProbeController.probe_giveBack.selector, ProbeFacet.giveBack.selector);
        wires[10] = wire(IProbeController.probe_callWithAllowance.selector, ProbeFacet.callWithAllowance.selector);
        wires[11] = wire(IProbeController.probe_transfer.selector, ProbeFacet.transfer.selector);
        wires[12] = wire(IProbeController.probe_rebind.selector, ProbeFacet.rebind.selector);
    }

    function other() internal pure returns (IEnumerableIntegrations.Wire[] memory wires) {
        wires = one(IProbeController.other_answer.selector, OtherFacet.answer.selector);
    }

    function one(bytes4 callSelector, bytes4 delegateSelector)
        internal
        pure
        returns (IEnumerableIntegrations.Wire[] memory wires)
    {
        wires = new IEnumerableIntegrations.Wire[](1);
        wires[0] = wire(callSelector, delegateSelector);
    }

    function wire(bytes4 callSelector, bytes4 delegateSelector)
        internal
        pure
        returns (IEnumerableIntegrations.Wire memory)
    {
        return IEnumerableIntegrations.Wire({callSelector: callSelector, delegateSelector: delegateSelector});
    }

    /// @notice Every function that a Controller has itself.
    function hardcoded() internal pure returns (bytes4[] memory selectors) {
        selectors = new bytes4[](11);
        selectors[0] = IController.updateIntegrations.selector;
        selectors[1] = IController.removeIntegrations.selector;
        selectors[2] = IController.accessControls.selector;
        selectors[3] = IController.beacon.selector;
        selectors[4] = IController.proxy.selector;
        selectors[5] = IController.rateLimits.selector;
        selectors[6] = IEnumerableIntegrations.integrations.selector;
        selectors[7] = IEnumerableIntegrations.getConfig.selector;
        selectors[8] = IEnumerableIntegrations.getConfigs.selector;
        selectors[9] = IEnumerableIntegrations.getDispatch.selector;
        selectors[10] = IEnumerableIntegrations.getDispatches.selector;
    }

    function ids(bytes32 a) internal pure returns (bytes32[] memory list) {
        list = new bytes32[](1);
        list[0] = a;
    }

    function ids(bytes32 a, bytes32 b) internal pure returns (bytes32[] memory list) {
        list = new bytes32[](2);
        list[0] = a;
        list[1] = b;
    }
}
