// SPDX-License-Identifier: AGPL-3.0-or-later

package chaintest_test

import (
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/halo-factory/halocompile/internal/chaintest"
)

func TestEveryPeerFundsAndAdvances(t *testing.T) {
	chaintest.Each(t, func(t *testing.T, peer *chaintest.Peer) {
		account := common.HexToAddress("0x1000000000000000000000000000000000000001")
		peer.Fund(t, account, big.NewInt(12345))
		var balance hexutil.Big
		peer.Ask(t, &balance, "eth_getBalance", account, "latest")
		if balance.ToInt().Int64() != 12345 {
			t.Errorf("balance is %s", balance.ToInt())
		}
		if peer.CanJump {
			peer.Advance(t, 14*24*time.Hour)
			peer.Mine(t)
		} else {
			peer.Advance(t, 2*time.Second)
		}
	})
}

// A peer that goes back forgets later transactions. After a reorganisation they come again, unless
// the peer is told to forget them.
func TestAPeerGoesBack(t *testing.T) {
	for name, start := range map[string]func(testing.TB) *chaintest.Peer{"embedded": chaintest.Embedded, "anvil": chaintest.Anvil} {
		t.Run(name, func(t *testing.T) {
			peer := start(t)
			account := common.HexToAddress("0x1000000000000000000000000000000000000001")
			balance := func() int64 {
				var balance hexutil.Big
				peer.Ask(t, &balance, "eth_getBalance", account, "latest")
				return balance.ToInt().Int64()
			}
			height := func() int {
				var number hexutil.Uint64
				peer.Ask(t, &number, "eth_blockNumber")
				return int(number)
			}
			restore := peer.Snapshot(t)
			began := height()
			for range 3 {
				peer.Fund(t, account, big.NewInt(1))
				peer.Block(t)
				if got := balance(); got != 1 {
					t.Errorf("balance %d", got)
				}
				restore(t)
				if got := balance(); got != 0 || height() != began {
					t.Errorf("after going back: balance %d, height %d, it was %d", got, height(), began)
				}
			}
			peer.Fund(t, account, big.NewInt(1))
			peer.Block(t)
			before := height()
			peer.Reorg(t, 2, true)
			if got := balance(); got != 0 || height() <= before {
				t.Errorf("forgotten: balance %d, height %d, it was %d", got, height(), before)
			}
			peer.Fund(t, account, big.NewInt(1))
			peer.Block(t)
			before = height()
			peer.Reorg(t, 2, false)
			if got := balance(); got != 1 || height() <= before {
				t.Errorf("kept: balance %d, height %d, it was %d", got, height(), before)
			}
		})
	}
}
