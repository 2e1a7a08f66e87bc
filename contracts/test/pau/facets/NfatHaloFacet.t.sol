// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {ReentrancyGuardUpgradeable} from "@openzeppelin/contracts-upgradeable/utils/ReentrancyGuardUpgradeable.sol";

import {INfatFacility} from "../../../src/nfat/interfaces/INfatFacility.sol";
import {INfatHaloController, INfatHaloFacet} from "../../../src/pau/facets/interfaces/INfatHaloFacet.sol";
import {IFacet} from "../../../src/pau/facets/interfaces/IFacet.sol";
import {IRateLimits} from "../../../src/pau/interfaces/IRateLimits.sol";
import {CallbackToken} from "../../lcts/support/Tokens.sol";
import {TurncoatToken} from "../../nfat/support/Doubles.sol";
import {NfatPauFixture} from "../../nfat/support/NfatPauFixture.sol";

/// @dev The depositor is the Prime's ALMProxy, which these tests let act by itself.
abstract contract NfatHaloFacetTestBase is NfatPauFixture {
    uint256 internal constant LIMIT = 500e18;

    function setUp() public override {
        super.setUp();
        _limitAll(halo, prime, LIMIT);
        _subscribe(custody, 1_000e18);
        gem.mint(house, 1_000e18);
    }

    function _setRate(uint256 rate) internal {
        vm.prank(admin);
        haloController.nfatHalo_setMaxAnnualGrowthRate(address(facility), rate);
    }

    function _position(uint256 tokenId)
        internal
        view
        returns (bool issued, uint256 outstanding, uint256 interest, uint256 index)
    {
        return haloController.nfatHalo_getPosition(address(facility), tokenId);
    }

    function _assertPosition(uint256 tokenId, bool issued, uint256 outstanding, uint256 interest, uint256 index)
        internal
        view
    {
        (bool issued_, uint256 outstanding_, uint256 interest_, uint256 index_) = _position(tokenId);
        assertEq(issued_, issued, "issued");
        assertEq(outstanding_, outstanding, "outstanding principal");
        assertEq(interest_, interest, "interest");
        assertEq(index_, index, "index");
    }

    function _assertState(uint256 index, uint256 lastUpdated) internal view {
        (uint256 index_, uint256 lastUpdated_) = haloController.nfatHalo_getFacilityState(address(facility));
        assertEq(index_, index, "index");
        assertEq(lastUpdated_, lastUpdated, "last updated");
    }

    function _expectUnexpected() internal {
        vm.expectRevert("NFATHaloFacet/unexpected-amount");
    }
}

