// SPDX-License-Identifier: AGPL-3.0-or-later

package exec_test

import (
	"bytes"
	"encoding/json"
	"math/big"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"pgregory.net/rapid"

	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/exec"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/plan"
	files "github.com/halo-factory/halocompile/internal/tree"
)

const digest = "5eed"

// openAt opens the journal at a path.
func openAt(t testing.TB, path string) (*exec.Journal, error) {
	t.Helper()
	return openOf(t, path, digest)
}

// openOf is openAt for another bundle's.
func openOf(t testing.TB, path, bundle string) (*exec.Journal, error) {
	t.Helper()
	folder, err := files.Open(filepath.Dir(path))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { folder.Close() })
	return exec.OpenJournal(folder, filepath.Base(path), bundle)
}

func open(t testing.TB, path string) *exec.Journal {
	t.Helper()
	journal, err := openAt(t, path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { journal.Close() })
	return journal
}

func entries() []exec.Entry {
	hash, block := common.Hash{1}, common.Hash{2}
	return []exec.Entry{
		{Time: "2026-09-01T00:00:00Z", Event: exec.Prepare, Bundle: digest, Transaction: "deploy/deployer", Nonce: 7},
		{Time: "2026-09-01T00:00:01Z", Event: exec.Sent, Bundle: digest, Transaction: "deploy/deployer", Nonce: 7, Hash: &hash},
		{Time: "2026-09-01T00:00:02Z", Event: exec.Confirmed, Bundle: digest, Transaction: "deploy/deployer", Nonce: 7, Hash: &hash, Block: 9, BlockHash: &block, GasUsed: 21000},
		{Time: "2026-09-01T00:00:03Z", Event: exec.Prepare, Bundle: digest, Transaction: "register/anyone “ü”", Nonce: 8},
	}
}

// Wherever a crash cuts the file off, every whole line before the cut is kept, the torn one is
// gone, and the journal goes on.
func TestAJournalSurvivesATornLastLineAtEveryByte(t *testing.T) {
	path := filepath.Join(t.TempDir(), "journal.jsonl")
	journal := open(t, path)
	for _, entry := range entries() {
		if err := journal.Append(entry); err != nil {
			t.Fatal(err)
		}
	}
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	torn := filepath.Join(t.TempDir(), "torn.jsonl")
	for size := range len(whole) + 1 {
		if err := os.WriteFile(torn, whole[:size], 0o644); err != nil {
			t.Fatal(err)
		}
		cut, err := openAt(t, torn)
		if err != nil {
			t.Fatalf("%d bytes: %v", size, err)
		}
		lines := bytes.Count(whole[:size], []byte("\n"))
		if !reflect.DeepEqual(cut.Entries, entries()[:lines:lines]) && lines > 0 || len(cut.Entries) != lines {
			t.Fatalf("%d bytes: %+v", size, cut.Entries)
		}
		next := entries()[3]
		if err := cut.Append(next); err != nil {
			t.Fatal(err)
		}
		if err := cut.Close(); err != nil {
			t.Fatal(err)
		}
		again, err := openAt(t, torn)
		if err != nil || len(again.Entries) != lines+1 || !reflect.DeepEqual(again.Entries[lines], next) {
			t.Fatalf("%d bytes, and one more line: %+v, %v", size, again, err)
		}
		again.Close()
	}
}

func TestAJournalRefusesWhatIsNotItsOwn(t *testing.T) {
	line := func(change func(map[string]any)) string {
		data, _ := json.Marshal(entries()[1])
		fields := map[string]any{}
		_ = json.Unmarshal(data, &fields)
		change(fields)
		data, _ = json.Marshal(fields)
		return string(data) + "\n"
	}
	good := line(func(map[string]any) {})
	for name, test := range map[string]struct {
		text string
		code fault.Code
	}{
		"another bundle":       {line(func(f map[string]any) { f["bundle"] = "abcd" }), fault.JournalOfOtherBundle},
		"no bundle":            {line(func(f map[string]any) { delete(f, "bundle") }), fault.JournalOfOtherBundle},
		"another, second line": {good + line(func(f map[string]any) { f["bundle"] = "abcd" }), fault.JournalOfOtherBundle},
		"an unknown field":     {line(func(f map[string]any) { f["more"] = 1 }), fault.JournalOfOtherBundle},
		"sent without a hash":  {line(func(f map[string]any) { delete(f, "hash") }), fault.JournalOfOtherBundle},
		"no JSON":              {good + "SENT\n" + good, fault.JournalOfOtherBundle},
		"an empty line":        {good + "\n" + good, fault.JournalOfOtherBundle},
		"a line without end":   {strings.Repeat("x", 1<<17), fault.FileUnusable},
	} {
		path := filepath.Join(t.TempDir(), "journal.jsonl")
		if err := os.WriteFile(path, []byte(test.text), 0o644); err != nil {
			t.Fatal(err)
		}
		if _, err := openAt(t, path); fault.First(err) != test.code || !strings.Contains(err.Error(), path) {
			t.Errorf("%s: %v", name, err)
		}
		if after, _ := os.ReadFile(path); string(after) != test.text {
			t.Errorf("%s: the file was changed", name)
		}
	}
	if _, err := openAt(t, t.TempDir()); fault.First(err) != fault.NotPlainFile {
		t.Errorf("a folder: %v", err)
	}
}

