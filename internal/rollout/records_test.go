// SPDX-License-Identifier: AGPL-3.0-or-later

package rollout_test

import (
	"bytes"
	"encoding/json"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/artifact"
	"github.com/halo-factory/halocompile/internal/canon"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/chaintest"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
	"github.com/halo-factory/halocompile/internal/rollout"
)

// over is a venue whose rollout was carried to its end, with the text of each record by its path.
func over(t *testing.T) (*venue, map[string]string) {
	t.Helper()
	v := newVenue(t)
	var outcome *rollout.Outcome
	for range 2 {
		var err error
		if outcome, err = v.carry(t, v.folder, v.Catalog, agree); err != nil {
			t.Fatal(err)
		}
		v.Wait(t, plantest.Delay)
	}
	texts := map[string]string{}
	for _, path := range outcome.Records {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		texts[path] = string(text)
	}
	if len(texts) != 4 {
		t.Fatalf("%d records", len(texts))
	}
	return v, texts
}

// differing are the records that are not as they were, sorted.
func differing(t *testing.T, texts map[string]string) []string {
	t.Helper()
	var paths []string
	for path, text := range texts {
		if now, err := os.ReadFile(path); err != nil || string(now) != text {
			paths = append(paths, path)
		}
	}
	slices.Sort(paths)
	return paths
}

