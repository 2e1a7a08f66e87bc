// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// @title  DevToken
/// @notice An ERC-20 that anyone can mint, with decimals of choice. It stands for real assets on
///         development chains and in tests, and is worth nothing anywhere.
contract DevToken is ERC20 {
    uint8 private immutable _decimals;

    /// @param name_     Token name.
    /// @param symbol_   Token symbol.
    /// @param decimals_ Decimals that the token reports.
    constructor(string memory name_, string memory symbol_, uint8 decimals_) ERC20(name_, symbol_) {
        _decimals = decimals_;
    }

    /// @notice Creates `amount` [token units] for `account`. Anyone.
    function mint(address account, uint256 amount) external {
        _mint(account, amount);
    }

    /// @inheritdoc ERC20
    function decimals() public view override returns (uint8) {
        return _decimals;
    }
}
