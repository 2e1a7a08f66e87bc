// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";

import {ALMProxy} from "../../src/pau/ALMProxy.sol";
import {Controller} from "../../src/pau/Controller.sol";
import {ControllerStorage} from "../../src/pau/ControllerStorage.sol";
import {RateLimits} from "../../src/pau/RateLimits.sol";
import {TransferAssetFacet} from "../../src/pau/facets/TransferAssetFacet.sol";
import {ITransferAssetController} from "../../src/pau/facets/interfaces/ITransferAssetFacet.sol";
import {IALMProxy} from "../../src/pau/interfaces/IALMProxy.sol";
import {IAccessControls} from "../../src/pau/interfaces/IAccessControls.sol";
import {IAdministeredAgent} from "../../src/pau/interfaces/IAdministeredAgent.sol";
import {IController} from "../../src/pau/interfaces/IController.sol";
import {IEnumerableIntegrations} from "../../src/pau/interfaces/IEnumerableIntegrations.sol";
import {IRateLimits} from "../../src/pau/interfaces/IRateLimits.sol";
import {Test} from "../support/Test.sol";

/// @notice The selectors, topics, roles and slots under which these contracts are known where they are live. Whoever
///         changes a signature learns here that deployed systems would no longer be spoken to.
contract PublishedPauInterfaceTests is Test {
    function test_selectors_controller() external pure {
        assertEq(IController.updateIntegrations.selector, bytes32(bytes4(0xaf666640)));
        assertEq(IController.removeIntegrations.selector, bytes32(bytes4(0x339a441f)));
    }

    function test_selectors_accessControls() external pure {
        assertEq(IAccessControl.grantRole.selector, bytes32(bytes4(0x2f2ff15d)));
        assertEq(IAccessControl.revokeRole.selector, bytes32(bytes4(0xd547741f)));
        assertEq(IAccessControls.setRoleAdmin.selector, bytes32(bytes4(0x1e4e0091)));
    }

    function test_selectors_rateLimits() external pure {
        assertEq(IRateLimits.getRateLimitData.selector, bytes32(bytes4(0xff7a9fa4)));
        assertEq(IRateLimits.getCurrentRateLimit.selector, bytes32(bytes4(0x69d4ac03)));
        assertEq(IRateLimits.setUnlimitedRateLimitData.selector, bytes32(bytes4(0xc8817503)));
        assertEq(
            bytes4(keccak256("setRateLimitData(bytes32,uint256,uint256,uint256,uint256)")), bytes32(bytes4(0xf6a82d1a))
        );
        assertEq(bytes4(keccak256("setRateLimitData(bytes32,uint256,uint256)")), bytes32(bytes4(0x34323fba)));
    }

    /// @dev Overloads have no `.selector`, so the two are called by their published numbers.
    function test_selectors_rateLimitsOverloads() external {
        RateLimits rateLimits = new RateLimits(address(this));

        (bool success,) =
            address(rateLimits).call(abi.encodeWithSelector(0xf6a82d1a, bytes32("KEY"), 10, 1, 3, block.timestamp));
        assertTrue(success);
        assertEq(rateLimits.getCurrentRateLimit("KEY"), 3);

        (success,) = address(rateLimits).call(abi.encodeWithSelector(0x34323fba, bytes32("KEY"), 10, 1));
        assertTrue(success);
        assertEq(rateLimits.getCurrentRateLimit("KEY"), 10);
    }

    function test_selectors_proxyAgentAndFacet() external pure {
        assertEq(IALMProxy.doCall.selector, bytes32(bytes4(0x3aada4d2)));
        assertEq(IAdministeredAgent.batchCall.selector, bytes32(bytes4(0x4e120423)));
        assertEq(IAdministeredAgent.call.selector, bytes32(bytes4(0x1b8b921d)));
        assertEq(ITransferAssetController.transferAsset_transfer.selector, bytes32(bytes4(0x56ebb17a)));
    }

    function test_topics() external pure {
        _assertFingerprint(IEnumerableIntegrations.IntegrationSet.selector, 0x5d055c4f, 0xc946);
        _assertFingerprint(IEnumerableIntegrations.IntegrationRemoved.selector, 0x043c2a2f, 0x79e6);
    }

    function test_roles() external {
        _assertFingerprint(new ALMProxy(address(this)).CONTROLLER(), 0x70546d1c, 0x1529);
        _assertFingerprint(new RateLimits(address(this)).CONTROLLER(), 0x70546d1c, 0x1529);
        _assertFingerprint(keccak256("ALLOCATOR_ROLE"), 0x68bf109b, 0x4f46);
    }

    function test_storageOfTheController() external {
        _assertFingerprint(ControllerStorage.SLOT, 0xee25394e, 0x4d00);
        assertEq(
            ControllerStorage.SLOT,
            keccak256(abi.encode(uint256(keccak256("sky.pau.storage.Controller")) - 1)) & ~bytes32(uint256(0xff))
        );

        Controller controller = new Controller(address(1), address(2), address(3), address(4));
        for (uint256 i; i < 3; ++i) {
            bytes32 bound = vm.load(address(controller), bytes32(uint256(ControllerStorage.SLOT) + i));
            assertEq(uint256(bound), [uint256(1), 3, 4][i]);
        }
    }

    function test_rateLimitKeyOfTransferAsset() external {
        bytes32 base = keccak256("LIMIT_ASSET_TRANSFER");
        _assertFingerprint(base, 0x48f98264, 0x6755);
        assertEq(
            new TransferAssetFacet().getTransferRateLimitKey(address(1), address(2)),
            keccak256(abi.encode(base, address(1), address(2)))
        );
    }

    function _assertFingerprint(bytes32 value, bytes4 head, bytes2 tail) internal pure {
        assertEq(bytes32(bytes4(value)), bytes32(head));
        assertEq(uint256(value) & 0xffff, uint256(uint16(tail)));
    }
}
