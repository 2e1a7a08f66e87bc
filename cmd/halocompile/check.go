// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"strings"

	"github.com/spf13/cobra"

	"github.com/halo-factory/halocompile/internal/check"
	"github.com/halo-factory/halocompile/internal/confine"
	"github.com/halo-factory/halocompile/internal/diagnostic"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/policy"
	"github.com/halo-factory/halocompile/internal/tree"
)

func newCheck(a *app) *cobra.Command {
	var how checking
	check := &cobra.Command{
		Use:   "check",
		Short: "Check every manifest against the schema and the policy",
		Long: `check reads all manifests under halos/, checks them against schema/ and policy/, and reports everything that is wrong, each
with file, line and column, from the repository's root. It needs no network.

Formats: text, with the offending line, on standard error; json, sarif (2.1.0, for code scanning), github (annotations of a workflow),
junit and markdown on standard output. Each says of every rule whether it passed, failed, or could not be asked.

What was found of a Class is kept in a cache, under the digest of everything that it follows from: the Class's files, networks, templates, its Halo,
schema, rules, and this program. A Class that has not changed is not judged again.

What records say is live is compared with the manifests: what may never change, what is changed on the chain and by whom, and what may grow by how
much. With --base, a folder with the revision that this one changes, what is not live yet is compared with that, too.

Large repositories can be checked by several machines: each judges one shard and writes a part, and --merge joins the parts. It demands that every
Class is in one of them, as its files are now, and then judges the repository as a whole.`,
		Example: `  halocompile check
  halocompile check -C path/to/repository --now 2027-01-01T00:00:00Z -o json
  halocompile check --format sarif > check.sarif
  halocompile check --base ../main
  halocompile check --shard 1/4 --out part-1.json
  halocompile check --merge part-*.json`,
		Args: func(command *cobra.Command, arguments []string) error {
			if how.merge {
				return nil
			}
			return noArguments(command, arguments)
		},
		RunE: func(command *cobra.Command, parts []string) error { return how.run(command.Context(), a, parts) },
	}
	flags := check.Flags()
	flags.StringVar(&how.now, "now", "", "judge as at this time, RFC 3339 (default: the current time)")
	flags.StringVar(&how.format, "format", "text", "what to write: "+strings.Join(diagnostic.Formats(), ", "))
	flags.StringVar(&how.base, "base", "", "folder of the revision that this one changes: the rules on changes are asked, too")
	how.cache.flag(check)
	flags.StringVar(&how.shard, "shard", "", "judge only the i-th of n parts of the Classes: i/n")
	flags.StringVar(&how.out, "out", "", "with --shard: the file to write the part to")
	flags.BoolVar(&how.merge, "merge", false, "join the parts in the files that are named")
	_ = check.RegisterFlagCompletionFunc("format", cobra.FixedCompletions(diagnostic.Formats(), cobra.ShellCompDirectiveNoFileComp))
	return check
}

// checking says how a repository is to be checked.
type checking struct {
	now, format, base, shard, out string
	cache                         kept
	merge                         bool
}

func (c *checking) run(ctx context.Context, a *app, files []string) error {
	if !diagnostic.Known(c.format) {
		return fault.New(fault.CommandLineUnusable, "--format", "%q is no format", c.format).Remedy("use one of %s", strings.Join(diagnostic.Formats(), ", "))
	}
	root, options, err := c.prepare(a)
	if err != nil {
		return err
	}
	var checked confine.Checked
	switch {
	case c.shard != "":
		checked, err = c.part(ctx, root, options)
	case c.merge:
		checked, err = join(ctx, root, files, options)
	default:
		checked, err = confine.Self().Check(ctx, root, options)
	}
	a.progressed()
	if err != nil && ctx.Err() != nil {
		return err // an interruption says nothing about the manifests
	}
	outcome := checked.Outcome
	if outcome == nil {
		outcome = &check.Outcome{Rules: policy.Reading(checked.Rules, c.documents()...)}
	} else if err == nil {
		err = outcome.Findings.Denials()
	}
	if a.output == "json" {
		if err != nil && outcome.Findings == nil {
			return err
		}
		return errors.Join(err, a.print(outcome.Findings, ""))
	}
	report := diagnostic.Of(outcome.Rules, outcome.Findings, err)
	if err == nil {
		report.Summary = c.summary(outcome)
	}
	return errors.Join(a.tell(report, c.format), exitOf(err))
}

// documents returns the kinds of document that are judged. Only rules on these are asked.
func (c *checking) documents() []policy.Document {
	switch {
	case c.shard != "":
		return []policy.Document{policy.ClassDocument}
	case c.base != "":
		return []policy.Document{policy.ClassDocument, policy.IndexDocument, policy.NamesDocument, policy.ChangeDocument}
	}
	return []policy.Document{policy.ClassDocument, policy.IndexDocument, policy.NamesDocument}
}

// prepare reads the flags.
func (c *checking) prepare(a *app) (fs.FS, check.Options, error) {
	options := check.Options{Program: identity(), Progress: a.progress()}
	var err error
	if options.Now, err = a.moment(c.now); err != nil {
		return nil, options, err
	}
	switch {
	case c.shard != "" && c.merge:
		return nil, options, fault.New(fault.CommandLineUnusable, "--merge", "it joins parts, --shard makes one").Remedy("use one of the two")
	case c.shard != "" && c.base != "":
		return nil, options, fault.New(fault.CommandLineUnusable, "--base", "a shard is judged without it").Remedy("name the base when the parts are joined: halocompile check --merge --base FOLDER part-*.json")
	case (c.shard == "") != (c.out == ""):
		return nil, options, fault.New(fault.CommandLineUnusable, "--shard", "it goes with --out, the file to write the part to").Remedy("halocompile check --shard 1/4 --out part-1.json")
	}
	if options.Cache, err = c.cache.open(a); err != nil {
		return nil, options, err
	}
	if c.base != "" {
		base, err := tree.Open(c.base)
		if err != nil {
			return nil, options, baseUnusable(c.base, fmt.Errorf("the base revision cannot be opened: %w", err))
		}
		options.Base = base
	}
	root, err := a.repository()
	return root, options, err
}
