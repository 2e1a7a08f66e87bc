// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";

import {BeamState} from "../../../src/configurator/BeamState.sol";
import {Configurator} from "../../../src/configurator/Configurator.sol";
import {Timelock} from "../../../src/configurator/Timelock.sol";
import {HaloFactory} from "../../../src/factory/HaloFactory.sol";
import {TemplateRegistry} from "../../../src/factory/TemplateRegistry.sol";
import {IClassModule} from "../../../src/factory/interfaces/IClassModule.sol";
import {IHaloFactory} from "../../../src/factory/interfaces/IHaloFactory.sol";
import {ITemplateRegistry} from "../../../src/factory/interfaces/ITemplateRegistry.sol";
import {ALMProxy} from "../../../src/pau/ALMProxy.sol";
import {AccessControls} from "../../../src/pau/AccessControls.sol";
import {AdministeredAgent} from "../../../src/pau/AdministeredAgent.sol";
import {Beacon} from "../../../src/pau/Beacon.sol";
import {Controller} from "../../../src/pau/Controller.sol";
import {RateLimits} from "../../../src/pau/RateLimits.sol";
import {TransferAssetFacet} from "../../../src/pau/facets/TransferAssetFacet.sol";
import {ITransferAssetFacet} from "../../../src/pau/facets/interfaces/ITransferAssetFacet.sol";
import {IEnumerableIntegrations} from "../../../src/pau/interfaces/IEnumerableIntegrations.sol";

import {Test} from "../../support/Test.sol";
import {TestLedger, TestModule, TestNote} from "./TestModule.sol";
import {Words} from "./Words.sol";

