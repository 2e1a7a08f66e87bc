// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/halo-factory/halocompile/internal/golden"
)

const contracts = "../../contracts"

// sampleRequest has few settings, because these tests are about the syntax tree and about whether a
// mutant compiles.
func sampleRequest(t *testing.T, text string) (request, *compiler) {
	t.Helper()
	if _, err := os.Stat(filepath.Join(contracts, "node_modules", "solc")); err != nil {
		t.Fatalf("%v: run make setup", err)
	}
	c := &compiler{folder: contracts}
	t.Cleanup(c.stop)
	return request{Language: "Solidity", Sources: map[string]source{"Sample.sol": {text}}, Settings: map[string]any{}}, c
}

func sampleMutants(t *testing.T) (string, []mutant, request, *compiler) {
	t.Helper()
	text, err := os.ReadFile("testdata/Sample.sol")
	if err != nil {
		t.Fatal(err)
	}
	req, c := sampleRequest(t, string(text))
	tree, err := c.tree("Sample.sol", req)
	if err != nil {
		t.Fatal(err)
	}
	return string(text), generate("Sample.sol", string(text), tree), req, c
}

func TestGenerate(t *testing.T) {
	_, mutants, _, _ := sampleMutants(t)
	var lines []string
	for _, m := range mutants {
		lines = append(lines, fmt.Sprintf("%d | %s | %s => %s", m.line, m.operator, m.before, m.after))
	}
	got := strings.Join(lines, "\n") + "\n"
	golden.Check(t, "testdata/Sample.golden", got)
}

// A mutant changes what it says, where it says, and nothing else.
func TestMutantsApply(t *testing.T) {
	text, mutants, _, _ := sampleMutants(t)
	for _, m := range mutants {
		changed := m.apply(text)
		if changed == text {
			t.Errorf("%s changes nothing", m.name())
		}
		if !strings.HasPrefix(changed, text[:m.start]) || !strings.HasSuffix(changed, text[m.end:]) {
			t.Errorf("%s changes something else", m.name())
		}
		if line := strings.Split(text, "\n")[m.line-1]; !strings.HasPrefix(m.before, oneLine(line)) {
			t.Errorf("%s does not stand in line %d", m.name(), m.line)
		}
	}
}

// The sample has a mutant of every operator, and most mutants compile.
func TestMutantsCompile(t *testing.T) {
	text, mutants, req, c := sampleMutants(t)
	operators := map[string]bool{}
	good := 0
	for _, m := range mutants {
		answer, err := c.compile(req.with("Sample.sol", m.apply(text)).asking(map[string]map[string][]string{
			"*": {"*": {"abi"}},
		}))
		if err != nil {
			t.Fatal(err)
		}
		if answer.refused() == "" {
			good++
			operators[m.operator] = true
		}
	}
	for _, operator := range []string{
		"arithmetic", "assembly", "assignment", "boolean", "comparison", "condition", "constant", "emit", "initializer",
		"modifier", "negation", "order", "require", "return", "rounding", "statement", "text",
	} {
		if !operators[operator] {
			t.Errorf("no mutant of %s compiles", operator)
		}
	}
	if good*10 < len(mutants)*8 {
		t.Errorf("only %d of %d compile", good, len(mutants))
	}
}

func TestASourceThatDoesNotCompile(t *testing.T) {
	req, c := sampleRequest(t, "contract {")
	if _, err := c.tree("Sample.sol", req); err == nil || !strings.Contains(err.Error(), "does not compile") {
		t.Fatal(err)
	}
}

func ofFiles(counts map[string]int) []mutant {
	var result []mutant
	for _, file := range []string{"a", "b", "c"} {
		for i := range counts[file] {
			result = append(result, mutant{file: file, start: i, before: fmt.Sprint(i)})
		}
	}
	return result
}

func TestShuffleIsTheSameEverywhere(t *testing.T) {
	mutants := ofFiles(map[string]int{"a": 20, "b": 5})
	one, again, other := shuffle(mutants, "1"), shuffle(mutants, "1"), shuffle(mutants, "2")
	if !slices.Equal(one, again) {
		t.Error("the same seed gives another order")
	}
	if slices.Equal(one, other) || slices.Equal(one, mutants) {
		t.Error("the seed changes nothing")
	}
	if len(one) != len(mutants) {
		t.Errorf("%d of %d are left", len(one), len(mutants))
	}
}

func TestSampleIsEven(t *testing.T) {
	mutants := shuffle(ofFiles(map[string]int{"a": 100, "b": 50, "c": 2}), "1")
	for _, size := range []int{3, 10, 77, 152, 200} {
		drawn := sample(mutants, size)
		if want := min(size, len(mutants)); len(drawn) != want {
			t.Fatalf("%d drawn, not %d", len(drawn), want)
		}
		got := map[string]int{}
		for _, m := range drawn {
			got[m.file]++
		}
		if got["a"] < size*100/152-1 && size <= 152 || got["b"] < 1 || got["c"] < 1 {
			t.Errorf("of %d: %v", size, got)
		}
	}
	if len(sample(mutants, 0)) != len(mutants) {
		t.Error("0 is not all")
	}
}

func TestShardsAreAllOfIt(t *testing.T) {
	mutants := ofFiles(map[string]int{"a": 10, "b": 3})
	seen := map[string]int{}
	for i := 1; i <= 3; i++ {
		part, err := parseShard(fmt.Sprintf("%d/3", i))
		if err != nil {
			t.Fatal(err)
		}
		taken := part.take(mutants)
		if len(taken) < 4 || len(taken) > 5 {
			t.Errorf("%d of 13", len(taken))
		}
		for _, m := range taken {
			seen[m.name()]++
		}
	}
	for name, times := range seen {
		if times != 1 {
			t.Errorf("%s is in %d shards", name, times)
		}
	}
	if len(seen) != 13 {
		t.Errorf("%d of 13", len(seen))
	}
	for _, text := range []string{"", "1", "0/3", "4/3", "a/b", "1/0"} {
		if _, err := parseShard(text); err == nil {
			t.Errorf("%q is a shard", text)
		}
	}
}
