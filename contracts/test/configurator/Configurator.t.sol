// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";

import {BeamState} from "../../src/configurator/BeamState.sol";
import {Configurator} from "../../src/configurator/Configurator.sol";
import {IConfigurator} from "../../src/configurator/interfaces/IConfigurator.sol";
import {AccessControls} from "../../src/pau/AccessControls.sol";
import {RateLimits} from "../../src/pau/RateLimits.sol";
import {IRateLimits} from "../../src/pau/interfaces/IRateLimits.sol";
import {Test} from "../support/Test.sol";

abstract contract ConfiguratorTestBase is Test {
    uint256 internal constant START = 1_800_000_000;
    uint256 internal constant HOP = 16 hours;
    uint256 internal constant MAX = type(uint256).max;
    bytes32 internal constant KEY = "KEY";

    address internal cBeam = makeAddr("cBeam");
    address internal otherCBeam = makeAddr("otherCBeam");
    address internal stranger = makeAddr("stranger");

    BeamState internal beamState;
    Configurator internal configurator;
    RateLimits internal rateLimits;
    AccessControls internal accessControls;

    function setUp() public virtual {
        vm.warp(START);

        beamState = new BeamState();
        configurator = new Configurator(address(beamState));
        rateLimits = new RateLimits(address(this));
        accessControls = new AccessControls(address(this));
        rateLimits.grantRole(0, address(configurator));
        accessControls.grantRole(0, address(configurator));

        beamState.setHop(address(0), HOP);
        beamState.setMaxChange(address(0), 1.2e18);
        beamState.addRateLimits(address(rateLimits));
        beamState.addController(address(accessControls));
        beamState.addCBeam(cBeam);
        beamState.setCBeamForRateLimits(address(rateLimits), cBeam);
        beamState.setCBeamForController(address(accessControls), cBeam);
    }

    function _init(uint256 maxAmount, uint256 slope) internal {
        beamState.addInitRateLimits(KEY, address(rateLimits), maxAmount, slope);
    }

    function _set(uint256 maxAmount, uint256 slope) internal {
        vm.prank(cBeam);
        configurator.setRateLimit(address(rateLimits), KEY, maxAmount, slope);
    }

    function _refuse(uint256 maxAmount, uint256 slope, string memory reason) internal {
        vm.expectRevert(bytes(reason));
        _set(maxAmount, slope);
    }

    function _zzz() internal view returns (uint256) {
        return configurator.zzz(address(rateLimits), KEY);
    }

    function _assertData(uint256 maxAmount, uint256 slope, uint256 lastAmount, uint256 lastUpdated) internal view {
        IRateLimits.RateLimitData memory data = rateLimits.getRateLimitData(KEY);
        assertEq(data.maxAmount, maxAmount, "maxAmount");
        assertEq(data.slope, slope, "slope");
        assertEq(data.lastAmount, lastAmount, "lastAmount");
        assertEq(data.lastUpdated, lastUpdated, "lastUpdated");
    }
}

