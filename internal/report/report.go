// SPDX-License-Identifier: AGPL-3.0-or-later

// Package report puts documents into words for people. In goes a document, out comes text. It
// decides nothing.
//
// Names, values and reasons come from manifests, nodes and contracts. Whatever they contain, each
// stays on its line and cannot change how the rest is shown.
package report

import (
	"fmt"
	"math/big"
	"strings"
	"text/tabwriter"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/drift"
	"github.com/halo-factory/halocompile/internal/exec"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/words"
)

// firstUse says how the first use of new Units went in the simulation; "" if there was none. It
// gives no names, since the findings have them.
func firstUse(s *plan.Simulated) string {
	if len(s.Uses) == 0 {
		return ""
	}
	who, units, failed := map[string]bool{}, map[catalog.UnitName]bool{}, 0
	for _, use := range s.Uses {
		who[use.Who], units[use.Unit] = true, true
		if !use.OK {
			failed++
		}
	}
	by := "the beacon"
	if primes := len(who) - 1; primes > 0 {
		by += " and " + words.Count(primes, "Prime")
	}
	text := fmt.Sprintf("%s by %s, in %s", words.Count(len(s.Uses), "call"), by, words.Count(len(units), "Unit"))
	if failed > 0 {
		return fmt.Sprintf("%s; %d of them FAIL", text, failed)
	}
	return text + "; each comes to what it should"
}

// Plan shows a plan as lines of at most 100 columns: first the verdict and the digests, then what
// changes, where, when, and who decides it.
func Plan(p *plan.Plan, b *bundle.Bundle) (string, error) {
	text, err := unbroken(p, b)
	return words.Wrap(text, width), err
}

// unbroken is a plan whose lines are not broken. Without a bundle it has no hashes to sign.
func unbroken(p *plan.Plan, b *bundle.Bundle) (string, error) {
	var text strings.Builder
	core := &p.Core
	fmt.Fprintf(&text, "Plan for %s on %s (chain %d), read at block %d, %s\n", line(core.Of().String()), line(core.Network), core.ChainID, p.Block.Number, plan.Clock(p.Block.Time))
	if core.Empty() {
		said := "Nothing to do: the chain is as the manifests say."
		_, left := parted(core)
		switch {
		case len(left) > 0:
			said = "No transaction: no plan changes what the chain has otherwise."
		case !p.Idle():
			said = "No transaction: the chain is as the manifests say."
		}
		if len(p.Revisions) > 0 {
			said += " The records change in " + words.Count(len(p.Revisions), "field") + "."
		}
		text.WriteString(said + "\n")
		inForce(&text, p.InForce)
		changes(&text, p)
		revisions(&text, p)
		return text.String(), nil
	}
	if p.Simulated != nil {
		verdict := "passes"
		if !p.Simulated.Passed {
			verdict = "FAILS"
		}
		fmt.Fprintf(&text, "Simulation of the whole rollout %s: %s, %s.\n", verdict, words.Count(len(core.CallsOf()), "transaction"), words.Count(p.Simulated.Events, "event"))
		for _, finding := range p.Simulated.Findings {
			fmt.Fprintf(&text, "  ! %s\n", line(finding))
		}
		if used := firstUse(p.Simulated); used != "" {
			fmt.Fprintf(&text, "First use simulated: %s.\n", line(used))
		}
		for _, note := range p.Simulated.Notes {
			fmt.Fprintf(&text, "  · %s\n", line(note))
		}
	}
	fmt.Fprintf(&text, "  plan      %s\n", line(p.Digest))
	if b != nil {
		digest, err := b.Digest()
		if err != nil {
			return "", err
		}
		fmt.Fprintf(&text, "  bundle    %s\n", digest)
	}
	fmt.Fprintf(&text, "  manifests %s\n  deadline  %s\n", line(core.Manifests), plan.Clock(core.Deadline))
	inForce(&text, p.InForce)
	changes(&text, p)
	revisions(&text, p)
	text.WriteString("\nAddresses\n")
	table := tabwriter.NewWriter(&text, 0, 0, 2, ' ', 0)
	for _, address := range core.Addresses {
		state := "predicted"
		if address.Exists {
			state = "exists"
		}
		fmt.Fprintf(table, "  %s\t%s\t%s\n", line(address.Name.String()), address.Address, state)
	}
	table.Flush()
	stages(&text, p, b)
	return text.String(), nil
}

