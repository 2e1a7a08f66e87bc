// SPDX-License-Identifier: AGPL-3.0-or-later

package exec

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/plan"
)

// What tests look at from outside.
var Raise = raise

// Progress is how far a rollout is, without what prevents it from going on.
func Progress(ctx context.Context, client *chain.Client, p *plan.Plan, b *bundle.Bundle, confirmations uint64) (*Result, error) {
	return newReading(client, p, b, confirmations).all(ctx)
}

// After is how far a rollout is after the first transaction that was not done before.
func After(ctx context.Context, client *chain.Client, p *plan.Plan, b *bundle.Bundle, before *Result) (*Result, error) {
	return newReading(client, p, b, 1).after(ctx, before, before.Next().Transaction.ID, chain.Head{})
}

// Open is the hashes of a transaction that were sent and never confirmed.
func (j *Journal) Open(transaction plan.TransactionID) []common.Hash { return j.open(transaction) }