contract ConfiguratorSetRateLimitFailureTests is ConfiguratorTestBase {
    function test_setRateLimit_stopped() external {
        _init(100, 10);
        beamState.stop();

        _refuse(100, 10, "Configurator/stopped");
    }

    /// @dev Stopped is stopped, for decreases too.
    function test_setRateLimit_stoppedDecrease() external {
        rateLimits.setRateLimitData(KEY, 100, 10);
        beamState.stop();

        _refuse(0, 0, "Configurator/stopped");
    }

    function test_setRateLimit_notPaired() external {
        _init(100, 10);

        vm.expectRevert("Configurator/not-authorized-ratelimits-cBeam");
        vm.prank(stranger);
        configurator.setRateLimit(address(rateLimits), KEY, 100, 10);
    }

    /// @dev A cBEAM of another PAU has no say here, known as it may be.
    function test_setRateLimit_pairedWithAnother() external {
        _init(100, 10);
        RateLimits others = new RateLimits(address(this));
        beamState.addCBeam(otherCBeam);
        beamState.addRateLimits(address(others));
        beamState.setCBeamForRateLimits(address(others), otherCBeam);

        vm.expectRevert("Configurator/not-authorized-ratelimits-cBeam");
        vm.prank(otherCBeam);
        configurator.setRateLimit(address(rateLimits), KEY, 100, 10);
    }

    function test_setRateLimit_unpaired() external {
        beamState.unsetCBeamForRateLimits(address(rateLimits), cBeam);

        _refuse(0, 0, "Configurator/not-authorized-ratelimits-cBeam");
    }

    function test_setRateLimit_noInit() external {
        _refuse(1, 0, "Configurator/exceeds-max-amount");
        _refuse(0, 1, "Configurator/exceeds-max-slope");
    }

    function test_setRateLimit_initOfAnotherRateLimits() external {
        beamState.addInitRateLimits(KEY, stranger, 100, 10);

        _refuse(100, 10, "Configurator/exceeds-max-amount");
    }

    function test_setRateLimit_maxAmountAboveInit_boundary() external {
        _init(100, 10);

        _refuse(101, 10, "Configurator/exceeds-max-amount");
        _set(100, 10);
    }

    function test_setRateLimit_slopeAboveInit_boundary() external {
        _init(100, 10);

        _refuse(100, 11, "Configurator/exceeds-max-slope");
        _set(100, 10);
    }

    function test_setRateLimit_maxAmountAboveMaxChange_boundary() external {
        rateLimits.setRateLimitData(KEY, 1_004, 10);

        // 1,004 * 1.2 = 1,204.8, rounded down.
        _refuse(1_205, 10, "Configurator/exceeds-max-amount");
        _set(1_204, 10);
    }

    function test_setRateLimit_slopeAboveMaxChange_boundary() external {
        rateLimits.setRateLimitData(KEY, 1_000, 14);

        // 14 * 1.2 = 16.8, rounded down.
        _refuse(1_000, 17, "Configurator/exceeds-max-slope");
        _set(1_000, 16);
    }

    function test_setRateLimit_maxChangeNotSet() external {
        Configurator fresh = new Configurator(address(new BeamState()));
        BeamState state = BeamState(fresh.beamState());
        rateLimits.grantRole(0, address(fresh));
        rateLimits.setRateLimitData(KEY, 1_000, 10);
        state.addRateLimits(address(rateLimits));
        state.addCBeam(cBeam);
        state.setCBeamForRateLimits(address(rateLimits), cBeam);
        state.setHop(address(0), HOP);

        vm.startPrank(cBeam);
        vm.expectRevert("Configurator/exceeds-max-amount");
        fresh.setRateLimit(address(rateLimits), KEY, 1_001, 10);

        fresh.setRateLimit(address(rateLimits), KEY, 1_000, 10);
        vm.stopPrank();
    }

    function test_setRateLimit_hopNotSet() external {
        _init(100, 10);
        beamState.setHop(address(0), 0);

        _refuse(100, 0, "Configurator/hop-not-set");
        _refuse(0, 10, "Configurator/hop-not-set");
        _set(0, 0);
    }

    function test_setRateLimit_hop_boundary() external {
        _init(100, 10);
        _set(100, 10);

        vm.warp(START + HOP - 1);
        _refuse(120, 10, "Configurator/increment-too-soon");
        _refuse(100, 12, "Configurator/increment-too-soon");

        vm.warp(START + HOP);
        _set(120, 12);
    }

    /// @dev Raising the two values by two calls costs a hop between them.
    function test_setRateLimit_slopeAfterMaxAmount() external {
        _init(100, 10);
        _set(100, 0);

        _refuse(100, 10, "Configurator/increment-too-soon");
    }

    /// @dev Going back up to the init takes a hop like any other rise.
    function test_setRateLimit_backToInitTooSoon() external {
        _init(100, 10);
        _set(100, 10);
        _set(50, 10);

        _refuse(100, 10, "Configurator/increment-too-soon");
    }

    /// @dev A key that fell to (0, 0) and has no init is shut for good from here.
    function test_setRateLimit_zeroedWithoutInit() external {
        rateLimits.setRateLimitData(KEY, 100, 10);
        _set(0, 0);
        skip(365 days);

        _refuse(1, 0, "Configurator/exceeds-max-amount");
        _refuse(0, 1, "Configurator/exceeds-max-slope");
    }

    function test_setRateLimit_unlimitedByInit_onlyUnlimited() external {
        _init(MAX, 0);

        _refuse(MAX - 1, 0, "Configurator/unlimited-incorrect-params");
        _refuse(MAX, 1, "Configurator/unlimited-incorrect-params");
        _refuse(0, 0, "Configurator/unlimited-incorrect-params");
        _set(MAX, 0);
    }

    function test_setRateLimit_unlimitedWithoutInit_onlyUnlimited() external {
        rateLimits.setUnlimitedRateLimitData(KEY);

        _refuse(MAX - 1, 0, "Configurator/unlimited-incorrect-params");
        _refuse(MAX, 1, "Configurator/unlimited-incorrect-params");
        _refuse(0, 0, "Configurator/unlimited-incorrect-params");
        _set(MAX, 0);
    }

    function test_setRateLimit_configuratorNotAdmin() external {
        _init(100, 10);
        rateLimits.revokeRole(0, address(configurator));

        vm.expectRevert(
            abi.encodeWithSelector(
                IAccessControl.AccessControlUnauthorizedAccount.selector, address(configurator), bytes32(0)
            )
        );
        _set(100, 10);
    }
}

