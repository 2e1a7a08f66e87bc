// SPDX-License-Identifier: AGPL-3.0-or-later

package safe_test

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"errors"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/chaintest"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/safe"
)

// world is a Safe with three owners, of whom two must sign, on a real chain.
type world struct {
	peer     *chaintest.Peer
	client   *chain.Client
	platform chaintest.SafePlatform
	relayer  *ecdsa.PrivateKey // owns no Safe
	keys     []*ecdsa.PrivateKey
	owners   []common.Address
	safe     common.Address
}

func newWorld(t *testing.T, peer *chaintest.Peer) *world {
	t.Helper()
	return newWorldOf(t, peer, peer.DeploySafes(t, "installer"))
}

// newWorldOf creates the Safe on contracts of any version.
func newWorldOf(t *testing.T, peer *chaintest.Peer, platform chaintest.SafePlatform) *world {
	t.Helper()
	client, err := chain.Dial(t.Context(), peer.URL, chain.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	w := &world{peer: peer, client: client, platform: platform, relayer: peer.Rich(t, "relayer")}
	for _, name := range []string{"one", "two", "three"} {
		key := chaintest.Key(t, name)
		w.keys, w.owners = append(w.keys, key), append(w.owners, addressOf(key))
	}
	setup, err := safe.Setup(w.owners, 2, w.platform.FallbackHandler)
	if err != nil {
		t.Fatal(err)
	}
	create, err := safe.CreateProxy(w.platform.Singleton, setup, big.NewInt(5))
	if err != nil {
		t.Fatal(err)
	}
	factory := chaintest.SafeArtifact(t, "proxies/SafeProxyFactory.sol").ABI
	answer, err := client.Call(t.Context(), w.platform.Factory, factory.Methods["proxyCreationCode"].ID, common.Hash{})
	if err != nil {
		t.Fatal(err)
	}
	values, err := factory.Unpack("proxyCreationCode", answer)
	if err != nil {
		t.Fatal(err)
	}
	w.safe = safe.ProxyAddress(w.platform.Factory, values[0].([]byte), w.platform.Singleton, setup, big.NewInt(5))
	if receipt := peer.Send(t, w.relayer, &w.platform.Factory, create); receipt.Status != types.ReceiptStatusSuccessful {
		t.Fatal("the Safe was not created")
	}
	if code, err := client.Code(t.Context(), w.safe, common.Hash{}); err != nil || len(code) == 0 {
		t.Fatalf("no Safe at the predicted address %s: %v", w.safe, err)
	}
	return w
}

func (w *world) state(t *testing.T) safe.State {
	t.Helper()
	state, err := safe.Read(t.Context(), w.client, w.safe, common.Hash{})
	if err != nil {
		t.Fatal(err)
	}
	return state
}

// execute signs a transaction with the given keys and sends it.
func (w *world) execute(t *testing.T, tx safe.Tx, signers ...*ecdsa.PrivateKey) (executed, succeeded bool) {
	t.Helper()
	hash, err := tx.Hash(chaintest.ChainID, w.safe)
	if err != nil {
		t.Fatal(err)
	}
	var signatures [][]byte
	for _, key := range signers {
		signature, err := safe.Sign(key, hash)
		if err != nil {
			t.Fatal(err)
		}
		signatures = append(signatures, signature)
	}
	joined, err := w.state(t).Join(hash, signatures)
	if err != nil {
		t.Fatal(err)
	}
	data, err := safe.ExecTransaction(tx, joined)
	if err != nil {
		t.Fatal(err)
	}
	return safe.Outcome(w.peer.Send(t, w.relayer, &w.safe, data).Logs, w.safe, hash)
}

func TestARealSafeAgrees(t *testing.T) {
	chaintest.Each(t, func(t *testing.T, peer *chaintest.Peer) {
		w := newWorld(t, peer)

		t.Run("on its state", func(t *testing.T) {
			state := w.state(t)
			slices.SortFunc(state.Owners, common.Address.Cmp)
			want := slices.SortedFunc(slices.Values(w.owners), common.Address.Cmp)
			if state.Version != safe.Version || !slices.Equal(state.Owners, want) || state.Threshold != 2 || state.Nonce != 0 ||
				state.Singleton != w.platform.Singleton || len(state.Modules) != 0 || state.Guard != (common.Address{}) ||
				state.FallbackHandler != w.platform.FallbackHandler {
				t.Errorf("got %+v", state)
			}
			if err := state.Require(safe.Pin{Singleton: w.platform.Singleton}); err != nil {
				t.Error(err)
			}
		})

		t.Run("on the hash, computed three ways", func(t *testing.T) {
			random := rand.New(rand.NewPCG(1, 2))
			number := func() *big.Int {
				data := make([]byte, random.IntN(33))
				for i := range data {
					data[i] = byte(random.Uint32())
				}
				return new(big.Int).SetBytes(data)
			}
			for range 25 {
				tx := safe.Tx{
					To: common.BigToAddress(number()), Value: number(), Data: number().Bytes(), Operation: safe.Operation(random.IntN(2)),
					SafeTxGas: number(), BaseGas: number(), GasPrice: number(), GasToken: common.BigToAddress(number()),
					RefundReceiver: common.BigToAddress(number()), Nonce: random.Uint64(),
				}
				own, err := tx.Hash(chaintest.ChainID, w.safe)
				if err != nil {
					t.Fatal(err)
				}
				typed, _, err := apitypes.TypedDataAndHash(tx.TypedData(chaintest.ChainID, w.safe))
				if err != nil {
					t.Fatal(err)
				}
				call, err := safe.TransactionHashCall(tx)
				if err != nil {
					t.Fatal(err)
				}
				contract, err := w.client.Call(t.Context(), w.safe, call, common.Hash{})
				if err != nil {
					t.Fatal(err)
				}
				if !bytes.Equal(own[:], typed) || !bytes.Equal(own[:], contract) {
					t.Fatalf("own %s, typed data %x, contract %x", own, typed, contract)
				}
			}
		})

		to := []common.Address{common.HexToAddress("0xa1a1"), common.HexToAddress("0xb2b2")}
		peer.Fund(t, w.safe, big.NewInt(1000))
		batch, err := safe.Batch(w.platform.MultiSendCallOnly, []safe.Call{{To: to[0], Value: big.NewInt(3)}, {To: to[1], Value: big.NewInt(4)}}, 0)
		if err != nil {
			t.Fatal(err)
		}

		t.Run("to a batch in simulation, on approvals that nobody gave", func(t *testing.T) {
			hash, err := batch.Hash(chaintest.ChainID, w.safe)
			if err != nil {
				t.Fatal(err)
			}
			signatures, err := safe.ApprovedHashSignatures(w.owners[:2])
			if err != nil {
				t.Fatal(err)
			}
			data, err := safe.ExecTransaction(batch, signatures)
			if err != nil {
				t.Fatal(err)
			}
			call := []chain.SimCall{{From: common.HexToAddress("0x5e"), To: &w.safe, Data: data}}
			results, err := w.client.Simulate(t.Context(), []chain.SimBlock{{
				Overrides: map[common.Address]chain.Override{w.safe: {StateDiff: safe.Approvals(w.owners[:2], hash)}},
				Calls:     call,
			}}, common.Hash{})
			if err != nil {
				t.Fatal(err)
			}
			got := results[0].Calls[0]
			if executed, succeeded := safe.Outcome(got.Logs, w.safe, hash); !got.OK || !executed || !succeeded {
				t.Errorf("got %+v", got)
			}
			results, err = w.client.Simulate(t.Context(), []chain.SimBlock{{Calls: call}}, common.Hash{})
			if err != nil {
				t.Fatal(err)
			}
			if got := results[0].Calls[0]; got.OK || got.Revert.Reason != `"GS025"` {
				t.Errorf("without the override: %+v", got.Revert)
			}
		})

		t.Run("to a batch that two of three signed", func(t *testing.T) {
			if executed, succeeded := w.execute(t, batch, w.keys[2], w.keys[0]); !executed || !succeeded {
				t.Fatalf("executed %t, succeeded %t", executed, succeeded)
			}
			for i, want := range []int64{3, 4} {
				if balance, err := w.client.Balance(t.Context(), to[i], common.Hash{}); err != nil || balance.Int64() != want {
					t.Errorf("%s got %v wei, want %d (%v)", to[i], balance, want, err)
				}
			}
			if nonce := w.state(t).Nonce; nonce != 1 {
				t.Errorf("nonce is %d", nonce)
			}
		})

		t.Run("that a batch fails as a whole", func(t *testing.T) {
			bad, err := safe.Batch(w.platform.MultiSendCallOnly, []safe.Call{{To: to[0], Value: big.NewInt(3)}, {To: w.safe, Data: []byte("no such function")}}, 1)
			if err != nil {
				t.Fatal(err)
			}
			// The fallback handler refuses the call, so the batch reverts, and the nonce is not
			// used.
			if executed, _ := w.execute(t, bad, w.keys[0], w.keys[1]); executed {
				t.Error("it was executed")
			}
			if state := w.state(t); state.Nonce != 1 {
				t.Errorf("nonce is %d", state.Nonce)
			}
		})

		t.Run("on modules and guards, which are refused unless pinned", func(t *testing.T) {
			guard := peer.Deploy(t, w.relayer, chaintest.SafeArtifact(t, "examples/guards/ReentrancyTransactionGuard.sol").Bytecode)
			contract := chaintest.SafeArtifact(t, "Safe.sol").ABI
			module := common.HexToAddress("0x00000000000000000000000000000000000abcde")
			enable, err := contract.Pack("enableModule", module)
			if err != nil {
				t.Fatal(err)
			}
			set, err := contract.Pack("setGuard", guard)
			if err != nil {
				t.Fatal(err)
			}
			for i, data := range [][]byte{enable, set} {
				if executed, succeeded := w.execute(t, safe.Tx{To: w.safe, Data: data, Nonce: uint64(1 + i)}, w.keys...); !executed || !succeeded {
					t.Fatalf("change %d was not made", i)
				}
			}
			state := w.state(t)
			if !slices.Equal(state.Modules, []common.Address{module}) || state.Guard != guard {
				t.Errorf("got modules %v, guard %s", state.Modules, state.Guard)
			}
			if err := state.Require(safe.Pin{}); fault.First(err) != fault.SafeNotAsPinned {
				t.Errorf("unpinned: %v", err)
			}
			if err := state.Require(safe.Pin{Modules: []common.Address{module}, Guard: guard}); err != nil {
				t.Errorf("pinned: %v", err)
			}
		})

		t.Run("that something else is no Safe", func(t *testing.T) {
			for name, address := range map[string]common.Address{
				"an account without code": to[0], "another contract": w.platform.MultiSendCallOnly, "the factory": w.platform.Factory,
			} {
				if _, err := safe.Read(t.Context(), w.client, address, common.Hash{}); fault.First(err) != fault.SafeNotAsPinned {
					t.Errorf("%s: %v", name, err)
				}
			}
		})
	})
}

// downReader is a node that is down.
type downReader struct{}

func (downReader) Tell(context.Context, []common.Address, [][]byte, common.Hash) ([][]byte, []error, error) {
	return nil, nil, errDown
}

func TestANodeThatIsDownSaysNothingAboutTheSafe(t *testing.T) {
	if _, err := safe.Read(t.Context(), downReader{}, common.Address{}, common.Hash{}); !errors.Is(err, errDown) || fault.First(err) != (fault.Code{}) {
		t.Errorf("got %v", err)
	}
}
