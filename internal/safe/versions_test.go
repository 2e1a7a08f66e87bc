// SPDX-License-Identifier: AGPL-3.0-or-later

package safe_test

import (
	"fmt"
	"maps"
	"math/big"
	"path"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/chaintest"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/golden"
	"github.com/halo-factory/halocompile/internal/safe"
)

// released lists the contracts whose code the table has, by version and purpose, as their packages
// name the sources.
var released = map[string]map[safe.Purpose][]string{
	"1.3.0": {
		safe.Singleton: {"GnosisSafe.sol", "GnosisSafeL2.sol"},
		safe.Proxy:     {"proxies/GnosisSafeProxy.sol"},
		safe.Handler:   {"handler/CompatibilityFallbackHandler.sol", "handler/DefaultCallbackHandler.sol"},
	},
	"1.4.1": {
		safe.Singleton: {"Safe.sol", "SafeL2.sol"},
		safe.Proxy:     {"proxies/SafeProxy.sol"},
		safe.Handler:   {"handler/CompatibilityFallbackHandler.sol", "handler/TokenCallbackHandler.sol"},
	},
	"1.5.0": {
		safe.Singleton: {"Safe.sol", "SafeL2.sol"},
		safe.Proxy:     {"proxies/SafeProxy.sol"},
		safe.Handler:   {"handler/CompatibilityFallbackHandler.sol", "handler/ExtensibleFallbackHandler.sol", "handler/TokenCallbackHandler.sol"},
	},
}

// The table of known code is what the packages of each version deploy.
func TestTheTableOfKnownCodeIsThatOfThePackages(t *testing.T) {
	peer := chaintest.Embedded(t)
	key := peer.Rich(t, "installer")
	client := dialed(t, peer)
	singleton := peer.Deploy(t, key, chaintest.SafeArtifactOf(t, "1.4.1", "Safe.sol").Bytecode)
	lines := map[common.Hash]string{}
	for _, version := range safe.Versions() {
		for purpose, sources := range released[version] {
			for _, source := range sources {
				creation := chaintest.SafeArtifactOf(t, version, source).Bytecode
				if purpose == safe.Proxy { // it is made with the address of a singleton
					creation = append(creation, common.LeftPadBytes(singleton[:], 32)...)
				}
				code, err := client.Code(t.Context(), peer.Deploy(t, key, creation), common.Hash{})
				if err != nil || len(code) == 0 {
					t.Fatalf("%s %s: no code: %v", version, source, err)
				}
				name := strings.TrimSuffix(path.Base(source), ".sol")
				lines[crypto.Keccak256Hash(code)] = fmt.Sprintf("%s %-9s %s\n", version, purpose, name)
			}
		}
	}
	var text strings.Builder
	sorted := slices.SortedFunc(maps.Keys(lines), func(a, b common.Hash) int {
		return strings.Compare(lines[a]+a.Hex(), lines[b]+b.Hex())
	})
	for _, hash := range sorted {
		text.WriteString(hash.Hex() + " " + lines[hash])
	}
	golden.Check(t, "published.txt", text.String())
}

