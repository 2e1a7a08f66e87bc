// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";

import {ITemplateRegistry} from "../../src/factory/interfaces/ITemplateRegistry.sol";
import {NfatFacility} from "../../src/nfat/NfatFacility.sol";
import {ShortAmount} from "../../src/nfat/ShortAmount.sol";
import {INfatFacility} from "../../src/nfat/interfaces/INfatFacility.sol";
import {Test} from "../support/Test.sol";
import {FacilityFixture} from "./support/FacilityFixture.sol";

/// @notice What Units offer, changed while they are live.
abstract contract NfatFacilityMovingTestBase is FacilityFixture {
    function _set(INfatFacility.Offering memory offering) internal {
        vm.prank(bud);
        facility.setOffering(0, offering);
    }

    function _first() internal pure returns (INfatFacility.Offering memory) {
        return _offering(CAPACITY, MIN_SIZE, MAX_SIZE);
    }

    function _outOfBounds(bytes32 name, uint256 value, uint256 min, uint256 max) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(ITemplateRegistry.ValueOutOfBounds.selector, name, value, min, max);
    }
}

contract NfatFacilityMovingFailureTests is NfatFacilityMovingTestBase {
    function test_setOffering_notOperator() public {
        address[4] memory callers = [ward, cop, stranger, address(this)];
        for (uint256 i; i < callers.length; ++i) {
            vm.expectRevert("NFATFacility/not-operator");
            vm.prank(callers[i]);
            facility.setOffering(0, _first());
        }
    }

    function test_setOffering_unknownUnit_boundary() public {
        vm.expectRevert("NFATFacility/unit-unknown");
        vm.prank(bud);
        facility.setOffering(2, _first());

        vm.prank(bud);
        facility.setOffering(1, _first());
    }

    /// @dev A facility that nobody told its template.
    function test_setOffering_noTemplate() public {
        facility = NfatFacility(Clones.clone(address(facilityCode)));
        facility.initialize(_setup());
        facility.addUnit(_first());

        vm.expectRevert("NFATFacility/no-template");
        _set(_first());
        vm.expectRevert("NFATFacility/no-template");
        facility.unitBounds();
        vm.expectRevert("NFATFacility/no-template");
        facilityCode.template();
    }

    function test_setOffering_bounds_boundary() public {
        // Each value alone, one beyond each end of its range. The rest is as it was, or follows so
        // that ranges are ranges.
        INfatFacility.Offering memory o = _offering(10_000e18 + 1e18, MIN_SIZE, MAX_SIZE);
        vm.expectRevert(_outOfBounds("capacity", 10_001e18, 100e18, 10_000e18));
        _set(o);
        o = _offering(99e18, MIN_SIZE, 99e18);
        vm.expectRevert(_outOfBounds("capacity", 99e18, 100e18, 10_000e18));
        _set(o);
        o = _offering(10_000e18, 1e17, MAX_SIZE);
        vm.expectRevert(_outOfBounds("minSize", 1e17, 1e18, 1_000e18));
        _set(o);
        o = _offering(10_000e18, MIN_SIZE, 1_001e18);
        vm.expectRevert(_outOfBounds("maxSize", 1_001e18, 1e18, 1_000e18));
        _set(o);
        o = _first();
        o.minTerm = 30 days - 1;
        vm.expectRevert(_outOfBounds("minTerm", o.minTerm, 30 days, 1_000 days));
        _set(o);
        o = _first();
        o.maxTerm = 1_000 days + 1;
        vm.expectRevert(_outOfBounds("maxTerm", o.maxTerm, 30 days, 1_000 days));
        _set(o);
        o = _first();
        o.minYield = 2_001;
        vm.expectRevert(_outOfBounds("minYield", o.minYield, 0, 2_000));
        _set(o);
        o = _first();
        o.maxYield = 2_001;
        vm.expectRevert(_outOfBounds("maxYield", o.maxYield, 0, 2_000));
        _set(o);
        assertEq(abi.encode(facility.offering(0)), abi.encode(_first()));

        o = INfatFacility.Offering(10_000e18, 1e18, 1_000e18, 30 days, 1_000 days, 0, 2_000);
        _set(o);
        assertEq(abi.encode(facility.offering(0)), abi.encode(o));
        o = INfatFacility.Offering(100e18, 1e18, 1e18, 30 days, 30 days, 2_000, 2_000);
        _set(o);
        assertEq(abi.encode(facility.offering(0)), abi.encode(o));
    }

    function test_setOffering_ranges_boundary() public {
        vm.expectRevert("NFATFacility/size-out-of-range");
        _set(_offering(CAPACITY, 20e18, 19e18));
        vm.expectRevert("NFATFacility/size-out-of-range");
        _set(_offering(500e18, MIN_SIZE, 501e18));
        INfatFacility.Offering memory o = _first();
        (o.minTerm, o.maxTerm) = (40 days, 40 days - 1);
        vm.expectRevert("NFATFacility/term-out-of-range");
        _set(o);
        o = _first();
        (o.minYield, o.maxYield) = (900, 899);
        vm.expectRevert("NFATFacility/yield-out-of-range");
        _set(o);
        vm.expectRevert("NFATFacility/too-many-digits");
        _set(_offering(1_234.567890123e18, MIN_SIZE, MAX_SIZE));

        _set(_offering(500e18, 500e18, 500e18));
    }
}

