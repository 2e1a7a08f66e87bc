// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {IERC20Errors, IERC721Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {IERC721} from "@openzeppelin/contracts/token/ERC721/IERC721.sol";
import {IERC721Metadata} from "@openzeppelin/contracts/token/ERC721/extensions/IERC721Metadata.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {DevToken} from "../../src/devnet/DevToken.sol";
import {NfatFacility} from "../../src/nfat/NfatFacility.sol";
import {INfatFacility} from "../../src/nfat/interfaces/INfatFacility.sol";
import {CallbackToken, SilentToken} from "../lcts/support/Tokens.sol";
import {FussyToken, LazyToken, Members, TurncoatToken} from "./support/Doubles.sol";
import {Vm} from "../support/Vm.sol";
import {FacilityFixture} from "./support/FacilityFixture.sol";

contract NfatFacilityInitializeTests is FacilityFixture {
    function test_initialize_implementation() public {
        vm.expectRevert("NFATFacility/initialized");
        facilityCode.initialize(_setup());
    }

    function test_initialize_twice() public {
        vm.expectRevert("NFATFacility/initialized");
        facility.initialize(_setup());
    }

    function test_initialize_zeroGem() public {
        INfatFacility.Setup memory setup = _setup();
        setup.gem = address(0);
        _expectRefusal(setup, "NFATFacility/zero-gem");
    }

    function test_initialize_zeroController() public {
        INfatFacility.Setup memory setup = _setup();
        setup.controller = address(0);
        _expectRefusal(setup, "NFATFacility/zero-controller");
    }

    function test_initialize_zeroRecipient() public {
        INfatFacility.Setup memory setup = _setup();
        setup.recipient = address(0);
        _expectRefusal(setup, "NFATFacility/zero-recipient");
    }

    function test_initialize_noWards() public {
        INfatFacility.Setup memory setup = _setup();
        setup.wards = new address[](0);
        _expectRefusal(setup, "NFATFacility/no-wards");
    }

    function test_initialize_zeroEntries() public {
        INfatFacility.Setup memory setup = _setup();
        setup.wards = _list(address(0));
        _expectRefusal(setup, "NFATFacility/zero-account");
        setup = _setup();
        setup.buds = _list(address(0));
        _expectRefusal(setup, "NFATFacility/zero-account");
        setup = _setup();
        setup.cops = _list(address(0));
        _expectRefusal(setup, "NFATFacility/zero-account");
    }

    function _expectRefusal(INfatFacility.Setup memory setup, bytes memory reason) internal {
        NfatFacility clone = _clone();
        vm.expectRevert(reason);
        clone.initialize(setup);
    }

    function test_initialize() public {
        INfatFacility.Setup memory setup = _setup();
        setup.identityNetwork = makeAddr("network");
        NfatFacility clone = _clone();

        vm.expectEmit(address(clone));
        emit INfatFacility.File("recipient", recipient);
        vm.expectEmit(address(clone));
        emit INfatFacility.File("identityNetwork", setup.identityNetwork);
        vm.expectEmit(address(clone));
        emit INfatFacility.File("baseURI", "https://nfat.example/");
        vm.expectEmit(address(clone));
        emit INfatFacility.Rely(ward);
        vm.expectEmit(address(clone));
        emit INfatFacility.Kiss(bud);
        vm.expectEmit(address(clone));
        emit INfatFacility.AddFreezer(cop);
        clone.initialize(setup);

        assertEq(clone.name(), "Senior Secured");
        assertEq(clone.symbol(), "SSN");
        assertEq(clone.baseURI(), "https://nfat.example/");
        assertEq(clone.gem(), address(gem));
        assertEq(clone.recipient(), recipient);
        assertEq(clone.identityNetwork(), setup.identityNetwork);
        assertEq(clone.registrar(), address(this));
        assertEq(clone.wards(ward), 1);
        assertEq(clone.buds(bud), 1);
        assertEq(clone.cops(cop), 1);
        assertFalse(clone.stopped());
        assertEq(clone.unitCount(), 0);
    }

    /// @dev The registrar adds Units and can do nothing else.
    function test_initialize_registrarHasNoOtherRight() public view {
        assertEq(facility.wards(address(this)), 0);
        assertEq(facility.buds(address(this)), 0);
        assertEq(facility.cops(address(this)), 0);
    }

    function test_initialize_withoutOperatorsAndFreezers() public {
        INfatFacility.Setup memory setup = _setup();
        setup.buds = new address[](0);
        setup.cops = new address[](0);
        NfatFacility clone = _clone();
        clone.initialize(setup);

        assertEq(clone.buds(bud), 0);
        assertEq(clone.cops(cop), 0);
        assertEq(clone.identityNetwork(), address(0));
    }

    function test_supportsInterface() public view {
        assertTrue(facility.supportsInterface(type(IERC721).interfaceId));
        assertTrue(facility.supportsInterface(type(IERC721Metadata).interfaceId));
        assertFalse(facility.supportsInterface(0xffffffff));
    }
}

