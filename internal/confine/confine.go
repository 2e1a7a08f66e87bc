// SPDX-License-Identifier: AGPL-3.0-or-later

package confine

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"os"
	"os/exec"
	"slices"
	"strings"
	"time"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/change"
	"github.com/halo-factory/halocompile/internal/check"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/kind"
	"github.com/halo-factory/halocompile/internal/meter"
	"github.com/halo-factory/halocompile/internal/mutation"
	"github.com/halo-factory/halocompile/internal/policy"
)

// Evaluator asks another process. Many goroutines may use it at once. Each question starts a
// process of its own.
type Evaluator struct {
	// Program is the path of a program that calls Serve if Asked says so of its arguments. It is
	// usually the path of this program.
	Program string
}

var _ change.Evaluator = Evaluator{}

// Checked is what a check found. Rules are there even if the check found faults, unless the rules
// themselves could not be read.
type Checked struct {
	Outcome *check.Outcome
	Part    *check.Part // only of a shard
	Rules   []policy.Explanation
}

// Check does what check.Run does. It does not use the Meter of the options.
func (e Evaluator) Check(ctx context.Context, root fs.FS, options check.Options) (Checked, error) {
	return e.check(ctx, question{Verb: checkAll}, root, options)
}

// CheckShard does what check.RunPart does.
func (e Evaluator) CheckShard(ctx context.Context, root fs.FS, shard, of int, options check.Options) (Checked, error) {
	return e.check(ctx, question{Verb: checkShard, Shard: shard, Of: of}, root, options)
}

// CheckJoin does what check.Join does.
func (e Evaluator) CheckJoin(ctx context.Context, root fs.FS, parts []*check.Part, options check.Options) (Checked, error) {
	return e.check(ctx, question{Verb: checkJoin, Parts: parts}, root, options)
}

func (e Evaluator) check(ctx context.Context, q question, root fs.FS, options check.Options) (Checked, error) {
	q.tree, q.base, q.cache, q.Now, q.Program = root, options.Base, options.Cache, options.Now, options.Program
	a, err := e.ask(ctx, q, options.Progress)
	if a == nil {
		return Checked{}, err
	}
	return Checked{a.Outcome, a.Part, a.Rules}, err
}

// Declared judges a repository as Check does, and returns its Catalog, too.
func (e Evaluator) Declared(ctx context.Context, root fs.FS, options check.Options) (*catalog.Catalog, *policy.Findings, error) {
	declared, a, err := e.loaded(ctx, question{Verb: declared, tree: root, cache: options.Cache, Now: options.Now, Program: options.Program})
	if err != nil {
		return nil, nil, err
	}
	return declared, a.Outcome.Findings, nil
}

// Known does what Load does, with a cache.
func (e Evaluator) Known(ctx context.Context, root fs.FS, options check.Options) (*catalog.Catalog, error) {
	declared, _, err := e.loaded(ctx, question{Verb: load, tree: root, cache: options.Cache, Program: options.Program})
	return declared, err
}

// Load does what manifest.Load does, by the tree's own schema.
func (e Evaluator) Load(ctx context.Context, tree fs.FS) (*catalog.Catalog, error) {
	return e.Known(ctx, tree, check.Options{})
}

// loaded asks a question whose answer has a Catalog. If the cache loses a Class meanwhile, it asks
// again without the cache.
func (e Evaluator) loaded(ctx context.Context, q question) (*catalog.Catalog, *answer, error) {
	a, err := e.ask(ctx, q, nil)
	if err != nil {
		return nil, nil, err
	}
	whole, ok := a.Loaded.Whole(q.cache)
	if !ok {
		q.cache = nil
		if a, err = e.ask(ctx, q, nil); err != nil {
			return nil, nil, err
		}
		if whole, ok = a.Loaded.Whole(nil); !ok {
			return nil, nil, fault.List{(&ended{why: "breaks the evaluator: its answer lacks a Class"}).fault()}
		}
	}
	return whole, a, nil
}

// Judge loads a tree and asks its own rules.
func (e Evaluator) Judge(ctx context.Context, subject change.Subject) (*catalog.Catalog, *policy.Findings, error) {
	a, err := e.ask(ctx, question{
		Verb: judge, tree: subject.Tree, Now: subject.Now, Before: subject.Before, base: subject.Base, head: subject.Head,
	}, nil)
	if err != nil {
		return nil, nil, err
	}
	return a.Catalog, a.Finding, nil
}

