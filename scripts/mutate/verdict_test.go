// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"
)

func TestAccepted(t *testing.T) {
	reasons, err := parseAccepted("# why\n\nsrc/A.sol | constant | a => b\n    no matter\n")
	if err != nil || len(reasons) != 1 || reasons["src/A.sol | constant | a => b"] != "no matter" {
		t.Fatalf("%v, %v", reasons, err)
	}
	for text, want := range map[string]string{
		"a\n":                   "no reason for a",
		"a\nb\n  why\n":         "no reason above it for a",
		"  why\n":               "a reason for nothing",
		"a\n  why\na\n  why2\n": "accepted twice",
	} {
		if _, err := parseAccepted(text); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, not %s", text, err, want)
		}
	}
	m := mutant{file: "src/A.sol", operator: "constant", before: "a", after: "b"}
	if old := stale(reasons, []mutant{m}); len(old) != 0 {
		t.Error(old)
	}
	m.before = "c"
	if old := stale(reasons, []mutant{m}); len(old) != 1 {
		t.Error("a mutant whose source has changed is still accepted")
	}
}

func TestTheFileOfAcceptedMutants(t *testing.T) {
	text, err := os.ReadFile(filepath.Join(contracts, "mutants-accepted.txt"))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := parseAccepted(string(text)); err != nil {
		t.Fatal(err)
	}
}

func TestReport(t *testing.T) {
	one := mutant{file: "src/A.sol", line: 7, operator: "constant", before: "a", after: "b"}
	two := mutant{file: "src/B.sol", line: 9, operator: "require", before: "c", after: "{}"}
	for _, test := range []struct {
		name     string
		verdicts []verdict
		accepted map[string]string
		total    int
		out, err string
	}{
		{"all killed", []verdict{killed, endless}, nil, 2,
			"mutants 2 killed 1 survived 0 timeout 1 accepted 0 equivalent 0 refused 0 not-run 0  100.0 %", ""},
		{"one survives", []verdict{killed, survived}, nil, 2,
			"survived src/B.sol:9 | require | c => {}\nmutants 2 killed 1 survived 1", "50.0 % are killed"},
		{"it is accepted", []verdict{killed, survived}, map[string]string{two.name(): "why"}, 2,
			"mutants 2 killed 1 survived 0 timeout 0 accepted 1 equivalent 0 refused 0 not-run 0  100.0 %", ""},
		{"an accepted one is killed", []verdict{killed, killed}, map[string]string{two.name(): "why"}, 2,
			"accepted, but killed: src/B.sol | require | c => {}", "take them out"},
		{"what is no mutant does not count", []verdict{equivalent, killed}, nil, 9,
			"mutants 1 killed 1 survived 0 timeout 0 accepted 0 equivalent 1 refused 0 not-run 7  100.0 %", ""},
		{"nothing counted", []verdict{equivalent, refused}, nil, 2, "", "no mutant was tried"},
	} {
		t.Run(test.name, func(t *testing.T) {
			tally := tally{accepted: test.accepted, log: io.Discard, progress: io.Discard, total: test.total}
			tally.add(one, outcome{test.verdicts[0], ""}, time.Second)
			tally.add(two, outcome{test.verdicts[1], ""}, time.Second)
			var out bytes.Buffer
			err := tally.report(&out, 98, time.Minute)
			if !strings.Contains(out.String(), test.out) {
				t.Errorf("%s", out.String())
			}
			if (err == nil) != (test.err == "") || err != nil && !strings.Contains(err.Error(), test.err) {
				t.Errorf("%v, not %q", err, test.err)
			}
		})
	}
}

