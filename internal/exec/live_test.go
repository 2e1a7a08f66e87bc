// SPDX-License-Identifier: AGPL-3.0-or-later

package exec_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"math/big"
	"path/filepath"
	"slices"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/chaintest"
	"github.com/halo-factory/halocompile/internal/devnet"
	"github.com/halo-factory/halocompile/internal/exec"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
)

// lazy is a node in front of a real one. It takes transactions and, as long as hold is positive,
// puts them aside: it knows them, and no block has them.
type lazy struct {
	URL  string
	lock sync.Mutex
	hold int
	held map[common.Hash]*types.Transaction
	seen []*types.Transaction // in the order in which they came
	sent func()               // after each
	// answer, when set, answers in the node's place; nil passes the request on.
	answer func(method string, params []json.RawMessage) any

	requests atomic.Int64 // without those for receipts; a batch is one
	calls    atomic.Int64
}

func newLazy(t *testing.T, real string) *lazy {
	l := &lazy{held: map[common.Hash]*types.Transaction{}}
	l.URL = chaintest.Node(t, real, l.one)
	return l
}

// one answers one request.
func (l *lazy) one(q chaintest.Query) any {
	// How often it has to wait for a receipt is chance.
	if q.First && q.Method != "eth_getTransactionReceipt" {
		l.requests.Add(1)
	}
	if q.Method == "eth_call" {
		l.calls.Add(1)
	}
	l.lock.Lock()
	defer l.lock.Unlock()
	if l.answer != nil {
		if result := l.answer(q.Method, q.Params); result != nil {
			return result
		}
	}
	switch q.Method {
	case "eth_sendRawTransaction":
		var raw hexutil.Bytes
		transaction := new(types.Transaction)
		if json.Unmarshal(q.Params[0], &raw) != nil || transaction.UnmarshalBinary(raw) != nil {
			return "no transaction"
		}
		l.seen = append(l.seen, transaction)
		if l.sent != nil {
			defer l.sent()
		}
		if l.hold > 0 {
			l.hold--
			l.held[transaction.Hash()] = transaction
			return transaction.Hash()
		}
		return q.Real() // before sent
	case "eth_getTransactionByHash":
		var hash common.Hash
		_ = json.Unmarshal(q.Params[0], &hash)
		if transaction := l.held[hash]; transaction != nil {
			return transaction
		}
	}
	return nil
}

// rollout is what one test runs.
type rollout struct {
	*plantest.Live
	t       *testing.T
	plan    *plan.Plan
	bundle  *bundle.Bundle
	journal string
	options exec.Options
	lazy    *lazy
	client  *chain.Client // through lazy
}

func begin(t *testing.T) *rollout {
	live := plantest.Start(t, "../..")
	return beginOn(t, live, live.Chain.URL())
}

func beginOn(t *testing.T, live *plantest.Live, url string) *rollout {
	r := &rollout{Live: live, t: t, plan: live.Plan(t), journal: filepath.Join(t.TempDir(), "journal.jsonl"), lazy: newLazy(t, url)}
	r.bundle = plantest.Compile(t, live.Catalog, r.plan)
	var err error
	if r.client, err = chain.Dial(t.Context(), r.lazy.URL, chain.Options{Errors: bindings.ABIs(), Poll: 5 * time.Millisecond}); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(r.client.Close)
	r.options = exec.Options{
		Relayer: devnet.Key("relayer"), FeeCap: big.NewInt(1e12), Confirmations: 1, Patience: time.Second, Now: time.Now,
		Approvals: plantest.Approvals(t, r.bundle),
	}
	return r
}

func (r *rollout) run(ctx context.Context) (*exec.Result, error) {
	r.t.Helper()
	digest, err := r.bundle.Digest()
	if err != nil {
		r.t.Fatal(err)
	}
	journal, err := openOf(r.t, r.journal, digest)
	if err != nil {
		r.t.Fatal(err)
	}
	defer journal.Close()
	options := r.options
	options.Journal = journal
	return exec.Run(ctx, r.client, r.plan, r.bundle, options)
}

// events are the journal's, of one transaction.
func (r *rollout) events(transaction plan.TransactionID) (events []string) {
	digest, _ := r.bundle.Digest()
	journal, err := openOf(r.t, r.journal, digest)
	if err != nil {
		r.t.Fatal(err)
	}
	defer journal.Close()
	for _, entry := range journal.Entries {
		if entry.Transaction == transaction {
			events = append(events, entry.Event)
		}
	}
	return events
}

