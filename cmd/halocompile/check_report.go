// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"fmt"

	"github.com/halo-factory/halocompile/internal/check"
	"github.com/halo-factory/halocompile/internal/diagnostic"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/policy"
	"github.com/halo-factory/halocompile/internal/words"
)

func (c *checking) summary(outcome *check.Outcome) string {
	what := fmt.Sprintf("%s, %s, %s, %s, %s",
		words.Count(outcome.Networks, "network"), words.Count(outcome.Templates, "template"),
		words.Count(outcome.Halos, "Halo"), words.Count(outcome.Classes, "Class"), words.Count(outcome.Units, "Unit"))
	if c.shard != "" {
		what = fmt.Sprintf("shard %s with %s, %s", c.shard, words.Count(outcome.Classes, "Class"), words.Count(outcome.Units, "Unit"))
	}
	return fmt.Sprintf("ok: %s; %s passed\n", what, words.Count(passed(outcome.Findings), "rule"))
}

// tell writes a report. A report for people goes to standard error, unless everything passed. A
// report for programs goes to standard output.
func (a *app) tell(report *diagnostic.Report, format string) error {
	out := a.out
	switch format {
	case "text":
		if report.Outcome != diagnostic.Passed {
			out = a.err
		}
	case "json", "sarif":
		out = a.out.as(programs)
	case "github":
		out = a.out.as(runner)
	}
	root, err := a.repository()
	if err != nil {
		return report.Write(out, format, nil)
	}
	source := func(file string) ([]byte, error) { return root.Read(file, mostSource) }
	return report.Write(out, format, source)
}

// exitOf turns an error that has been reported already into its exit code.
func exitOf(err error) error {
	if err == nil {
		return nil
	}
	return exitWith(fault.Exit(err))
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
