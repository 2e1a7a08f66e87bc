// SPDX-License-Identifier: AGPL-3.0-or-later

// Package plantest gives tests the inputs of a plan. They are the repository's example as it was
// when it was stored, and what a real chain said about it then. The package also starts a real
// chain on which tests can roll out the example as it is now.
//
// In go the files of testdata/; out come documents that a test may change as it likes. `go test
// ./internal/plan -run TestTheStoredSnapshot -update` observes the files anew from an embedded
// chain. Only tests may use the package.
package plantest

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"embed"
	"encoding/json"
	"fmt"
	"io/fs"
	"maps"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/canon"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/chaintest"
	"github.com/halo-factory/halocompile/internal/devnet"
	"github.com/halo-factory/halocompile/internal/exec"
	"github.com/halo-factory/halocompile/internal/kind"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/manifest"
	"github.com/halo-factory/halocompile/internal/observe"
	"github.com/halo-factory/halocompile/internal/onchain"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/safe"
	"github.com/halo-factory/halocompile/internal/tree"
)

// Class is the Class that the stored documents are about. Term is the example's Class of the other
// kind.
var (
	Class = catalog.ClassRef{Halo: "meridian", Class: "clo-tranched"}
	Term  = catalog.ClassRef{Halo: "meridian", Class: "senior-secured"}
)

// Delay is the devnet's timelock delay.
const Delay = 14 * 24 * time.Hour

//go:embed testdata/catalog.json testdata/snapshot.json
var stored embed.FS

// Catalog returns a fresh copy of the stored manifests.
func Catalog(t testing.TB) *catalog.Catalog {
	t.Helper()
	return read[catalog.Catalog](t, "catalog.json")
}

// Snapshot returns a fresh copy of the stored Snapshot. Its chain has the platform, and nothing of
// the example.
func Snapshot(t testing.TB) *plan.Snapshot {
	t.Helper()
	return read[plan.Snapshot](t, "snapshot.json")
}

