// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/sha256"
	"crypto/tls"
	"crypto/x509"
	"encoding/json"
	"fmt"
	"math/big"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/chaintest"
	"github.com/halo-factory/halocompile/internal/day0"
	"github.com/halo-factory/halocompile/internal/devnet"
	"github.com/halo-factory/halocompile/internal/endpoint"
	"github.com/halo-factory/halocompile/internal/flows"
	"github.com/halo-factory/halocompile/internal/githubtest"
	"github.com/halo-factory/halocompile/internal/host"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/manifest"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/review"
)

// feed is the creation code of a price feed. It keeps the word that it is called with as the time
// of its answer, and answers latestRoundData with 1, 10^8, that time twice, and 1.
var feed = common.FromHex("602b8060095f395ff3" + "36602014602557" + "60015f52" + "6305f5e100602052" + "5f548060405260605260016080" + "5260a05ff3" + "5b5f355f5500")

// watch is the story of a Unit's first settlement cycles.
type watch struct {
	*story
	network endpoint.Network
	dead    bool // nobody answers for the redemption desk
	host    *githubtest.Server
	loop    *review.Loop
	oracle  common.Address
	pau     plan.Pau
	queue   common.Address // the Unit's SubscribeQueue
	limit   plan.LimitState
}

const (
	watched = storyClass + "/senior"
	desk    = "redemption, at the desk of the operator"
)

// watching is a story with published addresses and a Git host.
func watching(s *story) *watch {
	s.t.Helper()
	t, w := s.t, &watch{story: s}
	w.network = w.published()
	w.host = githubtest.Start(t, githubtest.Options{Files: githubtest.Files{"README.md": []byte("halos\n")}})
	w.host.Grant("secret", "github-actions[bot]", "issues=write")
	h, err := host.Open(host.Options{
		API: w.host.URL(), Server: w.host.Web(), Token: "secret", Owner: "acme", Repo: "halos",
		Sleep: func(ctx context.Context, _ time.Duration) error { return ctx.Err() },
	})
	if err != nil {
		t.Fatal(err)
	}
	w.loop = &review.Loop{
		Host: h, Server: w.host.Web(), Repository: w.host.Repository(), Note: t.Logf,
		Now: func() time.Time { return time.Unix(int64(w.now()), 0) },
	}
	return w
}

// newWatch has a live Unit of a Portfolio Class, on the chain of a story.
func newWatch(s *story) *watch {
	s.t.Helper()
	w := watching(s)
	w.oracle = w.deploy(feed)
	file := "halos/" + storyClass + "/units/senior.cue"
	w.edit(file, `reviewer: "Meridian Operations, risk desk"`, fmt.Sprintf(`reviewer: "Meridian Operations, risk desk"
		reviewers: [%q]
		endpoints: [{name: "redemption", url: "https://redeem.meridian.example/desk", sha256: "%x"}]`,
		devnet.Address("freezer"), sha256.Sum256([]byte(desk))))
	w.edit(file, "cycles:   7", "cycles:   5")
	w.hashed("halos/"+storyClass+"/class.cue", "clo-tranched.pdf")
	w.hashed(file, "clo-senior.pdf")
	w.edit(file, "oracles: [{", fmt.Sprintf("oracles: [{\n\t\tname: \"Price of the loans\"\n\t\tsource: %q\n\t\tmaxAge: \"25h\"\n\t}, {", w.oracle))
	w.launched(storyClass)
	p, _ := w.documents()
	w.pau = p.Core.Basis.Class.Pau
	for _, unit := range p.Core.Basis.Units {
		if unit.Name == "senior" {
			w.queue, w.limit = unit.Contracts[1], unit.Limits[0]
		}
	}
	return w
}

// hashed has a manifest say the hash of what is published as its legal document.
func (w *watch) hashed(file, document string) {
	w.t.Helper()
	content, err := os.ReadFile(filepath.Join(w.root, filepath.FromSlash(file)))
	if err != nil {
		w.t.Fatal(err)
	}
	text, url := string(content), `legal/`+document+`", sha256: "`
	at := strings.Index(text, url) + len(url)
	w.edit(file, text[at:at+66], fmt.Sprintf("%#x", sha256.Sum256([]byte(publishedAt("/legal/"+document)))))
}

