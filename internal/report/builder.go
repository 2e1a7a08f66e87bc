// SPDX-License-Identifier: AGPL-3.0-or-later

package report

import (
	"fmt"
	"path"
	"strconv"

	"github.com/halo-factory/halocompile/internal/change"
	"github.com/halo-factory/halocompile/internal/policy"
)

// builder makes a View of a Page. With a mask it shows the same harmless text in place of every
// text from outside.
type builder struct {
	page   *Page
	mask   bool
	inline bool // charts are drawn, not described
	charts []string
	effort int // steps of ramps that may still be computed
	most   int // bytes that are shown of a text at most
	whole  bool
}

func (b *builder) text(raw string) Text { return b.bounded(raw, b.most) }

func (b *builder) name(raw string) Text { return b.bounded(raw, maxName) }

func (b *builder) bounded(raw string, most int) Text {
	if b.mask && raw != "" {
		return Text{"x", most}
	}
	return Text{raw, most}
}

// where shows a position as a link to its line, in the commit that was judged.
func (b *builder) where(raw string) Markdown { return b.linked(raw, raw) }

// short shows a position like where, without folder and column.
func (b *builder) short(raw string) Markdown {
	at := placeOf(raw)
	if at.path == "" {
		return b.where(raw)
	}
	name := path.Base(at.path)
	if at.line > 0 {
		name += ":" + strconv.Itoa(at.line)
	}
	return b.linked(raw, name)
}

func (b *builder) linked(raw, text string) Markdown {
	at := placeOf(raw)
	if at.path != "" {
		at.path = path.Join(b.page.Folder, at.path)
	}
	return b.blob(at, b.bounded(text, 400))
}

// blob links to a place in the repository, in the commit that was judged.
func (b *builder) blob(at place, shown Text) Markdown {
	base := repositoryURL(b.page.Server, b.page.Repository)
	if !cleanPath(at.path) || base == "" || !commitForm.MatchString(b.page.Head) {
		return Markdown{shown.code()}
	}
	address := base + "/blob/" + b.page.Head + "/" + at.path
	if at.line > 0 {
		address += fmt.Sprintf("#L%d", at.line)
	}
	return link(shown, address)
}

func rows[T any](items []T) Rows[T] { return Rows[T]{Items: items} }

func first[T any](items []T, most int) Rows[T] {
	if len(items) <= most {
		return Rows[T]{Items: items}
	}
	return Rows[T]{Items: items[:most], More: len(items) - most}
}

// view makes the whole View. It leaves nothing out; cut does that.
func (b *builder) view() *View {
	page, p := b.page, b.page.Proposal
	v := &View{Time: stamp(page.At), Whole: b.whole}
	v.Report, v.Run = outside("full report", page.ReportURL), outside("run", page.RunURL)
	if b.whole {
		v.Report = Markdown{}
	}
	if base := repositoryURL(page.Server, page.Repository); base != "" && commitForm.MatchString(page.Head) {
		v.Commit = outside("`"+page.Head[:7]+"`", base+"/commit/"+page.Head)
		if numberForm.MatchString(page.Pull) && cleanPath(path.Join(page.Folder, "x")) {
			v.Judge = commands(
				"git fetch "+base+" pull/"+page.Pull+"/merge && git worktree add ../proposed FETCH_HEAD",
				"halocompile review judge --base "+path.Join(".", page.Folder)+" --head "+path.Join("../proposed", page.Folder)+" --out ../judged",
			)
		}
	}
	b.edits(v)
	switch {
	case page.Untrusted:
		v.Report = Markdown{} // the job that the change edits wrote it
		v.Word, v.Verdict = "untrusted", Markdown{"⚠️ This pull request changes what runs the check"}
		return v
	case p == nil:
		v.Report = Markdown{}
		v.Word, v.Verdict = "missing", Markdown{"❔ Could not be judged: the job left no proposal"}
		return v
	}
	v.Word, v.Rules, v.Twice = string(p.Verdict), p.Rules, page.Edits.Judge()
	for _, kind := range p.Kinds {
		if known[kind] {
			v.Kinds = append(v.Kinds, string(kind))
		}
	}
	v.Faults = rows(b.faults(p.Faults))
	for _, severity := range []bool{true, false} { // first the findings that deny
		for _, finding := range p.Findings {
			if denies := finding.Severity == policy.Error; denies == severity {
				v.Findings.Items = append(v.Findings.Items, b.finding(finding, v.Twice))
			}
		}
	}
	for _, path := range p.Removed {
		v.Removed.Items = append(v.Removed.Items, Markdown{b.bounded(path, 400).code()})
	}
	b.inventory(v, p.Inventory)
	for i := range p.Classes {
		v.Classes.Items = append(v.Classes.Items, b.class(&p.Classes[i]))
	}
	v.Verdict = b.verdict(v)
	return v
}

var known = map[change.Kind]bool{
	change.TemplateChange: true, change.NetworkChange: true, change.RuleChange: true, change.ToolChange: true, change.NewClass: true,
	change.NewUnit: true, change.LimitIncrease: true, change.ParameterChange: true, change.PromiseChange: true, change.ReportingOnly: true, change.Retirement: true, change.RecordChange: true,
}

func (b *builder) edits(v *View) {
	for _, each := range []struct {
		what  string
		paths []string
	}{
		{"what runs the check", b.page.Edits.Workflows},
		{"records of what is deployed", b.page.Edits.Records},
		{"rules and schema", b.page.Edits.Rules},
		{"templates", b.page.Edits.Templates},
		{"networks", b.page.Edits.Networks},
		{"the tool", b.page.Edits.Tool},
	} {
		if len(each.paths) == 0 {
			continue
		}
		edit := Edit{What: each.what}
		for _, path := range each.paths[:min(len(each.paths), 5)] {
			edit.Paths.Items = append(edit.Paths.Items, b.blob(placeOf(path), b.bounded(path, 400)))
		}
		edit.Paths.More = len(each.paths) - len(edit.Paths.Items)
		v.Edits = append(v.Edits, edit)
	}
}
