// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.16;

// Calls of meridian/clo-tranched on devnet (chain 31337), transaction spell/spells.
// Bundle 2222222222222222222222222222222222222222222222222222222222222222
// Plan   1111111111111111111111111111111111111111111111111111111111111111
// SHA-256 of the calls in the list beside this file:
//   3333333333333333333333333333333333333333333333333333333333333333
// Forum: the post that the text beside this file drafts
// The calls come from spells 0x5615dEB798BB3E4dFa0139dFa1b3D433Cc23b72f,
// which runs execute() by delegatecall.
contract HaloSpellAction {
    address public constant SENDER = 0x5615dEB798BB3E4dFa0139dFa1b3D433Cc23b72f;

    function execute() external {
        require(block.chainid == 31337, "HaloSpellAction/other-chain");
        require(address(this) == SENDER, "HaloSpellAction/other-sender");

        // ---------- 1. add the RateLimits ----------
        // BeamState.addRateLimits(address)
        //   before: 0, after: 1: the BeamState has the RateLimits
        _call(
            0x5991A2dF15A8F6A256D3Ec51E99254Cd3fb576A9,
            hex"80080dd100000000000000000000000000000000000000000000000000000000000a11ce"
        );

        // ---------- 2. add the cBEAM ----------
        // BeamState.addCBeam(address)
        _call(
            0x5991A2dF15A8F6A256D3Ec51E99254Cd3fb576A9,
            hex"38de868200000000000000000000000000000000000000000000000000000000000a11ce"
        );
    }

    function _call(address target, bytes memory data) private {
        require(target.code.length > 0, "HaloSpellAction/no-code");
        // what was answered is not looked at: what this does follows from its code alone
        assembly ("memory-safe") {
            if iszero(call(gas(), target, 0, add(data, 32), mload(data), 0, 0)) {
                let free := mload(64)
                returndatacopy(free, 0, returndatasize())
                revert(free, returndatasize())
            }
        }
    }
}
