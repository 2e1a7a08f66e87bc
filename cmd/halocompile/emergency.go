// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"cmp"
	"context"
	"io/fs"
	"strings"

	"github.com/spf13/cobra"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/report"
	"github.com/halo-factory/halocompile/internal/rollout"
)

// emergency holds the flags of emergency.
type emergency struct {
	planning
	plan.Emergency
	operation string
}

// operationNamed reads the id of an operation of the timelock.
func (f *emergency) operationNamed() error {
	if f.operation == "" {
		return nil
	}
	if f.Kind != plan.Withdraw {
		return fault.New(fault.CommandLineUnusable, "--operation", "%s is about no operation", f.Kind).Remedy("name an operation with %s alone", plan.Withdraw)
	}
	if err := f.Operation.UnmarshalText([]byte(f.operation)); err != nil {
		return fault.New(fault.CommandLineUnusable, "--operation", "%q is no id of an operation", f.operation).Remedy("give 0x and 64 hexadecimal digits, as 'halocompile status' prints them")
	}
	return nil
}

func newEmergency(a *app) *cobra.Command {
	var f emergency
	command := &cobra.Command{
		Use:   "emergency HALO/CLASS[/UNIT] " + strings.Join(emergencies(), "|"),
		Short: "Compile what takes something away at once, by whoever may do that",
		Long: `emergency compiles the transactions that take something away at once, from what the chain holds now: by the Safe that may, by the one
account that may, or by a spell. It runs them on top of the chain, tries what they close, and takes capital out by each way that stays.
It says who acts, what stays possible, and how it is undone. It sends nothing and needs no key.

  freeze          the beacon's actors lose the right to act
  stop            nothing leads in any more: the facility or its Unit is stopped; of a Portfolio Class or Unit the limits that lead in are closed
  limits-to-zero  nothing goes through any limit of the Class or Unit
  unpair          GovOps can set no limit of the Class any more
  pause           the network's timelock stops, for every Class
  cancel          an operation that waits in the timelock is taken out of it; --operation says which, if several wait

If the same was prepared with plan and can still be carried out as it was signed, it is taken, with its signatures. Otherwise emergency says
why not, and compiles it anew.

The documents go to halos/HALO/CLASS/approvals/<bundle digest>/, and are signed and carried out as those of plan. What one account has to
send is printed, so that it can be sent from anywhere; or it is carried out with the keystore of that account as --relayer.

With --undo the bundle gives back what the emergency took, and nothing else. Nothing undoes an emergency by itself.`,
		Example:           "  halocompile emergency meridian/clo-tranched freeze --rpc-url http://127.0.0.1:8545",
		ValidArgsFunction: a.completeArguments,
		Args:              exactly("a Class or a Unit, as HALO/CLASS or HALO/CLASS/UNIT", "what to do: "+choice(emergencies())),
		RunE: func(command *cobra.Command, arguments []string) error {
			f.class, f.Kind = arguments[0], plan.EmergencyKind(arguments[1])
			return a.emergency(command.Context(), &f)
		},
	}
	command.Flags().StringVar(&f.node, "rpc-url", "", "node of the Class's network")
	command.Flags().StringVar(&f.out, "out", "", "folder for the documents")
	command.Flags().Var(&f.deadline, "deadline", "moment, RFC 3339 or Unix seconds, after which no signature counts (default: end of the day, the timelock's delay and 30 days)")
	command.Flags().StringVar(&f.operation, "operation", "", "cancel: id of the operation, in hexadecimal (default: the only one that waits)")
	command.Flags().BoolVar(&f.Undo, "undo", false, "give back what the emergency took")
	return command
}

// emergencies are the names of what can be done.
func emergencies() (names []string) {
	for _, each := range plan.EmergencyKinds() {
		names = append(names, string(each))
	}
	return names
}

// emergency compiles an emergency, prints it, and writes the documents that may be signed. It asks
// the rules only about what is given back: what may be taken away is not for them.
func (a *app) emergency(ctx context.Context, f *emergency) error {
	if err := knownEmergencies(string(f.Kind)); err != nil {
		return err
	}
	if err := f.operationNamed(); err != nil {
		return err
	}
	of, err := unitNamed(f.class)
	if err != nil {
		return err
	}
	load := a.catalog
	if f.Undo { // what is given back follows from the manifests
		load = func(ctx context.Context) (*catalog.Catalog, error) { return a.checked(ctx, of) }
	}
	declared, err := load(ctx)
	if err != nil {
		return err
	}
	client, err := a.nodeFor(ctx, f.node, declared, of.Class)
	if err != nil {
		return err
	}
	defer client.Close()
	root, err := a.repository()
	if err != nil {
		return err
	}
	c, err := rollout.Urgent(ctx, rollout.Input{
		Client: client, Catalog: declared, Class: of.Class, Unit: of.Unit, Emergency: &f.Emergency, Deadline: uint64(f.deadline), Records: root,
	})
	if err != nil {
		return err
	}
	return a.urgent(c, f.out, root)
}

// urgent prints what takes something away at once, and writes its documents into a folder; "" is
// that of its approvals. root is the repository.
func (a *app) urgent(c *rollout.Emergency, out string, root fs.FS) error {
	text, err := report.Emergency(c)
	if err != nil {
		return err
	}
	if err := a.print(c, text); err != nil {
		return err
	}
	if c.Verdict != nil || c.Plan.Core.Empty() {
		return c.Verdict // nothing is written, so nothing can be signed
	}
	if err := a.writePlan(c.Compilation, out); err != nil || c.Prepared == "" {
		return err
	}
	out = cmp.Or(out, a.approvals(c.Compilation))
	if err := a.folder(out).Adopt(rollout.Folder{Path: c.Prepared, FS: root}); err != nil {
		return err
	}
	a.note("What was signed ahead is with it. It is carried out with: halocompile apply --dir %s --relayer KEYSTORE --rpc-url %s\n", out, c.Client.Node())
	return nil
}
