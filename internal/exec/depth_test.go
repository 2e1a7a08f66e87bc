// SPDX-License-Identifier: AGPL-3.0-or-later

package exec_test

import (
	"context"
	"encoding/json"
	"errors"
	"math/big"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/chaintest"
	"github.com/halo-factory/halocompile/internal/devnet"
	"github.com/halo-factory/halocompile/internal/exec"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
)

// Done is done at the depth that the network asks for, whoever sent it and whenever.
func TestDoneMeansDoneAtDepth(t *testing.T) {
	anvil := chaintest.Anvil(t)
	r := beginOn(t, plantest.StartOn(t, "../..", anvil), anvil.URL)
	r.options.Confirmations, r.options.Patience = 3, 2*time.Second
	var snapshot any
	anvil.Ask(t, &snapshot, "evm_snapshot")
	// tell runs a tale on the chain as it was before the first transaction.
	tell := func(name string, tale func(t *testing.T)) {
		t.Run(name, func(t *testing.T) {
			var reverted bool
			anvil.Ask(t, &reverted, "evm_revert", snapshot)
			anvil.Ask(t, &snapshot, "evm_snapshot")
			r.lazy.lock.Lock()
			r.lazy.seen, r.lazy.sent = nil, nil
			r.lazy.lock.Unlock()
			r.journal = filepath.Join(t.TempDir(), "journal.jsonl")
			tale(t)
		})
	}
	mine := func() { anvil.Ask(t, nil, "evm_mine") }
	// soon does something a while after a run has begun to wait.
	soon := func(what func()) func() {
		var wait sync.WaitGroup
		wait.Go(func() {
			time.Sleep(300 * time.Millisecond)
			what()
		})
		return wait.Wait
	}
	state := func(t *testing.T) *exec.Result {
		status, err := exec.Status(t.Context(), r.client, r.plan, r.bundle, r.options.Confirmations)
		if err != nil {
			t.Fatal(err)
		}
		return status
	}
	const deploy = "deploy/deployer"

	tell("it is confirming until then", func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		r.lazy.sent = cancel
		if _, err := r.run(ctx); !errors.Is(err, context.Canceled) {
			t.Fatal(err)
		}
		r.lazy.sent = nil
		if _, err := r.client.WaitReceipt(t.Context(), r.lazy.seen[0].Hash(), 1); err != nil {
			t.Fatal(err)
		}
		for blocks := 1; blocks < 3; blocks++ {
			if status := state(t); status.Reports[0].State != exec.Confirming || !status.Begun() || status.Next().Transaction.ID != deploy ||
				status.Reports[1].State != exec.Blocked {
				t.Errorf("with %d blocks: %s", blocks, status.Reports[0].State)
			}
			mine()
		}
		if status := state(t); status.Reports[0].State != exec.Done || status.Next().State != exec.Waiting {
			t.Errorf("with 3 blocks: %s", status.Reports[0].State)
		}
	})
	tell("what an interrupted run sent is waited for", func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		r.lazy.sent = cancel
		if _, err := r.run(ctx); !errors.Is(err, context.Canceled) {
			t.Fatal(err)
		}
		r.lazy.sent = nil
		defer soon(func() { mine(); mine() })()
		result, err := r.run(t.Context())
		if err != nil || result.Reports[0].State != exec.Done || result.Reports[0].Hash == nil || result.Sent != 1 || len(r.lazy.seen) != 1 {
			t.Fatalf("%+v, %d sent, %v", result, len(r.lazy.seen), err)
		}
		if head, err := r.client.Head(t.Context()); err != nil || head.Number != result.Reports[0].Block+2 {
			t.Errorf("it ended at block %d, included was it in %d", head.Number, result.Reports[0].Block)
		}
	})
	tell("what somebody else sent is waited for", func(t *testing.T) {
		defer soon(func() { mine(); mine() })()
		other := *r
		other.journal = filepath.Join(t.TempDir(), "journal.jsonl")
		ctx, cancel := context.WithCancel(t.Context())
		r.lazy.sent = cancel
		if _, err := other.run(ctx); !errors.Is(err, context.Canceled) {
			t.Fatal(err)
		}
		r.lazy.sent = nil
		result, err := r.run(t.Context())
		if err != nil || result.Reports[0].State != exec.Done || result.Sent != 0 || len(r.lazy.seen) != 1 {
			t.Fatalf("%+v, %d sent, %v", result, len(r.lazy.seen), err)
		}
	})
	tell("a chain that stands still ends the wait", func(t *testing.T) {
		r.options.Patience = 200 * time.Millisecond
		defer func() { r.options.Patience = 2 * time.Second }()
		for _, run := range []string{"of the one that sent", "of the next"} {
			began := time.Now()
			if _, err := r.run(t.Context()); fault.First(err) != fault.TransactionNotConfirmed || !strings.Contains(err.Error(), "does not have 3 confirmations after 350ms") {
				t.Errorf("the run %s: %v", run, err)
			}
			if took := time.Since(began); took > 20*time.Second {
				t.Errorf("the run %s took %s", run, took)
			}
		}
		if len(r.lazy.seen) != 1 {
			t.Errorf("%d transactions", len(r.lazy.seen))
		}
	})
	for depth, name := range map[int]string{1: "one block", 2: "two blocks"} {
		tell("a reorganisation of "+name+" removes it, and it is sent again with the same nonce", func(t *testing.T) {
			var once sync.Once
			var wait func()
			r.lazy.sent = func() {
				once.Do(func() {
					wait = soon(func() {
						for range depth - 1 {
							mine()
						}
						anvil.Ask(t, nil, "anvil_rollback", depth)
						for range 4 {
							time.Sleep(300 * time.Millisecond)
							mine()
						}
					})
				})
			}
			result, err := r.run(t.Context())
			wait()
			if err != nil || result.Reports[0].State != exec.Done || result.Sent != 1 {
				t.Fatalf("%+v, %v", result, err)
			}
			if len(r.lazy.seen) != 2 || r.lazy.seen[0].Nonce() != r.lazy.seen[1].Nonce() {
				t.Errorf("%d transactions", len(r.lazy.seen))
			}
			receipt, err := r.client.Receipt(t.Context(), *result.Reports[0].Hash)
			if err != nil || receipt == nil || receipt.BlockNumber.Uint64() != result.Reports[0].Block {
				t.Errorf("%+v, %v", receipt, err)
			}
			want := []string{exec.Prepare, exec.Sent, exec.Prepare, exec.Sent, exec.Confirmed}
			if got := r.events(deploy); !slices.Equal(got, want) {
				t.Errorf("journal: %v, want %v", got, want)
			}
		})
	}
	tell("a chain that removes it again and again is given up, with a number", func(t *testing.T) {
		r.lazy.sent = func() { anvil.Ask(t, nil, "anvil_rollback", 1) }
		if _, err := r.run(t.Context()); fault.First(err) != fault.TransactionNotConfirmed && fault.First(err) != fault.TransactionNotIncluded {
			t.Errorf("%v", err)
		}
		if len(r.lazy.seen) > 36 {
			t.Errorf("%d transactions", len(r.lazy.seen))
		}
	})
}

