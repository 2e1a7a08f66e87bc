// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";
import {Errors} from "@openzeppelin/contracts/utils/Errors.sol";

import {DevToken} from "../../src/devnet/DevToken.sol";
import {TemplateRegistry} from "../../src/factory/TemplateRegistry.sol";
import {IClassModule} from "../../src/factory/interfaces/IClassModule.sol";
import {ITemplateRegistry} from "../../src/factory/interfaces/ITemplateRegistry.sol";
import {LctsModule} from "../../src/lcts/LctsModule.sol";
import {LctsQueue} from "../../src/lcts/LctsQueue.sol";
import {UnitShare} from "../../src/lcts/UnitShare.sol";
import {ILctsModule} from "../../src/lcts/interfaces/ILctsModule.sol";
import {IUnitShare} from "../../src/lcts/interfaces/IUnitShare.sol";
import {Test} from "../support/Test.sol";

/// @notice The module as a template's singleton, called as a factory would call it.
abstract contract LctsModuleTestBase is Test {
    bytes32 internal constant UNIT = "senior";

    address internal almProxy = makeAddr("almProxy");
    address internal manager = makeAddr("manager");

    TemplateRegistry internal registry;
    LctsModule internal module;
    DevToken internal asset;
    IClassModule.Context internal context;
    uint256[] internal values;
    bytes internal data;

    function setUp() public {
        vm.warp(1_800_000_000);
        registry = new TemplateRegistry(address(this));
        asset = new DevToken("USD Coin", "USDC", 6);

        ITemplateRegistry.Component[] memory components = new ITemplateRegistry.Component[](3);
        components[0] = _component("MODULE", type(LctsModule).creationCode);
        components[1] = _component("UNIT_SHARE", type(UnitShare).creationCode);
        components[2] = _component("LCTS_QUEUE", type(LctsQueue).creationCode);
        module = LctsModule(registry.singleton(components[0].codeHash));

        bytes32[] memory names = module.unitParameters();
        ITemplateRegistry.Bound[] memory bounds = new ITemplateRegistry.Bound[](names.length);
        for (uint256 i; i < names.length; ++i) {
            bounds[i] = ITemplateRegistry.Bound({name: names[i], min: 0, max: type(uint256).max});
        }
        context = IClassModule.Context({
            registry: address(registry),
            template: registry.registerTemplate(
                ITemplateRegistry.Spec({
                    name: "portfolio-lcts",
                    version: 1,
                    components: components,
                    integrations: new bytes32[](0),
                    classBounds: new ITemplateRegistry.Bound[](0),
                    unitBounds: bounds,
                    limitBounds: new ITemplateRegistry.LimitBound[](0),
                    auditDigest: keccak256("audit"),
                    expires: type(uint64).max
                })
            ),
            class: "class",
            almProxy: almProxy
        });
        values = [6, 25_000_000e6, 1_200, 1_000, 3 hours];
        data = abi.encode(address(asset), manager, "CLO Senior", "CLO-S");
    }

    function _component(bytes32 name, bytes memory code) internal returns (ITemplateRegistry.Component memory) {
        bytes32 codeHash = registry.storeCode(code);
        registry.deploySingleton(codeHash);
        return ITemplateRegistry.Component({name: name, codeHash: codeHash});
    }

    function _deploy() internal returns (address[] memory contracts) {
        return module.deployUnit(context, UNIT, values, data);
    }

    function _predict(address factory) internal view returns (address[] memory contracts) {
        return module.predictUnit(factory, context, UNIT, values, data);
    }

    function _key(bytes32 route, address[] memory contracts) internal view returns (bytes32 key, bool prime) {
        return module.unitLimitKey(route, address(0), context, contracts, data);
    }
}

