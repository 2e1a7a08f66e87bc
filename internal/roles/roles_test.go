// SPDX-License-Identifier: AGPL-3.0-or-later

package roles_test

import (
	"math/big"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/devnet"
	"github.com/halo-factory/halocompile/internal/golden"
	"github.com/halo-factory/halocompile/internal/observe"
	"github.com/halo-factory/halocompile/internal/onchain"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
	"github.com/halo-factory/halocompile/internal/roles"
)

const page = "../../contracts/README.md"

// read is who holds what on a Class now.
func read(t *testing.T, live *plantest.Live, class catalog.ClassRef) []roles.Holding {
	t.Helper()
	snapshot, err := observe.Latest(t.Context(), live.Client, live.Catalog, class)
	if err != nil {
		t.Fatal(err)
	}
	list, err := roles.Read(t.Context(), live.Client, live.Catalog, class, snapshot)
	if err != nil {
		t.Fatal(err)
	}
	return list
}

// send has an actor of the devnet call a contract.
func send(t *testing.T, live *plantest.Live, actor string, to common.Address, data []byte) {
	t.Helper()
	nonce, err := live.Client.Nonce(t.Context(), devnet.Address(actor), common.Hash{})
	if err != nil {
		t.Fatal(err)
	}
	id := new(big.Int).SetUint64(live.Client.ChainID())
	transaction := types.MustSignNewTx(devnet.Key(actor), types.LatestSignerForChainID(id), &types.DynamicFeeTx{
		ChainID: id, Nonce: nonce, GasTipCap: big.NewInt(1e9), GasFeeCap: big.NewInt(100e9), Gas: 500_000, To: &to, Value: new(big.Int), Data: data,
	})
	if err := live.Client.SendRaw(t.Context(), transaction); err != nil {
		t.Fatal(err)
	}
	receipt, err := live.Client.WaitReceipt(t.Context(), transaction.Hash(), 1)
	if err != nil || receipt.Status != types.ReceiptStatusSuccessful {
		t.Fatalf("%+v, %v", receipt, err)
	}
}

// The tables that people read say what the chain says: after the deployment, after activation, and
// once a freezer has stopped a beacon. With -update they are written anew.
func TestTheTablesOfTheContractsPageAreWhatTheChainSays(t *testing.T) {
	text, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	written := string(text)
	for _, class := range []catalog.ClassRef{plantest.Class, plantest.Term} {
		live := plantest.Start(t, "../..")
		p := live.PlanOf(t, class)
		live.Run(t, p)
		deployed := read(t, live, class)
		live.Wait(t, plantest.Delay)
		if result := live.Run(t, p); !result.Complete() {
			t.Fatalf("%+v", result.Next())
		}
		activated := read(t, live, class)
		agent := addressOf(t, activated, "AdministeredAgent")
		send(t, live, "freezer", agent, bindings.NewAdministeredAgent().PackRemoveActor(devnet.Address("beacon")))
		frozen := read(t, live, class)
		if slices.ContainsFunc(frozen, func(h roles.Holding) bool { return h.Role == "ACTOR" }) {
			t.Error("the beacon still acts")
		}
		table := roles.Matrix(roles.Moment{Name: "after deployClass", Holdings: deployed}, roles.Moment{Name: "after activation", Holdings: activated}, roles.Moment{Name: "frozen", Holdings: frozen})
		begin, end := "<!-- roles "+class.String()+" -->\n", "<!-- end of roles -->"
		before, rest, found := strings.Cut(written, begin)
		if !found {
			t.Fatalf("%s has no %s", page, begin)
		}
		old, after, found := strings.Cut(rest, end)
		if !found {
			t.Fatalf("%s has no %s after %s", page, end, begin)
		}
		if !golden.Updating() && strings.TrimSpace(old) != strings.TrimSpace(table) {
			t.Errorf("%s: %s, and the chain says\n%s", page, strings.TrimSpace(old), table)
		}
		written = before + begin + "\n" + table + "\n" + end + after
	}
	golden.Write(t, page, written)
}

func addressOf(t *testing.T, list []roles.Holding, contract catalog.ContractName) common.Address {
	t.Helper()
	for _, each := range list {
		if each.Contract.Name == contract && each.Contract.Of != (catalog.Part{}) {
			return each.Address
		}
	}
	t.Fatalf("no %s in %+v", contract, list)
	return common.Address{}
}

// Nobody is in the list whom the manifests and the platform do not know, and the factory and the
// deployer hold nothing of a Class.
func TestEveryHolderIsKnown(t *testing.T) {
	live := plantest.Start(t, "../..")
	p := live.PlanOf(t, plantest.Term)
	if before := read(t, live, plantest.Term); slices.ContainsFunc(before, func(h roles.Holding) bool { return h.Contract.Of.Level == catalog.ClassLevel }) {
		t.Errorf("nothing is deployed: %+v", before)
	}
	live.Run(t, p)
	factory := live.Catalog.Networks["devnet"].Contracts.Factory
	for _, each := range read(t, live, plantest.Term) {
		if each.Name == "" {
			t.Errorf("nobody knows %+v", each)
		}
		if each.Contract.Of.Level == catalog.ClassLevel && (each.Holder == *factory || each.Name == "deployer") {
			t.Errorf("%+v", each)
		}
	}
	// What is read is what the plan promised, on every contract that the Class has.
	promised := map[onchain.Role]bool{}
	for _, role := range p.Core.Roles {
		promised[role] = true
	}
	for _, each := range read(t, live, plantest.Term) {
		if each.Contract.Of.Level == catalog.ClassLevel && each.Role != "registrar" && !promised[onchain.Role{Contract: each.Contract, Address: each.Address, Role: each.Role, Holder: each.Holder}] {
			t.Errorf("not promised: %+v", each)
		}
	}
}