func TestAnEntryIsOfTheJournalsBundle(t *testing.T) {
	path := filepath.Join(t.TempDir(), "journal.jsonl")
	journal := open(t, path)
	if err := journal.Append(exec.Entry{Event: exec.Prepare, Bundle: "another"}); err != nil {
		t.Fatal(err)
	}
	if again := open(t, path); len(again.Entries) != 1 || again.Entries[0].Bundle != digest {
		t.Errorf("%+v", again.Entries)
	}
}

func TestWhatWasSentAndNeverConfirmedIsOpen(t *testing.T) {
	a, b, c := common.Hash{1}, common.Hash{2}, common.Hash{3}
	journal := open(t, filepath.Join(t.TempDir(), "journal.jsonl"))
	for _, step := range []struct {
		event       string
		transaction plan.TransactionID
		hash        *common.Hash
		open        []common.Hash // of x
	}{
		{exec.Prepare, "x", nil, nil},
		{exec.Sent, "x", &a, []common.Hash{a}},
		{exec.Sent, "y", &c, []common.Hash{a}},
		{exec.Sent, "x", &b, []common.Hash{a, b}},
		{exec.Confirmed, "y", &c, []common.Hash{a, b}},
		{exec.Failed, "x", &b, nil},
		{exec.Prepare, "x", nil, nil},
		{exec.Sent, "x", &c, []common.Hash{c}},
		{exec.Confirmed, "x", &c, nil},
	} {
		if err := journal.Append(exec.Entry{Event: step.event, Transaction: step.transaction, Hash: step.hash}); err != nil {
			t.Fatal(err)
		}
		if got := journal.Open("x"); !slices.Equal(got, step.open) {
			t.Errorf("after %s %s: %v, want %v", step.event, step.transaction, got, step.open)
		}
	}
}

// A node takes a replacement only when tip and fee cap are both more than an eighth higher, and
// never one that offers the same.
func TestAFeeIsRaisedByMoreThanAnEighthAndNeverAboveTheCap(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		wei := func(name string) *big.Int { return new(big.Int).SetUint64(rapid.Uint64().Draw(t, name)) }
		fee := chain.Fee{Tip: wei("tip"), Max: wei("max")}
		if fee.Tip.Cmp(fee.Max) > 0 {
			fee.Tip, fee.Max = fee.Max, fee.Tip
		}
		before := chain.Fee{Tip: new(big.Int).Set(fee.Tip), Max: new(big.Int).Set(fee.Max)}
		var ceiling *big.Int
		if rapid.Bool().Draw(t, "capped") {
			ceiling = wei("cap")
		}
		if !exec.Raise(&fee, ceiling) {
			if fee.Tip.Cmp(before.Tip) != 0 || fee.Max.Cmp(before.Max) != 0 {
				t.Fatal("it failed and changed the fee")
			}
			if ceiling == nil {
				t.Fatal("nothing forbids it")
			}
			return
		}
		if ceiling != nil && fee.Max.Cmp(ceiling) > 0 {
			t.Fatalf("%s is above the cap %s", fee.Max, ceiling)
		}
		if fee.Tip.Cmp(fee.Max) > 0 {
			t.Fatalf("tip %s above the fee %s", fee.Tip, fee.Max)
		}
		for _, pair := range [][2]*big.Int{{before.Tip, fee.Tip}, {before.Max, fee.Max}} {
			eighth := new(big.Int).Mul(pair[0], big.NewInt(9))
			if new(big.Int).Mul(pair[1], big.NewInt(8)).Cmp(eighth) < 0 || pair[1].Cmp(pair[0]) <= 0 {
				t.Fatalf("%s became %s", pair[0], pair[1])
			}
		}
	})
}
