// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {INfatFacility} from "../../src/nfat/interfaces/INfatFacility.sol";
import {NfatHaloFacet} from "../../src/pau/facets/NfatHaloFacet.sol";
import {INfatHaloController, INfatHaloFacet} from "../../src/pau/facets/interfaces/INfatHaloFacet.sol";
import {FacilityFixture} from "./support/FacilityFixture.sol";
import {NfatPauFixture} from "./support/NfatPauFixture.sol";

/// @notice A Unit's capacity, and what the Controller says of its deals. A facet pays the facility
///         with `repay`, whether it repays principal or interest.
contract NfatCapacityTests is FacilityFixture {
    function setUp() public override {
        super.setUp();
        _lend(alice, 1, 50e18);
        _lend(alice, 2, 40e18);
        _lend(alice, _id(1, 1), 30e18);
    }

    function _assertOutstanding(uint256 first, uint256 second) internal view {
        assertEq(_outstanding(0), first, "outstanding of the first Unit");
        assertEq(_outstanding(1), second, "outstanding of the second Unit");
    }

    function test_aFacetThatBooksFirstFreesAtOnce() public {
        _fund(bud, 20e18);
        _book(1, 20e18);

        vm.expectEmit(address(facility));
        emit INfatFacility.Repay(bud, 1, 20e18);
        vm.expectEmit(address(facility));
        emit INfatFacility.RepayPrincipal(1, 20e18);
        _payIn(bud, 1, 20e18);

        assertEq(facility.collectable(1), 20e18);
        assertEq(facility.principal(1), 30e18);
        assertEq(facility.principal(2), 40e18);
        _assertOutstanding(70e18, 30e18);
    }

    /// @dev It is freed for whoever looks once it is booked, and written down at the next issue.
    function test_aFacetThatBooksAfterwardsFreesWhenItBooks() public {
        _repay(bud, 1, 20e18);
        _assertOutstanding(90e18, 30e18);

        _book(1, 20e18);

        assertEq(facility.principal(1), 30e18);
        _assertOutstanding(70e18, 30e18);
        _subscribe(alice, MIN_SIZE);
        vm.expectEmit(address(facility));
        emit INfatFacility.RepayPrincipal(1, 20e18);
        _issue(alice, 3, MIN_SIZE);
        _assertOutstanding(70e18 + MIN_SIZE, 30e18);
    }

    function test_andOneAfterAnotherIsWrittenDownByTheNextPayment() public {
        _repay(bud, 1, 20e18);
        _book(1, 20e18);
        _fund(bud, 30e18);

        vm.expectEmit(address(facility));
        emit INfatFacility.RepayPrincipal(1, 20e18);
        _payIn(bud, _id(1, 1), 30e18);
        _book(_id(1, 1), 30e18);
        _assertOutstanding(70e18, 0);

        _repay(bud, 2, 40e18);
        _book(2, 40e18);
        _assertOutstanding(30e18, 0);
    }

    function test_oneDealIsRepaidInPartsInEitherOrder(bool[4] calldata before) public {
        for (uint256 i; i < before.length; ++i) {
            _fund(bud, 10e18);
            if (before[i]) _book(1, 10e18);
            _payIn(bud, 1, 10e18);
            if (!before[i]) _book(1, 10e18);

            assertEq(facility.principal(1), 50e18 - (i + 1) * 10e18);
            _assertOutstanding(90e18 - (i + 1) * 10e18, 30e18);
        }
    }

    /// @dev Interest changes nothing of what the Controller says is outstanding.
    function test_interestFreesNothing() public {
        _repay(bud, 1, 20e18);
        _repay(bud, 2, 20e18);

        _assertOutstanding(90e18, 30e18);
        assertEq(facility.principal(1), 50e18);
    }

    /// @dev The Controller pays through an operator. It is not even asked about anybody else.
    function test_whatAStrangerPaysInFreesNothing() public {
        vm.expectCall(teller, abi.encodeWithSelector(INfatHaloController.nfatHalo_getPosition.selector), 0);
        _repay(stranger, 1, 50e18);

        _assertOutstanding(90e18, 30e18);
    }

    /// @dev Between a facet's payment and its books somebody else pays: the facet's is not lost.
    function test_aStrangerInBetweenChangesNothing() public {
        _repay(bud, 1, 20e18);
        _repay(stranger, 2, 1);
        _book(1, 20e18);

        _assertOutstanding(70e18, 30e18);
    }

    /**********************************************************************************************/
    /*** What the Controller may say                                                            ***/
    /**********************************************************************************************/

    function test_aDealThatTheControllerDoesNotKnowKeepsItsCapacity() public {
        desk.forget(1);
        _repay(bud, 1, 50e18);

        assertEq(facility.principal(1), 50e18);
        _assertOutstanding(90e18, 30e18);
    }

    function test_moreThanWasIssuedIsNotBelieved() public {
        desk.book(1, 50e18 + 1);
        _repay(bud, 1, 1);

        assertEq(facility.principal(1), 50e18);
        _assertOutstanding(90e18, 30e18);
    }

    /// @dev What counts no more does not count again.
    function test_whatWasFreedStaysFree() public {
        _repayPrincipal(1, 20e18);
        desk.book(1, 50e18);
        _repay(bud, 1, 1);

        assertEq(facility.principal(1), 30e18);
        _assertOutstanding(70e18, 30e18);
    }

    function test_aTokenThatWasNeverIssuedFreesNothing() public {
        desk.book(7, 0);
        facility.settle(7);
        facility.settle(0);

        assertEq(facility.principal(7), 0);
        _assertOutstanding(90e18, 30e18);
    }

    /// @dev A Controller without a facet for deals, or with another one, holds nobody up.
    function test_aControllerThatCannotAnswerStopsNeitherPaymentsNorIssues() public {
        _subscribe(alice, 3 * MIN_SIZE);
        bytes4 question = INfatHaloController.nfatHalo_getPosition.selector;

        vm.mockCallRevert(teller, abi.encodeWithSelector(question), "no such selector");
        _repay(bud, 1, 10e18);
        _issue(alice, 3, MIN_SIZE);
        vm.mockCall(teller, abi.encodeWithSelector(question), abi.encode(true));
        _repay(bud, 1, 10e18);
        _issue(alice, 4, MIN_SIZE);
        vm.mockCall(teller, abi.encodeWithSelector(question), "");
        _repay(bud, 1, 10e18);
        _issue(alice, 5, MIN_SIZE);

        _assertOutstanding(90e18 + 3 * MIN_SIZE, 30e18);
    }

    function test_sixtyFourBytesAreAnAnswer_boundary() public {
        bytes4 question = INfatHaloController.nfatHalo_getPosition.selector;
        bytes memory answer = abi.encode(true, 30e18);

        vm.mockCall(teller, abi.encodeWithSelector(question), _firstBytes(answer, 63));
        assertEq(facility.principal(1), 50e18);
        vm.mockCall(teller, abi.encodeWithSelector(question), answer);
        assertEq(facility.principal(1), 30e18);
    }

    function _firstBytes(bytes memory from, uint256 length) internal pure returns (bytes memory some) {
        some = new bytes(length);
        for (uint256 i; i < length; ++i) {
            some[i] = from[i];
        }
    }

    /**********************************************************************************************/
    /*** Settle                                                                                 ***/
    /**********************************************************************************************/

    /// @dev Two deals were repaid while the Controller did not answer. Anybody brings it to light.
    function test_settle() public {
        bytes4 question = INfatHaloController.nfatHalo_getPosition.selector;
        vm.mockCallRevert(teller, abi.encodeWithSelector(question), "no such selector");
        _repay(bud, 1, 20e18);
        _repay(bud, 2, 40e18);
        vm.clearMockedCalls();
        _book(1, 20e18);
        _book(2, 40e18);
        _assertOutstanding(50e18, 30e18);

        vm.expectEmit(address(facility));
        emit INfatFacility.RepayPrincipal(1, 20e18);
        vm.prank(stranger);
        facility.settle(1);

        _assertOutstanding(30e18, 30e18);
        vm.recordLogs();
        facility.settle(1);
        assertEq(vm.getRecordedLogs().length, 0);
    }

    function test_settle_whileStopped() public {
        _repay(bud, 1, 20e18);
        _stop();
        _book(1, 20e18);

        facility.settle(1);

        _assertOutstanding(70e18, 30e18);
    }
}

