// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {DevToken} from "../../src/devnet/DevToken.sol";
import {IHaloFactory} from "../../src/factory/interfaces/IHaloFactory.sol";
import {ITemplateRegistry} from "../../src/factory/interfaces/ITemplateRegistry.sol";
import {NfatFacility} from "../../src/nfat/NfatFacility.sol";
import {NfatModule} from "../../src/nfat/NfatModule.sol";
import {INfatFacility} from "../../src/nfat/interfaces/INfatFacility.sol";
import {INfatModule} from "../../src/nfat/interfaces/INfatModule.sol";
import {ALMProxy} from "../../src/pau/ALMProxy.sol";
import {AccessControls} from "../../src/pau/AccessControls.sol";
import {AdministeredAgent} from "../../src/pau/AdministeredAgent.sol";
import {Controller} from "../../src/pau/Controller.sol";
import {RateLimits} from "../../src/pau/RateLimits.sol";
import {NfatHaloFacet} from "../../src/pau/facets/NfatHaloFacet.sol";
import {INfatHaloController, INfatHaloFacet} from "../../src/pau/facets/interfaces/INfatHaloFacet.sol";
import {IEnumerableIntegrations} from "../../src/pau/interfaces/IEnumerableIntegrations.sol";

import {FactoryTestBase} from "../factory/support/FactoryTestBase.sol";

/// @notice A Term Class through the real factory, from its template to an NFAT that a beacon
///         issues. The Prime is a plain account.
abstract contract NfatFactoryTestBase is FactoryTestBase {
    uint256 internal constant MAX = 50_000_000e18;

    DevToken internal gem;
    address internal prime = makeAddr("prime");
    address internal borrower = makeAddr("borrower");
    address internal cop = makeAddr("cop");

    function setUp() public override {
        super.setUp();
        gem = new DevToken("USDS Stablecoin", "USDS", 18);

        IEnumerableIntegrations.Wire[] memory wires = new IEnumerableIntegrations.Wire[](4);
        wires[0] = _wire(
            INfatHaloController.nfatHalo_setMaxAnnualGrowthRate.selector, INfatHaloFacet.setMaxAnnualGrowthRate.selector
        );
        wires[1] = _wire(INfatHaloController.nfatHalo_issue.selector, INfatHaloFacet.issue.selector);
        wires[2] = _wire(INfatHaloController.nfatHalo_repayPrincipal.selector, INfatHaloFacet.repayPrincipal.selector);
        wires[3] = _wire(
            INfatHaloController.nfatHalo_getMaxAnnualGrowthRate.selector, INfatHaloFacet.getMaxAnnualGrowthRate.selector
        );
        address facet = address(new NfatHaloFacet());
        vm.prank(governance);
        beacon.setIntegration("NFAT_HALO_FACET", IEnumerableIntegrations.Config({facet: facet, wires: wires}));

        template = _registerTerm();
    }

    function _wire(bytes4 callSelector, bytes4 delegateSelector)
        private
        pure
        returns (IEnumerableIntegrations.Wire memory)
    {
        return IEnumerableIntegrations.Wire({callSelector: callSelector, delegateSelector: delegateSelector});
    }

    function _registerTerm() private returns (bytes32 id) {
        ITemplateRegistry.Spec memory spec;
        spec.name = "term-nfat";
        spec.version = 1;
        spec.components = new ITemplateRegistry.Component[](7);
        spec.components[0] = _component("ALM_PROXY", type(ALMProxy).creationCode);
        spec.components[1] = _component("ACCESS_CONTROLS", type(AccessControls).creationCode);
        spec.components[2] = _component("RATE_LIMITS", type(RateLimits).creationCode);
        spec.components[3] = _component("CONTROLLER", type(Controller).creationCode);
        spec.components[4] = _component("ADMINISTERED_AGENT", type(AdministeredAgent).creationCode);
        spec.components[5] = _component("MODULE", type(NfatModule).creationCode);
        spec.components[6] = _component("NFAT_FACILITY", type(NfatFacility).creationCode);
        registry.deploySingleton(spec.components[5].codeHash);
        registry.deploySingleton(spec.components[6].codeHash);
        spec.integrations = new bytes32[](2);
        spec.integrations[0] = "TRANSFER_ASSET_FACET";
        spec.integrations[1] = "NFAT_HALO_FACET";
        spec.classBounds = new ITemplateRegistry.Bound[](2);
        spec.classBounds[0] = ITemplateRegistry.Bound({name: "assetDecimals", min: 18, max: 18});
        spec.classBounds[1] = ITemplateRegistry.Bound({name: "maxAnnualGrowth", min: 100, max: 2_000});
        spec.unitBounds = new ITemplateRegistry.Bound[](7);
        bytes32[7] memory names =
            [bytes32("capacity"), "minSize", "maxSize", "minTerm", "maxTerm", "minYield", "maxYield"];
        for (uint256 i; i < 7; ++i) {
            spec.unitBounds[i] = ITemplateRegistry.Bound({name: names[i], min: 0, max: 500_000_000e18});
        }
        bytes32[7] memory routes = [
            bytes32("ISSUE"),
            "REPAY_PRINCIPAL",
            "REPAY_INTEREST",
            "TRANSFER",
            "PRIME_SUBSCRIBE",
            "PRIME_WITHDRAW",
            "PRIME_COLLECT"
        ];
        spec.limitBounds = new ITemplateRegistry.LimitBound[](7);
        for (uint256 i; i < 7; ++i) {
            spec.limitBounds[i] = ITemplateRegistry.LimitBound({
                route: routes[i], maxAmountMin: 1, maxAmountMax: MAX, slopeMin: 1, slopeMax: MAX
            });
        }
        spec.auditDigest = "audit";
        spec.expires = TIME + 365 days;

        vm.prank(governance);
        id = registry.registerTemplate(spec);
    }

    function _termClass() internal view returns (IHaloFactory.ClassRequest memory request) {
        request = _classRequest();
        request.values = new uint256[](2);
        request.values[0] = 18;
        request.values[1] = 1_200;
        request.data = _data(_list(starAdmin));
        request.limits = new IHaloFactory.Limit[](5);
        request.limits[0] = _limit("ISSUE", prime, address(0));
        request.limits[1] = _limit("REPAY_PRINCIPAL", address(0), address(0));
        request.limits[2] = _limit("REPAY_INTEREST", address(0), address(0));
        request.limits[3] = _limit("TRANSFER", borrower, address(0));
        request.limits[4] = _limit("PRIME_SUBSCRIBE", address(0), primeRateLimits);
    }

    function _data(address[] memory wards) internal view returns (bytes memory) {
        return abi.encode(address(gem), address(0), "Senior Secured", "SSN", "ipfs://x/", wards, _list(cop));
    }

    function _limit(bytes32 route, address subject, address rateLimits)
        internal
        pure
        returns (IHaloFactory.Limit memory)
    {
        return IHaloFactory.Limit({
            route: route,
            rateLimits: rateLimits,
            subject: subject,
            maxAmount: MAX,
            slope: MAX / 1 days,
            firstMaxAmount: 0,
            firstSlope: 0
        });
    }

    function _termUnit(bytes32 name) internal view returns (IHaloFactory.UnitRequest memory request) {
        request.class = factory.classId(HALO, CLASS_NAME);
        request.name = name;
        request.manifest = MANIFEST;
        request.values = new uint256[](7);
        request.values[0] = 100_000_000e18;
        request.values[1] = 5_000_000e18;
        request.values[2] = 50_000_000e18;
        request.values[3] = 180 days;
        request.values[4] = 720 days;
        request.values[5] = 800;
        request.values[6] = 1_200;
    }

    function _facility() internal view returns (NfatFacility) {
        (, address[] memory blocks,) = factory.predictClass(_termClass());
        return NfatFacility(blocks[0]);
    }
}

