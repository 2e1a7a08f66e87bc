// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"bytes"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"io/fs"
	"math/big"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"runtime/debug"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/chaintest"
	"github.com/halo-factory/halocompile/internal/devnet"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/plan"
)

var (
	faultCount = flag.Int("faults", 120, "how many single faults TestOneFaultOfANode tries")
	faultSeed  = flag.Uint64("seed", 1, "which ones it draws")
	faultOnly  = flag.String("fault", "", "try only faults whose name, as the test prints it, matches this expression")
)

// What the verbs are told of the node, so that a fault costs little time.
const (
	faultTimeout  = time.Second            // of one request
	faultPatience = 500 * time.Millisecond // for a transaction's inclusion, before its fee is raised
	// For one fault: a request that is repeated, six times the patience, and as much again.
	// Besides, thrice what the verb takes without a fault, so that a busy machine is none.
	faultBound = 15 * time.Second
)

// bench is a chain that goes back, the rollout's folder that goes back with it, and a proxy before
// the node. It runs one verb again and again, each time with one fault.
type bench struct {
	*story
	peer  *chaintest.Peer
	proxy *chaintest.Proxy
	url   string // of the node that the verbs ask

	verb    string
	command []string
	bound   time.Duration // for one run
	restore func(testing.TB)
	files   map[string]string // of the rollout's folder, before the verb
	nonces  string
	first   uint64 // the first block that the verb may add

	clean map[string]string // files after a run without a fault
	said  string
	after string // nonces
	sends map[string]sending
}

// sending is where the chain has a transaction.
type sending struct {
	hash  common.Hash
	block uint64
}

func newBench(t *testing.T, peer *chaintest.Peer) *bench {
	t.Helper()
	if peer.Name == "embedded" {
		peer.Fund(t, devnet.Address("installer"), new(big.Int).Mul(big.NewInt(1_000_000), big.NewInt(1e18)))
	}
	b := &bench{story: newStoryOn(t, peer.URL), peer: peer, proxy: chaintest.NewProxy(t, peer.URL, 2*faultTimeout)}
	b.url = b.proxy.URL
	var head hexutil.Uint64
	peer.Ask(t, &head, "eth_blockNumber")
	b.first = uint64(head) + 1
	return b
}

// begin makes what is there now the state to which every run goes back, and runs the verb once
// without any fault.
func (b *bench) begin(verb string, command []string) []chaintest.Exchange {
	b.t.Helper()
	b.verb, b.command = verb, command
	b.restore = func(testing.TB) {}
	if b.peer.CanJump {
		b.restore = b.peer.Snapshot(b.t)
	}
	b.files, b.nonces = b.read(), b.counts()
	b.bound = 10 * time.Minute
	run := b.run(nil)
	b.bound = faultBound + 3*run.took
	if run.code != 0 {
		b.t.Fatalf("%s without a fault: %s", verb, run)
	}
	seen := b.proxy.Seen()
	b.clean, b.said, b.after = b.read(), run.out, b.counts()
	b.sends = b.sent()
	return seen
}

// back undoes whatever a run did.
func (b *bench) back() {
	b.t.Helper()
	b.restore(b.t)
	if err := os.RemoveAll(b.dir); err != nil {
		b.t.Fatal(err)
	}
	for name, text := range b.files {
		path := filepath.Join(b.dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			b.t.Fatal(err)
		}
		b.write(path, text)
	}
}

// read is the rollout's folder, without the lock.
func (b *bench) read() map[string]string {
	files := map[string]string{}
	_ = filepath.WalkDir(b.dir, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || entry.Name() == ".lock" {
			return err
		}
		data, err := os.ReadFile(path)
		name, _ := filepath.Rel(b.dir, path)
		files[name] = string(data)
		return err
	})
	return files
}

