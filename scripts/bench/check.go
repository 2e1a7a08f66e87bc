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

// rounds is how often each command is measured, the warm check, which is short, some times more. The commands take turns, so that what else the machine does hits
// all of them.
const (
	rounds     = 3
	warmRounds = 5
)

// check measures the check of a large repository, cold and warm, beside the usual tools on the same manifests with the same schema and the same rules: cue vet, cue
// export, conftest test. Those are given what suits them: packages of one Class each, and documents for the rules that are made beforehand.
func check(binary, root, cue, conftest string) error {
	work, err := os.MkdirTemp("", "bench")
	if err != nil {
		return err
	}
	defer os.RemoveAll(work)
	large, small, usual, cache := filepath.Join(work, "large"), filepath.Join(work, "small"), filepath.Join(work, "usual"), filepath.Join(work, "cache")
	if err := corpus.Write(os.DirFS(root), large, corpus.Size{Classes: 100, Units: 10_000}); err != nil {
		return err
	}
	if err := corpus.Write(os.DirFS(root), small, corpus.Size{Classes: 10, Units: 1_000}); err != nil {
		return err
	}
	if err := translated(large, usual); err != nil {
		return err
	}
	ours := func(folder string, arguments ...string) *exec.Cmd {
		return exec.Command(binary, append([]string{"check", "-C", folder}, arguments...)...)
	}
	theirs := func(name string, arguments ...string) *exec.Cmd {
		command := exec.Command(name, arguments...)
		command.Dir = usual
		command.Env = append(os.Environ(), "CUE_CACHE_DIR="+filepath.Join(work, "cue"))
		return command
	}
	if err := ours(large, "--cache", cache).Run(); err != nil { // fills the cache
		return fmt.Errorf("check: %w", err)
	}
	changed := filepath.Join(large, "halos", "halo-0004", "class-00044", "units", "unit-00044.cue")
	cold, warm, tenth := []float64{}, []float64{}, []float64{}
	vet, export, test := []float64{}, []float64{}, []float64{}
	peak := 0.0
	changes := 0
	change := func() error { // one Unit
		text, err := os.ReadFile(changed)
		if err != nil {
			return err
		}
		changes++
		text = capacity.ReplaceAll(text, fmt.Appendf(nil, "capacity: %d", 20_000_000+changes))
		return os.WriteFile(changed, text, 0o644)
	}
	for range rounds {
		for _, each := range []struct {
			into    *[]float64
			command *exec.Cmd
		}{
			{&cold, ours(large, "--cache", "off")},
			{&vet, theirs(cue, "vet", "-c", "./halos/...")},
			{&export, theirs(cue, "export", "./halos/...")},
			{&test, theirs(conftest, "test", "--policy", "policy", "--namespace", "classes", "--no-color", "classes")},
			{&test, theirs(conftest, "test", "--policy", "policy", "--namespace", "repository", "--no-color", "repository.json")},
			{&tenth, ours(small, "--cache", "off")},
		} {
			seconds, mebibytes, err := measured(each.command)
			if err != nil {
				return err
			}
			*each.into = append(*each.into, seconds)
			if each.into == &cold {
				peak = max(peak, mebibytes)
			}
		}
		for range warmRounds {
			if err := change(); err != nil {
				return err
			}
			seconds, _, err := measured(ours(large, "--cache", cache))
			if err != nil {
				return err
			}
			warm = append(warm, seconds)
		}
	}
	for i := range rounds { // two commands a round
		test[i] = test[2*i] + test[2*i+1]
	}
	test = test[:rounds]
	sum := median(vet) + median(export) + median(test)
	fmt.Printf("check_cold_s %.3f s\n", median(cold))
	fmt.Printf("usual_vet_s %.3f s\nusual_export_s %.3f s\nusual_test_s %.3f s\n", median(vet), median(export), median(test))
	fmt.Printf("check_cold_ratio %.2f x\n", sum/median(cold))
	fmt.Printf("check_cold_peak_mib %.0f MiB\n", peak)
	fmt.Printf("check_warm_s %.3f s\n", median(warm))
	fmt.Printf("check_warm_ratio %.1f x\n", median(cold)/median(warm))
	fmt.Printf("check_growth_10x %.2f x\n", median(cold)/median(tenth))
	return nil
}

var capacity = regexp.MustCompile(`capacity: +[0-9_]+M?`)

// measured runs a command and says how long it took, and what memory it needed at most.
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
	if usage.Maxrss <= own.Maxrss { // until a process runs its own program it counts as large as the one that starts it
		return 0, 0, fmt.Errorf("%s: its peak memory cannot be told: measuring takes %d KiB itself", strings.Join(command.Args, " "), own.Maxrss)
	}
	return seconds, float64(usage.Maxrss) / 1024, nil // Linux counts kibibytes
}

// translated is translate in a process of its own, for it takes much memory.
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

// translate writes a repository as the usual tools want it: a CUE module with a package for each Class, in which every manifest is unified with its definition; and
// for conftest the documents that rules read, and the rules under the names that it asks for.
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
				definition := strings.TrimSuffix(of.Manifests().Definition, "File")
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
	whole, err := rules.WholeJSON(policy.IndexOf(declared, time.Now()), policy.NamesOf(declared))
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

// renamed copies the rules, and writes for each a rule "deny" or "warn" with its messages, in a package for Classes and one for the repository.
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
