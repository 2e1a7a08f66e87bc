// SPDX-License-Identifier: AGPL-3.0-or-later

package report

import (
	"cmp"
	"fmt"
	"maps"
	"math/big"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/change"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/policy"
	"github.com/halo-factory/halocompile/internal/proposal"
)

// View is what a template gets of a Page. What comes from outside is Text or Markdown, which print escaped; the strings are this package's own words.
type View struct {
	Word    string   // ready, unsigned, nothing, denied, failed, missing (there is no Proposal), untrusted
	Verdict Markdown // one line
	Commit  Markdown // that was judged, linked; empty outside of a pull request
	Time    string   // when
	Report  Markdown // links, empty when there is nothing to link to
	Run     Markdown
	Rules   int      // that were asked
	Kinds   []string // of change
	Whole   bool     // this is the full report

	Edits    []Edit // what of its own judge the change edits
	Twice    bool   // so it was judged by the rules of the base and by its own
	Faults   Rows[Problem]
	Findings Rows[Problem]
	Classes  Rows[*ClassView]
	Removed  Rows[Markdown] // manifests
	Judge    Markdown       // commands that judge the change from a checkout of the base; empty outside of a pull request
}

// Rows are as many of a list as there is room for.
type Rows[T any] struct {
	Items []T
	More  int // how many are left out
}

// Empty tells whether there is nothing in it.
func (m Markdown) Empty() bool { return m.text == "" }

// Any tells whether there are any, shown or not.
func (r Rows[T]) Any() bool { return len(r.Items)+r.More > 0 }

// Total is how many there are, shown or not.
func (r Rows[T]) Total() int { return len(r.Items) + r.More }

// Edit is a part of its own judge that the change edits.
type Edit struct {
	What  string
	Paths Rows[Markdown]
}

// Problem is a fault or a finding.
type Problem struct {
	Mark    string // a symbol
	Code    string
	Where   Markdown
	Message Text
	Remedy  Markdown
	By      string // whose rules say so, when the change was judged twice
}

// ClassView is one Class that the change touches.
type ClassView struct {
	Name      Text
	Network   Text
	ChainID   uint64
	Faults    Rows[Problem]
	Planned   bool // there is a plan
	Empty     bool // and nothing in it
	Digest    Text // of the bundle
	Plan      Text // digests
	Manifests Text
	Deadline  string
	Block     uint64
	Passed    bool // the simulation
	Simulated Markdown
	FirstUse  string     // of the Units, in the same simulation
	Notes     Rows[Text] // what that could not show

	Sign         bool // signatures are missing, and nothing is against signing
	Approvals    Rows[Approval]
	Transactions Rows[Transfer]
	Stale        Rows[Stale]
	Subjects     Rows[Subject]
	Fields       int // of all subjects
	Stages       Rows[Stage]
	Gantt        Chart
	Ramps        Rows[Ramp]
	Chart        Chart         // of the longest ramp
	Pace         string        // of the ramps: "×1.25 each 18h"
	Headroom     *HeadroomView // nil when there is none to show
	Addresses    Rows[Address]
	Check        Markdown // commands, for checking and signing
}

// Approval is how far one Safe has signed.
type Approval struct {
	Authority Text
	Safe      Text
	Signed    int
	Threshold uint64
	Missing   uint64
	Open      Rows[Text] // owners that have not signed
}

// Transfer is one Safe transaction.
type Transfer struct {
	Stage, Authority, Safe Text
	Nonce                  uint64
	Hash, Domain, Message  Text
	Signed                 string // "1 of 2"
	Done                   bool   // with its signatures
}

// Stale is a bundle in the change that does not count, or some of whose approvals do not.
type Stale struct {
	Folder      Text
	Kept        bool // it is what is planned now, but some of its approvals do not count
	Faults      Rows[Problem]
	Differences Rows[Difference]
}

// Difference is one field in which two plans differ.
type Difference struct{ Field, Before, After Text }

// Subject is a Halo, Class or Unit of which fields change.
type Subject struct {
	Name   Text
	New    bool // there was nothing of it before
	Fields []Field
}

// Field is one field that changes.
type Field struct {
	Name, Before, After Text
	New                 bool // it had no value before
	Where               Markdown
}

// Stage is what may happen from one moment on.
type Stage struct {
	Number  int
	Name    Text
	Purpose Text
	When    string // "now", "14 days later", "right after"
	From    string // the moment, at the earliest, without "UTC"
	Who     []Text
	Calls   Rows[Text]
}

