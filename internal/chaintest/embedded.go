// SPDX-License-Identifier: AGPL-3.0-or-later

package chaintest

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"math/big"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/ethclient/simulated"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/halo-factory/halocompile/internal/multicall"
)

// Embedded starts go-ethereum's simulated chain inside the test's process, and serves it over HTTP
// on loopback. It has Multicall3 from the beginning.
func Embedded(t testing.TB) *Peer {
	t.Helper()
	faucet := Key(t, "faucet")
	backend, port := startEmbedded(t, types.GenesisAlloc{
		// wei
		crypto.PubkeyToAddress(faucet.PublicKey): {Balance: new(big.Int).Lsh(common.Big1, 120)},
		multicall.Address:                        {Code: multicall.Code(), Nonce: 1},
	})
	url := fmt.Sprintf("http://127.0.0.1:%d", port)
	client, err := dial(t, url, ChainID, nil)
	if err != nil {
		t.Fatalf("embedded chain: %v", err)
	}
	chain := &embedded{backend: backend, rpc: client, faucet: faucet}
	chain.serve(t)
	return &Peer{
		Name: "embedded", URL: url, CanJump: true, rpc: client,
		advance: func(_ context.Context, by time.Duration) error { return chain.advance(by) },
		mine: func(context.Context) error {
			chain.mining.Lock()
			defer chain.mining.Unlock()
			backend.Commit()
			return nil
		},
		snapshot: func(ctx context.Context) (func(context.Context) error, error) {
			if err := chain.align(ctx); err != nil {
				return nil, err
			}
			head, err := chain.ancestor(ctx, 0)
			return func(context.Context) error { return chain.rewind(head, true, 0) }, err
		},
		reorg: func(ctx context.Context, depth int, forget bool) error {
			ancestor, err := chain.ancestor(ctx, depth)
			if err != nil {
				return err
			}
			return chain.rewind(ancestor, forget, depth+1)
		},
		fund: chain.fund,
	}
}

// startEmbedded starts the chain on a free port.
func startEmbedded(t testing.TB, genesis types.GenesisAlloc) (backend *simulated.Backend, port int) {
	t.Helper()
	var failure any
	for range 3 { // another process may take the port first
		port = freePort(t)
		if backend, failure = tryEmbedded(genesis, port); failure == nil {
			return backend, port
		}
	}
	t.Fatalf("embedded chain does not start: %v", failure)
	return nil, 0
}

// serve puts transactions into blocks until the test is over, and then ends the chain. It looks
// every few milliseconds. A subscription would miss transactions that come before it begins.
func (e *embedded) serve(t testing.TB) {
	stop := make(chan struct{})
	var miner sync.WaitGroup
	miner.Go(func() {
		look := time.NewTicker(5 * time.Millisecond)
		defer look.Stop()
		for {
			select {
			case <-look.C:
				e.commit()
			case <-stop:
				return
			}
		}
	})
	t.Cleanup(func() {
		close(stop)
		miner.Wait()
		_ = e.backend.Close()
	})
}

// fund sends ether from the faucet.
func (e *embedded) fund(ctx context.Context, to common.Address, amount *big.Int) (common.Hash, error) {
	e.funding.Lock()
	defer e.funding.Unlock()
	node := ethclient.NewClient(e.rpc)
	nonce, err := node.PendingNonceAt(ctx, crypto.PubkeyToAddress(e.faucet.PublicKey))
	if err != nil {
		return common.Hash{}, err
	}
	transaction, err := types.SignNewTx(e.faucet, types.LatestSignerForChainID(big.NewInt(ChainID)), &types.DynamicFeeTx{
		ChainID: big.NewInt(ChainID), Nonce: nonce, GasTipCap: big.NewInt(1e9), GasFeeCap: big.NewInt(20e9),
		Gas: 200_000, To: &to, Value: amount,
	})
	if err != nil {
		return common.Hash{}, err
	}
	return transaction.Hash(), node.SendTransaction(ctx, transaction)
}

// tryEmbedded starts the simulated backend. When that panics, it returns the panic as failure.
func tryEmbedded(genesis types.GenesisAlloc, port int) (backend *simulated.Backend, failure any) {
	defer func() { failure = recover() }()
	return simulated.NewBackend(genesis, func(nodeConfig *node.Config, ethConfig *ethconfig.Config) {
		nodeConfig.HTTPHost, nodeConfig.HTTPPort = "127.0.0.1", port
		nodeConfig.HTTPModules = []string{"eth", "net", "web3", "txpool"}
		// The transaction of the public CREATE2 deployer is of no chain.
		nodeConfig.AllowUnprotectedTxs = true
		ethConfig.Miner.GasCeil = blockGas
		// A chain this short needs no index of its logs.
		ethConfig.LogNoHistory = true
		ethConfig.Genesis.GasLimit = blockGas
	}), nil
}

// embedded makes the blocks of the simulated chain, which makes none by itself.
type embedded struct {
	backend *simulated.Backend
	rpc     *rpc.Client
	faucet  *ecdsa.PrivateKey // has ether from the beginning
	mining  sync.Mutex
	funding sync.Mutex
}

// commit puts all waiting transactions into blocks.
func (e *embedded) commit() {
	e.mining.Lock()
	defer e.mining.Unlock()
	e.drain()
}

func (e *embedded) drain() {
	for range 8 { // a transaction that no block takes stays in the pool
		var status map[string]hexutil.Uint64
		if err := e.rpc.Call(&status, "txpool_status"); err != nil || status["pending"] == 0 {
			return
		}
		e.backend.Commit()
	}
}

func (e *embedded) advance(by time.Duration) error {
	e.mining.Lock()
	defer e.mining.Unlock()
	e.drain()
	return e.backend.AdjustTime(by)
}

// ancestor is the hash of the block that is that many blocks behind the latest.
func (e *embedded) ancestor(ctx context.Context, behind int) (common.Hash, error) {
	client := ethclient.NewClient(e.rpc)
	head, err := client.HeaderByNumber(ctx, nil)
	if err != nil || behind == 0 {
		return head.Hash(), err
	}
	header, err := client.HeaderByNumber(ctx, new(big.Int).Sub(head.Number, big.NewInt(int64(behind))))
	if err != nil {
		return common.Hash{}, err
	}
	return header.Hash(), nil
}

// epoch is how many blocks the simulated chain makes final at once. It may put final blocks where
// no reorganisation can reach them.
const epoch = 32

// align makes blocks until an epoch has just begun. Then all but one of the epoch's blocks can be
// replaced.
func (e *embedded) align(ctx context.Context) error {
	e.mining.Lock()
	defer e.mining.Unlock()
	e.drain()
	number, err := ethclient.NewClient(e.rpc).BlockNumber(ctx)
	for ; err == nil && number%epoch != 1; number++ {
		e.backend.Commit()
	}
	return err
}

// rewind goes back to a block and makes that many others.
func (e *embedded) rewind(to common.Hash, forget bool, blocks int) error {
	e.mining.Lock()
	defer e.mining.Unlock()
	e.backend.Rollback()
	if err := e.backend.Fork(to); err != nil {
		return err
	}
	// In the background, the pool takes back the transactions of the removed blocks. A second Fork
	// waits for that. It fails if a transaction came back.
	if e.backend.Fork(to) != nil && forget {
		e.backend.Rollback()
	}
	for range blocks {
		e.backend.Commit()
	}
	return nil
}
