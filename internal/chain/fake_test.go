// SPDX-License-Identifier: AGPL-3.0-or-later

package chain_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"pgregory.net/rapid"

	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/chaintest"
	"github.com/halo-factory/halocompile/internal/fault"
)

// fake is a node that misbehaves as told. An answer is the JSON of a result; one that begins with
// "!" is the JSON of an error.
type fake struct {
	URL    string
	lock   sync.Mutex
	asked  map[string]int
	answer func(method string, params []json.RawMessage, count int) string
	// intercept, if set, answers the whole HTTP request. When it returns nil, the fake answers.
	intercept func(method string, count int) http.HandlerFunc
}

func newFake(t *testing.T) *fake {
	t.Helper()
	f := &fake{asked: map[string]int{}}
	f.URL = chaintest.Node(t, "", f.one)
	return f
}

func (f *fake) one(q chaintest.Query) any {
	f.lock.Lock()
	count := f.asked[q.Method]
	f.asked[q.Method]++
	f.lock.Unlock()
	if f.intercept != nil {
		if whole := f.intercept(q.Method, count); whole != nil {
			return whole
		}
	}
	result := ""
	if f.answer != nil {
		result = f.answer(q.Method, q.Params, count)
	}
	if refusal, ok := strings.CutPrefix(result, "!"); ok {
		return chaintest.Refusal(refusal)
	}
	if result != "" {
		return json.RawMessage(result)
	}
	// What a test is not about.
	return map[string]any{"eth_chainId": "0x539", "eth_getTransactionCount": "0x0", "eth_getBalance": "0x0"}[q.Method]
}

func (f *fake) count(method string) int {
	f.lock.Lock()
	defer f.lock.Unlock()
	return f.asked[method]
}

// fails answers with a status and a text.
func fails(text string, status int) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) { http.Error(w, text, status) }
}

// breaks breaks the connection.
func breaks(http.ResponseWriter, *http.Request) { panic(http.ErrAbortHandler) }

// quick are options under which a failure takes no time.
var quick = chain.Options{Backoff: time.Millisecond, Poll: time.Millisecond}

func TestANodeThatIsDown(t *testing.T) {
	server := httptest.NewServer(nil)
	server.Close()
	_, err := chain.Dial(t.Context(), server.URL, quick)
	if fault.First(err) != fault.NodeUnreachable || !strings.Contains(err.Error(), server.URL) || !strings.Contains(err.Error(), "halocompile devnet") {
		t.Errorf("got %v", err)
	}
}

func TestNoFaultShowsCredentials(t *testing.T) {
	f := newFake(t)
	f.intercept = func(method string, _ int) http.HandlerFunc {
		switch method {
		case "eth_getBalance":
			return fails("no such key "+mustNotLeak, http.StatusUnauthorized)
		case "eth_gasPrice":
			return breaks
		}
		return nil
	}
	f.answer = func(method string, _ []json.RawMessage, _ int) string {
		if method == "eth_getCode" {
			return `!{"code":-32000,"message":"key ` + mustNotLeak + ` has no more credits"}`
		}
		return ""
	}
	host := strings.TrimPrefix(f.URL, "http://")
	for _, address := range []string{
		"http://user:" + mustNotLeak + "@" + host, "http://" + host + "/v2/" + mustNotLeak, "http://" + host + "/?key=" + mustNotLeak,
	} {
		client := dial(t, address, quick)
		_, balance := client.Balance(t.Context(), common.Address{}, common.Hash{})
		_, codeErr := client.Code(t.Context(), common.Address{}, common.Hash{})
		_, fee := client.FeeEstimate(t.Context(), nil)
		for name, err := range map[string]error{"status": balance, "answer": codeErr, "fee": fee} {
			if err == nil || strings.Contains(err.Error(), mustNotLeak) {
				t.Errorf("%s of %s: %v", name, address, err)
			}
		}
		if fault.First(balance) != fault.NodeUnreachable || fault.First(codeErr) != fault.NodeError || client.Node() != f.URL {
			t.Errorf("%v\n%v\n%s", balance, codeErr, client.Node())
		}
	}
	down := httptest.NewServer(nil)
	down.Close()
	for _, address := range []string{
		strings.Replace(down.URL, "http://", "http://user:"+mustNotLeak+"@", 1), down.URL + "/v2/" + mustNotLeak, down.URL + "?key=" + mustNotLeak,
		"ftp://" + mustNotLeak, mustNotLeak, "http://", "http://a b/" + mustNotLeak, "ws://127.0.0.1/" + mustNotLeak, "",
	} {
		if _, err := chain.Dial(t.Context(), address, quick); fault.First(err) != fault.NodeUnreachable || strings.Contains(err.Error(), mustNotLeak) {
			t.Errorf("dialling %q: %v", address, err)
		}
	}
}