// counts is how many transactions the relayer and each Safe have executed.
func (b *bench) counts() string {
	b.t.Helper()
	var text strings.Builder
	var nonce hexutil.Uint64
	b.peer.Ask(b.t, &nonce, "eth_getTransactionCount", devnet.Address("relayer"), "latest")
	fmt.Fprintf(&text, "relayer %d", nonce)
	for _, name := range devnet.Safes {
		var word hexutil.Bytes
		b.peer.Ask(b.t, &word, "eth_call", map[string]any{"to": b.platform.Safes[name], "input": "0xaffed0e0"}, "latest")
		fmt.Fprintf(&text, ", %s %d", name, new(big.Int).SetBytes(word))
	}
	return text.String()
}

// sent is the relayer's transactions on the chain, by what they say.
func (b *bench) sent() map[string]sending {
	b.t.Helper()
	from := strings.ToLower(devnet.Address("relayer").Hex())
	sends := map[string]sending{}
	var head hexutil.Uint64
	b.peer.Ask(b.t, &head, "eth_blockNumber")
	for number := b.first; number <= uint64(head); number++ {
		var block struct {
			Transactions []struct {
				Hash            common.Hash
				From, To, Input string
			}
		}
		b.peer.Ask(b.t, &block, "eth_getBlockByNumber", hexutil.Uint64(number), true)
		for _, transaction := range block.Transactions {
			if strings.ToLower(transaction.From) == from {
				sends[transaction.To+transaction.Input] = sending{transaction.Hash, number}
			}
		}
	}
	return sends
}

// ending is how one run of a verb ended.
type ending struct {
	code     int
	out, err string
	panicked string
	took     time.Duration
}

func (e ending) String() string {
	text := fmt.Sprintf("exit code %d after %s: %s", e.code, e.took.Round(time.Millisecond), strings.TrimSpace(e.err))
	if e.panicked != "" {
		text = "panic: " + e.panicked
	}
	return text
}

// run runs the verb through the proxy.
func (b *bench) run(f *chaintest.Fault) (end ending) {
	b.proxy.Begin(f)
	timeout := faultTimeout
	if f == nil {
		timeout = time.Minute // a busy machine is no fault
	}
	return b.within(timeout, b.url, b.command...)
}

// honestly runs any verb without a fault.
func (b *bench) honestly(command ...string) ending {
	return b.within(time.Minute, b.node, command...)
}

// within runs any verb, and waits so long for an answer.
func (b *bench) within(timeout time.Duration, node string, command ...string) (end ending) {
	var out, errors bytes.Buffer
	a := newApp(strings.NewReader(""), &out, &errors)
	a.rpc = chain.Options{Timeout: timeout, Retries: 1, Backoff: time.Millisecond, Poll: 20 * time.Millisecond, MaxResponse: 4 << 20}
	began := time.Now()
	ctx, cancel := context.WithTimeout(context.Background(), b.bound)
	defer cancel()
	defer func() {
		end.out, end.err, end.took = out.String(), errors.String(), time.Since(began)
		if reason := recover(); reason != nil {
			end.panicked = fmt.Sprintf("%v\n%s", reason, debug.Stack())
		}
	}()
	root := a.root()
	root.SetArgs(append(slices.Clone(command), "-C", b.root, "--rpc-url", node))
	err := root.ExecuteContext(ctx)
	a.report(err)
	return ending{code: exitCode(err)}
}

var numbered = regexp.MustCompile(`HC\d{4}`)

