// SPDX-License-Identifier: AGPL-3.0-or-later

package plantest

import (
	"context"
	"io/fs"
	"maps"
	"math/big"
	"os"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/chaintest"
	"github.com/halo-factory/halocompile/internal/devnet"
	"github.com/halo-factory/halocompile/internal/manifest"
	"github.com/halo-factory/halocompile/internal/safe"
)

// Live is a chain that has the platform, with the repository's manifests as they are now.
type Live struct {
	Client  *chain.Client
	Chain   *devnet.Chain // the embedded one; nil if another node runs
	Catalog *catalog.Catalog
	Stored  fs.FS // tree with code that is not built here; nil if there is none
	// Manifest is the text of the network's manifest of a chain without a Halo Factory.
	Manifest []byte

	advance func(t testing.TB, by time.Duration)
}

// Start starts a chain that ends with the test. root is the path of the repository from the test's
// folder.
func Start(t testing.TB, root string) *Live { return start(t, root, 0, devnet.Settings{}) }

// StartAs is Start on a chain with another id, which the catalog's network then has, too.
func StartAs(t testing.TB, root string, id uint64) *Live {
	t.Helper()
	live := start(t, root, id, devnet.Settings{})
	live.Catalog.Networks["devnet"].ChainID = id
	return live
}

// StartBare is Start on a chain without a Halo Factory, as public networks are before it comes.
func StartBare(t testing.TB, root string) *Live {
	return start(t, root, 0, devnet.Settings{Bare: true})
}

func start(t testing.TB, root string, id uint64, settings devnet.Settings) *Live {
	t.Helper()
	served, err := devnet.Start(context.Background(), devnet.ChainOptions{ID: id, Genesis: time.Date(2026, 9, 1, 0, 0, 0, 0, time.UTC)})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { served.Close() })
	live := startAt(t, root, served.URL(), settings)
	live.Chain, live.advance = served, func(t testing.TB, by time.Duration) {
		if err := served.AdjustTime(by); err != nil {
			t.Fatal(err)
		}
	}
	return live
}

// StartBareOn is StartBare on a development node that runs already.
func StartBareOn(t testing.TB, root string, peer *chaintest.Peer) *Live {
	t.Helper()
	live := startAt(t, root, peer.URL, devnet.Settings{Bare: true})
	live.advance = peer.Advance
	return live
}

// StartOn is Start on a development node that runs already.
func StartOn(t testing.TB, root string, peer *chaintest.Peer) *Live {
	t.Helper()
	live := startAt(t, root, peer.URL, devnet.Settings{})
	live.advance = peer.Advance
	return live
}

func startAt(t testing.TB, root, url string, settings devnet.Settings) *Live {
	t.Helper()
	declared, err := manifest.Load(t.Context(), os.DirFS(root), manifest.Options{})
	if err != nil {
		t.Fatal(err)
	}
	// Most tests are about every stage that there is, so GovOps open limits in them.
	for _, network := range declared.Networks {
		network.Opening = ""
	}
	client, err := chain.Dial(t.Context(), url, chain.Options{Errors: bindings.ABIs(), Poll: 10 * time.Millisecond})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	var templates []*catalog.Template
	for _, name := range slices.Sorted(maps.Keys(declared.Templates)) {
		templates = append(templates, declared.Templates[name])
	}
	settings.Delay = Delay
	installed, err := devnet.Install(t.Context(), client, devnet.InstallOptions{Settings: settings, Templates: templates})
	if err != nil {
		t.Fatal(err)
	}
	live := &Live{Client: client, Catalog: declared}
	if settings.Bare {
		live.bare(t, installed, settings)
	}
	return live
}

// Send sends a transaction of one of the devnet's keys. Without a recipient it deploys a contract,
// and returns the contract's address. It fails the test if the transaction does not succeed.
func (l *Live) Send(t testing.TB, who string, to *common.Address, data []byte) common.Address {
	t.Helper()
	id := new(big.Int).SetUint64(l.Client.ChainID())
	nonce, err := l.Client.Nonce(t.Context(), devnet.Address(who), common.Hash{})
	if err != nil {
		t.Fatal(err)
	}
	transaction, err := types.SignNewTx(devnet.Key(who), types.LatestSignerForChainID(id), &types.DynamicFeeTx{
		ChainID: id, Nonce: nonce, GasTipCap: big.NewInt(params.GWei), GasFeeCap: big.NewInt(100 * params.GWei), Gas: 8_000_000, To: to, Value: new(big.Int), Data: data,
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := l.Client.SendRaw(t.Context(), transaction); err != nil {
		t.Fatal(err)
	}
	receipt, err := l.Client.WaitReceipt(t.Context(), transaction.Hash(), 1)
	if err != nil {
		t.Fatal(err)
	}
	if receipt.Status != types.ReceiptStatusSuccessful {
		t.Fatalf("%s: transaction %s fails", who, transaction.Hash())
	}
	return receipt.ContractAddress
}

// Council calls a contract from the council's Safe. It fails the test if the call does not succeed.
func (l *Live) Council(t testing.TB, to common.Address, data []byte) {
	t.Helper()
	l.By(t, devnet.Council, to, data)
}

// By calls a contract from the Safe of an authority. It fails the test if the call does not
// succeed.
func (l *Live) By(t testing.TB, who catalog.AuthorityRef, to common.Address, data []byte) {
	t.Helper()
	account := l.Catalog.Networks["devnet"].Authorities[who].Safe
	state, err := safe.Read(t.Context(), l.Client, account, common.Hash{})
	if err != nil {
		t.Fatal(err)
	}
	execute, err := devnet.Signed(l.Client.ChainID(), who, account, safe.Tx{To: to, Data: data, Nonce: state.Nonce})
	if err != nil {
		t.Fatal(err)
	}
	l.Send(t, "relayer", &account, execute)
}