/// @notice Issues and repays in the order of the published facet: it calls `issue` and `repay` of
///         the facility, measures what the proxy has gained or lost, and books that afterwards. It
///         has our facet's views, on the same storage.
contract LateFacet is NfatHaloFacet {
    function issueLate(address facility, address to, uint256 tokenId, uint256 amount)
        external
        nonReentrant
        onlyRole(ALLOCATOR_ROLE)
    {
        address gem = INfatFacility(facility).gem();
        uint256 before = _proxyBalance(gem);
        _proxyCall(facility, abi.encodeCall(INfatFacility.issue, (to, tokenId, amount)));

        Position storage position = _layout().positions[facility][tokenId];
        position.issued = true;
        position.outstandingPrincipal = _proxyBalance(gem) - before;
    }

    function repayLate(address facility, uint256 tokenId, uint256 amount)
        external
        nonReentrant
        onlyRole(ALLOCATOR_ROLE)
    {
        Position storage position = _layout().positions[facility][tokenId];
        require(amount <= position.outstandingPrincipal, "NFATHaloFacet/principal-exceeded");

        address gem = INfatFacility(facility).gem();
        uint256 before = _proxyBalance(gem);
        _proxyCallWithAllowance(gem, amount, facility, abi.encodeCall(INfatFacility.repay, (tokenId, amount)));
        position.outstandingPrincipal -= before - _proxyBalance(gem);
    }

    function _layout() private pure returns (Layout storage $) {
        assembly ("memory-safe") {
            $.slot := SLOT
        }
    }
}

