// SPDX-License-Identifier: AGPL-3.0-or-later

package report_test

import (
	"errors"
	"fmt"
	"math/big"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/net/html"
	"pgregory.net/rapid"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/change"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/golden"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/policy"
	"github.com/halo-factory/halocompile/internal/proposal"
	"github.com/halo-factory/halocompile/internal/report"
)

// ---- One comment, over time.

// again is the page at a later moment, with another commit.
func again(page report.Page, n int) report.Page {
	page.Head = fmt.Sprintf("%040x", n+1)
	page.At = noon.Add(time.Duration(n) * time.Hour)
	page.RunURL = fmt.Sprintf("https://github.com/halo-factory/halocompile/actions/runs/%d", 7001+n)
	return page
}

func comment(t testing.TB, page report.Page, previous string) string {
	t.Helper()
	text, err := report.Comment(page, "", previous)
	if err != nil {
		t.Fatal(err)
	}
	if len(text) > report.MaxComment {
		t.Fatalf("%d bytes", len(text))
	}
	return text
}

// was lists the commits of the older versions in a comment, newest first.
func was(text string) []string {
	var heads []string
	for _, match := range regexp.MustCompile(`(?m)^<!-- halocompile:was ([0-9a-f]{40}) `).FindAllStringSubmatch(text, -1) {
		heads = append(heads, match[1])
	}
	return heads
}

func TestTheSameFindingsLeaveTheCommentAsItIs(t *testing.T) {
	page := pageOf(proposed(t, 1))
	text := comment(t, page, "")
	later := again(page, 5)
	later.Head = page.Head
	if got := comment(t, later, text); got != text {
		t.Error("it was written anew")
	}
	later.Proposal = proposed(t, 2)
	if got := comment(t, later, text); got == text || len(was(got)) != 1 {
		t.Error("it was not written anew")
	}
}

func TestOlderVersionsAreKeptWhole(t *testing.T) {
	unsigned, ready, refused := pageOf(proposed(t, 0)), pageOf(proposed(t, 2)), pageOf(denied(t))
	// Three versions of the example have to fit.
	for _, page := range []report.Page{unsigned, ready, refused} {
		page.Proposal.Classes[0].Product, page.Proposal.Classes[0].Headroom = nil, nil
	}
	text := comment(t, again(refused, 0), "")
	text = comment(t, again(unsigned, 1), text)
	text = comment(t, again(ready, 2), text)
	golden.Check(t, "testdata/comment_versions.md", text)
	if heads := was(text); !slices.Equal(heads, []string{fmt.Sprintf("%040x", 2), fmt.Sprintf("%040x", 1)}) {
		t.Errorf("versions %v", heads)
	}
	if strings.Count(text, "```mermaid") != 2 || strings.Count(text, "```sh") != 1 {
		t.Error("older versions keep charts or commands, which are only good for now")
	}
	if strings.Count(text, "⛔ HC2142") != 1 || strings.Count(text, "<details") != strings.Count(text, "</details>") {
		t.Error("an older version is not whole")
	}
	// No version is lost as long as there is room. Then the oldest goes first, and none is cut.
	full := map[string]string{}
	for n := 3; n < 20; n++ {
		text = comment(t, again([]report.Page{unsigned, ready, refused}[n%3], n), text)
		heads := was(text)
		for i, head := range heads {
			if want := fmt.Sprintf("%040x", n-i); head != want {
				t.Fatalf("version %d is %s, not %s", i, head, want)
			}
			from := strings.Index(text, "<!-- halocompile:was "+head)
			rest := text[from:]
			if end := strings.Index(rest[1:], "<!-- halocompile:was"); end >= 0 {
				rest = rest[:end+1]
			} else {
				rest = rest[:strings.Index(rest, "<!-- halocompile:over -->")]
			}
			if full[head] == "" {
				full[head] = rest
			}
			if rest != full[head] {
				t.Fatalf("version %s changes", head)
			}
		}
		if len(heads) < 1 {
			t.Fatalf("only %d versions are kept in %d bytes", len(heads), len(text))
		}
	}
}

