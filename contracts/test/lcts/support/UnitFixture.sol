// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";

import {DevToken} from "../../../src/devnet/DevToken.sol";
import {CloneArguments} from "../../../src/lcts/CloneArguments.sol";
import {LctsQueue} from "../../../src/lcts/LctsQueue.sol";
import {UnitShare} from "../../../src/lcts/UnitShare.sol";
import {Templates} from "../../support/Templates.sol";
import {Test} from "../../support/Test.sol";

/// @notice A Unit as the module would deploy it, with a plain account as its operator.
abstract contract UnitFixture is Test {
    uint256 internal constant CAPACITY = 1e9 ether;
    uint256 internal constant GROWTH = 1_000;
    uint40 internal constant LOCK_LIMIT = 3 hours;

    /// @dev What the template allows.
    uint256 internal constant CAPACITY_MIN = 1e6 ether;
    uint256 internal constant CAPACITY_MAX = 1e10 ether;
    uint256 internal constant GROWTH_MIN = 100;
    uint256 internal constant GROWTH_MAX = 5_000;
    uint256 internal constant LOCK_LIMIT_MIN = 1 hours;
    uint256 internal constant LOCK_LIMIT_MAX = 2 days;

    /// @dev What `_deployUnit` makes the next Unit with [bps]. At this, a haircut is not bounded.
    uint16 internal maxHaircut = 10_000;

    /// @dev 2020-09-13, so that nothing depends on a clock that begins at 1.
    uint256 internal constant START = 1_600_000_000;

    address internal operator = makeAddr("operator");
    address internal alice = makeAddr("alice");
    address internal bob = makeAddr("bob");
    address internal carol = makeAddr("carol");

    Templates internal templates;
    DevToken internal asset;
    UnitShare internal share;
    LctsQueue internal subscribeQueue;
    LctsQueue internal redeemQueue;

    UnitShare internal shareCode;
    LctsQueue internal queueCode;

    function setUp() public virtual {
        vm.warp(START);
        _deployUnit(18, uint128(CAPACITY), uint32(GROWTH));
    }

    function _deployUnit(uint8 decimals, uint128 capacity, uint32 growth) internal {
        _deployUnitOf(address(new DevToken("USDS Stablecoin", "USDS", decimals)), decimals, capacity, growth);
    }

    function _deployUnitOf(address token, uint8 decimals, uint128 capacity, uint32 growth) internal {
        asset = DevToken(token);
        templates = new Templates();
        templates.add("assetDecimals", 6, 18);
        templates.add("capacity", CAPACITY_MIN, CAPACITY_MAX);
        templates.add("maxAnnualGrowth", GROWTH_MIN, GROWTH_MAX);
        templates.add("maxHaircut", 0, 10_000);
        templates.add("lockLimit", LOCK_LIMIT_MIN, LOCK_LIMIT_MAX);
        shareCode = new UnitShare();
        queueCode = new LctsQueue();

        share = UnitShare(
            Clones.cloneWithImmutableArgs(
                address(shareCode),
                CloneArguments.encode(
                    CloneArguments.Share({
                        asset: token,
                        operator: operator,
                        deployer: address(this),
                        capacity: capacity,
                        maxAnnualGrowth: growth,
                        maxHaircut: maxHaircut,
                        assetDecimals: decimals,
                        registry: address(templates),
                        template: "template"
                    }),
                    "CLO senior",
                    "CLO-S"
                )
            )
        );
        subscribeQueue = _cloneQueue(true);
        redeemQueue = _cloneQueue(false);
        share.initialize(address(subscribeQueue), address(redeemQueue));

        vm.label(address(asset), "asset");
        vm.label(address(share), "share");
        vm.label(address(subscribeQueue), "subscribeQueue");
        vm.label(address(redeemQueue), "redeemQueue");
    }

    function _cloneQueue(bool isSubscribe) private returns (LctsQueue) {
        return LctsQueue(
            Clones.cloneWithImmutableArgs(
                address(queueCode),
                CloneArguments.encode(
                    CloneArguments.Queue({
                        operator: operator,
                        asset: address(asset),
                        share: address(share),
                        lockLimit: LOCK_LIMIT,
                        isSubscribe: isSubscribe
                    })
                )
            )
        );
    }

    /**********************************************************************************************/
    /*** What users and operator do                                                             ***/
    /**********************************************************************************************/

    /// @dev Shares come into being in the subscribe queue only, so that is where the test takes
    ///      them from.
    function _giveShares(address to, uint256 amount) internal {
        vm.startPrank(address(subscribeQueue));
        share.mint(amount);
        assertTrue(share.transfer(to, amount));
        vm.stopPrank();
    }

    function _give(LctsQueue queue, address to, uint256 amount) internal {
        if (queue.isSubscribe()) asset.mint(to, amount);
        else _giveShares(to, amount);
    }

    function _approve(LctsQueue queue, address user, uint256 amount) internal {
        DevToken token = DevToken(queue.underlying());
        vm.prank(user);
        token.approve(address(queue), amount);
    }

    function _enter(LctsQueue queue, address user, uint256 amount) internal {
        _give(queue, user, amount);
        _approve(queue, user, amount);
        vm.prank(user);
        queue.enter(amount);
    }

    function _claim(LctsQueue queue, address user) internal returns (uint256 reward) {
        vm.prank(user);
        return queue.claim();
    }

    function _exit(LctsQueue queue, address user) internal returns (uint256 underlying) {
        vm.prank(user);
        return queue.exit();
    }

    function _setRate(uint256 rate) internal {
        vm.prank(operator);
        share.setExchangeRate(rate);
    }

    function _override(uint256 rate) internal {
        vm.prank(operator);
        share.overrideExchangeRate(rate);
    }

    /// @dev The exchange rate, read without a call: `expectRevert` would take a call for the one it
    ///      waits for.
    function _rate() internal view returns (uint256) {
        return uint256(vm.load(address(share), bytes32(uint256(5)))) >> 160;
    }

    function _lock(LctsQueue queue) internal {
        vm.prank(operator);
        queue.lock();
    }

    /// @dev Gives the operator what a redeem queue will take, and approves exactly that.
    function _fund(LctsQueue queue, uint256 capacity) internal {
        if (queue.isSubscribe()) return;

        (, uint256 rewarded) = queue.previewSettle(capacity);
        asset.mint(operator, rewarded);
        vm.prank(operator);
        asset.approve(address(queue), rewarded);
    }

    function _settle(LctsQueue queue, uint256 capacity) internal returns (uint256 converted, uint256 rewarded) {
        _fund(queue, capacity);
        vm.prank(operator);
        return queue.settle(capacity);
    }

    function _lockAndSettle(LctsQueue queue, uint256 capacity) internal returns (uint256 converted, uint256 rewarded) {
        _lock(queue);
        return _settle(queue, capacity);
    }
}
