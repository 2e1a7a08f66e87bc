// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"time"
)

// project is a private copy of the contracts, in which forge runs tests against artifacts that a
// mutant's bytecode is put into.
type project struct {
	root   string // of the repository
	folder string // the copy of contracts
	memory string // of the compiler that stands in for solc
	spent  time.Duration
}

// artifact is a contract that forge built.
type artifact struct {
	source, name string // src/a/B.sol, B
	file         string // its JSON, relative to the copy
	code         string // creation code, without 0x
	uses         map[string]bool
}

// runs are how often a fuzz test and an invariant campaign run here. Mutants that only rare inputs
// tell apart are for the tests themselves.
const (
	fuzzRuns      = "32"
	invariantRuns = "4"
)

var (
	remapping = regexp.MustCompile(`"[^"=]*=(node_modules/[^"]+)"`)
	campaign  = regexp.MustCompile(`(forge-config: default\.invariant\.runs = )\d+`)
	imported  = regexp.MustCompile(`(?m)^\s*import\s[^"']*["']([^"']+)["']`)
)

// newProject copies what forge needs into folder. Invariant campaigns of the copy are short.
func newProject(root, folder, memory string) (*project, error) {
	p := &project{root: root, folder: folder, memory: memory}
	contracts := filepath.Join(root, "contracts")
	config, err := os.ReadFile(filepath.Join(contracts, "foundry.toml"))
	if err != nil {
		return nil, err
	}
	parts := []string{"src", "test"}
	for _, match := range remapping.FindAllStringSubmatch(string(config), -1) {
		parts = append(parts, strings.TrimSuffix(match[1], "/"))
	}
	slices.Sort(parts)
	for _, part := range slices.Compact(parts) {
		if err := copyTree(filepath.Join(contracts, part), filepath.Join(folder, part)); err != nil {
			return nil, err
		}
	}
	if err := os.WriteFile(filepath.Join(folder, "foundry.toml"), config, 0o644); err != nil {
		return nil, err
	}
	self, err := os.Executable()
	if err != nil {
		return nil, err
	}
	script := fmt.Sprintf("#!/bin/sh\nexec '%s' solc '%s' '%s' \"$@\"\n", self, memory, filepath.Join(contracts, "solc"))
	return p, os.WriteFile(filepath.Join(folder, "solc"), []byte(script), 0o755)
}

// copyTree leaves Go out, and shortens the campaigns of tests.
func copyTree(from, to string) error {
	return filepath.WalkDir(from, func(file string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		relative, err := filepath.Rel(from, file)
		if err != nil {
			return err
		}
		target := filepath.Join(to, relative)
		if entry.IsDir() {
			return os.MkdirAll(target, 0o755)
		}
		if strings.HasSuffix(file, ".go") {
			return nil
		}
		text, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		if strings.HasSuffix(file, ".t.sol") {
			text = campaign.ReplaceAll(text, []byte("${1}"+invariantRuns))
		}
		return os.WriteFile(target, text, 0o644)
	})
}

// errEndless says that forge used up the processor time that it was given.
var errEndless = errors.New("out of time")

// forge runs forge in the copy, for at most limit of processor time: seconds on the clock would
// depend on what else the machine does.
func (p *project) forge(ctx context.Context, limit time.Duration, args ...string) ([]byte, error) {
	const limited = `ulimit -t "$1"; shift; exec "$@"`
	forge := filepath.Join(p.root, "scripts", "forge")
	cmd := exec.CommandContext(ctx, "sh", append([]string{"-c", limited, "sh", fmt.Sprint(int(limit.Seconds())), forge}, args...)...)
	cmd.Dir = p.folder
	cmd.WaitDelay = time.Second
	cmd.Env = append(os.Environ(), "FOUNDRY_DYNAMIC_TEST_LINKING=true", "FOUNDRY_FUZZ_RUNS="+fuzzRuns, "FOUNDRY_FUZZ_SEED=0x1",
		"FOUNDRY_INVARIANT_RUNS="+invariantRuns, "FOUNDRY_INVARIANT_SHRINK_RUN_LIMIT=0",
		"FORGE_SNAPSHOT_EMIT=false", "FOUNDRY_LINT_LINT_ON_BUILD=false", "NO_COLOR=1")
	var out, errs bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errs
	err := cmd.Run()
	if cmd.ProcessState != nil {
		p.spent += cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()
		if cmd.ProcessState.UserTime()+cmd.ProcessState.SystemTime() >= limit && err != nil && ctx.Err() == nil {
			return nil, errEndless
		}
	}
	if err != nil && out.Len() == 0 {
		err = fmt.Errorf("%w\n%s", err, errs.String())
	}
	return out.Bytes(), err
}

