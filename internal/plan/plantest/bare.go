// SPDX-License-Identifier: AGPL-3.0-or-later

package plantest

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/devnet"
	"github.com/halo-factory/halocompile/internal/observe"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/platform"
)

// bare makes the manifest of the network that of a chain without a Halo Factory, and deploys what
// public chains have: the CREATE2 deployer.
func (l *Live) bare(t testing.TB, installed *devnet.Platform) {
	t.Helper()
	network := l.Catalog.Networks[devnet.Network]
	network.Contracts = catalog.Contracts{
		Beacon: installed.Beacon, BeamState: installed.BeamState, Configurator: installed.Configurator, Timelock: installed.Timelock,
	}
	network.Safe.MultiSendCallOnly = installed.MultiSendCallOnly
	for name, authority := range network.Authorities {
		authority.Safe = installed.Safes[name]
	}
	network.Admins = []common.Address{installed.Safes[devnet.Council]}
	for name, asset := range network.Assets {
		asset.Address = installed.Assets[name]
	}
	prime := network.Primes[catalog.PrimeRef(installed.Prime.Name)]
	prime.ALMProxy, prime.RateLimits, prime.Controller = installed.Prime.ALMProxy, installed.Prime.RateLimits, installed.Prime.Controller
	l.deployer(t)
}

// deployer deploys the public CREATE2 deployer by its one transaction, which is of no chain. Its
// signature was made up, so nobody has the key of its sender.
func (l *Live) deployer(t testing.TB) {
	t.Helper()
	sender := common.HexToAddress("0x3fAB184622Dc19b6109349B94811493BF2a45362")
	l.Pay(t, sender, big.NewInt(params.Ether/100))
	raw := common.FromHex("0xf8a58085174876e800830186a08080b853604580600e600039806000f350fe7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe03601600081602082378035828234f58015156039578182fd5b8082525050506014600cf31ba02222222222222222222222222222222222222222222222222222222222222222a02222222222222222222222222222222222222222222222222222222222222222")
	var transaction types.Transaction
	if err := transaction.UnmarshalBinary(raw); err != nil {
		t.Fatal(err)
	}
	if err := l.Client.SendRaw(t.Context(), &transaction); err != nil {
		t.Fatal(err)
	}
	if _, err := l.Client.WaitReceipt(t.Context(), transaction.Hash(), 1); err != nil {
		t.Fatal(err)
	}
	if code, err := l.Client.Code(t.Context(), platform.Deployer, common.Hash{}); err != nil || len(code) == 0 {
		t.Fatalf("there is no deployer: %v", err)
	}
}

// Pay sends ether of the relayer.
func (l *Live) Pay(t testing.TB, to common.Address, wei *big.Int) {
	t.Helper()
	id := new(big.Int).SetUint64(l.Client.ChainID())
	nonce, err := l.Client.Nonce(t.Context(), devnet.Address("relayer"), common.Hash{})
	if err != nil {
		t.Fatal(err)
	}
	transaction, err := types.SignNewTx(devnet.Key("relayer"), types.LatestSignerForChainID(id), &types.DynamicFeeTx{
		ChainID: id, Nonce: nonce, GasTipCap: big.NewInt(params.GWei), GasFeeCap: big.NewInt(100 * params.GWei), Gas: params.TxGas, To: &to, Value: wei,
	})
	if err == nil {
		err = l.Client.SendRaw(t.Context(), transaction)
	}
	if err == nil {
		_, err = l.Client.WaitReceipt(t.Context(), transaction.Hash(), 1)
	}
	if err != nil {
		t.Fatal(err)
	}
}

// Wants says in the network's manifest what is wanted of the Halo Factory, and names its contracts
// where they will stand.
func (l *Live) Wants(t testing.TB, wanted catalog.Wanted) *catalog.Network {
	t.Helper()
	network := l.Catalog.Networks[devnet.Network]
	network.Platform = &wanted
	own, err := platform.Contracts(network)
	if err != nil {
		t.Fatal(err)
	}
	network.Contracts.Registry = &own[0].Address
	// the factory's address follows from the registry's
	if own, err = platform.Contracts(network); err != nil {
		t.Fatal(err)
	}
	network.Contracts.Factory, network.Contracts.Guards = &own[1].Address, &own[2].Address
	return network
}

// PlatformPlan is the plan of the network's platform as the chain is now.
func (l *Live) PlatformPlan(t testing.TB) *plan.Plan {
	t.Helper()
	snapshot, err := observe.Platform(t.Context(), l.Client, l.Catalog, devnet.Network)
	if err != nil {
		t.Fatal(err)
	}
	made, err := platform.Make(l.Catalog, devnet.Network, snapshot, plan.Deadline(snapshot.Block.Time, 0))
	if err != nil {
		t.Fatal(err)
	}
	return made
}
