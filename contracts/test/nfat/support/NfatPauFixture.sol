// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {DevToken} from "../../../src/devnet/DevToken.sol";
import {NfatFacility} from "../../../src/nfat/NfatFacility.sol";
import {ALMProxy} from "../../../src/pau/ALMProxy.sol";
import {AccessControls} from "../../../src/pau/AccessControls.sol";
import {Beacon} from "../../../src/pau/Beacon.sol";
import {Controller} from "../../../src/pau/Controller.sol";
import {RateLimits} from "../../../src/pau/RateLimits.sol";
import {NfatHaloFacet} from "../../../src/pau/facets/NfatHaloFacet.sol";
import {NfatPrimeFacet} from "../../../src/pau/facets/NfatPrimeFacet.sol";
import {TransferAssetFacet} from "../../../src/pau/facets/TransferAssetFacet.sol";
import {INfatHaloController, INfatHaloFacet} from "../../../src/pau/facets/interfaces/INfatHaloFacet.sol";
import {INfatPrimeController, INfatPrimeFacet} from "../../../src/pau/facets/interfaces/INfatPrimeFacet.sol";
import {
    ITransferAssetController,
    ITransferAssetFacet
} from "../../../src/pau/facets/interfaces/ITransferAssetFacet.sol";
import {IEnumerableIntegrations} from "../../../src/pau/interfaces/IEnumerableIntegrations.sol";
import {FacilityFixture} from "./FacilityFixture.sol";

