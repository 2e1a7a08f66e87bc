// SPDX-License-Identifier: AGPL-3.0-or-later

package devnet

import (
	"context"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
)

func TestChainTakesTransactionsOverHTTPAndMovesTime(t *testing.T) {
	genesis := time.Date(2026, 9, 1, 0, 0, 0, 0, time.UTC)
	began := time.Now()
	chain, err := Start(t.Context(), ChainOptions{Genesis: genesis})
	if err != nil {
		t.Fatal(err)
	}
	defer chain.Close()
	t.Logf("started in %v at %s", time.Since(began), chain.URL())

	client, err := ethclient.Dial(chain.URL())
	if err != nil {
		t.Fatal(err)
	}
	first, err := client.HeaderByNumber(t.Context(), new(big.Int))
	if err != nil || first.Time != uint64(genesis.Unix()) {
		t.Fatalf("genesis %v, %v", first, err)
	}
	id, err := client.ChainID(t.Context())
	if err != nil || id.Uint64() != ChainID {
		t.Fatalf("chain id %v, %v", id, err)
	}

	to := Address("relayer")
	began = time.Now()
	const transfers = 20
	for nonce := range uint64(transfers) {
		transaction := types.MustSignNewTx(Key("installer"), types.LatestSignerForChainID(id), &types.DynamicFeeTx{
			ChainID: id, Nonce: nonce, To: &to, Value: big.NewInt(1), Gas: 21_000, GasTipCap: big.NewInt(1), GasFeeCap: big.NewInt(2e9),
		})
		if err := client.SendTransaction(t.Context(), transaction); err != nil {
			t.Fatal(err)
		}
		for {
			if receipt, _ := client.TransactionReceipt(t.Context(), transaction.Hash()); receipt != nil {
				break
			}
			time.Sleep(time.Millisecond)
		}
	}
	t.Logf("%v a transaction", time.Since(began)/transfers)
	balance, err := client.BalanceAt(t.Context(), to, nil)
	if err != nil || balance.Int64() != transfers {
		t.Fatalf("balance %v, %v", balance, err)
	}

	before, err := client.HeaderByNumber(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	const fortnight = 14 * 24 * 3600
	var passed uint64
	if err := client.Client().Call(&passed, "evm_increaseTime", fortnight/2); err != nil || passed != fortnight/2 {
		t.Fatalf("%d seconds passed, %v", passed, err)
	}
	if err := client.Client().Call(nil, "evm_increaseTime", hexutil.Uint64(fortnight/2)); err != nil {
		t.Fatal(err)
	}
	if err := client.Client().Call(nil, "evm_increaseTime", "soon"); err == nil {
		t.Error("any text is a time")
	}
	if err := client.Client().Call(nil, "evm_mine"); err != nil {
		t.Fatal(err)
	}
	after, err := client.HeaderByNumber(t.Context(), nil)
	if err != nil || after.Time < before.Time+fortnight {
		t.Fatalf("time went from %d to %v, %v", before.Time, after, err)
	}
}

func TestChainListensOnLoopbackOnly(t *testing.T) {
	for _, host := range []string{"0.0.0.0", "192.0.2.1", "example.org", "::"} {
		if _, err := Start(t.Context(), ChainOptions{Host: host}); err == nil {
			t.Errorf("%s was accepted", host)
		}
	}
}

func TestChainEndsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	chain, err := Start(ctx, ChainOptions{Genesis: time.Unix(1_800_000_000, 0)})
	if err != nil {
		t.Fatal(err)
	}
	cancel()
	for range 500 {
		client, err := ethclient.Dial(chain.URL())
		if err == nil {
			_, err = client.ChainID(t.Context())
		}
		if err != nil {
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
	t.Error("still answers")
}