contract NfatFacilityRolesTests is FacilityFixture {
    function test_everyFunctionOfWards_notWard() public {
        bytes[] memory calls = new bytes[](14);
        calls[0] = abi.encodeCall(INfatFacility.rely, (stranger));
        calls[1] = abi.encodeCall(INfatFacility.deny, (ward));
        calls[2] = abi.encodeCall(INfatFacility.kiss, (stranger));
        calls[3] = abi.encodeCall(INfatFacility.diss, (bud));
        calls[4] = abi.encodeCall(INfatFacility.addFreezer, (stranger));
        calls[5] = abi.encodeCall(INfatFacility.removeFreezer, (cop));
        calls[6] = abi.encodeCall(INfatFacility.start, ());
        calls[7] = abi.encodeWithSignature("file(bytes32,address)", bytes32("recipient"), stranger);
        calls[8] = abi.encodeWithSignature("file(bytes32,string)", bytes32("baseURI"), "");
        calls[9] = abi.encodeCall(INfatFacility.rescue, (address(gem), stranger, 0));
        calls[10] = abi.encodeCall(INfatFacility.rescueDeposit, (alice, stranger, 1));
        calls[11] = abi.encodeCall(INfatFacility.rescueCollectable, (1, stranger, 1));
        calls[12] = abi.encodeCall(INfatFacility.startUnit, (0));
        calls[13] = abi.encodeCall(INfatFacility.retireUnit, (0));

        _expectRefusals(calls, bud, "NFATFacility/not-authorized");
        _expectRefusals(calls, cop, "NFATFacility/not-authorized");
        _expectRefusals(calls, stranger, "NFATFacility/not-authorized");
        _expectRefusals(calls, address(this), "NFATFacility/not-authorized");
    }

    function test_everyFunctionOfFreezers_notFreezer() public {
        bytes[] memory calls = new bytes[](2);
        calls[0] = abi.encodeCall(INfatFacility.stop, ());
        calls[1] = abi.encodeCall(INfatFacility.stopUnit, (0));

        _expectRefusals(calls, ward, "NFATFacility/not-freezer");
        _expectRefusals(calls, bud, "NFATFacility/not-freezer");
        _expectRefusals(calls, stranger, "NFATFacility/not-freezer");
    }

    function test_everyFunctionOfOperators_notOperator() public {
        bytes[] memory calls = new bytes[](1);
        calls[0] = abi.encodeCall(INfatFacility.issue, (alice, 1, MIN_SIZE));

        _expectRefusals(calls, ward, "NFATFacility/not-operator");
        _expectRefusals(calls, cop, "NFATFacility/not-operator");
        _expectRefusals(calls, stranger, "NFATFacility/not-operator");
    }

    function test_addUnit_notRegistrar() public {
        bytes[] memory calls = new bytes[](1);
        calls[0] = abi.encodeCall(INfatFacility.addUnit, (_offering(CAPACITY, MIN_SIZE, MAX_SIZE)));

        _expectRefusals(calls, ward, "NFATFacility/not-registrar");
        _expectRefusals(calls, bud, "NFATFacility/not-registrar");
        _expectRefusals(calls, stranger, "NFATFacility/not-registrar");
    }

    function _expectRefusals(bytes[] memory calls, address caller, string memory reason) internal {
        for (uint256 i; i < calls.length; ++i) {
            vm.prank(caller);
            (bool success, bytes memory answer) = address(facility).call(calls[i]);
            assertFalse(success);
            assertEq(answer, abi.encodeWithSignature("Error(string)", reason));
        }
    }

    function test_zeroAccounts() public {
        vm.startPrank(ward);
        vm.expectRevert("NFATFacility/zero-account");
        facility.rely(address(0));
        vm.expectRevert("NFATFacility/zero-account");
        facility.kiss(address(0));
        vm.expectRevert("NFATFacility/zero-account");
        facility.addFreezer(address(0));
    }

    function test_file_unrecognizedParam() public {
        vm.startPrank(ward);
        vm.expectRevert("NFATFacility/file-unrecognized-param");
        facility.file("gem", stranger);
        vm.expectRevert("NFATFacility/file-unrecognized-param");
        facility.file("baseURI", stranger);
        vm.expectRevert("NFATFacility/file-unrecognized-param");
        facility.file("recipient", "text");
    }

    function test_file_zeroRecipient() public {
        vm.expectRevert("NFATFacility/zero-recipient");
        vm.prank(ward);
        facility.file("recipient", address(0));
    }

    function test_wards() public {
        vm.startPrank(ward);
        vm.expectEmit(address(facility));
        emit INfatFacility.Rely(stranger);
        facility.rely(stranger);
        assertEq(facility.wards(stranger), 1);

        vm.expectEmit(address(facility));
        emit INfatFacility.Deny(ward);
        facility.deny(ward);
        assertEq(facility.wards(ward), 0);

        vm.expectRevert("NFATFacility/not-authorized");
        facility.rely(ward);
    }

    function test_buds() public {
        vm.startPrank(ward);
        vm.expectEmit(address(facility));
        emit INfatFacility.Kiss(stranger);
        facility.kiss(stranger);
        assertEq(facility.buds(stranger), 1);

        vm.expectEmit(address(facility));
        emit INfatFacility.Diss(bud);
        facility.diss(bud);
        assertEq(facility.buds(bud), 0);
        vm.stopPrank();

        _subscribe(alice, MIN_SIZE);
        vm.expectRevert("NFATFacility/not-operator");
        _issue(alice, 1, MIN_SIZE);
    }

    function test_cops() public {
        vm.startPrank(ward);
        vm.expectEmit(address(facility));
        emit INfatFacility.AddFreezer(stranger);
        facility.addFreezer(stranger);
        assertEq(facility.cops(stranger), 1);

        vm.expectEmit(address(facility));
        emit INfatFacility.RemoveFreezer(cop);
        facility.removeFreezer(cop);
        assertEq(facility.cops(cop), 0);
        vm.stopPrank();

        vm.expectRevert("NFATFacility/not-freezer");
        _stop();
    }

    function test_stop_andStart() public {
        vm.expectEmit(address(facility));
        emit INfatFacility.Stop();
        _stop();
        assertTrue(facility.stopped());

        vm.expectEmit(address(facility));
        emit INfatFacility.Start();
        vm.prank(ward);
        facility.start();
        assertFalse(facility.stopped());
        _subscribe(alice, 1);
    }

    function test_file() public {
        vm.startPrank(ward);
        vm.expectEmit(address(facility));
        emit INfatFacility.File("recipient", stranger);
        facility.file("recipient", stranger);
        assertEq(facility.recipient(), stranger);

        vm.expectEmit(address(facility));
        emit INfatFacility.File("identityNetwork", carol);
        facility.file("identityNetwork", carol);
        assertEq(facility.identityNetwork(), carol);

        // Zero opens the facility again.
        facility.file("identityNetwork", address(0));
        assertEq(facility.identityNetwork(), address(0));

        vm.expectEmit(address(facility));
        emit INfatFacility.File("baseURI", "ipfs://x/");
        facility.file("baseURI", "ipfs://x/");
        assertEq(facility.baseURI(), "ipfs://x/");
    }
}

contract NfatFacilityUnitTests is FacilityFixture {
    function test_addUnit_sizes_boundary() public {
        vm.expectRevert("NFATFacility/size-out-of-range");
        _add(10e6, 0, 5e6);
        vm.expectRevert("NFATFacility/size-out-of-range");
        _add(10e6, 6e6, 5e6);
        vm.expectRevert("NFATFacility/size-out-of-range");
        _add(5e6 - 1, 1e6, 5e6);

        _add(10e6, 1e6, 5e6);
        _add(10e6, 5e6, 5e6);
        _add(5e6, 1e6, 5e6);
    }

    function test_addUnit_terms_boundary() public {
        INfatFacility.Offering memory offering = _offering(10e6, 1e6, 5e6);
        (offering.minTerm, offering.maxTerm) = (8 days, 8 days - 1);
        vm.expectRevert("NFATFacility/term-out-of-range");
        facility.addUnit(offering);

        offering.maxTerm = 8 days;
        facility.addUnit(offering);
    }

    function test_addUnit_yields_boundary() public {
        INfatFacility.Offering memory offering = _offering(10e6, 1e6, 5e6);
        (offering.minYield, offering.maxYield) = (8, 7);
        vm.expectRevert("NFATFacility/yield-out-of-range");
        facility.addUnit(offering);

        offering.maxYield = 8;
        facility.addUnit(offering);
    }

    /// @dev Up to 2**35 anything fits, and above that what ends in a zero.
    function test_addUnit_digits_boundary() public {
        vm.expectRevert("NFATFacility/too-many-digits");
        _add(2 ** 35 + 3, 1, 1);
        vm.expectRevert("NFATFacility/too-many-digits");
        _add(1e18, 1, 123_456_789_012e6);
        vm.expectRevert("NFATFacility/too-many-digits");
        _add(1e18, 123_456_789_012e6, 123_456_789_020e6);

        _add(2 ** 35 - 1, 2 ** 35 - 1, 2 ** 35 - 1);
        _add((2 ** 35 - 1) * 10, 123_456_789_010, 123_456_789_010);
    }

    function test_addUnit_tooLarge_boundary() public {
        _expectTooLarge(96, uint256(type(uint96).max) + 1);
        _add(uint256(type(uint96).max) + 1, STEP, STEP);
        _add(LARGEST, STEP, LARGEST);

        INfatFacility.Offering memory offering = _offering(10e6, 1e6, 5e6);
        offering.maxTerm = uint256(type(uint32).max) + 1;
        _expectTooLarge(32, offering.maxTerm);
        facility.addUnit(offering);
        (offering.minTerm, offering.maxTerm) = (type(uint32).max, type(uint32).max);
        offering.maxYield = uint256(type(uint24).max) + 1;
        _expectTooLarge(24, offering.maxYield);
        facility.addUnit(offering);
        (offering.minYield, offering.maxYield) = (type(uint24).max, type(uint24).max);

        uint256 index = facility.addUnit(offering);
        assertEq(abi.encode(facility.offering(index)), abi.encode(offering));
    }

    function _expectTooLarge(uint8 bits, uint256 value) internal {
        vm.expectRevert(abi.encodeWithSignature("SafeCastOverflowedUintDowncast(uint8,uint256)", bits, value));
    }

    function test_addUnit() public {
        vm.expectEmit(address(facility));
        emit INfatFacility.AddUnit(2, _offering(100e6, 10e6, 60e6));
        assertEq(_add(100e6, 10e6, 60e6), 2);

        assertEq(facility.unitCount(), 3);
        (uint256 capacity, uint256 minSize, uint256 maxSize, uint256 outstanding, bool isStopped) = facility.unit(2);
        assertEq(capacity, 100e6);
        assertEq(minSize, 10e6);
        assertEq(maxSize, 60e6);
        assertEq(outstanding, 0);
        assertFalse(isStopped);
        assertEq(abi.encode(facility.offering(2)), abi.encode(_offering(100e6, 10e6, 60e6)));
    }

    /// @dev What is packed into one slot comes out as it went in, and another Unit keeps its own.
    function testFuzz_addUnit_keepsItsOffering(INfatFacility.Offering memory offering, bool stop) public {
        offering.capacity = _short(bound(offering.capacity, 1, type(uint96).max));
        offering.maxSize = _short(bound(offering.maxSize, 1, offering.capacity));
        offering.minSize = _short(bound(offering.minSize, 1, offering.maxSize));
        offering.maxTerm = bound(offering.maxTerm, 0, type(uint32).max);
        offering.minTerm = bound(offering.minTerm, 0, offering.maxTerm);
        offering.maxYield = bound(offering.maxYield, 0, type(uint24).max);
        offering.minYield = bound(offering.minYield, 0, offering.maxYield);
        uint256 index = facility.addUnit(offering);
        if (stop) _stopUnit(index);
        else _lend(alice, _id(index, 1), offering.maxSize);

        (uint256 capacity, uint256 minSize, uint256 maxSize, uint256 outstanding, bool isStopped) = facility.unit(index);
        assertEq(capacity, offering.capacity);
        assertEq(minSize, offering.minSize);
        assertEq(maxSize, offering.maxSize);
        assertEq(outstanding, stop ? 0 : offering.maxSize);
        assertEq(isStopped, stop);
        assertEq(abi.encode(facility.offering(index)), abi.encode(offering));
        assertEq(abi.encode(facility.offering(0)), abi.encode(_offering(CAPACITY, MIN_SIZE, MAX_SIZE)));
    }

    function test_unitFunctions_unknownUnit_boundary() public {
        vm.expectRevert("NFATFacility/unit-unknown");
        facility.unit(2);
        vm.expectRevert("NFATFacility/unit-unknown");
        _stopUnit(2);
        vm.expectRevert("NFATFacility/unit-unknown");
        _startUnit(2);
        vm.expectRevert("NFATFacility/unit-unknown");
        _retireUnit(2);
        vm.expectRevert("NFATFacility/unit-unknown");
        facility.isRetired(2);
        vm.expectRevert("NFATFacility/unit-unknown");
        facility.offering(2);

        facility.unit(1);
        _stopUnit(1);
        _startUnit(1);
        _stopUnit(1);
        _retireUnit(1);
        assertTrue(facility.isRetired(1));
    }

    function test_stopUnit_andStart() public {
        vm.expectEmit(address(facility));
        emit INfatFacility.StopUnit(0);
        _stopUnit(0);
        (,,,, bool isStopped) = facility.unit(0);
        assertTrue(isStopped);
        (,,,, isStopped) = facility.unit(1);
        assertFalse(isStopped);

        vm.expectEmit(address(facility));
        emit INfatFacility.StartUnit(0);
        vm.prank(ward);
        facility.startUnit(0);
        (,,,, isStopped) = facility.unit(0);
        assertFalse(isStopped);
        _lend(alice, 1, MIN_SIZE);
    }

    /// @dev Stopping a Unit ends new issues only.
    function test_stopUnit_repaidAndCollectedAsBefore() public {
        _lend(alice, 1, MIN_SIZE);
        _stopUnit(0);

        _repay(bob, 1, 1e18);
        _repayPrincipal(1, MIN_SIZE);
        _collect(alice, 1, MIN_SIZE + 1e18);

        assertEq(_outstanding(0), 0);
        assertEq(gem.balanceOf(alice), MIN_SIZE + 1e18);
    }
}

