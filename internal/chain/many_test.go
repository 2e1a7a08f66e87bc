// SPDX-License-Identifier: AGPL-3.0-or-later

package chain_test

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/chaintest"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/multicall"
)

// counted stands before a node, and counts requests and the bytes of the largest.
type counted struct {
	*httptest.Server
	requests, largest atomic.Int64
}

func count(t *testing.T, node string) *counted {
	t.Helper()
	target, err := url.Parse(node)
	if err != nil {
		t.Fatal(err)
	}
	c, proxy := &counted{}, httputil.NewSingleHostReverseProxy(target)
	c.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		c.requests.Add(1)
		c.largest.Store(max(c.largest.Load(), r.ContentLength))
		proxy.ServeHTTP(w, r)
	}))
	t.Cleanup(c.Close)
	return c
}

// Whatever the node has and however much is asked at once, every answer is the one that its
// question gets alone: data, revert, or the node's own refusal.
func TestManyReadsAnswerAsEachAlone(t *testing.T) {
	chaintest.Each(t, func(t *testing.T, peer *chaintest.Peer) {
		key := peer.Rich(t, "user")
		mirror := peer.Deploy(t, key, creation(t, mirrorCode))
		clock := peer.Deploy(t, key, creation(t, clockCode))
		broken := peer.Deploy(t, key, creation(t, brokenCode))
		payee := peer.Deploy(t, key, creation(t, payeeCode))
		burner := peer.Deploy(t, key, creation(t, burnerCode))
		counter := peer.Deploy(t, key, creation(t, counterCode))
		peer.Send(t, key, &counter, nil)
		if peer.Name == "anvil" {
			peer.Ask(t, new(any), "hardhat_setCode", multicall.Address, hexutil.Bytes(multicall.Code()))
			peer.Mine(t)
		}
		nobody := common.HexToAddress("0xdead")
		node := count(t, peer.URL)
		head, err := dial(t, node.URL, chain.Options{}).Head(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		var reads []chain.Read
		for i := range 12 {
			for _, message := range []chain.Message{
				{To: &clock}, {To: &mirror, Data: []byte{byte(i), 2, 3, 4, 5}}, {To: &mirror}, {To: &broken}, {To: &nobody, Data: []byte{1}},
				{To: &payee, From: crypto.PubkeyToAddress(key.PublicKey), Value: common.Big1}, {Data: creation(t, clockCode)},
			} {
				reads = append(reads, chain.ReadCall(message))
			}
			reads = append(reads, chain.ReadCode(mirror), chain.ReadCode(nobody), chain.ReadCodeHash(mirror), chain.ReadCodeHash(nobody), chain.ReadStorage(counter, common.Hash{}),
				chain.ReadBalance(crypto.PubkeyToAddress(key.PublicKey)), chain.ReadBalance(nobody))
		}
		reads = append(reads, chain.ReadCall(chain.Message{To: &burner}), chain.ReadCall(chain.Message{To: &clock}))
		single := dial(t, node.URL, chain.Options{})
		want := make([]chain.Answer, len(reads))
		for i, read := range reads {
			answers, err := single.ReadMany(t.Context(), []chain.Read{read}, head.Hash)
			if err != nil {
				t.Fatal(err)
			}
			want[i] = answers[0]
		}
		for _, size := range []int{1, 7, 100, 1000} {
			client := dial(t, node.URL, chain.Options{BatchSize: size})
			got, err := client.ReadMany(t.Context(), reads, head.Hash)
			if err != nil || len(got) != len(want) {
				t.Fatalf("batches of %d: %d answers, %v", size, len(got), err)
			}
			for i := range got {
				if !bytes.Equal(got[i].Data, want[i].Data) || fault.First(got[i].Err) != fault.First(want[i].Err) || text(got[i].Err) != text(want[i].Err) {
					t.Errorf("batches of %d: answer %d is %+v, and alone %+v", size, i, got[i], want[i])
				}
			}
		}
		if want[9].Err != nil || common.BytesToHash(want[9].Data) != want[7].CodeHash() || common.BytesToHash(want[10].Data) != crypto.Keccak256Hash() {
			t.Errorf("code hashes %x and %x, %v", want[9].Data, want[10].Data, want[9].Err)
		}
		if size, err := single.Code(t.Context(), mirror, head.Hash); err != nil || want[7].CodeHash() != crypto.Keccak256Hash(size) {
			t.Errorf("code hash %s: %v", want[7].CodeHash(), err)
		}
	})
}

// text is an error's, without how much gas was left, which some nodes tell.
func text(err error) string {
	if err == nil {
		return ""
	}
	before, _, _ := strings.Cut(err.Error(), "gas left")
	return before
}

// Ten thousand calls are a handful of requests where Multicall3 is, each bounded, and a hundredth
// of the calls where it is not.
func TestRequestsAreFew(t *testing.T) {
	const calls = 10_000
	for name, c := range map[string]struct {
		without bool
		most    int64
	}{"with Multicall3": {false, 3}, "without": {true, calls/100 + 1}} {
		t.Run(name, func(t *testing.T) {
			peer := chaintest.Embedded(t)
			clock := peer.Deploy(t, peer.Rich(t, "user"), creation(t, clockCode))
			var block common.Hash
			if c.without {
				// As if another contract were at that address.
				node := newTwister(t, peer.URL)
				node.set("eth_getCode", "0x"+clockCode, false)
				peer.URL = node.URL
			}
			node := count(t, peer.URL)
			client := dial(t, node.URL, chain.Options{})
			messages := make([]chain.Message, calls)
			for i := range messages {
				messages[i] = chain.Message{To: &clock, Data: make([]byte, 100)}
			}
			before := node.requests.Load()
			answers, err := client.CallMany(t.Context(), messages, block)
			if err != nil {
				t.Fatal(err)
			}
			for i, answer := range answers {
				if answer.Err != nil || len(answer.Data) != 64 {
					t.Fatalf("answer %d: %+v", i, answer)
				}
			}
			if took := node.requests.Load() - before; took > c.most || node.largest.Load() > 4<<20 {
				t.Errorf("%d requests, the largest of %d bytes", took, node.largest.Load())
			}
		})
	}
}

// Thousands of code hashes are a few requests, and so are the logs of several queries with the
// block that they end with.
func TestWhatIsAskedTogetherIsOneRequest(t *testing.T) {
	peer := chaintest.Embedded(t)
	clock := peer.Deploy(t, peer.Rich(t, "user"), creation(t, clockCode))
	node := count(t, peer.URL)
	client := dial(t, node.URL, chain.Options{})
	head, err := client.HeadOn(t.Context(), chaintest.ChainID)
	if err != nil {
		t.Fatal(err)
	}
	spent := func(what func()) int64 {
		before := node.requests.Load()
		what()
		return node.requests.Load() - before
	}
	reads := make([]chain.Read, 4_000)
	for i := range reads {
		reads[i] = chain.ReadCodeHash(clock)
	}
	if took := spent(func() {
		answers, err := client.ReadMany(t.Context(), reads, head.Hash)
		if err != nil {
			t.Fatal(err)
		}
		for i, answer := range answers {
			if answer.Err != nil || common.BytesToHash(answer.Data) != crypto.Keccak256Hash(common.FromHex(clockCode)) {
				t.Fatalf("answer %d: %+v", i, answer)
			}
		}
	}); took != 1 {
		t.Errorf("%d requests for code hashes", took)
	}
	if took := spent(func() {
		lists, err := client.LogsMany(t.Context(), chain.LogQuery{To: head}, chain.LogQuery{Addresses: []common.Address{clock}, To: head}, chain.LogQuery{From: head.Number + 1, To: head})
		if err != nil || len(lists) != 3 {
			t.Errorf("%d lists, %v", len(lists), err)
		}
	}); took != 1 {
		t.Errorf("%d requests for logs", took)
	}
	if took := spent(func() {
		answers, heads, err := client.CallsWith(t.Context(), []chain.Message{{To: &clock}}, head.Hash, head.Number, head.Number+5)
		if err != nil || answers[0].Err != nil || heads[0].Hash != head.Hash || heads[1].Hash != (common.Hash{}) {
			t.Errorf("%+v, %+v, %v", answers, heads, err)
		}
	}); took != 1 {
		t.Errorf("%d requests for a call and blocks", took)
	}
	if took := spent(func() {
		now, err := client.Outlook(t.Context(), chain.Sender{
			Account: clock, Calls: []chain.Message{{To: &clock}}, Blocks: []chain.SimBlock{{Time: head.Time + 1, Calls: []chain.SimCall{{To: &clock, Gas: 100_000}}}}, On: head,
		})
		if err != nil || now.Failed != nil || !now.Results[0].Calls[0].OK || now.Head.Hash != head.Hash || len(now.Answers) != 1 {
			t.Errorf("%+v, %v", now, err)
		}
	}); took != 1 {
		t.Errorf("%d requests for an outlook", took)
	}
}

// A query that the node refuses together with others is asked alone, in smaller pieces.
func TestLogsThatANodeRefusesTogetherAreAskedAlone(t *testing.T) {
	f := newFake(t)
	var single, together int
	f.answer = func(method string, params []json.RawMessage, _ int) string {
		if method != "eth_getLogs" {
			return ""
		}
		if bytes.Contains(params[0], []byte(`"fromBlock":"0x0","toBlock":"0x9"`)) {
			together++
			return `!{"code":-32005,"message":"too much"}`
		}
		single++
		return `[]`
	}
	client := dial(t, f.URL, quick)
	lists, err := client.LogsMany(t.Context(), chain.LogQuery{To: chain.Head{Number: 9}}, chain.LogQuery{From: 3, To: chain.Head{Number: 9}})
	if err != nil || len(lists) != 2 || together != 2 || single != 3 {
		t.Errorf("%d lists, %d and %d queries, %v", len(lists), together, single, err)
	}
}

// An aggregate that is not what so many calls can answer is refused with the node's fault, and none
// of it is believed.
func TestAnAggregateThatLiesIsRefused(t *testing.T) {
	peer := chaintest.Embedded(t)
	clock := peer.Deploy(t, peer.Rich(t, "user"), creation(t, clockCode))
	node := newTwister(t, peer.URL)
	options := quick
	options.BatchSize = 2
	client := dial(t, node.URL, options)
	calls := []chain.Message{{To: &clock}, {To: &clock}, {To: &clock}}
	ask := func() []chain.Answer {
		answers, err := client.CallMany(t.Context(), calls, common.Hash{})
		if err != nil {
			t.Fatal(err)
		}
		return answers
	}
	ask()
	honest := node.seen["eth_call"].(string)
	for name, answer := range map[string]string{
		"nothing":             "0x",
		"cut":                 honest[:len(honest)-64],
		"more":                honest + strings.Repeat("00", 32),
		"a result less":       "0x" + word(32) + word(2) + honest[2+128+64:],
		"a result more":       "0x" + word(32) + word(4) + honest[2+128:],
		"many":                "0x" + word(32) + word(1<<30) + honest[2+128:],
		"a length of 2^31":    honest[:2+64*7] + word(1<<31) + honest[2+64*8:],
		"a success of 2":      honest[:2+64*5] + word(2) + honest[2+64*6:],
		"the others' results": honest[:2+64*3] + honest[2+64*2:2+64*3] + honest[2+64*4:],
	} {
		node.set("eth_call", answer, false)
		for i, got := range ask() {
			if fault.First(got.Err) != fault.NodeError || got.Data != nil {
				t.Errorf("%s: answer %d is %+v", name, i, got)
			}
		}
	}
}

// word is a number as 32 bytes, in hexadecimal.
func word(number int64) string {
	return hex.EncodeToString(common.LeftPadBytes(big.NewInt(number).Bytes(), 32))
}

// A node that refuses an aggregate, as too dear for example, is asked one call at a time.
func TestARefusedAggregateIsAskedOneByOne(t *testing.T) {
	peer := chaintest.Embedded(t)
	clock := peer.Deploy(t, peer.Rich(t, "user"), creation(t, clockCode))
	refused := atomic.Int64{}
	refuse := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		// The aggregate gets too little gas.
		whole := []byte(strings.ToLower(multicall.Address.Hex()) + `"}`)
		refused.Add(int64(bytes.Count(body, whole)))
		body = bytes.ReplaceAll(body, whole, []byte(strings.ToLower(multicall.Address.Hex())+`","gas":"0x1"}`))
		response, err := http.Post(peer.URL, "application/json", bytes.NewReader(body))
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadGateway)
			return
		}
		defer response.Body.Close()
		w.Header().Set("Content-Type", "application/json")
		_, _ = io.Copy(w, response.Body)
	}))
	t.Cleanup(refuse.Close)
	client := dial(t, refuse.URL, chain.Options{BatchSize: 2})
	answers, err := client.CallMany(t.Context(), []chain.Message{{To: &clock}, {To: &clock}, {To: &clock}}, common.Hash{})
	if err != nil {
		t.Fatal(err)
	}
	for i, answer := range answers {
		if answer.Err != nil || len(answer.Data) != 64 {
			t.Errorf("answer %d: %+v", i, answer)
		}
	}
	if refused.Load() != 1 {
		t.Errorf("%d aggregates were refused", refused.Load())
	}
}
