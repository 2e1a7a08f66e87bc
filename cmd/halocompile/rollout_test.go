// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"os"
	osexec "os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/artifact"
	"github.com/halo-factory/halocompile/internal/canon"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/chaintest"
	"github.com/halo-factory/halocompile/internal/devnet"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/kind"
	"github.com/halo-factory/halocompile/internal/onchain"
	"github.com/halo-factory/halocompile/internal/rollout"
	"github.com/halo-factory/halocompile/internal/safe"
)

// What differs from run to run: hashes, addresses of who signed, moments, and amounts that grew with time.
var varying = regexp.MustCompile(`[0-9a-f]{64}|0x[0-9a-fA-F]{40}|\d{4}-\d\d-\d\dT[\d:]+Z|\d+(\.\d+)? (USDS|Unit shares)|chain \d+:|delay of \S+|\d+ rules passed`)

const demoBegins = `install the platform stands on …  Safes, Configurator Unit, Halo Factory, and the Prime ember
check ok: 2 networks, 2 templates, 1 Halo, 2 Classes, 4 Units; …
`

const demoSigns = `sign Signed by … : bundle …
sign Signed by … : bundle …
sign Signed by … : bundle …
sign Signed by … : bundle …
sign Signed by … : bundle …
sign Signed by … : bundle …
apply 1 transaction executed; stage register can go on at …
wait the timelock's … is over
`

const demoPool = `plan Simulation of the whole rollout passes: 7 transactions, 116 events.
` + demoSigns + `advance 6 transactions executed; the rollout is complete
use Prime ember subscribed …
use the beacon locked and settled the SubscribeQueue
use Prime ember claimed …
use Prime ember put … into the RedeemQueue
use the beacon locked and settled the RedeemQueue
use Prime ember was paid …
` + demoEnds

const demoTermClass = `plan Simulation of the whole rollout passes: 5 transactions, 84 events.
` + demoSigns + `advance 4 transactions executed; the rollout is complete
`

const demoDeal = `use Prime ember subscribed … to the facility
use the beacon issued NFAT 1 to Prime ember for …
use the beacon sent … to the counterparty
use after 90 days the counterparty paid back … and … interest
use the beacon repaid NFAT 1, principal and interest
use Prime ember collected …
`

const demoNoDeal = `use no NFAT: the limits take a day to fill, and this node's clock cannot be moved
`

const demoEnds = `apply nothing to do: every transaction of the bundle is done
verified 4 artifacts
`

// The same verbs on the embedded chain, on anvil and on geth, whose clock cannot be moved.
func TestTheSameStoryOnEveryNode(t *testing.T) {
	t.Parallel()
	for name, node := range map[string]func(*testing.T) string{
		"embedded": func(*testing.T) string { return "" },
		"anvil":    func(t *testing.T) string { return chaintest.Anvil(t).URL },
		"geth":     func(t *testing.T) string { return chaintest.GethDev(t).URL },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			arguments := []string{"demo", "--brief", "-C", filepath.Join("..", "..")}
			dir := filepath.Join(t.TempDir(), "documents")
			arguments = append(arguments, "--out", dir)
			if url := node(t); url != "" {
				arguments = append(arguments, "--rpc-url", url)
			}
			var out, errors bytes.Buffer
			if code := run(arguments, strings.NewReader(""), &out, &errors); code != 0 {
				t.Fatalf("exit code %d\n%s%s", code, out.String(), errors.String())
			}
			deal := demoDeal
			if name == "geth" { // its clock cannot be moved
				deal = demoNoDeal
			}
			masked := varying.ReplaceAllString(out.String(), "… ")
			want := strings.Join(strings.Fields(demoBegins+demoPool+demoTermClass+deal+demoEnds), " ")
			if got := strings.Join(strings.Fields(masked), " "); got != want {
				t.Errorf("the demo tells\n%s\nwant\n%s", got, want)
			}
			for _, class := range []string{"clo-tranched", "senior-secured"} {
				for _, name := range []string{"catalog.json", "plan.json", "bundle.json", "journal.jsonl", "approvals", "artifact"} {
					if _, err := os.Stat(filepath.Join(dir, class, name)); err != nil {
						t.Errorf("the demo keeps no %s: %v", name, err)
					}
				}
			}
		})
	}
}

