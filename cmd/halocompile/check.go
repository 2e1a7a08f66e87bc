// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/manifest"
	"github.com/halo-factory/halocompile/internal/policy"
)

func newCheck(a *app) *cobra.Command {
	var now string
	check := &cobra.Command{
		Use:   "check",
		Short: "Check every manifest against the schema and the policy",
		Long: `check reads all manifests under halos/, checks them against schema/ and policy/, and reports everything that is wrong, each
with file, line and column. It needs no network.`,
		Example: "  halocompile check\n  halocompile check -C path/to/repository --now 2027-01-01T00:00:00Z -o json",
		Args:    noArguments,
		RunE: func(command *cobra.Command, _ []string) error {
			at, err := a.moment(now)
			if err != nil {
				return err
			}
			catalog, findings, err := a.checked(command.Context(), at)
			if err != nil {
				if findings != nil && a.output == "json" {
					return errors.Join(err, a.print(findings, ""))
				}
				return err
			}
			return a.print(findings, summary(catalog, findings))
		},
	}
	check.Flags().StringVar(&now, "now", "", "judge as at this time, RFC 3339 (default: the current time)")
	return check
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
	for _, warning := range findings.Warnings() {
		fmt.Fprintf(&text, "warning: %s\n", warning.Fault())
	}
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
