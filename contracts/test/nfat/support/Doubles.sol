// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {DevToken} from "../../../src/devnet/DevToken.sol";
import {IIdentityNetwork} from "../../../src/nfat/interfaces/IIdentityNetwork.sol";

/// @notice A network of members that anybody can change.
contract Members is IIdentityNetwork {
    mapping(address account => bool member) public override isMember;

    function set(address account, bool member) external {
        isMember[account] = member;
    }
}

    /// @notice What a facility asks of its Class's Controller. Anybody sets the answers.
    contract Desk {
        struct Position {
            bool issued;
            uint256 outstanding;
        }

        mapping(uint256 tokenId => Position) private _positions;

        function book(uint256 tokenId, uint256 outstanding) external {
            _positions[tokenId] = Position({issued: true, outstanding: outstanding});
        }

        function forget(uint256 tokenId) external {
            delete _positions[tokenId];
        }

        function nfatHalo_getPosition(address, uint256 tokenId)
            external
            view
            returns (bool issued, uint256 outstanding, uint256 interest, uint256 index)
        {
            return (_positions[tokenId].issued, _positions[tokenId].outstanding, 0, 0);
        }
    }

    /// @notice Honest until told otherwise: then it keeps a fee of what it moves, or charges the
    ///         sender on top.
    contract TurncoatToken is DevToken {
        uint256 private _fee;
        uint256 private _surcharge;

        constructor() DevToken("Turncoat", "TURN", 18) {}

        function turn(uint256 fee, uint256 surcharge) external {
            (_fee, _surcharge) = (fee, surcharge);
        }

        function _update(address from, address to, uint256 amount) internal override {
            super._update(from, to, amount);
            if (from == address(0) || to == address(0)) return;

            if (_fee != 0) super._update(to, address(0xFEE), _fee);
            if (_surcharge != 0) super._update(from, address(0xFEE), _surcharge);
        }
    }

    /// @notice Says that it moved something and moves nothing, or says that it did not.
    contract LazyToken {
        uint8 public constant decimals = 18;

        bool private _answer;

        mapping(address account => uint256 balance) public balanceOf;

        function setAnswer(bool answer) external {
            _answer = answer;
        }

        function approve(address, uint256) external pure returns (bool) {
            return true;
        }

        function transfer(address, uint256) external view returns (bool) {
            return _answer;
        }

        function transferFrom(address, address, uint256) external view returns (bool) {
            return _answer;
        }
    }

    /// @notice Refuses to move nothing, as some tokens do.
    contract FussyToken is DevToken {
        constructor() DevToken("Fussy", "FUSS", 18) {}

        function _update(address from, address to, uint256 amount) internal override {
            require(amount != 0, "FussyToken/zero-amount");
            super._update(from, to, amount);
        }
    }
