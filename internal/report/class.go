// SPDX-License-Identifier: AGPL-3.0-or-later

package report

import (
	"fmt"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/drift"
	"github.com/halo-factory/halocompile/internal/field"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/proposal"
	"github.com/halo-factory/halocompile/internal/rollout"
	"github.com/halo-factory/halocompile/internal/words"
)

// maxTouched is how many other rollouts are named that change the same, and of each how many calls.
const maxTouched = 8

// touches shows other rollouts that change the same.
func (b *builder) touches(list []rollout.Touch) Rows[TouchView] {
	shown := Rows[TouchView]{More: max(len(list)-maxTouched, 0)}
	for _, each := range list[:len(list)-shown.More] {
		row := TouchView{Class: b.name(each.Class.String()), Digest: b.name(each.Digest), Excludes: each.Excludes, Calls: Rows[Text]{}}
		if each.Pull > 0 {
			row.Pull = Markdown{fmt.Sprintf("#%d", each.Pull)}
		}
		for _, call := range each.Calls[:min(len(each.Calls), maxTouched)] {
			row.Calls.Items = append(row.Calls.Items, b.name(call))
		}
		row.Calls.More = len(each.Calls) - len(row.Calls.Items)
		shown.Items = append(shown.Items, row)
	}
	return shown
}

func (b *builder) class(c *proposal.Class) *ClassView {
	v := &ClassView{Name: b.name(c.Name.String()), Network: b.name(string(c.Network)), Faults: rows(b.faults(c.Faults)), Products: b.products(c.Product)}
	v.Touches = b.touches(c.Touches)
	v.Tier = b.tier(c.Tier)
	for _, each := range c.Stale {
		v.Stale.Items = append(v.Stale.Items, Stale{
			Folder: b.bounded(each.Folder, 400), Kept: c.Folder != "" && each.Folder == c.Folder, Faults: rows(b.faults(each.Faults)), Differences: rows(b.differences(each.Differences)),
		})
	}
	if c.Plan == nil || !c.Plan.Core.Empty() {
		v.Headroom = b.headroom(c.Headroom)
	}
	v.Unplanned, v.Edits = c.Unplanned(), b.edited(c.Edits)
	if c.Plan == nil || c.Bundle == nil {
		return v
	}
	core := &c.Plan.Core
	v.Planned, v.Empty = true, core.Empty()
	v.Digest, v.Plan, v.Manifests = b.name(c.Digest), b.name(c.Plan.Digest), b.name(core.Manifests)
	v.ChainID, v.Deadline, v.Block = core.ChainID, until(core.Deadline), c.Plan.Block.Number
	if s := c.Plan.Simulated; s != nil && !v.Empty {
		v.Passed = s.Passed && len(s.Findings) == 0
		verdict := "✅ passes"
		if !v.Passed {
			verdict = "⛔ fails"
		}
		v.Simulated = Markdown{fmt.Sprintf("%s: %s, %s, on top of block %d", verdict, words.Count(len(c.Bundle.Batches), "transaction"), words.Count(s.Events, "event"), v.Block)}
		v.FirstUse = firstUse(s)
		for _, note := range s.Notes {
			v.Notes.Items = append(v.Notes.Items, b.bounded(note, 400))
		}
	}
	for _, each := range c.Plan.InForce {
		v.Notes.Items = append(v.Notes.Items, b.bounded(strings.Join(emergencyInForce(each), "; "), 600))
	}
	b.approvals(v, c)
	b.subjects(v, c)
	b.revisions(v, c)
	b.stages(v, c)
	b.ramps(v, c)
	for _, address := range core.Addresses {
		state := "predicted"
		if address.Exists {
			state = "exists"
		}
		v.Addresses.Items = append(v.Addresses.Items, AddressView{b.name(address.Name.String()), b.name(address.Address.Hex()), state})
	}
	if !v.Empty {
		v.Check = b.check(c, v.Sign)
	}
	return v
}

// tier says that governance approves the Class, and whether it has.
func (b *builder) tier(of *proposal.Tier) *TierView {
	if of == nil {
		return nil
	}
	shown := &TierView{Template: b.name(string(of.Template)), Approved: of.Approval != nil}
	if of.Approval != nil {
		shown.By, shown.Date, shown.Where = b.name(of.Approval.By), b.name(of.Approval.Date), b.bounded(of.Approval.Reference, 400)
	}
	return shown
}