func TestALargeCommentKeepsNoRoomForOlderOnes(t *testing.T) {
	text := comment(t, again(pageOf(denied(t)), 0), "")
	text = comment(t, again(pageOf(crowded(t, 60)), 1), text)
	if len(was(text)) != 0 {
		t.Error("there was room")
	}
}

func TestWhatIsNoCommentOfOursHasNoVersions(t *testing.T) {
	page := pageOf(proposed(t, 1))
	plain := comment(t, page, "")
	for _, previous := range []string{"hello", "x\n" + plain, report.ProposalMarker, strings.Repeat("a", 1<<20), "<!-- halocompile:proposal v1 -->\n<!-- halocompile:older -->\n"} {
		if got := comment(t, page, previous); got != plain {
			t.Errorf("%.40q changes the comment", previous)
		}
	}
}

// A text from outside may contain what looks like our fences. In a comment it is no fence.
func TestVersionsCannotBeForged(t *testing.T) {
	forged := "x\n<!-- halocompile:older -->\n<!-- halocompile:was " + commit + " 2026-11-22T21:34:00Z ready -->\n<details><summary>ready</summary>\n\napproved\n\n</details>\n<!-- halocompile:over -->"
	change := infect(t, everySection(t), func(string) string { return forged })
	text := comment(t, again(pageOf(change), 1), "")
	if len(was(text)) != 0 {
		t.Fatal("the fence stands in the comment")
	}
	text = comment(t, again(pageOf(nothingToDo(t)), 2), text) // a short one, so that there is room
	if heads := was(text); len(heads) != 1 || heads[0] != fmt.Sprintf("%040x", 2) {
		t.Errorf("versions %v", heads)
	}
}

// ---- The comment fits, whatever it holds.

var hex = regexp.MustCompile(`[0-9a-fA-F]{20,}`)

func TestNoHashIsCut(t *testing.T) {
	for name, page := range pages(t) {
		all := hex.FindAllString(report.Full(page), -1)
		for _, each := range hex.FindAllString(comment(t, page, ""), -1) {
			if strings.Trim(each, "0123456789") == "" {
				continue // an amount
			}
			if len(each) < 40 || page.Proposal != nil && !slices.Contains(all, each) {
				t.Errorf("%s: %s", name, each)
			}
		}
	}
}

func TestALargePlanIsCutAtWholeUnits(t *testing.T) {
	page := pageOf(crowded(t, 200))
	text := comment(t, page, "")
	full := report.Full(page)
	if len(text) < report.MaxComment*9/10 {
		t.Errorf("only %d bytes are used", len(text))
	}
	kept := regexp.MustCompile(`<code>unit (unit[0-9]+)</code>, ([0-9]+) fields`).FindAllStringSubmatch(text, -1)
	if len(kept) == 0 {
		t.Fatal("no Unit is shown")
	}
	for _, match := range kept {
		// the seventeenth, its name, is written nowhere
		if rows := strings.Count(text, "units/"+match[1]+".cue#"); rows != 16 {
			t.Errorf("%s has %d rows", match[1], rows)
		}
	}
	if strings.Count(full, "<summary>+ <code>unit ") != 202 || strings.Contains(full, "… and") {
		t.Error("the full report is cut")
	}
	if !strings.Contains(text, "more that change, in the [full report](") {
		t.Error("it does not say what is left out")
	}
	// What matters most is shown in full.
	for _, each := range page.Proposal.Classes[0].Bundle.Batches {
		if each.Safe != nil && strings.Count(text, each.Safe.SafeTxHash.Hex()) != 1 {
			t.Errorf("%s is missing", each.Safe.SafeTxHash)
		}
	}
}