func TestARolloutOnARealChain(t *testing.T) {
	r := begin(t)
	status, err := exec.Status(t.Context(), r.client, r.plan, r.bundle, 1)
	if err != nil || status.Begun() || status.Next().State != exec.Due || status.Reports[1].State != exec.Blocked {
		t.Fatalf("%+v, %v", status, err)
	}
	t.Run("nothing is sent without every signature", func(t *testing.T) {
		approvals := r.options.Approvals
		defer func() { r.options.Approvals = approvals }()
		first := r.bundle.Batches[0]
		for name, given := range approvals {
			if !slices.ContainsFunc(given.Signatures, func(s bundle.Signature) bool { return s.Transaction == first.ID }) {
				continue // of a later stage: TestAStageIsSignedWhenItIsDue
			}
			r.options.Approvals = map[string]*bundle.Approval{}
			for other, approval := range approvals {
				if other != name {
					r.options.Approvals[other] = approval
				}
			}
			if _, err := r.run(t.Context()); fault.First(err) != fault.SignaturesMissing {
				t.Errorf("without %s: %v", name, err)
			}
		}
		if len(r.lazy.seen) > 0 {
			t.Errorf("%d transactions were sent", len(r.lazy.seen))
		}
	})
	t.Run("nothing is sent above the fee cap", func(t *testing.T) {
		defer func(ceiling *big.Int) { r.options.FeeCap = ceiling }(r.options.FeeCap)
		r.options.FeeCap = big.NewInt(1)
		if _, err := r.run(t.Context()); fault.First(err) != fault.TransactionNotIncluded || len(r.lazy.seen) > 0 {
			t.Errorf("%v, %d transactions", err, len(r.lazy.seen))
		}
	})
	t.Run("a run that is interrupted after sending, and a node that does not include it", func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		r.lazy.hold, r.lazy.sent = 1, cancel
		if _, err := r.run(ctx); !errors.Is(err, context.Canceled) {
			t.Fatalf("interrupted: %v", err)
		}
		r.lazy.sent = nil
		// Another relayer cannot replace it, and must not send it a second time.
		own := r.options.Relayer
		r.options.Relayer = devnet.Key("council 1")
		if _, err := r.run(t.Context()); fault.First(err) != fault.TransactionNotIncluded || len(r.lazy.seen) != 1 {
			t.Errorf("another relayer: %v, %d transactions", err, len(r.lazy.seen))
		}
		r.options.Relayer = own
		// Nor can the fee rise above the cap.
		ceiling := r.options.FeeCap
		r.options.FeeCap = r.lazy.seen[0].GasFeeCap()
		if _, err := r.run(t.Context()); fault.First(err) != fault.TransactionNotIncluded || len(r.lazy.seen) != 1 {
			t.Errorf("at the cap: %v, %d transactions", err, len(r.lazy.seen))
		}
		r.options.FeeCap = ceiling
		// The next replacement is held too, the one after it is let through.
		r.lazy.hold = 1
		result, err := r.run(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if result.Sent != 1 || result.Reports[0].State != exec.Done || result.Next().State != exec.Waiting || result.Complete() || !result.Begun() {
			t.Errorf("%+v", result)
		}
		if len(r.lazy.seen) != 3 {
			t.Fatalf("%d transactions", len(r.lazy.seen))
		}
		for i, transaction := range r.lazy.seen[1:] {
			before := r.lazy.seen[i]
			if transaction.Nonce() != before.Nonce() || !bytes.Equal(transaction.Data(), before.Data()) ||
				transaction.GasFeeCap().Cmp(before.GasFeeCap()) <= 0 || transaction.GasTipCap().Cmp(before.GasTipCap()) <= 0 {
				t.Errorf("replacement %d is no replacement", i+1)
			}
		}
		want := []string{exec.Prepare, exec.Sent, exec.Prepare, exec.Sent, exec.Sent, exec.Confirmed}
		if got := r.events("deploy/deployer"); !slices.Equal(got, want) {
			t.Errorf("journal: %v, want %v", got, want)
		}
	})
	t.Run("what is done is not done again", func(t *testing.T) {
		before := len(r.lazy.seen)
		result, err := r.run(t.Context())
		if err != nil || result.Sent != 0 || len(r.lazy.seen) != before {
			t.Errorf("%+v, %v", result, err)
		}
		if wait := result.Next().Until; wait <= r.plan.Block.Time || wait > r.plan.Block.Time+uint64((plantest.Delay+time.Hour)/time.Second) {
			t.Errorf("until %d", wait)
		}
	})
	r.Wait(t, plantest.Delay)
	t.Run("after the delay it is carried to its end, and told about", func(t *testing.T) {
		var told []plan.TransactionID
		r.options.Progress = func(report exec.Standing) { told = append(told, report.Transaction.ID) }
		result, err := r.run(t.Context())
		if err != nil || !result.Complete() || result.Sent != 3 || len(told) != 3 || result.Next() != nil {
			t.Errorf("%+v, %v, %v", result, told, err)
		}
		for i, transaction := range r.lazy.seen[3:] {
			if transaction.Nonce() != r.lazy.seen[2].Nonce()+uint64(i)+1 {
				t.Errorf("transaction %d has nonce %d", i, transaction.Nonce())
			}
		}
	})
	t.Run("a Safe whose nonce something else used", func(t *testing.T) {
		// The limits of another bundle, signed for nonces that are over.
		p, err := plan.Make(r.Catalog, plantest.Class, &plan.Snapshot{Block: r.plan.Block, Basis: r.plan.Core.Basis}, r.plan.Core.Deadline+1)
		if err != nil {
			t.Fatal(err)
		}
		// Nothing of it looks done.
		for _, stage := range p.Core.Stages {
			for _, batch := range stage.Batches {
				for _, call := range batch.Calls {
					for i := range call.Done {
						call.Done[i].Is, call.Done[i].Value = plan.Equal, common.HexToHash("0xdead")
					}
				}
			}
		}
		other := *r
		other.plan, other.bundle, other.journal = p, plantest.Compile(t, r.Catalog, p), filepath.Join(t.TempDir(), "journal.jsonl")
		other.options.Approvals = plantest.Approvals(t, other.bundle)
		if _, err := other.run(t.Context()); fault.First(err) != fault.SafeNonceUsed {
			t.Errorf("%v", err)
		}
	})
}

