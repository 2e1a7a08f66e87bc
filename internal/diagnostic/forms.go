// SPDX-License-Identifier: AGPL-3.0-or-later

package diagnostic

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/policy"
	"github.com/halo-factory/halocompile/internal/report"
)

func asJSON(out io.Writer, r *Report, _ Source) error { return writeJSON(out, r) }

func writeJSON(out io.Writer, document any) error {
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	if err := encoder.Encode(document); err != nil {
		return err
	}
	_, err := text.WriteTo(out)
	return err
}

// -------------------------------------------------------------------------------------------------------------------
// GitHub
// -------------------------------------------------------------------------------------------------------------------

// github is a workflow command for each diagnostic, as the runner turns into annotations.
// Source: GitHub Docs, Workflow commands for GitHub Actions.
func github(out io.Writer, r *Report, _ Source) error {
	var all strings.Builder
	for _, each := range r.Diagnostics {
		level := "error"
		if each.Severity == policy.Warning {
			level = "warning"
		}
		var properties []string
		if each.File != "" {
			properties = append(properties, "file="+property(report.Plain(each.File, 1000)))
			if each.Line > 0 {
				properties = append(properties, fmt.Sprintf("line=%d", each.Line))
			}
			if each.Column > 0 {
				properties = append(properties, fmt.Sprintf("col=%d", each.Column))
			}
		}
		properties = append(properties, "title="+property(title(each)))
		message := report.Plain(each.Message, 3000)
		if each.File == "" && each.Where != "" {
			message = report.Plain(each.Where, 300) + ": " + message
		}
		if each.Remedy != "" {
			message += "\n" + report.Plain(each.Remedy, 900)
		}
		fmt.Fprintf(&all, "::%s %s::%s\n", level, strings.Join(properties, ","), escapeData(message))
	}
	_, err := io.WriteString(out, all.String())
	return err
}

func title(d Diagnostic) string {
	kind, known := d.Code.Kind()
	if !known {
		return d.Code.String()
	}
	return d.Code.String() + ": " + kind.Title
}

var escapeData = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A").Replace

func property(text string) string {
	return strings.NewReplacer(":", "%3A", ",", "%2C").Replace(escapeData(text))
}

// -------------------------------------------------------------------------------------------------------------------
// JUnit
// -------------------------------------------------------------------------------------------------------------------

type junitSuites struct {
	XMLName  xml.Name   `xml:"testsuites"`
	Name     string     `xml:"name,attr"`
	Tests    int        `xml:"tests,attr"`
	Failures int        `xml:"failures,attr"`
	Errors   int        `xml:"errors,attr"`
	Suite    junitSuite `xml:"testsuite"`
}

type junitSuite struct {
	Name     string      `xml:"name,attr"`
	Tests    int         `xml:"tests,attr"`
	Failures int         `xml:"failures,attr"`
	Errors   int         `xml:"errors,attr"`
	Cases    []junitCase `xml:"testcase"`
}

type junitCase struct {
	Class   string    `xml:"classname,attr"`
	Name    string    `xml:"name,attr"`
	Failure *junitSay `xml:"failure"`
	Error   *junitSay `xml:"error"`
	Out     string    `xml:"system-out,omitempty"`
}

type junitSay struct {
	Message string `xml:"message,attr"`
	Type    string `xml:"type,attr"`
	Text    string `xml:",chardata"`
}

// junit is a test case for the schema, one for whether the rules ran, and one for each rule. A rule that was not asked is an error, not a success.
func junit(out io.Writer, r *Report, _ Source) error {
	suite := junitSuite{Name: "manifests"}
	add := func(each junitCase) {
		suite.Tests++
		if each.Failure != nil {
			suite.Failures++
		}
		if each.Error != nil {
			suite.Errors++
		}
		suite.Cases = append(suite.Cases, each)
	}
	// What no rule says is about the manifests, or it is why nothing could be judged.
	var faults, failures []Diagnostic
	for _, each := range r.of("") {
		if each.Code.Stage() == fault.StageManifests {
			faults = append(faults, each)
		} else {
			failures = append(failures, each)
		}
	}
	schema := junitCase{Class: "schema", Name: "manifests are well formed"}
	if len(faults) > 0 {
		schema.Failure = say("manifests have faults", faults)
	}
	add(schema)
	rules := junitCase{Class: "policy", Name: "rules can be asked"}
	switch {
	case len(failures) > 0:
		rules.Error = say("could not run", failures)
	case len(faults) > 0:
		rules.Error = &junitSay{Message: "could not be asked", Type: "not asked", Text: "the manifests have faults"}
	}
	add(rules)
	for _, rule := range r.Rules {
		subject, name, _ := strings.Cut(rule.ID, ".")
		each := junitCase{Class: "policy." + subject, Name: name}
		found := r.of(rule.ID)
		switch {
		case rule.Answer == AnswerNotAsked:
			each.Error = &junitSay{Message: "could not be asked", Type: "not asked", Text: "the manifests have faults, or the policy could not run"}
		case rule.Answer == AnswerFailed && rule.Severity == policy.Warning:
			each.Out = say("", found).Text
		case rule.Answer == AnswerFailed:
			each.Failure = say(rule.Title, found)
		}
		add(each)
	}
	whole := junitSuites{Name: "halocompile check", Tests: suite.Tests, Failures: suite.Failures, Errors: suite.Errors, Suite: suite}
	var text bytes.Buffer
	text.WriteString(xml.Header)
	encoder := xml.NewEncoder(&text)
	encoder.Indent("", "  ")
	if err := encoder.Encode(whole); err != nil {
		return err
	}
	text.WriteString("\n")
	_, err := text.WriteTo(out)
	return err
}