contract ConfiguratorSetRateLimitSuccessTests is ConfiguratorTestBase {
    function test_constructor() external view {
        assertEq(configurator.beamState(), address(beamState));
        assertEq(_zzz(), 0);
    }

    /// @dev A new key starts empty and fills by its slope; the first rise does not wait.
    function test_setRateLimit_newKey() external {
        _init(100, 10);

        vm.expectEmit(address(rateLimits));
        emit IRateLimits.RateLimitDataSet(KEY, 100, 10, 0, START);
        vm.expectEmit(address(configurator));
        emit IConfigurator.SetRateLimit(address(rateLimits), KEY, 100, 10);

        _set(100, 10);

        _assertData(100, 10, 0, START);
        assertEq(_zzz(), START);

        skip(9);
        assertEq(rateLimits.getCurrentRateLimit(KEY), 90);
    }

    function test_setRateLimit_generalInit() external {
        beamState.addInitRateLimits(KEY, address(0), 100, 10);
        _set(100, 10);
        _assertData(100, 10, 0, START);
    }

    function test_setRateLimit_ramp() external {
        _init(1_000, 100);
        _set(1_000, 100);

        uint256[3] memory steps = [uint256(1_200), 1_440, 1_728];
        for (uint256 i; i < steps.length; ++i) {
            skip(HOP);
            _set(steps[i], steps[i] / 10);
            assertEq(_zzz(), vm.getBlockTimestamp());
        }
        assertEq(rateLimits.getRateLimitData(KEY).maxAmount, 1_728);
    }

    function test_setRateLimit_capacityIsKept() external {
        rateLimits.setRateLimitData(KEY, 1_000, 10, 500, START);
        skip(7);

        _set(1_200, 12);
        _assertData(1_200, 12, 570, START + 7);
    }

    function test_setRateLimit_capacityIsCutToTheMaximum_boundary() external {
        rateLimits.setRateLimitData(KEY, 1_000, 0, 500, START);

        _set(501, 0);
        _assertData(501, 0, 500, START);
        _set(500, 0);
        _assertData(500, 0, 500, START);
        _set(499, 0);
        _assertData(499, 0, 499, START);
    }

    function test_setRateLimit_decreaseUsesNoHop() external {
        _init(100, 10);
        _set(100, 10);
        skip(1);

        _set(99, 10);
        _set(99, 9);
        _set(0, 0);
        assertEq(_zzz(), START);
    }

    function test_setRateLimit_sameUsesNoHop() external {
        _init(100, 10);
        _set(100, 10);
        skip(1);

        _set(100, 10);
        assertEq(_zzz(), START);
    }

    function test_setRateLimit_decreaseWithoutHop() external {
        rateLimits.setRateLimitData(KEY, 100, 10);
        beamState.setHop(address(0), 0);

        _set(99, 9);
        assertEq(_zzz(), 0);
    }

    /// @dev What stands above the init may be kept and lowered to anything.
    function test_setRateLimit_aboveInitMayFallToAnything() external {
        _init(100, 10);
        rateLimits.setRateLimitData(KEY, 1_000, 100);

        _set(1_000, 100);
        _set(999, 99);
        _set(101, 11);
        assertEq(_zzz(), 0);
    }

    /// @dev The init is a standing floor of the ceiling: one can always go back to it, a hop after
    ///      the last rise.
    function test_setRateLimit_backToInitAfterHop() external {
        _init(100, 10);
        _set(100, 10);
        _set(0, 0);

        skip(HOP);
        _set(100, 10);
        _assertData(100, 10, 0, START + HOP);
    }

    function test_setRateLimit_hopsArePerKey() external {
        _init(100, 10);
        beamState.addInitRateLimits("OTHER", address(rateLimits), 100, 10);

        _set(100, 10);
        vm.prank(cBeam);
        configurator.setRateLimit(address(rateLimits), "OTHER", 100, 10);
    }

    function test_setRateLimit_hopAndMaxChangeOfTheRateLimits() external {
        beamState.setHop(address(rateLimits), 1 hours);
        beamState.setMaxChange(address(rateLimits), 2e18);
        rateLimits.setRateLimitData(KEY, 1_000, 10);

        _set(2_000, 20);
        skip(1 hours - 1);
        _refuse(4_000, 20, "Configurator/increment-too-soon");
        skip(1);
        _refuse(4_001, 20, "Configurator/exceeds-max-amount");
        _set(4_000, 40);
    }

    function test_setRateLimit_unlimitedByInit() external {
        _init(MAX, 0);

        vm.expectEmit(address(rateLimits));
        emit IRateLimits.RateLimitDataSet(KEY, MAX, 0, MAX, START);
        vm.expectEmit(address(configurator));
        emit IConfigurator.SetRateLimit(address(rateLimits), KEY, MAX, 0);

        _set(MAX, 0);

        assertEq(_zzz(), 0);
        assertEq(rateLimits.getCurrentRateLimit(KEY), MAX);
    }

    function test_setRateLimit_unlimitedUsesNoHop() external {
        _init(100, 10);
        _set(100, 10);
        skip(1);

        _init(MAX, 0);
        _set(MAX, 0);
        _set(MAX, 0);
        assertEq(_zzz(), START);
    }

    function test_setRateLimit_unlimitedWithoutHop() external {
        _init(MAX, 0);
        beamState.setHop(address(0), 0);

        _set(MAX, 0);
    }

    /// @dev An init of its own takes an unlimited key out of protection: it may then be lowered to
    ///      a finite limit.
    function test_setRateLimit_unlimitedWithFiniteInit() external {
        rateLimits.setUnlimitedRateLimitData(KEY);
        _init(100, 10);

        _set(100, 0);
        _assertData(100, 0, 100, START);
    }

    /// @dev A general init does the same to a key of every PAU that was unlimited without one.
    function test_setRateLimit_unlimitedWithGeneralInit() external {
        rateLimits.setUnlimitedRateLimitData(KEY);
        beamState.addInitRateLimits(KEY, address(0), 100, 10);

        _set(50, 0);
        _assertData(50, 0, 50, START);
    }

    /// @dev (2^256-1, slope) is unlimited for RateLimits, but not protected here. Policy must never
    ///      let it come to be.
    function test_setRateLimit_maximumWithSlopeIsNotProtected() external {
        rateLimits.setRateLimitData(KEY, MAX, 1);

        _set(5, 1);
        _assertData(5, 1, 5, START);
    }

    function test_setRateLimit_initOfMaximumWithSlopeIsNotUnlimited() external {
        _init(MAX, 1);

        _set(MAX, 1);
        _assertData(MAX, 1, 0, START);
        assertEq(_zzz(), START);
    }

    function test_setRateLimit_pairingsOutliveDeletion() external {
        _init(100, 10);
        beamState.delRateLimits(address(rateLimits));
        beamState.delCBeam(cBeam);

        _set(100, 10);
    }

    /// @dev The specification as one function: the error that a call must end with, or none.
    function testFuzz_setRateLimit_asSpecified(
        uint256[2] memory init,
        uint256[2] memory current,
        uint256[2] memory next,
        uint256 maxChange,
        uint256 hop,
        uint256 elapsed,
        uint256 shape
    ) external {
        // Half of the values come from a small set, so that equal ones and the special pairs are
        // met often.
        init = [_shape(init[0], shape), _shape(init[1], shape >> 16)];
        current = [_shape(current[0], shape >> 32), _shape(current[1], shape >> 48)];
        next = [_shape(next[0], shape >> 64), _shape(next[1], shape >> 80)];
        maxChange = bound(maxChange, 1e18, 3e18);
        hop = bound(hop, 0, 2 days);
        elapsed = bound(elapsed, 0, 3 days);

        // A slope of 2^256-1 cannot be multiplied with time; such a key is out of order whatever is
        // set.
        vm.assume(current[0] == MAX || current[1] != MAX || elapsed == 0);

        _init(100, 0);
        _set(1, 0); // zzz = START
        beamState.setMaxChange(address(0), maxChange);
        beamState.setHop(address(0), hop);
        _init(init[0], init[1]);
        rateLimits.setRateLimitData(KEY, current[0], current[1], current[0] / 2, START);
        skip(elapsed);
        uint256 capacity = rateLimits.getCurrentRateLimit(KEY);

        string memory reason = _specified(init, current, next, maxChange, hop, elapsed);
        if (bytes(reason).length != 0) {
            _refuse(next[0], next[1], reason);
            return;
        }
        _set(next[0], next[1]);

        bool unlimited = next[0] == MAX && next[1] == 0 && _isUnlimited(init, current);
        bool rises = !unlimited && (next[0] > current[0] || next[1] > current[1]);
        uint256 kept = unlimited ? MAX : capacity < next[0] ? capacity : next[0];
        _assertData(next[0], next[1], kept, START + elapsed);
        assertEq(_zzz(), rises ? START + elapsed : START);
    }

    function _shape(uint256 value, uint256 shape) private pure returns (uint256) {
        uint256[6] memory usual = [uint256(0), 1, 100, 120, 121, MAX];
        return shape % 2 == 0 ? usual[value % 6] : bound(value, 0, 1e30);
    }

    function _isUnlimited(uint256[2] memory init, uint256[2] memory current) private pure returns (bool) {
        if (init[1] != 0) return false;
        return init[0] == MAX || (init[0] == 0 && current[0] == MAX && current[1] == 0);
    }

    function _specified(
        uint256[2] memory init,
        uint256[2] memory current,
        uint256[2] memory next,
        uint256 maxChange,
        uint256 hop,
        uint256 elapsed
    ) private pure returns (string memory) {
        if (_isUnlimited(init, current)) {
            return next[0] == MAX && next[1] == 0 ? "" : "Configurator/unlimited-incorrect-params";
        }

        for (uint256 i; i < 2; ++i) {
            uint256 ceiling = current[i] > init[i] ? current[i] : init[i];
            // Beyond this, the product is larger than any value here that is not the ceiling
            // already.
            if (current[i] < MAX / 3e18 && current[i] * maxChange / 1e18 > ceiling) {
                ceiling = current[i] * maxChange / 1e18;
            }
            if (next[i] > ceiling) {
                return i == 0 ? "Configurator/exceeds-max-amount" : "Configurator/exceeds-max-slope";
            }
        }

        if (next[0] > current[0] || next[1] > current[1]) {
            if (hop == 0) return "Configurator/hop-not-set";
            if (elapsed < hop) return "Configurator/increment-too-soon";
        }
        return "";
    }
}