// What anyone may do, somebody may have done: the run leaves that out, and does the rest.
func TestWhatSomebodyDidIsLeftOut(t *testing.T) {
	r := begin(t)
	if _, err := r.run(t.Context()); err != nil {
		t.Fatal(err)
	}
	r.Wait(t, plantest.Delay)
	calls := r.bundle.Batches[1].Open()
	if len(calls) != 3 {
		t.Fatalf("%d calls", len(calls))
	}
	before := len(r.lazy.seen)
	r.Send(t, "relayer", &calls[0].To, calls[0].Data)
	r.Send(t, "relayer", &calls[2].To, calls[2].Data)
	result, err := r.run(t.Context())
	if err != nil || !result.Complete() || result.Sent != 3 {
		t.Fatalf("%+v, %v", result, err)
	}
	if sent := r.lazy.seen[before]; *sent.To() != calls[1].To || !bytes.Equal(sent.Data(), calls[1].Data) {
		t.Errorf("it sends %x to %s", sent.Data(), sent.To())
	}
}

// Somebody may be faster while the transaction waits. Whether it is included and fails, or not at
// all, the run does what is left.
func TestSomebodyIsFasterThanARun(t *testing.T) {
	for _, included := range []bool{false, true} {
		r := begin(t)
		if _, err := r.run(t.Context()); err != nil {
			t.Fatal(err)
		}
		r.Wait(t, plantest.Delay)
		calls := r.bundle.Batches[1].Open()
		before := len(r.lazy.seen)
		r.lazy.sent = func() {
			r.lazy.sent = nil
			r.Send(t, "installer", &calls[0].To, calls[0].Data)
			if included {
				if err := r.Client.SendRaw(t.Context(), r.lazy.seen[before]); err != nil {
					t.Error(err)
				}
			}
		}
		r.lazy.hold = 1
		result, err := r.run(t.Context())
		if err != nil || !result.Complete() {
			t.Fatalf("%+v, %v", result, err)
		}
		first, next := r.lazy.seen[before], r.lazy.seen[before+1]
		if again := next.Nonce() == first.Nonce(); again == included || bytes.Contains(next.Data(), calls[0].Data) || !bytes.Contains(next.Data(), calls[1].Data) {
			t.Errorf("included %t: nonce %d after %d: %x", included, next.Nonce(), first.Nonce(), next.Data())
		}
	}
}