// changes shows what the plan changes, and then what differs and the plan leaves.
func changes(text *strings.Builder, p *plan.Plan) {
	made, left := parted(&p.Core)
	fields(text, p, "Changes", made, func(change plan.Change) (mark, value string) {
		if change.Kind == plan.Added {
			return "+", change.After
		}
		return "~", change.Before + " → " + change.After
	})
	fields(text, p, "Drift, which this plan leaves", left, func(change plan.Change) (mark, value string) {
		nature, _ := drift.NatureOf(change.Kind)
		if value = change.Before; change.After != "" {
			value += "; declared is " + change.After
		}
		return fmt.Sprintf("%-6s", nature), value
	})
}

// parted tells what a plan changes from what differs and the plan leaves as it is.
func parted(core *plan.Core) (made, left []plan.Change) {
	for _, change := range core.Changes {
		if _, leaves := drift.NatureOf(change.Kind); leaves {
			left = append(left, change)
		} else {
			made = append(made, change)
		}
	}
	return made, left
}

// fields shows fields below their subjects.
func fields(text *strings.Builder, p *plan.Plan, title string, list []plan.Change, show func(plan.Change) (mark, value string)) {
	if len(list) == 0 {
		return
	}
	text.WriteString("\n" + title + "\n")
	widths := map[catalog.Part]int{}
	for _, change := range list {
		widths[change.Subject] = max(widths[change.Subject], len(line(change.Field)))
	}
	var subject catalog.Part
	for i, change := range list {
		if i == 0 || change.Subject != subject {
			subject = change.Subject
			fmt.Fprintf(text, "  %s\n", line(subject.String()))
		}
		mark, value := show(change)
		fmt.Fprintf(text, "    %s %-*s  %s", mark, widths[subject], line(change.Field), line(value))
		if position, known := p.Positions[change.File+"#"+change.Field]; known {
			fmt.Fprintf(text, "  %s", line(position))
		}
		text.WriteByte('\n')
	}
}

func stages(text *strings.Builder, p *plan.Plan, b *bundle.Bundle) {
	moments := earliest(p)
	for i, stage := range p.Core.Stages {
		when := "now"
		switch {
		case stage.Delay > 0:
			when = fmt.Sprintf("%s after %s, %s at the earliest", words.Span(stage.Delay), names(stage.After), plan.Clock(moments[i]))
		case stage.NotBefore > p.Block.Time:
			when = plan.Clock(stage.NotBefore) + " at the earliest"
		case len(stage.After) > 0:
			when = "after " + names(stage.After)
		}
		fmt.Fprintf(text, "\nStage %d: %s (%s)\n  %s\n", i+1, line(string(stage.Name)), when, line(stage.Purpose))
		if b == nil {
			calls(text, p, stage)
			continue
		}
		for _, t := range b.Batches {
			if t.Stage != stage.Name {
				continue
			}
			if t.ByAccount() {
				account(text, p, t)
				continue
			}
			if t.Sender != nil {
				fmt.Fprintf(text, "  a spell through %s makes these calls from %s%s\n", line(t.Authority), t.Sender, gas(p, t.ID))
				for _, call := range t.Description {
					fmt.Fprintf(text, "    - %s\n", line(call))
				}
				fmt.Fprintf(text, "    written as %s\n", line(strings.Join(bundle.SpellFiles(t), ", ")))
				continue
			}
			if t.Safe == nil {
				fmt.Fprintf(text, "  anyone: %s%s\n", line(strings.Join(t.Description, ", ")), gas(p, t.ID))
				continue
			}
			fmt.Fprintf(text, "  %s signs with Safe %s, nonce %d%s\n%s    safeTxHash %s\n    domain     %s\n    message    %s\n",
				line(t.Authority), t.Safe.Address, t.Safe.Nonce, gas(p, t.ID), unusual(p, t.Safe.Address), t.Safe.SafeTxHash, t.Safe.DomainHash, t.Safe.MessageHash)
			for _, call := range t.Description {
				fmt.Fprintf(text, "    - %s\n", line(call))
			}
		}
	}
}