contract ConfiguratorCallControllerActionFailureTests is ConfiguratorTestBase {
    bytes internal data;

    function setUp() public override {
        super.setUp();
        data = abi.encodeCall(IAccessControl.grantRole, (keccak256("ALLOCATOR_ROLE"), stranger));
        beamState.addInitControllerActions(data, address(accessControls));
    }

    function test_callControllerAction_stopped() external {
        beamState.stop();

        vm.expectRevert("Configurator/stopped");
        vm.prank(cBeam);
        configurator.callControllerAction(address(accessControls), data);
    }

    function test_callControllerAction_notPaired() external {
        vm.expectRevert("Configurator/not-authorized-controller-cBeam");
        vm.prank(stranger);
        configurator.callControllerAction(address(accessControls), data);
    }

    /// @dev Setting limits and calling actions are two pairings.
    function test_callControllerAction_pairedWithRateLimitsOnly() external {
        beamState.unsetCBeamForController(address(accessControls), cBeam);

        vm.expectRevert("Configurator/not-authorized-controller-cBeam");
        vm.prank(cBeam);
        configurator.callControllerAction(address(accessControls), data);
    }

    function test_callControllerAction_oneArgumentDiffers() external {
        vm.expectRevert("Configurator/not-valid-data");
        vm.prank(cBeam);
        configurator.callControllerAction(
            address(accessControls), abi.encodeCall(IAccessControl.grantRole, (keccak256("ALLOCATOR_ROLE"), cBeam))
        );
    }

    function test_callControllerAction_trailingByte() external {
        vm.expectRevert("Configurator/not-valid-data");
        vm.prank(cBeam);
        configurator.callControllerAction(address(accessControls), bytes.concat(data, hex"00"));
    }

    function test_callControllerAction_approvedForAnother() external {
        AccessControls others = new AccessControls(address(configurator));
        beamState.addController(address(others));
        beamState.setCBeamForController(address(others), cBeam);

        vm.expectRevert("Configurator/not-valid-data");
        vm.prank(cBeam);
        configurator.callControllerAction(address(others), data);
    }

    function test_callControllerAction_withdrawn() external {
        beamState.delInitControllerActions(keccak256(data), address(accessControls));

        vm.expectRevert("Configurator/not-valid-data");
        vm.prank(cBeam);
        configurator.callControllerAction(address(accessControls), data);
    }

    function test_callControllerAction_callFails() external {
        accessControls.revokeRole(0, address(configurator));

        vm.expectRevert("Configurator/call-failed");
        vm.prank(cBeam);
        configurator.callControllerAction(address(accessControls), data);
    }
}

