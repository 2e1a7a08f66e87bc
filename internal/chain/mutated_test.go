// SPDX-License-Identifier: AGPL-3.0-or-later

package chain_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"math/big"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/chaintest"
	"github.com/halo-factory/halocompile/internal/fault"
)

// twister stands between the client and a real node, and replaces the result of one method.
type twister struct {
	URL    string
	lock   sync.Mutex
	method string
	result any  // instead of the node's; nil is JSON's null
	none   bool // true removes the result from the answer
	twist  bool
	seen   map[string]any // the last result of each method
}

func newTwister(t *testing.T, node string) *twister {
	w := &twister{seen: map[string]any{}}
	w.URL = chaintest.Node(t, node, w.one)
	return w
}

func (w *twister) one(q chaintest.Query) any {
	answer := q.Real()
	w.lock.Lock()
	defer w.lock.Unlock()
	w.seen[q.Method] = nil
	if text, ok := answer.(json.RawMessage); ok {
		var result any
		_ = json.Unmarshal(text, &result)
		w.seen[q.Method] = result
	}
	switch {
	case !w.twist || q.Method != w.method:
		return answer
	case w.none:
		return chaintest.Nothing
	}
	result, _ := json.Marshal(w.result)
	return json.RawMessage(result)
}

// set replaces the result of a method from now on.
func (w *twister) set(method string, result any, none bool) {
	w.lock.Lock()
	defer w.lock.Unlock()
	w.method, w.result, w.none, w.twist = method, result, none, true
}

func (w *twister) off() {
	w.lock.Lock()
	defer w.lock.Unlock()
	w.twist = false
}

// twists visits every document that differs from a value in one place. The value there is null,
// missing, of another type, huge, or there twice. Elements of lists are not removed, because a node
// may have less to say.
func twists(value any, path string, set func(any), visit func(path string)) {
	for name, other := range map[string]any{
		"null": nil, "number": 7, "text": "x", "object": map[string]any{}, "list": []any{}, "list of null": []any{nil}, "bool": true,
		"huge": "0x" + strings.Repeat("f", 64), "too huge": "0x" + strings.Repeat("f", 65), "large": "0x7fffffffffffffff",
		"largest": "0xffffffffffffffff",
	} {
		if reflect.DeepEqual(value, other) {
			continue
		}
		set(other)
		visit(path + " " + name)
	}
	set(value)
	switch value := value.(type) {
	case map[string]any:
		for _, key := range slices.Sorted(maps.Keys(value)) {
			old := value[key]
			delete(value, key)
			visit(path + "." + key + " missing")
			value[key] = old
			twists(old, path+"."+key, func(other any) { value[key] = other }, visit)
		}
	case []any:
		for i := range value {
			twists(value[i], fmt.Sprintf("%s[%d]", path, i), func(other any) { value[i] = other }, visit)
		}
		if len(value) > 0 {
			set(append(slices.Clone(value), value[0]))
			visit(path + " first twice")
			set(value)
		}
	}
}