// A receipt that comes late is not taken for a transaction that is not included.
func TestALateReceiptIsNotTakenForNone(t *testing.T) {
	r := begin(t)
	r.options.Patience = 500 * time.Millisecond
	r.lazy.answer = func(method string, _ []json.RawMessage) any {
		if method == "eth_getTransactionReceipt" {
			return json.RawMessage("null")
		}
		return nil
	}
	// A run that is interrupted while it waits names what is in flight. The next one waits for it.
	ctx, interrupt := context.WithCancel(t.Context())
	r.lazy.sent = interrupt
	_, err := r.run(ctx)
	if waits := "waiting for transaction " + r.lazy.seen[0].Hash().Hex() + " (nonce 0)"; fault.First(err) != fault.Interrupted || !errors.Is(err, context.Canceled) || !strings.Contains(err.Error(), waits) {
		t.Errorf("it is interrupted with %v, want %q", err, waits)
	}
	r.lazy.sent = nil
	result, err := r.run(t.Context())
	if err != nil || result.Reports[0].State != exec.Done || len(r.lazy.seen) != 1 {
		t.Fatalf("%+v, %d transactions, %v", result, len(r.lazy.seen), err)
	}
	t.Run("nor is one whose nonce is used, while the node tells of neither receipt nor state", func(t *testing.T) {
		r := begin(t)
		r.options.Patience = 500 * time.Millisecond
		r.lazy.hold = 1
		r.lazy.answer = func(method string, params []json.RawMessage) any {
			if method == "eth_getTransactionCount" && len(r.lazy.seen) > 0 {
				return "0x1"
			}
			return nil
		}
		if _, err := r.run(t.Context()); fault.First(err) != fault.TransactionUnknown || len(r.lazy.seen) != 1 {
			t.Errorf("%d transactions, %v", len(r.lazy.seen), err)
		}
	})
}

