// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ERC721} from "@openzeppelin/contracts/token/ERC721/ERC721.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {IIdentityNetwork} from "./interfaces/IIdentityNetwork.sol";
import {INfatFacility} from "./interfaces/INfatFacility.sol";

/// @title NfatFacility
contract NfatFacility is INfatFacility, ERC721, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;

    /**********************************************************************************************/
    /*** State                                                                                  ***/
    /**********************************************************************************************/

    /// @dev One slot is written when it is added; the second begins with the first issue. Sizes are in steps of a million units.
    struct Unit {
        uint96 capacity;
        uint72 minSteps;
        uint72 maxSteps;
        bool stopped;
        uint128 outstanding;
    }

    /// @dev Sizes are kept in whole steps of so many units of the gem, so that a Unit fits into one slot.
    uint256 internal constant SIZE_STEP = 1e6;

    /// @inheritdoc INfatFacility
    mapping(address usr => uint256 is_) public override wards;

    /// @inheritdoc INfatFacility
    mapping(address usr => uint256 is_) public override buds;

    /// @inheritdoc INfatFacility
    mapping(address usr => uint256 is_) public override cops;

    /// @inheritdoc INfatFacility
    mapping(address depositor => uint256 amount) public override deposits;

    /// @inheritdoc INfatFacility
    mapping(uint256 tokenId => uint256 amount) public override collectable;

    /// @inheritdoc INfatFacility
    mapping(uint256 tokenId => uint256 amount) public override principal;

    mapping(uint256 index => Unit unit) internal _units;

    /// @dev Sum of all deposits and all that is collectable.
    uint256 internal _owed;

    /// @inheritdoc INfatFacility
    address public override gem;

    uint64 internal _unitCount;

    /// @inheritdoc INfatFacility
    bool public override stopped;

    /// @inheritdoc INfatFacility
    address public override recipient;

    /// @inheritdoc INfatFacility
    address public override identityNetwork;

    /// @inheritdoc INfatFacility
    address public override registrar;

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
        require(!stopped, "NFATFacility/stopped");
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
        require(setup.wards.length != 0, "NFATFacility/no-wards");

        registrar = msg.sender;
        gem = setup.gem;
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
        stopped = false;

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

        IERC20(token).safeTransfer(to, amount);

        // Asked of what is left: a token might have moved more than it was asked to.
        require(token != gem || IERC20(token).balanceOf(address(this)) >= _owed, "NFATFacility/insufficient-surplus");
    }

    /// @inheritdoc INfatFacility
    function rescueDeposit(address depositor, address to, uint256 amount) external override auth nonReentrant {
        _takeDeposit(depositor, amount);

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
        _unit(index).stopped = false;

        emit StartUnit(index);
    }

    /**********************************************************************************************/
    /*** Freezers                                                                               ***/
    /**********************************************************************************************/

    /// @inheritdoc INfatFacility
    function stop() external override onlyFreezer {
        stopped = true;

        emit Stop();
    }

    /// @inheritdoc INfatFacility
    function stopUnit(uint256 index) external override onlyFreezer {
        _unit(index).stopped = true;

        emit StopUnit(index);
    }

    /**********************************************************************************************/
    /*** Registrar                                                                              ***/
    /**********************************************************************************************/

    /// @inheritdoc INfatFacility
    function addUnit(uint256 capacity, uint256 minSize, uint256 maxSize) external override returns (uint256 index) {
        require(msg.sender == registrar, "NFATFacility/not-registrar");
        require(minSize != 0 && minSize <= maxSize && maxSize <= capacity, "NFATFacility/size-out-of-range");
        require(minSize % SIZE_STEP == 0 && maxSize % SIZE_STEP == 0, "NFATFacility/size-not-in-steps");

        index = _unitCount++;
        Unit storage unit_ = _units[index];
        unit_.capacity = SafeCast.toUint96(capacity);
        unit_.minSteps = SafeCast.toUint72(minSize / SIZE_STEP);
        unit_.maxSteps = SafeCast.toUint72(maxSize / SIZE_STEP);

        emit AddUnit(index, capacity, minSize, maxSize);
    }

    /**********************************************************************************************/
    /*** Depositors                                                                             ***/
    /**********************************************************************************************/

    /// @inheritdoc INfatFacility
    function subscribe(uint256 amount, bytes calldata data) external override notStopped nonReentrant {
        deposits[msg.sender] += amount;

        emit Subscribe(msg.sender, amount, data);

        _pull(amount);
    }

    /// @inheritdoc INfatFacility
    function withdraw(uint256 amount) external override nonReentrant {
        _takeDeposit(msg.sender, amount);

        emit Withdraw(msg.sender, amount);

        _push(msg.sender, amount);
    }

    /**********************************************************************************************/
    /*** Operators                                                                              ***/
    /**********************************************************************************************/

    /// @inheritdoc INfatFacility
    function issue(address to, uint256 tokenId, uint256 amount) external override onlyOperator notStopped nonReentrant {
        require(tokenId != 0, "NFATFacility/token-id-zero");

        Unit storage unit_ = _unit(tokenId >> 128);
        require(!unit_.stopped, "NFATFacility/unit-stopped");
        require(
            amount >= unit_.minSteps * SIZE_STEP && amount <= unit_.maxSteps * SIZE_STEP,
            "NFATFacility/size-out-of-range"
        );

        uint256 outstanding = unit_.outstanding + amount;
        require(outstanding <= unit_.capacity, "NFATFacility/capacity-exceeded");

        _takeDeposit(to, amount);
        // At most the capacity, which is of that size.
        // forge-lint: disable-next-line(unsafe-typecast)
        unit_.outstanding = uint128(outstanding);
        principal[tokenId] = amount;
        _mint(to, tokenId);

        emit Issue(to, tokenId, amount);

        _push(recipient, amount);
    }

    /// @inheritdoc INfatFacility
    function repayPrincipal(uint256 tokenId, uint256 amount) external override onlyOperator notStopped nonReentrant {
        uint256 owed = principal[tokenId];
        require(amount <= owed, "NFATFacility/insufficient-principal");

        principal[tokenId] = owed - amount;
        // At most the token's principal, which is a part of it.
        // forge-lint: disable-next-line(unsafe-typecast)
        _units[tokenId >> 128].outstanding -= uint128(amount);

        emit RepayPrincipal(tokenId, amount);

        _repay(tokenId, amount);
    }

    /**********************************************************************************************/
    /*** Anybody                                                                                ***/
    /**********************************************************************************************/

    /// @inheritdoc INfatFacility
    function repay(uint256 tokenId, uint256 amount) external override notStopped nonReentrant {
        _repay(tokenId, amount);
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
    function unitCount() external view override returns (uint256) {
        return _unitCount;
    }

    /// @inheritdoc INfatFacility
    function unit(uint256 index)
        external
        view
        override
        returns (uint256 capacity, uint256 minSize, uint256 maxSize, uint256 outstanding, bool isStopped)
    {
        Unit storage unit_ = _unit(index);

        return
            (unit_.capacity, unit_.minSteps * SIZE_STEP, unit_.maxSteps * SIZE_STEP, unit_.outstanding, unit_.stopped);
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

    function _repay(uint256 tokenId, uint256 amount) internal {
        require(amount != 0, "NFATFacility/zero-amount");
        require(_ownerOf(tokenId) != address(0), "NFATFacility/invalid-token");

        collectable[tokenId] += amount;

        emit Repay(msg.sender, tokenId, amount);

        _pull(amount);
    }

    function _takeDeposit(address depositor, uint256 amount) internal {
        require(amount != 0, "NFATFacility/zero-amount");
        uint256 deposit = deposits[depositor];
        require(amount <= deposit, "NFATFacility/insufficient-deposits");

        deposits[depositor] = deposit - amount;
    }

    function _takeCollectable(uint256 tokenId, uint256 amount) internal {
        require(amount != 0, "NFATFacility/zero-amount");
        uint256 there = collectable[tokenId];
        require(amount <= there, "NFATFacility/insufficient-collectable");

        collectable[tokenId] = there - amount;
    }

    /// @dev Exactly `amount` comes, or nothing does: what is owed must be here.
    function _pull(uint256 amount) internal {
        _owed += amount;

        uint256 before = IERC20(gem).balanceOf(address(this));
        IERC20(gem).safeTransferFrom(msg.sender, address(this), amount);
        require(IERC20(gem).balanceOf(address(this)) == before + amount, "NFATFacility/unexpected-transfer");
    }

    /// @dev Exactly `amount` goes, or nothing does: what others are owed must stay.
    function _push(address to, uint256 amount) internal {
        _owed -= amount;

        uint256 before = IERC20(gem).balanceOf(address(this));
        IERC20(gem).safeTransfer(to, amount);
        require(IERC20(gem).balanceOf(address(this)) + amount == before, "NFATFacility/unexpected-transfer");
    }

    /// @dev Every way to get an NFAT comes by here.
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
