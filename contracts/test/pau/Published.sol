// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {IAccessControl} from "@openzeppelin/contracts-5.0.2/access/IAccessControl.sol";

import {Controller} from "../../src/pau/Controller.sol";
import {IALMProxy} from "../../src/pau/interfaces/IALMProxy.sol";
import {IEnumerableIntegrations} from "../../src/pau/interfaces/IEnumerableIntegrations.sol";
import {IRateLimits} from "../../src/pau/interfaces/IRateLimits.sol";
import {Test} from "../support/Test.sol";

/// @notice The storage of the published Controller, as numbers: nothing here comes from our own
///         sources.
library PublishedSlots {
    bytes32 internal constant ACCESS_CONTROLS = 0x77adf60bdbfedf206f8b8310f3d364080b7f61dcc0e46caac13c29bb1eb5cc00;
    bytes32 internal constant PROXY = 0x77adf60bdbfedf206f8b8310f3d364080b7f61dcc0e46caac13c29bb1eb5cc01;
    bytes32 internal constant RATE_LIMITS = 0x77adf60bdbfedf206f8b8310f3d364080b7f61dcc0e46caac13c29bb1eb5cc02;
    bytes32 internal constant DISPATCHES = 0xee25394e09bdf9f095ffaf6289395c59de06e33ff54692b0774d5012253c4d03;
    bytes32 internal constant GUARD = 0x9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00;

    function read(bytes32 slot) internal view returns (uint256 value) {
        assembly ("memory-safe") {
            value := sload(slot)
        }
    }

    function write(bytes32 slot, uint256 value) internal {
        assembly ("memory-safe") {
            sstore(slot, value)
        }
    }

    function entry(bytes4 selector) internal pure returns (bytes32) {
        return keccak256(abi.encode(selector, DISPATCHES));
    }
}

/// @notice A Controller of the published layout: bindings, guard and dispatches lie where the
///         published one has them.
contract PublishedController {
    error SharedStorageAltered();

    constructor(address accessControls, address proxy, address rateLimits) {
        PublishedSlots.write(PublishedSlots.ACCESS_CONTROLS, uint160(accessControls));
        PublishedSlots.write(PublishedSlots.PROXY, uint160(proxy));
        PublishedSlots.write(PublishedSlots.RATE_LIMITS, uint160(rateLimits));
        PublishedSlots.write(PublishedSlots.GUARD, 1);
    }

    /// @dev Facet in the low 20 bytes, its selector in the 4 above.
    function wire(IEnumerableIntegrations.Integration[] calldata all) external {
        for (uint256 i; i < all.length; ++i) {
            for (uint256 j; j < all[i].config.wires.length; ++j) {
                IEnumerableIntegrations.Wire calldata w = all[i].config.wires[j];
                PublishedSlots.write(
                    PublishedSlots.entry(w.callSelector),
                    uint256(uint32(w.delegateSelector)) << 160 | uint160(all[i].config.facet)
                );
            }
        }
    }

    fallback() external {
        uint256 dispatch = PublishedSlots.read(PublishedSlots.entry(msg.sig));
        uint256[3] memory bound = _bound();

        (bool success, bytes memory result) =
            address(uint160(dispatch)).delegatecall(bytes.concat(bytes4(uint32(dispatch >> 160)), msg.data[4:]));

        require(keccak256(abi.encode(bound)) == keccak256(abi.encode(_bound())), SharedStorageAltered());
        assembly ("memory-safe") {
            if success { return(add(result, 0x20), mload(result)) }
            revert(add(result, 0x20), mload(result))
        }
    }

    function _bound() private view returns (uint256[3] memory) {
        return [
            PublishedSlots.read(PublishedSlots.ACCESS_CONTROLS),
            PublishedSlots.read(PublishedSlots.PROXY),
            PublishedSlots.read(PublishedSlots.RATE_LIMITS)
        ];
    }
}

/// @notice A facet of the published layout: it finds bindings and guard where the published ones
///         do, makes the ALMProxy call a target within a limit, and keeps nothing.
contract PublishedFacet {
    error ReentrancyGuardReentrantCall();
    error AccessControlUnauthorizedAccount(address account, bytes32 role);

    function act(bytes32 key, uint256 amount, address target, bytes calldata data) external returns (bytes memory) {
        require(PublishedSlots.read(PublishedSlots.GUARD) != 2, ReentrancyGuardReentrantCall());
        PublishedSlots.write(PublishedSlots.GUARD, 2);

        bytes32 role = keccak256("ALLOCATOR_ROLE");
        address accessControls = address(uint160(PublishedSlots.read(PublishedSlots.ACCESS_CONTROLS)));
        require(
            IAccessControl(accessControls).hasRole(role, msg.sender), AccessControlUnauthorizedAccount(msg.sender, role)
        );

        IRateLimits(address(uint160(PublishedSlots.read(PublishedSlots.RATE_LIMITS))))
            .triggerRateLimitDecrease(key, amount);
        bytes memory result =
            IALMProxy(address(uint160(PublishedSlots.read(PublishedSlots.PROXY)))).doCall(target, data);

        PublishedSlots.write(PublishedSlots.GUARD, 1);
        return result;
    }
}

/// @notice The published facet under the name that a Controller offers it by.
interface IPublishedController {
    function published_act(bytes32 key, uint256 amount, address target, bytes calldata data)
        external
        returns (bytes memory);
}

/// @notice Puts a Controller of the published layout beside one of ours.
abstract contract PublishedControllers is Test {
    /// @dev It is bound to what `ours` is bound to, has the facets that `ours` has, and acts on the
    ///      same custody.
    function _publishedBeside(Controller ours, address admin_) internal returns (address controller) {
        PublishedController published = new PublishedController(ours.accessControls(), ours.proxy(), ours.rateLimits());
        published.wire(ours.integrations());
        controller = address(published);

        bytes32 role = keccak256("CONTROLLER");
        vm.startPrank(admin_);
        IAccessControl(ours.proxy()).grantRole(role, controller);
        IAccessControl(ours.rateLimits()).grantRole(role, controller);
        vm.stopPrank();
    }
}
