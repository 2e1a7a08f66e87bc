// SPDX-License-Identifier: AGPL-3.0-or-later

package devnet

import (
	"context"
	"encoding/json"
	"errors"
	"math/big"
	"net"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/txpool"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/catalyst"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/eth/filters"
	"github.com/ethereum/go-ethereum/event"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/p2p"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/multicall"
	"github.com/halo-factory/halocompile/internal/parallel"
)

// ChainID is the embedded chain's id, unless another one is asked for.
const ChainID = 1337

// blockGas is the gas limit of a block of the embedded chain, as on mainnet.
const blockGas = 60_000_000

// Bounds on one simulation on the embedded chain. They leave room for a rollout of several hundred
// Units.
const (
	simulationGas  = 2_000_000_000
	simulationTime = time.Minute
)

// ChainOptions say where the embedded chain answers, and when it begins.
type ChainOptions struct {
	Host string // a loopback address; "" means 127.0.0.1
	Port int    // 0 means any free port
	// of the chain; 0 means ChainID. No verb asks for one that is not among ChainIDs: what is
	// signed for such a chain is good on the public one. Tests rehearse with it.
	ID uint64
	// the time of block 0, in whole seconds; the time of later blocks follows the machine's clock,
	// and is never before this
	Genesis time.Time
}

// Chain is an Ethereum chain inside this process: go-ethereum's own node without peers and without
// files. It makes a block when a transaction arrives. It answers JSON-RPC in the namespaces eth,
// net, web3 and evm. The last one moves time.
type Chain struct {
	stack   *node.Node
	backend *eth.Ethereum
	beacon  *catalyst.SimulatedBeacon

	seal    sync.Mutex // one block at a time
	arrived chan core.NewTxsEvent
	watch   event.Subscription
	done    parallel.Group
	closing sync.Once
	closed  error
}

// Start makes an embedded chain on which only the installer has ether. Nothing is deployed but
// Multicall3, which public chains have too. The chain stops with Close, or when the context ends.
func Start(ctx context.Context, options ChainOptions) (*Chain, error) {
	if options.Host == "" {
		options.Host = "127.0.0.1"
	}
	if address := net.ParseIP(options.Host); address == nil || !address.IsLoopback() {
		return nil, fault.New(fault.CommandLineUnusable, options.Host, "the embedded chain answers on a loopback address only").
			Remedy("give an address such as 127.0.0.1")
	}
	if options.Genesis.Unix() < 0 {
		return nil, fault.New(fault.CommandLineUnusable, "", "the embedded chain cannot begin at %s", options.Genesis)
	}

	if options.ID == 0 {
		options.ID = ChainID
	}

	nodeConfig := node.DefaultConfig
	nodeConfig.DataDir = ""
	nodeConfig.P2P = p2p.Config{NoDiscovery: true, NoDial: true}
	nodeConfig.HTTPHost, nodeConfig.HTTPPort = options.Host, options.Port
	// The transaction of the public CREATE2 deployer is of no chain.
	nodeConfig.AllowUnprotectedTxs = true
	nodeConfig.HTTPModules = []string{"eth", "net", "web3", "evm"}
	stack, err := node.New(&nodeConfig)
	if err != nil {
		return nil, err
	}
	chain := &Chain{stack: stack, arrived: make(chan core.NewTxsEvent, 64)}
	if err := chain.start(options); err != nil {
		stack.Close()
		if errors.As(err, new(*net.OpError)) {
			return nil, fault.New(fault.CommandLineUnusable, options.Host, "the embedded chain cannot listen: %w", err).
				Remedy("choose another port, or 0 for any free one")
		}
		return nil, err
	}
	context.AfterFunc(ctx, func() { chain.Close() })
	return chain, nil
}

func (c *Chain) start(options ChainOptions) error {
	rules := *params.AllDevChainProtocolChanges
	rules.ChainID = new(big.Int).SetUint64(options.ID)
	config := ethconfig.Defaults
	config.Genesis = &core.Genesis{
		Config:    &rules,
		Timestamp: uint64(options.Genesis.Unix()),
		GasLimit:  blockGas,
		BaseFee:   big.NewInt(params.InitialBaseFee),
		Alloc: types.GenesisAlloc{
			Address("installer"): {Balance: ether(1_000_000)},
			multicall.Address:    {Code: multicall.Code(), Nonce: 1},
		},
	}
	config.SyncMode = ethconfig.FullSync
	config.TxPool.NoLocals = true
	config.Miner.GasCeil = blockGas
	// Only this process asks this node, and it simulates hundreds of Units.
	config.RPCGasCap, config.RPCEVMTimeout = simulationGas, simulationTime
	// Nobody competes for space in blocks, so a transaction that pays the base fee is included.
	config.Miner.GasPrice = big.NewInt(1)
	// The whole state of such a chain is a few megabytes.
	config.LogNoHistory = true // a chain this short needs no index of its logs
	config.DatabaseCache, config.TrieCleanCache, config.TrieDirtyCache, config.SnapshotCache = 16, 16, 16, 16

	var err error
	if c.backend, err = eth.New(c.stack, &config); err != nil {
		return err
	}
	c.stack.RegisterAPIs([]rpc.API{
		{Namespace: "eth", Service: filters.NewFilterAPI(filters.NewFilterSystem(c.backend.APIBackend, filters.Config{}))},
		{Namespace: "evm", Service: &clock{c}},
	})
	if err := c.stack.Start(); err != nil {
		return err
	}
	if c.beacon, err = catalyst.NewSimulatedBeacon(0, common.Address{}, c.backend); err != nil {
		return err
	}
	// Until a chain has declared its first block final, its pool and its head disagree on what is
	// pending.
	if err := c.beacon.Fork(c.backend.BlockChain().GetCanonicalHash(0)); err != nil {
		return err
	}
	c.watch = c.backend.TxPool().SubscribeTransactions(c.arrived, true)
	c.done.Go(c.mine)
	return nil
}

