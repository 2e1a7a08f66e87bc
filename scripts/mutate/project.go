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
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"time"
)

// project is a private copy of the contracts. forge runs tests there against artifacts with a
// mutant's bytecode.
type project struct {
	root   string // of the repository
	folder string // of the copy
	memory string // folder of what the stand-in for solc remembers
	spent  time.Duration
}

// runs are how often a fuzz test and an invariant campaign run here. Mutants that only rare inputs
// reveal are left to the full tests.
const (
	fuzzRuns      = "32"
	invariantRuns = "4"
)

var (
	remapping = regexp.MustCompile(`"[^"=]*=(node_modules/[^"]+)"`)
	campaign  = regexp.MustCompile(`(forge-config: default\.invariant\.runs = )\d+`)
	imported  = regexp.MustCompile(`(?m)^\s*import\s[^"']*["']([^"']+)["']`)
)

// newProject copies what forge needs into folder, with short invariant campaigns.
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

// copyTree copies a tree without its Go files, and shortens the campaigns of tests.
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

// errEndless says that forge used up its processor time.
var errEndless = errors.New("out of time")

// forge runs forge in the copy, for at most limit of processor time. Wall-clock time would depend
// on what else the machine does.
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

// build compiles everything. Tests do not contain the code of what they deploy; they load
// artifacts.
func (p *project) build(ctx context.Context) error {
	if out, err := p.forge(ctx, time.Hour, "build"); err != nil {
		return fmt.Errorf("forge build: %w\n%s", err, out)
	}
	return nil
}

// suite is what forge reports of a test contract.
type suite struct {
	Duration string `json:"duration"`
	Tests    map[string]struct {
		Status string `json:"status"`
		Reason string `json:"reason"`
	} `json:"test_results"`
}

// test runs tests until one fails, and returns its name; "" if none failed. It returns an error if
// the tests could not run.
func (p *project) test(ctx context.Context, limit time.Duration, args ...string) (failed string, suites map[string]suite, err error) {
	// failures of another mutant, which forge would run again
	for _, kept := range []string{"fuzz", "invariant", "test-failures"} {
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