// try commits one fault, and says what is wrong with what came of it; "" when nothing is. met tells
// whether the fault was met at all.
func (b *bench) try(f chaintest.Fault) (wrong string, met bool) {
	b.t.Helper()
	b.back()
	end := b.run(&f)
	if !b.proxy.Met() {
		return "", false
	}
	var list []string
	say := func(format string, arguments ...any) { list = append(list, fmt.Sprintf(format, arguments...)) }
	done := func() (string, bool) {
		if len(list) == 0 {
			return "", true
		}
		return strings.Join(list, "; ") + "\n    it ended with " + strings.ReplaceAll(end.String(), "\n", "\n    "), true
	}
	switch {
	case end.panicked != "":
		say("it panics")
	case end.took >= b.bound:
		say("it hangs")
	case end.code == 0:
		if why := b.rightly(end); why != "" {
			say("it says that all is well: %s", why)
		}
	default:
		codes := map[int]bool{}
		for _, line := range strings.Split(end.err, "\n") {
			if code, ok := fault.Parse(numbered.FindString(line)); ok && line[0] != ' ' {
				kind, _ := code.Kind()
				codes[kind.Exit] = true
			}
		}
		switch {
		case len(codes) == 0 || !strings.Contains(end.err, "\n  "):
			say("it gives no number, or says nothing of what to do")
		case !codes[end.code]:
			say("its exit code %d is not that of what it says", end.code)
		}
		if strings.Contains(end.err, "\x1b") {
			say("what the node sent reaches the terminal")
		}
	}
	// A plan makes no records. Those of one that was carried out nevertheless are verified by b.follow.
	if why := b.records(); why != "" && b.verb != "plan" {
		say("after it, %s", why)
	}
	// Where nothing has changed, running again is running for the first time.
	if same(b.read(), b.files) && b.counts() == b.nonces {
		return done()
	}
	if b.verb == "plan" && end.code == 0 {
		return done() // b.rightly has looked at it
	}
	again := b.run(nil)
	switch {
	case again.panicked != "" || again.code != 0:
		say("running again does not recover: %s", again)
	default:
		if why := b.rightly(again); why != "" {
			say("running again ends well, and %s", why)
		}
	}
	return done()
}

func same(a, b map[string]string) bool {
	if len(a) != len(b) {
		return false
	}
	for name, text := range a {
		if other, ok := b[name]; !ok || other != text {
			return false
		}
	}
	return true
}

// rightly looks at what a verb left behind that says that all is well.
func (b *bench) rightly(end ending) string {
	b.t.Helper()
	if counts := b.counts(); counts != b.after {
		return fmt.Sprintf("the chain has %s, want %s", counts, b.after)
	}
	files := b.read()
	switch b.verb {
	case "plan":
		// What could not be tried is noted in the plan; an owner's own node tries it anew.
		if files["bundle.json"] == b.clean["bundle.json"] && unsimulated(b.t, files["plan.json"]) == unsimulated(b.t, b.clean["plan.json"]) {
			return ""
		}
		return b.follow(files)
	case "sign":
		if !same(files, b.clean) {
			return "it wrote something else: " + differing(files, b.clean)
		}
	case "advance":
		for name := range b.clean {
			if _, ok := files[name]; !ok {
				return "there is no " + name
			}
		}
		return b.records()
	case "verify":
		if end.out != b.said {
			return fmt.Sprintf("it prints %q", end.out)
		}
	}
	return ""
}

// follow goes on from a plan that rests on a lie, with nodes that are honest. Somebody must find it
// before anything is sent, or all ends well.
func (b *bench) follow(files map[string]string) string {
	b.t.Helper()
	other := differing(files, b.clean)
	before := b.counts()
	for _, owner := range signers {
		if end := b.honestly(b.signing(owner)...); end.code != 0 {
			return ""
		}
	}
	if !b.peer.CanJump {
		return "" // the timelock cannot be waited for
	}
	for _, verb := range []string{"apply", "advance"} {
		end := b.honestly(b.relaying(verb)...)
		if end.code != 0 && verb == "apply" && b.counts() == before {
			return ""
		}
		if end.code != 0 {
			return fmt.Sprintf("it wrote another plan (%s), which is signed and begun, and then: %s", other, end)
		}
		b.peer.Advance(b.t, 14*24*time.Hour+time.Minute)
	}
	if end := b.honestly("artifact", "verify", "--dir", b.dir); end.code != 0 {
		return fmt.Sprintf("it wrote another plan (%s), which is carried out, and then: %s", other, end)
	}
	return ""
}