func write(t *testing.T, path, text string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

// keep looks after the records of a rollout that is over, by a node.
func (v *venue) keep(t *testing.T, client *chain.Client) (*rollout.Outcome, error) {
	t.Helper()
	p, err := v.folder.Plan()
	if err != nil {
		t.Fatal(err)
	}
	b, err := v.folder.Bundle()
	if err != nil {
		t.Fatal(err)
	}
	r := rollout.Rollout{Client: client, Catalog: v.Catalog, Folder: v.folder, Plan: p, Bundle: b}
	return r.Keep(t.Context(), rollout.Options{})
}

// A record is believed for what the chain shows, not for lying there.
func TestARecordThatIsWrongIsWrittenAnew(t *testing.T) {
	t.Parallel()
	v, texts := over(t)
	senior := filepath.Join(v.class, "artifact", "devnet", "unit-senior.json")
	var digest string
	if b, err := v.folder.Bundle(); err != nil {
		t.Fatal(err)
	} else if digest, err = b.Digest(); err != nil {
		t.Fatal(err)
	}
	replace := func(old, new string) string { return strings.Replace(texts[senior], old, new, 1) }
	var record struct {
		Chain   struct{ Addresses []struct{ CodeHash string } }
		History []struct{ Transactions []struct{ Hash string } }
	}
	if err := json.Unmarshal([]byte(texts[senior]), &record); err != nil {
		t.Fatal(err)
	}
	hashes := record.History[0].Transactions
	last, previous := hashes[len(hashes)-1].Hash, hashes[len(hashes)-2].Hash
	for name, text := range map[string]string{
		"a capacity that is not there":    replace(`"UnitShare.capacity":"25`, `"UnitShare.capacity":"26`),
		"another code hash":               replace(record.Chain.Addresses[0].CodeHash, "0x"+strings.Repeat("11", 32)),
		"another source":                  replace(digest, strings.Repeat("0", 64)),
		"the hash of another transaction": replace(last, previous),
		"garbage":                         "{",
		"nothing":                         "",
		"another Unit's record":           texts[filepath.Join(filepath.Dir(senior), "unit-junior.json")],
	} {
		if text == texts[senior] {
			t.Fatalf("%s: nothing is changed", name)
		}
		write(t, senior, text)
		outcome, err := v.carry(t, v.folder, v.Catalog, agree)
		if err != nil || !slices.Equal(outcome.Records, []string{senior}) || len(outcome.Unknown) > 0 {
			t.Errorf("%s: %+v, %v", name, outcome, err)
		}
		if wrong := differing(t, texts); len(wrong) > 0 {
			t.Fatalf("%s: %v", name, wrong)
		}
	}
	if outcome, err := v.keep(t, v.Client); err != nil || len(outcome.Records) > 0 {
		t.Errorf("records that are right: %+v, %v", outcome, err)
	}
}

// No digest covers the block at which the plan was made. It only says where a search begins:
// whatever somebody writes there, the records are the same.
func TestABlockThatSomebodyChangedMakesNoOtherRecords(t *testing.T) {
	t.Parallel()
	v, texts := over(t)
	p, err := v.folder.Plan()
	if err != nil {
		t.Fatal(err)
	}
	b, err := v.folder.Bundle()
	if err != nil {
		t.Fatal(err)
	}
	for _, number := range []uint64{0, 1, p.Block.Number + 5, 1 << 40, 1<<53 - 1} {
		for path := range texts {
			if err := os.Remove(path); err != nil {
				t.Fatal(err)
			}
		}
		p.Block.Number = number
		if err := v.folder.WritePlan(v.Catalog, p, b); err != nil {
			t.Fatal(err)
		}
		if outcome, err := v.keep(t, v.Client); err != nil || len(outcome.Records) != 4 || len(differing(t, texts)) > 0 {
			t.Errorf("block %d: %+v, %v", number, outcome, err)
		}
	}
}

// A record of version 1 is raised when it says what the chain shows, and refused when it does not.
func TestARecordOfVersion1IsRaised(t *testing.T) {
	t.Parallel()
	v, texts := over(t)
	halo := filepath.Join(v.class, "artifact", "devnet", "halo-meridian.json")
	record, err := artifact.Read(halo, []byte(texts[halo]))
	if err != nil {
		t.Fatal(err)
	}
	launch, legal := record.History[0], record.Declared.Halo.Legal
	older := func(since uint64) string {
		data, err := canon.Marshal(map[string]any{
			"version": "1.0", "kind": record.Kind, "name": record.Name, "halo": record.Halo, "network": record.Network, "chainId": record.ChainID, "id": record.ID,
			"manifest": record.Chain.Manifest, "since": since, "addresses": record.Chain.Addresses, "parameters": record.Chain.Parameters, "roles": record.Chain.Roles,
			"inits": record.Chain.Inits, "transactions": launch.Transactions,
			"declared": map[string]any{"title": record.Declared.Halo.Title, "legalFramework": legal.Framework, "recourse": legal.Recourse, "documents": legal.URLs()},
			"source":   map[string]any{"commit": "", "plan": launch.Plan, "bundle": launch.Bundle},
		})
		if err != nil {
			t.Fatal(err)
		}
		return string(data)
	}
	shelf := func() rollout.Shelf {
		records, err := v.folder.Records("devnet")
		if err != nil {
			t.Fatal(err)
		}
		return rollout.Shelf{Class: plantest.Class, Network: "devnet", Folder: v.folder, Records: records}
	}
	write(t, halo, older(record.Chain.Since+1))
	if raised, err := rollout.Raise(t.Context(), v.Client, shelf()); fault.First(err) != fault.ArtifactDiffers || !strings.Contains(err.Error(), "since is") || raised != nil {
		t.Errorf("one that is wrong: %v, %v", raised, err)
	}
	write(t, halo, older(record.Chain.Since))
	if s := shelf(); fault.First(s.Records[1].Err) != fault.DocumentOfOtherVersion || s.Records[1].Old == nil {
		t.Errorf("read as a record: %+v", s.Records[1])
	}
	raised, err := rollout.Raise(t.Context(), v.Client, shelf())
	if err != nil || len(raised) != 1 {
		t.Fatalf("%v, %v", raised, err)
	}
	if _, err := v.folder.WriteRecords(raised); err != nil {
		t.Fatal(err)
	}
	if wrong := differing(t, texts); len(wrong) > 0 {
		t.Errorf("raised, it is not what it was: %v", wrong)
	}
	if raised, err := rollout.Raise(t.Context(), v.Client, shelf()); err != nil || len(raised) > 0 {
		t.Errorf("a second time: %v, %v", raised, err)
	}
}

// What nothing is declared of any more is told, and stays: it is the only word on what was
// deployed.
func TestARecordOfWhatIsNotDeclaredIsToldAndStays(t *testing.T) {
	t.Parallel()
	v, texts := over(t)
	senior := filepath.Join(v.class, "artifact", "devnet", "unit-senior.json")
	gone, garbage := filepath.Join(filepath.Dir(senior), "unit-gone.json"), filepath.Join(filepath.Dir(senior), "unit-torn.json")
	write(t, gone, strings.ReplaceAll(texts[senior], `"name":"senior"`, `"name":"gone"`))
	write(t, garbage, "{")
	outcome, err := v.keep(t, v.Client)
	if err != nil || len(outcome.Records) > 0 || len(outcome.Unknown) != 2 {
		t.Fatalf("%+v, %v", outcome, err)
	}
	for i, wanted := range []struct {
		code fault.Code
		path string
	}{{fault.RecordNotDeclared, gone}, {fault.ArtifactDiffers, garbage}} {
		if got := outcome.Unknown[i]; got.Code != wanted.code || got.Where != wanted.path {
			t.Errorf("%v", got)
		}
		if _, err := os.Stat(wanted.path); err != nil {
			t.Error(err)
		}
	}
}

// liar is a node between the tool and the chain that gives one answer of one method another
// content.
type liar struct {
	url    string
	method string
	at     int // which answer of that method, from 0
	change func(answer json.RawMessage) json.RawMessage
	asked  int
	lied   bool
}

func (l *liar) one(q chaintest.Query) any {
	if q.Method != l.method {
		return nil
	}
	answer := q.Real()
	if text, ok := answer.(json.RawMessage); ok && l.asked == l.at && len(text) > 0 {
		changed := l.change(text)
		l.lied = !bytes.Equal(changed, text)
		answer = changed
	}
	l.asked++
	return answer
}

// dial connects through the liar.
func (l *liar) dial(t *testing.T) *chain.Client {
	t.Helper()
	client, err := chain.Dial(t.Context(), chaintest.Node(t, l.url, l.one), chain.Options{Errors: bindings.ABIs(), Poll: 10 * time.Millisecond, Retries: -1})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	return client
}

// flip changes the last hexadecimal digit of an answer that is data.
func flip(answer json.RawMessage) json.RawMessage {
	var text string
	if json.Unmarshal(answer, &text) != nil || len(text) < 3 {
		return answer
	}
	last := byte('0')
	if text[len(text)-1] == last {
		last = '1'
	}
	changed, _ := json.Marshal(text[:len(text)-1] + string(last))
	return changed
}

// first leaves only the first log of an answer; none leaves nothing.
func first(answer json.RawMessage) json.RawMessage {
	var logs []json.RawMessage
	if json.Unmarshal(answer, &logs) != nil || len(logs) < 2 {
		return answer
	}
	changed, _ := json.Marshal(logs[:1])
	return changed
}

func none(json.RawMessage) json.RawMessage { return json.RawMessage("[]") }

// later puts the first log of an answer, or a receipt, a block later.
func later(answer json.RawMessage) json.RawMessage {
	block := func(of map[string]json.RawMessage) {
		var number string
		if json.Unmarshal(of["blockNumber"], &number) == nil {
			value, _ := new(big.Int).SetString(strings.TrimPrefix(number, "0x"), 16)
			of["blockNumber"], _ = json.Marshal("0x" + value.Add(value, big.NewInt(1)).Text(16))
		}
	}
	var logs []map[string]json.RawMessage
	var one map[string]json.RawMessage
	switch {
	case json.Unmarshal(answer, &logs) == nil && len(logs) > 0:
		block(logs[0])
		changed, _ := json.Marshal(logs)
		return changed
	case json.Unmarshal(answer, &one) == nil && one != nil:
		block(one)
		changed, _ := json.Marshal(one)
		return changed
	}
	return answer
}

// A node may lie once: whichever answer it is, no wrong record is written, and the next run ends
// right.
func TestOneLyingAnswerMakesNoWrongRecord(t *testing.T) {
	t.Parallel()
	v, texts := over(t)
	lies, refused := 0, 0
	for _, lie := range []struct {
		method string
		change func(json.RawMessage) json.RawMessage
	}{
		{"eth_getCode", flip}, {"eth_call", flip}, {"eth_getLogs", first}, {"eth_getLogs", none}, {"eth_getLogs", later},
		{"eth_getTransactionReceipt", later}, {"eth_getTransactionReceipt", func(json.RawMessage) json.RawMessage { return json.RawMessage("null") }},
	} {
		step := 5
		if lie.method == "eth_call" {
			step = 41 // there are hundreds
		}
		for at := 0; ; at += step {
			for path := range texts {
				_ = os.Remove(path)
			}
			node := &liar{url: v.Chain.URL(), method: lie.method, change: lie.change, at: at}
			_, err := v.keep(t, node.dial(t))
			if node.asked <= at {
				break
			}
			if node.lied {
				lies++
			}
			if _, ok := fault.All(err); err != nil && !ok {
				t.Errorf("%s %d: an error without a number: %v", lie.method, at, err)
			}
			if err != nil {
				refused++
			}
			for path, text := range texts {
				if now, err := os.ReadFile(path); err == nil && string(now) != text {
					t.Errorf("%s %d: a wrong %s was written", lie.method, at, filepath.Base(path))
				}
			}
		}
	}
	if lies < 25 || refused < 15 {
		t.Errorf("%d lies were told, %d were refused", lies, refused)
	}
	if outcome, err := v.keep(t, v.Client); err != nil || len(differing(t, texts)) > 0 {
		t.Errorf("the next run: %+v, %v", outcome, err)
	}
}
