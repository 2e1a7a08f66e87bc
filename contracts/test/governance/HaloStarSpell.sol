// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.16;

// Calls of meridian/clo-tranched on devnet (chain 31337), transaction spell/spells.
// Bundle 2222222222222222222222222222222222222222222222222222222222222222
// Plan   1111111111111111111111111111111111111111111111111111111111111111
// SHA-256 of the calls in the list beside this file:
//   3333333333333333333333333333333333333333333333333333333333333333
// Forum: the post that the text beside this file drafts
// The calls come from spells 0x2e234DAe75C793f67A35089C9d99245E1C58470b,
// which runs execute() by delegatecall when anybody calls exec() of the StarGuard
// 0xF62849F9A0B5Bf2913b396098F7c7019b51A820a in time.
contract HaloStarSpell {
    address public constant SENDER = 0x2e234DAe75C793f67A35089C9d99245E1C58470b;

    function execute() external {
        require(block.chainid == 31337, "HaloStarSpell/other-chain");
        require(address(this) == SENDER, "HaloStarSpell/other-sender");

        // ---------- 1. give ALLOCATOR_ROLE ----------
        // AccessControls.grantRole(bytes32,address)
        _call(
            0xc7183455a4C133Ae270771860664b6B7ec320bB1,
            hex"2f2ff15d68bf109b95a5c15fb2bb99041323c27d15f8675e11bf7420a1cd6ad64c394f4600000000000000000000000000000000000000000000000000000000000a11ce"
        );
    }

    function isExecutable() external view returns (bool) {
        if (block.chainid != 31337) return false;
        // the BeamState has the RateLimits
        if (!_holds(
                0x5991A2dF15A8F6A256D3Ec51E99254Cd3fb576A9,
                hex"7a14c7d200000000000000000000000000000000000000000000000000000000000a11ce",
                0,
                0,
                0x0000000000000000000000000000000000000000000000000000000000000001
            )) return false;
        // the BeamState has the RateLimits
        if (!_holds(
                0x5991A2dF15A8F6A256D3Ec51E99254Cd3fb576A9,
                hex"7a14c7d200000000000000000000000000000000000000000000000000000000000a11ce",
                0,
                1,
                0x0000000000000000000000000000000000000000000000000000000000000000
            )) return false;
        // the BeamState has the RateLimits
        if (!_holds(
                0x5991A2dF15A8F6A256D3Ec51E99254Cd3fb576A9,
                hex"7a14c7d200000000000000000000000000000000000000000000000000000000000a11ce",
                0,
                2,
                0x0000000000000000000000000000000000000000000000000000000000000001
            )) return false;
        return true;
    }

    // how: 0 for equal, 1 for not equal, 2 for at least
    function _holds(address target, bytes memory data, uint256 index, uint256 how, bytes32 value)
        private
        view
        returns (bool)
    {
        (bool done, bytes memory answer) = target.staticcall(data);
        if (!done || answer.length < 32 * (index + 1)) return false;
        bytes32 is_;
        assembly ("memory-safe") {
            is_ := mload(add(answer, mul(32, add(index, 1))))
        }
        return how == 0 ? is_ == value : how == 1 ? is_ != value : is_ >= value;
    }

    function _call(address target, bytes memory data) private {
        require(target.code.length > 0, "HaloStarSpell/no-code");
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
