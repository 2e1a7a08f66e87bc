// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {Address} from "@openzeppelin/contracts/utils/Address.sol";

import {OtherRateLimits} from "./OtherRateLimits.sol";

/// @notice RateLimits that make a call of their own whenever a limit is set.
contract ReentrantRateLimits is OtherRateLimits {
    address internal _target;
    bytes internal _call;

    constructor(address admin) OtherRateLimits(admin) {}

    function arm(address target, bytes calldata call) external {
        (_target, _call) = (target, call);
    }

    function setRateLimitData(bytes32 key, uint256 maxAmount, uint256 slope, uint256 lastAmount, uint256 lastUpdated)
        public
        override
    {
        if (_target != address(0)) Address.functionCall(_target, _call);

        super.setRateLimitData(key, maxAmount, slope, lastAmount, lastUpdated);
    }
}
