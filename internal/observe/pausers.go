// SPDX-License-Identifier: AGPL-3.0-or-later

package observe

import (
	"context"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/onchain"
	"github.com/halo-factory/halocompile/internal/plan"
)

// Pausers adds to a Snapshot who may pause the network's timelock, and who is its admin: of the
// network's authorities and contracts of spells. It reads them at the Snapshot's block.
func Pausers(ctx context.Context, client *chain.Client, network *catalog.Network, snapshot *plan.Snapshot) error {
	r, platform := &round{}, &snapshot.Basis.Platform
	at := network.Contracts.Timelock
	add := func(holder common.Address, name onchain.RoleName) {
		ask(r, getter{at, "hasRole", timelock().PackHasRole(name.ID(), holder)}, timelock().UnpackHasRole, func(held bool) error {
			if held {
				platform.Roles = append(platform.Roles, onchain.Role{Contract: catalog.ContractRef{Name: "Timelock"}, Address: at, Role: name, Holder: holder})
			}
			return nil
		})
	}
	for _, role := range []onchain.RoleName{onchain.PauserRole, onchain.AdminRole} {
		for _, name := range slices.Sorted(maps.Keys(network.Authorities)) {
			add(network.Authorities[name].Safe, role)
		}
		for _, name := range slices.Sorted(maps.Keys(network.Spells)) {
			add(network.Spells[name].Sender, role)
		}
	}
	return r.send(ctx, client, snapshot.Block.Hash)
}
