// SPDX-License-Identifier: AGPL-3.0-or-later

package devnet

import (
	"context"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/kind"
	"github.com/halo-factory/halocompile/internal/onchain"
)

// Holdings are all roles that anybody holds on the platform's contracts. It reads every event since
// the chain began. The roles of each contract are sorted.
func Holdings(ctx context.Context, client *chain.Client, p *Platform) ([]onchain.Role, error) {
	head, err := client.Head(ctx)
	if err != nil {
		return nil, err
	}
	names := map[common.Address]catalog.ContractRef{
		p.Beacon: {Name: "Beacon"}, p.BeamState: {Name: "BeamState"}, p.Timelock: {Name: "Timelock"}, p.Registry: {Name: "TemplateRegistry"}, p.Factory: {Name: "HaloFactory"},
		p.Prime.ALMProxy: {Name: "ALMProxy"}, p.Prime.AccessControls: {Name: "AccessControls"}, p.Prime.RateLimits: {Name: "RateLimits"}, p.Prime.Agent: {Name: "AdministeredAgent"},
	}
	delete(names, common.Address{}) // of what was left out
	logs, err := client.Logs(ctx, chain.LogQuery{
		Addresses: slices.SortedFunc(maps.Keys(names), common.Address.Cmp),
		Topics:    [][]common.Hash{append(onchain.RoleTopics(kind.RoleEvents()...), onchain.BeamStateTopics()...)},
		To:        head,
	})
	if err != nil {
		return nil, err
	}
	return append(onchain.RolesFrom(logs, names, kind.RoleEvents()...), onchain.BeamStateRoles(logs, p.BeamState, names)...), nil
}
