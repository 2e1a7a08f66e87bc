// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {ReentrancyGuardUpgradeable} from "@openzeppelin/contracts-upgradeable/utils/ReentrancyGuardUpgradeable.sol";

import {INfatFacility} from "../../../src/nfat/interfaces/INfatFacility.sol";
import {INfatPrimeController, INfatPrimeFacet} from "../../../src/pau/facets/interfaces/INfatPrimeFacet.sol";
import {IFacet} from "../../../src/pau/facets/interfaces/IFacet.sol";
import {IRateLimits} from "../../../src/pau/interfaces/IRateLimits.sol";
import {CallbackToken} from "../../lcts/support/Tokens.sol";
import {TurncoatToken} from "../../nfat/support/Doubles.sol";
import {NfatPauFixture} from "../../nfat/support/NfatPauFixture.sol";

abstract contract NfatPrimeFacetTestBase is NfatPauFixture {
    uint256 internal constant LIMIT = 500e18;

    function setUp() public override {
        super.setUp();
        _limitAll(halo, prime, LIMIT);
        gem.mint(custody, 10_000e18);
    }

    /// @dev An NFAT of the Prime with so much to collect.
    function _collectable(uint256 tokenId, uint256 amount) internal {
        _subscribe(alice, 50e18);
        _issue(alice, tokenId, 50e18);
        vm.prank(alice);
        facility.transferFrom(alice, custody, tokenId);
        _repay(bob, tokenId, amount);
    }
}