/// @notice What a freezer has stopped does not come back under another name.
contract NfatFacilityHeldUnitTests is FacilityFixture {
    function _expectNoUnit(string memory reason) internal {
        vm.expectRevert(bytes(reason));
        _add(CAPACITY, MIN_SIZE, MAX_SIZE);
    }

    function test_addUnit_unitHeld() public {
        _stopUnit(0);
        assertEq(facility.heldUnits(), 1);
        _expectNoUnit("NFATFacility/unit-held");

        _startUnit(0);
        assertEq(facility.heldUnits(), 0);
        assertEq(_add(CAPACITY, MIN_SIZE, MAX_SIZE), 2);
    }

    function test_addUnit_stopped() public {
        _stop();
        _expectNoUnit("NFATFacility/stopped");

        vm.prank(ward);
        facility.start();
        _add(CAPACITY, MIN_SIZE, MAX_SIZE);
    }

    /// @dev Each has to be decided about, in whatever way.
    function test_addUnit_severalHeld() public {
        _add(CAPACITY, MIN_SIZE, MAX_SIZE);
        for (uint256 i; i < 3; ++i) {
            _stopUnit(i);
            assertEq(facility.heldUnits(), i + 1);
        }
        _startUnit(1);
        _expectNoUnit("NFATFacility/unit-held");
        _retireUnit(2);
        _expectNoUnit("NFATFacility/unit-held");
        _retireUnit(0);

        _add(CAPACITY, MIN_SIZE, MAX_SIZE);
    }

    /// @dev Neither the start of the facility nor the end of a freezer decides about a Unit.
    function test_addUnit_unitHeld_startedOrFreezerRemoved() public {
        _stopUnit(0);
        _stop();
        vm.startPrank(ward);
        facility.start();
        facility.removeFreezer(cop);
        vm.stopPrank();

        _expectNoUnit("NFATFacility/unit-held");
    }

    /// @dev A stop counts once, however often it is said, and a start ends what there was and no
    ///      other.
    function test_stopUnit_andStart_twice() public {
        _stopUnit(0);
        _stopUnit(0);
        assertEq(facility.heldUnits(), 1);
        _startUnit(1);
        assertEq(facility.heldUnits(), 1);
        _expectNoUnit("NFATFacility/unit-held");

        _startUnit(0);
        _startUnit(0);
        assertEq(facility.heldUnits(), 0);
        _add(CAPACITY, MIN_SIZE, MAX_SIZE);
    }

    function test_retireUnit() public {
        _stopUnit(0);

        vm.expectEmit(address(facility));
        emit INfatFacility.RetireUnit(0);
        _retireUnit(0);

        assertEq(facility.heldUnits(), 0);
        assertTrue(facility.isRetired(0));
        assertTrue(_isStopped(0));
        assertFalse(facility.isRetired(1));
        assertFalse(_isStopped(1));
        assertEq(_add(CAPACITY, MIN_SIZE, MAX_SIZE), 2);
    }

    /// @dev To stop a running Unit is a freezer's, and a retired one is retired once.
    function test_retireUnit_notHeld() public {
        vm.expectRevert("NFATFacility/unit-not-held");
        _retireUnit(0);

        _stopUnit(0);
        _startUnit(0);
        vm.expectRevert("NFATFacility/unit-not-held");
        _retireUnit(0);

        _stopUnit(0);
        _retireUnit(0);
        vm.expectRevert("NFATFacility/unit-not-held");
        _retireUnit(0);
        assertEq(facility.heldUnits(), 0);
    }

    function test_retireUnit_forGood() public {
        _subscribe(alice, MIN_SIZE);
        _stopUnit(0);
        _retireUnit(0);

        vm.expectRevert("NFATFacility/unit-retired");
        _startUnit(0);
        vm.expectRevert("NFATFacility/unit-stopped");
        _issue(alice, 1, MIN_SIZE);

        // A freezer who says so again holds nothing back by it.
        _stopUnit(0);
        assertTrue(facility.isRetired(0));
        assertEq(facility.heldUnits(), 0);
        _add(CAPACITY, MIN_SIZE, MAX_SIZE);
    }

    function test_retireUnit_repaidAndCollectedAsBefore() public {
        _lend(alice, 1, MIN_SIZE);
        _stopUnit(0);
        _retireUnit(0);

        _repay(bob, 1, 1e18);
        _repayPrincipal(1, MIN_SIZE);
        _collect(alice, 1, MIN_SIZE + 1e18);

        assertEq(_outstanding(0), 0);
    }
}

