// SPDX-License-Identifier: AGPL-3.0-or-later

package report

import (
	"fmt"
	"strings"
	"text/tabwriter"

	"github.com/halo-factory/halocompile/internal/headroom"
)

// HeadroomOfEntry shows what the limits of an entry let out in a day: first what can be lost, then
// the limits of which that is not known.
func HeadroomOfEntry(d *headroom.EntryDocument) string {
	var text strings.Builder
	fmt.Fprintf(&text, "%s on %s", line(d.Entry), line(d.Network))
	if d.Block == nil {
		text.WriteString(noLimitsNote)
		return text.String()
	}
	fmt.Fprintf(&text, ", by its limits at block %d\n\nWorst loss in 24 hours: what a compromised operator could send out of custody, in whole tokens, rounded up\n", *d.Block)
	table := tabwriter.NewWriter(&text, 0, 0, 2, ' ', 0)
	for _, loss := range d.Losses {
		fmt.Fprintf(table, "  %s\t%s\t\n", line(loss.Token), lost(loss.Sum, loss.Scale))
		for _, limit := range loss.Limits {
			fmt.Fprintf(table, "    %s\t%s\t%s\n", line(nameOf(limit)), lost(limit.Most, loss.Scale), line(limit.Where))
		}
	}
	table.Flush()
	if len(d.Losses) == 0 {
		text.WriteString("  none by a limit whose route is known\n")
	}
	if len(d.Unknown) > 0 {
		text.WriteString("\nNot known: limits without a route or a token, in smallest units, rounded up; none is counted above\n")
		table = tabwriter.NewWriter(&text, 0, 0, 2, ' ', 0)
		for _, limit := range d.Unknown {
			fmt.Fprintf(table, "  %s\t%s\t%s\n", line(nameOf(limit)), lost(limit.Most, 0), line(limit.Where))
		}
		table.Flush()
		text.WriteString(unknownNote)
	}
	text.WriteString(lossNote)
	text.WriteString("\n")
	return trimmed(text.String())
}

// nameOf names a limit for people, or by its key.
func nameOf(of headroom.EntryLimit) string {
	if of.Name == "" {
		return of.Key.Hex()
	}
	return of.Name
}

const noLimitsNote = `

Worst loss in 24 hours: not known, the entry does not say which limits a chain held.
A draft of 'halocompile inventory scan ADDRESS' says it, under held.
`

// unknownNote says how limits become known.
const unknownNote = `A new draft of 'halocompile inventory scan ADDRESS' has the route and token of every limit that the manifests explain.
`
