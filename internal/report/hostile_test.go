// SPDX-License-Identifier: AGPL-3.0-or-later

package report_test

import (
	"bytes"
	"fmt"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/common"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	markup "github.com/yuin/goldmark/renderer/html"
	"golang.org/x/net/html"
	"pgregory.net/rapid"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/change"
	"github.com/halo-factory/halocompile/internal/drift"
	"github.com/halo-factory/halocompile/internal/exec"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/hostile"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
	"github.com/halo-factory/halocompile/internal/policy"
	"github.com/halo-factory/halocompile/internal/product"
	"github.com/halo-factory/halocompile/internal/proposal"
	"github.com/halo-factory/halocompile/internal/report"
	"github.com/halo-factory/halocompile/internal/rollout"
)

// tricks are texts that do harm if they are shown unescaped: they change how the rest is shown, do
// something, or pass for what they are not.
var tricks = hostile.Texts()

// infect changes every text from outside in a copy of a document. Enumerations stay, because
// reading a Proposal checks them.
func infect[T any](t testing.TB, document *T, change func(string) string) *T {
	t.Helper()
	var walk func(reflect.Value) reflect.Value
	walk = func(value reflect.Value) reflect.Value {
		out := reflect.New(value.Type()).Elem()
		out.Set(value)
		switch value.Type() {
		case reflect.TypeFor[plan.ChangeKind]():
			// what a plan leaves has a section of its own
			if _, leaves := drift.NatureOf(plan.ChangeKind(value.String())); leaves {
				return out
			}
		case reflect.TypeFor[proposal.Verdict](), reflect.TypeFor[policy.Severity](), reflect.TypeFor[exec.State](), reflect.TypeFor[drift.Nature]():
			return out
		}
		if value.Type().PkgPath() == "math/big" {
			return out
		}
		switch value.Kind() {
		case reflect.String:
			out.SetString(change(value.String()))
		case reflect.Pointer:
			if !value.IsNil() && value.Elem().Type().PkgPath() != "math/big" && !strings.HasSuffix(value.Elem().Type().String(), "manifest.Integer") {
				out.Set(reflect.New(value.Type().Elem()))
				out.Elem().Set(walk(value.Elem()))
			}
		case reflect.Struct:
			for i := range value.NumField() {
				if out.Field(i).CanSet() {
					out.Field(i).Set(walk(value.Field(i)))
				}
			}
		case reflect.Slice:
			if !value.IsNil() {
				out.Set(reflect.MakeSlice(value.Type(), value.Len(), value.Len()))
				for i := range value.Len() {
					out.Index(i).Set(walk(value.Index(i)))
				}
			}
		case reflect.Map:
			if !value.IsNil() {
				out.Set(reflect.MakeMap(value.Type()))
				for _, key := range value.MapKeys() {
					out.SetMapIndex(walk(key), walk(value.MapIndex(key)))
				}
			}
		}
		return out
	}
	return walk(reflect.ValueOf(document)).Interface().(*T)
}

// everySection is a change whose comment shows every section.
func everySection(t testing.TB) *proposal.Proposal {
	t.Helper()
	change := stale(t)
	change.Classes[0].Stale[0].Differences = change.Classes[0].Stale[0].Differences[:3]
	change.Classes[0].Plan.Core.Changes = change.Classes[0].Plan.Core.Changes[:13]
	left, _ := example(t, func(c *catalog.Catalog, b *plan.Basis) {
		everything(c, b)
		apart(c, b)
	})
	change.Classes[0].Plan.Core.Changes = append(change.Classes[0].Plan.Core.Changes, left.Core.Changes...)
	change.Classes[0].Plan.Revisions = revised[1:2]
	change.Classes[0].Promising = &proposal.Signing{Authority: "council", Safe: common.Address{19: 5}, Threshold: 1, Owners: []common.Address{{19: 1}}}
	change.Classes[0].Headroom.Losses, change.Classes[0].Headroom.Parameters = change.Classes[0].Headroom.Losses[:2], change.Classes[0].Headroom.Parameters[:3]
	change.Findings = denied(t).Findings
	change.Faults = failed(t).Faults
	change.Removed = []string{"halos/meridian/clo-tranched/units/mezzanine.cue"}
	change.Inventory = entries(t).Inventory
	change.Classes[0].Faults = fault.List{fault.New(fault.SimulationFails, plantest.Class.String(), "it reverts").Remedy("look")}
	return change
}