/// @notice A deposit that is marked for a Unit is for no other.
contract NfatFacilityMarkTests is FacilityFixture {
    /**********************************************************************************************/
    /*** What marks                                                                             ***/
    /**********************************************************************************************/

    function test_subscribe_mark() public {
        _fund(alice, 60e18);

        vm.expectEmit(address(facility));
        emit INfatFacility.Mark(alice, 1);
        vm.expectEmit(address(facility));
        emit INfatFacility.Subscribe(alice, 60e18, _markFor(1));
        _say(alice, 60e18, _markFor(1));

        assertEq(facility.deposits(alice), 60e18);
        _assertMark(alice, 1);
        _assertNoMark(bob);
    }

    /// @dev Published words stay words.
    function test_subscribe_mark_exactlyTheCalldata_boundary() public {
        _fund(alice, 60e18);
        bytes memory mark = _markFor(1);
        bytes[6] memory words = [
            bytes(""),
            abi.encodePacked(INfatFacility.unit.selector),
            abi.encodePacked(INfatFacility.unit.selector, uint248(1)),
            abi.encodePacked(mark, uint8(0)),
            abi.encodeWithSelector(INfatFacility.isRetired.selector, 1),
            abi.encodeWithSelector(bytes4(uint32(INfatFacility.unit.selector) ^ 1), 1)
        ];
        assertEq(words[2].length, 35);
        assertEq(words[3].length, 37);
        for (uint256 i; i < words.length; ++i) {
            _say(alice, 1e18, words[i]);
            _assertNoMark(alice);
        }

        _say(alice, 1e18, mark);
        _assertMark(alice, 1);
    }

    function testFuzz_subscribe_anyWords(bytes calldata words) public {
        vm.assume(words.length != 36 || bytes4(words) != INfatFacility.unit.selector);
        _fund(alice, 1e18);

        _say(alice, 1e18, words);

        _assertNoMark(alice);
    }

    function test_subscribe_mark_unitUnknown_boundary() public {
        _fund(alice, 60e18);
        vm.expectRevert("NFATFacility/unit-unknown");
        _say(alice, 60e18, _markFor(2));
        vm.expectRevert("NFATFacility/unit-unknown");
        _say(alice, 60e18, _markFor(type(uint256).max));
        vm.expectRevert("NFATFacility/unit-unknown");
        _say(alice, 60e18, _markFor(1 << 40));

        _say(alice, 60e18, _markFor(1));
    }

    /// @dev Nobody brings money for a Unit that issues nothing.
    function test_subscribe_mark_unitStopped() public {
        _fund(alice, 60e18);
        _stopUnit(1);
        vm.expectRevert("NFATFacility/unit-stopped");
        _say(alice, 60e18, _markFor(1));

        _startUnit(1);
        _say(alice, 30e18, _markFor(1));
        _stopUnit(1);
        _retireUnit(1);
        vm.expectRevert("NFATFacility/unit-stopped");
        _say(alice, 30e18, _markFor(1));
    }

    function test_subscribe_mark_nothingWaits_boundary() public {
        vm.expectRevert("NFATFacility/zero-amount");
        _say(alice, 0, _markFor(1));

        _subscribe(alice, 1);
        _say(alice, 0, _markFor(1));
        _assertMark(alice, 1);
    }

    function test_subscribe_mark_stopped() public {
        _subscribe(alice, 60e18);
        _stop();

        vm.expectRevert("NFATFacility/stopped");
        _say(alice, 0, _markFor(1));
    }

    function test_subscribe_anotherMark() public {
        _subscribeFor(alice, 60e18, 0);
        _fund(alice, 60e18);

        vm.expectRevert("NFATFacility/deposit-marked");
        _say(alice, 60e18, _markFor(1));
        vm.expectRevert("NFATFacility/deposit-marked");
        _say(alice, 0, _markFor(1));

        _assertMark(alice, 0);
        _withdraw(alice, 60e18);
        _say(alice, 60e18, _markFor(1));
        _assertMark(alice, 1);
    }

    /// @dev It stands already, and is not announced twice.
    function test_subscribe_theSameMark() public {
        _subscribeFor(alice, 60e18, 1);
        _fund(alice, 5e18);

        vm.recordLogs();
        _say(alice, 5e18, _markFor(1));
        _say(alice, 0, _markFor(1));

        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i; i < logs.length; ++i) {
            assertNotEq(logs[i].topics[0], INfatFacility.Mark.selector);
        }
        _assertMark(alice, 1);
        assertEq(facility.deposits(alice), 65e18);
    }

    /// @dev The mark is of the queue, not of the coin.
    function test_subscribe_withoutMark_underTheMarkThatStands() public {
        _subscribeFor(alice, 60e18, 1);
        _subscribe(alice, 40e18);

        _assertMark(alice, 1);
        vm.expectRevert("NFATFacility/deposit-marked");
        _issue(alice, 1, 40e18);
        _issue(alice, _id(1, 1), 100e18);
    }

    function test_subscribe_mark_ofWhatWaits() public {
        _subscribe(alice, 60e18);
        _subscribeFor(alice, 40e18, 1);

        vm.expectRevert("NFATFacility/deposit-marked");
        _issue(alice, 1, 60e18);
        _issue(alice, _id(1, 1), 100e18);
    }

    /**********************************************************************************************/
    /*** What it does                                                                           ***/
    /**********************************************************************************************/

    function test_issue_depositMarked_boundary() public {
        _add(CAPACITY, MIN_SIZE, MAX_SIZE);
        _subscribeFor(alice, 60e18, 1);

        vm.expectRevert("NFATFacility/deposit-marked");
        _issue(alice, _id(0, 1), 50e18);
        vm.expectRevert("NFATFacility/deposit-marked");
        _issue(alice, _id(2, 1), 50e18);

        _issue(alice, _id(1, 1), 50e18);
        _assertMark(alice, 1);
    }

    /// @dev The first Unit has a mark like any other.
    function test_issue_depositMarked_forTheFirstUnit() public {
        _subscribeFor(alice, 60e18, 0);

        vm.expectRevert("NFATFacility/deposit-marked");
        _issue(alice, _id(1, 1), 50e18);

        _issue(alice, 1, 50e18);
    }

    /// @dev As published.
    function test_issue_withoutMark_inAnyUnit() public {
        _subscribe(alice, 100e18);

        _issue(alice, 1, 50e18);
        _issue(alice, _id(1, 1), 50e18);
    }

    /// @dev A mark is its depositor's alone.
    function test_issue_othersMarks() public {
        _subscribeFor(alice, 60e18, 0);
        _subscribeFor(bob, 60e18, 1);
        _subscribe(carol, 60e18);

        _issue(carol, _id(1, 1), 60e18);
        _issue(bob, _id(1, 2), 60e18);
        _issue(alice, 1, 60e18);
    }

    function test_withdraw_marked() public {
        _subscribeFor(alice, 60e18, 1);
        _stopUnit(1);
        _withdraw(alice, 20e18);
        _retireUnit(1);
        _withdraw(alice, 20e18);
        _stop();
        _withdraw(alice, 20e18);

        assertEq(gem.balanceOf(alice), 60e18);
    }

    /**********************************************************************************************/
    /*** How it ends                                                                            ***/
    /**********************************************************************************************/

    function test_mark_endsWithTheDeposit_withdrawn_boundary() public {
        _subscribeFor(alice, 60e18, 1);
        _withdraw(alice, 60e18 - 1);
        _assertMark(alice, 1);

        _withdraw(alice, 1);
        _assertNoMark(alice);
    }

    function test_mark_endsWithTheDeposit_issued_boundary() public {
        _subscribeFor(alice, 60e18, 1);
        _issue(alice, _id(1, 1), 60e18 - STEP);
        _assertMark(alice, 1);

        _issue(alice, _id(1, 2), STEP);
        _assertNoMark(alice);
        _lend(alice, 1, 50e18);
    }

    function test_mark_endsWithTheDeposit_rescued_boundary() public {
        _subscribeFor(alice, 60e18, 1);
        vm.startPrank(ward);
        facility.rescueDeposit(alice, carol, 60e18 - 1);
        _assertMark(alice, 1);

        facility.rescueDeposit(alice, carol, 1);
        _assertNoMark(alice);
    }
}

