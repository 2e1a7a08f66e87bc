// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {ITemplateRegistry} from "../../factory/interfaces/ITemplateRegistry.sol";

/// @title  INfatFacility
/// @notice One facility of a Term Class. Depositors bring `gem` to a queue of their own. The
///         operator issues NFATs (ERC-721), one for each deal, against what a depositor has
///         brought. They are repaid over time, and their owner collects.
///
///         It is the published facility interface, extended by Units. A Unit is an offering with a
///         capacity and a range of sizes. The upper half of a token's id says which Unit the token
///         belongs to.
/// @dev    Errors are strings "NFATFacility/...". All amounts are in units of `gem`. Everything
///         that the facility owes is < 2**96 together; more is refused with
///         SafeCastOverflowedUintDowncast. `gem` must move exactly what it is asked to: a token
///         that keeps a fee makes every call revert. An NFAT is never burned.
///
///         Marks. A depositor may say which Unit its deposit is for, with the `data` of
///         `subscribe`: the calldata of `unit(uint256 index)`, exactly. Any other `data` means
///         nothing here. An NFAT of another Unit can't be issued against a marked deposit. A
///         deposit without a mark can be issued against in any Unit. The mark is for all that
///         waits: it includes what came before, and what comes later. It ends when nothing waits
///         any more, because all was withdrawn, issued against or rescued. Until then another mark
///         is refused.
///
///         A depositor can make an issue against its own deposit fail, until the issue is in a
///         block: by taking the deposit back, or by marking it for another Unit. The published
///         facility lets a depositor withdraw at any time, so a deposit binds nobody. No other
///         depositor, and no owner, can make an issue fail.
///
///         Capacity. What is outstanding of a deal is for the Class's Controller to say, by
///         `nfatHalo_getPosition`. So a Unit gets its capacity back whichever facet repaid: the
///         published facet calls `repay` alone, and books what it repaid after that.
///
///         Units that a freezer has stopped. Until a ward has decided about each of them, by
///         `startUnit` or `retireUnit`, no Unit is added: otherwise the same offering could come
///         back under another name.
///         Source: the published NFATFacility. Units and marks are ours, after the NFATS
///         requirements of laniakea-docs.
interface INfatFacility {
    /**********************************************************************************************/
    /*** Types                                                                                  ***/
    /**********************************************************************************************/

    /// @notice What a facility begins with: the arguments of the published factory, in its order,
    ///         and the Controller.
    /// @param  name            Name of the NFATs.
    /// @param  symbol          Symbol of the NFATs.
    /// @param  baseURI         What a token's URI begins with.
    /// @param  gem             The asset. It can't be changed.
    /// @param  recipient       Who receives what is issued against: the PAU's ALMProxy.
    /// @param  identityNetwork Who may hold NFATs; anybody if zero.
    /// @param  wards           Administrators; one at least.
    /// @param  buds            Operators: the PAU's ALMProxy.
    /// @param  cops            Freezers.
    /// @param  controller      Who says what is outstanding: the PAU's Controller.
    struct Setup {
        string name;
        string symbol;
        string baseURI;
        address gem;
        address recipient;
        address identityNetwork;
        address[] wards;
        address[] buds;
        address[] cops;
        address controller;
    }

    /// @notice What a Unit offers: the module's Unit parameters, in its order.
    /// @param  capacity Greatest principal that may be outstanding; < 2**96.
    /// @param  minSize  Least principal of an NFAT; above 0. Each of the three amounts is a number
    ///                  below 2**35 times a power of ten.
    /// @param  maxSize  Greatest principal of an NFAT; up to the capacity.
    /// @param  minTerm  Least time to maturity [seconds], < 2**32.
    /// @param  maxTerm  Greatest time to maturity [seconds], < 2**32.
    /// @param  minYield Least yield of a deal [bps a year], < 2**24.
    /// @param  maxYield Greatest yield of a deal [bps a year], < 2**24.
    struct Offering {
        uint256 capacity;
        uint256 minSize;
        uint256 maxSize;
        uint256 minTerm;
        uint256 maxTerm;
        uint256 minYield;
        uint256 maxYield;
    }

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

