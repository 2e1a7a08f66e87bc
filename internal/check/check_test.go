// SPDX-License-Identifier: AGPL-3.0-or-later

package check_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/halo-factory/halocompile/internal/check"
	"github.com/halo-factory/halocompile/internal/corpus"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/manifest"
	"github.com/halo-factory/halocompile/internal/policy"
)

const root = "../.."

var now = time.Date(2027, 1, 1, 0, 0, 0, 0, time.UTC)

// bench is a repository with nine Classes, three of which a rule denies something in, and a cache.
type bench struct {
	*testing.T
	folder, cache string
}

func newBench(t *testing.T) *bench {
	t.Helper()
	b := &bench{t, t.TempDir(), filepath.Join(t.TempDir(), "cache")}
	if err := corpus.Write(os.DirFS(root), b.folder, corpus.Size{Classes: 9, Units: 40}); err != nil {
		t.Fatal(err)
	}
	for _, class := range []string{"class-00001", "class-00004", "class-00008"} {
		b.edit(unitOf(class), "https://valuation.northgate.example", "http://valuation.northgate.example")
	}
	return b
}

func unitOf(class string) string { return "halos/halo-0000/" + class + "/units/unit-00002.cue" }

func (b *bench) edit(file, old, new string) {
	b.Helper()
	path := filepath.Join(b.folder, file)
	text, err := os.ReadFile(path)
	if err != nil {
		b.Fatal(err)
	}
	if !bytes.Contains(text, []byte(old)) {
		b.Fatalf("%s does not hold %q", file, old)
	}
	if err := os.WriteFile(path, bytes.ReplaceAll(text, []byte(old), []byte(new)), 0o644); err != nil {
		b.Fatal(err)
	}
}

func (b *bench) options() check.Options {
	b.Helper()
	cache, err := check.OpenCache(b.cache, now)
	if err != nil {
		b.Fatal(err)
	}
	return check.Options{Now: now, Program: "test", Cache: cache}
}

func (b *bench) run(options check.Options) *check.Outcome {
	b.Helper()
	outcome, err := check.Run(b.Context(), os.DirFS(b.folder), options)
	if err != nil {
		b.Fatal(err)
	}
	return outcome
}

// kept lists the files of the cache's entries of Classes.
func (b *bench) kept() []string {
	b.Helper()
	files, err := filepath.Glob(filepath.Join(b.cache, "??", "*"))
	if err != nil {
		b.Fatal(err)
	}
	return slices.DeleteFunc(files, func(file string) bool {
		data, err := os.ReadFile(file)
		// what was found of the repository in short
		return err == nil && bytes.Contains(data, []byte("{\"denied\":"))
	})
}

