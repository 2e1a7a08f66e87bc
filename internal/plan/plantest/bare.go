// SPDX-License-Identifier: AGPL-3.0-or-later

package plantest

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/devnet"
	"github.com/halo-factory/halocompile/internal/observe"
	"github.com/halo-factory/halocompile/internal/onchain"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/platform"
)

// bare makes the manifest of the network that of a chain without a Halo Factory.
func (l *Live) bare(t testing.TB, installed *devnet.Platform, settings devnet.Settings) {
	t.Helper()
	var err error
	if l.Manifest, err = devnet.NetworkManifest(installed, settings); err != nil {
		t.Fatal(err)
	}
	network := l.Catalog.Networks[devnet.Network]
	network.Platform, network.Contracts = nil, catalog.Contracts{
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
	network.Contracts.Registry, network.Contracts.Factory, network.Contracts.Guards = &own[0].Address, &own[1].Address, &own[2].Address
	return network
}

// PlatformPlan is the plan of the network's platform as the chain is now.
func (l *Live) PlatformPlan(t testing.TB) *plan.Plan {
	t.Helper()
	snapshot, err := observe.Platform(t.Context(), l.Client, l.Catalog, devnet.Network, l.Stored)
	if err != nil {
		t.Fatal(err)
	}
	made, err := platform.Make(l.Catalog, devnet.Network, snapshot, plan.Deadline(snapshot.Block.Time, 0), l.Stored)
	if err != nil {
		t.Fatal(err)
	}
	return made
}

// Governed hands the Configurator Unit to executive spells, as on mainnet: the timelock is paused,
// and the contract of spells alone is its admin and the ward of the BeamState. It returns that
// contract, which the network's manifest names from now on.
func (l *Live) Governed(t testing.TB, name catalog.AuthorityRef) common.Address {
	t.Helper()
	network := l.Catalog.Networks[devnet.Network]
	proxy := l.SpellsBy(t, name)
	at, council := network.Contracts, network.Authorities[devnet.Council].Safe
	timelock, state := bindings.NewTimelock(), bindings.NewBeamState()
	l.Council(t, at.Timelock, timelock.PackPause())
	l.Council(t, at.Timelock, timelock.PackGrantRole(onchain.AdminRole.ID(), proxy))
	l.Council(t, at.Timelock, timelock.PackRenounceRole(onchain.AdminRole.ID(), council))
	l.Council(t, at.BeamState, state.PackRely(proxy))
	l.Council(t, at.BeamState, state.PackDeny(council))
	return proxy
}