func TestScriptRolloutPlaysItOnARunningNode(t *testing.T) {
	t.Parallel()
	for name, node := range map[string]func(testing.TB) *chaintest.Peer{"anvil": chaintest.Anvil, "geth": chaintest.GethDev} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			out, err := osexec.CommandContext(t.Context(), filepath.Join("..", "..", "scripts", "rollout"), node(t).URL).CombinedOutput()
			if err != nil {
				t.Fatalf("%v\n%s", err, out)
			}
			if lines := strings.Split(strings.TrimSpace(string(out)), "\n"); lines[len(lines)-1] != "verified 4 artifacts" {
				t.Errorf("it ends with %q", lines[len(lines)-1])
			}
		})
	}
}

func TestApplyTwiceChangesNothing(t *testing.T) {
	s := newStory(t)
	s.plan()
	s.sign(signers...)
	s.must(s.sending("apply", s.node)...)
	before := s.footprint()
	if out := s.must(s.sending("apply", s.node)...); !strings.Contains(out, "nothing to do; stage register can go on at ") {
		t.Errorf("the second apply says %q", out)
	}
	s.unmoved(before, "the second apply")
	s.pass()
	s.must(s.sending("advance", s.node)...)
	before = s.footprint()
	if out := s.must(s.sending("apply", s.node)...); out != "nothing to do: every transaction of the bundle is done\n" {
		t.Errorf("apply of what is done says %q", out)
	}
	if out := s.must("plan", storyClass, "--rpc-url", s.node); !strings.Contains(out, "Nothing to do: the chain is as the manifests say.") {
		t.Errorf("plan of what is done says %q", out)
	}
	s.unmoved(before, "apply of what is done")
}

// Every run is killed at its first transaction: before the node gets it, and, the next time, just after. So the rollout is interrupted on both
// sides of every transaction, and each run goes on from what the one before left, which has a torn line at its end.
func TestKilledBetweenAnyTwoTransactionsItFinishes(t *testing.T) {
	s := newStory(t)
	s.plan()
	s.sign(signers...)
	ctx := context.Background()
	reaper := &reaper{node: s.node}
	proxy := httptest.NewServer(reaper)
	t.Cleanup(proxy.Close)
	kills, passed := 0, false
	for range 40 {
		out, killed, err := reaper.watch(osexec.Command("halocompile", append(s.sending("apply", proxy.URL), "-C", s.root)...), kills%2 == 0)
		if killed {
			kills++
			journal, err := os.OpenFile(filepath.Join(s.dir, "journal.jsonl"), os.O_APPEND|os.O_WRONLY, 0)
			if err != nil {
				t.Fatal(err)
			}
			if _, err := journal.WriteString(`{"time":"2026-`); err != nil {
				t.Fatal(err)
			}
			journal.Close()
			continue
		}
		if err != nil {
			t.Fatalf("apply: %v\n%s", err, out)
		}
		if strings.Contains(out, "stage register can go on at") && !passed {
			passed = true
			s.pass()
			continue
		}
		if !strings.Contains(out, "nothing to do: every transaction of the bundle is done") {
			t.Fatalf("a run that was not killed says\n%s", out)
		}
		break
	}
	// Seven transactions, each interrupted before it and after it.
	if kills != 14 || reaper.forwarded != 7 {
		t.Errorf("killed %d times, and %d transactions reached the node; want 14 and 7", kills, reaper.forwarded)
	}
	sent, err := s.client.Nonce(ctx, devnet.Address("relayer"), common.Hash{})
	if err != nil {
		t.Fatal(err)
	}
	if sent != 7 {
		t.Errorf("the relayer has %d transactions on the chain, the bundle has 7", sent)
	}
	for name, want := range map[string]uint64{devnet.Council: 0, devnet.Deployer: 1, devnet.MeridianGovOps: 1, devnet.EmberGovOps: 1} {
		state, err := safe.Read(ctx, s.client, s.platform.Safes[name], common.Hash{})
		if err != nil {
			t.Fatal(err)
		}
		if state.Nonce != want {
			t.Errorf("the %s Safe is at nonce %d, want %d", name, state.Nonce, want)
		}
	}
	// Each operation of the timelock was executed once.
	head, err := s.client.Head(ctx)
	if err != nil {
		t.Fatal(err)
	}
	executed := crypto.Keccak256Hash([]byte("CallExecuted(bytes32,uint256,address,uint256,bytes)"))
	logs, err := s.client.Logs(ctx, chain.LogQuery{Addresses: []common.Address{s.platform.Timelock}, Topics: [][]common.Hash{{executed}}, To: head})
	if err != nil {
		t.Fatal(err)
	}
	calls := map[[2]common.Hash]int{}
	for _, log := range logs {
		calls[[2]common.Hash{log.Topics[1], log.Topics[2]}]++
	}
	for call, times := range calls {
		if times != 1 {
			t.Errorf("call %s of operation %s was executed %d times", call[1], call[0], times)
		}
	}
	if len(calls) != 3+7+7 { // of the Class: RateLimits, Controller, cBEAM; of each Unit: its limits
		t.Errorf("%d calls were executed", len(calls))
	}
	if out := s.must(s.verifying()...); !strings.Contains(out, "verified 4 artifacts") {
		t.Errorf("artifact verify says %q", out)
	}
}

