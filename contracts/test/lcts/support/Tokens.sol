// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {DevToken} from "../../../src/devnet/DevToken.sol";

/// @notice Keeps a unit of every transfer.
contract FeeToken is DevToken {
    constructor() DevToken("Fee", "FEE", 18) {}

    function _update(address from, address to, uint256 amount) internal override {
        super._update(from, to, amount);
        if (from != address(0) && to != address(0)) super._update(to, address(0xFEE), 1);
    }
}

/// @notice Calls back into whoever moves it, as tokens with hooks do.
contract CallbackToken is DevToken {
    address private _target;
    bytes private _data;

    constructor() DevToken("Callback", "CALL", 18) {}

    function callBack(address target, bytes calldata data) external {
        _target = target;
        _data = data;
    }

    function _update(address from, address to, uint256 amount) internal override {
        super._update(from, to, amount);
        if (_target == address(0)) return;

        (bool success, bytes memory reason) = _target.call(_data);
        if (success) return;
        assembly ("memory-safe") {
            revert(add(reason, 0x20), mload(reason))
        }
    }
}

/// @notice Returns nothing from its transfers, like some old tokens.
contract SilentToken {
    uint8 public constant decimals = 18;

    mapping(address account => uint256 balance) public balanceOf;
    mapping(address owner => mapping(address spender => uint256 amount)) public allowance;

    function mint(address account, uint256 amount) external {
        balanceOf[account] += amount;
    }

    function approve(address spender, uint256 amount) external {
        allowance[msg.sender][spender] = amount;
    }

    function transfer(address to, uint256 amount) external {
        balanceOf[msg.sender] -= amount;
        balanceOf[to] += amount;
    }

    function transferFrom(address from, address to, uint256 amount) external {
        allowance[from][msg.sender] -= amount;
        balanceOf[from] -= amount;
        balanceOf[to] += amount;
    }
}

/// @notice Reverts where nothing is to be moved or approved, as some tokens do.
contract NoZeroToken is DevToken {
    error Zero();

    constructor() DevToken("No zero", "NZ", 18) {}

    function _update(address from, address to, uint256 amount) internal override {
        require(amount != 0, Zero());
        super._update(from, to, amount);
    }

    function approve(address spender, uint256 amount) public override returns (bool) {
        require(amount != 0, Zero());
        return super.approve(spender, amount);
    }
}

/// @notice Moves nothing from or to those whom it blocks.
contract BlockToken is DevToken {
    error Blocked(address account);

    mapping(address account => bool isBlocked) public blocked;

    constructor() DevToken("Block", "BLOCK", 18) {}

    function setBlocked(address account, bool isBlocked) external {
        blocked[account] = isBlocked;
    }

    function _update(address from, address to, uint256 amount) internal override {
        require(!blocked[from], Blocked(from));
        require(!blocked[to], Blocked(to));
        super._update(from, to, amount);
    }
}

/// @notice Leaves an allowance as it was when it is used, and refuses to change one that is not
///         zero to another.
contract LastingToken is DevToken {
    error AllowanceLeft(uint256 amount);

    constructor() DevToken("Lasting", "LAST", 18) {}

    function _spendAllowance(address owner, address spender, uint256 amount) internal view override {
        require(allowance(owner, spender) >= amount);
    }

    function approve(address spender, uint256 amount) public override returns (bool) {
        uint256 left = allowance(msg.sender, spender);
        require(amount == 0 || left == 0, AllowanceLeft(left));
        return super.approve(spender, amount);
    }
}

/// @notice Takes a unit beside each transfer from whoever sends it.
contract SurchargeToken is DevToken {
    constructor() DevToken("Surcharge", "SUR", 18) {}

    function _update(address from, address to, uint256 amount) internal override {
        super._update(from, to, amount);
        if (from != address(0) && to != address(0)) super._update(from, address(0xFEE), 1);
    }
}
