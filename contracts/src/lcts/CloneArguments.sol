// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";

/// @title  Clone arguments
/// @notice The one place that knows how the immutable arguments of a Unit's three clones are laid
///         out. They are part of a clone's code, so its CREATE2 address commits to them.
/// @dev    Packed, because every byte of a clone's code costs 200 gas to deploy.
library CloneArguments {
    /// @notice Arguments of a LctsQueue.
    /// @param  operator    Who locks and settles, and on whose account: the Class's ALMProxy.
    /// @param  asset       The Unit's asset.
    /// @param  share       The Unit's UnitShare.
    /// @param  lockLimit   Seconds after which anyone may release a lock, until it is changed.
    /// @param  isSubscribe Direction: asset in and shares out, or the reverse.
    struct Queue {
        address operator;
        address asset;
        address share;
        uint40 lockLimit;
        bool isSubscribe;
    }

    /// @notice Arguments of a UnitShare, apart from its name and symbol.
    /// @param  asset           The Unit's asset.
    /// @param  operator        Who sets the exchange rate: the Class's ALMProxy.
    /// @param  deployer        Who may name the two queues, once.
    /// @param  capacity        Greatest value of the supply that minting may lead to [asset units],
    ///                         until it is changed.
    /// @param  maxAnnualGrowth Greatest growth of the exchange rate [bps a year], until it is
    ///                         changed.
    /// @param  maxHaircut      Greatest decrease of the exchange rate without governance [bps].
    /// @param  assetDecimals   Decimals of the asset.
    /// @param  registry        TemplateRegistry that knows the template.
    /// @param  template        Id of the Class's template, which bounds what may be changed.
    struct Share {
        address asset;
        address operator;
        address deployer;
        uint128 capacity;
        uint32 maxAnnualGrowth;
        uint16 maxHaircut;
        uint8 assetDecimals;
        address registry;
        bytes32 template;
    }

    /// @dev Where the texts of a UnitShare begin: length of the name (one byte), name, symbol to
    ///      the end.
    uint256 private constant TEXT = 135;

    function encode(Queue memory queue) internal pure returns (bytes memory) {
        return abi.encodePacked(queue.operator, queue.asset, queue.share, queue.lockLimit, queue.isSubscribe);
    }

    /// @dev The name must not be longer than 255 bytes.
    function encode(Share memory share, string memory name, string memory symbol) internal pure returns (bytes memory) {
        return abi.encodePacked(
            share.asset,
            share.operator,
            share.deployer,
            share.capacity,
            share.maxAnnualGrowth,
            share.maxHaircut,
            share.assetDecimals,
            share.registry,
            share.template,
            // forge-lint: disable-next-line(unsafe-typecast)
            uint8(bytes(name).length),
            name,
            symbol
        );
    }

    function queueOf(address clone) internal view returns (Queue memory queue) {
        bytes memory args = Clones.fetchCloneArgs(clone);

        queue.operator = address(bytes20(_at(args, 0)));
        queue.asset = address(bytes20(_at(args, 20)));
        queue.share = address(bytes20(_at(args, 40)));
        queue.lockLimit = uint40(bytes5(_at(args, 60)));
        queue.isSubscribe = _at(args, 65)[0] != 0;
    }

    function shareOf(address clone) internal view returns (Share memory share) {
        bytes memory args = Clones.fetchCloneArgs(clone);

        share.asset = address(bytes20(_at(args, 0)));
        share.operator = address(bytes20(_at(args, 20)));
        share.deployer = address(bytes20(_at(args, 40)));
        share.capacity = uint128(bytes16(_at(args, 60)));
        share.maxAnnualGrowth = uint32(bytes4(_at(args, 76)));
        share.maxHaircut = uint16(bytes2(_at(args, 80)));
        share.assetDecimals = uint8(_at(args, 82)[0]);
        share.registry = address(bytes20(_at(args, 83)));
        share.template = _at(args, 103);
    }

    function nameOf(address clone) internal view returns (string memory) {
        bytes memory args = Clones.fetchCloneArgs(clone);

        return _text(args, TEXT + 1, uint8(args[TEXT]));
    }

    function symbolOf(address clone) internal view returns (string memory) {
        bytes memory args = Clones.fetchCloneArgs(clone);
        uint256 start = TEXT + 1 + uint8(args[TEXT]);

        return _text(args, start, args.length - start);
    }

    /// @dev The 32 bytes from `offset` on. The callers' casts cut off what lies behind the end.
    function _at(bytes memory args, uint256 offset) private pure returns (bytes32 word) {
        assembly ("memory-safe") {
            word := mload(add(add(args, 0x20), offset))
        }
    }

    function _text(bytes memory args, uint256 start, uint256 length) private pure returns (string memory) {
        bytes memory text = new bytes(length);
        for (uint256 i; i < length; ++i) {
            text[i] = args[start + i];
        }
        return string(text);
    }
}