func TestOnlyReadsAreRepeatedAndOnlyWhenTheNetworkFails(t *testing.T) {
	f := newFake(t)
	status := http.StatusServiceUnavailable
	failures := 2
	f.intercept = func(method string, count int) http.HandlerFunc {
		if method == "eth_chainId" || count >= failures {
			return nil
		}
		if status == 0 {
			return breaks
		}
		return fails("busy", status)
	}
	f.answer = func(method string, _ []json.RawMessage, _ int) string {
		switch method {
		case "eth_getBalance", "eth_getTransactionCount":
			return `"0x5"`
		case "eth_getCode":
			return `"0x"`
		}
		return ""
	}
	client := dial(t, f.URL, quick)

	if balance, err := client.Balance(t.Context(), common.Address{}, common.Hash{}); err != nil || balance.Int64() != 5 || f.count("eth_getBalance") != 3 {
		t.Errorf("busy twice: %s after %d, %v", balance, f.count("eth_getBalance"), err)
	}
	status = 0
	if nonce, err := client.Nonce(t.Context(), common.Address{}, common.Hash{}); err != nil || nonce != 5 || f.count("eth_getTransactionCount") != 3 {
		t.Errorf("broken twice: %d after %d, %v", nonce, f.count("eth_getTransactionCount"), err)
	}
	failures = 100
	if _, err := client.Code(t.Context(), common.Address{}, common.Hash{}); fault.First(err) != fault.NodeUnreachable || f.count("eth_getCode") != 4 {
		t.Errorf("always broken: %v after %d", err, f.count("eth_getCode"))
	}
	key, _ := crypto.ToECDSA(crypto.Keccak256([]byte("key")))
	transaction, err := types.SignNewTx(key, types.LatestSignerForChainID(big.NewInt(1337)), &types.DynamicFeeTx{ChainID: big.NewInt(1337)})
	if err != nil {
		t.Fatal(err)
	}
	if err := client.SendRaw(t.Context(), transaction); fault.First(err) != fault.NodeUnreachable || f.count("eth_sendRawTransaction") != 1 {
		t.Errorf("sent %d times: %v", f.count("eth_sendRawTransaction"), err)
	}
	status = http.StatusForbidden
	if _, err := client.Storage(t.Context(), common.Address{}, common.Hash{}, common.Hash{}); fault.First(err) != fault.NodeUnreachable || f.count("eth_getStorageAt") != 1 {
		t.Errorf("forbidden, asked %d times: %v", f.count("eth_getStorageAt"), err)
	}
	status, failures = http.StatusFound, 100
	if _, err := client.Head(t.Context()); fault.First(err) != fault.NodeUnreachable || f.count("eth_getBlockByNumber") != 1 {
		t.Errorf("a redirect: %v", err)
	}
}

