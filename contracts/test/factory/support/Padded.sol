// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {AccessControls} from "../../../src/pau/AccessControls.sol";
import {AdministeredAgent} from "../../../src/pau/AdministeredAgent.sol";
import {Controller} from "../../../src/pau/Controller.sol";
import {RateLimits} from "../../../src/pau/RateLimits.sol";

/// @notice The blocks of a PAU that are smaller here than where they are live, with as much more
///         code as brings them to the published size of their runtime: what a launch would cost
///         with those.
contract PaddedRateLimits is RateLimits {
    constructor(address admin) RateLimits(admin) {}

    function padding() external pure returns (bytes memory) {
        return hex"5050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050";
    }
}

contract PaddedController is Controller {
    constructor(address accessControls, address beacon, address proxy, address rateLimits)
        Controller(accessControls, beacon, proxy, rateLimits)
    {}

    function padding() external pure returns (bytes memory) {
        return hex"50505050505050505050505050505050505050505050505050505050505050505050505050505050505050";
    }
}

contract PaddedAgent is AdministeredAgent {
    constructor(address admin) AdministeredAgent(admin) {}

    function padding() external pure returns (bytes memory) {
        return hex"50505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050";
    }
}

contract PaddedAccessControls is AccessControls {
    constructor(address admin) AccessControls(admin) {}

    function padding() external pure returns (bytes memory) {
        return hex"505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050505050";
    }
}
