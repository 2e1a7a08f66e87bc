// SPDX-License-Identifier: AGPL-3.0-or-later
pragma solidity ^0.8.34;

/// @title  IFacet
/// @notice What every facet has. A re-entrant caller gets `ReentrancyGuardReentrantCall()`;
///         everything else that a facet refuses by itself is a string, "<Name>Facet/<reason>".
/// @dev    Source: sky-ecosystem/diamond-pau, IFacet, and the rules for facets in its `standards`
///         folder.
interface IFacet {
    /**********************************************************************************************/
    /*** Errors                                                                                 ***/
    /**********************************************************************************************/

    /// @notice The caller lacks a role on the Controller's AccessControls.
    error AccessControlUnauthorizedAccount(address account, bytes32 role);

    /**********************************************************************************************/
    /*** Views                                                                                  ***/
    /**********************************************************************************************/

    /// @notice Role, on AccessControls, of those who operate the PAU day to day:
    ///         keccak256("ALLOCATOR_ROLE").
    function ALLOCATOR_ROLE() external view returns (bytes32);

    /// @notice Role, on AccessControls, of those who govern the PAU: 0.
    function DEFAULT_ADMIN_ROLE() external view returns (bytes32);

    /// @notice Version of the facet, "major.minor.patch".
    function VERSION() external view returns (string memory);
}
