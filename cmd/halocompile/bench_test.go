// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"fmt"
	"io/fs"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/halo-factory/halocompile/internal/chaintest"
	"github.com/halo-factory/halocompile/internal/devnet"
)

// bench is a chain that goes back, the rollout's folder that goes back with it, and a proxy before
// the node. It runs one verb again and again, each time with one fault.
type bench struct {
	waited int // how often the timelock's delay was waited for, for a plan that came out otherwise

	*story
	peer  *chaintest.Peer
	proxy *chaintest.Proxy
	url   string // of the node that the verbs ask

	verb    string
	command []string
	bound   time.Duration // for one run
	restore func(testing.TB)
	files   map[string]string // of the rollout's folder, before the verb
	nonces  string
	first   uint64 // the first block that the verb may add

	clean map[string]string // files after a run without a fault
	said  string
	after string // nonces
	sends map[string]sending
}

// sending is where the chain has a transaction.
type sending struct {
	hash        common.Hash
	block, time uint64
}

func newBench(t *testing.T, peer *chaintest.Peer) *bench {
	t.Helper()
	if peer.Name == "embedded" {
		peer.Fund(t, devnet.Address("installer"), new(big.Int).Mul(big.NewInt(1_000_000), big.NewInt(1e18)))
	}
	b := &bench{story: newStoryOn(t, peer.URL), peer: peer, proxy: chaintest.NewProxy(t, peer.URL, 2*faultTimeout)}
	b.url = b.proxy.URL
	var head hexutil.Uint64
	peer.Ask(t, &head, "eth_blockNumber")
	b.first = uint64(head) + 1
	return b
}

// begin makes what is there now the state to which every run goes back, and runs the verb once
// without any fault.
func (b *bench) begin(verb string, command []string) []chaintest.Exchange {
	b.t.Helper()
	b.verb, b.command = verb, command
	b.restore = func(testing.TB) {}
	if b.peer.CanJump {
		b.restore = b.peer.Snapshot(b.t)
	}
	b.files, b.nonces = b.read(), b.counts()
	b.bound = 10 * time.Minute
	run := b.run(nil)
	b.bound = faultBound + 3*run.took
	if run.code != 0 {
		b.t.Fatalf("%s without a fault: %s", verb, run)
	}
	seen := b.proxy.Seen()
	b.clean, b.said, b.after = b.read(), run.out, b.counts()
	b.sends = b.sent()
	return seen
}

// back undoes whatever a run did.
func (b *bench) back() {
	b.t.Helper()
	b.restore(b.t)
	if err := os.RemoveAll(b.dir); err != nil {
		b.t.Fatal(err)
	}
	for name, text := range b.files {
		path := filepath.Join(b.dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			b.t.Fatal(err)
		}
		b.write(path, text)
	}
}

// read is the rollout's folder, without the lock.
func (b *bench) read() map[string]string {
	files := map[string]string{}
	_ = filepath.WalkDir(b.dir, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || entry.Name() == ".lock" {
			return err
		}
		data, err := os.ReadFile(path)
		name, _ := filepath.Rel(b.dir, path)
		files[name] = string(data)
		return err
	})
	return files
}

// counts is how many transactions the relayer and each Safe have executed.
func (b *bench) counts() string {
	b.t.Helper()
	var text strings.Builder
	var nonce hexutil.Uint64
	b.peer.Ask(b.t, &nonce, "eth_getTransactionCount", devnet.Address("relayer"), "latest")
	fmt.Fprintf(&text, "relayer %d", nonce)
	for _, name := range devnet.Safes {
		var word hexutil.Bytes
		b.peer.Ask(b.t, &word, "eth_call", map[string]any{"to": b.platform.Safes[name], "input": "0xaffed0e0"}, "latest")
		fmt.Fprintf(&text, ", %s %d", name, new(big.Int).SetBytes(word))
	}
	return text.String()
}

// sent is the relayer's transactions on the chain, by what they say.
func (b *bench) sent() map[string]sending {
	b.t.Helper()
	from := strings.ToLower(devnet.Address("relayer").Hex())
	sends := map[string]sending{}
	var head hexutil.Uint64
	b.peer.Ask(b.t, &head, "eth_blockNumber")
	for number := b.first; number <= uint64(head); number++ {
		var block struct {
			Timestamp    hexutil.Uint64
			Transactions []struct {
				Hash            common.Hash
				From, To, Input string
			}
		}
		b.peer.Ask(b.t, &block, "eth_getBlockByNumber", hexutil.Uint64(number), true)
		for _, transaction := range block.Transactions {
			if strings.ToLower(transaction.From) == from {
				sends[transaction.To+transaction.Input] = sending{transaction.Hash, number, uint64(block.Timestamp)}
			}
		}
	}
	return sends
}
