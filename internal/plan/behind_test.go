// SPDX-License-Identifier: AGPL-3.0-or-later

package plan_test

import (
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/devnet"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/golden"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/onchain"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
)

// council is a call from the council's Safe, as what an edit does or takes back.
func council(to func(*testing.T, *plantest.Live) common.Address, function string, arguments ...any) func(*testing.T, *plantest.Live) {
	return func(t *testing.T, l *plantest.Live) { l.Council(t, to(t, l), facts.Call(function, arguments...)) }
}

func all(each ...func(*testing.T, *plantest.Live)) func(*testing.T, *plantest.Live) {
	return func(t *testing.T, l *plantest.Live) {
		for _, do := range each {
			do(t, l)
		}
	}
}

// Contracts that acts behind the repository's back are about.
var (
	facility = func(t *testing.T, l *plantest.Live) common.Address { return blockOf(t, l, plantest.Term) }
	theSafe  = func(_ *testing.T, l *plantest.Live) common.Address {
		return network(l).Authorities[devnet.Council].Safe
	}
	lock     = func(_ *testing.T, l *plantest.Live) common.Address { return network(l).Contracts.Timelock }
	state    = func(_ *testing.T, l *plantest.Live) common.Address { return network(l).Contracts.BeamState }
	factory  = func(_ *testing.T, l *plantest.Live) common.Address { return *network(l).Contracts.Factory }
	register = func(_ *testing.T, l *plantest.Live) common.Address { return *network(l).Contracts.Registry }
)

// setLimit has the council, which administers the RateLimits, set a limit as a spell would.
func setLimit(times int64) func(*testing.T, *plantest.Live) {
	return func(t *testing.T, l *plantest.Live) {
		limit := snapshotOf(t, l, plantest.Class).Basis.Units[0].Limits[0]
		most := new(big.Int).Mul(&limit.Init.MaxAmount.Int, big.NewInt(times))
		l.Council(t, limit.RateLimits, facts.Call("setRateLimitData(bytes32,uint256,uint256)", limit.Key, most, new(big.Int)))
	}
}

// Somebody whose keys nobody has.
var stranger = common.HexToAddress("0x0000000000000000000000000000000000057a4e")

