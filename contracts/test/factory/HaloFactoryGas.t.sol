// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {DevToken} from "../../src/devnet/DevToken.sol";
import {Guards} from "../../src/factory/Guards.sol";
import {IClassModule} from "../../src/factory/interfaces/IClassModule.sol";
import {IHaloFactory} from "../../src/factory/interfaces/IHaloFactory.sol";
import {ITemplateRegistry} from "../../src/factory/interfaces/ITemplateRegistry.sol";
import {LctsModule} from "../../src/lcts/LctsModule.sol";
import {LctsQueue} from "../../src/lcts/LctsQueue.sol";
import {UnitShare} from "../../src/lcts/UnitShare.sol";
import {ALMProxy} from "../../src/pau/ALMProxy.sol";
import {AccessControls} from "../../src/pau/AccessControls.sol";
import {AdministeredAgent} from "../../src/pau/AdministeredAgent.sol";
import {Controller} from "../../src/pau/Controller.sol";
import {RateLimits} from "../../src/pau/RateLimits.sol";
import {LctsHaloFacet} from "../../src/pau/facets/LctsHaloFacet.sol";
import {ILctsHaloController, ILctsHaloFacet} from "../../src/pau/facets/interfaces/ILctsHaloFacet.sol";
import {IEnumerableIntegrations} from "../../src/pau/interfaces/IEnumerableIntegrations.sol";

import {FactoryTestBase} from "./support/FactoryTestBase.sol";

