// SPDX-License-Identifier: AGPL-3.0-or-later

package devnet

import (
	"context"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/kind"
	"github.com/halo-factory/halocompile/internal/onchain"
)

// Holdings are all roles that anybody holds on the platform's contracts, read from every event since
// the chain began; each contract's are sorted.
func Holdings(ctx context.Context, client *chain.Client, p *Platform) ([]onchain.Role, error) {
	head, err := client.Head(ctx)
	if err != nil {
		return nil, err
	}
	names := map[common.Address]string{
		p.Beacon: "Beacon", p.BeamState: "BeamState", p.Timelock: "Timelock", p.Registry: "TemplateRegistry", p.Factory: "HaloFactory",
		p.Prime.ALMProxy: "ALMProxy", p.Prime.AccessControls: "AccessControls", p.Prime.RateLimits: "RateLimits", p.Prime.Agent: "AdministeredAgent",
	}
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