// reaper is a node in front of a real one, that kills the process which sends a transaction.
type reaper struct {
	node      string
	lock      sync.Mutex
	victim    *os.Process // nil when nobody is to be killed
	before    bool        // kill before the node gets the transaction, not after
	forwarded int         // transactions that the node got
}

func (r *reaper) ServeHTTP(out http.ResponseWriter, in *http.Request) {
	body, err := io.ReadAll(in.Body)
	if err != nil {
		return // of a process that is dead
	}
	r.lock.Lock()
	defer r.lock.Unlock()
	sends := bytes.Contains(body, []byte(`"eth_sendRawTransaction"`))
	if sends && r.before && r.kill() {
		return
	}
	response, err := http.Post(r.node, "application/json", bytes.NewReader(body))
	if err != nil {
		http.Error(out, err.Error(), http.StatusBadGateway)
		return
	}
	defer response.Body.Close()
	if sends {
		r.forwarded++
		if r.kill() {
			return
		}
	}
	out.Header().Set("Content-Type", "application/json")
	_, _ = io.Copy(out, response.Body)
}

func (r *reaper) kill() bool {
	if r.victim == nil {
		return false
	}
	_ = r.victim.Kill()
	r.victim = nil
	return true
}

// watch runs a process, which dies at its first transaction. The lock is held while it starts and while a request is answered, so what is asked for one
// process never hits another.
func (r *reaper) watch(command *osexec.Cmd, before bool) (out string, killed bool, err error) {
	var text bytes.Buffer
	command.Stdout, command.Stderr = &text, &text
	r.lock.Lock()
	if err := command.Start(); err != nil {
		r.lock.Unlock()
		return "", false, err
	}
	r.victim, r.before = command.Process, before
	r.lock.Unlock()
	err = command.Wait()
	r.lock.Lock()
	defer r.lock.Unlock()
	killed = r.victim == nil
	r.victim = nil
	return text.String(), killed, err
}

// The chain says what is done; the journal only tells how it came about.
func TestALostJournalIsNoObstacle(t *testing.T) {
	s := newStory(t)
	s.plan()
	s.sign(signers...)
	s.must(s.sending("apply", s.node)...)
	if err := os.Remove(filepath.Join(s.dir, "journal.jsonl")); err != nil {
		t.Fatal(err)
	}
	if out := s.must(s.sending("apply", s.node)...); !strings.Contains(out, "nothing to do; stage register can go on at ") {
		t.Errorf("apply without the journal says %q", out)
	}
	s.pass()
	s.must(s.sending("advance", s.node)...)
	s.must(s.verifying()...)
}