// Plan asks the rules of a tree about the plan of a Class, or of a platform.
func (e Evaluator) Plan(ctx context.Context, of change.Planned) (*policy.Findings, error) {
	text, err := json.Marshal(of.Plan)
	if err != nil {
		return nil, err
	}
	a, err := e.ask(ctx, question{Verb: planned, tree: of.Tree, Catalog: around(of.Catalog, of.Class), Class: of.Class, Plan: text, Now: of.Now}, nil)
	if err != nil {
		return nil, err
	}
	return a.Finding, nil
}

// around returns the part of a Catalog that rules on the plan of a Class, or of a platform, can
// read.
func around(declared *catalog.Catalog, ref catalog.ClassRef) *catalog.Catalog {
	if of, is := ref.Platform(); is {
		part := *declared
		part.Halos, part.Inventory = []*catalog.Halo{}, map[string]*catalog.Entry{}
		part.Networks = map[catalog.NetworkRef]*catalog.Network{of: declared.Networks[of]}
		part.Positions = maps.Clone(declared.Positions)
		maps.DeleteFunc(part.Positions, func(key, _ string) bool {
			return !strings.HasPrefix(key, "halos/networks/") && !strings.HasPrefix(key, "halos/templates/")
		})
		return &part
	}
	halo, class := declared.Halo(ref.Halo), declared.Class(ref)
	if class == nil {
		return declared
	}
	part := policy.ClassCatalog(declared, halo, class)
	part.Waivers = declared.Waivers
	files := map[string]bool{halo.File: true, class.File: true}
	for _, unit := range class.Units {
		files[unit.File] = true
	}
	for _, ramp := range class.Ramps {
		files[ramp.File] = true
	}
	for _, network := range part.Networks {
		files[network.File] = true
	}
	for _, template := range part.Templates {
		files[template.File] = true
	}
	part.Positions = maps.Clone(declared.Positions)
	maps.DeleteFunc(part.Positions, func(key, _ string) bool {
		file, _, _ := strings.Cut(key, "#")
		return !files[file]
	})
	return part
}

// Explain lists the rules of a tree.
func (e Evaluator) Explain(ctx context.Context, tree fs.FS) ([]policy.Explanation, error) {
	a, err := e.ask(ctx, question{Verb: explain, tree: tree}, nil)
	if err != nil {
		return nil, err
	}
	return a.Rules, nil
}

// Mutate does what mutation.Run does, with the manifests and the rules of a tree.
func (e Evaluator) Mutate(ctx context.Context, tree fs.FS, now time.Time) (*mutation.Report, error) {
	a, err := e.ask(ctx, question{Verb: mutate, tree: tree, Now: now}, nil)
	if err != nil {
		return nil, err
	}
	return a.Mutants, nil
}

// ask asks a question and returns the answer. If the question takes too much while several things
// are under way, ask asks it once more, with one thing after the other. So the fault says which one
// takes too much, and says the same each time.
func (e Evaluator) ask(ctx context.Context, q question, progress func(done, of int)) (*answer, error) {
	if err := q.described(); err != nil {
		return nil, err
	}
	a, ended, err := e.once(ctx, &q, progress)
	if ended != nil && len(ended.doing) > 1 {
		alone := q
		alone.Alone = true
		a, ended, err = e.once(ctx, &alone, progress)
	}
	switch {
	case err != nil:
		return nil, err
	case ended != nil:
		return nil, fault.List{ended.fault()}
	case a.Error != "":
		return a, errors.New(a.Error)
	case len(a.Faults) > 0:
		return a, a.Faults
	}
	return a, nil
}

// ended says how a process ended that gave no answer.
type ended struct {
	doing []meter.Work
	why   string
}

