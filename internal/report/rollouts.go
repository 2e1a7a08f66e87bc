// SPDX-License-Identifier: AGPL-3.0-or-later

package report

import (
	"fmt"
	"path"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/exec"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/words"
)

// Progress is how far one rollout is, as a line of the table of all.
type Progress struct {
	Class   catalog.ClassRef   `json:"class"`
	Folder  string             `json:"folder"` // from the repository's root
	Network catalog.NetworkRef `json:"network,omitempty"`
	Done    int                `json:"done"`
	All     int                `json:"all"`             // transactions; 0 if that cannot be read
	Stage   plan.StageName     `json:"stage,omitempty"` // which comes next
	State   exec.State         `json:"state,omitempty"` // of the same; "done" if nothing is left
	Until   uint64             `json:"until,omitempty"` // Unix seconds, when waiting
	Reason  string             `json:"reason,omitempty"`
	Lacking []string           `json:"lacking,omitempty"` // whose signatures are waited for
	Fault   string             `json:"fault,omitempty"`   // why it cannot be carried on
}

// Read takes over how far the transactions are.
func (p *Progress) Read(result *exec.Result) {
	for _, each := range result.Reports {
		if p.All++; each.State == exec.Done {
			p.Done++
		}
	}
	p.State = exec.Done
	if next := result.Next(); next != nil {
		p.Stage, p.State, p.Until, p.Reason = next.Transaction.Stage, next.State, next.Until, next.Reason
	}
	for _, each := range result.Lacking() {
		if each.Lacking == nil {
			continue
		}
		said := fmt.Sprintf("%s (%d of %d signatures)", each.Lacking.Authority, len(each.Lacking.Signed), each.Lacking.Threshold)
		if !slices.Contains(p.Lacking, said) {
			p.Lacking = append(p.Lacking, said)
		}
	}
}

// Fail takes over why the rollout cannot be carried on.
func (p *Progress) Fail(err error) {
	if list, ok := fault.All(err); ok {
		p.Fault = list[0].Code.String() + ": " + list[0].What
	} else if err != nil {
		p.Fault = err.Error()
	}
}

// Table shows rollouts in a table of at most 100 columns. What does not fit into a line of it, such
// as a long name or who is waited for, has lines of its own.
func Table(rollouts []Progress) string {
	const longest = 30
	cells := [][]string{{"CLASS", "ROLLOUT", "DONE", "STAGE", "STATE"}}
	for _, each := range rollouts {
		done := "–"
		if each.All > 0 {
			done = fmt.Sprintf("%d/%d", each.Done, each.All)
		}
		cells = append(cells, []string{line(each.Class.String()), shortName(each.Folder), done, line(string(each.Stage)), each.state()})
	}
	widths := make([]int, 4)
	for _, row := range cells {
		for i := range widths {
			if size := utf8.RuneCountInString(row[i]); size <= longest {
				widths[i] = max(widths[i], size)
			}
		}
	}
	var text strings.Builder
	for i, row := range cells {
		var out strings.Builder
		for column, width := range widths {
			cell := row[column]
			if utf8.RuneCountInString(cell) > longest {
				fmt.Fprintf(&text, "%s\n", cell)
				cell = ""
			}
			fmt.Fprintf(&out, "%-*s  ", width, cell)
		}
		text.WriteString(strings.TrimRight(out.String()+row[4], " ") + "\n")
		if i == 0 {
			continue
		}
		for _, more := range rollouts[i-1].more() {
			fmt.Fprintf(&text, "    %s\n", line(more))
		}
	}
	return words.Wrap(text.String(), width)
}

// more is what does not fit into the line of a rollout: who is waited for, and what is wrong.
func (p *Progress) more() []string {
	if p.Fault != "" {
		return []string{p.Fault}
	}
	var list []string
	for _, who := range p.Lacking {
		list = append(list, "waits for "+who)
	}
	if p.Reason != "" {
		list = append(list, p.Reason)
	}
	return list
}

// state says what the next transaction of a rollout waits for.
func (p *Progress) state() string {
	switch {
	case p.State == "":
		return "not known"
	case p.Fault != "":
		return "cannot be carried on"
	case p.State == exec.Done:
		return "complete"
	case p.State == exec.Waiting && p.Until > 0:
		return "waits until " + plan.Clock(p.Until)
	}
	return line(string(p.State))
}

// shortName is the first part of the digest that a folder is named after.
func shortName(folder string) string {
	name := []rune(path.Base(folder))
	return line(string(name[:min(len(name), 8)]))
}