func read[T any](t testing.TB, name string) *T {
	t.Helper()
	data, err := stored.ReadFile("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	return decoded[T](t, data)
}

func decoded[T any](t testing.TB, data []byte) *T {
	t.Helper()
	value := new(T)
	if err := json.Unmarshal(data, value); err != nil {
		t.Fatal(err)
	}
	if declared, is := any(value).(*catalog.Catalog); is {
		if err := kind.Complete(declared); err != nil {
			t.Fatal(err)
		}
	}
	return value
}

// Store writes the stored documents anew, in the folder of the sources. If the chain says what it
// said before, it keeps the block of then: each run has another.
func Store(t testing.TB, folder string, declared *catalog.Catalog, snapshot *plan.Snapshot) {
	t.Helper()
	before := new(plan.Snapshot)
	if data, err := stored.ReadFile("testdata/snapshot.json"); err == nil && json.Unmarshal(data, before) == nil {
		basis, err := canon.Marshal(snapshot.Basis)
		if err != nil {
			t.Fatal(err)
		}
		if same, err := canon.Equal(basis, before.Basis); err == nil && same {
			snapshot = before
		}
	}
	for name, document := range map[string]any{"catalog.json": declared, "snapshot.json": snapshot} {
		data, err := canon.Marshal(document)
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(folder, name), data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// Make makes the plan of the example with the default deadline. It fails the test if there is no
// plan.
func Make(t testing.TB, declared *catalog.Catalog, snapshot *plan.Snapshot) *plan.Plan {
	t.Helper()
	return MakeOf(t, declared, Class, snapshot)
}

// MakeOf is Make for another Class.
func MakeOf(t testing.TB, declared *catalog.Catalog, class catalog.ClassRef, snapshot *plan.Snapshot) *plan.Plan {
	t.Helper()
	p, err := plan.Make(declared, class, snapshot, plan.Deadline(snapshot.Block.Time, snapshot.Basis.Platform.MinDelay))
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// RolledOut is a Snapshot of the example's chain, as it is once all that the manifests declare is
// there.
func RolledOut(declared *catalog.Catalog, snapshot *plan.Snapshot) *plan.Snapshot {
	subject, err := plan.Resolve(declared, Class)
	if err != nil {
		panic(err) // the stored documents fit each other
	}
	b, p := &snapshot.Basis, snapshot.Basis.Class.Pau
	b.Halo = plan.HaloState{Exists: true, Governance: subject.Halo.Governance, Manifest: subject.Class.HaloManifest}
	class := &b.Class
	class.Exists, class.Activated, class.Manifest, class.CBeam = true, true, subject.Class.Manifest, subject.GovOps.Safe
	class.Template = onchain.TemplateID(subject.Template.Name, subject.Template.Version)
	class.Registered = plan.Registered{RateLimits: true, Controller: true, CBeam: true}
	class.Pairings = []plan.Pairing{{Contract: p.RateLimits, CBeam: class.CBeam}, {Contract: p.Controller, CBeam: class.CBeam}}
	class.Facets = slices.Clone(class.Facets)
	for i := range class.Facets {
		facet := &class.Facets[i]
		facet.Facet, facet.CodeHash, facet.Wires, facet.Selector = facet.Offered, facet.OfferedCodeHash, facet.OfferedWires, facet.OfferedWires[0].Selector
	}
	class.Roles, class.Pending = subject.Roles(class), nil
	class.Held = held(subject, subject.Place(class, nil, nil, 0))
	for i, unit := range subject.Class.Units {
		state := &b.Units[i]
		state.Exists, state.Manifest = true, unit.Manifest
		state.Held = held(subject, subject.Place(class, unit, state.Contracts, state.Index))
	}
	for i, of := range subject.Limited() {
		for j, limit := range of.Limits {
			state := &b.Limits()[i][j]
			state.Init = plan.Amounts{MaxAmount: limit.Init.MaxAmount, Slope: limit.Init.Slope}
			state.Set = true
		}
	}
	return snapshot
}

func held(subject *plan.Resolved, place facts.Place) (list []plan.Held) {
	reads, err := subject.Kind.Reads(place)
	if err != nil {
		panic(err) // the stored documents fit each other
	}
	for _, read := range reads {
		list = append(list, plan.Held{Field: read.Field, Value: read.Want})
	}
	return list
}

// Compile compiles a plan with its network's pins. It fails the test if there is no bundle.
func Compile(t testing.TB, declared *catalog.Catalog, p *plan.Plan) *bundle.Bundle {
	t.Helper()
	b, err := bundle.Compile(p, declared.Networks[p.Core.Network].Safe)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// Copy returns a deep copy of a document.
func Copy[T any](t testing.TB, document *T) *T {
	t.Helper()
	data, err := json.Marshal(document)
	if err != nil {
		t.Fatal(err)
	}
	return decoded[T](t, data)
}

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
	tx := safe.Tx{To: to, Data: data, Nonce: state.Nonce}
	hash, err := tx.Hash(l.Client.ChainID(), account)
	if err != nil {
		t.Fatal(err)
	}
	var signatures [][]byte
	for _, owner := range devnet.Owners(who)[:2] {
		signature, err := safe.Sign(devnet.Key(owner), hash)
		if err != nil {
			t.Fatal(err)
		}
		signatures = append(signatures, signature)
	}
	joined, err := state.Join(hash, signatures)
	if err != nil {
		t.Fatal(err)
	}
	execute, err := safe.ExecTransaction(tx, joined)
	if err != nil {
		t.Fatal(err)
	}
	l.Send(t, "relayer", &account, execute)
}

// bindingsSlots are the storage slots in which facets look for a Controller's bindings: the one of
// this repository, and the published one.
var bindingsSlots = []common.Hash{
	common.HexToHash("0xee25394e09bdf9f095ffaf6289395c59de06e33ff54692b0774d5012253c4d00"),
	common.HexToHash("0x77adf60bdbfedf206f8b8310f3d364080b7f61dcc0e46caac13c29bb1eb5cc00"),
}

// Elsewhere returns the creation code of a facet that looks for its bindings in another slot than
// the one in which Controllers keep them.
func Elsewhere(t testing.TB, facet *bind.MetaData) []byte {
	t.Helper()
	code := bindings.CreationCode(facet)
	changed := code
	for _, slot := range bindingsSlots {
		other := slot
		other[0] ^= 0xff
		changed = bytes.ReplaceAll(changed, slot[:], other[:])
	}
	if bytes.Equal(code, changed) {
		t.Fatal("the facet has none of the places that this test knows")
	}
	return changed
}

// Offer makes the Beacon offer a facet under an id, and makes the Controllers take it over. It
// returns the facet that the Beacon offered before.
func (l *Live) Offer(t testing.TB, id string, facet common.Address, controllers ...common.Address) common.Address {
	t.Helper()
	config := l.Offered(t, id)
	before := config.Facet
	config.Facet = facet
	l.Set(t, id, config)
	for _, controller := range controllers {
		l.Council(t, controller, bindings.NewController().PackUpdateIntegrations([][32]byte{onchain.Slug(id)}))
	}
	return before
}

// Unwire makes the Beacon offer an integration without one function, given by the signature that a
// Controller has it by. It returns what puts the function back.
func (l *Live) Unwire(t testing.TB, id, function string) (undo func()) {
	t.Helper()
	config := l.Offered(t, id)
	without := config
	without.Wires = slices.DeleteFunc(slices.Clone(config.Wires), func(wire bindings.IEnumerableIntegrationsWire) bool {
		return bytes.Equal(wire.CallSelector[:], crypto.Keccak256([]byte(function))[:4])
	})
	if len(without.Wires) == len(config.Wires) {
		t.Fatalf("%s has no %s", id, function)
	}
	l.Set(t, id, without)
	return func() { l.Set(t, id, config) }
}

// Offered is what the Beacon offers under an id.
func (l *Live) Offered(t testing.TB, id string) bindings.IEnumerableIntegrationsConfig {
	t.Helper()
	at, beacon := l.Catalog.Networks["devnet"].Contracts.Beacon, bindings.NewBeacon()
	answer, err := l.Client.Call(t.Context(), at, beacon.PackGetConfig(onchain.Slug(id)), common.Hash{})
	if err != nil {
		t.Fatal(err)
	}
	config, err := beacon.UnpackGetConfig(answer)
	if err != nil {
		t.Fatal(err)
	}
	return config
}

// Set makes the Beacon offer something under an id.
func (l *Live) Set(t testing.TB, id string, config bindings.IEnumerableIntegrationsConfig) {
	t.Helper()
	l.Council(t, l.Catalog.Networks["devnet"].Contracts.Beacon, bindings.NewBeacon().PackSetIntegration(onchain.Slug(id), config))
}

// Unset makes the Beacon offer nothing under an id.
func (l *Live) Unset(t testing.TB, id string) {
	t.Helper()
	l.Council(t, l.Catalog.Networks["devnet"].Contracts.Beacon, bindings.NewBeacon().PackRemoveIntegration(onchain.Slug(id)))
}

// Pin makes the templates pin what the Beacon offers under an id now.
func (l *Live) Pin(t testing.TB, id string) {
	t.Helper()
	config := l.Offered(t, id)
	code, err := l.Client.CodeHash(t.Context(), config.Facet, common.Hash{})
	if err != nil {
		t.Fatal(err)
	}
	pin := catalog.TemplateFacet{ID: id, CodeHash: code}
	for _, wire := range config.Wires {
		pin.Wires = append(pin.Wires, catalog.Wire{Selector: wire.CallSelector, Delegate: wire.DelegateSelector})
	}
	slices.SortFunc(pin.Wires, catalog.Wire.Compare)
	for _, template := range l.Catalog.Templates {
		if pinned := template.Facet(id); pinned != nil {
			*pinned = pin
		}
	}
}

// Plan observes the chain and makes the plan of the example.
func (l *Live) Plan(t testing.TB) *plan.Plan {
	t.Helper()
	return l.PlanOf(t, Class)
}

// PlanOf is Plan for another Class.
func (l *Live) PlanOf(t testing.TB, class catalog.ClassRef) *plan.Plan {
	t.Helper()
	snapshot, err := observe.Latest(t.Context(), l.Client, l.Catalog, class)
	if err != nil {
		t.Fatal(err)
	}
	return MakeOf(t, l.Catalog, class, snapshot)
}

// Approvals returns the approvals of two owners of every Safe that signs, by file name.
func Approvals(t testing.TB, b *bundle.Bundle) map[string]*bundle.Approval {
	t.Helper()
	approvals := map[string]*bundle.Approval{}
	owners := map[common.Address][]common.Address{}
	var keys []*ecdsa.PrivateKey
	seen := map[catalog.AuthorityRef]bool{}
	for _, transaction := range b.Batches {
		if transaction.Safe == nil || seen[transaction.Authority] {
			continue
		}
		seen[transaction.Authority] = true
		for _, owner := range devnet.Owners(transaction.Authority) {
			owners[transaction.Safe.Address] = append(owners[transaction.Safe.Address], devnet.Address(owner))
		}
		for _, owner := range devnet.Owners(transaction.Authority)[:2] {
			keys = append(keys, devnet.Key(owner))
		}
	}
	for i, key := range keys {
		approval, err := bundle.Approve(b, key, owners)
		if err != nil {
			t.Fatal(err)
		}
		approvals[fmt.Sprintf("approvals/%d.json", i)] = approval
	}
	return approvals
}

// States returns the Safes of a bundle as a devnet has them, with three owners and threshold 2.
func States(b *bundle.Bundle) map[common.Address]safe.State {
	states := map[common.Address]safe.State{}
	for _, transaction := range b.Batches {
		if transaction.Safe == nil {
			continue
		}
		state := safe.State{Address: transaction.Safe.Address, Version: transaction.Safe.Version, Threshold: 2}
		for _, owner := range devnet.Owners(transaction.Authority) {
			state.Owners = append(state.Owners, devnet.Address(owner))
		}
		states[state.Address] = state
	}
	return states
}

// Run carries out a plan as far as that is possible now, signed with Approvals.
func (l *Live) Run(t testing.TB, p *plan.Plan) *exec.Result {
	t.Helper()
	return l.run(t, p, Compile(t, l.Catalog, p))
}

func (l *Live) run(t testing.TB, p *plan.Plan, b *bundle.Bundle) *exec.Result {
	t.Helper()
	result, err := l.Try(t, p, b)
	if err != nil {
		t.Fatal(err)
	}
	return result
}

// Try is Run for a bundle that need not go through.
func (l *Live) Try(t testing.TB, p *plan.Plan, b *bundle.Bundle) (*exec.Result, error) {
	t.Helper()
	digest, err := b.Digest()
	if err != nil {
		t.Fatal(err)
	}
	folder, err := tree.Open(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	defer folder.Close()
	journal, err := exec.OpenJournal(folder, "journal.jsonl", digest)
	if err != nil {
		t.Fatal(err)
	}
	defer journal.Close()
	return exec.Run(t.Context(), l.Client, p, b, exec.Options{
		Journal: journal, Relayer: devnet.Key("relayer"), Confirmations: 1, Patience: time.Minute, Now: time.Now, Approvals: Approvals(t, b),
	})
}

// Wait moves the chain's time forward.
func (l *Live) Wait(t testing.TB, by time.Duration) {
	t.Helper()
	l.advance(t, by)
}

// Launch carries out the plan of a Class from the beginning to the end.
func (l *Live) Launch(t testing.TB, class catalog.ClassRef) {
	t.Helper()
	l.CarryOut(t, l.PlanOf(t, class))
}

// CarryOut carries out a plan to the end. It waits for the timelock as often as the plan does, and
// casts the spells that it waits for. It returns how many those are.
func (l *Live) CarryOut(t testing.TB, p *plan.Plan) (cast int) {
	t.Helper()
	return l.CarryOutSigned(t, p, Compile(t, l.Catalog, p))
}

// CarryOutSigned is CarryOut for the bundle of a plan that is signed for other nonces.
func (l *Live) CarryOutSigned(t testing.TB, p *plan.Plan, b *bundle.Bundle) (cast int) {
	t.Helper()
	if p.Core.Empty() {
		return 0
	}
	for range 12 {
		result := l.run(t, p, b)
		switch next := result.Next(); {
		case next == nil:
			return cast
		case next.Transaction.Sender != nil:
			l.Cast(t, Awaited(t, result))
			cast++
		case next.State == exec.Waiting:
			l.Wait(t, Delay)
		default:
			t.Fatalf("%+v", next)
		}
	}
	t.Fatal("the plan is not carried out to the end")
	return cast
}
