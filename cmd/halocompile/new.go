// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/parallel"
	"github.com/halo-factory/halocompile/internal/scaffold"
)

func newNew(a *app) *cobra.Command {
	command := &cobra.Command{
		Use:   "new",
		Short: "Write a new manifest that passes check",
		Long: `new writes the manifest of a Halo, a Class, a Unit or a Book, or the inventory entry of one that was deployed without the factory. On a terminal it asks for what it needs, with the template's bounds and with defaults
from what the repository says already; elsewhere, or if you know the answers, give them with --set. It writes nothing that
'halocompile check' would refuse.`,
		Args: noArguments,
		RunE: func(command *cobra.Command, _ []string) error { return command.Help() },
	}
	for _, kind := range []struct {
		name, use, example string
		draft              func(*catalog.Catalog, string) (*scaffold.Draft, error)
	}{
		{"halo", "HALO", "meridian", scaffold.Halo},
		{"class", "HALO/CLASS", "meridian/trade-finance", scaffold.Class},
		{"unit", "HALO/CLASS/UNIT", "meridian/clo-tranched/mezzanine", scaffold.Unit},
		{"book", "HALO/CLASS/BOOK", "meridian/clo-tranched/mezzanine", scaffold.Book},
		{"inventory", "RECORD", "harbour-pau", scaffold.Inventory},
	} {
		var set []string
		var document string
		var ask, questions bool
		verb := &cobra.Command{
			Use:     kind.name + " " + kind.use,
			Short:   "Write a new " + strings.ToUpper(kind.name[:1]) + kind.name[1:],
			Example: fmt.Sprintf("  halocompile new %s %s\n  halocompile new %s %s --set title=\"A title\" …\n  halocompile new %s %s --questions", kind.name, kind.example, kind.name, kind.example, kind.name, kind.example),
			Args:    exactly("the name of what is new, as " + kind.use),
			RunE: func(command *cobra.Command, arguments []string) error {
				declared, err := a.catalog(command.Context())
				if err != nil {
					return err
				}
				draft, err := kind.draft(declared, arguments[0])
				if err != nil {
					return err
				}
				answers, err := settings(set)
				if err != nil {
					return err
				}
				if document != "" {
					if err := hashed(document, answers); err != nil {
						return err
					}
				}
				if questions {
					return a.print(draft.Questions(answers), shown(draft.Questions(answers)))
				}
				if ask || a.interactive() {
					if err := a.interview(command.Context(), draft, answers); err != nil {
						return err
					}
				}
				return a.write(command.Context(), draft, answers)
			},
		}
		verb.Flags().StringArrayVar(&set, "set", nil, "an answer, as NAME=VALUE; may be repeated")
		if kind.name != "inventory" && kind.name != "book" {
			verb.Flags().StringVar(&document, "document", "", "the legal document, as FILE=URL: where it is published, and a file here to take its hash from")
		}
		verb.Flags().BoolVar(&ask, "ask", false, "ask for every answer that --set does not give, even when not on a terminal")
		verb.Flags().BoolVar(&questions, "questions", false, "list what would be asked, and write nothing")
		command.AddCommand(verb)
	}
	return command
}

func settings(set []string) (map[string]string, error) {
	answers := map[string]string{}
	for _, each := range set {
		name, value, found := strings.Cut(each, "=")
		if !found || name == "" {
			return nil, fault.New(fault.CommandLineUnusable, "--set", "%q is no answer", each).Remedy("write it as NAME=VALUE")
		}
		if _, twice := answers[name]; twice {
			return nil, fault.New(fault.CommandLineUnusable, "--set", "%s is answered twice", name)
		}
		answers[name] = value
	}
	return answers, nil
}

func shown(questions []scaffold.Question) string {
	var text strings.Builder
	for _, question := range questions {
		text.WriteString(sentence("%-20s %s", question.Name, question.Text))
		if question.Default != "" {
			text.WriteString(sentence(" [%s]", question.Default))
		}
		text.WriteString("\n")
	}
	return text.String()
}

// interactive tells whether standard input is a terminal, so that a person can answer.
func (a *app) interactive() bool {
	file, ok := a.in.(*os.File)
	return ok && term.IsTerminal(int(file.Fd()))
}

// interview asks every question that has no answer yet, one after the other. It asks on standard
// error, because standard output is for the result.
func (a *app) interview(ctx context.Context, draft *scaffold.Draft, answers map[string]string) error {
	lines := bufio.NewScanner(a.in)
	asked := map[string]bool{}
	for {
		next := scaffold.Question{}
		for _, question := range draft.Questions(answers) {
			if _, given := answers[question.Name]; !given && !asked[question.Name] {
				next = question
				break
			}
		}
		if next.Name == "" {
			if !a.interactive() {
				fmt.Fprintln(a.err) // a terminal shows the newline that ends an answer
			}
			return nil
		}
		prompt := next.Text
		if next.Default != "" {
			prompt += " [" + next.Default + "]"
		}
		fmt.Fprint(a.err, sentence("%s: %s\n> ", next.Name, prompt))
		given, err := parallel.Until(ctx, func() (bool, error) { return lines.Scan(), nil })
		if err != nil {
			fmt.Fprintln(a.err)
			return fault.New(fault.Interrupted, next.Name, "nothing was written: %w", err)
		}
		if !given {
			fmt.Fprintln(a.err)
			return fault.New(fault.CommandLineUnusable, next.Name, "there is no answer: %w", errors.Join(lines.Err(), io.ErrUnexpectedEOF)).
				Remedy("answer every question, or give answers with --set NAME=VALUE")
		}
		text := strings.TrimSpace(lines.Text())
		if text == "" && next.Default == "" {
			fmt.Fprintln(a.err, "an answer is needed")
			continue
		}
		asked[next.Name] = true
		if text != "" {
			answers[next.Name] = text
		}
	}
}

// write writes the draft into the repository. It fails if there is such a file, or if the
// repository would not pass the check with it.
func (a *app) write(ctx context.Context, draft *scaffold.Draft, answers map[string]string) error {
	root, err := a.repository()
	if err != nil {
		return err
	}
	if err := vacant(root, draft.File); err != nil {
		return err
	}
	text, err := draft.Text(answers)
	if err != nil {
		return err
	}
	return a.place(ctx, root, draft.File, text)
}