contract NfatFactoryFailureTests is NfatFactoryTestBase {
    /// @dev A deployer whose key is stolen gets no right over deposits: governance says who may be
    ///      a ward.
    function test_deployClass_wardNotAllowed() public {
        address[3] memory accounts = [deployer, address(factory), anyone];
        for (uint256 i; i < accounts.length; ++i) {
            IHaloFactory.ClassRequest memory request = _termClass();
            request.data = _data(_list(starAdmin, accounts[i]));

            vm.expectRevert(abi.encodeWithSelector(INfatModule.WardNotAllowed.selector, accounts[i]));
            _deployClass(request);
        }
    }

    function test_deployUnit_withLimits() public {
        _deployClass(_termClass());
        IHaloFactory.UnitRequest memory request = _termUnit("senior");
        request.limits = new IHaloFactory.Limit[](1);
        request.limits[0] = _limit("ISSUE", prime, address(0));

        vm.expectRevert(abi.encodeWithSelector(INfatModule.RouteUnknown.selector, bytes32("ISSUE")));
        _deployUnit(request);
    }

    /// @dev A deployer whose key is stolen does not bring back under another name what a freezer
    ///      has stopped.
    function test_deployUnit_whileAnotherIsHeld() public {
        _deployClass(_termClass());
        _deployUnit(_termUnit("senior"));
        NfatFacility facility = _facility();
        IHaloFactory.UnitRequest memory again = _termUnit("senior-again");
        vm.prank(cop);
        facility.stopUnit(0);

        vm.expectRevert("NFATFacility/unit-held");
        _deployUnit(again);
        assertEq(facility.unitCount(), 1);

        vm.prank(starAdmin);
        facility.retireUnit(0);
        (bytes32 unit,) = _deployUnit(again);
        assertEq(factory.unit(unit).index, 1);
        assertEq(facility.unitCount(), 2);
    }

    function test_deployUnit_whileTheFacilityIsStopped() public {
        _deployClass(_termClass());
        NfatFacility facility = _facility();
        IHaloFactory.UnitRequest memory request = _termUnit("senior");
        vm.prank(cop);
        facility.stop();

        vm.expectRevert("NFATFacility/stopped");
        _deployUnit(request);

        vm.prank(starAdmin);
        facility.start();
        _deployUnit(request);
    }

    /// @dev Anybody may call the module, and reaches no facility of the factory's by that.
    function test_addUnit_pastTheFactory() public {
        (bytes32 class, IHaloFactory.Pau memory pau) = _deployClass(_termClass());
        uint256[] memory values = _termUnit("senior").values;
        NfatModule module = NfatModule(address(_module()));

        vm.startPrank(deployer);
        vm.expectRevert();
        module.deployUnit(_context(class, pau), "senior", values, "");
        NfatFacility facility = _facility();
        vm.expectRevert("NFATFacility/not-registrar");
        facility.addUnit(INfatFacility.Offering(3, 1, 2, 0, 0, 0, 0));
    }
}

