// SPDX-License-Identifier: AGPL-3.0-or-later

package simulate

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/plan"
)

// BalanceOf is what a holder has of a token, and where the token keeps it.
func BalanceOf(ctx context.Context, client *chain.Client, token, holder common.Address, block plan.Block) (*big.Int, *common.Hash, error) {
	found, err := balances(ctx, client, []plan.Fund{{Token: token, Holder: holder}}, block)
	if err != nil {
		return nil, nil, err
	}
	return found[0].amount, found[0].slot, nil
}

// FirstUse is what Run simulates after a rollout.
func FirstUse(ctx context.Context, client *chain.Client, declared *catalog.Catalog, p *plan.Plan) (*plan.FirstUse, error) {
	first, _, err := firstUse(ctx, client, declared, catalog.UnitRef{Class: p.Core.Class}, &plan.Snapshot{Block: p.Block, Basis: p.Core.Basis})
	return first, err
}
