// SPDX-License-Identifier: AGPL-3.0-or-later

package chain_test

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"slices"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/fault"
)

// long is a node of a long chain, with few contracts, each with a log in some blocks.
type long struct {
	*fake
	front    string
	requests atomic.Int64
	head     uint64
	blocks   map[common.Address][]uint64 // of logs; in the first the contract was made
	refuses  func(from, to uint64) string
	code     func(account common.Address, block uint64) string // "" for what is true
	refused  int                                               // queries
}

func newLong(t *testing.T, head uint64, blocks map[common.Address][]uint64) *long {
	l := &long{fake: newFake(t), head: head, blocks: blocks}
	at, err := url.Parse(l.fake.URL)
	if err != nil {
		t.Fatal(err)
	}
	proxy := httputil.NewSingleHostReverseProxy(at)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		l.requests.Add(1)
		proxy.ServeHTTP(w, r)
	}))
	t.Cleanup(server.Close)
	l.front = server.URL
	l.answer = l.say
	return l
}

func (l *long) say(method string, params []json.RawMessage, _ int) string {
	switch method {
	case "eth_getCode":
		var account common.Address
		var block hexutil.Uint64
		_, _ = json.Unmarshal(params[0], &account), json.Unmarshal(params[1], &block)
		if l.code != nil {
			if said := l.code(account, uint64(block)); said != "" {
				return said
			}
		}
		if uint64(block) >= l.blocks[account][0] {
			return `"0x60"`
		}
		return `"0x"`
	case "eth_getLogs":
		var filter struct {
			From    hexutil.Uint64   `json:"fromBlock"`
			To      hexutil.Uint64   `json:"toBlock"`
			Address []common.Address `json:"address"`
		}
		_ = json.Unmarshal(params[0], &filter)
		if l.refuses != nil {
			if said := l.refuses(uint64(filter.From), uint64(filter.To)); said != "" {
				l.refused++
				return said
			}
		}
		list := []types.Log{}
		for account, blocks := range l.blocks {
			for i, block := range blocks {
				if block >= uint64(filter.From) && block <= uint64(filter.To) && slices.Contains(filter.Address, account) {
					list = append(list, types.Log{Address: account, Topics: []common.Hash{}, BlockNumber: block, BlockHash: common.BigToHash(common.Big1), TxHash: common.Hash{2}, Index: uint(i)})
				}
			}
		}
		text, _ := json.Marshal(list)
		return string(text)
	}
	return ""
}

// most refuses ranges of more blocks than that.
func most(blocks uint64) func(from, to uint64) string {
	return func(from, to uint64) string {
		if to-from+1 > blocks {
			return fmt.Sprintf(`!{"code":-32600,"message":"ranges over %d blocks are not supported"}`, blocks)
		}
		return ""
	}
}