func TestATornJournalLineIsNoObstacle(t *testing.T) {
	s := newStory(t)
	s.plan()
	s.sign(signers...)
	s.must(s.sending("apply", s.node)...)
	journal := filepath.Join(s.dir, "journal.jsonl")
	text, err := os.ReadFile(journal)
	if err != nil {
		t.Fatal(err)
	}
	s.write(journal, string(text)+`{"time":"2026-`)
	s.pass()
	s.must(s.sending("advance", s.node)...)
	s.must(s.verifying()...)
}

// After activation neither the factory nor the deployer holds any role on anything that was deployed, read from every event since the
// chain began; and everything stands where the plan said.
func TestNobodyKeepsARoleAndAddressesAreAsPredicted(t *testing.T) {
	t.Run("embedded", func(t *testing.T) { nobodyKeepsARole(t, newStory(t)) })
	t.Run("anvil", func(t *testing.T) {
		t.Parallel()
		nobodyKeepsARole(t, newStoryOn(t, chaintest.Anvil(t).URL))
	})
}

func nobodyKeepsARole(t *testing.T, s *story) {
	s.live()
	ctx := t.Context()
	p, _ := s.documents()
	names := map[common.Address]string{}
	var addresses []common.Address
	for _, address := range p.Core.Addresses {
		names[address.Address] = address.Name
		addresses = append(addresses, address.Address)
		code, err := s.client.Code(ctx, address.Address, common.Hash{})
		if err != nil {
			t.Fatal(err)
		}
		if len(code) == 0 {
			t.Errorf("%s: nothing stands at the predicted %s", address.Name, address.Address)
		}
	}
	head, err := s.client.Head(ctx)
	if err != nil {
		t.Fatal(err)
	}
	logs, err := s.client.Logs(ctx, chain.LogQuery{Addresses: addresses, To: head})
	if err != nil {
		t.Fatal(err)
	}
	// What the tool itself makes of them is what it planned.
	held := onchain.RolesFrom(logs, names, kind.RoleEvents()...)
	if differences := onchain.CompareRoles(p.Core.Roles, held); len(held) == 0 || len(differences) > 0 {
		t.Errorf("roles differ from the plan's: %s", strings.Join(differences, "; "))
	}
	// Without the tool's own reading: every event that names an outsider in any place must be one that gives a role, or takes it, and whatever was
	// given to an outsider was taken again.
	outsiders := map[common.Hash]string{}
	for who, address := range map[string]common.Address{
		"the factory": s.platform.Factory, "the deployer": s.platform.Safes[devnet.Deployer], "the module": s.platform.Singletons["MODULE lcts"],
		"the installer": devnet.Address("installer"), "the relayer": devnet.Address("relayer"),
	} {
		outsiders[common.BytesToHash(address[:])] = who
	}
	type event struct {
		role  common.Hash // zero: the event's own second topic
		given bool
	}
	gives := map[common.Hash]event{}
	on := func(signature string, e event) { gives[crypto.Keccak256Hash([]byte(signature))] = e }
	on("RoleGranted(bytes32,address,address)", event{given: true})
	on("RoleRevoked(bytes32,address,address)", event{})
	for _, role := range []string{"Admin", "Actor", "Grantor", "Revoker"} {
		id := crypto.Keccak256Hash([]byte(role))
		on(role+"Added(address,address)", event{id, true})
		on(role+"Removed(address,address)", event{id, false})
	}
	type holding struct {
		contract  common.Address
		role, who common.Hash
	}
	open, given := map[holding]bool{}, 0
	for _, log := range logs {
		change, known := gives[log.Topics[0]]
		holder, role := 1, change.role
		if known && len(log.Topics) == 4 {
			holder, role = 2, log.Topics[1]
		}
		for place, topic := range log.Topics[1:] {
			who := outsiders[topic]
			switch {
			case who == "":
			case !known:
				t.Errorf("%s is named by an event of %s that is no role's: %s", who, names[log.Address], log.Topics[0])
			case place+1 == holder:
				open[holding{log.Address, role, topic}] = change.given
				given++
			}
		}
		for word := range len(log.Data) / 32 {
			if who := outsiders[common.BytesToHash(log.Data[32*word:32*word+32])]; who != "" {
				t.Errorf("%s is named in the data of an event of %s: %s", who, names[log.Address], log.Topics[0])
			}
		}
	}
	if given == 0 {
		t.Error("no event gave the factory anything, so nothing was seen")
	}
	for h, still := range open {
		if still {
			t.Errorf("%s keeps role %s of %s", outsiders[h.who], h.role, names[h.contract])
		}
	}
	// And the contracts say the same when they are asked.
	controls, agent := bindings.NewAccessControls(), bindings.NewAdministeredAgent()
	for who, name := range outsiders {
		account := common.BytesToAddress(who[:])
		for address, contract := range names {
			var questions [][]byte
			switch _, kind, _ := strings.Cut(contract, ": "); kind {
			case "ALMProxy", "AccessControls", "RateLimits":
				for _, role := range []common.Hash{onchain.AdminRole, onchain.ControllerRole, onchain.AllocatorRole} {
					questions = append(questions, controls.PackHasRole(role, account))
				}
			case "AdministeredAgent":
				questions = [][]byte{agent.PackGetIsAdmin(account), agent.PackGetIsActor(account), agent.PackGetIsRevoker(account)}
			}
			for _, question := range questions {
				answer, err := s.client.Call(ctx, address, question, common.Hash{})
				if err != nil {
					t.Fatalf("%s: %v", contract, err)
				}
				if new(big.Int).SetBytes(answer).Sign() != 0 {
					t.Errorf("%s answers that %s holds a role: %x", contract, name, question)
				}
			}
		}
	}
}

