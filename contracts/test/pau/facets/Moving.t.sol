// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {ITemplateRegistry} from "../../../src/factory/interfaces/ITemplateRegistry.sol";
import {ILctsQueue} from "../../../src/lcts/interfaces/ILctsQueue.sol";
import {IUnitShare} from "../../../src/lcts/interfaces/IUnitShare.sol";
import {INfatFacility} from "../../../src/nfat/interfaces/INfatFacility.sol";
import {ILctsHaloController, ILctsHaloFacet} from "../../../src/pau/facets/interfaces/ILctsHaloFacet.sol";
import {INfatHaloController, INfatHaloFacet} from "../../../src/pau/facets/interfaces/INfatHaloFacet.sol";
import {IFacet} from "../../../src/pau/facets/interfaces/IFacet.sol";
import {NfatPauFixture} from "../../nfat/support/NfatPauFixture.sol";
import {PauFixture} from "../../lcts/support/PauFixture.sol";

/// @notice Governance changes the parameters of a live Portfolio Unit through its Controller.
contract LctsHaloFacetMovingTests is PauFixture {
    /// @dev No limit is needed, and no limit helps: the beacon holds ALLOCATOR_ROLE only.
    function test_set_notAdmin() public {
        _limit(halo, _settleKey(address(subscribeQueue)), type(uint256).max);
        bytes[3] memory calls = [
            abi.encodeCall(ILctsHaloController.lctsHalo_setCapacity, (address(share), CAPACITY)),
            abi.encodeCall(ILctsHaloController.lctsHalo_setMaxAnnualGrowth, (address(share), GROWTH)),
            abi.encodeCall(ILctsHaloController.lctsHalo_setLockLimit, (address(share), LOCK_LIMIT))
        ];
        address[4] memory others = [beaconOperator, allocator, stranger, address(halo.proxy)];
        for (uint256 i; i < calls.length * others.length; ++i) {
            vm.prank(others[i % 4]);
            (bool success, bytes memory reason) = address(haloController).call(calls[i / 4]);
            assertFalse(success);
            assertEq(
                reason,
                abi.encodeWithSelector(IFacet.AccessControlUnauthorizedAccount.selector, others[i % 4], bytes32(0))
            );
        }
    }

    function test_setCapacity() public {
        vm.expectEmit(address(share));
        emit IUnitShare.CapacitySet(CAPACITY, CAPACITY_MAX);
        vm.expectEmit(address(haloController));
        emit ILctsHaloFacet.LctsHaloCapacitySet(address(share), CAPACITY_MAX);
        vm.prank(admin);
        haloController.lctsHalo_setCapacity(address(share), CAPACITY_MAX);
        assertEq(share.capacity(), CAPACITY_MAX);
    }

    function test_setMaxAnnualGrowth() public {
        vm.expectEmit(address(share));
        emit IUnitShare.MaxAnnualGrowthSet(GROWTH, GROWTH_MIN);
        vm.expectEmit(address(haloController));
        emit ILctsHaloFacet.LctsHaloMaxAnnualGrowthSet(address(share), GROWTH_MIN);
        vm.prank(admin);
        haloController.lctsHalo_setMaxAnnualGrowth(address(share), GROWTH_MIN);
        assertEq(share.maxAnnualGrowth(), GROWTH_MIN);
    }

    /// @dev Both queues, whatever state they are in.
    function test_setLockLimit() public {
        _enter(subscribeQueue, alice, 1e18);
        vm.expectEmit(address(subscribeQueue));
        emit ILctsQueue.LockLimitSet(LOCK_LIMIT, LOCK_LIMIT_MAX);
        vm.expectEmit(address(redeemQueue));
        emit ILctsQueue.LockLimitSet(LOCK_LIMIT, LOCK_LIMIT_MAX);
        vm.expectEmit(address(haloController));
        emit ILctsHaloFacet.LctsHaloLockLimitSet(address(share), LOCK_LIMIT_MAX);
        vm.prank(admin);
        haloController.lctsHalo_setLockLimit(address(share), LOCK_LIMIT_MAX);
        assertEq(subscribeQueue.lockLimit(), LOCK_LIMIT_MAX);
        assertEq(redeemQueue.lockLimit(), LOCK_LIMIT_MAX);
    }

    function test_set_outOfBounds() public {
        vm.startPrank(admin);
        vm.expectRevert(_outOfBounds("capacity", CAPACITY_MAX + 1, CAPACITY_MIN, CAPACITY_MAX));
        haloController.lctsHalo_setCapacity(address(share), CAPACITY_MAX + 1);
        vm.expectRevert(_outOfBounds("maxAnnualGrowth", GROWTH_MAX + 1, GROWTH_MIN, GROWTH_MAX));
        haloController.lctsHalo_setMaxAnnualGrowth(address(share), GROWTH_MAX + 1);
        vm.expectRevert(_outOfBounds("lockLimit", LOCK_LIMIT_MAX + 1, LOCK_LIMIT_MIN, LOCK_LIMIT_MAX));
        haloController.lctsHalo_setLockLimit(address(share), LOCK_LIMIT_MAX + 1);
        vm.stopPrank();
    }

    function _outOfBounds(bytes32 name, uint256 value, uint256 min, uint256 max) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(ITemplateRegistry.ValueOutOfBounds.selector, name, value, min, max);
    }
}

