// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"context"
	"fmt"
	"regexp"
	"strings"

	"github.com/spf13/cobra"

	"github.com/halo-factory/halocompile/internal/confine"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/policy"
	"github.com/halo-factory/halocompile/internal/spelling"
)

// errorNumber is the number of an error as people write it: HC1008, hc1008, 1008.
var errorNumber = regexp.MustCompile(`^(?i:hc)?[ -]?([0-9]{4})$`)

// begun is how a number begins: HC10, 102.
var begun = regexp.MustCompile(`^(?i:hc)?[ -]?([0-9]{1,3})$`)

// mostOffered bounds how many numbers and rules are offered in place of what is not known.
const mostOffered = 8

// notExplained offers what was probably meant: numbers that begin so, a rule with nearly this name,
// or what has the word in its title.
func notExplained(name string, rules []policy.Explanation) error {
	unknown := fault.New(fault.CommandLineUnusable, name, "there is no such error, and no such rule")
	names, titled := []string{}, []string{}
	word := strings.ToLower(name)
	for _, rule := range rules {
		names = append(names, rule.ID)
		if strings.Contains(strings.ToLower(rule.ID+" "+rule.Title), word) {
			titled = append(titled, fmt.Sprintf("%s (%s)", rule.ID, rule.Title))
		}
	}
	digits := begun.FindStringSubmatch(name)
	for _, code := range fault.Codes() {
		kind, _ := code.Kind()
		numbered := digits != nil && strings.HasPrefix(code.String(), "HC"+digits[1])
		if numbered || digits == nil && strings.Contains(strings.ToLower(kind.Title), word) {
			titled = append(titled, fmt.Sprintf("%s (%s)", code, kind.Title))
		}
	}
	more := ""
	if len(titled) > mostOffered {
		titled, more = titled[:mostOffered], ", and others"
	}
	switch meant := spelling.Near(name, names); {
	case meant != "":
		return unknown.Remedy("did you mean: halocompile explain %s", meant)
	case len(titled) > 0:
		return unknown.Remedy("is it one of these? %s%s", strings.Join(titled, ", "), more)
	}
	if len(names) == 0 {
		return unknown.Remedy("errors are numbered HC0001 to HC9999, as they are printed")
	}
	return unknown.Remedy("errors are numbered HC0001 to HC9999, as they are printed; rules are: %s", strings.Join(names, ", "))
}

func newExplain(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "explain HCxxxx | RULE",
		Short: "Say what a numbered error, or a rule of the policy, means and what to do",
		Long: `explain says what the number of an error means, or what a rule of the repository's policy demands and why. Rules are named
as findings name them.`,
		Example:           "  halocompile explain HC1008\n  halocompile explain limits.no_dead_key",
		Args:              exactly("the number of an error, such as HC1008, or the name of a rule, such as limits.no_dead_key"),
		ValidArgsFunction: a.completeExplain,
		RunE: func(command *cobra.Command, arguments []string) error {
			name := arguments[0]
			if number := errorNumber.FindStringSubmatch(name); number != nil {
				return a.explainNumber("HC" + number[1])
			}
			rules, err := a.explanations(command.Context())
			if err != nil && begun.MatchString(name) {
				return notExplained(name, nil) // numbers are known without a repository
			}
			if err != nil {
				return err
			}
			for _, rule := range rules {
				if rule.ID == name {
					return a.explainRule(rule)
				}
			}
			return notExplained(name, rules)
		},
	}
}

func (a *app) explainNumber(number string) error {
	code, known := fault.Parse(number)
	if !known {
		return fault.New(fault.CommandLineUnusable, number, "there is no such error").Remedy("errors are numbered HC0001 to HC9999, as they are printed")
	}
	kind, _ := code.Kind()
	document := struct {
		Code   fault.Code `json:"code"`
		Title  string     `json:"title"`
		Remedy string     `json:"remedy"`
		Exit   int        `json:"exit"`
	}{code, kind.Title, kind.Remedy, kind.Exit}
	return a.print(document, fmt.Sprintf("%s: %s\n\n  What to do: %s.\n  Exit code:  %d\n", code, kind.Title, kind.Remedy, kind.Exit))
}

func (a *app) explainRule(rule policy.Explanation) error {
	waiver := ""
	if rule.Waivable {
		waiver = "  Waiver:     governance can let a value pass for a time, see halos/waivers/.\n"
	}
	return a.print(rule, sentence("%s (%s, %s): %s\n\n  Why:        %s\n  What to do: %s.\n  Source:     %s.\n",
		rule.ID, rule.Code, rule.Severity, rule.Title, rule.Description, rule.Remedy, rule.Source)+waiver)
}

// explanations returns the rules of the repository's policy.
func (a *app) explanations(ctx context.Context) ([]policy.Explanation, error) {
	root, err := a.repository()
	if err != nil {
		return nil, err
	}
	return confine.Self().Explain(ctx, root)
}

// completeExplain offers the numbers of all errors, and the rules of the repository if there is
// one.
func (a *app) completeExplain(command *cobra.Command, arguments []string, begun string) ([]string, cobra.ShellCompDirective) {
	if len(arguments) > 0 {
		return nil, cobra.ShellCompDirectiveNoFileComp
	}
	var words []string
	if !strings.HasPrefix(begun, "HC") {
		// without a repository only the numbers of errors are offered
		rules, _ := a.explanations(command.Context())
		for _, rule := range rules {
			words = append(words, cobra.CompletionWithDesc(rule.ID, rule.Title))
		}
	}
	for _, code := range fault.Codes() {
		kind, _ := code.Kind()
		words = append(words, cobra.CompletionWithDesc(code.String(), kind.Title))
	}
	return words, cobra.ShellCompDirectiveNoFileComp
}
