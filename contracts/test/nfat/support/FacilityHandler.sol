// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {NfatFacility} from "../../../src/nfat/NfatFacility.sol";
import {INfatFacility} from "../../../src/nfat/interfaces/INfatFacility.sol";
import {Members} from "./Doubles.sol";
import {FacilityFixture} from "./FacilityFixture.sol";

/// @notice The facility, with its own sum of what it owes to be looked at.
contract OpenFacility is NfatFacility {
    function owed() external view returns (uint256) {
        return _owed;
    }
}

/// @notice A facility with everybody who can act on it: depositors, the operator, payers, owners
///         who pass their NFATs on, wards and freezers, and somebody who sends tokens for nothing.
///         It keeps its own books, from what it asked for and what was let through, and counts
///         every act that should have been refused, or should not have been.
contract FacilityHandler is FacilityFixture {
    uint256 internal constant USERS = 4;

    uint256 internal constant MAX_UNITS = 5;

    /// @param deposited   Brought by depositors.
    /// @param withdrawn   Taken back by them, or rescued from their deposits.
    /// @param issued      Gone to the recipient.
    /// @param repaid      Paid into NFATs.
    /// @param collected   Taken out of them by owners, or rescued.
    /// @param donated     Sent for nothing.
    /// @param rescued     Taken from that.
    struct Books {
        uint256 deposited;
        uint256 withdrawn;
        uint256 issued;
        uint256 repaid;
        uint256 collected;
        uint256 donated;
        uint256 rescued;
    }

    /// @notice Which Unit a deposit is for, after what its depositor said while something waited.
    struct Marked {
        bool yes;
        uint256 unit;
    }

    /// @notice What the handler knows of a Unit.
    enum State {
        RUNNING,
        HELD,
        RETIRED
    }

    /// @notice What the handler knows of an NFAT.
    struct Nfat {
        uint256 size;
        uint256 minSize;
        uint256 maxSize;
        uint256 principal;
        uint256 collectable;
        address owner;
    }

    Members internal members;

    Books internal _books;
    mapping(address account => uint256 amount) internal _deposits;
    mapping(uint256 tokenId => Nfat nfat) internal _nfats;
    mapping(address account => Marked mark) internal _marks;
    mapping(uint256 unit => State state) internal _states;

    /// @notice Capacity of a Unit when it last issued an NFAT.
    mapping(uint256 unit => uint256 capacity) public capacityAtIssue;
    uint256[] internal _ids;
    uint256 internal _serial;

    mapping(bytes32 act => uint256 times) public done;
    uint256 public brokenCount;
    bytes32 public brokenLast;

    constructor() {
        super.setUp();
        members = new Members();
        for (uint256 i; i < USERS; ++i) {
            members.set(userAt(i), true);
        }
    }

    function setUp() public override {}

    function _newCode() internal override returns (NfatFacility) {
        return new OpenFacility();
    }

    /**********************************************************************************************/
    /*** Depositors                                                                             ***/
    /**********************************************************************************************/

    /// @dev Every second time with the mark of a Unit, now and then of one that is not there.
    function subscribe(uint256 user, uint256 amount, uint256 words) external {
        address account = userAt(user);
        amount = words % 16 == 1 ? 0 : bound(amount, 0, 1_000e18);
        bool marks = words % 2 == 1;
        uint256 unit = words / 16 % 4 == 0 ? words / 64 % (facility.unitCount() + 1) : _marks[account].unit;
        bool right = !facility.stopped() && (!marks || _mayMark(account, amount, unit));
        _fund(account, amount);

        vm.prank(account);
        try facility.subscribe(amount, marks ? _markFor(unit) : abi.encode(words)) {
            _check(right, "subscribe against stop or mark");
            ++done["subscribe"];
            if (marks) {
                ++done["mark"];
                _marks[account] = Marked({yes: true, unit: unit});
            }
            _deposits[account] += amount;
            _books.deposited += amount;
        } catch {
            _check(!right, "subscribe refused");
        }
    }

    function _mayMark(address account, uint256 amount, uint256 unit) internal view returns (bool) {
        Marked memory mark = _marks[account];

        return amount + _deposits[account] != 0 && unit < facility.unitCount() && _states[unit] == State.RUNNING
            && (!mark.yes || mark.unit == unit);
    }

    function _take(address account, uint256 amount) internal {
        _deposits[account] -= amount;
        if (_deposits[account] == 0) delete _marks[account];
    }

    function withdraw(uint256 user, uint256 amount) external {
        address account = userAt(user);
        amount = bound(amount, 0, _deposits[account] + 1);
        bool right = amount != 0 && amount <= _deposits[account];

        vm.prank(account);
        try facility.withdraw(amount) {
            _check(right, "withdraw of too much");
            ++done["withdraw"];
            _take(account, amount);
            _books.withdrawn += amount;
        } catch {
            _check(!right, "withdraw refused");
        }
    }

    /**********************************************************************************************/
    /*** Operator                                                                               ***/
    /**********************************************************************************************/

    /// @dev Sizes on both sides of each bound, and now and then an id that exists or a Unit that
    ///      does not.
    function issue(uint256 user, uint256 unitIndex, uint256 size, uint256 oddity) external {
        address account = userAt(user);
        unitIndex = unitIndex % (facility.unitCount() + 1);
        uint256 tokenId = _id(unitIndex, ++_serial);
        if (oddity % 8 == 0 && _ids.length != 0) tokenId = _ids[oddity / 8 % _ids.length];
        unitIndex = tokenId >> 128;

        uint256 deposit = _deposits[account];
        (bool right, uint256 amount) = _aboutToIssue(unitIndex, size, deposit);
        Marked memory mark = _marks[account];
        bool otherwise = mark.yes && mark.unit != unitIndex;
        if (right && otherwise) ++done["issue against a mark"];
        right = right && !otherwise && _nfats[tokenId].size == 0 && _mayHold(account);

        vm.prank(bud);
        try facility.issue(account, tokenId, amount) {
            _check(!otherwise, "issue against a mark");
            _check(right, "issue outside its Unit");
            ++done["issue"];
            _take(account, amount);
            _books.issued += amount;
            _ids.push(tokenId);
            INfatFacility.Offering memory offering = facility.offering(unitIndex);
            capacityAtIssue[unitIndex] = offering.capacity;
            _nfats[tokenId] = Nfat({
                size: amount,
                minSize: offering.minSize,
                maxSize: offering.maxSize,
                principal: amount,
                collectable: 0,
                owner: account
            });
        } catch {
            _check(!right, "issue refused");
        }
    }

    function _aboutToIssue(uint256 unitIndex, uint256 size, uint256 deposit)
        internal
        view
        returns (bool right, uint256 amount)
    {
        if (unitIndex >= facility.unitCount()) return (false, size % 1_000e18);

        (uint256 capacity, uint256 minSize, uint256 maxSize, uint256 outstanding,) = facility.unit(unitIndex);
        uint256 most = deposit < maxSize ? deposit : maxSize;
        amount = bound(size, minSize == 0 ? 0 : minSize - 1, most + 1 < minSize ? minSize : most + 1);
        right = !facility.stopped() && _states[unitIndex] == State.RUNNING && amount >= minSize && amount <= maxSize
            && outstanding + amount <= capacity && amount <= deposit;
    }

    /// @dev By a facet that books before it pays, or by one that books afterwards.
    function repayPrincipal(uint256 seed, uint256 amount, bool before) external {
        if (_ids.length == 0) return;
        uint256 tokenId = _ids[seed % _ids.length];
        Nfat storage nfat = _nfats[tokenId];
        amount = bound(amount, 0, nfat.principal);
        bool right = !facility.stopped() && amount != 0 && amount <= nfat.principal;
        _fund(bud, amount);
        if (right && before) desk.book(tokenId, nfat.principal - amount);

        vm.prank(bud);
        try facility.repay(tokenId, amount) {
            _check(right, "repayPrincipal of nothing");
            ++done["repayPrincipal"];
            if (!before) desk.book(tokenId, nfat.principal - amount);
            nfat.principal -= amount;
            nfat.collectable += amount;
            _books.repaid += amount;
        } catch {
            _check(!right, "repayPrincipal refused");
        }
    }

    /// @dev The Controller books nothing of it as principal.
    function payInterest(uint256 seed, uint256 amount) external {
        if (_ids.length == 0) return;
        _payInBy(bud, _ids[seed % _ids.length], bound(amount, 1, 100e18));
    }

    /**********************************************************************************************/
    /*** Anybody                                                                                ***/
    /**********************************************************************************************/

    /// @dev It changes nothing that anybody sees.
    function settle(uint256 seed) external {
        if (_ids.length == 0) return;
        facility.settle(_ids[seed % _ids.length]);
    }

    function repay(uint256 user, uint256 seed, uint256 amount) external {
        if (_ids.length == 0) return;
        _payInBy(userAt(user), _ids[seed % _ids.length], bound(amount, 1, 100e18));
    }

    function _payInBy(address payer, uint256 tokenId, uint256 amount) internal {
        _fund(payer, amount);
        bool stopped = facility.stopped();

        vm.prank(payer);
        try facility.repay(tokenId, amount) {
            _check(!stopped, "repay while stopped");
            ++done["repay"];
            _nfats[tokenId].collectable += amount;
            _books.repaid += amount;
        } catch {
            _check(stopped, "repay refused");
        }
    }

    function collect(uint256 user, uint256 seed, uint256 amount) external {
        if (_ids.length == 0) return;
        uint256 tokenId = _ids[seed % _ids.length];
        Nfat storage nfat = _nfats[tokenId];
        // Mostly its owner.
        address account = user % 4 == 0 ? userAt(user / 4) : nfat.owner;
        amount = bound(amount, 0, nfat.collectable + 1);
        bool right = !facility.stopped() && account == nfat.owner && _mayHold(account) && amount != 0
            && amount <= nfat.collectable;

        vm.prank(account);
        try facility.collect(tokenId, amount) {
            _check(right, "collect of another's or too much");
            ++done["collect"];
            nfat.collectable -= amount;
            _books.collected += amount;
        } catch {
            _check(!right, "collect refused");
        }
    }

    function pass(uint256 user, uint256 seed) external {
        if (_ids.length == 0) return;
        uint256 tokenId = _ids[seed % _ids.length];
        Nfat storage nfat = _nfats[tokenId];
        address to = userAt(user);
        bool right = _mayHold(to);

        vm.prank(nfat.owner);
        try facility.transferFrom(nfat.owner, to, tokenId) {
            _check(right, "transfer to no member");
            ++done["pass"];
            nfat.owner = to;
        } catch {
            _check(!right, "transfer refused");
        }
    }

    function donate(uint256 amount) external {
        amount = bound(amount, 1, 100e18);
        gem.mint(address(facility), amount);
        _books.donated += amount;
    }

    /**********************************************************************************************/
    /*** Wards, freezers and the registrar                                                      ***/
    /**********************************************************************************************/

    /// @dev Started more often than stopped, so that histories get somewhere.
    function stopOrStart(uint256 seed) external {
        if (seed % 4 == 0) {
            _stop();
        } else {
            vm.prank(ward);
            facility.start();
        }
    }

    /// @dev Stops are said twice, and starts too, and a retired Unit is not started.
    function stopOrStartUnit(uint256 seed) external {
        uint256 index = seed / 4 % facility.unitCount();
        if (seed % 4 == 0) {
            _stopUnit(index);
            if (_states[index] == State.RUNNING) _states[index] = State.HELD;
            ++done["stopUnit"];
            return;
        }

        bool right = _states[index] != State.RETIRED;
        vm.prank(ward);
        try facility.startUnit(index) {
            _check(right, "startUnit of a retired one");
            ++done["startUnit"];
            _states[index] = State.RUNNING;
        } catch {
            _check(!right, "startUnit refused");
        }
    }

    /// @dev The first Unit stays, so that histories get somewhere.
    function retireUnit(uint256 seed) external {
        uint256 index = 1 + seed % (facility.unitCount() - 1);
        bool right = _states[index] == State.HELD;

        vm.prank(ward);
        try facility.retireUnit(index) {
            _check(right, "retireUnit of one not held");
            ++done["retireUnit"];
            _states[index] = State.RETIRED;
        } catch {
            _check(!right, "retireUnit refused");
        }
    }

    /// @dev Restricts and opens the facility; somebody is no member at a time.
    function restrict(uint256 seed) external {
        for (uint256 i; i < USERS; ++i) {
            members.set(userAt(i), i != seed / 4 % (2 * USERS));
        }
        vm.prank(ward);
        facility.file("identityNetwork", seed % 2 == 0 ? address(members) : address(0));
    }

    function addUnit(uint256 capacity, uint256 minSize, uint256 maxSize) external {
        if (facility.unitCount() == MAX_UNITS) return;
        capacity = _short(bound(capacity, 1, 3_000e18));
        maxSize = _short(bound(maxSize, 1, capacity));
        minSize = _short(bound(minSize, 1, maxSize));
        bool right = !facility.stopped() && heldCount() == 0;

        try facility.addUnit(_offering(capacity, minSize, maxSize)) {
            _check(right, "addUnit against a stop");
            ++done["addUnit"];
        } catch {
            _check(!right, "addUnit refused");
        }
    }

    /// @dev Up and down, within the template's bounds and beyond; the second Unit is outside of
    ///      them from the beginning and comes in by this.
    function setOffering(uint256 seed, uint256 capacity, uint256 minSize, uint256 maxSize) external {
        uint256 index = seed % facility.unitCount();
        maxSize = _short(bound(maxSize, 1, 1_001e18));
        minSize = _short(bound(minSize, 1, maxSize));
        capacity = _short(bound(capacity, maxSize, 10_001e18));
        INfatFacility.Offering memory offering = _offering(capacity, minSize, maxSize);
        offering.maxYield = seed / 256 % 2_002;
        bool right = minSize >= 1e18 && maxSize <= 1_000e18 && capacity >= 100e18 && capacity <= 10_000e18
            && offering.maxYield <= 2_000;

        vm.prank(bud);
        try facility.setOffering(index, offering) {
            _check(right, "offering out of bounds");
            ++done["setOffering"];
            if (_outstanding(index) > capacity) ++done["lowered below"];
        } catch {
            _check(!right, "offering refused");
        }
    }

    function rescueDeposit(uint256 user, uint256 amount) external {
        address account = userAt(user);
        if (_deposits[account] == 0) return;
        amount = bound(amount, 1, _deposits[account]);
        vm.prank(ward);
        facility.rescueDeposit(account, stranger, amount);
        _take(account, amount);
        _books.withdrawn += amount;
    }

    function rescueCollectable(uint256 seed, uint256 amount) external {
        if (_ids.length == 0) return;
        Nfat storage nfat = _nfats[_ids[seed % _ids.length]];
        if (nfat.collectable == 0) return;
        amount = bound(amount, 1, nfat.collectable);
        vm.prank(ward);
        facility.rescueCollectable(_ids[seed % _ids.length], stranger, amount);
        nfat.collectable -= amount;
        _books.collected += amount;
    }

    function rescue(uint256 amount) external {
        uint256 surplus = _books.donated - _books.rescued;
        amount = bound(amount, 0, surplus + 1);
        bool right = amount <= surplus;

        vm.prank(ward);
        try facility.rescue(address(gem), stranger, amount) {
            _check(right, "rescue of what is owed");
            ++done["rescue"];
            _books.rescued += amount;
        } catch {
            _check(!right, "rescue refused");
        }
    }

    /**********************************************************************************************/
    /*** The end                                                                                ***/
    /**********************************************************************************************/

    /// @dev Everybody takes what is theirs.
    function leaveAll() external {
        vm.startPrank(ward);
        facility.start();
        facility.file("identityNetwork", address(0));
        vm.stopPrank();
        for (uint256 i; i < USERS; ++i) {
            address account = userAt(i);
            if (_deposits[account] != 0) _withdraw(account, _deposits[account]);
            _assertNoMark(account);
        }
        for (uint256 i; i < _ids.length; ++i) {
            Nfat storage nfat = _nfats[_ids[i]];
            if (nfat.collectable != 0) _collect(nfat.owner, _ids[i], nfat.collectable);
        }
    }

    /**********************************************************************************************/
    /*** Reads                                                                                  ***/
    /**********************************************************************************************/

    function target() external view returns (INfatFacility) {
        return facility;
    }

    function balanceOf(address account) external view returns (uint256) {
        return gem.balanceOf(account);
    }

    function books() external view returns (Books memory) {
        return _books;
    }

    function userAt(uint256 index) public view returns (address) {
        return [alice, bob, carol, address(0xDA7E)][index % USERS];
    }

    function userCount() external pure returns (uint256) {
        return USERS;
    }

    function depositOf(address account) external view returns (uint256) {
        return _deposits[account];
    }

    function markOf(address account) external view returns (Marked memory) {
        return _marks[account];
    }

    function stateOf(uint256 unit) external view returns (State) {
        return _states[unit];
    }

    /// @notice Units that a freezer stopped and no ward has decided about.
    function heldCount() public view returns (uint256 count) {
        for (uint256 i; i < facility.unitCount(); ++i) {
            if (_states[i] == State.HELD) ++count;
        }
    }

    function ids() external view returns (uint256[] memory) {
        return _ids;
    }

    function nfatOf(uint256 tokenId) external view returns (Nfat memory) {
        return _nfats[tokenId];
    }

    function recipientOf() external view returns (address) {
        return recipient;
    }

    function _mayHold(address account) internal view returns (bool) {
        return facility.identityNetwork() == address(0) || members.isMember(account);
    }

    function _check(bool condition, bytes32 what) internal {
        if (condition) return;
        ++brokenCount;
        brokenLast = what;
    }
}
