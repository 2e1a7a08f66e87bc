// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {Errors} from "@openzeppelin/contracts/utils/Errors.sol";

import {DevFacility} from "../../src/devnet/DevFacility.sol";
import {ITemplateRegistry} from "../../src/factory/interfaces/ITemplateRegistry.sol";
import {PublishedNfatModule} from "../../src/nfat/PublishedNfatModule.sol";
import {INfatModule} from "../../src/nfat/interfaces/INfatModule.sol";
import {IPublishedNfatModule} from "../../src/nfat/interfaces/IPublishedNfatModule.sol";
import {NfatModuleTestBase, OtherFactory} from "./NfatModule.t.sol";

/// @notice The module for the published facility. What it shares with the other one is tested
///         there.
abstract contract PublishedNfatModuleTestBase is NfatModuleTestBase {
    /// @dev The facility is stored, and deployed for each Class: its constructor takes arguments.
    function _components() internal override returns (ITemplateRegistry.Component[] memory components) {
        components = new ITemplateRegistry.Component[](2);
        components[0] = _component("MODULE", type(PublishedNfatModule).creationCode);
        components[1] = ITemplateRegistry.Component({
            name: "NFAT_FACILITY", codeHash: registry.storeCode(type(DevFacility).creationCode)
        });
    }

    function _deployFacility() internal returns (DevFacility facility) {
        return DevFacility(_deployClass()[0]);
    }
}

contract PublishedNfatModuleFailureTests is PublishedNfatModuleTestBase {
    function _expectRefusal(bytes4 reason) internal {
        vm.expectRevert(abi.encodeWithSelector(reason));
        _deployClass();
        vm.expectRevert(abi.encodeWithSelector(reason));
        _predictClass(address(this));
    }

    /// @dev The published facility would have nobody who could let it go on.
    function test_noWards() public {
        data = _data(address(gem), "Senior", "SSN", "", new address[](0), _list(cop));
        _expectRefusal(IPublishedNfatModule.NoWards.selector);
    }

    function test_noCops() public {
        data = _data(address(gem), "Senior", "SSN", "", _list(ward), new address[](0));
        _expectRefusal(INfatModule.NoCops.selector);
    }

    function test_zeroAccounts() public {
        adminAllowed[address(0)] = true;
        data = _data(address(gem), "Senior", "SSN", "", _list(address(0)), _list(cop));
        _expectRefusal(IPublishedNfatModule.ZeroAccount.selector);

        data = _data(address(gem), "Senior", "SSN", "", _list(ward), _list(address(0)));
        _expectRefusal(IPublishedNfatModule.ZeroAccount.selector);
    }

    function test_wardNotAllowed() public {
        data = _data(address(gem), "Senior", "SSN", "", _list(borrower), _list(cop));
        bytes memory reason = abi.encodeWithSelector(INfatModule.WardNotAllowed.selector, borrower);

        vm.expectRevert(reason);
        _deployClass();
        vm.expectRevert(reason);
        _predictClass(address(this));
    }

    function test_twice() public {
        _deployClass();

        vm.expectRevert(Errors.FailedDeployment.selector);
        _deployClass();
    }

    function test_aUnitThatMakesNoSenseIsRefused() public {
        unitValues[1] = unitValues[2] + 1e6;
        bytes memory reason =
            abi.encodeWithSelector(INfatModule.EmptyRange.selector, bytes32("minSize"), unitValues[1], unitValues[2]);

        vm.expectRevert(reason);
        _deployUnit();
        vm.expectRevert(reason);
        _predictUnit();
    }
}

contract PublishedNfatModuleSuccessTests is PublishedNfatModuleTestBase {
    function test_kind() public view {
        assertEq(module.kind(), "NFAT_PUBLISHED");
    }

    /// @dev The module leaves with no right at all.
    function test_aFacilityIsHandedOver() public {
        DevFacility facility = _deployFacility();

        assertEq(address(facility), predicted[0]);
        assertEq(address(facility).codehash, address(new DevFacility(address(gem), "", "")).codehash);
        assertEq(facility.gem(), address(gem));
        assertEq(facility.name(), "Senior Secured");
        assertEq(facility.symbol(), "SSN");
        assertEq(facility.baseURI(), "ipfs://x/");
        assertEq(facility.recipient(), almProxy);
        assertEq(facility.identityNetwork(), network);
        assertEq(facility.wards(ward), 1);
        assertEq(facility.buds(almProxy), 1);
        assertEq(facility.cops(cop), 1);
        assertEq(facility.wards(address(module)), 0);
        assertEq(facility.buds(address(module)), 0);
        assertEq(facility.cops(address(module)), 0);
        assertFalse(facility.stopped());
    }

    function test_openToAnybodyWithoutANetwork() public {
        network = address(0);
        data = _data(address(gem), "Senior", "SSN", "", _list(ward), _list(cop));

        vm.recordLogs();
        DevFacility facility = _deployFacility();

        assertEq(facility.identityNetwork(), address(0));
        // Rely, File for recipient and baseURI, Kiss, AddFreezer, Rely, Deny
        assertEq(vm.getRecordedLogs().length, 7);
    }

    /// @dev The address commits to who calls, to the Class, to its ALMProxy, and to the arguments
    ///      of the constructor.
    function test_addressesAreApart() public {
        address first = _deployClass()[0];

        vm.prank(address(new OtherFactory()));
        assertNotEq(_deployClass()[0], first);
        context.class = "another";
        assertNotEq(_deployClass()[0], first);
        context.class = "class";
        context.almProxy = makeAddr("another");
        assertNotEq(_deployClass()[0], first);
        context.almProxy = almProxy;
        data = _data(address(gem), "Junior", "JUN", "", _list(ward), _list(cop));
        assertNotEq(_deployClass()[0], first);
    }

    function test_aUnitLeavesNothingOnChain() public {
        DevFacility facility = _deployFacility();
        vm.recordLogs();

        assertEq(_deployUnit().length, 0);
        assertEq(_predictUnit().length, 0);

        assertEq(vm.getRecordedLogs().length, 0);
        gem.mint(borrower, 1);
        vm.startPrank(borrower);
        gem.approve(address(facility), 1);
        facility.subscribe(1, "");
        vm.stopPrank();

        // Far below the least size of the Unit, under an id of no Unit.
        vm.mockCall(network, "", abi.encode(true));
        vm.prank(almProxy);
        facility.issue(borrower, uint256(7) << 128, 1);

        assertEq(facility.ownerOf(uint256(7) << 128), borrower);
        assertEq(gem.balanceOf(almProxy), 1);
    }
}
