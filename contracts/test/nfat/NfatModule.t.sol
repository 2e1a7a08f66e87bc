// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";
import {Errors} from "@openzeppelin/contracts/utils/Errors.sol";

import {DevToken} from "../../src/devnet/DevToken.sol";
import {TemplateRegistry} from "../../src/factory/TemplateRegistry.sol";
import {IClassModule} from "../../src/factory/interfaces/IClassModule.sol";
import {IHaloFactory} from "../../src/factory/interfaces/IHaloFactory.sol";
import {ITemplateRegistry} from "../../src/factory/interfaces/ITemplateRegistry.sol";
import {NfatFacility} from "../../src/nfat/NfatFacility.sol";
import {NfatModule} from "../../src/nfat/NfatModule.sol";
import {INfatFacility} from "../../src/nfat/interfaces/INfatFacility.sol";
import {INfatModule} from "../../src/nfat/interfaces/INfatModule.sol";
import {INfatHaloController} from "../../src/pau/facets/interfaces/INfatHaloFacet.sol";
import {Test} from "../support/Test.sol";

/// @notice Another factory on the same module, with a list of its own.
contract OtherFactory {
    function adminAllowed(address) external pure returns (bool) {
        return true;
    }

    function class_(bytes32) external view returns (IHaloFactory.ClassRecord memory record) {
        record.pau.controller = address(this);
    }
}

/// @notice The module as a template's singleton, called as a factory would call it. This contract
///         is the factory.
abstract contract NfatModuleTestBase is Test {
    bytes32 internal constant UNIT = "senior";

    address internal almProxy = makeAddr("almProxy");
    address internal ward = makeAddr("ward");
    address internal cop = makeAddr("cop");
    address internal network = makeAddr("network");
    address internal borrower = makeAddr("borrower");

    mapping(address admin => bool allowed) public adminAllowed;

    address internal controller = makeAddr("controller");

    TemplateRegistry internal registry;
    NfatModule internal module;
    DevToken internal gem;
    IClassModule.Context internal context;
    uint256[] internal classValues;
    uint256[] internal unitValues;
    bytes internal data;

    /// @dev Where the Class of the context lies, or will lie.
    address[] internal predicted;

    function setUp() public {
        vm.warp(1_800_000_000);
        registry = new TemplateRegistry(address(this));
        gem = new DevToken("USD Coin", "USDC", 6);
        adminAllowed[ward] = true;

        ITemplateRegistry.Component[] memory components = _components();
        module = NfatModule(registry.singleton(components[0].codeHash));

        context = IClassModule.Context({
            registry: address(registry),
            template: registry.registerTemplate(
                ITemplateRegistry.Spec({
                    name: "term-nfat",
                    version: 1,
                    components: components,
                    integrations: new bytes32[](0),
                    classBounds: _bounds(module.classParameters()),
                    unitBounds: _bounds(module.unitParameters()),
                    limitBounds: new ITemplateRegistry.LimitBound[](0),
                    auditDigest: keccak256("audit"),
                    expires: type(uint64).max
                })
            ),
            class: "class",
            almProxy: almProxy
        });
        classValues = [6, 1_200];
        unitValues = [uint256(100_000_000e6), 5_000_000e6, 50_000_000e6, 180 days, 720 days, 800, 1_500];
        data = _data(address(gem), "Senior Secured", "SSN", "ipfs://x/", _list(ward), _list(cop));
        predicted = _predictClass(address(this));
    }

    /// @dev What a factory has recorded when it calls the module.
    function class_(bytes32 id) external view returns (IHaloFactory.ClassRecord memory record) {
        if (id == context.class) record.pau.controller = controller;
    }

    /// @dev What the template names: the module first.
    function _components() internal virtual returns (ITemplateRegistry.Component[] memory components) {
        components = new ITemplateRegistry.Component[](2);
        components[0] = _component("MODULE", type(NfatModule).creationCode);
        components[1] = _component("NFAT_FACILITY", type(NfatFacility).creationCode);
    }

    function _component(bytes32 name, bytes memory code) internal returns (ITemplateRegistry.Component memory) {
        bytes32 codeHash = registry.storeCode(code);
        registry.deploySingleton(codeHash);
        return ITemplateRegistry.Component({name: name, codeHash: codeHash});
    }

    function _bounds(bytes32[] memory names) internal pure returns (ITemplateRegistry.Bound[] memory bounds) {
        bounds = new ITemplateRegistry.Bound[](names.length);
        for (uint256 i; i < names.length; ++i) {
            bounds[i] = ITemplateRegistry.Bound({name: names[i], min: 0, max: type(uint256).max});
        }
    }

    function _data(
        address gem_,
        string memory name,
        string memory symbol,
        string memory baseURI,
        address[] memory wards,
        address[] memory cops
    ) internal view returns (bytes memory) {
        return abi.encode(gem_, network, name, symbol, baseURI, wards, cops);
    }

    function _list(address account) internal pure returns (address[] memory accounts) {
        accounts = new address[](1);
        accounts[0] = account;
    }

    function _deployClass() internal returns (address[] memory blocks) {
        return module.deployClass(context, classValues, data);
    }

    function _predictClass(address factory) internal view returns (address[] memory blocks) {
        return module.predictClass(factory, context, classValues, data);
    }

    function _deployUnit() internal returns (address[] memory contracts) {
        return module.deployUnit(context, UNIT, unitValues, "");
    }

    function _predictUnit() internal view returns (address[] memory contracts) {
        return module.predictUnit(address(this), context, UNIT, unitValues, "");
    }

    function _key(bytes32 route, address subject) internal view returns (bytes32 key, bool prime) {
        return module.classLimitKey(route, subject, context, predicted, data);
    }
}

