// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {NfatFacility} from "../../src/nfat/NfatFacility.sol";
import {INfatHaloController} from "../../src/pau/facets/interfaces/INfatHaloFacet.sol";
import {ITransferAssetController} from "../../src/pau/facets/interfaces/ITransferAssetFacet.sol";
import {Members} from "./support/Doubles.sol";
import {NfatPauFixture} from "./support/NfatPauFixture.sol";

/// @notice The behaviours that the NFAT sheet names, one test each, in its order. Everybody acts
///         through a Controller: the beacon for the Halo, whose facility it is, and Primes for
///         themselves; the borrower is a plain account.
contract NfatSheetTests is NfatPauFixture {
    uint256 internal constant YEAR = 365 days;

    address internal borrower = makeAddr("borrower");

    Pau internal other;

    function setUp() public override {
        super.setUp();
        other = _deployPrime();
        _admit(prime);
        _admit(other);
        _limit(halo, _transferKey(borrower), 10_000e18);
        gem.mint(custody, 1_000e18);
        gem.mint(address(other.proxy), 1_000e18);
    }

    /// @dev What it takes for a Prime to use the current facility.
    function _admit(Pau memory pau) internal {
        _limitAll(halo, pau, 10_000e18);
    }

    function _payOut(uint256 amount) internal {
        vm.prank(beaconOperator);
        ITransferAssetController(address(halo.controller)).transferAsset_transfer(address(gem), borrower, amount);
    }

    /// @dev The borrower earns what it owes elsewhere.
    function _payBack(uint256 amount) internal {
        gem.mint(borrower, amount);
        vm.prank(borrower);
        assertTrue(gem.transfer(house, amount));
    }

    function _assertNothingOutstanding(uint256 tokenId) internal view {
        (, uint256 principal, uint256 interest,) = haloController.nfatHalo_getPosition(address(facility), tokenId);
        assertEq(principal, 0);
        assertEq(interest, 0);
        assertEq(facility.principal(tokenId), 0);
    }

    function test_basicBulletLoan() public {
        _subscribeByPrime(prime, 100e18);
        _issueByBeacon(custody, 1, 100e18);
        _payOut(100e18);
        assertEq(gem.balanceOf(borrower), 100e18);
        assertEq(facility.ownerOf(1), custody);

        skip(YEAR);
        _payBack(112e18);
        _principalByBeacon(1, 100e18);
        _interestByBeacon(1, 12e18);
        _collectByPrime(prime, 1, 112e18);

        assertEq(gem.balanceOf(custody), 1_012e18);
        assertEq(gem.balanceOf(house), 0);
        assertEq(gem.balanceOf(address(facility)), 0);
        assertEq(_outstanding(0), 0);
        _assertNothingOutstanding(1);
        assertEq(facility.ownerOf(1), custody, "it is kept as a record");
    }

    function test_partialClaimOfAQueue() public {
        _subscribeByPrime(prime, 100e18);
        _issueByBeacon(custody, 1, 60e18);
        assertEq(facility.deposits(custody), 40e18);

        // The rest is the Prime's: a part of it goes into another deal, the other home.
        _issueByBeacon(custody, _id(1, 1), 15e18);
        _withdrawByPrime(prime, 25e18);

        assertEq(facility.deposits(custody), 0);
        assertEq(gem.balanceOf(custody), 925e18);
        assertEq(gem.balanceOf(house), 75e18);
        assertEq(_outstanding(0), 60e18);
        assertEq(_outstanding(1), 15e18);
    }

    function test_withdrawalBeforeClaim() public {
        _subscribeByPrime(prime, 100e18);
        _withdrawByPrime(prime, 100e18);

        assertEq(gem.balanceOf(custody), 1_000e18);
        assertEq(_capacityLeft(prime, _subscribeKey()), 10_000e18 - 100e18);
        vm.expectRevert("NFATFacility/insufficient-deposits");
        _issueByBeacon(custody, 1, 100e18);
    }

    /// @dev Interest by the quarter, and principal from the second year on: what accrues follows
    ///      what is outstanding.
    function test_severalPaymentsOverTime() public {
        _subscribeByPrime(prime, 100e18);
        _issueByBeacon(custody, 1, 100e18);
        _payOut(100e18);

        for (uint256 quarter; quarter < 4; ++quarter) {
            skip(YEAR / 4);
            _payBack(3e18);
            _interestByBeacon(1, 3e18);
            assertEq(_interestDue(1), 0);
            _collectByPrime(prime, 1, 3e18);
        }
        for (uint256 quarter; quarter < 4; ++quarter) {
            skip(YEAR / 4);
            uint256 due = 3e18 - quarter * 0.75e18;
            assertEq(_interestDue(1), due);
            _payBack(25e18 + due);
            _principalByBeacon(1, 25e18);
            _interestByBeacon(1, due);
        }
        assertEq(facility.collectable(1), 100e18 + 7.5e18);
        _collectByPrime(prime, 1, 107.5e18);

        assertEq(gem.balanceOf(custody), 1_000e18 + 12e18 + 7.5e18);
        _assertNothingOutstanding(1);
    }

    function test_transfer_theNewOwnerCollects() public {
        _subscribeByPrime(prime, 100e18);
        _issueByBeacon(custody, 1, 100e18);
        gem.mint(house, 50e18);
        _principalByBeacon(1, 20e18);
        _collectByPrime(prime, 1, 5e18);

        // By whatever agreement the two have.
        vm.prank(custody);
        facility.transferFrom(custody, address(other.proxy), 1);
        _principalByBeacon(1, 30e18);

        vm.expectRevert("NFATFacility/not-owner");
        _collectByPrime(prime, 1, 1);
        _collectByPrime(other, 1, 45e18);
        assertEq(gem.balanceOf(address(other.proxy)), 1_045e18);
        assertEq(gem.balanceOf(custody), 905e18);
    }

    /// @dev The borrower pays a quarter after maturity: until then there is nothing to collect, and
    ///      interest goes on.
    function test_lateFunding() public {
        _subscribeByPrime(prime, 100e18);
        _issueByBeacon(custody, 1, 100e18);
        _payOut(100e18);

        skip(YEAR);
        vm.expectRevert("NFATFacility/insufficient-collectable");
        _collectByPrime(prime, 1, 1);

        skip(YEAR / 4);
        _payBack(115e18);
        _interestByBeacon(1, 15e18);
        _principalByBeacon(1, 100e18);
        _collectByPrime(prime, 1, 115e18);

        assertEq(gem.balanceOf(custody), 1_015e18);
        _assertNothingOutstanding(1);
    }

    /// @dev What was paid in waits, whatever happens to the facility meanwhile, and nobody else
    ///      gets it.
    function test_theOwnerCollectsLate() public {
        _subscribeByPrime(prime, 100e18);
        _issueByBeacon(custody, 1, 100e18);
        skip(YEAR);
        gem.mint(house, 12e18);
        _principalByBeacon(1, 100e18);
        _interestByBeacon(1, 12e18);

        skip(2 * YEAR);
        _stop();
        vm.expectRevert("NFATFacility/stopped");
        _collectByPrime(prime, 1, 112e18);
        vm.prank(ward);
        facility.start();
        _subscribeByPrime(other, 200e18);
        _issueByBeacon(address(other.proxy), 2, 150e18);
        _withdrawByPrime(other, 50e18);
        assertEq(_interestDue(1), 0, "nothing accrues on what was repaid");

        _collectByPrime(prime, 1, 112e18);
        assertEq(gem.balanceOf(custody), 1_012e18);
    }

    function test_severalPrimesInOneFacility() public {
        _subscribeByPrime(prime, 100e18);
        _subscribeByPrime(other, 300e18);
        assertEq(facility.deposits(custody), 100e18);
        assertEq(facility.deposits(address(other.proxy)), 300e18);

        vm.expectRevert("NFATFacility/insufficient-deposits");
        _issueByBeacon(custody, 1, 101e18);
        _issueByBeacon(custody, 1, 100e18);
        _issueByBeacon(address(other.proxy), 2, 250e18);
        assertEq(_outstanding(0), 350e18);
        assertEq(gem.balanceOf(house), 350e18);

        _principalByBeacon(1, 100e18);
        _principalByBeacon(2, 250e18);
        vm.expectRevert("NFATFacility/not-owner");
        _collectByPrime(prime, 2, 1);
        _collectByPrime(prime, 1, 100e18);
        _collectByPrime(other, 2, 250e18);
        _withdrawByPrime(other, 50e18);

        assertEq(gem.balanceOf(custody), 1_000e18);
        assertEq(gem.balanceOf(address(other.proxy)), 1_000e18);
    }

    /// @dev Two Halos, each with a PAU and a facility of its own, and one Prime: nothing of one is
    ///      in the other.
    function test_onePrimeInSeveralFacilities() public {
        NfatFacility first = facility;
        _subscribeByPrime(prime, 100e18);
        _issueByBeacon(custody, 1, 100e18);

        Pau memory second = _deployHalo();
        _deployFacilityOf(second, address(gem));
        _limitAll(second, prime, 10_000e18);
        _subscribeByPrime(prime, 200e18);
        vm.prank(beaconOperator);
        INfatHaloController(address(second.controller)).nfatHalo_issue(address(facility), custody, 1, 150e18);

        assertEq(first.ownerOf(1), custody);
        assertEq(facility.ownerOf(1), custody);
        assertEq(first.principal(1), 100e18);
        assertEq(facility.principal(1), 150e18);
        assertEq(gem.balanceOf(house), 100e18);
        assertEq(gem.balanceOf(address(second.proxy)), 150e18);

        // The first Halo is no operator of the second's facility, and its limits don't know it.
        vm.expectRevert("RateLimits/zero-maxAmount");
        _issueByBeacon(custody, 2, 50e18);
        _limit(halo, _issueKey(custody), 10_000e18);
        vm.expectRevert("NFATFacility/not-operator");
        _issueByBeacon(custody, 2, 50e18);

        vm.prank(beaconOperator);
        INfatHaloController(address(second.controller)).nfatHalo_repayPrincipal(address(facility), 1, 150e18);
        _collectByPrime(prime, 1, 150e18);
        _withdrawByPrime(prime, 50e18);
        assertEq(gem.balanceOf(custody), 900e18);
        assertEq(first.collectable(1), 0);
    }

    function test_membershipRestriction_blocksAndThenAllowsATransfer() public {
        Members members = _restrict();
        members.set(custody, true);
        _subscribeByPrime(prime, 100e18);
        _issueByBeacon(custody, 1, 100e18);

        vm.expectRevert("NFATFacility/not-member");
        vm.prank(custody);
        facility.transferFrom(custody, address(other.proxy), 1);

        members.set(address(other.proxy), true);
        vm.prank(custody);
        facility.transferFrom(custody, address(other.proxy), 1);
        _principalByBeacon(1, 100e18);
        _collectByPrime(other, 1, 100e18);

        assertEq(gem.balanceOf(address(other.proxy)), 1_100e18);
    }

    /// @dev The borrower never pays: the owner has a record and nothing to collect, the Unit's
    ///      capacity stays used, and nobody else pays for it.
    function test_neverFunded() public {
        _subscribeByPrime(prime, 600e18);
        _subscribeByPrime(other, 500e18);
        _issueByBeacon(custody, 1, 600e18);
        _payOut(600e18);

        skip(5 * YEAR);
        vm.expectRevert("NFATFacility/insufficient-collectable");
        _collectByPrime(prime, 1, 1);
        vm.expectRevert("NFATFacility/capacity-exceeded");
        _issueByBeacon(address(other.proxy), 2, 400e18 + 1);

        assertEq(facility.ownerOf(1), custody);
        assertEq(facility.principal(1), 600e18);
        _withdrawByPrime(other, 500e18);
        assertEq(gem.balanceOf(address(other.proxy)), 1_000e18);
    }

    function test_aPrimeQueuesAgainWhileItHoldsNfats() public {
        _subscribeByPrime(prime, 100e18);
        _issueByBeacon(custody, 1, 100e18);
        _principalByBeacon(1, 40e18);

        _subscribeByPrime(prime, 70e18);
        assertEq(facility.deposits(custody), 70e18);
        assertEq(facility.collectable(1), 40e18);

        // What it can collect is no deposit, and the other way round.
        vm.expectRevert("NFATFacility/insufficient-deposits");
        _issueByBeacon(custody, 2, 71e18);
        _issueByBeacon(custody, 2, 50e18);
        vm.expectRevert("NFATFacility/insufficient-collectable");
        _collectByPrime(prime, 1, 41e18);
        _collectByPrime(prime, 1, 40e18);
        _withdrawByPrime(prime, 20e18);

        assertEq(facility.balanceOf(custody), 2);
        assertEq(_outstanding(0), 110e18);
        assertEq(gem.balanceOf(custody), 1_000e18 - 110e18);
    }

    /// @dev An extension of ours: a Prime says which offering its capital is for, in words that the
    ///      published facet passes on.
    function test_aPrimeNamesTheUnit() public {
        _subscribeByPrimeFor(prime, 100e18, 1);
        _subscribeByPrime(other, 100e18);

        vm.expectRevert("NFATFacility/deposit-marked");
        _issueByBeacon(custody, 1, 60e18);
        _issueByBeacon(custody, _id(1, 1), 60e18);
        _issueByBeacon(address(other.proxy), 1, 60e18);

        // Who changes its mind takes the rest back first.
        vm.expectRevert("NFATFacility/deposit-marked");
        _subscribeByPrimeFor(prime, 40e18, 0);
        _withdrawByPrime(prime, 40e18);
        _subscribeByPrimeFor(prime, 40e18, 0);
        _issueByBeacon(custody, 2, 40e18);
        assertEq(gem.balanceOf(custody), 900e18);
    }
}