contract NfatPrimeFacetFailureTests is NfatPrimeFacetTestBase {
    function test_everyFunction_notAllocator() public {
        bytes[] memory calls = new bytes[](3);
        calls[0] = abi.encodeCall(INfatPrimeController.nfatPrime_subscribe, (address(facility), 1, ""));
        calls[1] = abi.encodeCall(INfatPrimeController.nfatPrime_withdraw, (address(facility), 1));
        calls[2] = abi.encodeCall(INfatPrimeController.nfatPrime_collect, (address(facility), 1, 1));
        address[2] memory others = [stranger, admin];
        for (uint256 i; i < calls.length * others.length; ++i) {
            vm.prank(others[i % 2]);
            (bool success, bytes memory reason) = address(primeController).call(calls[i / 2]);
            assertFalse(success);
            assertEq(
                reason,
                abi.encodeWithSelector(IFacet.AccessControlUnauthorizedAccount.selector, others[i % 2], ALLOCATOR_ROLE)
            );
        }
    }

    function test_everyFunction_keyNotSet() public {
        _subscribeByPrime(prime, 100e18);
        _collectable(1, 100e18);
        _limitAll(halo, prime, 0);

        vm.expectRevert("RateLimits/zero-maxAmount");
        _subscribeByPrime(prime, 1);
        vm.expectRevert("RateLimits/zero-maxAmount");
        _withdrawByPrime(prime, 1);
        vm.expectRevert("RateLimits/zero-maxAmount");
        _collectByPrime(prime, 1, 1);
    }

    function test_zeroAmount() public {
        _subscribeByPrime(prime, 100e18);
        _collectable(1, 10e18);

        vm.expectRevert("NFATPrimeFacet/zero-amount");
        _withdrawByPrime(prime, 0);
        vm.expectRevert("NFATPrimeFacet/zero-amount");
        _collectByPrime(prime, 1, 0);
    }

    /// @dev A facility that governance does not know is refused, whatever it says of itself.
    function test_subscribe_otherFacility() public {
        _deployFacility(address(gem));

        vm.expectRevert("RateLimits/zero-maxAmount");
        _subscribeByPrime(prime, 1);
    }

    function test_subscribe_limitExceeded_boundary() public {
        vm.expectRevert("RateLimits/rate-limit-exceeded");
        _subscribeByPrime(prime, LIMIT + 1);

        _subscribeByPrime(prime, LIMIT);
    }

    function test_withdraw_limitExceeded_boundary() public {
        _subscribeByPrime(prime, LIMIT);
        _limit(prime, _withdrawKey(), 200e18);

        vm.expectRevert("RateLimits/rate-limit-exceeded");
        _withdrawByPrime(prime, 200e18 + 1);

        _withdrawByPrime(prime, 200e18);
    }

    function test_collect_limitExceeded_boundary() public {
        _collectable(1, LIMIT + 1);

        vm.expectRevert("RateLimits/rate-limit-exceeded");
        _collectByPrime(prime, 1, LIMIT + 1);

        _collectByPrime(prime, 1, LIMIT);
    }

    function test_subscribe_notEnough_boundary() public {
        _limit(prime, _subscribeKey(), 20_000e18);

        vm.expectRevert(
            abi.encodeWithSelector(
                IERC20Errors.ERC20InsufficientBalance.selector, custody, uint256(10_000e18), uint256(10_000e18 + 1)
            )
        );
        _subscribeByPrime(prime, 10_000e18 + 1);

        _subscribeByPrime(prime, 10_000e18);
    }

    function test_everyFunction_passesTheFacilitysErrorsOn() public {
        _subscribeByPrime(prime, 100e18);
        _collectable(1, 10e18);

        vm.expectRevert("NFATFacility/insufficient-deposits");
        _withdrawByPrime(prime, 100e18 + 1);
        vm.expectRevert("NFATFacility/insufficient-collectable");
        _collectByPrime(prime, 1, 10e18 + 1);
        vm.expectRevert("NFATFacility/invalid-token");
        _collectByPrime(prime, 2, 1);

        _stop();
        vm.expectRevert("NFATFacility/stopped");
        _subscribeByPrime(prime, 1);
        vm.expectRevert("NFATFacility/stopped");
        _collectByPrime(prime, 1, 1);
    }

    /// @dev A facility that takes or gives something other than it was asked.
    function test_everyFunction_unexpectedAmount() public {
        _subscribeByPrime(prime, 100e18);
        _collectable(1, 10e18);
        vm.mockCall(address(facility), abi.encodeWithSelector(INfatFacility.subscribe.selector), "");
        vm.mockCall(address(facility), abi.encodeWithSelector(INfatFacility.withdraw.selector), "");
        vm.mockCall(address(facility), abi.encodeWithSelector(INfatFacility.collect.selector), "");

        vm.expectRevert("NFATPrimeFacet/unexpected-amount");
        _subscribeByPrime(prime, 7e18);
        vm.expectRevert("NFATPrimeFacet/unexpected-amount");
        _withdrawByPrime(prime, 8e18);
        vm.expectRevert("NFATPrimeFacet/unexpected-amount");
        _collectByPrime(prime, 1, 9e18);
    }

    /// @dev The facility does not notice what a token takes from the payer on top; the Prime does.
    function test_subscribe_surcharge() public {
        TurncoatToken token = new TurncoatToken();
        _deployFacility(address(token));
        _limitAll(halo, prime, LIMIT);
        token.mint(custody, 100e18);
        token.turn(0, 1);

        vm.expectRevert("NFATPrimeFacet/unexpected-amount");
        _subscribeByPrime(prime, 50e18);
    }

    function test_everyFunction_reentered() public {
        CallbackToken token = new CallbackToken();
        _deployFacility(address(token));
        _limitAll(halo, prime, LIMIT);
        token.mint(custody, 100e18);
        _subscribeByPrime(prime, 50e18);
        _collectable(1, 10e18);

        bytes[] memory calls = new bytes[](3);
        calls[0] = abi.encodeCall(INfatPrimeController.nfatPrime_subscribe, (address(facility), 1, ""));
        calls[1] = abi.encodeCall(INfatPrimeController.nfatPrime_withdraw, (address(facility), 1));
        calls[2] = abi.encodeCall(INfatPrimeController.nfatPrime_collect, (address(facility), 1, 1));
        for (uint256 i; i < 9; ++i) {
            token.callBack(address(primeController), calls[i % 3]);
            vm.prank(allocator);
            (bool success, bytes memory reason) = address(primeController).call(calls[i / 3]);
            assertFalse(success);
            assertEq(reason, abi.encodeWithSelector(ReentrancyGuardUpgradeable.ReentrancyGuardReentrantCall.selector));
        }
    }
}

