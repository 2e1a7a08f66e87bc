// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"context"
	"time"

	"github.com/halo-factory/halocompile/internal/demo"
	"github.com/halo-factory/halocompile/internal/devnet"
	"github.com/halo-factory/halocompile/internal/parallel"
)

// patience is the timelock's delay, and the hop, on a node whose clock cannot be moved. The demo
// really waits that long.
const patience = 10 * time.Second

// wait lets time pass on the chain. It moves the chain's clock if that is possible. Otherwise it
// waits as long as the short delays take.
func (p *performance) wait(ctx context.Context, ahead time.Duration) error {
	if p.movable {
		return p.move(ctx, ahead+time.Minute)
	}
	// Blocks that were made faster than one a second have put the chain's clock ahead of ours.
	head, err := p.client.Head(ctx)
	if err != nil {
		return err
	}
	until := time.Unix(int64(head.Time), 0).Add(min(ahead, patience) + 2*time.Second)
	if err := parallel.Sleep(ctx, until.Sub(p.now())); err != nil {
		return err
	}
	return demo.Tick(ctx, p.client)
}

// move asks the node to move its clock. anvil and our own chain can do that.
func (p *performance) move(ctx context.Context, ahead time.Duration) error {
	_, err := devnet.Pass(ctx, p.client, uint64(ahead/time.Second))
	return err
}
