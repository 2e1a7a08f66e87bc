// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {RateLimits} from "../../src/pau/RateLimits.sol";
import {Test} from "./Test.sol";
import {Vm} from "./Vm.sol";

/// @notice What every campaign over a whole system keeps: windows over its limits, whether
///         anybody's rights changed, and how often each verb moved something.
abstract contract SystemBooks is Test {
    /// @dev A window over a limit: its capacity when the window began, and what was spent, given
    ///      back and accrued since.
    struct Window {
        bool open;
        uint256 capacity;
        uint256 spent;
        uint256 returned;
        uint256 accrued;
    }

    /// @dev A limit as its cBEAM last set it.
    struct Limit {
        address rateLimits;
        bytes32 key;
        address cBeam;
        uint256 scale;
        uint256 slope;
        uint256 countedAt;
    }

    uint256 internal constant WINDOWS = 4;

    Limit[] internal _limits;
    mapping(bytes32 id => uint256 index) internal _limitOf;
    mapping(uint256 limit => Window[WINDOWS] windows) internal _windows;

    /// @notice How often each verb moved something.
    mapping(bytes32 verb => uint256 count) public done;

    /// @notice Attempts of strangers that went through. None must.
    uint256 public breaches;

    function _try(address by, address target, bytes memory data) internal returns (bool success) {
        vm.prank(by);
        (success,) = target.call(data);
    }

    /**********************************************************************************************/
    /*** Rights                                                                                 ***/
    /**********************************************************************************************/

    /// @dev ALMProxy and RateLimits cannot list who holds a role. Who held one at the start is
    ///      checked by name; that nobody was added since, by the absence of every event that could
    ///      say so, but of `except`.
    function _assertNoRightsChanged(address except) internal {
        Vm.Log[] memory logs = vm.getRecordedLogs();

        for (uint256 i = 0; i < logs.length; ++i) {
            if (logs[i].topics.length == 0 || !_isAboutRights(logs[i].topics[0])) continue;
            assertEq(logs[i].emitter, except, "rights changed");
        }
    }

    function _isAboutRights(bytes32 topic) internal pure returns (bool) {
        return topic == keccak256("RoleGranted(bytes32,address,address)")
            || topic == keccak256("RoleRevoked(bytes32,address,address)")
            || topic == keccak256("RoleAdminChanged(bytes32,bytes32,bytes32)")
            || topic == keccak256("ActorAdded(address,address)") || topic == keccak256("ActorRemoved(address,address)")
            || topic == keccak256("AdminAdded(address,address)") || topic == keccak256("AdminRemoved(address,address)")
            || topic == keccak256("GrantorAdded(address,address)")
            || topic == keccak256("GrantorRemoved(address,address)")
            || topic == keccak256("RevokerAdded(address,address)")
            || topic == keccak256("RevokerRemoved(address,address)") || topic == keccak256("Rely(address)")
            || topic == keccak256("Deny(address)") || topic == keccak256("Kiss(address)")
            || topic == keccak256("Diss(address)") || topic == keccak256("AddFreezer(address)")
            || topic == keccak256("RemoveFreezer(address)") || topic == keccak256("SetUserRole(address,uint8,bool)")
            || topic == keccak256("SetRoleAction(uint8,bytes4,bool)");
    }

    /**********************************************************************************************/
    /*** Limits                                                                                 ***/
    /**********************************************************************************************/

    function _addLimit(address rateLimits, bytes32 key, address cBeam, uint256 slope, uint256 scale) internal {
        _limitOf[keccak256(abi.encode(rateLimits, key))] = _limits.length;
        _limits.push(Limit(rateLimits, key, cBeam, scale, slope, block.timestamp));
    }

    /// @dev Time passes, and a window over one of the limits begins.
    function _pass(uint256 time, uint256 limit, uint256 slot) internal {
        skip(time);
        _accrue(limit);
        _windows[limit][slot] = Window({
            open: true,
            capacity: RateLimits(_limits[limit].rateLimits).getCurrentRateLimit(_limits[limit].key),
            spent: 0,
            returned: 0,
            accrued: 0
        });
        ++done["wait"];
    }

    /// @dev A limit's slope since it was last looked at, for every window that is open.
    function _accrue(uint256 index) internal {
        Limit storage limit = _limits[index];
        uint256 accrued = limit.slope * (block.timestamp - limit.countedAt);
        limit.countedAt = block.timestamp;

        for (uint256 i = 0; i < WINDOWS; ++i) {
            _windows[index][i].accrued += accrued;
        }
    }

    function _book(address rateLimits, bytes32 key, uint256 spent, uint256 returned) internal {
        uint256 index = _limitOf[keccak256(abi.encode(rateLimits, key))];
        _accrue(index);

        for (uint256 i = 0; i < WINDOWS; ++i) {
            Window storage window = _windows[index][i];
            if (!window.open) continue;

            window.spent += spent;
            window.returned += returned;
            assertLe(window.spent, window.capacity + window.accrued + window.returned, "limit exceeded");
        }
    }

    function _checkLimits() internal view {
        for (uint256 i = 0; i < _limits.length; ++i) {
            RateLimits.RateLimitData memory data = RateLimits(_limits[i].rateLimits).getRateLimitData(_limits[i].key);
            assertLe(data.lastAmount, data.maxAmount, "more than the maximum");
            assertEq(data.slope, _limits[i].slope, "slope");
        }
    }
}
