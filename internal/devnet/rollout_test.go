// SPDX-License-Identifier: AGPL-3.0-or-later

package devnet

import (
	"math/big"
	"os"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/manifest"
)

// The platform is set up right when the repository's example can be rolled out on it: deployed by the deployer alone, scheduled in the same
// transaction, executed and activated by anybody after the delay, and its first limits set by both GovOps teams.
func TestTheExampleCanBeRolledOutOnAnInstalledPlatform(t *testing.T) {
	catalog, err := manifest.Load(t.Context(), os.DirFS("../.."), manifest.Options{})
	if err != nil {
		t.Fatal(err)
	}
	client := embedded(t)
	platform, err := Install(t.Context(), client, InstallOptions{Templates: templates(t)})
	if err != nil {
		t.Fatal(err)
	}
	halo := catalog.Halos[0]
	class := halo.Classes[0]
	factory, timelock, configurator := bindings.NewHaloFactory(), bindings.NewTimelock(), bindings.NewConfigurator()
	request := bindings.IHaloFactoryClassRequest{
		Halo: Name(halo.Name), Name: Name(class.Name), Template: TemplateID("portfolio-lcts", 1), Manifest: class.Manifest,
		Admins: class.Admins, CBeam: platform.Safes[class.GovOps], Actors: class.Beacon.Actors, Revokers: class.Beacon.Revokers,
		Values: []*big.Int{},
	}
	anyone, deployer := common.HexToAddress("0xa11ce"), platform.Safes[Deployer]
	call := func(from, to common.Address, data []byte) chain.SimCall { return chain.SimCall{From: from, To: &to, Data: data} }
	now := []chain.SimCall{
		call(deployer, platform.Factory, factory.PackDeployHalo(Name(halo.Name), halo.Governance, class.HaloManifest)),
		call(deployer, platform.Factory, factory.PackDeployClass(request)),
	}
	var units []bindings.IHaloFactoryUnitRequest
	for _, unit := range class.Units {
		u := bindings.IHaloFactoryUnitRequest{
			Class: classID(halo.Name, class.Name), Name: Name(unit.Name), Manifest: unit.Manifest, Data: unitData(t, platform.Assets[Asset], unit),
		}
		for _, value := range unit.Values {
			u.Values = append(u.Values, &value.Int)
		}
		for _, limit := range unit.Limits {
			l := bindings.IHaloFactoryLimit{Route: Name(limit.Route), MaxAmount: &limit.Init.MaxAmount.Int, Slope: &limit.Init.Slope.Int}
			if limit.Prime != "" {
				l.RateLimits = platform.Prime.RateLimits
			}
			u.Limits = append(u.Limits, l)
		}
		units = append(units, u)
		now = append(now, call(deployer, platform.Factory, factory.PackDeployUnit(u)))
	}
	for _, u := range units {
		now = append(now, call(anyone, platform.Factory, factory.PackUnitOperation(u)))
	}
	head, err := client.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	fine := func(results []chain.SimBlockResult, err error) []chain.SimBlockResult {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		for i, block := range results {
			for j, result := range block.Calls {
				if !result.OK {
					t.Fatalf("block %d, call %d: %v", i, j, result.Revert)
				}
			}
		}
		return results
	}
	first := chain.SimBlock{Time: head.Time + 1, Calls: now}
	deployed := fine(client.Simulate(t.Context(), []chain.SimBlock{first}, common.Hash{}))[0].Calls
	t.Logf("gas: deployHalo %d, deployClass %d, deployUnit %d and %d", deployed[0].GasUsed, deployed[1].GasUsed, deployed[2].GasUsed, deployed[3].GasUsed)
	made, err := factory.UnpackDeployClass(deployed[1].Return)
	if err != nil {
		t.Fatal(err)
	}
	answer, err := client.Call(t.Context(), platform.Factory, factory.PackClassOperation(request), common.Hash{})
	if err != nil {
		t.Fatal(err)
	}
	operation, err := factory.UnpackClassOperation(answer)
	if err != nil {
		t.Fatal(err)
	}
	execute := func(o bindings.IHaloFactoryOperation) chain.SimCall {
		return call(anyone, platform.Timelock, timelock.PackExecuteBatch(o.Targets, o.Values, o.Payloads, o.Predecessor, o.Salt))
	}
	later := []chain.SimCall{execute(operation), call(anyone, platform.Factory, factory.PackActivate(made.Class))}
	for i, unit := range class.Units {
		operation, err := factory.UnpackUnitOperation(deployed[2+len(units)+i].Return)
		if err != nil {
			t.Fatal(err)
		}
		later = append(later, execute(operation))
		for j, payload := range operation.Payloads {
			key := [32]byte(payload[4:36])
			limit, target, cBeam := unit.Limits[j], made.Pau.RateLimits, platform.Safes[MeridianGovOps]
			if limit.Prime != "" {
				target, cBeam = platform.Prime.RateLimits, platform.Safes[EmberGovOps]
			}
			later = append(later, call(cBeam, platform.Configurator,
				configurator.PackSetRateLimit(target, key, &limit.Initial.MaxAmount.Int, &limit.Initial.Slope.Int)))
		}
	}
	delay := uint64(14 * 24 * time.Hour / time.Second)
	fine(client.Simulate(t.Context(), []chain.SimBlock{first, {Time: first.Time + delay, Calls: later}}, common.Hash{}))

	// A second too early, the operation is not ready.
	early, err := client.Simulate(t.Context(), []chain.SimBlock{first, {Time: first.Time + delay - 1, Calls: later[:1]}}, common.Hash{})
	if err != nil || early[1].Calls[0].OK {
		t.Errorf("executed before its time: %+v, %v", early, err)
	}
}

// unitData is what the LCTS module takes besides numbers.
func unitData(t testing.TB, asset common.Address, unit *manifest.Unit) []byte {
	t.Helper()
	address, _ := abi.NewType("address", "", nil)
	text, _ := abi.NewType("string", "", nil)
	data, err := abi.Arguments{{Type: address}, {Type: address}, {Type: text}, {Type: text}}.
		Pack(asset, unit.Manager.Address, unit.Token.Name, unit.Token.Symbol)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// classID is a Class's id in the HaloFactory.
func classID(halo, class string) common.Hash {
	h, c := Name(halo), Name(class)
	return crypto.Keccak256Hash(h[:], c[:])
}