// once starts a process and asks it. The error is a fault of this process, or the end of the
// context.
func (e Evaluator) once(ctx context.Context, q *question, progress func(done, of int)) (*answer, *ended, error) {
	text, err := json.Marshal(q)
	if err != nil {
		return nil, nil, err
	}
	command := exec.CommandContext(ctx, e.Program, Mode)
	command.Env = []string{}
	command.WaitDelay = time.Second
	said := &beginning{}
	command.Stderr = said
	in, err := command.StdinPipe()
	if err != nil {
		return nil, nil, err
	}
	out, err := command.StdoutPipe()
	if err != nil {
		return nil, nil, err
	}
	if err := command.Start(); err != nil {
		return nil, nil, fault.New(fault.NotConfined, "", "it cannot be started: %w", err)
	}
	stuck := time.AfterFunc(silence, func() { _ = command.Process.Kill() })
	_, writeErr := in.Write(text) // a process that has ended already says why by its exit code
	watched := watchOther(command.Process)
	var a *answer
	var doing []meter.Work
	for lines := json.NewDecoder(out); writeErr == nil && a == nil; {
		var line frame
		if lines.Decode(&line) != nil {
			break
		}
		stuck.Reset(silence)
		if line.Doing != nil {
			doing = *line.Doing
		}
		watched.allow(line.Memory)
		if line.Of > 0 && progress != nil {
			progress(line.Done, line.Of)
		}
		a = line.Answer
	}
	_ = in.Close()
	_, _ = io.Copy(io.Discard, out)
	tooMuch := watched.end()
	waitErr := command.Wait()
	running := stuck.Stop()
	switch {
	case ctx.Err() != nil:
		return nil, nil, context.Cause(ctx)
	case a != nil:
		if err := kind.Complete(a.Catalog); err != nil {
			return nil, &ended{doing: doing, why: "breaks the evaluator: " + err.Error()}, nil
		}
		return a, nil, nil
	}
	end := &ended{doing: doing}
	switch code := command.ProcessState.ExitCode(); {
	case !running:
		end.why = fmt.Sprintf("did nothing for %s", silence)
	case code == exitMemory || tooMuch || said.refused():
		end.why = fmt.Sprintf("takes more than %d MiB of memory, and %d bytes more for each byte of manifests", memoryBase>>20, memoryPerByte)
	case said.has("stack exceeds"):
		end.why = "calls itself without end"
	case code == exitTime:
		end.why = fmt.Sprintf("takes more than %s of processor time, and %s more for each byte of manifests", timeBase*q.Verb.patience(), timePerByte)
	default:
		end.why = "breaks the evaluator: " + cmp.Or(said.line(), fmt.Sprint(waitErr))
	}
	return nil, end, nil
}

// fault says what took too much.
func (e *ended) fault() *fault.Fault {
	if len(e.doing) == 0 {
		return fault.New(fault.RepositoryTooCostly, "halos", "reading what is there %s", e.why)
	}
	work := slices.MinFunc(e.doing, func(a, b meter.Work) int {
		return cmp.Or(cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Of, b.Of), cmp.Compare(a.At, b.At))
	})
	code, where, what := fault.SchemaTooCostly, "schema", "the schema"
	if work.Kind == meter.Rules {
		code, where, what = fault.RuleTooCostly, "policy", "a rule"
	}
	if work.Of != "" {
		what += " of " + work.Of
	}
	if work.At != "" {
		what += ", asked about " + work.At + ","
	}
	return fault.New(code, where, "%s %s", what, e.why)
}

// beginning keeps the first 16 KiB that are written to it.
type beginning struct{ text []byte }

func (b *beginning) Write(text []byte) (int, error) {
	b.text = append(b.text, text[:min(len(text), 16<<10-len(b.text))]...)
	return len(text), nil
}

func (b *beginning) has(texts ...string) bool {
	return slices.ContainsFunc(texts, func(each string) bool { return strings.Contains(string(b.text), each) })
}

// refused tells whether the process ended because the system refused it memory. Go's garbage
// collector does not look whether it gets what it asks for, so it can also end by a signal. That
// stands in the first line then; after a fault of the program itself, the first line is a panic's.
func (b *beginning) refused() bool {
	return b.has("out of memory", "cannot allocate memory", "pthread_create failed", "failed to create new OS thread") ||
		strings.HasPrefix(b.line(), "SIGSEGV: ")
}

// line returns the first line.
func (b *beginning) line() string {
	line, _, _ := strings.Cut(string(b.text), "\n")
	return line
}

// Self returns an Evaluator that starts this program once more. If the path of this program is not
// known, each question fails.
func Self() Evaluator {
	program, _ := os.Executable()
	return Evaluator{Program: program}
}
