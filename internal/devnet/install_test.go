// SPDX-License-Identifier: AGPL-3.0-or-later

package devnet

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"math/big"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/chaintest"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/multicall"
	"github.com/halo-factory/halocompile/internal/onchain"
	"github.com/halo-factory/halocompile/internal/safe"
)

func dial(t testing.TB, url string) *chain.Client {
	t.Helper()
	client, err := chain.Dial(t.Context(), url, chain.Options{Errors: bindings.ABIs()})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	return client
}

// started starts an embedded chain.
func started(t testing.TB) *Chain {
	t.Helper()
	chain, err := Start(t.Context(), ChainOptions{Genesis: time.Date(2026, 9, 1, 0, 0, 0, 0, time.UTC)})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { chain.Close() })
	return chain
}

// embedded starts an embedded chain and connects to it.
func embedded(t testing.TB) *chain.Client {
	t.Helper()
	return dial(t, started(t).URL())
}

// each runs a test on the embedded chain, anvil and geth --dev.
func each(t *testing.T, test func(t *testing.T, client *chain.Client)) {
	t.Run("embedded", func(t *testing.T) { test(t, embedded(t)) })
	t.Run("anvil", func(t *testing.T) { test(t, dial(t, chaintest.Anvil(t).URL)) })
	t.Run("geth", func(t *testing.T) { test(t, dial(t, chaintest.GethDev(t).URL)) })
}