func TestAnswersAreBoundedInSizeAndTime(t *testing.T) {
	f := newFake(t)
	release := make(chan struct{})
	f.answer = func(method string, _ []json.RawMessage, _ int) string {
		switch method {
		case "eth_getCode":
			return `"0x` + strings.Repeat("00", 5000) + `"`
		case "eth_getBalance":
			<-release
		}
		return ""
	}
	options := quick
	options.MaxResponse, options.Timeout, options.Retries = 4096, 50*time.Millisecond, -1
	client := dial(t, f.URL, options)
	if _, err := client.Code(t.Context(), common.Address{}, common.Hash{}); fault.First(err) != fault.NodeError || f.count("eth_getCode") != 1 || !strings.Contains(err.Error(), "4096") {
		t.Errorf("too large: %v", err)
	}
	start := time.Now()
	_, err := client.Balance(t.Context(), common.Address{}, common.Hash{})
	close(release)
	if fault.First(err) != fault.NodeUnreachable || !errors.Is(err, context.DeadlineExceeded) || time.Since(start) > 5*time.Second {
		t.Errorf("too slow: %v", err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := client.Head(ctx); !errors.Is(err, context.Canceled) || fault.First(err) != (fault.Code{}) {
		t.Errorf("cancelled by the caller: %v", err)
	}
}

// A byte of JSON can take a hundred in memory, so the number of decoded elements is bounded too.
func TestAnswersAreBoundedInElements(t *testing.T) {
	f := newFake(t)
	elements := 0
	f.answer = func(method string, _ []json.RawMessage, _ int) string {
		if method != "eth_getLogs" {
			return ""
		}
		return "[" + strings.TrimSuffix(strings.Repeat("{},", elements), ",") + "]"
	}
	options := quick
	options.MaxElements = 1000
	client := dial(t, f.URL, options)
	logs := func() error {
		_, err := client.Logs(t.Context(), chain.LogQuery{From: 7, To: chain.Head{Number: 7}})
		return err
	}
	elements = 100
	if err := logs(); fault.First(err) != fault.NodeError || strings.Contains(err.Error(), "larger than allowed") {
		t.Errorf("few elements, none of them a log: %v", err)
	}
	elements = 1000
	if err := logs(); fault.First(err) != fault.NodeError || !strings.Contains(err.Error(), "larger than allowed (67108864 bytes, 1000 elements)") {
		t.Errorf("many elements: %v", err)
	}
	// Brackets and commas inside a string do not count as elements.
	f.answer = func(string, []json.RawMessage, int) string { return `"` + strings.Repeat(`[,{\"`, 2000) + `"` }
	if _, err := client.Head(t.Context()); fault.First(err) != fault.NodeError || strings.Contains(err.Error(), "larger than allowed") {
		t.Errorf("a text: %v", err)
	}
}

// A node that lacks the history is told apart from one that fails, because another node can help.
func TestANodeThatForgotIsToldApart(t *testing.T) {
	f := newFake(t)
	client := dial(t, f.URL, quick)
	for _, answer := range []string{
		`!{"code":4444,"message":"pruned history unavailable"}`, `!{"code":-32000,"message":"missing trie node 0x1 (path ) state 0x2 is not available"}`,
		`!{"code":-32000,"message":"historical state 0x1 is not available"}`, `!{"code":-32001,"message":"State at block #1 is PRUNED"}`,
	} {
		asked := 0
		f.answer = func(string, []json.RawMessage, int) string { asked++; return answer }
		_, call := client.Call(t.Context(), common.Address{}, nil, common.Hash{1})
		_, logs := client.Logs(t.Context(), chain.LogQuery{To: chain.Head{Number: 1000}})
		for _, err := range []error{call, logs} {
			if fault.First(err) != fault.HistoryMissing || !strings.Contains(err.Error(), "ask a node that keeps it") {
				t.Errorf("%s: %v", answer, err)
			}
		}
		if asked != 2 {
			t.Errorf("%s: asked %d times", answer, asked)
		}
	}
}

// Whoever has a node without simulations is told to use another node, not to plan less.
func TestAMethodThatANodeDoesNotHaveIsNamed(t *testing.T) {
	f := newFake(t)
	client := dial(t, f.URL, quick)
	f.answer = func(method string, _ []json.RawMessage, _ int) string {
		if method == "eth_getBlockByNumber" {
			return `{"number":"0x0","timestamp":"0x0","gasLimit":"0x1","baseFeePerGas":"0x7","hash":"` + common.HexToHash("0x99").Hex() + `"}`
		}
		return `!{"code":-32601,"message":"the method eth_simulateV1 does not exist/is not available"}`
	}
	_, err := client.Simulate(t.Context(), []chain.SimBlock{{}}, common.Hash{})
	if list, _ := fault.All(err); len(list) != 1 || list[0].Do != "use a node that offers eth_simulateV1, or have it opened on this one" {
		t.Errorf("%v", err)
	}
}

func TestAnswersThatMakeNoSense(t *testing.T) {
	f := newFake(t)
	client := dial(t, f.URL, quick)
	// simulation answers a simulation on top of a sound block.
	simulation := func(answer string) func(string, []json.RawMessage, int) string {
		return func(method string, _ []json.RawMessage, _ int) string {
			if method == "eth_getBlockByNumber" {
				return `{"number":"0x0","timestamp":"0x0","gasLimit":"0x1","baseFeePerGas":"0x7","hash":"` + common.HexToHash("0x99").Hex() + `"}`
			}
			return answer
		}
	}
	for name, answer := range map[string]string{
		"text": `"hello"`, "a number": `7`, "an object": `{}`, "a block without hash": `{"number":"0x1","timestamp":"0x1","gasLimit":"0x1","baseFeePerGas":"0x7"}`,
		"a negative": `"-0x1"`, "an error": `!{"code":-32601,"message":"the method does not exist"}`, "null": `null`,
	} {
		f.answer = func(string, []json.RawMessage, int) string { return answer }
		if _, err := client.Head(t.Context()); fault.First(err) != fault.NodeError {
			t.Errorf("%s as a block: %v", name, err)
		}
		f.answer = simulation(answer)
		if _, err := client.Simulate(t.Context(), []chain.SimBlock{{}}, common.Hash{}); fault.First(err) != fault.NodeError {
			t.Errorf("%s as a simulation: %v", name, err)
		}
	}
	block := func(calls string) string {
		return `[{"number":"0x1","timestamp":"0x1","gasUsed":"0x0","calls":[` + calls + `]}]`
	}
	for name, answer := range map[string]string{
		"no block": `[]`, "a call too many": block(`{"status":"0x1"},{"status":"0x1"}`), "a call too few": block(``), "no status": block(`{}`),
		"two blocks": strings.TrimSuffix(block(`{"status":"0x1"}`), "]") + `,{"number":"0x2","timestamp":"0x2","calls":[]}]`,
	} {
		f.answer = simulation(answer)
		if _, err := client.Simulate(t.Context(), []chain.SimBlock{{Calls: []chain.SimCall{{}}}}, common.Hash{}); fault.First(err) != fault.NodeError {
			t.Errorf("%s: %v", name, err)
		}
	}
	f.answer = simulation(block(`{"status":"0x1"}`))
	if _, err := client.Simulate(t.Context(), []chain.SimBlock{{Calls: []chain.SimCall{{}}}}, common.Hash{}); err != nil {
		t.Errorf("the answer that makes sense: %v", err)
	}
	if _, err := client.Simulate(t.Context(), []chain.SimBlock{{Time: 2, Calls: []chain.SimCall{{}}}}, common.Hash{}); fault.First(err) != fault.NodeError {
		t.Errorf("a block with another time: %v", err)
	}
	f.answer = func(string, []json.RawMessage, int) string { return `"0x100000000000000000"` }
	if _, err := chain.Dial(t.Context(), f.URL, quick); fault.First(err) != fault.NodeError {
		t.Errorf("a chain id above 64 bits: %v", err)
	}
}

func TestRevertDataIsFoundWhereverNodesPutIt(t *testing.T) {
	f := newFake(t)
	client := dial(t, f.URL, quick)
	for name, answer := range map[string]string{
		"code 3, a string":         `!{"code":3,"message":"execution reverted","data":"0xdeadbeef"}`,
		"another code":             `!{"code":-32000,"message":"VM execution error: revert","data":"0xdeadbeef"}`,
		"nested":                   `!{"code":-32015,"message":"Reverted","data":{"data":"0xdeadbeef"}}`,
		"code 3, another language": `!{"code":3,"message":"zurückgewiesen","data":"0xdeadbeef"}`,
	} {
		f.answer = func(string, []json.RawMessage, int) string { return answer }
		_, err := client.Call(t.Context(), common.Address{}, nil, common.Hash{})
		var revert *chain.Revert
		if !errors.As(err, &revert) || revert.Reason != "error 0xdeadbeef" {
			t.Errorf("%s: %v", name, err)
		}
	}
	f.answer = func(string, []json.RawMessage, int) string {
		return `!{"code":-32000,"message":"header not found","data":"0xdeadbeef"}`
	}
	_, err := client.Call(t.Context(), common.Address{}, nil, common.Hash{})
	if errors.As(err, new(*chain.Revert)) || fault.First(err) != fault.NodeError {
		t.Errorf("no revert: %v", err)
	}
}

func TestReasonsAreBoundedAndNeverBreakTheTerminal(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		data := rapid.SliceOfN(rapid.Byte(), 0, 2000).Draw(t, "data")
		if rapid.Bool().Draw(t, "string") {
			text := rapid.SliceOfN(rapid.Byte(), 0, 2000).Draw(t, "text")
			data = append([]byte{0x08, 0xc3, 0x79, 0xa0}, common.LeftPadBytes([]byte{32}, 32)...)
			data = append(data, common.BigToHash(big.NewInt(int64(len(text)))).Bytes()...)
			data = append(data, append(text, make([]byte, 32)...)...)
		}
		reason := chain.DecodeRevert(data).Reason
		if reason == "" || len(reason) > 2500 || strings.ContainsAny(reason, "\x1b\n\r\x00\x07\u202e") {
			t.Fatalf("%q", reason)
		}
	})
	long := strings.Repeat(longReason, 100)
	data := append([]byte{0x08, 0xc3, 0x79, 0xa0}, common.LeftPadBytes([]byte{32}, 32)...)
	data = append(data, common.BigToHash(big.NewInt(int64(len(long)))).Bytes()...)
	data = append(data, append([]byte(long), make([]byte, 32)...)...)
	if reason := chain.DecodeRevert(data).Reason; len(reason) > 500 || !strings.Contains(reason, "more characters") {
		t.Errorf("%q", reason)
	}
}