// Ramp is how fast limits may be raised.
type Ramp struct {
	Limits  Rows[Text] // that share it: "senior SETTLE_SUBSCRIBE"
	Initial Text       // with the token
	Ceiling Text
	Steps   string // "31", "more than 2000", "never"
	From    string // day of the first value, at the earliest
	Until   string // day of the ceiling, at the earliest

	count  int // of increases, 0 or less when there is no ramp
	values []*big.Int
	scale  uint8

	unit, route, token string // of the first limit, raw
}

// Address is one that will exist, or exists.
type Address struct {
	Name    Text
	Address Text
	State   string
}

// builder makes a View. Under a mask each text from outside is the same harmless one.
type builder struct {
	page   *Page
	mask   bool
	inline bool // charts are drawn, not described
	charts []string
	effort int // steps of ramps that may still be computed
	most   int // bytes that are shown of a text
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

// where is a position, linked to the line in the commit that was judged.
func (b *builder) where(raw string) Markdown { return b.linked(raw, raw) }

// short is the same without folder and column.
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

// view is the whole of it; cut makes it fit.
func (b *builder) view() *View {
	page, p := b.page, b.page.Proposal
	v := &View{Time: stamp(page.At), Whole: b.whole}
	v.Report, v.Run = words("full report", page.ReportURL), words("run", page.RunURL)
	if b.whole {
		v.Report = Markdown{}
	}
	if base := repositoryURL(page.Server, page.Repository); base != "" && commitForm.MatchString(page.Head) {
		v.Commit = words("`"+page.Head[:7]+"`", base+"/commit/"+page.Head)
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
		v.Report = Markdown{} // that job wrote it
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
	for _, severity := range []bool{true, false} { // what denies comes first
		for _, finding := range p.Findings {
			if denies := finding.Severity == policy.Error; denies == severity {
				v.Findings.Items = append(v.Findings.Items, b.finding(finding, v.Twice))
			}
		}
	}
	for _, path := range p.Removed {
		v.Removed.Items = append(v.Removed.Items, Markdown{b.bounded(path, 400).code()})
	}
	for i := range p.Classes {
		v.Classes.Items = append(v.Classes.Items, b.class(&p.Classes[i]))
	}
	v.Verdict = b.verdict(v)
	return v
}

var known = map[change.Kind]bool{
	change.TemplateChange: true, change.NetworkChange: true, change.RuleChange: true, change.ToolChange: true, change.NewClass: true,
	change.NewUnit: true, change.LimitIncrease: true, change.ParameterChange: true, change.ReportingOnly: true, change.Retirement: true, change.RecordChange: true,
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

// verdict is the one line.
func (b *builder) verdict(v *View) Markdown {
	switch proposal.Verdict(v.Word) {
	case proposal.Ready:
		return Markdown{"✅ Ready: all rules pass, all plans simulate, all signatures are there. Merging executes it"}
	case proposal.Unsigned:
		var names []string
		missing := map[string]uint64{}
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
		var parts []string
		for _, name := range names[:min(len(names), 4)] {
			parts = append(parts, fmt.Sprintf("%s %d", b.name(name).code(), missing[name]))
		}
		if more := len(names) - len(parts); more > 0 {
			parts = append(parts, fmt.Sprintf("and %d more", more))
		}
		return Markdown{"✍️ Signatures missing: " + strings.Join(parts, ", ") + ". Merging executes nothing yet"}
	case proposal.Nothing:
		return Markdown{"☑️ Nothing to do: the rules pass, and the chain is as the manifests say"}
	case proposal.Denied:
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
		var parts []string
		if denials > 0 {
			parts = append(parts, plural(denials, "finding"))
		}
		if errors > 0 {
			parts = append(parts, plural(errors, "error"))
		}
		return Markdown{"⛔ Denied: " + strings.Join(parts, ", ")}
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

func plural(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	if strings.HasSuffix(what, "s") {
		what += "e"
	}
	return strconv.Itoa(n) + " " + what + "s"
}

func (b *builder) faults(list fault.List) []Problem {
	var problems []Problem
	for _, each := range list {
		if each != nil {
			problems = append(problems, Problem{Mark: "⛔", Code: codeOf(each.Code), Where: b.where(each.Where), Message: b.text(each.What), Remedy: b.remedy(each.Code, each.Do)})
		}
	}
	return problems
}

func (b *builder) finding(finding change.Finding, twice bool) Problem {
	problem := Problem{Mark: "⚠️", Code: codeOf(finding.Code), Where: b.where(finding.Where), Message: b.text(finding.Message), Remedy: b.remedy(finding.Code, finding.Remedy)}
	if finding.Severity == policy.Error {
		problem.Mark = "⛔"
	}
	if twice {
		base, head := slices.Contains(finding.By, "base"), slices.Contains(finding.By, "head")
		switch {
		case base && head:
			problem.By = "both"
		case base:
			problem.By = "as they are"
		case head:
			problem.By = "as changed"
		}
	}
	return problem
}

// remedy is what to do. What the table says is ours, and reads as a sentence; anything else is from outside.
func (b *builder) remedy(code fault.Code, text string) Markdown {
	if kind, ok := code.Kind(); ok && text == kind.Remedy {
		return Markdown{punctuation.ReplaceAllString(text, `\$0`)}
	}
	return Markdown{b.text(text).code()}
}

// punctuation is what may have a meaning in Markdown.
var punctuation = regexp.MustCompile("[\\\\`*_{}\\[\\]<>#|~$@:!]")

// codeOf is a number of the table; anything else is none.
func codeOf(code fault.Code) string {
	if _, ok := code.Kind(); ok {
		return code.String()
	}
	return ""
}

func (b *builder) class(c *proposal.Class) *ClassView {
	v := &ClassView{Name: b.name(c.Name.String()), Network: b.name(c.Network), Faults: rows(b.faults(c.Faults))}
	for _, each := range c.Stale {
		v.Stale.Items = append(v.Stale.Items, Stale{
			Folder: b.bounded(each.Folder, 400), Kept: c.Folder != "" && each.Folder == c.Folder, Faults: rows(b.faults(each.Faults)), Differences: rows(b.differences(each.Differences)),
		})
	}
	if c.Plan == nil || !c.Plan.Core.Empty() {
		v.Headroom = b.headroom(c.Headroom)
	}
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
		v.Simulated = Markdown{fmt.Sprintf("%s: %s, %s, on top of block %d", verdict, plural(len(c.Bundle.Batches), "transaction"), plural(s.Events, "event"), v.Block)}
		v.FirstUse = firstUse(s)
		for _, note := range s.Notes {
			v.Notes.Items = append(v.Notes.Items, b.bounded(note, 400))
		}
	}
	b.approvals(v, c)
	b.subjects(v, c)
	b.stages(v, c)
	b.ramps(v, c)
	for _, address := range core.Addresses {
		state := "predicted"
		if address.Exists {
			state = "exists"
		}
		v.Addresses.Items = append(v.Addresses.Items, Address{b.name(address.Name), b.name(address.Address.Hex()), state})
	}
	if !v.Empty {
		v.Check = b.check(c, v.Sign)
	}
	return v
}

func (b *builder) differences(list []plan.Difference) []Difference {
	var shown []Difference
	for _, each := range list {
		before, after := apart(each.Before, each.After)
		shown = append(shown, Difference{b.text(each.Field), b.text(before), b.text(after)})
	}
	return shown
}

// apart cuts two long texts down to where they begin to differ.
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
	states := map[common.Address]proposal.Approval{}
	for _, approval := range c.Approvals {
		states[approval.Safe] = approval
		row := b.approval(approval)
		v.Sign = v.Sign || row.Missing > 0 && b.page.Proposal.Verdict == proposal.Unsigned
		v.Approvals.Items = append(v.Approvals.Items, row)
	}
	for _, transaction := range c.Bundle.Batches {
		if transaction.Safe == nil {
			continue
		}
		row := Transfer{
			Stage: b.name(transaction.Stage), Authority: b.name(transaction.Authority), Safe: b.name(transaction.Safe.Address.Hex()), Nonce: transaction.Safe.Nonce,
			Hash: b.name(transaction.Safe.SafeTxHash.Hex()), Domain: b.name(transaction.Safe.DomainHash.Hex()), Message: b.name(transaction.Safe.MessageHash.Hex()),
			Signed: "–",
		}
		if state, ok := states[transaction.Safe.Address]; ok {
			row.Signed, row.Done = fmt.Sprintf("%d of %d", len(state.Signed), state.Threshold), state.Missing() == 0
		}
		v.Transactions.Items = append(v.Transactions.Items, row)
	}
}

func (b *builder) approval(approval proposal.Approval) Approval {
	row := Approval{
		Authority: b.name(approval.Authority), Safe: b.name(approval.Safe.Hex()), Signed: len(approval.Signed), Threshold: approval.Threshold, Missing: approval.Missing(),
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
	for i, change := range c.Plan.Core.Changes {
		if i == 0 || change.Subject != c.Plan.Core.Changes[i-1].Subject {
			v.Subjects.Items = append(v.Subjects.Items, Subject{Name: b.name(change.Subject), New: true})
		}
		subject := &v.Subjects.Items[len(v.Subjects.Items)-1]
		field := Field{Name: b.name(change.Field), Before: b.text(change.Before), After: b.text(change.After), New: change.Kind == "add"}
		subject.New = subject.New && field.New
		if position, ok := c.Plan.Positions[change.File+"#"+change.Field]; ok {
			field.Where = b.short(position)
		} else {
			field.Where = Markdown{nothing}
		}
		subject.Fields = append(subject.Fields, field)
		v.Fields++
	}
}

// earliest is when each stage can begin, at the earliest.
func earliest(p *plan.Plan) []uint64 {
	moments := make([]uint64, len(p.Core.Stages))
	at := p.Block.Time
	for i, stage := range p.Core.Stages {
		at = max(add(at, stage.Delay), stage.NotBefore)
		moments[i] = at
	}
	return moments
}

// add is a sum that stays where it is when there is no room.
func add(a, b uint64) uint64 {
	if a+b < a {
		return ^uint64(0)
	}
	return a + b
}

func (b *builder) stages(v *ClassView, c *proposal.Class) {
	moments := earliest(c.Plan)
	for i, stage := range c.Plan.Core.Stages {
		row := Stage{Number: i + 1, Name: b.name(stage.Name), Purpose: b.text(stage.Purpose), When: "now", From: strings.TrimSuffix(moment(moments[i]), " UTC")}
		switch {
		case stage.Delay > 0:
			row.When = span(stage.Delay) + " later"
		case stage.NotBefore > c.Plan.Block.Time:
			row.When = "not before"
		case stage.After != "":
			row.When = "right after"
		}
		var calls []Text
		who := map[string]bool{}
		for _, batch := range stage.Batches {
			if !who[batch.Authority] && len(who) < 12 {
				who[batch.Authority] = true
				row.Who = append(row.Who, b.name(batch.Authority))
			}
			for _, call := range batch.Calls {
				if !call.Guard {
					calls = append(calls, b.name(call.Name))
				}
			}
		}
		row.Calls = first(calls, 8)
		if b.whole {
			row.Calls = rows(calls)
		}
		v.Stages.Items = append(v.Stages.Items, row)
	}
	v.Gantt = b.gantt(c.Plan, moments)
}

func (b *builder) ramps(v *ClassView, c *proposal.Class) {
	var start uint64
	if moments := earliest(c.Plan); len(moments) > 0 {
		start = moments[len(moments)-1]
	}
	groups := map[string]int{}
	paces := map[string]bool{}
	for _, each := range c.Ramps {
		name := strings.TrimSpace(each.Unit + " " + each.Route)
		if who := cmp.Or(each.For, each.Prime); who != "" {
			name += " for " + who
		}
		key := fmt.Sprint(each.Token, "\x00", each.Scale, integer(each.Initial), integer(each.Ceiling), integer(each.Factor), each.Hop)
		if i, ok := groups[key]; ok {
			v.Ramps.Items[i].Limits.Items = append(v.Ramps.Items[i].Limits.Items, b.name(name))
			continue
		}
		groups[key] = len(v.Ramps.Items)
		row := Ramp{
			Limits: rows([]Text{b.name(name)}), Initial: b.name(tokens(big256(each.Initial), each.Scale) + " " + each.Token),
			Ceiling: b.name(tokens(big256(each.Ceiling), each.Scale) + " " + each.Token), From: date(start), scale: each.Scale, unit: each.Unit, route: each.Route, token: each.Token,
		}
		values, complete := []*big.Int(nil), false
		if b.effort > 0 {
			values, complete = steps(each)
			b.effort -= len(values)
		}
		row.values, row.count = values, len(values)-1
		switch {
		case complete && each.Hop > 0:
			row.Steps, row.Until = strconv.Itoa(row.count), date(after(start, uint64(row.count), each.Hop))
		case row.count >= maxHops:
			row.Steps, row.Until = fmt.Sprintf("more than %d", maxHops), nothing
		case values == nil:
			row.Steps, row.Until = nothing, nothing
		default:
			row.Steps, row.Until = "never", nothing
		}
		paces[pace(each)] = true
		v.Ramps.Items = append(v.Ramps.Items, row)
	}
	// The limit that has the longest way to go comes first; it is the one that is drawn.
	slices.SortStableFunc(v.Ramps.Items, func(a, b Ramp) int { return cmp.Compare(b.count, a.count) })
	for i := range v.Ramps.Items {
		v.Ramps.Items[i].Limits = first(v.Ramps.Items[i].Limits.Items, 20)
	}
	if len(paces) == 1 {
		v.Pace = slices.Collect(maps.Keys(paces))[0]
	}
	if len(v.Ramps.Items) > 0 {
		v.Chart = b.rampChart(v.Ramps.Items[0])
	}
}

// after is the moment some hops later; it stays where it is when there is no room.
func after(start, hops, hop uint64) uint64 {
	if hop != 0 && hops > (^uint64(0)-start)/hop {
		return ^uint64(0)
	}
	return start + hops*hop
}

func pace(ramp proposal.Ramp) string {
	if ramp.Factor == nil {
		return nothing
	}
	return "×" + tokens(&ramp.Factor.Int, 18) + " each " + span(ramp.Hop)
}

func big256(value *catalog.Integer) *big.Int {
	if value == nil {
		return nil
	}
	return &value.Int
}

func integer(value *catalog.Integer) string {
	if value == nil {
		return "-;"
	}
	return value.String() + ";"
}

// check is how to make the plan again, and to sign it. Nothing in it but names and numbers that are plainly such: people run it.
func (b *builder) check(c *proposal.Class, sign bool) Markdown {
	base := repositoryURL(b.page.Server, b.page.Repository)
	class, digest := c.Name.String(), c.Digest
	folder := "halos/" + class + "/approvals/" + digest
	if !classForm.MatchString(class) || !digestForm.MatchString(digest) {
		return Markdown{}
	}
	var lines []string
	if base != "" && numberForm.MatchString(b.page.Pull) && commitForm.MatchString(b.page.Head) && cleanPath(path.Join(b.page.Folder, "x")) {
		lines = append(lines, "git fetch "+base+" pull/"+b.page.Pull+"/head && git switch --detach "+b.page.Head)
		if b.page.Folder != "" {
			lines = append(lines, "cd "+b.page.Folder)
		}
	}
	lines = append(lines,
		fmt.Sprintf("halocompile plan %s --deadline %d --rpc-url \"$NODE\"", c.Name, c.Plan.Core.Deadline),
		"sha256sum "+folder+"/bundle.json",
		"# "+digest)
	if sign {
		lines = append(lines, "halocompile sign --dir "+folder+" --key owner.json --rpc-url \"$NODE\"")
		lines = append(lines, "git add "+folder+" && git commit --signoff -m 'Approve "+class+"'")
	}
	return commands(lines...)
}

func commands(lines ...string) Markdown {
	return Markdown{"```sh\n" + strings.Join(lines, "\n") + "\n```"}
}

// stamp is a moment to the minute.
func stamp(at time.Time) string { return at.UTC().Format("2006-01-02 15:04 UTC") }

// moment is Unix seconds to the minute, rounded up: something can happen from then on. What is no date of a calendar is none.
func moment(seconds uint64) string {
	if seconds > lastMoment-59 {
		return nothing
	}
	return stamp(time.Unix(int64((seconds+59)/60*60), 0))
}

// date is the day of moment.
func date(seconds uint64) string {
	text, _, _ := strings.Cut(moment(seconds), " ")
	return text
}

// until is Unix seconds to the minute, rounded down: something can happen up to then.
func until(seconds uint64) string {
	if seconds > lastMoment {
		return nothing
	}
	return stamp(time.Unix(int64(seconds), 0))
}

// span is a duration in the largest unit that is exact.
func span(seconds uint64) string {
	switch {
	case seconds > 0 && seconds%86400 == 0:
		return plural(int(min(seconds/86400, 1<<40)), "day")
	case seconds > 0 && seconds%3600 == 0:
		return plural(int(min(seconds/3600, 1<<40)), "hour")
	case seconds > 0 && seconds%60 == 0:
		return plural(int(min(seconds/60, 1<<40)), "minute")
	}
	return strconv.FormatUint(seconds, 10) + " s"
}