contract ConfiguratorCallControllerActionSuccessTests is ConfiguratorTestBase {
    bytes32 internal constant ALLOCATOR_ROLE = keccak256("ALLOCATOR_ROLE");

    function test_callControllerAction() external {
        bytes memory data = abi.encodeCall(IAccessControl.grantRole, (ALLOCATOR_ROLE, stranger));
        beamState.addInitControllerActions(data, address(accessControls));

        vm.expectCall(address(accessControls), data);
        vm.expectEmit(address(configurator));
        emit IConfigurator.CallControllerAction(address(accessControls), data);

        vm.prank(cBeam);
        configurator.callControllerAction(address(accessControls), data);

        assertTrue(accessControls.hasRole(ALLOCATOR_ROLE, stranger));
    }

    function test_callControllerAction_returnsWhatTheControllerReturns() external {
        bytes memory data = abi.encodeCall(IAccessControl.hasRole, (bytes32(0), address(this)));
        beamState.addInitControllerActions(data, address(0));

        vm.prank(cBeam);
        assertEq(configurator.callControllerAction(address(accessControls), data), abi.encode(true));
    }

    /// @dev An approval is not used up: whoever wants a one-time action must withdraw it
    ///      afterwards.
    function test_callControllerAction_mayBeRepeated() external {
        bytes memory data = abi.encodeCall(IAccessControl.grantRole, (ALLOCATOR_ROLE, stranger));
        beamState.addInitControllerActions(data, address(accessControls));

        vm.startPrank(cBeam);
        configurator.callControllerAction(address(accessControls), data);
        vm.stopPrank();
        accessControls.revokeRole(ALLOCATOR_ROLE, stranger);
        vm.prank(cBeam);
        configurator.callControllerAction(address(accessControls), data);

        assertTrue(accessControls.hasRole(ALLOCATOR_ROLE, stranger));
    }
}