func TestRangesOfLogsThatANodeRefusesAreHalved(t *testing.T) {
	f := newFake(t)
	const most = 3
	var got [][2]uint64
	f.answer = func(method string, params []json.RawMessage, _ int) string {
		if method != "eth_getLogs" {
			return ""
		}
		var filter struct {
			From hexutil.Uint64 `json:"fromBlock"`
			To   hexutil.Uint64 `json:"toBlock"`
		}
		if err := json.Unmarshal(params[0], &filter); err != nil {
			return `!{"code":-32602,"message":"bad"}`
		}
		if filter.To-filter.From+1 > most {
			return `!{"code":-32005,"message":"query returned more than 10000 results"}`
		}
		got = append(got, [2]uint64{uint64(filter.From), uint64(filter.To)})
		return `[]`
	}
	client := dial(t, f.URL, quick)
	if _, err := client.Logs(t.Context(), chain.LogQuery{From: 5, To: chain.Head{Number: 41}}); err != nil {
		t.Fatal(err)
	}
	next := uint64(5)
	for _, part := range got {
		if part[0] != next {
			t.Fatalf("pieces %v leave something out or read it twice", got)
		}
		next = part[1] + 1
	}
	if next != 42 {
		t.Errorf("pieces %v", got)
	}
	f.answer = func(string, []json.RawMessage, int) string { return `!{"code":-32000,"message":"no"}` }
	if _, err := client.Logs(t.Context(), chain.LogQuery{From: 5, To: chain.Head{Number: 41}}); fault.First(err) != fault.NodeError {
		t.Errorf("always refused: %v", err)
	}
	f.answer = func(string, []json.RawMessage, int) string { return `[]` }
	if logs, err := client.Logs(t.Context(), chain.LogQuery{From: 6, To: chain.Head{Number: 5}}); err != nil || len(logs) != 0 {
		t.Errorf("an empty range: %v, %v", logs, err)
	}
	if _, err := client.Logs(t.Context(), chain.LogQuery{From: ^uint64(0) - 1, To: chain.Head{Number: ^uint64(0)}}); err != nil {
		t.Errorf("the last block there can be: %v", err)
	}
}

