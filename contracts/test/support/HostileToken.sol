// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

/// @notice A token that can turn against its holders in any of the ways that tokens are known to.
contract HostileToken {
    enum Mode {
        HONEST,
        // Keeps a unit of every transfer.
        FEE,
        // Moves nothing, says false.
        FALSE,
        // Moves, and returns nothing.
        SILENT,
        // Calls somebody in the middle of every transfer.
        CALLBACK
    }

    uint8 public immutable decimals;

    Mode public mode;

    /// @notice How many calls back were made, and how many of them went through.
    uint256 public calls;
    uint256 public successes;

    mapping(address account => uint256 balance) public balanceOf;
    mapping(address owner => mapping(address spender => uint256 amount)) public allowance;

    address internal _target;
    bytes internal _data;

    constructor(uint8 decimals_) {
        decimals = decimals_;
    }

    function become(Mode mode_) external {
        mode = mode_;
    }

    function callBack(address target, bytes calldata data) external {
        mode = Mode.CALLBACK;
        _target = target;
        _data = data;
    }

    function mint(address account, uint256 amount) external {
        balanceOf[account] += amount;
    }

    function approve(address spender, uint256 amount) external returns (bool) {
        allowance[msg.sender][spender] = amount;
        return true;
    }

    function transfer(address to, uint256 amount) external returns (bool) {
        return _move(msg.sender, to, amount);
    }

    function transferFrom(address from, address to, uint256 amount) external returns (bool) {
        if (mode != Mode.FALSE) allowance[from][msg.sender] -= amount;
        return _move(from, to, amount);
    }

    function _move(address from, address to, uint256 amount) internal returns (bool) {
        if (mode == Mode.FALSE) return false;

        balanceOf[from] -= amount;
        balanceOf[to] += mode == Mode.FEE && amount != 0 ? amount - 1 : amount;

        if (mode == Mode.CALLBACK) {
            (bool success,) = _target.call(_data);
            ++calls;
            if (success) ++successes;
        }
        if (mode == Mode.SILENT) {
            assembly ("memory-safe") {
                return(0, 0)
            }
        }
        return true;
    }
}
