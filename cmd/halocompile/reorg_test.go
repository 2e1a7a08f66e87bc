// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/internal/chaintest"
)

// restless is a node that makes a block whenever somebody asks for the latest, and replaces blocks
// once after a transaction that it was given is in one of them, and its sender has seen that.
type restless struct {
	b      *bench
	forget bool
	depth  int // blocks to replace; 0 for none
	nth    int // which of the transactions, from 0

	sent   int
	hash   common.Hash // of the transaction, once it came
	shown  bool        // its sender has had its receipt
	struck bool
}

func (r *restless) arm(depth, nth int) {
	*r = restless{b: r.b, forget: r.forget, depth: depth, nth: nth}
}

func (r *restless) before(q chaintest.Query) any {
	b := r.b
	switch {
	case q.Method == "eth_getBlockByNumber" && q.Asks("latest"):
		b.peer.Block(b.t)
	case q.Method == "eth_sendRawTransaction":
		if r.sent == r.nth && r.depth > 0 && r.hash == (common.Hash{}) {
			var raw hexutil.Bytes
			_ = json.Unmarshal(q.Params[0], &raw)
			r.hash = crypto.Keccak256Hash(raw)
		}
		r.sent++
	case q.Method == "eth_getTransactionReceipt" && r.hash != (common.Hash{}) && !r.struck && q.Asks(r.hash.Hex()):
		var receipt *struct{ BlockNumber hexutil.Uint64 }
		b.peer.Ask(b.t, &receipt, "eth_getTransactionReceipt", r.hash)
		if receipt == nil {
			break
		}
		if !r.shown {
			r.shown = true
			break
		}
		var head hexutil.Uint64
		b.peer.Ask(b.t, &head, "eth_blockNumber")
		for ; int(head) < int(receipt.BlockNumber)+r.depth-1; head++ {
			b.peer.Block(b.t)
		}
		b.peer.Reorg(b.t, int(head)-int(receipt.BlockNumber)+1, r.forget)
		r.struck = true
	}
	return nil
}

// A reorganisation between sending and confirmation, as deep as any that the network's number of
// confirmations allows for: the transaction waits again, or nobody knows it any more. Either way
// everything is executed once, and the records say where.
func TestReorganisationsBeforeConfirmation(t *testing.T) {
	t.Parallel()
	// Of advance's three transactions, the depths meet each.
	many, some, few := []int{1, 2, 3, 5, 8, 10}, []int{1, 5, 6, 10}, []int{1, 6, 10}
	for _, node := range []struct {
		name   string
		start  func(testing.TB) *chaintest.Peer
		forget bool
		depths []int
		verbs  []string
	}{
		{"anvil keeps", chaintest.Anvil, false, many, []string{"apply", "advance"}},
		{"anvil forgets", chaintest.Anvil, true, some, []string{"apply", "advance"}},
		// Not advance: it makes more blocks than the embedded chain can go back by.
		{"embedded keeps", chaintest.Embedded, false, few, []string{"apply"}},
		{"embedded forgets", chaintest.Embedded, true, few, []string{"apply"}},
	} {
		t.Run(node.name, func(t *testing.T) {
			b := newBench(t, node.start(t))
			b.edit("halos/networks/devnet.cue", "confirmations: 1\n", "confirmations: 12\n")
			b.plan()
			b.sign(signers...)
			r := &restless{b: b, forget: node.forget}
			b.url = chaintest.Node(t, b.node, r.before)
			for _, verb := range node.verbs {
				transactions := 1
				if verb == "advance" {
					transactions = 3
					b.peer.Advance(t, 14*24*time.Hour+time.Minute)
				}
				r.arm(0, 0)
				// The patience is for the confirmations, too, on a busy machine.
				b.begin(verb, append(b.relaying(verb), "--patience", "2s"))
				for _, depth := range node.depths {
					b.back()
					r.arm(depth, depth%transactions)
					end := b.run(nil)
					switch {
					case !r.struck:
						t.Errorf("%s: no reorganisation of depth %d: %s", verb, depth, end)
					case end.code != 0:
						t.Errorf("%s, depth %d: %s", verb, depth, end)
					default:
						if why := b.rightly(end); why != "" {
							t.Errorf("%s, depth %d: %s", verb, depth, why)
						}
					}
				}
				b.back()
				r.arm(0, 0)
				if end := b.run(nil); end.code != 0 {
					t.Fatalf("%s: %s", verb, end)
				}
			}
			if !slices.Contains(node.verbs, "advance") {
				return
			}
			if out := b.must(b.verifying()...); !strings.Contains(out, "verified 4 artifacts") {
				t.Errorf("artifact verify says %q", out)
			}
		})
	}
}
