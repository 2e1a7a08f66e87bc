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
	"github.com/halo-factory/halocompile/internal/rollout"
	"github.com/halo-factory/halocompile/internal/words"
)

// Progress is how far one rollout is, as a line of the table of all.
type Progress struct {
	Class   catalog.UnitRef    `json:"class"`
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
	// folder of the rollout that did the same instead
	By string `json:"by,omitempty"`
	// nothing of it is wanted any more: its manifests were edited, and the chain is as they say now
	Past bool `json:"past,omitempty"`
}

// Past says below how far a rollout is that nothing of it is wanted any more; "" if something is.
func Past(past bool) string {
	if !past {
		return ""
	}
	return "given up: " + editedSince + "\n"
}

const editedSince = "its manifests were edited since, and the chain is as they say now"

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
	cells, more := [][]string{{"CLASS", "ROLLOUT", "DONE", "STAGE", "STATE"}}, [][]string{nil}
	for _, each := range rollouts {
		done := "–"
		if each.All > 0 {
			done = fmt.Sprintf("%d/%d", each.Done, each.All)
		}
		cells = append(cells, []string{line(each.Class.String()), shortName(each.Folder), done, line(string(each.Stage)), each.state()})
		more = append(more, each.more())
	}
	return grid(cells, more)
}

// Orphans shows operations that wait in the timelock and are in no rollout, with what they add and
// the command that cancels each; "" if there are none.
func Orphans(list []rollout.Orphan) string {
	var text strings.Builder
	for _, each := range list {
		fmt.Fprintf(&text, "%s: operation %s waits in the timelock until %s, and no rollout has it\n", line(each.Class.String()), each.ID, plan.Clock(each.ReadyAt))
		for _, adds := range each.Adds {
			fmt.Fprintf(&text, "    it %s\n", line(adds))
		}
		fmt.Fprintf(&text, "    what becomes of it says: halocompile plan %s\n    it is cancelled by: halocompile emergency %s %s --operation %s\n", line(each.Class.String()), line(each.Class.String()), plan.Withdraw, each.ID)
	}
	return words.Wrap(text.String(), width)
}

// grid lays out rows in columns, each with what stands below it.
func grid(cells, more [][]string) string {
	const longest = 30
	widths := make([]int, len(cells[0])-1)
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
		text.WriteString(strings.TrimRight(out.String()+row[len(widths)], " ") + "\n")
		for _, below := range more[i] {
			fmt.Fprintf(&text, "    %s\n", line(below))
		}
	}
	return words.Wrap(text.String(), width)
}

// more is what does not fit into the line of a rollout: who is waited for, and what is wrong.
func (p *Progress) more() []string {
	if p.By != "" {
		return []string{"nothing of it is left to be done: " + shortName(p.By) + " does the same"}
	}
	if p.Past {
		return []string{editedSince}
	}
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
	case p.By != "":
		return "done by another rollout"
	case p.Past:
		return "given up"
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

// Intent is what the plan of one Class comes to, as a line of the table of all.
type Intent struct {
	Class catalog.ClassRef
	Plan  *plan.Plan // nil if there is none, and Err says why
	Err   error      // also what speaks against the plan
}

// Intents shows in a table of at most 100 columns what the plans of several Classes come to.
func Intents(list []Intent) string {
	cells, more := [][]string{{"CLASS", "WHAT", "STAGES", "EARLIEST END"}}, [][]string{nil}
	for _, each := range list {
		row, below := []string{line(each.Class.String()), "refused", "–", "–"}, []string(nil)
		if faults, ok := fault.All(each.Err); ok {
			below = append(below, faults[0].Code.String()+": "+faults[0].What)
		}
		if p := each.Plan; p != nil && each.Err == nil {
			made, left := parted(&p.Core)
			switch row[1] = words.Count(len(made), "change"); {
			case len(made) == 0 && len(left) > 0:
				row[1] = "drift in " + words.Count(len(left), "field")
			case len(left) > 0:
				row[1] += ", drift in " + words.Count(len(left), "field")
			case p.Core.Empty() && len(made) == 0:
				row[1] = "nothing to do"
			}
			if moments := earliest(p); len(moments) > 0 {
				row[2], row[3] = fmt.Sprint(len(moments)), plan.Clock(slices.Max(moments))
			}
			if who := signing(p); len(who) > 0 {
				below = append(below, "signed by "+strings.Join(who, ", "))
			}
		}
		cells, more = append(cells, row), append(more, below)
	}
	return grid(cells, more)
}

// signing names the Safes that sign something of a plan, in the order of the stages.
func signing(p *plan.Plan) []string {
	var list []string
	for _, stage := range p.Core.Stages {
		for _, batch := range stage.Batches {
			if who := string(batch.Authority); who != "" && batch.Safe != nil && !slices.Contains(list, who) {
				list = append(list, who)
			}
		}
	}
	return list
}
