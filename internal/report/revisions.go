// SPDX-License-Identifier: AGPL-3.0-or-later

package report

import (
	"fmt"
	"slices"
	"strings"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/field"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/proposal"
)

// revisions shows what the next revision of each record has otherwise.
func revisions(text *strings.Builder, p *plan.Plan) {
	if len(p.Revisions) == 0 {
		return
	}
	text.WriteString("\n" + revisionsOf(p) + "\n")
	widths := map[catalog.Part]int{}
	all := lines(p.Revisions)
	for _, each := range all {
		widths[each.Subject] = max(widths[each.Subject], len(line(each.Field)))
	}
	var subject catalog.Part
	for _, each := range all {
		if each.Subject != subject {
			subject = each.Subject
			fmt.Fprintf(text, "  %s\n", line(subject.String()))
		}
		mark, value := "~", each.Before+" → "+each.After
		switch {
		case each.Before == "":
			mark, value = "+", each.After
		case each.After == "":
			mark, value = "-", each.Before
		}
		fmt.Fprintf(text, "    %s %-*s  %s  %s", mark, widths[subject], line(each.Field), line(value), line(approved(each.Revision, &p.Core)))
		if position, known := p.Positions[each.File+"#"+each.at]; known {
			fmt.Fprintf(text, "  %s", line(position))
		}
		text.WriteByte('\n')
	}
	if slices.ContainsFunc(p.Revisions, func(each plan.Revision) bool { return each.Authority != "" }) {
		when := "Signed after the merge with: "
		if !p.Core.Empty() {
			when = "Signed after the merge, or after the rollout where that changes the same manifest, with:\n    "
		}
		text.WriteString("  " + when + "halocompile sign --record FILE\n")
	}
	text.WriteString("  Written after the merge by: halocompile artifact update\n")
}

// revisionsOf is the heading above revisions.
func revisionsOf(p *plan.Plan) string {
	carried := func(each plan.Revision) bool { return each.How == field.Move && !p.Core.Empty() }
	if slices.ContainsFunc(p.Revisions, carried) {
		return "Revisions of records"
	}
	return "Revisions of records, without a transaction"
}

// approved says how a field of a record is approved. What no change of a plan names, and the chain
// keeps, the chain has at the latest when the plan is carried out.
func approved(of plan.Revision, core *plan.Core) string {
	switch {
	case of.How == field.Move && core.Empty():
		return "on the chain already"
	case of.How == field.Move:
		return "on the chain once the plan is carried out"
	case of.Authority != "":
		return "signed by " + string(of.Authority)
	}
	return "approved by the merge"
}

func (b *builder) revisions(v *ClassView, c *proposal.Class) {
	if c.Promising != nil {
		row := b.approval(*c.Promising)
		v.Promising = &row
	}
	v.Revised = Markdown{revisionsOf(c.Plan)}
	for _, each := range lines(c.Plan.Revisions) {
		row := RevisionView{
			Of: b.name(each.Subject.String()), Field: b.name(each.Field), Before: b.text(each.Before), After: b.text(each.After), Approved: b.text(approved(each.Revision, &c.Plan.Core)), Where: Markdown{nothing},
		}
		if position, ok := c.Plan.Positions[each.File+"#"+each.at]; ok {
			row.Where = b.short(position)
		}
		v.Revisions.Items = append(v.Revisions.Items, row)
	}
}
