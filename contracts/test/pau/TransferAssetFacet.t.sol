// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {ReentrancyGuardUpgradeable} from "@openzeppelin/contracts-upgradeable/utils/ReentrancyGuardUpgradeable.sol";

import {DevToken} from "../../src/devnet/DevToken.sol";
import {ALMProxy} from "../../src/pau/ALMProxy.sol";
import {AccessControls} from "../../src/pau/AccessControls.sol";
import {Beacon} from "../../src/pau/Beacon.sol";
import {Controller} from "../../src/pau/Controller.sol";
import {RateLimits} from "../../src/pau/RateLimits.sol";
import {TransferAssetFacet} from "../../src/pau/facets/TransferAssetFacet.sol";
import {IFacet} from "../../src/pau/facets/interfaces/IFacet.sol";
import {ITransferAssetController, ITransferAssetFacet} from "../../src/pau/facets/interfaces/ITransferAssetFacet.sol";
import {IEnumerableIntegrations} from "../../src/pau/interfaces/IEnumerableIntegrations.sol";
import {Test} from "../support/Test.sol";
import {Wires} from "./Facets.sol";
import {FalseToken, HookToken} from "./Tokens.sol";

abstract contract TransferAssetFacetTestBase is Test {
    bytes32 internal constant ALLOCATOR_ROLE = keccak256("ALLOCATOR_ROLE");

    address internal admin = makeAddr("admin");
    address internal allocator = makeAddr("allocator");
    address internal manager = makeAddr("manager");
    address internal stranger = makeAddr("stranger");

    DevToken internal usds = new DevToken("USDS Stablecoin", "USDS", 18);
    AccessControls internal accessControls = new AccessControls(admin);
    ALMProxy internal proxy = new ALMProxy(admin);
    RateLimits internal rateLimits = new RateLimits(admin);
    ITransferAssetController internal controller;

    function setUp() external {
        vm.warp(1_800_000_000);

        Beacon beacon = new Beacon(address(this));
        IEnumerableIntegrations.Wire[] memory wires = new IEnumerableIntegrations.Wire[](2);
        wires[0] =
            Wires.wire(ITransferAssetController.transferAsset_transfer.selector, ITransferAssetFacet.transfer.selector);
        wires[1] = Wires.wire(
            ITransferAssetController.transferAsset_getTransferRateLimitKey.selector,
            ITransferAssetFacet.getTransferRateLimitKey.selector
        );
        beacon.setIntegration(
            "TRANSFER_ASSET_FACET",
            IEnumerableIntegrations.Config({facet: address(new TransferAssetFacet()), wires: wires})
        );

        Controller deployed =
            new Controller(address(accessControls), address(beacon), address(proxy), address(rateLimits));
        controller = ITransferAssetController(address(deployed));

        vm.startPrank(admin);
        proxy.grantRole(proxy.CONTROLLER(), address(deployed));
        rateLimits.grantRole(rateLimits.CONTROLLER(), address(deployed));
        accessControls.grantRole(ALLOCATOR_ROLE, allocator);
        deployed.updateIntegrations(Wires.ids("TRANSFER_ASSET_FACET"));
        vm.stopPrank();

        usds.mint(address(proxy), 1_000e18);
    }

    function _allow(address asset, address destination, uint256 maxAmount) internal {
        bytes32 key = controller.transferAsset_getTransferRateLimitKey(asset, destination);
        vm.prank(admin);
        rateLimits.setRateLimitData(key, maxAmount, 0);
    }
}

