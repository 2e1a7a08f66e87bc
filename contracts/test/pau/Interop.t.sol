// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {ILctsHaloController} from "../../src/pau/facets/interfaces/ILctsHaloFacet.sol";
import {ILctsPrimeController} from "../../src/pau/facets/interfaces/ILctsPrimeFacet.sol";
import {INfatHaloController} from "../../src/pau/facets/interfaces/INfatHaloFacet.sol";
import {INfatPrimeController} from "../../src/pau/facets/interfaces/INfatPrimeFacet.sol";
import {ITransferAssetController} from "../../src/pau/facets/interfaces/ITransferAssetFacet.sol";
import {IController} from "../../src/pau/interfaces/IController.sol";
import {IEnumerableIntegrations} from "../../src/pau/interfaces/IEnumerableIntegrations.sol";
import {PauFixture} from "../lcts/support/PauFixture.sol";
import {NfatPauFixture} from "../nfat/support/NfatPauFixture.sol";
import {IPublishedController, PublishedControllers, PublishedFacet, PublishedSlots} from "./Published.sol";
import {HookToken} from "./Tokens.sol";

/// @notice Facets and Controllers of both origins: ours on the published layout, and the published
///         on ours. Storage is an interface where code is delegated to.
abstract contract InteropTestBase is NfatPauFixture, PublishedControllers {
    bytes32 internal constant KEY = "KEY";

    function setUp() public override {
        super.setUp();
        _limitAll(halo, prime, 500e18);
        gem.mint(house, 1_000e18);
        gem.mint(custody, 1_000e18);
    }

    /// @dev The published facet on our Controller of the Halo.
    function _wirePublishedFacet() internal returns (IPublishedController) {
        IEnumerableIntegrations.Wire[] memory wires = new IEnumerableIntegrations.Wire[](1);
        wires[0] = IEnumerableIntegrations.Wire({
            callSelector: IPublishedController.published_act.selector, delegateSelector: PublishedFacet.act.selector
        });
        beacon.setIntegration(
            "PUBLISHED_FACET", IEnumerableIntegrations.Config({facet: address(new PublishedFacet()), wires: wires})
        );
        bytes32[] memory ids = new bytes32[](1);
        ids[0] = "PUBLISHED_FACET";
        vm.prank(admin);
        halo.controller.updateIntegrations(ids);
        return IPublishedController(address(halo.controller));
    }
}

contract OurFacetsOnThePublishedControllerTests is InteropTestBase {
    /// @dev A deal from its beginning to its end, all of it through Controllers of the published
    ///      layout.
    function test_aDeal() external {
        haloController = INfatHaloController(_publishedBeside(halo.controller, admin));
        INfatPrimeController ofPrime = INfatPrimeController(_publishedBeside(prime.controller, admin));
        vm.prank(admin);
        haloController.nfatHalo_setMaxAnnualGrowthRate(address(facility), RATE);

        vm.startPrank(allocator);
        ofPrime.nfatPrime_subscribe(address(facility), 150e18, "");
        ofPrime.nfatPrime_withdraw(address(facility), 50e18);
        vm.stopPrank();
        _issueByBeacon(custody, 1, 100e18);
        skip(365 days);
        _principalByBeacon(1, 100e18);
        _interestByBeacon(1, 12e18);
        vm.prank(allocator);
        ofPrime.nfatPrime_collect(address(facility), 1, 112e18);

        assertEq(gem.balanceOf(custody), 1_012e18);
        assertEq(gem.balanceOf(house), 988e18);
        (bool issued, uint256 outstanding,,) = haloController.nfatHalo_getPosition(address(facility), 1);
        assertTrue(issued);
        assertEq(outstanding, 0);
    }

    function test_transferAsset() external {
        ITransferAssetController controller = ITransferAssetController(_publishedBeside(halo.controller, admin));
        _limit(halo, _transferKey(bob), 7e18);

        vm.expectRevert("RateLimits/rate-limit-exceeded");
        vm.prank(beaconOperator);
        controller.transferAsset_transfer(address(gem), bob, 7e18 + 1);
        vm.prank(beaconOperator);
        controller.transferAsset_transfer(address(gem), bob, 7e18);

        assertEq(gem.balanceOf(bob), 7e18);
    }

    /// @dev The slot that facets of the published layout write themselves: none of ours may go on
    ///      while it says "entered".
    function test_guardIsTheSharedOne() external {
        address controller = _publishedBeside(halo.controller, admin);
        vm.store(controller, PublishedSlots.GUARD, bytes32(uint256(2)));

        vm.expectRevert(PublishedFacet.ReentrancyGuardReentrantCall.selector);
        vm.prank(beaconOperator);
        ITransferAssetController(controller).transferAsset_transfer(address(gem), bob, 1);
    }
}

