// SPDX-License-Identifier: AGPL-3.0-or-later

package report

import (
	"fmt"
	"strings"

	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/rollout"
	"github.com/halo-factory/halocompile/internal/words"
)

// Emergency shows a plan of an emergency, and below it what was prepared, what stays possible and
// how it is undone.
func Emergency(made *rollout.Emergency) (string, error) {
	p := made.Plan
	if p.Core.Empty() {
		return words.Wrap(fmt.Sprintf("Nothing to do for %s of %s: the chain shows it already.\n", p.Core.Basis.Emergency, line(p.Core.Of().String())), width), nil
	}
	text, err := unbroken(p, made.Bundle)
	if err != nil {
		return "", err
	}
	list := func(title string, lines []string) {
		if len(lines) > 0 {
			text += "\n" + title + "\n  - " + strings.Join(lines, "\n  - ") + "\n"
		}
	}
	var ahead []string
	if made.Prepared != "" {
		ahead = append(ahead, line(made.Prepared)+": it can be carried out as it was signed, and is taken")
	}
	for _, each := range made.Passed {
		ahead = append(ahead, line(each.Folder)+" is not taken: "+line(each.Why))
	}
	list("What was prepared", ahead)
	list("What stays possible", made.Stays)
	list("How it is undone", made.Undo)
	return words.Wrap(text, width), nil
}

// Prepared says of an emergency that it was compiled ahead, in which folder, and what makes it
// stale. moves tells whether the plan beside it has something to do.
func Prepared(made *rollout.Emergency, folder string, moves bool) string {
	named := fmt.Sprintf("%s of %s", made.Plan.Core.Basis.Emergency, line(made.Plan.Core.Of().String()))
	var said string
	switch {
	case made.Plan.Core.Empty():
		said = fmt.Sprintf("There is nothing to prepare for %s: the chain shows it already.\n", named)
	case folder == "":
		said = fmt.Sprintf("It is not prepared: %s.\n", named)
	case made.Prepared != "":
		said = fmt.Sprintf("It was prepared already, and can be carried out as it was signed: %s, in %s\n", named, line(folder))
	default:
		said = fmt.Sprintf("Prepared: %s, in %s\n", named, line(folder))
	}
	for _, each := range made.Passed {
		said += fmt.Sprintf("  No longer to be used: %s: %s\n", line(each.Folder), line(each.Why))
	}
	if moves && folder != "" {
		said += "  It is for the chain as it is now. Prepare it again once the plan above is carried out.\n"
	}
	return "\n" + words.Wrap(said, width)
}

// Ahead is how a prepared emergency stands, as a line of the table of all.
type Ahead struct {
	Progress
	Emergency string `json:"emergency,omitempty"` // in words; "" if its documents cannot be read
}

// Prepareds shows prepared emergencies in a table.
func Prepareds(list []Ahead) string {
	if len(list) == 0 {
		return ""
	}
	cells, more := [][]string{{"CLASS", "PREPARED", "EMERGENCY", "STATE"}}, [][]string{nil}
	for _, each := range list {
		state := "usable"
		switch {
		case each.Fault != "":
			state = "stale"
		case each.State == "":
			state = "not known"
		case len(each.Lacking) > 0:
			state = "usable once it is signed"
		}
		cells = append(cells, []string{line(each.Class.String()), shortName(each.Folder), line(each.Emergency), state})
		more = append(more, each.more())
	}
	return "\n" + grid(cells, more)
}

// inForce shows the emergencies that are in force when a plan is made.
func inForce(text *strings.Builder, list []plan.InForce) {
	for _, each := range list {
		text.WriteString("\n")
		for _, said := range emergencyInForce(each) {
			text.WriteString(said + "\n")
		}
	}
}

// emergencyInForce says which emergency is in force, since when, by whom, and how it is undone.
func emergencyInForce(e plan.InForce) []string {
	by := ""
	if len(e.By) > 0 {
		by = ", by " + strings.Join(e.By, " and ")
	}
	said := []string{fmt.Sprintf("IN FORCE: emergency, %s of %s, since block %d, %s%s", e.Emergency, line(e.Of.String()), e.Block, plan.Clock(e.Time), line(by))}
	for _, hash := range e.Transactions {
		said = append(said, "  transaction "+hash.Hex())
	}
	if e.Returned {
		said = append(said, "  This plan gives back what it took. Sign it only if the emergency is over.")
	}
	return append(said, "  Undone, and nothing else, with: "+line(e.Undo()))
}

// account shows what one account has to send.
func account(text *strings.Builder, p *plan.Plan, t bundle.Transaction) {
	fmt.Fprintf(text, "  %s sends this by itself%s\n", t.Sender, gas(p, t.ID))
	for _, call := range t.Description {
		fmt.Fprintf(text, "    - %s\n", line(call))
	}
	fmt.Fprintf(text, "    to         %s\n    value      %s\n    data       %s\n", t.To, line(t.Value), t.Data)
}