// A run asks a bounded number of times for each transaction, and reads again only what one can have
// changed: all together it reads the whole a few times, however many transactions it sends.
func TestARunAsksLittle(t *testing.T) {
	const (
		// requests for a transaction beside those for its receipt: before it, itself, and its
		// effect
		each = 3
		// requests for all states: at the beginning, when Safes have their turn, and in the end
		whole = 12
	)
	r := begin(t)
	spent := func(what func() error) (requests, calls int64) {
		requests, calls = r.lazy.requests.Load(), r.lazy.calls.Load()
		if err := what(); err != nil {
			t.Fatal(err)
		}
		return r.lazy.requests.Load() - requests, r.lazy.calls.Load() - calls
	}
	run := func() error { _, err := r.run(t.Context()); return err }
	if requests, _ := spent(run); requests > each+whole {
		t.Errorf("%d requests for one transaction", requests)
	}
	_, status := spent(func() error {
		_, err := exec.Progress(t.Context(), r.client, r.plan, r.bundle, 1)
		return err
	})
	r.Wait(t, plantest.Delay)
	before := len(r.lazy.seen)
	requests, calls := spent(run)
	sent := int64(len(r.lazy.seen) - before)
	if sent < 3 || requests > sent*each+whole {
		t.Errorf("%d requests for %d transactions", requests, sent)
	}
	// Twice the whole; and of each transaction what it does, when it is prepared and afterwards,
	// and what the next does.
	if calls > 5*status+50 {
		t.Errorf("%d calls, and the whole is %d", calls, status)
	}
	t.Logf("%d transactions: %d requests, %d calls; the whole is %d calls", sent, requests, calls, status)
}

// A moment that the chain does not know any more: the operation was cancelled.
func TestStatusOfAScriptedNode(t *testing.T) {
	_, p, b := example(t)
	for _, test := range []struct {
		name   string
		ready  string // what getTimestamp answers
		done   int    // so many transactions from the front are done
		now    uint64 // of the latest block
		states string // by first letters: done, due, waiting, blocked
		code   fault.Code
	}{
		{"nothing is done", "0x0", 0, 100, "due blocked blocked blocked", fault.Code{}},
		{"the delay runs", "0x64", 1, 50, "done waiting blocked blocked", fault.Code{}},
		{"a second before it ends", "0x64", 1, 99, "done waiting blocked blocked", fault.Code{}},
		{"the moment it ends", "0x64", 1, 100, "done due blocked blocked", fault.Code{}},
		{"somebody executed it", "0x1", 2, 100, "done done due due", fault.Code{}},
		{"everything", "0x1", 4, 100, "done done done done", fault.Code{}},
		{"cancelled", "0x0", 1, 100, "", fault.ChainNotAsPlanned},
		{"no time", "0x10000000000000000", 1, 100, "", fault.NetworkIncomplete},
		{"no answer", "", 1, 100, "", fault.NetworkIncomplete},
	} {
		t.Run(test.name, func(t *testing.T) {
			hash := common.Hash{1}
			node := scripted(t, test.now, &hash, scriptOf(p, test.ready, &test.done))
			status, err := exec.Progress(t.Context(), node, p, b, 1)
			if fault.First(err) != test.code {
				t.Fatalf("%v", err)
			}
			if err != nil {
				return
			}
			got := ""
			for i, report := range status.Reports {
				if i > 0 {
					got += " "
				}
				got += string(report.State)
				if (report.State == exec.Waiting) != (report.Until != 0) {
					t.Errorf("%s until %d", report.State, report.Until)
				}
			}
			if got != test.states {
				t.Errorf("got  %s\nwant %s", got, test.states)
			}
		})
	}
}

// scriptOf answers the questions of a plan as if so many transactions from the front were done.
// ready is what a timelock answers to when an operation can be executed.
func scriptOf(p *plan.Plan, ready string, done *int) func(data string) string {
	type check struct {
		plan.Check
		index int // of the transaction that it is about
	}
	// Two transactions may ask one question, and look at different words of the answer.
	checks, moments := map[string][]check{}, map[string]bool{}
	index := 0
	for _, stage := range p.Core.Stages {
		for _, batch := range stage.Batches {
			for _, call := range batch.Calls {
				for _, done := range call.Done {
					question := hexutil.Encode(done.Data)
					checks[question] = append(checks[question], check{done, index})
				}
				if call.Ready != nil {
					moments[hexutil.Encode(call.Ready.Data)] = true
				}
			}
			index++
		}
	}
	return func(data string) string {
		if moments[data] {
			if ready == "" {
				return "0x"
			}
			return common.BigToHash(hexutil.MustDecodeBig(ready)).Hex()
		}
		var words []byte
		for _, check := range checks[data] {
			if missing := 32*(check.Word+1) - len(words); missing > 0 {
				words = append(words, make([]byte, missing)...)
			}
			if check.index >= *done {
				continue // the word stays 0, which no check takes for done
			}
			copy(words[32*check.Word:], check.Value[:])
			if check.Is == plan.NotEqual {
				words[32*check.Word+31] = 1
			}
		}
		return hexutil.Encode(words)
	}
}