/// @notice A facility whose operator and recipient is the ALMProxy of a Halo's PAU, and a Prime's
///         PAU that uses it; more of either on demand. Each PAU has a Controller with the facets of
///         its side. The beacon operates Halos, the allocator Primes.
abstract contract NfatPauFixture is FacilityFixture {
    struct Pau {
        AccessControls accessControls;
        ALMProxy proxy;
        RateLimits rateLimits;
        Controller controller;
    }

    bytes32 internal constant ALLOCATOR_ROLE = keccak256("ALLOCATOR_ROLE");
    bytes32 internal constant HALO_FACET = "NFAT_HALO_FACET";
    bytes32 internal constant PRIME_FACET = "NFAT_PRIME_FACET";
    bytes32 internal constant TRANSFER_FACET = "TRANSFER_ASSET_FACET";

    /// @dev 12 % a year.
    uint256 internal constant RATE = 0.12e18;

    address internal admin = makeAddr("admin");
    address internal beaconOperator = makeAddr("beaconOperator");
    address internal allocator = makeAddr("allocator");

    Beacon internal beacon;
    Pau internal halo;
    Pau internal prime;

    /// @dev The ALMProxies of the two.
    address internal house;
    address internal custody;

    INfatHaloController internal haloController;
    INfatPrimeController internal primeController;

    function setUp() public virtual override {
        vm.warp(START);
        facilityCode = new NfatFacility();
        beacon = new Beacon(address(this));
        _setIntegrations();

        halo = _deployHalo();
        prime = _deployPrime();
        (house, custody) = (address(halo.proxy), address(prime.proxy));
        haloController = INfatHaloController(address(halo.controller));
        primeController = INfatPrimeController(address(prime.controller));

        _deployFacilityOf(halo, address(new DevToken("USDS Stablecoin", "USDS", 18)));
    }

    function _deployFacilityOf(Pau memory pau, address gem_) internal {
        recipient = bud = address(pau.proxy);
        teller = address(pau.controller);
        _deployFacility(gem_);
        vm.prank(admin);
        INfatHaloController(address(pau.controller)).nfatHalo_setMaxAnnualGrowthRate(address(facility), RATE);
    }

    function _deployHalo() internal returns (Pau memory pau) {
        bytes32[] memory ids = new bytes32[](2);
        ids[0] = HALO_FACET;
        ids[1] = TRANSFER_FACET;
        return _deployPau(ids, beaconOperator);
    }

    function _deployPrime() internal returns (Pau memory pau) {
        bytes32[] memory ids = new bytes32[](1);
        ids[0] = PRIME_FACET;
        return _deployPau(ids, allocator);
    }

    function _deployPau(bytes32[] memory ids, address operatedBy) private returns (Pau memory pau) {
        pau.accessControls = new AccessControls(admin);
        pau.proxy = new ALMProxy(admin);
        pau.rateLimits = new RateLimits(admin);
        pau.controller =
            new Controller(address(pau.accessControls), address(beacon), address(pau.proxy), address(pau.rateLimits));

        bytes32 controllerRole = pau.proxy.CONTROLLER();
        vm.startPrank(admin);
        pau.proxy.grantRole(controllerRole, address(pau.controller));
        pau.rateLimits.grantRole(controllerRole, address(pau.controller));
        pau.accessControls.grantRole(ALLOCATOR_ROLE, operatedBy);
        pau.controller.updateIntegrations(ids);
        vm.stopPrank();
    }

    /**********************************************************************************************/
    /*** Integrations                                                                           ***/
    /**********************************************************************************************/

    function _setIntegrations() private {
        _setHaloFacet(
            address(new NfatHaloFacet()), INfatHaloFacet.issue.selector, INfatHaloFacet.repayPrincipal.selector
        );
        bytes4[2][] memory s = new bytes4[2][](6);
        s[0] = [INfatPrimeController.nfatPrime_subscribe.selector, INfatPrimeFacet.subscribe.selector];
        s[1] = [INfatPrimeController.nfatPrime_withdraw.selector, INfatPrimeFacet.withdraw.selector];
        s[2] = [INfatPrimeController.nfatPrime_collect.selector, INfatPrimeFacet.collect.selector];
        s[3] = [
            INfatPrimeController.nfatPrime_getSubscribeRateLimitKey.selector,
            INfatPrimeFacet.getSubscribeRateLimitKey.selector
        ];
        s[4] = [
            INfatPrimeController.nfatPrime_getWithdrawRateLimitKey.selector,
            INfatPrimeFacet.getWithdrawRateLimitKey.selector
        ];
        s[5] = [
            INfatPrimeController.nfatPrime_getCollectRateLimitKey.selector,
            INfatPrimeFacet.getCollectRateLimitKey.selector
        ];
        _setIntegration(PRIME_FACET, address(new NfatPrimeFacet()), s);

        s = new bytes4[2][](1);
        s[0] = [ITransferAssetController.transferAsset_transfer.selector, ITransferAssetFacet.transfer.selector];
        _setIntegration(TRANSFER_FACET, address(new TransferAssetFacet()), s);
    }

    /// @dev Takes a facet for the Halo's side, with functions of its own to issue and to repay.
    function _setHaloFacet(address facet, bytes4 issueSelector, bytes4 repaySelector) internal {
        bytes4[2][] memory s = new bytes4[2][](15);
        s[0] = [
            INfatHaloController.nfatHalo_setMaxAnnualGrowthRate.selector, INfatHaloFacet.setMaxAnnualGrowthRate.selector
        ];
        s[1] = [INfatHaloController.nfatHalo_issue.selector, issueSelector];
        s[2] = [INfatHaloController.nfatHalo_repayPrincipal.selector, repaySelector];
        s[3] = [INfatHaloController.nfatHalo_repayInterest.selector, INfatHaloFacet.repayInterest.selector];
        s[4] = [INfatHaloController.nfatHalo_getPosition.selector, INfatHaloFacet.getPosition.selector];
        s[5] = [INfatHaloController.nfatHalo_getFacilityState.selector, INfatHaloFacet.getFacilityState.selector];
        s[6] = [
            INfatHaloController.nfatHalo_getCurrentMaxOutstandingInterest.selector,
            INfatHaloFacet.getCurrentMaxOutstandingInterest.selector
        ];
        s[7] = [
            INfatHaloController.nfatHalo_getMaxAnnualGrowthRate.selector, INfatHaloFacet.getMaxAnnualGrowthRate.selector
        ];
        s[8] =
            [INfatHaloController.nfatHalo_getIssueRateLimitKey.selector, INfatHaloFacet.getIssueRateLimitKey.selector];
        s[9] = [
            INfatHaloController.nfatHalo_getRepayPrincipalRateLimitKey.selector,
            INfatHaloFacet.getRepayPrincipalRateLimitKey.selector
        ];
        s[10] = [
            INfatHaloController.nfatHalo_getRepayInterestRateLimitKey.selector,
            INfatHaloFacet.getRepayInterestRateLimitKey.selector
        ];
        s[11] = [INfatHaloController.nfatHalo_setCapacity.selector, INfatHaloFacet.setCapacity.selector];
        s[12] = [INfatHaloController.nfatHalo_setSizes.selector, INfatHaloFacet.setSizes.selector];
        s[13] = [INfatHaloController.nfatHalo_setTerms.selector, INfatHaloFacet.setTerms.selector];
        s[14] = [INfatHaloController.nfatHalo_setYields.selector, INfatHaloFacet.setYields.selector];
        _setIntegration(HALO_FACET, facet, s);
    }

    /// @param selectors Pairs: the Controller's, the facet's.
    function _setIntegration(bytes32 id, address facet, bytes4[2][] memory selectors) private {
        IEnumerableIntegrations.Wire[] memory wires = new IEnumerableIntegrations.Wire[](selectors.length);
        for (uint256 i; i < wires.length; ++i) {
            wires[i] = IEnumerableIntegrations.Wire({callSelector: selectors[i][0], delegateSelector: selectors[i][1]});
        }
        beacon.setIntegration(id, IEnumerableIntegrations.Config({facet: facet, wires: wires}));
    }

    /**********************************************************************************************/
    /*** Keys and limits                                                                        ***/
    /**********************************************************************************************/

    function _issueKey(address to) internal view returns (bytes32) {
        return keccak256(abi.encode(keccak256("LIMIT_NFAT_HALO_ISSUE"), facility, to));
    }

    function _principalKey() internal view returns (bytes32) {
        return keccak256(abi.encode(keccak256("LIMIT_NFAT_HALO_REPAY_PRINCIPAL"), gem, facility));
    }

    function _interestKey() internal view returns (bytes32) {
        return keccak256(abi.encode(keccak256("LIMIT_NFAT_HALO_REPAY_INTEREST"), gem, facility));
    }

    function _transferKey(address destination) internal view returns (bytes32) {
        return keccak256(abi.encode(keccak256("LIMIT_ASSET_TRANSFER"), gem, destination));
    }

    function _subscribeKey() internal view returns (bytes32) {
        return keccak256(abi.encode(keccak256("LIMIT_NFAT_PRIME_SUBSCRIBE"), gem, facility));
    }

    function _withdrawKey() internal view returns (bytes32) {
        return keccak256(abi.encode(keccak256("LIMIT_NFAT_PRIME_WITHDRAW"), facility));
    }

    function _collectKey() internal view returns (bytes32) {
        return keccak256(abi.encode(keccak256("LIMIT_NFAT_PRIME_COLLECT"), facility));
    }

    /// @dev A limit that starts full and does not refill.
    function _limit(Pau memory pau, bytes32 key, uint256 amount) internal {
        vm.prank(admin);
        pau.rateLimits.setRateLimitData(key, amount, 0);
    }

    function _capacityLeft(Pau memory pau, bytes32 key) internal view returns (uint256) {
        return pau.rateLimits.getCurrentRateLimit(key);
    }

    /// @dev All that the two sides need of each other in the current facility.
    function _limitAll(Pau memory halo_, Pau memory prime_, uint256 amount) internal {
        _limit(halo_, _issueKey(address(prime_.proxy)), amount);
        _limit(halo_, _principalKey(), amount);
        _limit(halo_, _interestKey(), amount);
        _limit(prime_, _subscribeKey(), amount);
        _limit(prime_, _withdrawKey(), amount);
        _limit(prime_, _collectKey(), amount);
    }

    /**********************************************************************************************/
    /*** What the two sides do                                                                  ***/
    /**********************************************************************************************/

    function _issueByBeacon(address to, uint256 tokenId, uint256 amount) internal {
        vm.prank(beaconOperator);
        haloController.nfatHalo_issue(address(facility), to, tokenId, amount);
    }

    function _principalByBeacon(uint256 tokenId, uint256 amount) internal {
        vm.prank(beaconOperator);
        haloController.nfatHalo_repayPrincipal(address(facility), tokenId, amount);
    }

    function _interestByBeacon(uint256 tokenId, uint256 amount) internal {
        vm.prank(beaconOperator);
        haloController.nfatHalo_repayInterest(address(facility), tokenId, amount);
    }

    function _subscribeByPrime(Pau memory pau, uint256 amount) internal {
        vm.prank(allocator);
        INfatPrimeController(address(pau.controller)).nfatPrime_subscribe(address(facility), amount, "");
    }

    function _subscribeByPrimeFor(Pau memory pau, uint256 amount, uint256 unit) internal {
        vm.prank(allocator);
        INfatPrimeController(address(pau.controller)).nfatPrime_subscribe(address(facility), amount, _markFor(unit));
    }

    function _withdrawByPrime(Pau memory pau, uint256 amount) internal {
        vm.prank(allocator);
        INfatPrimeController(address(pau.controller)).nfatPrime_withdraw(address(facility), amount);
    }

    function _collectByPrime(Pau memory pau, uint256 tokenId, uint256 amount) internal {
        vm.prank(allocator);
        INfatPrimeController(address(pau.controller)).nfatPrime_collect(address(facility), tokenId, amount);
    }

    function _interestDue(uint256 tokenId) internal view returns (uint256 amount) {
        return haloController.nfatHalo_getCurrentMaxOutstandingInterest(address(facility), tokenId);
    }
}
