// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {IERC721} from "@openzeppelin/contracts/token/ERC721/IERC721.sol";

import {INfatFacility} from "../../src/nfat/interfaces/INfatFacility.sol";
import {Test} from "../support/Test.sol";
import {FacilityHandler, OpenFacility} from "./support/FacilityHandler.sol";

/// @notice What always holds of a facility, over any order of acts by anybody.
/// forge-config: default.invariant.runs = 40
/// forge-config: default.invariant.depth = 256
contract NfatFacilityInvariants is Test {
    FacilityHandler internal handler;

    function setUp() public {
        handler = new FacilityHandler();

        bytes4[] memory selectors = new bytes4[](23);
        selectors[0] = FacilityHandler.subscribe.selector;
        selectors[1] = FacilityHandler.subscribe.selector;
        selectors[2] = FacilityHandler.subscribe.selector;
        selectors[3] = FacilityHandler.withdraw.selector;
        selectors[4] = FacilityHandler.issue.selector;
        selectors[5] = FacilityHandler.issue.selector;
        selectors[6] = FacilityHandler.issue.selector;
        selectors[7] = FacilityHandler.repayPrincipal.selector;
        selectors[8] = FacilityHandler.repay.selector;
        selectors[9] = FacilityHandler.collect.selector;
        selectors[10] = FacilityHandler.pass.selector;
        selectors[11] = FacilityHandler.donate.selector;
        selectors[12] = FacilityHandler.stopOrStart.selector;
        selectors[13] = FacilityHandler.stopOrStartUnit.selector;
        selectors[14] = FacilityHandler.restrict.selector;
        selectors[15] = FacilityHandler.addUnit.selector;
        selectors[16] = FacilityHandler.rescueDeposit.selector;
        selectors[17] = FacilityHandler.rescue.selector;
        selectors[18] = FacilityHandler.rescueCollectable.selector;
        selectors[19] = FacilityHandler.retireUnit.selector;
        selectors[20] = FacilityHandler.setOffering.selector;
        selectors[21] = FacilityHandler.payInterest.selector;
        selectors[22] = FacilityHandler.settle.selector;

        targetContract(address(handler));
        targetSelector(FuzzSelector({addr: address(handler), selectors: selectors}));
    }

    /// @dev At the end of any history everybody can take what is theirs, and then what is left is
    ///      what was sent for nothing.
    function afterInvariant() public {
        handler.leaveAll();

        FacilityHandler.Books memory books = handler.books();
        assertEq(handler.balanceOf(address(handler.target())), books.donated - books.rescued);
        for (uint256 i; i < handler.userCount(); ++i) {
            assertEq(handler.target().deposits(handler.userAt(i)), 0);
        }
    }

    /// @dev One function, so that one long campaign serves them all.
    function invariant_facility() public view {
        assertEq(handler.brokenCount(), 0, _text(handler.brokenLast()));

        _gemIsConserved();
        _depositsAreTheirs();
        _unitsCountTheirNfats();
        _stopsStand();
    }

    /// @dev What is here is what is owed and what was sent for nothing; what was issued is with the
    ///      recipient.
    function _gemIsConserved() internal view {
        FacilityHandler.Books memory books = handler.books();
        INfatFacility facility = handler.target();

        uint256 owed;
        for (uint256 i; i < handler.userCount(); ++i) {
            owed += facility.deposits(handler.userAt(i));
        }
        uint256[] memory ids = handler.ids();
        for (uint256 i; i < ids.length; ++i) {
            owed += facility.collectable(ids[i]);
        }

        assertEq(OpenFacility(address(facility)).owed(), owed, "the facility's own sum");
        assertEq(owed, books.deposited - books.withdrawn - books.issued + books.repaid - books.collected, "owed");
        assertEq(handler.balanceOf(address(facility)), owed + books.donated - books.rescued, "balance");
        assertEq(handler.balanceOf(handler.recipientOf()), books.issued, "issued");
    }

    function _depositsAreTheirs() internal view {
        for (uint256 i; i < handler.userCount(); ++i) {
            address user = handler.userAt(i);
            assertEq(handler.target().deposits(user), handler.depositOf(user), "deposit");

            FacilityHandler.Marked memory mark = handler.markOf(user);
            (bool marked, uint256 unit) = handler.target().markOf(user);
            assertEq(marked, mark.yes, "marked");
            assertEq(unit, mark.unit, "mark");
            assertTrue(!marked || handler.depositOf(user) != 0, "a mark of nothing");
        }
    }

    /// @dev A few hundred rounds of the same parties reach what the campaign is about.
    function test_partiesReachEverything() public {
        for (uint256 i; i < 400; ++i) {
            uint256 r = uint256(keccak256(abi.encode(i)));
            handler.subscribe(r >> 8, r >> 16, r >> 24);
            handler.issue(r >> 32, r >> 40, r >> 48, r >> 56);
            handler.withdraw(r >> 64, r >> 72);
            handler.repayPrincipal(r >> 80, r >> 88, r >> 95 & 1 == 0);
            handler.payInterest(r >> 194, r >> 202);
            if (r >> 210 & 1 == 0) handler.settle(r >> 211);
            handler.stopOrStart(r >> 96);
            handler.stopOrStartUnit(r >> 104);
            if (r >> 112 & 31 == 0) handler.retireUnit(r >> 117);
            handler.addUnit(r >> 120, r >> 128, r >> 136);
            handler.rescueDeposit(r >> 144, r >> 152);
            if (r >> 160 & 3 == 0) handler.setOffering(r >> 162, r >> 170, r >> 178, r >> 186);
            invariant_facility();
        }

        bytes32[9] memory acts = [
            bytes32("subscribe"),
            "mark",
            "issue",
            "issue against a mark",
            "withdraw",
            "stopUnit",
            "startUnit",
            "addUnit",
            "setOffering"
        ];
        for (uint256 i; i < acts.length; ++i) {
            assertGe(handler.done(acts[i]), 3, string.concat("never: ", _text(acts[i])));
        }
        assertGe(handler.done("retireUnit"), 1);
    }

    /// @dev A Unit's outstanding principal is that of its NFATs, and within the capacity under
    ///      which it last issued one. An NFAT is within the sizes of its Unit when it was issued,
    ///      keeps its owner unless passed on, and is never burned.
    function _unitsCountTheirNfats() internal view {
        INfatFacility facility = handler.target();
        uint256[] memory sums = new uint256[](facility.unitCount());

        uint256[] memory ids = handler.ids();
        for (uint256 i; i < ids.length; ++i) {
            FacilityHandler.Nfat memory nfat = handler.nfatOf(ids[i]);
            uint256 principal = facility.principal(ids[i]);
            assertEq(principal, nfat.principal, "principal");
            assertLe(principal, nfat.size, "principal grew");
            assertEq(facility.collectable(ids[i]), nfat.collectable, "collectable");
            assertEq(IERC721(address(facility)).ownerOf(ids[i]), nfat.owner, "owner");

            uint256 unit = ids[i] >> 128;
            sums[unit] += principal;
            assertGe(nfat.size, nfat.minSize, "too small");
            assertLe(nfat.size, nfat.maxSize, "too big");
        }

        for (uint256 unit; unit < sums.length; ++unit) {
            (,,, uint256 outstanding,) = facility.unit(unit);
            assertEq(outstanding, sums[unit], "outstanding");
            assertLe(outstanding, handler.capacityAtIssue(unit), "capacity");
        }
    }

    /// @dev What a freezer stopped is stopped until a ward starts it, and counts until a ward has
    ///      decided.
    function _stopsStand() internal view {
        INfatFacility facility = handler.target();
        for (uint256 unit; unit < facility.unitCount(); ++unit) {
            (,,,, bool isStopped) = facility.unit(unit);
            assertEq(isStopped, handler.stateOf(unit) != FacilityHandler.State.RUNNING, "stopped");
            assertEq(facility.isRetired(unit), handler.stateOf(unit) == FacilityHandler.State.RETIRED, "retired");
        }
        assertEq(facility.heldUnits(), handler.heldCount(), "held");
    }

    function _text(bytes32 name) internal pure returns (string memory) {
        return string(abi.encodePacked(name));
    }
}
