// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"syscall"
	"time"

	"github.com/halo-factory/halocompile/internal/corpus"
	"github.com/halo-factory/halocompile/internal/kind"
	"github.com/halo-factory/halocompile/internal/manifest"
	"github.com/halo-factory/halocompile/internal/policy"
)

// rounds is how often each command is measured. The warm check is short, so it is measured more
// often. The commands take turns, so that other load on the machine hits all of them.
const (
	rounds     = 3
	warmRounds = 5
)

// check measures the check of a large repository, cold and warm, and the usual tools on the same
// manifests with the same schema and rules: cue vet, cue export, conftest test. Each tool gets its
// input in the form that suits it: packages of one Class each, or documents for the rules that are
// made beforehand.
func check(binary, root, cue, conftest string) error {
	work, err := os.MkdirTemp("", "bench")
	if err != nil {
		return err
	}
	defer os.RemoveAll(work)
	c := &comparison{work: work, binary: binary, cue: cue, conftest: conftest}
	if err := corpus.Write(os.DirFS(root), c.at("large"), corpus.Size{Classes: 100, Units: 10_000}); err != nil {
		return err
	}
	if err := corpus.Write(os.DirFS(root), c.at("small"), corpus.Size{Classes: 10, Units: 1_000}); err != nil {
		return err
	}
	if err := translated(c.at("large"), c.at("usual")); err != nil {
		return err
	}
	if err := c.ours("large", "--cache", c.at("cache")).Run(); err != nil { // fills the cache
		return fmt.Errorf("check: %w", err)
	}
	for range rounds {
		if err := c.round(); err != nil {
			return err
		}
	}
	c.print()
	return nil
}

// comparison has what check measures, in seconds, and what it needs to measure.
type comparison struct {
	work                  string // folder of the repositories and of the cache
	binary, cue, conftest string

	cold, warm, tenth []float64 // ours
	vet, export, test []float64 // the usual tools
	peak              float64   // MiB
	changes           int
}

func (c *comparison) at(name string) string { return filepath.Join(c.work, name) }

func (c *comparison) ours(folder string, arguments ...string) *exec.Cmd {
	return exec.Command(c.binary, append([]string{"check", "-C", c.at(folder)}, arguments...)...)
}

func (c *comparison) theirs(name string, arguments ...string) *exec.Cmd {
	command := exec.Command(name, arguments...)
	command.Dir = c.at("usual")
	command.Env = append(os.Environ(), "CUE_CACHE_DIR="+c.at("cue"))
	return command
}

// round measures every command once, and the warm check several times.
func (c *comparison) round() error {
	for _, each := range []struct {
		into    *[]float64
		command *exec.Cmd
	}{
		{&c.cold, c.ours("large", "--cache", "off")},
		{&c.vet, c.theirs(c.cue, "vet", "-c", "./halos/...")},
		{&c.export, c.theirs(c.cue, "export", "./halos/...")},
		{&c.test, c.theirs(c.conftest, "test", "--policy", "policy", "--namespace", "classes", "--no-color", "classes")},
		{&c.test, c.theirs(c.conftest, "test", "--policy", "policy", "--namespace", "repository", "--no-color", "repository.json")},
		{&c.tenth, c.ours("small", "--cache", "off")},
	} {
		seconds, mebibytes, err := measured(each.command)
		if err != nil {
			return err
		}
		*each.into = append(*each.into, seconds)
		if each.into == &c.cold {
			c.peak = max(c.peak, mebibytes)
		}
	}
	for range warmRounds {
		if err := c.change(); err != nil {
			return err
		}
		seconds, _, err := measured(c.ours("large", "--cache", c.at("cache")))
		if err != nil {
			return err
		}
		c.warm = append(c.warm, seconds)
	}
	return nil
}

// change changes one Unit.
func (c *comparison) change() error {
	file := filepath.Join(c.at("large"), "halos", "halo-0004", "class-00044", "units", "unit-00044.cue")
	text, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	c.changes++
	text = capacity.ReplaceAll(text, fmt.Appendf(nil, "capacity: %d", 20_000_000+c.changes))
	return os.WriteFile(file, text, 0o644)
}

func (c *comparison) print() {
	test := make([]float64, rounds)
	for i := range test { // two commands a round
		test[i] = c.test[2*i] + c.test[2*i+1]
	}
	vet, export, tested, cold := median(c.vet), median(c.export), median(test), median(c.cold)
	fmt.Printf("check_cold_s %.3f s\n", cold)
	fmt.Printf("usual_vet_s %.3f s\nusual_export_s %.3f s\nusual_test_s %.3f s\n", vet, export, tested)
	fmt.Printf("check_cold_ratio %.2f x\n", (vet+export+tested)/cold)
	fmt.Printf("check_cold_peak_mib %.0f MiB\n", c.peak)
	fmt.Printf("check_warm_s %.3f s\n", median(c.warm))
	fmt.Printf("check_warm_ratio %.1f x\n", cold/median(c.warm))
	fmt.Printf("check_growth_10x %.2f x\n", cold/median(c.tenth))
}

var capacity = regexp.MustCompile(`capacity: +[0-9_]+M?`)