// published is a network on which one server answers for every name of the manifests.
func (w *watch) published() endpoint.Network {
	w.t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		w.t.Fatal(err)
	}
	template := &x509.Certificate{
		SerialNumber: big.NewInt(1), NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour), IsCA: true, BasicConstraintsValid: true,
		DNSNames: []string{"meridian.example", "*.meridian.example", "*.northgate.example", "*.harbour.example"},
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, &key.PublicKey, key)
	if err != nil {
		w.t.Fatal(err)
	}
	server := httptest.NewUnstartedServer(http.HandlerFunc(func(out http.ResponseWriter, asked *http.Request) {
		if strings.HasPrefix(asked.Host, "redeem.") {
			if w.dead {
				http.Error(out, "closed", http.StatusServiceUnavailable)
				return
			}
			fmt.Fprint(out, desk)
			return
		}
		fmt.Fprint(out, publishedAt(asked.URL.Path))
	}))
	server.TLS = &tls.Config{Certificates: []tls.Certificate{{Certificate: [][]byte{der}, PrivateKey: key}}}
	server.StartTLS()
	w.t.Cleanup(server.Close)
	parsed, err := x509.ParseCertificate(der)
	if err != nil {
		w.t.Fatal(err)
	}
	made := endpoint.Network{Roots: x509.NewCertPool()}
	made.Roots.AddCert(parsed)
	made.Resolve = func(context.Context, string) ([]netip.Addr, error) {
		return []netip.Addr{netip.MustParseAddr("93.184.215.14")}, nil
	}
	made.Connect = func(ctx context.Context, _ netip.AddrPort) (net.Conn, error) {
		return new(net.Dialer).DialContext(ctx, "tcp", server.Listener.Addr().String())
	}
	return made
}

// publishedAt is what the server says under a path.
func publishedAt(path string) string { return "what is published at " + path }

// deploy deploys a contract, and returns its address.
func (w *watch) deploy(code []byte) common.Address {
	w.t.Helper()
	ctx, who := context.Background(), devnet.Address("freezer")
	nonce, err := w.client.Nonce(ctx, who, common.Hash{})
	if err != nil {
		w.t.Fatal(err)
	}
	transaction, err := types.SignNewTx(devnet.Key("freezer"), types.LatestSignerForChainID(big.NewInt(devnet.ChainID)), &types.DynamicFeeTx{
		ChainID: big.NewInt(devnet.ChainID), Nonce: nonce, GasTipCap: big.NewInt(1e9), GasFeeCap: big.NewInt(1e11), Gas: 300_000, Data: code,
	})
	if err == nil {
		err = w.client.SendRaw(ctx, transaction)
	}
	if err != nil {
		w.t.Fatal(err)
	}
	if receipt, err := w.client.WaitReceipt(ctx, transaction.Hash(), 1); err != nil || receipt.Status != types.ReceiptStatusSuccessful {
		w.t.Fatal(receipt, err)
	}
	return crypto.CreateAddress(who, nonce)
}

// now is the chain's time.
func (w *watch) now() uint64 {
	w.t.Helper()
	head, err := w.client.Head(context.Background())
	if err != nil {
		w.t.Fatal(err)
	}
	return head.Time
}

// until moves the chain's time to a time of day: the next one, and so many days later.
func (w *watch) until(clock time.Duration, days uint64) {
	w.t.Helper()
	now := w.now()
	to := now - now%86_400 + uint64(clock/time.Second) + days*86_400
	if to <= now {
		to += 86_400
	}
	w.ask(nil, "evm_increaseTime", to-now)
	w.ask(nil, "evm_mine")
}

// priced gives the oracle an answer of the present time.
func (w *watch) priced() {
	w.send("freezer", w.oracle, common.BigToHash(new(big.Int).SetUint64(w.now())).Bytes())
}

// acts has an actor call the Controller through its agent.
func (w *watch) acts(actor string, agent, controller common.Address, call []byte) {
	w.t.Helper()
	w.send(actor, agent, bindings.NewAdministeredAgent().PackCall(controller, call))
}

