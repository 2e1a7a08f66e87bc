// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"context"
	"fmt"
	"math/big"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/fault"
)

// Contracts of the platform and of deployments, by their bindings. A binding takes a while to
// parse, so each is parsed when it is first needed.
var (
	factory        = sync.OnceValue(bindings.NewHaloFactory)
	registry       = sync.OnceValue(bindings.NewTemplateRegistry)
	guards         = sync.OnceValue(bindings.NewGuards)
	beamState      = sync.OnceValue(bindings.NewBeamState)
	configurator   = sync.OnceValue(bindings.NewConfigurator)
	timelock       = sync.OnceValue(bindings.NewTimelock)
	rateLimits     = sync.OnceValue(bindings.NewRateLimits)
	accessControls = sync.OnceValue(bindings.NewAccessControls)
	agent          = sync.OnceValue(bindings.NewAdministeredAgent)
	module         = sync.OnceValue(bindings.NewClassModule)
)

// Observe reads what a plan for a Class depends on, at the latest block. It fails if the network's
// platform is not as its manifest says, and if the node is one of another chain.
func Observe(ctx context.Context, client *chain.Client, declared *catalog.Catalog, class catalog.ClassRef) (*Snapshot, error) {
	return observe(ctx, client, declared, class, func(*catalog.Network) uint64 { return 1 })
}

// ObserveSettled is Observe at the latest block that has the confirmations that the network asks
// for. A reorganisation of fewer blocks cannot change what it reads.
func ObserveSettled(ctx context.Context, client *chain.Client, declared *catalog.Catalog, class catalog.ClassRef) (*Snapshot, error) {
	return observe(ctx, client, declared, class, func(n *catalog.Network) uint64 { return n.Confirmations })
}

func observe(ctx context.Context, client *chain.Client, declared *catalog.Catalog, class catalog.ClassRef, confirmations func(*catalog.Network) uint64) (*Snapshot, error) {
	s, err := resolve(declared, class)
	if err != nil {
		return nil, err
	}
	if err := client.RequireChain(ctx, s.network.ChainID); err != nil {
		return nil, err
	}
	head, err := client.Head(ctx)
	if err != nil {
		return nil, err
	}
	if head, err = client.Settled(ctx, head, confirmations(s.network)); err != nil {
		return nil, err
	}
	o := &observer{ctx: ctx, client: client, block: head.Hash, s: s}
	snapshot := &Snapshot{Block: Block{Number: head.Number, Hash: head.Hash, Time: head.Time}}
	if snapshot.Basis.Platform, err = o.platform(); err != nil {
		return nil, err
	}
	if err := o.template(); err != nil {
		return nil, err
	}
	if snapshot.Basis.Safes, err = o.safes(); err != nil {
		return nil, err
	}
	if snapshot.Basis.Halo, err = o.halo(); err != nil {
		return nil, err
	}
	if snapshot.Basis.Class, err = o.class(); err != nil {
		return nil, err
	}
	snapshot.Basis.Units, err = o.units(snapshot.Basis.Class)
	return snapshot, err
}

type observer struct {
	ctx    context.Context
	client *chain.Client
	block  common.Hash
	s      *subject
}

// ask calls a contract and decodes the answer. It fails if the answer is empty, which means that
// there is no such contract.
func ask[T any](o *observer, to common.Address, what string, data []byte, unpack func([]byte) (T, error)) (T, error) {
	var none T
	answer, err := o.client.Call(o.ctx, to, data, o.block)
	if err != nil {
		return none, fmt.Errorf("%s of %s: %w", what, to, err)
	}
	if len(answer) == 0 {
		return none, fault.New(fault.NetworkIncomplete, to.Hex(), "%s: no contract answers at this address", what)
	}
	value, err := unpack(answer)
	if err != nil {
		return none, fault.New(fault.NetworkIncomplete, to.Hex(), "%s: the answer is not what the interface says: %w", what, err)
	}
	return value, nil
}

func uint256(n uint64) *big.Int { return new(big.Int).SetUint64(n) }
