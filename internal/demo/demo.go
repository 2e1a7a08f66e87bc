// SPDX-License-Identifier: AGPL-3.0-or-later

// Package demo uses live Units of a devnet as people will use them. In a Portfolio Class a Prime
// subscribes, the beacon locks and settles, and the Prime claims its shares, redeems them, and is
// paid. In a Term Class a Prime subscribes, the beacon issues an NFAT and repays it, and the Prime
// collects.
//
// In go a devnet's node, addresses, and the keys that everybody knows. Out come transactions, and a
// line for people about each. Every call goes through the agents, Controllers and rate limits that
// the rollout set up. The package deploys nothing and changes no limit.
package demo

import (
	"context"
	"fmt"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/devnet"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/words"
)

// Venue is the devnet, the Prime and the Class that a story uses.
type Venue struct {
	Client *chain.Client
	Prime  devnet.Prime
	Asset  common.Address
	Halo   PAU                                        // the Class's PAU
	Wait   func(context.Context, time.Duration) error // lets that much time pass on the chain
	Tell   func(format string, arguments ...any)
}

// Queues are the share and the two queues of a Unit of a Portfolio Class.
type Queues struct{ Share, Subscribe, Redeem common.Address }

// PAU is one PAU, with the contracts that its operator uses.
type PAU struct {
	Agent, Controller, ALMProxy, RateLimits common.Address
}

// Contracts by their bindings. A binding takes a while to read, so it is read when it is first
// needed.
var (
	agent = sync.OnceValue(bindings.NewAdministeredAgent)
	prime = sync.OnceValue(bindings.NewLctsPrimeController)
	halo  = sync.OnceValue(bindings.NewLctsHaloController)
	token = sync.OnceValue(bindings.NewDevToken)
	limit = sync.OnceValue(bindings.NewRateLimits)
	share = sync.OnceValue(bindings.NewUnitShare)
)

// Use carries a Unit of a Portfolio Class through its story once.
func Use(ctx context.Context, v Venue, q Queues) error {
	primeSide := PAU{Agent: v.Prime.Agent, Controller: v.Prime.Controller, ALMProxy: v.Prime.ALMProxy, RateLimits: v.Prime.RateLimits}
	amount, err := v.affordable(ctx, q)
	if err != nil {
		return err
	}
	if err := v.act(ctx, "ember allocator", primeSide, prime().PackLctsPrimeSubscribe(q.Subscribe, amount)); err != nil {
		return fmt.Errorf("the Prime subscribes: %w", err)
	}
	v.Tell("Prime ember subscribed %s USDS", tokens(amount))
	if err := v.settle(ctx, q.Share, q.Subscribe, amount); err != nil {
		return fmt.Errorf("the beacon settles the SubscribeQueue: %w", err)
	}
	v.Tell("the beacon locked and settled the SubscribeQueue")
	if err := v.act(ctx, "ember allocator", primeSide, prime().PackLctsPrimeClaim(q.Subscribe)); err != nil {
		return fmt.Errorf("the Prime claims its shares: %w", err)
	}
	shares, err := v.balance(ctx, q.Share, v.Prime.ALMProxy)
	if err != nil {
		return err
	}
	if shares.Sign() == 0 {
		return fault.New(fault.TransactionFailed, "demo", "the Prime has no Unit shares after settlement")
	}
	v.Tell("Prime ember claimed %s Unit shares", tokens(shares))
	redeem := new(big.Int).Div(shares, big.NewInt(2))
	if err := v.act(ctx, "ember allocator", primeSide, prime().PackLctsPrimeRedeem(q.Redeem, redeem)); err != nil {
		return fmt.Errorf("the Prime redeems: %w", err)
	}
	v.Tell("Prime ember put %s Unit shares into the RedeemQueue", tokens(redeem))
	if err := v.settle(ctx, q.Share, q.Redeem, redeem); err != nil {
		return fmt.Errorf("the beacon settles the RedeemQueue: %w", err)
	}
	v.Tell("the beacon locked and settled the RedeemQueue")
	before, err := v.balance(ctx, v.Asset, v.Prime.ALMProxy)
	if err != nil {
		return err
	}
	if err := v.act(ctx, "ember allocator", primeSide, prime().PackLctsPrimeClaim(q.Redeem)); err != nil {
		return fmt.Errorf("the Prime claims what it is paid: %w", err)
	}
	after, err := v.balance(ctx, v.Asset, v.Prime.ALMProxy)
	if err != nil {
		return err
	}
	paid := new(big.Int).Sub(after, before)
	if paid.Cmp(redeem) != 0 { // the exchange rate is still 1
		return fault.New(fault.TransactionFailed, "demo", "the Prime was paid %s USDS for %s shares at rate 1", tokens(paid), tokens(redeem))
	}
	v.Tell("Prime ember was paid %s USDS", tokens(paid))
	return nil
}

