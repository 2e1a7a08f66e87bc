// SPDX-License-Identifier: AGPL-3.0-or-later

package foreign_test

import (
	"bytes"
	"math/big"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chaintest"
	"github.com/halo-factory/halocompile/internal/creation"
	"github.com/halo-factory/halocompile/internal/devnet"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/foreign"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
	"github.com/halo-factory/halocompile/internal/platform"
)

const root = "../.."

// sent sends a transaction, and returns its hash and the contract that it deploys by itself.
func sent(t *testing.T, live *plantest.Live, to *common.Address, data []byte) (common.Hash, common.Address) {
	t.Helper()
	const who = "relayer"
	id := new(big.Int).SetUint64(live.Client.ChainID())
	nonce, err := live.Client.Nonce(t.Context(), devnet.Address(who), common.Hash{})
	if err != nil {
		t.Fatal(err)
	}
	made, err := types.SignNewTx(devnet.Key(who), types.LatestSignerForChainID(id), &types.DynamicFeeTx{
		ChainID: id, Nonce: nonce, GasTipCap: big.NewInt(params.GWei), GasFeeCap: big.NewInt(100 * params.GWei), Gas: 8_000_000, To: to, Data: data,
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := live.Client.SendRaw(t.Context(), made); err != nil {
		t.Fatal(err)
	}
	receipt, err := live.Client.WaitReceipt(t.Context(), made.Hash(), 1)
	if err != nil {
		t.Fatal(err)
	}
	return made.Hash(), receipt.ContractAddress
}

// The creation code of Safe, and of a contract of ours with arguments, is what their deployments
// show: told apart from the arguments only when somebody says how long those are.
func TestTheCodeOfADeployment(t *testing.T) {
	live := plantest.StartBare(t, root)
	safe := chaintest.SafeArtifact(t, "Safe.sol").Bytecode
	access, err := bindings.ABI(&bindings.AccessControlsMetaData).Pack("", devnet.Address("relayer"))
	if err != nil {
		t.Fatal(err)
	}
	ours := bindings.CreationCode(&bindings.AccessControlsMetaData)
	beacon := live.Catalog.Networks[devnet.Network].Contracts.Beacon
	salted := append(make([]byte, common.HashLength), safe...)
	for name, each := range map[string]struct {
		to        *common.Address
		data      []byte
		arguments int
		code      []byte
		want      fault.Code
	}{
		"by itself":                          {nil, safe, foreign.Unsaid, safe, fault.Code{}},
		"through the deployer":               {&platform.Deployer, salted, foreign.Unsaid, safe, fault.Code{}},
		"with arguments of 32 bytes":         {nil, slices.Concat(ours, access), 32, ours, fault.Code{}},
		"with arguments of unsaid length":    {nil, slices.Concat(ours, access), foreign.Unsaid, nil, fault.ArgumentsUnknown},
		"with fewer bytes than arguments":    {nil, safe, 32, nil, fault.ArgumentsUnknown},
		"a call":                             {&beacon, bindings.NewBeacon().PackIntegrations(), 0, nil, fault.TransactionDeploysNothing},
		"code that leaves no part of it":     {nil, common.FromHex("6001600053600160f3"), 0, nil, fault.TransactionDeploysNothing},
		"a deployment that does not succeed": {nil, ours, 0, nil, fault.TransactionDeploysNothing},
	} {
		hash, _ := sent(t, live, each.to, each.data)
		code, err := foreign.FromTransaction(t.Context(), live.Client, hash, each.arguments)
		if fault.First(err) != each.want || !bytes.Equal(code, each.code) {
			t.Errorf("%s: %d bytes, %v", name, len(code), err)
		}
	}
	if _, err := foreign.FromTransaction(t.Context(), live.Client, common.Hash{1}, 0); fault.First(err) != fault.TransactionDeploysNothing {
		t.Errorf("no transaction: %v", err)
	}
}

// A template's parts are the same on the chain that they were installed on. A contract with another
// tail, a facet with another function, and other code are told as what they are.
func TestWhatANetworkRunsIsCompared(t *testing.T) {
	live := plantest.Start(t, root)
	network, template := live.Catalog.Networks[devnet.Network], live.Catalog.Templates["term-nfat@1"]
	verify := func(at map[string]common.Address, stored fstest.MapFS) *foreign.Comparison {
		t.Helper()
		verdict, err := foreign.Verify(t.Context(), live.Client, foreign.Query{Network: network, Template: template, Stored: stored, At: at})
		if err != nil {
			t.Fatal(err)
		}
		return verdict
	}
	likeness := func(of *foreign.Comparison, name string, place foreign.Place) creation.Likeness {
		t.Helper()
		i := slices.IndexFunc(of.Parts, func(each foreign.Compared) bool { return each.Name == name && each.Place == place })
		if i < 0 {
			t.Fatalf("%s is not compared: %+v", name, of.Parts)
		}
		return of.Parts[i].Likeness
	}
	for _, each := range verify(nil, nil).Parts {
		if each.Likeness != creation.Same || len(each.Functions) > 0 {
			t.Errorf("as it is installed: %+v", each)
		}
	}
	// the facility's own code, deployed with the tail of a compiler that hashes its source
	tail := common.FromHex("a264697066735822122048b6d2f5c2e3a1f09e8d7c6b5a493827160504030201ffeeddccbbaa9988776664736f6c63430008220033")
	runs, err := live.Client.Code(t.Context(), platform.Single(*network.Contracts.Registry, template.Component("NFAT_FACILITY").CodeHash), common.Hash{})
	if err != nil {
		t.Fatal(err)
	}
	_, other := sent(t, live, nil, leaving(append(bytes.Clone(runs), tail...)))
	verdict := verify(map[string]common.Address{"NFAT_FACILITY": other, "ALM_PROXY": network.Contracts.Beacon, "RATE_LIMITS": {7}}, nil)
	for name, want := range map[string]creation.Likeness{"NFAT_FACILITY": creation.SameButTail, "ALM_PROXY": creation.Different, "RATE_LIMITS": foreign.Absent} {
		if got := likeness(verdict, name, foreign.Given); got != want {
			t.Errorf("%s: %s", name, got)
		}
	}
	if verdict.Wrong() != 2 {
		t.Errorf("%d parts are wrong", verdict.Wrong())
	}
	// a facet of the same source and another tail, with a function more
	const id = "NFAT_HALO_FACET"
	pin := template.Facet(id)
	facet, err := foreign.Facet(t.Context(), live.Client, network, id, common.Hash{})
	if err != nil {
		t.Fatal(err)
	}
	pinned := append(bytes.Clone(facet.Runs), tail...)
	pin.CodeHash, pin.Code, pin.Wires = crypto.Keccak256Hash(pinned), &catalog.Build{}, pin.Wires[1:]
	verdict = verify(nil, fstest.MapFS{creation.File(pin.CodeHash): {Data: creation.Text(pinned)}})
	i := len(verdict.Parts) - 1
	for verdict.Parts[i].Name != id {
		i--
	}
	if got := verdict.Parts[i]; got.Likeness != creation.SameButTail || len(got.Functions) != 1 || !strings.Contains(got.Functions[0], "is added") || verdict.Wrong() != 1 {
		t.Errorf("%+v", got)
	}
	if _, err := foreign.Verify(t.Context(), live.Client, foreign.Query{Network: network, Template: template}); fault.First(err) != fault.CodeNotImported {
		t.Errorf("its pinned code is not stored: %v", err)
	}
	if _, err := foreign.Verify(t.Context(), live.Client, foreign.Query{Network: network, Template: template, At: map[string]common.Address{"VAULT": {1}}}); fault.First(err) != fault.NotDeclared {
		t.Errorf("no such component: %v", err)
	}
}

// leaving is creation code that leaves code.
func leaving(code []byte) []byte {
	head := common.FromHex("61ffff80600c5f395ff3")
	head[1], head[2] = byte(len(code)>>8), byte(len(code))
	return append(append(head, 0xfe, 0xfe), code...)
}

func TestWhatCannotBePinnedIsRefused(t *testing.T) {
	live := plantest.StartBare(t, root)
	network := live.Catalog.Networks[devnet.Network]
	if _, err := foreign.Pin(live.Catalog, "vault@1"); fault.First(err) != fault.NotDeclared {
		t.Error(err)
	}
	pinning, err := foreign.Pin(live.Catalog, "term-nfat@1")
	if err != nil {
		t.Fatal(err)
	}
	for name, each := range map[string]struct {
		component string
		code      []byte
		want      fault.Code
	}{
		"no name":                      {"nfat facility", leaving([]byte{1}), fault.CommandLineUnusable},
		"text in a name":               {`A: codeHash: "0x", B`, leaving([]byte{1}), fault.CommandLineUnusable},
		"a constructor with arguments": {"NFAT_FACILITY", bindings.CreationCode(&bindings.AccessControlsMetaData), fault.CodeTooLarge},
		"a runtime of a byte too many": {"NFAT_FACILITY", leaving(make([]byte, creation.MaxRuntime+1)), fault.CodeTooLarge},
		"the largest runtime":          {"NFAT_FACILITY", leaving(make([]byte, creation.MaxRuntime)), fault.Code{}},
		"a block that takes arguments": {"ACCESS_CONTROLS", bindings.CreationCode(&bindings.AccessControlsMetaData), fault.Code{}},
	} {
		if err := pinning.Component(each.component, each.code, &catalog.Build{}); fault.First(err) != each.want {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := pinning.Facet(t.Context(), live.Client, network, "VAULT_FACET", nil); fault.First(err) != fault.FacetNotPinned {
		t.Error(err)
	}
	if has, err := pinning.Facet(t.Context(), live.Client, network, "LCTS_HALO_FACET", nil); has || err != nil || pinning.Template.Facet("LCTS_HALO_FACET") == nil {
		t.Errorf("an integration that the template lacks: %v %v", has, err)
	}
	digest := pinning.Template.Audits[0].Digest.Hex()
	for name, each := range map[string]struct {
		told                  *catalog.Build
		source, commit, audit string
		want                  fault.Code
	}{
		"whole":           {&catalog.Build{}, "s", "c", digest, fault.Code{}},
		"no compiler":     {nil, "s", "c", digest, fault.BuildUnknown},
		"no source":       {&catalog.Build{}, "", "c", digest, fault.BuildUnknown},
		"no commit":       {&catalog.Build{}, "s", "", digest, fault.BuildUnknown},
		"half a digest":   {&catalog.Build{}, "s", "c", digest[:20], fault.CommandLineUnusable},
		"the only report": {&catalog.Build{}, "s", "c", "", fault.Code{}},
	} {
		made, err := pinning.Built(each.told, each.source, each.commit, each.audit)
		if fault.First(err) != each.want || err == nil && made.Audit.Hex() != digest {
			t.Errorf("%s: %+v %v", name, made, err)
		}
	}
}