// A text from outside stays within its line on a terminal: there are as many headings and folded
// parts as around a harmless text, and every character is seen. What stands in a comment where
// there is no plan is contained like the rest.
func TestNoTextFromOutsideLooksLikeAHeading(t *testing.T) {
	section := unplanned(t)
	section.Findings, section.Faults = denied(t).Findings, failed(t).Faults
	frame := func(change func(string) string) (lines, markup []string) {
		page := pageOf(infect(t, section, change))
		text := report.Terminal(page)
		seen(t, text)
		for line := range strings.Lines(text) {
			if strings.HasPrefix(line, "---") || strings.HasPrefix(line, "===") || strings.HasPrefix(line, "+ ") {
				lines = append(lines, line[:2])
			}
		}
		return lines, outsideCode(t, report.Full(page))
	}
	for way, change := range ways {
		lines, markup := frame(change(harmless))
		if len(lines) < 3 {
			t.Fatalf("only %q", lines)
		}
		for name, trick := range tricks {
			if gotLines, gotMarkup := frame(change(trick)); !slices.Equal(gotLines, lines) || !slices.Equal(gotMarkup, markup) {
				t.Errorf("%s, %s: %q and %q, want %q and %q", name, way, gotLines, gotMarkup, lines, markup)
			}
		}
	}
}

// outsideCode lists what a text becomes when it is shown: elements, their attributes, comments, and
// every other text. It leaves out what is in code, and links to lines of the repository. Nothing
// that comes from outside may be in the list.
func outsideCode(t testing.TB, text string) []string {
	t.Helper()
	var page bytes.Buffer
	reader := goldmark.New(goldmark.WithExtensions(extension.GFM, extension.Footnote, extension.DefinitionList), goldmark.WithRendererOptions(markup.WithUnsafe()))
	if err := reader.Convert([]byte(text), &page); err != nil {
		t.Fatal(err)
	}
	return elements(t, page.String())
}

var ownLine = regexp.MustCompile(`^https://github\.com/halo-factory/halocompile/blob/(4f|aa)` + commit[2:] + `/[A-Za-z0-9._@+/-]+(#L[0-9]+)?$`)

// chartLine matches the only lines that a chart may have.
var chartLine = regexp.MustCompile(`^(gantt|  dateFormat YYYY-MM-DDTHH:mm|  axisFormat %e %b|  todayMarker off|  [0-9]+( [A-Za-z0-9_-]+)? :active, [0-9T:-]+, [0-9T:-]+|` +
	`  ([0-9]+ days?|[0-9]+ s|waits) :done, [0-9T:-]+, [0-9T:-]+|  deadline :crit, milestone, [0-9T:-]+, 0d|%%\{init: \{[a-zA-Z0-9": {},#]+\}%%|xychart-beta|` +
	`  title "[A-Za-z0-9_ -]+"|  x-axis "steps" 0 --> [0-9]+|  y-axis 0 --> [0-9]+|  line \[[0-9, ]+\])\n$`)

func elements(t failer, page string) []string {
	t.Helper()
	root, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	var list []string
	var walk func(*html.Node)
	walk = func(node *html.Node) {
		switch node.Type {
		case html.TextNode:
			list = append(list, node.Data)
			return
		case html.CommentNode:
			list = append(list, "comment "+node.Data)
			return
		case html.ElementNode:
			attributes := fmt.Sprint(node.Attr)
			if node.Data == "a" && len(node.Attr) == 1 && ownLine.MatchString(node.Attr[0].Val) && !strings.Contains(node.Attr[0].Val, "/../") {
				walk(node.FirstChild)
				return
			}
			if node.Data == "code" && node.Parent.Data == "pre" && strings.Contains(attributes, "language-mermaid") {
				for line := range strings.Lines(node.FirstChild.Data) {
					if !chartLine.MatchString(line) {
						t.Fatal("a chart has the line " + line)
					}
				}
				list = append(list, "chart")
				return
			}
			list = append(list, node.Data+attributes)
			if node.Data == "code" && node.Parent.Data != "pre" {
				for child := node.FirstChild; child != nil; child = child.NextSibling {
					if child.Type != html.TextNode {
						list = append(list, "in code: "+child.Data)
					}
				}
				return
			}
		}
		for child := node.FirstChild; child != nil; child = child.NextSibling {
			walk(child)
		}
		list = append(list, "end")
	}
	walk(root)
	return list
}