// settles has the beacon lock at the next 13:05, and settle at a later time of that day.
func (w *watch) settles(at time.Duration) {
	w.t.Helper()
	w.until(13*time.Hour+5*time.Minute, 0)
	w.acts("beacon", w.pau.Agent, w.pau.Controller, facts.Call("lctsHalo_lock(address)", w.queue))
	w.until(at, 0)
	w.acts("beacon", w.pau.Agent, w.pau.Controller, facts.Call("lctsHalo_settle(address,uint256,uint256)", w.queue, new(big.Int), big.NewInt(1e18)))
}

// raises has GovOps set a limit above its first value, or back to it.
func (w *watch) raises(above bool) {
	w.t.Helper()
	tokens, slope := big.NewInt(100_000), new(big.Int)
	if above {
		tokens.SetInt64(200_000)
	}
	tokens.Mul(tokens, big.NewInt(1e18))
	slope.Div(tokens, big.NewInt(86_400))
	w.through("meridian-govops", w.platform.Configurator, facts.Call("setRateLimit(address,bytes32,uint256,uint256)", w.limit.RateLimits, w.limit.Key, tokens, slope))
}

// says runs a verb of day0 at the chain's time, with the story's published addresses.
func (w *watch) says(code int, arguments ...string) string {
	w.t.Helper()
	var out, said bytes.Buffer
	a := newApp(strings.NewReader(""), &out, &said)
	at := time.Unix(int64(w.now()), 0)
	a.published, a.now = w.network, func() time.Time { return at }
	root := a.root()
	root.SetArgs(append(append([]string{"day0"}, arguments...), "-C", w.root))
	if got := a.end(root); got != code {
		w.t.Fatalf("halocompile day0 %s: exit code %d, want %d\n%s%s", strings.Join(arguments, " "), got, code, &out, &said)
	}
	return out.String() + said.String()
}

// runs runs the checks, and demands the number of the cycle, and which checks fail.
func (w *watch) runs(cycle uint64, fails ...string) {
	w.t.Helper()
	code := 0
	if len(fails) > 0 {
		code = 4
	}
	text := w.says(code, "run", watched, "--rpc-url", w.node)
	if !strings.Contains(text, fmt.Sprintf("cycle %d, window of ", cycle)) || strings.Count(text, "\n  failed  ") != len(fails) {
		w.t.Fatalf("cycle %d, failing %q:\n%s", cycle, fails, text)
	}
	for _, each := range fails {
		if !strings.Contains(text, "\n  failed  "+each) {
			w.t.Fatalf("%s does not fail:\n%s", each, text)
		}
	}
}

func (w *watch) reviews(findings string) {
	w.t.Helper()
	w.says(0, "sign", watched, "--key", filepath.Join(w.keys, "freezer.json"), "--password-file", w.password, "--findings", findings)
}

// issue runs the job of the clock, and returns the Unit's issue.
func (w *watch) issue() githubtest.Issue {
	w.t.Helper()
	declared, err := manifest.Load(w.t.Context(), os.DirFS(w.root), manifest.Options{})
	if err != nil {
		w.t.Fatal(err)
	}
	if err := w.loop.Day0(w.t.Context(), review.Merged{Root: w.root, Catalog: declared, Dial: func(ctx context.Context, _ *catalog.Network) (*chain.Client, error) {
		return chain.Dial(ctx, w.node, chain.Options{})
	}}, w.network); err != nil {
		w.t.Fatal(err)
	}
	for _, each := range w.host.Issues() {
		if strings.HasPrefix(each.Body, "<!-- halocompile:day0 "+watched+" -->") {
			return each
		}
	}
	w.t.Fatal("the Unit has no issue")
	return githubtest.Issue{}
}

// flows reads what went through the Unit, and demands the exit code and the alerts.
func (w *watch) flows(code int, alerts ...flows.AlertKind) flows.PartFlows {
	w.t.Helper()
	got, out, said := w.call("flows", watched, "--rpc-url", w.node, "-o", "json")
	var read flows.Survey
	if err := json.Unmarshal([]byte(out), &read); err != nil || got != code || len(read.Classes) != 1 || len(read.Classes[0].Parts) != 1 {
		w.t.Fatalf("flows: exit code %d, %v\n%s%s", got, err, out, said)
	}
	var kinds []flows.AlertKind
	for _, each := range read.Classes[0].Parts[0].Alerts {
		kinds = append(kinds, each.Kind)
	}
	if !slices.Equal(kinds, alerts) {
		w.t.Errorf("alerts are %+v, and are to be %v", read.Classes[0].Parts[0].Alerts, alerts)
	}
	return read.Classes[0].Parts[0]
}

