// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {IERC20Metadata} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Metadata.sol";
import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";

import {IClassModule} from "../factory/interfaces/IClassModule.sol";
import {IHaloFactory} from "../factory/interfaces/IHaloFactory.sol";
import {ITemplateRegistry} from "../factory/interfaces/ITemplateRegistry.sol";
import {INfatHaloController} from "../pau/facets/interfaces/INfatHaloFacet.sol";
import {NfatLimits} from "./NfatLimits.sol";
import {ShortAmount} from "./ShortAmount.sol";
import {INfatFacility} from "./interfaces/INfatFacility.sol";
import {INfatModule} from "./interfaces/INfatModule.sol";

/// @title NfatModule
contract NfatModule is INfatModule {
    /**********************************************************************************************/
    /*** Constants                                                                              ***/
    /**********************************************************************************************/

    bytes32 internal constant FACILITY_CODE = "NFAT_FACILITY";

    bytes32 private constant ASSET_DECIMALS = "assetDecimals";
    bytes32 private constant MAX_ANNUAL_GROWTH = "maxAnnualGrowth";
    bytes32 private constant CAPACITY = "capacity";
    bytes32 private constant MIN_SIZE = "minSize";
    bytes32 private constant MAX_SIZE = "maxSize";
    bytes32 private constant MIN_TERM = "minTerm";
    bytes32 private constant MAX_TERM = "maxTerm";
    bytes32 private constant MIN_YIELD = "minYield";
    bytes32 private constant MAX_YIELD = "maxYield";

    /// @dev Fewest decimals of an asset. With fewer, one unit would be worth so much that rounding
    ///      matters.
    uint256 private constant MIN_DECIMALS = 6;
    uint256 private constant MAX_DECIMALS = 18;

    /// @dev 10,000 % a year, the most that the facet takes.
    uint256 private constant MAX_GROWTH = 1_000_000;

    /// @dev A rate of 1e18 is 100 % a year, and 10,000 bps.
    uint256 private constant RATE_BPS = 1e14;

    uint256 private constant MAX_NAME = 64;
    uint256 private constant MAX_SYMBOL = 32;
    uint256 private constant MAX_URI = 256;

    /**********************************************************************************************/
    /*** Description                                                                            ***/
    /**********************************************************************************************/

    /// @inheritdoc IClassModule
    function kind() external pure virtual returns (bytes32) {
        return "NFAT";
    }

    /// @inheritdoc IClassModule
    function classParameters() external pure returns (bytes32[] memory names) {
        names = new bytes32[](2);
        names[0] = ASSET_DECIMALS;
        names[1] = MAX_ANNUAL_GROWTH;
    }

    /// @inheritdoc IClassModule
    function unitParameters() external pure returns (bytes32[] memory names) {
        names = new bytes32[](7);
        names[0] = CAPACITY;
        names[1] = MIN_SIZE;
        names[2] = MAX_SIZE;
        names[3] = MIN_TERM;
        names[4] = MAX_TERM;
        names[5] = MIN_YIELD;
        names[6] = MAX_YIELD;
    }

    /**********************************************************************************************/
    /*** Deployment                                                                             ***/
    /**********************************************************************************************/

    /// @inheritdoc IClassModule
    function deployClass(Context calldata context, uint256[] calldata values, bytes calldata data)
        external
        virtual
        returns (address[] memory blocks)
    {
        INfatFacility.Setup memory setup = _setup(msg.sender, values, data);
        setup.controller = IHaloFactory(msg.sender).class_(context.class).pau.controller;
        setup.recipient = context.almProxy;
        setup.buds = new address[](1);
        setup.buds[0] = context.almProxy;

        blocks = new address[](1);
        blocks[0] = Clones.cloneDeterministicWithImmutableArgs(
            _code(context), _facilityArguments(context), _salt(msg.sender, context)
        );

        INfatFacility(blocks[0]).initialize(setup);
    }

    /// @inheritdoc IClassModule
    function predictClass(address factory, Context calldata context, uint256[] calldata values, bytes calldata data)
        external
        view
        virtual
        returns (address[] memory blocks)
    {
        _setup(factory, values, data);

        blocks = new address[](1);
        blocks[0] = _facility(factory, context);
    }

    /// @inheritdoc IClassModule
    function controllerCalls(Context calldata, address[] calldata blocks, uint256[] calldata values, bytes calldata)
        external
        pure
        returns (bytes[] memory calls)
    {
        calls = new bytes[](1);
        calls[0] =
            abi.encodeCall(INfatHaloController.nfatHalo_setMaxAnnualGrowthRate, (blocks[0], values[1] * RATE_BPS));
    }

    /// @inheritdoc IClassModule
    function deployUnit(Context calldata context, bytes32, uint256[] calldata values, bytes calldata data)
        external
        virtual
        returns (address[] memory contracts)
    {
        _checkUnit(values, data);

        INfatFacility(_facility(msg.sender, context))
            .addUnit(
                INfatFacility.Offering({
                capacity: values[0],
                minSize: values[1],
                maxSize: values[2],
                minTerm: values[3],
                maxTerm: values[4],
                minYield: values[5],
                maxYield: values[6]
            })
            );

        contracts = new address[](0);
    }

    /// @inheritdoc IClassModule
    function predictUnit(address, Context calldata, bytes32, uint256[] calldata values, bytes calldata data)
        external
        pure
        returns (address[] memory contracts)
    {
        _checkUnit(values, data);

        contracts = new address[](0);
    }

    /**********************************************************************************************/
    /*** Rate limits                                                                            ***/
    /**********************************************************************************************/

    /// @inheritdoc IClassModule
    function classLimitKey(
        bytes32 route,
        address subject,
        Context calldata,
        address[] calldata blocks,
        bytes calldata data
    ) external pure returns (bytes32 key, bool prime) {
        // The gem is the first of the data.
        address gem = abi.decode(data, (address));
        address facility = blocks[0];

        if (route == "ISSUE" || route == "TRANSFER") {
            require(subject != address(0), SubjectMissing(route));
            return (route == "ISSUE" ? NfatLimits.issue(facility, subject) : NfatLimits.transfer(gem, subject), false);
        }

        require(subject == address(0), UnexpectedSubject(route, subject));

        if (route == "REPAY_PRINCIPAL") return (NfatLimits.repayPrincipal(gem, facility), false);
        if (route == "REPAY_INTEREST") return (NfatLimits.repayInterest(gem, facility), false);
        if (route == "PRIME_SUBSCRIBE") return (NfatLimits.subscribe(gem, facility), true);
        if (route == "PRIME_WITHDRAW") return (NfatLimits.withdraw(facility), true);
        if (route == "PRIME_COLLECT") return (NfatLimits.collect(facility), true);
        revert RouteUnknown(route);
    }

    /// @inheritdoc IClassModule
    function unitLimitKey(bytes32 route, address, Context calldata, address[] calldata, bytes calldata)
        external
        pure
        returns (bytes32, bool)
    {
        revert RouteUnknown(route);
    }

    /**********************************************************************************************/
    /*** Internal functions                                                                     ***/
    /**********************************************************************************************/

    /// @dev Wards can send deposits away, so a compromised deployer must not become one. The
    ///      factory knows whom governance allows; it has to confirm each ward.
    function _setup(address factory, uint256[] calldata values, bytes calldata data)
        internal
        view
        returns (INfatFacility.Setup memory setup)
    {
        require(values.length == 2, ValueCount(2, values.length));
        uint256 assetDecimals = _atMost(ASSET_DECIMALS, values[0], MAX_DECIMALS);
        require(assetDecimals >= MIN_DECIMALS, ValueTooSmall(ASSET_DECIMALS, assetDecimals, MIN_DECIMALS));
        _atMost(MAX_ANNUAL_GROWTH, values[1], MAX_GROWTH);

        (setup.gem, setup.identityNetwork, setup.name, setup.symbol, setup.baseURI, setup.wards, setup.cops) =
            abi.decode(data, (address, address, string, string, string, address[], address[]));
        _checkText(setup.name, 1, MAX_NAME);
        _checkText(setup.symbol, 1, MAX_SYMBOL);
        _checkText(setup.baseURI, 0, MAX_URI);
        require(setup.cops.length != 0, NoCops());

        for (uint256 i = 0; i < setup.wards.length; ++i) {
            require(IHaloFactory(factory).adminAllowed(setup.wards[i]), WardNotAllowed(setup.wards[i]));
        }

        uint256 decimals = IERC20Metadata(setup.gem).decimals();
        require(decimals == assetDecimals, DecimalsMismatch(setup.gem, assetDecimals, decimals));
    }

    function _checkUnit(uint256[] calldata values, bytes calldata data) internal pure {
        require(values.length == 7, ValueCount(7, values.length));
        require(data.length == 0, UnexpectedData());

        _fits(CAPACITY, values[0]);
        _fits(MIN_SIZE, values[1]);
        _fits(MAX_SIZE, values[2]);
        require(values[1] != 0 && values[1] <= values[2], EmptyRange(MIN_SIZE, values[1], values[2]));
        require(values[2] <= values[0], EmptyRange(MAX_SIZE, values[2], values[0]));
        require(values[3] <= values[4], EmptyRange(MIN_TERM, values[3], values[4]));
        require(values[5] <= values[6], EmptyRange(MIN_YIELD, values[5], values[6]));
        _atMost(MAX_TERM, values[4], type(uint32).max);
        _atMost(MAX_YIELD, values[6], type(uint24).max);
    }

    function _atMost(bytes32 name, uint256 value, uint256 max) private pure returns (uint256) {
        require(value <= max, ValueTooLarge(name, value, max));
        return value;
    }

    function _fits(bytes32 name, uint256 value) private pure {
        _atMost(name, value, type(uint96).max);
        require(ShortAmount.fits(value), TooManyDigits(name, value));
    }

    function _checkText(string memory text, uint256 min, uint256 max) private pure {
        require(bytes(text).length >= min && bytes(text).length <= max, TextLength(text, max));
    }

    function _code(Context calldata context) private view returns (address) {
        ITemplateRegistry registry = ITemplateRegistry(context.registry);

        return registry.singleton(registry.component(context.template, FACILITY_CODE));
    }

    /// @dev The ALMProxy is part of the salt, because its address commits to the request of the
    ///      Class. So whoever approves the facility's address approves its wards and freezers as
    ///      well.
    function _salt(address factory, Context calldata context) internal pure returns (bytes32) {
        return keccak256(abi.encode(factory, context.class, context.almProxy));
    }

    function _facility(address factory, Context calldata context) private view returns (address) {
        return Clones.predictDeterministicAddressWithImmutableArgs(
            _code(context), _facilityArguments(context), _salt(factory, context)
        );
    }

    /// @dev As `INfatFacility.template` reads them.
    function _facilityArguments(Context calldata context) private pure returns (bytes memory) {
        return abi.encode(context.registry, context.template);
    }
}