    /// @notice The Controller has booked `amount` as repaid, and the token's Unit has its capacity
    ///         back. In the transaction of `Repay` when the facet books before it pays, and
    ///         otherwise when the Controller is asked again.
    event RepayPrincipal(uint256 indexed tokenId, uint256 amount);

    event AddUnit(uint256 indexed index, Offering offering);

    /// @param oldOffering What the Unit offered before.
    /// @param newOffering What it offers now.
    event SetOffering(uint256 indexed index, Offering oldOffering, Offering newOffering);

    event StopUnit(uint256 indexed index);

    event StartUnit(uint256 indexed index);

    event RetireUnit(uint256 indexed index);

    /// @notice Before `Subscribe`, when a deposit that had no mark gets one.
    event Mark(address indexed depositor, uint256 indexed index);

    /**********************************************************************************************/
    /*** Construction                                                                           ***/
    /**********************************************************************************************/

    /// @notice Sets a new facility up; once, by whoever made it, who becomes its registrar.
    /// @dev    Errors initialized, zero-gem, zero-controller, zero-recipient, no-wards,
    ///         zero-account.
    function initialize(Setup calldata setup) external;

    /**********************************************************************************************/
    /*** Wards                                                                                  ***/
    /**********************************************************************************************/

    /// @notice Makes an account a ward. Wards only. Error not-authorized, as for all functions of
    ///         wards; zero-account.
    function rely(address usr) external;

    /// @notice Ends that an account is a ward. Wards only.
    function deny(address usr) external;

    /// @notice Makes an account an operator. Wards only. Error zero-account.
    function kiss(address usr) external;

    /// @notice Ends that an account is an operator. Wards only.
    function diss(address usr) external;

    /// @notice Makes an account a freezer. Wards only. Error zero-account.
    function addFreezer(address usr) external;

    /// @notice Ends that an account is a freezer. Wards only. What it has stopped stays stopped.
    function removeFreezer(address usr) external;

    /// @notice Lets a stopped facility go on. Wards only. Units that are stopped stay stopped.
    function start() external;

    /// @notice Sets "recipient" (not zero) or "identityNetwork". Wards only.
    /// @dev    Errors file-unrecognized-param, zero-recipient.
    function file(bytes32 what, address data) external;

    /// @notice Sets "baseURI". Wards only. Error file-unrecognized-param.
    function file(bytes32 what, string calldata data) external;

    /// @notice Sends tokens away that are here by mistake. Wards only. Of `gem` it sends no more
    ///         than what is neither deposit nor collectable.
    /// @dev    Error insufficient-surplus. Of 0 it asks the token nothing.
    function rescue(address token, address to, uint256 amount) external;

    /// @notice Sends a part of somebody's deposit elsewhere. Wards only.
    /// @dev    Errors insufficient-deposits, zero-amount.
    function rescueDeposit(address depositor, address to, uint256 amount) external;

    /// @notice Sends a part of what a token could collect elsewhere. Wards only.
    /// @dev    Errors insufficient-collectable, zero-amount.
    function rescueCollectable(uint256 tokenId, address to, uint256 amount) external;

    /// @notice Lets a stopped Unit go on. Wards only. It changes nothing when the Unit is running.
    /// @dev    Errors unit-unknown, unit-retired.
    function startUnit(uint256 index) external;

    /// @notice Ends a Unit that a freezer has stopped. Wards only. It can't be started again, and
    ///         it no longer keeps Units from being added. What it issued is repaid and collected.
    /// @dev    Errors unit-unknown; unit-not-held, when the Unit is running or retired already.
    function retireUnit(uint256 index) external;

    /**********************************************************************************************/
    /*** Freezers                                                                               ***/
    /**********************************************************************************************/

    /// @notice Stops everything but `withdraw` and transfers of NFATs. Freezers only. It keeps
    ///         Units from being added, too.
    /// @dev    Error not-freezer.
    function stop() external;

