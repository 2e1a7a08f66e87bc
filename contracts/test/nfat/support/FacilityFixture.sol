// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";

import {DevToken} from "../../../src/devnet/DevToken.sol";
import {NfatFacility} from "../../../src/nfat/NfatFacility.sol";
import {ShortAmount} from "../../../src/nfat/ShortAmount.sol";
import {INfatFacility} from "../../../src/nfat/interfaces/INfatFacility.sol";
import {Templates} from "../../support/Templates.sol";
import {Test} from "../../support/Test.sol";
import {Desk, Members} from "./Doubles.sol";

/// @notice A facility as the module would deploy it, with two Units, and with plain accounts in
///         every part.
abstract contract FacilityFixture is Test {
    /// @dev 2020-09-13, so that nothing depends on a clock that begins at 1.
    uint256 internal constant START = 1_600_000_000;

    uint128 internal constant CAPACITY = 1_000e18;
    uint128 internal constant MIN_SIZE = 10e18;
    uint120 internal constant MAX_SIZE = 600e18;

    /// @dev Sizes of the second Unit, whose capacity is the largest.
    uint256 internal constant STEP = 1e6;
    uint256 internal constant LARGEST = (2 ** 35 - 1) * 1e18;

    uint256 internal constant MIN_TERM = 180 days;
    uint256 internal constant MAX_TERM = 720 days;
    uint256 internal constant MIN_YIELD = 0;
    uint256 internal constant MAX_YIELD = 1_500;

    address internal ward = makeAddr("ward");
    address internal bud = makeAddr("bud");
    address internal cop = makeAddr("cop");
    address internal recipient = makeAddr("recipient");
    address internal alice = makeAddr("alice");
    address internal bob = makeAddr("bob");
    address internal carol = makeAddr("carol");
    address internal stranger = makeAddr("stranger");

    /// @dev The Controller, as far as a facility knows it: the desk, or one of a PAU.
    address internal teller;
    Desk internal desk;

    Templates internal templates;
    NfatFacility internal facilityCode;
    NfatFacility internal facility;
    DevToken internal gem;

    function setUp() public virtual {
        vm.warp(START);
        desk = new Desk();
        teller = address(desk);
        facilityCode = _newCode();
        _deployFacility(address(new DevToken("USDS Stablecoin", "USDS", 18)));
    }

    /// @dev The implementation. Tests that look inside have one of their own.
    function _newCode() internal virtual returns (NfatFacility) {
        return new NfatFacility();
    }

    /// @dev This contract becomes the registrar.
    function _deployFacility(address gem_) internal {
        gem = DevToken(gem_);
        templates = new Templates();
        templates.add("capacity", 100e18, 10_000e18);
        templates.add("minSize", 1e18, 1_000e18);
        templates.add("maxSize", 1e18, 1_000e18);
        templates.add("minTerm", 30 days, 1_000 days);
        templates.add("maxTerm", 30 days, 1_000 days);
        templates.add("minYield", 0, 2_000);
        templates.add("maxYield", 0, 2_000);
        facility = _clone();
        facility.initialize(_setup());
        _add(CAPACITY, MIN_SIZE, MAX_SIZE);
        _add(LARGEST, STEP, LARGEST);

        vm.label(gem_, "gem");
        vm.label(address(facility), "facility");
    }

    function _clone() internal returns (NfatFacility) {
        return
            NfatFacility(
                Clones.cloneWithImmutableArgs(address(facilityCode), abi.encode(templates, bytes32("template")))
            );
    }

    function _add(uint256 capacity, uint256 minSize, uint256 maxSize) internal returns (uint256 index) {
        return facility.addUnit(_offering(capacity, minSize, maxSize));
    }

    function _offering(uint256 capacity, uint256 minSize, uint256 maxSize)
        internal
        pure
        returns (INfatFacility.Offering memory)
    {
        return INfatFacility.Offering({
            capacity: capacity,
            minSize: minSize,
            maxSize: maxSize,
            minTerm: MIN_TERM,
            maxTerm: MAX_TERM,
            minYield: MIN_YIELD,
            maxYield: MAX_YIELD
        });
    }

    /// @dev The next amount down that a Unit can have.
    function _short(uint256 amount) internal pure returns (uint256) {
        (uint40 short,) = ShortAmount.pack(amount);
        return ShortAmount.unpack(short);
    }

    function _setup() internal view returns (INfatFacility.Setup memory setup) {
        return INfatFacility.Setup({
            name: "Senior Secured",
            symbol: "SSN",
            baseURI: "https://nfat.example/",
            gem: address(gem),
            recipient: recipient,
            identityNetwork: address(0),
            wards: _list(ward),
            buds: _list(bud),
            cops: _list(cop),
            controller: teller
        });
    }

    function _list(address account) internal pure returns (address[] memory accounts) {
        accounts = new address[](1);
        accounts[0] = account;
    }

    function _id(uint256 unit, uint256 serial) internal pure returns (uint256 tokenId) {
        return unit << 128 | serial;
    }

    /**********************************************************************************************/
    /*** What everybody does                                                                    ***/
    /**********************************************************************************************/

    function _fund(address account, uint256 amount) internal {
        gem.mint(account, amount);
        vm.prank(account);
        gem.approve(address(facility), amount);
    }

    function _subscribe(address account, uint256 amount) internal {
        _fund(account, amount);
        vm.prank(account);
        facility.subscribe(amount, "");
    }

    /// @dev What marks a deposit for a Unit.
    function _markFor(uint256 index) internal pure returns (bytes memory data) {
        return abi.encodeCall(INfatFacility.unit, (index));
    }

    function _subscribeFor(address account, uint256 amount, uint256 index) internal {
        _fund(account, amount);
        _say(account, amount, _markFor(index));
    }

    /// @dev From what the depositor has and approved.
    function _say(address account, uint256 amount, bytes memory data) internal {
        vm.prank(account);
        facility.subscribe(amount, data);
    }

    function _withdraw(address account, uint256 amount) internal {
        vm.prank(account);
        facility.withdraw(amount);
    }

    function _issue(address to, uint256 tokenId, uint256 amount) internal {
        vm.prank(bud);
        facility.issue(to, tokenId, amount);
    }

    /// @dev Subscribes and issues.
    function _lend(address account, uint256 tokenId, uint256 amount) internal {
        _subscribe(account, amount);
        _issue(account, tokenId, amount);
    }

    function _repay(address payer, uint256 tokenId, uint256 amount) internal {
        _fund(payer, amount);
        _payIn(payer, tokenId, amount);
    }

    /// @dev From what the payer has and approved.
    function _payIn(address payer, uint256 tokenId, uint256 amount) internal {
        vm.prank(payer);
        facility.repay(tokenId, amount);
    }

    /// @dev As a facet does that books before it pays.
    function _repayPrincipal(uint256 tokenId, uint256 amount) internal {
        _fund(bud, amount);
        _payInPrincipal(tokenId, amount);
    }

    /// @dev From what the operator has and approved.
    function _payInPrincipal(uint256 tokenId, uint256 amount) internal {
        _book(tokenId, amount);
        _payIn(bud, tokenId, amount);
    }

    /// @dev From now on the desk says that so much more of a token is repaid.
    function _book(uint256 tokenId, uint256 repaid) internal {
        desk.book(tokenId, facility.principal(tokenId) - repaid);
    }

    function _collect(address owner, uint256 tokenId, uint256 amount) internal {
        vm.prank(owner);
        facility.collect(tokenId, amount);
    }

    function _stop() internal {
        vm.prank(cop);
        facility.stop();
    }

    function _stopUnit(uint256 index) internal {
        vm.prank(cop);
        facility.stopUnit(index);
    }

    function _startUnit(uint256 index) internal {
        vm.prank(ward);
        facility.startUnit(index);
    }

    function _retireUnit(uint256 index) internal {
        vm.prank(ward);
        facility.retireUnit(index);
    }

    /// @dev Lets members in only; nobody is one at first.
    function _restrict() internal returns (Members members) {
        members = new Members();
        vm.prank(ward);
        facility.file("identityNetwork", address(members));
    }

    function _outstanding(uint256 index) internal view returns (uint256 outstanding) {
        (,,, outstanding,) = facility.unit(index);
    }

    function _isStopped(uint256 index) internal view returns (bool isStopped) {
        (,,,, isStopped) = facility.unit(index);
    }

    function _assertMark(address depositor, uint256 index) internal view {
        (bool marked, uint256 unit) = facility.markOf(depositor);
        assertTrue(marked, "no mark");
        assertEq(unit, index, "mark for another Unit");
    }

    function _assertNoMark(address depositor) internal view {
        (bool marked, uint256 unit) = facility.markOf(depositor);
        assertFalse(marked, "a mark");
        assertEq(unit, 0, "the index of a mark is left");
    }
}