contract TransferAssetFacetFailureTests is TransferAssetFacetTestBase {
    function test_transfer_notAllocator() external {
        _allow(address(usds), manager, 100e18);

        vm.expectRevert(
            abi.encodeWithSelector(IFacet.AccessControlUnauthorizedAccount.selector, stranger, ALLOCATOR_ROLE)
        );
        vm.prank(stranger);
        controller.transferAsset_transfer(address(usds), manager, 1);
    }

    function test_transfer_destinationNotAllowed() external {
        _allow(address(usds), manager, 100e18);

        vm.expectRevert("RateLimits/zero-maxAmount");
        vm.prank(allocator);
        controller.transferAsset_transfer(address(usds), stranger, 1);
    }

    function test_transfer_assetNotAllowed() external {
        _allow(address(usds), manager, 100e18);
        DevToken other = new DevToken("Other", "OTHER", 6);

        vm.expectRevert("RateLimits/zero-maxAmount");
        vm.prank(allocator);
        controller.transferAsset_transfer(address(other), manager, 1);
    }

    function test_transfer_limit_boundary() external {
        _allow(address(usds), manager, 100e18);

        vm.startPrank(allocator);
        vm.expectRevert("RateLimits/rate-limit-exceeded");
        controller.transferAsset_transfer(address(usds), manager, 100e18 + 1);

        controller.transferAsset_transfer(address(usds), manager, 100e18);
        vm.stopPrank();
    }

    function test_transfer_balance_boundary() external {
        _allow(address(usds), manager, type(uint256).max);

        vm.startPrank(allocator);
        vm.expectRevert(
            abi.encodeWithSelector(
                IERC20Errors.ERC20InsufficientBalance.selector, address(proxy), 1_000e18, 1_000e18 + 1
            )
        );
        controller.transferAsset_transfer(address(usds), manager, 1_000e18 + 1);

        controller.transferAsset_transfer(address(usds), manager, 1_000e18);
        vm.stopPrank();
    }

    function test_transfer_tokenAnswersFalse() external {
        address token = address(new FalseToken());
        _allow(token, manager, 100);

        vm.expectRevert("TransferAssetFacet/transfer-failed");
        vm.prank(allocator);
        controller.transferAsset_transfer(token, manager, 1);
    }

    function test_transfer_reentrancy() external {
        HookToken token = new HookToken();
        _allow(address(token), manager, 100);
        token.setHook(
            address(controller),
            abi.encodeCall(ITransferAssetController.transferAsset_transfer, (address(token), manager, 1))
        );

        vm.expectRevert(ReentrancyGuardUpgradeable.ReentrancyGuardReentrantCall.selector);
        vm.prank(allocator);
        controller.transferAsset_transfer(address(token), manager, 1);
    }
}

contract TransferAssetFacetSuccessTests is TransferAssetFacetTestBase {
    function test_transfer() external {
        _allow(address(usds), manager, 100e18);

        vm.expectEmit(address(controller));
        emit ITransferAssetFacet.TransferAssetTransfer(address(usds), manager, 60e18);

        vm.prank(allocator);
        controller.transferAsset_transfer(address(usds), manager, 60e18);

        assertEq(usds.balanceOf(manager), 60e18);
        assertEq(usds.balanceOf(address(proxy)), 940e18);
        assertEq(
            rateLimits.getCurrentRateLimit(controller.transferAsset_getTransferRateLimitKey(address(usds), manager)),
            40e18
        );
    }

    function test_transfer_unlimited() external {
        bytes32 key = controller.transferAsset_getTransferRateLimitKey(address(usds), manager);
        vm.prank(admin);
        rateLimits.setUnlimitedRateLimitData(key);

        vm.startPrank(allocator);
        controller.transferAsset_transfer(address(usds), manager, 600e18);
        controller.transferAsset_transfer(address(usds), manager, 400e18);
        vm.stopPrank();

        assertEq(usds.balanceOf(manager), 1_000e18);
    }

    function testFuzz_getTransferRateLimitKey(address asset, address destination) external view {
        assertEq(
            controller.transferAsset_getTransferRateLimitKey(asset, destination),
            keccak256(abi.encode(keccak256("LIMIT_ASSET_TRANSFER"), asset, destination))
        );
    }

    function testFuzz_transfer_neverMovesMoreThanTheLimit(uint256 maxAmount, uint256[8] calldata amounts) external {
        maxAmount = bound(maxAmount, 1, 1_000e18);
        _allow(address(usds), manager, maxAmount);

        vm.startPrank(allocator);
        for (uint256 i; i < amounts.length; ++i) {
            try controller.transferAsset_transfer(address(usds), manager, bound(amounts[i], 0, maxAmount)) {} catch {}
        }
        vm.stopPrank();

        assertLe(usds.balanceOf(manager), maxAmount);
    }
}