contract NfatFacilityMovingSuccessTests is NfatFacilityMovingTestBase {
    function test_setOffering() public {
        INfatFacility.Offering memory o = INfatFacility.Offering(2_000e18, 20e18, 700e18, 90 days, 360 days, 700, 1_100);
        vm.expectEmit(address(facility));
        emit INfatFacility.SetOffering(0, _first(), o);
        _set(o);

        assertEq(abi.encode(facility.offering(0)), abi.encode(o));
        assertEq(abi.encode(facility.offering(1)), abi.encode(_offering(LARGEST, STEP, LARGEST)));
        (uint256 capacity, uint256 minSize, uint256 maxSize,,) = facility.unit(0);
        assertEq(capacity, 2_000e18);
        assertEq(minSize, 20e18);
        assertEq(maxSize, 700e18);
    }

    function testFuzz_setOffering_keepsTheRest(uint96 outstanding, bool stop, INfatFacility.Offering memory o) public {
        outstanding = uint96(bound(outstanding, MIN_SIZE, MAX_SIZE));
        _lend(alice, 1, outstanding);
        if (stop) _stopUnit(0);
        o.capacity = _short(bound(o.capacity, 100e18, 10_000e18));
        o.maxSize = _short(bound(o.maxSize, 1e18, o.capacity < 1_000e18 ? o.capacity : 1_000e18));
        o.minSize = _short(bound(o.minSize, 1e18, o.maxSize));
        o.maxTerm = bound(o.maxTerm, 30 days, 1_000 days);
        o.minTerm = bound(o.minTerm, 30 days, o.maxTerm);
        o.maxYield = bound(o.maxYield, 0, 2_000);
        o.minYield = bound(o.minYield, 0, o.maxYield);
        _set(o);

        assertEq(abi.encode(facility.offering(0)), abi.encode(o));
        assertEq(_outstanding(0), outstanding);
        assertEq(_isStopped(0), stop);
        assertEq(facility.heldUnits(), stop ? 1 : 0);
    }

    function test_issue_raisedCapacity_boundary() public {
        _set(_offering(1_200e18, MIN_SIZE, MAX_SIZE));
        _lend(alice, 1, 600e18);
        _subscribe(alice, 700e18);
        _issue(alice, 2, 590e18);
        vm.expectRevert("NFATFacility/capacity-exceeded");
        _issue(alice, 3, 10e18 + 1);
        _issue(alice, 3, 10e18);
    }

    /// @dev What is there stays. It is repaid and collected, and until it fits nothing is issued.
    function test_issue_loweredCapacity_boundary() public {
        _lend(alice, 1, 500e18);
        _lend(alice, 2, 400e18);
        _set(_offering(300e18, MIN_SIZE, 300e18));
        assertEq(_outstanding(0), 900e18);

        _subscribe(alice, 100e18);
        vm.expectRevert("NFATFacility/capacity-exceeded");
        _issue(alice, 3, 10e18);

        _repayPrincipal(1, 500e18);
        _collect(alice, 1, 500e18);
        _repayPrincipal(2, 110e18);
        vm.expectRevert("NFATFacility/capacity-exceeded");
        _issue(alice, 3, 10e18 + 1);
        _issue(alice, 3, 10e18);
        assertEq(_outstanding(0), 300e18);
    }

    function test_issue_changedSizes_boundary() public {
        _lend(alice, 1, MIN_SIZE);
        _set(_offering(CAPACITY, 20e18, 30e18));
        _subscribe(alice, 100e18);

        vm.expectRevert("NFATFacility/size-out-of-range");
        _issue(alice, 2, 20e18 - 1);
        vm.expectRevert("NFATFacility/size-out-of-range");
        _issue(alice, 2, 30e18 + 1);
        _issue(alice, 2, 20e18);
        _issue(alice, 3, 30e18);

        // The one that is too small now goes on.
        _repayPrincipal(1, MIN_SIZE);
        _collect(alice, 1, MIN_SIZE);
    }

    /// @dev Governance changes what a stopped Unit offers before it starts it, or while all is
    ///      stopped. It starts nothing by that.
    function test_setOffering_stopped() public {
        _stopUnit(0);
        _stop();
        _set(_offering(500e18, MIN_SIZE, 500e18));
        assertTrue(_isStopped(0));
        assertTrue(facility.stopped());
        assertEq(facility.heldUnits(), 1);

        _retireUnit(0);
        _set(_offering(400e18, MIN_SIZE, 400e18));
        assertTrue(facility.isRetired(0));
    }

    function test_template() public view {
        (address registry, bytes32 id) = facility.template();
        assertEq(registry, address(templates));
        assertEq(id, bytes32("template"));

        ITemplateRegistry.Bound[] memory bounds = facility.unitBounds();
        assertEq(bounds.length, 7);
        assertEq(bounds[0].name, bytes32("capacity"));
        assertEq(bounds[6].name, bytes32("maxYield"));
        assertEq(bounds[6].max, 2_000);
    }
}

