// SPDX-License-Identifier: AGPL-3.0-or-later

package report

import (
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/policy"
	"github.com/halo-factory/halocompile/internal/proposal"
)

// Annotation is a note on a line of a file. Its texts are plain text, not Markdown.
type Annotation struct {
	Path    string // clean, relative to the repository's root
	Line    int    // from 1
	Column  int    // from 1; 0 if it is not known
	Level   string // failure or warning
	Title   string // at most 255 bytes
	Message string // at most 16,000 bytes
}

// Annotations returns what a Proposal says about lines of files, in its order and without
// repetitions. It leaves out what is not about a line of a file; the report has that.
func Annotations(p *proposal.Proposal) []Annotation {
	var list []Annotation
	if p == nil {
		return nil
	}
	known := map[Annotation]bool{}
	add := func(where, level, title, message, remedy string) {
		at := placeOf(where)
		if at.path == "" {
			return
		}
		text := plain(message, 3000)
		if remedy = plain(remedy, 900); remedy != "" {
			text += "\n" + remedy
		}
		note := Annotation{Path: at.path, Line: max(at.line, 1), Column: at.column, Level: level, Title: title, Message: text}
		if !known[note] {
			known[note] = true
			list = append(list, note)
		}
	}
	faults := func(faults fault.List) {
		for _, each := range faults {
			if each != nil {
				add(each.Where, "failure", titleOf(each.Code), each.What, each.Do)
			}
		}
	}
	faults(p.Faults)
	for _, finding := range p.Findings {
		level := "warning"
		if finding.Severity == policy.Error {
			level = "failure"
		}
		add(finding.Where, level, titleOf(finding.Code), finding.Message, finding.Remedy)
	}
	for _, class := range p.Classes {
		faults(class.Faults)
	}
	return list
}

// titleOf shows a number with its meaning in the table. It is empty for a number that the table
// does not have.
func titleOf(code fault.Code) string {
	if kind, ok := code.Kind(); ok {
		return code.String() + ": " + kind.Title
	}
	return "finding"
}