/// @notice The platform as governance installs it, with the roles that the live one has, and a
///         template of the test kind.
abstract contract FactoryTestBase is Test, Words {
    uint64 internal constant TIME = 1_800_000_000;

    uint256 internal constant DELAY = 14 days;
    uint256 internal constant HOP = 18 hours;

    bytes32 internal constant ADMIN_ROLE = 0;
    bytes32 internal constant CONTROLLER_ROLE = keccak256("CONTROLLER");
    bytes32 internal constant ALLOCATOR_ROLE = keccak256("ALLOCATOR_ROLE");
    bytes32 internal constant DEPLOYER_ROLE = keccak256("DEPLOYER_ROLE");
    bytes32 internal constant PROPOSER_ROLE = keccak256("PROPOSER_ROLE");
    bytes32 internal constant CANCELLER_ROLE = keccak256("CANCELLER_ROLE");
    bytes32 internal constant PAUSER_ROLE = keccak256("PAUSER_ROLE");

    // Roles on the BeamState.
    uint8 internal constant DELAYED = 1;
    uint8 internal constant IMMEDIATE = 2;
    uint8 internal constant PAIRING = 3;

    bytes32 internal constant HALO = "alpha-halo";
    bytes32 internal constant CLASS_NAME = "clo-tranched";
    bytes32 internal constant UNIT_NAME = "senior";
    bytes32 internal constant MANIFEST = keccak256("manifest");

    address internal governance = makeAddr("governance");
    address internal council = makeAddr("council");
    address internal deployer = makeAddr("deployer");
    address internal starAdmin = makeAddr("starAdmin");
    address internal govOps = makeAddr("govOps");
    address internal operator = makeAddr("operator");
    address internal freezer = makeAddr("freezer");
    address internal anyone = makeAddr("anyone");
    address internal primeRateLimits = makeAddr("primeRateLimits");
    address internal asset = makeAddr("asset");

    Beacon internal beacon;
    BeamState internal beamState;
    Configurator internal configurator;
    Timelock internal timelock;
    TemplateRegistry internal registry;
    HaloFactory internal factory;
    TransferAssetFacet internal transferFacet;

    bytes32 internal template;

    function setUp() public virtual {
        vm.warp(TIME);
        _installConfigurator();
        _installBeacon();
        _installFactory();
        template = _registerTemplate(1, type(RateLimits).creationCode);

        vm.prank(deployer);
        factory.deployHalo(HALO, governance, MANIFEST);
    }

    /**********************************************************************************************/
    /*** Installation                                                                           ***/
    /**********************************************************************************************/

    function _installConfigurator() internal {
        vm.startPrank(governance);
        beamState = new BeamState();
        configurator = new Configurator(address(beamState));
        timelock = new Timelock(DELAY, governance);

        beamState.setUserRole(address(timelock), DELAYED, true);
        beamState.setUserRole(council, IMMEDIATE, true);
        beamState.setHop(address(0), HOP);
        beamState.setMaxChange(address(0), 1.25e18);

        _allow(DELAYED, BeamState.addRateLimits.selector);
        _allow(DELAYED, BeamState.addController.selector);
        _allow(DELAYED, BeamState.addCBeam.selector);
        _allow(DELAYED, BeamState.addInitRateLimits.selector);
        _allow(IMMEDIATE, BeamState.delRateLimits.selector);
        _allow(IMMEDIATE, BeamState.delController.selector);
        _allow(IMMEDIATE, BeamState.delCBeam.selector);
        _allow(IMMEDIATE, BeamState.setCBeamForRateLimits.selector);
        _allow(IMMEDIATE, BeamState.setCBeamForController.selector);
        _allow(IMMEDIATE, BeamState.unsetCBeamForRateLimits.selector);
        _allow(IMMEDIATE, BeamState.unsetCBeamForController.selector);
        _allow(PAIRING, BeamState.setCBeamForRateLimits.selector);
        _allow(PAIRING, BeamState.unsetCBeamForRateLimits.selector);
        _allow(PAIRING, BeamState.setCBeamForController.selector);

        timelock.grantRole(PROPOSER_ROLE, council);
        timelock.grantRole(CANCELLER_ROLE, council);
        timelock.grantRole(PAUSER_ROLE, council);
        vm.stopPrank();
    }

    function _allow(uint8 role, bytes4 selector) internal {
        beamState.setRoleAction(role, selector, true);
    }

    function _installBeacon() internal {
        beacon = new Beacon(governance);
        transferFacet = new TransferAssetFacet();

        IEnumerableIntegrations.Wire[] memory wires = new IEnumerableIntegrations.Wire[](2);
        wires[0] = IEnumerableIntegrations.Wire({
            callSelector: bytes4(keccak256("transferAsset_transfer(address,address,uint256)")),
            delegateSelector: ITransferAssetFacet.transfer.selector
        });
        wires[1] = IEnumerableIntegrations.Wire({
            callSelector: bytes4(keccak256("transferAsset_getTransferRateLimitKey(address,address)")),
            delegateSelector: ITransferAssetFacet.getTransferRateLimitKey.selector
        });

        vm.prank(governance);
        beacon.setIntegration(
            "TRANSFER_ASSET_FACET", IEnumerableIntegrations.Config({facet: address(transferFacet), wires: wires})
        );
    }

    function _installFactory() internal {
        registry = new TemplateRegistry(governance);
        factory = _newFactory();

        vm.startPrank(governance);
        factory.grantRole(DEPLOYER_ROLE, deployer);
        factory.setAdminAllowed(starAdmin, true);
        timelock.grantRole(PROPOSER_ROLE, address(factory));
        beamState.setUserRole(address(factory), PAIRING, true);
        beamState.addCBeam(address(factory));
        vm.stopPrank();
    }

    function _newFactory() internal returns (HaloFactory) {
        return new HaloFactory({
            governance: governance,
            registry_: address(registry),
            beacon_: address(beacon),
            beamState_: address(beamState),
            configurator_: address(configurator),
            timelock_: address(timelock)
        });
    }

    function _registerTemplate(uint32 version, bytes memory rateLimitsCode) internal returns (bytes32 id) {
        ITemplateRegistry.Spec memory spec = _spec(version, rateLimitsCode);

        registry.deploySingleton(spec.components[5].codeHash);
        registry.deploySingleton(spec.components[7].codeHash);

        vm.prank(governance);
        id = registry.registerTemplate(spec);
    }

    function _spec(uint32 version, bytes memory rateLimitsCode) internal returns (ITemplateRegistry.Spec memory spec) {
        spec.name = "term-test";
        spec.version = version;
        spec.components = new ITemplateRegistry.Component[](8);
        spec.components[0] = _component("ALM_PROXY", type(ALMProxy).creationCode);
        spec.components[1] = _component("ACCESS_CONTROLS", type(AccessControls).creationCode);
        spec.components[2] = _component("RATE_LIMITS", rateLimitsCode);
        spec.components[3] = _component("CONTROLLER", type(Controller).creationCode);
        spec.components[4] = _component("ADMINISTERED_AGENT", type(AdministeredAgent).creationCode);
        spec.components[5] = _component("MODULE", type(TestModule).creationCode);
        spec.components[6] = _component("TEST_LEDGER", type(TestLedger).creationCode);
        spec.components[7] = _component("TEST_NOTE", type(TestNote).creationCode);
        spec.integrations = new bytes32[](1);
        spec.integrations[0] = "TRANSFER_ASSET_FACET";
        spec.classBounds = new ITemplateRegistry.Bound[](1);
        spec.classBounds[0] = ITemplateRegistry.Bound({name: "fee", min: 1, max: 100});
        spec.unitBounds = new ITemplateRegistry.Bound[](2);
        spec.unitBounds[0] = ITemplateRegistry.Bound({name: "size", min: 1e6, max: 1e12});
        spec.unitBounds[1] = ITemplateRegistry.Bound({name: "term", min: 1 days, max: 720 days});
        spec.limitBounds = new ITemplateRegistry.LimitBound[](5);
        spec.limitBounds[0] = _limitBound("PAY");
        spec.limitBounds[1] = _limitBound("PAY_AGAIN");
        spec.limitBounds[2] = _limitBound("FUND");
        spec.limitBounds[3] = _limitBound("PAY_ALL");
        spec.limitBounds[4] = ITemplateRegistry.LimitBound({
            route: "PAY_FREELY",
            maxAmountMin: type(uint256).max,
            maxAmountMax: type(uint256).max,
            slopeMin: 0,
            slopeMax: 0
        });
        spec.auditDigest = "audit";
        spec.expires = TIME + 365 days;
    }

    function _component(bytes32 name, bytes memory code) internal returns (ITemplateRegistry.Component memory) {
        return ITemplateRegistry.Component({name: name, codeHash: registry.storeCode(code)});
    }

    function _limitBound(bytes32 route) internal pure returns (ITemplateRegistry.LimitBound memory) {
        return
            ITemplateRegistry.LimitBound({
                route: route, maxAmountMin: 1, maxAmountMax: 1e12, slopeMin: 1, slopeMax: 1e8
            });
    }

    /**********************************************************************************************/
    /*** Requests                                                                               ***/
    /**********************************************************************************************/

    function _classRequest() internal view returns (IHaloFactory.ClassRequest memory request) {
        request.halo = HALO;
        request.name = CLASS_NAME;
        request.template = template;
        request.manifest = MANIFEST;
        request.admins = _list(starAdmin);
        request.cBeam = govOps;
        request.actors = _list(operator);
        request.revokers = _list(freezer);
        request.values = new uint256[](1);
        request.values[0] = 25;
    }

    function _unitRequest() internal view returns (IHaloFactory.UnitRequest memory request) {
        request.class = factory.classId(HALO, CLASS_NAME);
        request.name = UNIT_NAME;
        request.manifest = MANIFEST;
        request.values = new uint256[](2);
        request.values[0] = 5e9;
        request.values[1] = 180 days;
        request.data = abi.encode(asset);
        request.limits = new IHaloFactory.Limit[](2);
        request.limits[0] = IHaloFactory.Limit({
            route: "PAY",
            rateLimits: address(0),
            subject: address(0),
            maxAmount: 1e9,
            slope: 11_574,
            firstMaxAmount: 0,
            firstSlope: 0
        });
        request.limits[1] = IHaloFactory.Limit({
            route: "FUND",
            rateLimits: primeRateLimits,
            subject: address(0),
            maxAmount: 2e9,
            slope: 23_148,
            firstMaxAmount: 0,
            firstSlope: 0
        });
    }

    function _list(IHaloFactory.UnitRequest memory request)
        internal
        pure
        returns (IHaloFactory.UnitRequest[] memory requests)
    {
        requests = new IHaloFactory.UnitRequest[](1);
        requests[0] = request;
    }

    function _list(address account) internal pure returns (address[] memory accounts) {
        accounts = new address[](1);
        accounts[0] = account;
    }

    function _list(address first, address second) internal pure returns (address[] memory accounts) {
        accounts = new address[](2);
        accounts[0] = first;
        accounts[1] = second;
    }

    function _deployClass(IHaloFactory.ClassRequest memory request)
        internal
        returns (bytes32 class, IHaloFactory.Pau memory pau)
    {
        vm.prank(deployer);
        return factory.deployClass(request);
    }

    function _deployUnit(IHaloFactory.UnitRequest memory request)
        internal
        returns (bytes32 unit, address[] memory contracts)
    {
        vm.prank(deployer);
        (bytes32[] memory ids, address[][] memory deployed) = factory.deployUnits(_list(request));
        return (ids[0], deployed[0]);
    }

    function _deployUnits(IHaloFactory.UnitRequest[] memory requests)
        internal
        returns (bytes32[] memory ids, address[][] memory contracts)
    {
        vm.prank(deployer);
        return factory.deployUnits(requests);
    }

    /// @dev Opens nothing.
    function _activate(bytes32 class) internal {
        factory.activate(class, new IHaloFactory.FirstLimit[][](0));
    }

    /**********************************************************************************************/
    /*** Predictions                                                                            ***/
    /**********************************************************************************************/

    function _classOperation(IHaloFactory.ClassRequest memory request)
        internal
        view
        returns (IHaloFactory.Operation memory operation)
    {
        (,, operation) = factory.predictClass(request);
    }

    /// @dev Of Units of a Class that is deployed.
    function _predict(IHaloFactory.UnitRequest[] memory requests)
        internal
        view
        returns (address[][] memory contracts, IHaloFactory.Operation memory operation)
    {
        IHaloFactory.ClassRecord memory record = factory.class_(requests[0].class);

        return factory.predictUnits(record.template, record.pau, requests);
    }

    function _predictUnit(IHaloFactory.UnitRequest memory request) internal view returns (address[] memory) {
        (address[][] memory contracts,) = _predict(_list(request));
        return contracts[0];
    }

    function _unitOperation(IHaloFactory.UnitRequest memory request)
        internal
        view
        returns (IHaloFactory.Operation memory operation)
    {
        (, operation) = _predict(_list(request));
    }

    /// @dev Of a Unit whose Class may not be deployed yet.
    function _predictOf(IHaloFactory.ClassRequest memory class, IHaloFactory.UnitRequest memory unit)
        internal
        view
        returns (address[][] memory contracts, IHaloFactory.Operation memory operation)
    {
        (IHaloFactory.Pau memory predicted,,) = factory.predictClass(class);
        unit.class = factory.classId(class.halo, class.name);

        return factory.predictUnits(class.template, predicted, _list(unit));
    }

    function _predictUnitOf(IHaloFactory.ClassRequest memory class, IHaloFactory.UnitRequest memory unit)
        internal
        view
        returns (address[] memory)
    {
        (address[][] memory contracts,) = _predictOf(class, unit);
        return contracts[0];
    }

    function _unitOperationOf(IHaloFactory.ClassRequest memory class, IHaloFactory.UnitRequest memory unit)
        internal
        view
        returns (IHaloFactory.Operation memory operation)
    {
        (, operation) = _predictOf(class, unit);
    }

    /**********************************************************************************************/
    /*** Operations                                                                             ***/
    /**********************************************************************************************/

    function _execute(IHaloFactory.Operation memory operation) internal {
        vm.prank(anyone);
        timelock.executeBatch(
            operation.targets, operation.values, operation.payloads, operation.predecessor, operation.salt
        );
    }

    function _schedule(address proposer, IHaloFactory.Operation memory operation) internal {
        vm.prank(proposer);
        timelock.scheduleBatch(
            operation.targets, operation.values, operation.payloads, operation.predecessor, operation.salt, DELAY
        );
    }

    function _context(bytes32 class, IHaloFactory.Pau memory pau) internal view returns (IClassModule.Context memory) {
        return
            IClassModule.Context({
                registry: address(registry), template: template, class: class, almProxy: pau.almProxy
            });
    }

    function _module() internal view returns (IClassModule) {
        return IClassModule(registry.singleton(registry.component(template, "MODULE")));
    }

    function _missingRole(address account, bytes32 role) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IAccessControl.AccessControlUnauthorizedAccount.selector, account, role);
    }
}
