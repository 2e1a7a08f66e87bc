// SPDX-License-Identifier: AGPL-3.0-or-later

package observe

import (
	"maps"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/onchain"
	"github.com/halo-factory/halocompile/internal/plan"
)

// council reads what the council's Safe may do by itself.
func (o *observer) council(r *round, platform *plan.Platform) {
	c, council := o.s.Network.Contracts, o.s.Network.Authorities["council"]
	if council == nil {
		return // safes says so
	}
	ask(r, getter{c.Timelock, "hasRole", timelock().PackHasRole(onchain.ProposerRole.ID(), council.Safe)}, timelock().UnpackHasRole, into(&platform.CouncilProposes))
	ask(r, getter{c.Timelock, "hasRole", timelock().PackHasRole(onchain.CancellerRole.ID(), council.Safe)}, timelock().UnpackHasRole, into(&platform.CouncilCancels))
	o.allowed(r, council.Safe, immediate, &platform.CouncilActs)
}

// actions keeps the calls of the Class's contracts that are still approved.
func (o *observer) actions(r *round) {
	at := o.s.Network.Contracts.BeamState
	for _, action := range o.seen.actions {
		ask(r, getter{at, "initControllerActions", beamState().PackInitControllerActions(action.Key, action.Contract)}, beamState().UnpackInitControllerActions, func(approved bool) error {
			if approved {
				o.basis.Class.Actions = append(o.basis.Class.Actions, action)
			}
			return nil
		})
	}
}

// adders reads which contracts of the network's spells may add to the BeamState.
func (o *observer) adders(r *round, platform *plan.Platform) {
	at := o.s.Network.Contracts.BeamState
	for _, name := range slices.Sorted(maps.Keys(o.s.Network.Spells)) {
		ask(r, getter{at, "wards", beamState().PackWards(o.s.Network.Spells[name].Sender)}, beamState().UnpackWards, func(is *big.Int) error {
			if is.Sign() != 0 {
				platform.Adders = append(platform.Adders, name)
			}
			return nil
		})
	}
}

// allowed tells whether BeamState lets an account call all of some functions. It does if
// userRoles[account] & actionsRoles[selector] is not 0, for each selector.
func (o *observer) allowed(r *round, account common.Address, functions []string, may *bool) {
	at := o.s.Network.Contracts.BeamState
	*may = true
	var roles [32]byte
	ask(r, getter{at, "userRoles", beamState().PackUserRoles(account)}, beamState().UnpackUserRoles, into(&roles))
	for _, signature := range functions {
		ask(r, getter{at, "actionsRoles", beamState().PackActionsRoles(selector(signature))}, beamState().UnpackActionsRoles, func(action [32]byte) error {
			if new(big.Int).And(new(big.Int).SetBytes(roles[:]), new(big.Int).SetBytes(action[:])).Sign() == 0 {
				*may = false
			}
			return nil
		})
	}
}