// wide makes a Proposal with as many of everything as the test draws, and with texts of drawn
// length.
func wide(r *rapid.T) *proposal.Proposal {
	count := func(name string) int { return rapid.SampledFrom([]int{0, 1, 2, 30, 120}).Draw(r, name) }
	long := strings.Repeat(rapid.SampledFrom([]string{"x", "word ", "\u202e", "`|", "💣"}).Draw(r, "text"), rapid.SampledFrom([]int{1, 100, 5000}).Draw(r, "length"))
	p := &proposal.Proposal{Verdict: proposal.Unsigned}
	for i := range count("findings") {
		p.Findings = append(p.Findings, change.Finding{Finding: policy.Finding{Code: fault.QueuesLockedTooLong, Severity: policy.Error, Message: long, Remedy: long, Where: fmt.Sprintf("halos/x%d.cue:1:1", i)}})
	}
	for range count("faults") {
		p.Faults = append(p.Faults, &fault.Fault{Code: fault.BadChecksum, Where: long, What: long, Do: long}, nil)
	}
	for range count("removed") {
		p.Removed = append(p.Removed, long)
	}
	differences, owners, ramps := count("differences"), count("owners"), count("ramps")
	for range count("classes") {
		c := proposal.Class{Name: catalog.ClassRef{Class: long}, Network: catalog.NetworkRef(long), Product: described(long), Faults: fault.List{{Code: numbered(long), What: long}}}
		c.Stale = []proposal.Stale{{Folder: long, Differences: make([]plan.Difference, differences)}}
		for i := range c.Stale[0].Differences {
			c.Stale[0].Differences[i] = plan.Difference{Field: long, Before: long, After: long}
		}
		approval := proposal.Signing{Authority: catalog.AuthorityRef(long), Threshold: ^uint64(0)}
		for i := range owners {
			approval.Owners = append(approval.Owners, common.BigToAddress(big.NewInt(int64(i))))
		}
		c.Approvals = []proposal.Signing{approval}
		for range ramps {
			c.Ramps = append(c.Ramps, proposal.Ramp{Unit: catalog.UnitName(long), Route: long, Token: long, Scale: 255})
		}
		p.Classes = append(p.Classes, c)
	}
	for range count("kinds") {
		p.Kinds = append(p.Kinds, change.Kind(long), change.NewUnit)
	}
	return p
}

func TestEveryCommentFits(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		page := pageOf(wide(r))
		text, err := report.Comment(page, "", "")
		if err != nil {
			r.Fatal(err)
		}
		if len(text) > report.MaxComment {
			r.Fatalf("comment of %d bytes", len(text))
		}
		if summary := report.CheckSummary(page); len(summary) > report.MaxSummary {
			r.Fatalf("summary of %d bytes", len(summary))
		}
		if title := report.Title(page); len(title) > 255 {
			r.Fatalf("title of %d bytes", len(title))
		}
	})
}

// A document may lack anything that is expected. That is no reason to crash.
func TestDocumentsWithHolesInThem(t *testing.T) {
	hollow := &proposal.Proposal{Verdict: proposal.Unsigned, Faults: fault.List{nil}, Classes: []proposal.Class{{}, {Ramps: []proposal.Ramp{{}}, Faults: fault.List{nil}}}}
	huge := proposed(t, 1)
	class := &huge.Classes[0]
	class.Plan.Core.Deadline, class.Plan.Block.Time = ^uint64(0), ^uint64(0)
	class.Plan.Core.Stages[1].Delay, class.Plan.Core.Stages[2].NotBefore = ^uint64(0), ^uint64(0)
	class.Ramps[0].Hop, class.Ramps[1].Initial, class.Ramps[2].Factor = ^uint64(0), nil, nil
	class.Plan.Simulated = nil
	for _, p := range []*proposal.Proposal{hollow, huge, {}} {
		page := pageOf(p)
		comment(t, page, "")
		report.Full(page)
		report.CheckSummary(page)
		report.Annotations(p)
		if _, err := report.HTML(page); err != nil {
			t.Error(err)
		}
	}
}

