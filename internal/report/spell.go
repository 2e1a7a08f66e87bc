// SPDX-License-Identifier: AGPL-3.0-or-later

package report

import (
	"path"

	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/exec"
)

// SpellView shows what a spell has to do that a rollout waits for.
type SpellView struct {
	Stage, Authority Text
	Sender, Checksum Markdown
	Files            []Markdown
	Calls            Rows[SpelledView]
}

// SpelledView shows one call of a spell.
type SpelledView struct {
	Name     Text
	Function Markdown
	To, Hash Markdown // Hash is that of its data
}

// Awaited writes the issue on a rollout that waits for a spell.
func Awaited(run Run, rollout Rollout) Issue {
	return issue("spell", "a spell is awaited", run, rollout)
}

// spells shows the spells that a rollout waits for.
func (b *builder) spells(run Run, r Rollout) (list []SpellView) {
	code := func(text string) Markdown { return Markdown{Text{text, maxName}.code()} }
	base := repositoryURL(run.Server, run.Repository)
	for _, each := range r.Result.Reports {
		calls := r.Spells[each.Transaction.ID]
		if calls == nil || each.State != exec.Waiting {
			continue
		}
		v := SpellView{Stage: b.name(string(each.Transaction.Stage)), Authority: b.name(string(calls.Authority)), Sender: code(calls.Sender), Checksum: code(calls.Checksum)}
		for _, file := range bundle.SpellFiles(each.Transaction) {
			at := run.Prefix + path.Join(r.Folder, file)
			if base == "" || !commitForm.MatchString(run.Commit) || !cleanPath(at) {
				v.Files = append(v.Files, code(file))
				continue
			}
			v.Files = append(v.Files, link(b.bounded(file, 200), base+"/blob/"+run.Commit+"/"+at))
		}
		for _, call := range calls.Calls {
			v.Calls.Items = append(v.Calls.Items, SpelledView{b.name(call.Name), code(string(call.Contract) + "." + call.Function), code(call.To), code(call.Hash.Hex())})
		}
		list = append(list, v)
	}
	return list
}

// cutSpells shortens lists of calls.
func cutSpells(spells []SpellView, limit int) Rows[SpellView] {
	short := first(spells, limit)
	short.Items = append([]SpellView(nil), short.Items...)
	for i := range short.Items {
		short.Items[i].Calls = first(short.Items[i].Calls.Items, limit)
	}
	return short
}