// affordable is half of what the tightest limit on the way allows now, in units of the asset. New
// limits start at zero and fill with time, so it waits first.
func (v Venue) affordable(ctx context.Context, q Queues) (*big.Int, error) {
	if err := v.Wait(ctx, 12*time.Hour); err != nil {
		return nil, err
	}
	keys := []struct {
		controller, rateLimits common.Address
		key                    []byte
	}{
		{v.Prime.Controller, v.Prime.RateLimits, prime().PackLctsPrimeGetSubscribeRateLimitKey(q.Subscribe)},
		{v.Prime.Controller, v.Prime.RateLimits, prime().PackLctsPrimeGetRedeemRateLimitKey(q.Redeem)},
		{v.Halo.Controller, v.Halo.RateLimits, halo().PackLctsHaloGetSettleRateLimitKey(q.Subscribe)},
		{v.Halo.Controller, v.Halo.RateLimits, halo().PackLctsHaloGetSettleRateLimitKey(q.Redeem)},
	}
	var least *big.Int
	for _, k := range keys {
		key, err := v.Client.Call(ctx, k.controller, k.key, common.Hash{})
		if err != nil {
			return nil, err
		}
		if len(key) != 32 {
			return nil, fault.New(fault.NetworkIncomplete, k.controller.Hex(), "the Controller answers no rate-limit key")
		}
		answer, err := v.Client.Call(ctx, k.rateLimits, limit().PackGetCurrentRateLimit([32]byte(key)), common.Hash{})
		if err != nil {
			return nil, err
		}
		current, err := limit().UnpackGetCurrentRateLimit(answer)
		if err != nil {
			return nil, err
		}
		if least == nil || current.Cmp(least) < 0 {
			least = current
		}
	}
	amount := new(big.Int).Div(least, big.NewInt(2))
	amount.Sub(amount, new(big.Int).Mod(amount, big.NewInt(2)))
	if amount.Sign() == 0 {
		return nil, fault.New(fault.TransactionFailed, "demo", "a limit on the way allows nothing yet")
	}
	return amount, nil
}

// settle is the beacon's daily work on one queue. It locks the queue, and settles it at the rate
// that it sees. These are two transactions, because the processing window separates them.
func (v Venue) settle(ctx context.Context, of, queue common.Address, capacity *big.Int) error {
	if err := v.act(ctx, "beacon", v.Halo, halo().PackLctsHaloLock(queue)); err != nil {
		return err
	}
	answer, err := v.Client.Call(ctx, of, share().PackExchangeRate(), common.Hash{})
	if err != nil {
		return err
	}
	rate, err := share().UnpackExchangeRate(answer)
	if err != nil {
		return err
	}
	return v.act(ctx, "beacon", v.Halo, halo().PackLctsHaloSettle(queue, capacity, rate))
}

// act makes an actor's agent call the Controller.
func (v Venue) act(ctx context.Context, actor string, side PAU, call []byte) error {
	data := agent().PackCall(side.Controller, call)
	receipt, err := send(ctx, v.Client, actor, side.Agent, data)
	if err != nil {
		return err
	}
	if receipt.Status != types.ReceiptStatusSuccessful {
		_, reason := v.Client.CallMessage(ctx, chain.Message{From: devnet.Address(actor), To: &side.Agent, Data: data}, common.Hash{})
		return fault.New(fault.TransactionFailed, receipt.TxHash.Hex(), "reverted: %w", reason)
	}
	return nil
}

// Tick makes a block, so that the node's head shows the present time. Some nodes make blocks only
// for transactions.
func Tick(ctx context.Context, client *chain.Client) error {
	_, err := send(ctx, client, "relayer", devnet.Address("relayer"), nil)
	return err
}

// send sends a transaction of an actor and waits until it is included.
func send(ctx context.Context, client *chain.Client, actor string, to common.Address, data []byte) (*types.Receipt, error) {
	id := new(big.Int).SetUint64(client.ChainID())
	nonce, err := client.Nonce(ctx, devnet.Address(actor), common.Hash{})
	if err != nil {
		return nil, err
	}
	fee, err := client.FeeEstimate(ctx, nil)
	if err != nil {
		return nil, err
	}
	// Some nodes make blocks only for transactions, so their head can lie behind their clock. An
	// estimate of gas would be wrong there, so the limit is ample.
	transaction, err := types.SignNewTx(devnet.Key(actor), types.LatestSignerForChainID(id), &types.DynamicFeeTx{
		ChainID: id, Nonce: nonce, GasTipCap: fee.Tip, GasFeeCap: fee.Max, Gas: 1_000_000, To: &to, Value: new(big.Int), Data: data,
	})
	if err != nil {
		return nil, err
	}
	if err := client.SendRaw(ctx, transaction); err != nil {
		return nil, err
	}
	return client.WaitReceipt(ctx, transaction.Hash(), 1)
}

func (v Venue) balance(ctx context.Context, contract, holder common.Address) (*big.Int, error) {
	answer, err := v.Client.Call(ctx, contract, token().PackBalanceOf(holder), common.Hash{})
	if err != nil {
		return nil, err
	}
	return token().UnpackBalanceOf(answer)
}

// tokens writes an amount of an 18-decimal token, in smallest units, as whole tokens, exactly.
func tokens(units *big.Int) string { return words.Tokens(units, 18) }
