// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

/// @notice RateLimits by another hand: the same ABI, no shared code, another storage layout, its
///         own way to keep roles.
contract OtherRateLimits {
    struct RateLimitData {
        uint256 maxAmount;
        uint256 slope;
        uint256 lastAmount;
        uint256 lastUpdated;
    }

    event RoleGranted(bytes32 indexed role, address indexed account, address indexed sender);
    event RoleRevoked(bytes32 indexed role, address indexed account, address indexed sender);

    error Forbidden();

    bytes32 public constant CONTROLLER = keccak256("CONTROLLER");
    bytes32 public constant DEFAULT_ADMIN_ROLE = 0;

    mapping(bytes32 roleAndAccount => bool held) internal _held;
    mapping(bytes32 key => RateLimitData data) internal _data;

    constructor(address admin) {
        _held[_slot(0, admin)] = true;
        emit RoleGranted(0, admin, msg.sender);
    }

    function grantRole(bytes32 role, address account) external {
        _demand(0);
        if (hasRole(role, account)) return;

        _held[_slot(role, account)] = true;
        emit RoleGranted(role, account, msg.sender);
    }

    function renounceRole(bytes32 role, address account) external {
        if (account != msg.sender) revert Forbidden();
        if (!hasRole(role, account)) return;

        _held[_slot(role, account)] = false;
        emit RoleRevoked(role, account, msg.sender);
    }

    function hasRole(bytes32 role, address account) public view returns (bool) {
        return _held[_slot(role, account)];
    }

    function setRateLimitData(bytes32 key, uint256 maxAmount, uint256 slope, uint256 lastAmount, uint256 lastUpdated)
        public
        virtual
    {
        _demand(0);
        _data[key] = RateLimitData(maxAmount, slope, lastAmount, lastUpdated);
    }

    function getRateLimitData(bytes32 key) external view returns (RateLimitData memory) {
        return _data[key];
    }

    function getCurrentRateLimit(bytes32 key) public view returns (uint256 current) {
        RateLimitData storage data = _data[key];
        current = data.lastAmount + data.slope * (block.timestamp - data.lastUpdated);
        if (current > data.maxAmount) current = data.maxAmount;
    }

    function triggerRateLimitDecrease(bytes32 key, uint256 amount) external returns (uint256 left) {
        _demand(CONTROLLER);
        left = getCurrentRateLimit(key) - amount;
        _data[key].lastAmount = left;
        _data[key].lastUpdated = block.timestamp;
    }

    function _demand(bytes32 role) internal view {
        if (!hasRole(role, msg.sender)) revert Forbidden();
    }

    function _slot(bytes32 role, address account) internal pure returns (bytes32) {
        return keccak256(abi.encode(role, account));
    }
}
