// SPDX-License-Identifier: AGPL-3.0-or-later

package chaintest

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"math/big"
	"net"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/halo-factory/halocompile/internal/parallel"
)

// ChainID is the id of every peer's chain, unless another one is asked for.
const ChainID = 1337

// blockGas is the gas limit of a block on every peer.
const blockGas = 60_000_000

// patience is the longest that a peer may take for one action.
const patience = 60 * time.Second

// Peer is a running node that puts each transaction into a block at once.
type Peer struct {
	Name    string // "embedded", "anvil" or "geth"
	URL     string // of its JSON-RPC over HTTP
	CanJump bool   // Advance moves the clock; otherwise it waits

	rpc     *rpc.Client
	advance func(ctx context.Context, by time.Duration) error
	fund    func(ctx context.Context, to common.Address, amount *big.Int) (common.Hash, error)

	// These are nil unless the peer can go back to an earlier block.
	mine     func(ctx context.Context) error
	snapshot func(ctx context.Context) (restore func(context.Context) error, err error)
	reorg    func(ctx context.Context, depth int, forget bool) error
}

// Each runs a test against each kind of peer, one after the other.
func Each(t *testing.T, test func(t *testing.T, peer *Peer)) {
	for _, kind := range []struct {
		name  string
		start func(testing.TB) *Peer
	}{{"embedded", Embedded}, {"anvil", Anvil}, {"geth", GethDev}} {
		t.Run(kind.name, func(t *testing.T) { test(t, kind.start(t)) })
	}
}

// Advance moves the chain's clock forward by at least a duration of whole seconds. It ends with a
// block that has the new time. A peer that cannot jump waits that long, and fails above a minute.
func (p *Peer) Advance(t testing.TB, by time.Duration) {
	t.Helper()
	if !p.CanJump && by > patience {
		t.Fatalf("%s cannot move its clock, and %s is too long to wait", p.Name, by)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 2*patience)
	defer cancel()
	before := p.time(t)
	if err := p.advance(ctx, by); err != nil {
		t.Fatalf("%s: advance by %s: %v", p.Name, by, err)
	}
	if after := p.time(t); after < before+uint64(by/time.Second) {
		t.Fatalf("%s: the clock went from %d to %d only, not by %s", p.Name, before, after, by)
	}
}

func (p *Peer) time(t testing.TB) uint64 {
	t.Helper()
	header, err := ethclient.NewClient(p.rpc).HeaderByNumber(t.Context(), nil)
	if err != nil {
		t.Fatalf("%s: %v", p.Name, err)
	}
	return header.Time
}

// Fund gives an account an amount of ether, in wei, and waits until it has it.
func (p *Peer) Fund(t testing.TB, to common.Address, amount *big.Int) {
	t.Helper()
	hash, err := p.fund(t.Context(), to, amount)
	if err != nil {
		t.Fatalf("%s: fund %s: %v", p.Name, to, err)
	}
	if p.receipt(t, hash).Status != types.ReceiptStatusSuccessful {
		t.Fatalf("%s: fund %s: the transaction failed", p.Name, to)
	}
}

// Mine adds a block.
func (p *Peer) Mine(t testing.TB) {
	t.Helper()
	p.Fund(t, common.HexToAddress("0x00000000000000000000000000000000000000ff"), common.Big1)
}

// Block adds a block with the waiting transactions, or an empty one.
func (p *Peer) Block(t testing.TB) {
	t.Helper()
	if err := p.mine(t.Context()); err != nil {
		t.Fatalf("%s: make a block: %v", p.Name, err)
	}
}

// Snapshot returns a function that restores the chain to its present state, as often as wanted.
// Restoring discards waiting transactions. The embedded chain can go back by at most 30 blocks. It
// may add some before the snapshot to make that possible.
func (p *Peer) Snapshot(t testing.TB) (restore func(t testing.TB)) {
	t.Helper()
	back, err := p.snapshot(t.Context())
	if err != nil {
		t.Fatalf("%s: snapshot: %v", p.Name, err)
	}
	return func(t testing.TB) {
		t.Helper()
		if err := back(t.Context()); err != nil {
			t.Fatalf("%s: back to a snapshot: %v", p.Name, err)
		}
	}
}

// Reorg replaces the last depth blocks by a longer branch. The transactions of the removed blocks
// come into later blocks. With forget, no node knows them any more.
func (p *Peer) Reorg(t testing.TB, depth int, forget bool) {
	t.Helper()
	if err := p.reorg(t.Context(), depth, forget); err != nil {
		t.Fatalf("%s: replace %d blocks: %v", p.Name, depth, err)
	}
}

// Ask calls any method of the peer's JSON-RPC.
func (p *Peer) Ask(t testing.TB, into any, method string, arguments ...any) {
	t.Helper()
	if err := p.rpc.CallContext(t.Context(), into, method, arguments...); err != nil {
		t.Fatalf("%s: %s: %v", p.Name, method, err)
	}
}

