// SPDX-License-Identifier: AGPL-3.0-or-later

package report

import (
	"fmt"
	"strings"
	"text/tabwriter"

	"github.com/halo-factory/halocompile/internal/mutation"
)

// Mutation shows a table with a row for each rule: how many values were pushed past a bound that
// the rule claims, and how many of them it denied.
func Mutation(r *mutation.Report) string {
	var text strings.Builder
	var sum mutation.Tally
	table := tabwriter.NewWriter(&text, 0, 0, 2, ' ', 0)
	fmt.Fprintf(table, "rule\tkilled\tof\ton the bound\tof\n")
	for _, each := range r.Rules {
		fmt.Fprintf(table, "%s\t%d\t%d\t%d\t%d\n", line(each.ID), each.Killed, each.Mutants, each.Passed, each.Edges)
		sum.Killed, sum.Mutants, sum.Passed, sum.Edges = sum.Killed+each.Killed, sum.Mutants+each.Mutants, sum.Passed+each.Passed, sum.Edges+each.Edges
	}
	table.Flush()
	fmt.Fprintf(&text, "\n%d of %d values past a bound were denied by the rule that claims it, %d of %d values on a bound were let pass by it.\n", sum.Killed, sum.Mutants, sum.Passed, sum.Edges)
	return text.String()
}
