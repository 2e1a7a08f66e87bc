// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {BeamState} from "../../src/configurator/BeamState.sol";
import {Configurator} from "../../src/configurator/Configurator.sol";
import {IBeamState} from "../../src/configurator/interfaces/IBeamState.sol";
import {RateLimits} from "../../src/pau/RateLimits.sol";
import {IRateLimits} from "../../src/pau/interfaces/IRateLimits.sol";
import {Test} from "../support/Test.sol";

/// @notice A cBEAM holder that tries whatever it can think of, on keys of its own PAU and of
///         another, while governance moves the inits and the PAU uses its limits. Every outcome is
///         judged at once and violations are counted.
contract ConfiguratorHandler is Test {
    uint256 public constant HOP = 16 hours;
    uint256 public constant MAX_CHANGE = 1.2e18;
    uint256 internal constant KEYS = 3;

    BeamState public immutable beamState;
    Configurator public immutable configurator;
    RateLimits public immutable rateLimits;
    RateLimits public immutable foreign;

    /// @dev Key that is unlimited and has no init: it must stay so.
    bytes32 public constant UNLIMITED = "UNLIMITED";

    mapping(bytes32 key => uint256 count) public rises;
    mapping(bytes32 key => uint256 timestamp) public firstRise;
    mapping(bytes32 key => uint256 timestamp) public lastRise;

    uint256 public beyondCeiling;
    uint256 public tooSoon;
    uint256 public capacityCreated;
    uint256 public decreaseRefused;
    uint256 public foreignTouched;
    uint256 public accepted;

    constructor() {
        beamState = new BeamState();
        configurator = new Configurator(address(beamState));
        rateLimits = new RateLimits(address(this));
        foreign = new RateLimits(address(this));

        rateLimits.grantRole(0, address(configurator));
        rateLimits.grantRole(rateLimits.CONTROLLER(), address(this));
        foreign.grantRole(0, address(configurator));

        beamState.setHop(address(0), HOP);
        beamState.setMaxChange(address(0), MAX_CHANGE);
        beamState.addRateLimits(address(rateLimits));
        beamState.addRateLimits(address(foreign));
        beamState.addCBeam(address(this));
        beamState.setCBeamForRateLimits(address(rateLimits), address(this));

        for (uint256 i; i < KEYS; ++i) {
            beamState.addInitRateLimits(keyAt(i), address(rateLimits), 100_000e18, 1e18);
        }
        rateLimits.setUnlimitedRateLimitData(UNLIMITED);
    }

    function keyCount() external pure returns (uint256) {
        return KEYS;
    }

    function keyAt(uint256 seed) public pure returns (bytes32) {
        return bytes32(seed % KEYS + 1);
    }

    function pass(uint256 time) external {
        skip(bound(time, 0, 1 days));
    }

    function consume(uint256 seed, uint256 amount) external {
        bytes32 key = keyAt(seed);
        if (rateLimits.getRateLimitData(key).maxAmount == 0) return;
        rateLimits.triggerRateLimitDecrease(key, bound(amount, 0, rateLimits.getCurrentRateLimit(key)));
    }

    function changeInit(uint256 seed, uint256 maxAmount, uint256 slope) external {
        if (seed % 5 == 0) {
            beamState.delInitRateLimits(keyAt(seed), address(rateLimits));
        } else {
            beamState.addInitRateLimits(
                keyAt(seed), address(rateLimits), bound(maxAmount, 0, 1e24), bound(slope, 0, 1e19)
            );
        }
    }

    /// @dev Aims at the ceilings from both sides.
    function set(uint256 seed, uint256 maxAmount, uint256 slope) external {
        bytes32 key = keyAt(seed);
        IRateLimits.RateLimitData memory current = rateLimits.getRateLimitData(key);

        _try(
            key,
            bound(maxAmount, 0, current.maxAmount + current.maxAmount / 4 + 1e20),
            bound(slope, 0, current.slope + current.slope / 4 + 1e16)
        );
    }

    function setToCeiling(uint256 seed) external {
        bytes32 key = keyAt(seed);
        (uint256 maxCeiling, uint256 slopeCeiling) = _ceilings(key);
        _try(key, maxCeiling, slopeCeiling);
    }

    function setBeyondCeiling(uint256 seed, bool slopeToo) external {
        bytes32 key = keyAt(seed);
        (uint256 maxCeiling, uint256 slopeCeiling) = _ceilings(key);
        _try(key, slopeToo ? maxCeiling : maxCeiling + 1, slopeToo ? slopeCeiling + 1 : slopeCeiling);
    }

    function decrease(uint256 seed, uint256 maxAmount, uint256 slope) external {
        bytes32 key = keyAt(seed);
        IRateLimits.RateLimitData memory current = rateLimits.getRateLimitData(key);
        maxAmount = bound(maxAmount, current.maxAmount / 2, current.maxAmount);
        slope = bound(slope, current.slope / 2, current.slope);

        uint256 capacity = rateLimits.getCurrentRateLimit(key);
        uint256 zzz = configurator.zzz(address(rateLimits), key);
        try configurator.setRateLimit(address(rateLimits), key, maxAmount, slope) {
            if (rateLimits.getCurrentRateLimit(key) > capacity) ++capacityCreated;
            if (configurator.zzz(address(rateLimits), key) != zzz) ++tooSoon;
        } catch {
            ++decreaseRefused;
        }
    }

    function steerTheUnlimited(uint256 maxAmount, uint256 slope) external {
        try configurator.setRateLimit(address(rateLimits), UNLIMITED, maxAmount, slope) {} catch {}
    }

    function reachForTheForeign(uint256 seed, uint256 maxAmount, uint256 slope) external {
        try configurator.setRateLimit(address(foreign), keyAt(seed), maxAmount, slope) {
            ++foreignTouched;
        } catch {}
    }

    function _ceilings(bytes32 key) internal view returns (uint256 maxCeiling, uint256 slopeCeiling) {
        IBeamState.DefaultRateLimits memory init = beamState.getInitRateLimits(key, address(rateLimits));
        IRateLimits.RateLimitData memory current = rateLimits.getRateLimitData(key);

        maxCeiling = _larger(init.maxAmount, current.maxAmount * MAX_CHANGE / 1e18);
        slopeCeiling = _larger(init.slope, current.slope * MAX_CHANGE / 1e18);
    }

    function _try(bytes32 key, uint256 maxAmount, uint256 slope) internal {
        IRateLimits.RateLimitData memory before = rateLimits.getRateLimitData(key);
        (uint256 maxCeiling, uint256 slopeCeiling) = _ceilings(key);
        uint256 capacity = rateLimits.getCurrentRateLimit(key);

        try configurator.setRateLimit(address(rateLimits), key, maxAmount, slope) {
            ++accepted;
            if (maxAmount > maxCeiling || slope > slopeCeiling) ++beyondCeiling;
            if (rateLimits.getCurrentRateLimit(key) > capacity) ++capacityCreated;
            if (maxAmount > before.maxAmount || slope > before.slope) _noteRise(key);
        } catch {
            if (maxAmount <= before.maxAmount && slope <= before.slope) ++decreaseRefused;
        }
    }

    function _noteRise(bytes32 key) internal {
        uint256 time = vm.getBlockTimestamp();
        if (rises[key] == 0) firstRise[key] = time;
        else if (time < lastRise[key] + HOP) ++tooSoon;
        lastRise[key] = time;
        ++rises[key];
    }

    function _larger(uint256 a, uint256 b) internal pure returns (uint256) {
        return a > b ? a : b;
    }
}