/// @notice What lies beside each other in a slot does not touch each other, and none of it outgrows
///         its place.
contract NfatFacilityRecordTests is FacilityFixture {
    uint256 internal constant MOST = type(uint96).max;

    function _tooMuch() internal pure returns (bytes memory) {
        return abi.encodeWithSignature("SafeCastOverflowedUintDowncast(uint8,uint256)", 96, MOST + 1);
    }

    function test_subscribe_owed_boundary() public {
        _fund(alice, MOST + 1);
        vm.expectRevert(_tooMuch());
        _say(alice, MOST + 1, "");

        _say(alice, MOST, "");
        assertEq(facility.deposits(alice), MOST);
        _withdraw(alice, MOST);
        assertEq(gem.balanceOf(alice), MOST + 1);
    }

    /// @dev It is the sum that has to fit.
    function test_subscribe_owed_byOthers_boundary() public {
        _lend(alice, 1, 50e18);
        _repay(carol, 1, 30e18);
        _subscribe(alice, 20e18);
        _fund(bob, MOST);

        vm.expectRevert(_tooMuch());
        _say(bob, MOST - 50e18 + 1, "");

        _say(bob, MOST - 50e18, "");
    }

    function test_repay_owed_boundary() public {
        _lend(alice, 1, 50e18);
        _subscribe(alice, 20e18);
        _fund(bob, MOST);

        vm.expectRevert(_tooMuch());
        _payIn(bob, 1, MOST - 20e18 + 1);

        _payIn(bob, 1, MOST - 20e18);
        _collect(alice, 1, MOST - 20e18);
    }

    function testFuzz_records(uint256 deposit, uint256 size, uint256 repaid, bool marked) public {
        size = bound(size, 1, LARGEST / STEP) * STEP;
        deposit = bound(deposit, size, MOST);
        repaid = bound(repaid, 0, MOST - deposit);
        if (marked) _subscribeFor(alice, deposit, 1);
        else _subscribe(alice, deposit);
        _issue(alice, _id(1, 1), size);
        if (repaid != 0) _repay(bob, _id(1, 1), repaid);

        assertEq(facility.deposits(alice), deposit - size);
        assertEq(facility.balanceOf(alice), 1);
        if (marked && deposit != size) _assertMark(alice, 1);
        else _assertNoMark(alice);
        assertEq(facility.principal(_id(1, 1)), size);
        assertEq(facility.collectable(_id(1, 1)), repaid);
        assertEq(facility.ownerOf(_id(1, 1)), alice);
        assertEq(_outstanding(1), size);

        _repayPrincipal(_id(1, 1), size);
        assertEq(facility.principal(_id(1, 1)), 0);
        assertEq(facility.collectable(_id(1, 1)), repaid + size);
        _collect(alice, _id(1, 1), repaid + size);
        if (deposit != size) _withdraw(alice, deposit - size);
        assertEq(facility.balanceOf(alice), 1);
        assertEq(gem.balanceOf(address(facility)), 0);
    }

    /**********************************************************************************************/
    /*** ERC-721                                                                                ***/
    /**********************************************************************************************/

    function test_balanceOf() public {
        vm.expectRevert(abi.encodeWithSelector(IERC721Errors.ERC721InvalidOwner.selector, address(0)));
        facility.balanceOf(address(0));

        _subscribeFor(bob, 7e18, 1);
        _lend(alice, 1, 50e18);
        _lend(alice, 2, 50e18);
        assertEq(facility.balanceOf(alice), 2);

        vm.expectEmit(address(facility));
        emit IERC721.Transfer(alice, bob, 1);
        vm.prank(alice);
        facility.transferFrom(alice, bob, 1);
        assertEq(facility.balanceOf(alice), 1);
        assertEq(facility.balanceOf(bob), 1);
        assertEq(facility.ownerOf(1), bob);
        assertEq(facility.ownerOf(2), alice);
        assertEq(facility.deposits(bob), 7e18);
        _assertMark(bob, 1);

        vm.prank(alice);
        facility.transferFrom(alice, alice, 2);
        assertEq(facility.balanceOf(alice), 1);
    }

    /// @dev An NFAT is moved by its owner, and by whom they approved, for as long as it is theirs.
    function test_transfer_approved() public {
        _lend(alice, 1, 50e18);
        vm.expectRevert(abi.encodeWithSelector(IERC721Errors.ERC721InsufficientApproval.selector, carol, uint256(1)));
        vm.prank(carol);
        facility.transferFrom(alice, carol, 1);

        vm.prank(alice);
        facility.approve(carol, 1);
        vm.prank(carol);
        facility.transferFrom(alice, bob, 1);
        assertEq(facility.getApproved(1), address(0));
        vm.expectRevert(abi.encodeWithSelector(IERC721Errors.ERC721InsufficientApproval.selector, carol, uint256(1)));
        vm.prank(carol);
        facility.transferFrom(bob, carol, 1);

        vm.prank(bob);
        facility.setApprovalForAll(carol, true);
        vm.prank(carol);
        facility.transferFrom(bob, alice, 1);
        assertEq(facility.ownerOf(1), alice);
    }

    function test_transfer_ofNobodysOrAnothers() public {
        vm.expectRevert(abi.encodeWithSelector(IERC721Errors.ERC721NonexistentToken.selector, uint256(1)));
        facility.ownerOf(1);
        vm.expectRevert(abi.encodeWithSelector(IERC721Errors.ERC721NonexistentToken.selector, uint256(1)));
        vm.prank(alice);
        facility.transferFrom(alice, bob, 1);

        _lend(alice, 1, 50e18);
        vm.expectRevert(abi.encodeWithSelector(IERC721Errors.ERC721IncorrectOwner.selector, bob, uint256(1), alice));
        vm.prank(alice);
        facility.transferFrom(bob, carol, 1);
    }
}