contract NfatPrimeFacetSuccessTests is NfatPrimeFacetTestBase {
    /// @dev The limit is charged before the facility is called.
    function test_subscribe() public {
        vm.expectEmit(address(prime.rateLimits));
        emit IRateLimits.RateLimitDecreaseTriggered(_subscribeKey(), 100e18, LIMIT, LIMIT - 100e18);
        vm.expectEmit(address(facility));
        emit INfatFacility.Subscribe(custody, 100e18, "terms");
        vm.expectEmit(address(primeController));
        emit INfatPrimeFacet.NFATPrimeSubscribe(address(facility), 100e18, "terms");
        vm.prank(allocator);
        primeController.nfatPrime_subscribe(address(facility), 100e18, "terms");

        assertEq(facility.deposits(custody), 100e18);
        assertEq(gem.balanceOf(custody), 9_900e18);
        assertEq(gem.allowance(custody, address(facility)), 0);
        assertEq(_capacityLeft(prime, _subscribeKey()), LIMIT - 100e18);
    }

    function test_subscribe_nothing() public {
        vm.expectEmit(address(facility));
        emit INfatFacility.Subscribe(custody, 0, "words");
        vm.expectEmit(address(primeController));
        emit INfatPrimeFacet.NFATPrimeSubscribe(address(facility), 0, "words");
        vm.prank(allocator);
        primeController.nfatPrime_subscribe(address(facility), 0, "words");

        assertEq(gem.allowance(custody, address(facility)), 0);
    }

    function test_withdraw() public {
        _subscribeByPrime(prime, 100e18);

        vm.expectEmit(address(prime.rateLimits));
        emit IRateLimits.RateLimitDecreaseTriggered(_withdrawKey(), 60e18, LIMIT, LIMIT - 60e18);
        vm.expectEmit(address(facility));
        emit INfatFacility.Withdraw(custody, 60e18);
        vm.expectEmit(address(primeController));
        emit INfatPrimeFacet.NFATPrimeWithdraw(address(facility), 60e18);
        _withdrawByPrime(prime, 60e18);

        assertEq(facility.deposits(custody), 40e18);
        assertEq(gem.balanceOf(custody), 9_960e18);
        assertEq(_capacityLeft(prime, _withdrawKey()), LIMIT - 60e18);
        assertEq(_capacityLeft(prime, _subscribeKey()), LIMIT - 100e18, "what was subscribed does not come back");
    }

    /// @dev Governance closed the way in: the way out stays open.
    function test_withdraw_subscribeKeyNotSet() public {
        _subscribeByPrime(prime, 100e18);
        _limit(prime, _subscribeKey(), 0);

        _withdrawByPrime(prime, 100e18);

        assertEq(gem.balanceOf(custody), 10_000e18);
        assertEq(_capacityLeft(prime, _subscribeKey()), 0);
    }

    function test_withdraw_stopped() public {
        _subscribeByPrime(prime, 100e18);
        _stop();

        _withdrawByPrime(prime, 100e18);

        assertEq(gem.balanceOf(custody), 10_000e18);
    }

    function test_collect() public {
        _collectable(1, 30e18);

        vm.expectEmit(address(prime.rateLimits));
        emit IRateLimits.RateLimitDecreaseTriggered(_collectKey(), 20e18, LIMIT, LIMIT - 20e18);
        vm.expectEmit(address(facility));
        emit INfatFacility.Collect(1, 20e18);
        vm.expectEmit(address(primeController));
        emit INfatPrimeFacet.NFATPrimeCollect(address(facility), 1, 20e18);
        _collectByPrime(prime, 1, 20e18);

        assertEq(gem.balanceOf(custody), 10_020e18);
        assertEq(facility.collectable(1), 10e18);
        assertEq(_capacityLeft(prime, _collectKey()), LIMIT - 20e18);
        assertEq(_capacityLeft(prime, _subscribeKey()), LIMIT);
    }

    /// @dev Every way costs its own limit what goes by it, and no other.
    function testFuzz_limits_followTheAmounts(uint256 subscribed, uint256 withdrawn, uint256 collected) public {
        subscribed = bound(subscribed, 1, LIMIT);
        withdrawn = bound(withdrawn, 1, subscribed);
        collected = bound(collected, 1, LIMIT);

        _subscribeByPrime(prime, subscribed);
        _withdrawByPrime(prime, withdrawn);
        _collectable(1, collected);
        _collectByPrime(prime, 1, collected);

        assertEq(_capacityLeft(prime, _subscribeKey()), LIMIT - subscribed);
        assertEq(_capacityLeft(prime, _withdrawKey()), LIMIT - withdrawn);
        assertEq(_capacityLeft(prime, _collectKey()), LIMIT - collected);
        assertEq(gem.balanceOf(custody), 10_000e18 - subscribed + withdrawn + collected);
        assertEq(gem.allowance(custody, address(facility)), 0);
    }

    function test_keys() public view {
        assertEq(primeController.nfatPrime_getSubscribeRateLimitKey(address(facility), address(gem)), _subscribeKey());
        assertEq(primeController.nfatPrime_getWithdrawRateLimitKey(address(facility)), _withdrawKey());
        assertEq(primeController.nfatPrime_getCollectRateLimitKey(address(facility)), _collectKey());
    }
}