// Key derives a private key from a name.
func Key(t testing.TB, name string) *ecdsa.PrivateKey {
	t.Helper()
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("chaintest " + name)))
	if err != nil {
		t.Fatal(err)
	}
	return key
}

// Rich is Key, and gives its account 100 ether.
func (p *Peer) Rich(t testing.TB, name string) *ecdsa.PrivateKey {
	t.Helper()
	key := Key(t, name)
	p.Fund(t, crypto.PubkeyToAddress(key.PublicKey), new(big.Int).Mul(big.NewInt(100), big.NewInt(1e18)))
	return key
}

// Sign signs a transaction with call's destination, gas, value and data. It uses the key's next
// nonce, and a fee that is always enough. A nil destination creates a contract.
func (p *Peer) Sign(t testing.TB, key *ecdsa.PrivateKey, call ethereum.CallMsg) *types.Transaction {
	t.Helper()
	client := ethclient.NewClient(p.rpc)
	nonce, err := client.PendingNonceAt(t.Context(), crypto.PubkeyToAddress(key.PublicKey))
	if err != nil {
		t.Fatalf("%s: nonce: %v", p.Name, err)
	}
	transaction, err := types.SignNewTx(key, types.LatestSignerForChainID(big.NewInt(ChainID)), &types.DynamicFeeTx{
		ChainID: big.NewInt(ChainID), Nonce: nonce, GasTipCap: big.NewInt(1e9), GasFeeCap: big.NewInt(20e9),
		Gas: call.Gas, To: call.To, Value: call.Value, Data: call.Data,
	})
	if err != nil {
		t.Fatal(err)
	}
	return transaction
}

// Send sends a transaction of a key with 15 million gas and returns its receipt. The transaction
// may have failed.
func (p *Peer) Send(t testing.TB, key *ecdsa.PrivateKey, to *common.Address, data []byte) *types.Receipt {
	t.Helper()
	transaction := p.Sign(t, key, ethereum.CallMsg{To: to, Data: data, Gas: 15_000_000})
	client := ethclient.NewClient(p.rpc)
	err := client.SendTransaction(t.Context(), transaction)
	// The pool's balances may lag behind the chain's for a moment.
	for try := 0; err != nil && strings.Contains(err.Error(), "insufficient funds") && try < 200; try++ {
		time.Sleep(10 * time.Millisecond)
		err = client.SendTransaction(t.Context(), transaction)
	}
	if err != nil {
		t.Fatalf("%s: send: %v", p.Name, err)
	}
	return p.receipt(t, transaction.Hash())
}

// Deploy creates a contract and returns its address.
func (p *Peer) Deploy(t testing.TB, key *ecdsa.PrivateKey, code []byte) common.Address {
	t.Helper()
	receipt := p.Send(t, key, nil, code)
	if receipt.Status != types.ReceiptStatusSuccessful {
		t.Fatalf("%s: deployment failed", p.Name)
	}
	return receipt.ContractAddress
}

func (p *Peer) receipt(t testing.TB, hash common.Hash) *types.Receipt {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	client := ethclient.NewClient(p.rpc)
	for {
		receipt, err := client.TransactionReceipt(ctx, hash)
		if err == nil {
			return receipt
		}
		if parallel.Sleep(ctx, 10*time.Millisecond) != nil {
			t.Fatalf("%s: no receipt of %s: %v", p.Name, hash, err)
		}
	}
}

// dial connects this package itself. It waits until the node answers or has stopped.
func dial(t testing.TB, url string, chain uint64, stopped <-chan error) (*rpc.Client, error) {
	t.Helper()
	client, err := rpc.Dial(url)
	if err != nil {
		return nil, err
	}
	t.Cleanup(client.Close)
	deadline := time.After(patience)
	for {
		var id hexutil.Big
		if err = client.CallContext(t.Context(), &id, "eth_chainId"); err == nil {
			if id.ToInt().Cmp(new(big.Int).SetUint64(chain)) != 0 {
				return nil, errors.New("it serves chain " + id.ToInt().String())
			}
			return client, nil
		}
		select {
		case reason := <-stopped:
			return nil, reason
		case <-deadline:
			return nil, err
		case <-time.After(20 * time.Millisecond):
		}
	}
}

// freePort asks the system for a port on which nobody listens.
func freePort(t testing.TB) int {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer listener.Close()
	return listener.Addr().(*net.TCPAddr).Port
}

// unlocked returns a function that sends ether from the first account for which the node itself can
// sign.
func unlocked(client *rpc.Client) func(context.Context, common.Address, *big.Int) (common.Hash, error) {
	return func(ctx context.Context, to common.Address, amount *big.Int) (common.Hash, error) {
		var accounts []common.Address
		if err := client.CallContext(ctx, &accounts, "eth_accounts"); err != nil {
			return common.Hash{}, err
		}
		if len(accounts) == 0 {
			return common.Hash{}, errors.New("the node has no account")
		}
		var hash common.Hash
		err := client.CallContext(ctx, &hash, "eth_sendTransaction", map[string]any{
			"from": accounts[0], "to": to, "value": (*hexutil.Big)(amount),
		})
		return hash, err
	}
}