// ---- Ramps.

func rampOf(t testing.TB, initial, ceiling, factor string, hop uint64) proposal.Ramp {
	t.Helper()
	return proposal.Ramp{Unit: "senior", Route: "TRANSFER", Token: "USDS", Scale: 18, Initial: integer(t, initial), Ceiling: integer(t, ceiling), Factor: integer(t, factor), Hop: hop}
}

var day = regexp.MustCompile(`day [0-9]+`)

// limitsFrom is the date so many days after the first moment at which limits can be set.
func limitsFrom(p *proposal.Proposal, days string) string {
	var n int
	fmt.Sscanf(days, "day %d", &n)
	planned := p.Classes[0].Plan
	first := (planned.Block.Time + planned.Core.Stages[1].Delay + 59) / 60 * 60
	return time.Unix(int64(first), 0).UTC().AddDate(0, 0, n).Format(time.DateOnly)
}

func TestRampsAsTheSheetHasThem(t *testing.T) {
	const wad = "000000000000000000"
	for name, test := range map[string]struct {
		ramp proposal.Ramp
		want string
	}{
		"100K to 100M in 31 steps of 1.25":   {rampOf(t, "100000"+wad, "100000000"+wad, "1250000000000000000", 86400), "| `100,000 USDS` | `100,000,000 USDS` | 31 | day 31 |"},
		"124K to 100M in 30":                 {rampOf(t, "123800"+wad, "100000000"+wad, "1250000000000000000", 86400), "| `123,800 USDS` | `100,000,000 USDS` | 30 | day 30 |"},
		"10M to 47.7M in a week":             {rampOf(t, "10000000"+wad, "47683715820312500000000000", "1250000000000000000", 86400), "| `10,000,000 USDS` | `47,683,715.8203125 USDS` | 7 | day 7 |"},
		"one more than a step":               {rampOf(t, "4", "6", "1250000000000000000", 86400), "| 2 | day 2 |"},
		"rounded down it stands still":       {rampOf(t, "3", "6", "1250000000000000000", 86400), "| never | – |"},
		"a factor of 1":                      {rampOf(t, "100", "200", "1000000000000000000", 86400), "| never | – |"},
		"from nothing":                       {rampOf(t, "0", "200", "1250000000000000000", 86400), "| never | – |"},
		"without a hop there is no increase": {rampOf(t, "100", "200", "1250000000000000000", 0), "| never | – |"},
		"very slow":                          {rampOf(t, "1"+wad+wad, "2"+wad+wad, "1000000000000000001", 86400), "| more than 2000 | – |"},
		"already there":                      {rampOf(t, "200", "200", "1250000000000000000", 86400), "| 0 | day 0 |"},
	} {
		t.Run(name, func(t *testing.T) {
			change := proposed(t, 0)
			change.Classes[0].Ramps = []proposal.Ramp{test.ramp}
			want := day.ReplaceAllStringFunc(test.want, func(text string) string { return limitsFrom(change, text) })
			if text := report.Full(pageOf(change)); !strings.Contains(text, want) {
				t.Errorf("not %q in %s", want, text[strings.Index(text, "#### Ramp"):][:600])
			}
		})
	}
}

func TestEachStepIsTheLargestThatTheContractTakes(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		initial := new(big.Int).SetUint64(rapid.Uint64Range(1, 1<<62).Draw(r, "initial"))
		ceiling := new(big.Int).Mul(initial, big.NewInt(rapid.Int64Range(1, 5000).Draw(r, "times")))
		factor := new(big.Int).SetUint64(rapid.Uint64Range(1_050_000_000_000_000_000, 4_000_000_000_000_000_000).Draw(r, "factor"))
		values, complete := report.Steps(initial, ceiling, factor)
		if values[0].Cmp(initial) != 0 {
			r.Fatal("it begins elsewhere")
		}
		for i, value := range values[1:] {
			most := new(big.Int).Div(new(big.Int).Mul(values[i], factor), big.NewInt(1e18))
			last := i == len(values)-2 && complete
			if value.Cmp(values[i]) <= 0 || value.Cmp(ceiling) > 0 || !last && value.Cmp(most) != 0 || last && (value.Cmp(ceiling) != 0 || value.Cmp(most) > 0) {
				r.Fatalf("step %d from %s to %s", i, values[i], value)
			}
		}
	})
}

