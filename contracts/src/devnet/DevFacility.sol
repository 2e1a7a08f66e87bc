// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ERC721} from "@openzeppelin/contracts/token/ERC721/ERC721.sol";

import {IIdentityNetwork} from "../nfat/interfaces/IIdentityNetwork.sol";

/// @title  DevFacility
/// @notice A facility with the published interface and nothing more: it knows no Units. It stands
///         for the published NFATFacility on development chains and in tests. Nobody has audited
///         it, so a template for a public chain pins the published code.
/// @dev    What each function does stands in INfatFacility. Source: ours, by the published ABI.
contract DevFacility is ERC721 {
    using SafeERC20 for IERC20;

    /**********************************************************************************************/
    /*** State                                                                                  ***/
    /**********************************************************************************************/

    /// @notice The asset.
    address public immutable gem;

    /// @notice 1 for a ward, else 0.
    mapping(address usr => uint256 is_) public wards;

    /// @notice 1 for an operator, else 0.
    mapping(address usr => uint256 is_) public buds;

    /// @notice 1 for a freezer, else 0.
    mapping(address usr => uint256 is_) public cops;

    /// @notice What an account has brought and was not issued against.
    mapping(address depositor => uint256 amount) public deposits;

    /// @notice What a token's owner can collect.
    mapping(uint256 tokenId => uint256 amount) public collectable;

    /// @notice Who receives what is issued against.
    address public recipient;

    /// @notice Who may hold NFATs; anybody if zero.
    address public identityNetwork;

    /// @notice Whether the facility is stopped.
    bool public stopped;

    /// @notice What a token's URI begins with.
    string public baseURI;

    /**********************************************************************************************/
    /*** Events                                                                                 ***/
    /**********************************************************************************************/

    event Rely(address indexed usr);
    event Deny(address indexed usr);
    event Kiss(address indexed usr);
    event Diss(address indexed usr);
    event AddFreezer(address indexed usr);
    event RemoveFreezer(address indexed usr);
    event Stop();
    event Start();
    event File(bytes32 indexed what, address data);
    event File(bytes32 indexed what, string data);
    event Rescue(address indexed token, address indexed to, uint256 amount);
    event RescueDeposit(address indexed depositor, address indexed to, uint256 amount);
    event RescueCollectable(uint256 indexed tokenId, address indexed to, uint256 amount);
    event Subscribe(address indexed depositor, uint256 amount, bytes data);
    event Withdraw(address indexed depositor, uint256 amount);
    event Issue(address indexed to, uint256 indexed tokenId, uint256 amount);
    event Repay(address indexed payer, uint256 indexed tokenId, uint256 amount);
    event Collect(uint256 indexed tokenId, uint256 amount);

    /**********************************************************************************************/
    /*** Modifiers                                                                              ***/
    /**********************************************************************************************/

    modifier auth() {
        require(wards[msg.sender] == 1, "NFATFacility/not-authorized");
        _;
    }

    modifier notStopped() {
        require(!stopped, "NFATFacility/stopped");
        _;
    }

    /**********************************************************************************************/
    /*** Construction                                                                           ***/
    /**********************************************************************************************/

    /// @param gem_    The asset.
    /// @param name_   Name of the NFATs.
    /// @param symbol_ Symbol of the NFATs.
    constructor(address gem_, string memory name_, string memory symbol_) ERC721(name_, symbol_) {
        gem = gem_;
        wards[msg.sender] = 1;

        emit Rely(msg.sender);
    }

    /**********************************************************************************************/
    /*** Wards                                                                                  ***/
    /**********************************************************************************************/

    /// @notice Makes an account a ward. Wards only, as each function of this section.
    function rely(address usr) external auth {
        wards[usr] = 1;

        emit Rely(usr);
    }

    /// @notice Ends that an account is a ward.
    function deny(address usr) external auth {
        wards[usr] = 0;

        emit Deny(usr);
    }

    /// @notice Makes an account an operator.
    function kiss(address usr) external auth {
        buds[usr] = 1;

        emit Kiss(usr);
    }

    /// @notice Ends that an account is an operator.
    function diss(address usr) external auth {
        buds[usr] = 0;

        emit Diss(usr);
    }

    /// @notice Makes an account a freezer.
    function addFreezer(address usr) external auth {
        cops[usr] = 1;

        emit AddFreezer(usr);
    }

    /// @notice Ends that an account is a freezer.
    function removeFreezer(address usr) external auth {
        cops[usr] = 0;

        emit RemoveFreezer(usr);
    }

    /// @notice Lets a stopped facility go on.
    function start() external auth {
        stopped = false;

        emit Start();
    }

    /// @notice Sets "recipient" or "identityNetwork".
    function file(bytes32 what, address data) external auth {
        if (what == "recipient") recipient = data;
        else if (what == "identityNetwork") identityNetwork = data;
        else revert("NFATFacility/file-unrecognized-param");

        emit File(what, data);
    }

    /// @notice Sets "baseURI".
    function file(bytes32 what, string calldata data) external auth {
        require(what == "baseURI", "NFATFacility/file-unrecognized-param");
        baseURI = data;

        emit File(what, data);
    }

    /// @notice Sends tokens away, whosever they are.
    function rescue(address token, address to, uint256 amount) external auth {
        emit Rescue(token, to, amount);

        IERC20(token).safeTransfer(to, amount);
    }

    /// @notice Sends a part of somebody's deposit elsewhere.
    function rescueDeposit(address depositor, address to, uint256 amount) external auth {
        _takeDeposit(depositor, amount);

        emit RescueDeposit(depositor, to, amount);

        IERC20(gem).safeTransfer(to, amount);
    }

    /// @notice Sends a part of what a token could collect elsewhere.
    function rescueCollectable(uint256 tokenId, address to, uint256 amount) external auth {
        _takeCollectable(tokenId, amount);

        emit RescueCollectable(tokenId, to, amount);

        IERC20(gem).safeTransfer(to, amount);
    }

    /**********************************************************************************************/
    /*** Freezers                                                                               ***/
    /**********************************************************************************************/

    /// @notice Stops everything but `withdraw` and transfers of NFATs. Freezers only.
    function stop() external {
        require(cops[msg.sender] == 1, "NFATFacility/not-freezer");
        stopped = true;

        emit Stop();
    }

    /**********************************************************************************************/
    /*** Depositors                                                                             ***/
    /**********************************************************************************************/

    /// @notice Brings `amount`, which may be 0, into the caller's own queue.
    function subscribe(uint256 amount, bytes calldata data) external notStopped {
        deposits[msg.sender] += amount;

        emit Subscribe(msg.sender, amount, data);

        IERC20(gem).safeTransferFrom(msg.sender, address(this), amount);
    }

    /// @notice Takes back what was not issued against; while stopped, too.
    function withdraw(uint256 amount) external {
        _takeDeposit(msg.sender, amount);

        emit Withdraw(msg.sender, amount);

        IERC20(gem).safeTransfer(msg.sender, amount);
    }

    /**********************************************************************************************/
    /*** Operators, and anybody                                                                 ***/
    /**********************************************************************************************/

    /// @notice Issues an NFAT against what `to` has deposited, which goes to the recipient.
    ///         Operators only. Any id but 0, and any amount but 0.
    function issue(address to, uint256 tokenId, uint256 amount) external notStopped {
        require(buds[msg.sender] == 1, "NFATFacility/not-operator");
        require(tokenId != 0, "NFATFacility/token-id-zero");
        _takeDeposit(to, amount);
        _mint(to, tokenId);

        emit Issue(to, tokenId, amount);

        IERC20(gem).safeTransfer(recipient, amount);
    }

    /// @notice Pays into a token. Anybody.
    function repay(uint256 tokenId, uint256 amount) external notStopped {
        require(amount != 0, "NFATFacility/zero-amount");
        require(_ownerOf(tokenId) != address(0), "NFATFacility/invalid-token");
        collectable[tokenId] += amount;

        emit Repay(msg.sender, tokenId, amount);

        IERC20(gem).safeTransferFrom(msg.sender, address(this), amount);
    }

    /// @notice Takes out what was paid into a token. Its owner only, who must be a member.
    function collect(uint256 tokenId, uint256 amount) external notStopped {
        address owner = _ownerOf(tokenId);
        require(owner != address(0), "NFATFacility/invalid-token");
        require(owner == msg.sender, "NFATFacility/not-owner");
        _requireMember(owner);
        _takeCollectable(tokenId, amount);

        emit Collect(tokenId, amount);

        IERC20(gem).safeTransfer(msg.sender, amount);
    }

    /**********************************************************************************************/
    /*** Internal functions                                                                     ***/
    /**********************************************************************************************/

    function _takeDeposit(address depositor, uint256 amount) internal {
        require(amount != 0, "NFATFacility/zero-amount");
        require(amount <= deposits[depositor], "NFATFacility/insufficient-deposits");
        deposits[depositor] -= amount;
    }

    function _takeCollectable(uint256 tokenId, uint256 amount) internal {
        require(amount != 0, "NFATFacility/zero-amount");
        require(amount <= collectable[tokenId], "NFATFacility/insufficient-collectable");
        collectable[tokenId] -= amount;
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