/// @notice What a launch costs through the factory and by hand, with the same contracts: a
///         Portfolio Class and one Unit, with three limits of its own and four of a Prime, up to
///         the first setRateLimit of the three.
/// @dev    These tests run isolated: every call from the test is a transaction of its own, with
///         everything cold at its start. Every figure is what the chain charges for the transaction
///         after refunds: 21,000, the calldata (4 gas a zero byte, 16 a non-zero one), and the
///         execution, alike on both sides. Callers are plain accounts: a Safe adds its own overhead
///         to every transaction, which only fewer of them can save.
abstract contract HaloFactoryGasTestBase is FactoryTestBase {
    uint256 internal constant TRANSACTION_CAP = 2 ** 24;

    DevToken internal token;
    address internal manager = makeAddr("manager");

    /// @dev What the last run of a path came to.
    uint256 internal transactions;
    uint256 internal gasUsed;

    function setUp() public override {
        super.setUp();
        token = new DevToken("Dollar", "USD", 6);

        IEnumerableIntegrations.Wire[] memory wires = new IEnumerableIntegrations.Wire[](4);
        wires[0] = _wire(ILctsHaloController.lctsHalo_lock.selector, ILctsHaloFacet.lock.selector);
        wires[1] = _wire(ILctsHaloController.lctsHalo_settle.selector, ILctsHaloFacet.settle.selector);
        wires[2] = _wire(ILctsHaloController.lctsHalo_setExchangeRate.selector, ILctsHaloFacet.setExchangeRate.selector);
        wires[3] = _wire(
            ILctsHaloController.lctsHalo_getSettleRateLimitKey.selector, ILctsHaloFacet.getSettleRateLimitKey.selector
        );
        _setIntegration("LCTS_HALO_FACET", address(new LctsHaloFacet()), wires);

        template = _registerLcts(_integrations(0));
    }

    function _wire(bytes4 callSelector, bytes4 delegateSelector)
        internal
        pure
        returns (IEnumerableIntegrations.Wire memory)
    {
        return IEnumerableIntegrations.Wire({callSelector: callSelector, delegateSelector: delegateSelector});
    }

    function _setIntegration(bytes32 id, address facet, IEnumerableIntegrations.Wire[] memory wires) internal {
        vm.prank(governance);
        beacon.setIntegration(id, IEnumerableIntegrations.Config({facet: facet, wires: wires}));
    }

    /// @dev The two integrations of a Portfolio Class, and room for more.
    function _integrations(uint256 more) internal pure returns (bytes32[] memory ids) {
        ids = new bytes32[](2 + more);
        ids[0] = "TRANSFER_ASSET_FACET";
        ids[1] = "LCTS_HALO_FACET";
    }

    function _registerLcts(bytes32[] memory integrations) internal returns (bytes32 id) {
        ITemplateRegistry.Spec memory spec;
        spec.name = "portfolio-lcts";
        spec.version = uint32(integrations.length);
        spec.components = new ITemplateRegistry.Component[](8);
        spec.components[0] = _component("ALM_PROXY", type(ALMProxy).creationCode);
        spec.components[1] = _component("ACCESS_CONTROLS", type(AccessControls).creationCode);
        spec.components[2] = _component("RATE_LIMITS", type(RateLimits).creationCode);
        spec.components[3] = _component("CONTROLLER", type(Controller).creationCode);
        spec.components[4] = _component("ADMINISTERED_AGENT", type(AdministeredAgent).creationCode);
        spec.components[5] = _component("MODULE", type(LctsModule).creationCode);
        spec.components[6] = _component("LCTS_QUEUE", type(LctsQueue).creationCode);
        spec.components[7] = _component("UNIT_SHARE", type(UnitShare).creationCode);
        for (uint256 i = 5; i < 8; ++i) {
            registry.deploySingleton(spec.components[i].codeHash);
        }
        spec.integrations = integrations;
        spec.unitBounds = new ITemplateRegistry.Bound[](5);
        spec.unitBounds[0] = ITemplateRegistry.Bound({name: "assetDecimals", min: 6, max: 18});
        spec.unitBounds[1] = ITemplateRegistry.Bound({name: "capacity", min: 1e12, max: 1e15});
        spec.unitBounds[2] = ITemplateRegistry.Bound({name: "maxAnnualGrowth", min: 0, max: 2000});
        spec.unitBounds[3] = ITemplateRegistry.Bound({name: "maxHaircut", min: 0, max: 10_000});
        spec.unitBounds[4] = ITemplateRegistry.Bound({name: "lockLimit", min: 3 hours, max: 2 days});
        spec.limitBounds = new ITemplateRegistry.LimitBound[](7);
        spec.limitBounds[0] = _limitBound("SETTLE_SUBSCRIBE");
        spec.limitBounds[1] = _limitBound("SETTLE_REDEEM");
        spec.limitBounds[2] = _limitBound("TRANSFER");
        spec.limitBounds[3] = _limitBound("PRIME_SUBSCRIBE");
        spec.limitBounds[4] = _limitBound("PRIME_REDEEM");
        spec.limitBounds[5] = _limitBound("PRIME_CLAIM_SUBSCRIBE");
        spec.limitBounds[6] = _limitBound("PRIME_CLAIM_REDEEM");
        spec.auditDigest = "audit";
        spec.expires = TIME + 365 days;

        vm.prank(governance);
        id = registry.registerTemplate(spec);
    }

    function _portfolioClass() internal view returns (IHaloFactory.ClassRequest memory request) {
        request = _classRequest();
        request.values = new uint256[](0);
    }

    function _portfolioUnit() internal view returns (IHaloFactory.UnitRequest memory request) {
        request = _unitRequest();
        request.values = new uint256[](5);
        request.values[0] = 6;
        request.values[1] = 25_000_000e6;
        request.values[2] = 1200;
        request.values[3] = 1000;
        request.values[4] = 6 hours;
        request.data = abi.encode(address(token), manager, "CLO Tranched Senior", "cloSEN");
        request.limits = new IHaloFactory.Limit[](7);
        request.limits[0] = _limit("SETTLE_SUBSCRIBE", address(0));
        request.limits[1] = _limit("SETTLE_REDEEM", address(0));
        request.limits[2] = _limit("TRANSFER", address(0));
        request.limits[3] = _limit("PRIME_SUBSCRIBE", primeRateLimits);
        request.limits[4] = _limit("PRIME_REDEEM", primeRateLimits);
        request.limits[5] = _limit("PRIME_CLAIM_SUBSCRIBE", primeRateLimits);
        request.limits[6] = _limit("PRIME_CLAIM_REDEEM", primeRateLimits);
    }

    function _limit(bytes32 route, address rateLimits) internal pure returns (IHaloFactory.Limit memory) {
        return IHaloFactory.Limit({
            route: route,
            rateLimits: rateLimits,
            subject: address(0),
            maxAmount: 100_000e6,
            slope: 1_157_407,
            firstMaxAmount: 0,
            firstSlope: 0
        });
    }

    function _lastCallGas() internal view returns (uint256 total) {
        (, total,,,) = vm.lastCallGas();
    }
}

