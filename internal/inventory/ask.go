// SPDX-License-Identifier: AGPL-3.0-or-later

package inventory

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/plan"
)

// reader asks one node about one network, all at one block.
type reader struct {
	ctx      context.Context
	client   *chain.Client
	declared *catalog.Catalog
	network  *catalog.Network
	head     chain.Head
	// accounts that somebody says limits are about, beside those whom the manifests know
	receivers []facts.Other
}

// open begins to read a network at its node's latest block.
func open(ctx context.Context, client *chain.Client, declared *catalog.Catalog, network *catalog.Network) (*reader, error) {
	head, err := client.HeadOn(ctx, network.ChainID)
	return &reader{ctx: ctx, client: client, declared: declared, network: network, head: head}, err
}

func (r *reader) block() plan.Block {
	return plan.Block{Number: r.head.Number, Hash: r.head.Hash, Time: r.head.Time}
}

// questions are asked together. Nothing is known yet of who is asked: so an answer that is none is
// no error, and whoever takes it says what it lacks.
type questions struct {
	reads []chain.Read
	then  []func(chain.Answer)
}

func (q *questions) add(read chain.Read, then func(chain.Answer)) {
	q.reads, q.then = append(q.reads, read), append(q.then, then)
}

// call calls a contract. then gets nil if there is no answer.
func (q *questions) call(to common.Address, data []byte, then func([]byte)) {
	q.add(chain.ReadCall(chain.Message{To: &to, Data: data}), func(answer chain.Answer) {
		if answer.Err != nil {
			answer.Data = nil
		}
		then(answer.Data)
	})
}

// word calls a view that answers one word.
func (q *questions) word(to common.Address, view string, then func(common.Hash, bool)) {
	q.call(to, facts.Call(view+"()"), func(answer []byte) {
		then(common.BytesToHash(answer), len(answer) == 32)
	})
}

// named calls a view that answers an address.
func (q *questions) named(to common.Address, view string, then func(common.Address, bool)) {
	q.word(to, view, func(word common.Hash, is bool) {
		then(account(word), is && common.BytesToHash(word[12:]) == word)
	})
}

func (r *reader) send(q *questions) error {
	if len(q.reads) == 0 {
		return nil
	}
	answers, err := r.client.ReadMany(r.ctx, q.reads, r.head.Hash)
	if err != nil {
		return err
	}
	for i, answer := range answers {
		q.then[i](answer)
	}
	return nil
}

func account(topic common.Hash) common.Address { return common.BytesToAddress(topic[12:]) }

func topicOf(signature string) common.Hash { return crypto.Keccak256Hash([]byte(signature)) }

// Events by which contracts that belong together are found, and what limits and inits there were.
var (
	roleGranted = topicOf("RoleGranted(bytes32,address,address)")
	limitSet    = bindings.Topic(&bindings.RateLimitsMetaData, "RateLimitDataSet")
	initAdded   = bindings.Topic(&bindings.BeamStateMetaData, "AddInitRateLimits")
)

// anywhere asks for the events of all contracts of the chain with some topics.
func (r *reader) anywhere(topics ...common.Hash) ([]types.Log, error) {
	query := chain.LogQuery{To: r.head}
	for _, topic := range topics {
		query.Topics = append(query.Topics, []common.Hash{topic})
	}
	return r.client.Logs(r.ctx, query)
}
