// SPDX-License-Identifier: AGPL-3.0-or-later

package report

import (
	"cmp"
	"fmt"
	"regexp"
	"strings"

	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/proposal"
	"github.com/halo-factory/halocompile/internal/rollout"
)

// Promise says in words what the owners of a Safe sign for an edit of a promise, for a terminal.
func Promise(w rollout.Waiting) string {
	var text strings.Builder
	line := func(name, format string, words ...any) {
		text.WriteString(fault.OneLine(fmt.Sprintf("  %-9s %s", name, fmt.Sprintf(format, words...))) + "\n")
	}
	u := w.Update
	text.WriteString(fault.OneLine("Update of "+u.Name) + "\n")
	for _, edit := range w.Edits {
		line("field", "%s: %s → %s", edit.Field, cmp.Or(edit.Before, "nothing"), cmp.Or(edit.After, "nothing"))
	}
	line("revision", "%d", u.Revision)
	line("previous", "%s", u.Previous)
	line("next", "%s", u.Next)
	line("commit", "%s", u.Commit)
	line("by", "the %s Safe %s on chain %d", w.Authority, u.Safe, u.ChainID)
	line("hash", "%s", u.Hash())
	line("signed", "%d of %d", len(w.Signed), w.Threshold)
	for _, note := range w.Notes {
		line("", "%s", note)
	}
	return text.String()
}

// PromiseView shows an edit of a promise that waits for signatures.
type PromiseView struct {
	ApprovalView
	Name     Text // of the record
	Revision uint64
	Fields   Rows[Difference]
	Commit   Text
	Hash     Markdown   // what its Safe's owners sign
	Notes    Rows[Text] // which signatures do not count
	Sign     Markdown   // commands
}

func (b *builder) promise(w rollout.Waiting) PromiseView {
	u := w.Update
	v := PromiseView{
		ApprovalView: b.approval(proposal.Signing{Authority: w.Authority, Safe: u.Safe, Threshold: w.Threshold, Owners: w.Owners, Signed: w.Signed}),
		Name:         b.bounded(u.Name, 400), Revision: u.Revision, Commit: b.name(u.Commit), Hash: Markdown{Text{u.Hash().Hex(), maxName}.code()},
	}
	var fields []plan.Difference
	for _, edit := range w.Edits {
		fields = append(fields, plan.Difference{Field: edit.Field, Before: edit.Before, After: edit.After})
	}
	v.Fields = first(b.differences(fields), 20)
	var notes []Text
	for _, note := range w.Notes {
		notes = append(notes, b.bounded(note, 400))
	}
	v.Notes = first(notes, 5)
	if class := w.Class.String(); classForm.MatchString(class) && recordForm.MatchString(w.File()) {
		v.Sign = commands("halocompile sign --record "+w.File()+" --key owner.json --rpc-url \"$NODE\"",
			"git add halos/"+class+"/approvals/promises && git commit --signoff -m 'Sign a promise of "+class+"'")
	}
	return v
}

// recordForm is the form of the path of a record.
var recordForm = regexp.MustCompile(`^halos/[a-z0-9-]+/[a-z0-9-]+/artifact/[a-z0-9-]+/(halo|class|unit)-[a-z0-9-]+\.json$`)