// A node whose answer is wrong in one place is refused with a number, unless what it says is still
// the same. It never makes the program panic.
func TestEveryTwistOfEveryAnswerIsRefusedOrSaysTheSame(t *testing.T) {
	peer := chaintest.Embedded(t)
	key := peer.Rich(t, "sender")
	sender := crypto.PubkeyToAddress(key.PublicKey)
	counter := peer.Deploy(t, key, creation(t, counterCode))
	clock := peer.Deploy(t, key, creation(t, clockCode))
	receipt := peer.Send(t, key, &counter, nil)
	last := peer.Send(t, key, &counter, nil)

	node := newTwister(t, peer.URL)
	options := quick
	options.Retries = -1
	client := dial(t, node.URL, options)
	ctx := t.Context()
	// The block of the last log, which the query ends with. Its hash is known.
	head, err := client.HeadAt(ctx, last.BlockNumber.Uint64())
	if err != nil {
		t.Fatal(err)
	}
	message := chain.Message{From: sender, To: &counter, Gas: 1_000_000}
	queried := chain.LogQuery{Addresses: []common.Address{counter}, From: receipt.BlockNumber.Uint64(), To: head}
	free := func(string) bool { return false }
	aggregate := func() (any, error) {
		options := options
		options.BatchSize = 2
		client := dial(t, node.URL, options) // a client remembers that there is no Multicall3
		defer client.Close()
		answers, err := client.CallMany(ctx, []chain.Message{{To: &clock}, {To: &clock}, {To: &clock}}, head.Hash)
		if err == nil {
			err = answers[0].Err
		}
		return answers, err
	}
	// may names the twists that nobody can notice in this one answer.
	for _, ask := range []struct {
		method string
		name   string
		ask    func() (any, error)
		may    func(path string) bool
	}{
		{"eth_getBlockByNumber", "head", func() (any, error) { return client.Head(ctx) }, func(path string) bool {
			// Only the node knows which block is the latest, and what a gas costs in it.
			return strings.HasPrefix(path, ".hash huge")
		}},
		{"eth_getBlockByNumber", "block by number", func() (any, error) { return client.HeadAt(ctx, 1) }, func(path string) bool {
			return strings.HasPrefix(path, ".hash huge")
		}},
		{"eth_getBlockByHash", "block by hash", func() (any, error) { return client.HeadOf(ctx, head.Hash) }, free},
		{"eth_getTransactionReceipt", "receipt", func() (any, error) { return client.Receipt(ctx, receipt.TxHash) }, func(path string) bool {
			// The node may answer that there is no receipt. Nobody here reads a receipt's type,
			// sender and blob gas.
			return path == " null" || strings.HasPrefix(path, ".type") || strings.HasPrefix(path, ".blob") || strings.HasPrefix(path, ".contractAddress") ||
				strings.HasPrefix(path, ".transactionIndex") || strings.HasPrefix(path, ".root") ||
				strings.HasPrefix(path, ".logs[0].transactionIndex") || strings.HasPrefix(path, ".logs[0].blockTimestamp") ||
				path == ".blockHash huge" || strings.HasPrefix(path, ".logs[0].data") || strings.HasPrefix(path, ".logs[0].logIndex") ||
				path == ".cumulativeGasUsed number"
		}},
		{"eth_getTransactionByHash", "transaction", func() (any, error) {
			transaction, err := client.Transaction(ctx, receipt.TxHash)
			if err != nil {
				return nil, err
			}
			return transaction.Hash(), nil
		}, free},
		{"eth_getLogs", "logs", func() (any, error) { return client.Logs(ctx, queried) }, func(path string) bool {
			// The node may give fewer logs, and no topic repeats the data of a log.
			return path == " list" || strings.Contains(path, "].data") || strings.Contains(path, "].transactionHash huge") || strings.Contains(path, "].transactionIndex") ||
				strings.Contains(path, "].logIndex") || strings.Contains(path, "].blockTimestamp") || strings.Contains(path, "[0].blockHash huge")
		}},
		{"eth_estimateGas", "estimate", func() (any, error) { return client.EstimateGas(ctx, message) }, free},
		{"eth_getTransactionCount", "nonce", func() (any, error) { return client.Nonce(ctx, sender, head.Hash) }, free},
		{"eth_chainId", "chain", func() (any, error) { return nil, client.RequireChain(ctx, chaintest.ChainID) }, free},
		{"eth_getStorageAt", "storage", func() (any, error) { return client.Storage(ctx, counter, common.Hash{}, head.Hash) }, func(path string) bool { return path == " huge" }},
		{"eth_getCode", "code", func() (any, error) { return client.Code(ctx, counter, head.Hash) }, anyBytes},
		{"eth_call", "call", func() (any, error) { return client.CallMessage(ctx, message, head.Hash) }, anyBytes},
		{"eth_call", "calls", func() (any, error) {
			answers, err := client.CallMany(ctx, []chain.Message{message, message}, head.Hash)
			if err == nil {
				err = answers[0].Err
			}
			return answers, err
		}, anyBytes},
		{"eth_call", "aggregate", aggregate, free},
		// Without Multicall3, the same is asked without it.
		{"eth_getCode", "code of the aggregating contract", aggregate, free},
		{"eth_getTransactionReceipt", "receipts", func() (any, error) {
			receipts, err := client.Receipts(ctx, []common.Hash{receipt.TxHash, receipt.TxHash})
			if err != nil {
				return nil, err
			}
			if receipts[0] == nil || receipts[1] == nil {
				return "nothing", nil
			}
			return [2]common.Hash{receipts[0].TxHash, receipts[1].TxHash}, nil
		}, func(path string) bool { return path == " null" }},
		{"eth_getTransactionByHash", "transactions", func() (any, error) {
			transactions, err := client.Transactions(ctx, []common.Hash{receipt.TxHash, receipt.TxHash})
			if err != nil {
				return nil, err
			}
			return [2]common.Hash{transactions[0].Hash(), transactions[1].Hash()}, nil
		}, free},
		{"eth_getBalance", "balance", func() (any, error) { return client.Balance(ctx, sender, head.Hash) }, func(path string) bool { return !strings.HasSuffix(path, "too huge") }},
		{"eth_maxPriorityFeePerGas", "fee", func() (any, error) {
			fee, err := client.FeeEstimate(ctx, nil)
			if err == nil && fee.Tip.Cmp(big.NewInt(2e9)) > 0 {
				t.Errorf("a tip of %s", fee.Tip)
			}
			return nil, err
		}, free},
		{"eth_sendRawTransaction", "send", func() (any, error) {
			return nil, client.SendRaw(ctx, peer.Sign(t, key, ethereum.CallMsg{To: &counter, Gas: 100_000}))
		}, free},
		{"eth_simulateV1", "simulation", func() (any, error) {
			return client.Simulate(ctx, []chain.SimBlock{{Time: head.Time + 5, Calls: []chain.SimCall{message}}}, head.Hash)
		}, func(path string) bool {
			return strings.HasPrefix(path, "[0].gasUsed") || strings.Contains(path, ".returnData") || strings.Contains(path, ".logs") ||
				strings.HasPrefix(path, "[0].calls[0].status") || strings.HasPrefix(path, "[0].number") || strings.HasPrefix(path, "[0].calls[0].gasUsed")
		}},
	} {
		t.Run(ask.name, func(t *testing.T) {
			node.off()
			want, err := ask.ask()
			if err != nil {
				t.Fatal(err)
			}
			original := node.seen[ask.method]
			tried, believed := 0, 0
			try := func(path string) {
				tried++
				got, err := ask.ask()
				switch {
				case err != nil && fault.First(err) == (fault.Code{}):
					t.Errorf("%s: a fault without a number: %v", path, err)
				case err == nil && !reflect.DeepEqual(got, want):
					if believed++; !ask.may(path) {
						t.Errorf("%s is believed: %+v instead of %+v", path, got, want)
					}
				}
			}
			node.set(ask.method, nil, true)
			try(" missing")
			twists(original, "", func(other any) {
				node.lock.Lock()
				original = other
				node.lock.Unlock()
			}, func(path string) {
				node.set(ask.method, original, false)
				try(path)
			})
			t.Logf("%d twists, %d believed", tried, believed)
		})
	}
}

// anyBytes names the twists after which bytes are still bytes.
func anyBytes(path string) bool {
	return path == " huge" || path == " large" || path == " largest"
}
