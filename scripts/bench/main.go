// SPDX-License-Identifier: AGPL-3.0-or-later

// Command bench measures the command as its users run it. It prints one figure a line: name, value,
// unit.
//
// Times are wall-clock times of a built binary, the median of several runs. Memory is the peak
// resident set of the process. Gas is that of the committed snapshots, which the tests compare with
// what the contracts use.
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

func main() {
	binary := flag.String("binary", "", "the built command")
	root := flag.String("root", ".", "the repository")
	cue := flag.String("cue", "", "the usual tool for CUE")
	conftest := flag.String("conftest", "", "the usual tool for rules")
	only := flag.String("only", "", "measure this alone: check, platform or scale")
	limit := flag.Duration("limit", 10*time.Minute, "longest that a command on many Units may take")
	units := flag.String("units", "200,1000", "numbers of Units of such Classes")
	flag.Parse()
	if flag.NArg() == 3 && flag.Arg(0) == "translate" { // see translated
		if err := translate(flag.Arg(1), flag.Arg(2)); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		return
	}
	if err := run(tools{*binary, *cue, *conftest}, *root, *only, sized{*limit, *units}); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// tools are the programs that are measured: the built command, and the usual tools for CUE and for
// rules.
type tools struct{ binary, cue, conftest string }

func run(with tools, root, only string, many sized) error {
	binary := with.binary
	switch only {
	case "scale":
		return scale(binary, root, many)
	case "platform":
		return platform(binary, root)
	}
	if err := check(binary, root, with.cue, with.conftest); err != nil || only == "check" {
		return err
	}
	for _, measure := range []struct {
		name      string
		runs      int
		arguments []string
	}{
		{"demo", 3, []string{"demo"}},
		{"check_example", 11, []string{"check"}},
	} {
		var seconds, mebibytes []float64
		for range measure.runs {
			took, peak, err := measured(exec.Command(binary, append(measure.arguments, "-C", root)...))
			if err != nil {
				return err
			}
			seconds, mebibytes = append(seconds, took), append(mebibytes, peak)
		}
		fmt.Printf("%s_s %.3f s\n", measure.name, median(seconds))
		fmt.Printf("%s_peak_mib %.0f MiB\n", measure.name, slices.Max(mebibytes))
	}
	if err := launch(binary, root); err != nil {
		return err
	}
	if err := platform(binary, root); err != nil {
		return err
	}
	if err := comment(binary, root, 200); err != nil {
		return err
	}
	if err := scale(binary, root, many); err != nil {
		return err
	}
	return gas(filepath.Join(root, "contracts", "snapshots"))
}

func median(values []float64) float64 {
	slices.Sort(values)
	return values[len(values)/2]
}

// gas prints the committed snapshots, which the contract tests compare.
func gas(folder string) error {
	files, err := filepath.Glob(filepath.Join(folder, "*.json"))
	if err != nil || len(files) == 0 {
		return fmt.Errorf("no gas snapshots in %s", folder)
	}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		var values map[string]string
		if err := json.Unmarshal(data, &values); err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
		group := strings.TrimSuffix(filepath.Base(file), ".json")
		for _, name := range slices.Sorted(maps.Keys(values)) {
			unit := "gas"
			switch {
			case strings.HasSuffix(group, "Exact"):
				unit = "count"
			case strings.HasSuffix(name, "transactions"):
				unit = "transactions"
			}
			fmt.Printf("%s.%s %s %s\n", group, name, values[name], unit)
		}
	}
	return nil
}
