// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";

import {Timelock} from "../../src/configurator/Timelock.sol";
import {IBeamState} from "../../src/configurator/interfaces/IBeamState.sol";
import {IConfigurator} from "../../src/configurator/interfaces/IConfigurator.sol";
import {Test} from "../support/Test.sol";

/// @notice The selectors, topics and roles under which a Configurator Unit is known where it is live.
contract PublishedConfiguratorInterfaceTests is Test {
    function test_selectors_beamState_additions() external pure {
        assertEq(IBeamState.addRateLimits.selector, bytes32(bytes4(0x80080dd1)));
        assertEq(IBeamState.addController.selector, bytes32(bytes4(0xa7fc7a07)));
        assertEq(IBeamState.addCBeam.selector, bytes32(bytes4(0x38de8682)));
        assertEq(IBeamState.addInitRateLimits.selector, bytes32(bytes4(0xa67c5859)));
        assertEq(IBeamState.addInitControllerActions.selector, bytes32(bytes4(0x971ec835)));
        assertEq(IBeamState.setHop.selector, bytes32(bytes4(0xf419993b)));
        assertEq(IBeamState.setMaxChange.selector, bytes32(bytes4(0xca927be9)));
        assertEq(IBeamState.start.selector, bytes32(bytes4(0xbe9a6555)));
    }

    function test_selectors_beamState_removalsAndPairings() external pure {
        assertEq(IBeamState.setCBeamForRateLimits.selector, bytes32(bytes4(0x70807a96)));
        assertEq(IBeamState.setCBeamForController.selector, bytes32(bytes4(0xbb0f6004)));
        assertEq(IBeamState.unsetCBeamForRateLimits.selector, bytes32(bytes4(0x6384113e)));
        assertEq(IBeamState.unsetCBeamForController.selector, bytes32(bytes4(0x403283df)));
        assertEq(IBeamState.delInitRateLimits.selector, bytes32(bytes4(0x7aea8693)));
        assertEq(IBeamState.delInitControllerActions.selector, bytes32(bytes4(0x94d32bf8)));
        assertEq(IBeamState.delRateLimits.selector, bytes32(bytes4(0xe0fc9e9f)));
        assertEq(IBeamState.delController.selector, bytes32(bytes4(0x66a87e12)));
        assertEq(IBeamState.delCBeam.selector, bytes32(bytes4(0x486d8db5)));
        assertEq(IBeamState.stop.selector, bytes32(bytes4(0x07da68f5)));
    }

    function test_selectors_configurator() external pure {
        assertEq(IConfigurator.setRateLimit.selector, bytes32(bytes4(0x91cc936a)));
        assertEq(IConfigurator.callControllerAction.selector, bytes32(bytes4(0x7051c19c)));
    }

    function test_selectors_timelock() external pure {
        assertEq(TimelockController.scheduleBatch.selector, bytes32(bytes4(0x8f2a0bb0)));
        assertEq(TimelockController.executeBatch.selector, bytes32(bytes4(0xe38335e5)));
        assertEq(TimelockController.cancel.selector, bytes32(bytes4(0xc4d252f5)));
        assertEq(TimelockController.hashOperationBatch.selector, bytes32(bytes4(0xb1c5f427)));
    }

    function test_topics() external pure {
        _assertFingerprint(IConfigurator.SetRateLimit.selector, 0x6529560a, 0x2f38);
        _assertFingerprint(TimelockController.CallScheduled.selector, 0x4cf4410c, 0x7dca);
    }

    function test_roles() external {
        Timelock timelock = new Timelock(1, address(this));
        _assertFingerprint(timelock.PROPOSER_ROLE(), 0xb09aa5ae, 0x9cc1);
        _assertFingerprint(timelock.CANCELLER_ROLE(), 0xfd643c72, 0xf783);
        _assertFingerprint(timelock.PAUSER_ROLE(), 0x65d7a28e, 0x862a);
    }

    function _assertFingerprint(bytes32 value, bytes4 head, bytes2 tail) internal pure {
        assertEq(bytes32(bytes4(value)), bytes32(head));
        assertEq(uint256(value) & 0xffff, uint256(uint16(tail)));
    }
}