func TestStages(t *testing.T) {
	files, err := newTestFiles(map[string]suite{
		"test/lcts/Queue.t.sol:A":        {Duration: "3ms 20µs"},
		"test/lcts/Queue.t.sol:B":        {Duration: "4ms"},
		"test/lcts/Sheet.t.sol:C":        {Duration: "2s 1ms"},
		"test/nfat/Facility.t.sol:D":     {Duration: "5ms"},
		"test/nfat/F.invariants.t.sol:E": {Duration: "5ms"},
		"test/Attacks.t.sol:F":           {Duration: "200ms"},
	})
	if err != nil {
		t.Fatal(err)
	}
	if took := files.times["test/lcts/Queue.t.sol"]; took != 7*time.Millisecond+20*time.Microsecond {
		t.Error(took)
	}
	for _, test := range []struct {
		source  string
		without string
		want    [][]string
	}{
		{"src/lcts/LctsQueue.sol", "", [][]string{{"test/lcts/Queue.t.sol"},
			{"test/Attacks.t.sol", "test/nfat/Facility.t.sol"}, {"test/lcts/Sheet.t.sol", "test/nfat/F.invariants.t.sol"}}},
		{"src/lcts/LctsQueue.sol", "test/lcts/Queue.t.sol", [][]string{
			{"test/Attacks.t.sol", "test/nfat/Facility.t.sol"}, {"test/lcts/Sheet.t.sol", "test/nfat/F.invariants.t.sol"}}},
		{"src/devnet/DevToken.sol", "", [][]string{{"test/Attacks.t.sol", "test/lcts/Queue.t.sol", "test/nfat/Facility.t.sol"},
			{"test/lcts/Sheet.t.sol", "test/nfat/F.invariants.t.sol"}}},
	} {
		if got := files.stages(test.source, map[string]bool{test.without: true}); !reflect.DeepEqual(got, test.want) {
			t.Errorf("%s without %q: %v", test.source, test.without, got)
		}
	}
	if limit := files.limit([]string{"test/lcts/Sheet.t.sol"}); limit != 80*time.Second+10*time.Millisecond {
		t.Error(limit)
	}
	if _, err := newTestFiles(map[string]suite{"a:b": {Duration: "soon"}}); err == nil {
		t.Error("a duration that is none")
	}
}

func TestFilesOfASourceMap(t *testing.T) {
	files := mapped{SourceMap: "1:2:3:-;4;:::i;5:6:7;;8:9:3"}.files()
	if len(files) != 2 {
		t.Fatal(files)
	}
}

func TestClosure(t *testing.T) {
	all := request{
		Sources: map[string]source{
			"src/a/A.sol":        {"import {B} from \"../b/B.sol\";\nimport {\n    C\n} from \"@c/C.sol\";"},
			"src/b/B.sol":        {"import \"pp/D.sol\";"},
			"node_modules/C.sol": {""},
			"pp/D.sol":           {"import {A} from \"../src/a/A.sol\";"},
			"src/E.sol":          {""},
		},
		Settings: map[string]any{"remappings": []any{"@c/=node_modules/"}},
	}
	if got := all.closure([]string{"src/a/A.sol"}).Sources; len(got) != 4 || got["src/E.sol"].Content != "" {
		t.Fatalf("%v", got)
	}
}

func TestResolve(t *testing.T) {
	r := request{Settings: map[string]any{"remappings": []any{"@c/=node_modules/c/", "@c/old/=node_modules/old/", "src/pau/:@c/=node_modules/pau/"}}}
	for _, test := range [][3]string{
		{"src/a/A.sol", "../b/B.sol", "src/b/B.sol"},
		{"src/a/A.sol", "@c/C.sol", "node_modules/c/C.sol"},
		{"src/a/A.sol", "@c/old/C.sol", "node_modules/old/C.sol"},
		{"src/pau/A.sol", "@c/C.sol", "node_modules/pau/C.sol"},
		{"src/a/A.sol", "pp/D.sol", "pp/D.sol"},
	} {
		if got := r.resolve(test[0], test[1]); got != test[2] {
			t.Errorf("%s in %s: %s, not %s", test[1], test[0], got, test[2])
		}
	}
}