// seen fails the test unless every character of a text is visible, in the order in which it is
// written.
func seen(t testing.TB, text string) {
	t.Helper()
	if !utf8.ValidString(text) {
		t.Error("it is not UTF-8")
	}
	for _, r := range text {
		// the latter stands in our own symbols, after the sign that it colours
		if r == '\n' || r == 0xfe0f {
			continue
		}
		if !unicode.IsPrint(r) || unicode.In(r, unicode.Hebrew, unicode.Arabic, unicode.Other_Default_Ignorable_Code_Point) {
			t.Fatalf("%U is let through", r)
		}
	}
}

// texts are all Markdown texts about a change that is proposed.
func texts(t testing.TB, judged *proposal.Proposal) map[string]string {
	t.Helper()
	page := pageOf(judged)
	page.Edits = change.EditsOf("", []string{"policy/queues.rego"})
	comment, err := report.Comment(page, "", "")
	if err != nil {
		t.Fatal(err)
	}
	return map[string]string{"comment": comment, "summary": report.CheckSummary(page), "report": report.Full(page)}
}

// outcomes are all Markdown texts about what was merged.
func outcomes(run report.Run, rollout report.Rollout) map[string]string {
	return map[string]string{
		"executed": report.CarriedOut(run, []report.Rollout{rollout}), "reminder": report.Reminder(run, []report.Rollout{rollout}),
		"stop": report.Stopped(run, rollout).Body, "failure": report.Failed(run, rollout).Body,
		"unready": report.Unready(run, rollout.Faults).Body, "unsigned": report.Unsigned(run, rollout).Body, "records": report.WrongRecords(run, rollout.Faults).Body,
		"spell": report.Awaited(run, rollout).Body,
		"drift": report.DriftIssue(run, rollout.Drift, rollout.Faults).Body,
	}
}

// harmless is the text that replaces texts from outside where nothing must happen.
const harmless = "a harmless text"

// told changes each text from outside in the documents, and returns all Markdown texts about them.
func told(t testing.TB, section *proposal.Proposal, run report.Run, rollout report.Rollout, change func(string) string) map[string]string {
	t.Helper()
	all := texts(t, infect(t, section, change))
	infected := *infect(t, &rollout, change)
	// are the base's and the Git host's word
	infected.Explorer, infected.RecordsCommit = rollout.Explorer, rollout.RecordsCommit
	for kind, text := range outcomes(run, infected) {
		all[kind] = text
	}
	return all
}

// ways are the ways in which a trick gets into a document.
var ways = map[string]func(trick string) func(string) string{
	"replaced": func(trick string) func(string) string { return func(string) string { return trick } },
	"appended": func(trick string) func(string) string { return func(text string) string { return text + " " + trick } },
}

// named is a marker with the name of a Class. Two slugs may stand there as they are.
var named = regexp.MustCompile(`(<!-- halocompile:[a-z]+ v1 )[a-z0-9-]+/[a-z0-9-]+`)

// A document full of a trick and a document full of a harmless text look alike, except for what is
// in code.
func TestNoTextFromOutsideGetsOut(t *testing.T) {
	section := everySection(t)
	run, rollout := rolloutOf(t)
	want := map[string]map[string][]string{}
	for way, change := range ways {
		want[way] = map[string][]string{}
		for kind, text := range told(t, section, run, rollout, change(harmless)) {
			want[way][kind] = outsideCode(t, text)
			if cutShort(text) {
				t.Fatalf("%s: the example is too long", kind)
			}
		}
	}
	for name, trick := range tricks {
		t.Run(name, func(t *testing.T) {
			for way, change := range ways {
				for kind, text := range told(t, section, run, rollout, change(trick)) {
					if kind != "report" && len(text) > report.MaxComment {
						t.Errorf("%s, %s: %d bytes", way, kind, len(text))
					}
					seen(t, text)
					if cutShort(text) {
						// The two are cut at different rows. The full report shows that what is cut
						// is contained.
						continue
					}
					if got, want := outsideCode(t, named.ReplaceAllString(text, "${1}unknown")), want[way][kind]; !slices.Equal(got, want) {
						at := 0
						for at < min(len(got), len(want)) && got[at] == want[at] {
							at++
						}
						t.Fatalf("%s, %s: it shows %q where a harmless text shows %q", way, kind, got[at:min(at+6, len(got))], want[at:min(at+6, len(want))])
					}
				}
			}
		})
	}
}

