// SPDX-License-Identifier: AGPL-3.0-or-later

// Command mutate changes the contracts in small ways, one at a time, and says which changes no test
// notices. It never changes a file of the repository, and never has forge compile a mutant: it
// compiles the contracts that have code of the changed file, puts their bytecode into the artifacts
// of a private copy, and has forge run the tests there, which load those artifacts.
//
// The same sources and flags try the same mutants everywhere. Fuzz tests run 32 times with a fixed
// seed and invariant campaigns are cut to 4 runs, so a mutant that survives may still be noticed by
// the whole of the tests.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"maps"
	"os"
	"os/signal"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"syscall"
	"time"
)

type options struct {
	root    string
	file    string
	shard   shard
	size    int
	seed    string
	minutes float64
	workers int
	least   float64
	list    bool
	log     string
}

func main() {
	if len(os.Args) > 3 && os.Args[1] == "solc" {
		if err := actAsSolc(os.Args[2], os.Args[3], os.Args[4:], os.Stdin, os.Stdout); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		return
	}
	var o options
	var part string
	flag.StringVar(&o.root, "root", ".", "the repository's folder")
	flag.StringVar(&o.file, "file", "", "only sources whose path contains this")
	flag.StringVar(&part, "shard", "1/1", "i/n: the i-th of n equal parts")
	flag.IntVar(&o.size, "n", 0, "try this many, drawn evenly from all files, before sharding; 0: all")
	flag.StringVar(&o.seed, "seed", "1", "another seed draws others and tries them in another order")
	flag.Float64Var(&o.minutes, "minutes", 0, "begin no mutant after this time; 0: no limit")
	flag.IntVar(&o.workers, "workers", runtime.NumCPU(), "mutants at the same time")
	flag.Float64Var(&o.least, "least", 98, "percent that must be killed")
	flag.BoolVar(&o.list, "list", false, "list the mutants and try none")
	flag.StringVar(&o.log, "log", "", "a file that gets a line for each mutant, as soon as it is decided")
	flag.Parse()
	var err error
	if o.shard, err = parseShard(part); err == nil {
		ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
		err = run(ctx, o, os.Stdout, os.Stderr)
		stop()
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(ctx context.Context, o options, out, progress io.Writer) error {
	root, err := filepath.Abs(o.root)
	if err != nil {
		return err
	}
	began := time.Now()
	acceptedText, err := os.ReadFile(filepath.Join(root, "contracts", "mutants-accepted.txt"))
	if err != nil {
		return err
	}
	accepted, err := parseAccepted(string(acceptedText))
	if err != nil {
		return fmt.Errorf("mutants-accepted.txt: %w", err)
	}
	bench, err := newBench(ctx, root, progress)
	if err != nil {
		return err
	}
	defer bench.close()
	all, err := bench.mutants()
	if err != nil {
		return err
	}
	if old := stale(accepted, all); len(old) > 0 {
		return fmt.Errorf("mutants-accepted.txt has what is no longer a mutant:\n  %s", strings.Join(old, "\n  "))
	}
	chosen := slices.DeleteFunc(slices.Clone(all), func(m mutant) bool { return !strings.Contains(m.file, o.file) })
	chosen = o.shard.take(sample(shuffle(chosen, o.seed), o.size))
	fmt.Fprintf(progress, "%d of %d mutants, begun after %.0f s\n", len(chosen), len(all), time.Since(began).Seconds())
	if o.list {
		for _, m := range chosen {
			fmt.Fprintf(out, "%s:%d | %s | %s => %s\n", m.file, m.line, m.operator, m.before, m.after)
		}
		return nil
	}
	var log io.Writer = io.Discard
	if o.log != "" {
		file, err := os.Create(o.log)
		if err != nil {
			return err
		}
		defer file.Close()
		log = file
	}
	t := tally{accepted: accepted, log: log, progress: progress, total: len(chosen)}
	if err := bench.tryAll(ctx, chosen, o, &t); err != nil {
		return err
	}
	return t.report(out, o.least, time.Since(began))
}

// bench is everything that is needed to try mutants.
type bench struct {
	folder   string // of the private copies; removed in the end
	memory   string
	sources  request
	workers  []*worker
	root     string
	progress io.Writer
}

// newBench builds the contracts once and runs all tests on the original, which must pass.
func newBench(ctx context.Context, root string, progress io.Writer) (*bench, error) {
	began := time.Now()
	folder, err := os.MkdirTemp("", "mutate-")
	if err != nil {
		return nil, err
	}
	b := &bench{folder: folder, memory: filepath.Join(root, "bin", "mutate"), root: root, progress: progress}
	if err := b.prepare(ctx, began); err != nil {
		b.close()
		return nil, err
	}
	return b, nil
}

func (b *bench) prepare(ctx context.Context, began time.Time) error {
	if err := os.MkdirAll(b.memory, 0o755); err != nil {
		return err
	}
	if err := os.Remove(filepath.Join(b.memory, seal)); err != nil && !errors.Is(err, os.ErrNotExist) {
		return err
	}
	first, err := b.addWorker(ctx)
	if err != nil {
		return err
	}
	if first.all, err = first.project.compiled(began); err != nil {
		return err
	}
	failed, suites, err := first.project.test(ctx, time.Hour)
	if err != nil {
		return err
	}
	if failed != "" {
		return fmt.Errorf("a test fails on the original: %s", failed)
	}
	if first.tests, err = newTestFiles(suites); err != nil {
		return err
	}
	b.sources = first.all
	return b.forget(began)
}

// addWorker makes a copy and builds it, from memory where it was built before.
func (b *bench) addWorker(ctx context.Context) (*worker, error) {
	folder := filepath.Join(b.folder, fmt.Sprint(len(b.workers)+1), "contracts")
	p, err := newProject(b.root, folder, b.memory)
	if err != nil {
		return nil, err
	}
	if err := p.build(ctx); err != nil {
		return nil, err
	}
	w := &worker{project: p, compiler: &compiler{folder: filepath.Join(b.root, "contracts")}, checked: map[string]bool{}}
	if w.artifacts, err = p.artifacts(); err != nil {
		return nil, err
	}
	if len(b.workers) > 0 {
		w.all, w.tests = b.workers[0].all, b.workers[0].tests
	}
	b.workers = append(b.workers, w)
	return w, nil
}

// forget deletes what the compiler said of sources that have changed since.
func (b *bench) forget(began time.Time) error {
	entries, err := os.ReadDir(b.memory)
	if err != nil {
		return err
	}
	for _, entry := range entries {
		info, err := entry.Info()
		if err != nil {
			return err
		}
		if info.ModTime().Before(began) {
			if err := os.Remove(filepath.Join(b.memory, entry.Name())); err != nil {
				return err
			}
		}
	}
	return nil
}

func (b *bench) close() {
	for _, w := range b.workers {
		w.compiler.stop()
	}
	os.RemoveAll(b.folder)
}

// mutants are all of src, in the order of files and places.
func (b *bench) mutants() ([]mutant, error) {
	var result []mutant
	for _, file := range slices.Sorted(maps.Keys(b.sources.Sources)) {
		if !strings.HasPrefix(file, "src/") || strings.Contains(file, "/interfaces/") {
			continue
		}
		tree, err := b.workers[0].compiler.tree(file, b.sources.closure([]string{file}))
		if err != nil {
			return nil, err
		}
		result = append(result, generate(file, b.sources.Sources[file].Content, tree)...)
	}
	if len(result) == 0 {
		return nil, errors.New("no mutants")
	}
	return result, nil
}

// tryAll tries mutants until they or the time are over. The first that could not be decided ends
// it.
func (b *bench) tryAll(ctx context.Context, mutants []mutant, o options, t *tally) error {
	for len(b.workers) < min(o.workers, len(mutants)) {
		if _, err := b.addWorker(ctx); err != nil {
			return err
		}
	}
	if err := os.WriteFile(filepath.Join(b.memory, seal), nil, 0o644); err != nil {
		return err
	}
	defer os.Remove(filepath.Join(b.memory, seal))
	for _, w := range b.workers {
		w.project.spent, w.compiler.spent = 0, 0
	}
	var end time.Time
	if o.minutes > 0 {
		end = time.Now().Add(time.Duration(o.minutes * float64(time.Minute)))
	}
	jobs := make(chan mutant)
	failures := make(chan error, len(b.workers))
	var wait sync.WaitGroup
	for _, w := range b.workers {
		wait.Go(func() {
			for m := range jobs {
				began := time.Now()
				result, err := w.try(ctx, m)
				if err != nil {
					failures <- fmt.Errorf("%s:%d: %s: could not be decided: %w", m.file, m.line, m.operator, err)
					return
				}
				t.add(m, result, time.Since(began))
			}
		})
	}
	var failure error
feed:
	for _, m := range mutants {
		if !end.IsZero() && time.Now().After(end) {
			break
		}
		select {
		case jobs <- m:
		case failure = <-failures:
			break feed
		case <-ctx.Done():
			failure = ctx.Err()
			break feed
		}
	}
	close(jobs)
	wait.Wait()
	close(failures)
	for err := range failures {
		failure = errors.Join(failure, err)
	}
	for _, w := range b.workers {
		w.compiler.stop()
		t.processor += w.spent()
	}
	return failure
}