// unsimulated is a plan without what the simulation told, if that passed.
func unsimulated(t *testing.T, text string) string {
	t.Helper()
	var p plan.Plan
	if err := json.Unmarshal([]byte(text), &p); err != nil {
		t.Fatal(err)
	}
	if p.Simulated.Passed {
		p.Simulated = nil
	}
	again, err := json.Marshal(p)
	if err != nil {
		t.Fatal(err)
	}
	return string(again)
}

// differing is what differs first between two folders.
func differing(got, want map[string]string) string {
	for name := range want {
		if got[name] != want[name] {
			i := 0
			for i < min(len(got[name]), len(want[name])) && got[name][i] == want[name][i] {
				i++
			}
			part := func(text string) string { return text[max(min(i-40, len(text)), 0):min(i+60, len(text))] }
			return fmt.Sprintf("%s has …%s… for …%s…", name, part(got[name]), part(want[name]))
		}
	}
	return "there are more files"
}

// records compares every record that is there with that of a run without a fault, moved to the
// blocks and hashes that the chain itself has.
func (b *bench) records() string {
	b.t.Helper()
	var moved *strings.Replacer
	for name, text := range b.read() {
		if !strings.HasPrefix(name, "artifact"+string(filepath.Separator)) || text == b.clean[name] {
			continue
		}
		want, ok := b.clean[name]
		if !ok {
			return "there is a record that nobody wants: " + name
		}
		if moved == nil {
			var pairs []string
			sends := b.sent()
			for what, was := range b.sends {
				is, ok := sends[what]
				if !ok {
					return "there are records, and not all transactions"
				}
				pairs = append(pairs, was.hash.Hex(), is.hash.Hex())
				for _, place := range []string{`"block":%d,`, `"since":%d,`} {
					pairs = append(pairs, fmt.Sprintf(place, was.block), fmt.Sprintf(place, is.block))
				}
			}
			moved = strings.NewReplacer(pairs...)
		}
		if want = moved.Replace(want); text != want {
			return "a record is wrong: " + differing(map[string]string{name: text}, map[string]string{name: want})
		}
	}
	return ""
}

// stages are the verbs in the order of a rollout. Each begins where the one before ended without a
// fault; between leads there.
var stages = []struct {
	verb    string
	sends   bool // or adds to what was sent
	between func(b *bench)
	command func(b *bench) []string
}{
	{"plan", false, func(*bench) {}, func(b *bench) []string { return []string{"plan", storyClass, "--out", b.dir} }},
	{"sign", false, func(*bench) {}, func(b *bench) []string {
		return []string{"sign", "--dir", b.dir, "--key", filepath.Join(b.keys, signers[0]+".json"), "--password-file", b.password}
	}},
	{"apply", true, func(b *bench) { b.sign(signers[1:]...) }, func(b *bench) []string { return b.relaying("apply") }},
	{"advance", true, func(b *bench) { b.peer.Advance(b.t, 14*24*time.Hour+time.Minute) }, func(b *bench) []string { return b.relaying("advance") }},
	{"verify", true, func(*bench) {}, func(b *bench) []string { return []string{"artifact", "verify", "--dir", b.dir} }},
}

func (b *bench) relaying(verb string) []string {
	return []string{
		verb, "--dir", b.dir, "--relayer", filepath.Join(b.keys, "relayer.json"), "--password-file", b.password, "--patience", faultPatience.String(),
	}
}