// behind are acts behind the repository's back that no move follows from, or that make a plan
// impossible. Each has to be named; none may end in "nothing to do" without a word.
var behind = []edit{
	{
		name: "the facility is stopped", class: plantest.Term, found: []string{"class.status", "is stopped on the chain"},
		do: all(council(facility, "addFreezer(address)", stranger), func(t *testing.T, l *plantest.Live) {
			l.Send(t, "freezer", new(blockOf(t, l, plantest.Term)), facts.Call("stop()"))
		}), undo: council(facility, "start()"),
	},
	{
		name: "a Term Unit is stopped", class: plantest.Term, found: []string{"unit bridge: unit.status", "is stopped on the chain"},
		do: func(t *testing.T, l *plantest.Live) {
			l.Send(t, "freezer", new(blockOf(t, l, plantest.Term)), facts.Call("stopUnit(uint256)", new(big.Int)))
		}, undo: council(facility, "startUnit(uint256)", new(big.Int)),
	},
	{
		name: "a Safe has another owner", class: plantest.Class, found: []string{"network.authorities.council", "has a new owner, " + stranger.Hex()},
		do: council(theSafe, "addOwnerWithThreshold(address,uint256)", stranger, big.NewInt(2)), undo: council(theSafe, "removeOwner(address,address,uint256)", common.Address{19: 1}, stranger, big.NewInt(2)),
	},
	{
		name: "a Safe lets one owner sign", class: plantest.Class, found: []string{"network.authorities.council", "has another threshold, 1"},
		do: council(theSafe, "changeThreshold(uint256)", big.NewInt(1)), undo: council(theSafe, "changeThreshold(uint256)", big.NewInt(2)),
	},
	{
		name: "a Safe has a module", class: plantest.Class, fault: fault.SafeNotAsPinned, refused: []string{"halos/networks/devnet.cue:", "modules", stranger.Hex()},
		do: council(theSafe, "enableModule(address)", stranger), undo: council(theSafe, "disableModule(address,address)", common.Address{19: 1}, stranger),
	},
	{
		name: "a spell sets a limit", class: plantest.Class, found: []string{"limit SETTLE_SUBSCRIBE was last set by council 0x"},
		do: setLimit(1),
	},
	{
		name: "a spell sets a limit beyond its init", class: plantest.Class, found: []string{"was last set by council 0x", "is 3,000,000 USDS at most now, beyond its init"},
		do: setLimit(3), undo: setLimit(1),
	},
	{
		name: "a spell lets a limit refill faster than its init", class: plantest.Class, found: []string{"limit SETTLE_SUBSCRIBE refills ", "a day now, beyond its init"},
		do: func(t *testing.T, l *plantest.Live) {
			limit := snapshotOf(t, l, plantest.Class).Basis.Units[0].Limits[0]
			slope := new(big.Int).Mul(&limit.Init.Slope.Int, big.NewInt(3))
			l.Council(t, limit.RateLimits, facts.Call("setRateLimitData(bytes32,uint256,uint256)", limit.Key, &limit.Init.MaxAmount.Int, slope))
		}, undo: setLimit(1),
	},
	{
		name: "somebody else may deploy", class: plantest.Class, found: []string{stranger.Hex() + " has been given DEPLOYER_ROLE of the HaloFactory"},
		do: council(factory, "grantRole(bytes32,address)", onchain.DeployerRole.ID(), stranger), undo: council(factory, "revokeRole(bytes32,address)", onchain.DeployerRole.ID(), stranger),
	},
	{
		name: "somebody else may propose", class: plantest.Class, found: []string{stranger.Hex() + " has been given PROPOSER_ROLE of the Timelock"},
		do: council(lock, "grantRole(bytes32,address)", onchain.ProposerRole.ID(), stranger), undo: council(lock, "revokeRole(bytes32,address)", onchain.ProposerRole.ID(), stranger),
	},
	{
		name: "somebody else may act on the BeamState", class: plantest.Class, found: []string{stranger.Hex() + " has been given IMMEDIATE of the BeamState", "WARD of the BeamState"},
		do:   all(council(state, "setUserRole(address,uint8,bool)", stranger, onchain.ImmediateRole, true), council(state, "rely(address)", stranger)),
		undo: all(council(state, "setUserRole(address,uint8,bool)", stranger, onchain.ImmediateRole, false), council(state, "deny(address)", stranger)),
	},
	{
		name: "the deployer may not deploy any more", class: plantest.Class, fault: fault.NetworkIncomplete, refused: []string{"DEPLOYER_ROLE"},
		do: func(t *testing.T, l *plantest.Live) {
			l.Council(t, factory(t, l), facts.Call("revokeRole(bytes32,address)", onchain.DeployerRole.ID(), network(l).Authorities[devnet.Deployer].Safe))
		}, undo: func(t *testing.T, l *plantest.Live) {
			l.Council(t, factory(t, l), facts.Call("grantRole(bytes32,address)", onchain.DeployerRole.ID(), network(l).Authorities[devnet.Deployer].Safe))
		},
	},
	{
		name: "the timelock is paused", class: plantest.Class, found: []string{"the timelock is paused"},
		do: council(lock, "pause()"), undo: council(lock, "unpause()"),
	},
	{
		name: "the BeamState is stopped", class: plantest.Class, found: []string{"the BeamState is stopped"},
		do: council(state, "stop()"), undo: council(state, "start()"),
	},
	{
		name: "an operation that is wanted is cancelled", class: plantest.Class, found: []string{"settleSubscribe.init"},
		do: func(t *testing.T, l *plantest.Live) {
			limit := snapshotOf(t, l, plantest.Class).Basis.Units[1].Limits[0]
			init := class(l).Units[1].Limits[0].Init
			twice(init.MaxAmount)
			targets, values, payloads := schedule(t, l, bindings.NewBeamState().PackAddInitRateLimits(limit.Key, limit.RateLimits, &init.MaxAmount.Int, &init.Slope.Int))
			operation := plan.Operation{Targets: targets}
			for i := range targets {
				operation.Values, operation.Payloads = append(operation.Values, values[i].String()), append(operation.Payloads, payloads[i])
			}
			l.Council(t, lock(t, l), facts.Call("cancel(bytes32)", operation.Hash()))
		},
	},
	{
		name: "an operation about the Class waits that is no init", class: plantest.Class, found: []string{"waits in the timelock", "approves a call of Controller of class clo-tranched (0x01020304)"},
		do: func(t *testing.T, l *plantest.Live) {
			schedule(t, l, bindings.NewBeamState().PackAddInitControllerActions([]byte{1, 2, 3, 4}, pauOf(t, l).Controller))
		},
	},
	{
		name: "the Beacon offers another facet", class: plantest.Class, found: []string{"facet TRANSFER_ASSET_FACET of the Controller is"},
		do: func(t *testing.T, l *plantest.Live) {
			l.Offer(t, "TRANSFER_ASSET_FACET", l.Send(t, "installer", nil, plantest.Elsewhere(t, &bindings.TransferAssetFacetMetaData)))
		},
	},
	{
		name: "an admin makes the Controller take it", class: plantest.Class, found: []string{"facet TRANSFER_ASSET_FACET of the Controller is", "the Class was deployed with"},
		do: func(t *testing.T, l *plantest.Live) {
			l.Council(t, pauOf(t, l).Controller, bindings.NewController().PackUpdateIntegrations([][32]byte{onchain.Slug("TRANSFER_ASSET_FACET")}))
		},
	},
	{
		name: "an account of the beacon has code", class: plantest.Class, found: []string{"class.beacon.actors[1]", "had no code when the Class was deployed, and has code now"},
		do: func(t *testing.T, l *plantest.Live) {
			nonce, err := l.Client.Nonce(t.Context(), devnet.Address("installer"), common.Hash{})
			if err != nil {
				t.Fatal(err)
			}
			at := crypto.CreateAddress(devnet.Address("installer"), nonce)
			class(l).Beacon.Actors = append(slices.Clone(class(l).Beacon.Actors), at)
			if made := l.Send(t, "installer", nil, bindings.CreationCode(&bindings.GuardsMetaData)); made != at {
				t.Fatalf("%s, not %s", made, at)
			}
		},
	},
	{
		name: "the template is revoked", class: plantest.Class, fault: fault.TemplateRangesDiffer, refused: []string{"template.status", "approved", "revoked"},
		do: council(register, "setStatus(bytes32,uint8)", onchain.TemplateID("portfolio-lcts", 1), uint8(3)),
	},
}

func TestActsBehindTheBackAreNamed(t *testing.T) {
	golden.Check(t, "testdata/behind.txt", eachCarriedOut(t, plantest.Start(t, "../.."), behind))
}

// What no chain of today does is told all the same: a contract of the Class whose code changed.
func TestChangedCodeIsNamed(t *testing.T) {
	declared := plantest.Catalog(t)
	snapshot := plantest.RolledOut(declared, plantest.Snapshot(t))
	snapshot.Basis.Facts = []plan.Fact{{Kind: plan.CodeChanged, At: snapshot.Basis.Class.Pau.Controller}}
	p := plantest.Make(t, declared, snapshot)
	at := slices.IndexFunc(p.Core.Changes, func(c plan.Change) bool { return c.Kind == plan.Found })
	if !p.Core.Empty() || at < 0 || p.Core.Changes[at].Before == "" || p.Core.Changes[at].Subject != (catalog.ClassRef{Halo: "meridian", Class: "clo-tranched"}).Part() {
		t.Errorf("%+v", p.Core.Changes)
	}
}