// URL is the address at which the chain answers JSON-RPC over HTTP.
func (c *Chain) URL() string { return c.stack.HTTPEndpoint() }

// Attach connects to the chain inside this process, without HTTP.
func (c *Chain) Attach() *rpc.Client { return c.stack.Attach() }

// Close stops the chain and discards it. It may be called more than once.
func (c *Chain) Close() error {
	c.closing.Do(func() {
		c.watch.Unsubscribe()
		c.done.Wait()
		c.seal.Lock()
		defer c.seal.Unlock()
		c.closed = errors.Join(c.beacon.Stop(), c.stack.Close())
	})
	return c.closed
}

// AdjustTime makes an empty block that is ahead of the latest one, in whole seconds. If the
// machine's clock is later than the latest block, it counts from the clock.
func (c *Chain) AdjustTime(ahead time.Duration) error {
	c.seal.Lock()
	defer c.seal.Unlock()
	if err := c.drain(); err != nil {
		return err
	}
	latest := time.Unix(int64(c.backend.BlockChain().CurrentBlock().Time), 0)
	from := latest
	if now := time.Now(); now.After(latest) {
		from = now
	}
	return c.beacon.AdjustTime(from.Add(ahead).Sub(latest))
}

// Commit makes a block of all pending transactions, or an empty one.
func (c *Chain) Commit() {
	c.seal.Lock()
	defer c.seal.Unlock()
	c.beacon.Commit()
}

// attempts is how many more blocks are made for transactions that a block has left out, one each
// second.
const attempts = 5

// mine makes a block when a transaction arrives. It also looks every second, because an arrival is
// reported only once. On a busy machine the pool may report a transaction before it counts as
// pending. A block may also fail, or leave the transaction out.
func (c *Chain) mine() {
	again := time.NewTicker(time.Second)
	defer again.Stop()
	// left is the number of pending transactions that no block took. tried counts the attempts
	// since.
	left, tried := 0, 0
	for {
		tried++
		select {
		case <-c.watch.Err(): //nolint:errcheck // whatever ended the chain, nothing is left to do
			return
		case <-c.arrived:
			tried = 0
		case <-again.C:
		}
		c.seal.Lock()
		if c.pending() > left {
			tried = 0
		}
		if tried <= attempts {
			// A transaction that no block takes stays in the pool. It does not hold up the next.
			_ = c.drain()
		}
		left = c.pending()
		c.seal.Unlock()
	}
}

// drain makes blocks until nothing is pending. The caller holds the lock.
func (c *Chain) drain() error {
	for pending := c.pending(); pending > 0; {
		c.beacon.Commit()
		left := c.pending()
		if left >= pending {
			return fault.New(fault.NodeError, "embedded chain", "%d transactions are pending that no block takes", left).
				Remedy("offer a higher fee")
		}
		pending = left
	}
	return nil
}

func (c *Chain) pending() int {
	// The pool processes a new block in the background. Before that, it answers for the block
	// before.
	if err := c.backend.TxPool().Sync(); err != nil {
		return 0
	}
	count := 0
	for _, transactions := range c.backend.TxPool().Pending(txpool.PendingFilter{}) {
		count += len(transactions)
	}
	return count
}

// clock is the namespace evm. It has the calls by which other development nodes let time pass.
type clock struct{ chain *Chain }

// IncreaseTime lets that many seconds pass, in an empty block of its own, and returns them.
func (c *clock) IncreaseTime(ahead span) (span, error) {
	const century = 100 * 365 * 24 * 60 * 60
	if ahead > century {
		return 0, errors.New("more than a century")
	}
	return ahead, c.chain.AdjustTime(time.Duration(ahead) * time.Second)
}

// span is a number of seconds. Clients write it as a number or in hexadecimal.
type span uint64

func (s *span) UnmarshalJSON(text []byte) error {
	if len(text) > 0 && text[0] == '"' {
		return (*hexutil.Uint64)(s).UnmarshalJSON(text)
	}
	return json.Unmarshal(text, (*uint64)(s))
}

// Mine makes a block.
func (c *clock) Mine() string {
	c.chain.Commit()
	return "0x0"
}

// ether is whole ether in wei.
func ether(whole int64) *big.Int {
	return new(big.Int).Mul(big.NewInt(whole), big.NewInt(params.Ether))
}
