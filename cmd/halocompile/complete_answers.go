// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"maps"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/scaffold"
)

// completeSet offers what can be answered with --set: each question of the draft that has no answer
// on the command line yet, with its choices if it has some.
func (m *making) completeSet(command *cobra.Command, arguments []string, typed string) (offered []string, _ cobra.ShellCompDirective) {
	if len(arguments) != 1 || m.begin(command.Context(), arguments[0]) != nil {
		return nil, cobra.ShellCompDirectiveNoFileComp
	}
	// The flags of a line that is completed are read twice.
	given, err := settings(distinct(slices.Clone(m.set), nil))
	if err != nil {
		return nil, cobra.ShellCompDirectiveNoFileComp
	}
	answers, err := m.draft.Read(given)
	if err != nil {
		answers = given
	}
	for _, question := range possible(m.draft, answers) {
		if _, answered := answers[question.Name]; answered {
			continue
		}
		text := "\t" + fault.OneLine(question.Text)
		for _, each := range choices(question) {
			offered = append(offered, question.Name+"="+each+text)
		}
		if len(question.Choices) == 0 {
			offered = append(offered, question.Name+"="+text)
		}
	}
	if strings.Contains(typed, "=") {
		return offered, cobra.ShellCompDirectiveNoFileComp
	}
	return offered, cobra.ShellCompDirectiveNoFileComp | cobra.ShellCompDirectiveNoSpace
}

func choices(question scaffold.Question) []string {
	if question.Optional {
		return slices.Concat([]string{facts.None}, question.Choices)
	}
	return question.Choices
}

// possible returns the questions that a draft asks after the answers so far, whatever is answered
// where there is a choice. Of several choices that open further questions, one varies at a time.
func possible(draft *scaffold.Draft, answers map[string]string) (all []scaffold.Question) {
	seen := map[string]bool{}
	look := func(answers map[string]string) {
		for _, question := range draft.Questions(answers) {
			if !seen[question.Name] {
				seen[question.Name] = true
				all = append(all, question)
			}
		}
	}
	settled := maps.Clone(answers)
	for question := undecided(draft, settled); question != nil; question = undecided(draft, settled) {
		settled[question.Name] = question.Choices[0]
	}
	look(answers)
	for _, question := range draft.Questions(settled) {
		if _, answered := answers[question.Name]; answered {
			continue
		}
		for _, each := range slices.Concat(choices(question), []string{"something"}) {
			other := maps.Clone(settled)
			other[question.Name] = each
			look(other)
		}
	}
	return all
}

// undecided returns the first question with choices, and without an answer or a default; nil if
// there is none.
func undecided(draft *scaffold.Draft, answers map[string]string) *scaffold.Question {
	for _, question := range draft.Questions(answers) {
		if len(question.Choices) > 0 && facts.Said(question, answers) == "" {
			return &question
		}
	}
	return nil
}
