// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {AccessControl} from "@openzeppelin/contracts/access/AccessControl.sol";
import {Create2} from "@openzeppelin/contracts/utils/Create2.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

import {IClassModule} from "./interfaces/IClassModule.sol";
import {IHaloFactory} from "./interfaces/IHaloFactory.sol";
import {ITemplateRegistry} from "./interfaces/ITemplateRegistry.sol";

/// @title Template registry
contract TemplateRegistry is ITemplateRegistry, AccessControl {
    /// @dev One storage slot holds all that changes and where the rest is.
    /// @param status  As governance set it.
    /// @param expires Copied from the spec, because most readers need nothing else of it.
    /// @param data    Data contract with the ABI-encoded spec: a spec never changes, and code is
    ///                read for a fraction of what as many storage slots cost.
    struct Entry {
        Status status;
        uint64 expires;
        address data;
    }

    /// @dev EIP-3860.
    uint256 internal constant MAX_CREATION_CODE = 49_152;

    /// @dev EIP-170, less the STOP byte in front.
    uint256 internal constant MAX_PART = 24_575;

    /// @dev What fits into one part of whole words, which is what an ABI encoding is made of.
    uint256 internal constant MAX_SPEC = 24_544;

    bytes32 internal constant MODULE = "MODULE";

    /**********************************************************************************************/
    /*** State                                                                                  ***/
    /**********************************************************************************************/

    mapping(bytes32 codeHash => address[] parts) internal _parts;

    mapping(bytes32 id => Entry entry) internal _templates;

    mapping(bytes32 id => mapping(bytes32 name => bytes32 codeHash)) internal _components;

    /**********************************************************************************************/
    /*** Construction                                                                           ***/
    /**********************************************************************************************/

    /// @param governance First holder of DEFAULT_ADMIN_ROLE.
    constructor(address governance) {
        require(governance != address(0), ZeroGovernance());

        _grantRole(DEFAULT_ADMIN_ROLE, governance);
    }

    /**********************************************************************************************/
    /*** Code                                                                                   ***/
    /**********************************************************************************************/

    /// @inheritdoc ITemplateRegistry
    function storeCode(bytes calldata code) external override returns (bytes32 codeHash) {
        require(code.length != 0, EmptyCode());
        require(code.length <= MAX_CREATION_CODE, CodeTooLarge(code.length, MAX_CREATION_CODE));

        codeHash = keccak256(code);

        address[] storage parts = _parts[codeHash];
        if (parts.length != 0) return codeHash;

        for (uint256 start = 0; start < code.length; start += MAX_PART) {
            parts.push(_writeData(code[start:Math.min(start + MAX_PART, code.length)]));
        }

        emit CodeStored(codeHash, code.length, parts);
    }

    /// @inheritdoc ITemplateRegistry
    function deploySingleton(bytes32 codeHash) external override returns (address deployed) {
        deployed = predictSingleton(codeHash);
        if (deployed.code.length != 0) return deployed;

        Create2.deploy(0, bytes32(0), creationCode(codeHash));

        require(deployed.code.length != 0, SingletonFailed(codeHash));

        emit SingletonDeployed(codeHash, deployed);
    }

    /// @inheritdoc ITemplateRegistry
    function creationCode(bytes32 codeHash) public view override returns (bytes memory code) {
        address[] storage parts = _parts[codeHash];
        uint256 count = parts.length;
        require(count != 0, CodeNotStored(codeHash));

        for (uint256 i = 0; i < count; ++i) {
            code = i == 0 ? _readData(parts[i]) : bytes.concat(code, _readData(parts[i]));
        }
    }

    /// @inheritdoc ITemplateRegistry
    function codeParts(bytes32 codeHash) external view override returns (address[] memory parts) {
        parts = _parts[codeHash];
    }

    /// @inheritdoc ITemplateRegistry
    function isStored(bytes32 codeHash) public view override returns (bool) {
        return _parts[codeHash].length != 0;
    }

    /// @inheritdoc ITemplateRegistry
    function singleton(bytes32 codeHash) public view override returns (address deployed) {
        deployed = predictSingleton(codeHash);
        require(deployed.code.length != 0, SingletonNotDeployed(codeHash));
    }

    /// @inheritdoc ITemplateRegistry
    function predictSingleton(bytes32 codeHash) public view override returns (address) {
        return Create2.computeAddress(bytes32(0), codeHash);
    }

    /**********************************************************************************************/
    /*** Templates: governance                                                                  ***/
    /**********************************************************************************************/

    /// @inheritdoc ITemplateRegistry
    function registerTemplate(Spec calldata spec) external override onlyRole(DEFAULT_ADMIN_ROLE) returns (bytes32 id) {
        require(spec.name != 0, EmptyName());
        require(spec.version != 0, ZeroVersion());
        require(spec.auditDigest != 0, ZeroAuditDigest());
        // forge-lint: disable-next-line(block-timestamp)
        require(spec.expires > block.timestamp, ExpiryNotInFuture(spec.expires, block.timestamp));

        id = templateId(spec.name, spec.version);
        require(_templates[id].status == Status.NONE, TemplateExists(id));

        _registerComponents(id, spec.components);
        _checkIntegrations(spec.integrations);

        IClassModule module = IClassModule(singleton(component(id, MODULE)));
        _checkParameters(module.classParameters(), spec.classBounds);
        _checkParameters(module.unitParameters(), spec.unitBounds);
        _checkLimitBounds(spec.limitBounds);

        bytes memory encoded = abi.encode(spec);
        require(encoded.length <= MAX_SPEC, SpecTooLarge(encoded.length, MAX_SPEC));

        _templates[id] = Entry({status: Status.APPROVED, expires: spec.expires, data: _writeData(encoded)});

        emit TemplateRegistered(id, spec.name, spec.version, spec);
        emit TemplateStatusSet(id, Status.NONE, Status.APPROVED);
    }

    /// @inheritdoc ITemplateRegistry
    function setStatus(bytes32 id, Status status) external override onlyRole(DEFAULT_ADMIN_ROLE) {
        Status from = _templates[id].status;

        require(from != Status.NONE, TemplateUnknown(id));
        require(from != status && from != Status.REVOKED && status != Status.NONE, StatusTransition(id, from, status));

        _templates[id].status = status;

        emit TemplateStatusSet(id, from, status);
    }

    /**********************************************************************************************/
    /*** Templates: reads                                                                       ***/
    /**********************************************************************************************/

    /// @inheritdoc ITemplateRegistry
    function templateId(bytes32 name, uint32 version) public pure override returns (bytes32 id) {
        return keccak256(abi.encode(name, version));
    }

    /// @inheritdoc ITemplateRegistry
    function template(bytes32 id) external view override returns (Spec memory spec, Status status) {
        return (_spec(id), _templates[id].status);
    }

    /// @inheritdoc ITemplateRegistry
    function statusOf(bytes32 id) external view override returns (Status status) {
        return _templates[id].status;
    }

    /// @inheritdoc ITemplateRegistry
    function expiryOf(bytes32 id) external view override returns (uint64 expires) {
        return _templates[id].expires;
    }

    /// @inheritdoc ITemplateRegistry
    function component(bytes32 id, bytes32 name) public view override returns (bytes32 codeHash) {
        codeHash = _components[id][name];
        require(codeHash != 0, ComponentUnknown(id, name));
    }

    /// @inheritdoc ITemplateRegistry
    function integrations(bytes32 id) external view override returns (bytes32[] memory ids) {
        return _spec(id).integrations;
    }

    /// @inheritdoc ITemplateRegistry
    function classBounds(bytes32 id) external view override returns (Bound[] memory bounds) {
        return _spec(id).classBounds;
    }

    /// @inheritdoc ITemplateRegistry
    function unitBounds(bytes32 id) external view override returns (Bound[] memory bounds) {
        return _spec(id).unitBounds;
    }

    /// @inheritdoc ITemplateRegistry
    function limitBounds(bytes32 id) external view override returns (LimitBound[] memory bounds) {
        return _spec(id).limitBounds;
    }

    /**********************************************************************************************/
    /*** Templates: checks                                                                      ***/
    /**********************************************************************************************/

    /// @inheritdoc ITemplateRegistry
    function checkClass(bytes32 id, uint256[] calldata values) external view override {
        Bound[] memory bounds = _spec(id).classBounds;
        Entry memory entry = _templates[id];

        require(
            // forge-lint: disable-next-line(block-timestamp)
            entry.status == Status.APPROVED && block.timestamp < entry.expires,
            TemplateClosedForClasses(id, entry.status, entry.expires)
        );

        _checkValues(bounds, values);
    }

    /// @inheritdoc ITemplateRegistry
    function checkUnit(bytes32 id, uint256[] calldata values) external view override {
        Bound[] memory bounds = _spec(id).unitBounds;
        Status status = _templates[id].status;

        require(status != Status.REVOKED, TemplateClosedForUnits(id, status));

        _checkValues(bounds, values);
    }

    /// @inheritdoc ITemplateRegistry
    function checkLimit(bytes32 id, bytes32 route, uint256 maxAmount, uint256 slope) external view override {
        _checkLimit(id, _spec(id).limitBounds, route, maxAmount, slope);
    }

    /// @inheritdoc ITemplateRegistry
    function checkLimits(bytes32 id, IHaloFactory.Limit[] calldata limits) external view override {
        LimitBound[] memory bounds = _spec(id).limitBounds;

        for (uint256 i = 0; i < limits.length; ++i) {
            IHaloFactory.Limit calldata limit = limits[i];

            _checkLimit(id, bounds, limit.route, limit.maxAmount, limit.slope);
            require(_isFirst(limit), InvalidFirst(limit.route, limit.firstMaxAmount, limit.firstSlope));
        }
    }

    /**********************************************************************************************/
    /*** Internal: registration                                                                 ***/
    /**********************************************************************************************/

    function _registerComponents(bytes32 id, Component[] calldata components) internal {
        for (uint256 i = 0; i < components.length; ++i) {
            bytes32 name = components[i].name;
            bytes32 codeHash = components[i].codeHash;

            require(name != 0, EmptyName());
            require(_components[id][name] == 0, DuplicateName(name));
            require(isStored(codeHash), CodeNotStored(codeHash));

            _components[id][name] = codeHash;
        }
    }

    function _checkIntegrations(bytes32[] calldata ids) internal pure {
        for (uint256 i = 0; i < ids.length; ++i) {
            require(ids[i] != 0, EmptyName());
            for (uint256 j = 0; j < i; ++j) {
                require(ids[j] != ids[i], DuplicateName(ids[i]));
            }
        }
    }

    function _checkParameters(bytes32[] memory names, Bound[] calldata bounds) internal pure {
        uint256 count = names.length > bounds.length ? names.length : bounds.length;

        for (uint256 i = 0; i < count; ++i) {
            bytes32 expected = i < names.length ? names[i] : bytes32(0);
            bytes32 actual = i < bounds.length ? bounds[i].name : bytes32(0);

            // A list that is too short reads as an empty name, so an empty name is refused below.
            require(expected == actual, ParameterMismatch(i, expected, actual));
            require(actual != 0, EmptyName());
            require(bounds[i].min <= bounds[i].max, EmptyRange(actual, bounds[i].min, bounds[i].max));

            for (uint256 j = 0; j < i; ++j) {
                require(bounds[j].name != actual, DuplicateName(actual));
            }
        }
    }

    function _checkLimitBounds(LimitBound[] calldata bounds) internal pure {
        for (uint256 i = 0; i < bounds.length; ++i) {
            LimitBound calldata limit = bounds[i];

            require(limit.route != 0, EmptyName());
            require(
                limit.maxAmountMin <= limit.maxAmountMax,
                EmptyRange(limit.route, limit.maxAmountMin, limit.maxAmountMax)
            );
            require(limit.slopeMin <= limit.slopeMax, EmptyRange(limit.route, limit.slopeMin, limit.slopeMax));

            for (uint256 j = 0; j < i; ++j) {
                require(bounds[j].route != limit.route, DuplicateName(limit.route));
            }
        }
    }

    /**********************************************************************************************/
    /*** Internal: checks                                                                       ***/
    /**********************************************************************************************/

    function _checkValues(Bound[] memory bounds, uint256[] calldata values) internal pure {
        require(values.length == bounds.length, ValueCount(bounds.length, values.length));

        for (uint256 i = 0; i < values.length; ++i) {
            Bound memory range = bounds[i];
            require(
                values[i] >= range.min && values[i] <= range.max,
                ValueOutOfBounds(range.name, values[i], range.min, range.max)
            );
        }
    }

    function _checkLimit(bytes32 id, LimitBound[] memory bounds, bytes32 route, uint256 maxAmount, uint256 slope)
        internal
        pure
    {
        uint256 i = 0;
        while (i < bounds.length && bounds[i].route != route) ++i;
        require(i < bounds.length, RouteUnknown(id, route));

        if (maxAmount == type(uint256).max) {
            require(slope == 0, UnlimitedWithSlope(route, slope));
        } else {
            require(maxAmount != 0 && slope != 0, LimitNeverFills(route, maxAmount, slope));
        }

        LimitBound memory range = bounds[i];

        require(
            maxAmount >= range.maxAmountMin && maxAmount <= range.maxAmountMax,
            MaxAmountOutOfBounds(route, maxAmount, range.maxAmountMin, range.maxAmountMax)
        );
        require(
            slope >= range.slopeMin && slope <= range.slopeMax,
            SlopeOutOfBounds(route, slope, range.slopeMin, range.slopeMax)
        );
    }

    /// @dev The Configurator takes these at once under the initial limit, and no others.
    function _isFirst(IHaloFactory.Limit calldata limit) internal pure returns (bool) {
        (uint256 maxAmount, uint256 slope) = (limit.firstMaxAmount, limit.firstSlope);

        if (maxAmount == 0 && slope == 0) return true;
        if (limit.maxAmount == type(uint256).max) return maxAmount == limit.maxAmount && slope == 0;

        return maxAmount != 0 && slope != 0 && maxAmount <= limit.maxAmount && slope <= limit.slope;
    }

    function _spec(bytes32 id) internal view returns (Spec memory spec) {
        address data = _templates[id].data;
        require(data != address(0), TemplateUnknown(id));

        spec = abi.decode(_readData(data), (Spec));
    }

    /**********************************************************************************************/
    /*** Internal: data contracts                                                               ***/
    /**********************************************************************************************/

    /// @dev Content-addressed as well: the same bytes are never written twice.
    function _writeData(bytes memory data) internal returns (address written) {
        // PUSH2 size, DUP1, PUSH1 10, RETURNDATASIZE, CODECOPY, RETURNDATASIZE, RETURN: returns all
        // that follows these ten bytes. What follows starts with STOP, so that the result does
        // nothing when it is called.
        bytes memory initCode = bytes.concat(hex"61", bytes2(uint16(data.length + 1)), hex"80600a3d393df300", data);

        written = Create2.computeAddress(bytes32(0), keccak256(initCode));
        if (written.code.length == 0) Create2.deploy(0, bytes32(0), initCode);
    }

    function _readData(address data) internal view returns (bytes memory content) {
        uint256 size = data.code.length - 1;

        assembly ("memory-safe") {
            content := mload(0x40)
            mstore(0x40, add(content, and(add(size, 0x3f), not(0x1f))))
            mstore(content, size)
            extcodecopy(data, add(content, 0x20), 1, size)
        }
    }
}
