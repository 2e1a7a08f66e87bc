// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";

import {LctsQueue} from "../src/lcts/LctsQueue.sol";
import {ILctsQueue} from "../src/lcts/interfaces/ILctsQueue.sol";
import {IUnitShare} from "../src/lcts/interfaces/IUnitShare.sol";
import {ALMProxy} from "../src/pau/ALMProxy.sol";
import {AccessControls} from "../src/pau/AccessControls.sol";
import {AdministeredAgent} from "../src/pau/AdministeredAgent.sol";
import {RateLimits} from "../src/pau/RateLimits.sol";
import {ILctsHaloController} from "../src/pau/facets/interfaces/ILctsHaloFacet.sol";

import {SystemTestBase} from "./support/SystemTestBase.sol";
import {Test} from "./support/Test.sol";

/// @notice After any single call that a beacon makes through its agent, whatever it calls and with
///         whatever arguments, governance can put the Unit back: the rate to what it was, the role
///         to the agent, and a day is settled again. And without governance, the rate after any
///         seven days is at least what the bound of a haircut leaves of what it was in them.
/// @dev    A single call includes a batch, which is one call of the agent.
contract RestoreInvariants is SystemTestBase {
    /// @dev A rate that held until `until`; the last one holds still.
    struct Held {
        uint256 rate;
        uint256 until;
    }

    Held[] internal _held;

    mapping(bytes32 act => uint256 times) public done;

    function setUp() public override {
        super.setUp();
        token.mint(pau.almProxy, 100_000_000e6);
        for (uint256 i = 0; i < 3; ++i) {
            _giveShares(_holders()[i], senior, 1_000_000e6);
        }
        _hold(true);

        targetContract(address(new Restorers(this)));
    }

    /// forge-config: default.invariant.runs = 40
    /// forge-config: default.invariant.depth = 256
    function invariant_governanceCanRestoreTheUnit() external view {
        assertEq(_held[_held.length - 1].rate, senior.share.exchangeRate(), "a rate that nobody booked");
    }

    /**********************************************************************************************/
    /*** The beacon                                                                             ***/
    /**********************************************************************************************/

    /// @notice One call of the agent, and what governance can do after it.
    /// @param  later How long governance waits, at most RESTORE_TIME.
    function beacon_(uint256 seed, uint256 a, uint256 b, bytes calldata raw, uint256 later) external {
        uint256 rate = senior.share.exchangeRate();

        bool success;
        if (seed % 5 < 2) {
            success = _try(_day(seed, a, b));
        } else if (seed % 5 == 2) {
            address[] memory targets = new address[](3);
            bytes[] memory payloads = new bytes[](3);
            for (uint256 i = 0; i < 3; ++i) {
                uint256 part = uint256(keccak256(abi.encode(seed, i)));
                (targets[i], payloads[i]) = _anyCall(part, a >> i, b >> i, raw);
            }
            success = _try(abi.encodeCall(AdministeredAgent.batchCall, (targets, payloads, new uint256[](3))));
        } else {
            (address target, bytes memory data) = _anyCall(seed, a, b, raw);
            success = _try(abi.encodeCall(AdministeredAgent.call, (target, data)));
        }
        if (success) ++done["call"];
        if (senior.share.exchangeRate() < rate) ++done["cut"];
        if (!_isAllocator()) ++done["renounced"];
        if (senior.share.exchangeRate() != rate) _hold(false);

        _assertBound();
        _assertRestorable(rate, bound(later, 0, 7 days));
        if (!_isAllocator()) _grant();
    }

    /// @dev A beacon's day in one call, at a rate of its choice: as low as it may, as high as it
    ///      may, or anything.
    function _day(uint256 seed, uint256 a, uint256 b) internal view returns (bytes memory) {
        (uint256 least, uint256 most) = (senior.share.minExchangeRate(), senior.share.maxExchangeRate());
        uint256 rate = (seed >> 8) % 4;
        rate = rate == 0 ? least : rate == 1 ? most : rate == 2 ? bound(b, least, most) : b % (2 * most);

        address[] memory targets = new address[](5);
        bytes[] memory payloads = new bytes[](5);
        for (uint256 i = 0; i < 5; ++i) {
            targets[i] = pau.controller;
        }
        payloads[0] = _lockCall(senior.subscribeQueue);
        payloads[1] = _lockCall(senior.redeemQueue);
        payloads[2] = _rateCall(senior.subscribeQueue, rate);
        payloads[3] = _settleCall(senior.subscribeQueue, a % 20_000e6, rate);
        payloads[4] = _settleCall(senior.redeemQueue, b % 20_000e18, rate);
        return abi.encodeCall(AdministeredAgent.batchCall, (targets, payloads, new uint256[](5)));
    }

    /// @dev What is meant to do harm, three times in four; and anything.
    function _anyCall(uint256 seed, uint256 a, uint256 b, bytes calldata raw)
        internal
        view
        returns (address target, bytes memory data)
    {
        LctsQueue queue = a % 2 == 0 ? senior.subscribeQueue : senior.redeemQueue;
        uint256 rate = senior.share.exchangeRate();
        uint256 kind = (seed >> 8) % 20;

        if (kind < 4) return (pau.controller, _lockCall(kind % 2 == 0 ? senior.subscribeQueue : senior.redeemQueue));
        if (kind < 6) return (pau.controller, _settleCall(queue, b % 3 == 0 ? 0 : b % 3 == 1 ? b : b % 1e24));
        if (kind < 10) {
            (uint256 least, uint256 most) = (senior.share.minExchangeRate(), senior.share.maxExchangeRate());
            if (b % 4 == 0) return (pau.controller, _rateCall(queue, least));
            if (b % 4 == 1) return (pau.controller, _rateCall(queue, most));
            return (pau.controller, _rateCall(queue, b % 4 == 2 ? b % (2 * rate) : bound(b, least, most)));
        }
        if (kind == 10) return (pau.controller, _overrideCall(queue, b % (2 * rate)));
        if (kind == 11) {
            return (pau.accessControls, abi.encodeCall(IAccessControl.renounceRole, (ALLOCATOR_ROLE, pau.agent)));
        }
        if (kind == 12) return (pau.controller, _transferCall(address(token), manager, b % (2 * LIMIT)));

        // Any of their functions with any arguments, and any bytes.
        address[10] memory targets = [
            pau.controller,
            address(senior.subscribeQueue),
            address(senior.redeemQueue),
            address(senior.share),
            pau.accessControls,
            pau.rateLimits,
            pau.almProxy,
            pau.agent,
            address(configurator),
            address(factory)
        ];
        target = targets[a % 10];
        data = kind < 18 ? abi.encodePacked(_selectorAt(b), a % 3 == 0 ? a : uint256(uint160(pau.agent)), b, raw) : raw;
    }

    function _selectorAt(uint256 index) internal pure returns (bytes4) {
        bytes4[18] memory selectors = [
            ILctsHaloController.lctsHalo_lock.selector,
            ILctsHaloController.lctsHalo_settle.selector,
            ILctsHaloController.lctsHalo_setExchangeRate.selector,
            ILctsHaloController.lctsHalo_overrideExchangeRate.selector,
            ILctsQueue.lock.selector,
            ILctsQueue.settle.selector,
            ILctsQueue.release.selector,
            ILctsQueue.enter.selector,
            ILctsQueue.exit.selector,
            IUnitShare.setExchangeRate.selector,
            IUnitShare.overrideExchangeRate.selector,
            IUnitShare.initialize.selector,
            IUnitShare.mint.selector,
            IAccessControl.grantRole.selector,
            IAccessControl.revokeRole.selector,
            RateLimits.setUnlimitedRateLimitData.selector,
            ALMProxy.doCall.selector,
            AdministeredAgent.removeAdmin.selector
        ];
        return selectors[index % 18];
    }

    function _try(bytes memory data) internal returns (bool success) {
        vm.prank(operator);
        (success,) = pau.agent.call(data);
    }

    /**********************************************************************************************/
    /*** Everybody else                                                                         ***/
    /**********************************************************************************************/

    function holder(uint256 who, bool subscribe, uint256 act, uint256 amount) external {
        LctsQueue queue = subscribe ? senior.subscribeQueue : senior.redeemQueue;
        address user = _holders()[who % 3];
        bytes memory data = abi.encodeCall(LctsQueue.claim, ());

        if (act % 4 < 2) {
            amount = bound(amount, 1, subscribe ? 60_000e6 : 40_000e18);
            if (subscribe) token.mint(user, amount);
            else if (senior.share.balanceOf(user) < amount) return;
            address underlying = queue.underlying();
            vm.prank(user);
            (bool approved,) =
                underlying.call(abi.encodeWithSignature("approve(address,uint256)", address(queue), amount));
            assertTrue(approved);
            data = abi.encodeCall(LctsQueue.enter, (amount));
        } else if (act % 4 == 2) {
            data = abi.encodeCall(LctsQueue.exit, ());
        }
        vm.prank(user);
        (bool success,) = address(queue).call(data);
        if (success) ++done["holder"];
    }

    function pass(uint256 time) external {
        skip(bound(time, 1 minutes, 9 days));
        for (uint256 i = 0; i < 2; ++i) {
            LctsQueue queue = i == 0 ? senior.subscribeQueue : senior.redeemQueue;
            uint256 since = queue.lockedAt();
            if (since != 0 && block.timestamp >= since + LOCK_LIMIT) queue.release();
        }
    }

    /// @notice Governance overrides by itself, down and up.
    function govern(uint256 rate) external {
        rate = bound(rate, senior.share.exchangeRate() / 2 + 1, senior.share.restorableRate());
        _override(rate);
        _hold(true);
        ++done["govern"];
    }

    /**********************************************************************************************/
    /*** The laws                                                                               ***/
    /**********************************************************************************************/

    /// @dev Governance does what it may, some time later; then a day is settled as ever. All of it
    ///      is undone.
    function _assertRestorable(uint256 rate, uint256 later) internal {
        uint256 state = vm.snapshotState();
        skip(later);

        if (!_isAllocator()) _grant();
        if (senior.share.exchangeRate() != rate) _override(rate);
        vm.startPrank(starAdmin);
        RateLimits(pau.rateLimits).setRateLimitData(_settleKey(senior.subscribeQueue), LIMIT, SLOPE);
        RateLimits(pau.rateLimits).setRateLimitData(_settleKey(senior.redeemQueue), LIMIT, SLOPE);
        vm.stopPrank();
        assertEq(senior.share.exchangeRate(), rate, "the rate is not back");

        _act(_lockCall(senior.subscribeQueue));
        _act(_lockCall(senior.redeemQueue));
        _act(_rateCall(senior.subscribeQueue, rate));
        // Grown beyond its capacity, a Unit mints nothing; that is so without a beacon's harm, too.
        uint256 value = senior.share.toAssets(senior.share.totalSupply());
        _act(_settleCall(senior.subscribeQueue, value + 1e6 > UNIT_CAPACITY ? 0 : 1e6));
        _act(_settleCall(senior.redeemQueue, 1e18));
        assertTrue(senior.subscribeQueue.state() != ILctsQueue.State.LOCKED, "not settled");
        assertTrue(senior.redeemQueue.state() != ILctsQueue.State.LOCKED, "not settled");

        vm.revertToState(state);
    }

    function _assertBound() internal view {
        uint256 rate = senior.share.exchangeRate();
        for (uint256 i = 0; i < _held.length; ++i) {
            if (i + 1 != _held.length && _held[i].until + 7 days < block.timestamp) continue;
            assertGe(rate * 10_000, _held[i].rate * (10_000 - HAIRCUT), "below the bound");
        }
    }

    /// @dev Books the present rate. What governance decided is where the bound counts from.
    function _hold(bool anew) internal {
        if (anew) delete _held;
        else _held[_held.length - 1].until = block.timestamp;
        _held.push(Held({rate: senior.share.exchangeRate(), until: 0}));
    }

    function _override(uint256 rate) internal {
        bytes memory data = _overrideCall(senior.redeemQueue, rate);
        vm.prank(starAdmin);
        (bool success,) = pau.controller.call(data);
        assertTrue(success, "governance was refused");
    }

    function _isAllocator() internal view returns (bool) {
        return AccessControls(pau.accessControls).hasRole(ALLOCATOR_ROLE, pau.agent);
    }

    function _grant() internal {
        vm.prank(starAdmin);
        AccessControls(pau.accessControls).grantRole(ALLOCATOR_ROLE, pau.agent);
    }

    /// @dev The campaign is about something: a few hundred rounds of the same acts do each of them.
    function test_actsReachEverything() external {
        for (uint256 i = 0; i < 300; ++i) {
            uint256 r = uint256(keccak256(abi.encode(i)));
            this.holder(r >> 8, r % 2 == 0, r >> 16, r >> 24);
            this.beacon_(r, r >> 32, r >> 40, abi.encode(r), r >> 48);
            this.beacon_(r >> 1, r >> 33, r >> 41, abi.encode(r), r >> 49);
            if (r % 3 == 0) this.pass(r >> 56);
            if (r % 29 == 0) this.govern(r >> 64);
        }

        bytes32[5] memory acts = [bytes32("call"), "cut", "renounced", "holder", "govern"];
        for (uint256 i = 0; i < acts.length; ++i) {
            assertGe(done[acts[i]], 5, string.concat("never: ", vm.toString(acts[i])));
        }
    }
}

/// @notice The parties of the campaign: it calls these, and they act.
contract Restorers is Test {
    RestoreInvariants internal immutable _unit;

    constructor(RestoreInvariants unit) {
        _unit = unit;
    }

    function beacon(uint256 seed, uint256 a, uint256 b, bytes calldata raw, uint256 later) external {
        _unit.beacon_(seed, a, b, raw, later);
    }

    function harm(uint256 seed, uint256 a, uint256 b, uint256 later) external {
        _unit.beacon_(seed, a, b, "", later);
    }

    function holder(uint256 who, bool subscribe, uint256 act, uint256 amount) external {
        _unit.holder(who, subscribe, act, amount);
    }

    function pass(uint256 time) external {
        _unit.pass(time);
    }

    function govern(uint256 rate) external {
        if (rate % 4 == 0) _unit.govern(rate >> 2);
    }
}
