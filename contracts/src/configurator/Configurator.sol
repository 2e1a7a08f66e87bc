// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

import {IRateLimits} from "../pau/interfaces/IRateLimits.sol";
import {IBeamState} from "./interfaces/IBeamState.sol";
import {IConfigurator} from "./interfaces/IConfigurator.sol";

/// @title Configurator
contract Configurator is IConfigurator {
    /**********************************************************************************************/
    /*** State                                                                                  ***/
    /**********************************************************************************************/

    uint256 private constant WAD = 1e18;

    /// @inheritdoc IConfigurator
    address public immutable beamState;

    /// @inheritdoc IConfigurator
    mapping(address rateLimits => mapping(bytes32 key => uint256 timestamp)) public zzz;

    /**********************************************************************************************/
    /*** Construction                                                                           ***/
    /**********************************************************************************************/

    /// @param beamState_ The BeamState that decides.
    constructor(address beamState_) {
        beamState = beamState_;
    }

    /**********************************************************************************************/
    /*** Modifiers                                                                              ***/
    /**********************************************************************************************/

    modifier notStopped() {
        require(!IBeamState(beamState).stopped(), "Configurator/stopped");
        _;
    }

    /**********************************************************************************************/
    /*** cBEAM functions                                                                        ***/
    /**********************************************************************************************/

    /// @inheritdoc IConfigurator
    function setRateLimit(address rateLimits, bytes32 key, uint256 maxAmount, uint256 slope) external notStopped {
        require(
            IBeamState(beamState).rateLimitsCBeams(rateLimits, msg.sender) == 1,
            "Configurator/not-authorized-ratelimits-cBeam"
        );

        IRateLimits limits = IRateLimits(rateLimits);
        IBeamState.DefaultRateLimits memory init = IBeamState(beamState).getInitRateLimits(key, rateLimits);
        IRateLimits.RateLimitData memory current = limits.getRateLimitData(key);

        if (_isUnlimited(init, current)) {
            require(maxAmount == type(uint256).max && slope == 0, "Configurator/unlimited-incorrect-params");

            limits.setUnlimitedRateLimitData(key);
        } else {
            uint256 maxChange = IBeamState(beamState).getMaxChange(rateLimits);

            require(
                _isWithin(maxAmount, init.maxAmount, current.maxAmount, maxChange), "Configurator/exceeds-max-amount"
            );
            require(_isWithin(slope, init.slope, current.slope, maxChange), "Configurator/exceeds-max-slope");

            if (maxAmount > current.maxAmount || slope > current.slope) _takeHop(rateLimits, key);

            limits.setRateLimitData({
                key: key,
                maxAmount: maxAmount,
                slope: slope,
                lastAmount: Math.min(maxAmount, limits.getCurrentRateLimit(key)),
                lastUpdated: block.timestamp
            });
        }

        emit SetRateLimit(rateLimits, key, maxAmount, slope);
    }

    /// @inheritdoc IConfigurator
    function callControllerAction(address controller, bytes calldata data)
        external
        notStopped
        returns (bytes memory result)
    {
        require(
            IBeamState(beamState).controllersCBeams(controller, msg.sender) == 1,
            "Configurator/not-authorized-controller-cBeam"
        );
        require(
            IBeamState(beamState).isControllerActionEnabled(keccak256(data), controller), "Configurator/not-valid-data"
        );

        bool success;
        // solhint-disable-next-line avoid-low-level-calls
        (success, result) = controller.call(data);
        require(success, "Configurator/call-failed");

        emit CallControllerAction(controller, data);
    }

    /**********************************************************************************************/
    /*** Internal functions                                                                     ***/
    /**********************************************************************************************/

    /// @dev Records a rise of the key, if one is due.
    function _takeHop(address rateLimits, bytes32 key) private {
        uint256 hop = IBeamState(beamState).getHop(rateLimits);

        require(hop != 0, "Configurator/hop-not-set");
        require(block.timestamp >= zzz[rateLimits][key] + hop, "Configurator/increment-too-soon");

        zzz[rateLimits][key] = block.timestamp;
    }

    /// @dev An init of (2^256-1, 0) makes a key unlimited for good. Without any init, a key that
    ///      governance set to unlimited stays so: a cBEAM holder may not turn it into a limit that
    ///      it could then steer.
    function _isUnlimited(IBeamState.DefaultRateLimits memory init, IRateLimits.RateLimitData memory current)
        private
        pure
        returns (bool)
    {
        if (init.maxAmount == type(uint256).max && init.slope == 0) return true;

        bool hasInit = init.maxAmount != 0 || init.slope != 0;
        return !hasInit && current.maxAmount == type(uint256).max && current.slope == 0;
    }

    /// @dev The product is looked at last, so that it cannot overflow for a value that is allowed
    ///      without it.
    function _isWithin(uint256 value, uint256 init, uint256 current, uint256 maxChange) private pure returns (bool) {
        return value <= init || value <= current || value <= current * maxChange / WAD;
    }
}