func text(t *testing.T, document any) string {
	t.Helper()
	data, err := json.MarshalIndent(document, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// The check of Classes one by one says what asking every rule about the whole Catalog says, cold,
// warm, and from parts.
func TestEveryWayOfCheckingSaysTheSame(t *testing.T) {
	b := newBench(t)
	declared, err := manifest.Load(t.Context(), os.DirFS(b.folder), manifest.Options{})
	if err != nil {
		t.Fatal(err)
	}
	findings, err := policy.Evaluate(t.Context(), os.DirFS(filepath.Join(b.folder, "policy")), declared, now)
	if err != nil {
		t.Fatal(err)
	}
	want := text(t, findings)
	if strings.Count(want, `"code": "HC2151"`) != 4 { // three findings, and the rule
		t.Fatalf("the repository should be denied three times:\n%s", want)
	}
	if got := text(t, b.run(check.Options{Now: now}).Findings); got != want {
		t.Errorf("without a cache:\n%s\nwant\n%s", got, want)
	}
	for _, state := range []string{"cold", "warm"} {
		if got := text(t, b.run(b.options()).Findings); got != want {
			t.Errorf("%s:\n%s\nwant\n%s", state, got, want)
		}
	}
	if len(b.kept()) != 9 {
		t.Errorf("%d entries are kept of 9 Classes", len(b.kept()))
	}
	// One Class that is not known is read and judged in halves; without a cache there are nine.
	for _, name := range []string{"class-00000", "class-00005"} {
		b.edit(unitOf(name), `"24h"`, `"48h"`)
		got, want := text(t, b.run(b.options()).Findings), text(t, b.run(check.Options{Now: now}).Findings)
		if got != want || !strings.Contains(got, "a report every 48h") {
			t.Errorf("%s:\n%s\nwant\n%s", name, got, want)
		}
		b.edit(unitOf(name), "seniority:", "senority:")
		_, gotError := check.Run(t.Context(), os.DirFS(b.folder), b.options())
		_, wantError := check.Run(t.Context(), os.DirFS(b.folder), check.Options{Now: now})
		if gotError == nil || wantError == nil || gotError.Error() != wantError.Error() {
			t.Errorf("%s:\n%v\nwant\n%v", name, gotError, wantError)
		}
		b.edit(unitOf(name), "senority:", "seniority:")
		b.edit(unitOf(name), `"48h"`, `"24h"`)
	}
	for _, of := range []int{1, 2, 4, 12} {
		var parts []*check.Part
		units := 0
		for shard := 1; shard <= of; shard++ {
			options := check.Options{Now: now, Program: "test"}
			if shard%2 == 0 {
				// what is kept is found there, and goes into the part all the same
				options = b.options()
			}
			part, outcome, err := check.RunPart(t.Context(), os.DirFS(b.folder), shard, of, options)
			if err != nil {
				t.Fatal(err)
			}
			units += outcome.Units
			data, err := part.JSON()
			if err != nil {
				t.Fatal(err)
			}
			read, err := check.ReadPart("part.json", data)
			if err != nil {
				t.Fatal(err)
			}
			parts = append(parts, read)
		}
		if units != 40 {
			t.Errorf("%d parts have %d Units together", of, units)
		}
		outcome, err := check.Join(t.Context(), os.DirFS(b.folder), parts, check.Options{Now: now, Program: "test"})
		if err != nil {
			t.Fatal(err)
		}
		if got := text(t, outcome.Findings); got != want || outcome.Classes != 9 || outcome.Units != 40 {
			t.Errorf("from %d parts, %d Classes, %d Units:\n%s\nwant\n%s", of, outcome.Classes, outcome.Units, got, want)
		}
	}
}

// Whatever an answer follows from, when it changes, the Class is judged anew; and nothing else is.
func TestAnEntryIsUsedWhileNothingThatItFollowsFromChanges(t *testing.T) {
	b := newBench(t)
	b.run(b.options())
	for _, change := range []struct {
		what string
		do   func(options *check.Options)
		new  int // entries
	}{
		{"nothing", func(*check.Options) {}, 0},
		{"the time", func(options *check.Options) { options.Now = now.AddDate(0, 6, 0) }, 0},
		{"a Unit", func(*check.Options) { b.edit(unitOf("class-00000"), "25M", "24M") }, 1},
		{"a comment of a Unit", func(*check.Options) { b.edit(unitOf("class-00000"), "// Its Book", "// The Book") }, 1},
		{"a Class", func(*check.Options) {
			b.edit("halos/halo-0000/class-00005/class.cue", "Meridian Operations", "Other Operations")
		}, 1},
		{"the Halo", func(*check.Options) { b.edit("halos/halo-0000/halo.cue", "Meridian Credit 0", "Meridian Credit") }, 9},
		{"a network", func(*check.Options) { b.edit("halos/networks/mainnet.cue", "confirmations: 64", "confirmations: 65") }, 9},
		{"a template", func(*check.Options) { b.edit("halos/templates/term-nfat.cue", "max: 500M", "max: 400M") }, 9},
		{"the schema", func(*check.Options) { b.edit("schema/halo.cue", "Its name for people", "Its name") }, 9},
		{"a rule", func(*check.Options) { b.edit("policy/timing.rego", "10800", "10799") }, 9},
		{"the program", func(options *check.Options) { options.Program = "other" }, 9},
	} {
		before := len(b.kept())
		options := b.options()
		change.do(&options)
		b.run(options)
		if got := len(b.kept()) - before; got != change.new {
			t.Errorf("%s changed: %d Classes were judged anew, want %d", change.what, got, change.new)
		}
	}
}

// What compares Classes is found again warm; what looks at the clock is asked each time.
func TestTheWholeIsJudgedByTheClockAndByEveryClass(t *testing.T) {
	b := newBench(t)
	b.edit(unitOf("class-00004"), "mCLO-40003", "mCLO-003") // as in class-00000
	for _, at := range []time.Time{now, now.AddDate(2, 0, 0), now} {
		options := b.options()
		options.Now = at
		want := text(t, b.run(check.Options{Now: at}).Findings)
		// the rule, and a finding
		found := func(code string) bool { return strings.Count(want, `"code": "`+code+`"`) > 1 }
		if !found("HC2152") || found("HC2103") != (at != now) {
			t.Fatalf("at %s:\n%s", at, want)
		}
		for _, state := range []string{"cold", "warm"} {
			if got := text(t, b.run(options).Findings); got != want {
				t.Errorf("%s at %s:\n%s\nwant\n%s", state, at, got, want)
			}
		}
	}
}

// A renamed Class has the same files in another place: it is another Class.
func TestAnEntryBelongsToAPlace(t *testing.T) {
	b := newBench(t)
	b.run(b.options())
	if err := os.Rename(filepath.Join(b.folder, "halos/halo-0000/class-00001"), filepath.Join(b.folder, "halos/halo-0000/class-10001")); err != nil {
		t.Fatal(err)
	}
	for _, finding := range b.run(b.options()).Findings.Findings {
		if strings.Contains(finding.Where, "class-00001") {
			t.Errorf("%s is no longer there", finding.Where)
		}
	}
	if len(b.kept()) != 10 {
		t.Errorf("%d entries are kept, want 10", len(b.kept()))
	}
}

// Whatever has become of the cache's files, the answer is right, and the next one is kept again.
func TestADamagedCacheIsNoCache(t *testing.T) {
	b := newBench(t)
	want := text(t, b.run(b.options()).Findings)
	random := rand.New(rand.NewPCG(1, 2))
	damages := map[string]func(data []byte) []byte{
		"empty":          func([]byte) []byte { return nil },
		"cut":            func(data []byte) []byte { return data[:len(data)/2] },
		"longer":         func(data []byte) []byte { return append(data, ' ') },
		"one bit":        func(data []byte) []byte { data[random.IntN(len(data))] ^= 1 << random.IntN(8); return data },
		"no denials":     func(data []byte) []byte { return bytes.ReplaceAll(data, []byte(`"rule"`), []byte(`"rune"`)) },
		"another format": func([]byte) []byte { return []byte("{}") },
		"only a digest":  func(data []byte) []byte { return data[:64] },
	}
	for name, damage := range damages {
		for range 5 {
			for _, file := range b.kept() {
				data, err := os.ReadFile(file)
				if err != nil {
					t.Fatal(err)
				}
				if err := os.WriteFile(file, damage(data), 0o600); err != nil {
					t.Fatal(err)
				}
			}
			if got := text(t, b.run(b.options()).Findings); got != want {
				t.Errorf("%s:\n%s", name, got)
			}
		}
	}
	// An entry that holds together, under the key of another.
	files := b.kept()
	data, err := os.ReadFile(files[0])
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files[1:] {
		if err := os.WriteFile(file, data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if got := text(t, b.run(b.options()).Findings); got != want {
		t.Errorf("exchanged:\n%s", got)
	}
	// A folder where a file should be.
	for _, file := range b.kept() {
		if err := errors.Join(os.Remove(file), os.MkdirAll(filepath.Join(file, "x"), 0o700)); err != nil {
			t.Fatal(err)
		}
	}
	if got := text(t, b.run(b.options()).Findings); got != want {
		t.Errorf("folders:\n%s", got)
	}
}

func TestManyRunsAtOnceShareACache(t *testing.T) {
	b := newBench(t)
	want := text(t, b.run(check.Options{Now: now}).Findings)
	var runs sync.WaitGroup
	for range 6 {
		options := b.options()
		runs.Go(func() {
			for range 3 {
				outcome, err := check.Run(context.Background(), os.DirFS(b.folder), options)
				if err != nil {
					t.Error(err)
					return
				}
				if got := text(t, outcome.Findings); got != want {
					t.Errorf("one of them says\n%s", got)
				}
			}
		})
	}
	runs.Wait()
	if left, _ := filepath.Glob(filepath.Join(b.cache, "??", "new-*")); len(left) > 0 {
		t.Errorf("files that were never finished: %v", left)
	}
}

// A Class with faults is not kept, and all faults of all Classes are told, in the order of files.
func TestFaultsOfAllClassesAreTold(t *testing.T) {
	b := newBench(t)
	b.run(b.options())
	before := len(b.kept())
	b.edit(unitOf("class-00005"), "capacity:", "capacty:")
	b.edit(unitOf("class-00002"), "seniority:       3", "seniority:       0")
	b.edit("halos/halo-0000/class-00007/class.cue", `network:  "devnet"`, `network:  "devmet"`)
	for range 2 {
		_, err := check.Run(t.Context(), os.DirFS(b.folder), b.options())
		list, ok := fault.All(err)
		if !ok || fault.Exit(err) != 1 {
			t.Fatalf("%v", err)
		}
		var places []string
		for _, each := range list {
			place, _, _ := strings.Cut(strings.TrimPrefix(each.Where, "halos/halo-0000/"), ":")
			places = append(places, each.Code.String()+" "+place)
		}
		want := "HC1004 class-00002/units/unit-00002.cue, HC1002 class-00005/units/unit-00002.cue, HC1007 class-00007/class.cue"
		if got := strings.Join(places, ", "); got != want {
			t.Errorf("%s, want %s", got, want)
		}
	}
	if len(b.kept()) != before {
		t.Errorf("%d more entries are kept", len(b.kept())-before)
	}
}

func TestPartsHaveToFit(t *testing.T) {
	b := newBench(t)
	part := func(shard, of int, options check.Options) *check.Part {
		t.Helper()
		made, _, err := check.RunPart(t.Context(), os.DirFS(b.folder), shard, of, options)
		if err != nil {
			t.Fatal(err)
		}
		return made
	}
	options := check.Options{Now: now, Program: "test"}
	one, two := part(1, 2, options), part(2, 2, options)
	refused := func(name, says string, parts ...*check.Part) {
		t.Helper()
		_, err := check.Join(t.Context(), os.DirFS(b.folder), parts, options)
		list, ok := fault.All(err)
		if !ok || list[0].Code != fault.PartsDoNotFit || !strings.Contains(list[0].What, says) {
			t.Errorf("%s: %v", name, err)
		}
	}
	refused("none at all", "is in none of the parts")
	refused("one missing", "is in none of the parts", one)
	refused("by another program", "another version of the program", one, part(2, 2, check.Options{Now: now, Program: "other"}))
	b.edit(unitOf("class-00000"), "25M", "24M")
	refused("a file has changed since", "with other files", one, two)
	b.edit("halos/halo-0000/halo.cue", "title:", "tilte:")
	_, err := check.Join(t.Context(), os.DirFS(b.folder), []*check.Part{one, two}, options)
	if list, ok := fault.All(err); !ok || slices.ContainsFunc(list, func(each *fault.Fault) bool { return !strings.HasPrefix(each.Where, "halos/halo-0000/halo.cue:") }) {
		t.Errorf("a Halo with faults: %v", err)
	}
	for name, data := range map[string]string{
		"no JSON":            "part",
		"nothing":            "{}",
		"another major":      `{"version":"2.0","shard":1,"of":1,"entries":[]}`,
		"an empty entry":     `{"version":"1.0","shard":1,"of":1,"entries":[null]}`,
		"an entry of nobody": `{"version":"1.0","shard":1,"of":1,"entries":[{"key":"","class":"a/b","short":{"halo":"c","name":"d"},"denied":[]}]}`,
	} {
		if _, err := check.ReadPart("part.json", []byte(data)); err == nil || fault.Exit(err) != 1 {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// What nobody has asked for in thirty days is removed, and what is in use is not.
// What is wrong with the base is not said of the files that are judged.
func TestFaultsOfTheBaseAreItsOwn(t *testing.T) {
	b := newBench(t)
	base := t.TempDir()
	if err := os.CopyFS(base, os.DirFS(b.folder)); err != nil {
		t.Fatal(err)
	}
	options := b.options()
	options.Base = os.DirFS(base)
	b.run(options)
	other := &bench{t, base, ""}
	other.edit("halos/halo-0000/halo.cue", "title:", "tilte:")
	_, err := check.Run(t.Context(), os.DirFS(b.folder), options)
	list, ok := fault.All(err)
	if !ok || list[0].Where != "--base" || !strings.HasPrefix(list[0].What, "halos/halo-0000/halo.cue:") {
		t.Errorf("%v", err)
	}
}

func TestTheCacheIsTrimmed(t *testing.T) {
	b := newBench(t)
	b.run(b.options())
	old, recent := b.kept()[0], b.kept()[1]
	for file, at := range map[string]time.Time{old: now.AddDate(0, 0, -31), recent: now.AddDate(0, 0, -28)} {
		if err := os.Chtimes(file, at, at); err != nil {
			t.Fatal(err)
		}
	}
	// as Git names objects
	foreign := filepath.Join(filepath.Dir(old), "0123456789abcdef0123456789abcdef012345")
	if err := os.WriteFile(foreign, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Chtimes(foreign, now.AddDate(-1, 0, 0), now.AddDate(-1, 0, 0)); err != nil {
		t.Fatal(err)
	}
	later := now.Add(25 * time.Hour)
	if _, err := check.OpenCache(b.cache, later); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(foreign); err != nil {
		t.Errorf("a file that is not the cache's: %v", err)
	}
	if _, err := os.Stat(old); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("%v", err)
	}
	if _, err := os.Stat(recent); err != nil {
		t.Error(err)
	}
}

func TestACheckCanBeStopped(t *testing.T) {
	b := newBench(t)
	ctx, cancel := context.WithCancel(t.Context())
	options := check.Options{Now: now, Progress: func(int, int) { cancel() }}
	if _, err := check.Run(ctx, os.DirFS(b.folder), options); !errors.Is(err, context.Canceled) {
		t.Errorf("%v", err)
	}
}
