// SPDX-License-Identifier: AGPL-3.0-or-later

package observe

import (
	"context"
	"fmt"
	"math/big"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/plan"
)

// Contracts of the platform and of deployments, by their bindings. A binding takes a while to
// parse, so each is parsed when it is first needed.
var (
	factory        = sync.OnceValue(bindings.NewHaloFactory)
	registry       = sync.OnceValue(bindings.NewTemplateRegistry)
	beamState      = sync.OnceValue(bindings.NewBeamState)
	timelock       = sync.OnceValue(bindings.NewTimelock)
	rateLimits     = sync.OnceValue(bindings.NewRateLimits)
	accessControls = sync.OnceValue(bindings.NewAccessControls)
	agent          = sync.OnceValue(bindings.NewAdministeredAgent)
	controller     = sync.OnceValue(bindings.NewController)
	configurator   = sync.OnceValue(bindings.NewConfigurator)
)

// Latest reads what a plan for a Class depends on, at the latest block. It fails if the network's
// platform is not as its manifest says, and if the node is one of another chain.
func Latest(ctx context.Context, client *chain.Client, declared *catalog.Catalog, class catalog.ClassRef) (*plan.Snapshot, error) {
	return snapshot(observe(ctx, client, declared, class, func(*catalog.Network) uint64 { return 1 }))
}

// Settled is Latest at the latest block that has the confirmations that the network asks for. A
// reorganisation of fewer blocks cannot change what it reads.
func Settled(ctx context.Context, client *chain.Client, declared *catalog.Catalog, class catalog.ClassRef) (*plan.Snapshot, error) {
	return snapshot(observe(ctx, client, declared, class, func(n *catalog.Network) uint64 { return n.Confirmations }))
}

func snapshot(o *observer, err error) (*plan.Snapshot, error) {
	if err != nil {
		return nil, err
	}
	return o.snapshot, nil
}

func observe(ctx context.Context, client *chain.Client, declared *catalog.Catalog, class catalog.ClassRef, confirmations func(*catalog.Network) uint64) (*observer, error) {
	s, err := plan.Resolve(declared, class)
	if err != nil {
		return nil, err
	}
	head, err := client.HeadOn(ctx, s.Network.ChainID)
	if err != nil {
		return nil, err
	}
	if head, err = client.Settled(ctx, head, confirmations(s.Network)); err != nil {
		return nil, err
	}
	o := &observer{ctx: ctx, client: client, head: head, s: s, declared: declared, snapshot: &plan.Snapshot{Block: plan.Block{Number: head.Number, Hash: head.Hash, Time: head.Time}}}
	o.basis = &o.snapshot.Basis
	for _, step := range []func() error{o.recorded, o.deployments, o.contracts, o.state} {
		if err := step(); err != nil {
			return nil, err
		}
	}
	return o, nil
}

type observer struct {
	ctx      context.Context
	client   *chain.Client
	head     chain.Head
	s        *plan.Resolved
	declared *catalog.Catalog
	snapshot *plan.Snapshot
	basis    *plan.Basis // of the snapshot

	made     []made         // inits that deployments prepared
	prepared []plan.Opening // first values that they prepared
	possible []plan.Stray   // limits that the Class may have; see candidates
	seen     seen           // what events tell, to be confirmed

	values   []valued
	codeNow  map[common.Address]common.Hash
	launched common.Hash // the block in which the Class was deployed

	told []types.Log // every event that was read
}

// send asks a round at the block that is observed.
func (o *observer) send(r *round) error { return r.send(o.ctx, o.client, o.head.Hash) }

// round is a set of questions that a node gets together. Each has a function that takes its answer.
type round struct {
	reads []chain.Read
	then  []func(chain.Answer) error
}

func (r *round) read(read chain.Read, then func(chain.Answer) error) {
	r.reads, r.then = append(r.reads, read), append(r.then, then)
}

// call adds a call of a contract, whatever it answers.
func (r *round) call(to common.Address, data []byte, then func(chain.Answer) error) {
	r.read(chain.ReadCall(chain.Message{To: &to, Data: data}), then)
}

// getter is a call of a contract that only reads.
type getter struct {
	to   common.Address
	what string // name of the function
	data []byte
}

// ask adds a question to a contract. Sending fails if the answer is empty, which means that there
// is no such contract.
func ask[T any](r *round, from getter, unpack func([]byte) (T, error), then func(T) error) {
	r.call(from.to, from.data, func(answer chain.Answer) error {
		if answer.Err != nil {
			return fmt.Errorf("%s of %s: %w", from.what, from.to, answer.Err)
		}
		if len(answer.Data) == 0 {
			return fault.New(fault.NetworkIncomplete, from.to.Hex(), "%s: no contract answers at this address", from.what)
		}
		value, err := unpack(answer.Data)
		if err != nil {
			return fault.New(fault.NetworkIncomplete, from.to.Hex(), "%s: the answer is not what the interface says: %w", from.what, err)
		}
		return then(value)
	})
}

// into returns a function that keeps an answer.
func into[T any](place *T) func(T) error {
	return func(value T) error {
		*place = value
		return nil
	}
}

// send asks all questions at a block, and gives each answer to its function, in the order of the
// questions.
func (r *round) send(ctx context.Context, client *chain.Client, block common.Hash) error {
	if len(r.reads) == 0 {
		return nil
	}
	answers, err := client.ReadMany(ctx, r.reads, block)
	if err != nil {
		return err
	}
	for i, answer := range answers {
		if err := r.then[i](answer); err != nil {
			return err
		}
	}
	return nil
}

func uint256(n uint64) *big.Int { return new(big.Int).SetUint64(n) }