// Every word of a record matters: whichever is changed, the record no longer verifies, and the message names the place.
func TestAnyChangeToAnArtifactIsFound(t *testing.T) {
	s := newStory(t)
	s.live()
	ctx := context.Background()
	a := newApp(strings.NewReader(""), io.Discard, io.Discard)
	a.dir = s.root
	declared, err := a.catalog(ctx)
	if err != nil {
		t.Fatal(err)
	}
	found, err := rollout.Folder{Path: s.dir}.Artifacts("devnet")
	if err != nil {
		t.Fatal(err)
	}
	var paths []string
	var records []*artifact.Record
	for _, each := range found {
		paths, records = append(paths, each.Path), append(records, each.Record)
	}
	b, err := rollout.Folder{Path: s.dir}.Bundle()
	if err != nil {
		t.Fatal(err)
	}
	tampered := 0
	for i, record := range records {
		data, err := canon.Marshal(record)
		if err != nil {
			t.Fatal(err)
		}
		for _, change := range changes(t, data) {
			tampered += len(change.paths)
			again, err := artifact.Read(paths[i], change.document)
			if err == nil {
				err = artifact.Verify(ctx, s.client, declared, paths[i], again, b)
			}
			list, _ := fault.All(err)
			if len(list) == 0 {
				t.Errorf("%s: with another %s: %v", filepath.Base(paths[i]), change.paths, err)
				continue
			}
			for _, path := range change.paths {
				if !strings.Contains(err.Error(), path) {
					t.Errorf("%s: with another %s it says nothing of it: %v", filepath.Base(paths[i]), path, err)
				}
			}
			for _, each := range list {
				// The factory's event is looked for by name, and from that block on.
				known := each.Code == fault.ArtifactDiffers || each.Code == fault.DocumentOfOtherVersion && change.paths[0] == "version" ||
					each.Code == fault.DeploymentNotFound && (change.paths[0] == "name" || change.paths[0] == "since")
				if !known || !strings.HasSuffix(each.Where, filepath.Base(paths[i])) {
					t.Errorf("%s: with another %s: %v", filepath.Base(paths[i]), change.paths, each)
				}
			}
		}
	}
	if tampered < 400 {
		t.Errorf("only %d changes were tried", tampered)
	}
	// Through the command: the number, the file and the field.
	file := filepath.Join(s.dir, "artifact", "unit-senior.json")
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	s.write(file, strings.Replace(string(text), `"UnitShare.capacity":"25`, `"UnitShare.capacity":"26`, 1))
	s.refused(4, []string{"unit-senior.json: HC7001: parameters.UnitShare.capacity is", "the chain says"}, s.verifying()...)
	// Nothing can be left out either.
	shorter := *records[3]
	shorter.Transactions = shorter.Transactions[:6]
	if _, err := (rollout.Folder{Path: s.dir}).WriteArtifacts([]*artifact.Record{&shorter}); err != nil {
		t.Fatal(err)
	}
	s.refused(4, []string{"unit-senior.json: HC7001: number of transactions is 6, the bundle says 7"}, s.verifying()...)
	// The commit is looked at where the repository has it: this one holds nothing.
	for _, arguments := range [][]string{{"init", "--quiet"}, {"-c", "user.name=n", "-c", "user.email=e@example.org", "commit", "--quiet", "--allow-empty", "--message", "nothing"}} {
		if out, err := osexec.CommandContext(ctx, "git", append([]string{"-C", s.root}, arguments...)...).CombinedOutput(); err != nil {
			t.Fatalf("%v: %s", err, out)
		}
	}
	empty := *records[3]
	empty.Source.Commit = headCommit(ctx, s.root)
	if _, err := (rollout.Folder{Path: s.dir}).WriteArtifacts([]*artifact.Record{&empty}); err != nil {
		t.Fatal(err)
	}
	s.refused(1, []string{"unit-senior.json: HC7007: source.commit is " + empty.Source.Commit, "others than the bundle was made from"}, s.verifying()...)
}

