// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {ALMProxy} from "../../../src/pau/ALMProxy.sol";
import {AccessControls} from "../../../src/pau/AccessControls.sol";
import {Beacon} from "../../../src/pau/Beacon.sol";
import {Controller} from "../../../src/pau/Controller.sol";
import {RateLimits} from "../../../src/pau/RateLimits.sol";
import {LctsHaloFacet} from "../../../src/pau/facets/LctsHaloFacet.sol";
import {LctsPrimeFacet} from "../../../src/pau/facets/LctsPrimeFacet.sol";
import {ILctsHaloController, ILctsHaloFacet} from "../../../src/pau/facets/interfaces/ILctsHaloFacet.sol";
import {ILctsPrimeController, ILctsPrimeFacet} from "../../../src/pau/facets/interfaces/ILctsPrimeFacet.sol";
import {IEnumerableIntegrations} from "../../../src/pau/interfaces/IEnumerableIntegrations.sol";
import {UnitFixture} from "./UnitFixture.sol";

/// @notice A Unit whose operator is the ALMProxy of a Halo's PAU, and a Prime's PAU that uses it.
///         Each PAU has a Controller with the facet of its side.
abstract contract PauFixture is UnitFixture {
    struct Pau {
        AccessControls accessControls;
        ALMProxy proxy;
        RateLimits rateLimits;
        Controller controller;
    }

    bytes32 internal constant ALLOCATOR_ROLE = keccak256("ALLOCATOR_ROLE");
    bytes32 internal constant HALO_FACET = "LCTS_HALO_FACET";
    bytes32 internal constant PRIME_FACET = "LCTS_PRIME_FACET";
    bytes4 internal constant VERSION = bytes4(keccak256("VERSION()"));

    address internal admin = makeAddr("admin");
    address internal beaconOperator = makeAddr("beaconOperator");
    address internal allocator = makeAddr("allocator");
    address internal stranger = makeAddr("stranger");

    Beacon internal beacon;
    Pau internal halo;
    Pau internal prime;
    ILctsHaloController internal haloController;
    ILctsPrimeController internal primeController;

    function setUp() public virtual override {
        vm.warp(START);
        beacon = new Beacon(address(this));
        _setIntegrations();

        halo = _deployPau(HALO_FACET, beaconOperator);
        prime = _deployPau(PRIME_FACET, allocator);
        haloController = ILctsHaloController(address(halo.controller));
        primeController = ILctsPrimeController(address(prime.controller));

        operator = address(halo.proxy);
        _deployUnit(18, uint128(CAPACITY), uint32(GROWTH));
    }

    function _deployPau(bytes32 integration, address operatedBy) private returns (Pau memory pau) {
        pau.accessControls = new AccessControls(admin);
        pau.proxy = new ALMProxy(admin);
        pau.rateLimits = new RateLimits(admin);
        pau.controller =
            new Controller(address(pau.accessControls), address(beacon), address(pau.proxy), address(pau.rateLimits));

        bytes32[] memory ids = new bytes32[](1);
        ids[0] = integration;
        bytes32 controllerRole = pau.proxy.CONTROLLER();
        vm.startPrank(admin);
        pau.proxy.grantRole(controllerRole, address(pau.controller));
        pau.rateLimits.grantRole(controllerRole, address(pau.controller));
        pau.accessControls.grantRole(ALLOCATOR_ROLE, operatedBy);
        pau.controller.updateIntegrations(ids);
        vm.stopPrank();
    }

    function _setIntegrations() private {
        IEnumerableIntegrations.Wire[] memory wires = new IEnumerableIntegrations.Wire[](9);
        wires[0] = _wire(ILctsHaloController.lctsHalo_lock.selector, ILctsHaloFacet.lock.selector);
        wires[1] = _wire(ILctsHaloController.lctsHalo_settle.selector, ILctsHaloFacet.settle.selector);
        wires[2] = _wire(ILctsHaloController.lctsHalo_setExchangeRate.selector, ILctsHaloFacet.setExchangeRate.selector);
        wires[3] = _wire(
            ILctsHaloController.lctsHalo_getSettleRateLimitKey.selector, ILctsHaloFacet.getSettleRateLimitKey.selector
        );
        wires[4] = _wire(
            ILctsHaloController.lctsHalo_overrideExchangeRate.selector, ILctsHaloFacet.overrideExchangeRate.selector
        );
        wires[5] = _wire(ILctsHaloController.lctsHalo_VERSION.selector, VERSION);
        wires[6] = _wire(ILctsHaloController.lctsHalo_setCapacity.selector, ILctsHaloFacet.setCapacity.selector);
        wires[7] =
            _wire(ILctsHaloController.lctsHalo_setMaxAnnualGrowth.selector, ILctsHaloFacet.setMaxAnnualGrowth.selector);
        wires[8] = _wire(ILctsHaloController.lctsHalo_setLockLimit.selector, ILctsHaloFacet.setLockLimit.selector);
        beacon.setIntegration(
            HALO_FACET, IEnumerableIntegrations.Config({facet: address(new LctsHaloFacet()), wires: wires})
        );

        wires = new IEnumerableIntegrations.Wire[](8);
        wires[0] = _wire(ILctsPrimeController.lctsPrime_subscribe.selector, ILctsPrimeFacet.subscribe.selector);
        wires[1] = _wire(ILctsPrimeController.lctsPrime_exit.selector, ILctsPrimeFacet.exit.selector);
        wires[2] = _wire(ILctsPrimeController.lctsPrime_claim.selector, ILctsPrimeFacet.claim.selector);
        wires[3] = _wire(ILctsPrimeController.lctsPrime_redeem.selector, ILctsPrimeFacet.redeem.selector);
        wires[4] = _wire(
            ILctsPrimeController.lctsPrime_getSubscribeRateLimitKey.selector,
            ILctsPrimeFacet.getSubscribeRateLimitKey.selector
        );
        wires[5] = _wire(
            ILctsPrimeController.lctsPrime_getRedeemRateLimitKey.selector,
            ILctsPrimeFacet.getRedeemRateLimitKey.selector
        );
        wires[6] = _wire(
            ILctsPrimeController.lctsPrime_getClaimRateLimitKey.selector, ILctsPrimeFacet.getClaimRateLimitKey.selector
        );
        wires[7] = _wire(ILctsPrimeController.lctsPrime_VERSION.selector, VERSION);
        beacon.setIntegration(
            PRIME_FACET, IEnumerableIntegrations.Config({facet: address(new LctsPrimeFacet()), wires: wires})
        );
    }

    function _wire(bytes4 callSelector, bytes4 delegateSelector)
        private
        pure
        returns (IEnumerableIntegrations.Wire memory)
    {
        return IEnumerableIntegrations.Wire({callSelector: callSelector, delegateSelector: delegateSelector});
    }

    /**********************************************************************************************/
    /*** Keys and limits                                                                        ***/
    /**********************************************************************************************/

    function _settleKey(address queue) internal view returns (bytes32) {
        return keccak256(abi.encode(keccak256("LIMIT_LCTS_HALO_SETTLE"), asset, queue));
    }

    function _subscribeKey() internal view returns (bytes32) {
        return keccak256(abi.encode(keccak256("LIMIT_LCTS_PRIME_SUBSCRIBE"), asset, subscribeQueue));
    }

    function _redeemKey() internal view returns (bytes32) {
        return keccak256(abi.encode(keccak256("LIMIT_LCTS_PRIME_REDEEM"), share, redeemQueue));
    }

    function _claimKey(address queue) internal pure returns (bytes32) {
        return keccak256(abi.encode(keccak256("LIMIT_LCTS_PRIME_CLAIM"), queue));
    }

    /// @dev A limit that starts full and does not refill.
    function _limit(Pau storage pau, bytes32 key, uint256 amount) internal {
        vm.prank(admin);
        pau.rateLimits.setRateLimitData(key, amount, 0);
    }

    function _capacityLeft(Pau storage pau, bytes32 key) internal view returns (uint256) {
        return pau.rateLimits.getCurrentRateLimit(key);
    }
}