contract LctsModuleFailureTests is LctsModuleTestBase {
    function test_deployClass_withValues() public {
        vm.expectRevert(abi.encodeWithSelector(ILctsModule.ValueCount.selector, 0, 5));
        module.deployClass(context, values, "");

        vm.expectRevert(abi.encodeWithSelector(ILctsModule.ValueCount.selector, 0, 5));
        module.predictClass(address(this), context, values, "");
    }

    function test_deployClass_withData() public {
        vm.expectRevert(ILctsModule.UnexpectedData.selector);
        module.deployClass(context, new uint256[](0), "0");

        vm.expectRevert(ILctsModule.UnexpectedData.selector);
        module.predictClass(address(this), context, new uint256[](0), "0");
    }

    function test_deployUnit_valueCount() public {
        values.pop();
        _expectRefusal(abi.encodeWithSelector(ILctsModule.ValueCount.selector, 5, 4));
    }

    function test_deployUnit_values_boundary() public {
        _boundary(1, "capacity", type(uint128).max);
        _boundary(2, "maxAnnualGrowth", type(uint32).max);
        _boundary(3, "maxHaircut", 10_000);
        _boundary(4, "lockLimit", type(uint40).max);
    }

    function _boundary(uint256 index, bytes32 name, uint256 max) internal {
        values[index] = max + 1;
        _expectRefusal(abi.encodeWithSelector(ILctsModule.ValueTooLarge.selector, name, max + 1, max));

        values[index] = max;
        _predict(address(this));
    }

    function test_deployUnit_assetDecimals_boundary() public {
        _expectDecimalsRefused(19);
        _setDecimals(18);
        _deploy();

        _expectDecimalsRefused(5);
        _expectDecimalsRefused(0);
        _setDecimals(6);
        _deploy();
    }

    function _setDecimals(uint8 decimals) internal {
        values[0] = decimals;
        data = abi.encode(address(new DevToken("Dollar", "USD", decimals)), manager, "CLO Senior", "CLO-S");
    }

    function _expectDecimalsRefused(uint8 decimals) internal {
        _setDecimals(decimals);
        _expectRefusal(
            abi.encodeWithSelector(
                ILctsModule.ValueOutOfRange.selector,
                bytes32("assetDecimals"),
                uint256(decimals),
                uint256(6),
                uint256(18)
            )
        );
    }

    function test_deployUnit_decimalsMismatch() public {
        values[0] = 7;
        _expectRefusal(
            abi.encodeWithSelector(ILctsModule.DecimalsMismatch.selector, address(asset), uint256(7), uint256(6))
        );
    }

    function test_deployUnit_zeroAddress() public {
        data = abi.encode(address(0), manager, "CLO Senior", "CLO-S");
        _expectRefusal(abi.encodeWithSelector(ILctsModule.ZeroAddress.selector));

        data = abi.encode(address(asset), address(0), "CLO Senior", "CLO-S");
        _expectRefusal(abi.encodeWithSelector(ILctsModule.ZeroAddress.selector));
    }

    function test_deployUnit_texts_boundary() public {
        string memory text64 = "0123456789012345678901234567890123456789012345678901234567890123";
        string memory text65 = string.concat(text64, "4");
        string memory text32 = "01234567890123456789012345678901";
        string memory text33 = string.concat(text32, "2");

        data = abi.encode(address(asset), manager, text65, "CLO-S");
        _expectRefusal(abi.encodeWithSelector(ILctsModule.TextLength.selector, text65, 64));
        data = abi.encode(address(asset), manager, "", "CLO-S");
        _expectRefusal(abi.encodeWithSelector(ILctsModule.TextLength.selector, "", 64));
        data = abi.encode(address(asset), manager, "CLO Senior", text33);
        _expectRefusal(abi.encodeWithSelector(ILctsModule.TextLength.selector, text33, 32));
        data = abi.encode(address(asset), manager, "CLO Senior", "");
        _expectRefusal(abi.encodeWithSelector(ILctsModule.TextLength.selector, "", 32));

        data = abi.encode(address(asset), manager, text64, text32);
        IUnitShare share = IUnitShare(_deploy()[0]);
        assertEq(share.name(), text64);
        assertEq(share.symbol(), text32);
    }

    function test_deployUnit_texts_shortest() public {
        data = abi.encode(address(asset), manager, "S", "S");
        IUnitShare share = IUnitShare(_deploy()[0]);
        assertEq(share.name(), "S");
        assertEq(share.symbol(), "S");
    }

    function test_deployUnit_templateWithoutComponents() public {
        context.template = "other";
        _expectRefusal(
            abi.encodeWithSelector(ITemplateRegistry.ComponentUnknown.selector, bytes32("other"), bytes32("UNIT_SHARE"))
        );
    }

    function test_deployUnit_twice() public {
        _deploy();

        vm.expectRevert(Errors.FailedDeployment.selector);
        _deploy();
    }

    function test_initialize_byOthers() public {
        IUnitShare share = IUnitShare(_deploy()[0]);

        vm.expectRevert(abi.encodeWithSelector(IUnitShare.NotDeployer.selector, address(this)));
        share.initialize(address(1), address(2));
    }

    function test_limitKey_unknownRoute() public {
        address[] memory contracts = _deploy();

        vm.expectRevert(abi.encodeWithSelector(ILctsModule.RouteUnknown.selector, bytes32("SETTLE")));
        _key("SETTLE", contracts);
    }

    function _expectRefusal(bytes memory reason) internal {
        vm.expectRevert(reason);
        _deploy();

        vm.expectRevert(reason);
        _predict(address(this));
    }
}

