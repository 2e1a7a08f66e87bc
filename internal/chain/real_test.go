// SPDX-License-Identifier: AGPL-3.0-or-later

package chain_test

import (
	"bytes"
	"context"
	"encoding/hex"
	"errors"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/chaintest"
	"github.com/halo-factory/halocompile/internal/fault"
)

// Contracts small enough to read, as runtime code.
const (
	mirrorCode = "365f5f37365ffd"         // reverts with its calldata
	clockCode  = "425f524360205260405ff3" // returns block time and number
	// adds 1 to slot 0, logs and returns the sum
	counterCode = "5f54600101805f555f5260205fa060205ff3"
	brokenCode  = "fe"                 // an invalid instruction
	payeeCode   = "345f5260205ff3"     // returns the ether sent
	burnerCode  = "5b5f56"             // loops until the gas is gone
	initPrefix  = "60%s8060095f395ff3" // returns what follows as runtime code
	mirrorABI   = `[{"type":"error","name":"NotAdmin","inputs":[{"name":"account","type":"address"},{"name":"id","type":"bytes32"}]}]`
	farFuture   = 100 * 365 * 24 * 3600                        // seconds
	fourteen    = 14 * 24 * 3600                               // days, in seconds
	mustNotLeak = "5ecret5ecret"                               // occurs in addresses of nodes
	longReason  = "RateLimits/rate-limit-exceeded but longer " // for the bound on what is shown
)

func creation(t testing.TB, runtime string) []byte {
	t.Helper()
	code, err := hex.DecodeString(strings.Replace(initPrefix, "%s", hex.EncodeToString([]byte{byte(len(runtime) / 2)}), 1) + runtime)
	if err != nil {
		t.Fatal(err)
	}
	return code
}

