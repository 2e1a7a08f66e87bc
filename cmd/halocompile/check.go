// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"
	"time"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"github.com/halo-factory/halocompile/internal/diagnostic"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/manifest"
	"github.com/halo-factory/halocompile/internal/policy"
)

func newCheck(a *app) *cobra.Command {
	var now, format string
	check := &cobra.Command{
		Use:   "check",
		Short: "Check every manifest against the schema and the policy",
		Long: `check reads all manifests under halos/, checks them against schema/ and policy/, and reports everything that is wrong, each
with file, line and column, from the repository's root. It needs no network.

Formats: text, with the offending line, on standard error; json, sarif (2.1.0, for code scanning), github (annotations of a workflow),
junit and markdown on standard output. Each says of every rule whether it passed, failed, or could not be asked.`,
		Example: "  halocompile check\n  halocompile check -C path/to/repository --now 2027-01-01T00:00:00Z -o json\n  halocompile check --format sarif > check.sarif",
		Args:    noArguments,
		RunE: func(command *cobra.Command, _ []string) error {
			if !diagnostic.Known(format) {
				return fault.New("HC0001", "--format", "%q is no format", format).Remedy("use one of %s", strings.Join(diagnostic.Formats(), ", "))
			}
			at, err := a.moment(now)
			if err != nil {
				return err
			}
			catalog, findings, err := a.checked(command.Context(), at)
			if a.output == "json" {
				if err != nil && findings == nil {
					return err
				}
				return errors.Join(err, a.print(findings, ""))
			}
			rules, _ := a.explanations() // if there are none to be had, that is what err says
			report := diagnostic.Of(rules, findings, err)
			if err == nil {
				report.Summary = summary(catalog, findings)
			}
			return errors.Join(a.tell(report, format), exitOf(err))
		},
	}
	check.Flags().StringVar(&now, "now", "", "judge as at this time, RFC 3339 (default: the current time)")
	check.Flags().StringVar(&format, "format", "text", "what to write: "+strings.Join(diagnostic.Formats(), ", "))
	_ = check.RegisterFlagCompletionFunc("format", cobra.FixedCompletions(diagnostic.Formats(), cobra.ShellCompDirectiveNoFileComp))
	return check
}

// tell writes a report. What is for people goes where errors go, unless all is well; what is for programs goes to standard output.
func (a *app) tell(report *diagnostic.Report, format string) error {
	out := a.out
	if format == "text" && report.Outcome != diagnostic.Passed {
		out = a.err
	}
	root, err := a.repository()
	if err != nil {
		return report.Write(out, format, nil, a.colourful(out))
	}
	source := func(file string) ([]byte, error) {
		opened, err := root.Open(file)
		if err != nil {
			return nil, err
		}
		defer opened.Close()
		return io.ReadAll(io.LimitReader(opened, 1<<20))
	}
	return report.Write(out, format, source, a.colourful(out))
}

// colourful tells whether text may have colours: on a terminal, unless somebody does not want any. Source: no-color.org.
func (a *app) colourful(out io.Writer) bool {
	file, ok := out.(*os.File)
	return ok && term.IsTerminal(int(file.Fd())) && os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb"
}

// exitOf is an error that has been told already.
func exitOf(err error) error {
	if err == nil {
		return nil
	}
	return exitWith(fault.Exit(err))
}

// moment is the time that a flag names, or the clock's.
func (a *app) moment(text string) (time.Time, error) {
	if text == "" {
		return a.now().UTC(), nil
	}
	at, err := time.Parse(time.RFC3339, text)
	if err != nil {
		return at, fault.New("HC0001", "--now", "%q is no time", text).Remedy("write it as in 2027-01-01T00:00:00Z")
	}
	return at.UTC(), nil
}

// catalog loads the repository's manifests.
func (a *app) catalog(ctx context.Context) (*manifest.Catalog, error) {
	root, err := a.repository()
	if err != nil {
		return nil, err
	}
	return manifest.Load(ctx, root, manifest.Options{})
}

// checked loads the repository and demands that policy passes. Every verb that brings something about starts with it. When policy
// denies, the error says what, and the findings are there too.
func (a *app) checked(ctx context.Context, now time.Time) (*manifest.Catalog, *policy.Findings, error) {
	root, err := a.repository()
	if err != nil {
		return nil, nil, err
	}
	catalog, err := a.catalog(ctx)
	if err != nil {
		return nil, nil, err
	}
	rules, err := fs.Sub(root, "policy")
	if err != nil {
		return nil, nil, err
	}
	findings, err := policy.Evaluate(ctx, rules, catalog, now)
	if err != nil {
		return nil, nil, err
	}
	return catalog, findings, findings.Denials()
}

func summary(catalog *manifest.Catalog, findings *policy.Findings) string {
	var text strings.Builder
	classes, units := 0, 0
	for _, halo := range catalog.Halos {
		classes += len(halo.Classes)
		for _, class := range halo.Classes {
			units += len(class.Units)
		}
	}
	fmt.Fprintf(&text, "ok: %s, %s, %s, %s, %s; %s passed\n",
		count(len(catalog.Networks), "network", "networks"), count(len(catalog.Templates), "template", "templates"),
		count(len(catalog.Halos), "Halo", "Halos"), count(classes, "Class", "Classes"), count(units, "Unit", "Units"),
		count(passed(findings), "rule", "rules"))
	return text.String()
}

func passed(findings *policy.Findings) int {
	n := 0
	for _, rule := range findings.Rules {
		if rule.Passed {
			n++
		}
	}
	return n
}

func count(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}