contract HaloFactoryGasTests is HaloFactoryGasTestBase {
    /// @dev EIP-170.
    function test_sizes() external {
        assertLt(address(factory).code.length, 24_576);
        assertLt(address(registry).code.length, 24_576);
        assertLt(address(new Guards()).code.length, 24_576);
    }

    /// forge-config: default.isolate = true
    function test_gas_deployClass() external {
        _deployClass(_portfolioClass());

        uint256 used = vm.snapshotGasLastCall("HaloFactory", "deployClass");
        assertLt(used, TRANSACTION_CAP / 2);
    }

    /// @dev Two more facets as wide as the widest wiring measured on a live Controller, fifteen
    ///      selectors each, still leave a quarter of what one transaction may use.
    /// forge-config: default.isolate = true
    function test_gas_deployClass_roomForTwoFacets() external {
        bytes32[] memory integrations = _integrations(2);
        integrations[2] = "THIRD_FACET";
        integrations[3] = "FOURTH_FACET";

        for (uint256 i = 2; i < 4; ++i) {
            IEnumerableIntegrations.Wire[] memory wires = new IEnumerableIntegrations.Wire[](15);
            for (uint256 j = 0; j < 15; ++j) {
                bytes4 selector = bytes4(keccak256(abi.encode(i, j)));
                wires[j] = _wire(selector, selector);
            }
            _setIntegration(integrations[i], address(transferFacet), wires);
        }

        template = _registerLcts(integrations);
        _deployClass(_portfolioClass());

        uint256 used = vm.snapshotGasLastCall("HaloFactory", "deployClass_two_more_facets");
        assertLt(used, TRANSACTION_CAP / 4 * 3);
    }

    /// forge-config: default.isolate = true
    function test_gas_deployUnit() external {
        _deployClass(_portfolioClass());
        IHaloFactory.UnitRequest memory request = _portfolioUnit();
        address[] memory predicted = _predictUnit(request);

        (, address[] memory contracts) = _deployUnit(request);

        uint256 used = vm.snapshotGasLastCall("HaloFactory", "deployUnit");
        assertLe(used, 700_000);
        assertEq(contracts, predicted);
    }

    /// @dev Units with three limits of the Class's own, which the factory opens, and four of a
    ///      Prime.
    /// forge-config: default.isolate = true
    function test_gas_deployUnits_1() external {
        _launchUnits(1);
    }

    /// forge-config: default.isolate = true
    function test_gas_deployUnits_10() external {
        _launchUnits(10);
    }

    /// @dev As many as fit well into one transaction, in each of the three steps.
    /// forge-config: default.isolate = true
    function test_gas_deployUnits_20() external {
        _launchUnits(20);
    }

    function _launchUnits(uint256 count) internal {
        IHaloFactory.ClassRequest memory class = _portfolioClass();
        (bytes32 id, IHaloFactory.Pau memory pau) = _deployClass(class);
        IHaloFactory.UnitRequest[] memory requests = new IHaloFactory.UnitRequest[](count);
        for (uint256 i = 0; i < count; ++i) {
            requests[i] = _openingUnit(i);
        }
        (, IHaloFactory.Operation memory operation) = factory.predictUnits(template, pau, requests);

        _deployUnits(requests);
        _snapshot("deployUnits_", count);

        skip(DELAY);
        _execute(_classOperation(class));
        _execute(operation);
        _snapshot("executeBatch_", count);

        vm.prank(anyone);
        factory.activate(id, _openings(operation, pau.rateLimits));
        _snapshot("activate_", count);
    }

    function _openingUnit(uint256 i) internal view returns (IHaloFactory.UnitRequest memory request) {
        request = _portfolioUnit();
        request.name = bytes32(abi.encodePacked("unit-", bytes1(uint8(0x61 + i))));
        request.manifest = keccak256(abi.encode("manifest", i));
        request.data = abi.encode(address(token), address(uint160(0x1000 + i)), "CLO Tranched Senior", "cloSEN");
        for (uint256 j = 0; j < 3; ++j) {
            (request.limits[j].firstMaxAmount, request.limits[j].firstSlope) = (10_000e6, 115_740);
        }
    }

    /// @dev The inits of the Class's own RateLimits, with their first values.
    function _openings(IHaloFactory.Operation memory operation, address rateLimits)
        internal
        pure
        returns (IHaloFactory.FirstLimit[][] memory openings)
    {
        openings = new IHaloFactory.FirstLimit[][](1);
        openings[0] = new IHaloFactory.FirstLimit[](operation.payloads.length / 7 * 3);
        uint256 count = 0;

        for (uint256 i = 0; i < operation.payloads.length; ++i) {
            bytes memory payload = operation.payloads[i];
            bytes32 key;
            address target;
            assembly ("memory-safe") {
                key := mload(add(payload, 0x24))
                target := mload(add(payload, 0x44))
            }
            if (target != rateLimits) continue;

            openings[0][count++] = IHaloFactory.FirstLimit({key: key, maxAmount: 10_000e6, slope: 115_740});
        }
    }

    function _snapshot(string memory step, uint256 count) internal {
        uint256 used = vm.snapshotGasLastCall("HaloFactory", string.concat(step, vm.toString(count)));

        assertLt(used, TRANSACTION_CAP);
    }

    /// forge-config: default.isolate = true
    function test_gas_activate() external {
        IHaloFactory.ClassRequest memory request = _portfolioClass();
        (bytes32 class,) = _deployClass(request);
        skip(DELAY);
        _execute(_classOperation(request));

        vm.prank(anyone);
        _activate(class);
        vm.snapshotGasLastCall("HaloFactory", "activate");
    }
}