func say(message string, found []Diagnostic) *junitSay {
	said := &junitSay{Message: message}
	var lines []string
	for _, each := range found {
		said.Type = each.Code.String()
		lines = append(lines, report.Plain(each.Where, 500)+": "+each.Code.String()+": "+report.Plain(each.Message, 3000)+"\n  "+report.Plain(each.Remedy, 900))
	}
	said.Text = strings.Join(lines, "\n")
	return said
}

// -------------------------------------------------------------------------------------------------------------------
// Markdown
// -------------------------------------------------------------------------------------------------------------------

// markdown is for the summary of a step, or a comment.
func markdown(out io.Writer, r *Report, _ Source) error {
	var all strings.Builder
	passed := 0
	for _, rule := range r.Rules {
		if rule.Answer == AnswerPassed {
			passed++
		}
	}
	switch r.Outcome {
	case Passed:
		fmt.Fprintf(&all, "**Passed**: %d of %d rules.\n", passed, len(r.Rules))
	case Denied:
		fmt.Fprintf(&all, "**Denied by policy**: %d of %d rules passed.\n", passed, len(r.Rules))
	default:
		fmt.Fprintf(&all, "**Failed**: the %d rules could not be asked.\n", len(r.Rules))
	}
	if len(r.Diagnostics) > 0 {
		all.WriteString("\n| | Where | What | What to do |\n|---|---|---|---|\n")
	}
	for _, each := range r.Diagnostics {
		mark := "error"
		if each.Severity == policy.Warning {
			mark = "warning"
		}
		fmt.Fprintf(&all, "| %s %s | %s | %s | %s |\n", mark, each.Code, report.Code(each.Where), report.Code(each.Message), report.Code(each.Remedy))
	}
	_, err := io.WriteString(out, all.String())
	return err
}

// -------------------------------------------------------------------------------------------------------------------
// SARIF
// -------------------------------------------------------------------------------------------------------------------

// sarif is a log of one run. Source: OASIS, Static Analysis Results Interchange Format (SARIF) Version 2.1.0.
func sarif(out io.Writer, r *Report, source Source) error {
	type object = map[string]any
	rules := []object{}
	index := map[string]int{}
	for _, rule := range r.Rules {
		index[rule.ID] = len(rules)
		rules = append(rules, object{
			"id":                   rule.ID,
			"name":                 rule.Code,
			"shortDescription":     object{"text": rule.Title},
			"fullDescription":      object{"text": rule.Description},
			"help":                 object{"text": rule.Remedy},
			"defaultConfiguration": object{"level": string(rule.Severity)},
			"properties":           object{"source": rule.Source, "answer": string(rule.Answer)},
		})
	}
	results, notes := []object{}, []object{}
	for _, each := range r.Diagnostics {
		message := object{"text": report.Plain(each.Message, 3000) + "\n" + report.Plain(each.Remedy, 900)}
		locations := []object{}
		if each.File != "" {
			physical := object{"artifactLocation": object{"uri": uri(each.File), "uriBaseId": "%SRCROOT%"}}
			if each.Line > 0 {
				region := object{"startLine": each.Line}
				if each.Column > 0 {
					region["startColumn"] = characters(source, each)
				}
				physical["region"] = region
			}
			locations = append(locations, object{"physicalLocation": physical})
		}
		if each.Rule == "" && each.File == "" {
			notes = append(notes, object{"level": "error", "message": message, "descriptor": object{"id": each.Code}})
			continue
		}
		result := object{"ruleId": each.Code, "level": string(each.Severity), "message": message, "locations": locations}
		if at, known := index[each.Rule]; known {
			result["ruleId"], result["ruleIndex"] = each.Rule, at
		}
		results = append(results, result)
	}
	invocation := object{"executionSuccessful": r.Outcome != Failed}
	if len(notes) > 0 {
		invocation["toolExecutionNotifications"] = notes
	}
	return writeJSON(out, object{
		"$schema": "https://json.schemastore.org/sarif-2.1.0.json",
		"version": "2.1.0",
		"runs": []object{{
			"tool":               object{"driver": object{"name": "halocompile", "rules": rules}},
			"columnKind":         "unicodeCodePoints",
			"invocations":        []object{invocation},
			"originalUriBaseIds": object{"%SRCROOT%": object{"description": object{"text": "The root of the repository."}}},
			"results":            results,
		}},
	})
}

// uri is a path as the reference of a URI.
func uri(path string) string {
	var out strings.Builder
	for i := range len(path) {
		c := path[i]
		if c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || strings.IndexByte("-._~/@", c) >= 0 {
			out.WriteByte(c)
			continue
		}
		fmt.Fprintf(&out, "%%%02X", c)
	}
	return out.String()
}

// characters is a column in characters, from 1.
func characters(source Source, d Diagnostic) int {
	written, ok := line(source, d.File, d.Line)
	if !ok || d.Column > len(written)+1 {
		return d.Column
	}
	return utf8.RuneCountInString(written[:d.Column-1]) + 1
}