// unusual tells what is to be known of a Safe that is not as most are: another version or singleton
// than Safe 1.4.1, or a guard.
func unusual(p *plan.Plan, at common.Address) string {
	for _, s := range p.Core.Basis.Safes {
		if s.Address != at {
			continue
		}
		text := ""
		if named := s.Contract(); named != "Safe 1.4.1" {
			text += fmt.Sprintf("    runs       %s\n", line(named))
		}
		if s.Guard != nil {
			text += fmt.Sprintf("    guard      %s: it may refuse what owners signed\n", s.Guard)
		}
		return text
	}
	return ""
}

// calls shows what each authority calls in a stage.
func calls(text *strings.Builder, p *plan.Plan, stage plan.Stage) {
	for _, batch := range stage.Batches {
		by := line(batch.Authority)
		if batch.Safe != nil {
			by += fmt.Sprintf(" signs with Safe %s, nonce %d", batch.Safe, batch.Nonce)
		}
		fmt.Fprintf(text, "  %s%s\n", by, gas(p, batch.ID))
		for _, call := range batch.Calls {
			if !call.Guard {
				fmt.Fprintf(text, "    - %s\n", line(call.Name))
			}
		}
	}
}

// names lists stages.
func names(stages []plan.StageName) string {
	list := make([]string, len(stages))
	for i, name := range stages {
		list[i] = line(string(name))
	}
	return strings.Join(list, ", ")
}

func gas(p *plan.Plan, id plan.TransactionID) string {
	if used, ok := p.Gas[id]; ok {
		return fmt.Sprintf(" (%d gas)", used)
	}
	return ""
}

// Transaction shows one transaction of a rollout, in lines of at most 100 columns.
func Transaction(r exec.Standing) string {
	return words.Wrap("  "+transaction(r)+"\n", width)
}

// transaction shows one transaction in one line.
func transaction(r exec.Standing) string {
	what := line(string(r.Transaction.Authority) + ": " + strings.Join(r.Transaction.Description, ", "))
	if r.Note != "" {
		what += " [" + line(r.Note) + "]"
	}
	if r.Elsewhere {
		what += " [by another transaction: its Safe did not execute this one]"
	}
	switch {
	case r.Hash != nil:
		return fmt.Sprintf("%-8s %s (block %d, %d gas, %s)", r.State, what, r.Block, r.GasUsed, r.Hash)
	case r.State == exec.Waiting && r.Reason == "":
		return fmt.Sprintf("%-8s %s (until %s)", r.State, what, plan.Clock(r.Until))
	case r.State == exec.Waiting:
		return fmt.Sprintf("%-8s %s (%s)", r.State, what, line(r.Reason))
	case r.State == exec.Unsigned && r.Lacking != nil:
		return fmt.Sprintf("%-8s %s (%s; sign with: halocompile sign)", r.State, what, r.Lacking)
	case r.State == exec.Stuck:
		return fmt.Sprintf("%-8s %s (%s)", r.State, what, line(r.Reason))
	}
	return fmt.Sprintf("%-8s %s", r.State, what)
}

// Paid shows what a run paid for gas, in one line; "" if it sent nothing.
func Paid(result *exec.Result) string {
	wei, ok := new(big.Int).SetString(result.Paid, 10)
	if !ok {
		return ""
	}
	return fmt.Sprintf("paid     %s ETH for gas\n", exec.Ether(wei))
}