func runtime(t testing.TB, code string) []byte {
	t.Helper()
	data, err := hex.DecodeString(code)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func parse(t testing.TB, text string) abi.ABI {
	t.Helper()
	parsed, err := abi.JSON(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	return parsed
}

func dial(t testing.TB, url string, options chain.Options) *chain.Client {
	t.Helper()
	client, err := chain.Dial(t.Context(), url, options)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	return client
}

// reverts are the reverts of contracts, and what people are told about them.
func reverts(t testing.TB) map[string]struct {
	data   []byte
	reason string
} {
	t.Helper()
	word := func(value int64) []byte { return common.BigToHash(big.NewInt(value)).Bytes() }
	text := func(s string) []byte {
		padded := append([]byte(s), make([]byte, (32-len(s)%32)%32)...)
		return bytes.Join([][]byte{{0x08, 0xc3, 0x79, 0xa0}, word(32), word(int64(len(s))), padded}, nil)
	}
	admin := common.HexToAddress("0x00000000000000000000000000000000000000AA")
	slug := [32]byte{}
	copy(slug[:], "SETTLE_SUBSCRIBE")
	custom := append(crypto.Keccak256([]byte("NotAdmin(address,bytes32)"))[:4], append(common.LeftPadBytes(admin[:], 32), slug[:]...)...)
	return map[string]struct {
		data   []byte
		reason string
	}{
		"a string":               {text("RateLimits/rate-limit-exceeded"), `"RateLimits/rate-limit-exceeded"`},
		"a string with controls": {text("a\x1b[31m\n\u202eb"), `"a [31m  b"`},
		"a panic":                {append([]byte{0x4e, 0x48, 0x7b, 0x71}, word(0x11)...), "panic 0x11: arithmetic overflow or underflow"},
		"an unknown panic":       {append([]byte{0x4e, 0x48, 0x7b, 0x71}, word(0x99)...), "panic 0x99: unknown code"},
		"a custom error":         {custom, `NotAdmin(account 0x00000000000000000000000000000000000000AA, id "SETTLE_SUBSCRIBE")`},
		"an unknown error":       {[]byte{0xde, 0xad, 0xbe, 0xef, 1, 2}, "error 0xdeadbeef with data 0x0102"},
		"a bare selector":        {[]byte{0xde, 0xad, 0xbe, 0xef}, "error 0xdeadbeef"},
	}
}

func TestARealNode(t *testing.T) {
	chaintest.Each(t, func(t *testing.T, peer *chaintest.Peer) {
		client := dial(t, peer.URL, chain.Options{
			BatchSize: 2, LogRange: 2, Poll: 10 * time.Millisecond, Errors: []abi.ABI{parse(t, mirrorABI)},
		})
		ctx := t.Context()
		key := peer.Rich(t, "user")
		sender := crypto.PubkeyToAddress(key.PublicKey)
		mirror := peer.Deploy(t, key, creation(t, mirrorCode))
		clock := peer.Deploy(t, key, creation(t, clockCode))
		counter := peer.Deploy(t, key, creation(t, counterCode))
		broken := peer.Deploy(t, key, creation(t, brokenCode))

		t.Run("serves its chain and no other", func(t *testing.T) {
			if err := client.RequireChain(ctx, chaintest.ChainID); err != nil || client.ChainID() != chaintest.ChainID {
				t.Errorf("chain %d: %v", client.ChainID(), err)
			}
			if err := client.RequireChain(ctx, 1); fault.First(err) != fault.NodeOfOtherChain {
				t.Errorf("another chain: %v", err)
			}
		})

		t.Run("is read at the block that is named", func(t *testing.T) {
			first := peer.Send(t, key, &counter, nil)
			second := peer.Send(t, key, &counter, nil)
			for name, c := range map[string]struct {
				at   common.Hash
				want int64
			}{"first": {first.BlockHash, 1}, "second": {second.BlockHash, 2}, "latest": {common.Hash{}, 2}} {
				value, err := client.Storage(ctx, counter, common.Hash{}, c.at)
				if err != nil || value.Big().Int64() != c.want {
					t.Errorf("%s: slot 0 is %s, %v", name, value, err)
				}
				answer, err := client.Call(ctx, counter, nil, c.at)
				if err != nil || new(big.Int).SetBytes(answer).Int64() != c.want+1 {
					t.Errorf("%s: call answers %x, %v", name, answer, err)
				}
			}
			before, err := client.Nonce(ctx, sender, first.BlockHash)
			after, err2 := client.Nonce(ctx, sender, common.Hash{})
			pending, err3 := client.PendingNonce(ctx, sender)
			if err := errors.Join(err, err2, err3); err != nil || after != before+1 || pending != after {
				t.Errorf("nonces %d, %d, pending %d: %v", before, after, pending, err)
			}
			if _, err := client.Storage(ctx, counter, common.Hash{}, common.HexToHash("0xdead")); fault.First(err) != fault.NodeError {
				t.Errorf("a block that is not: %v", err)
			}
		})

		t.Run("tells its blocks", func(t *testing.T) {
			head, err := client.Head(ctx)
			if err != nil {
				t.Fatal(err)
			}
			byNumber, err := client.HeadAt(ctx, head.Number)
			byHash, err2 := client.HeadOf(ctx, head.Hash)
			if err := errors.Join(err, err2); err != nil || byNumber.Hash != head.Hash || byHash.Number != head.Number {
				t.Errorf("%+v, %+v, %+v: %v", head, byNumber, byHash, err)
			}
			parent, err := client.HeadAt(ctx, head.Number-1)
			if err != nil || parent.Hash == head.Hash || parent.Time > head.Time || head.GasLimit == 0 {
				t.Errorf("parent %+v of %+v: %v", parent, head, err)
			}
			if _, err := client.HeadAt(ctx, head.Number+1000); !errors.Is(err, chain.ErrUnknown) || fault.First(err) != fault.NodeError {
				t.Errorf("a block of the future: %v", err)
			}
			if _, err := client.HeadOf(ctx, common.HexToHash("0xdead")); !errors.Is(err, chain.ErrUnknown) {
				t.Errorf("a block that is not: %v", err)
			}
		})

		t.Run("tells code and balance", func(t *testing.T) {
			got, err := client.Code(ctx, mirror, common.Hash{})
			if err != nil || hex.EncodeToString(got) != mirrorCode {
				t.Errorf("code %x: %v", got, err)
			}
			hash, err := client.CodeHash(ctx, mirror, common.Hash{})
			if err != nil || hash != crypto.Keccak256Hash(got) {
				t.Errorf("code hash %s: %v", hash, err)
			}
			peer.Fund(t, common.HexToAddress("0xba1a"), big.NewInt(77))
			balance, err := client.Balance(ctx, common.HexToAddress("0xba1a"), common.Hash{})
			if err != nil || balance.Int64() != 77 {
				t.Errorf("balance %s: %v", balance, err)
			}
		})

		t.Run("tells why a contract refuses", func(t *testing.T) {
			for name, c := range reverts(t) {
				_, err := client.Call(ctx, mirror, c.data, common.Hash{})
				var revert *chain.Revert
				if fault.First(err) != fault.NodeError || !errors.As(err, &revert) || revert.Reason != c.reason || !bytes.Equal(revert.Data, c.data) {
					t.Errorf("call, %s: %v", name, err)
				}
				_, err = client.EstimateGas(ctx, chain.Message{From: sender, To: &mirror, Data: c.data})
				if !errors.As(err, &revert) || revert.Reason != c.reason {
					t.Errorf("estimate, %s: %v", name, err)
				}
				results, err := client.Simulate(ctx, []chain.SimBlock{{Calls: []chain.SimCall{{From: sender, To: &mirror, Data: c.data}}}}, common.Hash{})
				if err != nil {
					t.Fatal(err)
				}
				got := results[0].Calls[0]
				if got.OK || got.Revert == nil || got.Revert.Reason != c.reason || !bytes.Equal(got.Return, c.data) {
					t.Errorf("simulation, %s: %+v %v", name, got, got.Revert)
				}
			}
			if _, err := client.Call(ctx, mirror, nil, common.Hash{}); fault.First(err) != fault.NodeError || !strings.Contains(err.Error(), "no reason given") {
				t.Errorf("without a reason: %v", err)
			}
			if _, err := client.Call(ctx, broken, nil, common.Hash{}); fault.First(err) != fault.NodeError {
				t.Errorf("an invalid instruction: %v", err)
			}
		})

		t.Run("answers many calls, each by itself", func(t *testing.T) {
			answers, err := client.CallMany(ctx, []chain.Message{
				{To: &clock}, {To: &mirror, Data: []byte{1, 2, 3, 4}}, {To: &clock}, {To: &clock}, {To: &broken},
			}, common.Hash{})
			if err != nil || len(answers) != 5 {
				t.Fatalf("%d answers: %v", len(answers), err)
			}
			if answers[0].Err != nil || answers[2].Err != nil || answers[3].Err != nil || !bytes.Equal(answers[0].Data, answers[3].Data) ||
				len(answers[2].Data) != 64 {
				t.Errorf("got %+v", answers)
			}
			var revert *chain.Revert
			if !errors.As(answers[1].Err, &revert) || revert.Reason != "error 0x01020304" || fault.First(answers[4].Err) != fault.NodeError {
				t.Errorf("refusals: %v, %v", answers[1].Err, answers[4].Err)
			}
			if answers, err := client.CallMany(ctx, nil, common.Hash{}); err != nil || len(answers) != 0 {
				t.Errorf("no calls: %v, %v", answers, err)
			}
		})

		t.Run("simulates years ahead", func(t *testing.T) { simulates(t, peer, client, clock, counter, broken) })

		t.Run("takes a transaction once, however often it is sent", func(t *testing.T) {
			before, err := client.Storage(ctx, counter, common.Hash{}, common.Hash{})
			if err != nil {
				t.Fatal(err)
			}
			transaction := peer.Sign(t, key, ethereum.CallMsg{To: &counter, Gas: 200_000})
			if known, err := client.Known(ctx, transaction.Hash()); err != nil || known {
				t.Errorf("known before it was sent: %v", err)
			}
			if receipt, err := client.Receipt(ctx, transaction.Hash()); err != nil || receipt != nil {
				t.Errorf("a receipt before it was sent: %v, %v", receipt, err)
			}
			for range 2 {
				if err := client.SendRaw(ctx, transaction); err != nil {
					t.Fatal(err)
				}
			}
			receipt, err := client.WaitReceipt(ctx, transaction.Hash(), 1)
			if err != nil || receipt.Status != types.ReceiptStatusSuccessful || len(receipt.Logs) != 1 {
				t.Fatalf("receipt %+v: %v", receipt, err)
			}
			if err := client.SendRaw(ctx, transaction); err != nil {
				t.Errorf("after it was included: %v", err)
			}
			after, err := client.Storage(ctx, counter, common.Hash{}, common.Hash{})
			if err != nil || after.Big().Uint64() != before.Big().Uint64()+1 {
				t.Errorf("slot 0 went from %s to %s: %v", before, after, err)
			}
			// This is less than any transaction needs.
			replaced := peer.Sign(t, key, ethereum.CallMsg{To: &counter, Gas: 100})
			if err := client.SendRaw(ctx, replaced); fault.First(err) != fault.NodeError {
				t.Errorf("without enough gas: %v", err)
			}
		})

		t.Run("confirms a transaction by the blocks on top", func(t *testing.T) {
			transaction := peer.Sign(t, key, ethereum.CallMsg{To: &counter, Gas: 200_000})
			if err := client.SendRaw(ctx, transaction); err != nil {
				t.Fatal(err)
			}
			if _, err := client.WaitReceipt(ctx, transaction.Hash(), 1); err != nil {
				t.Fatal(err)
			}
			soon, cancel := context.WithTimeout(ctx, 150*time.Millisecond)
			defer cancel()
			if _, err := client.WaitReceipt(soon, transaction.Hash(), 3); fault.First(err) != fault.TransactionNotIncluded {
				t.Errorf("with two blocks missing: %v", err)
			}
			peer.Mine(t)
			peer.Mine(t)
			if _, err := client.WaitReceipt(ctx, transaction.Hash(), 3); err != nil {
				t.Errorf("with three: %v", err)
			}
		})

		t.Run("gives logs in pieces", func(t *testing.T) {
			first := peer.Send(t, key, &counter, nil)
			for range 3 {
				peer.Mine(t)
			}
			last := peer.Send(t, key, &counter, nil)
			head, err := client.Head(ctx)
			if err != nil {
				t.Fatal(err)
			}
			query := chain.LogQuery{Addresses: []common.Address{counter}, From: first.BlockNumber.Uint64(), To: head}
			logs, err := client.Logs(ctx, query)
			if err != nil || len(logs) != 2 || logs[0].TxHash != first.TxHash || logs[1].TxHash != last.TxHash {
				t.Errorf("got %+v: %v", logs, err)
			}
			query.Addresses = []common.Address{mirror}
			if logs, err := client.Logs(ctx, query); err != nil || len(logs) != 0 {
				t.Errorf("of another contract: %+v: %v", logs, err)
			}
			query.Addresses, query.Topics = nil, [][]common.Hash{{common.HexToHash("0x11")}}
			if logs, err := client.Logs(ctx, query); err != nil || len(logs) != 0 {
				t.Errorf("with a topic that nobody has: %+v: %v", logs, err)
			}
			query.To.Hash = common.HexToHash("0xdead")
			if _, err := client.Logs(ctx, query); fault.First(err) != fault.NodeError || !strings.Contains(err.Error(), "reorganised") {
				t.Errorf("of another chain: %v", err)
			}
			narrow := dial(t, peer.URL, chain.Options{MaxLogs: 1})
			query = chain.LogQuery{Addresses: []common.Address{counter}, To: head}
			if _, err := narrow.Logs(ctx, query); fault.First(err) != fault.NodeError {
				t.Errorf("more logs than allowed: %v", err)
			}
		})

		t.Run("offers a fee below the cap", func(t *testing.T) {
			free, err := client.FeeEstimate(ctx, nil)
			if err != nil || free.Max.Cmp(free.Base) < 0 || free.Max.Cmp(free.Tip) < 0 {
				t.Fatalf("got %+v: %v", free, err)
			}
			ceiling := new(big.Int).Add(free.Base, common.Big1)
			capped, err := client.FeeEstimate(ctx, ceiling)
			if err != nil || capped.Max.Cmp(ceiling) > 0 || capped.Tip.Cmp(capped.Max) > 0 {
				t.Errorf("got %+v: %v", capped, err)
			}
			if _, err := client.FeeEstimate(ctx, new(big.Int).Sub(free.Base, common.Big1)); fault.First(err) != fault.TransactionNotIncluded {
				t.Errorf("cap below the base fee: %v", err)
			}
			gas, err := client.EstimateGas(ctx, chain.Message{From: sender, To: &counter})
			if err != nil || gas < 21_000 || gas > 100_000 {
				t.Errorf("gas %d: %v", gas, err)
			}
		})
	})
}

func simulates(t *testing.T, peer *chaintest.Peer, client *chain.Client, clock, counter, broken common.Address) {
	ctx := t.Context()
	nobody := common.HexToAddress("0x0000000000000000000000000000000000005e5e")
	head, err := client.Head(ctx)
	if err != nil {
		t.Fatal(err)
	}
	ask := func(to common.Address) chain.SimCall { return chain.SimCall{From: nobody, To: &to} }
	start, err := client.Storage(ctx, counter, common.Hash{}, head.Hash)
	if err != nil {
		t.Fatal(err)
	}
	nonce := uint64(9)
	fresh := common.HexToAddress("0xf5e5")
	payee := common.HexToAddress("0xfa1e")
	blocks := []chain.SimBlock{
		{Calls: []chain.SimCall{ask(counter), ask(clock)}},
		{Time: head.Time + fourteen, Calls: []chain.SimCall{ask(counter), ask(clock), {From: nobody, To: &broken, Gas: 100_000}}},
		{Time: head.Time + farFuture, Number: head.Number + 20, GasLimit: 45_000_000, Calls: []chain.SimCall{
			ask(clock),
			{From: nobody, To: &payee, Value: big.NewInt(12)},
			ask(fresh),
			{From: nobody, To: &counter, Gas: 22_000},
		}, Overrides: map[common.Address]chain.Override{
			nobody: {Balance: big.NewInt(1e18), Nonce: &nonce},
			fresh:  {Code: runtime(t, counterCode), StateDiff: map[common.Hash]common.Hash{{}: common.BigToHash(big.NewInt(41))}},
			payee:  {Code: runtime(t, payeeCode)},
		}},
		{Time: head.Time + farFuture + 1},
	}
	results, err := client.Simulate(ctx, blocks, head.Hash)
	if err != nil {
		t.Fatal(err)
	}
	if len(results) != 4 || len(results[0].Calls) != 2 || len(results[1].Calls) != 3 || len(results[2].Calls) != 4 || len(results[3].Calls) != 0 {
		t.Fatalf("shape: %+v", results)
	}
	sum := func(r chain.SimCallResult) uint64 {
		return new(big.Int).SetBytes(r.Return).Uint64() - start.Big().Uint64()
	}
	if got := results[0].Calls[0]; !got.OK || sum(got) != 1 || len(got.Logs) != 1 || got.Logs[0].Address != counter || got.GasUsed < 21_000 {
		t.Errorf("first count: %+v", got)
	}
	if got := results[1].Calls[0]; !got.OK || sum(got) != 2 {
		t.Errorf("the second block does not build on the first: %+v", got)
	}
	for i, call := range []chain.SimCallResult{results[0].Calls[1], results[1].Calls[1], results[2].Calls[0]} {
		seen, number := new(big.Int).SetBytes(call.Return[:32]).Uint64(), new(big.Int).SetBytes(call.Return[32:]).Uint64()
		if seen != results[i].Time || number != results[i].Number {
			t.Errorf("block %d: the contract sees time %d and number %d, the result says %d and %d", i, seen, number, results[i].Time, results[i].Number)
		}
	}
	if results[1].Time != head.Time+fourteen || results[2].Time != head.Time+farFuture || results[2].Number != head.Number+20 {
		t.Errorf("times and numbers: %+v", results)
	}
	if got := results[1].Calls[2]; got.OK || got.Revert == nil || got.Revert.Reason == "" || len(got.Revert.Data) != 0 {
		t.Errorf("an invalid instruction: %+v", got.Revert)
	} else {
		t.Logf("%s says of an invalid instruction: %s", peer.Name, got.Revert.Reason)
	}
	if peer.Name != "anvil" { // anvil simulates no creations
		created, err := client.Simulate(ctx, []chain.SimBlock{{Calls: []chain.SimCall{{From: nobody, Data: creation(t, counterCode)}}}}, head.Hash)
		if err != nil || !created[0].Calls[0].OK || hex.EncodeToString(created[0].Calls[0].Return) != counterCode {
			t.Errorf("a creation: %+v: %v", created, err)
		}
	}
	if got := results[2].Calls[1]; !got.OK || new(big.Int).SetBytes(got.Return).Int64() != 12 || len(got.Logs) != 0 {
		t.Errorf("ether: %+v", got)
	}
	if got := results[2].Calls[2]; !got.OK || new(big.Int).SetBytes(got.Return).Int64() != 42 {
		t.Errorf("overridden code and storage: %+v", got)
	}
	if got := results[2].Calls[3]; got.OK || got.Revert == nil {
		t.Errorf("without enough gas: %+v", got)
	} else {
		t.Logf("%s says of too little gas: %s", peer.Name, got.Revert.Reason)
	}
	if now, err := client.Storage(ctx, counter, common.Hash{}, common.Hash{}); err != nil || now != start {
		t.Errorf("a simulation changed the chain: %s, %v", now, err)
	}
	for name, wrong := range map[string][]chain.SimBlock{
		"time before the head":      {{Time: head.Time}},
		"number before the head":    {{Number: head.Number}},
		"time before the block's":   {{Time: head.Time + 50}, {Time: head.Time + 50}},
		"number before the block's": {{Number: head.Number + 2}, {Number: head.Number + 2}},
		"time after unnamed blocks": {{}, {}, {Time: head.Time + 2}},
	} {
		if _, err := client.Simulate(ctx, wrong, head.Hash); fault.First(err) != fault.SimulationFails {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestAReorganisationThatTakesATransactionAwayIsWaitedOut(t *testing.T) {
	peer := chaintest.Anvil(t)
	client := dial(t, peer.URL, chain.Options{Poll: 10 * time.Millisecond})
	key := peer.Rich(t, "user")
	to := common.HexToAddress("0xcafe")

	var snapshot string
	peer.Ask(t, &snapshot, "evm_snapshot")
	transaction := peer.Sign(t, key, ethereum.CallMsg{To: &to, Value: big.NewInt(1), Gas: 21_000})
	if err := client.SendRaw(t.Context(), transaction); err != nil {
		t.Fatal(err)
	}
	first, err := client.WaitReceipt(t.Context(), transaction.Hash(), 1)
	if err != nil {
		t.Fatal(err)
	}
	waited := make(chan *types.Receipt, 1)
	go func() {
		receipt, err := client.WaitReceipt(t.Context(), transaction.Hash(), 3)
		if err != nil {
			t.Error(err)
		}
		waited <- receipt
	}()
	peer.Mine(t) // the second of three confirmations
	var reverted bool
	peer.Ask(t, &reverted, "evm_revert", snapshot)
	for range 4 { // a longer chain without the transaction
		peer.Mine(t)
	}
	select {
	case receipt := <-waited:
		t.Fatalf("a transaction that no block has was confirmed: %+v", receipt)
	case <-time.After(100 * time.Millisecond):
	}
	if err := client.SendRaw(t.Context(), transaction); err != nil {
		t.Fatal(err)
	}
	peer.Mine(t)
	peer.Mine(t)
	receipt := <-waited
	if receipt == nil || receipt.BlockHash == first.BlockHash || receipt.BlockNumber.Uint64() <= first.BlockNumber.Uint64() {
		t.Errorf("first %+v, then %+v", first, receipt)
	}
}