// The copies' compiler asks the real one once, and then answers from memory. Once it is sealed,
// forge can no longer compile.
func TestActAsSolc(t *testing.T) {
	memory := t.TempDir()
	real := filepath.Join(t.TempDir(), "solc")
	script := "#!/bin/sh\necho ran >> \"$0.ran\"\nif [ \"$1\" = --version ]; then echo 1; else cat; fi\n"
	if err := os.WriteFile(real, []byte(script), 0o755); err != nil {
		t.Fatal(err)
	}
	ask := func(input string, args ...string) string {
		t.Helper()
		var out bytes.Buffer
		if err := actAsSolc(memory, real, args, strings.NewReader(input), &out); err != nil {
			t.Fatal(err)
		}
		return out.String()
	}
	const code, interfaces = `{"a": "evm.bytecode.object"}`, `{"a": "abi"}`
	for range 2 {
		if got := ask("", "--version"); got != "1\n" {
			t.Error(got)
		}
		for _, input := range []string{code, interfaces} {
			if got := ask(input, "--base-path", t.TempDir(), "--standard-json"); got != input {
				t.Error(got)
			}
		}
	}
	ran, err := os.ReadFile(real + ".ran")
	if err != nil || string(ran) != "ran\nran\nran\n" {
		t.Errorf("%q, %v", ran, err)
	}
	if err := os.WriteFile(filepath.Join(memory, seal), nil, 0o644); err != nil {
		t.Fatal(err)
	}
	if got := ask(code, "--standard-json"); !strings.Contains(got, "would compile the original again") {
		t.Errorf("forge may put the original back: %s", got)
	}
	if got := ask(interfaces, "--standard-json"); got != interfaces {
		t.Error(got)
	}
}

func TestPutAndRestore(t *testing.T) {
	p := &project{folder: t.TempDir()}
	a := artifact{file: "A.json"}
	file := filepath.Join(p.folder, a.file)
	before := `{"abi":[],"bytecode":{"object":"0x01","sourceMap":"1"},"deployedBytecode":{"object":"0x02","immutableReferences":{"1":[]}}}`
	if err := os.WriteFile(file, []byte(before), 0o644); err != nil {
		t.Fatal(err)
	}
	restore, err := p.put(a, bytecode{Object: "03", LinkReferences: []byte("{}")},
		bytecode{Object: "04", LinkReferences: []byte("{}"), ImmutableReferences: []byte(`{"2":[]}`)})
	if err != nil {
		t.Fatal(err)
	}
	after, err := os.ReadFile(file)
	want := `{"abi":[],"bytecode":{"linkReferences":{},"object":"0x03","sourceMap":"1"},` +
		`"deployedBytecode":{"immutableReferences":{"2":[]},"linkReferences":{},"object":"0x04"}}`
	if err != nil || string(after) != want {
		t.Errorf("%s, %v", after, err)
	}
	if err := restore(); err != nil {
		t.Fatal(err)
	}
	if again, err := os.ReadFile(file); err != nil || string(again) != before {
		t.Errorf("%s, %v", again, err)
	}
}

func TestCopyTreeShortensCampaigns(t *testing.T) {
	from, to := t.TempDir(), filepath.Join(t.TempDir(), "to")
	for name, text := range map[string]string{
		"a.t.sol": "/// forge-config: default.invariant.runs = 40\n/// forge-config: long.invariant.runs = 40\n",
		"b.go":    "package b",
	} {
		if err := os.WriteFile(filepath.Join(from, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if err := copyTree(from, to); err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(filepath.Join(to, "a.t.sol"))
	if want := "/// forge-config: default.invariant.runs = 4\n/// forge-config: long.invariant.runs = 40\n"; err != nil || string(text) != want {
		t.Errorf("%s, %v", text, err)
	}
	if _, err := os.Stat(filepath.Join(to, "b.go")); err == nil {
		t.Error("Go is copied, where go build ./... may find it")
	}
}
