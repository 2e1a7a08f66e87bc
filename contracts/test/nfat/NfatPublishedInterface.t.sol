// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {NfatLimits} from "../../src/nfat/NfatLimits.sol";
import {IIdentityNetwork} from "../../src/nfat/interfaces/IIdentityNetwork.sol";
import {INfatFacility} from "../../src/nfat/interfaces/INfatFacility.sol";
import {INfatHaloController} from "../../src/pau/facets/interfaces/INfatHaloFacet.sol";
import {INfatPrimeController} from "../../src/pau/facets/interfaces/INfatPrimeFacet.sol";
import {Vm} from "../support/Vm.sol";
import {FacilityFixture} from "./support/FacilityFixture.sol";

/// @notice The selectors, topics and keys under which facilities and their facets are known. Whoever changes a signature learns
///         here that beacons written for the published ones would no longer be understood.
contract PublishedNfatInterfaceTests is FacilityFixture {
    function test_selectors_facility() external pure {
        assertEq(INfatFacility.subscribe.selector, bytes32(bytes4(0xb2fde4ec)));
        assertEq(INfatFacility.withdraw.selector, bytes32(bytes4(0x2e1a7d4d)));
        assertEq(INfatFacility.issue.selector, bytes32(bytes4(0xdfe5ef48)));
        assertEq(INfatFacility.repay.selector, bytes32(bytes4(0xd8aed145)));
        assertEq(INfatFacility.collect.selector, bytes32(bytes4(0xcfa6f827)));

        _assertSelector(INfatFacility.rely.selector, "rely(address)");
        _assertSelector(INfatFacility.deny.selector, "deny(address)");
        _assertSelector(INfatFacility.kiss.selector, "kiss(address)");
        _assertSelector(INfatFacility.diss.selector, "diss(address)");
        _assertSelector(INfatFacility.addFreezer.selector, "addFreezer(address)");
        _assertSelector(INfatFacility.removeFreezer.selector, "removeFreezer(address)");
        _assertSelector(INfatFacility.stop.selector, "stop()");
        _assertSelector(INfatFacility.start.selector, "start()");
        _assertSelector(INfatFacility.rescue.selector, "rescue(address,address,uint256)");
        _assertSelector(INfatFacility.rescueDeposit.selector, "rescueDeposit(address,address,uint256)");
        _assertSelector(INfatFacility.rescueCollectable.selector, "rescueCollectable(uint256,address,uint256)");
        _assertSelector(INfatFacility.wards.selector, "wards(address)");
        _assertSelector(INfatFacility.buds.selector, "buds(address)");
        _assertSelector(INfatFacility.cops.selector, "cops(address)");
        _assertSelector(INfatFacility.deposits.selector, "deposits(address)");
        _assertSelector(INfatFacility.collectable.selector, "collectable(uint256)");
        _assertSelector(INfatFacility.gem.selector, "gem()");
        _assertSelector(INfatFacility.recipient.selector, "recipient()");
        _assertSelector(INfatFacility.identityNetwork.selector, "identityNetwork()");
        _assertSelector(INfatFacility.stopped.selector, "stopped()");
        _assertSelector(INfatFacility.baseURI.selector, "baseURI()");
        _assertSelector(IIdentityNetwork.isMember.selector, "isMember(address)");
    }

    /// @dev Overloads have no `.selector`, so the two are called by what is published of them.
    function test_selectors_file() external {
        vm.startPrank(ward);
        (bool success,) =
            address(facility).call(abi.encodeWithSignature("file(bytes32,address)", bytes32("recipient"), stranger));
        assertTrue(success);
        assertEq(facility.recipient(), stranger);

        (success,) = address(facility).call(abi.encodeWithSignature("file(bytes32,string)", bytes32("baseURI"), "x"));
        assertTrue(success);
        assertEq(facility.baseURI(), "x");
    }

    function test_selectors_controllers() external pure {
        assertEq(INfatHaloController.nfatHalo_issue.selector, bytes32(bytes4(0x27d57f2b)));
        assertEq(INfatHaloController.nfatHalo_repayPrincipal.selector, bytes32(bytes4(0xe17ff739)));
        assertEq(INfatHaloController.nfatHalo_repayInterest.selector, bytes32(bytes4(0xbc947bce)));
        assertEq(INfatHaloController.nfatHalo_setMaxAnnualGrowthRate.selector, bytes32(bytes4(0x0b6dc4cf)));

        _assertSelector(INfatHaloController.nfatHalo_getPosition.selector, "nfatHalo_getPosition(address,uint256)");
        _assertSelector(INfatHaloController.nfatHalo_getFacilityState.selector, "nfatHalo_getFacilityState(address)");
        _assertSelector(
            INfatHaloController.nfatHalo_getCurrentMaxOutstandingInterest.selector,
            "nfatHalo_getCurrentMaxOutstandingInterest(address,uint256)"
        );
        _assertSelector(
            INfatHaloController.nfatHalo_getMaxAnnualGrowthRate.selector, "nfatHalo_getMaxAnnualGrowthRate(address)"
        );
        _assertSelector(
            INfatHaloController.nfatHalo_getIssueRateLimitKey.selector, "nfatHalo_getIssueRateLimitKey(address,address)"
        );
        _assertSelector(
            INfatHaloController.nfatHalo_getRepayPrincipalRateLimitKey.selector,
            "nfatHalo_getRepayPrincipalRateLimitKey(address,address)"
        );
        _assertSelector(
            INfatHaloController.nfatHalo_getRepayInterestRateLimitKey.selector,
            "nfatHalo_getRepayInterestRateLimitKey(address,address)"
        );
        _assertSelector(INfatPrimeController.nfatPrime_subscribe.selector, "nfatPrime_subscribe(address,uint256,bytes)");
        _assertSelector(INfatPrimeController.nfatPrime_withdraw.selector, "nfatPrime_withdraw(address,uint256)");
        _assertSelector(INfatPrimeController.nfatPrime_collect.selector, "nfatPrime_collect(address,uint256,uint256)");
        _assertSelector(
            INfatPrimeController.nfatPrime_getSubscribeRateLimitKey.selector,
            "nfatPrime_getSubscribeRateLimitKey(address,address)"
        );
        _assertSelector(
            INfatPrimeController.nfatPrime_getWithdrawRateLimitKey.selector,
            "nfatPrime_getWithdrawRateLimitKey(address)"
        );
        _assertSelector(
            INfatPrimeController.nfatPrime_getCollectRateLimitKey.selector, "nfatPrime_getCollectRateLimitKey(address)"
        );
    }

    function test_topics() external pure {
        _assertTopic(INfatFacility.Subscribe.selector, "Subscribe(address,uint256,bytes)");
        _assertTopic(INfatFacility.Withdraw.selector, "Withdraw(address,uint256)");
        _assertTopic(INfatFacility.Issue.selector, "Issue(address,uint256,uint256)");
        _assertTopic(INfatFacility.Repay.selector, "Repay(address,uint256,uint256)");
        _assertTopic(INfatFacility.Collect.selector, "Collect(uint256,uint256)");
        _assertTopic(INfatFacility.Rescue.selector, "Rescue(address,address,uint256)");
        _assertTopic(INfatFacility.RescueDeposit.selector, "RescueDeposit(address,address,uint256)");
        _assertTopic(INfatFacility.RescueCollectable.selector, "RescueCollectable(uint256,address,uint256)");
        _assertTopic(INfatFacility.Rely.selector, "Rely(address)");
        _assertTopic(INfatFacility.Deny.selector, "Deny(address)");
        _assertTopic(INfatFacility.Kiss.selector, "Kiss(address)");
        _assertTopic(INfatFacility.Diss.selector, "Diss(address)");
        _assertTopic(INfatFacility.AddFreezer.selector, "AddFreezer(address)");
        _assertTopic(INfatFacility.RemoveFreezer.selector, "RemoveFreezer(address)");
        _assertTopic(INfatFacility.Stop.selector, "Stop()");
        _assertTopic(INfatFacility.Start.selector, "Start()");
    }

    /// @dev Which of their parameters are indexed shows in the logs of one deal from its beginning to its end.
    function test_topics_indexed() external {
        vm.recordLogs();
        _lend(alice, 5, 50e18);
        _repay(bob, 5, 50e18);
        _collect(alice, 5, 20e18);
        vm.startPrank(ward);
        facility.rescueCollectable(5, carol, 1e18);
        facility.file("recipient", carol);
        facility.file("baseURI", "x");
        vm.stopPrank();

        Vm.Log[] memory logs = vm.getRecordedLogs();
        _assertIndexed(logs, INfatFacility.Subscribe.selector, abi.encode(alice));
        _assertIndexed(logs, INfatFacility.Issue.selector, abi.encode(alice, 5));
        _assertIndexed(logs, INfatFacility.Repay.selector, abi.encode(bob, 5));
        _assertIndexed(logs, INfatFacility.Collect.selector, abi.encode(5));
        _assertIndexed(logs, INfatFacility.RescueCollectable.selector, abi.encode(5, carol));
        _assertIndexed(logs, keccak256("File(bytes32,address)"), abi.encode(bytes32("recipient")));
        _assertIndexed(logs, keccak256("File(bytes32,string)"), abi.encode(bytes32("baseURI")));
    }

    function _assertIndexed(Vm.Log[] memory logs, bytes32 topic, bytes memory expected) internal pure {
        bytes memory found;
        for (uint256 i; i < logs.length; ++i) {
            if (logs[i].topics[0] != topic) continue;
            for (uint256 j = 1; j < logs[i].topics.length; ++j) {
                found = bytes.concat(found, logs[i].topics[j]);
            }
        }
        assertEq(found, expected);
    }

    function test_rateLimitKeys() external pure {
        _assertFingerprint(keccak256("LIMIT_NFAT_HALO_ISSUE"), 0xb683cad1, 0x73f0);
        _assertFingerprint(keccak256("LIMIT_NFAT_HALO_REPAY_PRINCIPAL"), 0x4561e00f, 0x1a65);
        _assertFingerprint(keccak256("LIMIT_NFAT_HALO_REPAY_INTEREST"), 0x425f4e5f, 0xdd08);
        _assertFingerprint(keccak256("LIMIT_ASSET_TRANSFER"), 0x48f98264, 0x6755);

        (address gem_, address facility_, address to) = (address(1), address(2), address(3));
        assertEq(NfatLimits.issue(facility_, to), _pair("LIMIT_NFAT_HALO_ISSUE", facility_, to));
        assertEq(NfatLimits.repayPrincipal(gem_, facility_), _pair("LIMIT_NFAT_HALO_REPAY_PRINCIPAL", gem_, facility_));
        assertEq(NfatLimits.repayInterest(gem_, facility_), _pair("LIMIT_NFAT_HALO_REPAY_INTEREST", gem_, facility_));
        assertEq(NfatLimits.subscribe(gem_, facility_), _pair("LIMIT_NFAT_PRIME_SUBSCRIBE", gem_, facility_));
        assertEq(NfatLimits.transfer(gem_, to), _pair("LIMIT_ASSET_TRANSFER", gem_, to));
        assertEq(
            NfatLimits.withdraw(facility_), keccak256(abi.encode(keccak256("LIMIT_NFAT_PRIME_WITHDRAW"), facility_))
        );
        assertEq(NfatLimits.collect(facility_), keccak256(abi.encode(keccak256("LIMIT_NFAT_PRIME_COLLECT"), facility_)));
    }

    function _pair(string memory name, address a, address b) internal pure returns (bytes32) {
        return keccak256(abi.encode(keccak256(bytes(name)), a, b));
    }

    function _assertSelector(bytes4 selector, string memory signature) internal pure {
        assertEq(bytes32(selector), bytes32(bytes4(keccak256(bytes(signature)))));
    }

    function _assertTopic(bytes32 topic, string memory signature) internal pure {
        assertEq(topic, keccak256(bytes(signature)));
    }

    function _assertFingerprint(bytes32 value, bytes4 head, bytes2 tail) internal pure {
        assertEq(bytes32(bytes4(value)), bytes32(head));
        assertEq(uint256(value) & 0xffff, uint256(uint16(tail)));
    }
}