/// forge-config: default.invariant.runs = 40
contract ConfiguratorInvariants is Test {
    ConfiguratorHandler internal handler;
    Configurator internal configurator;
    RateLimits internal rateLimits;

    function setUp() external {
        vm.warp(1_800_000_000);

        handler = new ConfiguratorHandler();
        configurator = handler.configurator();
        rateLimits = handler.rateLimits();

        bytes4[] memory selectors = new bytes4[](9);
        selectors[0] = ConfiguratorHandler.pass.selector;
        selectors[1] = ConfiguratorHandler.consume.selector;
        selectors[2] = ConfiguratorHandler.changeInit.selector;
        selectors[3] = ConfiguratorHandler.set.selector;
        selectors[4] = ConfiguratorHandler.setToCeiling.selector;
        selectors[5] = ConfiguratorHandler.setBeyondCeiling.selector;
        selectors[6] = ConfiguratorHandler.decrease.selector;
        selectors[7] = ConfiguratorHandler.steerTheUnlimited.selector;
        selectors[8] = ConfiguratorHandler.reachForTheForeign.selector;
        targetContract(address(handler));
        targetSelector(FuzzSelector({addr: address(handler), selectors: selectors}));
    }

    /// @dev One rise goes at most to the init or to current * maxChange, and two rises of a key are
    ///      a hop apart.
    function invariant_increasesBoundedPerHop() external view {
        assertEq(handler.beyondCeiling(), 0);
        assertEq(handler.tooSoon(), 0);

        for (uint256 i; i < handler.keyCount(); ++i) {
            bytes32 key = handler.keyAt(i);
            if (handler.rises(key) == 0) continue;

            assertLe(handler.rises(key), 1 + (handler.lastRise(key) - handler.firstRise(key)) / handler.HOP());
            assertEq(configurator.zzz(address(rateLimits), key), handler.lastRise(key));
        }
    }

    function invariant_decreasesNeverBlocked() external view {
        assertEq(handler.decreaseRefused(), 0);
    }

    /// @dev Setting a limit changes what it may grow to, never what can be used at this moment.
    function invariant_settingCreatesNoCapacity() external view {
        assertEq(handler.capacityCreated(), 0);
        for (uint256 i; i < handler.keyCount(); ++i) {
            bytes32 key = handler.keyAt(i);
            assertLe(rateLimits.getCurrentRateLimit(key), rateLimits.getRateLimitData(key).maxAmount);
        }
    }

    function invariant_unlimitedStaysUnlimited() external view {
        IRateLimits.RateLimitData memory data = rateLimits.getRateLimitData(handler.UNLIMITED());
        assertEq(data.maxAmount, type(uint256).max);
        assertEq(data.slope, 0);
        assertEq(configurator.zzz(address(rateLimits), handler.UNLIMITED()), 0);
    }

    function invariant_onlyThePairedRateLimitsIsTouched() external view {
        assertEq(handler.foreignTouched(), 0);
        for (uint256 i; i < handler.keyCount(); ++i) {
            assertEq(handler.foreign().getRateLimitData(handler.keyAt(i)).lastUpdated, 0);
        }
    }
}