    /// @notice Stops the issue of NFATs of one Unit, and new marks for it. Freezers only. What was
    ///         issued is repaid and collected as before. No Unit is added until a ward has decided
    ///         about this one. It changes nothing when the Unit is stopped already.
    /// @dev    Errors not-freezer, unit-unknown.
    function stopUnit(uint256 index) external;

    /**********************************************************************************************/
    /*** Registrar                                                                              ***/
    /**********************************************************************************************/

    /// @notice Adds a Unit. The registrar only; not while the facility is stopped, nor while a
    ///         freezer's stop of a Unit stands.
    /// @dev    Errors not-registrar, stopped, unit-held, size-out-of-range (no size, or the least
    ///         above the greatest, or the greatest above the capacity), term-out-of-range and
    ///         yield-out-of-range (the least above the greatest), too-many-digits,
    ///         SafeCastOverflowedUintDowncast.
    /// @param  offering What it offers.
    /// @return index    Its place, from 0; the upper half of its tokens' ids.
    function addUnit(Offering calldata offering) external returns (uint256 index);

    /**********************************************************************************************/
    /*** Depositors                                                                             ***/
    /**********************************************************************************************/

    /// @notice Brings `amount` into the caller's own queue. Nothing is bound until it is issued
    ///         against. Not while stopped.
    /// @dev    Errors stopped, unexpected-transfer. Of a mark: unit-unknown, unit-stopped,
    ///         deposit-marked (for another Unit), zero-amount (nothing waits that it could be for).
    /// @param  amount May be 0, to say something with `data`; then the token is asked nothing.
    /// @param  data   Exactly the calldata of `unit(index)`: a mark for that Unit. Anything else:
    ///                for whoever reads the event.
    function subscribe(uint256 amount, bytes calldata data) external;

    /// @notice Takes back what was not issued against; while stopped, too, and whatever its mark.
    /// @dev    Errors zero-amount, insufficient-deposits.
    function withdraw(uint256 amount) external;

    /**********************************************************************************************/
    /*** Operators                                                                              ***/
    /**********************************************************************************************/

    /// @notice Issues an NFAT against what `to` has deposited, which goes to the recipient.
    ///         Operators only; not while stopped.
    /// @dev    Errors not-operator, stopped, token-id-zero, unit-unknown, unit-stopped,
    ///         size-out-of-range, capacity-exceeded, deposit-marked (for another Unit),
    ///         insufficient-deposits, not-member, and ERC721InvalidSender when the token exists.
    /// @param  to      Its first owner.
    /// @param  tokenId Index of the Unit in the upper 128 bits, a number of the operator's choice
    ///                 in the lower.
    /// @param  amount  Its principal.
    function issue(address to, uint256 tokenId, uint256 amount) external;

    /// @notice Changes what a Unit offers, within the bounds of the Class's template. Operators
    ///         only: the ALMProxy does so for an admin of the Class's AccessControls, and for
    ///         nobody else. It holds for what is issued from now on. Principal above the capacity,
    ///         and NFATs outside of the sizes, stay: nothing more is issued until it fits, and all
    ///         is repaid and collected as before. A stopped or retired Unit stays so.
    /// @dev    Errors not-operator, unit-unknown, no-template,
    ///         ITemplateRegistry.ValueOutOfBounds, and those of `addUnit` about the offering.
    function setOffering(uint256 index, Offering calldata offering) external;

    /**********************************************************************************************/
    /*** Anybody                                                                                ***/
    /**********************************************************************************************/

    /// @notice Pays into a token. Anybody; not while stopped. When an operator pays, the Controller
    ///         is asked what is outstanding: at once, and once more at the next `issue` or payment
    ///         of an operator, because a facet may book what it repaid only afterwards. What is
    ///         repaid gives the token's Unit its capacity back. What anybody else pays in changes
    ///         nothing at the Controller, so it frees no capacity.
    /// @dev    Errors stopped, invalid-token, zero-amount, unexpected-transfer.
    function repay(uint256 tokenId, uint256 amount) external;