contract NfatHaloFacetFailureTests is NfatHaloFacetTestBase {
    function test_everyFunction_notAllocator() public {
        bytes[] memory calls = new bytes[](3);
        calls[0] = abi.encodeCall(INfatHaloController.nfatHalo_issue, (address(facility), custody, 1, 50e18));
        calls[1] = abi.encodeCall(INfatHaloController.nfatHalo_repayPrincipal, (address(facility), 1, 1));
        calls[2] = abi.encodeCall(INfatHaloController.nfatHalo_repayInterest, (address(facility), 1, 1));
        address[3] memory others = [stranger, admin, allocator];
        for (uint256 i; i < calls.length * others.length; ++i) {
            vm.prank(others[i % 3]);
            (bool success, bytes memory reason) = address(haloController).call(calls[i / 3]);
            assertFalse(success);
            assertEq(
                reason,
                abi.encodeWithSelector(IFacet.AccessControlUnauthorizedAccount.selector, others[i % 3], ALLOCATOR_ROLE)
            );
        }
    }

    function test_setMaxAnnualGrowthRate_notAdmin() public {
        address[2] memory others = [stranger, beaconOperator];
        for (uint256 i; i < 2; ++i) {
            vm.expectRevert(
                abi.encodeWithSelector(IFacet.AccessControlUnauthorizedAccount.selector, others[i], bytes32(0))
            );
            vm.prank(others[i]);
            haloController.nfatHalo_setMaxAnnualGrowthRate(address(facility), 1);
        }
    }

    function test_setMaxAnnualGrowthRate_tooHigh_boundary() public {
        vm.expectRevert("NFATHaloFacet/rate-too-high");
        _setRate(100e18 + 1);

        _setRate(100e18);
    }

    /**********************************************************************************************/
    /*** Issue                                                                                  ***/
    /**********************************************************************************************/

    function test_setMaxAnnualGrowthRate_zeroFacility() public {
        vm.expectRevert("NFATHaloFacet/facility-zero-address");
        vm.prank(admin);
        haloController.nfatHalo_setMaxAnnualGrowthRate(address(0), 1);
    }

    /// @dev The facility would refuse the id as well; the facet does before it touches what it
    ///      knows of it.
    function test_issue_positionExists() public {
        _issueByBeacon(custody, 1, 50e18);

        vm.expectRevert("NFATHaloFacet/position-exists");
        _issueByBeacon(custody, 1, 50e18);
    }

    function test_repay_positionNotFound() public {
        vm.expectRevert("NFATHaloFacet/position-not-found");
        _principalByBeacon(99, 1);
        vm.expectRevert("NFATHaloFacet/position-not-found");
        _interestByBeacon(99, 1);
        vm.expectRevert("NFATHaloFacet/position-not-found");
        _interestDue(99);
    }

    function test_issue_zeroAmount() public {
        vm.expectRevert("NFATHaloFacet/zero-amount");
        _issueByBeacon(custody, 1, 0);
    }

    /// @dev The set of keys is the list of those who may be issued to: a deposit of anybody else
    ///      stays a deposit.
    function test_issue_keyNotSet() public {
        _subscribe(alice, 50e18);

        vm.expectRevert("RateLimits/zero-maxAmount");
        _issueByBeacon(alice, 1, 50e18);
    }

    function test_issue_limitExceeded_boundary() public {
        vm.expectRevert("RateLimits/rate-limit-exceeded");
        _issueByBeacon(custody, 1, LIMIT + 1);

        _issueByBeacon(custody, 1, LIMIT);
    }

    function test_issue_passesTheFacilitysErrorsOn() public {
        vm.expectRevert("NFATFacility/token-id-zero");
        _issueByBeacon(custody, 0, 50e18);
        vm.expectRevert("NFATFacility/unit-unknown");
        _issueByBeacon(custody, _id(2, 1), 50e18);
        vm.expectRevert("NFATFacility/size-out-of-range");
        _issueByBeacon(custody, 1, MIN_SIZE - 1);

        _stop();
        vm.expectRevert("NFATFacility/stopped");
        _issueByBeacon(custody, 1, 50e18);
    }

    /// @dev With another recipient the principal never reaches the PAU that would owe it.
    function test_issue_recipientElsewhere() public {
        vm.prank(ward);
        facility.file("recipient", stranger);

        _expectUnexpected();
        _issueByBeacon(custody, 1, 50e18);
    }

    /**********************************************************************************************/
    /*** Repay                                                                                  ***/
    /**********************************************************************************************/

    function test_repay_zeroAmount() public {
        _issueByBeacon(custody, 1, 50e18);

        vm.expectRevert("NFATHaloFacet/zero-amount");
        _principalByBeacon(1, 0);
        vm.expectRevert("NFATHaloFacet/zero-amount");
        _interestByBeacon(1, 0);
    }

    function test_repay_keyNotSet() public {
        _issueByBeacon(custody, 1, 50e18);
        skip(365 days);
        _limitAll(halo, prime, 0);

        vm.expectRevert("RateLimits/zero-maxAmount");
        _principalByBeacon(1, 1);
        vm.expectRevert("RateLimits/zero-maxAmount");
        _interestByBeacon(1, 1);
    }

    function test_repay_limitExceeded_boundary() public {
        _issueByBeacon(custody, 1, LIMIT);
        skip(365 days);
        _limit(halo, _principalKey(), 20e18);
        _limit(halo, _interestKey(), 10e18);

        vm.expectRevert("RateLimits/rate-limit-exceeded");
        _principalByBeacon(1, 20e18 + 1);
        vm.expectRevert("RateLimits/rate-limit-exceeded");
        _interestByBeacon(1, 10e18 + 1);

        _principalByBeacon(1, 20e18);
        _interestByBeacon(1, 10e18);
    }

    function test_repayPrincipal_principalExceeded_boundary() public {
        _issueByBeacon(custody, 1, 50e18);
        _issueByBeacon(custody, 2, 50e18);
        _principalByBeacon(1, 20e18);

        vm.expectRevert("NFATHaloFacet/principal-exceeded");
        _principalByBeacon(1, 30e18 + 1);

        _principalByBeacon(1, 30e18);
    }

    /// @dev What was issued otherwise is not this PAU's to repay.
    function test_repay_issuedByAnotherOperator() public {
        _issue(custody, 1, 50e18);
        skip(365 days);

        vm.expectRevert("NFATHaloFacet/position-not-found");
        _principalByBeacon(1, 1);
        vm.expectRevert("NFATHaloFacet/position-not-found");
        _interestByBeacon(1, 1);
        vm.expectRevert("NFATHaloFacet/position-not-found");
        _interestDue(1);
    }

    function test_repayInterest_interestExceeded_boundary() public {
        _issueByBeacon(custody, 1, 100e18);
        vm.expectRevert("NFATHaloFacet/interest-exceeded");
        _interestByBeacon(1, 1);

        skip(365 days);
        vm.expectRevert("NFATHaloFacet/interest-exceeded");
        _interestByBeacon(1, 12e18 + 1);
        _interestByBeacon(1, 5e18);
        vm.expectRevert("NFATHaloFacet/interest-exceeded");
        _interestByBeacon(1, 7e18 + 1);
        _interestByBeacon(1, 7e18);
    }

    /// @dev A facility whose rate was never set pays no interest at all.
    function test_repayInterest_rateZero() public {
        _setRate(0);
        _issueByBeacon(custody, 1, 100e18);
        skip(10 * 365 days);

        vm.expectRevert("NFATHaloFacet/interest-exceeded");
        _interestByBeacon(1, 1);
    }

    function test_repay_notEnough_boundary() public {
        _issueByBeacon(custody, 1, 50e18);
        uint256 excess = gem.balanceOf(house) - 30e18;
        vm.prank(house);
        gem.transfer(stranger, excess);

        vm.expectRevert(
            abi.encodeWithSelector(
                IERC20Errors.ERC20InsufficientBalance.selector, house, uint256(30e18), uint256(30e18 + 1)
            )
        );
        _principalByBeacon(1, 30e18 + 1);

        _principalByBeacon(1, 30e18);
    }

    function test_repay_stopped() public {
        _issueByBeacon(custody, 1, 50e18);
        skip(365 days);
        _stop();

        vm.expectRevert("NFATFacility/stopped");
        _principalByBeacon(1, 1);
        vm.expectRevert("NFATFacility/stopped");
        _interestByBeacon(1, 1);
    }

    /// @dev A facility that takes less than it is given leave to.
    function test_repay_unexpectedAmount() public {
        _issueByBeacon(custody, 1, 50e18);
        skip(365 days);
        vm.mockCall(address(facility), abi.encodeWithSelector(INfatFacility.repay.selector), "");

        _expectUnexpected();
        _principalByBeacon(1, 3e18);
        _expectUnexpected();
        _interestByBeacon(1, 2e18);
    }

    /// @dev The facility does not notice what a token takes from the payer on top; the Halo does.
    function test_repay_surcharge() public {
        TurncoatToken token = new TurncoatToken();
        _deployFacilityOf(halo, address(token));
        _limitAll(halo, prime, LIMIT);
        _subscribe(custody, 50e18);
        token.mint(house, 100e18);
        _issueByBeacon(custody, 1, 50e18);
        skip(365 days);
        token.turn(0, 1);

        _expectUnexpected();
        _principalByBeacon(1, 3e18);
        _expectUnexpected();
        _interestByBeacon(1, 2e18);
    }

    function test_everyFunction_reentered() public {
        CallbackToken token = new CallbackToken();
        _deployFacilityOf(halo, address(token));
        _limitAll(halo, prime, LIMIT);
        _subscribe(custody, 100e18);
        token.mint(house, 100e18);
        _issueByBeacon(custody, 1, 50e18);
        skip(365 days);

        bytes[] memory calls = new bytes[](4);
        calls[0] = abi.encodeCall(INfatHaloController.nfatHalo_issue, (address(facility), custody, 2, 50e18));
        calls[1] = abi.encodeCall(INfatHaloController.nfatHalo_repayPrincipal, (address(facility), 1, 1));
        calls[2] = abi.encodeCall(INfatHaloController.nfatHalo_repayInterest, (address(facility), 1, 1));
        calls[3] = abi.encodeCall(INfatHaloController.nfatHalo_setMaxAnnualGrowthRate, (address(facility), 1));
        // Three of them move the gem, all four are tried in the middle.
        for (uint256 i; i < 12; ++i) {
            token.callBack(address(haloController), calls[i % 4]);
            vm.prank(beaconOperator);
            (bool success, bytes memory reason) = address(haloController).call(calls[i / 4]);
            assertFalse(success);
            assertEq(reason, abi.encodeWithSelector(ReentrancyGuardUpgradeable.ReentrancyGuardReentrantCall.selector));
        }
    }
}