func dialed(t *testing.T, peer *chaintest.Peer) *chain.Client {
	t.Helper()
	client, err := chain.Dial(t.Context(), peer.URL, chain.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	return client
}

// code are the hashes of the code that a Safe runs.
func (w *world) code(t *testing.T) map[common.Address]common.Hash {
	t.Helper()
	hashes := map[common.Address]common.Hash{}
	for _, each := range w.state(t).RunsCode() {
		code, err := w.client.Code(t.Context(), each, common.Hash{})
		if err != nil {
			t.Fatal(err)
		}
		hashes[each] = crypto.Keccak256Hash(code)
	}
	return hashes
}

// Each version, with its singletons for main networks and for second layers: told by its code, and
// a batch that two owners signed is executed.
func TestABatchIsExecutedByEveryVersion(t *testing.T) {
	for _, version := range safe.Versions() {
		for _, source := range released[version][safe.Singleton] {
			t.Run(version+" "+source, func(t *testing.T) {
				t.Parallel()
				peer := chaintest.Embedded(t)
				w := newWorldOf(t, peer, peer.DeploySafesOf(t, "installer", version, source))
				name := strings.TrimSuffix(source, ".sol")
				if told, err := w.state(t).Tell(w.code(t)); err != nil || told != (safe.Published{Version: version, Purpose: safe.Singleton, Name: name}) {
					t.Fatalf("told is %v: %v", told, err)
				}
				one, two := common.HexToAddress("0x1111"), common.HexToAddress("0x2222")
				peer.Fund(t, w.safe, big.NewInt(100))
				batch, err := safe.Batch(w.platform.MultiSendCallOnly, []safe.Call{{To: one, Value: big.NewInt(3)}, {To: two, Value: big.NewInt(4)}}, 0)
				if err != nil {
					t.Fatal(err)
				}
				if executed, succeeded := w.execute(t, batch, w.keys[0], w.keys[1]); !executed || !succeeded {
					t.Fatalf("executed %v, succeeded %v", executed, succeeded)
				}
				for to, want := range map[common.Address]int64{one: 3, two: 4} {
					if got, err := w.client.Balance(t.Context(), to, common.Hash{}); err != nil || got.Cmp(big.NewInt(want)) != 0 {
						t.Errorf("%s has %s wei, want %d: %v", to, got, want, err)
					}
				}
				if state := w.state(t); state.Nonce != 1 || state.Version != version {
					t.Errorf("nonce %d, version %s", state.Nonce, state.Version)
				}
			})
		}
	}
}

// Code that nobody published is refused, whatever it answers, and so is such a fallback handler. A
// guard is not: it can prevent a transaction, and cannot make it another.
func TestASafeIsToldByItsCode(t *testing.T) {
	peer := chaintest.Embedded(t)
	w := newWorld(t, peer)
	state, code := w.state(t), w.code(t)
	for _, at := range state.RunsCode() {
		other := maps.Clone(code)
		other[at] = common.Hash{1}
		want := fault.SafeUnknown
		if at == state.FallbackHandler {
			want = fault.SafeHandlerUnknown
		}
		if _, err := state.Tell(other); fault.First(err) != want || !safe.Refused(err) {
			t.Errorf("other code at %s: %v", at, err)
		}
	}
	other := maps.Clone(code)
	other[state.Singleton], other[state.FallbackHandler] = code[state.FallbackHandler], code[state.Singleton]
	if _, err := state.Tell(other); fault.First(err) != fault.SafeUnknown {
		t.Errorf("a handler as the singleton: %v", err)
	}
	lies := state
	lies.Version = "1.3.0"
	if _, err := lies.Tell(code); fault.First(err) != fault.SafeNotAsPinned {
		t.Errorf("another version than that of the code: %v", err)
	}

	// A handler is called by the Safe, so whoever it obeys can be had to obey the Safe by anybody.
	setHandler, err := chaintest.SafeArtifact(t, "Safe.sol").ABI.Pack("setFallbackHandler", w.platform.Factory)
	if err != nil {
		t.Fatal(err)
	}
	if executed, succeeded := w.execute(t, safe.Tx{To: w.safe, Data: setHandler}, w.keys[0], w.keys[1]); !executed || !succeeded {
		t.Fatal("the handler was not set")
	}
	if _, err := w.state(t).Tell(w.code(t)); fault.First(err) != fault.SafeHandlerUnknown || !strings.Contains(err.Error(), "anybody can have the Safe call it") {
		t.Errorf("another handler: %v", err)
	}
	create, err := safe.CreateProxy(w.platform.Singleton, nil, big.NewInt(9))
	if err != nil {
		t.Fatal(err)
	}
	receipt := peer.Send(t, peer.Rich(t, "anybody"), &w.safe, create)
	made := func(log *types.Log) bool { return log.Address == w.platform.Factory }
	if receipt.Status != types.ReceiptStatusSuccessful || !slices.ContainsFunc(receipt.Logs, made) {
		t.Error("anybody could not have the Safe call its handler, so a handler need not be refused")
	}
}