func TestALogThatWasNotAskedForIsRefused(t *testing.T) {
	f := newFake(t)
	client := dial(t, f.URL, quick)
	asked := chain.LogQuery{
		Addresses: []common.Address{{1}}, Topics: [][]common.Hash{{{2}, {3}}, nil, {{4}}}, From: 7, To: chain.Head{Number: 7},
	}
	for name, test := range map[string]struct {
		address common.Address
		topics  []common.Hash
		block   uint64
		taken   bool
	}{
		"what was asked for":   {common.Address{1}, []common.Hash{{3}, {9}, {4}}, 7, true},
		"and a topic more":     {common.Address{1}, []common.Hash{{2}, {9}, {4}, {5}}, 7, true},
		"of another contract":  {common.Address{2}, []common.Hash{{3}, {9}, {4}}, 7, false},
		"another event":        {common.Address{1}, []common.Hash{{5}, {9}, {4}}, 7, false},
		"about something else": {common.Address{1}, []common.Hash{{3}, {9}, {5}}, 7, false},
		"too few topics":       {common.Address{1}, []common.Hash{{3}, {9}}, 7, false},
		"of another block":     {common.Address{1}, []common.Hash{{3}, {9}, {4}}, 8, false},
	} {
		f.answer = func(method string, _ []json.RawMessage, _ int) string {
			if method != "eth_getLogs" {
				return ""
			}
			text, err := json.Marshal([]types.Log{{
				Address: test.address, Topics: test.topics, BlockNumber: test.block, BlockHash: common.Hash{1}, TxHash: common.Hash{2},
			}})
			if err != nil {
				t.Error(err)
			}
			return string(text)
		}
		logs, err := client.Logs(t.Context(), asked)
		if taken := err == nil && len(logs) == 1; taken != test.taken || !taken && fault.First(err) != fault.NodeError {
			t.Errorf("%s: %v, %v", name, logs, err)
		}
	}
}