// build compiles everything. Tests do not contain the code of what they deploy: they load
// artifacts.
func (p *project) build(ctx context.Context) error {
	if out, err := p.forge(ctx, time.Hour, "build"); err != nil {
		return fmt.Errorf("forge build: %w\n%s", err, out)
	}
	return nil
}

// suite is what forge says of a test contract.
type suite struct {
	Duration string `json:"duration"`
	Tests    map[string]struct {
		Status string `json:"status"`
		Reason string `json:"reason"`
	} `json:"test_results"`
}

// test runs tests until one fails and says which, or "" when none did. Could not run is an error.
func (p *project) test(ctx context.Context, limit time.Duration, args ...string) (failed string, suites map[string]suite, err error) {
	for _, kept := range []string{"fuzz", "invariant", "test-failures"} { // failures of another mutant, which forge would replay
		if err := os.RemoveAll(filepath.Join(p.folder, "cache", kept)); err != nil {
			return "", nil, err
		}
	}
	out, failure := p.forge(ctx, limit, append([]string{"test", "--json", "--fail-fast"}, args...)...)
	if err := cmp.Or(ctx.Err(), failure); err != nil && (ctx.Err() != nil || errors.Is(err, errEndless)) {
		return "", nil, err
	}
	at := bytes.IndexByte(out, '{')
	if at < 0 {
		return "", nil, fmt.Errorf("forge test says nothing: %v\n%s", failure, out)
	}
	if err := json.Unmarshal(out[at:], &suites); err != nil {
		return "", nil, fmt.Errorf("forge test: %w (%v)\n%.2000s", err, failure, out)
	}
	ran := 0
	for name, suite := range suites {
		for test, result := range suite.Tests {
			ran++
			if result.Status == "Failure" {
				if first := name + " " + test; failed == "" || first < failed {
					failed = first
				}
			}
		}
	}
	switch {
	case failed == "" && failure != nil:
		return "", nil, fmt.Errorf("forge test fails without a failed test: %w\n%.2000s", failure, out)
	case ran == 0:
		return "", nil, errors.New("forge test ran nothing")
	}
	return failed, suites, nil
}

// artifacts reads what forge built, and which source files each contract has code of: by the source
// map, which names the file of every instruction.
func (p *project) artifacts() ([]artifact, error) {
	var cache struct {
		Files map[string]struct {
			Artifacts map[string]map[string]map[string]struct {
				Path  string `json:"path"`
				Build string `json:"build_id"`
			} `json:"artifacts"`
		} `json:"files"`
	}
	if err := readJSON(filepath.Join(p.folder, "cache", "solidity-files-cache.json"), &cache); err != nil {
		return nil, err
	}
	builds := map[string]map[string]string{}
	var result []artifact
	for file, entry := range cache.Files {
		for name, versions := range entry.Artifacts {
			for _, profiles := range versions {
				for _, built := range profiles {
					paths, ok := builds[built.Build]
					if !ok {
						var info struct {
							Paths map[string]string `json:"source_id_to_path"`
						}
						if err := readJSON(filepath.Join(p.folder, "out", "build-info", built.Build+".json"), &info); err != nil {
							return nil, err
						}
						paths = info.Paths
						builds[built.Build] = paths
					}
					var stored struct {
						Code     mapped `json:"bytecode"`
						Deployed mapped `json:"deployedBytecode"`
					}
					at := filepath.Join("out", filepath.FromSlash(built.Path))
					if err := readJSON(filepath.Join(p.folder, at), &stored); err != nil {
						return nil, err
					}
					code := strings.TrimPrefix(stored.Code.Object, "0x")
					if code == "" {
						continue
					}
					a := artifact{source: file, name: name, file: at, code: code, uses: map[string]bool{}}
					for _, id := range append(stored.Code.files(), stored.Deployed.files()...) {
						a.uses[paths[id]] = true
					}
					result = append(result, a)
				}
			}
		}
	}
	// What a contract creates is part of its code, and has a source map of its own.
	for i := range result {
		for j := range result {
			if i != j && len(result[j].code) < len(result[i].code) && strings.Contains(result[i].code, result[j].code) {
				for file := range result[j].uses {
					result[i].uses[file] = true
				}
			}
		}
	}
	slices.SortFunc(result, func(a, b artifact) int { return strings.Compare(a.source+a.name, b.source+b.name) })
	return result, nil
}

