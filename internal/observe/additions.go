// SPDX-License-Identifier: AGPL-3.0-or-later

package observe

import (
	"maps"
	"math"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/onchain"
	"github.com/halo-factory/halocompile/internal/plan"
)

// council reads what the council's Safe may do by itself; nothing, if the council acts by spell.
func (o *observer) council(r *round, platform *plan.Platform) {
	c, council := o.s.Network.Contracts, o.s.Network.Authorities[plan.Council]
	if council == nil {
		return // safes says so, where there should be one
	}
	ask(r, getter{c.Timelock, "hasRole", timelock().PackHasRole(onchain.ProposerRole.ID(), council.Safe)}, timelock().UnpackHasRole, into(&platform.CouncilProposes))
	ask(r, getter{c.Timelock, "hasRole", timelock().PackHasRole(onchain.CancellerRole.ID(), council.Safe)}, timelock().UnpackHasRole, into(&platform.CouncilCancels))
	o.acts(r, council.Safe, func(ward, acts bool) { platform.CouncilActs = acts })
}

// acts reads whether an account is a ward of the BeamState, and whether it may do everything there
// that happens at once.
func (o *observer) acts(r *round, account common.Address, take func(ward, acts bool)) {
	acts := new(bool)
	o.allowed(r, account, immediate, acts)
	ask(r, getter{o.s.Network.Contracts.BeamState, "wards", beamState().PackWards(account)}, beamState().UnpackWards, func(is *big.Int) error {
		take(is.Sign() != 0, *acts || is.Sign() != 0)
		return nil
	})
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

// spells reads which contracts of the network's spells may act on the BeamState and in the
// timelock.
func (o *observer) spells(r *round, platform *plan.Platform) {
	c := o.s.Network.Contracts
	for _, name := range slices.Sorted(maps.Keys(o.s.Network.Spells)) {
		sender := o.s.Network.Spells[name].Sender
		o.acts(r, sender, func(ward, acts bool) {
			if ward {
				platform.Adders = append(platform.Adders, name)
			}
			if acts {
				platform.Actors = append(platform.Actors, name)
			}
		})
		holds := func(role onchain.RoleName, list *[]catalog.AuthorityRef) {
			ask(r, getter{c.Timelock, "hasRole", timelock().PackHasRole(role.ID(), sender)}, timelock().UnpackHasRole, func(is bool) error {
				if is {
					*list = append(*list, name)
				}
				return nil
			})
		}
		holds(onchain.ProposerRole, &platform.Proposers)
		holds(onchain.CancellerRole, &platform.Cancellers)
		o.starGuard(r, o.s.Network.Spells[name], platform)
	}
}

// starGuard reads the StarGuard of a contract of spells, if it has one. It fails where no spell
// could be run through it: where it is that of another SubProxy, or not a ward of its own.
func (o *observer) starGuard(r *round, of *catalog.Spell, platform *plan.Platform) {
	if of.Guard == nil {
		return
	}
	made, where := plan.StarGuard{Address: *of.Guard}, o.network("spells."+string(of.Name)+".guard")
	if platform.StarGuards == nil {
		platform.StarGuards = map[catalog.AuthorityRef]plan.StarGuard{}
	}
	ask(r, getter{made.Address, "subProxy", starGuard.PackSubProxy()}, starGuard.UnpackSubProxy, func(is common.Address) error {
		if is != of.Sender {
			return fault.New(fault.StarGuardUnfit, where, "spells that are run through the StarGuard %s act from %s, the network says from %s", made.Address, is, of.Sender)
		}
		return nil
	})
	ask(r, getter{of.Sender, "wards", subProxy.PackWards(made.Address)}, subProxy.UnpackWards, func(is *big.Int) error {
		if is.Cmp(common.Big1) != 0 {
			return fault.New(fault.StarGuardUnfit, where, "the StarGuard %s is no ward of the SubProxy %s, which runs nothing for it", made.Address, of.Sender)
		}
		return nil
	})
	for _, name := range slices.Sorted(maps.Keys(o.s.Network.Spells)) {
		ask(r, getter{made.Address, "wards", starGuard.PackWards(o.s.Network.Spells[name].Sender)}, starGuard.UnpackWards, func(is *big.Int) error {
			if is.Cmp(common.Big1) == 0 {
				made.Plotters = append(made.Plotters, name)
			}
			return nil
		})
	}
	ask(r, getter{made.Address, "maxDelay", starGuard.PackMaxDelay()}, starGuard.UnpackMaxDelay, func(delay *big.Int) error {
		if made.MaxDelay = math.MaxInt64; delay.IsInt64() {
			made.MaxDelay = delay.Uint64()
		}
		platform.StarGuards[of.Name] = made
		return nil
	})
}

var starGuard, subProxy = bindings.NewStarGuard(), bindings.NewSubProxy()

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
