// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {EnumerableSet} from "@openzeppelin/contracts-5.0.2/utils/structs/EnumerableSet.sol";

import {IEnumerableIntegrations} from "./interfaces/IEnumerableIntegrations.sol";

/// @title  EnumerableIntegrations
/// @notice The table of integrations that the Beacon and a Controller keep alike: one integration
///         per id, one facet per call selector. Where the table lies in storage is up to the
///         contract that inherits.
abstract contract EnumerableIntegrations is IEnumerableIntegrations {
    using EnumerableSet for EnumerableSet.Bytes32Set;

    /**********************************************************************************************/
    /*** Structs                                                                                ***/
    /**********************************************************************************************/

    /// @dev `configs` lists the wires by integration, `dispatches` by selector. Only `_put` and
    ///      `_clear` write them, always both.
    struct Table {
        EnumerableSet.Bytes32Set ids;
        mapping(bytes32 id => Config config) configs;
        mapping(bytes4 callSelector => Dispatch dispatch) dispatches;
    }

    /**********************************************************************************************/
    /*** Views                                                                                  ***/
    /**********************************************************************************************/

    /// @inheritdoc IEnumerableIntegrations
    function integrations() external view returns (Integration[] memory all) {
        Table storage table = _table();
        uint256 count = table.ids.length();

        all = new Integration[](count);
        for (uint256 i; i < count; ++i) {
            bytes32 id = table.ids.at(i);
            all[i] = Integration({id: id, config: table.configs[id]});
        }
    }

    /// @inheritdoc IEnumerableIntegrations
    function getConfig(bytes32 id) external view returns (Config memory config) {
        return _table().configs[id];
    }

    /// @inheritdoc IEnumerableIntegrations
    function getConfigs(bytes32[] calldata ids) external view returns (Config[] memory configs) {
        Table storage table = _table();

        configs = new Config[](ids.length);
        for (uint256 i; i < ids.length; ++i) {
            configs[i] = table.configs[ids[i]];
        }
    }

    /// @inheritdoc IEnumerableIntegrations
    function getDispatch(bytes4 callSelector) external view returns (Dispatch memory dispatch) {
        return _table().dispatches[callSelector];
    }

    /// @inheritdoc IEnumerableIntegrations
    function getDispatches(bytes4[] calldata callSelectors) external view returns (Dispatch[] memory dispatches) {
        Table storage table = _table();

        dispatches = new Dispatch[](callSelectors.length);
        for (uint256 i; i < callSelectors.length; ++i) {
            dispatches[i] = table.dispatches[callSelectors[i]];
        }
    }

    /**********************************************************************************************/
    /*** Internal functions                                                                     ***/
    /**********************************************************************************************/

    function _table() internal view virtual returns (Table storage);

    /// @dev Writes an integration whose earlier wires, if any, were cleared before.
    function _put(bytes32 id, Config memory config) internal {
        require(config.wires.length != 0, EmptyArray());
        require(config.facet.code.length != 0, EmptyFacet());

        Table storage table = _table();
        Config storage stored = table.configs[id];

        table.ids.add(id);
        stored.facet = config.facet;

        for (uint256 i; i < config.wires.length; ++i) {
            Wire memory wire = config.wires[i];
            Dispatch storage dispatch = table.dispatches[wire.callSelector];

            require(dispatch.facet == address(0), CallSelectorAlreadyWired(wire.callSelector));

            dispatch.facet = config.facet;
            dispatch.delegateSelector = wire.delegateSelector;
            stored.wires.push(wire);
        }

        emit IntegrationSet(id, config);
    }

    /// @dev Takes out an integration with all its wires, silently. False when there was none.
    function _clear(bytes32 id) internal returns (bool existed) {
        Table storage table = _table();

        if (!table.ids.remove(id)) return false;

        Wire[] storage wires = table.configs[id].wires;
        for (uint256 i; i < wires.length; ++i) {
            delete table.dispatches[wires[i].callSelector];
        }

        delete table.configs[id];
        return true;
    }
}