contract NfatModuleClassFailureTests is NfatModuleTestBase {
    function test_valueCount() public {
        classValues.push(1);
        _expectRefusal(abi.encodeWithSelector(INfatModule.ValueCount.selector, 2, 3));
        classValues.pop();
        classValues.pop();
        _expectRefusal(abi.encodeWithSelector(INfatModule.ValueCount.selector, 2, 1));
    }

    function test_assetDecimals_boundary() public {
        classValues[0] = 19;
        _expectRefusal(
            abi.encodeWithSelector(
                INfatModule.ValueTooLarge.selector, bytes32("assetDecimals"), uint256(19), uint256(18)
            )
        );

        classValues[0] = 5;
        _expectRefusal(
            abi.encodeWithSelector(INfatModule.ValueTooSmall.selector, bytes32("assetDecimals"), uint256(5), uint256(6))
        );

        classValues[0] = 6;
        _deployClass();
        context.class = "other";
        classValues[0] = 18;
        data = _data(address(new DevToken("USDS", "USDS", 18)), "Senior", "SSN", "", _list(ward), _list(cop));
        _deployClass();
    }

    /// @dev Whatever the token says of itself.
    function test_assetDecimals_tooFew_ofSuchAToken() public {
        classValues[0] = 5;
        data = _data(address(new DevToken("Coarse", "CRS", 5)), "Senior", "SSN", "", _list(ward), _list(cop));
        _expectRefusal(
            abi.encodeWithSelector(INfatModule.ValueTooSmall.selector, bytes32("assetDecimals"), uint256(5), uint256(6))
        );
    }

    function test_assetDecimals_mismatch() public {
        classValues[0] = 7;
        _expectRefusal(
            abi.encodeWithSelector(INfatModule.DecimalsMismatch.selector, address(gem), uint256(7), uint256(6))
        );
    }

    /// @dev 10,000 % a year is what the facet takes at most.
    function test_maxAnnualGrowth_boundary() public {
        classValues[1] = 1_000_001;
        _expectRefusal(
            abi.encodeWithSelector(
                INfatModule.ValueTooLarge.selector, bytes32("maxAnnualGrowth"), uint256(1_000_001), uint256(1_000_000)
            )
        );

        classValues[1] = 1_000_000;
        _deployClass();
    }

    function test_texts_boundary() public {
        string memory text32 = "01234567890123456789012345678901";
        string memory text33 = string.concat(text32, "2");
        string memory text64 = string.concat(text32, text32);
        string memory text65 = string.concat(text64, "4");
        string memory text256 = string.concat(text64, text64, text64, text64);
        string memory text257 = string.concat(text256, "6");

        _expectTextRefusal("", "SSN", "", "", 64);
        _expectTextRefusal(text65, "SSN", "", text65, 64);
        _expectTextRefusal("Senior", "", "", "", 32);
        _expectTextRefusal("Senior", text33, "", text33, 32);
        _expectTextRefusal("Senior", "SSN", text257, text257, 256);

        data = _data(address(gem), text64, text32, text256, _list(ward), _list(cop));
        NfatFacility facility = NfatFacility(_deployClass()[0]);
        assertEq(facility.name(), text64);
        assertEq(facility.symbol(), text32);
        assertEq(facility.baseURI(), text256);
    }

    function test_texts_shortest() public {
        data = _data(address(gem), "S", "S", "", _list(ward), _list(cop));
        NfatFacility facility = NfatFacility(_deployClass()[0]);
        assertEq(facility.name(), "S");
        assertEq(facility.symbol(), "S");
    }

    function _expectTextRefusal(
        string memory name,
        string memory symbol,
        string memory baseURI,
        string memory refused,
        uint256 max
    ) internal {
        data = _data(address(gem), name, symbol, baseURI, _list(ward), _list(cop));
        _expectRefusal(abi.encodeWithSelector(INfatModule.TextLength.selector, refused, max));
    }

    /// @dev Wards can send deposits away, so a deployer must not be able to choose them.
    function test_wardNotAllowed() public {
        address[] memory wards = new address[](2);
        (wards[0], wards[1]) = (ward, borrower);
        data = _data(address(gem), "Senior", "SSN", "", wards, _list(cop));
        _expectRefusal(abi.encodeWithSelector(INfatModule.WardNotAllowed.selector, borrower));

        adminAllowed[borrower] = true;
        _deployClass();
    }

    function test_wardNotAllowed_zero() public {
        data = _data(address(gem), "Senior", "SSN", "", _list(address(0)), _list(cop));
        _expectRefusal(abi.encodeWithSelector(INfatModule.WardNotAllowed.selector, address(0)));
    }

    function test_noWards() public {
        data = _data(address(gem), "Senior", "SSN", "", new address[](0), _list(cop));

        vm.expectRevert("NFATFacility/no-wards");
        _deployClass();
    }

    function test_noCops() public {
        data = _data(address(gem), "Senior", "SSN", "", _list(ward), new address[](0));
        _expectRefusal(abi.encodeWithSelector(INfatModule.NoCops.selector));
    }

    function test_zeroCop() public {
        data = _data(address(gem), "Senior", "SSN", "", _list(ward), _list(address(0)));

        vm.expectRevert("NFATFacility/zero-account");
        _deployClass();
    }

    function test_zeroGem() public {
        data = _data(address(0), "Senior", "SSN", "", _list(ward), _list(cop));

        vm.expectRevert();
        _deployClass();
        vm.expectRevert();
        _predictClass(address(this));
    }

    function test_templateWithoutFacility() public {
        context.template = "other";
        _expectRefusal(
            abi.encodeWithSelector(
                ITemplateRegistry.ComponentUnknown.selector, bytes32("other"), bytes32("NFAT_FACILITY")
            )
        );
    }

    function test_twice() public {
        _deployClass();

        vm.expectRevert(Errors.FailedDeployment.selector);
        _deployClass();
    }

    function _expectRefusal(bytes memory reason) internal {
        vm.expectRevert(reason);
        _deployClass();

        vm.expectRevert(reason);
        _predictClass(address(this));
    }
}