contract ShortAmountTests is Test {
    function _pack(uint256 amount) internal pure returns (uint256 back, bool exact) {
        uint40 short;
        (short, exact) = ShortAmount.pack(amount);
        back = ShortAmount.unpack(short);
    }

    function test_pack_boundary() public pure {
        uint256[8] memory fit = [
            uint256(0),
            1,
            2 ** 35 - 1,
            2 ** 35 + 2,
            (2 ** 35 - 1) * 10,
            9_999_999_999e18,
            34_359_738_367e18,
            792_281_625e20
        ];
        for (uint256 i; i < fit.length; ++i) {
            (uint256 back, bool exact) = _pack(fit[i]);
            assertEq(back, fit[i]);
            assertTrue(exact);
            assertTrue(ShortAmount.fits(fit[i]));
        }

        uint256[5] memory not = [uint256(2 ** 35 + 1), 2 ** 35 * 10 + 10, 34_359_738_369e17, type(uint96).max, 1e28 + 1];
        for (uint256 i; i < not.length; ++i) {
            (uint256 back, bool exact) = _pack(not[i]);
            assertLt(back, not[i]);
            assertFalse(exact);
            assertFalse(ShortAmount.fits(not[i]));
        }
    }

    /// @dev Ten significant digits always fit.
    function testFuzz_pack_tenDigits(uint256 digits, uint256 power) public pure {
        digits = digits % 1e10;
        power = power % 19;
        (uint256 back, bool exact) = _pack(digits * 10 ** power);
        assertEq(back, digits * 10 ** power);
        assertTrue(exact);
    }

    /// @dev Exact, or said to be not; and never more than it was, nor less than the first ten digits.
    function testFuzz_pack(uint96 amount) public pure {
        (uint256 back, bool exact) = _pack(amount);
        assertEq(exact, back == amount);
        assertLe(back, amount);
        assertLe(uint256(amount) - back, uint256(amount) / 3.4e9);
        (uint256 again, bool exactAgain) = _pack(back);
        assertEq(again, back);
        assertTrue(exactAgain);
    }
}
