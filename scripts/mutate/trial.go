// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"
)

// verdict says what became of a mutant.
type verdict string

const (
	killed     verdict = "killed"     // a test failed
	endless    verdict = "timeout"    // tests took far more processor time than for the original
	survived   verdict = "survived"   // every test passed
	equivalent verdict = "equivalent" // the bytecode is that of the original
	refused    verdict = "refused"    // it does not compile: not counted as a mutant
)

// testFiles are the test files, with how long each takes.
type testFiles struct {
	times map[string]time.Duration
	slow  map[string]bool
}

// slowFile divides fast test files from slow ones. A slow one runs only for mutants that all others
// let live.
const slowFile = 300 * time.Millisecond

// newTestFiles adds up the times that forge reports for each suite: "test/a.t.sol:A" took "1s 20ms
// 3µs".
func newTestFiles(suites map[string]suite) (testFiles, error) {
	files := testFiles{map[string]time.Duration{}, map[string]bool{}}
	for name, suite := range suites {
		file, _, _ := strings.Cut(name, ":")
		for _, part := range strings.Fields(suite.Duration) {
			duration, err := time.ParseDuration(part)
			if err != nil {
				return files, fmt.Errorf("%s: %w", name, err)
			}
			files.times[file] += duration
		}
	}
	for file, took := range files.times {
		if took > slowFile || strings.Contains(file, "invariants") {
			files.slow[file] = true
		}
	}
	return files, nil
}

// stages groups the test files for a mutant of a source file, nearest first: those of the mirrored
// folder, then all others, then the slow ones. It leaves out the files in without.
func (f testFiles) stages(source string, without map[string]bool) [][]string {
	folder, _, _ := strings.Cut(strings.TrimPrefix(source, "src/"), "/")
	stages := make([][]string, 3)
	for _, file := range slices.Sorted(maps.Keys(f.times)) {
		at := 1
		switch {
		case without[file]:
			continue
		case f.slow[file]:
			at = 2
		case strings.HasPrefix(file, "test/"+folder+"/"):
			at = 0
		}
		stages[at] = append(stages[at], file)
	}
	return slices.DeleteFunc(stages, func(stage []string) bool { return len(stage) == 0 })
}

// limit is how much processor time a stage may take: a minute plus ten times what the originals
// took.
func (f testFiles) limit(stage []string) time.Duration {
	sum := time.Minute
	for _, file := range stage {
		sum += 10 * f.times[file]
	}
	return sum
}

// worker tries mutants one after the other, in a project of its own.
type worker struct {
	project   *project
	compiler  *compiler
	artifacts []artifact
	all       request // with every source, as forge compiled it
	tests     testFiles
	checked   map[string]bool
}

// users finds the contracts that have code of a source file. Deployed ones load from artifacts.
// Test contracts have a library's code compiled in.
func (w *worker) users(file string) (deployed, tests []artifact) {
	for _, a := range w.artifacts {
		switch {
		case !a.uses[file]:
		case strings.HasSuffix(a.source, ".t.sol"):
			tests = append(tests, a)
		default:
			deployed = append(deployed, a)
		}
	}
	return deployed, tests
}

// compile compiles some contracts with another text of one file.
func (w *worker) compile(contracts []artifact, file, text string) (response, error) {
	selection := map[string]map[string][]string{}
	var files []string
	for _, a := range contracts {
		if selection[a.source] == nil {
			selection[a.source] = map[string][]string{}
			files = append(files, a.source)
		}
		selection[a.source][a.name] = []string{
			"evm.bytecode.object", "evm.bytecode.linkReferences", "evm.deployedBytecode.object",
			"evm.deployedBytecode.linkReferences", "evm.deployedBytecode.immutableReferences",
		}
	}
	return w.compiler.compile(w.all.closure(files).with(file, text).asking(selection))
}

// check compiles the original of a file in the same way. It fails unless the bytecode is what forge
// built.
func (w *worker) check(file string, contracts []artifact) error {
	if w.checked[file] {
		return nil
	}
	answer, err := w.compile(contracts, file, w.all.Sources[file].Content)
	if err != nil {
		return err
	}
	if message := answer.refused(); message != "" {
		return fmt.Errorf("the original does not compile: %s", message)
	}
	for _, a := range contracts {
		if answer.Contracts[a.source][a.name].EVM.Bytecode.Object != a.code {
			return fmt.Errorf("%s: %s compiles to other bytecode than forge's", file, a.name)
		}
	}
	w.checked[file] = true
	return nil
}

// outcome is a verdict, and the test that failed.
type outcome struct {
	verdict
	by string
}

// try finds out what becomes of a mutant. It returns an error if that could not be decided.
func (w *worker) try(ctx context.Context, m mutant) (result outcome, err error) {
	deployed, tests := w.users(m.file)
	if len(deployed) == 0 {
		return outcome{equivalent, ""}, nil
	}
	if err := w.check(m.file, deployed); err != nil {
		return outcome{}, err
	}
	put := installation{worker: w, file: m.file, text: m.apply(w.all.Sources[m.file].Content)}
	defer func() { err = errors.Join(err, put.undo()) }()
	changed, refusal, err := put.install(deployed)
	switch {
	case err != nil:
		return outcome{}, err
	case refusal != "":
		return outcome{refused, oneLine(refusal)}, nil
	case changed == 0:
		return outcome{equivalent, ""}, nil
	}

	// Tests that contain code of the file still have that of the original. They are replaced and
	// run last.
	without := map[string]bool{}
	for _, a := range tests {
		without[a.source] = true
	}
	for _, stage := range w.tests.stages(m.file, without) {
		if result, err := w.run(ctx, stage); err != nil || result.verdict != survived {
			return result, err
		}
	}
	if len(tests) == 0 {
		return outcome{survived, ""}, nil
	}
	if _, refusal, err := put.install(tests); err != nil || refusal != "" {
		return outcome{}, errors.Join(err, errors.New(refusal))
	}
	return w.run(ctx, slices.Sorted(maps.Keys(without)))
}

// installation puts the contracts of a changed file in the place of the originals.
type installation struct {
	worker     *worker
	file, text string
	restores   []func() error
}

func (i *installation) install(contracts []artifact) (changed int, refusal string, err error) {
	answer, err := i.worker.compile(contracts, i.file, i.text)
	if err != nil || answer.refused() != "" {
		return 0, answer.refused(), err
	}
	for _, a := range contracts {
		evm := answer.Contracts[a.source][a.name].EVM
		if evm.Bytecode.Object == a.code {
			continue
		}
		restore, err := i.worker.project.put(a, evm.Bytecode, evm.DeployedBytecode)
		if err != nil {
			return 0, "", err
		}
		i.restores = append(i.restores, restore)
		changed++
	}
	return changed, "", nil
}

// undo puts the originals back.
func (i *installation) undo() (err error) {
	for _, restore := range i.restores {
		err = errors.Join(err, restore())
	}
	return err
}

func (w *worker) run(ctx context.Context, stage []string) (outcome, error) {
	failed, _, err := w.project.test(ctx, w.tests.limit(stage), "--threads", "1", "--match-path", "{"+strings.Join(stage, ",")+"}")
	switch {
	case errors.Is(err, errEndless):
		return outcome{endless, stage[0]}, nil
	case err != nil:
		return outcome{}, err
	case failed != "":
		return outcome{killed, failed}, nil
	}
	return outcome{survived, ""}, nil
}

// spent is the processor time of forge and of the compiler.
func (w *worker) spent() time.Duration { return w.project.spent + w.compiler.spent }
