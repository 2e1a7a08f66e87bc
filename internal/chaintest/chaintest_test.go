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
