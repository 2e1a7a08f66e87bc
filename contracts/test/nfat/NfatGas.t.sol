// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {NfatHaloFacet} from "../../src/pau/facets/NfatHaloFacet.sol";
import {NfatPrimeFacet} from "../../src/pau/facets/NfatPrimeFacet.sol";
import {NfatModule} from "../../src/nfat/NfatModule.sol";
import {FacilityFixture} from "./support/FacilityFixture.sol";
import {NfatPauFixture} from "./support/NfatPauFixture.sol";

/// @notice What everybody pays, each call a transaction of its own with everything cold. The
///         facility has been in use: others have deposited, hold NFATs and have been repaid.
contract NfatFacilityGasTests is FacilityFixture {
    uint256 internal constant USER_LIMIT = 130_000;

    /// @dev What the calls cost at most, the Controller's own part apart. It asks the Controller
    ///      about what an operator pays.
    uint256 internal constant ISSUE_LIMIT = 146_000;
    uint256 internal constant REPAY_LIMIT = 68_000;
    uint256 internal constant OPERATOR_LIMIT = 82_000;

    /// forge-config: default.isolate = true
    function test_gas() public {
        _subscribe(bob, 200e18);
        _issue(bob, 1, 100e18);
        _repay(carol, 1, 50e18);
        _fund(alice, 200e18);
        _fund(carol, 50e18);
        _fund(bud, 50e18);

        vm.prank(alice);
        facility.subscribe(100e18, "");
        assertLe(vm.snapshotGasLastCall("Nfat", "facility.subscribe"), USER_LIMIT);
        vm.prank(alice);
        facility.subscribe(100e18, "");
        assertLe(vm.snapshotGasLastCall("Nfat", "facility.subscribeAgain"), USER_LIMIT);
        _withdraw(alice, 50e18);
        assertLe(vm.snapshotGasLastCall("Nfat", "facility.withdraw"), USER_LIMIT);

        _issue(alice, 2, 100e18);
        assertLe(vm.snapshotGasLastCall("Nfat", "facility.issue"), ISSUE_LIMIT);
        _payIn(carol, 2, 50e18);
        assertLe(vm.snapshotGasLastCall("Nfat", "facility.repay"), REPAY_LIMIT);
        _payInPrincipal(2, 50e18);
        assertLe(vm.snapshotGasLastCall("Nfat", "facility.repayPrincipal"), OPERATOR_LIMIT);
        _collect(alice, 2, 80e18);
        assertLe(vm.snapshotGasLastCall("Nfat", "facility.collect"), USER_LIMIT);

        _fund(carol, 100e18);
        _say(carol, 100e18, _markFor(0));
        assertLe(vm.snapshotGasLastCall("Nfat", "facility.subscribeMarked"), USER_LIMIT);

        // 21,000 of it are the transaction's.
        _add(CAPACITY, MIN_SIZE, MAX_SIZE);
        assertLe(vm.snapshotGasLastCall("Nfat", "facility.addUnit"), 21_000 + 60_000);
    }
}

/// @notice The first payment into an NFAT costs no more than a later one.
contract NfatFirstPaymentGasTests is FacilityFixture {
    uint256 internal constant REPAY_LIMIT = 68_000;
    uint256 internal constant OPERATOR_LIMIT = 82_000;

    /// forge-config: default.isolate = true
    function test_gas() public {
        _subscribe(bob, 300e18);
        _issue(bob, 1, 100e18);
        _issue(bob, 2, 100e18);
        _fund(carol, 50e18);
        _fund(bud, 50e18);

        _payIn(carol, 1, 50e18);
        assertLe(vm.snapshotGasLastCall("Nfat", "facility.repayFirst"), REPAY_LIMIT);
        _payInPrincipal(2, 50e18);
        assertLe(vm.snapshotGasLastCall("Nfat", "facility.repayPrincipalFirst"), OPERATOR_LIMIT);
    }
}

contract NfatFacetGasTests is NfatPauFixture {
    /// @dev EIP-170.
    function test_sizes() public {
        assertLt(address(facilityCode).code.length, 24_576);
        assertLt(address(new NfatModule()).code.length, 24_576);
        assertLt(address(new NfatHaloFacet()).code.length, 24_576);
        assertLt(address(new NfatPrimeFacet()).code.length, 24_576);
    }

    /// forge-config: default.isolate = true
    function test_gas() public {
        _limitAll(halo, prime, 1_000e18);
        gem.mint(custody, 1_000e18);
        gem.mint(house, 1_000e18);
        _subscribe(bob, 100e18);
        _issue(bob, 1, 100e18);

        _subscribeByPrime(prime, 200e18);
        vm.snapshotGasLastCall("Nfat", "primeFacet.subscribe");
        _withdrawByPrime(prime, 50e18);
        vm.snapshotGasLastCall("Nfat", "primeFacet.withdraw");

        _issueByBeacon(custody, 2, 100e18);
        vm.snapshotGasLastCall("Nfat", "haloFacet.issue");
        skip(365 days);
        _principalByBeacon(2, 50e18);
        vm.snapshotGasLastCall("Nfat", "haloFacet.repayPrincipal");
        _interestByBeacon(2, 6e18);
        vm.snapshotGasLastCall("Nfat", "haloFacet.repayInterest");
        vm.prank(admin);
        haloController.nfatHalo_setMaxAnnualGrowthRate(address(facility), 0.1e18);
        vm.snapshotGasLastCall("Nfat", "haloFacet.setMaxAnnualGrowthRate");

        _collectByPrime(prime, 2, 56e18 - 1);
        vm.snapshotGasLastCall("Nfat", "primeFacet.collect");
    }
}
