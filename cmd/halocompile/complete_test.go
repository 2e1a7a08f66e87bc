// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"bytes"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/halo-factory/halocompile/internal/fault"
)

// What a shell offers for each kind of argument and flag.
func TestNamesAreCompleted(t *testing.T) {
	t.Parallel()
	for line, want := range map[string][]string{
		"plan ":                            {"meridian/clo-tranched", "meridian/clo-tranched/senior", "networks/devnet"},
		"apply ":                           {"meridian/senior-secured"},
		"roles ":                           {"meridian/clo-tranched"},
		"drift ":                           {"meridian", "meridian/clo-tranched"},
		"show ":                            {"meridian/clo-tranched/junior"},
		"artifact verify ":                 {"meridian/clo-tranched/junior"},
		"inventory verify ":                {"osero-pau"},
		"inventory adopt osero-pau ":       {"grove-pau"},
		"headroom ":                        {"meridian/clo-tranched", "osero-pau"},
		"template code verify ":            {"portfolio-lcts@1"},
		"emergency ":                       {"meridian/clo-tranched"},
		"emergency meridian/clo-tranched ": {"freeze", "stop"},
		"explain " + fault.BadChecksum.String()[:3]: {fault.BadChecksum.String()},
		"explain limits":              {"limits.init_in_range"},
		"devnet advance ":             {"14d"},
		"new class meridian/x --set ": {"template=term-nfat@1", "network=devnet", "govOps=meridian-govops", "prime=ember"},
		"new class meridian/x --set template=term-nfat@1 --set ": {"baseURI=", "attestorID=", "cycle=none"},
		"new class meridian/x --set template=portfolio-lcts@1":   {"template=portfolio-lcts@1"},
		"new unit meridian/clo-tranched/x --set ":                {"capacity=", "basis=fixed", "target=", "limit.transfer=", "sha256="},
		"new halo x --set ":                       {"title=", "owner=ember"},
		"new book meridian/clo-tranched/x --set ": {"form=series", "destination=none"},
		"new inventory x --set ":                  {"kind=core", "operator=", "template=none"},
		"new template portfolio-lcts --set ":      {"follows=term-nfat@1", "code=same", "tier=governance", "expires=", "reference="},
		"check --format ":                         {"sarif", "junit"},
		"preview --format ":                       {"html"},
		"check -o ":                               {"text", "json"},
		"plan --with-emergency ":                  {"freeze"},
		"inventory scan 0x1 --network ":           {"mainnet"},
		"sign --record ":                          {"meridian/clo-tranched/junior"},
		"status --rpc-url ":                       {"http://127.0.0.1:8545"},
		"plan -C ../.. meridian/clo-tranched abc": nil,
		"new unit meridian/nowhere/x --set ":      nil,
	} {
		arguments := append([]string{"__complete", "-C", "../.."}, strings.Split(line, " ")...)
		var out, errors bytes.Buffer
		if code := run(arguments, strings.NewReader(""), &out, &errors); code != 0 {
			t.Errorf("%s: exit code %d: %s", line, code, errors.String())
		}
		var offered []string
		for each := range strings.Lines(out.String()) {
			choice, _, _ := strings.Cut(strings.TrimSuffix(each, "\n"), "\t")
			offered = append(offered, choice)
		}
		for _, each := range want {
			if !slices.Contains(offered, each) {
				t.Errorf("%s: %q is not offered, but %q", line, each, offered)
			}
		}
		if want == nil && len(offered) != 1 { // the last line is how the shell is to take them
			t.Errorf("%s: %q is offered", line, offered)
		}
	}
}

// every calls a function for each command of the program.
func every(t *testing.T, look func(*testing.T, *cobra.Command)) {
	t.Helper()
	seen := 0
	var walk func(*cobra.Command)
	walk = func(command *cobra.Command) {
		seen++
		look(t, command)
		for _, each := range command.Commands() {
			walk(each)
		}
	}
	walk(newApp(nil, &bytes.Buffer{}, &bytes.Buffer{}).root())
	if seen < 50 {
		t.Errorf("only %d commands are found", seen)
	}
}

// A flag that takes a value is completed, or it is a number or a text, or the shell offers files.
func TestEveryFlagIsCompletedOrIsAFile(t *testing.T) {
	t.Parallel()
	files := []string{
		"base", "cache", "compiled", "dir", "directory", "document", "head", "key", "manifests", "metadata", "out", "password-file", "proposal", "relayer",
		"result", "write",
	}
	every(t, func(t *testing.T, command *cobra.Command) {
		command.LocalFlags().VisitAll(func(flag *pflag.Flag) {
			if _, completed := command.GetFlagCompletionFunc(flag.Name); !completed && flag.NoOptDefVal == "" && !slices.Contains(files, flag.Name) {
				t.Errorf("%s --%s: nothing is offered; see complete.go", command.CommandPath(), flag.Name)
			}
		})
	})
}

// The help of each command says what it does, with an example and every flag, within the width of
// the terminal, on standard output. What is wrong with a command line is said on standard error
// alone.
func TestEveryVerbKeepsTheRulesOfTheTerminal(t *testing.T) {
	t.Parallel()
	every(t, func(t *testing.T, command *cobra.Command) {
		path := command.CommandPath()
		if command.Short == "" || strings.HasSuffix(command.Short, ".") {
			t.Errorf("%s: in short it is %q", path, command.Short)
		}
		if !command.HasExample() && !command.HasAvailableSubCommands() {
			t.Errorf("%s: its help has no example", path)
		}
		command.LocalFlags().VisitAll(func(flag *pflag.Flag) {
			if flag.Usage == "" {
				t.Errorf("%s --%s is not described", path, flag.Name)
			}
		})
		words := strings.Fields(path)[1:]
		var out, errors bytes.Buffer
		if code := run(append(words, "--help"), strings.NewReader(""), &out, &errors); code != 0 || errors.Len() > 0 || !strings.Contains(out.String(), "Usage:") {
			t.Errorf("%s --help: exit code %d\n%s%s", path, code, out.String(), errors.String())
		}
		for line := range strings.Lines(out.String()) {
			if line = strings.TrimRight(line, "\n"); utf8.RuneCountInString(line) > width && !strings.Contains(command.Example, line) {
				t.Errorf("%s --help is wider than %d columns: %s", path, width, line)
			}
		}
		out.Reset()
		errors.Reset()
		code := run(append(words, "--no-such-flag"), strings.NewReader(""), &out, &errors)
		if code != 1 || out.Len() > 0 || !strings.HasPrefix(errors.String(), "HC0001: ") || !strings.Contains(errors.String(), "\n  ") {
			t.Errorf("%s --no-such-flag: exit code %d\n%s%s", path, code, out.String(), errors.String())
		}
	})
}