contract NfatFacilityFailureTests is FacilityFixture {
    /**********************************************************************************************/
    /*** Stopped                                                                                ***/
    /**********************************************************************************************/

    function test_everythingButWithdraw_stopped() public {
        _lend(alice, 1, MIN_SIZE);
        _repay(bob, 1, 1e18);
        _fund(alice, 100e18);
        _fund(bud, 100e18);
        _stop();

        vm.startPrank(alice);
        vm.expectRevert("NFATFacility/stopped");
        facility.subscribe(1, "");
        vm.expectRevert("NFATFacility/stopped");
        facility.repay(1, 1);
        vm.expectRevert("NFATFacility/stopped");
        facility.collect(1, 1);
        vm.stopPrank();

        vm.startPrank(bud);
        vm.expectRevert("NFATFacility/stopped");
        facility.issue(alice, 2, MIN_SIZE);
        vm.expectRevert("NFATFacility/stopped");
        facility.repay(1, 1);
        vm.stopPrank();
    }

    /**********************************************************************************************/
    /*** Depositors                                                                             ***/
    /**********************************************************************************************/

    function test_subscribe_allowance_boundary() public {
        _fund(alice, 5e18);

        vm.expectRevert(
            abi.encodeWithSelector(
                IERC20Errors.ERC20InsufficientAllowance.selector, address(facility), uint256(5e18), uint256(5e18 + 1)
            )
        );
        vm.prank(alice);
        facility.subscribe(5e18 + 1, "");

        vm.prank(alice);
        facility.subscribe(5e18, "");
    }

    function test_withdraw_zeroAmount() public {
        vm.expectRevert("NFATFacility/zero-amount");
        _withdraw(alice, 0);
    }

    function test_withdraw_insufficientDeposits_boundary() public {
        _subscribe(alice, 5e18);
        _subscribe(bob, 5e18);

        vm.expectRevert("NFATFacility/insufficient-deposits");
        _withdraw(alice, 5e18 + 1);

        _withdraw(alice, 5e18);
    }

    /**********************************************************************************************/
    /*** Issue                                                                                  ***/
    /**********************************************************************************************/

    function test_issue_tokenIdZero() public {
        _subscribe(alice, MIN_SIZE);

        vm.expectRevert("NFATFacility/token-id-zero");
        _issue(alice, 0, MIN_SIZE);

        // The first number of another Unit is none.
        _issue(alice, _id(1, 0), MIN_SIZE);
    }

    function test_issue_unitUnknown_boundary() public {
        _subscribe(alice, 2 * MIN_SIZE);

        vm.expectRevert("NFATFacility/unit-unknown");
        _issue(alice, _id(2, 1), MIN_SIZE);
        vm.expectRevert("NFATFacility/unit-unknown");
        _issue(alice, type(uint256).max, MIN_SIZE);

        _issue(alice, _id(1, type(uint128).max), MIN_SIZE);
    }

    function test_issue_unitStopped() public {
        _subscribe(alice, MIN_SIZE);
        _stopUnit(0);

        vm.expectRevert("NFATFacility/unit-stopped");
        _issue(alice, 1, MIN_SIZE);

        _issue(alice, _id(1, 1), MIN_SIZE);
    }

    function test_issue_sizeOutOfRange_boundary() public {
        _subscribe(alice, 2_000e18);

        vm.expectRevert("NFATFacility/size-out-of-range");
        _issue(alice, 1, MIN_SIZE - 1);
        vm.expectRevert("NFATFacility/size-out-of-range");
        _issue(alice, 1, MAX_SIZE + 1);

        _issue(alice, 1, MIN_SIZE);
        // The capacity is what refuses the greatest size beside it, were it smaller.
        _issue(alice, 2, MAX_SIZE);
    }

    function test_issue_capacityExceeded_boundary() public {
        _subscribe(alice, 2_000e18);
        _issue(alice, 1, 600e18);

        vm.expectRevert("NFATFacility/capacity-exceeded");
        _issue(alice, 2, 400e18 + 1);

        _issue(alice, 2, 400e18);
        assertEq(_outstanding(0), CAPACITY);
    }

    /// @dev What is repaid as principal frees capacity, what is repaid otherwise does not.
    function test_issue_capacityExceeded_afterRepayment_boundary() public {
        _subscribe(alice, 2_000e18);
        _issue(alice, 1, 600e18);
        _issue(alice, 2, 400e18);
        _repay(bob, 1, 600e18);

        vm.expectRevert("NFATFacility/capacity-exceeded");
        _issue(alice, 3, MIN_SIZE);

        _repayPrincipal(1, MIN_SIZE);
        vm.expectRevert("NFATFacility/capacity-exceeded");
        _issue(alice, 3, MIN_SIZE + 1);
        _issue(alice, 3, MIN_SIZE);
    }

    function test_issue_insufficientDeposits_boundary() public {
        _subscribe(alice, 50e18 - 1);
        _subscribe(bob, 50e18);

        vm.expectRevert("NFATFacility/insufficient-deposits");
        _issue(alice, 1, 50e18);

        _subscribe(alice, 1);
        _issue(alice, 1, 50e18);
    }

    function test_issue_twice() public {
        _subscribe(alice, 100e18);
        _subscribe(bob, 100e18);
        _issue(alice, 1, 50e18);

        vm.expectRevert(abi.encodeWithSelector(IERC721Errors.ERC721InvalidSender.selector, address(0)));
        _issue(alice, 1, 50e18);
        vm.expectRevert(abi.encodeWithSelector(IERC721Errors.ERC721InvalidSender.selector, address(0)));
        _issue(bob, 1, 50e18);

        assertEq(facility.principal(1), 50e18);
    }

    /// @dev An id is taken for good: NFATs are not burned when they are repaid.
    function test_issue_againAfterItWasRepaidAndCollected() public {
        _lend(alice, 1, 50e18);
        _repayPrincipal(1, 50e18);
        _collect(alice, 1, 50e18);
        _subscribe(alice, 50e18);

        vm.expectRevert(abi.encodeWithSelector(IERC721Errors.ERC721InvalidSender.selector, address(0)));
        _issue(alice, 1, 50e18);
    }

    function test_issue_notMember() public {
        _subscribe(alice, 50e18);
        Members members = _restrict();
        members.set(bob, true);

        vm.expectRevert("NFATFacility/not-member");
        _issue(alice, 1, 50e18);

        members.set(alice, true);
        _issue(alice, 1, 50e18);
    }

    /**********************************************************************************************/
    /*** Repay                                                                                  ***/
    /**********************************************************************************************/

    function test_repay_zeroAmount() public {
        _lend(alice, 1, 50e18);

        vm.expectRevert("NFATFacility/zero-amount");
        _payIn(bob, 1, 0);
        vm.expectRevert("NFATFacility/zero-amount");
        _payIn(bud, 1, 0);
    }

    function test_repay_invalidToken() public {
        _fund(bob, 1);

        vm.expectRevert("NFATFacility/invalid-token");
        _payIn(bob, 1, 1);
    }

    /**********************************************************************************************/
    /*** Collect                                                                                ***/
    /**********************************************************************************************/

    function test_collect_invalidToken() public {
        vm.expectRevert("NFATFacility/invalid-token");
        _collect(alice, 1, 1);
    }

    /// @dev Whoever an owner lets move an NFAT still can't collect from it.
    function test_collect_notOwner() public {
        _lend(alice, 1, 50e18);
        _repay(carol, 1, 50e18);
        vm.prank(alice);
        facility.approve(bob, 1);
        vm.prank(alice);
        facility.setApprovalForAll(bob, true);

        vm.expectRevert("NFATFacility/not-owner");
        _collect(bob, 1, 1);
        vm.expectRevert("NFATFacility/not-owner");
        _collect(bud, 1, 1);
    }

    function test_collect_notMember() public {
        _lend(alice, 1, 50e18);
        _repay(carol, 1, 50e18);
        Members members = _restrict();

        vm.expectRevert("NFATFacility/not-member");
        _collect(alice, 1, 1);

        members.set(alice, true);
        _collect(alice, 1, 50e18);
    }

    function test_collect_zeroAmount() public {
        _lend(alice, 1, 50e18);

        vm.expectRevert("NFATFacility/zero-amount");
        _collect(alice, 1, 0);
    }

    function test_collect_insufficientCollectable_boundary() public {
        _lend(alice, 1, 50e18);
        _lend(alice, 2, 50e18);
        _repay(carol, 1, 20e18);
        _repay(carol, 2, 20e18);

        vm.expectRevert("NFATFacility/insufficient-collectable");
        _collect(alice, 1, 20e18 + 1);

        _collect(alice, 1, 20e18);
    }

    /**********************************************************************************************/
    /*** Transfer                                                                               ***/
    /**********************************************************************************************/

    function test_transfer_notMember() public {
        _lend(alice, 1, 50e18);
        Members members = _restrict();
        members.set(alice, true);

        vm.startPrank(alice);
        vm.expectRevert("NFATFacility/not-member");
        facility.transferFrom(alice, bob, 1);
        vm.expectRevert("NFATFacility/not-member");
        facility.safeTransferFrom(alice, bob, 1);
    }

    function test_transfer_toNobody() public {
        _lend(alice, 1, 50e18);

        vm.expectRevert(abi.encodeWithSelector(IERC721Errors.ERC721InvalidReceiver.selector, address(0)));
        vm.prank(alice);
        facility.transferFrom(alice, address(0), 1);
    }

    /**********************************************************************************************/
    /*** Rescue                                                                                 ***/
    /**********************************************************************************************/

    /// @dev Deposits and what is collectable are out of its reach, exactly.
    function test_rescue_gem_insufficientSurplus_boundary() public {
        _subscribe(alice, 100e18);
        _issue(alice, 1, 50e18);
        _repay(carol, 1, 20e18);
        gem.mint(address(facility), 7e18);

        vm.startPrank(ward);
        vm.expectRevert("NFATFacility/insufficient-surplus");
        facility.rescue(address(gem), stranger, 7e18 + 1);

        facility.rescue(address(gem), stranger, 7e18);
        vm.expectRevert("NFATFacility/insufficient-surplus");
        facility.rescue(address(gem), stranger, 1);
    }

    function test_rescueDeposit_insufficientDeposits_boundary() public {
        _subscribe(alice, 5e18);
        _subscribe(bob, 5e18);

        vm.startPrank(ward);
        vm.expectRevert("NFATFacility/insufficient-deposits");
        facility.rescueDeposit(alice, stranger, 5e18 + 1);
        vm.expectRevert("NFATFacility/zero-amount");
        facility.rescueDeposit(alice, stranger, 0);

        facility.rescueDeposit(alice, stranger, 5e18);
    }

    function test_rescueCollectable_insufficientCollectable_boundary() public {
        _lend(alice, 1, 50e18);
        _lend(alice, 2, 50e18);
        _repay(carol, 1, 20e18);
        _repay(carol, 2, 20e18);

        vm.startPrank(ward);
        vm.expectRevert("NFATFacility/insufficient-collectable");
        facility.rescueCollectable(1, stranger, 20e18 + 1);
        vm.expectRevert("NFATFacility/zero-amount");
        facility.rescueCollectable(1, stranger, 0);

        facility.rescueCollectable(1, stranger, 20e18);
    }

    /// @dev What goes nowhere would stay without being owed to anybody.
    function test_rescueDeposit_toTheFacility() public {
        _subscribe(alice, 5e18);

        vm.expectRevert("NFATFacility/unexpected-transfer");
        vm.prank(ward);
        facility.rescueDeposit(alice, address(facility), 5e18);
    }

    function test_tokenURI_unknownToken() public {
        vm.expectRevert(abi.encodeWithSelector(IERC721Errors.ERC721NonexistentToken.selector, uint256(1)));
        facility.tokenURI(1);
    }
}