func TestAReceiptWhoseBlockIsNotOnTheChainDoesNotCount(t *testing.T) {
	f := newFake(t)
	hash := common.HexToHash("0x77")
	receiptIn := func(block string) string {
		return fmt.Sprintf(`{"transactionHash":"%s","blockHash":"%s","blockNumber":"0x5","transactionIndex":"0x0","status":"0x1","type":"0x2",
			"cumulativeGasUsed":"0x1","gasUsed":"0x1","effectiveGasPrice":"0x1","logs":[],"contractAddress":null,"logsBloom":"0x%s"}`,
			hash, common.HexToHash(block), strings.Repeat("00", 256))
	}
	f.answer = func(method string, params []json.RawMessage, count int) string {
		switch method {
		case "eth_getTransactionReceipt":
			if count < 2 {
				return receiptIn("0xaa") // of a branch that loses
			}
			return receiptIn("0xbb")
		case "eth_getBlockByNumber":
			if string(params[0]) == `"latest"` {
				return fmt.Sprintf(`{"number":"0x9","timestamp":"0x1","gasLimit":"0x1","baseFeePerGas":"0x7","hash":"%s"}`, common.HexToHash("0x99"))
			}
			return fmt.Sprintf(`{"number":"0x5","timestamp":"0x1","gasLimit":"0x1","baseFeePerGas":"0x7","hash":"%s"}`, common.HexToHash("0xbb"))
		}
		return ""
	}
	client := dial(t, f.URL, quick)
	receipt, err := client.WaitReceipt(t.Context(), hash, 5)
	if err != nil || receipt.BlockHash != common.HexToHash("0xbb") || f.count("eth_getTransactionReceipt") != 3 {
		t.Errorf("got %+v after %d: %v", receipt, f.count("eth_getTransactionReceipt"), err)
	}
	soon, cancel := context.WithTimeout(t.Context(), 30*time.Millisecond)
	defer cancel()
	if _, err := client.WaitReceipt(soon, hash, 6); fault.First(err) != fault.TransactionNotIncluded {
		t.Errorf("a confirmation missing: %v", err)
	}
	if _, err := client.Receipt(t.Context(), common.HexToHash("0x78")); fault.First(err) != fault.NodeError {
		t.Errorf("the receipt of another transaction: %v", err)
	}
}