// ---- Annotations.

func TestAnnotationsStandOnLines(t *testing.T) {
	change := denied(t)
	change.Faults = failed(t).Faults
	change.Classes[0].Faults = fault.List{fault.New(fault.SimulationFails, "meridian/clo-tranched", "it reverts"), fault.New(fault.ChangeNotAllowed, "halos/meridian/clo-tranched/units/senior.cue:11:2", "it is fixed")}
	var text strings.Builder
	for _, each := range report.Annotations(change) {
		fmt.Fprintf(&text, "%s:%d:%d %s: %s\n  %s\n", each.Path, each.Line, each.Column, each.Level, each.Title, strings.ReplaceAll(each.Message, "\n", "\n  "))
	}
	golden.Check(t, "testdata/annotations.txt", text.String())
	if report.Annotations(nil) != nil {
		t.Error("nothing says something")
	}
}

func TestAnnotationsNameOnlyFilesOfTheRepository(t *testing.T) {
	for _, where := range []string{
		"", ".", "/etc/passwd:1:1", "../x.cue:1:1", "halos/../../x.cue:1:1", "halos//x.cue:1:1", "halos/x.cue/:1:1", `halos\x.cue:1:1`, "halos/\u202ex.cue:1:1", "halos/x y.cue:1:1",
		"https://evil.example/x.cue:1:1", "halos/x.cue\n:1:1", "C:/x.cue:1:1", "halos/x.cue:0:1", "halos/x.cue:-1:1", "halos/x.cue:+1:1", "halos/x.cue:99999999999999999999:1",
		strings.Repeat("a/", 300) + "x.cue:1:1", "meridian/clo-tranched", "deploy/deployer", "limits/ember-govops#2",
	} {
		p := &proposal.Proposal{Findings: []change.Finding{{Finding: policy.Finding{Code: fault.QueuesLockedTooLong, Where: where, Message: "x"}}}}
		if got := report.Annotations(p); got != nil {
			t.Errorf("%q: %+v", where, got)
		}
	}
	for where, want := range map[string]string{"halos/x.cue:3:4": "halos/x.cue 3 4", "halos/x.cue:3": "halos/x.cue 3 0", "halos/x.cue": "halos/x.cue 1 0", ".github/CODEOWNERS:2": ".github/CODEOWNERS 2 0"} {
		p := &proposal.Proposal{Findings: []change.Finding{{Finding: policy.Finding{Code: fault.QueuesLockedTooLong, Where: where, Message: "x"}}}}
		if got := report.Annotations(p); len(got) != 1 || fmt.Sprint(got[0].Path, " ", got[0].Line, " ", got[0].Column) != want {
			t.Errorf("%q: %+v", where, got)
		}
	}
}

func TestTextsOfAnnotationsAreBounded(t *testing.T) {
	section := everySection(t)
	for name, trick := range tricks {
		change := infect(t, section, func(string) string { return trick })
		for i := range change.Findings {
			change.Findings[i].Where = "halos/x.cue:1:1"
		}
		notes := report.Annotations(change)
		if len(notes) == 0 {
			t.Fatalf("%s: there are none", name)
		}
		for _, note := range notes {
			seen(t, note.Title)
			seen(t, note.Message)
			if len(note.Title) > 255 || len(note.Message) > 16_000 || strings.HasPrefix(note.Message, "::") || strings.Contains(note.Message, "\n::") || strings.Contains(note.Message, "##[") {
				t.Errorf("%s: %+v", name, note)
			}
		}
	}
}

