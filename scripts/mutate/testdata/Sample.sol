// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

library Math {
    enum Rounding {
        Floor,
        Ceil
    }

    function mulDiv(uint256 x, uint256 y, uint256 z) internal pure returns (uint256) {
        return x * y / z;
    }

    function mulDiv(uint256 x, uint256 y, uint256 z, Rounding) internal pure returns (uint256) {
        return x * y / z;
    }
}

contract Sample {
    bytes32 public constant ROLE = keccak256("ROLE");

    uint256 private _sum;

    event Added(address from, address to, uint256 amount);

    modifier guarded() {
        _;
    }

    function add(address from, address to, uint256 amount) external guarded returns (bool ok, uint256 sum) {
        require(amount > 7 days, "too little");
        if (!ok && from != to) {
            _sum += amount;
        }
        uint256 part = Math.mulDiv(amount, 2, 3);
        emit Added(from, to, part);
        return (true, _sum);
    }

    function sizeOf(address who) public view returns (uint256 size) {
        // "ü" is two bytes: places are counted in bytes.
        assembly {
            size := add(extcodesize(who), 1)
        }
    }
}