contract NfatHaloFacetSuccessTests is NfatHaloFacetTestBase {
    /// @dev The limit is charged before the facility is called.
    function test_issue() public {
        vm.expectEmit(address(halo.rateLimits));
        emit IRateLimits.RateLimitDecreaseTriggered(_issueKey(custody), 50e18, LIMIT, LIMIT - 50e18);
        vm.expectEmit(address(facility));
        emit INfatFacility.Issue(custody, 7, 50e18);
        vm.expectEmit(address(haloController));
        emit INfatHaloFacet.NFATHaloIssue(address(facility), custody, 7, 50e18);
        _issueByBeacon(custody, 7, 50e18);

        assertEq(facility.ownerOf(7), custody);
        assertEq(gem.balanceOf(house), 1_050e18);
        assertEq(_capacityLeft(halo, _issueKey(custody)), LIMIT - 50e18);
        _assertPosition(7, true, 50e18, 0, 0);
        _assertState(0, START);
    }

    function test_repayPrincipal() public {
        _issueByBeacon(custody, 1, 50e18);

        vm.expectEmit(address(halo.rateLimits));
        emit IRateLimits.RateLimitDecreaseTriggered(_principalKey(), 20e18, LIMIT, LIMIT - 20e18);
        vm.expectEmit(address(facility));
        emit INfatFacility.RepayPrincipal(1, 20e18);
        vm.expectEmit(address(haloController));
        emit INfatHaloFacet.NFATHaloRepayPrincipal(address(facility), 1, 20e18);
        _principalByBeacon(1, 20e18);

        _assertPosition(1, true, 30e18, 0, 0);
        assertEq(facility.principal(1), 30e18);
        assertEq(facility.collectable(1), 20e18);
        assertEq(_outstanding(0), 30e18);
        assertEq(gem.balanceOf(house), 1_030e18);
        assertEq(gem.allowance(house, address(facility)), 0);
        assertEq(_capacityLeft(halo, _principalKey()), LIMIT - 20e18);
        assertEq(_capacityLeft(halo, _interestKey()), LIMIT);
        assertEq(_capacityLeft(halo, _issueKey(custody)), LIMIT - 50e18, "what was issued does not come back");
    }

    function test_repayInterest() public {
        _issueByBeacon(custody, 1, 50e18);
        skip(365 days);

        vm.expectEmit(address(halo.rateLimits));
        emit IRateLimits.RateLimitDecreaseTriggered(_interestKey(), 2e18, LIMIT, LIMIT - 2e18);
        vm.expectEmit(address(facility));
        emit INfatFacility.Repay(house, 1, 2e18);
        vm.expectEmit(address(haloController));
        emit INfatHaloFacet.NFATHaloRepayInterest(address(facility), 1, 2e18);
        _interestByBeacon(1, 2e18);

        _assertPosition(1, true, 50e18, 4e18, RATE);
        _assertState(RATE, START + 365 days);
        assertEq(facility.principal(1), 50e18);
        assertEq(facility.collectable(1), 2e18);
        assertEq(_outstanding(0), 50e18);
        assertEq(gem.balanceOf(house), 1_048e18);
        assertEq(gem.allowance(house, address(facility)), 0);
        assertEq(_capacityLeft(halo, _interestKey()), LIMIT - 2e18);
        assertEq(_capacityLeft(halo, _principalKey()), LIMIT);
    }

    /// @dev Interest that had accrued when the principal came back can still be paid; none accrues
    ///      after.
    function test_repayInterest_afterThePrincipal() public {
        _issueByBeacon(custody, 1, 100e18);
        skip(365 days);
        _principalByBeacon(1, 100e18);
        skip(365 days);

        assertEq(_interestDue(1), 12e18);
        _interestByBeacon(1, 12e18);
        _assertPosition(1, true, 0, 0, 2 * RATE);
    }

    function test_interest_onWhatIsOutstanding() public {
        _issueByBeacon(custody, 1, 100e18);
        skip(365 days);
        _principalByBeacon(1, 50e18);
        skip(365 days);

        assertEq(_interestDue(1), 12e18 + 6e18);
    }

    function test_interest_fromTheIssueOn() public {
        _issueByBeacon(custody, 1, 100e18);
        skip(365 days);
        _issueByBeacon(custody, 2, 100e18);
        skip(365 days);

        assertEq(_interestDue(1), 24e18);
        assertEq(_interestDue(2), 12e18);
    }

    function test_setMaxAnnualGrowthRate() public {
        assertEq(haloController.nfatHalo_getMaxAnnualGrowthRate(address(facility)), RATE);

        vm.expectEmit(address(haloController));
        emit INfatHaloFacet.NFATHaloMaxAnnualGrowthRateSet(address(facility), 0.05e18);
        _setRate(0.05e18);

        assertEq(haloController.nfatHalo_getMaxAnnualGrowthRate(address(facility)), 0.05e18);
        assertEq(haloController.nfatHalo_getMaxAnnualGrowthRate(stranger), 0);
    }

    /// @dev What accrued at the old rate stays, in both directions.
    function test_setMaxAnnualGrowthRate_fromNowOn() public {
        _issueByBeacon(custody, 1, 100e18);
        skip(365 days);
        _setRate(0.02e18);
        _assertState(RATE, START + 365 days);
        assertEq(_interestDue(1), 12e18);

        skip(365 days);
        assertEq(_interestDue(1), 14e18);

        _setRate(0);
        skip(365 days);
        assertEq(_interestDue(1), 14e18);

        _setRate(1e18);
        assertEq(_interestDue(1), 14e18);
        skip(365 days);
        assertEq(_interestDue(1), 114e18);
    }

    /// @dev Time before the first rate is no time: an index begins when there is something to
    ///      multiply.
    function test_setMaxAnnualGrowthRate_first() public {
        _deployFacility(address(gem));
        skip(365 days);
        _setRate(RATE);

        _assertState(0, START + 365 days);
    }

    function test_facilitiesAreApart() public {
        _issueByBeacon(custody, 1, 100e18);
        address first = address(facility);
        _deployFacilityOf(halo, address(gem));
        _limitAll(halo, prime, LIMIT);
        _setRate(0);
        _subscribe(custody, 50e18);
        _issueByBeacon(custody, 1, 50e18);
        skip(365 days);

        assertEq(haloController.nfatHalo_getCurrentMaxOutstandingInterest(first, 1), 12e18);
        assertEq(_interestDue(1), 0);
        (, uint256 outstanding,,) = haloController.nfatHalo_getPosition(first, 1);
        assertEq(outstanding, 100e18);
    }

    function test_views_unknown() public view {
        _assertPosition(99, false, 0, 0, 0);
        (uint256 index, uint256 lastUpdated) = haloController.nfatHalo_getFacilityState(stranger);
        assertEq(index, 0);
        assertEq(lastUpdated, 0);
    }

    function test_keys() public view {
        assertEq(haloController.nfatHalo_getIssueRateLimitKey(address(facility), custody), _issueKey(custody));
        assertEq(
            haloController.nfatHalo_getRepayPrincipalRateLimitKey(address(facility), address(gem)), _principalKey()
        );
        assertEq(haloController.nfatHalo_getRepayInterestRateLimitKey(address(facility), address(gem)), _interestKey());
    }
}

