// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {DevToken} from "../../../src/devnet/DevToken.sol";
import {IHaloFactory} from "../../../src/factory/interfaces/IHaloFactory.sol";
import {ITemplateRegistry} from "../../../src/factory/interfaces/ITemplateRegistry.sol";
import {NfatFacility} from "../../../src/nfat/NfatFacility.sol";
import {NfatModule} from "../../../src/nfat/NfatModule.sol";
import {ALMProxy} from "../../../src/pau/ALMProxy.sol";
import {AccessControls} from "../../../src/pau/AccessControls.sol";
import {AdministeredAgent} from "../../../src/pau/AdministeredAgent.sol";
import {Controller} from "../../../src/pau/Controller.sol";
import {RateLimits} from "../../../src/pau/RateLimits.sol";
import {NfatHaloFacet} from "../../../src/pau/facets/NfatHaloFacet.sol";
import {INfatHaloController, INfatHaloFacet} from "../../../src/pau/facets/interfaces/INfatHaloFacet.sol";
import {IEnumerableIntegrations} from "../../../src/pau/interfaces/IEnumerableIntegrations.sol";
import {FactoryTestBase} from "./FactoryTestBase.sol";

/// @notice The platform with a template of Term Classes, and what a Class and a Unit of it are
///         asked for with.
abstract contract TermTestBase is FactoryTestBase {
    DevToken internal gem;
    address internal prime = makeAddr("prime's proxy");
    address internal counterparty = makeAddr("counterparty");

    function setUp() public virtual override {
        super.setUp();
        gem = new DevToken("Dollar", "USD", 18);
        _installFacet();
        template = _registerTerm(
            1,
            type(AccessControls).creationCode,
            type(RateLimits).creationCode,
            type(Controller).creationCode,
            type(AdministeredAgent).creationCode
        );
    }

    /**********************************************************************************************/
    /*** Set-up                                                                                 ***/
    /**********************************************************************************************/

    function _installFacet() internal {
        bytes4[2][11] memory pairs = [
            [
                INfatHaloController.nfatHalo_setMaxAnnualGrowthRate.selector,
                INfatHaloFacet.setMaxAnnualGrowthRate.selector
            ],
            [INfatHaloController.nfatHalo_issue.selector, INfatHaloFacet.issue.selector],
            [INfatHaloController.nfatHalo_repayPrincipal.selector, INfatHaloFacet.repayPrincipal.selector],
            [INfatHaloController.nfatHalo_repayInterest.selector, INfatHaloFacet.repayInterest.selector],
            [INfatHaloController.nfatHalo_getPosition.selector, INfatHaloFacet.getPosition.selector],
            [INfatHaloController.nfatHalo_getFacilityState.selector, INfatHaloFacet.getFacilityState.selector],
            [
                INfatHaloController.nfatHalo_getCurrentMaxOutstandingInterest.selector,
                INfatHaloFacet.getCurrentMaxOutstandingInterest.selector
            ],
            [
                INfatHaloController.nfatHalo_getMaxAnnualGrowthRate.selector,
                INfatHaloFacet.getMaxAnnualGrowthRate.selector
            ],
            [INfatHaloController.nfatHalo_getIssueRateLimitKey.selector, INfatHaloFacet.getIssueRateLimitKey.selector],
            [
                INfatHaloController.nfatHalo_getRepayPrincipalRateLimitKey.selector,
                INfatHaloFacet.getRepayPrincipalRateLimitKey.selector
            ],
            [
                INfatHaloController.nfatHalo_getRepayInterestRateLimitKey.selector,
                INfatHaloFacet.getRepayInterestRateLimitKey.selector
            ]
        ];
        IEnumerableIntegrations.Wire[] memory wires = new IEnumerableIntegrations.Wire[](pairs.length);
        for (uint256 i = 0; i < pairs.length; ++i) {
            wires[i] = IEnumerableIntegrations.Wire({callSelector: pairs[i][0], delegateSelector: pairs[i][1]});
        }

        address facet = address(new NfatHaloFacet());
        vm.prank(governance);
        beacon.setIntegration("NFAT_HALO_FACET", IEnumerableIntegrations.Config({facet: facet, wires: wires}));
    }

    function _registerTerm(
        uint32 version,
        bytes memory access,
        bytes memory limits,
        bytes memory controller,
        bytes memory agent
    ) internal returns (bytes32 id) {
        ITemplateRegistry.Spec memory spec = _termSpec(version, access, limits, controller, agent);

        vm.prank(governance);
        id = registry.registerTemplate(spec);
    }

    function _termSpec(
        uint32 version,
        bytes memory access,
        bytes memory limits,
        bytes memory controller,
        bytes memory agent
    ) internal returns (ITemplateRegistry.Spec memory spec) {
        spec.name = "term-nfat";
        spec.version = version;
        spec.components = new ITemplateRegistry.Component[](7);
        spec.components[0] = _component("ALM_PROXY", type(ALMProxy).creationCode);
        spec.components[1] = _component("ACCESS_CONTROLS", access);
        spec.components[2] = _component("RATE_LIMITS", limits);
        spec.components[3] = _component("CONTROLLER", controller);
        spec.components[4] = _component("ADMINISTERED_AGENT", agent);
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
        spec.unitBounds[0] = ITemplateRegistry.Bound({name: "capacity", min: 5_000_000e18, max: 500_000_000e18});
        spec.unitBounds[1] = ITemplateRegistry.Bound({name: "minSize", min: 5_000_000e18, max: 100_000_000e18});
        spec.unitBounds[2] = ITemplateRegistry.Bound({name: "maxSize", min: 5_000_000e18, max: 100_000_000e18});
        spec.unitBounds[3] = ITemplateRegistry.Bound({name: "minTerm", min: 180 days, max: 720 days});
        spec.unitBounds[4] = ITemplateRegistry.Bound({name: "maxTerm", min: 180 days, max: 720 days});
        spec.unitBounds[5] = ITemplateRegistry.Bound({name: "minYield", min: 800, max: 1_500});
        spec.unitBounds[6] = ITemplateRegistry.Bound({name: "maxYield", min: 800, max: 1_500});
        spec.limitBounds = new ITemplateRegistry.LimitBound[](7);
        spec.limitBounds[0] = _termLimit("ISSUE");
        spec.limitBounds[1] = _termLimit("REPAY_PRINCIPAL");
        spec.limitBounds[2] = _termLimit("REPAY_INTEREST");
        spec.limitBounds[3] = _termLimit("TRANSFER");
        spec.limitBounds[4] = _termLimit("PRIME_SUBSCRIBE");
        spec.limitBounds[5] = _unlimited("PRIME_WITHDRAW");
        spec.limitBounds[6] = _unlimited("PRIME_COLLECT");
        spec.auditDigest = "audit";
        spec.expires = TIME + 365 days;
    }

    function _termLimit(bytes32 route) internal pure returns (ITemplateRegistry.LimitBound memory) {
        return ITemplateRegistry.LimitBound({
            route: route,
            maxAmountMin: 1,
            maxAmountMax: 100_000_000e18,
            slopeMin: 1,
            slopeMax: 1_157_407_407_407_407_407_407
        });
    }

    function _unlimited(bytes32 route) internal pure returns (ITemplateRegistry.LimitBound memory) {
        return ITemplateRegistry.LimitBound({
            route: route, maxAmountMin: type(uint256).max, maxAmountMax: type(uint256).max, slopeMin: 0, slopeMax: 0
        });
    }

    function _termClass() internal view returns (IHaloFactory.ClassRequest memory request) {
        request = _classRequest();
        request.values = new uint256[](2);
        request.values[0] = 18;
        request.values[1] = 1_500;
        request.data = abi.encode(
            address(gem),
            address(0),
            "Meridian Senior Secured",
            "mSSF",
            "https://nfat.meridian.example/senior-secured/",
            _list(starAdmin),
            _list(freezer)
        );
        request.limits = new IHaloFactory.Limit[](4);
        request.limits[0] = _limit("REPAY_PRINCIPAL", address(0));
        request.limits[1] = _limit("REPAY_INTEREST", address(0));
        request.limits[2] = _limit("TRANSFER", counterparty);
        request.limits[3] = _limit("ISSUE", prime);
    }

    function _limit(bytes32 route, address subject) internal pure returns (IHaloFactory.Limit memory) {
        return IHaloFactory.Limit({
            route: route,
            rateLimits: address(0),
            subject: subject,
            maxAmount: 25_000_000e18,
            slope: 289_351_851_851_851_851_851,
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
        request.values[2] = 25_000_000e18;
        request.values[3] = 360 days;
        request.values[4] = 720 days;
        request.values[5] = 1_000;
        request.values[6] = 1_400;
    }
}