// What was done at depth is not asked again, unless the block that showed it is no longer on the
// chain.
func TestADeepReorganisationIsNoticedByTheNextReading(t *testing.T) {
	_, p, b := example(t)
	done, hash, asked := 1, common.Hash{1}, 0
	answer := scriptOf(p, "0x1", &done)
	node := scripted(t, 100, &hash, func(data string) string {
		asked++
		return answer(data)
	})
	before, err := exec.Progress(t.Context(), node, p, b, 1)
	if err != nil || before.Next().Transaction.ID != b.Batches[1].ID {
		t.Fatalf("%+v, %v", before, err)
	}
	all := asked
	done, asked = 2, 0
	status, err := exec.After(t.Context(), node, p, b, before)
	if err != nil || status.Next().Transaction.ID != b.Batches[2].ID || status.Next().State != exec.Due || asked >= all {
		t.Errorf("after one more: %+v, %v; %d questions, and %d for all", status.Next(), err, asked, all)
	}
	done, asked = len(b.Batches), 0
	if status, err := exec.After(t.Context(), node, p, b, before); err != nil || !status.Complete() {
		t.Errorf("after somebody did all: %+v, %v", status, err)
	}
	done = 0
	if status, err := exec.After(t.Context(), node, p, b, before); err != nil || status.Next().Transaction.ID != b.Batches[1].ID {
		t.Errorf("the same block is believed: %+v, %v", status.Next(), err)
	}
	hash = common.Hash{2}
	if status, err := exec.After(t.Context(), node, p, b, before); err != nil || status.Next().Transaction.ID != b.Batches[0].ID {
		t.Errorf("another block: %+v, %v", status.Next(), err)
	}
}

// scripted is a node whose contracts answer as told, at a block of the given time and hash.
func scripted(t *testing.T, now uint64, hash *common.Hash, answer func(data string) string) *chain.Client {
	t.Helper()
	node := chaintest.Node(t, "", func(q chaintest.Query) any {
		switch q.Method {
		case "eth_chainId":
			return "0x539"
		case "eth_getBlockByNumber":
			return map[string]any{"number": "0x1", "hash": *hash, "timestamp": hexutil.Uint64(now), "gasLimit": "0x1000000", "baseFeePerGas": "0x7"}
		case "eth_call":
			var message struct {
				Input string `json:"input"`
			}
			_ = json.Unmarshal(q.Params[0], &message)
			return answer(message.Input)
		}
		return nil
	})
	client, err := chain.Dial(t.Context(), node, chain.Options{Backoff: time.Millisecond})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	return client
}

func example(t testing.TB) (*catalog.Catalog, *plan.Plan, *bundle.Bundle) {
	t.Helper()
	declared := plantest.Catalog(t)
	p := plantest.Make(t, declared, plantest.Snapshot(t))
	return declared, p, plantest.Compile(t, declared, p)
}

// A stage's signatures are wanted when it is due. Until then, and while they are missing,
// everything goes on that does not need it.
func TestAStageIsSignedWhenItIsDue(t *testing.T) {
	r := begin(t)
	all, first := r.options.Approvals, r.bundle.Batches[0]
	r.options.Approvals = map[string]*bundle.Approval{}
	for name, given := range all {
		if slices.ContainsFunc(given.Signatures, func(s bundle.Signature) bool { return s.Transaction == first.ID }) {
			r.options.Approvals[name] = given
		}
	}
	result, err := r.run(t.Context())
	if err != nil || !result.Begun() || result.Complete() {
		t.Fatalf("it begins with the signatures of its first stage: %+v, %v", result, err)
	}
	r.Wait(t, plantest.Delay)
	if result, err = r.run(t.Context()); err != nil || result.Sent == 0 || len(result.Lacking()) == 0 || result.Next().State != exec.Unsigned {
		t.Fatalf("what anyone may send is sent: %+v, %v", result, err)
	}
	for _, report := range result.Reports {
		if (report.State == exec.Done) != (report.Transaction.Safe == nil || report.Transaction.Stage == first.Stage) {
			t.Errorf("%s is %s", report.Transaction.ID, report.State)
		}
		if report.State == exec.Unsigned && (report.Lacking == nil || report.Lacking.More() == 0 || len(report.Lacking.Missing) == 0) {
			t.Errorf("%s does not say who is missing: %+v", report.Transaction.ID, report.Lacking)
		}
	}
	r.options.Approvals = all
	if result, err = r.run(t.Context()); err != nil || !result.Complete() {
		t.Errorf("once it is signed: %+v, %v", result, err)
	}
}
