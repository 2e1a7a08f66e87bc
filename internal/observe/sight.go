// SPDX-License-Identifier: AGPL-3.0-or-later

package observe

import (
	"cmp"
	"context"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/kind"
	"github.com/halo-factory/halocompile/internal/plan"
)

// Sight is a Snapshot with what no plan needs.
type Sight struct {
	*plan.Snapshot
	// present values of all limits, as Basis.Limits has their states; empty for those of contracts
	// that do not exist yet
	Values [][]plan.Amounts
	// every event that was read, in chain order: of roles, pairings, inits, deployments, the
	// timelock, Safes, parameters, and of limits that were set
	Events []types.Log
}

// Seen is what was read of one Class, or why that failed.
type Seen struct {
	*Sight
	Err error
}

// Look reads of several Classes what Latest does, and keeps what a Snapshot leaves out. It takes
// hardly more requests than one Class does. What it returns is in the order of the Classes.
func Look(ctx context.Context, client *chain.Client, declared *catalog.Catalog, classes []catalog.ClassRef) []Seen {
	list := make([]Seen, len(classes))
	for i, o := range observe(ctx, client, declared, latest, classes...) {
		if list[i].Err = o.err; o.err == nil {
			list[i].Sight = o.sight()
		}
	}
	return list
}

// sight is what the observer has read.
func (o *observer) sight() *Sight {
	sight := &Sight{Snapshot: o.snapshot}
	present := map[place]*plan.Amounts{}
	for _, each := range o.values {
		present[place{each.state.RateLimits, each.state.Key}] = each.value
	}
	states := o.basis.Limits()
	for i, of := range o.s.Limited() {
		values := make([]plan.Amounts, len(of.Limits))
		for j, state := range states[i] {
			if value := present[place{state.RateLimits, state.Key}]; value != nil {
				values[j] = *value
			}
		}
		sight.Values = append(sight.Values, values)
	}
	sight.add(o.told)
	return sight
}

// add adds events, and keeps the chain's order.
func (s *Sight) add(logs []types.Log) {
	s.Events = append(s.Events, logs...)
	slices.SortStableFunc(s.Events, func(a, b types.Log) int {
		return cmp.Or(cmp.Compare(a.BlockNumber, b.BlockNumber), cmp.Compare(a.Index, b.Index))
	})
	s.Events = slices.CompactFunc(s.Events, func(a, b types.Log) bool { return a.BlockNumber == b.BlockNumber && a.Index == b.Index })
}

// Closer adds the events of parameters that some contracts of Units have had since the deployment
// of the Class. Look does not read them, because there may be thousands of these contracts.
func (s *Sight) Closer(ctx context.Context, client *chain.Client, contracts []common.Address) error {
	to := chain.Head{Number: s.Block.Number, Hash: s.Block.Hash, Time: s.Block.Time}
	for some := range slices.Chunk(contracts, 500) {
		logs, err := client.Logs(ctx, chain.LogQuery{Addresses: some, Topics: [][]common.Hash{kind.Topics()}, From: s.Basis.Class.Since, To: to})
		if err != nil {
			return err
		}
		s.add(logs)
	}
	return nil
}

// Deployed lists the Classes that a network's factory ever deployed, by the events of that, in
// chain order. It reads them at the latest block.
func Deployed(ctx context.Context, client *chain.Client, network *catalog.Network) ([]types.Log, error) {
	if network.Contracts.Factory == nil {
		return nil, nil
	}
	head, err := client.Head(ctx)
	if err != nil {
		return nil, err
	}
	return client.Logs(ctx, chain.LogQuery{
		Addresses: []common.Address{*network.Contracts.Factory}, Topics: [][]common.Hash{{bindings.Topic(&bindings.HaloFactoryMetaData, "ClassDeployed")}}, To: head,
	})
}