/// @notice Governance changes what a live Term Unit offers through its Controller.
contract NfatHaloFacetMovingTests is NfatPauFixture {
    function test_set_notAdmin() public {
        address f = address(facility);
        bytes[4] memory calls = [
            abi.encodeCall(INfatHaloController.nfatHalo_setCapacity, (f, 0, CAPACITY)),
            abi.encodeCall(INfatHaloController.nfatHalo_setSizes, (f, 0, MIN_SIZE, MAX_SIZE)),
            abi.encodeCall(INfatHaloController.nfatHalo_setTerms, (f, 0, MIN_TERM, MAX_TERM)),
            abi.encodeCall(INfatHaloController.nfatHalo_setYields, (f, 0, MIN_YIELD, MAX_YIELD))
        ];
        address[4] memory others = [beaconOperator, allocator, stranger, house];
        for (uint256 i; i < calls.length * others.length; ++i) {
            vm.prank(others[i % 4]);
            (bool success, bytes memory reason) = address(haloController).call(calls[i / 4]);
            assertFalse(success);
            assertEq(
                reason,
                abi.encodeWithSelector(IFacet.AccessControlUnauthorizedAccount.selector, others[i % 4], bytes32(0))
            );
        }
    }

    /// @dev Each changes its own values, and nothing of what another one changed.
    function test_set() public {
        address f = address(facility);
        INfatFacility.Offering memory offering = facility.offering(0);
        INfatFacility.Offering memory old = facility.offering(0);

        offering.capacity = 2_000e18;
        vm.expectEmit(f);
        emit INfatFacility.SetOffering(0, old, offering);
        vm.expectEmit(address(haloController));
        emit INfatHaloFacet.NFATHaloCapacitySet(f, 0, 2_000e18);
        vm.prank(admin);
        haloController.nfatHalo_setCapacity(f, 0, 2_000e18);
        assertEq(abi.encode(facility.offering(0)), abi.encode(offering));

        (offering.minSize, offering.maxSize) = (20e18, 900e18);
        vm.expectEmit(address(haloController));
        emit INfatHaloFacet.NFATHaloSizesSet(f, 0, 20e18, 900e18);
        vm.prank(admin);
        haloController.nfatHalo_setSizes(f, 0, 20e18, 900e18);
        assertEq(abi.encode(facility.offering(0)), abi.encode(offering));

        (offering.minTerm, offering.maxTerm) = (40 days, 50 days);
        vm.expectEmit(address(haloController));
        emit INfatHaloFacet.NFATHaloTermsSet(f, 0, 40 days, 50 days);
        vm.prank(admin);
        haloController.nfatHalo_setTerms(f, 0, 40 days, 50 days);
        assertEq(abi.encode(facility.offering(0)), abi.encode(offering));

        (offering.minYield, offering.maxYield) = (600, 700);
        vm.expectEmit(address(haloController));
        emit INfatHaloFacet.NFATHaloYieldsSet(f, 0, 600, 700);
        vm.prank(admin);
        haloController.nfatHalo_setYields(f, 0, 600, 700);
        assertEq(abi.encode(facility.offering(0)), abi.encode(offering));
        assertEq(abi.encode(facility.offering(1)), abi.encode(_offering(LARGEST, STEP, LARGEST)));
    }

    function test_set_outOfBounds() public {
        vm.startPrank(admin);
        vm.expectRevert(
            abi.encodeWithSelector(
                ITemplateRegistry.ValueOutOfBounds.selector, bytes32("capacity"), 10_001e18, 100e18, 10_000e18
            )
        );
        haloController.nfatHalo_setCapacity(address(facility), 0, 10_001e18);
        vm.expectRevert("NFATFacility/unit-unknown");
        haloController.nfatHalo_setCapacity(address(facility), 2, CAPACITY);
        vm.stopPrank();
    }

    /// @dev Capacity first on the way up, sizes first on the way down.
    function test_set_order() public {
        vm.startPrank(admin);
        haloController.nfatHalo_setSizes(address(facility), 0, MIN_SIZE, 1_000e18);
        vm.expectRevert("NFATFacility/size-out-of-range");
        haloController.nfatHalo_setCapacity(address(facility), 0, 999e18);
        haloController.nfatHalo_setSizes(address(facility), 0, MIN_SIZE, 500e18);
        haloController.nfatHalo_setCapacity(address(facility), 0, 500e18);
        vm.expectRevert("NFATFacility/size-out-of-range");
        haloController.nfatHalo_setSizes(address(facility), 0, MIN_SIZE, 501e18);
        vm.stopPrank();
    }

    /// @dev A deal that could never be paid its least yield is not struck.
    function test_issue_yieldNotPayable_boundary() public {
        _limitAll(halo, prime, 500e18);
        _subscribe(custody, 100e18);
        vm.startPrank(admin);
        haloController.nfatHalo_setYields(address(facility), 0, 1_200, 1_500);
        haloController.nfatHalo_setMaxAnnualGrowthRate(address(facility), 0.12e18 - 1);
        vm.stopPrank();
        vm.expectRevert("NFATHaloFacet/yield-not-payable");
        _issueByBeacon(custody, 1, 50e18);

        vm.prank(admin);
        haloController.nfatHalo_setMaxAnnualGrowthRate(address(facility), 0.12e18);
        _issueByBeacon(custody, 1, 50e18);

        // What was issued is repaid whatever the bounds are now.
        vm.startPrank(admin);
        haloController.nfatHalo_setYields(address(facility), 0, 1_300, 1_500);
        haloController.nfatHalo_setMaxAnnualGrowthRate(address(facility), 0);
        vm.stopPrank();
        _principalByBeacon(1, 50e18);
    }
}