func TestFeesKeepToTheCap(t *testing.T) {
	f := newFake(t)
	f.answer = func(method string, _ []json.RawMessage, _ int) string {
		switch method {
		case "eth_getBlockByNumber":
			// 100
			return `{"number":"0x9","timestamp":"0x1","gasLimit":"0x1","hash":"` + common.HexToHash("0x99").Hex() + `","baseFeePerGas":"0x64"}`
		case "eth_maxPriorityFeePerGas":
			return `"0x32"` // 50
		}
		return ""
	}
	client := dial(t, f.URL, quick)
	for _, c := range []struct{ ceiling, tip, max int64 }{{1000, 50, 250}, {250, 50, 250}, {249, 50, 249}, {120, 50, 120}, {100, 50, 100}} {
		fee, err := client.FeeEstimate(t.Context(), big.NewInt(c.ceiling))
		if err != nil || fee.Tip.Int64() != c.tip || fee.Max.Int64() != c.max || fee.Base.Int64() != 100 {
			t.Errorf("cap %d: %+v, %v", c.ceiling, fee, err)
		}
	}
	_, err := client.FeeEstimate(t.Context(), big.NewInt(99))
	if list, _ := fault.All(err); len(list) != 1 || list[0].Code != fault.TransactionNotIncluded {
		t.Errorf("cap below the base fee: %v", err)
	}
}

// A tip is paid in full, so the node's tip is believed only up to the base fee or 2 gwei, whichever
// is more.
func TestATipThatIsALieIsBounded(t *testing.T) {
	f := newFake(t)
	base, tip := int64(0), int64(0)
	f.answer = func(method string, _ []json.RawMessage, _ int) string {
		switch method {
		case "eth_getBlockByNumber":
			return fmt.Sprintf(`{"number":"0x9","timestamp":"0x1","gasLimit":"0x1","hash":"%s","baseFeePerGas":"%#x"}`, common.HexToHash("0x99"), base)
		case "eth_maxPriorityFeePerGas":
			return fmt.Sprintf(`"%#x"`, tip)
		}
		return ""
	}
	client := dial(t, f.URL, quick)
	const gwei = 1_000_000_000
	for _, c := range []struct{ base, tip, want int64 }{
		{20 * gwei, gwei, gwei}, {20 * gwei, 20 * gwei, 20 * gwei}, {20 * gwei, 20*gwei + 1, 20 * gwei}, {20 * gwei, 200 * gwei, 20 * gwei},
		{gwei, 2 * gwei, 2 * gwei}, {gwei, 200 * gwei, 2 * gwei}, {7, 200 * gwei, 2 * gwei},
	} {
		base, tip = c.base, c.tip
		fee, err := client.FeeEstimate(t.Context(), big.NewInt(200*gwei))
		if err != nil || fee.Tip.Int64() != c.want || fee.Max.Int64() != 2*c.base+c.want {
			t.Errorf("base %d, tip %d: %+v, %v", c.base, c.tip, fee, err)
		}
	}
}

func TestAPoolThatLagsBehindItsChainIsAskedAgain(t *testing.T) {
	f := newFake(t)
	balance, lag := int64(1_000_000), 3
	var hash common.Hash
	f.answer = func(method string, _ []json.RawMessage, count int) string {
		switch method {
		case "eth_sendRawTransaction":
			if count < lag {
				return `!{"code":-32000,"message":"insufficient funds for gas * price + value"}`
			}
			return `"` + hash.Hex() + `"`
		case "eth_getBalance":
			return fmt.Sprintf(`"%#x"`, balance)
		case "eth_getTransactionByHash":
			return "null"
		}
		return ""
	}
	key, _ := crypto.ToECDSA(crypto.Keccak256([]byte("key")))
	transaction, err := types.SignNewTx(key, types.LatestSignerForChainID(big.NewInt(1337)), &types.DynamicFeeTx{
		ChainID: big.NewInt(1337), Gas: 100_000, GasFeeCap: big.NewInt(10),
	})
	if err != nil {
		t.Fatal(err)
	}
	hash = transaction.Hash()
	client := dial(t, f.URL, quick)
	if err := client.SendRaw(t.Context(), transaction); err != nil || f.count("eth_sendRawTransaction") != 4 {
		t.Errorf("after %d: %v", f.count("eth_sendRawTransaction"), err)
	}
	lag = 1000
	if err := client.SendRaw(t.Context(), transaction); fault.First(err) != fault.NodeError || f.count("eth_sendRawTransaction") > 30 {
		t.Errorf("a pool that never learns, after %d: %v", f.count("eth_sendRawTransaction"), err)
	}
	balance = 999_999
	before := f.count("eth_sendRawTransaction")
	if err := client.SendRaw(t.Context(), transaction); fault.First(err) != fault.NodeError || f.count("eth_sendRawTransaction") != before+1 {
		t.Errorf("a sender who cannot pay: %v", err)
	}
}
