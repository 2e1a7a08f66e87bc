// SPDX-License-Identifier: AGPL-3.0-or-later

// Command halocompile compiles manifests of Halos into transactions, has them signed, runs them,
// and records what came out.
package main

import (
	"io"
	"log"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/halo-factory/halocompile/internal/canon"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/confine"
	"github.com/halo-factory/halocompile/internal/diagnostic"
	"github.com/halo-factory/halocompile/internal/endpoint"
	"github.com/halo-factory/halocompile/internal/fault"
)

// verbs returns all verbs of the command. Each has a small file of its own.
func verbs() []func(*app) *cobra.Command {
	return []func(*app) *cobra.Command{
		newCheck,
		newPreview,
		newPlan,
		newSign,
		newApply,
		newAdvance,
		newStatus,
		newSpell,
		newEmergency,
		newShow,
		newDrift,
		newTemplate,
		newInventory,
		newRamp,
		newFlows,
		newDay0,
		newRoles,
		newArtifact,
		newReview,
		newDemo,
		newDevnet,
		newDoctor,
		newExplain,
		newHeadroom,
		newPolicy,
		newFmt,
		newInit,
		newUpgrade,
		newNew,
		newVersion,
	}
}

func main() {
	log.SetOutput(newPrinter(os.Stderr)) // libraries print through the standard logger
	if confine.Asked(os.Args[1:]) {
		confine.Serve(os.Stdin, os.Stdout, os.Exit)
	}
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// app is what the verbs share: their access to the outside world, and the flags that every verb
// has.
type app struct {
	in        io.Reader
	out, err  *printer
	now       func() time.Time // the only clock
	rpc       chain.Options    // bounds on what a node can do to this process
	published endpoint.Network // how addresses that manifests publish are asked
	underWay  *underWay
	dead      map[string]error // nodes that did not answer in this run, by address

	output string // text or json
	dir    string // the repository's root; "" until it is looked for
}

func newApp(in io.Reader, out, errors io.Writer) *app {
	return &app{in: in, out: newPrinter(out), err: newPrinter(errors), now: time.Now, underWay: &underWay{}, output: "text"}
}

// run carries out one call of the command, and returns the exit code.
func run(arguments []string, in io.Reader, out, errors io.Writer) int {
	a := newApp(in, out, errors)
	root := a.root()
	root.SetArgs(arguments)
	return a.end(root)
}

func (a *app) root() *cobra.Command {
	var version bool
	root := &cobra.Command{
		Use:   "halocompile",
		Short: "Compile Halo Classes and Units from CUE into signed, verified deployments",
		Long: `halocompile compiles manifests into transactions: check them, plan what changes on the chain, sign the plan's
bundle with the owners of the Safes, apply what is signed, and verify the record of it against the chain.

Exit codes: 0 done, 1 error, 2 changes present (only when asked for), 3 denied by policy, 4 stale or drifted, 130 interrupted.`,
		Example:       "  halocompile check -C path/to/repository",
		SilenceErrors: true,
		SilenceUsage:  true,
		Args:          noArguments,
		RunE: func(command *cobra.Command, _ []string) error {
			if version {
				return a.printVersion()
			}
			return command.Help()
		},
		PersistentPreRunE: func(command *cobra.Command, _ []string) error {
			a.underWay.set(command.CommandPath())
			if a.dir == "" {
				a.dir = nearest()
			}
			forms := append([]string{"text", "json"}, strings.Fields(command.Annotations[moreForms])...)
			if output := a.output; !slices.Contains(forms, output) {
				a.output = "text"
				unknown := fault.New(fault.CommandLineUnusable, "--output", "%q is no output format", output).Remedy("use %s", choice(forms))
				if other := command.Flags().Lookup("format"); other != nil && diagnostic.Known(output) {
					unknown.Remedy("write --format %s; -o is %s", output, choice(forms))
				}
				return unknown
			}
			return nil
		},
	}
	root.SetIn(a.in)
	root.SetOut(a.out)
	root.SetErr(a.err)
	root.SetFlagErrorFunc(func(_ *cobra.Command, err error) error { return fault.New(fault.CommandLineUnusable, "", "%w", err) })
	root.Flags().BoolVar(&version, "version", false, "say which release this is, as the verb does")
	root.PersistentFlags().StringVarP(&a.output, "output", "o", "text", "what to print: text or json")
	root.PersistentFlags().StringVarP(&a.dir, "directory", "C", "", "root of the repository with the manifests (default: the nearest folder upwards that has halos/ and schema/)")
	for _, verb := range verbs() {
		root.AddCommand(verb(a))
	}
	fitted(root)
	a.complete(root)
	return root
}

// print writes a result: the document as JSON, or the text for people.
func (a *app) print(document any, text string) error {
	if a.output != "json" {
		_, err := io.WriteString(a.out, text)
		return err
	}
	return canon.WriteIndented(a.out.as(programs), document)
}

// noArguments refuses any argument.
func noArguments(command *cobra.Command, arguments []string) error {
	if len(arguments) > 0 {
		unknown := fault.New(fault.CommandLineUnusable, "", "%q is not known to '%s'", arguments[0], command.CommandPath())
		command.SuggestionsMinimumDistance = 2 // letters that are wrong
		if meant := command.SuggestionsFor(arguments[0]); len(meant) > 0 {
			unknown.Remedy("did you mean: %s %s", command.CommandPath(), meant[0])
		}
		return unknown
	}
	return nil
}

// exactly demands as many arguments as there are names. Its fault names the missing one.
func exactly(names ...string) cobra.PositionalArgs {
	return func(command *cobra.Command, arguments []string) error {
		switch {
		case len(arguments) < len(names):
			return fault.New(fault.CommandLineUnusable, "", "'%s' needs %s", command.CommandPath(), names[len(arguments)])
		case len(arguments) > len(names):
			return fault.New(fault.CommandLineUnusable, "", "%q is one argument too many for '%s'", arguments[len(names)], command.CommandPath())
		}
		return nil
	}
}
