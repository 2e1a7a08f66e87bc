// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

/// @notice A token whose transfer and approve return nothing on success, as some old ones do.
contract SilentToken {
    mapping(address account => uint256 amount) public balanceOf;
    mapping(address owner => mapping(address spender => uint256 amount)) public allowance;

    function mint(address account, uint256 amount) external {
        balanceOf[account] += amount;
    }

    function transfer(address to, uint256 amount) external {
        balanceOf[msg.sender] -= amount;
        balanceOf[to] += amount;
    }

    function approve(address spender, uint256 amount) external {
        allowance[msg.sender][spender] = amount;
    }
}

/// @notice A token that refuses by its answer instead of by a revert.
contract FalseToken {
    function transfer(address, uint256) external pure returns (bool) {
        return false;
    }

    function approve(address, uint256) external pure returns (bool) {
        return false;
    }
}

/// @notice A contract that is no token: it answers, but not with a word.
contract MultiWordToken {
    function transfer(address, uint256) external pure returns (bool, bool) {
        return (true, true);
    }
}

/// @notice A token that calls a target of choice in the middle of a transfer, as hooks do, and
///         passes its revert on.
contract HookToken {
    address public target;
    bytes public data;

    function setHook(address target_, bytes calldata data_) external {
        target = target_;
        data = data_;
    }

    function transfer(address, uint256) external returns (bool) {
        (bool success, bytes memory result) = target.call(data);
        assembly ("memory-safe") {
            if iszero(success) { revert(add(result, 0x20), mload(result)) }
        }
        return true;
    }
}