    /// @notice Asks the Controller what is outstanding of a token, as `issue` and `repay` do, and
    ///         gives its Unit the capacity back. Anybody, at any time. It is needed only where the
    ///         Controller could not answer when it was asked. It changes nothing when nothing was
    ///         repaid, or no such token exists.
    function settle(uint256 tokenId) external;

    /// @notice Takes out what was paid into a token. Its owner only, who must be a member; not
    ///         while stopped.
    /// @dev    Errors stopped, invalid-token, not-owner, not-member, zero-amount,
    ///         insufficient-collectable.
    function collect(uint256 tokenId, uint256 amount) external;

    /**********************************************************************************************/
    /*** Views                                                                                  ***/
    /**********************************************************************************************/

    /// @notice 1 for a ward, else 0.
    function wards(address usr) external view returns (uint256);

    /// @notice 1 for an operator, else 0.
    function buds(address usr) external view returns (uint256);

    /// @notice 1 for a freezer, else 0.
    function cops(address usr) external view returns (uint256);

    /// @notice What an account has brought and was not issued against.
    function deposits(address depositor) external view returns (uint256);

    /// @notice Which Unit an account's deposit is marked for.
    /// @return marked Whether it is. Never when nothing waits.
    /// @return index  The Unit; 0 without a mark.
    function markOf(address depositor) external view returns (bool marked, uint256 index);

    /// @notice What a token's owner can collect.
    function collectable(uint256 tokenId) external view returns (uint256);

    /// @notice The asset.
    function gem() external view returns (address);

    /// @notice Who receives what is issued against.
    function recipient() external view returns (address);

    /// @notice Who may hold NFATs; anybody if zero.
    function identityNetwork() external view returns (address);

    /// @notice Whether the facility is stopped.
    function stopped() external view returns (bool);

    /// @notice What a token's URI begins with.
    function baseURI() external view returns (string memory);

    /// @notice Who may add Units: the module that made the facility, which does so for the factory
    ///         of its Class alone.
    function registrar() external view returns (address);

    /// @notice How many Units there are.
    function unitCount() external view returns (uint256);

    /// @notice How many Units a freezer has stopped that no ward has decided about since. No Unit
    ///         is added unless it is 0.
    function heldUnits() external view returns (uint256);

    /// @notice A Unit. Its calldata is the mark for the Unit. Error unit-unknown.
    /// @return capacity    Greatest principal that may be outstanding.
    /// @return minSize     Least principal of an NFAT.
    /// @return maxSize     Greatest principal of an NFAT.
    /// @return outstanding Principal issued, less what the Controller says is repaid.
    /// @return isStopped   Whether no NFAT can be issued.
    function unit(uint256 index)
        external
        view
        returns (uint256 capacity, uint256 minSize, uint256 maxSize, uint256 outstanding, bool isStopped);

    /// @notice What a Unit offers, as in force. Capacity and sizes are enforced at each issue. Term
    ///         and yield are what is declared: an issue names neither, so the facility cannot hold
    ///         an NFAT against them. Error unit-unknown.
    function offering(uint256 index) external view returns (Offering memory);

    /// @notice The Class's template. Error no-template, of a facility that no module made.
    function template() external view returns (address registry, bytes32 id);

    /// @notice Bounds of what Units offer, which never change: those of the Class's template, in
    ///         the order of Offering. Error no-template.
    function unitBounds() external view returns (ITemplateRegistry.Bound[] memory bounds);

    /// @notice Whether a Unit is stopped for good. Error unit-unknown.
    function isRetired(uint256 index) external view returns (bool);

    /// @notice The Class's Controller, which says what is outstanding of each deal:
    ///         `nfatHalo_getPosition`, whichever facet answers. It never changes.
    function controller() external view returns (address);

    /// @notice Principal of a token that is not repaid, as the Controller says. What was issued, if
    ///         the Controller says nothing of the token.
    function principal(uint256 tokenId) external view returns (uint256);
}