contract HaloFactoryByHandTests is HaloFactoryGasTestBase {
    struct Hand {
        address almProxy;
        address accessControls;
        address rateLimits;
        address controller;
        address agent;
        address[] contracts;
    }

    function _count() internal {
        ++transactions;
        gasUsed += _lastCallGas();
    }

    /// @dev A deployment as a transaction. Seen from the test it costs the price of the CREATE
    ///      instruction on top, which is taken off: 32,000 and 2 for each word of code. What is
    ///      left of the test's own work is some ten gas.
    function _create(bytes memory initCode) internal returns (address deployed) {
        uint256 used = gasleft();
        assembly ("memory-safe") {
            deployed := create(0, add(initCode, 0x20), mload(initCode))
        }
        used -= gasleft();

        assertGt(deployed.code.length, 0);
        ++transactions;
        gasUsed += used - 32_000 - 2 * ((initCode.length + 31) / 32);
    }

    function _operation(bytes32 salt, uint256 count) internal view returns (IHaloFactory.Operation memory operation) {
        operation.targets = new address[](count);
        operation.values = new uint256[](count);
        operation.payloads = new bytes[](count);
        operation.salt = salt;
        for (uint256 i = 0; i < count; ++i) {
            operation.targets[i] = address(beamState);
        }
    }

    /// @dev Steps 1 to 5 of the reference order, with the Star as owner from the start; nothing is
    ///      to be handed over then.
    function _deployByHand() internal returns (Hand memory hand) {
        bytes memory owner = abi.encode(starAdmin);

        hand.almProxy = _create(bytes.concat(type(ALMProxy).creationCode, owner));
        hand.accessControls = _create(bytes.concat(type(AccessControls).creationCode, owner));
        hand.rateLimits = _create(bytes.concat(type(RateLimits).creationCode, owner));
        hand.controller = _create(
            bytes.concat(
                type(Controller).creationCode,
                abi.encode(hand.accessControls, address(beacon), hand.almProxy, hand.rateLimits)
            )
        );
        hand.agent = _create(bytes.concat(type(AdministeredAgent).creationCode, owner));
        hand.contracts = _deployUnitByHand(hand);

        vm.startPrank(starAdmin);
        ALMProxy(payable(hand.almProxy)).grantRole(CONTROLLER_ROLE, hand.controller);
        _count();
        RateLimits(hand.rateLimits).grantRole(CONTROLLER_ROLE, hand.controller);
        _count();
        Controller(payable(hand.controller)).updateIntegrations(_integrations(0));
        _count();

        AccessControls(hand.accessControls).grantRole(ALLOCATOR_ROLE, hand.agent);
        _count();
        AdministeredAgent(payable(hand.agent)).addActor(operator);
        _count();
        AdministeredAgent(payable(hand.agent)).addRevoker(freezer);
        _count();

        AccessControls(hand.accessControls).grantRole(ADMIN_ROLE, address(configurator));
        _count();
        RateLimits(hand.rateLimits).grantRole(ADMIN_ROLE, address(configurator));
        _count();
        vm.stopPrank();
    }

    /// @dev Share and queues in one transaction already, because the module answers to anyone; by
    ///      single clones it is more.
    function _deployUnitByHand(Hand memory hand) internal returns (address[] memory contracts) {
        IHaloFactory.UnitRequest memory request = _portfolioUnit();

        contracts = _module().deployUnit(_handContext(hand), "by hand", request.values, request.data);
        _count();
    }

    function _handContext(Hand memory hand) internal view returns (IClassModule.Context memory) {
        return _context(
            "by hand",
            IHaloFactory.Pau({
                almProxy: hand.almProxy,
                accessControls: hand.accessControls,
                rateLimits: hand.rateLimits,
                controller: hand.controller,
                agent: hand.agent
            })
        );
    }

    /// @dev Step 6: what the factory schedules in two operations.
    function _additions(Hand memory hand) internal view returns (IHaloFactory.Operation memory operation) {
        IHaloFactory.UnitRequest memory request = _portfolioUnit();

        operation = _operation("by hand", 3 + request.limits.length);
        operation.payloads[0] = abi.encodeCall(beamState.addRateLimits, (hand.rateLimits));
        operation.payloads[1] = abi.encodeCall(beamState.addController, (hand.controller));
        operation.payloads[2] = abi.encodeCall(beamState.addCBeam, (govOps));

        for (uint256 i = 0; i < request.limits.length; ++i) {
            IHaloFactory.Limit memory limit = request.limits[i];
            (bytes32 key, bool prime) =
                _module().unitLimitKey(limit.route, limit.subject, _handContext(hand), hand.contracts, request.data);
            operation.payloads[3 + i] = abi.encodeCall(
                beamState.addInitRateLimits,
                (key, prime ? limit.rateLimits : hand.rateLimits, limit.maxAmount, limit.slope)
            );
        }
    }

    function _byHand(bool oneBatch) internal {
        Hand memory hand = _deployByHand();
        IHaloFactory.Operation memory additions = _additions(hand);

        IHaloFactory.Operation[] memory proposals =
            new IHaloFactory.Operation[](oneBatch ? 1 : additions.payloads.length);
        if (oneBatch) proposals[0] = additions;
        for (uint256 i = 0; !oneBatch && i < proposals.length; ++i) {
            proposals[i] = _operation(bytes32(i), 1);
            proposals[i].payloads[0] = additions.payloads[i];
        }

        for (uint256 i = 0; i < proposals.length; ++i) {
            _schedule(council, proposals[i]);
            _count();
        }
        skip(DELAY);
        for (uint256 i = 0; i < proposals.length; ++i) {
            _execute(proposals[i]);
            _count();
        }

        vm.startPrank(council);
        beamState.setCBeamForRateLimits(hand.rateLimits, govOps);
        _count();
        beamState.setCBeamForController(hand.controller, govOps);
        _count();
        vm.stopPrank();

        _setOwnLimits(hand.rateLimits, hand.contracts);
    }

    /// @dev Step 8, the same on both sides: GovOps set the three keys of the Class's own.
    function _setOwnLimits(address rateLimits, address[] memory contracts) internal {
        IHaloFactory.UnitRequest memory request = _portfolioUnit();
        IClassModule.Context memory context;

        for (uint256 i = 0; i < 3; ++i) {
            (bytes32 key,) = _module()
                .unitLimitKey(request.limits[i].route, request.limits[i].subject, context, contracts, request.data);

            vm.prank(govOps);
            configurator.setRateLimit(rateLimits, key, 100_000e6, 1_157_407);
            _count();
        }
    }

    function _throughFactory() internal {
        IHaloFactory.ClassRequest memory class = _portfolioClass();
        IHaloFactory.UnitRequest memory unit = _portfolioUnit();

        class.halo = "beta";
        unit.class = factory.classId("beta", CLASS_NAME);
        vm.prank(deployer);
        factory.deployHalo("beta", governance, MANIFEST);
        _count();

        (bytes32 id, IHaloFactory.Pau memory pau) = _deployClass(class);
        _count();
        (, address[] memory contracts) = _deployUnit(unit);
        _count();

        IHaloFactory.Operation memory registration = _classOperation(class);
        IHaloFactory.Operation memory preparation = _unitOperation(unit);
        skip(DELAY);
        _execute(registration);
        _count();
        _execute(preparation);
        _count();

        vm.prank(anyone);
        _activate(id);
        _count();

        _setOwnLimits(pau.rateLimits, contracts);
    }

    /// @dev The same launch, each time from the same state. By hand it is counted in its cheapest
    ///      form: one timelock batch for all additions, and the Unit's clones made by the module.
    ///      The factory is counted with everything: its Halo record too.
    /// forge-config: default.isolate = true
    function test_gas_byHandAndThroughFactory() external {
        uint256 start = vm.snapshotState();

        _byHand(false);
        (uint256 separateTransactions, uint256 separateGas) = (transactions, gasUsed);
        vm.revertToState(start);

        _byHand(true);
        (uint256 handTransactions, uint256 handGas) = (transactions, gasUsed);
        vm.revertToState(start);

        _throughFactory();
        (uint256 factoryTransactions, uint256 factoryGas) = (transactions, gasUsed);

        vm.snapshotValue("Launch", "by_hand_separate_proposals_transactions", separateTransactions);
        vm.snapshotValue("Launch", "by_hand_separate_proposals_gas", separateGas);
        vm.snapshotValue("Launch", "by_hand_transactions", handTransactions);
        vm.snapshotValue("Launch", "by_hand_gas", handGas);
        vm.snapshotValue("Launch", "factory_transactions", factoryTransactions);
        vm.snapshotValue("Launch", "factory_gas", factoryGas);

        assertEq(separateTransactions, 39);
        assertEq(handTransactions, 21);
        assertEq(factoryTransactions, 9);

        // What the factory saves in transactions it spends on handing over and on remembering:
        // together it costs about what the cheapest launch by hand does, and less than the usual
        // one.
        assertLt(factoryGas, separateGas);
        assertLt(factoryGas, handGas * 103 / 100);
    }
}