// measured runs a command, and returns how long it took and its peak memory.
func measured(command *exec.Cmd) (seconds, mebibytes float64, err error) {
	var said bytes.Buffer
	command.Stderr = &said
	start := time.Now()
	err = command.Run()
	seconds = time.Since(start).Seconds()
	if err != nil {
		return 0, 0, fmt.Errorf("%s: %w\n%s", strings.Join(command.Args, " "), err, said.String())
	}
	usage, ok := command.ProcessState.SysUsage().(*syscall.Rusage)
	var own syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &own); err != nil || !ok {
		return 0, 0, fmt.Errorf("this system does not tell a process's peak memory")
	}
	// before a process runs its own program, it counts as large as the process that starts it
	if usage.Maxrss <= own.Maxrss {
		return 0, 0, fmt.Errorf("%s: its peak memory cannot be told: measuring takes %d KiB itself", strings.Join(command.Args, " "), own.Maxrss)
	}
	return seconds, float64(usage.Maxrss) / 1024, nil // Linux counts kibibytes
}

// translated runs translate in a process of its own, because that takes much memory.
func translated(from, to string) error {
	self, err := os.Executable()
	if err != nil {
		return err
	}
	if said, err := exec.Command(self, "translate", from, to).CombinedOutput(); err != nil {
		return fmt.Errorf("translate: %w\n%s", err, said)
	}
	return nil
}

// translate writes a repository as the usual tools want it. CUE gets a module with a package for
// each Class, in which every manifest is unified with its definition. conftest gets the documents
// that rules read, and the rules under the names that it asks for.
func translate(from, to string) error {
	if err := write(filepath.Join(to, "cue.mod", "module.cue"), "module: \"corpus.example@v0\"\nlanguage: version: \"v0.17.0\"\n"); err != nil {
		return err
	}
	if err := os.CopyFS(filepath.Join(to, "schema"), os.DirFS(filepath.Join(from, "schema"))); err != nil {
		return err
	}
	declared, err := manifest.Load(context.Background(), os.DirFS(from), manifest.Options{})
	if err != nil {
		return err
	}
	rules, err := policy.Compile(os.DirFS(filepath.Join(from, "policy")))
	if err != nil {
		return err
	}
	for _, halo := range declared.Halos {
		for _, class := range halo.Classes {
			if err := unified(from, to, class.File, "class: {", "class: schema.#Class & {"); err != nil {
				return err
			}
			of, known := kind.Of(declared.Templates[class.Template])
			if !known {
				return fmt.Errorf("class %s is of no kind that is known", class.Name)
			}
			for _, unit := range class.Units {
				definition := strings.TrimSuffix(of.Facts().Manifests.Definition, "File")
				if err := unified(from, to, unit.File, "unit: {", fmt.Sprintf("units: %q: schema.%s & {", unit.Name, definition)); err != nil {
					return err
				}
			}
			document, err := policy.ClassJSON(policy.ClassCatalog(declared, halo, class))
			if err != nil {
				return err
			}
			if err := write(filepath.Join(to, "classes", halo.Name+"-"+class.Name+".json"), string(document)); err != nil {
				return err
			}
		}
	}
	whole, err := rules.WholeJSON(policy.IndexOf(declared, policy.Life{}, time.Now()), policy.NamesOf(declared))
	if err != nil {
		return err
	}
	if err := write(filepath.Join(to, "repository.json"), string(whole)); err != nil {
		return err
	}
	return renamed(filepath.Join(from, "policy"), filepath.Join(to, "policy"), rules.Explain())
}

// unified writes a manifest as a file of its Class's package.
func unified(from, to, file, written, instead string) error {
	text, err := os.ReadFile(filepath.Join(from, file))
	if err != nil {
		return err
	}
	if !bytes.Contains(text, []byte(written)) {
		return fmt.Errorf("%s does not hold %q", file, written)
	}
	folder := filepath.Dir(filepath.Dir(file)) // units/unit.cue stands beside class.cue
	if filepath.Base(file) == "class.cue" {
		folder = filepath.Dir(file)
	}
	return write(filepath.Join(to, folder, filepath.Base(file)), "package manifests\n\nimport \"corpus.example/schema\"\n\n"+strings.Replace(string(text), written, instead, 1))
}

// renamed copies the rules. For each rule it adds a rule "deny" or "warn" with the same messages,
// in one package for Classes and one for the repository.
func renamed(from, to string, rules []policy.Explanation) error {
	files, err := filepath.Glob(filepath.Join(from, "*.rego"))
	if err != nil {
		return err
	}
	for _, file := range files {
		if strings.HasSuffix(file, "_test.rego") {
			continue
		}
		text, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		if err := write(filepath.Join(to, filepath.Base(file)), string(text)); err != nil {
			return err
		}
	}
	for name, documents := range map[string][]policy.Document{"classes": {policy.ClassDocument}, "repository": {policy.IndexDocument, policy.NamesDocument}} {
		var text strings.Builder
		fmt.Fprintf(&text, "package %s\n", name)
		for _, rule := range policy.Reading(rules, documents...) {
			kind := "deny"
			if rule.Severity == policy.Warning {
				kind = "warn"
			}
			fmt.Fprintf(&text, "\n%s contains finding.message if some finding in data.halo.%s\n", kind, rule.ID)
		}
		if err := write(filepath.Join(to, name+".rego"), text.String()); err != nil {
			return err
		}
	}
	return nil
}

func write(file, text string) error {
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		return err
	}
	return os.WriteFile(file, []byte(text), 0o644)
}