// altered is a document in which the values at some paths are others.
type altered struct {
	paths    []string
	document []byte
}

// changes returns a record with each of its leaves changed: those of the head one by one, because one of them decides what is read at all, and the rest
// together as far as the message has room to name each. (Of one transaction it names one field; signers are compared as a whole.)
func changes(t *testing.T, data []byte) []altered {
	t.Helper()
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.UseNumber()
	var root any
	if err := decoder.Decode(&root); err != nil {
		t.Fatal(err)
	}
	type leaf struct {
		path  string
		value any
		set   func(any)
	}
	groups := map[string][]leaf{}
	var walk func(path string, value any, set func(any))
	walk = func(path string, value any, set func(any)) {
		switch value := value.(type) {
		case map[string]any:
			for key, inner := range value {
				walk(strings.TrimPrefix(path+"."+key, "."), inner, func(v any) { value[key] = v })
			}
		case []any:
			for i, inner := range value {
				walk(fmt.Sprintf("%s[%d]", path, i), inner, func(v any) { value[i] = v })
			}
		default:
			group := path
			switch whole, rest, nested := strings.Cut(path, "["); {
			case whole == "transactions":
				_, field, _ := strings.Cut(rest, "].")
				field, _, _ = strings.Cut(field, "[")
				group = "transactions." + field
			case nested, strings.HasPrefix(path, "parameters."), strings.HasPrefix(path, "declared."):
				group = "rest"
			}
			path, _, _ = strings.Cut(path, ".signers[")
			groups[group] = append(groups[group], leaf{path, value, set})
		}
	}
	walk("", root, nil)
	var list []altered
	for _, leaves := range groups {
		next := altered{}
		for _, leaf := range leaves {
			next.paths = append(next.paths, leaf.path)
			leaf.set(otherValue(t, leaf.value))
		}
		var err error
		if next.document, err = canon.Marshal(root); err != nil {
			t.Fatal(err)
		}
		for _, leaf := range leaves {
			leaf.set(leaf.value)
		}
		list = append(list, next)
	}
	return list
}

func otherValue(t *testing.T, value any) any {
	t.Helper()
	switch value := value.(type) {
	case string:
		return other(value)
	case json.Number:
		return json.Number("1" + value.String())
	case bool:
		return !value
	}
	t.Fatalf("a record has a %T", value)
	return nil
}

