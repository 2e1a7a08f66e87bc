// SPDX-License-Identifier: AGPL-3.0-or-later

package report

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/field"
	"github.com/halo-factory/halocompile/internal/policy"
	"github.com/halo-factory/halocompile/internal/proposal"
	"github.com/halo-factory/halocompile/internal/words"
)

// verdict writes the one line that says what the change came to.
func (b *builder) verdict(v *View) Markdown {
	switch proposal.Verdict(v.Word) {
	case proposal.Ready:
		return b.ready()
	case proposal.Unsigned:
		return b.unsigned()
	case proposal.Nothing:
		revised := b.revised()
		switch {
		case slices.ContainsFunc(v.Classes.Items, func(class *ClassView) bool { return class.Drift.Any() }):
			return Markdown{"☑️ No transaction: the rules pass, and no plan changes what the chain has otherwise" + revised}
		case revised != "":
			return Markdown{"☑️ No transaction: the rules pass, and the chain is as the manifests say" + revised}
		}
		return Markdown{"☑️ Nothing to do: the rules pass, and the chain is as the manifests say"}
	case proposal.Unplanned:
		return Markdown{"☑️ The rules on files pass. What it changes on a chain is not judged yet"}
	case proposal.Denied:
		return b.denied()
	}
	all := b.page.Proposal.Faults
	for _, class := range b.page.Proposal.Classes {
		all = append(all[:len(all):len(all)], class.Faults...)
	}
	for _, each := range all {
		if each == nil {
			continue
		}
		if kind, ok := each.Code.Kind(); ok {
			return Markdown{"❔ Could not be judged: " + punctuation.ReplaceAllString(kind.Title, `\$0`)}
		}
	}
	return Markdown{"❔ Could not be judged"}
}

// ready says that a merge begins all rollouts, and who signs stages that come later.
func (b *builder) ready() Markdown {
	due := 0
	var later []catalog.AuthorityRef
	for _, class := range b.page.Proposal.Classes {
		if class.Plan == nil || class.Bundle == nil {
			continue
		}
		due += len(class.Approvals)
		for _, transaction := range class.Bundle.Batches {
			if transaction.Safe != nil && !class.Plan.Core.First(transaction.Stage) && !slices.Contains(later, transaction.Authority) {
				later = append(later, transaction.Authority)
			}
		}
	}
	said := "✅ Ready: all rules pass, all plans simulate, "
	switch {
	case len(later) == 0:
		return Markdown{said + "all signatures are there. Merging executes it" + b.revised()}
	case due == 0:
		said += "nothing has to be signed yet"
	default:
		said += "all signatures that are due are there"
	}
	return Markdown{said + ". Merging begins it; later stages are signed when they are due, by " + b.some(later, func(name catalog.AuthorityRef) string { return b.name(string(name)).code() }) + b.revised()}
}

// some lists the first authorities, and counts the others.
func (b *builder) some(names []catalog.AuthorityRef, said func(catalog.AuthorityRef) string) string {
	var parts []string
	for _, name := range names[:min(len(names), 4)] {
		parts = append(parts, said(name))
	}
	if more := len(names) - len(parts); more > 0 {
		parts = append(parts, fmt.Sprintf("and %d more", more))
	}
	return strings.Join(parts, ", ")
}

// unsigned says whose signatures are missing. An authority's number is the greatest that any of its
// Classes lacks.
func (b *builder) unsigned() Markdown {
	var names []catalog.AuthorityRef
	missing := map[catalog.AuthorityRef]uint64{}
	for _, class := range b.page.Proposal.Classes {
		for _, approval := range class.Approvals {
			if approval.Missing() == 0 {
				continue
			}
			if _, seen := missing[approval.Authority]; !seen {
				names = append(names, approval.Authority)
			}
			missing[approval.Authority] = max(missing[approval.Authority], approval.Missing())
		}
	}
	lacks := func(name catalog.AuthorityRef) string {
		return fmt.Sprintf("%s %d", b.name(string(name)).code(), missing[name])
	}
	return Markdown{"✍️ Signatures missing: " + b.some(names, lacks) + ". Merging executes nothing yet" + b.revised()}
}

// revised says how many fields of records change without a transaction, by what approves them: the
// merge, or afterwards the owners of a Safe. It is "" if none do.
func (b *builder) revised() string {
	merged := 0
	signed := map[catalog.AuthorityRef]int{}
	for _, class := range b.page.Proposal.Classes {
		if class.Plan == nil {
			continue
		}
		for _, each := range class.Plan.Revisions {
			switch {
			case each.How == field.Promise:
				signed[each.Authority]++
			case each.How == field.Record, class.Plan.Core.Empty(): // what the chain has already
				merged++
			}
		}
	}
	var parts []string
	if merged > 0 {
		parts = append(parts, words.Count(merged, "field")+" by the merge")
	}
	for i, name := range slices.Sorted(maps.Keys(signed)) {
		if i == 4 {
			parts = append(parts, fmt.Sprintf("and %d more", len(signed)-i))
			break
		}
		who := b.name(string(name)).code()
		if name == "" {
			who = "the authority for promises, which the network does not name,"
		}
		parts = append(parts, fmt.Sprintf("%s once owners of %s have signed after the merge", words.Count(signed[name], "field"), who))
	}
	if len(parts) == 0 {
		return ""
	}
	return ". Records are revised without a transaction: " + strings.Join(parts, ", ")
}

// denied counts what speaks against the change: findings of rules, and errors of Classes and their
// bundles.
func (b *builder) denied() Markdown {
	denials, errors := 0, 0
	for _, finding := range b.page.Proposal.Findings {
		if finding.Severity == policy.Error {
			denials++
		}
	}
	for _, class := range b.page.Proposal.Classes {
		errors += len(class.Faults)
		for _, stale := range class.Stale {
			if class.Folder != "" && stale.Folder == class.Folder {
				errors += len(stale.Faults)
			}
		}
	}
	if found := b.page.Proposal.Inventory; found != nil {
		errors += found.Count()
	}
	var parts []string
	if denials > 0 {
		parts = append(parts, words.Count(denials, "finding"))
	}
	if errors > 0 {
		parts = append(parts, words.Count(errors, "error"))
	}
	return Markdown{"⛔ Denied: " + strings.Join(parts, ", ")}
}
