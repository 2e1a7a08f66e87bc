// SPDX-License-Identifier: AGPL-3.0-or-later

package observe

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/plan"
)

// Used returns how much of a limit was used since it was last set, in the token's smallest units,
// at the block of a Snapshot. It counts what was taken, also if some of it was given back. It reads
// the events of the limit since the deployment of the Class.
func Used(ctx context.Context, client *chain.Client, at *plan.Snapshot, limit plan.LimitState) (*big.Int, error) {
	set, taken := bindings.Topic(&bindings.RateLimitsMetaData, "RateLimitDataSet"), bindings.Topic(&bindings.RateLimitsMetaData, "RateLimitDecreaseTriggered")
	logs, err := client.Logs(ctx, chain.LogQuery{
		Addresses: []common.Address{limit.RateLimits}, Topics: [][]common.Hash{{set, taken}, {limit.Key}}, From: at.Basis.Class.Since,
		To: chain.Head{Number: at.Block.Number, Hash: at.Block.Hash, Time: at.Block.Time},
	})
	if err != nil {
		return nil, err
	}
	used := new(big.Int)
	for _, log := range logs {
		switch {
		case log.Topics[0] == set:
			used.SetUint64(0)
		case len(log.Data) >= 32: // the amount comes first
			used.Add(used, new(big.Int).SetBytes(log.Data[:32]))
		}
	}
	return used, nil
}