// draw chooses faults of all that can happen: as many of each kind as of any other, as far as there
// are enough.
func draw(seen []chaintest.Exchange, verb string, count int) []chaintest.Fault {
	random := rand.New(rand.NewPCG(*faultSeed, uint64(len(verb))))
	groups := map[string][]chaintest.Fault{}
	for _, exchange := range seen {
		for _, f := range exchange.Faults() {
			if *faultOnly != "" && !regexp.MustCompile(*faultOnly).MatchString(verb+": "+f.String()) {
				continue
			}
			key := f.Method + " " + f.Kind
			groups[key] = append(groups[key], f)
		}
	}
	var keys []string
	for key := range groups {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	random.Shuffle(len(keys), func(i, j int) { keys[i], keys[j] = keys[j], keys[i] })
	for _, key := range keys {
		group := groups[key]
		random.Shuffle(len(group), func(i, j int) { group[i], group[j] = group[j], group[i] })
	}
	var drawn []chaintest.Fault
	for round := 0; len(drawn) < count; round++ {
		before := len(drawn)
		for _, key := range keys {
			if round < len(groups[key]) && len(drawn) < count {
				drawn = append(drawn, groups[key][round])
			}
		}
		if len(drawn) == before {
			break
		}
	}
	return drawn
}

// One fault of the node, whatever it is and whenever it comes, neither crashes a verb nor holds it
// up for longer than the bound; it ends with what is right, or with a number; no record is wrong
// after it; and the next run ends as if nothing had been, with nothing done twice.
//
// `make faults` tries more of them.
func TestOneFaultOfANode(t *testing.T) {
	t.Parallel()
	t.Logf("seed %d", *faultSeed)
	// What the faults wait for, the workers wait for together. To begin is what each has to do by
	// itself.
	workers := 2
	if *faultCount > 1000 {
		workers = 6
	}
	var sum tally
	t.Run("node", func(t *testing.T) {
		for worker := range workers {
			t.Run(fmt.Sprintf("embedded %d", worker), func(t *testing.T) {
				t.Parallel()
				newBench(t, chaintest.Embedded(t)).all(&sum, *faultCount, worker, workers)
			})
		}
		t.Run("anvil", func(t *testing.T) {
			t.Parallel()
			newBench(t, chaintest.Anvil(t)).all(&sum, *faultCount/10, 0, 1)
		})
		if *faultCount <= 1000 {
			return
		}
		t.Run("geth", func(t *testing.T) {
			t.Parallel()
			newBench(t, chaintest.GethDev(t)).all(&sum, *faultCount/20, 0, 1)
		})
	})
	t.Logf("seed %d: %s", *faultSeed, &sum)
}

// tally counts faults.
type tally struct {
	lock   sync.Mutex
	tried  map[string]int // by verb
	missed int            // what the fault was for was not asked
	wrong  int
}

func (s *tally) String() string {
	all := 0
	for _, count := range s.tried {
		all += count
	}
	return fmt.Sprintf("%d faults tried, %v; %d more were not met; %d went wrong", all, s.tried, s.missed, s.wrong)
}

func (s *tally) add(verb string, met, wrong bool) {
	s.lock.Lock()
	defer s.lock.Unlock()
	if s.tried == nil {
		s.tried = map[string]int{}
	}
	if !met {
		s.missed++
		return
	}
	s.tried[verb]++
	if wrong {
		s.wrong++
	}
}

// all tries this worker's part of so many faults, verb by verb.
func (b *bench) all(sum *tally, count, worker, workers int) {
	for _, stage := range stages {
		if stage.sends && !b.peer.CanJump {
			return // and so it cannot go back either
		}
		stage.between(b)
		began := time.Now()
		seen := b.begin(stage.verb, stage.command(b))
		b.t.Logf("%s: %d requests, %s", stage.verb, len(seen), time.Since(began).Round(time.Millisecond))
		for i, f := range draw(seen, stage.verb, count/len(stages)) {
			if i%workers != worker {
				continue
			}
			wrong, met := b.try(f)
			sum.add(stage.verb, met, wrong != "")
			if wrong != "" {
				b.t.Errorf("%s: %s: %s", stage.verb, f, wrong)
			}
		}
		b.back()
		if end := b.run(nil); end.code != 0 || b.rightly(end) != "" {
			b.t.Fatalf("%s without a fault, at the end: %s %s", stage.verb, end, b.rightly(end))
		}
	}
}