func nonce(t testing.TB, client *chain.Client, actor string) uint64 {
	t.Helper()
	n, err := client.PendingNonce(t.Context(), Address(actor))
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// ask calls a function that returns one word.
func ask(t testing.TB, client *chain.Client, to common.Address, data []byte) common.Hash {
	t.Helper()
	answer, err := client.Call(t.Context(), to, data, common.Hash{})
	if err != nil {
		t.Fatal(err)
	}
	return common.BytesToHash(answer)
}

// refused fails the test unless err is one fault with that code, and its text has that part.
func refused(t testing.TB, err error, code fault.Code, part string) {
	t.Helper()
	list, _ := fault.All(err)
	if len(list) != 1 || list[0].Code != code || !strings.Contains(list[0].What, part) {
		t.Errorf("%v; want %s with %q", err, code, part)
	}
}

func TestInstallPutsTheWholePlatformOnEveryDevelopmentNode(t *testing.T) {
	var addresses []Platform
	each(t, func(t *testing.T, client *chain.Client) {
		options := InstallOptions{Settings: Settings{Delay: 5 * time.Second, Hop: 6 * time.Second}, Templates: templates(t)}
		var progress []string
		options.Progress = func(done, total int, transaction string) {
			progress = append(progress, fmt.Sprintf("%d/%d", done, total))
		}
		began := time.Now()
		platform, err := Install(t.Context(), client, options)
		if err != nil {
			t.Fatal(err)
		}
		t.Logf("%d transactions in %v", len(progress), time.Since(began))
		steps, _, err := layout(client.ChainID(), options.Settings, nil)
		if err != nil {
			t.Fatal(err)
		}
		var want []string
		for _, part := range []int{len(steps), planned} {
			for i := range part {
				want = append(want, fmt.Sprintf("%d/%d", i+1, part))
			}
		}
		if !slices.Equal(progress, want) {
			t.Fatalf("progress %q, want %q", progress, want)
		}
		checkSafes(t, client, platform)
		checkHoldings(t, client, platform)
		checkPrime(t, client, platform)
		for _, actor := range gasMoney {
			if balance, err := client.Balance(t.Context(), Address(actor), common.Hash{}); err != nil || balance.Cmp(ether(100)) != 0 {
				t.Errorf("%s has %v wei, %v", actor, balance, err)
			}
		}

		// Only geth lets no code be set.
		code, err := client.CodeHash(t.Context(), multicall.Address, common.Hash{})
		if there := code == multicall.CodeHash; err != nil || there == strings.HasSuffix(t.Name(), "geth") {
			t.Errorf("Multicall3 is there: %v, %v", there, err)
		}

		// A second installation changes nothing and returns the same platform.
		before, count := nonce(t, client, "installer"), len(progress)
		again, err := Install(t.Context(), client, options)
		if err != nil {
			t.Fatal(err)
		}
		if after := nonce(t, client, "installer"); after != before || len(progress) != count {
			t.Errorf("a second installation sent %d transactions", after-before)
		}
		if fmt.Sprint(*again) != fmt.Sprint(*platform) {
			t.Errorf("platform is %v, and was %v", *again, *platform)
		}
		_, err = Install(t.Context(), client, InstallOptions{Settings: Settings{Delay: 7 * time.Second, Hop: 6 * time.Second}, Templates: templates(t)})
		refused(t, err, fault.PlatformNotInstallable, "delay 5, and 7 is asked for")

		addresses = append(addresses, *platform)
		addresses[len(addresses)-1].ChainID = 0
	})
	for _, other := range addresses {
		if fmt.Sprint(other) != fmt.Sprint(addresses[0]) {
			t.Errorf("addresses differ between nodes: %v and %v", other, addresses[0])
		}
	}
}

func checkSafes(t *testing.T, client *chain.Client, p *Platform) {
	t.Helper()
	if !slices.Equal(slices.Sorted(maps.Keys(p.Safes)), slices.Sorted(slices.Values(Safes))) {
		t.Errorf("Safes %v", p.Safes)
	}
	for name, address := range p.Safes {
		state, err := safe.Read(t.Context(), client, address, common.Hash{})
		if err != nil {
			t.Fatal(err)
		}
		if err := state.Require(safe.Pin{Singleton: p.Singleton}); err != nil {
			t.Error(err)
		}
		if state.Threshold != 2 || len(state.Owners) != 3 || state.FallbackHandler != p.FallbackHandler {
			t.Errorf("Safe %s: %+v", name, state)
		}
		for _, owner := range Owners(name) {
			if !state.IsOwner(Address(owner)) {
				t.Errorf("%s is no owner of Safe %s", owner, name)
			}
		}
	}
}

// checkHoldings demands that exactly the expected holders have roles after an installation.
func checkHoldings(t *testing.T, client *chain.Client, p *Platform) {
	t.Helper()
	council := p.Safes[Council]
	want := []onchain.Role{
		{Contract: catalog.ContractRef{Name: "Beacon"}, Address: p.Beacon, Role: "DEFAULT_ADMIN_ROLE", Holder: council},
		{Contract: catalog.ContractRef{Name: "BeamState"}, Address: p.BeamState, Role: "WARD", Holder: council},
		{Contract: catalog.ContractRef{Name: "BeamState"}, Address: p.BeamState, Role: "DELAYED", Holder: p.Timelock},
		{Contract: catalog.ContractRef{Name: "BeamState"}, Address: p.BeamState, Role: "IMMEDIATE", Holder: council},
		{Contract: catalog.ContractRef{Name: "BeamState"}, Address: p.BeamState, Role: "PAIRING", Holder: p.Factory},
		{Contract: catalog.ContractRef{Name: "BeamState"}, Address: p.BeamState, Role: "cBEAM of RateLimits", Holder: p.Safes[EmberGovOps]},
		{Contract: catalog.ContractRef{Name: "Timelock"}, Address: p.Timelock, Role: "DEFAULT_ADMIN_ROLE", Holder: council},
		{Contract: catalog.ContractRef{Name: "Timelock"}, Address: p.Timelock, Role: "PROPOSER_ROLE", Holder: council},
		{Contract: catalog.ContractRef{Name: "Timelock"}, Address: p.Timelock, Role: "PROPOSER_ROLE", Holder: p.Factory},
		{Contract: catalog.ContractRef{Name: "Timelock"}, Address: p.Timelock, Role: "CANCELLER_ROLE", Holder: council},
		{Contract: catalog.ContractRef{Name: "Timelock"}, Address: p.Timelock, Role: "PAUSER_ROLE", Holder: council},
		// anyone
		{Contract: catalog.ContractRef{Name: "Timelock"}, Address: p.Timelock, Role: "EXECUTOR_ROLE", Holder: common.Address{}},
		{Contract: catalog.ContractRef{Name: "TemplateRegistry"}, Address: p.Registry, Role: "DEFAULT_ADMIN_ROLE", Holder: council},
		{Contract: catalog.ContractRef{Name: "HaloFactory"}, Address: p.Factory, Role: "DEFAULT_ADMIN_ROLE", Holder: council},
		{Contract: catalog.ContractRef{Name: "HaloFactory"}, Address: p.Factory, Role: "DEPLOYER_ROLE", Holder: p.Safes[Deployer]},
		{Contract: catalog.ContractRef{Name: "ALMProxy"}, Address: p.Prime.ALMProxy, Role: "DEFAULT_ADMIN_ROLE", Holder: council},
		{Contract: catalog.ContractRef{Name: "ALMProxy"}, Address: p.Prime.ALMProxy, Role: "CONTROLLER", Holder: p.Prime.Controller},
		{Contract: catalog.ContractRef{Name: "AccessControls"}, Address: p.Prime.AccessControls, Role: "DEFAULT_ADMIN_ROLE", Holder: council},
		{Contract: catalog.ContractRef{Name: "AccessControls"}, Address: p.Prime.AccessControls, Role: "DEFAULT_ADMIN_ROLE", Holder: p.Configurator},
		{Contract: catalog.ContractRef{Name: "AccessControls"}, Address: p.Prime.AccessControls, Role: "ALLOCATOR_ROLE", Holder: p.Prime.Agent},
		{Contract: catalog.ContractRef{Name: "RateLimits"}, Address: p.Prime.RateLimits, Role: "DEFAULT_ADMIN_ROLE", Holder: council},
		{Contract: catalog.ContractRef{Name: "RateLimits"}, Address: p.Prime.RateLimits, Role: "DEFAULT_ADMIN_ROLE", Holder: p.Configurator},
		{Contract: catalog.ContractRef{Name: "RateLimits"}, Address: p.Prime.RateLimits, Role: "CONTROLLER", Holder: p.Prime.Controller},
		{Contract: catalog.ContractRef{Name: "AdministeredAgent"}, Address: p.Prime.Agent, Role: "ADMIN", Holder: council},
		{Contract: catalog.ContractRef{Name: "AdministeredAgent"}, Address: p.Prime.Agent, Role: "ACTOR", Holder: Address("ember allocator")},
		{Contract: catalog.ContractRef{Name: "AdministeredAgent"}, Address: p.Prime.Agent, Role: "REVOKER", Holder: Address("freezer")},
	}
	got, err := Holdings(t.Context(), client, p)
	if err != nil {
		t.Fatal(err)
	}
	for _, difference := range onchain.CompareRoles(want, got) {
		t.Error(difference)
	}
	// Indexers see only events. The contract's own answer must agree with them for every function
	// of each role.
	state := bindings.NewBeamState()
	for _, roles := range beamStateRoles {
		for _, function := range facts.Sorted(bindings.ABI(&bindings.BeamStateMetaData).Methods) {
			id := [4]byte(bindings.ABI(&bindings.BeamStateMetaData).Methods[function].ID)
			answer, err := client.Call(t.Context(), p.BeamState, state.PackIsActionInRole(id, roles.role), common.Hash{})
			if err != nil {
				t.Fatal(err)
			}
			if may, _ := state.UnpackIsActionInRole(answer); may != slices.Contains(roles.functions, function) {
				t.Errorf("BeamState role %d and %s: %t", roles.role, function, may)
			}
		}
	}
}

func checkPrime(t *testing.T, client *chain.Client, p *Platform) {
	t.Helper()
	ask := func(to common.Address, data []byte) common.Hash {
		t.Helper()
		return ask(t, client, to, data)
	}
	one := common.BigToHash(common.Big1)
	state := bindings.NewBeamState()
	for what, data := range map[string][]byte{
		"rateLimits":         state.PackRateLimits(p.Prime.RateLimits),
		"controllers":        state.PackControllers(p.Prime.Controller),
		"cBeams":             state.PackCBeams(p.Safes[EmberGovOps]),
		"rateLimits paired":  state.PackRateLimitsCBeams(p.Prime.RateLimits, p.Safes[EmberGovOps]),
		"controllers paired": state.PackControllersCBeams(p.Prime.Controller, p.Safes[EmberGovOps]),
	} {
		if got := ask(p.BeamState, data); got != one {
			t.Errorf("%s: %s", what, got)
		}
	}
	balance := ask(p.Assets[Asset], bindings.NewDevToken().PackBalanceOf(p.Prime.ALMProxy)).Big()
	if balance.Cmp(ether(primeFunds)) != 0 {
		t.Errorf("ember has %s units", balance)
	}
	controller := bindings.NewController()
	if got := ask(p.Prime.Controller, bindings.NewLctsPrimeController().PackLctsPrimeGetClaimRateLimitKey(p.Beacon)); got == (common.Hash{}) {
		t.Error("the Prime's Controller has no LCTS_PRIME_FACET")
	}
	for what, pair := range map[string][2]common.Hash{
		"accessControls": {ask(p.Prime.Controller, controller.PackAccessControls()), common.BytesToHash(p.Prime.AccessControls[:])},
		"beacon":         {ask(p.Prime.Controller, controller.PackBeacon()), common.BytesToHash(p.Beacon[:])},
		"proxy":          {ask(p.Prime.Controller, controller.PackProxy()), common.BytesToHash(p.Prime.ALMProxy[:])},
		"rateLimits":     {ask(p.Prime.Controller, controller.PackRateLimits()), common.BytesToHash(p.Prime.RateLimits[:])},
	} {
		if pair[0] != pair[1] {
			t.Errorf("Controller's %s is %s, want %s", what, pair[0], pair[1])
		}
	}
}

// Anvil can lose a transaction that arrives while the one before is being mined, so it gets the
// next one only afterwards. Another node gets several at a time. A node that does not name its
// version gets one.
func TestInstallGivesANodeAsManyTransactionsAsItCanTake(t *testing.T) {
	for name, node := range map[string]struct {
		url   string
		tells bool
		most  int
	}{
		"anvil":    {chaintest.Anvil(t).URL, true, 1},
		"embedded": {started(t).URL(), true, together},
		"unknown":  {started(t).URL(), false, 1},
	} {
		t.Run(name, func(t *testing.T) {
			waiting, most := map[common.Hash]bool{}, 0
			proxy := chaintest.Node(t, node.url, func(q chaintest.Query) any {
				hash := func() (of common.Hash) {
					_ = json.Unmarshal(q.Params[0], &of)
					return of
				}
				switch q.Method {
				case "web3_clientVersion":
					if !node.tells {
						return chaintest.Refusal(`{"code":-32601,"message":"method not found"}`)
					}
				case "eth_sendRawTransaction":
					var raw hexutil.Bytes
					var transaction types.Transaction
					if err := errors.Join(json.Unmarshal(q.Params[0], &raw), transaction.UnmarshalBinary(raw)); err != nil {
						t.Error(err)
					}
					waiting[transaction.Hash()] = true
					most = max(most, len(waiting))
				case "eth_getTransactionReceipt":
					answer := q.Real()
					if text, ok := answer.(json.RawMessage); ok && bytes.Contains(text, []byte(`"blockHash"`)) {
						delete(waiting, hash())
					}
					return answer
				}
				return nil
			})
			if _, err := Install(t.Context(), dial(t, proxy), InstallOptions{Templates: templates(t)}); err != nil {
				t.Fatal(err)
			}
			if most != node.most || len(waiting) != 0 {
				t.Errorf("%d transactions waited at once, want %d; %d have no receipt", most, node.most, len(waiting))
			}
		})
	}
}

func TestInstallCompletesWhatWasInterrupted(t *testing.T) {
	options := InstallOptions{Templates: templates(t)}
	steps, _, err := layout(ChainID, options.Settings, options.Templates)
	if err != nil {
		t.Fatal(err)
	}
	for _, at := range []int{1, 7, len(steps) / 2, len(steps) - 1} {
		t.Run(fmt.Sprint(at), func(t *testing.T) {
			client := embedded(t)
			part := &installation{client: client, from: Address("installer")}
			if err := part.send(t.Context(), steps[:at], 0, 0); err != nil {
				t.Fatal(err)
			}
			first := 0
			options.Progress = func(done, _ int, _ string) {
				if first == 0 {
					first = done
				}
			}
			if _, err := Install(t.Context(), client, options); err != nil {
				t.Fatal(err)
			}
			if all := uint64(len(steps) + planned); first != at+1 || nonce(t, client, "installer") != all {
				t.Errorf("went on at %d, and ended at %d of %d", first, nonce(t, client, "installer"), all)
			}
		})
	}
}

// planned is how many transactions the plan of the Halo Factory has.
const planned = 7

// The plan of the Halo Factory may be interrupted before each of its transactions: what is done of
// it is found, and the plan of the rest is carried out.
func TestInstallCompletesAPlanThatWasInterrupted(t *testing.T) {
	options := InstallOptions{Templates: templates(t)}
	bare := options
	bare.Bare = true
	for at := range planned {
		t.Run(fmt.Sprint(at), func(t *testing.T) {
			client := embedded(t)
			if _, err := Install(t.Context(), client, bare); err != nil {
				t.Fatal(err)
			}
			_, installed, err := layout(ChainID, options.Settings, options.Templates)
			if err != nil {
				t.Fatal(err)
			}
			part := &installation{client: client, from: Address("installer")}
			steps, err := part.left(t.Context(), installed, options)
			if err != nil || len(steps) != planned {
				t.Fatalf("%d transactions, %v", len(steps), err)
			}
			began := nonce(t, client, "installer")
			if err := part.send(t.Context(), steps[:at], 0, began); err != nil {
				t.Fatal(err)
			}
			if _, err := Install(t.Context(), client, options); err != nil {
				t.Fatal(err)
			}
			// What is left may be spread over transactions in another way.
			if n := nonce(t, client, "installer") - began; n != planned && n != planned+1 {
				t.Errorf("%d transactions more", n)
			}
		})
	}
}

// What the council gave since is nothing that an installation takes away: the repository's manifest
// may want it.
func TestInstallTakesNoRightAway(t *testing.T) {
	client, options := embedded(t), InstallOptions{Templates: templates(t)}
	installed, err := Install(t.Context(), client, options)
	if err != nil {
		t.Fatal(err)
	}
	council, factory := installed.Safes[Council], bindings.NewHaloFactory()
	state, err := safe.Read(t.Context(), client, council, common.Hash{})
	if err != nil {
		t.Fatal(err)
	}
	admin := Address("another admin")
	data, err := Signed(ChainID, Council, council, safe.Tx{To: installed.Factory, Data: factory.PackSetAdminAllowed(admin, true), Nonce: state.Nonce})
	if err != nil {
		t.Fatal(err)
	}
	part := &installation{client: client, from: Address("installer")}
	if err := part.send(t.Context(), []step{{name: "another admin", to: &council, data: data}}, 0, nonce(t, client, "installer")); err != nil {
		t.Fatal(err)
	}
	before := nonce(t, client, "installer")
	if _, err := Install(t.Context(), client, options); err != nil {
		t.Fatal(err)
	}
	allowed := ask(t, client, installed.Factory, factory.PackAdminAllowed(admin))
	if sent := nonce(t, client, "installer") - before; sent != 0 || allowed.Big().Int64() != 1 {
		t.Errorf("%d transactions, and the admin is allowed: %s", sent, allowed)
	}
}

func TestInstallRefusesAnInstallerThatDidSomethingElse(t *testing.T) {
	client := embedded(t)
	to := Address("relayer")
	transaction := types.MustSignNewTx(Key("installer"), types.LatestSignerForChainID(big.NewInt(ChainID)), &types.DynamicFeeTx{
		ChainID: big.NewInt(ChainID), To: &to, Gas: params.TxGas, GasTipCap: common.Big1, GasFeeCap: big.NewInt(params.GWei * 10),
	})
	if err := client.SendRaw(t.Context(), transaction); err != nil {
		t.Fatal(err)
	}
	if _, err := (&installation{client: client}).receipt(t.Context(), transaction.Hash(), "transfer"); err != nil {
		t.Fatal(err)
	}
	_, err := Install(t.Context(), client, InstallOptions{})
	refused(t, err, fault.PlatformNotInstallable, "used for something else")
	if n := nonce(t, client, "installer"); n != 1 {
		t.Errorf("sent %d transactions", n-1)
	}
}

func TestInstallRefusesCodeThatATemplateDoesNotPin(t *testing.T) {
	changed := *templates(t)[0]
	changed.Components = slices.Clone(changed.Components)
	changed.Components[0].CodeHash = crypto.Keccak256Hash([]byte("other code"))
	_, err := Install(t.Context(), embedded(t), InstallOptions{Templates: []*catalog.Template{&changed}})
	refused(t, err, fault.CodeNotAsPinned, changed.Components[0].Name)
}
