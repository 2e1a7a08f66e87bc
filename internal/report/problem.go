// SPDX-License-Identifier: AGPL-3.0-or-later

package report

import (
	"regexp"
	"slices"

	"github.com/halo-factory/halocompile/internal/change"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/policy"
)

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

// remedy shows what to do. Words of the table of errors read as a sentence. Any other text comes
// from outside and is escaped.
func (b *builder) remedy(code fault.Code, text string) Markdown {
	if kind, ok := code.Kind(); ok && text == kind.Remedy {
		return Markdown{punctuation.ReplaceAllString(text, `\$0`)}
	}
	return Markdown{b.text(text).code()}
}

// punctuation are the characters that may have a meaning in Markdown.
var punctuation = regexp.MustCompile("[\\\\`*_{}\\[\\]<>#|~$@:!]")

// codeOf shows a number of the table; it is empty for any other.
func codeOf(code fault.Code) string {
	if _, ok := code.Kind(); ok {
		return code.String()
	}
	return ""
}