// other is a text of the same form that says something else: its last digit, or its last letter, is another.
func other(text string) string {
	if text == "" {
		return "x"
	}
	last := text[len(text)-1]
	switch {
	case last >= '0' && last < '9' || last >= 'a' && last < 'f':
		last++
	case last == '9', last == 'f':
		last = '0'
	default:
		return text + "x"
	}
	return text[:len(text)-1] + string(last)
}

// A further Unit of a live Class: the plan has that Unit alone, and the whole line works for it.
func TestAFurtherUnitOfALiveClass(t *testing.T) {
	s := newStory(t)
	s.live()
	senior, err := os.ReadFile(filepath.Join(s.root, "halos", "meridian", "clo-tranched", "units", "senior.cue"))
	if err != nil {
		t.Fatal(err)
	}
	text := strings.NewReplacer("Meridian CLO Senior", "Meridian CLO Mezzanine", "mCLO-S", "mCLO-M", "0x145148e422DaFE6278526bE03374F171037576fA", devnet.Address("mezzanine manager").Hex()).Replace(string(senior))
	s.write(filepath.Join(s.root, "halos", "meridian", "clo-tranched", "units", "mezzanine.cue"), text)
	first := s.dir
	s.dir = filepath.Join(t.TempDir(), "second")
	out := s.plan()
	for _, absent := range []string{"deploy class", "deploy halo", "deploy unit senior", "activate class", "of unit senior"} {
		if strings.Contains(out, absent) {
			t.Errorf("the plan for one more Unit has %q:\n%s", absent, out)
		}
	}
	for _, present := range []string{"deploy unit mezzanine", "register unit mezzanine", "set limit PRIME_SUBSCRIBE of unit mezzanine for Prime ember"} {
		if !strings.Contains(out, present) {
			t.Errorf("the plan for one more Unit has no %q:\n%s", present, out)
		}
	}
	s.sign(signers...)
	s.must(s.sending("apply", s.node)...)
	s.pass()
	s.must(s.sending("advance", s.node)...)
	if out := s.must(s.verifying()...); !strings.Contains(out, "verified 5 artifacts") {
		t.Errorf("artifact verify says %q", out)
	}
	for name, want := range map[string]uint64{devnet.Council: 0, devnet.Deployer: 2, devnet.MeridianGovOps: 2, devnet.EmberGovOps: 2} {
		state, err := safe.Read(t.Context(), s.client, s.platform.Safes[name], common.Hash{})
		if err != nil {
			t.Fatal(err)
		}
		if state.Nonce != want {
			t.Errorf("the %s Safe is at nonce %d, want %d", name, state.Nonce, want)
		}
	}
	// The records of what was there before are as true as they were.
	s.dir = first
	if out := s.must(s.verifying()...); !strings.Contains(out, "verified 4 artifacts") {
		t.Errorf("artifact verify of the first rollout says %q", out)
	}
}

func TestEditsOfALiveUnit(t *testing.T) {
	s := newStory(t)
	s.live()
	unit := "halos/meridian/clo-tranched/units/senior.cue"
	s.edit(unit, `"Daily valuation of the loan portfolio"`, `"Daily valuation of the loan portfolio, audited yearly"`)
	if out := s.must("plan", storyClass, "--rpc-url", s.node); !strings.Contains(out, "Nothing to do") || !strings.Contains(out, "~ unit") {
		t.Errorf("an edit that no chain holds plans\n%s", out)
	}
	s.edit(unit, `cadence: "24h"`, `cadence: "12h"`)
	before := s.footprint()
	if code, out, errors := s.call("plan", storyClass, "--rpc-url", s.node, "--exit-code"); code != 0 || !strings.Contains(out, "Nothing to do") {
		t.Errorf("an edit of the reporting alone: exit code %d\n%s%s", code, out, errors)
	}
	s.unmoved(before, "plan of an edit of the reporting alone")
	s.edit(unit, "capacity:        25M", "capacity:        24M")
	s.refused(1, []string{"HC4002", unit, "unit senior is deployed with other parameters"}, "plan", storyClass, "--rpc-url", s.node)
}
