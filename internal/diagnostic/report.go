// SPDX-License-Identifier: AGPL-3.0-or-later

package diagnostic

import (
	"bytes"
	"io"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/policy"
)

// Version of the JSON document. A reader refuses an unknown major and ignores an unknown minor.
const Version = "1.0"

// Report is the result of a check.
type Report struct {
	Version     string       `json:"version"`
	Outcome     Verdict      `json:"outcome"`
	Rules       []Rule       `json:"rules"`       // every rule there is, sorted by id
	Diagnostics []Diagnostic `json:"diagnostics"` // sorted by place

	// Summary is what people are told when everything passed.
	Summary string `json:"-"`
}

// Verdict says how a check ended.
type Verdict string

const (
	Passed Verdict = "passed" // no rule denies; there may be warnings
	Denied Verdict = "denied" // a rule denies
	Failed Verdict = "failed" // the manifests have faults, or the rules could not be asked
)

// Rule is a rule and its answer.
type Rule struct {
	policy.Explanation
	Answer Answer `json:"answer"`
}

// Answer is the result of one rule.
type Answer string

const (
	AnswerPassed   Answer = "passed"
	AnswerFailed   Answer = "failed"
	AnswerNotAsked Answer = "not asked"
)

// Diagnostic is one message about one place.
type Diagnostic struct {
	Code     fault.Code      `json:"code"`
	Rule     string          `json:"rule,omitempty"` // none for what the schema says
	Severity policy.Severity `json:"severity"`
	Message  string          `json:"message"`
	Remedy   string          `json:"remedy"`
	Where    string          `json:"where"` // as it was reported
	// from the repository's root; empty if the diagnostic is not about a file
	File   string `json:"file,omitempty"`
	Line   int    `json:"line,omitempty"`   // from 1
	Column int    `json:"column,omitempty"` // from 1, in bytes
	Field  string `json:"field,omitempty"`
	// the value that a waiver has to name; empty if the rule cannot be waived
	Value string `json:"value,omitempty"`
}

// Of makes a Report of what a check found: the findings of the rules, or the error that prevented
// asking them.
func Of(rules []policy.Explanation, findings *policy.Findings, err error) *Report {
	report := &Report{Version: Version, Outcome: Passed, Rules: []Rule{}, Diagnostics: []Diagnostic{}}
	passed := map[string]Answer{}
	if findings != nil {
		for _, rule := range findings.Rules {
			passed[rule.ID] = AnswerFailed
			if rule.Passed {
				passed[rule.ID] = AnswerPassed
			}
		}
		for _, finding := range findings.Findings {
			if finding.Severity == policy.Error {
				report.Outcome = Denied
			}
			report.add(Diagnostic{
				Code: finding.Code, Rule: finding.Rule, Severity: finding.Severity, Message: finding.Message, Remedy: finding.Remedy,
				Where: finding.Where, Field: finding.Field, Value: finding.Value,
			})
		}
	} else {
		report.Outcome = Failed
		for _, each := range fault.Numbered(err) {
			report.add(Diagnostic{Code: each.Code, Severity: policy.Error, Message: each.What, Remedy: each.Do, Where: each.Where})
		}
	}
	for _, rule := range rules {
		answer := AnswerNotAsked
		if known, asked := passed[rule.ID]; asked {
			answer = known
		}
		report.Rules = append(report.Rules, Rule{rule, answer})
	}
	return report
}

func (r *Report) add(d Diagnostic) {
	d.File, d.Line, d.Column = place(d.Where)
	r.Diagnostics = append(r.Diagnostics, d)
}

// place takes "halos/a.cue:3:4" apart. What names no file of the repository, such as a flag, has no
// place.
func place(where string) (file string, line, column int) {
	parts := placed.FindStringSubmatch(where)
	if parts == nil || strings.HasPrefix(where, "-") || strings.HasPrefix(where, "/") || strings.Contains(where, "..") {
		return "", 0, 0
	}
	number := func(text string) int {
		n, err := strconv.Atoi(text)
		if err != nil || n < 1 {
			return 0
		}
		return n
	}
	return parts[1], number(parts[2]), number(parts[3])
}

var placed = regexp.MustCompile(`^(.+?)(?::([0-9]+)(?::([0-9]+))?)?$`)

// Source reads a file of the repository, so that the line of a diagnostic can be shown.
type Source func(file string) ([]byte, error)

// form writes a Report in one format.
type form func(out io.Writer, report *Report, source Source) error

var forms = map[string]form{
	"text":     text,
	"json":     asJSON,
	"sarif":    sarif,
	"github":   github,
	"junit":    junit,
	"markdown": markdown,
}

// Formats are the names of all formats.
func Formats() []string {
	return []string{"text", "json", "sarif", "github", "junit", "markdown"}
}

// Known tells whether there is such a format.
func Known(format string) bool { return slices.Contains(Formats(), format) }

// Write writes the report in a format. The text format has colours if the writer is a Painter.
func (r *Report) Write(out io.Writer, format string, source Source) error {
	write, known := forms[format]
	if !known {
		return fault.New(fault.CommandLineUnusable, "--format", "%q is no format", format).Remedy("use one of %s", strings.Join(Formats(), ", "))
	}
	return write(out, r, remembered(source))
}

// of returns the diagnostics of a rule; those of "" come from no rule.
func (r *Report) of(rule string) []Diagnostic {
	var found []Diagnostic
	for _, each := range r.Diagnostics {
		if each.Rule == rule {
			found = append(found, each)
		}
	}
	return found
}

// remembered keeps the file that was read last, so that consecutive diagnostics of a file read it
// once.
func remembered(source Source) Source {
	if source == nil {
		return nil
	}
	last, data, err := "", []byte(nil), error(nil)
	return func(file string) ([]byte, error) {
		if file != last {
			last = file
			data, err = source(file)
		}
		return data, err
	}
}

// line returns one line of a file without its line end, and false if there is none.
func line(source Source, file string, number int) (string, bool) {
	if source == nil || file == "" || number < 1 {
		return "", false
	}
	data, err := source(file)
	if err != nil {
		return "", false
	}
	for ; number > 1; number-- {
		end := bytes.IndexByte(data, '\n')
		if end < 0 {
			return "", false
		}
		data = data[end+1:]
	}
	text, _, _ := bytes.Cut(data, []byte("\n"))
	return string(bytes.TrimSuffix(text, []byte("\r"))), true
}
