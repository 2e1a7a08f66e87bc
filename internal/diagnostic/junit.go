// SPDX-License-Identifier: AGPL-3.0-or-later

package diagnostic

import (
	"bytes"
	"encoding/xml"
	"io"
	"strings"

	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/policy"
	"github.com/halo-factory/halocompile/internal/report"
)

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

// junit writes a test case for the schema, one for whether the rules ran, and one for each rule. A
// rule that was not asked is an error, not a success.
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
	// A fault that no rule found is about the manifests, or says why nothing could be judged.
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