// edited shows what manifests change where there is no plan.
func (b *builder) edited(edits []proposal.EditedField) (shown Rows[EditView]) {
	how := map[field.How]string{
		field.Never: "never, once it is live", field.Move: "by a transaction", field.Promise: "signed after the merge", field.Record: "by the merge",
	}
	for _, each := range edits {
		shown.Items = append(shown.Items, EditView{b.name(each.Of), b.name(each.Field), b.text(each.Before), b.text(each.After), how[each.How], b.short(each.Where)})
	}
	return shown
}

func (b *builder) differences(list []plan.Difference) []Difference {
	var shown []Difference
	for _, each := range list {
		before, after := apart(each.Before, each.After)
		shown = append(shown, Difference{b.text(each.Field), b.text(before), b.text(after)})
	}
	return shown
}

// apart shortens two long texts to the part around their first difference.
func apart(x, y string) (string, string) {
	const long, before, after = 200, 16, 80
	if len(x) <= long || len(y) <= long {
		return x, y
	}
	at := 0
	for at < min(len(x), len(y)) && x[at] == y[at] {
		at++
	}
	at = max(at-before, 0)
	window := func(text string) string {
		shown := strings.ToValidUTF8(text[at:min(at+before+after, len(text))], "")
		if at > 0 {
			shown = fmt.Sprintf("(%d) … %s", at, shown)
		}
		if rest := len(text) - at - before - after; rest > 0 {
			shown = fmt.Sprintf("%s … (%d more)", shown, rest)
		}
		return shown
	}
	return window(x), window(y)
}

func (b *builder) approvals(v *ClassView, c *proposal.Class) {
	states := map[common.Address]proposal.Signing{}
	for _, approval := range c.Approvals {
		states[approval.Safe] = approval
		row := b.approval(approval)
		v.Sign = v.Sign || row.Missing > 0 && b.page.Proposal.Verdict == proposal.Unsigned
		v.Approvals.Items = append(v.Approvals.Items, row)
	}
	signed, err := c.Signed()
	if err != nil {
		signed = c.Bundle // nobody gets here: it was read, or made
	}
	for _, transaction := range signed.Batches {
		if transaction.Safe == nil {
			continue
		}
		row := Transfer{
			Stage: b.name(string(transaction.Stage)), Authority: b.name(string(transaction.Authority)), Safe: b.name(transaction.Safe.Address.Hex()), Nonce: transaction.Safe.Nonce,
			Hash: b.name(transaction.Safe.SafeTxHash.Hex()), Domain: b.name(transaction.Safe.DomainHash.Hex()), Message: b.name(transaction.Safe.MessageHash.Hex()),
			Signed: "–",
		}
		if !c.Plan.Core.First(transaction.Stage) {
			row.Signed = "when it is due"
		} else if state, ok := states[transaction.Safe.Address]; ok {
			row.Signed, row.Done = fmt.Sprintf("%d of %d", len(state.Signed), state.Threshold), state.Missing() == 0
		}
		v.Transactions.Items = append(v.Transactions.Items, row)
	}
}

func (b *builder) approval(approval proposal.Signing) ApprovalView {
	row := ApprovalView{
		Authority: b.name(string(approval.Authority)), Safe: b.name(approval.Safe.Hex()), Signed: len(approval.Signed), Threshold: approval.Threshold, Missing: approval.Missing(),
	}
	var open []Text
	for _, owner := range approval.Owners {
		if !slices.Contains(approval.Signed, owner) {
			open = append(open, b.name(owner.Hex()))
		}
	}
	row.Open = first(open, 12)
	return row
}

func (b *builder) subjects(v *ClassView, c *proposal.Class) {
	made, left := parted(&c.Plan.Core)
	where := func(change plan.Change) Markdown {
		if position, ok := c.Plan.Positions[change.File+"#"+change.Field]; ok {
			return b.short(position)
		}
		return Markdown{nothing}
	}
	for _, change := range left {
		nature, _ := drift.NatureOf(change.Kind)
		v.Drift.Items = append(v.Drift.Items, DriftRow{
			Subject: b.name(change.Subject.String()), Field: b.name(change.Field), Nature: natureWord(nature), Chain: b.text(change.Before), Declared: b.text(change.After), Where: where(change),
		})
	}
	for i, change := range made {
		if i == 0 || change.Subject != made[i-1].Subject {
			v.Subjects.Items = append(v.Subjects.Items, SubjectView{Name: b.name(change.Subject.String()), New: true})
		}
		subject := &v.Subjects.Items[len(v.Subjects.Items)-1]
		field := FieldView{Name: b.name(change.Field), Before: b.text(change.Before), After: b.text(change.After), New: change.Kind == plan.Added, Where: where(change)}
		subject.New = subject.New && field.New
		subject.Fields = append(subject.Fields, field)
		v.Fields++
	}
}