type mapped struct {
	Object    string `json:"object"`
	SourceMap string `json:"sourceMap"`
}

// files are the numbers of the source files in a source map: start:length:file:jump:depth, where
// what is empty is as before.
func (m mapped) files() []string {
	seen := map[string]bool{}
	for _, part := range strings.Split(m.SourceMap, ";") {
		if fields := strings.Split(part, ":"); len(fields) > 2 && fields[2] != "" {
			seen[fields[2]] = true
		}
	}
	var result []string
	for file := range seen {
		result = append(result, file)
	}
	return result
}

func readJSON(file string, value any) error {
	text, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(text, value); err != nil {
		return fmt.Errorf("%s: %w", file, err)
	}
	return nil
}

// compiled gathers the sources as forge gave them to the compiler, which is not as they are: in
// tests, forge replaces creations by loading artifacts. The settings are forge's too.
func (p *project) compiled(since time.Time) (request, error) {
	all := request{Language: "Solidity", Sources: map[string]source{}}
	inputs, err := filepath.Glob(filepath.Join(p.memory, "*.in"))
	if err != nil {
		return all, err
	}
	for _, input := range inputs {
		info, err := os.Stat(input)
		if err != nil {
			return all, err
		}
		if info.ModTime().Before(since) {
			continue
		}
		text, err := os.ReadFile(input)
		if err != nil {
			return all, err
		}
		if !bytes.Contains(text, []byte(`"evm.bytecode`)) {
			continue
		}
		var one request
		if err := json.Unmarshal(text, &one); err != nil {
			return all, err
		}
		all.Settings = one.Settings
		for name, content := range one.Sources {
			all.Sources[name] = content
		}
	}
	if len(all.Sources) == 0 {
		return all, errors.New("forge compiled nothing")
	}
	return all, nil
}

// closure is the request for some files and what they import.
func (r request) closure(files []string) request {
	sources := map[string]source{}
	var add func(file string)
	add = func(file string) {
		if _, done := sources[file]; done {
			return
		}
		text, ok := r.Sources[file]
		if !ok {
			return
		}
		sources[file] = text
		for _, match := range imported.FindAllStringSubmatch(text.Content, -1) {
			add(r.resolve(file, match[1]))
		}
	}
	for _, file := range files {
		add(file)
	}
	r.Sources = sources
	return r
}

// resolve is the name of an imported file. Of the remappings, context:prefix=target, whose context
// and prefix fit, the one with the longest context wins, then the longest prefix.
func (r request) resolve(from, name string) string {
	if strings.HasPrefix(name, ".") {
		return path.Join(path.Dir(from), name)
	}
	best, result := -1, name
	remappings, _ := r.Settings["remappings"].([]any)
	for _, each := range remappings {
		text, _ := each.(string)
		prefix, target, _ := strings.Cut(text, "=")
		context, rest, ok := strings.Cut(prefix, ":")
		if ok {
			prefix = rest
		} else {
			context = ""
		}
		rank := len(context)<<16 + len(prefix)
		if strings.HasPrefix(from, context) && strings.HasPrefix(name, prefix) && rank > best {
			best, result = rank, target+strings.TrimPrefix(name, prefix)
		}
	}
	return result
}

// put replaces the code of an artifact, and returns what puts the former back.
func (p *project) put(a artifact, creation, deployed bytecode) (restore func() error, err error) {
	file := filepath.Join(p.folder, a.file)
	before, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	var fields map[string]json.RawMessage
	if err := json.Unmarshal(before, &fields); err != nil {
		return nil, err
	}
	for name, code := range map[string]bytecode{"bytecode": creation, "deployedBytecode": deployed} {
		var part map[string]json.RawMessage
		if err := json.Unmarshal(fields[name], &part); err != nil {
			return nil, err
		}
		object, err := json.Marshal("0x" + code.Object)
		if err != nil {
			return nil, err
		}
		part["object"] = object
		part["linkReferences"] = code.LinkReferences
		if code.ImmutableReferences != nil {
			part["immutableReferences"] = code.ImmutableReferences
		}
		if fields[name], err = json.Marshal(part); err != nil {
			return nil, err
		}
	}
	after, err := json.Marshal(fields)
	if err != nil {
		return nil, err
	}
	return func() error { return os.WriteFile(file, before, 0o644) }, os.WriteFile(file, after, 0o644)
}