func cutShort(text string) bool {
	return regexp.MustCompile(`(?m)^… and [0-9]+`).MatchString(text)
}

// pieces are the parts that tricks are made of.
var pieces = []string{
	"`", "``", "```", "|", "\\", "\n", "\r", "<", ">", "</summary>", "<b>", "<!--", "-->", "[", "](", ")", "!", "@a", "#1", "*", "_", "~", "$", "&amp;", "http://x.y", "www.x.y", ":a:", "[^1]",
	"%%{init", "::", "##[", " ", "\t", "\u202e", "\u200b", "é", "\u0301", "a", "0", ":1:2", "halos/x.cue", "../", "- ", "# ", "    ", "\x00", "\xff",
}

func TestNoCombinationGetsOut(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		text := rapid.OneOf(
			rapid.String(),
			rapid.Map(rapid.SliceOfN(rapid.SampledFrom(pieces), 1, 12), func(parts []string) string { return strings.Join(parts, "") }),
		).Filter(func(text string) bool { return strings.TrimSpace(text) != "" }).Draw(r, "text")
		spanned(r, text)
	})
}

// numbered reads a number as anybody's document may state it.
func numbered(text string) (code fault.Code) {
	_ = code.UnmarshalText([]byte(text)) // it takes any
	return code
}

// described is a product of which everything is the same text.
func described(text string) *product.Product {
	rows := []product.Fact{{Name: text, Text: text}}
	return &product.Product{Title: text, Kind: text, Rows: rows, Units: []product.Described{{Name: catalog.UnitName(text), Title: text, Rows: rows}}}
}

// spanned compares a text with a harmless one in a small document that shows it in every kind of
// place: a cell, a list, a summary, a heading.
func spanned(r *rapid.T, text string) {
	of := func(text string) string {
		page := report.Page{Server: "https://github.com", Repository: "halo-factory/halocompile", Pull: "12", Head: commit, At: noon, Proposal: &proposal.Proposal{
			Verdict:  proposal.Unsigned,
			Findings: []change.Finding{{Finding: policy.Finding{Severity: policy.Warning, Code: numbered(text), Message: text, Remedy: text, Where: text}, By: []string{text}}},
			Removed:  []string{text},
			Classes: []proposal.Class{{Name: catalog.ClassRef{Class: text}, Network: catalog.NetworkRef(text), Product: described(text), Faults: fault.List{{Code: numbered(text), Where: text, What: text, Do: text}},
				Promising: &proposal.Signing{Authority: catalog.AuthorityRef(text), Threshold: 1, Owners: []common.Address{{1}}},
				Approvals: []proposal.Signing{{Authority: catalog.AuthorityRef(text), Threshold: 1, Owners: []common.Address{{1}}}},
				Touches:   []rollout.Touch{{Class: catalog.ClassRef{Halo: text, Class: text}, Digest: text, Calls: []string{text}, Excludes: true}},
				Stale:     []proposal.Stale{{Folder: text, Differences: []plan.Difference{{Field: text, Before: text, After: text}}}},
			}},
		}}
		comment, err := report.Comment(page, "", "")
		if err != nil {
			r.Fatal(err)
		}
		return comment
	}
	var page1, page2 bytes.Buffer
	reader := goldmark.New(goldmark.WithExtensions(extension.GFM, extension.Footnote), goldmark.WithRendererOptions(markup.WithUnsafe()))
	if err := reader.Convert([]byte(of(text)), &page1); err != nil {
		r.Fatal(err)
	}
	if err := reader.Convert([]byte(of(harmless)), &page2); err != nil {
		r.Fatal(err)
	}
	if a, b := elements(r, page1.String()), elements(r, page2.String()); !slices.Equal(a, b) {
		r.Fatalf("%q gets out", text)
	}
}

// failer is what a test and a property have in common.
type failer interface {
	Helper()
	Fatal(...any)
}
