// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";
import {Create2} from "@openzeppelin/contracts/utils/Create2.sol";

import {IClassModule} from "../../../src/factory/interfaces/IClassModule.sol";
import {ITemplateRegistry} from "../../../src/factory/interfaces/ITemplateRegistry.sol";

/// @notice A block that a Class of the test kind has: it remembers whom it works for.
contract TestLedger {
    address public immutable operator;
    uint256 public immutable fee;

    constructor(address operator_, uint256 fee_) {
        operator = operator_;
        fee = fee_;
    }
}

/// @notice What a Unit of the test kind deploys, as a clone.
contract TestNote {
    function terms() external view returns (address asset, uint256 size, uint256 term) {
        return abi.decode(Clones.fetchCloneArgs(address(this)), (address, uint256, uint256));
    }
}

/// @notice A kind of Class that has nothing in common with queues: a block with constructor
///         arguments per Class, one clone per Unit, parameters on both levels, routes of its own
///         and of Primes. PAY_AGAIN has the key of PAY, and PAY_ALL one for all Units of an asset.
contract TestModule is IClassModule {
    error UnknownRoute(bytes32 route);

    function kind() external pure override returns (bytes32) {
        return "TEST";
    }

    function classParameters() external pure override returns (bytes32[] memory names) {
        names = new bytes32[](1);
        names[0] = "fee";
    }

    function unitParameters() external pure override returns (bytes32[] memory names) {
        names = new bytes32[](2);
        names[0] = "size";
        names[1] = "term";
    }

    function deployClass(Context calldata context, uint256[] calldata values, bytes calldata)
        external
        override
        returns (address[] memory blocks)
    {
        blocks = new address[](1);
        blocks[0] =
            Create2.deploy(0, _salt(msg.sender, context.almProxy, context.class), _ledgerCode(context, values[0]));
    }

    function predictClass(address factory, Context calldata context, uint256[] calldata values, bytes calldata)
        external
        view
        override
        returns (address[] memory blocks)
    {
        blocks = new address[](1);
        blocks[0] = Create2.computeAddress(
            _salt(factory, context.almProxy, context.class), keccak256(_ledgerCode(context, values[0]))
        );
    }

    function deployUnit(Context calldata context, bytes32 unit, uint256[] calldata values, bytes calldata data)
        external
        override
        returns (address[] memory contracts)
    {
        contracts = new address[](1);
        contracts[0] = Clones.cloneDeterministicWithImmutableArgs(
            _note(context), _noteArguments(values, data), _salt(msg.sender, context.almProxy, unit)
        );
    }

    function predictUnit(
        address factory,
        Context calldata context,
        bytes32 unit,
        uint256[] calldata values,
        bytes calldata data
    ) external view override returns (address[] memory contracts) {
        contracts = new address[](1);
        contracts[0] = Clones.predictDeterministicAddressWithImmutableArgs(
            _note(context), _noteArguments(values, data), _salt(factory, context.almProxy, unit), address(this)
        );
    }

    /// @dev The Class's data are the calls themselves.
    function controllerCalls(Context calldata, address[] calldata, uint256[] calldata, bytes calldata data)
        external
        pure
        override
        returns (bytes[] memory calls)
    {
        if (data.length != 0) calls = abi.decode(data, (bytes[]));
    }

    function classLimitKey(bytes32 route, address subject, Context calldata, address[] calldata blocks, bytes calldata)
        external
        pure
        override
        returns (bytes32 key, bool prime)
    {
        if (route == "PAY") return (keccak256(abi.encode("LIMIT_TEST_CLASS_PAY", blocks[0], subject)), false);
        if (route == "FUND") return (keccak256(abi.encode("LIMIT_TEST_CLASS_FUND", blocks[0])), true);
        if (route == "FUND_AGAIN") return (keccak256(abi.encode("LIMIT_TEST_CLASS_FUND", blocks[0])), true);

        revert UnknownRoute(route);
    }

    function unitLimitKey(bytes32 route, address, Context calldata, address[] calldata contracts, bytes calldata data)
        external
        pure
        override
        returns (bytes32 key, bool prime)
    {
        address asset = abi.decode(data, (address));

        if (route == "PAY") return (keccak256(abi.encode("LIMIT_TEST_PAY", asset, contracts[0])), false);
        if (route == "PAY_ALL") return (keccak256(abi.encode("LIMIT_TEST_PAY_ALL", asset)), false);
        if (route == "PAY_FREELY") return (keccak256(abi.encode("LIMIT_TEST_PAY_FREELY", contracts[0])), false);
        if (route == "PAY_AGAIN") return (keccak256(abi.encode("LIMIT_TEST_PAY", asset, contracts[0])), false);
        if (route == "FUND") return (keccak256(abi.encode("LIMIT_TEST_FUND", asset, contracts[0])), true);

        revert UnknownRoute(route);
    }

    function _salt(address caller, address almProxy, bytes32 id) internal pure returns (bytes32) {
        return keccak256(abi.encode(caller, almProxy, id));
    }

    function _ledgerCode(Context calldata context, uint256 fee) internal view returns (bytes memory) {
        ITemplateRegistry registry = ITemplateRegistry(context.registry);

        return bytes.concat(
            registry.creationCode(registry.component(context.template, "TEST_LEDGER")),
            abi.encode(context.almProxy, fee)
        );
    }

    function _note(Context calldata context) internal view returns (address) {
        ITemplateRegistry registry = ITemplateRegistry(context.registry);

        return registry.singleton(registry.component(context.template, "TEST_NOTE"));
    }

    function _noteArguments(uint256[] calldata values, bytes calldata data) internal pure returns (bytes memory) {
        return abi.encode(abi.decode(data, (address)), values[0], values[1]);
    }
}