/// @notice The same for LCTS, which has no published facets yet: a day of a Unit.
contract OurLctsFacetsOnThePublishedControllerTests is PauFixture, PublishedControllers {
    function test_aDay() external {
        ILctsHaloController ofHalo = ILctsHaloController(_publishedBeside(halo.controller, admin));
        ILctsPrimeController ofPrime = ILctsPrimeController(_publishedBeside(prime.controller, admin));
        address queue = address(subscribeQueue);
        _limit(halo, _settleKey(queue), 100e18);
        _limit(prime, _subscribeKey(), 100e18);
        _limit(prime, _claimKey(queue), 100e18);
        asset.mint(address(prime.proxy), 100e18);

        vm.prank(allocator);
        ofPrime.lctsPrime_subscribe(queue, 100e18);
        vm.startPrank(beaconOperator);
        ofHalo.lctsHalo_lock(queue);
        ofHalo.lctsHalo_settle(queue, 60e18, share.exchangeRate());
        vm.stopPrank();
        vm.startPrank(allocator);
        assertEq(ofPrime.lctsPrime_exit(queue), 40e18);
        // A claim rounds down.
        assertEq(ofPrime.lctsPrime_claim(queue), 60e18 - 1);
        vm.stopPrank();

        assertEq(asset.balanceOf(address(halo.proxy)), 60e18);
        assertEq(asset.balanceOf(address(prime.proxy)), 40e18);
        assertEq(share.balanceOf(address(prime.proxy)), 60e18 - 1);
    }
}

contract PublishedFacetOnOurControllerTests is InteropTestBase {
    function test_act() external {
        IPublishedController controller = _wirePublishedFacet();
        _limit(halo, KEY, 40e18);
        bytes memory call = abi.encodeCall(IERC20.transfer, (bob, 40e18));

        vm.expectRevert(
            abi.encodeWithSelector(PublishedFacet.AccessControlUnauthorizedAccount.selector, allocator, ALLOCATOR_ROLE)
        );
        vm.prank(allocator);
        controller.published_act(KEY, 40e18, address(gem), call);

        vm.prank(beaconOperator);
        assertEq(controller.published_act(KEY, 40e18, address(gem), call), abi.encode(true));

        assertEq(gem.balanceOf(bob), 40e18);
        assertEq(_capacityLeft(halo, KEY), 0);
    }

    /// @dev In whichever order: one facet cannot be entered from within another of the other
    ///      origin.
    function test_reentrancyAcrossOrigins() external {
        IPublishedController controller = _wirePublishedFacet();
        HookToken token = new HookToken();
        _limit(halo, KEY, 100);
        _limit(halo, keccak256(abi.encode(keccak256("LIMIT_ASSET_TRANSFER"), token, bob)), 100);

        bytes memory ours = abi.encodeCall(ITransferAssetController.transferAsset_transfer, (address(token), bob, 1));
        bytes memory theirs = abi.encodeCall(
            IPublishedController.published_act, (KEY, 1, address(token), abi.encodeCall(IERC20.transfer, (bob, 1)))
        );

        _reenter(token, address(controller), ours, theirs);
        _reenter(token, address(controller), theirs, ours);
    }

    /// @dev A published facet that changed what all facets share is undone.
    function test_sharedStorageAltered() external {
        IEnumerableIntegrations.Wire[] memory wires = new IEnumerableIntegrations.Wire[](1);
        wires[0] = IEnumerableIntegrations.Wire({callSelector: 0x01020304, delegateSelector: Usurper.take.selector});
        beacon.setIntegration("USURPER", IEnumerableIntegrations.Config({facet: address(new Usurper()), wires: wires}));
        bytes32[] memory ids = new bytes32[](1);
        ids[0] = "USURPER";
        vm.prank(admin);
        halo.controller.updateIntegrations(ids);

        (bool success, bytes memory reason) = address(halo.controller).call(abi.encodePacked(bytes4(0x01020304)));
        assertFalse(success);
        assertEq(reason, abi.encodeWithSelector(IController.SharedStorageAltered.selector));
    }

    function _reenter(HookToken token, address controller, bytes memory first, bytes memory again) private {
        token.setHook(controller, again);
        vm.prank(beaconOperator);
        (bool success, bytes memory reason) = controller.call(first);
        assertFalse(success);
        assertEq(reason, abi.encodeWithSelector(PublishedFacet.ReentrancyGuardReentrantCall.selector));
    }
}

/// @notice Makes its caller the governor of a PAU, or would.
contract Usurper {
    function take() external {
        PublishedSlots.write(PublishedSlots.ACCESS_CONTROLS, uint160(msg.sender));
    }
}