func (w *watch) status() day0.Progress {
	w.t.Helper()
	var read struct{ Units []day0.Progress }
	if err := json.Unmarshal([]byte(w.says(0, "status", watched, "-o", "json")), &read); err != nil || len(read.Units) != 1 {
		w.t.Fatal(read, err)
	}
	return read.Units[0]
}

// Seven cycles of a Unit: one with a dead endpoint, a window that is missed, one with an oracle
// that has gone stale, and five clean ones, each signed by the reviewer.
func TestTheFirstSettlementCyclesOfAUnit(t *testing.T) { overDays(t, settled) }

func settled(t *testing.T, s *story) {
	t.Helper()
	w := newWatch(s)
	ember := w.platform.Prime
	w.until(12*time.Hour, 1) // limits fill up
	w.acts("ember allocator", ember.Agent, ember.Controller, facts.Call("lctsPrime_subscribe(address,uint256)", w.queue, big.NewInt(1e18)))
	w.priced()
	if text := w.says(0, "run", watched, "--rpc-url", w.node); !strings.Contains(text, "no cycle is open") || !strings.Contains(text, "it was not settled yet") {
		t.Fatal(text)
	}
	w.says(1, "sign", watched, "--key", filepath.Join(w.keys, "freezer.json"), "--password-file", w.password)

	if got := w.flows(0); got.Flows[0].Count != 1 || got.Flows[0].Total.String() != "1000000000000000000" || got.Stocks[0].Since == nil || got.Limits[0].Uses != 0 {
		t.Errorf("after a subscription: %+v", got)
	}
	w.dead = true
	w.settles(14 * time.Hour)
	w.runs(1, "redemption https://redeem.meridian.example/desk: it answers with status 503")
	w.reviews("The desk is closed; the operator has been told")
	if got := w.status(); got.Clean != 0 || len(got.Raised) != 1 || got.Raised[0].Kind != day0.CheckFailed {
		t.Fatalf("%+v", got)
	}
	if issue := w.issue(); issue.State != "open" || !strings.Contains(issue.Body, "Somebody has to act") || !strings.Contains(issue.Body, "- [ ] **failed:** `redemption https://redeem.meridian.example/desk`") ||
		!strings.Contains(issue.Body, "- [x] `record`") || !strings.Contains(issue.Body, "- [x] review of the last cycle, signed") {
		t.Errorf("%+v", issue)
	}
	w.dead = false

	w.until(13*time.Hour+time.Minute, 2) // a window passes
	w.flows(4, flows.Unsettled)
	if got := w.status(); got.Raised[len(got.Raised)-1].Kind != day0.WindowMissed {
		t.Fatalf("%+v", got)
	}
	if issue := w.issue(); !strings.Contains(issue.Body, "- missed window: `no cycle from ") {
		t.Errorf("%+v", issue)
	}
	w.settles(16*time.Hour + time.Minute)
	stranger := common.HexToAddress("0x0000000000000000000000000000000000057a4e")
	w.council(w.pau.Agent, facts.Call("addActor(address)", stranger))
	w.raises(true)
	if got := w.flows(0); got.Limits[0].Set.By != flows.ByGovOps || got.Limits[0].Sets != 2 || got.Limits[0].Planned.Source != flows.Initial {
		t.Errorf("GovOps raised a limit: %+v", got.Limits[0])
	}
	w.runs(2, "roles of the beacon", "limits at their conservative start", "oracle Price of the loans", "last settlement inside its window")
	w.council(w.pau.Agent, facts.Call("removeActor(address)", stranger))
	w.raises(false)
	w.reviews("")
	for n := range uint64(5) {
		w.settles(14 * time.Hour)
		w.priced()
		w.runs(3 + n)
		if got := w.status(); got.Clean != n || got.Over || !strings.Contains(got.Waits, "review of cycle") || len(got.Raised) > 0 {
			t.Fatalf("%d: %+v", n, got)
		}
		if issue := w.issue(); n == 0 && (strings.Contains(issue.Body, "Somebody has to act") || !strings.Contains(issue.Body, "- [ ] review of the last cycle, signed")) {
			t.Errorf("%+v", issue)
		}
		w.reviews("")
		w.dead = n == 3 // it fails after the review, too
		if n == 3 {
			w.runs(6, "redemption https://redeem.meridian.example/desk: it answers with status 503")
			w.dead = false
			w.runs(6)
			w.reviews("")
		}
	}
	if got := w.status(); !got.Over || got.Clean != 5 || got.Cycles != 7 || len(got.Raised) > 0 {
		t.Fatalf("%+v", got)
	}
	if issue := w.issue(); issue.State != "closed" || len(issue.Comments) != 1 {
		t.Errorf("%+v", issue)
	}
	if text := w.says(0, "run", watched, "--rpc-url", w.node); !strings.Contains(text, "no Unit with a record is in day 0") {
		t.Error(text)
	}
	if text := w.says(0, "status"); !strings.Contains(text, "day 0 is over") {
		t.Error(text)
	}
	w.abused()
}

