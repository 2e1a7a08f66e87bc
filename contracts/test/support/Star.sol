// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {IStarGuard} from "../../src/governance/interfaces/IStarGuard.sol";
import {ISubProxy} from "../../src/governance/interfaces/ISubProxy.sol";

interface IStarSpell {
    function execute() external;

    function isExecutable() external view returns (bool);
}

/// @notice Who may what: the part that SubProxy and StarGuard share.
abstract contract Warded {
    mapping(address usr => uint256) private _wards;

    constructor() {
        _wards[msg.sender] = 1;
    }

    modifier auth() {
        require(_wards[msg.sender] == 1, "Star/not-authorized");
        _;
    }

    function rely(address usr) external auth {
        _wards[usr] = 1;
    }

    function deny(address usr) external auth {
        _wards[usr] = 0;
    }

    function wards(address usr) public view virtual returns (uint256) {
        return _wards[usr];
    }
}

/// @notice The least SubProxy by its published interface.
contract SubProxy is Warded, ISubProxy {
    function wards(address usr) public view override(Warded, ISubProxy) returns (uint256) {
        return super.wards(usr);
    }

    function exec(address target, bytes memory args) external payable auth returns (bytes memory) {
        (bool done, bytes memory out) = target.delegatecall(args);
        if (!done) {
            assembly ("memory-safe") {
                revert(add(out, 32), mload(out))
            }
        }
        return out;
    }
}

/// @notice The least StarGuard by its published interface, with the published refusals.
contract StarGuard is Warded, IStarGuard {
    struct SpellData {
        address addr;
        bytes32 tag;
        uint256 deadline;
    }

    address public immutable subProxy;
    uint256 public immutable maxDelay;

    SpellData public spellData;

    constructor(address subProxy_, uint256 maxDelay_) {
        subProxy = subProxy_;
        maxDelay = maxDelay_;
    }

    function wards(address usr) public view override(Warded, IStarGuard) returns (uint256) {
        return super.wards(usr);
    }

    function plot(address addr, bytes32 tag) external auth {
        require(addr != address(0), "StarGuard/zero-spell-address");
        if (spellData.addr != address(0)) emit Drop(spellData.addr);
        spellData = SpellData(addr, tag, block.timestamp + maxDelay);
        emit Plot(addr, tag, spellData.deadline);
    }

    function drop() external auth {
        if (spellData.addr != address(0)) emit Drop(spellData.addr);
        delete spellData;
    }

    function prob() external view returns (bool) {
        return spellData.addr != address(0) && spellData.tag == spellData.addr.codehash
            && block.timestamp <= spellData.deadline && IStarSpell(spellData.addr).isExecutable();
    }

    function exec() external returns (address addr) {
        SpellData memory spell = spellData;
        require(spell.addr != address(0), "StarGuard/unplotted-spell");
        require(spell.tag == spell.addr.codehash, "StarGuard/wrong-codehash");
        require(block.timestamp <= spell.deadline, "StarGuard/expired-spell");
        require(IStarSpell(spell.addr).isExecutable(), "StarGuard/not-yet-executable");

        delete spellData;
        ISubProxy(subProxy).exec(spell.addr, abi.encodeCall(IStarSpell.execute, ()));
        require(ISubProxy(subProxy).wards(address(this)) == 1, "StarGuard/subProxy-owner-change");
        emit Exec(spell.addr);
        return spell.addr;
    }
}
