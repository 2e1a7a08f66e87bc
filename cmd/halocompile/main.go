// SPDX-License-Identifier: AGPL-3.0-or-later

// Command halocompile compiles manifests of Halos into transactions, has them signed, runs them, and records what came out.
package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"
	"time"

	"github.com/spf13/cobra"

	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/tree"
)

// verbs are all that the command can do, one small file each.
func verbs() []func(*app) *cobra.Command {
	return []func(*app) *cobra.Command{
		newCheck,
		newPlan,
		newSign,
		newApply,
		newAdvance,
		newStatus,
		newRoles,
		newArtifact,
		newReview,
		newDemo,
		newDevnet,
		newExplain,
		newHeadroom,
		newPolicy,
		newFmt,
		newNew,
	}
}

func main() {
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// app is what the verbs share: the outside world, and the flags of every verb.
type app struct {
	in       io.Reader
	out, err io.Writer
	now      func() time.Time // the only clock
	rpc      chain.Options    // bounds on what a node can do to us
	dead     map[string]error // nodes that did not answer in this run, by address

	output string // text or json
	dir    string // the repository's root; "" until it is looked for
}

// run is one call of the command; it returns the exit code.
func run(arguments []string, in io.Reader, out, errors io.Writer) int {
	a := &app{in: in, out: out, err: errors, now: time.Now}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	root := a.root()
	root.SetArgs(arguments)
	err := root.ExecuteContext(ctx)
	a.report(err)
	return exitCode(err)
}

func (a *app) root() *cobra.Command {
	root := &cobra.Command{
		Use:   "halocompile",
		Short: "Compile Halo Classes and Units from CUE into signed, verified deployments",
		Long: `halocompile compiles manifests into transactions: check them, plan what changes on the chain, sign the plan's
bundle with the owners of the Safes, apply what is signed, and verify the record of it against the chain.

Exit codes: 0 done, 1 error, 2 changes present (only when asked for), 3 denied by policy, 4 stale or drifted.`,
		Example:       "  halocompile check -C path/to/repository",
		SilenceErrors: true,
		SilenceUsage:  true,
		Args:          noArguments,
		RunE:          func(command *cobra.Command, _ []string) error { return command.Help() },
		PersistentPreRunE: func(*cobra.Command, []string) error {
			if a.dir == "" {
				a.dir = nearest()
			}
			if a.output != "text" && a.output != "json" {
				output := a.output
				a.output = "text"
				return fault.New("HC0001", "--output", "%q is no output format", output).Remedy("use text or json")
			}
			return nil
		},
	}
	root.SetIn(a.in)
	root.SetOut(a.out)
	root.SetErr(a.err)
	root.SetFlagErrorFunc(func(_ *cobra.Command, err error) error { return fault.New("HC0001", "", "%w", err) })
	root.PersistentFlags().StringVarP(&a.output, "output", "o", "text", "what to print: text or json")
	root.PersistentFlags().StringVarP(&a.dir, "directory", "C", "", "root of the repository with the manifests (default: the nearest folder upwards that has halos/ and schema/)")
	for _, verb := range verbs() {
		root.AddCommand(verb(a))
	}
	return root
}

// nearest is the folder, from the working directory upwards, that is a repository of manifests, so that every verb works in every folder of one. Without
// any it is the working directory, and the verb says what is missing there.
func nearest() string {
	const here = "."
	for folder, up := here, 0; up < 64; folder, up = filepath.Join(folder, ".."), up+1 {
		if isFolder(filepath.Join(folder, "halos")) && isFolder(filepath.Join(folder, "schema")) {
			return folder
		}
	}
	return here
}

func isFolder(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}

// repository opens the repository's root. Nothing outside of it can be reached through the result.
func (a *app) repository() (fs.FS, error) {
	root, err := tree.Open(a.dir)
	if err != nil {
		return nil, fault.New("HC0002", a.dir, "the repository cannot be opened: %w", err)
	}
	return root, nil
}

// completeClass offers the repository's Classes, by the places of their manifests.
func (a *app) completeClass(_ *cobra.Command, arguments []string, _ string) ([]string, cobra.ShellCompDirective) {
	var classes []string
	if root, err := a.repository(); err == nil && len(arguments) == 0 {
		files, _ := fs.Glob(root, "halos/*/*/class.cue")
		for _, file := range files {
			classes = append(classes, strings.TrimSuffix(strings.TrimPrefix(file, "halos/"), "/class.cue"))
		}
	}
	return classes, cobra.ShellCompDirectiveNoFileComp
}

// print writes a result: the document as JSON, or lines for people.
func (a *app) print(document any, text string) error {
	if a.output != "json" {
		_, err := io.WriteString(a.out, text)
		return err
	}
	return writeJSON(a.out, document)
}

// report writes an error to standard error, in the format that was asked for.
func (a *app) report(err error) {
	if err == nil || errors.As(err, new(exitWith)) {
		return
	}
	list, ok := fault.All(err)
	if !ok {
		list = fault.List{{What: err.Error()}}
	}
	if a.output == "json" {
		if writeJSON(a.err, struct {
			Version string     `json:"version"`
			Faults  fault.List `json:"faults"`
		}{"1.0", list}) == nil {
			return
		}
	}
	if !ok {
		fmt.Fprintln(a.err, err)
		return
	}
	for _, each := range list {
		fmt.Fprintln(a.err, each)
	}
}

func writeJSON(out io.Writer, document any) error {
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	if err := encoder.Encode(document); err != nil {
		return err
	}
	_, err := text.WriteTo(out)
	return err
}

// exitWith is what a verb returns that has said all there is to say, and ends with a code of its own.
type exitWith int

func (e exitWith) Error() string { return fmt.Sprintf("exit code %d", int(e)) }

// errChanges is what plan returns when it was asked to report changes by its exit code.
const errChanges = exitWith(2)

func exitCode(err error) int {
	var code exitWith
	if errors.As(err, &code) {
		return int(code)
	}
	return fault.Exit(err)
}

// noArguments refuses words that no verb knows.
func noArguments(command *cobra.Command, arguments []string) error {
	if len(arguments) > 0 {
		return fault.New("HC0001", "", "%q is not known to '%s'", arguments[0], command.CommandPath())
	}
	return nil
}

// exactly demands a number of arguments, and says which.
func exactly(names ...string) cobra.PositionalArgs {
	return func(command *cobra.Command, arguments []string) error {
		switch {
		case len(arguments) < len(names):
			return fault.New("HC0001", "", "'%s' needs %s", command.CommandPath(), names[len(arguments)])
		case len(arguments) > len(names):
			return fault.New("HC0001", "", "%q is one argument too many for '%s'", arguments[len(names)], command.CommandPath())
		}
		return nil
	}
}