contract NfatHaloFacetInterestTests is NfatHaloFacetTestBase {
    function testFuzz_interest_roundsDown(uint256 amount, uint256 rate, uint256 time) public {
        amount = bound(amount, STEP, LARGEST);
        rate = bound(rate, 0, 100e18);
        time = bound(time, 0, 100 * 365 days);
        _setRate(rate);
        _limit(halo, _issueKey(custody), type(uint256).max);
        _subscribe(custody, amount);
        _issueByBeacon(custody, _id(1, 1), amount);

        skip(time);

        uint256 due = _interestDue(_id(1, 1));
        assertEq(due, amount * (rate * time / 365 days) / 1e18);

        // In exact numbers, never more, and less by a unit of gem and one of the index at most.
        uint256 exact = amount * rate * time;
        assertLe(due * 365 days * 1e18, exact);
        assertGt((due + 1) * 365 days * 1e18 + amount * 365 days, exact);
    }

    /// @dev However often it is looked at, touched or set anew in between, interest is never more
    ///      than at once, and no less than each touch can round away.
    function testFuzz_interest_inSteps(uint256 seed, uint256 steps) public {
        steps = bound(steps, 1, 12);
        _issueByBeacon(custody, 1, 100e18);
        uint256 begun = vm.getBlockTimestamp();
        uint256 paid;
        for (uint256 i; i < steps; ++i) {
            skip(uint256(keccak256(abi.encode(seed, i))) % 60 days);
            if (i % 2 == 0) _setRate(RATE);
            uint256 due = _interestDue(1);
            if (due > 1e18) {
                _interestByBeacon(1, due / 2);
                paid += due / 2;
                assertEq(_interestDue(1), due - due / 2);
            }
        }

        uint256 atOnce = 100e18 * (RATE * (vm.getBlockTimestamp() - begun) / 365 days) / 1e18;
        assertLe(paid + _interestDue(1), atOnce);
        assertGe(paid + _interestDue(1) + 2 * 101 * steps, atOnce);
    }

    /// @dev The books of the facet and those of the facility tell the same story.
    function testFuzz_principal_asInTheFacility(uint256 seed) public {
        uint256 repaid;
        _issueByBeacon(custody, 1, 300e18);
        for (uint256 i; i < 8; ++i) {
            skip(10 days);
            uint256 amount = bound(uint256(keccak256(abi.encode(seed, i))), 1, 300e18 - repaid);
            _principalByBeacon(1, amount);
            repaid += amount;

            (, uint256 outstanding,,) = _position(1);
            assertEq(outstanding, 300e18 - repaid);
            assertEq(outstanding, facility.principal(1));
            assertEq(outstanding, _outstanding(0));
            if (repaid == 300e18) break;
        }
        assertEq(facility.collectable(1), repaid);
    }
}