contract NfatFacilitySuccessTests is FacilityFixture {
    function test_subscribe() public {
        _fund(alice, 100e18);

        vm.expectEmit(address(facility));
        emit INfatFacility.Subscribe(alice, 60e18, "terms");
        vm.prank(alice);
        facility.subscribe(60e18, "terms");

        assertEq(facility.deposits(alice), 60e18);
        assertEq(gem.balanceOf(alice), 40e18);
        assertEq(gem.balanceOf(address(facility)), 60e18);
    }

    function test_subscribe_again() public {
        _subscribe(alice, 60e18);
        _subscribe(alice, 5e18);
        _subscribe(bob, 1e18);

        assertEq(facility.deposits(alice), 65e18);
        assertEq(facility.deposits(bob), 1e18);
    }

    /// @dev A way to say something on the record.
    function test_subscribe_nothing() public {
        vm.expectEmit(address(facility));
        emit INfatFacility.Subscribe(alice, 0, "words");
        vm.prank(alice);
        facility.subscribe(0, "words");

        assertEq(facility.deposits(alice), 0);
    }

    function test_withdraw() public {
        _subscribe(alice, 60e18);

        vm.expectEmit(address(facility));
        emit INfatFacility.Withdraw(alice, 20e18);
        _withdraw(alice, 20e18);

        assertEq(facility.deposits(alice), 40e18);
        assertEq(gem.balanceOf(alice), 20e18);
    }

    function test_withdraw_stopped() public {
        _subscribe(alice, 60e18);
        _stop();

        _withdraw(alice, 60e18);

        assertEq(gem.balanceOf(alice), 60e18);
    }

    /// @dev The restriction is on NFATs; nobody's money is kept by it.
    function test_withdraw_notMember() public {
        _subscribe(alice, 60e18);
        _restrict();

        _withdraw(alice, 60e18);

        assertEq(gem.balanceOf(alice), 60e18);
    }

    function test_issue() public {
        _subscribe(alice, 60e18);

        vm.expectEmit(address(facility));
        emit IERC721.Transfer(address(0), alice, 7);
        vm.expectEmit(address(facility));
        emit INfatFacility.Issue(alice, 7, 50e18);
        _issue(alice, 7, 50e18);

        assertEq(facility.ownerOf(7), alice);
        assertEq(facility.balanceOf(alice), 1);
        assertEq(facility.deposits(alice), 10e18);
        assertEq(facility.principal(7), 50e18);
        assertEq(facility.collectable(7), 0);
        assertEq(_outstanding(0), 50e18);
        assertEq(_outstanding(1), 0);
        assertEq(gem.balanceOf(recipient), 50e18);
        assertEq(gem.balanceOf(address(facility)), 10e18);
    }

    /// @dev The Unit is the upper half of the id, all of it, and the serial is the rest.
    function testFuzz_issue_unitOfTheTokenId(uint128 serial, uint256 amount) public {
        amount = bound(amount, STEP, LARGEST);
        uint256 tokenId = _id(1, serial);
        _lend(alice, tokenId, amount);

        assertEq(facility.principal(tokenId), amount);
        assertEq(_outstanding(1), amount);
        assertEq(_outstanding(0), 0);
    }

    /// @dev A contract gets its NFAT whether or not it knows how to be told.
    function test_issue_toAContractThatExpectsNone() public {
        _lend(address(gem), 1, 50e18);

        assertEq(facility.ownerOf(1), address(gem));
    }

    function test_issue_toTheRecipientOfTheDay() public {
        _subscribe(alice, 100e18);
        _issue(alice, 1, 50e18);
        vm.prank(ward);
        facility.file("recipient", carol);

        _issue(alice, 2, 50e18);

        assertEq(gem.balanceOf(recipient), 50e18);
        assertEq(gem.balanceOf(carol), 50e18);
    }

    function test_repay() public {
        _lend(alice, 1, 50e18);

        _fund(bob, 30e18);
        vm.expectEmit(address(facility));
        emit INfatFacility.Repay(bob, 1, 30e18);
        vm.prank(bob);
        facility.repay(1, 30e18);

        assertEq(facility.collectable(1), 30e18);
        assertEq(facility.principal(1), 50e18);
        assertEq(_outstanding(0), 50e18);
        assertEq(gem.balanceOf(address(facility)), 30e18);
    }

    /// @dev Interest is above the principal, so anything may be repaid.
    function test_repay_moreThanThePrincipal() public {
        _lend(alice, 1, 50e18);

        _repay(bob, 1, 80e18);

        assertEq(facility.collectable(1), 80e18);
    }

    function test_collect() public {
        _lend(alice, 1, 50e18);
        _repay(bob, 1, 30e18);

        vm.expectEmit(address(facility));
        emit INfatFacility.Collect(1, 20e18);
        _collect(alice, 1, 20e18);

        assertEq(facility.collectable(1), 10e18);
        assertEq(gem.balanceOf(alice), 20e18);
        assertEq(facility.ownerOf(1), alice);
    }

    function test_transfer_newOwnerCollects() public {
        _lend(alice, 1, 50e18);
        _repay(bob, 1, 30e18);
        vm.prank(alice);
        facility.transferFrom(alice, carol, 1);

        vm.expectRevert("NFATFacility/not-owner");
        _collect(alice, 1, 1);
        _collect(carol, 1, 30e18);

        assertEq(gem.balanceOf(carol), 30e18);
    }

    function test_transfer_amongMembers() public {
        _lend(alice, 1, 50e18);
        Members members = _restrict();
        members.set(bob, true);

        // Who gives it away need not be a member any more.
        vm.prank(alice);
        facility.transferFrom(alice, bob, 1);

        assertEq(facility.ownerOf(1), bob);
    }

    /// @dev Stopping is about the money. The NFATs are their owners'.
    function test_transfer_stopped() public {
        _lend(alice, 1, 50e18);
        _stop();

        vm.prank(alice);
        facility.transferFrom(alice, bob, 1);

        assertEq(facility.ownerOf(1), bob);
    }

    function test_rescue_gem() public {
        _subscribe(alice, 5e18);
        gem.mint(address(facility), 7e18);

        vm.expectEmit(address(facility));
        emit INfatFacility.Rescue(address(gem), carol, 3e18);
        vm.prank(ward);
        facility.rescue(address(gem), carol, 3e18);

        assertEq(gem.balanceOf(carol), 3e18);
        _withdraw(alice, 5e18);
    }

    function test_rescue_otherToken() public {
        DevToken other = new DevToken("Other", "OTH", 6);
        other.mint(address(facility), 9e6);

        vm.prank(ward);
        facility.rescue(address(other), carol, 9e6);

        assertEq(other.balanceOf(carol), 9e6);
    }

    function test_rescueDeposit() public {
        _subscribe(alice, 60e18);
        _stop();

        vm.expectEmit(address(facility));
        emit INfatFacility.RescueDeposit(alice, carol, 20e18);
        vm.prank(ward);
        facility.rescueDeposit(alice, carol, 20e18);

        assertEq(gem.balanceOf(carol), 20e18);
        assertEq(facility.deposits(alice), 40e18);
    }

    function test_rescueCollectable() public {
        _lend(alice, 1, 50e18);
        _repay(bob, 1, 30e18);
        _stop();

        vm.expectEmit(address(facility));
        emit INfatFacility.RescueCollectable(1, carol, 20e18);
        vm.prank(ward);
        facility.rescueCollectable(1, carol, 20e18);

        assertEq(gem.balanceOf(carol), 20e18);
        assertEq(facility.collectable(1), 10e18);
    }

    function test_tokenURI() public {
        _lend(alice, 12, 50e18);
        assertEq(facility.tokenURI(12), "https://nfat.example/12");

        vm.prank(ward);
        facility.file("baseURI", "");
        assertEq(facility.tokenURI(12), "");
    }

    /// @dev A facility's clones share nothing.
    function test_clones_areApart() public {
        NfatFacility first = facility;
        _lend(alice, 1, 50e18);
        _deployFacility(address(gem));
        assertNotEq(address(first), address(facility));
        assertEq(facility.principal(1), 0);
        assertEq(facility.deposits(alice), 0);

        _lend(bob, 1, 20e18);

        assertEq(first.ownerOf(1), alice);
        assertEq(facility.ownerOf(1), bob);
    }
}

