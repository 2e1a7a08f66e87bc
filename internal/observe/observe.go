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
	o := observe(ctx, client, declared, latest, class)[0]
	return o.snapshot, o.err
}

// Settled is Latest at the latest block that has the confirmations that the network asks for. A
// reorganisation of fewer blocks cannot change what it reads.
func Settled(ctx context.Context, client *chain.Client, declared *catalog.Catalog, class catalog.ClassRef) (*plan.Snapshot, error) {
	o := observe(ctx, client, declared, func(n *catalog.Network) uint64 { return n.Confirmations }, class)[0]
	return o.snapshot, o.err
}

func latest(*catalog.Network) uint64 { return 1 }

// observe reads Classes side by side. Each observer has its Snapshot, or why there is none.
func observe(ctx context.Context, client *chain.Client, declared *catalog.Catalog, confirmations func(*catalog.Network) uint64, classes ...catalog.ClassRef) []*observer {
	list := make([]*observer, len(classes))
	at := heads{}
	for i, class := range classes {
		o := &observer{ctx: ctx, client: client, declared: declared}
		list[i] = o
		if o.s, o.err = plan.Resolve(declared, class); o.err != nil {
			continue
		}
		if o.head, o.err = at.of(o, confirmations(o.s.Network)); o.err != nil {
			continue
		}
		o.snapshot = &plan.Snapshot{Block: plan.Block{Number: o.head.Number, Hash: o.head.Hash, Time: o.head.Time}}
		o.basis = &o.snapshot.Basis
	}
	inStep(ctx, client, list)
	for _, o := range list {
		if o.err != nil {
			o.snapshot = nil
		}
	}
	return list
}

// heads are the blocks that Classes are read at, by chain and depth: those of one network are read
// at the same.
type heads map[[2]uint64]chain.Head

func (h heads) of(o *observer, confirmations uint64) (chain.Head, error) {
	at := [2]uint64{o.s.Network.ChainID, confirmations}
	if head, known := h[at]; known {
		return head, nil
	}
	head, err := o.client.HeadOn(o.ctx, o.s.Network.ChainID)
	if err != nil {
		return head, err
	}
	h[at], err = o.client.Settled(o.ctx, head, confirmations)
	return h[at], err
}

// read goes through all that is to be read of the Class.
func (o *observer) read() error {
	for _, step := range []func() error{o.recorded, o.deployments, o.contracts, o.state} {
		if err := step(); err != nil {
			return err
		}
	}
	return nil
}

type observer struct {
	ctx      context.Context
	client   *chain.Client
	head     chain.Head
	s        *plan.Resolved
	declared *catalog.Catalog
	snapshot *plan.Snapshot
	basis    *plan.Basis // of the snapshot

	made     []made               // inits that deployments prepared
	prepared []plan.Opening       // first values that they prepared
	possible []plan.Stray         // limits that the Class may have; see candidates
	keys     map[common.Hash]bool // of them
	seen     seen                 // what events tell, to be confirmed
	untold   []untold             // Safes whose code is still to be read

	values   []valued
	codeNow  map[common.Address]common.Hash
	launched common.Hash // the block in which the Class was deployed

	told []types.Log // every event that was read

	next func(*request) bool // has a request answered; see inStep
	err  error               // why there is no Snapshot
}

// send asks a round at the block that is observed.
func (o *observer) send(r *round) error { return o.sendAt(r, o.head.Hash) }

// round is a set of questions that a node gets together. Each has a function that takes its answer.
type round struct{ questions []question }

type question struct {
	about string // the same for questions that have the same answer
	read  chain.Read
	then  func(chain.Answer) error
}

func (r *round) ask(about string, read chain.Read, then func(chain.Answer) error) {
	r.questions = append(r.questions, question{about, read, then})
}

// call adds a call of a contract, whatever it answers.
func (r *round) call(to common.Address, data []byte, then func(chain.Answer) error) {
	r.ask("call"+string(to[:])+string(data), chain.ReadCall(chain.Message{To: &to, Data: data}), then)
}

// code adds the question for the code at an address, and codeHash that for its hash alone.
func (r *round) code(at common.Address, then func(chain.Answer) error) {
	r.ask("code"+string(at[:]), chain.ReadCode(at), then)
}

func (r *round) codeHash(at common.Address, then func(chain.Answer) error) {
	r.ask("hash"+string(at[:]), chain.ReadCodeHash(at), then)
}

// slot adds the question for a word of an account's storage.
func (r *round) slot(at common.Address, slot common.Hash, then func(chain.Answer) error) {
	r.ask("slot"+string(at[:])+string(slot[:]), chain.ReadStorage(at, slot), then)
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
	of := &request{round: r, block: block}
	answer(ctx, client, []*request{of})
	return of.taken()
}

func uint256(n uint64) *big.Int { return new(big.Int).SetUint64(n) }