contract NfatModuleUnitFailureTests is NfatModuleTestBase {
    function test_valueCount() public {
        unitValues.pop();
        _expectRefusal(abi.encodeWithSelector(INfatModule.ValueCount.selector, 7, 6));
    }

    function test_withData() public {
        _deployClass();

        vm.expectRevert(INfatModule.UnexpectedData.selector);
        module.deployUnit(context, UNIT, unitValues, "0");
        vm.expectRevert(INfatModule.UnexpectedData.selector);
        module.predictUnit(address(this), context, UNIT, unitValues, "0");
    }

    function test_amounts_boundary() public {
        for (uint256 i; i < 3; ++i) {
            uint256 was = unitValues[i];
            unitValues[i] = uint256(type(uint96).max) + 1;
            _expectRefusal(_tooLarge(module.unitParameters()[i], unitValues[i], type(uint96).max));
            unitValues[i] = was;
        }

        (unitValues[0], unitValues[1], unitValues[2]) = (7.9e28, 7.9e28, 7.9e28);
        _predictUnit();
    }

    function test_amounts_digits() public {
        for (uint256 i; i < 3; ++i) {
            uint256 was = unitValues[i];
            unitValues[i] += 1;
            _expectRefusal(
                abi.encodeWithSelector(INfatModule.TooManyDigits.selector, module.unitParameters()[i], unitValues[i])
            );
            unitValues[i] = was;
        }

        (unitValues[0], unitValues[1], unitValues[2]) = (2 ** 35 - 1, 2 ** 35 - 1, 2 ** 35 - 1);
        _predictUnit();
    }

    function test_termAndYield_boundary() public {
        unitValues[4] = uint256(type(uint32).max) + 1;
        _expectRefusal(_tooLarge("maxTerm", unitValues[4], type(uint32).max));
        unitValues[4] = unitValues[3] = type(uint32).max;
        unitValues[6] = uint256(type(uint24).max) + 1;
        _expectRefusal(_tooLarge("maxYield", unitValues[6], type(uint24).max));
        unitValues[6] = unitValues[5] = type(uint24).max;
        _predictUnit();
    }

    function _tooLarge(bytes32 name, uint256 value, uint256 max) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(INfatModule.ValueTooLarge.selector, name, value, max);
    }

    function test_ranges_boundary() public {
        unitValues = [uint256(50e6), 0, 40e6, 10, 20, 3, 4];
        _expectRefusal(_emptyRange("minSize", 0, 40e6));
        unitValues = [uint256(50e6), 41e6, 40e6, 10, 20, 3, 4];
        _expectRefusal(_emptyRange("minSize", 41e6, 40e6));
        unitValues = [uint256(39e6), 1e6, 40e6, 10, 20, 3, 4];
        _expectRefusal(_emptyRange("maxSize", 40e6, 39e6));
        unitValues = [uint256(50e6), 1e6, 40e6, 21, 20, 3, 4];
        _expectRefusal(_emptyRange("minTerm", 21, 20));
        unitValues = [uint256(50e6), 1e6, 40e6, 10, 20, 5, 4];
        _expectRefusal(_emptyRange("minYield", 5, 4));

        // One point is a range.
        unitValues = [uint256(40e6), 40e6, 40e6, 20, 20, 4, 4];
        _predictUnit();
        unitValues = [uint256(1e6), 1e6, 1e6, 0, 0, 0, 0];
        _predictUnit();
    }

    function _emptyRange(bytes32 name, uint256 min, uint256 max) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(INfatModule.EmptyRange.selector, name, min, max);
    }

    function test_withoutClass() public {
        vm.expectRevert();
        _deployUnit();
    }

    /// @dev Whoever calls reaches the facility that they had deployed, so nobody adds a Unit to
    ///      another factory's.
    function test_byOthers() public {
        NfatFacility facility = NfatFacility(_deployClass()[0]);
        address other = address(new OtherFactory());

        vm.expectRevert();
        vm.prank(other);
        module.deployUnit(context, UNIT, unitValues, "");

        vm.startPrank(other);
        NfatFacility theirs = NfatFacility(module.deployClass(context, classValues, data)[0]);
        module.deployUnit(context, UNIT, unitValues, "");
        vm.stopPrank();
        assertNotEq(address(theirs), address(facility));
        assertEq(theirs.unitCount(), 1);
        assertEq(facility.unitCount(), 0);
    }

    function test_limitKey_unknownRoute() public {
        vm.expectRevert(abi.encodeWithSelector(INfatModule.RouteUnknown.selector, bytes32("SETTLE")));
        _key("SETTLE", address(0));
    }

    function test_limitKey_subjectMissing() public {
        vm.expectRevert(abi.encodeWithSelector(INfatModule.SubjectMissing.selector, bytes32("ISSUE")));
        _key("ISSUE", address(0));
        vm.expectRevert(abi.encodeWithSelector(INfatModule.SubjectMissing.selector, bytes32("TRANSFER")));
        _key("TRANSFER", address(0));
    }

    function test_limitKey_unexpectedSubject() public {
        bytes32[5] memory routes =
            [bytes32("REPAY_PRINCIPAL"), "REPAY_INTEREST", "PRIME_SUBSCRIBE", "PRIME_WITHDRAW", "PRIME_COLLECT"];
        for (uint256 i; i < routes.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(INfatModule.UnexpectedSubject.selector, routes[i], borrower));
            _key(routes[i], borrower);
        }
    }

    function test_limitKey_ofAUnit() public {
        vm.expectRevert(abi.encodeWithSelector(INfatModule.RouteUnknown.selector, bytes32("ISSUE")));
        module.unitLimitKey("ISSUE", borrower, context, new address[](0), "");
    }

    function _expectRefusal(bytes memory reason) internal {
        vm.expectRevert(reason);
        _deployUnit();

        vm.expectRevert(reason);
        _predictUnit();
    }
}