contract NfatFactorySuccessTests is NfatFactoryTestBase {
    function test_deployClass() public {
        IHaloFactory.ClassRequest memory request = _termClass();
        (, address[] memory predicted,) = factory.predictClass(request);
        (, IHaloFactory.Pau memory pau) = _deployClass(request);

        NfatFacility facility = NfatFacility(predicted[0]);
        assertEq(facility.recipient(), pau.almProxy);
        assertEq(facility.buds(pau.almProxy), 1);
        assertEq(facility.wards(starAdmin), 1);
        assertEq(facility.cops(cop), 1);
        assertEq(facility.registrar(), address(_module()));
        assertEq(
            INfatHaloController(pau.controller).nfatHalo_getMaxAnnualGrowthRate(address(facility)),
            0.12e18,
            "without it no interest could ever be paid"
        );
    }

    function test_deployUnit_indexIsTheFactorys() public {
        _deployClass(_termClass());
        bytes32[3] memory names = [bytes32("senior"), "mezzanine", "junior"];
        for (uint256 i; i < 3; ++i) {
            (bytes32 unit, address[] memory contracts) = _deployUnit(_termUnit(names[i]));
            assertEq(contracts.length, 0);
            assertEq(factory.unit(unit).index, i);
            assertEq(_facility().unitCount(), i + 1);
        }
    }

    function test_fromTheTemplateToAnNfat() public {
        IHaloFactory.ClassRequest memory request = _termClass();
        (bytes32 class, IHaloFactory.Pau memory pau) = _deployClass(request);
        _deployUnit(_termUnit("senior"));
        NfatFacility facility = _facility();
        skip(DELAY);
        _execute(_classOperation(request));
        _activate(class);

        bytes32 issueKey = keccak256(abi.encode(keccak256("LIMIT_NFAT_HALO_ISSUE"), facility, prime));
        bytes32 repayKey = keccak256(abi.encode(keccak256("LIMIT_NFAT_HALO_REPAY_PRINCIPAL"), gem, facility));
        vm.startPrank(govOps);
        configurator.setRateLimit(pau.rateLimits, issueKey, MAX, MAX / 1 days);
        configurator.setRateLimit(pau.rateLimits, repayKey, MAX, MAX / 1 days);
        vm.stopPrank();
        skip(1 days);

        gem.mint(prime, 5_000_000e18);
        vm.startPrank(prime);
        gem.approve(address(facility), 5_000_000e18);
        facility.subscribe(5_000_000e18, "");
        vm.stopPrank();

        vm.startPrank(operator);
        AdministeredAgent(payable(pau.agent))
            .call(
                pau.controller,
                abi.encodeCall(INfatHaloController.nfatHalo_issue, (address(facility), prime, 1, 5_000_000e18))
            );
        assertEq(facility.ownerOf(1), prime);
        assertEq(gem.balanceOf(pau.almProxy), 5_000_000e18);
        AdministeredAgent(payable(pau.agent))
            .call(
                pau.controller,
                abi.encodeCall(INfatHaloController.nfatHalo_repayPrincipal, (address(facility), 1, 5_000_000e18))
            );
        vm.stopPrank();

        vm.prank(prime);
        facility.collect(1, 5_000_000e18);
        assertEq(gem.balanceOf(prime), 5_000_000e18);
    }

    /// @dev What one more offering costs, everything included: the transaction and its data, the
    ///      template's bounds, the record and the event of the factory; a quarter of it is the
    ///      facility's.
    /// forge-config: default.isolate = true
    function test_gas_deployUnit() public {
        _deployClass(_termClass());
        vm.snapshotGasLastCall("Nfat", "factory.deployClass");
        _deployUnit(_termUnit("senior"));
        assertLt(vm.snapshotGasLastCall("Nfat", "factory.deployUnit"), 210_000);
        _deployUnit(_termUnit("junior"));
        assertLt(vm.snapshotGasLastCall("Nfat", "factory.deployUnitAgain"), 210_000);
    }
}