/// @notice Where the facet keeps what it knows: at a place of its own in the Controller's storage
///         (ERC-7201).
contract NfatHaloFacetStorageTests is NfatHaloFacetTestBase {
    function test_storage() public {
        _issueByBeacon(custody, 7, 50e18);
        skip(365 days);
        _interestByBeacon(7, 1e18);

        bytes32 slot =
            keccak256(abi.encode(uint256(keccak256("sky.pau.storage.NFATHaloFacet.v1")) - 1)) & ~bytes32(uint256(0xff));
        assertEq(slot, 0x9374587c30f7383b766c0ada49451c0a4d8cea55cebbd6eec5b0112712b60800);

        assertEq(_word(_of(slot, 0)), RATE);

        uint256 state = _of(slot, 1);
        assertEq(_word(state), RATE);
        assertEq(_word(state + 1), START + 365 days);

        uint256 position = uint256(keccak256(abi.encode(7, _of(slot, 2))));
        assertEq(_word(position), 1);
        assertEq(_word(position + 1), 50e18);
        assertEq(_word(position + 2), 5e18);
        assertEq(_word(position + 3), RATE);
    }

    /// @dev Where the mapping `offset` slots behind `slot` keeps the facility.
    function _of(bytes32 slot, uint256 offset) internal view returns (uint256) {
        return uint256(keccak256(abi.encode(address(facility), bytes32(uint256(slot) + offset))));
    }

    function _word(uint256 slot) internal view returns (uint256) {
        return uint256(vm.load(address(haloController), bytes32(slot)));
    }
}