contract NfatModuleSuccessTests is NfatModuleTestBase {
    function test_description() public view {
        assertEq(module.kind(), bytes32("NFAT"));
        bytes32[] memory names = module.classParameters();
        assertEq(names.length, 2);
        assertEq(names[0], bytes32("assetDecimals"));
        assertEq(names[1], bytes32("maxAnnualGrowth"));
        names = module.unitParameters();
        bytes32[7] memory expected =
            [bytes32("capacity"), "minSize", "maxSize", "minTerm", "maxTerm", "minYield", "maxYield"];
        assertEq(names.length, 7);
        for (uint256 i; i < 7; ++i) {
            assertEq(names[i], expected[i]);
        }
    }

    function test_deployClass() public {
        address[] memory blocks = _deployClass();
        assertEq(blocks, predicted);
        assertEq(_predictClass(address(this)), predicted);
        assertEq(blocks.length, 1);

        NfatFacility facility = NfatFacility(blocks[0]);
        assertEq(facility.name(), "Senior Secured");
        assertEq(facility.symbol(), "SSN");
        assertEq(facility.baseURI(), "ipfs://x/");
        assertEq(facility.gem(), address(gem));
        assertEq(facility.identityNetwork(), network);
        assertEq(facility.recipient(), almProxy);
        assertEq(facility.buds(almProxy), 1);
        assertEq(facility.wards(ward), 1);
        assertEq(facility.cops(cop), 1);
        assertEq(facility.registrar(), address(module));
        assertEq(facility.unitCount(), 0);
    }

    /// @dev The caller and the module keep nothing but that the module adds Units.
    function test_deployClass_leavesNoRights() public {
        NfatFacility facility = NfatFacility(_deployClass()[0]);
        address[2] memory accounts = [address(this), address(module)];
        for (uint256 i; i < 2; ++i) {
            assertEq(facility.wards(accounts[i]), 0);
            assertEq(facility.buds(accounts[i]), 0);
            assertEq(facility.cops(accounts[i]), 0);
        }
    }

    /// @dev The caller is in the salt: what somebody else deploys with the same arguments lies
    ///      elsewhere.
    function test_deployClass_othersTakeNoAddress() public {
        address other = address(new OtherFactory());
        address mine = predicted[0];
        address theirs = _predictClass(other)[0];
        assertNotEq(mine, theirs);

        vm.prank(other);
        assertEq(module.deployClass(context, classValues, data)[0], theirs);
        assertEq(_deployClass()[0], mine);
    }

    /// @dev The parameters are in it only as far as the ALMProxy's address commits to them.
    function test_predictClass_dependsOnFactoryClassAndAlmProxy() public {
        context.class = "other";
        assertNotEq(_predictClass(address(this))[0], predicted[0]);
        context.class = "class";
        classValues[1] = 1;
        data = _data(address(gem), "Another", "AN", "", _list(ward), _list(cop));
        assertEq(_predictClass(address(this)), predicted);
        context.almProxy = makeAddr("another almProxy");
        assertNotEq(_predictClass(address(this))[0], predicted[0]);
    }

    /// @dev Who approved the address of a facility approved its wards and freezers: another request
    ///      has another ALMProxy, so its facility lies elsewhere, and a Unit of one does not reach
    ///      the other.
    function test_deployClass_anotherRequestOfTheSameName() public {
        NfatFacility facility = NfatFacility(_deployClass()[0]);
        context.almProxy = makeAddr("another almProxy");

        vm.expectRevert();
        _deployUnit();

        NfatFacility another = NfatFacility(_deployClass()[0]);
        assertNotEq(address(another), address(facility));
        assertEq(another.recipient(), context.almProxy);
        _deployUnit();
        assertEq(another.unitCount(), 1);
        assertEq(facility.unitCount(), 0);
    }

    function test_predictClass_salt() public view {
        bytes32 salt = keccak256(abi.encode(address(this), context.class, almProxy));
        address code = registry.singleton(registry.component(context.template, "NFAT_FACILITY"));
        assertEq(
            predicted[0],
            Clones.predictDeterministicAddressWithImmutableArgs(
                code, abi.encode(registry, context.template), salt, address(module)
            )
        );
    }

    function test_deployUnit() public {
        NfatFacility facility = NfatFacility(_deployClass()[0]);
        assertEq(_predictUnit().length, 0);
        assertEq(_deployUnit().length, 0);
        unitValues = [uint256(30e6), 10e6, 20e6, 1, 2, 3, 4];
        module.deployUnit(context, "junior", unitValues, "");

        assertEq(facility.unitCount(), 2);
        (uint256 capacity, uint256 minSize, uint256 maxSize, uint256 outstanding, bool stopped) = facility.unit(0);
        assertEq(capacity, 100_000_000e6);
        assertEq(minSize, 5_000_000e6);
        assertEq(maxSize, 50_000_000e6);
        assertEq(outstanding, 0);
        assertFalse(stopped);
        (capacity, minSize, maxSize,,) = facility.unit(1);
        assertEq(capacity, 30e6);
        assertEq(minSize, 10e6);
        assertEq(maxSize, 20e6);

        INfatFacility.Offering memory offering = facility.offering(1);
        assertEq(offering.minTerm, 1);
        assertEq(offering.maxTerm, 2);
        assertEq(offering.minYield, 3);
        assertEq(offering.maxYield, 4);
        (address registry_, bytes32 template) = facility.template();
        assertEq(registry_, address(registry));
        assertEq(template, context.template);
        assertEq(abi.encode(facility.unitBounds()), abi.encode(registry.unitBounds(context.template)));
    }

    function test_controllerCalls() public view {
        bytes[] memory calls = module.controllerCalls(context, predicted, classValues, data);

        assertEq(calls.length, 1);
        assertEq(calls[0], abi.encodeCall(INfatHaloController.nfatHalo_setMaxAnnualGrowthRate, (predicted[0], 0.12e18)));
    }

    function test_limitKey() public view {
        address f = predicted[0];
        address g = address(gem);

        _assertKey("ISSUE", borrower, _pair("LIMIT_NFAT_HALO_ISSUE", f, borrower), false);
        _assertKey("REPAY_PRINCIPAL", address(0), _pair("LIMIT_NFAT_HALO_REPAY_PRINCIPAL", g, f), false);
        _assertKey("REPAY_INTEREST", address(0), _pair("LIMIT_NFAT_HALO_REPAY_INTEREST", g, f), false);
        _assertKey("TRANSFER", borrower, _pair("LIMIT_ASSET_TRANSFER", g, borrower), false);
        _assertKey("PRIME_SUBSCRIBE", address(0), _pair("LIMIT_NFAT_PRIME_SUBSCRIBE", g, f), true);
        _assertKey("PRIME_WITHDRAW", address(0), keccak256(abi.encode(keccak256("LIMIT_NFAT_PRIME_WITHDRAW"), f)), true);
        _assertKey("PRIME_COLLECT", address(0), keccak256(abi.encode(keccak256("LIMIT_NFAT_PRIME_COLLECT"), f)), true);
    }

    function _assertKey(bytes32 route, address subject, bytes32 expected, bool expectedPrime) internal view {
        (bytes32 key, bool prime) = _key(route, subject);
        assertEq(key, expected);
        assertEq(prime, expectedPrime);
    }

    function _pair(string memory name, address a, address b) internal pure returns (bytes32) {
        return keccak256(abi.encode(keccak256(bytes(name)), a, b));
    }
}
