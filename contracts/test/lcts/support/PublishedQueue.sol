// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

/// @notice The published LCTS formulae in whole numbers, word for word, without tokens: what
///         LctsQueue would be without its epochs. Users are numbers.
contract PublishedQueue {
    struct Stake {
        uint256 shares;
        uint256 rewardDebt;
    }

    uint256 public totalUnderlying;
    uint256 public totalShares;
    uint256 public rewardPerToken;

    mapping(uint256 user => Stake stake) public stakes;

    function enter(uint256 user, uint256 amount) external {
        uint256 shares = totalShares == 0 ? amount : amount * totalShares / totalUnderlying;

        stakes[user] = Stake({shares: shares, rewardDebt: rewardPerToken});
        totalShares += shares;
        totalUnderlying += amount;
    }

    function settle(uint256 capacity, uint256 rewardMinted) external {
        rewardPerToken += rewardMinted * 1e18 / totalShares;
        totalUnderlying -= capacity < totalUnderlying ? capacity : totalUnderlying;
    }

    function claimable(uint256 user) external view returns (uint256) {
        return stakes[user].shares * (rewardPerToken - stakes[user].rewardDebt) / 1e18;
    }
}
