// SPDX-License-Identifier: AGPL-3.0-or-later

package devnet

import (
	"context"
	"errors"
	"time"

	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/fault"
)

// Pass lets whole seconds pass on a development chain, and returns the time of its latest block
// then. It refuses every chain that is not in ChainIDs, and fails on a node whose clock cannot be
// moved, such as geth --dev.
func Pass(ctx context.Context, client *chain.Client, seconds uint64) (time.Time, error) {
	if err := RequireDev(client.ChainID()); err != nil {
		return time.Time{}, err
	}
	err := client.IncreaseTime(ctx, seconds)
	if errors.Is(err, fault.NodeError) {
		return time.Time{}, fault.New(fault.ClockFixed, client.Node(), "its clock is not moved: %w", err)
	}
	if err != nil {
		return time.Time{}, err
	}
	head, err := client.Head(ctx)
	return time.Unix(int64(head.Time), 0).UTC(), err
}