// On anvil: one cycle of a Unit, and then a ramp of one of its limits by a step, which GovOps lower
// again.
func TestTheFirstCycleAndARampOnAnvil(t *testing.T) {
	w := newWatch(newStoryOn(t, chaintest.Anvil(t).URL))
	ember := w.platform.Prime
	w.until(12*time.Hour, 1) // limits fill up
	w.acts("ember allocator", ember.Agent, ember.Controller, facts.Call("lctsPrime_subscribe(address,uint256)", w.queue, big.NewInt(1e18)))
	w.settles(14 * time.Hour)
	w.priced()
	w.runs(1)
	w.reviews("")
	if got := w.status(); got.Clean != 1 || len(got.Raised) > 0 {
		t.Fatalf("%+v", got)
	}
	w.flows(0)
	known := map[string]bool{w.dir: true}
	w.declares("900M", "")
	w.days(1)
	if text, done := w.step(known); !done || !strings.Contains(text, "ramp limit TRANSFER of unit senior") {
		t.Fatalf("the plan says\n%s", text)
	}
	w.lowered(known, "901M", "50K")
}

// abused has a spell, and then a cBEAM that the manifests do not name, set a limit of the Unit.
// Each is told until GovOps set it again. A lock that nobody settles is told, and that somebody
// ended it.
func (w *watch) abused() {
	w.t.Helper()
	w.council(w.limit.RateLimits, facts.Call("setRateLimitData(bytes32,uint256,uint256)", w.limit.Key, big.NewInt(1e18), new(big.Int)))
	w.flows(4, flows.SetAround)
	w.raises(false)
	w.flows(0)
	w.council(w.platform.BeamState, facts.Call("setCBeamForRateLimits(address,address)", w.limit.RateLimits, w.platform.Safes["ember-govops"]))
	w.through("ember-govops", w.platform.Configurator, facts.Call("setRateLimit(address,bytes32,uint256,uint256)", w.limit.RateLimits, w.limit.Key, big.NewInt(1), new(big.Int)))
	w.flows(4, flows.SetByOther)
	w.until(13*time.Hour+5*time.Minute, 0)
	w.acts("beacon", w.pau.Agent, w.pau.Controller, facts.Call("lctsHalo_lock(address)", w.queue))
	w.until(16*time.Hour+6*time.Minute, 0)
	w.flows(4, flows.SetByOther, flows.LockedLate)
	w.send("freezer", w.queue, facts.Call("release()"))
	last := w.flows(4, flows.SetByOther, flows.Released, flows.Unsettled)
	if flow := last.Flows[2]; flow.Name != "settled into shares" || flow.Count != 7 || flow.Total.Sign() != 0 {
		w.t.Errorf("%+v", flow)
	}
	w.story.says(w.must("flows", storyClass+"/junior", "--rpc-url", w.node), "No alert, of 1 Unit.")
	w.commandsOf("../../docs/flows.md", 4, func(arguments []string) {
		before := w.footprint()
		if code, out, said := w.call(arguments...); code != 4 || !strings.Contains(out+said, "HC9007") || !strings.Contains(out, "set-by-other") {
			w.t.Errorf("%s: exit code %d\n%s%s", arguments, code, out, said)
		}
		w.unmoved(before, "flows")
	})
}