contract LctsModuleSuccessTests is LctsModuleTestBase {
    address[] internal first;

    function test_description() public view {
        assertEq(module.kind(), bytes32("LCTS"));
        assertEq(module.classParameters().length, 0);
        bytes32[] memory names = module.unitParameters();
        assertEq(names.length, 5);
        assertEq(names[0], bytes32("assetDecimals"));
        assertEq(names[1], bytes32("capacity"));
        assertEq(names[2], bytes32("maxAnnualGrowth"));
        assertEq(names[3], bytes32("maxHaircut"));
        assertEq(names[4], bytes32("lockLimit"));
    }

    function test_deployClass() public view {
        assertEq(module.deployClass(context, new uint256[](0), "").length, 0);
        assertEq(module.predictClass(address(this), context, new uint256[](0), "").length, 0);
    }

    function test_deployUnit() public {
        address[] memory predicted = _predict(address(this));
        address[] memory contracts = _deploy();
        assertEq(contracts, predicted);

        IUnitShare share = IUnitShare(contracts[0]);
        assertEq(share.name(), "CLO Senior");
        assertEq(share.symbol(), "CLO-S");
        assertEq(share.asset(), address(asset));
        assertEq(share.operator(), almProxy);
        assertEq(share.deployer(), address(module));
        assertEq(share.capacity(), 25_000_000e6);
        assertEq(share.maxAnnualGrowth(), 1_200);
        assertEq(share.maxHaircut(), 1_000);
        assertEq(share.exchangeRate(), 1e6);
        assertEq(share.subscribeQueue(), contracts[1]);
        assertEq(share.redeemQueue(), contracts[2]);
        _assertQueue(LctsQueue(contracts[1]), contracts[0], true);
        _assertQueue(LctsQueue(contracts[2]), contracts[0], false);
    }

    function _assertQueue(LctsQueue queue, address share, bool isSubscribe) internal view {
        assertEq(queue.operator(), almProxy);
        assertEq(queue.asset(), address(asset));
        assertEq(queue.share(), share);
        assertEq(queue.isSubscribe(), isSubscribe);
        assertEq(queue.lockLimit(), 3 hours);
    }

    /// @dev The formula that the interface states. The share's code is told by where it points and
    ///      by its arguments; both are read from the share that is there.
    function test_deployUnit_salt() public {
        address share = _deploy()[0];
        bytes memory code = share.code;
        bytes memory arguments = Clones.fetchCloneArgs(share);
        address implementation;
        assembly ("memory-safe") {
            // 45 bytes of code come before the arguments; the address begins behind the tenth.
            implementation := shr(96, mload(add(code, 0x2a)))
        }

        bytes32 salt = keccak256(abi.encode(address(this), almProxy, UNIT, values, data));
        assertEq(
            Clones.predictDeterministicAddressWithImmutableArgs(implementation, arguments, salt, address(module)), share
        );
    }

    /// @dev The caller is in the salt: what somebody else deploys with the same arguments lies
    ///      elsewhere.
    function test_deployUnit_othersTakeNoAddress() public {
        address[] memory mine = _predict(address(this));
        address stranger = makeAddr("stranger");
        address[] memory theirs = _predict(stranger);

        vm.prank(stranger);
        assertEq(module.deployUnit(context, UNIT, values, data), theirs);
        for (uint256 i; i < 3; ++i) {
            assertNotEq(uint160(mine[i]), uint160(theirs[i]));
        }
        assertEq(_deploy(), mine);
    }

    /// @dev An address commits to everything that was asked for: also to what the contract there
    ///      does not hold, such as the manager. The Class is in it by its ALMProxy.
    function test_predictUnit_dependsOnEverything() public {
        first = _predict(address(this));

        for (uint256 i = 1; i < 5; ++i) {
            values[i] -= 1;
            _assertAllDiffer();
            values[i] += 1;
        }
        _setData(address(new DevToken("USD Coin", "USDC", 6)), manager, "CLO Senior", "CLO-S");
        _setData(address(asset), makeAddr("other"), "CLO Senior", "CLO-S");
        _setData(address(asset), manager, "CLO Junior", "CLO-S");
        _setData(address(asset), manager, "CLO Senior", "CLO-T");
        data = abi.encode(address(asset), manager, "CLO Senior", "CLO-S");
        context.almProxy = address(5);
        _assertAllDiffer();
        context.almProxy = almProxy;
        assertEq(_predict(address(this)), first);
        assertTrue(module.predictUnit(address(this), context, "junior", values, data)[0] != first[0]);

        context.class = "other";
        assertEq(_predict(address(this)), first);
    }

    function _setData(address asset_, address manager_, string memory name, string memory symbol) internal {
        data = abi.encode(asset_, manager_, name, symbol);
        _assertAllDiffer();
    }

    function _assertAllDiffer() internal view {
        address[] memory others = _predict(address(this));
        for (uint256 i; i < 3; ++i) {
            assertNotEq(others[i], first[i]);
        }
    }

    /// @dev The same contracts under two managers are two Units.
    function test_deployUnit_anotherManager() public {
        first = _deploy();
        data = abi.encode(address(asset), makeAddr("other"), "CLO Senior", "CLO-S");
        _assertAllDiffer();
        _deploy();
    }

    /// @dev Everything that LCTS limits belongs to a Unit, and names all that it needs to name.
    function test_limitKey_notLcts() public {
        address[] memory c = _deploy();
        vm.expectRevert(abi.encodeWithSelector(ILctsModule.RouteUnknown.selector, bytes32("TRANSFER")));
        module.classLimitKey("TRANSFER", address(0), context, c, data);

        vm.expectRevert(abi.encodeWithSelector(ILctsModule.UnexpectedSubject.selector, bytes32("TRANSFER"), manager));
        module.unitLimitKey("TRANSFER", manager, context, c, data);
    }

    function test_controllerCalls() public view {
        assertEq(module.controllerCalls(context, new address[](0), new uint256[](0), "").length, 0);
    }

    function test_limitKey() public {
        address[] memory c = _deploy();
        _assertKey("SETTLE_SUBSCRIBE", _twoArgumentKey("LIMIT_LCTS_HALO_SETTLE", address(asset), c[1]), false);
        _assertKey("SETTLE_REDEEM", _twoArgumentKey("LIMIT_LCTS_HALO_SETTLE", address(asset), c[2]), false);
        _assertKey("TRANSFER", _twoArgumentKey("LIMIT_ASSET_TRANSFER", address(asset), manager), false);
        _assertKey("PRIME_SUBSCRIBE", _twoArgumentKey("LIMIT_LCTS_PRIME_SUBSCRIBE", address(asset), c[1]), true);
        _assertKey("PRIME_REDEEM", _twoArgumentKey("LIMIT_LCTS_PRIME_REDEEM", c[0], c[2]), true);
        _assertKey("PRIME_CLAIM_SUBSCRIBE", keccak256(abi.encode(keccak256("LIMIT_LCTS_PRIME_CLAIM"), c[1])), true);
        _assertKey("PRIME_CLAIM_REDEEM", keccak256(abi.encode(keccak256("LIMIT_LCTS_PRIME_CLAIM"), c[2])), true);
    }

    function _assertKey(bytes32 route, bytes32 expected, bool expectedPrime) internal view {
        (bytes32 key, bool prime) = _key(route, _predict(address(this)));
        assertEq(key, expected);
        assertEq(prime, expectedPrime);
    }

    function _twoArgumentKey(string memory name, address a, address b) internal pure returns (bytes32) {
        return keccak256(abi.encode(keccak256(bytes(name)), a, b));
    }

    /// @dev What a Unit costs apart from the factory's own bookkeeping.
    /// forge-config: default.isolate = true
    function test_gas_deployUnit() public {
        _deploy();
        assertLe(vm.snapshotGasLastCall("Lcts", "module.deployUnit"), 400_000);
    }
}