// What is asked of a chain with 23 million blocks costs few requests, whatever ranges the node
// takes, and leaves no log out.
func TestLogsOfALongChainCostFewRequests(t *testing.T) {
	const head = 23_000_000
	factory, state, old := common.Address{1}, common.Address{2}, common.Address{3}
	blocks := map[common.Address][]uint64{
		factory: {22_700_017, 22_700_018, 22_900_000, head},
		state:   {22_500_000, 22_509_999, 22_510_000, 22_999_999},
		old:     {5, 10_000, 22_600_000},
	}
	pruned := func(_ common.Address, block uint64) string {
		if block < head-128 {
			return `!{"code":-32000,"message":"missing trie node 0x1"}`
		}
		return ""
	}
	recent := []common.Address{factory, state}
	for name, test := range map[string]struct {
		of      [][]common.Address
		refuses func(from, to uint64) string
		code    func(common.Address, uint64) string
		most    int64 // requests
	}{
		"all at once":                  {[][]common.Address{{factory}, recent, {old}}, nil, nil, 1},
		"ranges of a million":          {[][]common.Address{{factory}, {state}, recent}, most(1_000_000), nil, 15},
		"ranges of 100,000":            {[][]common.Address{{factory}, {state}, recent}, most(100_000), nil, 20},
		"ranges of 10,000":             {[][]common.Address{{factory}, {state}, recent}, most(10_000), nil, 30},
		"ranges of 9,999":              {[][]common.Address{{factory}}, most(9_999), nil, 30},
		"an old contract":              {[][]common.Address{{old}, {old, factory}}, most(1_000_000), nil, 15},
		"no old state":                 {[][]common.Address{{factory}}, most(10_000), pruned, 60},
		"null for old state":           {[][]common.Address{{factory}}, most(10_000), func(common.Address, uint64) string { return "null" }, 60},
		"no code because it forgot it": {[][]common.Address{{factory}}, most(10_000), func(common.Address, uint64) string { return `!{"code":-32000,"message":"no"}` }, 60},
	} {
		t.Run(name, func(t *testing.T) {
			l := newLong(t, head, blocks)
			l.refuses, l.code = test.refuses, test.code
			client := dial(t, l.front, quick)
			var queries []chain.LogQuery
			for _, of := range test.of {
				queries = append(queries, chain.LogQuery{Addresses: of, To: chain.Head{Number: head}})
			}
			before := l.requests.Load()
			lists, err := client.LogsMany(t.Context(), queries...)
			if err != nil {
				t.Fatal(err)
			}
			took := l.requests.Load() - before
			t.Logf("%d requests, %d queries, %d codes", took, l.count("eth_getLogs"), l.count("eth_getCode"))
			if took > test.most {
				t.Errorf("%d requests, and %d at most", took, test.most)
			}
			for i, of := range test.of {
				var want, got []uint64
				for _, each := range of {
					want = append(want, blocks[each]...)
				}
				slices.Sort(want)
				for _, log := range lists[i] {
					got = append(got, log.BlockNumber)
				}
				if !slices.Equal(want, got) {
					t.Errorf("query %d has logs in blocks %v, and there are %v", i, got, want)
				}
			}
			// What it learned saves the next query the refusals.
			refused := l.refused
			if _, err := client.Logs(t.Context(), chain.LogQuery{Addresses: []common.Address{factory}, From: 22_700_017, To: chain.Head{Number: head}}); err != nil {
				t.Error(err)
			}
			// below the usual size it may be the logs
			if l.refused != refused && name != "ranges of 9,999" {
				t.Errorf("was refused %d times more", l.refused-refused)
			}
		})
	}
}

// A node that gives no answer to a large range, or a status of HTTP, is asked for less; one that
// does not answer anything is given up.
func TestALargeRangeThatANodeDoesNotManage(t *testing.T) {
	const head = 1_000_000
	contract := common.Address{1}
	for name, fail := range map[string]http.HandlerFunc{
		"late":        func(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() },
		"too large":   fails("request entity too large", http.StatusRequestEntityTooLarge),
		"bad request": fails("block range is too wide", http.StatusBadRequest),
		"gateway":     fails("timeout", http.StatusGatewayTimeout),
	} {
		t.Run(name, func(t *testing.T) {
			l := newLong(t, head, map[common.Address][]uint64{contract: {900_000, 950_000}})
			times := 0
			l.intercept = func(method string, _ int) http.HandlerFunc {
				if method != "eth_getLogs" || times > 0 {
					return nil
				}
				times++
				return fail
			}
			options := quick
			options.Timeout = 300 * time.Millisecond
			client := dial(t, l.front, options)
			logs, err := client.Logs(t.Context(), chain.LogQuery{Addresses: []common.Address{contract}, To: chain.Head{Number: head}})
			if err != nil || len(logs) != 2 {
				t.Errorf("%d logs, %v", len(logs), err)
			}
			l.intercept = func(string, int) http.HandlerFunc { return fail }
			if _, err := client.Logs(t.Context(), chain.LogQuery{Addresses: []common.Address{contract}, From: 999_000, To: chain.Head{Number: head}}); fault.First(err) != fault.NodeUnreachable {
				t.Errorf("never an answer: %v", err)
			}
		})
	}
}