/// @notice Tokens that do not do what they are asked.
contract NfatFacilityHostileTokenTests is FacilityFixture {
    TurncoatToken internal turncoat;

    function setUp() public override {
        super.setUp();
        turncoat = new TurncoatToken();
        _deployFacility(address(turncoat));
    }

    function test_everyFunction_fee() public {
        _expectRefusals(1, 0);
    }

    function test_everyFunction_surcharge() public {
        _expectRefusals(0, 1);
    }

    /// @dev A fee shows at the receiver, a surcharge at the sender: each way, the facility sees
    ///      what concerns it.
    function _expectRefusals(uint256 fee, uint256 surcharge) internal {
        _subscribe(alice, 100e18);
        _issue(alice, 1, 50e18);
        _repay(bob, 1, 20e18);
        _fund(alice, 100e18);
        _fund(bud, 100e18);
        gem.mint(address(facility), 1e18);

        turncoat.turn(fee, surcharge);

        if (fee != 0) {
            vm.startPrank(alice);
            vm.expectRevert("NFATFacility/unexpected-transfer");
            facility.subscribe(10e18, "");
            vm.expectRevert("NFATFacility/unexpected-transfer");
            facility.repay(1, 10e18);
            vm.stopPrank();
            vm.expectRevert("NFATFacility/unexpected-transfer");
            vm.prank(bud);
            facility.repay(1, 10e18);
        } else {
            vm.expectRevert("NFATFacility/unexpected-transfer");
            _withdraw(alice, 10e18);
            vm.expectRevert("NFATFacility/unexpected-transfer");
            _issue(alice, 2, 10e18);
            vm.expectRevert("NFATFacility/unexpected-transfer");
            _collect(alice, 1, 10e18);
            vm.startPrank(ward);
            vm.expectRevert("NFATFacility/unexpected-transfer");
            facility.rescueDeposit(alice, carol, 10e18);
            vm.expectRevert("NFATFacility/unexpected-transfer");
            facility.rescueCollectable(1, carol, 10e18);
            vm.stopPrank();
        }

        // Nothing of it is in the books.
        assertEq(facility.deposits(alice), 50e18);
        assertEq(facility.collectable(1), 20e18);
        assertEq(gem.balanceOf(address(facility)), 71e18);
    }

    /// @dev What a token takes on top of a rescue may come from the surplus, and from nothing else.
    function test_rescue_gem_surcharge_boundary() public {
        _subscribe(alice, 100e18);
        gem.mint(address(facility), 5e18);
        turncoat.turn(0, 1);

        vm.startPrank(ward);
        vm.expectRevert("NFATFacility/insufficient-surplus");
        facility.rescue(address(gem), carol, 5e18);

        facility.rescue(address(gem), carol, 5e18 - 1);
        assertEq(gem.balanceOf(address(facility)), 100e18);
    }

    /// @dev A token that lost some of what is owed: then there is no surplus, and the rescue says
    ///      so.
    function test_rescue_gem_lessThanIsOwed() public {
        _subscribe(alice, 100e18);
        vm.prank(address(facility));
        assertTrue(gem.transfer(carol, 1));

        vm.expectRevert("NFATFacility/insufficient-surplus");
        vm.prank(ward);
        facility.rescue(address(gem), carol, 0);
    }

    function test_subscribe_movesNothing() public {
        LazyToken lazy = new LazyToken();
        _deployFacility(address(lazy));

        lazy.setAnswer(true);
        vm.expectRevert("NFATFacility/unexpected-transfer");
        vm.prank(alice);
        facility.subscribe(1e18, "");

        lazy.setAnswer(false);
        vm.expectRevert(abi.encodeWithSelector(SafeERC20.SafeERC20FailedOperation.selector, address(lazy)));
        vm.prank(alice);
        facility.subscribe(1e18, "");
    }

    /// @dev Nothing is asked of such a token for nothing, so what may be done for 0 can be done.
    function test_zeroAmounts_fussyToken() public {
        _deployFacility(address(new FussyToken()));
        vm.expectRevert("FussyToken/zero-amount");
        vm.prank(alice);
        gem.transfer(bob, 0);

        vm.expectEmit(address(facility));
        emit INfatFacility.Subscribe(alice, 0, "words");
        _say(alice, 0, "words");
        _subscribe(alice, 100e18);
        _say(alice, 0, _markFor(0));
        _assertMark(alice, 0);

        vm.expectEmit(address(facility));
        emit INfatFacility.Rescue(address(gem), carol, 0);
        vm.prank(ward);
        facility.rescue(address(gem), carol, 0);
        assertEq(gem.balanceOf(address(facility)), 100e18);
    }

    /// @dev Tokens that return nothing are served like others.
    function test_everyFunction_silentToken() public {
        _deployFacility(address(new SilentToken()));
        SilentToken silent = SilentToken(address(gem));
        silent.mint(alice, 100e18);
        silent.mint(bud, 100e18);
        vm.prank(alice);
        silent.approve(address(facility), 100e18);
        vm.prank(bud);
        silent.approve(address(facility), 100e18);

        vm.prank(alice);
        facility.subscribe(100e18, "");
        _issue(alice, 1, 50e18);
        _withdraw(alice, 50e18);
        _payInPrincipal(1, 50e18);
        _collect(alice, 1, 50e18);

        assertEq(silent.balanceOf(alice), 100e18);
        assertEq(silent.balanceOf(recipient), 50e18);
    }

    /// @dev In the middle of each function that moves the gem, each of them is called again.
    function test_everyFunction_reentered() public {
        CallbackToken token = new CallbackToken();
        _deployFacility(address(token));
        vm.startPrank(ward);
        facility.rely(address(token));
        facility.kiss(address(token));
        vm.stopPrank();
        _subscribe(alice, 100e18);
        _issue(alice, 1, 50e18);
        _repay(bob, 1, 20e18);
        _fund(alice, 100e18);
        _fund(bud, 100e18);
        gem.mint(address(facility), 1e18);

        bytes[] memory calls = new bytes[](10);
        address[] memory callers = new address[](10);
        (calls[0], callers[0]) = (abi.encodeCall(INfatFacility.subscribe, (1e18, "")), alice);
        (calls[1], callers[1]) = (abi.encodeCall(INfatFacility.withdraw, (1e18)), alice);
        (calls[2], callers[2]) = (abi.encodeCall(INfatFacility.issue, (alice, 2, 20e18)), bud);
        (calls[3], callers[3]) = (abi.encodeCall(INfatFacility.repay, (1, 1e18)), bud);
        (calls[4], callers[4]) = (abi.encodeCall(INfatFacility.repay, (1, 1e18)), alice);
        (calls[5], callers[5]) = (abi.encodeCall(INfatFacility.collect, (1, 1e18)), alice);
        (calls[6], callers[6]) = (abi.encodeCall(INfatFacility.rescue, (address(token), carol, 1e18)), ward);
        (calls[7], callers[7]) = (abi.encodeCall(INfatFacility.rescueDeposit, (alice, carol, 1e18)), ward);
        (calls[8], callers[8]) = (abi.encodeCall(INfatFacility.rescueCollectable, (1, carol, 1e18)), ward);
        (calls[9], callers[9]) = (abi.encodeCall(INfatFacility.settle, (1)), alice);

        bytes memory reason = abi.encodeWithSelector(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector);
        // The last asks the Controller, and moves nothing.
        for (uint256 i; i < calls.length - 1; ++i) {
            for (uint256 j; j < calls.length; ++j) {
                token.callBack(address(facility), calls[j]);
                vm.prank(callers[i]);
                (bool success, bytes memory answer) = address(facility).call(calls[i]);
                assertFalse(success);
                assertEq(answer, reason);
            }
        }

        // And each works by itself.
        token.callBack(address(0), "");
        for (uint256 i; i < calls.length; ++i) {
            vm.prank(callers[i]);
            (bool success,) = address(facility).call(calls[i]);
            assertTrue(success);
        }
    }
}