/// @notice A whole PAU, its facility full of deals, and either facet.
contract NfatCapacityOfFacetsTests is NfatPauFixture {
    /// @dev Ten deals of a hundred fill the first Unit.
    uint256 internal constant DEALS = 10;
    uint256 internal constant SIZE = 100e18;

    function setUp() public override {
        super.setUp();
        _limitAll(halo, prime, 3_000e18);
        gem.mint(custody, 3_000e18);
        _subscribeByPrime(prime, 3_000e18);
    }

    function _useLateFacet() internal {
        _setHaloFacet(address(new LateFacet()), LateFacet.issueLate.selector, LateFacet.repayLate.selector);
        _takeOver();
    }

    function _useOurFacet() internal {
        _setHaloFacet(
            address(new NfatHaloFacet()), INfatHaloFacet.issue.selector, INfatHaloFacet.repayPrincipal.selector
        );
        _takeOver();
    }

    function _takeOver() private {
        bytes32[] memory ids = new bytes32[](1);
        ids[0] = HALO_FACET;
        vm.prank(admin);
        halo.controller.updateIntegrations(ids);
    }

    function _issueTen() internal {
        for (uint256 id = 1; id <= DEALS; ++id) {
            _issueByBeacon(custody, id, SIZE);
        }
        vm.expectRevert("NFATFacility/capacity-exceeded");
        _issueByBeacon(custody, DEALS + 1, MIN_SIZE);
    }

    /// @dev All of it may be lent again, and no more.
    function _assertTenMore() internal {
        assertEq(_outstanding(0), 0);
        for (uint256 id = DEALS + 1; id <= 2 * DEALS; ++id) {
            _issueByBeacon(custody, id, SIZE);
        }
        assertEq(_outstanding(0), CAPACITY);
        vm.expectRevert("NFATFacility/capacity-exceeded");
        _issueByBeacon(custody, 2 * DEALS + 1, MIN_SIZE);
    }

    function test_tenDealsAndTenRepaymentsByAFacetThatCallsRepayAlone() public {
        _useLateFacet();
        _issueTen();
        for (uint256 id = 1; id <= DEALS; ++id) {
            _principalByBeacon(id, SIZE);
            assertEq(_outstanding(0), (DEALS - id) * SIZE);
        }

        _assertTenMore();
    }

    function test_tenDealsAndTenRepaymentsByOurFacet() public {
        _issueTen();
        for (uint256 id = 1; id <= DEALS; ++id) {
            _principalByBeacon(id, SIZE);
            assertEq(_outstanding(0), (DEALS - id) * SIZE);
        }

        _assertTenMore();
    }

    /// @dev Issued by one facet, repaid half by the other, and the rest by the first again.
    function test_facetsThatTakeTurns() public {
        _issueTen();
        _useLateFacet();
        for (uint256 id = 1; id <= DEALS; ++id) {
            _principalByBeacon(id, SIZE / 2);
        }
        assertEq(_outstanding(0), CAPACITY / 2);
        _useOurFacet();
        for (uint256 id = 1; id <= DEALS; ++id) {
            _principalByBeacon(id, SIZE / 2);
        }

        _assertTenMore();
    }
}