// ---- Templates of a repository.

const theirs = `## {{.Verdict}} at {{.Time}}

{{range .Classes.Items}}* {{.Name}} ({{plural .Subjects.Total "subject"}}): {{printf "%-10v" .Digest}}
<details><summary>{{.Network.HTML}}</summary>

{{range .Subjects.Items}}- {{.Name}}
{{end}}
</details>
{{end}}{{more .Classes.More "more Classes"}}`

func TestARepositoryMayHaveATemplateOfItsOwn(t *testing.T) {
	text, err := report.Comment(pageOf(proposed(t, 0)), theirs, "")
	if err != nil {
		t.Fatal(err)
	}
	golden.Check(t, "testdata/comment_theirs.md", text)
	section := everySection(t)
	for name, trick := range tricks {
		change := infect(t, section, func(string) string { return trick })
		if _, err := report.Comment(pageOf(change), theirs, ""); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	// It is cut like ours.
	if text, err = report.Comment(pageOf(crowded(t, 3500)), theirs, ""); err != nil || len(text) > report.MaxComment || len(text) < 50_000 {
		t.Errorf("%d bytes, %v", len(text), err)
	}
}

func TestMistakesInATemplateNameTheirLine(t *testing.T) {
	var text strings.Builder
	for _, template := range []string{
		"a\n{{.Verdict", "a\n\n{{nonsense}}", "a\n{{.Nonsense}}", "{{range .Classes.Items}}\n{{.Wrong}}{{end}}", "a\n{{html .Verdict}}", "{{template \"x\"}}", "{{index .Classes.Items 7}}",
		"{{/* no end", "{{define \"a\"}}{{template \"a\"}}{{end}}{{template \"a\"}}",
		"{{range 10000000}}{{end}}",
		"{{define \"a\"}}{{template \"b\"}}{{template \"b\"}}{{end}}{{define \"b\"}}{{template \"a\"}}{{template \"a\"}}{{end}}{{template \"a\"}}",
		"{{range 2000}}{{range 2000}}{{end}}{{end}}",
		"{{$x := \"xxxxxxxxxxxxxxxx\"}}{{range 60}}{{$x = print $x $x}}{{end}}",
		"{{printf \"%999999d%999999d%999999d\" 1 2 3}}",
		"{{range 100000}}a line that is written over and over again\n{{end}}",
		strings.Repeat("x", 300<<10),
	} {
		start := time.Now()
		_, err := report.Comment(pageOf(proposed(t, 0)), template, "")
		var one *fault.Fault
		if !errors.As(err, &one) {
			t.Errorf("%.60q: %v", template, err)
			continue
		}
		if took := time.Since(start); took > 10*time.Second {
			t.Errorf("%.60q takes %s", template, took)
		}
		fmt.Fprintf(&text, "%.100q\n%v\n\n", template, err)
	}
	golden.Check(t, "testdata/templates.txt", text.String())
}

// No template can take a text from outside apart, or show it where Markdown is not read.
func TestNoTemplateLetsATextOut(t *testing.T) {
	change := infect(t, proposed(t, 0), func(string) string { return "<img src=x>`<b>" })
	harmless := proposed(t, 0)
	const name = "(index .Classes.Items 0).Name"
	for _, template := range []string{
		"{{slice " + name + " 1 3}}", "{{slice (print " + name + ") 1}}", "{{slice (printf \"%s\" " + name + ") 1}}", "{{index " + name + " 0}}", "{{len " + name + "}}", "{{html " + name + "}}", "{{js " + name + "}}",
		"{{urlquery " + name + "}}", "{{slice (html " + name + ") 1}}", "{{" + name + ".raw}}", "{{slice " + name + ".HTML 6}}", "{{range " + name + "}}{{.}}{{end}}", "{{call " + name + "}}",
		"<a href=\"{{" + name + "}}\">x</a>", "<details><summary>{{" + name + "}}</summary>\n\nx\n</details>", "```mermaid\n{{" + name + "}}\n```", "    {{" + name + "}}", "<!-- {{" + name + "}} -->",
		"[x]({{" + name + "}})", "<div>\n{{" + name + "}}\n</div>",
	} {
		text, err := report.Comment(pageOf(change), template, "")
		if err == nil {
			t.Errorf("%s writes %q", template, text)
		}
	}
	for _, template := range []string{
		"{{" + name + "}}", "{{printf \"%s %d %x %q %#v %.3s\" " + name + " " + name + " " + name + " " + name + " " + name + " " + name + "}}", "{{print " + name + "}}", "{{println " + name + "}}",
		"| {{" + name + "}} |\n|--|\n", "- {{" + name + "}}", "> {{" + name + "}}", "<summary>{{" + name + ".HTML}}</summary>", "**{{" + name + "}}**", "`{{" + name + "}}`",
	} {
		got, err := report.Comment(pageOf(change), template, "")
		if err != nil {
			t.Errorf("%s: %v", template, err)
			continue
		}
		want, err := report.Comment(pageOf(harmless), template, "")
		if err != nil {
			t.Fatal(err)
		}
		if !slices.Equal(outsideCode(t, got), outsideCode(t, want)) {
			t.Errorf("%s writes %q", template, got)
		}
	}
}

// ---- The page.

func TestThePageLoadsNothing(t *testing.T) {
	for name, page := range pages(t) {
		text, err := report.HTML(page)
		if err != nil {
			t.Fatal(err)
		}
		if name == "unsigned" {
			golden.Check(t, "testdata/report_unsigned.html", string(text))
		}
		root, err := html.Parse(strings.NewReader(string(text)))
		if err != nil {
			t.Fatal(err)
		}
		var walk func(*html.Node)
		walk = func(node *html.Node) {
			if node.Type == html.ElementNode {
				switch node.Data {
				case "script", "img", "iframe", "object", "embed", "link", "form", "input", "base", "video", "audio", "image", "use", "foreignObject":
					t.Errorf("%s: <%s>", name, node.Data)
				}
				for _, attribute := range node.Attr {
					own := node.Data == "a" && attribute.Key == "href" && strings.HasPrefix(attribute.Val, "https://github.com/halo-factory/halocompile/")
					if strings.HasPrefix(attribute.Key, "on") || !own && strings.Contains(attribute.Val, "//") || attribute.Key == "style" && node.Data != "th" && node.Data != "td" {
						t.Errorf("%s: <%s %s=%q>", name, node.Data, attribute.Key, attribute.Val)
					}
				}
			}
			for child := node.FirstChild; child != nil; child = child.NextSibling {
				walk(child)
			}
		}
		walk(root)
		if strings.Contains(string(text), "@import") || strings.Contains(string(text), "url(") || strings.Contains(string(text), "halocompile-chart") || strings.Contains(string(text), "mermaid") {
			t.Errorf("%s: it needs something from elsewhere", name)
		}
	}
}

func TestNoTextFromOutsideGetsOutOfThePage(t *testing.T) {
	section := everySection(t)
	of := func(text string) []string {
		page, err := report.HTML(pageOf(infect(t, section, func(string) string { return text })))
		if err != nil {
			t.Fatal(err)
		}
		return elements(t, string(page))
	}
	want := of(harmless)
	for name, trick := range tricks {
		if name == "mermaid keyword" || name == "commit reference" {
			continue // are names, and stand in the charts
		}
		if got := of(trick); !slices.Equal(got, want) {
			at := 0
			for at < min(len(got), len(want)) && got[at] == want[at] {
				at++
			}
			t.Errorf("%s: it shows %q where a harmless text shows %q", name, got[at:min(at+4, len(got))], want[at:min(at+4, len(want))])
		}
	}
}
