// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {Create2} from "@openzeppelin/contracts/utils/Create2.sol";

import {IClassModule} from "../factory/interfaces/IClassModule.sol";
import {ITemplateRegistry} from "../factory/interfaces/ITemplateRegistry.sol";
import {NfatModule} from "./NfatModule.sol";
import {INfatFacility} from "./interfaces/INfatFacility.sol";
import {IPublishedNfatModule} from "./interfaces/IPublishedNfatModule.sol";

/// @title PublishedNfatModule
contract PublishedNfatModule is IPublishedNfatModule, NfatModule {
    /**********************************************************************************************/
    /*** Description                                                                            ***/
    /**********************************************************************************************/

    /// @inheritdoc IClassModule
    function kind() external pure override returns (bytes32) {
        return "NFAT_PUBLISHED";
    }

    /**********************************************************************************************/
    /*** Deployment                                                                             ***/
    /**********************************************************************************************/

    /// @inheritdoc IClassModule
    function deployClass(Context calldata context, uint256[] calldata values, bytes calldata data)
        external
        override
        returns (address[] memory blocks)
    {
        INfatFacility.Setup memory setup = _checkedSetup(msg.sender, values, data);

        blocks = new address[](1);
        blocks[0] = Create2.deploy(0, _salt(msg.sender, context), _initCode(context, setup));

        _handOver(INfatFacility(blocks[0]), context.almProxy, setup);
    }

    /// @inheritdoc IClassModule
    function predictClass(address factory, Context calldata context, uint256[] calldata values, bytes calldata data)
        external
        view
        override
        returns (address[] memory blocks)
    {
        INfatFacility.Setup memory setup = _checkedSetup(factory, values, data);

        blocks = new address[](1);
        blocks[0] = Create2.computeAddress(_salt(factory, context), keccak256(_initCode(context, setup)));
    }

    /// @inheritdoc IClassModule
    function deployUnit(Context calldata, bytes32, uint256[] calldata values, bytes calldata data)
        external
        pure
        override
        returns (address[] memory contracts)
    {
        _checkUnit(values, data);

        contracts = new address[](0);
    }

    /**********************************************************************************************/
    /*** Internal functions                                                                     ***/
    /**********************************************************************************************/

    /// @dev The published facility takes every list, so what must not be is refused here.
    function _checkedSetup(address factory, uint256[] calldata values, bytes calldata data)
        private
        view
        returns (INfatFacility.Setup memory setup)
    {
        setup = _setup(factory, values, data);

        require(setup.wards.length != 0, NoWards());
        for (uint256 i = 0; i < setup.wards.length; ++i) {
            require(setup.wards[i] != address(0), ZeroAccount());
        }
        for (uint256 i = 0; i < setup.cops.length; ++i) {
            require(setup.cops[i] != address(0), ZeroAccount());
        }
    }

    /// @dev The constructor made this contract a ward. In the end it is none.
    function _handOver(INfatFacility facility, address almProxy, INfatFacility.Setup memory setup) private {
        facility.file("recipient", almProxy);
        if (setup.identityNetwork != address(0)) facility.file("identityNetwork", setup.identityNetwork);
        facility.file("baseURI", setup.baseURI);
        facility.kiss(almProxy);

        for (uint256 i = 0; i < setup.cops.length; ++i) {
            facility.addFreezer(setup.cops[i]);
        }
        for (uint256 i = 0; i < setup.wards.length; ++i) {
            facility.rely(setup.wards[i]);
        }
        facility.deny(address(this));
    }

    function _initCode(Context calldata context, INfatFacility.Setup memory setup) private view returns (bytes memory) {
        ITemplateRegistry registry = ITemplateRegistry(context.registry);

        return bytes.concat(
            registry.creationCode(registry.component(context.template, FACILITY_CODE)),
            abi.encode(setup.gem, setup.name, setup.symbol)
        );
    }
}