// A node that tells a nonce too high once costs a wait. It does not raise the fee: no fee helps.
func TestANonceThatIsTooHighRaisesNoFee(t *testing.T) {
	r := begin(t)
	r.options.Patience = 500 * time.Millisecond
	lies := 2 // of the chain's nonce, and of the one with what waits
	r.lazy.answer = func(method string, _ []json.RawMessage) any {
		if method == "eth_getTransactionCount" && lies > 0 {
			lies--
			return "0x1"
		}
		return nil
	}
	result, err := r.run(t.Context())
	if err != nil || result.Reports[0].State != exec.Done {
		t.Fatalf("%+v, %v", result, err)
	}
	if len(r.lazy.seen) != 2 || r.lazy.seen[0].Nonce() != 1 || r.lazy.seen[1].Nonce() != 0 {
		t.Fatalf("%d transactions", len(r.lazy.seen))
	}
	if first, second := r.lazy.seen[0].GasFeeCap(), r.lazy.seen[1].GasFeeCap(); second.Cmp(first) > 0 {
		t.Errorf("the fee went from %s to %s", first, second)
	}
	if note := result.Reports[0].Note; !strings.Contains(note, "had nonce 1") || !strings.Contains(note, "is at 0") {
		t.Errorf("it says %q", note)
	}
	t.Run("one that contradicts what waits is refused", func(t *testing.T) {
		r := begin(t)
		r.lazy.answer = func(method string, params []json.RawMessage) any {
			if method == "eth_getTransactionCount" && string(params[1]) == `"latest"` {
				return "0x5"
			}
			return nil
		}
		if _, err := r.run(t.Context()); fault.First(err) != fault.NodeError || !strings.Contains(err.Error(), "contradicts itself") || len(r.lazy.seen) > 0 {
			t.Errorf("%d transactions, %v", len(r.lazy.seen), err)
		}
	})
}

// A nonce that was used meanwhile, as after a reorganisation that gave back what it took, is read
// anew.
func TestANonceThatIsTooLowIsReadAnew(t *testing.T) {
	r := begin(t)
	if result, err := r.run(t.Context()); err != nil || result.Next().State != exec.Waiting {
		t.Fatalf("%+v, %v", result, err)
	}
	r.Wait(t, plantest.Delay)
	lies := 2
	r.lazy.answer = func(method string, _ []json.RawMessage) any {
		if method == "eth_getTransactionCount" && lies > 0 {
			lies--
			return "0x0"
		}
		return nil
	}
	result, err := r.run(t.Context())
	if err != nil || !result.Complete() {
		t.Fatalf("%+v, %v", result, err)
	}
	if first, second := r.lazy.seen[1], r.lazy.seen[2]; first.Nonce() != 0 || second.Nonce() != 1 {
		t.Errorf("nonces %d and %d", first.Nonce(), second.Nonce())
	}
}

// A node that includes nothing makes the fee rise to a bound, and no run makes it rise above.
func TestNoRunRaisesAFeeAboveItsBound(t *testing.T) {
	r := begin(t)
	r.options.Patience = 50 * time.Millisecond
	r.lazy.hold = 1000
	for range 5 {
		if _, err := r.run(t.Context()); fault.First(err) != fault.TransactionNotIncluded {
			t.Fatal(err)
		}
	}
	estimate, err := r.client.FeeEstimate(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, transaction := range r.lazy.seen {
		if most := new(big.Int).Mul(estimate.Max, big.NewInt(4)); transaction.GasFeeCap().Cmp(most) > 0 {
			t.Errorf("%s wei a gas, where %s are asked for", transaction.GasFeeCap(), estimate.Max)
		}
	}
}

// What is due is the chain's word. A machine whose clock is wrong sends nothing that reverts.
func TestAWrongClockSendsNothing(t *testing.T) {
	r := begin(t)
	if result, err := r.run(t.Context()); err != nil || result.Next().State != exec.Waiting {
		t.Fatalf("%+v, %v", result, err)
	}
	for _, off := range []time.Duration{400 * time.Hour, 100 * 365 * 24 * time.Hour, -400 * time.Hour} {
		r.options.Now = func() time.Time { return time.Now().Add(off) }
		result, err := r.run(t.Context())
		if err != nil || result.Next().State != exec.Waiting || len(r.lazy.seen) != 1 {
			t.Errorf("%s off: %+v, %d transactions, %v", off, result, len(r.lazy.seen), err)
		}
	}
}

// What a run paid is what its relayer has less.
func TestARunSaysWhatItPaid(t *testing.T) {
	r := begin(t)
	balance := func() *big.Int {
		wei, err := r.client.Balance(t.Context(), devnet.Address("relayer"), common.Hash{})
		if err != nil {
			t.Fatal(err)
		}
		return wei
	}
	before := balance()
	result, err := r.run(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if less := new(big.Int).Sub(before, balance()); less.Sign() <= 0 || result.Paid != less.String() || result.Reports[0].Paid != less.String() {
		t.Errorf("it says %s and %s, and the relayer has %s less", result.Paid, result.Reports[0].Paid, less)
	}
	if again, err := r.run(t.Context()); err != nil || again.Paid != "" {
		t.Errorf("a run that sent nothing paid %q, %v", again.Paid, err)
	}
}

func TestEtherIsExact(t *testing.T) {
	for wei, want := range map[string]string{
		"0": "0", "1": "0.000000000000000001", "1000000000000000000": "1", "1230000000000000000": "1.23", "12345678901234567890123": "12345.678901234567890123",
		"999999999999999999": "0.999999999999999999", "10000000000000000000": "10",
	} {
		amount, _ := new(big.Int).SetString(wei, 10)
		if got := exec.Ether(amount); got != want {
			t.Errorf("%s wei: %s, want %s", wei, got, want)
		}
	}
}
