// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ERC721} from "@openzeppelin/contracts/token/ERC721/ERC721.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {LowLevelCall} from "@openzeppelin/contracts/utils/LowLevelCall.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {Bounds} from "../factory/Bounds.sol";
import {ITemplateRegistry} from "../factory/interfaces/ITemplateRegistry.sol";
import {INfatHaloController} from "../pau/facets/interfaces/INfatHaloFacet.sol";
import {ShortAmount} from "./ShortAmount.sol";
import {IIdentityNetwork} from "./interfaces/IIdentityNetwork.sol";
import {INfatFacility} from "./interfaces/INfatFacility.sol";

/// @title NfatFacility
contract NfatFacility is INfatFacility, ERC721, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;

    /**********************************************************************************************/
    /*** State                                                                                  ***/
    /**********************************************************************************************/

    /// @dev What a freezer and the wards have decided about a Unit.
    enum State {
        RUNNING,
        // Stopped by a freezer, and no ward has decided yet: no Unit is added meanwhile.
        HELD,
        // Stopped for good by a ward.
        RETIRED
    }

    /// @dev The first slot is written when a Unit is added, the second begins with the first issue.
    ///      Capacity and sizes are short amounts.
    struct Unit {
        uint40 capacity;
        uint40 minSize;
        uint40 maxSize;
        uint32 minTerm;
        uint32 maxTerm;
        uint24 minYield;
        uint24 maxYield;
        State state;
        uint96 outstanding;
    }

    /// @dev What waits in a depositor's queue, and for which Unit. `unit` is 0 without a mark.
    struct Queue {
        uint96 deposit;
        uint40 unit;
        bool marked;
    }

    /// @dev What is open of a deal. The ERC-721 knows who owns it.
    struct Deal {
        uint96 principal;
        uint96 collectable;
    }

    /// @dev Length of the immutable arguments: TemplateRegistry and id of the template.
    uint256 internal constant TEMPLATE_LENGTH = 64;

    /// @dev Length of the calldata of `unit(uint256)`.
    uint256 internal constant MARK_LENGTH = 36;

    /// @inheritdoc INfatFacility
    mapping(address usr => uint256 is_) public override wards;

    /// @inheritdoc INfatFacility
    mapping(address usr => uint256 is_) public override buds;

    /// @inheritdoc INfatFacility
    mapping(address usr => uint256 is_) public override cops;

    mapping(address depositor => Queue queue) internal _queues;

    mapping(uint256 tokenId => Deal deal) internal _deals;

    mapping(uint256 index => Unit unit) internal _units;

    /// @inheritdoc INfatFacility
    address public override gem;

    /// @dev Sum of all deposits and of all that is collectable. It shares a slot with the gem,
    ///      because every call that moves one needs the other. It bounds each of its parts.
    uint96 internal _owed;

    /// @inheritdoc INfatFacility
    address public override identityNetwork;

    /// @dev Not stopped. From the beginning, so that the slot is never empty.
    bool internal _running;

    uint40 internal _unitCount;

    /// @dev Number of Units in the state HELD.
    uint40 internal _heldUnits;

    /// @inheritdoc INfatFacility
    address public override recipient;

    /// @inheritdoc INfatFacility
    address public override registrar;

    /// @inheritdoc INfatFacility
    address public override controller;

    /// @dev The token that an operator paid into last, if the Controller said then that nothing of
    ///      it is principal. A facet may say so only after it has paid, so the Controller is asked
    ///      again when the facility is used next. 0 if there is none.
    uint256 internal _lastPaid;

    /// @inheritdoc INfatFacility
    string public override baseURI;

    string internal _facilityName;

    string internal _facilitySymbol;

    /**********************************************************************************************/
    /*** Modifiers                                                                              ***/
    /**********************************************************************************************/

    modifier auth() {
        require(wards[msg.sender] == 1, "NFATFacility/not-authorized");
        _;
    }

    modifier onlyOperator() {
        require(buds[msg.sender] == 1, "NFATFacility/not-operator");
        _;
    }

    modifier onlyFreezer() {
        require(cops[msg.sender] == 1, "NFATFacility/not-freezer");
        _;
    }

    modifier notStopped() {
        require(_running, "NFATFacility/stopped");
        _;
    }

    /**********************************************************************************************/
    /*** Construction                                                                           ***/
    /**********************************************************************************************/

    /// @dev Deploys the implementation, which nobody can initialize.
    constructor() ERC721("", "") {
        registrar = address(this);
    }

    /// @inheritdoc INfatFacility
    function initialize(Setup calldata setup) external override {
        require(registrar == address(0), "NFATFacility/initialized");
        require(setup.gem != address(0), "NFATFacility/zero-gem");
        require(setup.controller != address(0), "NFATFacility/zero-controller");
        require(setup.wards.length != 0, "NFATFacility/no-wards");

        registrar = msg.sender;
        _running = true;
        gem = setup.gem;
        controller = setup.controller;
        _facilityName = setup.name;
        _facilitySymbol = setup.symbol;

        _file("recipient", setup.recipient);
        if (setup.identityNetwork != address(0)) _file("identityNetwork", setup.identityNetwork);
        _file("baseURI", setup.baseURI);

        for (uint256 i = 0; i < setup.wards.length; ++i) {
            _rely(setup.wards[i]);
        }
        for (uint256 i = 0; i < setup.buds.length; ++i) {
            _kiss(setup.buds[i]);
        }
        for (uint256 i = 0; i < setup.cops.length; ++i) {
            _addFreezer(setup.cops[i]);
        }
    }

    /**********************************************************************************************/
    /*** Wards                                                                                  ***/
    /**********************************************************************************************/

    /// @inheritdoc INfatFacility
    function rely(address usr) external override auth {
        _rely(usr);
    }

    /// @inheritdoc INfatFacility
    function deny(address usr) external override auth {
        wards[usr] = 0;

        emit Deny(usr);
    }

    /// @inheritdoc INfatFacility
    function kiss(address usr) external override auth {
        _kiss(usr);
    }

    /// @inheritdoc INfatFacility
    function diss(address usr) external override auth {
        buds[usr] = 0;

        emit Diss(usr);
    }

    /// @inheritdoc INfatFacility
    function addFreezer(address usr) external override auth {
        _addFreezer(usr);
    }

    /// @inheritdoc INfatFacility
    function removeFreezer(address usr) external override auth {
        cops[usr] = 0;

        emit RemoveFreezer(usr);
    }

    /// @inheritdoc INfatFacility
    function start() external override auth {
        _running = true;

        emit Start();
    }

    /// @inheritdoc INfatFacility
    function file(bytes32 what, address data) external override auth {
        _file(what, data);
    }

    /// @inheritdoc INfatFacility
    function file(bytes32 what, string calldata data) external override auth {
        _file(what, data);
    }

    /// @inheritdoc INfatFacility
    function rescue(address token, address to, uint256 amount) external override auth nonReentrant {
        emit Rescue(token, to, amount);

        // Some tokens refuse to move nothing.
        if (amount != 0) IERC20(token).safeTransfer(to, amount);

        // The balance afterwards decides: a token might have moved more than it was asked to.
        require(token != gem || IERC20(token).balanceOf(address(this)) >= _owed, "NFATFacility/insufficient-surplus");
    }

    /// @inheritdoc INfatFacility
    function rescueDeposit(address depositor, address to, uint256 amount) external override auth nonReentrant {
        _takeDeposit(_queues[depositor], amount);

        emit RescueDeposit(depositor, to, amount);

        _push(to, amount);
    }

    /// @inheritdoc INfatFacility
    function rescueCollectable(uint256 tokenId, address to, uint256 amount) external override auth nonReentrant {
        _takeCollectable(tokenId, amount);

        emit RescueCollectable(tokenId, to, amount);

        _push(to, amount);
    }

    /// @inheritdoc INfatFacility
    function startUnit(uint256 index) external override auth {
        Unit storage unit_ = _unit(index);
        require(unit_.state != State.RETIRED, "NFATFacility/unit-retired");

        if (unit_.state == State.HELD) {
            unit_.state = State.RUNNING;
            --_heldUnits;
        }

        emit StartUnit(index);
    }

    /// @inheritdoc INfatFacility
    function retireUnit(uint256 index) external override auth {
        Unit storage unit_ = _unit(index);
        require(unit_.state == State.HELD, "NFATFacility/unit-not-held");

        unit_.state = State.RETIRED;
        --_heldUnits;

        emit RetireUnit(index);
    }

    /**********************************************************************************************/
    /*** Freezers                                                                               ***/
    /**********************************************************************************************/

    /// @inheritdoc INfatFacility
    function stop() external override onlyFreezer {
        _running = false;

        emit Stop();
    }

    /// @inheritdoc INfatFacility
    function stopUnit(uint256 index) external override onlyFreezer {
        Unit storage unit_ = _unit(index);

        if (unit_.state == State.RUNNING) {
            unit_.state = State.HELD;
            ++_heldUnits;
        }

        emit StopUnit(index);
    }

    /**********************************************************************************************/
    /*** Registrar                                                                              ***/
    /**********************************************************************************************/

    /// @inheritdoc INfatFacility
    function addUnit(Offering calldata offering_) external override returns (uint256 index) {
        require(msg.sender == registrar, "NFATFacility/not-registrar");
        require(_running, "NFATFacility/stopped");
        require(_heldUnits == 0, "NFATFacility/unit-held");

        index = _unitCount++;
        _put(_units[index], offering_);

        emit AddUnit(index, offering_);
    }

    /**********************************************************************************************/
    /*** Depositors                                                                             ***/
    /**********************************************************************************************/

    /// @inheritdoc INfatFacility
    function subscribe(uint256 amount, bytes calldata data) external override notStopped nonReentrant {
        Queue storage queue = _queues[msg.sender];
        uint256 deposit = queue.deposit + amount;

        // The selector is the beginning, and the index the rest.
        // forge-lint: disable-next-line(unsafe-typecast)
        if (data.length == MARK_LENGTH && bytes4(data) == INfatFacility.unit.selector) {
            require(deposit != 0, "NFATFacility/zero-amount");
            _mark(queue, uint256(bytes32(data[4:])));
        }
        queue.deposit = SafeCast.toUint96(deposit);

        emit Subscribe(msg.sender, amount, data);

        _pull(amount);
    }

    /// @inheritdoc INfatFacility
    function withdraw(uint256 amount) external override nonReentrant {
        _takeDeposit(_queues[msg.sender], amount);

        emit Withdraw(msg.sender, amount);

        _push(msg.sender, amount);
    }

    /**********************************************************************************************/
    /*** Operators                                                                              ***/
    /**********************************************************************************************/

    /// @inheritdoc INfatFacility
    function issue(address to, uint256 tokenId, uint256 amount) external override onlyOperator notStopped nonReentrant {
        require(tokenId != 0, "NFATFacility/token-id-zero");

        _settleLastPaid();

        uint256 index = tokenId >> 128;
        Unit storage unit_ = _unit(index);
        require(unit_.state == State.RUNNING, "NFATFacility/unit-stopped");
        require(
            amount >= ShortAmount.unpack(unit_.minSize) && amount <= ShortAmount.unpack(unit_.maxSize),
            "NFATFacility/size-out-of-range"
        );

        uint256 outstanding = unit_.outstanding + amount;
        require(outstanding <= ShortAmount.unpack(unit_.capacity), "NFATFacility/capacity-exceeded");
        unit_.outstanding = SafeCast.toUint96(outstanding);

        Queue storage queue = _queues[to];
        require(!queue.marked || queue.unit == index, "NFATFacility/deposit-marked");
        _takeDeposit(queue, amount);

        _deals[tokenId].principal = SafeCast.toUint96(amount);
        _mint(to, tokenId);

        emit Issue(to, tokenId, amount);

        _push(recipient, amount);
    }

    /// @inheritdoc INfatFacility
    function setOffering(uint256 index, Offering calldata offering_) external override onlyOperator {
        Unit storage unit_ = _unit(index);
        Offering memory old = _offering(unit_);

        ITemplateRegistry.Bound[] memory bounds = unitBounds();
        Bounds.check(bounds[0], offering_.capacity);
        Bounds.check(bounds[1], offering_.minSize);
        Bounds.check(bounds[2], offering_.maxSize);
        Bounds.check(bounds[3], offering_.minTerm);
        Bounds.check(bounds[4], offering_.maxTerm);
        Bounds.check(bounds[5], offering_.minYield);
        Bounds.check(bounds[6], offering_.maxYield);
        _put(unit_, offering_);

        emit SetOffering(index, old, offering_);
    }

    /**********************************************************************************************/
    /*** Anybody                                                                                ***/
    /**********************************************************************************************/

    /// @inheritdoc INfatFacility
    function repay(uint256 tokenId, uint256 amount) external override notStopped nonReentrant {
        require(amount != 0, "NFATFacility/zero-amount");
        require(_ownerOf(tokenId) != address(0), "NFATFacility/invalid-token");

        Deal storage deal = _deals[tokenId];
        deal.collectable = SafeCast.toUint96(deal.collectable + amount);

        emit Repay(msg.sender, tokenId, amount);

        _pull(amount);

        // The Controller pays through an operator, and books no other payment.
        if (buds[msg.sender] == 1) {
            _settleLastPaid();
            if (_settle(tokenId) == 0) _lastPaid = tokenId;
        }
    }

    /// @inheritdoc INfatFacility
    function settle(uint256 tokenId) external override nonReentrant {
        _settle(tokenId);
    }

    /// @inheritdoc INfatFacility
    function collect(uint256 tokenId, uint256 amount) external override notStopped nonReentrant {
        address owner = _ownerOf(tokenId);
        require(owner != address(0), "NFATFacility/invalid-token");
        require(owner == msg.sender, "NFATFacility/not-owner");
        _requireMember(owner);

        _takeCollectable(tokenId, amount);

        emit Collect(tokenId, amount);

        _push(msg.sender, amount);
    }

    /**********************************************************************************************/
    /*** Views                                                                                  ***/
    /**********************************************************************************************/

    /// @notice Name of the NFATs.
    function name() public view override returns (string memory) {
        return _facilityName;
    }

    /// @notice Symbol of the NFATs.
    function symbol() public view override returns (string memory) {
        return _facilitySymbol;
    }

    /// @inheritdoc INfatFacility
    function deposits(address depositor) external view override returns (uint256) {
        return _queues[depositor].deposit;
    }

    /// @inheritdoc INfatFacility
    function markOf(address depositor) external view override returns (bool marked, uint256 index) {
        Queue storage queue = _queues[depositor];

        return (queue.marked, queue.unit);
    }

    /// @inheritdoc INfatFacility
    function collectable(uint256 tokenId) external view override returns (uint256) {
        return _deals[tokenId].collectable;
    }

    /// @inheritdoc INfatFacility
    function principal(uint256 tokenId) external view override returns (uint256) {
        return _deals[tokenId].principal - _repaid(tokenId);
    }

    /// @inheritdoc INfatFacility
    function stopped() external view override returns (bool) {
        return !_running;
    }

    /// @inheritdoc INfatFacility
    function unitCount() external view override returns (uint256) {
        return _unitCount;
    }

    /// @inheritdoc INfatFacility
    function heldUnits() external view override returns (uint256) {
        return _heldUnits;
    }

    /// @inheritdoc INfatFacility
    function unit(uint256 index)
        external
        view
        override
        returns (uint256 capacity, uint256 minSize, uint256 maxSize, uint256 outstanding, bool isStopped)
    {
        Unit storage unit_ = _unit(index);
        uint256 last = _lastPaid;

        return (
            ShortAmount.unpack(unit_.capacity),
            ShortAmount.unpack(unit_.minSize),
            ShortAmount.unpack(unit_.maxSize),
            unit_.outstanding - (last >> 128 == index ? _repaid(last) : 0),
            unit_.state != State.RUNNING
        );
    }

    /// @inheritdoc INfatFacility
    function offering(uint256 index) external view override returns (Offering memory) {
        return _offering(_unit(index));
    }

    /// @inheritdoc INfatFacility
    function template() public view override returns (address registry, bytes32 id) {
        bytes memory args = Clones.fetchCloneArgs(address(this));
        require(args.length == TEMPLATE_LENGTH, "NFATFacility/no-template");

        return abi.decode(args, (address, bytes32));
    }

    /// @inheritdoc INfatFacility
    function unitBounds() public view override returns (ITemplateRegistry.Bound[] memory bounds) {
        (address registry, bytes32 id) = template();

        return ITemplateRegistry(registry).unitBounds(id);
    }

    /// @inheritdoc INfatFacility
    function isRetired(uint256 index) external view override returns (bool) {
        return _unit(index).state == State.RETIRED;
    }

    /**********************************************************************************************/
    /*** Internal functions                                                                     ***/
    /**********************************************************************************************/

    function _rely(address usr) internal {
        _requireAccount(usr);
        wards[usr] = 1;

        emit Rely(usr);
    }

    function _kiss(address usr) internal {
        _requireAccount(usr);
        buds[usr] = 1;

        emit Kiss(usr);
    }

    function _addFreezer(address usr) internal {
        _requireAccount(usr);
        cops[usr] = 1;

        emit AddFreezer(usr);
    }

    function _file(bytes32 what, address data) internal {
        if (what == "recipient") {
            require(data != address(0), "NFATFacility/zero-recipient");
            recipient = data;
        } else if (what == "identityNetwork") {
            identityNetwork = data;
        } else {
            revert("NFATFacility/file-unrecognized-param");
        }

        emit File(what, data);
    }

    function _file(bytes32 what, string calldata data) internal {
        require(what == "baseURI", "NFATFacility/file-unrecognized-param");
        baseURI = data;

        emit File(what, data);
    }

    function _requireAccount(address usr) internal pure {
        require(usr != address(0), "NFATFacility/zero-account");
    }

    function _unit(uint256 index) internal view returns (Unit storage unit_) {
        require(index < _unitCount, "NFATFacility/unit-unknown");

        return _units[index];
    }

    /// @dev Keeps an offering that makes sense and fits.
    function _put(Unit storage unit_, Offering calldata offering_) internal {
        require(
            offering_.minSize != 0 && offering_.minSize <= offering_.maxSize && offering_.maxSize <= offering_.capacity,
            "NFATFacility/size-out-of-range"
        );
        require(offering_.minTerm <= offering_.maxTerm, "NFATFacility/term-out-of-range");
        require(offering_.minYield <= offering_.maxYield, "NFATFacility/yield-out-of-range");

        unit_.capacity = _short(offering_.capacity);
        unit_.minSize = _short(offering_.minSize);
        unit_.maxSize = _short(offering_.maxSize);
        unit_.minTerm = SafeCast.toUint32(offering_.minTerm);
        unit_.maxTerm = SafeCast.toUint32(offering_.maxTerm);
        unit_.minYield = SafeCast.toUint24(offering_.minYield);
        unit_.maxYield = SafeCast.toUint24(offering_.maxYield);
    }

    function _short(uint256 amount) internal pure returns (uint40 short) {
        bool exact;
        (short, exact) = ShortAmount.pack(SafeCast.toUint96(amount));
        require(exact, "NFATFacility/too-many-digits");
    }

    function _offering(Unit storage unit_) internal view returns (Offering memory) {
        return Offering({
            capacity: ShortAmount.unpack(unit_.capacity),
            minSize: ShortAmount.unpack(unit_.minSize),
            maxSize: ShortAmount.unpack(unit_.maxSize),
            minTerm: unit_.minTerm,
            maxTerm: unit_.maxTerm,
            minYield: unit_.minYield,
            maxYield: unit_.maxYield
        });
    }

    /// @dev Marks a queue for one Unit. The mark covers what waits and what comes, until nothing
    ///      waits.
    function _mark(Queue storage queue, uint256 index) internal {
        require(_unit(index).state == State.RUNNING, "NFATFacility/unit-stopped");
        if (queue.marked) {
            require(queue.unit == index, "NFATFacility/deposit-marked");
            return;
        }

        queue.marked = true;
        queue.unit = SafeCast.toUint40(index);

        emit Mark(msg.sender, index);
    }

    function _settleLastPaid() internal {
        uint256 tokenId = _lastPaid;
        if (tokenId == 0) return;

        _lastPaid = 0;
        _settle(tokenId);
    }

    /// @dev Gives a Unit the capacity back that was repaid of one of its tokens.
    function _settle(uint256 tokenId) internal returns (uint256 amount) {
        amount = _repaid(tokenId);
        if (amount == 0) return 0;

        // Both are at least the amount: a token's principal is a part of what is outstanding.
        Deal storage deal = _deals[tokenId];
        deal.principal = SafeCast.toUint96(deal.principal - amount);
        Unit storage unit_ = _units[tokenId >> 128];
        unit_.outstanding = SafeCast.toUint96(unit_.outstanding - amount);

        emit RepayPrincipal(tokenId, amount);
    }

    /// @dev Principal of a token that the Controller says is repaid, and that still counts here. 0
    ///      if it says nothing: it does not know the token, or has no facet that could answer.
    function _repaid(uint256 tokenId) internal view returns (uint256) {
        uint256 counted = _deals[tokenId].principal;
        if (counted == 0) return 0;

        (bool answered, bytes32 issued, bytes32 outstanding) = LowLevelCall.staticcallReturn64Bytes(
            controller, abi.encodeCall(INfatHaloController.nfatHalo_getPosition, (address(this), tokenId))
        );
        if (!answered || LowLevelCall.returnDataSize() < 64 || issued == 0 || uint256(outstanding) >= counted) {
            return 0;
        }

        return counted - uint256(outstanding);
    }

    /// @dev Takes a part out of a queue. A mark ends when nothing is left.
    function _takeDeposit(Queue storage queue, uint256 amount) internal {
        require(amount != 0, "NFATFacility/zero-amount");
        uint256 deposit = queue.deposit;
        require(amount <= deposit, "NFATFacility/insufficient-deposits");

        queue.deposit = SafeCast.toUint96(deposit - amount);
        if (amount == deposit) {
            queue.marked = false;
            queue.unit = 0;
        }
    }

    function _takeCollectable(uint256 tokenId, uint256 amount) internal {
        require(amount != 0, "NFATFacility/zero-amount");
        Deal storage deal = _deals[tokenId];
        uint256 there = deal.collectable;
        require(amount <= there, "NFATFacility/insufficient-collectable");

        deal.collectable = SafeCast.toUint96(there - amount);
    }

    /// @dev Takes exactly `amount` from the caller, or reverts: the facility must hold what it
    ///      owes. For 0 it does not call the token, because some tokens refuse to move 0.
    function _pull(uint256 amount) internal {
        if (amount == 0) return;

        IERC20 token = IERC20(gem);
        _owed = SafeCast.toUint96(_owed + amount);

        uint256 before = token.balanceOf(address(this));
        token.safeTransferFrom(msg.sender, address(this), amount);
        require(token.balanceOf(address(this)) == before + amount, "NFATFacility/unexpected-transfer");
    }

    /// @dev Sends exactly `amount`, or reverts: what others are owed must stay.
    function _push(address to, uint256 amount) internal {
        IERC20 token = IERC20(gem);
        _owed = SafeCast.toUint96(_owed - amount);

        uint256 before = token.balanceOf(address(this));
        token.safeTransfer(to, amount);
        require(token.balanceOf(address(this)) + amount == before, "NFATFacility/unexpected-transfer");
    }

    /// @dev Every issue and every transfer of an NFAT calls this.
    function _update(address to, uint256 tokenId, address authorized) internal override returns (address from) {
        _requireMember(to);

        return super._update(to, tokenId, authorized);
    }

    function _requireMember(address account) internal view {
        require(
            identityNetwork == address(0) || IIdentityNetwork(identityNetwork).isMember(account),
            "NFATFacility/not-member"
        );
    }

    function _baseURI() internal view override returns (string memory) {
        return baseURI;
    }
}