// Changes shows what was changed at Safes since the plan, one change a line; "" if nothing was.
func Changes(said []string) string {
	var text strings.Builder
	for _, each := range said {
		fmt.Fprintf(&text, "changed  %s\n", line(each))
	}
	return words.Wrap(text.String(), width)
}

// LeftOut shows what is denied elsewhere in the repository, and does not concern what is worked
// with, one finding a line; "" if nothing is.
func LeftOut(of catalog.UnitRef, denied fault.List) string {
	var text strings.Builder
	for _, each := range denied {
		fmt.Fprintf(&text, "left out  %s: %s (%s), which does not concern %s\n", line(each.Where), line(each.What), each.Code, line(of.String()))
	}
	return words.Wrap(text.String(), width)
}

// Left shows what differs from the chain in the Class of a Unit that is planned alone, and its plan
// leaves out; "" if nothing does.
func Left(of catalog.UnitRef, left []plan.Change) string {
	var text strings.Builder
	for i, change := range left {
		value := change.After
		if change.Kind != plan.Added {
			value = change.Before + " → " + change.After
		}
		if i == 0 {
			fmt.Fprintf(&text, "\nLeft out, because %s is planned alone\n", line(of.Part().String()))
		}
		fmt.Fprintf(&text, "  %s: %s: %s\n", line(change.Subject.String()), line(change.Field), line(value))
	}
	return words.Wrap(text.String(), width)
}

// Status shows every transaction of a rollout under its stage, what was changed at Safes since the
// plan, and how far the rollout is, in lines of at most 100 columns.
func Status(result *exec.Result, changed []string) string {
	return words.Wrap(standings(result)+Changes(changed)+summary(result)+"\n", width)
}

// standings shows every transaction of a rollout, one a line, under its stage.
func standings(result *exec.Result) string {
	var text strings.Builder
	var stage plan.StageName
	for _, r := range result.Reports {
		if r.Transaction.Stage != stage {
			stage = r.Transaction.Stage
			fmt.Fprintf(&text, "%s\n", line(string(stage)))
		}
		fmt.Fprintf(&text, "  %s\n", transaction(r))
	}
	return text.String()
}

// Summary says what a run paid, and how far the rollout is, in lines of at most 100 columns.
func Summary(result *exec.Result) string {
	return words.Wrap(Paid(result)+summary(result)+"\n", width)
}

// summary says in one sentence how far a rollout is.
func summary(result *exec.Result) string {
	sent := "nothing to do"
	if result.Sent > 0 {
		sent = words.Count(result.Sent, "transaction") + " executed"
	}
	next := result.Next()
	switch {
	case next == nil && result.Sent == 0:
		return "nothing to do: every transaction of the bundle is done"
	case next == nil:
		return sent + "; the rollout is complete"
	case next.State == exec.Unsigned && next.Lacking != nil:
		return fmt.Sprintf("%s; stage %s lacks %s; sign with: halocompile sign", sent, line(string(next.Transaction.Stage)), next.Lacking)
	case next.State == exec.Waiting && next.Reason != "":
		return fmt.Sprintf("%s; stage %s waits: %s", sent, line(string(next.Transaction.Stage)), line(next.Reason))
	case next.State == exec.Waiting:
		return fmt.Sprintf("%s; stage %s can go on at %s", sent, line(string(next.Transaction.Stage)), plan.Clock(next.Until))
	case next.State == exec.Stuck:
		return fmt.Sprintf("%s; stage %s cannot go on: %s", sent, line(string(next.Transaction.Stage)), line(next.Reason))
	}
	if result.Sent == 0 {
		return fmt.Sprintf("stage %s is %s", line(string(next.Transaction.Stage)), next.State)
	}
	return fmt.Sprintf("%s; stage %s is %s", sent, line(string(next.Transaction.Stage)), next.State)
}

// line shows a text from a document on one line.
func line[T ~string](text T) string { return fault.OneLine(string(text)) }
